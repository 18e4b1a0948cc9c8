// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/settings/languagepage.h"

#include "text/languagelocale.h"
#include "views/settings/preferences.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace concordat {

LanguagePage::LanguagePage(Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_language(new QComboBox(this))
{
    m_language->setObjectName(u"interfaceLanguage"_s);
    m_language->setAccessibleName(tr("Language of the window"));
    m_language->setToolTip(tr("The language of menus, messages, dates and numbers, and the order of names"));
    m_language->addItem(tr("As the computer"), int(Language::Undetermined));
    // In the order of the Charter's languages: no delegation finds its language under a name that is not its own.
    for (const Language language : {Language::Arabic, Language::Chinese, Language::English, Language::French,
             Language::Russian, Language::Spanish})
        m_language->addItem(ownName(language), int(language));
    m_language->setCurrentIndex(m_language->findData(int(preferences.language())));
    auto *said
        = new QLabel(tr("The window is drawn anew at once, at the same place. The text being negotiated, and what "
                        "the history says of it, stay in the language they were written in."),
            this);
    said->setWordWrap(true);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Language of the window:"), m_language);
    form->addRow(said);
    setFocusProxy(m_language);
    connect(m_language, &QComboBox::activated, this,
        [this, &preferences] { preferences.setLanguage(Language(m_language->currentData().toInt())); });
}

}
