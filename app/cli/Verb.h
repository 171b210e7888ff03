#pragma once

#include "app/cli/Streams.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace CLI {
class App;
}

namespace zw {

/// One verb of `zw`: its name, options and help, and what it does.
class Verb {
public:
    Verb() = default;
    Verb(const Verb &) = delete;
    Verb &operator=(const Verb &) = delete;
    virtual ~Verb() = default;

    virtual std::string_view name() const = 0;
    virtual std::string_view summary() const = 0; ///< One line for the list of verbs.

    /// Reads the arguments behind the verb and does it. Gives an ExitCode.
    int run(const std::vector<std::string> &arguments, Streams &streams);

protected:
    /// Declares the options and binds them to members; the footer is the end of the help.
    virtual void declare(CLI::App &app) = 0;
    /// Does the verb with what the members say.
    virtual int execute(Streams &streams) = 0;

    /// Prints `zw VERB: MESSAGE` for each message and gives BadInput.
    int refuse(Streams &streams, const std::vector<std::string> &messages) const;

    /// A check for an option that takes one of these words.
    static std::function<std::string(const std::string &)> oneOf(std::vector<std::string> words);

    /// Declares `--format` with the formats that the verb knows; the first is the default.
    void declareFormat(CLI::App &app, const std::vector<std::string> &formats);
    const std::string &format() const noexcept { return m_format; }

private:
    std::string m_format;
};

} // namespace zw
