// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proposals/submission.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace concordat {

class Session;

/// Where the words under the cursor come from, with the received document opened at the place.
class ProvenancePane : public QWidget {
    Q_OBJECT

public:
    explicit ProvenancePane(Session &session, QWidget *parent = nullptr);

    /// Shows a passage of a received document, whatever the cursor stands on.
    void showPassage(const QString &sentence, const SourceId &source, TextSpan words);

private:
    void showPlace();
    void showSource(const SourceId &source, TextSpan words);

    Session &m_session;
    QLabel *m_sentence;
    QPlainTextEdit *m_source;
    SourceId m_shown;
};

}
