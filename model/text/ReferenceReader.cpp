#include "model/text/ReferenceReader.h"

#include <algorithm>
#include <optional>

namespace zw {

namespace {

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\r'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\r'))
        text.remove_suffix(1);
    return text;
}

/// Cuts what stands before `mark` off the front of `text`, the mark itself too; everything where there is no mark.
std::string_view takeUntil(std::string_view &text, std::string_view mark)
{
    const std::size_t end = std::min(text.find(mark), text.size());
    const std::string_view front = text.substr(0, end);
    text.remove_prefix(std::min(text.size(), end + mark.size()));
    return front;
}

bool isRuleId(std::string_view text)
{
    return (text.starts_with("AUTH-") || text.starts_with("RSLV-")) && text.size() > 5
        && std::ranges::all_of(text.substr(5), [](char c) { return c >= '0' && c <= '9'; });
}

bool isAssumptionCode(std::string_view text)
{
    return (text.starts_with("ASM-") && text.size() > 4) || (text.starts_with("A:") && text.size() > 2);
}

std::optional<Basis> basisFrom(std::string_view mark)
{
    for (const Basis basis : {Basis::Documented, Basis::Rfc, Basis::Inferred, Basis::Unknown})
        if (toText(basis) == mark)
            return basis;
    return std::nullopt;
}

/// Where the parentheses open that close at the very end of `text`; its size where there are none.
std::size_t sourceStart(std::string_view text)
{
    int depth = 0;
    if (text.ends_with(')'))
        for (std::size_t i = text.size(); i-- > 0;) {
            depth += text[i] == ')' ? 1 : text[i] == '(' ? -1 : 0;
            if (depth == 0)
                return i;
        }
    return text.size();
}

std::string_view withoutBackticks(std::string_view text)
{
    return text.size() > 2 && text.front() == '`' && text.back() == '`' ? text.substr(1, text.size() - 2) : text;
}

/// The inside of a row: what stands between the first and the last bar.
std::string_view insideOf(std::string_view row)
{
    row.remove_prefix(1);
    const std::size_t last = row.rfind('|');
    return trimmed(row.substr(0, last));
}

} // namespace

void ReferenceReader::read(std::string_view markdown)
{
    m_document = m_section = {};
    m_heads = m_isCode = false;
    while (!markdown.empty())
        readLine(takeUntil(markdown, "\n"));
}

void ReferenceReader::readLine(std::string_view line)
{
    if (line.starts_with("```"))
        m_isCode = !m_isCode;
    if (m_isCode)
        return;
    if (line.starts_with("- **"))
        readRule(line);
    else if (line.starts_with('|'))
        readRow(line);
    else if (line.starts_with('#'))
        readHeading(line);
    else if (!trimmed(line).empty())
        m_heads = false;
}

void ReferenceReader::readHeading(std::string_view line)
{
    m_heads = false;
    const std::size_t depth = std::min(line.find_first_not_of('#'), line.size());
    std::string_view &text = depth == 1 ? m_document : m_section;
    text = trimmed(line.substr(depth));
    if (depth == 1)
        text = trimmed(takeUntil(text, ":"));
}

void ReferenceReader::readRule(std::string_view line)
{
    line.remove_prefix(4);
    ReferenceRule rule;
    rule.id = takeUntil(line, "** [");
    const std::optional<Basis> basis = basisFrom(takeUntil(line, "] "));
    if (!isRuleId(rule.id) || !basis)
        return;
    rule.basis = *basis;
    line = trimmed(line);
    const std::size_t source = sourceStart(line);
    rule.statement = trimmed(line.substr(0, source));
    if (source < line.size())
        rule.source = line.substr(source + 1, line.size() - source - 2);
    rule.section = m_section;
    rule.document = m_document;
    m_rules.push_back(rule);
    m_heads = true;
}

void ReferenceReader::readRow(std::string_view line)
{
    extendTable(line);
    std::string_view cells = insideOf(line);
    const std::string_view first = withoutBackticks(trimmed(takeUntil(cells, "|")));
    if (isRuleId(first)) {
        ReferenceRule quota;
        quota.id = first;
        quota.statement = trimmed(cells);
        quota.section = m_section;
        quota.document = m_document;
        quota.isQuota = true;
        m_rules.push_back(quota);
    } else if (isAssumptionCode(first)) {
        const bool hasRule = first.starts_with("A:");
        const std::string_view rule = hasRule ? trimmed(takeUntil(cells, "|")) : std::string_view();
        m_assumptions.push_back({first, rule, trimmed(cells)});
    }
}

void ReferenceReader::extendTable(std::string_view line)
{
    if (!m_heads || m_rules.empty())
        return;
    // The rows of a table follow each other in memory, so the view only grows.
    std::string_view &table = m_rules.back().table;
    const char *begin = table.empty() ? line.data() : table.data();
    table = {begin, static_cast<std::size_t>(line.data() + line.size() - begin)};
}

} // namespace zw
