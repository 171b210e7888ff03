#pragma once

#include <QWidget>

#include "views/inspector/Field.h"
#include "views/inspector/FieldContext.h"

#include <map>
#include <string>
#include <vector>

class QCheckBox;
class QGridLayout;

namespace zw {

class FieldEditor;

/// Fields as rows of labels and editors; groups become sections.
///
/// While the same members are shown their editors stay, so that typing is not disturbed; else rows are built anew.
class FieldRows : public QWidget {
    Q_OBJECT
public:
    explicit FieldRows(const FieldContext &context, QWidget *parent = nullptr);

    void showFields(const std::vector<Field> &fields);
    /// The editor that shows the member, which may stand inside another one; null where there is none.
    FieldEditor *editor(const QString &path) const;

Q_SIGNALS:
    void edited(const QString &path, const QString &text, bool typing);
    void addRequested(const QString &path);
    void removeRequested(const QString &path);
    void moveRequested(const QString &path, int offset);
    void goToRequested(const QString &id);
    void focused(const QString &member); ///< The row of this member got the focus; for its hint.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild(const std::vector<Field> &fields);
    void addFields(const std::vector<Field> &fields, int depth);
    void addGroup(const Field &field, int depth);
    void addRow(const Field &field, int depth);
    void update(const std::vector<Field> &fields);
    QWidget *makeLabel(const Field &field, int depth);

    FieldContext m_context;
    QGridLayout *m_grid;
    QWidget *m_rows = nullptr;
    std::string m_shape;
    std::map<QString, FieldEditor *> m_editors;
    std::map<QString, QCheckBox *> m_groups;
};

} // namespace zw
