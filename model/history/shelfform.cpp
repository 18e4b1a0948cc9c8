// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/shelfform.h"

#include "history/shelfwriter.h"

#include <QTimeZone>

namespace concordat {

namespace {

constexpr int deepestNesting = 1000;

void write(ShelfWriter &out, const Passage &passage);

void write(ShelfWriter &out, const Run &run)
{
    out.text(run.text);
    out.number(quint64(run.origin.kind));
    if (run.origin.kind == Origin::Kind::Received) {
        out.name(run.origin.unit.value);
        out.signedNumber(run.origin.offset);
    } else if (run.origin.kind == Origin::Kind::Edited) {
        out.name(run.origin.edit.value);
    }
    out.number(quint64(run.marks.toInt()));
    out.name(run.link);
}

void write(ShelfWriter &out, const Bracket &bracket)
{
    out.number(quint64(bracket.alternatives.size()));
    for (const Alternative &alternative : bracket.alternatives) {
        write(out, alternative.passage);
        out.number(quint64(alternative.positions.size()));
        for (const Position &position : alternative.positions) {
            out.name(position.by);
            out.number(quint64(position.stance));
        }
    }
}

void write(ShelfWriter &out, const Passage &passage)
{
    out.number(quint64(passage.pieces.size()));
    for (const Piece &piece : passage.pieces) {
        out.number(piece.index());
        std::visit([&](const auto &one) { write(out, one); }, piece);
    }
}

Passage readPassage(ShelfReader &in, int depth);

Run readRun(ShelfReader &in)
{
    Run run;
    run.text = in.text();
    const auto kind = in.value(Origin::Kind::Edited);
    if (kind == Origin::Kind::Received) {
        UnitId unit{in.name()};
        run.origin = Origin::received(std::move(unit), qsizetype(in.signedNumber()));
    } else if (kind == Origin::Kind::Edited) {
        run.origin = Origin::edited(EditId{in.name()});
    }
    run.marks = Marks::fromInt(int(in.number()));
    run.link = in.name();
    return run;
}

Bracket readBracket(ShelfReader &in, int depth)
{
    Bracket bracket;
    const qsizetype alternatives = in.count();
    for (qsizetype i = 0; i < alternatives && in.isSound(); ++i) {
        Alternative alternative{readPassage(in, depth + 1), {}};
        const qsizetype positions = in.count();
        for (qsizetype k = 0; k < positions && in.isSound(); ++k) {
            Attribution by = in.name();
            alternative.positions.append({std::move(by), in.value(Stance::Studies)});
        }
        bracket.alternatives.append(std::move(alternative));
    }
    return bracket;
}

Passage readPassage(ShelfReader &in, int depth)
{
    Passage passage;
    if (depth > deepestNesting)
        in.fail();
    const qsizetype pieces = in.count();
    for (qsizetype i = 0; i < pieces && in.isSound(); ++i) {
        if (in.number() == 0)
            passage.pieces.append(readRun(in));
        else
            passage.pieces.append(readBracket(in, depth));
    }
    return passage;
}

/// A time, or that there is none.
void write(ShelfWriter &out, const QDateTime &time)
{
    out.number(time.isValid() ? 1 : 0);
    if (time.isValid())
        out.signedNumber(time.toMSecsSinceEpoch());
}

QDateTime readTime(ShelfReader &in)
{
    return in.number() == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(in.signedNumber(), QTimeZone::UTC);
}

void write(ShelfWriter &out, const Status &status)
{
    out.number(quint64(status.level));
    out.name(status.forum);
    out.name(status.recordedBy);
    write(out, status.when);
}

Status readStatus(ShelfReader &in)
{
    Status status;
    status.level = in.value(Status::Level::Deleted);
    status.forum = in.name();
    status.recordedBy = in.name();
    status.when = readTime(in);
    return status;
}

void write(ShelfWriter &out, const Paragraph &paragraph)
{
    out.name(paragraph.id.value);
    out.name(paragraph.label.written);
    out.number(quint64(paragraph.label.relation));
    out.name(paragraph.label.of.value);
    out.signedNumber(paragraph.level);
    write(out, paragraph.passage);
    write(out, paragraph.status);
    out.number(quint64(paragraph.citations.size()));
    for (const QString &citation : paragraph.citations)
        out.text(citation);
}

Paragraph readParagraph(ShelfReader &in)
{
    Paragraph paragraph;
    paragraph.id.value = in.name();
    paragraph.label.written = in.name();
    paragraph.label.relation = in.value(ParagraphLabel::Relation::InsertedAfter);
    paragraph.label.of.value = in.name();
    paragraph.level = int(in.signedNumber());
    paragraph.passage = readPassage(in, 0);
    paragraph.status = readStatus(in);
    const qsizetype citations = in.count();
    for (qsizetype i = 0; i < citations && in.isSound(); ++i)
        paragraph.citations.append(in.text());
    return paragraph;
}

ObjectHash readHash(ShelfReader &in)
{
    const auto hash = ObjectHash::fromRaw(in.raw(qsizetype(sizeof(ObjectHash::bytes))));
    if (!hash)
        in.fail();
    return hash.value_or(ObjectHash());
}

void write(ShelfWriter &out, const Provision &provision, const ProvisionNode &node)
{
    out.name(provision.id.value);
    out.number(quint64(provision.kind));
    out.name(provision.number);
    out.name(provision.designation);
    write(out, provision.title);
    write(out, provision.status);
    out.raw(node.hash.bytes);
    out.number(quint64(node.chunks.size()));
    for (const ListChunk &chunk : node.chunks) {
        out.number(quint64(chunk.end - chunk.begin));
        out.raw(chunk.hash.bytes);
    }
    out.number(quint64(provision.paragraphs.size()));
    for (qsizetype i = 0; i < provision.paragraphs.size(); ++i) {
        out.raw(node.paragraphs[i].bytes);
        write(out, provision.paragraphs[i]);
    }
}

void readProvision(ShelfReader &in, ShelvedProvisions &shelved)
{
    Provision provision;
    provision.id.value = in.name();
    provision.kind = in.value(Provision::Kind::Heading);
    provision.number = in.name();
    provision.designation = in.name();
    provision.title = readPassage(in, 0);
    provision.status = readStatus(in);
    ProvisionNode node;
    node.hash = readHash(in);
    const qsizetype chunks = in.count();
    for (qsizetype i = 0, at = 0; i < chunks && in.isSound(); ++i) {
        const qsizetype length = in.count();
        node.chunks.append({at, at + length, readHash(in)});
        at += length;
    }
    const qsizetype paragraphs = in.count();
    provision.paragraphs.reserve(paragraphs);
    for (qsizetype i = 0; i < paragraphs && in.isSound(); ++i) {
        node.paragraphs.append(readHash(in));
        provision.paragraphs.append(readParagraph(in));
    }
    if (!node.chunks.isEmpty() && node.chunks.last().end != paragraphs)
        in.fail();
    shelved.provisions.append(std::move(provision));
    shelved.nodes.append(std::move(node));
}

}

QByteArray shelfForm(const ShelvedProvisions &shelved)
{
    ShelfWriter out;
    out.number(quint64(shelved.provisions.size()));
    for (qsizetype i = 0; i < shelved.provisions.size(); ++i)
        write(out, shelved.provisions[i], shelved.nodes[i]);
    return out.compressed();
}

std::optional<ShelvedProvisions> provisionsFromShelf(const QByteArray &bytes)
{
    ShelfReader in(bytes);
    ShelvedProvisions shelved;
    const qsizetype provisions = in.count();
    for (qsizetype i = 0; i < provisions && in.isSound(); ++i)
        readProvision(in, shelved);
    if (!in.isSound() || !in.isAtEnd())
        return std::nullopt;
    return shelved;
}

QByteArray shelfForm(const QList<ConcordanceEntry> &entries)
{
    ShelfWriter out;
    out.number(quint64(entries.size()));
    for (const ConcordanceEntry &entry : entries) {
        out.name(entry.unit.value);
        out.name(entry.delegation);
        out.name(entry.provision.value);
        out.name(entry.paragraph.value);
        out.number(quint64(entry.outcome));
        out.real(entry.confidence);
        out.name(entry.reason);
        out.number(entry.corrected ? 1 : 0);
    }
    return out.compressed();
}

std::optional<QList<ConcordanceEntry>> concordanceFromShelf(const QByteArray &bytes)
{
    ShelfReader in(bytes);
    QList<ConcordanceEntry> entries;
    const qsizetype size = in.count();
    for (qsizetype i = 0; i < size && in.isSound(); ++i) {
        ConcordanceEntry entry;
        entry.unit.value = in.name();
        entry.delegation = in.name();
        entry.provision.value = in.name();
        entry.paragraph.value = in.name();
        entry.outcome = in.value(ConcordanceEntry::Outcome::Suggested);
        entry.confidence = in.real();
        entry.reason = in.name();
        entry.corrected = in.number() != 0;
        entries.append(std::move(entry));
    }
    if (!in.isSound() || !in.isAtEnd())
        return std::nullopt;
    return entries;
}

}
