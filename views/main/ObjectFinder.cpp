#include "views/main/ObjectFinder.h"

#include <QWidget>

#include "model/edit/DesignDocument.h"
#include "model/edit/Selection.h"
#include "views/common/Icons.h"
#include "views/common/Text.h"
#include "views/common/ThemeSwitch.h"

#include <algorithm>

namespace zw {

namespace {

void addAddress(QString &words, const IpAddress &address)
{
    words += QLatin1Char(' ') + toQString(address.toText());
}

/// Addresses, tags and other texts that people look objects up by.
template <class T> QString wordsOf(const T &object)
{
    QString words = toQString(object.id.text());
    for (const auto &[key, value] : object.tags.get())
        words += QLatin1Char(' ') + toQString(key) + QLatin1Char('=') + toQString(value);
    if constexpr (requires { object.cidrs; })
        for (const CidrBlock &block : object.cidrs)
            words += QLatin1Char(' ') + toQString(block.toText());
    if constexpr (requires { object.cidr.toText(); })
        words += QLatin1Char(' ') + toQString(object.cidr.toText());
    if constexpr (std::is_same_v<T, Instance>)
        if (object.privateIp)
            addAddress(words, *object.privateIp);
    if constexpr (std::is_same_v<T, OnPremisesHost>)
        addAddress(words, object.ip);
    if constexpr (std::is_same_v<T, DnsServer> || std::is_same_v<T, ResolverEndpoint> || std::is_same_v<T, VpcEndpoint>)
        for (const auto &address : object.addresses)
            addAddress(words, address.ip);
    if constexpr (std::is_same_v<T, RecordSet>)
        for (const std::string &value : object.values)
            words += QLatin1Char(' ') + toQString(value);
    if constexpr (std::is_same_v<T, Account>)
        words += QLatin1Char(' ') + toQString(object.accountNumber);
    return words;
}

template <class T> QString titleOf(const T &object)
{
    const QString name = nameOf(AnyObject(object));
    if constexpr (std::is_same_v<T, RecordSet>)
        return name + QStringLiteral("  ") + toQString(toText(object.type));
    return name;
}

} // namespace

ObjectFinder::ObjectFinder(DesignDocument &document, Selection &selection, const ThemeSwitch &themes, QWidget *window)
    : QObject(window),
      m_document(document),
      m_selection(selection),
      m_themes(themes),
      m_pick(new QuickPick(themes, tr("Find an object by name, id, address or tag"), window))
{
    m_pick->setObjectName(QStringLiteral("objectFinder"));
    connect(m_pick, &QuickPick::picked, this, &ObjectFinder::goTo);
    connect(m_pick, &QuickPick::closed, this, [this] { m_text = m_pick->text(); });
    connect(&document, &DesignDocument::changed, this, &ObjectFinder::follow);
    connect(&document, &DesignDocument::reset, this, &ObjectFinder::forget);
    connect(&themes, &ThemeSwitch::changed, this, &ObjectFinder::forget); // The icons are those of the theme.
}

QuickPickItem ObjectFinder::itemOf(const AnyObject &object) const
{
    QuickPickItem item;
    std::visit(
        [&item](const auto &typed) {
            item.id = toQString(typed.id.text());
            item.text = titleOf(typed);
            item.words = wordsOf(typed);
        },
        object);
    item.detail = kindName(kindOf(object));
    item.icon = kindIcon(kindOf(object), m_themes.theme());
    return item;
}

void ObjectFinder::fill()
{
    if (m_isFilled)
        return;
    m_isFilled = true;
    m_items.reserve(m_document.design().objectCount());
    std::size_t kindIndex = 0;
    ObjectTypes::forEach([&]<class T>() {
        const auto kind = static_cast<ObjectKind>(kindIndex++);
        const QIcon picture = kindIcon(kind, m_themes.theme());
        const QString kindText = kindName(kind);
        for (const T &object : m_document.design().all<T>()) {
            m_places.emplace(object.id.text(), m_items.size());
            m_items.push_back({toQString(object.id.text()), titleOf(object), kindText, picture, wordsOf(object)});
        }
    });
}

void ObjectFinder::forget()
{
    m_pick->hide();
    m_items.clear();
    m_places.clear();
    m_isFilled = false;
}

void ObjectFinder::follow(const DesignChange &change)
{
    if (!m_isFilled)
        return;
    m_pick->hide();
    for (const ObjectChange &changed : change.objects) {
        const std::optional<AnyObject> object = m_document.design().object(changed.id);
        const auto place = m_places.find(changed.id);
        if (object && place != m_places.end()) {
            m_items[place->second] = itemOf(*object);
        } else if (object) {
            m_places.emplace(changed.id, m_items.size());
            m_items.push_back(itemOf(*object));
        } else if (place != m_places.end()) {
            // The last one takes the place of what is gone.
            m_items[place->second] = m_items.back();
            m_places[toStd(m_items.back().id)] = place->second;
            m_items.pop_back();
            m_places.erase(changed.id);
        }
    }
}

void ObjectFinder::open()
{
    fill();
    m_pick->open(m_items, m_text);
}

void ObjectFinder::goTo(const QString &id)
{
    m_selection.set({toStd(id)});
    Q_EMIT m_selection.revealRequested(id);
}

void ObjectFinder::findNext()
{
    step(1);
}

void ObjectFinder::findPrevious()
{
    step(-1);
}

void ObjectFinder::step(int by)
{
    if (m_text.trimmed().isEmpty()) {
        open();
        return;
    }
    fill();
    const std::vector<std::size_t> found = matching(m_items, m_text);
    if (found.empty()) {
        Q_EMIT statusMessage(tr("Nothing fits \"%1\".").arg(m_text));
        return;
    }
    const QString current = toQString(m_selection.primary());
    const auto count = static_cast<int>(found.size());
    const auto here = std::ranges::find(found, current, [this](std::size_t place) { return m_items[place].id; });
    // From elsewhere the first match is next, and the last one before.
    const int from = here != found.end() ? static_cast<int>(here - found.begin()) : (by > 0 ? -1 : count);
    const int to = (from + by + count) % count;
    goTo(m_items[found[static_cast<std::size_t>(to)]].id);
    //: Searching on: which match of how many for what was typed.
    Q_EMIT statusMessage(tr("Match %1 of %2 for \"%3\"").arg(to + 1).arg(count).arg(m_text));
}

} // namespace zw
