// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forgery.h"
#include "history/objectform.h"
#include "sampleproject.h"

#include <QTemporaryDir>
#include <QTest>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array roles{ObjectRole::Submission, ObjectRole::Compilation, ObjectRole::Paragraph,
    ObjectRole::Provision, ObjectRole::Draft, ObjectRole::ParagraphNames, ObjectRole::ProvisionNames,
    ObjectRole::Concordance, ObjectRole::Annotations, ObjectRole::Stretches, ObjectRole::SetAside,
    ObjectRole::Parallels, ObjectRole::Checks};

int rolesOf(const ObjectHash &name, const QByteArray &bytes)
{
    return int(
        std::ranges::count_if(roles, [&](ObjectRole role) { return heldToForm(role, name, bytes).has_value(); }));
}

}

/// Which objects are in the form that this program writes: those that it wrote, each as what it is, and few others.
class ObjectFormTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QList<Objects::Readable> m_objects;

private Q_SLOTS:
    void initTestCase()
    {
        const QString file = m_folder.filePath(u"sample.concordat"_s);
        {
            const auto project = Project::create(file, sample::amina());
            QVERIFY(project && (*project)->importCompilation(sample::compilation(), sample::fullDraft()));
        }
        const forgery::Laid laid(file);
        QVERIFY(laid.isSound());
        m_objects = laid.objects();
    }

    void whatThisProgramWritesIs()
    {
        for (const Objects::Readable &object : std::as_const(m_objects)) {
            if (object.kind == ObjectKind::Bytes)
                continue;
            QVERIFY2(heldToForm(object.kind, object.hash, object.bytes), object.bytes.constData());
            QVERIFY2(rolesOf(object.hash, object.bytes) >= 1, object.bytes.constData());
            // What names paragraphs could as well name provisions, and a unit can be called anything.
            if (object.kind != ObjectKind::Chunk)
                QCOMPARE(rolesOf(object.hash, object.bytes), 1);
        }
    }

    void whatIsInAnotherOrderOrSaysMoreIsNot()
    {
        for (const Objects::Readable &object : std::as_const(m_objects)) {
            if (object.kind == ObjectKind::Bytes)
                continue;
            QCOMPARE(rolesOf(object.hash, object.bytes + ' '), 0);
            QJsonObject more = QJsonDocument::fromJson(object.bytes).object();
            more[u"hidden"_s] = u"words that nobody sees"_s;
            QCOMPARE(rolesOf(object.hash, canonicalBytes(more)), 0);
        }
    }

    void aChangedMemberIsReadOrIsNot()
    {
        int taken = 0;
        int refused = 0;
        for (const Objects::Readable &object : std::as_const(m_objects)) {
            if (object.kind == ObjectKind::Bytes)
                continue;
            for (const QByteArray &bytes : forgery::instead(object.bytes)) {
                const int as = rolesOf(object.hash, bytes);
                (as > 0 ? taken : refused) += 1;
                // Whatever is taken says what its bytes say: read and written, it is they.
                if (as > 0)
                    QCOMPARE(canonicalBytes(QJsonDocument::fromJson(bytes).object()), bytes);
            }
        }
        QVERIFY(taken > 0);
        QVERIFY(refused > 0);
    }
};

QTEST_GUILESS_MAIN(ObjectFormTest)
#include "tst_objectform.moc"
