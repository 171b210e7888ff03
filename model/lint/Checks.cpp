#include "model/lint/Checks.h"

#include "model/lint/checks/AskedNameChecks.h"
#include "model/lint/checks/EndpointChecks.h"
#include "model/lint/checks/EndpointSetupChecks.h"
#include "model/lint/checks/FirewallChecks.h"
#include "model/lint/checks/FirewallRuleChecks.h"
#include "model/lint/checks/ForwarderChecks.h"
#include "model/lint/checks/GardenChecks.h"
#include "model/lint/checks/LoopChecks.h"
#include "model/lint/checks/NetworkChecks.h"
#include "model/lint/checks/PathChecks.h"
#include "model/lint/checks/PrivateDelegationChecks.h"
#include "model/lint/checks/PrivateRecordChecks.h"
#include "model/lint/checks/ProfileChecks.h"
#include "model/lint/checks/ProfileContentChecks.h"
#include "model/lint/checks/QuotaChecks.h"
#include "model/lint/checks/RecordChecks.h"
#include "model/lint/checks/RuleChecks.h"
#include "model/lint/checks/RuleUseChecks.h"
#include "model/lint/checks/SharingChecks.h"
#include "model/lint/checks/SigningChecks.h"
#include "model/lint/checks/SplitHorizonCheck.h"
#include "model/lint/checks/VpcChecks.h"
#include "model/lint/checks/VpcDnsChecks.h"
#include "model/lint/checks/ZoneChecks.h"

#include <vector>

namespace zw {

namespace {

using enum Severity;

constexpr Check resolverTable[] = {
    {"ttl-high-for-change", rslvRule(1301), Warning, ttlHighForChange},
    {"cname-alias-misuse", rslvRule(1302), Error, cnameAliasMisuse},
    {"phz-dns-attributes-off", rslvRule(1303), Error, phzDnsAttributesOff},
    {"split-horizon-over-capture", rslvRule(1304), Warning, splitHorizonOverCapture},
    {"rule-missing-or-shadowed", rslvRule(1305), Warning, ruleMissingOrShadowed},
    {"forwarder-to-plus-two", rslvRule(1306), Error, forwarderToPlusTwo},
    {"multivalue-as-load-balancer", rslvRule(1307), Warning, multivalueAsLoadBalancer},
    {"profile-precedence-collision", rslvRule(1308), Warning, profilePrecedenceCollision},
    {"dnssec-ds-mismatch", rslvRule(1309), Error, dnssecDsMismatch},
    {"spoke-internal-names-broken", rslvRule(1310), Error, spokeInternalNamesBroken},
    {"onprem-names-broken", rslvRule(1311), Error, onpremNamesBroken},
    {"aws-names-from-onprem-broken", rslvRule(1312), Error, awsNamesFromOnpremBroken},
    {"observability-missing", rslvRule(1313), Info, observabilityMissing},
    {"forward-loop-direct", rslvRule(1320), Error, forwardLoopDirect},
    {"forward-loop-indirect", rslvRule(1321), Error, forwardLoopIndirect},
    {"rule-without-endpoint", rslvRule(1322), Error, ruleWithoutEndpoint},
    {"rule-targets-invalid", rslvRule(1323), Error, ruleTargetsInvalid},
    {"target-protocol-mismatch", rslvRule(1324), Error, targetProtocolMismatch},
    {"rule-not-associated", rslvRule(1325), Warning, ruleNotAssociated},
    {"rule-duplicate-domain", rslvRule(1326), Error, ruleDuplicateDomain},
    {"rule-hides-phz", rslvRule(1327), Warning, ruleHidesPhz},
    {"rule-never-wins", rslvRule(1328), Info, ruleNeverWins},
    {"reverse-rule-shadowed", rslvRule(1329), Warning, reverseRuleShadowed},
    {"dot-rule-without-system", rslvRule(1330), Info, dotRuleWithoutSystem},
    {"cross-region-association", rslvRule(1331), Error, crossRegionAssociation},
    {"rule-not-shared", rslvRule(1332), Error, ruleNotShared},
    {"target-unreachable", rslvRule(1333), Warning, targetUnreachable},
    {"system-rule-pointless", rslvRule(1334), Info, systemRulePointless},
    {"phz-ns-without-delegate-rule", rslvRule(1340), Error, phzNsWithoutDelegateRule},
    {"delegation-record-mismatch", rslvRule(1341), Error, delegationRecordMismatch},
    {"delegation-glue-missing", rslvRule(1342), Error, delegationGlueMissing},
    {"delegation-preempted", rslvRule(1343), Info, delegationPreempted},
    {"delegation-to-default-inbound", rslvRule(1344), Warning, delegationToDefaultInbound},
    {"delegation-endpoint-protocol", rslvRule(1345), Error, delegationEndpointProtocol},
    {"delegation-zone-not-on-endpoint-vpc", rslvRule(1346), Error, delegationZoneNotOnEndpointVpc},
    {"endpoint-ip-count", rslvRule(1350), Error, endpointIpCount},
    {"endpoint-single-az", rslvRule(1351), Warning, endpointSingleAz},
    {"endpoint-capacity", rslvRule(1353), Warning, endpointCapacity},
    {"endpoint-security-group", rslvRule(1354), Error, endpointSecurityGroup},
    {"endpoint-connection-tracking", rslvRule(1355), Info, endpointConnectionTracking},
    {"endpoint-placement", rslvRule(1356), Error, endpointPlacement},
    {"endpoint-protocols", rslvRule(1357), Error, endpointProtocols},
    {"endpoint-no-link", rslvRule(1358), Error, endpointNoLink},
    {"cidr-overlap", rslvRule(1359), Error, cidrOverlap},
    {"single-forwarder-address", rslvRule(1360), Warning, singleForwarderAddress},
    {"endpoint-status", rslvRule(1362), Warning, endpointStatus},
    {"link-local-limit", rslvRule(1363), Warning, linkLocalLimit},
    {"dns-support-off", rslvRule(1370), Error, dnsSupportOff},
    {"endpoint-private-dns-attributes", rslvRule(1371), Error, endpointPrivateDnsAttributes},
    {"dhcp-bypass", rslvRule(1372), Warning, dhcpBypass},
    {"dhcp-mixed", rslvRule(1373), Warning, dhcpMixed},
    {"dhcp-none", rslvRule(1374), Error, dhcpNone},
    {"phz-without-vpc", rslvRule(1375), Error, phzWithoutVpc},
    {"phz-name-conflict", rslvRule(1376), Error, phzNameConflict},
    {"phz-unauthorized", rslvRule(1377), Error, phzUnauthorized},
    {"phz-association-quota", rslvRule(1378), Warning, phzAssociationQuota},
    {"phz-over-peering-assumed", rslvRule(1379), Warning, phzOverPeeringAssumed},
    {"peering-resolution-off", rslvRule(1380), Info, peeringResolutionOff},
    {"phz-ip-based-routing", rslvRule(1381), Error, phzIpBasedRouting},
    {"phz-health-check-private", rslvRule(1382), Error, phzHealthCheckPrivate},
    {"failover-without-health-check", rslvRule(1383), Warning, failoverWithoutHealthCheck},
    {"geo-from-vpc", rslvRule(1384), Info, geoFromVpc},
    {"s3-inbound-only-dns", rslvRule(1385), Error, s3InboundOnlyDns},
    {"validation-gap", rslvRule(1386), Info, validationGap},
    {"firewall-rule-unreachable", rslvRule(1390), Warning, firewallRuleUnreachable},
    {"firewall-allow-all-first", rslvRule(1391), Error, firewallAllowAllFirst},
    {"firewall-apex-only", rslvRule(1392), Warning, firewallApexOnly},
    {"firewall-walled-garden-chain", rslvRule(1393), Warning, firewallWalledGardenChain},
    {"firewall-walled-garden-internal", rslvRule(1394), Error, firewallWalledGardenInternal},
    {"firewall-priority", rslvRule(1395), Error, firewallPriority},
    {"firewall-group-count", rslvRule(1396), Error, firewallGroupCount},
    {"firewall-rule-invalid", rslvRule(1397), Error, firewallRuleInvalid},
    {"firewall-fail-mode", rslvRule(1398), Info, firewallFailMode},
    {"firewall-allow-without-logging", rslvRule(1399), Info, firewallAllowWithoutLogging},
    {"firewall-double-association", rslvRule(1400), Warning, firewallDoubleAssociation},
    {"profile-several-per-vpc", rslvRule(1410), Error, profileSeveralPerVpc},
    {"profile-not-shared", rslvRule(1412), Error, profileNotShared},
    {"profile-resource-invalid", rslvRule(1413), Error, profileResourceInvalid},
    {"profile-admin-share", rslvRule(1414), Warning, profileAdminShare},
    {"profile-quota", rslvRule(1415), Error, profileQuota},
    {"profile-evaluation-order", rslvRule(1416), Info, profileEvaluationOrder},
    {"log-destination-duplicate", rslvRule(1418), Error, logDestinationDuplicate},
    {"quota-exceeded", rslvRule(1419), Error, quotaExceeded},
};

/// By rule.
const std::vector<Check> &table()
{
    static const std::vector<Check> all = [] {
        const std::span<const Check> authoritative = authoritativeChecks();
        std::vector<Check> joined(authoritative.begin(), authoritative.end());
        joined.insert(joined.end(), std::begin(resolverTable), std::end(resolverTable));
        return joined;
    }();
    return all;
}

} // namespace

std::span<const Check> checks()
{
    return table();
}

} // namespace zw
