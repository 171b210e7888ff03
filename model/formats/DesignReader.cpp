#include "model/formats/DesignReader.h"

#include "model/base/Utf8.h"
#include "model/formats/Migration.h"
#include "model/formats/ObjectReader.h"
#include "model/formats/ReferenceCheck.h"

#include <algorithm>
#include <charconv>

namespace zw {

namespace {

using Kind = JsonCursor::Kind;

/// What the file says of itself, as slices of its text; empty where it does not.
struct Head {
    std::string_view format;
    std::string_view version;
};

/// Reads no further than it must: both members stand in front.
Result<Head, Problem> readHead(std::string_view json)
{
    JsonCursor cursor(json);
    Head head;
    if (const Kind kind = cursor.peek(); kind != Kind::Object && !cursor.failed())
        return Failure{plainProblem("this is no Zonewright design: found " + shortened(cursor.skip(), 20)
                                    + ", expected a JSON object")};
    if (!cursor.failed())
        cursor.enter();
    bool first = true;
    std::string_view name;
    while ((head.format.empty() || head.version.empty()) && cursor.nextMember(first, name)) {
        std::string_view &slice = name == "format" ? head.format : head.version;
        const bool wanted = name == "format" || name == "version";
        const std::string_view value = cursor.skip();
        if (wanted && slice.empty())
            slice = value;
    }
    if (cursor.failed())
        return Failure{syntaxProblem(json, cursor.error())};
    return head;
}

Problem headProblem(std::string pointer, std::string found, std::string expected)
{
    Problem problem{std::move(pointer), 0, 0, std::move(found), std::move(expected), {}};
    problem.message = "this is no Zonewright design: "
        + (problem.found.empty() ? "its member \"" + problem.pointer.substr(1) + "\" is missing"
                                 : "found " + problem.found)
        + ", expected " + problem.expected;
    return problem;
}

std::optional<int> wholeNumber(std::string_view digits)
{
    int number = 0;
    const auto [stop, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc() || stop != digits.data() + digits.size() || number < 0)
        return std::nullopt;
    return number;
}

/// Other members of the version are of no interest; they are kept only for a newer minor.
std::optional<FormatVersion> readVersion(std::string_view json)
{
    JsonCursor cursor(json);
    if (cursor.peek() != Kind::Object)
        return std::nullopt;
    cursor.enter();
    std::optional<int> major;
    std::optional<int> minor;
    bool first = true;
    std::string_view name;
    while (cursor.nextMember(first, name)) {
        const bool isMajor = name == "major";
        const bool isMinor = name == "minor";
        const std::string_view value = cursor.skip();
        if (isMajor)
            major = wholeNumber(value);
        else if (isMinor)
            minor = wholeNumber(value);
    }
    if (!major || !minor)
        return std::nullopt;
    return FormatVersion{*major, *minor};
}

Result<FormatVersion, Problem> checkHead(const Head &head)
{
    if (const std::string expected = '"' + std::string(designFormat) + '"'; head.format != expected)
        return Failure{headProblem("/format", shortened(head.format), expected)};
    const std::optional<FormatVersion> version = readVersion(head.version);
    if (!version)
        return Failure{headProblem("/version", shortened(head.version), "{\"major\": 1, \"minor\": 0}")};
    if (version->major > currentFormat.major) {
        Problem problem{
            "/version", 0, 0, std::to_string(version->major), "at most " + std::to_string(currentFormat.major), {}};
        problem.message = "made by a newer version of Zonewright: its format is " + std::to_string(version->major) + '.'
            + std::to_string(version->minor) + ", expected at most " + std::to_string(currentFormat.major)
            + ".x; update Zonewright to open it";
        return Failure{std::move(problem)};
    }
    return *version;
}

/// Reads a whole text of the current major.
class DocumentReader {
public:
    DocumentReader(std::string_view json, FormatVersion version) : m_json(json), m_version(version) {}

    Result<Design, std::vector<Problem>> read()
    {
        readMembers();
        m_in.finish();
        if (m_in.failed())
            return Failure{std::vector{syntaxProblem(m_json, m_in.error())}};
        ReferenceCheck(m_objects, m_foreignIds, m_problems).run();
        if (!m_problems.isEmpty())
            return Failure{std::move(m_problems).located(m_json)};
        return makeDesign();
    }

private:
    void readMembers()
    {
        m_in.peek();
        m_in.enter();
        bool first = true;
        std::string_view name;
        while (m_in.nextMember(first, name)) {
            if (name == "format" || name == "version")
                readHeadMember(std::string(name));
            else if (const std::optional<ObjectKind> kind = kindOfCollection(name))
                readCollection(*kind, name);
            else if (!m_reader.readMember(m_info, name, m_seenInfo))
                keepUnknown(std::string(name));
        }
    }

    void readHeadMember(const std::string &name)
    {
        if (!m_seenHead.insert(name).second)
            return m_reader.refuseDuplicate(name);
        // The version of a newer minor stays with what that version added.
        if (name == "version" && m_version > currentFormat)
            m_reader.keep(m_unknown, name);
        else
            m_in.skip();
    }

    void readCollection(ObjectKind kind, std::string_view name)
    {
        const auto bit = std::uint64_t{1} << static_cast<unsigned>(kind);
        if ((m_seenCollections & bit) != 0)
            return m_reader.refuseDuplicate(name);
        m_seenCollections |= bit;
        ObjectTypes::forEach([&]<class T>() {
            if (kind == kindOfObject<T>())
                readObjects(std::get<std::vector<T>>(m_objects));
        });
    }

    template <class T> void readObjects(std::vector<T> &objects)
    {
        if (m_in.peek() != Kind::Array)
            return m_reader.refuse("a list");
        const std::size_t before = m_in.bytesLeft();
        m_in.enter();
        bool first = true;
        while (m_in.nextElement(first)) {
            if (objects.size() == sampleSize)
                reserve(objects, before);
            m_reader.read(objects.emplace_back());
        }
    }

    /// Makes room for as many objects of the size seen so far as the rest of the text can hold. Growing step by step
    /// would move all of them again and again; what stays unused is never touched.
    template <class T> void reserve(std::vector<T> &objects, std::size_t bytesBefore)
    {
        const std::size_t perObject = std::max(smallestObject, (bytesBefore - m_in.bytesLeft()) / objects.size());
        objects.reserve(objects.size() + m_in.bytesLeft() / perObject);
    }

    void keepUnknown(std::string name)
    {
        const std::size_t before = m_unknown.members.members.size();
        m_reader.keep(m_unknown, std::move(name));
        if (m_unknown.members.members.size() > before)
            collectIds(m_unknown.members.members.back().second);
    }

    /// The ids of objects of kinds that this version does not know.
    void collectIds(std::string_view json)
    {
        JsonCursor cursor(json);
        if (cursor.peek() != Kind::Array)
            return;
        cursor.enter();
        bool first = true;
        while (cursor.nextElement(first)) {
            if (cursor.peek() == Kind::Object)
                collectId(cursor);
            else
                cursor.skip();
        }
    }
    void collectId(JsonCursor &cursor)
    {
        cursor.enter();
        bool first = true;
        std::string_view name;
        while (cursor.nextMember(first, name)) {
            const bool isId = name == "id";
            if (isId && cursor.peek() == Kind::String)
                m_foreignIds.emplace_back(cursor.string());
            else
                cursor.skip();
        }
    }

    Design makeDesign()
    {
        Design design;
        m_info.unknown = std::move(m_unknown.members);
        design.setInfo(std::move(m_info));
        ObjectTypes::forEach([&]<class T>() { design.assign(std::move(std::get<std::vector<T>>(m_objects))); });
        return design;
    }

    static constexpr std::size_t sampleSize = 256;
    static constexpr std::size_t smallestObject = 64; ///< So that no hostile text makes us ask for too much.

    std::string_view m_json;
    FormatVersion m_version;
    JsonCursor m_in{m_json};
    ProblemList m_problems;
    ObjectReader m_reader{m_in, m_problems};
    DesignInfo m_info;
    ObjectReader::Unknown m_unknown;
    std::vector<std::string> m_foreignIds;
    ObjectLists m_objects;
    std::set<std::string> m_seenHead;
    std::uint64_t m_seenInfo = 0;
    std::uint64_t m_seenCollections = 0;
};

/// Upgraded text has other lines than the file; only the pointers still mean something.
std::vector<Problem> withoutLines(std::vector<Problem> problems)
{
    for (Problem &problem : problems)
        problem.line = problem.column = 0;
    return problems;
}

Result<Design, std::vector<Problem>> readUpgraded(std::string_view json, FormatVersion version)
{
    const Result<std::string, Problem> upgraded =
        migrate(std::string(json), version.major, currentFormat.major, migrationSteps());
    if (!upgraded)
        return Failure{std::vector{upgraded.error()}};
    Result<Design, std::vector<Problem>> design = DocumentReader(*upgraded, currentFormat).read();
    if (!design)
        return Failure{withoutLines(design.error())};
    return design;
}

/// The text after a byte order mark, which some editors put in front.
std::string_view withoutMark(std::string_view json)
{
    return json.starts_with("\xef\xbb\xbf") ? json.substr(3) : json;
}

Result<VersionedDesign, std::vector<Problem>> readText(std::string_view json)
{
    if (json.size() > maxDesignBytes)
        return Failure{std::vector{
            plainProblem("the design is larger than " + std::to_string(maxDesignBytes / 1024 / 1024) + " MiB")}};
    if (const std::optional<std::size_t> bad = firstBadUtf8(json))
        return Failure{std::vector{syntaxProblem(json, {*bad, "a byte that is no UTF-8", "text in UTF-8"})}};
    const Result<Head, Problem> head = readHead(json);
    if (!head)
        return Failure{std::vector{head.error()}};
    const Result<FormatVersion, Problem> version = checkHead(*head);
    if (!version)
        return Failure{std::vector{version.error()}};
    Result<Design, std::vector<Problem>> design =
        version->major < currentFormat.major ? readUpgraded(json, *version) : DocumentReader(json, *version).read();
    if (!design)
        return Failure{design.error()};
    return VersionedDesign{std::move(design).value(), *version};
}

} // namespace

Result<VersionedDesign, DesignReadError> readVersionedDesign(std::string_view json, std::string_view fileName)
{
    Result<VersionedDesign, std::vector<Problem>> design = readText(withoutMark(json));
    if (!design)
        return Failure{DesignReadError{std::string(fileName), design.error()}};
    return std::move(design).value();
}

} // namespace zw
