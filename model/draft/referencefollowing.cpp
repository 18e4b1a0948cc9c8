// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draft/crossreferences.h"

#include "draft/edits.h"
#include "draft/relabelling.h"

namespace concordat {

namespace {

/// A paragraph with the keys of its label and of those it hangs under, from the outside in.
struct LabelledPlace {
    ParagraphId paragraph;
    QStringList path; ///< of labels that there are
};

QStringList withoutEmpty(QStringList path)
{
    path.removeAll(QString());
    return path;
}

/// Every place of a draft that a reference can name.
struct Places {
    QMultiHash<QString, ProvisionId> articles; ///< by the key of their number
    QHash<ProvisionId, QList<LabelledPlace>> paragraphs;
    QHash<ParagraphId, QStringList> paths;
    QHash<ParagraphId, QString> labels;
    QHash<ProvisionId, QString> numbers;

    explicit Places(const Draft &draft)
    {
        for (const Provision &provision : draft.provisions) {
            numbers.insert(provision.id, provision.number);
            if (provision.kind == Provision::Kind::Article && !provision.number.isEmpty())
                articles.insert(labelKey(provision.number), provision.id);
            QStringList path;
            for (const Paragraph &paragraph : provision.paragraphs) {
                path.resize(std::min<qsizetype>(path.size(), std::max(paragraph.level, 0)));
                const QString &written = paragraph.label.written;
                path.append(written.isEmpty() ? QString() : labelKey(written));
                paths.insert(paragraph.id, path);
                labels.insert(paragraph.id, written);
                if (!written.isEmpty())
                    paragraphs[provision.id].append({paragraph.id, withoutEmpty(path)});
            }
        }
    }
};

/// True where `labels` has all of `wanted` in order, the last of both being one.
bool leadsTo(const QStringList &labels, const QStringList &wanted)
{
    if (labels.isEmpty() || wanted.isEmpty() || labels.last() != wanted.last())
        return false;
    qsizetype next = 0;
    for (const QString &label : labels)
        next += next < wanted.size() && label == wanted[next] ? 1 : 0;
    return next == wanted.size();
}

/// Where a reference stands.
struct Home {
    ProvisionId provision;
    QStringList path;
};

class ReferenceFollowing {
public:
    ReferenceFollowing(const Draft &before, const Draft &after, const EditId &edit)
        : m_before(before)
        , m_after(after)
        , m_edit(edit)
    {
    }

    [[nodiscard]] Passage following(
        const Passage &passage, const ProvisionId &provision, const ParagraphId &paragraph) const
    {
        const QString text = flatText(passage);
        const Home home{provision, m_before.paths.value(paragraph)};
        const QList<CrossReference> references = crossReferences(text);
        Passage result = passage;
        // From the back, so that the spans before stay true.
        for (qsizetype i = references.size() - 1; i >= 0; --i) {
            const TextSpan span = references[i].span;
            const QString written = text.sliced(span.begin, span.length());
            const auto label = newLabel(references[i], home);
            const QString now = label ? relabelled(written, *label) : written;
            if (now != written)
                result = withTextReplaced(result, span, passageOf(now, Origin::edited(m_edit)));
        }
        return result;
    }

private:
    /// The label that the named place has now, where it has another one; nothing where no place is named for sure.
    [[nodiscard]] std::optional<QString> newLabel(const CrossReference &reference, const Home &home) const
    {
        const QString article = reference.path.first();
        ProvisionId provision = home.provision;
        if (!article.isEmpty()) {
            const QList<ProvisionId> named = m_before.articles.values(labelKey(article));
            if (named.size() != 1)
                return std::nullopt;
            provision = named.first();
        }
        if (reference.path.size() == 1)
            return changed(m_before.numbers.value(provision), m_after.numbers.value(provision));
        const auto paragraph = named(reference.path.sliced(1), provision, home);
        return paragraph ? changed(m_before.labels.value(*paragraph), m_after.labels.value(*paragraph)) : std::nullopt;
    }

    static std::optional<QString> changed(const QString &was, const QString &now)
    {
        return now.isEmpty() || was == now ? std::nullopt : std::optional(now);
    }

    [[nodiscard]] std::optional<ParagraphId> named(
        const QStringList &labels, const ProvisionId &provision, const Home &home) const
    {
        QStringList path;
        bool here = provision == home.provision;
        for (qsizetype i = 0; i < labels.size(); ++i) {
            if (!labels[i].isEmpty())
                path.append(labelKey(labels[i]));
            else if (here && i < home.path.size())
                path.append(home.path[i]);
            here = here && labels[i].isEmpty();
        }
        path = withoutEmpty(path);
        QList<ParagraphId> exactly;
        QList<ParagraphId> loosely;
        for (const LabelledPlace &place : m_before.paragraphs.value(provision)) {
            if (place.path == path)
                exactly.append(place.paragraph);
            else if (leadsTo(place.path, path))
                loosely.append(place.paragraph);
        }
        const QList<ParagraphId> &found = exactly.isEmpty() ? loosely : exactly;
        return found.size() == 1 ? std::optional(found.first()) : std::nullopt;
    }

    Places m_before;
    Places m_after;
    EditId m_edit;
};

}

Draft withReferencesFollowing(const Draft &before, const Draft &after, const EditId &edit)
{
    const ReferenceFollowing references(before, after, edit);
    Draft result = after;
    for (qsizetype i = 0; i < after.provisions.size(); ++i) {
        const Provision &provision = after.provisions[i];
        if (const Passage title = references.following(provision.title, provision.id, {}); title != provision.title)
            result.provisions[i].title = title;
        for (qsizetype k = 0; k < provision.paragraphs.size(); ++k) {
            const Paragraph &paragraph = provision.paragraphs[k];
            const Passage changed = references.following(paragraph.passage, provision.id, paragraph.id);
            if (changed != paragraph.passage)
                result = edits::withPassage(result, {i, k}, changed);
        }
    }
    return result;
}

}
