// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The help, and which chapter of it is about what a person is looking at.

#include "views/actions/actions.h"
#include "views/help/helpwindow.h"
#include "views/projection/projectionwindow.h"
#include "views/settings/settingswindow.h"
#include "views/workbench/workbench.h"

#include <QApplication>
#include <QMessageBox>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace concordat {

QString helpChapterOf(const QWidget *widget)
{
    static const QHash<QByteArray, QString> chapters{{"OutlinePane", u"outline"_s}, {"ProvenancePane", u"provenance"_s},
        {"OpenPointsPane", u"open-points"_s}, {"AnnotationsPane", u"annotations"_s}, {"HistoryPane", u"history"_s},
        {"SearchPane", u"search"_s}, {"StatisticsPane", u"statistics"_s}, {"ProjectionWindow", u"projection"_s},
        {"SettingsWindow", u"settings"_s}, {"CommandPalette", u"palette"_s}, {"DraftPane", u"draft"_s},
        {"VariantsPane", u"variants"_s}, {"ConcordancePane", u"concordance"_s}, {"CardPane", u"card"_s},
        {"ParallelPane", u"parallel"_s}, {"ReviewPane", u"import"_s}, {"MergePane", u"merge"_s},
        {"ComparisonPane", u"comparison"_s}, {"SendDialog", u"merge"_s}, {"LiftDialog", u"draft"_s},
        {"ShareDialog", u"sharing"_s}};
    for (; widget; widget = widget->parentWidget()) {
        const QByteArray name = QByteArray(widget->metaObject()->className()).split(':').last();
        if (const auto chapter = chapters.constFind(name); chapter != chapters.cend())
            return *chapter;
    }
    return u"welcome"_s;
}

void Workbench::setUpHelp()
{
    m_help = new HelpWindow(*m_actions, this);
    QAction *help = m_actions->add({u"help"_s, tr("&Help"), u"help"_s, QKeySequence::HelpContents,
                                       tr("Read about the pane that has the keyboard"), Needs::Nothing},
        [this] { m_help->open(helpChapterOf(QApplication::focusWidget())); });
    m_projection->addAction(help);
    m_actions->add({u"help-keys"_s, tr("All &keys"), u"command"_s, QKeySequence(tr("Ctrl+F1")),
                       tr("List what can be done by keys, as they are now"), Needs::Nothing},
        [this] { m_help->open(u"keys"_s); });
    m_actions->add({u"about"_s, tr("&About Concordat"), u"about"_s, QKeySequence(tr("Ctrl+Shift+F1")),
                       tr("Say which version this is and under what terms it is given"), Needs::Nothing},
        [this] {
            auto *about = new QMessageBox(QMessageBox::NoIcon, tr("About Concordat"),
                tr("<h3>Concordat %1</h3><p>A workbench for drafting a negotiated text.</p><p>© 2026 The Concordat "
                   "authors. Free software under the GNU General Public License, version 3 or later.</p>")
                    .arg(QApplication::applicationVersion()),
                QMessageBox::Close, this);
            about->setObjectName(u"about"_s);
            about->setAttribute(Qt::WA_DeleteOnClose);
            about->setWindowModality(Qt::NonModal);
            about->show();
        });
}

}
