#pragma once

#include "app/cli/Verb.h"
#include "model/engine/Engine.h"

#include <cstdint>
#include <memory>

namespace zw {

/// `zw simulate`: one resolution.
class SimulateVerb final : public Verb {
public:
    std::string_view name() const override { return "simulate"; }
    std::string_view summary() const override { return "Ask a design one question"; }

protected:
    void declare(CLI::App &app) override;
    int execute(Streams &streams) override;

private:
    struct Question;
    Question read(const Design &design, const Snapshot &snapshot, std::vector<std::string> &problems) const;
    std::string answer(const Design &design, const Snapshot &snapshot, const Question &question) const;
    static std::string logText(const Trace &trace, std::uint64_t seed);

    std::string m_design;
    std::string m_from;
    std::string m_name;
    std::string m_type = "A";
    bool m_trace = false;
    bool m_outcomes = false;
    std::string m_scenario;
    std::vector<std::string> m_fail;
    std::string m_clientSubnet;
    std::string m_time;
    std::uint64_t m_seed = 0;
    std::string m_server;
    bool m_dnssecOk = false;
    bool m_noRecursion = false;
    bool m_log = false;
    bool m_short = false;
};

} // namespace zw
