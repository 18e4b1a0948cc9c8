// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/workbench/statusline.h"

#include "views/session/session.h"
#include "views/settings/preferences.h"

#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace concordat {

StatusLine::StatusLine(const Session &session, const Preferences &preferences, QWidget *parent)
    : QStatusBar(parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_place(new QLabel(this))
    , m_figures(addPart(u"figures"_s, tr("How much of the draft is settled, and what is open")))
    , m_person(addPart(u"person"_s, tr("Under whose name changes are kept")))
    , m_zoom(addPart(u"zoom"_s, tr("The size of the text")))
{
    setObjectName(u"statusLine"_s);
    m_place->setObjectName(u"place"_s);
    m_place->setTextFormat(Qt::PlainText);
    m_place->setContentsMargins(6, 0, 6, 0);
    // What an action is for stands in place of this while it is pointed at.
    addWidget(m_place, 1);
    connect(&session, &Session::projectChanged, this, &StatusLine::showFigures);
    connect(&session, &Session::draftChanged, this, &StatusLine::showFigures);
    connect(&session, &Session::currentParagraphChanged, this, &StatusLine::showPlace);
    connect(&session, &Session::currentProvisionChanged, this, &StatusLine::showPlace);
    connect(&preferences, &Preferences::profileChanged, this, &StatusLine::showPerson);
    connect(&preferences, &Preferences::textFontChanged, this, &StatusLine::showPerson);
    showFigures();
    showPerson();
}

QLabel *StatusLine::addPart(const QString &name, const QString &sentence)
{
    auto *part = new QLabel(this);
    part->setObjectName(name);
    part->setToolTip(sentence);
    part->setTextFormat(Qt::PlainText);
    part->setContentsMargins(6, 0, 6, 0);
    addPermanentWidget(part);
    return part;
}

void StatusLine::showPlace()
{
    m_place->setText(citation(m_session.draft(), m_session.currentParagraph()));
}

void StatusLine::showFigures()
{
    int paragraphs = 0;
    int settled = 0;
    int open = 0;
    for (const Provision &provision : m_session.draft().provisions) {
        open += bracketCount(provision.title);
        for (const Paragraph &paragraph : provision.paragraphs) {
            const int brackets = bracketCount(paragraph.passage);
            open += brackets;
            settled += brackets == 0 ? 1 : 0;
            ++paragraphs;
        }
    }
    m_figures->setVisible(m_session.hasProject());
    m_figures->setText(
        tr("%1 of %n paragraph(s) without brackets", nullptr, paragraphs).arg(QLocale().toString(settled)) + u" · "_s
        + tr("%n open bracket(s)", nullptr, open));
    showPlace();
}

void StatusLine::showPerson()
{
    const Profile profile = m_preferences.profile();
    m_person->setText(profile.delegation.isEmpty() ? profile.name : tr("%1, %2").arg(profile.name, profile.delegation));
    m_zoom->setText(tr("%1 %").arg(QLocale().toString(m_preferences.zoom())));
}

}
