// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window does with variants: taking one, and the consolidation card.

#include "views/actions/actions.h"
#include "views/variants/cardmodel.h"
#include "views/variants/cardpane.h"
#include "views/variants/variantspane.h"
#include "views/workbench/workbench.h"

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

/// As many as there are digits to take them with.
constexpr int takenByKey = 9;

}

void Workbench::setUpVariantActions()
{
    for (int column = 1; column <= takenByKey; ++column) {
        m_actions->add({u"take-%1"_s.arg(column), tr("Take variant &%1").arg(column), u"copy"_s,
                           QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + column)),
                           tr("Put the text of delegation %1 of the variants into the draft").arg(column)},
            [this, column] { m_variants->takeVariant(column); });
    }
    m_actions->add(
        {u"variant-join-above"_s, tr("To the paragraph &above"), u"move-up"_s, QKeySequence(tr("Ctrl+Alt+PgUp")),
            tr("Let the chosen variant stand for the paragraph above, with what its delegation has there")},
        [this] { m_variants->joinCell(-1); });
    m_actions->add(
        {u"variant-join-below"_s, tr("To the paragraph be&low"), u"move-down"_s, QKeySequence(tr("Ctrl+Alt+PgDown")),
            tr("Let the chosen variant stand for the paragraph below, with what its delegation has there")},
        [this] { m_variants->joinCell(1); });
    m_actions->add({u"variant-split"_s, tr("S&plit the variant"), u"split"_s, QKeySequence(tr("Ctrl+Alt+/")),
                       tr("Let the last text of the chosen variant stand for a paragraph of its own")},
        [this] { m_variants->splitCell(); });
    CardPane *card = m_variants->card();
    m_actions->add({u"card-take"_s, tr("&Take the text of the card"), u"settle"_s, QKeySequence(tr("Ctrl+Alt+Return")),
                       tr("Put the text that follows from the switches into the draft")},
        [card] { card->takeText(); });
    m_actions->add({u"card-base"_s, tr("Make the delegation the &base"), u"pin"_s, QKeySequence(tr("Ctrl+Alt+A")),
                       tr("Let the alternatives of the delegation chosen on the card stand first"), Needs::Project},
        [card] { card->chooseBase(); });
    m_actions->add({u"card-whole"_s, tr("Bracket the paragraphs &whole"), u"bracket"_s, QKeySequence(tr("Ctrl+Alt+B")),
                       tr("Let whole paragraphs be the alternatives on the card, or phrases again"), Needs::Project},
        [card] { card->bracketWhole(); });
    m_actions->add(
        {u"card-same"_s, tr("These are the &same"), u"join"_s, QKeySequence(tr("Ctrl+Alt+E")),
            tr("Say that the delegations selected on the card mean the same; the first has the words"), Needs::Project},
        [card] { card->declareSame(); });
    m_actions->add({u"card-reset"_s, tr("Switch &everything back"), u"undo"_s, QKeySequence(tr("Ctrl+Alt+U")),
                       tr("Let the card show the text as the draft has it"), Needs::Project},
        [card] { card->model()->reset(); });
    for (const QString &name : {u"card-take"_s, u"card-base"_s, u"card-whole"_s, u"card-same"_s, u"card-reset"_s})
        card->addTool(m_actions->find(name));
    connect(m_variants, &VariantsPane::delegationsChanged, this, &Workbench::nameVariantActions);
}

/// Says whose text each of the actions takes.
void Workbench::nameVariantActions()
{
    const QStringList delegations = m_variants->delegations();
    for (int column = 1; column <= takenByKey; ++column) {
        QAction *take = m_actions->find(u"take-%1"_s.arg(column));
        const bool there = column <= delegations.size();
        take->setVisible(there);
        if (!there)
            continue;
        take->setText(tr("Take the text of %1 (&%2)").arg(delegations[column - 1]).arg(column));
        take->setStatusTip(tr("Put the text of %1 into the draft").arg(delegations[column - 1]));
    }
}

}
