#include "model/serve/Answerer.h"

#include "model/engine/Authoritative.h"

#include <algorithm>

namespace zw {

namespace {

constexpr std::size_t smallestUdp = 512;  // AUTH-615
constexpr std::size_t largestUdp = 4096;  // AUTH-616
constexpr std::size_t largestTcp = 65535; // AUTH-617
constexpr std::uint16_t internetClass = 1;
constexpr std::uint64_t seedStep = 0x9e3779b97f4a7c15; // Far apart, so that seeds next to each other share no draws.

std::size_t limitOf(const Request &request, Transport transport)
{
    if (transport == Transport::Tcp)
        return largestTcp;
    return request.edns ? std::clamp<std::size_t>(request.edns->udpSize, smallestUdp, largestUdp) : smallestUdp;
}

/// Types that ask for something else than records.
Rcode refusalOf(RecordType type)
{
    switch (static_cast<std::uint16_t>(type)) {
    case 41: return Rcode::FormErr;  // OPT
    case 249:                        // TKEY
    case 250:                        // TSIG
    case 253:                        // MAILB
    case 254: return Rcode::NotImp;  // MAILA
    case 251:                        // IXFR
    case 252: return Rcode::Refused; // AXFR; AUTH-138
    default: return Rcode::NoError;
    }
}

} // namespace

std::string_view Answerer::answer(std::string_view packet, const IpAddress &source, Transport transport,
                                  const Snapshot &snapshot, const ServedVantage &vantage)
{
    if (!readRequest(packet, m_request))
        return {};
    m_writer.begin(m_request, limitOf(m_request, transport));
    if (m_request.refusal != Rcode::NoError)
        return refuse(m_request.refusal);
    if (m_request.recordClass != internetClass)
        return refuse(Rcode::Refused); // AUTH-139
    if (const Rcode refusal = refusalOf(m_request.type); refusal != Rcode::NoError)
        return refuse(refusal);
    if (!vantage.authoritative && !vantage.index)
        return refuse(Rcode::Refused);

    m_query.name = m_request.name;
    m_query.type = m_request.type;
    m_query.flags.recursionDesired = m_request.recursionDesired;
    m_query.flags.checkingDisabled = m_request.checkingDisabled;
    m_query.flags.dnssecOk = m_request.edns && m_request.edns->dnssecOk;
    m_query.clientSubnet = m_request.edns ? m_request.edns->clientSubnet : std::nullopt;
    m_query.seed = m_seed += seedStep;
    m_query.time = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    if (vantage.authoritative) {
        answerAuthoritatively(snapshot, m_query, source, m_scenario, m_resolution);
    } else {
        m_query.from = *vantage.index;
        resolve(snapshot, m_query, m_scenario, m_resolution);
    }
    return m_resolution.rcode == Rcode::Timeout ? std::string_view{} : reply();
}

std::string_view Answerer::refuse(Rcode rcode)
{
    ReplyHeader header;
    header.rcode = rcode;
    return m_writer.finish(header);
}

std::string_view Answerer::truncated(ReplyHeader header)
{
    m_writer.rollBack({12 + m_request.question.size(), 0, {}});
    header.truncated = true; // AUTH-618: nothing but the question stays
    return m_writer.finish(header);
}

std::string_view Answerer::reply()
{
    const ReplyFlags &flags = m_resolution.flags;
    ReplyHeader header;
    header.rcode = m_resolution.rcode;
    header.authoritative = flags.authoritative;
    header.recursionAvailable = flags.recursionAvailable;
    header.authenticData = flags.authenticData;
    for (const AnswerRecord &record : m_resolution.answers)
        if (!m_writer.add(Section::Answer, record.owner, record.type, record.ttl, record.data))
            return truncated(header);
    // Beside an answer the other sections are a courtesy; elsewhere they are the message (RFC 2181 §9, RFC 9471).
    const bool optional = !m_resolution.answers.empty();
    if (!addWholeSets(Section::Authority, m_resolution.authority) && !optional)
        return truncated(header);
    if (!addWholeSets(Section::Additional, m_resolution.additional) && !optional)
        return truncated(header);
    const bool located = m_request.edns && m_request.edns->clientSubnet;
    return m_writer.finish(header, located ? m_resolution.clientSubnetScope(*m_request.edns->clientSubnet) : 0);
}

/// False where a record set did not fit; it and what follows are left out then.
bool Answerer::addWholeSets(Section section, const std::vector<AnswerRecord> &records)
{
    MessageWriter::Mark setBegin = m_writer.mark();
    for (std::size_t i = 0; i < records.size(); ++i) {
        const AnswerRecord &record = records[i];
        if (i > 0 && (record.owner != records[i - 1].owner || record.type != records[i - 1].type))
            setBegin = m_writer.mark();
        if (!m_writer.add(section, record.owner, record.type, record.ttl, record.data)) {
            m_writer.rollBack(setBegin);
            return false;
        }
    }
    return true;
}

} // namespace zw
