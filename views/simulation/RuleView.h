#pragma once

#include <QWidget>

#include "model/text/RuleBook.h"

class QLabel;
class QLineEdit;
class QTextBrowser;

namespace zw {

class ThemeSwitch;

/// The text of a reference rule or assumption, with its basis and source. Rules named in it are links.
class RuleView : public QWidget {
    Q_OBJECT
public:
    RuleView(const RuleBook &rules, const ThemeSwitch &themes, QWidget *parent = nullptr);

    void showRule(const QString &id);

private:
    QString ruleHtml(const ReferenceRule &rule) const;
    QString assumptionHtml(const Assumption &assumption) const;
    QString linked(std::string_view markdown) const;
    void refresh();

    const RuleBook &m_rules;
    const ThemeSwitch &m_themes;
    QLineEdit *m_search;
    QTextBrowser *m_text;
    QString m_id;
    QStringList m_trail; ///< Rules shown before, for the way back.
};

} // namespace zw
