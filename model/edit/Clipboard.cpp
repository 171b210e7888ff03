#include "model/edit/Clipboard.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "model/edit/Adoption.h"
#include "model/edit/NewObject.h"
#include "model/formats/DesignJson.h"

#include <map>
#include <set>

namespace zw {

namespace {

class ClipboardText {
    Q_DECLARE_TR_FUNCTIONS(zw::ClipboardText)
};

constexpr char formatName[] = "zonewright-objects";

/// Everything that refers to one of `ids` as its owner, and so on: what is drawn inside.
std::set<std::string> withContent(const Design &design, const std::vector<std::string> &ids)
{
    std::set<std::string> chosen(ids.begin(), ids.end());
    bool grew = true;
    while (grew) {
        grew = false;
        ObjectTypes::forEach([&]<class T>() {
            for (const T &object : design.all<T>()) {
                if (chosen.contains(object.id.text()))
                    continue;
                forEachReference(object, [&](const Reference &reference) {
                    if (reference.use == Use::Owner && chosen.contains(reference.target))
                        grew = chosen.insert(object.id.text()).second || grew;
                });
            }
        });
    }
    return chosen;
}

/// The objects and all that they refer to, directly or not, so that the copy can be read by itself.
Design closure(const Design &design, const std::set<std::string> &chosen)
{
    Design copy;
    std::vector<std::string> waiting(chosen.begin(), chosen.end());
    while (!waiting.empty()) {
        const std::string id = std::move(waiting.back());
        waiting.pop_back();
        if (copy.contains(id))
            continue;
        const std::optional<AnyObject> object = design.object(id);
        if (!object)
            continue;
        copy.put(*object);
        forEachReference(*object, [&](const Reference &reference) { waiting.push_back(reference.target); });
    }
    return copy;
}

std::string stemOf(const std::string &id)
{
    const std::size_t end = id.find_last_not_of("0123456789");
    std::string stem = end == std::string::npos ? id : id.substr(0, end + 1);
    while (!stem.empty() && stem.back() == '-')
        stem.pop_back();
    return stem.empty() ? "object" : stem;
}

/// Puts copied objects into a design one after the other, owners before what they own.
class Paster {
public:
    Paster(const Design &design, const Design &copied, std::set<std::string> chosen, std::string container)
        : m_result(design), m_copied(copied), m_chosen(std::move(chosen)), m_container(std::move(container))
    {}

    PastedObjects paste()
    {
        chooseIds();
        for (const std::string &id : m_chosen)
            add(id);
        for (const auto &[old, id] : m_newIds)
            if (m_result.contains(id))
                finish(old, id);
        return std::move(m_pasted);
    }

private:
    void chooseIds()
    {
        Design names = m_result;
        for (const std::string &id : m_chosen) {
            std::string fresh = names.freeId(stemOf(id));
            Account placeholder; // only so that the next freeId() sees the id as taken
            placeholder.id = Id<Account>(fresh);
            names.put(placeholder);
            m_newIds.emplace(id, std::move(fresh));
        }
    }

    void add(const std::string &id)
    {
        if (!m_visited.insert(id).second)
            return;
        AnyObject object = *m_copied.object(id);
        bool hasOwner = true;
        forEachReference(object, [&](const Reference &reference) {
            if (reference.use != Use::Owner)
                return;
            if (m_chosen.contains(reference.target))
                add(reference.target);
            hasOwner = hasOwner && !resolved(reference).empty();
        });
        // Pasted into another container that may hold them, things belong there, though their former owner is there, too.
        const bool moves = wantsOtherPlace(object) && giveOwner(object);
        if (!moves && !hasOwner && !giveOwner(object)) {
            m_pasted.leftOut.push_back(displayName(object));
            return;
        }
        setId(object, m_newIds.at(id));
        m_result.put(object);
    }

    /// Where a reference leads in the design that is pasted into; empty for nowhere.
    std::string resolved(const Reference &reference) const
    {
        if (m_chosen.contains(reference.target))
            return m_newIds.at(reference.target);
        const std::optional<ObjectKind> kind = m_result.kindOf(reference.target);
        return kind && kind == m_copied.kindOf(reference.target) ? reference.target : std::string();
    }

    bool wantsOtherPlace(const AnyObject &object) const
    {
        const std::string owner = containerOf(m_copied, object);
        if (m_container.empty() || m_chosen.contains(owner))
            return false;
        for (std::string around = m_container; !around.empty(); around = outerContainer(m_result, around))
            if (reasonAgainstPlace(m_result, kindOf(object), around).isEmpty())
                return around != owner;
        return false;
    }

    /// An object whose owner stayed behind starts like a new one of its kind, at the place that is pasted into.
    bool giveOwner(AnyObject &object)
    {
        const std::optional<std::string> place = placeFor(m_result, kindOf(object), m_container);
        if (!place || place->empty())
            return false;
        const Result<std::vector<ObjectState>, QString> adopted = adoptionEditOf(object, *place);
        if (!adopted || adopted->empty())
            return false;
        object = *adopted->front().object;
        return true;
    }

    Result<std::vector<ObjectState>, QString> adoptionEditOf(const AnyObject &object, const std::string &place) const
    {
        Design design = m_result;
        AnyObject copy = object;
        setId(copy, m_newIds.at(std::string(idOf(object))));
        design.put(copy);
        return adoptionEdit(design, std::string(idOf(copy)), place);
    }

    static void setId(AnyObject &object, const std::string &id)
    {
        std::visit([&]<class T>(T &value) { value.id = Id<T>(id); }, object);
    }

    /// All objects are there now: lets references follow and names say that it is a copy.
    void finish(const std::string &old, const std::string &id)
    {
        AnyObject object = *m_result.object(id);
        rewriteReferences(object, [this](const std::string &target) {
            if (const auto fresh = m_newIds.find(target); fresh != m_newIds.end())
                return m_result.contains(fresh->second) ? fresh->second : std::string();
            return m_result.contains(target) ? target : std::string();
        });
        nameCopy(object);
        const ObjectKind kind = kindOf(object);
        m_result.put(object);
        m_pasted.states.push_back({kind, id, std::move(object)});
        const std::string owner = containerOf(m_copied, old);
        if (!m_chosen.contains(owner))
            m_pasted.ids.push_back(id);
        for (const Diagram &diagram : m_copied.all<Diagram>())
            for (DiagramItem item : diagram.items)
                if (item.object.text == old) {
                    item.object.text = id;
                    m_pasted.items.push_back(std::move(item));
                }
    }

    void nameCopy(AnyObject &object) const
    {
        std::visit(
            [this]<class T>(T &value) {
                if constexpr (requires { value.name += "x"; }) {
                    const auto same = [&](const T &other) { return other.id != value.id && other.name == value.name; };
                    const IdTable<T> &all = m_result.all<T>();
                    if (!value.name.empty() && std::any_of(all.begin(), all.end(), same))
                        value.name = ClipboardText::tr("%1 copy").arg(QString::fromStdString(value.name)).toStdString();
                }
            },
            object);
    }

    Design m_result;
    const Design &m_copied;
    std::set<std::string> m_chosen;
    std::string m_container;
    std::map<std::string, std::string> m_newIds;
    std::set<std::string> m_visited;
    PastedObjects m_pasted;
};

} // namespace

QByteArray copyObjects(const Design &design, const std::vector<std::string> &ids, const Diagram &diagram)
{
    const std::set<std::string> chosen = withContent(design, ids);
    Design copy = closure(design, chosen);
    Diagram places;
    places.id = Id<Diagram>(design.freeId("copied-places"));
    for (const DiagramItem &item : diagram.items)
        if (chosen.contains(item.object.text))
            places.items.push_back(item);
    copy.put(std::move(places));
    QJsonArray names;
    for (const std::string &id : chosen)
        names.append(QString::fromStdString(id));
    const QJsonObject wrapper{{QStringLiteral("format"), QString::fromLatin1(formatName)},
                              {QStringLiteral("objects"), names},
                              {QStringLiteral("design"), QString::fromStdString(writeDesign(copy))}};
    return QJsonDocument(wrapper).toJson(QJsonDocument::Compact);
}

Result<PastedObjects, QString> pasteObjects(const Design &design, const QByteArray &json, const std::string &container)
{
    const QJsonObject wrapper = QJsonDocument::fromJson(json).object();
    if (wrapper.value(QLatin1String("format")).toString() != QLatin1String(formatName))
        return Failure{ClipboardText::tr("The clipboard holds no objects of Zonewright.")};
    const std::string text = wrapper.value(QLatin1String("design")).toString().toStdString();
    const Result<Design, DesignReadError> copied = readDesign(text, "clipboard");
    if (!copied)
        return Failure{ClipboardText::tr("The clipboard holds objects that cannot be read: %1")
                           .arg(QString::fromStdString(copied.error().problems.front().message))};
    std::set<std::string> chosen;
    for (const QJsonValue &name : wrapper.value(QLatin1String("objects")).toArray())
        if (const std::string id = name.toString().toStdString(); copied->contains(id))
            chosen.insert(id);
    if (chosen.empty())
        return Failure{ClipboardText::tr("The clipboard holds no objects of Zonewright.")};
    return Paster(design, *copied, std::move(chosen), container).paste();
}

} // namespace zw
