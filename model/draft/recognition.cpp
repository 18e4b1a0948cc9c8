// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draft/draftnotation.h"

#include <QSet>

namespace concordat {

namespace {

/// True where at least a third of the words of the longer text are in the other.
bool shareWords(const QString &a, const QString &b)
{
    const auto words = [](const QString &text) {
        const QStringList list = text.simplified().toCaseFolded().split(u' ', Qt::SkipEmptyParts);
        return QSet<QString>(list.begin(), list.end());
    };
    const QSet<QString> first = words(a);
    const QSet<QString> second = words(b);
    const qsizetype longer = std::max(first.size(), second.size());
    return longer == 0 || 3 * QSet<QString>(first).intersect(second).size() >= longer;
}

class Recognition {
public:
    Recognition(const QList<Paragraph> &before, const QList<Paragraph> &edited)
        : m_before(before)
        , m_edited(edited)
        , m_taken(before.size(), false)
        , m_match(edited.size(), -1)
    {
    }

    QList<Paragraph> result()
    {
        matchSameWords();
        matchWhere([](const Paragraph &a, const Paragraph &b) {
            return !a.label.written.isEmpty() && a.label.written == b.label.written && a.level == b.level
                && shareWords(flatText(a.passage), flatText(b.passage));
        });
        matchNeighbours();
        QList<Paragraph> named = m_edited;
        for (qsizetype i = 0; i < named.size(); ++i) {
            if (m_match[i] < 0)
                continue;
            const Paragraph &old = m_before[m_match[i]];
            named[i].id = old.id;
            named[i].status = old.status;
            named[i].citations = old.citations;
            if (named[i].label.written == old.label.written)
                named[i].label = old.label;
        }
        return named;
    }

private:
    void match(qsizetype edited, qsizetype before)
    {
        m_match[edited] = before;
        m_taken[before] = true;
    }

    void matchSameWords()
    {
        QHash<QString, QList<qsizetype>> places;
        for (qsizetype k = m_before.size() - 1; k >= 0; --k)
            places[flatText(m_before[k].passage)].append(k);
        for (qsizetype i = 0; i < m_edited.size(); ++i) {
            auto found = places.find(flatText(m_edited[i].passage));
            if (found != places.end() && !found->isEmpty())
                match(i, found->takeLast());
        }
    }

    template <typename Alike>
    void matchWhere(Alike &&alike)
    {
        for (qsizetype i = 0; i < m_edited.size(); ++i) {
            if (m_match[i] >= 0)
                continue;
            for (qsizetype k = 0; k < m_before.size(); ++k) {
                if (!m_taken[k] && alike(m_before[k], m_edited[i])) {
                    match(i, k);
                    break;
                }
            }
        }
    }

    /// A paragraph that stands right behind its old neighbour, or right before it, is itself.
    void matchNeighbours()
    {
        for (qsizetype i = 0; i < m_edited.size(); ++i) {
            if (m_match[i] >= 0)
                continue;
            const qsizetype behind = i == 0 ? 0 : m_match[i - 1] + 1;
            const qsizetype ahead = i + 1 < m_edited.size() ? m_match[i + 1] - 1 : m_before.size() - 1;
            for (const qsizetype k : {behind, ahead}) {
                const bool free
                    = k >= 0 && k < m_before.size() && !m_taken[k] && (i == 0 || m_match[i - 1] >= 0 || k == ahead);
                if (free && shareWords(flatText(m_before[k].passage), flatText(m_edited[i].passage))) {
                    match(i, k);
                    break;
                }
            }
        }
    }

    const QList<Paragraph> &m_before;
    const QList<Paragraph> &m_edited;
    QList<bool> m_taken;
    QList<qsizetype> m_match;
};

}

QList<Paragraph> recognised(const QList<Paragraph> &before, const QList<Paragraph> &edited)
{
    return Recognition(before, edited).result();
}

}
