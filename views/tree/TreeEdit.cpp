#include "views/tree/TreeEdit.h"

#include <QCoreApplication>

#include "views/common/Text.h"

namespace zw {

namespace {

struct TreeEdit {
    Q_DECLARE_TR_FUNCTIONS(TreeEdit)
};

template <class T> constexpr bool hasLabel = requires(T object)
{
    object.name = std::string();
};
template <class T> constexpr bool hasDomainName = requires(T object)
{
    object.name = DomainName();
};

template <class T> Result<AnyObject, QString> renamed(T object, const QString &text)
{
    if constexpr (hasDomainName<T>) {
        Result<DomainName, NameError> name = DomainName::parse(toStd(text.trimmed()));
        if (!name)
            return Failure{TreeEdit::tr("\"%1\" is no domain name.").arg(text.trimmed())};
        object.name = *std::move(name);
    } else if constexpr (hasLabel<T>) {
        object.name = toStd(text.trimmed());
    }
    return AnyObject(std::move(object));
}

} // namespace

bool canBeRenamed(ObjectKind kind) noexcept
{
    return kind != ObjectKind::AcceptedFinding;
}

QString editableName(const Design &design, const std::string &id)
{
    const std::optional<AnyObject> object = design.object(id);
    if (!object)
        return {};
    return std::visit(
        []<class T>(const T &value) {
            if constexpr (hasDomainName<T>)
                return toQString(value.name.toDisplayText());
            else if constexpr (hasLabel<T>)
                return toQString(value.name);
            else
                return QString();
        },
        *object);
}

Result<AnyObject, QString> renamedObject(const Design &design, const std::string &id, const QString &text)
{
    const std::optional<AnyObject> object = design.object(id);
    if (!object)
        return Failure{TreeEdit::tr("The object is no longer there.")};
    return std::visit([&](const auto &value) { return renamed(value, text); }, *object);
}

} // namespace zw
