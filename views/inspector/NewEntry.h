#pragma once

#include "views/inspector/Field.h"

namespace zw {

/// Appends an entry to the list at `path` that is complete enough to be saved: required references point at the first
/// fitting object that the list does not use yet. Refused where there is no such object.
Result<Done, FieldError> addUsableEntry(const Design &design, AnyObject &object, std::string_view path);

} // namespace zw
