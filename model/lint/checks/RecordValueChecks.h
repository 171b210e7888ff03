#pragma once

#include "model/lint/Report.h"
#include "model/lint/Survey.h"

/// Values and TTLs of records: what Route 53 would refuse, and what it takes though it is surely a mistake.
namespace zw {

/// AUTH-050: a type that Route 53 cannot store. Objects: record. Arguments: record, type.
void recordTypeUnsupported(const Survey &survey, Report &report);

/// AUTH-075: a value that does not fit its type. The finding names the rule of the type (AUTH-075 … AUTH-094).
/// Objects: record. Arguments: record, type, value, what is wrong with it.
void recordValueRefused(const Survey &survey, Report &report);

/// AUTH-052: how many values a record has. `none`: a plain record without any. `many`: more than 400. `single`: several
/// in a CNAME or SOA (AUTH-054). `same`: one value twice (AUTH-055), mended by leaving it out.
/// Objects: record. Arguments: record, type, number of values, for `same` the value.
void recordValueCount(const Survey &survey, Report &report);

/// AUTH-056: a plain record without TTL. Objects: record. Arguments: record, type.
void recordTtlMissing(const Survey &survey, Report &report);

/// AUTH-057: a TTL out of the recommended range. `range`: below 60 s or above two days. `health`: above 60 s with a
/// health check. Objects: record. Arguments: record, TTL in seconds.
void ttlOutsideRange(const Survey &survey, Report &report);

/// AUTH-059: a target of a single label, which is absolute here though it was surely meant as relative.
/// Objects: record. Arguments: record, the target, the target under the zone's name.
void relativeLookingTarget(const Survey &survey, Report &report);

/// AUTH-070: a chain of CNAME records inside the zones of the design. `loop`: it comes back to itself. `long`: more than
/// eight links. Objects: the first record. Arguments: record.
void cnameChain(const Survey &survey, Report &report);

/// AUTH-079: a DS record in a wrong place. `apex`: at the apex of its zone. `no-cut`: at a name without NS.
/// Objects: record. Arguments: record.
void dsMisplaced(const Survey &survey, Report &report);

/// AUTH-083: parameters of an HTTPS or SVCB record in alias mode, which nobody reads. Objects: record. Arguments: record.
void svcbAliasParameters(const Survey &survey, Report &report);

/// AUTH-082: the parameter mandatory, of which AWS does not say whether it takes it. Objects: record. Arguments: record.
void svcbMandatory(const Survey &survey, Report &report);

/// AUTH-084: a target that is known to be a CNAME. `mail`: of an MX record. `name-server`: of an NS record (AUTH-086).
/// Objects: record, the CNAME. Arguments: record, the target.
void targetIsCname(const Survey &survey, Report &report);

/// AUTH-089: a record of the deprecated type SPF. Objects: record. Arguments: record.
void spfDeprecated(const Survey &survey, Report &report);

/// AUTH-091: SSHFP, or TLSA (AUTH-092), in a zone that is not signed, so that nobody may trust it.
/// Objects: record, zone. Arguments: record, type, zone.
void needsSignedZone(const Survey &survey, Report &report);

} // namespace zw
