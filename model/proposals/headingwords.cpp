// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proposals/headingwords.h"

#include "proposals/namekey.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

const QStringList &behalfPhrases()
{
    static const QStringList phrases{u"for and on behalf of"_s, u"on the behalf of"_s, u"on behalf of"_s,
        u"in the name of"_s, u"speaking for"_s, u"au nom"_s, u"pour le compte"_s, u"en nombre"_s, u"a nombre"_s,
        u"en representación"_s, u"en representacion"_s, u"от имени"_s, u"от лица"_s, u"以"_s, u"代表"_s,
        u"بالنيابة عن"_s, u"بالإنابة عن"_s, u"نيابة عن"_s, u"نيابةً عن"_s, u"باسم"_s};
    return phrases;
}

/// Words between a name and "on behalf of": "Jamaica, speaking also on behalf of".
const QSet<QString> &fillers()
{
    static const QSet<QString> words{u"also"_s, u"speaking"_s, u"submitted"_s, u"presented"_s, u"made"_s, u"and"_s,
        u"egalement"_s, u"aussi"_s, u"s"_s, u"exprimant"_s, u"presente"_s, u"presentee"_s, u"tambien"_s, u"hablando"_s,
        u"presentado"_s, u"presentada"_s, u"также"_s, u"выступая"_s, u"представлено"_s, u"и"_s, u"et"_s, u"y"_s,
        u"متحدثا"_s, u"متحدثة"_s, u"ايضا"_s, u"متكلما"_s, u"مقدم"_s, u"مقدمة"_s};
    return words;
}

/// "Note by the Secretariat" is not among them: it stands under the title of the document itself.
const QSet<QString> &proposalWords()
{
    static const QSet<QString> words = [] {
        // One key a word, as nameKey makes them: no case, no accents.
        const QString all
            = u"proposal proposals proposed submission submissions submitted comment comments view views statement "
              "contribution contributions input inputs text amendment amendments paper non working joint revised new "
              "additional further alternative draft language communication remarks observations reply "
              "response responses position suggestion suggestions presented tabled made received delegation government "
              "permanent mission drafting textual written proponent proponents sponsor sponsors party country state "
              "proposition propositions texte textes communication document presente presentee presentes presentees "
              "soumis soumise soumises propose proposee proposes commentaires commentaire observations declaration "
              ""
              "vues amendement amendements delegation gouvernement conjointe revisee recue recues travail mission "
              "permanente "
              "propuesta propuestas texto textos documento presentado presentada presentadas presentados propuesto "
              "comunicacion observaciones comentarios contribucion declaracion delegacion gobierno conjunta "
              "enmienda enmiendas opiniones recibidas revisada trabajo mision "
              "предложение предложения представлено представлены представленное представленныи представленные текст "
              "документ рабочии замечания комментарии сообщение заявление делегация делегации правительство "
              "правительства поправка поправки предложенныи предложенные совместное пересмотренное мнение "
              "мнения позиция внесено внесенное "
              "مقترح مقترحات اقتراح اقتراحات ورقة نص مقدم مقدمة مقدمه تعليقات ملاحظات بيان وفد حكومة مشترك "
              "مشتركة رسالة اراء مساهمة تعديل تعديلات عمل"_s;
        const QStringList list = all.split(u' ', Qt::SkipEmptyParts);
        QSet<QString> keys;
        for (const QString &word : list)
            keys.insert(nameKey(word));
        return keys;
    }();
    return words;
}

const QSet<QString> &joiningWords()
{
    static const QSet<QString> words{u"by"_s, u"from"_s, u"of"_s, u"the"_s, u"par"_s, u"de"_s, u"du"_s, u"des"_s,
        u"d"_s, u"la"_s, u"le"_s, u"les"_s, u"l"_s, u"por"_s, u"del"_s, u"el"_s, u"los"_s, u"las"_s, u"от"_s, u"من"_s,
        u"and"_s, u"et"_s, u"y"_s, u"и"_s};
    return words;
}

const QStringList &chineseProposalPhrases()
{
    static const QStringList phrases{u"提交的案文"_s, u"提交的提案"_s, u"提出的案文"_s, u"提出的提案"_s,
        u"的联合提案"_s, u"的提案"_s, u"的案文"_s, u"的意见"_s, u"的评论"_s, u"的来文"_s, u"的提议"_s, u"联合提案"_s,
        u"代表团"_s, u"政府"_s, u"提案"_s, u"案文"_s, u"意见"_s, u"提交"_s, u"提出"_s, u"发言"_s, u"名义"_s, u"的"_s,
        u"代表"_s};
    return phrases;
}

QString withoutChineseProposal(QString text)
{
    for (int cut = 0; cut < 4; ++cut) {
        const auto phrase = std::ranges::find_if(chineseProposalPhrases(),
            [&text](const QString &end) { return text.endsWith(end) && text.size() > end.size(); });
        if (phrase == chineseProposalPhrases().end())
            break;
        text = text.chopped(phrase->size()).trimmed();
    }
    return text.startsWith(u'由') ? text.sliced(1) : text;
}

bool isCasedLetter(QChar letter)
{
    return letter.isLetter() && letter.script() != QChar::Script_Han;
}

/// True where `phrase` stands at `at` as words of its own; Chinese has no spaces to show that.
bool standsAlone(const QString &text, qsizetype at, const QString &phrase)
{
    if (phrase.front().script() == QChar::Script_Han)
        return !(phrase == u"代表" && QStringView(text).sliced(at + phrase.size()).startsWith(u'团'))
            && (phrase != u"以" || text.contains(u"名义"_s));
    const qsizetype end = at + phrase.size();
    return (at == 0 || !isCasedLetter(text[at - 1])) && (end == text.size() || !isCasedLetter(text[end]));
}

/// The end of the parenthesis that opens at `open`, or -1.
qsizetype closing(const QString &text, qsizetype open)
{
    int depth = 0;
    for (qsizetype i = open; i < text.size(); ++i) {
        if (text[i] == u'(')
            ++depth;
        else if (text[i] == u')' && --depth == 0)
            return i;
    }
    return -1;
}

/// The parenthesis that is open at `at`, or -1.
qsizetype openBefore(const QString &text, qsizetype at)
{
    int depth = 0;
    for (qsizetype i = at - 1; i >= 0; --i) {
        if (text[i] == u')')
            ++depth;
        else if (text[i] == u'(' && depth-- == 0)
            return i;
    }
    return -1;
}

QString withoutEdges(const QString &text)
{
    const auto isEdge = [](QChar sign) { return sign.isSpace() || u",;:–—-،؛("_s.contains(sign); };
    qsizetype begin = 0;
    qsizetype end = text.size();
    while (begin < end && isEdge(text[begin]) && text[begin] != u'(')
        ++begin;
    while (end > begin && isEdge(text[end - 1]))
        --end;
    return text.sliced(begin, end - begin);
}

QString withoutFillers(const QString &text)
{
    QString rest = withoutEdges(text);
    for (;;) {
        const qsizetype space = std::max({rest.lastIndexOf(u' '), rest.lastIndexOf(u'\''), rest.lastIndexOf(u'’')});
        if (!fillers().contains(nameKey(QStringView(rest).sliced(space + 1))))
            return rest;
        rest = withoutEdges(rest.first(std::max<qsizetype>(space, 0)));
    }
}

bool allFillers(QStringView text)
{
    return std::ranges::all_of(text.toString().split(u' ', Qt::SkipEmptyParts),
        [](const QString &word) { return fillers().contains(nameKey(word)); });
}

QString beforeAnyOf(const QString &text, const QStringList &phrases)
{
    qsizetype cut = text.size();
    for (const QString &phrase : phrases) {
        const qsizetype found = text.indexOf(phrase, 0, Qt::CaseInsensitive);
        if (found > 0)
            cut = std::min(cut, found);
    }
    return cut == text.size() ? text : withoutEdges(text.first(cut));
}

/// "Norway's proposal" without its last words; `cut` says whether there were any.
QString withoutTrailingProposal(const QString &text, bool &cut)
{
    QString rest = text;
    for (int words = 0; words < 6; ++words) {
        const qsizetype space = rest.lastIndexOf(u' ');
        if (space <= 0 || !proposalWords().contains(nameKey(QStringView(rest).sliced(space + 1))))
            break;
        rest = withoutEdges(rest.first(space));
        cut = true;
    }
    if (rest.endsWith(u"'s"_s) || rest.endsWith(u"’s"_s)) {
        rest.chop(2);
        cut = true;
    } else if ((rest.endsWith(u'\'') || rest.endsWith(u'’')) && cut) {
        rest.chop(1);
    }
    return rest;
}

}

QString plainHeading(QStringView heading)
{
    QString plain;
    plain.reserve(heading.size());
    for (const QChar sign : heading) {
        switch (sign.unicode()) {
        case u'*':
        case u'_':
        case u'`':
        case u'\\':
        case u'#':
        case u'†':
        case u'‡':
            break;
        case u'（':
            plain += u'(';
            break;
        case u'）':
            plain += u')';
            break;
        case u'：':
            plain += u':';
            break;
        case u'，':
            plain += u',';
            break;
        default:
            if (sign.category() == QChar::Number_Other) // superscript digits
                break;
            plain += sign.isSpace() ? QChar(u' ') : sign;
        }
    }
    return plain.simplified();
}

std::optional<BehalfParts> cutAtBehalf(const QString &heading)
{
    qsizetype at = -1;
    qsizetype length = 0;
    for (const QString &phrase : behalfPhrases()) {
        const qsizetype found = heading.indexOf(phrase, 0, Qt::CaseInsensitive);
        const bool first = at < 0 || found < at || (found == at && phrase.size() > length);
        if (found >= 0 && first && standsAlone(heading, found, phrase)) {
            at = found;
            length = phrase.size();
        }
    }
    if (at < 0)
        return std::nullopt;

    BehalfParts parts;
    const qsizetype open = openBefore(heading, at);
    QString behind = heading.sliced(at + length);
    if (open >= 0) {
        if (!allFillers(QStringView(heading).sliced(open + 1, at - open - 1)))
            return std::nullopt;
        const qsizetype close = closing(heading, open);
        if (close >= 0) {
            if (!withoutEdges(heading.sliced(close + 1)).isEmpty())
                return std::nullopt;
            behind = heading.sliced(at + length, close - at - length);
        }
        parts.bracketed = true;
        parts.speaker = withoutEdges(heading.first(open));
    } else {
        parts.speaker = withoutFillers(heading.first(at));
    }
    parts.spokenFor = withoutPreposition(withoutChineseProposal(withoutException(withoutEdges(behind))));
    if (parts.spokenFor.isEmpty())
        return std::nullopt;
    return parts;
}

std::optional<QString> nameAmongProposalWords(const QString &heading)
{
    qsizetype begin = 0;
    bool introduced = false;
    for (int words = 0; words < 14 && begin < heading.size(); ++words) {
        qsizetype end = begin;
        while (end < heading.size() && heading[end] != u' ' && heading[end] != u'\'' && heading[end] != u'’')
            ++end;
        const QString key = nameKey(QStringView(heading).sliced(begin, end - begin));
        const bool proposal = proposalWords().contains(key);
        if (!proposal && !(introduced && (joiningWords().contains(key) || key.isEmpty())) && key != u"the")
            break;
        introduced = introduced || proposal;
        begin = std::min(end + 1, heading.size());
    }
    bool cut = introduced;
    QString rest = introduced ? withoutEdges(heading.sliced(begin)) : heading;
    if (!introduced) {
        rest = withoutTrailingProposal(heading, cut);
        const QString shorter = withoutChineseProposal(rest);
        cut = cut || shorter != rest;
        rest = shorter;
    }
    if (!cut || rest.isEmpty())
        return std::nullopt;
    return rest;
}

QString withoutPreposition(const QString &text)
{
    static const QSet<QString> prepositions{u"of"_s, u"de"_s, u"du"_s, u"des"_s, u"del"_s, u"d"_s, u"the"_s, u"by"_s};
    QString rest = text.trimmed();
    for (int words = 0; words < 3; ++words) {
        qsizetype end = 0;
        while (end < rest.size() && rest[end].isLetter())
            ++end;
        const bool closed = end < rest.size() && (rest[end] == u' ' || rest[end] == u'\'' || rest[end] == u'’');
        if (!closed || !prepositions.contains(rest.first(end).toLower()))
            break;
        rest = rest.sliced(end + 1).trimmed();
    }
    return withoutArticle(rest).toString();
}

QString withoutException(const QString &text)
{
    return beforeAnyOf(text,
        {u" except "_s, u" with the exception of "_s, u" excluding "_s, u" à l'exception"_s, u" à l’exception"_s,
            u" sauf "_s, u" con excepción"_s, u" con la excepción"_s, u" excepto "_s, u" salvo "_s,
            u" за исключением "_s, u" кроме "_s, u" باستثناء "_s, u" ما عدا "_s, u"(except"_s});
}

QString withoutMembers(const QString &text)
{
    return beforeAnyOf(text, {u"("_s, u":"_s});
}

QString withoutTopic(const QString &text)
{
    return beforeAnyOf(text,
        {u" on "_s, u" for "_s, u" to "_s, u" regarding "_s, u" concerning "_s, u" relating "_s, u" dated "_s,
            u" sur "_s, u" concernant "_s, u" relativ"_s, u" sobre "_s, u" auprès "_s, u" ante "_s, u" по "_s, u" о "_s,
            u" об "_s, u" относительно "_s, u" касающ"_s, u" при "_s, u" بشأن "_s, u" حول "_s, u" لدى "_s, u"关于"_s,
            u"就"_s, u" – "_s, u" — "_s, u" - "_s, u": "_s});
}

QString withoutDateOrLanguage(const QString &heading)
{
    static const QStringList originals{u"original"_s, u"подлинн"_s, u"原件"_s, u"原文"_s, u"الأصل"_s};
    const bool square = heading.endsWith(u']');
    if (!square && !heading.endsWith(u')'))
        return heading;
    const qsizetype open = heading.lastIndexOf(square ? u'[' : u'(');
    const QStringView inside = open <= 0 ? QStringView() : QStringView(heading).sliced(open + 1).chopped(1);
    const bool date = std::ranges::any_of(inside, [](QChar c) { return c.isDigit(); });
    const bool language = std::ranges::any_of(
        originals, [inside](const QString &word) { return inside.contains(word, Qt::CaseInsensitive); });
    return date || language ? withoutDateOrLanguage(withoutEdges(heading.first(open))) : heading;
}

}
