#pragma once

#include "views/tree/DesignTreeModel.h"

#include <algorithm>

namespace zw {

/// One row of the design tree. Internal to DesignTreeModel.
struct DesignTreeModel::Node {
    std::string key;
    std::string sortKey;
    std::optional<ObjectKind> kind; ///< Absent for sections and Regions.
    Node *parent = nullptr;
    bool recordsLoaded = false;                  ///< Zones: whether their records are among the children.
    std::vector<std::unique_ptr<Node>> children; ///< By sort key.
};

inline constexpr auto sortKeyOf = [](const auto &node) -> const std::string & { return node->sortKey; };

/// Where a sort key belongs among sorted nodes.
template <class Nodes> auto placeFor(Nodes &nodes, const std::string &sortKey)
{
    return std::ranges::lower_bound(nodes, sortKey, {}, sortKeyOf);
}

} // namespace zw
