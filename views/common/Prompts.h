#pragma once

#include <QString>
#include <QStringList>

#include <optional>

class QWidget;

namespace zw {

/// A yes-or-no question, with the buttons named by what they do.
struct Question {
    QString title;
    QString text;     ///< One sentence that asks.
    QString detail;   ///< What it means or what goes along; may be empty.
    QString accept;   ///< The button that does it, for example "Delete".
    QString reject;   ///< A second way that is no retreat, for example "Discard"; empty for none.
    QStringList list; ///< Things concerned, shown in a scrolling list; may be empty.
    bool isDangerous = false;
};

enum class Answer { Accept, Reject, Cancel };

enum class NoticeLevel { Info, Warning, Error };

struct Notice {
    NoticeLevel level = NoticeLevel::Info;
    QString title;
    QString text;
    QString detail; ///< Shown on demand.
};

/// A file to choose. Filters are as in QFileDialog, for example "Zonewright designs (*.zonewright)".
struct FileQuestion {
    QString title;
    QString start; ///< Folder or file to begin with.
    QStringList filters;
    QString suffix; ///< Added to a name that has none, when saving.
};

/// Every modal dialog of the program, behind one interface, so that tests can answer in the user's place.
class Prompts {
public:
    virtual ~Prompts() = default;

    virtual Answer ask(QWidget *parent, const Question &question) = 0;
    virtual void tell(QWidget *parent, const Notice &notice) = 0;
    /// Empty where the user turned back.
    virtual QString openFile(QWidget *parent, const FileQuestion &question) = 0;
    virtual QStringList openFiles(QWidget *parent, const FileQuestion &question) = 0;
    virtual QString saveFile(QWidget *parent, const FileQuestion &question) = 0;
    virtual QString openFolder(QWidget *parent, const FileQuestion &question) = 0;
    /// A name or another text of one line.
    virtual std::optional<QString> askLine(QWidget *parent, const QString &title, const QString &label,
                                           const QString &initial) = 0;
    /// A text that may have several lines.
    virtual std::optional<QString> askText(QWidget *parent, const QString &title, const QString &label,
                                           const QString &initial) = 0;
    /// The index of the chosen option.
    virtual std::optional<int> choose(QWidget *parent, const QString &title, const QString &label,
                                      const QStringList &options, int current) = 0;
};

} // namespace zw
