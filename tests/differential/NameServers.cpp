#include "tests/differential/NameServers.h"

#include "model/formats/DesignJson.h"
#include "tests/differential/Reply.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QThread>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

namespace zw::test {
namespace {

using namespace Qt::Literals::StringLiterals;

/// A port that nobody has, for UDP and TCP.
quint16 freePort()
{
    for (int attempt = 0; attempt < 50; ++attempt) {
        const int udp = ::socket(AF_INET, SOCK_DGRAM, 0);
        const int tcp = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        const auto generic = reinterpret_cast<sockaddr *>(&address);
        bool taken = ::bind(udp, generic, size) == 0 && ::getsockname(udp, generic, &size) == 0
            && ::bind(tcp, generic, size) == 0;
        ::close(udp);
        ::close(tcp);
        if (taken)
            return ntohs(address.sin_port);
    }
    return 0;
}

void write(const QString &path, const QString &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("cannot write %s", qPrintable(path));
}

/// Servers' programs stand where the paths of plain users do not look.
QString programOf(const QString &name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? QStandardPaths::findExecutable(name, {u"/usr/sbin"_s, u"/usr/local/sbin"_s}) : found;
}

/// The zone files in a folder for one server, and a part of its configuration per zone (%1 name, %2 file).
QString zoneParts(const QString &folder, const std::vector<MadeZone> &zones, const QString &part)
{
    QDir().mkpath(folder);
    QString parts;
    for (std::size_t i = 0; i < zones.size(); ++i) {
        const QString path = folder + u'/' + QString::number(i) + u".zone";
        write(path, QString::fromStdString(zones[i].masterFile()));
        parts += part.arg(QString::fromStdString(masterName(zones[i].name)), path);
    }
    return parts;
}

} // namespace

NameServer::~NameServer()
{
    m_process.terminate();
    if (!m_process.waitForFinished(3000))
        m_process.kill();
    m_process.waitForFinished(3000);
}

std::unique_ptr<NameServer> NameServer::start(const QString &name, const QString &program, const QStringList &arguments,
                                              const QString &log, quint16 port)
{
    std::unique_ptr<NameServer> server(new NameServer(name, log, port));
    // Into a file: a pipe that nobody empties would stop the server once it is full.
    server->m_process.setProcessChannelMode(QProcess::MergedChannels);
    server->m_process.setStandardOutputFile(log);
    server->m_process.start(program, arguments);
    return server->m_process.waitForStarted() ? std::move(server) : nullptr;
}

std::unique_ptr<NameServer> NameServer::nsd(const QTemporaryDir &folder, const std::vector<MadeZone> &zones)
{
    const QString program = programOf(u"nsd"_s);
    if (program.isEmpty())
        return nullptr;
    const quint16 port = freePort();
    const QString at = folder.filePath(u"nsd"_s);
    const QString parts = zoneParts(at, zones, u"zone:\n  name: \"%1\"\n  zonefile: \"%2\"\n"_s);
    write(at + u"/nsd.conf",
          uR"(server:
  ip-address: 127.0.0.1@%1
  username: ""
  chroot: ""
  database: ""
  zonesdir: ""
  pidfile: "%2/nsd.pid"
  xfrdfile: "%2/xfrd.state"
  zonelistfile: "%2/zone.list"
  xfrdir: "%2"
  minimal-responses: no
  server-count: 1
  rrl-ratelimit: 0
remote-control:
  control-enable: no
)"_s.arg(port)
                  .arg(at)
              + parts);
    return start(u"NSD"_s, program, {u"-d"_s, u"-c"_s, at + u"/nsd.conf"}, at + u"/log", port);
}

std::unique_ptr<NameServer> NameServer::knot(const QTemporaryDir &folder, const std::vector<MadeZone> &zones)
{
    const QString program = programOf(u"knotd"_s);
    if (program.isEmpty())
        return nullptr;
    const quint16 port = freePort();
    const QString at = folder.filePath(u"knot"_s);
    const QString parts = zoneParts(at, zones, u"  - domain: \"%1\"\n    file: \"%2\"\n    semantic-checks: off\n"_s);
    write(at + u"/knot.conf",
          uR"(server:
  rundir: "%2"
  listen: 127.0.0.1@%1
  udp-workers: 1
  tcp-workers: 1
  background-workers: 1
database:
  storage: "%2"
log:
  - target: stderr
    any: error
template:
  - id: default
    storage: "%2"
    journal-content: none
    zonefile-sync: -1
zone:
)"_s.arg(port)
                  .arg(at)
              + parts);
    return start(u"Knot DNS"_s, program, {u"-c"_s, at + u"/knot.conf"}, at + u"/log", port);
}

std::unique_ptr<NameServer> NameServer::bind(const QTemporaryDir &folder, const std::vector<MadeZone> &zones)
{
    const QString program = programOf(u"named"_s);
    if (program.isEmpty())
        return nullptr;
    const quint16 port = freePort();
    const QString at = folder.filePath(u"bind"_s);
    const QString parts = zoneParts(at, zones, u"zone \"%1\" { type primary; file \"%2\"; };\n"_s);
    write(at + u"/named.conf",
          uR"(options {
  directory "%2";
  pid-file "%2/named.pid";
  session-keyfile "%2/session.key";
  listen-on port %1 { 127.0.0.1; };
  listen-on-v6 { none; };
  recursion no;
  allow-transfer { none; };
  notify no;
  minimal-responses no;
  check-names primary ignore;
  check-integrity no;
  check-mx ignore;
  check-mx-cname ignore;
  check-srv-cname ignore;
  check-sibling no;
  check-spf ignore;
  empty-zones-enable no;
};
controls { };
)"_s.arg(port)
                  .arg(at)
              + parts);
    return start(u"BIND"_s, program, {u"-g"_s, u"-n"_s, u"1"_s, u"-c"_s, at + u"/named.conf"}, at + u"/log", port);
}

std::unique_ptr<NameServer> NameServer::zonewright(const QTemporaryDir &folder, const std::vector<MadeZone> &zones)
{
    const quint16 port = freePort();
    const QString path = folder.filePath(u"design.json"_s);
    write(path, QString::fromStdString(writeDesign(designOf(zones))));
    return start(u"zw serve"_s, QStringLiteral(ZW_PROGRAM),
                 {u"serve"_s, path, u"--listen"_s, u"127.0.0.1:%1=authoritative"_s.arg(port)},
                 folder.filePath(u"zw.log"_s), port);
}

QString NameServer::output() const
{
    QFile file(m_log);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool NameServer::isReady(const std::vector<MadeZone> &zones)
{
    const Question question{std::string(zones.back().name.wire()), RecordType::Soa};
    for (int attempt = 0; attempt < 100; ++attempt) {
        if (m_process.state() != QProcess::Running)
            return false;
        const Client client(m_port);
        client.send(question, quint16(attempt));
        const auto reply = client.receive(quint16(attempt));
        if (reply && reply->rcode == u"NOERROR" && !reply->answer.isEmpty())
            return true;
        QThread::msleep(100);
    }
    return false;
}

} // namespace zw::test
