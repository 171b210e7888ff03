#include "model/lint/Checks.h"
#include "model/lint/checks/AliasChecks.h"
#include "model/lint/checks/DelegationChecks.h"
#include "model/lint/checks/GroupChecks.h"
#include "model/lint/checks/HealthCheckChecks.h"
#include "model/lint/checks/KeyChecks.h"
#include "model/lint/checks/PolicyChecks.h"
#include "model/lint/checks/RecordNameChecks.h"
#include "model/lint/checks/RecordValueChecks.h"

namespace zw {

namespace {

using enum Severity;

constexpr Check table[] = {
    {"record-outside-zone", authRule(13), Error, recordOutsideZone},
    {"zone-name-refused", authRule(16), Error, zoneNameRefused},
    {"wildcard-refused", authRule(22), Error, wildcardRefused},
    {"record-type-unsupported", authRule(50), Error, recordTypeUnsupported},
    {"record-value-count", authRule(52), Error, recordValueCount},
    {"record-ttl-missing", authRule(56), Error, recordTtlMissing},
    {"ttl-outside-range", authRule(57), Info, ttlOutsideRange},
    {"relative-looking-target", authRule(59), Warning, relativeLookingTarget},
    {"cname-not-alone", authRule(66), Error, cnameNotAlone},
    {"cname-chain", authRule(70), Warning, cnameChain},
    {"record-value-refused", authRule(75), Error, recordValueRefused},
    {"ds-misplaced", authRule(79), Warning, dsMisplaced},
    {"svcb-mandatory", authRule(82), Warning, svcbMandatory},
    {"svcb-alias-parameters", authRule(83), Warning, svcbAliasParameters},
    {"target-is-cname", authRule(84), Warning, targetIsCname},
    {"soa-misplaced", authRule(88), Error, soaMisplaced},
    {"spf-deprecated", authRule(89), Warning, spfDeprecated},
    {"needs-signed-zone", authRule(91), Warning, needsSignedZone},
    {"apex-name-servers-differ", authRule(109), Warning, apexNameServersDiffer},
    {"records-occluded", authRule(127), Warning, recordsOccluded},
    {"name-servers-shared", authRule(153), Error, nameServersShared},
    {"delegation-set-of-private-zone", authRule(155), Error, delegationSetOfPrivateZone},
    {"zone-undelegated", authRule(156), Warning, zoneUndelegated},
    {"delegation-lame", authRule(169), Warning, delegationLame},
    {"white-label-incomplete", authRule(172), Warning, whiteLabelIncomplete},
    {"public-zone-on-vpc", authRule(177), Error, publicZoneOnVpc},
    {"private-zone-signed", authRule(191), Error, privateZoneSigned},
    {"alias-with-values", authRule(200), Error, aliasWithValues},
    {"alias-target-refused", authRule(204), Error, aliasTargetRefused},
    {"alias-type-refused", authRule(230), Error, aliasTypeRefused},
    {"alias-twice-in-group", authRule(233), Error, aliasTwiceInGroup},
    {"target-health-idle", authRule(246), Info, targetHealthIdle},
    {"cloudfront-health", authRule(247), Error, cloudFrontHealth},
    {"failover-alias-without-health", authRule(251), Warning, failoverAliasWithoutHealth},
    {"policies-mixed", authRule(260), Error, policiesMixed},
    {"set-identifier-refused", authRule(262), Error, setIdentifierRefused},
    {"routing-attributes-mixed", authRule(263), Error, routingAttributesMixed},
    {"policy-type-refused", authRule(264), Error, policyTypeRefused},
    {"group-too-large", authRule(266), Error, groupTooLarge},
    {"health-check-idle", authRule(276), Warning, healthCheckIdle},
    {"weight-refused", authRule(280), Error, weightRefused},
    {"group-ttls-differ", authRule(286), Warning, groupTtlsDiffer},
    {"weighted-ttl-beside-balancer", authRule(287), Warning, weightedTtlBesideBalancer},
    {"failover-roles", authRule(295), Error, failoverRoles},
    {"failover-never-happens", authRule(300), Error, failoverNeverHappens},
    {"latency-region-refused", authRule(310), Error, latencyRegionRefused},
    {"geolocation-refused", authRule(330), Error, geolocationRefused},
    {"geolocation-incomplete", authRule(342), Warning, geolocationIncomplete},
    {"geoproximity-refused", authRule(356), Error, geoproximityRefused},
    {"cidr-collections-mixed", authRule(381), Error, cidrCollectionsMixed},
    {"cidr-collection-refused", authRule(383), Error, cidrCollectionRefused},
    {"cidr-no-default", authRule(393), Warning, cidrNoDefault},
    {"cidr-location-missing", authRule(396), Warning, cidrLocationMissing},
    {"health-check-elsewhere", authRule(411), Info, healthCheckElsewhere},
    {"some-without-health-check", authRule(431), Warning, someWithoutHealthCheck},
    {"health-check-of-own-name", authRule(432), Warning, healthCheckOfOwnName},
    {"endpoint-check-refused", authRule(450), Error, endpointCheckRefused},
    {"calculated-check-fixed", authRule(470), Warning, calculatedCheckFixed},
    {"calculated-check-refused", authRule(473), Error, calculatedCheckRefused},
    {"health-check-field-idle", authRule(481), Error, healthCheckFieldIdle},
    {"policy-record-refused", authRule(502), Error, policyRecordRefused},
    {"too-many-keys", authRule(561), Error, tooManyKeys},
    {"key-name-refused", authRule(562), Error, keyNameRefused},
    {"key-ds-refused", authRule(564), Error, keyDsRefused},
    {"signing-without-key", authRule(567), Error, signingWithoutKey},
    {"signed-by-two-providers", authRule(573), Warning, signedByTwoProviders},
    {"ttl-capped-by-signing", authRule(574), Info, ttlCappedBySigning},
    {"ds-in-unsigned-zone", authRule(597), Warning, dsInUnsignedZone},
    {"answer-too-big", authRule(620), Warning, answerTooBig},
};

} // namespace

std::span<const Check> authoritativeChecks() noexcept
{
    return table;
}

} // namespace zw
