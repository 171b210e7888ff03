#include "tests/views/canvas/CanvasFixture.h"

#include <QAction>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>

#include "views/canvas/NoteItem.h"
#include "views/canvas/PaletteView.h"
#include "views/common/Text.h"

using namespace zw;

/// Adding, deleting, copying and notes on the canvas; each is one step that can be taken back.
class tst_CanvasCommands : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(m_canvas.open(test::exampleDesign("central-hybrid"))); }
    void cleanup() { m_canvas.view.reset(); }
    void dragFromThePaletteAddsWhereItIsDropped();
    void droppedWhereItCannotBeItSaysWhy();
    void paletteByKeyboard();
    void quickAddByTyping();
    void paletteAddsIntoTheSelectedContainer();
    void whatIsAddedIsShownAgain();
    void deleteAsksAndTakesContentAlong();
    void deleteCanBeTurnedDown();
    void deletingALineDisconnects();
    void deletingAnAliasLineTakesAllItsRecords();
    void whatThePaletteAddsCoversNothing_data();
    void whatThePaletteAddsCoversNothing();
    void copiesAndPastes();
    void cutsAndPastesElsewhere();
    void duplicates();
    void pastedTextOfAnotherKindIsRefused();
    void notesAreAddedEditedAndDeleted();
    void collapsedContainersShrinkWhatIsAroundThem();

private:
    void trigger(CanvasAction action) { m_canvas.view->action(action)->trigger(); }
    PaletteView *palette();
    void dragKind(ObjectKind kind, const QPoint &at, bool drops);

    test::CanvasFixture m_canvas;
    std::unique_ptr<PaletteView> m_palette;
};

PaletteView *tst_CanvasCommands::palette()
{
    m_palette = std::make_unique<PaletteView>(m_canvas.themes);
    QObject::connect(m_palette.get(), &PaletteView::addRequested, m_canvas.view.get(),
                     [this](ObjectKind kind) { m_canvas.view->addObject(kind); });
    m_palette->move(m_canvas.view->geometry().topRight() + QPoint(20, 0));
    m_palette->resize(220, 600);
    m_palette->show();
    return QTest::qWaitForWindowExposed(m_palette.get()) ? m_palette.get() : nullptr;
}

/// The offscreen platform has no drags between widgets: the events that one would bring are sent instead.
void tst_CanvasCommands::dragKind(ObjectKind kind, const QPoint &at, bool drops)
{
    QMimeData data;
    const std::string_view name = collectionName(kind);
    data.setData(QString::fromLatin1(kindMimeType), QByteArray(name.data(), static_cast<qsizetype>(name.size())));
    const auto send = [this](QEvent &&event) { QCoreApplication::sendEvent(m_canvas.view->viewport(), &event); };
    send(QDragEnterEvent(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier));
    send(QDragMoveEvent(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier));
    if (drops)
        send(QDropEvent(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier));
}

void tst_CanvasCommands::dragFromThePaletteAddsWhereItIsDropped()
{
    const QPointF target = m_canvas.rectOf("log-org").bottomLeft() + QPointF(16, 16);
    dragKind(ObjectKind::ResolverRule, m_canvas.at(target), false);
    QCOMPARE(m_canvas.scene().item("acct-network/us-east-1")->state().drop, ItemState::Drop::Target);
    QCOMPARE(m_canvas.steps(), 0);
    dragKind(ObjectKind::ResolverRule, m_canvas.at(target), true);
    QCOMPARE(m_canvas.steps(), 1);
    const std::string id = m_canvas.selection.primary();
    const ResolverRule *made = m_canvas.design().find<ResolverRule>(id);
    QVERIFY(made);
    QCOMPARE(made->account.text(), std::string("acct-network"));
    QVERIFY(QLineF(m_canvas.rectOf(id).topLeft(), target).length() < 12);
    QCOMPARE(m_canvas.scene().item("acct-network/us-east-1")->state().drop, ItemState::Drop::None);
    m_canvas.undo();
    QVERIFY(m_canvas.design() == test::exampleDesign("central-hybrid"));
}

void tst_CanvasCommands::droppedWhereItCannotBeItSaysWhy()
{
    // Two VPCs could hold an endpoint: dropped on the data centre it has no place of its own.
    dragKind(ObjectKind::ResolverEndpoint, m_canvas.middleOf("dc"), false);
    QCOMPARE(m_canvas.scene().item("dc")->state().drop, ItemState::Drop::Refused);
    QVERIFY(!m_canvas.scene().overlay().bubble().isEmpty());
    dragKind(ObjectKind::ResolverEndpoint, m_canvas.middleOf("dc"), true);
    QCOMPARE(m_canvas.steps(), 0);
    QVERIFY(!m_canvas.said.isEmpty());
    QCOMPARE(m_canvas.scene().item("dc")->state().drop, ItemState::Drop::None);
}

void tst_CanvasCommands::paletteByKeyboard()
{
    PaletteView *list = palette();
    QVERIFY(list);
    list->setFilter(QStringLiteral("profile"));
    QCOMPARE(list->model()->rowCount(), 1);
    m_canvas.selection.set({"org"});
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_canvas.steps(), 1);
    const Profile *made = m_canvas.design().find<Profile>(m_canvas.selection.primary());
    QVERIFY(made && made->id.text() != "org");
    QCOMPARE(made->account.text(), std::string("acct-network"));
    m_canvas.undo();
    QVERIFY(m_canvas.design() == test::exampleDesign("central-hybrid"));
}

void tst_CanvasCommands::quickAddByTyping()
{
    QCursor::setPos(
        m_canvas.view->viewport()->mapToGlobal(m_canvas.at(m_canvas.rectOf("log-org").bottomLeft() + QPointF(16, 16))));
    trigger(CanvasAction::QuickAdd);
    auto *filter = m_canvas.view->findChild<QLineEdit *>(QStringLiteral("quickAddFilter"));
    QVERIFY(filter && filter->isVisible());
    QTest::keyClicks(filter, QStringLiteral("rule group"));
    QTest::keyClick(filter, Qt::Key_Return);
    QVERIFY(!filter->isVisible());
    QVERIFY(m_canvas.design().find<FirewallRuleGroup>(m_canvas.selection.primary()));
    QCOMPARE(m_canvas.steps(), 1);
}

void tst_CanvasCommands::paletteAddsIntoTheSelectedContainer()
{
    m_canvas.selection.set({"subnet-spoke-az1"});
    const std::string id = m_canvas.view->addObject(ObjectKind::Instance);
    const Instance *instance = m_canvas.design().find(Id<Instance>(id));
    QVERIFY(instance);
    QCOMPARE(instance->subnet.text(), std::string("subnet-spoke-az1"));
    QVERIFY2(!m_canvas.rectOf(id).intersects(m_canvas.rectOf("i-app")), "it covers nothing");
    m_canvas.undo();
    QVERIFY(!m_canvas.design().contains(id));
}

void tst_CanvasCommands::whatIsAddedIsShownAgain()
{
    CanvasFilter filter;
    filter.kinds = {ObjectKind::Instance, ObjectKind::Profile};
    m_canvas.view->setFilter(filter);
    m_canvas.selection.set({"subnet-spoke-az1"});
    const std::string id = m_canvas.view->addObject(ObjectKind::Instance);
    QVERIFY(m_canvas.scene().item(id)->isVisible());
    QVERIFY(!m_canvas.scene().item("org")->isVisible());
}

void tst_CanvasCommands::deleteAsksAndTakesContentAlong()
{
    m_canvas.selection.set({"vpc-spoke"});
    m_canvas.prompts.answers = {Answer::Accept};
    m_canvas.key(Qt::Key_Delete);
    QCOMPARE(m_canvas.prompts.questions.size(), 1);
    const Question &question = m_canvas.prompts.questions.front();
    QVERIFY(question.isDangerous);
    QVERIFY2(question.list.join(QLatin1Char('|')).contains(QLatin1String("Subnet")), "it says what goes along");
    QVERIFY(!m_canvas.design().contains("vpc-spoke"));
    QVERIFY(!m_canvas.design().contains("i-app"));
    QVERIFY(!m_canvas.scene().item("i-app"));
    QCOMPARE(m_canvas.steps(), 1);
    m_canvas.undo();
    QVERIFY(m_canvas.design() == test::exampleDesign("central-hybrid"));
    QVERIFY(m_canvas.scene().item("i-app"));
}

void tst_CanvasCommands::deleteCanBeTurnedDown()
{
    m_canvas.selection.set({"vpc-spoke"});
    m_canvas.prompts.answers = {Answer::Cancel};
    m_canvas.key(Qt::Key_Delete);
    QVERIFY(m_canvas.design().contains("vpc-spoke"));
    QCOMPARE(m_canvas.steps(), 0);
    QVERIFY(m_canvas.selection.contains("vpc-spoke"));
}

void tst_CanvasCommands::deletingALineDisconnects()
{
    m_canvas.clickLine(RelationKind::ClientServer, "host-dc", "dns-dc-1");
    m_canvas.key(Qt::Key_Delete);
    QVERIFY(m_canvas.design().contains("host-dc"));
    QVERIFY(!m_canvas.hasRelation(RelationKind::ClientServer, "host-dc", "dns-dc-1"));
    QCOMPARE(m_canvas.steps(), 1);
}

void tst_CanvasCommands::deletingAnAliasLineTakesAllItsRecords()
{
    Design design = m_canvas.design();
    AwsResource balancer;
    balancer.id = Id<AwsResource>("alb");
    balancer.account = Id<Account>("acct-network");
    balancer.region.text = "us-east-1";
    balancer.dnsName = *DomainName::parse("alb.us-east-1.elb.amazonaws.com");
    design.put(balancer);
    for (const RecordType type : {RecordType::A, RecordType::Aaaa}) {
        RecordSet record;
        record.id = Id<RecordSet>(design.freeId("rec"));
        record.zone = Id<Zone>("zone-aws-example-com");
        record.name = *DomainName::parse("www.aws.example.com");
        record.type = type;
        AliasTarget target;
        target.resource = balancer.id;
        record.alias.set(target);
        design.put(record);
    }
    QVERIFY(m_canvas.open(design));
    QVERIFY(m_canvas.line(RelationKind::AliasOf, "zone-aws-example-com", "alb"));
    m_canvas.clickLine(RelationKind::AliasOf, "zone-aws-example-com", "alb");
    m_canvas.prompts.answers = {Answer::Accept};
    trigger(CanvasAction::Disconnect);
    QVERIFY(!m_canvas.hasRelation(RelationKind::AliasOf, "zone-aws-example-com", "alb"));
    QCOMPARE(m_canvas.steps(), 1);
}

void tst_CanvasCommands::whatThePaletteAddsCoversNothing_data()
{
    QTest::addColumn<ObjectKind>("kind");
    QTest::newRow("a container in a container") << ObjectKind::Vpc;
    QTest::newRow("a card in a container") << ObjectKind::ResolverRule;
    QTest::newRow("a container on free ground") << ObjectKind::Account;
    QTest::newRow("a card on free ground") << ObjectKind::InternetClient;
}

void tst_CanvasCommands::whatThePaletteAddsCoversNothing()
{
    QFETCH(ObjectKind, kind);
    m_canvas.selection.clear();
    const std::string id = m_canvas.view->addObject(kind);
    QVERIFY(!id.empty());
    const QRectF added = m_canvas.rectOf(id);
    for (const ObjectItem *item : m_canvas.scene().visibleItems())
        if (item->id() != id && !item->rect().contains(added))
            QVERIFY2(!item->rect().intersects(added), item->id().c_str());
    const QRectF shown = m_canvas.view->mapToScene(m_canvas.view->viewport()->rect()).boundingRect();
    QVERIFY2(shown.contains(added), "it is brought into view");
}

void tst_CanvasCommands::copiesAndPastes()
{
    m_canvas.selection.set({"i-app"});
    m_canvas.key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(m_canvas.steps(), 0);
    m_canvas.selection.set({"subnet-hub-az2"});
    QCursor::setPos(m_canvas.view->viewport()->mapToGlobal(m_canvas.middleOf("subnet-hub-az2") + QPoint(0, 10)));
    m_canvas.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_canvas.steps(), 1);
    const std::string id = m_canvas.selection.primary();
    QVERIFY(id != "i-app");
    const Instance *pasted = m_canvas.design().find<Instance>(id);
    QVERIFY(pasted);
    QCOMPARE(pasted->subnet.text(), std::string("subnet-hub-az2"));
    QVERIFY(m_canvas.design().contains("i-app"));
    m_canvas.undo();
    QVERIFY(m_canvas.design() == test::exampleDesign("central-hybrid"));
}

void tst_CanvasCommands::cutsAndPastesElsewhere()
{
    m_canvas.selection.set({"i-app"});
    m_canvas.prompts.answers = {Answer::Accept};
    m_canvas.key(Qt::Key_X, Qt::ControlModifier);
    QVERIFY(!m_canvas.design().contains("i-app"));
    QCursor::setPos(m_canvas.view->viewport()->mapToGlobal(m_canvas.middleOf("subnet-hub-az1") + QPoint(0, 10)));
    m_canvas.key(Qt::Key_V, Qt::ControlModifier);
    const Instance *pasted = m_canvas.design().find<Instance>(m_canvas.selection.primary());
    QVERIFY(pasted);
    QCOMPARE(pasted->subnet.text(), std::string("subnet-hub-az1"));
}

void tst_CanvasCommands::duplicates()
{
    m_canvas.selection.set({"vpc-spoke"});
    m_canvas.key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(m_canvas.steps(), 1);
    const Vpc *copy = m_canvas.design().find<Vpc>(m_canvas.selection.primary());
    QVERIFY(copy && copy->id.text() != "vpc-spoke");
    int subnets = 0;
    for (const Subnet &subnet : m_canvas.design().all<Subnet>())
        subnets += subnet.vpc == copy->id ? 1 : 0;
    QCOMPARE(subnets, 1);
    m_canvas.undo();
    QVERIFY(m_canvas.design() == test::exampleDesign("central-hybrid"));
}

void tst_CanvasCommands::pastedTextOfAnotherKindIsRefused()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("no objects at all"));
    m_canvas.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_canvas.steps(), 0);
    QVERIFY(!m_canvas.said.isEmpty());
}

void tst_CanvasCommands::notesAreAddedEditedAndDeleted()
{
    trigger(CanvasAction::AddNote);
    const auto notes = [this] { return m_canvas.design().all<Diagram>().begin()->diagramNotes; };
    QCOMPARE(notes().size(), std::size_t(1));
    QCOMPARE(m_canvas.scene().chosenNotes().size(), std::size_t(1));
    m_canvas.prompts.texts = {QStringLiteral("Owned by the network team")};
    const QPoint middle = m_canvas.at(m_canvas.scene().notes().front()->rect().center());
    QTest::mouseDClick(m_canvas.view->viewport(), Qt::LeftButton, {}, middle);
    QCOMPARE(notes().front().text, std::string("Owned by the network team"));
    m_canvas.click(middle);
    m_canvas.key(Qt::Key_Delete);
    QVERIFY(notes().empty());
    QCOMPARE(m_canvas.steps(), 3);
    m_canvas.undo();
    QCOMPARE(notes().front().text, std::string("Owned by the network team"));
    m_canvas.undo();
    m_canvas.undo();
    QVERIFY(m_canvas.design() == test::exampleDesign("central-hybrid"));
}

void tst_CanvasCommands::collapsedContainersShrinkWhatIsAroundThem()
{
    const QRectF before = m_canvas.rectOf("vpc-spoke");
    m_canvas.selection.set({"subnet-spoke-az1"});
    m_canvas.key(Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(m_canvas.scene().item("subnet-spoke-az1")->object().isCollapsed);
    QVERIFY(!m_canvas.scene().item("i-app")->isVisible());
    QVERIFY(m_canvas.rectOf("vpc-spoke").height() < before.height());
    m_canvas.key(Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(m_canvas.rectOf("vpc-spoke"), before);
}

QTEST_MAIN(tst_CanvasCommands)
#include "tst_CanvasCommands.moc"
