#pragma once

#include "model/lint/Report.h"
#include "model/lint/Survey.h"

/// Checks of a VPC's own settings.
namespace zw {

/// RSLV-1370: enableDnsSupport is off where clients ask the VPC's Resolver, or where none is drawn that does not.
/// Objects: VPC. Arguments: VPC.
void dnsSupportOff(const Survey &survey, Report &report);

/// RSLV-1372: DHCP sends clients to other servers, past everything that the VPC's Resolver has.
///
/// Silent where one of those servers stands in the VPC and forwards to the VPC's Resolver (RSLV-161).
/// Objects: VPC, DHCP option set. Arguments: VPC, then one word for each feature without effect: `zones`, `rules`,
/// `firewall`, `profiles`, `logging`.
void dhcpBypass(const Survey &survey, Report &report);

/// RSLV-1313: a VPC with Resolver endpoints, rules or firewall rule groups whose queries are not logged.
/// Objects: VPC. Arguments: VPC.
void observabilityMissing(const Survey &survey, Report &report);

} // namespace zw
