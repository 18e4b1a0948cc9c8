// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparisonoutput.h"

#include "draft/headinglabel.h"
#include "segments.h"

#include <QCoreApplication>

namespace concordat::cli {

using namespace Qt::StringLiterals;

namespace {

struct ComparisonoutputText {
    Q_DECLARE_TR_FUNCTIONS(CompareCommand)
};

QJsonObject segmentJson(const ExactSegment &segment)
{
    switch (segment.kind) {
    case ExactSegment::Kind::Same:
        return {{u"kind"_s, u"same"_s}, {u"text"_s, segment.a}};
    case ExactSegment::Kind::Move:
        return {{u"kind"_s, u"move"_s}, {u"text"_s, segment.a}, {u"from"_s, segment.from}, {u"to"_s, segment.to}};
    case ExactSegment::Kind::Change:
        break;
    }
    return {{u"kind"_s, u"change"_s}, {u"a"_s, segment.a}, {u"b"_s, segment.b}};
}

/// The paragraph's text with its bracket signs, so that a lifted bracket is seen.
QString textOf(const std::optional<Paragraph> &paragraph)
{
    return paragraph ? readingText(paragraph->passage, Reading::MarkedUp) : QString();
}

QString placeOf(const ParagraphComparison &paragraph, const RevisionComparison &comparison)
{
    return citation(paragraph.after ? comparison.after.draft : comparison.before.draft, paragraph.id);
}

template <typename Comparison>
QString changeOf(const Comparison &comparison, bool changed)
{
    if (!comparison.before)
        return u"added"_s;
    if (!comparison.after)
        return u"removed"_s;
    return comparison.moved && !changed ? u"moved"_s : u"changed"_s;
}

QString changeOf(const ParagraphComparison &paragraph)
{
    return changeOf(paragraph, paragraph.changed);
}

QString changeOf(const ProvisionComparison &provision)
{
    return changeOf(provision, provision.before != provision.after);
}

QString nameOf(const ProvisionComparison &comparison)
{
    return headingLine(comparison.after ? *comparison.after : *comparison.before, Reading::MarkedUp);
}

QString shown(const QString &change)
{
    if (change == u"added")
        return ComparisonoutputText::tr("added");
    if (change == u"removed")
        return ComparisonoutputText::tr("removed");
    return change == u"moved" ? ComparisonoutputText::tr("moved") : ComparisonoutputText::tr("changed");
}

}

QString redlineText(const QString &a, const QString &b, const QList<Segment> &segments)
{
    QString redline;
    for (const Segment &segment : segments) {
        const QString left = a.sliced(segment.a.begin, segment.a.length());
        const QString right = b.sliced(segment.b.begin, segment.b.length());
        switch (segment.kind) {
        case Segment::Kind::Same:
            redline += right;
            break;
        case Segment::Kind::Change:
            redline += (left.isEmpty() ? QString() : u"[-"_s + left + u"-]"_s)
                + (right.isEmpty() ? QString() : u"{+"_s + right + u"+}"_s);
            break;
        case Segment::Kind::MovedFrom:
            redline += u"[-"_s + QString::number(segment.move) + u"↓"_s + left + u"-]"_s;
            break;
        case Segment::Kind::MovedTo:
            redline += u"{+"_s + QString::number(segment.move) + u"↑"_s + right + u"+}"_s;
            break;
        }
    }
    return redline;
}

QJsonArray segmentsJson(const QString &a, const QString &b, const QList<Segment> &segments)
{
    QJsonArray array;
    for (const ExactSegment &segment : exactSegments(a, b, segments))
        array.append(segmentJson(segment));
    return array;
}

QJsonObject comparisonJson(const RevisionComparison &comparison)
{
    QJsonArray provisions;
    for (const ProvisionComparison &provision : comparison.differences.provisions)
        provisions.append(QJsonObject{{u"provision"_s, nameOf(provision)}, {u"change"_s, changeOf(provision)}});
    QJsonArray paragraphs;
    for (const ParagraphComparison &paragraph : comparison.differences.paragraphs) {
        const QString a = textOf(paragraph.before);
        const QString b = textOf(paragraph.after);
        paragraphs.append(QJsonObject{{u"place"_s, placeOf(paragraph, comparison)}, {u"id"_s, paragraph.id.value},
            {u"change"_s, changeOf(paragraph)}, {u"segments"_s, segmentsJson(a, b, compare(a, b))}});
    }
    return {{u"provisions"_s, provisions}, {u"paragraphs"_s, paragraphs},
        {u"annotations"_s, comparison.differences.annotations.size()}};
}

QString comparisonText(const RevisionComparison &comparison)
{
    QString text;
    for (const ProvisionComparison &provision : comparison.differences.provisions)
        text += nameOf(provision) + u": "_s + shown(changeOf(provision)) + u'\n';
    for (const ParagraphComparison &paragraph : comparison.differences.paragraphs) {
        const QString a = textOf(paragraph.before);
        const QString b = textOf(paragraph.after);
        text += placeOf(paragraph, comparison) + u": "_s + shown(changeOf(paragraph)) + u"\n    "_s
            + redlineText(a, b, compare(a, b)) + u'\n';
    }
    if (!comparison.differences.annotations.isEmpty())
        text += ComparisonoutputText::tr("Annotations that are not the same: %1")
                    .arg(comparison.differences.annotations.size())
            + u'\n';
    return text;
}

}
