#pragma once

#include <QStyledItemDelegate>

namespace zw {

class ThemeSwitch;

/// Edits cells of RecordTableModel and says while one types why a text does not fit.
class RecordDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit RecordDelegate(const ThemeSwitch &themes, QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

Q_SIGNALS:
    void reasonChanged(const QString &reason) const;

private:
    const ThemeSwitch &m_themes;
};

} // namespace zw
