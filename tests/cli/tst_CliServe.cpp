#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "tests/cli/ZwProcess.h"

#include <csignal>

using zw::test::Run;
using zw::test::runZw;

namespace {

const QString example = u"resources/examples/central-hybrid.json"_qs;

/// A running `zw serve`, ended by SIGTERM.
class Serving {
public:
    explicit Serving(const QStringList &arguments)
    {
        m_process.setWorkingDirectory(QStringLiteral(ZW_SOURCE_DIR));
        m_process.start(QStringLiteral(ZW_PROGRAM), QStringList{u"serve"_qs} + arguments);
        while (!m_ready.endsWith(u'\n') && m_process.waitForReadyRead(10000))
            m_ready += QString::fromUtf8(m_process.readAllStandardOutput());
    }
    ~Serving() { end(SIGTERM); }

    QString ready() const { return m_ready; }
    /// The port of the listening address at `index`.
    QString port(int index) const
    {
        static const QRegularExpression port(QStringLiteral(":(\\d+)="));
        auto matches = port.globalMatch(m_ready);
        for (int i = 0; i < index && matches.hasNext(); ++i)
            matches.next();
        return matches.hasNext() ? matches.next().captured(1) : QString();
    }
    /// The exit code after the signal, -1 where it crashed or went on.
    int end(int signal)
    {
        if (m_process.state() != QProcess::Running)
            return -1;
        ::kill(static_cast<pid_t>(m_process.processId()), signal);
        return m_process.waitForFinished(10000) && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode()
                                                                                                  : -1;
    }
    /// Standard error, once it holds `text` or ten seconds have passed.
    QString errorsWith(const QString &text)
    {
        for (int i = 0; i < 100 && !m_errors.contains(text); ++i) {
            m_process.waitForReadyRead(100);
            m_errors += QString::fromUtf8(m_process.readAllStandardError());
        }
        return m_errors;
    }

private:
    QProcess m_process;
    QString m_ready;
    QString m_errors;
};

/// Runs a client of another house; its output, or nothing where it is not installed.
std::optional<QString> runClient(const QString &program, const QStringList &arguments)
{
    if (QStandardPaths::findExecutable(program).isEmpty())
        return std::nullopt;
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(20000);
    return QString::fromUtf8(process.readAllStandardOutput());
}

QStringList dig(const QString &port, const QStringList &words)
{
    return QStringList{u"-r"_qs, u"@127.0.0.1"_qs, u"-p"_qs, port, u"+time=3"_qs, u"+tries=1"_qs} + words;
}

} // namespace

/// `zw serve`, asked by the clients that people use.
class tst_CliServe : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void refuses_data();
    void refuses();
    void endsCleanly();
    void clients_data();
    void clients();
    void vantagesDiffer();
    void readsTheDesignAgain();

private:
    void writeZone(const QByteArray &address) const;
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_design;
};

void tst_CliServe::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_design = path(u"zone.json"_qs);
    writeZone("192.0.2.1");
}

/// Imports a zone over the design, as an editor would save it.
void tst_CliServe::writeZone(const QByteArray &address) const
{
    QFile file(path(u"example.com.zone"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("$TTL 60\n@ SOA ns host 1 2 3 4 5\n@ NS ns\nns A 192.0.2.53\nwww A " + address + '\n');
    for (int i = 0; i < 400; ++i)
        file.write("many A 10.0." + QByteArray::number(i / 200) + '.' + QByteArray::number(i % 200) + '\n');
    file.close();
    const Run run = runZw({u"import"_qs, u"zonefile"_qs, file.fileName(), u"-o"_qs, m_design});
    QVERIFY2(run.code == 0, qPrintable(run.err));
}

void tst_CliServe::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("word");
    QTest::newRow("no address") << QStringList{} << u"--listen"_qs;
    QTest::newRow("no vantage") << QStringList{u"--listen"_qs, u"5300"_qs} << u"VANTAGE"_qs;
    QTest::newRow("an address that is none") << QStringList{u"--listen"_qs, u"x:1=authoritative"_qs} << u"x:1"_qs;
    QTest::newRow("a vantage that is not there") << QStringList{u"--listen"_qs, u"0=i-ap"_qs} << u"no vantage"_qs;
    QTest::newRow("an address of somebody else")
        << QStringList{u"--listen"_qs, u"192.0.2.1:0=authoritative"_qs} << u"cannot listen"_qs;
    QTest::newRow("no workers") << QStringList{u"--listen"_qs, u"0=authoritative"_qs, u"--workers"_qs, u"0"_qs}
                                << u"--workers"_qs;
}

void tst_CliServe::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, word);
    const Run run = runZw(QStringList{u"serve"_qs, m_design} + arguments);
    QCOMPARE(run.code, 2);
    QVERIFY2(run.err.contains(word), qPrintable(run.err));
    QCOMPARE(run.out, QString());
}

void tst_CliServe::endsCleanly()
{
    for (const int signal : {SIGINT, SIGTERM}) {
        Serving serving({m_design, u"--listen"_qs, u"127.0.0.1:0=authoritative"_qs, u"--workers"_qs, u"2"_qs});
        static const QRegularExpression line(QStringLiteral("^ready: 127\\.0\\.0\\.1:\\d+=authoritative\n$"));
        QVERIFY2(line.match(serving.ready()).hasMatch(), qPrintable(serving.ready()));
        QCOMPARE(serving.end(signal), 0);
    }
}

void tst_CliServe::clients_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments"); // with PORT for the port
    QTest::addColumn<QString>("pattern");
    const auto row = [](const char *name, const char *program, const char *arguments, const char *pattern) {
        QTest::newRow(name) << QString::fromLatin1(program) << QString::fromLatin1(arguments).split(u' ')
                            << QString::fromLatin1(pattern);
    };
    row("dig, UDP", "dig", "-r @127.0.0.1 -p PORT +norec +nocookie www.example.com A",
        "flags: qr aa;(.|\n)*www.example.com.\\s+60\\s+IN\\s+A\\s+192.0.2.1\n");
    row("dig, truncated and again over TCP", "dig", "-r @127.0.0.1 -p PORT +norec many.example.com A",
        "retrying in TCP mode(.|\n)*ANSWER: 400,(.|\n)*\\(TCP\\)");
    row("dig, version of EDNS", "dig", "-r @127.0.0.1 -p PORT +norec +edns=1 +noednsneg www.example.com", "BADVERS");
    row("dig, client subnet", "dig", "-r @127.0.0.1 -p PORT +norec +subnet=198.51.100.0/24 www.example.com",
        "CLIENT-SUBNET: 198.51.100.0/24/0");
    row("dig, opcode", "dig", "-r @127.0.0.1 -p PORT +opcode=NOTIFY www.example.com SOA", "status: NOTIMP");
    row("dig, transfer", "dig", "-r @127.0.0.1 -p PORT example.com AXFR", "Transfer failed");
    row("kdig, UDP", "kdig", "@127.0.0.1 -p PORT +norec www.example.com A", "Flags: qr aa;(.|\n)*192.0.2.1\n");
    row("kdig, TCP", "kdig", "@127.0.0.1 -p PORT +norec +tcp many.example.com A", "ANSWER: 400;");
    row("drill", "drill", "-p PORT www.example.com A @127.0.0.1", "flags: qr aa rd ;(.|\n)*A\\s192.0.2.1\n");
    row("delv", "delv", "-p PORT @127.0.0.1 +noroot -i www.example.com A",
        "www.example.com.\\s+\\d+\\s+IN\\s+A\\s+192.0.2.1\n");
}

void tst_CliServe::clients()
{
    QFETCH(QString, program);
    QFETCH(QStringList, arguments);
    QFETCH(QString, pattern);
    const Serving serving({m_design, u"--listen"_qs, u"0=authoritative"_qs});
    arguments.replaceInStrings(u"PORT"_qs, serving.port(0));
    const std::optional<QString> out = runClient(program, arguments);
    if (!out)
        QSKIP(qPrintable(program + u" is not installed"_qs));
    QVERIFY2(QRegularExpression(pattern).match(*out).hasMatch(), qPrintable(*out));
}

/// The first walkthrough query of the example: what the instance gets from its Resolver is no answer of a public server.
void tst_CliServe::vantagesDiffer()
{
    const Serving serving({example, u"--listen"_qs, u"0=i-app"_qs, u"--listen"_qs, u"0=authoritative"_qs});
    const QString name = u"payments.aws.example.com"_qs;
    const std::optional<QString> inside = runClient(u"dig"_qs, dig(serving.port(0), {name}));
    if (!inside)
        QSKIP("dig is not installed");
    const Run simulated = runZw({u"simulate"_qs, example, u"--from"_qs, u"i-app"_qs, name, u"--short"_qs});
    QVERIFY(!simulated.out.isEmpty());
    QVERIFY2(inside->contains(simulated.out.trimmed()), qPrintable(*inside));
    QVERIFY2(inside->contains(u"flags: qr rd ra;"_qs), qPrintable(*inside));
    const QString outside = *runClient(u"dig"_qs, dig(serving.port(1), {u"+norec"_qs, name}));
    QVERIFY2(outside.contains(u"status: REFUSED"_qs), qPrintable(outside));
}

void tst_CliServe::readsTheDesignAgain()
{
    Serving serving({m_design, u"--listen"_qs, u"0=authoritative"_qs});
    const QStringList asking = dig(serving.port(0), {u"+norec"_qs, u"+short"_qs, u"www.example.com"_qs});
    const std::optional<QString> before = runClient(u"dig"_qs, asking);
    if (!before)
        QSKIP("dig is not installed");
    QCOMPARE(*before, u"192.0.2.1\n"_qs);

    writeZone("192.0.2.2");
    QVERIFY(serving.errorsWith(u"again"_qs).contains(u"read the design again"_qs));
    QCOMPARE(*runClient(u"dig"_qs, asking), u"192.0.2.2\n"_qs);

    QFile file(m_design);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    const QString errors = serving.errorsWith(u"as it was"_qs);
    QVERIFY2(errors.contains(u"as it was"_qs), qPrintable(errors));
    QCOMPARE(*runClient(u"dig"_qs, asking), u"192.0.2.2\n"_qs);
    QCOMPARE(serving.end(SIGTERM), 0);
}

QTEST_GUILESS_MAIN(tst_CliServe)
#include "tst_CliServe.moc"
