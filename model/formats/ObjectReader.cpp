#include "model/formats/ObjectReader.h"

#include "model/formats/JsonText.h"

#include <charconv>

namespace zw {

namespace {

std::string inQuotes(std::string_view text)
{
    return '"' + std::string(text) + '"';
}

} // namespace

void ObjectReader::refuse(std::string expected)
{
    const std::size_t start = m_in.offset();
    const std::string_view found = m_in.skip();
    if (!m_in.failed())
        m_problems.at(start, shortened(found), std::move(expected));
}

void ObjectReader::refuseText(std::size_t start, std::string_view text, std::string expected)
{
    m_problems.at(start, inQuotes(shortened(text)), std::move(expected));
}

void ObjectReader::refuseDuplicate(std::string_view name)
{
    std::string found = "a second member " + inQuotes(shortened(name));
    m_in.peek();
    const std::size_t start = m_in.offset();
    m_in.skip();
    if (!m_in.failed())
        m_problems.at(start, std::move(found), "each member once");
}

void ObjectReader::missing(std::size_t start, std::string_view name)
{
    m_problems.at(start, {}, "the member " + inQuotes(name), "the member " + inQuotes(name) + " is missing");
}

void ObjectReader::keep(Unknown &unknown, std::string name)
{
    if (!unknown.names.insert(name).second)
        return refuseDuplicate(name);
    const std::string_view json = m_in.skip();
    if (!m_in.failed())
        unknown.members.members.emplace_back(std::move(name), compactJson(json));
}

void ObjectReader::readBoolean(bool &value)
{
    if (m_in.peek() != JsonCursor::Kind::Boolean)
        return refuse("true or false");
    value = m_in.boolean();
}

void ObjectReader::readInteger(std::int64_t &value)
{
    if (m_in.peek() != JsonCursor::Kind::Number)
        return refuse("an integer");
    const std::size_t start = m_in.offset();
    const std::string_view digits = m_in.number();
    if (m_in.failed())
        return;
    const char *end = digits.data() + digits.size();
    std::int64_t parsed = 0;
    const auto [stop, error] = std::from_chars(digits.data(), end, parsed);
    if (error == std::errc() && stop == end)
        value = parsed;
    else
        m_problems.at(start, shortened(digits), "an integer of at most 64 bits");
}

void ObjectReader::readTtl(Ttl &value)
{
    constexpr std::string_view expected = "a TTL in seconds from 0 to 2147483647";
    if (m_in.peek() != JsonCursor::Kind::Number)
        return refuse(std::string(expected));
    const std::size_t start = m_in.offset();
    const std::string_view digits = m_in.number();
    if (m_in.failed())
        return;
    const char *end = digits.data() + digits.size();
    std::int64_t seconds = -1;
    const auto [stop, error] = std::from_chars(digits.data(), end, seconds);
    const std::optional<Ttl> ttl = error == std::errc() && stop == end ? Ttl::from(seconds) : std::nullopt;
    if (ttl)
        value = *ttl;
    else
        m_problems.at(start, shortened(digits), std::string(expected));
}

void ObjectReader::readTags(Tags &tags)
{
    if (m_in.peek() != JsonCursor::Kind::Object)
        return refuse("an object of strings");
    m_in.enter();
    bool first = true;
    std::string_view name;
    while (m_in.nextMember(first, name)) {
        const auto [place, added] = tags.try_emplace(std::string(name));
        if (added)
            read(place->second);
        else
            refuseDuplicate(name);
    }
}

/// `null` stands for no document at all.
void ObjectReader::readRaw(RawJson &raw)
{
    const bool none = m_in.peek() == JsonCursor::Kind::Null;
    const std::string_view json = m_in.skip();
    if (!none && !m_in.failed())
        raw.text = compactJson(json);
}

/// The id of an object itself, which cannot be empty as a reference can.
void ObjectReader::readIdText(std::string &text)
{
    if (m_in.peek() != JsonCursor::Kind::String)
        return refuse("an id in quotes");
    const std::size_t start = m_in.offset();
    text = m_in.string();
    if (!m_in.failed() && !isValidIdText(text))
        refuseText(start, text,
                   "an id of 1 to " + std::to_string(maxIdLength)
                       + " letters, digits and . _ : -, a letter or digit first");
}

} // namespace zw
