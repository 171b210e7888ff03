#pragma once

#include <QString>

#include <string>
#include <string_view>

/// The one place where the plain layers' UTF-8 becomes QString and back.
namespace zw {

inline QString toQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

inline std::string toUtf8(const QString &text)
{
    return text.toStdString();
}

} // namespace zw
