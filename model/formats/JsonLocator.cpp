#include "model/formats/JsonLocator.h"

#include "model/base/JsonCursor.h"

#include <algorithm>
#include <unordered_map>

namespace zw {

namespace {

/// Walks the whole text with the pointer of the current value at hand.
class PointerWalk {
public:
    PointerWalk(std::string_view json, std::vector<JsonPlace> &places) : m_cursor(json), m_places(places)
    {
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (places[i].offset != std::string_view::npos)
                m_byOffset.push_back(i);
            else
                m_byPointer.emplace(places[i].pointer, i);
        }
        std::ranges::sort(m_byOffset, {}, [&](std::size_t i) { return places[i].offset; });
    }

    void walk() { visit(m_cursor.peek()); }

private:
    void visit(JsonCursor::Kind kind)
    {
        meet();
        bool first = true;
        const std::size_t length = m_pointer.size();
        if (kind == JsonCursor::Kind::Object) {
            std::string_view name;
            m_cursor.enter();
            while (m_cursor.nextMember(first, name)) {
                m_pointer += pointerStep(name);
                visit(m_cursor.peek());
                m_pointer.resize(length);
            }
        } else if (kind == JsonCursor::Kind::Array) {
            m_cursor.enter();
            for (std::size_t i = 0; m_cursor.nextElement(first); ++i) {
                m_pointer += '/' + std::to_string(i);
                visit(m_cursor.peek());
                m_pointer.resize(length);
            }
        } else {
            m_cursor.skip();
        }
    }

    /// Fills in the places that are the current value.
    void meet()
    {
        const std::size_t offset = m_cursor.offset();
        while (m_next < m_byOffset.size() && m_places[m_byOffset[m_next]].offset <= offset) {
            if (m_places[m_byOffset[m_next]].offset == offset)
                m_places[m_byOffset[m_next]].pointer = m_pointer;
            ++m_next;
        }
        if (m_byPointer.empty())
            return;
        const auto [begin, end] = m_byPointer.equal_range(m_pointer);
        for (auto found = begin; found != end; ++found)
            m_places[found->second].offset = offset;
        m_byPointer.erase(begin, end);
    }

    JsonCursor m_cursor;
    std::vector<JsonPlace> &m_places;
    std::vector<std::size_t> m_byOffset; ///< Indexes of places, their offsets ascending.
    std::size_t m_next = 0;
    std::unordered_multimap<std::string, std::size_t> m_byPointer;
    std::string m_pointer;
};

} // namespace

void locate(std::string_view json, std::vector<JsonPlace> &places)
{
    PointerWalk(json, places).walk();
}

void LineCounter::place(std::size_t offset, int &line, int &column)
{
    for (; m_at < offset && m_at < m_text.size(); ++m_at) {
        if (m_text[m_at] == '\n') {
            ++m_line;
            m_column = 1;
        } else if ((static_cast<unsigned char>(m_text[m_at]) & 0xc0) != 0x80) {
            ++m_column;
        }
    }
    line = m_line;
    column = m_column;
}

std::string pointerStep(std::string_view memberName)
{
    std::string step = "/";
    for (const char c : memberName) {
        if (c == '~')
            step += "~0";
        else if (c == '/')
            step += "~1";
        else
            step.push_back(c);
    }
    return step;
}

} // namespace zw
