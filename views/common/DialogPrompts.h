#pragma once

#include "views/common/Prompts.h"

namespace zw {

class ThemeSwitch;

/// Prompts as real dialogs. The only place of the program that runs a modal dialog.
class DialogPrompts final : public Prompts {
public:
    explicit DialogPrompts(const ThemeSwitch &themes) : m_themes(themes) {}

    Answer ask(QWidget *parent, const Question &question) override;
    void tell(QWidget *parent, const Notice &notice) override;
    QString openFile(QWidget *parent, const FileQuestion &question) override;
    QStringList openFiles(QWidget *parent, const FileQuestion &question) override;
    QString saveFile(QWidget *parent, const FileQuestion &question) override;
    QString openFolder(QWidget *parent, const FileQuestion &question) override;
    std::optional<QString> askLine(QWidget *parent, const QString &title, const QString &label,
                                   const QString &initial) override;
    std::optional<QString> askText(QWidget *parent, const QString &title, const QString &label,
                                   const QString &initial) override;
    std::optional<int> choose(QWidget *parent, const QString &title, const QString &label, const QStringList &options,
                              int current) override;

private:
    const ThemeSwitch &m_themes;
};

} // namespace zw
