// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/docx/returnedpassage.h"
#include "interchange/returnedauthors.h"
#include "interchange/returneddraft.h"

namespace concordat {

/// Takes the paragraphs of a returned file into a draft one by one, in the order of the file.
class ReturnedWordsOnDraft {
public:
    /// Words that `previous` has keep their origin; new ones are of `edit`.
    ReturnedWordsOnDraft(const Draft &draft, const Draft &previous, const EditId &edit, const ReturnedAuthors &authors);

    void add(const docx::ReturnedParagraph &paragraph);

    [[nodiscard]] const Draft &draft() const { return m_draft; }
    [[nodiscard]] const QList<ReturnedChange> &account() const { return m_account; }

private:
    void addKnown(const docx::ReturnedParagraph &paragraph);
    void addNew(docx::ReturnedParagraph paragraph);
    void addProvision(const docx::ReturnedParagraph &paragraph, const QString &name, const Passage &passage);
    void addParagraph(const docx::ReturnedParagraph &paragraph, const QString &name, const Passage &passage,
        const ParagraphLabel &label);
    void addEnds(const docx::ReturnedParagraph &paragraph);
    void addUntracked(const docx::ReturnedParagraph &paragraph);
    bool apply(const Edit &edit);
    void tell(const docx::ReturnedWords &words);
    void tell(ReturnedChange::Kind kind, const docx::Change &by, const QString &text);
    void note(Annotation::Kind kind, const docx::Change &by, const QString &text);
    [[nodiscard]] docx::ReturnedParagraph withAttributions(const docx::ReturnedParagraph &paragraph);
    [[nodiscard]] Passage withOldOrigins(const Passage &passage, const Passage &previous) const;

    Draft m_draft;
    const Draft &m_previous;
    EditId m_edit;
    const ReturnedAuthors &m_authors;
    QHash<QString, QString> m_people; ///< who is behind an attribution, as the file names them
    ProvisionId m_provision; ///< where we are in the draft
    ParagraphId m_paragraph; ///< null at the head of the provision
    QList<Passage> m_elsewhere; ///< passages from which words were taken out
    QList<ReturnedChange> m_account;
};

}
