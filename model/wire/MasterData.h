#pragma once

#include "model/base/Result.h"
#include "model/dns/DomainName.h"
#include "model/dns/RecordType.h"

#include <string>
#include <string_view>

namespace zw {

/// Reads record data as master files write it (RFC 1035 §5.1: decimal escapes, relative names, times with units) into
/// uncompressed wire form. Case is kept. The error is one English sentence without a full stop.
///
/// `text` is one line of fields without comments and parentheses. A type without a text form of its own has to be
/// written as RFC 3597 says (`\# LENGTH HEX`), and any type may be.
Result<std::string, std::string> readMasterData(RecordType type, std::string_view text, const DomainName &origin);

} // namespace zw
