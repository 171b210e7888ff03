#pragma once

#include <QStyledItemDelegate>

namespace zw {

class ThemeSwitch;

/// Paints a row's name, and behind it its fact in small muted text where there is room.
class TreeDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    TreeDelegate(ThemeSwitch &themes, int detailRole, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    ThemeSwitch &m_themes;
    int m_detailRole;
};

} // namespace zw
