// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/annotations/replydialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

QString saidBy(const QString &author, const Attribution &delegation, const QString &words)
{
    const QString who = author.isEmpty() ? delegation
        : delegation.isEmpty()           ? author
                               : ReplyDialog::tr("%1 (%2)", "a person of a delegation").arg(author, delegation);
    // On a line of its own, for it may run the other way than the words.
    return who.isEmpty() ? words : who + u'\n' + words;
}

}

QString wholeText(const Annotation &note)
{
    QStringList said{saidBy(note.author, note.delegation, note.text)};
    for (const Reply &reply : note.replies)
        said.append(saidBy(reply.author, reply.delegation, reply.text));
    return said.join(u"\n\n"_s);
}

ReplyDialog::ReplyDialog(const Annotation &note, QWidget *parent)
    : QDialog(parent)
    , m_reply(new QPlainTextEdit(this))
{
    setObjectName(u"replyDialog"_s);
    setWindowTitle(tr("Reply"));
    auto *said = new QPlainTextEdit(wholeText(note), this);
    said->setObjectName(u"repliedTo"_s);
    said->setReadOnly(true);
    said->setTabChangesFocus(true);
    said->setFrameShape(QFrame::NoFrame);
    said->viewport()->setAutoFillBackground(false);
    auto *saidLabel = new QLabel(tr("The n&ote:"), this);
    saidLabel->setBuddy(said);
    m_reply->setObjectName(u"replyText"_s);
    m_reply->setTabChangesFocus(true);
    auto *replyLabel = new QLabel(tr("Your &reply:"), this);
    replyLabel->setBuddy(m_reply);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *write = buttons->button(QDialogButtonBox::Ok);
    write->setText(tr("&Write the reply"));
    write->setEnabled(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(saidLabel);
    column->addWidget(said, 1);
    column->addWidget(replyLabel);
    column->addWidget(m_reply, 1);
    column->addWidget(buttons);
    m_reply->setFocus();
    resize(460, 360);
    connect(m_reply, &QPlainTextEdit::textChanged, this, [this, write] { write->setEnabled(!reply().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString ReplyDialog::reply() const
{
    return m_reply->toPlainText().trimmed();
}

}
