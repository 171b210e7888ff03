#pragma once

#include "app/cli/Verb.h"

#include <memory>
#include <string>
#include <vector>

namespace zw {

/// `zw` as a whole: picks the verb, and answers what concerns no verb.
class Program {
public:
    Program();
    int run(const std::vector<std::string> &arguments, Streams &streams) const;

private:
    std::string help() const;
    int refuse(Streams &streams, const std::string &message) const;
    Verb *find(const std::string &name) const;

    std::vector<std::unique_ptr<Verb>> m_verbs;
};

} // namespace zw
