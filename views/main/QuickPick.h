#pragma once

#include <QFrame>
#include <QIcon>

#include <vector>

class QLineEdit;
class QListWidget;

namespace zw {

class ThemeSwitch;

/// One thing that can be picked.
struct QuickPickItem {
    QString id; ///< What picked() says.
    QString text;
    QString detail; ///< Behind the text, muted: a shortcut, a kind.
    QIcon icon;
    QString words; ///< Searched beside the text, not shown.
    bool isEnabled = true;
};

/// The places of the items that hold every word of `text`, the best first.
std::vector<std::size_t> matching(const std::vector<QuickPickItem> &items, const QString &text);

/// A line to type in over a list that narrows as one types: command palette and search for objects.
class QuickPick : public QFrame {
    Q_OBJECT
public:
    QuickPick(const ThemeSwitch &themes, const QString &placeholder, QWidget *window);

    /// Opens over the window with these items, which must stay until it is closed, and `text` selected in its line.
    void open(const std::vector<QuickPickItem> &items, const QString &text = {});
    QString text() const;

Q_SIGNALS:
    void picked(const QString &id);
    void closed(); ///< Before picked(), and where nothing was picked.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void narrow(const QString &text);
    void fitHeight();
    void addRow(std::size_t position);
    void addRemark(const QString &text);
    void pickCurrent();
    void moveCurrent(int by);
    void place();

    const ThemeSwitch &m_themes;
    QLineEdit *m_edit;
    QListWidget *m_list;
    QIcon m_noIcon;
    const std::vector<QuickPickItem> *m_items = nullptr;
};

} // namespace zw
