// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/passagejson.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace concordat {

namespace {

constexpr int deepestNesting = 1000;

QJsonObject runJson(const Run &run)
{
    QJsonObject json{{QStringLiteral("t"), run.text}};
    if (run.origin.kind == Origin::Kind::Received) {
        json[QStringLiteral("u")] = run.origin.unit.value;
        if (run.origin.offset != 0)
            json[QStringLiteral("o")] = run.origin.offset;
    } else if (run.origin.kind == Origin::Kind::Edited) {
        json[QStringLiteral("e")] = run.origin.edit.value;
    }
    if (run.marks)
        json[QStringLiteral("m")] = run.marks.toInt();
    if (!run.link.isEmpty())
        json[QStringLiteral("l")] = run.link;
    return json;
}

QJsonObject bracketJson(const Bracket &bracket)
{
    QJsonArray alternatives;
    for (const Alternative &alternative : bracket.alternatives) {
        QJsonObject json{{QStringLiteral("p"), toJson(alternative.passage)}};
        if (!alternative.positions.isEmpty()) {
            QJsonArray positions;
            for (const Position &position : alternative.positions)
                positions.append(QJsonArray{position.by, int(position.stance)});
            json[QStringLiteral("s")] = positions;
        }
        alternatives.append(json);
    }
    return {{QStringLiteral("b"), alternatives}};
}

std::unexpected<Error> malformed()
{
    return failure(Fault::Malformed,
        QCoreApplication::translate("Passage", "A stored passage does not have the form this program writes."));
}

Result<Passage> passageAtDepth(const QJsonArray &json, int depth);

Result<Run> runFrom(const QJsonObject &json)
{
    Run run{json[QStringLiteral("t")].toString(), {}, Marks::fromInt(json[QStringLiteral("m")].toInt()),
        json[QStringLiteral("l")].toString()};
    if (json.contains(QStringLiteral("u")))
        run.origin
            = Origin::received(UnitId{json[QStringLiteral("u")].toString()}, json[QStringLiteral("o")].toInteger());
    else if (json.contains(QStringLiteral("e")))
        run.origin = Origin::edited(EditId{json[QStringLiteral("e")].toString()});
    if (run.text.isEmpty())
        return malformed();
    return run;
}

Result<Bracket> bracketFrom(const QJsonArray &json, int depth)
{
    Bracket bracket;
    for (const QJsonValue &entry : json) {
        const QJsonObject object = entry.toObject();
        auto passage = passageAtDepth(object[QStringLiteral("p")].toArray(), depth + 1);
        if (!passage)
            return std::unexpected(passage.error());
        Alternative alternative{*passage, {}};
        for (const QJsonValue &position : object[QStringLiteral("s")].toArray()) {
            const int stance = position[1].toInt(-1);
            if (stance < int(Stance::Proposes) || stance > int(Stance::Studies))
                return malformed();
            alternative.positions.append({position[0].toString(), Stance(stance)});
        }
        bracket.alternatives.append(alternative);
    }
    if (bracket.alternatives.isEmpty())
        return malformed();
    return bracket;
}

Result<Passage> passageAtDepth(const QJsonArray &json, int depth)
{
    if (depth > deepestNesting)
        return failure(Fault::TooLarge,
            QCoreApplication::translate("Passage", "A stored passage nests more than %1 brackets.")
                .arg(deepestNesting));
    Passage passage;
    for (const QJsonValue &entry : json) {
        const QJsonObject object = entry.toObject();
        if (object.contains(QStringLiteral("b"))) {
            auto bracket = bracketFrom(object[QStringLiteral("b")].toArray(), depth);
            if (!bracket)
                return std::unexpected(bracket.error());
            passage.pieces.append(*bracket);
            continue;
        }
        auto run = runFrom(object);
        if (!run)
            return std::unexpected(run.error());
        passage.pieces.append(*run);
    }
    return passage;
}

}

QJsonArray toJson(const Passage &passage)
{
    QJsonArray json;
    for (const Piece &piece : passage.pieces) {
        if (const auto *run = std::get_if<Run>(&piece))
            json.append(runJson(*run));
        else
            json.append(bracketJson(std::get<Bracket>(piece)));
    }
    return json;
}

Result<Passage> passageFromJson(const QJsonArray &json)
{
    return passageAtDepth(json, 0);
}

}
