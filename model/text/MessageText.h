#pragma once

#include "model/engine/Message.h"

namespace zw {

/// The translation context of the sentences of traces.
inline constexpr const char *messageContext = "Trace";

/// The English sentence of a message with %1 … for its arguments, as lupdate collects it; empty for None.
const char *englishSentence(Message message) noexcept;

} // namespace zw
