#include "model/lint/checks/GardenChecks.h"

#include "model/engine/Snapshot.h"
#include "model/engine/ViewCompiler.h"
#include "model/geo/Region.h"
#include "model/lint/FirewallOrder.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace zw {

namespace {

/// A name that clients of a VPC ask for inside, with what it belongs to.
struct InternalName {
    DomainName name;
    RecordType type = RecordType::A;
    DomainName domain;
    std::string object; ///< Empty for AWS's own names.
};

/// A name under `domain` that stands for those that the design does not tell.
std::optional<DomainName> someNameUnder(const DomainName &domain, std::string_view label)
{
    const bool fits = domain.wire().size() + label.size() + 1 <= 255;
    return fits ? std::optional(domain.child(label)) : std::nullopt;
}

/// The names inside a VPC that a walled garden must let pass (RSLV-503).
class InternalNames {
public:
    InternalNames(const Survey &survey, const VpcSurvey &vpc) : m_survey(survey), m_view(survey.view(vpc))
    {
        survey.forEachCandidate(vpc, [&](const Candidate &candidate) { add(candidate); });
        if (!m_view.bothAttributes)
            return;
        if (const auto domain = DomainName::parse(instanceDomain(vpc.vpc->region.text)))
            addDomain(*domain, {});
        if (m_view.reverseNames)
            for (const CidrBlock &block : vpc.vpc->cidrs)
                for (const DomainName &reverse : reverseNamesOf(block))
                    if (const auto name = someNameUnder(reverse, "1"))
                        names.push_back({*name, RecordType::Ptr, reverse, {}});
    }

    std::vector<InternalName> names;

private:
    void add(const Candidate &candidate)
    {
        const DomainName domain = DomainName::fromTrustedWire(candidate.name);
        const std::string object(candidate.id());
        if (candidate.kind == CandidateKind::Forward && !candidate.overridden && !domain.isRoot())
            addDomain(domain, object);
        if (!m_view.bothAttributes)
            return;
        if (candidate.kind == CandidateKind::HiddenZone)
            names.push_back({domain, RecordType::A, domain, object});
        if (candidate.kind == CandidateKind::PrivateZone)
            addZone(*candidate.zoneObject, domain, object);
    }

    void addDomain(const DomainName &domain, const std::string &object)
    {
        if (const auto name = someNameUnder(domain, "host"))
            names.push_back({*name, RecordType::A, domain, object});
    }

    void addZone(const Zone &zone, const DomainName &domain, const std::string &object)
    {
        const auto records = m_survey.recordsOf(zone);
        for (const RecordSet *record : records)
            if (!record->name.isWildcard() && record->type != RecordType::Soa && record->type != RecordType::Ns)
                names.push_back({record->name, record->type, domain, object});
        if (records.empty())
            addDomain(domain, object);
    }

    const Survey &m_survey;
    const View &m_view;
};

void checkGarden(const Survey &survey, const VpcSurvey &vpc, Report &report)
{
    const std::vector<PlacedRule> rules = rulesOf(survey, survey.view(vpc));
    const PlacedRule *wall = wallOf(survey, rules);
    if (!wall)
        return;
    std::vector<std::string> objects{std::string(wall->group->id()), vpc.id()};
    std::vector<DomainName> domains;
    for (const InternalName &name : InternalNames(survey, vpc).names) {
        if (decider(survey, rules, name.name, name.type) != wall
            || std::ranges::find(domains, name.domain) != domains.end())
            continue;
        domains.push_back(name.domain);
        if (!name.object.empty())
            objects.push_back(name.object);
    }
    if (!domains.empty())
        report.add({}, std::move(objects),
                   {domains.front().toDisplayText(), survey.name(*vpc.vpc), survey.name(wall->group->id()),
                    std::to_string(domains.size() - 1)});
}

/// What one sequence of rule groups decides for A queries, asked once for each name: many VPCs have the same groups.
class Decisions {
public:
    Decisions(const Survey &survey, std::vector<PlacedRule> rules) : m_survey(survey), m_rules(std::move(rules)) {}

    bool hasWall() const { return wallOf(m_survey, m_rules) != nullptr; }

    /// Null where no rule matches.
    const PlacedRule *of(const DomainName &name)
    {
        const auto [place, isNew] = m_known.try_emplace(name, nullptr);
        if (isNew)
            place->second = decider(m_survey, m_rules, name, RecordType::A);
        return place->second;
    }

private:
    const Survey &m_survey;
    std::vector<PlacedRule> m_rules;
    std::unordered_map<DomainName, const PlacedRule *> m_known;
};

/// CNAME records by name.
using CnameIndex = std::multimap<DomainName, const RecordSet *>;

/// The CNAME records that a VPC meets, and what DNS Firewall says of their targets.
class Chains {
public:
    /// All must outlive this.
    Chains(const Survey &survey, const VpcSurvey &vpc, Decisions &decisions, const CnameIndex &cnames, Report &report)
        : m_survey(survey), m_vpc(vpc), m_decisions(decisions), m_cnames(cnames), m_report(report)
    {}

    void check(const RecordSet &start)
    {
        if (!answers(start))
            return;
        const PlacedRule *first = m_decisions.of(start.name);
        const bool inspects = first && first->rule().action != FirewallAction::Block
            && first->rule().redirection == RedirectionAction::Inspect; // RSLV-552
        std::set<const RecordSet *> seen;
        for (const RecordSet *record = &start; inspects && record && seen.insert(record).second;) {
            const auto target = targetOf(*record);
            const PlacedRule *rule = target ? m_decisions.of(*target) : nullptr;
            if (rule && rule->rule().action == FirewallAction::Block) {
                add(start, *target, *rule);
                return;
            }
            if (!rule || rule->rule().redirection == RedirectionAction::Trust)
                return;
            record = cnameAt(*target);
        }
    }

private:
    static std::optional<DomainName> targetOf(const RecordSet &record)
    {
        if (record.values.empty())
            return std::nullopt;
        const auto target = DomainName::parse(record.values.front());
        return target ? std::optional(*target) : std::nullopt;
    }

    /// Whether the VPC gets this record for its name.
    bool answers(const RecordSet &record) const
    {
        const Zone *zone = m_survey.design().find(record.zone);
        if (record.type != RecordType::Cname || record.name.isWildcard() || !zone)
            return false;
        const std::uint32_t index = m_survey.zones().zoneIndex(zone->id.text());
        const Selected selected = m_survey.select(m_vpc, record.name);
        switch (selected.kind) {
        case CandidateKind::PrivateZone: return selected.winner->zone == index;
        case CandidateKind::Forward: return zone->type == ZoneType::External && !zone->servers.empty();
        case CandidateKind::System:
        case CandidateKind::Recursive: return m_survey.snapshot().publicZone(NameSuffixes(record.name.wire())) == index;
        case CandidateKind::HiddenZone:
        case CandidateKind::Autodefined: break;
        }
        return false;
    }

    const RecordSet *cnameAt(const DomainName &name) const
    {
        const auto [first, last] = m_cnames.equal_range(name);
        for (auto it = first; it != last; ++it)
            if (answers(*it->second))
                return it->second;
        return nullptr;
    }

    void add(const RecordSet &record, const DomainName &target, const PlacedRule &rule)
    {
        m_report.add({}, {std::string(rule.group->id()), m_vpc.id(), record.id.text()},
                     {record.name.toDisplayText(), target.toDisplayText(), m_survey.name(*m_vpc.vpc),
                      m_survey.name(rule.group->id())});
    }

    const Survey &m_survey;
    const VpcSurvey &m_vpc;
    Decisions &m_decisions;
    const CnameIndex &m_cnames;
    Report &m_report;
};

} // namespace

void firewallWalledGardenChain(const Survey &survey, Report &report)
{
    CnameIndex cnames;
    for (const RecordSet &record : survey.design().all<RecordSet>())
        if (record.type == RecordType::Cname)
            cnames.emplace(record.name, &record);
    std::map<std::vector<std::uint32_t>, Decisions> byGroups;
    for (const VpcSurvey &vpc : survey.vpcs()) {
        std::vector<std::uint32_t> groups;
        for (const FirewallUse &use : survey.view(vpc).firewall)
            groups.push_back(use.group);
        auto place = byGroups.find(groups);
        if (place == byGroups.end())
            place = byGroups.emplace(std::move(groups), Decisions(survey, rulesOf(survey, survey.view(vpc)))).first;
        if (!place->second.hasWall())
            continue;
        Chains chains(survey, vpc, place->second, cnames, report);
        for (const auto &[name, record] : cnames)
            chains.check(*record);
    }
}

void firewallWalledGardenInternal(const Survey &survey, Report &report)
{
    for (const VpcSurvey &vpc : survey.vpcs())
        checkGarden(survey, vpc, report);
}

} // namespace zw
