#include "model/edit/Connection.h"

#include "model/edit/ConnectionRule.h"

#include <array>
#include <cassert>

namespace zw {

namespace {

/// A rule with the two ids in its order; no rule where nothing joins the two kinds.
struct Match {
    const ConnectionRule *rule = nullptr;
    std::string a;
    std::string b;
};

Match matchFor(const Design &design, const std::string &from, const std::string &to)
{
    const std::optional<ObjectKind> first = design.kindOf(from);
    const std::optional<ObjectKind> second = design.kindOf(to);
    if (!first || !second)
        return {};
    const std::array tables{zoneConnections(),     delegationConnections(), profileConnections(), resolverConnections(),
                            firewallConnections(), networkConnections(),    serverConnections(),  shareConnections()};
    for (const std::span<const ConnectionRule> table : tables) {
        for (const ConnectionRule &rule : table) {
            if (rule.a == *first && rule.b == *second)
                return {&rule, from, to};
            if (rule.a == *second && rule.b == *first)
                return {&rule, to, from};
        }
    }
    return {};
}

/// For pairs that people try although AWS has another way: what to do instead.
QString hint(ObjectKind a, ObjectKind b)
{
    const auto are = [&](ObjectKind x, ObjectKind y) { return (a == x && b == y) || (a == y && b == x); };
    using K = ObjectKind;
    if (are(K::Zone, K::ResolverEndpoint))
        return ConnectionText::tr(
            "An endpoint answers what its VPC sees: associate the zone with the VPC of the endpoint.");
    if (are(K::DomainList, K::Vpc))
        return ConnectionText::tr(
            "A domain list works through a rule group: add it to one, and associate that with the VPC.");
    if (are(K::ResolverEndpoint, K::Vpc))
        return ConnectionText::tr("An endpoint lives in one VPC: drag it there to move it.");
    if (are(K::ResolverEndpoint, K::OnPremisesNetwork))
        return ConnectionText::tr("An endpoint reaches other networks through its VPC: link the VPC with the network.");
    if (are(K::ResolverRule, K::OnPremisesNetwork))
        return ConnectionText::tr("A rule forwards to addresses: connect it with a DNS server of the network.");
    if (are(K::Zone, K::OnPremisesNetwork))
        return ConnectionText::tr("A zone is served by DNS servers: connect it with a server of the network.");
    if (are(K::Profile, K::Account))
        return ConnectionText::tr("A Profile is shared with accounts by a RAM share: connect the share with both.");
    return {};
}

ConnectionAnswer asKnownPair(ConnectionAnswer answer)
{
    answer.isKnownPair = true;
    return answer;
}

} // namespace

ConnectionAnswer canConnect(const Design &design, const std::string &from, const std::string &to)
{
    if (from == to)
        return refused(ConnectionText::tr("An object cannot be connected with itself."));
    if (const Match match = matchFor(design, from, to); match.rule)
        return asKnownPair(match.rule->answer(design, match.a, match.b));
    const std::optional<ObjectKind> first = design.kindOf(from);
    const std::optional<ObjectKind> second = design.kindOf(to);
    if (!first || !second)
        return refused(ConnectionText::tr("Only objects of the design can be connected."));
    const QString instead = hint(*first, *second);
    if (!instead.isEmpty())
        return asKnownPair(refused(instead));
    return refused(ConnectionText::tr("Nothing in AWS or DNS connects %1 and %2 directly.")
                       .arg(nameIn(design, from), nameIn(design, to)));
}

std::vector<ObjectState> connectionEdit(const Design &design, const std::string &from, const std::string &to,
                                        RelationKind kind)
{
    assert(canConnect(design, from, to).allowed);
    const Match match = matchFor(design, from, to);
    return match.rule ? match.rule->edit(design, match.a, match.b, kind) : std::vector<ObjectState>();
}

} // namespace zw
