// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/signature.h"

class QSettings;

namespace concordat {

struct BringInAccount;
class Project;

/// Where a person's own key and the keys they know lie: beside the settings, never in a project.
class Keyring {
public:
    explicit Keyring(const QSettings &settings);

    [[nodiscard]] bool hasOwnKey() const;
    /// The person's key; made where there is none yet.
    [[nodiscard]] Result<SigningKey> ownKey(const QString &name) const;
    /// Those of colleagues, and the person's own.
    [[nodiscard]] QList<PublicKey> knownKeys() const;
    /// From now on the key is known under its name.
    [[nodiscard]] Result<void> remember(const PublicKey &key) const;

    /// "signed by Kenji Sato", "signed with a key you do not know (…)", "altered since it was signed", "not signed".
    [[nodiscard]] QString standingOf(const Project &project, const RevisionId &revision) const;

private:
    [[nodiscard]] QString fileOf(const QString &name) const;

    QString m_folder;
};

}
