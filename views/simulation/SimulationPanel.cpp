#include "views/simulation/SimulationPanel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "model/text/ResolutionText.h"
#include "model/text/TraceText.h"
#include "views/common/Icons.h"
#include "views/common/Text.h"
#include "views/common/ThemeSwitch.h"
#include "views/simulation/AnswerView.h"
#include "views/simulation/CommandLineText.h"
#include "views/simulation/NameEdit.h"
#include "views/simulation/QueryBar.h"
#include "views/simulation/StepControls.h"
#include "views/simulation/TraceModel.h"
#include "views/simulation/TraceView.h"

#include <algorithm>

namespace zw {

SimulationPanel::SimulationPanel(DesignDocument &document, SnapshotKeeper &keeper, BackgroundRunner &runner,
                                 const RuleBook &rules, const ThemeSwitch &themes, QWidget *parent)
    : QWidget(parent),
      m_rules(rules),
      m_themes(themes),
      m_simulation(new Simulation(document, keeper, runner, this)),
      m_bar(new QueryBar(document, themes, this)),
      m_trace(new TraceModel(themes, this)),
      m_steps(new TraceView(*m_trace, themes, this)),
      m_controls(new StepControls(*m_steps, themes, this)),
      m_answer(new AnswerView(*m_simulation, themes, this)),
      m_pages(new QStackedWidget(this)),
      m_message(new QLabel),
      m_reason(new QLabel(this))
{
    m_message->setObjectName(QStringLiteral("simulationHint"));
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_pages->addWidget(m_message);
    m_pages->addWidget(buildResult());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::spacing, metrics::spacing / 2, metrics::spacing, metrics::spacing / 2);
    layout->setSpacing(metrics::spacing / 2);
    layout->addWidget(m_bar);
    layout->addWidget(m_reason);
    layout->addWidget(m_pages, 1);
    m_reason->setObjectName(QStringLiteral("queryReason"));
    m_reason->hide();

    connect(m_bar, &QueryBar::asked, m_simulation, &Simulation::ask);
    connect(m_bar, &QueryBar::refused, this, &SimulationPanel::showReason);
    connect(m_bar, &QueryBar::scenarioChanged, this, &SimulationPanel::scenarioChanged);
    connect(m_bar, &QueryBar::outcomesToggled, this, [this](bool wanted) {
        m_simulation->setOutcomesWanted(wanted);
        m_answer->setOutcomesShown(wanted);
    });
    connect(m_simulation, &Simulation::answered, this, &SimulationPanel::showAnswer);
    connect(m_simulation, &Simulation::outcomesReady, m_answer, &AnswerView::showOutcomes);
    connect(m_simulation, &Simulation::waiting, this, [this] {
        if (!m_simulation->answer())
            showMessage(tr("The design is being compiled …"));
    });
    connect(m_simulation, &Simulation::failed, this, &SimulationPanel::showMessage);
    connect(m_simulation, &Simulation::cleared, this, [this] { showMessage({}); });
    connect(m_steps, &TraceView::stepChanged, this, &SimulationPanel::stepChanged);
    connect(m_steps, &TraceView::ruleRequested, this, &SimulationPanel::ruleRequested);
    connect(&themes, &ThemeSwitch::changed, this, &SimulationPanel::applyTheme);
    applyTheme();
    showMessage({});
}

void SimulationPanel::applyTheme()
{
    QPalette muted = m_message->palette();
    muted.setColor(QPalette::WindowText, m_themes.theme().colour(ColourRole::TextMuted));
    m_message->setPalette(muted);
    QPalette danger = m_reason->palette();
    danger.setColor(QPalette::WindowText, m_themes.theme().colour(ColourRole::Danger));
    m_reason->setPalette(danger);
}

QToolButton *SimulationPanel::makeCopyButton(const QString &iconName, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(iconName, m_themes.theme()));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    return button;
}

QWidget *SimulationPanel::buildStepsHeader()
{
    auto *header = new QWidget;
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_controls);
    row->addStretch();
    QToolButton *expand = makeCopyButton(QStringLiteral("expand"), tr("Show what lost at every step"));
    expand->setCheckable(true);
    QToolButton *copy = makeCopyButton(QStringLiteral("copy"), tr("Copy the whole trace as text"));
    copy->setObjectName(QStringLiteral("copyTrace"));
    QToolButton *command = makeCopyButton(QStringLiteral("trace"), tr("Copy as a zw simulate command"));
    command->setObjectName(QStringLiteral("copyCommand"));
    for (QToolButton *button : {expand, copy, command})
        row->addWidget(button);
    connect(expand, &QToolButton::toggled, m_steps,
            [this](bool on) { on ? m_steps->expandAll() : m_steps->collapseAll(); });
    connect(copy, &QToolButton::clicked, this, &SimulationPanel::copyTraceRequested);
    connect(command, &QToolButton::clicked, this, &SimulationPanel::copyCommandRequested);
    return header;
}

QWidget *SimulationPanel::buildResult()
{
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(QStringLiteral("simulationSplitter"));
    splitter->setChildrenCollapsible(false);
    auto *left = new QWidget(splitter);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::spacing / 4);
    column->addWidget(buildStepsHeader());
    column->addWidget(m_steps, 1);
    splitter->addWidget(left);
    splitter->addWidget(m_answer);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    return splitter;
}

int SimulationPanel::step() const
{
    return m_steps->step();
}

void SimulationPanel::showReason(const QString &reason)
{
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
}

void SimulationPanel::showAnswer(bool isRepeat, const QString &before)
{
    const int formerStep = m_steps->step();
    if (!isRepeat)
        showReason({});
    m_controls->setPlaying(false);
    m_trace->setAnswer(m_simulation->answer(), m_rules);
    m_answer->showAnswer(before);
    m_pages->setCurrentIndex(1);
    // An edit leaves the eyes where they were; a new question is read to its end.
    const int last = m_steps->stepCount() - 1;
    if (isRepeat && formerStep >= 0) {
        const QSignalBlocker blocker(m_steps);
        m_steps->setStep(std::min(formerStep, last));
        Q_EMIT answered(true);
    } else {
        Q_EMIT answered(isRepeat);
        m_steps->setStep(last);
    }
    m_controls->refresh();
}

void SimulationPanel::showMessage(const QString &text)
{
    m_controls->setPlaying(false);
    m_message->setText(text.isEmpty() ? tr("Choose where the query starts, type a name and press Enter.\n"
                                           "The answer comes with every step that led to it.")
                                      : text);
    m_trace->setAnswer(nullptr, m_rules);
    m_answer->clear();
    m_controls->refresh();
    m_pages->setCurrentIndex(0);
    Q_EMIT answered(true);
}

void SimulationPanel::setVantage(const QString &id)
{
    m_bar->setQuestion(id, {}, RecordType::A);
    focusQuery();
}

void SimulationPanel::ask(const QString &vantage, const QString &name, RecordType type)
{
    m_bar->setQuestion(vantage, name, type);
    m_bar->ask();
}

void SimulationPanel::focusQuery()
{
    m_bar->focusName();
}

void SimulationPanel::stepForward()
{
    m_controls->stepForward();
}

void SimulationPanel::stepBack()
{
    m_controls->stepBack();
}

void SimulationPanel::togglePlaying()
{
    m_controls->setPlaying(!m_controls->isPlaying());
}

QString SimulationPanel::traceAsText() const
{
    const AnsweredQuestion *shown = answer();
    if (!shown)
        return {};
    return digText(shown->query, shown->resolution) + QLatin1Char('\n')
        + traceText(shown->trace, displayNames(shown->design), m_rules);
}

QString SimulationPanel::commandLineFor(const QString &designPath) const
{
    return answer() ? commandLine(answer()->asked, designPath) : QString();
}

QStringList SimulationPanel::history() const
{
    return m_bar->name().history();
}

void SimulationPanel::setHistory(const QStringList &names)
{
    m_bar->name().setHistory(names);
}

} // namespace zw
