#include <QtTest>

#include "tests/differential/Differences.h"
#include "tests/differential/NameServers.h"

using namespace zw;
using namespace zw::test;

/// `zw serve` beside NSD, Knot DNS and BIND: wherever the three agree on rcode, AA or a section, it says the same, but for
/// what Route 53 is documented to do otherwise (Differences.cpp).
class tst_Differential : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sameAnswers();
};

namespace {

int setting(const char *variable, int usual)
{
    const int given = qEnvironmentVariableIntValue(variable);
    return given > 0 ? given : usual;
}

QString text(const Question &question)
{
    return QString::fromStdString(nameToText(DomainName::fromWire(question.name)->wire()) + ' ' + toText(question.type));
}

QString text(const Reply &reply)
{
    return QStringLiteral("  %1%2\n    answer %3\n    authority %4\n    additional %5\n")
        .arg(reply.rcode, reply.authoritative ? QStringLiteral(" aa") : QString(), reply.answer.join(u" | "),
             reply.authority.join(u" | "), reply.additional.join(u" | "));
}

} // namespace

void tst_Differential::sameAnswers()
{
    const auto zones = makeZones(std::size_t(setting("ZW_DIFFERENTIAL_ZONES", 20)), 1);
    const auto questions = makeQuestions(zones, std::size_t(setting("ZW_DIFFERENTIAL_QUERIES", 5000)), 2);
    const QTemporaryDir folder;
    std::vector<std::unique_ptr<NameServer>> servers;
    servers.push_back(NameServer::nsd(folder, zones));
    servers.push_back(NameServer::knot(folder, zones));
    servers.push_back(NameServer::bind(folder, zones));
    for (const auto &server : servers)
        if (!server)
            QSKIP("NSD, Knot DNS and BIND are needed: ./installer/packages.sh servers");
    servers.push_back(NameServer::zonewright(folder, zones));
    QVERIFY(servers.back());
    std::vector<std::unique_ptr<Client>> clients;
    for (const auto &server : servers) {
        const bool isReady = server->isReady(zones);
        const QString why = server->name() + u" does not answer: " + server->output().right(2000);
        if (!isReady && server != servers.back())
            QSKIP(qPrintable(why)); // Another house's server that this machine does not let run, as AppArmor may.
        QVERIFY2(isReady, qPrintable(why));
        clients.push_back(std::make_unique<Client>(server->port()));
    }

    QMap<QString, int> explained;
    int unexplained = 0;
    int disagreeing = 0;
    QString shown;
    quint16 id = 0;
    for (const Question &question : questions) {
        ++id;
        for (const auto &client : clients)
            client->send(question, id);
        QList<Reply> replies;
        for (std::size_t i = 0; i < clients.size(); ++i) {
            auto reply = clients[i]->receive(id);
            for (int again = 0; !reply && again < 3; ++again) { // A busy machine may lose a packet.
                clients[i]->send(question, id);
                reply = clients[i]->receive(id);
            }
            QVERIFY2(reply, qPrintable(servers[i]->name() + u" is silent about " + text(question)));
            replies << *reply;
        }
        const Reply ours = replies.takeLast();
        const bool agreed = difference(replies, replies.first()).isEmpty()
            && difference({replies[0]}, replies[1]).isEmpty() && difference({replies[0]}, replies[2]).isEmpty();
        disagreeing += agreed ? 0 : 1;
        const QString different = difference(replies, ours);
        if (different.isEmpty())
            continue;
        const QString rule = explanation(question, replies, ours);
        if (!rule.isEmpty()) {
            ++explained[rule];
            continue;
        }
        if (++unexplained <= 10) {
            shown += text(question) + u": " + different + u'\n';
            for (std::size_t i = 0; i < 3; ++i)
                shown += servers[i]->name() + text(replies[qsizetype(i)]);
            shown += QStringLiteral("zw serve") + text(ours);
        }
    }
    QStringList counts;
    for (auto it = explained.begin(); it != explained.end(); ++it)
        counts << it.key() + u": " + QString::number(it.value());
    qInfo("%lld zones, %lld questions, %d where the three differ among themselves; explained: %s; unexplained: %d",
          qint64(zones.size()), qint64(questions.size()), disagreeing, qPrintable(counts.join(u", ")), unexplained);
    QVERIFY2(unexplained == 0, qPrintable(u'\n' + shown));
}

QTEST_GUILESS_MAIN(tst_Differential)
#include "tst_Differential.moc"
