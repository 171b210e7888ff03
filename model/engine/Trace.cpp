#include "model/engine/Trace.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace zw {

std::string_view toText(StepKind kind) noexcept
{
    static constexpr std::array<std::string_view, static_cast<std::size_t>(StepKind::Result) + 1> names{
        "STUB",  "DHCP",          "GATE", "LIMIT",   "CACHE",  "FIREWALL", "SELECT",
        "PHZ",   "ENDPOINT_ZONE", "AUTO", "FORWARD", "SYSTEM", "DELEGATE", "RECURSE",
        "EP_IN", "EP_OUT",        "LINK", "ONPREM",  "CNAME",  "DNSSEC",   "DNS64",
        "LOG",   "ASSUMPTION",    "ZONE", "ALIAS",   "POLICY", "HEALTH",   "RESULT"};
    return names[static_cast<std::size_t>(kind)];
}

void Trace::clear() noexcept
{
    m_steps.clear();
    m_lines.clear();
    m_arguments.clear();
    m_objects.clear();
    m_logs.clear();
    m_publicLogs.clear();
    m_namesUsed = 0;
}

Trace &Trace::step(StepKind kind, RuleId rule, Message message, std::string_view assumption)
{
    TraceStep step;
    step.kind = kind;
    step.rule = rule;
    step.assumption = assumption;
    step.firstLine = static_cast<std::uint32_t>(m_lines.size());
    step.firstObject = static_cast<std::uint32_t>(m_objects.size());
    m_steps.push_back(step);
    return note(message);
}

Trace &Trace::note(Message message)
{
    assert(!m_steps.empty());
    m_lines.push_back({message, static_cast<std::uint32_t>(m_arguments.size()), 0});
    ++m_steps.back().lineCount;
    return *this;
}

Trace &Trace::assume(std::string_view assumption)
{
    if (m_steps.back().assumption.empty())
        m_steps.back().assumption = assumption;
    return *this;
}

Trace &Trace::amend(StepKind kind, RuleId rule, std::string_view assumption)
{
    const auto step =
        std::find_if(m_steps.rbegin(), m_steps.rend(), [&](const TraceStep &s) { return s.kind == kind; });
    if (step != m_steps.rend()) {
        step->rule = rule;
        step->assumption = assumption;
    }
    return *this;
}

Trace &Trace::argument(TraceArgument argument)
{
    m_arguments.push_back(argument);
    ++m_lines.back().argumentCount;
    return *this;
}

Trace &Trace::about(std::string_view id)
{
    for (std::size_t i = m_steps.back().firstObject; i < m_objects.size(); ++i)
        if (m_objects[i] == id)
            return *this;
    m_objects.push_back(id);
    ++m_steps.back().objectCount;
    return *this;
}

Trace &Trace::object(std::string_view id)
{
    about(id);
    return mention(id);
}

Trace &Trace::mention(std::string_view id)
{
    return argument({TraceArgument::Kind::Object, id, {}, 0});
}

Trace &Trace::name(std::string_view wire)
{
    return argument({TraceArgument::Kind::Name, keep(wire), {}, 0});
}

Trace &Trace::copiedWord(std::string_view word)
{
    return argument({TraceArgument::Kind::Word, keep(word), {}, 0});
}

std::string_view Trace::keep(std::string_view text)
{
    if (m_namesUsed == m_names.size())
        m_names.push_back(std::make_unique<std::string>());
    std::string &kept = *m_names[m_namesUsed++];
    kept = text;
    return kept;
}

Trace &Trace::address(const IpAddress &address)
{
    return argument({TraceArgument::Kind::Address, {}, address, 0});
}

Trace &Trace::number(std::int64_t number)
{
    return argument({TraceArgument::Kind::Number, {}, {}, number});
}

Trace &Trace::type(RecordType type)
{
    return argument({TraceArgument::Kind::Type, {}, {}, static_cast<std::int64_t>(type)});
}

Trace &Trace::word(std::string_view word)
{
    return argument({TraceArgument::Kind::Word, word, {}, 0});
}

} // namespace zw
