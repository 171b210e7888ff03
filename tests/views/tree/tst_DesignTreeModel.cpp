#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "model/edit/DesignDocument.h"
#include "tests/support/DesignFiles.h"
#include "views/common/ThemeSwitch.h"
#include "views/tree/DesignTreeModel.h"

using namespace zw;

namespace {

/// Labels from the top down to a row, for example "Organization/Network account/us-east-1/Hub".
QString placeOf(const QModelIndex &index)
{
    if (!index.isValid())
        return {};
    const QString above = placeOf(index.parent());
    return above.isEmpty() ? index.data().toString() : above + QLatin1Char('/') + index.data().toString();
}

QStringList childrenOf(const QAbstractItemModel &model, const QModelIndex &parent)
{
    QStringList labels;
    for (int row = 0; row < model.rowCount(parent); ++row)
        labels.append(model.index(row, 0, parent).data().toString());
    return labels;
}

} // namespace

class tst_DesignTreeModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<DesignDocument>();
        m_document->setDesign(test::exampleDesign("central-hybrid"));
        m_model = std::make_unique<DesignTreeModel>(*m_document, m_themes);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_document.reset();
    }

    void objectsStandWhereTheyBelong_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("place");
        QTest::newRow("a VPC below the Region of its account")
            << QStringLiteral("vpc-hub") << QStringLiteral("Organization/Network account/us-east-1/Hub");
        QTest::newRow("an instance below its subnet")
            << QStringLiteral("i-app")
            << QStringLiteral("Organization/Application account/us-east-1/Spoke/Spoke 1/Application");
        QTest::newRow("an endpoint below its VPC")
            << QStringLiteral("in-hub") << QStringLiteral("Organization/Network account/us-east-1/Hub/Inbound");
        QTest::newRow("a DNS server below its network")
            << QStringLiteral("dns-dc-1") << QStringLiteral("On premises/Data centre/DNS 1");
        QTest::newRow("a record below its zone, with its relative name")
            << QStringLiteral("rec-payments") << QStringLiteral("Zones/aws.example.com/payments");
        QTest::newRow("a rule in its section")
            << QStringLiteral("rr-corp") << QStringLiteral("Resolver rules and logs/corp.example.com");
    }
    void objectsStandWhereTheyBelong()
    {
        QFETCH(QString, id);
        QFETCH(QString, place);
        QCOMPARE(placeOf(m_model->indexOf(id.toStdString())), place);
    }

    void recordsComeWhenTheirZoneIsOpened()
    {
        m_tester.reset(); // It opens everything at once, and that is what this is about.
        m_model = std::make_unique<DesignTreeModel>(*m_document, m_themes);
        const QModelIndex zone = m_model->indexOf("zone-aws-example-com");
        QVERIFY(m_model->hasChildren(zone));
        QCOMPARE(m_model->rowCount(zone), 0);
        QVERIFY(m_model->canFetchMore(zone));
        m_model->fetchMore(zone);
        QCOMPARE(m_model->rowCount(zone), 1);
        QVERIFY(!m_model->canFetchMore(zone));
    }

    void aRenamedObjectMovesToItsNewPlace()
    {
        const QString share = QStringLiteral("Share of org"); // Kinds keep together, in the order of the design file.
        Vpc hub = *m_document->design().find<Vpc>("vpc-hub");
        Vpc second = hub;
        second.id = Id<Vpc>("vpc-second");
        second.name = "Alpha";
        QVERIFY(m_document->put(AnyObject(second), {}));
        const QModelIndex region = m_model->indexOf("vpc-hub").parent();
        QCOMPARE(childrenOf(*m_model, region), (QStringList{share, QStringLiteral("Alpha"), QStringLiteral("Hub")}));
        hub.name = "Aachen";
        QVERIFY(m_document->put(AnyObject(hub), {}));
        QCOMPARE(childrenOf(*m_model, region), (QStringList{share, QStringLiteral("Aachen"), QStringLiteral("Alpha")}));
        m_document->history().undo();
        QCOMPARE(childrenOf(*m_model, region), (QStringList{share, QStringLiteral("Alpha"), QStringLiteral("Hub")}));
    }

    void numbersInNamesSortByValue()
    {
        for (const int number : {10, 9, 2}) {
            Instance instance;
            instance.id = Id<Instance>("i-" + std::to_string(number));
            instance.name = "web " + std::to_string(number);
            instance.subnet = Id<Subnet>("subnet-hub-az1");
            QVERIFY(m_document->put(AnyObject(instance), {}));
        }
        QCOMPARE(childrenOf(*m_model, m_model->indexOf("subnet-hub-az1")),
                 (QStringList{QStringLiteral("web 2"), QStringLiteral("web 9"), QStringLiteral("web 10")}));
    }

    void anObjectThatChangesItsParentMovesWithWhatItHolds()
    {
        Subnet subnet = *m_document->design().find<Subnet>("subnet-spoke-az1");
        subnet.vpc = Id<Vpc>("vpc-hub");
        QVERIFY(m_document->put(AnyObject(subnet), {}));
        QCOMPARE(placeOf(m_model->indexOf("i-app")),
                 QStringLiteral("Organization/Network account/us-east-1/Hub/Spoke 1/Application"));
    }

    void emptySectionsAndRegionsGoAway()
    {
        QVERIFY(m_document->remove({"link-dx"}, {}));
        for (int row = 0; row < m_model->rowCount(); ++row)
            QVERIFY(m_model->index(row, 0).data().toString() != QStringLiteral("Links"));
        QVERIFY(m_document->remove({"vpc-spoke"}, {}));
        QCOMPARE(m_model->rowCount(m_model->indexOf("acct-app")), 0);
        m_document->history().undo();
        QCOMPARE(placeOf(m_model->indexOf("i-app")),
                 QStringLiteral("Organization/Application account/us-east-1/Spoke/Spoke 1/Application"));
    }

    void removingAZoneTakesItsRecords()
    {
        m_model->loadAll();
        QVERIFY(m_document->remove({"zone-aws-example-com"}, {}));
        QVERIFY(!m_model->indexOf("rec-payments").isValid());
        m_document->history().undo();
        QVERIFY(m_model->indexOf("rec-payments").isValid());
    }

    void aRecordThatMovesToAnotherZoneIsShownThere()
    {
        m_model->loadAll();
        RecordSet record = *m_document->design().find<RecordSet>("rec-payments");
        record.zone = Id<Zone>("zone-partner-com");
        QVERIFY(m_document->put(AnyObject(record), {}));
        QCOMPARE(m_model->indexOf("rec-payments").parent(), m_model->indexOf("zone-partner-com"));
        QVERIFY(!m_model->hasChildren(m_model->indexOf("zone-aws-example-com")));
    }

    void renamingInTheTreeIsOneStep()
    {
        QVERIFY(m_model->setData(m_model->indexOf("vpc-hub"), QStringLiteral("Centre")));
        QCOMPARE(m_document->design().find<Vpc>("vpc-hub")->name, std::string("Centre"));
        QCOMPARE(m_document->history().count(), 1);
    }

    void aNameThatIsNoneIsRefusedWithTheReason()
    {
        QSignalSpy refused(m_model.get(), &DesignTreeModel::renameRefused);
        QVERIFY(!m_model->setData(m_model->indexOf("zone-partner-com"), QStringLiteral("a..b")));
        QCOMPARE(refused.count(), 1);
        QVERIFY(refused.at(0).at(0).toString().contains(QStringLiteral("a..b")));
        QCOMPARE(m_document->history().count(), 0);
    }

    void aReplacedDesignShowsAnew()
    {
        m_tester.reset(); // Qt's tester fetches more while it still counts the reset as under way.
        m_document->setDesign(Design());
        QCOMPARE(m_model->rowCount(), 0);
        m_document->setDesign(test::exampleDesign("split-horizon"));
        QVERIFY(m_model->rowCount() > 0);
    }

private:
    ThemeSwitch m_themes;
    std::unique_ptr<DesignDocument> m_document;
    std::unique_ptr<DesignTreeModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(tst_DesignTreeModel)
#include "tst_DesignTreeModel.moc"
