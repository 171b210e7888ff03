#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace zw {

/// A value inside a JSON text, known by its offset or by its pointer.
struct JsonPlace {
    std::size_t offset = std::string_view::npos; ///< In bytes; npos where only the pointer is known.
    std::string pointer;                         ///< Taken as known where the offset is not.
};

/// Fills in what is not known of each place. Places that do not exist stay as they are.
/// `json` is well-formed. Cost: one pass, whatever the number of places.
void locate(std::string_view json, std::vector<JsonPlace> &places);

/// Turns ascending offsets into lines and columns, both from 1; columns count characters.
class LineCounter {
public:
    explicit LineCounter(std::string_view text) : m_text(text) {}
    void place(std::size_t offset, int &line, int &column);

private:
    std::string_view m_text;
    std::size_t m_at = 0;
    int m_line = 1;
    int m_column = 1;
};

/// One step of a JSON pointer as it is written in the pointer (RFC 6901).
std::string pointerStep(std::string_view memberName);

} // namespace zw
