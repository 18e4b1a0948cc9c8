// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/actions/actions.h"
#include "views/actions/shortcuts.h"
#include "views/navigation/trail.h"
#include "views/settings/delegationfield.h"
#include "views/settings/delegationsmodel.h"
#include "views/settings/preferences.h"
#include "views/settings/shortcutsmodel.h"

#include <QAbstractItemModelTester>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace concordat;
using namespace Qt::StringLiterals;

class SettingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_settings = std::make_unique<QSettings>(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat); }
    void cleanup() { m_settings->clear(); }

    void aProfileIsKeptAndOthersAreRemembered()
    {
        Preferences preferences(*m_settings);
        QVERIFY(!preferences.isProfileKnown());
        const Profile ana{u"Ana"_s, u"Peru"_s, u"delegate"_s};
        const Profile ben{u"Ben"_s, u"Norway"_s, u"reviewer"_s};
        QSignalSpy changed(&preferences, &Preferences::profileChanged);
        preferences.setProfile(ana);
        preferences.setProfile(ben);
        preferences.setProfile(ben);
        QCOMPARE(changed.size(), 2);
        const Preferences later(*m_settings);
        QCOMPARE(later.profile(), ben);
        QCOMPARE(later.profiles(), (QList<Profile>{ben, ana}));
    }

    void zoomHasBoundsAndScalesTheChosenSize()
    {
        Preferences preferences(*m_settings);
        preferences.setTextFont({}, 12);
        preferences.setZoom(150);
        QCOMPARE(preferences.textFont().pointSizeF(), 18.0);
        preferences.setZoom(100000);
        QVERIFY(preferences.zoom() <= 400);
        preferences.setZoom(-3);
        QVERIFY(preferences.zoom() >= 50);
    }

    void ownDelegationsGoBeforeTheUsualOnes()
    {
        Preferences preferences(*m_settings);
        DelegationsModel model(preferences);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const int usual = model.rowCount();
        const int added = model.add(u"Mountain Club"_s);
        QVERIFY(model.isOwn(added));
        QCOMPARE(model.rowCount(), usual + 1);
        QVERIFY(model.setData(model.index(added, DelegationsModel::ShortForm), u"MC"_s, Qt::EditRole));
        QTRY_COMPARE(model.index(added, DelegationsModel::ShortForm).data().toString(), u"MC"_s);
        QCOMPARE(preferences.delegations().find(u"mountain club")->attribution, u"MC"_s);
        model.remove(added);
        QCOMPARE(model.rowCount(), usual);
    }

    void aShortFormOfTheUnitedNationsCanBeChangedAndComesBack()
    {
        Preferences preferences(*m_settings);
        DelegationsModel model(preferences);
        int peru = 0;
        while (model.index(peru, DelegationsModel::Name).data().toString() != u"Peru"_s)
            ++peru;
        const int all = model.rowCount();
        QVERIFY(!(model.flags(model.index(peru, DelegationsModel::Name)) & Qt::ItemIsEditable));
        QVERIFY(model.setData(model.index(peru, DelegationsModel::ShortForm), u"PER"_s, Qt::EditRole));
        QTRY_COMPARE(preferences.ownDelegations().size(), 1);
        QCOMPARE(preferences.delegations().find(u"Peru")->attribution, u"PER"_s);
        QCOMPARE(model.rowCount(), all);
        model.remove(0);
        QCOMPARE(preferences.delegations().find(u"Peru")->attribution, u"Peru"_s);
    }

    void aDelegationFieldKnowsAnyNameOfADelegation()
    {
        DelegationField field;
        field.setRegister(Register::unitedNations());
        field.setText(u"caribbean community"_s);
        QCOMPARE(field.attribution(), u"CARICOM"_s);
        field.setText(u"Nobody's Land"_s);
        QCOMPARE(field.attribution(), u"Nobody's Land"_s);
    }

    void keysAreKeptUnderTheActionsNameAndCanBeSetBack()
    {
        QWidget window;
        Actions actions(&window);
        QAction *lift = actions.add({u"lift"_s, u"&Lift"_s, {}, QKeySequence(u"Ctrl+L"_s), u"Lift it"_s}, [] { });
        QAction *drop = actions.add({u"drop"_s, u"&Drop"_s, {}, QKeySequence(u"Ctrl+D"_s), u"Drop it"_s}, [] { });
        {
            Shortcuts shortcuts(actions, *m_settings);
            ShortcutsModel model(shortcuts);
            QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
            shortcuts.set(lift, QKeySequence(u"Ctrl+D"_s));
            QCOMPARE(shortcuts.conflicts(lift), QList<QAction *>{drop});
            QVERIFY(model.index(1, ShortcutsModel::Remark).data().toString().contains(u"Lift"_s));
            shortcuts.set(lift, QKeySequence(u"Ctrl+K"_s));
            QVERIFY(shortcuts.conflicts(drop).isEmpty());
            QVERIFY(lift->toolTip().contains(u"Ctrl+K"_s));
        }
        lift->setShortcut(QKeySequence(u"Ctrl+L"_s));
        Shortcuts later(actions, *m_settings);
        QCOMPARE(lift->shortcut(), QKeySequence(u"Ctrl+K"_s));
        later.reset(lift);
        QCOMPARE(lift->shortcut(), QKeySequence(u"Ctrl+L"_s));
        later.set(drop, {});
        QVERIFY(drop->shortcut().isEmpty());
        later.resetAll();
        QCOMPARE(drop->shortcut(), QKeySequence(u"Ctrl+D"_s));
        QVERIFY(m_settings->allKeys().filter(u"shortcuts"_s).isEmpty());
    }

    void theTrailGoesBackAndForwardAndForgetsWhatWasAhead()
    {
        Trail trail;
        const auto place = [](const QString &provision, const QString &paragraph) {
            return VisitedPlace{{provision}, {paragraph}, 0};
        };
        QVERIFY(!trail.canGoBack());
        trail.visit(place(u"one"_s, u"a"_s));
        trail.visit(place(u"one"_s, u"b"_s));
        trail.visit(place(u"two"_s, u"c"_s));
        trail.visit(place(u"three"_s, u"d"_s));
        QCOMPARE(trail.back(), place(u"two"_s, u"c"_s));
        QCOMPARE(trail.back(), place(u"one"_s, u"b"_s));
        QVERIFY(!trail.canGoBack());
        QCOMPARE(trail.forward(), place(u"two"_s, u"c"_s));
        trail.visit(place(u"four"_s, u"e"_s));
        QVERIFY(!trail.canGoForward());
        QCOMPARE(trail.back(), place(u"two"_s, u"c"_s));
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
};

QTEST_MAIN(SettingsTest)
#include "tst_settings.moc"
