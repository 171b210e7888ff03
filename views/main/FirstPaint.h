#pragma once

#include <QObject>

namespace zw {

/// Tells once when a widget has been painted for the first time, and all that was asked for by then is on the screen.
class FirstPaint : public QObject {
    Q_OBJECT
public:
    explicit FirstPaint(QWidget &widget);

Q_SIGNALS:
    void happened();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_seen = false;
};

} // namespace zw
