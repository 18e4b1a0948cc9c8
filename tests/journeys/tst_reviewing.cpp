// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journeys/journey.h"

#include "text/notation.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

const QByteArray compilation = R"(# Peru

## Article 1. Duty

1. States Parties shall protect springs. They shall map them.

2. This paragraph follows the earlier convention.

# Nepal

## Article 1. Duty

States Parties should protect springs.
)";

/// The draft in the notation, a paragraph a line.
QString textOf(const Draft &draft)
{
    QString text;
    for (const Provision &provision : draft.provisions) {
        for (const Paragraph &paragraph : provision.paragraphs)
            text += printPassage(paragraph.passage) + u'\n';
    }
    return text;
}

}

/// An editor looks at what was recognised before the draft goes out.
class ReviewingJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCompilationIsCorrectedAndTheDraftFollows()
    {
        Journey journey(u"import-review"_s);
        QFile file(journey.home(u"springs.md"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(compilation);
        file.close();
        QVERIFY(journey.open(file.fileName()));
        QVERIFY(journey.act(u"show-import"_s));
        journey.picture(u"as-read"_s);
        auto *tree = journey.the<QAbstractItemView>(u"recognised"_s);
        auto *source = journey.the<QPlainTextEdit>(u"receivedText"_s);
        QCOMPARE(tree->model()->rowCount(), 2);

        // A click in the document chooses the unit, and the other way round.
        QVERIFY(choose(source, u"This paragraph"_s));
        QCOMPARE(words(tree), u"This paragraph follows the earlier convention."_s);
        QVERIFY(journey.act(u"review-commentary"_s));
        QVERIFY(journey.act(u"review-kind-9"_s));
        QVERIFY(journey.act(u"review-kind-7"_s));

        QVERIFY(choose(source, u"They shall map"_s));
        QVERIFY(journey.act(u"review-split"_s));
        journey.picture(u"corrected"_s);

        // What is done in the draft meanwhile stays.
        const ParagraphId first = journey.draft().provisions.first().paragraphs.first().id;
        const int revisions = int(journey.session().project().revisionCount());
        QVERIFY(journey.session().commit(edits::SetParagraphStatus{first, {Status::Level::Pending, {}, {}, {}}}));

        QVERIFY(journey.act(u"review-accept"_s));
        QTRY_COMPARE_WITH_TIMEOUT(int(journey.session().project().revisionCount()), revisions + 2, 20000);
        journey.picture(u"accepted"_s);
        QVERIFY(!textOf(journey.draft()).contains(u"earlier convention"_s));
        const Draft shown = journey.draft();
        const auto project = journey.saved();
        QVERIFY(project);
        QCOMPARE(project->draft(), shown);
        QVERIFY(project->verify().isEmpty());
        int commentary = 0;
        int mapping = 0;
        for (const Submission &submission : project->submissions()) {
            eachUnit(submission.units, [&](const Unit &unit, int) {
                commentary += unit.commentary ? 1 : 0;
                mapping += unit.text == u"They shall map them." ? 1 : 0;
            });
        }
        QCOMPARE(commentary, 1);
        QCOMPARE(mapping, 1);
    }

    void aUnitIsMovedToTheProvisionWhereItBelongs()
    {
        Journey journey(u"concordance"_s);
        QVERIFY(journey.openSample());
        QVERIFY(journey.act(u"show-concordance"_s));
        auto *table = journey.the<QAbstractItemView>(u"concordanceTable"_s);
        const QAbstractItemModel *model = table->model();
        QModelIndex cell;
        for (int row = 1; row < model->rowCount() && !cell.isValid(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                if (!model->index(row, column).data().toString().isEmpty())
                    cell = model->index(row, column);
            }
        }
        QVERIFY(cell.isValid());
        const int row = cell.row();
        const int column = cell.column();
        const Draft before = journey.draft();
        table->setCurrentIndex(cell);
        journey.picture(u"before"_s);
        QVERIFY(journey.act(u"concordance-up"_s));
        journey.picture(u"moved"_s);
        QVERIFY(journey.draft() != before);
        QVERIFY(model->index(row - 1, column).data().toString().contains(u'✓'));
        QVERIFY(journey.act(u"undo"_s));
        QCOMPARE(journey.draft(), before);
        QVERIFY(journey.act(u"redo"_s));
        const Draft shown = journey.draft();
        const auto project = journey.saved();
        QVERIFY(project);
        QCOMPARE(project->draft(), shown);
        QVERIFY(project->verify().isEmpty());
    }

    void aTextIsJoinedWithTheParagraphAboveAndSplitAgain()
    {
        Journey journey(u"variants"_s);
        QVERIFY(journey.openSample());
        QVERIFY(journey.act(u"show-variants"_s));
        auto *table = journey.the<QAbstractItemView>(u"variants"_s);
        const QAbstractItemModel *model = table->model();
        const auto textAt = [&](int row) { return model->index(row, 0).data().toString(); };
        for (const Provision &provision : journey.draft().provisions) {
            journey.session().selectProvision(provision.id);
            if (model->rowCount() > 1 && !textAt(0).isEmpty() && !textAt(1).isEmpty())
                break;
        }
        const QString above = textAt(0);
        const QString below = textAt(1);
        QVERIFY(!above.isEmpty() && !below.isEmpty());
        table->setCurrentIndex(model->index(1, 0));
        QVERIFY(journey.act(u"variant-join-above"_s));
        journey.picture(u"joined"_s);
        QVERIFY2(textAt(0).contains(above) && textAt(0).contains(below), qPrintable(textAt(0)));
        table->setCurrentIndex(model->index(0, 0));
        QVERIFY(journey.act(u"variant-split"_s));
        journey.picture(u"split"_s);
        QVERIFY(!(textAt(0).contains(above) && textAt(0).contains(below)));
        const Draft shown = journey.draft();
        const auto project = journey.saved();
        QVERIFY(project);
        QCOMPARE(project->draft(), shown);
        QVERIFY(project->verify().isEmpty());
    }

private:
    static bool choose(QPlainTextEdit *source, const QString &text)
    {
        source->moveCursor(QTextCursor::Start);
        if (!source->find(text))
            return false;
        QTextCursor cursor = source->textCursor();
        cursor.setPosition(cursor.selectionStart());
        source->setTextCursor(cursor);
        return true;
    }

    static QString words(const QAbstractItemView *tree)
    {
        return tree->currentIndex().siblingAtColumn(2).data().toString();
    }
};

QTEST_MAIN(ReviewingJourney)
#include "tst_reviewing.moc"
