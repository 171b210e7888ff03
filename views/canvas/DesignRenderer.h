#pragma once

#include "model/base/Result.h"
#include "model/design/Design.h"
#include "views/common/Theme.h"

#include <QByteArray>
#include <QImage>

#include <memory>

namespace zw {

struct RenderOptions {
    std::string diagram; ///< Id; empty for the first one.
    bool dark = false;
    bool transparent = false; ///< Without background; PNG and SVG.
    double scale = 1;         ///< Pixels per diagram unit; PNG.
    QSize size;               ///< Fit into this many pixels instead of scaling; PNG.
};

/// Draws a diagram of a design without a window, as `zonewright render` does. Needs a QGuiApplication, no display.
class DesignRenderer {
public:
    DesignRenderer(const Design &design, const RenderOptions &options);
    ~DesignRenderer();

    QImage image() const;
    QByteArray png() const;
    QByteArray svg() const;
    QByteArray pdf() const; ///< One page, as large as the picture.

    /// Writes the kind that the suffix of `path` names: png, svg or pdf. The error is an English sentence.
    Result<Done, std::string> write(const QString &path) const;

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace zw
