#include "views/inspector/ChoiceEditor.h"

#include <QCompleter>
#include <QLineEdit>

#include "model/geo/Region.h"
#include "views/common/Text.h"
#include "views/common/ThemeSwitch.h"
#include "views/inspector/FieldCatalogue.h"
#include "views/inspector/QuietComboBox.h"

namespace zw {

ChoiceEditor::ChoiceEditor(const FieldContext &context, const QString &path, const Field &field, QWidget *parent)
    : FieldEditor(context, path, parent), m_box(new QuietComboBox(this))
{
    m_box->setAccessibleName(fieldLabel(field.member));
    m_box->setObjectName(QStringLiteral("edit"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(8);
    setContent(m_box);
    fill(field);
    connect(m_box, &QComboBox::activated, this,
            [this](int index) { Q_EMIT edited(this->path(), m_box->itemData(index).toString(), false); });
    if (!m_box->isEditable())
        return;
    connect(m_box->lineEdit(), &QLineEdit::textEdited, this, [this](const QString &text) {
        const int known = m_box->findText(text, Qt::MatchFixedString);
        Q_EMIT edited(this->path(), known < 0 ? text : m_box->itemData(known).toString(), true);
    });
}

void ChoiceEditor::fill(const Field &field)
{
    m_box->setEditable(field.kind != FieldKind::Choice);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    if (field.isOptional || (field.kind == FieldKind::Region && field.use == Use::Optional))
        m_box->addItem(tr("not set"), QString());
    for (const std::string &choice : field.choices)
        m_box->addItem(QString::fromStdString(choice), QString::fromStdString(choice));
    if (field.kind != FieldKind::Region)
        return;
    for (const RegionInfo &region : regions()) {
        m_box->addItem(toQString(region.code), toQString(region.code));
        m_box->setItemData(m_box->count() - 1, toQString(region.name), Qt::ToolTipRole);
    }
}

void ChoiceEditor::display(const Field &field)
{
    if (m_box->isEditable() && m_box->lineEdit()->hasFocus() && m_box->lineEdit()->text() == field.text)
        return;
    if (field.isMixed) {
        m_box->setCurrentIndex(-1);
        m_box->setPlaceholderText(severalValues());
        return;
    }
    const int index = m_box->findData(field.isSet ? field.text : QString());
    m_box->setCurrentIndex(index);
    if (index < 0 && m_box->isEditable())
        m_box->setEditText(field.text);
    if (const RegionInfo *region = findRegion(toStd(field.text)))
        m_box->setToolTip(toQString(region->name));
}

QWidget *ChoiceEditor::marked()
{
    return m_box;
}

} // namespace zw
