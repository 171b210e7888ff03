#include "app/cli/ServeVerb.h"

#include "app/cli/Arguments.h"
#include "app/cli/Opening.h"
#include "model/serve/FileWatch.h"
#include "model/serve/Server.h"

#include <CLI/CLI.hpp>

#include <array>

#include <poll.h>
#include <signal.h>
#include <sys/signalfd.h>

namespace zw {

namespace {

constexpr std::string_view authoritative = "authoritative";
constexpr int lookMs = 1000; ///< For file systems that tell nothing of changes.
constexpr unsigned mostWorkers = 64;

/// A descriptor that can be read once somebody wants the program to end. To be made before any
/// thread: those made later leave the signals alone, too.
FileHandle endSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    return FileHandle(signalfd(-1, &signals, SFD_CLOEXEC));
}

} // namespace

void ServeVerb::declare(CLI::App &app)
{
    app.add_option("DESIGN", m_design, "Design file; read again whenever it changes")->required()->option_text(" ");
    app.add_option("--listen", m_listens,
                   "Answer at this address and port as VANTAGE sees it: id or name of an instance, host, client or DNS "
                   "server, or 'authoritative' for the design's public name servers. Without ADDR 127.0.0.1, port 0 "
                   "takes any free one. Can be repeated")
        ->required()
        ->allow_extra_args(false)
        ->option_text("ADDR:PORT=VANTAGE");
    app.add_option("--workers", m_workers, "Threads that answer (default: 1)")
        ->check(CLI::Range(1u, mostWorkers))
        ->option_text("N");
    app.add_option("--seed", m_seed, "Decides where chance does (default: 0)")->option_text("N");
    app.footer("Answers over UDP and TCP until SIGINT or SIGTERM. One line on standard output says that it is ready.\n"
               "A design that cannot be read any more leaves the last good one in place.\n\n"
               "Exit codes: 0 ended by a signal, 2 bad usage or input, or an address is taken.\n\n"
               "Example: zw serve hub.json --listen 127.0.0.1:5300=authoritative --listen 127.0.0.1:5301=i-app");
}

int ServeVerb::execute(Streams &streams)
{
    std::vector<SocketAddress> addresses;
    if (!readListens(addresses, streams))
        return BadInput;
    const std::optional<LoadedDesign> loaded = openDesign(m_design, streams);
    if (!loaded)
        return BadInput;
    std::vector<std::string> problems;
    std::shared_ptr<const ServedDesign> design = served(loaded->design, problems);
    if (!problems.empty())
        return refuse(streams, problems);
    const FileHandle end = endSignals();
    Result<std::unique_ptr<Server>, std::string> server = Server::open({addresses, m_workers, m_seed});
    if (!server)
        return refuse(streams, {server.error()});
    for (const SocketAddress &address : (*server)->addresses())
        if (!address.isLoopback())
            streams.err << "zw serve: " << address.toText() << " can be reached from other machines\n";
    (*server)->publish(std::move(design));
    return serve(**server, end.number(), streams);
}

bool ServeVerb::readListens(std::vector<SocketAddress> &addresses, Streams &streams)
{
    std::vector<std::string> problems;
    for (const std::string &text : m_listens) {
        const std::size_t equals = text.find('=');
        const Result<SocketAddress, std::string> address = SocketAddress::parse(text.substr(0, equals));
        if (equals == std::string::npos || equals + 1 == text.size()) {
            problems.push_back('\'' + text + "' names no vantage, expected ADDR:PORT=VANTAGE");
        } else if (!address) {
            problems.push_back(address.error());
        } else {
            addresses.push_back(*address);
            m_vantages.push_back(text.substr(equals + 1));
        }
    }
    if (!problems.empty())
        refuse(streams, problems);
    return problems.empty();
}

std::shared_ptr<const ServedDesign> ServeVerb::served(const Design &design, std::vector<std::string> &problems) const
{
    auto made = std::make_shared<ServedDesign>();
    made->snapshot = compile(design);
    for (const std::string &text : m_vantages) {
        if (text == authoritative) {
            made->vantages.push_back({true, std::nullopt});
            continue;
        }
        const Result<VantageIndex, std::string> index = readVantage(design, *made->snapshot, text);
        if (!index)
            problems.push_back(index.error());
        made->vantages.push_back({false, index ? std::optional(*index) : std::nullopt});
    }
    return made;
}

int ServeVerb::serve(Server &server, int end, Streams &streams) const
{
    FileWatch watch(m_design);
    streams.out << "ready:";
    for (std::size_t i = 0; i < m_vantages.size(); ++i)
        streams.out << ' ' << server.addresses()[i].toText() << '=' << m_vantages[i];
    streams.out << std::endl;
    for (;;) {
        std::array<pollfd, 2> waiting{{{end, POLLIN, 0}, {watch.descriptor(), POLLIN, 0}}};
        ::poll(waiting.data(), waiting.size(), lookMs);
        if ((waiting[0].revents & POLLIN) != 0)
            return Good;
        if (m_design != "-" && watch.hasChanged())
            reload(server, streams);
        server.releaseRetired();
    }
}

void ServeVerb::reload(Server &server, Streams &streams) const
{
    const std::optional<LoadedDesign> loaded = openDesign(m_design, streams);
    if (!loaded) {
        streams.err << "zw serve: going on with the design as it was" << std::endl;
        return;
    }
    std::vector<std::string> problems;
    server.publish(served(loaded->design, problems));
    for (const std::string &problem : problems)
        streams.err << "zw serve: " << problem << "; queries there are refused" << std::endl;
    streams.err << "zw serve: read the design again" << std::endl;
}

} // namespace zw
