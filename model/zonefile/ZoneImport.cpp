#include "model/zonefile/ZoneImport.h"

#include "model/dns/RecordData.h"

#include <algorithm>
#include <array>
#include <map>

namespace zw {

namespace {

/// DNSSEC types that Route 53 makes itself where it signs (section 10 of the authoritative reference).
constexpr std::array madeByRoute53{RecordType::Rrsig, RecordType::Nsec, RecordType::Dnskey, RecordType{50},
                                   RecordType{51},    RecordType{59},   RecordType{60}};

bool isMadeByRoute53(RecordType type)
{
    return std::ranges::find(madeByRoute53, type) != madeByRoute53.end();
}

/// `example-com` for example.com: what an id can be made of.
std::string idStem(const DomainName &name)
{
    std::string stem;
    for (const char c : name.toDisplayText().substr(0, 100)) {
        const bool fits = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
        stem.push_back(fits ? c : '-');
    }
    return "zone-" + (name.isRoot() ? std::string("root") : stem);
}

class Import {
public:
    Import(MasterFile &file, Design &design) : m_file(file), m_design(design) {}

    std::optional<ImportedZone> run(const std::optional<DomainName> &origin)
    {
        if (!findName(origin))
            return std::nullopt;
        sortRecords();
        refuseMisplaced();
        if (hasErrors())
            return std::nullopt;
        return put();
    }

private:
    bool hasErrors() const { return std::ranges::any_of(m_file.problems, &ZoneFileProblem::isError); }
    void say(const MasterRecord &record, bool isError, std::string message)
    {
        m_file.problems.push_back({m_file.files[record.file], record.line, std::move(message), isError});
    }
    void sayOfFile(bool isError, std::string message)
    {
        m_file.problems.push_back({m_file.files.front(), 0, std::move(message), isError});
    }

    bool findName(const std::optional<DomainName> &origin)
    {
        const MasterRecord *soa = nullptr;
        for (const MasterRecord &record : m_file.records) {
            if (record.type != RecordType::Soa)
                continue;
            if (soa)
                say(record, true, "a zone has one SOA record, the first is on line " + std::to_string(soa->line));
            else
                soa = &record;
        }
        if (soa)
            m_name = soa->owner;
        else if (origin)
            m_name = *origin;
        else
            sayOfFile(true, "nothing says which zone this is: there is no SOA record, and no origin is given");
        for (const Zone &zone : m_design.all<Zone>())
            if (zone.name == m_name && (soa || origin))
                sayOfFile(true, "the zone " + m_name.toText() + " is in another file already");
        return !hasErrors();
    }

    /// By owner and type, else in the order of the file.
    void sortRecords()
    {
        std::map<RecordType, std::size_t> leftOut;
        std::map<RecordType, std::size_t> foreign;
        for (const MasterRecord &record : m_file.records) {
            if (isMadeByRoute53(record.type)) {
                ++leftOut[record.type];
                continue;
            }
            if (!isRoute53RecordType(record.type))
                ++foreign[record.type];
            m_sorted.push_back(&record);
        }
        std::ranges::stable_sort(m_sorted, [](const MasterRecord *a, const MasterRecord *b) {
            return a->owner != b->owner ? a->owner < b->owner : a->type < b->type;
        });
        for (const auto &[type, count] : leftOut)
            sayOfFile(false,
                      std::to_string(count) + " record(s) of type " + toText(type)
                          + " left out: Route 53 makes them itself where it signs");
        for (const auto &[type, count] : foreign)
            sayOfFile(false,
                      std::to_string(count) + " record(s) of type " + toText(type)
                          + " kept, though Route 53 does not store that type (AUTH-050)");
    }

    void refuseMisplaced()
    {
        for (std::size_t i = 0; i < m_sorted.size(); ++i) {
            const MasterRecord &record = *m_sorted[i];
            if (!record.owner.isUnder(m_name))
                say(record, true, record.owner.toText() + " lies outside the zone " + m_name.toText());
            if (record.type != RecordType::Cname)
                continue;
            const auto sharesOwner = [&](std::size_t other) {
                return other < m_sorted.size() && m_sorted[other]->owner == record.owner
                    && (m_sorted[other]->type != record.type || m_sorted[other]->data != record.data);
            };
            if (sharesOwner(i + 1) || (i > 0 && sharesOwner(i - 1)))
                say(record, true, record.owner.toText() + " has a CNAME record beside others");
        }
    }

    ImportedZone put()
    {
        Zone zone;
        const std::string stem = idStem(m_name);
        zone.id = Id<Zone>(m_design.contains(stem) ? m_design.freeId(stem) : stem);
        zone.name = m_name;
        std::vector<RecordSet> sets;
        for (std::size_t first = 0; first < m_sorted.size();) {
            std::size_t last = first + 1;
            while (last < m_sorted.size() && m_sorted[last]->owner == m_sorted[first]->owner
                   && m_sorted[last]->type == m_sorted[first]->type)
                ++last;
            sets.push_back(makeSet(first, last, zone.id, sets.size()));
            if (sets.back().type == RecordType::Ns && sets.back().name == m_name)
                for (std::size_t i = first; i < last; ++i)
                    for (DomainName &server : targetNames(RecordType::Ns, m_sorted[i]->data))
                        zone.nameServers.push_back(std::move(server));
            first = last;
        }
        const ImportedZone imported{m_name, sets.size()};
        m_design.put(std::move(zone));
        putAll(std::move(sets));
        return imported;
    }

    RecordSet makeSet(std::size_t first, std::size_t last, const Id<Zone> &zone, std::size_t number)
    {
        const MasterRecord &record = *m_sorted[first];
        RecordSet set;
        set.id = Id<RecordSet>(zone.text() + ':' + std::to_string(number + 1));
        set.zone = zone;
        set.name = record.owner;
        set.type = record.type;
        Ttl ttl = record.ttl;
        for (std::size_t i = first; i < last; ++i) {
            ttl = std::min(ttl, m_sorted[i]->ttl);
            std::string value = recordDataToText(record.type, m_sorted[i]->data);
            if (std::ranges::find(set.values, value) != set.values.end())
                say(*m_sorted[i], false, "the same record stands above"); // AUTH-055
            else
                set.values.push_back(std::move(value));
        }
        for (std::size_t i = first; i < last; ++i)
            if (m_sorted[i]->ttl != record.ttl) {
                say(*m_sorted[i], false,
                    "the records of this name and type differ in TTL; all get the lowest, "
                        + std::to_string(ttl.seconds()));
                break;
            }
        set.ttl = ttl;
        return set;
    }

    /// One by one, hundreds of thousands of records would move most of the table each time.
    void putAll(std::vector<RecordSet> sets)
    {
        const IdTable<RecordSet> &present = m_design.all<RecordSet>();
        std::vector<RecordSet> all(present.begin(), present.end());
        all.insert(all.end(), std::make_move_iterator(sets.begin()), std::make_move_iterator(sets.end()));
        m_design.assign(std::move(all));
    }

    MasterFile &m_file;
    Design &m_design;
    DomainName m_name;
    std::vector<const MasterRecord *> m_sorted;
};

} // namespace

std::optional<ImportedZone> importZone(MasterFile &file, const std::optional<DomainName> &origin, Design &design)
{
    if (std::ranges::any_of(file.problems, &ZoneFileProblem::isError))
        return std::nullopt;
    return Import(file, design).run(origin);
}

std::optional<DomainName> originFromFileName(std::string_view path)
{
    if (const std::size_t slash = path.find_last_of('/'); slash != std::string_view::npos)
        path.remove_prefix(slash + 1);
    for (const std::string_view prefix : {"db.", "zone."})
        if (path.starts_with(prefix))
            path.remove_prefix(prefix.size());
    for (const std::string_view suffix : {".zone", ".db", ".txt", ".dns"})
        if (path.ends_with(suffix))
            path.remove_suffix(suffix.size());
    const auto name = DomainName::parse(path);
    return name && name->labelCount() > 1 ? std::optional(*name) : std::nullopt;
}

} // namespace zw
