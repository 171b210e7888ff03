#pragma once

#include <QDialog>

#include <chrono>

class QFormLayout;
class QSettings;

namespace zw {

class ThemeSwitch;

/// What the user may choose once for all designs. Each choice holds at once; there is nothing to apply.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    SettingsDialog(QSettings &settings, ThemeSwitch &themes, QWidget *window);

Q_SIGNALS:
    void autosaveChanged(std::chrono::seconds interval);

private:
    void addTheme(QFormLayout &form);
    void addLanguage(QFormLayout &form);
    void addAutosave(QFormLayout &form);

    QSettings &m_settings;
    ThemeSwitch &m_themes;
};

/// How long an edit may wait for its automatic copy.
std::chrono::seconds autosaveInterval(const QSettings &settings);

} // namespace zw
