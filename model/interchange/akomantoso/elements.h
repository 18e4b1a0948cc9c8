// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QXmlStreamWriter>

namespace concordat::akomantoso {

/// Writes elements of Akoma Ntoso without white space of its own, which counts in running text. Attributes without a
/// value are left out, and so are characters that XML cannot hold.
class Elements {
public:
    using Attributes = QList<std::pair<QString, QString>>;

    Elements();

    void start(const QString &name, const Attributes &attributes = {});
    void end(int elements = 1);
    void empty(const QString &name, const Attributes &attributes);
    void text(const QString &words);
    /// An element that holds words alone.
    void element(const QString &name, const QString &words);
    /// A generic <inline> (vocabulary.h) that holds words alone.
    void inlined(const QString &name, const QString &words, const QString &kind = {});

    /// The whole document; every element is ended.
    [[nodiscard]] QByteArray result();

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

}
