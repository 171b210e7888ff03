#pragma once

#include "model/lint/Survey.h"

#include <map>
#include <span>
#include <string>

namespace zw {

/// Who has a quota: an object, or an account in one Region.
struct QuotaOwner {
    std::string id;
    std::string region; ///< Empty where the quota is not per Region.
    auto operator<=>(const QuotaOwner &) const = default;
};

/// Counts of one quota.
class Counts {
public:
    explicit Counts(const Survey &survey) : m_survey(survey) {}

    const Survey &survey() const noexcept { return m_survey; }
    const Design &design() const noexcept { return m_survey.design(); }

    void add(const std::string &owner, std::size_t count) { m_counts[{owner, {}}] += count; }
    void addIn(const Id<Account> &account, const RegionCode &region, std::size_t count = 1)
    {
        m_counts[{account.text(), region.text}] += count;
    }

    const std::map<QuotaOwner, std::size_t> &all() const noexcept { return m_counts; }

private:
    const Survey &m_survey;
    std::map<QuotaOwner, std::size_t> m_counts;
};

/// The check that speaks of a quota.
enum class QuotaCheck : std::uint8_t { Any, OfProfiles, OfAssociations };

enum class QuotaKind : std::uint8_t { Hard, Adjustable };

/// A row of section 14 of the Resolver reference or of section 12 of the authoritative one.
///
/// Rows that other checks speak of (addresses of an endpoint, targets of a rule, records of a group …) are not here.
struct Quota {
    std::string_view row;     ///< Its rule id.
    std::string_view alsoRow; ///< The same quota in the other reference, else empty.
    QuotaCheck check = QuotaCheck::Any;
    QuotaKind kind = QuotaKind::Hard;
    std::size_t limit = 0;
    void (*count)(Counts &counts) = nullptr;
};

/// All rows, by rule.
std::span<const Quota> quotas() noexcept;

} // namespace zw
