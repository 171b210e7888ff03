#include "views/tree/TreeText.h"

#include "views/common/Text.h"
#include "views/tree/ObjectVisit.h"

#include <cctype>

namespace zw {

namespace {

/// Lower case, and every run of digits as wide as the longest that matters.
std::string naturalOrder(const std::string &text)
{
    constexpr std::size_t width = 12;
    std::string order;
    std::string digits;
    const auto flush = [&] {
        if (!digits.empty())
            order += std::string(digits.size() < width ? width - digits.size() : 0, '0') + digits;
        digits.clear();
    };
    for (const char c : text) {
        if (std::isdigit(static_cast<unsigned char>(c))) {
            digits += c;
        } else {
            flush();
            order += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        }
    }
    flush();
    return order;
}

/// Labels from the root down, so that plain comparing gives Route 53's listing order.
std::string listingOrder(const DomainName &name)
{
    std::string order;
    for (DomainName rest = name; !rest.isRoot(); rest = rest.parent())
        order.insert(0, std::string(rest.firstLabel()) + '\1');
    return order;
}

/// `www` for www.example.com in example.com; `@` for the zone's own name, as zone files write it.
QString relativeName(const Design &design, const Id<Zone> &zoneId, const DomainName &name)
{
    const Zone *zone = design.find(zoneId);
    const QString text = toQString(name.toDisplayText());
    if (!zone || zone->name.isRoot() || !name.isUnder(zone->name))
        return text;
    if (name == zone->name)
        return QStringLiteral("@");
    return text.chopped(toQString(zone->name.toDisplayText()).size() + 1);
}

template <class T> QString labelOf(const Design &design, const T &object)
{
    if constexpr (std::is_same_v<T, RecordSet> || std::is_same_v<T, PolicyRecord>)
        return relativeName(design, object.zone, object.name);
    else if constexpr (std::is_same_v<T, AcceptedFinding>)
        return object.check.empty() ? toQString(object.id.text()) : toQString(object.check);
    else
        return toQString(displayName(AnyObject(object)));
}

template <class T> std::string firstBlock(const T &blocks)
{
    return blocks.empty() ? std::string() : blocks.front().toText();
}

QString recordDetail(const RecordSet &record)
{
    QString detail = toQString(toText(record.type));
    if (record.isAlias())
        detail += QStringLiteral(" alias");
    if (record.policy() != RoutingPolicy::Simple)
        detail += QLatin1Char(' ') + toQString(toText(record.policy()));
    return detail;
}

template <class T> QString detailOf(const T &object)
{
    if constexpr (std::is_same_v<T, RecordSet>)
        return recordDetail(object);
    else if constexpr (std::is_same_v<T, Vpc> || std::is_same_v<T, OnPremisesNetwork>)
        return toQString(firstBlock(object.cidrs));
    else if constexpr (std::is_same_v<T, Subnet>)
        return toQString(object.cidr.toText());
    else if constexpr (std::is_same_v<T, Instance>)
        return object.privateIp ? toQString(object.privateIp->toText()) : QString();
    else if constexpr (std::is_same_v<T, OnPremisesHost>)
        return toQString(object.ip.toText());
    else if constexpr (std::is_same_v<T, DnsServer>)
        return object.addresses.empty() ? QString() : toQString(object.addresses.front().ip.toText());
    else if constexpr (std::is_same_v<T, InternetClient>)
        return toQString(object.prefix.toText());
    else if constexpr (std::is_same_v<T, ResolverEndpoint>)
        return toQString(toText(object.direction));
    else if constexpr (std::is_same_v<T, Zone> || std::is_same_v<T, ResolverRule> || std::is_same_v<T, HealthCheck>)
        return toQString(toText(object.type));
    else if constexpr (std::is_same_v<T, VpcEndpoint>)
        return toQString(object.service.substr(object.service.rfind('.') + 1));
    else if constexpr (std::is_same_v<T, Account>)
        return toQString(object.accountNumber);
    else if constexpr (std::is_same_v<T, Expectation>)
        return toQString(toText(object.queryType));
    else
        return {};
}

template <class T> std::string orderOf(const T &object)
{
    if constexpr (std::is_same_v<T, RecordSet>)
        return listingOrder(object.name) + toText(object.type);
    else if constexpr (requires { object.name.toDisplayText(); })
        return listingOrder(object.name);
    else if constexpr (requires { object.name; })
        return naturalOrder(object.name);
    else
        return {};
}

} // namespace

QString treeLabel(const Design &design, ObjectKind kind, const std::string &id)
{
    QString label;
    visitObject(design, kind, id, [&](const auto &object) { label = labelOf(design, object); });
    return label;
}

QString treeDetail(const Design &design, ObjectKind kind, const std::string &id)
{
    QString detail;
    visitObject(design, kind, id, [&](const auto &object) { detail = detailOf(object); });
    return detail;
}

std::string treeSortKey(const AnyObject &object)
{
    std::string key(1, static_cast<char>('A' + static_cast<int>(object.index())));
    key += std::visit([](const auto &value) { return orderOf(value); }, object);
    return key.append(1, '\0').append(idOf(object));
}

} // namespace zw
