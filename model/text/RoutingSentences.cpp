#include "model/text/FindingSentences.h"

#include <QtGlobal>

#include <array>

namespace zw {

namespace {

// The arguments are documented at the checks (model/lint/checks). Attributes, codes and names of AWS stay as they are.
// clang-format off
constexpr auto sentences = std::to_array<FindingSentence>({
    {"policies-mixed", "",
     QT_TRANSLATE_NOOP("Finding", "%1 %2 has records with different routing policies, or several without any."),
     QT_TRANSLATE_NOOP("Finding", "Give all records of the name and type one policy.")},

    {"set-identifier-refused", "missing",
     QT_TRANSLATE_NOOP("Finding", "%1 has no set identifier, which its routing policy needs."),
     QT_TRANSLATE_NOOP("Finding", "Give it one that is unique in its group.")},
    {"set-identifier-refused", "long",
     QT_TRANSLATE_NOOP("Finding", "The set identifier of %1 is longer than 128 characters."),
     QT_TRANSLATE_NOOP("Finding", "Shorten it.")},
    {"set-identifier-refused", "same",
     QT_TRANSLATE_NOOP("Finding", "%1 has the set identifier %2, which another record of its group has, too."),
     QT_TRANSLATE_NOOP("Finding", "Give each its own.")},
    {"set-identifier-refused", "idle",
     QT_TRANSLATE_NOOP("Finding", "%1 has the set identifier %2 but no routing policy."),
     QT_TRANSLATE_NOOP("Finding", "Leave it out, or choose a policy.")},

    {"routing-attributes-mixed", "",
     QT_TRANSLATE_NOOP("Finding", "%1 has %2 routing attributes; a record takes one."),
     QT_TRANSLATE_NOOP("Finding", "Keep one of them.")},

    {"policy-type-refused", "",
     QT_TRANSLATE_NOOP("Finding", "%1 has the type %2, which %3 routing does not take."),
     QT_TRANSLATE_NOOP("Finding", "Use simple routing.")},

    {"group-too-large", "",
     QT_TRANSLATE_NOOP("Finding", "%1 %2 has %3 records; its policy takes %4."),
     QT_TRANSLATE_NOOP("Finding", "Remove records, or build a tree of aliases.")},

    {"health-check-idle", "",
     QT_TRANSLATE_NOOP("Finding", "%1 has the health check %2, but a lone record answers whatever it says."),
     QT_TRANSLATE_NOOP("Finding", "Take the health check away, or add a routing policy.")},

    {"weight-refused", "",
     QT_TRANSLATE_NOOP("Finding", "%1 has the weight %2; 0 to 255 are allowed."),
     QT_TRANSLATE_NOOP("Finding", "Correct the weight.")},

    {"group-ttls-differ", "weighted",
     QT_TRANSLATE_NOOP("Finding", "The TTLs of %1 %2 differ, from %3 s to %4 s; Route 53 sets all to the one given last."),
     QT_TRANSLATE_NOOP("Finding", "Give all records one TTL.")},
    {"group-ttls-differ", "multivalue",
     QT_TRANSLATE_NOOP("Finding", "The TTLs of %1 %2 differ, from %3 s to %4 s; one answer has one TTL."),
     QT_TRANSLATE_NOOP("Finding", "Give all records the smallest.")},

    {"weighted-ttl-beside-balancer", "",
     QT_TRANSLATE_NOOP("Finding", "%1 has a TTL of %2 s beside an alias to a load balancer, which has 60 s: caches distort the proportions."),
     QT_TRANSLATE_NOOP("Finding", "Use 60 s.")},

    {"failover-roles", "same",
     QT_TRANSLATE_NOOP("Finding", "%1 %2 has several records with the role %3."),
     QT_TRANSLATE_NOOP("Finding", "Keep one of each role.")},
    {"failover-roles", "missing",
     QT_TRANSLATE_NOOP("Finding", "%1 %2 has no record with the role %3."),
     QT_TRANSLATE_NOOP("Finding", "Add one.")},

    {"failover-never-happens", "plain",
     QT_TRANSLATE_NOOP("Finding", "%1 is a primary without health check, which Route 53 refuses."),
     QT_TRANSLATE_NOOP("Finding", "Give it a health check.")},
    {"failover-never-happens", "alias",
     QT_TRANSLATE_NOOP("Finding", "%1 never fails over: it has no health check and does not evaluate its target."),
     QT_TRANSLATE_NOOP("Finding", "Switch Evaluate Target Health on, or add a health check.")},

    {"latency-region-refused", "unknown",
     QT_TRANSLATE_NOOP("Finding", "%1 names %2, which is no Region of AWS."),
     QT_TRANSLATE_NOOP("Finding", "Choose a Region.")},
    {"latency-region-refused", "same",
     QT_TRANSLATE_NOOP("Finding", "%1 names %2, which another record of its group names, too."),
     QT_TRANSLATE_NOOP("Finding", "Keep one record per Region.")},

    {"geolocation-refused", "mixed",
     QT_TRANSLATE_NOOP("Finding", "%1 has a continent together with a country or subdivision."),
     QT_TRANSLATE_NOOP("Finding", "Keep the continent or the country.")},
    {"geolocation-refused", "continent",
     QT_TRANSLATE_NOOP("Finding", "%1 names the continent %2, which Route 53 does not know."),
     QT_TRANSLATE_NOOP("Finding", "Use AF, AN, AS, EU, NA, OC or SA.")},
    {"geolocation-refused", "country",
     QT_TRANSLATE_NOOP("Finding", "%1 names the country %2, which Route 53 does not support."),
     QT_TRANSLATE_NOOP("Finding", "Use a supported code of ISO 3166-1.")},
    {"geolocation-refused", "subdivision",
     QT_TRANSLATE_NOOP("Finding", "%1 names the subdivision %2, which Route 53 does not know."),
     QT_TRANSLATE_NOOP("Finding", "Use a state of the US, or a subdivision of Ukraine.")},
    {"geolocation-refused", "same",
     QT_TRANSLATE_NOOP("Finding", "%1 names %2, which another record of its group names, too."),
     QT_TRANSLATE_NOOP("Finding", "Keep one record per location.")},

    {"geolocation-incomplete", "default",
     QT_TRANSLATE_NOOP("Finding", "%1 %2 has no default record: clients elsewhere and unknown ones get no answer."),
     QT_TRANSLATE_NOOP("Finding", "Add a record for the default location.")},
    {"geolocation-incomplete", "country",
     QT_TRANSLATE_NOOP("Finding", "%1 %2 has records for states but none for the US: addresses without a state miss them."),
     QT_TRANSLATE_NOOP("Finding", "Add a record for the US.")},

    {"geoproximity-refused", "location",
     QT_TRANSLATE_NOOP("Finding", "%1 needs exactly one of Region, Local Zone group and coordinates."),
     QT_TRANSLATE_NOOP("Finding", "Keep one of them.")},
    {"geoproximity-refused", "coordinates",
     QT_TRANSLATE_NOOP("Finding", "%1 has the coordinates %2; degrees with up to two decimals are expected."),
     QT_TRANSLATE_NOOP("Finding", "Correct them.")},
    {"geoproximity-refused", "local-zone",
     QT_TRANSLATE_NOOP("Finding", "%1 names the Local Zone group %2, which is no name of one."),
     QT_TRANSLATE_NOOP("Finding", "Use the group’s name without the zone letter.")},
    {"geoproximity-refused", "unlisted",
     QT_TRANSLATE_NOOP("Finding", "%1 names the Local Zone group %2, which is not in the table of the program (A:local-zone-list)."),
     QT_TRANSLATE_NOOP("Finding", "Check that Route 53 knows it.")},
    {"geoproximity-refused", "bias",
     QT_TRANSLATE_NOOP("Finding", "%1 has the bias %2; -99 to 99 are allowed."),
     QT_TRANSLATE_NOOP("Finding", "Correct the bias.")},
    {"geoproximity-refused", "same",
     QT_TRANSLATE_NOOP("Finding", "%1 is at %2, where another record of its group is, too."),
     QT_TRANSLATE_NOOP("Finding", "Keep one record per location.")},

    {"cidr-collections-mixed", "",
     QT_TRANSLATE_NOOP("Finding", "%1 %2 has records of different CIDR collections."),
     QT_TRANSLATE_NOOP("Finding", "Use one collection for the whole group.")},

    {"cidr-collection-refused", "name",
     QT_TRANSLATE_NOOP("Finding", "%1 has the name %2, which Route 53 refuses."),
     QT_TRANSLATE_NOOP("Finding", "Use letters, digits, hyphen and underscore; up to 64 for a collection, up to 16 for a location.")},
    {"cidr-collection-refused", "size",
     QT_TRANSLATE_NOOP("Finding", "%1 has the block %2; IPv4 takes /1 to /24, IPv6 /1 to /48."),
     QT_TRANSLATE_NOOP("Finding", "Use a block in that range, or the default location.")},
    {"cidr-collection-refused", "same",
     QT_TRANSLATE_NOOP("Finding", "%1 has the block %2 twice."),
     QT_TRANSLATE_NOOP("Finding", "Keep it in one location.")},

    {"cidr-no-default", "",
     QT_TRANSLATE_NOOP("Finding", "%1 %2 has no default record: clients outside all blocks get no answer."),
     QT_TRANSLATE_NOOP("Finding", "Add a record for the default location.")},

    {"cidr-location-missing", "",
     QT_TRANSLATE_NOOP("Finding", "%1 names the location %2, which %3 does not have."),
     QT_TRANSLATE_NOOP("Finding", "Add the location, or choose another.")},

    {"health-check-elsewhere", "",
     QT_TRANSLATE_NOOP("Finding", "%1 is judged by %2, which looks at %3, an address that the record does not give."),
     QT_TRANSLATE_NOOP("Finding", "Check that this is meant.")},

    {"some-without-health-check", "",
     QT_TRANSLATE_NOOP("Finding", "%1 %2 has records with and without health check; those without are always healthy."),
     QT_TRANSLATE_NOOP("Finding", "Give all of them health checks.")},

    {"health-check-of-own-name", "",
     QT_TRANSLATE_NOOP("Finding", "%1 is judged by %2, which asks for the very same name: the results are unpredictable."),
     QT_TRANSLATE_NOOP("Finding", "Let the health check ask for the name of one server.")},

    {"endpoint-check-refused", "interval",
     QT_TRANSLATE_NOOP("Finding", "%1 has an interval of %2 s; 10 s or 30 s are allowed."),
     QT_TRANSLATE_NOOP("Finding", "Choose one of them.")},
    {"endpoint-check-refused", "threshold",
     QT_TRANSLATE_NOOP("Finding", "%1 has the failure threshold %2; 1 to 10 are allowed."),
     QT_TRANSLATE_NOOP("Finding", "Correct it.")},
    {"endpoint-check-refused", "port",
     QT_TRANSLATE_NOOP("Finding", "%1 has the port %2."),
     QT_TRANSLATE_NOOP("Finding", "Use 1 to 65535.")},
    {"endpoint-check-refused", "path",
     QT_TRANSLATE_NOOP("Finding", "The path of %1 has %2 characters; 255 are allowed."),
     QT_TRANSLATE_NOOP("Finding", "Shorten it.")},
    {"endpoint-check-refused", "search",
     QT_TRANSLATE_NOOP("Finding", "%1 looks for a text of %2 characters; 1 to 255 are allowed."),
     QT_TRANSLATE_NOOP("Finding", "Correct the text.")},
    {"endpoint-check-refused", "regions",
     QT_TRANSLATE_NOOP("Finding", "%1 has a list of Regions that Route 53 refuses: %2."),
     QT_TRANSLATE_NOOP("Finding", "Name at least three of the Regions that have checkers, or none.")},
    {"endpoint-check-refused", "address",
     QT_TRANSLATE_NOOP("Finding", "%1 checks %2, an address that health checkers cannot reach."),
     QT_TRANSLATE_NOOP("Finding", "Use a public address, or a check of a CloudWatch alarm.")},
    {"endpoint-check-refused", "nothing",
     QT_TRANSLATE_NOOP("Finding", "%1 has neither address nor name to check."),
     QT_TRANSLATE_NOOP("Finding", "Enter one.")},

    {"calculated-check-fixed", "healthy",
     QT_TRANSLATE_NOOP("Finding", "%1 is always healthy: its threshold is %2."),
     QT_TRANSLATE_NOOP("Finding", "Enter how many of its children must be healthy.")},
    {"calculated-check-fixed", "unhealthy",
     QT_TRANSLATE_NOOP("Finding", "%1 is always unhealthy: its threshold, %2, is above the number of its children."),
     QT_TRANSLATE_NOOP("Finding", "Lower the threshold, or add children.")},

    {"calculated-check-refused", "nested",
     QT_TRANSLATE_NOOP("Finding", "%1 is calculated from %2, which is calculated, too."),
     QT_TRANSLATE_NOOP("Finding", "Use the checks below it.")},
    {"calculated-check-refused", "children",
     QT_TRANSLATE_NOOP("Finding", "%1 has %2 children; 256 are allowed."),
     QT_TRANSLATE_NOOP("Finding", "Remove some.")},
    {"calculated-check-refused", "many",
     QT_TRANSLATE_NOOP("Finding", "%1 has %2 children; one page of AWS allows 255."),
     QT_TRANSLATE_NOOP("Finding", "Remove one.")},
    {"calculated-check-refused", "threshold",
     QT_TRANSLATE_NOOP("Finding", "%1 has the threshold %2; 0 to 256 are allowed."),
     QT_TRANSLATE_NOOP("Finding", "Correct it.")},

    {"health-check-field-idle", "endpoint",
     QT_TRANSLATE_NOOP("Finding", "%1 is of type %2 and takes no address or port."),
     QT_TRANSLATE_NOOP("Finding", "Leave them out.")},
    {"health-check-field-idle", "children",
     QT_TRANSLATE_NOOP("Finding", "%1 is of type %2 and takes no children or threshold of them."),
     QT_TRANSLATE_NOOP("Finding", "Leave them out.")},
    {"health-check-field-idle", "alarm",
     QT_TRANSLATE_NOOP("Finding", "%1 is of type %2 and takes no alarm."),
     QT_TRANSLATE_NOOP("Finding", "Leave it out.")},
    {"health-check-field-idle", "search",
     QT_TRANSLATE_NOOP("Finding", "%1 is of type %2 and takes no text to look for."),
     QT_TRANSLATE_NOOP("Finding", "Leave it out.")},
    {"health-check-field-idle", "control",
     QT_TRANSLATE_NOOP("Finding", "%1 is of type %2 and takes no routing control."),
     QT_TRANSLATE_NOOP("Finding", "Leave it out.")},

    {"policy-record-refused", "",
     QT_TRANSLATE_NOOP("Finding", "The policy record %1 is in %2, a private zone, which takes none."),
     QT_TRANSLATE_NOOP("Finding", "Use records with the policies themselves.")},
    {"policy-record-refused", "taken",
     QT_TRANSLATE_NOOP("Finding", "The policy record %1 takes a name of %2 that has a record already."),
     QT_TRANSLATE_NOOP("Finding", "Remove the record, or choose another name.")},

    {"too-many-keys", "",
     QT_TRANSLATE_NOOP("Finding", "%1 has %2 key-signing keys; two are allowed."),
     QT_TRANSLATE_NOOP("Finding", "Remove those that are not in use.")},

    {"key-name-refused", "",
     QT_TRANSLATE_NOOP("Finding", "The key %1 of %2 needs another name: 3 to 128 letters, digits and underscores, once in the zone."),
     QT_TRANSLATE_NOOP("Finding", "Rename it.")},

    {"key-ds-refused", "",
     QT_TRANSLATE_NOOP("Finding", "The DS of %1 is no DS of Route 53: %2."),
     QT_TRANSLATE_NOOP("Finding", "Enter key tag, 13, 2 and a digest of 64 hexadecimal digits.")},

    {"signing-without-key", "",
     QT_TRANSLATE_NOOP("Finding", "%1 signs but has no active key-signing key."),
     QT_TRANSLATE_NOOP("Finding", "Add a key, or activate one.")},

    {"signed-by-two-providers", "",
     QT_TRANSLATE_NOOP("Finding", "%1 is signed by Route 53, but %2 of another provider serves it, too."),
     QT_TRANSLATE_NOOP("Finding", "Serve a signed zone from one provider.")},

    {"ttl-capped-by-signing", "",
     QT_TRANSLATE_NOOP("Finding", "%1 has a TTL of %2 s, which its signed zone serves as one week."),
     QT_TRANSLATE_NOOP("Finding", "Use at most 604,800 s.")},

    {"ds-in-unsigned-zone", "",
     QT_TRANSLATE_NOOP("Finding", "%1 is a DS record in %2, which is not signed: nobody can trust it."),
     QT_TRANSLATE_NOOP("Finding", "Sign the zone.")},

    {"answer-too-big", "",
     QT_TRANSLATE_NOOP("Finding", "The answer for %1 %2 has %3 bytes: it is truncated for clients without EDNS0."),
     QT_TRANSLATE_NOOP("Finding", "Use fewer values, or multivalue answer routing.")},
});
// clang-format on

} // namespace

std::span<const FindingSentence> routingSentences() noexcept
{
    return sentences;
}

} // namespace zw
