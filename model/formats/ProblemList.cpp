#include "model/formats/ProblemList.h"

#include "model/formats/JsonLocator.h"

#include <algorithm>

namespace zw {

namespace {

std::string foundAndExpected(const std::string &found, const std::string &expected)
{
    return "found " + found + ", expected " + expected;
}

} // namespace

void ProblemList::at(std::size_t offset, std::string found, std::string expected)
{
    std::string message = foundAndExpected(found, expected);
    at(offset, std::move(found), std::move(expected), std::move(message));
}

void ProblemList::at(std::size_t offset, std::string found, std::string expected, std::string message)
{
    m_open.push_back({{{}, 0, 0, std::move(found), std::move(expected), std::move(message)}, offset});
}

void ProblemList::at(std::string pointer, std::string found, std::string expected, std::string message)
{
    m_open.push_back({{std::move(pointer), 0, 0, std::move(found), std::move(expected), std::move(message)}});
}

std::vector<Problem> ProblemList::located(std::string_view json) &&
{
    std::vector<JsonPlace> places;
    places.reserve(m_open.size());
    for (const Open &open : m_open)
        places.push_back({open.offset, open.problem.pointer});
    locate(json, places);
    for (std::size_t i = 0; i < m_open.size(); ++i) {
        m_open[i].offset = places[i].offset;
        m_open[i].problem.pointer = std::move(places[i].pointer);
    }
    std::ranges::stable_sort(m_open, {}, &Open::offset);

    LineCounter lines(json);
    std::vector<Problem> problems;
    problems.reserve(m_open.size());
    for (Open &open : m_open) {
        if (open.offset != std::string_view::npos)
            lines.place(open.offset, open.problem.line, open.problem.column);
        problems.push_back(std::move(open.problem));
    }
    m_open.clear();
    return problems;
}

Problem syntaxProblem(std::string_view json, const JsonError &error)
{
    Problem problem{{}, 0, 0, error.found, error.expected, foundAndExpected(error.found, error.expected)};
    LineCounter(json).place(error.offset, problem.line, problem.column);
    return problem;
}

Problem plainProblem(std::string message)
{
    Problem problem;
    problem.message = std::move(message);
    return problem;
}

} // namespace zw
