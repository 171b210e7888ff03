#pragma once

#include "model/design/Design.h"

#include <random>
#include <string>
#include <vector>

namespace zw::test {

/// A record set of a made-up zone: its values as Route 53 writes them and as master files do.
struct MadeSet {
    DomainName owner;
    RecordType type = RecordType::A;
    std::uint32_t ttl = 300;
    std::vector<std::string> values;       ///< Octal escapes (AUTH-005, AUTH-094).
    std::vector<std::string> masterValues; ///< Decimal escapes (RFC 1035 §5.1), names with trailing dot.
};

struct MadeZone {
    DomainName name;
    std::vector<MadeSet> sets; ///< With SOA and NS at the apex.

    std::string masterFile() const;
};

struct Question {
    std::string name; ///< Wire form, in the case that is sent.
    RecordType type = RecordType::A;
};

/// A zone with whatever makes servers differ: wildcards within wildcards, empty non-terminals, CNAME chains and loops,
/// delegations with and without glue, hidden records, deep names, every type, names and texts with escapes. The same
/// numbers give the same zone. Some zones have a child zone that is served, too; it follows its parent.
std::vector<MadeZone> makeZones(std::size_t count, std::uint32_t seed);

/// Questions for the zones: existing names, names beside, above and below them, with all types, in mixed case.
std::vector<Question> makeQuestions(const std::vector<MadeZone> &zones, std::size_t count, std::uint32_t seed);

/// The zones as a design with one public zone each.
Design designOf(const std::vector<MadeZone> &zones);

/// Presentation form with decimal escapes, as other houses' programs read and write it.
std::string masterName(const DomainName &name);

} // namespace zw::test
