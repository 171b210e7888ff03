#pragma once

#include <cstdint>
#include <string>
#include <string_view>

/// Wire forms for expectations, built without the program under test.
namespace wire {

inline std::string u8(unsigned number)
{
    return std::string(1, static_cast<char>(number));
}

inline std::string u16(unsigned number)
{
    return u8(number >> 8 & 0xff) + u8(number & 0xff);
}

inline std::string u32(std::uint32_t number)
{
    return u16(number >> 16) + u16(number & 0xffff);
}

/// A length octet and what it counts.
inline std::string text(std::string_view octets)
{
    return u8(static_cast<unsigned>(octets.size())) += octets;
}

/// A name in lower case, without escapes or trailing dot; empty for the root.
inline std::string name(std::string_view dotted)
{
    std::string octets;
    while (!dotted.empty()) {
        const std::string_view label = dotted.substr(0, dotted.find('.'));
        octets += text(label);
        dotted.remove_prefix(label.size() < dotted.size() ? label.size() + 1 : label.size());
    }
    return octets + u8(0);
}

/// One service parameter (RFC 9460 §2.2).
inline std::string parameter(unsigned key, std::string_view value)
{
    return (u16(key) + u16(static_cast<unsigned>(value.size()))) += value;
}

} // namespace wire
