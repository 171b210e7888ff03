#pragma once

#include "model/lint/Report.h"
#include "model/lint/Survey.h"

/// Checks of delegation by private zones, and from on premises into VPCs.
namespace zw {

/// RSLV-1340: a private zone delegates a name, and a VPC that has the zone has no DELEGATE rule.
/// Objects: NS record, zone, VPC. Arguments: the name, VPC.
void phzNsWithoutDelegateRule(const Survey &survey, Report &report);

/// RSLV-1341: a VPC has DELEGATE rules, and none covers a name server of a delegation.
/// Objects: NS record, VPC, the DELEGATE rules. Arguments: first rule's delegation record, first name server, VPC.
void delegationRecordMismatch(const Survey &survey, Report &report);

/// RSLV-1342: a name server of a private zone's delegation has no address.
/// `glue`: it lies in the zone, which has no A or AAAA record for it. `unresolved`: it lies elsewhere, and a VPC of the
/// zone cannot resolve it.
/// Objects: NS record, zone, for `unresolved` the VPC. Arguments: name server, for `unresolved` the VPC.
void delegationGlueMissing(const Survey &survey, Report &report);

/// RSLV-1343: something else in a VPC answers at or below a private zone's delegation.
/// Objects: NS record, VPC, what answers. Arguments: what answers, the delegated name, VPC.
void delegationPreempted(const Survey &survey, Report &report);

/// RSLV-1344: someone on premises uses an inbound endpoint of the wrong category.
/// `delegation`: a delegation leads to one for forwarding. `forwarder`: a forwarder leads to one for delegation.
/// Objects: NS record or server, endpoint. Arguments: endpoint, its category, delegated name or server.
void delegationToDefaultInbound(const Survey &survey, Report &report);

/// RSLV-1345: an endpoint for delegation with another protocol than Do53.
/// Objects: endpoint. Arguments: endpoint.
void delegationEndpointProtocol(const Survey &survey, Report &report);

/// RSLV-1346: a name is delegated to an endpoint whose VPC has no private zone for it.
/// Objects: NS record, endpoint, VPC. Arguments: the name, VPC, endpoint.
void delegationZoneNotOnEndpointVpc(const Survey &survey, Report &report);

} // namespace zw
