#include "views/inspector/EntriesModel.h"

#include "model/edit/DesignDocument.h"
#include "views/common/Text.h"
#include "views/common/ThemeSwitch.h"
#include "views/inspector/FieldCatalogue.h"

#include <algorithm>

namespace zw {

namespace {

constexpr std::size_t mostColumns = 3;

/// The members that tell entries apart: the required ones and the first others, in their order.
std::vector<std::size_t> chooseColumns(const std::vector<Field> &members)
{
    std::vector<std::size_t> chosen;
    for (const bool required : {true, false})
        for (std::size_t i = 0; i < members.size() && chosen.size() < mostColumns; ++i)
            if ((members[i].use != Use::Optional) == required && members[i].kind != FieldKind::Json)
                chosen.push_back(i);
    std::ranges::sort(chosen);
    return chosen;
}

} // namespace

EntriesModel::EntriesModel(const FieldContext &context, QObject *parent)
    : QAbstractTableModel(parent), m_context(context)
{}

void EntriesModel::setEntries(const Field &list)
{
    const bool sameShape = list.children.size() == m_list.children.size() && !m_columns.empty();
    if (!sameShape)
        beginResetModel();
    m_list = list;
    m_columns = chooseColumns(list.columns);
    if (!sameShape)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const Field *EntriesModel::field(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const Field &entry = m_list.children[static_cast<std::size_t>(index.row())];
    return &entry.children[m_columns[static_cast<std::size_t>(index.column())]];
}

int EntriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_list.children.size());
}

int EntriesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QString EntriesModel::display(const Field &field) const
{
    if (field.kind == FieldKind::Reference && !field.text.isEmpty())
        return nameOf(m_context.document.design(), toStd(field.text));
    if (field.kind == FieldKind::Group || field.kind == FieldKind::Entries)
        return field.children.empty() ? QString() : tr("%n entries", nullptr, static_cast<int>(field.children.size()));
    QString text = field.text;
    return text.replace(QLatin1Char('\n'), QStringLiteral(", "));
}

QVariant EntriesModel::data(const QModelIndex &index, int role) const
{
    const Field *shown = field(index);
    if (!shown)
        return {};
    const bool isSwitch = shown->kind == FieldKind::Switch;
    switch (role) {
    case Qt::DisplayRole: return isSwitch ? QVariant() : display(*shown);
    case Qt::EditRole: return shown->text;
    case Qt::CheckStateRole:
        if (!isSwitch)
            return {};
        return shown->text == QLatin1String("true") ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole: return isSwitch ? fieldLabel(shown->member) : display(*shown);
    case Qt::FontRole: {
        const bool isTechnical =
            shown->kind == FieldKind::Address || shown->kind == FieldKind::Block || shown->kind == FieldKind::Name;
        return isTechnical ? QVariant(m_context.themes.theme().font(FontRole::Mono)) : QVariant();
    }
    default: return {};
    }
}

bool EntriesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Field *changed = field(index);
    if (!changed || (role != Qt::EditRole && role != Qt::CheckStateRole))
        return false;
    QString text = value.toString();
    if (role == Qt::CheckStateRole)
        text = value.toInt() == Qt::Checked ? QStringLiteral("true") : QStringLiteral("false");
    if (text != changed->text)
        Q_EMIT edited(QString::fromStdString(changed->path), text);
    return true;
}

QVariant EntriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Field &column = m_list.columns[m_columns[static_cast<std::size_t>(section)]];
    if (role == Qt::DisplayRole)
        return fieldLabel(column.member);
    return role == Qt::ToolTipRole ? QVariant(fieldHint(column.member)) : QVariant();
}

Qt::ItemFlags EntriesModel::flags(const QModelIndex &index) const
{
    const Field *shown = field(index);
    if (!shown)
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (shown->kind == FieldKind::Switch)
        return flags | Qt::ItemIsUserCheckable;
    const bool isNested = shown->kind == FieldKind::Group || shown->kind == FieldKind::Entries;
    return isNested ? flags : flags | Qt::ItemIsEditable;
}

} // namespace zw
