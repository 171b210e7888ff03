#pragma once

#include "model/design/Design.h"

#include <bitset>
#include <functional>

namespace zw {

/// The kinds that a reference may point at.
using KindSet = std::bitset<objectKindCount>;

/// One place in an object that names another object.
struct Reference {
    std::string path;   ///< Member path inside the object as a JSON pointer, for example `/vpcs/2/vpc`.
    std::string target; ///< The id, never empty.
    Use use = Use::Optional;
    KindSet allowed; ///< All bits set where any kind will do.
};

/// Calls `found` for every reference of the object, in file order.
void forEachReference(const AnyObject &object, const std::function<void(const Reference &)> &found);

/// Changes references of `object` in place: `decide` gets each target id and returns the new one, or an empty text.
/// A reference that goes takes its list entry with it, or leaves an optional member unset. Returns false where a
/// required or owner member of the object itself would have been emptied: then the object must go too.
bool rewriteReferences(AnyObject &object, const std::function<std::string(const std::string &)> &decide);

/// A place that refers to an object.
struct Usage {
    ObjectKind kind = ObjectKind::Account; ///< Of the object that refers.
    std::string id;
    Reference reference;
};

/// Everything that refers to `id`, in file order. Cost: one pass over the design.
std::vector<Usage> usagesOf(const Design &design, std::string_view id);

/// A reference to an object that is not there or of a wrong kind.
struct DanglingReference {
    ObjectKind kind = ObjectKind::Account;
    std::string id;
    Reference reference;
    std::optional<ObjectKind> found; ///< The kind found instead, where the target exists.
};

/// All dangling or mismatched references. Cost: one pass over the design.
std::vector<DanglingReference> danglingReferences(const Design &design);

/// The same for one object against `design`.
std::vector<DanglingReference> danglingReferences(const Design &design, const AnyObject &object);

} // namespace zw
