#pragma once

#include "model/design/References.h"

namespace zw {

/// Why an edit cannot be made.
struct EditError {
    enum class Reason {
        BadId,             ///< An id that isValidIdText() refuses.
        IdTaken,           ///< Another object has the id already.
        Missing,           ///< The object to change is not there.
        DanglingReference, ///< The result would name an object that does not exist or is of a wrong kind.
        StillUsed          ///< Others refer to the object that is to go.
    };
    Reason reason = Reason::BadId;
    std::string id;                          ///< The object that it is about.
    std::vector<DanglingReference> dangling; ///< For DanglingReference and StillUsed.
};

/// Checks that `states` can be put in place together: ids are valid and unique, and no reference of the result dangles.
/// Cost: one pass over the changed objects; one over the design where something is removed.
Result<Done, EditError> checkEdit(const Design &design, const std::vector<ObjectState> &states);

/// What removing objects takes along, so that nothing dangles.
struct Removal {
    std::vector<ObjectState> states; ///< All removals and all changed objects; ready for checkEdit and exchange.
    std::vector<Usage> removedAlong; ///< Objects that cannot be without the removed ones.
    std::vector<Usage> changed;      ///< Objects that only lose a reference.
};

/// Plans the removal of `ids` with everything drawn inside them or requiring them.
Removal planRemoval(const Design &design, const std::vector<std::string> &ids);

} // namespace zw
