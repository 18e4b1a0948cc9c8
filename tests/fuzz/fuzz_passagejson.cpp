// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/fuzzing.h"
#include "text/passagejson.h"

#include <QJsonDocument>

using namespace concordat;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QJsonArray json = QJsonDocument::fromJson(fuzzing::bytes(data, size)).array();
    const auto read = passageFromJson(json);
    fuzzing::holds(read ? passageFromJson(toJson(*read)) == read : !read.error().sentence.isEmpty(),
        "What was read is stored and read back as it was.");
    return 0;
}
