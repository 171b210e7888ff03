#pragma once

#include <QByteArray>
#include <QString>

#include "model/base/Result.h"
#include "model/design/Edit.h"

#include <functional>
#include <string>
#include <vector>

namespace zw {

/// MIME type of objects on the clipboard. They are also offered as text, to be sent to a colleague.
inline constexpr char objectsMimeType[] = "application/x-zonewright-objects";

/// The chosen objects with all that is drawn inside them, and with what they refer to, as JSON.
QByteArray copyObjects(const Design &design, const std::vector<std::string> &ids, const Diagram &diagram);

/// Objects ready to be added to a design.
struct PastedObjects {
    std::vector<ObjectState> states;
    std::vector<std::string> ids;     ///< Of the new objects whose container is not new itself.
    std::vector<DiagramItem> items;   ///< Their places, as copied, with the new ids.
    std::vector<std::string> leftOut; ///< Names of objects that found no place.
};

/// New objects like the copied ones, with new ids. References among them follow; those to others stay where the design
/// has such an object and are left out otherwise. What lost its container goes into `container` or the next fitting one.
/// The failure is one sentence.
Result<PastedObjects, QString> pasteObjects(const Design &design, const QByteArray &json, const std::string &container);

} // namespace zw
