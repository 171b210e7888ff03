#pragma once

#include <QAbstractTableModel>

#include "model/lint/Finding.h"

namespace zw {

class Design;
class DesignDocument;
class ThemeSwitch;

/// The findings of the linter as rows.
class ProblemsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { SeverityColumn, Message, Objects, Rule, ColumnCount };
    enum Role { SeverityRole = Qt::UserRole, AcceptedRole, RuleRole };

    ProblemsModel(const DesignDocument &document, const ThemeSwitch &themes, QObject *parent = nullptr);

    void setFindings(std::vector<Finding> findings);
    const Finding &finding(int row) const { return m_findings[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const Finding &finding, int column) const;
    QString toolTip(const Finding &finding) const;

    const DesignDocument &m_document;
    const ThemeSwitch &m_themes;
    std::vector<Finding> m_findings;
};

} // namespace zw
