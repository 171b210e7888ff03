#include <QTest>

#include "model/base/JsonCursor.h"
#include "model/base/Utf8.h"
#include "model/formats/DesignJson.h"
#include "tests/model/formats/FullDesign.h"

#include <simdjson.h>

#include <random>

using namespace zw;

namespace {

/// What the cursor says of a whole text.
std::optional<JsonError> errorOf(std::string_view text)
{
    JsonCursor cursor(text);
    cursor.skip();
    cursor.finish();
    return cursor.failed() ? std::optional(cursor.error()) : std::nullopt;
}

/// The obvious other opinion, which knows nothing of places.
bool libraryAccepts(const std::string &text)
{
    simdjson::dom::parser parser;
    return parser.parse(text).error() == simdjson::SUCCESS;
}

std::string nested(int depth)
{
    const auto count = static_cast<std::size_t>(depth);
    return std::string(count, '[') + std::string(count, ']');
}

} // namespace

class tst_JsonCursor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void acceptsAsTheLibraryDoes_data();
    void acceptsAsTheLibraryDoes();
    void namesThePlaceOfAnError_data();
    void namesThePlaceOfAnError();
    void agreesWithTheLibraryOnDamagedText();
    void decodesStrings_data();
    void decodesStrings();
    void givesSlices();
    void findsBadUtf8_data();
    void findsBadUtf8();
    void shortensBetweenCharacters();
};

void tst_JsonCursor::acceptsAsTheLibraryDoes_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<bool>("good");
    const auto row = [](const char *name, std::string text, bool good) { QTest::newRow(name) << text << good; };
    row("an empty object", "{}", true);
    row("white space of all four kinds", " \t\r\n[ \t\r\n] \t\r\n", true);
    row("words", "[true, false, null]", true);
    row("a word too long", "[nulll]", false);
    row("a word in capitals", "[True]", false);
    row("numbers of all forms", "[0, -0, 12, -1.5, 1e5, 1E+5, 0.25e-3]", true);
    row("a leading zero", "[01]", false);
    row("a leading plus", "[+1]", false);
    row("a dot without digits", "[1.]", false);
    row("a dot without digits in front", "[.5]", false);
    row("an exponent without digits", "[1e]", false);
    row("a lone minus", "[-]", false);
    row("a minus and a letter", "[-a]", false);
    row("all short escapes", R"(["\"\\\/\b\f\n\r\t"])", true);
    row("an unknown escape", R"(["\x41"])", false);
    row("a short unicode escape", R"(["\u12"])", false);
    row("a surrogate pair", R"(["\ud83d\ude00"])", true);
    row("a high surrogate alone", R"(["\ud83d"])", false);
    row("a low surrogate alone", R"(["\ude00"])", false);
    row("two high surrogates", R"(["\ud83d\ud83d"])", false);
    row("a tab inside a string", "[\"a\tb\"]", false);
    row("a string that never ends", "[\"abc", false);
    row("a trailing comma in a list", "[1,]", false);
    row("a trailing comma in an object", R"({"a":1,})", false);
    row("a comma in front", "[,1]", false);
    row("a missing comma", "[1 2]", false);
    row("a missing colon", R"({"a" 1})", false);
    row("a missing value", R"({"a":})", false);
    row("a number as a name", "{1:2}", false);
    row("single quotes", "['a']", false);
    row("a comment", "[1 /* one */]", false);
    row("crossed brackets", R"([{"a":[}]])", false);
    row("text after the end", "{} {}", false);
    row("two kinds of closing", "[1}", false);
    row("256 levels", nested(256), true);
}

void tst_JsonCursor::acceptsAsTheLibraryDoes()
{
    QFETCH(std::string, text);
    QFETCH(bool, good);
    QCOMPARE(libraryAccepts(text), good);
    QCOMPARE(!errorOf(text).has_value(), good);
    QCOMPARE(isJson(text), good);
}

void tst_JsonCursor::namesThePlaceOfAnError_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, std::string text, int offset, const char *found, const char *expected) {
        QTest::newRow(name) << text << offset << QString::fromUtf8(found) << QString::fromUtf8(expected);
    };
    row("nothing at all", "", 0, "the end of the text", "a value");
    row("white space alone", "  \n", 3, "the end of the text", "a value");
    row("cut off in a list", "[1, 2", 5, "the end of the text", "',' or ']'");
    row("cut off in an object", R"({"a": 1)", 7, "the end of the text", "',' or '}'");
    row("cut off before a value", R"({"a":)", 5, "the end of the text", "a value");
    row("a trailing comma in a list", "[1, ]", 4, "']'", "a value");
    row("a trailing comma in an object", R"({"a":1, })", 8, "'}'", "a member name in quotes");
    row("no quotes around a name", "{a:1}", 1, "'a'", "a member name in quotes or '}'");
    row("an unknown escape", R"(["a\qb"])", 4, "'q'", "one of \" \\ / b f n r t u after the backslash");
    row("a bad digit of a unicode escape", R"(["\u12g4"])", 6, "'g'", "four hexadecimal digits after \\u");
    row("half a surrogate pair", R"(["\ud83dx"])", 2, "'\\'", "both halves of a surrogate pair");
    row("a string that never ends", R"(["abc)", 5, "the end of the text", "a closing quote");
    row("a string that ends with the line", "[\"abc\n]", 5, "the end of the line", "a closing quote");
    row("a control character", "[\"a\x01\"]", 3, "the control character 0x01", "an escape sequence for it");
    row("a letter of many bytes", "[\u00fc]", 1, "'\u00fc'", "a value");
    row("257 levels", nested(257), 256, "'['", "nesting of at most 256 levels");
    row("a hundred thousand levels", std::string(100'000, '['), 256, "'['", "nesting of at most 256 levels");
    row("text after the end", "{}\n{}", 3, "'{'", "the end of the text");
}

void tst_JsonCursor::namesThePlaceOfAnError()
{
    QFETCH(std::string, text);
    QFETCH(int, offset);
    QFETCH(QString, found);
    QFETCH(QString, expected);
    const std::optional<JsonError> error = errorOf(text);
    QVERIFY(error);
    QCOMPARE(static_cast<int>(error->offset), offset);
    QCOMPARE(QString::fromStdString(error->found), found);
    QCOMPARE(QString::fromStdString(error->expected), expected);
}

void tst_JsonCursor::agreesWithTheLibraryOnDamagedText()
{
    const std::string good = writeDesign(test::fullDesign());
    QVERIFY(libraryAccepts(good) && !errorOf(good));
    constexpr std::string_view bytes = "{}[],:\"\\ 0-1.e+tfnua\n\x01\x7f";
    std::mt19937 random(20240501);
    for (int i = 0; i < 4000; ++i) {
        // A short piece of a real file keeps the damage near enough to matter.
        std::string text = "[" + good.substr(random() % (good.size() - 200), 40 + random() % 100) + "]";
        if (i % 2 == 0)
            text = good.substr(0, 400 + random() % 200);
        for (auto changes = random() % 3 + 1; changes > 0; --changes)
            text[random() % text.size()] = bytes[random() % bytes.size()];
        QVERIFY2(isJson(text) == libraryAccepts(text), text.c_str());
    }
    // Small texts with one changed byte, of which about half are still good.
    for (int i = 0; i < 4000; ++i) {
        std::string text = R"({"a": [1, -2.5e3, true, null, "x\n\u00e9", {"b": {}}], "c": "d"})";
        text[random() % text.size()] = bytes[random() % bytes.size()];
        QVERIFY2(isJson(text) == libraryAccepts(text), text.c_str());
    }
}

void tst_JsonCursor::decodesStrings_data()
{
    QTest::addColumn<std::string>("json");
    QTest::addColumn<std::string>("text");
    QTest::newRow("plain") << std::string(R"("abc")") << std::string("abc");
    QTest::newRow("empty") << std::string(R"("")") << std::string();
    QTest::newRow("short escapes") << std::string(R"("\"\\\/\b\f\n\r\t")") << std::string("\"\\/\b\f\n\r\t");
    QTest::newRow("one to four bytes of UTF-8")
        << std::string(R"("\u0041\u00e9\u4e2d\ud83d\ude00")") << std::string("A\u00e9\u4e2d\U0001f600");
    QTest::newRow("a zero byte") << std::string(R"("a\u0000b")") << std::string("a\0b", 3);
    QTest::newRow("an escape after a long plain part")
        << std::string(R"("0123456789abcdefghij\nk")") << std::string("0123456789abcdefghij\nk");
    QTest::newRow("bytes above ASCII as they are") << std::string("\"\u00fc\u4e2d\"") << std::string("\u00fc\u4e2d");
}

void tst_JsonCursor::decodesStrings()
{
    QFETCH(std::string, json);
    QFETCH(std::string, text);
    JsonCursor cursor(json);
    QCOMPARE(cursor.peek(), JsonCursor::Kind::String);
    QCOMPARE(std::string(cursor.string()), text);
    cursor.finish();
    QVERIFY(!cursor.failed());
}

void tst_JsonCursor::givesSlices()
{
    JsonCursor cursor(R"({"a" : { "x":[1 ,2] } , "b":-1.50})");
    cursor.peek();
    cursor.enter();
    bool first = true;
    std::string_view name;
    QVERIFY(cursor.nextMember(first, name));
    QCOMPARE(std::string(name), std::string("a"));
    QCOMPARE(std::string(cursor.skip()), std::string(R"({ "x":[1 ,2] })"));
    QVERIFY(cursor.nextMember(first, name));
    QCOMPARE(std::string(cursor.skip()), std::string("-1.50"));
    QVERIFY(!cursor.nextMember(first, name));
    QVERIFY(!cursor.failed());
}

void tst_JsonCursor::findsBadUtf8_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<int>("offset");
    QTest::newRow("none in ASCII") << std::string("abc") << -1;
    QTest::newRow("none in good UTF-8") << std::string("\u00fc\u4e2d\U0001f600") << -1;
    QTest::newRow("none in nothing") << std::string() << -1;
    QTest::newRow("Latin-1") << std::string("caf\xe9") << 3;
    QTest::newRow("a lone continuation") << std::string("a\x80z") << 1;
    QTest::newRow("an overlong slash") << std::string("ab\xc0\xaf") << 2;
    QTest::newRow("a surrogate") << std::string("\u00fc\xed\xa0\x80") << 2;
    QTest::newRow("above U+10FFFF") << std::string("\xf4\x90\x80\x80") << 0;
    QTest::newRow("cut off") << std::string("a\xe4\xb8") << 1;
}

void tst_JsonCursor::findsBadUtf8()
{
    QFETCH(std::string, text);
    QFETCH(int, offset);
    const std::optional<std::size_t> bad = firstBadUtf8(text);
    QCOMPARE(bad ? static_cast<int>(*bad) : -1, offset);
    QVERIFY(!firstBadUtf8(repairedUtf8(text)));
    QCOMPARE(repairedUtf8(text) == text, offset < 0);
}

void tst_JsonCursor::shortensBetweenCharacters()
{
    QCOMPARE(shortened("abc", 3), std::string("abc"));
    QCOMPARE(shortened("abcd", 3), std::string("abc\u2026"));
    QCOMPARE(shortened("ab\u00fc\u00fc", 3), std::string("ab\u2026"));
    QCOMPARE(shortened("a\nb", 3), std::string("a b"));
}

QTEST_GUILESS_MAIN(tst_JsonCursor)
#include "tst_JsonCursor.moc"
