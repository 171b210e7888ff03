#include "views/canvas/PaletteView.h"

#include <QDrag>
#include <QMimeData>
#include <QStandardItemModel>

#include "model/edit/Containment.h"
#include "views/common/Icons.h"
#include "views/common/Text.h"
#include "views/common/ThemeSwitch.h"

namespace zw {

namespace {

constexpr int kindRole = Qt::UserRole;

ObjectKind kindOfIndex(const QModelIndex &index)
{
    return static_cast<ObjectKind>(index.data(kindRole).toInt());
}

} // namespace

PaletteView::PaletteView(ThemeSwitch &themes, QWidget *parent)
    : QListView(parent), m_themes(themes), m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("palette"));
    setAccessibleName(tr("Objects to add"));
    setModel(m_model);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setDragEnabled(true);
    setUniformItemSizes(true);
    setIconSize(QSize(metrics::toolIconSize, metrics::toolIconSize));
    connect(this, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT addRequested(kindOfIndex(index)); });
    connect(&themes, &ThemeSwitch::changed, this, &PaletteView::fill);
    fill();
}

void PaletteView::setFilter(const QString &text)
{
    m_filter = text.trimmed();
    fill();
}

void PaletteView::fill()
{
    m_model->clear();
    for (const ObjectKind kind : drawnKinds()) {
        const QString name = kindName(kind);
        if (!name.contains(m_filter, Qt::CaseInsensitive))
            continue;
        auto *item = new QStandardItem(kindIcon(kind, m_themes.theme()), name);
        item->setData(static_cast<int>(kind), kindRole);
        item->setToolTip(tr("Drag it onto the diagram, or press Enter to add one: %1").arg(name));
        m_model->appendRow(item);
    }
}

void PaletteView::startDrag(Qt::DropActions)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return;
    const ObjectKind kind = kindOfIndex(index);
    auto *data = new QMimeData;
    const std::string_view name = collectionName(kind);
    data->setData(QString::fromLatin1(kindMimeType), QByteArray(name.data(), static_cast<qsizetype>(name.size())));
    auto *drag = new QDrag(this);
    drag->setMimeData(data);
    drag->setPixmap(kindIcon(kind, m_themes.theme()).pixmap(QSize(metrics::cardTile, metrics::cardTile)));
    drag->exec(Qt::CopyAction);
}

} // namespace zw
