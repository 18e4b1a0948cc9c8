// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sampleproject.h"
#include "text/notation.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

const ParagraphId contested{u"paragraph1-1"_s};

Profile delegate(const QString &delegation)
{
    return {u"Delegate of "_s + delegation, delegation, u"delegate"_s};
}

std::unique_ptr<Project> opened(const QString &path, const Profile &profile)
{
    auto project = Project::open(path, profile);
    return project ? std::move(*project) : nullptr;
}

QString words(const Project &project, const ParagraphId &paragraph = contested)
{
    return printPassage(find(project.draft(), paragraph)->passage);
}

bool says(Project &project, const QString &text, const ParagraphId &paragraph = contested)
{
    return project.commit(edits::SetPassage{paragraph, passageOf(text)}).has_value();
}

/// How many brackets stand inside others.
qsizetype nestedIn(const Draft &draft)
{
    qsizetype nested = 0;
    for (const Provision &provision : draft.provisions) {
        for (const Paragraph &paragraph : provision.paragraphs)
            nested += std::ranges::count_if(
                brackets(paragraph.passage), [](const PlacedBracket &bracket) { return bracket.path.size() > 1; });
    }
    return nested;
}

}

/// What several people disagree about, whoever meets whom first.
class DisagreementsTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name + u".concordat"_s); }

    std::unique_ptr<Project> begun(const QString &name)
    {
        auto project = Project::create(path(name), delegate(u"Chair"_s));
        if (!project || !(*project)->commitDraft(sample::draft(2, 3), u"Chair's text"_s, u"import"_s))
            return nullptr;
        return std::move(*project);
    }

    std::unique_ptr<Project> copied(const Project &project, const QString &delegation)
    {
        return project.saveCopy(path(delegation)) ? opened(path(delegation), delegate(delegation)) : nullptr;
    }

private Q_SLOTS:
    void init() { QVERIFY(QDir(m_folder.path()).removeRecursively() && QDir().mkpath(m_folder.path())); }

    void allWhoSaySomethingElseStandSideBySide_data()
    {
        QTest::addColumn<QStringList>("order");
        QTest::newRow("one by one") << QStringList{u"Kenya"_s, u"Norway"_s, u"Chile"_s, u"Fiji"_s};
        QTest::newRow("the other way") << QStringList{u"Fiji"_s, u"Chile"_s, u"Norway"_s, u"Kenya"_s};
        QTest::newRow("in another order") << QStringList{u"Chile"_s, u"Kenya"_s, u"Fiji"_s, u"Norway"_s};
    }

    void allWhoSaySomethingElseStandSideBySide()
    {
        QFETCH(QStringList, order);
        const auto project = begun(u"room"_s);
        QVERIFY(project);
        const QString base = words(*project);
        const QList<std::pair<QString, QString>> verbs{
            {u"Kenya"_s, u"should"_s}, {u"Norway"_s, u"may"_s}, {u"Chile"_s, u"must"_s}, {u"Fiji"_s, u"may"_s}};
        for (const auto &[delegation, verb] : verbs) {
            const auto copy = copied(*project, delegation);
            QVERIFY(copy);
            QVERIFY(says(*copy, QString(base).replace(u"Party shall"_s, u"Party "_s + verb)));
        }
        for (const QString &delegation : order)
            QVERIFY(project->bringIn({path(delegation)}));
        QCOMPARE(words(*project),
            QString(base).replace(u"Party shall"_s, u"Party [Fiji, Norway: may][Chile: must][Kenya: should]"_s));
    }

    /// Somebody else worked in the same copy afterwards, on another paragraph.
    void behindAnAlternativeStandsWhoWroteIt()
    {
        const auto project = begun(u"room"_s);
        QVERIFY(project);
        const auto copy = copied(*project, u"Kenya"_s);
        QVERIFY(copy && says(*copy, u"Nobody shall touch a spring."_s));
        copy->setProfile(delegate(u"Uganda"_s));
        QVERIFY(says(*copy, u"Something else."_s, ParagraphId{u"paragraph2-1"_s}));
        QVERIFY(says(*project, u"Springs are everybody's."_s));
        QVERIFY(project->bringIn({path(u"Kenya"_s)}));
        const Passage passage = find(project->draft(), contested)->passage;
        QCOMPARE(attributions(passage), QStringList({u"Kenya"_s, u"Chair"_s}));
        QCOMPARE(words(*project, ParagraphId{u"paragraph2-1"_s}), u"Something else."_s);
    }

    /// Two met the same disagreement each in their own copy; one of them lifts it.
    void whatWasLiftedStaysLifted()
    {
        const auto project = begun(u"room"_s);
        QVERIFY(project);
        const auto kenya = copied(*project, u"Kenya"_s);
        const auto norway = copied(*project, u"Norway"_s);
        const auto chile = copied(*project, u"Chile"_s);
        QVERIFY(kenya && norway && chile);
        QVERIFY(says(*kenya, u"Kenya's text stands alone."_s) && says(*norway, u"Of Norway another one."_s));
        for (const QString &delegation : {u"Kenya"_s, u"Norway"_s})
            QVERIFY(project->bringIn({path(delegation)}));
        for (const QString &delegation : {u"Norway"_s, u"Kenya"_s})
            QVERIFY(chile->bringIn({path(delegation)}));
        QCOMPARE(words(*project), words(*chile));
        QCOMPARE(bracketCount(find(chile->draft(), contested)->passage), 1);
        QVERIFY(says(*chile, u"Elsewhere."_s, ParagraphId{u"paragraph2-2"_s}));
        QVERIFY(says(*project, u"What all can live with."_s));
        QVERIFY(project->bringIn({path(u"Chile"_s)}));
        QVERIFY(chile->bringIn({path(u"room"_s)}));
        QCOMPARE(words(*project), u"What all can live with."_s);
        QCOMPARE(chile->draft(), project->draft());
    }

    /// Five copies, each of which now and then rewords one of a few paragraphs and meets another one.
    void disagreementsDoNotGrowIntoEachOther_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {11U, 12U, 13U, 14U})
            QTest::addRow("chance %u", seed) << seed;
    }

    void disagreementsDoNotGrowIntoEachOther()
    {
        QFETCH(quint32, seed);
        const auto room = begun(u"room"_s);
        QVERIFY(room);
        QStringList names{u"room"_s};
        for (const QString &delegation : {u"Kenya"_s, u"Norway"_s, u"Chile"_s, u"Fiji"_s}) {
            QVERIFY(copied(*room, delegation));
            names.append(delegation);
        }
        QRandomGenerator chance(seed);
        const auto one = [&](const QStringList &list) { return list[chance.bounded(list.size())]; };
        for (int turn = 0; turn < 120; ++turn) {
            const QString name = one(names);
            const auto copy = opened(path(name), delegate(name == u"room"_s ? u"Chair"_s : name));
            QVERIFY(copy);
            const ParagraphId paragraph{one({u"paragraph1-1"_s, u"paragraph1-2"_s, u"paragraph2-3"_s})};
            QVERIFY(says(*copy, u"turn%1 of%2 text%3 alone%4."_s.arg(turn).arg(turn).arg(turn).arg(turn), paragraph));
            const QString other = one(names);
            QVERIFY(copy->bringIn({path(other)}));
            QCOMPARE(nestedIn(copy->draft()), 0);
        }
        for (int round = 0; round < 2; ++round) {
            for (const QString &name : std::as_const(names)) {
                for (const QString &other : std::as_const(names))
                    QVERIFY(opened(path(name), delegate(name))->bringIn({path(other)}));
            }
        }
        const Draft draft = opened(path(u"room"_s), delegate(u"Chair"_s))->draft();
        QCOMPARE(nestedIn(draft), 0);
        for (const QString &name : std::as_const(names))
            QCOMPARE(opened(path(name), delegate(name))->draft(), draft);
    }
};

QTEST_GUILESS_MAIN(DisagreementsTest)
#include "tst_disagreements.moc"
