#include "views/inspector/FieldReasons.h"

#include <QCoreApplication>

#include "views/inspector/FieldCatalogue.h"

namespace zw {

namespace {

/// Gives lupdate a context.
struct FieldReasons {
    Q_DECLARE_TR_FUNCTIONS(FieldReasons)
};

} // namespace

QString nameReason(const NameError &error)
{
    using Reason = NameError::Reason;
    switch (error.reason) {
    case Reason::Empty: return FieldReasons::tr("A domain name is needed; write \".\" for the root.");
    case Reason::EmptyLabel: return FieldReasons::tr("Two dots in a row, or a leading dot, leave an empty label.");
    case Reason::LabelTooLong: return FieldReasons::tr("A label has more than 63 characters.");
    case Reason::NameTooLong: return FieldReasons::tr("The name is longer than 255 octets.");
    case Reason::BadCharacter:
        return FieldReasons::tr("Character %1 can't stand in a name as it is; write it as \\ and three octal digits.")
            .arg(error.offset + 1);
    case Reason::BadEscape: return FieldReasons::tr("After \\ come three octal digits, at most \\377.");
    }
    return {};
}

QString formatReason(FieldKind kind, const QString &text)
{
    if (text.isEmpty())
        return FieldReasons::tr("A value is needed here.");
    switch (kind) {
    case FieldKind::Address:
        return FieldReasons::tr("\"%1\" is no IP address, for example 10.0.1.10 or 2001:db8::10.").arg(text);
    case FieldKind::Block:
        return FieldReasons::tr("\"%1\" is no CIDR block, for example 10.0.0.0/16 or 2001:db8::/48.").arg(text);
    case FieldKind::Ttl: return FieldReasons::tr("A TTL is a whole number of seconds from 0 to 2147483647.");
    case FieldKind::Number: return FieldReasons::tr("\"%1\" is no whole number.").arg(text);
    case FieldKind::Type: return FieldReasons::tr("\"%1\" is no record type; A, AAAA, CNAME or TYPE65 are.").arg(text);
    default: return FieldReasons::tr("\"%1\" does not fit here.").arg(text);
    }
}

QString entryReason(const QString &entry, const QString &reason)
{
    //: %1 is one entry of a list, %2 a whole sentence that says what is wrong with it.
    return FieldReasons::tr("%1: %2").arg(entry, reason);
}

QString tagReason(const QString &line)
{
    return FieldReasons::tr("\"%1\" has no key; write key=value.").arg(line);
}

QString recordDataReason(const RecordDataError &error)
{
    // The model's sentences about record data are in English, with the rule that they follow.
    return QString::fromStdString(error.message);
}

QString noSuchFieldReason()
{
    return FieldReasons::tr("This field is no longer there.");
}

std::optional<QString> rangeReason(const std::string &member, std::int64_t value)
{
    const FieldRange range = fieldRange(member);
    if (value >= range.least && value <= range.most && (value - range.least) % range.step == 0)
        return std::nullopt;
    if (range.step == range.most - range.least)
        return FieldReasons::tr("Must be %1 or %2.").arg(range.least).arg(range.most);
    return FieldReasons::tr("Must be between %1 and %2.").arg(range.least).arg(range.most);
}

} // namespace zw
