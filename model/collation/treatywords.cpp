// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/treatywords.h"

#include "collation/stems.h"

#include <QHash>

#include <array>

namespace concordat {

namespace {

using namespace Qt::StringLiterals;

/// What one expects of a word that is in none of the lists: one paragraph in 250.
constexpr double elsewhere = 1.0 / 250;

/// Words of one language by how common they are in treaties.
struct Habits {
    Language language;
    QStringView everywhere; ///< in about one paragraph of three
    QStringView often; ///< one of eight
    QStringView now; ///< one of twenty-five
};

constexpr std::array habits{
    Habits{Language::English, u"state party parties shall convention agreement article may",
        u"accordance measure appropriate necessary domestic law national take including such international "
        u"provide provision relevant paragraph respect ensure legal adopt pursuant where subject principle "
        u"purpose other cooperation member apply under",
        u"fundamental endeavour possible extent promote consider establish legislative administrative competent "
        u"authority effective basis mean matter particular manner regard relate refer implement system undertake "
        u"facilitate encourage support develop appropriate consistent request require obligation right within "
        u"general condition concern make enable relation information activity United Nations regional organization "
        u"country development applicable person due account consideration concerned affect allow include carry "
        u"order necessary available basic concept territory jurisdiction action"},
    Habits{Language::French, u"état partie parties convention accord article présente présent peut",
        u"conformément mesure approprié nécessaire interne droit national prendre prend compris international "
        u"fournir disposition pertinent paragraphe égard veiller juridique adopter vertu cas échéant réserve "
        u"principe fins autre coopération membre appliquer conformité doit",
        u"fondamental efforcer efforcent possible mesure promouvoir envisager établir législatif administratif "
        u"compétent autorité effet efficace base moyen matière particulier manière concerne relatif visé mettre "
        u"œuvre système engager faciliter encourager soutenir appui développer compatible demande exiger obligation "
        u"général condition permettre information activité nations unies régional organisation pays développement "
        u"applicable personne compte dûment territoire juridiction action"},
    Habits{Language::Spanish, u"estado parte partes convención acuerdo artículo presente podrá deberá",
        u"conformidad medida apropiado necesario interno derecho nacional adoptar adoptará incluido internacional "
        u"proporcionar disposición pertinente párrafo respecto velar jurídico virtud caso proceda sujeción "
        u"principio fines otro cooperación miembro aplicar",
        u"fundamental procurar procurarán posible promover considerar establecer legislativo administrativo "
        u"competente autoridad eficaz base medio materia particular manera relativo referir sistema comprometer "
        u"facilitar alentar apoyar desarrollar compatible solicitud exigir obligación general condición permitir "
        u"información actividad naciones unidas regional organización país desarrollo aplicable persona cuenta "
        u"debidamente territorio jurisdicción acción"},
    Habits{Language::Russian, u"государство участник конвенция настоящий статья соглашение может",
        u"соответствии мера надлежащий необходимый внутренний законодательство право национальный принимать "
        u"принимает включая международный предоставлять положение соответствующий пункт отношении обеспечивать "
        u"правовой принципы цель другой сотрудничество член применять случае сторона стороны",
        u"основополагающий стремиться возможный возможности содействовать рассматривать рассмотреть "
        u"устанавливать законодательный административный компетентный орган эффективный основа средство вопрос "
        u"частности образом касаться упомянутый осуществление осуществлять система обязаться облегчать поощрять "
        u"поддержка развитие запрос требовать обязательство общий условие информация деятельность организация "
        u"объединенный нация региональный страна применимый лицо учетом территория юрисдикция действие"},
    Habits{Language::Arabic, u"دولة الدول طرف الأطراف الاتفاقية اتفاقية اتفاق المادة هذه يجوز",
        u"وفقا تدابير مناسبة اللازمة القانون الداخلي قانون وطنية تتخذ تعتمد بما دولية تقدم أحكام الصلة الفقرة "
        u"يتعلق تكفل قانونية بموجب حسب الاقتضاء رهنا مبادئ أغراض أخرى التعاون الأعضاء تطبيق",
        u"الأساسية تسعى الإمكان تعزيز تنظر إنشاء تشريعية إدارية مختصة السلطات فعالة أساس وسائل مسائل خاص نحو "
        u"المشار تنفيذ نظام تتعهد تيسير تشجع دعم تطوير طلب التزامات عامة شروط معلومات أنشطة الأمم المتحدة إقليمية "
        u"منظمات بلدان التنمية شخص مراعاة إقليم ولاية القضائية إجراءات"},
    Habits{Language::Chinese, u"缔约 约国 约方 公约 本公 协定 本协",
        u"措施 依照 根据 适当 必要 国内 内法 法律 国家 采取 包括 国际 规定 有关 第款 本条 确保 通过 原则 目的 其他 "
        u"合作 酌情 应当 "
        u"情况 情形 下列",
        u"基本 努力 可能 尽可 促进 考虑 设立 制定 立法 行政 主管 当局 有效 基础 方式 事项 特别 方面 所述 执行 实施 "
        u"制度 承诺 便利 鼓励 "
        u"支持 发展 请求 要求 义务 一般 条件 信息 活动 联合 合国 区域 组织 适用 人员 领土 管辖 行动 需要 提供"},
};

/// Of one language, each ended by a full stop.
struct Formulae {
    Language language;
    QStringView phrases;
};

constexpr std::array formulae{
    Formulae{Language::English,
        u"in accordance with the fundamental principles of its domestic law.consistent with the fundamental principles "
        u"of "
        u"their legal systems.take appropriate measures.adopt such legislative and other measures as may be "
        u"necessary.to the "
        u"extent possible.to the fullest extent possible.subject to the availability of resources.taking into "
        u"account.with a "
        u"view to.offences established in accordance with this Convention.offences covered by this Convention.relevant "
        u"international and regional organizations.bilateral or multilateral agreements or arrangements.competent "
        u"authorities.within their means.the requesting State Party.the requested State Party.the Conference of the "
        u"Parties.each State Party shall.States Parties shall endeavour to.shall consider.where appropriate and "
        u"consistent "
        u"with their domestic legal system.shall afford one another the widest measure of assistance"},
    Formulae{Language::French,
        u"conformément aux principes fondamentaux de son droit interne.compatibles avec les principes fondamentaux de "
        u"leur "
        u"système juridique.prend les mesures appropriées.adopte les mesures législatives et autres qui se révèlent "
        u"nécessaires.dans la mesure du possible.sous réserve des ressources disponibles.compte tenu.infractions "
        u"établies "
        u"conformément à la présente Convention.infractions visées par la présente Convention.organisations "
        u"internationales et "
        u"régionales compétentes.accords ou arrangements bilatéraux ou multilatéraux.autorités compétentes.l'État "
        u"Partie "
        u"requérant.s'accordent mutuellement l'assistance la plus large possible.l'État Partie requis.Conférence des "
        u"Parties.les États Parties s'efforcent de.chaque État Partie"},
    Formulae{Language::Spanish,
        u"de conformidad con los principios fundamentales de su derecho interno.compatibles con los principios "
        u"fundamentales "
        u"de su ordenamiento jurídico.adoptará las medidas apropiadas.adoptará las medidas legislativas y de otra "
        u"índole que "
        u"sean necesarias.en la medida de lo posible.a reserva de los recursos disponibles.teniendo en cuenta.delitos "
        u"tipificados con arreglo a la presente Convención.delitos comprendidos en la presente "
        u"Convención.organizaciones "
        u"internacionales y regionales pertinentes.acuerdos o arreglos bilaterales o multilaterales.autoridades "
        u"competentes.Estado parte requirente.Estado parte requerido.Conferencia de las Partes.los Estados partes "
        u"procurarán.cada Estado parte.se "
        u"prestarán la más amplia asistencia"},
    Formulae{Language::Russian,
        u"в соответствии с основополагающими принципами своего внутреннего законодательства.в соответствии с "
        u"основополагающими принципами своей правовой системы.принимает надлежащие меры.принимает такие "
        u"законодательные и "
        u"другие меры, какие могут потребоваться.насколько это возможно.при наличии ресурсов.с учетом.преступления, "
        u"признанные таковыми в соответствии с настоящей Конвенцией.преступления, охватываемые настоящей "
        u"Конвенцией.соответствующие международные и региональные организации.двусторонние или многосторонние "
        u"соглашения или "
        u"договоренности.компетентные органы.запрашивающее государство-участник.запрашиваемое "
        u"государство-участник.Конференция "
        u"участников.государства-участники стремятся.каждое государство-участник.оказывают друг другу "
        u"самую широкую помощь"},
    Formulae{Language::Arabic,
        u"وفقا للمبادئ الأساسية لقانونها الداخلي.وفقا للمبادئ الأساسية لنظمها القانونية.تتخذ التدابير المناسبة.تعتمد "
        u"ما قد "
        u"يلزم من تدابير تشريعية وتدابير أخرى.قدر الإمكان.إلى أقصى حد ممكن.رهنا بتوافر الموارد.مع مراعاة.الجرائم "
        u"المقررة وفقا "
        u"لهذه الاتفاقية.الجرائم المشمولة بهذه الاتفاقية.المنظمات الدولية والإقليمية ذات الصلة.اتفاقات أو ترتيبات "
        u"ثنائية أو "
        u"متعددة الأطراف.السلطات المختصة.الدولة الطرف الطالبة.الدولة الطرف متلقية الطلب.مؤتمر الأطراف.تسعى الدول "
        u"الأطراف.كل "
        u"دولة طرف.تقدم الدول الأطراف بعضها لبعض أكبر قدر ممكن من المساعدة"},
    Formulae{Language::Chinese,
        u"根据本国法律的基本原则.根据本国法律制度的基本原则.采取适当措施.采取必要的立法和其他措施.在可能的情况下."
        u"尽最大可能.在资源允许的情况下."
        u"考虑到.根据本公约确立的犯罪.本公约所涵盖的犯罪.有关国际和区域组织.双边或多边协定或安排.主管机关.请求缔约国."
        u"被请求缔约国.缔约国会议."
        u"缔约国应当努力.各缔约国均应当.相互提供最广泛的协助"},
};

using Rates = QHash<QString, double>;

void add(Rates &rates, QStringView words, double rate, Language language)
{
    for (const QStringView word : words.split(u' '))
        rates.insert(stemmed(word.toString().toLower(), language), rate);
}

QHash<Language, Rates> learnt()
{
    QHash<Language, Rates> all;
    for (const Habits &habit : habits) {
        Rates &rates = all[habit.language];
        add(rates, habit.now, 1.0 / 25, habit.language);
        add(rates, habit.often, 1.0 / 8, habit.language);
        add(rates, habit.everywhere, 1.0 / 3, habit.language);
    }
    return all;
}

}

QStringList treatyFormulae(Language language)
{
    for (const Formulae &one : formulae) {
        if (one.language == language)
            return one.phrases.toString().split(u'.');
    }
    return {};
}

double expectedRate(const QString &stem, Language language)
{
    static const QHash<Language, Rates> rates = learnt();
    const auto known = rates.constFind(language == Language::Undetermined ? Language::English : language);
    return known == rates.cend() ? elsewhere : known->value(stem, elsewhere);
}

}
