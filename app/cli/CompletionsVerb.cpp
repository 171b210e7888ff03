#include "app/cli/CompletionsVerb.h"

#include <QFile>

#include <CLI/CLI.hpp>

namespace zw {

void CompletionsVerb::declare(CLI::App &app)
{
    app.add_option("SHELL", m_shell, "bash, zsh or fish")
        ->required()
        ->option_text(" ")
        ->check(oneOf({"bash", "zsh", "fish"}));
    app.footer("For the running bash:  source <(zw completions bash)\n"
               "For zsh:   zw completions zsh > DIRECTORY/_zw, where DIRECTORY is in $fpath\n"
               "For fish:  zw completions fish > ~/.config/fish/completions/zw.fish");
}

int CompletionsVerb::execute(Streams &streams)
{
    QFile script(u":/zonewright/completions/zw."_qs + QString::fromStdString(m_shell));
    if (!script.open(QIODevice::ReadOnly))
        return refuse(streams, {"no script for " + m_shell});
    streams.out << script.readAll().toStdString();
    return Good;
}

} // namespace zw
