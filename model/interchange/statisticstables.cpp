// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draft/headinglabel.h"
#include "draft/statistics.h"
#include "interchange/publishedtable.h"
#include "interchange/rendering.h"
#include "interchange/tablewords.h"

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

TableCell number(qsizetype count)
{
    return {{{.text = QString::number(count)}}};
}

/// The figures of a provision, or of all of them.
TableRow rowOf(const QString &name, const ProvisionFigures &figures)
{
    const double share = figures.characters == 0 ? 1.0 : double(figures.agreedCharacters) / double(figures.characters);
    return {name, false,
        {number(figures.brackets), number(figures.paragraphs), number(figures.agreedParagraphs),
            number(qRound(share * 100)), number(figures.openAnnotations)}};
}

QString headingOf(const Provision &provision, const DocumentWords &words)
{
    const QString label = headingLabel(provision);
    const QString title = readingText(provision.title, Reading::AsIfAgreed);
    if (label.isEmpty() && title.isEmpty())
        return provision.kind == Provision::Kind::Preamble ? words.preamble : QString();
    return label.isEmpty() || title.isEmpty() ? label + title : labelBefore(label) + title;
}

}

QList<PublishedTable> statisticsTables(
    const Draft &draft, const QList<Submission> &submissions, const WriteOptions &options)
{
    const Language language = withLanguage(options, draft).language;
    const DocumentWords &words = DocumentWords::in(language);
    const TableWords &heads = TableWords::in(language);
    const Statistics statistics = statisticsOf(draft, submissions);
    const QString title = draft.title.isEmpty() ? heads.statistics : heads.statistics + u": "_s + draft.title;
    PublishedTable provisions{title, language,
        {words.provision, heads.brackets, heads.paragraphs, heads.agreed, heads.share, heads.annotations}, {}, {}};
    for (const ProvisionFigures &figures : statistics.provisions) {
        if (const Provision *provision = find(draft, figures.provision))
            provisions.rows.append(rowOf(headingOf(*provision, words), figures));
    }
    provisions.rows.append(rowOf(heads.wholeDraft, statistics.total));
    PublishedTable delegations{heads.delegations, language,
        {heads.delegation, heads.options, heads.proposals, heads.provisions, heads.texts, heads.placed}, {}, {}};
    for (const DelegationFigures &figures : statistics.delegations)
        delegations.rows.append({figures.delegation, false,
            {number(figures.alternatives), number(figures.proposals), number(figures.provisions), number(figures.units),
                number(figures.placedUnits)}});
    return {provisions, delegations};
}

}
