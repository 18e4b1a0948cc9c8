// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/akomantoso/vocabulary.h"

#include "interchange/documentwords.h"

#include <array>

using namespace Qt::StringLiterals;

namespace concordat::akomantoso {

namespace {

/// The value that `word` names, by what each of them is called.
template <typename Value, typename Name>
std::optional<Value> named(QStringView word, const QList<Value> &values, const Name &name)
{
    for (const Value value : values) {
        if (word == name(value))
            return value;
    }
    return std::nullopt;
}

const std::array<QString, 4> &paragraphElements()
{
    static const std::array names{u"paragraph"_s, u"subparagraph"_s, u"point"_s, u"indent"_s};
    return names;
}

}

QString nameOf(const QString &text)
{
    QString name;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            name += c.toLower();
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    return name.endsWith(u'-') ? name.chopped(1) : name;
}

QString stanceWord(Stance stance)
{
    switch (stance) {
    case Stance::Proposes:
        return u"proposes"_s;
    case Stance::Supports:
        return u"supports"_s;
    case Stance::Opposes:
        return u"opposes"_s;
    case Stance::Reserves:
        return u"reserves"_s;
    case Stance::Studies:
        return u"studies"_s;
    }
    return {};
}

std::optional<Stance> stanceOf(QStringView word)
{
    using enum Stance;
    return named<Stance>(word, {Proposes, Supports, Opposes, Reserves, Studies}, stanceWord);
}

QString statusName(Status::Level level)
{
    switch (level) {
    case Status::Level::Open:
        return {};
    case Status::Level::AgreedInGroup:
        return u"agreedInGroup"_s;
    case Status::Level::AgreedAdReferendum:
        return u"agreedAdReferendum"_s;
    case Status::Level::Agreed:
        return u"agreed"_s;
    case Status::Level::Reserved:
        return u"reserved"_s;
    case Status::Level::Pending:
        return u"pending"_s;
    case Status::Level::Deleted:
        return u"deleted"_s;
    }
    return {};
}

std::optional<Status::Level> statusOf(QStringView name)
{
    using enum Status::Level;
    return named<Status::Level>(
        name, {AgreedInGroup, AgreedAdReferendum, Agreed, Reserved, Pending, Deleted}, statusName);
}

QString annotationClass(Annotation::Kind kind)
{
    return nameOf(annotationWord(kind, Language::English));
}

std::optional<Annotation::Kind> annotationOf(QStringView noteClass)
{
    using enum Annotation::Kind;
    return named<Annotation::Kind>(noteClass,
        {Comment, Reservation, ProposalToDelete, ProposalToMove, ProposalToMerge, Question, EditorsNote,
            TranslatorsNote},
        annotationClass);
}

QString languageCode(Language language)
{
    switch (language) {
    case Language::Arabic:
        return u"ara"_s;
    case Language::Chinese:
        return u"zho"_s;
    case Language::French:
        return u"fra"_s;
    case Language::Russian:
        return u"rus"_s;
    case Language::Spanish:
        return u"spa"_s;
    case Language::English:
    case Language::Undetermined:
        break;
    }
    return u"eng"_s;
}

QString paragraphElement(qsizetype depth)
{
    const auto &names = paragraphElements();
    return names.at(std::min<size_t>(size_t(std::max<qsizetype>(depth, 0)), names.size() - 1));
}

bool isParagraphElement(QStringView name)
{
    return std::ranges::contains(paragraphElements(), name);
}

}
