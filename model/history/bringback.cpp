// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draft/citation.h"
#include "history/sentences.h"
#include "history/store.h"

#include <QSet>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

/// Where something that stood behind `before` of the old list goes in the new one: behind the nearest of
/// those that stood in front of it and are still there.
template <typename Value>
qsizetype placeAfterNeighbours(const QList<Value> &old, qsizetype at, const QList<Value> &now)
{
    for (qsizetype i = at - 1; i >= 0; --i) {
        const auto same = std::ranges::find(now, old[i].id, &Value::id);
        if (same != now.end())
            return same - now.begin() + 1;
    }
    return 0;
}

Draft withProvision(Draft now, const Draft &then, qsizetype place)
{
    const Provision &old = then.provisions[place];
    // A paragraph that has moved to another provision meanwhile comes back from there.
    QSet<ParagraphId> returning;
    for (const Paragraph &paragraph : old.paragraphs)
        returning.insert(paragraph.id);
    for (Provision &provision : now.provisions) {
        const auto returns = [&](const Paragraph &paragraph) { return returning.contains(paragraph.id); };
        if (provision.id != old.id && std::ranges::any_of(std::as_const(provision.paragraphs), returns))
            provision.paragraphs.removeIf(returns);
    }
    if (const auto stands = placeOf(now, old.id))
        now.provisions[*stands] = old;
    else
        now.provisions.insert(placeAfterNeighbours(then.provisions, place, now.provisions), old);
    return now;
}

Result<Draft> withParagraph(Draft now, const Draft &then, const ParagraphPlace &place)
{
    const Provision &oldProvision = then.provisions[place.provision];
    const Paragraph &old = oldProvision.paragraphs[place.paragraph];
    if (const auto stands = placeOf(now, old.id)) {
        now.provisions[stands->provision].paragraphs[stands->paragraph] = old;
        return now;
    }
    const auto provision = placeOf(now, oldProvision.id);
    if (!provision)
        return failure(
            Fault::Refused, History::tr("The provision of that paragraph is gone. Bring the whole provision back."));
    QList<Paragraph> &paragraphs = now.provisions[*provision].paragraphs;
    paragraphs.insert(placeAfterNeighbours(oldProvision.paragraphs, place.paragraph, paragraphs), old);
    return now;
}

std::unexpected<Error> notThere()
{
    return failure(Fault::NotFound, History::tr("That revision has no such place."));
}

}

Result<RevisionId> Project::bringBack(const RevisionId &revision, const BroughtBack &what)
{
    const auto then = draftAt(revision);
    if (!then)
        return std::unexpected(then.error());
    QString place = History::tr("the whole draft");
    if (const auto *paragraph = std::get_if<ParagraphId>(&what))
        place = citation(*then, *paragraph);
    else if (const auto *id = std::get_if<ProvisionId>(&what)) {
        const Provision *provision = find(*then, *id);
        place = provision ? citation(*provision) : QString();
    }
    const Draft before = draft();
    auto done = m_store->advance(
        {u"bring back"_s, History::tr("Brought back %1").arg(place), fresh<EditId>(), revision, {}, {}},
        [&](const Draft &now) -> Result<Draft> {
            if (const auto *paragraph = std::get_if<ParagraphId>(&what)) {
                const auto at = placeOf(*then, *paragraph);
                return at ? withParagraph(now, *then, *at) : notThere();
            }
            if (const auto *provision = std::get_if<ProvisionId>(&what)) {
                const auto at = placeOf(*then, *provision);
                return at ? Result<Draft>(withProvision(now, *then, *at)) : notThere();
            }
            return *then;
        });
    if (done)
        Q_EMIT draftChanged(before);
    return done;
}

}
