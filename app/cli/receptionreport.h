// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"

#include "history/reception.h"

#include <QJsonObject>

namespace concordat::cli {

/// Reads a document, or a project that is no copy of this one, and takes it into the project.
[[nodiscard]] Result<ReceptionAccount> receivedInto(
    Project &project, const QString &path, Handing handing, const Call &call);

/// {"path", "revised", "added", "account"}
[[nodiscard]] QJsonObject receptionJson(const QString &path, const ReceptionAccount &account, const Draft &draft);
/// The same for a person.
[[nodiscard]] QString receptionText(const QString &path, const ReceptionAccount &account);

}
