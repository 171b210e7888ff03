#include "model/formats/DesignFile.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSaveFile>

#include "model/formats/DesignReader.h"
#include "model/formats/Package.h"
#include "model/formats/ProblemList.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace zw {

namespace {

constexpr qint64 maxPackageBytes = qint64{1} << 30;
constexpr qint64 firstRead = 64 * 1024;

bool isStandardStream(const QString &path)
{
    return path == QLatin1String("-");
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QByteArray fingerprintOf(const QByteArray &bytes)
{
    const std::array<std::size_t, 2> parts{static_cast<std::size_t>(bytes.size()),
                                           qHashBits(bytes.constData(), static_cast<std::size_t>(bytes.size()), 1)};
    return {reinterpret_cast<const char *>(parts.data()), static_cast<qsizetype>(sizeof parts)};
}

/// What a file that is no design seems to be, by its first bytes; empty where it may be a design.
std::string otherKind(const QByteArray &start)
{
    struct Kind {
        QByteArrayView magic;
        const char *name;
    };
    static constexpr std::array kinds{Kind{"\x89PNG", "a PNG image"},
                                      Kind{"\xff\xd8\xff", "a JPEG image"},
                                      Kind{"GIF8", "a GIF image"},
                                      Kind{"%PDF", "a PDF document"},
                                      Kind{"\x1f\x8b", "a gzip file"},
                                      Kind{"\x7f"
                                           "ELF",
                                           "a program"},
                                      Kind{"\xff\xfe", "UTF-16 text"},
                                      Kind{"\xfe\xff", "UTF-16 text"},
                                      Kind{"<", "XML or HTML"}};
    for (const Kind &kind : kinds)
        if (start.startsWith(kind.magic))
            return kind.name;
    return start.left(512).contains('\0') ? "binary data" : std::string();
}

Result<QByteArray, std::string> openFile(QFile &file, const QString &path)
{
    if (isStandardStream(path)) {
        if (!file.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
            return Failure{std::string("standard input cannot be read")};
        return QByteArray();
    }
    if (QFileInfo(path).isDir())
        return Failure{std::string("this is a folder, expected a design file")};
    file.setFileName(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Failure{"this file cannot be opened: " + file.errorString().toStdString()};
    return QByteArray();
}

/// Reads up to `limit` bytes behind those that are there already; also from pipes, which do not know their size.
Result<Done, std::string> readRest(QFile &file, QByteArray &bytes, qint64 limit)
{
    constexpr qint64 pipeStep = 1024 * 1024;
    for (;;) {
        const qsizetype before = bytes.size();
        const qint64 known = file.isSequential() ? 0 : file.size() - before;
        // One byte more than known, so that a last read can say that there is none.
        bytes.resize(std::min(before + std::max(known + 1, pipeStep), limit + 1));
        const qint64 got = file.read(bytes.data() + before, bytes.size() - before);
        bytes.resize(before + std::max<qint64>(got, 0));
        if (got < 0)
            return Failure{"this file cannot be read: " + file.errorString().toStdString()};
        if (bytes.size() > limit)
            return Failure{"this file is larger than " + std::to_string(limit / 1024 / 1024) + " MiB"};
        if (got == 0)
            return Done{};
    }
}

Result<QByteArray, std::string> readBytes(const QString &path)
{
    QFile file;
    if (Result<QByteArray, std::string> opened = openFile(file, path); !opened)
        return opened;
    QByteArray bytes = file.read(firstRead);
    if (bytes.isEmpty() && file.error() == QFileDevice::NoError)
        return Failure{std::string("this file is empty, expected a design")};
    const bool isPackage = looksLikePackage(bytes);
    if (const std::string kind = isPackage ? std::string() : otherKind(bytes); !kind.empty())
        return Failure{"this is no Zonewright design: found " + kind + ", expected JSON text or a package"};
    const qint64 limit = isPackage ? maxPackageBytes : static_cast<qint64>(maxDesignBytes);
    if (Result<Done, std::string> rest = readRest(file, bytes, limit); !rest)
        return Failure{rest.error()};
    return bytes;
}

Result<LoadedDesign, DesignReadError> readJson(const QByteArray &bytes, std::string_view fileName)
{
    Result<VersionedDesign, DesignReadError> design = readVersionedDesign(viewOf(bytes), fileName);
    if (!design)
        return Failure{design.error()};
    LoadedDesign loaded;
    loaded.design = std::move(design->design);
    loaded.version = design->version;
    loaded.kind = FileKind::Json;
    return loaded;
}

Failure<SaveError> saveFailure(const QString &path, const std::string &reason)
{
    return Failure{SaveError{path.toStdString() + ": the design was not saved: " + reason}};
}

/// A disk that fills up takes a part without an error; only the next piece is told why.
bool writeAll(QFileDevice &file, const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const qint64 written = file.write(bytes.constData() + done, bytes.size() - done);
        if (written <= 0)
            return false;
        done += written;
    }
    return true;
}

Result<Saved, SaveError> writeToStandardOutput(const QByteArray &bytes)
{
    const bool complete = std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout)
        == static_cast<std::size_t>(bytes.size());
    if (std::fflush(stdout) != 0 || !complete)
        return saveFailure(QStringLiteral("-"), "standard output cannot be written");
    return Saved{fingerprintOf(bytes)};
}

} // namespace

FileKind fileKindFor(const QString &path)
{
    const bool isJson = path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    return isJson || isStandardStream(path) ? FileKind::Json : FileKind::Package;
}

Result<LoadedDesign, DesignReadError> loadDesign(const QString &path)
{
    const std::string fileName = isStandardStream(path) ? "standard input" : path.toStdString();
    Result<QByteArray, std::string> bytes = readBytes(path);
    if (!bytes)
        return Failure{DesignReadError{fileName, {plainProblem(bytes.error())}}};
    Result<LoadedDesign, DesignReadError> loaded =
        looksLikePackage(*bytes) ? readPackage(*bytes, fileName) : readJson(*bytes, fileName);
    if (loaded)
        loaded->fingerprint = fingerprintOf(*bytes);
    return loaded;
}

QByteArray fileFingerprint(const QString &path)
{
    const Result<QByteArray, std::string> bytes = readBytes(path);
    return bytes ? fingerprintOf(*bytes) : QByteArray();
}

Result<QByteArray, SaveError> designBytes(const LoadedDesign &design, FileKind kind)
{
    if (kind == FileKind::Package)
        return writePackage(design);
    return QByteArray::fromStdString(writeDesign(design.design));
}

Result<Saved, SaveError> saveDesign(const QString &path, const LoadedDesign &design, FileKind kind)
{
    const Result<QByteArray, SaveError> bytes = designBytes(design, kind);
    if (!bytes)
        return saveFailure(path, bytes.error().message);
    if (isStandardStream(path))
        return writeToStandardOutput(*bytes);
    // Replacing a device or a pipe by a file would be no saving.
    if (const QFileInfo existing(path); existing.exists() && !existing.isFile())
        return saveFailure(path, existing.isDir() ? "this is a folder" : "this is no ordinary file");
    QSaveFile file(path);
    // A buffer would lose the reason why its last part could not be written.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return saveFailure(path, file.errorString().toStdString());
    if (!writeAll(file, *bytes)) {
        const std::string reason = file.errorString().toStdString();
        file.cancelWriting();
        return saveFailure(path, reason);
    }
    if (!file.commit())
        return saveFailure(path, file.errorString().toStdString());
    return Saved{fingerprintOf(*bytes)};
}

} // namespace zw
