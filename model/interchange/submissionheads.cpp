// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/submissionheads.h"

#include "interchange/headinglines.h"
#include "interchange/headphrases.h"
#include "interchange/originlines.h"
#include "interchange/typography.h"
#include "proposals/headingwords.h"

#include <QCoreApplication>

#include <array>
#include <optional>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

/// Words before a colon that are as many as this are more than a heading.
constexpr qsizetype leastWordsOfSentence = 5;

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
        // 中国代表团的提案: the words that submit may stand behind the name as well
        const bool worded = phrase == 0 && speaker && nameAmongProposalWords(plainHeading(name));
        int evidence = (origin ? 4 : 0) + (phrase > 0 || counter > 0 || worded ? 3 : 0);
        if (speaker)
            evidence += !speaker->onBehalfOf.isEmpty() ? 4 : speaker->known ? knownEvidence(name) : 1;
        if (listed && (speaker || origin))
            evidence += 2;
        if (!block.labels.empty() && block.headingSigns == 0 && !standsAmongNumberedNames(at))
            evidence -= 1;
        if (at > 0 && awaitsTitle(m_blocks[at - 1]) && block.gap == 0 && !origin)
            evidence -= 4;
        if (!origin && phrase == 0 && !worded && standsInList(at)) {
            m_lastListed = at;
            return {};
        }
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

    /// "The following States are members:" and names below it.
    [[nodiscard]] bool standsInList(size_t at) const
    {
        if (at == 0)
            return false;
        const QString &above = m_blocks[at - 1].text();
        return (endsWithColon(above) && wordCount(above) >= leastWordsOfSentence)
            || (m_lastListed == at - 1 && m_blocks[at].gap == 0);
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
    mutable std::optional<size_t> m_lastListed; ///< the last name that was one of a list
};

}

std::vector<SubmissionHead> submissionHeads(
    const std::vector<Block> &blocks, const QSet<QString> &contents, const Register &delegations)
{
    return HeadFinder(blocks, contents, delegations).find();
}

}
