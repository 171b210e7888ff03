#pragma once

#include <QWidget>

#include <string>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;
class QToolButton;

namespace zw {

class DesignDocument;
class RecordTableModel;
class Selection;
class ThemeSwitch;

/// The records of a zone in a compact table: filter, add, edit in place, delete.
class RecordTable : public QWidget {
    Q_OBJECT
public:
    RecordTable(DesignDocument &document, Selection &selection, const ThemeSwitch &themes, QWidget *parent = nullptr);
    ~RecordTable() override;

    void setZone(const std::string &zone);

Q_SIGNALS:
    void goToRequested(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTable();
    QWidget *buildBar();
    void addRecord();
    void removeRecords();
    void showReason(const QString &reason);
    void updateHint();
    std::string currentId() const;

    DesignDocument &m_document;
    Selection &m_selection;
    const ThemeSwitch &m_themes;
    RecordTableModel *m_model;
    QSortFilterProxyModel *m_filter;
    QTableView *m_table;
    QLineEdit *m_search;
    QToolButton *m_remove = nullptr;
    QToolButton *m_goTo = nullptr;
    QLabel *m_message;
};

} // namespace zw
