// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "inputs.h"
#include "json.h"

#include "text/words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace concordat::cli {

using namespace Qt::StringLiterals;

namespace {

struct ProvenanceText {
    Q_DECLARE_TR_FUNCTIONS(ProvenanceCommand)
};

/// Where every run of a paragraph came from.
class ProvenanceReport {
public:
    /// `lookBack`: also tell how paragraphs were called before, for which the whole history has to be read.
    ProvenanceReport(const Material &material, bool lookBack)
        : m_material(material)
        , m_places(material.compilations)
        , m_lookBack(lookBack && material.project)
    {
    }

    /// The paragraphs whose place or text has `wanted` in it; all where it is empty.
    [[nodiscard]] QList<const Paragraph *> paragraphs(const QString &wanted) const
    {
        const QString key = comparisonKey(wanted, {.letterCase = true});
        QList<const Paragraph *> found;
        for (const Provision &provision : m_material.draft.provisions) {
            for (const Paragraph &paragraph : provision.paragraphs) {
                const QString text = placeOf(paragraph) + u'\n' + flatText(paragraph.passage);
                if (paragraph.id.value == wanted || comparisonKey(text, {.letterCase = true}).contains(key))
                    found.append(&paragraph);
            }
        }
        return found;
    }

    [[nodiscard]] QJsonObject json(const QList<const Paragraph *> &paragraphs) const
    {
        QJsonArray array;
        for (const Paragraph *paragraph : paragraphs) {
            QJsonArray runs;
            for (const PlacedRun &placed : placedRuns(paragraph->passage))
                runs.append(runJson(placed, paragraph->id));
            array.append(QJsonObject{{u"place"_s, placeOf(*paragraph)}, {u"id"_s, paragraph->id.value},
                {u"called"_s, labelsJson(paragraph->id)}, {u"runs"_s, runs}});
        }
        return {{u"paragraphs"_s, array}};
    }

    [[nodiscard]] QString text(const QList<const Paragraph *> &paragraphs) const
    {
        QString text;
        for (const Paragraph *paragraph : paragraphs) {
            text += placeOf(*paragraph) + formerLabels(paragraph->id) + u'\n';
            for (const PlacedRun &placed : placedRuns(paragraph->passage)) {
                const QString words = placed.run.text.simplified();
                if (!words.isEmpty())
                    text += u"  "_s + originText(placed.run.origin).leftJustified(36) + u' ' + words + u'\n';
            }
            text += u'\n';
        }
        return text;
    }

private:
    [[nodiscard]] QString placeOf(const Paragraph &paragraph) const { return citation(m_material.draft, paragraph.id); }

    [[nodiscard]] std::optional<Revision> revisionOf(const EditId &edit) const
    {
        return m_material.project ? m_material.project->revisionOf(edit) : std::nullopt;
    }

    [[nodiscard]] QList<LabelUse> labelsOf(const ParagraphId &paragraph) const
    {
        return m_lookBack ? m_material.project->labelHistory(paragraph).value_or(QList<LabelUse>()) : QList<LabelUse>();
    }

    [[nodiscard]] QJsonArray labelsJson(const ParagraphId &paragraph) const
    {
        QJsonArray array;
        for (const LabelUse &use : labelsOf(paragraph))
            array.append(QJsonObject{{u"place"_s, use.citation}, {u"since"_s, use.when.toString(Qt::ISODate)},
                {u"revision"_s, use.since.value}});
        return array;
    }

    /// " (formerly Article 4, paragraph 2)"
    [[nodiscard]] QString formerLabels(const ParagraphId &paragraph) const
    {
        QStringList former;
        for (const LabelUse &use : labelsOf(paragraph)) {
            if (!use.citation.isEmpty() && !former.contains(use.citation))
                former.append(use.citation);
        }
        former.removeAll(citation(m_material.draft, paragraph));
        return former.isEmpty() ? QString() : u' ' + ProvenanceText::tr("(formerly %1)").arg(former.join(u"; "_s));
    }

    /// What the words of a run replaced when they were written.
    [[nodiscard]] QString replacedBy(const PlacedRun &placed, const ParagraphId &paragraph) const
    {
        const auto authorship = m_material.project->authorship(paragraph, placed.span.begin);
        return authorship ? authorship->insteadOf.simplified() : QString();
    }

    [[nodiscard]] QJsonObject runJson(const PlacedRun &placed, const ParagraphId &paragraph) const
    {
        const Run &run = placed.run;
        QJsonObject json{{u"text"_s, run.text}, {u"kind"_s, u"unknown"_s}};
        if (run.origin.kind == Origin::Kind::Received) {
            json[u"kind"_s] = u"received"_s;
            if (const Places::Place *place = m_places.of(run.origin.unit)) {
                json[u"delegation"_s] = place->delegation;
                json[u"source"_s] = place->fileName;
                json[u"line"_s] = place->line;
                json[u"number"_s] = place->unit->number;
            }
        } else if (run.origin.kind == Origin::Kind::Edited) {
            json[u"kind"_s] = u"edited"_s;
            if (const auto revision = revisionOf(run.origin.edit)) {
                json[u"delegation"_s] = revision->author.delegation;
                json[u"author"_s] = revision->author.name;
                json[u"when"_s] = revision->when.toString(Qt::ISODate);
                json[u"revision"_s] = revision->id.value;
                json[u"instead_of"_s] = replacedBy(placed, paragraph);
            }
        }
        return json;
    }

    [[nodiscard]] QString originText(const Origin &origin) const
    {
        if (origin.kind == Origin::Kind::Received) {
            if (const Places::Place *place = m_places.of(origin.unit))
                return ProvenanceText::tr("%1, line %2:").arg(place->delegation).arg(place->line);
        } else if (origin.kind == Origin::Kind::Edited) {
            if (const auto revision = revisionOf(origin.edit))
                return ProvenanceText::tr("%1, %2:").arg(revision->author.name, revision->when.toString(Qt::ISODate));
        }
        return ProvenanceText::tr("unknown:");
    }

    const Material &m_material;
    Places m_places;
    bool m_lookBack;
};

int runProvenance(const Call &call)
{
    const auto material = materialOf(call.operands.first(), call);
    if (!material)
        return call.fail(material.error());
    const QString wanted = call.operands.value(1);
    const ProvenanceReport report(*material, !wanted.isEmpty());
    const auto paragraphs = report.paragraphs(wanted);
    const auto delivered = deliver(call.json() ? printed(report.json(paragraphs)) : report.text(paragraphs), call);
    if (!delivered)
        return call.fail(Output, delivered.error().sentence);
    if (paragraphs.isEmpty() && !wanted.isEmpty())
        return call.fail(
            Found, ProvenanceText::tr("No paragraph of the draft has “%1” in its place or text.").arg(wanted));
    return Done;
}

}

Command provenanceCommand()
{
    return {u"provenance"_s, u"FILE [WORDS]"_s, 1, 2,
        ProvenanceText::tr("say where every word of the draft comes from"),
        ProvenanceText::tr(
            "For each paragraph of a project's draft (or of a compilation consolidated on the spot), prints every run "
            "of its\n"
            "text with the delegation it came from and the line of the source, or who wrote it, when, and instead of "
            "what. WORDS\n"
            "picks the paragraphs that have them in their place (“Article 4, paragraph 2”) or text, and tells how "
            "these "
            "were called\n"
            "before (\"called\", oldest first).\n"
            "\n"
            "JSON: {\"paragraphs\": [{\"place\", \"id\", \"called\": [{\"place\", \"since\", \"revision\"}],\n"
            "\"runs\": [{\"text\", \"kind\": \"received\", \"delegation\", "
            "\"source\", \"line\",\n"
            "\"number\"} | {\"text\", \"kind\": \"edited\", \"author\", \"delegation\", \"when\", \"revision\",\n"
            "\"instead_of\"} | "
            "{\"text\", \"kind\": \"unknown\"}]}]}"),
        {u"provenance project.concordat \"dual criminality\""_s, u"provenance compilation.txt --json"_s},
        ProvenanceText::tr("no paragraph has these words"), {outputOption()}, runProvenance};
}

}
