// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/sampleproject.h"
#include "views/session/projectreader.h"
#include "views/session/session.h"

#include <QTest>

using namespace concordat;
using namespace Qt::StringLiterals;

class ProjectReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAnswerSeesWhatWasCommittedBeforeTheQuestion()
    {
        const SampleProject sample;
        Session session;
        ProjectReader reader(session);
        session.setProject(sample.make());
        QVERIFY(session.commit(edits::SetDraftTitle{u"Springs"_s}));
        QString title;
        reader.ask(this, [&title](Project &project) -> ProjectReader::Answer {
            return [&title, read = project.draft().title] { title = read; };
        });
        QTRY_COMPARE(title, u"Springs"_s);
        QVERIFY(session.commit(edits::SetDraftTitle{u"Mountain springs"_s}));
        reader.ask(this, [&title](Project &project) -> ProjectReader::Answer {
            return [&title, read = project.draft().title] { title = read; };
        });
        QTRY_COMPARE(title, u"Mountain springs"_s);
    }

    void aNewerQuestionOutdatesTheOlder()
    {
        const SampleProject sample;
        Session session;
        ProjectReader reader(session);
        session.setProject(sample.make());
        QList<int> answers;
        for (int i = 0; i < 20; ++i) {
            reader.ask(this,
                [&answers, i](Project &) -> ProjectReader::Answer { return [&answers, i] { answers.append(i); }; });
        }
        QTRY_COMPARE(answers, QList<int>{19});
    }

    void whoIsGoneGetsNoAnswer()
    {
        const SampleProject sample;
        Session session;
        ProjectReader reader(session);
        session.setProject(sample.make());
        bool first = false;
        bool second = false;
        {
            QObject asker;
            reader.ask(&asker, [&first](Project &) -> ProjectReader::Answer { return [&first] { first = true; }; });
        }
        reader.ask(this, [&second](Project &) -> ProjectReader::Answer { return [&second] { second = true; }; });
        QTRY_VERIFY(second);
        QVERIFY(!first);
    }

    void aReaderWritesNothingAndKeepsNobodyFromWriting()
    {
        const SampleProject sample;
        Session session;
        ProjectReader reader(session);
        session.setProject(sample.make());
        bool readOnly = false;
        reader.ask(this, [&readOnly](Project &project) -> ProjectReader::Answer {
            return [&readOnly, is = project.isReadOnly()] { readOnly = is; };
        });
        QTRY_VERIFY(readOnly);
        for (int i = 0; i < 50; ++i) {
            reader.ask(this, [](Project &project) -> ProjectReader::Answer {
                (void)project.search(u"springs"_s);
                return [] { };
            });
            QVERIFY(session.commit(edits::SetDraftTitle{QString::number(i)}));
        }
    }
};

QTEST_MAIN(ProjectReaderTest)
#include "tst_projectreader.moc"
