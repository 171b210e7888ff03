#include "views/main/FirstPaint.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace zw {

FirstPaint::FirstPaint(QWidget &widget) : QObject(&widget)
{
    widget.installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && !m_seen) {
        m_seen = true;
        watched->removeEventFilter(this);
        // The paint event of the window comes first, those of its children in the same turn.
        QTimer::singleShot(0, this, &FirstPaint::happened);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace zw
