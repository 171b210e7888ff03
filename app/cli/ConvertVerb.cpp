#include "app/cli/ConvertVerb.h"

#include "app/cli/Opening.h"

#include <CLI/CLI.hpp>

namespace zw {

void ConvertVerb::declare(CLI::App &app)
{
    app.add_option("IN", m_in, "Design file, JSON or package; - reads standard input")->required()->option_text(" ");
    app.add_option("OUT", m_out,
                   "File to write: JSON where it ends in .json, else a package; - writes JSON to standard output")
        ->required()
        ->option_text(" ");
    app.footer("Files of earlier versions are upgraded. Attachments need a package.\n\n"
               "Exit codes: 0 written, 2 bad usage or input, or the file could not be written.");
}

int ConvertVerb::execute(Streams &streams)
{
    const std::optional<LoadedDesign> loaded = openDesign(m_in, streams);
    if (!loaded)
        return BadInput;
    const QString out = QString::fromStdString(m_out);
    const FileKind kind = fileKindFor(out);
    const Result<Saved, SaveError> saved = saveDesign(out, *loaded, kind);
    if (!saved)
        return refuse(streams, {saved.error().message});
    if (kind == FileKind::Json && !loaded->attachments.empty())
        streams.err << "zw convert: JSON has no place for attachments: " << loaded->attachments.size() << " left out\n";
    return Good;
}

} // namespace zw
