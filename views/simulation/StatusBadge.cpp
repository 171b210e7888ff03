#include "views/simulation/StatusBadge.h"

#include <QPainter>

#include "views/common/Icons.h"
#include "views/common/ThemeSwitch.h"

namespace zw {

namespace {

struct Look {
    ColourRole fill;
    ColourRole text;
    const char *icon;
};

Look lookOf(const QString &word)
{
    if (word == QLatin1String("NOERROR"))
        return {ColourRole::SuccessSoft, ColourRole::Success, "success"};
    if (word == QLatin1String("NODATA") || word == QLatin1String("NXDOMAIN"))
        return {ColourRole::WarningSoft, ColourRole::Warning, "warning"};
    return {ColourRole::DangerSoft, ColourRole::Danger, "error"};
}

} // namespace

StatusBadge::StatusBadge(const ThemeSwitch &themes, QWidget *parent) : QWidget(parent), m_themes(themes)
{
    setObjectName(QStringLiteral("status"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&themes, &ThemeSwitch::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void StatusBadge::setStatus(const QString &word)
{
    m_word = word;
    setAccessibleName(word);
    setVisible(!word.isEmpty());
    updateGeometry();
    update();
}

QSize StatusBadge::sizeHint() const
{
    const QFontMetrics sizes(m_themes.theme().font(FontRole::BodyStrong));
    return {sizes.horizontalAdvance(m_word) + metrics::iconSize + 3 * metrics::spacing, metrics::rowHeight};
}

void StatusBadge::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_themes.theme();
    const Look look = lookOf(m_word);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(look.fill));
    painter.drawRoundedRect(rect(), metrics::radius, metrics::radius);
    const QRect iconPlace(metrics::spacing, (height() - metrics::iconSize) / 2, metrics::iconSize, metrics::iconSize);
    paintIcon(painter, iconPlace, QLatin1String(look.icon), theme.colour(look.text));
    painter.setPen(theme.colour(look.text));
    painter.setFont(theme.font(FontRole::BodyStrong));
    painter.drawText(rect().adjusted(iconPlace.right() + metrics::spacing, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     m_word);
}

} // namespace zw
