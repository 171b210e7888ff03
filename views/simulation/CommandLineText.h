#pragma once

#include <QString>

namespace zw {

struct AskedQuestion;

/// The `zw simulate …` command that asks the same question of a saved design; quoted for a POSIX shell.
QString commandLine(const AskedQuestion &question, const QString &designPath);

} // namespace zw
