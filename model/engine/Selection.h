#pragma once

#include "model/engine/Trace.h"
#include "model/engine/View.h"

namespace zw {

/// What decides for a name in a view.
struct Selected {
    CandidateKind kind = CandidateKind::Recursive;
    const Candidate *winner = nullptr;    ///< Null for the "." RECURSIVE rule.
    const ResolverRule *system = nullptr; ///< The SYSTEM rule that sent the choice on (RSLV-309).
    std::string_view assumption;          ///< Where the tie rests on one.
};

/// Chooses among all candidates of a view: the most labels first, ties by rank (RSLV-701, table of section 7.1).
///
/// `fromInbound` tells that the query came through an inbound endpoint (RSLV-177). Writes one SELECT step, and a SYSTEM
/// step where a SYSTEM rule passes the choice on. Never allocates without a trace.
Selected selectCandidate(const ViewData &views, const View &view, const NameSuffixes &name, bool fromInbound,
                         Trace *trace);

/// The private zone of a view that is most specific for a name, for delegation endpoints; noIndex where there is none.
std::uint32_t selectPrivateZone(const ViewData &views, const View &view, const NameSuffixes &name);

} // namespace zw
