#pragma once

#include "model/design/Diagram.h"
#include "views/common/Theme.h"

class QPainter;
class QRectF;

namespace zw {

QRectF rectOf(const DiagramNote &note);
void setRect(DiagramNote &note, const QRectF &rect);

/// Paints a note as a sheet of paper, a frame as a titled rectangle behind other things.
void paintNote(QPainter &painter, const QRectF &rect, const DiagramNote &note, const Theme &theme, bool isSelected);

} // namespace zw
