#pragma once

#include <QToolButton>

namespace zw {

class CanvasView;
class FilterPopup;

/// The button in the corner of the canvas that opens the filter, and says so while something is hidden.
class FilterControl : public QToolButton {
    Q_OBJECT
public:
    /// Becomes a child of the view and stays in its corner; `action` opens the filter, too.
    FilterControl(CanvasView &view, QAction &action);

    void place(); ///< Puts it back in its corner after the view was resized.

private:
    void toggle();
    void makePopup();
    void refresh();

    CanvasView &m_view;
    FilterPopup *m_popup = nullptr; ///< Made when it is first wanted.
};

} // namespace zw
