#include "views/inspector/ReferencesEditor.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include "views/common/Icons.h"
#include "views/common/Text.h"
#include "views/common/ThemeSwitch.h"
#include "views/inspector/FieldCatalogue.h"
#include "views/inspector/ReferenceBox.h"
#include "views/inspector/ReferenceEditor.h"

namespace zw {

namespace {

QString addText(KindSet allowed)
{
    if (allowed.count() != 1)
        return ReferencesEditor::tr("Add …");
    std::size_t kind = 0;
    while (!allowed.test(kind))
        ++kind;
    //: %1 is a kind of object, for example "VPC".
    return ReferencesEditor::tr("Add %1 …").arg(kindName(static_cast<ObjectKind>(kind)));
}

} // namespace

ReferencesEditor::ReferencesEditor(const FieldContext &context, const QString &path, const Field &field, QWidget *parent)
    : FieldEditor(context, path, parent),
      m_allowed(field.allowed),
      m_list(new QWidget(this)),
      m_rows(new QVBoxLayout(m_list)),
      m_add(new ReferenceBox(context, field.allowed, true, m_list))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(metrics::spacing / 4);
    m_add->setObjectName(QStringLiteral("add"));
    m_add->setAccessibleName(addText(m_allowed));
    m_add->setEmptyText(addText(m_allowed));
    m_rows->addWidget(m_add);
    setContent(m_list);
    m_list->setFocusProxy(m_add);
    connect(m_add, &ReferenceBox::chosen, this, [this](const QString &id) {
        if (!id.isEmpty())
            commit(m_ids + QStringList{id});
    });
    m_add->setId({});
}

void ReferencesEditor::commit(const QStringList &ids)
{
    // Rows must not die inside their own signals.
    QMetaObject::invokeMethod(
        this, [this, ids] { Q_EMIT edited(path(), ids.join(QLatin1Char('\n')), false); }, Qt::QueuedConnection);
}

QWidget *ReferencesEditor::makeRow(qsizetype position)
{
    auto *row = new QWidget(m_list);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::spacing / 4);
    auto *box = new ReferenceBox(context(), m_allowed, false, row);
    box->setId(m_ids[position]);
    QToolButton *goTo = makeGoToButton(context(), row);
    auto *remove = new QToolButton(row);
    remove->setIcon(icon(QStringLiteral("minus"), context().themes.theme()));
    remove->setToolTip(tr("Take out of the list"));
    remove->setAccessibleName(tr("Take out of the list"));
    remove->setAutoRaise(true);
    remove->setObjectName(QStringLiteral("remove"));
    layout->addWidget(box, 1);
    layout->addWidget(goTo);
    layout->addWidget(remove);
    connect(box, &ReferenceBox::chosen, this, [this, position](const QString &id) {
        QStringList ids = m_ids;
        ids[position] = id;
        commit(ids);
    });
    connect(goTo, &QToolButton::clicked, this, [this, position] { Q_EMIT goToRequested(m_ids[position]); });
    connect(remove, &QToolButton::clicked, this, [this, position] {
        QStringList ids = m_ids;
        ids.removeAt(position);
        commit(ids);
    });
    return row;
}

void ReferencesEditor::rebuild()
{
    while (m_rows->count() > 1) {
        QLayoutItem *item = m_rows->takeAt(0);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (qsizetype i = 0; i < m_ids.size(); ++i)
        m_rows->insertWidget(static_cast<int>(i), makeRow(i));
    m_add->setExcluded(m_ids);
}

void ReferencesEditor::display(const Field &field)
{
    m_add->setId({});
    m_add->setEmptyText(field.isMixed ? severalValues() : addText(m_allowed));
    m_add->setEnabled(!field.isMixed);
    const QStringList ids = field.isMixed ? QStringList() : field.text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    if (ids == m_ids && m_rows->count() == ids.size() + 1)
        return;
    m_ids = ids;
    rebuild();
}

} // namespace zw
