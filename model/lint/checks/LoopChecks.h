#pragma once

#include "model/lint/Report.h"
#include "model/lint/Survey.h"

/// Checks for queries that come back to where they were (RSLV-390 … RSLV-394).
namespace zw {

/// RSLV-1320: a rule forwards into an inbound endpoint of a VPC that it is associated with.
/// Objects: rule, VPC, endpoint. Arguments: rule, VPC, address.
void forwardLoopDirect(const Survey &survey, Report &report);

/// RSLV-1321: a query goes round through other servers or VPCs.
/// Objects: the rules on the way, then the VPCs, servers and endpoints, in order. Arguments: a name that circulates,
/// the way as names joined by arrows.
void forwardLoopIndirect(const Survey &survey, Report &report);

} // namespace zw
