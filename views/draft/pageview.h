// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/passage/passagetext.h"

#include <QTextBrowser>

namespace concordat {

class Session;

/// Writes a provision as a page shows it where the cursor is, in a block of its own.
void writeProvision(QTextCursor &cursor, const Provision &provision, const PassageLook &look);
/// Writes a provision as a page shows it into a document.
void writePage(QTextDocument &document, const Provision &provision, const PassageLook &look);

/// The current provision as it will be printed, in one of three readings: a sheet that is never wider than can be read.
class PageView : public QTextBrowser {
    Q_OBJECT

public:
    explicit PageView(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] Reading reading() const { return m_reading; }
    void setReading(Reading reading);
    void setAttribution(AttributionStyle style);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeSheet();
    void showProvision();
    void markCurrent();

    Session &m_session;
    Reading m_reading = Reading::MarkedUp;
    AttributionStyle m_attribution = AttributionStyle::InFront;
};

}
