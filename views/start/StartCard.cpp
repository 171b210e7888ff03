#include "views/start/StartCard.h"

#include <QEvent>
#include <QPainter>

#include "views/common/Icons.h"
#include "views/common/ThemeSwitch.h"

namespace zw {

namespace {

constexpr int preferredWidth = 44 * metrics::spacing;

} // namespace

StartCard::StartCard(const ThemeSwitch &themes, const QString &iconName, const QString &title, const QString &text,
                     QWidget *parent)
    : QAbstractButton(parent), m_themes(themes), m_iconName(iconName), m_text(text)
{
    setText(title);
    setAccessibleDescription(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&themes, &ThemeSwitch::changed, this, qOverload<>(&QWidget::update));
}

int StartCard::textLeft() const
{
    return metrics::margin + metrics::cardTile + metrics::margin;
}

int StartCard::heightForWidth(int width) const
{
    const QFontMetrics title(m_themes.theme().font(FontRole::BodyStrong));
    const QFontMetrics body(m_themes.theme().font(FontRole::Body));
    const QRect space(0, 0, width - textLeft() - metrics::margin, QWIDGETSIZE_MAX);
    const int text = m_text.isEmpty() ? 0 : body.boundingRect(space, Qt::TextWordWrap, m_text).height();
    return std::max(title.height() + metrics::spacing / 4 + text, metrics::cardTile) + 2 * metrics::margin;
}

QSize StartCard::sizeHint() const
{
    return {preferredWidth, heightForWidth(preferredWidth)};
}

QSize StartCard::minimumSizeHint() const
{
    return {preferredWidth / 2, metrics::cardTile + 2 * metrics::margin};
}

bool StartCard::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

void StartCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_themes.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isLit = underMouse() || hasFocus();
    painter.setPen(theme.colour(isLit ? ColourRole::Accent : ColourRole::CardBorder));
    painter.setBrush(theme.colour(isDown() ? ColourRole::AccentSoft : ColourRole::Card));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::cardRadius, metrics::cardRadius);

    const QRect tile(metrics::margin, metrics::margin, metrics::cardTile, metrics::cardTile);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(ColourRole::AccentSoft));
    painter.drawRoundedRect(tile, metrics::radius, metrics::radius);
    const int inset = (metrics::cardTile - metrics::toolIconSize) / 2;
    paintIcon(painter, tile.adjusted(inset, inset, -inset, -inset), m_iconName, theme.colour(ColourRole::Accent));

    const QFont titleFont = theme.font(FontRole::BodyStrong);
    const QFontMetrics title(titleFont);
    const int width = this->width() - textLeft() - metrics::margin;
    painter.setFont(titleFont);
    painter.setPen(theme.colour(ColourRole::Text));
    const int top = m_text.isEmpty() ? (height() - title.height()) / 2 : metrics::margin;
    painter.drawText(QRect(textLeft(), top, width, title.height()), Qt::AlignVCenter,
                     title.elidedText(text(), Qt::ElideMiddle, width));
    painter.setFont(theme.font(FontRole::Body));
    painter.setPen(theme.colour(ColourRole::TextMuted));
    const int below = top + title.height() + metrics::spacing / 4;
    painter.drawText(QRect(textLeft(), below, width, height() - below), Qt::TextWordWrap | Qt::AlignTop, m_text);
}

} // namespace zw
