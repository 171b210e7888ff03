#pragma once

#include <QFrame>

#include "model/design/ObjectKind.h"

class QLineEdit;
class QListWidget;

namespace zw {

class Theme;

/// A little box in which one types what to add: opened with Tab or a double click on the canvas.
class QuickAdd : public QFrame {
    Q_OBJECT
public:
    explicit QuickAdd(QWidget *parent);

    void open(const QPoint &at, const Theme &theme);

Q_SIGNALS:
    void chosen(zw::ObjectKind kind);
    void closed(); ///< Also after chosen().

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QString &filter);
    void choose();
    void finish();

    QLineEdit *m_filter;
    QListWidget *m_list;
    const Theme *m_theme = nullptr;
};

} // namespace zw
