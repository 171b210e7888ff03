#include "tests/differential/ZoneMaker.h"

#include <cstdio>
#include <map>
#include <set>

namespace zw::test {
namespace {

using Random = std::mt19937;

std::size_t below(Random &random, std::size_t limit)
{
    return random() % limit;
}
bool oneIn(Random &random, std::size_t chance)
{
    return below(random, chance) == 0;
}

DomainName name(const std::string &text)
{
    return *DomainName::parse(text);
}

std::string decimal(unsigned char octet)
{
    char text[5];
    std::snprintf(text, sizeof text, "\\%03u", octet);
    return text;
}
std::string octal(unsigned char octet)
{
    char text[5];
    std::snprintf(text, sizeof text, "\\%03o", octet);
    return text;
}

/// A zone under construction: keeps CNAME and other data apart and each set once.
class Maker {
public:
    Maker(DomainName zone, Random &random) : m_random(random) { m_zone.name = std::move(zone); }

    /// With a delegation of `cut1` to ns1.cut1 where that zone is served, too.
    MadeZone make(bool hasChild);

private:
    DomainName under(const std::string &label) const { return m_zone.name.child(label); }
    /// False where the set may not be there: it exists, or a CNAME would have company.
    bool add(const DomainName &owner, RecordType type, const std::string &value, const std::string &master = {});
    bool addAddress(const DomainName &owner);
    bool addName(const DomainName &owner, RecordType type, const std::string &before, const DomainName &target);

    void addApex();
    void addHosts();
    void addWildcards();
    void addChains();
    void addCuts();
    void addEveryType();
    void addEscapes();

    std::string address() { return "192.0.2." + std::to_string(1 + below(m_random, 254)); }
    std::string label()
    {
        return std::string(1, char('a' + below(m_random, 6)))
            + (oneIn(m_random, 2) ? "" : std::to_string(below(m_random, 4)));
    }

    MadeZone m_zone;
    Random &m_random;
    std::map<DomainName, std::map<RecordType, std::size_t>> m_at;
};

bool Maker::add(const DomainName &owner, RecordType type, const std::string &value, const std::string &master)
{
    auto &types = m_at[owner];
    const bool isAlone = types.contains(RecordType::Cname);
    if (const auto found = types.find(type);
        found != types.end() && type != RecordType::Cname && type != RecordType::Soa) {
        MadeSet &set = m_zone.sets[found->second];
        if (std::find(set.values.begin(), set.values.end(), value) != set.values.end())
            return false;
        set.values.push_back(value);
        set.masterValues.push_back(master.empty() ? value : master);
        return true;
    }
    if (isAlone || (type == RecordType::Cname && !types.empty()))
        return false;
    types[type] = m_zone.sets.size();
    static constexpr std::array<std::uint32_t, 4> ttls{60, 300, 3600, 86400};
    m_zone.sets.push_back({owner, type, ttls[below(m_random, ttls.size())], {value}, {master.empty() ? value : master}});
    return true;
}

bool Maker::addAddress(const DomainName &owner)
{
    return oneIn(m_random, 4) ? add(owner, RecordType::Aaaa, "2001:db8::" + std::to_string(1 + below(m_random, 999)))
                              : add(owner, RecordType::A, address());
}

bool Maker::addName(const DomainName &owner, RecordType type, const std::string &before, const DomainName &target)
{
    return add(owner, type, before + target.toText(), before + masterName(target));
}

void Maker::addApex()
{
    const std::string apex = m_zone.name.toText();
    const std::string minimum = std::to_string(60 * (1 + below(m_random, 60)));
    add(m_zone.name, RecordType::Soa, "ns1." + apex + " hostmaster." + apex + " 1 7200 900 1209600 " + minimum);
    addName(m_zone.name, RecordType::Ns, "", name("ns1." + apex));
    addName(m_zone.name, RecordType::Ns, "", name("ns.elsewhere.example."));
    add(name("ns1." + apex), RecordType::A, "192.0.2.53");
    if (oneIn(m_random, 2))
        addName(m_zone.name, RecordType::Mx, "10 ", name("mail." + apex));
    if (oneIn(m_random, 2))
        addAddress(m_zone.name);
}

void Maker::addHosts()
{
    const std::size_t hosts = 5 + below(m_random, 12);
    for (std::size_t i = 0; i < hosts; ++i) {
        DomainName owner = under(label());
        for (std::size_t deep = below(m_random, oneIn(m_random, 6) ? 12 : 4); deep > 0; --deep)
            owner = owner.child(label()); // Whatever lies between is an empty non-terminal.
        addAddress(owner);
        if (oneIn(m_random, 5))
            add(owner, RecordType::Txt, "\"host " + std::to_string(i) + "\"");
    }
}

void Maker::addWildcards()
{
    for (std::size_t i = below(m_random, 4); i > 0; --i) {
        DomainName parent = oneIn(m_random, 3) ? m_zone.name : under(label());
        if (oneIn(m_random, 3))
            parent = parent.child(label());
        const DomainName wildcard = parent.child("*");
        switch (below(m_random, 5)) {
        case 0: addName(wildcard, RecordType::Cname, "", under(label())); break;
        case 1: addName(wildcard, RecordType::Mx, "10 ", under(label())); break;
        case 2: addAddress(wildcard.child("*")); break; // The wildcard itself is an empty non-terminal.
        case 3: addAddress(wildcard.child(label())); break;
        default:
            addAddress(wildcard);
            add(wildcard, RecordType::Txt, "\"any\"");
            break;
        }
    }
}

void Maker::addChains()
{
    for (std::size_t i = below(m_random, 4); i > 0; --i) {
        DomainName at = under("c" + std::to_string(i));
        for (std::size_t links = 1 + below(m_random, 4); links > 0; --links) {
            const DomainName next = under("c" + std::to_string(i) + std::string(links, 'x'));
            addName(at, RecordType::Cname, "", next);
            at = next;
        }
        switch (below(m_random, 4)) {
        case 0: addName(at, RecordType::Cname, "", under("c" + std::to_string(i))); break; // A loop.
        case 1: addName(at, RecordType::Cname, "", name("www.elsewhere.example.")); break;
        case 2: break; // It ends nowhere.
        default: addAddress(at); break;
        }
    }
}

void Maker::addCuts()
{
    for (std::size_t i = below(m_random, 4); i > 0; --i) {
        DomainName cut = under("cut" + std::to_string(i));
        if (oneIn(m_random, 3))
            cut = cut.child(label());
        if (oneIn(m_random, 3))
            addName(cut, RecordType::Ns, "", name("ns.elsewhere.example."));
        for (std::size_t servers = 1 + below(m_random, 2); servers > 0; --servers) {
            const DomainName server = cut.child("ns" + std::to_string(servers));
            addName(cut, RecordType::Ns, "", server);
            if (!oneIn(m_random, 4))
                add(server, RecordType::A, address());
            if (oneIn(m_random, 3))
                add(server, RecordType::Aaaa, "2001:db8::53");
        }
        if (oneIn(m_random, 3)) // Glue that is beside the cut, not below it.
            addName(cut, RecordType::Ns, "", name("ns1." + m_zone.name.toText()));
        if (oneIn(m_random, 3))
            add(cut, RecordType::Ds, "12345 13 2 " + std::string(64, 'A'));
        if (oneIn(m_random, 2))
            addAddress(cut.child("hidden"));
    }
}

void Maker::addEveryType()
{
    const DomainName owner = under("all");
    add(owner, RecordType::A, address());
    add(owner, RecordType::Aaaa, "2001:db8::a");
    add(owner, RecordType::Caa, "0 issue \"ca.example.net\"");
    addName(owner, RecordType::Mx, "10 ", under("mail"));
    add(owner, RecordType::Naptr, "100 10 \"U\" \"E2U+sip\" \"!^.*$!sip:info@example.com!\" .");
    addName(owner, RecordType::Ptr, "", under("host"));
    add(owner, RecordType::Spf, "\"v=spf1 -all\"");
    addName(owner, RecordType::Srv, "1 2 443 ", under("a"));
    add(owner, RecordType::Sshfp, "4 2 " + std::string(64, 'B'));
    add(owner, RecordType::Tlsa, "3 1 1 " + std::string(64, 'C'));
    add(owner, RecordType::Txt, "\"one\" \"two\"");
    add(owner, RecordType::Https, "1 . alpn=\"h2,h3\" port=\"8443\" ipv4hint=\"192.0.2.1\"");
    addName(owner, RecordType::Svcb, "0 ", under("svc"));
    addAddress(under("mail"));
}

void Maker::addEscapes()
{
    static constexpr std::string_view odd("\0 .\\\"()$@;\x7f\xe4", 13);
    for (int i = 0; i < 2; ++i) {
        std::string octets = "e" + std::to_string(i);
        std::string text = "\"t";
        std::string master = text;
        for (std::size_t n = 1 + below(m_random, 3); n > 0; --n) {
            const char octet = odd[below(m_random, odd.size())];
            octets += octet;
            text += octet == '"' ? "\\\"" : octal(static_cast<unsigned char>(octet));
            master += decimal(static_cast<unsigned char>(octet));
        }
        const DomainName owner = under(octets);
        addAddress(owner);
        add(owner, RecordType::Txt, text + '"', master + '"');
        addName(under("to" + std::to_string(i)), RecordType::Cname, "", owner);
    }
    if (oneIn(m_random, 4))
        addAddress(under(std::string(63, 'l')).child(std::string(63, 'm')));
}

MadeZone Maker::make(bool hasChild)
{
    addApex();
    if (hasChild) {
        const DomainName server = under("cut1").child("ns1");
        addName(under("cut1"), RecordType::Ns, "", server);
        add(server, RecordType::A, "192.0.2.53");
    }
    addHosts();
    addWildcards();
    addChains();
    addCuts();
    addEveryType();
    addEscapes();
    return std::move(m_zone);
}

std::string mixedCase(std::string_view wire, Random &random)
{
    std::string mixed(wire);
    for (std::size_t at = 0; mixed[at] != 0;) {
        const std::size_t length = static_cast<unsigned char>(mixed[at]);
        for (std::size_t i = at + 1; i <= at + length; ++i)
            if (mixed[i] >= 'a' && mixed[i] <= 'z' && oneIn(random, 3))
                mixed[i] = static_cast<char>(mixed[i] - 'a' + 'A');
        at += length + 1;
    }
    return mixed;
}

bool fits(const DomainName &owner)
{
    return owner.wire().size() < 200;
}

} // namespace

std::string masterName(const DomainName &name)
{
    std::string text;
    const std::string_view wire = name.wire();
    for (std::size_t at = 0; wire[at] != 0;) {
        const std::size_t length = static_cast<unsigned char>(wire[at]);
        for (const char c : wire.substr(at + 1, length)) {
            const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '*';
            text += plain ? std::string(1, c) : decimal(static_cast<unsigned char>(c));
        }
        text += '.';
        at += length + 1;
    }
    return text.empty() ? "." : text;
}

std::string MadeZone::masterFile() const
{
    std::string file;
    for (const MadeSet &set : sets)
        for (const std::string &value : set.masterValues)
            file +=
                masterName(set.owner) + ' ' + std::to_string(set.ttl) + " IN " + toText(set.type) + ' ' + value + '\n';
    return file;
}

std::vector<MadeZone> makeZones(std::size_t count, std::uint32_t seed)
{
    std::vector<MadeZone> zones;
    Random random(seed);
    for (std::size_t i = 0; zones.size() < count; ++i) {
        const DomainName apex = name("z" + std::to_string(i) + ".test.");
        const bool hasChild = zones.size() + 1 < count && oneIn(random, 3);
        zones.push_back(Maker(apex, random).make(hasChild));
        if (hasChild)
            zones.push_back(Maker(apex.child("cut1"), random).make(false));
    }
    return zones;
}

std::vector<Question> makeQuestions(const std::vector<MadeZone> &zones, std::size_t count, std::uint32_t seed)
{
    std::vector<Question> questions;
    Random random(seed);
    while (questions.size() < count) {
        const MadeZone &zone = zones[below(random, zones.size())];
        const MadeSet &set = zone.sets[below(random, zone.sets.size())];
        DomainName asked = set.owner;
        switch (below(random, 6)) {
        case 0: asked = asked.parent(); break;
        case 1: asked = asked.child("x"); break;
        case 2: asked = asked.parent().child("q" + std::to_string(below(random, 9))); break;
        case 3: asked = asked.child("d").child("c").child(std::string(1, char('a' + below(random, 6)))); break;
        default: break;
        }
        if (!fits(asked))
            continue;
        const RecordType type =
            oneIn(random, 2) ? set.type : route53RecordTypes[below(random, route53RecordTypes.size())];
        questions.push_back({mixedCase(asked.wire(), random), type});
    }
    return questions;
}

Design designOf(const std::vector<MadeZone> &zones)
{
    std::vector<Zone> all;
    std::vector<RecordSet> records;
    for (const MadeZone &made : zones) {
        Zone zone;
        zone.id = Id<Zone>("zone-" + std::to_string(all.size()));
        zone.name = made.name;
        zone.nameServers = {made.name.child("ns1")};
        for (const MadeSet &set : made.sets) {
            RecordSet record;
            record.id = Id<RecordSet>("r-" + std::to_string(records.size()));
            record.zone = zone.id;
            record.name = set.owner;
            record.type = set.type;
            record.ttl = Ttl(set.ttl);
            record.values = set.values;
            records.push_back(std::move(record));
        }
        all.push_back(std::move(zone));
    }
    Design design;
    design.assign(std::move(all));
    design.assign(std::move(records));
    return design;
}

} // namespace zw::test
