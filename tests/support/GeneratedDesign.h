#pragma once

#include "model/design/Design.h"

namespace zw::test {

/// A design made up for measuring: VPCs that share one Profile and its rules, and private and public zones with records.
struct GeneratedSize {
    std::size_t vpcs = 1000;
    std::size_t zones = 1000; ///< Private zones, each associated with one VPC in turn.
    std::size_t records = 100000;
};

/// Always the same design for the same size. Record n of zone z is named `hN.zZ.corp.example.`.
Design generatedDesign(const GeneratedSize &size);

} // namespace zw::test
