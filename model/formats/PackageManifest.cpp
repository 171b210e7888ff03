#include "model/formats/PackageManifest.h"

#include <QCryptographicHash>

#include "model/base/Utf8.h"
#include "model/formats/DesignJson.h"
#include "model/formats/JsonText.h"
#include "model/formats/ObjectReader.h"

#include <algorithm>

namespace zw {

namespace {

constexpr std::int64_t packageMajor = 1;

struct ManifestVersion {
    std::int64_t major = 0;
    std::int64_t minor = 0;
    UnknownMembers unknown;

    template <class V> static void describe(V &v)
    {
        v("major", &ManifestVersion::major, Use::Required);
        v("minor", &ManifestVersion::minor, Use::Required);
    }
};

struct ManifestPart {
    std::string name;
    std::int64_t size = 0;
    std::string sha256;
    UnknownMembers unknown;

    template <class V> static void describe(V &v)
    {
        v("name", &ManifestPart::name, Use::Required);
        v("size", &ManifestPart::size, Use::Required);
        v("sha256", &ManifestPart::sha256, Use::Required);
    }
};

struct Manifest {
    std::string format;
    ManifestVersion version;
    std::vector<ManifestPart> parts;
    UnknownMembers unknown;

    template <class V> static void describe(V &v)
    {
        v("format", &Manifest::format, Use::Required);
        v("version", &Manifest::version, Use::Required);
        v("parts", &Manifest::parts, Use::Required);
    }
};

std::string sha256(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().toStdString();
}

bool isListed(const ZipPart &part)
{
    return part.name != mimeTypePart && part.name != manifestPart;
}

std::string inQuotes(std::string_view text)
{
    std::string out;
    appendQuoted(out, text);
    return out;
}

Result<Manifest, std::string> parse(const QByteArray &bytes)
{
    const std::string_view json(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    const std::string start = "its manifest.json is damaged: ";
    if (firstBadUtf8(json))
        return Failure{start + "expected text in UTF-8"};
    JsonCursor cursor(json);
    ProblemList problems;
    Manifest manifest;
    ObjectReader(cursor, problems).read(manifest);
    cursor.finish();
    if (cursor.failed())
        return Failure{start + syntaxProblem(json, cursor.error()).message};
    if (!problems.isEmpty())
        return Failure{start + std::move(problems).located(json).front().message};
    if (manifest.format != packageFormat)
        return Failure{start + "found the format " + inQuotes(manifest.format) + ", expected "
                       + inQuotes(packageFormat)};
    if (manifest.version.major > packageMajor)
        return Failure{std::string("made by a newer version of Zonewright; update Zonewright to open it")};
    return manifest;
}

std::string partProblem(const ManifestPart &listed, std::span<const ZipPart> parts)
{
    const auto part = std::ranges::find(parts, listed.name, &ZipPart::name);
    if (part == parts.end() || !isListed(*part))
        return "the part " + inQuotes(listed.name) + " of its manifest is missing";
    if (part->content.size() != listed.size)
        return "the part " + inQuotes(listed.name) + " has " + std::to_string(part->content.size())
            + " bytes, expected " + std::to_string(listed.size) + " by its manifest";
    if (sha256(part->content) != listed.sha256)
        return "the part " + inQuotes(listed.name) + " was changed: its SHA-256 is not that of its manifest";
    return {};
}

} // namespace

QByteArray writeManifest(std::span<const ZipPart> parts)
{
    std::string text = "{\n  \"format\": " + inQuotes(packageFormat)
        + ",\n  \"version\": {\"major\": " + std::to_string(packageMajor) + ", \"minor\": 0},\n  \"parts\": [";
    bool first = true;
    for (const ZipPart &part : parts) {
        if (!isListed(part))
            continue;
        text += first ? "\n    " : ",\n    ";
        first = false;
        text += "{\"name\": " + inQuotes(part.name) + ", \"size\": " + std::to_string(part.content.size())
            + ", \"sha256\": \"" + sha256(part.content) + "\"}";
    }
    text += "\n  ]\n}\n";
    return QByteArray::fromStdString(text);
}

std::string checkManifest(const QByteArray &manifest, std::span<const ZipPart> parts)
{
    const Result<Manifest, std::string> parsed = parse(manifest);
    if (!parsed)
        return parsed.error();
    for (const ManifestPart &listed : parsed->parts)
        if (std::string problem = partProblem(listed, parts); !problem.empty())
            return problem;
    for (const ZipPart &part : parts)
        if (isListed(part) && std::ranges::find(parsed->parts, part.name, &ManifestPart::name) == parsed->parts.end())
            return "the part " + inQuotes(part.name) + " is not in its manifest";
    return {};
}

} // namespace zw
