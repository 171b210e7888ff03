#include "views/common/InvalidMark.h"

#include <QVariant>
#include <QWidget>

namespace zw {

void markInvalid(QWidget &field, bool invalid)
{
    if (field.property("invalid").toBool() == invalid)
        return;
    field.setProperty("invalid", invalid);
    // A selector on the property in the program's style sheet would make Qt look it up at every widget there is, which
    // was a tenth of the start. The palette's bright text is the theme's danger.
    field.setStyleSheet(
        invalid ? QStringLiteral("QLineEdit, QPlainTextEdit, QComboBox { border-color: palette(bright-text); }")
                : QString());
}

} // namespace zw
