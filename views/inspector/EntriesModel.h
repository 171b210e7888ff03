#pragma once

#include <QAbstractTableModel>

#include "views/inspector/Field.h"
#include "views/inspector/FieldContext.h"

namespace zw {

/// The entries of a list as rows, some of their members as columns. Edits are asked for by a signal; the model only
/// shows what it is given.
class EntriesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { FieldRole = Qt::UserRole }; ///< The Field of a cell as a `const Field *`.

    explicit EntriesModel(const FieldContext &context, QObject *parent = nullptr);

    void setEntries(const Field &list);
    const Field &entries() const noexcept { return m_list; }
    const Field *field(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void edited(const QString &path, const QString &text);

private:
    QString display(const Field &field) const;

    FieldContext m_context;
    Field m_list;
    std::vector<std::size_t> m_columns; ///< Positions among the members of an entry.
};

} // namespace zw
