#include <QtTest>

#include "model/design/Design.h"

#include <map>
#include <random>

using namespace zw;

/// The table of objects against std::map, its slow and obvious version.
class tst_IdTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void behavesLikeAMap();
    void copiesAreIndependent();
    void assignSorts();
};

namespace {

Account account(const std::string &id, const std::string &name)
{
    Account made;
    made.id = Id<Account>(id);
    made.name = name;
    return made;
}

} // namespace

void tst_IdTable::behavesLikeAMap()
{
    std::mt19937 random(11); // Fixed, so that a failure can be seen again.
    IdTable<Account> table;
    std::map<std::string, std::string> map;
    for (int step = 0; step < 20000; ++step) {
        const std::string id = "a" + std::to_string(random() % 700);
        if (random() % 3 == 0) {
            QCOMPARE(table.remove(id), map.erase(id) > 0);
        } else {
            const std::string name = std::to_string(step);
            table.put(account(id, name));
            map[id] = name;
        }
        const auto found = map.find(id);
        const Account *object = table.find(id);
        QCOMPARE(object != nullptr, found != map.end());
        if (object)
            QCOMPARE(object->name, found->second);
    }
    QCOMPARE(table.size(), map.size());
    auto expected = map.begin();
    for (const Account &object : table) {
        QCOMPARE(object.id.text(), expected->first);
        QCOMPARE(object.name, expected->second);
        ++expected;
    }
    QVERIFY(expected == map.end());
}

void tst_IdTable::copiesAreIndependent()
{
    IdTable<Account> table;
    for (int i = 0; i < 300; ++i)
        table.put(account("a" + std::to_string(i), "before"));
    const IdTable<Account> copy = table;
    QVERIFY(copy.sharesAllWith(table));
    table.put(account("a7", "after"));
    table.remove("a8");
    QVERIFY(!copy.sharesAllWith(table));
    QCOMPARE(copy.find("a7")->name, std::string("before"));
    QVERIFY(copy.find("a8"));
    QVERIFY(!(copy == table));
}

void tst_IdTable::assignSorts()
{
    IdTable<Account> table;
    table.assign({account("c", ""), account("a", ""), account("b", "")});
    std::string order;
    for (const Account &object : table)
        order += object.id.text();
    QCOMPARE(order, std::string("abc"));
}

QTEST_GUILESS_MAIN(tst_IdTable)
#include "tst_IdTable.moc"
