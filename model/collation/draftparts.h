// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/ordermerge.h"
#include "draft/draft.h"

#include <QHash>

namespace concordat {

/// A draft, which outlives this, taken apart: its paragraphs by name and the order of everything.
struct Parts {
    QHash<QString, Provision> provisions; ///< without their paragraphs
    QHash<QString, Paragraph> paragraphs;
    Arrangement provisionOrder;
    Arrangement paragraphOrder;

    explicit Parts(const Draft &draft)
    {
        for (const Provision &provision : draft.provisions) {
            Provision bare = provision;
            bare.paragraphs.clear();
            provisions.insert(provision.id.value, bare);
            provisionOrder.places.append({provision.id.value, {}, &provision.title});
            for (const Paragraph &paragraph : provision.paragraphs) {
                paragraphs.insert(paragraph.id.value, paragraph);
                paragraphOrder.places.append({paragraph.id.value, provision.id.value, &paragraph.passage});
            }
        }
    }
};

}
