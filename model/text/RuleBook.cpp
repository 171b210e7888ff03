#include "model/text/RuleBook.h"

#include <QByteArray>
#include <QFile>
#include <QResource>
#include <QString>

#include "model/engine/Trace.h"
#include "model/text/ReferenceReader.h"
#include "model/text/Suggestion.h"

#include <algorithm>

namespace zw {

namespace {

char upper(char c) noexcept
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

/// Shorter ones first, so that RSLV-999 comes before RSLV-1201.
bool lessFolded(std::string_view a, std::string_view b) noexcept
{
    if (a.size() != b.size())
        return a.size() < b.size();
    return std::ranges::lexicographical_compare(a, b, {}, upper, upper);
}

bool equalFolded(std::string_view a, std::string_view b) noexcept
{
    return std::ranges::equal(a, b, {}, upper, upper);
}

template <class T> const T *findFolded(const std::vector<T> &all, std::string_view key, std::string_view T::*member)
{
    const auto place = std::ranges::lower_bound(all, key, lessFolded, member);
    return place != all.end() && equalFolded((*place).*member, key) ? &*place : nullptr;
}

/// The bytes of an embedded file. They are stored uncompressed, so this copies nothing.
std::string_view embedded(const QString &path)
{
    const QResource resource(path);
    Q_ASSERT(resource.isValid() && resource.compressionAlgorithm() == QResource::NoCompression);
    return {reinterpret_cast<const char *>(resource.data()), static_cast<std::size_t>(resource.size())};
}

bool isWordPart(char c) noexcept
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
}

/// Whether `text` names `code`, and not just a longer one that begins like it.
bool names(std::string_view text, std::string_view code)
{
    for (std::size_t at = text.find(code); at != std::string_view::npos; at = text.find(code, at + 1)) {
        const std::size_t end = at + code.size();
        if (end == text.size() || !isWordPart(text[end]))
            return true;
    }
    return false;
}

} // namespace

std::string_view toText(Basis basis) noexcept
{
    switch (basis) {
    case Basis::Documented: return "doc";
    case Basis::Rfc: return "rfc";
    case Basis::Inferred: return "inferred";
    case Basis::Unknown: return "unknown";
    }
    return {};
}

RuleBook::RuleBook()
{
    m_rules.reserve(1024);
    m_assumptions.reserve(128);
    ReferenceReader reader(m_rules, m_assumptions);
    reader.read(embedded(QStringLiteral(":/zonewright/reference/route53-authoritative.md")));
    reader.read(embedded(QStringLiteral(":/zonewright/reference/route53-resolver.md")));
    std::ranges::stable_sort(m_rules, lessFolded, &ReferenceRule::id);
    std::ranges::stable_sort(m_assumptions, lessFolded, &Assumption::code);
}

const ReferenceRule *RuleBook::rule(std::string_view id) const
{
    return findFolded(m_rules, id, &ReferenceRule::id);
}

const Assumption *RuleBook::assumption(std::string_view code) const
{
    return findFolded(m_assumptions, code, &Assumption::code);
}

Basis RuleBook::basisOf(RuleId id) const
{
    const ReferenceRule *found = rule(zw::toText(id));
    return found ? found->basis : Basis::Inferred;
}

std::string_view RuleBook::stepBasis(const TraceStep &step) const
{
    if (!step.assumption.empty())
        return "assumption";
    const Basis basis = basisOf(step.rule);
    return basis == Basis::Unknown ? "assumption" : zw::toText(basis);
}

const Assumption *RuleBook::assumptionOf(const TraceStep &step) const
{
    if (!step.assumption.empty())
        return assumption(step.assumption);
    const ReferenceRule *found = rule(zw::toText(step.rule));
    return found && found->basis == Basis::Unknown ? assumptionIn(*found) : nullptr;
}

const Assumption *RuleBook::assumptionIn(const ReferenceRule &rule) const
{
    const auto named = std::ranges::find_if(
        m_assumptions, [&rule](const Assumption &candidate) { return names(rule.statement, candidate.code); });
    return named == m_assumptions.end() ? nullptr : &*named;
}

std::vector<std::string_view> RuleBook::rulesNaming(const Assumption &assumption) const
{
    std::vector<std::string_view> ids;
    for (const ReferenceRule &rule : m_rules)
        if (rule.id == assumption.rule || names(rule.statement, assumption.code))
            ids.push_back(rule.id);
    return ids;
}

std::vector<std::string> RuleBook::near(std::string_view id) const
{
    std::vector<std::string> all;
    all.reserve(m_rules.size() + m_assumptions.size());
    for (const ReferenceRule &rule : m_rules)
        all.emplace_back(rule.id);
    for (const Assumption &assumption : m_assumptions)
        all.emplace_back(assumption.code);
    return suggestions(id, all);
}

} // namespace zw
