#include "views/problems/ProblemsFilter.h"

#include "views/problems/ProblemsModel.h"

namespace zw {

ProblemsFilter::ProblemsFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    sort(ProblemsModel::SeverityColumn, Qt::DescendingOrder);
}

void ProblemsFilter::setSeverityShown(int severity, bool shown)
{
    m_severities[static_cast<std::size_t>(severity)] = shown;
    invalidateFilter();
}

void ProblemsFilter::setAcceptedShown(bool shown)
{
    m_accepted = shown;
    invalidateFilter();
}

void ProblemsFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

bool ProblemsFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QModelIndex first = sourceModel()->index(sourceRow, 0, sourceParent);
    const auto severity = static_cast<std::size_t>(first.data(ProblemsModel::SeverityRole).toInt());
    if (!m_severities[severity] || (!m_accepted && first.data(ProblemsModel::AcceptedRole).toBool()))
        return false;
    if (m_text.isEmpty())
        return true;
    for (int column = 0; column < ProblemsModel::ColumnCount; ++column)
        if (first.siblingAtColumn(column).data().toString().contains(m_text, Qt::CaseInsensitive))
            return true;
    return false;
}

bool ProblemsFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (left.column() != ProblemsModel::SeverityColumn)
        return QSortFilterProxyModel::lessThan(left, right);
    const int leftSeverity = left.data(ProblemsModel::SeverityRole).toInt();
    const int rightSeverity = right.data(ProblemsModel::SeverityRole).toInt();
    // Among equals the linter's own order, which sorting downwards would turn around.
    return leftSeverity != rightSeverity ? leftSeverity < rightSeverity : left.row() > right.row();
}

} // namespace zw
