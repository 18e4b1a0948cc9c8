// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/tablewords.h"

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

const TableWords &english()
{
    static const TableWords words{u"Traceability table"_s, u"Consolidated paragraph"_s, u"Contributed by"_s,
        u"Original paragraphs"_s, u"Approach and rationale"_s, u"Text of one delegation."_s,
        u"Wording on which the contributions agree; no bracket is left."_s,
        u"Common wording stands once; where the contributions differ, brackets: %1."_s,
        u"Written in the negotiation."_s, u"Statistics"_s, u"Brackets"_s, u"Paragraphs"_s, u"Agreed paragraphs"_s,
        u"Agreed text, %"_s, u"Open annotations"_s, u"The whole draft"_s, u"Delegations"_s, u"Delegation"_s,
        u"Options"_s, u"Proposals"_s, u"Provisions"_s, u"Texts submitted"_s, u"Texts placed"_s};
    return words;
}

const TableWords &french()
{
    static const TableWords words{u"Tableau de traçabilité"_s, u"Paragraphe consolidé"_s, u"Contributions de"_s,
        u"Paragraphes d’origine"_s, u"Démarche et justification"_s, u"Texte d’une seule délégation."_s,
        u"Libellé commun aux contributions ; il ne reste pas de crochets."_s,
        u"Le libellé commun figure une fois ; là où les contributions diffèrent, crochets : %1."_s,
        u"Rédigé pendant la négociation."_s, u"Statistiques"_s, u"Crochets"_s, u"Paragraphes"_s,
        u"Paragraphes convenus"_s, u"Texte convenu, %"_s, u"Annotations ouvertes"_s, u"Ensemble du projet"_s,
        u"Délégations"_s, u"Délégation"_s, u"Variantes"_s, u"Propositions"_s, u"Dispositions"_s, u"Textes soumis"_s,
        u"Textes placés"_s};
    return words;
}

const TableWords &spanish()
{
    static const TableWords words{u"Cuadro de trazabilidad"_s, u"Párrafo consolidado"_s, u"Aportado por"_s,
        u"Párrafos originales"_s, u"Enfoque y justificación"_s, u"Texto de una sola delegación."_s,
        u"Redacción común de las contribuciones; no quedan corchetes."_s,
        u"La redacción común figura una vez; donde difieren las contribuciones, corchetes: %1."_s,
        u"Redactado durante la negociación."_s, u"Estadísticas"_s, u"Corchetes"_s, u"Párrafos"_s,
        u"Párrafos convenidos"_s, u"Texto convenido, %"_s, u"Anotaciones abiertas"_s, u"Todo el proyecto"_s,
        u"Delegaciones"_s, u"Delegación"_s, u"Variantes"_s, u"Propuestas"_s, u"Disposiciones"_s,
        u"Textos presentados"_s, u"Textos ubicados"_s};
    return words;
}

const TableWords &russian()
{
    static const TableWords words{u"Таблица происхождения текста"_s, u"Сводный пункт"_s, u"Авторы предложений"_s,
        u"Первоначальные пункты"_s, u"Подход и обоснование"_s, u"Текст одной делегации."_s,
        u"Формулировка, общая для предложений; скобок не осталось."_s,
        u"Общая формулировка приводится один раз; там, где предложения расходятся, скобки: %1."_s,
        u"Составлено в ходе переговоров."_s, u"Статистика"_s, u"Скобки"_s, u"Пункты"_s, u"Согласованные пункты"_s,
        u"Согласованный текст, %"_s, u"Открытые примечания"_s, u"Весь проект"_s, u"Делегации"_s, u"Делегация"_s,
        u"Варианты"_s, u"Предложения"_s, u"Положения"_s, u"Представлено текстов"_s, u"Размещено текстов"_s};
    return words;
}

const TableWords &chinese()
{
    static const TableWords words{u"案文来源对照表"_s, u"合并段落"_s, u"提案方"_s, u"原段落"_s, u"处理方式和理由"_s,
        u"一个代表团的案文。"_s, u"各提案一致的措辞，无方括号。"_s, u"共同措辞只列一次；提案不同之处用方括号：%1处。"_s,
        u"谈判中拟订。"_s, u"统计"_s, u"方括号"_s, u"段落"_s, u"商定段落"_s, u"商定案文百分比"_s, u"未了结的注释"_s,
        u"整个草案"_s, u"代表团"_s, u"代表团"_s, u"备选案文"_s, u"提案"_s, u"条款"_s, u"提交的案文"_s,
        u"已列入的案文"_s};
    return words;
}

const TableWords &arabic()
{
    static const TableWords words{u"جدول تتبع المصادر"_s, u"الفقرة الموحدة"_s, u"الوفود المساهمة"_s,
        u"الفقرات الأصلية"_s, u"النهج والأساس المنطقي"_s, u"نص وفد واحد."_s,
        u"صياغة تتفق عليها المساهمات، ولم تبق أقواس."_s,
        u"ترد الصياغة المشتركة مرة واحدة، وحيثما تختلف المساهمات ترد أقواس: %1."_s, u"صيغ أثناء التفاوض."_s,
        u"إحصاءات"_s, u"الأقواس"_s, u"الفقرات"_s, u"الفقرات المتفق عليها"_s, u"النص المتفق عليه، %"_s,
        u"الملاحظات المفتوحة"_s, u"المشروع بأكمله"_s, u"الوفود"_s, u"الوفد"_s, u"البدائل"_s, u"المقترحات"_s,
        u"الأحكام"_s, u"النصوص المقدمة"_s, u"النصوص المدرجة"_s};
    return words;
}

}

const TableWords &TableWords::in(Language language)
{
    switch (language) {
    case Language::French:
        return french();
    case Language::Spanish:
        return spanish();
    case Language::Russian:
        return russian();
    case Language::Chinese:
        return chinese();
    case Language::Arabic:
        return arabic();
    case Language::English:
    case Language::Undetermined:
        break;
    }
    return english();
}

}
