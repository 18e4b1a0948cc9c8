// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/heldtext.h"

#include "interchange/docx/package.h"
#include "interchange/htmltext.h"
#include "interchange/rtftext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

struct HeldTextSentences {
    Q_DECLARE_TR_FUNCTIONS(HeldText)
};

/// Where the text of a format stands in its XML.
struct TextPlaces {
    QSet<QString> within; ///< text counts in these alone; empty: everywhere
    QSet<QString> left; ///< nothing in these counts
    QSet<QString> ends; ///< a paragraph ends with these
    QSet<QString> blanks; ///< these stand for white space
};

const TextPlaces &wordPlaces()
{
    static const TextPlaces places{{u"t"_s}, {u"del"_s, u"moveFrom"_s, u"Fallback"_s}, {u"p"_s},
        {u"tab"_s, u"br"_s, u"cr"_s, u"footnoteReference"_s, u"endnoteReference"_s}};
    return places;
}

const TextPlaces &openDocumentPlaces()
{
    static const TextPlaces places{{u"p"_s, u"h"_s},
        {u"tracked-changes"_s, u"annotation"_s, u"note-citation"_s, u"index-body"_s, u"sequence-decls"_s},
        {u"p"_s, u"h"_s}, {u"s"_s, u"tab"_s, u"line-break"_s, u"note"_s}};
    return places;
}

const TextPlaces &webPlaces()
{
    static const TextPlaces places{{u"body"_s}, {u"script"_s, u"style"_s},
        {u"p"_s, u"div"_s, u"li"_s, u"td"_s, u"th"_s, u"h1"_s, u"h2"_s, u"h3"_s, u"h4"_s, u"h5"_s, u"h6"_s},
        {u"br"_s, u"img"_s}};
    return places;
}

std::unexpected<Error> hasDocumentType()
{
    return failure(Fault::Malformed,
        HeldTextSentences::tr(
            "The XML in this file declares a document type, which can make a program open other files; it was not "
            "read. Open and save the document once in a word processor."));
}

std::unexpected<Error> isTooDeep(int nesting)
{
    return failure(Fault::TooLarge,
        HeldTextSentences::tr("This document nests its elements more than %1 deep; it was not read.").arg(nesting));
}

/// The text of one part. What is broken is left to the format's own reader to say.
class PartText {
public:
    PartText(const QByteArray &xml, const TextPlaces &places, const docx::Limits &limits)
        : m_xml(xml)
        , m_places(places)
        , m_limits(limits)
    {
    }

    Result<QString> read()
    {
        while (!m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::DTD:
                // A web page may name its kind; entities of its own are what is dangerous.
                if (&m_places != &webPlaces() || !m_xml.entityDeclarations().isEmpty())
                    return hasDocumentType();
                break;
            case QXmlStreamReader::StartElement:
                if (++m_depth > m_limits.nesting)
                    return isTooDeep(m_limits.nesting);
                enter();
                break;
            case QXmlStreamReader::EndElement:
                leave();
                --m_depth;
                break;
            case QXmlStreamReader::Characters:
                if (m_left == 0 && (m_within > 0 || m_places.within.isEmpty()))
                    m_text += m_xml.text();
                break;
            default:
                break;
            }
        }
        return m_text;
    }

private:
    void enter()
    {
        const QString name = m_xml.name().toString();
        m_within += m_places.within.contains(name);
        m_left += m_places.left.contains(name);
        if (m_places.blanks.contains(name))
            m_text += u' ';
    }

    void leave()
    {
        const QString name = m_xml.name().toString();
        m_within -= m_places.within.contains(name);
        m_left -= m_places.left.contains(name);
        if (m_places.ends.contains(name))
            m_text += u'\n';
        else if (m_places.blanks.contains(name))
            m_text += u' ';
    }

    QXmlStreamReader m_xml;
    const TextPlaces &m_places;
    const docx::Limits &m_limits;
    QString m_text;
    int m_depth = 0;
    int m_within = 0;
    int m_left = 0;
};

/// The text of those parts of a container that `wanted` picks.
template <typename Wanted>
Result<HeldText> partsText(const QByteArray &bytes, const TextPlaces &places, const Wanted &wanted)
{
    auto package = docx::Package::open(bytes);
    if (!package)
        return std::unexpected(package.error());
    HeldText held;
    for (const QString &name : package->parts()) {
        held.macros = held.macros || name.startsWith(u"Basic/") || name.startsWith(u"Scripts/");
        if (!wanted(name))
            continue;
        const auto part = package->part(name).and_then(
            [&](const QByteArray &xml) { return PartText(xml, places, package->limits()).read(); });
        if (!part)
            return std::unexpected(part.error());
        held.text += *part + u'\n';
    }
    return held;
}

/// A converter's work grows faster than the nesting does; no page that people read comes near this.
Result<HeldText> webPageText(const QByteArray &bytes)
{
    constexpr int deepest = 1000;
    const HtmlText page = textOfHtml(bytes);
    if (page.nesting > deepest)
        return isTooDeep(deepest);
    return HeldText{page.text};
}

QMap<QString, int> countedWords(const QString &text)
{
    static const QRegularExpression word(u"[\\p{L}\\p{M}\\p{N}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QMap<QString, int> counted;
    for (auto match = word.globalMatch(text); match.hasNext();)
        ++counted[match.next().captured()];
    return counted;
}

QString withoutSigns(QString text)
{
    static const QRegularExpression signs(u"\\\\|\\*+|</?(?:sup|u|s|i|b)>|\\]\\([^)]*\\)"_s);
    return text.remove(signs);
}

}

Result<HeldText> heldText(const QByteArray &bytes, DocumentFormat format)
{
    switch (format) {
    case DocumentFormat::Word:
        return partsText(bytes, wordPlaces(), [](const QString &name) {
            static const QSet<QString> parts{u"word/document.xml"_s, u"word/footnotes.xml"_s, u"word/endnotes.xml"_s};
            return parts.contains(name);
        });
    case DocumentFormat::OpenDocument:
        return partsText(bytes, openDocumentPlaces(), [](const QString &name) { return name == u"content.xml"; });
    case DocumentFormat::Epub:
        return partsText(bytes, webPlaces(), [](const QString &name) {
            return (name.endsWith(u".xhtml") || name.endsWith(u".html") || name.endsWith(u".htm"))
                && !name.endsWith(u"nav.xhtml") && !name.endsWith(u"title_page.xhtml");
        });
    case DocumentFormat::WebPage:
        return webPageText(bytes);
    case DocumentFormat::RichText:
        return HeldText{textOfRtf(bytes)};
    default:
        return HeldText();
    }
}

QStringList wordsMissing(const QString &held, const QString &arrived)
{
    const QMap<QString, int> there = countedWords(withoutSigns(arrived));
    QStringList missing;
    const QMap<QString, int> wanted = countedWords(held);
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        for (int lost = it.value() - there.value(it.key()); lost > 0; --lost)
            missing.append(it.key());
    }
    return missing;
}

void CharacterCount::add(QStringView text)
{
    for (const QChar c : text) {
        if (c.isDigit() || c.digitValue() >= 0)
            ++m_times[QChar(u'0' + char16_t(c.digitValue()))];
        else if (c.isLetter())
            ++m_times[c];
    }
}

QString CharacterCount::missingIn(const CharacterCount &other) const
{
    QString missing;
    for (auto it = m_times.cbegin(); it != m_times.cend(); ++it)
        missing += QString(std::max<qsizetype>(0, it.value() - other.m_times.value(it.key())), it.key());
    return missing;
}

void accountFor(const HeldText &held, ExtractedText &text)
{
    constexpr qsizetype shown = 5;
    if (held.macros)
        text.losses.append(HeldTextSentences::tr("The file has macros, which were not opened."));
    const QStringList missing = held.text.isEmpty() ? QStringList() : wordsMissing(held.text, text.text);
    if (missing.isEmpty())
        return;
    QStringList some = missing;
    some.removeDuplicates();
    if (some.size() > shown)
        some = some.first(shown) + QStringList{u"…"_s};
    text.losses.append(HeldTextSentences::tr(
        "%n word(s) of the file did not find their way into the text (%1).", nullptr, int(missing.size()))
            .arg(some.join(u", "_s)));
}

void accountFor(const CharacterCount &held, ExtractedText &text)
{
    CharacterCount arrived;
    arrived.add(text.text);
    QString missing = held.missingIn(arrived);
    if (missing.isEmpty())
        return;
    const int count = int(missing.size());
    missing.erase(std::ranges::unique(missing).begin(), missing.end());
    text.losses.append(
        HeldTextSentences::tr("%n character(s) of the file did not find their way into the text (%1).", nullptr, count)
            .arg(missing.first(std::min<qsizetype>(missing.size(), 20))));
}

}
