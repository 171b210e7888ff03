#pragma once

#include <QByteArray>
#include <QString>

class QMainWindow;
class QSettings;

namespace zw {

/// Where the panels stand: remembered between runs, and put back as they were made.
class WindowLayout {
public:
    WindowLayout(QMainWindow &window, QSettings &settings) : m_window(window), m_settings(settings) {}

    /// Call once, when all panels are in their first places.
    void rememberDefault();
    void restore();
    void store();
    void reset();

private:
    QMainWindow &m_window;
    QSettings &m_settings;
    QByteArray m_default;
};

} // namespace zw
