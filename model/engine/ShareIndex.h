#pragma once

#include "model/design/Design.h"

#include <string_view>
#include <unordered_map>
#include <vector>

namespace zw {

/// Which resources Resource Access Manager lets other accounts use (RSLV-340, RSLV-645 … RSLV-649).
///
/// An association that was made while a resource was shared ends with the share, so an account that no active share
/// reaches has nothing of it.
class ShareIndex {
public:
    /// `design` must outlive this.
    explicit ShareIndex(const Design &design);

    /// Whether `consumer` may use the resource: as its owner, or because an active share of the owner reaches it.
    bool isUsable(std::string_view resource, const Id<Account> &owner, const Id<Account> &consumer) const;

    /// Whether something of `owner` may be in a Profile: it is the Profile's account's own or shared with it, or its
    /// owner may attach to the Profile (RSLV-646, RSLV-647).
    bool isAttachable(std::string_view resource, const Id<Account> &owner, const Profile &profile) const;

private:
    bool reaches(const RamShare &share, const Id<Account> &consumer) const;

    const Design &m_design;
    std::unordered_map<std::string_view, std::vector<const RamShare *>> m_shares;
};

} // namespace zw
