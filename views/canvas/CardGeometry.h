#pragma once

#include <QRectF>
#include <QSizeF>

#include "views/canvas/CardContent.h"

namespace zw {

/// Where the parts of cards and container headers are. Painting is elsewhere.

/// The size that a card wants: as wide as its texts need within limits, on the grid.
QSizeF cardSize(const CardContent &content, const Theme &theme);
/// The least size of a container: its header, and its facts where it has nothing else inside.
QSizeF containerSize(const CardContent &content, const Theme &theme, bool isEmpty);

QRectF cardTile(const QRectF &card, const CardContent &content);
/// The text lines: 0 is the title, 1 the subtitle, then the facts; as a block in the middle of the card.
QRectF cardLine(const QRectF &card, const CardContent &content, int line);

QRectF containerTile(const QRectF &container);
QRectF containerTitle(const QRectF &container);
/// What the header really covers, for edges to stay away from.
QRectF containerHeader(const QRectF &container, const CardContent &content, const Theme &theme);
QRectF containerFact(const QRectF &container, int line);
QRectF collapseButton(const QRectF &container);

/// Puts a length up to the next multiple of the grid.
double onGrid(double length);

} // namespace zw
