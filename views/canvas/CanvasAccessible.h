#pragma once

#include <QAccessibleWidget>

#include <map>
#include <string>

namespace zw {

class CanvasView;

/// Tells assistive tools what is on the canvas: one child for each object, with its name and what it is.
class CanvasAccessible final : public QAccessibleWidget {
public:
    explicit CanvasAccessible(CanvasView &view);
    ~CanvasAccessible() override;

    /// Makes Qt use this class for canvases; further calls do nothing.
    static void install();
    /// Announces the selected object.
    static void tellSelection(CanvasView &view);

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *focusChild() const override;
    QAccessibleInterface *childAt(int x, int y) const override;

private:
    QAccessibleInterface *childFor(const std::string &id) const;

    CanvasView &m_view;
    mutable std::map<std::string, QAccessible::Id> m_children;
};

} // namespace zw
