#include "views/start/StartPage.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "views/common/Icons.h"
#include "views/common/ThemeSwitch.h"
#include "views/start/Examples.h"
#include "views/start/StartCard.h"

namespace zw {

namespace {

constexpr qsizetype mostRecent = 6;
constexpr int pageWidth = 120 * metrics::spacing;

/// The folder as people write it.
QString shortFolder(const QString &path)
{
    QString folder = QFileInfo(path).absolutePath();
    const QString home = QDir::homePath();
    if (folder.startsWith(home))
        folder.replace(0, home.size(), QStringLiteral("~"));
    return QDir::toNativeSeparators(folder);
}

void removeAll(QVBoxLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

StartPage::StartPage(const ThemeSwitch &themes, QWidget *parent) : QScrollArea(parent), m_themes(themes)
{
    setObjectName(QStringLiteral("startPage"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
}

/// Who opens a design at once never sees the page, so its cards are made when it is shown.
void StartPage::showEvent(QShowEvent *event)
{
    if (!widget())
        build();
    QScrollArea::showEvent(event);
}

void StartPage::build()
{
    m_title = new QLabel(tr("Zonewright"));
    m_tagline = new QLabel(tr("Draw DNS on Amazon Route 53, and ask the drawing questions."));
    auto *page = new QWidget;
    auto *outer = new QHBoxLayout(page);
    auto *column = new QWidget;
    column->setMaximumWidth(pageWidth);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(3 * metrics::margin, 4 * metrics::margin, 3 * metrics::margin, 3 * metrics::margin);
    layout->setSpacing(metrics::spacing);
    layout->addWidget(m_title);
    layout->addWidget(m_tagline);
    layout->addSpacing(2 * metrics::margin);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(4 * metrics::margin);
    halves->addWidget(buildStart(), 2);
    halves->addWidget(buildExamples(), 3);
    layout->addLayout(halves);
    layout->addStretch();
    outer->addStretch();
    outer->addWidget(column, 1000); // The stretches only get what the page's greatest width leaves.
    outer->addStretch();
    setWidget(page);
    connect(&m_themes, &ThemeSwitch::changed, this, &StartPage::applyTheme);
    applyTheme();
    showRecent();
}

QLabel *StartPage::makeHeading(const QString &text)
{
    auto *heading = new QLabel(text);
    m_headings.append(heading);
    return heading;
}

QWidget *StartPage::buildStart()
{
    auto *half = new QWidget;
    auto *layout = new QVBoxLayout(half);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::spacing);
    auto *create = new QPushButton(tr("New design"));
    create->setObjectName(QStringLiteral("newDesign"));
    create->setDefault(true);
    auto *open = new QPushButton(tr("Open …"));
    open->setObjectName(QStringLiteral("openDesign"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::spacing);
    buttons->addWidget(create);
    buttons->addWidget(open);
    buttons->addStretch();
    connect(create, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    m_noRecent = new QLabel(tr("Designs that you open or save are listed here."));
    m_noRecent->setWordWrap(true);
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(metrics::spacing);
    layout->addLayout(buttons);
    layout->addSpacing(metrics::margin);
    layout->addWidget(makeHeading(tr("Recent designs")));
    layout->addWidget(m_noRecent);
    layout->addLayout(m_recent);
    layout->addStretch();
    return half;
}

QWidget *StartPage::buildExamples()
{
    auto *half = new QWidget;
    auto *layout = new QVBoxLayout(half);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::spacing);
    layout->addWidget(makeHeading(tr("Examples to start from")));
    for (const Example &example : examples()) {
        auto *card = new StartCard(m_themes, example.icon, example.title, example.teaches, half);
        card->setObjectName(QFileInfo(example.path).baseName());
        connect(card, &QAbstractButton::clicked, this,
                [this, example] { Q_EMIT exampleRequested(example.path, example.title); });
        layout->addWidget(card);
    }
    layout->addStretch();
    return half;
}

void StartPage::setRecent(const QStringList &paths)
{
    m_paths = paths;
    if (widget())
        showRecent();
}

void StartPage::showRecent()
{
    removeAll(*m_recent);
    for (const QString &path : m_paths.mid(0, mostRecent)) {
        auto *card = new StartCard(m_themes, QStringLiteral("diagram"), QFileInfo(path).fileName(), shortFolder(path));
        card->setObjectName(QStringLiteral("recent"));
        card->setToolTip(QDir::toNativeSeparators(path));
        connect(card, &QAbstractButton::clicked, this, [this, path] { Q_EMIT fileRequested(path); });
        m_recent->addWidget(card);
    }
    m_noRecent->setVisible(m_paths.isEmpty());
}

void StartPage::applyTheme()
{
    const Theme &theme = m_themes.theme();
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, theme.colour(ColourRole::TextMuted));
    m_title->setFont(theme.font(FontRole::Title));
    m_tagline->setPalette(muted);
    m_noRecent->setPalette(muted);
    for (QLabel *heading : std::as_const(m_headings))
        heading->setFont(theme.font(FontRole::BodyStrong));
}

} // namespace zw
