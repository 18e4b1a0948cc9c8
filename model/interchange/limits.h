// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

/// What reading a stranger's file may cost. Over one of these a file is refused with a sentence, or cut with a doubt
/// that says so. How deep brackets nest is a rule of the notation (text/notation.h), and how large a sealed file may
/// be, one of its format (history/sealedfile.h).
namespace concordat::limits {

/// Bytes of text that are read; the rest is cut off at a line's end.
inline constexpr qsizetype text = 32 << 20;

inline constexpr int pdfPages = 20'000;

/// Bytes of one part of a Word file, unpacked, and of all parts that are read.
inline constexpr qint64 wordPart = qint64(256) << 20;
inline constexpr qint64 wordWhole = qint64(512) << 20;
/// Unpacked to packed size of a part larger than 1 MiB.
inline constexpr int wordRatio = 400;
/// XML elements inside each other.
inline constexpr int wordNesting = 400;

/// Columns that one cell of a table reaches over.
inline constexpr int tableColumns = 1'000;

/// Of the converter of other formats: time, memory in MiB, bytes in and out.
inline constexpr int converterSeconds = 120;
inline constexpr int converterMegabytes = 1024;
inline constexpr qint64 converterInput = qint64(200) << 20;
inline constexpr qint64 converterOutput = qint64(400) << 20;
/// Blocks inside each other in what it makes.
inline constexpr int converterNesting = 200;

}
