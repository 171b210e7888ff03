#include "model/lint/checks/SigningChecks.h"

#include "model/engine/Snapshot.h"

#include <algorithm>
#include <cctype>
#include <map>

namespace zw {

namespace {

/// What the parent of a zone publishes for it.
struct ParentSays {
    std::vector<std::string> ds;
    std::string object; ///< The registration or record that says so, else empty.
    const RegisteredDomain *registration = nullptr;
    const RecordSet *record = nullptr; ///< DS
};

/// A DS value with single spaces between its parts, the digest whole and in lower case, so that equal ones compare
/// equal.
std::string folded(std::string_view ds)
{
    std::string text;
    int parts = 0;
    bool inside = false;
    for (const char c : ds) {
        if (c == ' ' || c == '\t') {
            inside = false;
            continue;
        }
        if (!inside && ++parts > 1 && parts <= 4) // Some print the digest in groups.
            text += ' ';
        inside = true;
        text += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    return text;
}

/// The delegations and signers of a design, by the name of the child.
class Parents {
public:
    explicit Parents(const Survey &survey)
    {
        for (const RegisteredDomain &domain : survey.design().all<RegisteredDomain>())
            m_registrations.emplace(domain.name, &domain);
        for (const RecordSet &record : survey.design().all<RecordSet>()) {
            if (record.type != RecordType::Ns && record.type != RecordType::Ds)
                continue;
            const Zone *zone = survey.design().find(record.zone);
            if (!zone || zone->type == ZoneType::Private || zone->name == record.name)
                continue;
            (record.type == RecordType::Ns ? m_delegations : m_signers).emplace(record.name, &record);
        }
    }

    /// Absent where neither registration nor parent zone is in the design.
    std::optional<ParentSays> of(const Zone &zone) const
    {
        if (const auto found = m_registrations.find(zone.name); found != m_registrations.end())
            return ParentSays{found->second->ds, found->second->id.text(), found->second, nullptr};
        if (!m_delegations.contains(zone.name))
            return std::nullopt;
        ParentSays says;
        if (const auto found = m_signers.find(zone.name); found != m_signers.end()) {
            says.ds = found->second->values;
            says.object = found->second->id.text();
            says.record = found->second;
        }
        return says;
    }

private:
    std::map<DomainName, const RegisteredDomain *> m_registrations;
    std::map<DomainName, const RecordSet *> m_delegations; ///< NS below an apex.
    std::map<DomainName, const RecordSet *> m_signers;     ///< DS
};

/// DS values of the keys that sign the zone; empty where no key or not all of their values are known.
std::vector<std::string> keyValues(const Survey &survey, const Zone &zone)
{
    std::vector<std::string> values;
    for (const KeySigningKey &key : survey.design().all<KeySigningKey>()) {
        if (key.zone != zone.id || key.status != KeyStatus::Active)
            continue;
        if (key.dsRecord.empty())
            return {};
        values.push_back(key.dsRecord);
    }
    return values;
}

bool anyMatches(const std::vector<std::string> &ds, const std::vector<std::string> &keys)
{
    return std::ranges::any_of(ds, [&](const std::string &value) {
        return std::ranges::any_of(keys, [&](const std::string &key) { return folded(key) == folded(value); });
    });
}

struct Verdict {
    std::string_view variant; ///< Empty where nothing is wrong.
    Severity severity = Severity::Error;
};

/// A DS that nobody understands, or in a zone that is not trusted itself, breaks nothing (AUTH-591, AUTH-597): that is
/// why the engine says whether validation fails.
Verdict judge(const Zone &zone, TrustState trust, bool hasDs, bool matches)
{
    const bool isSigned = zone.signing->isSigned();
    if (isSigned && !hasDs)
        return {"no-ds", Severity::Warning};
    if (!hasDs || trust != TrustState::Bogus)
        return {};
    if (!isSigned)
        return {"unsigned"};
    return matches && zone.signing->signaturesExpired ? Verdict() : Verdict{"mismatch"};
}

/// The edit that lets the parent say `ds`, where it says something already that could be changed.
std::vector<ObjectState> withDs(const Design &design, const ParentSays &says, std::vector<std::string> ds)
{
    if (says.registration) {
        RegisteredDomain changed = *says.registration;
        changed.ds = std::move(ds);
        return {stateOf(std::move(changed))};
    }
    if (!says.record)
        return {};
    if (ds.empty())
        return planRemoval(design, {says.record->id.text()}).states;
    RecordSet changed = *says.record;
    changed.values = std::move(ds);
    return {stateOf(std::move(changed))};
}

} // namespace

void dnssecDsMismatch(const Survey &survey, Report &report)
{
    const Parents parents(survey);
    for (const Zone &zone : survey.design().all<Zone>()) {
        if (zone.type == ZoneType::Private)
            continue;
        const std::optional<ParentSays> says = parents.of(zone);
        const std::vector<std::string> keys = keyValues(survey, zone);
        const std::uint32_t index = survey.zones().zoneIndex(zone.id.text());
        // What the design merely assumes of the parent counts where nothing else tells; keys without known values are
        // taken to match.
        const bool hasDs = says ? !says->ds.empty() : zone.signing->parentDs != ParentDs::None;
        const bool matches =
            says ? keys.empty() || anyMatches(says->ds, keys) : zone.signing->parentDs == ParentDs::Matching;
        const Verdict verdict = judge(zone, survey.snapshot().trustOf(index), hasDs, matches);
        if (verdict.variant.empty() || (verdict.variant == "no-ds" && zone.type == ZoneType::External))
            continue; // What others leave unsigned is theirs to decide.
        Finding &finding = report.add(verdict.variant, {zone.id.text()}, {zone.name.toDisplayText()});
        finding.severity = verdict.severity;
        if (says && !says->object.empty())
            finding.objects.push_back(says->object);
        if (says && (verdict.variant == "unsigned" || !keys.empty()))
            finding.fix = withDs(survey.design(), *says, zone.signing->isSigned() ? keys : std::vector<std::string>());
    }
}

} // namespace zw
