// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/words.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QStringList>

/// Paragraphs in the manner of treaties, in six languages, written for these tests.
inline const QStringList &treatyTexts()
{
    static const QStringList texts{
        QStringLiteral("1. Each State Party shall, in accordance with its domestic law, adopt such measures as may be "
                       "necessary to protect mountain springs. It shall inform the other States Parties of those "
                       "measures, including, where appropriate, through the secretariat. Paragraphs 2 and 3 of "
                       "article 14 apply mutatis mutandis."),
        QStringLiteral("2. The Parties recognize that the sustainable use of water, soil and forests depends on the "
                       "knowledge of local communities. They shall therefore consult those communities before any "
                       "decision is taken. Nothing in this paragraph affects the rights of upstream States; the "
                       "procedure of article 27, paragraph 9 (a), remains available at any time."),
        QStringLiteral("The Conference shall meet every two years. Extraordinary meetings shall be held at the written "
                       "request of any Party, provided that the request is supported by one third of the Parties. The "
                       "rules of procedure are adopted by consensus."),
        QStringLiteral("1. Chaque État Partie prend, conformément à son droit interne, les mesures nécessaires à la "
                       "protection des sources de montagne ; il en informe les autres États Parties. Les échanges de "
                       "renseignements se font, s’il y a lieu, par l’intermédiaire du secrétariat. Rien dans le "
                       "présent article ne limite l’application de l’article 12."),
        QStringLiteral("1. Cada Estado Parte adoptará, de conformidad con su derecho interno, las medidas que sean "
                       "necesarias para proteger los manantiales de montaña. Informará de ello a los demás Estados "
                       "Partes por conducto de la secretaría. Lo dispuesto en el párrafo 2 del artículo 14 se "
                       "aplicará mutatis mutandis."),
        QStringLiteral("1. Каждое Государство-участник принимает в соответствии со своим внутренним правом меры, "
                       "необходимые для защиты горных источников. Оно информирует об этом другие Государства-участники "
                       "через секретариат. Положения пункта 2 статьи 14 применяются mutatis mutandis."),
        QStringLiteral(
            "一、各缔约国应当根据本国法律采取必要措施，保护山区泉水。缔约国应当酌情通过秘书处将这些措施通知其他"
            "缔约国。本公约第十四条第二款的规定比照适用于本款所述的合作。"),
        QStringLiteral(
            "١- تتخذ كل دولة طرف، وفقا لقانونها الداخلي، ما قد يلزم من تدابير لحماية الينابيع الجبلية. وتبلغ "
            "الدول الأطراف الأخرى بتلك التدابير عن طريق الأمانة عند الاقتضاء. وتنطبق أحكام المادة 14 "
            "مع ما يلزم من تعديل."),
    };
    return texts;
}

/// Those, and the longer paragraphs of the documents in `folder` where there are any.
inline QStringList treatyTextsWith(const QString &folder)
{
    QStringList texts = treatyTexts();
    for (const QString &name : QDir(folder).entryList({QStringLiteral("*.txt"), QStringLiteral("*.md")}, QDir::Files)) {
        QFile file(QDir(folder).filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        int taken = 0;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            if (line.size() > 200 && line.size() < 900 && taken < 40) {
                texts.append(line.trimmed());
                ++taken;
            }
        }
    }
    return texts;
}

/// Edits by chance: words replaced, phrases left out, inserted, repeated and moved, signs changed.
class RandomEdits {
public:
    explicit RandomEdits(quint32 seed)
        : m_chance(seed)
    {
    }

    int below(qsizetype end) { return int(m_chance.bounded(int(end))); }

    const QString &any(const QStringList &texts) { return texts[below(texts.size())]; }

    /// `text` after some edits; with `words` only, the division into sentences stays as it is.
    QString edited(const QString &text, const QStringList &others, bool wordsOnly = false)
    {
        QStringList tokens = split(text);
        for (int edits = below(6) + (below(8) == 0 ? 12 : 0); edits > 0 && tokens.size() > 1; --edits)
            edit(tokens, others, wordsOnly ? below(3) : below(8));
        return tokens.join(QString());
    }

private:
    static QStringList split(const QString &text)
    {
        QStringList parts;
        for (const concordat::Token &token : concordat::tokens(text))
            parts.append(text.sliced(token.span.begin, token.span.length()));
        return parts;
    }

    static bool isWord(const QString &token) { return token.size() > 2 && token.front().isLower(); }

    QString word(const QStringList &others)
    {
        const QStringList tokens = split(any(others));
        for (int tries = 0; tries < 20; ++tries) {
            const QString &token = tokens[below(tokens.size())];
            if (isWord(token))
                return token;
        }
        return QStringLiteral("forthwith");
    }

    void edit(QStringList &tokens, const QStringList &others, int kind)
    {
        const int at = below(tokens.size());
        const int length = std::min(1 + below(9), int(tokens.size()) - at);
        switch (kind) {
        case 0:
        case 1:
            if (isWord(tokens[at]))
                tokens[at] = word(others);
            return;
        case 2:
            if (isWord(tokens[at]))
                tokens[at] += QStringLiteral(" ") + word(others);
            return;
        case 3:
            tokens.remove(at, length);
            return;
        case 4: {
            const QStringList phrase = tokens.mid(at, length);
            tokens.remove(at, length);
            int place = below(tokens.size() + 1);
            for (const QString &token : phrase)
                tokens.insert(place++, token);
            return;
        }
        case 5: {
            const QStringList donor = split(any(others));
            int place = at;
            for (const QString &token : donor.mid(below(donor.size()), 1 + below(12)))
                tokens.insert(place++, token);
            return;
        }
        case 6:
            tokens.insert(at,
                QStringList{QStringLiteral(" "), QStringLiteral(", "), QStringLiteral(". "), QStringLiteral("\n"),
                    QStringLiteral("“"), QStringLiteral("\u00ad")}[below(6)]);
            return;
        default: {
            const QString last = tokens.mid(at, length).join(QString());
            tokens.insert(below(tokens.size()), last);
            return;
        }
        }
    }

    QRandomGenerator m_chance;
};
