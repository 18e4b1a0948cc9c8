// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proposals/delegation.h"

#include <QRandomGenerator>
#include <QTest>

using namespace concordat;
using namespace Qt::StringLiterals;

class SpeakerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHeadingNamesWhoSpeaks_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("delegation");
        QTest::addColumn<QString>("attribution");
        QTest::addColumn<QString>("onBehalfOf");
        const auto row
            = [](const char *heading, const char *delegation, const char *attribution, const char *behalf = "") {
                  QTest::newRow(heading) << QString::fromUtf8(heading) << QString::fromUtf8(delegation)
                                         << QString::fromUtf8(attribution) << QString::fromUtf8(behalf);
              };
        row("Colombia", "Colombia", "Colombia");
        row("NEW ZEALAND", "New Zealand", "New Zealand");
        row("**Viet Nam**", "Viet Nam", "Viet Nam");
        row("## Viet Nam", "Viet Nam", "Viet Nam");
        row("Norway:", "Norway", "Norway");
        row("Norway*", "Norway", "Norway");
        row("Norway3", "Norway", "Norway");
        row("Norway²", "Norway", "Norway");
        row("IV. Norway", "Norway", "Norway");
        row("A. Argentina", "Argentina", "Argentina");
        row("Iran (Islamic Republic of)", "Iran (Islamic Republic of)", "Iran");
        row("Bosnia and Herzegovina", "Bosnia and Herzegovina", "Bosnia and Herzegovina");
        row("European Union", "European Union", "EU");
        row("European Union and its member States", "European Union and its member States", "EU");
        row("European Union (EU)", "European Union", "EU");
        row("Group of 77 and China", "Group of 77 and China", "G77 and China");
        row("G20", "Group of 20", "G20");
        row("African Group", "African Group", "African Group");
        row("Jamaica (on behalf of the Caribbean Community)", "Jamaica", "CARICOM", "Caribbean Community");
        row("JAMAICA (ON BEHALF OF THE CARIBBEAN COMMUNITY)", "Jamaica", "CARICOM", "Caribbean Community");
        row("**Jamaica** (on behalf of the Caribbean Community)1", "Jamaica", "CARICOM", "Caribbean Community");
        row("Jamaica, on behalf of CARICOM", "Jamaica", "CARICOM", "Caribbean Community");
        row("Jamaica (CARICOM)", "Jamaica", "CARICOM", "Caribbean Community");
        row("Angola on behalf of the African Group", "Angola", "African Group", "African Group");
        row("Angola, speaking on behalf of the African Group", "Angola", "African Group", "African Group");
        row("Cuba (on behalf of the Group of 77 and China)", "Cuba", "G77 and China", "Group of 77 and China");
        row("On behalf of the African Group", "African Group", "African Group", "African Group");
        row("Statement on behalf of the Arab Group", "Arab Group", "Arab Group", "Arab Group");
        row("France (on behalf of the European Union and its member States)", "France", "EU",
            "European Union and its member States");
        row("Ruritania (on behalf of the Friends of the Springs)", "Ruritania", "Friends of the Springs",
            "Friends of the Springs");
        row("Nepal (on behalf of the Friends of the Springs (FOS))", "Nepal", "FOS", "Friends of the Springs (FOS)");
        row("Nepal (on behalf of [the Friends])", "", "");
        row("Proposal by Norway", "Norway", "Norway");
        row("Islamic Republic of Iran", "Islamic Republic of Iran", "Iran");
        row("Proposal of the Islamic Republic of Iran", "Islamic Republic of Iran", "Iran");
        row("Proposal by the United States of America:", "United States of America", "United States");
        row("Submitted by Jamaica on behalf of the Caribbean Community", "Jamaica", "CARICOM", "Caribbean Community");
        row("Delegation of Egypt", "Egypt", "Egypt");
        row("Norway’s proposal", "Norway", "Norway");
        row("EU proposal", "European Union", "EU");
        row("Chair’s text", "Chair", "Chair");
        row("Text proposed by the Secretariat", "Secretariat", "Secretariat");
        row("Proposal by the Co-Facilitators", "Co-Facilitators", "Co-Facilitators");
        row("Secretariat:", "Secretariat", "Secretariat");
        row("Submission by Japan and Australia", "Japan", "Australia and Japan", "Australia");
        row("Norway, Japan and Antigua and Barbuda", "Norway", "Antigua and Barbuda/Japan/Norway",
            "Japan; Antigua and Barbuda");
        row("Norway (on behalf of Iceland and Liechtenstein)", "Norway", "Iceland/Liechtenstein/Norway",
            "Iceland; Liechtenstein");
        row("Kuwait (on behalf of the Arab Group, except Iraq)", "Kuwait", "Arab Group", "Arab Group");

        row("Colombia on behalf of AILAC (Chile, Costa Rica and Peru)", "Colombia", "AILAC",
            "Independent Association of Latin America and the Caribbean");
        row("Switzerland (on behalf of the Environmental Integrity Group: Mexico, Monaco)", "Switzerland", "EIG",
            "Environmental Integrity Group");
        row("African Group (Zimbabwe)", "Zimbabwe", "African Group", "African Group");
        row("Proposal by Norway on article 5", "Norway", "Norway");
        row("Permanent Mission of Norway to the United Nations", "Norway", "Norway");
        row("Delegation: Norway", "Norway", "Norway");
        row("Norway [12 July 2022]", "Norway", "Norway");
        row("Norway [Original: English] [12 July 2022]", "Norway", "Norway");
        row("Jamaica (on behalf of the Caribbean Community) [12 July 2022]", "Jamaica", "CARICOM",
            "Caribbean Community");
        row("Netherlands (the)", "Netherlands (the)", "Netherlands");

        row("Jamaïque (au nom de la Communauté des Caraïbes)", "Jamaïque", "CARICOM", "Communauté des Caraïbes");
        row("Angola, au nom du Groupe africain", "Angola", "African Group", "Groupe africain");
        row("Tchéquie (au nom de l’Union européenne et de ses États membres)", "Tchéquie", "EU",
            "Union européenne et de ses États membres");
        row("Proposition de la Norvège", "Norvège", "Norway");
        row("Proposition présentée par le Japon et l’Australie", "Japon", "Australia and Japan", "Australie");
        row("États-Unis d’Amérique", "États-Unis d'Amérique", "United States");
        row("Jamaica (en nombre de la Comunidad del Caribe)", "Jamaica", "CARICOM", "Comunidad del Caribe");
        row("Propuesta del Brasil", "Brasil", "Brazil");
        row("Propuesta presentada por el Perú", "Perú", "Peru");
        row("Cuba, en nombre del Grupo de los 77 y China", "Cuba", "G77 and China", "Grupo de los 77 y China");
        row("Ямайка (от имени Карибского сообщества)", "Ямайка", "CARICOM", "Карибское сообщество");
        row("Ангола от имени Группы африканских государств", "Ангола", "African Group",
            "Группа африканских государств");
        row("Мальдивские Острова (от имени Альянса малых островных государств)", "Мальдивские Острова", "AOSIS",
            "Альянс малых островных государств");
        row("Непал, от имени наименее развитых стран", "Непал", "LDCs", "Наименее развитые страны");
        row("Чехия (от имени Европейского союза и его государств-членов)", "Чехия", "EU",
            "Европейского союза и его государств-членов");
        row("Куба от имени Группы 77 и Китая", "Куба", "G77 and China", "Группа 77 и Китай");
        row("Предложение Китая", "Китай", "China");
        row("Предложение Норвегии", "Норвегия", "Norway");
        row("Предложение Российской Федерации", "Российская Федерация", "Russian Federation");
        row("牙买加（代表加勒比共同体）", "牙买加", "CARICOM", "加勒比共同体");
        row("安哥拉代表非洲国家组", "安哥拉", "African Group", "非洲国家组");
        row("挪威的提案", "挪威", "Norway");
        row("挪威代表团", "挪威", "Norway");
        row("日本和澳大利亚", "日本", "Australia and Japan", "澳大利亚");
        row("جامايكا (باسم الجماعة الكاريبية)", "جامايكا", "CARICOM", "الجماعة الكاريبية");
        row("أنغولا، بالنيابة عن المجموعة الأفريقية", "أنغولا", "African Group", "المجموعة الأفريقية");
        row("مقترح مقدم من النرويج", "النرويج", "Norway");
        row("اليابان وأستراليا", "اليابان", "Australia and Japan", "أستراليا");
    }

    void aHeadingNamesWhoSpeaks()
    {
        QFETCH(QString, heading);
        QFETCH(QString, delegation);
        QFETCH(QString, attribution);
        QFETCH(QString, onBehalfOf);
        const auto speaker = Register::unitedNations().speaker(heading);
        if (delegation.isEmpty()) {
            QVERIFY(!speaker);
            return;
        }
        QVERIFY(speaker);
        QCOMPARE(speaker->delegation, delegation);
        QCOMPARE(speaker->attribution, attribution);
        QCOMPARE(speaker->onBehalfOf.join(u"; "_s), onBehalfOf);
    }

    void anUnknownSpeakerIsSaidToBeUnknown()
    {
        const auto speaker = Register::unitedNations().speaker(u"Ruritania (on behalf of the Friends of the Springs)");
        QVERIFY(speaker);
        QVERIFY(!speaker->known);
        QVERIFY(Register::unitedNations().speaker(u"Ruritania (on behalf of CARICOM)")->known);
        QVERIFY(Register::unitedNations().speaker(u"Norway")->known);
    }

    void textIsNotASpeaker_data()
    {
        QTest::addColumn<QString>("line");
        const char *lines[] = {"", "   ", "Norway shall cooperate.", "Norway could support paragraph 2 of article 5.",
            "Norway,", "Norway; and", "…as proposed by Norway.", "norway", "International cooperation", "Extradition",
            "Secretariat", "The Secretariat", "President", "Bureau", "Note by the Secretariat",
            "Article 4. Secretariat", "Proposal on article 5", "Comments on Norway and the North Sea",
            "Norway (see annex)", "Colombia 5", "1. States Parties shall", "(a) Norway shall",
            "The Committee acted on behalf of the African Group",
            "Any person acting for the company (on behalf of the owner)",
            "States Parties may request, on behalf of the victim, that measures be taken",
            "A State Party may designate a national authority to act on behalf of the Alliance",
            "The Secretariat shall act on behalf of the Conference of the Parties", "Preamble", "Proposal", "Comments",
            "Views of States", "General comments", "Norway proposes to delete paragraph 2", "In the name of God",
            "代表", "第一条 代表", "缔约国应代表受害人采取措施。", "باسم", "المادة 4", "Статья 4", "от имени", "Au nom",
            "United Nations Convention against Corruption", "Jamaica (on behalf of", "Rights and obligations",
            "[Original: English]", "[13 July 2022]", "France is of the view that [the text] be kept"};
        for (const char *line : lines)
            QTest::newRow(*line ? line : "nothing") << QString::fromUtf8(line);
    }

    void textIsNotASpeaker()
    {
        QFETCH(QString, line);
        const auto speaker = Register::unitedNations().speaker(line);
        QVERIFY2(!speaker, qPrintable(speaker ? speaker->attribution : QString()));
    }

    void everyStateSpeaksUnderItsNameInEveryLanguage()
    {
        for (const Delegation &state : Register::unitedNations().all()) {
            if (state.kind == DelegationKind::Chair || state.kind == DelegationKind::Secretariat)
                continue;
            for (const QString &name : state.names) {
                for (const QString &heading : {name, name.toUpper(), u"**%1**"_s.arg(name), name + u':'}) {
                    const auto speaker = Register::unitedNations().speaker(heading);
                    QVERIFY2(speaker, qPrintable(heading));
                    QCOMPARE(speaker->attribution, state.attribution);
                }
            }
        }
    }

    void everyStateSpeaksForAGroupInEveryLanguage()
    {
        const Delegation *caricom = Register::unitedNations().find(u"CARICOM");
        QVERIFY(caricom);
        const QMap<Language, QString> forms{{Language::English, u"%1 (on behalf of the %2)"_s},
            {Language::French, u"%1 (au nom de la %2)"_s}, {Language::Spanish, u"%1 (en nombre de la %2)"_s},
            {Language::Russian, u"%1 (от имени %2)"_s}, {Language::Chinese, u"%1（代表%2）"_s},
            {Language::Arabic, u"%1 (باسم %2)"_s}};
        for (const Delegation &state : Register::unitedNations().all()) {
            if (state.kind != DelegationKind::State)
                continue;
            for (const auto &[language, form] : forms.asKeyValueRange()) {
                const QString heading = form.arg(state.names[language], caricom->names[language]);
                const auto speaker = Register::unitedNations().speaker(heading);
                QVERIFY2(speaker, qPrintable(heading));
                QCOMPARE(speaker->delegation, state.names[language]);
                QCOMPARE(speaker->attribution, u"CARICOM"_s);
                QCOMPARE(speaker->onBehalfOf, QStringList(caricom->names[language]));
            }
        }
    }

    void everyGroupIsSpokenForInEveryLanguage()
    {
        const QMap<Language, QString> forms{{Language::English, u"Jamaica, on behalf of the %1"_s},
            {Language::French, u"Jamaïque (au nom de %1)"_s}, {Language::Spanish, u"Jamaica (en nombre de %1)"_s},
            {Language::Russian, u"Ямайка (от имени %1)"_s}, {Language::Chinese, u"牙买加（代表%1）"_s},
            {Language::Arabic, u"جامايكا (بالنيابة عن %1)"_s}};
        for (const Delegation &group : Register::unitedNations().all()) {
            if (group.kind != DelegationKind::Group)
                continue;
            for (const auto &[language, form] : forms.asKeyValueRange()) {
                for (const QString &name : {group.names[language], group.attribution}) {
                    const auto speaker = Register::unitedNations().speaker(form.arg(name));
                    QVERIFY2(speaker, qPrintable(form.arg(name)));
                    QCOMPARE(speaker->attribution, group.attribution);
                }
            }
        }
    }

    void noHeadingLeadsToAnAttributionThatTheNotationWouldMisread()
    {
        QRandomGenerator random(20221107);
        const QString signs = u"[]:,+-?~*\\ ()Norwayonbehalf代表的、和"_s;
        for (int round = 0; round < 3000; ++round) {
            QString odd;
            for (int i = 0; i < 12; ++i)
                odd += signs[random.bounded(signs.size())];
            const auto speaker = Register::unitedNations().speaker(u"Norway (on behalf of X%1Y)"_s.arg(odd));
            if (!speaker)
                continue;
            QVERIFY(!speaker->attribution.isEmpty());
            for (const QChar sign : u"[]:,\\*|"_s)
                QVERIFY2(!speaker->attribution.contains(sign), qPrintable(speaker->attribution));
            QVERIFY2(!u"+-?~ "_s.contains(speaker->attribution.front()), qPrintable(speaker->attribution));
        }
    }

    void hostileHeadingsAreAnsweredToo()
    {
        for (const QString &hostile : {QString(1'000'000, u'('), QString(590, u'('), QString(590, u','),
                 u"on behalf of "_s.repeated(45), u"Norway and "_s.repeated(50), u"Norway's's"_s.repeated(50),
                 QString(QChar(0xD800)), u"Norway"_s + QChar(0xDC00), QString(QChar(u'\0')).repeated(50)})
            (void)Register::unitedNations().speaker(hostile);
    }
};

QTEST_GUILESS_MAIN(SpeakerTest)
#include "tst_speaker.moc"
