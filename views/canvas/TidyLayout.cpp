#include "views/canvas/TidyLayout.h"

#include "views/common/Theme.h"

#include <algorithm>
#include <cmath>

namespace zw {

namespace {

constexpr double cardGap = 16;
constexpr double containerGap = 32;
constexpr double serviceGap = 48; ///< Room for lines between VPCs and the services beside them.
constexpr double networkGap = 80; ///< The same between networks and accounts.

using Boxes = std::vector<TidyBox *>;

Boxes only(TidyBox &box, bool leaves)
{
    Boxes chosen;
    for (TidyBox &child : box.boxes)
        if ((child.role == TidyRole::Leaf) == leaves)
            chosen.push_back(&child);
    return chosen;
}

Boxes only(TidyBox &box, TidyRole role)
{
    Boxes chosen;
    for (TidyBox &child : box.boxes)
        if (child.role == role)
            chosen.push_back(&child);
    return chosen;
}

/// Places boxes line by line in columns that are as wide as their widest box. Returns the size of it all.
QSizeF placeInColumns(const Boxes &boxes, std::size_t columns, QPointF origin, double gap)
{
    if (boxes.empty())
        return {};
    columns = std::clamp<std::size_t>(columns, 1, boxes.size());
    std::vector<double> widths(columns, 0);
    for (std::size_t i = 0; i < boxes.size(); ++i)
        widths[i % columns] = std::max(widths[i % columns], boxes[i]->size.width());
    double y = origin.y();
    double right = origin.x();
    for (std::size_t first = 0; first < boxes.size(); first += columns) {
        double x = origin.x();
        double height = 0;
        for (std::size_t i = first; i < std::min(first + columns, boxes.size()); ++i) {
            boxes[i]->position = {x, y};
            height = std::max(height, boxes[i]->size.height());
            right = std::max(right, x + boxes[i]->size.width());
            x += widths[i - first] + gap;
        }
        y += height + gap;
    }
    return {right - origin.x(), y - gap - origin.y()};
}

std::size_t columnsFor(std::size_t count, double wideness)
{
    return static_cast<std::size_t>(std::max(1.0, std::round(std::sqrt(static_cast<double>(count) * wideness))));
}

/// Gives boxes of one column the same width, so that their edges line up.
void equalWidths(const Boxes &boxes)
{
    double width = 0;
    for (const TidyBox *box : boxes)
        width = std::max(width, box->size.width());
    for (TidyBox *box : boxes)
        box->size.setWidth(width);
}

QPointF inside()
{
    return QPointF(metrics::containerPadding, metrics::containerHeader + 4);
}

void close(TidyBox &box, double right, double bottom)
{
    const double padding = metrics::containerPadding;
    box.size = {std::max(box.least.width(), right + padding), std::max(box.least.height(), bottom + padding)};
}

void arrangeTop(TidyBox &box)
{
    double x = 0;
    double bottom = 0;
    const auto addColumn = [&](const Boxes &boxes, std::size_t columns, double gap) {
        const QSizeF size = placeInColumns(boxes, columns, {x, 0}, gap);
        if (!boxes.empty())
            x += size.width() + networkGap;
        bottom = std::max(bottom, size.height());
    };
    addColumn(only(box, TidyRole::OnPremises), columnsFor(only(box, TidyRole::OnPremises).size(), 0.25), containerGap);
    const Boxes accounts = only(box, TidyRole::Account);
    addColumn(accounts, columnsFor(accounts.size(), accounts.size() > 6 ? 1.2 : 0.5), containerGap);
    Boxes others = only(box, TidyRole::Internet);
    for (TidyBox &child : box.boxes)
        if (child.role != TidyRole::OnPremises && child.role != TidyRole::Account && child.role != TidyRole::Internet)
            others.push_back(&child);
    addColumn(others, columnsFor(others.size(), 0.2), containerGap);
    box.size = {std::max(0.0, x - networkGap), bottom};
}

void arrangeAccount(TidyBox &box)
{
    const QPointF origin = inside();
    const Boxes leaves = only(box, true);
    const QSizeF global =
        placeInColumns(leaves, std::max<std::size_t>(3, columnsFor(leaves.size(), 2)), origin, cardGap);
    const double top = origin.y() + (leaves.empty() ? 0 : global.height() + cardGap + 8);
    const Boxes inner = only(box, false);
    const QSizeF regions = placeInColumns(inner, columnsFor(inner.size(), 1), {origin.x(), top}, containerGap);
    close(box, origin.x() + std::max(global.width(), regions.width()),
          inner.empty() ? origin.y() + global.height() : top + regions.height());
}

void arrangeRegion(TidyBox &box)
{
    const QPointF origin = inside();
    const Boxes networks = only(box, false);
    const QSizeF left = placeInColumns(networks, columnsFor(networks.size(), 1), origin, containerGap);
    const Boxes services = only(box, true);
    equalWidths(services);
    const double x = origin.x() + (networks.empty() ? 0 : left.width() + serviceGap);
    const std::size_t columns = networks.empty() ? columnsFor(services.size(), 1) : 1 + services.size() / 8;
    const QSizeF right = placeInColumns(services, columns, {x, origin.y()}, cardGap);
    close(box, services.empty() ? origin.x() + left.width() : x + right.width(),
          origin.y() + std::max(left.height(), right.height()));
}

void arrangeVpc(TidyBox &box)
{
    const QPointF origin = inside();
    const Boxes leaves = only(box, true);
    const Boxes subnets = only(box, false);
    equalWidths(leaves);
    // Few endpoints stand beside the subnets, many above them.
    if (leaves.size() <= 3) {
        const QSizeF left = placeInColumns(leaves, 1, origin, cardGap);
        const double x = origin.x() + (leaves.empty() ? 0 : left.width() + cardGap);
        const QSizeF right = placeInColumns(subnets, 1 + subnets.size() / 4, {x, origin.y()}, cardGap);
        close(box, subnets.empty() ? origin.x() + left.width() : x + right.width(),
              origin.y() + std::max(left.height(), right.height()));
        return;
    }
    const QSizeF above = placeInColumns(leaves, columnsFor(leaves.size(), 1.5), origin, cardGap);
    const double top = origin.y() + above.height() + cardGap;
    const QSizeF below = placeInColumns(subnets, columnsFor(subnets.size(), 1.5), {origin.x(), top}, cardGap);
    close(box, origin.x() + std::max(above.width(), below.width()),
          subnets.empty() ? top - cardGap : top + below.height());
}

void arrangeCards(TidyBox &box, double wideness)
{
    Boxes cards;
    for (TidyBox &child : box.boxes)
        cards.push_back(&child);
    equalWidths(cards);
    const QPointF origin = inside();
    const QSizeF size = placeInColumns(cards, columnsFor(cards.size(), wideness), origin, cardGap);
    close(box, origin.x() + size.width(), origin.y() + size.height());
}

} // namespace

void TidyLayout::arrange(TidyBox &box)
{
    for (TidyBox &child : box.boxes)
        arrange(child);
    box.size = box.least;
    if (box.boxes.empty())
        return;
    switch (box.role) {
    case TidyRole::Leaf: break;
    case TidyRole::Top: arrangeTop(box); break;
    case TidyRole::Account: arrangeAccount(box); break;
    case TidyRole::Region: arrangeRegion(box); break;
    case TidyRole::Vpc: arrangeVpc(box); break;
    case TidyRole::Subnet: arrangeCards(box, 0.5); break;
    case TidyRole::OnPremises: arrangeCards(box, 0.25); break;
    case TidyRole::Internet: arrangeCards(box, 0.4); break;
    }
}

} // namespace zw
