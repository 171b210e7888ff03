#pragma once

#include <QCoreApplication>

#include "model/edit/Connection.h"

#include <span>

namespace zw {

/// What may be joined between two kinds of objects, and how. Ids are handed over in the order of the kinds; between two
/// objects of one kind in the order in which the user drew.
struct ConnectionRule {
    ObjectKind a;
    ObjectKind b;
    ConnectionAnswer (*answer)(const Design &design, const std::string &a, const std::string &b);
    std::vector<ObjectState> (*edit)(const Design &design, const std::string &a, const std::string &b,
                                     RelationKind kind);
};

// The table, by what the relations are about.
std::span<const ConnectionRule> zoneConnections();
std::span<const ConnectionRule> delegationConnections();
std::span<const ConnectionRule> profileConnections();
std::span<const ConnectionRule> resolverConnections();
std::span<const ConnectionRule> firewallConnections();
std::span<const ConnectionRule> networkConnections();
std::span<const ConnectionRule> serverConnections();
std::span<const ConnectionRule> shareConnections();

/// Context of the sentences for translators.
class ConnectionText {
    Q_DECLARE_TR_FUNCTIONS(zw::ConnectionText)
};

ConnectionAnswer allowed(RelationKind kind, const QString &whatItDoes);
ConnectionAnswer refused(const QString &why);

/// displayName() for sentences.
QString nameIn(const Design &design, std::string_view id);

template <class T> ObjectState stateOf(T object)
{
    const AnyObject any(std::move(object));
    return {kindOf(any), std::string(idOf(any)), any};
}

/// Whether `account` may use a resource of `owner`: it is the owner, or an active RAM share reaches it (RSLV-340,
/// RSLV-645). `attach` asks for the permission to attach things to a Profile as well (RSLV-647).
bool mayUse(const Design &design, const std::string &resource, const Id<Account> &owner, const Id<Account> &account,
            bool attach = false);

/// The first reason against using something Regional in a VPC: another Region (RSLV-335), or not shared. Empty: none.
QString reasonAgainstVpc(const Design &design, const std::string &resource, const RegionCode &region,
                         const Id<Account> &owner, const Vpc &vpc);

/// The lowest value from 101 on in steps of one that `taken` does not hold (RSLV-518, RSLV-604).
std::int64_t freePriority(const std::vector<std::int64_t> &taken);

} // namespace zw
