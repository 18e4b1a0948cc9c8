// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/settings/profileform.h"

#include "views/settings/delegationfield.h"
#include "views/settings/preferences.h"

#include <QComboBox>
#include <QFormLayout>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace concordat {

ProfileForm::ProfileForm(Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_name(new QLineEdit(this))
    , m_delegation(new DelegationField(this))
    , m_role(new QComboBox(this))
{
    m_name->setObjectName(u"profileName"_s);
    m_name->setAccessibleName(tr("Your name"));
    m_name->setToolTip(tr("Stands in the history with what you do"));
    m_delegation->setObjectName(u"profileDelegation"_s);
    m_delegation->setAccessibleName(tr("Your delegation"));
    m_delegation->setToolTip(tr("Stands in brackets with the words that you propose"));
    m_role->setObjectName(u"profileRole"_s);
    m_role->setAccessibleName(tr("Your role"));
    m_role->setToolTip(tr("Stands in the history beside your name"));
    m_role->addItem(tr("Delegate"), u"delegate"_s);
    m_role->addItem(tr("Secretariat"), u"secretariat"_s);
    m_role->addItem(tr("Chair"), u"chair"_s);
    m_role->addItem(tr("Reviewer"), u"reviewer"_s);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Delegation:"), m_delegation);
    form->addRow(tr("&Role:"), m_role);
    setFocusProxy(m_name);

    connect(m_name, &QLineEdit::editingFinished, this, &ProfileForm::keep);
    connect(m_delegation, &QLineEdit::editingFinished, this, &ProfileForm::keep);
    connect(m_role, &QComboBox::activated, this, &ProfileForm::keep);
    connect(&preferences, &Preferences::profileChanged, this, &ProfileForm::show);
    connect(&preferences, &Preferences::delegationsChanged, this,
        [this] { m_delegation->setRegister(m_preferences.delegations()); });
    m_delegation->setRegister(preferences.delegations());
    show();
}

void ProfileForm::show()
{
    const QSignalBlocker quiet(m_role);
    const Profile profile = m_preferences.profile();
    m_name->setText(profile.name);
    m_delegation->setText(profile.delegation);
    m_role->setCurrentIndex(std::max(0, m_role->findData(profile.role)));
}

void ProfileForm::keep()
{
    const QString name = m_name->text().simplified();
    if (!name.isEmpty())
        m_preferences.setProfile({name, m_delegation->attribution(), m_role->currentData().toString()});
}

}
