#include "model/engine/TrafficRecords.h"

#include <algorithm>

namespace zw {

namespace {

constexpr std::size_t longestHiddenLabel = 24;

AwsResourceKind kindOf(std::string_view endpointType) noexcept
{
    if (endpointType == "elastic-load-balancer")
        return AwsResourceKind::ClassicLoadBalancer; // AUTH-532
    for (const auto &[kind, name] : enumNames(std::type_identity<AwsResourceKind>{}))
        if (name == endpointType)
            return kind;
    return AwsResourceKind::Other;
}

std::string_view withoutDualstack(std::string_view name)
{
    constexpr std::string_view prefix = "dualstack.";
    return name.starts_with(prefix) ? name.substr(prefix.size()) : name;
}

/// Whether a resource of the design is what an endpoint names; a website may be named by its bucket (AUTH-531).
bool isTarget(const AwsResource &resource, const TrafficEndpoint &endpoint)
{
    if (resource.resourceKind != kindOf(endpoint.type))
        return false;
    const std::string name = resource.dnsName.toDisplayText();
    if (withoutDualstack(name) == withoutDualstack(endpoint.value))
        return true;
    return resource.resourceKind == AwsResourceKind::S3Website && name.starts_with(endpoint.value + ".s3-website");
}

/// How a branch takes part in its rule's group; absent where the rule has no policy that documents know (AUTH-526).
std::optional<Routing> routingOf(const TrafficRule &rule, const TrafficBranch &branch)
{
    Routing routing;
    routing.setIdentifier = rule.id + '/' + (branch.endpoint.empty() ? branch.rule : branch.endpoint);
    switch (rule.policy) {
    case RoutingPolicy::Weighted: routing.weight = branch.weight.value_or(0); break;
    case RoutingPolicy::Latency: routing.region.text = branch.region; break;
    case RoutingPolicy::Failover: routing.failover = branch.role; break;
    case RoutingPolicy::Geolocation: routing.geoLocation = branch.location; break;
    case RoutingPolicy::Geoproximity: routing.geoProximity = branch.proximity; break;
    case RoutingPolicy::Multivalue: routing.multiValue = true; break;
    case RoutingPolicy::IpBased:
    case RoutingPolicy::Simple: return std::nullopt;
    }
    return routing;
}

const TrafficPolicyVersion *versionOf(const Design &design, const PolicyRecord &policyRecord)
{
    const TrafficPolicy *policy = design.find(policyRecord.policy);
    if (!policy)
        return nullptr;
    const auto found = std::ranges::find(policy->versions, policyRecord.version, &TrafficPolicyVersion::version);
    return found == policy->versions.end() ? nullptr : &*found;
}

} // namespace

void TrafficRecords::compile(const Design &design)
{
    for (const PolicyRecord &policyRecord : design.all<PolicyRecord>()) {
        const Zone *zone = design.find(policyRecord.zone);
        const TrafficPolicyVersion *version = versionOf(design, policyRecord);
        if (!zone || zone->type != ZoneType::Public || !version) // AUTH-502
            continue;
        if (const std::optional<TrafficDocument> document = readTrafficDocument(version->document.text))
            addPolicyRecord(design, policyRecord, *document);
    }
    for (const Made &made : m_made)
        m_index.emplace(&made.record, &made);
}

const TrafficRecords::Made *TrafficRecords::find(const RecordSet *record) const noexcept
{
    const auto found = m_index.find(record);
    return found == m_index.end() ? nullptr : found->second;
}

const AwsResource *TrafficRecords::resource(const Id<AwsResource> &id) const noexcept
{
    const auto found = std::ranges::find(m_resources, id, &AwsResource::id);
    return found == m_resources.end() ? nullptr : &*found;
}

void TrafficRecords::addPolicyRecord(const Design &design, const PolicyRecord &policyRecord,
                                     const TrafficDocument &document)
{
    const Zone &zone = *design.find(policyRecord.zone);
    if (!document.recordType || zone.name.wire().size() + longestHiddenLabel > 255)
        return;
    Work work{design, document, {}, {}};
    // A byte that no one types keeps the hidden names apart from everybody's (AUTH-509).
    for (const TrafficRule &rule : document.rules)
        work.owners.push_back(rule.id == document.startRule
                                  ? policyRecord.name
                                  : zone.name.child(std::string(1, '\0') + std::to_string(m_hiddenNames++)));
    work.plain.record.id = Id<RecordSet>(policyRecord.id.text());
    work.plain.record.zone = policyRecord.zone;
    work.plain.record.type = *document.recordType;
    work.plain.policyRecord = &policyRecord;
    work.plain.hasLeftovers = document.hasLeftovers();
    work.plain.isNested = document.hasNestedRules();
    if (const TrafficEndpoint *start = document.endpoint(document.startEndpoint)) {
        Made made = work.plain;
        made.record.name = policyRecord.name; // AUTH-552: simple, so no health
        lead(work, *start, {}, made.record);
        m_made.push_back(std::move(made));
        return;
    }
    for (std::size_t i = 0; i < document.rules.size(); ++i)
        for (const TrafficBranch &branch : document.rules[i].branches)
            if (std::optional<Routing> routing = routingOf(document.rules[i], branch)) {
                Made made = work.plain;
                made.record.name = work.owners[i];
                made.record.routing.set(std::move(*routing));
                if (!branch.healthCheck.empty())
                    made.record.healthCheck = Id<HealthCheck>(branch.healthCheck);
                addBranch(work, branch, std::move(made));
            }
}

void TrafficRecords::addBranch(const Work &work, const TrafficBranch &branch, Made made)
{
    if (const TrafficEndpoint *endpoint = work.document.endpoint(branch.endpoint)) {
        lead(work, *endpoint, branch, made.record);
    } else if (const TrafficRule *rule = work.document.rule(branch.rule)) {
        AliasTarget alias;
        alias.record = work.owners[static_cast<std::size_t>(rule - work.document.rules.data())];
        alias.evaluateTargetHealth = branch.evaluateTargetHealth.value_or(false);
        made.record.alias.set(std::move(alias));
    } else {
        return;
    }
    made.healthAssumed = made.record.isAlias() && !branch.evaluateTargetHealth;
    m_made.push_back(std::move(made));
}

/// Makes a record answer an endpoint: a value with the policy record's TTL, or an alias (AUTH-507, AUTH-508).
void TrafficRecords::lead(const Work &work, const TrafficEndpoint &endpoint, const TrafficBranch &branch,
                          RecordSet &record)
{
    if (endpoint.type == "value") {
        record.ttl = work.plain.policyRecord->ttl;
        record.values = {endpoint.value}; // AUTH-533
        return;
    }
    AliasTarget alias;
    alias.resource = resourceFor(work.design, endpoint);
    alias.evaluateTargetHealth = branch.evaluateTargetHealth.value_or(false);
    record.alias.set(std::move(alias));
}

Id<AwsResource> TrafficRecords::resourceFor(const Design &design, const TrafficEndpoint &endpoint)
{
    for (const AwsResource &resource : design.all<AwsResource>())
        if (isTarget(resource, endpoint))
            return resource.id;
    AwsResource made;
    made.id = Id<AwsResource>(endpoint.value);
    made.name = endpoint.value;
    made.resourceKind = kindOf(endpoint.type);
    if (!resource(made.id))
        m_resources.push_back(std::move(made));
    return Id<AwsResource>(endpoint.value);
}

} // namespace zw
