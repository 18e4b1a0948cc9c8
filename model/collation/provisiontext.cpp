// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/provisiontext.h"

#include "collation/consensusforest.h"
#include "collation/consolidation.h"
#include "collation/paragraphlabels.h"
#include "text/hash.h"

#include <array>
#include <map>

namespace concordat {

namespace {

using namespace Qt::StringLiterals;

class Composer {
public:
    Composer(const PlacedUnits &placed, const ProvisionUnits &units, const CompositionChoice &choice)
        : m_placed(placed)
        , m_units(units)
        , m_choice(choice)
        , m_lead(leader())
        , m_takingPart(takingPart())
    {
    }

    [[nodiscard]] Provision composed()
    {
        Provision provision;
        provision.id = m_units.id;
        provision.kind = m_units.kind;
        provision.designation = designation();
        provision.title = title();
        std::vector<UnitCluster> clusters;
        for (const auto &[id, cluster] : m_units.paragraphs)
            clusters.push_back(cluster);
        const ForestRules rules{[&](int unit) { return m_placed.at(unit).parent; }, m_lead, !m_choice.base.isEmpty()};
        std::vector<ForestNode> order = consensusForest(m_placed, clusters, rules);
        // Whoever adds recitals behind it: "Have agreed as follows:" ends the preamble.
        if (m_units.kind == Provision::Kind::Preamble) {
            std::ranges::stable_partition(
                order, [&](const ForestNode &node) { return !leadsOver(clusters[size_t(node.cluster)]); });
        }
        for (const ForestNode &node : order) {
            addClosings(node.level);
            const ParagraphId &id = m_units.paragraphs[size_t(node.cluster)].first;
            add(id, clusters[size_t(node.cluster)], node.level);
            m_open.push_back({node.level, closingOf(id), clusters[size_t(node.cluster)]});
        }
        addClosings(0);
        if (m_units.kind != Provision::Kind::Preamble)
            label(m_paragraphs, m_written, m_closings);
        m_paragraphs.removeIf([](const Paragraph &paragraph) { return paragraph.passage.isEmpty(); });
        provision.paragraphs = m_paragraphs;
        return provision;
    }

private:
    /// A paragraph whose closing text, if it has any, waits for its subparagraphs to end.
    struct Open {
        int level;
        ParagraphId closing;
        UnitCluster units;
    };

    [[nodiscard]] bool leadsOver(const UnitCluster &cluster) const
    {
        return std::ranges::any_of(cluster, [&](int unit) {
            const Unit &one = *m_placed.at(unit).unit;
            const QString text = one.text.trimmed();
            return one.children.isEmpty() && (text.endsWith(u':') || text.endsWith(u'：'));
        });
    }

    [[nodiscard]] Attribution leader() const
    {
        std::map<Attribution, qsizetype> written;
        for (const auto &[id, cluster] : m_units.paragraphs) {
            for (int unit : cluster)
                written[m_placed.at(unit).by] += m_placed.at(unit).unit->text.size();
        }
        if (written.contains(m_choice.base))
            return m_choice.base;
        const auto most = std::ranges::max_element(written, {}, [](const auto &one) { return one.second; });
        return most == written.end() ? Attribution() : most->first;
    }

    /// Who has text here. Where it is one delegation alone, all others are asked: its text is not yet agreed.
    [[nodiscard]] QList<Attribution> takingPart() const
    {
        QList<Attribution> present;
        for (const auto &[id, cluster] : m_units.paragraphs) {
            for (int unit : cluster) {
                if (!present.contains(m_placed.at(unit).by))
                    present.append(m_placed.at(unit).by);
            }
        }
        if (present.size() == 1)
            present = m_choice.everybody;
        present.removeIf([&](const Attribution &by) { return m_choice.without.contains(by); });
        std::ranges::sort(present);
        return present;
    }

    [[nodiscard]] Passage together(
        const std::map<Attribution, Passage> &texts, const QList<Attribution> &everybody) const
    {
        QList<Variant> variants;
        for (const auto &[by, passage] : texts) {
            if (!m_choice.without.contains(by) && !passage.isEmpty())
                variants.append({by, passage});
        }
        if (variants.isEmpty())
            return {};
        const Passage passage = consolidate(variants, everybody);
        return m_choice.base.isEmpty() ? passage : ledBy(passage, m_choice.base);
    }

    template <typename TextOf>
    [[nodiscard]] std::map<Attribution, Passage> textsOf(const UnitCluster &cluster, TextOf textOf) const
    {
        std::map<Attribution, Passage> texts;
        for (int unit : cluster) {
            const Passage text = textOf(*m_placed.at(unit).unit);
            Passage &all = texts[m_placed.at(unit).by];
            if (!all.isEmpty() && !text.isEmpty())
                all = joined(all, passageOf(u" "_s));
            all = joined(all, text);
        }
        return texts;
    }

    [[nodiscard]] Passage title() const
    {
        const auto texts = textsOf(
            m_units.headings, [](const Unit &unit) { return passageOf(unit.title, Origin::received(unit.id)); });
        QList<Attribution> titled;
        for (const auto &[by, text] : texts) {
            if (!text.isEmpty())
                titled.append(by);
        }
        return together(texts, titled);
    }

    [[nodiscard]] QString designation() const
    {
        if (m_units.kind == Provision::Kind::Heading && !m_units.headings.empty()) {
            const PlacedUnit &heading = m_placed.at(leadingHeading(m_placed, m_units.headings));
            return provisionWord(heading.unit->kind, heading.language);
        }
        Language language = Language::Undetermined;
        for (const auto &[id, cluster] : m_units.paragraphs) {
            for (int unit : cluster) {
                if (m_placed.at(unit).by == m_lead)
                    language = m_placed.at(unit).language;
            }
        }
        return provisionWord(
            m_units.kind == Provision::Kind::Article ? UnitKind::Article : UnitKind::Preamble, language);
    }

    void add(const ParagraphId &id, const UnitCluster &cluster, int level)
    {
        Paragraph paragraph;
        paragraph.id = id;
        paragraph.level = level;
        paragraph.passage = together(textsOf(cluster, [](const Unit &unit) { return passageOf(unit); }), m_takingPart);
        QStringList labels;
        for (int unit : cluster) {
            const Unit &one = *m_placed.at(unit).unit;
            if (!one.number.isEmpty() && m_placed.at(unit).role == PlacedUnit::Role::Text)
                m_placed.at(unit).by == m_lead ? labels.prepend(one.number) : labels.append(one.number);
            if (!one.citation.isEmpty() && !paragraph.citations.contains(one.citation))
                paragraph.citations.append(one.citation);
        }
        m_paragraphs.append(paragraph);
        m_written.append(labels);
    }

    /// Adds the closing texts of the paragraphs that end before one of `level`.
    void addClosings(int level)
    {
        while (!m_open.empty() && m_open.back().level >= level) {
            const Open open = m_open.back();
            m_open.pop_back();
            const bool closes
                = std::ranges::any_of(open.units, [&](int unit) { return !m_placed.at(unit).unit->closing.isEmpty(); });
            if (!closes)
                continue;
            Paragraph paragraph;
            paragraph.id = open.closing;
            paragraph.level = open.level;
            paragraph.passage
                = together(textsOf(open.units, [](const Unit &unit) { return passageOfClosing(unit); }), m_takingPart);
            m_paragraphs.append(paragraph);
            m_written.append(QStringList());
            m_closings.insert(paragraph.id);
        }
    }

    const PlacedUnits &m_placed;
    const ProvisionUnits &m_units;
    const CompositionChoice &m_choice;
    Attribution m_lead;
    QList<Attribution> m_takingPart;
    QList<Paragraph> m_paragraphs;
    QList<QStringList> m_written; ///< of each paragraph: its labels in the submissions, the lead's first
    QSet<ParagraphId> m_closings;
    std::vector<Open> m_open;
};

}

Provision composedProvision(const PlacedUnits &placed, const ProvisionUnits &units, const CompositionChoice &choice)
{
    return Composer(placed, units, choice).composed();
}

int leadingHeading(const PlacedUnits &placed, const UnitCluster &headings)
{
    const auto named
        = std::ranges::find_if(headings, [&](int unit) { return placed.at(unit).unit->kind != UnitKind::Heading; });
    return named == headings.end() ? headings.front() : *named;
}

ParagraphId closingOf(const ParagraphId &paragraph)
{
    return ParagraphId{contentHash(QString(u"closing of "_s + paragraph.value).toUtf8()).left(26)};
}

QString provisionWord(UnitKind kind, Language language)
{
    struct Words {
        Language language;
        QStringView preamble, article, part, chapter, section;
    };
    static constexpr std::array all{
        Words{Language::English, u"Preamble", u"Article", u"Part", u"Chapter", u"Section"},
        Words{Language::French, u"Préambule", u"Article", u"Partie", u"Chapitre", u"Section"},
        Words{Language::Spanish, u"Preámbulo", u"Artículo", u"Parte", u"Capítulo", u"Sección"},
        Words{Language::Russian, u"Преамбула", u"Статья", u"Часть", u"Глава", u"Раздел"},
        Words{Language::Arabic, u"الديباجة", u"المادة", u"الجزء", u"الفصل", u"القسم"},
        Words{Language::Chinese, u"序言", u"条", u"部分", u"章", u"节"},
    };
    const auto known = std::ranges::find(all, language, &Words::language);
    const Words &words = known == all.end() ? all.front() : *known;
    switch (kind) {
    case UnitKind::Preamble:
        return words.preamble.toString();
    case UnitKind::Article:
        return words.article.toString();
    case UnitKind::Part:
        return words.part.toString();
    case UnitKind::Chapter:
        return words.chapter.toString();
    case UnitKind::Section:
        return words.section.toString();
    default:
        return {};
    }
}

Passage ledBy(const Passage &passage, const Attribution &base)
{
    Passage result;
    for (const Piece &piece : passage.pieces) {
        const auto *bracket = std::get_if<Bracket>(&piece);
        if (!bracket) {
            result.pieces.append(piece);
            continue;
        }
        Bracket led;
        for (const Alternative &alternative : bracket->alternatives)
            led.alternatives.append({ledBy(alternative.passage, base), alternative.positions});
        std::ranges::stable_partition(led.alternatives, [&](const Alternative &alternative) {
            return std::ranges::contains(alternative.positions, base, &Position::by);
        });
        result.pieces.append(led);
    }
    return result;
}

}
