// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draft/citation.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace concordat {

QString citation(const Provision &provision)
{
    if (provision.kind == Provision::Kind::Preamble)
        return QCoreApplication::translate("Draft", "Preamble");
    if (provision.kind == Provision::Kind::Heading && !provision.designation.isEmpty())
        return (provision.designation + u' ' + provision.number).trimmed();
    if (provision.number.isEmpty())
        return readingText(provision.title, Reading::AsIfAgreed);
    return QCoreApplication::translate("Draft", "Article %1").arg(provision.number);
}

}
