#pragma once

#include <QWidget>

namespace zw {

class ThemeSwitch;

/// The status of an answer as icon, word and colour, so that none of them is needed alone.
class StatusBadge : public QWidget {
    Q_OBJECT
public:
    explicit StatusBadge(const ThemeSwitch &themes, QWidget *parent = nullptr);

    void setStatus(const QString &word); ///< NOERROR, NODATA, NXDOMAIN … ; empty shows nothing.
    QString status() const { return m_word; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeSwitch &m_themes;
    QString m_word;
};

} // namespace zw
