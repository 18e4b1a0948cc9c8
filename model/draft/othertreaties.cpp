// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draft/othertreaties.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

/// How far before and behind a reference the name of a treaty may reach.
constexpr qsizetype reach = 160;

QRegularExpression expression(const QString &pattern)
{
    QRegularExpression made(pattern, QRegularExpression::UseUnicodePropertiesOption);
    made.optimize();
    return made;
}

/// Behind a reference, one for each language: a treaty with a name of its own ("Budapest", "against", "на").
const std::array<QRegularExpression, 5> &namesBehind()
{
    static const std::array<QRegularExpression, 5> names{
        expression(
            u"^[,\\s]*(?:of|to|in|under)\\s+(?!this|the present)(?:"
            "(?:the\\s+)?[\\p{Lu}\\d][\\p{L}\\d.'’-]*\\s+(?:(?:[\\p{Lu}][\\p{L}.'’-]*|of|on|for|and|to|the)\\s+){0,7}?"
            "(?:Convention|Treaty|Protocol|Agreement|Charter|Covenant|Statute|Declaration|Rules)\\b|"
            "(?:the\\s+|its\\s+)?(?:Convention|Treaty|Protocol|Agreement|Charter|Covenant|Statute|Declaration)\\s+"
            "(?:on|against|for|relating|concerning|between|establishing|of\\s+(?:the\\s+)?\\p{Lu})|"
            "(?:the\\s+|its\\s+)?(?:[\\p{L}-]+\\s+){0,4}(?:[Rr]esolution|[Dd]ecision|[Rr]ules of procedure|[Aa]nnex|"
            "[Aa]ppendix|[Rr]egulations?)\\b)"_s),
        expression(
            u"^[,\\s]*(?:de\\s+la|de\\s+l[’']|du|des|de\\s+cette)\\s*(?:(?:Convention|Traité|Protocole|Accord|Charte|"
            "Pacte|Statut|Déclaration)\\s+(?:de|des|du|d[’']|sur|contre|relati|concernant|pour|européen|internationa|"
            "interaméricain|unique|facultatif)|(?:résolution|décision|annexe|règlement)\\b)"_s),
        expression(
            u"^[,\\s]*(?:de\\s+la|del|de\\s+los|de\\s+las)\\s+(?:(?:Convención|Convenio|Tratado|Protocolo|Acuerdo|"
            "Carta|Pacto|Estatuto|Declaración)\\s+(?:de|del|sobre|contra|relativ|para|europe|internaciona|"
            "interamerican|facultativ|Única)|(?:resolución|decisión|anexo|reglamento)\\b)"_s),
        expression(u"^[,\\s]*(?:к\\s+|в\\s+)?(?!настоящ)(?:(?:[\\p{Lu}][\\p{L}-]*\\s+)+"
                   "(?:[Кк]онвенци|[Дд]оговор|[Пп]ротокол|[Пп]акт|[Сс]оглашени|[Уу]став|[Дд]екларац)\\p{L}*|"
                   "(?:Конвенци|Договор|Протокол|Устав|Пакт|Соглашени|Статут|Деклараци)\\p{L}*\\s+(?:об?|о|против|по|"
                   "относительно|[\\p{Lu}]\\p{L}+)|(?:резолюци|решени|приложени)\\p{L}*)"_s),
        expression(
            u"^[،\\s]*(?:من|في)\\s+(?:اتفاقية|معاهدة|بروتوكول|ميثاق|النظام|نظام|العهد|الإعلان|إعلان|قرار|مقرر|مرفق|"
            "البروتوكول\\s+الاختياري|الاتفاقية\\s+(?:الدولية|المتعلقة|الأوروبية|الوحيدة))"_s),
    };
    return names;
}

/// Before a reference: "the Convention against Corruption, article 46", "резолюции 55/25, пункт 3".
const QRegularExpression &nameBefore()
{
    static const QRegularExpression name = expression(
        u"(?:\\b(?:Convention|Treaty|Protocol|Agreement|Charter|Covenant|Traité|Protocole|Accord|Charte|Convención|"
        "Convenio|Tratado|Protocolo|Carta)\\s+(?:on|against|for|relating|sur|contre|relative|sobre|contra)\\s[^.;:]{3,"
        "90},|\\b(?:[Rr]esolution|[Dd]ecision|[Rr]ésolution|[Dd]écision|[Rr]esolución|[Dd]ecisión|резолюци\\p{L}*|"
        "решени\\p{L}*|القرار|المقرر|قرار|مقرر)\\s+[\\p{L}\\p{N}/.-]{1,14}(?:\\s\\([\\p{L}\\p{N}]+\\))?,?)\\s*\\(?$"_s);
    return name;
}

}

bool isOfAnotherTreaty(QStringView text, TextSpan span)
{
    const qsizetype from = std::max<qsizetype>(span.begin - reach, 0);
    const QStringView before = text.sliced(from, span.begin - from);
    const QStringView behind = text.sliced(span.end, std::min(reach, text.size() - span.end));
    if (before.endsWith(u'》') && !before.endsWith(u"本公约》"))
        return true;
    const auto named = [&](const QRegularExpression &name) { return name.matchView(behind).hasMatch(); };
    return std::ranges::any_of(namesBehind(), named) || nameBefore().matchView(before).hasMatch();
}

}
