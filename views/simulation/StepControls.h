#pragma once

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QTimer;

namespace zw {

class ThemeSwitch;
class TraceView;

/// First, back, play, forward, last, speed, and where one is: the buttons over the list of steps.
class StepControls : public QWidget {
    Q_OBJECT
public:
    StepControls(TraceView &view, const ThemeSwitch &themes, QWidget *parent = nullptr);

    void stepForward();
    void stepBack();
    void setPlaying(bool playing);
    bool isPlaying() const;
    void refresh(); ///< After the steps changed.

private:
    QAction *add(const QString &iconName, const QString &text, void (StepControls::*slot)());
    void first();
    void last();
    void togglePlaying();
    void setSpeed(int index);

    TraceView &m_view;
    const ThemeSwitch &m_themes;
    QTimer *m_timer;
    QComboBox *m_speed;
    QLabel *m_place;
    QAction *m_first;
    QAction *m_back;
    QAction *m_play;
    QAction *m_forward;
    QAction *m_last;
};

} // namespace zw
