#pragma once

#include <QPixmap>
#include <QWidget>

namespace zw {

class CanvasView;

/// The whole diagram in a corner of the canvas, with the part in view; click and drag move the view.
///
/// In a small view it would cover too much: there it is a tile that opens under the pointer.
class Minimap : public QWidget {
    Q_OBJECT
public:
    /// Becomes a child of the view and stays in its corner.
    explicit Minimap(CanvasView &view);

    /// Shown on request, and only where there is more than the view shows.
    void setWanted(bool wanted);
    void place(); ///< Puts it back in its corner after the view was resized.

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    bool isFolded() const;
    void setUnfolded(bool unfolded);
    QTransform sceneToMap() const;
    void paintFrame(QPainter &painter) const;
    void drawPicture();
    void centreOn(const QPointF &mapPoint);

    void follow();

    CanvasView &m_view;
    bool m_isWanted = true;
    bool m_isUnfolded = false; ///< By the pointer; only says something where it folds.
    QPixmap m_picture;         ///< Of the diagram; null where it has to be drawn anew.
};

} // namespace zw
