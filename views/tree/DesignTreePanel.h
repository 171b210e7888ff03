#pragma once

#include <QWidget>

#include "model/design/ObjectKind.h"

#include <string>
#include <vector>

class QLabel;
class QLineEdit;
class QMenu;
class QTreeView;

namespace zw {

class DesignDocument;
class DesignTreeModel;
class Prompts;
class Selection;
class ThemeSwitch;
class TreeFilter;

/// The design as a tree with a filter; selects together with the other views, renames, deletes and adds.
class DesignTreePanel : public QWidget {
    Q_OBJECT
public:
    DesignTreePanel(DesignDocument &document, Selection &selection, ThemeSwitch &themes, Prompts &prompts,
                    QWidget *parent = nullptr);

    DesignTreeModel &model() const noexcept { return *m_model; }
    void focusFilter();

Q_SIGNALS:
    void openRequested(const QString &id); ///< Double click or Enter.
    void usagesRequested(const QString &id);
    void statusMessage(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildView();
    void showSelection();
    void takeSelection();
    void reveal(const QString &id);
    void applyFilter(const QString &text);
    void expandSections();
    void updateHint();
    void showMenu(const QPoint &point);
    void fillAddMenu(QMenu &menu, const std::string &key);
    void addChild(ObjectKind kind, const std::string &key);
    void removeSelected();
    std::vector<std::string> selectedIds() const;
    std::string currentId() const;

    DesignDocument &m_document;
    Selection &m_selection;
    ThemeSwitch &m_themes;
    Prompts &m_prompts;
    DesignTreeModel *m_model;
    TreeFilter *m_filter;
    QLineEdit *m_search;
    QTreeView *m_view;
    QLabel *m_hint;
    bool m_isSyncing = false;
};

} // namespace zw
