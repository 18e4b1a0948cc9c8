// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/akomantoso/passagereader.h"

#include "interchange/akomantoso/vocabulary.h"

using namespace Qt::StringLiterals;

namespace concordat::akomantoso {

namespace {

/// How the text is set where a node stands.
struct Setting {
    Marks marks;
    QString link;
};

Setting settingIn(const Node &node, Setting outer)
{
    static const QHash<QString, Mark> marks{{u"b"_s, Mark::Bold}, {u"i"_s, Mark::Italic}, {u"u"_s, Mark::Underline},
        {u"ins"_s, Mark::Underline}, {u"sup"_s, Mark::Superscript}, {u"del"_s, Mark::Struck}};
    outer.marks |= marks.value(node.name, Mark::None);
    if (node.name == u"span" && node.hasClass(struck))
        outer.marks |= Mark::Struck;
    if (node.name == u"a")
        outer.link = node.attribute(u"href"_s);
    return outer;
}

class PassageReader {
public:
    explicit PassageReader(const Names &names)
        : m_names(names)
    {
    }

    ReadPassage read(const Node &node)
    {
        m_read.passage.pieces = pieces(node, {});
        m_read.passage = normal(m_read.passage);
        return std::move(m_read);
    }

private:
    QList<Piece> pieces(const Node &node, const Setting &setting)
    {
        QList<Piece> found;
        for (const Node &child : node.children)
            add(child, setting, found);
        return found;
    }

    void add(const Node &node, const Setting &setting, QList<Piece> &into)
    {
        if (node.isText())
            add(node.text, setting, into);
        else if (node.isInline(inlines::bracket))
            into.append(bracket(node, setting));
        else if (node.isInline(inlines::label))
            takeLabel(node);
        else if (node.isInline(inlines::citation))
            takeCitation(node, into);
        else if (node.name == u"noteRef")
            m_read.notes.append({node.attribute(u"href"_s).sliced(node.attribute(u"href"_s).startsWith(u'#')), m_flat});
        else if (node.name == u"br" || node.name == u"eol")
            add(u"\n"_s, setting, into);
        else
            into += pieces(node, settingIn(node, setting));
    }

    void add(QString text, const Setting &setting, QList<Piece> &into)
    {
        if (std::exchange(m_behindLabel, false) && text.startsWith(u' '))
            text.remove(0, 1);
        m_flat += text.size();
        into.append(Run{text, {}, setting.marks, setting.link});
    }

    Bracket bracket(const Node &node, const Setting &setting)
    {
        Bracket bracket;
        for (const Node &child : node.children) {
            Alternative alternative;
            if (child.isInline(inlines::alternative)) {
                alternative.passage.pieces = pieces(child, setting);
                alternative.positions = positionsIn(child.attribute(u"refersTo"_s), m_names);
            } else {
                add(child, setting, alternative.passage.pieces);
            }
            bracket.alternatives.append(alternative);
        }
        return bracket;
    }

    void takeLabel(const Node &node)
    {
        m_behindLabel = true;
        for (const Node &child : node.children)
            (child.isInline(inlines::number) ? m_read.number : m_read.label) += allText(child);
        m_read.label = m_read.label.trimmed();
    }

    /// The space before a citation is the writer's.
    void takeCitation(const Node &node, QList<Piece> &into)
    {
        m_read.citations.append(allText(node));
        if (into.isEmpty() || !std::holds_alternative<Run>(into.last()))
            return;
        QString &before = std::get<Run>(into.last()).text;
        if (!before.endsWith(u' '))
            return;
        before.chop(1);
        --m_flat;
    }

    const Names &m_names;
    ReadPassage m_read;
    qsizetype m_flat = 0;
    bool m_behindLabel = false;
};

}

ReadPassage readPassage(const Node &node, const Names &names)
{
    return PassageReader(names).read(node);
}

QList<Position> positionsIn(const QString &references, const Names &names)
{
    QList<Position> positions;
    for (const QString &reference : references.split(u' ', Qt::SkipEmptyParts)) {
        const QString id = reference.startsWith(u'#') ? reference.sliced(1) : reference;
        const qsizetype dash = id.lastIndexOf(u'-');
        const auto stance = dash > 0 ? stanceOf(QStringView(id).sliced(dash + 1)) : std::nullopt;
        const QString who = names.value(stance ? id.first(dash) : id);
        if (!who.isEmpty())
            positions.append({who, stance.value_or(Stance::Proposes)});
    }
    return positions;
}

}
