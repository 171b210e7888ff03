#pragma once

#include <QAbstractItemModel>

#include "model/design/Design.h"

#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace zw {

class DesignDocument;
class ThemeSwitch;

/// The whole design as a tree over ids: sections, accounts > Regions > VPCs > …, zones > records and so on.
///
/// Empty sections are left out. Records of a zone are loaded when it is opened. Text and icon of a row are asked of the
/// document each time, so a changed object needs no bookkeeping but its place.
class DesignTreeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, KindRole, DetailRole, FilterRole };

    DesignTreeModel(DesignDocument &document, ThemeSwitch &themes, QObject *parent = nullptr);
    ~DesignTreeModel() override;

    /// The row of an object; loads its zone's records where it is one. Invalid where there is no such object.
    QModelIndex indexOf(const std::string &id);
    std::string idAt(const QModelIndex &index) const; ///< Empty for sections and Regions.
    std::string keyAt(const QModelIndex &index) const;
    std::optional<ObjectKind> kindAt(const QModelIndex &index) const;

    /// Loads what is loaded late; for searching.
    void loadAll();

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void renameRefused(const QString &reason);

private:
    struct Node;

    void rebuild();
    template <class T> void addAll();
    void sortAll(Node &node);
    std::unique_ptr<Node> makeNode(const AnyObject &object) const;
    Node *ensure(const std::string &key);
    Node *ensureGroup(const std::string &key);
    Node *ensureObject(const AnyObject &object);
    Node *insert(Node &parent, std::unique_ptr<Node> node);
    void moveNode(Node &node, Node &target, std::string sortKey);
    void removeNode(Node &node);
    void pruneEmpty(Node *node);
    void forget(const Node &node);

    void applyChange(const DesignChange &change);
    void placeChanged(const ObjectChange &change);
    void placeRemoved(const ObjectChange &change);
    void placeAdded(const ObjectChange &change);
    void refreshChildren(const Node &node);
    void recountRecords();

    static int rowOf(const Node &node);
    Node *nodeAt(const QModelIndex &index) const;
    QModelIndex indexFor(const Node &node) const;
    QString label(const Node &node) const;
    QString toolTip(const Node &node) const;
    QVariant decoration(const Node &node) const;

    DesignDocument &m_document;
    ThemeSwitch &m_themes;
    std::unique_ptr<Node> m_root;
    std::unordered_map<std::string, Node *> m_nodes;
    std::unordered_map<std::string, int> m_recordCount; ///< By zone.
    bool m_isBuilding = false;
};

} // namespace zw
