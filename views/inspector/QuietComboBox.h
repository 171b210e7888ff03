#pragma once

#include <QComboBox>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QWheelEvent>

namespace zw {

/// A combo box that a turn of the wheel does not change while one scrolls the form past it, and which says where its text
/// is cut off.
class QuietComboBox : public QComboBox {
public:
    using QComboBox::QComboBox;

    /// The text as there is room for it.
    QString shownText() const
    {
        QStyleOptionComboBox option;
        initStyleOption(&option);
        return shownText(option);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (isEditable()) {
            QComboBox::paintEvent(event);
            return;
        }
        QStylePainter painter(this);
        QStyleOptionComboBox option;
        initStyleOption(&option);
        painter.drawComplexControl(QStyle::CC_ComboBox, option);
        option.currentText = shownText(option);
        painter.drawControl(QStyle::CE_ComboBoxLabel, option);
    }
    void wheelEvent(QWheelEvent *event) override
    {
        if (hasFocus())
            QComboBox::wheelEvent(event);
        else
            event->ignore();
    }

private:
    QString shownText(const QStyleOptionComboBox &option) const
    {
        constexpr int iconGap = 4; // what Qt's styles leave beside the icon
        constexpr int textMargin = 2;
        const QRect field = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
        const int icon = option.currentIcon.isNull() ? 0 : option.iconSize.width() + iconGap;
        return fontMetrics().elidedText(option.currentText, Qt::ElideRight, field.width() - icon - textMargin);
    }
};

} // namespace zw
