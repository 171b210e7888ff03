#pragma once

#include "model/dns/RecordType.h"
#include "model/dns/rdata/Field.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace zw::rdata {

inline constexpr std::size_t maxFields = 7;

/// The octets of each field of one record's data.
using Parts = std::array<std::string_view, maxFields>;

/// What fields that are fine by themselves do wrong together.
struct Conflict {
    std::size_t field = 0; ///< Which field to look at.
    std::string message;
    std::string_view rule; ///< Empty for the rule of the type.
};

/// How the data of one type is built.
struct Layout {
    std::string_view rule; ///< Where the value syntax is laid down.
    std::span<const Field> fields;
    std::optional<Conflict> (*check)(const Parts &parts) = nullptr;
    std::string_view escapeRule = rule; ///< Where its escapes are laid down.
};

/// The layout of a type that Route 53 stores, or null.
const Layout *layoutOf(RecordType type) noexcept;

} // namespace zw::rdata
