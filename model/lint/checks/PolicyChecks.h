#pragma once

#include "model/lint/Report.h"
#include "model/lint/Survey.h"

/// The fields of each routing policy: what Route 53 would refuse, and groups that leave clients without an answer.
namespace zw {

/// AUTH-280: a weight outside 0 to 255. Objects: record. Arguments: record, weight.
void weightRefused(const Survey &survey, Report &report);

/// AUTH-295: the roles of a failover group. `same`: a role twice. `missing` (warning): one role only.
/// Objects: zone, records. Arguments: name, type, the role.
void failoverRoles(const Survey &survey, Report &report);

/// AUTH-300: a primary that is always healthy, so that the secondary is never used. `plain`: without a health check,
/// which Route 53 refuses. `alias` (warning): an alias without health check that does not evaluate its target.
/// Objects: record. Arguments: record.
void failoverNeverHappens(const Survey &survey, Report &report);

/// AUTH-310: Regions of latency records. `unknown`: none of AWS's. `same`: twice in a group.
/// Objects: record. Arguments: record, Region.
void latencyRegionRefused(const Survey &survey, Report &report);

/// AUTH-330: a geolocation that is none. `mixed`: a continent with a country or subdivision. `continent`: an unknown
/// continent (AUTH-331). `country`: a country that is not supported (AUTH-332). `subdivision`: one without or outside a
/// country that has some (AUTH-333). `same`: a location twice in a group (AUTH-335).
/// Objects: record. Arguments: record, location.
void geolocationRefused(const Survey &survey, Report &report);

/// AUTH-342: clients without an answer. `default`: no default record. `country`: states of the US without a record for
/// the US. Objects: zone, records. Arguments: name, type.
void geolocationIncomplete(const Survey &survey, Report &report);

/// AUTH-356: a geoproximity location that is none. `location`: not exactly one of Region, Local Zone group and
/// coordinates. `coordinates`: out of range or too fine (AUTH-357). `local-zone`: of another form, such as with its zone
/// letter (AUTH-358). `unlisted` (warning): a Local Zone group that the table lacks (AUTH-705). `bias`: outside -99 to 99 (AUTH-359). `same`: a location twice in a group (AUTH-368).
/// Objects: record. Arguments: record, what is wrong.
void geoproximityRefused(const Survey &survey, Report &report);

/// AUTH-381: IP-based records of one group that name different collections. Objects: zone, records.
/// Arguments: name, type.
void cidrCollectionsMixed(const Survey &survey, Report &report);

/// AUTH-383: what a CIDR collection cannot hold. `name`: of the collection or a location. `size`: a block that is too
/// long or too short (AUTH-384). `same`: a block twice (AUTH-390). Objects: collection. Arguments: collection, what.
void cidrCollectionRefused(const Survey &survey, Report &report);

/// AUTH-393: an IP-based group without default, so that other clients get no answer. Objects: zone, records.
/// Arguments: name, type.
void cidrNoDefault(const Survey &survey, Report &report);

/// AUTH-396: a record names a location that its collection lacks. Objects: record, collection.
/// Arguments: record, location, collection.
void cidrLocationMissing(const Survey &survey, Report &report);

} // namespace zw
