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
    m_settings.setValue(geometryKey, m_window.saveGeometry());
    m_settings.setValue(stateKey, m_window.saveState(layoutVersion));
}

void WindowLayout::reset()
{
    m_window.restoreState(m_default, layoutVersion);
}

} // namespace zw
