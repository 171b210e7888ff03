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
    // A byte that no one types keeps the hidden names apart from everybody's (AUTH-509).
    std::vector<DomainName> owners;
    for (std::size_t i = 0; i < document.rules.size(); ++i)
        owners.push_back(document.rules[i].id == document.startRule
                             ? policyRecord.name
                             : zone.name.child(std::string(1, '\0') + std::to_string(m_made.size() + i)));

    RecordSet record;
    record.id = Id<RecordSet>(policyRecord.id.text());
    record.zone = policyRecord.zone;
    record.type = *document.recordType;
    if (const TrafficEndpoint *start = document.endpoint(document.startEndpoint)) {
        record.name = policyRecord.name; // AUTH-552: simple, so no health
        lead(design, policyRecord, *start, {}, record);
        m_made.push_back({std::move(record), &policyRecord, false});
        return;
    }
    for (std::size_t i = 0; i < document.rules.size(); ++i) {
        const TrafficRule &rule = document.rules[i];
        for (std::size_t b = 0; b < rule.branches.size(); ++b) {
            const TrafficBranch &branch = rule.branches[b];
            RecordSet one = record;
            one.name = owners[i];
            Routing routing;
            routing.setIdentifier = rule.id + '/' + (branch.endpoint.empty() ? branch.rule : branch.endpoint);
            switch (rule.policy) {
            case RoutingPolicy::Weighted: routing.weight = branch.weight.value_or(0); break;
            case RoutingPolicy::Latency: routing.region.text = branch.region; break;
            case RoutingPolicy::Failover: routing.failover = branch.role; break;
            case RoutingPolicy::Geolocation: routing.geoLocation = branch.location; break;
            case RoutingPolicy::Geoproximity: routing.geoProximity = branch.proximity; break;
            case RoutingPolicy::Multivalue: routing.multiValue = true; break;
            case RoutingPolicy::IpBased: // AUTH-526
            case RoutingPolicy::Simple: continue;
            }
            one.routing.set(std::move(routing));
            if (!branch.healthCheck.empty())
                one.healthCheck = Id<HealthCheck>(branch.healthCheck);
            addBranch(design, policyRecord, document, branch, owners, std::move(one));
        }
    }
}

void TrafficRecords::addBranch(const Design &design, const PolicyRecord &policyRecord, const TrafficDocument &document,
                               const TrafficBranch &branch, const std::vector<DomainName> &owners, RecordSet record)
{
    if (const TrafficEndpoint *endpoint = document.endpoint(branch.endpoint)) {
        lead(design, policyRecord, *endpoint, branch, record);
    } else if (const TrafficRule *rule = document.rule(branch.rule)) {
        AliasTarget alias;
        alias.record = owners[static_cast<std::size_t>(rule - document.rules.data())];
        alias.evaluateTargetHealth = branch.evaluateTargetHealth.value_or(false);
        record.alias.set(std::move(alias));
    } else {
        return;
    }
    const bool assumed = record.isAlias() && !branch.evaluateTargetHealth;
    m_made.push_back({std::move(record), &policyRecord, assumed});
}

/// Makes a record answer an endpoint: a value with the policy record's TTL, or an alias (AUTH-507, AUTH-508).
void TrafficRecords::lead(const Design &design, const PolicyRecord &policyRecord, const TrafficEndpoint &endpoint,
                          const TrafficBranch &branch, RecordSet &record)
{
    if (endpoint.type == "value") {
        record.ttl = policyRecord.ttl;
        record.values = {endpoint.value}; // AUTH-533
        return;
    }
    AliasTarget alias;
    alias.resource = resourceFor(design, endpoint);
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
