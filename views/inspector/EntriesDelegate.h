#pragma once

#include <QStyledItemDelegate>

#include "views/inspector/FieldContext.h"

namespace zw {

/// Edits cells of EntriesModel: a list of legal objects for references, of words for choices, a line for the rest.
class EntriesDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit EntriesDelegate(const FieldContext &context, QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    FieldContext m_context;
};

} // namespace zw
