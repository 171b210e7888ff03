#pragma once

#include "model/lint/Survey.h"

namespace zw {

/// A name server of a zone cut, with the addresses that the parent zone has for it.
struct CutServer {
    DomainName host;
    std::vector<IpAddress> glue;
};

/// NS records below the apex of a zone: its owner hands a subdomain on to other servers.
struct Cut {
    const Zone *parent = nullptr;
    const RecordSet *record = nullptr;
    std::vector<CutServer> servers;

    const DomainName &child() const noexcept { return record->name; }
};

/// All cuts of a zone, by the ids of their records.
std::vector<Cut> cutsOf(const Survey &survey, const Zone &zone);

} // namespace zw
