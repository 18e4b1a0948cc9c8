// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/search/findings.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QTreeView;

namespace concordat {

class ProjectReader;
class SearchModel;
class Session;

/// Finds words everywhere and goes to them. It looks beside the window, while a person types.
class SearchPane : public QWidget {
    Q_OBJECT

public:
    SearchPane(Session &session, ProjectReader &reader, QWidget *parent = nullptr);

    /// Takes the keyboard; `words`, where there are any, are looked for.
    void begin(const QString &words = {});
    [[nodiscard]] int placeCount() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// A person wants to see this place.
    void placeWanted(const concordat::FoundPlace &place);
    void searched();

private:
    void ask();
    void showPlaces(const QString &words, const Result<QList<FoundPlace>> &places);
    void go(const QModelIndex &index);
    void narrow();

    Session &m_session;
    ProjectReader &m_reader;
    SearchModel *m_model;
    QLineEdit *m_words;
    QComboBox *m_where;
    QLabel *m_count;
    QTreeView *m_results;
    QTimer m_pause; ///< so that no key a person types is a question of its own
    QList<FoundPlace> m_found;
};

}
