#include "model/text/ExplainText.h"

#include "model/text/JsonWriter.h"
#include "model/text/Utf8.h"
#include "model/text/Wording.h"

#include <QRegularExpression>

#include <array>
#include <cassert>
#include <utility>

namespace zw {

namespace {

/// Section 0.2 of the references.
constexpr std::array<std::pair<std::string_view, std::string_view>, 9> pages{{
    {"R53", "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/%1.html"},
    {"DG", "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/%1.html"},
    {"API", "https://docs.aws.amazon.com/Route53/latest/APIReference/API_%1.html"},
    {"VPC", "https://docs.aws.amazon.com/vpc/latest/userguide/%1.html"},
    {"PL", "https://docs.aws.amazon.com/vpc/latest/privatelink/%1.html"},
    {"PEER", "https://docs.aws.amazon.com/vpc/latest/peering/%1.html"},
    {"TGW", "https://docs.aws.amazon.com/vpc/latest/tgw/%1.html"},
    {"EC2", "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/%1.html"},
    {"RFC", "https://www.rfc-editor.org/rfc/rfc%1"},
}};

QString addressOf(const QString &guide, const QString &page)
{
    for (const auto &[name, address] : pages)
        if (toQString(name) == guide)
            return filled(toQString(address), {page});
    return {};
}

/// `- ` and `| ` rows need no wrapping by us; a terminal does it, and a pipe gets whole lines.
QString block(const QString &text, const QString &indent = u"  "_qs)
{
    QString out;
    for (const QString &line : text.split(u'\n'))
        out += (line.isEmpty() ? QString() : indent + line) + u'\n';
    return out;
}

/// `Resolver endpoints | 4 | yes |` as a sentence.
QString quotaText(std::string_view row)
{
    QStringList cells;
    for (const QString &cell : toQString(row).split(u'|'))
        cells.append(cell.trimmed());
    const QString what = cells.value(0) + u": "_qs + cells.value(1);
    const QString adjustable = cells.value(2);
    return adjustable.isEmpty() || adjustable == u"-"_qs || adjustable == u"–"_qs
        ? what
        : what + u" (adjustable: "_qs + adjustable + u')';
}

QString statementText(const ReferenceRule &rule)
{
    return rule.isQuota ? quotaText(rule.statement) : toQString(rule.statement);
}

QString ruleText(const ReferenceRule &rule)
{
    QString out = toQString(rule.id) + u" ["_qs + toQString(toText(rule.basis)) + u"]\n"_qs
        + block(toQString(rule.document) + u", section "_qs + toQString(rule.section)) + u'\n'
        + block(statementText(rule));
    if (!rule.table.empty())
        out += u'\n' + block(toQString(rule.table));
    if (!rule.source.empty())
        out += u'\n' + block(u"Source: "_qs + toQString(rule.source));
    for (const QString &address : sourceAddresses(rule.source))
        out += block(address, u"    "_qs);
    return out;
}

QStringList rulesNaming(const RuleBook &rules, const Assumption &assumption)
{
    QStringList ids;
    for (const std::string_view id : rules.rulesNaming(assumption))
        ids.append(toQString(id));
    return ids;
}

QString assumptionText(const RuleBook &rules, const Assumption &assumption)
{
    const QStringList ids = rulesNaming(rules, assumption);
    return toQString(assumption.code) + u" [assumption]\n"_qs
        + u"  Not documented by AWS; the simulator assumes:\n\n"_qs + block(toQString(assumption.sentence))
        + (ids.isEmpty() ? QString() : u'\n' + block(u"Rules: "_qs + ids.join(u", "_qs)));
}

void writeRule(JsonWriter &json, const ReferenceRule &rule)
{
    json.member("id").text(rule.id);
    json.member("basis").text(toText(rule.basis));
    json.member("document").text(rule.document);
    json.member("section").text(rule.section);
    json.member("statement").text(statementText(rule));
    json.member("table").text(rule.table);
    json.member("source").text(rule.source);
    json.member("addresses").texts(sourceAddresses(rule.source));
}

void writeAssumption(JsonWriter &json, const RuleBook &rules, const Assumption &assumption)
{
    json.member("id").text(assumption.code);
    json.member("basis").text("assumption");
    json.member("statement").text(assumption.sentence);
    json.member("rules").texts(rulesNaming(rules, assumption));
}

} // namespace

QString explainText(const RuleBook &rules, std::string_view id)
{
    if (const ReferenceRule *rule = rules.rule(id))
        return ruleText(*rule);
    if (const Assumption *assumption = rules.assumption(id))
        return assumptionText(rules, *assumption);
    return {};
}

std::string explainJson(const RuleBook &rules, const std::vector<std::string> &ids)
{
    JsonWriter json;
    json.beginObject();
    json.member("entries").beginArray();
    for (const std::string &id : ids) {
        json.beginObject();
        if (const ReferenceRule *rule = rules.rule(id)) {
            writeRule(json, *rule);
        } else {
            const Assumption *assumption = rules.assumption(id);
            assert(assumption);
            writeAssumption(json, rules, *assumption);
        }
        json.end();
    }
    json.end();
    json.end();
    return json.finish();
}

QStringList sourceAddresses(std::string_view source)
{
    static const QRegularExpression reference(QStringLiteral("\\b([A-Z][A-Z0-9]+)(?::| (?=\\d))([A-Za-z0-9_-]+)"));
    QStringList addresses;
    for (auto matches = reference.globalMatch(toQString(source)); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString address = addressOf(match.captured(1), match.captured(2));
        if (!address.isEmpty() && !addresses.contains(address))
            addresses.append(address);
    }
    return addresses;
}

} // namespace zw
