// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/help/chapters.h"

#include "text/languagelocale.h"
#include "views/actions/shownkeys.h"
#include "views/palette/commandmodel.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

struct Help {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// A chapter in the language of the window. Where it has no translation, or the English one was changed since, the
/// chapter says so itself: help must be true.
QString chapterText(const QString &fileName)
{
    const QString english = contents(u":/help/"_s + fileName);
    const Language language = languageOf(QLocale());
    if (language == Language::English || language == Language::Undetermined)
        return english;
    const QString translated = contents(u":/help/%1/%2"_s.arg(code(language), fileName));
    const auto noted = [](const QString &text, const QString &note) {
        const qsizetype behindTitle = text.indexOf(u'\n');
        return text.first(behindTitle) + u"\n\n*"_s + note + u"*\n"_s + text.sliced(behindTitle);
    };
    if (translated.isEmpty())
        return noted(english, Help::tr("This chapter is in English only so far."));
    // "<!-- english: 0123456789ab -->": of which English chapter this is the translation.
    static const QRegularExpression mark(u"^<!-- english: ([0-9a-f]+) -->\\n"_s);
    const QRegularExpressionMatch of = mark.match(translated);
    const QString text = translated.sliced(of.capturedEnd());
    if (of.captured(1) == editionOf(english))
        return text;
    return noted(text, Help::tr("The English chapter was changed since; where they differ, the English one holds."));
}

/// The text with the keys that a person has to press today.
QString withKeys(const QString &text, const QList<QAction *> &actions)
{
    static const QRegularExpression placeholder(u"\\{key:([a-z0-9-]+)\\}"_s);
    QString result;
    qsizetype from = 0;
    for (auto matches = placeholder.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += text.sliced(from, match.capturedStart() - from);
        from = match.capturedEnd();
        const auto action = std::ranges::find(actions, match.captured(1), &QAction::objectName);
        const QString keys = action == actions.end() ? QString() : shownKeys({(*action)->shortcut()});
        result += keys.isEmpty() ? Help::tr("(no key)") : u"**%1**"_s.arg(keys);
    }
    return result + text.sliced(from);
}

Chapter keysChapter(const QList<QAction *> &actions)
{
    const QString title = Help::tr("All keys");
    QString text = u"# %1\n\n%2\n\n| %3 | %4 | %5 |\n|---|---|---|\n"_s.arg(title,
        Help::tr("Keys can be changed in the settings. This list shows those that hold now."), Help::tr("Action"),
        Help::tr("Keys"), Help::tr("What it does"));
    for (const QAction *action : actions)
        text += u"| %1 | %2 | %3 |\n"_s.arg(
            withoutMnemonic(action->text()), shownKeys(action->shortcuts()), action->whatsThis());
    return {u"keys"_s, title, text};
}

}

QString editionOf(const QString &chapter)
{
    constexpr qsizetype length = 12;
    return QString::fromLatin1(QCryptographicHash::hash(chapter.toUtf8(), QCryptographicHash::Sha256).toHex())
        .first(length);
}

QList<Chapter> helpChapters(const QList<QAction *> &actions)
{
    QList<Chapter> chapters;
    const QDir folder(u":/help"_s);
    for (const QString &fileName : folder.entryList({u"*.md"_s}, QDir::Files, QDir::Name)) {
        const QString text = withKeys(chapterText(fileName), actions);
        const QString title = text.section(u'\n', 0, 0).mid(2).trimmed();
        // "30-variants.md": the number orders, the rest names.
        chapters.append({fileName.section(u'.', 0, 0).section(u'-', 1), title, text});
    }
    chapters.append(keysChapter(actions));
    return chapters;
}

QList<Chapter> chaptersWith(const QList<Chapter> &chapters, const QString &words)
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    QList<Chapter> found = chapters;
    found.removeIf([&](const Chapter &chapter) {
        return !std::ranges::all_of(
            wanted, [&](const QString &word) { return chapter.text.contains(word, Qt::CaseInsensitive); });
    });
    return found;
}

}
