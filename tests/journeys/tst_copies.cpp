// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journey.h"

#include "history/sealing.h"
#include "interchange/docx/draftdocument.h"
#include "interchange/docx/writer.h"
#include "text/notation.h"
#include "views/merging/arrivalsmodel.h"
#include "views/merging/senddialog.h"
#include "views/messages/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

/// A colleague with a file on a machine of theirs.
bool rewordedBy(const QString &path, const Profile &who, const QList<std::pair<ParagraphId, QString>> &wordings)
{
    const auto project = Project::open(path, who);
    if (!project)
        return false;
    for (const auto &[paragraph, words] : wordings) {
        if (!(*project)->commit(edits::SetPassage{paragraph, passageOf(words)}))
            return false;
    }
    return true;
}

const Profile kenji{u"Kenji Sato"_s, u"Japan"_s, u"delegate"_s};
const Profile rosa{u"Rosa Quispe"_s, u"Peru"_s, u"delegate"_s};

QString wordsOf(const Draft &draft, const ParagraphId &paragraph)
{
    const Paragraph *found = find(draft, paragraph);
    return found ? printPassage(found->passage) : QString();
}

}

/// Copies leave, come back, are walked through; earlier states are compared and brought back; a crash costs nothing.
class CopiesJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_journey = std::make_unique<Journey>(u"copies"_s);
        QVERIFY(m_journey->openSample());
        m_paragraphs.clear();
        for (const Provision &provision : m_journey->draft().provisions) {
            for (const Paragraph &paragraph : provision.paragraphs) {
                if (flatLength(paragraph.passage) > 40)
                    m_paragraphs.append(paragraph.id);
            }
        }
        QVERIFY(m_paragraphs.size() > 3);
    }
    void cleanup() { m_journey.reset(); }

    void aFileForReviewLeavesWithWhatTheDialogSaid()
    {
        Annotation note;
        note.anchor.paragraph = m_paragraphs.first();
        note.text = u"Our fallback is the second text."_s;
        note.isPrivate = true;
        QVERIFY(m_journey->session().commit(edits::Annotate{note}));
        QVERIFY(m_journey->act(u"send"_s));
        auto *dialog = m_journey->the<SendDialog>(u"sendDialog"_s);
        QVERIFY(dialog);
        const auto says = [&] { return dialog->findChild<QTextBrowser *>(u"whatLeaves"_s)->toPlainText(); };
        QVERIFY2(says().contains(Journey::told("concordat::SendDialog", "%n annotation(s)", 0))
                && says().contains(Journey::told("History", "%n private annotation(s)", 1)),
            qPrintable(says()));
        dialog->findChild<QCheckBox *>(u"withPrivate"_s)->click();
        QVERIFY2(says().contains(Journey::told("concordat::SendDialog", "of which %n private", 1)), qPrintable(says()));
        dialog->findChild<QCheckBox *>(u"withPrivate"_s)->click();
        dialog->findChild<QCheckBox *>(u"signIt"_s)->click();
        const QString path = m_journey->home(u"for Kenji – 査読.concordat"_s);
        dialog->findChild<QLineEdit *>(u"sendPath"_s)->setText(path);
        m_journey->picture(u"send"_s);
        dialog->accept();
        const auto sent = Project::open(path, kenji);
        QVERIFY(sent);
        QVERIFY((*sent)->draft().annotations.isEmpty());
        QCOMPARE((*sent)->revisionCount(), 1);
        QCOMPARE((*sent)->verify(), QStringList());
        const auto signings = (*sent)->signaturesOf((*sent)->head(), {});
        QVERIFY(signings && signings->size() == 1);
    }

    void aSealedFileIsWrittenOnlyWithAPassphraseTypedTwice()
    {
        QVERIFY(m_journey->act(u"send"_s));
        auto *dialog = m_journey->the<SendDialog>(u"sendDialog"_s);
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(u"sendPath"_s)->setText(m_journey->home(u"for Kenji.concordat"_s));
        dialog->findChild<QCheckBox *>(u"sealIt"_s)->click();
        const QString path = m_journey->home(u"for Kenji.sealed"_s);
        QCOMPARE(dialog->path(), path);
        const auto mayWrite = [&] {
            for (const QPushButton *button : dialog->findChildren<QPushButton *>()) {
                if (button->isDefault())
                    return button->isEnabled();
            }
            return false;
        };
        const QString words = u"four words that fit"_s;
        QVERIFY(!mayWrite());
        dialog->findChild<QLineEdit *>(u"passphrase"_s)->setText(words);
        QVERIFY(!mayWrite());
        dialog->findChild<QLineEdit *>(u"passphraseAgain"_s)->setText(words);
        QVERIFY(mayWrite());
        const auto *says = dialog->findChild<QLabel *>(u"passphraseSays"_s);
        QTRY_VERIFY2(says->height() >= says->heightForWidth(says->width()), "the whole sentence is seen");
        m_journey->picture(u"seal"_s);
        dialog->accept();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 60'000);
        const QString opened = m_journey->home(u"opened.concordat"_s);
        QVERIFY(unsealProject(path, Passphrase(words), opened));
        const auto sent = Project::open(opened, kenji);
        QVERIFY(sent);
        QCOMPARE((*sent)->draft().provisions.size(), m_journey->draft().provisions.size());
        const auto *messages = m_journey->window().findChild<MessageBar *>();
        QTRY_VERIFY(messages->sentence().contains(Journey::told(
            "concordat::Workbench", "What was shown was written to %1. Bring it in again when it comes back.")));
    }

    void returnedCopiesAreWalkedThroughWithTheKeys()
    {
        const QString kenjis = m_journey->home(u"kenji.concordat"_s);
        const QString rosas = m_journey->home(u"rosa.concordat"_s);
        QVERIFY(m_journey->session().project().saveCopy(kenjis));
        QVERIFY(m_journey->session().project().saveCopy(rosas));
        QVERIFY(rewordedBy(
            kenjis, kenji, {{m_paragraphs[0], u"Kenji says this."_s}, {m_paragraphs[2], u"Only Kenji came here."_s}}));
        QVERIFY(rewordedBy(rosas, rosa, {{m_paragraphs[0], u"Rosa has it so."_s}}));

        m_journey->window().bringIn({kenjis, rosas});
        const auto *list = m_journey->the<QTreeView>(u"arrivals"_s);
        QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 0, 30'000);
        const QString account = m_journey->the<QLabel>(u"account"_s)->text();
        for (const QString &name : {u"Kenji Sato"_s, u"Japan"_s, u"Rosa Quispe"_s, u"Peru"_s})
            QVERIFY2(account.contains(name), qPrintable(account));
        QVERIFY2(account.contains(Journey::told("Keyring", "not signed"))
                && account.contains(Journey::told("AccountText", "%n in new brackets", 1)),
            qPrintable(account));
        m_journey->picture(u"walk"_s);

        QCOMPARE(list->model()->rowCount(), 2);
        QCOMPARE(m_journey->session().currentParagraph(), m_paragraphs[0]);
        m_journey->window().activateWindow();
        QTRY_VERIFY(list->hasFocus());
        QVERIFY(m_journey->act(u"next-change"_s));
        QCOMPARE(m_journey->session().currentParagraph(), m_paragraphs[2]);
        QVERIFY(m_journey->act(u"previous-change"_s));
        QCOMPARE(m_journey->session().currentParagraph(), m_paragraphs[0]);
        auto *keys = m_journey->the<QTreeView>(u"arrivals"_s);
        QTest::keyClick(keys, Qt::Key_Space);
        QVERIFY(list->model()->index(0, 0).data(ArrivalsModel::Settled).toBool());
        QCOMPARE(m_journey->session().currentParagraph(), m_paragraphs[2]);
        QTest::keyClick(keys, Qt::Key_Space);
        QTest::keyClick(keys, Qt::Key_Backspace);
        QVERIFY(!list->model()->index(1, 0).data(ArrivalsModel::Settled).toBool());
        QCOMPARE(m_journey->the<QLabel>(u"settledCount"_s)->text(),
            QCoreApplication::translate("concordat::MergePane",
                "%1 of %n settled. Space settles, Backspace reopens, Alt+Down and Alt+Up walk.", nullptr, 2)
                .arg(1));

        const auto saved = m_journey->saved();
        QVERIFY(saved);
        QCOMPARE(wordsOf(saved->draft(), m_paragraphs[2]), u"Only Kenji came here."_s);
        const QString bracket = wordsOf(saved->draft(), m_paragraphs[0]);
        QVERIFY2(bracket.contains(u"[Japan: "_s) && bracket.contains(u"[Peru: "_s), qPrintable(bracket));
        QCOMPARE(saved->verify(), QStringList());
    }

    void aReturnedWordFileIsWalkedThroughLikeACopy()
    {
        auto document = docx::documentOf(m_journey->draft(), {});
        docx::TextRun words{.text = u" Indeed."_s};
        words.changes = {{docx::Change::Kind::Inserted, u"Japan"_s, QDateTime::currentDateTimeUtc()}};
        std::get<docx::DocParagraph>(document.body.last()).runs.append(words);
        const QString path = m_journey->home(u"returned.docx"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(docx::writeDocument(document));
        file.close();
        m_journey->window().bringIn({path});
        const auto *list = m_journey->the<QTreeView>(u"arrivals"_s);
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 1, 30'000);
        m_journey->picture(u"returned-document"_s);
        const Paragraph &last = m_journey->draft().provisions.last().paragraphs.last();
        QVERIFY(printPassage(last.passage).contains(u"[Japan:  Indeed.]"_s));
    }

    void aStrangersFileIsRecognised()
    {
        const QString other = m_journey->home(u"other.concordat"_s);
        QVERIFY(Project::create(other, kenji));
        const RevisionId head = m_journey->session().project().head();
        m_journey->window().bringIn({other});
        const auto *messages = m_journey->window().findChild<MessageBar *>();
        QTRY_VERIFY_WITH_TIMEOUT(messages->sentence().contains(Journey::told("History",
                                     "“%1” is not a copy of this project. Import it as a compilation instead.")),
            30'000);
        QVERIFY(m_journey->the<QToolButton>(u"offer"_s)->isVisible());
        m_journey->window().bringIn({SampleProject::compilation()});
        QTRY_VERIFY_WITH_TIMEOUT(messages->sentence().contains(Journey::told("concordat::Workbench",
                                     "“%1” is a document, not a copy of this project. It can be imported.")),
            30'000);
        QCOMPARE(m_journey->session().project().head(), head);
    }

    void anEarlierStateIsComparedAndBroughtBack()
    {
        Session &session = m_journey->session();
        const QString first = wordsOf(m_journey->draft(), m_paragraphs[1]);
        QVERIFY(session.project().nameVersion(u"Rev.1"_s, session.project().head()));
        QVERIFY(session.commit(edits::SetPassage{m_paragraphs[1], passageOf(u"Something else altogether."_s)}));
        auto *history = m_journey->the<QTreeView>(u"history"_s);
        QVERIFY(history->model()->index(1, 3).data().toString().contains(u"Rev.1"_s));
        history->setCurrentIndex(history->model()->index(1, 0));
        QVERIFY(m_journey->act(u"compare"_s));
        QCOMPARE(m_journey->the<QComboBox>(u"compareBefore"_s)->currentText(), u"Rev.1"_s);
        QTRY_COMPARE(m_journey->the<QTreeView>(u"differences"_s)->model()->rowCount(), 1);
        const QString redline = m_journey->the<QTextBrowser>(u"redline"_s)->toPlainText();
        QVERIFY2(redline.contains(u"Something else altogether."_s), qPrintable(redline));
        m_journey->picture(u"comparison"_s);
        QTest::mouseClick(m_journey->the<QPushButton>(u"backParagraph"_s), Qt::LeftButton);
        QTRY_COMPARE(m_journey->the<QTreeView>(u"differences"_s)->model()->rowCount(), 0);
        const auto saved = m_journey->saved();
        QVERIFY(saved);
        QCOMPARE(wordsOf(saved->draft(), m_paragraphs[1]), first);
    }

    void theHistoryIsSearched()
    {
        Session &session = m_journey->session();
        QVERIFY(session.commit(edits::SetPassage{m_paragraphs[1], passageOf(u"Another wording of it."_s)}));
        const auto *history = m_journey->the<QTreeView>(u"history"_s);
        const int all = history->model()->rowCount();
        auto *words = m_journey->the<QLineEdit>(u"historyWords"_s);
        words->setText(u"no such words"_s);
        QCOMPARE(history->model()->rowCount(), 0);
        words->setText(u"norway"_s);
        QVERIFY(history->model()->rowCount() > 0);
        words->clear();
        QCOMPARE(history->model()->rowCount(), all);
        session.selectParagraph(m_paragraphs[1]);
        auto *only = m_journey->the<QCheckBox>(u"historyOfParagraph"_s);
        only->click();
        QVERIFY(history->model()->rowCount() < all);
        QVERIFY(history->model()->rowCount() > 0);
    }

    void whatWasBeingTypedIsOfferedAfterACrash()
    {
        Session &session = m_journey->session();
        session.selectParagraph(m_paragraphs[0]);
        auto *editor = m_journey->the<QPlainTextEdit>(u"notation"_s);
        const QString printed = wordsOf(m_journey->draft(), m_paragraphs[0]);
        QTextCursor cursor = editor->textCursor();
        cursor.setPosition(int(editor->toPlainText().indexOf(printed)));
        editor->setTextCursor(cursor);
        // Words of whoever rests are committed, and so they are on a busy computer, where a rest has passed before
        // anybody looks, and where the window comes to the front late; then they are typed again.
        QString expected = printed;
        QVERIFY(QTest::qWaitFor([&] {
            if (session.project().typing())
                return true;
            if (!editor->document()->isModified()) {
                QTest::keyClicks(editor, u"Indeed, "_s);
                expected.prepend(u"Indeed, "_s);
            }
            return false;
        }));
        // The file as a crash at this moment would leave it.
        const QString crashed = m_journey->home(u"crashed.concordat"_s);
        QVERIFY(QFile::copy(session.project().path(), crashed));
        QVERIFY(m_journey->open(crashed));
        QTRY_VERIFY(m_journey->session().project().path() == crashed);
        const auto *messages = m_journey->window().findChild<MessageBar *>();
        QTRY_VERIFY2(messages->sentence().contains(Journey::told("concordat::Workbench",
                         "On %1 the program stopped while you were typing in %2. The words were kept aside.")),
            qPrintable(messages->sentence()));
        m_journey->picture(u"recovery"_s);
        m_journey->the<QToolButton>(u"offer"_s)->click();
        const auto saved = m_journey->saved();
        QVERIFY(saved);
        QCOMPARE(wordsOf(saved->draft(), m_paragraphs[0]), expected);
        QVERIFY(!saved->typing());
    }

    void whatAnotherWindowDidIsTakenOver()
    {
        Session &session = m_journey->session();
        QVERIFY(rewordedBy(session.project().path(), kenji, {{m_paragraphs[0], u"From the other window."_s}}));
        QEvent activation(QEvent::ActivationChange);
        m_journey->window().activateWindow();
        QTRY_VERIFY(m_journey->window().isActiveWindow());
        QApplication::sendEvent(&m_journey->window(), &activation);
        QCOMPARE(wordsOf(m_journey->draft(), m_paragraphs[0]), u"From the other window."_s);
        QVERIFY(m_journey->window().findChild<MessageBar *>()->sentence().contains(Journey::told(
            "concordat::Workbench", "Another window has changed this project; you see it as it is now. Last: %1")));
    }

    void aDamagedFileIsRescued()
    {
        const QString damaged = m_journey->home(u"damaged.concordat"_s);
        QVERIFY(m_journey->session().project().saveCopy(damaged));
        QFile file(damaged);
        QVERIFY(file.resize(file.size() - file.size() / 20));
        m_journey->window().openPath(damaged);
        const auto *messages = m_journey->window().findChild<MessageBar *>();
        QVERIFY(!messages->sentence().isEmpty());
        auto *offer = m_journey->the<QToolButton>(u"offer"_s);
        QVERIFY2(offer->isVisible(), qPrintable(messages->sentence()));
        offer->click();
        QVERIFY2(messages->sentence().contains(
                     QCoreApplication::translate("concordat::Workbench", "%n revision(s) were saved into a new file.",
                         nullptr, int(m_journey->session().project().revisionCount()))),
            qPrintable(messages->sentence()));
        QVERIFY(m_journey->session().project().path().contains(
            Journey::told("concordat::Workbench", "%1 rescued").trimmed()));
    }

    void aReadOnlyFileSaysSo()
    {
        const QString locked = m_journey->home(u"locked.concordat"_s);
        QVERIFY(m_journey->session().project().saveCopy(locked));
        QFile::setPermissions(locked, QFile::ReadOwner);
        if (QFile(locked).open(QIODevice::ReadWrite))
            QSKIP("This user may write every file.");
        QVERIFY(m_journey->open(locked));
        const auto *messages = m_journey->window().findChild<MessageBar *>();
        QVERIFY(messages->sentence().contains(Journey::told(
            "concordat::Workbench", "This file can be read but not changed. Save a copy to work on it.")));
        QVERIFY(!m_journey->act(u"bring-in"_s));
    }

private:
    std::unique_ptr<Journey> m_journey;
    QList<ParagraphId> m_paragraphs;
};

QTEST_MAIN(CopiesJourney)
#include "tst_copies.moc"
