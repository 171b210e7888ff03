#pragma once

#include <QSortFilterProxyModel>

#include <array>

namespace zw {

/// Leaves the findings of the wanted severities that hold a text; accepted ones only when wanted. Worst first.
class ProblemsFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit ProblemsFilter(QObject *parent = nullptr);

    void setSeverityShown(int severity, bool shown);
    void setAcceptedShown(bool shown);
    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    std::array<bool, 3> m_severities{true, true, true};
    bool m_accepted = false;
    QString m_text;
};

} // namespace zw
