#include "views/common/ThemeSwitch.h"

#include <QApplication>
#include <QEvent>
#include <QStyle>

#include "views/common/FieldStyle.h"

namespace zw {

namespace {

bool isDarkPalette(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace

ThemeSwitch::ThemeSwitch(QObject *parent) : QObject(parent), m_systemIsDark(isDarkPalette(QGuiApplication::palette()))
{
    const auto *style = QApplication::style();
    m_animated = !style || style->styleHint(QStyle::SH_Widget_Animation_Duration) > 0;
    m_theme = m_systemIsDark ? Theme::dark() : Theme::light();
    qApp->installEventFilter(this);
}

void ThemeSwitch::setMode(ThemeMode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    refresh();
    Q_EMIT modeChanged();
}

void ThemeSwitch::setAnimated(bool animated)
{
    m_animated = animated;
}

void ThemeSwitch::applyToApplication()
{
    m_applied = true;
    // Fonts and colours that a widget is given in code reach its children in spite of the style sheet.
    QCoreApplication::setAttribute(Qt::AA_UseStyleSheetPropagationInWidgetStyles);
    QApplication::setStyle(new FieldStyle);
    QApplication::setFont(m_theme.font(FontRole::Body));
    QApplication::setPalette(m_theme.palette());
    qApp->setStyleSheet(m_theme.styleSheet());
}

bool ThemeSwitch::eventFilter(QObject *watched, QEvent *event)
{
    // Once our own palette is on the application, its changes are ours; before, they are the system's.
    if (event->type() == QEvent::ThemeChange || (event->type() == QEvent::ApplicationPaletteChange && !m_applied)) {
        const bool dark = isDarkPalette(QApplication::style()->standardPalette());
        if (!m_applied)
            m_systemIsDark = isDarkPalette(QGuiApplication::palette());
        else
            m_systemIsDark = dark;
        refresh();
    }
    return QObject::eventFilter(watched, event);
}

void ThemeSwitch::refresh()
{
    const bool dark = m_mode == ThemeMode::Dark || (m_mode == ThemeMode::System && m_systemIsDark);
    const Theme wanted = dark ? Theme::dark() : Theme::light();
    if (wanted == m_theme)
        return;
    m_theme = wanted;
    if (m_applied) {
        QApplication::setPalette(m_theme.palette());
        qApp->setStyleSheet(m_theme.styleSheet());
    }
    Q_EMIT changed();
}

} // namespace zw
