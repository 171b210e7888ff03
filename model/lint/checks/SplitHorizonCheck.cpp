#include "model/lint/checks/SplitHorizonCheck.h"

#include "model/engine/Snapshot.h"

#include <algorithm>
#include <map>

namespace zw {

namespace {

/// A name that the internet has and a private zone lacks.
struct MissingName {
    const DomainName *name = nullptr;
    const RecordSet *record = nullptr; ///< The public one.
};

/// What a private zone hides from one VPC.
struct Hidden {
    const MissingName *first = nullptr;
    std::size_t count = 0;
};

class OverCapture {
public:
    OverCapture(const Survey &survey, Report &report) : m_survey(survey), m_report(report)
    {
        const auto &zones = survey.zones().zones();
        for (std::uint32_t i = 0; i < zones.size(); ++i)
            if (zones[i].zone->type == ZoneType::Private)
                m_privateZones[zones[i].name].push_back(i);
    }

    void run()
    {
        for (const RecordSet &record : m_survey.design().all<RecordSet>())
            if (isPublicName(record))
                collect(record);
        for (auto &[zone, names] : m_missing) {
            std::ranges::stable_sort(
                names, [](const MissingName &a, const MissingName &b) { return listsBefore(*a.name, *b.name); });
            const auto rest = std::ranges::unique(
                names, [](const MissingName &a, const MissingName &b) { return *a.name == *b.name; });
            names.erase(rest.begin(), rest.end());
            write(zone, names);
        }
    }

private:
    /// Whether the internet gets an answer for the record's name because of this record.
    bool isPublicName(const RecordSet &record) const
    {
        if (record.name.isWildcard() || record.type == RecordType::Ns || record.type == RecordType::Soa
            || record.type == RecordType::Ds)
            return false;
        const std::uint32_t zone = m_survey.zones().zoneIndex(record.zone.text());
        return zone != noIndex && m_survey.snapshot().publicZone(NameSuffixes(record.name.wire())) == zone;
    }

    void collect(const RecordSet &record)
    {
        const NameSuffixes name(record.name.wire());
        for (std::size_t skipped = 0; skipped <= name.labelCount(); ++skipped) {
            const auto found = m_privateZones.find(name.suffix(skipped));
            if (found == m_privateZones.end())
                continue;
            for (const std::uint32_t zone : found->second)
                if (m_survey.zones().lookup(zone, name, record.type).kind == ZoneAnswer::Kind::NxDomain)
                    m_missing[zone].push_back({&record.name, &record});
        }
    }

    void write(std::uint32_t zoneIndex, const std::vector<MissingName> &names)
    {
        const Zone &zone = *m_survey.zones().zones()[zoneIndex].zone;
        std::map<std::string, Hidden> byView; // Many VPCs see the same; one look is enough for all of them.
        for (const VpcSurvey *vpc : m_survey.vpcsWith(zone)) {
            const auto [place, isNew] = byView.try_emplace(signature(*vpc, zone.name));
            if (isNew)
                place->second = hiddenIn(*vpc, zoneIndex, names);
            if (place->second.count > 0)
                add(zone, *vpc, place->second);
        }
    }

    /// Equal for VPCs whose views choose alike for all names under `domain`.
    std::string signature(const VpcSurvey &vpc, const DomainName &domain) const
    {
        const View &view = m_survey.view(vpc);
        std::string text(view.bothAttributes ? "1" : "0");
        for (const Candidate &candidate : view.local.all())
            if (isNameUnder(candidate.name, domain.wire()))
                text.append("\n").append(candidate.id()).append(candidate.overridden ? "-" : "+");
        for (const ProfileUse &use : view.profiles)
            text.append("\n#").append(std::to_string(use.profile));
        return text;
    }

    Hidden hiddenIn(const VpcSurvey &vpc, std::uint32_t zone, const std::vector<MissingName> &names) const
    {
        Hidden hidden;
        for (const MissingName &missing : names) {
            const Selected selected = m_survey.select(vpc, *missing.name);
            if (selected.kind != CandidateKind::PrivateZone || selected.winner->zone != zone)
                continue;
            if (!hidden.first)
                hidden.first = &missing;
            ++hidden.count;
        }
        return hidden;
    }

    void add(const Zone &zone, const VpcSurvey &vpc, const Hidden &hidden)
    {
        m_report.add({}, {zone.id.text(), vpc.id(), hidden.first->record->zone.text(), hidden.first->record->id.text()},
                     {hidden.first->name->toDisplayText(), m_survey.name(*vpc.vpc), std::to_string(hidden.count - 1)});
    }

    const Survey &m_survey;
    Report &m_report;
    std::map<std::string_view, std::vector<std::uint32_t>> m_privateZones; ///< By wire name.
    std::map<std::uint32_t, std::vector<MissingName>> m_missing;           ///< By private zone.
};

} // namespace

void splitHorizonOverCapture(const Survey &survey, Report &report)
{
    OverCapture(survey, report).run();
}

} // namespace zw
