// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints the figures of collation as tables, beside the programs that are installed: how well redlines read, how well
// texts are put together, and how long it takes. One core; our times are processor time, those of other programs the
// wall time of a run less that of a run on two empty files. CONCORDAT_CASES sets how many generated cases are tried.

#include "collation/collationtable.h"
#include "collation/consolidateddraft.h"
#include "collation/consolidation.h"
#include "measured.h"
#include "redlinepeers.h"
#include "support/alignmentcases.h"
#include "support/cases.h"
#include "support/handalignment.h"
#include "support/mergelaws.h"
#include "support/paths.h"
#include "support/revisedwords.h"
#include "support/threecopies.h"
#include "support/twodrafters.h"

#include <QCoreApplication>
#include <QSysInfo>
#include <QTextStream>

#include <ctime>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

const QString dataFolder = QStringLiteral(CONCORDAT_DATA_DIR);
const QString compilationsFolder = QStringLiteral(CONCORDAT_COMPILATIONS_DIR);

double processorMilliseconds()
{
    timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// The least time of some runs, in milliseconds.
template <typename Work>
double timed(int runs, const Work &work)
{
    double least = 1e300;
    for (int i = 0; i < runs; ++i) {
        const double begin = processorMilliseconds();
        work();
        least = std::min(least, processorMilliseconds() - begin);
    }
    return least;
}

/// Paragraphs of about 80 words with a vocabulary in which few words are common and many are rare.
QString paragraphs(int words, RandomEdits &chance)
{
    QStringList vocabulary;
    for (const QString &text : treatyTexts().first(3))
        vocabulary += text.split(u' ');
    QString text;
    for (int i = 0; i < words; ++i) {
        const int rank = 1 + chance.below(1 + chance.below(4000));
        const bool first = text.isEmpty() || text.endsWith(u'\n') || text.endsWith(u". "_s);
        const QString word = rank < vocabulary.size() ? vocabulary[rank] : u"term"_s + QString::number(rank, 36);
        text += first ? word.left(1).toUpper() + word.sliced(1) : word;
        text += i % 80 == 79 ? u".\n"_s : (i % 27 == 26 ? u". "_s : u" "_s);
    }
    return text;
}

/// One word in twenty changed, one paragraph in a hundred moved.
QString editedCopy(const QString &text, RandomEdits &chance)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        QStringList words = line.split(u' ');
        for (QString &word : words) {
            if (chance.below(20) == 0)
                word = u"edit"_s + QString::number(chance.below(500));
        }
        line = words.join(u' ');
    }
    for (qsizetype moves = lines.size() / 100; moves > 0; --moves) {
        const QString line = lines.takeAt(chance.below(lines.size()));
        lines.insert(chance.below(lines.size()), line);
    }
    return lines.join(u'\n');
}

QString fixed(double value, int digits)
{
    return QString::number(value, 'f', digits);
}

QList<peers::Peer> installedPeers(const QTemporaryDir &folder, QTextStream &out)
{
    QList<peers::Peer> installed;
    QStringList missing;
    for (const peers::Peer &peer : peers::all()) {
        if (peers::isInstalled(peer, folder))
            installed.append(peer);
        else
            missing.append(peer.name);
    }
    if (!missing.isEmpty())
        out << "Not installed: " << missing.join(u", "_s) << ".\n\n";
    return installed;
}

/// How redlines read: borders against those drawn by hand, and what must not happen on generated pairs.
struct Reading {
    redlines::BorderScore borders;
    int pairs = 0;
    int crossing = 0;
    int cut = 0;
    int wrong = 0; ///< of which the texts cannot be read back

    void take(const redlines::Rendering &drawn, const QString &a, const QString &b)
    {
        if (sentences(a).size() != sentences(b).size())
            return; // the division of sentences is not the same
        const auto ink = [](QString text) { return text.remove(QRegularExpression(u"\\s"_s)); };
        ++pairs;
        crossing += redlines::crossesSentence(drawn) ? 1 : 0;
        cut += redlines::cutsWord(drawn) ? 1 : 0;
        wrong += ink(drawn.a) != ink(a) || ink(drawn.b) != ink(b) ? 1 : 0;
    }
};

template <typename Draw>
Reading readingOf(const Draw &draw, int generated)
{
    Reading reading;
    for (const redlines::Pair &pair : redlines::pairsByHand(dataFolder))
        reading.borders += redlines::scoreOf(draw(pair.a(), pair.b()), pair);
    RandomEdits edits(3);
    for (int i = 0; i < generated; ++i) {
        const QString a = edits.any(treatyTexts());
        const QString b = edits.edited(a, treatyTexts(), true);
        reading.take(draw(a, b), a, b);
    }
    return reading;
}

void printReading(QTextStream &out, const QList<peers::Peer> &installed, const QTemporaryDir &folder)
{
    out << "| | boundary F1 | alternatives crossing a sentence end | words cut | not read back |\n"
           "| --- | --- | --- | --- | --- |\n";
    const auto print = [&](const QString &name, const Reading &reading) {
        out << "| " << name << " | " << fixed(reading.borders.f1(), 3) << " | " << reading.crossing << " of "
            << reading.pairs << " pairs | " << reading.cut << " | " << reading.wrong << " |" << Qt::endl;
    };
    print(u"Concordat"_s, readingOf(redlines::drawnByProgram, cases(10'000)));
    for (const peers::Peer &peer : installed) {
        const auto draw = [&](const QString &a, const QString &b) {
            if (a == b)
                return redlines::Rendering{a, b, {}, {}};
            const auto output = peers::run(
                peer, peers::written(folder, u"a"_s, a + u'\n'), peers::written(folder, u"b"_s, b + u'\n'));
            return output ? peers::renderingOf(peer, output->text) : redlines::Rendering();
        };
        print(peer.name, readingOf(draw, 40));
    }
}

QString timeOf(const peers::Peer &peer, const QString &a, const QString &b, const QString &empty)
{
    const auto start = peers::run(peer, empty, empty);
    const auto output = peers::run(peer, a, b);
    return start && output ? fixed(std::max(0.0, output->milliseconds - start->milliseconds), 2) : u"over 60 s"_s;
}

/// Text of the real documents where there are any, else made up; no paragraph twice.
QString textOf(int words, RandomEdits &chance, bool real)
{
    if (!real)
        return paragraphs(words, chance);
    QStringList lines;
    for (const QString &text : treatyTextsWith(compilationsFolder).sliced(treatyTexts().size())) {
        if (guessLanguage(text) == Language::English)
            lines.append(text);
    }
    QStringList all;
    for (int count = 0; count < words;) {
        const QStringList line = chance.edited(chance.any(lines), lines, true).split(u' ');
        all.append(line.join(u' '));
        count += int(line.size());
    }
    return all.join(u'\n');
}

void printTimes(QTextStream &out, const QList<peers::Peer> &installed, const QTemporaryDir &folder, bool real)
{
    RandomEdits chance(1);
    const QString empty = peers::written(folder, u"empty"_s, {});
    out << "| words" << (real ? " of real documents" : "") << " | Concordat, ms |";
    for (const peers::Peer &peer : installed)
        out << ' ' << peer.name << " |";
    out << "\n| --- | --- |" << QString(u" --- |"_s).repeated(installed.size()) << '\n';
    for (const int words : {76, 11'000, 110'000, 1'100'000}) {
        const QString a = textOf(words, chance, real);
        const QString b = editedCopy(a, chance);
        const int repeats = words < 100 ? 200 : 1;
        const double own = timed(words > 1'000'000 ? 3 : 20, [&] {
            for (int i = 0; i < repeats; ++i)
                (void)compare(a, b);
        });
        out << "| " << words << " | " << fixed(own / repeats, 3) << " |";
        const QString fileA = peers::written(folder, u"a"_s, a);
        const QString fileB = peers::written(folder, u"b"_s, b);
        for (const peers::Peer &peer : installed)
            out << ' ' << timeOf(peer, fileA, fileB, empty) << " |";
        out << Qt::endl;
    }
}

void printColumns(QTextStream &out)
{
    RandomEdits chance(7);
    const QStringList texts = treatyTextsWith(compilationsFolder);
    QList<qsizetype> columns;
    for (int i = 0; i < 500; ++i)
        columns.append(collate(threeWithSixDisagreements(chance, texts)).size());
    std::ranges::sort(columns);
    const auto few = std::ranges::count_if(columns, [](qsizetype count) { return count <= 8; });
    out << "| columns of three near-identical paragraphs with six disagreements | median " << columns[250]
        << ", at most 8 in " << few << " of 500 |" << Qt::endl;
}

void printMergesAndOrigins(QTextStream &out)
{
    TwoDrafters people(20261126);
    int broken = 0;
    const int merges = cases(10'000);
    for (int i = 0; i < merges; ++i) {
        const Draft base = people.draft();
        const Draft ours = people.worked(base, u"ours"_s, 4);
        const Draft theirs = people.worked(base, u"theirs"_s, 4);
        broken += mergelaws::brokenBy(base, ours, theirs).isEmpty() ? 0 : 1;
    }
    out << "| three-way merges that break a law | " << broken << " of " << merges << " |" << Qt::endl;
    RevisedWords::Score kept;
    RevisedWords::Score reworded;
    for (quint32 seed = 1; seed <= 40; ++seed) {
        RevisedWords words(treatyTextsWith(compilationsFolder), seed);
        for (int i = 0; i < 40; ++i)
            words.revise();
        kept += words.score();
        reworded += words.reinstatedAndReworded();
    }
    out << "| words with the right origin after 40 revisions | " << fixed(kept.share(), 4) << " |\n"
        << "| of paragraphs reinstated with 15 % of their words changed | " << fixed(reworded.share(), 4) << " |"
        << Qt::endl;
}

void printMoves(QTextStream &out)
{
    using namespace alignment;
    QFile file(compilationsFolder + u"/bbnj-agreement-2023.en.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QList<PlainArticle> articles = articlesOf(QString::fromUtf8(file.readAll()), Language::English);
    for (const double reworded : {0.0, 0.15, 0.3}) {
        Score moved;
        Score divided;
        qsizetype lookAlikes = 0;
        qsizetype linkedLookAlikes = 0;
        for (quint32 seed = 1; seed <= 3; ++seed) {
            const Case one = Editor(articles, Language::English, {.reworded = reworded, .seed = seed}).edited();
            const auto linked = pairsOf(correspond({one.a, one.b}).paragraphs, Counterpart::Outcome::Linked);
            for (const GoldPair &gold : one.gold) {
                const bool found = linked.contains(unordered(gold.a, gold.b));
                Score *score = gold.kind == Kind::Moved ? &moved : gold.kind == Kind::Same ? nullptr : &divided;
                if (score) {
                    ++score->wanted;
                    score->right += found ? 1 : 0;
                }
            }
            lookAlikes += one.lookAlikes.size();
            linkedLookAlikes += std::ranges::count_if(linked, [&](const Pair &pair) {
                return one.lookAlikes.contains(pair.first) || one.lookAlikes.contains(pair.second);
            });
        }
        out << "| " << int(reworded * 100) << " % reworded: moved / split and merged / look-alikes linked | "
            << fixed(moved.recall(), 3) << " / " << fixed(divided.recall(), 3) << " / " << linkedLookAlikes << " of "
            << lookAlikes << " |" << Qt::endl;
    }
}

void printRealCompilation(QTextStream &out)
{
    QFile file(compilationsFolder + u"/ahc-cybercrime-third-session-addendum-2022.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const auto compilation = readCompilationText(file.readAll(), u"compilation.txt"_s);
    if (!compilation)
        return;
    const alignment::HandFigures figures = alignment::againstHand(*compilation, dataFolder);
    out << "| paragraph correspondence, F1 / precision | " << fixed(figures.paragraphs.f1(), 3) << " / "
        << fixed(figures.paragraphs.precision(), 3) << " |\n| article correspondence, F1 | "
        << fixed(figures.articles.f1(), 3) << " |\n| right counterpart among suggestions, near / by theme | "
        << figures.nearFound << " of " << figures.near << " / " << figures.themesFound << " of " << figures.themes
        << " |\n";
    Draft draft;
    const double whole
        = timed(10, [&] { draft = consolidatedDraft(compilation->submissions, correspond(compilation->submissions)); });
    double slowest = 0;
    for (const Provision &provision : std::as_const(draft.provisions)) {
        for (const Paragraph &paragraph : provision.paragraphs) {
            QList<Variant> variants;
            for (const Attribution &by : attributions(paragraph.passage))
                variants.append({by, chosenBy(paragraph.passage, by)});
            slowest = std::max(slowest, timed(3, [&] { (void)consolidate(variants); }));
        }
    }
    out << "| align and consolidate the real compilation | " << fixed(whole, 1) << " ms |\n"
        << "| re-collate the paragraph that takes longest | " << fixed(slowest, 3) << " ms |" << Qt::endl;
}

}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const QTemporaryDir folder;
    out << "On " << measured::machine() << ", " << QSysInfo::prettyProductName() << ", one core.\n\n";
    const QList<peers::Peer> installed = installedPeers(folder, out);
    printReading(out, installed, folder);
    out << '\n';
    printTimes(out, installed, folder, false);
    out << '\n';
    if (treatyTextsWith(compilationsFolder).size() > treatyTexts().size()) {
        printTimes(out, installed, folder, true);
        out << '\n';
    }
    out << "| measure | Concordat |\n| --- | --- |\n";
    printColumns(out);
    printMoves(out);
    printRealCompilation(out);
    printMergesAndOrigins(out);
    return 0;
}
