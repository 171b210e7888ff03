#pragma once

#include "model/dns/DomainName.h"
#include "model/dns/RecordType.h"
#include "model/dns/Ttl.h"
#include "model/zonefile/ZoneFileProblem.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zw {

/// One record of a master file.
struct MasterRecord {
    DomainName owner;
    RecordType type = RecordType::A;
    Ttl ttl;
    std::string data;     ///< Wire form; canonical for the types that Route 53 stores.
    std::size_t file = 0; ///< Index into MasterFile::files.
    std::size_t line = 0;
};

/// All that a master file and those it includes hold, in order.
struct MasterFile {
    std::vector<std::string> files;
    std::vector<MasterRecord> records;
    std::vector<ZoneFileProblem> problems; ///< At most maxProblems; the reader stops there.

    static constexpr std::size_t maxProblems = 100;
};

struct MasterOptions {
    std::optional<DomainName> origin; ///< In force until the file says another.
    /// The text of a file that `$INCLUDE` names in the file `from`, with the path it was found at; an error is one
    /// sentence. Empty where including is not wanted.
    struct Included {
        std::string path;
        std::string text;
    };
    std::function<Result<Included, std::string>(const std::string &from, const std::string &name)> include;
};

/// Reads a master file (RFC 1035 §5.1, RFC 2308 §4, RFC 3597; `$GENERATE` as BIND has it). What cannot be read becomes
/// a problem with its line, and reading goes on behind it.
MasterFile readMasterFile(const std::string &path, std::string_view text, const MasterOptions &options);

/// Seconds, or units as in 1w2d3h4m5s; nothing where it is neither or beyond 2147483647.
std::optional<Ttl> readMasterTtl(std::string_view text);

} // namespace zw
