#pragma once

#include <QLineF>
#include <QString>

#include <string>

namespace zw {

class CanvasEditor;
class CanvasView;

/// Offers the kinds of objects that could be made at the end of a line and connected with what it starts at; the line is
/// shown until one is chosen. Returns a sentence for the status line where there are none.
QString openConnectMenu(CanvasView &view, CanvasEditor &editor, const std::string &from, const QLineF &line);

} // namespace zw
