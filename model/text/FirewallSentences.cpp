#include "model/text/FindingSentences.h"

#include <QtGlobal>

#include <array>

namespace zw {

namespace {

// Section 13.7, DNS Firewall. The arguments are documented at the checks (model/lint/checks). Attributes, codes
// and names of AWS stay as they are.
// clang-format off
constexpr auto sentences = std::to_array<FindingSentence>({
    {"firewall-rule-unreachable", "",
     QT_TRANSLATE_NOOP("Finding", "%1, rule %2 is never reached: %3, rule %4 matches first."),
     QT_TRANSLATE_NOOP("Finding", "Remove the rule, or put it in front.")},

    {"firewall-allow-all-first", "",
     QT_TRANSLATE_NOOP("Finding", "%1, rule %2 lets everything pass before %3, rule %4."),
     QT_TRANSLATE_NOOP("Finding", "Block first, or allow fewer names.")},

    {"firewall-apex-only", "apex",
     QT_TRANSLATE_NOOP("Finding", "%1 covers %2 only, not its subdomains. Further domains like it: %3."),
     QT_TRANSLATE_NOOP("Finding", "Add the subdomains, or mark the rule as meant so."),
     3,
     QT_TRANSLATE_NOOP("Finding", "%1 covers %2 only, not its subdomains.")},
    {"firewall-apex-only", "subdomains",
     QT_TRANSLATE_NOOP("Finding", "%1 covers the subdomains of %2, not the domain itself. Further domains like it: %3."),
     QT_TRANSLATE_NOOP("Finding", "Add the domain, or mark the rule as meant so."),
     3,
     QT_TRANSLATE_NOOP("Finding", "%1 covers the subdomains of %2, not the domain itself.")},

    {"firewall-walled-garden-chain", "",
     QT_TRANSLATE_NOOP("Finding", "%1 is blocked in %3 at %2, where it leads to, by %4."),
     QT_TRANSLATE_NOOP("Finding", "Trust redirections in the rule that allows the name, or allow the target.")},

    {"firewall-walled-garden-internal", "",
     QT_TRANSLATE_NOOP("Finding", "%1 is blocked in %2 by %3. Further internal domains: %4."),
     QT_TRANSLATE_NOOP("Finding", "Allow the internal domains in front of the rule that blocks everything."),
     4,
     QT_TRANSLATE_NOOP("Finding", "%1 is blocked in %2 by %3.")},

    {"firewall-priority", "association",
     QT_TRANSLATE_NOOP("Finding", "Two rule groups of %2 have the priority %1."),
     QT_TRANSLATE_NOOP("Finding", "Give each group of a VPC a priority of its own.")},
    {"firewall-priority", "range",
     QT_TRANSLATE_NOOP("Finding", "%3 has the priority %1 in %2, outside 100 to 9900."),
     QT_TRANSLATE_NOOP("Finding", "Use a priority from 100 to 9900.")},
    {"firewall-priority", "rule",
     QT_TRANSLATE_NOOP("Finding", "Two rules of %2 have the priority %1."),
     QT_TRANSLATE_NOOP("Finding", "Give each rule of a group a priority of its own.")},

    {"firewall-group-count", "vpc",
     QT_TRANSLATE_NOOP("Finding", "%1 has %2 rule groups; %3 are allowed."),
     QT_TRANSLATE_NOOP("Finding", "Merge rule groups.")},
    {"firewall-group-count", "profile",
     QT_TRANSLATE_NOOP("Finding", "Profile %1 has %2 rule groups; %3 are allowed."),
     QT_TRANSLATE_NOOP("Finding", "Merge rule groups.")},

    {"firewall-rule-invalid", "advanced-allow",
     QT_TRANSLATE_NOOP("Finding", "%1, rule %2: an Advanced protection cannot allow."),
     QT_TRANSLATE_NOOP("Finding", "Use ALERT or BLOCK.")},
    {"firewall-rule-invalid", "no-threshold",
     QT_TRANSLATE_NOOP("Finding", "%1, rule %2: an Advanced protection needs a confidence threshold."),
     QT_TRANSLATE_NOOP("Finding", "Choose one.")},
    {"firewall-rule-invalid", "sources",
     QT_TRANSLATE_NOOP("Finding", "%1, rule %2 does not match exactly one thing."),
     QT_TRANSLATE_NOOP("Finding", "Choose one domain list, Advanced protection, category or feed.")},
    {"firewall-rule-invalid", "override",
     QT_TRANSLATE_NOOP("Finding", "%1, rule %2: the response OVERRIDE needs a domain and a TTL."),
     QT_TRANSLATE_NOOP("Finding", "Enter both.")},
    {"firewall-rule-invalid", "ttl",
     QT_TRANSLATE_NOOP("Finding", "%1, rule %2: the TTL %3 of the response is above 604800 s."),
     QT_TRANSLATE_NOOP("Finding", "Lower it.")},
    {"firewall-rule-invalid", "domain",
     QT_TRANSLATE_NOOP("Finding", "%2 in %1 is no domain specification."),
     QT_TRANSLATE_NOOP("Finding", "Write a domain name, one with *. in front, or * alone.")},

    {"firewall-fail-mode", "open",
     QT_TRANSLATE_NOOP("Finding", "Malicious names pass in %1 while DNS Firewall is impaired: it fails open."),
     ""},
    {"firewall-fail-mode", "closed",
     QT_TRANSLATE_NOOP("Finding", "%1 gets SERVFAIL while DNS Firewall is impaired: it fails closed."),
     ""},

    {"firewall-allow-without-logging", "",
     QT_TRANSLATE_NOOP("Finding", "%2 allows names in %1, whose queries are not logged, so nothing shows what it lets pass."),
     QT_TRANSLATE_NOOP("Finding", "Attach a query log configuration.")},

    {"firewall-double-association", "profile",
     QT_TRANSLATE_NOOP("Finding", "%1 is attached to %2 directly and by Profile %3; it is evaluated once, where it comes first."),
     QT_TRANSLATE_NOOP("Finding", "Remove the direct association.")},
    {"firewall-double-association", "firewall-manager",
     QT_TRANSLATE_NOOP("Finding", "%1 is attached to %2 directly and by Firewall Manager; it is evaluated once, where it comes first."),
     QT_TRANSLATE_NOOP("Finding", "Remove the direct association.")}
});
// clang-format on

} // namespace

std::span<const FindingSentence> firewallSentences() noexcept
{
    return sentences;
}

} // namespace zw
