#include "views/main/PalettePanel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "views/canvas/PaletteView.h"
#include "views/common/ThemeSwitch.h"

namespace zw {

PalettePanel::PalettePanel(ThemeSwitch &themes, QWidget *parent)
    : QWidget(parent), m_search(new QLineEdit(this)), m_view(new PaletteView(themes, this))
{
    m_search->setObjectName(QStringLiteral("paletteFilter"));
    m_search->setPlaceholderText(tr("Filter the palette"));
    m_search->setAccessibleName(tr("Filter the palette"));
    m_search->setClearButtonEnabled(true);
    m_view->setObjectName(QStringLiteral("palette"));
    m_view->setAccessibleName(tr("Palette"));
    m_view->setFrameShape(QFrame::NoFrame);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(metrics::spacing, 0, metrics::spacing, 0);
    top->addWidget(m_search);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics::spacing / 2, 0, 0);
    layout->setSpacing(metrics::spacing / 2);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);
    connect(m_search, &QLineEdit::textChanged, m_view, &PaletteView::setFilter);
    connect(m_search, &QLineEdit::returnPressed, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_view, &PaletteView::addRequested, this, &PalettePanel::addRequested);
}

void PalettePanel::focusFilter()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace zw
