#include <QFile>
#include <QTest>

#include "model/formats/DesignJson.h"
#include "model/formats/Members.h"
#include "model/formats/Schema.h"
#include "tests/model/formats/FullDesign.h"

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

using namespace zw;
using nlohmann::json;

namespace {

const QString committedPath = QStringLiteral(ZW_SOURCE_DIR "/resources/schema/design.schema.json");

/// The first thing that the schema has against a text; empty where it has nothing.
QString objection(const std::string &text)
{
    valijson::Schema schema;
    const json source = json::parse(designSchema());
    valijson::SchemaParser(valijson::SchemaParser::kDraft7)
        .populateSchema(valijson::adapters::NlohmannJsonAdapter(source), schema);
    const json document = json::parse(text);
    valijson::ValidationResults results;
    valijson::Validator validator;
    if (validator.validate(schema, valijson::adapters::NlohmannJsonAdapter(document), &results))
        return QString();
    valijson::ValidationResults::Error error;
    QStringList all;
    while (results.popError(error))
        all << QString::fromStdString(error.context.back() + ' ' + error.description);
    return all.join(u'\n');
}

std::string file(const std::string &members)
{
    return R"({"format": "zonewright-design", "version": {"major": 1, "minor": 0})" + members + "}";
}

} // namespace

class tst_Schema : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void committedSchemaIsTheGeneratedOne();
    void acceptsWhatIsWritten_data();
    void acceptsWhatIsWritten();
    void listsEveryKind();
    void agreesWithTheReader_data();
    void agreesWithTheReader();
};

/// `ZW_UPDATE_SCHEMA=1 tst_Schema` writes the file anew after a change of the objects.
void tst_Schema::committedSchemaIsTheGeneratedOne()
{
    const QByteArray generated = QByteArray::fromStdString(designSchema());
    QFile committed(committedPath);
    if (qEnvironmentVariableIsSet("ZW_UPDATE_SCHEMA")) {
        QVERIFY(committed.open(QIODevice::WriteOnly));
        QCOMPARE(committed.write(generated), generated.size());
        committed.close();
    }
    QVERIFY2(committed.open(QIODevice::ReadOnly), qPrintable(committedPath));
    const QByteArray bytes = committed.readAll();
    const QList<QByteArray> lines = bytes.split('\n');
    const QList<QByteArray> expected = generated.split('\n');
    for (qsizetype i = 0; i < qMin(lines.size(), expected.size()); ++i)
        QCOMPARE(lines[i], expected[i]);
    QCOMPARE(bytes, generated);
}

void tst_Schema::acceptsWhatIsWritten_data()
{
    QTest::addColumn<std::string>("text");
    QTest::newRow("an empty design") << writeDesign(Design());
    QTest::newRow("every kind with nothing but an id") << writeDesign(test::bareDesign());
    QTest::newRow("every kind with every member") << writeDesign(test::fullDesign());
}

void tst_Schema::acceptsWhatIsWritten()
{
    QFETCH(std::string, text);
    QCOMPARE(objection(text), QString());
}

void tst_Schema::listsEveryKind()
{
    const json schema = json::parse(designSchema());
    for (std::size_t kind = 0; kind < objectKindCount; ++kind) {
        const std::string name(collectionName(static_cast<ObjectKind>(kind)));
        QVERIFY2(schema["properties"].contains(name), name.c_str());
        QVERIFY2(schema["definitions"].contains(name), name.c_str());
    }
}

void tst_Schema::agreesWithTheReader_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<bool>("good");
    const auto row = [](const char *name, const std::string &members, bool good) {
        QTest::newRow(name) << file(members) << good;
    };
    row("unknown members everywhere", R"(, "a": 1, "accounts": [{"id": "a", "b": [2]}])", true);
    row("an empty reference", R"(, "vpcs": [{"id": "v", "account": "", "region": "", "cidrs": []}])", true);
    row("an address with a length", R"(, "onPremisesNetworks": [{"id": "n", "cidrs": ["10.0.0.0/8", "::/0"]}])", true);
    row("a list instead of a name", R"(, "name": [])", false);
    row("an object without id", R"(, "accounts": [{}])", false);
    row("an id with a space", R"(, "accounts": [{"id": "a b"}])", false);
    row("an id that is too long", R"(, "accounts": [{"id": ")" + std::string(129, 'a') + "\"}]", false);
    row("an id of full length", R"(, "accounts": [{"id": ")" + std::string(128, 'a') + "\"}]", true);
    row("a required member is missing", R"(, "zones": [{"id": "z", "name": "a"}])", false);
    row("a value outside an enumeration", R"(, "zones": [{"id": "z", "name": "a", "type": "public"}])", false);
    row("a fraction", R"(, "settings": {"changeTtlThreshold": 1.5})", false);
    row("a TTL below zero", R"(, "awsResources": [{"id": "r", "resourceKind": "other", "dnsName": "a", "ttl": -1}])",
        false);
    row("the largest TTL",
        R"(, "awsResources": [{"id": "r", "resourceKind": "other", "dnsName": "a", "ttl": 2147483647}])", true);
    row("a tag that is no string", R"(, "accounts": [{"id": "a", "tags": {"b": 1}}])", false);
    row("a list entry without a required member", R"(, "diagrams": [{"id": "d", "items": [{}]}])", false);
}

void tst_Schema::agreesWithTheReader()
{
    QFETCH(std::string, text);
    QFETCH(bool, good);
    QCOMPARE(objection(text).isEmpty(), good);
    QCOMPARE(readDesign(text, "t").isOk(), good);
}

QTEST_GUILESS_MAIN(tst_Schema)
#include "tst_Schema.moc"
