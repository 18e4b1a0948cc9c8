// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/characters.h"
#include "text/words.h"

namespace concordat {

namespace {

char16_t withoutQuoteStyle(char16_t c)
{
    switch (c) {
    case u'\u2018':
    case u'\u2019':
    case u'\u201a':
    case u'\u201b':
    case u'\u2039':
    case u'\u203a':
    case u'\u02bc':
    case u'\uff07':
        return u'\'';
    case u'\u201c':
    case u'\u201d':
    case u'\u201e':
    case u'\u201f':
    case u'\u00ab':
    case u'\u00bb':
    case u'\u300c':
    case u'\u300d':
    case u'\u300e':
    case u'\u300f':
    case u'\u301d':
    case u'\u301e':
    case u'\uff02':
        return u'"';
    default:
        return c;
    }
}

/// Soft hyphens, zero-width and direction marks, variation selectors, tatweel, Arabic vowel signs.
bool isInvisible(char16_t c)
{
    return c == u'\u00ad' || c == u'\u0640' || (c >= u'\u064b' && c <= u'\u065f') || c == u'\u0670' || c == u'\u061c'
        || (c >= u'\u200b' && c <= u'\u200f') || (c >= u'\u202a' && c <= u'\u202e')
        || (c >= u'\u2060' && c <= u'\u206f') || (c >= u'\ufe00' && c <= u'\ufe0f') || c == u'\ufeff';
}

bool takesFrenchSpaceBefore(char16_t c)
{
    return c == u';' || c == u':' || c == u'?' || c == u'!' || c == u'\u00bb';
}

bool isFullWidth(char16_t c)
{
    return (c >= u'\u2e80' && c <= u'\u9fff') || (c >= u'\uf900' && c <= u'\ufaff')
        || (c >= u'\uff01' && c <= u'\uff60');
}

/// Spaces that say nothing: where French sets them and others do not, and line breaks between characters
/// that are written without spaces.
bool spaceIsStyle(QChar before, QChar after, bool lineBreak)
{
    return takesFrenchSpaceBefore(after.unicode()) || before == u'\u00ab'
        || (lineBreak && isFullWidth(before.unicode()) && isFullWidth(after.unicode()));
}

bool hasCombiningMark(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c >= u'\u0300' && c <= u'\u036f'; });
}

QString key(QStringView text, const Overlook &overlook)
{
    QString made;
    made.reserve(text.size());
    QChar before; // the last character that was looked at and is no space
    for (qsizetype at = 0; at < text.size(); ++at) {
        QChar c = text[at];
        if (overlook.invisible && isInvisible(c.unicode()))
            continue;
        if (overlook.spacing && c.isSpace()) {
            bool lineBreak = false;
            qsizetype next = at;
            while (next < text.size()
                && (text[next].isSpace() || (overlook.invisible && isInvisible(text[next].unicode()))))
                lineBreak |= text[next++] == u'\n';
            at = next - 1;
            if (!spaceIsStyle(before, next < text.size() ? text[next] : QChar(), lineBreak))
                made += u' ';
            continue;
        }
        before = c;
        if (overlook.quotes)
            c = withoutQuoteStyle(c.unicode());
        if (overlook.dashes && isDash(c.unicode()))
            c = u'-';
        made += c;
    }
    return made;
}

}

QString comparisonKey(QStringView text, const Overlook &overlook)
{
    // An accent written as a character of its own looks the same as one written with its letter.
    const QString made = hasCombiningMark(text) && overlook.invisible
        ? key(text.toString().normalized(QString::NormalizationForm_C), overlook)
        : key(text, overlook);
    return overlook.letterCase ? made.toCaseFolded() : made;
}

}
