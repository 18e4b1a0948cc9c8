// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/headphrases.h"

#include "interchange/typography.h"
#include "proposals/namekey.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

/// "GERMANY / ALLEMAGNE": one delegation in two languages.
QStringView inOneLanguage(QStringView name, const Register &delegations)
{
    const qsizetype slash = name.indexOf(u'/');
    if (slash <= 0)
        return name;
    const Delegation *first = delegations.find(name.first(slash).trimmed());
    const Delegation *second = delegations.find(name.sliced(slash + 1).trimmed());
    return first && first == second ? name.first(slash).trimmed() : name;
}

/// "Holy See (Observer)": the name without the seat it speaks from.
QStringView withoutSeat(QStringView name)
{
    static constexpr std::array seats{QStringView(u"observer"), QStringView(u"observer state"),
        QStringView(u"permanent observer"), QStringView(u"non-member state"), QStringView(u"observateur"),
        QStringView(u"observatrice"), QStringView(u"observador"), QStringView(u"observadora"),
        QStringView(u"\u043d\u0430\u0431\u043b\u044e\u0434\u0430\u0442\u0435\u043b\u044c"),
        QStringView(u"\u89c2\u5bdf\u5458"), QStringView(u"\u0645\u0631\u0627\u0642\u0628")};
    const qsizetype open = std::max(name.lastIndexOf(u'('), name.lastIndexOf(u'\uff08'));
    if (open <= 0 || !(name.endsWith(u')') || name.endsWith(u'\uff09')))
        return name;
    const QString seat = headingKey(name.sliced(open + 1, name.size() - open - 2));
    return std::ranges::any_of(seats, [&](QStringView word) { return seat == word; }) ? name.first(open).trimmed()
                                                                                      : name;
}

/// "Norway, supported by Iceland": who proposes.
QStringView withoutSupport(QStringView name)
{
    static constexpr std::array links{QStringView(u"supported by"), QStringView(u"with the support of"),
        QStringView(u"co-sponsored by"), QStringView(u"seconded by"), QStringView(u"appuy\u00e9 par"),
        QStringView(u"appuy\u00e9e par"), QStringView(u"con el apoyo de"), QStringView(u"apoyado por"),
        QStringView(u"apoyada por")};
    for (const QStringView link : links) {
        qsizetype at = name.indexOf(link, 0, Qt::CaseInsensitive);
        if (at <= 1)
            continue;
        while (at > 0 && (name[at - 1].isSpace() || QStringView(u",;([-\u2013\u2014").contains(name[at - 1])))
            --at;
        return name.first(at);
    }
    return name;
}

/// "Party: Tuvalu", "Pays : Maroc": the field of a form.
qsizetype formFieldLength(QStringView text)
{
    static const QSet<QString> fields{u"party"_s, u"parties"_s, u"country"_s, u"state"_s, u"member"_s,
        u"member state"_s, u"delegation"_s, u"government"_s, u"submitter"_s, u"submitting party"_s, u"proponent"_s,
        u"proponents"_s, u"author"_s, u"pays"_s, u"partie"_s, u"d\u00e9l\u00e9gation"_s, u"auteur"_s, u"pa\u00eds"_s,
        u"delegaci\u00f3n"_s, u"autor"_s, u"\u0441\u0442\u0440\u0430\u043d\u0430"_s,
        u"\u0434\u0435\u043b\u0435\u0433\u0430\u0446\u0438\u044f"_s, u"\u56fd\u5bb6"_s, u"\u4ee3\u8868\u56e2"_s,
        u"\u0627\u0644\u062f\u0648\u0644\u0629"_s, u"\u0627\u0644\u0648\u0641\u062f"_s};
    const QStringView reach = text.first(std::min<qsizetype>(text.size(), 30));
    const qsizetype colon = std::max(reach.indexOf(u':'), reach.indexOf(u'\uff1a'));
    if (colon <= 0 || !fields.contains(headingKey(text.first(colon).trimmed())))
        return 0;
    const QStringView name = text.sliced(colon + 1).trimmed();
    return name.isEmpty() ? 0 : text.size() - name.size();
}

}

qsizetype phraseLength(QStringView text)
{
    if (const qsizetype field = formFieldLength(text); field > 0)
        return field;
    static constexpr std::array nouns{QStringView(u"joint submission"), QStringView(u"joint proposal"),
        QStringView(u"joint statement"), QStringView(u"submission"), QStringView(u"submissions"),
        QStringView(u"proposals"), QStringView(u"proposal"), QStringView(u"text proposal"),
        QStringView(u"textual proposal"), QStringView(u"textual proposals"), QStringView(u"proposed amendments"),
        QStringView(u"amendments"), QStringView(u"amendment"), QStringView(u"comments"), QStringView(u"comment"),
        QStringView(u"communication"), QStringView(u"contribution"), QStringView(u"contributions"),
        QStringView(u"statement"), QStringView(u"views"), QStringView(u"input"), QStringView(u"inputs"),
        QStringView(u"text"), QStringView(u"reply"), QStringView(u"submitted"), QStringView(u"proposed"),
        QStringView(u"proposition"), QStringView(u"propositions"), QStringView(u"communication"),
        QStringView(u"observations"), QStringView(u"soumission"), QStringView(u"pr\u00e9sent\u00e9 par"),
        QStringView(u"propuesta"), QStringView(u"propuestas"), QStringView(u"comunicaci\u00f3n"),
        QStringView(u"observaciones"), QStringView(u"presentado"),
        QStringView(u"\u043f\u0440\u0435\u0434\u043b\u043e\u0436\u0435\u043d\u0438\u0435"),
        QStringView(u"\u043f\u0440\u0435\u0434\u043b\u043e\u0436\u0435\u043d\u0438\u044f"),
        QStringView(u"\u043f\u0440\u0435\u0434\u0441\u0442\u0430\u0432\u043b\u0435\u043d\u043e"),
        QStringView(u"\u0437\u0430\u043c\u0435\u0447\u0430\u043d\u0438\u044f"),
        QStringView(u"\u0645\u0642\u062a\u0631\u062d"), QStringView(u"\u0645\u0642\u062a\u0631\u062d\u0627\u062a"),
        QStringView(u"\u062a\u0639\u0644\u064a\u0642\u0627\u062a"), QStringView(u"\u0648\u0631\u0642\u0629")};
    static constexpr std::array links{QStringView(u"by the delegation of"), QStringView(u"from the delegation of"),
        QStringView(u"of the delegation of"), QStringView(u"submitted by"), QStringView(u"received from"),
        QStringView(u"made by"), QStringView(u"by"), QStringView(u"from"), QStringView(u"of"), QStringView(u"de la"),
        QStringView(u"de l\u2019"), QStringView(u"de l'"), QStringView(u"du"), QStringView(u"des"), QStringView(u"del"),
        QStringView(u"de los"), QStringView(u"de las"), QStringView(u"de"), QStringView(u"par"), QStringView(u"por"),
        QStringView(u"\u043e\u0442"),
        QStringView(u"\u043f\u0440\u0435\u0434\u0441\u0442\u0430\u0432\u043b\u0435\u043d\u043d\u043e\u0435"),
        QStringView(u"\u0645\u0642\u062f\u0645 \u0645\u0646"), QStringView(u"\u0645\u0646"), QStringView(u"")};
    for (const QStringView noun : nouns) {
        if (!text.startsWith(noun, Qt::CaseInsensitive) || text.size() <= noun.size() || !text[noun.size()].isSpace())
            continue;
        const QStringView rest = text.sliced(noun.size()).trimmed();
        for (const QStringView link : links) {
            if (link.isEmpty() && !isArabic(noun.front()) && !isCyrillic(noun.front()))
                continue;
            if (!rest.startsWith(link, Qt::CaseInsensitive) || rest.size() <= link.size())
                continue;
            const QStringView name = rest.sliced(link.size());
            if (!link.isEmpty() && link.back().isLetter() && !name.front().isSpace())
                continue;
            return text.size() - name.trimmed().size();
        }
    }
    return 0;
}

qsizetype passivePhraseLength(QStringView text)
{
    static constexpr std::array links{QStringView(u" submitted by"), QStringView(u" presented by"),
        QStringView(u" proposed by"), QStringView(u" tabled by"), QStringView(u" prepared by"),
        QStringView(u" received from"), QStringView(u" circulated by"), QStringView(u" pr\u00e9sent\u00e9 par"),
        QStringView(u" pr\u00e9sent\u00e9e par"), QStringView(u" pr\u00e9sent\u00e9es par"),
        QStringView(u" pr\u00e9sent\u00e9s par"), QStringView(u" soumis par"), QStringView(u" soumise par"),
        QStringView(u" presentado por"), QStringView(u" presentada por"), QStringView(u" presentadas por"),
        QStringView(u" presentados por")};
    const QStringView reach = text.first(std::min(text.size(), longestSpokenName));
    for (const QStringView link : links) {
        const qsizetype at = reach.indexOf(link, 0, Qt::CaseInsensitive);
        if (at > 0 && at + link.size() < text.size() && !text[at + link.size()].isLetter())
            return text.size() - text.sliced(at + link.size()).trimmed().size();
    }
    return 0;
}

qsizetype counterLength(QStringView text)
{
    // أولا - and ألف - count as I. and A. do
    for (const QStringView word : {u"\u0623\u0648\u0644\u0627", u"\u062b\u0627\u0646\u064a\u0627",
             u"\u062b\u0627\u0644\u062b\u0627", u"\u0631\u0627\u0628\u0639\u0627", u"\u062e\u0627\u0645\u0633\u0627",
             u"\u0633\u0627\u062f\u0633\u0627", u"\u0633\u0627\u0628\u0639\u0627", u"\u062b\u0627\u0645\u0646\u0627",
             u"\u062a\u0627\u0633\u0639\u0627", u"\u0639\u0627\u0634\u0631\u0627", u"\u0623\u0644\u0641",
             u"\u0628\u0627\u0621", u"\u062c\u064a\u0645", u"\u062f\u0627\u0644", u"\u0647\u0627\u0621"}) {
        if (!text.startsWith(word))
            continue;
        qsizetype at = word.size();
        while (at < text.size() && text[at].isSpace())
            ++at;
        if (at < text.size() && QStringView(u"-\u2013\u2014").contains(text[at]))
            return at + 1;
    }
    for (const QStringView word : {u"paper no.", u"paper no", u"paper", u"submission no.", u"submission",
             u"proposal no.", u"proposal", u"document", u"no."}) {
        if (!text.startsWith(word, Qt::CaseInsensitive))
            continue;
        qsizetype at = word.size();
        bool number = false;
        while (at < text.size() && (text[at].isSpace() || text[at].isLetterOrNumber()) && at < word.size() + 6)
            number = text[at++].isDigit() || number;
        if (number && at < text.size() && QStringView(u":.\u2013-").contains(text[at]))
            return at + 1;
    }
    return 0;
}

QStringView withoutClosing(QStringView name)
{
    name = name.trimmed();
    while (!name.isEmpty() && QStringView(u":\uff1a*_").contains(name.back()))
        name = name.chopped(1).trimmed();
    while (!name.isEmpty() && QStringView(u"*_").contains(name.front()))
        name = name.sliced(1);
    if (name.size() > 2 && name.front() == u'[' && name.back() == u']')
        name = name.sliced(1, name.size() - 2).trimmed();
    return name;
}

bool namesEverybody(QStringView name)
{
    static constexpr std::array everybody{QStringView(u"parties"), QStringView(u"states parties"),
        QStringView(u"contracting parties"), QStringView(u"delegations"), QStringView(u"member states"),
        QStringView(u"members"), QStringView(u"states"), QStringView(u"governments"), QStringView(u"observers"),
        QStringView(u"participants"), QStringView(u"\u00e9tats"), QStringView(u"d\u00e9l\u00e9gations"),
        QStringView(u"gouvernements"), QStringView(u"estados"), QStringView(u"delegaciones"), QStringView(u"gobiernos"),
        QStringView(u"partes"), QStringView(u"\u0433\u043e\u0441\u0443\u0434\u0430\u0440\u0441\u0442\u0432"),
        QStringView(u"\u0434\u0435\u043b\u0435\u0433\u0430\u0446\u0438\u0439"),
        QStringView(u"\u0441\u0442\u043e\u0440\u043e\u043d"),
        QStringView(u"\u0627\u0644\u062f\u0648\u0644 \u0627\u0644\u0623\u0639\u0636\u0627\u0621"),
        QStringView(u"\u0627\u0644\u0648\u0641\u0648\u062f"),
        QStringView(u"\u0627\u0644\u062d\u0643\u0648\u0645\u0627\u062a")};
    const QString key = headingKey(name);
    const QStringView bare = withoutArticle(key);
    return std::ranges::any_of(everybody, [&](QStringView all) {
        return bare.startsWith(all) && (bare.size() == all.size() || !bare[all.size()].isLetter());
    });
}

std::optional<Speaker> speakerOf(QStringView name, const Register &delegations)
{
    name = withoutArticle(withoutSeat(withoutSupport(withoutClosing(name))));
    if (name.isEmpty() || name.size() > longestName)
        return {};
    return delegations.speaker(inOneLanguage(name, delegations));
}

Speaker unknownSpeaker(QStringView name)
{
    const QString bare = withoutArticle(name).toString();
    return {bare, bare, {}, false};
}

}
