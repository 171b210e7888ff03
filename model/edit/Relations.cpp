#include "model/edit/AddressBook.h"
#include "model/edit/Connection.h"
#include "model/edit/Delegation.h"

#include <algorithm>
#include <set>

namespace zw {

namespace {

/// Gathers the relations of a design kind by kind.
class RelationReader {
public:
    explicit RelationReader(const Design &design) : m_design(design), m_addresses(design) {}

    std::vector<Relation> read()
    {
        readLinks();
        readZones();
        readProfiles();
        readRules();
        readFirewall();
        readServers();
        readClients();
        readLogs();
        readAliases();
        readShares();
        readDelegations();
        return std::move(m_relations);
    }

private:
    void add(RelationKind kind, const std::string &from, const std::string &to, const std::string &object,
             bool active = true)
    {
        if (!from.empty() && !to.empty() && from != to)
            m_relations.push_back({kind, from, to, object, active});
    }

    /// One relation for each party that answers at the addresses, active where one of its addresses is up.
    void addAddressed(RelationKind kind, const std::string &from, const std::vector<IpAddress> &addresses)
    {
        const std::size_t first = m_relations.size();
        for (const IpAddress &address : addresses) {
            for (const AddressBook::Entry &entry : m_addresses.at(address)) {
                const auto known = std::find_if(m_relations.begin() + static_cast<std::ptrdiff_t>(first),
                                                m_relations.end(), [&](const Relation &r) { return r.to == entry.id; });
                if (known == m_relations.end())
                    add(kind, from, entry.id, from, entry.up);
                else
                    known->active = known->active || entry.up;
            }
        }
    }

    void readLinks()
    {
        for (const Link &link : m_design.all<Link>()) {
            const bool active = link.up && link.routed && (link.passesUdp || link.passesTcp);
            const auto &networks = link.networks;
            if (networks.size() == 2 && link.linkKind != LinkKind::TransitGateway)
                add(RelationKind::NetworkLink, networks[0].text, networks[1].text, link.id.text(), active);
            else
                for (const auto &network : networks)
                    add(RelationKind::NetworkLink, link.id.text(), network.text, link.id.text(), active);
        }
    }

    void readZones()
    {
        for (const Zone &zone : m_design.all<Zone>()) {
            const std::string &id = zone.id.text();
            for (const Id<Vpc> &vpc : zone.vpcs)
                add(RelationKind::ZoneAssociation, id, vpc.text(), id);
            for (const Id<Vpc> &vpc : zone.authorizations) // RSLV-207: authorized, not associated yet
                if (std::ranges::find(zone.vpcs, vpc) == zone.vpcs.end())
                    add(RelationKind::ZoneAssociation, id, vpc.text(), id, false);
            for (const Id<DnsServer> &server : zone.servers)
                add(RelationKind::ServedZone, id, server.text(), id);
        }
    }

    void readProfiles()
    {
        for (const Profile &profile : m_design.all<Profile>()) {
            const std::string &id = profile.id.text();
            for (const ProfileAssociation &entry : profile.vpcs)
                add(RelationKind::ProfileAssociation, id, entry.vpc.text(), id, isInForce(entry.status));
            const auto content = [&](const std::string &part) { add(RelationKind::ProfileContent, part, id, id); };
            for (const Id<Zone> &zone : profile.zones)
                content(zone.text());
            for (const Id<ResolverRule> &rule : profile.rules)
                content(rule.text());
            for (const ProfileFirewallGroup &entry : profile.firewallGroups)
                content(entry.group.text());
            for (const Id<VpcEndpoint> &endpoint : profile.vpcEndpoints)
                content(endpoint.text());
            for (const Id<QueryLogConfig> &config : profile.queryLogConfigs)
                content(config.text());
        }
    }

    void readRules()
    {
        for (const ResolverRule &rule : m_design.all<ResolverRule>()) {
            const std::string &id = rule.id.text();
            for (const VpcAssociation &entry : rule.vpcs)
                add(RelationKind::RuleAssociation, id, entry.vpc.text(), id, isInForce(entry.status));
            if (rule.endpoint)
                add(RelationKind::RuleEndpoint, id, rule.endpoint->text(), id);
            std::vector<IpAddress> targets;
            for (const RuleTarget &target : rule.targets)
                targets.push_back(target.ip);
            addAddressed(RelationKind::RuleTarget, id, targets);
        }
    }

    void readFirewall()
    {
        for (const FirewallRuleGroup &group : m_design.all<FirewallRuleGroup>()) {
            const std::string &id = group.id.text();
            for (const FirewallAssociation &entry : group.vpcs)
                add(RelationKind::FirewallAssociation, id, entry.vpc.text(), id);
            std::set<std::string> lists;
            for (const FirewallRule &rule : group.rules)
                if (rule.domainList && lists.insert(rule.domainList->text()).second)
                    add(RelationKind::DomainListUse, rule.domainList->text(), id, id);
        }
    }

    void readServers()
    {
        for (const DnsServer &server : m_design.all<DnsServer>()) {
            std::vector<IpAddress> targets;
            for (const ConditionalForwarder &forwarder : server.forwarders)
                targets.insert(targets.end(), forwarder.targets.begin(), forwarder.targets.end());
            if (server.defaultBehaviour == DefaultBehaviour::Forward)
                targets.insert(targets.end(), server.defaultForwarders.begin(), server.defaultForwarders.end());
            addAddressed(RelationKind::Forwarder, server.id.text(), targets);
        }
    }

    void readClients()
    {
        for (const OnPremisesHost &host : m_design.all<OnPremisesHost>())
            addAddressed(RelationKind::ClientServer, host.id.text(), host.dnsServers);
        for (const Instance &instance : m_design.all<Instance>())
            addAddressed(RelationKind::ClientServer, instance.id.text(), instance.dnsServers);
        for (const InternetClient &client : m_design.all<InternetClient>())
            if (client.resolver)
                add(RelationKind::ClientServer, client.id.text(), client.resolver->text(), client.id.text());
    }

    void readLogs()
    {
        for (const QueryLogConfig &config : m_design.all<QueryLogConfig>())
            for (const VpcAssociation &entry : config.vpcs)
                add(RelationKind::LogAssociation, config.id.text(), entry.vpc.text(), config.id.text(),
                    isInForce(entry.status));
    }

    void readAliases()
    {
        if (m_design.all<AwsResource>().isEmpty())
            return;
        std::set<std::pair<std::string, std::string>> known;
        for (const RecordSet &record : m_design.all<RecordSet>())
            if (record.isAlias() && record.alias->resource
                && known.emplace(record.zone.text(), record.alias->resource->text()).second)
                add(RelationKind::AliasOf, record.zone.text(), record.alias->resource->text(), record.id.text());
    }

    void readShares()
    {
        for (const RamShare &share : m_design.all<RamShare>()) {
            const std::string &id = share.id.text();
            const bool active = share.status == ShareStatus::Active;
            for (const AnyId &resource : share.resources)
                add(RelationKind::SharedResource, id, resource.text, id, active);
            for (const Id<Account> &account : share.principals)
                add(RelationKind::SharePrincipal, id, account.text(), id, active);
        }
    }

    void readDelegations()
    {
        for (const Delegation &delegation : delegationsOf(m_design))
            add(RelationKind::Delegation, delegation.record->zone.text(), delegation.child->id.text(),
                delegation.record->id.text(), !delegation.isLame);
    }

    static bool isInForce(AssociationStatus status) { return status == AssociationStatus::Complete; }
    static bool isInForce(ProfileStatus status) // RSLV-607
    {
        return status == ProfileStatus::Complete || status == ProfileStatus::Updating;
    }

    const Design &m_design;
    AddressBook m_addresses;
    std::vector<Relation> m_relations;
};

} // namespace

std::vector<Relation> relationsOf(const Design &design)
{
    return RelationReader(design).read();
}

} // namespace zw
