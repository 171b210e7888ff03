#pragma once

#include <QPointF>
#include <QSizeF>

#include <string>
#include <vector>

namespace zw {

/// What a box is, as far as the arrangement of its content is concerned.
enum class TidyRole : std::uint8_t { Leaf, Top, Account, Region, Vpc, Subnet, OnPremises, Internet };

/// A box to be arranged: a card, or a container with boxes inside.
struct TidyBox {
    std::string id;
    TidyRole role = TidyRole::Leaf;
    QSizeF least;               ///< Of a card its size; of a container what its header needs.
    std::vector<TidyBox> boxes; ///< In the order in which they should be read.
    QPointF position;           ///< Result: relative to the box around.
    QSizeF size;                ///< Result.
};

/// Arranges the content of boxes, inside out, the same way every time: networks outside AWS at the left, accounts with
/// their Regions in the middle, the internet at the right; global objects of an account above its Regions, Regional
/// services beside the VPCs that use them. Columns are chosen so that containers come near to the 16:10 of a screen.
///
/// Cost: for n boxes in one container about n times the root of n.
class TidyLayout {
public:
    /// Sets position and size of everything in `box`, and its own size.
    static void arrange(TidyBox &box);
};

} // namespace zw
