// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/limits.h"
#include "text/error.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>

class QBuffer;
class KZip;

namespace concordat::docx {

/// What the container of a document may cost. Over a limit the file is refused with a sentence; nothing is written to
/// disk.
struct Limits {
    qint64 part = limits::wordPart; ///< bytes of one part, unpacked
    qint64 whole = limits::wordWhole; ///< bytes of all parts read, unpacked
    int ratio = limits::wordRatio; ///< unpacked to packed size of a part larger than 1 MiB
    int nesting = limits::wordNesting; ///< XML elements
};

/// Where a part points to.
struct Relationship {
    QString type; ///< last word of its type: "comments", "hyperlink", "footnotes"
    QString target; ///< a part's name, or an address where external
    bool external = false;
};

/// The zip container of a Word file (Open Packaging Conventions, ECMA-376 part 2), an OpenDocument file or an EPUB.
/// Parts are read into memory; external targets are never opened.
class Package {
public:
    [[nodiscard]] static Result<Package> open(const QByteArray &bytes, const Limits &limits = {});
    Package(Package &&) noexcept;
    ~Package();

    [[nodiscard]] const Limits &limits() const { return m_limits; }
    [[nodiscard]] bool has(const QString &part) const;
    /// The names of all parts, sorted.
    [[nodiscard]] QStringList parts() const;
    [[nodiscard]] Result<QByteArray> part(const QString &name);
    /// The relationships of a part ("word/document.xml"), by id; of the package itself for "".
    [[nodiscard]] Result<QHash<QString, Relationship>> relationships(const QString &part);

private:
    Package();

    std::unique_ptr<QBuffer> m_device;
    std::unique_ptr<KZip> m_zip;
    Limits m_limits;
    qint64 m_read = 0;
};

/// True where the bytes are a zip container with a main document of a word processor in it, whatever the
/// file is called.
[[nodiscard]] bool looksLikeDocx(const QByteArray &bytes);

}
