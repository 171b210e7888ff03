#pragma once

#include <QByteArray>

#include "model/formats/DesignFile.h"

#include <optional>
#include <string>
#include <vector>

/// Zip files made by hand, with everything that a decent program would not write.
namespace zw::test {

struct ForgedEntry {
    std::string name;
    QByteArray content;
    quint16 method = 0;     ///< 8 packs the content; any other number stores it and only says so.
    quint16 flags = 0x0800; ///< UTF-8 names.
    quint32 unixMode = 0100644;
    std::optional<quint32> statedSize = {};
    std::optional<quint32> statedCrc = {};
};

QByteArray forgeZip(const std::vector<ForgedEntry> &entries);

/// The entries of the package that writePackage() makes, to be spoilt.
std::vector<ForgedEntry> packageEntries(const LoadedDesign &design);

/// The entry of a name; there must be one.
ForgedEntry &entryOf(std::vector<ForgedEntry> &entries, const std::string &name);

} // namespace zw::test
