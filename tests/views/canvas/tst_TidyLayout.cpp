#include <QtTest>

#include "model/edit/Containment.h"
#include "tests/support/DesignFiles.h"
#include "tests/support/GeneratedDesign.h"
#include "views/canvas/DiagramLayout.h"
#include "views/canvas/TidyLayout.h"

#include <random>

using namespace zw;

/// Nothing covers anything, nothing sticks out, and large containers have the shape of a screen.
class tst_TidyLayout : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingOverlapsInDesigns_data();
    void nothingOverlapsInDesigns();
    void nothingOverlapsInRandomBoxes_data();
    void nothingOverlapsInRandomBoxes();
    void largeContainersHaveTheShapeOfAScreen_data();
    void largeContainersHaveTheShapeOfAScreen();
    void sameBoxesSamePlaces();

private:
    static TidyBox randomBox(std::mt19937 &random, TidyRole role, int depth);
    static void check(const TidyBox &box);
};

namespace {

Diagram firstDiagram(const Design &design)
{
    return design.all<Diagram>().isEmpty() ? Diagram() : *design.all<Diagram>().begin();
}

TidyBox card(double width, double height)
{
    TidyBox box;
    box.least = {width, height};
    return box;
}

TidyBox container(TidyRole role, std::vector<TidyBox> boxes)
{
    TidyBox box;
    box.role = role;
    box.least = {176, 48};
    box.boxes = std::move(boxes);
    return box;
}

} // namespace

void tst_TidyLayout::nothingOverlapsInDesigns_data()
{
    QTest::addColumn<Design>("design");
    for (const char *name : {"central-hybrid", "split-horizon", "hub-and-spoke", "multi-region-site"})
        QTest::newRow(name) << test::exampleDesign(name);
    test::GeneratedSize size;
    size.vpcs = 60;
    size.zones = 90;
    size.records = 90;
    QTest::newRow("60 VPCs and 90 zones") << test::generatedDesign(size);
}

void tst_TidyLayout::nothingOverlapsInDesigns()
{
    QFETCH(Design, design);
    CardContents contents;
    contents.setDesign(design);
    const Theme theme = Theme::light();
    const Diagram diagram = tidied(design, firstDiagram(design), contents, theme, true);
    const DiagramLayout layout = DiagramLayout::of(design, diagram, contents, theme, true);
    QVERIFY(layout.objects().size() > 10);
    std::map<std::string, std::vector<const PlacedObject *>> siblings;
    for (const PlacedObject &object : layout.objects()) {
        if (const PlacedObject *parent = layout.find(object.parent))
            QVERIFY2(parent->rect.contains(object.rect), object.id.c_str());
        for (const PlacedObject *other : siblings[object.parent])
            QVERIFY2(!other->rect.intersects(object.rect), (object.id + " and " + other->id).c_str());
        siblings[object.parent].push_back(&object);
    }
}

TidyBox tst_TidyLayout::randomBox(std::mt19937 &random, TidyRole role, int depth)
{
    const auto number = [&](int low, int high) { return std::uniform_int_distribution(low, high)(random); };
    if (role == TidyRole::Leaf)
        return card(number(12, 20) * 16.0, number(4, 14) * 8.0);
    TidyBox box = container(role, {});
    const std::array inner{TidyRole::Account, TidyRole::Region, TidyRole::Vpc, TidyRole::Subnet};
    for (int i = number(0, 9); i > 0; --i) {
        const bool isLeaf = depth >= 3 || number(0, 2) == 0;
        box.boxes.push_back(
            randomBox(random, isLeaf ? TidyRole::Leaf : inner[static_cast<std::size_t>(depth)], depth + 1));
    }
    return box;
}

void tst_TidyLayout::check(const TidyBox &box)
{
    const QRectF inside(QPointF(0, 0), box.size);
    for (std::size_t i = 0; i < box.boxes.size(); ++i) {
        const QRectF rect(box.boxes[i].position, box.boxes[i].size);
        QVERIFY(inside.contains(rect));
        QVERIFY(rect.width() >= box.boxes[i].least.width() && rect.height() >= box.boxes[i].least.height());
        for (std::size_t j = 0; j < i; ++j)
            QVERIFY(!rect.intersects(QRectF(box.boxes[j].position, box.boxes[j].size)));
        check(box.boxes[i]);
    }
}

void tst_TidyLayout::nothingOverlapsInRandomBoxes_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 60; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void tst_TidyLayout::nothingOverlapsInRandomBoxes()
{
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    TidyBox box = randomBox(random, TidyRole::Top, 0);
    TidyLayout::arrange(box);
    check(box);
}

void tst_TidyLayout::largeContainersHaveTheShapeOfAScreen_data()
{
    QTest::addColumn<int>("networks");
    QTest::addColumn<int>("services");
    QTest::newRow("a Region of services alone") << 0 << 30;
    QTest::newRow("many services and one VPC") << 1 << 40;
    QTest::newRow("a dozen VPCs") << 12 << 4;
    QTest::newRow("a hundred VPCs and fifty services") << 100 << 50;
}

void tst_TidyLayout::largeContainersHaveTheShapeOfAScreen()
{
    QFETCH(int, networks);
    QFETCH(int, services);
    TidyBox region = container(TidyRole::Region, {});
    for (int i = 0; i < networks; ++i) {
        const TidyBox subnet = container(TidyRole::Subnet, {card(208, 56), card(208, 56)});
        region.boxes.push_back(container(TidyRole::Vpc, {card(208, 72), subnet, subnet}));
    }
    for (int i = 0; i < services; ++i)
        region.boxes.push_back(card(208, 72));
    TidyBox account = container(TidyRole::Account, {region});
    TidyLayout::arrange(account);
    const QSizeF size = account.boxes.front().size;
    const double aspect = size.width() / size.height();
    QVERIFY2(aspect > 1.1 && aspect < 2.3, QByteArray::number(aspect));
}

void tst_TidyLayout::sameBoxesSamePlaces()
{
    std::mt19937 random(7);
    TidyBox first = randomBox(random, TidyRole::Top, 0);
    TidyBox second = first;
    TidyLayout::arrange(first);
    TidyLayout::arrange(second);
    TidyLayout::arrange(second); // arranged anew it stays
    QCOMPARE(first.size, second.size);
    for (std::size_t i = 0; i < first.boxes.size(); ++i)
        QCOMPARE(first.boxes[i].position, second.boxes[i].position);
}

QTEST_MAIN(tst_TidyLayout)
#include "tst_TidyLayout.moc"
