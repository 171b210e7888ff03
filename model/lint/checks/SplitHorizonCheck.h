#pragma once

#include "model/lint/Report.h"
#include "model/lint/Survey.h"

/// The check of split horizons.
namespace zw {

/// RSLV-1304: a private zone that hides public names from a VPC. One finding for each zone and VPC.
/// Objects: private zone, VPC, the public zone of the first name, its record. Arguments: first name, VPC, number of
/// further names.
void splitHorizonOverCapture(const Survey &survey, Report &report);

} // namespace zw
