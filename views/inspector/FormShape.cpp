#include "views/inspector/FormShape.h"

#include "views/inspector/RecordShape.h"

#include <algorithm>

namespace zw {

namespace {

using Members = std::vector<std::string_view>;

bool isIn(const Members &members, const std::string &member)
{
    return std::ranges::find(members, member) != members.end();
}

/// Whether the field says nothing: it is unset, empty, or a group of such.
bool isBlank(const Field &field)
{
    if (field.kind == FieldKind::Group)
        return (field.isOptional && !field.isSet) || std::ranges::all_of(field.children, isBlank);
    if (field.kind == FieldKind::Entries)
        return field.children.empty();
    return field.text.isEmpty() || field.text == QLatin1String("false");
}

Members idleMembers(const Zone &zone)
{
    switch (zone.type) {
    case ZoneType::Public: return {"vpcs", "authorizations", "intendedVpcs", "servers", "visibleOnInternet"};
    case ZoneType::Private:
        return {"delegationSet", "nameServers", "servers", "visibleOnInternet", "signing", "queryLogGroup"};
    case ZoneType::External: break;
    }
    return {"vpcs",        "authorizations", "intendedVpcs",  "delegationSet",
            "nameServers", "queryLogGroup",  "linkedService", "account"};
}

Members idleMembers(const ResolverRule &rule)
{
    switch (rule.type) {
    case RuleType::Forward: return {"delegationRecord"};
    case RuleType::System: return {"targets", "endpoint", "delegationRecord"};
    case RuleType::Delegate: break;
    }
    return {"domain", "targets"};
}

Members idleMembers(const HealthCheck &check)
{
    switch (check.type) {
    case HealthCheckType::Calculated:
        return {"ipAddress", "port",  "fullyQualifiedDomainName", "resourcePath",  "searchString",
                "regions",   "alarm", "routingControlArn",        "measureLatency"};
    case HealthCheckType::CloudWatchMetric:
        return {"ipAddress",         "port",          "fullyQualifiedDomainName",
                "resourcePath",      "searchString",  "childHealthChecks",
                "routingControlArn", "measureLatency"};
    case HealthCheckType::RecoveryControl:
        return {"ipAddress",    "port",         "fullyQualifiedDomainName",
                "resourcePath", "searchString", "childHealthChecks",
                "alarm",        "regions",      "measureLatency"};
    case HealthCheckType::HttpStrMatch:
    case HealthCheckType::HttpsStrMatch: return {"childHealthChecks", "alarm", "routingControlArn"};
    case HealthCheckType::Tcp:
        return {"childHealthChecks", "alarm", "routingControlArn", "searchString", "resourcePath"};
    default: return {"childHealthChecks", "alarm", "routingControlArn", "searchString"};
    }
}

Members idleMembers(const Link &link)
{
    if (link.linkKind == LinkKind::Peering)
        return {};
    return {"requesterAllowsRemoteDns", "accepterAllowsRemoteDns"};
}

template <class T> void leaveOutIdle(std::vector<Field> &fields, const T &object)
{
    if constexpr (std::is_same_v<T, Diagram>) {
        // The drawing is edited on the canvas; a list of hundreds of positions helps nobody.
        std::erase_if(fields, [](const Field &field) { return field.kind == FieldKind::Entries; });
    } else if constexpr (requires { idleMembers(object); }) {
        const Members idle = idleMembers(object);
        std::erase_if(fields, [&](const Field &field) { return isIn(idle, field.member) && isBlank(field); });
    }
}

void putLast(std::vector<Field> &fields)
{
    std::ranges::stable_partition(fields,
                                  [](const Field &field) { return field.member != "notes" && field.member != "tags"; });
}

/// Marks what `other` has differently.
void markMixed(Field &field, const Field *other)
{
    if (!other) {
        field.isMixed = true;
        return;
    }
    if (field.kind != FieldKind::Group) {
        field.isMixed = field.isMixed || field.text != other->text || field.isSet != other->isSet;
        if (field.kind == FieldKind::Entries)
            field.isMixed = field.isMixed || field.children != other->children;
        return;
    }
    for (Field &child : field.children)
        markMixed(child, findField(other->children, child.path));
}

std::vector<Field> shaped(const AnyObject &object)
{
    std::vector<Field> fields = fieldsOf(object);
    if (const auto *record = std::get_if<RecordSet>(&object))
        shapeRecord(fields, *record);
    else
        std::visit([&fields](const auto &value) { leaveOutIdle(fields, value); }, object);
    putLast(fields);
    return fields;
}

} // namespace

std::vector<Field> formFields(const std::vector<AnyObject> &objects)
{
    std::vector<Field> fields = shaped(objects.front());
    for (std::size_t i = 1; i < objects.size(); ++i) {
        const std::vector<Field> others = shaped(objects[i]);
        for (Field &field : fields)
            markMixed(field, findField(others, field.path));
    }
    // What differs can't be edited entry by entry.
    std::erase_if(fields, [](const Field &field) { return field.isMixed && field.kind == FieldKind::Entries; });
    return fields;
}

Result<Done, FieldError> writeFormField(const Design &design, AnyObject &object, std::string_view path,
                                        const QString &text)
{
    if (auto *record = std::get_if<RecordSet>(&object)) {
        if (path == policyPath)
            return setPolicy(design, *record, text);
        if (path == answerPath)
            return setAnswerKind(design, *record, text);
    }
    return writeField(object, path, text);
}

} // namespace zw
