#include "views/main/ObjectFinder.h"

#include <QWidget>

#include "model/edit/DesignDocument.h"
#include "model/edit/Selection.h"
#include "views/common/Icons.h"
#include "views/common/Text.h"
#include "views/common/ThemeSwitch.h"

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
}

std::vector<QuickPickItem> ObjectFinder::items() const
{
    std::vector<QuickPickItem> found;
    found.reserve(m_document.design().objectCount());
    std::size_t kindIndex = 0;
    ObjectTypes::forEach([&]<class T>() {
        const auto kind = static_cast<ObjectKind>(kindIndex++);
        const QIcon picture = kindIcon(kind, m_themes.theme());
        const QString kindText = kindName(kind);
        for (const T &object : m_document.design().all<T>()) {
            QuickPickItem item;
            item.text = titleOf(object);
            item.detail = kindText;
            item.icon = picture;
            item.words = wordsOf(object);
            item.pick = [this, id = object.id.text()] {
                m_selection.set({id});
                Q_EMIT m_selection.revealRequested(toQString(id));
            };
            found.push_back(std::move(item));
        }
    });
    return found;
}

void ObjectFinder::open()
{
    m_pick->open(items());
}

} // namespace zw
