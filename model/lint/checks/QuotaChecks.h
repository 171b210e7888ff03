#pragma once

#include "model/lint/Report.h"
#include "model/lint/Survey.h"

/// Checks of counts against the quotas of both references: one table of rows, each with the rule id of its quota as the
/// finding's variant.
///
/// Arguments of all: what has the quota, the count, the quota, the rule ids, and for quotas per Region the Region.
/// Severity: an error, or a warning where AWS raises the quota on request.
namespace zw {

/// RSLV-1378: more direct VPC associations than a private zone takes. Objects: zone.
void phzAssociationQuota(const Survey &survey, Report &report);

/// RSLV-1415: a quota of Profiles is exceeded. Objects: Profile, or account.
void profileQuota(const Survey &survey, Report &report);

/// RSLV-1419: any other quota is exceeded. Objects: account, or what has too many of something.
void quotaExceeded(const Survey &survey, Report &report);

} // namespace zw
