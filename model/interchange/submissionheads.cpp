// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/submissionheads.h"

#include "interchange/headinglines.h"
#include "interchange/originlines.h"
#include "interchange/typography.h"
#include "proposals/namekey.h"

#include <QCoreApplication>

#include <array>
#include <optional>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 220;
constexpr qsizetype longestSpokenName = 80;

/// "Submission by", "Proposal of the", "Communication from": what may stand before a delegation's name.
qsizetype phraseLength(QStringView text)
{
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

/// "Conference room paper submitted by", "Non-paper presented by the delegation of": whatever stands before such words.
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

/// "Paper no. 3A:", "Submission 2:": what may count a delegation's name.
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

/// "Submissions from Parties", "Comments by delegations": a title over all of them.
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

class HeadFinder {
public:
    HeadFinder(const std::vector<Block> &blocks, const QSet<QString> &contents, const Register &delegations)
        : m_blocks(blocks)
        , m_contents(contents)
        , m_delegations(delegations)
    {
    }

    std::vector<SubmissionHead> find()
    {
        for (size_t at = 0; at < m_blocks.size(); ++at) {
            auto head = headAt(at);
            if (!head)
                continue;
            takeOrigin(*head);
            at = head->firstBlock + head->blocks - 1;
            m_heads.push_back(*head);
        }
        joinNeighbours();
        dropSpoken();
        return std::move(m_heads);
    }

private:
    std::optional<SubmissionHead> headAt(size_t at) const
    {
        const Block &block = m_blocks[at];
        if (!block.note.isEmpty() || block.text().isEmpty())
            return {};
        QStringView text(block.text());
        if (text.size() <= longestName && (block.labels.empty() || mayCount(block.labels))) {
            if (auto head = wholeBlock(at, text))
                return head;
        }
        return spoken(at, text);
    }

    static bool mayCount(const std::vector<LineLabel> &labels)
    {
        return labels.size() == 1
            && (labels[0].shape == LabelShape::Dot || labels[0].shape == LabelShape::Brackets
                || labels[0].shape == LabelShape::Bracket);
    }

    /// A block that is a name and nothing else, with as much evidence as it takes.
    std::optional<SubmissionHead> wholeBlock(size_t at, QStringView text) const
    {
        const Block &block = m_blocks[at];
        const qsizetype counter = counterLength(text);
        text = text.sliced(counter).trimmed();
        qsizetype phrase = phraseLength(text);
        if (phrase == 0) {
            const qsizetype passive = passivePhraseLength(text);
            const auto named = passive > 0 ? speakerOf(text.sliced(passive), m_delegations) : std::nullopt;
            phrase = named && named->known ? passive : 0;
        }
        const QStringView name = withoutClosing(phrase > 0 ? text.sliced(phrase) : text);
        if (name.isEmpty() || (endsSentence(name) && !name.endsWith(u')')) || endsWithComma(name)
            || wordCount(name) > 30)
            return {};
        if (!firstTelling(name).isUpper() && hasCase(name) && phrase == 0)
            return {};
        if (keywordHeading(text))
            return {};
        const auto speaker = speakerOf(name, m_delegations);
        const auto below = originBelow(at);
        // a bare date or language stands in mastheads too, and says nothing about an unknown name
        const bool origin = below && (below->bracketed || speaker);
        const bool listed = m_contents.contains(headingKey(block.text())) || m_contents.contains(headingKey(name));
        int evidence = (origin ? 4 : 0) + (phrase > 0 || counter > 0 ? 3 : 0);
        if (speaker)
            evidence += !speaker->onBehalfOf.isEmpty() ? 4 : speaker->known ? knownEvidence(name) : 1;
        if (listed && (speaker || origin))
            evidence += 2;
        if (!block.labels.empty() && block.headingSigns == 0 && !standsAmongNumberedNames(at))
            evidence -= 1;
        if (at > 0 && awaitsTitle(m_blocks[at - 1]) && block.gap == 0 && !origin)
            evidence -= 4;
        if (evidence < 3 || (!speaker && !origin && phrase == 0 && counter == 0))
            return {};
        if (phrase > 0 && !(speaker && speaker->known) && (wordCount(name) > 8 || namesEverybody(name)))
            return {};
        SubmissionHead head;
        head.firstBlock = at;
        head.phrase = phrase > 0;
        head.speaker = speaker.value_or(unknownSpeaker(name));
        if (!head.speaker.known && head.speaker.onBehalfOf.isEmpty()) {
            head.doubt = QCoreApplication::translate("CompilationReader",
                "“%1” was taken as a delegation by where it stands; the register does not know it.")
                             .arg(head.speaker.delegation);
        }
        return head;
    }

    /// "1. Argentina", some text, "2. Canada": names of States counted through the whole document, and no list of them.
    [[nodiscard]] bool standsAmongNumberedNames(size_t at) const
    {
        const auto isNumberedName = [this](size_t other) {
            const Block &block = m_blocks[other];
            return block.labels.size() == 1 && block.labels[0].shape == LabelShape::Dot
                && block.text().size() <= longestName && m_delegations.find(withoutClosing(block.text()));
        };
        if (!isNumberedName(at) || (at + 1 < m_blocks.size() && isNumberedName(at + 1)))
            return false;
        if (!m_numberedNames) {
            m_numberedNames = 0;
            for (size_t other = 0; other < m_blocks.size(); ++other)
                *m_numberedNames += isNumberedName(other) ? 1 : 0;
        }
        return *m_numberedNames > 1;
    }

    /// A State's name alone on a line is a head; "Chair" or "Secretariat" may be a title as well.
    int knownEvidence(QStringView name) const
    {
        const Delegation *found = m_delegations.find(name);
        if (!found)
            return 3;
        const bool office = found->kind == DelegationKind::Chair || found->kind == DelegationKind::Secretariat;
        return office ? 1 : 3;
    }

    static bool awaitsTitle(const Block &above)
    {
        const auto heading = keywordHeading(above.text());
        return heading && heading->kind == UnitKind::Article && heading->title.isEmpty();
    }

    [[nodiscard]] std::optional<OriginLine> originBelow(size_t at) const
    {
        return at + 1 < m_blocks.size() ? originIn(m_blocks[at + 1]) : std::nullopt;
    }

    static std::optional<OriginLine> originIn(const Block &block)
    {
        return block.labels.empty() && block.note.isEmpty() ? originLine(block.text()) : std::nullopt;
    }

    /// True where the bracket that opens `text` closes at its end.
    static bool isOneBracket(QStringView text)
    {
        if (!text.startsWith(u'[') || !text.endsWith(u']'))
            return false;
        int depth = 0;
        for (qsizetype at = 0; at < text.size(); ++at) {
            depth += text[at] == u'[' ? 1 : text[at] == u']' ? -1 : 0;
            if (depth == 0)
                return at + 1 == text.size();
        }
        return false;
    }

    /// "Norway: Parties shall …": a name that the register knows, a colon, and the words.
    std::optional<SubmissionHead> spoken(size_t at, QStringView text) const
    {
        const bool bracketed = isOneBracket(text);
        if (text.startsWith(u'[') && !bracketed)
            return {};
        const std::vector<LineLabel> &labels = m_blocks[at].labels;
        if (!labels.empty() && labels[0].shape != LabelShape::Bullet && !(bracketed && labels.size() == 1))
            return {};
        const QStringView reach = text.first(std::min(text.size(), longestSpokenName));
        qsizetype colon = 0;
        while (colon < reach.size() && !QStringView(u":\uff1a").contains(reach[colon]))
            ++colon;
        if (colon == 0 || colon + 1 >= reach.size() || reach.first(colon).contains(u'.'))
            return {};
        QStringView name = reach.first(colon).sliced(bracketed ? 1 : 0);
        const qsizetype phrase = phraseLength(name);
        name = withoutClosing(name.sliced(phrase));
        const auto speaker = speakerOf(name, m_delegations);
        if (!speaker || !(speaker->known || phrase > 0))
            return {};
        SubmissionHead head;
        head.firstBlock = at;
        head.speaker = *speaker;
        head.phrase = phrase > 0;
        head.spokenFrom = colon + 1;
        head.bracketed = bracketed;
        return head;
    }

    void takeOrigin(SubmissionHead &head) const
    {
        if (head.spokenFrom)
            return;
        for (size_t next = head.firstBlock + 1; next < m_blocks.size() && next <= head.firstBlock + 3; ++next) {
            const auto origin = originIn(m_blocks[next]);
            if (!origin && !takeGroup(head, m_blocks[next]))
                break;
            ++head.blocks;
            if (!origin)
                continue;
            if (!origin->language.isEmpty())
                head.originalLanguage = origin->language;
            if (!origin->date.isEmpty())
                head.date = origin->date;
        }
    }

    /// "Group: AOSIS" under "Party: Tuvalu".
    bool takeGroup(SubmissionHead &head, const Block &block) const
    {
        const QString &text = block.text();
        const qsizetype colon = text.indexOf(u':');
        if (colon <= 0 || text.size() > longestName || !block.labels.empty() || !block.note.isEmpty())
            return false;
        static const QSet<QString> words{u"group"_s, u"negotiating group"_s, u"on behalf of"_s, u"groupe"_s,
            u"au nom de"_s, u"grupo"_s, u"en nombre de"_s, u"\u0433\u0440\u0443\u043f\u043f\u0430"_s,
            u"\u0628\u0627\u0633\u0645"_s, u"\u4ee3\u8868"_s};
        const Delegation *group
            = words.contains(headingKey(text.first(colon))) ? m_delegations.find(text.sliced(colon + 1)) : nullptr;
        if (!group)
            return false;
        head.speaker.onBehalfOf.append(group->name);
        head.speaker.attribution = group->attribution;
        return true;
    }

    /// Names that stand one under the other without a word between submit together.
    void joinNeighbours()
    {
        std::vector<SubmissionHead> joined;
        for (SubmissionHead &head : m_heads) {
            const bool follows = !joined.empty() && joined.back().firstBlock + joined.back().blocks == head.firstBlock
                && joined.back().originalLanguage.isEmpty() && joined.back().date.isEmpty()
                && !joined.back().spokenFrom;
            if (!follows) {
                joined.push_back(std::move(head));
                continue;
            }
            SubmissionHead &first = joined.back();
            first.blocks += head.blocks;
            first.spokenFrom = head.spokenFrom;
            first.speaker.attribution = jointAttribution({first.speaker.attribution, head.speaker.attribution});
            first.speaker.onBehalfOf += head.speaker.delegation;
            first.speaker.onBehalfOf += head.speaker.onBehalfOf;
            first.originalLanguage = head.originalLanguage;
            first.date = head.date;
        }
        m_heads = std::move(joined);
    }

    /// "Chair: …" once in a text that has proper heads is a sentence, not a change of speaker.
    void dropSpoken()
    {
        const auto isSpoken = [](const SubmissionHead &head) { return head.spokenFrom.has_value(); };
        if (std::ranges::count_if(m_heads, isSpoken) < 2)
            std::erase_if(m_heads, isSpoken);
    }

    const std::vector<Block> &m_blocks;
    const QSet<QString> &m_contents;
    const Register &m_delegations;
    std::vector<SubmissionHead> m_heads;
    mutable std::optional<int> m_numberedNames; ///< counted when first asked for
};

}

std::vector<SubmissionHead> submissionHeads(
    const std::vector<Block> &blocks, const QSet<QString> &contents, const Register &delegations)
{
    return HeadFinder(blocks, contents, delegations).find();
}

}
