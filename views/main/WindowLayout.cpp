#include "views/main/WindowLayout.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QSettings>

namespace zw {

namespace {

/// Grows when panels come or go, so that an old layout is not forced on new ones.
constexpr int layoutVersion = 2;
const QString geometryKey = QStringLiteral("window/geometry");
const QString stateKey = QStringLiteral("window/state");

} // namespace

void WindowLayout::restore()
{
    m_window.restoreGeometry(m_settings.value(geometryKey).toByteArray());
    if (!m_window.restoreState(m_settings.value(stateKey).toByteArray(), layoutVersion))
        m_arrange();
}

void WindowLayout::store()
{
    // What is as before is not written again: each write of the settings waits for the disk.
    const auto keep = [this](const QString &key, const QByteArray &value) {
        if (m_settings.value(key).toByteArray() != value)
            m_settings.setValue(key, value);
    };
    keep(geometryKey, m_window.saveGeometry());
    keep(stateKey, m_arePanelsShown ? m_window.saveState(layoutVersion) : m_hidden);
}

void WindowLayout::setPanelsShown(bool shown)
{
    if (shown == m_arePanelsShown)
        return;
    m_arePanelsShown = shown;
    if (shown) {
        if (!m_window.restoreState(m_hidden, layoutVersion))
            m_arrange();
        return;
    }
    m_hidden = m_window.saveState(layoutVersion);
    for (QDockWidget *dock : m_window.findChildren<QDockWidget *>(QString(), Qt::FindDirectChildrenOnly))
        dock->hide();
}

void WindowLayout::reset()
{
    if (m_arePanelsShown)
        m_arrange();
    else
        m_hidden.clear();
}

} // namespace zw
