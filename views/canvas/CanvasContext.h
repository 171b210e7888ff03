#pragma once

namespace zw {

class DesignDocument;
class Prompts;
class Selection;
class ThemeSwitch;

/// What the canvas works with. All of it outlives the canvas.
struct CanvasContext {
    DesignDocument &document;
    Selection &selection;
    Prompts &prompts;
    ThemeSwitch &themes;
};

} // namespace zw
