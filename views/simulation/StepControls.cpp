#include "views/simulation/StepControls.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>
#include <QToolButton>

#include "views/common/Icons.h"
#include "views/common/ThemeSwitch.h"
#include "views/simulation/TraceView.h"

#include <array>

namespace zw {

namespace {

struct Speed {
    const char *label;
    double factor;
};
constexpr std::array speeds{Speed{"0.5 ×", 0.5}, Speed{"1 ×", 1}, Speed{"2 ×", 2}, Speed{"4 ×", 4}};
constexpr int normalSpeed = 1;

} // namespace

StepControls::StepControls(TraceView &view, const ThemeSwitch &themes, QWidget *parent)
    : QWidget(parent),
      m_view(view),
      m_themes(themes),
      m_timer(new QTimer(this)),
      m_speed(new QComboBox(this)),
      m_place(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_first = add(QStringLiteral("step-back"), tr("First step (Home)"), &StepControls::first);
    m_back = add(QStringLiteral("back"), tr("Step back (Shift+F8)"), &StepControls::stepBack);
    m_play = add(QStringLiteral("play"), tr("Play the steps"), &StepControls::togglePlaying);
    m_forward = add(QStringLiteral("forward"), tr("Step forward (F8)"), &StepControls::stepForward);
    m_last = add(QStringLiteral("step-forward"), tr("Last step (End)"), &StepControls::last);
    m_play->setCheckable(true);
    for (const Speed &speed : speeds)
        m_speed->addItem(QString::fromUtf8(speed.label));
    m_speed->setCurrentIndex(normalSpeed);
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setToolTip(tr("How fast the steps are played"));
    row->addSpacing(metrics::spacing / 2);
    row->addWidget(m_speed);
    row->addSpacing(metrics::spacing);
    m_place->setObjectName(QStringLiteral("stepPlace"));
    row->addWidget(m_place);
    connect(m_speed, &QComboBox::activated, this, &StepControls::setSpeed);
    connect(m_timer, &QTimer::timeout, this, [this] {
        if (m_view.step() + 1 >= m_view.stepCount())
            setPlaying(false);
        else
            m_view.setStep(m_view.step() + 1);
    });
    connect(&view, &TraceView::stepChanged, this, &StepControls::refresh);
    setSpeed(normalSpeed);
    refresh();
}

QAction *StepControls::add(const QString &iconName, const QString &text, void (StepControls::*slot)())
{
    auto *action = new QAction(icon(iconName, m_themes.theme()), text, this);
    action->setObjectName(iconName);
    connect(action, &QAction::triggered, this, slot);
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setObjectName(iconName);
    layout()->addWidget(button);
    return action;
}

void StepControls::refresh()
{
    const int count = m_view.stepCount();
    const int step = m_view.step();
    m_first->setEnabled(step > 0);
    m_back->setEnabled(step > 0);
    m_forward->setEnabled(step + 1 < count);
    m_last->setEnabled(step + 1 < count);
    m_play->setEnabled(count > 0);
    m_speed->setEnabled(count > 0);
    //: Which step of how many is shown: "3 of 9".
    m_place->setText(count == 0 ? QString() : tr("%1 of %2").arg(step + 1).arg(count));
}

void StepControls::first()
{
    m_view.setStep(0);
}

void StepControls::last()
{
    m_view.setStep(m_view.stepCount() - 1);
}

void StepControls::stepForward()
{
    m_view.setStep(m_view.step() + 1);
}

void StepControls::stepBack()
{
    m_view.setStep(m_view.step() - 1);
}

void StepControls::togglePlaying()
{
    setPlaying(!isPlaying());
}

bool StepControls::isPlaying() const
{
    return m_timer->isActive();
}

void StepControls::setPlaying(bool playing)
{
    if (playing && m_view.stepCount() > 0) {
        // From the end it plays from the beginning again.
        if (m_view.step() + 1 >= m_view.stepCount())
            first();
        m_timer->start();
    } else {
        m_timer->stop();
    }
    m_play->setChecked(isPlaying());
    m_play->setIcon(icon(isPlaying() ? QStringLiteral("pause") : QStringLiteral("play"), m_themes.theme()));
    m_play->setText(isPlaying() ? tr("Pause") : tr("Play the steps"));
}

void StepControls::setSpeed(int index)
{
    m_timer->setInterval(static_cast<int>(metrics::hopMs / speeds[static_cast<std::size_t>(index)].factor));
}

} // namespace zw
