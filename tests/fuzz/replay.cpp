// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// fuzz-NAME MUTATIONS FOLDER…: gives a fuzzer every file of its seeds and of its corpus, and then mutations of them
// that are the same in every run. It is what ctest runs, without libFuzzer; packaging/fuzz goes on from there.

#include "fuzz/fuzzing.h"
#include "support/cases.h"

#include <QCoreApplication>
#include <QDir>
#include <QRandomGenerator>
#include <QTextStream>

namespace {

/// Mutations of large files would take their time without saying more.
constexpr qsizetype largest = 128 << 10;

void give(const QByteArray &input)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(input.constData()), size_t(input.size()));
}

QList<QByteArray> filesOf(const QStringList &folders)
{
    QList<QByteArray> inputs;
    for (const QString &path : folders) {
        const QDir folder(path);
        for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                qFatal("%s cannot be read.", qPrintable(file.fileName()));
            inputs.append(file.readAll());
        }
    }
    return inputs;
}

/// Some bytes changed, taken out, repeated, or another input's put in.
QByteArray mutated(const QByteArray &input, const QByteArray &other, QRandomGenerator &chance)
{
    QByteArray bytes = input;
    for (int step = chance.bounded(4); step >= 0; --step) {
        const qsizetype at = bytes.isEmpty() ? 0 : chance.bounded(int(bytes.size()));
        const qsizetype length = std::min<qsizetype>(bytes.size() - at, 1 + chance.bounded(40));
        switch (chance.bounded(4)) {
        case 0:
            if (!bytes.isEmpty())
                bytes[at] = char(chance.bounded(256));
            break;
        case 1:
            bytes.remove(at, length);
            break;
        case 2:
            bytes.insert(at, QByteArray(bytes.sliced(at, length)));
            break;
        default:
            if (!other.isEmpty()) {
                const qsizetype from = chance.bounded(int(other.size()));
                bytes.insert(at,
                    QByteArray(other.sliced(from, std::min<qsizetype>(other.size() - from, 1 + chance.bounded(200)))));
            }
        }
    }
    return bytes;
}

}

/// CONCORDAT_CASES asks for another number of mutations.
int main(int argc, char *argv[])
{
    QStringList folders;
    for (int i = 2; i < argc; ++i)
        folders.append(QString::fromLocal8Bit(argv[i]));
    const QList<QByteArray> inputs = filesOf(folders);
    if (inputs.isEmpty())
        qFatal("There is nothing to begin with.");
    for (const QByteArray &input : inputs)
        give(input);
    const int mutations = cases(argc > 1 ? QByteArray(argv[1]).toInt() : 0);
    QRandomGenerator chance(8);
    for (int i = 0; i < mutations; ++i) {
        const QByteArray &input = inputs[chance.bounded(inputs.size())];
        const QByteArray &other = inputs[chance.bounded(inputs.size())];
        if (input.size() <= largest)
            give(mutated(input, other, chance));
    }
    QTextStream(stdout) << inputs.size() << " inputs and " << mutations << " mutations of them\n";
    return 0;
}
