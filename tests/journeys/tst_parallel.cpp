// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journey.h"

#include "collation/parallelrows.h"
#include "text/languagelocale.h"
#include "views/exporting/exportdialog.h"
#include "views/messages/messagebar.h"
#include "views/parallel/parallelmodel.h"
#include "views/parallel/parallelpane.h"

#include <QComboBox>
#include <QLabel>
#include <QTabWidget>
#include <QTextEdit>
#include <QTreeView>

using namespace concordat;
using namespace Qt::StringLiterals;

/// The same instrument in two languages: taken in, held against each other, checked, and looked at again after changes.
class ParallelJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_journey = std::make_unique<Journey>(u"parallel"_s);
        QVERIFY(m_journey->open(sampleIn(u"en"_s)));
        QVERIFY(m_journey->act(u"show-parallel"_s));
    }
    void cleanup() { m_journey.reset(); }

    void aTextInAnotherLanguageIsTakenInAndHeldAgainstTheDraft()
    {
        QVERIFY(m_journey->the<QLabel>(u"parallelEmpty"_s)->isVisible());
        take(u"ar"_s);
        QCOMPARE(m_journey->the<QComboBox>(u"parallelLanguages"_s)->currentText(), ownName(Language::Arabic));
        QVERIFY(!list()->model()->index(0, 0).isValid() || rows() < all(Language::Arabic));
        show(ParallelModel::Shown::Everything);
        QCOMPARE(rows(), all(Language::Arabic));
        choose(rows() - 1);
        QVERIFY(!field(u"parallelHere"_s)->toPlainText().isEmpty());
        QVERIFY(!field(u"parallelThere"_s)->toPlainText().isEmpty());
        QCOMPARE(field(u"parallelHere"_s)->document()->defaultTextOption().textDirection(), Qt::LeftToRight);
        QCOMPARE(field(u"parallelThere"_s)->document()->defaultTextOption().textDirection(), Qt::RightToLeft);
        m_journey->picture(u"arabic"_s);
        take(u"zh"_s);
        QCOMPARE(parallelLanguages(m_journey->draft()).size(), 2);
        QCOMPARE(m_journey->the<QComboBox>(u"parallelLanguages"_s)->currentText(), ownName(Language::Chinese));
        m_journey->picture(u"chinese"_s);
    }

    void whatIsCheckedLeavesTheListAndComesBackWhenItChanges()
    {
        take(u"fr"_s);
        show(ParallelModel::Shown::Unchecked);
        const int before = rows();
        QVERIFY(before > 3);
        list()->selectAll();
        QVERIFY(m_journey->act(u"parallel-check"_s));
        QCOMPARE(rows(), 0);
        show(ParallelModel::Shown::Differing);
        const int differing = rows();
        const ParagraphId paragraph = m_journey->draft().provisions.last().paragraphs.last().id;
        QCOMPARE(rowOf(paragraph.value), -1);
        QVERIFY(m_journey->session().commit(edits::SetPassage{paragraph, passageOf(u"It is said otherwise now."_s)}));
        QCOMPARE(rows(), differing + 1);
        choose(rowOf(paragraph.value));
        QCOMPARE(m_journey->session().currentParagraph(), paragraph);
        QVERIFY(field(u"parallelHere"_s)->toPlainText().contains(u"It is said otherwise now."_s));
        m_journey->picture(u"changed"_s);
        show(ParallelModel::Shown::Unchecked);
        QCOMPARE(rows(), 1);
        choose(0);
        QVERIFY(m_journey->act(u"parallel-check"_s));
        QCOMPARE(rows(), 0);
        const auto saved = m_journey->saved();
        QVERIFY(saved);
        QVERIFY(saved->draft().checks.size() >= before);
        QCOMPARE(saved->draft().checks.last().by, SampleProject::profile().name);
        QCOMPARE(saved->verify(), QStringList());
    }

    void textsAreTakenApartAndPutTogetherByHand()
    {
        take(u"es"_s);
        show(ParallelModel::Shown::Everything);
        const int before = rows();
        int row = 0;
        while (row < before && (at(row).isTitle || at(row).here.isNull() || at(row).there.isNull()))
            ++row;
        QVERIFY(row < before);
        const QString here = at(row).here.id;
        const QString there = at(row).there.id;
        choose(row);
        QVERIFY(m_journey->act(u"parallel-apart"_s));
        QCOMPARE(rows(), before + 1);
        list()->selectionModel()->clearSelection();
        for (int i = 0; i < rows(); ++i) {
            const bool one = at(i).here.id == here || at(i).there.id == there;
            if (one)
                list()->selectionModel()->select(
                    list()->model()->index(i, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
        QVERIFY(m_journey->act(u"parallel-together"_s));
        QCOMPARE(rows(), before);
        QVERIFY(m_journey->act(u"undo"_s));
        QCOMPARE(rows(), before + 1);
    }

    void aTextInTheDraftsOwnLanguageIsNotTakenIn()
    {
        m_journey->window().takeParallel(sampleIn(u"en"_s));
        const QString said = Journey::told("concordat::Workbench",
            "That text is in %1, as the draft is. A further document in its language is taken in with File ▸ Take in a "
            "further document.");
        QTRY_VERIFY_WITH_TIMEOUT(m_journey->window().findChild<MessageBar *>()->sentence().contains(said), 60'000);
        QVERIFY(m_journey->draft().parallels.isEmpty());
    }

    void theLanguageIsTakenAwayAgain()
    {
        take(u"ru"_s);
        QVERIFY(m_journey->act(u"parallel-away"_s));
        QVERIFY(m_journey->draft().parallels.isEmpty());
        QVERIFY(m_journey->the<QLabel>(u"parallelEmpty"_s)->isVisible());
    }

    void twoLanguagesAreExportedSideBySide()
    {
        take(u"ar"_s);
        QVERIFY(m_journey->act(u"export"_s));
        auto *dialog = m_journey->window().findChild<ExportDialog *>();
        QVERIFY(dialog);
        auto *content = dialog->findChild<QComboBox *>(u"content"_s);
        const QString name = QCoreApplication::translate("concordat::ExportForm", "Side by side with %1")
                                 .arg(ownName(Language::Arabic));
        QVERIFY(content->findText(name) >= 0);
        content->setCurrentIndex(content->findText(name));
        m_journey->picture(u"export"_s);
        dialog->reject();
    }

private:
    /// The sample in that language, where a person would keep it.
    QString sampleIn(const QString &language) const
    {
        const QString copy = m_journey->home(u"springs.%1.txt"_s.arg(language));
        QFile::copy(u"%1/resources/samples/springs.%2.txt"_s.arg(QStringLiteral(CONCORDAT_SOURCE_DIR), language), copy);
        return copy;
    }
    void take(const QString &language)
    {
        const auto wanted = languageFromCode(language);
        m_journey->window().takeParallel(sampleIn(language));
        QTRY_VERIFY_WITH_TIMEOUT(parallelLanguages(m_journey->draft()).contains(*wanted), 60'000);
        QTRY_VERIFY(m_journey->the<QTreeView>(u"parallel"_s)->isVisible());
    }
    void show(ParallelModel::Shown shown)
    {
        auto *box = m_journey->the<QComboBox>(u"parallelShown"_s);
        box->setCurrentIndex(box->findData(int(shown)));
    }
    void choose(int row) { list()->setCurrentIndex(list()->model()->index(row, 0)); }
    [[nodiscard]] QTreeView *list() const { return m_journey->the<QTreeView>(u"parallel"_s); }
    [[nodiscard]] int rows() const { return list()->model()->rowCount(); }
    [[nodiscard]] int all(Language language) const { return int(parallelRows(m_journey->draft(), language).size()); }
    [[nodiscard]] const ParallelRow &at(int row) const
    {
        return static_cast<const ParallelModel *>(list()->model())->at(row);
    }
    /// Of the list; -1 where it has no row for that text.
    [[nodiscard]] int rowOf(const QString &id) const
    {
        for (int row = 0; row < rows(); ++row) {
            if (at(row).here.id == id)
                return row;
        }
        return -1;
    }
    [[nodiscard]] QTextEdit *field(const QString &name) const { return m_journey->the<QTextEdit>(name); }

    std::unique_ptr<Journey> m_journey;
};

QTEST_MAIN(ParallelJourney)
#include "tst_parallel.moc"
