#include "views/main/SessionQuestions.h"

#include <QFileInfo>
#include <QLocale>
#include <QLockFile>
#include <QWidget>

#include "views/main/AutosaveStore.h"

namespace zw {

namespace {

constexpr qsizetype mostProblemsShown = 50;

QString packageKind()
{
    return SessionQuestions::tr("Zonewright designs (*.zonewright)");
}

} // namespace

Answer SessionQuestions::unsavedChanges(const QString &name)
{
    Question question;
    question.title = tr("Unsaved changes");
    question.text = tr("Save the changes to %1?").arg(name);
    question.detail = tr("What is not saved is lost.");
    question.accept = tr("Save");
    question.reject = tr("Discard");
    return m_prompts.ask(&m_window, question);
}

bool SessionQuestions::opensCopy(const QFileInfo &file, QLockFile &holder)
{
    qint64 process = 0;
    QString host;
    QString program;
    holder.getLockInfo(&process, &host, &program);
    Question question;
    question.title = tr("Already open");
    question.text = tr("%1 is open in another window.").arg(file.fileName());
    question.detail = tr("It is process %1 on %2. You can open a copy and save it under another name.")
                          .arg(process)
                          .arg(host.isEmpty() ? tr("this computer") : host);
    question.accept = tr("Open a copy");
    return m_prompts.ask(&m_window, question) == Answer::Accept;
}

QString SessionQuestions::afterReadError(const QString &path, const DesignReadError &error, bool isOtherOpen,
                                         const QString &folder)
{
    Question question;
    question.title = tr("The design can't be opened");
    question.text = tr("%1 has %n problem(s), so it was not opened.", nullptr, static_cast<int>(error.problems.size()))
                        .arg(QFileInfo(path).fileName());
    question.detail = isOtherOpen
        ? tr("The open design is as it was. Mend the file in a text editor, or open another one.")
        : tr("Mend the file in a text editor, or open another one.");
    const QStringList lines = QString::fromStdString(describe(error)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    question.list = lines.mid(0, mostProblemsShown);
    question.accept = tr("Open another file …");
    return m_prompts.ask(&m_window, question) == Answer::Accept ? fileToOpen(folder) : QString();
}

void SessionQuestions::tellNewerVersion(const QString &name)
{
    m_prompts.tell(&m_window,
                   {NoticeLevel::Warning, tr("Made by a newer version"),
                    tr("%1 was saved by a newer version of Zonewright.").arg(name),
                    tr("What this version does not know is kept but not shown. To be safe, changes are "
                       "saved under another name.")});
}

void SessionQuestions::tellNotSaved(const SaveError &error)
{
    m_prompts.tell(&m_window,
                   {NoticeLevel::Error, tr("The design was not saved"),
                    tr("The file on disk is as it was, and your changes are still here. Try another "
                       "folder or name."),
                    QString::fromStdString(error.message)});
}

Answer SessionQuestions::replacesChanged(const QString &name)
{
    Question question;
    question.title = tr("Changed on disk");
    question.text = tr("%1 was changed by another program since it was opened.").arg(name);
    question.detail = tr("Saving replaces those changes. Save under another name to keep both.");
    question.accept = tr("Replace");
    question.reject = tr("Save as …");
    question.isDangerous = true;
    return m_prompts.ask(&m_window, question);
}

bool SessionQuestions::readsAnew(const QString &name, bool isModified)
{
    Question question;
    question.title = tr("Changed on disk");
    question.text = tr("Another program changed %1.").arg(name);
    question.detail =
        isModified ? tr("Reading it anew gives up your unsaved changes.") : tr("You have no unsaved changes.");
    question.accept = tr("Read it anew");
    question.reject = tr("Keep mine");
    question.isDangerous = isModified;
    return m_prompts.ask(&m_window, question) == Answer::Accept;
}

Answer SessionQuestions::losesAttachments(const QString &name, int attachments)
{
    Question question;
    question.title = tr("Plain JSON holds no attachments");
    question.text = tr("%1 would be without %n attachment(s) of the design.", nullptr, attachments).arg(name);
    question.detail = tr("A Zonewright package keeps them beside the design.");
    question.accept = tr("Save a package …");
    question.reject = tr("Save without them");
    return m_prompts.ask(&m_window, question);
}

Answer SessionQuestions::restores(const LeftDesign &left)
{
    Question question;
    question.title = tr("Restore a design");
    question.text = tr("Zonewright did not close as it should while %1 had unsaved changes.").arg(left.name);
    question.detail = tr("The automatic copy is of %1.").arg(QLocale().toString(left.savedAt, QLocale::ShortFormat));
    question.accept = tr("Restore");
    question.reject = tr("Discard");
    return m_prompts.ask(&m_window, question);
}

QString SessionQuestions::fileToOpen(const QString &folder)
{
    const QStringList kinds{tr("Designs (*.zonewright *.json)"), tr("All files (*)")};
    return m_prompts.openFile(&m_window, {tr("Open a design"), folder, kinds, {}});
}

QString SessionQuestions::fileToSave(const QString &suggestion)
{
    const QStringList kinds{packageKind(), tr("Plain JSON designs (*.json)")};
    return m_prompts.saveFile(&m_window, {tr("Save the design"), suggestion, kinds, QStringLiteral("zonewright")});
}

QString SessionQuestions::packageToSave(const QString &suggestion)
{
    return m_prompts.saveFile(&m_window,
                              {tr("Save the design"), suggestion, {packageKind()}, QStringLiteral("zonewright")});
}

} // namespace zw
