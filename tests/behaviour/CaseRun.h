#pragma once

#include <QStringList>

namespace zw::test {

struct Case;

/// Runs one row and says everything that came out otherwise than written; empty where all holds.
///
/// With `ask` (`NAME TYPE`, then any of `+do`, `+cd`, `+norec`, `+ecs=PREFIX`, `@SERVER`) and `from` (id of a vantage)
/// the row asks the engine, with `seed` and the design's scenario `scenario` where given, and compares:
/// - `rcode`; `flags`, all that are set, of aa tc rd ra ad cd;
/// - `answers`, `authority`, `additional`: `NAME TTL TYPE DATA`, the values of one record set in any order;
/// - `steps`: `KIND` or `KIND RULE`, which must occur in this order; `without`: such as must not occur;
/// - `assumes`: codes of assumptions that some step must carry; `decidedBy`: an id;
/// - `outcomes`: `PROBABILITY RCODE DATA DATA …`, all of them.
///
/// `finds` and `quiet` name checks of the linter (`CHECK OBJECT …`, or `CHECK` alone) that must or must not report.
/// `unread` is a part of the message with which the design's file must be refused.
QStringList runCase(const Case &row);

} // namespace zw::test
