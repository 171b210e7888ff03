#pragma once

#include <QString>

#include "model/dns/RecordData.h"
#include "views/inspector/Field.h"

/// Sentences that say why a typed text does not fit.
namespace zw {

QString nameReason(const NameError &error);
QString formatReason(FieldKind kind, const QString &text);
QString entryReason(const QString &entry, const QString &reason);
QString tagReason(const QString &line);
QString recordDataReason(const RecordDataError &error);
QString noSuchFieldReason();

/// Absent where the number is inside the range that AWS allows for this member.
std::optional<QString> rangeReason(const std::string &member, std::int64_t value);

} // namespace zw
