#pragma once

#include "model/lint/Finding.h"

#include <QStringList>

namespace zw::test {

/// Reads a design file; stops the test program where it is broken.
Design designFile(const QString &path);

/// Compiles and checks.
std::vector<Finding> findingsOf(const Design &design);

/// `error VARIANT: OBJECT OBJECT (ARGUMENT, ARGUMENT)`, without the variant where there is none.
QString asText(const Finding &finding);

/// The findings of one check as text.
QStringList asText(const std::vector<Finding> &findings, std::string_view check);

} // namespace zw::test
