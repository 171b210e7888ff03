#include "model/text/FindingSentences.h"

#include <QtGlobal>

#include <array>

namespace zw {

namespace {

// The arguments are documented at the checks (model/lint/checks). Attributes, codes and names of AWS stay as they are.
// clang-format off
constexpr auto sentences = std::to_array<FindingSentence>({
    {"record-outside-zone", "",
     QT_TRANSLATE_NOOP("Finding", "%1 lies outside its zone %2."),
     QT_TRANSLATE_NOOP("Finding", "Give the whole name, or move the record to its zone.")},

    {"zone-name-refused", "top-level",
     QT_TRANSLATE_NOOP("Finding", "%1 cannot be a hosted zone: it is the root or a top-level domain."),
     QT_TRANSLATE_NOOP("Finding", "Create a zone for a domain below it.")},
    {"zone-name-refused", "wildcard",
     QT_TRANSLATE_NOOP("Finding", "%1 cannot be a hosted zone: its first label is an asterisk."),
     QT_TRANSLATE_NOOP("Finding", "Create the zone without the asterisk, and a wildcard record in it.")},

    {"wildcard-refused", "part",
     QT_TRANSLATE_NOOP("Finding", "%1 has an asterisk as a part of its first label."),
     QT_TRANSLATE_NOOP("Finding", "Use the asterisk alone, as the whole first label.")},
    {"wildcard-refused", "name-servers",
     QT_TRANSLATE_NOOP("Finding", "%1 is a wildcard of type NS."),
     QT_TRANSLATE_NOOP("Finding", "Delegate each name by itself.")},

    {"record-type-unsupported", "",
     QT_TRANSLATE_NOOP("Finding", "%1 has the type %2, which Route 53 cannot store."),
     QT_TRANSLATE_NOOP("Finding", "Use a type that Route 53 supports, or serve the name elsewhere.")},

    {"record-value-count", "none",
     QT_TRANSLATE_NOOP("Finding", "%1 %2 has no value."),
     QT_TRANSLATE_NOOP("Finding", "Add a value, or make the record an alias.")},
    {"record-value-count", "many",
     QT_TRANSLATE_NOOP("Finding", "%1 %2 has %3 values; 400 are allowed."),
     QT_TRANSLATE_NOOP("Finding", "Remove values, or use multivalue answer routing.")},
    {"record-value-count", "single",
     QT_TRANSLATE_NOOP("Finding", "%1 %2 has %3 values; this type takes one."),
     QT_TRANSLATE_NOOP("Finding", "Keep one of the values.")},
    {"record-value-count", "same",
     QT_TRANSLATE_NOOP("Finding", "%1 %2 has the value %4 twice."),
     QT_TRANSLATE_NOOP("Finding", "Leave out one of them.")},

    {"record-ttl-missing", "",
     QT_TRANSLATE_NOOP("Finding", "%1 %2 has no TTL."),
     QT_TRANSLATE_NOOP("Finding", "Give it one; 60 s to 172,800 s is recommended.")},

    {"ttl-outside-range", "range",
     QT_TRANSLATE_NOOP("Finding", "The TTL of %1, %2 s, lies outside the recommended 60 s to 172,800 s."),
     QT_TRANSLATE_NOOP("Finding", "Choose a TTL in that range.")},
    {"ttl-outside-range", "health",
     QT_TRANSLATE_NOOP("Finding", "%1 has a health check, but clients keep its answer for %2 s."),
     QT_TRANSLATE_NOOP("Finding", "Lower the TTL to 60 s or less.")},

    {"relative-looking-target", "",
     QT_TRANSLATE_NOOP("Finding", "%1 points to %2, a name of a single label: names in values are absolute."),
     QT_TRANSLATE_NOOP("Finding", "Write %3 if that is meant.")},

    {"cname-not-alone", "",
     QT_TRANSLATE_NOOP("Finding", "%1 has a CNAME beside other types: %2."),
     QT_TRANSLATE_NOOP("Finding", "Keep the CNAME or the others, or use an alias.")},

    {"cname-chain", "loop",
     QT_TRANSLATE_NOOP("Finding", "The CNAME records from %1 on come back to themselves: resolvers answer SERVFAIL."),
     QT_TRANSLATE_NOOP("Finding", "Point one of them to a name with an address.")},
    {"cname-chain", "long",
     QT_TRANSLATE_NOOP("Finding", "The CNAME records from %1 on form a chain of more than eight links: resolvers give up with SERVFAIL."),
     QT_TRANSLATE_NOOP("Finding", "Point the first closer to the end of the chain.")},

    {"record-value-refused", "",
     QT_TRANSLATE_NOOP("Finding", "%1 %2 has a value that Route 53 refuses, %3: %4."),
     QT_TRANSLATE_NOOP("Finding", "Correct the value.")},

    {"ds-misplaced", "apex",
     QT_TRANSLATE_NOOP("Finding", "%1 has a DS record at the apex of its zone, where nobody looks for it."),
     QT_TRANSLATE_NOOP("Finding", "Put it into the parent zone.")},
    {"ds-misplaced", "no-cut",
     QT_TRANSLATE_NOOP("Finding", "%1 has a DS record, but no NS record delegates the name."),
     QT_TRANSLATE_NOOP("Finding", "Add the NS record of the child zone.")},

    {"svcb-mandatory", "",
     QT_TRANSLATE_NOOP("Finding", "%1 has the parameter mandatory, which is not in the list of AWS."),
     QT_TRANSLATE_NOOP("Finding", "Leave it out if Route 53 refuses it.")},

    {"svcb-alias-parameters", "",
     QT_TRANSLATE_NOOP("Finding", "%1 is in alias mode, where nobody reads its parameters."),
     QT_TRANSLATE_NOOP("Finding", "Leave out the parameters, or give a priority above 0.")},

    {"target-is-cname", "mail",
     QT_TRANSLATE_NOOP("Finding", "%1 names the mail server %2, which is a CNAME."),
     QT_TRANSLATE_NOOP("Finding", "Name the host itself, or make %2 an alias record.")},
    {"target-is-cname", "name-server",
     QT_TRANSLATE_NOOP("Finding", "%1 names the name server %2, which is a CNAME."),
     QT_TRANSLATE_NOOP("Finding", "Name the host itself.")},

    {"soa-misplaced", "",
     QT_TRANSLATE_NOOP("Finding", "%1 is an SOA record below the apex of %2."),
     QT_TRANSLATE_NOOP("Finding", "Remove it; the zone has its own.")},

    {"spf-deprecated", "",
     QT_TRANSLATE_NOOP("Finding", "%1 uses the deprecated type SPF, which mail servers ignore."),
     QT_TRANSLATE_NOOP("Finding", "Publish the policy as TXT.")},

    {"needs-signed-zone", "",
     QT_TRANSLATE_NOOP("Finding", "%1 %2 is of no use while %3 is not signed."),
     QT_TRANSLATE_NOOP("Finding", "Enable DNSSEC signing for the zone.")},

    {"apex-name-servers-differ", "",
     QT_TRANSLATE_NOOP("Finding", "The NS record at the apex of %1 lists %2, which does not serve the zone."),
     QT_TRANSLATE_NOOP("Finding", "List the servers of the zone; changing the record does not change them.")},

    {"records-occluded", "hidden",
     QT_TRANSLATE_NOOP("Finding", "%1 is never answered: %2 is delegated."),
     QT_TRANSLATE_NOOP("Finding", "Move the record to the child zone.")},
    {"records-occluded", "delegation",
     QT_TRANSLATE_NOOP("Finding", "The delegation %1 is never used: %2 is delegated above it."),
     QT_TRANSLATE_NOOP("Finding", "Delegate it from the child zone.")},
    {"records-occluded", "child",
     QT_TRANSLATE_NOOP("Finding", "%1 is never answered from here, but from the zone that %2 is delegated to, which has it, too."),
     QT_TRANSLATE_NOOP("Finding", "Remove the copy; caches may still serve either for a while.")},

    {"name-servers-shared", "",
     QT_TRANSLATE_NOOP("Finding", "%1 and %2 share the name server %3, which Route 53 refuses."),
     QT_TRANSLATE_NOOP("Finding", "Give one of them another delegation set.")},

    {"delegation-set-of-private-zone", "",
     QT_TRANSLATE_NOOP("Finding", "%1 is private and cannot have the delegation set %2."),
     QT_TRANSLATE_NOOP("Finding", "Take the delegation set away.")},

    {"zone-undelegated", "registration",
     QT_TRANSLATE_NOOP("Finding", "Nobody reaches %1: its registration names none of its name servers."),
     QT_TRANSLATE_NOOP("Finding", "Enter the zone’s four name servers at the registrar.")},
    {"zone-undelegated", "parent",
     QT_TRANSLATE_NOOP("Finding", "Nobody reaches %1: %2 does not delegate it."),
     QT_TRANSLATE_NOOP("Finding", "Add an NS record with the zone’s four name servers to the parent.")},

    {"delegation-lame", "lame",
     QT_TRANSLATE_NOOP("Finding", "The delegation of %1 names %2, which does not serve the zone."),
     QT_TRANSLATE_NOOP("Finding", "List the zone’s own four name servers.")},
    {"delegation-lame", "dangling",
     QT_TRANSLATE_NOOP("Finding", "%1 is delegated to %2, where no zone of the design answers: somebody else could create it."),
     QT_TRANSLATE_NOOP("Finding", "Remove the delegation, or create the zone and list its servers.")},

    {"white-label-incomplete", "",
     QT_TRANSLATE_NOOP("Finding", "%1 names the server %2 inside itself, but has no address for it."),
     QT_TRANSLATE_NOOP("Finding", "Add A and AAAA records for it, and glue at the registrar.")},

    {"public-zone-on-vpc", "",
     QT_TRANSLATE_NOOP("Finding", "%1 is public and cannot be associated with %2."),
     QT_TRANSLATE_NOOP("Finding", "Take the association away; a public zone answers everywhere.")},

    {"private-zone-signed", "",
     QT_TRANSLATE_NOOP("Finding", "%1 is private and cannot be signed."),
     QT_TRANSLATE_NOOP("Finding", "Switch the signing off.")},

    {"alias-with-values", "",
     QT_TRANSLATE_NOOP("Finding", "%1 is an alias and has values of its own."),
     QT_TRANSLATE_NOOP("Finding", "Leave out the values.")},

    {"alias-target-refused", "type",
     QT_TRANSLATE_NOOP("Finding", "%1 has a type that no alias can have."),
     QT_TRANSLATE_NOOP("Finding", "Use values.")},
    {"alias-target-refused", "apex",
     QT_TRANSLATE_NOOP("Finding", "%1 is an alias of type CNAME at the apex of its zone."),
     QT_TRANSLATE_NOOP("Finding", "Use an alias of type A or AAAA.")},
    {"alias-target-refused", "elsewhere",
     QT_TRANSLATE_NOOP("Finding", "%1 is an alias to %2, which lies outside the zone."),
     QT_TRANSLATE_NOOP("Finding", "Use a record of the same zone, or a CNAME.")},
    {"alias-target-refused", "missing",
     QT_TRANSLATE_NOOP("Finding", "%1 is an alias to %2, which has no record of this type."),
     QT_TRANSLATE_NOOP("Finding", "Create the target first, or choose another.")},
    {"alias-target-refused", "wildcard",
     QT_TRANSLATE_NOOP("Finding", "%1 is an alias to %2, which exists only through a wildcard."),
     QT_TRANSLATE_NOOP("Finding", "Name the wildcard record itself as the target.")},
    {"alias-target-refused", "cycle",
     QT_TRANSLATE_NOOP("Finding", "%1 is an alias that comes back to itself by %2."),
     QT_TRANSLATE_NOOP("Finding", "Break the cycle.")},
    {"alias-target-refused", "multivalue",
     QT_TRANSLATE_NOOP("Finding", "%1 is an alias under multivalue answer routing, which takes none."),
     QT_TRANSLATE_NOOP("Finding", "Use values, or another policy.")},
    {"alias-target-refused", "nothing",
     QT_TRANSLATE_NOOP("Finding", "%1 is an alias without a target."),
     QT_TRANSLATE_NOOP("Finding", "Choose a target.")},

    {"alias-type-refused", "type",
     QT_TRANSLATE_NOOP("Finding", "%1 is an alias of type %2 to %3, which does not serve this type."),
     QT_TRANSLATE_NOOP("Finding", "Use a type that the resource serves.")},
    {"alias-type-refused", "ipv6",
     QT_TRANSLATE_NOOP("Finding", "%1 is an alias of type %2 to %3, for which the documents name type A alone."),
     QT_TRANSLATE_NOOP("Finding", "Check that the resource is dual-stack.")},
    {"alias-type-refused", "private",
     QT_TRANSLATE_NOOP("Finding", "%1 is an alias to %3 in a private zone, where CloudFront is no target."),
     QT_TRANSLATE_NOOP("Finding", "Use a CNAME, or a public zone.")},

    {"alias-twice-in-group", "bucket",
     QT_TRANSLATE_NOOP("Finding", "%1 %2 has several aliases to S3 websites, but only one bucket can have the record’s name."),
     QT_TRANSLATE_NOOP("Finding", "Keep one of them.")},
    {"alias-twice-in-group", "distribution",
     QT_TRANSLATE_NOOP("Finding", "%1 %2 has CloudFront on both sides of the failover, but the name belongs to one distribution."),
     QT_TRANSLATE_NOOP("Finding", "Use another kind of target for one side.")},

    {"target-health-idle", "resource",
     QT_TRANSLATE_NOOP("Finding", "%1 evaluates the health of %2, a kind of resource that reports none."),
     QT_TRANSLATE_NOOP("Finding", "Use a health check.")},
    {"target-health-idle", "records",
     QT_TRANSLATE_NOOP("Finding", "%1 evaluates the health of %2, whose records have no health checks and so are always healthy."),
     QT_TRANSLATE_NOOP("Finding", "Give the records health checks.")},

    {"cloudfront-health", "",
     QT_TRANSLATE_NOOP("Finding", "%1 evaluates the health of %2, which is impossible for CloudFront."),
     QT_TRANSLATE_NOOP("Finding", "Switch it off, and use a health check.")},

    {"failover-alias-without-health", "",
     QT_TRANSLATE_NOOP("Finding", "%1 is a failover alias that does not evaluate the health of its target."),
     QT_TRANSLATE_NOOP("Finding", "Switch Evaluate Target Health on.")},
});
// clang-format on

} // namespace

std::span<const FindingSentence> recordSentences() noexcept
{
    return sentences;
}

} // namespace zw
