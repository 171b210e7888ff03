#pragma once

#include "model/lint/Report.h"
#include "model/lint/Survey.h"

/// Checks of record sets.
namespace zw {

/// RSLV-1301: a record that is to change soon keeps clients on the old answer.
/// Objects: the record, and for an alias its AWS resource. Arguments: record's name, type, TTL in seconds, threshold.
void ttlHighForChange(const Survey &survey, Report &report);

/// RSLV-1302: CNAME where an alias belongs, or a TTL that an alias cannot have.
/// `apex` (error): a CNAME at a zone's apex. Objects: record, zone. Arguments: the apex.
/// `resource` (info): a CNAME to an AWS resource. Objects: record, resource. Arguments: record's name, resource.
/// `ttl` (info): an alias with a TTL. Objects: record. Arguments: record's name, TTL in seconds.
void cnameAliasMisuse(const Survey &survey, Report &report);

/// RSLV-1307: a multivalue set of more records than an answer can hold. `marked`: one that is meant to balance load, or
/// to keep clients on one target.
/// Objects: the zone, then the records of the set. Arguments: name, type, number of records.
void multivalueAsLoadBalancer(const Survey &survey, Report &report);

} // namespace zw
