// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journey.h"

#include "sharing/exchange.h"
#include "views/messages/messagebar.h"
#include "views/sharing/sharedialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTimer>
#include <QTreeView>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

constexpr auto passwordSentence
    = "Leave the password out of the address: the address is kept in the project, which others read. You are asked for "
      "it when it is needed.";

}

/// Two people share a project at a folder: one from the window, the other on a computer of theirs.
class SharingJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init()
    {
        m_journey = std::make_unique<Journey>(u"sharing"_s);
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

    void anAddressThatCannotBeIsExplainedInTheDialog()
    {
        QVERIFY(m_journey->act(u"share"_s));
        auto *dialog = m_journey->the<ShareDialog>(u"shareDialog"_s);
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(u"shareUrl"_s)->setText(u"https://ana:secret@server.example/springs.git"_s);
        press(dialog);
        const auto *problem = dialog->findChild<QLabel *>(u"shareProblem"_s);
        QVERIFY(problem->isVisibleTo(dialog));
        QTRY_VERIFY2(problem->height() >= problem->heightForWidth(problem->width()), "the whole sentence is seen");
        QVERIFY2(problem->text().contains(Journey::told("Sharing", passwordSentence)), qPrintable(problem->text()));
        QVERIFY(sharesOf(m_journey->session().project().path()).isEmpty());
        keepPicture(dialog);
        dialog->reject();
    }

    void twoPeopleShareAFolder()
    {
        share();
        QVERIFY2(says(everythingSent()), qPrintable(messages()->sentence()));
        QCOMPARE(sharesOf(m_journey->session().project().path()).size(), 1);

        const Share place = sharesOf(m_journey->session().project().path()).first();
        const QString theirs = m_journey->home(u"kenji.concordat"_s);
        const Profile kenji{u"Kenji Sato"_s, u"Japan"_s, u"delegate"_s};
        ExchangeOptions options;
        options.cache = m_journey->home(u"kenjis-cache"_s);
        QVERIFY(Exchange(theirs, kenji, place, options).begin());
        {
            const auto project = Project::open(theirs, kenji);
            QVERIFY(project);
            QCOMPARE((*project)->draft(), m_journey->draft());
            QVERIFY((*project)->commit(edits::SetPassage{m_paragraphs[0], passageOf(u"Kenji says this."_s)}));
        }
        QVERIFY(Exchange(theirs, kenji, place, options).send());

        QVERIFY(m_journey->session().commit(edits::SetPassage{m_paragraphs[0], passageOf(u"Ada has it so."_s)}));
        QVERIFY(m_journey->act(u"get-and-send"_s));
        const QString oneCame
            = QCoreApplication::translate("concordat::Workbench", "%n revision(s) came in.", nullptr, 1);
        QVERIFY2(says(oneCame), qPrintable(messages()->sentence()));
        const auto *list = m_journey->the<QTreeView>(u"arrivals"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QCOMPARE(brackets(find(m_journey->draft(), m_paragraphs[0])->passage).size(), 1);
        m_journey->picture(u"came-in"_s);

        QVERIFY(Exchange(theirs, kenji, place, options).get());
        const auto project = Project::open(theirs, kenji);
        QVERIFY(project);
        QCOMPARE((*project)->draft(), m_journey->draft());
    }

    void aPlaceThatIsGoneIsNamed()
    {
        share();
        QVERIFY(says(everythingSent()));
        QVERIFY(QDir(m_journey->home(u"remote.git"_s)).removeRecursively());
        QVERIFY(m_journey->act(u"get"_s));
        const QString gone
            = Journey::told("Sharing", "There is nothing at %1. Is the stick in, and the network drive connected?");
        QVERIFY2(says(gone), qPrintable(messages()->sentence()));
    }

    void whatWaitedIsSentWhenTheStickIsBack()
    {
        share(5);
        QVERIFY(says(everythingSent()));
        auto *again = m_journey->window().findChild<QTimer *>(u"shareAgain"_s);
        QVERIFY(again && !again->isActive());
        const QString stick = m_journey->home(u"remote.git"_s);
        QVERIFY(QDir().rename(stick, stick + u"-away"_s));
        QVERIFY(m_journey->session().commit(edits::SetPassage{m_paragraphs[0], passageOf(u"Ada has it so."_s)}));
        QVERIFY(m_journey->act(u"get-and-send"_s));
        const QString triedAgain = Journey::told("concordat::Workbench", "It is tried again by itself every minute.");
        QVERIFY2(says(triedAgain), qPrintable(messages()->sentence()));
        QVERIFY(again->isActive());
        m_journey->picture(u"away"_s);
        QVERIFY(QDir().rename(stick + u"-away"_s, stick));
        again->start(0);
        QVERIFY2(says(Journey::told("concordat::Workbench", "%n revision(s) were sent.", 1)),
            qPrintable(messages()->sentence()));
        QVERIFY(!again->isActive());
    }

private:
    [[nodiscard]] const MessageBar *messages() const { return m_journey->window().findChild<MessageBar *>(); }
    [[nodiscard]] bool says(const QString &words) const
    {
        return QTest::qWaitFor([&] { return messages()->sentence().contains(words); }, 60'000);
    }
    /// What the window says when all revisions of the project went to the remote.
    [[nodiscard]] QString everythingSent() const
    {
        return QCoreApplication::translate("concordat::Workbench", "%n revision(s) were sent.", nullptr,
            int(m_journey->session().project().revisionCount()));
    }
    static void press(ShareDialog *dialog)
    {
        QTest::keyClick(dialog->findChild<QLineEdit *>(u"shareUrl"_s), Qt::Key_Return);
    }
    static void keepPicture(QWidget *dialog)
    {
        dialog->grab().save(look::pictures().filePath(u"sharing-dialog.png"_s));
    }
    void share(int minutes = 0)
    {
        QVERIFY(m_journey->act(u"share"_s));
        auto *dialog = m_journey->the<ShareDialog>(u"shareDialog"_s);
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(u"shareUrl"_s)->setText(m_journey->home(u"remote.git"_s));
        auto *often = dialog->findChild<QComboBox *>(u"shareMinutes"_s);
        often->setCurrentIndex(often->findData(minutes));
        press(dialog);
    }

    std::unique_ptr<Journey> m_journey;
    QList<ParagraphId> m_paragraphs;
};

QTEST_MAIN(SharingJourney)
#include "tst_sharing.moc"
