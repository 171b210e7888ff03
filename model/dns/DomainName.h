#pragma once

#include "model/base/Result.h"

#include <compare>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace zw {

/// Why a text is no domain name.
struct NameError {
    enum class Reason {
        Empty,        ///< Nothing but white space; write "." for the root.
        EmptyLabel,   ///< Two dots in a row, or a leading dot.
        LabelTooLong, ///< A label of more than 63 octets (AUTH-001, RSLV-004).
        NameTooLong,  ///< More than 255 octets in wire form (AUTH-002, RSLV-004).
        BadCharacter, ///< A space, control or non-ASCII byte that has to be escaped (AUTH-004).
        BadEscape     ///< A backslash without three octal digits up to \377 (AUTH-005, AUTH-007).
    };
    Reason reason = Reason::Empty;
    std::size_t offset = 0; ///< Byte offset in the text where it went wrong.
};

/// One English sentence for `error`, for messages that are not translated.
std::string describe(const NameError &error);

/// An absolute domain name, folded to lower case when it is made.
///
/// Kept in wire form (length octets, labels, root octet), so comparing and hashing are plain byte work.
/// A default-made name is the root.
/// Source: AUTH-001 … AUTH-012, RSLV-001 … RSLV-004.
class DomainName {
public:
    DomainName() : m_wire(1, '\0') {}

    /// Reads Route 53's presentation form: the trailing dot is optional, escapes are a backslash and three *octal* digits.
    /// Never truncates. "." is the root.
    static Result<DomainName, NameError> parse(std::string_view text);

    /// Takes an uncompressed wire-form name from trusted or untrusted bytes; folds case.
    /// Fails unless `wire` is exactly one well-formed name.
    static Result<DomainName, NameError> fromWire(std::string_view wire);

    /// Takes bytes that already are a folded, well-formed wire name (asserted in debug builds).
    static DomainName fromTrustedWire(std::string_view wire);

    bool isRoot() const noexcept { return m_wire.size() == 1; }
    std::size_t labelCount() const noexcept;                 ///< The root has 0.
    bool isUnder(const DomainName &ancestor) const noexcept; ///< On label borders; also true for equal names (RSLV-002).
    bool isWildcard() const noexcept;                        ///< The first label is exactly `*` (AUTH-021).
    std::string_view firstLabel() const noexcept;            ///< Without its length octet; empty for the root.
    DomainName parent() const;                      ///< Without the first label; the root's parent is the root.
    DomainName child(std::string_view label) const; ///< `label` in front; asserted to fit.

    /// Presentation form with trailing dot. Escapes in octal what AUTH-005 demands; `*` and other printables stay.
    std::string toText() const;
    /// Like toText(), without the trailing dot (the root is still ".").
    std::string toDisplayText() const;

    std::string_view wire() const noexcept { return m_wire; } ///< 1 to 255 octets, ends with the root octet.

    auto operator<=>(const DomainName &) const = default; ///< For maps; not DNS canonical order.
    bool operator==(const DomainName &) const = default;

private:
    explicit DomainName(std::string wire) : m_wire(std::move(wire)) {}
    std::string m_wire;
};

/// Presentation form of a folded wire name without making a DomainName; with trailing dot.
std::string nameToText(std::string_view wire);

/// Route 53's listing order: labels reversed, then byte by byte (AUTH-017).
bool listsBefore(const DomainName &a, const DomainName &b) noexcept;

} // namespace zw

template <> struct std::hash<zw::DomainName> {
    std::size_t operator()(const zw::DomainName &name) const noexcept
    {
        return std::hash<std::string_view>{}(name.wire());
    }
};
