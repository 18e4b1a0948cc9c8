// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/origins.h"
#include "history/project.h"

#include <QRandomGenerator>

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
