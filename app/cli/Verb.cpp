#include "app/cli/Verb.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace zw {

namespace {

std::string joined(const std::vector<std::string> &words, std::string_view separator)
{
    std::string out;
    for (const std::string &word : words) {
        if (!out.empty())
            out += separator;
        out += word;
    }
    return out;
}

} // namespace

int Verb::run(const std::vector<std::string> &arguments, Streams &streams)
{
    CLI::App app(std::string(summary()) + '.', "zw " + std::string(name()));
    app.get_formatter()->column_width(28);
    declare(app);
    // CLI11 takes the arguments from the back.
    std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());
    try {
        app.parse(std::move(reversed));
    } catch (const CLI::CallForHelp &) {
        streams.out << app.help();
        return Good;
    } catch (const CLI::ParseError &error) {
        refuse(streams, {error.what()});
        streams.err << "Try 'zw " << name() << " --help'.\n";
        return BadInput;
    }
    return execute(streams);
}

int Verb::refuse(Streams &streams, const std::vector<std::string> &messages) const
{
    for (const std::string &message : messages)
        streams.err << coloured("zw " + std::string(name()) + ":", Colour::Red, streams.errHasColour) << ' ' << message
                    << '\n';
    return BadInput;
}

std::function<std::string(const std::string &)> Verb::oneOf(std::vector<std::string> words)
{
    return [words = std::move(words)](const std::string &value) {
        return std::ranges::find(words, value) != words.end() ? std::string()
                                                              : '\'' + value + "' is none of " + joined(words, ", ");
    };
}

void Verb::declareFormat(CLI::App &app, const std::vector<std::string> &formats)
{
    m_format = formats.front();
    app.add_option("--format", m_format, "How results are printed (default: " + m_format + ")")
        ->type_name(joined(formats, "|"))
        ->check(oneOf(formats));
}

} // namespace zw
