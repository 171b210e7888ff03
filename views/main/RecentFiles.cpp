#include "views/main/RecentFiles.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace zw {

namespace {

constexpr qsizetype most = 12;
const QString key = QStringLiteral("recentFiles");

} // namespace

RecentFiles::RecentFiles(QSettings &settings, QObject *parent)
    : QObject(parent), m_settings(settings), m_paths(settings.value(key).toStringList())
{}

QStringList RecentFiles::existing() const
{
    QStringList found;
    std::ranges::copy_if(m_paths, std::back_inserter(found),
                         [](const QString &path) { return QFileInfo::exists(path); });
    return found;
}

void RecentFiles::add(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (!m_paths.isEmpty() && m_paths.front() == absolute)
        return; // Writing the settings costs the start more than it looks.
    m_paths.removeAll(absolute);
    m_paths.prepend(absolute);
    m_paths = m_paths.mid(0, most);
    store();
}

void RecentFiles::remove(const QString &path)
{
    if (m_paths.removeAll(path) > 0)
        store();
}

void RecentFiles::clear()
{
    m_paths.clear();
    store();
}

void RecentFiles::store()
{
    m_settings.setValue(key, m_paths);
    Q_EMIT changed();
}

} // namespace zw
