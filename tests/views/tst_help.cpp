// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/actions/actions.h"
#include "views/help/helpwindow.h"
#include "views/workbench/workbench.h"

#include <QDir>
#include <QDockWidget>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace concordat;
using namespace Qt::StringLiterals;

/// The help must be true: it names no action, chapter or key that is not there, and leaves no pane out.
class HelpTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        m_window = std::make_unique<Workbench>(*m_settings);
        m_chapters = helpChapters(m_window->actions().all());
        QVERIFY(m_chapters.size() > 10);
    }

    void everyKeyInTheHelpIsThatOfAnAction()
    {
        static const QRegularExpression key(u"\\{key:([^}]*)\\}"_s);
        const QDir folder(u":/help"_s);
        for (const QString &name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            for (auto matches = key.globalMatch(text); matches.hasNext();) {
                const QString action = matches.next().captured(1);
                QVERIFY2(m_window->actions().find(action), qPrintable(name + u": "_s + action));
            }
        }
        for (const Chapter &chapter : m_chapters)
            QVERIFY2(!chapter.text.contains(u"{key"_s), qPrintable(chapter.name));
    }

    void aTranslatedChapterHasTheKeysAndLinksOfItsEnglishEdition()
    {
        static const QRegularExpression mark(u"^<!-- english: ([0-9a-f]+) -->\\n# "_s);
        int compared = 0;
        for (const QString &language : {u"ar"_s, u"es"_s, u"fr"_s, u"ru"_s, u"zh"_s}) {
            const QDir folder(u":/help/"_s + language);
            for (const QString &name : folder.entryList(QDir::Files)) {
                const QString english = contents(u":/help/"_s + name);
                const QString translated = contents(folder.filePath(name));
                const QString which = language + u'/' + name;
                QVERIFY2(!english.isEmpty(), qPrintable(which));
                const QRegularExpressionMatch edition = mark.match(translated);
                QVERIFY2(edition.hasMatch(), qPrintable(which));
                if (edition.captured(1) != editionOf(english))
                    continue;
                QCOMPARE(placesIn(translated), placesIn(english));
                ++compared;
            }
        }
        QVERIFY(compared > 50);
    }

    void aChapterThatWasNotTranslatedSaysSo()
    {
        const QLocale before;
        QLocale::setDefault(QLocale::French);
        const QList<Chapter> french = helpChapters(m_window->actions().all());
        QLocale::setDefault(before);
        QCOMPARE(french.size(), m_chapters.size());
        for (qsizetype i = 0; i + 1 < french.size(); ++i) {
            QCOMPARE(french[i].name, m_chapters[i].name);
            const bool noted = french[i].text.contains(u"This chapter is in English only so far."_s);
            const bool told = french[i].text.section(u'\n', 2) != m_chapters[i].text.section(u'\n', 2);
            QVERIFY2(noted || told, qPrintable(french[i].name));
        }
    }

    void everyLinkLeadsToAChapter()
    {
        static const QRegularExpression link(u"\\]\\(([^)]*)\\)"_s);
        for (const Chapter &chapter : m_chapters) {
            for (auto matches = link.globalMatch(chapter.text); matches.hasNext();) {
                const QString target = matches.next().captured(1);
                QVERIFY2(target.startsWith(u"chapter:"_s), qPrintable(target));
                QVERIFY2(has(target.sliced(8)), qPrintable(chapter.name + u" → "_s + target));
            }
        }
    }

    void everyPaneHasAChapterOfItsOwn()
    {
        QSet<QString> seen;
        QList<const QWidget *> panes;
        for (const QDockWidget *dock : m_window->findChildren<QDockWidget *>())
            panes.append(dock->widget());
        const auto *tabs = m_window->findChild<QTabWidget *>(u"tabs"_s);
        for (int i = 0; i < tabs->count(); ++i)
            panes.append(tabs->widget(i));
        for (const QWidget *pane : std::as_const(panes)) {
            const QString chapter = helpChapterOf(pane);
            QVERIFY2(chapter != u"welcome"_s && has(chapter), pane->metaObject()->className());
            QVERIFY2(!seen.contains(chapter), qPrintable(chapter));
            seen.insert(chapter);
        }
    }

    void theHelpSaysTheKeysOfToday()
    {
        QAction *search = m_window->actions().find(u"search"_s);
        const QKeySequence usual = search->shortcut();
        search->setShortcut(QKeySequence(u"Ctrl+Alt+Z"_s));
        const QList<Chapter> chapters = helpChapters(m_window->actions().all());
        search->setShortcut(usual);
        const auto found = std::ranges::find(chapters, u"search"_s, &Chapter::name);
        QVERIFY(found->text.contains(u"Ctrl+Alt+Z"_s));
        QVERIFY(chapters.last().text.contains(u"Ctrl+Alt+Z"_s));
    }

    void wordsAreFoundInAllChapters()
    {
        QVERIFY(!chaptersWith(m_chapters, u"projection reading"_s).isEmpty());
        QVERIFY(chaptersWith(m_chapters, u"zyzzogeton"_s).isEmpty());
        QCOMPARE(chaptersWith(m_chapters, {}).size(), m_chapters.size());
        HelpWindow help(m_window->actions());
        help.open(u"search"_s);
        QCOMPARE(help.chapter(), u"search"_s);
        QTest::keyClicks(help.findChild<QLineEdit *>(u"helpWords"_s), u"tracked screen"_s);
        auto *titles = help.findChild<QListWidget *>(u"helpTitles"_s);
        QVERIFY(titles->count() < m_chapters.size());
        help.open(u"no such chapter"_s);
        QVERIFY(!help.findChild<QTextBrowser *>(u"helpText"_s)->toPlainText().isEmpty());
    }

private:
    static QString contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    /// The keys and links of a chapter, sorted: what a translation has to lead to as well.
    static QStringList placesIn(const QString &chapter)
    {
        static const QRegularExpression place(u"\\{key:[^}]*\\}|\\]\\(chapter:[^)]*\\)"_s);
        QStringList found;
        for (auto matches = place.globalMatch(chapter); matches.hasNext();)
            found.append(matches.next().captured());
        found.sort();
        return found;
    }

    [[nodiscard]] bool has(const QString &chapter) const
    {
        return std::ranges::any_of(m_chapters, [&](const Chapter &one) { return one.name == chapter; });
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Workbench> m_window;
    QList<Chapter> m_chapters;
};

QTEST_MAIN(HelpTest)
#include "tst_help.moc"
