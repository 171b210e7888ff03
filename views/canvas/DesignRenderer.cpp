#include "views/canvas/DesignRenderer.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include "views/canvas/DiagramPicture.h"

#include <cmath>

namespace zw {

namespace {

constexpr double margin = 32;
constexpr double largestSide = 16384; ///< Of a picture of pixels; larger ones are scaled down.

} // namespace

struct DesignRenderer::Private {
    RenderOptions options;
    Theme theme;
    DiagramPicture picture;
    QRectF area;

    Private(const Design &design, const RenderOptions &wanted)
        : options(wanted),
          theme(wanted.dark ? Theme::dark() : Theme::light()),
          picture(design, wanted.diagram, theme),
          area(picture.bounds().adjusted(-margin, -margin, margin, margin).toAlignedRect())
    {}

    void paint(QPainter &painter)
    {
        painter.translate(-area.topLeft());
        if (!options.transparent)
            painter.fillRect(area, theme.colour(ColourRole::Canvas));
        picture.paint(painter);
    }
};

DesignRenderer::DesignRenderer(const Design &design, const RenderOptions &options)
    : m_private(std::make_unique<Private>(design, options))
{}

DesignRenderer::~DesignRenderer() = default;

QImage DesignRenderer::image() const
{
    const QSizeF natural = m_private->area.size();
    double scale = m_private->options.scale;
    QSize size = m_private->options.size;
    if (!size.isEmpty())
        scale = std::min(size.width() / natural.width(), size.height() / natural.height());
    scale = std::min(scale, largestSide / std::max(natural.width(), natural.height()));
    if (size.isEmpty())
        size = (natural * scale).toSize().expandedTo(QSize(1, 1));
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(m_private->options.transparent ? QColor(Qt::transparent) : m_private->theme.colour(ColourRole::Canvas));
    QPainter painter(&image);
    painter.translate((size.width() - natural.width() * scale) / 2, (size.height() - natural.height() * scale) / 2);
    painter.scale(scale, scale);
    m_private->paint(painter);
    return image;
}

QByteArray DesignRenderer::png() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image().save(&buffer, "PNG");
    return bytes;
}

QByteArray DesignRenderer::svg() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(m_private->area.size().toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), m_private->area.size()));
    generator.setTitle(QStringLiteral("Zonewright"));
    QPainter painter(&generator);
    m_private->paint(painter);
    painter.end();
    return bytes;
}

QByteArray DesignRenderer::pdf() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    constexpr int dotsPerInch = 96; // one diagram unit is one dot, as on the screen
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(m_private->area.size() / dotsPerInch, QPageSize::Inch));
    writer.setPageMargins(QMarginsF());
    writer.setCreator(QStringLiteral("Zonewright"));
    QPainter painter(&writer);
    m_private->paint(painter);
    painter.end();
    return bytes;
}

Result<Done, std::string> DesignRenderer::write(const QString &path) const
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    QByteArray bytes;
    if (suffix == QLatin1String("png"))
        bytes = png();
    else if (suffix == QLatin1String("svg"))
        bytes = svg();
    else if (suffix == QLatin1String("pdf"))
        bytes = pdf();
    else
        return Failure{QStringLiteral("%1: the name must end in .png, .svg or .pdf.").arg(path).toStdString()};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Failure{QStringLiteral("%1: %2.").arg(path, file.errorString()).toStdString()};
    return Done{};
}

} // namespace zw
