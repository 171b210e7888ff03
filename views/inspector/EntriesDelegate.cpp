#include "views/inspector/EntriesDelegate.h"

#include <QLineEdit>

#include "model/geo/Region.h"
#include "views/common/Text.h"
#include "views/inspector/EntriesModel.h"
#include "views/inspector/ReferenceBox.h"

namespace zw {

EntriesDelegate::EntriesDelegate(const FieldContext &context, QObject *parent)
    : QStyledItemDelegate(parent), m_context(context)
{}

QWidget *EntriesDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Field *field = static_cast<const EntriesModel *>(index.model())->field(index);
    auto *self = const_cast<EntriesDelegate *>(this); // Qt's delegates are const where they make editors.
    const auto commitAndClose = [self](QWidget *editor) {
        Q_EMIT self->commitData(editor);
        Q_EMIT self->closeEditor(editor);
    };
    if (field->kind == FieldKind::Reference) {
        auto *box = new ReferenceBox(m_context, field->allowed, field->use == Use::Optional, parent);
        connect(box, &ReferenceBox::chosen, self, [box, commitAndClose] { commitAndClose(box); });
        return box;
    }
    if (field->kind == FieldKind::Choice || field->kind == FieldKind::Type || field->kind == FieldKind::Region) {
        auto *box = new QuietComboBox(parent);
        if (field->isOptional)
            box->addItem(tr("not set"), QString());
        for (const std::string &choice : field->choices)
            box->addItem(toQString(choice), toQString(choice));
        if (field->kind == FieldKind::Region)
            for (const RegionInfo &region : regions())
                box->addItem(toQString(region.code), toQString(region.code));
        connect(box, &QComboBox::activated, self, [box, commitAndClose] { commitAndClose(box); });
        return box;
    }
    auto *edit = new QLineEdit(parent);
    edit->setFrame(false);
    return edit;
}

void EntriesDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto *box = qobject_cast<ReferenceBox *>(editor))
        box->setId(text);
    else if (auto *choice = qobject_cast<QComboBox *>(editor))
        choice->setCurrentIndex(choice->findData(text));
    else if (auto *edit = qobject_cast<QLineEdit *>(editor))
        edit->setText(QString(text).replace(QLatin1Char('\n'), QStringLiteral(", ")));
}

void EntriesDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentData());
    else if (auto *edit = qobject_cast<QLineEdit *>(editor))
        model->setData(index, edit->text());
}

} // namespace zw
