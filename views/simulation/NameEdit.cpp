#include "views/simulation/NameEdit.h"

#include <QCompleter>
#include <QStringListModel>

#include "model/edit/DesignDocument.h"
#include "views/common/Text.h"

#include <set>

namespace zw {

namespace {

constexpr int shortestName = 24; ///< Letters that are seen in the narrowest window.
constexpr qsizetype historyLength = 20;
constexpr std::size_t mostNames = 20000; ///< A list of more helps nobody, and collecting it would be felt.

template <class T> void addNames(const Design &design, std::set<std::string> &names)
{
    for (const T &object : design.all<T>()) {
        if (names.size() >= mostNames)
            return;
        if constexpr (std::is_same_v<T, AwsResource>)
            names.insert(object.dnsName.toDisplayText());
        else
            names.insert(object.name.toDisplayText());
    }
}

} // namespace

NameEdit::NameEdit(DesignDocument &document, QWidget *parent)
    : QLineEdit(parent), m_document(document), m_names(new QStringListModel(this))
{
    setObjectName(QStringLiteral("queryName"));
    setAccessibleName(tr("Name"));
    setPlaceholderText(tr("Name, for example www.example.com"));
    setClearButtonEnabled(true);
    setMinimumWidth(shortestName * fontMetrics().averageCharWidth());
    auto *search = new QCompleter(m_names, this);
    search->setFilterMode(Qt::MatchContains);
    search->setCaseSensitivity(Qt::CaseInsensitive);
    search->setMaxVisibleItems(12);
    setCompleter(search);
    connect(&document, &DesignDocument::changed, this, [this] { m_isStale = true; });
    connect(&document, &DesignDocument::reset, this, [this] { m_isStale = true; });
}

void NameEdit::setHistory(const QStringList &names)
{
    m_history = names.mid(0, historyLength);
    m_isStale = true;
}

void NameEdit::remember(const QString &name)
{
    m_history.removeAll(name);
    m_history.prepend(name);
    m_history = m_history.mid(0, historyLength);
    m_isStale = true;
}

void NameEdit::collect()
{
    std::set<std::string> names;
    const Design &design = m_document.design();
    addNames<RecordSet>(design, names);
    addNames<Zone>(design, names);
    addNames<PolicyRecord>(design, names);
    addNames<AwsResource>(design, names);
    for (const VpcEndpoint &endpoint : design.all<VpcEndpoint>())
        for (const DomainName &name : endpoint.privateDnsNames)
            names.insert(name.toDisplayText());
    QStringList all = m_history;
    for (const std::string &name : names)
        if (const QString text = toQString(name); !m_history.contains(text))
            all.append(text);
    m_names->setStringList(all);
    m_isStale = false;
}

void NameEdit::focusInEvent(QFocusEvent *event)
{
    if (m_isStale)
        collect();
    QLineEdit::focusInEvent(event);
}

} // namespace zw
