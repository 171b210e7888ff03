#include "views/simulation/AnswerView.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "model/text/ResolutionText.h"
#include "views/common/Text.h"
#include "views/common/ThemeSwitch.h"
#include "views/simulation/OutcomesModel.h"
#include "views/simulation/Simulation.h"
#include "views/simulation/StatusBadge.h"

namespace zw {

AnswerView::AnswerView(const Simulation &simulation, const ThemeSwitch &themes, QWidget *parent)
    : QWidget(parent),
      m_simulation(simulation),
      m_themes(themes),
      m_status(new StatusBadge(themes, this)),
      m_summary(new QLabel(this)),
      m_change(new QLabel(this)),
      m_pages(new QStackedWidget(this)),
      m_text(new QPlainTextEdit(m_pages)),
      m_outcomes(new OutcomesModel(this)),
      m_table(new QTableView),
      m_note(new QLabel)
{
    m_summary->setObjectName(QStringLiteral("answerSummary"));
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_summary->setWordWrap(true);
    m_change->setObjectName(QStringLiteral("answerChange"));
    m_change->setWordWrap(true);
    m_change->setAutoFillBackground(true);
    m_change->setMargin(metrics::spacing / 2);
    m_change->hide();
    m_text->setObjectName(QStringLiteral("answerText"));
    m_text->setAccessibleName(tr("Answer"));
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_pages->addWidget(m_text);
    buildOutcomes();

    auto *top = new QHBoxLayout;
    top->setSpacing(metrics::spacing);
    top->addWidget(m_status, 0, Qt::AlignTop);
    top->addWidget(m_summary, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::spacing, 0, 0, 0);
    layout->setSpacing(metrics::spacing / 2);
    layout->addLayout(top);
    layout->addWidget(m_change);
    layout->addWidget(m_pages, 1);
    connect(&themes, &ThemeSwitch::changed, this, &AnswerView::applyTheme);
    applyTheme();
}

void AnswerView::buildOutcomes()
{
    auto *page = new QWidget(m_pages);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    m_table->setObjectName(QStringLiteral("outcomesTable"));
    m_table->setAccessibleName(tr("Outcomes"));
    m_table->setModel(m_outcomes);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(metrics::rowHeight);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(OutcomesModel::Answer, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_note->setObjectName(QStringLiteral("outcomesNote"));
    m_note->setWordWrap(true);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_note);
    m_pages->addWidget(page);
}

void AnswerView::applyTheme()
{
    const Theme &theme = m_themes.theme();
    m_text->setFont(theme.font(FontRole::Mono));
    m_summary->setFont(theme.font(FontRole::BodyStrong));
    QPalette change = m_change->palette();
    change.setColor(QPalette::Window, theme.colour(ColourRole::InfoSoft));
    change.setColor(QPalette::WindowText, theme.colour(ColourRole::Info));
    m_change->setPalette(change);
    QPalette muted = m_note->palette();
    muted.setColor(QPalette::WindowText, theme.colour(ColourRole::TextMuted));
    m_note->setPalette(muted);
}

void AnswerView::showAnswer(const QString &before)
{
    const AnsweredQuestion *answer = m_simulation.answer();
    if (!answer) {
        clear();
        return;
    }
    m_status->setStatus(statusWord(answer->resolution));
    const QString data = shortText(answer->resolution).trimmed().split(QLatin1Char('\n')).join(QStringLiteral(", "));
    m_summary->setText(data);
    m_change->setVisible(!before.isEmpty());
    m_change->setText(tr("The answer changed with the last edit. Before: %1").arg(before));
    m_text->setPlainText(digText(answer->query, answer->resolution));
    m_outcomes->setOutcomes({});
    updateOutcomesNote();
}

void AnswerView::showOutcomes()
{
    m_outcomes->setOutcomes(m_simulation.outcomes());
    updateOutcomesNote();
}

void AnswerView::updateOutcomesNote()
{
    QString note;
    if (!m_simulation.outcomes())
        note = m_simulation.answer() ? tr("Finding all outcomes …") : QString();
    else if (m_outcomes->covered() < 1 - 1e-9)
        note = tr("There are more ways through the design than are followed; these cover %1 % of all cases.")
                   .arg(QLocale().toString(100 * m_outcomes->covered(), 'f', 2));
    else if (m_outcomes->rowCount() == 1)
        note = tr("Chance decides nothing here: this is always the answer.");
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void AnswerView::setOutcomesShown(bool shown)
{
    m_pages->setCurrentIndex(shown ? 1 : 0);
    updateOutcomesNote();
}

void AnswerView::clear()
{
    m_status->setStatus({});
    m_summary->clear();
    m_change->hide();
    m_text->clear();
    m_outcomes->setOutcomes({});
    updateOutcomesNote();
}

} // namespace zw
