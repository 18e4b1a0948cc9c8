// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measured.h"
#include "negotiation.h"

#include "interchange/documentreader.h"
#include "interchange/exporting.h"
#include "support/paths.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

#include <sys/resource.h>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

constexpr int wantedPages = 300;
constexpr int runs = 3; ///< of each measurement; the quickest is told

/// What a job took, in milliseconds: by the clock, and of the processor. What others do on the machine meanwhile
/// makes the first longer, and hardly the second.
struct Time {
    double wall = 1e12;
    double processor = 1e12;

    void keepTheLeast(const Time &other)
    {
        wall = std::min(wall, other.wall);
        processor = std::min(processor, other.processor);
    }
};

double processorTime(int whose)
{
    rusage usage{};
    getrusage(whose, &usage);
    const auto milliseconds
        = [](const timeval &time) { return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3; };
    return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
}

template <typename Job>
Time timed(int whose, const Job &job)
{
    Time least;
    for (int i = 0; i < runs; ++i) {
        const double before = processorTime(whose);
        QElapsedTimer timer;
        timer.start();
        job();
        least.keepTheLeast({double(timer.nsecsElapsed()) / 1e6, processorTime(whose) - before});
    }
    return least;
}

struct ProcessRun {
    Time time;
    QString output;
    bool worked = false;
};

ProcessRun processRun(const QString &program, const QStringList &arguments)
{
    ProcessRun run;
    run.time = timed(RUSAGE_CHILDREN, [&] {
        QProcess process;
        process.start(program, arguments);
        run.worked = process.waitForFinished(600'000) && process.exitStatus() == QProcess::NormalExit
            && process.exitCode() == 0;
        run.output = QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    });
    return run;
}

/// What a compilation is written with in one language; its words are those of a sample.
struct Tongue {
    QString name;
    QString sample;
    QString article;
    QStringList delegations;
    QStringList letters;
};

QList<Tongue> tongues()
{
    return {{u"English"_s, u"springs.en.txt"_s, u"Article"_s,
                {u"Peru"_s, u"Nepal"_s, u"Norway"_s, u"Senegal"_s, u"Japan"_s, u"Chile"_s, u"Kenya"_s, u"Canada"_s},
                {u"(a)"_s, u"(b)"_s, u"(c)"_s}},
        {u"Arabic"_s, u"springs.ar.txt"_s, u"المادة"_s,
            {u"بيرو"_s, u"نيبال"_s, u"النرويج"_s, u"السنغال"_s, u"اليابان"_s, u"شيلي"_s, u"كينيا"_s, u"كندا"_s},
            {u"(أ)"_s, u"(ب)"_s, u"(ج)"_s}}};
}

QStringList wordsOf(const QString &sample)
{
    QFile file(QStringLiteral(CONCORDAT_SOURCE_DIR "/resources/samples/") + sample);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression word(u"\\p{L}[\\p{L}\\p{M}]+"_s);
    QStringList words;
    for (auto match = word.globalMatch(QString::fromUtf8(file.readAll())); match.hasNext();)
        words.append(match.next().captured());
    return words;
}

/// Delegations one after another, each with as many articles: paragraphs, subparagraphs, a footnote.
QByteArray compilationOf(const Tongue &tongue, int articles)
{
    QRandomGenerator random(300);
    const QStringList words = wordsOf(tongue.sample);
    const auto some = [&](int count) {
        QStringList chosen;
        for (int i = 0; i < count; ++i)
            chosen.append(words[random.bounded(words.size())]);
        return chosen.join(u' ');
    };
    QString text;
    QString notes;
    int note = 0;
    for (const QString &delegation : tongue.delegations) {
        text += delegation + u"\n\n"_s;
        for (int article = 1; article <= articles; ++article) {
            text += u"%1 %2. %3\n\n"_s.arg(tongue.article).arg(article).arg(some(4));
            text += u"1. %1 *%2* %3.[^%4]\n\n"_s.arg(some(40), some(2), some(30)).arg(++note);
            notes += u"[^%1]: %2.\n\n"_s.arg(note).arg(some(12));
            text += u"2. %1:\n\n"_s.arg(some(20));
            for (const QString &letter : tongue.letters)
                text += letter + u' ' + some(25) + u";\n\n"_s;
            text += u"3. %1.\n\n"_s.arg(some(70));
        }
    }
    return (text + notes).toUtf8();
}

QByteArray exportedBytes(const Draft &draft, const QList<Submission> &submissions, const ExportChoices &choices)
{
    const auto file = exported(draft, submissions, choices);
    return file ? file->bytes : QByteArray();
}

QByteArray publishedCompilation(const Tongue &tongue, int articles, ExportFormat format)
{
    const auto compilation = readCompilationText(compilationOf(tongue, articles), u"compilation.txt"_s);
    if (!compilation)
        return {};
    return exportedBytes(
        {}, compilation->submissions, {.content = ExportContent::CompilationByDelegation, .format = format});
}

qsizetype pagesOf(const QByteArray &pdf)
{
    const auto read = readCompilation(pdf, u"compilation.pdf"_s);
    return read ? read->source.pageStarts.size() : 0;
}

/// How many articles a delegation has to have for the whole to fill the pages.
int articlesFor(const Tongue &tongue)
{
    constexpr int few = 10;
    const qsizetype pages = pagesOf(publishedCompilation(tongue, few, ExportFormat::Pdf));
    return std::max(1, int(few * wantedPages / std::max<qsizetype>(1, pages)));
}

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return file.fileName();
}

/// A row of reading beside the program that reads the same file.
void printReading(QTextStream &out, const QString &what, const QString &file, const QString &peer,
    const QStringList &arguments, double bar)
{
    const ProcessRun ours = processRun(QCoreApplication::applicationFilePath(), {u"--read"_s, file});
    out << "| " << what << ", " << QFile(file).size() / 1024 << " KB | " << qRound(ours.time.wall) << " ("
        << qRound(ours.time.processor) << ") | " << (ours.worked ? ours.output : u"not read"_s) << " | ";
    const ProcessRun theirs
        = QStandardPaths::findExecutable(peer).isEmpty() ? ProcessRun() : processRun(peer, arguments);
    if (theirs.worked) {
        out << peer << ": " << qRound(theirs.time.wall) << " (" << qRound(theirs.time.processor) << ") | "
            << QString::number(ours.time.processor / theirs.time.processor, 'f', 2) << " | " << bar << " |" << Qt::endl;
    } else {
        out << peer << ": not here | | " << bar << " |" << Qt::endl;
    }
}

void printReadings(QTextStream &out, const QTemporaryDir &folder)
{
    out << "Reading a compilation of about " << wantedPages
        << " pages, each in a process of its own; ms by the clock (of the processor), the least of " << runs
        << "; the ratio is of processor time.\n\n"
        << "| file | Concordat | what it found, peak memory | beside it | ratio | at most |\n"
        << "| --- | --- | --- | --- | --- | --- |\n";
    for (const Tongue &tongue : tongues()) {
        const int articles = articlesFor(tongue);
        const QString word
            = written(folder, tongue.name + u".docx"_s, publishedCompilation(tongue, articles, ExportFormat::Docx));
        const QString pdf
            = written(folder, tongue.name + u".pdf"_s, publishedCompilation(tongue, articles, ExportFormat::Pdf));
        printReading(out, tongue.name + u" DOCX"_s, word, u"pandoc"_s,
            {u"--from"_s, u"docx"_s, u"--to"_s, u"json"_s, u"--output"_s, folder.filePath(u"model.json"_s), word},
            0.25);
        printReading(out, tongue.name + u" PDF"_s, pdf, u"pdftotext"_s, {pdf, folder.filePath(u"text.txt"_s)}, 2);
    }
}

/// 5,000 paragraphs; a third of them have a bracket with two alternatives.
Draft largeDraft()
{
    constexpr int articles = 250;
    constexpr int paragraphsEach = 20;
    QRandomGenerator random(5'000);
    const auto alternative = [&](const QString &by) {
        return Alternative{passageOf(negotiation::sentence(random, 12)), {{by, Stance::Proposes}}};
    };
    Draft draft;
    draft.title = u"Draft agreement"_s;
    for (int i = 0; i < articles; ++i) {
        Provision provision{ProvisionId{freshName()}, Provision::Kind::Article, QString::number(i + 1), u"Article"_s,
            passageOf(negotiation::sentence(random, 4)), {}, {}};
        for (int k = 0; k < paragraphsEach; ++k) {
            Passage passage = passageOf(negotiation::sentence(random, 50));
            if (k % 3 == 0)
                passage.pieces.append(Bracket{{alternative(u"CARICOM"_s), alternative(u"Viet Nam"_s)}});
            provision.paragraphs.append(
                {ParagraphId{freshName()}, {QString::number(k + 1), {}, {}}, 0, normal(passage), {}, {}});
        }
        draft.provisions.append(provision);
    }
    return draft;
}

void printExports(QTextStream &out)
{
    const Draft draft = largeDraft();
    out << "Export of a draft of 5,000 paragraphs, in this process; ms by the clock (of the processor), the least of "
        << runs << ".\n\n| format | Concordat | at most |\n| --- | --- | --- |\n";
    const QList<std::pair<ExportFormat, int>> bars{
        {ExportFormat::Docx, 3000}, {ExportFormat::Html, 150}, {ExportFormat::Pdf, 5000}, {ExportFormat::Odt, 3000}};
    for (const auto &[format, bar] : bars) {
        qsizetype size = 0;
        const Time time = timed(RUSAGE_SELF, [&] { size = exportedBytes(draft, {}, {.format = format}).size(); });
        out << "| " << endingOf(format) << ", " << size / 1024 << " KB | " << qRound(time.wall) << " ("
            << qRound(time.processor) << ") | " << bar << " |" << Qt::endl;
    }
}

/// What `--read FILE` does and says.
int readAlone(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    const auto read = readCompilation(file.readAll(), path);
    if (!read)
        return 1;
    qsizetype units = 0;
    for (const Submission &submission : read->submissions)
        eachUnit(submission.units, [&units](const Unit &, int) { ++units; });
    QTextStream(stdout) << read->source.pageStarts.size() << " pages, " << read->submissions.size() << " submissions, "
                        << units << " units, " << read->doubts.size() << " doubts; "
                        << qRound(measured::memory("VmHWM")) << " MB\n";
    return 0;
}

}

/// Documents of the size of the largest compilations: how long reading them takes beside programs that only take their
/// text out, and how long a large draft takes to be written. The files are made here; run it from the release preset.
int main(int argc, char **argv)
{
    if (argc == 3 && qstrcmp(argv[1], "--read") == 0) {
        const QCoreApplication application(argc, argv);
        return readAlone(QString::fromLocal8Bit(argv[2]));
    }
    // Fonts are laid out, and nothing is shown.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QTextStream out(stdout);
    const QTemporaryDir folder;
    out << "On " << measured::machine() << ", " << QSysInfo::prettyProductName() << ".\n\n";
    printExports(out);
    out << '\n';
    printReadings(out, folder);
    return 0;
}
