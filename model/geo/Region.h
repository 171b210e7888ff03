#pragma once

#include "model/geo/GeoPoint.h"

#include <compare>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace zw {

/// An AWS Region code such as `eu-west-1`, as text: unknown codes are kept, so that newer designs still open.
struct RegionCode {
    std::string text;
    bool isEmpty() const noexcept { return text.empty(); }
    auto operator<=>(const RegionCode &) const = default;
    bool operator==(const RegionCode &) const = default;
};

/// What the reference knows of a Region (section 13.1 of the authoritative reference).
struct RegionInfo {
    std::string_view code;
    std::string_view name;      ///< For example "US East (N. Virginia)".
    GeoPoint place;             ///< A city-level approximation (AUTH-701).
    std::string_view continent; ///< Route 53's continent code.
    std::string_view country;   ///< ISO 3166-1 alpha-2.
    std::string_view state;     ///< US state that a private zone there counts as (AUTH-347), else empty.
};

/// A Local Zone group, the name without the zone letter (AUTH-358; section 13.2).
struct LocalZoneGroup {
    std::string_view group;
    std::string_view name;
    std::string_view parentRegion;
    GeoPoint place;
};

/// All Regions, in the reference's order.
std::span<const RegionInfo> regions() noexcept;
const RegionInfo *findRegion(std::string_view code) noexcept; ///< Null where unknown.

std::span<const LocalZoneGroup> localZoneGroups() noexcept;
const LocalZoneGroup *findLocalZoneGroup(std::string_view group) noexcept; ///< Null where unknown.

/// The partition a Region belongs to: aws, aws-cn, aws-us-gov, aws-eusc.
std::string_view partitionOf(std::string_view regionCode) noexcept;

/// The continent code of a country as Route 53 sees it; empty where the country is not supported (AUTH-332, AUTH-710).
std::string_view continentOf(std::string_view countryCode) noexcept;

/// The domain of instance names: `ec2.internal` in us-east-1, else `<region>.compute.internal` (RSLV-130, RSLV-164).
std::string instanceDomain(std::string_view regionCode);
/// The domain of public instance names: `compute-1.amazonaws.com` in us-east-1, else `<region>.compute.amazonaws.com`
/// (`.com.cn` in China) (RSLV-136).
std::string publicInstanceDomain(std::string_view regionCode);

} // namespace zw
