#include "model/text/FindingSentences.h"

#include <QtGlobal>

#include <array>

namespace zw {

namespace {

// Section 13.8, Profiles and logging. The arguments are documented at the checks (model/lint/checks). Attributes, codes
// and names of AWS stay as they are.
// clang-format off
constexpr auto sentences = std::to_array<FindingSentence>({
    {"profile-several-per-vpc", "several",
     QT_TRANSLATE_NOOP("Finding", "%1 has %2 Profiles: only the newest version of the service takes that, and their priorities decide."),
     ""},
    {"profile-several-per-vpc", "priority",
     QT_TRANSLATE_NOOP("Finding", "Two Profiles of %1 have the priority %2."),
     QT_TRANSLATE_NOOP("Finding", "Give each a priority of its own.")},
    {"profile-several-per-vpc", "range",
     QT_TRANSLATE_NOOP("Finding", "Profile %3 has the priority %2 on %1, outside 100 to 9900."),
     QT_TRANSLATE_NOOP("Finding", "Use a priority from 100 to 9900.")},

    {"profile-not-shared", "none",
     QT_TRANSLATE_NOOP("Finding", "Profile %1 is not shared with %2."),
     QT_TRANSLATE_NOOP("Finding", "Share it by a RAM share.")},
    {"profile-not-shared", "pending",
     QT_TRANSLATE_NOOP("Finding", "Profile %1 is shared with %2, but the invitation is not accepted."),
     QT_TRANSLATE_NOOP("Finding", "Accept the invitation.")},

    {"profile-resource-invalid", "delegate",
     QT_TRANSLATE_NOOP("Finding", "Profile %2 cannot hold %1: it is a DELEGATE rule."),
     QT_TRANSLATE_NOOP("Finding", "Associate the rule with the VPCs.")},
    {"profile-resource-invalid", "public-zone",
     QT_TRANSLATE_NOOP("Finding", "Profile %2 cannot hold %1: it is no private zone."),
     QT_TRANSLATE_NOOP("Finding", "Take it out of the Profile.")},
    {"profile-resource-invalid", "region",
     QT_TRANSLATE_NOOP("Finding", "Profile %2 cannot hold %1: it is in another Region."),
     QT_TRANSLATE_NOOP("Finding", "Use one of the Profile's own Region.")},

    {"profile-admin-share", "",
     QT_TRANSLATE_NOOP("Finding", "Those that %1 reaches can put DNS data into all VPCs of Profile %2."),
     QT_TRANSLATE_NOOP("Finding", "Share with the permission to associate only.")},

    {"profile-evaluation-order", "",
     QT_TRANSLATE_NOOP("Finding", "%1 evaluates Profile %2 first: AWS documents no such choice, so this is simulated as an assumption."),
     ""},

    {"log-destination-duplicate", "",
     QT_TRANSLATE_NOOP("Finding", "%1 logs twice to a destination of type %4: by %2 and by %3."),
     QT_TRANSLATE_NOOP("Finding", "Keep one of them.")}
});
// clang-format on

} // namespace

std::span<const FindingSentence> profileSentences() noexcept
{
    return sentences;
}

} // namespace zw
