#include "views/inspector/FieldCatalogue.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cctype>
#include <iterator>

namespace zw {

namespace {

struct Entry {
    std::string_view member;
    const char *label;
    const char *hint; ///< Null for none.
};

// clang-format off
/// Sorted by member. AWS's own words where AWS has them.
constexpr Entry entries[] = {
    {"#answer", QT_TRANSLATE_NOOP("FieldCatalogue", "Answers with"), nullptr},
    {"#policy", QT_TRANSLATE_NOOP("FieldCatalogue", "Routing policy"), QT_TRANSLATE_NOOP("FieldCatalogue", "Which of the records with this name and type answers (section 6 of the authoritative reference).")},
    {"accepterAllowsRemoteDns", QT_TRANSLATE_NOOP("FieldCatalogue", "Accepter allows remote DNS"), QT_TRANSLATE_NOOP("FieldCatalogue", "The requester's VPC may resolve the accepter's names over the peering (RSLV-146).")},
    {"account", QT_TRANSLATE_NOOP("FieldCatalogue", "Account"), nullptr},
    {"accountNumber", QT_TRANSLATE_NOOP("FieldCatalogue", "Account number"), QT_TRANSLATE_NOOP("FieldCatalogue", "Twelve digits.")},
    {"action", QT_TRANSLATE_NOOP("FieldCatalogue", "Action"), nullptr},
    {"addresses", QT_TRANSLATE_NOOP("FieldCatalogue", "Addresses"), nullptr},
    {"advanced", QT_TRANSLATE_NOOP("FieldCatalogue", "Advanced protection"), nullptr},
    {"alarm", QT_TRANSLATE_NOOP("FieldCatalogue", "CloudWatch alarm"), nullptr},
    {"alias", QT_TRANSLATE_NOOP("FieldCatalogue", "Alias target"), QT_TRANSLATE_NOOP("FieldCatalogue", "An alias has no values and no TTL of its own (AUTH-200).")},
    {"allowsHttps", QT_TRANSLATE_NOOP("FieldCatalogue", "Allows HTTPS"), nullptr},
    {"allowsTcp", QT_TRANSLATE_NOOP("FieldCatalogue", "Allows TCP"), nullptr},
    {"allowsUdp", QT_TRANSLATE_NOOP("FieldCatalogue", "Allows UDP"), nullptr},
    {"answers", QT_TRANSLATE_NOOP("FieldCatalogue", "Answers"), QT_TRANSLATE_NOOP("FieldCatalogue", "Values of the final records in any order; every possible outcome must have them.")},
    {"apexOnlyIntended", QT_TRANSLATE_NOOP("FieldCatalogue", "Apex only is intended"), QT_TRANSLATE_NOOP("FieldCatalogue", "Silences the check RSLV-1392.")},
    {"arn", QT_TRANSLATE_NOOP("FieldCatalogue", "ARN"), nullptr},
    {"authorizations", QT_TRANSLATE_NOOP("FieldCatalogue", "Pending authorizations"), QT_TRANSLATE_NOOP("FieldCatalogue", "VPCs of other accounts that may be associated (RSLV-207).")},
    {"autodefinedReverse", QT_TRANSLATE_NOOP("FieldCatalogue", "Autodefined reverse rules"), "RSLV-354"},
    {"availabilityCritical", QT_TRANSLATE_NOOP("FieldCatalogue", "Availability is critical"), QT_TRANSLATE_NOOP("FieldCatalogue", "The check RSLV-1398 looks at it.")},
    {"availabilityZone", QT_TRANSLATE_NOOP("FieldCatalogue", "Availability Zone"), QT_TRANSLATE_NOOP("FieldCatalogue", "The zone's id, for example use1-az1.")},
    {"availabilityZonesDown", QT_TRANSLATE_NOOP("FieldCatalogue", "Availability Zones down"), QT_TRANSLATE_NOOP("FieldCatalogue", "Ids such as use1-az1, one per line.")},
    {"balancesLoad", QT_TRANSLATE_NOOP("FieldCatalogue", "Balances load"), QT_TRANSLATE_NOOP("FieldCatalogue", "The check RSLV-1307 looks at it.")},
    {"bias", QT_TRANSLATE_NOOP("FieldCatalogue", "Bias"), QT_TRANSLATE_NOOP("FieldCatalogue", "From -99 to 99; it grows or shrinks the area (AUTH-359).")},
    {"blockResponse", QT_TRANSLATE_NOOP("FieldCatalogue", "Block response"), nullptr},
    {"blocks", QT_TRANSLATE_NOOP("FieldCatalogue", "CIDR blocks"), nullptr},
    {"category", QT_TRANSLATE_NOOP("FieldCatalogue", "Category"), nullptr},
    {"changeTtlThreshold", QT_TRANSLATE_NOOP("FieldCatalogue", "TTL before a change"), "RSLV-1301"},
    {"check", QT_TRANSLATE_NOOP("FieldCatalogue", "Check"), nullptr},
    {"childHealthChecks", QT_TRANSLATE_NOOP("FieldCatalogue", "Child health checks"), nullptr},
    {"cidr", QT_TRANSLATE_NOOP("FieldCatalogue", "CIDR block"), nullptr},
    {"cidrs", QT_TRANSLATE_NOOP("FieldCatalogue", "CIDR blocks"), QT_TRANSLATE_NOOP("FieldCatalogue", "The first one is the primary block; plus two is the Resolver's address (RSLV-102).")},
    {"clientSubnet", QT_TRANSLATE_NOOP("FieldCatalogue", "Client subnet"), QT_TRANSLATE_NOOP("FieldCatalogue", "EDNS Client Subnet that the client sends.")},
    {"clockOffsetSeconds", QT_TRANSLATE_NOOP("FieldCatalogue", "Clock offset"), nullptr},
    {"collapsed", QT_TRANSLATE_NOOP("FieldCatalogue", "Collapsed"), nullptr},
    {"collection", QT_TRANSLATE_NOOP("FieldCatalogue", "CIDR collection"), nullptr},
    {"colour", QT_TRANSLATE_NOOP("FieldCatalogue", "Colour"), nullptr},
    {"comment", QT_TRANSLATE_NOOP("FieldCatalogue", "Comment"), nullptr},
    {"confidence", QT_TRANSLATE_NOOP("FieldCatalogue", "Confidence"), nullptr},
    {"contentCategory", QT_TRANSLATE_NOOP("FieldCatalogue", "Content category"), nullptr},
    {"continent", QT_TRANSLATE_NOOP("FieldCatalogue", "Continent"), QT_TRANSLATE_NOOP("FieldCatalogue", "The two-letter code, for example EU.")},
    {"country", QT_TRANSLATE_NOOP("FieldCatalogue", "Country"), QT_TRANSLATE_NOOP("FieldCatalogue", "ISO 3166-1 alpha-2, or * for the default location.")},
    {"decidedBy", QT_TRANSLATE_NOOP("FieldCatalogue", "Decided by"), QT_TRANSLATE_NOOP("FieldCatalogue", "The zone, rule or rule group that must have decided.")},
    {"defaultBehaviour", QT_TRANSLATE_NOOP("FieldCatalogue", "Default behaviour"), QT_TRANSLATE_NOOP("FieldCatalogue", "What it does with names that it has no zone or forwarder for.")},
    {"defaultForwarders", QT_TRANSLATE_NOOP("FieldCatalogue", "Default forwarders"), QT_TRANSLATE_NOOP("FieldCatalogue", "Asked in order where the default behaviour is FORWARD.")},
    {"delegationRecord", QT_TRANSLATE_NOOP("FieldCatalogue", "Delegation record"), QT_TRANSLATE_NOOP("FieldCatalogue", "Name servers under this name are reached through the endpoint (RSLV-371).")},
    {"delegationSet", QT_TRANSLATE_NOOP("FieldCatalogue", "Delegation set"), nullptr},
    {"description", QT_TRANSLATE_NOOP("FieldCatalogue", "Description"), nullptr},
    {"destination", QT_TRANSLATE_NOOP("FieldCatalogue", "Destination"), nullptr},
    {"destinationArn", QT_TRANSLATE_NOOP("FieldCatalogue", "Destination ARN"), nullptr},
    {"dhcpOptions", QT_TRANSLATE_NOOP("FieldCatalogue", "DHCP option set"), QT_TRANSLATE_NOOP("FieldCatalogue", "Without one the VPC uses AmazonProvidedDNS.")},
    {"diagramNotes", QT_TRANSLATE_NOOP("FieldCatalogue", "Notes on the diagram"), nullptr},
    {"direction", QT_TRANSLATE_NOOP("FieldCatalogue", "Direction"), nullptr},
    {"disabled", QT_TRANSLATE_NOOP("FieldCatalogue", "Disabled"), QT_TRANSLATE_NOOP("FieldCatalogue", "A disabled health check counts as healthy.")},
    {"dns64", QT_TRANSLATE_NOOP("FieldCatalogue", "DNS64"), "RSLV-182"},
    {"dnsName", QT_TRANSLATE_NOOP("FieldCatalogue", "DNS name"), nullptr},
    {"dnsRecordIpType", QT_TRANSLATE_NOOP("FieldCatalogue", "DNS record IP type"), nullptr},
    {"dnsServers", QT_TRANSLATE_NOOP("FieldCatalogue", "DNS servers"), QT_TRANSLATE_NOOP("FieldCatalogue", "Asked in order. An empty list means what DHCP says.")},
    {"dnsSupport", QT_TRANSLATE_NOOP("FieldCatalogue", "DNS support"), QT_TRANSLATE_NOOP("FieldCatalogue", "Of a transit gateway's attachments (RSLV-149).")},
    {"dnssecValidation", QT_TRANSLATE_NOOP("FieldCatalogue", "DNSSEC validation"), "RSLV-801"},
    {"document", QT_TRANSLATE_NOOP("FieldCatalogue", "Document"), nullptr},
    {"domain", QT_TRANSLATE_NOOP("FieldCatalogue", "Domain"), nullptr},
    {"domainList", QT_TRANSLATE_NOOP("FieldCatalogue", "Domain list"), nullptr},
    {"domainName", QT_TRANSLATE_NOOP("FieldCatalogue", "Domain name"), QT_TRANSLATE_NOOP("FieldCatalogue", "The search suffix; empty for the Region's default.")},
    {"domainNameServers", QT_TRANSLATE_NOOP("FieldCatalogue", "Domain name servers"), QT_TRANSLATE_NOOP("FieldCatalogue", "Addresses, or the word AmazonProvidedDNS, one per line.")},
    {"domains", QT_TRANSLATE_NOOP("FieldCatalogue", "Domains"), QT_TRANSLATE_NOOP("FieldCatalogue", "example.com, *.example.com or *, one per line.")},
    {"down", QT_TRANSLATE_NOOP("FieldCatalogue", "Down"), QT_TRANSLATE_NOOP("FieldCatalogue", "Objects that fail, or single addresses as id/address, one per line.")},
    {"ds", QT_TRANSLATE_NOOP("FieldCatalogue", "DS records"), QT_TRANSLATE_NOOP("FieldCatalogue", "Key tag, algorithm, digest type and digest, one record per line.")},
    {"dsRecord", QT_TRANSLATE_NOOP("FieldCatalogue", "DS record"), QT_TRANSLATE_NOOP("FieldCatalogue", "Key tag, 13, 2 and the digest (AUTH-564).")},
    {"enableDnsHostnames", QT_TRANSLATE_NOOP("FieldCatalogue", "Enable DNS hostnames"), QT_TRANSLATE_NOOP("FieldCatalogue", "Private zones and private DNS of endpoints need it (RSLV-124).")},
    {"enableDnsSupport", QT_TRANSLATE_NOOP("FieldCatalogue", "Enable DNS support"), QT_TRANSLATE_NOOP("FieldCatalogue", "Without it the VPC's Resolver does not reply (RSLV-122).")},
    {"enableSni", QT_TRANSLATE_NOOP("FieldCatalogue", "Send the server name (SNI)"), nullptr},
    {"endpoint", QT_TRANSLATE_NOOP("FieldCatalogue", "Outbound endpoint"), nullptr},
    {"endpointAddressQuota", QT_TRANSLATE_NOOP("FieldCatalogue", "Addresses per endpoint"), "RSLV-402"},
    {"entries", QT_TRANSLATE_NOOP("FieldCatalogue", "Entries"), nullptr},
    {"evaluateTargetHealth", QT_TRANSLATE_NOOP("FieldCatalogue", "Evaluate target health"), "AUTH-240"},
    {"evaluationOrder", QT_TRANSLATE_NOOP("FieldCatalogue", "Evaluation order"), nullptr},
    {"failover", QT_TRANSLATE_NOOP("FieldCatalogue", "Failover role"), nullptr},
    {"failureThreshold", QT_TRANSLATE_NOOP("FieldCatalogue", "Failure threshold"), QT_TRANSLATE_NOOP("FieldCatalogue", "From 1 to 10 checks in a row (AUTH-450).")},
    {"firewallFailOpen", QT_TRANSLATE_NOOP("FieldCatalogue", "Firewall fails open"), QT_TRANSLATE_NOOP("FieldCatalogue", "Queries go on where DNS Firewall gives no verdict (RSLV-566).")},
    {"firewallGroups", QT_TRANSLATE_NOOP("FieldCatalogue", "Firewall rule groups"), nullptr},
    {"firewallManager", QT_TRANSLATE_NOOP("FieldCatalogue", "By Firewall Manager"), QT_TRANSLATE_NOOP("FieldCatalogue", "It may also use priorities 1 to 99 and 9901 to 10000 (RSLV-519).")},
    {"firewallUnavailable", QT_TRANSLATE_NOOP("FieldCatalogue", "DNS Firewall is unavailable"), "RSLV-566"},
    {"forwarders", QT_TRANSLATE_NOOP("FieldCatalogue", "Conditional forwarders"), nullptr},
    {"from", QT_TRANSLATE_NOOP("FieldCatalogue", "From"), nullptr},
    {"fullyQualifiedDomainName", QT_TRANSLATE_NOOP("FieldCatalogue", "Domain name"), nullptr},
    {"geoLocation", QT_TRANSLATE_NOOP("FieldCatalogue", "Geolocation"), nullptr},
    {"geoProximity", QT_TRANSLATE_NOOP("FieldCatalogue", "Geoproximity"), nullptr},
    {"glue", QT_TRANSLATE_NOOP("FieldCatalogue", "Glue addresses"), nullptr},
    {"group", QT_TRANSLATE_NOOP("FieldCatalogue", "Rule group"), nullptr},
    {"healthCheck", QT_TRANSLATE_NOOP("FieldCatalogue", "Health check"), nullptr},
    {"healthThreshold", QT_TRANSLATE_NOOP("FieldCatalogue", "Healthy children needed"), "AUTH-470"},
    {"healthy", QT_TRANSLATE_NOOP("FieldCatalogue", "Healthy"), nullptr},
    {"healthyTargets", QT_TRANSLATE_NOOP("FieldCatalogue", "Healthy targets"), nullptr},
    {"height", QT_TRANSLATE_NOOP("FieldCatalogue", "Height"), nullptr},
    {"host", QT_TRANSLATE_NOOP("FieldCatalogue", "Host name"), nullptr},
    {"hostedZoneId", QT_TRANSLATE_NOOP("FieldCatalogue", "Hosted zone id"), QT_TRANSLATE_NOOP("FieldCatalogue", "AWS's id of the target's zone, as imported.")},
    {"hostnameType", QT_TRANSLATE_NOOP("FieldCatalogue", "Hostname type"), nullptr},
    {"hypervisor", QT_TRANSLATE_NOOP("FieldCatalogue", "Hypervisor"), nullptr},
    {"id", QT_TRANSLATE_NOOP("FieldCatalogue", "Id"), nullptr},
    {"insufficientDataHealthStatus", QT_TRANSLATE_NOOP("FieldCatalogue", "Without enough data"), nullptr},
    {"intendedVpcs", QT_TRANSLATE_NOOP("FieldCatalogue", "Intended VPCs"), QT_TRANSLATE_NOOP("FieldCatalogue", "VPCs that should see the zone; checks compare (RSLV-1303).")},
    {"internetAccess", QT_TRANSLATE_NOOP("FieldCatalogue", "Internet access"), nullptr},
    {"inverted", QT_TRANSLATE_NOOP("FieldCatalogue", "Inverted"), nullptr},
    {"ip", QT_TRANSLATE_NOOP("FieldCatalogue", "IP address"), nullptr},
    {"ipAddress", QT_TRANSLATE_NOOP("FieldCatalogue", "IP address"), nullptr},
    {"ipType", QT_TRANSLATE_NOOP("FieldCatalogue", "IP type"), nullptr},
    {"ipv4", QT_TRANSLATE_NOOP("FieldCatalogue", "IPv4 addresses"), nullptr},
    {"ipv6", QT_TRANSLATE_NOOP("FieldCatalogue", "IPv6 address"), nullptr},
    {"ipv6Cidr", QT_TRANSLATE_NOOP("FieldCatalogue", "IPv6 CIDR block"), nullptr},
    {"ipv6Cidrs", QT_TRANSLATE_NOOP("FieldCatalogue", "IPv6 CIDR blocks"), nullptr},
    {"ipv6InternetAccess", QT_TRANSLATE_NOOP("FieldCatalogue", "IPv6 internet access"), "RSLV-413"},
    {"ipv6Only", QT_TRANSLATE_NOOP("FieldCatalogue", "IPv6 only"), nullptr},
    {"isDefault", QT_TRANSLATE_NOOP("FieldCatalogue", "Default VPC"), nullptr},
    {"isFrame", QT_TRANSLATE_NOOP("FieldCatalogue", "Frame"), nullptr},
    {"items", QT_TRANSLATE_NOOP("FieldCatalogue", "Items"), nullptr},
    {"kind", QT_TRANSLATE_NOOP("FieldCatalogue", "Kind"), nullptr},
    {"kmsKeyArn", QT_TRANSLATE_NOOP("FieldCatalogue", "KMS key ARN"), nullptr},
    {"latitude", QT_TRANSLATE_NOOP("FieldCatalogue", "Latitude"), QT_TRANSLATE_NOOP("FieldCatalogue", "Decimal degrees, north is positive.")},
    {"linkKind", QT_TRANSLATE_NOOP("FieldCatalogue", "Kind of link"), nullptr},
    {"linkedService", QT_TRANSLATE_NOOP("FieldCatalogue", "Owning AWS service"), QT_TRANSLATE_NOOP("FieldCatalogue", "Another AWS service that owns the zone (AUTH-158).")},
    {"localZoneGroup", QT_TRANSLATE_NOOP("FieldCatalogue", "Local Zone group"), nullptr},
    {"location", QT_TRANSLATE_NOOP("FieldCatalogue", "Location"), nullptr},
    {"locations", QT_TRANSLATE_NOOP("FieldCatalogue", "Locations"), nullptr},
    {"longitude", QT_TRANSLATE_NOOP("FieldCatalogue", "Longitude"), QT_TRANSLATE_NOOP("FieldCatalogue", "Decimal degrees, east is positive.")},
    {"managedName", QT_TRANSLATE_NOOP("FieldCatalogue", "Managed list"), QT_TRANSLATE_NOOP("FieldCatalogue", "For example AWSManagedDomainsAggregateThreatList; empty for one's own list.")},
    {"measureLatency", QT_TRANSLATE_NOOP("FieldCatalogue", "Measure latency"), nullptr},
    {"milliseconds", QT_TRANSLATE_NOOP("FieldCatalogue", "Latency"), nullptr},
    {"multiValue", QT_TRANSLATE_NOOP("FieldCatalogue", "Multivalue answer"), nullptr},
    {"name", QT_TRANSLATE_NOOP("FieldCatalogue", "Name"), nullptr},
    {"nameServers", QT_TRANSLATE_NOOP("FieldCatalogue", "Name servers"), nullptr},
    {"network", QT_TRANSLATE_NOOP("FieldCatalogue", "Network"), nullptr},
    {"networks", QT_TRANSLATE_NOOP("FieldCatalogue", "Networks"), QT_TRANSLATE_NOOP("FieldCatalogue", "For peering the requester comes first.")},
    {"noData", QT_TRANSLATE_NOOP("FieldCatalogue", "Expect no data"), QT_TRANSLATE_NOOP("FieldCatalogue", "NOERROR with an empty answer.")},
    {"notes", QT_TRANSLATE_NOOP("FieldCatalogue", "Notes"), nullptr},
    {"object", QT_TRANSLATE_NOOP("FieldCatalogue", "Object"), nullptr},
    {"objects", QT_TRANSLATE_NOOP("FieldCatalogue", "Objects"), nullptr},
    {"observed", QT_TRANSLATE_NOOP("FieldCatalogue", "Observed state"), QT_TRANSLATE_NOOP("FieldCatalogue", "What the design assumes now; scenarios change it.")},
    {"organizationalUnit", QT_TRANSLATE_NOOP("FieldCatalogue", "Organizational unit"), QT_TRANSLATE_NOOP("FieldCatalogue", "A path such as prod/network.")},
    {"organizationalUnits", QT_TRANSLATE_NOOP("FieldCatalogue", "Organizational units"), nullptr},
    {"outsideResolver", QT_TRANSLATE_NOOP("FieldCatalogue", "Resolver for the outside"), nullptr},
    {"overrideDomain", QT_TRANSLATE_NOOP("FieldCatalogue", "Override domain"), nullptr},
    {"overrideTtl", QT_TRANSLATE_NOOP("FieldCatalogue", "Override TTL"), nullptr},
    {"parentDs", QT_TRANSLATE_NOOP("FieldCatalogue", "DS at the parent"), QT_TRANSLATE_NOOP("FieldCatalogue", "Used where neither a registration nor a parent zone of the design tells.")},
    {"partnerFeed", QT_TRANSLATE_NOOP("FieldCatalogue", "Partner feed"), nullptr},
    {"passesTcp", QT_TRANSLATE_NOOP("FieldCatalogue", "Passes TCP 53"), nullptr},
    {"passesUdp", QT_TRANSLATE_NOOP("FieldCatalogue", "Passes UDP 53"), nullptr},
    {"permission", QT_TRANSLATE_NOOP("FieldCatalogue", "Permission"), nullptr},
    {"policy", QT_TRANSLATE_NOOP("FieldCatalogue", "Traffic policy"), nullptr},
    {"port", QT_TRANSLATE_NOOP("FieldCatalogue", "Port"), nullptr},
    {"possibleAnswers", QT_TRANSLATE_NOOP("FieldCatalogue", "Possible answers"), QT_TRANSLATE_NOOP("FieldCatalogue", "Where chance decides, each outcome must be among these.")},
    {"prefix", QT_TRANSLATE_NOOP("FieldCatalogue", "Prefix"), QT_TRANSLATE_NOOP("FieldCatalogue", "The client's addresses as a CIDR block.")},
    {"principals", QT_TRANSLATE_NOOP("FieldCatalogue", "Accounts"), nullptr},
    {"priority", QT_TRANSLATE_NOOP("FieldCatalogue", "Priority"), QT_TRANSLATE_NOOP("FieldCatalogue", "The lowest number is evaluated first.")},
    {"privateDnsEnabled", QT_TRANSLATE_NOOP("FieldCatalogue", "Private DNS"), nullptr},
    {"privateDnsNames", QT_TRANSLATE_NOOP("FieldCatalogue", "Private DNS names"), nullptr},
    {"privateDnsOnlyForInbound", QT_TRANSLATE_NOOP("FieldCatalogue", "Private DNS only for inbound endpoints"), QT_TRANSLATE_NOOP("FieldCatalogue", "S3 alone (RSLV-177).")},
    {"privateIp", QT_TRANSLATE_NOOP("FieldCatalogue", "Private IP address"), nullptr},
    {"protocol", QT_TRANSLATE_NOOP("FieldCatalogue", "Protocol"), nullptr},
    {"protocols", QT_TRANSLATE_NOOP("FieldCatalogue", "Protocols"), QT_TRANSLATE_NOOP("FieldCatalogue", "Empty means Do53.")},
    {"publicIp", QT_TRANSLATE_NOOP("FieldCatalogue", "Public IP address"), nullptr},
    {"queriesPerSecond", QT_TRANSLATE_NOOP("FieldCatalogue", "Queries per second"), QT_TRANSLATE_NOOP("FieldCatalogue", "The modelled rate (RSLV-112).")},
    {"queryLogConfigs", QT_TRANSLATE_NOOP("FieldCatalogue", "Query log configurations"), nullptr},
    {"queryLogGroup", QT_TRANSLATE_NOOP("FieldCatalogue", "Query log group"), QT_TRANSLATE_NOOP("FieldCatalogue", "The CloudWatch log group of a public zone's query log.")},
    {"queryName", QT_TRANSLATE_NOOP("FieldCatalogue", "Query name"), nullptr},
    {"queryType", QT_TRANSLATE_NOOP("FieldCatalogue", "Query type"), nullptr},
    {"rcode", QT_TRANSLATE_NOOP("FieldCatalogue", "Response code"), nullptr},
    {"reason", QT_TRANSLATE_NOOP("FieldCatalogue", "Reason"), nullptr},
    {"record", QT_TRANSLATE_NOOP("FieldCatalogue", "Record in this zone"), nullptr},
    {"recursion", QT_TRANSLATE_NOOP("FieldCatalogue", "Recursion"), QT_TRANSLATE_NOOP("FieldCatalogue", "Whether it follows referrals and forwards at all.")},
    {"redirection", QT_TRANSLATE_NOOP("FieldCatalogue", "Redirection"), nullptr},
    {"region", QT_TRANSLATE_NOOP("FieldCatalogue", "Region"), nullptr},
    {"regions", QT_TRANSLATE_NOOP("FieldCatalogue", "Regions"), nullptr},
    {"regionsDown", QT_TRANSLATE_NOOP("FieldCatalogue", "Regions down"), nullptr},
    {"requestInterval", QT_TRANSLATE_NOOP("FieldCatalogue", "Request interval"), QT_TRANSLATE_NOOP("FieldCatalogue", "10 or 30 seconds (AUTH-450).")},
    {"requesterAllowsRemoteDns", QT_TRANSLATE_NOOP("FieldCatalogue", "Requester allows remote DNS"), QT_TRANSLATE_NOOP("FieldCatalogue", "The accepter's VPC may resolve the requester's names over the peering (RSLV-146).")},
    {"resolver", QT_TRANSLATE_NOOP("FieldCatalogue", "Public resolver"), QT_TRANSLATE_NOOP("FieldCatalogue", "Without one it asks a resolver near it that sends no client subnet.")},
    {"resource", QT_TRANSLATE_NOOP("FieldCatalogue", "AWS resource"), nullptr},
    {"resourceKind", QT_TRANSLATE_NOOP("FieldCatalogue", "Kind of resource"), nullptr},
    {"resourceName", QT_TRANSLATE_NOOP("FieldCatalogue", "Resource name"), QT_TRANSLATE_NOOP("FieldCatalogue", "For example i-0123456789abcdef; empty means the object's id (RSLV-131).")},
    {"resourceNameAnswersA", QT_TRANSLATE_NOOP("FieldCatalogue", "Resource name answers A"), "RSLV-134"},
    {"resourceNameAnswersAaaa", QT_TRANSLATE_NOOP("FieldCatalogue", "Resource name answers AAAA"), "RSLV-134"},
    {"resourcePath", QT_TRANSLATE_NOOP("FieldCatalogue", "Path"), nullptr},
    {"resources", QT_TRANSLATE_NOOP("FieldCatalogue", "Resources"), nullptr},
    {"routed", QT_TRANSLATE_NOOP("FieldCatalogue", "Routed both ways"), nullptr},
    {"routing", QT_TRANSLATE_NOOP("FieldCatalogue", "Routing"), nullptr},
    {"routingControlArn", QT_TRANSLATE_NOOP("FieldCatalogue", "Routing control ARN"), nullptr},
    {"rules", QT_TRANSLATE_NOOP("FieldCatalogue", "Rules"), nullptr},
    {"scenario", QT_TRANSLATE_NOOP("FieldCatalogue", "Scenario"), nullptr},
    {"searchDomain", QT_TRANSLATE_NOOP("FieldCatalogue", "Search domain"), nullptr},
    {"searchString", QT_TRANSLATE_NOOP("FieldCatalogue", "Search string"), nullptr},
    {"security", QT_TRANSLATE_NOOP("FieldCatalogue", "Security groups"), nullptr},
    {"sendsClientSubnet", QT_TRANSLATE_NOOP("FieldCatalogue", "Sends client subnet"), "AUTH-601"},
    {"serveStale", QT_TRANSLATE_NOOP("FieldCatalogue", "Serve stale answers"), "RSLV-906"},
    {"serverNameIndication", QT_TRANSLATE_NOOP("FieldCatalogue", "Server name (SNI)"), nullptr},
    {"servers", QT_TRANSLATE_NOOP("FieldCatalogue", "Served by"), QT_TRANSLATE_NOOP("FieldCatalogue", "An external zone without servers stands for what the internet says.")},
    {"service", QT_TRANSLATE_NOOP("FieldCatalogue", "Service"), QT_TRANSLATE_NOOP("FieldCatalogue", "For example com.amazonaws.us-east-1.s3.")},
    {"setIdentifier", QT_TRANSLATE_NOOP("FieldCatalogue", "Set identifier"), QT_TRANSLATE_NOOP("FieldCatalogue", "Tells records of one name and type apart.")},
    {"settings", QT_TRANSLATE_NOOP("FieldCatalogue", "Settings"), nullptr},
    {"sharedWith", QT_TRANSLATE_NOOP("FieldCatalogue", "Shared with"), nullptr},
    {"signaturesExpired", QT_TRANSLATE_NOOP("FieldCatalogue", "Signatures have expired"), nullptr},
    {"signing", QT_TRANSLATE_NOOP("FieldCatalogue", "DNSSEC signing"), nullptr},
    {"source", QT_TRANSLATE_NOOP("FieldCatalogue", "Source"), nullptr},
    {"status", QT_TRANSLATE_NOOP("FieldCatalogue", "Status"), nullptr},
    {"strictPrivateZoneNxdomain", QT_TRANSLATE_NOOP("FieldCatalogue", "Strict NXDOMAIN in private zones"), "RSLV-223"},
    {"subdivision", QT_TRANSLATE_NOOP("FieldCatalogue", "Subdivision"), nullptr},
    {"subnet", QT_TRANSLATE_NOOP("FieldCatalogue", "Subnet"), nullptr},
    {"tags", QT_TRANSLATE_NOOP("FieldCatalogue", "Tags"), QT_TRANSLATE_NOOP("FieldCatalogue", "One key=value per line.")},
    {"targetGroups", QT_TRANSLATE_NOOP("FieldCatalogue", "Target groups"), nullptr},
    {"targets", QT_TRANSLATE_NOOP("FieldCatalogue", "Targets"), nullptr},
    {"tenancy", QT_TRANSLATE_NOOP("FieldCatalogue", "Tenancy"), nullptr},
    {"text", QT_TRANSLATE_NOOP("FieldCatalogue", "Text"), nullptr},
    {"threatCategory", QT_TRANSLATE_NOOP("FieldCatalogue", "Threat category"), nullptr},
    {"toBeMigrated", QT_TRANSLATE_NOOP("FieldCatalogue", "Will be migrated"), QT_TRANSLATE_NOOP("FieldCatalogue", "The check RSLV-1301 looks at its TTL.")},
    {"tracked", QT_TRANSLATE_NOOP("FieldCatalogue", "Connections are tracked"), "RSLV-422"},
    {"ttl", QT_TRANSLATE_NOOP("FieldCatalogue", "TTL"), nullptr},
    {"type", QT_TRANSLATE_NOOP("FieldCatalogue", "Type"), nullptr},
    {"unhealthy", QT_TRANSLATE_NOOP("FieldCatalogue", "Unhealthy"), nullptr},
    {"up", QT_TRANSLATE_NOOP("FieldCatalogue", "Up"), nullptr},
    {"validates", QT_TRANSLATE_NOOP("FieldCatalogue", "Validates DNSSEC"), nullptr},
    {"values", QT_TRANSLATE_NOOP("FieldCatalogue", "Values"), QT_TRANSLATE_NOOP("FieldCatalogue", "One value per line, as Route 53 writes it.")},
    {"version", QT_TRANSLATE_NOOP("FieldCatalogue", "Version"), nullptr},
    {"versions", QT_TRANSLATE_NOOP("FieldCatalogue", "Versions"), nullptr},
    {"visibleOnInternet", QT_TRANSLATE_NOOP("FieldCatalogue", "Visible on the internet"), nullptr},
    {"vpc", QT_TRANSLATE_NOOP("FieldCatalogue", "VPC"), nullptr},
    {"vpcEndpoints", QT_TRANSLATE_NOOP("FieldCatalogue", "VPC endpoints"), nullptr},
    {"vpcs", QT_TRANSLATE_NOOP("FieldCatalogue", "VPCs"), nullptr},
    {"weight", QT_TRANSLATE_NOOP("FieldCatalogue", "Weight"), QT_TRANSLATE_NOOP("FieldCatalogue", "From 0 to 255.")},
    {"weights", QT_TRANSLATE_NOOP("FieldCatalogue", "Weights"), nullptr},
    {"wholeOrganization", QT_TRANSLATE_NOOP("FieldCatalogue", "Whole organization"), nullptr},
    {"width", QT_TRANSLATE_NOOP("FieldCatalogue", "Width"), nullptr},
    {"withoutDhcpOptions", QT_TRANSLATE_NOOP("FieldCatalogue", "No DHCP options"), "RSLV-156"},
    {"workload", QT_TRANSLATE_NOOP("FieldCatalogue", "Workload"), nullptr},
    {"x", QT_TRANSLATE_NOOP("FieldCatalogue", "X"), nullptr},
    {"y", QT_TRANSLATE_NOOP("FieldCatalogue", "Y"), nullptr},
    {"zone", QT_TRANSLATE_NOOP("FieldCatalogue", "Zone"), nullptr},
    {"zones", QT_TRANSLATE_NOOP("FieldCatalogue", "Zones"), nullptr},
};
// clang-format on

static_assert(std::ranges::is_sorted(entries, {}, &Entry::member));

const Entry *find(std::string_view member)
{
    const auto place = std::ranges::lower_bound(entries, member, {}, &Entry::member);
    return place != std::end(entries) && place->member == member ? place : nullptr;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("FieldCatalogue", text);
}

/// `fooBarBaz` as `Foo bar baz`.
QString humanised(std::string_view member)
{
    QString text;
    for (const char c : member) {
        if (text.isEmpty())
            text += QChar::fromLatin1(c).toUpper();
        else if (std::isupper(static_cast<unsigned char>(c)))
            text += QLatin1Char(' ') + QChar::fromLatin1(c).toLower();
        else
            text += QChar::fromLatin1(c);
    }
    return text;
}

struct RangeEntry {
    std::string_view member;
    FieldRange range;
};

constexpr std::array ranges{
    RangeEntry{"bias", {-99, 99}}, // AUTH-359
    RangeEntry{"clockOffsetSeconds",
               {std::numeric_limits<std::int32_t>::min(), std::numeric_limits<std::int32_t>::max()}},
    RangeEntry{"failureThreshold", {1, 10}}, // AUTH-450
    RangeEntry{"healthThreshold", {0, 256}}, // AUTH-470
    RangeEntry{"height", {0, 1000000}},
    RangeEntry{"port", {1, 65535}},
    RangeEntry{"priority", {0, std::numeric_limits<std::int32_t>::max()}},
    RangeEntry{"requestInterval", {10, 30, 20}}, // AUTH-450
    RangeEntry{"version", {1, 1000}},
    RangeEntry{"weight", {0, 255}}, // AUTH-280
    RangeEntry{"width", {0, 1000000}},
    RangeEntry{"x", {-10000000, 10000000}},
    RangeEntry{"y", {-10000000, 10000000}},
};

} // namespace

QString fieldLabel(std::string_view member)
{
    const Entry *entry = find(member);
    return entry ? translated(entry->label) : humanised(member);
}

bool hasFieldLabel(std::string_view member)
{
    return find(member) != nullptr;
}

QString fieldHint(std::string_view member)
{
    const Entry *entry = find(member);
    return entry && entry->hint ? translated(entry->hint) : QString();
}

QString fieldUnit(std::string_view member)
{
    if (member == "ttl" || member == "overrideTtl" || member == "requestInterval" || member == "clockOffsetSeconds"
        || member == "changeTtlThreshold")
        return QCoreApplication::translate("FieldCatalogue", "s", "seconds, behind a number");
    if (member == "milliseconds")
        return QCoreApplication::translate("FieldCatalogue", "ms", "milliseconds, behind a number");
    return {};
}

FieldRange fieldRange(std::string_view member)
{
    for (const RangeEntry &entry : ranges)
        if (entry.member == member)
            return entry.range;
    return {};
}

} // namespace zw
