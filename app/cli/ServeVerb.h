#pragma once

#include "app/cli/Verb.h"
#include "model/engine/Engine.h"

#include <memory>

namespace zw {

class Server;
struct SocketAddress;
struct ServedDesign;

/// `zw serve`: the design as a DNS server.
class ServeVerb final : public Verb {
public:
    std::string_view name() const override { return "serve"; }
    std::string_view summary() const override { return "Answer DNS queries from a design"; }

protected:
    void declare(CLI::App &app) override;
    int execute(Streams &streams) override;

private:
    bool readListens(std::vector<SocketAddress> &addresses, Streams &streams);
    std::shared_ptr<const ServedDesign> served(const Design &design, std::vector<std::string> &problems) const;
    int serve(Server &server, int end, Streams &streams) const; ///< `end`: can be read when it is time to end.
    void reload(Server &server, Streams &streams) const;

    std::string m_design;
    std::vector<std::string> m_listens;
    std::vector<std::string> m_vantages; ///< One per address, as typed.
    unsigned m_workers = 1;
    std::uint64_t m_seed = 0;
};

} // namespace zw
