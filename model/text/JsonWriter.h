#pragma once

#include <QString>

#include <concepts>
#include <string>
#include <string_view>
#include <vector>

namespace zw {

/// Writes JSON with the members in the order of the calls: UTF-8, two spaces a level, one value a line.
///
/// The caller keeps the shape right: inside objects a member() before each value (asserted).
class JsonWriter {
public:
    JsonWriter &beginObject() { return open('{', '}'); }
    JsonWriter &beginArray() { return open('[', ']'); }
    JsonWriter &end(); ///< Of the object or array begun last.

    JsonWriter &member(std::string_view name);

    JsonWriter &text(std::string_view utf8) { return text(QString::fromUtf8(utf8.data(), qsizetype(utf8.size()))); }
    JsonWriter &text(const char *utf8) { return text(std::string_view(utf8)); }
    JsonWriter &text(const QString &text); ///< Lone surrogates become U+FFFD.
    template <std::integral T> JsonWriter &number(T value) { return raw(std::to_string(value)); }
    JsonWriter &real(double value); ///< The shortest text that reads back as the same number; null unless finite.
    JsonWriter &boolean(bool value) { return raw(value ? "true" : "false"); }
    JsonWriter &null() { return raw("null"); }

    template <class Texts> JsonWriter &texts(const Texts &all)
    {
        beginArray();
        for (const auto &one : all)
            text(one);
        return end();
    }

    /// The finished text with a final newline; everything begun must have ended (asserted).
    std::string finish();

private:
    struct Level {
        char close = '}';
        bool isEmpty = true;
    };
    JsonWriter &open(char begin, char close);
    JsonWriter &raw(std::string_view text);
    void startValue();
    void newLine();
    void quote(const QString &text);

    std::string m_out;
    std::vector<Level> m_levels;
    bool m_afterMember = false;
};

} // namespace zw
