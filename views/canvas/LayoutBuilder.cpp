#include "views/canvas/LayoutBuilder.h"

#include "model/edit/Containment.h"
#include "views/canvas/CardGeometry.h"

#include <algorithm>

namespace zw {

namespace {

constexpr double cardGap = 16;
constexpr double topGap = 64;

int kindOrder(const PlacedObject &object)
{
    if (!object.kind)
        return -1;
    const auto &kinds = drawnKinds();
    return static_cast<int>(std::ranges::find(kinds, *object.kind) - kinds.begin());
}

QRectF withMargin(const QRectF &rect, double margin)
{
    return rect.adjusted(-margin, -margin, margin, margin);
}

} // namespace

LayoutBuilder::LayoutBuilder(const Design &design, const Diagram &diagram, const CardContents &contents,
                             const Theme &theme)
    : m_design(design), m_diagram(diagram), m_contents(contents), m_theme(theme)
{}

void LayoutBuilder::gather(bool withUnplaced)
{
    for (const DiagramItem &item : m_diagram.items)
        if (!m_index.contains(item.object.text) && m_design.contains(item.object.text))
            addObject(item.object.text, &item);
    if (withUnplaced) {
        std::unordered_set<std::string> placed;
        for (const Diagram &diagram : m_design.all<Diagram>())
            for (const DiagramItem &item : diagram.items)
                placed.insert(item.object.text);
        ObjectTypes::forEach([&]<class T>() {
            for (const T &object : m_design.all<T>())
                if (!placed.contains(object.id.text()) && !m_index.contains(object.id.text())
                    && isDrawnByDefault(AnyObject(object)))
                    addObject(object.id.text(), nullptr);
        });
    }
    connectParents();
}

void LayoutBuilder::forgetPlaces()
{
    for (Node &node : m_nodes) {
        node.item = nullptr;
        node.object.isPlaced = false;
    }
}

void LayoutBuilder::addObject(const std::string &id, const DiagramItem *item)
{
    Node node;
    node.object.id = id;
    node.object.kind = m_design.kindOf(id);
    node.object.isContainer = isContainerKind(*node.object.kind);
    node.object.content = m_contents.contentOf(m_design, id);
    node.object.isPlaced = item != nullptr;
    node.item = item;
    if (item) {
        node.object.isCollapsed = node.object.isContainer && item->collapsed;
        node.object.colour = QString::fromStdString(item->colour);
    }
    m_index.emplace(id, m_nodes.size());
    m_nodes.push_back(std::move(node));
}

LayoutBuilder::Index LayoutBuilder::addDerived(const std::string &id)
{
    if (const auto known = m_index.find(id); known != m_index.end())
        return known->second;
    Node node;
    node.object.id = id;
    node.object.isContainer = true;
    node.object.content = m_contents.contentOf(m_design, id);
    m_index.emplace(id, m_nodes.size());
    m_nodes.push_back(std::move(node));
    return m_nodes.size() - 1;
}

/// The nearest container around the object that is on the diagram. Regions and the internet come by themselves.
std::string LayoutBuilder::shownContainer(const std::string &id)
{
    for (std::string container = containerOf(m_design, id); !container.empty();
         container = outerContainer(m_design, container)) {
        if (m_index.contains(container))
            return container;
        if (container == internetContainer
            || (isDerivedContainer(container) && m_index.contains(accountRegionOf(container).account)))
            return container;
    }
    return {};
}

void LayoutBuilder::connectParents()
{
    const std::size_t objects = m_nodes.size();
    for (Index i = 0; i < objects; ++i) {
        const std::string container = shownContainer(m_nodes[i].object.id);
        m_nodes[i].object.parent = container;
        if (container.empty())
            continue;
        const bool isNew = !m_index.contains(container);
        const Index parent = isNew ? addDerived(container) : m_index.at(container);
        if (isNew && container != internetContainer) {
            m_nodes[parent].object.parent = accountRegionOf(container).account;
            m_nodes[m_index.at(m_nodes[parent].object.parent)].children.push_back(parent);
        } else if (isNew) {
            m_top.push_back(parent);
        }
        m_nodes[parent].children.push_back(i);
    }
    for (Index i = 0; i < objects; ++i)
        if (m_nodes[i].object.parent.empty())
            m_top.push_back(i);
    for (Node &node : m_nodes)
        sortChildren(node.children);
    sortChildren(m_top);
}

void LayoutBuilder::sortChildren(std::vector<Index> &children) const
{
    std::ranges::stable_sort(children, [this](Index a, Index b) {
        const PlacedObject &first = m_nodes[a].object;
        const PlacedObject &second = m_nodes[b].object;
        const int firstOrder = kindOrder(first);
        const int secondOrder = kindOrder(second);
        if (firstOrder != secondOrder)
            return firstOrder < secondOrder;
        return first.id < second.id;
    });
}

DiagramLayout LayoutBuilder::build()
{
    for (const Index top : m_top)
        learnPlaces(top);
    placeUnknown(none);
    for (const Index top : m_top) {
        fit(top);
        hideContent(top, false);
    }
    DiagramLayout layout;
    layout.m_objects.reserve(m_nodes.size());
    for (const Index top : m_top)
        emitNode(top, 0, layout);
    return layout;
}

/// What the diagram says, and what follows from it for containers that have no place of their own.
void LayoutBuilder::learnPlaces(Index index)
{
    Node &node = m_nodes[index];
    node.object.hasContent = !node.children.empty();
    for (const Index child : node.children) {
        learnPlaces(child);
        node.isKnown = node.isKnown || m_nodes[child].isKnown;
    }
    const QSizeF wanted = node.object.isContainer ? containerSize(node.object.content, m_theme, node.children.empty())
                                                  : cardSize(node.object.content, m_theme);
    node.object.rect = QRectF(QPointF(0, 0), wanted);
    if (node.object.isContainer)
        node.object.leastWidth = containerSize(node.object.content, m_theme, false).width();
    if (!node.item)
        return;
    node.isKnown = true;
    node.object.rect.moveTo(static_cast<double>(node.item->x), static_cast<double>(node.item->y));
    if (node.item->width > 0)
        node.object.rect.setWidth(static_cast<double>(node.item->width));
    if (node.item->height > 0)
        node.object.rect.setHeight(static_cast<double>(node.item->height));
    if (node.object.isContainer && (node.item->width > 0 || node.item->height > 0))
        node.object.wanted = node.object.rect;
}

void LayoutBuilder::placeUnknown(Index parent)
{
    std::vector<Index> unknown;
    for (const Index child : childrenOf(parent))
        if (m_nodes[child].isKnown)
            placeUnknown(child);
        else
            unknown.push_back(child);
    if (!unknown.empty())
        placeBlock(unknown, parent);
}

/// Everything unknown below one parent. Where nothing there is known it is arranged as a whole, else one by one.
void LayoutBuilder::placeBlock(const std::vector<Index> &unknown, Index parent)
{
    if (parent == none && unknown.size() == m_top.size()) {
        TidyBox all;
        all.role = TidyRole::Top;
        for (const Index index : unknown)
            all.boxes.push_back(tidyBox(index));
        TidyLayout::arrange(all);
        putBox(all, QPointF(0, 0));
        return;
    }
    const bool isEmpty = unknown.size() == childrenOf(parent).size();
    if (parent != none && isEmpty) {
        TidyBox box = tidyBox(parent);
        TidyLayout::arrange(box);
        const QPointF origin = m_nodes[parent].object.rect.topLeft();
        for (const TidyBox &child : box.boxes)
            putBox(child, origin + child.position);
        return;
    }
    for (const Index index : unknown) {
        TidyBox box = tidyBox(index);
        TidyLayout::arrange(box);
        putBox(box, freeSpot(box.size, parent));
    }
}

TidyRole LayoutBuilder::roleOf(Index index) const
{
    const PlacedObject &object = m_nodes[index].object;
    if (object.id == internetContainer)
        return TidyRole::Internet;
    if (!object.kind)
        return TidyRole::Region;
    switch (*object.kind) {
    case ObjectKind::Account: return TidyRole::Account;
    case ObjectKind::Vpc: return TidyRole::Vpc;
    case ObjectKind::Subnet: return TidyRole::Subnet;
    case ObjectKind::OnPremisesNetwork: return TidyRole::OnPremises;
    default: return TidyRole::Leaf;
    }
}

TidyBox LayoutBuilder::tidyBox(Index index) const
{
    const Node &node = m_nodes[index];
    TidyBox box;
    box.id = node.object.id;
    box.role = roleOf(index);
    box.least = node.object.isContainer ? containerSize(node.object.content, m_theme, node.children.empty())
                                        : cardSize(node.object.content, m_theme);
    for (const Index child : node.children)
        box.boxes.push_back(tidyBox(child));
    return box;
}

void LayoutBuilder::putBox(const TidyBox &box, const QPointF &origin)
{
    if (!box.id.empty()) {
        Node &node = m_nodes[m_index.at(box.id)];
        node.object.rect = QRectF(origin, box.size);
        node.isKnown = true;
    }
    for (const TidyBox &child : box.boxes)
        putBox(child, origin + child.position);
}

/// The first place, read like text, where nothing of the same parent is; below everything where all is full.
QPointF LayoutBuilder::freeSpot(const QSizeF &size, Index parent) const
{
    std::vector<QRectF> taken;
    QRectF around;
    for (const Index child : childrenOf(parent)) {
        if (!m_nodes[child].isKnown)
            continue;
        taken.push_back(fitted(m_nodes[child]));
        around |= taken.back();
    }
    if (parent == none)
        return QPointF(onGrid(around.right() + topGap), around.top());
    const Node &node = m_nodes[parent];
    if (node.item && node.item->width > 0 && node.item->height > 0)
        around |= node.object.rect.adjusted(metrics::containerPadding, metrics::containerHeader + 4.0,
                                            -metrics::containerPadding, -metrics::containerPadding);
    for (double y = around.top(); y + size.height() <= around.bottom(); y += metrics::grid) {
        for (double x = around.left(); x + size.width() <= around.right(); x += metrics::grid) {
            const QRectF candidate = withMargin(QRectF(QPointF(x, y), size), cardGap - 1);
            if (std::ranges::none_of(taken, [&](const QRectF &rect) { return rect.intersects(candidate); }))
                return QPointF(x, y);
        }
    }
    double bottom = around.top();
    for (const QRectF &rect : taken)
        bottom = std::max(bottom, rect.bottom());
    return QPointF(around.left(), onGrid(bottom + cardGap));
}

/// The rectangle of a node with all that is inside, as far as that is known.
QRectF LayoutBuilder::fitted(const Node &node) const
{
    QRectF content;
    for (const Index child : node.children)
        if (m_nodes[child].isKnown)
            content |= fitted(m_nodes[child]);
    return content.isNull() ? node.object.rect : fittedAround(content, node.object);
}

void LayoutBuilder::fit(Index index)
{
    Node &node = m_nodes[index];
    QRectF content;
    for (const Index child : node.children) {
        fit(child);
        content |= m_nodes[child].object.rect;
    }
    if (!content.isNull())
        node.object.rect = fittedAround(content, node.object);
    if (node.object.isCollapsed)
        node.object.rect.setSize(containerSize(node.object.content, m_theme, false));
}

void LayoutBuilder::hideContent(Index index, bool hidden)
{
    Node &node = m_nodes[index];
    node.object.isHidden = hidden;
    for (const Index child : node.children)
        hideContent(child, hidden || node.object.isCollapsed);
}

void LayoutBuilder::emitNode(Index index, int depth, DiagramLayout &layout)
{
    Node &node = m_nodes[index];
    node.object.depth = depth;
    layout.m_index.emplace(node.object.id, layout.m_objects.size());
    if (!node.object.isHidden)
        layout.m_bounds |= node.object.rect;
    layout.m_objects.push_back(std::move(node.object));
    for (const Index child : node.children)
        emitNode(child, depth + 1, layout);
}

} // namespace zw
