#pragma once

#include "tests/differential/ZoneMaker.h"

#include <QStringList>

#include <optional>

namespace zw::test {

/// What a server said, in a form in which two replies can be compared: records as `OWNER TTL TYPE RDATA`, in lower case,
/// each section sorted and without OPT.
struct Reply {
    QString rcode;
    bool authoritative = false;
    bool truncated = false;
    QStringList answer;
    QStringList authority;
    QStringList additional;
};

/// A client of one server, over UDP with EDNS0 and a size that truncates nothing of these zones.
class Client {
public:
    explicit Client(quint16 port);
    Client(const Client &) = delete;
    Client &operator=(const Client &) = delete;
    ~Client();

    void send(const Question &question, quint16 id) const;
    /// Waits two seconds at most. Absent where nothing (well-formed) came.
    std::optional<Reply> receive(quint16 id) const;

private:
    int m_socket = -1;
};

} // namespace zw::test
