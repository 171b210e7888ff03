#pragma once

#include "model/formats/DesignFile.h"

/// The package format: a zip file of `mimetype`, `manifest.json`, `design.json`, `thumbnail.png` and
/// `attachments/ID/NAME`. Nothing is ever unpacked to disk.
namespace zw {

inline constexpr std::string_view packageMimeType = "application/vnd.zonewright+zip";

/// Whether the bytes start like a zip file.
bool looksLikePackage(const QByteArray &bytes);

/// Reads a package. A broken or hostile one is refused with one problem that says why.
Result<LoadedDesign, DesignReadError> readPackage(const QByteArray &bytes, std::string_view fileName);

/// The bytes of a package; the same for equal content. They were read back and compared before they are handed out.
Result<QByteArray, SaveError> writePackage(const LoadedDesign &design);

} // namespace zw
