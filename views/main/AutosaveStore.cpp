#include "views/main/AutosaveStore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>

namespace zw {

namespace {

const QString designSuffix = QStringLiteral(".design");
const QString noteSuffix = QStringLiteral(".json");
const QString lockSuffix = QStringLiteral(".lock");

QString stemOf(const QString &designFile)
{
    return designFile.chopped(designSuffix.size());
}

} // namespace

AutosaveStore::AutosaveStore(QString folder) : m_folder(std::move(folder)) {}

AutosaveStore::~AutosaveStore() = default;

QString AutosaveStore::file()
{
    if (m_stem.isEmpty()) {
        QDir().mkpath(m_folder);
        m_stem = m_folder + QLatin1Char('/') + QUuid::createUuid().toString(QUuid::WithoutBraces);
        m_lock = std::make_unique<QLockFile>(m_stem + lockSuffix);
        m_lock->setStaleLockTime(0); // A living session may idle for days.
        m_lock->tryLock();
    }
    return m_stem + designSuffix;
}

void AutosaveStore::describe(const QString &originalPath, const QString &name)
{
    file();
    QSaveFile note(m_stem + noteSuffix);
    if (!note.open(QIODevice::WriteOnly))
        return;
    const QJsonObject text{{QStringLiteral("path"), originalPath}, {QStringLiteral("name"), name}};
    note.write(QJsonDocument(text).toJson());
    note.commit();
}

void AutosaveStore::release()
{
    if (m_stem.isEmpty())
        return;
    QFile::remove(m_stem + designSuffix);
    QFile::remove(m_stem + noteSuffix);
    m_lock.reset();
    m_stem.clear();
}

std::vector<LeftDesign> AutosaveStore::leftBehind() const
{
    std::vector<LeftDesign> found;
    const QFileInfoList files =
        QDir(m_folder).entryInfoList({QLatin1Char('*') + designSuffix}, QDir::Files | QDir::Readable);
    for (const QFileInfo &info : files) {
        const QString stem = stemOf(info.filePath());
        if (stem == m_stem)
            continue;
        QLockFile lock(stem + lockSuffix);
        lock.setStaleLockTime(0);
        if (!lock.tryLock())
            continue; // Another window has it open.
        QFile note(stem + noteSuffix);
        QJsonObject text;
        if (note.open(QIODevice::ReadOnly))
            text = QJsonDocument::fromJson(note.readAll()).object();
        found.push_back({info.filePath(), text.value(QStringLiteral("path")).toString(),
                         text.value(QStringLiteral("name")).toString(), info.lastModified()});
    }
    std::ranges::sort(found, std::greater<>(), &LeftDesign::savedAt);
    return found;
}

void AutosaveStore::discard(const LeftDesign &left)
{
    const QString stem = stemOf(left.file);
    QFile::remove(left.file);
    QFile::remove(stem + noteSuffix);
    QFile::remove(stem + lockSuffix);
}

} // namespace zw
