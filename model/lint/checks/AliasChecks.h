#pragma once

#include "model/lint/Report.h"
#include "model/lint/Survey.h"

/// Alias records: what Route 53 would refuse, and what brings nothing.
namespace zw {

/// AUTH-200: an alias with values of its own, which the fix leaves out. Objects: record. Arguments: record.
void aliasWithValues(const Survey &survey, Report &report);

/// AUTH-204: an alias whose target is none. `type`: of type NS or SOA. `apex`: of type CNAME at the apex (AUTH-203).
/// `elsewhere`: a name outside the zone (AUTH-205). `missing`: a name without such a record (AUTH-212). `wildcard`: a
/// name that only a wildcard answers (AUTH-213). `cycle`: it comes back to itself (AUTH-211). `multivalue`: under that
/// policy (AUTH-218). `nothing`: no target at all (AUTH-200).
/// Objects: record. Arguments: record, the target.
void aliasTargetRefused(const Survey &survey, Report &report);

/// AUTH-230: an alias whose type its resource does not serve. `type`: it never does. `ipv6` (warning): the documents
/// name A alone. `private`: CloudFront in a private zone. Objects: record, resource. Arguments: record, type, resource.
void aliasTypeRefused(const Survey &survey, Report &report);

/// AUTH-233: several aliases in one group of which there can be one only. `bucket`: to S3 websites, whose bucket has the
/// record's name. `distribution`: both sides of a failover pair to CloudFront (AUTH-234).
/// Objects: zone, the records. Arguments: name, type.
void aliasTwiceInGroup(const Survey &survey, Report &report);

/// AUTH-247: CloudFront with Evaluate Target Health, which the fix switches off. Objects: record, resource.
/// Arguments: record, resource.
void cloudFrontHealth(const Survey &survey, Report &report);

/// AUTH-246: Evaluate Target Health that tells nothing. `resource`: the kind of resource reports no health.
/// `records` (warning): every record behind it is without health check (AUTH-430).
/// Objects: record, the target. Arguments: record, the target.
void targetHealthIdle(const Survey &survey, Report &report);

/// AUTH-251: a failover alias that does not evaluate its target. Objects: record. Arguments: record.
void failoverAliasWithoutHealth(const Survey &survey, Report &report);

} // namespace zw
