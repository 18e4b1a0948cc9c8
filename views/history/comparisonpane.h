// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/project.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTextBrowser;
class QTextCursor;
class QTreeView;

namespace concordat {

class ComparisonModel;
class ProjectReader;
class Session;

/// Two states of the draft against each other: the list of what differs, and the provision it stands in as a redline.
/// Any revision or named version can be put on either side.
class ComparisonPane : public QWidget {
    Q_OBJECT

public:
    ComparisonPane(Session &session, ProjectReader &reader, QWidget *parent = nullptr);

    void compare(const RevisionId &before, const RevisionId &after);
    /// Goes to the next (1) or the previous (-1) difference.
    void step(int step);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setUp();
    [[nodiscard]] QLayout *sides();
    [[nodiscard]] QLayout *buttons();
    void fillSides();
    void enableBringingBack();
    void offer(QComboBox *side, const RevisionId &revision);
    /// Beside the window: two states that lie far apart take a while to read.
    void compareSides();
    void showDifferences();
    void showCurrent();
    /// Writes the provision's redline, and gives the block that each paragraph stands in.
    [[nodiscard]] QHash<ParagraphId, int> insertProvision(QTextCursor &cursor, const ProvisionId &id) const;
    /// With its number.
    [[nodiscard]] QString markedUp(const PastDraft &past, const Paragraph *paragraph) const;
    void bringBack(const BroughtBack &what, const QString &sentence);
    [[nodiscard]] RevisionId revisionOf(const QComboBox *side) const;

    Session &m_session;
    ProjectReader &m_reader;
    ComparisonModel *m_model;
    QComboBox *m_beforeSide;
    QComboBox *m_afterSide;
    QLabel *m_summary;
    QTreeView *m_list;
    QTextBrowser *m_redline;
    QList<QWidget *> m_bringBack; ///< the buttons that do
};

}
