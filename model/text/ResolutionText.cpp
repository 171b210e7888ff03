#include "model/text/ResolutionText.h"

#include "model/dns/DomainName.h"
#include "model/dns/RecordData.h"
#include "model/text/Utf8.h"

#include <QCoreApplication>

#include <algorithm>

namespace zw {

namespace {

constexpr qsizetype column = 8; ///< The width of dig's columns behind the name.

QString dataText(const AnswerRecord &record)
{
    return toQString(recordDataToText(record.type, record.data));
}

/// The width of the column of names, so that no name of any section runs into its TTL.
qsizetype ownerWidth(const Query &query, const Resolution &resolution)
{
    std::size_t longest = std::max<std::size_t>(query.name.toText().size(), 3 * column - 1);
    for (const auto *section : {&resolution.answers, &resolution.authority, &resolution.additional})
        for (const AnswerRecord &record : *section)
            longest = std::max(longest, nameToText(record.owner).size());
    return static_cast<qsizetype>(longest) + 1;
}

QString questionText(const Query &query, qsizetype width)
{
    const QString name = u';' + toQString(query.name.toText());
    return u"\n;; QUESTION SECTION:\n"_qs + name.leftJustified(width + column) + u"IN"_qs.leftJustified(column)
        + toQString(toText(query.type)) + u'\n';
}

QString recordText(const AnswerRecord &record, qsizetype width)
{
    return toQString(nameToText(record.owner)).leftJustified(width)
        + QString::number(record.ttl.seconds()).leftJustified(column - 1) + u' ' + u"IN"_qs.leftJustified(column)
        + toQString(toText(record.type)).leftJustified(column - 1) + u' ' + dataText(record) + u'\n';
}

QString sectionText(const QString &title, const std::vector<AnswerRecord> &records, qsizetype width)
{
    if (records.empty())
        return {};
    QString out = u"\n;; "_qs + title + u" SECTION:\n"_qs;
    for (const AnswerRecord &record : records)
        out += recordText(record, width);
    return out;
}

QString headerText(const Resolution &resolution)
{
    return u";; ->>HEADER<<- opcode: QUERY, status: "_qs + toQString(toText(resolution.rcode))
        + u", id: 0\n;; flags: "_qs + flagWords(resolution).join(u' ')
        + QStringLiteral("; QUERY: 1, ANSWER: %1, AUTHORITY: %2, ADDITIONAL: %3\n")
              .arg(resolution.answers.size())
              .arg(resolution.authority.size())
              .arg(resolution.additional.size());
}

QString percentText(double probability)
{
    return QString::number(100 * probability, 'f', 2).rightJustified(6) + u" %"_qs;
}

} // namespace

QStringList flagWords(const Resolution &resolution)
{
    if (resolution.rcode == Rcode::Timeout)
        return {};
    QStringList words{u"qr"_qs};
    const ReplyFlags &flags = resolution.flags;
    const auto add = [&words](bool isSet, const QString &word) {
        if (isSet)
            words.append(word);
    };
    add(flags.authoritative, u"aa"_qs);
    add(flags.truncated, u"tc"_qs);
    add(flags.recursionDesired, u"rd"_qs);
    add(flags.recursionAvailable, u"ra"_qs);
    add(flags.authenticData, u"ad"_qs);
    add(flags.checkingDisabled, u"cd"_qs);
    return words;
}

QString digText(const Query &query, const Resolution &resolution)
{
    const qsizetype width = ownerWidth(query, resolution);
    if (resolution.rcode == Rcode::Timeout)
        //: In output that looks like that of the tool dig; the two semicolons begin a comment there.
        return QCoreApplication::translate("ResolutionText", ";; no reply: nothing reaches the client (TIMEOUT)")
            + u'\n' + questionText(query, width);
    return headerText(resolution) + questionText(query, width) + sectionText(u"ANSWER"_qs, resolution.answers, width)
        + sectionText(u"AUTHORITY"_qs, resolution.authority, width)
        + sectionText(u"ADDITIONAL"_qs, resolution.additional, width);
}

QString shortText(const Resolution &resolution)
{
    QString out;
    for (const AnswerRecord &record : resolution.answers)
        out += dataText(record) + u'\n';
    return out;
}

QString outcomesText(const Outcomes &outcomes)
{
    QString out;
    for (const Outcome &outcome : outcomes.all) {
        QStringList data;
        for (const Outcome::Record &record : outcome.answers)
            data.append(toQString(recordDataToText(record.type, record.data)));
        QString line = percentText(outcome.probability) + u"  "_qs
            + toQString(toText(outcome.rcode)).leftJustified(column) + u"  "_qs + data.join(u", "_qs);
        while (line.endsWith(u' '))
            line.chop(1);
        out += line + u'\n';
    }
    if (outcomes.covered < 1)
        out += QCoreApplication::translate("ResolutionText", "There are more outcomes; these cover %1 %.")
                   .arg(QString::number(100 * outcomes.covered, 'f', 2))
            + u'\n';
    return out;
}

} // namespace zw
