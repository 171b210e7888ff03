#include "views/canvas/EdgeStyle.h"

#include <QCoreApplication>

#include "views/common/Text.h"

#include <algorithm>

namespace zw {

namespace {

class EdgeText {
    Q_DECLARE_TR_FUNCTIONS(zw::EdgeText)
};

QString linkLabel(const Link &link)
{
    QString name = toQString(link.name);
    if (name.isEmpty()) {
        switch (link.linkKind) {
        case LinkKind::DirectConnect: name = EdgeText::tr("Direct Connect"); break;
        case LinkKind::Vpn: name = EdgeText::tr("VPN"); break;
        case LinkKind::TransitGateway: name = EdgeText::tr("Attachment"); break;
        case LinkKind::Peering: name = EdgeText::tr("Peering"); break;
        }
    }
    if (!link.up)
        return EdgeText::tr("%1 · down").arg(name);
    if (!link.routed)
        return EdgeText::tr("%1 · no route").arg(name);
    if (!link.passesUdp && !link.passesTcp)
        return EdgeText::tr("%1 · DNS blocked").arg(name);
    return name;
}

QString names(std::vector<DomainName> domains)
{
    if (domains.empty())
        return {};
    const QString first =
        domains.front().isRoot() ? EdgeText::tr("everything else") : toQString(domains.front().toDisplayText());
    const int others = static_cast<int>(domains.size()) - 1;
    return others > 0 ? EdgeText::tr("%1 and %n more", nullptr, others).arg(first) : first;
}

/// The domains that a server forwards to what is at the other end.
QString forwarderLabel(const Design &design, const Relation &relation)
{
    const auto *server = design.find<DnsServer>(relation.from);
    if (!server)
        return {};
    std::vector<IpAddress> targets;
    if (const auto *endpoint = design.find<ResolverEndpoint>(relation.to))
        for (const InterfaceAddress &address : endpoint->addresses)
            targets.push_back(address.ip);
    if (const auto *other = design.find<DnsServer>(relation.to))
        for (const ServerAddress &address : other->addresses)
            targets.push_back(address.ip);
    std::vector<DomainName> domains;
    for (const ConditionalForwarder &forwarder : server->forwarders)
        if (std::ranges::any_of(forwarder.targets,
                                [&](const IpAddress &ip) { return std::ranges::find(targets, ip) != targets.end(); }))
            domains.push_back(forwarder.domain);
    if (domains.empty())
        domains.emplace_back();
    return names(std::move(domains));
}

QString priorityLabel(const Design &design, const Relation &relation)
{
    if (const auto *group = design.find<FirewallRuleGroup>(relation.object))
        for (const FirewallAssociation &entry : group->vpcs)
            if (entry.vpc.text() == relation.to)
                return EdgeText::tr("Priority %1").arg(entry.priority);
    return {};
}

} // namespace

EdgeStyle edgeStyle(const Relation &relation, const Theme &theme)
{
    EdgeStyle style;
    style.colour = theme.relationColour(relation.kind);
    style.isDashed = !relation.active;
    switch (relation.kind) {
    case RelationKind::ZoneAssociation:
    case RelationKind::ProfileAssociation:
    case RelationKind::RuleAssociation:
    case RelationKind::FirewallAssociation:
    case RelationKind::LogAssociation:
    case RelationKind::ServedZone:
        style.fromMark = EndMark::Dot;
        style.toMark = EndMark::Dot;
        break;
    case RelationKind::ProfileContent:
    case RelationKind::DomainListUse: style.toMark = EndMark::Diamond; break;
    case RelationKind::SharedResource: style.fromMark = EndMark::Diamond; break;
    case RelationKind::RuleEndpoint:
    case RelationKind::RuleTarget:
    case RelationKind::Forwarder:
    case RelationKind::ClientServer:
    case RelationKind::AliasOf:
    case RelationKind::Delegation:
    case RelationKind::SharePrincipal: style.toMark = EndMark::Arrow; break;
    case RelationKind::NetworkLink: style.width = 2.5; break;
    }
    return style;
}

QPen edgePen(const EdgeStyle &style, double width)
{
    QPen pen(style.colour, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (style.isDashed)
        pen.setDashPattern({5 / width * 1.25, 4 / width * 1.25});
    return pen;
}

QString edgeLabel(const Design &design, const Relation &relation)
{
    switch (relation.kind) {
    case RelationKind::NetworkLink: {
        const auto *link = design.find<Link>(relation.object);
        // A transit gateway has a card of its own that says what it is.
        return link && (relation.from != relation.object || !relation.active) ? linkLabel(*link) : QString();
    }
    case RelationKind::Forwarder: return forwarderLabel(design, relation);
    case RelationKind::RuleTarget: {
        const auto *rule = design.find<ResolverRule>(relation.object);
        return rule ? names({rule->domain}) : QString();
    }
    case RelationKind::FirewallAssociation: return priorityLabel(design, relation);
    case RelationKind::ZoneAssociation: return relation.active ? QString() : EdgeText::tr("Authorized only");
    //: At the line from a zone to a zone below it: the NS records name servers that the zone below does not have.
    case RelationKind::Delegation: return relation.active ? QString() : EdgeText::tr("Other name servers");
    case RelationKind::RuleAssociation:
    case RelationKind::ProfileAssociation: return relation.active ? QString() : EdgeText::tr("Not in force");
    default: return {};
    }
}

} // namespace zw
