#pragma once

#include "model/lint/Report.h"
#include "model/lint/Survey.h"

/// Checks of Resolver endpoints.
namespace zw {

/// RSLV-1350: an endpoint with too few or too many addresses. `few`: below two. `many`: above the quota.
/// Objects: endpoint. Arguments: endpoint, number of addresses, for `many` the quota.
void endpointIpCount(const Survey &survey, Report &report);

/// RSLV-1351: all addresses of an endpoint (two or more) in one Availability Zone.
/// Objects: endpoint. Arguments: endpoint, the zone's id.
void endpointSingleAz(const Survey &survey, Report &report);

/// RSLV-1358: an inbound endpoint with callers, or an outbound one with targets, in a network that nothing joins.
/// `network`: of the design. `address`: a target that lies in no network of the design. `internet`: a public target,
/// and the VPC has no internet access.
/// Objects: endpoint, then the network, or the rule of the targets. Arguments: endpoint, its VPC, the other network
/// or the rule's first such address.
void endpointNoLink(const Survey &survey, Report &report);

} // namespace zw
