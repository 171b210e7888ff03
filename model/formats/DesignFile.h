#pragma once

#include <QByteArray>
#include <QString>

#include "model/formats/DesignJson.h"

#include <map>
#include <string>

/// Design files on disk: plain JSON, or a package (`NAME.zonewright`) that holds a design with its attachments.
namespace zw {

enum class FileKind {
    Json,   ///< `design.json`, for those who keep designs in git.
    Package ///< A zip file with manifest, design, thumbnail and attachments.
};

/// The kind that a file of this name should be saved as: Json for `*.json` and standard output, else Package.
FileKind fileKindFor(const QString &path);

/// A design with what belongs to its file.
struct LoadedDesign {
    Design design;
    FileKind kind = FileKind::Package;
    std::map<std::string, QByteArray> attachments; ///< By `ID/NAME`, thus without `attachments/`. Packages only.
    QByteArray thumbnail;                          ///< PNG, not looked into; empty for none. Packages only.
    QByteArray fingerprint;                        ///< Of the file's bytes on disk, see fileFingerprint().
    FormatVersion version = currentFormat;         ///< Of the file.

    /// Made by a newer version: everything it adds is kept, but not shown.
    bool isNewerMinor() const noexcept { return version > currentFormat; }
};

/// Reads a design file. What it is shows in its content, not its name; "-" is standard input.
Result<LoadedDesign, DesignReadError> loadDesign(const QString &path);

/// A short hash of the file's bytes, to notice whether somebody else changed the file; empty where it cannot be read.
/// Not cryptographic (that would take longer than reading the design), and only good within one run of the program.
QByteArray fileFingerprint(const QString &path);

/// Why a design could not be saved; the file on disk is as it was.
struct SaveError {
    std::string message; ///< One English sentence that names the file.
};

struct Saved {
    QByteArray fingerprint; ///< Of the bytes now on disk.
};

/// Writes the file as a whole or not at all; "-" is standard output. Json leaves attachments and thumbnail out.
Result<Saved, SaveError> saveDesign(const QString &path, const LoadedDesign &design, FileKind kind);

/// The bytes that saveDesign() writes. Fails only where a package cannot be made, for example of a bad attachment name.
Result<QByteArray, SaveError> designBytes(const LoadedDesign &design, FileKind kind);

} // namespace zw
