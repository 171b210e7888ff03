#include "model/text/FindingSentences.h"

#include <QtGlobal>

#include <array>

namespace zw {

namespace {

// Section 13.6, VPC settings and zones. The arguments are documented at the checks (model/lint/checks). Attributes, codes
// and names of AWS stay as they are.
// clang-format off
constexpr auto sentences = std::to_array<FindingSentence>({
    {"dns-support-off", "",
     QT_TRANSLATE_NOOP("Finding", "There is no DNS in %1: enableDnsSupport is off."),
     QT_TRANSLATE_NOOP("Finding", "Enable enableDnsSupport.")},

    {"endpoint-private-dns-attributes", "interface",
     QT_TRANSLATE_NOOP("Finding", "The private DNS names of %1 do not resolve in %2: %3 is off."),
     QT_TRANSLATE_NOOP("Finding", "Enable enableDnsSupport and enableDnsHostnames.")},
    {"endpoint-private-dns-attributes", "gateway",
     QT_TRANSLATE_NOOP("Finding", "%1 needs the DNS of %2: %3 is off."),
     QT_TRANSLATE_NOOP("Finding", "Enable enableDnsSupport and enableDnsHostnames.")},

    {"dhcp-bypass", "",
     QT_TRANSLATE_NOOP("Finding", "Queries from %1 do not pass its Resolver; without effect are: %2."),
     QT_TRANSLATE_NOOP("Finding", "Name AmazonProvidedDNS in the DHCP options, or forward from those servers to the VPC's Resolver."),
     0, "", 2},

    {"dhcp-mixed", "",
     QT_TRANSLATE_NOOP("Finding", "The DHCP options of %1 name AmazonProvidedDNS beside %2, so clients may ask either."),
     QT_TRANSLATE_NOOP("Finding", "Name AmazonProvidedDNS alone, or other servers alone.")},

    {"dhcp-none", "xen",
     QT_TRANSLATE_NOOP("Finding", "%1 has no DHCP option set, so %2 has no DNS server."),
     QT_TRANSLATE_NOOP("Finding", "Use a DHCP option set.")},
    {"dhcp-none", "nitro",
     QT_TRANSLATE_NOOP("Finding", "%1 has no DHCP option set; only Nitro instances get a DNS server."),
     QT_TRANSLATE_NOOP("Finding", "Use a DHCP option set.")},

    {"phz-without-vpc", "",
     QT_TRANSLATE_NOOP("Finding", "%1 is a private zone and needs at least one VPC."),
     QT_TRANSLATE_NOOP("Finding", "Associate the zone with a VPC.")},

    {"phz-name-conflict", "zones",
     QT_TRANSLATE_NOOP("Finding", "Two private zones are named %1 on %2."),
     QT_TRANSLATE_NOOP("Finding", "Remove one of the associations.")},
    {"phz-name-conflict", "endpoint",
     QT_TRANSLATE_NOOP("Finding", "A private zone and the private DNS of a VPC endpoint are both named %1 on %2."),
     QT_TRANSLATE_NOOP("Finding", "Remove the association of the zone, or switch off the endpoint's private DNS.")},

    {"phz-unauthorized", "",
     QT_TRANSLATE_NOOP("Finding", "The association of %1 with %2 is not authorized."),
     QT_TRANSLATE_NOOP("Finding", "Authorize the association in the zone's account, or bring the zone in by a Profile.")},

    {"phz-over-peering-assumed", "",
     QT_TRANSLATE_NOOP("Finding", "%1 is not visible in %2: peering and transit gateways do not carry private zones."),
     QT_TRANSLATE_NOOP("Finding", "Associate the zone with the VPC, or bring it in by a Profile.")},

    {"peering-resolution-off", "",
     QT_TRANSLATE_NOOP("Finding", "%1 resolves to the public address in %2: its side of %3 does not allow DNS resolution."),
     QT_TRANSLATE_NOOP("Finding", "Allow DNS resolution on the side of the instance.")},

    {"phz-ip-based-routing", "",
     QT_TRANSLATE_NOOP("Finding", "%1 has IP-based routing, which private zone %2 does not take."),
     QT_TRANSLATE_NOOP("Finding", "Use another routing policy.")},

    {"phz-health-check-private", "address",
     QT_TRANSLATE_NOOP("Finding", "%1 probes the private address %2, so %3 has no working health check."),
     QT_TRANSLATE_NOOP("Finding", "Check a CloudWatch alarm or a public address.")},
    {"phz-health-check-private", "name",
     QT_TRANSLATE_NOOP("Finding", "%1 probes %2, which resolves to a private address, so %3 has no working health check."),
     QT_TRANSLATE_NOOP("Finding", "Check a CloudWatch alarm or a public address.")},

    {"failover-without-health-check", "",
     QT_TRANSLATE_NOOP("Finding", "%1 never fails over: it has no health check."),
     QT_TRANSLATE_NOOP("Finding", "Add a health check, or evaluate the health of the alias target.")},

    {"geo-from-vpc", "",
     QT_TRANSLATE_NOOP("Finding", "What %2 gets for %1 depends on the address of the resolver fleet, because no client subnet is sent."),
     ""},

    {"s3-inbound-only-dns", "",
     QT_TRANSLATE_NOOP("Finding", "%1 has private DNS for inbound endpoints only, but %2 has no gateway endpoint for the service."),
     QT_TRANSLATE_NOOP("Finding", "Add a gateway endpoint.")},

    {"validation-gap", "",
     QT_TRANSLATE_NOOP("Finding", "%1 validates, but the names that %2 forwards are not validated by the Resolver."),
     ""}
});
// clang-format on

/// Words that come as arguments, so that lupdate sees them.
[[maybe_unused]] constexpr std::array features{
    QT_TRANSLATE_NOOP("Finding", "zones"), QT_TRANSLATE_NOOP("Finding", "rules"),
    QT_TRANSLATE_NOOP("Finding", "firewall"), QT_TRANSLATE_NOOP("Finding", "profiles"),
    QT_TRANSLATE_NOOP("Finding", "logging")};

} // namespace

std::span<const FindingSentence> vpcSentences() noexcept
{
    return sentences;
}

} // namespace zw
