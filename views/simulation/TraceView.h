#pragma once

#include <QTreeView>

namespace zw {

class ThemeSwitch;
class TraceModel;

/// The list of steps. Left, Right, J and K walk them, Home and End go to the ends, Space folds what lost.
class TraceView : public QTreeView {
    Q_OBJECT
public:
    TraceView(TraceModel &model, const ThemeSwitch &themes, QWidget *parent = nullptr);

    int step() const; ///< -1 where none is current.
    void setStep(int step);
    int stepCount() const;

Q_SIGNALS:
    void stepChanged(int step);
    void ruleRequested(const QString &rule);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void toggleLost();
};

} // namespace zw
