#pragma once

#include <QFrame>

#include "views/canvas/CanvasFilter.h"

#include <map>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace zw {

class Theme;

/// How many things of each kind a diagram has, shown or not.
struct KindCounts {
    std::map<ObjectKind, int> kinds;
    std::map<RelationKind, int> relations;
};

/// A little list of the kinds of a diagram, each of which can be hidden and shown.
class FilterPopup : public QFrame {
    Q_OBJECT
public:
    explicit FilterPopup(QWidget *parent);

    /// Opens with its right upper corner at a point of the parent.
    void open(const QPoint &corner, const KindCounts &counts, const CanvasFilter &filter, const Theme &theme);

Q_SIGNALS:
    void changed(const zw::CanvasFilter &filter);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const KindCounts &counts, const Theme &theme);
    void showFilter();
    void readFilter();
    void finish();

    QTreeWidget *m_list;
    QPushButton *m_showAll;
    CanvasFilter m_filter;
    bool m_isFilling = false;
};

} // namespace zw
