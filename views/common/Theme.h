#pragma once

#include "model/design/ObjectKind.h"
#include "model/edit/Connection.h"
#include "model/lint/Finding.h"

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>
#include <QStringList>

namespace zw {

/// What a colour is for. Views name the use and never a colour.
enum class ColourRole : std::uint8_t {
    Window, ///< Behind panels and docks.
    Panel,  ///< Lists, forms.
    Field,  ///< Where one types.
    Border, ///< Between panels and around fields.
    Text,
    TextMuted,  ///< Secondary text; still 4.5:1 on Panel, Card and Canvas.
    Accent,     ///< Primary buttons, selection, focus.
    AccentSoft, ///< Behind what is selected.
    OnAccent,   ///< Text on Accent.
    Success,
    SuccessSoft,
    Warning,
    WarningSoft,
    Danger,
    DangerSoft,
    Info,
    InfoSoft,
    Canvas,
    CanvasGrid,
    Card, ///< Nodes of the canvas.
    CardBorder,
    Shadow,
    Guide,        ///< Alignment guides.
    TraceForward, ///< The way of a query.
    TraceBack,    ///< The way of its answer.
    Note,
    NoteText
};

/// A family of kinds of objects that share a hue, as architects know them from AWS's own diagrams.
enum class KindFamily : std::uint8_t {
    Account,
    Region,
    Vpc,
    Subnet,
    Compute,
    Zone,
    Resolver,
    Security,
    Profile,
    Monitoring,
    Sharing,
    OnPremises,
    Internet,
    Neutral
};

KindFamily familyOf(ObjectKind kind) noexcept;

enum class FontRole : std::uint8_t {
    Body,
    BodyStrong,
    Small,
    Title, ///< Headings of panels and the start page.
    Mono,  ///< Addresses, names and traces where columns matter.
    CardTitle,
    CardFact,
    ContainerTitle,
    EdgeLabel,
    Badge
};

/// Every colour, size and font of the program in one place; light or dark.
///
/// A value that is cheap to copy. ThemeSwitch says which one is shown now.
class Theme {
public:
    static Theme light();
    static Theme dark();

    bool isDark() const noexcept { return m_dark; }

    QColor colour(ColourRole role) const;
    QColor kindColour(KindFamily family) const; ///< Icon tiles and container borders; 3:1 on Canvas and Card.
    QColor kindText(KindFamily family) const;   ///< The same hue as text: 4.5:1 on Canvas and on kindFill().
    QColor kindFill(KindFamily family) const;   ///< The light tint inside containers.
    QColor onKind(KindFamily family) const;     ///< Glyphs on kindColour().
    QColor relationColour(RelationKind kind) const;
    QColor severityColour(Severity severity) const;

    /// A named colour that people choose for objects, notes and frames; invalid where the name is unknown or empty.
    QColor named(const QString &name) const;
    static QStringList names(); ///< Those names, for menus; not translated.

    QFont font(FontRole role) const;

    QPalette palette() const;
    QString styleSheet() const; ///< For the whole application, on top of the Fusion style.

    bool operator==(const Theme &) const = default;

private:
    explicit Theme(bool dark) : m_dark(dark) {}
    bool m_dark = false;
};

/// Sizes and times that are the same in both themes, in pixels at 100 %.
namespace metrics {
inline constexpr int grid = 8; ///< The canvas snaps to it; spacing is a multiple of it or of its half.
inline constexpr int spacing = 8;
inline constexpr int margin = 12;
inline constexpr int radius = 6; ///< Corners of buttons and fields.
inline constexpr int iconSize = 16;
inline constexpr int toolIconSize = 20;
inline constexpr int rowHeight = 26; ///< Of lists and trees.

inline constexpr int cardRadius = 8;
inline constexpr int cardWidth = 184;
inline constexpr int cardTile = 32; ///< The coloured square behind a card's icon.
inline constexpr int cardPadding = 10;
inline constexpr int containerHeader = 36;
inline constexpr int containerPadding = 16;
inline constexpr int containerRadius = 10;
inline constexpr int portRadius = 5;
inline constexpr int snapDistance = 6; ///< How near an alignment guide catches.

inline constexpr int flightMs = 280; ///< Flying to an object.
inline constexpr int hopMs = 650;    ///< One hop of a trace while it plays.
} // namespace metrics

} // namespace zw
