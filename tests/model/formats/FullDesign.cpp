#include "tests/model/formats/FullDesign.h"

#include "model/formats/Members.h"

#include <string>

namespace zw::test {

namespace {

/// The id of the only object of a kind in fullDesign().
std::string onlyId(ObjectKind kind)
{
    return std::string(collectionName(kind)) + "-1";
}

/// Gives every member of a described value another value than it has in a default-made one.
class Filler {
public:
    template <class T> void fill(T &value)
    {
        if constexpr (isOptional<T>)
            fill(value.emplace());
        else if constexpr (isRare<T>)
            fillRare(value);
        else if constexpr (isVector<T>)
            fillList(value);
        else if constexpr (Described<T>)
            fillObject(value);
        else if constexpr (NamedEnum<T>)
            fillEnum(value);
        else
            fillScalar(value);
    }

    template <class T> void fillObject(T &object)
    {
        auto member = [&](std::string_view, auto pointer, Use = Use::Optional) { fill(object.*pointer); };
        T::describe(member);
        object.unknown =
            UnknownMembers{{{"ofTomorrow", R"({"list":[1,2.50,-0e3],"text":"\u00e9\/"})"}, {"a \"b\"", "null"}}};
    }

private:
    template <class T> void fillRare(Rare<T> &value)
    {
        T content;
        fill(content);
        value.set(std::move(content));
    }
    template <class T> void fillList(std::vector<T> &list)
    {
        fill(list.emplace_back());
        fill(list.emplace_back());
    }
    template <NamedEnum E> void fillEnum(E &value)
    {
        for (const auto &[candidate, name] : enumNames(std::type_identity<E>{}))
            if (candidate != value) {
                value = candidate;
                return;
            }
    }

    void fillScalar(bool &value) { value = !value; }
    void fillScalar(std::int64_t &value) { value = -1000 - ++m_count; }
    void fillScalar(std::string &value)
    {
        value = "line " + std::to_string(++m_count) + "\n\ttab, \"quotes\", \\, \x01, \u00fc\u4e2d\U0001f600";
    }
    void fillScalar(DomainName &value)
    {
        value = *DomainName::parse("a\\052\\134\\040b-" + std::to_string(++m_count) + ".example.com");
    }
    void fillScalar(IpAddress &value)
    {
        value = ++m_count % 2 == 0 ? *IpAddress::parse("10.1.2." + std::to_string(m_count % 256))
                                   : *IpAddress::parse("2001:db8::" + std::to_string(m_count % 256));
    }
    void fillScalar(CidrBlock &value)
    {
        value = *CidrBlock::parse(++m_count % 2 == 0 ? "10.9.0.0/16" : "2001:db8::/32");
    }
    void fillScalar(RecordType &value) { value = ++m_count % 2 == 0 ? RecordType::Https : RecordType{65280}; }
    void fillScalar(Ttl &value) { value = Ttl(Ttl::maximum); }
    void fillScalar(RegionCode &value) { value.text = "eu-central-" + std::to_string(++m_count); }
    void fillScalar(Tags &value) { value = {{"", "empty name"}, {"b\n", ""}, {"cost centre", "42"}}; }
    void fillScalar(RawJson &value) { value.text = R"({"Z":1e2,"A":[true,null,"\u00fc\"]"],"Empty":{},"None":[]})"; }
    void fillScalar(AnyId &value) { value.text = onlyId(ObjectKind::Zone); }
    void fillScalar(ComponentRef &value)
    {
        value.object.text = onlyId(ObjectKind::ResolverEndpoint);
        value.part = ++m_count % 2 == 0 ? "" : "10.0.1.10/x";
    }
    template <class T> void fillScalar(Id<T> &value) { value = Id<T>(onlyId(kindOfObject<T>())); }
    template <class First, class... Others> void fillScalar(OneOf<First, Others...> &value)
    {
        value.text = onlyId(kindOfObject<First>());
    }

    int m_count = 0;
};

} // namespace

Design fullDesign()
{
    Filler filler;
    Design design;
    DesignInfo info;
    filler.fill(info);
    design.setInfo(info);
    ObjectTypes::forEach([&]<class T>() {
        T object;
        filler.fillObject(object);
        object.id = Id<T>(onlyId(kindOfObject<T>()));
        design.put(object);
    });
    return design;
}

Design bareDesign()
{
    Design design;
    ObjectTypes::forEach([&]<class T>() {
        T object;
        object.id = Id<T>(onlyId(kindOfObject<T>()));
        design.put(object);
    });
    return design;
}

} // namespace zw::test
