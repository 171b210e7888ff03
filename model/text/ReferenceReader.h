#pragma once

#include "model/text/RuleBook.h"

namespace zw {

/// Takes a reference apart line by line: headings, rules (`- **AUTH-001** [doc] …`), and the rows of tables that begin
/// with the id of a quota or the code of an assumption. Views point into `markdown`.
class ReferenceReader {
public:
    ReferenceReader(std::vector<ReferenceRule> &rules, std::vector<Assumption> &assumptions)
        : m_rules(rules), m_assumptions(assumptions)
    {}
    void read(std::string_view markdown);

private:
    void readLine(std::string_view line);
    void readHeading(std::string_view line);
    void readRule(std::string_view line);
    void readRow(std::string_view line);
    void extendTable(std::string_view line);

    std::vector<ReferenceRule> &m_rules;
    std::vector<Assumption> &m_assumptions;
    std::string_view m_document;
    std::string_view m_section;
    bool m_heads = false; ///< Whether a table that comes now belongs to the last rule.
    bool m_isCode = false;
};

} // namespace zw
