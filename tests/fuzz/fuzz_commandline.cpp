// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/calledprogram.h"
#include "fuzz/application.h"

#include <QDir>
#include <QTemporaryDir>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

/// A folder with a compilation and a project of a few paragraphs, made anew where a command changed it.
void layOut(const QDir &folder)
{
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden))
        QFile::remove(folder.filePath(name));
    QFile text(folder.filePath(u"c.txt"_s));
    fuzzing::holds(text.open(QIODevice::WriteOnly)
            && text.write("JAMAICA\n\nArticle 1. Aim\n\n1. States shall cooperate.\n\nNORWAY\n\nArticle 1. Aim\n\n"
                          "1. States should cooperate.\n")
                > 0,
        "The compilation is written.");
    const QString project = folder.filePath(u"p.concordat"_s);
    fuzzing::holds(QFile::copy(QStringLiteral(CONCORDAT_DATA_DIR "/projects/schema1.concordat"), project)
            && QFile(project).setPermissions(QFile::ReadOwner | QFile::WriteOwner),
        "The project is written.");
}

}

/// The lines of the input are the words of a call. They can name files of one folder only.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QTemporaryDir folder;
    const QString text = fuzzing::text(data, size);
    if (text.contains(u'/') || text.contains(u".."_s) || text.contains(QChar(0)))
        return -1;
    layOut(QDir(folder.path()));
    QDir::setCurrent(folder.path());
    const auto outcome = cli::called(text.split(u'\n'), "JAPAN\n\nArticle 1\n\n1. States may cooperate.\n");
    fuzzing::holds(outcome.code >= 0 && outcome.code <= 4, "The exit code is one of those that are explained.");
    fuzzing::holds(outcome.code < 2 || !outcome.err.isEmpty(), "What went wrong gets a sentence.");
    return 0;
}
