#pragma once

#include "model/formats/DesignFile.h"
#include <QCoreApplication>

#include "views/common/Prompts.h"

class QFileInfo;
class QLockFile;

namespace zw {

struct LeftDesign;

/// What a session asks and tells its user about files, in words.
class SessionQuestions {
    Q_DECLARE_TR_FUNCTIONS(SessionQuestions)
public:
    SessionQuestions(Prompts &prompts, QWidget &window) : m_prompts(prompts), m_window(window) {}

    Answer unsavedChanges(const QString &name);               ///< Accept saves, Reject gives them up.
    bool opensCopy(const QFileInfo &file, QLockFile &holder); ///< Somebody else has the file open.
    /// The file can't be read; another one to open instead, or empty.
    QString afterReadError(const QString &path, const DesignReadError &error, bool isOtherOpen, const QString &folder);
    void tellNewerVersion(const QString &name);
    void tellNotSaved(const SaveError &error);
    Answer replacesChanged(const QString &name);                   ///< Accept replaces, Reject saves elsewhere.
    bool readsAnew(const QString &name, bool isModified);          ///< Another program changed the file.
    Answer losesAttachments(const QString &name, int attachments); ///< Accept makes a package, Reject loses them.
    Answer restores(const LeftDesign &left);                       ///< Accept restores, Reject throws away.

    QString fileToOpen(const QString &folder);        ///< Empty where the user turned back.
    QString fileToSave(const QString &suggestion);    ///< Either kind.
    QString packageToSave(const QString &suggestion); ///< Only a package.

private:
    Prompts &m_prompts;
    QWidget &m_window;
};

} // namespace zw
