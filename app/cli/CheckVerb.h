#pragma once

#include "app/cli/Verb.h"

namespace zw {

/// `zw check`: the findings of the linter.
class CheckVerb final : public Verb {
public:
    std::string_view name() const override { return "check"; }
    std::string_view summary() const override { return "Look for mistakes in a design"; }

protected:
    void declare(CLI::App &app) override;
    int execute(Streams &streams) override;

private:
    std::string m_design;
    std::string m_failOn = "error";
};

} // namespace zw
