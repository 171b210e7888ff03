#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace zw {

/// Gives a step as many lines as its sentence needs in the width of its column.
class SentenceDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit SentenceDelegate(QTreeView &view);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QTreeView &m_view;
};

} // namespace zw
