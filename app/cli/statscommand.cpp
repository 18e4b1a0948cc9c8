// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "inputs.h"
#include "json.h"

#include "text/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QMap>

namespace concordat::cli {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StatsCommand)
};

/// What is counted of a provision, and of the whole.
struct Count {
    int paragraphs = 0;
    int brackets = 0;
    int alternatives = 0;
    qsizetype words = 0; ///< in all alternatives
    qsizetype agreedWords = 0; ///< outside every bracket

    Count &operator+=(const Count &other)
    {
        paragraphs += other.paragraphs;
        brackets += other.brackets;
        alternatives += other.alternatives;
        words += other.words;
        agreedWords += other.agreedWords;
        return *this;
    }

    [[nodiscard]] double agreedShare() const { return words == 0 ? 1.0 : double(agreedWords) / double(words); }

    [[nodiscard]] QJsonObject json() const
    {
        return {{u"paragraphs"_s, paragraphs}, {u"brackets"_s, brackets}, {u"alternatives"_s, alternatives},
            {u"words"_s, words}, {u"agreed_words"_s, agreedWords},
            {u"agreed_share"_s, qRound(agreedShare() * 1000) / 1000.0}};
    }
};

qsizetype wordsIn(const QString &text)
{
    return std::ranges::count_if(tokens(text),
        [](const Token &token) { return token.kind != TokenKind::Space && token.kind != TokenKind::Punctuation; });
}

class Statistics {
public:
    explicit Statistics(const Draft &draft)
    {
        for (const Provision &provision : draft.provisions) {
            Count count;
            for (const Paragraph &paragraph : provision.paragraphs)
                count += countOf(paragraph.passage);
            m_provisions.append({nameOf(provision), count});
            m_total += count;
        }
    }

    [[nodiscard]] QJsonObject json() const
    {
        QJsonArray provisions;
        for (const auto &[name, count] : m_provisions) {
            QJsonObject object = count.json();
            object[u"provision"_s] = name;
            provisions.append(object);
        }
        QJsonArray delegations;
        for (const auto &[name, open] : m_openBy.asKeyValueRange())
            delegations.append(QJsonObject{{u"delegation"_s, name}, {u"brackets"_s, open}});
        return {{u"total"_s, m_total.json()}, {u"provisions"_s, provisions}, {u"delegations"_s, delegations}};
    }

    [[nodiscard]] QString text() const
    {
        QString text = row(Text::tr("brackets"), Text::tr("options"), Text::tr("agreed"), {});
        for (const auto &[name, count] : m_provisions)
            text += row(count, name);
        text += row(m_total, Text::tr("The whole draft")) + u'\n';
        for (const auto &[name, open] : m_openBy.asKeyValueRange())
            text += QString::number(open).rightJustified(10) + u"  "_s + name + u'\n';
        return text;
    }

private:
    Count countOf(const Passage &passage)
    {
        Count count;
        count.paragraphs = 1;
        const auto found = brackets(passage);
        count.brackets = int(found.size());
        for (const PlacedBracket &placed : found) {
            QStringList names;
            for (const Alternative &alternative : bracketAt(passage, placed.path)->alternatives) {
                ++count.alternatives;
                for (const Position &position : alternative.positions)
                    names.append(position.by);
            }
            names.removeDuplicates();
            for (const QString &name : std::as_const(names))
                ++m_openBy[name];
        }
        count.words = wordsIn(flatText(passage));
        count.agreedWords = wordsIn(readingText(passage, Reading::Clean));
        return count;
    }

    static QString nameOf(const Provision &provision)
    {
        const QString label = (provision.designation + u' ' + provision.number).trimmed();
        const QString title = readingText(provision.title, Reading::AsIfAgreed);
        return label.isEmpty() || title.isEmpty() ? label + title : label + u". "_s + title;
    }

    static QString row(const QString &open, const QString &options, const QString &agreed, const QString &name)
    {
        return open.rightJustified(10) + options.rightJustified(10) + agreed.rightJustified(10) + u"  "_s + name
            + u'\n';
    }

    static QString row(const Count &count, const QString &name)
    {
        return row(QString::number(count.brackets), QString::number(count.alternatives),
            QString::number(qRound(count.agreedShare() * 100)) + u'%', name);
    }

    QList<std::pair<QString, Count>> m_provisions;
    Count m_total;
    QMap<Attribution, int> m_openBy;
};

int run(const Call &call)
{
    const auto material = materialOf(call.operands.first(), call);
    if (!material)
        return call.fail(material.error());
    const Statistics statistics(material->draft);
    const auto delivered = deliver(call.json() ? printed(statistics.json()) : statistics.text(), call);
    return delivered ? Done : call.fail(Output, delivered.error().sentence);
}

}

Command statsCommand()
{
    return {u"stats"_s, u"FILE"_s, 1, 1, Text::tr("count brackets, options and agreed words"),
        Text::tr("Counts open brackets and their options by provision, how much of the words stands outside every "
                 "bracket, and\n"
                 "in how many brackets each delegation has a position; of a project, or of a compilation consolidated "
                 "on the\n"
                 "spot.\n"
                 "\n"
                 "JSON: {\"total\": {\"paragraphs\", \"brackets\", \"alternatives\", \"words\", \"agreed_words\", "
                 "\"agreed_share\"},\n"
                 "\"provisions\": [{\"provision\", …}], \"delegations\": [{\"delegation\", \"brackets\"}]}"),
        {u"stats project.concordat"_s, u"stats project.concordat --json | jq .total.brackets"_s}, {}, {outputOption()},
        run};
}

}
