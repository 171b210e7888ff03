#pragma once

#include <unistd.h>

#include <utility>

namespace zw {

/// A file descriptor that is closed with its owner.
class FileHandle {
public:
    FileHandle() = default;
    explicit FileHandle(int number) noexcept : m_number(number) {}
    FileHandle(FileHandle &&other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    FileHandle &operator=(FileHandle &&other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    ~FileHandle()
    {
        if (m_number >= 0)
            ::close(m_number);
    }

    int number() const noexcept { return m_number; }
    bool isOpen() const noexcept { return m_number >= 0; }

private:
    int m_number = -1;
};

} // namespace zw
