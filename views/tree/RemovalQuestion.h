#pragma once

#include <QString>

#include <string>
#include <vector>

class QWidget;

namespace zw {

class DesignDocument;
class Prompts;

/// Removes objects as one step, after asking where more than they would go. False where nothing was removed;
/// `refusal` then says why, or is empty where the user turned back.
struct RemovalResult {
    bool removed = false;
    QString refusal;
};
RemovalResult removeObjects(DesignDocument &document, const std::vector<std::string> &ids, Prompts &prompts,
                            QWidget *parent);

} // namespace zw
