#include "views/inspector/RecordTableModel.h"

#include "model/edit/DesignDocument.h"
#include "views/common/Text.h"
#include "views/inspector/FieldCatalogue.h"
#include "views/inspector/FormShape.h"

#include <algorithm>

namespace zw {

namespace {

std::string_view pathOf(int column)
{
    switch (column) {
    case RecordTableModel::Name: return "/name";
    case RecordTableModel::Type: return "/type";
    case RecordTableModel::TtlColumn: return "/ttl";
    case RecordTableModel::Policy: return policyPath;
    default: return "/values";
    }
}

std::string_view memberOf(int column)
{
    const std::string_view path = pathOf(column);
    return path.substr(path.rfind('/') + 1);
}

QString aliasText(const Design &design, const AliasTarget &alias)
{
    if (alias.record)
        return RecordTableModel::tr("alias of %1").arg(toQString(alias.record->toDisplayText()));
    if (alias.resource)
        return RecordTableModel::tr("alias of %1").arg(nameOf(design, alias.resource->text()));
    return RecordTableModel::tr("alias");
}

/// What one types for a name: `www`, `@`, or a whole name, with or without the final dot.
QString absoluteName(const Zone &zone, const QString &typed)
{
    const QString name = typed.trimmed();
    const QString origin = toQString(zone.name.toDisplayText());
    if (name == QLatin1String("@") || name.isEmpty())
        return origin;
    if (name.endsWith(QLatin1Char('.')) || name == origin || name.endsWith(QLatin1Char('.') + origin))
        return name;
    return zone.name.isRoot() ? name : QString(name + QLatin1Char('.') + origin);
}

} // namespace

RecordTableModel::RecordTableModel(DesignDocument &document, QObject *parent)
    : QAbstractTableModel(parent), m_document(document)
{
    connect(&document, &DesignDocument::changed, this, &RecordTableModel::applyChange);
    connect(&document, &DesignDocument::reset, this, [this] { setZone({}); });
}

void RecordTableModel::setZone(const std::string &zone)
{
    m_zone = zone;
    rebuild();
}

std::vector<std::string> RecordTableModel::sortedIds() const
{
    std::vector<const RecordSet *> records;
    for (const RecordSet &record : m_document.design().all<RecordSet>())
        if (record.zone.text() == m_zone)
            records.push_back(&record);
    std::ranges::sort(records, [](const RecordSet *a, const RecordSet *b) {
        if (a->name != b->name)
            return listsBefore(a->name, b->name);
        return std::pair(a->type, a->id) < std::pair(b->type, b->id);
    });
    std::vector<std::string> ids;
    for (const RecordSet *record : records)
        ids.push_back(record->id.text());
    return ids;
}

void RecordTableModel::rebuild()
{
    beginResetModel();
    m_ids = m_zone.empty() ? std::vector<std::string>() : sortedIds();
    endResetModel();
}

void RecordTableModel::applyChange(const DesignChange &change)
{
    const bool concerns = std::ranges::any_of(change.objects, [this](const ObjectChange &object) {
        return object.kind == ObjectKind::RecordSet || object.id == m_zone || object.kind == ObjectKind::AwsResource;
    });
    if (!concerns || m_zone.empty())
        return;
    // The same rows in the same order keep selection and open editors.
    if (sortedIds() != m_ids)
        rebuild();
    else if (!m_ids.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

std::string RecordTableModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_ids[static_cast<std::size_t>(row)] : std::string();
}

int RecordTableModel::rowOf(const std::string &id) const
{
    const auto found = std::ranges::find(m_ids, id);
    return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
}

const RecordSet *RecordTableModel::record(const QModelIndex &index) const
{
    return index.isValid() ? m_document.design().find<RecordSet>(idAt(index.row())) : nullptr;
}

int RecordTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RecordTableModel::text(const RecordSet &record, int column) const
{
    switch (column) {
    case Name: {
        const Zone *zone = m_document.design().find(record.zone);
        const QString name = toQString(record.name.toDisplayText());
        if (!zone || zone->name.isRoot() || !record.name.isUnder(zone->name))
            return name;
        return record.name == zone->name ? QStringLiteral("@")
                                         : name.chopped(toQString(zone->name.toDisplayText()).size() + 1);
    }
    case Type: return toQString(toText(record.type));
    case TtlColumn: return record.ttl ? QString::number(record.ttl->seconds()) : QString();
    case Policy: return toQString(toText(record.policy()));
    default: break;
    }
    if (record.isAlias())
        return aliasText(m_document.design(), *record.alias);
    QStringList values;
    for (const std::string &value : record.values)
        values.append(toQString(value));
    return values.join(QStringLiteral("; "));
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    const RecordSet *shown = record(index);
    if (!shown)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return text(*shown, index.column());
    case Qt::ToolTipRole: {
        const QString name = toQString(shown->name.toDisplayText());
        return index.column() == Name ? name : text(*shown, index.column());
    }
    case Qt::TextAlignmentRole:
        return index.column() == TtlColumn ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case IdRole: return toQString(shown->id.text());
    default: return {};
    }
}

Result<RecordSet, QString> RecordTableModel::changed(const QModelIndex &index, const QString &text) const
{
    const RecordSet *shown = record(index);
    if (!shown)
        return Failure{tr("The record is no longer there.")};
    QString typed = text;
    if (const Zone *zone = m_document.design().find(shown->zone); zone && index.column() == Name)
        typed = absoluteName(*zone, text);
    if (index.column() == Value)
        typed.replace(QLatin1Char(';'), QLatin1Char('\n'));
    AnyObject object(*shown);
    const auto written = writeFormField(m_document.design(), object, pathOf(index.column()), typed);
    if (!written)
        return Failure{written.error().reason};
    return std::get<RecordSet>(object);
}

QString RecordTableModel::reasonAgainst(const QModelIndex &index, const QString &text) const
{
    const Result<RecordSet, QString> result = changed(index, text);
    return result ? QString() : result.error();
}

bool RecordTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || value.toString() == data(index).toString())
        return false;
    const Result<RecordSet, QString> result = changed(index, value.toString());
    if (!result) {
        Q_EMIT refused(result.error());
        return false;
    }
    const QString step =
        tr("Change %1 of %2").arg(fieldLabel(memberOf(index.column())), toQString(result->name.toDisplayText()));
    const auto done = m_document.put(AnyObject(*result), step);
    if (!done)
        Q_EMIT refused(describe(done.error(), m_document.design()));
    return done.isOk();
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Name");
    case Type: return tr("Type");
    case TtlColumn: return tr("TTL");
    case Value: return tr("Value");
    case Policy: return tr("Policy");
    default: return {};
    }
}

Qt::ItemFlags RecordTableModel::flags(const QModelIndex &index) const
{
    const RecordSet *shown = record(index);
    if (!shown)
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    // An alias has neither TTL nor values; its form has the target.
    const bool isFixed = shown->isAlias() && (index.column() == TtlColumn || index.column() == Value);
    return isFixed ? flags : flags | Qt::ItemIsEditable;
}

} // namespace zw
