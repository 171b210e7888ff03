#include "views/tree/RemovalQuestion.h"

#include <QCoreApplication>

#include "model/edit/DesignDocument.h"
#include "views/common/Prompts.h"
#include "views/common/Text.h"

namespace zw {

namespace {

struct RemovalQuestion {
    Q_DECLARE_TR_FUNCTIONS(RemovalQuestion)
};

QStringList lines(const Design &design, const std::vector<Usage> &usages)
{
    QStringList list;
    for (const Usage &usage : usages)
        list.append(RemovalQuestion::tr("%1 %2").arg(kindName(usage.kind), nameOf(design, usage.id)));
    return list;
}

} // namespace

RemovalResult removeObjects(DesignDocument &document, const std::vector<std::string> &ids, Prompts &prompts,
                            QWidget *parent)
{
    const Design &design = document.design();
    const Removal plan = planRemoval(design, ids);
    const int count = static_cast<int>(ids.size());
    if (!plan.removedAlong.empty()) {
        Question question;
        question.title = RemovalQuestion::tr("Delete");
        question.text = RemovalQuestion::tr("Delete %1 and what can't be without it?").arg(listOf(design, ids));
        question.detail = RemovalQuestion::tr("%n more object(s) will go along. Undo brings all of them back.", nullptr,
                                              static_cast<int>(plan.removedAlong.size()));
        question.accept = RemovalQuestion::tr("Delete");
        question.list = lines(design, plan.removedAlong);
        question.isDangerous = true;
        if (prompts.ask(parent, question) != Answer::Accept)
            return {};
    }
    const QString text = count == 1 ? RemovalQuestion::tr("Delete %1").arg(nameOf(design, ids.front()))
                                    : RemovalQuestion::tr("Delete %n object(s)", nullptr, count);
    const auto done = document.remove(ids, text);
    return {done.isOk(), done ? QString() : describe(done.error(), design)};
}

} // namespace zw
