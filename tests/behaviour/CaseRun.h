#pragma once

#include <QStringList>

namespace zw::test {

struct Case;

/// Runs one row and says everything that came out otherwise than written; empty where all holds.
///
/// With `ask` (`NAME TYPE`, then any of `+do`, `+cd`, `+norec`, `+ecs=PREFIX`, `@SERVER`) and `from` (id of a vantage)
/// the row asks the engine, or with `from` `authoritative` (or `authoritative ADDRESS`, where the query comes from) the
/// public name servers of the design, which give no `outcomes`; with `seed` and the design's scenario `scenario` where
/// given. It compares:
/// - `rcode`; `flags`, all that are set, of aa tc rd ra ad cd;
/// - `answers`, `authority`, `additional`: `NAME TTL TYPE DATA`, the values of one record set in any order;
/// - `steps`: `KIND` or `KIND RULE`, which must occur in this order; `without`: such as must not occur;
/// - `assumes`: codes of assumptions that some step must carry; `decidedBy`: an id;
/// - `says`: parts of sentences of the trace, in any order; `logs`: the query log records as JSON, `event`: the members
///   of the EventBridge event of the last one (`zoneLogs`: the lines of public zones' query logs), without `detail` those of its detail;
/// - `outcomes`: `PROBABILITY RCODE DATA DATA …`, all of them.
///
/// With `before` the row is the last query of a sequence that shares caches. Each entry is a question of its own with
/// `ask`, and `from`, `at` (seconds after the beginning) and `scenario` where they differ from the row's; with `base` it
/// meets the file's design without the row's changes.
///
/// `finds` and `quiet` name findings of the linter that there must or must not be: `CHECK`, or with any of its rule, its
/// severity (error, warning, info), its variant and its objects behind.
/// `unread` is a part of the message with which the design's file must be refused.
QStringList runCase(const Case &row);

} // namespace zw::test
