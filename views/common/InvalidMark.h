#pragma once

class QWidget;

namespace zw {

/// Draws a field's border in the colour of danger, or takes that back.
///
/// The property "invalid" tells it to others.
void markInvalid(QWidget &field, bool invalid);

} // namespace zw
