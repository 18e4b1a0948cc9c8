// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/documentwords.h"

#include <array>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

DocumentWords english()
{
    return {u": "_s, u"("_s, u")"_s, u"no text"_s, u"deleted"_s, u"Not agreed"_s, u"alternative %1 of %2"_s,
        u"proposed by"_s, u"supported by"_s, u"opposed by"_s, u"reserved by"_s, u"under study by"_s,
        u"Consolidated draft"_s, u"Comparative table"_s, u"Contents"_s, u"Notes"_s, u"Preamble"_s, u"Provision"_s,
        u"Draft"_s, u"Not placed in the draft"_s, u"commentary"_s, u"by reference"_s, u"place suggested"_s};
}

DocumentWords french()
{
    return {u"\u00a0: "_s, u"("_s, u")"_s, u"pas de texte"_s, u"supprimé"_s, u"Non convenu"_s, u"variante %1 sur %2"_s,
        u"proposé par"_s, u"appuyé par"_s, u"rejeté par"_s, u"réserve de"_s, u"à l’étude par"_s, u"Projet consolidé"_s,
        u"Tableau comparatif"_s, u"Table des matières"_s, u"Notes"_s, u"Préambule"_s, u"Disposition"_s, u"Projet"_s,
        u"Sans place dans le projet"_s, u"commentaire"_s, u"par renvoi"_s, u"place suggérée"_s};
}

DocumentWords spanish()
{
    return {u": "_s, u"("_s, u")"_s, u"sin texto"_s, u"suprimido"_s, u"No convenido"_s, u"variante %1 de %2"_s,
        u"propuesto por"_s, u"apoyado por"_s, u"rechazado por"_s, u"reserva de"_s, u"en estudio por"_s,
        u"Proyecto consolidado"_s, u"Cuadro comparativo"_s, u"Índice"_s, u"Notas"_s, u"Preámbulo"_s, u"Disposición"_s,
        u"Proyecto"_s, u"Sin lugar en el proyecto"_s, u"comentario"_s, u"por remisión"_s, u"lugar sugerido"_s};
}

DocumentWords russian()
{
    return {u": "_s, u"("_s, u")"_s, u"без текста"_s, u"исключено"_s, u"Не согласовано"_s, u"вариант %1 из %2"_s,
        u"предложили"_s, u"поддержали"_s, u"возражают"_s, u"оговорка"_s, u"изучают"_s, u"Сводный проект"_s,
        u"Сравнительная таблица"_s, u"Содержание"_s, u"Примечания"_s, u"Преамбула"_s, u"Положение"_s, u"Проект"_s,
        u"Без места в проекте"_s, u"комментарий"_s, u"путем отсылки"_s, u"место предложено"_s};
}

DocumentWords chinese()
{
    return {u"："_s, u"（"_s, u"）"_s, u"无案文"_s, u"删除"_s, u"未商定"_s, u"备选案文%1（共%2）"_s, u"提案方："_s,
        u"支持："_s, u"反对："_s, u"保留："_s, u"研究中："_s, u"合并草案"_s, u"对照表"_s, u"目录"_s, u"注"_s, u"序言"_s,
        u"条款"_s, u"草案"_s, u"未列入草案"_s, u"评论"_s, u"引述"_s, u"建议位置"_s};
}

DocumentWords arabic()
{
    return {u": "_s, u"("_s, u")"_s, u"لا نص"_s, u"محذوف"_s, u"غير متفق عليه"_s, u"البديل %1 من %2"_s, u"اقتراح من"_s,
        u"بتأييد من"_s, u"باعتراض من"_s, u"بتحفظ من"_s, u"قيد الدراسة لدى"_s, u"المشروع الموحد"_s, u"جدول مقارن"_s,
        u"المحتويات"_s, u"الحواشي"_s, u"الديباجة"_s, u"الحكم"_s, u"المشروع"_s, u"بلا موضع في المشروع"_s, u"تعليق"_s,
        u"بالإحالة"_s, u"موضع مقترح"_s};
}

/// Words of one meaning in English, French, Spanish, Russian, Chinese and Arabic.
using SixWords = std::array<QStringView, 6>;

QString wordIn(const SixWords &words, Language language)
{
    switch (language) {
    case Language::French:
        return words[1].toString();
    case Language::Spanish:
        return words[2].toString();
    case Language::Russian:
        return words[3].toString();
    case Language::Chinese:
        return words[4].toString();
    case Language::Arabic:
        return words[5].toString();
    case Language::English:
    case Language::Undetermined:
        break;
    }
    return words[0].toString();
}

}

const DocumentWords &DocumentWords::in(Language language)
{
    static const std::array<DocumentWords, 6> words{english(), french(), spanish(), russian(), chinese(), arabic()};
    switch (language) {
    case Language::French:
        return words[1];
    case Language::Spanish:
        return words[2];
    case Language::Russian:
        return words[3];
    case Language::Chinese:
        return words[4];
    case Language::Arabic:
        return words[5];
    case Language::English:
    case Language::Undetermined:
        break;
    }
    return words[0];
}

QString statusWord(Status::Level level, Language language)
{
    switch (level) {
    case Status::Level::Open:
        break;
    case Status::Level::AgreedInGroup:
        return wordIn({u"agreed in an informal group", u"convenu en groupe informel", u"convenido en un grupo oficioso",
                          u"согласовано в неофициальной группе", u"非正式小组商定", u"متفق عليه في فريق غير رسمي"},
            language);
    case Status::Level::AgreedAdReferendum:
        return wordIn({u"agreed ad referendum", u"convenu ad referendum", u"convenido ad referéndum",
                          u"согласовано ad referendum", u"待核准商定", u"متفق عليه بشرط الاستشارة"},
            language);
    case Status::Level::Agreed:
        return wordIn({u"agreed", u"convenu", u"convenido", u"согласовано", u"商定", u"متفق عليه"}, language);
    case Status::Level::Reserved:
        return wordIn({u"reserved", u"réservé", u"con reservas", u"с оговоркой", u"有保留", u"محل تحفظ"}, language);
    case Status::Level::Pending:
        return wordIn({u"pending", u"en attente", u"pendiente", u"отложено", u"待定", u"معلق"}, language);
    case Status::Level::Deleted:
        return DocumentWords::in(language).deleted;
    }
    return {};
}

QString annotationWord(Annotation::Kind kind, Language language)
{
    switch (kind) {
    case Annotation::Kind::Comment:
        return DocumentWords::in(language).commentary;
    case Annotation::Kind::Reservation:
        return wordIn({u"reservation", u"réserve", u"reserva", u"оговорка", u"保留", u"تحفظ"}, language);
    case Annotation::Kind::ProposalToDelete:
        return wordIn({u"proposal to delete", u"proposition de suppression", u"propuesta de supresión",
                          u"предложение исключить", u"删除提案", u"اقتراح بالحذف"},
            language);
    case Annotation::Kind::ProposalToMove:
        return wordIn({u"proposal to move", u"proposition de déplacement", u"propuesta de traslado",
                          u"предложение перенести", u"移动提案", u"اقتراح بالنقل"},
            language);
    case Annotation::Kind::ProposalToMerge:
        return wordIn({u"proposal to merge", u"proposition de fusion", u"propuesta de fusión",
                          u"предложение объединить", u"合并提案", u"اقتراح بالدمج"},
            language);
    case Annotation::Kind::Question:
        return wordIn({u"question", u"question", u"pregunta", u"вопрос", u"问题", u"سؤال"}, language);
    case Annotation::Kind::EditorsNote:
        return wordIn({u"editor’s note", u"note de l’éditeur", u"nota del editor", u"примечание редактора", u"编者注",
                          u"ملاحظة المحرر"},
            language);
    case Annotation::Kind::TranslatorsNote:
        return wordIn({u"translator’s note", u"note du traducteur", u"nota del traductor", u"примечание переводчика",
                          u"译者注", u"ملاحظة المترجم"},
            language);
    }
    return {};
}

}
