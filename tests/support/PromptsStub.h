#pragma once

#include "views/common/Prompts.h"

#include <QList>

namespace zw::test {

/// Answers dialogs in the user's place, and keeps what was asked. Unexpected ones are turned down.
class PromptsStub final : public Prompts {
public:
    QList<Answer> answers; ///< For the next questions, in order.
    QStringList paths;     ///< For the next file dialogs.
    QStringList lines;     ///< For the next names.
    QStringList texts;     ///< For the next texts of several lines.
    QList<int> choices;    ///< For the next choices.

    QList<Question> questions; ///< What was asked.
    QList<Notice> notices;     ///< What was told.
    QList<FileQuestion> files; ///< Which files were wanted.

    Answer ask(QWidget *, const Question &question) override
    {
        questions.append(question);
        return answers.isEmpty() ? Answer::Cancel : answers.takeFirst();
    }
    void tell(QWidget *, const Notice &notice) override { notices.append(notice); }
    QString openFile(QWidget *, const FileQuestion &question) override { return nextPath(question); }
    QStringList openFiles(QWidget *, const FileQuestion &question) override
    {
        const QString path = nextPath(question);
        return path.isEmpty() ? QStringList() : QStringList{path};
    }
    QString saveFile(QWidget *, const FileQuestion &question) override { return nextPath(question); }
    QString openFolder(QWidget *, const FileQuestion &question) override { return nextPath(question); }
    std::optional<QString> askLine(QWidget *, const QString &, const QString &, const QString &) override
    {
        return lines.isEmpty() ? std::nullopt : std::optional(lines.takeFirst());
    }
    std::optional<QString> askText(QWidget *, const QString &, const QString &, const QString &) override
    {
        return texts.isEmpty() ? std::nullopt : std::optional(texts.takeFirst());
    }
    std::optional<int> choose(QWidget *, const QString &, const QString &, const QStringList &, int) override
    {
        return choices.isEmpty() ? std::nullopt : std::optional(choices.takeFirst());
    }

private:
    QString nextPath(const FileQuestion &question)
    {
        files.append(question);
        return paths.isEmpty() ? QString() : paths.takeFirst();
    }
};

} // namespace zw::test
