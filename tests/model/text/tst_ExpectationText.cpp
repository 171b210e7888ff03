#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QXmlStreamReader>

#include "model/design/Design.h"
#include "model/text/ExpectationReport.h"

using zw::Deviation;
using zw::Expectation;
using zw::ExpectationResult;
using zw::Rcode;

namespace {

QString nameOf(std::string_view id)
{
    return QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
}

Expectation expectation(const char *id)
{
    Expectation result;
    result.id = zw::Id<Expectation>(id);
    result.name = std::string("the name of ") + id;
    result.from.text = "i-app";
    result.queryName = zw::DomainName::parse("payments.aws.example.com").value();
    return result;
}

} // namespace

class tst_ExpectationText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void questions();
    void expected_data();
    void expected();
    void deviations_data();
    void deviations();
    void json();
    void junitIsWellFormed();
};

void tst_ExpectationText::questions()
{
    Expectation asked = expectation("e-1");
    QCOMPARE(zw::questionText(asked, nameOf), u"payments.aws.example.com A from i-app"_qs);
    asked.clientSubnet = zw::CidrBlock::parse("198.51.100.0/24");
    asked.scenario = zw::Id<zw::Scenario>("az1-down");
    QCOMPARE(zw::questionText(asked, nameOf),
             u"payments.aws.example.com A from i-app, client subnet 198.51.100.0/24, scenario az1-down"_qs);
}

void tst_ExpectationText::expected_data()
{
    QTest::addColumn<Expectation>("wanted");
    QTest::addColumn<QString>("text");
    Expectation wanted = expectation("e-1");
    QTest::newRow("any answer") << wanted << u"NOERROR"_qs;
    wanted.answers = {"10.0.0.1", "10.0.0.2"};
    QTest::newRow("answers") << wanted << u"NOERROR 10.0.0.1, 10.0.0.2"_qs;
    wanted.decidedBy = zw::AnyId{"zone-1"};
    QTest::newRow("and who decides") << wanted << u"NOERROR 10.0.0.1, 10.0.0.2, decided by zone-1"_qs;
    wanted = expectation("e-1");
    wanted.noData = true;
    QTest::newRow("no data") << wanted << u"NODATA"_qs;
    wanted = expectation("e-1");
    wanted.rcode = Rcode::NxDomain;
    QTest::newRow("no such name") << wanted << u"NXDOMAIN"_qs;
    wanted = expectation("e-1");
    wanted.possibleAnswers = {"10.0.0.1", "10.0.0.2"};
    QTest::newRow("where chance decides") << wanted << u"NOERROR with nothing but 10.0.0.1, 10.0.0.2"_qs;
}

void tst_ExpectationText::expected()
{
    QFETCH(Expectation, wanted);
    QFETCH(QString, text);
    QCOMPARE(zw::expectedText(wanted, nameOf), text);
}

void tst_ExpectationText::deviations_data()
{
    QTest::addColumn<Deviation>("deviation");
    QTest::addColumn<QString>("text");
    using Kind = Deviation::Kind;
    QTest::newRow("code") << Deviation{Kind::Rcode, 1, Rcode::ServFail, {}} << u"SERVFAIL"_qs;
    QTest::newRow("sometimes") << Deviation{Kind::Answers, 0.25, Rcode::NoError, {"10.0.0.9"}}
                               << u"NOERROR 10.0.0.9 (with a probability of 25 %)"_qs;
    QTest::newRow("nothing") << Deviation{Kind::Impossible, 1, Rcode::NoError, {}} << u"NODATA"_qs;
    QTest::newRow("who decided") << Deviation{Kind::DecidedBy, 1, Rcode::NoError, {"rr-1"}} << u"decided by rr-1"_qs;
    QTest::newRow("nobody decided") << Deviation{Kind::DecidedBy, 1, Rcode::NoError, {}}
                                    << u"decided by nothing of the design"_qs;
    QTest::newRow("no vantage") << Deviation{Kind::NoVantage, 1, Rcode::NoError, {"i-gone"}}
                                << u"no query can start at i-gone"_qs;
}

void tst_ExpectationText::deviations()
{
    QFETCH(Deviation, deviation);
    QFETCH(QString, text);
    QCOMPARE(zw::deviationText(deviation, nameOf), text);
    QVERIFY(!zw::toText(deviation.kind).empty());
}

void tst_ExpectationText::json()
{
    zw::Design design;
    design.put(expectation("e-1"));
    design.put(expectation("e-2"));
    const std::vector<ExpectationResult> results{{"e-1", {}},
                                                 {"e-2", {{Deviation::Kind::Rcode, 1, Rcode::ServFail, {}}}}};
    const std::string text = zw::expectationsJson(design, results, "hub.json");
    const QJsonObject root = QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
    QCOMPARE(root.value(u"design"_qs).toString(), u"hub.json"_qs);
    QCOMPARE(root.value(u"summary"_qs).toObject().value(u"fail"_qs).toInt(), 1);
    QVERIFY(root.value(u"expectations"_qs)[0].toObject().value(u"holds"_qs).toBool());
    const QJsonObject failed = root.value(u"expectations"_qs)[1].toObject();
    QCOMPARE(failed.value(u"expected"_qs).toString(), u"NOERROR"_qs);
    QCOMPARE(failed.value(u"deviations"_qs)[0].toObject().value(u"text"_qs).toString(), u"SERVFAIL"_qs);
}

void tst_ExpectationText::junitIsWellFormed()
{
    zw::Design design;
    Expectation odd = expectation("e-1");
    odd.name = "<&\">";
    design.put(odd);
    const std::vector<ExpectationResult> results{{"e-1", {{Deviation::Kind::Rcode, 1, Rcode::ServFail, {}}}}};
    QXmlStreamReader xml(QString::fromStdString(zw::expectationsJUnit(design, results, "a&b.json")));
    QStringList elements;
    QString message;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement) {
            elements.append(xml.name().toString());
            if (xml.name() == u"testcase"_qs)
                QCOMPARE(xml.attributes().value(u"name"_qs).toString(), u"<&\">"_qs);
            if (xml.name() == u"failure"_qs)
                message = xml.attributes().value(u"message"_qs).toString();
        }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(elements, (QStringList{u"testsuites"_qs, u"testsuite"_qs, u"testcase"_qs, u"failure"_qs}));
    QCOMPARE(message, u"expected NOERROR, got SERVFAIL"_qs);
}

QTEST_GUILESS_MAIN(tst_ExpectationText)
#include "tst_ExpectationText.moc"
