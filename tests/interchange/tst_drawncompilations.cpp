// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawnunits.h"

#include "interchange/compilationreader.h"
#include "interchange/coverage.h"
#include "support/paths.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QtTest>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

constexpr QChar margin(u'\u2503');

/// A compilation with what each of its lines is in the margin; see tests/data/compilations/README.md.
struct Drawing {
    QStringList lines; ///< of the source
    QStringList margins; ///< beside them
    QMap<qsizetype, QString> texts; ///< of the unit that starts on a line
};

Drawing parsed(const QString &file)
{
    Drawing drawing;
    for (const QString &line : file.split(u'\n')) {
        const qsizetype at = line.indexOf(margin);
        if (at >= 0) {
            drawing.margins.append(line.first(at).trimmed().isEmpty() ? QString() : line.first(at));
            while (drawing.margins.last().endsWith(u' '))
                drawing.margins.last().chop(1);
            drawing.lines.append(line.sliced(at + 1));
        } else if (line.startsWith(u'@')) {
            const qsizetype blank = line.indexOf(u' ');
            drawing.texts.insert(line.sliced(1, blank - 1).toInt(), line.sliced(blank + 1));
        }
    }
    return drawing;
}

/// Says of every line of a source what it was read as.
class MarginPainter {
public:
    explicit MarginPainter(const Compilation &read)
        : m_read(read)
        , m_margins(read.source.text.count(u'\n') + 1)
    {
        for (const Furniture &furniture : read.furniture)
            paint(furniture.locators, furnitureName(furniture.kind), furnitureName(furniture.kind), 0);
        paint(read.unplaced, u"unplaced"_s, u"unplaced"_s, 0);
        for (const Submission &submission : read.submissions)
            paintSubmission(submission);
    }

    [[nodiscard]] QStringList margins() const
    {
        QStringList drawn;
        qsizetype last = 0; // the line of the unit or note that was drawn last
        QString speaker;
        for (const QMap<qsizetype, Stroke> &strokes : m_margins) {
            QStringList words;
            for (const Stroke &stroke : strokes) {
                const QString own = words.isEmpty() ? stroke.words : stroke.words.trimmed();
                if (stroke.continues && stroke.of > 0)
                    words.append(stroke.of == last ? u"+"_s : u"+%1"_s.arg(stroke.of));
                else if (stroke.speaker.isNull() || stroke.speaker == speaker || stroke.of == 0)
                    words.append(own);
                else
                    words.append((stroke.speaker.isEmpty() ? u"?"_s : stroke.speaker) + u": "_s + own);
                if (!stroke.speaker.isNull())
                    speaker = stroke.speaker;
                if (stroke.of > 0)
                    last = stroke.of;
            }
            drawn.append(words.join(u" / "_s));
        }
        return drawn;
    }

    [[nodiscard]] const QMap<qsizetype, QString> &texts() const { return m_texts; }

private:
    struct Stroke {
        QString words;
        qsizetype of = 0; ///< the line on which what it continues began
        bool continues = false;
        QString speaker; ///< null where a change of speaker is not to be said
    };

    static QString furnitureName(Furniture::Kind kind)
    {
        static const QStringList names{u"masthead"_s, u"contents"_s, u"page"_s, u"running head"_s, u"introduction"_s,
            u"rule"_s, u"markup"_s, u"shared heading"_s};
        return names[int(kind)];
    }

    [[nodiscard]] qsizetype lineOf(qsizetype offset) const { return lineAt(m_read.source.text, offset); }

    void paint(const QList<TextSpan> &spans, const QString &first, const QString &next, qsizetype of,
        const QString &speaker = {})
    {
        bool continues = false;
        qsizetype before = 0;
        for (const TextSpan span : spans) {
            const qsizetype line = lineOf(span.begin);
            if (line != before) {
                m_margins[line - 1].insert(
                    span.begin, {continues ? next : first, of, continues, continues ? QString() : speaker});
            }
            before = line;
            continues = true;
        }
    }

    void paintSubmission(const Submission &submission)
    {
        QString head = u"# "_s + submission.attribution;
        if (submission.delegation != submission.attribution)
            head += u" ("_s + submission.delegation + u')';
        if (!submission.onBehalfOf.isEmpty())
            head += u" for "_s + submission.onBehalfOf.join(u", "_s);
        for (const QString &word : {submission.originalLanguage, submission.date})
            head += word.isEmpty() ? QString() : u" {"_s + word + u'}';
        paint(submission.locators, head, u"#"_s, 0, u""_s + submission.attribution);
        eachUnit(submission.units, [&](const Unit &unit, int depth) { paintUnit(unit, depth, submission); });
    }

    void paintUnit(const Unit &unit, int depth, const Submission &submission)
    {
        QStringList words{kindName(unit.kind)};
        if (!unit.number.isEmpty())
            words.append(unit.number);
        if (!unit.title.isEmpty())
            words.append(u'[' + unit.title + u']');
        const std::array flags{std::pair(!unit.closing.isEmpty(), u"closing"_s),
            std::pair(!unit.citation.isEmpty(), u"citation"_s), std::pair(unit.commentary, u"commentary"_s),
            std::pair(unit.byReference, u"reference"_s)};
        for (const auto &[raised, flag] : flags) {
            if (raised)
                words.append(u'*' + flag);
        }
        const qsizetype line = lineOf(unit.locators.first().begin);
        paint(unit.locators, QString(depth * 2, u' ') + words.join(u' '), u"+"_s, line, u""_s + submission.attribution);
        m_texts.insert(line, unit.text);
        for (const Footnote &note : unit.footnotes) {
            const QString name = u"note %1 of %2"_s.arg(note.mark).arg(line);
            if (note.locators.size() > 1)
                paint(note.locators.sliced(1), name, u"+"_s, lineOf(note.locators[1].begin));
        }
    }

    const Compilation &m_read;
    QList<QMap<qsizetype, Stroke>> m_margins; ///< by line, then by offset
    QMap<qsizetype, QString> m_texts;
};

QString drawn(const QStringList &margins, const QStringList &lines)
{
    QString text;
    for (qsizetype at = 0; at < lines.size(); ++at)
        text += margins.value(at).leftJustified(46) + margin + lines[at] + u'\n';
    return text;
}

}

class DrawnCompilationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLineIsReadAsDrawn_data() { drawings(); }

    void everyLineIsReadAsDrawn()
    {
        QFETCH(QString, path);
        const Drawing drawing = drawingAt(path);
        const auto read = readCompilationText(drawing.lines.join(u'\n').toUtf8(), path);
        QVERIFY(read);
        QCOMPARE(coverageViolations(*read), QStringList());
        const MarginPainter painter(*read);
        const QStringList margins = painter.margins();
        QDir().mkpath(u"readings"_s);
        QFile actual(u"readings/"_s + QFileInfo(path).fileName());
        if (actual.open(QIODevice::WriteOnly))
            actual.write(drawn(margins, drawing.lines).toUtf8());
        for (qsizetype at = 0; at < drawing.lines.size(); ++at) {
            const QString where = u"line %1: "_s.arg(at + 1);
            QCOMPARE(where + margins.value(at), where + drawing.margins[at]);
        }
        for (const auto &[line, text] : drawing.texts.asKeyValueRange())
            QCOMPARE(painter.texts().value(line), text);
    }

    /// The same text in whatever form an editor saved it.
    void lineEndsAndEncodingsChangeNothing_data() { drawings(); }

    void lineEndsAndEncodingsChangeNothing()
    {
        QFETCH(QString, path);
        const QString text = drawingAt(path).lines.join(u'\n');
        const QStringList expected = marginsOf(text.toUtf8());
        QCOMPARE(marginsOf(QString(text).replace(u'\n', u"\r\n"_s).toUtf8()), expected);
        QCOMPARE(marginsOf(QString(text).replace(u'\n', u'\r').toUtf8()), expected);
        QStringEncoder wide(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
        QCOMPARE(marginsOf(wide(text)), expected);
    }

private:
    static Drawing drawingAt(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? parsed(QString::fromUtf8(file.readAll())) : Drawing{};
    }

    static QStringList marginsOf(const QByteArray &bytes)
    {
        const auto read = readCompilationText(bytes, u"drawn.txt"_s);
        return read ? MarginPainter(*read).margins() : QStringList();
    }

    static void drawings()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(CONCORDAT_DATA_DIR "/compilations"));
        for (const QString &name : folder.entryList({u"*.drawn"_s}, QDir::Files))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
};

QTEST_GUILESS_MAIN(DrawnCompilationsTest)
#include "tst_drawncompilations.moc"
