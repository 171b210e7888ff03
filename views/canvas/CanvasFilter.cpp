#include "views/canvas/CanvasFilter.h"

#include <QStringList>

#include "views/common/Text.h"

#include <algorithm>
#include <array>

namespace zw {

namespace {

/// In the order of RelationKind. Settings hold these names, so they stay as they are.
constexpr std::array<const char *, relationKindCount> relationKeys{
    "zoneAssociation", "profileAssociation", "profileContent", "ruleAssociation", "ruleEndpoint",
    "ruleTarget",      "firewall",           "queryLog",       "networkLink",     "forwarder",
    "servedZone",      "domainListUse",      "clientServer",   "alias",           "sharedResource",
    "sharePrincipal",  "delegation"};

const QString relationPrefix = QStringLiteral("line:");

} // namespace

QString filterState(const CanvasFilter &filter)
{
    QStringList words;
    for (const ObjectKind kind : filter.kinds)
        words << toQString(collectionName(kind));
    for (const RelationKind kind : filter.relations)
        words << relationPrefix + QLatin1String(relationKeys[static_cast<std::size_t>(kind)]);
    return words.join(QLatin1Char(' '));
}

CanvasFilter filterOfState(const QString &state)
{
    CanvasFilter filter;
    for (const QString &word : state.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (!word.startsWith(relationPrefix)) {
            if (const std::optional<ObjectKind> kind = kindOfCollection(toStd(word)))
                filter.kinds.insert(*kind);
            continue;
        }
        const std::string key = toStd(word.mid(relationPrefix.size()));
        const auto known = std::ranges::find(relationKeys, key);
        if (known != relationKeys.end())
            filter.relations.insert(static_cast<RelationKind>(known - relationKeys.begin()));
    }
    return filter;
}

} // namespace zw
