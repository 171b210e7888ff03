#pragma once

#include <QString>

namespace zw {

// What is kept between runs, by its name in the settings file.
inline const QString themeKey = QStringLiteral("window/theme");
inline const QString languageKey = QStringLiteral("window/language"); ///< "en", "de"; empty for the system's.
inline const QString animationsKey = QStringLiteral("window/animations");
inline const QString autosaveKey = QStringLiteral("session/autosaveSeconds");
inline const QString canvasFilterKey = QStringLiteral("canvas/filter"); ///< As filterState() writes it.
inline const QString minimapKey = QStringLiteral("canvas/minimap");
inline const QString gridKey = QStringLiteral("canvas/grid");
inline const QString snapKey = QStringLiteral("canvas/snap");
inline const QString historyKey = QStringLiteral("simulation/history");

} // namespace zw
