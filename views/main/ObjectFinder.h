#pragma once

#include <QObject>

#include "model/design/Design.h"
#include "views/main/QuickPick.h"

#include <unordered_map>

namespace zw {

class DesignDocument;
class Selection;

/// Finds objects by name, id, kind, address or tag and goes to the one that is picked, or from one to the next.
///
/// Its list is made when it is first wanted and then follows the edits, so that opening it costs the same in any design.
class ObjectFinder : public QObject {
    Q_OBJECT
public:
    ObjectFinder(DesignDocument &document, Selection &selection, const ThemeSwitch &themes, QWidget *window);

    void open(); ///< With what was last searched.
    void findNext();
    void findPrevious();

Q_SIGNALS:
    void statusMessage(const QString &text);

private:
    void fill();
    void forget();
    void follow(const DesignChange &change);
    void goTo(const QString &id);
    void step(int by);
    QuickPickItem itemOf(const AnyObject &object) const;

    DesignDocument &m_document;
    Selection &m_selection;
    const ThemeSwitch &m_themes;
    QuickPick *m_pick;
    std::vector<QuickPickItem> m_items;
    std::unordered_map<std::string, std::size_t> m_places; ///< In m_items, by id.
    bool m_isFilled = false;
    QString m_text; ///< Last searched.
};

} // namespace zw
