// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/session/session.h"

#include "collation/relinking.h"

#include <QCoreApplication>

namespace concordat {

Session::Session(QObject *parent)
    : QObject(parent)
    , m_register(Register::unitedNations())
{
}

void Session::setDelegations(const Register &delegations)
{
    m_register = delegations;
    learnRegister();
    // Text that was read before they were known is read anew.
    if (m_project)
        Q_EMIT draftChanged(draft());
}

void Session::learnRegister()
{
    for (const Delegation &delegation : m_register.all())
        m_known.insert(delegation.attribution);
}

void Session::setProject(std::unique_ptr<Project> project, Received received)
{
    m_project = std::move(project);
    m_provision = {};
    m_paragraph = {};
    m_position = 0;
    m_known.clear();
    m_units.reset();
    learnRegister();
    if (m_project) {
        if (received == Received::Now)
            learnSubmissions();
        learnNames({});
        connect(m_project.get(), &Project::draftChanged, this, &Session::learnNames);
        connect(m_project.get(), &Project::draftChanged, this, &Session::draftChanged);
        connect(m_project.get(), &Project::submissionsChanged, this, &Session::learnSubmissions);
        connect(m_project.get(), &Project::submissionsChanged, this, &Session::submissionsChanged);
    }
    Q_EMIT projectChanged();
    for (const Provision &provision : draft().provisions) {
        if (provision.paragraphs.isEmpty())
            continue;
        selectProvision(provision.id);
        break;
    }
}

const Draft &Session::draft() const
{
    static const Draft none;
    return m_project ? m_project->draft() : none;
}

void Session::learnSubmissions()
{
    m_units = m_project->units();
    for (const Submission &submission : m_units->submissions())
        m_known.insert(submission.attribution);
}

void Session::knowReceived(const std::shared_ptr<const UnitIndex> &units)
{
    if (!m_project || m_units)
        return;
    m_project->hold(units);
    learnSubmissions();
    Q_EMIT submissionsChanged();
}

Attribution Session::delegationOf(const UnitId &unit) const
{
    const Submission *submission = m_units ? m_units->submissionOf(unit) : nullptr;
    return submission ? submission->attribution : Attribution();
}

void Session::learnNames(const Draft &before)
{
    const QList<Provision> &now = draft().provisions;
    for (qsizetype i = 0; i < now.size(); ++i) {
        // Provisions that an edit left alone share their paragraphs with those before it.
        if (i < before.provisions.size()
            && now[i].paragraphs.constData() == before.provisions[i].paragraphs.constData())
            continue;
        for (const Paragraph &paragraph : now[i].paragraphs) {
            for (const Attribution &name : attributions(paragraph.passage))
                m_known.insert(name);
        }
    }
}

bool Session::commit(const Edit &edit, const EditId &id)
{
    if (!m_project)
        return false;
    const auto result = m_project->commit(edit, id);
    report(result);
    return result.has_value();
}

bool Session::relink(const QList<UnitId> &units, const ProvisionId &provision, const ParagraphId &paragraph)
{
    const auto result
        = relinked(draft(), units, provision, paragraph, m_project->submissions()).and_then([this](const Draft &after) {
              return m_project->commitDraft(after, QCoreApplication::translate("History", "Corrected the concordance"),
                  QStringLiteral("concordance"));
          });
    report(result);
    return result.has_value();
}

void Session::undo()
{
    if (m_project && m_project->canUndo())
        report(m_project->undo());
}

void Session::redo()
{
    if (m_project && m_project->canRedo())
        report(m_project->redo());
}

void Session::report(const Result<RevisionId> &result)
{
    if (!result)
        Q_EMIT message(result.error().sentence, false);
}

void Session::selectProvision(const ProvisionId &provision)
{
    const Provision *found = find(draft(), provision);
    if (!found || m_provision == provision)
        return;
    m_provision = provision;
    Q_EMIT currentProvisionChanged(provision);
    const bool inside = std::ranges::any_of(
        found->paragraphs, [&](const Paragraph &paragraph) { return paragraph.id == m_paragraph; });
    if (!inside && !found->paragraphs.isEmpty())
        selectParagraph(found->paragraphs.first().id);
}

void Session::selectParagraph(const ParagraphId &paragraph, qsizetype position)
{
    const auto place = placeOf(draft(), paragraph);
    if (!place || (m_paragraph == paragraph && m_position == position))
        return;
    m_paragraph = paragraph;
    m_position = position;
    selectProvision(draft().provisions[place->provision].id);
    Q_EMIT currentParagraphChanged(paragraph, position);
}

}
