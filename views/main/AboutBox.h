#pragma once

#include <QDialog>

namespace zw {

class ThemeSwitch;

/// Version, build and licences.
class AboutBox : public QDialog {
    Q_OBJECT
public:
    AboutBox(const ThemeSwitch &themes, QWidget *window);
};

} // namespace zw
