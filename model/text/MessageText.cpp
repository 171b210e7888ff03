#include "model/text/MessageText.h"

#include <QtGlobal>

namespace zw {

const char *englishSentence(Message message) noexcept
{
    // A switch without default: the compiler names every message that has no sentence yet.
    switch (message) {
    case Message::None: break;

    // STUB, DHCP
    case Message::StubAsksResolver:
        return QT_TRANSLATE_NOOP("Trace", "%1 asks %2, the Resolver of %3 (AmazonProvidedDNS).");
    case Message::StubAsksServer: return QT_TRANSLATE_NOOP("Trace", "%1 asks the DNS server %2.");
    case Message::StubAsksPublic: return QT_TRANSLATE_NOOP("Trace", "%1 asks the public resolver %2.");
    case Message::StubAsksBesidePublic: return QT_TRANSLATE_NOOP("Trace", "%1 asks a public resolver near it.");
    case Message::StubHasNoServer: return QT_TRANSLATE_NOOP("Trace", "%1 has no DNS server to ask.");
    case Message::StubTriesNext: return QT_TRANSLATE_NOOP("Trace", "No reply from %1; the next server is tried.");
    case Message::StubSearches:
        return QT_TRANSLATE_NOOP("Trace", "A name of one label is tried with the search suffix first: %1.");
    case Message::DhcpOptions:
        return QT_TRANSLATE_NOOP(
            "Trace", "Option set %1 names the servers; running instances take a change with their next lease.");
    case Message::StubServerUnknown: return QT_TRANSLATE_NOOP("Trace", "Nothing in the design answers at %1.");
    case Message::StubForeignPlusTwo:
        return QT_TRANSLATE_NOOP(
            "Trace", "%1 is the Resolver address of %2, which does not serve other networks: unsupported, no reply.");

    // GATE, LIMIT, CACHE
    case Message::GateOpen:
        return QT_TRANSLATE_NOOP("Trace", "enableDnsSupport of %1 is true: the Resolver serves the query.");
    case Message::GateClosed:
        return QT_TRANSLATE_NOOP("Trace", "enableDnsSupport of %1 is false: the Resolver does not reply.");
    case Message::GateNoRecursionDesired:
        return QT_TRANSLATE_NOOP("Trace", "The query does not ask for recursion: refused.");
    case Message::LimitExceeded:
        return QT_TRANSLATE_NOOP("Trace", "%1 sends more than 1,024 packets a second: this query is dropped.");
    case Message::CacheHit: return QT_TRANSLATE_NOOP("Trace", "In the cache of %1, %2 s old: no query goes out.");
    case Message::CacheHitOfClient:
        return QT_TRANSLATE_NOOP("Trace", "In the cache of %1 itself, %2 s old: no query goes out.");
    case Message::CacheStale:
        return QT_TRANSLATE_NOOP("Trace", "Upstream gives nothing: the expired entry of %1 answers.");
    case Message::CacheNotKept: return QT_TRANSLATE_NOOP("Trace", "%1 is not kept in a cache.");
    case Message::CacheMiss: return QT_TRANSLATE_NOOP("Trace", "Not in the cache of %1.");

    // FIREWALL
    case Message::FirewallNoMatch:
        return QT_TRANSLATE_NOOP("Trace", "No firewall rule matches %2 (rule groups: %1): the query goes on.");
    case Message::FirewallAllowed: return QT_TRANSLATE_NOOP("Trace", "%1 rule %2 allows %3 (%4).");
    case Message::FirewallAlerted:
        return QT_TRANSLATE_NOOP("Trace", "%1 rule %2 raises an alert for %3 (%4); the query goes on.");
    case Message::FirewallBlocked: return QT_TRANSLATE_NOOP("Trace", "%1 rule %2 blocks %3 (%4): answered with %5.");
    case Message::FirewallUnavailableClosed:
        return QT_TRANSLATE_NOOP("Trace", "DNS Firewall gives no verdict and %1 fails closed: SERVFAIL.");
    case Message::FirewallUnavailableOpen:
        return QT_TRANSLATE_NOOP("Trace",
                                 "DNS Firewall gives no verdict and %1 fails open: the query goes on unfiltered.");
    case Message::FirewallTrusted:
        return QT_TRANSLATE_NOOP("Trace", "%1 is not inspected: %2 rule %3 trusts redirections.");
    case Message::FirewallRuleNoMatch: return QT_TRANSLATE_NOOP("Trace", "%1 rule %2 (%3): no match.");
    case Message::FirewallRuleOtherType: return QT_TRANSLATE_NOOP("Trace", "%1 rule %2 covers type %3 only.");

    // SELECT
    case Message::SelectForward: return QT_TRANSLATE_NOOP("Trace", "Forwarding rule %1 (%2) decides.");
    case Message::SelectZone: return QT_TRANSLATE_NOOP("Trace", "Private hosted zone %1 (%2) decides.");
    case Message::SelectHiddenZone:
        return QT_TRANSLATE_NOOP("Trace", "The private DNS of VPC endpoint %1 (%2) decides.");
    case Message::SelectAuto: return QT_TRANSLATE_NOOP("Trace", "The autodefined rule %1 decides.");
    case Message::SelectRecursive:
        return QT_TRANSLATE_NOOP("Trace", "Nothing but the \".\" rule matches: public recursion.");
    case Message::SelectSystem: return QT_TRANSLATE_NOOP("Trace", "SYSTEM rule %1 (%2) matches: resolved the AWS way.");
    case Message::SelectLostLessSpecific: return QT_TRANSLATE_NOOP("Trace", "%1 (%2) lost: less specific than %3.");
    case Message::SelectLostTie: return QT_TRANSLATE_NOOP("Trace", "%1 (%2) lost: same name, but %3 comes before it.");
    case Message::SelectLostSystem: return QT_TRANSLATE_NOOP("Trace", "%1 (%2) lost: cancelled by SYSTEM rule %3.");
    case Message::SelectLostAttributes:
        return QT_TRANSLATE_NOOP(
            "Trace", "%1 (%2) is no candidate: enableDnsSupport and enableDnsHostnames of %3 are not both true.");
    case Message::SelectLostOverridden:
        return QT_TRANSLATE_NOOP("Trace", "%1 (%2) is no candidate: its association is %3.");
    case Message::SelectLostInboundOnly:
        return QT_TRANSLATE_NOOP("Trace", "%1 (%2) is no candidate: only for queries from an inbound endpoint.");
    case Message::SelectLostPrivateDns:
        return QT_TRANSLATE_NOOP("Trace", "%1 (%2) is no candidate: its private DNS is off.");
    case Message::SelectLostRecursive: return QT_TRANSLATE_NOOP("Trace", "The \".\" rule lost: least specific.");
    case Message::SelectLostAuto:
        return QT_TRANSLATE_NOOP("Trace", "The autodefined rule %1 lost: %2 comes before it.");
    case Message::SelectTieAssumed: return QT_TRANSLATE_NOOP("Trace", "Same name in several scopes: %1 decides.");

    // Zones
    case Message::ZoneFound: return QT_TRANSLATE_NOOP("Trace", "%1 has %2 %3, TTL %4.");
    case Message::ZoneNoData: return QT_TRANSLATE_NOOP("Trace", "%1 has the name %2, but no %3 record.");
    case Message::ZoneEmptyNonTerminal:
        return QT_TRANSLATE_NOOP("Trace", "%2 exists in %1 only because of names below it: no %3 record.");
    case Message::ZoneNxDomain: return QT_TRANSLATE_NOOP("Trace", "%1 has no name %2, and no wildcard covers it.");
    case Message::ZoneWildcard: return QT_TRANSLATE_NOOP("Trace", "%1 has no name %2; the wildcard %3 answers.");
    case Message::ZoneWildcardNoData:
        return QT_TRANSLATE_NOOP("Trace", "%1 has no name %2; the wildcard %3 has no %4 record.");
    case Message::ZoneCname: return QT_TRANSLATE_NOOP("Trace", "%1: %2 is a CNAME of %3, TTL %4.");
    case Message::ZoneReferral: return QT_TRANSLATE_NOOP("Trace", "%1 refers %2 to the name servers of %3.");
    case Message::ZoneEncloser: return QT_TRANSLATE_NOOP("Trace", "The closest name that exists is %1.");
    case Message::ZoneNoFallback:
        return QT_TRANSLATE_NOOP("Trace", "The winner is final: no other zone, rule or public lookup follows.");
    case Message::ZoneRefused: return QT_TRANSLATE_NOOP("Trace", "No zone of the asked servers covers %1: refused.");
    case Message::ZonePrivateNoData: return QT_TRANSLATE_NOOP("Trace", "%1 has the name %2: NODATA, not NXDOMAIN.");
    case Message::AuthTransferRefused:
        return QT_TRANSLATE_NOOP("Trace", "Zone transfers of %1 are not offered: refused.");
    case Message::AuthCnameNotChased:
        return QT_TRANSLATE_NOOP("Trace", "The answer ends with the CNAME: a resolver asks for %1 itself.");
    case Message::AuthAdditionalOmitted:
        return QT_TRANSLATE_NOOP("Trace", "%1 has a routing policy: no addresses of it are added.");
    case Message::AnyAnswered:
        return QT_TRANSLATE_NOOP(
            "Trace", "All records of %1 answer, each group with a routing policy by the one that is picked.");
    case Message::SubnetEmpty:
        return QT_TRANSLATE_NOOP("Trace", "A client subnet of length 0 says nothing: the address %1 counts.");
    case Message::SubnetScope:
        return QT_TRANSLATE_NOOP("Trace", "The answer holds for clients within a prefix of length %1.");

    // Alias, policy, health
    case Message::AliasToResource:
        return QT_TRANSLATE_NOOP("Trace", "%1 is an alias of %2: its addresses answer under the alias's name (%3).");
    case Message::AliasToRecord: return QT_TRANSLATE_NOOP("Trace", "%1 is an alias of %2 in the same zone.");
    case Message::AliasCycle: return QT_TRANSLATE_NOOP("Trace", "The alias %1 comes back to itself: SERVFAIL.");
    case Message::AliasDangling:
        return QT_TRANSLATE_NOOP("Trace", "The alias %1 points to %2, which has no such record.");
    case Message::AliasPlaceholder:
        return QT_TRANSLATE_NOOP("Trace", "%1 has no addresses in the design: a documentation address stands in.");
    case Message::AliasToWildcard:
        return QT_TRANSLATE_NOOP("Trace", "%1 is an alias of %2, which exists only by a wildcard: no such target.");
    case Message::AliasBalancerTtl:
        return QT_TRANSLATE_NOOP("Trace", "Answers of the load balancer %1 have the TTL 60.");
    case Message::AliasTtlAssumed: return QT_TRANSLATE_NOOP("Trace", "The TTL of %1 is not documented: 60 seconds.");
    case Message::PolicySimple: return QT_TRANSLATE_NOOP("Trace", "%1 is a simple record: all its values answer.");
    case Message::PolicyPicked: return QT_TRANSLATE_NOOP("Trace", "By %1 routing, %2 (%3) is picked.");
    case Message::PolicyNoAnswer: return QT_TRANSLATE_NOOP("Trace", "By %1 routing, no record applies to this client.");
    case Message::PolicyLastResort: return QT_TRANSLATE_NOOP("Trace", "No record is healthy: all count as healthy.");
    case Message::PolicyMultivalue:
        return QT_TRANSLATE_NOOP("Trace", "Multivalue answer: %1 of %2 healthy records answer.");
    case Message::PolicySkippedUnhealthy: return QT_TRANSLATE_NOOP("Trace", "%1 (%2) is skipped: unhealthy.");
    case Message::PolicyLostWeight: return QT_TRANSLATE_NOOP("Trace", "%1 (%2) was not drawn: weight %3 of %4.");
    case Message::PolicyLostZeroWeight: return QT_TRANSLATE_NOOP("Trace", "%1 (%2) lost: weight 0.");
    case Message::PolicyLostDistance: return QT_TRANSLATE_NOOP("Trace", "%1 (%2) lost: %3 km against %4 km.");
    case Message::PolicyLostRole: return QT_TRANSLATE_NOOP("Trace", "%1 (%2) lost: the primary is healthy.");
    case Message::PolicyLostArea:
        return QT_TRANSLATE_NOOP("Trace", "%1 (%2) lost: a smaller area contains the client.");
    case Message::PolicyNotApplicable: return QT_TRANSLATE_NOOP("Trace", "%1 (%2) does not apply to this client.");
    case Message::PolicyLostBlock: return QT_TRANSLATE_NOOP("Trace", "%1 (%2) lost: a longer block matches.");
    case Message::TrafficPolicyDecides:
        return QT_TRANSLATE_NOOP("Trace", "%1 answers by the traffic policy %2, version %3.");
    case Message::TrafficLeftovers:
        return QT_TRANSLATE_NOOP(
            "Trace", "The document of %1 has endpoints or rules that nothing leads to: they count for nothing.");
    case Message::TrafficNested:
        return QT_TRANSLATE_NOOP("Trace", "Rules of %1 lie inside rules: as deep as one likes.");
    case Message::TrafficHealthAssumed:
        return QT_TRANSLATE_NOOP("Trace", "The branch %1 does not say whether its target's health counts: it does not.");
    case Message::PolicyLocation: return QT_TRANSLATE_NOOP("Trace", "The client counts as being in %1.");
    case Message::PolicyLocationUnknown: return QT_TRANSLATE_NOOP("Trace", "The client's location is not known.");
    case Message::PolicyLostLatency: return QT_TRANSLATE_NOOP("Trace", "%1 (%2) lost: %3 ms against %4 ms.");
    case Message::PolicyTie:
        return QT_TRANSLATE_NOOP("Trace", "Several records are equally near: the first in ASCII order is taken.");
    case Message::PolicyResolverPlace:
        return QT_TRANSLATE_NOOP("Trace", "The client's location is not known: that of its resolver counts.");
    case Message::PolicyZeroWeightAlias:
        return QT_TRANSLATE_NOOP("Trace", "%1 has weight 0 and is never drawn, though it is an alias.");
    case Message::PolicyBlockUnused:
        return QT_TRANSLATE_NOOP("Trace",
                                 "The longer block %1 of the location %2 is ignored: no record of the group uses it.");
    case Message::PolicyNotInPrivateZones:
        return QT_TRANSLATE_NOOP("Trace", "Private zones have no %1 routing: no answer.");
    case Message::PolicyTurkey:
        return QT_TRANSLATE_NOOP("Trace", "Some location data place TR in Asia; it counts as Europe here.");
    case Message::PolicyLevelledTtl:
        return QT_TRANSLATE_NOOP("Trace", "The TTLs differ: the answer carries the smallest, %1.");
    case Message::PolicyCountsOnce:
        return QT_TRANSLATE_NOOP("Trace", "A record with several values counts once against eight.");
    case Message::HealthUnhealthy: return QT_TRANSLATE_NOOP("Trace", "Health check %1 of %2 is unhealthy.");
    case Message::HealthForced: return QT_TRANSLATE_NOOP("Trace", "By the scenario, health check %1 of %2 is %3.");
    case Message::HealthInverted:
        return QT_TRANSLATE_NOOP("Trace", "Health check %1 of %2 is inverted: its status is %3.");
    case Message::HealthDisabled:
        return QT_TRANSLATE_NOOP("Trace", "Health check %1 of %2 is disabled: it counts as healthy.");
    case Message::HealthNoData:
        return QT_TRANSLATE_NOOP("Trace", "Health check %1 of %2 has too few data: its status is %3.");
    case Message::HealthChildren:
        return QT_TRANSLATE_NOOP("Trace", "Health check %1 of %2: %3 children are healthy, %4 are needed.");
    case Message::HealthFailing:
        return QT_TRANSLATE_NOOP(
            "Trace", "Health check %1 of %2: its endpoint is down for %3 s, it takes %4 s to notice: its status is %5.");
    case Message::HealthUsedAtOnce:
        return QT_TRANSLATE_NOOP("Trace", "The status of health check %1 is used as soon as it changes.");
    case Message::HealthMissing:
        return QT_TRANSLATE_NOOP("Trace", "The health check of %1 does not exist: it counts as healthy.");
    case Message::HealthUnchecked:
        return QT_TRANSLATE_NOOP("Trace", "%1 (%2) has no health check: it is always healthy.");
    case Message::HealthTargetUnhealthy:
        return QT_TRANSLATE_NOOP("Trace", "%1 counts as unhealthy: its target %2 is down.");
    case Message::HealthTargetGroups:
        return QT_TRANSLATE_NOOP("Trace", "%1 counts as unhealthy: a target group of %2 has no healthy target.");
    case Message::HealthNotEvaluated:
        return QT_TRANSLATE_NOOP("Trace",
                                 "%1 counts as healthy: it does not evaluate its target %2, which is unhealthy.");
    case Message::HealthNestedNone:
        return QT_TRANSLATE_NOOP("Trace", "%1 counts as unhealthy: no record of its target %2 is healthy.");
    case Message::HealthNestedNoMatch:
        return QT_TRANSLATE_NOOP("Trace", "%1 counts as unhealthy: no record of its target %2 applies to this client.");
    case Message::HealthIgnored:
        return QT_TRANSLATE_NOOP("Trace", "%1 is the only record of its name and type: its health plays no part.");

    // Hidden zones, autodefined names
    case Message::EndpointZoneAnswers:
        return QT_TRANSLATE_NOOP("Trace", "VPC endpoint %1 answers %2 with its interface addresses.");
    case Message::EndpointZoneAlias:
        return QT_TRANSLATE_NOOP("Trace",
                                 "The hidden zone of VPC endpoint %1 leads %2 to the endpoint's Regional name.");
    case Message::EndpointZoneMissing:
        return QT_TRANSLATE_NOOP("Trace", "The hidden zone of VPC endpoint %1 has no %2 for %3.");
    case Message::AutoInstance: return QT_TRANSLATE_NOOP("Trace", "%1 is the private name of %2.");
    case Message::AutoPublicInstance: return QT_TRANSLATE_NOOP("Trace", "%1 is the public name of %2.");
    case Message::AutoReverse: return QT_TRANSLATE_NOOP("Trace", "%1 is the reverse name of %2.");
    case Message::AutoLocalhost: return QT_TRANSLATE_NOOP("Trace", "%1 is answered locally.");
    case Message::AutoNothing:
        return QT_TRANSLATE_NOOP("Trace", "%1 is served locally and has no data; the query does not leave AWS.");
    case Message::AutoUnconnected: return QT_TRANSLATE_NOOP("Trace", "%1 lies in a VPC that is not connected with %2.");

    // Forwarding, endpoints, links
    case Message::EndpointOut: return QT_TRANSLATE_NOOP("Trace", "Through outbound endpoint %1 in %2, interface %3.");
    case Message::EndpointOutDown:
        return QT_TRANSLATE_NOOP("Trace", "Outbound endpoint %1 has no interface that is up: SERVFAIL.");
    case Message::EndpointMissing:
        return QT_TRANSLATE_NOOP("Trace", "Rule %1 has no usable outbound endpoint: SERVFAIL.");
    case Message::LinkUp: return QT_TRANSLATE_NOOP("Trace", "%1 carries the query from %2 to %3.");
    case Message::LinkLocal: return QT_TRANSLATE_NOOP("Trace", "%1 is inside %2: no link is needed.");
    case Message::LinkInternet: return QT_TRANSLATE_NOOP("Trace", "The query goes from %1 over the internet.");
    case Message::LinkDown: return QT_TRANSLATE_NOOP("Trace", "%1 between %2 and %3 is down: no reply.");
    case Message::LinkMissing: return QT_TRANSLATE_NOOP("Trace", "No link joins %1 and %2: no reply.");
    case Message::LinkSecurity:
        return QT_TRANSLATE_NOOP("Trace",
                                 "The security groups of endpoint %1 do not pass DNS over UDP and TCP: no reply.");
    case Message::LinkOverlap:
        return QT_TRANSLATE_NOOP("Trace", "%1 cannot carry the query: the address ranges of %2 and %3 overlap.");
    case Message::LinkNotPublic: return QT_TRANSLATE_NOOP("Trace", "Nothing at %1 serves the internet: no reply.");
    case Message::LinkIpv6Internet:
        return QT_TRANSLATE_NOOP("Trace", "Endpoint %1 has no IPv6 internet access, so %2 is out of reach: no reply.");
    case Message::LinkBlocked: return QT_TRANSLATE_NOOP("Trace", "%1 between %2 and %3 does not pass DNS: no reply.");
    case Message::ForwardTarget:
        return QT_TRANSLATE_NOOP("Trace", "Rule %1 forwards %2 to %3 (target chosen at random).");
    case Message::ForwardProtocol:
        return QT_TRANSLATE_NOOP("Trace", "Target %1 wants %2, which endpoint %3 does not offer: not asked.");
    case Message::ForwardTargetSilent: return QT_TRANSLATE_NOOP("Trace", "Target %1 does not reply.");
    case Message::ForwardTargetFails:
        return QT_TRANSLATE_NOOP("Trace", "Target %1 answers %2; the next target is tried.");
    case Message::ForwardAllFailed: return QT_TRANSLATE_NOOP("Trace", "No target of %1 gave an answer: SERVFAIL.");
    case Message::ForwardAnswer: return QT_TRANSLATE_NOOP("Trace", "Target %1 answers %2.");
    case Message::EndpointIn:
        return QT_TRANSLATE_NOOP("Trace", "Inbound endpoint %1, interface %2, hands the query to the Resolver of %3.");
    case Message::EndpointInDown:
        return QT_TRANSLATE_NOOP("Trace", "Interface %2 of inbound endpoint %1 is down: no reply.");
    case Message::EndpointInDelegation:
        return QT_TRANSLATE_NOOP("Trace", "Delegation endpoint %1, interface %2, answers from the private zones of %3.");
    case Message::EndpointInRefused: return QT_TRANSLATE_NOOP("Trace", "No private zone of %1 covers %2: refused.");
    case Message::LoopStopped:
        return QT_TRANSLATE_NOOP("Trace", "%1 was asked in %2 before: the loop ends with SERVFAIL.");
    case Message::HopLimit: return QT_TRANSLATE_NOOP("Trace", "More than 16 hops: SERVFAIL.");

    // Delegation
    case Message::DelegateMatched:
        return QT_TRANSLATE_NOOP("Trace", "DELEGATE rule %1 (%2) covers the name server %3.");
    case Message::DelegateAgain:
        return QT_TRANSLATE_NOOP("Trace", "The answer refers again, to the name servers of %1.");
    case Message::DelegateUnmatched:
        return QT_TRANSLATE_NOOP("Trace",
                                 "No DELEGATE rule covers the name servers of %1: the referral is not followed.");
    case Message::DelegateGlue: return QT_TRANSLATE_NOOP("Trace", "%1 has the address %2 from glue.");
    case Message::DelegateLookup: return QT_TRANSLATE_NOOP("Trace", "%1 has the address %2 by an ordinary lookup.");
    case Message::DelegateNoAddress: return QT_TRANSLATE_NOOP("Trace", "No address is known for %1: SERVFAIL.");

    // Servers that are not Route 53
    case Message::ServerAuthoritative: return QT_TRANSLATE_NOOP("Trace", "%1 is authoritative for %2: %3.");
    case Message::ServerForwards: return QT_TRANSLATE_NOOP("Trace", "%1 forwards names under %2 to %3.");
    case Message::ServerForwardsAll: return QT_TRANSLATE_NOOP("Trace", "%1 forwards everything to %2.");
    case Message::ServerRecurses:
        return QT_TRANSLATE_NOOP("Trace", "%1 has no zone or forwarder for %2 and asks the public DNS.");
    case Message::ServerNoInternet:
        return QT_TRANSLATE_NOOP("Trace", "%1 would ask the public DNS, but %2 has no internet access: SERVFAIL.");
    case Message::ServerRefuses:
        return QT_TRANSLATE_NOOP("Trace", "%1 refuses names that it has no zone or forwarder for.");
    case Message::ServerDown: return QT_TRANSLATE_NOOP("Trace", "%1 at %2 is down: no reply.");
    case Message::ServerAllSilent:
        return QT_TRANSLATE_NOOP("Trace", "No server that %1 asked replied: SERVFAIL to its client.");
    case Message::ServerNextTarget: return QT_TRANSLATE_NOOP("Trace", "No reply from %1; %2 asks the next address.");

    // Public DNS
    case Message::RecurseIterates:
        return QT_TRANSLATE_NOOP("Trace", "Asked from the AWS resolver fleet, without client subnet: root, %1.");
    case Message::RecurseIteratesFrom: return QT_TRANSLATE_NOOP("Trace", "%1 asks the public DNS: root, %2.");
    case Message::RecurseNotDelegated:
        return QT_TRANSLATE_NOOP("Trace", "No public zone of the design covers %1: NXDOMAIN.");
    case Message::RecurseUndelegated:
        return QT_TRANSLATE_NOOP("Trace", "%1 covers the name but is not delegated from its parent.");
    case Message::RecurseTestName:
        return QT_TRANSLATE_NOOP("Trace", "%1 is a test name of AWS's managed domain lists.");
    case Message::RecurseService: return QT_TRANSLATE_NOOP("Trace", "AWS's public name servers answer %1 for %2.");
    case Message::RecurseOutside: return QT_TRANSLATE_NOOP("Trace", "%1 says %2.");

    // Chains
    case Message::CnameFollowed:
        return QT_TRANSLATE_NOOP("Trace", "The answer is a CNAME: resolution goes on with %1.");
    case Message::CnameTooLong: return QT_TRANSLATE_NOOP("Trace", "The chain of CNAMEs does not end: SERVFAIL.");

    // DNSSEC, DNS64
    case Message::DnssecNotApplied:
        return QT_TRANSLATE_NOOP("Trace", "Validation is on in %1, but forwarded answers are not validated.");
    case Message::DnssecInsecure:
        return QT_TRANSLATE_NOOP("Trace", "Validation is on in %1; %2 has no chain of trust: accepted as insecure.");
    case Message::DnssecSecure:
        return QT_TRANSLATE_NOOP("Trace", "Validation is on in %1; %2 is signed and its DS matches: secure.");
    case Message::DnssecBogus:
        return QT_TRANSLATE_NOOP("Trace", "Validation is on in %1; %2 does not validate (%3): SERVFAIL.");
    case Message::DnssecCompactDenial:
        return QT_TRANSLATE_NOOP("Trace", "%1 validates, so it asks with DO and is told NODATA, not NXDOMAIN.");
    case Message::DnssecTtlCut: return QT_TRANSLATE_NOOP("Trace", "%1 is signed: the TTL %2 is served as one week.");
    case Message::DnssecDenied:
        return QT_TRANSLATE_NOOP(
            "Trace", "%1 is signed: that %2 is missing is said by NOERROR and an NSEC record of that name.");
    case Message::DnssecNoType:
        return QT_TRANSLATE_NOOP("Trace", "%1 is signed: an NSEC record of %2 says that the type is missing.");
    case Message::DnssecReferral:
        return QT_TRANSLATE_NOOP("Trace", "%1 is signed: the referral carries the DS record of %2.");
    case Message::DnssecReferralNone:
        return QT_TRANSLATE_NOOP("Trace", "%1 is signed: an NSEC record of %2 says that it has no DS record.");
    case Message::Dns64Synthesised:
        return QT_TRANSLATE_NOOP("Trace", "%1 has no AAAA record: %2 is synthesised from %3.");

    // LOG, RESULT
    case Message::LogWritten: return QT_TRANSLATE_NOOP("Trace", "One query log record: %1 %2 %3, VPC %4.");
    case Message::LogFirewall: return QT_TRANSLATE_NOOP("Trace", "Firewall action %1, rule group %2, domain list %3.");
    case Message::LogEndpoint: return QT_TRANSLATE_NOOP("Trace", "Through endpoint %1.");
    case Message::LogSourceWrong:
        return QT_TRANSLATE_NOOP(
            "Trace", "For queries by DoH, as those through %1, the logged source address is known to be wrong.");
    case Message::LogPublicZone: return QT_TRANSLATE_NOOP("Trace", "One line in the query log of the public zone %1.");
    case Message::LogNone: return QT_TRANSLATE_NOOP("Trace", "No query log is configured for %1.");
    case Message::ResultAnswer: return QT_TRANSLATE_NOOP("Trace", "%1 %2: %3, TTL %4.");
    case Message::ResultNoData: return QT_TRANSLATE_NOOP("Trace", "NODATA: %1 exists, but has no %2 record.");
    case Message::ResultNxDomain: return QT_TRANSLATE_NOOP("Trace", "NXDOMAIN: %1 does not exist.");
    case Message::ResultFailed: return QT_TRANSLATE_NOOP("Trace", "%1 for %2 %3.");
    case Message::ResultTimeout: return QT_TRANSLATE_NOOP("Trace", "No reply reaches the client.");
    }
    return "";
}

} // namespace zw
