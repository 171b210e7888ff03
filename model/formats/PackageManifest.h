#pragma once

#include <QByteArray>

#include "model/formats/ZipFile.h"

#include <span>

namespace zw {

inline constexpr std::string_view packageFormat = "zonewright-package";
inline constexpr std::string_view mimeTypePart = "mimetype";
inline constexpr std::string_view manifestPart = "manifest.json";

/// The manifest of a package: name, size and SHA-256 of every part but `mimetype` and itself.
QByteArray writeManifest(std::span<const ZipPart> parts);

/// Compares the parts of a package with its manifest; empty where they fit, else what is wrong.
std::string checkManifest(const QByteArray &manifest, std::span<const ZipPart> parts);

} // namespace zw
