#pragma once

#include "app/cli/Verb.h"

namespace zw {

/// `zw completions`: scripts that let a shell complete the words of a command.
class CompletionsVerb final : public Verb {
public:
    std::string_view name() const override { return "completions"; }
    std::string_view summary() const override { return "Print a completion script for a shell"; }

protected:
    void declare(CLI::App &app) override;
    int execute(Streams &streams) override;

private:
    std::string m_shell;
};

} // namespace zw
