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
        return {0, 0};
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

/// What large containers should look like on a screen, and lists of cards that stand beside each other.
constexpr double screenAspect = 1.6;
constexpr double listAspect = 0.6;

/// The height of the smallest frame of an aspect that holds a size: the measure of how well a shape fits.
double frameAround(const QSizeF &size, double aspect)
{
    return std::max(size.width() / aspect, size.height());
}

/// The sizes that boxes take with 1, 2, 3 … columns; one empty size where there are no boxes.
std::vector<QSizeF> sizesByColumns(const Boxes &boxes, double gap)
{
    // Far more columns than a square has would only make strips.
    const auto most = static_cast<std::size_t>(std::ceil(2.5 * std::sqrt(static_cast<double>(boxes.size())))) + 1;
    std::vector<QSizeF> sizes;
    for (std::size_t columns = 1; columns <= std::min(most, boxes.size()); ++columns)
        sizes.push_back(placeInColumns(boxes, columns, {}, gap));
    if (sizes.empty())
        sizes.emplace_back(0, 0);
    return sizes;
}

/// Numbers of columns for two blocks.
struct Columns {
    std::size_t first = 1;
    std::size_t second = 1;
    double frame = 0;
};

/// The numbers of columns with which both blocks together fit best; `together` says how large they are as one.
template <class Together> Columns bestColumns(const std::vector<QSizeF> &first, const std::vector<QSizeF> &second,
                                              double aspect, Together together)
{
    Columns best;
    best.frame = frameAround(together(first.front(), second.front()), aspect);
    for (std::size_t i = 0; i < first.size(); ++i)
        for (std::size_t j = 0; j < second.size(); ++j) {
            const double frame = frameAround(together(first[i], second[j]), aspect);
            if (frame < best.frame)
                best = {i + 1, j + 1, frame};
        }
    return best;
}

QSizeF beside(const QSizeF &left, const QSizeF &right, double gap)
{
    const double between = left.isEmpty() || right.isEmpty() ? 0 : gap;
    return {left.width() + between + right.width(), std::max(left.height(), right.height())};
}

QSizeF above(const QSizeF &upper, const QSizeF &lower, double gap)
{
    const double between = upper.isEmpty() || lower.isEmpty() ? 0 : gap;
    return {std::max(upper.width(), lower.width()), upper.height() + between + lower.height()};
}

/// Places two blocks side by side and returns the size of both.
QSizeF placeBeside(const Boxes &left, const Boxes &right, const Columns &columns, QPointF origin, double leftGap,
                   double rightGap, double gap)
{
    const QSizeF size = placeInColumns(left, columns.first, origin, leftGap);
    const double x = origin.x() + (left.empty() ? 0 : size.width() + gap);
    return beside(size, placeInColumns(right, columns.second, {x, origin.y()}, rightGap), gap);
}

QSizeF placeAbove(const Boxes &upper, const Boxes &lower, const Columns &columns, QPointF origin, double upperGap,
                  double lowerGap, double gap)
{
    const QSizeF size = placeInColumns(upper, columns.first, origin, upperGap);
    const double y = origin.y() + (upper.empty() ? 0 : size.height() + gap);
    return above(size, placeInColumns(lower, columns.second, {origin.x(), y}, lowerGap), gap);
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

/// Makes a container as large as its header and its content need.
void close(TidyBox &box, const QSizeF &content)
{
    const double padding = metrics::containerPadding;
    box.size = {std::max(box.least.width(), inside().x() + content.width() + padding),
                std::max(box.least.height(), inside().y() + content.height() + padding)};
}

void arrangeTop(TidyBox &box)
{
    const Boxes networks = only(box, TidyRole::OnPremises);
    const Boxes accounts = only(box, TidyRole::Account);
    Boxes others = only(box, TidyRole::Internet);
    for (TidyBox &child : box.boxes)
        if (child.role != TidyRole::OnPremises && child.role != TidyRole::Account && child.role != TidyRole::Internet)
            others.push_back(&child);
    // What is outside AWS makes a column each at the left and at the right; the accounts fill the screen between them.
    const std::vector<QSizeF> right = sizesByColumns(others, containerGap);
    const auto together = [&](const QSizeF &left, const QSizeF &middle) {
        return beside(beside(left, middle, networkGap), right.front(), networkGap);
    };
    const Columns columns = bestColumns(sizesByColumns(networks, containerGap), sizesByColumns(accounts, containerGap),
                                        screenAspect, together);
    const QSizeF size = placeBeside(networks, accounts, columns, {}, containerGap, containerGap, networkGap);
    const std::size_t rest = bestColumns({size}, right, screenAspect, [](const QSizeF &left, const QSizeF &block) {
                                 return beside(left, block, networkGap);
                             }).second;
    const double x = size.isEmpty() ? 0 : size.width() + networkGap;
    box.size = beside(size, placeInColumns(others, rest, {x, 0}, containerGap), networkGap);
}

void arrangeAccount(TidyBox &box)
{
    constexpr double gap = cardGap + 8;
    const Boxes global = only(box, true);
    const Boxes regions = only(box, false);
    const auto together = [](const QSizeF &upper, const QSizeF &lower) { return above(upper, lower, gap); };
    const Columns columns =
        bestColumns(sizesByColumns(global, cardGap), sizesByColumns(regions, containerGap), screenAspect, together);
    close(box, placeAbove(global, regions, columns, inside(), cardGap, containerGap, gap));
}

void arrangeRegion(TidyBox &box)
{
    const Boxes networks = only(box, false);
    const Boxes services = only(box, true);
    equalWidths(services);
    const auto together = [](const QSizeF &left, const QSizeF &right) { return beside(left, right, serviceGap); };
    const Columns columns =
        bestColumns(sizesByColumns(networks, containerGap), sizesByColumns(services, cardGap), screenAspect, together);
    close(box, placeBeside(networks, services, columns, inside(), containerGap, cardGap, serviceGap));
}

/// Endpoints stand beside the subnets or above them, whichever fits better.
void arrangeVpc(TidyBox &box)
{
    const Boxes leaves = only(box, true);
    const Boxes subnets = only(box, false);
    equalWidths(leaves);
    const std::vector<QSizeF> first = sizesByColumns(leaves, cardGap);
    const std::vector<QSizeF> second = sizesByColumns(subnets, cardGap);
    const Columns sideways = bestColumns(first, second, screenAspect, [](const QSizeF &left, const QSizeF &right) {
        return beside(left, right, cardGap);
    });
    const Columns stacked = bestColumns(first, second, screenAspect, [](const QSizeF &upper, const QSizeF &lower) {
        return above(upper, lower, cardGap);
    });
    close(box,
          sideways.frame <= stacked.frame ? placeBeside(leaves, subnets, sideways, inside(), cardGap, cardGap, cardGap)
                                          : placeAbove(leaves, subnets, stacked, inside(), cardGap, cardGap, cardGap));
}

void arrangeCards(TidyBox &box, double aspect)
{
    Boxes cards;
    for (TidyBox &child : box.boxes)
        cards.push_back(&child);
    equalWidths(cards);
    const Columns columns = bestColumns(sizesByColumns(cards, cardGap), {QSizeF(0, 0)}, aspect,
                                        [](const QSizeF &size, const QSizeF &) { return size; });
    close(box, placeInColumns(cards, columns.first, inside(), cardGap));
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
    case TidyRole::Subnet: arrangeCards(box, 1); break;
    case TidyRole::OnPremises: arrangeCards(box, listAspect); break;
    case TidyRole::Internet: arrangeCards(box, listAspect); break;
    }
}

} // namespace zw
