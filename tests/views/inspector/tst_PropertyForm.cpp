#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include "model/edit/DesignDocument.h"
#include "tests/support/DesignFiles.h"
#include "views/common/ThemeSwitch.h"
#include "views/inspector/FieldEditor.h"
#include "views/inspector/FieldRows.h"
#include "views/inspector/PropertyForm.h"
#include "views/inspector/ReferenceBox.h"

using namespace zw;

class tst_PropertyForm : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<DesignDocument>();
        m_document->setDesign(test::exampleDesign("central-hybrid"));
        m_form = std::make_unique<PropertyForm>(*m_document, m_themes);
        m_form->resize(360, 900);
        m_form->show();
        QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
    }

    void cleanup()
    {
        m_form.reset();
        m_document.reset();
    }

    void typingInOneFieldIsOneStep()
    {
        m_form->setObjects({"vpc-hub"});
        QLineEdit *name = line("/name");
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Centre"));
        QCOMPARE(vpc().name, std::string("Centre"));
        QCOMPARE(m_document->history().count(), 1);
        QVERIFY(m_document->history().undoText().contains(QStringLiteral("Name")));
        m_document->history().undo();
        QCOMPARE(vpc().name, std::string("Hub"));
        QCOMPARE(name->text(), QStringLiteral("Hub"));
    }

    void aReferenceSaysWhereItIsCutOff()
    {
        m_form->setObjects({"rr-corp"});
        auto *endpoint = m_form->rows().editor(QStringLiteral("/endpoint"))->findChild<ReferenceBox *>();
        const QString whole = endpoint->currentText();
        endpoint->resize(500, endpoint->height());
        QCOMPARE(endpoint->shownText(), whole);
        endpoint->resize(100, endpoint->height());
        QVERIFY(endpoint->shownText().endsWith(QChar(0x2026)));
        QVERIFY(endpoint->fontMetrics().horizontalAdvance(endpoint->shownText()) < 100);
    }

    void anotherStayInTheFieldIsAnotherStep()
    {
        m_form->setObjects({"vpc-hub"});
        line("/name")->setFocus();
        QTest::keyClicks(line("/name"), QStringLiteral("1"));
        m_form->rows().editor(QStringLiteral("/enableDnsSupport"))->findChild<QCheckBox *>()->setFocus();
        line("/name")->setFocus();
        QTest::keyClicks(line("/name"), QStringLiteral("2"));
        QCOMPARE(m_document->history().count(), 2);
    }

    void aBadAddressIsRefusedWhileTypingWithTheReason()
    {
        m_form->setObjects({"i-app"});
        QLineEdit *address = line("/privateIp");
        address->setFocus();
        address->selectAll();
        QTest::keyClicks(address, QStringLiteral("10.20.5.5x"));
        FieldEditor *field = m_form->rows().editor(QStringLiteral("/privateIp"));
        const auto *reason = field->findChild<QLabel *>(QStringLiteral("reason"));
        QVERIFY(reason && reason->isVisibleTo(field));
        QVERIFY(reason->text().contains(QStringLiteral("10.20.5.5x")));
        QCOMPARE(m_document->design().find<Instance>("i-app")->privateIp->toText(), std::string("10.20.5.5"));
        QTest::keyClick(address, Qt::Key_Backspace);
        QVERIFY(!reason->isVisibleTo(field));
        QTest::keyClicks(address, QStringLiteral("1"));
        QCOMPARE(m_document->design().find<Instance>("i-app")->privateIp->toText(), std::string("10.20.5.51"));
        QCOMPARE(m_document->history().count(), 1);
    }

    void aTrailingDotStaysWhileOneTypes()
    {
        m_form->setObjects({"rr-corp"});
        QLineEdit *domain = line("/domain");
        domain->setFocus();
        domain->selectAll();
        QTest::keyClicks(domain, QStringLiteral("corp.example.org."));
        QCOMPARE(domain->text(), QStringLiteral("corp.example.org."));
        QCOMPARE(m_document->design().find<ResolverRule>("rr-corp")->domain.toDisplayText(),
                 std::string("corp.example.org"));
    }

    void aSwitchIsOneStep()
    {
        m_form->setObjects({"vpc-hub"});
        QTest::mouseClick(box("/enableDnsHostnames"), Qt::LeftButton, {},
                          QPoint(8, box("/enableDnsHostnames")->height() / 2));
        QVERIFY(!vpc().enableDnsHostnames);
        QCOMPARE(m_document->history().count(), 1);
        m_document->history().undo();
        QVERIFY(box("/enableDnsHostnames")->isChecked());
    }

    void aReferenceOffersLegalObjectsOnly()
    {
        m_form->setObjects({"rr-corp"});
        auto *endpoint = m_form->rows().editor(QStringLiteral("/endpoint"))->findChild<ReferenceBox *>();
        QCOMPARE(endpoint->id(), QStringLiteral("out-hub"));
        endpoint->setFocus();
        QVERIFY(endpoint->findData(QStringLiteral("in-hub")) >= 0);
        QVERIFY(endpoint->findData(QStringLiteral("vpc-hub")) < 0);
    }

    void theArrowGoesToTheReferredObject()
    {
        m_form->setObjects({"rr-corp"});
        QSignalSpy went(m_form.get(), &PropertyForm::goToRequested);
        auto *arrow =
            m_form->rows().editor(QStringLiteral("/endpoint"))->findChild<QToolButton *>(QStringLiteral("goTo"));
        QTest::mouseClick(arrow, Qt::LeftButton);
        QCOMPARE(went.count(), 1);
        QCOMPARE(went.at(0).at(0).toString(), QStringLiteral("out-hub"));
    }

    void entriesAreAddedAndEdited()
    {
        m_form->setObjects({"rr-corp"});
        FieldEditor *targets = m_form->rows().editor(QStringLiteral("/targets"));
        QTest::mouseClick(targets->findChild<QToolButton *>(QStringLiteral("plus")), Qt::LeftButton);
        QCOMPARE(rule().targets.size(), std::size_t(3));
        auto *table = targets->findChild<QTableView *>(QStringLiteral("entries"));
        QCOMPARE(table->model()->rowCount(), 3);
        QCOMPARE(table->currentIndex().row(), 2);
        QVERIFY(table->model()->setData(table->model()->index(2, 0), QStringLiteral("10.200.2.10")));
        QTRY_COMPARE(rule().targets[2].ip.toText(), std::string("10.200.2.10"));
        QCOMPARE(m_document->history().count(), 2);
        QTest::mouseClick(targets->findChild<QToolButton *>(QStringLiteral("minus")), Qt::LeftButton);
        QCOMPARE(rule().targets.size(), std::size_t(2));
    }

    void severalObjectsChangeTogether()
    {
        m_form->setObjects({"vpc-hub", "vpc-spoke"});
        QVERIFY(line("/name")->text().isEmpty());
        QTest::mouseClick(box("/internetAccess"), Qt::LeftButton, {}, QPoint(8, box("/internetAccess")->height() / 2));
        QVERIFY(m_document->design().find<Vpc>("vpc-hub")->internetAccess);
        QVERIFY(m_document->design().find<Vpc>("vpc-spoke")->internetAccess);
        QCOMPARE(m_document->history().count(), 1);
    }

    void everyKindHasAForm()
    {
        for (const char *example : {"central-hybrid", "hub-and-spoke", "multi-region-site", "split-horizon"}) {
            m_document->setDesign(test::exampleDesign(example));
            ObjectTypes::forEach([&]<class T>() {
                for (const T &object : m_document->design().all<T>())
                    m_form->setObjects({object.id.text()});
            });
        }
        QCOMPARE(m_document->history().count(), 0);
    }

private:
    QLineEdit *line(const char *path) const
    {
        return m_form->rows().editor(QString::fromLatin1(path))->findChild<QLineEdit *>(QStringLiteral("edit"));
    }
    QCheckBox *box(const char *path) const
    {
        return m_form->rows().editor(QString::fromLatin1(path))->findChild<QCheckBox *>();
    }
    const Vpc &vpc() const { return *m_document->design().find<Vpc>("vpc-hub"); }
    const ResolverRule &rule() const { return *m_document->design().find<ResolverRule>("rr-corp"); }

    ThemeSwitch m_themes;
    std::unique_ptr<DesignDocument> m_document;
    std::unique_ptr<PropertyForm> m_form;
};

QTEST_MAIN(tst_PropertyForm)
#include "tst_PropertyForm.moc"
