#pragma once

#include <QObject>

class QStatusBar;
class QToolButton;

namespace zw {

class ThemeSwitch;

/// The right end of the status bar: how many problems there are, and the zoom; both can be clicked.
class StatusLine : public QObject {
    Q_OBJECT
public:
    StatusLine(QStatusBar &bar, const ThemeSwitch &themes);

    void showProblems(int errors, int warnings);
    void showZoom(double factor);
    void setShown(bool shown);

Q_SIGNALS:
    void problemsClicked();
    void zoomClicked();

private:
    void applyTheme();

    const ThemeSwitch &m_themes;
    QToolButton *m_problems;
    QToolButton *m_zoom;
    int m_errors = 0;
    int m_warnings = 0;
};

} // namespace zw
