#include "model/base/JsonCursor.h"
#include "model/formats/DesignJson.h"
#include "model/formats/JsonText.h"
#include "model/formats/Members.h"

#include <charconv>

namespace zw {

namespace {

/// The JSON member of a design file that a newer version may have written otherwise than this one would.
constexpr std::string_view versionMember = "version";

/// Appends values on one line; every kind of object comes through the same few functions.
class LineWriter {
public:
    explicit LineWriter(std::string &out) : m_out(out) {}

    template <class T> void object(const T &object)
    {
        m_out.push_back('{');
        bool first = true;
        if constexpr (DesignObject<T>) {
            name("id", first);
            value(object.id);
        }
        members(object, first);
        unknownMembers(object.unknown, first);
        m_out.push_back('}');
    }

private:
    /// The members that differ from a default-made object, and those that must be there.
    template <class T> void members(const T &object, bool &first)
    {
        if constexpr (hasImplied<T>) {
            membersBeside(object, impliedBeside(object), first);
        } else {
            static const T none{};
            membersBeside(object, none, first);
        }
    }
    template <class T> void membersBeside(const T &object, const T &none, bool &first)
    {
        auto member = [&](std::string_view memberName, auto pointer, Use use = Use::Optional) {
            using M = std::remove_cvref_t<decltype(object.*pointer)>;
            if (!isDemanded<M>(use) && isDefault(object.*pointer, none.*pointer))
                return;
            name(memberName, first);
            value(object.*pointer);
        };
        T::describe(member);
    }

    template <class M> static bool isDefault(const M &value, const M &none)
    {
        if constexpr (isRare<M>)
            return value.isDefault();
        else if constexpr (isOptional<M>)
            return !value.has_value();
        else
            return value == none;
    }

    void unknownMembers(const Rare<UnknownMembers> &unknown, bool &first)
    {
        if (!unknown.isDefault())
            unknownMembers(unknown.get(), first);
    }
    void unknownMembers(const UnknownMembers &unknown, bool &first)
    {
        for (const auto &[memberName, json] : unknown.members) {
            quotedName(memberName, first);
            appendSpaced(m_out, json);
        }
    }

    void name(std::string_view text, bool &first)
    {
        m_out += first ? "\"" : ", \"";
        first = false;
        m_out += text;
        m_out += "\": ";
    }
    void quotedName(std::string_view text, bool &first)
    {
        if (!first)
            m_out += ", ";
        first = false;
        appendQuoted(m_out, text);
        m_out += ": ";
    }

    void plain(std::string_view text)
    {
        m_out.push_back('"');
        m_out += text;
        m_out.push_back('"');
    }
    void number(std::int64_t value)
    {
        char digits[24];
        m_out.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
    }

public:
    void value(bool value) { m_out += value ? "true" : "false"; }
    void value(std::int64_t value) { number(value); }
    void value(const std::string &value) { appendQuoted(m_out, value); }
    void value(const DomainName &value) { appendQuoted(m_out, value.toDisplayText()); }
    void value(const IpAddress &value) { plain(value.toText()); }
    void value(const CidrBlock &value) { plain(value.toText()); }
    void value(RecordType value) { plain(toText(value)); }
    void value(Ttl value) { number(value.seconds()); }
    void value(const RegionCode &value) { appendQuoted(m_out, value.text); }
    void value(const AnyId &value) { appendQuoted(m_out, value.text); }
    template <class T> void value(const Id<T> &value) { appendQuoted(m_out, value.text()); }
    template <class... T> void value(const OneOf<T...> &value) { appendQuoted(m_out, value.text); }
    template <NamedEnum E> void value(E value) { plain(enumText(value)); }

    void value(const ComponentRef &value)
    {
        appendQuoted(m_out, value.part.empty() ? value.object.text : value.object.text + '/' + value.part);
    }
    void value(const Tags &tags)
    {
        m_out.push_back('{');
        bool first = true;
        for (const auto &[key, text] : tags) {
            quotedName(key, first);
            appendQuoted(m_out, text);
        }
        m_out.push_back('}');
    }
    /// What is no JSON is kept as a string rather than breaking the file.
    void value(const RawJson &value)
    {
        if (value.text.empty())
            m_out += "null";
        else if (isJson(value.text))
            appendSpaced(m_out, value.text);
        else
            appendQuoted(m_out, value.text);
    }
    template <class T> void value(const std::vector<T> &list)
    {
        m_out.push_back('[');
        for (std::size_t i = 0; i < list.size(); ++i) {
            if (i > 0)
                m_out += ", ";
            value(list[i]);
        }
        m_out.push_back(']');
    }
    template <class T> void value(const std::optional<T> &optional)
    {
        if (optional)
            value(*optional);
        else
            m_out += "null";
    }
    template <class T> void value(const Rare<T> &rare) { value(rare.get()); }
    template <Described T> void value(const T &described) { object(described); }

private:
    template <NamedEnum E> static std::string_view enumText(E value)
    {
        for (const auto &[candidate, text] : enumNames(std::type_identity<E>{}))
            if (candidate == value)
                return text;
        // Only a cast can make such a value; its first name still makes a readable file.
        return enumNames(std::type_identity<E>{}).front().second;
    }

    std::string &m_out;
};

/// Appends the members of the whole document, each broken over lines as it needs.
class DocumentWriter {
public:
    std::string write(const Design &design)
    {
        m_out = "{";
        head(design.info());
        ObjectTypes::forEach([&]<class T>() {
            if (!design.all<T>().isEmpty())
                collection(design.all<T>());
        });
        for (const auto &[name, json] : design.info().unknown.members)
            if (name != versionMember)
                unknown(name, json);
        m_out += "\n}\n";
        return std::move(m_out);
    }

private:
    static constexpr std::size_t memberIndent = 2;
    static constexpr std::size_t objectIndent = 4;

    void name(std::string_view text)
    {
        m_out += m_out.size() == 1 ? "\n  " : ",\n  ";
        m_lineStart = m_out.size() - memberIndent;
        appendQuoted(m_out, text);
        m_out += ": ";
    }

    void laidOut(const std::string &spaced) { appendLaidOut(m_out, spaced, memberIndent, m_out.size() - m_lineStart); }

    void head(const DesignInfo &info)
    {
        name("format");
        appendQuoted(m_out, designFormat);
        name(versionMember);
        m_out += versionText(info);
        static const DesignInfo none{};
        auto member = [&](std::string_view memberName, auto pointer, Use = Use::Optional) {
            if (info.*pointer == none.*pointer)
                return;
            std::string line;
            LineWriter(line).value(info.*pointer);
            name(memberName);
            laidOut(line);
        };
        DesignInfo::describe(member);
    }

    /// A file that a newer minor wrote keeps its version, because it keeps all that this version added.
    static std::string versionText(const DesignInfo &info)
    {
        std::string text;
        for (const auto &[memberName, json] : info.unknown.members)
            if (memberName == versionMember)
                appendSpaced(text, json);
        if (text.empty())
            text = "{\"major\": " + std::to_string(currentFormat.major)
                + ", \"minor\": " + std::to_string(currentFormat.minor) + '}';
        return text;
    }

    template <class T> void collection(const IdTable<T> &objects)
    {
        name(collectionName(kindOfObject<T>()));
        char before = '[';
        for (const T &object : objects) {
            m_out.push_back(before);
            m_out += "\n    ";
            before = ',';
            if constexpr (std::is_same_v<T, RecordSet>) {
                LineWriter(m_out).object(object);
            } else {
                m_line.clear();
                LineWriter(m_line).object(object);
                appendBroken(m_out, m_line, objectIndent);
            }
        }
        m_out += "\n  ]";
    }

    void unknown(std::string_view memberName, std::string_view json)
    {
        m_line.clear();
        appendSpaced(m_line, json);
        name(memberName);
        // A list of objects is the collection of a kind that only a newer version knows.
        if (m_line.starts_with("[{"))
            appendObjectList(m_out, m_line, memberIndent);
        else
            laidOut(m_line);
    }

    std::string m_out;
    std::string m_line;
    std::size_t m_lineStart = 0;
};

} // namespace

std::string writeDesign(const Design &design)
{
    return DocumentWriter().write(design);
}

} // namespace zw
