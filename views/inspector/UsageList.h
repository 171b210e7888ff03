#pragma once

#include <QWidget>

#include "model/design/References.h"

#include <string>
#include <vector>

class QLabel;
class QToolButton;

namespace zw {

class BackgroundRunner;
class DesignDocument;
class ThemeSwitch;

/// What refers to an object, folded to one line until it is opened; each entry can be clicked.
class UsageList : public QWidget {
    Q_OBJECT
public:
    UsageList(const DesignDocument &document, const ThemeSwitch &themes, BackgroundRunner &runner,
              QWidget *parent = nullptr);

    void setObject(const std::string &id);
    void setOpen(bool open);

Q_SIGNALS:
    void goToRequested(const QString &id);

private:
    void find();
    void show(const std::vector<Usage> &usages);

    const DesignDocument &m_document;
    const ThemeSwitch &m_themes;
    BackgroundRunner &m_runner;
    std::string m_id;
    QToolButton *m_header;
    QLabel *m_list;
};

} // namespace zw
