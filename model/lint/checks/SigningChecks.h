#pragma once

#include "model/lint/Report.h"
#include "model/lint/Survey.h"

/// Checks of DNSSEC signing.
namespace zw {

/// RSLV-1309: what a zone's parent says of its keys does not fit the zone (AUTH-591).
/// `mismatch` (error): the zone is signed, no DS matches an active key. `unsigned` (error): a DS, but no signing.
/// `no-ds` (warning): signed without a DS. A DS that breaks nothing, for nobody knows its algorithm or trusts the zone
/// that it is in, is none of these.
/// Objects: the zone, then the registration or the parent's DS record. Arguments: the zone's name.
void dnssecDsMismatch(const Survey &survey, Report &report);

} // namespace zw
