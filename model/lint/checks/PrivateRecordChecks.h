#pragma once

#include "model/lint/Report.h"
#include "model/lint/Survey.h"

/// Checks of records whose routing or health checks cannot work where they stand.
namespace zw {

/// RSLV-1381: a record of a private zone with IP-based routing. Objects: record, zone. Arguments: record, zone.
void phzIpBasedRouting(const Survey &survey, Report &report);

/// RSLV-1382: a record of a private zone hangs on a health check that probes something private.
/// `address`: its address is private. `name` (warning): its name resolves to a private address.
/// Objects: health check, record. Arguments: health check, the address or name, record.
void phzHealthCheckPrivate(const Survey &survey, Report &report);

/// RSLV-1383: a failover primary that nothing tells when to give way. Objects: record. Arguments: record.
void failoverWithoutHealthCheck(const Survey &survey, Report &report);

} // namespace zw
