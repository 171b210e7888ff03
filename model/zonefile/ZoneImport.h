#pragma once

#include "model/design/Design.h"
#include "model/zonefile/MasterReader.h"

namespace zw {

/// What a file's zone became in the design.
struct ImportedZone {
    DomainName name;
    std::size_t recordSets = 0;
};

/// Puts the zone of a master file into `design` as a public zone with its record sets.
///
/// The zone is named by the SOA, else by `origin`. SOA and apex NS become records of the zone, so that it answers as the
/// file says. Values of one name and type become one record set with the lowest TTL. DNSSEC records that Route 53 makes
/// itself are left out; types that it does not store are kept as they are: both are warned about. Anything that has no
/// place in a zone is an error, and then the design is left alone. Problems are added to those of the file.
/// Source: AUTH-060, AUTH-064, section 4.1 of the format reference.
std::optional<ImportedZone> importZone(MasterFile &file, const std::optional<DomainName> &origin, Design &design);

/// The origin that the name of a zone file suggests: `example.com.zone`, `db.example.com`, `example.com`. Nothing where
/// it has just one label, for then it is rather not meant so.
std::optional<DomainName> originFromFileName(std::string_view path);

} // namespace zw
