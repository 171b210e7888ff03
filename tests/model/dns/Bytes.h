#pragma once

#include <QByteArray>

#include <string>
#include <string_view>

/// A copy that a failed comparison can print.
inline QByteArray bytes(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

/// Octets as hexadecimal digits, for comparing wire forms.
inline QByteArray hex(std::string_view octets)
{
    return bytes(octets).toHex();
}

/// The octets that hexadecimal digits stand for; anything else between them is skipped.
inline std::string fromHex(std::string_view digits)
{
    return QByteArray::fromHex(bytes(digits)).toStdString();
}
