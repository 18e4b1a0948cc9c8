// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cases.h"
#include "support/mergelaws.h"
#include "support/twodrafters.h"

#include <QTest>

using namespace concordat;
using namespace Qt::StringLiterals;

class MergeLawsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noWordIsLostDoubledOrBroughtBack()
    {
        TwoDrafters people(20261126);
        QHash<QString, int> kinds;
        QHash<QString, QString> first;
        const int all = cases();
        for (int i = 0; i < all; ++i) {
            const Draft base = people.draft();
            const Draft ours = people.worked(base, u"ours"_s, 4);
            const Draft theirs = people.worked(base, u"theirs"_s, 4);
            const Draft merged = merge(base, ours, theirs, mergelaws::sides).draft;
            const QString told = people.told() + u"\n--- base\n"_s + printDraft(base).text + u"--- ours\n"_s
                + printDraft(ours).text + u"--- theirs\n"_s + printDraft(theirs).text + u"--- merged\n"_s
                + printDraft(merged).text;
            const auto note = [&](const QString &what) {
                const QString kind = what.section(u':', 0, 0);
                const QString whole = what + u'\n' + told;
                if (kinds[kind]++ == 0 || whole.size() < first[kind].size())
                    first[kind] = whole;
            };
            for (const QString &broken : mergelaws::brokenBy(base, ours, theirs))
                note(broken);
        }
        for (auto kind = kinds.cbegin(); kind != kinds.cend(); ++kind)
            qWarning().noquote() << kind.key() << *kind << "of" << all << "\n" << first[kind.key()];
        QVERIFY(kinds.isEmpty());
    }
};

QTEST_GUILESS_MAIN(MergeLawsTest)
#include "tst_mergelaws.moc"
