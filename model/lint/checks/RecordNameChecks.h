#pragma once

#include "model/lint/Report.h"
#include "model/lint/Survey.h"

/// Names of zones and records that Route 53 would refuse.
namespace zw {

/// AUTH-013: a record whose name lies outside its zone. Objects: record, zone. Arguments: record, zone.
void recordOutsideZone(const Survey &survey, Report &report);

/// AUTH-016: a zone whose name cannot be a hosted zone. `top-level`: the root or a top-level domain. `wildcard`: its
/// first label is an asterisk (AUTH-020). Objects: zone. Arguments: zone.
void zoneNameRefused(const Survey &survey, Report &report);

/// AUTH-022: a wildcard that is none. `part`: the asterisk is only a part of the first label. `name-servers`: a wildcard
/// of type NS (AUTH-024). Objects: record. Arguments: record.
void wildcardRefused(const Survey &survey, Report &report);

/// AUTH-066: records of other types beside a CNAME, or beside an alias of type CNAME.
/// Objects: zone, the CNAME, the others. Arguments: the name, the other types.
void cnameNotAlone(const Survey &survey, Report &report);

} // namespace zw
