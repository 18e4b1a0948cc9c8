// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/commentary.h"

#include "interchange/typography.h"

#include <QHash>
#include <QString>

#include <array>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

/// Words of one voice; the number is their weight, negative for commentary.
const QHash<QString, int> &words()
{
    static const QHash<QString, int> table = [] {
        struct Row {
            int weight;
            const char16_t *list;
        };
        constexpr std::array rows{
            Row{3,
                u"shall deber\u00e1 deber\u00e1n doit doivent \u0434\u043e\u043b\u0436\u043d\u044b "
                u"\u0434\u043e\u043b\u0436\u043d\u043e "
                u"\u043e\u0431\u044f\u0437\u0443\u0435\u0442\u0441\u044f "
                u"\u043e\u0431\u044f\u0437\u0443\u044e\u0442\u0441\u044f "
                u"\u062a\u062a\u0639\u0647\u062f \u062a\u0643\u0641\u0644 \u064a\u062a\u0639\u064a\u0646"},
            Row{1,
                u"hereby thereof therein pursuant "
                u"\u0433\u043e\u0441\u0443\u0434\u0430\u0440\u0441\u0442\u0432\u0430-"
                u"\u0443\u0447\u0430\u0441\u0442\u043d\u0438\u043a\u0438 "
                u"\u062a\u062a\u062e\u0630 \u062a\u062a\u0639\u0627\u0648\u0646"},
            Row{-3,
                u"we our us nous notre nos nosotros nuestro nuestra nuestros nuestras proponemos consideramos "
                u"proposons estimons consid\u00e9rons \u043c\u044b \u043d\u0430\u0448 \u043d\u0430\u0448\u0430 "
                u"\u043d\u0430\u0448\u0435\u0439 "
                u"\u043d\u0430\u0448\u0435\u0433\u043e \u043f\u0440\u0435\u0434\u043b\u0430\u0433\u0430\u0435\u043c "
                u"\u0441\u0447\u0438\u0442\u0430\u0435\u043c "
                u"\u0646\u0631\u0649 \u0646\u0642\u062a\u0631\u062d \u0646\u0624\u064a\u062f "
                u"\u0646\u0639\u062a\u0642\u062f \u0648\u0641\u062f"},
            Row{-2,
                u"suggest suggests suggested recommend recommends propose proposes welcomes "
                u"reiterates submission submissions negotiations propone sugiere recomienda estima propose "
                u"sugg\u00e8re \u043f\u0440\u0435\u0434\u043b\u0430\u0433\u0430\u0435\u0442 "
                u"\u0441\u0447\u0438\u0442\u0430\u0435\u0442 "
                u"\u062a\u0642\u062a\u0631\u062d \u062a\u0631\u0649"},
            Row{-1,
                u"should could would believes supports views opinion deber\u00eda deber\u00edan devrait devraient "
                u"pourrait "
                u"podr\u00eda \u0441\u043b\u0435\u0434\u0443\u0435\u0442 "
                u"\u0441\u043b\u0435\u0434\u043e\u0432\u0430\u043b\u043e "
                u"\u064a\u0646\u0628\u063a\u064a clarify clarification rationale"},
        };
        QHash<QString, int> filled;
        for (const Row &row : rows) {
            for (const QStringView word : QStringView(row.list).tokenize(u' '))
                filled.insert(word.toString(), row.weight);
        }
        return filled;
    }();
    return table;
}

struct Phrase {
    int weight;
    QStringView words;
};

/// What single words do not tell.
constexpr std::array phrases{Phrase{1, u"states parties"}, Phrase{1, u"state party"}, Phrase{1, u"each party"},
    Phrase{1, u"\u00e9tats parties"}, Phrase{1, u"estados partes"}, Phrase{1, u"cada estado parte"},
    Phrase{2, u"this article"}, Phrase{2, u"entry into force"}, Phrase{3, u"\u7f14\u7ea6\u56fd\u5e94"},
    Phrase{3, u"\u7f14\u7ea6\u65b9\u5e94"}, Phrase{3, u"\u5e94\u5f53"}, Phrase{1, u"\u4e0d\u5f97"},
    Phrase{1, u"\u7f14\u7ea6"}, Phrase{1, u"\u0627\u0644\u062f\u0648\u0644 \u0627\u0644\u0623\u0637\u0631\u0627\u0641"},
    Phrase{-3, u"is of the view"}, Phrase{-3, u"are of the view"}, Phrase{-3, u"is pleased to"},
    Phrase{-2, u"this convention should"}, Phrase{-2, u"the convention should"}, Phrase{-3, u"estime que"},
    Phrase{-3, u"considera que"}, Phrase{-3, u"\u6211\u4eec"}, Phrase{-3, u"\u6211\u56fd"}, Phrase{-3, u"\u4e2d\u65b9"},
    Phrase{-3, u"\u672c\u4ee3\u8868\u56e2"}, Phrase{-2, u"\u5efa\u8bae"}, Phrase{-2, u"\u8ba4\u4e3a"},
    Phrase{-2, u"\u652f\u6301\u5728"}, Phrase{-2, u"good basis for"}, Phrase{-2, u"the present text"},
    Phrase{-2, u"this text"}, Phrase{-3, u"presents below"}};

void count(Voice &voice, int weight)
{
    if (weight > 0)
        voice.treaty += weight;
    else
        voice.commentary -= weight;
}

qsizetype occurrences(QStringView text, QStringView words)
{
    qsizetype found = 0;
    for (qsizetype at = text.indexOf(words); at >= 0 && found < 20; at = text.indexOf(words, at + words.size()))
        ++found;
    return found;
}

}

Voice voiceOf(QStringView text, QStringView delegation)
{
    Voice voice;
    int modals = 0; // "should" says little, and no more for being said again
    const QString folded = text.toString().toCaseFolded();
    const QStringView view(folded);
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= view.size(); ++at) {
        if (at < view.size() && (view[at].isLetter() || view[at] == u'-'))
            continue;
        const bool initials
            = at - begin == 2 && text.size() == view.size() && isAllCapitals(text.sliced(begin, 2)); // US
        if (at > begin && at - begin <= 24 && !initials) {
            if (const auto found = words().constFind(view.sliced(begin, at - begin).toString());
                found != words().cend() && (*found != -1 || ++modals <= 2))
                count(voice, *found);
        }
        begin = at + 1;
    }
    for (const Phrase &phrase : phrases) {
        for (qsizetype times = occurrences(view, phrase.words); times > 0; --times)
            count(voice, phrase.weight);
    }
    if (delegation.size() > 3) {
        for (qsizetype times = occurrences(view, QString(delegation.toString().toCaseFolded())); times > 0; --times)
            count(voice, -3);
    }
    return voice;
}

}
