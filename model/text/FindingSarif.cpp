#include "model/text/FindingSarif.h"

#include "model/design/Design.h"
#include "model/lint/Checks.h"
#include "model/text/ExplainText.h"
#include "model/text/FindingText.h"
#include "model/text/JsonWriter.h"
#include "model/text/RuleBook.h"
#include "model/text/Utf8.h"

#include <QCryptographicHash>
#include <QUrl>

#include <algorithm>
#include <cctype>
#include <unordered_map>

namespace zw {

namespace {

constexpr std::string_view schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// SARIF's word; what only informs is a note.
std::string_view levelOf(Severity severity) noexcept
{
    return severity == Severity::Error ? "error" : severity == Severity::Warning ? "warning" : "note";
}

/// The lines of a design file where the objects' ids stand, counted from 1.
class Lines {
public:
    explicit Lines(std::string_view text)
    {
        constexpr std::string_view member = "\"id\"";
        std::size_t line = 1;
        std::size_t counted = 0;
        for (std::size_t at = text.find(member); at != std::string_view::npos; at = text.find(member, at + 1)) {
            line += static_cast<std::size_t>(std::count(text.begin() + static_cast<std::ptrdiff_t>(counted),
                                                        text.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
            counted = at;
            std::size_t open = text.find_first_not_of(" \t\r\n", at + member.size());
            if (open == std::string_view::npos || text[open] != ':')
                continue;
            open = text.find_first_not_of(" \t\r\n", open + 1);
            if (open == std::string_view::npos || text[open] != '"')
                continue;
            const std::size_t close = text.find('"', open + 1);
            if (close != std::string_view::npos)
                m_lines.emplace(text.substr(open + 1, close - open - 1), line); // Ids need no escapes.
        }
    }

    /// 0 where the object is not found.
    std::size_t of(std::string_view id) const
    {
        const auto found = m_lines.find(id);
        return found == m_lines.end() ? 0 : found->second;
    }

private:
    std::unordered_map<std::string_view, std::size_t> m_lines;
};

/// `phz-without-vpc` as `PhzWithoutVpc`, the form that SARIF asks of names.
std::string pascalCase(std::string_view id)
{
    std::string name;
    bool starts = true;
    for (const char c : id) {
        if (c != '-')
            name += starts ? static_cast<char>(std::toupper(static_cast<unsigned char>(c))) : c;
        starts = c == '-';
    }
    return name;
}

/// The first sentence of what the rule says of when the check speaks, without the check's id and marks of Markdown.
std::string summaryOf(const ReferenceRule &rule, const Check &check)
{
    constexpr std::string_view when = "When: ";
    std::string text(rule.statement);
    std::erase(text, '`');
    if (text.starts_with(check.id))
        text.erase(0, check.id.size() + 1);
    if (const std::size_t at = text.find(when); at != std::string::npos)
        text.erase(0, at + when.size());
    if (const std::size_t end = text.find(". "); end != std::string::npos)
        text.erase(end + 1);
    if (!text.empty())
        text.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(text.front())));
    return text;
}

/// A path as a URI reference; what is absolute as a file URI.
QByteArray uriOf(std::string_view path)
{
    const QByteArray encoded = QUrl::toPercentEncoding(toQString(path), "/");
    return path.starts_with('/') ? "file://" + encoded : encoded;
}

class Sarif {
public:
    Sarif(std::span<const Finding> findings, const Design &design, const DesignSource &source, const RuleBook &rules)
        : m_findings(findings), m_design(design), m_source(source), m_book(rules), m_lines(source.text)
    {
        for (const Check &check : checks())
            if (std::ranges::find(findings, check.id, &Finding::check) != findings.end())
                m_rules.push_back(&check);
    }

    std::string write(std::string_view version)
    {
        m_json.beginObject();
        m_json.member("$schema").text(schema);
        m_json.member("version").text("2.1.0");
        m_json.member("runs").beginArray().beginObject();
        m_json.member("tool").beginObject().member("driver").beginObject();
        m_json.member("name").text("zonewright");
        m_json.member("version").text(version);
        m_json.member("rules").beginArray();
        for (const Check *check : m_rules)
            writeRule(*check);
        m_json.end().end().end();
        m_json.member("columnKind").text("utf16CodeUnits");
        m_json.member("results").beginArray();
        for (const Finding &finding : m_findings)
            writeResult(finding);
        m_json.end().end().end().end();
        return m_json.finish();
    }

private:
    void writeRule(const Check &check)
    {
        const std::string id = toText(check.rule);
        const ReferenceRule *rule = m_book.rule(id);
        m_json.beginObject();
        m_json.member("id").text(id);
        m_json.member("name").text(pascalCase(check.id));
        m_json.member("shortDescription")
            .beginObject()
            .member("text")
            .text(rule ? summaryOf(*rule, check) : std::string(check.id))
            .end();
        if (rule) {
            m_json.member("fullDescription").beginObject().member("text").text(rule->statement).end();
            m_json.member("help").beginObject();
            m_json.member("text").text(explainText(m_book, id));
            m_json.member("markdown").text(rule->statement);
            m_json.end();
            if (const QStringList pages = sourceAddresses(rule->source); !pages.isEmpty())
                m_json.member("helpUri").text(pages.first());
        }
        m_json.member("defaultConfiguration").beginObject().member("level").text(levelOf(check.severity)).end();
        m_json.member("properties").beginObject().member("check").text(check.id).end();
        m_json.end();
    }

    void writeResult(const Finding &finding)
    {
        const auto rule = std::ranges::find(m_rules, finding.check, [](const Check *check) { return check->id; });
        m_json.beginObject();
        m_json.member("ruleId").text(toText((*rule)->rule)); // A finding may name a closer one.
        m_json.member("ruleIndex").number(rule - m_rules.begin());
        m_json.member("kind").text("fail");
        m_json.member("level").text(levelOf(finding.severity));
        m_json.member("message").beginObject().member("text").text(messageOf(finding)).end();
        writeLocations(finding);
        m_json.member("partialFingerprints").beginObject();
        m_json.member("finding/v1").text(fingerprintOf(finding));
        m_json.end();
        if (isAccepted(finding)) {
            m_json.member("suppressions").beginArray().beginObject();
            m_json.member("kind").text("inSource");
            m_json.member("status").text("accepted");
            m_json.member("justification").text(finding.acceptedBecause);
            m_json.end().end();
        }
        m_json.member("properties").beginObject();
        m_json.member("rule").text(toText(finding.rule));
        m_json.member("variant").text(finding.variant);
        m_json.member("fixable").boolean(!finding.fix.empty());
        m_json.end();
        m_json.end();
    }

    static QString messageOf(const Finding &finding)
    {
        const QString fix = fixText(finding, Wording::English);
        const QString text = findingText(finding, Wording::English);
        return fix.isEmpty() ? text : text + u' ' + fix;
    }

    /// The first object is where the finding is; the others have to do with it.
    void writeLocations(const Finding &finding)
    {
        m_json.member("locations").beginArray();
        if (!finding.objects.empty())
            writeLocation(finding.objects.front(), 0);
        m_json.end();
        if (finding.objects.size() < 2)
            return;
        m_json.member("relatedLocations").beginArray();
        for (std::size_t i = 1; i < finding.objects.size(); ++i)
            writeLocation(finding.objects[i], i);
        m_json.end();
    }

    void writeLocation(const std::string &object, std::size_t number)
    {
        m_json.beginObject();
        if (number > 0)
            m_json.member("id").number(number);
        if (m_source.name != "-") {
            m_json.member("physicalLocation").beginObject();
            m_json.member("artifactLocation").beginObject();
            m_json.member("uri").text(uriOf(m_source.name).toStdString());
            m_json.end();
            if (const std::size_t line = m_lines.of(object); line > 0)
                m_json.member("region").beginObject().member("startLine").number(line).end();
            m_json.end();
        }
        m_json.member("logicalLocations").beginArray().beginObject();
        m_json.member("name").text(displayName(m_design, object));
        m_json.member("fullyQualifiedName").text(object);
        m_json.member("kind").text("object");
        m_json.end().end();
        m_json.end();
    }

    /// What stays the same while the design changes around a finding.
    static std::string fingerprintOf(const Finding &finding)
    {
        std::string text(finding.check);
        text.append("\n").append(finding.variant);
        for (const std::string &object : finding.objects)
            text.append("\n").append(object);
        const QByteArray bytes = QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(32).toStdString();
    }

    std::span<const Finding> m_findings;
    const Design &m_design;
    const DesignSource &m_source;
    const RuleBook &m_book;
    Lines m_lines;
    std::vector<const Check *> m_rules; ///< Those with findings, by rule.
    JsonWriter m_json;
};

} // namespace

std::string findingsSarif(std::span<const Finding> findings, const Design &design, const DesignSource &source,
                          const RuleBook &rules, std::string_view version)
{
    return Sarif(findings, design, source, rules).write(version);
}

} // namespace zw
