#include "views/problems/ProblemsPanel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include "model/edit/DesignDocument.h"
#include "model/edit/Selection.h"
#include "model/text/FindingText.h"
#include "views/common/Icons.h"
#include "views/common/Prompts.h"
#include "views/common/SentenceDelegate.h"
#include "views/common/Text.h"
#include "views/common/ThemeSwitch.h"
#include "views/problems/LintRunner.h"
#include "views/problems/ProblemsFilter.h"
#include "views/problems/ProblemsModel.h"

#include <algorithm>

namespace zw {

ProblemsPanel::ProblemsPanel(DesignDocument &document, Selection &selection, SnapshotKeeper &keeper,
                             BackgroundRunner &runner, Prompts &prompts, const ThemeSwitch &themes, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_selection(selection),
      m_prompts(prompts),
      m_themes(themes),
      m_lint(new LintRunner(document, keeper, runner, this)),
      m_model(new ProblemsModel(document, themes, this)),
      m_filter(new ProblemsFilter(this)),
      m_pages(new QStackedWidget(this)),
      m_table(new QTreeView),
      m_hint(new QLabel)
{
    m_filter->setSourceModel(m_model);
    buildTable();
    m_hint->setObjectName(QStringLiteral("problemsHint"));
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setEnabled(false);
    m_pages->addWidget(m_hint);
    m_pages->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::spacing, metrics::spacing / 2, metrics::spacing, 0);
    layout->setSpacing(metrics::spacing / 2);
    layout->addWidget(buildBar());
    layout->addWidget(m_pages, 1);
    connect(m_lint, &LintRunner::findingsChanged, this, &ProblemsPanel::refresh);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &ProblemsPanel::updateHint);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &ProblemsPanel::updateHint);
    connect(&document, &DesignDocument::changed, this, &ProblemsPanel::updateButtons);
    connect(&themes, &ThemeSwitch::changed, this, &ProblemsPanel::updateCounts);
    refresh();
}

void ProblemsPanel::buildTable()
{
    m_table->setObjectName(QStringLiteral("problems"));
    m_table->setAccessibleName(tr("Problems"));
    m_table->setModel(m_filter);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setRootIsDecorated(false);
    m_table->setItemsExpandable(false);
    m_table->setAllColumnsShowFocus(true);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView *header = m_table->header();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ProblemsModel::Message, QHeaderView::Stretch);
    header->setResizeContentsPrecision(50);
    new SentenceDelegate(*m_table, ProblemsModel::Message);
    connect(m_table, &QTreeView::activated, this, &ProblemsPanel::jump);
    connect(m_table, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        const QString rule = index.data(ProblemsModel::RuleRole).toString();
        if (index.column() == ProblemsModel::Rule && !rule.isEmpty())
            Q_EMIT ruleRequested(rule);
    });
    connect(m_table, &QTreeView::customContextMenuRequested, this, &ProblemsPanel::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ProblemsPanel::updateButtons);
}

QToolButton *ProblemsPanel::addToggle(QWidget *bar, Severity severity)
{
    auto *toggle = new QToolButton(bar);
    toggle->setCheckable(true);
    toggle->setChecked(true);
    toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    toggle->setObjectName(toQString(toText(severity)));
    connect(toggle, &QToolButton::toggled, this,
            [this, severity](bool on) { m_filter->setSeverityShown(static_cast<int>(severity), on); });
    m_toggles[static_cast<std::size_t>(severity)] = toggle;
    bar->layout()->addWidget(toggle);
    return toggle;
}

QWidget *ProblemsPanel::buildBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::spacing / 2);
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Info})
        addToggle(bar, severity);
    auto *accepted = new QToolButton(bar);
    accepted->setCheckable(true);
    accepted->setText(tr("Accepted"));
    accepted->setToolTip(tr("Also show findings that were accepted"));
    accepted->setObjectName(QStringLiteral("accepted"));
    row->addWidget(accepted);
    auto *search = new QLineEdit(bar);
    search->setObjectName(QStringLiteral("problemsFilter"));
    search->setPlaceholderText(tr("Filter problems"));
    search->setAccessibleName(tr("Filter problems"));
    search->setClearButtonEnabled(true);
    row->addWidget(search, 1);
    m_fix = new QToolButton(bar);
    m_fix->setObjectName(QStringLiteral("fix"));
    m_fix->setText(tr("Fix"));
    m_fix->setToolTip(tr("Change the design so that the problem is gone; one step, which undo takes back"));
    m_accept = new QToolButton(bar);
    m_accept->setObjectName(QStringLiteral("accept"));
    m_accept->setText(tr("Accept …"));
    m_accept->setToolTip(tr("Leave it as it is, and say why"));
    for (QToolButton *button : {m_fix, m_accept}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        row->addWidget(button);
    }
    connect(accepted, &QToolButton::toggled, m_filter, &ProblemsFilter::setAcceptedShown);
    connect(search, &QLineEdit::textChanged, m_filter, &ProblemsFilter::setText);
    connect(m_fix, &QToolButton::clicked, this, &ProblemsPanel::applyFix);
    connect(m_accept, &QToolButton::clicked, this, &ProblemsPanel::acceptFinding);
    return bar;
}

void ProblemsPanel::refresh()
{
    const Finding *chosen = current();
    const auto key = chosen ? std::pair(std::string(chosen->check), chosen->objects)
                            : std::pair(std::string(), std::vector<std::string>());
    m_model->setFindings(m_lint->findings());
    for (int row = 0; row < m_filter->rowCount() && !key.first.empty(); ++row) {
        const Finding &finding = m_model->finding(m_filter->mapToSource(m_filter->index(row, 0)).row());
        if (finding.check == key.first && finding.objects == key.second)
            m_table->setCurrentIndex(m_filter->index(row, 0));
    }
    updateCounts();
    updateHint();
    updateButtons();
    Q_EMIT findingsChanged();
}

int ProblemsPanel::openCount(Severity severity) const
{
    return static_cast<int>(std::ranges::count_if(m_lint->findings(), [severity](const Finding &finding) {
        return finding.severity == severity && !isAccepted(finding);
    }));
}

std::unordered_map<std::string, Severity> ProblemsPanel::severities() const
{
    std::unordered_map<std::string, Severity> worst;
    for (const Finding &finding : m_lint->findings()) {
        if (isAccepted(finding) || finding.objects.empty())
            continue;
        const auto [place, isNew] = worst.emplace(finding.objects.front(), finding.severity);
        if (!isNew)
            place->second = std::max(place->second, finding.severity);
    }
    return worst;
}

void ProblemsPanel::updateCounts()
{
    const auto show = [this](Severity severity, const QString &text) {
        QToolButton *toggle = m_toggles[static_cast<std::size_t>(severity)];
        toggle->setText(text);
        toggle->setIcon(severityIcon(severity, m_themes.theme()));
    };
    show(Severity::Error, tr("%n error(s)", nullptr, openCount(Severity::Error)));
    show(Severity::Warning, tr("%n warning(s)", nullptr, openCount(Severity::Warning)));
    show(Severity::Info, tr("%n hint(s)", nullptr, openCount(Severity::Info)));
    m_fix->setIcon(icon(QStringLiteral("check"), m_themes.theme()));
    m_accept->setIcon(icon(QStringLiteral("flag"), m_themes.theme()));
}

void ProblemsPanel::updateHint()
{
    if (!m_lint->hasRun())
        m_hint->setText(tr("The design is being checked …"));
    else if (m_lint->findings().empty())
        m_hint->setText(tr("No problems found."));
    else
        m_hint->setText(tr("No problem matches the filters."));
    m_pages->setCurrentIndex(m_filter->rowCount() == 0 ? 0 : 1);
}

const Finding *ProblemsPanel::current() const
{
    const QModelIndex index = m_filter->mapToSource(m_table->currentIndex());
    return index.isValid() ? &m_model->finding(index.row()) : nullptr;
}

void ProblemsPanel::updateButtons()
{
    const Finding *finding = current();
    m_fix->setEnabled(finding && !finding->fix.empty() && m_lint->isCurrent());
    m_accept->setEnabled(finding && !isAccepted(*finding));
}

void ProblemsPanel::jump()
{
    const Finding *finding = current();
    if (!finding || finding->objects.empty())
        return;
    const std::string first = finding->objects.front();
    m_selection.set({first});
    Q_EMIT m_selection.revealRequested(toQString(first));
}

void ProblemsPanel::applyFix()
{
    const Finding *finding = current();
    // Its states are those of the design that was checked: they must not undo a newer edit.
    if (!finding || finding->fix.empty() || !m_lint->isCurrent())
        return;
    const auto done = m_document.apply(finding->fix, tr("Fix %1").arg(toQString(finding->check)));
    if (!done)
        Q_EMIT statusMessage(describe(done.error(), m_document.design()));
}

void ProblemsPanel::acceptFinding()
{
    const Finding *finding = current();
    if (!finding)
        return;
    AcceptedFinding accepted;
    accepted.check = acceptanceKey(*finding);
    for (const std::string &id : finding->objects)
        if (m_document.design().contains(id))
            accepted.objects.push_back({id});
    const std::optional<QString> reason =
        m_prompts.askText(this, tr("Accept the finding"), tr("Why is it right as it is?"), {});
    if (!reason || reason->trimmed().isEmpty())
        return;
    accepted.id = Id<AcceptedFinding>(m_document.design().freeId("accepted"));
    accepted.reason = toStd(reason->trimmed());
    const QString step = tr("Accept %1").arg(toQString(accepted.check));
    const auto done = m_document.put(AnyObject(accepted), step);
    if (!done)
        Q_EMIT statusMessage(describe(done.error(), m_document.design()));
}

void ProblemsPanel::showMenu(const QPoint &point)
{
    const Finding *finding = current();
    if (!finding)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Show the object")), &QAction::triggered, this, &ProblemsPanel::jump);
    const QString rule = toQString(toText(finding->rule));
    connect(menu->addAction(tr("Read rule %1").arg(rule)), &QAction::triggered, this,
            [this, rule] { Q_EMIT ruleRequested(rule); });
    menu->addSeparator();
    QAction *fix = menu->addAction(tr("Fix"));
    fix->setEnabled(m_fix->isEnabled());
    connect(fix, &QAction::triggered, this, &ProblemsPanel::applyFix);
    QAction *accept = menu->addAction(tr("Accept …"));
    accept->setEnabled(m_accept->isEnabled());
    connect(accept, &QAction::triggered, this, &ProblemsPanel::acceptFinding);
    menu->popup(m_table->viewport()->mapToGlobal(point));
}

} // namespace zw
