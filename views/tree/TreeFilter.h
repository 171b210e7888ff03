#pragma once

#include <QSortFilterProxyModel>

namespace zw {

/// Leaves the rows whose name or id holds all words of a text, with the rows above and below them.
class TreeFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit TreeFilter(QObject *parent = nullptr);

    void setText(const QString &text);
    bool isActive() const noexcept { return !m_words.isEmpty(); }

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    bool matches(const QModelIndex &index) const;

    QStringList m_words;
};

} // namespace zw
