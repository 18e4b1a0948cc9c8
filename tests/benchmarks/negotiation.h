// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/project.h"
#include "text/hash.h"

#include <QRandomGenerator>

/// A negotiation of the size of the largest there are, invented: 200 delegations, 20,000 paragraphs.
namespace negotiation {

using namespace concordat;
using namespace Qt::StringLiterals;

constexpr int delegations = 200;
constexpr int unitsEach = 100;
constexpr int provisions = 1000;
constexpr int paragraphsEach = 20;

inline QString sentence(QRandomGenerator &random, int words)
{
    static const QStringList common = u"the of and to in for shall a States Parties with or any its this other by as "
                                      "measures article on be that such necessary from accordance"_s.split(u' ');
    static const QStringList stems
        = u"cooper invest protec asses monit confisc recov extrad jurisdic evid techn "
          "capac transf biodivers resourc obligat implem confer secretar notif reserv amend "
          "depos ratif territ sover equit benef marin climat adapt mitig financ report "
          "transpar compl review invent commun liab dama prevent precaut particip"_s.split(u' ');
    static const QStringList endings = u"ation ate ing ed ment ity al ion ive er"_s.split(u' ');
    QStringList text;
    for (int i = 0; i < words; ++i) {
        if (random.bounded(100) < 55)
            text.append(common[random.bounded(common.size())]);
        else
            text.append(stems[random.bounded(stems.size())] + endings[random.bounded(endings.size())]);
    }
    return text.join(u' ') + u'.';
}

inline Compilation submissionOf(int delegation, QRandomGenerator &random)
{
    Compilation compilation;
    const QString name = u"Delegation %1"_s.arg(delegation);
    Submission submission;
    submission.delegation = submission.attribution = name;
    QString text = name.toUpper() + u'\n';
    for (int i = 1; i <= unitsEach; ++i) {
        Unit unit;
        unit.number = QString::number(i);
        unit.text = sentence(random, 60);
        const qsizetype begin = text.size();
        text += unit.number + u". "_s + unit.text + u'\n';
        unit.locators = {{begin, text.size() - 1}};
        unit.id = UnitId{contentHash((name + unit.number + unit.text).toUtf8())};
        submission.units.append(unit);
    }
    compilation.source.text = text;
    compilation.source.bytes = text.toUtf8();
    compilation.source.id = SourceId{contentHash(compilation.source.bytes)};
    compilation.source.fileName = u"A.CONF.%1.txt"_s.arg(delegation);
    submission.id = SubmissionId{contentHash(name.toUtf8())};
    submission.source = compilation.source.id;
    compilation.submissions = {submission};
    return compilation;
}

/// Each paragraph of the draft holds the words of one unit; units and paragraphs correspond.
inline Draft draftOf(const QList<Submission> &submissions)
{
    Draft draft;
    draft.title = u"Draft agreement"_s;
    for (int i = 0; i < provisions; ++i) {
        Provision provision{ProvisionId{freshName()}, Provision::Kind::Article, QString::number(i + 1), u"Article"_s,
            passageOf(u"Subject %1"_s.arg(i + 1)), {}, {}};
        for (int k = 0; k < paragraphsEach; ++k) {
            const int number = i * paragraphsEach + k;
            const Submission &submission = submissions[number % delegations];
            const Unit &unit = submission.units[number / delegations];
            Paragraph paragraph{ParagraphId{freshName()}, {QString::number(k + 1), {}, {}}, 0, passageOf(unit), {}, {}};
            draft.concordance.append({unit.id, submission.attribution, provision.id, paragraph.id,
                ConcordanceEntry::Outcome::Linked, 0.9, u"14 of 18 content words"_s, false});
            provision.paragraphs.append(paragraph);
        }
        draft.provisions.append(provision);
    }
    return draft;
}

/// Somebody replaces a word somewhere.
inline edits::SetPassage edit(const Draft &draft, QRandomGenerator &random, const EditId &id)
{
    const Provision &provision = draft.provisions[random.bounded(draft.provisions.size())];
    const Paragraph &paragraph = provision.paragraphs[random.bounded(provision.paragraphs.size())];
    Passage passage = paragraph.passage;
    const qsizetype which = random.bounded(passage.pieces.size());
    const auto *run = std::get_if<Run>(&passage.pieces[which]);
    if (!run || run->text.size() < 12)
        return {paragraph.id, joined(passage, passageOf(sentence(random, 3), Origin::edited(id)))};
    const qsizetype begin = random.bounded(run->text.size() - 10);
    const Run head{run->text.left(begin), run->origin, {}, {}};
    const Run tail{run->text.sliced(begin + 8), run->origin.advanced(begin + 8), {}, {}};
    const Run written{sentence(random, 1), Origin::edited(id), {}, {}};
    passage.pieces.replace(which, head);
    passage.pieces.insert(which + 1, written);
    passage.pieces.insert(which + 2, tail);
    return {paragraph.id, normal(passage)};
}

}
