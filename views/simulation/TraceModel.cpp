#include "views/simulation/TraceModel.h"

#include "model/text/RuleBook.h"
#include "model/text/TraceText.h"
#include "views/common/Text.h"
#include "views/common/ThemeSwitch.h"
#include "views/simulation/Simulation.h"

namespace zw {

namespace {

constexpr quintptr stepId = 0; ///< Internal id of steps; lost lines carry their step's number plus one.

} // namespace

TraceModel::TraceModel(const ThemeSwitch &themes, QObject *parent) : QAbstractItemModel(parent), m_themes(themes) {}

TraceModel::~TraceModel() = default;

void TraceModel::setAnswer(const AnsweredQuestion *answer, const RuleBook &rules)
{
    beginResetModel();
    m_steps.clear();
    if (answer) {
        const NameOf names = displayNames(answer->design);
        for (const TraceStep &step : answer->trace.steps()) {
            Step shown;
            QStringList lines = stepLines(answer->trace, step, names);
            shown.sentence = lines.isEmpty() ? QString() : lines.takeFirst();
            shown.lost = lines;
            if (const Assumption *assumption = rules.assumptionOf(step))
                shown.lost.append(assumptionText(*assumption));
            shown.kind = toQString(toText(step.kind));
            shown.rule = toQString(toText(step.rule));
            shown.basis = toQString(rules.stepBasis(step));
            m_steps.push_back(std::move(shown));
        }
    }
    endResetModel();
}

QModelIndex TraceModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : stepId);
}

QModelIndex TraceModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == stepId)
        return {};
    return createIndex(static_cast<int>(child.internalId() - 1), 0, stepId);
}

int TraceModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_steps.size());
    if (parent.internalId() != stepId || parent.column() != 0)
        return 0;
    return static_cast<int>(m_steps[static_cast<std::size_t>(parent.row())].lost.size());
}

int TraceModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant TraceModel::stepData(const Step &step, int number, int column, int role) const
{
    const Theme &theme = m_themes.theme();
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        //: A step of a trace: %1 is its number, %2 its kind, for example SELECT.
        case Kind: return tr("%1  %2").arg(number).arg(step.kind);
        case Sentence: return step.sentence;
        case Rule: return step.rule;
        default: return step.basis;
        }
    case Qt::ToolTipRole: return column == Sentence ? QVariant(step.sentence) : QVariant();
    case Qt::AccessibleTextRole:
        return column == Kind ? QVariant(tr("Step %1, %2: %3").arg(number).arg(step.kind, step.sentence)) : QVariant();
    case Qt::FontRole:
        if (column == Sentence)
            return {};
        return theme.font(column == Kind ? FontRole::Mono : FontRole::Small);
    case Qt::ForegroundRole:
        if (column == Rule)
            return theme.colour(ColourRole::Accent);
        return column == Kind ? QVariant(theme.colour(ColourRole::TextMuted)) : QVariant();
    case RuleRole: return step.rule;
    case BasisRole: return step.basis;
    default: return {};
    }
}

QVariant TraceModel::lostData(const Step &step, int line, int column, int role) const
{
    if (column != Sentence)
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return step.lost[line];
    return role == Qt::ForegroundRole ? QVariant(m_themes.theme().colour(ColourRole::TextMuted)) : QVariant();
}

QVariant TraceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == stepId)
        return stepData(m_steps[static_cast<std::size_t>(index.row())], index.row() + 1, index.column(), role);
    return lostData(m_steps[index.internalId() - 1], index.row(), index.column(), role);
}

QVariant TraceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind: return tr("Step");
    case Sentence: return tr("What happens");
    case Rule: return tr("Rule");
    case BasisColumn: return tr("Basis");
    default: return {};
    }
}

} // namespace zw
