// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/settings/profilepage.h"

#include "views/settings/preferences.h"
#include "views/settings/profileform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace concordat {

ProfilePage::ProfilePage(Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_others(new QComboBox(this))
{
    auto *intro = new QLabel(tr("Whatever you change is kept in the history under this name. What you undo is only "
                                "what you did yourself."),
        this);
    intro->setWordWrap(true);
    auto *form = new ProfileForm(preferences, this);
    m_others->setObjectName(u"otherProfiles"_s);
    m_others->setAccessibleName(tr("Work as"));
    m_others->setToolTip(tr("Go on as somebody who worked on this computer before"));
    m_othersRow = new QWidget(this);
    auto *othersForm = new QFormLayout(m_othersRow);
    othersForm->setContentsMargins(0, 0, 0, 0);
    othersForm->addRow(tr("&Work as:"), m_others);
    auto *restore = new QCheckBox(tr("&Begin where the last session ended"), this);
    restore->setObjectName(u"restoreSession"_s);
    restore->setAccessibleDescription(tr("Opens the last project at the last place when the program starts"));
    restore->setToolTip(restore->accessibleDescription());
    restore->setChecked(preferences.restoresSession());
    auto *column = new QVBoxLayout(this);
    column->addWidget(intro);
    column->addWidget(form);
    column->addWidget(m_othersRow);
    column->addSpacing(fontMetrics().height());
    column->addWidget(restore);
    column->addStretch(1);
    setFocusProxy(form);

    connect(restore, &QCheckBox::toggled, &preferences, &Preferences::setRestoresSession);
    connect(&preferences, &Preferences::profileChanged, this, &ProfilePage::showOthers);
    connect(m_others, &QComboBox::activated, this, [this](int index) {
        const QList<Profile> profiles = m_preferences.profiles();
        if (index >= 0 && index < profiles.size())
            m_preferences.setProfile(profiles[index]);
    });
    showOthers();
}

void ProfilePage::showOthers()
{
    m_others->clear();
    for (const Profile &profile : m_preferences.profiles())
        m_others->addItem(
            profile.delegation.isEmpty() ? profile.name : tr("%1, %2").arg(profile.name, profile.delegation));
    m_othersRow->setVisible(m_others->count() > 1);
}

}
