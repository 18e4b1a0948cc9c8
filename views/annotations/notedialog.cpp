// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/annotations/notedialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

constexpr qsizetype longestQuote = 160;

}

QString nameOf(Annotation::Kind kind)
{
    switch (kind) {
    case Annotation::Kind::Comment:
        return NoteDialog::tr("Comment");
    case Annotation::Kind::Reservation:
        return NoteDialog::tr("Reservation");
    case Annotation::Kind::ProposalToDelete:
        return NoteDialog::tr("Proposal to delete");
    case Annotation::Kind::ProposalToMove:
        return NoteDialog::tr("Proposal to move");
    case Annotation::Kind::ProposalToMerge:
        return NoteDialog::tr("Proposal to merge");
    case Annotation::Kind::Question:
        return NoteDialog::tr("Question");
    case Annotation::Kind::EditorsNote:
        return NoteDialog::tr("Editor’s note");
    case Annotation::Kind::TranslatorsNote:
        return NoteDialog::tr("Translator’s note");
    }
    return {};
}

const QList<Annotation::Kind> &annotationKinds()
{
    static const QList<Annotation::Kind> kinds{Annotation::Kind::Comment, Annotation::Kind::Question,
        Annotation::Kind::Reservation, Annotation::Kind::ProposalToDelete, Annotation::Kind::ProposalToMove,
        Annotation::Kind::ProposalToMerge, Annotation::Kind::EditorsNote, Annotation::Kind::TranslatorsNote};
    return kinds;
}

NoteDialog::NoteDialog(const QString &quote, QWidget *parent)
    : QDialog(parent)
    , m_kind(new QComboBox(this))
    , m_text(new QPlainTextEdit(this))
    , m_private(new QCheckBox(tr("&Private: it leaves this file only if you say so"), this))
{
    setObjectName(u"noteDialog"_s);
    setWindowTitle(tr("Annotate"));
    for (const Annotation::Kind kind : annotationKinds())
        m_kind->addItem(nameOf(kind), int(kind));
    m_kind->setObjectName(u"noteKind"_s);
    m_kind->setToolTip(tr("What the note is meant as"));
    m_text->setObjectName(u"noteText"_s);
    m_text->setAccessibleName(tr("Text of the note"));
    m_text->setTabChangesFocus(true);
    m_private->setToolTip(tr("Copies and exports leave it out"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Write the note"));
    buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    auto *form = new QFormLayout(this);
    if (!quote.isEmpty()) {
        const bool whole = quote.size() <= longestQuote;
        auto *words = new QLabel(u"“%1”"_s.arg(whole ? quote : quote.first(longestQuote) + u'…'), this);
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        form->addRow(tr("On:"), words);
    }
    form->addRow(tr("&Kind:"), m_kind);
    form->addRow(tr("&Note:"), m_text);
    form->addRow(QString(), m_private);
    form->addRow(buttons);
    m_text->setFocus();
    resize(460, 320);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this, buttons] {
        buttons->button(QDialogButtonBox::Ok)->setEnabled(!m_text->toPlainText().trimmed().isEmpty());
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

Annotation NoteDialog::note() const
{
    Annotation note;
    note.kind = Annotation::Kind(m_kind->currentData().toInt());
    note.text = m_text->toPlainText().trimmed();
    note.isPrivate = m_private->isChecked();
    return note;
}

}
