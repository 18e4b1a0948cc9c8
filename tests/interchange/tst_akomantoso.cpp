// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawnunits.h"
#include "support/bareddrafts.h"
#include "support/draftflaws.h"
#include "support/paths.h"
#include "support/randompassage.h"

#include "collation/consolidateddraft.h"
#include "draft/draftnotation.h"
#include "interchange/akomantoso/draftreader.h"
#include "interchange/akomantoso/writer.h"
#include "interchange/documentreader.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

/// Drafts by chance: preambles, headings and articles with paragraphs at any level.
Draft randomDraft(quint32 seed)
{
    RandomPassage chance(seed);
    Draft draft;
    draft.title = u"Draft “convention” & more"_s;
    const QStringList labels{{}, u"1"_s, u"2 bis"_s, u"(a)"_s, u"(i)"_s, u"<3>"_s};
    bool preambleOver = false;
    for (int i = chance.below(5) + 1; i > 0; --i) {
        Provision provision;
        provision.id = fresh<ProvisionId>();
        provision.kind = Provision::Kind(chance.below(3));
        preambleOver = preambleOver || provision.kind != Provision::Kind::Preamble;
        if (chance.below(3) > 0) {
            provision.designation = u"Article"_s;
            provision.number = labels[chance.below(3)];
        }
        if (chance.below(2) > 0)
            provision.title = chance.passage(2);
        provision.status.level = Status::Level(chance.below(7));
        for (int k = chance.below(5); k > 0; --k) {
            Paragraph paragraph;
            paragraph.id = fresh<ParagraphId>();
            paragraph.label.written = labels[chance.below(int(labels.size()))];
            paragraph.level = chance.below(5);
            paragraph.passage = chance.passage();
            paragraph.status.level = Status::Level(chance.below(7));
            if (chance.below(4) == 0)
                paragraph.citations = {u"(art. 24, para. 1 (a))"_s, u"(ibid.)"_s};
            if (!provision.paragraphs.isEmpty() && chance.below(4) == 0) {
                paragraph.label.relation = ParagraphLabel::Relation::AlternativeTo;
                paragraph.label.of = provision.paragraphs.first().id;
            }
            provision.paragraphs.append(paragraph);
        }
        draft.provisions.append(provision);
    }
    return draft;
}

/// Annotations on random stretches, on whole paragraphs and on provisions.
void annotate(Draft &draft, quint32 seed)
{
    RandomPassage chance(seed);
    for (const Provision &provision : std::as_const(draft.provisions)) {
        Annotation general;
        general.id = fresh<AnnotationId>();
        general.kind = Annotation::Kind(chance.below(8));
        general.anchor.provision = provision.id;
        general.author = u"A. Smith"_s;
        general.text = u"On all of it: yes"_s;
        draft.annotations.append(general);
        for (const Paragraph &paragraph : provision.paragraphs) {
            Annotation note = general;
            note.id = fresh<AnnotationId>();
            note.anchor.paragraph = paragraph.id;
            note.delegation = u"EU"_s;
            note.author.clear();
            note.settled = chance.below(2) > 0;
            note.replies = {{{}, u"Viet Nam"_s, {}, u"A reply: \n with lines"_s}};
            const QString text = flatText(paragraph.passage);
            if (!text.isEmpty()) {
                qsizetype begin = chance.below(int(text.size()));
                qsizetype end = begin + 1 + chance.below(int(text.size() - begin));
                begin -= text[begin].isLowSurrogate() ? 1 : 0;
                end += end < text.size() && text[end].isLowSurrogate() ? 1 : 0;
                note.anchor.range = {begin, end};
                note.anchor.quote = text.sliced(note.anchor.range.begin, note.anchor.range.length());
            }
            draft.annotations.append(note);
        }
    }
}

QByteArray written(const Draft &draft, const WriteOptions &options = {})
{
    return akomantoso::writeDraft(draft, options, QDate(2026, 11, 27));
}

Draft sample(const QString &name)
{
    QFile file(u":/samples/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto read = readCompilationText(file.readAll(), name);
    return read ? consolidatedDraft(read->submissions, correspond(read->submissions)) : Draft();
}

/// What xmllint has against the files, by the grammar of what is written.
QString invalid(const QList<QByteArray> &documents)
{
    QTemporaryDir folder;
    QStringList arguments{
        u"--noout"_s, u"--nonet"_s, u"--relaxng"_s, QStringLiteral(CONCORDAT_DATA_DIR) + u"/akomantoso/written.rng"_s};
    for (qsizetype i = 0; i < documents.size(); ++i) {
        QFile file(folder.filePath(u"%1.xml"_s.arg(i)));
        if (!file.open(QIODevice::WriteOnly))
            return u"no file"_s;
        file.write(documents[i]);
        arguments.append(file.fileName());
    }
    QProcess lint;
    lint.start(u"xmllint"_s, arguments);
    if (!lint.waitForFinished(120000))
        return u"xmllint did not finish"_s;
    return lint.exitCode() == 0 ? QString() : QString::fromUtf8(lint.readAllStandardError()).left(2000);
}

QByteArray resolution()
{
    QFile file(QStringLiteral(CONCORDAT_DATA_DIR) + u"/akomantoso/resolution.xml"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}

class AkomaNtosoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBack()
    {
        for (quint32 seed = 1; seed <= 300; ++seed) {
            Draft draft = randomDraft(seed);
            annotate(draft, seed);
            const QByteArray bytes = written(draft, {.annotations = true, .privateNotes = true});
            const auto read = akomantoso::readDraft(bytes);
            QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence));
            QCOMPARE(read->title, draft.title);
            for (qsizetype i = 0; i < draft.provisions.size() && i < read->provisions.size(); ++i)
                QVERIFY2(read->provisions[i] == bared(draft.provisions)[i],
                    qPrintable(u"seed %1, %2:\n%3\n%4"_s.arg(seed).arg(i).arg(
                        printProvision(read->provisions[i]).text, printProvision(draft.provisions[i]).text)));
            QCOMPARE(read->provisions.size(), draft.provisions.size());
            QCOMPARE(read->annotations.size(), draft.annotations.size());
            for (qsizetype i = 0; i < draft.annotations.size(); ++i) {
                Annotation expected = draft.annotations[i];
                if (expected.anchor.paragraph.isNull())
                    expected.anchor.range = {};
                const Annotation &note = read->annotations[i];
                QCOMPARE(note.anchor.quote, expected.anchor.quote);
                QCOMPARE(note.anchor.range.begin, expected.anchor.range.begin);
                QCOMPARE(note.text, expected.text);
                QVERIFY(note.anchor == expected.anchor);
                QVERIFY(note.replies == expected.replies);
                QVERIFY2(note == expected, qPrintable(u"seed %1, note %2"_s.arg(seed).arg(i)));
            }
            QCOMPARE(flawOf(*read), QString());
        }
    }

    void consolidatedSamplesComeBack_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : {u"mountain-springs-compilation.txt"_s, u"springs.ar.txt"_s, u"springs.zh.txt"_s,
                 u"springs.fr.txt"_s, u"springs.es.txt"_s, u"springs.ru.txt"_s})
            QTest::newRow(qPrintable(name)) << name;
    }
    void consolidatedSamplesComeBack()
    {
        QFETCH(QString, name);
        const Draft draft = sample(name);
        QVERIFY(!draft.provisions.isEmpty());
        const auto read = draftIn(written(draft));
        QVERIFY(read.has_value());
        QCOMPARE(printDraft(*read).text, printDraft(draft).text);
        QVERIFY(read->provisions == bared(draft.provisions));
    }

    void aLinkKeepsItsTarget()
    {
        Draft draft;
        draft.provisions = {{fresh<ProvisionId>(), Provision::Kind::Article, u"1"_s, u"Article"_s, {}, {}, {}}};
        Paragraph paragraph;
        paragraph.id = fresh<ParagraphId>();
        paragraph.passage.pieces
            = {Run{u"See "_s, {}, {}, {}}, Run{u"there"_s, {}, Mark::Bold, u"https://example.org/a?b&c"_s}};
        draft.provisions.first().paragraphs = {paragraph};
        const auto read = akomantoso::readDraft(written(draft));
        QVERIFY(read);
        QVERIFY(read->provisions == draft.provisions);
    }

    void whatIsWrittenIsValid()
    {
        if (QStandardPaths::findExecutable(u"xmllint"_s).isEmpty())
            QSKIP("xmllint is not installed");
        QList<QByteArray> documents;
        for (const QString &name : {u"mountain-springs-compilation.txt"_s, u"springs.ar.txt"_s, u"springs.zh.txt"_s})
            documents.append(written(sample(name)));
        for (quint32 seed = 1; seed <= 100; ++seed) {
            Draft draft = randomDraft(seed);
            annotate(draft, seed);
            for (const Reading reading : {Reading::MarkedUp, Reading::Clean, Reading::AsIfAgreed})
                documents.append(written(draft, {.reading = reading, .annotations = true}));
        }
        documents.append(written({}));
        QCOMPARE(invalid(documents), QString());
    }

    void theGrammarRefusesWhatTheStandardRefuses()
    {
        if (QStandardPaths::findExecutable(u"xmllint"_s).isEmpty())
            QSKIP("xmllint is not installed");
        const QByteArray good = written(sample(u"mountain-springs-compilation.txt"_s));
        for (const auto &[from, to] : {std::pair<QByteArray, QByteArray>{"<content>", "<content>x"},
                 {"<num>", "<num nonsense='1'>"}, {"<article ", "<clause><content/></clause><article "}}) {
            QByteArray bad = good;
            const qsizetype at = bad.indexOf(from);
            QVERIFY2(at > 0, from.constData());
            bad.replace(at, from.size(), to);
            QVERIFY2(!invalid({bad}).isEmpty(), from.constData());
        }
    }

    void aResolutionIsReadAsASubmission()
    {
        QCOMPARE(formatOf(resolution()), DocumentFormat::AkomaNtoso);
        const auto read = readCompilation(resolution(), u"resolution.xml"_s);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence));
        QCOMPARE(read->submissions.size(), 1);
        QCOMPARE(read->submissions.first().attribution, u"Peru"_s);
        const QStringList expected{u"article 1 [Mountain springs]"_s, u"  paragraph 1 Springs are common heritage."_s,
            u"  paragraph 2 Each State shall:"_s, u"    subparagraph (a) Map its springs; and"_s,
            u"    subparagraph (b) Publish the map."_s, u"chapter II [Costs]"_s, u"  article 2"_s,
            u"    paragraph The costs are:"_s, u"      subparagraph (a) shared;"_s, u"      subparagraph (b) paid."_s};
        QCOMPARE(drawing(read->submissions.first().units).join(u'\n'), expected.join(u'\n'));
        const Unit &first = read->submissions.first().units.first().children.first();
        QCOMPARE(first.footnotes.size(), 1);
        QCOMPARE(first.footnotes.first().text, u"See resolution 64/292."_s);
        QVERIFY(read->unplaced.isEmpty());
        QCOMPARE(read->doubts.size(), 1);
        QVERIFY2(read->doubts.first().reason.contains(u"3 character(s) that the file marks as deleted"_s),
            qPrintable(read->doubts.first().reason));
        QVERIFY(!draftIn(resolution()));
    }

    void aHostileFileIsRefusedWithASentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Fault>("fault");
        const QByteArray doctype = "<!DOCTYPE akomaNtoso [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>";
        QTest::newRow("a document type") << doctype + "<akomaNtoso><bill><body><p>&x;</p></body></bill></akomaNtoso>"
                                         << Fault::Malformed;
        QTest::newRow("an entity that is not known")
            << QByteArray("<akomaNtoso><p>&x;</p></akomaNtoso>") << Fault::Malformed;
        QTest::newRow("half of it") << QByteArray("<akomaNtoso><bill><body><article><num>1") << Fault::Malformed;
        QByteArray deep = "<akomaNtoso>";
        for (int i = 0; i < 200000; ++i)
            deep += "<inline name='bracket'>";
        QTest::newRow("200,000 levels") << deep << Fault::TooLarge;
    }
    void aHostileFileIsRefusedWithASentence()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Fault, fault);
        const auto read = readCompilation(bytes, u"hostile.xml"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().fault, fault);
        QVERIFY2(read.error().sentence.endsWith(u'.'), qPrintable(read.error().sentence));
        QVERIFY(!akomantoso::readDraft(bytes));
        QVERIFY(!draftIn(bytes));
    }

    void namesThatAreTakenAreNotGivenTwice()
    {
        const QByteArray twice
            = "<akomaNtoso><bill><body><article GUID='x'><paragraph GUID='x'><content><p>One <inline "
              "name='bracket'><inline name='alternative' refersTo='#nobody'>two</inline></inline>"
              "<noteRef href='#n'/></p></content></paragraph></article></body></bill></akomaNtoso>";
        const auto read = draftIn(twice);
        QVERIFY(read.has_value());
        QCOMPARE(flawOf(*read), QString());
        QCOMPARE(flatText(read->provisions.first().paragraphs.first().passage), u"One two"_s);
    }
};

QTEST_MAIN(AkomaNtosoTest)
#include "tst_akomantoso.moc"
