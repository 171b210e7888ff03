#pragma once

#include <QScrollArea>
#include <QStringList>

class QLabel;
class QVBoxLayout;

namespace zw {

class ThemeSwitch;

/// What is shown while no design is open: new, open, recent designs, and the examples.
class StartPage : public QScrollArea {
    Q_OBJECT
public:
    explicit StartPage(const ThemeSwitch &themes, QWidget *parent = nullptr);

    /// Newest first; files that are gone should be left out.
    void setRecent(const QStringList &paths);

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void fileRequested(const QString &path);
    /// An example is to be opened as a new, unsaved design of this name.
    void exampleRequested(const QString &path, const QString &name);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void showRecent();
    QWidget *buildStart();
    QWidget *buildExamples();
    QLabel *makeHeading(const QString &text);
    void applyTheme();

    const ThemeSwitch &m_themes;
    QStringList m_paths; ///< Recent designs.
    QLabel *m_title = nullptr;
    QLabel *m_tagline = nullptr;
    QList<QLabel *> m_headings;
    QVBoxLayout *m_recent = nullptr;
    QLabel *m_noRecent = nullptr;
};

} // namespace zw
