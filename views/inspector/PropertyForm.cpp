#include "views/inspector/PropertyForm.h"

#include <QVBoxLayout>

#include "model/edit/DesignDocument.h"
#include "views/common/Text.h"
#include "views/inspector/FieldCatalogue.h"
#include "views/inspector/FieldEditor.h"
#include "views/inspector/FieldRows.h"
#include "views/inspector/FormShape.h"
#include "views/inspector/NewEntry.h"

#include <algorithm>

namespace zw {

namespace {

/// `ttl` for `/ttl`; for parts of lists the list's own name, as `targets` for `/targets/1/port`.
std::string memberOf(const QString &path)
{
    const QStringList parts = path.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        bool isNumber = false;
        parts[i].toInt(&isNumber);
        if (isNumber && i > 0)
            return toStd(parts[i - 1]);
    }
    return parts.isEmpty() ? std::string() : toStd(parts.back());
}

} // namespace

PropertyForm::PropertyForm(DesignDocument &document, const ThemeSwitch &themes, QWidget *parent)
    : QWidget(parent), m_document(document), m_rows(new FieldRows({document, themes}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_rows);
    connect(m_rows, &FieldRows::edited, this, &PropertyForm::write);
    connect(m_rows, &FieldRows::goToRequested, this, &PropertyForm::goToRequested);
    connect(m_rows, &FieldRows::focused, this, [this](const QString &member) {
        ++m_burst;
        Q_EMIT focused(member);
    });
    connect(m_rows, &FieldRows::addRequested, this, [this](const QString &path) {
        editList(path, tr("Add to %1 of %2"), [this, path = toStd(path)](AnyObject &object) -> Result<Done, QString> {
            const auto added = addUsableEntry(m_document.design(), object, path);
            if (!added)
                return Failure{added.error().reason};
            return Done{};
        });
    });
    connect(m_rows, &FieldRows::removeRequested, this, [this](const QString &path) {
        editList(path, tr("Remove from %1 of %2"), [path = toStd(path)](AnyObject &object) -> Result<Done, QString> {
            removeEntry(object, path);
            return Done{};
        });
    });
    connect(m_rows, &FieldRows::moveRequested, this, [this](const QString &path, int offset) {
        editList(path, tr("Reorder %1 of %2"), [path = toStd(path), offset](AnyObject &object) -> Result<Done, QString> {
            moveEntry(object, path, offset);
            return Done{};
        });
    });
    connect(&document, &DesignDocument::changed, this, &PropertyForm::applyChange);
}

void PropertyForm::setObjects(std::vector<std::string> ids)
{
    m_ids = std::move(ids);
    ++m_burst;
    refresh();
}

std::vector<AnyObject> PropertyForm::objects() const
{
    std::vector<AnyObject> found;
    for (const std::string &id : m_ids)
        if (std::optional<AnyObject> object = m_document.design().object(id))
            found.push_back(std::move(*object));
    return found;
}

void PropertyForm::refresh()
{
    const std::vector<AnyObject> shown = objects();
    if (!shown.empty())
        m_rows->showFields(formFields(shown));
}

void PropertyForm::applyChange(const DesignChange &change)
{
    // Objects that came, went or got another name show in references, too.
    const bool concerns = std::ranges::any_of(change.objects, [this](const ObjectChange &object) {
        return object.what != ObjectChange::What::Changed || std::ranges::find(m_ids, object.id) != m_ids.end();
    });
    if (concerns)
        refresh();
}

QString PropertyForm::stepText(const QString &path) const
{
    const QString label = fieldLabel(memberOf(path));
    const int count = static_cast<int>(m_ids.size());
    if (count > 1)
        return tr("Change %1 of %n objects", nullptr, count).arg(label);
    //: A step of the history: %1 is the label of a field, %2 the name of an object.
    return tr("Change %1 of %2").arg(label, nameOf(m_document.design(), m_ids.front()));
}

Result<Done, QString> PropertyForm::perform(const QString &text, const QString &mergeKey, const Change &change)
{
    std::vector<ObjectState> states;
    for (AnyObject &object : objects()) {
        if (Result<Done, QString> changed = change(object); !changed)
            return changed;
        states.push_back({kindOf(object), std::string(idOf(object)), std::move(object)});
    }
    const Result<Done, EditError> done = m_document.apply(std::move(states), text, mergeKey);
    if (!done)
        return Failure{describe(done.error(), m_document.design())};
    return Done{};
}

void PropertyForm::write(const QString &path, const QString &text, bool typing)
{
    QString mergeKey;
    if (typing)
        mergeKey = QStringLiteral("inspector/%1/%2%3").arg(m_burst).arg(QString::fromStdString(m_ids.front()), path);
    const Result<Done, QString> done =
        perform(stepText(path), mergeKey, [&](AnyObject &object) -> Result<Done, QString> {
            const auto written = writeFormField(m_document.design(), object, toStd(path), text);
            if (!written)
                return Failure{written.error().reason};
            return Done{};
        });
    FieldEditor *editor = m_rows->editor(path);
    if (done)
        refresh(); // Also where nothing changed: what was typed may be another way to write the same.
    else if (editor)
        editor->setReason(done.error());
    if (!done)
        Q_EMIT statusMessage(done.error());
}

void PropertyForm::editList(const QString &path, const QString &text, const Change &change)
{
    const QString step = text.arg(fieldLabel(memberOf(path)),
                                  m_ids.size() == 1 ? nameOf(m_document.design(), m_ids.front())
                                                    : tr("%n objects", nullptr, static_cast<int>(m_ids.size())));
    const Result<Done, QString> done = perform(step, {}, change);
    if (done)
        return;
    if (FieldEditor *editor = m_rows->editor(path))
        editor->setReason(done.error());
    Q_EMIT statusMessage(done.error());
}

} // namespace zw
