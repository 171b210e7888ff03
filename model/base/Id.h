#pragma once

#include <compare>
#include <functional>
#include <string>
#include <string_view>

namespace zw {

/// The stable id of an object of kind `Object` in a design, for example `vpc-hub`.
///
/// Ids are made once and never reused or derived from names. An empty id means "none chosen yet".
/// One design never uses the same text for two objects, whatever their kinds.
template <class Object> class Id {
public:
    using ObjectType = Object;

    Id() = default;
    explicit Id(std::string text) : m_text(std::move(text)) {}
    explicit Id(std::string_view text) : m_text(text) {}
    explicit Id(const char *text) : m_text(text) {}

    const std::string &text() const noexcept { return m_text; }
    bool isEmpty() const noexcept { return m_text.empty(); }
    auto operator<=>(const Id &) const = default;
    bool operator==(const Id &) const = default;

private:
    std::string m_text;
};

/// Longest id that a design file may hold, in bytes.
inline constexpr std::size_t maxIdLength = 128;

/// Whether `text` can be an id: 1 to `maxIdLength` bytes of `A-Z a-z 0-9 . _ : -`, first a letter or digit.
constexpr bool isValidIdText(std::string_view text) noexcept
{
    const auto alphanumeric = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    };
    if (text.empty() || text.size() > maxIdLength || !alphanumeric(text.front()))
        return false;
    for (const char c : text)
        if (!alphanumeric(c) && c != '.' && c != '_' && c != ':' && c != '-')
            return false;
    return true;
}

} // namespace zw

template <class Object> struct std::hash<zw::Id<Object>> {
    std::size_t operator()(const zw::Id<Object> &id) const noexcept { return std::hash<std::string>{}(id.text()); }
};
