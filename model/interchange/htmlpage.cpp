// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/htmlpage.h"

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

const QString &style()
{
    static const QString css = uR"(
:root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fff; --faint: #595959; --line: #c8c8c8;
  --d1: #8a1c1c; --d2: #1c4f8a; --d3: #5b2c83; --d4: #1d6b3a; --wash: #f6f3ee; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e6e3; --paper: #17181a; --faint: #a8a8a8; --line: #46484c;
  --d1: #ff9d94; --d2: #8fc1ff; --d3: #d3b0ff; --d4: #8fd9a8; --wash: #202225; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 46rem; color: var(--ink); background: var(--paper);
  font: 1.05rem/1.6 "Noto Serif", "Times New Roman", serif; overflow-wrap: break-word; }
body.wide { max-width: none; }
h1 { font-size: 1.6rem; line-height: 1.25; }
h2 { font-size: 1.25rem; margin-top: 2.5rem; }
h3 { font-size: 1.08rem; margin-top: 2rem; }
p { margin: 0.8rem 0; }
.level-1 { margin-inline-start: 2rem; } .level-2 { margin-inline-start: 4rem; }
.level-3 { margin-inline-start: 6rem; } .level-4 { margin-inline-start: 8rem; }
.number { margin-inline-end: 0.4em; }
.sign, .names { font-family: "Noto Sans", "Helvetica", sans-serif; font-size: 0.92em; }
.sign { font-weight: 600; }
.d1 { color: var(--d1); } .d2 { color: var(--d2); } .d3 { color: var(--d3); } .d4 { color: var(--d4); }
.absent, .remark { font-style: italic; color: var(--faint); }
.note { border-inline-start: 3px solid var(--line); padding-inline-start: 0.8rem; color: var(--faint); }
nav ul, .notes { padding-inline-start: 1.5rem; } nav li { margin: 0.2rem 0; }
a { color: var(--d2); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; min-width: 100%; font-size: 0.95rem; line-height: 1.45; }
th, td { border: 1px solid var(--line); padding: 0.5rem 0.6rem; text-align: start; vertical-align: top;
  min-width: 14rem; }
th:first-child { min-width: 5rem; position: sticky; inset-inline-start: 0; background: var(--wash); }
thead th { background: var(--wash); } tr.provision td, tr.provision th { background: var(--wash); }
td p { margin: 0.3rem 0; }
td.empty { color: var(--faint); }
@media (max-width: 40rem) { body { padding: 1rem 0.8rem 3rem; } .level-1 { margin-inline-start: 1rem; }
  .level-2 { margin-inline-start: 2rem; } .level-3, .level-4 { margin-inline-start: 3rem; }
  th, td { min-width: 11rem; } }
@media print { body { max-width: none; padding: 0; } nav { display: none; } h2, h3 { break-after: avoid; } }
)"_s;
    return css;
}

QString opened(const RenderedSpan &group)
{
    return u"<span role=\"group\""_s
        + (group.spoken.isEmpty() ? QString() : u" aria-label=\""_s + escapedHtml(group.spoken) + u'"') + u'>';
}

QString depthClass(int depth)
{
    return u'd' + QString::number((std::max(depth, 1) - 1) % 4 + 1);
}

QString textHtml(const RenderedSpan &span)
{
    QString html = escapedHtml(span.text);
    const auto wrap = [&](Mark mark, const QString &tag) {
        if (span.marks & mark)
            html = u'<' + tag + u'>' + html + u"</"_s + tag + u'>';
    };
    wrap(Mark::Superscript, u"sup"_s);
    wrap(Mark::Underline, u"u"_s);
    wrap(Mark::Struck, u"s"_s);
    wrap(Mark::Italic, u"i"_s);
    wrap(Mark::Bold, u"b"_s);
    // A link comes from a received document; only such as cannot run anything are followed.
    const bool safe = span.link.startsWith(u"https://") || span.link.startsWith(u"http://")
        || span.link.startsWith(u"mailto:") || span.link.startsWith(u'#');
    return safe ? u"<a href=\""_s + escapedHtml(span.link) + u"\">"_s + html + u"</a>"_s : html;
}

}

QString escapedHtml(QStringView text)
{
    QString safe;
    safe.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'&')
            safe += u"&amp;";
        else if (c == u'<')
            safe += u"&lt;";
        else if (c == u'>')
            safe += u"&gt;";
        else if (c == u'"')
            safe += u"&quot;";
        else if (c.unicode() >= 0x20 || c == u'\n' || c == u'\t')
            safe += c;
    }
    return safe;
}

QString htmlOf(const QList<RenderedSpan> &spans)
{
    QString html;
    for (const RenderedSpan &span : spans) {
        switch (span.kind) {
        case RenderedSpan::Kind::Text:
            html += textHtml(span);
            break;
        case RenderedSpan::Kind::Sign:
            html += u"<span class=\"sign %1\">%2</span>"_s.arg(depthClass(span.depth), span.text);
            break;
        case RenderedSpan::Kind::Names:
            // The group around it says the names; they are not said twice. Latin names keep their direction.
            html += u"<bdi class=\"names "_s + depthClass(span.depth) + u"\" aria-hidden=\"true\">"_s
                + escapedHtml(span.text) + u"</bdi>"_s;
            break;
        case RenderedSpan::Kind::Absence:
            html += u"<span class=\"absent\">"_s + escapedHtml(span.text) + u"</span>"_s;
            break;
        case RenderedSpan::Kind::NoteMark:
            html += u"<sup><a href=\"#note-%1\" role=\"doc-noteref\">%1</a></sup>"_s.arg(span.note);
            break;
        case RenderedSpan::Kind::GroupBegin:
            html += opened(span);
            break;
        case RenderedSpan::Kind::GroupEnd:
            html += u"</span>"_s;
            break;
        }
    }
    return html;
}

QString htmlNotes(const QStringList &notes, Language language)
{
    if (notes.isEmpty())
        return {};
    QString html = u"<section role=\"doc-endnotes\">\n<h2>"_s + escapedHtml(DocumentWords::in(language).notes)
        + u"</h2>\n<ol class=\"notes\">\n"_s;
    for (qsizetype i = 0; i < notes.size(); ++i)
        html += u"<li id=\"note-"_s + QString::number(i + 1) + u"\">"_s + escapedHtml(notes[i]) + u"</li>\n"_s;
    return html + u"</ol>\n</section>\n"_s;
}

QString htmlPage(const QString &title, Language language, const QString &body)
{
    const QString tag = language == Language::Undetermined ? u"und"_s : code(language);
    const QString direction = isRightToLeft(language) ? u"rtl"_s : u"ltr"_s;
    return u"<!DOCTYPE html>\n<html lang=\""_s + tag + u"\" dir=\""_s + direction
        + u"\">\n<head>\n<meta charset=\"utf-8\"/>\n"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>"_s
        + escapedHtml(title) + u"</title>\n<style>"_s + style() + u"</style>\n</head>\n"_s + body + u"</html>\n"_s;
}

}
