#pragma once

#include "model/analysis/Expectations.h"
#include "model/text/TraceText.h"

#include <string_view>

/// Expectations and how they fared, in words.
namespace zw {

/// What is asked: `payments.aws.example.com A from i-app`, with client subnet and scenario where there are any.
QString questionText(const Expectation &expectation, const NameOf &nameOf, Wording wording = Wording::Translated);

/// The answer that the expectation wants.
QString expectedText(const Expectation &expectation, const NameOf &nameOf, Wording wording = Wording::Translated);

/// What came instead, with the outcome's probability where it is not certain.
QString deviationText(const Deviation &deviation, const NameOf &nameOf, Wording wording = Wording::Translated);

/// The kind's name in JSON, for example `unwanted-data`.
std::string_view toText(Deviation::Kind kind) noexcept;

} // namespace zw
