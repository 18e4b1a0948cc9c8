// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/repeats.h"

#include "text/sha256.h"

#include <QHash>

namespace concordat {

namespace {

/// Everything about a submission that correspondence looks at.
class Fingerprint {
public:
    Fingerprint(const Submission &submission, Language language)
    {
        add(int(language));
        addAll(submission.units);
    }

    [[nodiscard]] QByteArray result() { return QByteArray(QByteArrayView(m_hash.result())); }

private:
    void add(qint64 value) { m_hash.add(QByteArrayView(reinterpret_cast<const char *>(&value), sizeof value)); }

    void add(const QString &text)
    {
        add(text.size());
        m_hash.add(QByteArrayView(reinterpret_cast<const char *>(text.utf16()), text.size() * 2));
    }

    void addAll(const QList<Unit> &units)
    {
        add(units.size());
        for (const Unit &unit : units) {
            add(int(unit.kind));
            add(unit.commentary);
            add(unit.byReference);
            for (const QString *text : {&unit.number, &unit.title, &unit.text, &unit.closing, &unit.citation})
                add(*text);
            addAll(unit.children);
        }
    }

    Sha256 m_hash;
};

}

std::vector<int> firstOfSameReading(const Corpus &corpus)
{
    std::vector<int> first;
    QHash<QByteArray, int> readings;
    for (int i = 0; i < int(corpus.order.size()); ++i) {
        const QByteArray reading = Fingerprint(*corpus.order[i], corpus.languages[size_t(i)]).result();
        if (!readings.contains(reading))
            readings.insert(reading, i);
        first.push_back(readings.value(reading));
    }
    return first;
}

}
