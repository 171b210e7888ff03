#pragma once

#include "model/design/Design.h"
#include "model/engine/Names.h"

#include <deque>
#include <string_view>
#include <vector>

namespace zw {

/// A public name that AWS itself answers for something of the design.
struct ServiceName {
    const Instance *instance = nullptr;       ///< Its public hostname (RSLV-136).
    const Vpc *vpc = nullptr;                 ///< Where the instance is.
    const VpcEndpoint *vpcEndpoint = nullptr; ///< An endpoint's Regional or zonal name (RSLV-171).
    std::string_view zone;                    ///< Zonal names: the Availability Zone; empty for the Regional one.
    bool isTestName = false;                  ///< A test name of AWS's managed domain lists (RSLV-541).
    const AwsResource *resource = nullptr;    ///< A resource's own name (RSLV-180).
};

/// The names under amazonaws.com and the like that exist because of what the design has.
class ServiceNames {
public:
    /// `design` must outlive this.
    void compile(const Design &design);

    /// Null where nothing of the design has the name. Cost: one probe; never allocates.
    const ServiceName *find(const NameSuffixes &name) const noexcept;

private:
    void add(std::string_view text, const ServiceName &entry);

    std::vector<ServiceName> m_entries;
    std::deque<DomainName> m_names; ///< Owns what the index refers to.
    NameIndex m_index;
};

/// The Regional name of an interface endpoint, without trailing dot (RSLV-171).
std::string regionalNameOf(const VpcEndpoint &endpoint, std::string_view region);

} // namespace zw
