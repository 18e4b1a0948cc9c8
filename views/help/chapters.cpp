// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/help/chapters.h"

#include "views/palette/commandmodel.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

struct Help {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

QString keysOf(const QAction *action)
{
    return QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
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
        const QString keys
            = action == actions.end() ? QString() : (*action)->shortcut().toString(QKeySequence::NativeText);
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
        text += u"| %1 | %2 | %3 |\n"_s.arg(withoutMnemonic(action->text()), keysOf(action), action->whatsThis());
    return {u"keys"_s, title, text};
}

}

QList<Chapter> helpChapters(const QList<QAction *> &actions)
{
    QList<Chapter> chapters;
    const QDir folder(u":/help"_s);
    for (const QString &fileName : folder.entryList({u"*.md"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(fileName));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = withKeys(QString::fromUtf8(file.readAll()), actions);
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
