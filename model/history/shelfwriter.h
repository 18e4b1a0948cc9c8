// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <bit>

namespace concordat {

/// The first byte of every shelf form: what a program of another version wrote is not read.
constexpr quint8 shelfFormat = 1;

/// Numbers in as few bytes as they need, texts in UTF-8, names once and then by their number.
class ShelfWriter {
public:
    ShelfWriter() { number(shelfFormat); }

    void number(quint64 value)
    {
        while (value >= 0x80) {
            m_bytes.append(char(value | 0x80));
            value >>= 7;
        }
        m_bytes.append(char(value));
    }
    void signedNumber(qint64 value) { number((quint64(value) << 1) ^ quint64(value >> 63)); }
    void real(double value) { number(std::bit_cast<quint64>(value)); }
    void text(const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        number(quint64(bytes.size()));
        m_bytes.append(bytes);
    }
    void name(const QString &name)
    {
        const auto known = m_names.constFind(name);
        if (known != m_names.constEnd())
            return number(*known);
        const auto fresh = quint64(m_names.size());
        m_names.insert(name, fresh);
        number(fresh);
        text(name);
    }
    void raw(QByteArrayView bytes) { m_bytes.append(bytes); }

    [[nodiscard]] QByteArray compressed() const { return qCompress(m_bytes, 1); }

private:
    QByteArray m_bytes;
    QHash<QString, quint64> m_names;
};

/// Reads what ShelfWriter wrote. After the first thing that is not as it was written, everything is nothing
/// and isSound() is false.
class ShelfReader {
public:
    explicit ShelfReader(const QByteArray &compressed);

    [[nodiscard]] bool isSound() const { return m_sound; }
    [[nodiscard]] bool isAtEnd() const { return m_at == m_bytes.size(); }

    quint64 number();
    qint64 signedNumber()
    {
        const quint64 value = number();
        return qint64(value >> 1) ^ -qint64(value & 1);
    }
    double real() { return std::bit_cast<double>(number()); }
    /// A length of something whose parts take at least a byte each.
    qsizetype count();
    /// A value of an enumeration with this last one.
    template <typename Enumeration>
    Enumeration value(Enumeration last)
    {
        const quint64 read = number();
        if (read > quint64(last))
            fail();
        return m_sound ? Enumeration(read) : Enumeration();
    }
    QString text();
    QString name();
    QByteArrayView raw(qsizetype size);
    void fail() { m_sound = false; }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
    bool m_sound = true;
    QList<QString> m_names;
};

}
