#include "views/common/Icons.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

#include "model/design/Design.h"
#include "views/common/IconEngine.h"
#include "views/common/ThemePalette.h"

#include <map>
#include <memory>

namespace zw {

namespace {

/// The drawing in a colour; parsed once for each pair. Icons are painted on the window's thread only.
QSvgRenderer *rendererFor(const QString &name, const QColor &colour)
{
    static std::map<std::pair<QString, QRgb>, std::unique_ptr<QSvgRenderer>> renderers;
    std::unique_ptr<QSvgRenderer> &renderer = renderers[{name, colour.rgba()}];
    if (!renderer) {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
        QByteArray drawing;
        if (file.open(QIODevice::ReadOnly))
            drawing = file.readAll();
        drawing.replace("currentColor", colour.name().toLatin1());
        renderer = std::make_unique<QSvgRenderer>(drawing);
    }
    return renderer.get();
}

QString endpointIcon(const ResolverEndpoint &endpoint)
{
    return endpoint.direction == EndpointDirection::Outbound ? QStringLiteral("endpoint-out")
                                                             : QStringLiteral("endpoint-in");
}

QString zoneIcon(const Zone &zone)
{
    switch (zone.type) {
    case ZoneType::Public: return QStringLiteral("zone-public");
    case ZoneType::Private: return QStringLiteral("zone-private");
    case ZoneType::External: break;
    }
    return QStringLiteral("zone-external");
}

QString workloadIcon(const Instance &instance)
{
    switch (instance.workload) {
    case WorkloadKind::Function: return QStringLiteral("function");
    case WorkloadKind::Container: return QStringLiteral("container");
    case WorkloadKind::Instance:
    case WorkloadKind::Other: break;
    }
    return QStringLiteral("instance");
}

} // namespace

QString iconName(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Account: return QStringLiteral("account");
    case ObjectKind::RamShare: return QStringLiteral("ram-share");
    case ObjectKind::Vpc: return QStringLiteral("vpc");
    case ObjectKind::DhcpOptionSet: return QStringLiteral("dhcp");
    case ObjectKind::Subnet: return QStringLiteral("subnet");
    case ObjectKind::VpcEndpoint: return QStringLiteral("vpc-endpoint");
    case ObjectKind::Link: return QStringLiteral("link");
    case ObjectKind::OnPremisesNetwork: return QStringLiteral("on-premises");
    case ObjectKind::Instance: return QStringLiteral("instance");
    case ObjectKind::OnPremisesHost: return QStringLiteral("host");
    case ObjectKind::InternetClient: return QStringLiteral("internet-client");
    case ObjectKind::PublicResolver: return QStringLiteral("public-resolver");
    case ObjectKind::DnsServer: return QStringLiteral("dns-server");
    case ObjectKind::Zone: return QStringLiteral("zone");
    case ObjectKind::DelegationSet: return QStringLiteral("delegation-set");
    case ObjectKind::RecordSet: return QStringLiteral("record");
    case ObjectKind::AwsResource: return QStringLiteral("aws-resource");
    case ObjectKind::HealthCheck: return QStringLiteral("health-check");
    case ObjectKind::CidrCollection: return QStringLiteral("cidr-collection");
    case ObjectKind::KeySigningKey: return QStringLiteral("key");
    case ObjectKind::RegisteredDomain: return QStringLiteral("registered-domain");
    case ObjectKind::TrafficPolicy: return QStringLiteral("traffic-policy");
    case ObjectKind::PolicyRecord: return QStringLiteral("policy-record");
    case ObjectKind::LatencyTable: return QStringLiteral("latency-table");
    case ObjectKind::ResolverEndpoint: return QStringLiteral("resolver-endpoint");
    case ObjectKind::ResolverRule: return QStringLiteral("resolver-rule");
    case ObjectKind::QueryLogConfig: return QStringLiteral("query-log");
    case ObjectKind::DomainList: return QStringLiteral("domain-list");
    case ObjectKind::FirewallRuleGroup: return QStringLiteral("firewall");
    case ObjectKind::ThreatTag: return QStringLiteral("threat-tag");
    case ObjectKind::Profile: return QStringLiteral("profile");
    case ObjectKind::Scenario: return QStringLiteral("scenario");
    case ObjectKind::Expectation: return QStringLiteral("expectation");
    case ObjectKind::AcceptedFinding: return QStringLiteral("accepted-finding");
    case ObjectKind::Diagram: return QStringLiteral("diagram");
    }
    return {};
}

QString iconName(const AnyObject &object)
{
    if (const auto *endpoint = std::get_if<ResolverEndpoint>(&object))
        return endpointIcon(*endpoint);
    if (const auto *zone = std::get_if<Zone>(&object))
        return zoneIcon(*zone);
    if (const auto *instance = std::get_if<Instance>(&object))
        return workloadIcon(*instance);
    if (const auto *link = std::get_if<Link>(&object); link && link->linkKind == LinkKind::TransitGateway)
        return QStringLiteral("transit-gateway");
    return iconName(kindOf(object));
}

QIcon icon(const QString &name, const Theme &theme)
{
    const QColor normal = theme.colour(ColourRole::Text);
    const QColor faded = mixed(theme.colour(ColourRole::TextMuted), theme.colour(ColourRole::Panel), 0.55);
    return QIcon(new IconEngine(name, normal, faded));
}

QIcon colouredIcon(const QString &name, const QColor &colour)
{
    return QIcon(new IconEngine(name, colour, colour));
}

QIcon kindIcon(ObjectKind kind, const Theme &theme)
{
    return colouredIcon(iconName(kind), theme.kindText(familyOf(kind)));
}

QIcon objectIcon(const AnyObject &object, const Theme &theme)
{
    return colouredIcon(iconName(object), theme.kindText(familyOf(kindOf(object))));
}

QIcon severityIcon(Severity severity, const Theme &theme)
{
    const QString name = severity == Severity::Error ? QStringLiteral("error")
        : severity == Severity::Warning              ? QStringLiteral("warning")
                                                     : QStringLiteral("info");
    return colouredIcon(name, theme.severityColour(severity));
}

void paintIcon(QPainter &painter, const QRectF &where, const QString &name, const QColor &colour)
{
    rendererFor(name, colour)->render(&painter, where);
}

} // namespace zw
