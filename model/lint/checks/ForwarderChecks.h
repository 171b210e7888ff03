#pragma once

#include "model/lint/Report.h"
#include "model/lint/Survey.h"

/// Checks of what DNS servers outside Route 53 forward to.
namespace zw {

/// RSLV-1306: DNS from outside a VPC is sent to its +2 address.
/// `server`: a forwarder of a DNS server. `rule`: a target of a FORWARD rule.
/// Objects: server or rule, VPC. Arguments: server or rule, address, VPC.
void forwarderToPlusTwo(const Survey &survey, Report &report);

/// RSLV-1312: an on-premises server that cannot get at a private zone.
/// `no-endpoint`: its forwarder leads to no inbound endpoint. `zone-not-on-vpc`: the inbound endpoint's VPC lacks the
/// zone. `no-forwarder`: an expectation from there asks for a name of the zone, and nothing forwards it.
/// Objects: server, zone, for `zone-not-on-vpc` VPC and endpoint, for `no-forwarder` the expectation.
/// Arguments: server, zone, for `zone-not-on-vpc` the VPC.
void awsNamesFromOnpremBroken(const Survey &survey, Report &report);

} // namespace zw
