#include "model/engine/Resolution.h"

#include <cassert>
#include <cstring>

namespace zw {

std::string_view AnswerBytes::keep(std::string_view bytes)
{
    assert(bytes.size() <= blockSize);
    if (m_used + bytes.size() > blockSize) {
        m_used = 0;
        if (++m_block == m_blocks.size())
            m_blocks.push_back(std::make_unique<Block>());
    }
    char *place = m_blocks[m_block]->data() + m_used;
    std::memcpy(place, bytes.data(), bytes.size());
    m_used += bytes.size();
    return {place, bytes.size()};
}

void Resolution::clear()
{
    rcode = Rcode::NoError;
    flags = {};
    answers.clear();
    authority.clear();
    additional.clear();
    dependsOnPlace = false;
    decidedBy = {};
    finalServer = {};
    bytes.clear();
}

} // namespace zw
