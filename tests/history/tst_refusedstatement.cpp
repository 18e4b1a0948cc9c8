// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/review.h"
#include "history/search.h"
#include "history/signature.h"
#include "refusedstatement.h"
#include "sampleproject.h"

#include <QTemporaryDir>
#include <QTest>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

const ParagraphId first{u"paragraph1-1"_s};
const ParagraphId second{u"paragraph2-2"_s};

/// What is asked of a project; nothing where it was done.
using Asked = std::function<std::optional<Error>(Project &)>;

template <typename T>
std::optional<Error> errorOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

}

Q_DECLARE_METATYPE(Asked)

/// Whatever the database refuses, there is a sentence, nothing is half done, and the same can be asked again.
class RefusedStatementTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_sample; ///< a project with a history, a version, a signature, something undone and something typed
    QString m_copy; ///< somebody's copy of it with work in it
    RevisionId m_early;
    std::unique_ptr<SigningKey> m_key;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    bool prepare()
    {
        m_sample = path(u"sample.concordat"_s);
        m_copy = path(u"copy.concordat"_s);
        const auto project = Project::create(m_sample, sample::amina());
        if (!project || !(*project)->importCompilation(sample::compilation(), sample::draft(2, 3)))
            return false;
        m_early = (*project)->head();
        QRandomGenerator random(4);
        const auto reword = [&](Project &one) {
            const auto id = fresh<EditId>();
            return one.commit(sample::rewording(one.draft(), random, id), id).has_value();
        };
        for (int i = 0; i < 3; ++i) {
            if (!reword(**project))
                return false;
        }
        auto key = SigningKey::create(path(u"key"_s), u"Amina"_s);
        if (!key)
            return false;
        m_key = std::make_unique<SigningKey>(std::move(*key));
        if (!(*project)->saveCopy(m_copy) || !(*project)->sign((*project)->head(), *m_key)
            || !(*project)->nameVersion(u"First reading"_s, (*project)->head()))
            return false;
        {
            const auto copy = Project::open(m_copy, sample::kenji());
            if (!copy || !(*copy)->commit(edits::SetPassage{first, passageOf(u"Kenji's words."_s)})
                || !(*copy)->commit(edits::SetDraftTitle{u"Kenji's title"_s}))
                return false;
        }
        return (*project)->commit(edits::SetPassage{first, passageOf(u"Amina's words."_s)}) && reword(**project)
            && (*project)->undo() && (*project)->keepTyping(second, u"Not yet said"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(prepare());
        QVERIFY(refusedstatement::install());
    }

    void whateverStatementIsRefused_data()
    {
        QTest::addColumn<Asked>("asked");
        const auto row = [](const char *name, const Asked &asked) { QTest::newRow(name) << asked; };
        row("an edit", [](Project &project) {
            return errorOf(project.commit(edits::SetPassage{second, passageOf(u"Other words."_s)}));
        });
        row("undo", [](Project &project) { return errorOf(project.undo()); });
        row("redo", [](Project &project) { return errorOf(project.redo()); });
        row("a name for a version",
            [this](Project &project) { return errorOf(project.nameVersion(u"Opening"_s, m_early)); });
        row("somebody's copy", [this](Project &project) { return errorOf(project.bringIn({m_copy})); });
        row("two revisions side by side", [this](Project &project) {
            const auto comparison = project.compareRevisions(m_early, project.head());
            if (!comparison)
                return errorOf(comparison);
            return errorOf(project.read(comparison->before, *comparison->differences.paragraphs.first().before));
        });
        row("a past draft", [this](Project &project) { return errorOf(project.draftAt(m_early)); });
        row("an old text back", [this](Project &project) { return errorOf(project.bringBack(m_early)); });
        row("the history of a paragraph", [](Project &project) { return errorOf(project.paragraphLog(first)); });
        row("the names of a paragraph", [](Project &project) { return errorOf(project.labelHistory(first)); });
        row("what came in", [this](Project &project) { return errorOf(project.arrivals(m_early, project.head())); });
        row("a word", [](Project &project) { return errorOf(project.search(u"springs"_s)); });
        row("a source", [](Project &project) { return errorOf(project.compilation(sample::compilation().source.id)); });
        row("a signature", [this](Project &project) { return errorOf(project.sign(m_early, *m_key)); });
        row("who signed", [](Project &project) { return errorOf(project.signaturesOf(project.head(), {})); });
        row("what is being typed",
            [](Project &project) { return errorOf(project.keepTyping(second, u"More of it"_s)); });
        row("what is not typed on", [](Project &project) { return errorOf(project.dropTyping()); });
        row("a copy", [this](Project &project) {
            const QString copy = path(u"another.concordat"_s);
            QFile::remove(copy);
            return errorOf(project.saveCopy(copy));
        });
        row("a file for review", [this](Project &project) {
            const QString review = path(u"review.concordat"_s);
            QFile::remove(review);
            return errorOf(project.sendForReview(review));
        });
    }

    void whateverStatementIsRefused()
    {
        QFETCH(Asked, asked);
        int refused = 0;
        for (int step = 0; step < 20'000; step = refusedstatement::after(step)) {
            const QString file = path(u"asked.concordat"_s);
            QFile::remove(file);
            QVERIFY(QFile::copy(m_sample, file));
            const auto project = Project::open(file, sample::amina());
            QVERIFY2(project, project ? "" : qPrintable(project.error().sentence));
            const RevisionId head = (*project)->head();
            const Draft draft = (*project)->draft();
            std::optional<Error> error;
            {
                const refusedstatement::Refusal refusal(step);
                error = asked(**project);
                if (!refusedstatement::wasReached) {
                    QVERIFY2(!error, error ? qPrintable(error->sentence) : "");
                    QVERIFY(refused > 0);
                    return;
                }
            }
            if (error) {
                ++refused;
                QVERIFY(!error->sentence.isEmpty());
                QCOMPARE((*project)->head(), head);
                QCOMPARE((*project)->draft(), draft);
                error = asked(**project);
                QVERIFY2(!error, qPrintable(u"step %1: %2"_s.arg(step).arg(error ? error->sentence : QString())));
            }
            const QStringList wrong = (*project)->verify();
            QVERIFY2(wrong.isEmpty(), qPrintable(u"step %1: %2"_s.arg(step).arg(wrong.join(u'\n'))));
        }
        QFAIL("There is no end of statements.");
    }
};

QTEST_GUILESS_MAIN(RefusedStatementTest)
#include "tst_refusedstatement.moc"
