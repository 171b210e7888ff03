#pragma once

#include <QAbstractTableModel>

#include "model/design/Design.h"

namespace zw {

class DesignDocument;

/// The records of one zone as rows, in Route 53's listing order. Cells are edited in place; each edit is one step.
class RecordTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Type, TtlColumn, Value, Policy, ColumnCount };
    enum Role { IdRole = Qt::UserRole };

    explicit RecordTableModel(DesignDocument &document, QObject *parent = nullptr);

    void setZone(const std::string &zone);
    const std::string &zone() const noexcept { return m_zone; }
    std::string idAt(int row) const;
    int rowOf(const std::string &id) const; ///< -1 where it is not in the table.

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Why `text` does not fit the cell, as a sentence; empty where it does.
    QString reasonAgainst(const QModelIndex &index, const QString &text) const;

Q_SIGNALS:
    void refused(const QString &reason);

private:
    void rebuild();
    void applyChange(const DesignChange &change);
    std::vector<std::string> sortedIds() const;
    const RecordSet *record(const QModelIndex &index) const;
    Result<RecordSet, QString> changed(const QModelIndex &index, const QString &text) const;
    QString text(const RecordSet &record, int column) const;

    DesignDocument &m_document;
    std::string m_zone;
    std::vector<std::string> m_ids;
};

} // namespace zw
