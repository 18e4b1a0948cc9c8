// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proposals/delegation.h"
#include "proposals/namekey.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

const Register &everybody()
{
    return Register::unitedNations();
}

QStringList allNamesOf(const Delegation &delegation)
{
    return QStringList{delegation.name, delegation.attribution} + delegation.names.values() + delegation.aliases;
}

QStringList membersOf(const QString &group)
{
    const Delegation *delegation = everybody().find(group);
    return delegation ? delegation->members : QStringList();
}

Attribution attributionOf(const QString &name)
{
    const Delegation *delegation = everybody().find(name);
    return delegation ? delegation->attribution : QString();
}

}

class RegisterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thereAreAsManyStatesAsTheUnitedNationsHasMembers()
    {
        QCOMPARE(std::ranges::count(everybody().all(), DelegationKind::State, &Delegation::kind), 193);
    }

    void theFiveRegionalGroupsTogetherAreTheMemberStates()
    {
        QStringList members;
        for (const QString &group : {u"African Group"_s, u"Asia-Pacific Group"_s, u"EEG"_s, u"GRULAC"_s, u"WEOG"_s})
            members += membersOf(group);
        QCOMPARE(members.size(), 193);
        QCOMPARE(QSet<QString>(members.begin(), members.end()).size(), 193);
    }

    void everyNameOfEverybodyLeadsBackToThem()
    {
        for (const Delegation &delegation : everybody().all()) {
            for (const QString &name : allNamesOf(delegation)) {
                const Delegation *found = everybody().find(name);
                QVERIFY2(found, qPrintable(u"%1 (%2) is not found"_s.arg(name, delegation.attribution)));
                QVERIFY2(found == &delegation,
                    qPrintable(u"%1 leads to %2 and should lead to %3"_s.arg(
                        name, found->attribution, delegation.attribution)));
            }
        }
    }

    void everybodyHasANameInEachOfTheSixLanguages()
    {
        for (const Delegation &delegation : everybody().all()) {
            QCOMPARE(delegation.names.size(), 6);
            for (const auto &[language, name] : delegation.names.asKeyValueRange())
                QVERIFY2(!name.trimmed().isEmpty(), qPrintable(delegation.attribution));
            const auto hasScript = [&delegation](Language language, QChar::Script script) {
                return std::ranges::any_of(
                    delegation.names[language], [script](QChar c) { return c.script() == script; });
            };
            QVERIFY2(hasScript(Language::Arabic, QChar::Script_Arabic), qPrintable(delegation.attribution));
            QVERIFY2(hasScript(Language::Chinese, QChar::Script_Han), qPrintable(delegation.attribution));
            QVERIFY2(hasScript(Language::Russian, QChar::Script_Cyrillic), qPrintable(delegation.attribution));
        }
    }

    void aNameIsWrittenInOneScriptOnly()
    {
        // A Latin o among Cyrillic letters looks right and is never found.
        for (const Delegation &delegation : everybody().all()) {
            for (const QString &name : allNamesOf(delegation)) {
                for (const QString &word : name.split(u' ')) {
                    const auto has = [&word](QChar::Script script) {
                        return std::ranges::any_of(word, [script](QChar c) { return c.script() == script; });
                    };
                    QVERIFY2(!(has(QChar::Script_Latin) && has(QChar::Script_Cyrillic)), qPrintable(name));
                    QVERIFY2(!(has(QChar::Script_Latin) && has(QChar::Script_Arabic)), qPrintable(name));
                }
            }
        }
    }

    void noAttributionHasASignOfTheNotation()
    {
        for (const Delegation &delegation : everybody().all()) {
            for (const QChar sign : u"[]:,\\*|"_s)
                QVERIFY2(!delegation.attribution.contains(sign), qPrintable(delegation.attribution));
            QVERIFY2(!u"+-?~ "_s.contains(delegation.attribution.front()), qPrintable(delegation.attribution));
        }
    }

    void membersOfGroupsAreInTheRegister()
    {
        for (const Delegation &group : everybody().all()) {
            for (const Attribution &member : group.members)
                QCOMPARE(attributionOf(member), member);
        }
        QCOMPARE(membersOf(u"CARICOM"_s).size(), 14);
        QCOMPARE(membersOf(u"EU"_s).size(), 27);
        QCOMPARE(membersOf(u"G77 and China"_s).size(), 134);
        QVERIFY(membersOf(u"AOSIS"_s).contains(u"Cook Islands"_s));
    }

    void spellingIsReadGenerously_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("attribution");
        const auto row = [](const char *written, const char *attribution) {
            QTest::newRow(written) << QString::fromUtf8(written) << QString::fromUtf8(attribution);
        };
        row("VIET NAM", "Viet Nam");
        row("Vietnam", "Viet Nam");
        row("Turkey", "Türkiye");
        row("TURKIYE", "Türkiye");
        row("USA", "United States");
        row("U.S.A.", "United States");
        row("the United States of America", "United States");
        row("UK", "United Kingdom");
        row("Russia", "Russian Federation");
        row("Islamic Republic of Iran", "Iran");
        row("Iran (Islamic Republic of)", "Iran");
        row("South Korea", "Republic of Korea");
        row("DPRK", "DPRK");
        row("Bolivia", "Bolivia");
        row("Cote d’Ivoire", "Côte d'Ivoire");
        row("Trinidad & Tobago", "Trinidad and Tobago");
        row("République Démocratique du Congo", "Democratic Republic of the Congo");
        row("la République de Corée", "Republic of Korea");
        row("l’Union européenne", "EU");
        row("European Union and its Member States", "EU");
        row("Group of 77 and China", "G77 and China");
        row("G-77", "G77 and China");
        row("Карибского сообщества", "CARICOM");
        row("Российской Федерации", "Russian Federation");
        row("Норвегии", "Norway");
        row("Нигера", "Niger");
        row("伊朗伊斯兰共和国", "Iran");
        row("77 国集团和中国", "G77 and China");
        row("المملكة العربية السعودية", "Saudi Arabia");
        row("اوكرانيا", "Ukraine");
        row("República de Colombia", "Colombia");
        row("la République du Cameroun", "Cameroon");
        row("Royaume de Belgique", "Belgium");
        row("Республика Беларусь", "Belarus");
        row("哥伦比亚共和国", "Colombia");
        row("جمهورية كولومبيا", "Colombia");
        row("République de Corée", "Republic of Korea");
    }

    void spellingIsReadGenerously()
    {
        QFETCH(QString, written);
        QFETCH(QString, attribution);
        QCOMPARE(attributionOf(written), attribution);
    }

    void whatIsNoNameIsNotFound()
    {
        for (const QString &text : {u""_s, u" "_s, u"…"_s, u"the"_s, u"Article"_s, u"States Parties"_s, u"Nor"_s,
                 u"Norway shall"_s, u"République de Chine"_s, u"Reino de Chile"_s, u"共和国"_s,
                 QString(1'000'000, u'a'), QString(5000, u'(')})
            QVERIFY2(!everybody().find(text), qPrintable(text.first(std::min<qsizetype>(20, text.size()))));
    }

    void aDelegationAddedTwiceIsCompleted()
    {
        Register own;
        own.add(
            {u"Friends of the Springs"_s, u"FOS"_s, DelegationKind::Group, {u"Spring Friends"_s}, {}, {u"Nepal"_s}});
        own.add(
            {u"Friends of the Springs"_s, u"FOS"_s, DelegationKind::Group, {u"Amis des sources"_s}, {}, {u"Chile"_s}});
        QCOMPARE(own.all().size(), 1);
        QCOMPARE(own.find(u"amis des sources"), own.find(u"spring friends"));
        QCOMPARE(own.find(u"FOS")->members, QStringList({u"Nepal"_s, u"Chile"_s}));
    }

    void namesSortByTheLanguageOfTheText()
    {
        QCOMPARE(sortedFor({u"Zambia"_s, u"austria"_s, u"Åland"_s, u"Viet Nam"_s}, Language::English),
            QStringList({u"Åland"_s, u"austria"_s, u"Viet Nam"_s, u"Zambia"_s}));
        QCOMPARE(sortedFor({u"Grèce"_s, u"États-Unis"_s, u"Espagne"_s, u"Danemark"_s}, Language::French),
            QStringList({u"Danemark"_s, u"Espagne"_s, u"États-Unis"_s, u"Grèce"_s}));
        QCOMPARE(sortedFor({u"España"_s, u"Colombia"_s, u"Chile"_s, u"Ecuador"_s}, Language::Spanish),
            QStringList({u"Chile"_s, u"Colombia"_s, u"Ecuador"_s, u"España"_s}));
        QCOMPARE(sortedFor({u"Ямайка"_s, u"Австрия"_s, u"Ёлка"_s, u"Жито"_s}, Language::Russian),
            QStringList({u"Австрия"_s, u"Ёлка"_s, u"Жито"_s, u"Ямайка"_s}));
        QCOMPARE(sortedFor({u"中国"_s, u"阿根廷"_s, u"牙买加"_s}, Language::Chinese),
            QStringList({u"阿根廷"_s, u"牙买加"_s, u"中国"_s}));
        QCOMPARE(sortedFor({u"اليابان"_s, u"تونس"_s, u"البرازيل"_s}, Language::Arabic),
            QStringList({u"البرازيل"_s, u"تونس"_s, u"اليابان"_s}));
    }
};

QTEST_GUILESS_MAIN(RegisterTest)
#include "tst_register.moc"
