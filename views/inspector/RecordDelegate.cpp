#include "views/inspector/RecordDelegate.h"

#include <QAbstractProxyModel>
#include <QLineEdit>

#include "views/common/InvalidMark.h"
#include "views/common/ThemeSwitch.h"
#include "views/inspector/FieldTypes.h"
#include "views/inspector/QuietComboBox.h"
#include "views/inspector/RecordTableModel.h"

namespace zw {

namespace {

std::vector<std::string> choicesOf(int column)
{
    return column == RecordTableModel::Type ? SimpleType<RecordType>::choices() : SimpleType<RoutingPolicy>::choices();
}

} // namespace

RecordDelegate::RecordDelegate(const ThemeSwitch &themes, QObject *parent)
    : QStyledItemDelegate(parent), m_themes(themes)
{}

QWidget *RecordDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *self = const_cast<RecordDelegate *>(this); // Qt's delegates are const where they make editors.
    if (index.column() == RecordTableModel::Type || index.column() == RecordTableModel::Policy) {
        auto *box = new QuietComboBox(parent);
        for (const std::string &choice : choicesOf(index.column()))
            box->addItem(QString::fromStdString(choice));
        connect(box, &QComboBox::activated, self, [self, box] {
            Q_EMIT self->commitData(box);
            Q_EMIT self->closeEditor(box);
        });
        return box;
    }
    auto *edit = new QLineEdit(parent);
    edit->setFrame(false);
    // The view shows a filter, the records are behind it.
    const auto *filter = qobject_cast<const QAbstractProxyModel *>(index.model());
    const QPersistentModelIndex source(filter ? filter->mapToSource(index) : index);
    const auto *model = static_cast<const RecordTableModel *>(source.model());
    connect(edit, &QLineEdit::textEdited, self, [self, model, edit, cell = source](const QString &text) {
        const QString reason = model->reasonAgainst(cell, text);
        markInvalid(*edit, !reason.isEmpty());
        Q_EMIT self->reasonChanged(reason);
    });
    connect(edit, &QObject::destroyed, self, [self] { Q_EMIT self->reasonChanged({}); });
    return edit;
}

void RecordDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentText(text);
    else if (auto *edit = qobject_cast<QLineEdit *>(editor))
        edit->setText(text);
}

void RecordDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentText());
    else if (auto *edit = qobject_cast<QLineEdit *>(editor))
        model->setData(index, edit->text());
}

void RecordDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() == RecordTableModel::Value || index.column() == RecordTableModel::Name)
        option->font = m_themes.theme().font(FontRole::Mono);
}

} // namespace zw
