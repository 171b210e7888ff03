#include "views/inspector/UsageList.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "model/edit/DesignDocument.h"
#include "views/common/BackgroundRunner.h"
#include "views/common/Text.h"
#include "views/common/ThemeSwitch.h"

#include <set>

namespace zw {

namespace {

constexpr std::size_t mostShown = 50;

} // namespace

UsageList::UsageList(const DesignDocument &document, const ThemeSwitch &themes, BackgroundRunner &runner,
                     QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_themes(themes),
      m_runner(runner),
      m_header(new QToolButton(this)),
      m_list(new QLabel(this))
{
    m_header->setObjectName(QStringLiteral("usages"));
    m_header->setCheckable(true);
    m_header->setAutoRaise(true);
    m_header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_header->setArrowType(Qt::RightArrow);
    m_list->setObjectName(QStringLiteral("usageList"));
    m_list->setWordWrap(true);
    m_list->setTextFormat(Qt::RichText);
    m_list->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_list->setContentsMargins(metrics::iconSize + metrics::spacing, 0, 0, metrics::spacing / 2);
    m_list->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_list);
    connect(m_header, &QToolButton::toggled, this, [this](bool open) {
        m_header->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_list->setVisible(open);
    });
    connect(m_list, &QLabel::linkActivated, this, &UsageList::goToRequested);
    connect(&document, &DesignDocument::changed, this, &UsageList::find);
}

void UsageList::setObject(const std::string &id)
{
    if (id == m_id)
        return;
    m_id = id;
    find();
}

void UsageList::setOpen(bool open)
{
    m_header->setChecked(open);
}

void UsageList::find()
{
    if (m_id.empty())
        return;
    // One pass over the design: with many records that can be noticed.
    m_runner.run(
        this,
        [design = m_document.design(), id = m_id](const CancelToken &) { return std::pair(id, usagesOf(design, id)); },
        [this](const std::pair<std::string, std::vector<Usage>> &found) {
            if (found.first == m_id)
                show(found.second);
        });
}

void UsageList::show(const std::vector<Usage> &usages)
{
    std::set<std::string> seen;
    QStringList lines;
    for (const Usage &usage : usages) {
        if (usage.kind == ObjectKind::Diagram || !seen.insert(usage.id).second || seen.size() > mostShown)
            continue;
        //: One line of the list of usages: %1 is a kind of object, %2 a link with its name.
        lines.append(tr("%1 %2").arg(kindName(usage.kind).toHtmlEscaped(),
                                     QStringLiteral("<a href=\"%1\" style=\"color:%2\">%3</a>")
                                         .arg(toQString(usage.id), m_themes.theme().colour(ColourRole::Accent).name(),
                                              nameOf(m_document.design(), usage.id).toHtmlEscaped())));
    }
    if (seen.size() > mostShown)
        lines.append(tr("and %n more", nullptr, static_cast<int>(seen.size() - mostShown)));
    const int count = static_cast<int>(lines.size());
    m_header->setText(count == 0 ? tr("Used by nothing") : tr("Used by %n object(s)", nullptr, count));
    m_header->setEnabled(count > 0);
    if (count == 0)
        m_header->setChecked(false);
    m_list->setText(lines.join(QStringLiteral("<br>")));
}

} // namespace zw
