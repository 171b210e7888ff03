#include "views/inspector/NewEntry.h"

#include <QCoreApplication>

#include "views/common/Text.h"

#include <algorithm>

namespace zw {

namespace {

struct NewEntry {
    Q_DECLARE_TR_FUNCTIONS(NewEntry)
};

/// Ids that entries of the list give for one member.
std::vector<std::string> usedIds(const Field &list, const std::string &member)
{
    std::vector<std::string> ids;
    for (const Field &entry : list.children)
        for (const Field &field : entry.children)
            if (field.member == member)
                ids.push_back(field.text.toStdString());
    return ids;
}

/// Subnets of another VPC than the object's own fit nobody.
bool isElsewhere(const Design &design, const AnyObject &object, const std::string &candidate)
{
    const Subnet *subnet = design.find<Subnet>(candidate);
    if (!subnet)
        return false;
    if (const auto *endpoint = std::get_if<ResolverEndpoint>(&object))
        return subnet->vpc != endpoint->vpc;
    if (const auto *endpoint = std::get_if<VpcEndpoint>(&object))
        return subnet->vpc != endpoint->vpc;
    return false;
}

std::string firstFitting(const Design &design, const AnyObject &object, KindSet allowed,
                         const std::vector<std::string> &used)
{
    std::string fresh;
    std::string any;
    ObjectTypes::forEach([&]<class T>() {
        if (!allowed.test(AnyObject(T{}).index()))
            return;
        for (const T &candidate : design.all<T>()) {
            const std::string &id = candidate.id.text();
            if (!fresh.empty() || isElsewhere(design, object, id))
                continue;
            any = any.empty() ? id : any;
            if (std::ranges::find(used, id) == used.end())
                fresh = id;
        }
    });
    return fresh.empty() ? any : fresh;
}

QString kindsText(KindSet allowed)
{
    for (std::size_t kind = 0; kind < objectKindCount; ++kind)
        if (allowed.test(kind))
            return kindName(static_cast<ObjectKind>(kind));
    return {};
}

} // namespace

Result<Done, FieldError> addUsableEntry(const Design &design, AnyObject &object, std::string_view path)
{
    const std::vector<Field> before = fieldsOf(object);
    const Field *list = findField(before, path);
    if (!list)
        return Done{};
    AnyObject grown = object;
    addEntry(grown, path);
    const std::string entryPath = std::string(path) + '/' + std::to_string(list->children.size());
    for (const Field &column : list->columns) {
        if (column.kind != FieldKind::Reference || column.use == Use::Optional)
            continue;
        const std::string id = firstFitting(design, object, column.allowed, usedIds(*list, column.member));
        if (id.empty())
            return Failure{
                FieldError{NewEntry::tr("There is no %1 yet that it could name.").arg(kindsText(column.allowed))}};
        if (auto written = writeField(grown, entryPath + column.path, toQString(id)); !written)
            return written;
    }
    object = std::move(grown);
    return Done{};
}

} // namespace zw
