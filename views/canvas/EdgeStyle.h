#pragma once

#include <QColor>
#include <QPen>

#include "model/edit/Connection.h"
#include "views/common/Theme.h"

namespace zw {

/// What stands at the end of a line, so that kinds of relations differ by shape as well as by colour.
enum class EndMark : std::uint8_t {
    None,
    Dot,    ///< Associated with.
    Arrow,  ///< Queries go there.
    Diamond ///< Holds it.
};

/// How the line of a relation looks.
struct EdgeStyle {
    QColor colour;
    double width = 1.25;
    EndMark fromMark = EndMark::None;
    EndMark toMark = EndMark::None;
    bool isDashed = false;
};

EdgeStyle edgeStyle(const Relation &relation, const Theme &theme);
QPen edgePen(const EdgeStyle &style, double width);

/// The few words at a line: the domain that is forwarded, the kind of link, what keeps it from working. May be empty.
QString edgeLabel(const Design &design, const Relation &relation);

} // namespace zw
