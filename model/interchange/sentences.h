// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace concordat {

/// The contexts in which translators find the sentences that several files of this room say.
class CompilationSentences {
    Q_DECLARE_TR_FUNCTIONS(CompilationReader)
};
class ReturnSentences {
    Q_DECLARE_TR_FUNCTIONS(Returned)
};
class DocxSentences {
    Q_DECLARE_TR_FUNCTIONS(Docx)
};
class AknSentences {
    Q_DECLARE_TR_FUNCTIONS(AkomaNtoso)
};

}
