#include "model/formats/ZipFile.h"

#include <QBuffer>
#include <QDateTime>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

namespace zw {

namespace {

/// Packs ten times as fast as the default level and hardly larger: designs repeat themselves within short distances.
constexpr int compressionLevel = 1;

QuaZipNewInfo entryInfo(const std::string &name)
{
    QuaZipNewInfo info(QString::fromStdString(name));
    // The earliest time that zip can tell: equal content is to give equal bytes.
    info.dateTime = QDateTime(QDate(1980, 1, 1), QTime(0, 0));
    info.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    return info;
}

bool writeEntry(QuaZip &zip, const ZipPart &part)
{
    QuaZipFile file(&zip);
    if (!file.open(QIODevice::WriteOnly, entryInfo(part.name), nullptr, 0, part.stored ? 0 : Z_DEFLATED,
                   compressionLevel))
        return false;
    const bool complete = file.write(part.content) == part.content.size();
    file.close();
    return complete && file.getZipError() == ZIP_OK;
}

Result<QByteArray, std::string> pack(const std::vector<ZipPart> &parts)
{
    QBuffer buffer;
    QuaZip zip(&buffer);
    zip.setUtf8Enabled(true);
    zip.setAutoClose(false);
    zip.setDataDescriptorWritingEnabled(false);
    if (!zip.open(QuaZip::mdCreate))
        return Failure{std::string("no zip file could be started")};
    for (const ZipPart &part : parts)
        if (!writeEntry(zip, part))
            return Failure{"the entry \"" + part.name + "\" could not be written"};
    zip.close();
    if (zip.getZipError() != ZIP_OK)
        return Failure{std::string("the directory of the zip file could not be written")};
    return buffer.data();
}

/// Marks the entries that shrank too much; whether there are any.
bool markTooSmall(const QByteArray &bytes, std::vector<ZipPart> &parts, const ZipLimits &limits)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QuaZip zip(&buffer);
    if (!zip.open(QuaZip::mdUnzip))
        return false;
    bool any = false;
    bool more = zip.goToFirstFile();
    for (ZipPart &part : parts) {
        QuaZipFileInfo64 info;
        if (!more || !zip.getCurrentFileInfo(&info))
            return any;
        if (limits.isTooSmall(info.uncompressedSize, info.compressedSize))
            part.stored = any = true;
        more = zip.goToNextFile();
    }
    return any;
}

} // namespace

Result<QByteArray, std::string> writeZip(std::vector<ZipPart> parts, const ZipLimits &limits)
{
    Result<QByteArray, std::string> packed = pack(parts);
    if (packed && markTooSmall(*packed, parts, limits))
        return pack(parts);
    return packed;
}

} // namespace zw
