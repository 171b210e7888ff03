#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <QTreeView>
#include <QUndoView>

#include "model/edit/SnapshotKeeper.h"
#include "tests/support/PromptsStub.h"
#include "views/canvas/CanvasView.h"
#include "views/canvas/DesignScene.h"
#include "views/common/ThemeSwitch.h"
#include "views/main/DocumentSession.h"
#include "views/main/MainWindow.h"
#include "views/main/SettingKeys.h"
#include "views/problems/ProblemsPanel.h"
#include "views/simulation/SimulationPanel.h"
#include "views/start/StartPage.h"

using namespace zw;

namespace {

const QString example = QStringLiteral(ZW_SOURCE_DIR "/resources/examples/central-hybrid.json");

} // namespace

class tst_MainWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_prompts = test::PromptsStub();
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings =
            std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        makeWindow();
    }

    void cleanup()
    {
        m_window.reset();
        m_settings.reset();
        m_folder.reset();
    }

    void startsWithTheStartPage()
    {
        QVERIFY(m_window->findChild<StartPage *>()->isVisible());
        QCOMPARE(m_window->windowTitle(), QStringLiteral("Zonewright"));
        QVERIFY(!action("save")->isEnabled());
    }

    void aFileOpensWithItsDiagram()
    {
        QVERIFY(m_window->openFile(copyOfExample()));
        QVERIFY(m_window->windowTitle().contains(QStringLiteral("w.json")));
        QCOMPARE(m_window->findChild<QTabBar *>(QStringLiteral("centreTabs"))->count(), 1);
        QVERIFY(m_window->findChild<QWidget *>(QStringLiteral("canvas"))->isVisible());
        QVERIFY(action("save")->isEnabled());
    }

    void anExampleOpensAsANewDesign()
    {
        auto *page = m_window->findChild<StartPage *>();
        Q_EMIT page->exampleRequested(QStringLiteral(":/examples/split-horizon.json"), QStringLiteral("Split horizon"));
        QVERIFY(m_window->session().isOpen());
        QVERIFY(m_window->session().path().isEmpty());
        QVERIFY(!m_window->isWindowModified());
    }

    void undoAndRedoNameTheirSteps()
    {
        m_window->openFile(copyOfExample());
        QVERIFY(m_window->document().remove({"rec-www-partner"}, QStringLiteral("Delete www.partner.com")));
        QVERIFY(m_window->isWindowModified());
        QVERIFY(action("undo")->text().contains(QStringLiteral("Delete www.partner.com")));
        action("undo")->trigger();
        QVERIFY(m_window->document().design().find<RecordSet>("rec-www-partner"));
        QVERIFY(!m_window->isWindowModified());
        QVERIFY(action("redo")->text().contains(QStringLiteral("Delete www.partner.com")));
        action("redo")->trigger();
        QVERIFY(!m_window->document().design().find<RecordSet>("rec-www-partner"));
    }

    void saveByItsAction()
    {
        const QString path = copyOfExample();
        m_window->openFile(path);
        QVERIFY(m_window->document().remove({"rec-www-partner"}, {}));
        action("save")->trigger();
        QVERIFY(!m_window->isWindowModified());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("rec-www-partner"));
    }

    void closingAsksAndCanBeCancelled()
    {
        m_window->openFile(copyOfExample());
        QVERIFY(m_window->document().remove({"rec-www-partner"}, {}));
        QVERIFY(!m_window->close());
        QVERIFY(m_window->isVisible());
        m_prompts.answers = {Answer::Reject};
        QVERIFY(m_window->close());
    }

    void viewsSelectTogether()
    {
        m_window->openFile(copyOfExample());
        m_window->selection().set({"vpc-hub"});
        QCOMPARE(m_window->findChild<QLabel *>(QStringLiteral("inspectorName"))->text(), QStringLiteral("Hub"));
        const auto *tree = m_window->findChild<QTreeView *>(QStringLiteral("designTree"));
        QCOMPARE(tree->currentIndex().data().toString(), QStringLiteral("Hub"));
    }

    void findGoesToTheObject()
    {
        m_window->openFile(copyOfExample());
        action("find")->trigger();
        auto *finder = m_window->findChild<QWidget *>(QStringLiteral("objectFinder"));
        QVERIFY(finder->isVisible());
        QTest::keyClicks(finder->findChild<QLineEdit *>(), QStringLiteral("10.200.1.10"));
        QTest::keyClick(finder->findChild<QLineEdit *>(), Qt::Key_Return);
        QCOMPARE(m_window->selection().primary(), std::string("dns-dc-2"));
    }

    void findGoesOnFromMatchToMatch()
    {
        m_window->openFile(copyOfExample());
        QTest::keyClick(m_window.get(), Qt::Key_F3); // Nothing was searched yet, so it asks.
        auto *finder = m_window->findChild<QWidget *>(QStringLiteral("objectFinder"));
        QVERIFY(finder->isVisible());
        auto *line = finder->findChild<QLineEdit *>();
        QTest::keyClicks(line, QStringLiteral("vpc-"));
        const int count = finder->findChild<QListWidget *>()->count();
        QVERIFY(count > 1);
        QTest::keyClick(line, Qt::Key_Return);
        const std::string first = m_window->selection().primary();
        QTest::keyClick(m_window.get(), Qt::Key_F3);
        const std::string second = m_window->selection().primary();
        QVERIFY(second != first);
        QTest::keyClick(m_window.get(), Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(m_window->selection().primary(), first);
        for (int i = 0; i < count; ++i) // Around, back to where it began.
            QTest::keyClick(m_window.get(), Qt::Key_F3);
        QCOMPARE(m_window->selection().primary(), first);
        QVERIFY(!finder->isVisible());
    }

    void findFollowsTheEdits()
    {
        m_window->openFile(copyOfExample());
        const auto found = [this](const QString &text) {
            action("find")->trigger();
            auto *finder = m_window->findChild<QWidget *>(QStringLiteral("objectFinder"));
            QTest::keyClicks(finder->findChild<QLineEdit *>(), text);
            const auto *list = finder->findChild<QListWidget *>();
            const int enabled = list->item(0)->flags().testFlag(Qt::ItemIsEnabled) ? list->count() : 0;
            QTest::keyClick(finder->findChild<QLineEdit *>(), Qt::Key_Escape);
            return enabled;
        };
        QCOMPARE(found(QStringLiteral("lighthouse")), 0);
        Vpc hub = *m_window->document().design().find<Vpc>("vpc-hub");
        hub.name = "Lighthouse";
        QVERIFY(m_window->document().put(AnyObject(hub), {}));
        QCOMPARE(found(QStringLiteral("lighthouse")), 1);
        Vpc added = hub;
        added.id = Id<Vpc>("vpc-added");
        QVERIFY(m_window->document().put(AnyObject(added), {}));
        QCOMPARE(found(QStringLiteral("lighthouse")), 2);
        QVERIFY(m_window->document().remove({"vpc-added"}, {}));
        QCOMPARE(found(QStringLiteral("lighthouse")), 1);
        QCOMPARE(found(QStringLiteral("dns-dc-2")), 1); // What took the place of the removed one is still found.
        m_window->document().history().undo();
        m_window->document().history().undo();
        m_window->document().history().undo();
        QCOMPARE(found(QStringLiteral("lighthouse")), 0);
    }

    void theHistoryIsAPanel()
    {
        m_window->openFile(copyOfExample());
        auto *dock = m_window->findChild<QDockWidget *>(QStringLiteral("historyDock"));
        QVERIFY(!dock->isVisible());
        dock->toggleViewAction()->trigger();
        auto *view = m_window->findChild<QUndoView *>(QStringLiteral("history"));
        QVERIFY(view && view->isVisible());
        QVERIFY(m_window->document().remove({"rec-www-partner"}, QStringLiteral("Delete www.partner.com")));
        QCOMPARE(view->model()->rowCount(), 2);
        QCOMPARE(view->model()->index(1, 0).data().toString(), QStringLiteral("Delete www.partner.com"));
        const QRect before = view->visualRect(view->model()->index(0, 0));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, before.center());
        QVERIFY(m_window->document().design().find<RecordSet>("rec-www-partner"));
    }

    void settingsHoldAtOnceAndAreKept()
    {
        QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
        auto *dialog = m_window->findChild<QDialog *>(QStringLiteral("settingsDialog"));
        QVERIFY(dialog && dialog->isVisible());
        auto *theme = dialog->findChild<QComboBox *>(QStringLiteral("theme"));
        QTest::keyClick(theme, Qt::Key_End);
        QVERIFY(m_themes.theme().isDark());
        QVERIFY(action("themeDark")->isChecked());
        QTest::keyClick(dialog->findChild<QComboBox *>(QStringLiteral("language")), Qt::Key_End);
        auto *autosave = dialog->findChild<QSpinBox *>(QStringLiteral("autosave"));
        autosave->selectAll();
        QTest::keyClicks(autosave, QStringLiteral("45"));
        QTest::mouseClick(dialog->findChild<QCheckBox *>(QStringLiteral("animations")), Qt::LeftButton, {},
                          QPoint(8, 8));
        QVERIFY(!m_themes.isAnimated());
        QCOMPARE(m_settings->value(themeKey).toInt(), static_cast<int>(ThemeMode::Dark));
        QCOMPARE(m_settings->value(languageKey).toString(), QStringLiteral("de"));
        QCOMPARE(m_settings->value(autosaveKey).toInt(), 45);
        QCOMPARE(m_settings->value(animationsKey).toBool(), false);
        m_themes.setMode(ThemeMode::Light);
        m_themes.setAnimated(true);
    }

    void aDesignIsRenamedInOneLine()
    {
        m_window->openFile(copyOfExample());
        m_prompts.lines = {QStringLiteral(" Hybrid ")};
        action("renameDesign")->trigger();
        QCOMPARE(m_window->document().design().info().name, std::string("Hybrid"));
        action("renameDesign")->trigger(); // And turned down.
        QCOMPARE(m_window->document().design().info().name, std::string("Hybrid"));
        QCOMPARE(m_window->document().history().count(), 1);
    }

    void theCommandPaletteRunsAnAction()
    {
        m_window->openFile(copyOfExample());
        action("commandPalette")->trigger();
        auto *palette = m_window->findChild<QWidget *>(QStringLiteral("commandPalette"));
        QVERIFY(palette->findChild<QListWidget *>()->count() > 30);
        QTest::keyClicks(palette->findChild<QLineEdit *>(), QStringLiteral("split horizon"));
        QCOMPARE(palette->findChild<QListWidget *>()->item(0)->text(), QStringLiteral("Open example: Split horizon"));
        palette->findChild<QLineEdit *>()->selectAll();
        QTest::keyClicks(palette->findChild<QLineEdit *>(), QStringLiteral("new diagram"));
        QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
        QCOMPARE(m_window->findChild<QTabBar *>(QStringLiteral("centreTabs"))->count(), 2);
    }

    void everyShortcutIsUsedOnce()
    {
        QHash<QString, QString> owners;
        for (const QAction *candidate : m_window->actions() + m_window->findChild<CanvasView *>()->actions()) {
            for (const QKeySequence &keys : candidate->shortcuts()) {
                const QString text = keys.toString();
                QVERIFY2(!owners.contains(text), qPrintable(text + owners.value(text) + candidate->text()));
                owners.insert(text, candidate->text());
            }
        }
        QVERIFY(owners.size() > 40);
    }

    void aQueryIsAskedByTheDesign()
    {
        m_window->openFile(copyOfExample());
        auto *panel = m_window->findChild<SimulationPanel *>();
        panel->ask(QStringLiteral("i-app"), QStringLiteral("payments.aws.example.com"), RecordType::A);
        QTRY_VERIFY(panel->answer());
        action("stepBack")->trigger();
        QVERIFY(panel->step() >= 0);
        action("copyTrace")->trigger();
    }

    void anEditMovesNoViewAndBringsNoPathBack()
    {
        m_themes.setAnimated(false);
        m_window->openFile(copyOfExample());
        auto *panel = m_window->findChild<SimulationPanel *>();
        auto *canvas = m_window->findChild<CanvasView *>();
        panel->ask(QStringLiteral("host-dc"), QStringLiteral("payments.aws.example.com"), RecordType::A);
        QTRY_VERIFY(panel->answer());
        QVERIFY(!canvas->designScene().tracePath().hops.empty());
        canvas->setZoom(2);
        canvas->flyTo("i-app");
        const auto middle = [canvas] { return canvas->mapToScene(canvas->viewport()->rect().center()); };
        const QPointF before = middle();
        QSignalSpy answered(panel, &SimulationPanel::answered);
        QVERIFY(m_window->document().remove({"rec-www-partner"}, {}));
        QTRY_COMPARE(answered.count(), 1);
        QVERIFY(answered.front().front().toBool());
        QCOMPARE(middle(), before);
        action("clearTrace")->trigger();
        m_window->document().history().undo();
        QTRY_COMPARE(answered.count(), 2);
        QVERIFY(canvas->designScene().tracePath().hops.empty());
        action("stepBack")->trigger();
        QVERIFY2(!canvas->designScene().tracePath().hops.empty(), "who goes on reading wants to see it");
        m_themes.setAnimated(true);
    }

    void aZonesRecordsOpenAsATab()
    {
        m_window->openFile(copyOfExample());
        m_window->selection().set({"zone-aws-example-com"});
        auto *tree = m_window->findChild<QTreeView *>(QStringLiteral("designTree"));
        QTest::keyClick(tree, Qt::Key_Return);
        auto *tabs = m_window->findChild<QTabBar *>(QStringLiteral("centreTabs"));
        QCOMPARE(tabs->count(), 2);
        QCOMPARE(tabs->currentIndex(), 1);
        QVERIFY(m_window->document().remove({"zone-aws-example-com"}, {}));
        QCOMPARE(tabs->count(), 1);
    }

    void theLayoutIsRememberedAndCanBeReset()
    {
        m_window->openFile(copyOfExample());
        auto *dock = m_window->findChild<QDockWidget *>(QStringLiteral("paletteDock"));
        QVERIFY(dock->isVisible());
        dock->hide();
        QVERIFY(m_window->close());
        makeWindow();
        m_window->openFile(copyOfExample());
        dock = m_window->findChild<QDockWidget *>(QStringLiteral("paletteDock"));
        QVERIFY(!dock->isVisible());
        action("resetLayout")->trigger();
        QVERIFY(dock->isVisible());
    }

    void whatTheCanvasHidesIsRemembered()
    {
        m_window->openFile(copyOfExample());
        auto *canvas = m_window->findChild<CanvasView *>();
        QVERIFY(canvas->filter().isEmpty());
        CanvasFilter filter;
        filter.kinds = {ObjectKind::Profile};
        canvas->setFilter(filter);
        canvas->action(CanvasAction::ShowGrid)->trigger();
        QVERIFY(m_window->close());
        makeWindow();
        m_window->openFile(copyOfExample());
        canvas = m_window->findChild<CanvasView *>();
        QCOMPARE(canvas->filter(), filter);
        QVERIFY(!canvas->action(CanvasAction::ShowGrid)->isChecked());
        QVERIFY(canvas->action(CanvasAction::ShowMinimap)->isChecked());
    }

    void withoutADesignThereAreNoPanels()
    {
        const auto *inspector = m_window->findChild<QDockWidget *>(QStringLiteral("inspectorDock"));
        auto *palette = m_window->findChild<QDockWidget *>(QStringLiteral("paletteDock"));
        QVERIFY(!inspector->isVisible());
        m_window->openFile(copyOfExample());
        QVERIFY(inspector->isVisible());
        palette->hide();
        action("close")->trigger();
        QVERIFY(!inspector->isVisible());
        QVERIFY(m_window->close()); // What is remembered are the panels of a design.
        makeWindow();
        m_window->openFile(copyOfExample());
        QVERIFY(m_window->findChild<QDockWidget *>(QStringLiteral("inspectorDock"))->isVisible());
        QVERIFY(!m_window->findChild<QDockWidget *>(QStringLiteral("paletteDock"))->isVisible());
    }

    void panelsBehindTabsHaveNoSecondTitle()
    {
        m_window->openFile(copyOfExample());
        auto *simulation = m_window->findChild<QDockWidget *>(QStringLiteral("simulationDock"));
        auto *problems = m_window->findChild<QDockWidget *>(QStringLiteral("problemsDock"));
        QTRY_VERIFY(simulation->titleBarWidget());
        problems->toggleViewAction()->trigger();
        QTRY_VERIFY(!simulation->titleBarWidget());
        problems->toggleViewAction()->trigger();
        QTRY_VERIFY(simulation->titleBarWidget());
        QVERIFY(problems->titleBarWidget());
        QVERIFY(!problems->visibleRegion().isEmpty()); // Shown again, it is in front.
    }

    void theFirstLayoutLeavesRoomForTheTrace()
    {
        m_window->resize(1280, 800);
        m_window->openFile(copyOfExample());
        action("resetLayout")->trigger();
        const auto *simulation = m_window->findChild<QDockWidget *>(QStringLiteral("simulationDock"));
        QTRY_VERIFY(simulation->height() >= 260);
        QVERIFY(m_window->findChild<QWidget *>(QStringLiteral("queryName"))->width() > 180);
    }

    void theToolBarHasNoLineAroundNothing()
    {
        const auto lines = [this] {
            QString shape;
            for (const QAction *shown : m_window->findChild<QToolBar *>(QStringLiteral("toolBar"))->actions())
                if (shown->isVisible())
                    shape += QLatin1Char(shown->isSeparator() ? '|' : 'x');
            return shape;
        };
        QVERIFY(!lines().contains(QStringLiteral("||")));
        QVERIFY(!lines().endsWith(QLatin1Char('|')));
        const auto atStart = lines().count(QLatin1Char('|'));
        m_window->openFile(copyOfExample());
        QVERIFY(lines().count(QLatin1Char('|')) > atStart);
        QVERIFY(!lines().contains(QStringLiteral("||")));
    }

    void recentDesignsAreRemembered()
    {
        const QString path = copyOfExample();
        m_window->openFile(path);
        QCOMPARE(m_settings->value(QStringLiteral("recentFiles")).toStringList(), QStringList{path});
    }

    void closingADesignGoesBackToTheStart()
    {
        m_window->openFile(copyOfExample());
        action("close")->trigger();
        QVERIFY(m_window->findChild<StartPage *>()->isVisible());
        QCOMPARE(m_window->document().design().objectCount(), std::size_t(0));
    }

private:
    void makeWindow()
    {
        m_window.reset();
        m_window = std::make_unique<MainWindow>(
            WindowContext{m_prompts, m_themes, *m_settings, m_folder->filePath(QStringLiteral("autosave"))});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY(m_window->findChild<ProblemsPanel *>()); // The last panel that is made after the first paint.
    }
    QString copyOfExample() const
    {
        const QString path = m_folder->filePath(QStringLiteral("w.json"));
        QFile::copy(example, path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        return path;
    }
    QAction *action(const char *name) const
    {
        for (QAction *candidate : m_window->actions())
            if (candidate->objectName() == QLatin1String(name))
                return candidate;
        return nullptr;
    }

    ThemeSwitch m_themes;
    test::PromptsStub m_prompts;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(tst_MainWindow)
#include "tst_MainWindow.moc"
