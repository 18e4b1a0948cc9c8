// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/sampleproject.h"
#include "text/notation.h"
#include "views/projection/projectedpassage.h"
#include "views/projection/projectiontext.h"
#include "views/projection/projectionwindow.h"
#include "views/session/session.h"

#include <QSignalSpy>
#include <QTest>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const QList<ProjectedSpan> &spans, ProjectedSpan::Change change)
{
    QString text;
    for (const ProjectedSpan &span : spans) {
        if (span.change == change)
            text += span.text;
    }
    return text;
}

}

class ProjectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatCameAndWhatWentIsTold()
    {
        using Change = ProjectedSpan::Change;
        const auto spans = projectedChange(passageOf(u"States shall report yearly."_s),
            passageOf(u"States shall report every two years."_s), {{}, Reading::MarkedUp, AttributionStyle::InFront});
        QVERIFY(textOf(spans, Change::Same).startsWith(u"States shall report"_s));
        QVERIFY(textOf(spans, Change::Added).contains(u"every two years"_s));
        QVERIFY(textOf(spans, Change::Removed).contains(u"yearly"_s));
    }

    void aLiftedBracketTakesItsNamesWithIt()
    {
        using Change = ProjectedSpan::Change;
        const Passage words = passageOf(u"Conscious that springs supply water,"_s);
        const Passage bracketed{{Bracket{{Alternative{words, {{u"EU"_s, Stance::Proposes}}}}}}};
        const auto spans = projectedChange(bracketed, words, {{}, Reading::MarkedUp, AttributionStyle::InFront});
        QVERIFY(textOf(spans, Change::Removed).contains(u"EU"_s));
        QCOMPARE(textOf(spans, Change::Same), flatText(words));
    }

    void whatDidNotChangeIsPlain()
    {
        const Passage passage = passageOf(u"States shall report yearly."_s);
        const auto spans = projectedChange(passage, passage, {{}, Reading::MarkedUp, AttributionStyle::InFront});
        QCOMPARE(textOf(spans, ProjectedSpan::Change::Same), u"States shall report yearly."_s);
    }

    void anEditIsMarkedInTheRoomAndThenSettles()
    {
        const SampleProject sample;
        Session session;
        session.setProject(sample.make());
        ProjectionWindow window(session, {});
        window.resize(1200, 800);
        window.show();
        QVERIFY(!window.text().isFading());
        const Paragraph first = *find(session.draft(), session.currentParagraph());
        const auto path = brackets(first.passage).first().path;
        QVERIFY(session.commit(edits::Lift{first.id, path, 0}));
        QVERIFY(window.text().isFading());
        QVERIFY(!window.text().extraSelections().isEmpty());
        session.selectProvision(session.draft().provisions.last().id);
        QVERIFY(!window.text().isFading());
    }

    void notesStayOutOfTheRoom()
    {
        const SampleProject sample;
        Session session;
        session.setProject(sample.make());
        ProjectionWindow window(session, {});
        Annotation note;
        note.anchor.paragraph = session.currentParagraph();
        note.text = u"Do not tell anybody"_s;
        note.isPrivate = true;
        QVERIFY(session.commit(edits::Annotate{note}));
        QVERIFY(!window.text().toPlainText().contains(u"Do not tell"_s));
    }

    void keysChangeSizeReadingAndParagraph()
    {
        const SampleProject sample;
        Session session;
        session.setProject(sample.make());
        ProjectionWindow window(session, {});
        window.resize(1200, 800);
        window.open(&window);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const double size = window.textSize();
        QTest::keyClick(&window, Qt::Key_Plus);
        QVERIFY(window.textSize() > size);
        QTest::keyClick(&window, Qt::Key_Minus);
        QCOMPARE(window.textSize(), size);
        const ParagraphId first = session.currentParagraph();
        QTest::keyClick(&window, Qt::Key_Down);
        QVERIFY(session.currentParagraph() != first);
        QTest::keyClick(&window, Qt::Key_Up);
        QCOMPARE(session.currentParagraph(), first);
        QVERIFY(window.text().toPlainText().contains(u'['));
        QTest::keyClick(&window, Qt::Key_R);
        QCOMPARE(window.text().reading(), Reading::Clean);
        QVERIFY(!window.text().toPlainText().contains(u'['));
    }

    void walkingDownReachesTheLastParagraphAndStaysThere()
    {
        const SampleProject sample;
        Session session;
        session.setProject(sample.make());
        ProjectionWindow window(session, {});
        qsizetype paragraphs = 0;
        for (const Provision &provision : session.draft().provisions)
            paragraphs += provision.paragraphs.size();
        auto *next = window.findChild<QAction *>(u"project-next"_s);
        for (qsizetype i = 0; i < paragraphs + 3; ++i)
            next->trigger();
        QCOMPARE(session.currentParagraph(), session.draft().provisions.last().paragraphs.last().id);
    }
};

QTEST_MAIN(ProjectionTest)
#include "tst_projection.moc"
