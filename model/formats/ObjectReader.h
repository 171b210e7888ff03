#pragma once

#include "model/formats/Members.h"
#include "model/formats/ProblemList.h"
#include "model/formats/ScalarText.h"

#include <cassert>
#include <set>

namespace zw {

/// Reads values of any described type at a cursor, and notes what is wrong with them.
///
/// Values that are wrong stay as in a default-made object and are passed over, so that all problems are found at once.
class ObjectReader {
public:
    ObjectReader(JsonCursor &cursor, ProblemList &problems) : m_in(cursor), m_problems(problems) {}

    /// Reads the value ahead into `value`, whose type says what it has to be.
    template <class T> void read(T &value)
    {
        if constexpr (isOptional<T>)
            readOptional(value);
        else if constexpr (isRare<T>)
            readRare(value);
        else if constexpr (isVector<T>)
            readList(value);
        else if constexpr (Described<T>)
            readObject(value);
        else if constexpr (std::is_same_v<T, Tags>)
            readTags(value);
        else if constexpr (std::is_same_v<T, RawJson>)
            readRaw(value);
        else if constexpr (std::is_same_v<T, bool>)
            readBoolean(value);
        else if constexpr (std::is_same_v<T, std::int64_t>)
            readInteger(value);
        else if constexpr (std::is_same_v<T, Ttl>)
            readTtl(value);
        else
            readText(value);
    }

    /// Reads the member ahead if `name` is one that T describes.
    template <class T> bool readMember(T &object, std::string_view name, std::uint64_t &seen)
    {
        bool known = false;
        std::uint64_t bit = 1;
        auto member = [&](std::string_view memberName, auto pointer, Use = Use::Optional) {
            if (!known && memberName == name) {
                known = true;
                readOnce(object.*pointer, name, seen, bit);
            }
            bit <<= 1;
        };
        T::describe(member);
        return known;
    }

    /// Members that nothing describes, in order, and their names to find a second one of a name.
    struct Unknown {
        UnknownMembers members;
        std::set<std::string> names;
    };
    /// Keeps the member ahead for saving.
    void keep(Unknown &unknown, std::string name);

    /// Notes a value of a wrong kind and passes over it.
    void refuse(std::string expected);
    /// Notes that a member is there twice and passes over its second value.
    void refuseDuplicate(std::string_view name);

private:
    /// Reads the members of an object. In a file of our own they come in the order of the description, so that one walk
    /// over it meets them all; others need a walk per step backwards.
    template <class T> struct MemberWalk {
        ObjectReader &reader;
        T &object;
        std::string_view name;
        bool more = false;
        bool first = true;
        std::uint64_t bit = 1;
        std::uint64_t seen = 0;
        bool moved = false;

        void advance() { more = reader.m_in.nextMember(first, name); }

        template <class M> void operator()(std::string_view memberName, M pointer, Use = Use::Optional)
        {
            if (more && name == memberName) {
                reader.readOnce(object.*pointer, name, seen, bit);
                moved = true;
                advance();
            }
            bit <<= 1;
        }
    };

    template <class T> void readObject(T &object)
    {
        if (m_in.peek() != JsonCursor::Kind::Object)
            return refuse("an object");
        const std::size_t start = m_in.offset();
        m_in.enter();
        MemberWalk<T> walk{*this, object, {}};
        Unknown unknown;
        bool hasId = false;
        walk.advance();
        while (walk.more) {
            walk.moved = false;
            walk.bit = 1;
            if constexpr (DesignObject<T>) {
                if (walk.name == "id") {
                    readId(object.id, hasId);
                    walk.moved = true;
                    walk.advance();
                }
            }
            T::describe(walk);
            assert(walk.bit != 0 && "more members than bits");
            if (walk.more && !walk.moved) {
                keep(unknown, std::string(walk.name));
                walk.advance();
            }
        }
        if constexpr (hasImplied<T>)
            implyAbsent(object, walk.seen);
        if (!unknown.names.empty())
            object.unknown = std::move(unknown.members);
        if (m_in.failed())
            return;
        if constexpr (DesignObject<T>)
            if (!hasId)
                missing(start, "id");
        checkDemanded<T>(start, walk.seen);
    }

    template <class T> static void implyAbsent(T &object, std::uint64_t seen)
    {
        const T implied = impliedBeside(object);
        std::uint64_t bit = 1;
        auto member = [&](std::string_view, auto pointer, Use use = Use::Optional) {
            using M = std::remove_cvref_t<decltype(object.*pointer)>;
            if ((seen & bit) == 0 && !isDemanded<M>(use))
                object.*pointer = implied.*pointer;
            bit <<= 1;
        };
        T::describe(member);
    }

    template <class T> void checkDemanded(std::size_t start, std::uint64_t seen)
    {
        static const std::uint64_t demanded = demandedMembers<T>();
        const std::uint64_t absent = demanded & ~seen;
        if (absent == 0)
            return;
        std::uint64_t bit = 1;
        auto member = [&](std::string_view name, auto, Use = Use::Optional) {
            if ((absent & bit) != 0)
                missing(start, name);
            bit <<= 1;
        };
        T::describe(member);
    }

    template <class T> static std::uint64_t demandedMembers()
    {
        std::uint64_t demanded = 0;
        std::uint64_t bit = 1;
        auto member = [&](std::string_view, auto pointer, Use use = Use::Optional) {
            using M = std::remove_cvref_t<decltype(std::declval<T &>().*pointer)>;
            if (isDemanded<M>(use))
                demanded |= bit;
            bit <<= 1;
        };
        T::describe(member);
        return demanded;
    }

    template <class M> void readOnce(M &value, std::string_view name, std::uint64_t &seen, std::uint64_t bit)
    {
        if ((seen & bit) != 0)
            return refuseDuplicate(name);
        seen |= bit;
        read(value);
    }

    template <class T> void readId(Id<T> &id, bool &hasId)
    {
        if (hasId)
            return refuseDuplicate("id");
        hasId = true;
        std::string text;
        readIdText(text);
        id = Id<T>(std::move(text));
    }

    template <class T> void readOptional(std::optional<T> &value)
    {
        if (m_in.peek() == JsonCursor::Kind::Null)
            m_in.null();
        else
            read(value.emplace());
    }

    template <class T> void readRare(Rare<T> &value)
    {
        T content;
        read(content);
        value.set(std::move(content));
    }

    template <class T> void readList(std::vector<T> &list)
    {
        if (m_in.peek() != JsonCursor::Kind::Array)
            return refuse("a list");
        m_in.enter();
        bool first = true;
        while (m_in.nextElement(first))
            read(list.emplace_back());
    }

    template <class T> void readText(T &value)
    {
        if (m_in.peek() != JsonCursor::Kind::String)
            return refuse(describeType<T>());
        const std::size_t start = m_in.offset();
        const std::string_view text = m_in.string();
        if (m_in.failed())
            return;
        if (Expected expected = fromText(text, value))
            refuseText(start, text, std::move(*expected));
    }

    template <class T> static std::string describeType()
    {
        if constexpr (NamedEnum<T>)
            return namesOf<T>();
        else
            return "a string";
    }

    void readBoolean(bool &value);
    void readInteger(std::int64_t &value);
    void readTtl(Ttl &value);
    void readTags(Tags &tags);
    void readRaw(RawJson &raw);
    void readIdText(std::string &text);
    void refuseText(std::size_t start, std::string_view text, std::string expected);
    void missing(std::size_t start, std::string_view name);

    JsonCursor &m_in;
    ProblemList &m_problems;
};

} // namespace zw
