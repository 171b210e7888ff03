#include "views/tree/DesignTreeModel.h"

#include "model/edit/DesignDocument.h"
#include "views/common/Icons.h"
#include "views/common/Text.h"
#include "views/common/ThemeSwitch.h"
#include "views/tree/TreeEdit.h"
#include "views/tree/TreeNode.h"
#include "views/tree/TreePlace.h"
#include "views/tree/TreeText.h"

#include <algorithm>

namespace zw {

namespace {

QString sectionName(TreeSection section)
{
    switch (section) {
    case TreeSection::Accounts: return DesignTreeModel::tr("Organization");
    case TreeSection::OnPremises: return DesignTreeModel::tr("On premises");
    case TreeSection::Internet: return DesignTreeModel::tr("Internet");
    case TreeSection::Links: return DesignTreeModel::tr("Links");
    case TreeSection::Zones: return DesignTreeModel::tr("Zones");
    case TreeSection::Targets: return DesignTreeModel::tr("Resources and health");
    case TreeSection::Resolver: return DesignTreeModel::tr("Resolver rules and logs");
    case TreeSection::Firewall: return DesignTreeModel::tr("DNS Firewall");
    case TreeSection::Profiles: return DesignTreeModel::tr("Profiles");
    case TreeSection::Traffic: return DesignTreeModel::tr("Traffic Flow");
    case TreeSection::Questions: return DesignTreeModel::tr("Expectations and scenarios");
    case TreeSection::Diagrams: return DesignTreeModel::tr("Diagrams");
    }
    return {};
}

} // namespace

DesignTreeModel::DesignTreeModel(DesignDocument &document, ThemeSwitch &themes, QObject *parent)
    : QAbstractItemModel(parent), m_document(document), m_themes(themes), m_root(std::make_unique<Node>())
{
    connect(&document, &DesignDocument::changed, this, &DesignTreeModel::applyChange);
    connect(&document, &DesignDocument::reset, this, &DesignTreeModel::rebuild);
    rebuild();
}

DesignTreeModel::~DesignTreeModel() = default;

bool DesignTreeModel::canFetchMore(const QModelIndex &parent) const
{
    const Node *node = nodeAt(parent);
    if (node->kind != ObjectKind::Zone || node->recordsLoaded)
        return false;
    const auto count = m_recordCount.find(node->key);
    return count != m_recordCount.end() && count->second > 0;
}

void DesignTreeModel::fetchMore(const QModelIndex &parent)
{
    Node *zone = nodeAt(parent);
    if (!canFetchMore(parent))
        return;
    zone->recordsLoaded = true;
    std::vector<std::unique_ptr<Node>> records;
    for (const RecordSet &record : m_document.design().all<RecordSet>())
        if (record.zone.text() == zone->key)
            records.push_back(makeNode(AnyObject(record)));
    if (records.empty())
        return;
    std::ranges::sort(records, {}, sortKeyOf);
    // Records come before key-signing keys and policy records, as their kind says.
    const auto place = placeFor(zone->children, records.front()->sortKey);
    const int row = static_cast<int>(place - zone->children.begin());
    beginInsertRows(parent, row, row + static_cast<int>(records.size()) - 1);
    for (const auto &record : records) {
        record->parent = zone;
        m_nodes[record->key] = record.get();
    }
    zone->children.insert(place, std::make_move_iterator(records.begin()), std::make_move_iterator(records.end()));
    endInsertRows();
}

void DesignTreeModel::loadAll()
{
    for (const Zone &zone : m_document.design().all<Zone>())
        if (const auto known = m_nodes.find(zone.id.text()); known != m_nodes.end())
            fetchMore(indexFor(*known->second));
}

QModelIndex DesignTreeModel::indexOf(const std::string &id)
{
    if (const RecordSet *record = m_document.design().find<RecordSet>(id))
        if (const auto zone = m_nodes.find(record->zone.text()); zone != m_nodes.end())
            fetchMore(indexFor(*zone->second));
    const auto known = m_nodes.find(id);
    return known == m_nodes.end() ? QModelIndex() : indexFor(*known->second);
}

std::string DesignTreeModel::keyAt(const QModelIndex &index) const
{
    return nodeAt(index)->key;
}

std::string DesignTreeModel::idAt(const QModelIndex &index) const
{
    const Node *node = nodeAt(index);
    return node->kind ? node->key : std::string();
}

std::optional<ObjectKind> DesignTreeModel::kindAt(const QModelIndex &index) const
{
    return nodeAt(index)->kind;
}

DesignTreeModel::Node *DesignTreeModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex DesignTreeModel::indexFor(const Node &node) const
{
    return node.parent ? createIndex(rowOf(node), 0, &node) : QModelIndex();
}

QModelIndex DesignTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeAt(parent)->children[static_cast<std::size_t>(row)].get());
}

QModelIndex DesignTreeModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexFor(*nodeAt(child)->parent) : QModelIndex();
}

int DesignTreeModel::rowCount(const QModelIndex &parent) const
{
    return static_cast<int>(nodeAt(parent)->children.size());
}

int DesignTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

bool DesignTreeModel::hasChildren(const QModelIndex &parent) const
{
    return !nodeAt(parent)->children.empty() || canFetchMore(parent);
}

QString DesignTreeModel::label(const Node &node) const
{
    if (node.kind)
        return treeLabel(m_document.design(), *node.kind, node.key);
    if (isRegionKey(node.key))
        return toQString(regionOf(node.key));
    return sectionName(sectionOf(node.key));
}

QString DesignTreeModel::toolTip(const Node &node) const
{
    if (!node.kind)
        return {};
    //: A row of the design tree: %1 is the kind of object, %2 its name, %3 its id.
    return tr("%1 %2\nId: %3").arg(kindName(*node.kind), nameOf(m_document.design(), node.key), toQString(node.key));
}

QVariant DesignTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = *nodeAt(index);
    switch (role) {
    case Qt::DisplayRole: return label(node);
    case Qt::EditRole: return node.kind ? editableName(m_document.design(), node.key) : QString();
    case Qt::ToolTipRole: return toolTip(node);
    case Qt::DecorationRole: return decoration(node);
    case IdRole: return toQString(node.kind ? node.key : std::string());
    case KindRole: return node.kind ? QVariant(static_cast<int>(*node.kind)) : QVariant();
    case DetailRole: return node.kind ? treeDetail(m_document.design(), *node.kind, node.key) : QString();
    case FilterRole: return node.kind ? QString(label(node) + QLatin1Char('\n') + toQString(node.key)) : QString();
    default: return {};
    }
}

QVariant DesignTreeModel::decoration(const Node &node) const
{
    if (!node.kind)
        return isRegionKey(node.key)
            ? colouredIcon(QStringLiteral("region"), m_themes.theme().kindColour(KindFamily::Region))
            : QVariant();
    QVariant found;
    if (const std::optional<AnyObject> object = m_document.design().object(node.key))
        found = objectIcon(*object, m_themes.theme());
    return found;
}

bool DesignTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const std::string id = index.isValid() ? idAt(index) : std::string();
    if (role != Qt::EditRole || id.empty())
        return false;
    const Result<AnyObject, QString> renamed = renamedObject(m_document.design(), id, value.toString());
    if (!renamed) {
        Q_EMIT renameRefused(renamed.error());
        return false;
    }
    const QString text = tr("Rename %1").arg(nameOf(m_document.design(), id));
    const auto done = m_document.put(*renamed, text);
    if (!done)
        Q_EMIT renameRefused(describe(done.error(), m_document.design()));
    return done.isOk();
}

Qt::ItemFlags DesignTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Node &node = *nodeAt(index);
    if (!node.kind)
        return Qt::ItemIsEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (canBeRenamed(*node.kind))
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace zw
