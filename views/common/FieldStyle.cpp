#include "views/common/FieldStyle.h"

#include <QStyleFactory>
#include <QStyleOption>

namespace zw {

namespace {

constexpr int fusionDarkens = 140; ///< What Fusion makes a border of the window's colour with, in percent.

template <class Option> Option bordered(const QStyleOptionComplex *option)
{
    Option copy(*qstyleoption_cast<const Option *>(option));
    copy.palette.setColor(QPalette::Window, copy.palette.color(QPalette::Mid).lighter(fusionDarkens));
    return copy;
}

} // namespace

FieldStyle::FieldStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void FieldStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    if (control == CC_ComboBox && qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
        const auto copy = bordered<QStyleOptionComboBox>(option);
        QProxyStyle::drawComplexControl(control, &copy, painter, widget);
    } else if (control == CC_SpinBox && qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
        const auto copy = bordered<QStyleOptionSpinBox>(option);
        QProxyStyle::drawComplexControl(control, &copy, painter, widget);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace zw
