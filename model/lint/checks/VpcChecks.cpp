#include "model/lint/checks/VpcChecks.h"

#include "model/lint/Sharing.h"
#include "model/lint/Stub.h"

#include <algorithm>

namespace zw {

namespace {

/// Whether something may ask the Resolver: a workload that does, or DHCP that would make it where none is drawn.
bool hasResolverClients(const Survey &survey, const VpcSurvey &vpc)
{
    if (vpc.instances.empty())
        return dhcpNamesResolver(survey, vpc);
    return std::ranges::any_of(vpc.instances,
                               [&](const Instance *instance) { return asksResolver(survey, vpc, *instance); });
}

bool hasRules(const Survey &survey, const VpcSurvey &vpc)
{
    bool found = !survey.view(vpc).delegateRules.empty();
    survey.forEachCandidate(vpc, [&](const Candidate &candidate) { found |= candidate.rule != nullptr; });
    return found;
}

/// What the VPC's Resolver would do for clients that asked it.
std::vector<std::string> features(const Survey &survey, const VpcSurvey &vpc)
{
    const View &view = survey.view(vpc);
    std::vector<std::string> words;
    const auto add = [&](bool has, const char *word) {
        if (has)
            words.emplace_back(word);
    };
    add(!vpc.zones.empty(), "zones");
    add(!vpc.rules.empty(), "rules");
    add(!view.firewall.empty(), "firewall");
    add(!view.profiles.empty(), "profiles");
    add(!view.logConfig.empty(), "logging");
    return words;
}

/// Whether a server in the VPC hands queries on to the VPC's Resolver.
bool returnsToResolver(const Survey &survey, const VpcSurvey &vpc, const DnsServer &server)
{
    const auto leads = [&](const std::vector<IpAddress> &targets) {
        return std::ranges::any_of(
            targets, [&](const IpAddress &target) { return survey.networks().isResolverAddress(target, vpc.index); });
    };
    if (server.defaultBehaviour == DefaultBehaviour::Forward && leads(server.defaultForwarders))
        return true;
    return std::ranges::any_of(server.forwarders,
                               [&](const ConditionalForwarder &forwarder) { return leads(forwarder.targets); });
}

/// The servers that DHCP names, as far as they stand in the VPC itself.
std::vector<const DnsServer *> ownServers(const Survey &survey, const VpcSurvey &vpc,
                                          const std::vector<IpAddress> &addresses)
{
    std::vector<const DnsServer *> servers;
    for (const IpAddress &address : addresses) {
        const Listener *listener = survey.networks().listenerAt(address, vpc.index, survey.asDrawn());
        if (listener && listener->kind == ListenerKind::DnsServer && listener->network == vpc.index)
            servers.push_back(survey.networks().server(listener->object).server);
    }
    return servers;
}

/// The only configuration that could log the VPC, if no Profile is meant to bring one.
const QueryLogConfig *onlyLogFor(const Survey &survey, const Sharing &sharing, const VpcSurvey &vpc)
{
    if (!vpc.profiles.empty() || !vpc.logs.empty())
        return nullptr;
    const QueryLogConfig *only = nullptr;
    for (const QueryLogConfig &config : survey.design().all<QueryLogConfig>()) {
        const ShareState state = sharing.between(config.id.text(), config.account, vpc.vpc->account);
        if (config.region != vpc.vpc->region || (state != ShareState::Own && state != ShareState::Shared))
            continue;
        if (only)
            return nullptr;
        only = &config;
    }
    return only;
}

} // namespace

void dnsSupportOff(const Survey &survey, Report &report)
{
    for (const VpcSurvey &vpc : survey.vpcs()) {
        if (vpc.vpc->enableDnsSupport || !hasResolverClients(survey, vpc))
            continue;
        Vpc changed = *vpc.vpc;
        changed.enableDnsSupport = true;
        report.add({}, {vpc.id()}, {survey.name(*vpc.vpc)}).fix = {stateOf(std::move(changed))};
    }
}

void dhcpBypass(const Survey &survey, Report &report)
{
    for (const VpcSurvey &vpc : survey.vpcs()) {
        const std::vector<IpAddress> others = otherDhcpServers(survey, vpc);
        if (others.empty() || dhcpNamesResolver(survey, vpc))
            continue;
        std::vector<std::string> words = features(survey, vpc);
        const std::vector<const DnsServer *> own = ownServers(survey, vpc, others);
        const bool returns =
            std::ranges::any_of(own, [&](const DnsServer *server) { return returnsToResolver(survey, vpc, *server); });
        if (words.empty() || returns)
            continue;
        words.insert(words.begin(), survey.name(*vpc.vpc));
        Finding &finding = report.add({}, {vpc.id(), vpc.vpc->dhcpOptions->text()}, std::move(words));
        if (own.empty()) { // Else those servers could forward to the Resolver as well.
            Vpc changed = *vpc.vpc;
            changed.dhcpOptions.reset();
            finding.fix = {stateOf(std::move(changed))};
        }
    }
}

void observabilityMissing(const Survey &survey, Report &report)
{
    const Sharing sharing(survey.design());
    for (const VpcSurvey &vpc : survey.vpcs()) {
        const View &view = survey.view(vpc);
        const bool worthLogging = !vpc.endpoints.empty() || !view.firewall.empty() || hasRules(survey, vpc);
        if (!view.logConfig.empty() || !worthLogging)
            continue;
        Finding &finding = report.add({}, {vpc.id()}, {survey.name(*vpc.vpc)});
        if (const QueryLogConfig *config = onlyLogFor(survey, sharing, vpc)) {
            QueryLogConfig changed = *config;
            changed.vpcs.push_back({vpc.vpc->id, AssociationStatus::Complete, {}});
            finding.fix = {stateOf(std::move(changed))};
        }
    }
}

} // namespace zw
