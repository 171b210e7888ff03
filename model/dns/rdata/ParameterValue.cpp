#include "model/dns/rdata/ParameterValue.h"

#include "model/dns/IpAddress.h"
#include "model/dns/rdata/Presentation.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

namespace zw::rdata {

namespace {

using Kind = ParameterKind;

/// AUTH-081, AUTH-082; numbers: RFC 9460 §14.3.2, RFC 9461 §5 (dohpath), RFC 9540 §4 (ohttp).
constexpr std::array parameterTypes{
    ParameterType{0, "mandatory", Kind::Keys, "names of other parameters that are given, separated by commas"},
    ParameterType{1, "alpn", Kind::Protocols, "protocol names of 1 to 255 characters, separated by commas"},
    ParameterType{2, "no-default-alpn", Kind::Nothing, "no value"},
    ParameterType{3, "port", Kind::Port, "a number from 0 to 65535"},
    ParameterType{4, "ipv4hint", Kind::Ipv4List, "IPv4 addresses, separated by commas"},
    ParameterType{5, "ech", Kind::Base64, "base64 text"},
    ParameterType{6, "ipv6hint", Kind::Ipv6List, "IPv6 addresses, separated by commas"},
    ParameterType{7, "dohpath", Kind::Path,
                  "a path that starts with / and has the variable dns, such as /dns-query{?dns}"},
    ParameterType{8, "ohttp", Kind::Nothing, "no value"},
};

std::vector<std::string_view> splitAtCommas(std::string_view list)
{
    std::vector<std::string_view> items;
    for (;;) {
        const std::size_t comma = list.find(',');
        items.push_back(list.substr(0, comma));
        if (comma == std::string_view::npos)
            return items;
        list.remove_prefix(comma + 1);
    }
}

std::optional<std::string> encodeKeys(std::string_view value)
{
    std::vector<std::uint16_t> keys;
    for (const std::string_view name : splitAtCommas(value)) {
        const ParameterType *type = parameterNamed(name);
        if (!type)
            return std::nullopt;
        keys.push_back(type->key);
    }
    std::ranges::sort(keys); // RFC 9460 §8: in ascending order on the wire
    std::string wire;
    for (const std::uint16_t key : keys)
        appendNumber(wire, key, 2);
    return wire;
}

/// RFC 9460 appendix A.1: inside an item a comma is written `\,` and a backslash `\\`.
std::optional<std::string> encodeProtocols(std::string_view value)
{
    std::string wire;
    std::string item;
    const auto finishItem = [&] {
        if (item.empty() || item.size() > 255)
            return false;
        wire.push_back(static_cast<char>(item.size()));
        wire += item;
        item.clear();
        return true;
    };
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (value[i] == ',') {
            if (!finishItem())
                return std::nullopt;
            continue;
        }
        if (value[i] == '\\' && (++i == value.size() || (value[i] != ',' && value[i] != '\\')))
            return std::nullopt;
        item.push_back(value[i]);
    }
    if (!finishItem())
        return std::nullopt;
    return wire;
}

std::optional<std::string> encodePort(std::string_view value)
{
    std::uint16_t port = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), port);
    if (error != std::errc() || end != value.data() + value.size())
        return std::nullopt;
    std::string wire;
    appendNumber(wire, port, 2);
    return wire;
}

std::optional<std::string> encodeAddresses(std::string_view value, bool v6)
{
    std::string wire;
    for (const std::string_view item : splitAtCommas(value)) {
        const auto address = IpAddress::parse(item);
        if (!address || address->isV6() != v6)
            return std::nullopt;
        wire.append(reinterpret_cast<const char *>(address->octets()), address->octetCount());
    }
    return wire;
}

bool fitsKeys(std::string_view wire) noexcept
{
    if (wire.empty() || wire.size() % 2 != 0)
        return false;
    std::uint32_t previous = 0; // also keeps key 0, mandatory itself, out of the list
    for (std::size_t at = 0; at < wire.size(); at += 2) {
        const std::uint32_t key = numberIn(wire.substr(at, 2));
        if (key <= previous)
            return false;
        previous = key;
    }
    return true;
}

bool fitsProtocols(std::string_view wire) noexcept
{
    if (wire.empty())
        return false;
    while (!wire.empty()) {
        const std::size_t length = static_cast<unsigned char>(wire[0]);
        if (length == 0 || length >= wire.size())
            return false;
        wire.remove_prefix(length + 1);
    }
    return true;
}

bool fitsPath(std::string_view wire) noexcept
{
    const std::size_t brace = wire.find('{');
    return wire.starts_with('/') && brace != std::string_view::npos && wire.find("dns", brace) != std::string_view::npos;
}

void printKeys(std::string_view wire, std::string &text)
{
    for (std::size_t at = 0; at < wire.size(); at += 2) {
        const std::uint32_t key = numberIn(wire.substr(at, 2));
        const ParameterType *type = parameterNumbered(key);
        if (at > 0)
            text.push_back(',');
        text += type ? std::string(type->name) : "key" + std::to_string(key);
    }
}

void printProtocols(std::string_view wire, std::string &text)
{
    std::string list;
    while (!wire.empty()) {
        const std::size_t length = static_cast<unsigned char>(wire[0]);
        if (!list.empty())
            list.push_back(',');
        for (const char octet : wire.substr(1, length)) {
            if (octet == ',' || octet == '\\')
                list.push_back('\\');
            list.push_back(octet);
        }
        wire.remove_prefix(length + 1);
    }
    appendQuoted(text, list);
}

void printAddresses(std::string_view wire, std::size_t size, std::string &text)
{
    for (std::size_t at = 0; at < wire.size(); at += size) {
        if (at > 0)
            text.push_back(',');
        if (size == 4) {
            text += IpAddress::fromV4(numberIn(wire.substr(at, 4))).toText();
            continue;
        }
        std::array<std::uint8_t, 16> octets{};
        std::ranges::copy(wire.substr(at, 16), octets.begin());
        text += IpAddress::fromV6(octets).toText();
    }
}

} // namespace

const ParameterType *parameterNamed(std::string_view name) noexcept
{
    const auto found = std::ranges::find(parameterTypes, name, &ParameterType::name);
    return found == parameterTypes.end() ? nullptr : &*found;
}

const ParameterType *parameterNumbered(std::uint32_t key) noexcept
{
    const auto found = std::ranges::find(parameterTypes, key, &ParameterType::key);
    return found == parameterTypes.end() ? nullptr : &*found;
}

std::string parameterNames()
{
    std::string names;
    for (const ParameterType &type : parameterTypes) {
        if (!names.empty())
            names += ", ";
        names += type.name;
    }
    return names;
}

std::optional<std::string> encodeParameter(const ParameterType &type, std::string_view value)
{
    switch (type.kind) {
    case Kind::Keys: return encodeKeys(value);
    case Kind::Protocols: return encodeProtocols(value);
    case Kind::Port: return encodePort(value);
    case Kind::Ipv4List: return encodeAddresses(value, false);
    case Kind::Ipv6List: return encodeAddresses(value, true);
    case Kind::Base64: return decodeBase64(value);
    case Kind::Nothing:
    case Kind::Path: break;
    }
    return std::string(value);
}

bool fitsParameter(const ParameterType &type, std::string_view wire) noexcept
{
    switch (type.kind) {
    case Kind::Keys: return fitsKeys(wire);
    case Kind::Protocols: return fitsProtocols(wire);
    case Kind::Nothing: return wire.empty();
    case Kind::Port: return wire.size() == 2;
    case Kind::Ipv4List: return !wire.empty() && wire.size() % 4 == 0;
    case Kind::Ipv6List: return !wire.empty() && wire.size() % 16 == 0;
    case Kind::Base64: return !wire.empty();
    case Kind::Path: return fitsPath(wire);
    }
    return false;
}

void printParameterValue(const ParameterType &type, std::string_view wire, std::string &text)
{
    if (type.kind == Kind::Nothing)
        return;
    text.push_back('=');
    switch (type.kind) {
    case Kind::Keys: printKeys(wire, text); break;
    case Kind::Protocols: printProtocols(wire, text); break;
    case Kind::Port: appendDecimal(text, numberIn(wire)); break;
    case Kind::Ipv4List: printAddresses(wire, 4, text); break;
    case Kind::Ipv6List: printAddresses(wire, 16, text); break;
    case Kind::Base64: appendBase64(text, wire); break;
    case Kind::Path: appendQuoted(text, wire); break;
    case Kind::Nothing: break;
    }
}

} // namespace zw::rdata
