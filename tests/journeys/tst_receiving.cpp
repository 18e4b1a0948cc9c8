// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journey.h"

#include "history/signature.h"
#include "text/notation.h"
#include "views/messages/messagebar.h"

#include <QLabel>
#include <QToolButton>
#include <QTreeView>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

const Profile wanjiru{u"Wanjiru Kamau"_s, u"Kenya"_s, u"delegate"_s};

const QByteArray kenya = R"(# Kenya

## Article 1. Access of herders

Herders shall have access to every mountain spring in times of drought.
)";

const QByteArray kenyaAgain = R"(# Kenya

## Article 1. Access of herders

Herders and their animals shall have access to every mountain spring in times of drought.
)";

QString notationOf(const Draft &draft)
{
    QString text;
    for (const Provision &provision : draft.provisions) {
        for (const Paragraph &paragraph : provision.paragraphs)
            text += printPassage(paragraph.passage) + u'\n';
    }
    return text;
}

}

/// Further documents come into a project that is being worked on, and what comes back is signed.
class ReceivingJourney : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Journey> m_journey;

    QString document(const QString &name, const QByteArray &text) const
    {
        QFile file(m_journey->home(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(text);
        return file.fileName();
    }

    bool says(const char *sentence, const QString &name) const
    {
        return said().contains(Journey::told("concordat::Workbench", sentence)) && said().contains(name);
    }

    QString said() const { return m_journey->window().findChild<MessageBar *>()->sentence(); }

    bool takenIn(const QString &path, const QString &words)
    {
        m_journey->window().receive(path);
        return QTest::qWaitFor([&] { return notationOf(m_journey->draft()).contains(words); }, 60'000);
    }

private Q_SLOTS:
    void init()
    {
        m_journey = std::make_unique<Journey>(u"receiving"_s);
        QVERIFY(m_journey->openSample());
    }
    void cleanup() { m_journey.reset(); }

    void aFurtherDocumentAndItsRevisionAreTakenIn()
    {
        const ParagraphId first = m_journey->draft().provisions.first().paragraphs.first().id;
        QVERIFY(m_journey->session().commit(edits::SetPassage{first, passageOf(u"As the room has it."_s)}));
        QVERIFY2(takenIn(document(u"kenya – كينيا.md"_s, kenya), u"Herders shall have"_s), qPrintable(said()));
        QVERIFY2(says("From “%1” came further texts: %2.", u"Kenya"_s), qPrintable(said()));
        m_journey->picture(u"further-document"_s);
        QVERIFY2(takenIn(document(u"kenya-rev1.md"_s, kenyaAgain), u"and their animals"_s), qPrintable(said()));
        QVERIFY2(says("From “%1”, revised texts took the place of earlier ones: %2.", u"Kenya"_s), qPrintable(said()));
        QVERIFY(m_journey->the<QTreeView>(u"arrivals"_s)->model()->rowCount() > 0);
        m_journey->picture(u"revised-submission"_s);
        const auto saved = m_journey->saved();
        QVERIFY(saved);
        QCOMPARE(flatText(find(saved->draft(), first)->passage), u"As the room has it."_s);
        QVERIFY(!notationOf(saved->draft()).contains(u"Herders shall have"_s));
        QCOMPARE(saved->sources().size(), 3);
        QCOMPARE(saved->verify(), QStringList());
    }

    void aStrangersProjectIsTakenInLikeACompilation()
    {
        const QString other = m_journey->home(u"kenya.concordat"_s);
        {
            const auto project = Project::create(other, wanjiru);
            QVERIFY(project);
            Draft draft;
            draft.title = u"Kenya's draft"_s;
            draft.provisions = {{fresh<ProvisionId>(), Provision::Kind::Article, u"1"_s, u"Article"_s,
                passageOf(u"Access of herders"_s), {},
                {{fresh<ParagraphId>(), {u"1"_s, {}, {}}, 0,
                    passageOf(u"Herders shall have access to every mountain spring."_s), {}, {}}}}};
            QVERIFY((*project)->commitDraft(draft, u"Began"_s, u"import"_s));
        }
        m_journey->window().bringIn({other});
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(Journey::told("History",
                                     "“%1” is not a copy of this project. Import it as a compilation instead.")),
            30'000);
        m_journey->the<QToolButton>(u"offer"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(notationOf(m_journey->draft()).contains(u"Herders shall have"_s), 60'000);
        QVERIFY2(said().contains(u"Kenya"_s), qPrintable(said()));
    }

    void whoSignedIsSaidAndAKeyIsLearntOnce()
    {
        QVERIFY(m_journey->act(u"sign"_s));
        QVERIFY2(says("This state is signed. Your key, for those who want to know it: %1", {}), qPrintable(said()));
        const QString copy = m_journey->home(u"signed by Kenya.concordat"_s);
        QVERIFY(m_journey->session().project().saveCopy(copy));
        const auto key = SigningKey::create(m_journey->home(u"wanjiru.key"_s), wanjiru.name);
        QVERIFY(key);
        const auto signedEdit = [&](const QString &title) {
            const auto project = Project::open(copy, wanjiru);
            return project && (*project)->commit(edits::SetDraftTitle{title})
                && (*project)->sign((*project)->head(), *key);
        };
        QVERIFY(signedEdit(u"Springs, first"_s));
        m_journey->window().bringIn({copy});
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(key->publicKey().fingerprint()), 30'000);
        m_journey->picture(u"unknown-key"_s);
        m_journey->the<QToolButton>(u"offer"_s)->click();
        QVERIFY2(says("From now on this key is known as that of %1.", wanjiru.name), qPrintable(said()));
        QVERIFY(signedEdit(u"Springs, second"_s));
        m_journey->window().bringIn({copy});
        const auto *account = m_journey->the<QLabel>(u"account"_s);
        const QString by = QCoreApplication::translate("Keyring", "signed by %1").arg(wanjiru.name);
        QTRY_VERIFY_WITH_TIMEOUT(account->text().contains(by), 30'000);
        m_journey->picture(u"known-key"_s);
    }
};

QTEST_MAIN(ReceivingJourney)
#include "tst_receiving.moc"
