#pragma once

#include "tests/differential/Reply.h"

namespace zw::test {

/// Where Route 53 is documented to answer otherwise than these three servers: the one table of such differences.
struct KnownDifference {
    const char *rule; ///< Of the authoritative reference.
    const char *what; ///< In a few words.
    bool (*explains)(const Question &question, const Reply &theirs, const Reply &ours);
};

const std::vector<KnownDifference> &knownDifferences();

/// Which part differs where the three agree; empty where nothing does. `theirs` holds at least one reply.
QString difference(const QList<Reply> &theirs, const Reply &ours);

/// The rule that explains it; empty where none does.
QString explanation(const Question &question, const QList<Reply> &theirs, const Reply &ours);

} // namespace zw::test
