#pragma once

#include "model/lint/Report.h"
#include "model/lint/Survey.h"

/// Checks of the DNS that a VPC's clients and endpoints live with.
namespace zw {

/// RSLV-1363: a client asks more than its interface passes to link-local services.
/// Objects: instance. Arguments: instance, modelled rate, limit.
void linkLocalLimit(const Survey &survey, Report &report);

/// RSLV-1371: a VPC endpoint in a VPC that lacks a DNS attribute it needs.
/// `interface`: an interface endpoint with private DNS. `gateway`: a gateway endpoint with Amazon DNS.
/// Objects: VPC endpoint, VPC. Arguments: VPC endpoint, VPC, the attribute (the first that is off).
void endpointPrivateDnsAttributes(const Survey &survey, Report &report);

/// RSLV-1373: DHCP options name AmazonProvidedDNS beside other servers.
/// Objects: VPC, DHCP option set. Arguments: VPC, first other server.
void dhcpMixed(const Survey &survey, Report &report);

/// RSLV-1374: a VPC without DHCP option set. `xen` (error): Xen clients get no DNS server. `nitro` (info): there are
/// none.
/// Objects: VPC, the Xen clients. Arguments: VPC, for `xen` the first client.
void dhcpNone(const Survey &survey, Report &report);

/// RSLV-1385: private DNS for inbound endpoints only, and no gateway endpoint for the VPC's own clients.
/// Objects: VPC endpoint, VPC. Arguments: VPC endpoint, VPC.
void s3InboundOnlyDns(const Survey &survey, Report &report);

} // namespace zw
