#pragma once

#include "model/lint/Survey.h"

namespace zw {

/// Whether what DHCP says in the VPC leads clients to its own Resolver, by name or address (RSLV-155 … RSLV-157).
bool dhcpNamesResolver(const Survey &survey, const VpcSurvey &vpc);

/// The addresses that the VPC's DHCP options name beside the Resolver.
std::vector<IpAddress> otherDhcpServers(const Survey &survey, const VpcSurvey &vpc);

/// Whether the instance asks the Resolver of its VPC, among others or alone.
bool asksResolver(const Survey &survey, const VpcSurvey &vpc, const Instance &instance);

} // namespace zw
