#pragma once

#include <QAbstractButton>

namespace zw {

class ThemeSwitch;

/// A large button with an icon, a title and a sentence below it: an example, or a recent design.
class StartCard : public QAbstractButton {
    Q_OBJECT
public:
    StartCard(const ThemeSwitch &themes, const QString &iconName, const QString &title, const QString &text,
              QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    int textLeft() const;

    const ThemeSwitch &m_themes;
    QString m_iconName;
    QString m_text;
};

} // namespace zw
