#pragma once

#include <QComboBox>
#include <QWheelEvent>

namespace zw {

/// A combo box that a turn of the wheel does not change while one scrolls the form past it.
class QuietComboBox : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override
    {
        if (hasFocus())
            QComboBox::wheelEvent(event);
        else
            event->ignore();
    }
};

} // namespace zw
