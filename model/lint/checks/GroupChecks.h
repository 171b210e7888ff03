#pragma once

#include "model/lint/Report.h"
#include "model/lint/Survey.h"

/// Groups of records under a routing policy: what holds for all policies.
namespace zw {

/// AUTH-260: records of one name and type with different policies, or several plain ones (AUTH-275).
/// Objects: zone, records. Arguments: name, type.
void policiesMixed(const Survey &survey, Report &report);

/// AUTH-262: identifiers of routed records. `missing`: none. `long`: above 128 characters. `same`: twice in a group.
/// `idle`: on a record without routing (AUTH-263). Objects: record. Arguments: record, identifier.
void setIdentifierRefused(const Survey &survey, Report &report);

/// AUTH-263: a record with several routing attributes at once. Objects: record. Arguments: record, how many.
void routingAttributesMixed(const Survey &survey, Report &report);

/// AUTH-264: a type that the policy does not take. Geoproximity and IP-based follow the weighted list (AUTH-265).
/// Objects: record. Arguments: record, type, policy.
void policyTypeRefused(const Survey &survey, Report &report);

/// AUTH-266: more records in a group than its policy takes. Objects: zone, records. Arguments: name, type, how many, limit.
void groupTooLarge(const Survey &survey, Report &report);

/// AUTH-276: a health check on a lone plain record, which answers whatever the check says.
/// Objects: record, health check. Arguments: record, health check.
void healthCheckIdle(const Survey &survey, Report &report);

/// AUTH-286: TTLs that differ in a group that is answered with one. `weighted`: AWS levels them to the one given last.
/// `multivalue`: the smallest counts (AUTH-406), and the fix makes it so.
/// Objects: zone, records. Arguments: name, type, lowest and highest TTL in seconds.
void groupTtlsDiffer(const Survey &survey, Report &report);

/// AUTH-287: a weighted record beside an alias to a load balancer has another TTL than its 60 s.
/// Objects: record. Arguments: record, TTL in seconds.
void weightedTtlBesideBalancer(const Survey &survey, Report &report);

/// AUTH-431: some records of a routed group have health checks and others none.
/// Objects: zone, the records without. Arguments: name, type.
void someWithoutHealthCheck(const Survey &survey, Report &report);

/// AUTH-432: a health check asks for the very name of the records that use it. Objects: record, health check.
/// Arguments: record, health check.
void healthCheckOfOwnName(const Survey &survey, Report &report);

/// AUTH-411: a health check looks at another address than the record gives out. Objects: record, health check.
/// Arguments: record, health check, its address.
void healthCheckElsewhere(const Survey &survey, Report &report);

} // namespace zw
