#pragma once

#include "model/design/Design.h"

#include <string>
#include <string_view>
#include <vector>

namespace zw {

/// Where objects are drawn. Containers are accounts, Regions inside accounts, VPCs, subnets, on-premises networks and the
/// internet. Regions and the internet are no objects of the design: their ids cannot be object ids.

/// The container of everything that is outside of all networks and accounts.
inline constexpr std::string_view internetContainer = "@internet";

/// `acct-network/us-east-1`; just the account's id where the Region is empty.
std::string regionContainer(const std::string &account, const RegionCode &region);
bool isDerivedContainer(std::string_view id) noexcept;

/// The parts of a derived Region container; the id of an account itself has no Region.
struct AccountRegion {
    std::string account;
    RegionCode region;
};
AccountRegion accountRegionOf(const std::string &container);

/// The container that an object is drawn in; empty at the top.
std::string containerOf(const Design &design, const AnyObject &object);
std::string containerOf(const Design &design, const std::string &id);

/// The container around a container; empty at the top.
std::string outerContainer(const Design &design, const std::string &container);

bool isContainerKind(ObjectKind kind) noexcept;

/// Kinds that diagrams draw by themselves, in the order of palettes.
const std::vector<ObjectKind> &drawnKinds();
bool isDrawnByDefault(const AnyObject &object);

} // namespace zw
