#pragma once

#include <string>
#include <string_view>

/// Pieces of JSON text: quoting, packing, and the layout of design files.
namespace zw {

/// Appends `text` in quotes. Bytes that are no UTF-8 become U+FFFD each.
void appendQuoted(std::string &out, std::string_view text);

/// Well-formed JSON without any white space between its tokens.
std::string compactJson(std::string_view json);

/// Appends well-formed JSON on one line, with one space after each colon and comma.
void appendSpaced(std::string &out, std::string_view json);

/// Widest line of a design file in bytes, wherever a value can be broken.
inline constexpr std::size_t maxLineWidth = 100;

/// Appends JSON that appendSpaced() could have made, broken over several lines where it does not fit.
///
/// `used` is what already stands on the line, `indent` how far the line is indented. Objects and arrays that fit stay on
/// the line; others get one line for each member or element, two columns deeper.
void appendLaidOut(std::string &out, std::string_view spaced, std::size_t indent, std::size_t used);

/// The same, but the outermost object is broken even where it would fit.
void appendBroken(std::string &out, std::string_view spaced, std::size_t indent);

/// The same for a list that is not empty: it and the objects in it are broken.
void appendObjectList(std::string &out, std::string_view spaced, std::size_t indent);

} // namespace zw
