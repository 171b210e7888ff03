#include "model/formats/Package.h"

#include "model/formats/DesignReader.h"
#include "model/formats/PackageManifest.h"
#include "model/formats/ProblemList.h"
#include "model/formats/ZipFile.h"

#include <algorithm>

namespace zw {

namespace {

constexpr std::string_view designPart = "design.json";
constexpr std::string_view thumbnailPart = "thumbnail.png";
constexpr std::string_view attachmentFolder = "attachments/";

constexpr std::uint64_t mebibyte = std::uint64_t{1} << 20;

/// `ID/NAME`
bool isAttachmentName(std::string_view name)
{
    const std::size_t slash = name.find('/');
    return slash != std::string_view::npos && name.find('/', slash + 1) == std::string_view::npos
        && isValidIdText(name.substr(0, slash));
}

std::uint64_t maxPartSize(std::string_view name)
{
    if (name == mimeTypePart)
        return packageMimeType.size() + 1;
    if (name == manifestPart)
        return 16 * mebibyte;
    if (name == designPart)
        return maxDesignBytes;
    if (name == thumbnailPart)
        return 4 * mebibyte;
    if (name.starts_with(attachmentFolder) && isAttachmentName(name.substr(attachmentFolder.size())))
        return ZipLimits{}.total;
    return 0;
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

DesignReadError refusal(std::string_view fileName, std::string message)
{
    return {std::string(fileName), {plainProblem("this package cannot be opened: " + std::move(message))}};
}

const ZipPart *find(const std::vector<ZipPart> &parts, std::string_view name)
{
    const auto part = std::ranges::find(parts, name, &ZipPart::name);
    return part == parts.end() ? nullptr : &*part;
}

/// What keeps the parts from being a package; empty where nothing does.
std::string packageProblem(const std::vector<ZipPart> &parts)
{
    const ZipPart *mimeType = find(parts, mimeTypePart);
    if (!mimeType || viewOf(mimeType->content) != packageMimeType)
        return "it is a zip file without the part \"mimetype\" of a Zonewright package";
    const ZipPart *manifest = find(parts, manifestPart);
    if (!manifest)
        return "the part \"manifest.json\" is missing";
    if (!find(parts, designPart))
        return "the part \"design.json\" is missing";
    return checkManifest(manifest->content, parts);
}

Result<LoadedDesign, DesignReadError> loadParts(std::vector<ZipPart> parts, std::string_view fileName)
{
    const std::string designName = std::string(fileName) + '/' + std::string(designPart);
    Result<VersionedDesign, DesignReadError> design =
        readVersionedDesign(viewOf(find(parts, designPart)->content), designName);
    if (!design)
        return Failure{design.error()};
    LoadedDesign loaded;
    loaded.design = std::move(design->design);
    loaded.version = design->version;
    for (ZipPart &part : parts) {
        if (part.name == thumbnailPart)
            loaded.thumbnail = std::move(part.content);
        else if (part.name.starts_with(attachmentFolder))
            loaded.attachments.emplace(part.name.substr(attachmentFolder.size()), std::move(part.content));
    }
    return loaded;
}

std::string attachmentProblem(const LoadedDesign &design)
{
    for (const auto &[name, content] : design.attachments) {
        if (!isAttachmentName(name))
            return "bad name of an attachment, \"" + name + "\": expected ID/NAME";
        if (std::string problem = nameProblem(std::string(attachmentFolder) + name); !problem.empty())
            return problem;
    }
    return {};
}

std::vector<ZipPart> partsOf(const LoadedDesign &design)
{
    std::vector<ZipPart> parts;
    parts.push_back({std::string(mimeTypePart), bytesOf(packageMimeType), true});
    parts.push_back({std::string(manifestPart), {}});
    parts.push_back({std::string(designPart), bytesOf(writeDesign(design.design))});
    if (!design.thumbnail.isEmpty())
        parts.push_back({std::string(thumbnailPart), design.thumbnail, true});
    for (const auto &[name, content] : design.attachments)
        parts.push_back({std::string(attachmentFolder) + name, content});
    parts[1].content = writeManifest(parts);
    return parts;
}

/// A package that could not be opened again must never replace one that can.
std::string readBackProblem(const QByteArray &bytes, const std::vector<ZipPart> &parts)
{
    const Result<std::vector<ZipPart>, std::string> read = readZip(bytes, maxPartSize);
    if (!read)
        return read.error();
    const bool same = std::ranges::equal(
        *read, parts, [](const ZipPart &a, const ZipPart &b) { return a.name == b.name && a.content == b.content; });
    return same ? std::string() : "the zip file does not hold what was put into it";
}

} // namespace

bool looksLikePackage(const QByteArray &bytes)
{
    // The second is the signature of an empty zip file.
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06");
}

Result<LoadedDesign, DesignReadError> readPackage(const QByteArray &bytes, std::string_view fileName)
{
    Result<std::vector<ZipPart>, std::string> parts = readZip(bytes, maxPartSize);
    if (!parts)
        return Failure{refusal(fileName, parts.error())};
    if (std::string problem = packageProblem(*parts); !problem.empty())
        return Failure{refusal(fileName, std::move(problem))};
    return loadParts(std::move(parts).value(), fileName);
}

Result<QByteArray, SaveError> writePackage(const LoadedDesign &design)
{
    if (std::string problem = attachmentProblem(design); !problem.empty())
        return Failure{SaveError{std::move(problem)}};
    const std::vector<ZipPart> parts = partsOf(design);
    Result<QByteArray, std::string> bytes = writeZip(parts);
    if (!bytes)
        return Failure{SaveError{bytes.error()}};
    if (std::string problem = readBackProblem(*bytes, parts); !problem.empty())
        return Failure{SaveError{"the package cannot be made: " + std::move(problem)}};
    return std::move(bytes).value();
}

} // namespace zw
