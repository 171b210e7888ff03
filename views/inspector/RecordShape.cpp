#include "views/inspector/RecordShape.h"

#include <QCoreApplication>

#include "views/inspector/FieldTypes.h"
#include "views/inspector/FormShape.h"

#include <algorithm>

namespace zw {

namespace {

struct RecordShape {
    Q_DECLARE_TR_FUNCTIONS(RecordShape)
};

constexpr std::string_view valuesKind = "values";
constexpr std::string_view resourceKind = "alias of an AWS resource";
constexpr std::string_view recordKind = "alias of a record";

std::string_view answerKind(const RecordSet &record)
{
    if (!record.isAlias())
        return valuesKind;
    return record.alias->record ? recordKind : resourceKind;
}

Field choiceField(std::string_view path, std::string_view member, std::string_view value,
                  std::vector<std::string> choices)
{
    Field field;
    field.path = path;
    field.member = member;
    field.kind = FieldKind::Choice;
    field.use = Use::Required;
    field.text = QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
    field.choices = std::move(choices);
    return field;
}

Field *member(std::vector<Field> &fields, std::string_view name)
{
    const auto found = std::ranges::find(fields, name, &Field::member);
    return found == fields.end() ? nullptr : &*found;
}

void removeMember(std::vector<Field> &fields, std::string_view name)
{
    std::erase_if(fields, [name](const Field &field) { return field.member == name; });
}

/// The member of Routing that a policy is about; empty for simple.
std::string_view memberOf(RoutingPolicy policy)
{
    switch (policy) {
    case RoutingPolicy::Simple: return {};
    case RoutingPolicy::Weighted: return "weight";
    case RoutingPolicy::Latency: return "region";
    case RoutingPolicy::Failover: return "failover";
    case RoutingPolicy::Geolocation: return "geoLocation";
    case RoutingPolicy::Geoproximity: return "geoProximity";
    case RoutingPolicy::IpBased: return "cidr";
    case RoutingPolicy::Multivalue: return "multiValue";
    }
    return {};
}

void shapeAnswer(std::vector<Field> &fields, const RecordSet &record)
{
    const std::string_view kind = answerKind(record);
    const auto values = std::ranges::find(fields, "ttl", &Field::member);
    fields.insert(values,
                  choiceField(answerPath, "#answer", kind,
                              {std::string(valuesKind), std::string(resourceKind), std::string(recordKind)}));
    if (kind == valuesKind) {
        removeMember(fields, "alias");
        return;
    }
    if (!record.ttl)
        removeMember(fields, "ttl");
    if (record.values.empty())
        removeMember(fields, "values");
    if (Field *alias = member(fields, "alias")) {
        removeMember(alias->children, kind == recordKind ? "resource" : "record");
        if (record.alias->hostedZoneId.empty())
            removeMember(alias->children, "hostedZoneId");
    }
}

void shapeRouting(std::vector<Field> &fields, const RecordSet &record)
{
    Field *routing = member(fields, "routing");
    if (!routing)
        return;
    const std::string_view used = memberOf(record.policy());
    std::erase_if(routing->children, [&](const Field &field) {
        if (field.member == "setIdentifier")
            return record.policy() == RoutingPolicy::Simple && field.text.isEmpty();
        const bool isGiven = !field.text.isEmpty() && field.text != QLatin1String("false");
        return field.member != used && !isGiven && !(field.isOptional && field.isSet);
    });
    removeMember(routing->children, "multiValue"); // The policy says it.
    for (Field &field : routing->children)
        field.isOptional = field.isOptional && field.kind != FieldKind::Group;
    routing->children.insert(
        routing->children.begin(),
        choiceField(policyPath, "#policy", toText(record.policy()), SimpleType<RoutingPolicy>::choices()));
}

/// Fills in what the API demands of a routed record beside the policy's own member.
void giveIdentifier(const Design &design, RecordSet &record, Routing &routing)
{
    if (!routing.setIdentifier.empty())
        return;
    int number = 1;
    for (const RecordSet &other : design.all<RecordSet>())
        if (other.zone == record.zone && other.name == record.name && other.type == record.type && other.id != record.id)
            ++number;
    routing.setIdentifier = record.name.firstLabel().empty() ? "set" : std::string(record.name.firstLabel());
    routing.setIdentifier += '-' + std::to_string(number);
}

} // namespace

void shapeRecord(std::vector<Field> &fields, const RecordSet &record)
{
    shapeAnswer(fields, record);
    shapeRouting(fields, record);
}

Result<Done, FieldError> setPolicy(const Design &design, RecordSet &record, const QString &policy)
{
    const std::optional<RoutingPolicy> wanted = parseEnum<RoutingPolicy>(policy.toStdString());
    if (!wanted || *wanted == record.policy())
        return Done{};
    Routing routing;
    routing.setIdentifier = record.routing->setIdentifier;
    routing.unknown = record.routing->unknown;
    switch (*wanted) {
    case RoutingPolicy::Simple: routing.setIdentifier.clear(); break;
    case RoutingPolicy::Weighted: routing.weight = 1; break;
    case RoutingPolicy::Latency: routing.region.text = "us-east-1"; break;
    case RoutingPolicy::Failover: routing.failover = FailoverRole::Primary; break;
    case RoutingPolicy::Geolocation: routing.geoLocation = GeoLocation{{}, "*", {}, {}}; break;
    case RoutingPolicy::Geoproximity:
        routing.geoProximity.emplace();
        routing.geoProximity->region.text = "us-east-1";
        break;
    case RoutingPolicy::IpBased:
        if (design.all<CidrCollection>().isEmpty())
            return Failure{
                FieldError{RecordShape::tr("IP-based routing needs a CIDR collection; add one to an account first.")}};
        routing.cidr = CidrRouting{design.all<CidrCollection>().begin()->id, "*", {}};
        break;
    case RoutingPolicy::Multivalue: routing.multiValue = true; break;
    }
    if (*wanted != RoutingPolicy::Simple)
        giveIdentifier(design, record, routing);
    record.routing.set(std::move(routing));
    return Done{};
}

Result<Done, FieldError> setAnswerKind(const Design &design, RecordSet &record, const QString &kind)
{
    const std::string wanted = kind.toStdString();
    if (wanted == answerKind(record))
        return Done{};
    AliasTarget alias;
    alias.evaluateTargetHealth = record.alias->evaluateTargetHealth;
    if (wanted == valuesKind) {
        record.alias.set({});
        record.ttl = record.ttl.value_or(Ttl(300));
        return Done{};
    }
    if (wanted == resourceKind) {
        if (design.all<AwsResource>().isEmpty())
            return Failure{
                FieldError{RecordShape::tr("The design has no AWS resource yet; add one from the palette first.")}};
        alias.resource = design.all<AwsResource>().begin()->id;
    } else {
        alias.record = record.name.parent();
    }
    record.alias.set(std::move(alias));
    record.ttl.reset();
    record.values.clear();
    return Done{};
}

} // namespace zw
