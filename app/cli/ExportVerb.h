#pragma once

#include "app/cli/Verb.h"

namespace zw {

class Snapshot;
struct Zone;

/// `zw export`: parts of a design become other files.
class ExportVerb final : public Verb {
public:
    std::string_view name() const override { return "export"; }
    std::string_view summary() const override { return "Write zones of a design as zone files"; }

protected:
    void declare(CLI::App &app) override;
    int execute(Streams &streams) override;

private:
    int writeFiles(const Snapshot &snapshot, const std::vector<const Zone *> &zones, Streams &streams) const;

    std::string m_kind;
    std::string m_design;
    std::vector<std::string> m_zones;
    std::string m_output;
};

} // namespace zw
