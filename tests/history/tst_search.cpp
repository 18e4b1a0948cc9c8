// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/wordindex.h"
#include "sampleproject.h"

#include <QTemporaryDir>
#include <QTest>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

Draft severalLanguages()
{
    Draft draft = sample::draft(2, 2);
    draft.provisions[0].paragraphs[0].passage = passageOf(u"Every Party shall monitor glaciers."_s);
    draft.provisions[0].paragraphs[1].passage = passageOf(u"各缔约方应保护山区水源。"_s);
    draft.provisions[1].paragraphs[0].passage = passageOf(u"تتعاون الدول الأطراف في حماية الينابيع."_s);
    draft.provisions[1].paragraphs[1].passage = passageOf(u"Les États protègent la forêt."_s);
    Annotation note;
    note.id = AnnotationId{u"n"_s};
    note.anchor.provision = draft.provisions[0].id;
    note.text = u"Ask the experts about permafrost."_s;
    draft.annotations = {note};
    return draft;
}

QList<SearchPlace> placesOf(const QList<Found> &found)
{
    QList<SearchPlace> places;
    for (const Found &one : found)
        places.append(one.place);
    return places;
}

}

class SearchTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_project;

private Q_SLOTS:
    void initTestCase()
    {
        auto project = Project::create(m_folder.filePath(u"search.concordat"_s), sample::amina());
        QVERIFY(project);
        m_project = std::move(*project);
        QVERIFY(m_project->importCompilation(sample::compilation(), severalLanguages()));
    }

    void theBeginningOfAWordIsEnoughWhateverItsCase()
    {
        const auto found = m_project->search(u"GLAC monitor"_s);
        QVERIFY2(found, found ? "" : qPrintable(found.error().sentence));
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().paragraph, ParagraphId{u"paragraph1-1"_s});
        QCOMPARE(found->first().provision, ProvisionId{u"article1"_s});
        QCOMPARE(found->first().text.sliced(found->first().hit.begin, 4), u"moni"_s);
    }

    void aPhraseStandsTogether()
    {
        QCOMPARE(m_project->search(u"\"shall monitor\""_s)->size(), 1);
        QCOMPARE(m_project->search(u"\"monitor shall\""_s)->size(), 0);
    }

    void everyScriptIsFound()
    {
        QCOMPARE(m_project->search(u"山区水源"_s)->size(), 1);
        QCOMPARE(m_project->search(u"水山"_s)->size(), 0);
        QCOMPARE(m_project->search(u"الينابيع"_s)->size(), 1);
        QCOMPARE(m_project->search(u"protegent"_s)->size(), 1);
    }

    void everyPlaceIsSearched()
    {
        QCOMPARE(placesOf(*m_project->search(u"permafrost"_s)), QList<SearchPlace>{SearchPlace::Annotations});
        QCOMPARE(placesOf(*m_project->search(u"protection part 2"_s)), QList<SearchPlace>{SearchPlace::Draft});
        const auto variant = m_project->search(u"States"_s, SearchPlace::Variants);
        QCOMPARE(variant->size(), 1);
        QCOMPARE(variant->first().unit, UnitId{u"u1"_s});
        QCOMPARE(variant->first().by, u"CARICOM"_s);
    }

    void whatWasReplacedIsFoundInTheHistory()
    {
        const Draft before = m_project->draft();
        Draft after = before;
        after.provisions[0].paragraphs[0].passage = passageOf(u"Every Party shall watch glaciers."_s);
        QVERIFY(m_project->commitDraft(after, u"Changed"_s, u"set-text"_s));
        QCOMPARE(placesOf(*m_project->search(u"monitor"_s)), QList<SearchPlace>{SearchPlace::History});
        QCOMPARE(placesOf(*m_project->search(u"watch"_s)), QList<SearchPlace>{SearchPlace::Draft});
        QVERIFY(m_project->commitDraft(before, u"Changed"_s, u"set-text"_s));
    }

    void anOldNumberLeadsToItsParagraph()
    {
        QVERIFY(m_project->commit(edits::SetProvisionNumber{ProvisionId{u"article1"_s}, u"77"_s}));
        for (const QString &number : {u"1.1"_s, u"article 1, paragraph 1"_s}) {
            const auto found = m_project->search(number);
            QVERIFY(found);
            QCOMPARE(found->size(), 1);
            QCOMPARE(found->first().paragraph, ParagraphId{u"paragraph1-1"_s});
            QCOMPARE(found->first().text, u"Article 1, paragraph 1"_s);
        }
    }

    void nothingThatIsTypedBreaksTheSearch()
    {
        for (const QString &words : {u""_s, u"\""_s, u"\"\""_s, u"* AND"_s, u"NEAR("_s, u"a\" OR \"b"_s, u"'; DROP"_s,
                 u"-glaciers"_s, u"body:x"_s, u"^"_s, QString(5000, u'('), QString(3000, u'水')}) {
            const auto found = m_project->search(words);
            QVERIFY2(found, found ? "" : qPrintable(words.left(20) + found.error().sentence));
        }
    }
};

QTEST_GUILESS_MAIN(SearchTest)
#include "tst_search.moc"
