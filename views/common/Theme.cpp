#include "views/common/Theme.h"

#include "views/common/ThemePalette.h"

#include <QFontDatabase>
#include <QGuiApplication>

#include <array>

namespace zw {

namespace {

struct NamedColour {
    const char *name;
    QRgb light;
    QRgb dark;
};
constexpr std::array namedColours{
    NamedColour{"slate", 0x5b6b7d, 0x8a9bb0}, NamedColour{"blue", 0x1f5fe0, 0x6aa5ff},
    NamedColour{"teal", 0x057f86, 0x3cc0c4},  NamedColour{"green", 0x2c7d45, 0x66c07c},
    NamedColour{"amber", 0x945400, 0xf2b04a}, NamedColour{"red", 0xc02626, 0xff8a80},
    NamedColour{"pink", 0xc2257a, 0xf084bd},  NamedColour{"purple", 0x7a45d6, 0xb193ff},
};

/// How much of a family's hue its containers have inside.
constexpr double lightTint = 0.045;
constexpr double darkTint = 0.10;

constexpr double textContrast = 4.5; // WCAG AA
constexpr double glyphContrast = 3.0;

} // namespace

KindFamily familyOf(ObjectKind kind) noexcept
{
    switch (kind) {
    case ObjectKind::Account: return KindFamily::Account;
    case ObjectKind::Vpc:
    case ObjectKind::VpcEndpoint:
    case ObjectKind::DhcpOptionSet:
    case ObjectKind::Link: return KindFamily::Vpc;
    case ObjectKind::Subnet: return KindFamily::Subnet;
    case ObjectKind::Instance:
    case ObjectKind::AwsResource: return KindFamily::Compute;
    case ObjectKind::Zone:
    case ObjectKind::RecordSet:
    case ObjectKind::DelegationSet:
    case ObjectKind::KeySigningKey:
    case ObjectKind::RegisteredDomain:
    case ObjectKind::TrafficPolicy:
    case ObjectKind::PolicyRecord:
    case ObjectKind::CidrCollection:
    case ObjectKind::LatencyTable: return KindFamily::Zone;
    case ObjectKind::ResolverEndpoint:
    case ObjectKind::ResolverRule: return KindFamily::Resolver;
    case ObjectKind::DomainList:
    case ObjectKind::FirewallRuleGroup:
    case ObjectKind::ThreatTag: return KindFamily::Security;
    case ObjectKind::Profile: return KindFamily::Profile;
    case ObjectKind::QueryLogConfig:
    case ObjectKind::HealthCheck: return KindFamily::Monitoring;
    case ObjectKind::RamShare: return KindFamily::Sharing;
    case ObjectKind::OnPremisesNetwork:
    case ObjectKind::OnPremisesHost:
    case ObjectKind::DnsServer: return KindFamily::OnPremises;
    case ObjectKind::InternetClient:
    case ObjectKind::PublicResolver: return KindFamily::Internet;
    case ObjectKind::Scenario:
    case ObjectKind::Expectation:
    case ObjectKind::AcceptedFinding:
    case ObjectKind::Diagram: return KindFamily::Neutral;
    }
    return KindFamily::Neutral;
}

Theme Theme::light()
{
    return Theme(false);
}

Theme Theme::dark()
{
    return Theme(true);
}

QColor Theme::colour(ColourRole role) const
{
    return roleColour(role, m_dark);
}

QColor Theme::kindColour(KindFamily family) const
{
    return familyColour(family, m_dark);
}

QColor Theme::kindText(KindFamily family) const
{
    return readableOn(familyColour(family, m_dark), kindFill(family), textContrast);
}

QColor Theme::kindFill(KindFamily family) const
{
    return mixed(familyColour(family, m_dark), colour(m_dark ? ColourRole::Canvas : ColourRole::Card),
                 m_dark ? darkTint : lightTint);
}

QColor Theme::onKind(KindFamily family) const
{
    return readableOn(Qt::white, familyColour(family, m_dark), glyphContrast);
}

QColor Theme::relationColour(RelationKind kind) const
{
    switch (kind) {
    case RelationKind::ZoneAssociation:
    case RelationKind::Delegation:
    case RelationKind::AliasOf: return kindColour(KindFamily::Zone);
    case RelationKind::ProfileAssociation:
    case RelationKind::ProfileContent: return kindColour(KindFamily::Profile);
    case RelationKind::RuleAssociation:
    case RelationKind::RuleEndpoint:
    case RelationKind::RuleTarget: return kindColour(KindFamily::Resolver);
    case RelationKind::FirewallAssociation:
    case RelationKind::DomainListUse: return kindColour(KindFamily::Security);
    case RelationKind::LogAssociation: return kindColour(KindFamily::Monitoring);
    case RelationKind::NetworkLink: return colour(ColourRole::Text);
    case RelationKind::Forwarder:
    case RelationKind::ServedZone: return kindColour(KindFamily::OnPremises);
    case RelationKind::ClientServer: return kindColour(KindFamily::Internet);
    case RelationKind::SharedResource:
    case RelationKind::SharePrincipal: return kindColour(KindFamily::Sharing);
    }
    return colour(ColourRole::TextMuted);
}

QColor Theme::severityColour(Severity severity) const
{
    switch (severity) {
    case Severity::Error: return colour(ColourRole::Danger);
    case Severity::Warning: return colour(ColourRole::Warning);
    case Severity::Info: break;
    }
    return colour(ColourRole::Info);
}

QColor Theme::named(const QString &name) const
{
    for (const NamedColour &candidate : namedColours)
        if (name == QLatin1String(candidate.name))
            return QColor::fromRgb(m_dark ? candidate.dark : candidate.light);
    return {};
}

QStringList Theme::names()
{
    QStringList list;
    for (const NamedColour &candidate : namedColours)
        list << QString::fromLatin1(candidate.name);
    return list;
}

QFont Theme::font(FontRole role) const
{
    QFont font = QGuiApplication::font();
    const auto sized = [&font](int pixels, QFont::Weight weight = QFont::Normal) {
        font.setPixelSize(pixels);
        font.setWeight(weight);
        return font;
    };
    switch (role) {
    case FontRole::Body: return sized(13);
    case FontRole::BodyStrong: return sized(13, QFont::DemiBold);
    case FontRole::Small: return sized(11);
    case FontRole::Title: return sized(20, QFont::DemiBold);
    case FontRole::Mono: font = QFontDatabase::systemFont(QFontDatabase::FixedFont); return sized(12);
    case FontRole::CardTitle: return sized(12, QFont::DemiBold);
    case FontRole::CardFact: return sized(11);
    case FontRole::ContainerTitle: return sized(12, QFont::DemiBold);
    case FontRole::EdgeLabel: return sized(10);
    case FontRole::Badge: return sized(10, QFont::Bold);
    }
    return font;
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, ColourRole colourRole) {
        palette.setColor(role, colour(colourRole));
    };
    set(QPalette::Window, ColourRole::Window);
    set(QPalette::WindowText, ColourRole::Text);
    set(QPalette::Base, ColourRole::Field);
    set(QPalette::AlternateBase, ColourRole::Window);
    set(QPalette::Text, ColourRole::Text);
    set(QPalette::PlaceholderText, ColourRole::TextMuted);
    set(QPalette::Button, ColourRole::Panel);
    set(QPalette::ButtonText, ColourRole::Text);
    set(QPalette::BrightText, ColourRole::Danger);
    set(QPalette::Highlight, ColourRole::Accent);
    set(QPalette::HighlightedText, ColourRole::OnAccent);
    set(QPalette::Link, ColourRole::Accent);
    set(QPalette::ToolTipBase, ColourRole::Panel);
    set(QPalette::ToolTipText, ColourRole::Text);
    set(QPalette::Mid, ColourRole::Border);
    set(QPalette::Dark, ColourRole::Border);
    set(QPalette::Light, ColourRole::Panel);
    palette.setColor(QPalette::Shadow, Qt::black);
    const QColor faded = mixed(colour(ColourRole::TextMuted), colour(ColourRole::Window), 0.6);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faded);
    return palette;
}

QString Theme::styleSheet() const
{
    static const QString pattern = QStringLiteral(
        "QToolTip { border: 1px solid %border; background: %panel; color: %text; padding: 4px 6px; }"
        "QDockWidget { titlebar-close-icon: none; }"
        "QDockWidget::title { background: %window; padding: 6px 8px; }"
        "QMainWindow::separator { background: %border; width: 1px; height: 1px; }"
        "QMenuBar { background: %panel; border-bottom: 1px solid %border; }"
        "QMenuBar::item { padding: 5px 9px; background: transparent; border-radius: %radiuspx; }"
        "QMenuBar::item:selected { background: %accentSoft; color: %text; }"
        "QMenu { background: %panel; border: 1px solid %border; padding: 4px; }"
        "QMenu::item { padding: 5px 24px 5px 8px; border-radius: 4px; }"
        "QMenu::item:selected { background: %accentSoft; color: %text; }"
        "QMenu::item:disabled { color: %muted; }"
        "QMenu::separator { height: 1px; background: %border; margin: 4px 8px; }"
        "QMenu::icon { padding-left: 6px; }"
        "QToolBar { background: %panel; border: 0; border-bottom: 1px solid %border; spacing: 2px; padding: 3px 6px; }"
        "QToolBar::separator { width: 1px; background: %border; margin: 4px 6px; }"
        "QToolButton { border: 1px solid transparent; border-radius: %radiuspx; padding: 4px; }"
        "QToolButton:hover { background: %accentSoft; }"
        "QToolButton:pressed, QToolButton:checked { background: %accentSoft; border-color: %accent; }"
        "QToolButton:focus { border-color: %accent; }"
        "QStatusBar { background: %panel; border-top: 1px solid %border; }"
        "QStatusBar::item { border: 0; }"
        "QPushButton { background: %panel; border: 1px solid %border; border-radius: %radiuspx; padding: 5px 14px; }"
        "QPushButton:hover { border-color: %accent; }"
        "QPushButton:pressed { background: %accentSoft; }"
        "QPushButton:focus { border: 1px solid %accent; }"
        "QPushButton:default { background: %accent; color: %onAccent; border-color: %accent; }"
        "QPushButton:disabled { color: %muted; background: %window; }"
        "QLineEdit, QPlainTextEdit, QTextEdit {"
        " background: %field; border: 1px solid %border; border-radius: %radiuspx; padding: 3px 6px;"
        " selection-background-color: %accent; selection-color: %onAccent; }"
        "QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border-color: %accent; }"
        // Boxes with arrows keep the style's own drawing; only the field inside must not have a border of its own.
        "QAbstractSpinBox QLineEdit, QComboBox QLineEdit { border: 0; background: transparent; padding: 0; }"
        "QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid %muted; border-radius: 3px;"
        " background: %field; }"
        "QCheckBox::indicator:hover, QCheckBox::indicator:focus { border-color: %accent; }"
        "QCheckBox::indicator:checked { background: %accent; border-color: %accent;"
        " image: url(:/icons/indicator-check.svg); }"
        "QTreeView, QListView, QTableView { background: %panel; border: 0; outline: 0;"
        " selection-background-color: %accentSoft; selection-color: %text; }"
        // With a ground of their own all items are drawn alike; else the chosen one stands 2 pixels aside.
        "QTreeView::item, QListView::item { padding: 3px 2px; background: transparent; }"
        "QTreeView::item:selected, QListView::item:selected, QTableView::item:selected {"
        " background: %accentSoft; color: %text; }"
        "QTreeView::item:hover:!selected, QListView::item:hover:!selected { background: %window; }"
        "QHeaderView::section { background: %window; color: %muted; border: 0; border-bottom: 1px solid %border;"
        " border-right: 1px solid %border; padding: 5px 8px; }"
        "QTabBar::tab { padding: 7px 14px; border: 0; border-bottom: 2px solid transparent; color: %muted; }"
        "QTabBar::tab:selected { color: %text; border-bottom-color: %accent; }"
        "QTabBar::tab:hover:!selected { color: %text; }"
        "QTabWidget::pane { border: 0; }"
        "QDialogButtonBox, QMessageBox { dialogbuttonbox-buttons-have-icons: 0; }"
        "QGroupBox { border: 0; margin-top: 18px; font-weight: 600; }"
        "QGroupBox::title { subcontrol-origin: margin; left: 0; }"
        "QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }"
        "QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }"
        "QScrollBar::handle { background: %border; border-radius: 4px; margin: 2px; min-height: 28px; min-width: 28px; "
        "}"
        "QScrollBar::handle:hover { background: %muted; }"
        "QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }"
        "QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }"
        "QProgressBar { background: %window; border: 1px solid %border; border-radius: 4px; text-align: center; }"
        "QProgressBar::chunk { background: %accent; border-radius: 3px; }");
    QString sheet = pattern;
    const auto fill = [&](const char *key, const QString &value) { sheet.replace(QLatin1String(key), value); };
    // Longer keys first: %accentSoft holds %accent.
    fill("%accentSoft", colour(ColourRole::AccentSoft).name());
    fill("%onAccent", colour(ColourRole::OnAccent).name());
    fill("%accent", colour(ColourRole::Accent).name());
    fill("%border", colour(ColourRole::Border).name());
    fill("%panel", colour(ColourRole::Panel).name());
    fill("%window", colour(ColourRole::Window).name());
    fill("%field", colour(ColourRole::Field).name());
    fill("%muted", colour(ColourRole::TextMuted).name());
    fill("%text", colour(ColourRole::Text).name());
    fill("%radius", QString::number(metrics::radius));
    return sheet;
}

} // namespace zw
