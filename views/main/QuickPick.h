#pragma once

#include <QFrame>
#include <QIcon>

#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace zw {

class ThemeSwitch;

/// One thing that can be picked.
struct QuickPickItem {
    QString text;
    QString detail; ///< Behind the text, muted: a shortcut, a kind.
    QIcon icon;
    QString words; ///< Searched beside the text, not shown.
    bool isEnabled = true;
    std::function<void()> pick;
};

/// A line to type in over a list that narrows as one types: command palette and search for objects.
class QuickPick : public QFrame {
    Q_OBJECT
public:
    QuickPick(const ThemeSwitch &themes, const QString &placeholder, QWidget *window);

    /// Opens over the window with these items.
    void open(std::vector<QuickPickItem> items);

Q_SIGNALS:
    void dismissed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow(const QString &text);
    void pickCurrent();
    void moveCurrent(int by);
    void place();

    const ThemeSwitch &m_themes;
    QLineEdit *m_edit;
    QListWidget *m_list;
    std::vector<QuickPickItem> m_items;
};

} // namespace zw
