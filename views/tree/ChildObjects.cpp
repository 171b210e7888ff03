#include "views/tree/ChildObjects.h"

#include <QCoreApplication>

#include "model/edit/NewObject.h"
#include "views/tree/TreePlace.h"

namespace zw {

namespace {

struct ChildObjects {
    Q_DECLARE_TR_FUNCTIONS(ChildObjects)
};

RecordSet newRecord(const Design &design, const Zone &zone)
{
    RecordSet record;
    record.id = Id<RecordSet>(design.freeId("rec"));
    record.zone = zone.id;
    record.type = RecordType::A;
    record.ttl = Ttl(300);
    record.values = {"192.0.2.1"}; // A documentation address (RFC 5737): plainly to be replaced.
    record.name = zone.name;
    for (int number = 1; number < 1000; ++number) {
        const std::string label = number == 1 ? "new" : "new-" + std::to_string(number);
        const Result<DomainName, NameError> name = DomainName::parse(label + '.' + zone.name.toText());
        if (!name)
            break;
        record.name = *name;
        bool taken = false;
        for (const RecordSet &other : design.all<RecordSet>())
            taken = taken || (other.zone == zone.id && other.name == record.name);
        if (!taken)
            break;
    }
    return record;
}

template <class Object> Object named(const Design &design, const char *stem, const QString &name)
{
    Object object;
    object.id = Id<Object>(design.freeId(stem));
    object.name = name.toStdString();
    return object;
}

/// The first place in the design where a query can start.
std::string anyVantage(const Design &design)
{
    if (!design.all<Instance>().isEmpty())
        return design.all<Instance>().begin()->id.text();
    if (!design.all<OnPremisesHost>().isEmpty())
        return design.all<OnPremisesHost>().begin()->id.text();
    if (!design.all<InternetClient>().isEmpty())
        return design.all<InternetClient>().begin()->id.text();
    return design.all<DnsServer>().isEmpty() ? std::string() : design.all<DnsServer>().begin()->id.text();
}

/// The container of the canvas that a row stands for; absent for rows that hold nothing drawn.
std::optional<std::string> containerFor(const Design &design, const std::string &key)
{
    if (isRegionKey(key))
        return regionContainer(std::string(accountOf(key)), RegionCode{std::string(regionOf(key))});
    const std::optional<ObjectKind> kind = design.kindOf(key);
    return kind && isContainerKind(*kind) ? std::optional(key) : std::nullopt;
}

AnyObject newListed(const Design &design, ObjectKind kind, const std::string &key)
{
    switch (kind) {
    case ObjectKind::RecordSet: return newRecord(design, *design.find<Zone>(key));
    case ObjectKind::KeySigningKey: {
        auto made = named<KeySigningKey>(design, "ksk", ChildObjects::tr("Key-signing key"));
        made.zone = Id<Zone>(key);
        return made;
    }
    case ObjectKind::Expectation: {
        auto expectation = named<Expectation>(design, "expectation", ChildObjects::tr("Expectation"));
        expectation.from.text = anyVantage(design);
        return expectation;
    }
    case ObjectKind::Diagram: return named<Diagram>(design, "diagram", ChildObjects::tr("Diagram"));
    default: return named<Scenario>(design, "scenario", ChildObjects::tr("Scenario"));
    }
}

} // namespace

std::vector<ObjectKind> childKinds(const Design &design, const std::string &key)
{
    std::vector<ObjectKind> kinds;
    if (const Zone *zone = design.find<Zone>(key)) {
        kinds.push_back(ObjectKind::RecordSet);
        if (zone->type == ZoneType::Public)
            kinds.push_back(ObjectKind::KeySigningKey);
    } else if (const std::optional<std::string> container = containerFor(design, key)) {
        for (const ObjectKind kind : drawnKinds())
            if (reasonAgainstPlace(design, kind, *container).isEmpty())
                kinds.push_back(kind);
    } else if (key.empty() || isSectionKey(key)) {
        kinds = {ObjectKind::Scenario, ObjectKind::Diagram};
        if (!anyVantage(design).empty())
            kinds.insert(kinds.begin(), ObjectKind::Expectation);
    }
    return kinds;
}

NewChild newChild(const Design &design, ObjectKind kind, const std::string &key)
{
    if (const std::optional<std::string> container = containerFor(design, key)) {
        NewObject made = makeObject(design, kind, *container);
        return {std::move(made.id), std::move(made.states)};
    }
    AnyObject object = newListed(design, kind, key);
    const std::string id(idOf(object));
    return {id, {{kind, id, std::move(object)}}};
}

} // namespace zw
