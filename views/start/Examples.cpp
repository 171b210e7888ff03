#include "views/start/Examples.h"

#include <QCoreApplication>

namespace zw {

namespace {

struct Examples {
    Q_DECLARE_TR_FUNCTIONS(Examples)
};

QString pathOf(const char *name)
{
    return QStringLiteral(":/examples/%1.json").arg(QLatin1String(name));
}

} // namespace

std::vector<Example> examples()
{
    return {
        {pathOf("central-hybrid"), Examples::tr("Central hybrid DNS"),
         Examples::tr(
             "A network account holds endpoints, a rule and DNS Firewall; one Profile gives them to every VPC."),
         QStringLiteral("profile")},
        {pathOf("split-horizon"), Examples::tr("Split horizon"),
         Examples::tr(
             "One domain, two answers: a private zone that swallows public names, and how to draw it narrower."),
         QStringLiteral("zone-private")},
        {pathOf("hub-and-spoke"), Examples::tr("Hub and spoke"),
         Examples::tr("The pattern from before Profiles: a rule shared through RAM, zones associated across accounts."),
         QStringLiteral("endpoint-out")},
        {pathOf("multi-region-site"), Examples::tr("Multi-Region site"),
         Examples::tr("A public site answered from the nearest healthy Region, with a weighted canary."),
         QStringLiteral("health-check")},
    };
}

} // namespace zw
