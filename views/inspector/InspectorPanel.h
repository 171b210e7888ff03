#pragma once

#include <QWidget>

#include "model/design/Design.h"

class QLabel;
class QScrollArea;
class QStackedWidget;

namespace zw {

class BackgroundRunner;
class DesignDocument;
class DesignForm;
class PropertyForm;
class RecordTable;
class Selection;
class ThemeSwitch;
class UsageList;

/// What is selected, as a form: header with icon, kind, name and id, the members, a zone's records, and what uses it.
class InspectorPanel : public QWidget {
    Q_OBJECT
public:
    InspectorPanel(DesignDocument &document, Selection &selection, const ThemeSwitch &themes, BackgroundRunner &runner,
                   QWidget *parent = nullptr);

    void showUsages(); ///< Opens the list of what refers to the object.

Q_SIGNALS:
    void statusMessage(const QString &text);
    void ruleRequested(const QString &rule); ///< A reference rule in the hint was clicked.

private:
    QWidget *buildHeader();
    QWidget *buildContent();
    QWidget *buildDesignPage();
    void showSelection();
    void refreshHeader();
    void rebuildForm();
    void showHint(const QString &member);
    void goTo(const QString &id);
    std::vector<std::string> selected() const;

    DesignDocument &m_document;
    Selection &m_selection;
    const ThemeSwitch &m_themes;
    BackgroundRunner &m_runner;
    QStackedWidget *m_pages;
    QLabel *m_empty;
    QLabel *m_icon;
    QLabel *m_kind;
    QLabel *m_name;
    QLabel *m_id;
    QScrollArea *m_scroll;
    PropertyForm *m_form = nullptr;
    QScrollArea *m_designPage;
    DesignForm *m_design = nullptr;
    UsageList *m_usages;
    RecordTable *m_records;
    QLabel *m_hint;
    QLabel *m_designHint;
};

} // namespace zw
