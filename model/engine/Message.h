#pragma once

#include <cstdint>

namespace zw {

/// The sentences of traces. The comment is the English sentence; %1 … are the line's arguments in order.
/// model/text has the words; the engine only names them.
enum class Message : std::uint16_t {
    None,

    // STUB, DHCP
    StubAsksResolver,     ///< %1 asks %2, the Resolver of %3 (AmazonProvidedDNS).
    StubAsksServer,       ///< %1 asks the DNS server %2.
    StubAsksPublic,       ///< %1 asks the public resolver %2.
    StubAsksBesidePublic, ///< %1 asks a public resolver near it.
    StubHasNoServer,      ///< %1 has no DNS server to ask.
    StubTriesNext,        ///< No reply from %1; the next server is tried.
    StubSearches,         ///< A name of one label is tried with the search suffix first: %1.
    DhcpOptions,          ///< Option set %1 names the servers; running instances take a change with their next lease.
    StubServerUnknown,    ///< Nothing in the design answers at %1.
    StubForeignPlusTwo, ///< %1 is the Resolver address of %2, which does not serve other networks: unsupported, no reply.

    // GATE, LIMIT, CACHE
    GateOpen,               ///< enableDnsSupport of %1 is true: the Resolver serves the query.
    GateClosed,             ///< enableDnsSupport of %1 is false: the Resolver does not reply.
    GateNoRecursionDesired, ///< The query does not ask for recursion: refused.
    LimitExceeded,          ///< %1 sends more than 1,024 packets a second: this query is dropped.
    CacheHit,               ///< In the cache of %1, %2 s old: no query goes out.
    CacheHitOfClient,       ///< In the cache of %1 itself, %2 s old: no query goes out.
    CacheStale,             ///< Upstream gives nothing: the expired entry of %1 answers.
    CacheNotKept,           ///< %1 is not kept in a cache.
    CacheMiss,              ///< Not in the cache of %1.

    // FIREWALL
    FirewallNoMatch,           ///< No rule of %1 rule group(s) matches %2: the query goes on.
    FirewallAllowed,           ///< %1 rule %2 allows %3 (%4).
    FirewallAlerted,           ///< %1 rule %2 raises an alert for %3 (%4); the query goes on.
    FirewallBlocked,           ///< %1 rule %2 blocks %3 (%4): answered with %5.
    FirewallUnavailableClosed, ///< DNS Firewall gives no verdict and %1 fails closed: SERVFAIL.
    FirewallUnavailableOpen,   ///< DNS Firewall gives no verdict and %1 fails open: the query goes on unfiltered.
    FirewallTrusted,           ///< %1 is not inspected: %2 rule %3 trusts redirections.
    FirewallRuleNoMatch,       ///< %1 rule %2 (%3): no match.
    FirewallRuleOtherType,     ///< %1 rule %2 covers type %3 only.

    // SELECT
    SelectForward,          ///< Forwarding rule %1 (%2) decides.
    SelectZone,             ///< Private hosted zone %1 (%2) decides.
    SelectHiddenZone,       ///< The private DNS of VPC endpoint %1 (%2) decides.
    SelectAuto,             ///< The autodefined rule %1 decides.
    SelectRecursive,        ///< Nothing but the "." rule matches: public recursion.
    SelectSystem,           ///< SYSTEM rule %1 (%2) matches: resolved the AWS way.
    SelectLostLessSpecific, ///< %1 (%2) lost: less specific than %3.
    SelectLostTie,          ///< %1 (%2) lost: same name, but %3 comes before it.
    SelectLostSystem,       ///< %1 (%2) lost: cancelled by SYSTEM rule %3.
    SelectLostAttributes, ///< %1 (%2) is no candidate: enableDnsSupport and enableDnsHostnames of %3 are not both true.
    SelectLostOverridden, ///< %1 (%2) is no candidate: its association is %3.
    SelectLostInboundOnly, ///< %1 (%2) is no candidate: only for queries from an inbound endpoint.
    SelectLostPrivateDns,  ///< %1 (%2) is no candidate: its private DNS is off.
    SelectLostRecursive,   ///< The "." rule lost: least specific.
    SelectLostAuto,        ///< The autodefined rule %1 lost: %2 comes before it.
    SelectTieAssumed,      ///< Same name in several scopes: %1 decides.

    // Zones
    ZoneFound,             ///< %1 has %2 %3, TTL %4.
    ZoneNoData,            ///< %1 has the name %2, but no %3 record.
    ZoneEmptyNonTerminal,  ///< %2 exists in %1 only because of names below it: no %3 record.
    ZoneNxDomain,          ///< %1 has no name %2, and no wildcard covers it.
    ZoneWildcard,          ///< %1 has no name %2; the wildcard %3 answers.
    ZoneWildcardNoData,    ///< %1 has no name %2; the wildcard %3 has no %4 record.
    ZoneCname,             ///< %1: %2 is a CNAME of %3, TTL %4.
    ZoneReferral,          ///< %1 refers %2 to the name servers of %3.
    ZoneEncloser,          ///< The closest name that exists is %1.
    ZoneNoFallback,        ///< The winner is final: no other zone, rule or public lookup follows.
    ZoneRefused,           ///< No zone of the asked servers covers %1: refused.
    ZonePrivateNoData,     ///< %1 has the name %2: NODATA, not NXDOMAIN.
    AuthTransferRefused,   ///< Zone transfers of %1 are not offered: refused.
    AuthCnameNotChased,    ///< The answer ends with the CNAME: a resolver asks for %1 itself.
    AuthAdditionalOmitted, ///< %1 has a routing policy: no addresses of it are added.
    AnyAnswered,           ///< All records of %1 answer, each group with a routing policy by the one that is picked.
    SubnetEmpty,           ///< A client subnet of length 0 says nothing: the address %1 counts.
    SubnetScope,           ///< The answer holds for clients within a prefix of length %1.

    // Alias, policy, health
    AliasToResource,        ///< %1 is an alias of %2: its %3 address(es) answer under the alias's name.
    AliasToRecord,          ///< %1 is an alias of %2 in the same zone.
    AliasCycle,             ///< The alias %1 comes back to itself: SERVFAIL.
    AliasDangling,          ///< The alias %1 points to %2, which has no such record.
    AliasPlaceholder,       ///< %1 has no addresses in the design: a documentation address stands in.
    AliasToWildcard,        ///< %1 is an alias of %2, which exists only by a wildcard: no such target.
    AliasBalancerTtl,       ///< Answers of the load balancer %1 have the TTL 60.
    AliasTtlAssumed,        ///< The TTL of %1 is not documented: 60 seconds.
    PolicySimple,           ///< %1 is a simple record: all its values answer.
    PolicyPicked,           ///< %1 routing picks %2 (%3).
    PolicyNoAnswer,         ///< %1 routing: no record applies to this client.
    PolicyLastResort,       ///< No record is healthy: all count as healthy.
    PolicyMultivalue,       ///< Multivalue answer: %1 of %2 healthy record(s) answer.
    PolicySkippedUnhealthy, ///< %1 (%2) is skipped: unhealthy.
    PolicyLostWeight,       ///< %1 (%2) was not drawn: weight %3 of %4.
    PolicyLostZeroWeight,   ///< %1 (%2) lost: weight 0.
    PolicyLostDistance,     ///< %1 (%2) lost: %3 km against %4 km.
    PolicyLostRole,         ///< %1 (%2) lost: the primary is healthy.
    PolicyLostArea,         ///< %1 (%2) lost: a smaller area contains the client.
    PolicyNotApplicable,    ///< %1 (%2) does not apply to this client.
    PolicyLostBlock,        ///< %1 (%2) lost: a longer block matches.
    TrafficPolicyDecides,   ///< %1 answers by the traffic policy %2, version %3.
    TrafficLeftovers,      ///< The document of %1 has endpoints or rules that nothing leads to: they count for nothing.
    TrafficNested,         ///< Rules of %1 lie inside rules: as deep as one likes.
    TrafficHealthAssumed,  ///< The branch %1 does not say whether its target's health counts: it does not.
    PolicyLocation,        ///< The client counts as being in %1.
    PolicyLocationUnknown, ///< The client's location is not known.
    PolicyLostLatency,     ///< %1 (%2) lost: %3 ms against %4 ms.
    PolicyTie,             ///< Several records are equally near: the first in ASCII order is taken.
    PolicyResolverPlace,   ///< The client's location is not known: that of its resolver counts.
    PolicyZeroWeightAlias, ///< %1 has weight 0 and is never drawn, though it is an alias.
    PolicyBlockUnused,     ///< The longer block %1 of the location %2 is ignored: no record of the group uses it.
    PolicyNotInPrivateZones, ///< Private zones have no %1 routing: no answer.
    PolicyTurkey,            ///< Some location data place TR in Asia; it counts as Europe here.
    PolicyLevelledTtl,       ///< The TTLs differ: the answer carries the smallest, %1.
    PolicyCountsOnce,        ///< A record with several values counts once against eight.
    HealthUnhealthy,         ///< Health check %1 of %2 is unhealthy.
    HealthForced,            ///< By the scenario, health check %1 of %2 is %3.
    HealthInverted,          ///< Health check %1 of %2 is inverted: its status is %3.
    HealthDisabled,          ///< Health check %1 of %2 is disabled: it counts as healthy.
    HealthNoData,            ///< Health check %1 of %2 has too few data: its status is %3.
    HealthChildren,          ///< Health check %1 of %2: %3 children are healthy, %4 are needed.
    HealthFailing, ///< Health check %1 of %2: its endpoint is down for %3 s, it takes %4 s to notice: its status is %5.
    HealthUsedAtOnce,      ///< The status of health check %1 is used as soon as it changes.
    HealthMissing,         ///< The health check of %1 does not exist: it counts as healthy.
    HealthUnchecked,       ///< %1 (%2) has no health check: it is always healthy.
    HealthTargetUnhealthy, ///< %1 counts as unhealthy: its target %2 is down.
    HealthTargetGroups,    ///< %1 counts as unhealthy: a target group of %2 has no healthy target.
    HealthNotEvaluated,    ///< %1 counts as healthy: it does not evaluate its target %2, which is unhealthy.
    HealthNestedNone,      ///< %1 counts as unhealthy: no record of its target %2 is healthy.
    HealthNestedNoMatch,   ///< %1 counts as unhealthy: no record of its target %2 applies to this client.
    HealthIgnored,         ///< %1 is the only record of its name and type: its health plays no part.

    // Hidden zones, autodefined names
    EndpointZoneAnswers, ///< VPC endpoint %1 answers %2 with its interface addresses.
    EndpointZoneAlias,   ///< The hidden zone of VPC endpoint %1 leads %2 to the endpoint's Regional name.
    EndpointZoneMissing, ///< The hidden zone of VPC endpoint %1 has no %2 for %3.
    AutoInstance,        ///< %1 is the private name of %2.
    AutoPublicInstance,  ///< %1 is the public name of %2.
    AutoReverse,         ///< %1 is the reverse name of %2.
    AutoLocalhost,       ///< %1 is answered locally.
    AutoNothing,         ///< %1 is served locally and has no data; the query does not leave AWS.
    AutoUnconnected,     ///< %1 lies in a VPC that is not connected with %2.

    // Forwarding, endpoints, links
    EndpointOut,          ///< Through outbound endpoint %1 in %2, interface %3.
    EndpointOutDown,      ///< Outbound endpoint %1 has no interface that is up: SERVFAIL.
    EndpointMissing,      ///< Rule %1 has no usable outbound endpoint: SERVFAIL.
    LinkUp,               ///< %1 carries the query from %2 to %3.
    LinkLocal,            ///< %1 is inside %2: no link is needed.
    LinkInternet,         ///< The query goes from %1 over the internet.
    LinkDown,             ///< %1 between %2 and %3 is down: no reply.
    LinkMissing,          ///< No link joins %1 and %2: no reply.
    LinkSecurity,         ///< The security groups of endpoint %1 do not pass DNS over UDP and TCP: no reply.
    LinkOverlap,          ///< %1 cannot carry the query: the address ranges of %2 and %3 overlap.
    LinkNotPublic,        ///< Nothing at %1 serves the internet: no reply.
    LinkIpv6Internet,     ///< Endpoint %1 has no IPv6 internet access, so %2 is out of reach: no reply.
    LinkBlocked,          ///< %1 between %2 and %3 does not pass DNS: no reply.
    ForwardTarget,        ///< Rule %1 forwards %2 to %3 (target chosen at random).
    ForwardProtocol,      ///< Target %1 wants %2, which endpoint %3 does not offer: not asked.
    ForwardTargetSilent,  ///< Target %1 does not reply.
    ForwardTargetFails,   ///< Target %1 answers %2; the next target is tried.
    ForwardAllFailed,     ///< No target of %1 gave an answer: SERVFAIL.
    ForwardAnswer,        ///< Target %1 answers %2.
    EndpointIn,           ///< Inbound endpoint %1, interface %2, hands the query to the Resolver of %3.
    EndpointInDown,       ///< Interface %2 of inbound endpoint %1 is down: no reply.
    EndpointInDelegation, ///< Delegation endpoint %1, interface %2, answers from the private zones of %3.
    EndpointInRefused,    ///< No private zone of %1 covers %2: refused.
    LoopStopped,          ///< %1 was asked in %2 before: the loop ends with SERVFAIL.
    HopLimit,             ///< More than 16 hops: SERVFAIL.

    // Delegation
    DelegateMatched,   ///< DELEGATE rule %1 (%2) covers the name server %3.
    DelegateAgain,     ///< The answer refers again, to the name servers of %1.
    DelegateUnmatched, ///< No DELEGATE rule covers the name servers of %1: the referral is not followed.
    DelegateGlue,      ///< %1 has the address %2 from glue.
    DelegateLookup,    ///< %1 has the address %2 by an ordinary lookup.
    DelegateNoAddress, ///< No address is known for %1: SERVFAIL.

    // Servers that are not Route 53
    ServerAuthoritative, ///< %1 is authoritative for %2: %3.
    ServerForwards,      ///< %1 forwards names under %2 to %3.
    ServerForwardsAll,   ///< %1 forwards everything to %2.
    ServerRecurses,      ///< %1 has no zone or forwarder for %2 and asks the public DNS.
    ServerNoInternet,    ///< %1 would ask the public DNS, but %2 has no internet access: SERVFAIL.
    ServerRefuses,       ///< %1 refuses names that it has no zone or forwarder for.
    ServerDown,          ///< %1 at %2 is down: no reply.
    ServerAllSilent,     ///< No server that %1 asked replied: SERVFAIL to its client.
    ServerNextTarget,    ///< No reply from %1; %2 asks the next address.

    // Public DNS
    RecurseIterates,     ///< Asked from the AWS resolver fleet, without client subnet: root, %1.
    RecurseIteratesFrom, ///< %1 asks the public DNS: root, %2.
    RecurseNotDelegated, ///< No public zone of the design covers %1: NXDOMAIN.
    RecurseUndelegated,  ///< %1 covers the name but is not delegated from its parent.
    RecurseTestName,     ///< %1 is a test name of AWS's managed domain lists.
    RecurseService,      ///< AWS's public name servers answer %1 for %2.
    RecurseOutside,      ///< %1 says %2.

    // Chains
    CnameFollowed, ///< The answer is a CNAME: resolution goes on with %1.
    CnameTooLong,  ///< The chain of CNAMEs does not end: SERVFAIL.

    // DNSSEC, DNS64
    DnssecNotApplied,    ///< Validation is on in %1, but forwarded answers are not validated.
    DnssecInsecure,      ///< Validation is on in %1; %2 has no chain of trust: accepted as insecure.
    DnssecSecure,        ///< Validation is on in %1; %2 is signed and its DS matches: secure.
    DnssecBogus,         ///< Validation is on in %1; %2 does not validate (%3): SERVFAIL.
    DnssecCompactDenial, ///< %1 validates, so it asks with DO and is told NODATA, not NXDOMAIN.
    DnssecTtlCut,        ///< %1 is signed: the TTL %2 is served as one week.
    DnssecDenied,        ///< %1 is signed: that %2 is missing is said by NOERROR and an NSEC record of that name.
    DnssecNoType,        ///< %1 is signed: an NSEC record of %2 says that the type is missing.
    DnssecReferral,      ///< %1 is signed: the referral carries the DS record of %2.
    DnssecReferralNone,  ///< %1 is signed: an NSEC record of %2 says that it has no DS record.
    Dns64Synthesised,    ///< %1 has no AAAA record: %2 is synthesised from %3.

    // LOG, RESULT
    LogWritten,     ///< One query log record: %1 %2 %3, VPC %4.
    LogFirewall,    ///< Firewall action %1, rule group %2, domain list %3.
    LogEndpoint,    ///< Through endpoint %1.
    LogSourceWrong, ///< For queries by DoH, as those through %1, the logged source address is known to be wrong.
    LogPublicZone,  ///< One line in the query log of the public zone %1.
    LogNone,        ///< No query log is configured for %1.
    ResultAnswer,   ///< %1 %2: %3, TTL %4.
    ResultNoData,   ///< NODATA: %1 exists, but has no %2 record.
    ResultNxDomain, ///< NXDOMAIN: %1 does not exist.
    ResultFailed,   ///< %1 for %2 %3.
    ResultTimeout   ///< No reply reaches the client.
};

} // namespace zw
