#include "views/common/Text.h"

#include <QCoreApplication>

namespace zw {

namespace {

class KindText {
    Q_DECLARE_TR_FUNCTIONS(zw::KindText)
};

class EditText {
    Q_DECLARE_TR_FUNCTIONS(zw::EditText)
};

QString dangling(const EditError &error, const Design &design)
{
    if (error.dangling.empty())
        return EditText::tr("The change would leave %1 incomplete.").arg(nameOf(design, error.id));
    const DanglingReference &first = error.dangling.front();
    return EditText::tr("%1 would name %2, which does not exist or is of another kind.")
        .arg(nameOf(design, first.id), nameOf(design, first.reference.target));
}

} // namespace

QString kindName(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Account: return KindText::tr("Account");
    case ObjectKind::RamShare: return KindText::tr("RAM share");
    case ObjectKind::Vpc: return KindText::tr("VPC");
    case ObjectKind::DhcpOptionSet: return KindText::tr("DHCP option set");
    case ObjectKind::Subnet: return KindText::tr("Subnet");
    case ObjectKind::VpcEndpoint: return KindText::tr("VPC endpoint");
    case ObjectKind::Link: return KindText::tr("Network link");
    case ObjectKind::OnPremisesNetwork: return KindText::tr("On-premises network");
    case ObjectKind::Instance: return KindText::tr("Instance");
    case ObjectKind::OnPremisesHost: return KindText::tr("On-premises host");
    case ObjectKind::InternetClient: return KindText::tr("Internet client");
    case ObjectKind::PublicResolver: return KindText::tr("Public resolver");
    case ObjectKind::DnsServer: return KindText::tr("DNS server");
    case ObjectKind::Zone: return KindText::tr("Zone");
    case ObjectKind::DelegationSet: return KindText::tr("Delegation set");
    case ObjectKind::RecordSet: return KindText::tr("Record");
    case ObjectKind::AwsResource: return KindText::tr("AWS resource");
    case ObjectKind::HealthCheck: return KindText::tr("Health check");
    case ObjectKind::CidrCollection: return KindText::tr("CIDR collection");
    case ObjectKind::KeySigningKey: return KindText::tr("Key-signing key");
    case ObjectKind::RegisteredDomain: return KindText::tr("Registered domain");
    case ObjectKind::TrafficPolicy: return KindText::tr("Traffic policy");
    case ObjectKind::PolicyRecord: return KindText::tr("Policy record");
    case ObjectKind::LatencyTable: return KindText::tr("Latency table");
    case ObjectKind::ResolverEndpoint: return KindText::tr("Resolver endpoint");
    case ObjectKind::ResolverRule: return KindText::tr("Resolver rule");
    case ObjectKind::QueryLogConfig: return KindText::tr("Query log configuration");
    case ObjectKind::DomainList: return KindText::tr("Domain list");
    case ObjectKind::FirewallRuleGroup: return KindText::tr("Firewall rule group");
    case ObjectKind::ThreatTag: return KindText::tr("Threat tag");
    case ObjectKind::Profile: return KindText::tr("Profile");
    case ObjectKind::Scenario: return KindText::tr("Scenario");
    case ObjectKind::Expectation: return KindText::tr("Expectation");
    case ObjectKind::AcceptedFinding: return KindText::tr("Accepted finding");
    case ObjectKind::Diagram: return KindText::tr("Diagram");
    }
    return {};
}

QString kindNamePlural(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Account: return KindText::tr("Accounts");
    case ObjectKind::RamShare: return KindText::tr("RAM shares");
    case ObjectKind::Vpc: return KindText::tr("VPCs");
    case ObjectKind::DhcpOptionSet: return KindText::tr("DHCP option sets");
    case ObjectKind::Subnet: return KindText::tr("Subnets");
    case ObjectKind::VpcEndpoint: return KindText::tr("VPC endpoints");
    case ObjectKind::Link: return KindText::tr("Network links");
    case ObjectKind::OnPremisesNetwork: return KindText::tr("On-premises networks");
    case ObjectKind::Instance: return KindText::tr("Instances");
    case ObjectKind::OnPremisesHost: return KindText::tr("On-premises hosts");
    case ObjectKind::InternetClient: return KindText::tr("Internet clients");
    case ObjectKind::PublicResolver: return KindText::tr("Public resolvers");
    case ObjectKind::DnsServer: return KindText::tr("DNS servers");
    case ObjectKind::Zone: return KindText::tr("Zones");
    case ObjectKind::DelegationSet: return KindText::tr("Delegation sets");
    case ObjectKind::RecordSet: return KindText::tr("Records");
    case ObjectKind::AwsResource: return KindText::tr("AWS resources");
    case ObjectKind::HealthCheck: return KindText::tr("Health checks");
    case ObjectKind::CidrCollection: return KindText::tr("CIDR collections");
    case ObjectKind::KeySigningKey: return KindText::tr("Key-signing keys");
    case ObjectKind::RegisteredDomain: return KindText::tr("Registered domains");
    case ObjectKind::TrafficPolicy: return KindText::tr("Traffic policies");
    case ObjectKind::PolicyRecord: return KindText::tr("Policy records");
    case ObjectKind::LatencyTable: return KindText::tr("Latency tables");
    case ObjectKind::ResolverEndpoint: return KindText::tr("Resolver endpoints");
    case ObjectKind::ResolverRule: return KindText::tr("Resolver rules");
    case ObjectKind::QueryLogConfig: return KindText::tr("Query log configurations");
    case ObjectKind::DomainList: return KindText::tr("Domain lists");
    case ObjectKind::FirewallRuleGroup: return KindText::tr("Firewall rule groups");
    case ObjectKind::ThreatTag: return KindText::tr("Threat tags");
    case ObjectKind::Profile: return KindText::tr("Profiles");
    case ObjectKind::Scenario: return KindText::tr("Scenarios");
    case ObjectKind::Expectation: return KindText::tr("Expectations");
    case ObjectKind::AcceptedFinding: return KindText::tr("Accepted findings");
    case ObjectKind::Diagram: return KindText::tr("Diagrams");
    }
    return {};
}

QString relationName(RelationKind kind)
{
    switch (kind) {
    case RelationKind::ZoneAssociation: return KindText::tr("Zone association");
    case RelationKind::ProfileAssociation: return KindText::tr("Profile association");
    case RelationKind::ProfileContent: return KindText::tr("Resource of a Profile");
    case RelationKind::RuleAssociation: return KindText::tr("Rule association");
    case RelationKind::RuleEndpoint: return KindText::tr("Endpoint of a rule");
    case RelationKind::RuleTarget: return KindText::tr("Target of a rule");
    case RelationKind::FirewallAssociation: return KindText::tr("Firewall association");
    case RelationKind::LogAssociation: return KindText::tr("Query logging");
    case RelationKind::NetworkLink: return KindText::tr("Network link");
    case RelationKind::Forwarder: return KindText::tr("Conditional forwarder");
    case RelationKind::ServedZone: return KindText::tr("Served zone");
    case RelationKind::DomainListUse: return KindText::tr("Use of a domain list");
    case RelationKind::ClientServer: return KindText::tr("DNS server of a client");
    case RelationKind::AliasOf: return KindText::tr("Alias target");
    case RelationKind::SharedResource: return KindText::tr("Shared resource");
    case RelationKind::Delegation: return KindText::tr("Delegation");
    case RelationKind::SharePrincipal: return KindText::tr("Account that shares");
    }
    return {};
}

QString nameOf(const Design &design, std::string_view id)
{
    return toQString(displayName(design, id));
}

QString nameOf(const AnyObject &object)
{
    return toQString(displayName(object));
}

QString describe(const EditError &error, const Design &design)
{
    switch (error.reason) {
    case EditError::Reason::BadId: return EditText::tr("“%1” cannot be an id.").arg(toQString(error.id));
    case EditError::Reason::IdTaken:
        return EditText::tr("The id “%1” is taken by another object.").arg(toQString(error.id));
    case EditError::Reason::Missing:
        return EditText::tr("“%1” is not in the design any more.").arg(toQString(error.id));
    case EditError::Reason::StillUsed: return EditText::tr("%1 is still used by others.").arg(nameOf(design, error.id));
    case EditError::Reason::DanglingReference: break;
    }
    return dangling(error, design);
}

QString listOf(const Design &design, const std::vector<std::string> &ids, std::size_t most)
{
    QStringList names;
    for (const std::string &id : ids) {
        if (static_cast<std::size_t>(names.size()) == most)
            break;
        const std::optional<ObjectKind> kind = design.kindOf(id);
        //: %1 is a kind such as VPC, %2 the name of the object.
        names << (kind ? KindText::tr("%1 “%2”").arg(kindName(*kind), nameOf(design, id)) : toQString(id));
    }
    const QString listed = names.join(KindText::tr(", ", "between the entries of a list"));
    const int others = static_cast<int>(ids.size()) - static_cast<int>(names.size());
    return others > 0 ? KindText::tr("%1 and %n other(s)", nullptr, others).arg(listed) : listed;
}

} // namespace zw
