// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/receivedproject.h"

#include "draft/headinglabel.h"
#include "text/hash.h"
#include "text/notation.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

struct ProjectSentences {
    Q_DECLARE_TR_FUNCTIONS(ReceivedProject)
};

/// As it reads, attributions in front; none of the notation's own signs.
QString plainText(const Passage &passage)
{
    QString text;
    for (const Piece &piece : passage.pieces) {
        if (const auto *run = std::get_if<Run>(&piece)) {
            text += run->text;
            continue;
        }
        for (const Alternative &alternative : std::get<Bracket>(piece).alternatives) {
            const QString names = printPositions(alternative.positions);
            text += u'[' + (names.isEmpty() ? QString() : names + u": "_s) + plainText(alternative.passage) + u']';
        }
    }
    return text;
}

UnitKind kindAt(int level)
{
    return level == 0 ? UnitKind::Paragraph : level == 1 ? UnitKind::Subparagraph : UnitKind::Item;
}

/// Writes the draft as lines and remembers which line is which unit.
class LinesOfDraft {
public:
    LinesOfDraft(const Draft &draft, SubmissionId submission)
        : m_submission(std::move(submission))
    {
        m_title = line({}, draft.title.isEmpty() ? ProjectSentences::tr("A draft") : draft.title);
        for (const Provision &provision : draft.provisions)
            m_units.append(unitOf(provision));
    }

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] TextSpan title() const { return m_title; }
    [[nodiscard]] const QList<Unit> &units() const { return m_units; }

private:
    TextSpan line(const QString &label, const QString &words)
    {
        const qsizetype begin = m_text.size();
        const QString sign = label.isEmpty() || label.endsWith(u')') ? u" "_s : u". "_s;
        m_text += label.isEmpty() ? words : words.isEmpty() ? label : label + sign + words;
        const TextSpan span{begin, m_text.size()};
        m_text += u"\n\n"_s;
        return span;
    }

    [[nodiscard]] Unit named(Unit unit) const
    {
        const TextSpan place = unit.locators.first();
        const QString content = u"%1 %2-%3 %4\n%5\n%6\n%7"_s.arg(m_submission.value)
                                    .arg(place.begin)
                                    .arg(place.end)
                                    .arg(int(unit.kind))
                                    .arg(unit.number, unit.title, unit.text);
        unit.id = UnitId{contentHash(content.toUtf8())};
        return unit;
    }

    Unit unitOf(const Provision &provision)
    {
        Unit unit;
        unit.kind = provision.kind == Provision::Kind::Preamble ? UnitKind::Preamble
            : provision.kind == Provision::Kind::Heading        ? UnitKind::Heading
                                                                : UnitKind::Article;
        unit.number = provision.number;
        unit.title = plainText(provision.title).simplified();
        const QString label = headingLabel(provision);
        unit.locators = {line(label, unit.title)};
        unit = named(std::move(unit));
        QList<Unit *> above; ///< the unit at each level that a deeper paragraph belongs to
        for (const Paragraph &paragraph : provision.paragraphs) {
            const qsizetype level = std::min<qsizetype>(paragraph.level, above.size());
            above.resize(level);
            QList<Unit> &siblings = level == 0 ? unit.children : above.last()->children;
            Unit child;
            child.kind = kindAt(int(level));
            child.number = paragraph.label.written;
            child.text = plainText(paragraph.passage);
            child.locators = {line(child.number, child.text)};
            siblings.append(named(std::move(child)));
            above.append(&siblings.last());
        }
        return unit;
    }

    SubmissionId m_submission;
    QString m_text;
    TextSpan m_title;
    QList<Unit> m_units;
};

Attribution senderOf(const Project &project)
{
    Attribution sender;
    for (const Revision &revision : project.log()) {
        if (!revision.author.delegation.isEmpty())
            return revision.author.delegation;
        if (sender.isEmpty())
            sender = revision.author.name;
    }
    return sender.isEmpty() ? QFileInfo(project.path()).completeBaseName() : sender;
}

bool holdsText(const Draft &draft)
{
    return std::ranges::any_of(
        draft.provisions, [](const Provision &provision) { return !provision.paragraphs.isEmpty(); });
}

}

Result<Compilation> receivedProject(const QString &path)
{
    const auto project = Project::openToRead(path);
    if (!project)
        return std::unexpected(project.error());
    const QString name = QFileInfo(path).fileName();
    const Draft &draft = (*project)->draft();
    if (!holdsText(draft))
        return failure(Fault::NotFound, ProjectSentences::tr("“%1” is a project without any text.").arg(name));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            Fault::Unreadable, ProjectSentences::tr("“%1” cannot be read: %2.").arg(path, file.errorString()));
    Compilation compilation;
    compilation.source.bytes = file.readAll();
    compilation.source.id = SourceId{contentHash(compilation.source.bytes)};
    compilation.source.fileName = name;
    Submission submission;
    submission.source = compilation.source.id;
    submission.delegation = submission.attribution = senderOf(**project);
    submission.id = SubmissionId{contentHash((compilation.source.id.value + u'\n' + submission.attribution).toUtf8())};
    const auto head = (*project)->revision((*project)->head());
    if (head)
        submission.date = head->when.date().toString(Qt::ISODate);
    const LinesOfDraft lines(draft, submission.id);
    compilation.source.text = lines.text();
    submission.language = guessLanguage(lines.text());
    compilation.furniture = {{Furniture::Kind::Masthead, {lines.title()}}};
    submission.units = lines.units();
    compilation.submissions = {submission};
    return compilation;
}

}
