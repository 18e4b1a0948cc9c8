// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draft/edit.h"
#include "text/languagelocale.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

/// Words for the history: each kind of edit has a stable word for programs and a line for people.
class Describer {
    Q_DECLARE_TR_FUNCTIONS(History)

public:
    explicit Describer(const Draft &draft)
        : m_draft(draft)
    {
    }

    QString operator()(const edits::SetPassage &e) const { return tr("Edited %1").arg(place(e.paragraph)); }
    QString operator()(const edits::SetTitle &e) const { return tr("Edited the title of %1").arg(place(e.provision)); }
    QString operator()(const edits::BracketRange &e) const
    {
        return tr("Put words of %1 in brackets").arg(place(e.paragraph));
    }
    QString operator()(const edits::AddAlternative &e) const
    {
        return tr("Added an alternative in %1").arg(place(e.paragraph));
    }
    QString operator()(const edits::TakePosition &e) const
    {
        const QString where = place(e.paragraph);
        switch (e.position.stance) {
        case Stance::Proposes:
            return tr("%1 proposes an alternative in %2").arg(e.position.by, where);
        case Stance::Supports:
            return tr("%1 supports an alternative in %2").arg(e.position.by, where);
        case Stance::Opposes:
            return tr("%1 opposes an alternative in %2").arg(e.position.by, where);
        case Stance::Reserves:
            return tr("%1 reserves its position on an alternative in %2").arg(e.position.by, where);
        case Stance::Studies:
            break;
        }
        return tr("%1 is studying an alternative in %2").arg(e.position.by, where);
    }
    QString operator()(const edits::WithdrawPosition &e) const
    {
        return tr("%1 withdrew its position in %2").arg(e.by, place(e.paragraph));
    }
    QString operator()(const edits::Lift &e) const { return tr("Lifted the brackets in %1").arg(place(e.paragraph)); }
    QString operator()(const edits::SetParagraphStatus &e) const
    {
        return tr("Recorded the status of %1").arg(place(e.paragraph));
    }
    QString operator()(const edits::SetProvisionStatus &e) const
    {
        return tr("Recorded the status of %1").arg(place(e.provision));
    }
    QString operator()(const edits::SetStretchStatus &e) const
    {
        return tr("Recorded the status of words in %1").arg(place(e.paragraph));
    }
    QString operator()(const edits::InsertParagraph &e) const
    {
        return tr("Inserted a paragraph in %1").arg(place(e.provision));
    }
    QString operator()(const edits::DeleteParagraph &e) const { return tr("Deleted %1").arg(place(e.paragraph)); }
    QString operator()(const edits::MoveParagraph &e) const
    {
        return tr("Moved %1 within %2").arg(place(e.paragraph), place(e.provision));
    }
    QString operator()(const edits::SplitParagraph &e) const { return tr("Split %1").arg(place(e.paragraph)); }
    QString operator()(const edits::JoinWithNext &e) const
    {
        return tr("Joined %1 with the next paragraph").arg(place(e.paragraph));
    }
    QString operator()(const edits::SetLabel &e) const
    {
        return tr("Numbered %1 as %2").arg(place(e.paragraph), e.label.written);
    }
    QString operator()(const edits::SetLevel &e) const { return tr("Changed the level of %1").arg(place(e.paragraph)); }
    QString operator()(const edits::InsertProvision &) const { return tr("Inserted a provision"); }
    QString operator()(const edits::DeleteProvision &e) const { return tr("Deleted %1").arg(place(e.provision)); }
    QString operator()(const edits::MoveProvision &e) const { return tr("Moved %1").arg(place(e.provision)); }
    QString operator()(const edits::SetProvisionNumber &e) const
    {
        return tr("Numbered %1 as %2").arg(place(e.provision), e.number);
    }
    QString operator()(const edits::Renumber &) const { return tr("Renumbered the draft"); }
    QString operator()(const edits::Annotate &e) const
    {
        const Anchor &anchor = e.annotation.anchor;
        return tr("Annotated %1").arg(anchor.paragraph.isNull() ? place(anchor.provision) : place(anchor.paragraph));
    }
    QString operator()(const edits::ReplyTo &) const { return tr("Replied to an annotation"); }
    QString operator()(const edits::SetSettled &e) const
    {
        return e.settled ? tr("Settled an annotation") : tr("Reopened an annotation");
    }
    QString operator()(const edits::Reattach &) const { return tr("Attached an annotation again"); }
    QString operator()(const edits::CorrectConcordance &) const { return tr("Corrected the concordance"); }
    QString operator()(const edits::ReplaceProvision &e) const { return tr("Rewrote %1").arg(place(e.provision.id)); }
    QString operator()(const edits::SetDraftTitle &) const { return tr("Edited the title"); }
    QString operator()(const edits::ReplaceDraft &) const { return tr("Replaced the draft"); }
    QString operator()(const edits::TakeParallel &e) const
    {
        return (e.provisions.isEmpty() ? tr("Took the text in %1 away") : tr("Took in the text in %1"))
            .arg(ownName(e.language));
    }
    QString operator()(const edits::CheckParallel &e) const
    {
        return tr("Held %n text(s) against another language", nullptr, int(e.checks.size()));
    }

private:
    [[nodiscard]] QString place(const ParagraphId &id) const
    {
        const QString named = citation(m_draft, id);
        return named.isEmpty() ? tr("a paragraph") : named;
    }
    [[nodiscard]] QString place(const ProvisionId &id) const
    {
        const Provision *provision = find(m_draft, id);
        if (!provision)
            return tr("a provision");
        if (provision->kind == Provision::Kind::Preamble)
            return tr("the preamble");
        if (!provision->number.isEmpty())
            return QCoreApplication::translate("Draft", "Article %1").arg(provision->number);
        const QString title = readingText(provision->title, Reading::AsIfAgreed);
        return title.isEmpty() ? tr("a provision") : title;
    }

    const Draft &m_draft;
};

}

QString describe(const Edit &edit, const Draft &before)
{
    return std::visit(Describer(before), edit);
}

QString kindOf(const Edit &edit)
{
    // In the order of the variant's types.
    static const QStringList kinds{u"edit"_s, u"edit-title"_s, u"bracket"_s, u"add-alternative"_s, u"take-position"_s,
        u"withdraw-position"_s, u"lift"_s, u"status"_s, u"status"_s, u"status"_s, u"insert-paragraph"_s,
        u"delete-paragraph"_s, u"move-paragraph"_s, u"split"_s, u"join"_s, u"label"_s, u"level"_s,
        u"insert-provision"_s, u"delete-provision"_s, u"move-provision"_s, u"number"_s, u"renumber"_s, u"annotate"_s,
        u"reply"_s, u"settle"_s, u"reattach"_s, u"correct-concordance"_s, u"rewrite-provision"_s, u"edit-draft-title"_s,
        u"replace"_s, u"take-parallel"_s, u"check-parallel"_s};
    return kinds[qsizetype(edit.index())];
}

}
