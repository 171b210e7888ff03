#include "model/lint/Checks.h"

#include "model/lint/checks/EndpointChecks.h"
#include "model/lint/checks/FirewallChecks.h"
#include "model/lint/checks/ForwarderChecks.h"
#include "model/lint/checks/LoopChecks.h"
#include "model/lint/checks/PathChecks.h"
#include "model/lint/checks/ProfileChecks.h"
#include "model/lint/checks/RecordChecks.h"
#include "model/lint/checks/RuleChecks.h"
#include "model/lint/checks/SharingChecks.h"
#include "model/lint/checks/SigningChecks.h"
#include "model/lint/checks/SplitHorizonCheck.h"
#include "model/lint/checks/VpcChecks.h"
#include "model/lint/checks/ZoneChecks.h"

namespace zw {

namespace {

using enum Severity;

constexpr Check table[] = {
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
    {"rule-not-associated", rslvRule(1325), Warning, ruleNotAssociated},
    {"rule-hides-phz", rslvRule(1327), Warning, ruleHidesPhz},
    {"rule-not-shared", rslvRule(1332), Error, ruleNotShared},
    {"system-rule-pointless", rslvRule(1334), Info, systemRulePointless},
    {"endpoint-ip-count", rslvRule(1350), Error, endpointIpCount},
    {"endpoint-single-az", rslvRule(1351), Warning, endpointSingleAz},
    {"endpoint-no-link", rslvRule(1358), Error, endpointNoLink},
    {"dns-support-off", rslvRule(1370), Error, dnsSupportOff},
    {"dhcp-bypass", rslvRule(1372), Warning, dhcpBypass},
    {"phz-without-vpc", rslvRule(1375), Error, phzWithoutVpc},
    {"phz-name-conflict", rslvRule(1376), Error, phzNameConflict},
    {"phz-unauthorized", rslvRule(1377), Error, phzUnauthorized},
    {"firewall-allow-all-first", rslvRule(1391), Error, firewallAllowAllFirst},
    {"firewall-walled-garden-internal", rslvRule(1394), Error, firewallWalledGardenInternal},
    {"firewall-fail-mode", rslvRule(1398), Info, firewallFailMode},
    {"profile-not-shared", rslvRule(1412), Error, profileNotShared},
};

} // namespace

std::span<const Check> checks() noexcept
{
    return table;
}

} // namespace zw
