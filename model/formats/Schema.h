#pragma once

#include <string>

namespace zw {

/// The JSON Schema (draft 7) of design files, made from the descriptions of the objects; ends with a newline.
///
/// `resources/schema/design.schema.json` is its output. Members that it does not know are allowed, as in the reader.
std::string designSchema();

} // namespace zw
