#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QTableView;

namespace zw {

class OutcomesModel;
class Simulation;
class StatusBadge;
class ThemeSwitch;

/// The answer: its status, what it says in one line, and as dig prints it; or all outcomes in its place.
class AnswerView : public QWidget {
    Q_OBJECT
public:
    AnswerView(const Simulation &simulation, const ThemeSwitch &themes, QWidget *parent = nullptr);

    void showAnswer(const QString &before); ///< `before`: what was answered before an edit changed it.
    void showOutcomes();
    void setOutcomesShown(bool shown);
    void clear();

private:
    void buildOutcomes();
    void applyTheme();
    void updateOutcomesNote();

    const Simulation &m_simulation;
    const ThemeSwitch &m_themes;
    StatusBadge *m_status;
    QLabel *m_summary;
    QLabel *m_change;
    QStackedWidget *m_pages;
    QPlainTextEdit *m_text;
    OutcomesModel *m_outcomes;
    QTableView *m_table;
    QLabel *m_note;
};

} // namespace zw
