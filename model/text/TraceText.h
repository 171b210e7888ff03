#pragma once

#include "model/engine/Trace.h"
#include "model/text/Wording.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <string_view>

/// What the steps of a trace say.
namespace zw {

class Design;
class RuleBook;
struct Assumption;

/// What people call the object with an id. Must give something for ids that it does not know, for example the id.
using NameOf = std::function<QString(std::string_view id)>;

/// Display names of the objects of `design`, which must outlive the function.
NameOf displayNames(const Design &design);

/// One line of a step as a sentence.
QString sentence(const Trace &trace, const TraceLine &line, const NameOf &nameOf, Wording wording = Wording::Translated);

/// What a step decided: its first line.
QString stepText(const Trace &trace, const TraceStep &step, const NameOf &nameOf, Wording wording = Wording::Translated);

/// All lines of a step, the decision first.
QStringList stepLines(const Trace &trace, const TraceStep &step, const NameOf &nameOf,
                      Wording wording = Wording::Translated);

/// `ASSUMPTION ASM-10: forwarding: …`, the last line of a step that rests on one. The assumption itself stays English.
QString assumptionText(const Assumption &assumption);

/// The whole trace as numbered steps, one line for each sentence: number, kind, rule, basis and text in columns. Steps
/// that rest on an assumption end with a line that names it. Empty for an empty trace.
QString traceText(const Trace &trace, const NameOf &nameOf, const RuleBook &rules);

} // namespace zw
