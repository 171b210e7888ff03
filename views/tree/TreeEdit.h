#pragma once

#include <QString>

#include "model/design/Design.h"

/// Renaming objects where they stand in a tree.
namespace zw {

/// Objects with a label, and zones and records with a domain name; accepted findings have neither.
bool canBeRenamed(ObjectKind kind) noexcept;

/// The text to edit: the label, or the whole domain name.
QString editableName(const Design &design, const std::string &id);

/// The object with its new name, or the sentence that says why the text can't be one.
Result<AnyObject, QString> renamedObject(const Design &design, const std::string &id, const QString &text);

} // namespace zw
