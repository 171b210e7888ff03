#include "model/text/FindingSentences.h"

#include <QtGlobal>

#include <array>

namespace zw {

namespace {

// Section 13.1 and 13.2, pitfalls and failure modes. The arguments are documented at the checks (model/lint/checks). Attributes, codes
// and names of AWS stay as they are.
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
    {"rule-missing-or-shadowed", "autodefined",
     QT_TRANSLATE_NOOP("Finding", "%1 from %2 is answered by AWS itself, not by %4."),
     QT_TRANSLATE_NOOP("Finding", "Give the rule exactly this name, or disable the autodefined reverse rules of the VPC."),
     4,
     QT_TRANSLATE_NOOP("Finding", "%1 from %2 is answered by AWS itself: no rule forwards it.")},
    {"rule-missing-or-shadowed", "elsewhere",
     QT_TRANSLATE_NOOP("Finding", "%1 from %2 is decided by %3, whose targets do not have it."),
     QT_TRANSLATE_NOOP("Finding", "Correct the targets of the rule.")},
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
    {"multivalue-as-load-balancer", "marked",
     QT_TRANSLATE_NOOP("Finding", "%1 %2 is meant to balance load or to keep clients on one target, but multivalue answers hold up to eight random healthy records, without distribution."),
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
     QT_TRANSLATE_NOOP("Finding", "Attach a query log configuration, best through the Profile.")}
});
// clang-format on

} // namespace

std::span<const FindingSentence> pitfallSentences() noexcept
{
    return sentences;
}

} // namespace zw
