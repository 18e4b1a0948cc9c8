// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/oldnumbers.h"
#include "sampleproject.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace concordat;
using namespace Qt::StringLiterals;

class LookingBackTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_project;
    const ParagraphId m_first{u"paragraph1-1"_s};

    QString text(const ParagraphId &id) const
    {
        const Paragraph *paragraph = find(m_project->draft(), id);
        return paragraph ? flatText(paragraph->passage) : QString();
    }

    RevisionId commit(const Edit &edit, const EditId &id = {})
    {
        const auto revision = m_project->commit(edit, id);
        return revision.value_or(RevisionId());
    }

private Q_SLOTS:
    void init()
    {
        static int count = 0;
        auto project = Project::create(m_folder.filePath(u"%1.concordat"_s.arg(++count)), sample::amina());
        QVERIFY(project);
        m_project = std::move(*project);
        QVERIFY(m_project->importCompilation(sample::compilation(), sample::draft()));
    }

    void everyEditIsARevisionThatSaysWhatWasDone()
    {
        const RevisionId id
            = commit(edits::SetParagraphStatus{m_first, {Status::Level::AgreedAdReferendum, {}, {}, {}}});
        const auto revision = m_project->revision(id);
        QVERIFY(revision);
        QCOMPARE(revision->kind, kindOf(edits::SetParagraphStatus{}));
        QVERIFY(!revision->summary.isEmpty());
        QCOMPARE(revision->author.delegation, u"Senegal"_s);
    }

    void anEditThatMakesNoSenseChangesNothing()
    {
        const RevisionId head = m_project->head();
        const auto refused = m_project->commit(edits::DeleteParagraph{ParagraphId{u"gone"_s}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault, Fault::Refused);
        QCOMPARE(m_project->head(), head);
        QCOMPARE(m_project->verify(), QStringList());
    }

    void comparisonNamesWhatChangedAndWhatMoved()
    {
        const RevisionId before = m_project->head();
        QVERIFY(!commit(edits::SetPassage{m_first, passageOf(u"Each Party shall protect all springs."_s)}).isNull());
        QVERIFY(!commit(edits::DeleteParagraph{ParagraphId{u"paragraph2-2"_s}}).isNull());
        QVERIFY(!commit(edits::InsertParagraph{ProvisionId{u"article3"_s}, ParagraphId{u"paragraph3-1"_s},
                            sample::paragraph(u"new"_s, u"A new paragraph."_s)})
                .isNull());
        QVERIFY(!commit(edits::MoveProvision{ProvisionId{u"article4"_s}, ProvisionId{}}).isNull());
        const auto compared = m_project->compareRevisions(before, m_project->head());
        QVERIFY(compared);
        const DraftComparison &comparison = compared->differences;
        QCOMPARE(comparison.provisions.size(), 1);
        QCOMPARE(comparison.provisions[0].id, ProvisionId{u"article4"_s});
        QVERIFY(comparison.provisions[0].moved);
        QCOMPARE(comparison.paragraphs.size(), 3);
        QCOMPARE(comparison.paragraphs[0].id, m_first);
        QVERIFY(comparison.paragraphs[0].before && comparison.paragraphs[0].after);
        QCOMPARE(comparison.paragraphs[0].after, *find(m_project->draft(), m_first));
        const auto was = m_project->read(compared->before, *comparison.paragraphs[0].before);
        QVERIFY(was && flatText(was->passage).contains(u"protect the springs"_s));
        QVERIFY(!comparison.paragraphs[1].before);
        QCOMPARE(flatText(comparison.paragraphs[1].after->passage), u"A new paragraph."_s);
        QCOMPARE(comparison.paragraphs[2].id, ParagraphId{u"paragraph2-2"_s});
        QVERIFY(!comparison.paragraphs[2].after);
        QVERIFY(m_project->compareRevisions(before, before)->differences.isEmpty());
    }

    void aWordKnowsWhoWroteItAndInsteadOfWhat()
    {
        m_project->setProfile(sample::kenji());
        const auto id = fresh<EditId>();
        const QString old = text(m_first);
        const qsizetype at = old.indexOf(u"protect"_s);
        const Passage passage = joined(joined(passageOf(old.left(at)), passageOf(u"conserve"_s, Origin::edited(id))),
            passageOf(old.sliced(at + 7)));
        const RevisionId written = commit(edits::SetPassage{m_first, passage}, id);
        m_project->setProfile(sample::amina());
        QVERIFY(!commit(edits::SetDraftTitle{u"Later"_s}).isNull());
        const auto authorship = m_project->authorship(m_first, at + 2);
        QVERIFY(authorship);
        QCOMPARE(authorship->run.text, u"conserve"_s);
        QVERIFY(authorship->revision);
        QCOMPARE(authorship->revision->id, written);
        QCOMPARE(authorship->revision->author.name, u"Kenji Sato"_s);
        QVERIFY2(authorship->insteadOf.contains(u"protect"_s), qPrintable(authorship->insteadOf));
        QVERIFY(!m_project->authorship(m_first, 0)->revision);
        QVERIFY(!m_project->authorship(m_first, 100'000));
    }

    void wordsThatAreWrittenAgainHaveTheirFirstOrigin()
    {
        const auto write = [&](const QString &words) {
            const auto id = fresh<EditId>();
            const Passage now = withOrigins(passageOf(words), find(m_project->draft(), m_first)->passage, id);
            return commit(edits::SetPassage{m_first, now}, id).isNull() ? EditId() : id;
        };
        m_project->setProfile(sample::kenji());
        const EditId first = write(u"Parties keep the quiet water of every well clean."_s);
        QVERIFY(!first.isNull());
        m_project->setProfile(sample::amina());
        QVERIFY(!write(u"Parties act."_s).isNull());
        const EditId last = write(u"Parties keep the quiet water of every well clean forever."_s);
        const QString now = text(m_first);
        const auto writerOf = [&](const QString &word) { return m_project->authorship(m_first, now.indexOf(word)); };
        QCOMPARE(writerOf(u"quiet"_s)->run.origin.edit, first);
        QCOMPARE(writerOf(u"quiet"_s)->revision->author.name, sample::kenji().name);
        QCOMPARE(writerOf(u"forever"_s)->run.origin.edit, last);
        // Words of another paragraph are whose hand wrote them here.
        const EditId foreign = write(u"Within its territory each Party shall report what it has done."_s);
        QCOMPARE(m_project->authorship(m_first, 0)->run.origin.edit, foreign);
    }

    void aParagraphRemembersWhatWasDoneToIt()
    {
        const RevisionId one = commit(edits::SetPassage{m_first, passageOf(u"One."_s)});
        QVERIFY(!commit(edits::SetPassage{ParagraphId{u"paragraph2-1"_s}, passageOf(u"Elsewhere."_s)}).isNull());
        const RevisionId two = commit(edits::SetPassage{m_first, passageOf(u"Two."_s)});
        const auto log = m_project->paragraphLog(m_first);
        QVERIFY(log);
        QCOMPARE(log->size(), 3);
        QCOMPARE(log->at(0).id, two);
        QCOMPARE(log->at(1).id, one);
        const auto step = m_project->paragraphStep(m_first, two);
        QVERIFY(step && *step);
        QCOMPARE(flatText((*step)->before->passage), u"One."_s);
        QCOMPARE(flatText((*step)->after->passage), u"Two."_s);
    }

    void aParagraphAProvisionOrAllComesBack()
    {
        const RevisionId then = m_project->head();
        const Draft old = m_project->draft();
        QVERIFY(!commit(edits::SetPassage{m_first, passageOf(u"Changed."_s)}).isNull());
        QVERIFY(!commit(edits::DeleteParagraph{ParagraphId{u"paragraph1-3"_s}}).isNull());
        QVERIFY(!commit(edits::DeleteProvision{ProvisionId{u"article2"_s}}).isNull());
        QVERIFY(m_project->bringBack(then, ParagraphId{u"paragraph1-3"_s}));
        QCOMPARE(placeOf(m_project->draft(), ParagraphId{u"paragraph1-3"_s}), (ParagraphPlace{0, 2}));
        QCOMPARE(text(m_first), u"Changed."_s);
        QVERIFY(m_project->bringBack(then, ProvisionId{u"article2"_s}));
        QCOMPARE(placeOf(m_project->draft(), ProvisionId{u"article2"_s}), 1);
        QVERIFY(m_project->bringBack(then));
        QCOMPARE(m_project->draft(), old);
        QCOMPARE(m_project->log(1).first().about, then);
        QCOMPARE(m_project->bringBack(then, ParagraphId{u"never"_s}).error().fault, Fault::NotFound);
    }

    void anOldNumberStillResolves()
    {
        const RevisionId then = m_project->head();
        QVERIFY(!commit(edits::SetProvisionNumber{ProvisionId{u"article1"_s}, u"7"_s}).isNull());
        QVERIFY(!commit(edits::SetLabel{m_first, {u"9 bis"_s, {}, {}}}).isNull());
        QCOMPARE(m_project->paragraphsOnceCited(u"1.1"_s, then).value(), QList<ParagraphId>{m_first});
        QCOMPARE(
            m_project->paragraphsOnceCited(u"Article 1, paragraph 1"_s, then).value(), QList<ParagraphId>{m_first});
        QCOMPARE(m_project->paragraphsOnceCited(u"7.9 bis"_s, m_project->head()).value(), QList<ParagraphId>{m_first});
        QCOMPARE(m_project->paragraphsOnceCited(u"1.1"_s, m_project->head()).value(), QList<ParagraphId>());
        const auto uses = m_project->labelHistory(m_first);
        QVERIFY(uses);
        QCOMPARE(uses->first().citation, u"Article 1, paragraph 1"_s);
        QCOMPARE(uses->last().citation, u"Article 7, paragraph 9 bis"_s);
    }

    void anOldNumberResolvesWithoutKnowingWhenItWasGiven()
    {
        const RevisionId then = m_project->head();
        QVERIFY(!commit(edits::SetProvisionNumber{ProvisionId{u"article1"_s}, u"7"_s}).isNull());
        QVERIFY(!commit(edits::SetPassage{m_first, passageOf(u"Each Party shall."_s)}).isNull());
        const auto found = onceCited(*m_project, u"1.1"_s);
        QVERIFY(found);
        QCOMPARE(*found, (QList<OnceCited>{{m_first, then, u"Article 1, paragraph 1"_s}}));
        QCOMPARE(onceCited(*m_project, u"7.1"_s).value(), QList<OnceCited>());
        QCOMPARE(onceCited(*m_project, u"no number"_s).value(), QList<OnceCited>());
        // The article's number alone has changed, and the paragraph's history knows.
        QStringList citations;
        const auto uses = m_project->labelHistory(m_first);
        QVERIFY(uses);
        for (const LabelUse &use : *uses)
            citations.append(use.citation);
        QCOMPARE(citations, (QStringList{u"Article 1, paragraph 1"_s, u"Article 7, paragraph 1"_s}));
    }

    void whatIsStillBeingTypedIsOfferedAgain()
    {
        QVERIFY(!m_project->typing());
        QVERIFY(m_project->keepTyping(m_first, u"Each Par"_s));
        QVERIFY(m_project->keepTyping(m_first, u"Each Party sha"_s));
        const QString path = m_project->path();
        m_project.reset();
        m_project = std::move(Project::open(path, sample::amina()).value());
        const auto typing = m_project->typing();
        QVERIFY(typing);
        QCOMPARE(typing->text, u"Each Party sha"_s);
        QCOMPARE(typing->paragraph, m_first);
        QCOMPARE(typing->head, m_project->head());
        m_project->setProfile(sample::kenji());
        QVERIFY(!m_project->typing());
        m_project->setProfile(sample::amina());
        QVERIFY(!commit(edits::SetPassage{m_first, passageOf(u"Each Party shall."_s)}).isNull());
        QVERIFY(!m_project->typing());
    }

    void aClockThatJumpsDoesNotUpsetTheOrder()
    {
        const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::UTC);
        m_project->setClock([&] { return noon; });
        const RevisionId first = commit(edits::SetDraftTitle{u"First"_s});
        m_project->setClock([&] { return noon.addYears(-20); });
        const RevisionId second = commit(edits::SetDraftTitle{u"Second"_s});
        const auto log = m_project->log(2);
        QCOMPARE(log[0].id, second);
        QCOMPARE(log[1].id, first);
        QVERIFY(log[0].when < log[1].when);
        QVERIFY(m_project->undo());
        QCOMPARE(m_project->draft().title, u"First"_s);
        QCOMPARE(m_project->verify(), QStringList());
    }
};

QTEST_GUILESS_MAIN(LookingBackTest)
#include "tst_lookingback.moc"
