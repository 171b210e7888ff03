#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QString example = QStringLiteral(ZW_SOURCE_DIR "/resources/examples/central-hybrid.json");

struct Run {
    int code = -1;
    QString out;
    QString err;
};

Run run(const QStringList &arguments, QProcessEnvironment environment = QProcessEnvironment::systemEnvironment())
{
    QProcess program;
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    const QTemporaryDir runtime; // Without one Qt tells so on standard error.
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), runtime.path());
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(ZW_PROGRAM), arguments);
    program.waitForFinished(60000);
    return {program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1,
            QString::fromUtf8(program.readAllStandardOutput()), QString::fromUtf8(program.readAllStandardError())};
}

} // namespace

class tst_Program : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textsGoToStandardOutput()
    {
        QCOMPARE(run({QStringLiteral("--version")}).code, 0);
        QVERIFY(run({QStringLiteral("--version")}).out.startsWith(QStringLiteral("zonewright ")));
        QVERIFY(run({QStringLiteral("--help")}).out.contains(QStringLiteral("render")));
        QVERIFY(run({QStringLiteral("render"), QStringLiteral("--help")}).out.contains(QStringLiteral("--scale")));
    }

    void mistakesExitWithTwoAndOneMessage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString render = QStringLiteral("render");
        const QString out = QDir::temp().filePath(QStringLiteral("zonewright-never-written.png"));
        QTest::newRow("an unknown option") << QStringList{QStringLiteral("--nonsense")};
        QTest::newRow("two designs") << QStringList{example, example};
        QTest::newRow("render without a design") << QStringList{render};
        QTest::newRow("render without a picture") << QStringList{render, example};
        QTest::newRow("a scale that is none")
            << QStringList{render, example, QStringLiteral("-o"), out, QStringLiteral("--scale"), QStringLiteral("x")};
        QTest::newRow("a design that is not there")
            << QStringList{render, QStringLiteral("/nowhere.json"), QStringLiteral("-o"), out};
        QTest::newRow("a diagram that is not there") << QStringList{
            render, example, QStringLiteral("-o"), out, QStringLiteral("--diagram"), QStringLiteral("no")};
        QTest::newRow("an ending that is no picture") << QStringList{
            render, example, QStringLiteral("-o"), QDir::temp().filePath(QStringLiteral("zonewright.txt"))};
    }
    void mistakesExitWithTwoAndOneMessage()
    {
        QFETCH(QStringList, arguments);
        const Run result = run(arguments);
        QCOMPARE(result.code, 2);
        QVERIFY(result.out.isEmpty());
        QVERIFY(!result.err.isEmpty());
        QVERIFY(!QFile::exists(QDir::temp().filePath(QStringLiteral("zonewright-never-written.png"))));
    }

    void withoutADisplayTheWindowSaysSo()
    {
        QProcessEnvironment bare = QProcessEnvironment::systemEnvironment();
        bare.remove(QStringLiteral("QT_QPA_PLATFORM"));
        const Run result = run({example}, bare);
        QCOMPARE(result.code, 2);
        QCOMPARE(result.err.count(QLatin1Char('\n')), 1);
        QVERIFY(result.err.contains(QStringLiteral("render")));
    }

    void renderDrawsWithoutADisplay_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("png") << QStringLiteral("png") << QByteArray("\x89PNG");
        QTest::newRow("svg") << QStringLiteral("svg") << QByteArray("<?xml");
        QTest::newRow("pdf") << QStringLiteral("pdf") << QByteArray("%PDF");
    }
    void renderDrawsWithoutADisplay()
    {
        QFETCH(QString, suffix);
        QFETCH(QByteArray, begin);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("w.") + suffix);
        const Run result = run({QStringLiteral("render"), example, QStringLiteral("-o"), path});
        QCOMPARE(result.code, 0);
        QVERIFY2(result.err.isEmpty(), qPrintable(result.err));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(begin));
    }

    void scaleAndThemeChangeThePicture()
    {
        const QTemporaryDir folder;
        const QString light = folder.filePath(QStringLiteral("light.png"));
        const QString dark = folder.filePath(QStringLiteral("dark.png"));
        run({QStringLiteral("render"), example, QStringLiteral("-o"), light});
        run({QStringLiteral("render"), example, QStringLiteral("-o"), dark, QStringLiteral("--dark"),
             QStringLiteral("--scale"), QStringLiteral("2")});
        const QImage one(light);
        const QImage two(dark);
        QVERIFY(!one.isNull() && !two.isNull());
        QVERIFY(std::abs(two.width() - 2 * one.width()) <= 2);
        QVERIFY(two.pixelColor(2, 2).lightness() < one.pixelColor(2, 2).lightness());
    }

    void theWindowOpensAndQuitsAfterItsFirstPaint()
    {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        QCOMPARE(run({example, QStringLiteral("--quit-after-first-paint")}).code, 0);
    }
};

QTEST_GUILESS_MAIN(tst_Program)
#include "tst_Program.moc"
