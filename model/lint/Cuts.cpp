#include "model/lint/Cuts.h"

namespace zw {

namespace {

void addGlue(const ZoneData &zones, std::uint32_t zone, RecordType type, CutServer &server)
{
    const std::uint32_t group = zones.findGroup(zone, server.host.wire(), type);
    if (group == noIndex)
        return;
    for (std::uint32_t i = 0; i < zones.group(group).memberCount; ++i)
        if (const RecordSet *record = zones.member(zones.group(group).firstMember + i).record)
            for (const std::string &value : record->values)
                if (const auto address = IpAddress::parse(value))
                    server.glue.push_back(*address);
}

} // namespace

std::vector<Cut> cutsOf(const Survey &survey, const Zone &zone)
{
    std::vector<Cut> cuts;
    const std::uint32_t index = survey.zones().zoneIndex(zone.id.text());
    for (const RecordSet *record : survey.recordsOf(zone)) {
        if (record->type != RecordType::Ns || record->name == zone.name || index == noIndex)
            continue;
        Cut cut{&zone, record, {}};
        for (const std::string &value : record->values)
            if (auto host = DomainName::parse(value)) {
                cut.servers.push_back({std::move(*host), {}});
                addGlue(survey.zones(), index, RecordType::A, cut.servers.back());
                addGlue(survey.zones(), index, RecordType::Aaaa, cut.servers.back());
            }
        cuts.push_back(std::move(cut));
    }
    return cuts;
}

} // namespace zw
