#include "model/text/FindingSentences.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace zw {

namespace {

// The arguments are documented at the checks (model/lint/checks). Attributes, codes and names of AWS stay as they are.
// clang-format off
constexpr auto sentences = std::to_array<FindingSentence>({
    {"ttl-high-for-change", "",
     QT_TRANSLATE_NOOP("Finding", "%1 %2 keeps clients on the old answer for up to %3 s."),
     QT_TRANSLATE_NOOP("Finding", "Lower the TTL to %4 s or less before the change, and plan for caches that ignore it.")},

    {"cname-alias-misuse", "apex",
     QT_TRANSLATE_NOOP("Finding", "A CNAME is not allowed at %1, the apex of its zone."),
     QT_TRANSLATE_NOOP("Finding", "Use an alias record.")},
    {"cname-alias-misuse", "resource",
     QT_TRANSLATE_NOOP("Finding", "%1 is a CNAME to %2, which can be the target of an alias."),
     QT_TRANSLATE_NOOP("Finding", "Use an alias for AWS resources and CNAME for other hosts.")},
    {"cname-alias-misuse", "ttl",
     QT_TRANSLATE_NOOP("Finding", "%1 is an alias with a TTL of %2 s, but the TTL of an alias comes from its target."),
     QT_TRANSLATE_NOOP("Finding", "Leave out the TTL.")},

    {"phz-dns-attributes-off", "attribute",
     QT_TRANSLATE_NOOP("Finding", "%1 does not resolve in %2: %3 is off."),
     QT_TRANSLATE_NOOP("Finding", "Enable enableDnsSupport and enableDnsHostnames.")},
    {"phz-dns-attributes-off", "not-associated",
     QT_TRANSLATE_NOOP("Finding", "%1 does not resolve in %2: it is not associated."),
     QT_TRANSLATE_NOOP("Finding", "Associate the zone with the VPC.")},

    {"split-horizon-over-capture", "",
     QT_TRANSLATE_NOOP("Finding", "%1 resolves on the internet but gives NXDOMAIN in %2. Further names like it: %3."),
     QT_TRANSLATE_NOOP("Finding", "Scope the private zone to the subdomain that it is for, or add the records."),
     3,
     QT_TRANSLATE_NOOP("Finding", "%1 resolves on the internet but gives NXDOMAIN in %2.")},

    {"rule-missing-or-shadowed", "no-rule",
     QT_TRANSLATE_NOOP("Finding", "%1 from %2 is looked up in the public DNS, not forwarded by %4."),
     QT_TRANSLATE_NOOP("Finding", "Correct the rule's domain, type or association."),
     4,
     QT_TRANSLATE_NOOP("Finding", "%1 from %2 is looked up in the public DNS: no rule forwards it.")},
    {"rule-missing-or-shadowed", "shadowed",
     QT_TRANSLATE_NOOP("Finding", "%1 from %2 is decided by %3, not by %4."),
     QT_TRANSLATE_NOOP("Finding", "Correct the rule's domain, type or association."),
     4,
     QT_TRANSLATE_NOOP("Finding", "%1 from %2 is decided by %3, and no rule forwards it.")},

    {"forwarder-to-plus-two", "server",
     QT_TRANSLATE_NOOP("Finding", "%1 forwards to %2, the Resolver address of %3 itself: unsupported."),
     QT_TRANSLATE_NOOP("Finding", "Forward to an inbound endpoint.")},
    {"forwarder-to-plus-two", "rule",
     QT_TRANSLATE_NOOP("Finding", "Rule %1 forwards to %2, the Resolver address of %3 itself: unsupported."),
     QT_TRANSLATE_NOOP("Finding", "Forward to an inbound endpoint.")},

    {"multivalue-as-load-balancer", "",
     QT_TRANSLATE_NOOP("Finding", "%1 %2 has %3 multivalue records, but an answer holds up to eight random healthy ones, without distribution."),
     QT_TRANSLATE_NOOP("Finding", "Use Elastic Load Balancing to balance load.")},

    {"profile-precedence-collision", "same-name",
     QT_TRANSLATE_NOOP("Finding", "%1: the local %2 decides in %3, not Profile %4."),
     QT_TRANSLATE_NOOP("Finding", "Use distinct names, or accept this as an override.")},
    {"profile-precedence-collision", "cuts-into",
     QT_TRANSLATE_NOOP("Finding", "%1: the local %2 decides in %3 for its part of a zone of Profile %4."),
     QT_TRANSLATE_NOOP("Finding", "Use distinct names, or accept this as an override.")},

    {"dnssec-ds-mismatch", "mismatch",
     QT_TRANSLATE_NOOP("Finding", "Validating resolvers answer SERVFAIL for %1: no DS at the parent matches an active key."),
     QT_TRANSLATE_NOOP("Finding", "Correct the DS at the parent, and raise an alarm on the DNSSEC status.")},
    {"dnssec-ds-mismatch", "unsigned",
     QT_TRANSLATE_NOOP("Finding", "Validating resolvers answer SERVFAIL for %1: the parent has a DS, but the zone is not signed."),
     QT_TRANSLATE_NOOP("Finding", "Remove the DS at the parent, or sign the zone.")},
    {"dnssec-ds-mismatch", "no-ds",
     QT_TRANSLATE_NOOP("Finding", "%1 is signed but not trusted: the parent has no DS."),
     QT_TRANSLATE_NOOP("Finding", "Add the DS at the parent.")},

    {"spoke-internal-names-broken", "missing",
     QT_TRANSLATE_NOOP("Finding", "%1 does not get %2: it is not associated with Profile %3."),
     QT_TRANSLATE_NOOP("Finding", "Associate the Profile with the VPC."),
     3,
     QT_TRANSLATE_NOOP("Finding", "%1 does not get %2: it is associated with no Profile that holds the zone.")},
    {"spoke-internal-names-broken", "status",
     QT_TRANSLATE_NOOP("Finding", "%1 does not get %2 from Profile %3: the status is %4."),
     QT_TRANSLATE_NOOP("Finding", "Restore the association.")},
    {"spoke-internal-names-broken", "overridden",
     QT_TRANSLATE_NOOP("Finding", "%1 does not get %2 from Profile %3: a zone of its own has the same name."),
     QT_TRANSLATE_NOOP("Finding", "Remove the local zone.")},

    {"onprem-names-broken", "no-interface",
     QT_TRANSLATE_NOOP("Finding", "%1 cannot be forwarded from %2: no interface of %4 is up. Further VPCs: %3."),
     QT_TRANSLATE_NOOP("Finding", "Give the endpoint interfaces in two Availability Zones."),
     3,
     QT_TRANSLATE_NOOP("Finding", "%1 cannot be forwarded from %2: no interface of %4 is up.")},
    {"onprem-names-broken", "association",
     QT_TRANSLATE_NOOP("Finding", "%1 cannot be forwarded from %2: the status is %4. Further VPCs: %3."),
     QT_TRANSLATE_NOOP("Finding", "Associate the rule again."),
     3,
     QT_TRANSLATE_NOOP("Finding", "%1 cannot be forwarded from %2: the status is %4.")},
    {"onprem-names-broken", "load",
     QT_TRANSLATE_NOOP("Finding", "Part of the queries for %1 from %2 cannot be forwarded: the interfaces of %4 that are up cannot carry the load. Further VPCs: %3."),
     QT_TRANSLATE_NOOP("Finding", "Add interfaces to the endpoint."),
     3,
     QT_TRANSLATE_NOOP("Finding", "Part of the queries for %1 from %2 cannot be forwarded: the interfaces of %4 that are up cannot carry the load.")},

    {"aws-names-from-onprem-broken", "no-endpoint",
     QT_TRANSLATE_NOOP("Finding", "%1 cannot resolve %2: its forwarder leads to no inbound endpoint."),
     QT_TRANSLATE_NOOP("Finding", "Forward to an inbound endpoint of a VPC that has the zone.")},
    {"aws-names-from-onprem-broken", "zone-not-on-vpc",
     QT_TRANSLATE_NOOP("Finding", "%1 cannot resolve %2: the zone is not on %3, the VPC of the inbound endpoint."),
     QT_TRANSLATE_NOOP("Finding", "Associate the zone with the endpoint's VPC.")},
    {"aws-names-from-onprem-broken", "no-forwarder",
     QT_TRANSLATE_NOOP("Finding", "%1 cannot resolve %2: nothing forwards it to an inbound endpoint."),
     QT_TRANSLATE_NOOP("Finding", "Add a conditional forwarder to an inbound endpoint, or a delegation with glue.")},

    {"observability-missing", "",
     QT_TRANSLATE_NOOP("Finding", "%1 has no Resolver query logs."),
     QT_TRANSLATE_NOOP("Finding", "Attach a query log configuration, best through the Profile.")},

    {"forward-loop-direct", "",
     QT_TRANSLATE_NOOP("Finding", "%1 on %2 forwards into its own inbound endpoint (%3)."),
     QT_TRANSLATE_NOOP("Finding", "Dissociate the rule from the VPC.")},

    {"forward-loop-indirect", "",
     QT_TRANSLATE_NOOP("Finding", "A query for %1 goes in circles: %2."),
     QT_TRANSLATE_NOOP("Finding", "Break the cycle, usually by not associating the rule with the hub.")},

    {"rule-without-endpoint", "none",
     QT_TRANSLATE_NOOP("Finding", "%1 has no outbound endpoint."),
     QT_TRANSLATE_NOOP("Finding", "Assign one.")},
    {"rule-without-endpoint", "direction",
     QT_TRANSLATE_NOOP("Finding", "%1 has no usable outbound endpoint: %2 is not OUTBOUND."),
     QT_TRANSLATE_NOOP("Finding", "Assign an outbound endpoint.")},
    {"rule-without-endpoint", "region",
     QT_TRANSLATE_NOOP("Finding", "%1 has no usable outbound endpoint: %2 is in another Region."),
     QT_TRANSLATE_NOOP("Finding", "Assign an endpoint of the rule's own Region.")},
    {"rule-without-endpoint", "deleted",
     QT_TRANSLATE_NOOP("Finding", "%1 has no usable outbound endpoint: %2 is being deleted."),
     QT_TRANSLATE_NOOP("Finding", "Assign another one.")},

    {"rule-targets-invalid", "no-targets",
     QT_TRANSLATE_NOOP("Finding", "%1 is a FORWARD rule without targets."),
     QT_TRANSLATE_NOOP("Finding", "Add a target.")},
    {"rule-targets-invalid", "too-many",
     QT_TRANSLATE_NOOP("Finding", "%1 has %2 targets; six are allowed."),
     QT_TRANSLATE_NOOP("Finding", "Remove targets.")},
    {"rule-targets-invalid", "mixed-families",
     QT_TRANSLATE_NOOP("Finding", "%1 has both IPv4 and IPv6 targets."),
     QT_TRANSLATE_NOOP("Finding", "Use targets of one kind.")},
    {"rule-targets-invalid", "system-targets",
     QT_TRANSLATE_NOOP("Finding", "%1 is a SYSTEM rule and cannot have targets."),
     QT_TRANSLATE_NOOP("Finding", "Remove the targets, or make it a FORWARD rule.")},
    {"rule-targets-invalid", "delegate-targets",
     QT_TRANSLATE_NOOP("Finding", "%1 is a DELEGATE rule and cannot have targets."),
     QT_TRANSLATE_NOOP("Finding", "Remove the targets, or make it a FORWARD rule.")},
    {"rule-targets-invalid", "delegate-record",
     QT_TRANSLATE_NOOP("Finding", "%1 is a DELEGATE rule without delegation record."),
     QT_TRANSLATE_NOOP("Finding", "Enter the domain that the name servers are in.")},

    {"rule-not-associated", "",
     QT_TRANSLATE_NOOP("Finding", "%1 has no effect: it belongs to no VPC, also not through a Profile."),
     QT_TRANSLATE_NOOP("Finding", "Associate the rule.")},

    {"rule-hides-phz", "equals",
     QT_TRANSLATE_NOOP("Finding", "%1 decides instead of private zone %2 for %3 in %4."),
     QT_TRANSLATE_NOOP("Finding", "Rename or remove one of them.")},
    {"rule-hides-phz", "under",
     QT_TRANSLATE_NOOP("Finding", "%1 decides instead of private zone %2 for names under %3 in %4."),
     QT_TRANSLATE_NOOP("Finding", "Rename or remove one of them.")},

    {"rule-not-shared", "none",
     QT_TRANSLATE_NOOP("Finding", "%1 is not shared with %2."),
     QT_TRANSLATE_NOOP("Finding", "Share it by a RAM share.")},
    {"rule-not-shared", "pending",
     QT_TRANSLATE_NOOP("Finding", "%1 is shared with %2, but the invitation is not accepted."),
     QT_TRANSLATE_NOOP("Finding", "Accept the invitation.")},

    {"system-rule-pointless", "",
     QT_TRANSLATE_NOOP("Finding", "%1 changes nothing: no less specific FORWARD rule is there to cancel."),
     QT_TRANSLATE_NOOP("Finding", "Remove the rule.")},

    {"endpoint-ip-count", "few",
     QT_TRANSLATE_NOOP("Finding", "%1 has fewer than two addresses (%2)."),
     QT_TRANSLATE_NOOP("Finding", "Add an address in another Availability Zone.")},
    {"endpoint-ip-count", "many",
     QT_TRANSLATE_NOOP("Finding", "%1 has %2 addresses; the quota is %3."),
     QT_TRANSLATE_NOOP("Finding", "Remove addresses, or enter the raised quota.")},

    {"endpoint-single-az", "",
     QT_TRANSLATE_NOOP("Finding", "%1 fails with Availability Zone %2."),
     QT_TRANSLATE_NOOP("Finding", "Add an address in a second Availability Zone.")},

    {"endpoint-no-link", "network",
     QT_TRANSLATE_NOOP("Finding", "No path leads from %1 in %2 to %3."),
     QT_TRANSLATE_NOOP("Finding", "Join them by Direct Connect, VPN, peering or a transit gateway.")},
    {"endpoint-no-link", "address",
     QT_TRANSLATE_NOOP("Finding", "No path leads from %1 in %2 to %3, which lies in no network of the design."),
     QT_TRANSLATE_NOOP("Finding", "Draw the network of the target and a link to it.")},
    {"endpoint-no-link", "internet",
     QT_TRANSLATE_NOOP("Finding", "%1 cannot reach %3: %2 has no internet access."),
     QT_TRANSLATE_NOOP("Finding", "Give the VPC an internet or NAT gateway.")},

    {"dns-support-off", "",
     QT_TRANSLATE_NOOP("Finding", "There is no DNS in %1: enableDnsSupport is off."),
     QT_TRANSLATE_NOOP("Finding", "Enable enableDnsSupport.")},

    {"dhcp-bypass", "",
     QT_TRANSLATE_NOOP("Finding", "Queries from %1 do not pass its Resolver; without effect are: %2."),
     QT_TRANSLATE_NOOP("Finding", "Name AmazonProvidedDNS in the DHCP options, or forward from those servers to the VPC's Resolver."),
     0, "", 2},

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

    {"firewall-allow-all-first", "",
     QT_TRANSLATE_NOOP("Finding", "%1, rule %2 lets everything pass before %3, rule %4."),
     QT_TRANSLATE_NOOP("Finding", "Block first, or allow fewer names.")},

    {"firewall-walled-garden-internal", "",
     QT_TRANSLATE_NOOP("Finding", "%1 is blocked in %2 by %3. Further internal domains: %4."),
     QT_TRANSLATE_NOOP("Finding", "Allow the internal domains in front of the rule that blocks everything."),
     4,
     QT_TRANSLATE_NOOP("Finding", "%1 is blocked in %2 by %3.")},

    {"firewall-fail-mode", "open",
     QT_TRANSLATE_NOOP("Finding", "Malicious names pass in %1 while DNS Firewall is impaired: it fails open."),
     ""},
    {"firewall-fail-mode", "closed",
     QT_TRANSLATE_NOOP("Finding", "%1 gets SERVFAIL while DNS Firewall is impaired: it fails closed."),
     ""},

    {"profile-not-shared", "none",
     QT_TRANSLATE_NOOP("Finding", "Profile %1 is not shared with %2."),
     QT_TRANSLATE_NOOP("Finding", "Share it by a RAM share.")},
    {"profile-not-shared", "pending",
     QT_TRANSLATE_NOOP("Finding", "Profile %1 is shared with %2, but the invitation is not accepted."),
     QT_TRANSLATE_NOOP("Finding", "Accept the invitation.")},
});
// clang-format on

/// Words that come as arguments, so that lupdate sees them.
[[maybe_unused]] constexpr std::array features{
    QT_TRANSLATE_NOOP("Finding", "zones"), QT_TRANSLATE_NOOP("Finding", "rules"),
    QT_TRANSLATE_NOOP("Finding", "firewall"), QT_TRANSLATE_NOOP("Finding", "profiles"),
    QT_TRANSLATE_NOOP("Finding", "logging")};

} // namespace

std::span<const FindingSentence> findingSentences() noexcept
{
    return sentences;
}

const FindingSentence *findFindingSentence(std::string_view check, std::string_view variant) noexcept
{
    const auto found = std::ranges::find_if(sentences, [check, variant](const FindingSentence &entry) {
        return entry.check == check && entry.variant == variant;
    });
    return found == sentences.end() ? nullptr : &*found;
}

} // namespace zw
