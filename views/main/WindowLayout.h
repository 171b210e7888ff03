#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QMainWindow;
class QSettings;

namespace zw {

/// Where the panels stand: remembered between runs, and put back as they were made.
class WindowLayout {
public:
    /// `arrange` puts the panels in their first places.
    WindowLayout(QMainWindow &window, QSettings &settings, std::function<void()> arrange)
        : m_window(window), m_settings(settings), m_arrange(std::move(arrange))
    {}

    void restore(); ///< Arranges them where nothing is remembered.
    void store();
    void reset();

    /// Without a design the panels have nothing to show; hidden ones come back as they were.
    void setPanelsShown(bool shown);

private:
    QMainWindow &m_window;
    QSettings &m_settings;
    std::function<void()> m_arrange;
    QByteArray m_hidden; ///< What comes back; empty for the first places.
    bool m_arePanelsShown = true;
};

} // namespace zw
