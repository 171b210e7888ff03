#pragma once

#include "model/lint/Report.h"
#include "model/lint/Survey.h"

/// Checks of the way from VPCs to the names of other networks.
namespace zw {

/// RSLV-1305: a VPC that does not reach the names of an on-premises zone.
///
/// A VPC is a client of the zone if the zone's intendedVpcs name it; without any, if it has a workload that asks the
/// VPC's Resolver. `no-rule`: nothing but public recursion decides. `autodefined`: AWS answers the name itself.
/// `shadowed`: a zone or a SYSTEM rule decides. `elsewhere`: a rule decides whose targets know nothing of the zone.
/// Objects: the zone, the VPC, for `shadowed` and `elsewhere` the winner, then the rule that should decide, if there is
/// one. Arguments: name, VPC, for `shadowed` and `elsewhere` the winner (else empty), the rule (may be empty).
void ruleMissingOrShadowed(const Survey &survey, Report &report);

/// RSLV-1311: a rule that cannot forward.
/// `no-interface`: no interface of its endpoint is up. `association`: the rule or its association is FAILED,
/// DELETING or OVERRIDDEN. `load` (warning): the interfaces that are up cannot carry the modelled load.
/// Objects: rule, endpoint (not for `association`), the VPCs. Arguments: domain, first VPC, number of further VPCs,
/// endpoint, or for `association` the status.
void onpremNamesBroken(const Survey &survey, Report &report);

} // namespace zw
