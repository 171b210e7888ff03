#include "model/serve/FileWatch.h"

#include <sys/inotify.h>
#include <sys/stat.h>

#include <array>
#include <cstring>
#include <string_view>

namespace zw {

FileWatch::FileWatch(const std::string &path) : m_path(path), m_notify(inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
{
    const std::size_t slash = path.rfind('/');
    m_name = slash == std::string::npos ? path : path.substr(slash + 1);
    const std::string folder = slash == std::string::npos ? "." : slash == 0 ? "/" : path.substr(0, slash);
    // The folder and not the file: editors replace files.
    if (m_notify.isOpen())
        inotify_add_watch(m_notify.number(), folder.c_str(), IN_CLOSE_WRITE | IN_MOVED_TO);
    m_known = m_seen = look();
}

FileWatch::State FileWatch::look() const
{
    struct stat status {};
    if (::stat(m_path.c_str(), &status) != 0)
        return {};
    return {status.st_ino, status.st_size, status.st_mtim.tv_sec, status.st_mtim.tv_nsec};
}

/// Reads all events; true where one is about the file.
bool FileWatch::wasTold()
{
    bool told = false;
    alignas(inotify_event) std::array<char, 8192> buffer;
    for (;;) {
        const ssize_t count = ::read(m_notify.number(), buffer.data(), buffer.size());
        if (count <= 0)
            return told;
        for (std::size_t at = 0; at < static_cast<std::size_t>(count);) {
            inotify_event event;
            std::memcpy(&event, buffer.data() + at, sizeof event);
            const char *name = buffer.data() + at + sizeof event;
            told = told || (event.len > 0 && std::string_view(name) == m_name) || (event.mask & IN_Q_OVERFLOW) != 0;
            at += sizeof event + event.len;
        }
    }
}

bool FileWatch::hasChanged()
{
    const bool told = m_notify.isOpen() && wasTold();
    const State state = look();
    const bool settled = told || state == m_seen;
    m_seen = state;
    if (state == State{} || !settled || (state == m_known && !told))
        return false;
    m_known = state;
    return true;
}

} // namespace zw
