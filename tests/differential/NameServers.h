#pragma once

#include "tests/differential/ZoneMaker.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace zw::test {

/// A name server of another house, or `zw serve`, on a high port of the loopback; ended by its pid.
class NameServer {
public:
    NameServer(const NameServer &) = delete;
    NameServer &operator=(const NameServer &) = delete;
    ~NameServer();

    QString name() const { return m_name; }
    quint16 port() const noexcept { return m_port; }
    QString output() const; ///< All that it said so far.

    /// Each serves `zones` out of a folder of its own below `folder`. Null where the program is not installed.
    static std::unique_ptr<NameServer> nsd(const QTemporaryDir &folder, const std::vector<MadeZone> &zones);
    static std::unique_ptr<NameServer> knot(const QTemporaryDir &folder, const std::vector<MadeZone> &zones);
    static std::unique_ptr<NameServer> bind(const QTemporaryDir &folder, const std::vector<MadeZone> &zones);
    static std::unique_ptr<NameServer> zonewright(const QTemporaryDir &folder, const std::vector<MadeZone> &zones);

    /// Waits until it answers for the last of the zones.
    bool isReady(const std::vector<MadeZone> &zones);

private:
    NameServer(QString name, QString log, quint16 port) : m_name(std::move(name)), m_log(std::move(log)), m_port(port)
    {}
    static std::unique_ptr<NameServer> start(const QString &name, const QString &program, const QStringList &arguments,
                                             const QString &log, quint16 port);

    QString m_name;
    QString m_log;
    quint16 m_port;
    QProcess m_process;
};

} // namespace zw::test
