#include "views/problems/ProblemsModel.h"

#include "model/edit/DesignDocument.h"
#include "model/text/FindingText.h"
#include "views/common/Icons.h"
#include "views/common/Text.h"
#include "views/common/ThemeSwitch.h"

namespace zw {

ProblemsModel::ProblemsModel(const DesignDocument &document, const ThemeSwitch &themes, QObject *parent)
    : QAbstractTableModel(parent), m_document(document), m_themes(themes)
{}

void ProblemsModel::setFindings(std::vector<Finding> findings)
{
    beginResetModel();
    m_findings = std::move(findings);
    endResetModel();
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int ProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ProblemsModel::text(const Finding &finding, int column) const
{
    switch (column) {
    case SeverityColumn: return severityText(finding.severity);
    case Message: {
        const QString sentence = findingText(finding);
        if (!isAccepted(finding))
            return sentence;
        //: %1 is what is wrong, %2 the reason why that was accepted.
        return tr("%1 (accepted: %2)").arg(sentence, toQString(finding.acceptedBecause));
    }
    case Objects: return listOf(m_document.design(), finding.objects, 2);
    default: return toQString(toText(finding.rule));
    }
}

QString ProblemsModel::toolTip(const Finding &finding) const
{
    QString tip = text(finding, Message);
    const QString todo = fixText(finding);
    if (!todo.isEmpty())
        tip += QLatin1Char('\n') + todo;
    //: The id of a check of the linter.
    return tip + QLatin1Char('\n') + tr("Check %1").arg(toQString(finding.check));
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Finding &shown = finding(index.row());
    const Theme &theme = m_themes.theme();
    switch (role) {
    case Qt::DisplayRole: return text(shown, index.column());
    case Qt::ToolTipRole: return toolTip(shown);
    case Qt::DecorationRole:
        return index.column() == SeverityColumn ? QVariant(severityIcon(shown.severity, theme)) : QVariant();
    case Qt::ForegroundRole:
        if (isAccepted(shown) || index.column() == Objects)
            return theme.colour(ColourRole::TextMuted);
        return index.column() == Rule ? QVariant(theme.colour(ColourRole::Accent)) : QVariant();
    case Qt::FontRole: return index.column() == Rule ? QVariant(theme.font(FontRole::Small)) : QVariant();
    case SeverityRole: return static_cast<int>(shown.severity);
    case AcceptedRole: return isAccepted(shown);
    case RuleRole: return toQString(toText(shown.rule));
    default: return {};
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeverityColumn: return tr("Severity");
    case Message: return tr("Problem");
    case Objects: return tr("Objects");
    case Rule: return tr("Rule");
    default: return {};
    }
}

} // namespace zw
