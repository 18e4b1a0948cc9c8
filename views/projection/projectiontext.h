// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/draft.h"
#include "text/passage.h"

#include <QTextEdit>
#include <QVariantAnimation>

namespace concordat {

class Session;

/// The text on the second screen: the current paragraph large in the middle, the rest of its provision around it and
/// stepping back. What changes is marked for a while and fades; where the desktop wants no animation it stays marked as
/// long and then is plain. Annotations and origins never come here.
class ProjectionText : public QTextEdit {
    Q_OBJECT

public:
    explicit ProjectionText(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] Reading reading() const { return m_reading; }
    void setReading(Reading reading);
    /// Whether something is still marked as having just changed.
    [[nodiscard]] bool isFading() const { return !m_changes.isEmpty(); }

Q_SIGNALS:
    /// The marks have gone.
    void settled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct ChangedRange {
        int begin = 0;
        int end = 0;
        bool removed = false;
    };

    void follow(const Draft &before);
    void write(const Provision *before);
    void writeParagraph(QTextCursor &cursor, const Paragraph &paragraph, const Paragraph *before);
    void mark();
    void settle();
    void showCurrent();
    [[nodiscard]] QTextBlock currentBlock() const;

    Session &m_session;
    Reading m_reading = Reading::MarkedUp;
    QList<ChangedRange> m_changes;
    QVariantAnimation m_fade; ///< 1: just changed, 0: gone
};

}
