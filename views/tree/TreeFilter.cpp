#include "views/tree/TreeFilter.h"

#include "views/tree/DesignTreeModel.h"

#include <algorithm>

namespace zw {

TreeFilter::TreeFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
}

void TreeFilter::setText(const QString &text)
{
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool TreeFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    return m_words.isEmpty() || matches(sourceModel()->index(sourceRow, 0, sourceParent));
}

bool TreeFilter::matches(const QModelIndex &index) const
{
    const QString text = index.data(DesignTreeModel::FilterRole).toString();
    return !text.isEmpty() && std::ranges::all_of(m_words, [&text](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace zw
