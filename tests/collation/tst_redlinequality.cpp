// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/redline.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

/// Where the alternatives of a rendering start and end, on either side, counted in characters without spaces.
struct Rendering {
    QString a;
    QString b;
    QSet<std::pair<bool, qsizetype>> borders; ///< (side, place)
};

qsizetype lengthWithoutSpaces(QStringView text)
{
    return std::ranges::count_if(text, [](QChar c) { return !c.isSpace(); });
}

class Drawing {
public:
    void same(const QString &text)
    {
        m_rendering.a += text;
        m_rendering.b += text;
    }

    void change(const QString &a, const QString &b)
    {
        mark();
        m_rendering.a += a;
        m_rendering.b += b;
        mark();
    }

    const Rendering &rendering() const { return m_rendering; }

private:
    void mark()
    {
        m_rendering.borders.insert({false, lengthWithoutSpaces(m_rendering.a)});
        m_rendering.borders.insert({true, lengthWithoutSpaces(m_rendering.b)});
    }

    Rendering m_rendering;
};

Rendering drawnByHand(const QString &line)
{
    static const QRegularExpression sign(u"\\[([^\\]]*)\\]\\[([^\\]]*)\\]|\\{([-+])([^}]*)\\}"_s);
    Drawing drawing;
    qsizetype at = 0;
    for (auto match = sign.globalMatch(line); match.hasNext();) {
        const auto found = match.next();
        drawing.same(line.sliced(at, found.capturedStart() - at));
        if (found.captured(3).isEmpty())
            drawing.change(found.captured(1), found.captured(2));
        else if (found.captured(3) == u"-"_s)
            drawing.change(found.captured(4), {});
        else
            drawing.change({}, found.captured(4));
        at = found.capturedEnd();
    }
    drawing.same(line.sliced(at));
    return drawing.rendering();
}

Rendering drawnByProgram(const QString &a, const QString &b)
{
    Drawing drawing;
    for (const Segment &segment : compare(a, b)) {
        const QString ofA = a.sliced(segment.a.begin, segment.a.length());
        const QString ofB = b.sliced(segment.b.begin, segment.b.length());
        if (segment.kind == Segment::Kind::Same)
            drawing.same(ofA);
        else if (lengthWithoutSpaces(ofA) + lengthWithoutSpaces(ofB) > 0)
            drawing.change(ofA, ofB);
    }
    return drawing.rendering();
}

struct Pair {
    QString name;
    QList<Rendering> accepted;
};

QList<Pair> pairsByHand()
{
    QList<Pair> pairs;
    const QDir folder(QStringLiteral(CONCORDAT_DATA_DIR "/redlines"));
    for (const QString &name : folder.entryList({u"*.txt"_s})) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            if (line.startsWith(u'#'))
                pairs.append({name + u':' + line.sliced(1), {}});
            else if (!line.isEmpty())
                pairs.last().accepted.append(drawnByHand(line));
        }
    }
    return pairs;
}

double f1(qsizetype right, qsizetype drawn, qsizetype wanted)
{
    return drawn + wanted == 0 ? 1 : 2.0 * double(right) / double(drawn + wanted);
}

}

/// Readability, against renderings that a person accepts.
class RedlineQualityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRenderingsOfAPairAreOfTheSameTexts()
    {
        const QList<Pair> pairs = pairsByHand();
        QVERIFY(pairs.size() >= 20);
        for (const Pair &pair : pairs) {
            QVERIFY2(!pair.accepted.isEmpty(), qPrintable(pair.name));
            for (const Rendering &rendering : pair.accepted) {
                QVERIFY2(rendering.a.trimmed() == pair.accepted.first().a.trimmed(), qPrintable(pair.name));
                QVERIFY2(rendering.b.trimmed() == pair.accepted.first().b.trimmed(), qPrintable(pair.name));
            }
        }
    }

    void alternativesStartAndEndWhereAPersonWouldHaveThem()
    {
        qsizetype right = 0;
        qsizetype drawn = 0;
        qsizetype wanted = 0;
        for (const Pair &pair : pairsByHand()) {
            const QString a = pair.accepted.first().a.trimmed();
            const QString b = pair.accepted.first().b.trimmed();
            const Rendering own = drawnByProgram(a, b);
            double best = -1;
            const Rendering *nearest = nullptr;
            for (const Rendering &rendering : pair.accepted) {
                auto both = rendering.borders;
                both.intersect(own.borders);
                const double score = f1(both.size(), own.borders.size(), rendering.borders.size());
                if (score > best) {
                    best = score;
                    nearest = &rendering;
                }
            }
            auto both = nearest->borders;
            right += both.intersect(own.borders).size();
            drawn += own.borders.size();
            wanted += nearest->borders.size();
            if (best < 1)
                qInfo().noquote() << pair.name << "F1" << best;
        }
        const double score = f1(right, drawn, wanted);
        qInfo() << "boundary F1" << score;
        QVERIFY2(score >= 0.92, qPrintable(QString::number(score)));
    }
};

QTEST_GUILESS_MAIN(RedlineQualityTest)
#include "tst_redlinequality.moc"
