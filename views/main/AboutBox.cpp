#include "views/main/AboutBox.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "views/common/ThemeSwitch.h"

namespace zw {

namespace {

QString buildText()
{
#ifdef __VERSION__
    const QString compiler = QStringLiteral(__VERSION__);
#else
    const QString compiler = AboutBox::tr("an unknown compiler");
#endif
    return AboutBox::tr("Version %1, built with Qt %2 (running on %3) and compiler %4.")
        .arg(QCoreApplication::applicationVersion(), QStringLiteral(QT_VERSION_STR), QString::fromLatin1(qVersion()),
             compiler);
}

/// Names of libraries and licences are not translated.
QString licences()
{
    return QStringLiteral("<table cellpadding=\"3\">"
                          "<tr><td>Qt 6</td><td>LGPL-3.0</td></tr>"
                          "<tr><td>QuaZip</td><td>LGPL-2.1 with linking exception</td></tr>"
                          "<tr><td>simdjson</td><td>Apache-2.0</td></tr>"
                          "<tr><td>CLI11</td><td>BSD-3-Clause</td></tr>"
                          "</table>");
}

} // namespace

AboutBox::AboutBox(const ThemeSwitch &themes, QWidget *window) : QDialog(window)
{
    setWindowTitle(tr("About Zonewright"));
    setObjectName(QStringLiteral("aboutBox"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *title = new QLabel(tr("Zonewright"), this);
    title->setFont(themes.theme().font(FontRole::Title));
    auto *text = new QTextBrowser(this);
    text->setFrameShape(QFrame::NoFrame);
    text->setHtml(
        QStringLiteral("<p>%1</p><p>%2</p><p>%3</p><p>%4</p>%5")
            .arg(tr("Draw DNS on Amazon Route 53, and ask the drawing questions.").toHtmlEscaped(),
                 buildText().toHtmlEscaped(),
                 tr("Zonewright is free software under the MIT licence. It is not made or endorsed by Amazon; "
                    "AWS and Route 53 are Amazon's names.")
                     .toHtmlEscaped(),
                 tr("It stands on these libraries:").toHtmlEscaped(), licences()));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * metrics::margin, 2 * metrics::margin, 2 * metrics::margin, metrics::margin);
    layout->setSpacing(metrics::spacing);
    layout->addWidget(title);
    layout->addWidget(text, 1);
    layout->addWidget(buttons);
    resize(64 * metrics::spacing, 52 * metrics::spacing);
}

} // namespace zw
