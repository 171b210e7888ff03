#include "views/common/ThemePalette.h"

#include <algorithm>
#include <cmath>

namespace zw {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

} // namespace

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor mixed(const QColor &colour, const QColor &ground, double share)
{
    const auto mix = [share](float over, float under) {
        return static_cast<float>(share * static_cast<double>(over) + (1 - share) * static_cast<double>(under));
    };
    return QColor::fromRgbF(mix(colour.redF(), ground.redF()), mix(colour.greenF(), ground.greenF()),
                            mix(colour.blueF(), ground.blueF()));
}

QColor readableOn(const QColor &colour, const QColor &ground, double ratio)
{
    const QColor end = luminance(ground) > 0.18 ? QColor(Qt::black) : QColor(Qt::white);
    for (int step = 0; step < 20; ++step) {
        const QColor candidate = mixed(end, colour, 0.05 * step);
        if (contrastRatio(candidate, ground) >= ratio)
            return candidate;
    }
    return end;
}

QColor roleColour(ColourRole role, bool dark)
{
    switch (role) {
    case ColourRole::Window: return rgb(dark ? 0x12171e : 0xeef1f5);
    case ColourRole::Panel: return rgb(dark ? 0x1a212b : 0xffffff);
    case ColourRole::Field: return rgb(dark ? 0x10151c : 0xffffff);
    case ColourRole::Border: return rgb(dark ? 0x343f4d : 0xd3dae3);
    case ColourRole::Text: return rgb(dark ? 0xe6ebf2 : 0x17212d);
    case ColourRole::TextMuted: return rgb(dark ? 0xa3b0c0 : 0x556375);
    case ColourRole::Accent: return rgb(dark ? 0x6aa5ff : 0x1f5fe0);
    case ColourRole::AccentSoft: return rgb(dark ? 0x1e3354 : 0xe1ebff);
    case ColourRole::OnAccent: return rgb(dark ? 0x0b1420 : 0xffffff);
    case ColourRole::Success: return rgb(dark ? 0x5fd08a : 0x177a3d);
    case ColourRole::SuccessSoft: return rgb(dark ? 0x16382a : 0xdff5e6);
    case ColourRole::Warning: return rgb(dark ? 0xf2b04a : 0x945400);
    case ColourRole::WarningSoft: return rgb(dark ? 0x3d2e12 : 0xfff0d4);
    case ColourRole::Danger: return rgb(dark ? 0xff8a80 : 0xc02626);
    case ColourRole::DangerSoft: return rgb(dark ? 0x47201f : 0xfde6e6);
    case ColourRole::Info: return rgb(dark ? 0x6cc3f5 : 0x0b659e);
    case ColourRole::InfoSoft: return rgb(dark ? 0x123449 : 0xe1f1fb);
    case ColourRole::Canvas: return rgb(dark ? 0x0f141a : 0xf6f8fa);
    case ColourRole::CanvasGrid: return rgb(dark ? 0x222b36 : 0xdbe1e8);
    case ColourRole::Card: return rgb(dark ? 0x1d2530 : 0xffffff);
    case ColourRole::CardBorder: return rgb(dark ? 0x3b4757 : 0xccd4de);
    case ColourRole::Shadow: return dark ? QColor(0, 0, 0, 110) : QColor(23, 33, 45, 30);
    case ColourRole::Guide: return rgb(dark ? 0xff6ec7 : 0xd6157f);
    case ColourRole::TraceForward: return rgb(dark ? 0xff9f5a : 0xc44a06);
    case ColourRole::TraceBack: return rgb(dark ? 0x4cc9d9 : 0x04708a);
    case ColourRole::Note: return rgb(dark ? 0x3a3415 : 0xfff6d1);
    case ColourRole::NoteText: return rgb(dark ? 0xf5e7a8 : 0x574600);
    }
    return {};
}

// The hues of AWS's own architecture diagrams where it has one: pink accounts, teal Regions, purple VPCs, orange
// computing, red security. Middle luminance, so that a white glyph and the canvas around both have contrast.
QColor familyColour(KindFamily family, bool dark)
{
    switch (family) {
    case KindFamily::Account: return rgb(dark ? 0xd6559a : 0xc2257a);
    case KindFamily::Region: return rgb(dark ? 0x1f9a9e : 0x057f86);
    case KindFamily::Vpc: return rgb(dark ? 0x9068ea : 0x7a45d6);
    case KindFamily::Subnet: return rgb(dark ? 0x3d8fcb : 0x1b76b4);
    case KindFamily::Compute: return rgb(dark ? 0xd07a2b : 0xc85e0b);
    case KindFamily::Zone: return rgb(dark ? 0x7077ee : 0x4b47d6);
    case KindFamily::Resolver: return rgb(dark ? 0x2f86e0 : 0x1a66cc);
    case KindFamily::Security: return rgb(dark ? 0xdb5a5a : 0xc53030);
    case KindFamily::Profile: return rgb(dark ? 0xb160c9 : 0x9a35b0);
    case KindFamily::Monitoring: return rgb(dark ? 0x4c9a5e : 0x2c7d45);
    case KindFamily::Sharing: return rgb(dark ? 0xa88532 : 0x8a6400);
    case KindFamily::OnPremises: return rgb(dark ? 0x7288a1 : 0x4f6276);
    case KindFamily::Internet: return rgb(dark ? 0x3e93a8 : 0x1f6f87);
    case KindFamily::Neutral: return rgb(dark ? 0x7c899a : 0x64748b);
    }
    return {};
}

} // namespace zw
