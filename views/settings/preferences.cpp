// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/settings/preferences.h"

#include <QApplication>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

constexpr double leastSize = 6;
constexpr int leastZoom = 50;
constexpr int mostZoom = 400;
constexpr qsizetype mostProfiles = 12;

Profile profileIn(const QSettings &settings)
{
    return {
        settings.value("name").toString(), settings.value("delegation").toString(), settings.value("role").toString()};
}

void keep(QSettings &settings, const Profile &profile)
{
    settings.setValue("name", profile.name);
    settings.setValue("delegation", profile.delegation);
    settings.setValue("role", profile.role);
}

}

Preferences::Preferences(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

Profile Preferences::profile() const
{
    Profile profile{m_settings.value("profile/name").toString(), m_settings.value("profile/delegation").toString(),
        m_settings.value("profile/role").toString()};
    if (profile.name.isEmpty())
        profile.name = qEnvironmentVariable("USER");
    return profile;
}

bool Preferences::isProfileKnown() const
{
    return !m_settings.value("profile/name").toString().isEmpty();
}

QList<Profile> Preferences::profiles() const
{
    QList<Profile> profiles;
    if (isProfileKnown())
        profiles.append(profile());
    const int count = m_settings.beginReadArray("profiles");
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        if (const Profile one = profileIn(m_settings); !profiles.contains(one))
            profiles.append(one);
    }
    m_settings.endArray();
    return profiles;
}

void Preferences::setProfile(const Profile &profile)
{
    if (isProfileKnown() && profile == this->profile())
        return;
    QList<Profile> others = profiles();
    others.removeAll(profile);
    others.resize(std::min(others.size(), mostProfiles));
    m_settings.beginGroup("profile");
    keep(m_settings, profile);
    m_settings.endGroup();
    m_settings.remove("profiles");
    m_settings.beginWriteArray("profiles", int(others.size()));
    for (int i = 0; i < int(others.size()); ++i) {
        m_settings.setArrayIndex(i);
        keep(m_settings, others[i]);
    }
    m_settings.endArray();
    Q_EMIT profileChanged();
}

QList<Delegation> Preferences::ownDelegations() const
{
    QList<Delegation> delegations;
    const int count = m_settings.beginReadArray("delegations");
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        Delegation delegation;
        delegation.name = m_settings.value("name").toString();
        delegation.attribution = m_settings.value("attribution").toString();
        delegation.aliases = m_settings.value("aliases").toStringList();
        delegation.kind = m_settings.value("group").toBool() ? DelegationKind::Group : DelegationKind::State;
        delegations.append(delegation);
    }
    m_settings.endArray();
    return delegations;
}

void Preferences::setOwnDelegations(const QList<Delegation> &delegations)
{
    m_settings.remove("delegations");
    m_settings.beginWriteArray("delegations", int(delegations.size()));
    for (int i = 0; i < int(delegations.size()); ++i) {
        m_settings.setArrayIndex(i);
        m_settings.setValue("name", delegations[i].name);
        m_settings.setValue("attribution", delegations[i].attribution);
        m_settings.setValue("aliases", delegations[i].aliases);
        m_settings.setValue("group", delegations[i].kind == DelegationKind::Group);
    }
    m_settings.endArray();
    Q_EMIT delegationsChanged();
}

Register Preferences::delegations() const
{
    Register all;
    for (const Delegation &delegation : ownDelegations())
        all.add(delegation);
    for (const Delegation &delegation : Register::unitedNations().all())
        all.add(delegation);
    return all;
}

AttributionStyle Preferences::attribution() const
{
    const int stored = m_settings.value("attribution", int(AttributionStyle::InFront)).toInt();
    return AttributionStyle(std::clamp(stored, int(AttributionStyle::InFront), int(AttributionStyle::None)));
}

void Preferences::setAttribution(AttributionStyle style)
{
    m_settings.setValue("attribution", int(style));
    Q_EMIT attributionChanged();
}

Language Preferences::language() const
{
    return languageFromCode(m_settings.value("window/language").toString()).value_or(Language::Undetermined);
}

void Preferences::setLanguage(Language language)
{
    if (language == this->language())
        return;
    m_settings.setValue("window/language", code(language));
    Q_EMIT languageChanged();
}

QFont Preferences::textFont() const
{
    QFont font = QApplication::font();
    if (const QString family = m_settings.value("text/family").toString(); !family.isEmpty())
        font.setFamily(family);
    font.setPointSizeF(textSize() * zoom() / 100);
    return font;
}

double Preferences::textSize() const
{
    const double size = m_settings.value("text/size").toDouble();
    // A system whose font is measured in pixels says -1.
    return size > 0 ? size : std::max(leastSize, QApplication::font().pointSizeF());
}

void Preferences::setTextFont(const QString &family, double size)
{
    m_settings.setValue("text/family", family);
    m_settings.setValue("text/size", size);
    Q_EMIT textFontChanged();
}

int Preferences::zoom() const
{
    return std::clamp(m_settings.value("text/zoom", 100).toInt(), leastZoom, mostZoom);
}

void Preferences::setZoom(int percent)
{
    m_settings.setValue("text/zoom", std::clamp(percent, leastZoom, mostZoom));
    Q_EMIT textFontChanged();
}

bool Preferences::restoresSession() const
{
    return m_settings.value("session/restore", true).toBool();
}

void Preferences::setRestoresSession(bool restores)
{
    m_settings.setValue("session/restore", restores);
}

}
