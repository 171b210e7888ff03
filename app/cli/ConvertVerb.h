#pragma once

#include "app/cli/Verb.h"

namespace zw {

/// `zw convert`: design files from one format to the other, and to the newest version.
class ConvertVerb final : public Verb {
public:
    std::string_view name() const override { return "convert"; }
    std::string_view summary() const override { return "Turn a design file into another format"; }

protected:
    void declare(CLI::App &app) override;
    int execute(Streams &streams) override;

private:
    std::string m_in;
    std::string m_out;
};

} // namespace zw
