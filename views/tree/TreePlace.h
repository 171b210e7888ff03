#pragma once

#include "model/design/Design.h"

#include <string>

/// Where things stand in the design tree.
///
/// A node has a key: the id of its object, or for a node without one a text that no id can be: `@zones` for a section,
/// `@region/acct-network/us-east-1` for a Region of an account.
namespace zw {

/// The sections at the top, in their order.
enum class TreeSection {
    Accounts,
    OnPremises,
    Internet,
    Links,
    Zones,
    Targets,
    Resolver,
    Firewall,
    Profiles,
    Traffic,
    Questions,
    Diagrams
};
inline constexpr int treeSectionCount = 12;

std::string sectionKey(TreeSection section);
std::string regionKey(std::string_view account, std::string_view region);

bool isSectionKey(std::string_view key) noexcept;
bool isRegionKey(std::string_view key) noexcept;
TreeSection sectionOf(std::string_view key) noexcept;      ///< Of a section key.
std::string_view regionOf(std::string_view key) noexcept;  ///< Of a Region key: its code.
std::string_view accountOf(std::string_view key) noexcept; ///< Of a Region key: the account's id.

/// The key of the node that an object stands under.
std::string parentKey(const Design &design, const AnyObject &object);

/// Whether objects of this kind are loaded only when their zone is opened: there may be very many.
constexpr bool isLoadedLate(ObjectKind kind) noexcept
{
    return kind == ObjectKind::RecordSet;
}

} // namespace zw
