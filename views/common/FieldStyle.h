#pragma once

#include <QProxyStyle>

namespace zw {

/// Fusion, with the theme's border around boxes that have arrows.
///
/// Fusion's own is darker than the window, thus cannot be seen on a dark one.
class FieldStyle : public QProxyStyle {
public:
    FieldStyle();

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
};

} // namespace zw
