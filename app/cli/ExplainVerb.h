#pragma once

#include "app/cli/Verb.h"

namespace zw {

/// `zw explain`: what the behaviour references say.
class ExplainVerb final : public Verb {
public:
    std::string_view name() const override { return "explain"; }
    std::string_view summary() const override { return "Show rules and assumptions behind an answer"; }

protected:
    void declare(CLI::App &app) override;
    int execute(Streams &streams) override;

private:
    std::vector<std::string> m_ids;
};

} // namespace zw
