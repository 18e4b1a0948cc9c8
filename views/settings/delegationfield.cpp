// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/settings/delegationfield.h"

#include "text/languagelocale.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStringListModel>

namespace concordat {

DelegationField::DelegationField(QWidget *parent)
    : QLineEdit(parent)
{
    auto *completer = new QCompleter(this);
    completer->setModel(new QStringListModel(completer));
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->popup()->setAccessibleName(tr("Delegations"));
    setCompleter(completer);
    setClearButtonEnabled(true);
    setAccessibleName(tr("Delegation"));
    connect(this, &QLineEdit::editingFinished, this, [this] { setText(attribution()); });
}

void DelegationField::setRegister(const Register &delegations)
{
    m_register = delegations;
    const Language language = languageOf(QLocale());
    QStringList names;
    for (const Delegation &delegation : delegations.all()) {
        names.append(delegation.attribution);
        names.append(delegation.name);
        if (const QString own = delegation.names.value(language); !own.isEmpty())
            names.append(own);
    }
    names = sortedFor(names, language);
    names.removeDuplicates();
    static_cast<QStringListModel *>(completer()->model())->setStringList(names);
}

Attribution DelegationField::attribution() const
{
    const QString typed = text().simplified();
    const Delegation *known = m_register.find(typed);
    return known ? known->attribution : typed;
}

}
