// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/project.h"

#include <QObject>
#include <QSet>

namespace concordat {

/// The open project and what is being looked at: the one thing that all panes share. It keeps no copy of the
/// draft; panes read draft() when it says that something changed.
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(QObject *parent = nullptr);

    [[nodiscard]] bool hasProject() const { return m_project != nullptr; }
    /// Only with a project.
    [[nodiscard]] Project &project() const { return *m_project; }
    /// With `Received::Later`, what was received is left to whoever reads it beside the window and hands it to
    /// knowReceived(): a large project is on the screen before.
    enum class Received { Now, Later };
    void setProject(std::unique_ptr<Project> project, Received received = Received::Now);
    [[nodiscard]] bool knowsReceived() const { return m_units != nullptr; }
    void knowReceived(const std::shared_ptr<const UnitIndex> &units);

    /// The delegations that the person works with; those of the United Nations until said otherwise.
    void setDelegations(const Register &delegations);

    /// The project's draft, or an empty one.
    [[nodiscard]] const Draft &draft() const;
    /// Names that the notation may take for attributions: those of the draft, the submissions and the register.
    [[nodiscard]] const QSet<Attribution> &knownDelegations() const { return m_known; }
    /// Whose submission a unit is of; empty where it is of none, or not known yet.
    [[nodiscard]] Attribution delegationOf(const UnitId &unit) const;

    [[nodiscard]] ProvisionId currentProvision() const { return m_provision; }
    [[nodiscard]] ParagraphId currentParagraph() const { return m_paragraph; }
    /// An offset into the current paragraph's flat text.
    [[nodiscard]] qsizetype currentPosition() const { return m_position; }

    /// Applies and keeps an edit. What goes wrong is told to the person and given back.
    [[nodiscard]] bool commit(const Edit &edit, const EditId &id = {});
    /// Corrects the concordance: the units belong to the provision, and answer to its paragraph where one is given
    /// (see relinked()). As commit() does, tells and gives back what goes wrong.
    [[nodiscard]] bool relink(
        const QList<UnitId> &units, const ProvisionId &provision, const ParagraphId &paragraph = {});
    void undo();
    void redo();

public Q_SLOTS:
    void selectProvision(const concordat::ProvisionId &provision);
    void selectParagraph(const concordat::ParagraphId &paragraph, qsizetype position = 0);

Q_SIGNALS:
    void projectChanged();
    void draftChanged(const concordat::Draft &before);
    void submissionsChanged();
    void currentProvisionChanged(const concordat::ProvisionId &provision);
    void currentParagraphChanged(const concordat::ParagraphId &paragraph, qsizetype position);
    /// Something a person should read; with `canUndo`, beside a way to take it back.
    void message(const QString &sentence, bool canUndo);

private:
    void learnRegister();
    void report(const Result<RevisionId> &result);
    void learnSubmissions();
    void learnNames(const Draft &before);

    std::unique_ptr<Project> m_project;
    Register m_register;
    QSet<Attribution> m_known; ///< so that no keystroke reads the whole draft
    std::shared_ptr<const UnitIndex> m_units; ///< what was received; null until it is known
    ProvisionId m_provision;
    ParagraphId m_paragraph;
    qsizetype m_position = 0;
};

}
