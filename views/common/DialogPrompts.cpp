#include "views/common/DialogPrompts.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

#include "views/common/Icons.h"
#include "views/common/ThemeSwitch.h"

namespace zw {

namespace {

constexpr int dialogIconSize = 32;

QIcon iconOf(NoticeLevel level, const Theme &theme)
{
    switch (level) {
    case NoticeLevel::Info: return colouredIcon(QStringLiteral("info"), theme.colour(ColourRole::Info));
    case NoticeLevel::Warning: return colouredIcon(QStringLiteral("warning"), theme.colour(ColourRole::Warning));
    case NoticeLevel::Error: break;
    }
    return colouredIcon(QStringLiteral("error"), theme.colour(ColourRole::Danger));
}

QIcon iconOf(const Question &question, const Theme &theme)
{
    return question.isDangerous ? iconOf(NoticeLevel::Warning, theme)
                                : colouredIcon(QStringLiteral("help"), theme.colour(ColourRole::Accent));
}

void setIcon(QMessageBox &box, const QIcon &icon)
{
    box.setIconPixmap(icon.pixmap(QSize(dialogIconSize, dialogIconSize), box.devicePixelRatioF()));
}

/// The list below the detail, cut where a message box would outgrow the screen; "Show details" has all of it.
QString detailWithList(const Question &question)
{
    constexpr qsizetype most = 8;
    QStringList lines;
    if (!question.detail.isEmpty())
        lines << question.detail;
    for (const QString &entry : question.list.first(std::min(most, question.list.size())))
        lines << QStringLiteral("• ") + entry;
    return lines.join(QLatin1Char('\n'));
}

} // namespace

Answer DialogPrompts::ask(QWidget *parent, const Question &question)
{
    QMessageBox box(QMessageBox::NoIcon, question.title, question.text, QMessageBox::NoButton, parent);
    setIcon(box, iconOf(question, m_themes.theme()));
    box.setInformativeText(detailWithList(question));
    if (question.list.size() > 8)
        box.setDetailedText(question.list.join(QLatin1Char('\n')));
    QAbstractButton *accept =
        box.addButton(question.accept, question.isDangerous ? QMessageBox::DestructiveRole : QMessageBox::AcceptRole);
    QAbstractButton *reject =
        question.reject.isEmpty() ? nullptr : box.addButton(question.reject, QMessageBox::DestructiveRole);
    QPushButton *cancel = box.addButton(QMessageBox::Cancel);
    box.setEscapeButton(cancel);
    box.setDefaultButton(question.isDangerous ? cancel : qobject_cast<QPushButton *>(accept));
    box.exec();
    if (box.clickedButton() == accept)
        return Answer::Accept;
    return reject && box.clickedButton() == reject ? Answer::Reject : Answer::Cancel;
}

void DialogPrompts::tell(QWidget *parent, const Notice &notice)
{
    QMessageBox box(QMessageBox::NoIcon, notice.title, notice.text, QMessageBox::Ok, parent);
    setIcon(box, iconOf(notice.level, m_themes.theme()));
    box.setDetailedText(notice.detail);
    box.exec();
}

QString DialogPrompts::openFile(QWidget *parent, const FileQuestion &question)
{
    return QFileDialog::getOpenFileName(parent, question.title, question.start,
                                        question.filters.join(QStringLiteral(";;")));
}

QStringList DialogPrompts::openFiles(QWidget *parent, const FileQuestion &question)
{
    return QFileDialog::getOpenFileNames(parent, question.title, question.start,
                                         question.filters.join(QStringLiteral(";;")));
}

QString DialogPrompts::saveFile(QWidget *parent, const FileQuestion &question)
{
    QFileDialog dialog(parent, question.title);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(question.filters);
    dialog.setDefaultSuffix(question.suffix);
    const QFileInfo start(question.start);
    if (start.isDir()) {
        dialog.setDirectory(question.start);
    } else if (!question.start.isEmpty()) {
        dialog.setDirectory(start.path());
        dialog.selectFile(start.fileName());
    }
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QString DialogPrompts::openFolder(QWidget *parent, const FileQuestion &question)
{
    return QFileDialog::getExistingDirectory(parent, question.title, question.start);
}

std::optional<QString> DialogPrompts::askLine(QWidget *parent, const QString &title, const QString &label,
                                              const QString &initial)
{
    bool accepted = false;
    const QString text = QInputDialog::getText(parent, title, label, QLineEdit::Normal, initial, &accepted);
    return accepted ? std::optional(text) : std::nullopt;
}

std::optional<QString> DialogPrompts::askText(QWidget *parent, const QString &title, const QString &label,
                                              const QString &initial)
{
    bool accepted = false;
    const QString text = QInputDialog::getMultiLineText(parent, title, label, initial, &accepted);
    return accepted ? std::optional(text) : std::nullopt;
}

std::optional<int> DialogPrompts::choose(QWidget *parent, const QString &title, const QString &label,
                                         const QStringList &options, int current)
{
    bool accepted = false;
    const QString text = QInputDialog::getItem(parent, title, label, options, current, false, &accepted);
    return accepted ? std::optional(static_cast<int>(options.indexOf(text))) : std::nullopt;
}

} // namespace zw
