#include "app/cli/ImportVerb.h"

#include "app/cli/Arguments.h"
#include "model/formats/DesignFile.h"
#include "model/zonefile/ZoneFolder.h"
#include "model/zonefile/ZoneImport.h"

#include <CLI/CLI.hpp>

namespace zw {

namespace {

/// Reads one file into the design and says what there is to say; false where it holds an error.
bool importFile(const std::string &path, const std::optional<DomainName> &origin, Design &design, Streams &streams)
{
    const Result<std::string, std::string> text = readZoneText(path);
    if (!text) {
        streams.err << text.error() << '\n';
        return false;
    }
    const std::optional<DomainName> name = origin ? origin : originFromFileName(path);
    MasterFile file = readMasterFile(path, *text, {name, includeBelow(path)});
    const std::optional<ImportedZone> imported = importZone(file, name, design);
    for (const ZoneFileProblem &problem : file.problems)
        streams.err << describe(problem) << '\n';
    return imported.has_value();
}

} // namespace

void ImportVerb::declare(CLI::App &app)
{
    app.add_option("KIND", m_kind, "What the files are: zonefile")
        ->required()
        ->option_text(" ")
        ->check(oneOf({"zonefile"}));
    app.add_option("PATH", m_paths, "Zone files, or folders of them; each is one zone")->required()->option_text(" ");
    app.add_option("-o,--output", m_design, "Design file to write: JSON where it ends in .json, else a package")
        ->required()
        ->option_text("DESIGN");
    app.add_option("--origin", m_origin, "Origin of names at the start of each file (default: from the file's name)")
        ->option_text("NAME");
    app.footer("Each file becomes a public zone. $INCLUDE reads files of the same folder or below it.\n\n"
               "Exit codes: 0 written, 2 bad usage or input, and nothing was written.\n\n"
               "Example: zw import zonefile example.com.zone db.example.net -o zones.json");
}

int ImportVerb::execute(Streams &streams)
{
    std::optional<DomainName> origin;
    if (!m_origin.empty()) {
        const Result<DomainName, std::string> read = readName(m_origin);
        if (!read)
            return refuse(streams, {read.error()});
        origin = *read;
    }
    LoadedDesign loaded;
    bool good = true;
    for (const std::string &path : m_paths) {
        const Result<std::vector<std::string>, std::string> files = zoneFilesAt(path);
        if (!files)
            return refuse(streams, {files.error()});
        for (const std::string &file : *files)
            good = importFile(file, origin, loaded.design, streams) && good;
    }
    if (!good)
        return refuse(streams, {"nothing was written"});
    const QString out = QString::fromStdString(m_design);
    const Result<Saved, SaveError> saved = saveDesign(out, loaded, fileKindFor(out));
    return saved ? static_cast<int>(Good) : refuse(streams, {saved.error().message});
}

} // namespace zw
