#pragma once

#include <QStyledItemDelegate>

namespace zw {

class ThemeSwitch;

/// Paints what a step rests on as a small badge: quiet for documents and RFCs, louder the less is known.
class BadgeDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit BadgeDelegate(const ThemeSwitch &themes, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const ThemeSwitch &m_themes;
};

} // namespace zw
