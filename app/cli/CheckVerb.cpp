#include "app/cli/CheckVerb.h"

#include "app/cli/Opening.h"
#include "model/engine/Engine.h"
#include "model/lint/Finding.h"
#include "model/text/FindingSarif.h"
#include "model/text/FindingText.h"
#include "model/text/RuleBook.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace zw {

namespace {

Severity severityFrom(const std::string &word)
{
    return word == "error" ? Severity::Error : word == "warning" ? Severity::Warning : Severity::Info;
}

Colour colourOf(Severity severity)
{
    return severity == Severity::Error ? Colour::Red : severity == Severity::Warning ? Colour::Yellow : Colour::Blue;
}

/// One finding: severity, check, rule and objects in front, what it says below.
void print(const Finding &finding, Streams &streams)
{
    streams.out << coloured(severityText(finding.severity).toStdString(), colourOf(finding.severity),
                            streams.outHasColour)
                << "  " << finding.check << " (" << toText(finding.rule) << ')';
    for (std::size_t i = 0; i < finding.objects.size(); ++i)
        streams.out << (i == 0 ? "  " : ", ") << finding.objects[i];
    streams.out << "\n    " << findingText(finding) << '\n';
    if (const QString fix = fixText(finding); !fix.isEmpty())
        streams.out << "    Fix: " << fix << '\n';
    if (!finding.acceptedBecause.empty())
        streams.out << "    Accepted: " << finding.acceptedBecause << '\n';
}

/// Open findings first, accepted ones behind.
void printAll(const std::vector<Finding> &findings, Streams &streams)
{
    for (const bool accepted : {false, true})
        for (const Finding &finding : findings)
            if (isAccepted(finding) == accepted)
                print(finding, streams);
    streams.out << (findings.empty() ? "" : "\n") << summaryText(findings) << '\n';
}

/// The file's text, for the lines of objects; empty for packages and standard input.
std::string jsonTextOf(const LoadedDesign &loaded, const std::string &path)
{
    if (loaded.kind != FileKind::Json || path == "-")
        return {};
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace

void CheckVerb::declare(CLI::App &app)
{
    app.add_option("DESIGN", m_design, "Design file; - reads standard input")->required()->option_text(" ");
    app.add_option("--fail-on", m_failOn, "Least severity that makes the exit code 1 (default: error)")
        ->type_name("error|warning|info")
        ->check(oneOf({"error", "warning", "info"}));
    declareFormat(app, {"text", "json", "sarif"});
    app.footer("Exit codes: 0 clean, 1 something was found (accepted findings never count), 2 bad usage or input.");
}

int CheckVerb::execute(Streams &streams)
{
    const std::optional<LoadedDesign> loaded = openDesign(m_design, streams);
    if (!loaded)
        return BadInput;
    const Design &design = loaded->design;
    const std::shared_ptr<const Snapshot> snapshot = compile(design);
    std::vector<Finding> findings = lint(design, *snapshot);
    std::ranges::stable_sort(findings, std::greater<>(), &Finding::severity);
    if (format() == "json")
        streams.out << findingsJson(findings, m_design);
    else if (format() == "sarif")
        streams.out << findingsSarif(findings, design, {m_design, jsonTextOf(*loaded, m_design)}, RuleBook(),
                                     ZW_VERSION);
    else
        printAll(findings, streams);
    const Severity least = severityFrom(m_failOn);
    const bool failed = std::ranges::any_of(
        findings, [least](const Finding &finding) { return !isAccepted(finding) && finding.severity >= least; });
    return failed ? AnswerIsNo : Good;
}

} // namespace zw
