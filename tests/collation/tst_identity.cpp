// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/identity.h"

#include "draft/draftnotation.h"

#include <QTest>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

const QString text = uR"(Article 1. Use of terms

1. For the purposes of this Convention, a spring is a place where groundwater flows out.

2. A Party is a State that is bound by this Convention.

Article 2. Protection zones

1. Each Party shall establish a protection zone around every mountain spring that supplies drinking water.

2. Each Party shall review the boundaries of its zones every ten years.

    (a) With the people who live there;

    (b) On the basis of new measurements.
)"_s;

Draft read(const QString &notation)
{
    return parseDraft(notation, {}).draft;
}

/// The id of the paragraph that has these words.
ParagraphId idOf(const Draft &draft, const QString &words)
{
    for (const Provision &provision : draft.provisions) {
        for (const Paragraph &paragraph : provision.paragraphs) {
            if (flatText(paragraph.passage).contains(words))
                return paragraph.id;
        }
    }
    return {};
}

}

class IdentityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameTextIsTheSameDraft()
    {
        const Draft base = read(text);
        QCOMPARE(identified(read(text), base), base);
    }

    void anEditedParagraphIsStillTheOne()
    {
        const Draft base = read(text);
        const Draft now
            = identified(read(QString(text).replace(u"every ten years"_s, u"at least every five years"_s)), base);
        QCOMPARE(idOf(now, u"five years"_s), idOf(base, u"ten years"_s));
        QCOMPARE(now.provisions[1].id, base.provisions[1].id);
    }

    void aRewordedParagraphIsKnownByItsWordsAndNumber()
    {
        const Draft base = read(text);
        const QString reworded = QString(text).replace(
            u"A Party is a State that is bound by this Convention."_s, u"A Party means any State bound by it."_s);
        QCOMPARE(idOf(identified(read(reworded), base), u"A Party means"_s), idOf(base, u"A Party is"_s));
    }

    void anInsertedParagraphIsNewAndItsNeighboursAreNot()
    {
        const Draft base = read(text);
        const Draft now
            = identified(read(QString(text).replace(u"2. Each Party shall review"_s,
                             u"2. Fishing in a zone is forbidden without a permit.\n\n3. Each Party shall review"_s)),
                base);
        QCOMPARE(idOf(now, u"review the boundaries"_s), idOf(base, u"review the boundaries"_s));
        const ParagraphId fresh = idOf(now, u"Fishing"_s);
        QVERIFY(!find(base, fresh));
    }

    void aMovedParagraphAndAMovedArticleAreFoundAgain()
    {
        const Draft base = read(text);
        QString moved = text;
        const QString paragraph = u"2. A Party is a State that is bound by this Convention.\n\n"_s;
        moved.remove(paragraph);
        moved.replace(u"Article 2. Protection zones\n\n"_s, u"Article 2. Protection zones\n\n"_s + paragraph);
        const Draft now = identified(read(moved), base);
        QCOMPARE(idOf(now, u"A Party is"_s), idOf(base, u"A Party is"_s));
        const qsizetype second = text.indexOf(u"Article 2"_s);
        const Draft swapped = identified(read(text.sliced(second) + u'\n' + text.first(second)), base);
        QCOMPARE(swapped.provisions[0].id, base.provisions[1].id);
        QCOMPARE(swapped.provisions[1].id, base.provisions[0].id);
    }

    void whatTheNotationDoesNotCarryIsKept()
    {
        Draft base = read(text);
        base.provisions[0].paragraphs[0].status.level = Status::Level::AgreedAdReferendum;
        base.provisions[0].paragraphs[0].citations = {u"(art. 1)"_s};
        base.annotations.append(Annotation());
        const Draft now = identified(read(printDraft(base).text), base);
        QCOMPARE(now, base);
    }
};

QTEST_GUILESS_MAIN(IdentityTest)
#include "tst_identity.moc"
