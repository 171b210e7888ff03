#pragma once

#include "model/base/Result.h"
#include "model/dns/DomainName.h"

#include <string>
#include <string_view>

namespace zw {

/// Reads a name as master files write it (RFC 1035 §5.1): `@`, relative to `origin` without a final dot, escapes are a
/// backslash and three *decimal* digits or one character. `origin` is null where none is known yet.
/// The error is one English sentence without a full stop.
Result<DomainName, std::string> readMasterName(std::string_view text, const DomainName *origin);

/// The absolute name with final dot; readMasterName() gives it back.
std::string masterNameText(std::string_view wire);

} // namespace zw
