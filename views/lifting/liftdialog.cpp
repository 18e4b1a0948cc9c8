// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/lifting/liftdialog.h"

#include "text/languagelocale.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

enum Scope { Here, Everywhere };

/// Everybody who stands behind an alternative, with the number of paragraphs in which they do.
QMap<Attribution, int> standing(const Draft &draft)
{
    QMap<Attribution, int> paragraphs;
    for (const Provision &provision : draft.provisions) {
        for (const Paragraph &paragraph : provision.paragraphs) {
            for (const Attribution &by : attributions(paragraph.passage))
                ++paragraphs[by];
        }
    }
    return paragraphs;
}

}

LiftDialog::LiftDialog(const Draft &draft, const ProvisionId &provision, const Register &delegations, QWidget *parent)
    : QDialog(parent)
    , m_draft(draft)
    , m_provision(provision)
    , m_register(delegations)
    , m_list(new QListWidget(this))
    , m_members(new QCheckBox(tr("With the &members of a group"), this))
    , m_way(new QButtonGroup(this))
    , m_scope(new QButtonGroup(this))
    , m_account(new QLabel(this))
{
    setObjectName(u"liftDialog"_s);
    setWindowTitle(tr("Lift brackets by delegation"));
    m_list->setObjectName(u"liftDelegations"_s);
    m_list->setAccessibleName(tr("Delegations that stand behind an alternative"));
    m_list->setToolTip(tr("Space chooses a delegation"));
    m_members->setToolTip(tr("What members of a chosen group propose counts as the group's"));
    m_account->setObjectName(u"liftAccount"_s);
    m_account->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_lift = buttons->addButton(tr("&Lift the brackets"), QDialogButtonBox::AcceptRole);
    m_lift->setToolTip(tr("Do what the line above says; it can be undone"));
    auto *label = new QLabel(tr("&Delegations:"), this);
    label->setBuddy(m_list);
    auto *column = new QVBoxLayout(this);
    column->addWidget(label);
    column->addWidget(m_list, 1);
    column->addWidget(m_members);
    column->addLayout(choices());
    column->addWidget(m_account);
    column->addWidget(buttons);
    resize(460, 520);
    listDelegations();

    connect(m_list, &QListWidget::itemChanged, this, &LiftDialog::tell);
    connect(m_members, &QCheckBox::toggled, this, &LiftDialog::tell);
    connect(m_way, &QButtonGroup::idToggled, this, &LiftDialog::tell);
    connect(m_scope, &QButtonGroup::idToggled, this, &LiftDialog::tell);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    tell();
}

QLayout *LiftDialog::choices()
{
    auto *column = new QVBoxLayout;
    column->addWidget(addChoice(m_way, tr("&Keep their text where they propose or support it"),
        tr("Each of these brackets is lifted, and their alternative stands")));
    column->addWidget(addChoice(m_way, tr("&Give up what nobody else wants"),
        tr("Alternatives that only they propose or support are dropped")));
    column->addSpacing(8);
    column->addWidget(addChoice(m_scope, tr("In this &provision"), tr("Only brackets of the provision shown")));
    column->addWidget(addChoice(m_scope, tr("In the &whole draft"), tr("Brackets of every provision")));
    return column;
}

QAbstractButton *LiftDialog::addChoice(QButtonGroup *group, const QString &text, const QString &sentence)
{
    auto *choice = new QRadioButton(text, this);
    choice->setToolTip(sentence);
    choice->setChecked(group->buttons().isEmpty());
    group->addButton(choice, int(group->buttons().size()));
    return choice;
}

void LiftDialog::listDelegations()
{
    const QMap<Attribution, int> paragraphs = standing(m_draft);
    for (const QString &name : sortedFor(paragraphs.keys(), Language::English)) {
        auto *item = new QListWidgetItem(tr("%1 (%n paragraph(s))", nullptr, paragraphs.value(name)).arg(name), m_list);
        item->setData(Qt::UserRole, name);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
}

LiftingForAll LiftDialog::lifting() const
{
    LiftingForAll lifting;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() != Qt::Checked)
            continue;
        const Attribution by = m_list->item(row)->data(Qt::UserRole).toString();
        lifting.delegations.insert(by);
        const Delegation *known = m_members->isChecked() ? m_register.find(by) : nullptr;
        for (const Attribution &member : known ? known->members : QList<Attribution>())
            lifting.delegations.insert(member);
    }
    lifting.way = LiftingForAll::Way(m_way->checkedId());
    if (m_scope->checkedId() == Here)
        lifting.provision = m_provision;
    return lifting;
}

QString LiftDialog::names() const
{
    QStringList names;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            names.append(m_list->item(row)->data(Qt::UserRole).toString());
    }
    return enumeration(names);
}

void LiftDialog::tell()
{
    if (m_list->count() == 0) {
        m_account->setText(tr("Nobody stands behind an alternative of this draft."));
        m_lift->setEnabled(false);
        return;
    }
    const LiftingForAll wanted = lifting();
    const LiftedForAll after = lifted(m_draft, wanted);
    m_lift->setEnabled(after.places > 0);
    QString account;
    if (wanted.delegations.isEmpty())
        account = tr("Choose one or more delegations.");
    else if (wanted.way == LiftingForAll::Way::Keep)
        account = tr("%n bracket(s) will be lifted.", nullptr, after.places);
    else
        account = tr("%n alternative(s) will be dropped.", nullptr, after.places);
    if (after.agreed > 0)
        account += u' ' + tr("%n agreed paragraph(s) are left as they are.", nullptr, after.agreed);
    m_account->setText(account);
}

}
