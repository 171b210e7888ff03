#pragma once

#include "views/common/Theme.h"

#include <QIcon>

class QPainter;

namespace zw {

class Design;

/// Icons are our own SVG drawings in one colour (resources/icons/NAME.svg), tinted when they are painted, so they are
/// sharp at every size and fit every theme.

/// The name of the icon of a kind, for example `vpc`.
QString iconName(ObjectKind kind);
/// The same for one object, which may be finer: `zone-private`, `endpoint-in`, `endpoint-out` …
QString iconName(const AnyObject &object);

/// An icon for menus, lists and buttons in the theme's text colour (Disabled in the muted one). `name` is that of a kind
/// or of an action: add, align-left, align-right, align-top, align-bottom, align-centre, align-middle, back, check,
/// chevron-down, chevron-right, clear, close, collapse, connect, copy, cut, dark, delete, disconnect, distribute-h,
/// distribute-v, down, duplicate, edit, error, expand, export, filter, find, fit, flag, folder, forward, frame, grid,
/// help, history, info, inspector, layout, light, link, map, minimap, minus, new, note, open, palette, paste, pause,
/// play, plus, problems, properties, redo, refresh, run, save, scenario, search, select-all, settings, snap, star, step-back,
/// step-forward, stop, success, table, trace, tree, undo, up, warning, zoom-in, zoom-out.
QIcon icon(const QString &name, const Theme &theme);

/// The same in the hue of the kind's family, for trees and palettes.
QIcon kindIcon(ObjectKind kind, const Theme &theme);
QIcon objectIcon(const AnyObject &object, const Theme &theme);
QIcon colouredIcon(const QString &name, const QColor &colour);

/// An icon of a finding: shape and colour differ, so that neither is needed alone.
QIcon severityIcon(Severity severity, const Theme &theme);

/// Paints the icon `name` in `colour` into `where`, as vectors.
void paintIcon(QPainter &painter, const QRectF &where, const QString &name, const QColor &colour);

} // namespace zw
