#pragma once

#include <QListView>

#include "model/design/ObjectKind.h"

class QStandardItemModel;

namespace zw {

class ThemeSwitch;

/// MIME type of a kind dragged onto the canvas; the data is the kind's collectionName().
inline constexpr char kindMimeType[] = "application/x-zonewright-kind";

/// The kinds that can be drawn, in groups, to be dragged onto the canvas or added with a double click or Enter.
class PaletteView : public QListView {
    Q_OBJECT
public:
    explicit PaletteView(ThemeSwitch &themes, QWidget *parent = nullptr);

    /// Shows only kinds whose name holds the text.
    void setFilter(const QString &text);

Q_SIGNALS:
    void addRequested(zw::ObjectKind kind);

protected:
    void startDrag(Qt::DropActions actions) override;

private:
    void fill();

    ThemeSwitch &m_themes;
    QStandardItemModel *m_model;
    QString m_filter;
};

} // namespace zw
