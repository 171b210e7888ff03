#pragma once

#include "model/formats/IdIndex.h"
#include "model/formats/Members.h"
#include "model/formats/ProblemList.h"

#include <tuple>

namespace zw {

/// The objects of each kind in the order of a file.
template <class... Objects> std::tuple<std::vector<Objects>...> fileOrder(ObjectList<Objects...>);
using ObjectLists = decltype(fileOrder(ObjectTypes{}));

/// Finds ids that are there twice and references that lead nowhere, over all kinds.
///
/// danglingReferences() of the design would do the second part; here it is done before there is a design, in the order
/// of the file, and without making anything as long as all is well.
class ReferenceCheck {
public:
    /// `foreignIds` are those of kinds that only a newer version knows; references may name them.
    ReferenceCheck(const ObjectLists &objects, const std::vector<std::string> &foreignIds, ProblemList &problems)
        : m_objects(objects), m_foreignIds(foreignIds), m_problems(problems), m_index(idCount())
    {}

    void run();

private:
    std::size_t idCount() const;
    void collectIds();
    void addId(const std::string &id, ObjectKind kind, std::size_t index);
    std::string pointerOf(const std::string &id, ObjectKind kind) const;
    template <class T> bool isFine(const T &value) const;
    template <class T> void checkAll();
    void report(const AnyObject &object, std::size_t index);

    const ObjectLists &m_objects;
    const std::vector<std::string> &m_foreignIds;
    ProblemList &m_problems;
    IdIndex m_index;
};

} // namespace zw
