// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/draftnotation.h"
#include "views/provenance/contributions.h"

#include <QWidget>

class QPlainTextEdit;

namespace concordat {

/// Beside each paragraph of the notation, a bar in the colours of the delegations whose words it is made of; words
/// written in the draft are hatched. Its tooltip names them with their shares.
class OriginMargin : public QWidget {
    Q_OBJECT

public:
    explicit OriginMargin(QPlainTextEdit &text);

    struct Bar {
        TextSpan lines; ///< in the text beside it
        QList<Contribution> shares;
    };
    void show(const QList<Bar> &bars);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRectF place(const Bar &bar) const;
    void paintBar(QPainter &painter, const Bar &bar) const;

    QPlainTextEdit &m_text;
    QList<Bar> m_bars;
};

/// "CARICOM 62 %, Viet Nam 30 %, written in the draft 8 %".
[[nodiscard]] QString sentenceOf(const QList<Contribution> &shares);

}
