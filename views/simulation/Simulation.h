#pragma once

#include <QObject>
#include <QString>

#include "model/design/Design.h"
#include "model/engine/Engine.h"

#include <memory>
#include <optional>
#include <string>

namespace zw {

class BackgroundRunner;
class DesignDocument;
class SnapshotKeeper;

/// What is asked, by ids and parsed values, so that it outlives any snapshot.
struct AskedQuestion {
    std::string vantage;
    DomainName name;
    bool searchable = false; ///< Typed without trailing dot (RSLV-164).
    RecordType type = RecordType::A;
    std::string scenario; ///< Id; empty for none.
    std::uint64_t seed = 0;
    bool operator==(const AskedQuestion &) const = default;
};

/// A question with its answer and everything that the answer refers to.
struct AnsweredQuestion {
    AskedQuestion asked;
    std::shared_ptr<const Snapshot> snapshot;
    Design design; ///< As it was compiled; copies are cheap.
    Query query;
    Resolution resolution;
    Trace trace;
};

/// Asks the current snapshot and asks again when the design changes.
class Simulation : public QObject {
    Q_OBJECT
public:
    Simulation(DesignDocument &document, SnapshotKeeper &keeper, BackgroundRunner &runner, QObject *parent = nullptr);
    ~Simulation() override;

    /// Answers at once where the snapshot is current, else as soon as it is.
    void ask(const AskedQuestion &question);
    void clear();

    bool isWaiting() const noexcept { return m_isWaiting; }
    const AnsweredQuestion *answer() const noexcept { return m_answer.get(); } ///< Null before the first one.

    /// Whether all outcomes are wanted with each answer; they come later by outcomesReady().
    void setOutcomesWanted(bool wanted);
    const std::optional<Outcomes> &outcomes() const noexcept { return m_outcomes; }

Q_SIGNALS:
    /// `isRepeat`: the same question again after an edit; `before` is then the former answer's short form where it was
    /// another one, else empty.
    void answered(bool isRepeat, const QString &before);
    void outcomesReady();
    void waiting();
    void failed(const QString &reason);
    void cleared();

private:
    void answerNow(bool isRepeat);
    void findOutcomes();

    DesignDocument &m_document;
    SnapshotKeeper &m_keeper;
    BackgroundRunner &m_runner;
    std::optional<AskedQuestion> m_question;
    std::unique_ptr<AnsweredQuestion> m_answer;
    std::optional<Outcomes> m_outcomes;
    bool m_isWaiting = false;
    bool m_wantsOutcomes = false;
};

/// The response code, or NODATA, which is none but what people look for.
QString statusWord(const Resolution &resolution);

/// Status and data in one line: `NOERROR 10.20.5.15`.
QString summaryOf(const Resolution &resolution);

} // namespace zw
