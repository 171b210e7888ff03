#pragma once

#include "app/cli/Verb.h"

namespace zw {

/// `zw import`: other files become a design.
class ImportVerb final : public Verb {
public:
    std::string_view name() const override { return "import"; }
    std::string_view summary() const override { return "Make a design of zone files"; }

protected:
    void declare(CLI::App &app) override;
    int execute(Streams &streams) override;

private:
    std::string m_kind;
    std::vector<std::string> m_paths;
    std::string m_design;
    std::string m_origin;
};

} // namespace zw
