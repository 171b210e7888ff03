#pragma once

#include <cstdint>
#include <string_view>

namespace zw {

/// Response codes of RFC 1035 §4.1.1 and RFC 6895, and the one outcome that is no reply at all.
enum class Rcode : std::uint16_t {
    NoError = 0,
    FormErr = 1,
    ServFail = 2,
    NxDomain = 3,
    NotImp = 4,
    Refused = 5,
    Timeout = 0xffff ///< No reply reached the client; never on the wire.
};

/// The mnemonic as dig prints it; TIMEOUT where no reply came.
constexpr std::string_view toText(Rcode rcode) noexcept
{
    switch (rcode) {
    case Rcode::NoError: return "NOERROR";
    case Rcode::FormErr: return "FORMERR";
    case Rcode::ServFail: return "SERVFAIL";
    case Rcode::NxDomain: return "NXDOMAIN";
    case Rcode::NotImp: return "NOTIMP";
    case Rcode::Refused: return "REFUSED";
    case Rcode::Timeout: return "TIMEOUT";
    }
    return "RESERVED";
}

} // namespace zw
