#include "views/common/IconEngine.h"

#include <QPainter>

#include "views/common/Icons.h"

namespace zw {

IconEngine::IconEngine(QString name, const QColor &normal, const QColor &disabled)
    : m_name(std::move(name)), m_normal(normal), m_disabled(disabled)
{}

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    const int side = std::min(rect.width(), rect.height());
    QRect square(0, 0, side, side);
    square.moveCenter(rect.center());
    paintIcon(*painter, square, m_name, mode == QIcon::Disabled ? m_disabled : m_normal);
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(&painter, QRect(QPoint(0, 0), size), mode, state);
    return pixmap;
}

QIconEngine *IconEngine::clone() const
{
    return new IconEngine(*this);
}

} // namespace zw
