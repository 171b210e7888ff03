#include "views/inspector/InspectorPanel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "model/edit/DesignDocument.h"
#include "model/edit/Selection.h"
#include "views/common/BackgroundRunner.h"
#include "views/common/Icons.h"
#include "views/common/Text.h"
#include "views/common/ThemeSwitch.h"
#include "views/inspector/DesignForm.h"
#include "views/inspector/FieldCatalogue.h"
#include "views/inspector/PropertyForm.h"
#include "views/inspector/RecordTable.h"
#include "views/inspector/UsageList.h"

#include <algorithm>
#include <set>

namespace zw {

namespace {

enum Page { HintPage, ObjectPage, DesignPage };

/// Reference rules in a sentence as links.
QString withRuleLinks(const QString &sentence, const QColor &colour)
{
    static const QRegularExpression rule(QStringLiteral("(AUTH|RSLV)-\\d{3,4}"));
    return sentence.toHtmlEscaped().replace(
        rule, QStringLiteral("<a href=\"\\0\" style=\"color:%1\">\\0</a>").arg(colour.name()));
}

bool areOfOneKind(const Design &design, const std::vector<std::string> &ids)
{
    std::set<ObjectKind> kinds;
    for (const std::string &id : ids)
        if (const std::optional<ObjectKind> kind = design.kindOf(id))
            kinds.insert(*kind);
    return kinds.size() == 1;
}

} // namespace

InspectorPanel::InspectorPanel(DesignDocument &document, Selection &selection, const ThemeSwitch &themes,
                               BackgroundRunner &runner, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_selection(selection),
      m_themes(themes),
      m_runner(runner),
      m_pages(new QStackedWidget(this)),
      m_empty(new QLabel(m_pages)),
      m_icon(new QLabel),
      m_kind(new QLabel),
      m_name(new QLabel),
      m_id(new QLabel),
      m_scroll(new QScrollArea),
      m_designPage(new QScrollArea),
      m_usages(new UsageList(document, themes, runner)),
      m_records(new RecordTable(document, selection, themes)),
      m_hint(new QLabel),
      m_designHint(new QLabel)
{
    m_empty->setObjectName(QStringLiteral("inspectorHint"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(metrics::margin);
    m_empty->setEnabled(false);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(buildContent());
    m_pages->addWidget(buildDesignPage());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pages, 1);
    m_hint->setObjectName(QStringLiteral("fieldHint"));
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::RichText);
    m_hint->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_hint->setContentsMargins(metrics::margin, metrics::spacing / 2, metrics::margin, metrics::spacing / 2);
    m_hint->hide();
    layout->addWidget(m_hint);
    connect(m_hint, &QLabel::linkActivated, this, &InspectorPanel::ruleRequested);

    connect(&selection, &Selection::changed, this, &InspectorPanel::showSelection);
    connect(&document, &DesignDocument::reset, this, &InspectorPanel::showSelection);
    connect(&document, &DesignDocument::changed, this, [this] {
        if (m_pages->currentIndex() == ObjectPage && selected().empty())
            showSelection();
        else
            refreshHeader();
    });
    connect(&themes, &ThemeSwitch::changed, this, &InspectorPanel::rebuildForm);
    connect(m_usages, &UsageList::goToRequested, this, &InspectorPanel::goTo);
    connect(m_records, &RecordTable::goToRequested, this, &InspectorPanel::goTo);
    rebuildForm();
}

QWidget *InspectorPanel::buildHeader()
{
    auto *header = new QWidget;
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(metrics::margin, metrics::spacing, metrics::margin, metrics::spacing / 2);
    layout->setSpacing(metrics::spacing);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    m_name->setObjectName(QStringLiteral("inspectorName"));
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_name->setWordWrap(true);
    m_id->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_id->setObjectName(QStringLiteral("inspectorId"));
    texts->addWidget(m_name);
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::spacing);
    line->addWidget(m_kind);
    line->addWidget(m_id, 1);
    texts->addLayout(line);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    return header;
}

QWidget *InspectorPanel::buildContent()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHeader());
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *body = new QWidget;
    auto *bodyLayout = new QVBoxLayout(body);
    bodyLayout->setContentsMargins(metrics::margin, metrics::spacing / 2, metrics::margin, metrics::margin);
    bodyLayout->setSpacing(metrics::spacing);
    bodyLayout->addWidget(m_records);
    bodyLayout->addWidget(m_usages);
    bodyLayout->addStretch();
    m_records->setMinimumHeight(10 * metrics::rowHeight);
    m_scroll->setWidget(body);
    layout->addWidget(m_scroll, 1);
    return page;
}

QWidget *InspectorPanel::buildDesignPage()
{
    m_designPage->setWidgetResizable(true);
    m_designPage->setFrameShape(QFrame::NoFrame);
    m_designPage->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(metrics::margin, metrics::spacing, metrics::margin, metrics::margin);
    layout->setSpacing(metrics::spacing);
    m_designHint->setText(tr("Nothing is selected: this is the design itself. Select something on the canvas or in the "
                             "tree to see and edit what it is."));
    m_designHint->setWordWrap(true);
    layout->addWidget(m_designHint);
    layout->addStretch();
    m_designPage->setWidget(body);
    return m_designPage;
}

/// The form and its editors take colours when they are made, so another theme makes them anew.
void InspectorPanel::rebuildForm()
{
    delete m_form;
    delete m_design;
    m_design = new DesignForm(m_document, m_themes, m_designPage->widget());
    static_cast<QVBoxLayout *>(m_designPage->widget()->layout())->insertWidget(0, m_design);
    connect(m_design, &DesignForm::focused, this, &InspectorPanel::showHint);
    connect(m_design, &DesignForm::statusMessage, this, &InspectorPanel::statusMessage);
    m_form = new PropertyForm(m_document, m_themes, m_scroll->widget());
    static_cast<QVBoxLayout *>(m_scroll->widget()->layout())->insertWidget(0, m_form);
    connect(m_form, &PropertyForm::goToRequested, this, &InspectorPanel::goTo);
    connect(m_form, &PropertyForm::focused, this, &InspectorPanel::showHint);
    connect(m_form, &PropertyForm::statusMessage, this, &InspectorPanel::statusMessage);
    const Theme &theme = m_themes.theme();
    for (QLabel *label : {m_kind, m_id, m_hint, m_designHint}) {
        QPalette colours = label->palette();
        colours.setColor(QPalette::WindowText, theme.colour(ColourRole::TextMuted));
        label->setPalette(colours);
    }
    m_kind->setFont(theme.font(FontRole::Small));
    m_id->setFont(theme.font(FontRole::Small));
    m_hint->setFont(theme.font(FontRole::Small));
    m_name->setFont(theme.font(FontRole::BodyStrong));
    showSelection();
}

std::vector<std::string> InspectorPanel::selected() const
{
    std::vector<std::string> ids;
    for (const std::string &id : m_selection.ids())
        if (m_document.design().contains(id))
            ids.push_back(id);
    return ids;
}

void InspectorPanel::showSelection()
{
    const std::vector<std::string> ids = selected();
    const Design &design = m_document.design();
    m_hint->hide();
    if (ids.empty()) {
        const bool isBlank = design == Design();
        m_empty->setText(tr("Open or make a design to see here what it holds."));
        m_pages->setCurrentIndex(isBlank ? HintPage : DesignPage);
        return;
    }
    if (!areOfOneKind(design, ids)) {
        m_empty->setText(
            tr("%1 are selected. Select objects of one kind to edit them together.").arg(listOf(design, ids)));
        m_pages->setCurrentIndex(HintPage);
        return;
    }
    m_form->setObjects(ids);
    const Zone *zone = ids.size() == 1 ? design.find<Zone>(ids.front()) : nullptr;
    m_records->setVisible(zone != nullptr);
    m_records->setZone(zone ? ids.front() : std::string());
    m_usages->setVisible(ids.size() == 1);
    m_usages->setObject(ids.size() == 1 ? ids.front() : std::string());
    refreshHeader();
    m_pages->setCurrentIndex(ObjectPage);
    m_scroll->verticalScrollBar()->setValue(0);
}

void InspectorPanel::refreshHeader()
{
    const std::vector<std::string> ids = selected();
    if (ids.empty())
        return;
    const std::optional<AnyObject> object = m_document.design().object(ids.front());
    const ObjectKind kind = kindOf(*object);
    const bool isOne = ids.size() == 1;
    m_icon->setPixmap(objectIcon(*object, m_themes.theme()).pixmap(metrics::toolIconSize, metrics::toolIconSize));
    m_name->setText(isOne ? nameOf(*object) : tr("%n objects", nullptr, static_cast<int>(ids.size())));
    m_kind->setText(isOne ? kindName(kind) : kindNamePlural(kind));
    m_id->setText(isOne ? toQString(ids.front()) : QString());
}

void InspectorPanel::showHint(const QString &member)
{
    const std::string name = toStd(member);
    const QString hint = fieldHint(name);
    m_hint->setVisible(!hint.isEmpty());
    //: Below the form: %1 is the label of a field, %2 a sentence about it.
    m_hint->setText(
        tr("<b>%1</b> – %2")
            .arg(fieldLabel(name).toHtmlEscaped(), withRuleLinks(hint, m_themes.theme().colour(ColourRole::Accent))));
}

void InspectorPanel::showUsages()
{
    m_usages->setOpen(true);
    m_scroll->ensureWidgetVisible(m_usages);
}

void InspectorPanel::goTo(const QString &id)
{
    if (id.isEmpty())
        return;
    m_selection.set({toStd(id)});
    Q_EMIT m_selection.revealRequested(id);
}

} // namespace zw
