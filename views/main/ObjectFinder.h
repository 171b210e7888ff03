#pragma once

#include <QObject>

#include "views/main/QuickPick.h"

namespace zw {

class DesignDocument;
class Selection;

/// Finds objects by name, id, kind, address or tag and goes to the one that is picked.
class ObjectFinder : public QObject {
    Q_OBJECT
public:
    ObjectFinder(DesignDocument &document, Selection &selection, const ThemeSwitch &themes, QWidget *window);

    void open();

private:
    std::vector<QuickPickItem> items() const;

    DesignDocument &m_document;
    Selection &m_selection;
    const ThemeSwitch &m_themes;
    QuickPick *m_pick;
};

} // namespace zw
