#include "model/engine/Selection.h"

#include <functional>

namespace zw {

namespace {

/// Why a candidate that matches the name is none after all.
enum class Exclusion : std::uint8_t { None, Attributes, Overridden, InboundOnly, PrivateDnsOff, ReverseOff };

/// One pass over the candidates of a view that match a name.
class Selector {
public:
    Selector(const ViewData &views, const View &view, const NameSuffixes &name, bool fromInbound, Trace *trace)
        : m_views(views), m_view(view), m_name(name), m_fromInbound(fromInbound), m_trace(trace)
    {}

    Selected choose()
    {
        Selected selected;
        selected.winner = best(true);
        if (selected.winner && selected.winner->kind == CandidateKind::System) {
            selected.system = selected.winner->rule;
            writeSystem(*selected.winner);
            selected.winner = best(false);
        }
        selected.kind = selected.winner ? selected.winner->kind : CandidateKind::Recursive;
        if (m_trace)
            write(selected);
        return selected;
    }

    std::uint32_t privateZone()
    {
        for (std::size_t skipped = 0; skipped <= m_name.labelCount(); ++skipped) {
            const Candidate *zone = nullptr;
            forEachAt(skipped, [&](const Candidate &candidate, int) {
                if (candidate.kind == CandidateKind::PrivateZone && exclusion(candidate) == Exclusion::None && !zone)
                    zone = &candidate;
            });
            if (zone)
                return zone->zone;
        }
        return noIndex;
    }

private:
    /// Calls f(candidate, rank) for the candidates of one suffix; a lower rank wins (section 7.1).
    template <class F> void forEachAt(std::size_t skipped, F &&f) const
    {
        const int local = m_view.profileFirst ? 1000 : 0;
        for (const Candidate &candidate : m_view.local.at(m_name, skipped))
            f(candidate, local + (candidate.rule ? 1 : 2));
        int profile = 0;
        for (const ProfileUse &use : m_view.profiles) {
            ++profile;
            for (const Candidate &candidate : m_views.profile(use.profile).candidates.at(m_name, skipped))
                f(candidate, (candidate.rule ? 300 : 400) + profile);
        }
        for (const Candidate &candidate : m_view.ownNames.at(m_name, skipped))
            f(candidate, 2000);
        if (m_view.ownNames.at(m_name, skipped).empty())
            for (const Candidate &candidate : m_view.regionNames->at(m_name, skipped))
                f(candidate, 2000);
    }

    Exclusion exclusion(const Candidate &candidate) const noexcept
    {
        switch (candidate.kind) {
        case CandidateKind::Forward:
        case CandidateKind::System: return candidate.overridden ? Exclusion::Overridden : Exclusion::None;
        case CandidateKind::HiddenZone:
            if (!candidate.vpcEndpoint->privateDnsEnabled)
                return Exclusion::PrivateDnsOff; // RSLV-638
            if (candidate.vpcEndpoint->privateDnsOnlyForInbound && !m_fromInbound)
                return Exclusion::InboundOnly; // RSLV-177
            break;
        case CandidateKind::Autodefined:
            if (candidate.autoKind == AutoKind::Reverse && !m_view.reverseNames)
                return Exclusion::ReverseOff; // RSLV-354
            break;
        case CandidateKind::PrivateZone:
        case CandidateKind::Recursive: break;
        }
        return m_view.bothAttributes ? Exclusion::None : Exclusion::Attributes; // RSLV-124, RSLV-127, RSLV-351
    }

    const Candidate *best(bool withRules) const
    {
        for (std::size_t skipped = 0; skipped <= m_name.labelCount(); ++skipped) {
            const Candidate *winner = nullptr;
            int winnerRank = 0;
            forEachAt(skipped, [&](const Candidate &candidate, int rank) {
                if (exclusion(candidate) != Exclusion::None || (!withRules && candidate.rule))
                    return;
                // RSLV-311: of two rules with one name the lexically smallest id.
                if (!winner || rank < winnerRank || (rank == winnerRank && candidate.id() < winner->id())) {
                    winner = &candidate;
                    winnerRank = rank;
                }
            });
            if (winner)
                return winner;
        }
        return nullptr;
    }

    void writeSystem(const Candidate &winner)
    {
        if (!m_trace)
            return;
        m_trace->step(StepKind::Select, rslvRule(308), Message::SelectSystem).object(winner.id()).name(winner.name);
        writeLosers(winner, true);
        m_afterSystem = &winner;
    }

    void write(Selected &selected)
    {
        const StepKind kind = m_afterSystem ? StepKind::System : StepKind::Select;
        if (!selected.winner) {
            m_trace->step(kind, m_afterSystem ? rslvRule(309) : rslvRule(310), Message::SelectRecursive);
        } else {
            selected.assumption = assumptionOf(*selected.winner);
            writeWinner(kind, selected);
        }
        writeAssumed();
        static const Candidate none;
        if (!m_afterSystem)
            writeLosers(selected.winner ? std::cref(*selected.winner) : std::cref(none), selected.winner != nullptr);
        else
            writeCancelled();
    }

    void writeWinner(StepKind kind, const Selected &selected)
    {
        const Candidate &winner = *selected.winner;
        const bool onlyKept = winner.kind == CandidateKind::PrivateZone && m_afterSystem && !cancelsAny();
        const RuleId systemRule = onlyKept ? rslvRule(238) : rslvRule(309);
        const RuleId rule = m_afterSystem ? systemRule : ruleOf(winner);
        switch (winner.kind) {
        case CandidateKind::Forward:
            m_trace->step(kind, rule, Message::SelectForward, selected.assumption).object(winner.id()).name(winner.name);
            break;
        case CandidateKind::PrivateZone:
            m_trace->step(kind, rule, Message::SelectZone, selected.assumption).object(winner.id()).name(winner.name);
            break;
        case CandidateKind::HiddenZone:
            m_trace->step(kind, rule, Message::SelectHiddenZone, selected.assumption)
                .object(winner.id())
                .name(winner.name);
            break;
        case CandidateKind::Autodefined:
            m_trace->step(kind, rule, Message::SelectAuto, selected.assumption).name(winner.name);
            break;
        case CandidateKind::System:
        case CandidateKind::Recursive: break;
        }
        aboutProfile(winner);
    }

    /// The Profile that brings a candidate is part of the story.
    void aboutProfile(const Candidate &candidate) const
    {
        if (candidate.scope != CandidateScope::Profile)
            return;
        for (const ProfileUse &use : m_view.profiles)
            for (const Candidate &own : m_views.profile(use.profile).candidates.all())
                if (&own == &candidate)
                    m_trace->about(m_views.profile(use.profile).id());
    }

    template <class F> void forEachRival(const Candidate &winner, F &&f) const
    {
        for (std::size_t skipped = 0; skipped <= m_name.labelCount(); ++skipped)
            forEachAt(skipped, [&](const Candidate &candidate, int) {
                if (&candidate != &winner)
                    f(candidate);
            });
    }

    /// Assumptions that concern candidates which are none, or the view as a whole.
    void writeAssumed() const
    {
        static const Candidate none;
        forEachRival(none, [&](const Candidate &candidate) {
            const Exclusion excluded = exclusion(candidate);
            if (excluded == Exclusion::Overridden)
                m_trace->assume("ASM-09");
            else if (excluded == Exclusion::PrivateDnsOff)
                m_trace->assume("ASM-34");
            else if (candidate.autoKind == AutoKind::Reverse && candidate.kind == CandidateKind::Autodefined
                     && m_view.reverseDisputed)
                m_trace->assume("ASM-32");
        });
        if (m_view.profiles.size() > 1)
            m_trace->assume("ASM-28");
    }

    /// The rule that made this winner win over the next best: a tie, else a less specific name.
    RuleId ruleOf(const Candidate &winner) const
    {
        const RuleId rule = tieRuleOf(winner);
        const Candidate *next = nullptr; // The nearest rival is met first.
        forEachRival(winner, [&](const Candidate &rival) {
            if (!next && rival.name != winner.name && exclusion(rival) == Exclusion::None)
                next = &rival;
        });
        if (rule != rslvRule(701) || !next)
            return rule;
        if (winner.kind == CandidateKind::Autodefined)
            return winner.autoKind == AutoKind::Reverse ? rslvRule(353) : rslvRule(351);
        if (next->kind == CandidateKind::Autodefined)
            return rule;
        if (next->scope != winner.scope)
            return rslvRule(621);
        if (winner.kind == CandidateKind::HiddenZone || next->kind == CandidateKind::HiddenZone)
            return rslvRule(239);
        if (winner.kind == CandidateKind::PrivateZone)
            return next->rule ? rslvRule(236) : rslvRule(221);
        return next->rule ? rslvRule(306) : rslvRule(237);
    }

    RuleId tieRuleOf(const Candidate &winner) const
    {
        RuleId rule = rslvRule(701);
        forEachRival(winner, [&](const Candidate &rival) {
            // The nearest rival, which is met first, tells most.
            if (rule != rslvRule(701) || rival.name != winner.name || exclusion(rival) != Exclusion::None)
                return;
            if (rival.kind == CandidateKind::Autodefined)
                rule = winner.rule ? rslvRule(352) : rslvRule(243);
            else if (rival.scope != winner.scope)
                rule = winner.kind == CandidateKind::PrivateZone && rival.kind == CandidateKind::PrivateZone
                    ? rslvRule(620)
                    : rslvRule(622);
            else if (winner.rule && rival.rule)
                rule = rslvRule(311);
            else if (winner.rule)
                rule = winner.scope == CandidateScope::Profile ? rslvRule(623) : rslvRule(235);
        });
        return rule;
    }

    std::string_view assumptionOf(const Candidate &winner) const
    {
        std::string_view assumption;
        forEachRival(winner, [&](const Candidate &rival) {
            if (rival.name != winner.name || exclusion(rival) != Exclusion::None || !assumption.empty())
                return;
            if (rival.kind == CandidateKind::Autodefined)
                assumption = winner.rule ? "" : "ASM-07";
            else if (m_view.profileFirst && rival.scope != winner.scope)
                assumption = "ASM-31";
            else if (winner.scope == CandidateScope::Profile && rival.scope == CandidateScope::Profile
                     && (winner.rule != nullptr) == (rival.rule != nullptr) && winner.id() != rival.id())
                assumption = "ASM-30";
            else if (winner.rule && rival.rule && winner.scope == rival.scope)
                assumption = "ASM-08";
            else if (winner.scope == CandidateScope::Local && rival.scope == CandidateScope::Profile && !winner.rule
                     && rival.rule)
                assumption = "ASM-29";
        });
        return assumption;
    }

    /// `decided` tells whether there is a winner at all.
    void writeLosers(const Candidate &winner, bool decided)
    {
        forEachRival(winner, [&](const Candidate &rival) { writeLoser(rival, winner, decided); });
        if (decided)
            m_trace->note(Message::SelectLostRecursive);
    }

    void writeLoser(const Candidate &rival, const Candidate &winner, bool decided)
    {
        const auto named = [&](Message message) -> Trace & {
            m_trace->note(message);
            return (rival.id().empty() ? m_trace->name(rival.name) : m_trace->mention(rival.id())).name(rival.name);
        };
        switch (exclusion(rival)) {
        case Exclusion::Attributes:
            if (rival.kind != CandidateKind::Autodefined)
                named(Message::SelectLostAttributes).mention(m_view.id());
            return;
        case Exclusion::Overridden: named(Message::SelectLostOverridden).word("OVERRIDDEN"); return;
        case Exclusion::InboundOnly: named(Message::SelectLostInboundOnly); return;
        case Exclusion::PrivateDnsOff: named(Message::SelectLostPrivateDns); return;
        case Exclusion::ReverseOff: return;
        case Exclusion::None: break;
        }
        if (!decided)
            return;
        if (rival.id() == winner.id() && !rival.id().empty()) {
            m_trace->note(Message::SelectTieAssumed).mention(rival.id()); // One object, attached in two ways.
            return;
        }
        const bool tie = rival.name == winner.name;
        Trace &line = named(tie ? Message::SelectLostTie : Message::SelectLostLessSpecific);
        if (winner.id().empty())
            line.name(winner.name);
        else
            line.mention(winner.id());
    }

    /// Whether the SYSTEM rule takes a forwarding rule out.
    bool cancelsAny() const
    {
        bool any = false;
        forEachRival(*m_afterSystem, [&](const Candidate &rival) {
            any = any || (rival.kind == CandidateKind::Forward && exclusion(rival) == Exclusion::None);
        });
        return any;
    }

    void writeCancelled()
    {
        forEachRival(*m_afterSystem, [&](const Candidate &rival) {
            if (rival.kind == CandidateKind::Forward && exclusion(rival) == Exclusion::None)
                m_trace->note(Message::SelectLostSystem).mention(rival.id()).name(rival.name).mention(m_afterSystem->id());
        });
    }

    const ViewData &m_views;
    const View &m_view;
    const NameSuffixes &m_name;
    bool m_fromInbound;
    Trace *m_trace;
    const Candidate *m_afterSystem = nullptr;
};

} // namespace

Selected selectCandidate(const ViewData &views, const View &view, const NameSuffixes &name, bool fromInbound,
                         Trace *trace)
{
    return Selector(views, view, name, fromInbound, trace).choose();
}

std::uint32_t selectPrivateZone(const ViewData &views, const View &view, const NameSuffixes &name)
{
    return Selector(views, view, name, true, nullptr).privateZone();
}

} // namespace zw
