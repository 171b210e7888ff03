#pragma once

#include <QString>

#include "model/design/Design.h"
#include "views/common/Theme.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace zw {

/// A line of a card, perhaps with the state of what it names.
struct CardFact {
    enum class State : std::uint8_t { None, Up, Down };
    QString text;
    State state = State::None;
    bool operator==(const CardFact &) const = default;
};

/// What the card of an object, or the header of a container, says.
struct CardContent {
    QString icon; ///< Name of the drawing.
    KindFamily family = KindFamily::Neutral;
    QString title;
    QString subtitle; ///< What it is: "Private hosted zone", or the CIDR of a container.
    std::vector<CardFact> facts;
    bool isShared = false; ///< By RAM with other accounts.
    bool operator==(const CardContent &) const = default;
};

/// The cards of a design, made on demand.
///
/// Counting records is the only costly part; it is done once for each revision of the design that is handed over.
class CardContents {
public:
    /// Call for every new state of the design. `recordsChanged` may be false where no record came or went.
    void setDesign(const Design &design, bool recordsChanged = true);

    /// Of an object, a Region container or the internet. An object that is not there has no title.
    CardContent contentOf(const Design &design, const std::string &id) const;

private:
    std::unordered_map<std::string, int> m_recordCounts;                  ///< By zone.
    std::unordered_map<std::string, std::vector<CardFact>> m_subnetFacts; ///< Interfaces of endpoints in it.
    std::unordered_map<std::string, bool> m_shared;
};

} // namespace zw
