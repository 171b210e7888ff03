#include "tests/model/formats/ZipForge.h"

#include "model/formats/Package.h"
#include "model/formats/ZipFile.h"

#include <algorithm>

namespace zw::test {

namespace {

void put16(QByteArray &out, quint32 value)
{
    out.append(static_cast<char>(value & 0xff));
    out.append(static_cast<char>((value >> 8) & 0xff));
}

void put32(QByteArray &out, quint32 value)
{
    put16(out, value & 0xffff);
    put16(out, value >> 16);
}

/// Bit by bit, as in the definition.
quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffffffff;
    for (const char c : bytes) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xedb88320 : 0);
    }
    return ~crc;
}

/// Qt puts a length and a zlib header in front of the deflated bytes, and a checksum behind.
QByteArray deflated(const QByteArray &bytes)
{
    const QByteArray wrapped = qCompress(bytes);
    return wrapped.mid(6, wrapped.size() - 10);
}

/// What the local header and the directory both say.
QByteArray commonHeader(const ForgedEntry &entry, const QByteArray &packed)
{
    QByteArray out;
    put16(out, 20);
    put16(out, entry.flags);
    put16(out, entry.method);
    put32(out, 0x00210000);
    put32(out, entry.statedCrc.value_or(crc32(entry.content)));
    put32(out, static_cast<quint32>(packed.size()));
    put32(out, entry.statedSize.value_or(static_cast<quint32>(entry.content.size())));
    put16(out, static_cast<quint32>(entry.name.size()));
    put16(out, 0);
    return out;
}

QByteArray directoryEntry(const ForgedEntry &entry, const QByteArray &common, quint32 offset)
{
    QByteArray out("PK\x01\x02");
    put16(out, 0x0314);
    out += common;
    put16(out, 0);
    put16(out, 0);
    put16(out, 0);
    put32(out, entry.unixMode << 16);
    put32(out, offset);
    return out + QByteArray::fromStdString(entry.name);
}

} // namespace

QByteArray forgeZip(const std::vector<ForgedEntry> &entries)
{
    QByteArray out;
    QByteArray directory;
    for (const ForgedEntry &entry : entries) {
        const QByteArray packed = entry.method == 8 ? deflated(entry.content) : entry.content;
        const QByteArray common = commonHeader(entry, packed);
        directory += directoryEntry(entry, common, static_cast<quint32>(out.size()));
        out += QByteArray("PK\x03\x04") + common + QByteArray::fromStdString(entry.name) + packed;
    }
    const auto start = static_cast<quint32>(out.size());
    out += directory;
    out += QByteArray("PK\x05\x06");
    put32(out, 0);
    put16(out, static_cast<quint32>(entries.size()));
    put16(out, static_cast<quint32>(entries.size()));
    put32(out, static_cast<quint32>(directory.size()));
    put32(out, start);
    put16(out, 0);
    return out;
}

std::vector<ForgedEntry> packageEntries(const LoadedDesign &design)
{
    const Result<QByteArray, SaveError> bytes = writePackage(design);
    const Result<std::vector<ZipPart>, std::string> parts =
        readZip(*bytes, [](std::string_view) { return ~std::uint64_t{0}; });
    std::vector<ForgedEntry> entries;
    for (const ZipPart &part : *parts)
        entries.push_back({part.name, part.content, static_cast<quint16>(part.stored ? 0 : 8), 0x0800, 0100644, {}, {}});
    return entries;
}

ForgedEntry &entryOf(std::vector<ForgedEntry> &entries, const std::string &name)
{
    return *std::ranges::find(entries, name, &ForgedEntry::name);
}

} // namespace zw::test
