#include "model/formats/ZipFile.h"

#include <QIODevice>
#include <QSet>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

#include "model/base/JsonCursor.h"
#include "model/base/Utf8.h"

#include <algorithm>

namespace zw {

namespace {

constexpr std::size_t maxNameLength = 1024;
constexpr std::size_t maxNamePartLength = 255;

constexpr const char *unreadable = "it has no readable directory; was it cut off?";

constexpr int methodStored = 0;
constexpr int methodDeflate = 8;

/// The bytes as a device for QuaZip. QBuffer would print a warning for each place outside that a damaged file names.
class BytesDevice final : public QIODevice {
public:
    explicit BytesDevice(const QByteArray &bytes) : m_bytes(bytes) {}

    qint64 size() const override { return m_bytes.size(); }
    bool seek(qint64 to) override { return to >= 0 && to <= size() && QIODevice::seek(to); }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 count = std::min(maxSize, size() - pos());
        std::copy_n(m_bytes.constData() + pos(), count, data);
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray &m_bytes;
};

std::string entry(std::string_view name)
{
    return "the entry \"" + shortened(name) + '"';
}

/// Two names that some file system takes for one.
QString folded(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C).toCaseFolded();
}

/// A link, device or folder by the Unix mode that the entry may carry.
bool isOrdinaryFile(const QuaZipFileInfo64 &info)
{
    constexpr std::uint32_t typeMask = 0170000;
    constexpr std::uint32_t regular = 0100000;
    const std::uint32_t type = (info.externalAttr >> 16) & typeMask;
    return !info.isSymbolicLink() && (type == 0 || type == regular);
}

/// Checks the directory of a zip file against the rules.
class Directory {
public:
    Directory(std::uint64_t fileSize, std::uint64_t (*maxSize)(std::string_view), const ZipLimits &limits)
        : m_fileSize(fileSize), m_maxSize(maxSize), m_limits(limits)
    {}

    /// What is wrong with one more entry; empty where it may be read.
    std::string add(const QuaZipFileInfo64 &info)
    {
        const std::string name = info.name.toStdString();
        if (std::string problem = nameProblem(name); !problem.empty())
            return problem;
        const std::uint64_t maxSize = m_maxSize(name);
        if (maxSize == 0)
            return entry(name) + " does not belong into a Zonewright package";
        if (m_names.contains(folded(info.name)))
            return entry(name) + " is there twice";
        m_names.insert(folded(info.name));
        if (info.isEncrypted())
            return entry(name) + " is encrypted";
        if (!isOrdinaryFile(info))
            return entry(name) + " is a link or another special file";
        if (info.method != methodStored && info.method != methodDeflate)
            return entry(name) + " is compressed by method " + std::to_string(info.method) + ", expected 0 or 8";
        return sizeProblem(info, name, maxSize);
    }

private:
    std::string sizeProblem(const QuaZipFileInfo64 &info, const std::string &name, std::uint64_t maxSize)
    {
        const std::uint64_t size = info.uncompressedSize;
        const std::uint64_t packed = info.compressedSize;
        if (size > maxSize)
            return entry(name) + " is larger than " + std::to_string(maxSize) + " bytes";
        if (m_limits.isTooSmall(size, packed))
            return entry(name) + " grows more than " + std::to_string(m_limits.ratio) + " times when it is unpacked";
        if (size > m_limits.total - m_total)
            return "its entries are larger than " + std::to_string(m_limits.total) + " bytes together";
        m_total += size;
        // Entries that share their bytes are a way to make a small file large.
        if (packed > m_fileSize - m_packed)
            return entry(name) + " is larger than the file allows";
        m_packed += packed;
        return {};
    }

    std::uint64_t m_fileSize;
    std::uint64_t (*m_maxSize)(std::string_view);
    const ZipLimits &m_limits;
    QSet<QString> m_names;
    std::uint64_t m_total = 0;
    std::uint64_t m_packed = 0;
};

/// Reads the current entry; nothing where its content is not what the directory says.
std::optional<QByteArray> readEntry(QuaZip &zip, qint64 size)
{
    QuaZipFile file(&zip);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QByteArray content = file.read(size);
    // One byte more than stated would mean that the directory lies.
    char beyond = 0;
    const bool complete = content.size() == size && file.read(&beyond, 1) <= 0;
    file.close();
    // The checksum is compared when the entry is closed.
    if (!complete || file.getZipError() != UNZ_OK)
        return std::nullopt;
    return content;
}

std::string checkDirectory(QuaZip &zip, Directory directory)
{
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
        QuaZipFileInfo64 info;
        if (!zip.getCurrentFileInfo(&info))
            return unreadable;
        if (std::string problem = directory.add(info); !problem.empty())
            return problem;
    }
    return zip.getZipError() == UNZ_OK ? std::string() : unreadable;
}

Result<std::vector<ZipPart>, std::string> readEntries(QuaZip &zip)
{
    std::vector<ZipPart> parts;
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
        QuaZipFileInfo64 info;
        if (!zip.getCurrentFileInfo(&info))
            return Failure{std::string(unreadable)};
        std::string name = info.name.toStdString();
        std::optional<QByteArray> content = readEntry(zip, static_cast<qint64>(info.uncompressedSize));
        if (!content)
            return Failure{entry(name) + " is damaged: its content does not fit its size or checksum"};
        parts.push_back({std::move(name), std::move(*content), info.method == methodStored});
    }
    return parts;
}

} // namespace

std::string nameProblem(std::string_view name)
{
    const std::string bad = "bad name of an entry, \"" + shortened(name) + "\": ";
    if (name.empty() || name.size() > maxNameLength)
        return bad + "expected 1 to " + std::to_string(maxNameLength) + " bytes";
    if (firstBadUtf8(name))
        return bad + "expected UTF-8";
    for (const char c : name)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f || c == '\\' || c == ':')
            return bad + "expected no backslash, colon or control character";
    for (std::string_view rest = name;;) {
        const std::size_t slash = rest.find('/');
        const std::string_view part = rest.substr(0, slash);
        if (part.empty() || part == "." || part == "..")
            return bad + "expected a relative path without empty parts, \".\" and \"..\"";
        if (part.size() > maxNamePartLength)
            return bad + "expected at most " + std::to_string(maxNamePartLength) + " bytes between slashes";
        if (slash == std::string_view::npos)
            return {};
        rest.remove_prefix(slash + 1);
    }
}

Result<std::vector<ZipPart>, std::string> readZip(const QByteArray &bytes,
                                                  std::uint64_t (*maxSize)(std::string_view name),
                                                  const ZipLimits &limits)
{
    BytesDevice device(bytes);
    QuaZip zip(&device);
    zip.setUtf8Enabled(true);
    // A file that is cut off fails here without an error number.
    if (!zip.open(QuaZip::mdUnzip))
        return Failure{std::string(unreadable)};
    const int entries = zip.getEntriesCount();
    if (entries < 0 || static_cast<std::size_t>(entries) > limits.entries)
        return Failure{"it has more than " + std::to_string(limits.entries) + " entries"};
    std::string problem = checkDirectory(zip, {static_cast<std::uint64_t>(bytes.size()), maxSize, limits});
    if (!problem.empty())
        return Failure{std::move(problem)};
    return readEntries(zip);
}

} // namespace zw
