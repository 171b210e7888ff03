#include "model/geo/Region.h"

#include <algorithm>
#include <array>

namespace zw {

namespace {

constexpr std::array<RegionInfo, 39> regionTable{{
    {"us-east-1", "US East (N. Virginia)", {39.04, -77.49}, "NA", "US", "VA"},
    {"us-east-2", "US East (Ohio)", {39.96, -83.00}, "NA", "US", "OH"},
    {"us-west-1", "US West (N. California)", {37.34, -121.89}, "NA", "US", "CA"},
    {"us-west-2", "US West (Oregon)", {45.84, -119.70}, "NA", "US", "OR"},
    {"us-gov-east-1", "AWS GovCloud (US-East)", {39.96, -83.00}, "NA", "US", "OH"},
    {"us-gov-west-1", "AWS GovCloud (US-West)", {45.52, -122.68}, "NA", "US", "OR"},
    {"ca-central-1", "Canada (Central)", {45.50, -73.57}, "NA", "CA", ""},
    {"ca-west-1", "Canada West (Calgary)", {51.05, -114.07}, "NA", "CA", ""},
    {"mx-central-1", "Mexico (Central)", {20.59, -100.39}, "NA", "MX", ""},
    {"sa-east-1", "South America (Sao Paulo)", {-23.55, -46.63}, "SA", "BR", ""},
    {"eu-west-1", "Europe (Ireland)", {53.35, -6.26}, "EU", "IE", ""},
    {"eu-west-2", "Europe (London)", {51.51, -0.13}, "EU", "GB", ""},
    {"eu-west-3", "Europe (Paris)", {48.86, 2.35}, "EU", "FR", ""},
    {"eu-central-1", "Europe (Frankfurt)", {50.11, 8.68}, "EU", "DE", ""},
    {"eu-central-2", "Europe (Zurich)", {47.38, 8.54}, "EU", "CH", ""},
    {"eu-north-1", "Europe (Stockholm)", {59.33, 18.07}, "EU", "SE", ""},
    {"eu-south-1", "Europe (Milan)", {45.46, 9.19}, "EU", "IT", ""},
    {"eu-south-2", "Europe (Spain)", {41.65, -0.88}, "EU", "ES", ""},
    {"eusc-de-east-1", "AWS European Sovereign Cloud (Germany)", {52.40, 13.06}, "EU", "DE", ""},
    {"af-south-1", "Africa (Cape Town)", {-33.92, 18.42}, "AF", "ZA", ""},
    {"il-central-1", "Israel (Tel Aviv)", {32.09, 34.78}, "AS", "IL", ""},
    {"me-south-1", "Middle East (Bahrain)", {26.23, 50.59}, "AS", "BH", ""},
    {"me-central-1", "Middle East (UAE)", {25.20, 55.27}, "AS", "AE", ""},
    {"ap-south-1", "Asia Pacific (Mumbai)", {19.08, 72.88}, "AS", "IN", ""},
    {"ap-south-2", "Asia Pacific (Hyderabad)", {17.39, 78.49}, "AS", "IN", ""},
    {"ap-east-1", "Asia Pacific (Hong Kong)", {22.32, 114.17}, "AS", "HK", ""},
    {"ap-east-2", "Asia Pacific (Taipei)", {25.03, 121.57}, "AS", "TW", ""},
    {"ap-northeast-1", "Asia Pacific (Tokyo)", {35.68, 139.69}, "AS", "JP", ""},
    {"ap-northeast-2", "Asia Pacific (Seoul)", {37.57, 126.98}, "AS", "KR", ""},
    {"ap-northeast-3", "Asia Pacific (Osaka)", {34.69, 135.50}, "AS", "JP", ""},
    {"ap-southeast-1", "Asia Pacific (Singapore)", {1.35, 103.82}, "AS", "SG", ""},
    {"ap-southeast-2", "Asia Pacific (Sydney)", {-33.87, 151.21}, "OC", "AU", ""},
    {"ap-southeast-3", "Asia Pacific (Jakarta)", {-6.21, 106.85}, "AS", "ID", ""},
    {"ap-southeast-4", "Asia Pacific (Melbourne)", {-37.81, 144.96}, "OC", "AU", ""},
    {"ap-southeast-5", "Asia Pacific (Malaysia)", {3.14, 101.69}, "AS", "MY", ""},
    {"ap-southeast-6", "Asia Pacific (New Zealand)", {-36.85, 174.76}, "OC", "NZ", ""},
    {"ap-southeast-7", "Asia Pacific (Thailand)", {13.76, 100.50}, "AS", "TH", ""},
    {"cn-north-1", "China (Beijing)", {39.90, 116.41}, "AS", "CN", ""},
    {"cn-northwest-1", "China (Ningxia)", {37.51, 105.19}, "AS", "CN", ""},
}};

constexpr std::array<LocalZoneGroup, 45> localZoneTable{{
    {"us-east-1-qro-1", "Mexico (Queretaro)", "us-east-1", {20.59, -100.39}},
    {"us-east-1-atl-1", "US East (Atlanta)", "us-east-1", {33.75, -84.39}},
    {"us-east-1-atl-2", "US East (Atlanta) 2", "us-east-1", {33.75, -84.39}},
    {"us-east-1-bos-1", "US East (Boston)", "us-east-1", {42.36, -71.06}},
    {"us-east-1-chi-1", "US East (Chicago)", "us-east-1", {41.88, -87.63}},
    {"us-east-1-chi-2", "US East (Chicago) 2", "us-east-1", {41.88, -87.63}},
    {"us-east-1-dfw-1", "US East (Dallas)", "us-east-1", {32.78, -96.80}},
    {"us-east-1-dfw-2", "US East (Dallas) 2", "us-east-1", {32.78, -96.80}},
    {"us-east-1-iah-1", "US East (Houston)", "us-east-1", {29.76, -95.37}},
    {"us-east-1-iah-2", "US East (Houston) 2", "us-east-1", {29.76, -95.37}},
    {"us-east-1-mci-1", "US East (Kansas City) 2", "us-east-1", {39.10, -94.58}},
    {"us-east-1-mia-1", "US East (Miami)", "us-east-1", {25.76, -80.19}},
    {"us-east-1-mia-2", "US East (Miami) 2", "us-east-1", {25.76, -80.19}},
    {"us-east-1-msp-1", "US East (Minneapolis)", "us-east-1", {44.98, -93.27}},
    {"us-east-1-nyc-1", "US East (New York City)", "us-east-1", {40.74, -74.17}},
    {"us-east-1-nyc-2", "US East (New York City) 2", "us-east-1", {40.74, -74.17}},
    {"us-east-1-phl-1", "US East (Philadelphia)", "us-east-1", {39.95, -75.17}},
    {"us-west-2-den-1", "US West (Denver)", "us-west-2", {39.74, -104.99}},
    {"us-west-2-hnl-1", "US West (Honolulu)", "us-west-2", {21.31, -157.86}},
    {"us-west-2-las-1", "US West (Las Vegas)", "us-west-2", {36.17, -115.14}},
    {"us-west-2-las-2", "US West (Las Vegas) 2", "us-west-2", {36.17, -115.14}},
    {"us-west-2-lax-1", "US West (Los Angeles)", "us-west-2", {34.05, -118.24}},
    {"us-west-2-phx-1", "US West (Phoenix)", "us-west-2", {33.45, -112.07}},
    {"us-west-2-phx-2", "US West (Phoenix) 2", "us-west-2", {33.45, -112.07}},
    {"us-west-2-pdx-1", "US West (Portland)", "us-west-2", {45.52, -122.68}},
    {"us-west-2-sea-1", "US West (Seattle)", "us-west-2", {47.61, -122.33}},
    {"us-east-1-bue-1", "Argentina (Buenos Aires)", "us-east-1", {-34.60, -58.38}},
    {"us-east-1-scl-1", "Chile (Santiago)", "us-east-1", {-33.45, -70.67}},
    {"us-east-1-lim-1", "Peru (Lima)", "us-east-1", {-12.05, -77.04}},
    {"af-south-1-los-1", "Nigeria (Lagos)", "af-south-1", {6.52, 3.38}},
    {"ap-southeast-2-per-1", "Australia (Perth)", "ap-southeast-2", {-31.95, 115.86}},
    {"ap-south-1-del-1", "India (Delhi)", "ap-south-1", {28.61, 77.21}},
    {"ap-south-1-ccu-1", "India (Kolkata)", "ap-south-1", {22.57, 88.36}},
    {"ap-southeast-2-akl-1", "New Zealand (Auckland)", "ap-southeast-2", {-36.85, 174.76}},
    {"ap-southeast-1-mnl-1", "Philippines (Manila)", "ap-southeast-1", {14.60, 120.98}},
    {"ap-northeast-1-tpe-1", "Taiwan (Taipei)", "ap-northeast-1", {25.03, 121.57}},
    {"ap-southeast-1-bkk-1", "Thailand (Bangkok)", "ap-southeast-1", {13.76, 100.50}},
    {"ap-southeast-1-han-1", "Vietnam (Hanoi)", "ap-southeast-1", {21.03, 105.85}},
    {"eu-north-1-cph-1", "Denmark (Copenhagen)", "eu-north-1", {55.68, 12.57}},
    {"eu-north-1-hel-1", "Finland (Helsinki)", "eu-north-1", {60.17, 24.94}},
    {"eu-central-1-ham-1", "Germany (Hamburg)", "eu-central-1", {53.55, 9.99}},
    {"eu-central-1-ath-1", "Greece (Athens)", "eu-central-1", {37.98, 23.73}},
    {"eu-central-1-waw-1", "Poland (Warsaw)", "eu-central-1", {52.23, 21.01}},
    {"eu-central-1-ist-1", "Turkey (Istanbul)", "eu-central-1", {41.01, 28.98}},
    {"me-south-1-mct-1", "Oman (Muscat)", "me-south-1", {23.59, 58.38}},
}};

struct CountryContinent {
    std::string_view country;
    std::string_view continent;
};

// Sorted by country for binary search.
constexpr std::array<CountryContinent, 246> countryTable{{
    {"AD", "EU"}, {"AE", "AS"}, {"AF", "AS"}, {"AG", "NA"}, {"AI", "NA"}, {"AL", "EU"}, {"AM", "AS"}, {"AO", "AF"},
    {"AQ", "AN"}, {"AR", "SA"}, {"AS", "OC"}, {"AT", "EU"}, {"AU", "OC"}, {"AW", "NA"}, {"AX", "EU"}, {"AZ", "AS"},
    {"BA", "EU"}, {"BB", "NA"}, {"BD", "AS"}, {"BE", "EU"}, {"BF", "AF"}, {"BG", "EU"}, {"BH", "AS"}, {"BI", "AF"},
    {"BJ", "AF"}, {"BL", "NA"}, {"BM", "NA"}, {"BN", "AS"}, {"BO", "SA"}, {"BQ", "NA"}, {"BR", "SA"}, {"BS", "NA"},
    {"BT", "AS"}, {"BW", "AF"}, {"BY", "EU"}, {"BZ", "NA"}, {"CA", "NA"}, {"CC", "AS"}, {"CD", "AF"}, {"CF", "AF"},
    {"CG", "AF"}, {"CH", "EU"}, {"CI", "AF"}, {"CK", "OC"}, {"CL", "SA"}, {"CM", "AF"}, {"CN", "AS"}, {"CO", "SA"},
    {"CR", "NA"}, {"CU", "NA"}, {"CV", "AF"}, {"CW", "NA"}, {"CY", "EU"}, {"CZ", "EU"}, {"DE", "EU"}, {"DJ", "AF"},
    {"DK", "EU"}, {"DM", "NA"}, {"DO", "NA"}, {"DZ", "AF"}, {"EC", "SA"}, {"EE", "EU"}, {"EG", "AF"}, {"ER", "AF"},
    {"ES", "EU"}, {"ET", "AF"}, {"FI", "EU"}, {"FJ", "OC"}, {"FK", "SA"}, {"FM", "OC"}, {"FO", "EU"}, {"FR", "EU"},
    {"GA", "AF"}, {"GB", "EU"}, {"GD", "NA"}, {"GE", "AS"}, {"GF", "SA"}, {"GG", "EU"}, {"GH", "AF"}, {"GI", "EU"},
    {"GL", "NA"}, {"GM", "AF"}, {"GN", "AF"}, {"GP", "NA"}, {"GQ", "AF"}, {"GR", "EU"}, {"GS", "AN"}, {"GT", "NA"},
    {"GU", "OC"}, {"GW", "AF"}, {"GY", "SA"}, {"HK", "AS"}, {"HN", "NA"}, {"HR", "EU"}, {"HT", "NA"}, {"HU", "EU"},
    {"ID", "AS"}, {"IE", "EU"}, {"IL", "AS"}, {"IM", "EU"}, {"IN", "AS"}, {"IO", "AS"}, {"IQ", "AS"}, {"IR", "AS"},
    {"IS", "EU"}, {"IT", "EU"}, {"JE", "EU"}, {"JM", "NA"}, {"JO", "AS"}, {"JP", "AS"}, {"KE", "AF"}, {"KG", "AS"},
    {"KH", "AS"}, {"KI", "OC"}, {"KM", "AF"}, {"KN", "NA"}, {"KP", "AS"}, {"KR", "AS"}, {"KW", "AS"}, {"KY", "NA"},
    {"KZ", "AS"}, {"LA", "AS"}, {"LB", "AS"}, {"LC", "NA"}, {"LI", "EU"}, {"LK", "AS"}, {"LR", "AF"}, {"LS", "AF"},
    {"LT", "EU"}, {"LU", "EU"}, {"LV", "EU"}, {"LY", "AF"}, {"MA", "AF"}, {"MC", "EU"}, {"MD", "EU"}, {"ME", "EU"},
    {"MF", "NA"}, {"MG", "AF"}, {"MH", "OC"}, {"MK", "EU"}, {"ML", "AF"}, {"MM", "AS"}, {"MN", "AS"}, {"MO", "AS"},
    {"MP", "OC"}, {"MQ", "NA"}, {"MR", "AF"}, {"MS", "NA"}, {"MT", "EU"}, {"MU", "AF"}, {"MV", "AS"}, {"MW", "AF"},
    {"MX", "NA"}, {"MY", "AS"}, {"MZ", "AF"}, {"NA", "AF"}, {"NC", "OC"}, {"NE", "AF"}, {"NF", "OC"}, {"NG", "AF"},
    {"NI", "NA"}, {"NL", "EU"}, {"NO", "EU"}, {"NP", "AS"}, {"NR", "OC"}, {"NU", "OC"}, {"NZ", "OC"}, {"OM", "AS"},
    {"PA", "NA"}, {"PE", "SA"}, {"PF", "OC"}, {"PG", "OC"}, {"PH", "AS"}, {"PK", "AS"}, {"PL", "EU"}, {"PM", "NA"},
    {"PN", "OC"}, {"PR", "NA"}, {"PS", "AS"}, {"PT", "EU"}, {"PW", "OC"}, {"PY", "SA"}, {"QA", "AS"}, {"RE", "AF"},
    {"RO", "EU"}, {"RS", "EU"}, {"RU", "EU"}, {"RW", "AF"}, {"SA", "AS"}, {"SB", "OC"}, {"SC", "AF"}, {"SD", "AF"},
    {"SE", "EU"}, {"SG", "AS"}, {"SH", "AF"}, {"SI", "EU"}, {"SJ", "EU"}, {"SK", "EU"}, {"SL", "AF"}, {"SM", "EU"},
    {"SN", "AF"}, {"SO", "AF"}, {"SR", "SA"}, {"SS", "AF"}, {"ST", "AF"}, {"SV", "NA"}, {"SX", "NA"}, {"SY", "AS"},
    {"SZ", "AF"}, {"TC", "NA"}, {"TD", "AF"}, {"TF", "AN"}, {"TG", "AF"}, {"TH", "AS"}, {"TJ", "AS"}, {"TK", "OC"},
    {"TL", "OC"}, {"TM", "AS"}, {"TN", "AF"}, {"TO", "OC"}, {"TR", "EU"}, {"TT", "NA"}, {"TV", "OC"}, {"TW", "AS"},
    {"TZ", "AF"}, {"UA", "EU"}, {"UG", "AF"}, {"UM", "OC"}, {"US", "NA"}, {"UY", "SA"}, {"UZ", "AS"}, {"VA", "EU"},
    {"VC", "NA"}, {"VE", "SA"}, {"VG", "NA"}, {"VI", "NA"}, {"VN", "AS"}, {"VU", "OC"}, {"WF", "OC"}, {"WS", "OC"},
    {"XK", "EU"}, {"YE", "AS"}, {"YT", "AF"}, {"ZA", "AF"}, {"ZM", "AF"}, {"ZW", "AF"},
}};

} // namespace

std::span<const RegionInfo> regions() noexcept
{
    return regionTable;
}

const RegionInfo *findRegion(std::string_view code) noexcept
{
    const auto found = std::ranges::find(regionTable, code, &RegionInfo::code);
    return found == regionTable.end() ? nullptr : &*found;
}

std::span<const LocalZoneGroup> localZoneGroups() noexcept
{
    return localZoneTable;
}

const LocalZoneGroup *findLocalZoneGroup(std::string_view group) noexcept
{
    const auto found = std::ranges::find(localZoneTable, group, &LocalZoneGroup::group);
    return found == localZoneTable.end() ? nullptr : &*found;
}

std::string_view partitionOf(std::string_view regionCode) noexcept
{
    if (regionCode.starts_with("cn-"))
        return "aws-cn";
    if (regionCode.starts_with("us-gov-"))
        return "aws-us-gov";
    if (regionCode.starts_with("eusc-"))
        return "aws-eusc";
    return "aws";
}

std::string_view continentOf(std::string_view countryCode) noexcept
{
    const auto found = std::ranges::lower_bound(countryTable, countryCode, {}, &CountryContinent::country);
    return found != countryTable.end() && found->country == countryCode ? found->continent : std::string_view{};
}

std::string instanceDomain(std::string_view regionCode)
{
    return regionCode == "us-east-1" ? "ec2.internal" : std::string(regionCode) + ".compute.internal";
}

std::string publicInstanceDomain(std::string_view regionCode)
{
    if (regionCode == "us-east-1")
        return "compute-1.amazonaws.com";
    return std::string(regionCode) + ".compute.amazonaws.com" + (regionCode.starts_with("cn-") ? ".cn" : "");
}

} // namespace zw
