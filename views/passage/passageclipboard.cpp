// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/passage/passageclipboard.h"

#include "text/passagejson.h"
#include "views/passage/passagetext.h"
#include "views/theme/appearance.h"

#include <QJsonDocument>
#include <QMimeData>
#include <QTextCursor>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

const auto passageType = u"application/x-concordat-passage"_s;

}

std::unique_ptr<QMimeData> mimeOf(const Passage &passage, const QString &text)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(text);
    QTextDocument rich;
    QTextCursor cursor(&rich);
    // Whatever the screen looks like, a letter is dark on light.
    insertPassage(cursor, passage, {theme::paletteOf(theme::Appearance::Light)});
    data->setHtml(rich.toHtml());
    data->setData(passageType, QJsonDocument(toJson(passage)).toJson(QJsonDocument::Compact));
    return data;
}

std::optional<Passage> passageIn(const QMimeData &data)
{
    if (!data.hasFormat(passageType))
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(data.data(passageType));
    if (!document.isArray())
        return std::nullopt;
    const auto passage = passageFromJson(document.array());
    return passage ? std::optional(*passage) : std::nullopt;
}

}
