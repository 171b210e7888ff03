#include "model/text/QueryLogJson.h"

#include "model/text/JsonWriter.h"

#include <QDateTime>

namespace zw {

namespace {

constexpr std::string_view formatVersion = "1.100000"; // The text says 1.1, the published example prints this.

QString timeText(const QueryLogRecord &record)
{
    return QDateTime::fromSecsSinceEpoch(record.time.time_since_epoch().count(), Qt::UTC).toString(Qt::ISODate);
}

std::string portText(std::uint64_t seed)
{
    constexpr std::uint64_t first = 49152;
    constexpr std::uint64_t count = 16384;
    return std::to_string(first + seed % count);
}

void writeUnlessEmpty(JsonWriter &json, std::string_view name, std::string_view text)
{
    if (!text.empty())
        json.member(name).text(text);
}

std::string_view protectionText(const QueryLogRecord &record)
{
    return record.protection ? toText(*record.protection) : std::string_view{};
}

void writeSourceIds(JsonWriter &json, const QueryLogRecord &record)
{
    json.member("srcids").beginObject();
    writeUnlessEmpty(json, "instance", record.instance);
    writeUnlessEmpty(json, "resolver_endpoint", record.endpoint);
    writeUnlessEmpty(json, "resolver_network_interface", record.networkInterface);
    json.end();
}

} // namespace

std::string queryLogJson(const QueryLogRecord &record, std::uint64_t seed)
{
    JsonWriter json;
    json.beginObject();
    json.member("version").text(formatVersion);
    json.member("account_id").text(record.account);
    json.member("region").text(record.region);
    json.member("vpc_id").text(record.vpc);
    json.member("query_timestamp").text(timeText(record));
    json.member("query_name").text(record.name);
    json.member("query_type").text(toText(record.type));
    json.member("query_class").text("IN");
    json.member("rcode").text(toText(record.rcode));
    json.member("answers").beginArray();
    for (const QueryLogRecord::Answer &answer : record.answers) {
        json.beginObject();
        json.member("Rdata").text(answer.data);
        json.member("Type").text(toText(answer.type));
        json.member("Class").text("IN");
        json.end();
    }
    json.end();
    json.member("srcaddr").text(record.sourceAddress);
    json.member("srcport").text(portText(seed));
    json.member("transport").text("UDP");
    writeSourceIds(json, record);
    if (record.action) {
        json.member("firewall_rule_action").text(toText(*record.action));
        json.member("firewall_rule_group_id").text(record.ruleGroup);
        writeUnlessEmpty(json, "firewall_domain_list_id", record.domainList);
        writeUnlessEmpty(json, "firewall_protection", protectionText(record)); // ASM-38
    }
    json.end();
    return json.finish();
}

std::string firewallEventJson(const QueryLogRecord &record, std::uint64_t seed)
{
    if (!record.action || *record.action == FirewallAction::Allow)
        return {};
    const bool blocks = *record.action == FirewallAction::Block;
    JsonWriter json;
    json.beginObject();
    json.member("source").text("aws.route53resolver");
    json.member("detail-type").text(blocks ? "DNS Firewall Block" : "DNS Firewall Alert");
    json.member("detail").beginObject();
    json.member("account-id").text(record.account);
    json.member("last-observed-at").text(timeText(record));
    json.member("query-name").text(record.name);
    json.member("query-type").text(toText(record.type));
    json.member("query-class").text("IN");
    json.member("transport").text("UDP");
    json.member("firewall-rule-action").text(toText(*record.action));
    json.member("firewall-rule-group-id").text(record.ruleGroup);
    writeUnlessEmpty(json, "firewall-domain-list-id", record.domainList);
    writeUnlessEmpty(json, "firewall-protection", protectionText(record));
    json.member("resources").beginArray();
    if (!record.instance.empty())
        json.text(record.instance);
    if (!record.endpoint.empty())
        json.text(record.endpoint);
    json.end();
    json.member("src-addr").text(record.sourceAddress);
    json.member("src-port").text(portText(seed));
    json.member("vpc-id").text(record.vpc);
    json.end();
    json.end();
    return json.finish();
}

std::string publicQueryLogLine(const PublicQueryLogRecord &record, std::string_view edgeLocation)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(record.time.time_since_epoch().count(), Qt::UTC);
    const auto orDash = [](const std::string &text) { return text.empty() ? std::string("-") : text; };
    std::string line = "1.0";
    for (const std::string &field : {time.toString(Qt::ISODateWithMs).toStdString(), record.zone, record.name,
                                     toText(record.type), std::string(toText(record.rcode)), std::string("UDP"),
                                     std::string(edgeLocation), orDash(record.resolver), orDash(record.clientSubnet)})
        line += ' ' + field;
    return line;
}

} // namespace zw
