#include "model/text/Wording.h"

#include <QCoreApplication>

namespace zw {

namespace {

int digitAt(const QString &text, qsizetype at)
{
    const char16_t c = at < text.size() ? text.at(at).unicode() : u'\0';
    return c >= u'0' && c <= u'9' ? c - u'0' : -1;
}

} // namespace

QString worded(const char *context, const char *source, Wording wording)
{
    return wording == Wording::English ? QString::fromUtf8(source) : QCoreApplication::translate(context, source);
}

QString filled(const QString &sentence, const QStringList &arguments)
{
    QString out;
    qsizetype plain = 0;
    for (qsizetype at = sentence.indexOf(u'%'); at >= 0; at = sentence.indexOf(u'%', at + 1)) {
        const int first = digitAt(sentence, at + 1);
        if (first < 1)
            continue;
        const int second = digitAt(sentence, at + 2);
        const bool twoDigits = second >= 0 && first * 10 + second <= arguments.size();
        const int number = twoDigits ? first * 10 + second : first;
        if (number > arguments.size())
            continue;
        out += QStringView(sentence).mid(plain, at - plain);
        out += arguments.at(number - 1);
        plain = at + (twoDigits ? 3 : 2);
        at = plain - 1;
    }
    return out + QStringView(sentence).mid(plain);
}

} // namespace zw
