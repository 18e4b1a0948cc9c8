// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/origins.h"
#include "history/project.h"

#include <QRandomGenerator>
#include <QTimeZone>

/// What the tests of this folder work on: an invented instrument of a few articles, and edits of it.
namespace sample {

using namespace concordat;
using namespace Qt::StringLiterals;

inline Profile amina()
{
    return {u"Amina Diallo"_s, u"Senegal"_s, u"delegate"_s};
}

inline Profile kenji()
{
    return {u"Kenji Sato"_s, u"Japan"_s, u"delegate"_s};
}

inline Paragraph paragraph(const QString &id, const QString &text)
{
    return {ParagraphId{id}, {}, 0, passageOf(text), {}, {}};
}

inline Draft draft(int articles = 4, int paragraphs = 5)
{
    Draft draft;
    draft.title = u"Draft convention on mountain springs"_s;
    for (int i = 1; i <= articles; ++i) {
        Provision article{ProvisionId{u"article%1"_s.arg(i)}, Provision::Kind::Article, QString::number(i),
            u"Article"_s, passageOf(u"Protection of springs, part %1"_s.arg(i)), {}, {}};
        for (int k = 1; k <= paragraphs; ++k) {
            Paragraph one = paragraph(u"paragraph%1-%2"_s.arg(i).arg(k),
                u"Each Party shall protect the springs of category %1 within its territory, and shall report under "
                "article %2 what it has done."_s.arg(k)
                    .arg(i));
            one.label.written = QString::number(k);
            article.paragraphs.append(one);
        }
        draft.provisions.append(article);
    }
    return draft;
}

/// A draft with something of everything that a draft can have, and an article that is stored in chunks.
inline Draft fullDraft()
{
    Draft full = draft(2, 2);
    Provision longArticle = full.provisions[1];
    longArticle.id = ProvisionId{u"long"_s};
    longArticle.paragraphs.clear();
    for (int i = 0; i < 70; ++i)
        longArticle.paragraphs.append(paragraph(u"long-%1"_s.arg(i), u"Each Party shall do no. %1."_s.arg(i)));
    full.provisions.append(longArticle);
    const QString words = flatText(full.provisions[0].paragraphs[0].passage);
    const Anchor anchor{full.provisions[0].id, ParagraphId{u"paragraph1-1"_s}, {5, 10}, words.mid(5, 5), false};
    full.concordance = {{UnitId{u"u1"_s}, u"Jamaica"_s, full.provisions[0].id, anchor.paragraph,
        ConcordanceEntry::Outcome::Linked, 0.5, u"by number"_s, false}};
    full.setAside = {UnitId{u"u2"_s}};
    full.annotations = {{AnnotationId{u"note"_s}, Annotation::Kind::Question, anchor, u"Amina Diallo"_s, u"Senegal"_s,
        QDateTime::fromMSecsSinceEpoch(1'600'000'000'000, QTimeZone::UTC), u"Is it so?"_s, false, false,
        {{u"Kenji Sato"_s, u"Japan"_s, QDateTime::fromMSecsSinceEpoch(1'600'000'001'000, QTimeZone::UTC),
            u"It is."_s}}}};
    full.stretches = {{anchor, {Status::Level::AgreedAdReferendum, u"Group"_s, u"Amina Diallo"_s, {}}}};
    full.parallels = {{Language::French, full.provisions[0]}};
    full.parallels[0].provision.id = ProvisionId{u"fr"_s};
    full.checks = {{Language::French, anchor.paragraph.value, u"fr1"_s, words, words, u"Amina Diallo"_s,
        QDateTime::fromMSecsSinceEpoch(1'600'000'002'000, QTimeZone::UTC)}};
    return full;
}

inline Compilation compilation()
{
    Compilation compilation;
    compilation.source.bytes = "JAMAICA\n1. States shall.\n";
    compilation.source.text = QString::fromUtf8(compilation.source.bytes);
    compilation.source.id = SourceId{QString(64, u'a')};
    compilation.source.fileName = u"compilation.txt"_s;
    Unit unit;
    unit.id = UnitId{u"u1"_s};
    unit.number = u"1"_s;
    unit.text = u"States shall."_s;
    unit.locators = {{8, 24}};
    compilation.submissions = {{SubmissionId{u"s1"_s}, compilation.source.id, u"Jamaica"_s, u"CARICOM"_s,
        {u"Caribbean Community"_s}, u"English"_s, u"2022-07-12"_s, Language::English, {{0, 7}}, {unit}}};
    compilation.doubts = {{{8, 9}, unit.id, u"Is this a number?"_s}};
    return compilation;
}

/// Another wording of some paragraph of the draft, as the edit `id` writes it: a word more, or, where there are some
/// two hundred, a word less, so that thousands of edits leave paragraphs as long as paragraphs are.
inline edits::SetPassage rewording(const Draft &draft, QRandomGenerator &random, const EditId &id)
{
    const Provision &provision = draft.provisions[random.bounded(draft.provisions.size())];
    const Paragraph &paragraph = provision.paragraphs[random.bounded(provision.paragraphs.size())];
    const QString text = flatText(paragraph.passage);
    const qsizetype at = std::max<qsizetype>(0, text.indexOf(u' ', random.bounded(text.size() / 2 + 1)));
    const QString added = u" word%1"_s.arg(random.generate());
    const qsizetype next = text.indexOf(u' ', at + 1);
    const Passage passage = text.size() > 1200 && next > at ? passageOf(text.left(at) + text.sliced(next))
                                                            : passageOf(text.left(at) + added + text.sliced(at));
    return {paragraph.id, withOrigins(passage, paragraph.passage, id)};
}

}
