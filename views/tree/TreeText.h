#pragma once

#include <QString>

#include "model/design/Design.h"

#include <string>

/// What rows of the design tree say.
namespace zw {

QString treeLabel(const Design &design, ObjectKind kind, const std::string &id);
/// The fact behind the name, in muted text: an address block, a direction, a type; often empty.
QString treeDetail(const Design &design, ObjectKind kind, const std::string &id);

/// A text that sorts rows as people expect: kinds apart, numbers inside names by value, records in the order of AUTH-017.
/// No two objects have the same.
std::string treeSortKey(const AnyObject &object);

} // namespace zw
