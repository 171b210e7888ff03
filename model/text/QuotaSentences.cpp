#include "model/text/FindingSentences.h"

#include <QtGlobal>

#include <array>

namespace zw {

namespace {

// Quotas of both references. The arguments are documented in model/lint/checks/QuotaChecks.h.
// clang-format off
constexpr auto sentences = std::to_array<FindingSentence>({
    {"phz-association-quota", "RSLV-1524",
     QT_TRANSLATE_NOOP("Finding", "%1 is associated with %2 VPCs directly; %3 are allowed (%4)."),
     QT_TRANSLATE_NOOP("Finding", "Bring the zone to VPCs by a Profile.")},

    {"profile-quota", "RSLV-1517",
     QT_TRANSLATE_NOOP("Finding", "%1 has %2 Profiles in %5; %3 are allowed (%4)."),
     QT_TRANSLATE_NOOP("Finding", "Ask AWS for a higher quota, or have fewer.")},
    {"profile-quota", "RSLV-1518",
     QT_TRANSLATE_NOOP("Finding", "Profile %1 has %2 VPCs; %3 are allowed (%4)."),
     QT_TRANSLATE_NOOP("Finding", "Ask AWS for a higher quota, or have fewer.")},
    {"profile-quota", "RSLV-1519",
     QT_TRANSLATE_NOOP("Finding", "Profile %1 has %2 rule groups; %3 are allowed (%4)."),
     QT_TRANSLATE_NOOP("Finding", "Have fewer; AWS raises this quota for nobody.")},
    {"profile-quota", "RSLV-1520",
     QT_TRANSLATE_NOOP("Finding", "Profile %1 has %2 Resolver rules; %3 are allowed (%4)."),
     QT_TRANSLATE_NOOP("Finding", "Ask AWS for a higher quota, or have fewer.")},
    {"profile-quota", "RSLV-1521",
     QT_TRANSLATE_NOOP("Finding", "Profile %1 has %2 private zones; %3 are allowed (%4)."),
     QT_TRANSLATE_NOOP("Finding", "Ask AWS for a higher quota, or have fewer.")},
    {"profile-quota", "RSLV-1522",
     QT_TRANSLATE_NOOP("Finding", "Profile %1 has %2 query log configurations; %3 are allowed (%4)."),
     QT_TRANSLATE_NOOP("Finding", "Have fewer; AWS raises this quota for nobody.")},

    {"quota-exceeded", "AUTH-651",
     QT_TRANSLATE_NOOP("Finding", "%1 is used by %2 zones; %3 are allowed (%4)."),
     QT_TRANSLATE_NOOP("Finding", "Ask AWS for a higher quota, or have fewer.")},
    {"quota-exceeded", "AUTH-652",
     QT_TRANSLATE_NOOP("Finding", "%1 has %2 reusable delegation sets; %3 are allowed (%4)."),
     QT_TRANSLATE_NOOP("Finding", "Ask AWS for a higher quota, or have fewer.")},
    {"quota-exceeded", "AUTH-661",
     QT_TRANSLATE_NOOP("Finding", "%1 has %2 CIDR collections; %3 are allowed (%4)."),
     QT_TRANSLATE_NOOP("Finding", "Ask AWS for a higher quota, or have fewer.")},
    {"quota-exceeded", "AUTH-662",
     QT_TRANSLATE_NOOP("Finding", "%1 has %2 CIDR blocks; %3 are allowed (%4)."),
     QT_TRANSLATE_NOOP("Finding", "Ask AWS for a higher quota, or have fewer.")},
    {"quota-exceeded", "AUTH-664",
     QT_TRANSLATE_NOOP("Finding", "%1 has %2 health checks; %3 are allowed (%4)."),
     QT_TRANSLATE_NOOP("Finding", "Ask AWS for a higher quota, or have fewer.")},
    {"quota-exceeded", "AUTH-669",
     QT_TRANSLATE_NOOP("Finding", "%1 has %2 traffic policies; %3 are allowed (%4)."),
     QT_TRANSLATE_NOOP("Finding", "Ask AWS for a higher quota, or have fewer.")},
    {"quota-exceeded", "AUTH-670",
     QT_TRANSLATE_NOOP("Finding", "%1 has %2 versions; %3 are allowed (%4)."),
     QT_TRANSLATE_NOOP("Finding", "Have fewer; AWS raises this quota for nobody.")},
    {"quota-exceeded", "AUTH-671",
     QT_TRANSLATE_NOOP("Finding", "%1 has %2 traffic policy records; %3 are allowed (%4)."),
     QT_TRANSLATE_NOOP("Finding", "Ask AWS for a higher quota, or have fewer.")},
    {"quota-exceeded", "AUTH-672",
     QT_TRANSLATE_NOOP("Finding", "A document of %1 has %2 characters; %3 are allowed (%4)."),
     QT_TRANSLATE_NOOP("Finding", "Have fewer; AWS raises this quota for nobody.")},
    {"quota-exceeded", "AUTH-680",
     QT_TRANSLATE_NOOP("Finding", "%1 has %2 registered domains; %3 are allowed (%4)."),
     QT_TRANSLATE_NOOP("Finding", "Ask AWS for a higher quota, or have fewer.")},
    {"quota-exceeded", "RSLV-1501",
     QT_TRANSLATE_NOOP("Finding", "%1 has %2 Resolver endpoints in %5; %3 are allowed (%4)."),
     QT_TRANSLATE_NOOP("Finding", "Ask AWS for a higher quota, or have fewer.")},
    {"quota-exceeded", "RSLV-1504",
     QT_TRANSLATE_NOOP("Finding", "%1 has %2 Resolver rules in %5; %3 are allowed (%4)."),
     QT_TRANSLATE_NOOP("Finding", "Ask AWS for a higher quota, or have fewer.")},
    {"quota-exceeded", "RSLV-1505",
     QT_TRANSLATE_NOOP("Finding", "%1 has associated Resolver rules with VPCs %2 times in %5; %3 are allowed (%4)."),
     QT_TRANSLATE_NOOP("Finding", "Ask AWS for a higher quota, or have fewer.")},
    {"quota-exceeded", "RSLV-1508",
     QT_TRANSLATE_NOOP("Finding", "%1 has %2 query log configurations in %5; %3 are allowed (%4)."),
     QT_TRANSLATE_NOOP("Finding", "Ask AWS for a higher quota, or have fewer.")},
    {"quota-exceeded", "RSLV-1509",
     QT_TRANSLATE_NOOP("Finding", "The query log configurations of %1 have %2 VPCs in %5; %3 are allowed (%4)."),
     QT_TRANSLATE_NOOP("Finding", "Ask AWS for a higher quota, or have fewer.")},
    {"quota-exceeded", "RSLV-1511",
     QT_TRANSLATE_NOOP("Finding", "%1 has %2 DNS Firewall rule groups in %5; %3 are allowed (%4)."),
     QT_TRANSLATE_NOOP("Finding", "Ask AWS for a higher quota, or have fewer.")},
    {"quota-exceeded", "RSLV-1512",
     QT_TRANSLATE_NOOP("Finding", "%1 has %2 rules; %3 are allowed (%4)."),
     QT_TRANSLATE_NOOP("Finding", "Ask AWS for a higher quota, or have fewer.")},
    {"quota-exceeded", "RSLV-1513",
     QT_TRANSLATE_NOOP("Finding", "%1 has %2 domain lists in %5; %3 are allowed (%4)."),
     QT_TRANSLATE_NOOP("Finding", "Ask AWS for a higher quota, or have fewer.")},
    {"quota-exceeded", "RSLV-1514",
     QT_TRANSLATE_NOOP("Finding", "The domain lists of %1 have %2 domains in %5; %3 are allowed (%4)."),
     QT_TRANSLATE_NOOP("Finding", "Ask AWS for a higher quota, or have fewer.")},
    {"quota-exceeded", "RSLV-1523",
     QT_TRANSLATE_NOOP("Finding", "%1 has %2 hosted zones; %3 are allowed (%4)."),
     QT_TRANSLATE_NOOP("Finding", "Ask AWS for a higher quota, or have fewer.")},
    {"quota-exceeded", "RSLV-1526",
     QT_TRANSLATE_NOOP("Finding", "%1 has %2 authorizations for VPCs; %3 are allowed (%4)."),
     QT_TRANSLATE_NOOP("Finding", "Have fewer; AWS raises this quota for nobody.")},
    {"quota-exceeded", "RSLV-1527",
     QT_TRANSLATE_NOOP("Finding", "%1 has %2 records; %3 are allowed (%4)."),
     QT_TRANSLATE_NOOP("Finding", "Ask AWS for a higher quota, or have fewer.")},
    {"quota-exceeded", "RSLV-1533",
     QT_TRANSLATE_NOOP("Finding", "%1 names %2 servers of one family; %3 are allowed (%4)."),
     QT_TRANSLATE_NOOP("Finding", "Have fewer; AWS raises this quota for nobody.")}
});
// clang-format on

} // namespace

std::span<const FindingSentence> quotaSentences() noexcept
{
    return sentences;
}

} // namespace zw
