#pragma once

#include "model/engine/AnswerCaches.h"
#include "model/engine/RecordChooser.h"
#include "model/engine/Selection.h"
#include "model/engine/Snapshot.h"

#include <array>

namespace zw {

/// What came back from somebody who was asked. Its records lie in the resolution from `first` on.
struct Reply {
    enum class Kind : std::uint8_t { Answer, OpenChain, NoData, NxDomain, Referral, ServFail, Refused, Timeout };
    Kind kind = Kind::Timeout;
    std::size_t first = 0;        ///< Index of its first record in Resolution::answers.
    std::string_view next;        ///< OpenChain: the name to go on with.
    std::uint32_t zone = noIndex; ///< Whose word it is; gives the SOA of negative answers.
    std::uint32_t cut = noIndex;  ///< Referral: the node of the zone cut.
    bool authoritative = false;
    bool blocked = false;     ///< DNS Firewall made it.
    bool blockedType = false; ///< … by a rule for AAAA alone, with NXDOMAIN (RSLV-184).
    bool isFinal() const noexcept { return kind == Kind::Answer || kind == Kind::NoData || kind == Kind::NxDomain; }
};

/// Who sends a query to a Resolver or server.
struct Asker {
    enum class Kind : std::uint8_t { Client, Endpoint, Server };
    Kind kind = Kind::Client;
    std::string_view id; ///< Instance, endpoint or server.
    std::uint32_t network = noIndex;
    const CompiledVantage *vantage = nullptr; ///< For clients inside a VPC.
    std::optional<IpAddress> source = {};     ///< The address that the asked one sees (RSLV-162, RSLV-329).
    std::optional<IpAddress> interface = {};  ///< Of the inbound endpoint that the query came through.
    bool dns64 = false;                       ///< RSLV-182, RSLV-185
};

/// One resolution, from the client's stub to the answer. Lives on the stack of resolve().
///
/// Source: section 7.2 of the Resolver reference; one function per situation.
class Walk {
public:
    Walk(const Snapshot &snapshot, const Query &query, const ScenarioState &scenario, Chance &chance, Resolution &out,
         Trace *trace, AnswerCaches *caches = nullptr);

    void run();
    /// The query as public name servers see it (WalkAuthoritative.cpp).
    void runAuthoritative(const IpAddress &source);

private:
    static constexpr std::size_t maxHops = 16; ///< RSLV-394, RSLV-726

    /// How a zone's word is written into the trace: as a step of its own, or as lines of the step before.
    struct ZoneStyle {
        StepKind kind = StepKind::Phz;
        bool asNotes = false;
        bool denialsAsSteps = false; ///< With notes: what is no answer is a ZONE step with its rule all the same.
    };
    /// A rule that is forwarding, for the FORWARD step between link and target.
    struct Forwarding {
        const ResolverRule *rule = nullptr;
        std::string_view name;
    };

    // The client (WalkClient.cpp)
    Reply ask(const CompiledVantage &vantage);
    Reply askFromInternetServer(const InternetClient &client, const IpAddress &server);
    void noteOptions();
    bool searches(const CompiledVantage &vantage);
    Reply askFromInstance(const CompiledVantage &vantage);
    Reply askFromHost(const CompiledVantage &vantage);
    Reply askFromInternet(const CompiledVantage &vantage);
    Reply askListed(const CompiledVantage &vantage, std::span<const IpAddress> servers, RuleId rule);
    Reply askOne(const CompiledVantage &vantage, const IpAddress &server, RuleId rule);
    void finish(const Reply &reply);
    void writeResult(const Reply &reply);
    void addNegativeAuthority(const Reply &reply);

    // A VPC's Resolver (WalkResolver.cpp)
    Reply askResolver(std::uint32_t viewIndex, std::string_view name, RecordType type, const Asker &asker);
    std::optional<Reply> passGates(const View &view, const Asker &asker, std::size_t first);
    Reply resolveInView(const View &view, std::string_view name, RecordType type, const Asker &asker);
    Reply act(const View &view, const Selected &selected, std::string_view name, const NameSuffixes &suffixes,
              RecordType type);
    struct FirewallVerdict {
        enum class Kind : std::uint8_t { Pass, Trust, Block, Fail };
        Kind kind = Kind::Pass;
        const CompiledRuleGroup *group = nullptr;
        const CompiledFirewallRule *rule = nullptr;
    };
    /// Which name of a chain the firewall looks at: the asked one, a later one, or one inside a forwarded answer.
    enum class ChainPart : std::uint8_t { Asked, Later, Inside };
    FirewallVerdict filter(const View &view, const NameSuffixes &name, RecordType type, ChainPart part);
    void writeFirewall(const View &view, const NameSuffixes &name, RecordType type, const FirewallVerdict &verdict,
                       ChainPart part);
    void writeFirewallBasis(const View &view, const FirewallRule &rule, ChainPart part);
    Reply blockReply(const FirewallVerdict &verdict, std::string_view queriedName, std::size_t first);
    std::optional<FirewallVerdict> inspectChain(const View &view, std::size_t first, RecordType type);
    void writeLog(const View &view, const Reply &reply, std::string_view name, RecordType type, const Asker &asker,
                  const FirewallVerdict *verdict);
    void keepLogRecord(const View &view, const Reply &reply, std::string_view name, RecordType type, const Asker &asker,
                       const FirewallVerdict *verdict);
    bool isDohOnly(std::string_view endpoint) const;
    void keepPublicLog(const Reply &reply, std::uint32_t zone, std::string_view name, RecordType type,
                       const ClientPlace &place, std::string_view asker);
    void writeLoop(std::string_view place, std::string_view name, bool isChain);
    Reply answerPrivateZone(const View &view, std::uint32_t zone, std::string_view name, const NameSuffixes &suffixes,
                            RecordType type);
    Reply withDns64(const View &view, std::string_view name, const Asker &asker, Reply without);
    Reply validate(const View &view, Reply reply);

    // Caches, in sequences of queries (WalkCache.cpp)
    struct CachePlace {
        std::string_view owner; ///< VPC or server.
        std::string_view zone;  ///< Availability Zone, for VPCs.
        std::string_view client;
        bool isServer = false; ///< A layer of its own (RSLV-910).
        bool isPublic = false; ///< Of a public resolver; `zone` is a prefix where the answer holds for one (AUTH-608).
    };
    CachePlace placeInView(const View &view, const Asker &asker) const;
    std::optional<Reply> fromCache(const CachePlace &place, std::string_view name, RecordType type);
    Reply replyFrom(const AnswerCaches::Entry &entry);
    Reply intoCache(const CachePlace &place, std::string_view name, RecordType type, Reply reply);

    // Data in the VPC (WalkLocal.cpp)
    struct AddressOwner {
        enum class Nearness : std::uint8_t { None, Own, Connected, Unconnected };
        Nearness nearness = Nearness::None;
        const Vpc *vpc = nullptr;
    };
    AddressOwner ownerOf(const View &view, std::string_view domain, const IpAddress &address) const;
    Reply answerAutodefined(const View &view, const Candidate &candidate, std::string_view name, RecordType type);
    Reply answerInstanceName(const View &view, const Candidate &candidate, std::string_view name, RecordType type);
    Reply answerResourceName(const CompiledVantage &vantage, std::string_view name, RecordType type);
    Reply answerPublicInstance(const View &view, const Candidate &candidate, std::string_view name, RecordType type);
    Reply answerReverseName(const View &view, const Candidate &candidate, std::string_view name, RecordType type);
    Reply answerLocalhost(const Candidate &candidate, std::string_view name, RecordType type);
    Reply answerAddress(std::string_view name, RecordType type, const IpAddress &address);

    // Names of AWS's own (WalkService.cpp)
    Reply answerHiddenZone(const View &view, const VpcEndpoint &endpoint, std::string_view name, RecordType type);
    Reply answerServiceName(const ServiceName &service, std::string_view name, RecordType type);
    bool appendInterfaces(const VpcEndpoint &endpoint, std::string_view zone, std::string_view name, RecordType type);

    // Endpoints, rules, links (WalkForward.cpp)
    Reply forward(const ResolverRule &rule, std::string_view name, RecordType type);
    Reply forwardTo(const ResolverRule &rule, std::span<const IpAddress> targets, std::string_view name,
                    RecordType type, bool recursionDesired);
    std::optional<std::size_t> pickInterface(const CompiledEndpoint &endpoint);
    Reply followReferral(const View &view, const Reply &referral, std::string_view name, RecordType type,
                         bool again = false);
    void writeDelegate(const View &view, const ResolverRule &rule, std::string_view nameServer, bool fromSeveral);
    const ResolverRule *delegateRuleFor(const View &view, std::string_view nameServer) const;
    std::optional<IpAddress> addressOf(const View &view, const Reply &referral, std::string_view nameServer);
    Reply askAddress(const IpAddress &address, const Asker &asker, std::string_view name, RecordType type,
                     bool recursionDesired, const Forwarding *forwarding = nullptr);
    bool crossLink(std::uint32_t from, std::uint32_t to);
    Reply askInbound(std::uint32_t endpointIndex, const IpAddress &address, const Asker &caller, std::string_view name,
                     RecordType type, bool recursionDesired);

    // Servers that are not Route 53, and public DNS (WalkServer.cpp)
    Reply askServer(std::uint32_t serverIndex, std::string_view name, RecordType type, bool recursionDesired);
    Reply askServerChain(std::uint32_t serverIndex, std::string_view name, RecordType type, bool recursionDesired);
    Reply askServerOnce(std::uint32_t serverIndex, std::string_view name, RecordType type, bool recursionDesired);
    Reply askTargets(std::uint32_t serverIndex, std::span<const IpAddress> targets, std::string_view name,
                     RecordType type);
    Reply followDelegation(std::uint32_t serverIndex, const Reply &referral, std::string_view name, RecordType type);
    const RegisteredDomain *registeredElsewhere(std::string_view name) const;
    Reply recurse(std::string_view name, RecordType type, const ClientPlace &place, std::string_view asker);
    Reply recurseWithChain(std::string_view name, RecordType type, const ClientPlace &place, std::string_view asker,
                           bool validates);
    Reply followChain(std::string_view name, RecordType type, const ClientPlace &place, std::string_view asker,
                      bool validates);

    // Public name servers asked directly (WalkAuthoritative.cpp)
    void addReferral(const Reply &referral);
    void addAnswerSections(std::uint32_t zone);
    void addAddresses(std::uint32_t zone, std::string_view host);

    // Zones with DNSSEC signing (WalkSigned.cpp)
    bool isSigned(std::uint32_t zone) const;
    Reply deniedBySignature(Reply reply, std::string_view name);
    Reply addDenial(Reply reply, std::string_view name, RecordType type);
    void addReferralProof(const Reply &referral);
    void writeTrust(std::string_view asker, const Reply &reply, TrustState trust);

    // Zones (WalkZone.cpp)
    Reply answerZone(std::uint32_t zone, std::string_view name, const NameSuffixes &suffixes, RecordType type,
                     const ClientPlace &place, ZoneStyle style);
    Reply answerGroup(std::uint32_t zone, const ZoneAnswer &found, std::string_view name, const ClientPlace &place);
    Reply answerAny(std::uint32_t zone, const ZoneAnswer &found, std::string_view name, const ClientPlace &place);
    struct NoDataReason {
        RuleId rule;
        std::string_view assumption;
    };
    NoDataReason noDataReason(std::uint32_t zone, std::uint32_t node, RecordType type) const;
    void writeZone(std::uint32_t zone, const ZoneAnswer &found, std::string_view name, RecordType type, ZoneStyle style);
    void writeZoneFound(std::uint32_t zone, const ZoneAnswer &found, std::string_view name, ZoneStyle style);
    Trace &zoneLine(ZoneStyle style, RuleId rule, Message message, std::string_view assumption = {});

    // Common
    /// The address in the data of an A or AAAA record.
    static IpAddress addressIn(RecordType type, std::string_view data) noexcept;
    Reply failure(Reply::Kind kind, std::size_t first);
    Reply chainState(Reply reply, RecordType type) const;
    bool seenBefore(std::uint64_t place, std::string_view name, RecordType type);
    std::size_t mark() const noexcept { return m_out.answers.size(); }

    struct Visit {
        std::uint64_t place = 0;
        std::string_view name;
        RecordType type = RecordType::A;
    };

    const Snapshot &m_snapshot;
    const Query &m_query;
    const ScenarioState &m_scenario;
    Chance &m_chance;
    Resolution &m_out;
    Trace *m_trace;
    AnswerCaches *m_caches;                   ///< Null where every query starts cold (RSLV-911).
    const DhcpOptionSet *m_options = nullptr; ///< The set that names the servers, where there is one.
    std::string_view m_name; ///< The name that is asked for: the query's, or that with a search suffix (RSLV-164).
    std::array<Visit, maxHops> m_visits;
    std::size_t m_visitCount = 0;
    bool m_recursionAvailable = true;
    std::string_view m_usedEndpoint; ///< The last endpoint a query went through, for the log (RSLV-1008).
};

} // namespace zw
