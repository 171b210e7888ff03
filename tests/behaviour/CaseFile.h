#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace zw::test {

/// One row of a table of tests/behaviour/cases: a design, a question or none, and what must come out.
struct Case {
    QString file;       ///< Without folder and ending.
    QStringList rules;  ///< The ids that the row shows.
    QString what;       ///< What is special about the row, in a few words.
    QByteArray base;    ///< The file's own design, without the row's changes.
    QByteArray design;  ///< The whole design of the row as JSON text: the file's own with the row's changes.
    QJsonObject fields; ///< The row as written.
};

/// All rows of a file. Stops the test program with a message where the file is no such table.
///
/// A file is an object with `design`, the design all its rows start from, and `cases`, the rows. A row has
/// - `rule`: an id or several, `what`: a few words;
/// - `change`: members that replace those of the design; in an array of objects each entry replaces the members of the
///   one with the same `id`, is added where there is none, or takes it away with `"gone": true`;
/// - what tst_Behaviour does with it (CaseRun.h).
///
/// An entry of an array with `copies` stands for so many entries, `{n}` in its texts for the number of each; with `text`
/// the entries are texts.
///
/// A zone may give its records as `lines`: `NAME TTL TYPE VALUE | VALUE`, the name relative to the zone, `@` for its
/// apex. Line 3 of zone-a becomes the record `zone-a-3`.
QList<Case> readCases(const QString &path);

/// Every file of tests/behaviour/cases, sorted.
QStringList caseFiles();

} // namespace zw::test
