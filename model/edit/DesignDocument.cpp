#include "model/edit/DesignDocument.h"

#include "model/edit/InfoCommand.h"
#include "model/edit/StatesCommand.h"

namespace zw {

DesignDocument::DesignDocument(QObject *parent) : QObject(parent) {}

DesignDocument::~DesignDocument()
{
    m_history.disconnect(); // A stack that goes tells its listeners, who may be half gone themselves.
}

void DesignDocument::setDesign(Design design)
{
    m_history.clear();
    m_design = std::move(design);
    ++m_revision;
    Q_EMIT reset();
}

Result<Done, EditError> DesignDocument::apply(std::vector<ObjectState> states, const QString &text,
                                              const QString &mergeKey)
{
    std::erase_if(states, [this](const ObjectState &state) { return m_design.object(state.id) == state.object; });
    if (states.empty())
        return Done{};
    if (Result<Done, EditError> checked = checkEdit(m_design, states); !checked)
        return checked;
    m_history.push(new StatesCommand(*this, std::move(states), text, mergeKey));
    return Done{};
}

Result<Done, EditError> DesignDocument::put(const AnyObject &object, const QString &text, const QString &mergeKey)
{
    return apply({{kindOf(object), std::string(idOf(object)), object}}, text, mergeKey);
}

Result<Done, EditError> DesignDocument::remove(const std::vector<std::string> &ids, const QString &text)
{
    return apply(planRemoval(m_design, ids).states, text);
}

Result<Done, EditError> DesignDocument::setInfo(DesignInfo info, const QString &text, const QString &mergeKey)
{
    if (info != m_design.info())
        m_history.push(new InfoCommand(*this, std::move(info), text, mergeKey));
    return Done{};
}

void DesignDocument::exchange(std::vector<ObjectState> &states)
{
    const DesignChange change = m_design.exchange(states);
    ++m_revision;
    Q_EMIT changed(change);
}

void DesignDocument::exchangeInfo(DesignInfo &info)
{
    DesignInfo former = m_design.info();
    m_design.setInfo(std::move(info));
    info = std::move(former);
    ++m_revision;
    DesignChange change;
    change.info = true;
    Q_EMIT changed(change);
}

} // namespace zw
