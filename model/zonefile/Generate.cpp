#include "model/zonefile/Generate.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace zw {

namespace {

constexpr std::size_t mostDigits = 64;

template <class T> bool takeNumber(std::string_view &text, T &number)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc())
        return false;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return true;
}

bool take(std::string_view &text, char c)
{
    if (text.empty() || text.front() != c)
        return false;
    text.remove_prefix(1);
    return true;
}

/// `n` and `N`: hexadecimal digits from the last to the first, dots between them, as reverse names of IPv6 need.
std::string nibbles(std::string digits, std::size_t width)
{
    std::string text;
    for (std::size_t i = digits.size(); i-- > 0 && text.size() < width;) {
        text.push_back(digits[i]);
        if (text.size() < width)
            text.push_back('.');
    }
    return text;
}

std::optional<std::string> formatted(std::int64_t number, std::size_t width, char base)
{
    if (number < 0)
        return std::nullopt;
    const bool nibbleForm = base == 'n' || base == 'N';
    const int radix = base == 'd' ? 10 : base == 'o' ? 8 : base == 'x' || base == 'X' || nibbleForm ? 16 : 0;
    if (radix == 0)
        return std::nullopt;
    char digits[24];
    std::string text(digits, std::to_chars(digits, digits + sizeof digits, number, radix).ptr);
    if (base == 'X' || base == 'N')
        std::ranges::transform(text, text.begin(),
                               [](char c) { return c >= 'a' ? static_cast<char>(c - 'a' + 'A') : c; });
    const std::size_t wanted = nibbleForm ? (width + 1) / 2 : width;
    if (text.size() < wanted)
        text.insert(0, wanted - text.size(), '0');
    return nibbleForm ? nibbles(std::move(text), std::max<std::size_t>(width, 1)) : text;
}

/// What stands between the braces of `${…}`.
std::optional<std::string> fillBraces(std::string_view inside, std::uint32_t number)
{
    std::int64_t offset = 0;
    std::size_t width = 0;
    char base = 'd';
    if (!takeNumber(inside, offset) || offset < -2147483647 || offset > 2147483647)
        return std::nullopt;
    if (take(inside, ',') && (!takeNumber(inside, width) || width > mostDigits))
        return std::nullopt;
    if (take(inside, ',')) {
        if (inside.empty())
            return std::nullopt;
        base = inside.front();
        inside.remove_prefix(1);
    }
    return inside.empty() ? formatted(number + offset, width, base) : std::nullopt;
}

} // namespace

Result<GenerateRange, std::string> readGenerateRange(std::string_view text)
{
    GenerateRange range;
    std::string_view rest = text;
    const bool fits = takeNumber(rest, range.first) && take(rest, '-') && takeNumber(rest, range.last)
        && (!take(rest, '/') || (takeNumber(rest, range.step) && range.step > 0 && range.step <= 2147483647))
        && rest.empty();
    if (!fits || range.last < range.first || range.last > 2147483647)
        return Failure{'\'' + std::string(text) + "' is no range such as 1-10 or 0-100/2"};
    if ((range.last - range.first) / range.step >= GenerateRange::mostRecords)
        return Failure{"the range " + std::string(text) + " makes more than 65536 records"};
    return range;
}

Result<std::string, std::string> fillTemplate(std::string_view text, std::uint32_t number)
{
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\\' && at + 1 < text.size()) {
            if (text[at + 1] != '$')
                out.push_back('\\');
            out.push_back(text[++at]);
        } else if (text[at] != '$') {
            out.push_back(text[at]);
        } else if (at + 1 < text.size() && text[at + 1] == '$') {
            out.push_back(text[++at]);
        } else if (at + 1 < text.size() && text[at + 1] == '{') {
            const std::size_t end = text.find('}', at);
            const std::optional<std::string> filled =
                end == std::string_view::npos ? std::nullopt : fillBraces(text.substr(at + 2, end - at - 2), number);
            if (!filled)
                return Failure{'\'' + std::string(text) + "' has no ${offset,width,base} that fits"};
            out += *filled;
            at = end;
        } else {
            out += std::to_string(number);
        }
    }
    return out;
}

} // namespace zw
