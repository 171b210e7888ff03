#pragma once

#include <cassert>
#include <utility>
#include <variant>

namespace zw {

/// Wraps an error so that `return Failure{…}` reads as what it is.
template <class E> struct Failure {
    E error;
};
template <class E> Failure(E) -> Failure<E>;

/// Either a value or the reason why there is none.
///
/// Asking for the side that is not there is a bug (asserted).
template <class T, class E> class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Failure<E> failure) : m_state(std::in_place_index<1>, std::move(failure.error)) {}

    bool isOk() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return isOk(); }

    const T &value() const &
    {
        assert(isOk());
        return *std::get_if<0>(&m_state);
    }
    T &value() &
    {
        assert(isOk());
        return *std::get_if<0>(&m_state);
    }
    T &&value() &&
    {
        assert(isOk());
        return std::move(*std::get_if<0>(&m_state));
    }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const E &error() const
    {
        assert(!isOk());
        return *std::get_if<1>(&m_state);
    }

private:
    std::variant<T, E> m_state;
};

/// What a Result holds when there is nothing to return but success.
struct Done {};

} // namespace zw
