#pragma once

#include "model/engine/RuleId.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace zw {

struct TraceStep;

/// What a rule of the behaviour references rests on.
enum class Basis : std::uint8_t {
    Documented, ///< [doc]
    Rfc,        ///< [rfc]
    Inferred,   ///< [inferred]
    Unknown     ///< [unknown]: a default of ours.
};

/// The mark without its brackets: doc, rfc, inferred, unknown.
std::string_view toText(Basis basis) noexcept;

/// One rule of a reference, or one row of its tables of quotas.
struct ReferenceRule {
    std::string_view id; ///< For example `RSLV-235`.
    Basis basis = Basis::Documented;
    std::string_view statement; ///< Markdown; for a quota its row without the id, cells between bars.
    std::string_view source;    ///< What stands in the parentheses at the end; may be empty.
    std::string_view section;   ///< For example `2.3 PHZ against rules, endpoint zones and delegation`.
    std::string_view document;  ///< The title of the reference.
    std::string_view table;     ///< The rows of the Markdown table that follows the rule; empty for most.
    bool isQuota = false;
};

/// Something that AWS does not document and the simulator assumes.
struct Assumption {
    std::string_view code;     ///< `ASM-10` or `A:latency-model`.
    std::string_view rule;     ///< The rule with this default; empty for ASM codes, which several rules can share.
    std::string_view sentence; ///< English, Markdown.
};

/// The two behaviour references that travel with the program, taken apart.
///
/// Making one reads some 270 KB (about a millisecond), so make it where it is needed and keep it. The views point into
/// the program itself and stay valid.
class RuleBook {
public:
    RuleBook();

    /// Ids and codes in any case; null where there is none.
    const ReferenceRule *rule(std::string_view id) const;
    const Assumption *assumption(std::string_view code) const;

    /// Absent rules count as inferred: nothing documents them.
    Basis basisOf(RuleId rule) const;

    /// `doc`, `rfc`, `inferred`, or `assumption` for a step that rests on one.
    std::string_view stepBasis(const TraceStep &step) const;
    /// The assumption that a step names, else the one that its undocumented rule names; null for none.
    const Assumption *assumptionOf(const TraceStep &step) const;

    const std::vector<ReferenceRule> &rules() const noexcept { return m_rules; }          ///< By id.
    const std::vector<Assumption> &assumptions() const noexcept { return m_assumptions; } ///< In no special order.

    /// The rules whose text names an assumption's code, by id.
    std::vector<std::string_view> rulesNaming(const Assumption &assumption) const;

    /// Ids and codes that are near `id`, nearest first.
    std::vector<std::string> near(std::string_view id) const;

private:
    const Assumption *assumptionIn(const ReferenceRule &rule) const;

    std::vector<ReferenceRule> m_rules;
    std::vector<Assumption> m_assumptions;
};

} // namespace zw
