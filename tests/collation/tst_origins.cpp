// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/paths.h"
#include "support/revisedwords.h"

#include <QTest>

using namespace concordat;

class OriginsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsHaveTheirOriginsAfterFortyRevisions()
    {
        const QStringList texts = treatyTextsWith(QStringLiteral(CONCORDAT_COMPILATIONS_DIR));
        RevisedWords::Score kept;
        RevisedWords::Score reworded;
        for (quint32 seed = 1; seed <= 40; ++seed) {
            RevisedWords words(texts, seed);
            for (int i = 0; i < 40; ++i)
                words.revise();
            kept += words.score();
            reworded += words.reinstatedAndReworded();
        }
        qInfo("right after 40 revisions: %.4f of %d words; reinstated and reworded: %.4f of %d", kept.share(),
            int(kept.all), reworded.share(), int(reworded.all));
        // A floor, not the figure: our own few texts repeat one another and give a little less than real documents.
        QVERIFY(kept.share() >= 0.997);
        QVERIFY(reworded.share() >= 0.97);
    }

    void aTextOfOneWordOverAndOverIsFollowedToo()
    {
        const QString text = QStringLiteral("spring ").repeated(3000);
        const Passage source = passageOf(text, Origin::received(UnitId{QStringLiteral("u")}));
        const Passage found
            = withOrigins(passageOf(text), passageOf(QStringLiteral("lake")), EditId{QStringLiteral("e")}, {source});
        QCOMPARE(found, source);
    }
};

QTEST_GUILESS_MAIN(OriginsTest)
#include "tst_origins.moc"
