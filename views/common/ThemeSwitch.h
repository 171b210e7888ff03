#pragma once

#include <QObject>

#include "views/common/Theme.h"

namespace zw {

enum class ThemeMode : std::uint8_t { System, Light, Dark };

/// Says which theme is shown and tells when that changes; follows the system's palette in mode System.
///
/// Made once by the application and handed to whoever paints. Sets palette and style sheet of the QApplication.
class ThemeSwitch : public QObject {
    Q_OBJECT
public:
    explicit ThemeSwitch(QObject *parent = nullptr);

    const Theme &theme() const noexcept { return m_theme; }
    ThemeMode mode() const noexcept { return m_mode; }
    void setMode(ThemeMode mode);

    /// Whether things may move on the screen; false where the user or the system asks for reduced motion.
    bool isAnimated() const noexcept { return m_animated; }
    void setAnimated(bool animated);

    /// Puts palette, style sheet and font of the current theme on the application. Call once after construction.
    void applyToApplication();

Q_SIGNALS:
    void changed();
    void modeChanged(); ///< The theme shown may be the same as before.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();

    Theme m_theme = Theme::light();
    ThemeMode m_mode = ThemeMode::System;
    bool m_animated = true;
    bool m_applied = false;
    bool m_systemIsDark = false;
};

} // namespace zw
