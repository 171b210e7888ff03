#pragma once

#include <QAbstractItemModel>

#include <vector>

namespace zw {

struct AnsweredQuestion;
class RuleBook;
class ThemeSwitch;

/// The steps of a trace as rows; below a step what was considered and lost, and the assumption that it rests on.
class TraceModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Kind, Sentence, Rule, BasisColumn, ColumnCount };
    enum Role { RuleRole = Qt::UserRole, BasisRole };

    explicit TraceModel(const ThemeSwitch &themes, QObject *parent = nullptr);
    ~TraceModel() override;

    void setAnswer(const AnsweredQuestion *answer, const RuleBook &rules); ///< Null for none. Texts are copied.

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Step {
        QString kind;
        QString sentence;
        QString rule;
        QString basis;
        QStringList lost;
    };
    QVariant stepData(const Step &step, int number, int column, int role) const;
    QVariant lostData(const Step &step, int line, int column, int role) const;

    const ThemeSwitch &m_themes;
    std::vector<Step> m_steps;
};

} // namespace zw
