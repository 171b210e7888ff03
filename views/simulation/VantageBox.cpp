#include "views/simulation/VantageBox.h"

#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStandardItemModel>

#include "model/edit/DesignDocument.h"
#include "views/common/Icons.h"
#include "views/common/Text.h"
#include "views/common/ThemeSwitch.h"

#include <algorithm>
#include <map>

namespace zw {

namespace {

struct Place {
    ObjectKind kind;
    std::string id;
    QString label;
};

/// Places by the id of their network; empty for the internet, which comes last.
using Groups = std::map<std::string, std::vector<Place>>;

template <class T> Place placeOf(ObjectKind kind, const T &object)
{
    const QString name = toQString(object.name);
    const QString id = toQString(object.id.text());
    return {kind, object.id.text(), name.isEmpty() ? id : VantageBox::tr("%1 (%2)").arg(name, id)};
}

std::string networkOfSubnet(const Design &design, const std::string &subnetId)
{
    const Subnet *subnet = design.find<Subnet>(subnetId);
    return subnet ? subnet->vpc.text() : std::string();
}

Groups groupsOf(const Design &design)
{
    Groups groups;
    for (const Instance &instance : design.all<Instance>())
        groups[networkOfSubnet(design, instance.subnet.text())].push_back(placeOf(ObjectKind::Instance, instance));
    for (const OnPremisesHost &host : design.all<OnPremisesHost>())
        groups[host.network.text()].push_back(placeOf(ObjectKind::OnPremisesHost, host));
    for (const DnsServer &server : design.all<DnsServer>()) {
        const std::string vpc = networkOfSubnet(design, server.network.text);
        groups[vpc.empty() ? server.network.text : vpc].push_back(placeOf(ObjectKind::DnsServer, server));
    }
    for (const InternetClient &client : design.all<InternetClient>())
        groups[{}].push_back(placeOf(ObjectKind::InternetClient, client));
    return groups;
}

} // namespace

VantageBox::VantageBox(DesignDocument &document, const ThemeSwitch &themes, QWidget *parent)
    : QComboBox(parent), m_document(document), m_themes(themes)
{
    setObjectName(QStringLiteral("vantage"));
    setAccessibleName(tr("Ask from"));
    setToolTip(tr("Where the query starts"));
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(10);
    lineEdit()->setPlaceholderText(tr("Ask from …"));
    auto *search = new QCompleter(model(), this);
    search->setFilterMode(Qt::MatchContains);
    search->setCaseSensitivity(Qt::CaseInsensitive);
    search->setCompletionMode(QCompleter::PopupCompletion);
    setCompleter(search);
    connect(this, &QComboBox::activated, this, [this] {
        m_current = toStd(currentData().toString());
        Q_EMIT vantageChosen();
    });
    connect(lineEdit(), &QLineEdit::editingFinished, this, &VantageBox::settle);
    connect(&document, &DesignDocument::reset, this, [this] {
        m_current.clear();
        fill();
    });
    connect(&document, &DesignDocument::changed, this, [this](const DesignChange &change) {
        // Names and places of vantages and networks; records, which one types in, matter not.
        if (std::ranges::any_of(change.objects, [](const ObjectChange &object) {
                return object.kind < ObjectKind::Zone && object.kind != ObjectKind::Link;
            }))
            fill();
    });
    fill();
}

void VantageBox::addGroup(const QString &title)
{
    auto *items = static_cast<QStandardItemModel *>(model());
    auto *header = new QStandardItem(title);
    header->setFlags(Qt::NoItemFlags);
    header->setFont(m_themes.theme().font(FontRole::BodyStrong));
    items->appendRow(header);
}

void VantageBox::fill()
{
    const QSignalBlocker blocker(this);
    clear();
    const Design &design = m_document.design();
    Groups groups = groupsOf(design);
    // The internet, with the empty id, sorts first and belongs last.
    std::vector<std::string> networks;
    for (const auto &[network, places] : groups)
        if (!network.empty())
            networks.push_back(network);
    if (groups.contains(std::string()))
        networks.emplace_back();
    for (const std::string &network : networks) {
        addGroup(network.empty() ? tr("Internet") : nameOf(design, network));
        std::vector<Place> &places = groups[network];
        std::ranges::stable_sort(places, {}, &Place::kind);
        for (const Place &place : places)
            addItem(kindIcon(place.kind, m_themes.theme()), place.label, toQString(place.id));
    }
    setVantage(m_current);
}

void VantageBox::setVantage(const std::string &id)
{
    int index = id.empty() ? -1 : findData(toQString(id));
    for (int i = 0; index < 0 && i < count(); ++i)
        if (itemData(i).isValid())
            index = i;
    setCurrentIndex(index);
    m_current = toStd(currentData().toString());
    lineEdit()->setCursorPosition(0);
}

std::string VantageBox::vantage() const
{
    return m_current;
}

bool VantageBox::isEmptyList() const
{
    return count() == 0;
}

/// What was typed either names a vantage, or the former one comes back.
void VantageBox::settle()
{
    const QString typed = currentText().trimmed();
    int index = findText(typed, Qt::MatchFixedString);
    if (index < 0 || !itemData(index).isValid())
        index = findData(typed);
    for (int i = 0; index < 0 && !typed.isEmpty() && i < count(); ++i)
        if (itemData(i).isValid() && itemText(i).contains(typed, Qt::CaseInsensitive))
            index = i;
    const std::string before = m_current;
    setVantage(index < 0 ? m_current : toStd(itemData(index).toString()));
    if (m_current != before)
        Q_EMIT vantageChosen();
}

} // namespace zw
