#pragma once

#include <QWidget>

namespace zw {

class DesignDocument;
class FieldRows;
class ThemeSwitch;

/// What a design says of itself: its name, its description, and how the engine fills gaps in AWS's documents.
class DesignForm : public QWidget {
    Q_OBJECT
public:
    DesignForm(DesignDocument &document, const ThemeSwitch &themes, QWidget *parent = nullptr);

Q_SIGNALS:
    void focused(const QString &member);
    void statusMessage(const QString &text);

private:
    void refresh();
    void write(const QString &path, const QString &text, bool typing);

    DesignDocument &m_document;
    FieldRows *m_rows;
    int m_burst = 0; ///< Tells one stay in a field from the next.
};

} // namespace zw
