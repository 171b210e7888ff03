#pragma once

#include "model/lint/Report.h"
#include "model/lint/Survey.h"

/// Health checks: what Route 53 would refuse.
namespace zw {

/// AUTH-450: fields of a check of an endpoint. `interval`: neither 10 nor 30 s. `threshold`: outside 1 to 10. `port`:
/// outside 1 to 65535 (AUTH-452). `path`: above 255 characters (AUTH-452). `search`: no text to look for, or above 255
/// characters (AUTH-458). `regions`: fewer than three, or none that checks (AUTH-453). `address`: private, local or
/// multicast (AUTH-464). `nothing`: neither address nor name (AUTH-465).
/// Objects: health check. Arguments: health check, the value.
void endpointCheckRefused(const Survey &survey, Report &report);

/// AUTH-473: fields of a calculated check. `nested`: a child is calculated, too. `children`: more than 256 (AUTH-472).
/// `many` (warning): 256 (AUTH-472). `threshold`: outside 0 to 256 (AUTH-470).
/// Objects: health check, then the child. Arguments: health check, the child or number.
void calculatedCheckRefused(const Survey &survey, Report &report);

/// AUTH-470: a calculated check whose result never changes. `healthy`: the threshold is 0. `unhealthy`: the threshold is
/// above the number of children. Objects: health check. Arguments: health check, threshold.
void calculatedCheckFixed(const Survey &survey, Report &report);

/// AUTH-481: a field of another type of check. `endpoint`: an address or port. `children`: children or a threshold.
/// `alarm`: an alarm. `search`: a text to look for. `control`: a routing control (AUTH-480).
/// Objects: health check. Arguments: health check, its type.
void healthCheckFieldIdle(const Survey &survey, Report &report);

} // namespace zw
