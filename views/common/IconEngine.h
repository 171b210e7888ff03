#pragma once

#include <QIconEngine>

#include "views/common/Theme.h"

namespace zw {

/// Paints one of our drawings in a colour, at any size, sharp.
class IconEngine final : public QIconEngine {
public:
    IconEngine(QString name, const QColor &normal, const QColor &disabled);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine *clone() const override;

private:
    QString m_name;
    QColor m_normal;
    QColor m_disabled;
};

} // namespace zw
