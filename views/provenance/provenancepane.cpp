// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/provenance/provenancepane.h"

#include "views/passage/foundwords.h"
#include "views/provenance/provenance.h"
#include "views/session/session.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QVBoxLayout>

namespace concordat {

ProvenancePane::ProvenancePane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_sentence(new QLabel(this))
    , m_source(new QPlainTextEdit(this))
{
    m_sentence->setObjectName(QStringLiteral("origin"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_source->setObjectName(QStringLiteral("source"));
    m_source->setAccessibleName(tr("The received document"));
    m_source->setPlaceholderText(tr("Put the cursor on a word of the draft to see where it comes from."));
    m_source->setReadOnly(true);
    m_source->setTabChangesFocus(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->addWidget(m_sentence);
    column->addWidget(m_source, 1);
    connect(&session, &Session::currentParagraphChanged, this, &ProvenancePane::showPlace);
    connect(&session, &Session::draftChanged, this, &ProvenancePane::showPlace);
    connect(&session, &Session::projectChanged, this, &ProvenancePane::showPlace);
    connect(&session, &Session::submissionsChanged, this, &ProvenancePane::showPlace);
}

void ProvenancePane::showPlace()
{
    if (!m_session.knowsReceived() || m_session.currentParagraph().isNull()) {
        m_sentence->clear();
        showSource({}, {});
        return;
    }
    const Provenance provenance
        = provenanceAt(m_session.project(), m_session.currentParagraph(), m_session.currentPosition());
    m_sentence->setText(provenance.sentence);
    showSource(provenance.source, provenance.words);
}

void ProvenancePane::showPassage(const QString &sentence, const SourceId &source, TextSpan words)
{
    m_sentence->setText(sentence);
    showSource(source, words);
}

void ProvenancePane::showSource(const SourceId &source, TextSpan words)
{
    if (source != m_shown) {
        m_shown = source;
        m_source->setPlaceholderText(source.isNull() && !m_sentence->text().isEmpty()
                ? tr("No received document has these words.")
                : tr("Put the cursor on a word of the draft to see where it comes from."));
        const auto found = source.isNull() ? Result<Source>() : m_session.project().source(source);
        m_source->setPlainText(found ? found->text : QString());
    }
    showFound(*m_source, words);
}

}
