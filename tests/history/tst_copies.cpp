// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sampleproject.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

int editsEach()
{
    return qEnvironmentVariableIsSet("CONCORDAT_LONG_TESTS") ? 200 : 25;
}

int everyNthOrder()
{
    return qEnvironmentVariableIsSet("CONCORDAT_LONG_TESTS") ? 1 : 29;
}

const QList<Profile> people{
    {u"Amina Diallo"_s, u"Senegal"_s, u"delegate"_s},
    {u"Kenji Sato"_s, u"Japan"_s, u"delegate"_s},
    {u"Rosa Quispe"_s, u"Peru"_s, u"delegate"_s},
    {u"Ingrid Berg"_s, u"Norway"_s, u"delegate"_s},
    {u"ليلى حداد"_s, u"Jordan"_s, u"delegate"_s},
};

/// The words that some edit wrote: they are told apart by their numbers.
QSet<QString> writtenWords(const Draft &draft)
{
    QSet<QString> words;
    for (const Provision &provision : draft.provisions) {
        for (const Paragraph &paragraph : provision.paragraphs) {
            static const QRegularExpression word(u"word\\d+"_s);
            for (auto match = word.globalMatch(flatText(paragraph.passage)); match.hasNext();)
                words.insert(match.next().captured());
        }
    }
    return words;
}

std::unique_ptr<Project> opened(const QString &path, const Profile &profile)
{
    auto project = Project::open(path, profile);
    return project ? std::move(*project) : nullptr;
}

Annotation note(const QString &id, const QString &text, bool isPrivate)
{
    Annotation annotation;
    annotation.id = AnnotationId{id};
    annotation.anchor.provision = ProvisionId{u"article1"_s};
    annotation.anchor.paragraph = ParagraphId{u"paragraph1-1"_s};
    annotation.author = u"Amina Diallo"_s;
    annotation.delegation = u"Senegal"_s;
    annotation.text = text;
    annotation.isPrivate = isPrivate;
    return annotation;
}

/// The sample with a bracket, an open and a private note.
Draft confidential()
{
    Draft draft = sample::draft();
    draft.provisions[0].paragraphs[0].passage.pieces.append(
        Bracket{{Alternative{passageOf(u" forthwith"_s), {{u"Senegal"_s, Stance::Proposes}}}}});
    draft.annotations
        = {note(u"open"_s, u"For all to see"_s, false), note(u"private"_s, u"Our fallback is the second text"_s, true)};
    return draft;
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}

class CopiesTest : public QObject {
    Q_OBJECT

public:
    /// The long run is longer than QtTest lets a function be.
    static void initMain() { qputenv("QTEST_FUNCTION_TIMEOUT", "7200000"); }

private:
    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    std::unique_ptr<Project> begun(const QString &name, const Draft &draft = sample::draft())
    {
        auto project = Project::create(path(name), people[0]);
        if (!project || !(*project)->importCompilation(sample::compilation(), draft))
            return nullptr;
        return std::move(*project);
    }

    /// Copies of one project, each with edits of its own person.
    QStringList editedCopies(const Project &project, const QString &prefix)
    {
        QStringList paths;
        for (qsizetype i = 0; i < people.size(); ++i) {
            paths.append(path(u"%1-%2.concordat"_s.arg(prefix).arg(i)));
            if (!project.saveCopy(paths.last()))
                return {};
            const auto copy = opened(paths.last(), people[i]);
            QRandomGenerator random(quint32(100 + i));
            for (int k = 0; copy && k < editsEach(); ++k) {
                const auto id = fresh<EditId>();
                if (!copy->commit(sample::rewording(copy->draft(), random, id), id))
                    return {};
            }
        }
        return paths;
    }

private Q_SLOTS:
    void theTextInAnotherLanguageTravelsAndMerges()
    {
        QTemporaryDir folder;
        auto project = Project::create(folder.filePath(u"en.concordat"_s), sample::amina());
        QVERIFY(project);
        QVERIFY((*project)->commitDraft(sample::draft(), u"Began"_s, u"import"_s));
        const QList<Provision> other{{ProvisionId{u"f1"_s}, Provision::Kind::Article, u"1"_s, u"Article"_s,
            passageOf(u"Protection"_s), {}, {sample::paragraph(u"g1"_s, u"Chaque Partie protège les sources."_s)}}};
        QVERIFY((*project)->commit(edits::TakeParallel{Language::French, other}));
        const QString copy = folder.filePath(u"copy.concordat"_s);
        QVERIFY((*project)->saveCopy(copy));
        const ParallelCheck check{
            Language::French, u"paragraph1-1"_s, u"g1"_s, u"1"_s, u"g"_s, {}, QDateTime::currentDateTimeUtc()};
        {
            const auto theirs = opened(copy, sample::kenji());
            QVERIFY(theirs);
            QCOMPARE(theirs->draft().parallels.size(), 1);
            QVERIFY(theirs->commit(edits::CheckParallel{{check}}));
        }
        QVERIFY((*project)->commit(edits::SetDraftTitle{u"Another title"_s}));
        QVERIFY((*project)->bringIn({copy}));
        QCOMPARE((*project)->draft().checks.size(), 1);
        QCOMPARE((*project)->draft().checks.first().by, sample::kenji().name);
        QCOMPARE((*project)->draft().title, u"Another title"_s);
        QCOMPARE((*project)->verify(), QStringList());
        QVERIFY((*project)->undo());
        const QString review = folder.filePath(u"review.concordat"_s);
        const auto left = (*project)->sendForReview(review);
        QVERIFY(left);
        QCOMPARE(left->languages, QList<Language>{Language::French});
        const auto sent = opened(review, sample::kenji());
        QVERIFY(sent);
        QCOMPARE(sent->draft().parallels, (*project)->draft().parallels);
        QCOMPARE(sent->verify(), QStringList());
    }

    void fiveCopiesComeBackInAnyOrderWithOneResult()
    {
        const auto project = begun(u"original.concordat"_s);
        QVERIFY(project);
        const QStringList copies = editedCopies(*project, u"order"_s);
        QCOMPARE(copies.size(), 5);
        QSet<QString> words;
        QHash<EditId, RevisionId> carriers;
        for (const QString &copy : copies) {
            const auto one = opened(copy, people[0]);
            words += writtenWords(one->draft());
            for (const Revision &revision : one->log())
                carriers.insert(revision.edit, revision.id);
        }
        std::optional<Draft> result;
        QStringList order = copies;
        int tried = 0;
        do {
            // All orders in the long run, else a few; one by one, and once all together.
            if (tried++ % everyNthOrder() != 0 && tried != 2)
                continue;
            const QString target = path(u"target-%1.concordat"_s.arg(tried));
            QVERIFY(project->saveCopy(target));
            const auto chair = opened(target, people[0]);
            if (tried == 2) {
                QVERIFY(chair->bringIn(order));
            } else {
                for (const QString &copy : std::as_const(order)) {
                    const auto account = chair->bringIn({copy});
                    QVERIFY2(account, account ? "" : qPrintable(account.error().sentence));
                    QCOMPARE(account->copies.first().revisions.size(), editsEach());
                }
            }
            if (!result)
                result = chair->draft();
            QVERIFY2(chair->draft() == *result, "the order made a difference");
            QCOMPARE(chair->verify(), QStringList());
        } while (std::next_permutation(order.begin(), order.end()));
        const QSet<QString> lost = words - writtenWords(*result);
        QVERIFY2(lost.isEmpty(), qPrintable(u"lost: "_s + lost.values().join(u", "_s)));
        const auto chair = opened(path(u"target-1.concordat"_s), people[0]);
        for (const Provision &provision : result->provisions) {
            for (const Paragraph &paragraph : provision.paragraphs) {
                for (const PlacedRun &placed : placedRuns(paragraph.passage)) {
                    if (!placed.run.text.contains("word"_L1))
                        continue;
                    QCOMPARE(placed.run.origin.kind, Origin::Kind::Edited);
                    const auto revision = chair->revisionOf(placed.run.origin.edit);
                    QVERIFY(revision);
                    QCOMPARE(revision->id, carriers.value(placed.run.origin.edit));
                }
            }
        }
    }

    void bringingInTwiceChangesNothing()
    {
        const auto project = begun(u"twice.concordat"_s);
        const QStringList copies = editedCopies(*project, u"twice"_s);
        QVERIFY(project->bringIn({copies[1]}));
        QVERIFY(project->bringIn({copies[2]}));
        const RevisionId head = project->head();
        const Draft draft = project->draft();
        const auto again = project->bringIn({copies[1]});
        QVERIFY(again);
        QCOMPARE(again->after, head);
        QCOMPARE(project->draft(), draft);
        QCOMPARE(again->copies.first().revisions.size(), 0);
    }

    void aCopyThatIsAheadIsTakenOverAsItIs()
    {
        const auto project = begun(u"behind.concordat"_s);
        const QStringList copies = editedCopies(*project, u"ahead"_s);
        QSignalSpy changed(project.get(), &Project::draftChanged);
        const auto account = project->bringIn({copies[3]});
        QVERIFY(account);
        const auto copy = opened(copies[3], people[3]);
        QCOMPARE(project->head(), copy->head());
        QCOMPARE(project->draft(), copy->draft());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(project->log(1).first().author.name, people[3].name);
    }

    void undoTakesBackOnesOwnAfterOthersWorkCameIn()
    {
        const auto project = begun(u"undo.concordat"_s);
        const QString copyPath = path(u"undo-copy.concordat"_s);
        QVERIFY(project->saveCopy(copyPath));
        {
            const auto copy = opened(copyPath, people[1]);
            QVERIFY(copy->commit(edits::SetPassage{ParagraphId{u"paragraph2-1"_s}, passageOf(u"Theirs."_s)}));
        }
        const Draft before = project->draft();
        QVERIFY(project->commit(edits::SetPassage{ParagraphId{u"paragraph1-1"_s}, passageOf(u"Ours."_s)}));
        QVERIFY(project->bringIn({copyPath}));
        QVERIFY(project->undo()); // the merge, which is ours
        QVERIFY(project->redo());
        project->setProfile(people[2]);
        QVERIFY(!project->canUndo());
        QVERIFY(project->commit(edits::SetPassage{ParagraphId{u"paragraph3-1"_s}, passageOf(u"Somebody's."_s)}));
        project->setProfile(people[0]);
        QVERIFY(project->undo());
        QVERIFY(project->undo());
        const auto text = [&](const QString &id) { return flatText(find(project->draft(), ParagraphId{id})->passage); };
        QCOMPARE(text(u"paragraph1-1"_s), flatText(find(before, ParagraphId{u"paragraph1-1"_s})->passage));
        QCOMPARE(text(u"paragraph3-1"_s), u"Somebody's."_s);
    }

    void aReviewFileHoldsNoMoreThanItSays()
    {
        const auto project = begun(u"sender.concordat"_s, confidential());
        QVERIFY(project->commit(edits::SetDraftTitle{u"Second title"_s}));
        const QString review = path(u"review.concordat"_s);
        const auto leaving = project->sendForReview(review, {false, false, false});
        QVERIFY2(leaving, leaving ? "" : qPrintable(leaving.error().sentence));
        QCOMPARE(leaving->annotations, 1);
        QCOMPARE(leaving->privateAnnotations, 0);
        QCOMPARE(leaving->sources, QStringList());
        QCOMPARE(leaving->delegations, QStringList{u"Senegal"_s});
        QVERIFY(leaving->staysHere.size() >= 3);
        const auto reader = opened(review, people[1]);
        QVERIFY(reader);
        QCOMPARE(reader->verify(), QStringList());
        QCOMPARE(reader->revisionCount(), 1);
        QCOMPARE(reader->draft().annotations.size(), 1);
        QVERIFY(attributions(reader->draft().provisions[0].paragraphs[0].passage).isEmpty());
        QVERIFY(reader->submissions().isEmpty());
        QVERIFY(!contentsOf(review).contains("fallback"));
    }

    void whatAReaderDidComesHomeAndNothingIsLost()
    {
        for (const ReviewOptions &options : {ReviewOptions{false, true, true}, ReviewOptions{false, false, false}}) {
            const QString name = options.attributions ? u"named"_s : u"nameless"_s;
            const auto project = begun(name + u".concordat"_s, confidential());
            const QString review = path(name + u"-review.concordat"_s);
            QVERIFY(project->sendForReview(review, options));
            {
                const auto reader = opened(review, people[1]);
                QVERIFY(reader);
                QVERIFY(reader->commit(
                    edits::SetPassage{ParagraphId{u"paragraph2-2"_s}, passageOf(u"The reader's text."_s)}));
            }
            QVERIFY(project->commit(edits::SetPassage{ParagraphId{u"paragraph3-3"_s}, passageOf(u"Ours since."_s)}));
            const auto account = project->bringIn({review});
            QVERIFY2(account, account ? "" : qPrintable(account.error().sentence));
            Draft wanted = confidential();
            wanted.provisions[1].paragraphs[1].passage = passageOf(u"The reader's text."_s);
            wanted.provisions[2].paragraphs[2].passage = passageOf(u"Ours since."_s);
            QCOMPARE(project->draft().annotations, wanted.annotations);
            for (qsizetype i = 0; i < wanted.provisions.size(); ++i)
                QVERIFY2(project->draft().provisions[i] == wanted.provisions[i], qPrintable(QString::number(i + 1)));
            QCOMPARE(project->verify(), QStringList());
            QCOMPARE(
                project->source(sample::compilation().source.id).value().bytes, sample::compilation().source.bytes);
        }
    }

    void aStrangersProjectIsRecognised()
    {
        const auto project = begun(u"mine.concordat"_s);
        QVERIFY(begun(u"yours.concordat"_s));
        const RevisionId head = project->head();
        const auto account = project->bringIn({path(u"yours.concordat"_s)});
        QVERIFY(!account);
        QCOMPARE(account.error().fault, Fault::Unrelated);
        QCOMPARE(project->head(), head);
        QCOMPARE(project->verify(), QStringList());
    }

    void namedVersionsComeAlong()
    {
        const auto project = begun(u"versions.concordat"_s);
        const QString copyPath = path(u"versions-copy.concordat"_s);
        QVERIFY(project->saveCopy(copyPath));
        {
            const auto copy = opened(copyPath, people[1]);
            QVERIFY(copy->commit(edits::SetDraftTitle{u"Theirs"_s}));
            QVERIFY(copy->nameVersion(u"Rev.1"_s, copy->head()));
        }
        QVERIFY(project->nameVersion(u"Rev.1"_s, project->head()));
        const auto account = project->bringIn({copyPath});
        QVERIFY(account);
        QCOMPARE(account->copies.first().versions, QStringList{u"Rev.1 (Kenji Sato)"_s});
        QCOMPARE(project->versions().size(), 2);
    }
};

QTEST_GUILESS_MAIN(CopiesTest)
#include "tst_copies.moc"
