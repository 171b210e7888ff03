#include "views/canvas/CardPainter.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>

#include "views/canvas/CardGeometry.h"
#include "views/common/Icons.h"
#include "views/common/ThemePalette.h"

#include <array>
#include <cmath>

namespace zw {

namespace {

constexpr double smallPrintScale = 0.62; ///< Below, only titles are written.
constexpr double titleScale = 0.22;      ///< Below, nothing is written.
constexpr double readablePixels = 9.5;   ///< Titles are kept this large on the screen while they fit.
constexpr double shadowReach = 6;
constexpr std::size_t mostPixmaps = 256;
constexpr double tileRadius = 7;

bool isMadeOfPixels(const QPainter &painter)
{
    const QPaintEngine *engine = painter.paintEngine();
    return engine && engine->type() == QPaintEngine::Raster;
}

void drawElided(QPainter &painter, const QRectF &rect, const QString &text, Qt::TextElideMode mode = Qt::ElideRight)
{
    const QFontMetricsF metrics(painter.font());
    const QString shown =
        metrics.horizontalAdvance(text) <= rect.width() + 0.5 ? text : metrics.elidedText(text, mode, rect.width());
    painter.drawText(rect, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip), shown);
}

} // namespace

void CardPainter::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_pixmaps.clear();
}

double CardPainter::scaleOf(const QPainter &painter)
{
    const QTransform &transform = painter.worldTransform();
    return std::hypot(transform.m11(), transform.m12());
}

std::array<QPointF, 4> CardPainter::ports(const QRectF &rect)
{
    const QPointF middle = rect.center();
    return {QPointF(rect.left(), middle.y()), QPointF(rect.right(), middle.y()), QPointF(middle.x(), rect.top()),
            QPointF(middle.x(), rect.bottom())};
}

QColor CardPainter::colourOf(const PlacedObject &object) const
{
    const QColor chosen = m_theme.named(object.colour);
    return chosen.isValid() ? chosen : m_theme.kindColour(object.content.family);
}

void CardPainter::paint(QPainter &painter, const PlacedObject &object, const ItemState &state)
{
    const double scale = scaleOf(painter);
    const double opacity = painter.opacity();
    if (state.trace == ItemState::Trace::Dimmed)
        painter.setOpacity(opacity
                           * (object.isContainer && object.hasContent ? 0.6 : 0.38)); // empty ones read like cards
    if (object.isContainer)
        paintContainer(painter, object, state, scale);
    else
        paintCard(painter, object, state, scale);
    painter.setOpacity(opacity);
    if ((state.showsPorts || state.isPrimary) && scale > 0.3)
        paintPorts(painter, object.rect);
}

void CardPainter::paintCard(QPainter &painter, const PlacedObject &object, const ItemState &state, double scale)
{
    const QColor colour = colourOf(object);
    if (scale < titleScale) {
        painter.fillRect(object.rect, mixed(colour, m_theme.colour(ColourRole::Card), 0.55));
        paintRing(painter, object.rect, 0, state);
        return;
    }
    const QColor border = state.isHovered ? m_theme.colour(ColourRole::Accent) : m_theme.colour(ColourRole::CardBorder);
    paintFrame(painter, object.rect, border, scale);
    paintTile(painter, cardTile(object.rect, object.content), object.content.icon, colour,
              readableOn(m_theme.onKind(object.content.family), colour, 3), tileRadius, scale);
    paintText(painter, object, scale);
    paintRing(painter, object.rect, metrics::cardRadius, state);
    paintBadges(painter, object, state);
}

/// The white sheet with border and shadow: a cached pixmap on the screen, vectors in files.
void CardPainter::paintFrame(QPainter &painter, const QRectF &rect, const QColor &border, double scale)
{
    if (!isMadeOfPixels(painter) || painter.worldTransform().isRotating()) {
        paintFrameVectors(painter, rect, border, false);
        return;
    }
    const double ratio = painter.device()->devicePixelRatioF();
    const std::string key = QStringLiteral("%1x%2 %3 %4 %5")
                                .arg(rect.width())
                                .arg(rect.height())
                                .arg(scale * ratio)
                                .arg(border.rgba())
                                .toStdString();
    auto found = m_pixmaps.find(key);
    if (found == m_pixmaps.end()) {
        if (m_pixmaps.size() >= mostPixmaps)
            m_pixmaps.clear();
        const QRectF area = rect.adjusted(-shadowReach, -shadowReach, shadowReach, shadowReach);
        QPixmap pixmap((area.size() * scale * ratio).toSize() + QSize(2, 2));
        pixmap.fill(Qt::transparent);
        QPainter sheet(&pixmap);
        sheet.setRenderHint(QPainter::Antialiasing);
        sheet.scale(scale * ratio, scale * ratio);
        sheet.translate(-area.topLeft());
        paintFrameVectors(sheet, rect, border, true);
        sheet.end();
        found = m_pixmaps.emplace(key, pixmap).first;
    }
    const QPixmap &pixmap = found->second;
    const QSizeF size = QSizeF(pixmap.size()) / (scale * ratio);
    painter.drawPixmap(QRectF(rect.topLeft() - QPointF(shadowReach, shadowReach), size), pixmap, QRectF(pixmap.rect()));
}

void CardPainter::paintFrameVectors(QPainter &painter, const QRectF &rect, const QColor &border, bool shadow) const
{
    painter.save();
    const double radius = metrics::cardRadius;
    if (shadow) {
        QColor colour = m_theme.colour(ColourRole::Shadow);
        colour.setAlpha(colour.alpha() / 4);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        for (double reach = 0.5; reach < 4; reach += 1)
            painter.drawRoundedRect(rect.adjusted(-reach, -reach + 1.5, reach, reach + 1.5), radius + reach,
                                    radius + reach);
    }
    painter.setPen(QPen(border, 1));
    painter.setBrush(m_theme.colour(ColourRole::Card));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

void CardPainter::paintTile(QPainter &painter, const QRectF &tile, const QString &icon, const QColor &colour,
                            const QColor &glyph, double radius, double scale)
{
    const double inset = tile.width() * 0.19;
    const auto draw = [&](QPainter &to) {
        to.setPen(Qt::NoPen);
        to.setBrush(colour);
        to.drawRoundedRect(tile, radius, radius);
        paintIcon(to, tile.adjusted(inset, inset, -inset, -inset), icon, glyph);
    };
    if (!isMadeOfPixels(painter)) {
        painter.save();
        draw(painter);
        painter.restore();
        return;
    }
    const double ratio = painter.device()->devicePixelRatioF();
    const std::string key =
        QStringLiteral("%1 %2 %3 %4").arg(icon).arg(tile.width()).arg(scale * ratio).arg(colour.rgba()).toStdString();
    auto found = m_pixmaps.find(key);
    if (found == m_pixmaps.end()) {
        QPixmap pixmap((tile.size() * scale * ratio).toSize() + QSize(1, 1));
        pixmap.fill(Qt::transparent);
        QPainter sheet(&pixmap);
        sheet.setRenderHint(QPainter::Antialiasing);
        sheet.scale(scale * ratio, scale * ratio);
        sheet.translate(-tile.topLeft());
        draw(sheet);
        sheet.end();
        found = m_pixmaps.emplace(key, pixmap).first;
    }
    const QPixmap &pixmap = found->second;
    painter.drawPixmap(QRectF(tile.topLeft(), QSizeF(pixmap.size()) / (scale * ratio)), pixmap, QRectF(pixmap.rect()));
}

void CardPainter::paintText(QPainter &painter, const PlacedObject &object, double scale) const
{
    const CardContent &content = object.content;
    const QRectF first = cardLine(object.rect, content, 0);
    painter.setPen(m_theme.colour(ColourRole::Text));
    QFont title = m_theme.font(FontRole::CardTitle);
    if (scale < smallPrintScale) {
        title.setPixelSize(static_cast<int>(std::clamp(readablePixels / scale, 12.0, 22.0)));
        painter.setFont(title);
        drawElided(painter, QRectF(first.left(), object.rect.top(), first.width(), object.rect.height()), content.title);
        return;
    }
    painter.setFont(title);
    QRectF line = first;
    if (content.isShared)
        line.setRight(line.right() - 18);
    drawElided(painter, line, content.title,
               content.title.contains(QLatin1Char('.')) ? Qt::ElideMiddle : Qt::ElideRight);
    if (content.isShared)
        paintIcon(painter, QRectF(first.right() - 14, first.center().y() - 7, 14, 14), QStringLiteral("ram-share"),
                  m_theme.kindText(KindFamily::Sharing));
    painter.setFont(m_theme.font(FontRole::CardFact));
    painter.setPen(m_theme.colour(ColourRole::TextMuted));
    int row = 1;
    if (!content.subtitle.isEmpty())
        drawElided(painter, cardLine(object.rect, content, row++), content.subtitle);
    for (const CardFact &fact : content.facts)
        paintFact(painter, cardLine(object.rect, content, row++), fact);
}

/// A dot for "up", a cross for "down": shape and colour differ.
void CardPainter::paintFact(QPainter &painter, const QRectF &line, const CardFact &fact) const
{
    QRectF text = line;
    if (fact.state != CardFact::State::None) {
        const QPointF middle(line.left() + 4, line.center().y());
        painter.save();
        if (fact.state == CardFact::State::Up) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.colour(ColourRole::Success));
            painter.drawEllipse(middle, 3.25, 3.25);
        } else {
            painter.setPen(QPen(m_theme.colour(ColourRole::Danger), 1.75, Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(middle - QPointF(3, 3), middle + QPointF(3, 3));
            painter.drawLine(middle - QPointF(3, -3), middle + QPointF(3, -3));
        }
        painter.restore();
        text.setLeft(line.left() + 12);
    }
    painter.setPen(m_theme.colour(fact.state == CardFact::State::Down ? ColourRole::Danger : ColourRole::Text));
    drawElided(painter, text, fact.text);
}

void CardPainter::paintContainer(QPainter &painter, const PlacedObject &object, const ItemState &state, double scale)
{
    const CardContent &content = object.content;
    const QRectF rect = object.rect.adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor colour = colourOf(object);
    const bool isRegion = content.family == KindFamily::Region;
    const bool isPlain = content.family == KindFamily::Account || isRegion;
    QColor fill = m_theme.kindFill(content.family);
    if (content.family == KindFamily::Account)
        fill = m_theme.isDark() ? mixed(Qt::white, m_theme.colour(ColourRole::Canvas), 0.035) : Qt::white;
    painter.setBrush(isRegion ? QBrush(Qt::NoBrush) : QBrush(fill));
    QPen pen(mixed(colour, fill, isPlain ? 0.75 : 0.6), 1);
    if (isRegion)
        pen.setDashPattern({5, 4});
    if (state.isHovered)
        pen = QPen(m_theme.colour(ColourRole::Accent), 1.25, pen.style());
    painter.setPen(pen);
    painter.drawRoundedRect(rect, metrics::containerRadius, metrics::containerRadius);

    if (scale >= titleScale * 0.6) {
        paintTile(painter, containerTile(object.rect), content.icon, colour,
                  readableOn(m_theme.onKind(content.family), colour, 3), 5, scale);
        QFont title = m_theme.font(FontRole::ContainerTitle);
        if (scale < smallPrintScale)
            title.setPixelSize(static_cast<int>(std::clamp(readablePixels / scale, 12.0, 24.0)));
        painter.setFont(title);
        QRectF line = containerTitle(object.rect);
        const bool showsFolding = object.isCollapsed || (state.isHovered && object.hasContent && object.kind);
        if (showsFolding)
            line.setRight(collapseButton(object.rect).left() - 2);
        painter.setPen(readableOn(colour, fill, 4.5));
        drawElided(painter, line, content.title);
        const double used = QFontMetricsF(title).horizontalAdvance(content.title) + 8;
        if (scale >= smallPrintScale && !content.subtitle.isEmpty() && line.width() - used > 30) {
            painter.setFont(m_theme.font(FontRole::CardFact));
            painter.setPen(m_theme.colour(ColourRole::TextMuted));
            drawElided(painter, line.adjusted(used, 1, 0, 1), content.subtitle);
        }
        if (scale >= smallPrintScale && !object.hasContent) {
            painter.setFont(m_theme.font(FontRole::CardFact));
            for (std::size_t i = 0; i < content.facts.size(); ++i)
                paintFact(painter, containerFact(object.rect, static_cast<int>(i)), content.facts[i]);
        }
        if (showsFolding)
            paintFolding(painter, object);
    }
    paintRing(painter, object.rect, metrics::containerRadius, state);
    paintBadges(painter, object, state);
}

void CardPainter::paintFolding(QPainter &painter, const PlacedObject &object) const
{
    paintIcon(painter, collapseButton(object.rect).adjusted(2, 2, -2, -2),
              object.isCollapsed ? QStringLiteral("expand") : QStringLiteral("collapse"),
              m_theme.colour(ColourRole::TextMuted));
}

/// The outline of what is selected, lit by a trace, or a place to drop something.
void CardPainter::paintRing(QPainter &painter, const QRectF &rect, double radius, const ItemState &state) const
{
    const double scale = scaleOf(painter);
    const auto ring = [&](const QColor &colour, double width, double outset, Qt::PenStyle style = Qt::SolidLine) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, width / std::min(1.0, std::max(scale, 0.35)), style));
        painter.drawRoundedRect(rect.adjusted(-outset, -outset, outset, outset), radius + outset, radius + outset);
    };
    const auto soft = [](QColor colour) {
        colour.setAlpha(60);
        return colour;
    };
    if (state.isDown)
        ring(m_theme.colour(ColourRole::Danger), 1.5, 0, Qt::DashLine);
    if (state.trace == ItemState::Trace::Lit)
        ring(m_theme.colour(ColourRole::TraceForward), 1.75, 0.5);
    if (state.trace == ItemState::Trace::Current) {
        ring(soft(m_theme.colour(ColourRole::TraceForward)), 6, 3.5);
        ring(m_theme.colour(ColourRole::TraceForward), 2.5, 0.5);
    }
    if (state.isFlashing)
        ring(soft(m_theme.colour(ColourRole::Accent)), 10, 5);
    if (state.isSelected) {
        ring(soft(m_theme.colour(ColourRole::Accent)), 4, 2.5);
        ring(m_theme.colour(ColourRole::Accent), 2, 0);
    }
    switch (state.drop) {
    case ItemState::Drop::None: break;
    case ItemState::Drop::Legal: ring(soft(m_theme.colour(ColourRole::Success)), 4, 2); break;
    case ItemState::Drop::Target: ring(m_theme.colour(ColourRole::Success), 3, 1); break;
    case ItemState::Drop::Refused: ring(m_theme.colour(ColourRole::Danger), 2.5, 1, Qt::DashLine); break;
    }
}

void CardPainter::paintBadges(QPainter &painter, const PlacedObject &object, const ItemState &state) const
{
    // In overviews they grow into the card, for they are what one looks for there.
    const double side = 20 / std::clamp(scaleOf(painter), 0.5, 1.0);
    QRectF badge(object.rect.right() + 8 - side, object.rect.top() - 8, side, side);
    const auto paintBadge = [&](const QString &name, const QColor &colour) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.colour(ColourRole::Card));
        painter.drawEllipse(badge);
        paintIcon(painter, badge.adjusted(side / 10, side / 10, -side / 10, -side / 10), name, colour);
        badge.translate(-side - 2, 0);
    };
    if (state.isDown)
        paintBadge(QStringLiteral("clear"), m_theme.colour(ColourRole::Danger));
    if (state.severity)
        paintBadge(*state.severity == Severity::Error         ? QStringLiteral("error")
                       : *state.severity == Severity::Warning ? QStringLiteral("warning")
                                                              : QStringLiteral("info"),
                   m_theme.severityColour(*state.severity));
}

void CardPainter::paintPorts(QPainter &painter, const QRectF &rect) const
{
    painter.setPen(QPen(m_theme.colour(ColourRole::Accent), 1.5));
    painter.setBrush(m_theme.colour(ColourRole::Card));
    for (const QPointF &port : ports(rect))
        painter.drawEllipse(port, metrics::portRadius, metrics::portRadius);
}

} // namespace zw
