#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

/// Tells which outside library an included header belongs to.
class Libraries {
public:
    /// `qtHeaders` is the folder that holds QtCore/, QtGui/ …; which module has which class is read from there.
    explicit Libraries(const std::filesystem::path &qtHeaders);

    /// `QtCore`, `ldns` … for `header` as it stands between the brackets; `Qt undo` for the undo classes of Qt Gui.
    /// Empty for headers of the C++ library, `?` for a header that no known library has.
    std::string libraryOf(std::string_view header) const;

    bool knowsQt() const { return !m_qtModules.empty(); }

private:
    std::map<std::string, std::string, std::less<>> m_qtModules; ///< Header (QString, qstring.h) to module.
};
