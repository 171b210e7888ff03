#pragma once

#include "views/inspector/Field.h"

/// Record sets as people think of them: what answers, and by which routing policy. AWS keeps both as a set of members of
/// which some are given.
namespace zw {

/// Puts the two choices into a record's fields and leaves out what the present choice does not use.
void shapeRecord(std::vector<Field> &fields, const RecordSet &record);

/// Gives the record the members that a policy needs, with plain values, and takes away those of others.
Result<Done, FieldError> setPolicy(const Design &design, RecordSet &record, const QString &policy);

/// Turns the record into one with values, an alias of an AWS resource, or an alias of a record in its zone.
Result<Done, FieldError> setAnswerKind(const Design &design, RecordSet &record, const QString &kind);

} // namespace zw
