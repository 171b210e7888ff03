#include "tests/differential/Differences.h"

#include <algorithm>

namespace zw::test {
namespace {

/// Whether the answer is the CNAME of the name that was asked for, alone, out of a chain that they followed.
bool isFirstLinkOnly(const Question &question, const Reply &theirs, const Reply &ours)
{
    if (question.type == RecordType::Cname || ours.answer.size() != 1 || !ours.authoritative || ours.rcode != u"NOERROR")
        return false;
    return ours.answer.first().section(u' ', 2, 2) == u"CNAME" && theirs.answer.contains(ours.answer.first());
}

/// Whether ours adds nothing but the zone's NS to a DS record, which the others answer without.
bool isNsBesideDs(const Question &question, const Reply &theirs, const Reply &ours)
{
    return question.type == RecordType::Ds && theirs.rcode == ours.rcode && theirs.answer == ours.answer
        && !ours.answer.isEmpty() && theirs.authority.isEmpty()
        && std::ranges::all_of(ours.authority, [](const QString &line) { return line.section(u' ', 2, 2) == u"NS"; });
}

template <class Part> bool agree(const QList<Reply> &replies, Part part)
{
    return std::ranges::all_of(replies, [&](const Reply &reply) { return part(reply) == part(replies.first()); });
}

} // namespace

const std::vector<KnownDifference> &knownDifferences()
{
    static const std::vector<KnownDifference> all{
        {"AUTH-128", "every successful answer has the zone's NS, one with DS records, too", isNsBesideDs},
        {"AUTH-135", "a CNAME is answered alone; its target is not looked up for the client", isFirstLinkOnly},
    };
    return all;
}

QString difference(const QList<Reply> &theirs, const Reply &ours)
{
    QStringList parts;
    const auto compare = [&](const QString &name, auto part) {
        if (agree(theirs, part) && part(theirs.first()) != part(ours))
            parts << name;
    };
    compare(QStringLiteral("rcode"), [](const Reply &r) { return r.rcode; });
    compare(QStringLiteral("AA"), [](const Reply &r) { return r.authoritative; });
    compare(QStringLiteral("answer"), [](const Reply &r) { return r.answer; });
    compare(QStringLiteral("authority"), [](const Reply &r) { return r.authority; });
    compare(QStringLiteral("additional"), [](const Reply &r) { return r.additional; });
    return parts.join(u", ");
}

QString explanation(const Question &question, const QList<Reply> &theirs, const Reply &ours)
{
    for (const KnownDifference &known : knownDifferences())
        if (std::ranges::any_of(theirs, [&](const Reply &one) { return known.explains(question, one, ours); }))
            return QString::fromLatin1(known.rule);
    return {};
}

} // namespace zw::test
