// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draft/draftjson.h"

#include "text/passagejson.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> malformed(const QString &what)
{
    return failure(Fault::Malformed,
        QCoreApplication::translate("Draft", "A stored %1 does not have the form this program writes.").arg(what));
}

void put(QJsonObject &json, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        json[key] = value;
}

void put(QJsonObject &json, const QString &key, bool value)
{
    if (value)
        json[key] = true;
}

void put(QJsonObject &json, const QString &key, int value)
{
    if (value != 0)
        json[key] = value;
}

void put(QJsonObject &json, const QString &key, const QDateTime &value)
{
    if (value.isValid())
        json[key] = value.toMSecsSinceEpoch();
}

void put(QJsonObject &json, const QString &key, const Passage &value)
{
    if (!value.isEmpty())
        json[key] = toJson(value);
}

void put(QJsonObject &json, const QString &key, const Status &value)
{
    if (value != Status())
        json[key] = toJson(value);
}

QDateTime timeAt(const QJsonObject &json, const QString &key)
{
    if (!json.contains(key))
        return {};
    return QDateTime::fromMSecsSinceEpoch(json[key].toInteger(), QTimeZone::UTC);
}

/// The member `key` as an enumeration whose last value is `last`; the first value where it is left out.
template <typename Enumeration>
std::optional<Enumeration> valueAt(const QJsonObject &json, const QString &key, Enumeration last)
{
    const int value = json.contains(key) ? json[key].toInt(-1) : 0;
    if (value < 0 || value > int(last))
        return std::nullopt;
    return Enumeration(value);
}

template <typename Value, typename Read>
Result<QList<Value>> listAt(const QJsonObject &json, const QString &key, Read read)
{
    QList<Value> values;
    const QJsonArray array = json[key].toArray();
    values.reserve(array.size());
    for (const QJsonValue &entry : array) {
        Result<Value> value = read(entry.toObject());
        if (!value)
            return std::unexpected(value.error());
        values.append(std::move(*value));
    }
    return values;
}

template <typename Value>
void putList(QJsonObject &json, const QString &key, const QList<Value> &values)
{
    if (values.isEmpty())
        return;
    QJsonArray array;
    for (const Value &value : values)
        array.append(toJson(value));
    json[key] = array;
}

QJsonObject anchorToJson(const Anchor &anchor)
{
    QJsonObject json;
    put(json, u"provision"_s, anchor.provision.value);
    put(json, u"paragraph"_s, anchor.paragraph.value);
    if (anchor.range != TextSpan())
        json[u"range"_s] = QJsonArray{anchor.range.begin, anchor.range.end};
    put(json, u"quote"_s, anchor.quote);
    put(json, u"orphaned"_s, anchor.orphaned);
    return json;
}

Anchor anchorFromJson(const QJsonObject &json)
{
    const QJsonArray range = json[u"range"_s].toArray();
    return {ProvisionId{json[u"provision"_s].toString()}, ParagraphId{json[u"paragraph"_s].toString()},
        {qsizetype(range.at(0).toInteger()), qsizetype(range.at(1).toInteger())}, json[u"quote"_s].toString(),
        json[u"orphaned"_s].toBool()};
}

QJsonObject replyToJson(const Reply &reply)
{
    QJsonObject json;
    put(json, u"author"_s, reply.author);
    put(json, u"delegation"_s, reply.delegation);
    put(json, u"when"_s, reply.when);
    put(json, u"text"_s, reply.text);
    return json;
}

Result<Reply> replyFromJson(const QJsonObject &json)
{
    return Reply{json[u"author"_s].toString(), json[u"delegation"_s].toString(), timeAt(json, u"when"_s),
        json[u"text"_s].toString()};
}

}

QJsonObject toJson(const Status &status)
{
    QJsonObject json;
    put(json, u"level"_s, int(status.level));
    put(json, u"forum"_s, status.forum);
    put(json, u"by"_s, status.recordedBy);
    put(json, u"when"_s, status.when);
    return json;
}

Result<Status> statusFromJson(const QJsonObject &json)
{
    const auto level = valueAt(json, u"level"_s, Status::Level::Deleted);
    if (!level)
        return malformed(u"status"_s);
    return Status{*level, json[u"forum"_s].toString(), json[u"by"_s].toString(), timeAt(json, u"when"_s)};
}

QJsonObject toJson(const Paragraph &paragraph)
{
    QJsonObject json{{u"id"_s, paragraph.id.value}};
    put(json, u"number"_s, paragraph.label.written);
    put(json, u"relation"_s, int(paragraph.label.relation));
    put(json, u"of"_s, paragraph.label.of.value);
    put(json, u"level"_s, paragraph.level);
    put(json, u"text"_s, paragraph.passage);
    put(json, u"status"_s, paragraph.status);
    if (!paragraph.citations.isEmpty())
        json[u"citations"_s] = QJsonArray::fromStringList(paragraph.citations);
    return json;
}

Result<Paragraph> paragraphFromJson(const QJsonObject &json)
{
    const auto relation = valueAt(json, u"relation"_s, ParagraphLabel::Relation::InsertedAfter);
    auto passage = passageFromJson(json[u"text"_s].toArray());
    auto status = statusFromJson(json[u"status"_s].toObject());
    if (!passage)
        return std::unexpected(passage.error());
    if (!status)
        return std::unexpected(status.error());
    if (!relation || !json[u"id"_s].isString())
        return malformed(u"paragraph"_s);
    Paragraph paragraph{ParagraphId{json[u"id"_s].toString()},
        {json[u"number"_s].toString(), *relation, ParagraphId{json[u"of"_s].toString()}}, json[u"level"_s].toInt(),
        std::move(*passage), std::move(*status), {}};
    for (const QJsonValue &citation : json[u"citations"_s].toArray())
        paragraph.citations.append(citation.toString());
    return paragraph;
}

QJsonObject headToJson(const Provision &provision)
{
    QJsonObject json{{u"id"_s, provision.id.value}, {u"kind"_s, int(provision.kind)}};
    put(json, u"number"_s, provision.number);
    put(json, u"designation"_s, provision.designation);
    put(json, u"title"_s, provision.title);
    put(json, u"status"_s, provision.status);
    return json;
}

Result<Provision> headFromJson(const QJsonObject &json)
{
    const auto kind = valueAt(json, u"kind"_s, Provision::Kind::Heading);
    auto title = passageFromJson(json[u"title"_s].toArray());
    auto status = statusFromJson(json[u"status"_s].toObject());
    if (!title)
        return std::unexpected(title.error());
    if (!status)
        return std::unexpected(status.error());
    if (!kind || !json[u"id"_s].isString())
        return malformed(u"provision"_s);
    return Provision{ProvisionId{json[u"id"_s].toString()}, *kind, json[u"number"_s].toString(),
        json[u"designation"_s].toString(), std::move(*title), std::move(*status), {}};
}

namespace {

/// A provision with its paragraphs.
QJsonObject wholeToJson(const Provision &provision)
{
    QJsonObject json = headToJson(provision);
    putList(json, u"paragraphs"_s, provision.paragraphs);
    return json;
}

Result<Provision> wholeFromJson(const QJsonObject &json)
{
    auto provision = headFromJson(json);
    if (!provision)
        return provision;
    auto paragraphs = listAt<Paragraph>(json, u"paragraphs"_s, paragraphFromJson);
    if (!paragraphs)
        return std::unexpected(paragraphs.error());
    provision->paragraphs = std::move(*paragraphs);
    return provision;
}

}

QJsonObject toJson(const Annotation &annotation)
{
    QJsonObject json{{u"id"_s, annotation.id.value}, {u"anchor"_s, anchorToJson(annotation.anchor)}};
    put(json, u"kind"_s, int(annotation.kind));
    put(json, u"author"_s, annotation.author);
    put(json, u"delegation"_s, annotation.delegation);
    put(json, u"when"_s, annotation.when);
    put(json, u"text"_s, annotation.text);
    put(json, u"private"_s, annotation.isPrivate);
    put(json, u"settled"_s, annotation.settled);
    QJsonArray replies;
    for (const Reply &reply : annotation.replies)
        replies.append(replyToJson(reply));
    if (!replies.isEmpty())
        json[u"replies"_s] = replies;
    return json;
}

Result<Annotation> annotationFromJson(const QJsonObject &json)
{
    const auto kind = valueAt(json, u"kind"_s, Annotation::Kind::TranslatorsNote);
    auto replies = listAt<Reply>(json, u"replies"_s, replyFromJson);
    if (!kind || !replies || !json[u"id"_s].isString())
        return malformed(u"annotation"_s);
    return Annotation{AnnotationId{json[u"id"_s].toString()}, *kind, anchorFromJson(json[u"anchor"_s].toObject()),
        json[u"author"_s].toString(), json[u"delegation"_s].toString(), timeAt(json, u"when"_s),
        json[u"text"_s].toString(), json[u"private"_s].toBool(), json[u"settled"_s].toBool(), std::move(*replies)};
}

QJsonObject toJson(const StretchStatus &stretch)
{
    return {{u"anchor"_s, anchorToJson(stretch.anchor)}, {u"status"_s, toJson(stretch.status)}};
}

Result<StretchStatus> stretchFromJson(const QJsonObject &json)
{
    auto status = statusFromJson(json[u"status"_s].toObject());
    if (!status)
        return std::unexpected(status.error());
    return StretchStatus{anchorFromJson(json[u"anchor"_s].toObject()), std::move(*status)};
}

QJsonObject toJson(const ConcordanceEntry &entry)
{
    QJsonObject json{{u"unit"_s, entry.unit.value}};
    put(json, u"delegation"_s, entry.delegation);
    put(json, u"provision"_s, entry.provision.value);
    put(json, u"paragraph"_s, entry.paragraph.value);
    put(json, u"outcome"_s, int(entry.outcome));
    if (entry.confidence != 0)
        json[u"confidence"_s] = entry.confidence;
    put(json, u"reason"_s, entry.reason);
    put(json, u"corrected"_s, entry.corrected);
    return json;
}

Result<ConcordanceEntry> concordanceEntryFromJson(const QJsonObject &json)
{
    const auto outcome = valueAt(json, u"outcome"_s, ConcordanceEntry::Outcome::Suggested);
    const double confidence = json[u"confidence"_s].toDouble();
    if (!outcome || !json[u"unit"_s].isString() || confidence < 0 || confidence > 1)
        return malformed(u"concordance entry"_s);
    return ConcordanceEntry{UnitId{json[u"unit"_s].toString()}, json[u"delegation"_s].toString(),
        ProvisionId{json[u"provision"_s].toString()}, ParagraphId{json[u"paragraph"_s].toString()}, *outcome,
        confidence, json[u"reason"_s].toString(), json[u"corrected"_s].toBool()};
}

QJsonObject toJson(const ParallelProvision &parallel)
{
    return {{u"language"_s, code(parallel.language)}, {u"provision"_s, wholeToJson(parallel.provision)}};
}

Result<ParallelProvision> parallelProvisionFromJson(const QJsonObject &json)
{
    const auto language = languageFromCode(json[u"language"_s].toString());
    auto provision = wholeFromJson(json[u"provision"_s].toObject());
    if (!provision)
        return std::unexpected(provision.error());
    if (!language)
        return malformed(u"text in another language"_s);
    return ParallelProvision{*language, std::move(*provision)};
}

QJsonObject toJson(const ParallelCheck &check)
{
    QJsonObject json{{u"language"_s, code(check.language)}};
    put(json, u"here"_s, check.here);
    put(json, u"there"_s, check.there);
    put(json, u"hereText"_s, check.hereText);
    put(json, u"thereText"_s, check.thereText);
    put(json, u"by"_s, check.by);
    put(json, u"when"_s, check.when);
    return json;
}

Result<ParallelCheck> parallelCheckFromJson(const QJsonObject &json)
{
    const auto language = languageFromCode(json[u"language"_s].toString());
    if (!language)
        return malformed(u"check of a text in another language"_s);
    return ParallelCheck{*language, json[u"here"_s].toString(), json[u"there"_s].toString(),
        json[u"hereText"_s].toString(), json[u"thereText"_s].toString(), json[u"by"_s].toString(),
        timeAt(json, u"when"_s)};
}

QJsonObject toJson(const Draft &draft)
{
    QJsonObject json;
    put(json, u"title"_s, draft.title);
    QJsonArray provisions;
    for (const Provision &provision : draft.provisions)
        provisions.append(wholeToJson(provision));
    json[u"provisions"_s] = provisions;
    putList(json, u"concordance"_s, draft.concordance);
    putList(json, u"annotations"_s, draft.annotations);
    putList(json, u"stretches"_s, draft.stretches);
    putList(json, u"parallels"_s, draft.parallels);
    putList(json, u"checks"_s, draft.checks);
    QJsonArray aside;
    for (const UnitId &unit : draft.setAside)
        aside.append(unit.value);
    if (!aside.isEmpty())
        json[u"setAside"_s] = aside;
    return json;
}

Result<Draft> draftFromJson(const QJsonObject &json)
{
    auto provisions = listAt<Provision>(json, u"provisions"_s, wholeFromJson);
    auto concordance = listAt<ConcordanceEntry>(json, u"concordance"_s, concordanceEntryFromJson);
    auto annotations = listAt<Annotation>(json, u"annotations"_s, annotationFromJson);
    auto stretches = listAt<StretchStatus>(json, u"stretches"_s, stretchFromJson);
    auto parallels = listAt<ParallelProvision>(json, u"parallels"_s, parallelProvisionFromJson);
    auto checks = listAt<ParallelCheck>(json, u"checks"_s, parallelCheckFromJson);
    if (!provisions)
        return std::unexpected(provisions.error());
    if (!concordance)
        return std::unexpected(concordance.error());
    if (!annotations)
        return std::unexpected(annotations.error());
    if (!stretches)
        return std::unexpected(stretches.error());
    if (!parallels)
        return std::unexpected(parallels.error());
    if (!checks)
        return std::unexpected(checks.error());
    Draft draft{json[u"title"_s].toString(), std::move(*provisions), std::move(*concordance), {},
        std::move(*annotations), std::move(*stretches), std::move(*parallels), std::move(*checks)};
    for (const QJsonValue &unit : json[u"setAside"_s].toArray())
        draft.setAside.append(UnitId{unit.toString()});
    return draft;
}

}
