#pragma once

#include "model/design/Question.h"

namespace zw {

/// Where one object is drawn, in diagram units (one unit is one pixel at 100 %).
struct DiagramItem {
    AnyId object;
    std::int64_t x = 0;
    std::int64_t y = 0;
    std::int64_t width = 0;  ///< 0: as large as its kind or its content wants.
    std::int64_t height = 0; ///< 0: as above.
    bool collapsed = false;
    std::string colour; ///< A name of the theme's palette; empty for the kind's own.
    UnknownMembers unknown;
    bool operator==(const DiagramItem &) const = default;

    template <class V> static void describe(V &v)
    {
        v("object", &DiagramItem::object, Use::Required);
        v("x", &DiagramItem::x);
        v("y", &DiagramItem::y);
        v("width", &DiagramItem::width);
        v("height", &DiagramItem::height);
        v("collapsed", &DiagramItem::collapsed);
        v("colour", &DiagramItem::colour);
    }
};

/// A free note, or a frame (a titled rectangle behind other things).
struct DiagramNote {
    std::string text;
    bool isFrame = false;
    std::int64_t x = 0;
    std::int64_t y = 0;
    std::int64_t width = 200;
    std::int64_t height = 80;
    std::string colour;
    UnknownMembers unknown;
    bool operator==(const DiagramNote &) const = default;

    template <class V> static void describe(V &v)
    {
        v("text", &DiagramNote::text);
        v("isFrame", &DiagramNote::isFrame);
        v("x", &DiagramNote::x);
        v("y", &DiagramNote::y);
        v("width", &DiagramNote::width);
        v("height", &DiagramNote::height);
        v("colour", &DiagramNote::colour);
    }
};

/// A drawing that shows a chosen part of the design. Regions appear inside accounts as far as their VPCs do.
struct Diagram : NamedObject<Diagram> {
    std::vector<DiagramItem> items;
    std::vector<DiagramNote> diagramNotes;
    bool operator==(const Diagram &) const = default;

    template <class V> static void describe(V &v)
    {
        describeBase(v);
        v("items", &Diagram::items);
        v("diagramNotes", &Diagram::diagramNotes);
    }
};

} // namespace zw
