#include "views/simulation/TraceView.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

#include "views/common/SentenceDelegate.h"
#include "views/common/ThemeSwitch.h"
#include "views/simulation/BadgeDelegate.h"
#include "views/simulation/TraceModel.h"

#include <algorithm>

namespace zw {

TraceView::TraceView(TraceModel &model, const ThemeSwitch &themes, QWidget *parent) : QTreeView(parent)
{
    setObjectName(QStringLiteral("trace"));
    setAccessibleName(tr("Steps of the answer"));
    setModel(&model);
    setFrameShape(QFrame::NoFrame);
    setAlternatingRowColors(false);
    setRootIsDecorated(true);
    setIndentation(metrics::iconSize);
    setExpandsOnDoubleClick(false);
    setAllColumnsShowFocus(true);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    new SentenceDelegate(*this, TraceModel::Sentence);
    setItemDelegateForColumn(TraceModel::BasisColumn, new BadgeDelegate(themes, this));
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(TraceModel::Kind, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(TraceModel::Sentence, QHeaderView::Stretch);
    header()->setSectionResizeMode(TraceModel::Rule, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(TraceModel::BasisColumn, QHeaderView::ResizeToContents);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { Q_EMIT stepChanged(step()); });
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        const QString rule = index.data(TraceModel::RuleRole).toString();
        if (index.column() == TraceModel::Rule && !rule.isEmpty())
            Q_EMIT ruleRequested(rule);
    });
    connect(this, &QTreeView::doubleClicked, this, &TraceView::toggleLost);
}

int TraceView::step() const
{
    const QModelIndex index = currentIndex();
    return index.parent().isValid() ? index.parent().row() : index.row();
}

int TraceView::stepCount() const
{
    return model()->rowCount();
}

void TraceView::setStep(int step)
{
    if (stepCount() == 0)
        return;
    const QModelIndex index = model()->index(std::clamp(step, 0, stepCount() - 1), 0);
    setCurrentIndex(index);
    scrollTo(index);
}

void TraceView::toggleLost()
{
    const QModelIndex index = model()->index(step(), 0);
    setExpanded(index, !isExpanded(index));
}

void TraceView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_J: setStep(step() + 1); break;
    case Qt::Key_Left:
    case Qt::Key_K: setStep(step() - 1); break;
    case Qt::Key_Home: setStep(0); break;
    case Qt::Key_End: setStep(stepCount() - 1); break;
    case Qt::Key_Space: toggleLost(); break;
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const QString rule = model()->index(step(), TraceModel::Rule).data(TraceModel::RuleRole).toString();
        if (!rule.isEmpty())
            Q_EMIT ruleRequested(rule);
        break;
    }
    default: QTreeView::keyPressEvent(event);
    }
}

void TraceView::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    const bool isLink = index.column() == TraceModel::Rule && !index.data(TraceModel::RuleRole).toString().isEmpty();
    viewport()->setCursor(isLink ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QTreeView::mouseMoveEvent(event);
}

} // namespace zw
