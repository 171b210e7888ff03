#pragma once

#include "model/base/JsonCursor.h"
#include "model/formats/DesignJson.h"

namespace zw {

/// Collects what is wrong with a text. Places are cheap to give and are worked out at the end, when there is any need.
class ProblemList {
public:
    /// A problem of the value, or of the member name before it, that starts at a byte offset.
    void at(std::size_t offset, std::string found, std::string expected);
    void at(std::size_t offset, std::string found, std::string expected, std::string message);
    /// A problem of the value that a JSON pointer names.
    void at(std::string pointer, std::string found, std::string expected, std::string message);

    bool isEmpty() const noexcept { return m_open.empty(); }

    /// The problems in the order of `json`, with line, column and pointer. `json` is well-formed.
    std::vector<Problem> located(std::string_view json) &&;

private:
    struct Open {
        Problem problem;
        std::size_t offset = std::string_view::npos;
    };

    std::vector<Open> m_open;
};

/// The only problem of a text that is no JSON.
Problem syntaxProblem(std::string_view json, const JsonError &error);

/// A problem without a place, of which the message says all.
Problem plainProblem(std::string message);

} // namespace zw
