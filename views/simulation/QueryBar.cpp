#include "views/simulation/QueryBar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

#include "model/edit/DesignDocument.h"
#include "views/common/Icons.h"
#include "views/common/InvalidMark.h"
#include "views/common/Text.h"
#include "views/common/ThemeSwitch.h"
#include "views/simulation/NameEdit.h"
#include "views/simulation/VantageBox.h"

#include <algorithm>

namespace zw {

QueryBar::QueryBar(DesignDocument &document, const ThemeSwitch &themes, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_vantage(new VantageBox(document, themes, this)),
      m_name(new NameEdit(document, this)),
      m_type(new QComboBox(this)),
      m_scenario(new QComboBox(this)),
      m_seed(new QSpinBox(this)),
      m_ask(new QPushButton(tr("Ask"), this)),
      m_outcomes(new QToolButton(this))
{
    m_name->setFont(themes.theme().font(FontRole::Mono));
    m_ask->setIcon(colouredIcon(QStringLiteral("run"), themes.theme().colour(ColourRole::OnAccent)));
    m_outcomes->setIcon(icon(QStringLiteral("distribute-v"), themes.theme()));
    buildLayout();
    fillScenarios();
    connect(m_ask, &QPushButton::clicked, this, &QueryBar::ask);
    connect(m_name, &QLineEdit::returnPressed, this, &QueryBar::ask);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &text) {
        // An unfinished name is no mistake yet: only what can't become right is marked.
        markInvalid(*m_name,
                    !text.isEmpty() && !text.endsWith(QLatin1Char('.')) && !DomainName::parse(toStd(text.trimmed())));
    });
    connect(m_outcomes, &QToolButton::toggled, this, &QueryBar::outcomesToggled);
    connect(m_scenario, &QComboBox::activated, this, [this] {
        Q_EMIT scenarioChanged(toQString(scenario()));
        if (!m_name->text().isEmpty())
            ask();
    });
    connect(&document, &DesignDocument::reset, this, &QueryBar::fillScenarios);
    connect(&document, &DesignDocument::changed, this, [this](const DesignChange &change) {
        if (std::ranges::any_of(change.objects, [](const auto &object) { return object.kind == ObjectKind::Scenario; }))
            fillScenarios();
    });
}

void QueryBar::buildLayout()
{
    m_type->setObjectName(QStringLiteral("queryType"));
    m_type->setAccessibleName(tr("Type"));
    m_type->setToolTip(tr("The record type to ask for"));
    for (const RecordType type :
         {RecordType::A, RecordType::Aaaa, RecordType::Cname, RecordType::Mx, RecordType::Txt, RecordType::Ns,
          RecordType::Soa, RecordType::Ptr, RecordType::Srv, RecordType::Https, RecordType::Svcb, RecordType::Caa,
          RecordType::Ds, RecordType::Naptr, RecordType::Tlsa, RecordType::Sshfp, RecordType::Spf, RecordType::Any})
        m_type->addItem(toQString(toText(type)));
    m_type->setEditable(true);
    m_type->setInsertPolicy(QComboBox::NoInsert);
    m_type->setMinimumContentsLength(4);
    m_type->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_type->lineEdit(), &QLineEdit::returnPressed, this, &QueryBar::ask);
    m_scenario->setObjectName(QStringLiteral("scenario"));
    m_scenario->setAccessibleName(tr("Scenario"));
    m_scenario->setToolTip(tr("What-ifs that are put on top of the design"));
    m_scenario->setMinimumContentsLength(7);
    m_scenario->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_seed->setObjectName(QStringLiteral("seed"));
    m_seed->setAccessibleName(tr("Seed"));
    m_seed->setRange(0, 999999);
    //: Before a number in a narrow field; the seed decides wherever chance does.
    m_seed->setPrefix(tr("seed "));
    m_seed->setToolTip(tr("Decides wherever chance does: weights, multivalue answers, the choice of a target"));
    m_ask->setObjectName(QStringLiteral("ask"));
    m_ask->setDefault(true);
    m_ask->setProperty("primary", true);
    m_outcomes->setObjectName(QStringLiteral("outcomes"));
    m_outcomes->setCheckable(true);
    m_outcomes->setText(tr("Outcomes"));
    m_outcomes->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_outcomes->setToolTip(tr("Show every possible answer with its probability"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::spacing / 2);
    layout->addWidget(m_vantage, 2);
    layout->addWidget(m_name, 5);
    layout->addWidget(m_type);
    layout->addWidget(m_ask);
    layout->addSpacing(metrics::spacing);
    layout->addWidget(m_scenario, 1);
    layout->addWidget(m_seed);
    layout->addWidget(m_outcomes);
}

void QueryBar::fillScenarios()
{
    const QSignalBlocker blocker(m_scenario);
    const QString current = m_scenario->currentData().toString();
    m_scenario->clear();
    m_scenario->addItem(tr("No scenario"), QString());
    for (const Scenario &scenario : m_document.design().all<Scenario>())
        m_scenario->addItem(nameOf(m_document.design(), scenario.id.text()), toQString(scenario.id.text()));
    m_scenario->setCurrentIndex(std::max(0, m_scenario->findData(current)));
    m_scenario->setEnabled(m_scenario->count() > 1);
}

std::string QueryBar::scenario() const
{
    return toStd(m_scenario->currentData().toString());
}

void QueryBar::setQuestion(const QString &vantage, const QString &name, RecordType type)
{
    if (!vantage.isEmpty())
        m_vantage->setVantage(toStd(vantage));
    if (!name.isEmpty())
        m_name->setText(name);
    m_type->setCurrentText(toQString(toText(type)));
    markInvalid(*m_name, false);
}

void QueryBar::focusName()
{
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
}

void QueryBar::ask()
{
    AskedQuestion question;
    question.vantage = m_vantage->vantage();
    if (question.vantage.empty()) {
        Q_EMIT refused(
            tr("Nothing in the design can ask yet: add an instance, an on-premises host or an internet client."));
        return;
    }
    const auto name = DomainName::parse(toStd(m_name->text().trimmed()));
    markInvalid(*m_name, !name);
    if (!name) {
        Q_EMIT refused(m_name->text().trimmed().isEmpty()
                           ? tr("Type the name to ask for.")
                           : tr("\"%1\" is no domain name.").arg(m_name->text().trimmed()));
        m_name->setFocus();
        return;
    }
    const std::optional<RecordType> type = parseRecordType(toStd(m_type->currentText().trimmed()));
    if (!type) {
        Q_EMIT refused(tr("\"%1\" is no record type.").arg(m_type->currentText()));
        m_type->setFocus();
        return;
    }
    question.name = *name;
    question.searchable = !m_name->text().trimmed().endsWith(u'.');
    question.type = *type;
    question.scenario = scenario();
    question.seed = static_cast<std::uint64_t>(m_seed->value());
    m_name->remember(toQString(name->toDisplayText()));
    Q_EMIT asked(question);
}

} // namespace zw
