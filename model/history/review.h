// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/draft.h"

#include <QStringList>

namespace concordat {

/// What a file that is sent for review holds besides the text.
struct ReviewOptions {
    bool privateAnnotations = false;
    bool attributions = true; ///< who proposes what, and where words came from
    bool submissions = true; ///< what was received, as read; never the received files themselves
    /// Every revision with its author, and the received files. Then nothing of the above can be left out: earlier
    /// revisions hold it, and a revision that was changed would not be the same revision.
    bool wholeHistory = false;

    friend bool operator==(const ReviewOptions &, const ReviewOptions &) = default;
};

/// Exactly what leaves in a review file.
struct Leaving {
    qsizetype provisions = 0;
    qsizetype paragraphs = 0;
    QList<Language> languages; ///< in which the text goes along beside its own
    qsizetype annotations = 0;
    qsizetype privateAnnotations = 0; ///< of these
    QStringList people; ///< named as authors of annotations, statuses and of the latest revision
    QStringList delegations; ///< named in brackets, concordance, annotations and submissions
    QStringList sources; ///< file names of received documents whose text goes along
    qint64 revisions = 1;
    QStringList staysHere; ///< a sentence for each thing left out

    friend bool operator==(const Leaving &, const Leaving &) = default;
};

/// The draft without what the options leave out. What is left out is taken away, not hidden.
[[nodiscard]] Draft redacted(const Draft &draft, const ReviewOptions &options);

}
