// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draft/crossreferences.h"

#include "draft/othertreaties.h"
#include "draft/referencephrases.h"
#include "text/words.h"

#include <array>

namespace concordat {

namespace {

/// What stands between two phrases.
enum class Link {
    None, ///< they have nothing to do with each other
    Beside, ///< "article 3, paragraph 1"
    Within, ///< "paragraph 1 of article 3": the second holds the first
    And, ///< "article 15 and article 16 of …"
};

Link linkOf(QStringView between)
{
    static constexpr std::array<QStringView, 21> within{u"of", u"in", u"to", u"of the", u"in the", u"de", u"de la",
        u"de l’", u"de l'", u"du", u"del", u"de los", u"de las", u"d’", u"d'", u"من", u"في", u"des", u"au", u"al",
        u"от"};
    static constexpr std::array<QStringView, 18> conjunctions{u"and", u"or", u"et", u"ou", u"y", u"o", u"и", u"или",
        u"و", u"أو", u"和", u"与", u"及", u"或", u"、", u"至", u"到", u"–"};
    QStringView words = between.trimmed();
    const bool comma = words.startsWith(u',') || words.startsWith(u'،') || words.startsWith(u'，');
    if (comma)
        words = words.sliced(1).trimmed();
    if (words.isEmpty())
        return comma ? Link::Beside : Link::Within;
    const auto is = [&](QStringView word) { return words.compare(word, Qt::CaseInsensitive) == 0; };
    if (std::ranges::any_of(within, is))
        return Link::Within;
    return std::ranges::any_of(conjunctions, is) ? Link::And : Link::None;
}

bool isPlace(ReferenceRank rank)
{
    return rank <= ReferenceRank::Item;
}

class ReferenceReader {
public:
    explicit ReferenceReader(QStringView text)
        : m_text(text)
    {
        for (const Token &token : tokens(text)) {
            if (token.kind == TokenKind::Reference)
                m_phrases += referencePhrases(text, token.span);
        }
        for (qsizetype i = 0; i + 1 < m_phrases.size(); ++i) {
            const qsizetype end = m_phrases[i].span.end;
            m_links.append(linkOf(text.sliced(end, m_phrases[i + 1].span.begin - end)));
        }
        m_links.append(Link::None);
    }

    QList<CrossReference> read()
    {
        findOthers();
        QList<CrossReference> found;
        for (qsizetype i = 0; i < m_phrases.size(); ++i) {
            const auto holder = isOwn(i) ? holderOf(i) : std::nullopt;
            if (!holder)
                continue;
            for (const ReferenceLabel &label : m_phrases[i].labels)
                found.append({label.span, *holder + label.path});
        }
        return found;
    }

private:
    /// Phrases that belong to other treaties. What one name says holds for its whole chain, and for what "and" puts
    /// beside it: "articles 15 and 16 of the Vienna Convention", however it is written.
    void findOthers()
    {
        m_other.fill(false, m_phrases.size());
        for (qsizetype begin = 0; begin < m_phrases.size();) {
            qsizetype end = begin;
            while (m_links[end] == Link::Beside || m_links[end] == Link::Within)
                ++end;
            const TextSpan chain{m_phrases[begin].span.begin, m_phrases[end].span.end};
            bool other = isOfAnotherTreaty(m_text, chain);
            for (qsizetype i = begin; i <= end; ++i)
                other = other || m_phrases[i].rank == ReferenceRank::Foreign;
            std::fill(m_other.begin() + begin, m_other.begin() + end + 1, other);
            begin = end + 1;
        }
        for (qsizetype i = m_phrases.size() - 2; i >= 0; --i) {
            const bool likeNext = m_links[i] == Link::And && m_phrases[i].rank == m_phrases[i + 1].rank;
            const bool inChain = m_links[i] == Link::Beside || m_links[i] == Link::Within;
            m_other[i] = m_other[i] || ((likeNext || inChain) && m_other[i + 1]);
        }
    }

    /// "of this article" behind a phrase: whatever stands before it does not hold it.
    [[nodiscard]] bool saysThisArticle(qsizetype at) const
    {
        static constexpr std::array<QStringView, 10> words{u"of this ", u"of the present ", u"du présent ",
            u"de la présente", u"del presente ", u"de este ", u"настоящей ", u"настоящего ", u"من هذه ", u"من هذا "};
        const QStringView behind = m_text.sliced(at).first(std::min<qsizetype>(m_text.size() - at, 40)).trimmed();
        return std::ranges::any_of(
            words, [&](QStringView word) { return behind.startsWith(word, Qt::CaseInsensitive); });
    }

    [[nodiscard]] bool isOwn(qsizetype i) const { return !m_other[i] && isPlace(m_phrases[i].rank); }

    /// The path of what holds the phrase, as long as its rank asks for; nothing where that cannot be said.
    [[nodiscard]] std::optional<QStringList> holderOf(qsizetype i) const
    {
        const auto depth = qsizetype(m_phrases[i].rank);
        if (depth == 0)
            return QStringList();
        QStringList path;
        if (const auto holder = holdingPhrase(i)) {
            const ReferencePhrase &phrase = m_phrases[*holder];
            const bool several = phrase.labels.size() > 1 && *holder > i;
            if (!isPlace(phrase.rank) || phrase.labels.isEmpty() || several)
                return std::nullopt;
            const auto outer = holderOf(*holder);
            if (!outer)
                return std::nullopt;
            path = *outer + phrase.labels.last().path;
        }
        while (path.size() < depth)
            path.append(QString());
        return path;
    }

    /// The phrase of the chain that holds it: the innermost one that can, be it behind ("of article 3") or before it
    /// ("article 3, ").
    [[nodiscard]] std::optional<qsizetype> holdingPhrase(qsizetype i) const
    {
        std::optional<qsizetype> found;
        const auto consider = [&](qsizetype k) {
            const bool holds = !isPlace(m_phrases[k].rank) || m_phrases[k].rank < m_phrases[i].rank;
            const auto depth = [&](qsizetype at) { return isPlace(m_phrases[at].rank) ? int(m_phrases[at].rank) : -1; };
            if (holds && (!found || depth(k) > depth(*found)))
                found = k;
        };
        for (qsizetype k = i; m_links[k] == Link::Within || m_links[k] == Link::Beside; ++k) {
            if (m_links[k] == Link::Within)
                consider(k + 1);
        }
        if (saysThisArticle(m_phrases[i].span.end))
            return found;
        for (qsizetype k = i - 1; k >= 0 && m_links[k] != Link::None; --k) {
            // "article 3 and paragraph 2" are two; "article 3, paragraph 1, and paragraph 2" are of one article.
            if (m_links[k] == Link::And && m_phrases[k].rank != m_phrases[k + 1].rank)
                break;
            consider(k);
        }
        for (qsizetype k = i; !found && m_links[k] == Link::Beside; ++k)
            consider(k + 1);
        return found;
    }

    QStringView m_text;
    QList<ReferencePhrase> m_phrases;
    QList<Link> m_links; ///< behind each phrase
    QList<bool> m_other;
};

}

QList<CrossReference> crossReferences(QStringView text)
{
    return ReferenceReader(text).read();
}

}
