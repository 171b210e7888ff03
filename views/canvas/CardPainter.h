#pragma once

#include <QPixmap>
#include <QRectF>

#include "views/canvas/DiagramLayout.h"

#include <optional>
#include <unordered_map>

class QPainter;

namespace zw {

/// How an object looks besides what it is.
struct ItemState {
    enum class Trace : std::uint8_t { None, Lit, Current, Dimmed };
    enum class Drop : std::uint8_t { None, Legal, Target, Refused };
    bool isSelected = false;
    bool isHovered = false;
    bool showsPorts = false;
    bool isPrimary = false; ///< The only selected one: it shows its ports too.
    bool isDown = false;    ///< A scenario takes it down.
    bool isFlashing = false;
    Trace trace = Trace::None;
    Drop drop = Drop::None;
    std::optional<Severity> severity;
    bool operator==(const ItemState &) const = default;
};

/// Paints cards and containers in one theme.
///
/// Frames of cards come from a cache of pixmaps where the device is made of pixels; files get vectors. Zoomed out, small
/// print gives way to larger titles, then to plain shapes.
class CardPainter {
public:
    explicit CardPainter(const Theme &theme) : m_theme(theme) {}

    void setTheme(const Theme &theme);
    void paint(QPainter &painter, const PlacedObject &object, const ItemState &state);

    static double scaleOf(const QPainter &painter);
    /// The middles of the four sides, where connections start.
    static std::array<QPointF, 4> ports(const QRectF &rect);

private:
    void paintCard(QPainter &painter, const PlacedObject &object, const ItemState &state, double scale);
    void paintContainer(QPainter &painter, const PlacedObject &object, const ItemState &state, double scale);
    void paintFrame(QPainter &painter, const QRectF &rect, const QColor &border, double scale);
    void paintFrameVectors(QPainter &painter, const QRectF &rect, const QColor &border, bool shadow) const;
    void paintTile(QPainter &painter, const QRectF &tile, const QString &icon, const QColor &colour,
                   const QColor &glyph, double radius, double scale);
    void paintText(QPainter &painter, const PlacedObject &object, double scale) const;
    void paintFact(QPainter &painter, const QRectF &line, const CardFact &fact) const;
    void paintFolding(QPainter &painter, const PlacedObject &object) const;
    void paintRing(QPainter &painter, const QRectF &rect, double radius, const ItemState &state) const;
    void paintBadges(QPainter &painter, const PlacedObject &object, const ItemState &state) const;
    void paintPorts(QPainter &painter, const QRectF &rect) const;
    QColor colourOf(const PlacedObject &object) const;

    Theme m_theme;
    std::unordered_map<std::string, QPixmap> m_pixmaps;
};

} // namespace zw
