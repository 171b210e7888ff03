#pragma once

#include <QString>
#include <QStringList>

namespace zw {

/// Whose words a text has: the reader's language, or plain English where a program reads it (JSON, JUnit).
enum class Wording { Translated, English };

/// `source` in the wanted wording; contexts are those that lupdate collects.
QString worded(const char *context, const char *source, Wording wording);

/// Puts `arguments` in place of %1 … %99, in one pass, so that a % inside an argument stays what it is.
/// A placeholder without an argument stays as it is.
QString filled(const QString &sentence, const QStringList &arguments);

} // namespace zw
