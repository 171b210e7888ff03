#include "tests/behaviour/CaseFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace zw::test {
namespace {

using namespace Qt::Literals::StringLiterals;

QJsonArray merged(const QJsonArray &base, const QJsonArray &change);

QJsonObject merged(QJsonObject base, const QJsonObject &change)
{
    for (auto it = change.begin(); it != change.end(); ++it) {
        if (it.value().isNull())
            base.remove(it.key());
        else if (it.value().isObject() && base.value(it.key()).isObject())
            base[it.key()] = merged(base.value(it.key()).toObject(), it.value().toObject());
        else if (it.value().isArray() && it.value().toArray().first().isObject())
            base[it.key()] = merged(base.value(it.key()).toArray(), it.value().toArray());
        else
            base[it.key()] = it.value();
    }
    return base;
}

QJsonArray merged(const QJsonArray &base, const QJsonArray &change)
{
    QJsonArray result = base;
    for (const QJsonValue &value : change) {
        QJsonObject entry = value.toObject();
        const bool gone = entry.take(u"gone"_s).toBool();
        qsizetype at = 0;
        while (at < result.size() && (!entry.contains(u"id"_s) || result[at].toObject()[u"id"_s] != entry[u"id"_s]))
            ++at;
        if (at == result.size() && !gone)
            result.append(entry);
        else if (gone)
            result.removeAt(at);
        else
            result[at] = merged(result[at].toObject(), entry);
    }
    return result;
}

/// `text` with `number` in place of `{n}`, in every string of a value.
QJsonValue numbered(const QJsonValue &value, int number)
{
    if (value.isString())
        return value.toString().replace(u"{n}"_s, QString::number(number));
    if (value.isArray()) {
        QJsonArray result;
        for (const QJsonValue &entry : value.toArray())
            result.append(numbered(entry, number));
        return result;
    }
    QJsonObject result;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        result[it.key()] = numbered(it.value(), number);
    return value.isObject() ? QJsonValue(result) : value;
}

/// Every array entry with `copies` as so many entries.
QJsonValue multiplied(const QJsonValue &value)
{
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            if (it.value().isObject() || it.value().isArray())
                it.value() = multiplied(it.value());
        return object;
    }
    QJsonArray result;
    for (const QJsonValue &entry : value.toArray()) {
        QJsonObject object = entry.toObject();
        const int copies = object.take(u"copies"_s).toInt();
        for (int number = 1; number <= copies; ++number)
            result.append(numbered(object.contains(u"text"_s) ? object[u"text"_s] : multiplied(object), number));
        if (copies == 0)
            result.append(entry.isObject() || entry.isArray() ? multiplied(entry) : entry);
    }
    return result;
}

QJsonObject recordOf(const QString &line, const QString &zone, const QString &zoneName, int number)
{
    const QStringList words = line.simplified().split(u' ');
    if (words.size() < 4)
        qFatal("no record (NAME TTL TYPE VALUE): %s", qPrintable(line));
    QString name = words[0] == u"@" ? zoneName : words[0];
    if (!name.endsWith(u'.') && words[0] != u"@")
        name += u'.' + zoneName;
    if (name.endsWith(u'.'))
        name.chop(1);
    QJsonArray values;
    for (const QString &value : line.simplified().section(u' ', 3).split(u" | "_s))
        values.append(value);
    return {{u"id"_s, QString(zone + u'-' + QString::number(number))},
            {u"zone"_s, zone},
            {u"name"_s, name},
            {u"type"_s, words[2]},
            {u"ttl"_s, words[1].toInt()},
            {u"values"_s, values}};
}

/// The `lines` of the zones as the records that they stand for.
QJsonObject withoutLines(QJsonObject design)
{
    QJsonArray zones = design.value(u"zones"_s).toArray();
    QJsonArray records = design.value(u"records"_s).toArray();
    for (qsizetype i = 0; i < zones.size(); ++i) {
        QJsonObject zone = zones[i].toObject();
        int number = 0;
        for (const QJsonValue &line : zone.take(u"lines"_s).toArray())
            records.append(recordOf(line.toString(), zone[u"id"_s].toString(), zone[u"name"_s].toString(), ++number));
        zones[i] = zone;
    }
    if (!zones.isEmpty())
        design[u"zones"_s] = zones;
    if (!records.isEmpty())
        design[u"records"_s] = records;
    return design;
}

QStringList listOf(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString()};
    QStringList texts;
    for (const QJsonValue &text : value.toArray())
        texts << text.toString();
    return texts;
}

} // namespace

QList<Case> readCases(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    QJsonParseError error;
    const QJsonObject table = QJsonDocument::fromJson(file.readAll(), &error).object();
    if (error.error != QJsonParseError::NoError)
        qFatal("%s: %s at byte %d", qPrintable(path), qPrintable(error.errorString()), error.offset);
    QJsonObject base = table[u"design"_s].toObject();
    base[u"format"_s] = u"zonewright-design"_s;
    base[u"version"_s] = QJsonObject{{u"major"_s, 1}, {u"minor"_s, 0}};
    base[u"name"_s] = QFileInfo(path).completeBaseName();

    QList<Case> cases;
    for (const QJsonValue &value : table[u"cases"_s].toArray()) {
        const QJsonObject row = value.toObject();
        const QJsonObject changed = merged(base, row[u"change"_s].toObject());
        const QJsonObject design = withoutLines(multiplied(changed).toObject());
        cases.append({QFileInfo(path).completeBaseName(), listOf(row[u"rule"_s]), row[u"what"_s].toString(),
                      QJsonDocument(withoutLines(base)).toJson(), QJsonDocument(design).toJson(), row});
    }
    return cases;
}

QStringList caseFiles()
{
    const QDir folder(QStringLiteral(ZW_SOURCE_DIR "/tests/behaviour/cases"));
    QStringList paths;
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        paths << folder.filePath(name);
    return paths;
}

} // namespace zw::test
