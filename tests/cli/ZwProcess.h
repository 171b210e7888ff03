#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace zw::test {

/// What one run of `zw` gave.
struct Run {
    int code = -1; ///< -1 where it crashed or did not end in time.
    QString out;
    QString err;
};

/// Runs the program that was just built, from the root of the source tree, without a terminal.
Run runZw(const QStringList &arguments, const QByteArray &input = {}, const QStringList &environment = {});

/// Standard output as a JSON object; empty where it is none.
QJsonObject jsonOf(const Run &run);

/// The path of a design of tests/cli/designs, from the root of the source tree.
QString designPath(const QString &name);

} // namespace zw::test
