// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/objects.h"

namespace concordat {

/// What an object is to whatever names it: its kind, and of a chunk, which list it is a stretch of.
enum class ObjectRole {
    Bytes,
    Submission,
    Compilation,
    Paragraph,
    Provision,
    Draft,
    ParagraphNames,
    ProvisionNames,
    Concordance,
    Annotations,
    Stretches,
    SetAside,
    Parallels,
    Checks,
};

[[nodiscard]] ObjectKind kindOf(ObjectRole role);
/// What the chunks of one of the lists of a draft are (see treeshape::lists()).
[[nodiscard]] ObjectRole roleOfList(const QString &list);

/// Holds an object that comes from elsewhere against the form in which this program writes such an object: read and
/// written again, it has the same bytes. Its name may be true and it may still say what nobody can read, show or send
/// on; history does not change, so that must not get in. Gives what it says; Damaged with a sentence.
[[nodiscard]] Result<QJsonObject> heldToForm(ObjectRole role, const ObjectHash &name, const QByteArray &bytes);
/// The same, where only the kind is known; of a chunk, the list is not looked into.
[[nodiscard]] Result<QJsonObject> heldToForm(ObjectKind kind, const ObjectHash &name, const QByteArray &bytes);

}
