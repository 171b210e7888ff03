#pragma once

#include "views/inspector/FieldEditor.h"

class QVBoxLayout;

namespace zw {

class ReferenceBox;

/// A list of references: a row each with its arrow and a button that takes it out, and below them a box that adds one.
class ReferencesEditor final : public FieldEditor {
    Q_OBJECT
public:
    ReferencesEditor(const FieldContext &context, const QString &path, const Field &field, QWidget *parent);

    bool isWide() const override { return true; }

protected:
    void display(const Field &field) override;

private:
    void rebuild();
    QWidget *makeRow(qsizetype position);
    void commit(const QStringList &ids);

    KindSet m_allowed;
    QStringList m_ids;
    QWidget *m_list;
    QVBoxLayout *m_rows;
    ReferenceBox *m_add;
};

} // namespace zw
