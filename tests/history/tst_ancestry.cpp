// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/ancestry.h"
#include "history/database.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace concordat;
using namespace Qt::StringLiterals;

/// Whom a revision descends from, held against what following every link says.
class AncestryTest : public QObject {
    Q_OBJECT

private:
    /// So far apart that a question reads the links in several goes.
    static constexpr qint64 apart = 997;

    QTemporaryDir m_folder;
    QHash<qint64, QList<qint64>> m_parents;
    QList<qint64> m_all;

    /// A history of `size` revisions that part and meet, in a file.
    std::unique_ptr<Database> grown(int size, QRandomGenerator &random)
    {
        auto database
            = Database::open(m_folder.filePath(u"%1.sqlite"_s.arg(random.generate())), Database::Mode::Create);
        if (!database || !(*database)->run(u"CREATE TABLE parent (child INTEGER, nth INTEGER, parent INTEGER)"_s))
            return nullptr;
        m_parents.clear();
        m_all.clear();
        for (int i = 1; i <= size; ++i) {
            const qint64 no = i * apart;
            const int links = m_all.isEmpty() ? 0 : random.bounded(10) == 0 ? 0 : 1 + random.bounded(2);
            for (int nth = 0; nth < links; ++nth) {
                const qint64 parent = m_all[m_all.size() - 1 - random.bounded(std::min<qsizetype>(6, m_all.size()))];
                if (m_parents[no].contains(parent))
                    continue;
                m_parents[no].append(parent);
                if (!(*database)->run(u"INSERT INTO parent VALUES (?, ?, ?)"_s, {no, nth, parent}))
                    return nullptr;
            }
            m_all.append(no);
        }
        return std::move(*database);
    }

    QSet<qint64> behind(qint64 no) const
    {
        QSet<qint64> found;
        for (const qint64 parent : m_parents.value(no))
            found |= behind(parent) | QSet{parent};
        return found;
    }
    QSet<qint64> upTo(const QList<qint64> &set) const
    {
        QSet<qint64> found;
        for (const qint64 no : set)
            found |= behind(no) | QSet{no};
        return found;
    }
    /// Those of the set from which no other of it descends.
    QSet<qint64> top(const QSet<qint64> &set) const
    {
        QSet<qint64> found = set;
        for (const qint64 no : set)
            found -= behind(no);
        return found;
    }
    QList<qint64> some(QRandomGenerator &random) const
    {
        QList<qint64> chosen;
        for (int i = 1 + random.bounded(5); i > 0; --i)
            chosen.append(m_all[random.bounded(m_all.size())]);
        return chosen;
    }

private Q_SLOTS:
    void isWhatFollowingEveryLinkSays()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 40; ++round) {
            const auto database = grown(24, random);
            QVERIFY(database);
            for (int question = 0; question < 20; ++question) {
                const QList<qint64> set = some(random);
                const qint64 other = some(random).first();
                const auto maximal = Ancestry(*database).maximal(set);
                QVERIFY(maximal);
                QCOMPARE(QSet(maximal->cbegin(), maximal->cend()), top(QSet(set.cbegin(), set.cend())));
                QVERIFY(std::ranges::is_sorted(*maximal));
                const auto bases = Ancestry(*database).bases(set, other);
                QVERIFY(bases);
                QCOMPARE(QSet(bases->cbegin(), bases->cend()), top(upTo(set) & upTo({other})));
            }
        }
    }

    void whatIsTakenApartStandsForItsParents()
    {
        QRandomGenerator random(12);
        for (int round = 0; round < 40; ++round) {
            const auto database = grown(24, random);
            QVERIFY(database);
            const auto isMerge = [&](qint64 no) -> Result<bool> { return m_parents.value(no).size() > 1; };
            const QList<qint64> set = some(random);
            const auto found = Ancestry(*database).maximal(set, isMerge);
            QVERIFY(found);
            QSet<qint64> open(set.cbegin(), set.cend());
            for (bool isApart = false; !isApart;) {
                isApart = true;
                for (const qint64 no : QSet(open)) {
                    if (m_parents.value(no).size() < 2)
                        continue;
                    open.remove(no);
                    open |= QSet(m_parents[no].cbegin(), m_parents[no].cend());
                    isApart = false;
                }
            }
            QCOMPARE(QSet(found->cbegin(), found->cend()), top(open));
        }
    }

    void aLinkThatLeadsNowhereIsSaid()
    {
        QRandomGenerator random(13);
        const auto database = grown(3, random);
        QVERIFY(database && database->run(u"INSERT INTO parent VALUES (?, 7, ?)"_s, {2 * apart, 5 * apart}));
        const auto found = Ancestry(*database).bases({3 * apart}, apart);
        QVERIFY(!found);
        QCOMPARE(found.error().fault, Fault::Damaged);
    }
};

QTEST_GUILESS_MAIN(AncestryTest)
#include "tst_ancestry.moc"
