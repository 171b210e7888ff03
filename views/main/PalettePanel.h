#pragma once

#include <QWidget>

#include "model/design/ObjectKind.h"

class QLineEdit;

namespace zw {

class PaletteView;
class ThemeSwitch;

/// The canvas' palette with a filter above it.
class PalettePanel : public QWidget {
    Q_OBJECT
public:
    explicit PalettePanel(ThemeSwitch &themes, QWidget *parent = nullptr);

    void focusFilter();

Q_SIGNALS:
    void addRequested(zw::ObjectKind kind);

private:
    QLineEdit *m_search;
    PaletteView *m_view;
};

} // namespace zw
