#pragma once

#include "model/base/Result.h"
#include "model/dns/IpAddress.h"

#include <sys/socket.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace zw {

/// An address and port to listen at.
struct SocketAddress {
    IpAddress address;
    std::uint16_t port = 0; ///< 0: any free one.

    /// `127.0.0.1:5300`, `[::1]:5300`, or `:5300` and `5300` for 127.0.0.1. The error is one English sentence without a
    /// full stop.
    static Result<SocketAddress, std::string> parse(std::string_view text);

    bool isLoopback() const noexcept;
    bool isWildcard() const noexcept; ///< 0.0.0.0 or ::
    std::string toText() const;
};

/// As the system calls want it; gives its size.
socklen_t toSystemAddress(const SocketAddress &address, sockaddr_storage &storage) noexcept;
SocketAddress fromSystemAddress(const sockaddr_storage &storage) noexcept;

} // namespace zw
