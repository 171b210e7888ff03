#include "views/main/SettingsDialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QSettings>
#include <QSpinBox>

#include "views/common/ThemeSwitch.h"
#include "views/main/SettingKeys.h"

#include <algorithm>

namespace zw {

namespace {

constexpr int leastAutosave = 2;
constexpr int usualAutosave = 10;
constexpr int mostAutosave = 600;

} // namespace

std::chrono::seconds autosaveInterval(const QSettings &settings)
{
    return std::chrono::seconds(
        std::clamp(settings.value(autosaveKey, usualAutosave).toInt(), leastAutosave, mostAutosave));
}

SettingsDialog::SettingsDialog(QSettings &settings, ThemeSwitch &themes, QWidget *window)
    : QDialog(window), m_settings(settings), m_themes(themes)
{
    setWindowTitle(tr("Settings"));
    setObjectName(QStringLiteral("settingsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(2 * metrics::margin);
    form->setVerticalSpacing(metrics::spacing);
    addTheme(*form);
    addLanguage(*form);
    addAutosave(*form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * metrics::margin, 2 * metrics::margin, 2 * metrics::margin, metrics::margin);
    layout->setSpacing(2 * metrics::margin);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
}

void SettingsDialog::addTheme(QFormLayout &form)
{
    auto *theme = new QComboBox(this);
    theme->setObjectName(QStringLiteral("theme"));
    theme->addItem(tr("As the system"), static_cast<int>(ThemeMode::System));
    theme->addItem(tr("Light"), static_cast<int>(ThemeMode::Light));
    theme->addItem(tr("Dark"), static_cast<int>(ThemeMode::Dark));
    theme->setCurrentIndex(theme->findData(static_cast<int>(m_themes.mode())));
    connect(theme, &QComboBox::activated, this,
            [this, theme] { m_themes.setMode(static_cast<ThemeMode>(theme->currentData().toInt())); });
    form.addRow(tr("&Theme"), theme);
    auto *animations = new QCheckBox(tr("&Move things smoothly"), this);
    animations->setObjectName(QStringLiteral("animations"));
    animations->setToolTip(tr("Flights over the canvas and the steps of a trace; off, they jump"));
    animations->setChecked(m_themes.isAnimated());
    connect(animations, &QCheckBox::toggled, this, [this](bool on) {
        m_themes.setAnimated(on);
        m_settings.setValue(animationsKey, on);
    });
    form.addRow(QString(), animations);
}

void SettingsDialog::addLanguage(QFormLayout &form)
{
    auto *language = new QComboBox(this);
    language->setObjectName(QStringLiteral("language"));
    language->addItem(tr("As the system"), QString());
    // Each in its own words, so that who can't read the others finds it.
    language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    language->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    language->setCurrentIndex(std::max(0, language->findData(m_settings.value(languageKey).toString())));
    auto *later = new QLabel(tr("Zonewright speaks it when it is started next."), this);
    later->setObjectName(QStringLiteral("languageHint"));
    later->setFont(m_themes.theme().font(FontRole::Small));
    connect(language, &QComboBox::activated, this,
            [this, language] { m_settings.setValue(languageKey, language->currentData()); });
    form.addRow(tr("&Language"), language);
    form.addRow(QString(), later);
}

void SettingsDialog::addAutosave(QFormLayout &form)
{
    auto *autosave = new QSpinBox(this);
    autosave->setObjectName(QStringLiteral("autosave"));
    autosave->setRange(leastAutosave, mostAutosave);
    //: Behind a number of seconds.
    autosave->setSuffix(tr(" s"));
    autosave->setToolTip(tr("After a crash, no more than the edits of this time are lost"));
    autosave->setValue(static_cast<int>(autosaveInterval(m_settings).count()));
    connect(autosave, &QSpinBox::valueChanged, this, [this](int seconds) {
        m_settings.setValue(autosaveKey, seconds);
        Q_EMIT autosaveChanged(std::chrono::seconds(seconds));
    });
    form.addRow(tr("Automatic &copy after"), autosave);
}

} // namespace zw
