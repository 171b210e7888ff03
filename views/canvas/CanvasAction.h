#pragma once

#include <cstdint>

namespace zw {

/// The actions of a canvas, for menus, tool bars and the command palette.
enum class CanvasAction : std::uint8_t {
    ZoomIn,
    ZoomOut,
    ZoomActual,
    ZoomToFit,
    ZoomToSelection,
    SelectAll,
    ClearSelection,
    SelectConnected,
    Cut,
    Copy,
    Paste,
    Duplicate,
    Delete,
    RemoveFromDiagram,
    Connect,
    Disconnect,
    QuickAdd,
    AddNote,
    AddFrame,
    AlignLeft,
    AlignCentre,
    AlignRight,
    AlignTop,
    AlignMiddle,
    AlignBottom,
    DistributeHorizontally,
    DistributeVertically,
    TidyLayout,
    ToggleCollapsed,
    CopyAsImage,
    FilterKinds,
    ShowMinimap, ///< Checkable, as are the next two.
    ShowGrid,
    SnapToGrid
};
inline constexpr int canvasActionCount = static_cast<int>(CanvasAction::SnapToGrid) + 1;

} // namespace zw
