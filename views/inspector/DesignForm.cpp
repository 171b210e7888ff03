#include "views/inspector/DesignForm.h"

#include <QVBoxLayout>

#include "model/edit/DesignDocument.h"
#include "views/common/Text.h"
#include "views/inspector/FieldCatalogue.h"
#include "views/inspector/FieldEditor.h"
#include "views/inspector/FieldRows.h"

namespace zw {

DesignForm::DesignForm(DesignDocument &document, const ThemeSwitch &themes, QWidget *parent)
    : QWidget(parent), m_document(document), m_rows(new FieldRows({document, themes}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_rows);
    connect(m_rows, &FieldRows::edited, this, &DesignForm::write);
    connect(m_rows, &FieldRows::focused, this, [this](const QString &member) {
        ++m_burst;
        Q_EMIT focused(member);
    });
    connect(&document, &DesignDocument::reset, this, &DesignForm::refresh);
    connect(&document, &DesignDocument::changed, this, [this](const DesignChange &change) {
        if (change.info)
            refresh();
    });
    refresh();
}

void DesignForm::refresh()
{
    m_rows->showFields(fieldsOf(m_document.design().info()));
}

void DesignForm::write(const QString &path, const QString &text, bool typing)
{
    DesignInfo info = m_document.design().info();
    const auto written = writeField(info, toStd(path), text);
    if (!written) {
        if (FieldEditor *editor = m_rows->editor(path))
            editor->setReason(written.error().reason);
        Q_EMIT statusMessage(written.error().reason);
        return;
    }
    const QString label = fieldLabel(toStd(path.mid(path.lastIndexOf(QLatin1Char('/')) + 1)));
    const QString mergeKey = typing ? QStringLiteral("design/%1/%2").arg(m_burst).arg(path) : QString();
    (void)m_document.setInfo(std::move(info), tr("Change %1 of the design").arg(label), mergeKey); // Never refused.
    refresh();
}

} // namespace zw
