#include "app/cli/Program.h"

#include "app/cli/Arguments.h"
#include "app/cli/CheckVerb.h"
#include "app/cli/CompletionsVerb.h"
#include "app/cli/ConvertVerb.h"
#include "app/cli/ExplainVerb.h"
#include "app/cli/ExportVerb.h"
#include "app/cli/ImportVerb.h"
#include "app/cli/ServeVerb.h"
#include "app/cli/SimulateVerb.h"
#include "app/cli/TestVerb.h"

namespace zw {

namespace {

constexpr std::size_t nameWidth = 14;

bool isHelp(const std::string &word)
{
    return word == "--help" || word == "-h" || word == "help";
}

} // namespace

Program::Program()
{
    m_verbs.push_back(std::make_unique<SimulateVerb>());
    m_verbs.push_back(std::make_unique<CheckVerb>());
    m_verbs.push_back(std::make_unique<TestVerb>());
    m_verbs.push_back(std::make_unique<ConvertVerb>());
    m_verbs.push_back(std::make_unique<ImportVerb>());
    m_verbs.push_back(std::make_unique<ExportVerb>());
    m_verbs.push_back(std::make_unique<ServeVerb>());
    m_verbs.push_back(std::make_unique<ExplainVerb>());
    m_verbs.push_back(std::make_unique<CompletionsVerb>());
}

int Program::run(const std::vector<std::string> &arguments, Streams &streams) const
{
    if (arguments.empty()) {
        streams.err << help();
        return BadInput;
    }
    const std::string &word = arguments.front();
    const std::vector<std::string> others(arguments.begin() + 1, arguments.end());
    if (word == "--version" || word == "-V") {
        streams.out << "zw " ZW_VERSION "\n";
        return Good;
    }
    if (isHelp(word) && others.empty()) {
        streams.out << help();
        return Good;
    }
    if (word == "help")
        return run({others.front(), "--help"}, streams);
    if (Verb *verb = find(word))
        return verb->run(others, streams);
    if (word.starts_with('-'))
        return refuse(streams, "there is no option '" + word + "' in front of a verb");
    std::vector<std::string> names;
    for (const std::unique_ptr<Verb> &verb : m_verbs)
        names.emplace_back(verb->name());
    return refuse(streams, "there is no verb '" + word + '\'' + didYouMean(word, names));
}

std::string Program::help() const
{
    std::string out = "Usage: zw VERB [ARGUMENTS]\n\nAsks designs of DNS on Amazon Route 53.\n\nVerbs:\n";
    for (const std::unique_ptr<Verb> &verb : m_verbs) {
        std::string name(verb->name());
        name.resize(nameWidth, ' ');
        out += "  " + name;
        out += verb->summary();
        out += '\n';
    }
    return out + "\n  zw VERB --help   options of a verb\n  zw --version     version of this program\n";
}

int Program::refuse(Streams &streams, const std::string &message) const
{
    streams.err << coloured("zw:", Colour::Red, streams.errHasColour) << ' ' << message << "\nTry 'zw --help'.\n";
    return BadInput;
}

Verb *Program::find(const std::string &name) const
{
    for (const std::unique_ptr<Verb> &verb : m_verbs)
        if (verb->name() == name)
            return verb.get();
    return nullptr;
}

} // namespace zw
