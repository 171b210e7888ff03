#include "views/inspector/ReferenceBox.h"

#include <QSignalBlocker>

#include "model/edit/DesignDocument.h"
#include "views/common/Icons.h"
#include "views/common/Text.h"
#include "views/common/ThemeSwitch.h"

#include <algorithm>

namespace zw {

namespace {

/// More than this of one kind (records, that is) are only offered where nothing else is allowed.
constexpr std::size_t tooManyToOffer = 2000;

struct Candidate {
    ObjectKind kind;
    QString label;
    QString id;
};

} // namespace

ReferenceBox::ReferenceBox(const FieldContext &context, KindSet allowed, bool mayBeEmpty, QWidget *parent)
    : QuietComboBox(parent), m_context(context), m_allowed(allowed), m_emptyText(tr("not set")), m_mayBeEmpty(mayBeEmpty)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT chosen(id()); });
}

void ReferenceBox::setEmptyText(const QString &text)
{
    m_emptyText = text;
}

QString ReferenceBox::label(const std::string &id) const
{
    const QString name = nameOf(m_context.document.design(), id);
    // Names are no keys: the id tells equal ones apart.
    return name == toQString(id) ? name : tr("%1 (%2)").arg(name, toQString(id));
}

void ReferenceBox::setId(const QString &id)
{
    const QSignalBlocker blocker(this);
    const int index = findData(id);
    if (index >= 0) {
        setCurrentIndex(index);
        return;
    }
    clear();
    if (id.isEmpty()) {
        addItem(m_emptyText, QString());
    } else if (const std::optional<AnyObject> object = m_context.document.design().object(toStd(id))) {
        addItem(objectIcon(*object, m_context.themes.theme()), label(toStd(id)), id);
    } else {
        addItem(tr("%1 (missing)").arg(id), id);
    }
    setCurrentIndex(0);
}

void ReferenceBox::fill()
{
    const QString current = id();
    const Design &design = m_context.document.design();
    std::vector<Candidate> candidates;
    const bool isOpen = m_allowed.count() > 1;
    ObjectTypes::forEach([&]<class T>() {
        const auto kind = static_cast<ObjectKind>(AnyObject(T{}).index());
        if (!m_allowed.test(static_cast<std::size_t>(kind)) || (isOpen && design.all<T>().size() > tooManyToOffer))
            return;
        for (const T &object : design.all<T>())
            if (const QString id = toQString(object.id.text()); !m_excluded.contains(id))
                candidates.push_back({kind, label(object.id.text()), id});
    });
    std::ranges::stable_sort(candidates, [](const Candidate &a, const Candidate &b) {
        return a.kind != b.kind ? a.kind < b.kind : a.label.localeAwareCompare(b.label) < 0;
    });
    const QSignalBlocker blocker(this);
    clear();
    if (m_mayBeEmpty || current.isEmpty())
        addItem(m_emptyText, QString());
    for (const Candidate &candidate : candidates) {
        addItem(kindIcon(candidate.kind, m_context.themes.theme()), candidate.label, candidate.id);
        setItemData(count() - 1, kindName(candidate.kind), Qt::ToolTipRole);
    }
    const int index = findData(current);
    if (index >= 0)
        setCurrentIndex(index);
    else
        setId(current);
}

void ReferenceBox::showPopup()
{
    fill();
    QuietComboBox::showPopup();
}

void ReferenceBox::focusInEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason)
        fill();
    QuietComboBox::focusInEvent(event);
}

} // namespace zw
