// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proposals/delegation.h"

#include "proposals/headingwords.h"
#include "proposals/namekey.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

/// A heading that lists many co-sponsors is still one; a paragraph is not.
constexpr qsizetype longestHeading = 600;
/// A name that the register does not have is believed only where it is short.
constexpr qsizetype longestUnknownName = 100;
/// How many pieces a name with "and" or a comma in it has at most.
constexpr qsizetype longestNameInPieces = 6;

/// A delegation of the register, under the name that the heading gives it.
struct Named {
    const Delegation *delegation = nullptr;
    QString name;
};

bool isCapital(QStringView text)
{
    return text == text.toString().toUpper() && text != text.toString().toLower();
}

/// "EU", "CfRN", "G77 and China"; not "African Group", which is a name people write out.
bool isAbbreviation(const Attribution &attribution)
{
    const QStringView word = QStringView(attribution).first(std::max<qsizetype>(attribution.indexOf(u' '), 0));
    const QStringView first = word.isEmpty() ? QStringView(attribution) : word;
    return std::ranges::count_if(first, [](QChar c) { return c.isUpper() || c.isDigit(); }) > 1;
}

/// Its official name where the heading has one, else what the heading says.
Named named(const Delegation *delegation, const QString &written)
{
    const QString key = nameKey(written);
    for (const QString &name : delegation->names) {
        if (name == written)
            return {delegation, name};
    }
    static constexpr Language order[]{
        Language::English, Language::French, Language::Spanish, Language::Russian, Language::Chinese, Language::Arabic};
    for (const Language language : order) {
        const QString name = delegation->names.value(language);
        const QString own = nameKey(name);
        if (own == key || (!own.isEmpty() && stemKey(own) == stemKey(key)))
            return {delegation, name};
    }
    if ((key == nameKey(delegation->attribution) && isAbbreviation(delegation->attribution))
        || (isCapital(written) && written.size() > 8))
        return {delegation, delegation->name};
    return {delegation, withoutArticle(written).toString()};
}

/// Cuts "Japan, Norway and Antigua and Barbuda" at every place where a name could end.
struct ListPieces {
    QList<TextSpan> pieces;

    explicit ListPieces(const QString &text)
    {
        qsizetype begin = 0;
        const auto end = [&](qsizetype at, qsizetype next) {
            if (at > begin)
                pieces += TextSpan{begin, at};
            begin = next;
        };
        for (qsizetype i = 0; i < text.size();) {
            const qsizetype length = separatorAt(text, i);
            if (length == 0) {
                ++i;
            } else {
                end(i, i + length);
                i += length;
            }
        }
        end(text.size(), text.size());
    }

    static qsizetype separatorAt(const QString &text, qsizetype at)
    {
        static const QStringList words{u" and "_s, u" & "_s, u" et "_s, u" y "_s, u" e "_s, u" и "_s, u" and the "_s};
        static const QString signs = u",;/+、،؛和及"_s;
        if (signs.contains(text[at]))
            return 1;
        if (text[at] != u' ')
            return 0;
        if (QStringView(text).sliced(at).startsWith(u" و") && at + 2 < text.size() && text[at + 2] != u' ')
            return 2; // the Arabic "and" is written together with the word it joins
        for (const QString &word : words) {
            if (QStringView(text).sliced(at).startsWith(word, Qt::CaseInsensitive))
                return word.size();
        }
        return 0;
    }
};

/// Everybody whom `text` names, or nobody where any part of it is no name.
QList<Named> everybodyNamed(const Register &delegations, const QString &text)
{
    const auto lookUp = [&delegations](const QString &part) -> QList<Named> {
        const QString trimmed = part.trimmed();
        for (const QString &name : {trimmed, withoutPreposition(trimmed)}) {
            if (const Delegation *delegation = delegations.find(name))
                return {named(delegation, name)};
        }
        return {};
    };
    if (QList<Named> one = lookUp(text); !one.isEmpty())
        return one;

    QList<Named> everybody;
    const QList<TextSpan> pieces = ListPieces(text).pieces;
    for (qsizetype i = 0; i < pieces.size();) {
        qsizetype taken = 0;
        for (qsizetype n = std::min(longestNameInPieces, pieces.size() - i); n > 0 && taken == 0; --n) {
            const QString part = text.sliced(pieces[i].begin, pieces[i + n - 1].end - pieces[i].begin);
            const QList<Named> found = part.trimmed().isEmpty() ? QList<Named>{} : lookUp(part);
            if (!found.isEmpty() || (n == 1 && part.trimmed().isEmpty())) {
                everybody += found;
                taken = n;
            }
        }
        if (taken == 0)
            return {};
        i += taken;
    }
    return everybody;
}

/// A short form that can stand in a bracket: none of the signs of the notation.
Attribution safeForNotation(const QString &name)
{
    QString safe;
    for (const QChar sign : name)
        safe += u"[]:,\\*|"_s.contains(sign) ? QChar(u' ') : sign;
    qsizetype start = 0;
    while (start < safe.size() && (safe[start].isSpace() || u"+-?~"_s.contains(safe[start])))
        ++start;
    return safe.sliced(start).simplified();
}

/// "Friends of the Springs (FOS)" is FOS; without an abbreviation the name itself.
Attribution shortForm(const QString &name)
{
    const qsizetype open = name.lastIndexOf(u'(');
    if (open > 0 && name.endsWith(u')')) {
        const QString inside = name.sliced(open + 1, name.size() - open - 2).trimmed();
        if (!inside.isEmpty() && inside.size() <= 15 && !inside.contains(u' '))
            return safeForNotation(inside);
    }
    return safeForNotation(withoutArticle(name).toString());
}

Attribution attributionOf(const QList<Named> &everybody)
{
    QList<Attribution> attributions;
    std::ranges::transform(
        everybody, std::back_inserter(attributions), [](const Named &one) { return one.delegation->attribution; });
    return jointAttribution(attributions);
}

QStringList namesOf(const QList<Named> &everybody)
{
    QStringList names;
    std::ranges::transform(everybody, std::back_inserter(names), &Named::name);
    return names;
}

bool isCased(QChar letter)
{
    return letter.toLower() != letter.toUpper();
}

qsizetype wordCount(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts).size();
}

/// Could be the name of a delegation that the register does not have; `strict` wants every word that is not
/// a mere link to begin with a capital, in scripts that have them.
bool looksLikeName(const QString &text, bool strict)
{
    static const QSet<QString> links{u"of"_s, u"the"_s, u"and"_s, u"for"_s, u"in"_s, u"on"_s, u"de"_s, u"la"_s, u"le"_s,
        u"du"_s, u"des"_s, u"les"_s, u"et"_s, u"d"_s, u"l"_s, u"y"_s, u"del"_s, u"los"_s, u"las"_s, u"el"_s, u"pour"_s,
        u"sur"_s, u"и"_s, u"по"_s, u"за"_s, u"в"_s};
    const bool punctuated = std::ranges::any_of(text, [](QChar c) { return u".;:?!。；？！[]{}<>\""_s.contains(c); });
    if (text.isEmpty() || text.size() > longestUnknownName || punctuated)
        return false;
    const auto first = std::ranges::find_if(text, [](QChar c) { return c.isLetter(); });
    if (first == text.end())
        return false;
    if (!isCased(*first))
        return wordCount(text) <= 7 && (first->script() != QChar::Script_Han || text.size() <= 24);
    if (first->isLower() || wordCount(text) > 12)
        return false;
    return !strict || std::ranges::all_of(text.split(u' ', Qt::SkipEmptyParts), [](const QString &word) {
        const auto letter = std::ranges::find_if(word, [](QChar c) { return c.isLetter(); });
        return letter == word.end() || !letter->isLower() || links.contains(nameKey(word)) || links.contains(word);
    });
}

/// "Jamaica", "on behalf of", "CARICOM", where at least one side is known or both look like names.
std::optional<Speaker> speakerOnBehalf(const Register &delegations, const BehalfParts &parts)
{
    QString left = parts.speaker;
    QList<Named> speaking = everybodyNamed(delegations, left);
    if (const auto name = nameAmongProposalWords(left); speaking.isEmpty() && name) {
        left = *name;
        speaking = everybodyNamed(delegations, left);
    }
    // "Statement on behalf of the Arab Group": nobody but the group is named.
    const bool nobody = left.isEmpty() || (speaking.isEmpty() && nameAmongProposalWords(left + u" x"_s) == u"x"_s);
    QList<Named> spokenFor = everybodyNamed(delegations, parts.spokenFor);
    if (spokenFor.isEmpty())
        spokenFor = everybodyNamed(delegations, withoutMembers(parts.spokenFor));

    Speaker speaker;
    if (speaking.isEmpty() && !nobody) {
        const bool strict = !parts.bracketed || spokenFor.isEmpty();
        if (!looksLikeName(left, strict) || (!parts.bracketed && spokenFor.isEmpty()))
            return std::nullopt;
    }
    if (spokenFor.isEmpty()) {
        if (nobody || !looksLikeName(parts.spokenFor, speaking.isEmpty()))
            return std::nullopt;
        speaker.onBehalfOf = {parts.spokenFor};
        speaker.attribution = shortForm(parts.spokenFor);
    } else {
        speaker.onBehalfOf = namesOf(spokenFor);
        const bool groups = std::ranges::all_of(
            spokenFor, [](const Named &one) { return one.delegation->kind != DelegationKind::State; });
        speaker.attribution = attributionOf(groups ? spokenFor : spokenFor + speaking);
    }
    speaker.delegation = !speaking.isEmpty() ? speaking.first().name : nobody ? speaker.onBehalfOf.first() : left;
    speaker.known = !speaking.isEmpty() || !spokenFor.isEmpty();
    if (speaker.attribution.isEmpty())
        return std::nullopt;
    return speaker;
}

/// "Jamaica (CARICOM)", "G77 and China (Cuba)", "European Union (EU)".
std::optional<Speaker> speakerWithGroupBehind(const Register &delegations, const QString &heading)
{
    const qsizetype open = heading.lastIndexOf(u'(');
    if (open <= 0 || !heading.endsWith(u')'))
        return std::nullopt;
    const QString inside = heading.sliced(open + 1, heading.size() - open - 2).trimmed();
    const Delegation *before = delegations.find(heading.first(open).trimmed());
    const Delegation *behind = delegations.find(inside);
    if (!before || !behind)
        return std::nullopt;
    const Named outer = named(before, heading.first(open).trimmed());
    const Named inner = named(behind, inside);
    if (before == behind)
        return Speaker{outer.name, before->attribution, {}, true};
    if (behind->kind == DelegationKind::Group)
        return Speaker{outer.name, behind->attribution, {inner.name}, true};
    if (before->kind == DelegationKind::Group)
        return Speaker{inner.name, before->attribution, {outer.name}, true};
    return std::nullopt;
}

std::optional<Speaker> speakerOf(const QList<Named> &everybody)
{
    if (everybody.isEmpty())
        return std::nullopt;
    if (everybody.size() == 1)
        return Speaker{everybody.first().name, everybody.first().delegation->attribution, {}, true};
    return Speaker{everybody.first().name, attributionOf(everybody), namesOf(everybody.sliced(1)), true};
}

/// "Secretariat" and "President" head articles as well as submissions.
bool isOffice(const QList<Named> &everybody)
{
    return std::ranges::any_of(everybody, [](const Named &one) {
        return one.delegation->kind == DelegationKind::Chair || one.delegation->kind == DelegationKind::Secretariat;
    });
}

/// "II. Jamaica", "3. Jamaica", "A. Jamaica" without the number.
QString withoutNumber(const QString &heading)
{
    const qsizetype space = heading.indexOf(u' ');
    if (space < 2 || space > 6 || (heading[space - 1] != u'.' && heading[space - 1] != u')'))
        return heading;
    const QString number = heading.first(space - 1);
    const bool digits = std::ranges::all_of(number, [](QChar c) { return c.isDigit(); });
    const bool roman = std::ranges::all_of(number, [](QChar c) { return u"IVXL"_s.contains(c); });
    const bool letter = number.size() == 1 && number.front().isUpper();
    return digits || roman || letter ? heading.sliced(space + 1).trimmed() : heading;
}

/// "Norway12" with a footnote's number at its end, without it; names such as "G20" keep theirs.
QString withoutFootnoteNumber(const QString &heading)
{
    qsizetype end = heading.size();
    while (end > 0 && heading[end - 1].isDigit())
        --end;
    const bool attached = end > 1 && end < heading.size() && heading.size() - end <= 2
        && (heading[end - 1].isLetter() || heading[end - 1] == u')');
    return attached ? heading.first(end) : heading;
}

/// A line that goes on, or ends a sentence, is no heading.
bool endsLikeText(const QString &line)
{
    const QChar last = line.back();
    if (u",;،؛、；。！？!?"_s.contains(last))
        return true;
    return last == u'.' && line.size() > 3 && line[line.size() - 2].isLower() && line[line.size() - 3].isLetter();
}

std::optional<Speaker> speakerIn(const Register &delegations, const QString &heading, bool announced)
{
    const QList<Named> everybody = everybodyNamed(delegations, heading);
    if (!everybody.isEmpty())
        return isOffice(everybody) && !announced ? std::nullopt : speakerOf(everybody);
    if (auto speaker = speakerWithGroupBehind(delegations, heading))
        return speaker;
    if (const auto parts = cutAtBehalf(heading)) {
        if (auto speaker = speakerOnBehalf(delegations, *parts))
            return speaker;
    }
    if (const auto name = nameAmongProposalWords(heading)) {
        for (const QString &rest : {*name, withoutException(*name), withoutTopic(*name)}) {
            if (auto speaker = speakerOf(everybodyNamed(delegations, rest)))
                return speaker;
        }
        return speakerWithGroupBehind(delegations, *name);
    }
    return std::nullopt;
}

}

Attribution jointAttribution(const QList<Attribution> &everybody)
{
    QStringList names = sortedFor(everybody, Language::English);
    names.removeDuplicates();
    const bool compound = std::ranges::any_of(names, [](const QString &name) { return name.contains(u" and "_s); });
    return names.size() == 2 && !compound ? names.join(u" and "_s) : names.join(u'/');
}

std::optional<Speaker> Register::speaker(QStringView heading) const
{
    if (heading.size() > 2 * longestHeading)
        return std::nullopt;
    QString line = plainHeading(heading);
    if (line.isEmpty() || line.size() > longestHeading || endsLikeText(line))
        return std::nullopt;
    const bool announced = line.endsWith(u':');
    while (line.endsWith(u':') || line.endsWith(u' '))
        line.chop(1);
    line = withoutNumber(line);
    if (line.isEmpty() || line.front().isLower())
        return std::nullopt;
    if (auto speaker = speakerIn(*this, line, announced))
        return speaker;
    for (const QString &shorter : {withoutFootnoteNumber(line), withoutDateOrLanguage(line)}) {
        if (shorter == line || shorter.isEmpty())
            continue;
        if (auto speaker = speakerIn(*this, shorter, announced))
            return speaker;
    }
    return std::nullopt;
}

}
