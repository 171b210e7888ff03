#include "model/zonefile/MasterReader.h"

#include "model/dns/RecordData.h"
#include "model/wire/MasterData.h"
#include "model/zonefile/Generate.h"
#include "model/zonefile/MasterLexer.h"
#include "model/zonefile/MasterName.h"
#include "model/zonefile/ServiceBinding.h"

#include <algorithm>
#include <span>

namespace zw {

namespace {

constexpr int maxIncludeDepth = 10;
constexpr std::size_t maxRecords = 50'000'000;

char upper(char c) noexcept
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

bool isWord(const MasterToken &token, std::string_view word)
{
    return !token.quoted && std::ranges::equal(token.text, word, {}, upper);
}

/// Classes have no use here but to be told from types; the number of IN is 1.
std::optional<bool> isInternetClass(const MasterToken &token)
{
    if (isWord(token, "IN") || isWord(token, "CLASS1"))
        return true;
    const bool other = isWord(token, "CH") || isWord(token, "HS") || isWord(token, "CS")
        || (token.text.size() > 5 && isWord({token.text.substr(0, 5), token.quoted, false}, "CLASS"));
    return other ? std::optional(false) : std::nullopt;
}

/// The fields as one line; a line break inside quotation marks becomes its escape.
std::string joined(const std::vector<MasterToken> &tokens, std::size_t first)
{
    std::string text;
    for (std::size_t i = first; i < tokens.size(); ++i) {
        if (i > first && !tokens[i].glued)
            text.push_back(' ');
        if (!tokens[i].quoted) {
            text += tokens[i].text;
            continue;
        }
        text.push_back('"');
        for (const char c : tokens[i].text) {
            if (c == '\n')
                text += "\\010";
            else if (c == '\r')
                text += "\\013";
            else
                text.push_back(c);
        }
        text.push_back('"');
    }
    return text;
}

/// Only relative names change with the origin. `wire` was read under the root.
bool hasRelativeName(RecordType type, const std::string &text, const std::string &wire)
{
    const Result<std::string, std::string> other = readMasterData(type, text, DomainName().child("origin"));
    return other && *other != wire;
}

class Reader {
public:
    explicit Reader(const MasterOptions &options) : m_options(options), m_origin(options.origin) {}

    MasterFile take() { return std::move(m_result); }

    void read(const std::string &path, std::string_view text, int depth)
    {
        const std::size_t outer = m_file;
        m_file = m_result.files.size();
        m_result.files.push_back(path);
        MasterLexer lexer(text);
        MasterEntry entry;
        while (!isFull() && lexer.next(entry)) {
            m_line = entry.line;
            if (!entry.problem.empty())
                fail(entry.problem);
            else if (!entry.startsWithBlank && !entry.tokens.front().quoted && entry.tokens.front().text.front() == '$')
                readDirective(entry, depth);
            else
                readRecord(entry);
        }
        m_file = outer;
    }

private:
    bool isFull() const
    {
        return m_result.problems.size() >= MasterFile::maxProblems || m_result.records.size() >= maxRecords;
    }
    void fail(std::string message)
    {
        m_result.problems.push_back({m_result.files[m_file], m_line, std::move(message), true});
    }
    const DomainName *origin() const { return m_origin ? &*m_origin : nullptr; }

    std::optional<DomainName> name(std::string_view text)
    {
        Result<DomainName, std::string> read = readMasterName(text, origin());
        if (read)
            return std::move(read).value();
        fail(read.error());
        return std::nullopt;
    }

    void readDirective(const MasterEntry &entry, int depth)
    {
        const MasterToken &word = entry.tokens.front();
        const std::size_t arguments = entry.tokens.size() - 1;
        if (isWord(word, "$ORIGIN") && arguments == 1) {
            if (std::optional<DomainName> read = name(entry.tokens[1].text))
                m_origin = std::move(read);
        } else if (isWord(word, "$TTL") && arguments == 1) {
            if (const std::optional<Ttl> ttl = readMasterTtl(entry.tokens[1].text))
                m_defaultTtl = ttl;
            else
                fail('\'' + std::string(entry.tokens[1].text) + "' is no TTL");
        } else if (isWord(word, "$INCLUDE") && (arguments == 1 || arguments == 2)) {
            include(entry, depth);
        } else if (isWord(word, "$GENERATE") && arguments >= 4) {
            generate(entry);
        } else {
            fail('\'' + std::string(word.text)
                 + "' is no directive with these arguments; known are $ORIGIN, $TTL, $INCLUDE and $GENERATE");
        }
    }

    void include(const MasterEntry &entry, int depth)
    {
        if (!m_options.include || depth >= maxIncludeDepth)
            return fail(m_options.include ? "$INCLUDE goes more than 10 files deep" : "$INCLUDE is not allowed here");
        const std::optional<DomainName> outerOrigin = m_origin;
        const std::optional<DomainName> outerOwner = m_owner;
        if (entry.tokens.size() == 3) {
            std::optional<DomainName> read = name(entry.tokens[2].text);
            if (!read)
                return;
            m_origin = std::move(read);
        }
        const auto included = m_options.include(m_result.files[m_file], std::string(entry.tokens[1].text));
        if (!included)
            return fail(included.error());
        const std::size_t line = m_line;
        read(included->path, included->text, depth + 1);
        m_line = line;
        m_origin = outerOrigin;
        m_owner = outerOwner;
    }

    /// Every number gives an entry, read as if it stood in the file.
    void generate(const MasterEntry &entry)
    {
        const Result<GenerateRange, std::string> range = readGenerateRange(entry.tokens[1].text);
        if (!range)
            return fail(range.error());
        const std::string pattern = joined(entry.tokens, 2);
        for (std::uint32_t number = range->first; number <= range->last && !isFull(); number += range->step) {
            const Result<std::string, std::string> text = fillTemplate(pattern, number);
            if (!text)
                return fail(text.error());
            MasterLexer lexer(*text);
            MasterEntry one;
            if (!lexer.next(one) || !one.problem.empty())
                return fail(one.problem.empty() ? "the template makes no record" : one.problem);
            const std::size_t before = m_result.problems.size();
            readRecord(one);
            if (m_result.problems.size() > before)
                return;
        }
    }

    void readRecord(const MasterEntry &entry)
    {
        std::size_t at = 0;
        if (!entry.startsWithBlank) {
            m_owner = name(entry.tokens[at++].text);
            if (!m_owner)
                return;
        } else if (!m_owner) {
            return fail("the owner is left out, but there is none before");
        }
        std::optional<Ttl> ttl;
        bool hasClass = false;
        for (; at < entry.tokens.size(); ++at) {
            const MasterToken &token = entry.tokens[at];
            if (!ttl && !token.quoted && token.text.front() >= '0' && token.text.front() <= '9') {
                ttl = readMasterTtl(token.text);
                if (!ttl)
                    return fail('\'' + std::string(token.text) + "' is no TTL");
                continue;
            }
            const std::optional<bool> internet = hasClass ? std::nullopt : isInternetClass(token);
            if (!internet)
                break;
            if (!*internet)
                return fail("class " + std::string(token.text) + " has no place in Route 53, only IN has");
            hasClass = true;
        }
        if (at == entry.tokens.size())
            return fail("the type is missing");
        const std::optional<RecordType> type =
            entry.tokens[at].quoted ? std::nullopt : parseRecordType(entry.tokens[at].text);
        if (!type)
            return fail('\'' + std::string(entry.tokens[at].text) + "' is no record type");
        readData(entry, at + 1, *type, ttl);
    }

    /// The data behind the type, or nothing where it was refused.
    std::optional<RecordData> data(const MasterEntry &entry, std::size_t first, RecordType type)
    {
        const auto refuse = [&](const std::string &why) {
            fail("the data of type " + toText(type) + " is not right: " + why);
            return std::nullopt;
        };
        const bool isOpaque = first < entry.tokens.size() && isWord(entry.tokens[first], "\\#");
        if ((type == RecordType::Svcb || type == RecordType::Https) && !isOpaque) {
            const auto read = readServiceBinding(type, std::span(entry.tokens).subspan(first), origin());
            return read ? std::optional(*read) : refuse(read.error());
        }
        const std::string text = joined(entry.tokens, first);
        const Result<std::string, std::string> wire = readMasterData(type, text, m_origin.value_or(DomainName()));
        if (!wire)
            return refuse(wire.error());
        if (!m_origin && hasRelativeName(type, text, *wire))
            return refuse("it holds a relative name, but there is no origin yet");
        const Result<RecordData, RecordDataError> read = RecordData::fromWire(type, *wire);
        return read ? std::optional(*read) : refuse(read.error().message + " (" + std::string(read.error().rule) + ')');
    }

    void readData(const MasterEntry &entry, std::size_t first, RecordType type, std::optional<Ttl> ttl)
    {
        const std::optional<RecordData> read = data(entry, first, type);
        if (!read)
            return;
        if (!ttl)
            ttl = m_defaultTtl ? m_defaultTtl : m_lastTtl;
        if (!ttl && type == RecordType::Soa)
            ttl = Ttl::from(soaMinimum(read->wire()));
        if (!ttl)
            return fail("there is no TTL: neither here, nor by $TTL, nor at a record before");
        m_lastTtl = ttl;
        m_result.records.push_back({*m_owner, type, *ttl, std::string(read->wire()), m_file, m_line});
    }

    const MasterOptions &m_options;
    MasterFile m_result;
    std::size_t m_file = 0;
    std::size_t m_line = 0;
    std::optional<DomainName> m_origin;
    std::optional<DomainName> m_owner;
    std::optional<Ttl> m_defaultTtl;
    std::optional<Ttl> m_lastTtl;
};

std::uint64_t secondsIn(char unit) noexcept
{
    switch (upper(unit)) {
    case 'S': return 1;
    case 'M': return 60;
    case 'H': return 3600;
    case 'D': return 86400;
    case 'W': return 604800;
    default: return 0;
    }
}

} // namespace

std::string describe(const ZoneFileProblem &problem)
{
    std::string text = problem.file;
    if (problem.line > 0)
        text += ':' + std::to_string(problem.line);
    return text + (problem.isError ? ": " : ": warning: ") + problem.message;
}

std::optional<Ttl> readMasterTtl(std::string_view text)
{
    std::uint64_t sum = 0;
    std::uint64_t number = 0;
    bool digits = false;
    for (const char c : text) {
        if (c >= '0' && c <= '9') {
            number = number * 10 + static_cast<std::uint64_t>(c - '0');
            digits = true;
        } else if (const std::uint64_t unit = secondsIn(c); unit > 0 && digits) {
            sum += number * unit;
            number = 0;
            digits = false;
        } else {
            return std::nullopt;
        }
        if (number > Ttl::maximum || sum > Ttl::maximum)
            return std::nullopt;
    }
    if (text.empty())
        return std::nullopt;
    return Ttl::from(static_cast<std::int64_t>(sum + number));
}

MasterFile readMasterFile(const std::string &path, std::string_view text, const MasterOptions &options)
{
    Reader reader(options);
    reader.read(path, text, 0);
    return reader.take();
}

} // namespace zw
