#include <QtTest>

#include "model/dns/DomainName.h"
#include "model/engine/Names.h"

#include <random>
#include <unordered_map>

using namespace zw;

/// Suffix hashes and the name index against their slow versions.
class tst_Names : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void suffixesAreTheAncestors();
    void isNameUnderKeepsLabelBorders();
    void indexAgreesWithAMap();
};

void tst_Names::suffixesAreTheAncestors()
{
    const DomainName name = *DomainName::parse("a.very-long-label-of-a-host.b.example.com");
    const NameSuffixes suffixes(name.wire());
    QCOMPARE(suffixes.labelCount(), name.labelCount());
    DomainName ancestor = name;
    for (std::size_t skipped = 0; skipped <= suffixes.labelCount(); ++skipped) {
        QCOMPARE(suffixes.suffix(skipped), ancestor.wire());
        QCOMPARE(suffixes.hash(skipped), nameHash(ancestor.wire()));
        ancestor = ancestor.parent();
    }
}

void tst_Names::isNameUnderKeepsLabelBorders()
{
    const auto under = [](const char *a, const char *b) {
        return isNameUnder(DomainName::parse(a)->wire(), DomainName::parse(b)->wire());
    };
    QVERIFY(under("a.example.com", "example.com"));
    QVERIFY(under("example.com", "example.com"));
    QVERIFY(under("example.com", "."));
    QVERIFY(!under("notexample.com", "example.com")); // RSLV-002
    QVERIFY(!under("com", "example.com"));
}

void tst_Names::indexAgreesWithAMap()
{
    std::mt19937 random(4); // Fixed, so that a failure can be seen again.
    std::vector<DomainName> names;
    for (int i = 0; i < 5000; ++i)
        names.push_back(*DomainName::parse("n" + std::to_string(random() % 3000) + ".z" + std::to_string(random() % 5)));
    NameIndex index;
    std::unordered_map<std::string, std::uint32_t> map;
    for (std::uint32_t i = 0; i < names.size(); ++i) {
        const std::uint32_t scope = i % 3;
        const std::string key = std::to_string(scope) + '/' + std::string(names[i].wire());
        const std::uint64_t hash = nameHash(names[i].wire());
        const auto [place, added] = map.emplace(key, i);
        if (added)
            index.insert(scope, names[i].wire(), hash, i);
        QCOMPARE(index.find(scope, names[i].wire(), hash), place->second);
    }
    QCOMPARE(index.size(), map.size());
    const DomainName other = *DomainName::parse("absent.z1");
    QCOMPARE(index.find(0, other.wire(), nameHash(other.wire())), noIndex);
}

QTEST_GUILESS_MAIN(tst_Names)
#include "tst_Names.moc"
