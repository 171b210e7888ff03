#pragma once

#include "model/design/Edit.h"

#include <QString>

#include <vector>

namespace zw {

/// A relation of the design that a line on the canvas stands for.
enum class RelationKind {
    ZoneAssociation,     ///< private zone – VPC
    ProfileAssociation,  ///< Profile – VPC
    ProfileContent,      ///< zone, rule, rule group, endpoint or log configuration – Profile
    RuleAssociation,     ///< Resolver rule – VPC
    RuleEndpoint,        ///< Resolver rule – outbound endpoint
    RuleTarget,          ///< Resolver rule – DNS server or inbound endpoint
    FirewallAssociation, ///< rule group – VPC
    LogAssociation,      ///< query log configuration – VPC
    NetworkLink,         ///< network – network
    Forwarder,           ///< DNS server – inbound endpoint or DNS server
    ServedZone,          ///< external zone – DNS server
    DomainListUse,       ///< domain list – rule group
    ClientServer,        ///< host or client – the DNS server or public resolver that it asks
    AliasOf,             ///< zone of alias records – AWS resource
    SharedResource,      ///< RAM share – what it shares
    SharePrincipal,      ///< RAM share – account that may use it
    Delegation           ///< zone – zone below it that its NS records lead to
};
inline constexpr int relationKindCount = static_cast<int>(RelationKind::Delegation) + 1;

/// One drawn relation.
struct Relation {
    RelationKind kind = RelationKind::NetworkLink;
    std::string from; ///< Object ids.
    std::string to;
    std::string object; ///< The object that holds the relation (the Link itself, the Profile, …).
    bool active = true; ///< False while it is down, pending or overridden.
    bool operator==(const Relation &) const = default;
};

/// All relations of the design that can be drawn, in a stable order. Cost: linear in the design; of records
/// only what makes them an alias or a delegation is looked at.
std::vector<Relation> relationsOf(const Design &design);

/// Whether two objects may be joined by a new relation, and if not, why.
struct ConnectionAnswer {
    bool allowed = false;
    std::vector<RelationKind> kinds; ///< What it would make; the first is the default.
    QString reason;                  ///< Why not, or what it will do: one sentence for people.
    bool isKnownPair = false;        ///< Objects of these kinds can be connected at times, or people think so.
};
ConnectionAnswer canConnect(const Design &design, const std::string &from, const std::string &to);

/// The edit that makes the relation. Ask canConnect() first; asserts that it is allowed.
std::vector<ObjectState> connectionEdit(const Design &design, const std::string &from, const std::string &to,
                                        RelationKind kind);

/// The edit that takes the relation away.
std::vector<ObjectState> disconnectionEdit(const Design &design, const Relation &relation);

} // namespace zw
