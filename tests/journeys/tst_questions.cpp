// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults.h"
#include "history/sealing.h"
#include "support/sampleproject.h"
#include "views/actions/actions.h"
#include "views/annotations/replydialog.h"
#include "views/merging/senddialog.h"
#include "views/messages/messagebar.h"
#include "views/session/session.h"
#include "views/sharing/doorkeeper.h"
#include "views/workbench/workbench.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QDockWidget>
#include <QPlainTextEdit>
#include <QSettings>

#include <future>

using namespace concordat;
using namespace Qt::StringLiterals;

/// What the window asks and offers on the days when something is out of the ordinary, in each of its languages.
class QuestionsJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<Language>("language");
        for (const Language language : {Language::Arabic, Language::Chinese, Language::English, Language::French,
                 Language::Russian, Language::Spanish})
            QTest::newRow(qPrintable(code(language))) << language;
    }
    void initTestCase()
    {
        const auto project = m_sample.make();
        QVERIFY(project);
        for (const Provision &provision : project->draft().provisions) {
            for (const Paragraph &paragraph : provision.paragraphs) {
                if (flatLength(paragraph.passage) > 40)
                    m_paragraphs.append(paragraph.id);
            }
        }
        QVERIFY(!m_paragraphs.isEmpty());
    }
    void init()
    {
        QFETCH_GLOBAL(Language, language);
        m_language = language;
        speak(language);
        m_home = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(at(u"settings.ini"_s), QSettings::IniFormat);
        m_settings->setValue("profile/name", SampleProject::profile().name);
        m_settings->setValue("profile/delegation", SampleProject::profile().delegation);
        m_settings->setValue("appearance", look::appearance());
        m_window = std::make_unique<Workbench>(*m_settings);
        look::show(*m_window);
        QVERIFY(QFile::copy(m_sample.path(), at(u"springs.concordat"_s)));
        m_window->openPath(at(u"springs.concordat"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_window->session().knowsReceived(), 60000);
        m_found.clear();
    }
    void cleanup()
    {
        m_window.reset();
        speak(Language::English);
    }

    void theBoxForAReply()
    {
        Annotation note;
        note.anchor.paragraph = m_paragraphs.first();
        note.text = u"Would the delegation of Japan accept “as far as possible” here, if the reporting duty of "
                    "paragraph 3 stayed as it is, and the footnote on transit countries went to the preamble?"_s;
        note.delegation = u"Peru"_s;
        QVERIFY(m_window->session().commit(edits::Annotate{note}));
        auto *dock = m_window->findChild<QDockWidget *>(u"annotationsPane"_s);
        dock->raise();
        auto *list = dock->findChild<QAbstractItemView *>(u"annotations"_s);
        list->setCurrentIndex(list->model()->index(0, 0));
        m_found += faults::of(m_window.get(), u"note"_s, m_language);
        auto *reply = dock->findChild<QAbstractButton *>(u"reply"_s);
        QVERIFY(reply);
        look([&] { reply->click(); }, u"reply"_s);
        reply->click();
        auto *dialog = m_window->findChild<ReplyDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QPlainTextEdit *>(u"replyText"_s)->setPlainText(u"It could, with the footnote."_s);
        dialog->accept();
        QCOMPARE(m_window->session().draft().annotations.first().replies.size(), 1);
        // Whoever wrote it sees it where it is read.
        const QString read = dock->findChild<QPlainTextEdit *>(u"wholeNote"_s)->toPlainText();
        QVERIFY2(read.contains(note.text) && read.contains(u"It could, with the footnote."_s), qPrintable(read));
        m_found += faults::of(m_window.get(), u"replied"_s, m_language);
        allIsWell();
    }

    void theQuestionsOfAServer()
    {
        auto *doorkeeper = m_window->findChild<Doorkeeper *>();
        QVERIFY(doorkeeper);
        const Doorkeeping door = doorkeeper->door();
        std::future<bool> trusted;
        look(
            [&] {
                trusted = std::async(std::launch::async, door.trust, u"git.secretariat.example"_s,
                    u"SHA256:vQ2Zb7W5oYxk3hTn0qLr8Jc1uDgE4fMsPaI6wXyNzRk"_s);
            },
            u"unknown-server"_s);
        doorkeeper->dismiss();
        QVERIFY(!trusted.get());
        std::future<std::optional<Login>> login;
        look(
            [&] {
                login = std::async(
                    std::launch::async, door.login, u"https://git.secretariat.example/springs.git"_s, u"ada"_s, 1);
            },
            u"sign-in"_s);
        doorkeeper->dismiss();
        QVERIFY(!login.get());
        allIsWell();
    }

    void thePassphraseOfAFileThatIsSent()
    {
        m_window->actions().find(u"send"_s)->trigger();
        auto *dialog = m_window->findChild<SendDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QCheckBox *>(u"sealIt"_s)->click();
        m_found += faults::of(dialog, u"seal-nothing-typed"_s, m_language);
        dialog->findChild<QLineEdit *>(u"passphrase"_s)->setText(u"four words that fit"_s);
        m_found += faults::of(dialog, u"seal-typed-once"_s, m_language);
        dialog->findChild<QLineEdit *>(u"passphraseAgain"_s)->setText(u"four words that fit"_s);
        m_found += faults::of(dialog, u"seal-typed-twice"_s, m_language);
        dialog->reject();
        allIsWell();
    }

    void thePassphraseOfAFileThatCame()
    {
        const QString sealed = at(u"springs for review, returned by the delegation of Japan.sealed"_s);
        QVERIFY(sealForReview(m_window->session().project(), sealed, {}, Passphrase(u"four words that fit"_s)));
        look([&] { m_window->bringIn({sealed}); }, u"bring-in-sealed"_s);
        look([&] { m_window->openPath(sealed); }, u"open-sealed"_s);
        allIsWell();
    }

    void theMessageOfAProjectThatCannotBeWritten()
    {
        const QString locked = at(u"locked.concordat"_s);
        QVERIFY(m_window->session().project().saveCopy(locked));
        // As a file of somebody else would be opened; whoever runs the tests may be allowed to write every file.
        auto project = Project::openToRead(locked);
        QVERIFY(project);
        m_window->session().setProject(std::move(*project));
        QTRY_VERIFY_WITH_TIMEOUT(m_window->session().knowsReceived(), 60000);
        m_window->session().selectParagraph(m_paragraphs.first());
        QVERIFY(says("This file can be read but not changed. Save a copy to work on it."));
        m_found += faults::of(m_window.get(), u"read-only"_s, m_language);
        allIsWell();
    }

    void theRescueOfADamagedProject()
    {
        const QString damaged = at(u"damaged.concordat"_s);
        QVERIFY(m_window->session().project().saveCopy(damaged));
        QFile file(damaged);
        QVERIFY(file.resize(file.size() - file.size() / 20));
        m_window->openPath(damaged);
        auto *rescue = offered();
        QVERIFY2(rescue->isVisible(), qPrintable(messages()->sentence()));
        m_found += faults::of(m_window.get(), u"damaged"_s, m_language);
        rescue->click();
        QVERIFY(m_window->session().project().path() != at(u"springs.concordat"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_window->session().knowsReceived(), 60000);
        m_found += faults::of(m_window.get(), u"rescued"_s, m_language);
        allIsWell();
    }

    void theWordsThatACrashInterrupted()
    {
        const QString crashed = at(u"crashed.concordat"_s);
        QVERIFY(m_window->session().project().saveCopy(crashed));
        {
            const auto project = Project::open(crashed, SampleProject::profile());
            QVERIFY(project && (*project)->keepTyping(m_paragraphs.first(), u"Indeed"_s));
        }
        m_window->openPath(crashed);
        QTRY_VERIFY_WITH_TIMEOUT(offered()->isVisible() && m_window->session().knowsReceived(), 60000);
        QVERIFY(says("On %1 the program stopped while you were typing in %2. The words were kept aside."));
        m_found += faults::of(m_window.get(), u"recovery"_s, m_language);
        allIsWell();
    }

private:
    [[nodiscard]] QString at(const QString &name) const { return m_home->filePath(name); }
    [[nodiscard]] const MessageBar *messages() const { return m_window->findChild<MessageBar *>(); }
    [[nodiscard]] QAbstractButton *offered() const { return m_window->findChild<QAbstractButton *>(u"offer"_s); }
    [[nodiscard]] bool says(const char *sentence) const
    {
        const QString start = QCoreApplication::translate("concordat::Workbench", sentence).section(u'%', 0, 0);
        return messages()->sentence().startsWith(start);
    }
    void look(const std::function<void()> &opens, const QString &name)
    {
        m_found += faults::ofAsking(opens, name, m_language);
    }
    void allIsWell() const { QVERIFY2(m_found.isEmpty(), qPrintable(m_found.join(u'\n'))); }

    SampleProject m_sample;
    QList<ParagraphId> m_paragraphs;
    Language m_language = Language::English;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Workbench> m_window;
    QStringList m_found;
};

QTEST_MAIN(QuestionsJourney)
#include "tst_questions.moc"
