#include "views/simulation/OutcomesModel.h"

#include <QLocale>

#include "model/dns/RecordData.h"
#include "views/common/Text.h"

namespace zw {

namespace {

QString answerText(const Outcome &outcome)
{
    QStringList parts;
    for (const Outcome::Record &record : outcome.answers)
        //: One record of an answer: %1 is its type, %2 its data.
        parts.append(OutcomesModel::tr("%1 %2").arg(toQString(toText(record.type)),
                                                    toQString(recordDataToText(record.type, record.data))));
    return parts.join(QStringLiteral(", "));
}

QString statusOf(const Outcome &outcome)
{
    const bool isNoData = outcome.rcode == Rcode::NoError && outcome.answers.empty();
    return isNoData ? QStringLiteral("NODATA") : toQString(toText(outcome.rcode));
}

} // namespace

void OutcomesModel::setOutcomes(const std::optional<Outcomes> &outcomes)
{
    beginResetModel();
    m_outcomes = outcomes.value_or(Outcomes());
    endResetModel();
}

int OutcomesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_outcomes.all.size());
}

int OutcomesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OutcomesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Outcome &outcome = m_outcomes.all[static_cast<std::size_t>(index.row())];
    if (role == ShareRole)
        return outcome.probability;
    if (role == Qt::TextAlignmentRole && index.column() == Probability)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    //: A probability in percent.
    case Probability: return tr("%1 %").arg(QLocale().toString(outcome.probability * 100, 'f', 2));
    case Status: return statusOf(outcome);
    default: return answerText(outcome);
    }
}

QVariant OutcomesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Probability: return tr("Probability");
    case Status: return tr("Status");
    case Answer: return tr("Answer");
    default: return {};
    }
}

} // namespace zw
