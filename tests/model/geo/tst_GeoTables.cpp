#include <QFile>
#include <QtTest>

#include "model/geo/Region.h"

#include <algorithm>

using namespace zw;

/// What the program knows of the earth is what section 13 of the authoritative reference prints.
class tst_GeoTables : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void regionsAreThoseOfTheTable();
    void region_data();
    void region();
    void localZone_data();
    void localZone();
    void continent_data();
    void continent();
    void countriesWithoutContinent();

private:
    QList<QStringList> rowsOf(const QString &section) const;
    QString m_reference;
};

namespace {

std::string plain(const QString &text)
{
    return text.toStdString();
}

} // namespace

void tst_GeoTables::initTestCase()
{
    QFile file(QStringLiteral(ZW_SOURCE_DIR "/resources/reference/route53-authoritative.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_reference = QString::fromUtf8(file.readAll());
}

/// The cells of the table that follows a heading, without its head.
QList<QStringList> tst_GeoTables::rowsOf(const QString &section) const
{
    QList<QStringList> rows;
    const qsizetype from = m_reference.indexOf(QStringLiteral("\n### ") + section);
    const QString text = m_reference.mid(from, m_reference.indexOf(QStringLiteral("\n### "), from + 1) - from);
    for (const QString &line : text.split(u'\n')) {
        if (!line.startsWith(u"| "))
            continue;
        QStringList cells = line.split(u'|');
        for (QString &cell : cells)
            cell = cell.trimmed();
        rows << cells.mid(1, cells.size() - 2);
    }
    return rows.mid(2);
}

void tst_GeoTables::regionsAreThoseOfTheTable()
{
    QStringList expected;
    for (const QStringList &row : rowsOf(QStringLiteral("13.1")))
        expected << row[0];
    QCOMPARE(expected.size(), 39); // AUTH-700
    QStringList found;
    for (const RegionInfo &region : regions())
        found << QString::fromUtf8(region.code.data(), qsizetype(region.code.size()));
    expected.sort();
    found.sort();
    QCOMPARE(found, expected);
}

void tst_GeoTables::region_data()
{
    QTest::addColumn<QStringList>("cells");
    for (const QStringList &row : rowsOf(QStringLiteral("13.1")))
        QTest::newRow(qPrintable(QStringLiteral("AUTH-700 AUTH-701 ") + row[0])) << row;
}

void tst_GeoTables::region()
{
    QFETCH(QStringList, cells);
    const RegionInfo *found = findRegion(plain(cells[0]));
    QVERIFY(found);
    const GeoPoint place{cells[3].toDouble(), cells[4].toDouble()};
    QVERIFY(distanceKm(found->place, place) < 1);
    QCOMPARE(std::string(found->continent), plain(cells[5]));
    QCOMPARE(std::string(found->country), plain(cells[6]));
    QCOMPARE(std::string(found->state), plain(cells[7]));
}

void tst_GeoTables::localZone_data()
{
    QTest::addColumn<QStringList>("cells");
    for (const QStringList &row : rowsOf(QStringLiteral("13.2")))
        QTest::newRow(qPrintable(QStringLiteral("AUTH-358 ") + row[0])) << row;
}

void tst_GeoTables::localZone()
{
    QFETCH(QStringList, cells);
    const LocalZoneGroup *found = findLocalZoneGroup(plain(cells[0]));
    QVERIFY(found);
    QCOMPARE(std::string(found->parentRegion), plain(cells[2]));
    const GeoPoint place{cells[4].toDouble(), cells[5].toDouble()};
    QVERIFY(distanceKm(found->place, place) < 1);
    QVERIFY(!findLocalZoneGroup(plain(cells[0]) + "a")); // The name without the zone's letter
}

void tst_GeoTables::continent_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("expected");
    for (const QStringList &row : rowsOf(QStringLiteral("13.3")))
        for (const QString &country : row[2].split(QStringLiteral(", ")))
            QTest::newRow(qPrintable(QStringLiteral("AUTH-710 ") + country)) << country << row[0];
}

void tst_GeoTables::continent()
{
    QFETCH(QString, country);
    QFETCH(QString, expected);
    QCOMPARE(std::string(continentOf(plain(country))), plain(expected));
}

void tst_GeoTables::countriesWithoutContinent()
{
    for (const char *country : {"BV", "CX", "EH", "HM", "", "*", "ZZ"}) // AUTH-332
        QVERIFY2(continentOf(country).empty(), country);
}

QTEST_GUILESS_MAIN(tst_GeoTables)
#include "tst_GeoTables.moc"
