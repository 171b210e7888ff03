#pragma once

#include "model/lint/Report.h"
#include "model/lint/Survey.h"

/// Checks of what one account owns and another one uses.
namespace zw {

/// RSLV-1332: a rule, rule group or query log configuration is associated with a VPC of an account that it is not
/// shared with. `none`: no share. `pending`: the invitation is not accepted.
/// Objects: the shared object, the VPC's account, the VPCs. Arguments: object, account.
void ruleNotShared(const Survey &survey, Report &report);

/// RSLV-1412: the same for a Profile.
void profileNotShared(const Survey &survey, Report &report);

} // namespace zw
