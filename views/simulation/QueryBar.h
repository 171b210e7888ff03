#pragma once

#include <QWidget>

#include "views/simulation/Simulation.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace zw {

class DesignDocument;
class NameEdit;
class ThemeSwitch;
class VantageBox;

/// From where, which name and type, under which scenario: the row that asks.
class QueryBar : public QWidget {
    Q_OBJECT
public:
    QueryBar(DesignDocument &document, const ThemeSwitch &themes, QWidget *parent = nullptr);

    VantageBox &vantages() const noexcept { return *m_vantage; }
    NameEdit &name() const noexcept { return *m_name; }

    std::string scenario() const;
    void setQuestion(const QString &vantage, const QString &name, RecordType type);
    void ask(); ///< As if the button had been pressed.
    void focusName();

Q_SIGNALS:
    void asked(const zw::AskedQuestion &question);
    void outcomesToggled(bool wanted);
    void scenarioChanged(const QString &id);
    void refused(const QString &reason);

private:
    void fillScenarios();
    void buildLayout();

    DesignDocument &m_document;
    VantageBox *m_vantage;
    NameEdit *m_name;
    QComboBox *m_type;
    QComboBox *m_scenario;
    QSpinBox *m_seed;
    QPushButton *m_ask;
    QToolButton *m_outcomes;
};

} // namespace zw
