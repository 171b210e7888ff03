#include "app/cli/ExplainVerb.h"

#include "app/cli/Arguments.h"
#include "model/text/ExplainText.h"

#include <CLI/CLI.hpp>

namespace zw {

void ExplainVerb::declare(CLI::App &app)
{
    app.add_option("RULE", m_ids, "Rule or assumption, for example RSLV-235, AUTH-032, ASM-10 or A:latency-model")
        ->required()
        ->option_text("...");
    declareFormat(app, {"text", "json"});
    app.footer("Exit codes: 0 all are known, 2 bad usage or an unknown rule.");
}

int ExplainVerb::execute(Streams &streams)
{
    const RuleBook rules;
    std::vector<std::string> problems;
    for (const std::string &id : m_ids)
        if (!rules.rule(id) && !rules.assumption(id))
            problems.push_back("there is no rule or assumption '" + id + '\'' + didYouMean(rules.near(id)));
    if (!problems.empty())
        return refuse(streams, problems);
    if (format() == "json") {
        streams.out << explainJson(rules, m_ids);
        return Good;
    }
    for (std::size_t i = 0; i < m_ids.size(); ++i)
        streams.out << (i == 0 ? "" : "\n") << explainText(rules, m_ids[i]);
    return Good;
}

} // namespace zw
