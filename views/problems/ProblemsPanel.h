#pragma once

#include <QWidget>

#include "model/lint/Finding.h"

#include <array>
#include <unordered_map>

class QLabel;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace zw {

class BackgroundRunner;
class DesignDocument;
class LintRunner;
class ProblemsFilter;
class ProblemsModel;
class Prompts;
class Selection;
class SnapshotKeeper;
class ThemeSwitch;

/// What the linter finds: jump to the object, apply the fix, or accept the finding with a reason.
class ProblemsPanel : public QWidget {
    Q_OBJECT
public:
    ProblemsPanel(DesignDocument &document, Selection &selection, SnapshotKeeper &keeper, BackgroundRunner &runner,
                  Prompts &prompts, const ThemeSwitch &themes, QWidget *parent = nullptr);

    /// The worst severity of each object that a finding is mainly about, accepted ones left out.
    std::unordered_map<std::string, Severity> severities() const;
    int openCount(Severity severity) const;

Q_SIGNALS:
    void findingsChanged();
    void ruleRequested(const QString &rule);
    void statusMessage(const QString &text);

private:
    QWidget *buildBar();
    void buildTable();
    QToolButton *addToggle(QWidget *bar, Severity severity);
    void refresh();
    void updateCounts();
    void updateHint();
    void updateButtons();
    const Finding *current() const;
    void jump();
    void applyFix();
    void acceptFinding();
    void showMenu(const QPoint &point);

    DesignDocument &m_document;
    Selection &m_selection;
    Prompts &m_prompts;
    const ThemeSwitch &m_themes;
    LintRunner *m_lint;
    ProblemsModel *m_model;
    ProblemsFilter *m_filter;
    QStackedWidget *m_pages;
    QTreeView *m_table;
    QLabel *m_hint;
    std::array<QToolButton *, 3> m_toggles{};
    QToolButton *m_fix = nullptr;
    QToolButton *m_accept = nullptr;
};

} // namespace zw
