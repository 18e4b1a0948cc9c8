// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draft/relabelling.h"

#include "text/numbering.h"

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

/// "七条之二" is a label where it is written "第七条之二".
std::optional<Label> labelOf(const QString &written)
{
    const auto label = parseLabel(written);
    return label ? label : parseLabel(u'第' + written);
}

bool isUnit(QChar c)
{
    return u"条款段项目章节编"_s.contains(c);
}

bool isCounting(LabelStyle style)
{
    return style == LabelStyle::Decimal || style == LabelStyle::Han || style == LabelStyle::Word;
}

/// The span of the number in a label, without brackets, ordinal and unit.
struct Core {
    qsizetype begin = 0;
    qsizetype end = 0;

    explicit Core(const QString &label)
    {
        while (begin < label.size() && (!label[begin].isLetterOrNumber() || label[begin] == u'第'))
            ++begin;
        end = begin;
        const bool digits = begin < label.size() && label[begin].isDigit();
        const auto belongs = [&](QChar c) {
            const bool joint = c == u'.' && end + 1 < label.size() && label[end + 1].isDigit();
            return digits ? c.isDigit() || joint : (c.isLetterOrNumber() || c.isMark()) && !isUnit(c) && c != u'之';
        };
        while (end < label.size() && belongs(label[end]))
            ++end;
    }

    [[nodiscard]] QString of(const QString &label) const { return label.sliced(begin, end - begin); }
};

/// `number` in the decimal digits of the script that `model` begins with.
QString inDigitsOf(const QString &model, QString number)
{
    if (model.isEmpty() || !model.front().isDigit())
        return number;
    const char16_t zero = char16_t(model.front().unicode() - model.front().digitValue());
    for (QChar &c : number) {
        if (c.isDigit())
            c = QChar(char16_t(zero + c.digitValue()));
    }
    return number;
}

/// A label in the form of `model` with `number` in the place of its own.
QString assembled(const QString &model, const QString &number, int ordinal)
{
    const Core core(model);
    const QString head = model.first(core.begin) + number;
    const QString rest = model.sliced(core.end);
    const bool unit = !rest.isEmpty() && isUnit(rest.front());
    const bool han = unit || number.front().script() == QChar::Script_Han;
    const bool arabic = number.front().script() == QChar::Script_Arabic || model.contains(u"مكرر"_s);
    const Language language = han ? Language::Chinese : arabic ? Language::Arabic : Language::Undetermined;
    const QString word = ordinal > 0 ? (han ? QString() : u" "_s) + latinOrdinalWord(ordinal, language) : QString();
    if (unit)
        return head + rest.front() + word;
    qsizetype closing = model.size();
    while (closing > core.end && u")）."_s.contains(model[closing - 1]))
        --closing;
    // "(a bis)", but "（二）之二".
    return han ? head + model.sliced(closing) + word : head + word + model.sliced(closing);
}

}

QString relabelled(const QString &written, const QString &label)
{
    const auto was = labelOf(written);
    const auto now = labelOf(label);
    if (!was || !now || now->value < 1 || now->alternative)
        return label;
    const bool counting = isCounting(was->style) && isCounting(now->style);
    const QString number
        = counting ? inDigitsOf(Core(written).of(written), numeral(now->value, was->style)) : Core(label).of(label);
    return number.isEmpty() ? label : assembled(written, number, now->ordinal);
}

QString numberedLike(const QString &model, int value)
{
    const auto label = labelOf(model);
    const QString number = numeral(value, label ? label->style : LabelStyle::Decimal);
    return assembled(model, inDigitsOf(Core(model).of(model), number), 0);
}

QString withOrdinal(const QString &label, int ordinal)
{
    const QString number = Core(label).of(label);
    return number.isEmpty() ? label + u' ' + latinOrdinalWord(ordinal) : assembled(label, number, ordinal);
}

QString labelKey(const QString &written)
{
    const auto label = labelOf(written);
    if (!label || label->value < 1)
        return written.trimmed();
    const int style = isCounting(label->style) ? 0 : int(label->style) + 1;
    return u"%1 %2 %3 %4"_s.arg(style).arg(label->value).arg(label->ordinal).arg(int(label->alternative));
}

}
