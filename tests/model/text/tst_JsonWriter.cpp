#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "model/text/JsonWriter.h"

#include <limits>

using zw::JsonWriter;

class tst_JsonWriter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsTheOrderOfTheCalls();
    void emptyOnesStayOnTheLine();
    void textsReadBackAsTheyWere_data();
    void textsReadBackAsTheyWere();
    void badUtf8BecomesReplacementCharacters();
    void numbers();
};

void tst_JsonWriter::keepsTheOrderOfTheCalls()
{
    JsonWriter json;
    json.beginObject();
    json.member("z").number(1);
    json.member("a").beginArray();
    json.beginObject();
    json.member("x").text("y");
    json.end();
    json.boolean(true).null();
    json.end();
    json.end();
    QCOMPARE(json.finish(),
             std::string("{\n"
                         "  \"z\": 1,\n"
                         "  \"a\": [\n"
                         "    {\n"
                         "      \"x\": \"y\"\n"
                         "    },\n"
                         "    true,\n"
                         "    null\n"
                         "  ]\n"
                         "}\n"));
}

void tst_JsonWriter::emptyOnesStayOnTheLine()
{
    JsonWriter json;
    json.beginObject();
    json.member("array").beginArray().end();
    json.member("object").beginObject().end();
    json.end();
    QCOMPARE(json.finish(), std::string("{\n  \"array\": [],\n  \"object\": {}\n}\n"));
}

void tst_JsonWriter::textsReadBackAsTheyWere_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quotes and backslashes") << u"\"v=spf1\" \\044"_qs;
    QTest::newRow("control characters") << QString::fromLatin1("a\nb\tc\rd\x01\x1f\x7f");
    QTest::newRow("other scripts") << u"中国.asia – Müller \U0001F30D"_qs;
    QTest::newRow("nothing") << QString();
}

void tst_JsonWriter::textsReadBackAsTheyWere()
{
    QFETCH(QString, text);
    JsonWriter json;
    json.beginObject();
    json.member("text").text(text);
    json.end();
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(json.finish()));
    QVERIFY(document.isObject());
    QCOMPARE(document.object().value(u"text"_qs).toString(), text);
}

void tst_JsonWriter::badUtf8BecomesReplacementCharacters()
{
    JsonWriter json;
    json.text(std::string_view("a\xff"));
    QCOMPARE(json.finish(), std::string("\"a\xef\xbf\xbd\"\n"));
}

void tst_JsonWriter::numbers()
{
    JsonWriter json;
    json.beginArray();
    json.number(std::numeric_limits<std::int64_t>::min()).real(0.1).real(1).real(1.0 / 3);
    json.real(std::numeric_limits<double>::infinity()).number(std::numeric_limits<std::uint64_t>::max());
    json.end();
    QCOMPARE(
        json.finish(),
        std::string(
            "[\n  -9223372036854775808,\n  0.1,\n  1,\n  0.3333333333333333,\n  null,\n  18446744073709551615\n]\n"));
}

QTEST_GUILESS_MAIN(tst_JsonWriter)
#include "tst_JsonWriter.moc"
