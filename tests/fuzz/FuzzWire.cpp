#include "model/wire/MessageWriter.h"

#include <ldns/ldns.h>

#include <cstdint>
#include <cstdlib>
#include <string>

using namespace zw;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

/// ldns must find in the reply what was put there.
void checkReply(std::string_view reply, const Request &request, std::size_t limit, std::uint16_t added)
{
    require(reply.size() <= limit);
    ldns_pkt *read = nullptr;
    require(ldns_wire2pkt(&read, reinterpret_cast<const std::uint8_t *>(reply.data()), reply.size()) == LDNS_STATUS_OK);
    require(ldns_pkt_id(read) == request.id && ldns_pkt_qr(read));
    require(ldns_pkt_ancount(read) == added);
    require(ldns_pkt_edns(read) == request.edns.has_value());
    for (std::uint16_t i = 0; i < added; ++i) {
        ldns_rdf *owner = ldns_rr_owner(ldns_rr_list_rr(ldns_pkt_answer(read), i));
        ldns_dname2canonical(owner); // It points at the question, which keeps its case (AUTH-009).
        const std::string_view name(reinterpret_cast<const char *>(ldns_rdf_data(owner)), ldns_rdf_size(owner));
        require(name == request.name.wire());
    }
    ldns_pkt_free(read);
}

} // namespace

/// Any octets are no query, or get a reply that another library reads, within its limit. What is taken for a good query
/// is one for ldns, too.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static MessageWriter writer;
    const std::string_view packet(reinterpret_cast<const char *>(data), size);
    Request request;
    if (!readRequest(packet, request))
        return 0;
    ReplyHeader header;
    header.rcode = request.refusal;
    if (request.refusal != Rcode::NoError) {
        writer.begin(request, 512);
        require(writer.finish(header).size() <= 512);
        return 0;
    }
    // ldns knows no more than one question, either, but it reads records that we only step over.
    ldns_pkt *read = nullptr;
    if (ldns_wire2pkt(&read, data, size) == LDNS_STATUS_OK) {
        const ldns_rr *question = ldns_rr_list_rr(ldns_pkt_question(read), 0);
        require(question && ldns_rr_get_type(question) == static_cast<ldns_rr_type>(request.type));
        ldns_pkt_free(read);
    }
    for (const std::size_t limit : {std::size_t{512}, std::size_t{4096}}) {
        writer.begin(request, limit);
        std::uint16_t added = 0;
        while (added < 300
               && writer.add(Section::Answer, request.name.wire(), RecordType::Mx, Ttl(1),
                             std::string("\0\1", 2).append(request.name.wire())))
            ++added;
        checkReply(writer.finish(header, 24), request, limit, added);
    }
    return 0;
}
