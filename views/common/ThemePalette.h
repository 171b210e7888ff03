#pragma once

#include "views/common/Theme.h"

namespace zw {

/// The ratio of the luminances of two opaque colours as WCAG 2 defines it: 1 to 21.
double contrastRatio(const QColor &a, const QColor &b);

/// `share` of `colour` over `ground`: 0 is the ground, 1 the colour.
QColor mixed(const QColor &colour, const QColor &ground, double share);

/// `colour`, made darker or lighter in small steps until it reaches `ratio` on `ground`.
QColor readableOn(const QColor &colour, const QColor &ground, double ratio);

/// The chosen colours. Everything else of the theme is computed from them.
QColor roleColour(ColourRole role, bool dark);
QColor familyColour(KindFamily family, bool dark);

} // namespace zw
