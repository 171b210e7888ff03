#pragma once

#include "model/serve/FileHandle.h"

#include <chrono>
#include <cstdint>
#include <string>

namespace zw {

/// Notices that a file was written or replaced, at once where the system tells, else within seconds.
class FileWatch {
public:
    explicit FileWatch(const std::string &path);

    int descriptor() const noexcept { return m_notify.number(); } ///< Can be read when there is something to look at.

    /// Whether the file is another one than at the last call or when the watch was made. To be called when the
    /// descriptor can be read, and now and then besides: not every file system tells.
    bool hasChanged();

private:
    struct State {
        std::uint64_t inode = 0;
        std::int64_t size = 0;
        std::int64_t seconds = 0;
        std::int64_t nanoseconds = 0;
        bool operator==(const State &) const = default;
    };
    State look() const;
    bool wasTold();

    std::string m_path;
    std::string m_name;
    FileHandle m_notify;
    State m_known; ///< As it was when it was last read.
    State m_seen;  ///< As it was at the last look: a file that is being written changes between two of them.
};

} // namespace zw
