// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace concordat::akomantoso {

/// What a received file may cost. Over a limit it is refused with a sentence.
struct Limits {
    qint64 bytes = qint64(64) << 20;
    int nesting = 400; ///< elements
};

/// An element, or a stretch of text between elements.
struct Node {
    QString name; ///< without its prefix; empty for text
    QString text;
    QHash<QString, QString> attributes; ///< by local name
    QList<Node> children;

    [[nodiscard]] bool isText() const { return name.isEmpty(); }
    [[nodiscard]] QString attribute(const QString &key) const { return attributes.value(key); }
    [[nodiscard]] bool hasClass(const QString &word) const;
    /// An <inline> of ours (vocabulary.h) by that name.
    [[nodiscard]] bool isInline(const QString &kind) const;
    /// The first child of that name, or null.
    [[nodiscard]] const Node *child(QStringView element) const;
};

/// True where the first element is <akomaNtoso>, of whatever version of the standard.
[[nodiscard]] bool looksLikeAkomaNtoso(const QByteArray &bytes);

/// The root element. A document type declaration of any kind is refused, for it can make a reader open other files or
/// grow without end; nothing outside the file is ever opened. Malformed and TooLarge are the faults.
[[nodiscard]] Result<Node> readTree(const QByteArray &bytes, const Limits &limits = {});

/// All text of a node, in order.
[[nodiscard]] QString allText(const Node &node);

}
