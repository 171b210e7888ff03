#include "views/main/StatusLine.h"

#include <QLocale>
#include <QStatusBar>
#include <QToolButton>

#include "views/common/Icons.h"
#include "views/common/ThemeSwitch.h"

namespace zw {

StatusLine::StatusLine(QStatusBar &bar, const ThemeSwitch &themes)
    : QObject(&bar), m_themes(themes), m_problems(new QToolButton(&bar)), m_zoom(new QToolButton(&bar))
{
    bar.setSizeGripEnabled(false);
    m_problems->setObjectName(QStringLiteral("problemCounts"));
    m_problems->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_problems->setToolTip(tr("Show the problems"));
    m_zoom->setObjectName(QStringLiteral("zoom"));
    m_zoom->setToolTip(tr("Zoom to the actual size"));
    for (QToolButton *button : {m_problems, m_zoom}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        bar.addPermanentWidget(button);
    }
    connect(m_problems, &QToolButton::clicked, this, &StatusLine::problemsClicked);
    connect(m_zoom, &QToolButton::clicked, this, &StatusLine::zoomClicked);
    connect(&themes, &ThemeSwitch::changed, this, &StatusLine::applyTheme);
    applyTheme();
    showZoom(1);
}

void StatusLine::applyTheme()
{
    const Theme &theme = m_themes.theme();
    if (m_errors > 0)
        m_problems->setIcon(severityIcon(Severity::Error, theme));
    else if (m_warnings > 0)
        m_problems->setIcon(severityIcon(Severity::Warning, theme));
    else
        m_problems->setIcon(colouredIcon(QStringLiteral("success"), theme.colour(ColourRole::Success)));
}

void StatusLine::showProblems(int errors, int warnings)
{
    m_errors = errors;
    m_warnings = warnings;
    if (errors + warnings == 0)
        m_problems->setText(tr("No problems"));
    else if (warnings == 0)
        m_problems->setText(tr("%n error(s)", nullptr, errors));
    else if (errors == 0)
        m_problems->setText(tr("%n warning(s)", nullptr, warnings));
    else
        //: In the status bar: %1 is "2 errors", %2 is "3 warnings".
        m_problems->setText(
            tr("%1, %2").arg(tr("%n error(s)", nullptr, errors), tr("%n warning(s)", nullptr, warnings)));
    applyTheme();
}

void StatusLine::showZoom(double factor)
{
    m_zoom->setText(tr("%1 %").arg(QLocale().toString(qRound(factor * 100))));
}

void StatusLine::setShown(bool shown)
{
    m_problems->setVisible(shown);
    m_zoom->setVisible(shown);
}

} // namespace zw
