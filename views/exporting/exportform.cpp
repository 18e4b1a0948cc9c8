// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/exporting/exportform.h"

#include "collation/parallelrows.h"
#include "draft/headinglabel.h"
#include "text/languagelocale.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

template <typename Value>
Value chosen(const QComboBox *box)
{
    return Value(box->currentData().toInt());
}

template <typename Value>
void offer(QComboBox *box, const QString &text, Value value)
{
    box->addItem(text, int(value));
}

/// In the list of contents: beside which language the draft stands.
constexpr int besideRole = Qt::UserRole + 1;

}

QString nameOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Docx:
        return ExportForm::tr("Word document");
    case ExportFormat::Odt:
        return ExportForm::tr("OpenDocument text");
    case ExportFormat::Pdf:
        return ExportForm::tr("PDF");
    case ExportFormat::Html:
        return ExportForm::tr("Web page");
    case ExportFormat::Csv:
        return ExportForm::tr("Spreadsheet values");
    case ExportFormat::Markdown:
        return ExportForm::tr("Markdown");
    case ExportFormat::PlainText:
        return ExportForm::tr("Plain text");
    case ExportFormat::Notation:
        return ExportForm::tr("Notation");
    case ExportFormat::AkomaNtoso:
        return ExportForm::tr("Akoma Ntoso 3.0");
    }
    return {};
}

ExportForm::ExportForm(const Draft &draft, const QList<Version> &versions, QWidget *parent)
    : QWidget(parent)
    , m_content(new QComboBox(this))
    , m_format(new QComboBox(this))
    , m_version(new QComboBox(this))
    , m_reading(new QComboBox(this))
    , m_attribution(new QComboBox(this))
    , m_provisions(new QListWidget(this))
    , m_annotations(new QCheckBox(tr("With a&nnotations"), this))
    , m_privateNotes(new QCheckBox(tr("With &private notes too"), this))
    , m_tracked(new QCheckBox(tr("Alternatives as &tracked changes by delegation"), this))
    , m_contents(new QCheckBox(tr("Contents &list"), this))
    , m_lineNumbers(new QCheckBox(tr("Line n&umbers"), this))
    , m_symbol(new QLineEdit(this))
    , m_date(new QLineEdit(this))
{
    addContentChoices();
    for (const Language language : parallelLanguages(draft)) {
        offer(m_content, tr("Side by side with %1").arg(ownName(language)), ExportContent::ParallelTexts);
        m_content->setItemData(m_content->count() - 1, int(language), besideRole);
    }
    addTextChoices(versions);
    addPageChoices();
    listProvisions(draft);
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->addRow(tr("&Content:"), m_content);
    form->addRow(tr("&Format:"), m_format);
    form->addRow(tr("&Version:"), m_version);
    form->addRow(tr("P&rovisions:"), m_provisions);
    form->addRow(tr("Rea&ding:"), m_reading);
    form->addRow(tr("Na&mes:"), m_attribution);
    for (QCheckBox *box : {m_annotations, m_privateNotes, m_tracked, m_contents, m_lineNumbers})
        form->addRow(QString(), box);
    form->addRow(tr("&Symbol:"), m_symbol);
    form->addRow(tr("D&ate:"), m_date);
    listFormats();
    enableWhatMatters();
    const auto change = [this] {
        enableWhatMatters();
        Q_EMIT changed();
    };
    connect(m_content, &QComboBox::currentIndexChanged, this, &ExportForm::listFormats);
    for (QComboBox *box : {m_content, m_format, m_version, m_reading, m_attribution})
        connect(box, &QComboBox::currentIndexChanged, this, change);
    for (QCheckBox *box : {m_annotations, m_privateNotes, m_tracked, m_contents, m_lineNumbers})
        connect(box, &QCheckBox::toggled, this, change);
    connect(m_provisions, &QListWidget::itemChanged, this, change);
}

void ExportForm::addContentChoices()
{
    m_content->setObjectName(u"content"_s);
    m_format->setObjectName(u"format"_s);
    offer(m_content, tr("The draft"), ExportContent::Draft);
    offer(m_content, tr("Comparative table"), ExportContent::ComparativeTable);
    offer(m_content, tr("Traceability table"), ExportContent::TraceabilityTable);
    offer(m_content, tr("Statistics"), ExportContent::Statistics);
    offer(m_content, tr("What was submitted, by article"), ExportContent::CompilationByArticle);
    offer(m_content, tr("What was submitted, by delegation"), ExportContent::CompilationByDelegation);
}

void ExportForm::addTextChoices(const QList<Version> &versions)
{
    m_version->addItem(tr("The present text"), QString());
    for (const Version &version : versions)
        m_version->addItem(version.name, version.revision.value);
    m_reading->setObjectName(u"reading"_s);
    offer(m_reading, tr("Bracketed text"), Reading::MarkedUp);
    offer(m_reading, tr("Clean text of what is agreed"), Reading::Clean);
    offer(m_reading, tr("As if the first alternatives were agreed"), Reading::AsIfAgreed);
    offer(m_attribution, tr("In front: [EU: text]"), AttributionStyle::InFront);
    offer(m_attribution, tr("Behind: [text (EU)]"), AttributionStyle::Behind);
    offer(m_attribution, tr("In footnotes"), AttributionStyle::Footnotes);
    offer(m_attribution, tr("None"), AttributionStyle::None);
    m_annotations->setObjectName(u"annotations"_s);
    m_privateNotes->setObjectName(u"private-notes"_s);
}

void ExportForm::addPageChoices()
{
    m_tracked->setToolTip(tr("Word then accepts or rejects a delegation’s proposals"));
    m_symbol->setPlaceholderText(tr("A/AC.291/L.4"));
    m_symbol->setToolTip(tr("The document symbol, in the running head of every page"));
    m_date->setToolTip(tr("As it is to be printed in the running head"));
    m_provisions->setAccessibleName(tr("Provisions to export"));
    m_provisions->setMaximumHeight(8 * fontMetrics().height());
    // Headings are read as a whole, over several lines where they are long.
    m_provisions->setWordWrap(true);
    m_provisions->setResizeMode(QListView::Adjust);
    m_provisions->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ExportForm::listProvisions(const Draft &draft)
{
    for (const Provision &provision : draft.provisions) {
        auto *item = new QListWidgetItem(headingLine(provision, Reading::AsIfAgreed), m_provisions);
        item->setData(Qt::UserRole, provision.id.value);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
}

/// The formats that the content can be written in; the chosen one stays where it can.
void ExportForm::listFormats()
{
    const QSignalBlocker quiet(m_format);
    const QVariant before = m_format->currentData();
    m_format->clear();
    for (const ExportFormat format :
        {ExportFormat::Docx, ExportFormat::Odt, ExportFormat::Pdf, ExportFormat::Html, ExportFormat::Csv,
            ExportFormat::Markdown, ExportFormat::PlainText, ExportFormat::Notation, ExportFormat::AkomaNtoso}) {
        if (canExport(chosen<ExportContent>(m_content), format))
            offer(m_format, tr("%1 (%2)", "a format and the ending of its files").arg(nameOf(format), endingOf(format)),
                format);
    }
    m_format->setCurrentIndex(std::max(0, m_format->findData(before)));
}

void ExportForm::enableWhatMatters()
{
    const auto format = chosen<ExportFormat>(m_format);
    const bool draft = chosen<ExportContent>(m_content) == ExportContent::Draft;
    const bool paper = format == ExportFormat::Docx || format == ExportFormat::Odt || format == ExportFormat::Pdf;
    const bool notation = format == ExportFormat::Notation;
    m_reading->setEnabled(draft && !notation && !m_tracked->isChecked());
    m_attribution->setEnabled(draft && !notation && !m_tracked->isChecked());
    m_annotations->setEnabled(draft && !notation);
    m_privateNotes->setEnabled(m_annotations->isEnabled() && m_annotations->isChecked());
    m_tracked->setEnabled(draft && format == ExportFormat::Docx);
    m_contents->setEnabled(paper && format != ExportFormat::Pdf);
    for (QWidget *field : std::initializer_list<QWidget *>{m_lineNumbers, m_symbol, m_date})
        field->setEnabled(paper);
}

ExportChoices ExportForm::choices() const
{
    const auto checked = [](const QCheckBox *box) { return box->isEnabled() && box->isChecked(); };
    ExportChoices choices;
    choices.content = chosen<ExportContent>(m_content);
    choices.beside = Language(m_content->currentData(besideRole).toInt());
    choices.format = chosen<ExportFormat>(m_format);
    WriteOptions &text = choices.page.text;
    text.reading = m_reading->isEnabled() ? chosen<Reading>(m_reading) : Reading::MarkedUp;
    text.attribution = chosen<AttributionStyle>(m_attribution);
    text.annotations = checked(m_annotations);
    text.privateNotes = checked(m_privateNotes);
    choices.page.trackedAlternatives = checked(m_tracked);
    choices.page.contents = checked(m_contents);
    choices.page.lineNumbers = checked(m_lineNumbers);
    choices.page.symbol = m_symbol->text();
    choices.page.date = m_date->text();
    QList<ProvisionId> some;
    for (int i = 0; i < m_provisions->count(); ++i) {
        if (m_provisions->item(i)->checkState() == Qt::Checked)
            some.append(ProvisionId(m_provisions->item(i)->data(Qt::UserRole).toString()));
    }
    if (some.size() < m_provisions->count())
        choices.provisions = some;
    return choices;
}

RevisionId ExportForm::version() const
{
    return RevisionId(m_version->currentData().toString());
}

void ExportForm::setAttribution(AttributionStyle style)
{
    m_attribution->setCurrentIndex(m_attribution->findData(int(style)));
}

}
