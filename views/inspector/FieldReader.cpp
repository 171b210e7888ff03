#include "views/inspector/Field.h"

#include "views/inspector/FieldTypes.h"

namespace zw {

namespace {

QString joined(const std::vector<QString> &lines)
{
    QString text;
    for (const QString &line : lines)
        text += text.isEmpty() ? line : QLatin1Char('\n') + line;
    return text;
}

bool isProse(std::string_view member)
{
    return member == "notes" || member == "description" || member == "reason" || member == "text";
}

/// Fields of a described value, erased to texts.
class Reader {
public:
    template <class T> static std::vector<Field> members(const T &value, const std::string &path)
    {
        std::vector<Field> fields;
        auto member = [&](std::string_view name, auto pointer, Use use = Use::Optional) {
            using Member = std::remove_cvref_t<decltype(value.*pointer)>;
            if constexpr (!std::is_same_v<Member, Rare<Source>>) {
                Field field = read(value.*pointer, path + '/' + std::string(name));
                field.member = name;
                field.use = use;
                if (field.kind == FieldKind::Text && isProse(name))
                    field.kind = FieldKind::LongText;
                fields.push_back(std::move(field));
            }
        };
        T::describe(member);
        return fields;
    }

private:
    template <class T> static Field read(const T &value, const std::string &path)
    {
        Field field;
        field.path = path;
        if constexpr (isRare<T>) {
            field = read(value.get(), path);
        } else if constexpr (isOptional<T>) {
            field = read(value.value_or(typename T::value_type{}), path);
            field.isOptional = true;
            field.isSet = value.has_value();
            if (!value)
                field.text.clear();
        } else if constexpr (std::is_same_v<T, Tags>) {
            field.kind = FieldKind::Lines;
            field.text = QString::fromStdString(tagLines(value));
        } else if constexpr (isVector<T>) {
            readList(value, field);
        } else if constexpr (isSimple<T>) {
            field.kind = SimpleType<T>::kind;
            field.text = QString::fromStdString(SimpleType<T>::toText(value));
            field.choices = SimpleType<T>::choices();
            field.allowed = allowedKinds(value);
        } else {
            static_assert(Described<T>);
            field.kind = FieldKind::Group;
            field.children = members(value, path);
        }
        return field;
    }

    template <class T> static void readList(const std::vector<T> &values, Field &field)
    {
        if constexpr (isSimple<T>) {
            field.kind = SimpleType<T>::kind == FieldKind::Reference ? FieldKind::References : FieldKind::Lines;
            field.allowed = allowedKinds(T{});
            field.choices = SimpleType<T>::choices();
            std::vector<QString> lines;
            for (const T &value : values)
                lines.push_back(QString::fromStdString(SimpleType<T>::toText(value)));
            field.text = joined(lines);
        } else {
            field.kind = FieldKind::Entries;
            field.columns = members(T{}, {});
            for (std::size_t i = 0; i < values.size(); ++i) {
                Field entry;
                entry.member = std::to_string(i);
                entry.path = field.path + '/' + entry.member;
                entry.kind = FieldKind::Group;
                entry.children = members(values[i], entry.path);
                field.children.push_back(std::move(entry));
            }
        }
    }

    template <class T> static KindSet allowedKinds(const T &)
    {
        if constexpr (SimpleType<T>::kind == FieldKind::Reference || SimpleType<T>::kind == FieldKind::Component)
            return KindsOf<T>::set();
        else
            return {};
    }
};

} // namespace

std::vector<Field> fieldsOf(const AnyObject &object)
{
    return std::visit([](const auto &value) { return Reader::members(value, {}); }, object);
}

std::vector<Field> fieldsOf(const DesignInfo &info)
{
    return Reader::members(info, {});
}

const Field *findField(const std::vector<Field> &fields, std::string_view path)
{
    for (const Field &field : fields) {
        if (field.path == path)
            return &field;
        if (path.size() > field.path.size() && path.starts_with(field.path) && path[field.path.size()] == '/')
            if (const Field *found = findField(field.children, path))
                return found;
    }
    return nullptr;
}

} // namespace zw
