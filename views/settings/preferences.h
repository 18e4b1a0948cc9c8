// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/revision.h"
#include "proposals/delegation.h"
#include "text/language.h"
#include "text/notation.h"

#include <QFont>
#include <QObject>

class QSettings;

namespace concordat {

/// What a person has chosen, kept between runs. Every change holds at once; whoever it concerns hears of it.
class Preferences : public QObject {
    Q_OBJECT

public:
    /// The caller owns `settings`.
    explicit Preferences(QSettings &settings, QObject *parent = nullptr);

    /// Who works here; under the name of the computer's user until somebody said.
    [[nodiscard]] Profile profile() const;
    [[nodiscard]] bool isProfileKnown() const;
    /// Everybody who ever worked here, the present one first.
    [[nodiscard]] QList<Profile> profiles() const;
    void setProfile(const Profile &profile);

    /// Delegations that the person added or renamed; those of the United Nations need no entry.
    [[nodiscard]] QList<Delegation> ownDelegations() const;
    void setOwnDelegations(const QList<Delegation> &delegations);
    /// The person's own before those of the United Nations.
    [[nodiscard]] Register delegations() const;

    [[nodiscard]] AttributionStyle attribution() const;
    void setAttribution(AttributionStyle style);

    /// Of the window; Undetermined where it is that of the computer.
    [[nodiscard]] Language language() const;
    void setLanguage(Language language);

    /// The font of the text in all panes; the system's, unless chosen, in the size that zooming gives it.
    [[nodiscard]] QFont textFont() const;
    /// The size at 100 %, in points.
    [[nodiscard]] double textSize() const;
    void setTextFont(const QString &family, double size);
    /// In percent.
    [[nodiscard]] int zoom() const;
    void setZoom(int percent);

    [[nodiscard]] bool restoresSession() const;
    void setRestoresSession(bool restores);

Q_SIGNALS:
    void profileChanged();
    void delegationsChanged();
    void attributionChanged();
    void languageChanged();
    void textFontChanged();

private:
    QSettings &m_settings;
};

}
