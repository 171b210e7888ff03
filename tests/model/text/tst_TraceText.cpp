#include <QTest>

#include "model/design/Design.h"
#include "model/text/RuleBook.h"
#include "model/text/TraceText.h"

using zw::Message;
using zw::StepKind;
using zw::Trace;

namespace {

QString nameOf(std::string_view id)
{
    return id == "i-app" ? u"Application"_qs : QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
}

std::string wire(std::string_view name)
{
    return std::string(zw::DomainName::parse(name).value().wire());
}

/// A short trace with every kind of argument.
Trace exampleTrace()
{
    Trace trace;
    trace.step(StepKind::Stub, zw::rslvRule(155), Message::StubAsksResolver)
        .object("i-app")
        .address(*zw::IpAddress::parse("169.254.169.253"))
        .mention("vpc-spoke");
    trace.step(StepKind::EndpointZone, zw::rslvRule(701), Message::SelectRecursive)
        .note(Message::SelectLostTie)
        .object("rr-corp")
        .name(wire("corp.example.com"))
        .word("FORWARD");
    trace.step(StepKind::Forward, zw::rslvRule(340), Message::ForwardAllFailed, "ASM-10").object("rr-corp");
    trace.step(StepKind::Result, zw::rslvRule(724), Message::ResultNoData).name(wire(".")).type(zw::RecordType::Aaaa);
    return trace;
}

} // namespace

class tst_TraceText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void argumentsByKind_data();
    void argumentsByKind();
    void linesOfAStep();
    void objectsCalledLikeTheirDomainGoByTheirId();
    void displayNamesOfADesign();
    void wholeTrace();
    void emptyTrace();
};

void tst_TraceText::argumentsByKind_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("expected");
    QTest::newRow("objects by name, addresses")
        << 0 << u"Application asks 169.254.169.253, the Resolver of vpc-spoke (AmazonProvidedDNS)."_qs;
    QTest::newRow("no arguments") << 1 << u"Nothing but the \".\" rule matches: public recursion."_qs;
    QTest::newRow("the root keeps its dot, types by mnemonic") << 3 << u"NODATA: . exists, but has no AAAA record."_qs;
}

void tst_TraceText::argumentsByKind()
{
    QFETCH(int, step);
    QFETCH(QString, expected);
    const Trace trace = exampleTrace();
    QCOMPARE(zw::stepText(trace, trace.steps()[static_cast<std::size_t>(step)], nameOf), expected);
}

void tst_TraceText::linesOfAStep()
{
    const Trace trace = exampleTrace();
    const QStringList lines = zw::stepLines(trace, trace.steps()[1], nameOf);
    QCOMPARE(lines,
             (QStringList{u"Nothing but the \".\" rule matches: public recursion."_qs,
                          u"rr-corp (corp.example.com) lost: same name, but FORWARD comes before it."_qs}));
}

void tst_TraceText::objectsCalledLikeTheirDomainGoByTheirId()
{
    const auto names = [](std::string_view) { return u"corp.example.com"_qs; };
    Trace trace;
    trace.step(StepKind::Select, zw::rslvRule(701), Message::SelectLostTie)
        .object("rr-1")
        .name(wire("corp.example.com"))
        .mention("rr-2");
    trace.step(StepKind::Forward, zw::rslvRule(340), Message::ForwardAllFailed).object("rr-1");
    QCOMPARE(zw::stepText(trace, trace.steps()[0], names),
             u"rr-1 (corp.example.com) lost: same name, but rr-2 comes before it."_qs);
    QCOMPARE(zw::stepText(trace, trace.steps()[1], names),
             u"No target of corp.example.com gave an answer: SERVFAIL."_qs);
}

void tst_TraceText::displayNamesOfADesign()
{
    zw::Design design;
    zw::Vpc vpc;
    vpc.id = zw::Id<zw::Vpc>("vpc-1");
    vpc.name = "Hub";
    design.put(vpc);
    const zw::NameOf names = zw::displayNames(design);
    QCOMPARE(names("vpc-1"), u"Hub"_qs);
    QCOMPARE(names("gone"), u"gone"_qs);
}

void tst_TraceText::wholeTrace()
{
    const zw::RuleBook rules;
    const QString expected = QStringLiteral(
        "  1  STUB           RSLV-155  doc         Application asks 169.254.169.253, the Resolver of vpc-spoke "
        "(AmazonProvidedDNS).\n"
        "  2  ENDPOINT_ZONE  RSLV-701  inferred    Nothing but the \".\" rule matches: public recursion.\n"
        "                                            rr-corp (corp.example.com) lost: same name, but FORWARD comes "
        "before it.\n"
        "  3  FORWARD        RSLV-340  assumption  No target of rr-corp gave an answer: SERVFAIL.\n"
        "                                            ASSUMPTION ASM-10: forwarding: each target once, random order, 2 "
        "s each, then "
        "SERVFAIL; no up interface is SERVFAIL\n"
        "  4  RESULT         RSLV-724  rfc         NODATA: . exists, but has no AAAA record.\n");
    QCOMPARE(zw::traceText(exampleTrace(), nameOf, rules), expected);
}

void tst_TraceText::emptyTrace()
{
    QVERIFY(zw::traceText(Trace(), nameOf, zw::RuleBook()).isEmpty());
}

QTEST_GUILESS_MAIN(tst_TraceText)
#include "tst_TraceText.moc"
