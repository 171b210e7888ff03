#pragma once

#include "model/design/Design.h"

#include <unordered_map>
#include <vector>

namespace zw {

/// Whether an account may use what another account owns.
enum class ShareState : std::uint8_t {
    Own,
    Shared,
    Pending, ///< The invitation is not accepted (RSLV-648).
    None
};

/// The RAM shares of a design by what they share (RSLV-340, RSLV-645).
class Sharing {
public:
    explicit Sharing(const Design &design);

    ShareState between(std::string_view resource, const Id<Account> &owner, const Id<Account> &consumer) const;

    /// The edit that shares `resource` with `consumer`: the share that has it gets one more principal, or a new one
    /// is made.
    ObjectState shared(const AnyId &resource, const Id<Account> &owner, const RegionCode &region,
                       const Id<Account> &consumer) const;

private:
    bool reaches(const RamShare &share, const Id<Account> &consumer) const;

    const Design &m_design;
    std::unordered_map<std::string_view, std::vector<const RamShare *>> m_shares; ///< By resource.
};

} // namespace zw
