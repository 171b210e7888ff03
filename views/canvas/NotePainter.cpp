#include "views/canvas/NotePainter.h"

#include <QPainter>

#include "views/common/Text.h"
#include "views/common/ThemePalette.h"

#include <cmath>

namespace zw {

namespace {

void paintFrame(QPainter &painter, const QRectF &rect, const DiagramNote &note, const Theme &theme)
{
    const QColor chosen = theme.named(toQString(note.colour));
    const QColor colour = chosen.isValid() ? chosen : theme.colour(ColourRole::TextMuted);
    QColor fill = colour;
    fill.setAlphaF(0.05F);
    painter.setBrush(fill);
    QPen pen(mixed(colour, theme.colour(ColourRole::Canvas), 0.7), 1.25);
    pen.setDashPattern({3, 3});
    painter.setPen(pen);
    painter.drawRoundedRect(rect, metrics::containerRadius, metrics::containerRadius);
    painter.setFont(theme.font(FontRole::ContainerTitle));
    painter.setPen(readableOn(colour, theme.colour(ColourRole::Canvas), 4.5));
    painter.drawText(rect.adjusted(12, 8, -12, -8), static_cast<int>(Qt::AlignTop | Qt::AlignLeft),
                     toQString(note.text));
}

} // namespace

QRectF rectOf(const DiagramNote &note)
{
    return QRectF(static_cast<double>(note.x), static_cast<double>(note.y), static_cast<double>(note.width),
                  static_cast<double>(note.height));
}

void setRect(DiagramNote &note, const QRectF &rect)
{
    note.x = std::llround(rect.x());
    note.y = std::llround(rect.y());
    note.width = std::llround(rect.width());
    note.height = std::llround(rect.height());
}

void paintNote(QPainter &painter, const QRectF &rect, const DiagramNote &note, const Theme &theme, bool isSelected)
{
    if (note.isFrame) {
        paintFrame(painter, rect, note, theme);
    } else {
        const QColor chosen = theme.named(toQString(note.colour));
        const QColor paper =
            chosen.isValid() ? mixed(chosen, theme.colour(ColourRole::Card), 0.16) : theme.colour(ColourRole::Note);
        painter.setPen(QPen(mixed(theme.colour(ColourRole::NoteText), paper, 0.25), 1));
        painter.setBrush(paper);
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.setPen(readableOn(theme.colour(ColourRole::NoteText), paper, 4.5));
        painter.setFont(theme.font(FontRole::CardFact));
        painter.drawText(rect.adjusted(10, 8, -10, -8),
                         static_cast<int>(Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap), toQString(note.text));
    }
    if (!isSelected)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.colour(ColourRole::Accent), 2));
    painter.drawRoundedRect(rect, 5, 5);
}

} // namespace zw
