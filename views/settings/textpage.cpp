// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/settings/textpage.h"

#include "views/passage/passagetext.h"
#include "views/settings/preferences.h"

#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFontComboBox>
#include <QFormLayout>
#include <QPushButton>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

constexpr double leastChosen = 6;
constexpr double mostChosen = 48;

Passage example()
{
    const auto words = [](const QString &text) { return Run{text, {}, {}, {}}; };
    const auto proposed = [&](const QString &text, const QString &by) {
        return Alternative{{{words(text)}}, {{by, Stance::Proposes}}};
    };
    return {{words(TextPage::tr("States Parties ")),
        Bracket{{proposed(TextPage::tr("shall"), TextPage::tr("Peru")),
            proposed(TextPage::tr("are encouraged to"), TextPage::tr("Norway"))}},
        words(TextPage::tr(" protect the springs."))}};
}

}

TextPage::TextPage(Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_family(new QFontComboBox(this))
    , m_size(new QDoubleSpinBox(this))
    , m_attribution(new QComboBox(this))
    , m_example(new QTextEdit(this))
{
    m_family->setAccessibleName(tr("Font"));
    m_family->setToolTip(tr("The font of the text in all panes"));
    m_family->setCurrentFont(preferences.textFont());
    m_size->setAccessibleName(tr("Size"));
    m_size->setToolTip(tr("The size of the text at 100 %, in points"));
    m_size->setRange(leastChosen, mostChosen);
    m_size->setSuffix(tr(" pt"));
    m_size->setDecimals(1);
    m_size->setValue(preferences.textSize());
    m_attribution->setObjectName(u"attributionStyle"_s);
    m_attribution->setAccessibleName(tr("Names of delegations"));
    m_attribution->setToolTip(tr("Where the names stand on the page, on paper and in exports"));
    m_attribution->addItem(tr("In front: [Peru: shall]"), int(AttributionStyle::InFront));
    m_attribution->addItem(tr("Behind: [shall (Peru)]"), int(AttributionStyle::Behind));
    m_attribution->addItem(tr("None: [shall]"), int(AttributionStyle::None));
    m_attribution->setCurrentIndex(m_attribution->findData(int(preferences.attribution())));
    m_example->setAccessibleName(tr("Example"));
    m_example->setReadOnly(true);
    auto *system = new QPushButton(tr("As the &system"), this);
    system->setToolTip(tr("Take the system's font and size"));
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Font:"), m_family);
    form->addRow(tr("S&ize:"), m_size);
    form->addRow(QString(), system);
    form->addRow(tr("&Names of delegations:"), m_attribution);
    form->addRow(tr("&Example:"), m_example);
    setFocusProxy(m_family);

    const auto keepFont = [this] { m_preferences.setTextFont(m_family->currentFont().family(), m_size->value()); };
    connect(m_family, &QFontComboBox::activated, this, keepFont);
    connect(m_size, &QDoubleSpinBox::editingFinished, this, keepFont);
    connect(system, &QPushButton::clicked, this, [this] {
        m_preferences.setTextFont({}, 0);
        m_family->setCurrentFont(QApplication::font());
        m_size->setValue(m_preferences.textSize());
    });
    connect(m_attribution, &QComboBox::activated, this,
        [this] { m_preferences.setAttribution(AttributionStyle(m_attribution->currentData().toInt())); });
    connect(&preferences, &Preferences::textFontChanged, this, &TextPage::showExample);
    connect(&preferences, &Preferences::attributionChanged, this, &TextPage::showExample);
    showExample();
}

void TextPage::showExample()
{
    m_example->clear();
    m_example->setFont(m_preferences.textFont());
    QTextCursor cursor = m_example->textCursor();
    insertPassage(cursor, example(), {palette(), Reading::MarkedUp, m_preferences.attribution()});
}

}
