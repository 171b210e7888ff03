#pragma once

namespace zw {

class DesignDocument;
class ThemeSwitch;

/// What editors of fields look at: names of objects, colours. All of it outlives them.
struct FieldContext {
    const DesignDocument &document;
    const ThemeSwitch &themes;
};

} // namespace zw
