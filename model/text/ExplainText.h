#pragma once

#include "model/text/RuleBook.h"

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

/// Rules and assumptions of the behaviour references, for people and for programs. The references are English.
namespace zw {

/// The rule with its basis, section, source and table, or the assumption with the rules that name it. `id` in any case;
/// empty where nothing has it.
QString explainText(const RuleBook &rules, std::string_view id);

/// One object with the array `entries` for ids that all exist (asserted).
std::string explainJson(const RuleBook &rules, const std::vector<std::string> &ids);

/// Where the abbreviated pages of a source are, in its order: `R53:resolver` gives the address in the Developer Guide.
QStringList sourceAddresses(std::string_view source);

} // namespace zw
