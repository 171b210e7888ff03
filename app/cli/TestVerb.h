#pragma once

#include "app/cli/Verb.h"

namespace zw {

/// `zw test`: the design's own expectations.
class TestVerb final : public Verb {
public:
    std::string_view name() const override { return "test"; }
    std::string_view summary() const override { return "Try the expectations of a design"; }

protected:
    void declare(CLI::App &app) override;
    int execute(Streams &streams) override;

private:
    std::string m_design;
};

} // namespace zw
