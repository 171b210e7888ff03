#include "model/text/FindingSentences.h"

#include <QtGlobal>

#include <array>

namespace zw {

namespace {

// Section 13.5, endpoints and network. The arguments are documented at the checks (model/lint/checks). Attributes, codes
// and names of AWS stay as they are.
// clang-format off
constexpr auto sentences = std::to_array<FindingSentence>({
    {"endpoint-ip-count", "few",
     QT_TRANSLATE_NOOP("Finding", "%1 has fewer than two addresses (%2)."),
     QT_TRANSLATE_NOOP("Finding", "Add an address in another Availability Zone.")},
    {"endpoint-ip-count", "many",
     QT_TRANSLATE_NOOP("Finding", "%1 has %2 addresses; the quota is %3."),
     QT_TRANSLATE_NOOP("Finding", "Remove addresses, or enter the raised quota.")},

    {"endpoint-single-az", "",
     QT_TRANSLATE_NOOP("Finding", "%1 fails with Availability Zone %2."),
     QT_TRANSLATE_NOOP("Finding", "Add an address in a second Availability Zone.")},

    {"endpoint-capacity", "",
     QT_TRANSLATE_NOOP("Finding", "%1 is at %2 % of its %3 queries per second."),
     QT_TRANSLATE_NOOP("Finding", "Add addresses, or use security group rules that track no connections.")},

    {"endpoint-security-group", "udp",
     QT_TRANSLATE_NOOP("Finding", "The security group of %1 blocks UDP port %2."),
     QT_TRANSLATE_NOOP("Finding", "Allow it.")},
    {"endpoint-security-group", "tcp",
     QT_TRANSLATE_NOOP("Finding", "The security group of %1 blocks TCP port %2."),
     QT_TRANSLATE_NOOP("Finding", "Allow it.")},
    {"endpoint-security-group", "https",
     QT_TRANSLATE_NOOP("Finding", "The security group of %1 blocks HTTPS, TCP port %2."),
     QT_TRANSLATE_NOOP("Finding", "Allow it.")},

    {"endpoint-connection-tracking", "",
     QT_TRANSLATE_NOOP("Finding", "Tracked connections may cut an address of %1 to 1500 queries per second."),
     QT_TRANSLATE_NOOP("Finding", "Allow all addresses in both directions, so that nothing is tracked.")},

    {"endpoint-placement", "tenancy",
     QT_TRANSLATE_NOOP("Finding", "%1 cannot be placed in %2: its tenancy is dedicated."),
     QT_TRANSLATE_NOOP("Finding", "Use a VPC with default tenancy.")},
    {"endpoint-placement", "shared",
     QT_TRANSLATE_NOOP("Finding", "%1 cannot be placed in %2, which another account shares."),
     QT_TRANSLATE_NOOP("Finding", "Use a subnet of the VPC's own account.")},
    {"endpoint-placement", "other-vpc",
     QT_TRANSLATE_NOOP("Finding", "%1 cannot be placed in %2, which belongs to another VPC."),
     QT_TRANSLATE_NOOP("Finding", "Use a subnet of the endpoint's VPC.")},
    {"endpoint-placement", "ip-type",
     QT_TRANSLATE_NOOP("Finding", "%1 cannot be placed in %2, which lacks addresses of its type."),
     QT_TRANSLATE_NOOP("Finding", "Use a subnet with such addresses, or change the type.")},
    {"endpoint-placement", "outside",
     QT_TRANSLATE_NOOP("Finding", "%1 cannot have %3: it is no address of %2."),
     QT_TRANSLATE_NOOP("Finding", "Use an address of the subnet.")},
    {"endpoint-placement", "reserved",
     QT_TRANSLATE_NOOP("Finding", "%1 cannot have %3: AWS keeps it in %2."),
     QT_TRANSLATE_NOOP("Finding", "Use an address behind the first four and before the last one of the subnet.")},

    {"endpoint-protocols", "",
     QT_TRANSLATE_NOOP("Finding", "%1 cannot offer %2: its direction %3 does not take this combination."),
     QT_TRANSLATE_NOOP("Finding", "Use Do53, DoH or both; DoH-FIPS only in place of DoH at inbound endpoints.")},

    {"endpoint-no-link", "network",
     QT_TRANSLATE_NOOP("Finding", "No path leads from %1 in %2 to %3."),
     QT_TRANSLATE_NOOP("Finding", "Join them by Direct Connect, VPN, peering or a transit gateway.")},
    {"endpoint-no-link", "address",
     QT_TRANSLATE_NOOP("Finding", "No path leads from %1 in %2 to %3, which lies in no network of the design."),
     QT_TRANSLATE_NOOP("Finding", "Draw the network of the target and a link to it.")},
    {"endpoint-no-link", "internet",
     QT_TRANSLATE_NOOP("Finding", "%1 cannot reach %3: %2 has no internet access."),
     QT_TRANSLATE_NOOP("Finding", "Give the VPC an internet or NAT gateway.")},

    {"cidr-overlap", "",
     QT_TRANSLATE_NOOP("Finding", "%1 and %2 overlap in %3: answers or targets are unreachable."),
     QT_TRANSLATE_NOOP("Finding", "Use ranges that do not overlap.")},

    {"single-forwarder-address", "forwarder",
     QT_TRANSLATE_NOOP("Finding", "%1 depends on %2 alone, one of the addresses of %3."),
     QT_TRANSLATE_NOOP("Finding", "Forward to all addresses of the endpoint.")},
    {"single-forwarder-address", "glue",
     QT_TRANSLATE_NOOP("Finding", "The delegation of %1 depends on %2 alone, one of the addresses of %3."),
     QT_TRANSLATE_NOOP("Finding", "Delegate to all addresses of the endpoint.")},

    {"endpoint-status", "",
     QT_TRANSLATE_NOOP("Finding", "%1 has the status %2."),
     QT_TRANSLATE_NOOP("Finding", "See what its interfaces lack.")},

    {"link-local-limit", "",
     QT_TRANSLATE_NOOP("Finding", "%1 asks %2 queries per second; those beyond %3 packets per second are dropped."),
     QT_TRANSLATE_NOOP("Finding", "Cache on the instance, or spread the queries over interfaces.")}
});
// clang-format on

} // namespace

std::span<const FindingSentence> endpointSentences() noexcept
{
    return sentences;
}

} // namespace zw
