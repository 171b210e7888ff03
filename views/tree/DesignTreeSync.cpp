// How DesignTreeModel follows the document.
#include "views/tree/DesignTreeModel.h"

#include "model/edit/DesignDocument.h"
#include "views/tree/TreeNode.h"
#include "views/tree/TreePlace.h"
#include "views/tree/TreeText.h"

#include <algorithm>

namespace zw {

std::unique_ptr<DesignTreeModel::Node> DesignTreeModel::makeNode(const AnyObject &object) const
{
    auto node = std::make_unique<Node>();
    node->key = idOf(object);
    node->kind = kindOf(object);
    node->sortKey = treeSortKey(object);
    return node;
}

template <class T> void DesignTreeModel::addAll()
{
    for (const T &object : m_document.design().all<T>()) {
        if constexpr (std::is_same_v<T, RecordSet>)
            ++m_recordCount[object.zone.text()];
        else
            ensureObject(AnyObject(object));
    }
}

void DesignTreeModel::rebuild()
{
    beginResetModel();
    // While nobody looks, nodes are appended; sorting once at the end is cheaper than finding a place for each.
    m_root = std::make_unique<Node>();
    m_nodes.clear();
    m_recordCount.clear();
    m_isBuilding = true;
    ObjectTypes::forEach([this]<class T>() { addAll<T>(); });
    m_isBuilding = false;
    sortAll(*m_root);
    endResetModel();
}

void DesignTreeModel::sortAll(Node &node)
{
    std::ranges::sort(node.children, {}, sortKeyOf);
    for (const auto &child : node.children)
        sortAll(*child);
}

/// The node with this key, made with all nodes above it where it is not there; null where the key names nothing.
DesignTreeModel::Node *DesignTreeModel::ensure(const std::string &key)
{
    if (const auto known = m_nodes.find(key); known != m_nodes.end())
        return known->second;
    if (isSectionKey(key) || isRegionKey(key))
        return ensureGroup(key);
    const std::optional<AnyObject> object = m_document.design().object(key);
    return object ? ensureObject(*object) : nullptr;
}

DesignTreeModel::Node *DesignTreeModel::ensureGroup(const std::string &key)
{
    auto node = std::make_unique<Node>();
    node->key = key;
    Node *parent = m_root.get();
    if (isRegionKey(key)) {
        node->sortKey = ' ' + key;
        parent = ensure(std::string(accountOf(key)));
    } else {
        node->sortKey = std::string(1, static_cast<char>('A' + static_cast<int>(sectionOf(key))));
    }
    return parent ? insert(*parent, std::move(node)) : nullptr;
}

DesignTreeModel::Node *DesignTreeModel::ensureObject(const AnyObject &object)
{
    if (const auto known = m_nodes.find(std::string(idOf(object))); known != m_nodes.end())
        return known->second;
    Node *parent = ensure(parentKey(m_document.design(), object));
    return parent ? insert(*parent, makeNode(object)) : nullptr;
}

DesignTreeModel::Node *DesignTreeModel::insert(Node &parent, std::unique_ptr<Node> node)
{
    Node *inserted = node.get();
    node->parent = &parent;
    m_nodes[node->key] = inserted;
    if (m_isBuilding) {
        parent.children.push_back(std::move(node));
        return inserted;
    }
    const auto place = placeFor(parent.children, node->sortKey);
    const int row = static_cast<int>(place - parent.children.begin());
    beginInsertRows(indexFor(parent), row, row);
    parent.children.insert(place, std::move(node));
    endInsertRows();
    return inserted;
}

int DesignTreeModel::rowOf(const Node &node)
{
    const auto &siblings = node.parent->children;
    const auto place = placeFor(siblings, node.sortKey);
    return static_cast<int>(place - siblings.begin());
}

void DesignTreeModel::forget(const Node &node)
{
    for (const auto &child : node.children)
        forget(*child);
    m_nodes.erase(node.key);
}

void DesignTreeModel::removeNode(Node &node)
{
    Node *parent = node.parent;
    const int row = rowOf(node);
    beginRemoveRows(indexFor(*parent), row, row);
    forget(node);
    parent->children.erase(parent->children.begin() + row);
    endRemoveRows();
    pruneEmpty(parent);
}

/// Sections and Regions are only there for what they hold.
void DesignTreeModel::pruneEmpty(Node *node)
{
    if (node->parent && !node->kind && node->children.empty())
        removeNode(*node);
}

void DesignTreeModel::moveNode(Node &node, Node &target, std::string sortKey)
{
    Node *source = node.parent;
    const int row = rowOf(node);
    const auto place = placeFor(target.children, sortKey);
    int to = static_cast<int>(place - target.children.begin());
    // To where it stands already: Qt does not call that a move.
    const bool moves = source != &target || (to != row && to != row + 1);
    if (moves)
        beginMoveRows(indexFor(*source), row, row, indexFor(target), to);
    std::unique_ptr<Node> taken = std::move(source->children[static_cast<std::size_t>(row)]);
    source->children.erase(source->children.begin() + row);
    if (source == &target && to > row)
        --to;
    taken->parent = &target;
    taken->sortKey = std::move(sortKey);
    target.children.insert(target.children.begin() + to, std::move(taken));
    if (moves)
        endMoveRows();
    if (source != &target)
        pruneEmpty(source);
}

void DesignTreeModel::applyChange(const DesignChange &change)
{
    constexpr std::size_t tooMany = 2000; // Then building anew is cheaper than moving rows one by one.
    if (change.objects.size() > tooMany) {
        rebuild();
        return;
    }
    using What = ObjectChange::What;
    // Moves first: they save nodes from going away with their former parent.
    for (const ObjectChange &object : change.objects)
        if (object.what == What::Changed)
            placeChanged(object);
    bool recordsWent = false;
    for (const ObjectChange &object : change.objects) {
        if (object.what != What::Removed)
            continue;
        placeRemoved(object);
        recordsWent = recordsWent || isLoadedLate(object.kind);
    }
    if (recordsWent)
        recountRecords();
    for (const ObjectChange &object : change.objects)
        if (object.what == What::Added)
            placeAdded(object);
}

void DesignTreeModel::placeChanged(const ObjectChange &change)
{
    const auto known = m_nodes.find(change.id);
    if (known == m_nodes.end())
        return;
    const std::optional<AnyObject> object = m_document.design().object(change.id);
    if (!object)
        return; // Changed, and then removed in the same step.
    Node &node = *known->second;
    Node *parent = ensure(parentKey(m_document.design(), *object));
    if (isLoadedLate(change.kind) && parent != node.parent) {
        removeNode(node);
        recountRecords();
        if (parent && parent->recordsLoaded)
            ensure(change.id);
        return;
    }
    std::string sortKey = treeSortKey(*object);
    if (parent && (parent != node.parent || sortKey != node.sortKey))
        moveNode(node, *parent, std::move(sortKey));
    const QModelIndex index = indexFor(node);
    Q_EMIT dataChanged(index, index);
    if (change.kind == ObjectKind::Zone)
        refreshChildren(node); // Their names are shown relative to the zone's.
}

void DesignTreeModel::refreshChildren(const Node &node)
{
    if (node.children.empty())
        return;
    const QModelIndex parent = indexFor(node);
    Q_EMIT dataChanged(index(0, 0, parent), index(static_cast<int>(node.children.size()) - 1, 0, parent));
}

void DesignTreeModel::placeRemoved(const ObjectChange &change)
{
    if (m_document.design().contains(change.id))
        return;
    if (const auto known = m_nodes.find(change.id); known != m_nodes.end())
        removeNode(*known->second);
}

void DesignTreeModel::placeAdded(const ObjectChange &change)
{
    if (!isLoadedLate(change.kind)) {
        ensure(change.id);
        return;
    }
    const RecordSet *record = m_document.design().find<RecordSet>(change.id);
    if (!record)
        return;
    const int count = ++m_recordCount[record->zone.text()];
    Node *zone = ensure(record->zone.text());
    // Its first record: nothing was ever hidden, so it may as well be shown.
    if (zone && (zone->recordsLoaded || count == 1)) {
        zone->recordsLoaded = true;
        ensure(change.id);
    }
}

void DesignTreeModel::recountRecords()
{
    m_recordCount.clear();
    for (const RecordSet &record : m_document.design().all<RecordSet>())
        ++m_recordCount[record.zone.text()];
}

} // namespace zw
