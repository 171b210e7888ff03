#pragma once

#include <QObject>
#include <QStringList>

class QSettings;

namespace zw {

/// The designs opened and saved last, newest first, kept in the settings.
class RecentFiles : public QObject {
    Q_OBJECT
public:
    explicit RecentFiles(QSettings &settings, QObject *parent = nullptr);

    QStringList paths() const { return m_paths; } ///< All of them.
    QStringList existing() const;                 ///< Those that are still there.
    void add(const QString &path);
    void remove(const QString &path);
    void clear();

Q_SIGNALS:
    void changed();

private:
    void store();

    QSettings &m_settings;
    QStringList m_paths;
};

} // namespace zw
