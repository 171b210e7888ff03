#pragma once

#include "model/dns/IpAddress.h"
#include "model/dns/RecordType.h"
#include "model/engine/Message.h"
#include "model/engine/QueryLogRecord.h"
#include "model/engine/RuleId.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace zw {

/// The kinds of steps of the reference (RSLV §0.3), and those of the authoritative side.
enum class StepKind : std::uint8_t {
    Stub,
    Dhcp,
    Gate,
    Limit,
    Cache,
    Firewall,
    Select,
    Phz,
    EndpointZone,
    Auto,
    Forward,
    System,
    Delegate,
    Recurse,
    EpIn,
    EpOut,
    Link,
    OnPrem,
    Cname,
    Dnssec,
    Dns64,
    Log,
    Assumption,
    Zone,   ///< A public zone answers.
    Alias,  ///< An alias is followed to its target.
    Policy, ///< A routing policy picks.
    Health, ///< A health check is read.
    Result
};

/// The step's name in traces, for example `EP_OUT`.
std::string_view toText(StepKind kind) noexcept;

/// One argument of a sentence. Views live as long as the snapshot and the trace.
struct TraceArgument {
    enum class Kind : std::uint8_t { Object, Name, Address, Number, Type, Word };
    Kind kind = Kind::Number;
    std::string_view text; ///< Object: its id. Name: folded wire name. Word: a term of AWS's or DNS's, never translated.
    IpAddress address;
    std::int64_t number = 0; ///< Number, or the value of the type.
};

/// One sentence of a step: what happened, or what was considered and why it lost.
struct TraceLine {
    Message message = Message::None;
    std::uint32_t firstArgument = 0;
    std::uint32_t argumentCount = 0;
};

/// One decision on the way to the answer.
struct TraceStep {
    StepKind kind = StepKind::Result;
    RuleId rule;
    std::string_view assumption; ///< Code such as `ASM-10` or `A:latency-model`; empty where nothing is assumed.
    std::uint32_t firstLine = 0; ///< The first line is the decision; the others say what lost and why.
    std::uint32_t lineCount = 0;
    std::uint32_t firstObject = 0;
    std::uint32_t objectCount = 0;
};

/// The ordered steps of one resolution, in buffers that the caller owns and reuses.
class Trace {
public:
    void clear() noexcept;

    const std::vector<TraceStep> &steps() const noexcept { return m_steps; }
    TraceLine line(const TraceStep &step, std::size_t index) const { return m_lines[step.firstLine + index]; }
    const TraceArgument &argument(const TraceLine &line, std::size_t index) const
    {
        return m_arguments[line.firstArgument + index];
    }
    /// Ids of the design objects that the step is about, the most important first.
    std::string_view object(const TraceStep &step, std::size_t index) const
    {
        return m_objects[step.firstObject + index];
    }

    /// The query log records that were written on the way, in their order.
    const std::vector<QueryLogRecord> &logs() const noexcept { return m_logs; }

    const std::vector<PublicQueryLogRecord> &publicLogs() const noexcept { return m_publicLogs; }

    // What the engine writes with; each call adds to the step or line begun last.
    Trace &step(StepKind kind, RuleId rule, Message message, std::string_view assumption = {});
    Trace &note(Message message);        ///< A further line of the same step.
    Trace &object(std::string_view id);  ///< An argument that is also an object of the step.
    Trace &mention(std::string_view id); ///< An argument only.
    Trace &about(std::string_view id);   ///< An object of the step only.
    Trace &name(std::string_view wire);  ///< Copied.
    Trace &address(const IpAddress &address);
    Trace &number(std::int64_t number);
    Trace &type(RecordType type);
    Trace &word(std::string_view word);       ///< Not copied: a literal or text of the snapshot.
    Trace &copiedWord(std::string_view word); ///< A word made on the spot.
    /// What the last step rests on, where it rests on nothing yet.
    Trace &assume(std::string_view assumption);
    void keepLog(QueryLogRecord record) { m_logs.push_back(std::move(record)); }
    void keepLog(PublicQueryLogRecord record) { m_publicLogs.push_back(std::move(record)); }
    /// Another rule than thought decided the last step of this kind.
    Trace &amend(StepKind kind, RuleId rule, std::string_view assumption = {});

private:
    Trace &argument(TraceArgument argument);
    std::string_view keep(std::string_view text);

    std::vector<TraceStep> m_steps;
    std::vector<TraceLine> m_lines;
    std::vector<TraceArgument> m_arguments;
    std::vector<std::string_view> m_objects;
    std::vector<QueryLogRecord> m_logs;
    std::vector<PublicQueryLogRecord> m_publicLogs;
    std::vector<std::unique_ptr<std::string>> m_names; ///< Reused; pointers keep views valid while it grows.
    std::size_t m_namesUsed = 0;
};

} // namespace zw
