// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/akomantoso/tree.h"
#include "interchange/extractedtext.h"
#include "proposals/delegation.h"

namespace concordat::akomantoso {

/// The text of an Akoma Ntoso document of any kind (act, bill, doc, statement, a collection of them), in any version of
/// the standard and in the profile of the United Nations: whoever is said to propose it as a heading, then what the
/// articles, paragraphs and items are numbered with and say, authorial notes as footnotes, tables as appendTable()
/// reads them. A bracket of ours is written with its signs and names. What is marked as deleted is left out, and said.
[[nodiscard]] ExtractedText extractedText(const Node &root, const Register &delegations);

}
