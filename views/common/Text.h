#pragma once

#include "model/design/Edit.h"
#include "model/edit/Connection.h"

#include <QString>

#include <string>
#include <string_view>

namespace zw {

inline QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}
inline std::string toStd(const QString &text)
{
    return text.toStdString();
}

QString kindName(ObjectKind kind);                         ///< "Resolver endpoint"
QString kindNamePlural(ObjectKind kind);                   ///< "Resolver endpoints"
QString relationName(RelationKind kind);                   ///< "Profile association"
QString nameOf(const Design &design, std::string_view id); ///< displayName() for the screen.
QString nameOf(const AnyObject &object);
QString describe(const EditError &error, const Design &design); ///< One sentence that says why an edit is refused.
/// "VPC “hub”, Subnet “a” and 3 others": for sentences and menus.
QString listOf(const Design &design, const std::vector<std::string> &ids, std::size_t most = 3);

} // namespace zw
