// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window does to brackets and paragraphs at the cursor.

#include "views/actions/actions.h"
#include "views/annotations/notedialog.h"
#include "views/draft/draftpane.h"
#include "views/draft/notationeditor.h"
#include "views/draft/notationedits.h"
#include "views/lifting/liftdialog.h"
#include "views/messages/messagebar.h"
#include "views/session/session.h"
#include "views/settings/preferences.h"
#include "views/workbench/workbench.h"

#include <QCompleter>
#include <QInputDialog>

using namespace Qt::StringLiterals;

namespace concordat {

void Workbench::bracketSelection()
{
    m_draft->editor()->keepTyping();
    const auto words = m_draft->editor()->selectedWords();
    if (!words) {
        say(tr("Select words of one paragraph first; they will be put in brackets."));
        return;
    }
    QList<Position> positions;
    if (const Attribution own = m_session->project().profile().delegation; !own.isEmpty())
        positions.append({own, Stance::Proposes});
    if (m_session->commit(edits::BracketRange{words->first, words->second, positions}) && positions.isEmpty())
        m_messages->offer(tr("The words are in brackets that name nobody yet. Say who proposes them; once your profile "
                             "names your delegation, it is named by itself."),
            {m_actions->find(u"position"_s)});
}

void Workbench::liftBracket(std::optional<qsizetype> keep)
{
    m_draft->editor()->keepTyping();
    const Paragraph *paragraph = concordat::find(m_session->draft(), m_session->currentParagraph());
    const auto at = paragraph ? alternativeAt(paragraph->passage, m_session->currentPosition()) : std::nullopt;
    if (!at) {
        say(tr("Put the cursor into a bracket first."));
        return;
    }
    if (m_session->commit(edits::Lift{paragraph->id, at->bracket, keep}))
        say(keep ? tr("The bracket was lifted.") : tr("The bracket was dropped with its text."), true);
}

void Workbench::liftForDelegations()
{
    m_draft->editor()->keepTyping();
    auto *dialog
        = new LiftDialog(m_session->draft(), m_session->currentProvision(), m_preferences->delegations(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_session, &Session::projectChanged, dialog, &QDialog::reject);
    connect(m_session, &Session::draftChanged, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const LiftedForAll after = dialog->result();
        const bool kept = dialog->lifting().way == LiftingForAll::Way::Keep;
        const QString done = (kept ? tr("%n bracket(s) were lifted with the text of %1.", nullptr, after.places)
                                   : tr("%n alternative(s) of %1 were given up.", nullptr, after.places))
                                 .arg(dialog->names());
        const auto revision = m_session->project().commitDraft(after.draft, done, u"lift"_s);
        say(revision ? done : revision.error().sentence, revision.has_value());
    });
    dialog->open();
}

void Workbench::addAlternative()
{
    m_draft->editor()->keepTyping();
    const Paragraph *paragraph = concordat::find(m_session->draft(), m_session->currentParagraph());
    const auto at = paragraph ? alternativeAt(paragraph->passage, m_session->currentPosition()) : std::nullopt;
    if (!at) {
        say(tr("Put the cursor into the bracket that is to have one more alternative."));
        return;
    }
    bool given = false;
    const QString text = QInputDialog::getText(this, tr("Add an alternative"),
        tr("Text of the alternative, with who proposes it (for example “EU: shall be”):"), QLineEdit::Normal, {},
        &given);
    if (!given)
        return;
    const EditId id = fresh<EditId>();
    const ParsedPassage parsed = parsePassage(u'[' + text + u']', m_session->knownDelegations());
    Alternative alternative{passageOf(text, Origin::edited(id)), {}};
    if (parsed.passage.pieces.size() == 1) {
        if (const auto *bracket = std::get_if<Bracket>(&parsed.passage.pieces.first());
            bracket && bracket->alternatives.size() == 1)
            alternative = {passageOf(flatText(bracket->alternatives.first().passage), Origin::edited(id)),
                bracket->alternatives.first().positions};
    }
    (void)m_session->commit(edits::AddAlternative{paragraph->id, at->bracket, alternative}, id);
}

void Workbench::takePosition()
{
    m_draft->editor()->keepTyping();
    const Paragraph *paragraph = concordat::find(m_session->draft(), m_session->currentParagraph());
    const auto at = paragraph ? alternativeAt(paragraph->passage, m_session->currentPosition()) : std::nullopt;
    if (!at) {
        say(tr("Put the cursor into the alternative that a delegation takes a position on."));
        return;
    }
    QInputDialog dialog(this);
    dialog.setWindowTitle(tr("Take a position"));
    dialog.setLabelText(tr("Delegation; + before its name supports, - opposes, ? reserves:"));
    dialog.setTextValue(m_session->project().profile().delegation);
    if (auto *line = dialog.findChild<QLineEdit *>()) {
        QStringList names = m_session->knownDelegations().values();
        names.sort(Qt::CaseInsensitive);
        auto *completer = new QCompleter(names, line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        // In the line itself: a list below it would take the Enter that is meant for the box.
        completer->setCompletionMode(QCompleter::InlineCompletion);
        line->setCompleter(completer);
    }
    const ParagraphId id = paragraph->id;
    while (dialog.exec() == QDialog::Accepted) {
        const QString text = dialog.textValue().trimmed();
        const ParsedPassage parsed = parsePassage(u'[' + text + u": x]"_s, m_session->knownDelegations());
        const auto *bracket = parsed.passage.isEmpty() ? nullptr : std::get_if<Bracket>(&parsed.passage.pieces.first());
        if (bracket && !bracket->alternatives.first().positions.isEmpty()) {
            for (const Position &position : bracket->alternatives.first().positions)
                (void)m_session->commit(edits::TakePosition{id, at->bracket, at->alternative, position});
            return;
        }
        // What was typed stays, to be put right.
        dialog.setLabelText(tr("“%1” is not a delegation of this project. Check the spelling.").arg(text));
    }
}

void Workbench::annotate()
{
    m_draft->editor()->keepTyping();
    const auto words = m_draft->editor()->selectedWords();
    Anchor anchor;
    anchor.provision = m_session->currentProvision();
    anchor.paragraph = words ? words->first : m_session->currentParagraph();
    anchor.range = words ? words->second : TextSpan();
    const Paragraph *paragraph = words ? concordat::find(m_session->draft(), words->first) : nullptr;
    const QString quote
        = paragraph ? flatText(paragraph->passage).sliced(anchor.range.begin, anchor.range.length()) : QString();
    auto *dialog = new NoteDialog(quote, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_session, &Session::projectChanged, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [this, dialog, anchor] {
        Annotation note = dialog->note();
        note.anchor = anchor;
        if (m_session->commit(edits::Annotate{note}))
            say(tr("The note was written; it is listed under Annotations."), true);
    });
    dialog->open();
}

void Workbench::splitParagraph()
{
    m_draft->editor()->keepTyping();
    (void)m_session->commit(edits::SplitParagraph{m_session->currentParagraph(), m_session->currentPosition()});
}

void Workbench::moveParagraph(int step)
{
    m_draft->editor()->keepTyping();
    const auto place = placeOf(m_session->draft(), m_session->currentParagraph());
    if (!place)
        return;
    const Provision &provision = m_session->draft().provisions[place->provision];
    const qsizetype target = place->paragraph + step;
    if (target < 0 || target >= provision.paragraphs.size()) {
        say(tr("The paragraph stands at the edge of its provision already."));
        return;
    }
    const qsizetype after = step > 0 ? target : target - 1;
    const ParagraphId neighbour = after < 0 ? ParagraphId() : provision.paragraphs[after].id;
    (void)m_session->commit(edits::MoveParagraph{m_session->currentParagraph(), provision.id, neighbour});
}

void Workbench::moveProvision(int step)
{
    m_draft->editor()->keepTyping();
    const QList<Provision> &provisions = m_session->draft().provisions;
    const auto place = placeOf(m_session->draft(), m_session->currentProvision());
    if (!place)
        return;
    const qsizetype target = *place + step;
    if (target < 0 || target >= provisions.size()) {
        say(tr("The provision stands at the edge of the draft already."));
        return;
    }
    const qsizetype after = step > 0 ? target : target - 1;
    moveProvision(m_session->currentProvision(), after < 0 ? ProvisionId() : provisions[after].id);
}

void Workbench::moveProvision(const ProvisionId &provision, const ProvisionId &after)
{
    m_draft->editor()->keepTyping();
    if (m_session->commit(edits::MoveProvision{provision, after})) {
        m_session->selectProvision(provision);
        say(tr("The provision was moved; its number is as it was. Renumber when the order is final."), true);
    }
}

void Workbench::goToBracket(int step)
{
    const Draft &draft = m_session->draft();
    QList<std::pair<ParagraphId, qsizetype>> places;
    qsizetype here = -1;
    bool passed = false;
    for (const Provision &provision : draft.provisions) {
        for (const Paragraph &paragraph : provision.paragraphs) {
            const bool current = paragraph.id == m_session->currentParagraph();
            for (const PlacedBracket &bracket : brackets(paragraph.passage)) {
                if (!passed && (!current || bracket.span.begin <= m_session->currentPosition()))
                    here = places.size();
                places.append({paragraph.id, bracket.span.begin});
                if (current && bracket.span.begin > m_session->currentPosition())
                    passed = true;
            }
            passed = passed || current;
        }
    }
    const bool onIt
        = here >= 0 && places[here] == std::pair(m_session->currentParagraph(), m_session->currentPosition());
    const qsizetype target = step > 0 ? here + 1 : (onIt ? here - 1 : here);
    if (target < 0 || target >= places.size()) {
        say(step > 0 ? tr("There is no open bracket further on.") : tr("There is no open bracket before this place."));
        return;
    }
    m_session->selectParagraph(places[target].first, places[target].second);
}

}
