#include "views/inspector/Field.h"

#include "views/inspector/FieldCatalogue.h"
#include "views/inspector/FieldReasons.h"
#include "views/inspector/FieldTypes.h"

#include "model/dns/RecordData.h"

#include <algorithm>
#include <functional>

namespace zw {

namespace {

using Path = std::vector<std::string_view>;

Path split(std::string_view path)
{
    Path parts;
    while (!path.empty()) {
        const std::size_t next = path.find('/', 1);
        parts.push_back(path.substr(1, next == std::string_view::npos ? next : next - 1));
        path = next == std::string_view::npos ? std::string_view{} : path.substr(next);
    }
    return parts;
}

/// The values of a list as typed: one per line; names, addresses and numbers also behind commas and blanks.
QStringList entriesOf(const QString &text, FieldKind kind)
{
    const bool free = kind == FieldKind::Text || kind == FieldKind::Json;
    static const QRegularExpression lineEnds(QStringLiteral("\\n"));
    static const QRegularExpression separators(QStringLiteral("[\\s,;]+"));
    QStringList entries = text.split(free ? lineEnds : separators, Qt::SkipEmptyParts);
    for (QString &entry : entries)
        entry = entry.trimmed();
    entries.removeAll(QString());
    return entries;
}

using Outcome = std::optional<QString>; ///< The reason why it does not fit.

/// Reads texts into values.
struct Parser {
    std::string member;

    template <class T> Outcome into(T &value, const QString &text) const
    {
        if constexpr (isRare<T>) {
            typename T::ValueType copy = value.get();
            const Outcome reason = into(copy, text);
            if (!reason)
                value.set(std::move(copy));
            return reason;
        } else if constexpr (isOptional<T>) {
            return intoOptional(value, text);
        } else if constexpr (std::is_same_v<T, Tags>) {
            return intoTags(value, text);
        } else if constexpr (isVector<T>) {
            return intoList(value, text);
        } else if constexpr (isSimple<T>) {
            return intoSimple(value, text);
        } else {
            value = T{};
            return {};
        }
    }

private:
    template <class T> Outcome intoSimple(T &value, const QString &text) const
    {
        const std::string bytes = (SimpleType<T>::kind == FieldKind::Text ? text : text.trimmed()).toStdString();
        auto parsed = SimpleType<T>::parse(bytes);
        if constexpr (std::is_same_v<T, DomainName>) {
            if (!parsed)
                return nameReason(parsed.error());
        } else if (!parsed) {
            return formatReason(SimpleType<T>::kind, text.trimmed());
        }
        if constexpr (std::is_same_v<T, std::int64_t>)
            if (const Outcome reason = rangeReason(member, *parsed))
                return reason;
        value = std::move(*parsed);
        return {};
    }

    template <class T> Outcome intoOptional(std::optional<T> &value, const QString &text) const
    {
        if (text.trimmed().isEmpty()) {
            value.reset();
            return {};
        }
        T inner = value.value_or(T{});
        const Outcome reason = into(inner, text);
        if (!reason)
            value = std::move(inner);
        return reason;
    }

    template <class T> Outcome intoList(std::vector<T> &values, const QString &text) const
    {
        if constexpr (isSimple<T>) {
            std::vector<T> read;
            for (const QString &entry : entriesOf(text, SimpleType<T>::kind)) {
                T value{};
                if (const Outcome reason = intoSimple(value, entry))
                    return entryReason(entry, *reason);
                read.push_back(std::move(value));
            }
            values = std::move(read);
        }
        return {};
    }

    static Outcome intoTags(Tags &tags, const QString &text)
    {
        Tags read;
        for (const QString &line : entriesOf(text, FieldKind::Text)) {
            const qsizetype equals = line.indexOf(QLatin1Char('='));
            const QString key = (equals < 0 ? line : line.left(equals)).trimmed();
            if (key.isEmpty())
                return tagReason(line);
            read[key.toStdString()] = equals < 0 ? std::string() : line.mid(equals + 1).trimmed().toStdString();
        }
        tags = std::move(read);
        return {};
    }
};

/// Walks to the value at a path and lets `act` work on it; `act` is called with whatever type is found there.
template <class Act> class Walk {
public:
    explicit Walk(Act act) : m_act(std::move(act)) {}

    template <class T> void at(T &value, const Path &path, std::size_t depth)
    {
        if (depth == path.size()) {
            m_act(value);
        } else if constexpr (isRare<T>) {
            typename T::ValueType copy = value.get();
            at(copy, path, depth);
            value.set(std::move(copy));
        } else if constexpr (isOptional<T>) {
            if (!value)
                value.emplace();
            at(*value, path, depth);
        } else if constexpr (isVector<T>) {
            const std::optional<std::int64_t> index = SimpleType<std::int64_t>::parse(path[depth]);
            if (index && *index >= 0 && *index < static_cast<std::int64_t>(value.size()))
                at(value[static_cast<std::size_t>(*index)], path, depth + 1);
        } else if constexpr (Described<T>) {
            auto member = [&](std::string_view name, auto pointer, Use = Use::Optional) {
                if (name == path[depth])
                    at(value.*pointer, path, depth + 1);
            };
            T::describe(member);
        }
    }

private:
    Act m_act;
};

template <class Act> void atPath(AnyObject &object, const Path &path, Act act)
{
    Walk<Act> walk(std::move(act));
    std::visit([&](auto &value) { walk.at(value, path, 0); }, object);
}

template <class Act> void atPath(DesignInfo &info, const Path &path, Act act)
{
    Walk<Act>(std::move(act)).at(info, path, 0);
}

/// Splits `/targets/1` into the list's path and the position.
std::pair<Path, std::ptrdiff_t> listAndPosition(std::string_view path)
{
    Path parts = split(path);
    const std::optional<std::int64_t> position = SimpleType<std::int64_t>::parse(parts.back());
    parts.pop_back();
    return {std::move(parts), static_cast<std::ptrdiff_t>(position.value_or(-1))};
}

Outcome objectReason(const DesignInfo &, const Path &)
{
    return {};
}

/// What the object as a whole says against the new state of the member at `path`.
Outcome objectReason(const AnyObject &object, const Path &path)
{
    const auto *record = std::get_if<RecordSet>(&object);
    if (!record || path.front() != "values")
        return {};
    for (const std::string &value : record->values) {
        const auto parsed = RecordData::parse(record->type, value);
        if (!parsed)
            return recordDataReason(parsed.error());
    }
    return {};
}

template <class Root> Result<Done, FieldError> write(Root &root, std::string_view path, const QString &text)
{
    const Path parts = split(path);
    Root changed = root;
    Outcome reason = noSuchFieldReason();
    atPath(changed, parts, [&](auto &value) { reason = Parser{std::string(parts.back())}.into(value, text); });
    if (!reason)
        reason = objectReason(changed, parts);
    if (reason)
        return Failure{FieldError{*reason}};
    root = std::move(changed);
    return Done{};
}

} // namespace

Result<Done, FieldError> writeField(AnyObject &object, std::string_view path, const QString &text)
{
    return write(object, path, text);
}

Result<Done, FieldError> writeField(DesignInfo &info, std::string_view path, const QString &text)
{
    return write(info, path, text);
}

void addEntry(AnyObject &object, std::string_view path)
{
    atPath(object, split(path), []<class T>(T &value) {
        if constexpr (isVector<T>)
            value.emplace_back();
    });
}

void removeEntry(AnyObject &object, std::string_view path)
{
    const auto [list, position] = listAndPosition(path);
    atPath(object, list, [position = position]<class T>(T &value) {
        if constexpr (isVector<T>)
            if (position >= 0 && position < std::ssize(value))
                value.erase(value.begin() + position);
    });
}

void moveEntry(AnyObject &object, std::string_view path, int offset)
{
    const auto [list, position] = listAndPosition(path);
    atPath(object, list, [from = position, to = position + offset]<class T>(T &value) {
        if constexpr (isVector<T>)
            if (from >= 0 && from < std::ssize(value) && to >= 0 && to < std::ssize(value))
                std::swap(value[static_cast<std::size_t>(from)], value[static_cast<std::size_t>(to)]);
    });
}

} // namespace zw
