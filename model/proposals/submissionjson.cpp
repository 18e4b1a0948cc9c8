// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proposals/submissionjson.h"

#include <QCoreApplication>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestTree = 1000;

std::unexpected<Error> malformed(const QString &what)
{
    return failure(Fault::Malformed,
        QCoreApplication::translate("Proposals", "A stored %1 does not have the form this program writes.").arg(what));
}

void put(QJsonObject &json, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        json[key] = value;
}

void put(QJsonObject &json, const QString &key, const QJsonArray &value)
{
    if (!value.isEmpty())
        json[key] = value;
}

QJsonArray spansToJson(const QList<TextSpan> &spans)
{
    QJsonArray json;
    for (const TextSpan span : spans)
        json.append(QJsonArray{span.begin, span.end});
    return json;
}

TextSpan spanFrom(const QJsonValue &json)
{
    return {qsizetype(json[0].toInteger()), qsizetype(json[1].toInteger())};
}

QList<TextSpan> spansAt(const QJsonObject &json, const QString &key)
{
    QList<TextSpan> spans;
    for (const QJsonValue &span : json[key].toArray())
        spans.append(spanFrom(span));
    return spans;
}

QJsonArray marksToJson(const QList<MarkedSpan> &marks)
{
    QJsonArray json;
    for (const MarkedSpan &mark : marks)
        json.append(QJsonArray{mark.span.begin, mark.span.end, mark.marks.toInt(), mark.link});
    return json;
}

QJsonArray footnotesToJson(const QList<Footnote> &footnotes)
{
    QJsonArray json;
    for (const Footnote &note : footnotes) {
        QJsonObject one{{u"mark"_s, note.mark}, {u"text"_s, note.text}, {u"at"_s, note.at}};
        put(one, u"locators"_s, spansToJson(note.locators));
        json.append(one);
    }
    return json;
}

Result<Unit> unitAtDepth(const QJsonObject &json, int depth)
{
    if (depth > deepestTree)
        return failure(Fault::TooLarge,
            QCoreApplication::translate("Proposals", "A stored submission nests more than %1 units.").arg(deepestTree));
    const int kind = json[u"kind"_s].toInt(-1);
    if (kind < 0 || kind > int(UnitKind::Bullet) || !json[u"id"_s].isString())
        return malformed(u"unit"_s);
    Unit unit{UnitId{json[u"id"_s].toString()}, UnitKind(kind), json[u"number"_s].toString(),
        json[u"title"_s].toString(), json[u"text"_s].toString(), json[u"closing"_s].toString(),
        json[u"citation"_s].toString(), {}, {}, json[u"commentary"_s].toBool(), json[u"byReference"_s].toBool(),
        spansAt(json, u"locators"_s), {}};
    for (const QJsonValue &mark : json[u"marks"_s].toArray())
        unit.marks.append({spanFrom(mark), Marks::fromInt(mark[2].toInt()), mark[3].toString()});
    for (const QJsonValue &note : json[u"footnotes"_s].toArray()) {
        const QJsonObject one = note.toObject();
        unit.footnotes.append({one[u"mark"_s].toString(), one[u"text"_s].toString(),
            qsizetype(one[u"at"_s].toInteger()), spansAt(one, u"locators"_s)});
    }
    for (const QJsonValue &child : json[u"children"_s].toArray()) {
        auto read = unitAtDepth(child.toObject(), depth + 1);
        if (!read)
            return read;
        unit.children.append(std::move(*read));
    }
    return unit;
}

}

QJsonObject toJson(const Unit &unit)
{
    QJsonObject json{{u"id"_s, unit.id.value}, {u"kind"_s, int(unit.kind)}};
    put(json, u"number"_s, unit.number);
    put(json, u"title"_s, unit.title);
    put(json, u"text"_s, unit.text);
    put(json, u"closing"_s, unit.closing);
    put(json, u"citation"_s, unit.citation);
    put(json, u"marks"_s, marksToJson(unit.marks));
    put(json, u"footnotes"_s, footnotesToJson(unit.footnotes));
    if (unit.commentary)
        json[u"commentary"_s] = true;
    if (unit.byReference)
        json[u"byReference"_s] = true;
    put(json, u"locators"_s, spansToJson(unit.locators));
    QJsonArray children;
    for (const Unit &child : unit.children)
        children.append(toJson(child));
    put(json, u"children"_s, children);
    return json;
}

Result<Unit> unitFromJson(const QJsonObject &json)
{
    return unitAtDepth(json, 0);
}

QJsonObject toJson(const Submission &submission)
{
    QJsonObject json{{u"id"_s, submission.id.value}, {u"source"_s, submission.source.value}};
    put(json, u"delegation"_s, submission.delegation);
    put(json, u"attribution"_s, submission.attribution);
    put(json, u"onBehalfOf"_s, QJsonArray::fromStringList(submission.onBehalfOf));
    put(json, u"originalLanguage"_s, submission.originalLanguage);
    put(json, u"date"_s, submission.date);
    put(json, u"language"_s, code(submission.language));
    put(json, u"locators"_s, spansToJson(submission.locators));
    QJsonArray units;
    for (const Unit &unit : submission.units)
        units.append(toJson(unit));
    put(json, u"units"_s, units);
    return json;
}

Result<Submission> submissionFromJson(const QJsonObject &json)
{
    if (!json[u"id"_s].isString() || !json[u"source"_s].isString())
        return malformed(u"submission"_s);
    Submission submission{SubmissionId{json[u"id"_s].toString()}, SourceId{json[u"source"_s].toString()},
        json[u"delegation"_s].toString(), json[u"attribution"_s].toString(), {}, json[u"originalLanguage"_s].toString(),
        json[u"date"_s].toString(), languageFromCode(json[u"language"_s].toString()).value_or(Language::Undetermined),
        spansAt(json, u"locators"_s), {}};
    for (const QJsonValue &name : json[u"onBehalfOf"_s].toArray())
        submission.onBehalfOf.append(name.toString());
    for (const QJsonValue &unit : json[u"units"_s].toArray()) {
        auto read = unitFromJson(unit.toObject());
        if (!read)
            return std::unexpected(read.error());
        submission.units.append(std::move(*read));
    }
    return submission;
}

QJsonObject headToJson(const Source &source)
{
    QJsonObject json{{u"id"_s, source.id.value}};
    put(json, u"fileName"_s, source.fileName);
    put(json, u"symbol"_s, source.symbol);
    put(json, u"date"_s, source.date.toString(Qt::ISODate));
    QJsonArray pages;
    for (const qsizetype start : source.pageStarts)
        pages.append(start);
    put(json, u"pages"_s, pages);
    return json;
}

Result<Source> sourceHeadFromJson(const QJsonObject &json)
{
    if (!json[u"id"_s].isString())
        return malformed(u"source"_s);
    Source source{SourceId{json[u"id"_s].toString()}, json[u"fileName"_s].toString(), json[u"symbol"_s].toString(),
        QDate::fromString(json[u"date"_s].toString(), Qt::ISODate), {}, {}, {}};
    for (const QJsonValue &start : json[u"pages"_s].toArray())
        source.pageStarts.append(qsizetype(start.toInteger()));
    return source;
}

QJsonObject notesToJson(const Compilation &compilation)
{
    QJsonArray furniture;
    for (const Furniture &piece : compilation.furniture)
        furniture.append(QJsonObject{{u"kind"_s, int(piece.kind)}, {u"locators"_s, spansToJson(piece.locators)}});
    QJsonArray doubts;
    for (const Doubt &doubt : compilation.doubts) {
        QJsonObject one{{u"span"_s, QJsonArray{doubt.span.begin, doubt.span.end}}, {u"reason"_s, doubt.reason}};
        put(one, u"unit"_s, doubt.unit.value);
        doubts.append(one);
    }
    QJsonObject json;
    put(json, u"furniture"_s, furniture);
    put(json, u"unplaced"_s, spansToJson(compilation.unplaced));
    put(json, u"doubts"_s, doubts);
    return json;
}

Result<Compilation> notesFromJson(const QJsonObject &json)
{
    Compilation compilation;
    for (const QJsonValue &piece : json[u"furniture"_s].toArray()) {
        const int kind = piece[u"kind"_s].toInt(-1);
        if (kind < 0 || kind > int(Furniture::Kind::Markup))
            return malformed(u"reading of a source"_s);
        compilation.furniture.append({Furniture::Kind(kind), spansAt(piece.toObject(), u"locators"_s)});
    }
    compilation.unplaced = spansAt(json, u"unplaced"_s);
    for (const QJsonValue &doubt : json[u"doubts"_s].toArray())
        compilation.doubts.append(
            {spanFrom(doubt[u"span"_s]), UnitId{doubt[u"unit"_s].toString()}, doubt[u"reason"_s].toString()});
    return compilation;
}

}
