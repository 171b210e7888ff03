#include "model/edit/Selection.h"

#include <algorithm>

namespace zw {

Selection::Selection(QObject *parent) : QObject(parent) {}

bool Selection::contains(const std::string &id) const
{
    return std::ranges::find(m_ids, id) != m_ids.end();
}

void Selection::set(std::vector<std::string> ids)
{
    std::vector<std::string> unique;
    unique.reserve(ids.size());
    for (std::string &id : ids)
        if (!id.empty() && std::ranges::find(unique, id) == unique.end())
            unique.push_back(std::move(id));
    if (unique == m_ids)
        return;
    m_ids = std::move(unique);
    Q_EMIT changed();
}

void Selection::add(const std::string &id)
{
    if (id.empty() || contains(id))
        return;
    m_ids.push_back(id);
    Q_EMIT changed();
}

void Selection::toggle(const std::string &id)
{
    if (std::erase(m_ids, id) == 0) {
        add(id);
        return;
    }
    Q_EMIT changed();
}

void Selection::clear()
{
    set({});
}

} // namespace zw
