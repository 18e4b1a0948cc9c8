// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/wordlist.h"
#include "text/words.h"

namespace concordat {

namespace {

// Articles, prepositions, conjunctions, pronouns, auxiliaries and the few adverbs that tie sentences
// together. "shall" and "may" are left out with intent: in a treaty they are what is negotiated.

const WordList &english()
{
    static const WordList words(
        u"a an the this that these those such any each every some all both no of to in on at by for from with "
        u"without within into onto upon under over between among through during before after about against as "
        u"than per via and or nor but if so yet whether while when where which who whom whose what how it its "
        u"itself they them their themselves he she his her him we our us you your i me my there here is are was "
        u"were be been being am has have had having do does did not also thereof therein thereto thereby "
        u"hereof herein hereby therefore however then thus only very more most other same");
    return words;
}

const WordList &french()
{
    static const WordList words(
        u"le la les l l' un une des du de d d' au aux à en dans par pour sur sous avec sans entre vers chez "
        u"contre depuis pendant avant après selon et ou ni mais donc or car si que qu' qui quoi dont où lequel "
        u"laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles ce cet cette ces "
        u"celui celle ceux celles ceci cela son sa ses leur leurs notre nos votre vos mon ma mes il elle ils "
        u"elles on nous vous se s' y ne n' pas plus est sont était étaient été être soit soient a ont avait "
        u"avaient avoir ayant étant ainsi aussi comme lorsque lors tout toute tous toutes tel telle tels telles "
        u"chaque autre autres même mêmes afin");
    return words;
}

const WordList &spanish()
{
    static const WordList words(
        u"el la los las lo un una unos unas de del al a en con sin por para sobre bajo entre hacia hasta desde "
        u"durante contra según ante tras y e o u ni pero sino si que quien quienes cual cuales cuyo cuya cuyos "
        u"cuyas donde cuando como este esta estos estas ese esa esos esas aquel aquella aquellos aquellas su sus "
        u"nuestro nuestra nuestros nuestras se le les me nos ello ellos ellas él ella yo tú es son era eran fue "
        u"fueron ser sido sea sean siendo está están ha han había haber hayan haya habiendo no también más muy "
        u"todo toda todos todas cada otro otra otros otras mismo misma mismos mismas tal tales así");
    return words;
}

const WordList &russian()
{
    static const WordList words(
        u"и а но или либо да ни же ли бы не в во на с со к ко по о об обо от ото до из изо у за над под подо "
        u"при про для без между через перед после около среди против ради что чтобы как когда если то так также "
        u"тоже где который которая которое которые которого которой которых которому которым которыми котором "
        u"кто чем чего этот эта это эти этого этой этих этому этим этими том тот та те того той тех тому тем "
        u"теми такой такая такое такие такого таких он она оно они его её ее их ему ей им ими ней них нему ним "
        u"мы нас нам вы вас я себя себе свой своя свое своё свои своего своей своих своему своим своими быть "
        u"был была было были есть является являются будет будут будучи весь вся всё все всех всем всего всей "
        u"каждый каждая каждое каждого каждой любой любая любое любого любых другой другие других иной иные "
        u"иных уже еще ещё лишь только");
    return words;
}

const WordList &arabic()
{
    static const WordList words(
        u"في من إلى الى على عن مع بين بعد قبل عند لدى منذ حتى خلال دون بدون تحت فوق حول ضد نحو و أو او ثم بل لكن "
        u"ف ب ل ك أن ان إن إذا اذا لو ما لا لم لن ليس ليست قد هل كما كل كلا أي اي بعض غير هذا هذه هؤلاء ذلك تلك "
        u"أولئك التي الذي الذين اللذين اللتين اللاتي هو هي هم هن هما نحن أنا كان كانت كانوا يكون تكون يكونوا له "
        u"لها لهم لهما به بها بهم فيه فيها فيهم منه منها منهم عليه عليها عليهم إليه إليها إليهم وفي ومن وإلى وعلى "
        u"وعن ومع وأن وإن ولا وما وهو وهي وذلك وهذا وهذه بما مما فيما عما لما أما إما حيث حين عندما بينما وفقا "
        u"أيضا كذلك");
    return words;
}

const WordList &chinese()
{
    static const WordList words(
        u"的 了 和 与 及 或 在 于 是 为 以 对 由 从 向 自 到 至 把 被 给 让 其 这 那 该 此 各 每 所 之 而 但 并 且 "
        u"也 都 就 还 不 未 无 有 等 中 上 下 内 者 将 如 若 则 因 按 经 又 即 他 她 它 们 以及 或者 并且 但是 如果 "
        u"因为 所以 其他 这些 那些 对于 关于 根据 按照 通过");
    return words;
}

}

bool isFunctionWord(QStringView word, Language language)
{
    switch (language) {
    case Language::English:
        return english().contains(word);
    case Language::French:
        return french().contains(word);
    case Language::Spanish:
        return spanish().contains(word);
    case Language::Russian:
        return russian().contains(word);
    case Language::Arabic:
        return arabic().contains(word);
    case Language::Chinese:
        return chinese().contains(word);
    case Language::Undetermined:
        break;
    }
    return english().contains(word) || french().contains(word) || spanish().contains(word) || russian().contains(word)
        || arabic().contains(word) || chinese().contains(word);
}

}
