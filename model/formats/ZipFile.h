#pragma once

#include <QByteArray>

#include "model/base/Result.h"

#include <string>
#include <string_view>
#include <vector>

/// Zip files in memory, with the rules for untrusted ones. Nothing is ever unpacked to disk.
namespace zw {

/// One entry of a zip file.
struct ZipPart {
    std::string name; ///< UTF-8, `/` between folders.
    QByteArray content;
    bool stored = false; ///< Written without compression.
};

/// Sizes that a zip file may state; whatever it states more is refused before anything is read.
struct ZipLimits {
    std::size_t entries = 10'000;
    std::uint64_t total = std::uint64_t{1} << 30;
    std::uint64_t ratio = 200; ///< Uncompressed to compressed, for entries over ratioFrom bytes.
    std::uint64_t ratioFrom = 1 << 20;

    bool isTooSmall(std::uint64_t size, std::uint64_t packed) const noexcept
    {
        return size > ratioFrom && size / ratio > packed;
    }
};

/// What is wrong with the name of an entry, as a message that names it; empty where it is a good one: relative, `/`
/// alone between its parts, no part empty or `.` or `..`, nothing that means something elsewhere, not too long.
std::string nameProblem(std::string_view name);

/// Reads all entries, or says why the file is not to be trusted. `maxSize` gives the largest size for an entry's name,
/// and 0 for names that do not belong into the file.
Result<std::vector<ZipPart>, std::string> readZip(const QByteArray &bytes,
                                                  std::uint64_t (*maxSize)(std::string_view name),
                                                  const ZipLimits &limits = {});

/// The bytes of a zip file with these entries in this order; always the same for equal entries. What would shrink more
/// than `limits` let a reader believe is stored as it is.
Result<QByteArray, std::string> writeZip(std::vector<ZipPart> parts, const ZipLimits &limits = {});

} // namespace zw
