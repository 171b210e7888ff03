#pragma once

#include <QAbstractTableModel>

#include "model/engine/Engine.h"

#include <optional>

namespace zw {

/// The possible answers with their probabilities, the likeliest first.
class OutcomesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Probability, Status, Answer, ColumnCount };
    enum Role { ShareRole = Qt::UserRole }; ///< The probability as a number from 0 to 1.

    using QAbstractTableModel::QAbstractTableModel;

    void setOutcomes(const std::optional<Outcomes> &outcomes);
    double covered() const noexcept { return m_outcomes.covered; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    Outcomes m_outcomes;
};

} // namespace zw
