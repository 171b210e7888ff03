#pragma once

#include <QString>

#include "model/design/References.h"

#include <string>
#include <vector>

namespace zw {

/// How a member of an object is shown and edited.
enum class FieldKind {
    Switch,     ///< Yes or no.
    Text,       ///< Free text.
    LongText,   ///< Free text of several lines.
    Number,     ///< An integer.
    Choice,     ///< One of `choices`.
    Name,       ///< A domain name.
    Address,    ///< An IP address.
    Block,      ///< A CIDR block.
    Ttl,        ///< Seconds.
    Type,       ///< A record type.
    Region,     ///< An AWS Region code.
    Reference,  ///< The id of an object of an `allowed` kind.
    Component,  ///< `id` or `id/part`.
    Json,       ///< A JSON document that is kept as it came.
    Lines,      ///< Simple values, one per line.
    References, ///< Ids of objects, one per line.
    Group,      ///< The members of one thing, in `children`.
    Entries     ///< A list of groups: one child each, and what an empty one looks like in `columns`.
};

/// One member of an object, read for the form: no types of the design any more, only texts.
struct Field {
    std::string path;   ///< Inside the object as a JSON pointer, for example `/vpcs/0/priority`.
    std::string member; ///< Last part of the path; for an entry of a list its position.
    FieldKind kind = FieldKind::Text;
    Use use = Use::Optional;
    bool isOptional = false; ///< May be unset, which differs from being empty or default.
    bool isSet = true;
    bool isMixed = false; ///< The selected objects differ here.
    QString text;         ///< The value as one edits it; empty for groups and entries.
    std::vector<std::string> choices;
    KindSet allowed; ///< For references.
    std::vector<Field> children;
    std::vector<Field> columns;

    bool operator==(const Field &) const = default;
};

/// The members of `object` in the order of its description, without its id and import source.
std::vector<Field> fieldsOf(const AnyObject &object);
std::vector<Field> fieldsOf(const DesignInfo &info);

/// The field at `path`; null where there is none.
const Field *findField(const std::vector<Field> &fields, std::string_view path);

/// Why a text does not fit a member: one sentence for people.
struct FieldError {
    QString reason;
};

/// Puts `text` into the member at `path`, or says why it does not fit; then `object` is unchanged.
/// An empty text unsets an optional member. For optional groups `{}` makes an empty one.
Result<Done, FieldError> writeField(AnyObject &object, std::string_view path, const QString &text);
Result<Done, FieldError> writeField(DesignInfo &info, std::string_view path, const QString &text);

/// Appends a default entry to the list at `path`.
void addEntry(AnyObject &object, std::string_view path);
/// Takes the entry at `path` (`/targets/1`) out of its list.
void removeEntry(AnyObject &object, std::string_view path);
/// Moves the entry at `path` by `offset` places; nothing happens at the ends.
void moveEntry(AnyObject &object, std::string_view path, int offset);

} // namespace zw
