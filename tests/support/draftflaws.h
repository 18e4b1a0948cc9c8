// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/draft.h"

#include <QSet>

#include <utility>

/// What no edit and no merge may leave behind: a draft that contradicts itself.
namespace concordat {

using namespace Qt::StringLiterals;

/// What is wrong with an anchor, or nothing.
inline QString flawOf(const Anchor &anchor, const Draft &draft)
{
    if (anchor.orphaned)
        return {};
    if (anchor.paragraph.isNull())
        return find(draft, anchor.provision) ? QString() : u"an anchor on a provision that is gone"_s;
    const auto place = placeOf(draft, anchor.paragraph);
    if (!place)
        return u"an anchor on a paragraph that is gone"_s;
    if (draft.provisions[place->provision].id != anchor.provision)
        return u"an anchor names another provision than its paragraph's"_s;
    const QString text = flatText(draft.provisions[place->provision].paragraphs[place->paragraph].passage);
    if (anchor.range.begin < 0 || anchor.range.begin > anchor.range.end || anchor.range.end > text.size())
        return u"an anchor beyond its paragraph"_s;
    if (!anchor.range.isEmpty() && text.sliced(anchor.range.begin, anchor.range.length()) != anchor.quote)
        return u"an anchor whose quote is not what it stands on"_s;
    return {};
}

/// What is wrong with a draft, or nothing.
inline QString flawOf(const Draft &draft)
{
    QSet<QString> names;
    const auto taken = [&](const QString &name) {
        return name.isEmpty() || std::exchange(names, names + QSet<QString>{name}).contains(name);
    };
    for (const Provision &provision : draft.provisions) {
        if (taken(provision.id.value))
            return u"two provisions of one name"_s;
        for (const Paragraph &paragraph : provision.paragraphs) {
            if (taken(paragraph.id.value))
                return u"two paragraphs of one name"_s;
            if (paragraph.passage != normal(paragraph.passage))
                return u"a passage that is not normal"_s;
        }
    }
    for (const Annotation &annotation : draft.annotations) {
        if (taken(annotation.id.value))
            return u"two annotations of one name"_s;
        if (const QString flaw = flawOf(annotation.anchor, draft); !flaw.isEmpty())
            return flaw;
    }
    for (const StretchStatus &stretch : draft.stretches) {
        if (const QString flaw = flawOf(stretch.anchor, draft); !flaw.isEmpty())
            return u"of a stretch: "_s + flaw;
    }
    return {};
}

}
