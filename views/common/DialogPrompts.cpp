#include "views/common/DialogPrompts.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace zw {

namespace {

QMessageBox::Icon iconOf(NoticeLevel level)
{
    switch (level) {
    case NoticeLevel::Info: return QMessageBox::Information;
    case NoticeLevel::Warning: return QMessageBox::Warning;
    case NoticeLevel::Error: break;
    }
    return QMessageBox::Critical;
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
    QMessageBox box(question.isDangerous ? QMessageBox::Warning : QMessageBox::Question, question.title, question.text,
                    QMessageBox::NoButton, parent);
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
    QMessageBox box(iconOf(notice.level), notice.title, notice.text, QMessageBox::Ok, parent);
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
