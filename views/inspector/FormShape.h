#pragma once

#include "views/inspector/Field.h"

/// What a form shows of an object, and in what order.
namespace zw {

/// Path of a field that stands for several members of a record set: which routing policy it has.
inline constexpr std::string_view policyPath = "/routing/#policy";
/// The same for what answers: values, an AWS resource, or another record.
inline constexpr std::string_view answerPath = "/#answer";

/// The fields of `objects`, which are of one kind: those of the first, marked where others differ. Members that mean
/// nothing for what the object is now are left out as long as they are not set; notes and tags come last.
std::vector<Field> formFields(const std::vector<AnyObject> &objects);

/// writeField(), and for the paths above the change of all members that they stand for.
Result<Done, FieldError> writeFormField(const Design &design, AnyObject &object, std::string_view path,
                                        const QString &text);

} // namespace zw
