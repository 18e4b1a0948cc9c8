// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"

#include "draft/draft.h"
#include "history/project.h"
#include "proposals/submission.h"

#include <QHash>

#include <memory>

namespace concordat::cli {

/// The bytes of a file, or of stdin for "-".
[[nodiscard]] Result<QByteArray> bytesOf(const QString &operand, const Call &call);
/// A text file, whatever its encoding.
[[nodiscard]] Result<QString> textOf(const QString &operand, const Call &call);

/// Writes to the file of --output, or to stdout where there is none.
[[nodiscard]] Result<void> deliver(const QString &text, const Call &call);
[[nodiscard]] Result<void> deliver(const QByteArray &bytes, const Call &call);
[[nodiscard]] QCommandLineOption outputOption();

/// A received document, read; only of a compilation.
[[nodiscard]] Result<Compilation> compilationOf(const QString &operand, const Call &call);

/// What a compilation or a project holds: received documents and the draft.
struct Material {
    std::unique_ptr<Project> project; ///< where the operand is one
    QList<Compilation> compilations;
    QList<Submission> submissions;
    Draft draft;
};

/// True where the file is a project; false for a compilation, or where there is no such file.
[[nodiscard]] bool isProject(const QString &operand);
/// Opens a project; refuses what is none.
[[nodiscard]] Result<std::unique_ptr<Project>> projectOf(const QString &operand, const Profile &profile = {});
/// The revision meant by the beginning of its id, by the name of a version, or by "head".
[[nodiscard]] Result<RevisionId> revisionNamed(const Project &project, const QString &name);
/// Received documents alone; the draft of a compilation stays empty.
[[nodiscard]] Result<Material> receivedOf(const QString &operand, const Call &call);
/// With a draft: that of the project, or a compilation consolidated on the spot.
[[nodiscard]] Result<Material> materialOf(const QString &operand, const Call &call);

/// Finds the place in the received documents of any unit.
class Places {
public:
    explicit Places(const QList<Compilation> &compilations);

    struct Place {
        Attribution delegation;
        QString fileName;
        qsizetype line = 0; ///< 1-based line of the source on which the unit starts
        const Unit *unit = nullptr;
    };

    /// Null for a unit of no document at hand.
    [[nodiscard]] const Place *of(const UnitId &unit) const;

private:
    QHash<UnitId, Place> m_places;
};

/// The 1-based lines of offsets into one text, each found in logarithmic time.
class Lines {
public:
    explicit Lines(QStringView text);
    [[nodiscard]] qsizetype at(qsizetype offset) const;

private:
    QList<qsizetype> m_starts;
};

}
