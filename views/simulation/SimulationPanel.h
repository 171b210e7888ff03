#pragma once

#include <QWidget>

#include "model/text/RuleBook.h"
#include "views/simulation/Simulation.h"

class QLabel;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace zw {

class AnswerView;
class QueryBar;
class StepControls;
class ThemeSwitch;
class TraceModel;
class TraceView;

/// Asks one question of the design: query bar, the steps on the left, the answer on the right.
class SimulationPanel : public QWidget {
    Q_OBJECT
public:
    SimulationPanel(DesignDocument &document, SnapshotKeeper &keeper, BackgroundRunner &runner, const RuleBook &rules,
                    const ThemeSwitch &themes, QWidget *parent = nullptr);

    const AnsweredQuestion *answer() const { return m_simulation->answer(); }
    int step() const;

    void setVantage(const QString &id); ///< And puts the cursor into the name.
    void ask(const QString &vantage, const QString &name, RecordType type);
    void focusQuery();
    void stepForward();
    void stepBack();
    void togglePlaying();
    QString traceAsText() const; ///< Question, answer and all steps; empty where nothing was asked.
    QString commandLineFor(const QString &designPath) const;

    QStringList history() const;
    void setHistory(const QStringList &names);

Q_SIGNALS:
    /// answer() is new, or null; `isRepeat` where nobody asked, but the design changed.
    void answered(bool isRepeat);
    void stepChanged(int step); ///< By the user or a new question.
    void scenarioChanged(const QString &id);
    void ruleRequested(const QString &rule);
    void copyTraceRequested();
    void copyCommandRequested();

private:
    QWidget *buildResult();
    QWidget *buildStepsHeader();
    QToolButton *makeCopyButton(const QString &iconName, const QString &text);
    void showAnswer(bool isRepeat, const QString &before);
    void showMessage(const QString &text);  ///< In place of an answer.
    void showReason(const QString &reason); ///< Below the query bar; empty takes it away.
    void applyTheme();

    const RuleBook &m_rules;
    const ThemeSwitch &m_themes;
    Simulation *m_simulation;
    QueryBar *m_bar;
    TraceModel *m_trace;
    TraceView *m_steps;
    StepControls *m_controls;
    AnswerView *m_answer;
    QStackedWidget *m_pages;
    QLabel *m_message;
    QLabel *m_reason;
};

} // namespace zw
