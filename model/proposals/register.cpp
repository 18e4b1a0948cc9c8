// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proposals/delegation.h"

#include "proposals/formofstate.h"
#include "proposals/namekey.h"
#include "text/languagelocale.h"

#include <QCollator>

#include <algorithm>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

/// No name is longer; what is longer is not looked up at all.
constexpr qsizetype longestName = 300;

/// A stem that two delegations share leads to neither.
constexpr qsizetype ambiguous = -1;

QString stemEntry(const QString &key)
{
    return u'\u0001' + stemKey(key);
}

void complete(Delegation &known, const Delegation &more)
{
    for (const QString &alias : QStringList{more.name} + more.aliases) {
        if (alias != known.name && !known.aliases.contains(alias))
            known.aliases += alias;
    }
    for (const auto &[language, name] : more.names.asKeyValueRange()) {
        if (!known.names.contains(language))
            known.names.insert(language, name);
    }
    for (const Attribution &member : more.members) {
        if (!known.members.contains(member))
            known.members += member;
    }
}

}

void Register::add(const Delegation &delegation)
{
    const auto same = std::ranges::find(m_delegations, delegation.attribution, &Delegation::attribution);
    const qsizetype index = same - m_delegations.begin();
    if (same == m_delegations.end())
        m_delegations += delegation;
    else
        complete(*same, delegation);

    const Delegation &entered = m_delegations[index];
    for (const QString &name :
        QStringList{entered.name, entered.attribution} + entered.names.values() + entered.aliases) {
        const QString key = nameKey(name);
        if (key.isEmpty())
            continue;
        if (!m_byKey.contains(key))
            m_byKey.insert(key, index);
        const QString stem = stemEntry(key);
        const auto entry = m_byKey.constFind(stem);
        if (entry == m_byKey.cend())
            m_byKey.insert(stem, index);
        else if (*entry != index)
            m_byKey.insert(stem, ambiguous);
    }
}

const Delegation *Register::find(QStringView name) const
{
    if (name.isEmpty() || name.size() > longestName)
        return nullptr;
    const auto entered = [this](const QString &key) -> const Delegation * {
        auto entry = m_byKey.constFind(key);
        if (entry == m_byKey.cend())
            entry = m_byKey.constFind(stemEntry(key));
        return entry == m_byKey.cend() || *entry == ambiguous ? nullptr : &m_delegations[*entry];
    };
    const QString key = nameKey(name);
    if (const Delegation *delegation = entered(key))
        return delegation;
    // "Republic of X" is X only where X calls itself so: the Republic of China is not China.
    const auto formal = formOfState(key);
    const Delegation *state = formal ? entered(formal->name) : nullptr;
    const auto isSo = [&formal](const QString &alias) { return nameKey(alias).startsWith(formal->english); };
    return state && std::ranges::any_of(state->aliases, isSo) ? state : nullptr;
}

QStringList sortedFor(const QStringList &names, Language language)
{
    QCollator collator{localeOf(language)};
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    // Arabic lists pass over the article that a name begins with.
    const auto filed = [language](const QString &name) {
        const bool article = language == Language::Arabic && name.startsWith(u"ال"_s) && name.size() > 3;
        return article ? name.sliced(2) : name;
    };
    QStringList sorted = names;
    std::ranges::stable_sort(sorted, [&](const QString &a, const QString &b) {
        const int order = collator.compare(filed(a), filed(b));
        return order != 0 ? order < 0 : a < b;
    });
    return sorted;
}

}
