#include "views/simulation/Simulation.h"

#include "model/edit/DesignDocument.h"
#include "model/edit/SnapshotKeeper.h"
#include "model/text/ResolutionText.h"
#include "views/common/BackgroundRunner.h"
#include "views/common/Text.h"

namespace zw {

namespace {

ScenarioState scenarioState(const Design &design, const std::string &id)
{
    const Scenario *scenario = id.empty() ? nullptr : design.find<Scenario>(id);
    return scenario ? ScenarioState::from(*scenario) : ScenarioState();
}

} // namespace

Simulation::Simulation(DesignDocument &document, SnapshotKeeper &keeper, BackgroundRunner &runner, QObject *parent)
    : QObject(parent), m_document(document), m_keeper(keeper), m_runner(runner)
{
    connect(&keeper, &SnapshotKeeper::published, this, [this] {
        if (m_question)
            answerNow(!m_isWaiting);
    });
    connect(&document, &DesignDocument::reset, this, &Simulation::clear);
}

Simulation::~Simulation() = default;

void Simulation::ask(const AskedQuestion &question)
{
    m_question = question;
    if (m_keeper.isCurrent()) {
        answerNow(false);
        return;
    }
    m_isWaiting = true;
    Q_EMIT waiting();
}

void Simulation::clear()
{
    m_question.reset();
    m_answer.reset();
    m_outcomes.reset();
    m_isWaiting = false;
    Q_EMIT cleared();
}

void Simulation::answerNow(bool isRepeat)
{
    m_isWaiting = false;
    const std::shared_ptr<const Snapshot> snapshot = m_keeper.snapshot();
    const std::optional<VantageIndex> vantage = findVantage(*snapshot, m_question->vantage);
    const QString before = isRepeat && m_answer ? summaryOf(m_answer->resolution) : QString();
    if (!vantage) {
        m_answer.reset();
        m_outcomes.reset();
        Q_EMIT failed(tr("The place to ask from is no longer in the design; choose another one."));
        return;
    }
    auto answer = std::make_unique<AnsweredQuestion>();
    answer->asked = *m_question;
    answer->snapshot = snapshot;
    answer->design = m_document.design();
    answer->query.from = *vantage;
    answer->query.name = m_question->name;
    answer->query.searchable = m_question->searchable;
    answer->query.type = m_question->type;
    answer->query.seed = m_question->seed;
    resolve(*snapshot, answer->query, scenarioState(answer->design, m_question->scenario), answer->resolution,
            &answer->trace);
    const bool isDifferent = !before.isEmpty() && before != summaryOf(answer->resolution);
    m_answer = std::move(answer);
    m_outcomes.reset();
    Q_EMIT answered(isRepeat, isDifferent ? before : QString());
    if (m_wantsOutcomes)
        findOutcomes();
}

void Simulation::setOutcomesWanted(bool wanted)
{
    m_wantsOutcomes = wanted;
    if (wanted && m_answer && !m_outcomes)
        findOutcomes();
}

void Simulation::findOutcomes()
{
    const AskedQuestion asked = m_answer->asked;
    m_runner.run(
        this,
        [snapshot = m_answer->snapshot, query = m_answer->query,
         scenario = scenarioState(m_answer->design, asked.scenario)](const CancelToken &) {
            return std::pair(snapshot, zw::outcomes(*snapshot, query, scenario));
        },
        [this, asked](std::pair<std::shared_ptr<const Snapshot>, Outcomes> found) {
            if (!m_answer || m_answer->asked != asked || m_answer->snapshot != found.first)
                return; // Another question came meanwhile.
            m_outcomes = std::move(found.second);
            Q_EMIT outcomesReady();
        });
}

QString statusWord(const Resolution &resolution)
{
    return resolution.isNoData() ? QStringLiteral("NODATA") : toQString(toText(resolution.rcode));
}

QString summaryOf(const Resolution &resolution)
{
    QString summary = statusWord(resolution);
    const QString data = shortText(resolution).trimmed();
    if (!data.isEmpty())
        summary += QLatin1Char(' ') + data.split(QLatin1Char('\n')).join(QStringLiteral(", "));
    return summary;
}

} // namespace zw
