#pragma once

#include "views/inspector/FieldEditor.h"

class QTableView;
class QToolButton;

namespace zw {

class EntriesModel;
class FieldRows;

/// A list of small things (addresses, targets, firewall rules, associations) as a table; where they have more members
/// than a table can show, the chosen one's form stands below.
class EntriesEditor final : public FieldEditor {
    Q_OBJECT
public:
    EntriesEditor(const FieldContext &context, const QString &path, const Field &field, QWidget *parent);

    bool isWide() const override { return true; }
    FieldEditor *editorOf(const QString &path) override;

protected:
    void display(const Field &field) override;
    QWidget *marked() override;

private:
    void buildTable();
    QWidget *buildButtons();
    QToolButton *addButton(QWidget *parent, const QString &iconName, const QString &text);
    void showDetails();
    void fitHeight();
    QString currentPath() const;

    EntriesModel *m_model;
    QTableView *m_table;
    FieldRows *m_details = nullptr;
    QToolButton *m_add = nullptr;
    QToolButton *m_remove = nullptr;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
};

} // namespace zw
