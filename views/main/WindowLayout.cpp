#include "views/main/WindowLayout.h"

#include <QMainWindow>
#include <QSettings>

namespace zw {

namespace {

/// Grows when panels come or go, so that an old layout is not forced on new ones.
constexpr int layoutVersion = 1;
const QString geometryKey = QStringLiteral("window/geometry");
const QString stateKey = QStringLiteral("window/state");

} // namespace

void WindowLayout::rememberDefault()
{
    m_default = m_window.saveState(layoutVersion);
}

void WindowLayout::restore()
{
    m_window.restoreGeometry(m_settings.value(geometryKey).toByteArray());
    m_window.restoreState(m_settings.value(stateKey).toByteArray(), layoutVersion);
}

void WindowLayout::store()
{
    // What is as before is not written again: each write of the settings waits for the disk.
    const auto keep = [this](const QString &key, const QByteArray &value) {
        if (m_settings.value(key).toByteArray() != value)
            m_settings.setValue(key, value);
    };
    keep(geometryKey, m_window.saveGeometry());
    keep(stateKey, m_window.saveState(layoutVersion));
}

void WindowLayout::reset()
{
    m_window.restoreState(m_default, layoutVersion);
}

} // namespace zw
