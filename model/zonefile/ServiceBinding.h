#pragma once

#include "model/dns/DomainName.h"
#include "model/dns/RecordData.h"

#include <span>
#include <string>

namespace zw {

struct MasterToken;

/// Reads the data of SVCB and HTTPS records. ldns does not take values in quotation marks where RFC 9460 §2.1 allows
/// them, so these two go through our own reader. The error is one English sentence without a full stop.
Result<RecordData, std::string> readServiceBinding(RecordType type, std::span<const MasterToken> fields,
                                                   const DomainName *origin);

} // namespace zw
