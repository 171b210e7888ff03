#pragma once

#include "views/inspector/FieldContext.h"
#include "views/inspector/QuietComboBox.h"

#include "model/design/References.h"

namespace zw {

/// Chooses an object of some kinds. Lists them only when it is opened or gets the focus, so that a form of a large
/// design appears at once.
class ReferenceBox : public QuietComboBox {
    Q_OBJECT
public:
    ReferenceBox(const FieldContext &context, KindSet allowed, bool mayBeEmpty, QWidget *parent = nullptr);

    QString id() const { return currentData().toString(); }
    void setId(const QString &id); ///< Shows this object alone until the list is wanted.
    /// Leaves these out of the list.
    void setExcluded(QStringList ids) { m_excluded = std::move(ids); }
    /// What an empty choice is called.
    void setEmptyText(const QString &text);

    void showPopup() override;

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void fill();
    QString label(const std::string &id) const;

    FieldContext m_context;
    KindSet m_allowed;
    QStringList m_excluded;
    QString m_emptyText;
    bool m_mayBeEmpty;
};

} // namespace zw
