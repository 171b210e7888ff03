#include "app/cli/Arguments.h"

#include "model/design/Design.h"
#include "model/text/Suggestion.h"
#include "model/text/Utf8.h"

#include <QDateTime>
#include <QUrl>

#include <algorithm>

namespace zw {

namespace {

constexpr std::size_t mostListed = 8;

std::string inQuotes(std::string_view text)
{
    return '\'' + std::string(text) + '\'';
}

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// The A-label form; empty where there is none.
std::string toAsciiName(const std::string &text)
{
    return QUrl::toAce(toQString(text)).toStdString();
}

std::string listed(const std::vector<std::string> &all)
{
    std::string out;
    for (std::size_t i = 0; i < std::min(all.size(), mostListed); ++i)
        out += (i == 0 ? "" : ", ") + all[i];
    if (all.size() > mostListed)
        out += " … (" + std::to_string(all.size()) + " in all)";
    return out;
}

/// Why `text` is no vantage, and which there are.
std::string noVantage(const Design &design, const std::vector<VantageInfo> &all, const std::string &text)
{
    std::vector<std::string> ids;
    for (const VantageInfo &vantage : all)
        ids.emplace_back(vantage.id);
    if (const std::optional<ObjectKind> kind = design.kindOf(text))
        return "no query can start at " + inQuotes(text) + " (" + std::string(englishName(*kind))
            + "); vantages are: " + listed(ids);
    if (ids.empty())
        return "the design has no vantage, that is no instance, on-premises host, internet client or DNS server";
    const std::string suggestion = didYouMean(text, ids);
    return "the design has no vantage " + inQuotes(text)
        + (suggestion.empty() ? "; there are: " + listed(ids) : suggestion);
}

} // namespace

std::string didYouMean(std::string_view word, const std::vector<std::string> &candidates)
{
    return didYouMean(suggestions(word, candidates));
}

std::string didYouMean(const std::vector<std::string> &near)
{
    return near.empty() ? std::string() : "; did you mean " + listed(near) + '?';
}

Result<DomainName, std::string> readName(const std::string &text)
{
    const std::string ascii = isAscii(text) ? text : toAsciiName(text);
    if (ascii.empty() && !text.empty())
        return Failure{inQuotes(text) + " is no domain name: it has no ASCII form"};
    Result<DomainName, NameError> name = DomainName::parse(ascii);
    if (!name)
        return Failure{inQuotes(text) + " is no domain name: " + describe(name.error())};
    return std::move(name).value();
}

Result<RecordType, std::string> readType(const std::string &text)
{
    if (const std::optional<RecordType> type = parseRecordType(text))
        return *type;
    std::vector<std::string> known{"ANY", "DNSKEY", "RRSIG", "NSEC"};
    for (const RecordType type : route53RecordTypes)
        known.push_back(toText(type));
    return Failure{inQuotes(text) + " is no record type" + didYouMean(text, known)};
}

Result<CidrBlock, std::string> readClientSubnet(const std::string &text)
{
    const std::optional<CidrBlock> block = CidrBlock::parse(text);
    if (!block)
        return Failure{inQuotes(text) + " is no address prefix such as 198.51.100.0/24"};
    if (text.find('/') != std::string::npos)
        return *block;
    return CidrBlock(block->base(), block->base().isV4() ? 24 : 64);
}

Result<IpAddress, std::string> readAddress(const std::string &text)
{
    if (const std::optional<IpAddress> address = IpAddress::parse(text))
        return *address;
    return Failure{inQuotes(text) + " is no IP address"};
}

Result<std::chrono::sys_seconds, std::string> readTime(const std::string &text)
{
    QDateTime time = QDateTime::fromString(toQString(text), Qt::ISODate);
    if (!time.isValid())
        return Failure{inQuotes(text) + " is no time such as 2026-03-01T10:00:00Z"};
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return std::chrono::sys_seconds(std::chrono::seconds(time.toSecsSinceEpoch()));
}

Result<VantageIndex, std::string> readVantage(const Design &design, const Snapshot &snapshot, const std::string &text)
{
    if (const std::optional<VantageIndex> index = findVantage(snapshot, text))
        return *index;
    const std::vector<VantageInfo> all = vantages(snapshot);
    std::vector<std::string> namesakes;
    VantageIndex index;
    for (const VantageInfo &vantage : all)
        if (vantage.name == text) {
            namesakes.emplace_back(vantage.id);
            index = vantage.index;
        }
    if (namesakes.size() == 1)
        return index;
    if (!namesakes.empty())
        return Failure{"several vantages are named " + inQuotes(text) + ": " + listed(namesakes)};
    return Failure{noVantage(design, all, text)};
}

} // namespace zw
