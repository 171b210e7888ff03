#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "model/text/ExplainText.h"

class tst_ExplainText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rule();
    void ruleWithTable();
    void quota();
    void assumptions();
    void everythingCanBeExplained();
    void addresses_data();
    void addresses();
    void json();

private:
    const zw::RuleBook m_rules;
};

void tst_ExplainText::rule()
{
    QCOMPARE(
        zw::explainText(m_rules, "rslv-107"),
        u"RSLV-107 [inferred]\n"
        "  Route 53 VPC Resolver, section 1.1 Where the Resolver is and what bounds it\n"
        "\n"
        "  A VPC with no internet gateway and no NAT can still resolve public names, because public lookups leave from "
        "AWS's own resolver fleet and not from the VPC.\n"
        "\n"
        "  Source: R53:resolver-availability-scaling\n"
        "    https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-availability-scaling.html\n"_qs);
}

void tst_ExplainText::ruleWithTable()
{
    const QString text = zw::explainText(m_rules, "RSLV-1201");
    QVERIFY(text.contains(u"\n  | Step | Kind | Content |\n"_qs));
    QVERIFY(text.contains(u"\n  | 8 | RESULT |"_qs));
}

void tst_ExplainText::quota()
{
    QVERIFY(zw::explainText(m_rules, "RSLV-1501").contains(u"\n  Resolver endpoints: 4 (adjustable: yes)\n"_qs));
    QVERIFY(zw::explainText(m_rules, "AUTH-654").contains(u"\n  Private zones per VPC: no limit\n"_qs));
}

void tst_ExplainText::assumptions()
{
    const QString text = zw::explainText(m_rules, "a:latency-tie");
    QVERIFY(text.startsWith(u"A:latency-tie [assumption]\n"_qs));
    QVERIFY(text.contains(u"lowest Region code in ASCII order"_qs));
    QVERIFY(text.endsWith(u"Rules: AUTH-314\n"_qs));
    QVERIFY(zw::explainText(m_rules, "ASM-02").contains(u"the Resolver does not reply"_qs));
}

void tst_ExplainText::everythingCanBeExplained()
{
    for (const zw::ReferenceRule &rule : m_rules.rules())
        QVERIFY2(zw::explainText(m_rules, rule.id).size() > 40, std::string(rule.id).c_str());
    for (const zw::Assumption &assumption : m_rules.assumptions())
        QVERIFY2(zw::explainText(m_rules, assumption.code).size() > 40, std::string(assumption.code).c_str());
    QVERIFY(zw::explainText(m_rules, "RSLV-9999").isEmpty());
}

void tst_ExplainText::addresses_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("expected");
    QTest::newRow("two guides") << u"R53:profiles, VPC:AmazonDNS-concepts"_qs
                                << u"https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/profiles.html "
                                   "https://docs.aws.amazon.com/vpc/latest/userguide/AmazonDNS-concepts.html"_qs;
    QTest::newRow("a standard, once") << u"RFC 4592 §3.3.1, RFC 4592 §2.2.2"_qs
                                      << u"https://www.rfc-editor.org/rfc/rfc4592"_qs;
    QTest::newRow("an operation") << u"API:AliasTarget"_qs
                                  << u"https://docs.aws.amazon.com/Route53/latest/APIReference/API_AliasTarget.html"_qs;
    QTest::newRow("no address is known") << u"Guide A §12.2, API ec2 ModifyVpcAttribute"_qs << QString();
}

void tst_ExplainText::addresses()
{
    QFETCH(QString, source);
    QFETCH(QString, expected);
    QCOMPARE(zw::sourceAddresses(source.toStdString()).join(u' '), expected);
}

void tst_ExplainText::json()
{
    const std::string text = zw::explainJson(m_rules, {"RSLV-1501", "asm-10"});
    const QJsonObject root = QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
    const QJsonObject quota = root.value(u"entries"_qs)[0].toObject();
    QCOMPARE(quota.value(u"id"_qs).toString(), u"RSLV-1501"_qs);
    QCOMPARE(quota.value(u"basis"_qs).toString(), u"doc"_qs);
    const QJsonObject assumption = root.value(u"entries"_qs)[1].toObject();
    QCOMPARE(assumption.value(u"id"_qs).toString(), u"ASM-10"_qs);
    QCOMPARE(assumption.value(u"basis"_qs).toString(), u"assumption"_qs);
}

QTEST_GUILESS_MAIN(tst_ExplainText)
#include "tst_ExplainText.moc"
