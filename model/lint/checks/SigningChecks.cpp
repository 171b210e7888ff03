#include "model/lint/checks/SigningChecks.h"

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
            return ParentSays{found->second->ds, found->second->id.text(), found->second};
        if (!m_delegations.contains(zone.name))
            return std::nullopt;
        ParentSays says;
        if (const auto found = m_signers.find(zone.name); found != m_signers.end()) {
            says.ds = found->second->values;
            says.object = found->second->id.text();
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

bool isSigned(const Zone &zone)
{
    switch (zone.signing->status) {
    case SigningStatus::Signing:
    case SigningStatus::ActionNeeded:
    case SigningStatus::InternalFailure: // The last signatures are still served (AUTH-571).
        return true;
    case SigningStatus::NotSigning:
    case SigningStatus::Deleting: break;
    }
    return false;
}

struct Verdict {
    std::string_view variant; ///< Empty where nothing is wrong.
    Severity severity = Severity::Error;
};

Verdict judge(bool zoneIsSigned, bool hasDs, bool matches)
{
    if (zoneIsSigned && !hasDs)
        return {"no-ds", Severity::Warning};
    if (zoneIsSigned && !matches)
        return {"mismatch"};
    if (!zoneIsSigned && hasDs)
        return {"unsigned"};
    return {};
}

/// What the design merely assumes of the parent, where nothing else tells.
Verdict judgeAssumed(const Zone &zone)
{
    switch (zone.signing->parentDs) {
    case ParentDs::None: return judge(isSigned(zone), false, false);
    case ParentDs::Matching: return judge(isSigned(zone), true, true);
    case ParentDs::Stale: return judge(isSigned(zone), true, false);
    case ParentDs::UnknownAlgorithm: // Insecure to those who do not know it, not bogus (AUTH-591).
        break;
    }
    return {};
}

std::vector<ObjectState> withDs(const RegisteredDomain *domain, std::vector<std::string> ds)
{
    if (!domain)
        return {};
    RegisteredDomain changed = *domain;
    changed.ds = std::move(ds);
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
        Verdict verdict;
        if (says) // Keys without known values are taken to match.
            verdict = judge(isSigned(zone), !says->ds.empty(), keys.empty() || anyMatches(says->ds, keys));
        else
            verdict = judgeAssumed(zone);
        if (verdict.variant.empty() || (verdict.variant == "no-ds" && zone.type == ZoneType::External))
            continue; // What others leave unsigned is theirs to decide.
        Finding &finding = report.add(verdict.variant, {zone.id.text()}, {zone.name.toDisplayText()});
        finding.severity = verdict.severity;
        if (says && !says->object.empty())
            finding.objects.push_back(says->object);
        if (says && (verdict.variant == "unsigned" || !keys.empty()))
            finding.fix = withDs(says->registration, isSigned(zone) ? keys : std::vector<std::string>());
    }
}

} // namespace zw
