#pragma once

#include "model/lint/Report.h"
#include "model/lint/Survey.h"

/// Public zones, their name servers, and what their parents say of them.
namespace zw {

/// AUTH-088: an SOA record below the apex. Objects: record, zone. Arguments: record, zone.
void soaMisplaced(const Survey &survey, Report &report);

/// AUTH-109: the apex NS record lists other servers than those that serve the zone. Objects: record, zone.
/// Arguments: zone, the first that differs.
void apexNameServersDiffer(const Survey &survey, Report &report);

/// AUTH-127: records that a zone cut hides. `hidden`: at or below the cut. `delegation`: a further delegation below it,
/// which belongs into the child (AUTH-168). `child`: the child zone has the same record, too (AUTH-167).
/// Objects: record, the cut's record. Arguments: record, the cut.
void recordsOccluded(const Survey &survey, Report &report);

/// AUTH-153: two zones of one name, or one above the other, share a name server. Objects: both. Arguments: both names,
/// the server.
void nameServersShared(const Survey &survey, Report &report);

/// AUTH-155: a private zone with a reusable delegation set, which the fix takes away. Objects: zone, delegation set.
/// Arguments: zone, delegation set.
void delegationSetOfPrivateZone(const Survey &survey, Report &report);

/// AUTH-156: nothing delegates to a public zone, though its parent is in the design. `registration`: the registration
/// names none of its servers. `parent`: the parent zone has no NS record for it (AUTH-165).
/// Objects: zone, the registration or parent zone. Arguments: zone, the parent.
void zoneUndelegated(const Survey &survey, Report &report);

/// AUTH-169: a delegation lists servers that do not serve the child. `lame`: some of the zone's own and others.
/// `dangling`: servers of Route 53 behind which the design has no zone (AUTH-170).
/// Objects: the NS record or registration, then the zone where there is one. Arguments: the name, the first such server.
void delegationLame(const Survey &survey, Report &report);

/// AUTH-172: name servers of one's own inside the zone without an address there. Objects: record, zone.
/// Arguments: zone, the server.
void whiteLabelIncomplete(const Survey &survey, Report &report);

/// AUTH-177: a public zone on a VPC, which the fix takes away. Objects: zone, VPC. Arguments: zone, VPC.
void publicZoneOnVpc(const Survey &survey, Report &report);

} // namespace zw
