#include "views/simulation/RuleView.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

#include "views/common/Icons.h"
#include "views/common/Text.h"
#include "views/common/ThemeSwitch.h"

namespace zw {

namespace {

QString basisText(Basis basis)
{
    switch (basis) {
    case Basis::Documented: return RuleView::tr("Stated in AWS's documentation.");
    case Basis::Rfc: return RuleView::tr("Follows from an internet standard.");
    case Basis::Inferred: return RuleView::tr("Follows from documented facts, or was seen in the field.");
    case Basis::Unknown: return RuleView::tr("Not documented by AWS: an assumption of the simulator.");
    }
    return {};
}

} // namespace

RuleView::RuleView(const RuleBook &rules, const ThemeSwitch &themes, QWidget *parent)
    : QWidget(parent), m_rules(rules), m_themes(themes), m_search(new QLineEdit(this)), m_text(new QTextBrowser(this))
{
    m_search->setObjectName(QStringLiteral("ruleSearch"));
    m_search->setPlaceholderText(tr("Rule, for example RSLV-235"));
    m_search->setAccessibleName(tr("Rule"));
    QStringList ids;
    for (const ReferenceRule &rule : rules.rules())
        ids.append(toQString(rule.id));
    for (const Assumption &assumption : rules.assumptions())
        ids.append(toQString(assumption.code));
    auto *search = new QCompleter(ids, this);
    search->setCaseSensitivity(Qt::CaseInsensitive);
    search->setFilterMode(Qt::MatchContains);
    m_search->setCompleter(search);
    m_text->setObjectName(QStringLiteral("ruleText"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(metrics::margin);
    auto *back = new QToolButton(this);
    back->setIcon(icon(QStringLiteral("back"), themes.theme()));
    back->setToolTip(tr("Back to the rule before"));
    back->setAccessibleName(tr("Back to the rule before"));
    back->setAutoRaise(true);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(metrics::spacing, metrics::spacing / 2, metrics::spacing, 0);
    bar->setSpacing(metrics::spacing / 2);
    bar->addWidget(back);
    bar->addWidget(m_search, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(bar);
    layout->addWidget(m_text, 1);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { showRule(m_search->text().trimmed()); });
    connect(search, qOverload<const QString &>(&QCompleter::activated), this, &RuleView::showRule);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) { showRule(link.toString()); });
    connect(back, &QToolButton::clicked, this, [this] {
        if (m_trail.isEmpty())
            return;
        m_id = m_trail.takeLast();
        refresh();
    });
    connect(&themes, &ThemeSwitch::changed, this, &RuleView::refresh);
    refresh();
}

void RuleView::showRule(const QString &id)
{
    if (!m_id.isEmpty() && m_id != id)
        m_trail.append(m_id);
    m_id = id;
    refresh();
}

QString RuleView::linked(std::string_view markdown) const
{
    // Only the marks that the references use: code and strong text.
    static const QRegularExpression code(QStringLiteral("`([^`]+)`"));
    static const QRegularExpression strong(QStringLiteral("\\*\\*([^*]+)\\*\\*"));
    static const QRegularExpression rule(QStringLiteral("\\b((?:AUTH|RSLV)-\\d{3,4}|ASM-\\d{2}|A:[a-z-]+)\\b"));
    QString text = toQString(markdown).toHtmlEscaped();
    text.replace(code, QStringLiteral("<code>\\1</code>"));
    text.replace(strong, QStringLiteral("<b>\\1</b>"));
    text.replace(rule, QStringLiteral("<a href=\"\\1\">\\1</a>"));
    return text;
}

QString RuleView::ruleHtml(const ReferenceRule &rule) const
{
    QString html = QStringLiteral("<h3>%1</h3><p>%2</p>").arg(toQString(rule.id), linked(rule.statement));
    const QString muted = m_themes.theme().colour(ColourRole::TextMuted).name();
    html += QStringLiteral("<p style=\"color:%1\">%2</p>").arg(muted, basisText(rule.basis).toHtmlEscaped());
    if (!rule.source.empty())
        html += QStringLiteral("<p style=\"color:%1\">%2</p>")
                    .arg(muted, tr("Source: %1").arg(toQString(rule.source)).toHtmlEscaped());
    html += QStringLiteral("<p style=\"color:%1\">%2<br>%3</p>")
                .arg(muted, toQString(rule.document).toHtmlEscaped(), toQString(rule.section).toHtmlEscaped());
    return html;
}

QString RuleView::assumptionHtml(const Assumption &assumption) const
{
    QString html = QStringLiteral("<h3>%1</h3><p>%2</p>").arg(toQString(assumption.code), linked(assumption.sentence));
    QStringList named;
    for (const std::string_view rule : m_rules.rulesNaming(assumption))
        named.append(linked(rule));
    if (!assumption.rule.empty())
        named.prepend(linked(assumption.rule));
    if (!named.isEmpty())
        html += QStringLiteral("<p>%1</p>").arg(tr("Used by %1.").arg(named.join(QStringLiteral(", "))));
    return html;
}

void RuleView::refresh()
{
    const Theme &theme = m_themes.theme();
    m_text->document()->setDefaultStyleSheet(
        QStringLiteral("a { color: %1; text-decoration: none; } h3 { color: %2; }")
            .arg(theme.colour(ColourRole::Accent).name(), theme.colour(ColourRole::Text).name()));
    m_search->setText(m_id);
    const std::string id = toStd(m_id);
    if (const ReferenceRule *rule = m_rules.rule(id))
        m_text->setHtml(ruleHtml(*rule));
    else if (const Assumption *assumption = m_rules.assumption(id))
        m_text->setHtml(assumptionHtml(*assumption));
    else if (m_id.isEmpty())
        m_text->setHtml(tr("<p>Click a rule in a trace, a problem or a hint to read what it says.</p>"));
    else
        m_text->setHtml(tr("<p>There is no rule %1.</p>").arg(m_id.toHtmlEscaped()));
}

} // namespace zw
