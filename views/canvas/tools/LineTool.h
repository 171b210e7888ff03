#pragma once

#include "views/canvas/tools/Tool.h"

#include <string>

namespace zw {

/// Draws a line from something fixed to what is under the pointer. What it may end at is lit; elsewhere a bubble says why
/// not.
class LineTool : public Tool {
public:
    /// `anchor` is the object at the fixed end, `start` where the line begins there.
    LineTool(ToolBox &box, std::string anchor, const QPointF &start);

    void press(const ToolEvent &event) override;
    void move(const ToolEvent &event) override;
    void release(const ToolEvent &event) override;
    void cancel() override;
    Qt::CursorShape cursor() const override { return Qt::CrossCursor; }

protected:
    struct Verdict {
        bool isAllowed = false;
        bool isMeant = true; ///< False where the two have nothing to do with each other.
        QString reason;      ///< Why not, or what it will do.
    };
    virtual Verdict judge(const std::string &target) const = 0;
    virtual void finish(const std::string &target) = 0;
    /// Let go where nothing could be meant.
    virtual void finishOnGround(const ToolEvent &event) = 0;
    virtual QString hintOnGround() const { return {}; }

    const std::string &anchor() const noexcept { return m_anchor; }
    const QPointF &start() const noexcept { return m_start; }

private:
    std::string targetAt(const QPointF &point) const;
    void clear();

    std::string m_anchor;
    QPointF m_start;
    QPoint m_startInView;
    bool m_isDragging = false;
    std::string m_target;
};

} // namespace zw
