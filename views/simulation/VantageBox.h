#pragma once

#include <QComboBox>

#include <string>

namespace zw {

class DesignDocument;
class ThemeSwitch;

/// Chooses where a query starts: the vantages of the design, grouped by network. Typing searches names and ids.
class VantageBox : public QComboBox {
    Q_OBJECT
public:
    VantageBox(DesignDocument &document, const ThemeSwitch &themes, QWidget *parent = nullptr);

    std::string vantage() const; ///< Empty where there is none.
    void setVantage(const std::string &id);
    bool isEmptyList() const; ///< The design has no place to ask from.

Q_SIGNALS:
    void vantageChosen();

private:
    void fill();
    void addGroup(const QString &title);
    void settle();

    DesignDocument &m_document;
    const ThemeSwitch &m_themes;
    std::string m_current;
};

} // namespace zw
