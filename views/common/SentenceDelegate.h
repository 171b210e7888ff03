#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace zw {

/// Gives a row as many lines as its sentence needs in the width of its column.
class SentenceDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// For one column of `view`, which it belongs to.
    SentenceDelegate(QTreeView &view, int column);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QTreeView &m_view;
};

} // namespace zw
