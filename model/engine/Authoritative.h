#pragma once

#include "model/engine/Engine.h"

namespace zw {

/// Answers a query as the name servers of the design's public hosted zones do when they are asked directly; they all
/// count as one server. `source` is the address that the query comes from (AUTH-600); `query.from` and `query.server`
/// mean nothing here.
///
/// The most specific zone that the public DNS is delegated to answers, a zone without delegation only where no other
/// covers the name (AUTH-120, AUTH-152, AUTH-166). There are referrals with glue, and no chain is followed (AUTH-135).
/// Allocates nothing once `resolution` has served a few answers. Source: section 3 of the authoritative reference.
void answerAuthoritatively(const Snapshot &snapshot, const Query &query, const IpAddress &source,
                           const ScenarioState &scenario, Resolution &resolution, Trace *trace = nullptr);

} // namespace zw
