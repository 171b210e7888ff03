#include <QTest>

#include "model/dns/RecordData.h"
#include "model/text/RuleBook.h"
#include "model/text/SimulateJson.h"

using zw::Message;
using zw::StepKind;

class tst_SimulateJson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wholeObject();
    void timeoutHasNoFlags();
};

namespace {

zw::Query exampleQuery()
{
    zw::Query query;
    query.name = zw::DomainName::parse("a.example").value();
    query.clientSubnet = zw::CidrBlock::parse("198.51.100.0/24");
    query.time = std::chrono::sys_seconds(std::chrono::seconds(1'000'000'000));
    query.seed = 7;
    return query;
}

QString nameOf(std::string_view id)
{
    return u"Name of "_qs + QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
}

} // namespace

void tst_SimulateJson::wholeObject()
{
    const zw::Query query = exampleQuery();
    const zw::RecordData data = zw::RecordData::parse(zw::RecordType::A, "192.0.2.1").value();
    zw::Resolution resolution;
    resolution.flags.recursionDesired = true;
    resolution.answers.push_back({query.name.wire(), query.type, zw::Ttl(60), data.wire()});
    zw::Trace trace;
    trace.step(StepKind::Forward, zw::rslvRule(340), Message::ForwardAllFailed, "ASM-12").object("rr-corp");
    zw::Outcomes outcomes;
    outcomes.all.push_back({0.75, zw::Rcode::NoError, {}});
    const zw::AskedQuery asked{"i-app", query, "sc-1", {"use1-az1"}};
    const std::string json = zw::simulateJson(asked, resolution, trace, &outcomes, nameOf, zw::RuleBook());
    const QString expected = uR"({
  "query": {
    "from": "i-app",
    "name": "a.example.",
    "type": "A",
    "recursionDesired": true,
    "dnssecOk": false,
    "clientSubnet": "198.51.100.0/24",
    "server": null,
    "scenario": "sc-1",
    "fail": [
      "use1-az1"
    ],
    "time": "2001-09-09T01:46:40Z",
    "seed": 7
  },
  "rcode": "NOERROR",
  "flags": [
    "qr",
    "rd"
  ],
  "answers": [
    {
      "name": "a.example.",
      "type": "A",
      "ttl": 60,
      "data": "192.0.2.1"
    }
  ],
  "authority": [],
  "trace": [
    {
      "step": 1,
      "kind": "FORWARD",
      "rule": "RSLV-340",
      "basis": "assumption",
      "objects": [
        "rr-corp"
      ],
      "text": "No target of Name of rr-corp gave an answer: SERVFAIL. Assumption ASM-12: rule with a missing endpoint: SERVFAIL, no fallback"
    }
  ],
  "outcomes": [
    {
      "probability": 0.75,
      "rcode": "NOERROR",
      "answers": []
    }
  ]
}
)"_qs;
    // By lines, so that a failure names the first line that differs.
    QCOMPARE(QString::fromStdString(json).split(u'\n'), expected.split(u'\n'));
}

void tst_SimulateJson::timeoutHasNoFlags()
{
    const zw::Query query = exampleQuery();
    zw::Resolution resolution;
    resolution.rcode = zw::Rcode::Timeout;
    resolution.flags.recursionDesired = true;
    const std::string json =
        zw::simulateJson({"i-app", query, {}, {}}, resolution, zw::Trace(), nullptr, nameOf, zw::RuleBook());
    QVERIFY(json.find("\"rcode\": \"TIMEOUT\",\n  \"flags\": [],\n") != std::string::npos);
    QVERIFY(json.find("\"scenario\": null,\n    \"fail\": [],\n") != std::string::npos);
    QVERIFY(json.find("\"outcomes\": []\n}\n") != std::string::npos);
}

QTEST_GUILESS_MAIN(tst_SimulateJson)
#include "tst_SimulateJson.moc"
