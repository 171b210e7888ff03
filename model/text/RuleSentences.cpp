#include "model/text/FindingSentences.h"

#include <QtGlobal>

#include <array>

namespace zw {

namespace {

// Section 13.3 and 13.4, rules and delegation. The arguments are documented at the checks (model/lint/checks). Attributes, codes
// and names of AWS stay as they are.
// clang-format off
constexpr auto sentences = std::to_array<FindingSentence>({
    {"forward-loop-direct", "",
     QT_TRANSLATE_NOOP("Finding", "%1 on %2 forwards into its own inbound endpoint (%3)."),
     QT_TRANSLATE_NOOP("Finding", "Dissociate the rule from the VPC.")},

    {"forward-loop-indirect", "",
     QT_TRANSLATE_NOOP("Finding", "A query for %1 goes in circles: %2."),
     QT_TRANSLATE_NOOP("Finding", "Break the cycle, usually by not associating the rule with the hub.")},

    {"rule-without-endpoint", "none",
     QT_TRANSLATE_NOOP("Finding", "%1 has no outbound endpoint."),
     QT_TRANSLATE_NOOP("Finding", "Assign one.")},
    {"rule-without-endpoint", "direction",
     QT_TRANSLATE_NOOP("Finding", "%1 has no usable outbound endpoint: %2 is not OUTBOUND."),
     QT_TRANSLATE_NOOP("Finding", "Assign an outbound endpoint.")},
    {"rule-without-endpoint", "region",
     QT_TRANSLATE_NOOP("Finding", "%1 has no usable outbound endpoint: %2 is in another Region."),
     QT_TRANSLATE_NOOP("Finding", "Assign an endpoint of the rule's own Region.")},
    {"rule-without-endpoint", "deleted",
     QT_TRANSLATE_NOOP("Finding", "%1 has no usable outbound endpoint: %2 is being deleted."),
     QT_TRANSLATE_NOOP("Finding", "Assign another one.")},

    {"rule-targets-invalid", "no-targets",
     QT_TRANSLATE_NOOP("Finding", "%1 is a FORWARD rule without targets."),
     QT_TRANSLATE_NOOP("Finding", "Add a target.")},
    {"rule-targets-invalid", "too-many",
     QT_TRANSLATE_NOOP("Finding", "%1 has %2 targets; six are allowed."),
     QT_TRANSLATE_NOOP("Finding", "Remove targets.")},
    {"rule-targets-invalid", "mixed-families",
     QT_TRANSLATE_NOOP("Finding", "%1 has both IPv4 and IPv6 targets."),
     QT_TRANSLATE_NOOP("Finding", "Use targets of one kind.")},
    {"rule-targets-invalid", "system-targets",
     QT_TRANSLATE_NOOP("Finding", "%1 is a SYSTEM rule and cannot have targets."),
     QT_TRANSLATE_NOOP("Finding", "Remove the targets, or make it a FORWARD rule.")},
    {"rule-targets-invalid", "delegate-targets",
     QT_TRANSLATE_NOOP("Finding", "%1 is a DELEGATE rule and cannot have targets."),
     QT_TRANSLATE_NOOP("Finding", "Remove the targets, or make it a FORWARD rule.")},
    {"rule-targets-invalid", "delegate-record",
     QT_TRANSLATE_NOOP("Finding", "%1 is a DELEGATE rule without delegation record."),
     QT_TRANSLATE_NOOP("Finding", "Enter the domain that the name servers are in.")},

    {"target-protocol-mismatch", "protocol",
     QT_TRANSLATE_NOOP("Finding", "Target %2 of %1 uses %3, but %4 offers %5."),
     QT_TRANSLATE_NOOP("Finding", "Give the target a protocol that the endpoint offers, or the endpoint the target's.")},
    {"target-protocol-mismatch", "no-host-name",
     QT_TRANSLATE_NOOP("Finding", "Target %2 of %1 is asked over HTTPS without a host name."),
     QT_TRANSLATE_NOOP("Finding", "Enter the server's host name if its certificate needs one.")},

    {"rule-not-associated", "",
     QT_TRANSLATE_NOOP("Finding", "%1 has no effect: it belongs to no VPC, also not through a Profile."),
     QT_TRANSLATE_NOOP("Finding", "Associate the rule.")},

    {"rule-duplicate-domain", "",
     QT_TRANSLATE_NOOP("Finding", "%1 and %2 both claim %3 on %4."),
     QT_TRANSLATE_NOOP("Finding", "Keep one of them.")},

    {"rule-hides-phz", "equals",
     QT_TRANSLATE_NOOP("Finding", "%1 decides instead of private zone %2 for %3 in %4."),
     QT_TRANSLATE_NOOP("Finding", "Rename or remove one of them.")},
    {"rule-hides-phz", "under",
     QT_TRANSLATE_NOOP("Finding", "%1 decides instead of private zone %2 for names under %3 in %4."),
     QT_TRANSLATE_NOOP("Finding", "Rename or remove one of them.")},

    {"rule-never-wins", "",
     QT_TRANSLATE_NOOP("Finding", "%1 is never used: %2 decides instead."),
     QT_TRANSLATE_NOOP("Finding", "Remove the rule, or narrow it."),
     2,
     QT_TRANSLATE_NOOP("Finding", "%1 is never used.")},

    {"reverse-rule-shadowed", "",
     QT_TRANSLATE_NOOP("Finding", "Reverse look-ups of %1 from %4 stay in AWS and are not forwarded by %3. Further ranges like it: %2."),
     QT_TRANSLATE_NOOP("Finding", "Disable the autodefined reverse rules of the VPC, or add rules with the exact names."),
     2,
     QT_TRANSLATE_NOOP("Finding", "Reverse look-ups of %1 from %4 stay in AWS and are not forwarded by %3.")},

    {"dot-rule-without-system", "",
     QT_TRANSLATE_NOOP("Finding", "%1 sends the names of AWS services to %2."),
     QT_TRANSLATE_NOOP("Finding", "Add a SYSTEM rule for amazonaws.com."),
     2,
     QT_TRANSLATE_NOOP("Finding", "%1 forwards the names of AWS services.")},

    {"cross-region-association", "",
     QT_TRANSLATE_NOOP("Finding", "%1 is in %2, but %3 is in %4."),
     QT_TRANSLATE_NOOP("Finding", "Create it in the Region of the VPC.")},

    {"rule-not-shared", "none",
     QT_TRANSLATE_NOOP("Finding", "%1 is not shared with %2."),
     QT_TRANSLATE_NOOP("Finding", "Share it by a RAM share.")},
    {"rule-not-shared", "pending",
     QT_TRANSLATE_NOOP("Finding", "%1 is shared with %2, but the invitation is not accepted."),
     QT_TRANSLATE_NOOP("Finding", "Accept the invitation.")},

    {"target-unreachable", "some",
     QT_TRANSLATE_NOOP("Finding", "%1 of %2 targets of %3 are unreachable, for example %4: resolution is slow or fails."),
     QT_TRANSLATE_NOOP("Finding", "Mend routes and firewalls, or remove the target.")},
    {"target-unreachable", "all",
     QT_TRANSLATE_NOOP("Finding", "No target of %3 is reachable, for example %4: what it forwards fails."),
     QT_TRANSLATE_NOOP("Finding", "Mend the link, its routes and firewalls.")},

    {"system-rule-pointless", "",
     QT_TRANSLATE_NOOP("Finding", "%1 changes nothing: no less specific FORWARD rule is there to cancel."),
     QT_TRANSLATE_NOOP("Finding", "Remove the rule.")},

    {"phz-ns-without-delegate-rule", "",
     QT_TRANSLATE_NOOP("Finding", "%1 is delegated, but %2 has no DELEGATE rule to follow it."),
     QT_TRANSLATE_NOOP("Finding", "Add a DELEGATE rule whose record covers the names of the name servers.")},

    {"delegation-record-mismatch", "",
     QT_TRANSLATE_NOOP("Finding", "The DELEGATE rules of %3 do not cover name server %2: the delegation record is %1."),
     QT_TRANSLATE_NOOP("Finding", "Enter the domain that the name servers are in.")},

    {"delegation-glue-missing", "glue",
     QT_TRANSLATE_NOOP("Finding", "There is no address for name server %1: it lies in the zone, which has none."),
     QT_TRANSLATE_NOOP("Finding", "Add an A or AAAA record for it.")},
    {"delegation-glue-missing", "unresolved",
     QT_TRANSLATE_NOOP("Finding", "There is no address for name server %1: %2 cannot resolve it."),
     QT_TRANSLATE_NOOP("Finding", "Add a FORWARD rule for the domain of the name server.")},

    {"delegation-preempted", "",
     QT_TRANSLATE_NOOP("Finding", "%1 answers in %3, so the delegation of %2 is not used."),
     ""},

    {"delegation-to-default-inbound", "delegation",
     QT_TRANSLATE_NOOP("Finding", "%3 is delegated to %1, which is of category %2 and takes no delegated queries."),
     QT_TRANSLATE_NOOP("Finding", "Delegate to an endpoint of category INBOUND_DELEGATION.")},
    {"delegation-to-default-inbound", "forwarder",
     QT_TRANSLATE_NOOP("Finding", "%3 forwards to %1, which is of category %2 and answers for delegated names only."),
     QT_TRANSLATE_NOOP("Finding", "Forward to an endpoint of category INBOUND.")},

    {"delegation-endpoint-protocol", "",
     QT_TRANSLATE_NOOP("Finding", "%1 is for delegation and speaks another protocol than Do53."),
     QT_TRANSLATE_NOOP("Finding", "Use Do53 alone.")},

    {"delegation-zone-not-on-endpoint-vpc", "",
     QT_TRANSLATE_NOOP("Finding", "%1 is delegated to %3, but no private zone of %2 has it."),
     QT_TRANSLATE_NOOP("Finding", "Associate the zone with the VPC of the endpoint.")}
});
// clang-format on

} // namespace

std::span<const FindingSentence> ruleSentences() noexcept
{
    return sentences;
}

} // namespace zw
