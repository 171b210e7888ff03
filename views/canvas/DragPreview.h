#pragma once

#include "views/canvas/DiagramLayout.h"

namespace zw {

/// Where things are in the middle of a gesture: what is dragged, with its content, and the containers around it, which
/// grow and shrink along. Everything else stays where the layout says, so that a step costs only what moves.
class DragPreview {
public:
    /// The layout must outlive the preview unchanged.
    DragPreview(const DiagramLayout &layout, const std::vector<std::string> &ids);

    void moveBy(const QPointF &offset);
    /// Of the only dragged object.
    void resizeTo(const QRectF &rect);

    /// The rectangles that differ from the layout's, or did a step ago.
    const PlacedRects &rects() const noexcept { return m_rects; }
    /// What the last step changed.
    const std::vector<std::string> &changed() const noexcept { return m_changed; }
    /// Whether the last step changed containers around what is dragged.
    bool changedAround() const noexcept { return m_changedAround; }
    /// Everything that is dragged, with content; containers before their content.
    const std::vector<std::string> &dragged() const noexcept { return m_dragged; }

private:
    struct Around {
        const PlacedObject *container = nullptr;
        QRectF content;              ///< Of what is inside and stays.
        std::vector<std::string> in; ///< What is inside and may change.
    };
    void fitAround();

    std::vector<std::string> m_dragged;
    std::vector<const PlacedObject *> m_objects; ///< The same.
    QRectF m_content;                            ///< Of what is inside the only dragged object.
    std::vector<Around> m_around;                ///< From the innermost outwards.
    PlacedRects m_rects;
    std::vector<std::string> m_changed;
    bool m_changedAround = false;
};

} // namespace zw
