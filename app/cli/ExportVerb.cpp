#include "app/cli/ExportVerb.h"

#include "app/cli/Arguments.h"
#include "app/cli/Opening.h"
#include "model/zonefile/ZoneExport.h"

#include <QDir>
#include <QSaveFile>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <set>

namespace zw {

namespace {

/// Zones by id or name, all of them where none is asked for.
Result<std::vector<const Zone *>, std::string> chosenZones(const Design &design, const std::vector<std::string> &wanted)
{
    std::vector<const Zone *> chosen;
    std::vector<std::string> known;
    for (const Zone &zone : design.all<Zone>()) {
        const std::string name = zone.name.toDisplayText();
        known.insert(known.end(), {zone.id.text(), name});
        const bool asked = std::ranges::any_of(wanted, [&](const std::string &text) {
            return text == zone.id.text() || text == name || text == zone.name.toText();
        });
        if (wanted.empty() || asked)
            chosen.push_back(&zone);
    }
    for (const std::string &text : wanted)
        if (std::ranges::find(known, text.ends_with('.') ? text.substr(0, text.size() - 1) : text) == known.end())
            return Failure{"the design has no zone '" + text + '\'' + didYouMean(text, known)};
    if (chosen.empty())
        return Failure<std::string>{"the design has no zone"};
    return chosen;
}

/// `example.com.zone`; what a file name cannot hold becomes a hyphen.
QString fileNameOf(const Zone &zone, std::set<std::string> &taken)
{
    std::string stem = zone.name.isRoot() ? "root" : zone.name.toDisplayText();
    std::ranges::replace_if(
        stem, [](char c) { return c == '/' || c == '\\'; }, '-');
    if (!taken.insert(stem).second)
        stem += '.' + zone.id.text();
    return QString::fromStdString(stem + ".zone");
}

bool writeFile(const QString &path, const std::string &text)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.data(), static_cast<qint64>(text.size())) >= 0
        && file.commit();
}

} // namespace

void ExportVerb::declare(CLI::App &app)
{
    app.add_option("KIND", m_kind, "What to write: zonefile")->required()->option_text(" ")->check(oneOf({"zonefile"}));
    app.add_option("DESIGN", m_design, "Design file; - reads standard input")->required()->option_text(" ");
    app.add_option("--zone", m_zones, "Only this zone: its id or name. Can be repeated")
        ->allow_extra_args(false)
        ->option_text("ZONE");
    app.add_option("-o,--output", m_output, "Folder for one file per zone (default: one zone to standard output)")
        ->option_text("FOLDER");
    app.footer("Routing policies, aliases and health checks have no place in a zone file; they stand in comments.\n\n"
               "Exit codes: 0 written, 2 bad usage or input, or a file could not be written.\n\n"
               "Example: zw export zonefile hub.json --zone example.com");
}

int ExportVerb::execute(Streams &streams)
{
    const std::optional<LoadedDesign> loaded = openDesign(m_design, streams);
    if (!loaded)
        return BadInput;
    const Result<std::vector<const Zone *>, std::string> zones = chosenZones(loaded->design, m_zones);
    if (!zones)
        return refuse(streams, {zones.error()});
    const std::shared_ptr<const Snapshot> snapshot = compile(loaded->design);
    if (!m_output.empty())
        return writeFiles(*snapshot, *zones, streams);
    if (zones->size() > 1)
        return refuse(streams,
                      {"there are " + std::to_string(zones->size())
                       + " such zones; choose one with --zone, or a folder with -o"});
    streams.out << zoneFileText(*snapshot, zones->front()->id.text());
    return Good;
}

int ExportVerb::writeFiles(const Snapshot &snapshot, const std::vector<const Zone *> &zones, Streams &streams) const
{
    const QDir folder(QString::fromStdString(m_output));
    if (!folder.mkpath(u"."_qs))
        return refuse(streams, {"the folder '" + m_output + "' cannot be made"});
    std::set<std::string> taken;
    for (const Zone *zone : zones) {
        const QString path = folder.filePath(fileNameOf(*zone, taken));
        if (!writeFile(path, zoneFileText(snapshot, zone->id.text())))
            return refuse(streams, {"the file '" + path.toStdString() + "' cannot be written"});
    }
    return Good;
}

} // namespace zw
