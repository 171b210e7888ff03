#include <QCryptographicHash>
#include <QTest>

#include "model/formats/Package.h"
#include "model/formats/ZipFile.h"
#include "tests/model/formats/FullDesign.h"
#include "tests/model/formats/ZipForge.h"

using namespace zw;
using test::ForgedEntry;
using Entries = std::vector<ForgedEntry>;

namespace {

LoadedDesign smallDesign()
{
    LoadedDesign loaded;
    Account account;
    account.id = Id<Account>("acc");
    loaded.design.put(account);
    loaded.thumbnail = QByteArray("\x89PNG no picture");
    loaded.attachments["acc/plan \u00fc.txt"] = "how it was";
    return loaded;
}

/// The one message with which a package is refused; empty where it is not.
QString refusal(const QByteArray &bytes)
{
    const Result<LoadedDesign, DesignReadError> read = readPackage(bytes, "p.zonewright");
    if (read)
        return QString();
    return QString::fromStdString(describe(read.error()));
}

/// A package that is spoilt in one way.
void row(const char *name, void (*spoil)(Entries &), const char *message)
{
    Entries entries = test::packageEntries(smallDesign());
    spoil(entries);
    QTest::newRow(name) << test::forgeZip(entries) << QString::fromUtf8(message);
}

QString opened(const char *message)
{
    return QStringLiteral("p.zonewright: this package cannot be opened: ") + QString::fromUtf8(message) + u'\n';
}

} // namespace

class tst_Package : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everythingSurvives();
    void sameBytesForTheSameContent();
    void layoutIsAsPublished();
    void isAPackageByItsFirstBytes();
    void aForgedCopyOpens();
    void refusesBrokenPackages_data();
    void refusesBrokenPackages();
    void refusesCutFiles();
    void refusesDamagedBytes();
    void refusesTooManyEntries();
    void refusesAZipBomb();
    void problemsInsideNameThePart();
    void savesWhatShrinksTooMuch();
    void refusesBadAttachmentNamesOnSaving_data();
    void refusesBadAttachmentNamesOnSaving();
};

void tst_Package::everythingSurvives()
{
    LoadedDesign loaded = smallDesign();
    loaded.design = test::fullDesign();
    loaded.attachments["accounts-1/empty"] = QByteArray();
    loaded.attachments["accounts-1/zeros"] = QByteArray(100'000, '\0');
    const Result<QByteArray, SaveError> bytes = writePackage(loaded);
    QVERIFY(bytes);
    const Result<LoadedDesign, DesignReadError> again = readPackage(*bytes, "p");
    QVERIFY(again);
    QVERIFY(again->design == loaded.design);
    QCOMPARE(again->thumbnail, loaded.thumbnail);
    QVERIFY(again->attachments == loaded.attachments);
    QCOMPARE(again->kind, FileKind::Package);
    QCOMPARE(*writePackage(*again), *bytes);
}

void tst_Package::sameBytesForTheSameContent()
{
    const QByteArray first = *writePackage(smallDesign());
    // Zip times have steps of two seconds: the clock must not be in there at all.
    QTest::qWait(2100);
    QCOMPARE(*writePackage(smallDesign()), first);
}

void tst_Package::layoutIsAsPublished()
{
    const QByteArray bytes = *writePackage(smallDesign());
    // Tools find the media type at a fixed place: name and content follow the local header, without an extra field.
    QCOMPARE(bytes.left(4), QByteArray("PK\x03\x04"));
    QCOMPARE(bytes.mid(8, 2), QByteArray(2, '\0'));
    QCOMPARE(bytes.mid(26, 4), QByteArray("\x08\x00\x00\x00", 4));
    QCOMPARE(bytes.mid(30, 38), QByteArray("mimetypeapplication/vnd.zonewright+zip"));
    const Entries entries = test::packageEntries(smallDesign());
    QStringList names;
    for (const ForgedEntry &entry : entries)
        names << QString::fromStdString(entry.name);
    QCOMPARE(names,
             (QStringList{QStringLiteral("mimetype"), QStringLiteral("manifest.json"), QStringLiteral("design.json"),
                          QStringLiteral("thumbnail.png"), QString::fromUtf8("attachments/acc/plan \u00fc.txt")}));
    const QByteArray hash = QCryptographicHash::hash(entries[4].content, QCryptographicHash::Sha256).toHex();
    const QByteArray listed =
        "{\"name\": \"attachments/acc/plan \u00fc.txt\", \"size\": 10, \"sha256\": \"" + hash + "\"}";
    QVERIFY(entries[1].content.contains(listed));
    QVERIFY(entries[1].content.startsWith("{\n  \"format\": \"zonewright-package\",\n  \"version\": {\"major\": 1, "
                                          "\"minor\": 0},\n  \"parts\": [\n    {\"name\": \"design.json\", "));
}

void tst_Package::isAPackageByItsFirstBytes()
{
    QVERIFY(looksLikePackage(*writePackage(smallDesign())));
    QVERIFY(looksLikePackage(test::forgeZip({})));
    QVERIFY(!looksLikePackage("{\"format\": 1}"));
    QVERIFY(!looksLikePackage("PK"));
}

void tst_Package::aForgedCopyOpens()
{
    // Otherwise the refusals below would prove nothing.
    QCOMPARE(refusal(test::forgeZip(test::packageEntries(smallDesign()))), QString());
}

void tst_Package::refusesBrokenPackages_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("message");

    row(
        "no entry at all", [](Entries &e) { e.clear(); }, "it has no readable directory; was it cut off?");
    row(
        "a zip file of somebody else",
        [](Entries &e) {
            e = {{"design.json", "{}"}};
        },
        "it is a zip file without the part \"mimetype\" of a Zonewright package");
    row(
        "another media type", [](Entries &e) { entryOf(e, "mimetype").content = "application/epub+zip"; },
        "it is a zip file without the part \"mimetype\" of a Zonewright package");
    row(
        "no manifest", [](Entries &e) { e.erase(e.begin() + 1); }, "the part \"manifest.json\" is missing");
    row(
        "no design", [](Entries &e) { e.erase(e.begin() + 2); }, "the part \"design.json\" is missing");
    row(
        "a part of the manifest is missing", [](Entries &e) { e.erase(e.begin() + 3); },
        "the part \"thumbnail.png\" of its manifest is missing");
    row(
        "a part is not in the manifest",
        [](Entries &e) {
            e.push_back({"attachments/acc/b", "x"});
        },
        "the part \"attachments/acc/b\" is not in its manifest");
    row(
        "a part was changed", [](Entries &e) { entryOf(e, "thumbnail.png").content[0] = 'x'; },
        "the part \"thumbnail.png\" was changed: its SHA-256 is not that of its manifest");
    row(
        "a part was made longer", [](Entries &e) { entryOf(e, "thumbnail.png").content += 'x'; },
        "the part \"thumbnail.png\" has 16 bytes, expected 15 by its manifest");
    row(
        "a manifest that is no JSON", [](Entries &e) { entryOf(e, "manifest.json").content = "{\"format\": \"x\""; },
        "its manifest.json is damaged: found the end of the text, expected ',' or '}'");
    row(
        "a manifest without its members", [](Entries &e) { entryOf(e, "manifest.json").content = "{}"; },
        "its manifest.json is damaged: the member \"format\" is missing");
    row(
        "a manifest that is no UTF-8", [](Entries &e) { entryOf(e, "manifest.json").content = "{\"\xe9\": 1}"; },
        "its manifest.json is damaged: expected text in UTF-8");
    row(
        "a manifest of another format",
        [](Entries &e) { entryOf(e, "manifest.json").content.replace("zonewright-package", "x"); },
        "its manifest.json is damaged: found the format \"x\", expected \"zonewright-package\"");
    row(
        "a newer package",
        [](Entries &e) { entryOf(e, "manifest.json").content.replace("\"major\": 1", "\"major\": 2"); },
        "made by a newer version of Zonewright; update Zonewright to open it");

    row(
        "a name that leads out",
        [](Entries &e) {
            e.push_back({"../evil", "x"});
        },
        "bad name of an entry, \"../evil\": expected a relative path without empty parts, \".\" and \"..\"");
    row(
        "a name that leads out further inside",
        [](Entries &e) {
            e.push_back({"attachments/../../evil", "x"});
        },
        "bad name of an entry, \"attachments/../../evil\": expected a relative path without empty parts, \".\" and "
        "\"..\"");
    row(
        "a name from the root",
        [](Entries &e) {
            e.push_back({"/etc/passwd", "x"});
        },
        "bad name of an entry, \"/etc/passwd\": expected a relative path without empty parts, \".\" and \"..\"");
    row(
        "a folder",
        [](Entries &e) {
            e.push_back({"attachments/", ""});
        },
        "bad name of an entry, \"attachments/\": expected a relative path without empty parts, \".\" and \"..\"");
    row(
        "a drive letter",
        [](Entries &e) {
            e.push_back({"C:/x", "x"});
        },
        "bad name of an entry, \"C:/x\": expected no backslash, colon or control character");
    row(
        "a backslash",
        [](Entries &e) {
            e.push_back({"attachments\\a\\b", "x"});
        },
        "bad name of an entry, \"attachments\\a\\b\": expected no backslash, colon or control character");
    row(
        "a control character",
        [](Entries &e) {
            e.push_back({"attachments/acc/a\nb", "x"});
        },
        "bad name of an entry, \"attachments/acc/a b\": expected no backslash, colon or control character");
    row(
        "a part of a name that is too long",
        [](Entries &e) {
            e.push_back({"attachments/acc/" + std::string(256, 'x'), "x"});
        },
        "bad name of an entry, \"attachments/acc/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\u2026\": expected at "
        "most 255 "
        "bytes between slashes");
    row(
        "a name that is too long",
        [](Entries &e) {
            e.push_back({"attachments" + std::string(1014, '/'), "x"});
        },
        "bad name of an entry, \"attachments/////////////////////////////////////////////////\u2026\": expected 1 to "
        "1024 "
        "bytes");
    row(
        "an unknown part",
        [](Entries &e) {
            e.push_back({"run.sh", "x"});
        },
        "the entry \"run.sh\" does not belong into a Zonewright package");
    row(
        "an attachment without a folder",
        [](Entries &e) {
            e.push_back({"attachments/a", "x"});
        },
        "the entry \"attachments/a\" does not belong into a Zonewright package");
    row(
        "an attachment in too deep a folder",
        [](Entries &e) {
            e.push_back({"attachments/a/b/c", "x"});
        },
        "the entry \"attachments/a/b/c\" does not belong into a Zonewright package");
    row(
        "a name twice", [](Entries &e) { e.push_back(e[2]); }, "the entry \"design.json\" is there twice");
    row(
        "a name twice but for its case",
        [](Entries &e) {
            e.push_back({"attachments/acc/PLAN \u00dc.txt", "x"});
        },
        "the entry \"attachments/acc/PLAN \u00dc.txt\" is there twice");
    row(
        "a name twice but for the way an umlaut is made",
        [](Entries &e) {
            e.push_back({"attachments/acc/plan u\u0308.txt", "x"});
        },
        "the entry \"attachments/acc/plan u\u0308.txt\" is there twice");

    row(
        "an encrypted entry", [](Entries &e) { entryOf(e, "design.json").flags |= 1; },
        "the entry \"design.json\" is encrypted");
    row(
        "a symbolic link",
        [](Entries &e) {
            e.push_back({"attachments/acc/link", "/etc/passwd", 0, 0x0800, 0120777});
        },
        "the entry \"attachments/acc/link\" is a link or another special file");
    row(
        "a device",
        [](Entries &e) {
            e.push_back({"attachments/acc/dev", "", 0, 0x0800, 0020666});
        },
        "the entry \"attachments/acc/dev\" is a link or another special file");
    row(
        "a method that hardly anybody knows", [](Entries &e) { entryOf(e, "design.json").method = 12; },
        "the entry \"design.json\" is compressed by method 12, expected 0 or 8");
    row(
        "a wrong checksum", [](Entries &e) { entryOf(e, "thumbnail.png").statedCrc = 5; },
        "the entry \"thumbnail.png\" is damaged: its content does not fit its size or checksum");
    row(
        "more content than stated", [](Entries &e) { entryOf(e, "design.json").statedSize = 10; },
        "the entry \"design.json\" is damaged: its content does not fit its size or checksum");
    row(
        "less content than stated", [](Entries &e) { entryOf(e, "design.json").statedSize = 1000; },
        "the entry \"design.json\" is damaged: its content does not fit its size or checksum");
    row(
        "a design that is stated too large", [](Entries &e) { entryOf(e, "design.json").statedSize = 300'000'000; },
        "the entry \"design.json\" is larger than 268435456 bytes");
    row(
        "a thumbnail that is stated too large", [](Entries &e) { entryOf(e, "thumbnail.png").statedSize = 4'194'305; },
        "the entry \"thumbnail.png\" is larger than 4194304 bytes");
    row(
        "a size that cannot come from so few bytes",
        [](Entries &e) { entryOf(e, "attachments/acc/plan \u00fc.txt").statedSize = 1'100'000; },
        "the entry \"attachments/acc/plan \u00fc.txt\" grows more than 200 times when it is unpacked");
}

void tst_Package::refusesBrokenPackages()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, message);
    QCOMPARE(refusal(bytes), QStringLiteral("p.zonewright: this package cannot be opened: ") + message + u'\n');
}

void tst_Package::refusesCutFiles()
{
    const QByteArray good = *writePackage(smallDesign());
    for (qsizetype size = 0; size < good.size(); ++size) {
        const QByteArray cut = good.left(size);
        // The last bytes of the directory are zeros that may be missing without harm.
        if (refusal(cut).isEmpty()) {
            QVERIFY(good.size() - size <= 4);
            QVERIFY(readPackage(cut, "p")->design == smallDesign().design);
            continue;
        }
        QVERIFY2(refusal(cut).startsWith(opened("").chopped(1)), qPrintable(QString::number(size)));
        QCOMPARE(refusal(cut).count(u'\n'), 1);
    }
    QCOMPARE(refusal(good.left(good.size() / 2)), opened("it has no readable directory; was it cut off?"));
}

void tst_Package::refusesDamagedBytes()
{
    const QByteArray good = *writePackage(smallDesign());
    const LoadedDesign expected = *readPackage(good, "p");
    for (qsizetype i = 0; i < good.size(); ++i) {
        QByteArray bad = good;
        bad[i] = static_cast<char>(bad[i] ^ 0x10);
        const Result<LoadedDesign, DesignReadError> read = readPackage(bad, "p");
        // Some bytes of a zip file mean nothing (times, versions); all that counts is guarded.
        if (read)
            QVERIFY2(read->design == expected.design && read->attachments == expected.attachments
                         && read->thumbnail == expected.thumbnail,
                     qPrintable(QString::number(i)));
        else
            QCOMPARE(read.error().problems.size(), std::size_t{1});
    }
}

void tst_Package::refusesTooManyEntries()
{
    Entries entries;
    for (int i = 0; i < 10'001; ++i)
        entries.push_back({"attachments/a/" + std::to_string(i), ""});
    QCOMPARE(refusal(test::forgeZip(entries)), opened("it has more than 10000 entries"));
}

void tst_Package::refusesAZipBomb()
{
    Entries entries = test::packageEntries(smallDesign());
    entryOf(entries, "design.json").content = QByteArray(2 * 1024 * 1024, ' ');
    const QByteArray bomb = test::forgeZip(entries);
    QVERIFY(bomb.size() < 5'000);
    QCOMPARE(refusal(bomb), opened("the entry \"design.json\" grows more than 200 times when it is unpacked"));

    // Below the ratio, but too much in all: each entry alone would pass.
    Entries many = test::packageEntries(smallDesign());
    for (int i = 0; i < 180; ++i)
        many.push_back(
            {"attachments/acc/" + std::to_string(i), QByteArray(32 * 1024, 'x'), 0, 0x0800, 0100644, 6 * 1024 * 1024});
    QCOMPARE(refusal(test::forgeZip(many)), opened("its entries are larger than 1073741824 bytes together"));
}

void tst_Package::problemsInsideNameThePart()
{
    LoadedDesign loaded = smallDesign();
    RecordSet record;
    record.id = Id<RecordSet>("r");
    record.zone = Id<Zone>("gone");
    loaded.design.put(record);
    QCOMPARE(
        refusal(*writePackage(loaded)),
        QStringLiteral("p.zonewright/design.json:10:25: /records/0/zone: nothing in the design has the id \"gone\", "
                       "expected the id of an object of kind zone\n"));
}

void tst_Package::savesWhatShrinksTooMuch()
{
    LoadedDesign loaded = smallDesign();
    loaded.attachments["acc/zeros"] = QByteArray(5 * 1024 * 1024, '\0');
    const Result<QByteArray, SaveError> bytes = writePackage(loaded);
    QVERIFY(bytes);
    const Result<LoadedDesign, DesignReadError> again = readPackage(*bytes, "p");
    QVERIFY(again);
    QVERIFY(again->attachments == loaded.attachments);
}

void tst_Package::refusesBadAttachmentNamesOnSaving_data()
{
    QTest::addColumn<std::string>("name");
    QTest::newRow("without a folder") << std::string("plan.txt");
    QTest::newRow("leading out") << std::string("acc/..");
    QTest::newRow("in a deeper folder") << std::string("acc/b/c");
    QTest::newRow("in a folder that is no id") << std::string("a b/c");
    QTest::newRow("empty") << std::string();
    QTest::newRow("with a colon") << std::string("acc/a:b");
}

void tst_Package::refusesBadAttachmentNamesOnSaving()
{
    QFETCH(std::string, name);
    LoadedDesign loaded = smallDesign();
    loaded.attachments[name] = "x";
    const Result<QByteArray, SaveError> bytes = writePackage(loaded);
    QVERIFY(!bytes);
    QVERIFY(QString::fromStdString(bytes.error().message).startsWith(QStringLiteral("bad name of an ")));
}

QTEST_GUILESS_MAIN(tst_Package)
#include "tst_Package.moc"
