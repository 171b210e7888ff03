#pragma once

#include <QObject>

#include <string>
#include <vector>

namespace zw {

/// What is selected, by id, shared by all views of one window. The first one is the primary.
class Selection : public QObject {
    Q_OBJECT
public:
    explicit Selection(QObject *parent = nullptr);

    const std::vector<std::string> &ids() const noexcept { return m_ids; }
    bool contains(const std::string &id) const;
    std::string primary() const { return m_ids.empty() ? std::string() : m_ids.front(); }

    void set(std::vector<std::string> ids);
    void add(const std::string &id);
    void toggle(const std::string &id);
    void clear();

Q_SIGNALS:
    void changed();
    /// A view asks the others to bring this object into sight.
    void revealRequested(const QString &id);

private:
    std::vector<std::string> m_ids;
};

} // namespace zw
