// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/decoding.h"

#include "interchange/compilationreader.h"
#include "interchange/limits.h"
#include "interchange/sentences.h"

#include <QLocale>
#include <QStringDecoder>

#include <array>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

/// What is read of a larger file.
constexpr qsizetype longestRead = limits::text;
/// How much is looked at to tell an encoding.
constexpr qsizetype sampleLength = 64 * 1024;
/// Doubts about single lines before they are only counted.
constexpr qsizetype mostDoubts = 20;

struct Signature {
    QByteArrayView bytes;
    const char *what;
};

/// Files people drop in place of a text, by their first bytes.
constexpr std::array signatures{
    Signature{"%PDF-", QT_TRANSLATE_NOOP("CompilationReader", "a PDF document")},
    Signature{"PK\x03\x04", QT_TRANSLATE_NOOP("CompilationReader", "a zip archive (a Word file is one)")},
    Signature{"\xd0\xcf\x11\xe0", QT_TRANSLATE_NOOP("CompilationReader", "an old Microsoft Office document")},
    Signature{"{\\rtf", QT_TRANSLATE_NOOP("CompilationReader", "a rich text (RTF) document")},
    Signature{"\x89PNG", QT_TRANSLATE_NOOP("CompilationReader", "a PNG picture")},
    Signature{"\xff\xd8\xff", QT_TRANSLATE_NOOP("CompilationReader", "a JPEG picture")},
    Signature{"GIF8", QT_TRANSLATE_NOOP("CompilationReader", "a GIF picture")},
    Signature{"\x1f\x8b", QT_TRANSLATE_NOOP("CompilationReader", "a gzip archive")},
    Signature{"\x7f"
              "ELF",
        QT_TRANSLATE_NOOP("CompilationReader", "a program")},
    Signature{"SQLite format 3", QT_TRANSLATE_NOOP("CompilationReader", "an SQLite database")},
};

bool isOddControl(char16_t c)
{
    return (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v') || c == 0x7f;
}

/// Little- or big-endian UTF-16 without a mark, by its zero bytes and its line ends.
QByteArray utf16ByLook(QByteArrayView sample)
{
    if (sample.size() < 4)
        return {};
    qsizetype evenZero = 0;
    qsizetype oddZero = 0;
    qsizetype blanks = 0;
    qsizetype blankLow = 0;
    qsizetype blankHigh = 0;
    for (qsizetype at = 0; at + 1 < sample.size(); at += 2) {
        const auto isBlank = [](char c) { return c == '\n' || c == ' '; };
        blanks += isBlank(sample[at]) + isBlank(sample[at + 1]);
        evenZero += sample[at] == 0;
        oddZero += sample[at + 1] == 0;
        blankLow += isBlank(sample[at]) && sample[at + 1] == 0;
        blankHigh += isBlank(sample[at + 1]) && sample[at] == 0;
    }
    const qsizetype pairs = sample.size() / 2;
    if (oddZero * 10 >= pairs * 4 && evenZero * 20 < pairs)
        return "UTF-16LE"_ba;
    if (evenZero * 10 >= pairs * 4 && oddZero * 20 < pairs)
        return "UTF-16BE"_ba;
    // scripts beyond Latin have few zero bytes, but their blanks and line ends have one each
    if (blankLow * 100 >= pairs && blankLow * 2 > blanks)
        return "UTF-16LE"_ba;
    if (blankHigh * 100 >= pairs && blankHigh * 2 > blanks)
        return "UTF-16BE"_ba;
    return {};
}

/// Sequences of UTF-8 that are whole, and bytes that belong to none.
struct Utf8Look {
    qsizetype whole = 0;
    qsizetype broken = 0;
};

Utf8Look utf8Look(QByteArrayView bytes)
{
    Utf8Look look;
    for (qsizetype at = 0; at < bytes.size();) {
        const auto lead = uchar(bytes[at]);
        const qsizetype length = lead < 0x80 ? 1
            : lead < 0xc2                    ? 0
            : lead < 0xe0                    ? 2
            : lead < 0xf0                    ? 3
            : lead < 0xf5                    ? 4
                                             : 0;
        qsizetype got = 1;
        while (got < length && at + got < bytes.size() && (uchar(bytes[at + got]) & 0xc0) == 0x80)
            ++got;
        if (length > 1 && (got == length || at + got == bytes.size()))
            ++look.whole;
        else if (length != 1)
            ++look.broken;
        at += std::max<qsizetype>(1, length == got ? length : got);
    }
    return look;
}

/// Which of the one-byte code pages, by the letters that are commonest in Russian and in Arabic.
QByteArray codePageByLook(QByteArrayView sample)
{
    constexpr QByteArrayView russian("\xee\xe5\xe0\xe8\xf2\xf1\xeb\xe2\xea\xef");
    constexpr QByteArrayView arabic("\xc7\xe1\xe3\xe6\xe4\xd1\xca\xc9\xc8\xcf");
    qsizetype small = 0;
    qsizetype high = 0;
    qsizetype likeRussian = 0;
    qsizetype likeArabic = 0;
    for (const char c : sample) {
        small += (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (uchar(c) < 0x80)
            continue;
        ++high;
        likeRussian += russian.contains(c);
        likeArabic += arabic.contains(c);
    }
    if (high * 2 < small)
        return "windows-1252"_ba;
    return likeRussian >= likeArabic ? "windows-1251"_ba : "windows-1256"_ba;
}

QByteArray encodingOf(QByteArrayView bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        return "UTF-8"_ba;
    if (bytes.startsWith("\xff\xfe"))
        return "UTF-16LE"_ba;
    if (bytes.startsWith("\xfe\xff"))
        return "UTF-16BE"_ba;
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), sampleLength));
    if (const QByteArray found = utf16ByLook(sample); !found.isEmpty())
        return found;
    const Utf8Look look = utf8Look(bytes);
    // a handful of damaged bytes in a text that is plainly UTF-8 does not make it something else
    if (look.broken == 0 || look.whole > look.broken * 10)
        return "UTF-8"_ba;
    return codePageByLook(sample);
}

bool isBinary(QByteArrayView sample)
{
    const qsizetype odd = std::ranges::count_if(sample, [](char c) { return isOddControl(uchar(c)); });
    return odd * 20 > sample.size();
}

/// What cannot stand in a text (control characters, halves of surrogate pairs) becomes U+FFFD, a lone CR a
/// line feed. Says on which lines.
QList<Doubt> mend(QString &text)
{
    QList<Doubt> doubts;
    qsizetype line = 1;
    qsizetype bad = 0;
    qsizetype lastBadLine = 0;
    QChar *data = text.data();
    const qsizetype size = text.size();
    for (qsizetype at = 0; at < size; ++at) {
        const QChar c = data[at];
        if (c == u'\n') {
            ++line;
            continue;
        }
        if (c == u'\r') {
            if (at + 1 < size && data[at + 1] != u'\n') {
                data[at] = u'\n';
                ++line;
            }
            continue;
        }
        if (c.isHighSurrogate() && at + 1 < size && data[at + 1].isLowSurrogate()) {
            ++at;
            continue;
        }
        if (!c.isSurrogate() && !isOddControl(c.unicode()) && c != QChar::ReplacementCharacter)
            continue;
        data[at] = QChar::ReplacementCharacter;
        ++bad;
        if (line != lastBadLine && doubts.size() < mostDoubts) {
            doubts.append({{at, at + 1}, {},
                CompilationSentences::tr("Line %1 has a character that could not be read.").arg(line)});
            lastBadLine = line;
        }
    }
    if (bad > doubts.size())
        doubts.append(
            {{0, 0}, {}, CompilationSentences::tr("%n character(s) could not be read in all.", nullptr, int(bad))});
    return doubts;
}

}

Result<DecodedBytes> decode(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return failure(Fault::NotText, CompilationSentences::tr("The file is empty: there is no text to read."));
    for (const Signature &signature : signatures) {
        if (bytes.startsWith(signature.bytes)) {
            return failure(Fault::NotText,
                CompilationSentences::tr("This is %1, not a text. Open it as what it is, or save it as text first.")
                    .arg(CompilationSentences::tr(signature.what)));
        }
    }
    QByteArrayView read = bytes;
    if (read.size() > longestRead)
        read = read.first(longestRead);
    DecodedBytes decoded;
    const QByteArray encoding = encodingOf(read);
    decoded.encoding = QString::fromLatin1(encoding);
    const bool wide = encoding.startsWith("UTF-16");
    if (!wide && isBinary(read.first(std::min(read.size(), sampleLength)))) {
        return failure(Fault::NotText,
            CompilationSentences::tr(
                "The file holds binary data from its first line on, not a text. Save the document as text and open "
                "that."));
    }
    QStringDecoder decoder(encoding.constData());
    decoded.text = decoder.isValid() ? QString(decoder.decode(read)) : QString::fromLatin1(read);
    if (read.size() < bytes.size())
        decoded.text.truncate(std::max<qsizetype>(decoded.text.lastIndexOf(u'\n'), decoded.text.size() / 2));
    decoded.doubts = mend(decoded.text);
    if (encoding.startsWith("windows")) {
        decoded.doubts.prepend({{0, 0}, {},
            CompilationSentences::tr("The text is not in Unicode; by the look of its letters it was read as %1.")
                .arg(decoded.encoding)});
    }
    if (read.size() < bytes.size()) {
        decoded.doubts.prepend({{decoded.text.size(), decoded.text.size()}, {},
            CompilationSentences::tr(
                "The file has %1; it was read up to line %2, and what follows was left out. Split it to read the rest.")
                .arg(QLocale().formattedDataSize(bytes.size()))
                .arg(lineAt(decoded.text, decoded.text.size()))});
    }
    return decoded;
}

Result<QString> decodedText(const QByteArray &bytes)
{
    return decode(bytes).transform([](DecodedBytes &&decoded) { return std::move(decoded.text); });
}

}
