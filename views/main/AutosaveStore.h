#pragma once

#include <QDateTime>
#include <QString>

#include <memory>
#include <vector>

class QLockFile;

namespace zw {

/// A design that a session left behind without closing it.
struct LeftDesign {
    QString file;         ///< The side file.
    QString originalPath; ///< Empty where it was never saved.
    QString name;
    QDateTime savedAt;
};

/// The folder of side files: one per open design, with a lock that tells living sessions from dead ones.
///
/// Side files do not lie beside the designs, so that a synced or versioned folder never sees them.
class AutosaveStore {
public:
    explicit AutosaveStore(QString folder);
    ~AutosaveStore();

    /// The side file of the open design; the same until release().
    QString file();
    /// Notes beside the side file whose it is. Call before the first write.
    void describe(const QString &originalPath, const QString &name);
    /// The design was saved or given up: its side file goes.
    void release();

    /// Side files whose session lives no more, newest first.
    std::vector<LeftDesign> leftBehind() const;
    static void discard(const LeftDesign &left);

private:
    QString m_folder;
    QString m_stem; ///< Path without suffix; empty before the first use.
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace zw
