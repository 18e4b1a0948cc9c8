<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AccountText</name>
    <message>
        <source>%1 (%2)</source>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>%1: nothing new; %2.</source>
        <translation>‏⁨%1⁩: لا جديد؛ ⁨%2⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%n new revision(s)</source>
        <translation>
            <numerusform>لا تنقيحات جديدة</numerusform>
            <numerusform>تنقيح جديد واحد</numerusform>
            <numerusform>تنقيحان جديدان</numerusform>
            <numerusform>%n تنقيحات جديدة</numerusform>
            <numerusform>%n تنقيحًا جديدًا</numerusform>
            <numerusform>%n تنقيح جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>version(s) %1</source>
        <translation>الإصدارات ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n received document(s)</source>
        <translation>
            <numerusform>لا وثائق واردة</numerusform>
            <numerusform>وثيقة واردة واحدة</numerusform>
            <numerusform>وثيقتان واردتان</numerusform>
            <numerusform>%n وثائق واردة</numerusform>
            <numerusform>%n وثيقة واردة</numerusform>
            <numerusform>%n وثيقة واردة</numerusform>
        </translation>
    </message>
    <message>
        <source> by %1</source>
        <translation> (⁨%1⁩)</translation>
    </message>
    <message>
        <source>%1: %2%3; %4.</source>
        <translation>‏⁨%1⁩: ⁨%2⁩⁨%3⁩؛ ⁨%4⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%n taken over</source>
        <translation>
            <numerusform>المأخوذ: %n</numerusform>
            <numerusform>المأخوذ: %n</numerusform>
            <numerusform>المأخوذ: %n</numerusform>
            <numerusform>المأخوذ: %n</numerusform>
            <numerusform>المأخوذ: %n</numerusform>
            <numerusform>المأخوذ: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>المدموج: %n</numerusform>
            <numerusform>المدموج: %n</numerusform>
            <numerusform>المدموج: %n</numerusform>
            <numerusform>المدموج: %n</numerusform>
            <numerusform>المدموج: %n</numerusform>
            <numerusform>المدموج: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in new brackets</source>
        <translation>
            <numerusform>في أقواس معقوفة جديدة: %n</numerusform>
            <numerusform>في أقواس معقوفة جديدة: %n</numerusform>
            <numerusform>في أقواس معقوفة جديدة: %n</numerusform>
            <numerusform>في أقواس معقوفة جديدة: %n</numerusform>
            <numerusform>في أقواس معقوفة جديدة: %n</numerusform>
            <numerusform>في أقواس معقوفة جديدة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>المنقول: %n</numerusform>
            <numerusform>المنقول: %n</numerusform>
            <numerusform>المنقول: %n</numerusform>
            <numerusform>المنقول: %n</numerusform>
            <numerusform>المنقول: %n</numerusform>
            <numerusform>المنقول: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept against a deletion</source>
        <translation>
            <numerusform>المستبقى رغم الحذف: %n</numerusform>
            <numerusform>المستبقى رغم الحذف: %n</numerusform>
            <numerusform>المستبقى رغم الحذف: %n</numerusform>
            <numerusform>المستبقى رغم الحذف: %n</numerusform>
            <numerusform>المستبقى رغم الحذف: %n</numerusform>
            <numerusform>المستبقى رغم الحذف: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) re-anchored</source>
        <translation>
            <numerusform>ملاحظات رُبطت من جديد: %n</numerusform>
            <numerusform>ملاحظات رُبطت من جديد: %n</numerusform>
            <numerusform>ملاحظات رُبطت من جديد: %n</numerusform>
            <numerusform>ملاحظات رُبطت من جديد: %n</numerusform>
            <numerusform>ملاحظات رُبطت من جديد: %n</numerusform>
            <numerusform>ملاحظات رُبطت من جديد: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) orphaned</source>
        <translation>
            <numerusform>ملاحظات بلا موضع: %n</numerusform>
            <numerusform>ملاحظات بلا موضع: %n</numerusform>
            <numerusform>ملاحظات بلا موضع: %n</numerusform>
            <numerusform>ملاحظات بلا موضع: %n</numerusform>
            <numerusform>ملاحظات بلا موضع: %n</numerusform>
            <numerusform>ملاحظات بلا موضع: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n status(es) disagree</source>
        <translation>
            <numerusform>حالات متباينة: %n</numerusform>
            <numerusform>حالات متباينة: %n</numerusform>
            <numerusform>حالات متباينة: %n</numerusform>
            <numerusform>حالات متباينة: %n</numerusform>
            <numerusform>حالات متباينة: %n</numerusform>
            <numerusform>حالات متباينة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft reads as before.</source>
        <translation>تُقرأ المسودة كما كانت.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>AkomaNtoso</name>
    <message numerus="yes">
        <source>%n character(s) that the file marks as deleted were left out.</source>
        <translation>
            <numerusform>لم يُترك أي حرف يبينه الملف محذوفًا (%n).</numerusform>
            <numerusform>تُرك حرف واحد يبينه الملف محذوفًا (%n).</numerusform>
            <numerusform>تُرك حرفان يبينهما الملف محذوفين (%n).</numerusform>
            <numerusform>تُركت %n أحرف يبينها الملف محذوفة.</numerusform>
            <numerusform>تُرك %n حرفًا يبينها الملف محذوفة.</numerusform>
            <numerusform>تُرك %n حرف يبينها الملف محذوفة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) were left out.</source>
        <translation>
            <numerusform>لم تُترك أي صورة (%n).</numerusform>
            <numerusform>تُركت صورة واحدة (%n).</numerusform>
            <numerusform>تُركت صورتان (%n).</numerusform>
            <numerusform>تُركت %n صور.</numerusform>
            <numerusform>تُركت %n صورة.</numerusform>
            <numerusform>تُركت %n صورة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) of the file did not find their way into the text.</source>
        <translation>
            <numerusform>لم يغب عن النص أي حرف من الملف (%n).</numerusform>
            <numerusform>لم يصل إلى النص حرف واحد من الملف (%n).</numerusform>
            <numerusform>لم يصل إلى النص حرفان من الملف (%n).</numerusform>
            <numerusform>لم تصل إلى النص %n أحرف من الملف.</numerusform>
            <numerusform>لم يصل إلى النص %n حرفًا من الملف.</numerusform>
            <numerusform>لم يصل إلى النص %n حرف من الملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>This XML file declares a document type, which can make a program open other files; it was not read. Take the &lt;!DOCTYPE …&gt; out of it and open it again.</source>
        <translation>يعلن ملف XML هذا عن نوع للوثيقة، وهو ما قد يجعل البرنامج يفتح ملفات أخرى؛ ولذلك لم يُقرأ. احذف منه &lt;!DOCTYPE …&gt; وافتحه من جديد.</translation>
    </message>
    <message>
        <source>This Akoma Ntoso file is not well-formed XML at line %1: %2. Ask for it again, or mend it there.</source>
        <translation>ملف Akoma Ntoso هذا ليس XML سليم البنية في السطر %1: %2. اطلبه من جديد أو أصلحه في ذلك الموضع.</translation>
    </message>
    <message>
        <source>This Akoma Ntoso file has %1 MiB, more than this program reads (%2 MiB).</source>
        <translation>حجم ملف Akoma Ntoso هذا %1 MiB، وهو أكثر مما يقرؤه هذا البرنامج (%2 MiB).</translation>
    </message>
    <message>
        <source>This Akoma Ntoso file nests its elements more than %1 deep at line %2; it was not read.</source>
        <translation>تتداخل عناصر ملف Akoma Ntoso هذا أكثر من %1 مستوى في السطر %2؛ ولذلك لم يُقرأ.</translation>
    </message>
</context>
<context>
    <name>BringInCommand</name>
    <message>
        <source>%1: changes and comments %2</source>
        <translation>%1: تغييرات وتعليقات %2</translation>
    </message>
    <message>
        <source>Merging copies: %1 …</source>
        <translation>دمج النسخ: %1…</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>قراءة %1…</translation>
    </message>
    <message>
        <source>take returned copies and Word files into a project</source>
        <translation>إدخال النسخ وملفات Word العائدة في مشروع</translation>
    </message>
    <message>
        <source>something needs a look: a new bracket, a kept deletion, a lost anchor, a change without a place</source>
        <translation>هناك ما يحتاج إلى نظر: أقواس جديدة، أو حذف لم يُنفَّذ، أو ربط مفقود، أو تغيير بلا موضع</translation>
    </message>
    <message>
        <source>who does this; goes into the history</source>
        <translation>من يقوم بهذا؛ ويُقيَّد في السجل</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>نيابة عمّن</translation>
    </message>
    <message>
        <source>%1: new revisions %2, received documents %3, named versions %4; %5</source>
        <translation>%1: تنقيحات جديدة %2، وثائق واردة %3، إصدارات مسماة %4؛ %5</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>غير موقّع</translation>
    </message>
    <message>
        <source>“%1” is not a copy of this project; it is received like a compilation.</source>
        <translation>«%1» ليس نسخة من هذا المشروع؛ ويُستلم كما تُستلم التجميعات.</translation>
    </message>
    <message>
        <source>Merges copies that others edited, any number, in any order with the same result: all of them or none. Where
several changed the same words, all stand in a bracket under their names. Prints what came and what was done.
A Word file of the draft that came back comes in too: tracked changes become alternatives of their authors,
comments annotations, each author&apos;s as a revision of their own. A project that is no copy of this one is
received like a compilation (see receive).

JSON: {&quot;copies&quot;: [{&quot;path&quot;, &quot;revisions&quot;, &quot;versions&quot;: […], &quot;compilations&quot;, &quot;signatures&quot;: [as log]}], &quot;before&quot;, &quot;after&quot;,
&quot;account&quot;: [{&quot;kind&quot;, &quot;place&quot;, &quot;sentence&quot;}], &quot;documents&quot;: [{&quot;path&quot;, &quot;changes&quot;: [{&quot;kind&quot;, &quot;author&quot;,
&quot;delegation&quot;, &quot;place&quot;, &quot;text&quot;, &quot;sentence&quot;}]}], &quot;received&quot;: [as receive]}; revisions and compilations count
what was new here.</source>
        <translation>يدمج النسخ التي حررها آخرون، أيا كان عددها وترتيبها وبالنتيجة نفسها: كلها أو لا شيء منها. وحيثما غيّر عدة
أشخاص الكلمات نفسها، توضع كلها بين قوسين معقوفين تحت أسمائهم. ويعرض ما ورد وما جرى. ويُقبل أيضا ملف Word
للمسودة أُعيد إليك: فتصبح التغييرات المتعقبة بدائل لأصحابها، والحواشي الجانبية تعليقات، وما قام به كل كاتب تنقيحا
مستقلا. أما المشروع الذي ليس نسخة من هذا المشروع فيُستلم كما يُستلم التجميع (انظر receive).

JSON: {&quot;copies&quot;: [{&quot;path&quot;, &quot;revisions&quot;, &quot;versions&quot;: […], &quot;compilations&quot;, &quot;signatures&quot;: [كما في log]}], &quot;before&quot;, &quot;after&quot;,
&quot;account&quot;: [{&quot;kind&quot;, &quot;place&quot;, &quot;sentence&quot;}], &quot;documents&quot;: [{&quot;path&quot;, &quot;changes&quot;: [{&quot;kind&quot;, &quot;author&quot;,
&quot;delegation&quot;, &quot;place&quot;, &quot;text&quot;, &quot;sentence&quot;}]}], &quot;received&quot;: [كما في receive]}؛ يعدّ revisions وcompilations
ما كان جديدا هنا.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Usage: %1 COMMAND [OPTION…] [OPERAND…]</source>
        <translation>الاستعمال: %1 أمر [خيار…] [معامل…]</translation>
    </message>
    <message>
        <source>Concordat without a window: from a compilation of proposals to a concordance and a consolidated, attributed draft.</source>
        <translation>Concordat بلا نافذة: من تجميع المقترحات إلى جدول مطابقة ومسودة موحدة منسوبة.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>الأوامر:</translation>
    </message>
    <message>
        <source>“%1 COMMAND --help” says more about one of them.</source>
        <translation>يوضح «%1 أمر --help» المزيد عن كل منها.</translation>
    </message>
    <message>
        <source>Usage: %1 %2 [OPTION…] %3</source>
        <translation>الاستعمال: %1 %2 [خيار…] %3</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>الخيارات:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>أمثلة:</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>رموز الخروج:</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>the command line makes no sense</source>
        <translation>سطر الأوامر غير مفهوم</translation>
    </message>
    <message>
        <source>a file cannot be read or understood</source>
        <translation>ملف لا يمكن قراءته أو فهمه</translation>
    </message>
    <message>
        <source>a file cannot be written</source>
        <translation>ملف لا يمكن كتابته</translation>
    </message>
    <message>
        <source>print JSON for programs</source>
        <translation>إخراج JSON للبرامج</translation>
    </message>
    <message>
        <source>tell nothing on stderr but problems</source>
        <translation>لا يُذكر على stderr إلا المشاكل</translation>
    </message>
    <message>
        <source>print this and do nothing</source>
        <translation>عرض هذا دون القيام بشيء</translation>
    </message>
    <message>
        <source>“%1 --help” says how it is used.</source>
        <translation>يوضح «%1 --help» طريقة الاستعمال.</translation>
    </message>
    <message>
        <source>“%1” takes %2.</source>
        <translation>«%1» يأخذ %2.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>لا يوجد أمر باسم «%1».</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>لا يوجد ملف باسم «%1».</translation>
    </message>
    <message>
        <source>“%1” is a folder; a file is needed.</source>
        <translation>«%1» مجلد؛ والمطلوب ملف.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>تتعذر قراءة «%1»: %2.</translation>
    </message>
    <message>
        <source>write to FILE instead of stdout</source>
        <translation>الكتابة في FILE بدلًا من stdout</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>تتعذر كتابة «%1»: %2.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>الدخل القياسي</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>قراءة %1…</translation>
    </message>
    <message>
        <source>“%1” is not a project; “concordat-cli consolidate” makes one of a compilation.</source>
        <translation>«%1» ليس مشروعًا؛ ويُنشئ «concordat-cli consolidate» مشروعًا من تجميع.</translation>
    </message>
    <message>
        <source>There is no revision or version “%1”; “log” and “versions” list them.</source>
        <translation>لا يوجد تنقيح أو إصدار باسم «%1»؛ يسردها «log» و«versions».</translation>
    </message>
    <message>
        <source>“%1” begins the ids of several revisions; give more of it.</source>
        <translation>تبدأ عدة تنقيحات بـ«%1»؛ اذكر المزيد.</translation>
    </message>
    <message>
        <source>Comparing submissions: %1 …</source>
        <translation>مقارنة المقترحات المقدمة: %1…</translation>
    </message>
    <message>
        <source>Consolidating …</source>
        <translation>التوحيد…</translation>
    </message>
    <message>
        <source>the passphrase of sealed files is the first line of FILE</source>
        <translation>عبارة سر الملفات المختومة هي السطر الأول من FILE</translation>
    </message>
    <message>
        <source>A sealed file needs a passphrase: name a file that holds it with --passphrase-file.</source>
        <translation>الملف المختوم يحتاج إلى عبارة سر: سمِّ ملفا يحويها بالخيار --passphrase-file.</translation>
    </message>
</context>
<context>
    <name>CompareCommand</name>
    <message>
        <source>compare two texts, or two states of a draft, as a lawyer&apos;s redline</source>
        <translation>مقارنة نصين أو حالتين لمسودة كما يفعل رجل القانون</translation>
    </message>
    <message>
        <source>Compares two texts by phrases and prints the second with what changed: [-deleted-]{+inserted+}; a clause that
moved stands as [-1↓…-] where it was and {+1↑…+} where it is. Quotes, dashes, soft hyphens, line breaks and
runs of spaces may differ without being a change, unless --exact is given. Of a project, prints what lies
between two revisions, named by the beginning of their ids, by the name of a version, or “head”.

JSON: {&quot;segments&quot;: [{&quot;kind&quot;: &quot;same&quot;, &quot;text&quot;} | {&quot;kind&quot;: &quot;change&quot;, &quot;a&quot;, &quot;b&quot;} | {&quot;kind&quot;: &quot;move&quot;, &quot;text&quot;,
&quot;from&quot;, &quot;to&quot;}]}, exact in every character. &quot;same&quot; and &quot;a&quot; in order, with each &quot;move&quot; where it stands in the
list, are A. &quot;same&quot; and &quot;b&quot; in order, with the text of each move put in at &quot;to&quot; afterwards, lowest &quot;to&quot;
first, are B. &quot;from&quot; and &quot;to&quot; count Unicode characters from 0, from the beginning of A and of B.
Of a project: {&quot;provisions&quot;: [{&quot;provision&quot;, &quot;change&quot;}], &quot;paragraphs&quot;: [{&quot;place&quot;, &quot;id&quot;, &quot;change&quot;,
&quot;segments&quot;: […]}], &quot;annotations&quot;: how many}; &quot;change&quot; is added, removed, changed or moved.</source>
        <translation>يقارن نصين عبارةً عبارة ويعرض الثاني مع ما تغير: [-محذوف-]{+مدرج+}؛ وترد العبارة المنقولة [-1↓…-] حيث كانت و{+1↑…+} حيث صارت.
ولا تُعد فروق علامات الاقتباس والشرطات والواصلات وفواصل الأسطر والفراغات تغييرًا ما لم يُذكر --exact. وفي المشروع يعرض ما
بين تنقيحين يُذكران ببداية رقم التعريف أو باسم إصدار أو «head».

JSON: {&quot;segments&quot;: [{&quot;kind&quot;: &quot;same&quot;, &quot;text&quot;} | {&quot;kind&quot;: &quot;change&quot;, &quot;a&quot;, &quot;b&quot;} | {&quot;kind&quot;: &quot;move&quot;, &quot;text&quot;,
&quot;from&quot;, &quot;to&quot;}]}, مطابق في كل حرف. &quot;same&quot; و&quot;a&quot; بالترتيب، مع كل &quot;move&quot; حيث يرد في
القائمة، هما A. و&quot;same&quot; و&quot;b&quot; بالترتيب، ثم يُدرج نص كل &quot;move&quot; عند &quot;to&quot;، بدءا بأصغر
&quot;to&quot;، هما B. ويعد &quot;from&quot; و&quot;to&quot; حروف Unicode من 0، من بداية A وبداية B.
ولمشروع: {&quot;provisions&quot;: [{&quot;provision&quot;, &quot;change&quot;}], &quot;paragraphs&quot;: [{&quot;place&quot;, &quot;id&quot;, &quot;change&quot;,
&quot;segments&quot;: […]}], &quot;annotations&quot;: عددها}؛ و&quot;change&quot; هو added أو removed أو changed أو moved.</translation>
    </message>
    <message>
        <source>they differ</source>
        <translation>هما مختلفان</translation>
    </message>
    <message>
        <source>let upper and lower case be alike</source>
        <translation>عدم التمييز بين الحروف الكبيرة والصغيرة</translation>
    </message>
    <message>
        <source>let every character count</source>
        <translation>احتساب كل حرف</translation>
    </message>
    <message>
        <source>show a moved clause as deleted and inserted</source>
        <translation>إظهار العبارة المنقولة محذوفة ومدرجة</translation>
    </message>
    <message>
        <source>added</source>
        <translation>مضاف</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>منقول</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>مغيَّر</translation>
    </message>
    <message>
        <source>Annotations that are not the same: %1</source>
        <translation>التعليقات غير المتماثلة: %1</translation>
    </message>
</context>
<context>
    <name>CompilationReader</name>
    <message>
        <source>The paragraph breaks off without a full stop and was joined to the next one.</source>
        <translation>تنقطع الفقرة دون نقطة وقد وُصلت بالفقرة التالية.</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>وثيقة PDF</translation>
    </message>
    <message>
        <source>a zip archive (a Word file is one)</source>
        <translation>محفوظة zip (وملف Word واحدة منها)</translation>
    </message>
    <message>
        <source>an old Microsoft Office document</source>
        <translation>وثيقة Microsoft Office قديمة</translation>
    </message>
    <message>
        <source>a rich text (RTF) document</source>
        <translation>وثيقة نص منسق (RTF)</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>صورة PNG</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>صورة JPEG</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>صورة GIF</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>محفوظة gzip</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>قاعدة بيانات SQLite</translation>
    </message>
    <message>
        <source>“%1” was taken as a delegation by where it stands; the register does not know it.</source>
        <translation>عُدّ «⁨%1⁩» وفدًا بحكم موضعه؛ ولا يعرفه سجل الوفود.</translation>
    </message>
    <message>
        <source>The file holds nothing but blanks: there is no text to read.</source>
        <translation>ليس في الملف إلا فراغات: لا نص للقراءة.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>أُوقفت القراءة.</translation>
    </message>
    <message>
        <source>The text stands on very few, very long lines (%1), so that its paragraphs could not all be told apart. Extract it again with its line breaks.</source>
        <translation>النص في أسطر قليلة جدًا وطويلة جدًا (⁨%1⁩)، فتعذر التمييز بين فقراته كلها. استخرجه من جديد مع فواصل الأسطر.</translation>
    </message>
    <message>
        <source>No mark was found in the text for footnote %1.</source>
        <translation>لم يُعثر في النص على علامة الحاشية ⁨%1⁩.</translation>
    </message>
    <message>
        <source>A locator (%1 to %2) lies outside the source&apos;s text.</source>
        <translation>محدد موضع (⁨%1⁩ إلى ⁨%2⁩) يقع خارج نص المصدر.</translation>
    </message>
    <message>
        <source>Line %1 lies in two locators: “%2”.</source>
        <translation>السطر ⁨%1⁩ يقع في محددَي موضع: «⁨%2⁩».</translation>
    </message>
    <message>
        <source>Line %1 lies in no locator: “%2”.</source>
        <translation>السطر ⁨%1⁩ لا يقع في أي محدد موضع: «⁨%2⁩».</translation>
    </message>
    <message>
        <source>Line %1 has a character that could not be read.</source>
        <translation>في السطر ⁨%1⁩ حرف تعذرت قراءته.</translation>
    </message>
    <message>
        <source>The file is empty: there is no text to read.</source>
        <translation>الملف فارغ: لا نص للقراءة.</translation>
    </message>
    <message>
        <source>This is %1, not a text. Open it as what it is, or save it as text first.</source>
        <translation>هذا ⁨%1⁩ وليس نصًا. افتحه بصفته هذه، أو احفظه نصًا أولًا.</translation>
    </message>
    <message>
        <source>The file holds binary data from its first line on, not a text. Save the document as text and open that.</source>
        <translation>في الملف بيانات ثنائية من سطره الأول وليس نصًا. احفظ الوثيقة نصًا وافتح النص.</translation>
    </message>
    <message>
        <source>The text is not in Unicode; by the look of its letters it was read as %1.</source>
        <translation>النص ليس بترميز يونيكود؛ وقد قُرئ بحسب شكل حروفه على أنه ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The file has %1; it was read up to line %2, and what follows was left out. Split it to read the rest.</source>
        <translation>في الملف ⁨%1⁩؛ وقد قُرئ حتى السطر ⁨%2⁩ وتُرك ما بعده. قسّمه لقراءة الباقي.</translation>
    </message>
    <message>
        <source>It is not plain whether this submission gives treaty text or comments.</source>
        <translation>ليس واضحًا هل يقدم هذا المقترح نص معاهدة أم تعليقات.</translation>
    </message>
    <message>
        <source>This reads like treaty text inside a submission that comments.</source>
        <translation>يُقرأ هذا كنص معاهدة داخل مقترح يتضمن تعليقات.</translation>
    </message>
    <message>
        <source>It is not plain whether this is treaty text or a comment.</source>
        <translation>ليس واضحًا هل هذا نص معاهدة أم تعليق.</translation>
    </message>
    <message>
        <source>No delegation is named for this text.</source>
        <translation>لم يُذكر وفد لهذا النص.</translation>
    </message>
    <message>
        <source>The title and the text stand on one line; the title was cut where the wording suggests.</source>
        <translation>العنوان والنص في سطر واحد؛ وقد قُطع العنوان حيث توحي الصياغة.</translation>
    </message>
    <message>
        <source>The title, if there is one, could not be told from the text that follows it.</source>
        <translation>تعذر التمييز بين العنوان، إن وُجد، والنص الذي يليه.</translation>
    </message>
    <message>
        <source>Lists nest deeper here than is told apart; what follows was kept on one level.</source>
        <translation>القوائم هنا متداخلة أعمق مما يمكن تمييزه؛ وقد تُرك ما بعدها في مستوى واحد.</translation>
    </message>
    <message>
        <source>The number %1 does not follow the one before it.</source>
        <translation>الرقم ⁨%1⁩ لا يلي الرقم الذي قبله.</translation>
    </message>
    <message>
        <source>The numbers begin again at %1 without a heading.</source>
        <translation>تبدأ الأرقام من جديد عند ⁨%1⁩ دون عنوان.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) could not be read in all.</source>
        <translation>
            <numerusform>لم يتعذر قراءة أي حرف.</numerusform>
            <numerusform>تعذرت قراءة حرف واحد إجمالًا.</numerusform>
            <numerusform>تعذرت قراءة حرفين إجمالًا.</numerusform>
            <numerusform>تعذرت قراءة %n حروف إجمالًا.</numerusform>
            <numerusform>تعذرت قراءة %n حرفًا إجمالًا.</numerusform>
            <numerusform>تعذرت قراءة %n حرف إجمالًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The heading stood inside a line; it was taken for one because its number was lacking.</source>
        <translation>كان العنوان داخل سطر؛ واعتُبر عنوانا لأن رقمه كان ناقصا.</translation>
    </message>
</context>
<context>
    <name>ConcordanceCommand</name>
    <message>
        <source>Articles</source>
        <translation>المواد</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>الفقرات</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1، السطر %2: %3</translation>
    </message>
    <message>
        <source>Suggestions not shown (see --suggestions): %1</source>
        <translation>اقتراحات غير معروضة (انظر --suggestions): %1</translation>
    </message>
    <message>
        <source>, suggested</source>
        <translation>، مقترح</translation>
    </message>
    <message>
        <source>Comparing submissions: %1 …</source>
        <translation>مقارنة المقترحات المقدمة: %1…</translation>
    </message>
    <message>
        <source>say which articles and paragraphs correspond</source>
        <translation>بيان المواد والفقرات المتقابلة</translation>
    </message>
    <message>
        <source>Compares every two submissions of a compilation or project and prints which article answers to which, and
which paragraph, with a confidence and the reason for it. What is not listed has no counterpart.

JSON: {&quot;articles&quot;: [{&quot;a&quot;: {&quot;delegation&quot;, &quot;line&quot;, &quot;title&quot;}, &quot;b&quot;: {…}, &quot;confidence&quot;, &quot;reason&quot;}],
&quot;paragraphs&quot;: [{&quot;a&quot;: {&quot;delegation&quot;, &quot;line&quot;, &quot;number&quot;}, &quot;b&quot;: {…}, &quot;confidence&quot;, &quot;reason&quot;,
&quot;outcome&quot;: &quot;linked&quot; or &quot;suggested&quot;}]}. Articles are those that are linked.</source>
        <translation>يقارن المقترحات المقدمة في تجميع أو مشروع مثنى مثنى ويعرض المواد والفقرات المتقابلة، مع درجة الثقة وسببها. وما لم يُسرد لا
مقابل له.

JSON: {&quot;articles&quot;: [{&quot;a&quot;: {&quot;delegation&quot;, &quot;line&quot;, &quot;title&quot;}, &quot;b&quot;: {…}, &quot;confidence&quot;, &quot;reason&quot;}],
&quot;paragraphs&quot;: [{&quot;a&quot;: {&quot;delegation&quot;, &quot;line&quot;, &quot;number&quot;}, &quot;b&quot;: {…}, &quot;confidence&quot;, &quot;reason&quot;,
&quot;outcome&quot;: &quot;linked&quot; أو &quot;suggested&quot;}]}. والمواد هي المواد المرتبطة.</translation>
    </message>
    <message>
        <source>print suggestions too, which are too weak to be linked</source>
        <translation>عرض الاقتراحات أيضًا، وهي أضعف من أن تُربط</translation>
    </message>
</context>
<context>
    <name>ConsolidateCommand</name>
    <message>
        <source>“%1” is there already, and nothing was written over it.</source>
        <translation>«%1» موجود من قبل، ولم يُكتب فوقه شيء.</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>كتابة %1…</translation>
    </message>
    <message>
        <source>No submission was found in “%1”.</source>
        <translation>لم يُعثر على أي مقترح مقدم في «%1».</translation>
    </message>
    <message>
        <source>make one text of all submissions, with attributed alternatives</source>
        <translation>جعل جميع المقترحات نصًا واحدًا ببدائل منسوبة</translation>
    </message>
    <message>
        <source>Puts what corresponds in a compilation under one provision and paragraph by paragraph makes one text: what is
common stands once, what differs stands in brackets with the names behind each alternative. Prints the draft in
the notation; with -o also keeps it, with the received document, as a new project. Of a project, prints the
draft as it stands.

JSON: {&quot;title&quot;, &quot;provisions&quot;: [{&quot;kind&quot;, &quot;designation&quot;, &quot;number&quot;, &quot;title&quot;, &quot;paragraphs&quot;: [{&quot;number&quot;, &quot;level&quot;,
&quot;notation&quot;, &quot;alternatives&quot;: [{&quot;bracket&quot;, &quot;attributions&quot;: […], &quot;text&quot;, &quot;origins&quot;: [{&quot;delegation&quot;, &quot;line&quot;}]}],
&quot;readings&quot;: [{&quot;delegation&quot;, &quot;text&quot;}], &quot;origins&quot;: [{&quot;delegation&quot;, &quot;line&quot;}]}]}]}. &quot;bracket&quot; counts the brackets of
a paragraph from 1, outer ones before those in them; &quot;readings&quot; has the paragraph as each delegation would
have it; &quot;origins&quot; of a paragraph are all the units it was made of.</source>
        <translation>يضع المتقابل في تجميع تحت حكم واحد ويجعله فقرةً فقرة نصًا واحدًا: المشترك مرة واحدة، والمختلف بين أقواس معقوفة مع الأسماء وراء كل
بديل. ويعرض المسودة بالترميز؛ ومع -o يحفظها أيضًا مع الوثيقة الواردة مشروعًا جديدًا. وفي المشروع يعرض المسودة كما هي.

JSON: {&quot;title&quot;, &quot;provisions&quot;: [{&quot;kind&quot;, &quot;designation&quot;, &quot;number&quot;, &quot;title&quot;, &quot;paragraphs&quot;: [{&quot;number&quot;, &quot;level&quot;,
&quot;notation&quot;, &quot;alternatives&quot;: [{&quot;bracket&quot;, &quot;attributions&quot;: […], &quot;text&quot;, &quot;origins&quot;: [{&quot;delegation&quot;, &quot;line&quot;}]}],
&quot;readings&quot;: [{&quot;delegation&quot;, &quot;text&quot;}], &quot;origins&quot;: [{&quot;delegation&quot;, &quot;line&quot;}]}]}]}. ويعد &quot;bracket&quot; أقواس
الفقرة من 1، الخارجية قبل ما بداخلها؛ وفي &quot;readings&quot; الفقرة كما يريدها كل وفد؛
و&quot;origins&quot; الفقرة هي كل الوحدات التي تألفت منها.</translation>
    </message>
    <message>
        <source>keep the draft and its sources as a new project</source>
        <translation>حفظ المسودة ومصادرها مشروعًا جديدًا</translation>
    </message>
    <message>
        <source>who does this; goes into the history</source>
        <translation>من يقوم بهذا؛ ويُقيَّد في السجل</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>نيابة عمّن</translation>
    </message>
</context>
<context>
    <name>CopyCommand</name>
    <message>
        <source>Writing %1 …</source>
        <translation>كتابة %1…</translation>
    </message>
    <message>
        <source>write a consistent copy of a project</source>
        <translation>كتابة نسخة متسقة من مشروع</translation>
    </message>
    <message>
        <source>Writes a copy that is whole even while somebody edits the project; for a stick, a backup, a colleague.

JSON: {&quot;target&quot;, &quot;revisions&quot;}</source>
        <translation>يكتب نسخة كاملة حتى والمشروع قيد التحرير؛ لذاكرة تخزين أو نسخة احتياطية أو زميل.

JSON: {&quot;target&quot;, &quot;revisions&quot;}</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>This part of the document is not there any more.</source>
        <translation>هذا الجزء من الوثيقة لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>Nothing stands before it on its level that it could be part of.</source>
        <translation>لا شيء قبله في مستواه يمكن أن يكون جزءًا منه.</translation>
    </message>
    <message>
        <source>It stands on the highest level already.</source>
        <translation>هو في أعلى مستوى أصلًا.</translation>
    </message>
    <message>
        <source>Nothing stands before it on its level that it could be joined with.</source>
        <translation>لا شيء قبله في مستواه يمكن وصله به.</translation>
    </message>
    <message>
        <source>There is no text on both sides of that place.</source>
        <translation>لا يوجد نص على جانبي هذا الموضع.</translation>
    </message>
    <message>
        <source>A submission needs the name of a delegation.</source>
        <translation>يحتاج المقترح المقدم إلى اسم وفد.</translation>
    </message>
</context>
<context>
    <name>Correspondence</name>
    <message>
        <source>its closing text</source>
        <translation>نصه الختامي</translation>
    </message>
    <message>
        <source>its text stands here</source>
        <translation>نصه هنا</translation>
    </message>
    <message>
        <source>nobody else has it</source>
        <translation>ليس لدى أحد غيره</translation>
    </message>
    <message>
        <source>stands in its article</source>
        <translation>يقع في مادته</translation>
    </message>
    <message>
        <source>%1 of %2 pairs of characters</source>
        <translation>⁨%1⁩ من ⁨%2⁩ من أزواج الحروف</translation>
    </message>
    <message>
        <source>%1 of %2 content words</source>
        <translation>⁨%1⁩ من ⁨%2⁩ من الكلمات الدالة</translation>
    </message>
    <message>
        <source>both cite article %1 of the %2</source>
        <translation>كلاهما يستشهد بالمادة ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>both cite article %1, paragraph %2, of the %3</source>
        <translation>كلاهما يستشهد بالمادة ⁨%1⁩، الفقرة ⁨%2⁩: ⁨%3⁩</translation>
    </message>
    <message>
        <source>one of %1 parts</source>
        <translation>جزء من ⁨%1⁩ أجزاء</translation>
    </message>
    <message>
        <source>, with %1 of %2 sentences</source>
        <translation>، بـ ⁨%1⁩ من ⁨%2⁩ من الجمل</translation>
    </message>
    <message>
        <source>said so by a person</source>
        <translation>حدده شخص</translation>
    </message>
    <message>
        <source>the same text</source>
        <translation>النص نفسه</translation>
    </message>
    <message>
        <source>what stands around corresponds</source>
        <translation>ما حوله متقابل</translation>
    </message>
    <message>
        <source>the same theme, not treaty text on both sides</source>
        <translation>الموضوع نفسه، وليس نص معاهدة في الجانبين</translation>
    </message>
    <message>
        <source>%1 of %2 paragraphs correspond</source>
        <translation>⁨%1⁩ من ⁨%2⁩ من الفقرات متقابلة</translation>
    </message>
    <message>
        <source>the same title</source>
        <translation>العنوان نفسه</translation>
    </message>
    <message>
        <source>like titles</source>
        <translation>عناوين متشابهة</translation>
    </message>
    <message>
        <source>%1 % of the words, by weight</source>
        <translation>⁨%1⁩ % من الكلمات بحسب وزنها</translation>
    </message>
    <message>
        <source>both correspond to a paragraph of %1</source>
        <translation>كلاهما يقابل فقرة من ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>DocumentReader</name>
    <message>
        <source>This kind of file is not one that the program reads. Save it as a Word document (.docx), a PDF or plain text, and open that.</source>
        <translation>لا يقرأ البرنامج هذا النوع من الملفات. احفظه وثيقة Word (.docx) أو PDF أو نصًا عاديًا وافتحه.</translation>
    </message>
</context>
<context>
    <name>Docx</name>
    <message>
        <source>The Word document declares a document type of its own, which none does that a word processor wrote. It was not read.</source>
        <translation>تعلن وثيقة Word نوع وثيقة خاصًا بها، وهو ما لا تفعله معالجات النصوص. لم تُقرأ.</translation>
    </message>
    <message>
        <source>The Word document nests more than %1 elements at line %2. It was not read further.</source>
        <translation>تتضمن وثيقة Word أكثر من ⁨%1⁩ عنصر متداخل عند السطر ⁨%2⁩. لم تُقرأ بعد ذلك.</translation>
    </message>
    <message>
        <source>The Word document is broken at line %1, column %2 of its XML (%3). Open and save it once in a word processor, or ask for it again.</source>
        <translation>وثيقة Word معطوبة عند السطر ⁨%1⁩، العمود ⁨%2⁩ من XML (⁨%3⁩). افتحها واحفظها مرة في معالج نصوص، أو اطلبها من جديد.</translation>
    </message>
    <message>
        <source>The file embeds another document, which was not opened.</source>
        <translation>يتضمن الملف وثيقة أخرى مضمنة لم تُفتح.</translation>
    </message>
    <message>
        <source>The file has pictures, which are not carried into the text.</source>
        <translation>في الملف صور لا تُنقل إلى النص.</translation>
    </message>
    <message>
        <source>This is a container like a Word document&apos;s, but it names no main document. It may be another kind of office file.</source>
        <translation>هذه حاوية كحاوية وثيقة Word لكنها لا تسمي وثيقة رئيسية. قد تكون نوعًا آخر من ملفات المكتب.</translation>
    </message>
    <message>
        <source>The file has macros, which were not opened.</source>
        <translation>في الملف وحدات ماكرو لم تُفتح.</translation>
    </message>
    <message>
        <source>This file is not a complete document: its container cannot be opened. Ask for it again, or open and save it once in a word processor.</source>
        <translation>هذا الملف ليس وثيقة كاملة: تعذر فتح حاويتها. اطلبها من جديد، أو افتحها واحفظها مرة في معالج نصوص.</translation>
    </message>
    <message>
        <source>The document has no part “%1”.</source>
        <translation>ليس في الوثيقة الجزء «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The part “%1” of the document unpacks to more than this program reads (%2 MiB). It was not opened.</source>
        <translation>الجزء «⁨%1⁩» من الوثيقة يتجاوز بعد فك ضغطه ما يقرؤه هذا البرنامج (⁨%2⁩ ميبيبايت). لم يُفتح.</translation>
    </message>
    <message>
        <source>The part “%1” of the document cannot be unpacked.</source>
        <translation>تعذر فك ضغط الجزء «⁨%1⁩» من الوثيقة.</translation>
    </message>
</context>
<context>
    <name>DocxText</name>
    <message numerus="yes">
        <source>The file has tracked changes; they were read as accepted, and %n deleted character(s) were left out.</source>
        <translation>
            <numerusform>في الملف تغييرات متعقبة قُرئت مقبولة، ولم يُترك أي حرف محذوف.</numerusform>
            <numerusform>في الملف تغييرات متعقبة قُرئت مقبولة، وتُرك حرف محذوف واحد.</numerusform>
            <numerusform>في الملف تغييرات متعقبة قُرئت مقبولة، وتُرك حرفان محذوفان.</numerusform>
            <numerusform>في الملف تغييرات متعقبة قُرئت مقبولة، وتُركت %n حروف محذوفة.</numerusform>
            <numerusform>في الملف تغييرات متعقبة قُرئت مقبولة، وتُرك %n حرفًا محذوفًا.</numerusform>
            <numerusform>في الملف تغييرات متعقبة قُرئت مقبولة، وتُرك %n حرف محذوف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) in the margin were not taken into the text.</source>
        <translation>
            <numerusform>لا تعليقات في الهامش لم تؤخذ في النص.</numerusform>
            <numerusform>لم يؤخذ في النص تعليق واحد في الهامش.</numerusform>
            <numerusform>لم يؤخذ في النص تعليقان في الهامش.</numerusform>
            <numerusform>لم تؤخذ في النص %n تعليقات في الهامش.</numerusform>
            <numerusform>لم يؤخذ في النص %n تعليقًا في الهامش.</numerusform>
            <numerusform>لم يؤخذ في النص %n تعليق في الهامش.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>Article %1</source>
        <translation>المادة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>الديباجة</translation>
    </message>
    <message>
        <source>%1, paragraph %2</source>
        <translation>%1، الفقرة ⁨%2⁩</translation>
    </message>
    <message>
        <source>A stored %1 does not have the form this program writes.</source>
        <translation>العنصر المخزن (⁨%1⁩) ليس بالشكل الذي يكتبه هذا البرنامج.</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>The annotation is no longer in the draft.</source>
        <translation>لم يعد التعليق في المسودة.</translation>
    </message>
    <message>
        <source>The words to annotate are not in the paragraph any more. Select them again.</source>
        <translation>لم تعد الكلمات المراد التعليق عليها في الفقرة. حددها من جديد.</translation>
    </message>
    <message>
        <source>This annotation is in the draft already; attach it again instead.</source>
        <translation>هذا التعليق موجود في المسودة؛ اربطه من جديد بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>There is no such bracket in this paragraph any more. Somebody may have lifted it.</source>
        <translation>لم تعد هذه الأقواس في هذه الفقرة. ربما رفعها أحد.</translation>
    </message>
    <message>
        <source>Brackets can nest %1 deep. Lift some of those around these words first.</source>
        <translation>يمكن أن تتداخل الأقواس إلى عمق ⁨%1⁩. ارفع أولًا بعض الأقواس المحيطة بهذه الكلمات.</translation>
    </message>
    <message>
        <source>Select the words that are to stand in brackets first.</source>
        <translation>حدد أولًا الكلمات المراد وضعها بين قوسين معقوفين.</translation>
    </message>
    <message>
        <source>A position is somebody&apos;s. Say which delegation takes it.</source>
        <translation>الموقف موقف جهة ما. بيّن أي وفد يتخذه.</translation>
    </message>
    <message>
        <source>The paragraph is no longer in the draft. Somebody may have deleted it; the history still has it.</source>
        <translation>لم تعد الفقرة في المسودة. ربما حذفها أحد؛ وهي باقية في السجل.</translation>
    </message>
    <message>
        <source>The provision is no longer in the draft. Somebody may have deleted it; the history still has it.</source>
        <translation>لم يعد الحكم في المسودة. ربما حذفه أحد؛ وهو باقٍ في السجل.</translation>
    </message>
    <message>
        <source>Select the words whose status is to be recorded first.</source>
        <translation>حدد أولًا الكلمات المراد تسجيل حالتها.</translation>
    </message>
    <message>
        <source>The paragraph after which this should stand is not in that provision any more.</source>
        <translation>الفقرة التي ينبغي أن تليها هذه لم تعد في ذلك الحكم.</translation>
    </message>
    <message>
        <source>This paragraph is in the draft already; move it instead of inserting it.</source>
        <translation>هذه الفقرة موجودة في المسودة؛ انقلها بدلًا من إدراجها.</translation>
    </message>
    <message>
        <source>A paragraph can stand at one of nine levels, from paragraph to sub-items.</source>
        <translation>يمكن أن تكون الفقرة في أحد تسعة مستويات، من الفقرة إلى البنود الفرعية.</translation>
    </message>
    <message>
        <source>This provision is in the draft already; move it instead of inserting it.</source>
        <translation>هذا الحكم موجود في المسودة؛ انقله بدلًا من إدراجه.</translation>
    </message>
    <message>
        <source>A paragraph can be split between two words outside its brackets. Put the cursor there, or lift the bracket first.</source>
        <translation>يمكن تقسيم الفقرة بين كلمتين خارج أقواسها. ضع المؤشر هناك، أو ارفع الأقواس أولًا.</translation>
    </message>
    <message>
        <source>This is the last paragraph of its provision; there is none to join it with.</source>
        <translation>هذه آخر فقرة في حكمها؛ لا توجد فقرة توصل بها.</translation>
    </message>
    <message>
        <source>The language of the parallel text is not known. Say which it is.</source>
        <translation>لغة النص الموازي غير معروفة. فحدّد أي لغة هي.</translation>
    </message>
    <message>
        <source>The text to check is no longer there. Look at it again.</source>
        <translation>لم يعد النص المراد التحقق منه موجودا. فانظر فيه من جديد.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%n annotation(s) whose words are gone stand on no place in the file.</source>
        <translation>
            <numerusform>لا تعليقات زالت كلماتها.</numerusform>
            <numerusform>تعليق واحد زالت كلماته ولا موضع له في الملف.</numerusform>
            <numerusform>تعليقان زالت كلماتهما ولا موضع لهما في الملف.</numerusform>
            <numerusform>%n تعليقات زالت كلماتها ولا موضع لها في الملف.</numerusform>
            <numerusform>%n تعليقًا زالت كلماتها ولا موضع لها في الملف.</numerusform>
            <numerusform>%n تعليق زالت كلماتها ولا موضع لها في الملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plain text has no italics, no bold and no links.</source>
        <translation>ليس في النص العادي خط مائل ولا عريض ولا روابط.</translation>
    </message>
    <message numerus="yes">
        <source>The notation has no statuses: %n of them stay behind.</source>
        <translation>
            <numerusform>ليس في الترميز حالات: يبقى منها هنا %n.</numerusform>
            <numerusform>ليس في الترميز حالات: يبقى منها هنا %n.</numerusform>
            <numerusform>ليس في الترميز حالات: يبقى منها هنا %n.</numerusform>
            <numerusform>ليس في الترميز حالات: يبقى منها هنا %n.</numerusform>
            <numerusform>ليس في الترميز حالات: يبقى منها هنا %n.</numerusform>
            <numerusform>ليس في الترميز حالات: يبقى منها هنا %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only Word files have tracked changes: alternatives stand in brackets.</source>
        <translation>التغييرات المتعقبة في ملفات Word وحدها: توضع البدائل بين أقواس معقوفة.</translation>
    </message>
    <message>
        <source>Footnotes stand at the end of the PDF, not at the foot of each page.</source>
        <translation>توضع الحواشي في نهاية ملف PDF لا في أسفل كل صفحة.</translation>
    </message>
    <message numerus="yes">
        <source>%n provision(s)</source>
        <translation>
            <numerusform>لا أحكام</numerusform>
            <numerusform>حكم واحد</numerusform>
            <numerusform>حكمان</numerusform>
            <numerusform>%n أحكام</numerusform>
            <numerusform>%n حكمًا</numerusform>
            <numerusform>%n حكم</numerusform>
        </translation>
    </message>
    <message>
        <source>the submissions, under their delegations’ names</source>
        <translation>المقترحات المقدمة، تحت أسماء وفودها</translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s)</source>
        <translation>
            <numerusform>لا أقواس معقوفة</numerusform>
            <numerusform>موضع واحد بين أقواس معقوفة</numerusform>
            <numerusform>موضعان بين أقواس معقوفة</numerusform>
            <numerusform>%n مواضع بين أقواس معقوفة</numerusform>
            <numerusform>%n موضعًا بين أقواس معقوفة</numerusform>
            <numerusform>%n موضع بين أقواس معقوفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the names of %n delegation(s)</source>
        <translation>
            <numerusform>لا أسماء وفود</numerusform>
            <numerusform>اسم وفد واحد</numerusform>
            <numerusform>اسما وفدين</numerusform>
            <numerusform>أسماء %n وفود</numerusform>
            <numerusform>أسماء %n وفدًا</numerusform>
            <numerusform>أسماء %n وفد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>لا تعليقات</numerusform>
            <numerusform>تعليق واحد</numerusform>
            <numerusform>تعليقان</numerusform>
            <numerusform>%n تعليقات</numerusform>
            <numerusform>%n تعليقًا</numerusform>
            <numerusform>%n تعليق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s)</source>
        <translation>
            <numerusform>لا ملاحظات خاصة</numerusform>
            <numerusform>ملاحظة خاصة واحدة</numerusform>
            <numerusform>ملاحظتان خاصتان</numerusform>
            <numerusform>%n ملاحظات خاصة</numerusform>
            <numerusform>%n ملاحظة خاصة</numerusform>
            <numerusform>%n ملاحظة خاصة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s) are left out: only what is agreed is written.</source>
        <translation>
            <numerusform>لم يُترك أي موضع بين أقواس: لا يُكتب إلا المتفق عليه.</numerusform>
            <numerusform>تُرك موضع واحد بين أقواس: لا يُكتب إلا المتفق عليه.</numerusform>
            <numerusform>تُرك موضعان بين أقواس: لا يُكتب إلا المتفق عليه.</numerusform>
            <numerusform>تُركت %n مواضع بين أقواس: لا يُكتب إلا المتفق عليه.</numerusform>
            <numerusform>تُرك %n موضعًا بين أقواس: لا يُكتب إلا المتفق عليه.</numerusform>
            <numerusform>تُرك %n موضع بين أقواس: لا يُكتب إلا المتفق عليه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n bracket(s) only the first alternative is written.</source>
        <translation>
            <numerusform>لا مواضع بين أقواس.</numerusform>
            <numerusform>من موضع واحد بين أقواس لا يُكتب إلا البديل الأول.</numerusform>
            <numerusform>من موضعين بين أقواس لا يُكتب إلا البديل الأول.</numerusform>
            <numerusform>من %n مواضع بين أقواس لا يُكتب إلا البديل الأول.</numerusform>
            <numerusform>من %n موضعًا بين أقواس لا يُكتب إلا البديل الأول.</numerusform>
            <numerusform>من %n موضع بين أقواس لا يُكتب إلا البديل الأول.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The names of %n delegation(s) are not written.</source>
        <translation>
            <numerusform>تُكتب أسماء الوفود كلها.</numerusform>
            <numerusform>لا يُكتب اسم وفد واحد.</numerusform>
            <numerusform>لا يُكتب اسما وفدين.</numerusform>
            <numerusform>لا تُكتب أسماء %n وفود.</numerusform>
            <numerusform>لا تُكتب أسماء %n وفدًا.</numerusform>
            <numerusform>لا تُكتب أسماء %n وفد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) stay behind.</source>
        <translation>
            <numerusform>لا تعليقات تبقى هنا.</numerusform>
            <numerusform>يبقى هنا تعليق واحد.</numerusform>
            <numerusform>يبقى هنا تعليقان.</numerusform>
            <numerusform>تبقى هنا %n تعليقات.</numerusform>
            <numerusform>يبقى هنا %n تعليقًا.</numerusform>
            <numerusform>يبقى هنا %n تعليق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s) stay behind.</source>
        <translation>
            <numerusform>لا ملاحظات خاصة تبقى هنا.</numerusform>
            <numerusform>تبقى هنا ملاحظة خاصة واحدة.</numerusform>
            <numerusform>تبقى هنا ملاحظتان خاصتان.</numerusform>
            <numerusform>تبقى هنا %n ملاحظات خاصة.</numerusform>
            <numerusform>تبقى هنا %n ملاحظة خاصة.</numerusform>
            <numerusform>تبقى هنا %n ملاحظة خاصة.</numerusform>
        </translation>
    </message>
    <message>
        <source>This content cannot be written in this format: tables are written as Word, OpenDocument, PDF, HTML or CSV, and only the draft as notation or Akoma Ntoso.</source>
        <translation>لا يمكن كتابة هذا المضمون بهذا النسق: تُكتب الجداول بنسق Word أو OpenDocument أو PDF أو HTML أو CSV، والمسودة وحدها بالترميز أو Akoma Ntoso.</translation>
    </message>
    <message>
        <source>PDF needs fonts, which this program has not.</source>
        <translation>يحتاج PDF إلى خطوط ليست لدى هذا البرنامج.</translation>
    </message>
    <message>
        <source>The project does not hold the text in that language. Take it in first, as a parallel text.</source>
        <translation>لا يضم المشروع النص بتلك اللغة. فخذه أولا بوصفه نصا موازيا.</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>--%1 is one of: %2.</source>
        <translation>--%1 واحد من: %2.</translation>
    </message>
    <message>
        <source>--language is one of: ar, zh, en, fr, ru, es.</source>
        <translation>--language واحدة من: ar وzh وen وfr وru وes.</translation>
    </message>
    <message>
        <source>No provision has the number “%1”: “export FILE --format text” shows those there are.</source>
        <translation>لا حكم برقم «%1»: يعرض «export FILE --format text» الأحكام الموجودة.</translation>
    </message>
    <message>
        <source>--version asks for a project: a compilation has no earlier revision.</source>
        <translation>يحتاج --version إلى مشروع: ليس للتجميع تنقيح سابق.</translation>
    </message>
    <message>
        <source>--changes-since asks for a project: a compilation has no earlier revision.</source>
        <translation>يحتاج --changes-since إلى مشروع: ليس للتجميع تنقيح سابق.</translation>
    </message>
    <message>
        <source>--changes-since writes Word files: give --format docx too.</source>
        <translation>يكتب --changes-since ملفات Word: اذكر --format docx أيضًا.</translation>
    </message>
    <message>
        <source>Tables are written as docx, odt, pdf, html or csv, and notation and akn hold the draft alone.</source>
        <translation>تُكتب الجداول بنسق docx أو odt أو pdf أو html أو csv، والترميز وakn للمسودة وحدها.</translation>
    </message>
    <message>
        <source>--json tells of a file: say with --output where it goes.</source>
        <translation>يصف --json ملفًا: بيّن بـ --output أين يُكتب.</translation>
    </message>
    <message>
        <source>write the draft, what was submitted, or tables of both, as a document</source>
        <translation>كتابة المسودة أو المقترحات المقدمة أو جداول منهما كوثيقة</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>واحد من: %1</translation>
    </message>
    <message>
        <source>where names stand: %1</source>
        <translation>موضع الأسماء: %1</translation>
    </message>
    <message>
        <source>of the text: ar, zh, en, fr, ru, es; guessed where not given</source>
        <translation>لغة النص: ar وzh وen وfr وru وes؛ وتُخمَّن إن لم تُذكر</translation>
    </message>
    <message>
        <source>with annotations</source>
        <translation>مع التعليقات</translation>
    </message>
    <message>
        <source>with private annotations too</source>
        <translation>مع التعليقات الخاصة أيضًا</translation>
    </message>
    <message>
        <source>only the provision of this number; may be given again</source>
        <translation>الحكم بهذا الرقم وحده؛ ويمكن تكراره</translation>
    </message>
    <message>
        <source>the draft as it was in a revision or version</source>
        <translation>المسودة كما كانت في تنقيح أو إصدار</translation>
    </message>
    <message>
        <source>docx: alternatives as tracked changes by delegation</source>
        <translation>docx: البدائل كتغييرات متعقبة بحسب الوفد</translation>
    </message>
    <message>
        <source>docx: what changed since a revision or version</source>
        <translation>docx: ما تغير منذ تنقيح أو إصدار</translation>
    </message>
    <message>
        <source>docx, odt, pdf: with a contents list</source>
        <translation>docx وodt وpdf: مع فهرس المحتويات</translation>
    </message>
    <message>
        <source>docx, odt, pdf: with line numbers</source>
        <translation>docx وodt وpdf: مع أرقام الأسطر</translation>
    </message>
    <message>
        <source>docx, odt, pdf: document symbol in the running head</source>
        <translation>docx وodt وpdf: رمز الوثيقة في رأس الصفحة</translation>
    </message>
    <message>
        <source>docx, odt, pdf: date in the running head, as it is to be printed</source>
        <translation>docx وodt وpdf: التاريخ في رأس الصفحة كما يُطبع</translation>
    </message>
    <message>
        <source>--beside is one of: ar, zh, en, fr, ru, es.</source>
        <translation>--beside أحد ما يلي: ar، zh، en، fr، ru، es.</translation>
    </message>
    <message>
        <source>Writes a project, or a compilation consolidated on the spot. Contents: the draft; the comparative table (a row for
each provision and paragraph, a column for each delegation, the last for the draft); the traceability table; two
languages side by side (see parallel); the statistics; what was submitted, by article or by delegation. The format “notation” is what the editor reads back;
“akn” is Akoma Ntoso 3.0. What the file does not hold is told on stderr.

JSON (with --output): {&quot;file&quot;, &quot;bytes&quot;, &quot;leaves&quot;: [sentence], &quot;not_carried_over&quot;: [sentence]}</source>
        <translation>يكتب مشروعًا أو تجميعًا يوحَّد في الحال. المحتويات: المسودة؛ والجدول المقارن (صف لكل حكم وفقرة، وعمود لكل وفد، والأخير للمسودة)؛
وجدول التتبع؛ ولغتان جنبا إلى جنب (انظر parallel)؛ والإحصاءات؛ وما قُدم بحسب المادة أو الوفد. والنسق «notation» هو ما يقرؤه المحرر من جديد؛ و«akn» هو
Akoma Ntoso 3.0. ويُذكر على stderr ما لا يتضمنه الملف.

JSON (مع ‎--output): {&quot;file&quot;, &quot;bytes&quot;, &quot;leaves&quot;: [جملة], &quot;not_carried_over&quot;: [جملة]}</translation>
    </message>
    <message>
        <source>parallel: the other language; the first that the project holds where not given</source>
        <translation>parallel: اللغة الأخرى؛ وإن لم تُذكر فأول لغة يضمها المشروع</translation>
    </message>
</context>
<context>
    <name>HeldText</name>
    <message>
        <source>The XML in this file declares a document type, which can make a program open other files; it was not read. Open and save the document once in a word processor.</source>
        <translation>يعلن XML في هذا الملف نوع وثيقة قد يجعل البرنامج يفتح ملفات أخرى؛ فلم يُقرأ. افتح الوثيقة واحفظها مرة في معالج نصوص.</translation>
    </message>
    <message>
        <source>This document nests its elements more than %1 deep; it was not read.</source>
        <translation>عناصر هذه الوثيقة متداخلة أعمق من ⁨%1⁩؛ فلم تُقرأ.</translation>
    </message>
    <message>
        <source>The file has macros, which were not opened.</source>
        <translation>في الملف وحدات ماكرو لم تُفتح.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) of the file did not find their way into the text (%1).</source>
        <translation>
            <numerusform>لا كلمات لم تنتقل إلى النص (⁨%1⁩).</numerusform>
            <numerusform>كلمة واحدة من الملف لم تنتقل إلى النص (⁨%1⁩).</numerusform>
            <numerusform>كلمتان من الملف لم تنتقلا إلى النص (⁨%1⁩).</numerusform>
            <numerusform>%n كلمات من الملف لم تنتقل إلى النص (⁨%1⁩).</numerusform>
            <numerusform>%n كلمة من الملف لم تنتقل إلى النص (⁨%1⁩).</numerusform>
            <numerusform>%n كلمة من الملف لم تنتقل إلى النص (⁨%1⁩).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) of the file did not find their way into the text (%1).</source>
        <translation>
            <numerusform>لا أحرف لم تنتقل إلى النص (⁨%1⁩).</numerusform>
            <numerusform>حرف واحد من الملف لم ينتقل إلى النص (⁨%1⁩).</numerusform>
            <numerusform>حرفان من الملف لم ينتقلا إلى النص (⁨%1⁩).</numerusform>
            <numerusform>%n أحرف من الملف لم تنتقل إلى النص (⁨%1⁩).</numerusform>
            <numerusform>%n حرفا من الملف لم ينتقل إلى النص (⁨%1⁩).</numerusform>
            <numerusform>%n حرف من الملف لم ينتقل إلى النص (⁨%1⁩).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>(no key)</source>
        <translation>(لا مفتاح)</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>جميع المفاتيح</translation>
    </message>
    <message>
        <source>Keys can be changed in the settings. This list shows those that hold now.</source>
        <translation>يمكن تغيير المفاتيح في الإعدادات. تعرض هذه القائمة المفاتيح السارية الآن.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>This chapter is in English only so far.</source>
        <translation>هذا الفصل بالإنكليزية فقط حتى الآن.</translation>
    </message>
    <message>
        <source>The English chapter was changed since; where they differ, the English one holds.</source>
        <translation>تغيّر الفصل الإنكليزي بعد ذلك؛ وعند الاختلاف يعتد بالإنكليزي.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Edited %1</source>
        <translation>تحرير: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Edited the title of %1</source>
        <translation>تحرير عنوان: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Put words of %1 in brackets</source>
        <translation>وضع كلمات بين قوسين معقوفين: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Added an alternative in %1</source>
        <translation>إضافة بديل: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 proposes an alternative in %2</source>
        <translation>⁨%1⁩ يقترح بديلًا: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 supports an alternative in %2</source>
        <translation>⁨%1⁩ يؤيد بديلًا: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 opposes an alternative in %2</source>
        <translation>⁨%1⁩ يعارض بديلًا: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 reserves its position on an alternative in %2</source>
        <translation>⁨%1⁩ يتحفظ على بديل: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 is studying an alternative in %2</source>
        <translation>⁨%1⁩ يدرس بديلًا: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 withdrew its position in %2</source>
        <translation>⁨%1⁩ سحب موقفه: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Lifted the brackets in %1</source>
        <translation>رفع الأقواس: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Recorded the status of %1</source>
        <translation>تسجيل حالة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Recorded the status of words in %1</source>
        <translation>تسجيل حالة كلمات: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Inserted a paragraph in %1</source>
        <translation>إدراج فقرة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>حذف: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Moved %1 within %2</source>
        <translation>نقل ⁨%1⁩ داخل ⁨%2⁩</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>تقسيم: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Joined %1 with the next paragraph</source>
        <translation>وصل بالفقرة التالية: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Numbered %1 as %2</source>
        <translation>ترقيم: ⁨%1⁩ أصبح ⁨%2⁩</translation>
    </message>
    <message>
        <source>Changed the level of %1</source>
        <translation>تغيير مستوى: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Inserted a provision</source>
        <translation>إدراج حكم</translation>
    </message>
    <message>
        <source>Moved %1</source>
        <translation>نقل: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Renumbered the draft</source>
        <translation>إعادة ترقيم المسودة</translation>
    </message>
    <message>
        <source>Annotated %1</source>
        <translation>تعليق على: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Replied to an annotation</source>
        <translation>الرد على تعليق</translation>
    </message>
    <message>
        <source>Settled an annotation</source>
        <translation>تسوية تعليق</translation>
    </message>
    <message>
        <source>Reopened an annotation</source>
        <translation>إعادة فتح تعليق</translation>
    </message>
    <message>
        <source>Attached an annotation again</source>
        <translation>إعادة ربط تعليق</translation>
    </message>
    <message>
        <source>Corrected the concordance</source>
        <translation>تصويب جدول المطابقة</translation>
    </message>
    <message>
        <source>Rewrote %1</source>
        <translation>إعادة صياغة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Edited the title</source>
        <translation>تحرير العنوان</translation>
    </message>
    <message>
        <source>Replaced the draft</source>
        <translation>استبدال المسودة</translation>
    </message>
    <message>
        <source>a paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>a provision</source>
        <translation>حكم</translation>
    </message>
    <message>
        <source>the preamble</source>
        <translation>الديباجة</translation>
    </message>
    <message>
        <source>The history has a link that leads nowhere.</source>
        <translation>في السجل رابط لا يؤدي إلى شيء.</translation>
    </message>
    <message>
        <source>A new paragraph.</source>
        <translation>فقرة جديدة.</translation>
    </message>
    <message>
        <source>A paragraph was taken out.</source>
        <translation>سُحبت فقرة.</translation>
    </message>
    <message>
        <source>A paragraph was moved.</source>
        <translation>نُقلت فقرة.</translation>
    </message>
    <message>
        <source>Changed by others only.</source>
        <translation>غيّره آخرون فقط.</translation>
    </message>
    <message>
        <source>A new provision.</source>
        <translation>حكم جديد.</translation>
    </message>
    <message>
        <source>A provision was taken out.</source>
        <translation>سُحب حكم.</translation>
    </message>
    <message>
        <source>A provision was moved.</source>
        <translation>نُقل حكم.</translation>
    </message>
    <message>
        <source>Its heading was changed.</source>
        <translation>تغير عنوانه.</translation>
    </message>
    <message>
        <source>A new note by %1.</source>
        <translation>ملاحظة جديدة من ⁨%1⁩.</translation>
    </message>
    <message>
        <source>A note by %1 was changed.</source>
        <translation>تغيرت ملاحظة من ⁨%1⁩.</translation>
    </message>
    <message>
        <source>A note by %1 was taken away.</source>
        <translation>أزيلت ملاحظة من ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Changed here only.</source>
        <translation>تغير هنا فقط.</translation>
    </message>
    <message>
        <source>The draft has no such paragraph.</source>
        <translation>ليست هذه الفقرة في المسودة.</translation>
    </message>
    <message>
        <source>The paragraph has no text there.</source>
        <translation>ليس للفقرة نص هناك.</translation>
    </message>
    <message>
        <source>“%1” could not be written to the disk. Is there room, and may the folder be written?</source>
        <translation>تعذرت كتابة «⁨%1⁩» على القرص. هل توجد مساحة، وهل الكتابة في المجلد مسموحة؟</translation>
    </message>
    <message>
        <source>The provision of that paragraph is gone. Bring the whole provision back.</source>
        <translation>لم يعد حكم هذه الفقرة موجودًا. استعد الحكم كله.</translation>
    </message>
    <message>
        <source>That revision has no such place.</source>
        <translation>ليس هذا الموضع في ذلك التنقيح.</translation>
    </message>
    <message>
        <source>the whole draft</source>
        <translation>المسودة كلها</translation>
    </message>
    <message>
        <source>Brought back %1</source>
        <translation>استعادة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Brought in the work of %1</source>
        <translation>إدخال عمل ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>Imported %1 with %n submission(s)</source>
        <translation>
            <numerusform>استيراد ⁨%1⁩ بلا مقترحات</numerusform>
            <numerusform>استيراد ⁨%1⁩ بمقترح واحد</numerusform>
            <numerusform>استيراد ⁨%1⁩ بمقترحين</numerusform>
            <numerusform>استيراد ⁨%1⁩ بعدد %n مقترحات</numerusform>
            <numerusform>استيراد ⁨%1⁩ بعدد %n مقترحًا</numerusform>
            <numerusform>استيراد ⁨%1⁩ بعدد %n مقترح</numerusform>
        </translation>
    </message>
    <message>
        <source>A version needs a name.</source>
        <translation>يحتاج الإصدار إلى اسم.</translation>
    </message>
    <message>
        <source>There is a version “%1” already. Choose another name.</source>
        <translation>يوجد إصدار باسم «⁨%1⁩». اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>This is the project itself. Choose another name for the copy.</source>
        <translation>هذا هو المشروع نفسه. اختر اسمًا آخر للنسخة.</translation>
    </message>
    <message>
        <source>“%1” could not be opened in the safe way this program needs (%2). Copy it to a local folder and open the copy.</source>
        <translation>تعذر فتح «⁨%1⁩» بالطريقة الآمنة التي يحتاج إليها البرنامج (⁨%2⁩). انسخه إلى مجلد محلي وافتح النسخة.</translation>
    </message>
    <message>
        <source>“%1” is being written by another window or program. Nothing was changed; try again in a moment.</source>
        <translation>تكتب نافذة أخرى أو برنامج آخر في «⁨%1⁩». لم يتغير شيء؛ حاول بعد قليل.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the file or its folder is read-only. Save a copy elsewhere to go on working.</source>
        <translation>تتعذر كتابة «⁨%1⁩»: الملف أو مجلده للقراءة فقط. احفظ نسخة في مكان آخر لمواصلة العمل.</translation>
    </message>
    <message>
        <source>There is no space left on the disk of “%1”. Nothing was changed; make room and try again.</source>
        <translation>لم تبق مساحة على قرص «⁨%1⁩». لم يتغير شيء؛ وفّر مساحة وحاول من جديد.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Salvage it: everything readable is rescued into a new file.</source>
        <translation>«⁨%1⁩» تالف. أنقذه: يُحفظ كل ما يمكن قراءته في ملف جديد.</translation>
    </message>
    <message>
        <source>“%1” is not a Concordat project.</source>
        <translation>«⁨%1⁩» ليس مشروع Concordat.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that the file and its folder exist and may be used.</source>
        <translation>تعذر فتح «⁨%1⁩». تحقق من وجود الملف ومجلده ومن إمكان استعمالهما.</translation>
    </message>
    <message>
        <source>The disk of “%1” refused to read or write (%2). Is the stick still in, the network up? Nothing was changed.</source>
        <translation>رفض قرص «⁨%1⁩» القراءة أو الكتابة (⁨%2⁩). هل ما زالت ذاكرة التخزين موصولة والشبكة عاملة؟ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“%1” is not as this program wrote it: %2.</source>
        <translation>«⁨%1⁩» ليس كما كتبه هذا البرنامج: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>A stored draft does not have the form this program writes. Salvage rescues what is readable.</source>
        <translation>المسودة المخزنة ليست بالشكل الذي يكتبه هذا البرنامج. الإنقاذ يحفظ ما يمكن قراءته.</translation>
    </message>
    <message>
        <source>A stored draft claims to hold more than %1 parts.</source>
        <translation>تدّعي مسودة مخزنة أنها تتضمن أكثر من ⁨%1⁩ جزء.</translation>
    </message>
    <message>
        <source>Bringing in was stopped; nothing was changed.</source>
        <translation>أُوقف الإدخال؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“%1” is not a copy of this project. Import it as a compilation instead.</source>
        <translation>«⁨%1⁩» ليس نسخة من هذا المشروع. استورده تجميعًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>A temporary file could not be read.</source>
        <translation>تعذرت قراءة ملف مؤقت.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>تتعذر قراءة «⁨%1⁩»: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Of “%1” less is left than a project begins with. Look for a copy of it.</source>
        <translation>بقي من «⁨%1⁩» أقل مما يبدأ به مشروع. ابحث عن نسخة منه.</translation>
    </message>
    <message>
        <source>There is no room for a temporary copy of the damaged file.</source>
        <translation>لا مساحة لنسخة مؤقتة من الملف التالف.</translation>
    </message>
    <message>
        <source>The project file is damaged: the object %1 is not what it was when it was written. Salvage rescues the rest into a new file.</source>
        <translation>ملف المشروع تالف: لم يعد الكائن ⁨%1⁩ كما كُتب. الإنقاذ يحفظ الباقي في ملف جديد.</translation>
    </message>
    <message>
        <source>The project file lacks the object %1 that its history names. Salvage rescues the rest into a new file.</source>
        <translation>ينقص ملف المشروع الكائن ⁨%1⁩ الذي يذكره سجله. الإنقاذ يحفظ الباقي في ملف جديد.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>لا يوجد ملف باسم «⁨%1⁩».</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Ask for the right to read it.</source>
        <translation>تتعذر قراءة «⁨%1⁩». اطلب حق القراءة.</translation>
    </message>
    <message>
        <source>“%1” is empty. Look for a copy of it.</source>
        <translation>«⁨%1⁩» فارغ. ابحث عن نسخة منه.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name, or open it.</source>
        <translation>«⁨%1⁩» موجود من قبل. اختر اسمًا آخر، أو افتحه.</translation>
    </message>
    <message>
        <source>“%1” cannot be created: %2. Choose another folder.</source>
        <translation>تعذر إنشاء «⁨%1⁩»: ⁨%2⁩. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Created the project</source>
        <translation>إنشاء المشروع</translation>
    </message>
    <message>
        <source>This project holds no received document %1.</source>
        <translation>ليست الوثيقة الواردة ⁨%1⁩ في هذا المشروع.</translation>
    </message>
    <message>
        <source>A stored compilation names an object that cannot be.</source>
        <translation>يذكر تجميع مخزن كائنًا لا يمكن أن يوجد.</translation>
    </message>
    <message>
        <source>The history lacks the revision %1 on which another one stands.</source>
        <translation>ينقص السجل التنقيح ⁨%1⁩ الذي يقوم عليه تنقيح آخر.</translation>
    </message>
    <message>
        <source>This project has no revision %1.</source>
        <translation>ليس في هذا المشروع التنقيح ⁨%1⁩.</translation>
    </message>
    <message>
        <source>This project has no revision number %1.</source>
        <translation>ليس في هذا المشروع تنقيح رقمه ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The project file does not say which revision is the latest. Salvage finds it again.</source>
        <translation>لا يبين ملف المشروع أي تنقيح هو الأخير. الإنقاذ يجده.</translation>
    </message>
    <message numerus="yes">
        <source>%n stored object(s) could not be read.</source>
        <translation>
            <numerusform>لا كائنات مخزنة تعذرت قراءتها.</numerusform>
            <numerusform>تعذرت قراءة كائن مخزن واحد.</numerusform>
            <numerusform>تعذرت قراءة كائنين مخزنين.</numerusform>
            <numerusform>تعذرت قراءة %n كائنات مخزنة.</numerusform>
            <numerusform>تعذرت قراءة %n كائنًا مخزنًا.</numerusform>
            <numerusform>تعذرت قراءة %n كائن مخزن.</numerusform>
        </translation>
    </message>
    <message>
        <source>The revision %1 could not be read whole.</source>
        <translation>تعذرت قراءة التنقيح ⁨%1⁩ كاملًا.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… و%n غيرها.</numerusform>
            <numerusform>… و%n غيرها.</numerusform>
            <numerusform>… و%n غيرها.</numerusform>
            <numerusform>… و%n غيرها.</numerusform>
            <numerusform>… و%n غيرها.</numerusform>
            <numerusform>… و%n غيرها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of the text could be read any more. Look for a copy of the project.</source>
        <translation>لم يعد ممكنًا قراءة شيء من النص. ابحث عن نسخة من المشروع.</translation>
    </message>
    <message>
        <source>The latest state could not be read whole; the one before it that could is the latest now.</source>
        <translation>تعذرت قراءة الحالة الأخيرة كاملة؛ والأخيرة الآن هي الحالة المقروءة التي قبلها.</translation>
    </message>
    <message>
        <source>The named versions could not be read.</source>
        <translation>تعذرت قراءة الإصدارات المسماة.</translation>
    </message>
    <message>
        <source>The version “%1” was lost with its revision.</source>
        <translation>فُقد الإصدار «⁨%1⁩» مع تنقيحه.</translation>
    </message>
    <message>
        <source>A received document could not be read whole.</source>
        <translation>تعذرت قراءة وثيقة واردة كاملة.</translation>
    </message>
    <message>
        <source>What was received with “%1” could not be read.</source>
        <translation>تعذرت قراءة ما ورد مع «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Signatures could not be read.</source>
        <translation>تعذرت قراءة التوقيعات.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name for what is salvaged.</source>
        <translation>«⁨%1⁩» موجود من قبل. اختر اسمًا آخر لما يُنقذ.</translation>
    </message>
    <message>
        <source>“%1” holds something that Concordat did not put there (%2). It is not opened.</source>
        <translation>في «⁨%1⁩» شيء لم يضعه Concordat فيه (⁨%2⁩). لم يُفتح.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Concordat (file format %2; this program knows up to %3). Update the program to open it.</source>
        <translation>كُتب «⁨%1⁩» بإصدار أحدث من Concordat (نسق الملف ⁨%2⁩؛ ويعرف هذا البرنامج حتى ⁨%3⁩). حدّث البرنامج لفتحه.</translation>
    </message>
    <message>
        <source>“%1” has no known file format. Salvage may still rescue it.</source>
        <translation>نسق ملف «⁨%1⁩» غير معروف. قد يمكن إنقاذه.</translation>
    </message>
    <message numerus="yes">
        <source>%n private annotation(s)</source>
        <translation>
            <numerusform>لا تعليقات خاصة</numerusform>
            <numerusform>تعليق خاص واحد</numerusform>
            <numerusform>تعليقان خاصان</numerusform>
            <numerusform>%n تعليقات خاصة</numerusform>
            <numerusform>%n تعليقًا خاصًا</numerusform>
            <numerusform>%n تعليق خاص</numerusform>
        </translation>
    </message>
    <message>
        <source>who proposed, supports or opposes what, and where words came from</source>
        <translation>من اقترح وأيد وعارض ماذا، ومن أين جاءت الكلمات</translation>
    </message>
    <message numerus="yes">
        <source>the %n earlier revision(s) and who made them</source>
        <translation>
            <numerusform>لا تنقيحات سابقة</numerusform>
            <numerusform>التنقيح السابق ومن أعدّه</numerusform>
            <numerusform>التنقيحان السابقان ومن أعدّهما</numerusform>
            <numerusform>التنقيحات السابقة (%n) ومن أعدّها</numerusform>
            <numerusform>التنقيحات السابقة (%n) ومن أعدّها</numerusform>
            <numerusform>التنقيحات السابقة (%n) ومن أعدّها</numerusform>
        </translation>
    </message>
    <message>
        <source>everything received</source>
        <translation>كل ما ورد</translation>
    </message>
    <message>
        <source>the received files themselves</source>
        <translation>الملفات الواردة نفسها</translation>
    </message>
    <message>
        <source>what you are typing just now</source>
        <translation>ما تكتبه الآن</translation>
    </message>
    <message>
        <source>Sent for review</source>
        <translation>أُرسل للمراجعة</translation>
    </message>
    <message>
        <source>The library for signatures (libsodium) does not start.</source>
        <translation>مكتبة التوقيع (libsodium) لا تبدأ.</translation>
    </message>
    <message>
        <source>“%1” does not hold a signing key.</source>
        <translation>ليس في «⁨%1⁩» مفتاح توقيع.</translation>
    </message>
    <message>
        <source>The key cannot be kept at “%1”: %2.</source>
        <translation>لا يمكن حفظ المفتاح في «⁨%1⁩»: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The key cannot be written to “%1”.</source>
        <translation>لا يمكن كتابة المفتاح في «⁨%1⁩».</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>تتعذر كتابة «⁨%1⁩»: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The revision %1 does not name a draft.</source>
        <translation>لا يسمي التنقيح ⁨%1⁩ مسودة.</translation>
    </message>
    <message>
        <source>“%1” is open for reading only. Save a copy in a folder of yours to go on working.</source>
        <translation>«⁨%1⁩» مفتوح للقراءة فقط. احفظ نسخة في مجلد لك لمواصلة العمل.</translation>
    </message>
    <message>
        <source>“%1” is no longer where it was: it was moved or deleted, or the stick was pulled out. Save a copy to keep what you have here.</source>
        <translation>لم يعد «⁨%1⁩» في مكانه: نُقل أو حُذف، أو نُزعت ذاكرة التخزين. احفظ نسخة لتبقي ما لديك هنا.</translation>
    </message>
    <message>
        <source>Another file was put in the place of “%1”, as a synchronised folder does. Save a copy to keep what you have here, open the file again, and bring the copy in.</source>
        <translation>حلّ ملف آخر محل «⁨%1⁩»، كما يفعل المجلد المتزامن. احفظ نسخة لتبقي ما لديك هنا، وافتح الملف من جديد، وأدخل النسخة.</translation>
    </message>
    <message>
        <source>“%1” was overwritten with another state, as a synchronised folder does. Save a copy to keep what you have here, open the file again, and bring the copy in.</source>
        <translation>كُتبت حالة أخرى فوق «⁨%1⁩»، كما يفعل المجلد المتزامن. احفظ نسخة لتبقي ما لديك هنا، وافتح الملف من جديد، وأدخل النسخة.</translation>
    </message>
    <message>
        <source>These histories have nothing in common. Import the file as a compilation instead.</source>
        <translation>لا شيء مشترك بين هذه السجلات. استورد الملف تجميعًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The object %1 is missing.</source>
        <translation>الكائن ⁨%1⁩ مفقود.</translation>
    </message>
    <message>
        <source>Nothing of that is left in the text to take back.</source>
        <translation>لم يبق في النص من ذلك ما يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Undid: %1</source>
        <translation>تراجع عن: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Redid: %1</source>
        <translation>إعادة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>There is nothing of yours to undo.</source>
        <translation>ليس لك ما تتراجع عنه.</translation>
    </message>
    <message>
        <source>There is nothing of yours to redo.</source>
        <translation>ليس لك ما تعيده.</translation>
    </message>
    <message>
        <source>The file&apos;s pages do not fit together: %1</source>
        <translation>صفحات الملف غير متوافقة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The object %1 is there twice.</source>
        <translation>الكائن ⁨%1⁩ موجود مرتين.</translation>
    </message>
    <message>
        <source>The object %1 is not in the form this program writes.</source>
        <translation>الكائن ⁨%1⁩ ليس بالشكل الذي يكتبه هذا البرنامج.</translation>
    </message>
    <message>
        <source>The revision %1 (“%2”, by %3) was altered: its content does not match its name.</source>
        <translation>حدث تغيير في التنقيح ⁨%1⁩ («⁨%2⁩»، من ⁨%3⁩): محتواه لا يطابق اسمه.</translation>
    </message>
    <message>
        <source>The draft of revision %1 (“%2”) cannot be read: %3</source>
        <translation>تتعذر قراءة مسودة التنقيح ⁨%1⁩ («⁨%2⁩»): ⁨%3⁩</translation>
    </message>
    <message>
        <source>it names none.</source>
        <translation>لا يسمي أي مسودة.</translation>
    </message>
    <message>
        <source>The compilation that revision %1 brought in is missing.</source>
        <translation>التجميع الذي أدخله التنقيح ⁨%1⁩ مفقود.</translation>
    </message>
    <message>
        <source>The latest revision %1 is missing.</source>
        <translation>التنقيح الأخير ⁨%1⁩ مفقود.</translation>
    </message>
    <message>
        <source>The version “%1” names a revision that is missing.</source>
        <translation>يسمي الإصدار «⁨%1⁩» تنقيحًا مفقودًا.</translation>
    </message>
    <message>
        <source>What is kept for opening quickly differs from the text itself.</source>
        <translation>ما يُحفظ للفتح السريع يختلف عن النص نفسه.</translation>
    </message>
    <message>
        <source>A received document cannot be read: %1</source>
        <translation>تتعذر قراءة وثيقة واردة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Sealed files are worked on in memory only, and this system has no folder for that (neither XDG_RUNTIME_DIR nor /dev/shm).</source>
        <translation>لا يُعمل في الملفات المختومة إلا في الذاكرة، وليس في هذا النظام مجلد لذلك (لا XDG_RUNTIME_DIR ولا /dev/shm).</translation>
    </message>
    <message>
        <source>What is told of a revision does not have the form this program writes.</source>
        <translation>ما يُروى عن تنقيح ليس بالشكل الذي يكتبه هذا البرنامج.</translation>
    </message>
    <message>
        <source>This is more than the program seals into one file (%1 MiB).</source>
        <translation>هذا أكثر مما يختمه البرنامج في ملف واحد (⁨%1⁩ ميبي بايت).</translation>
    </message>
    <message>
        <source>The library for sealing (libsodium) does not start.</source>
        <translation>مكتبة الختم (libsodium) لا تبدأ.</translation>
    </message>
    <message>
        <source>There is too little memory to work out the key (256 MiB). Close other programs and try again.</source>
        <translation>الذاكرة أقل من أن يُحسب فيها المفتاح (256 ميبي بايت). أغلق برامج أخرى وحاول من جديد.</translation>
    </message>
    <message>
        <source>The passphrase does not open this file, or the file was altered on its way. Type the passphrase again; where that does not help, ask for the file again.</source>
        <translation>عبارة السر لا تفتح هذا الملف، أو أن الملف غُيِّر في طريقه. اكتب العبارة من جديد؛ فإن لم يُجدِ ذلك فاطلب الملف مرة أخرى.</translation>
    </message>
    <message>
        <source>The passphrase is too short: anybody could guess it. Take at least %1 characters; four words that have nothing to do with each other are good.</source>
        <translation>عبارة السر قصيرة يسهل تخمينها. خذ ⁨%1⁩ من الأحرف على الأقل؛ وأربع كلمات لا صلة بينها خيار حسن.</translation>
    </message>
    <message>
        <source>This is not a whole sealed file. Ask for it again.</source>
        <translation>هذا ليس ملفا مختوما كاملا. اطلبه مرة أخرى.</translation>
    </message>
    <message>
        <source>What is sealed in “%1” is not a Concordat project.</source>
        <translation>ما خُتم في «⁨%1⁩» ليس مشروع Concordat.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name.</source>
        <translation>«⁨%1⁩» موجود من قبل. اختر اسما آخر.</translation>
    </message>
    <message>
        <source>“%1” is sealed. Its passphrase is needed to bring it in.</source>
        <translation>«⁨%1⁩» مختوم. وتلزم عبارة سره لإدخاله.</translation>
    </message>
    <message>
        <source>Took the text in %1 away</source>
        <translation>نُزع النص بلغة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Took in the text in %1</source>
        <translation>أُخذ النص بلغة: ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>Held %n text(s) against another language</source>
        <translation>
            <numerusform>لم يُقابل أي نص بلغة أخرى (%n)</numerusform>
            <numerusform>قوبل نص واحد بلغة أخرى (%n)</numerusform>
            <numerusform>قوبل نصان بلغة أخرى (%n)</numerusform>
            <numerusform>قوبلت %n نصوص بلغة أخرى</numerusform>
            <numerusform>قوبل %n نصا بلغة أخرى</numerusform>
            <numerusform>قوبل %n نص بلغة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>What was noted of a change cannot be read.</source>
        <translation>تعذّرت قراءة ما دُوِّن عن أحد التغييرات.</translation>
    </message>
    <message>
        <source>What was noted of the changes since “%1” differs from the text itself.</source>
        <translation>ما دُوِّن عن التغييرات منذ «%1» يختلف عن النص نفسه.</translation>
    </message>
    <message>
        <source>Nothing was brought in from “%1”: its text has two parts of one name, so it was altered.</source>
        <translation>لم يُدخل شيء من «⁨%1⁩»: في نصه جزآن باسم واحد، فقد حدث فيه تغيير.</translation>
    </message>
    <message>
        <source>Nothing was brought in from “%1”. %2</source>
        <translation>لم يُدخل شيء من «⁨%1⁩». ⁨%2⁩</translation>
    </message>
    <message>
        <source>It was altered: the revision “%1” by %2 does not match its name.</source>
        <translation>حدث فيه تغيير: التنقيح «⁨%1⁩» من ⁨%2⁩ لا يطابق اسمه.</translation>
    </message>
    <message>
        <source>It has a revision without a draft.</source>
        <translation>فيه تنقيح بلا مسودة.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>“%1” cannot be opened: %2. Check that it is there and that you may read it.</source>
        <translation>تعذر فتح «⁨%1⁩»: ⁨%2⁩. تحقق من وجوده ومن حقك في قراءته.</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was changed.</source>
        <translation>أُوقف الاستيراد؛ لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>Line %1 is unplaced: %2</source>
        <translation>السطر %1 بلا موضع: %2</translation>
    </message>
    <message>
        <source>Line %1 is doubtful: %2</source>
        <translation>السطر %1 مشكوك فيه: %2</translation>
    </message>
    <message>
        <source>(nobody is named)</source>
        <translation>(لم يُذكر أحد)</translation>
    </message>
    <message>
        <source>on behalf of %1</source>
        <translation>نيابة عن %1</translation>
    </message>
    <message>
        <source>  attribution: %1; original language: %2; date: %3; articles: %4; texts: %5</source>
        <translation>  النسبة: %1؛ اللغة الأصلية: %2؛ التاريخ: %3؛ المواد: %4؛ النصوص: %5</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source> [commentary]</source>
        <translation> [تعليق]</translation>
    </message>
    <message>
        <source> [by reference]</source>
        <translation> [بالإحالة]</translation>
    </message>
    <message>
        <source>say what a compilation holds: submissions, articles, paragraphs</source>
        <translation>بيان ما يتضمنه تجميع: المقترحات المقدمة والمواد والفقرات</translation>
    </message>
    <message>
        <source>Reads a compilation of proposals (text or Markdown; “-” for stdin) and prints what was recognised: who
submitted, and every article, paragraph and footnote with the line of the source it starts on; then what
found no place, and what the reader was unsure of, with the reason. Nothing is stored.

JSON: {&quot;submissions&quot;: [{&quot;delegation&quot;, &quot;attribution&quot;, &quot;on_behalf_of&quot;: […], &quot;original_language&quot;, &quot;date&quot;,
&quot;units&quot;: [{&quot;kind&quot;, &quot;number&quot;, &quot;title&quot;, &quot;line&quot;, &quot;text&quot;, &quot;commentary&quot;, &quot;footnotes&quot;: […],
&quot;children&quot;: […]}]}], &quot;unplaced&quot;: [{&quot;line&quot;, &quot;text&quot;}], &quot;doubts&quot;: [{&quot;line&quot;, &quot;reason&quot;}]}. A unit also has
&quot;closing&quot; (text behind its subparagraphs), &quot;citation&quot; (its source, as written) and &quot;by_reference&quot; where
there is one.</source>
        <translation>يقرأ تجميعًا للمقترحات (نصًا أو Markdown؛ و«-» لـ stdin) ويعرض ما تم التعرف عليه: من قدّم، وكل مادة وفقرة وحاشية مع سطر المصدر
الذي تبدأ فيه؛ ثم ما لم يجد موضعًا وما شك فيه القارئ مع السبب. ولا يُخزَّن شيء.

JSON: {&quot;submissions&quot;: [{&quot;delegation&quot;, &quot;attribution&quot;, &quot;on_behalf_of&quot;: […], &quot;original_language&quot;, &quot;date&quot;,
&quot;units&quot;: [{&quot;kind&quot;, &quot;number&quot;, &quot;title&quot;, &quot;line&quot;, &quot;text&quot;, &quot;commentary&quot;, &quot;footnotes&quot;: […],
&quot;children&quot;: […]}]}], &quot;unplaced&quot;: [{&quot;line&quot;, &quot;text&quot;}], &quot;doubts&quot;: [{&quot;line&quot;, &quot;reason&quot;}]}. وللوحدة أيضا
&quot;closing&quot; (النص الذي يلي فقراتها الفرعية) و&quot;citation&quot; (مصدرها كما كُتب) و&quot;by_reference&quot;
حيث توجد.</translation>
    </message>
    <message>
        <source>something of the text found no place; it is listed</source>
        <translation>لم يجد بعض النص موضعًا؛ وهو مسرود</translation>
    </message>
</context>
<context>
    <name>KeyCommand</name>
    <message>
        <source>Fingerprint: %1</source>
        <translation>البصمة: %1</translation>
    </message>
    <message>
        <source>make a key to sign with, or print its public half</source>
        <translation>صنع مفتاح للتوقيع، أو طباعة نصفه العلني</translation>
    </message>
    <message>
        <source>Prints the public half of a signing key (Ed25519) as one line for a file of known keys: 64 hexadecimal digits, a
space, the name. With --new, makes the key first. The key file is closed to everybody else; keep it outside of every
project, and never send it. The fingerprint is what two people read to each other on the telephone.

JSON: {&quot;name&quot;, &quot;key&quot;, &quot;fingerprint&quot;}</source>
        <translation>يعرض النصف العلني من مفتاح توقيع (Ed25519) في سطر واحد لملف المفاتيح المعروفة: 64 رقما ستعشريا ثم مسافة ثم
الاسم. ومع ‎--new يُنشئ المفتاح أولا. وملف المفتاح مغلق أمام سائر الأشخاص؛ فاحفظه خارج كل مشروع ولا ترسله أبدا.
والبصمة هي ما يقرؤه شخصان أحدهما للآخر عبر الهاتف.

JSON: {&quot;name&quot;, &quot;key&quot;, &quot;fingerprint&quot;}</translation>
    </message>
    <message>
        <source>make the key, for a person of this name</source>
        <translation>صنع المفتاح لشخص بهذا الاسم</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>signed by %1</source>
        <translation>وقّعه ⁨%1⁩</translation>
    </message>
    <message>
        <source>signed with a key you do not know (%1)</source>
        <translation>موقّع بمفتاح لا تعرفه (⁨%1⁩)</translation>
    </message>
    <message>
        <source>altered since it was signed</source>
        <translation>تغيّر بعد توقيعه</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>غير موقّع</translation>
    </message>
</context>
<context>
    <name>LogCommand</name>
    <message>
        <source>list who did what, newest first</source>
        <translation>سرد من فعل ماذا، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Lists the revisions of a project, newest first: when, who, for whom, what was done, and who
signed it.

JSON: {&quot;revisions&quot;: [{&quot;id&quot;, &quot;parents&quot;: […], &quot;author&quot;, &quot;delegation&quot;, &quot;when&quot;, &quot;kind&quot;, &quot;summary&quot;,
&quot;signatures&quot;: [{&quot;standing&quot;: &quot;known&quot; | &quot;unknown&quot; | &quot;altered&quot;, &quot;name&quot;, &quot;key&quot;, &quot;fingerprint&quot;}]}]}; times are
UTC, ISO 8601.</source>
        <translation>يسرد تنقيحات المشروع، أحدثها أولا: متى، ومن، ونيابة عن من، وما الذي جرى، ومن وقّع عليه.

JSON: {&quot;revisions&quot;: [{&quot;id&quot;, &quot;parents&quot;: […], &quot;author&quot;, &quot;delegation&quot;, &quot;when&quot;, &quot;kind&quot;, &quot;summary&quot;,
&quot;signatures&quot;: [{&quot;standing&quot;: &quot;known&quot; | &quot;unknown&quot; | &quot;altered&quot;, &quot;name&quot;, &quot;key&quot;, &quot;fingerprint&quot;}]}]}؛ والأوقات
بالتوقيت العالمي المنسق، ISO 8601.</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>The words of an annotation are gone; it is listed and can be put back.</source>
        <translation>زالت كلمات تعليق؛ وهو مسرود ويمكن إعادته.</translation>
    </message>
    <message>
        <source>An annotation follows its words.</source>
        <translation>يتبع التعليق كلماته.</translation>
    </message>
    <message>
        <source>Both joined a paragraph, each to another one; it stands here and is worth a look.</source>
        <translation>وصل كلاهما فقرة، كل بفقرة مختلفة؛ وهي هنا وتستحق النظر.</translation>
    </message>
    <message>
        <source>Both changed the same words; the alternatives stand in brackets.</source>
        <translation>غيّر كلاهما الكلمات نفسها؛ والبدائل بين أقواس معقوفة.</translation>
    </message>
    <message>
        <source>Both changed words beside each other; the changes were merged and are worth a look.</source>
        <translation>غيّر كلاهما كلمات متجاورة؛ ودُمجت التغييرات وتستحق النظر.</translation>
    </message>
    <message>
        <source>Both changed different words; the changes were merged.</source>
        <translation>غيّر كلاهما كلمات مختلفة؛ ودُمجت التغييرات.</translation>
    </message>
    <message>
        <source>Only this side changed it.</source>
        <translation>غيّره هذا الجانب وحده.</translation>
    </message>
    <message>
        <source>Only the other side changed it.</source>
        <translation>غيّره الجانب الآخر وحده.</translation>
    </message>
    <message>
        <source>Both recorded a status; the less agreed one stands until somebody decides.</source>
        <translation>سجل كلاهما حالة؛ وتبقى الأقل اتفاقًا إلى أن يقرر أحد.</translation>
    </message>
    <message>
        <source>A new paragraph.</source>
        <translation>فقرة جديدة.</translation>
    </message>
    <message>
        <source>A paragraph was deleted.</source>
        <translation>حُذفت فقرة.</translation>
    </message>
    <message>
        <source>One side deleted what the other edited; it is kept, in brackets.</source>
        <translation>حذف جانب ما حرره الآخر؛ وقد أُبقي بين أقواس معقوفة.</translation>
    </message>
    <message>
        <source>One side deleted the provision whose title the other edited; it is kept.</source>
        <translation>حذف جانب الحكم الذي حرر الآخر عنوانه؛ وقد أُبقي.</translation>
    </message>
    <message>
        <source>A paragraph was moved.</source>
        <translation>نُقلت فقرة.</translation>
    </message>
    <message>
        <source>Both added this paragraph.</source>
        <translation>أضاف كلاهما هذه الفقرة.</translation>
    </message>
    <message>
        <source>Another paragraph was joined to this one.</source>
        <translation>وُصلت فقرة أخرى بهذه الفقرة.</translation>
    </message>
    <message>
        <source>A provision was moved.</source>
        <translation>نُقل حكم.</translation>
    </message>
    <message>
        <source>Both sides numbered the paragraphs; this one has the next free number, and what refers to it is worth a look.</source>
        <translation>رقّم الجانبان الفقرات؛ ولهذه الفقرة الرقم الخالي التالي، وما يحيل إليها يستحق النظر.</translation>
    </message>
    <message>
        <source>The text in %1 was changed on both sides; where they disagree it has brackets.</source>
        <translation>جرى تغيير النص بلغة ⁨%1⁩ من الجانبين؛ وحيث يختلفان فيه أقواس.</translation>
    </message>
    <message>
        <source>The text in %1 was merged.</source>
        <translation>دُمج النص بلغة ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>MergeCommand</name>
    <message>
        <source>merge what two sides did to one text</source>
        <translation>دمج ما فعله جانبان بنص واحد</translation>
    </message>
    <message>
        <source>Takes a draft and what two sides made of it, each a project or a text in the notation, and prints the draft with
the work of both. Words that only one side changed are taken; where both changed the same words, both stand in
a bracket under the names of --ours and --theirs. What was done is told on stderr. To keep returned copies of a
project in it, use “bring-in”.

JSON: {&quot;notation&quot;, &quot;account&quot;: [{&quot;kind&quot;, &quot;place&quot;, &quot;sentence&quot;}]}</source>
        <translation>يأخذ مسودة وما صنعه منها جانبان، كل منهما مشروع أو نص بالترميز، ويعرض المسودة بعمل الجانبين. تؤخذ الكلمات التي غيّرها جانب واحد؛
وحيث غيّر الجانبان الكلمات نفسها يوضع كلاهما بين أقواس معقوفة باسمي --ours و--theirs. ويُذكر على stderr ما جرى. ولحفظ النسخ
العائدة في مشروع استعمل «bring-in».

JSON: {&quot;notation&quot;, &quot;account&quot;: [{&quot;kind&quot;, &quot;place&quot;, &quot;sentence&quot;}]}</translation>
    </message>
    <message>
        <source>something needs a look: a new bracket, a kept deletion, a lost anchor</source>
        <translation>هناك ما يحتاج إلى نظر: أقواس جديدة، أو حذف لم يُنفَّذ، أو ربط مفقود</translation>
    </message>
    <message>
        <source>who stands behind OURS</source>
        <translation>من وراء OURS</translation>
    </message>
    <message>
        <source>who stands behind THEIRS</source>
        <translation>من وراء THEIRS</translation>
    </message>
</context>
<context>
    <name>Notation</name>
    <message>
        <source>This bracket closes nothing. Take it out, or put a \ before it if it is text.</source>
        <translation>هذا القوس لا يغلق شيئًا. احذفه، أو ضع قبله \ إن كان نصًا.</translation>
    </message>
    <message>
        <source>This bracket is not closed. Close it, or put a \ before it if it is text.</source>
        <translation>هذا القوس غير مغلق. أغلقه، أو ضع قبله \ إن كان نصًا.</translation>
    </message>
    <message>
        <source>“%1” is not a delegation of this project, so the words before the colon are read as text.</source>
        <translation>«⁨%1⁩» ليس وفدًا في هذا المشروع، فتُقرأ الكلمات التي قبل النقطتين نصًا.</translation>
    </message>
    <message>
        <source>“%1” is not a delegation of this project, so the words before the colon are read as text. Did you mean “%2”?</source>
        <translation>«⁨%1⁩» ليس وفدًا في هذا المشروع، فتُقرأ الكلمات التي قبل النقطتين نصًا. هل تقصد «⁨%2⁩»؟</translation>
    </message>
</context>
<context>
    <name>OriginMargin</name>
    <message>
        <source>written in the draft</source>
        <translation>مكتوب في المسودة</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>⁨%1⁩ ⁨%2⁩ %</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Preamble</source>
        <translation>الديباجة</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Agreed in a group</source>
        <translation>متفق عليه في فريق</translation>
    </message>
    <message>
        <source>Agreed ad referendum</source>
        <translation>متفق عليه بشرط الاستشارة</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>متفق عليه</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>متحفظ عليه</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>معلق</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
</context>
<context>
    <name>Pandoc</name>
    <message>
        <source>What pandoc makes of this document cannot be read: %1. Save it as a Word document and open that.</source>
        <translation>تتعذر قراءة ما يصنعه pandoc من هذه الوثيقة: ⁨%1⁩. احفظها وثيقة Word وافتحها.</translation>
    </message>
    <message>
        <source>pandoc could not be started: %1.</source>
        <translation>تعذر تشغيل pandoc: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>pandoc cannot read this file: %1. Save it anew, or as a Word document, and open that.</source>
        <translation>لا يستطيع pandoc قراءة هذا الملف: ⁨%1⁩. احفظه من جديد، أو وثيقة Word، وافتحها.</translation>
    </message>
    <message>
        <source>Reading was stopped; nothing was changed.</source>
        <translation>أُوقفت القراءة؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>pandoc did not finish this file in %1 seconds. Save it as a Word document and open that.</source>
        <translation>لم ينته pandoc من هذا الملف في ⁨%1⁩ ثانية. احفظه وثيقة Word وافتحها.</translation>
    </message>
    <message>
        <source>This file grows beyond what the program reads when it is unpacked.</source>
        <translation>يتجاوز هذا الملف بعد فك ضغطه ما يقرؤه البرنامج.</translation>
    </message>
    <message>
        <source>This file has %1 MB, more than the program reads of its kind (%2 MB).</source>
        <translation>حجم هذا الملف ⁨%1⁩ ميغابايت، أكثر مما يقرؤه البرنامج من نوعه (⁨%2⁩ ميغابايت).</translation>
    </message>
    <message>
        <source>To read this kind of file the program pandoc is needed. Install the package “pandoc”, or save the file as a Word document (.docx).</source>
        <translation>لقراءة هذا النوع من الملفات يلزم البرنامج pandoc. ثبّت الحزمة «pandoc»، أو احفظ الملف وثيقة Word (.docx).</translation>
    </message>
</context>
<context>
    <name>PandocText</name>
    <message>
        <source>Some of the document is nested too deeply and was left out.</source>
        <translation>بعض الوثيقة متداخل بعمق زائد فتُرك.</translation>
    </message>
</context>
<context>
    <name>Parallel</name>
    <message>
        <source>Missing: %1</source>
        <translation>غير موجود: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>لم يُتحقق منه بعد</translation>
    </message>
    <message>
        <source>Changed since it was checked: %1</source>
        <translation>تغيّر منذ التحقق منه: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>الرقم: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Brackets: %1</source>
        <translation>الأقواس: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The brackets do not have the same alternatives</source>
        <translation>بدائل الأقواس ليست واحدة</translation>
    </message>
    <message>
        <source>Not equally far agreed</source>
        <translation>لم يُتفق عليه بالقدر نفسه</translation>
    </message>
    <message>
        <source>Figures that one side lacks: %1</source>
        <translation>أعداد يفتقر إليها أحد الجانبين: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>ParallelCommand</name>
    <message>
        <source>The project does not hold the text in that language. Give the project or the document in it as second file.</source>
        <translation>لا يضم المشروع النص بتلك اللغة. فاذكر مشروعها أو وثيقتها ملفا ثانيا.</translation>
    </message>
    <message>
        <source>“%1” is in the language of the project. Say with --language which one it is.</source>
        <translation>«⁨%1⁩» بلغة المشروع. فحدّد اللغة بـ ‎--language.</translation>
    </message>
    <message>
        <source>The text in %1 is in the project now.</source>
        <translation>النص بلغة ⁨%1⁩ في المشروع الآن.</translation>
    </message>
    <message>
        <source>--language is one of: ar, zh, en, fr, ru, es.</source>
        <translation>--language أحد ما يلي: ar، zh، en، fr، ru، es.</translation>
    </message>
    <message>
        <source>hold the draft against its text in another language</source>
        <translation>مقابلة المسودة بنصها بلغة أخرى</translation>
    </message>
    <message>
        <source>Prints where one language has a bracket, a number, a figure or a paragraph that the other lacks, and what
changed in either since somebody held the two against each other. With OTHER, a project or a document in another
language, takes its text as it stands now into the project first; later again, in place of the earlier one.
Provisions and paragraphs are linked by number, kind and place. export --content parallel writes the two side
by side.

JSON: {&quot;here&quot;, &quot;there&quot;, &quot;rows&quot;: [{&quot;title&quot;, &quot;here&quot;: {&quot;id&quot;, &quot;label&quot;, &quot;text&quot;}, &quot;there&quot;: {…}, &quot;findings&quot;:
[&quot;missing&quot; | &quot;number&quot; | &quot;brackets&quot; | &quot;figures&quot; | &quot;status&quot; | &quot;changed_here&quot; | &quot;changed_there&quot; | &quot;unchecked&quot;],
&quot;sentences&quot;: […]}]}</source>
        <translation>يعرض المواضع التي توجد فيها في إحدى اللغتين أقواس أو رقم أو عدد أو فقرة تفتقر إليها الأخرى، وما تغيّر في أي
منهما منذ أن قابل أحد بينهما. ومع OTHER، أي مشروع أو وثيقة بلغة أخرى، يأخذ أولا نصها كما هو إلى المشروع؛ وإذا أُخذ مرة
أخرى لاحقا حل محل السابق. وتُربط الأحكام والفقرات بالرقم والنوع والموضع. ويكتب export ‎--content parallel النصين جنبا
إلى جنب.

JSON: {&quot;here&quot;, &quot;there&quot;, &quot;rows&quot;: [{&quot;title&quot;, &quot;here&quot;: {&quot;id&quot;, &quot;label&quot;, &quot;text&quot;}, &quot;there&quot;: {…}, &quot;findings&quot;:
[&quot;missing&quot; | &quot;number&quot; | &quot;brackets&quot; | &quot;figures&quot; | &quot;status&quot; | &quot;changed_here&quot; | &quot;changed_there&quot; | &quot;unchecked&quot;],
&quot;sentences&quot;: […]}]}</translation>
    </message>
    <message>
        <source>something differs between the languages, or was changed since it was checked</source>
        <translation>ثمة ما يختلف بين اللغتين أو تغيّر منذ التحقق منه</translation>
    </message>
    <message>
        <source>of the other text: ar, zh, en, fr, ru, es; guessed where not given</source>
        <translation>لغة النص الآخر: ar، zh، en، fr، ru، es؛ وتُستنتج إن لم تُذكر</translation>
    </message>
    <message>
        <source>record that everything was read as it stands</source>
        <translation>تسجيل أن كل شيء قُرئ كما هو</translation>
    </message>
    <message>
        <source>list what nobody has checked, too</source>
        <translation>سرد ما لم يتحقق منه أحد أيضا</translation>
    </message>
    <message>
        <source>who does this; goes into the history</source>
        <translation>من يقوم بهذا؛ ويُدرج في السجل</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>نيابة عن من</translation>
    </message>
</context>
<context>
    <name>Passage</name>
    <message>
        <source>A stored passage does not have the form this program writes.</source>
        <translation>المقطع المخزن ليس بالشكل الذي يكتبه هذا البرنامج.</translation>
    </message>
    <message>
        <source>A stored passage nests more than %1 brackets.</source>
        <translation>في مقطع مخزن أكثر من ⁨%1⁩ من الأقواس المتداخلة.</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>This PDF cannot be opened: it is incomplete or damaged. Ask for it again, or for the Word file.</source>
        <translation>تعذر فتح ملف PDF هذا: هو ناقص أو تالف. اطلبه من جديد، أو اطلب ملف Word.</translation>
    </message>
    <message>
        <source>This PDF wants a password. Save it without one, then open it again.</source>
        <translation>يتطلب ملف PDF هذا كلمة سر. احفظه بدونها ثم افتحه من جديد.</translation>
    </message>
    <message>
        <source>This PDF has %1 pages, more than this program reads (%2).</source>
        <translation>في ملف PDF هذا ⁨%1⁩ صفحة، أكثر مما يقرؤه هذا البرنامج (⁨%2⁩).</translation>
    </message>
    <message>
        <source>Reading was stopped; nothing was changed.</source>
        <translation>أُوقفت القراءة؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The pages of this PDF are pictures: it was scanned and holds no text. Have it recognised (OCR), or ask for the Word file.</source>
        <translation>صفحات ملف PDF هذا صور: مُسح ضوئيًا ولا نص فيه. تعرّف على نصه (OCR)، أو اطلب ملف Word.</translation>
    </message>
    <message>
        <source>The fonts of this PDF do not say which letters they draw, so part of its text is unreadable. Ask for the Word file.</source>
        <translation>لا تبين خطوط ملف PDF هذا الحروف التي ترسمها، فبعض نصه لا يُقرأ. اطلب ملف Word.</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) in the margin were not taken into the text.</source>
        <translation>
            <numerusform>لا تعليقات في الهامش لم تؤخذ في النص.</numerusform>
            <numerusform>لم يؤخذ في النص تعليق واحد في الهامش.</numerusform>
            <numerusform>لم يؤخذ في النص تعليقان في الهامش.</numerusform>
            <numerusform>لم تؤخذ في النص %n تعليقات في الهامش.</numerusform>
            <numerusform>لم يؤخذ في النص %n تعليقًا في الهامش.</numerusform>
            <numerusform>لم يؤخذ في النص %n تعليق في الهامش.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plots</name>
    <message>
        <source>%1 %</source>
        <translation>⁨%1⁩ %</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Open brackets by article</source>
        <translation>الأقواس المفتوحة بحسب المادة</translation>
    </message>
    <message>
        <source>Share of the text outside brackets, by article</source>
        <translation>نسبة النص خارج الأقواس، بحسب المادة</translation>
    </message>
    <message>
        <source>Articles for which a delegation submitted text</source>
        <translation>المواد التي قدم وفد نصًا لها</translation>
    </message>
    <message>
        <source>Open brackets over the versions</source>
        <translation>الأقواس المفتوحة عبر الإصدارات</translation>
    </message>
    <message>
        <source>Share of the text outside brackets, over the versions</source>
        <translation>نسبة النص خارج الأقواس، عبر الإصدارات</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>A stored %1 does not have the form this program writes.</source>
        <translation>العنصر المخزن (⁨%1⁩) ليس بالشكل الذي يكتبه هذا البرنامج.</translation>
    </message>
    <message>
        <source>A stored submission nests more than %1 units.</source>
        <translation>في مقترح مخزن أكثر من ⁨%1⁩ وحدة متداخلة.</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>%1 (submitted by %2)</source>
        <translation>⁨%1⁩ (قدمه ⁨%2⁩)</translation>
    </message>
    <message>
        <source>line %1 of %2</source>
        <translation>السطر ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1, paragraph %2: %3</source>
        <translation>‏⁨%1⁩، الفقرة ⁨%2⁩: ⁨%3⁩</translation>
    </message>
    <message>
        <source>From a submission that this project no longer holds.</source>
        <translation>من مقترح لم يعد في هذا المشروع.</translation>
    </message>
    <message>
        <source>Written in a copy whose history is not in this file.</source>
        <translation>كُتب في نسخة سجلها ليس في هذا الملف.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>Written by %1 on %2: %3</source>
        <translation>كتبه ⁨%1⁩ في ⁨%2⁩: ⁨%3⁩</translation>
    </message>
    <message>
        <source>This paragraph has no text yet.</source>
        <translation>ليس لهذه الفقرة نص بعد.</translation>
    </message>
    <message>
        <source>Nothing is known of where these words come from.</source>
        <translation>لا يُعرف شيء عن مصدر هذه الكلمات.</translation>
    </message>
    <message>
        <source>%1. Before, it read: “%2”</source>
        <translation>⁨%1⁩. وكان النص: «⁨%2⁩»</translation>
    </message>
</context>
<context>
    <name>ProvenanceCommand</name>
    <message>
        <source>%1, line %2:</source>
        <translation>%1، السطر %2:</translation>
    </message>
    <message>
        <source>%1, %2:</source>
        <translation>%1، %2:</translation>
    </message>
    <message>
        <source>unknown:</source>
        <translation>غير معروف:</translation>
    </message>
    <message>
        <source>No paragraph of the draft has “%1” in its place or text.</source>
        <translation>ليس في المسودة فقرة يرد «%1» في موضعها أو نصها.</translation>
    </message>
    <message>
        <source>say where every word of the draft comes from</source>
        <translation>بيان مصدر كل كلمة في المسودة</translation>
    </message>
    <message>
        <source>no paragraph has these words</source>
        <translation>لا ترد هذه الكلمات في أي فقرة</translation>
    </message>
    <message>
        <source>(formerly %1)</source>
        <translation>(سابقًا %1)</translation>
    </message>
    <message>
        <source>For each paragraph of a project&apos;s draft (or of a compilation consolidated on the spot), prints every run of its
text with the delegation it came from and the line of the source, or who wrote it, when, and instead of what. WORDS
picks the paragraphs that have them in their place (“Article 4, paragraph 2”) or text, and tells how these were called
before (&quot;called&quot;, oldest first).

JSON: {&quot;paragraphs&quot;: [{&quot;place&quot;, &quot;id&quot;, &quot;called&quot;: [{&quot;place&quot;, &quot;since&quot;, &quot;revision&quot;}],
&quot;runs&quot;: [{&quot;text&quot;, &quot;kind&quot;: &quot;received&quot;, &quot;delegation&quot;, &quot;source&quot;, &quot;line&quot;,
&quot;number&quot;} | {&quot;text&quot;, &quot;kind&quot;: &quot;edited&quot;, &quot;author&quot;, &quot;delegation&quot;, &quot;when&quot;, &quot;revision&quot;,
&quot;instead_of&quot;} | {&quot;text&quot;, &quot;kind&quot;: &quot;unknown&quot;}]}]}</source>
        <translation>يعرض لكل فقرة من مسودة المشروع (أو من تجميع يُوحَّد في الحال) كل مقطع من نصها مع الوفد الذي ورد منه وسطر
المصدر، أو من كتبه ومتى وبدلا من ماذا. وتنتقي WORDS الفقرات التي ترد هذه الكلمات في موضعها («المادة 4، الفقرة 2»)
أو في نصها، وتبيّن ما كانت تسمى به من قبل (&quot;called&quot;، الأقدم أولا).

JSON: {&quot;paragraphs&quot;: [{&quot;place&quot;, &quot;id&quot;, &quot;called&quot;: [{&quot;place&quot;, &quot;since&quot;, &quot;revision&quot;}],
&quot;runs&quot;: [{&quot;text&quot;, &quot;kind&quot;: &quot;received&quot;, &quot;delegation&quot;, &quot;source&quot;, &quot;line&quot;,
&quot;number&quot;} | {&quot;text&quot;, &quot;kind&quot;: &quot;edited&quot;, &quot;author&quot;, &quot;delegation&quot;, &quot;when&quot;, &quot;revision&quot;,
&quot;instead_of&quot;} | {&quot;text&quot;, &quot;kind&quot;: &quot;unknown&quot;}]}]}</translation>
    </message>
</context>
<context>
    <name>ReceiveCommand</name>
    <message>
        <source>A text is either revised or additional. Leave out one of the two.</source>
        <translation>النص إما منقح وإما إضافي. اترك أحد الخيارين.</translation>
    </message>
    <message>
        <source>take a further compilation, or a revised submission, into a project</source>
        <translation>استلام تجميع آخر أو مقترح منقح في مشروع</translation>
    </message>
    <message>
        <source>Reads each document, keeps it in the project and makes the draft anew with it; what people did in the draft since,
and what they said about where texts belong, is kept. Provisions and paragraphs keep their numbers; what comes
between them is bis. A delegation&apos;s text takes the place of its earlier one where at least half of that is found
in it again, and else comes beside it; --revised and --additional say which it is. A project that is no copy of this
one is read like a document: its draft is one submission.

JSON: {&quot;received&quot;: [{&quot;path&quot;, &quot;revised&quot;: [delegation, …], &quot;added&quot;: [delegation, …],
&quot;account&quot;: [{&quot;kind&quot;, &quot;place&quot;, &quot;sentence&quot;}]}], &quot;before&quot;, &quot;after&quot;}</source>
        <translation>يقرأ كل وثيقة ويحفظها في المشروع ويعيد إعداد المسودة بها؛ ويُستبقى ما جرى منذ ذلك الحين في المسودة وما قيل عن
مواضع النصوص. وتحتفظ الأحكام والفقرات بأرقامها، وما يأتي بينها يكون مكررا. ويحل نص الوفد محل نصه السابق إذا وُجد فيه
نصف ذلك على الأقل، وإلا جاء إلى جانبه؛ ويبيّن ‎--revised و‎--additional أي الحالتين هي. والمشروع الذي ليس نسخة من هذا
المشروع يُقرأ كوثيقة: فمسودته مقترح واحد مقدم.

JSON: {&quot;received&quot;: [{&quot;path&quot;, &quot;revised&quot;: [وفد، …], &quot;added&quot;: [وفد، …],
&quot;account&quot;: [{&quot;kind&quot;, &quot;place&quot;, &quot;sentence&quot;}]}], &quot;before&quot;, &quot;after&quot;}</translation>
    </message>
    <message>
        <source>something needs a look: a new bracket, a kept deletion, a lost anchor</source>
        <translation>هناك ما يحتاج إلى نظر: أقواس جديدة، أو حذف لم يُنفَّذ، أو ربط مفقود</translation>
    </message>
    <message>
        <source>each text takes the place of the delegation&apos;s earlier one</source>
        <translation>كل نص يحل محل نص الوفد السابق</translation>
    </message>
    <message>
        <source>each text comes beside the delegation&apos;s earlier one</source>
        <translation>كل نص يوضع بجانب نص الوفد السابق</translation>
    </message>
    <message>
        <source>who does this; goes into the history</source>
        <translation>من يقوم بهذا؛ ويُقيَّد في السجل</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>نيابة عمّن</translation>
    </message>
</context>
<context>
    <name>ReceivedProject</name>
    <message>
        <source>A draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>“%1” is a project without any text.</source>
        <translation>«⁨%1⁩» مشروع بلا نص.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>تتعذر قراءة «⁨%1⁩»: ⁨%2⁩.</translation>
    </message>
</context>
<context>
    <name>ReceptionReport</name>
    <message>
        <source>“%1” is a copy of this project; “concordat-cli bring-in” merges it.</source>
        <translation>«⁨%1⁩» نسخة من هذا المشروع؛ و«concordat-cli bring-in» يدمجها.</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>قراءة ⁨%1⁩…</translation>
    </message>
    <message>
        <source>No submission was found in “%1”.</source>
        <translation>لم يُعثر على أي مقترح مقدم في «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Consolidating …</source>
        <translation>التوحيد…</translation>
    </message>
    <message>
        <source>%1: received already</source>
        <translation>⁨%1⁩: ورد من قبل</translation>
    </message>
    <message>
        <source>%1: revised texts of %2</source>
        <translation>⁨%1⁩: نصوص منقحة من ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: further texts of %2</source>
        <translation>⁨%1⁩: نصوص أخرى من ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>Relinking</name>
    <message>
        <source>That provision is not in the draft any more.</source>
        <translation>لم يعد هذا الحكم في المسودة.</translation>
    </message>
    <message>
        <source>That paragraph is not in the draft any more.</source>
        <translation>لم تعد تلك الفقرة في المسودة.</translation>
    </message>
</context>
<context>
    <name>Returned</name>
    <message>
        <source>No paragraph of this document is one of the draft. If it is a new text, import it instead.</source>
        <translation>لا فقرة في هذه الوثيقة من فقرات المسودة. إن كان النص جديدًا فاستورده.</translation>
    </message>
    <message>
        <source>Brought in from the document %1</source>
        <translation>إدخال من الوثيقة ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 inserts in %2: “%3”.</source>
        <translation>⁨%1⁩ يدرج في ⁨%2⁩: «⁨%3⁩».</translation>
    </message>
    <message>
        <source>%1 wants no text in %2 instead of “%3”.</source>
        <translation>⁨%1⁩ لا يريد نصًا في ⁨%2⁩ بدلًا من «⁨%3⁩».</translation>
    </message>
    <message>
        <source>%1 rewords in %2: “%3”.</source>
        <translation>⁨%1⁩ يعيد الصياغة في ⁨%2⁩: «⁨%3⁩».</translation>
    </message>
    <message>
        <source>%1 adds in %2: “%3”.</source>
        <translation>⁨%1⁩ يضيف في ⁨%2⁩: «⁨%3⁩».</translation>
    </message>
    <message>
        <source>%1 comments on %2: “%3”.</source>
        <translation>⁨%1⁩ يعلق على ⁨%2⁩: «⁨%3⁩».</translation>
    </message>
    <message>
        <source>%1 answers a comment on %2: “%3”.</source>
        <translation>⁨%1⁩ يرد على تعليق على ⁨%2⁩: «⁨%3⁩».</translation>
    </message>
    <message>
        <source>The comment by %1 on %2 is marked as done: “%3”.</source>
        <translation>تعليق ⁨%1⁩ على ⁨%2⁩ معلَّم منجزًا: «⁨%3⁩».</translation>
    </message>
    <message>
        <source>The draft had this by %1 in %2 already: “%3”.</source>
        <translation>كان هذا من ⁨%1⁩ في ⁨%2⁩ موجودًا في المسودة: «⁨%3⁩».</translation>
    </message>
    <message>
        <source>This by %1 has no place in the text any more; it is a note on %2: “%3”.</source>
        <translation>لم يعد لهذا من ⁨%1⁩ موضع في النص؛ وهو ملاحظة على ⁨%2⁩: «⁨%3⁩».</translation>
    </message>
    <message>
        <source>the draft</source>
        <translation>المسودة</translation>
    </message>
    <message>
        <source>Nobody is named for what the file has otherwise in %1; it was not taken: “%2”.</source>
        <translation>لم يُذكر أحد لما يختلف في الملف في ⁨%1⁩؛ ولم يؤخذ: «⁨%2⁩».</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>Proposes to make two paragraphs of this one.</source>
        <translation>يقترح جعل هذه الفقرة فقرتين.</translation>
    </message>
    <message>
        <source>Proposes to join this with what follows.</source>
        <translation>يقترح وصل هذه بما يليها.</translation>
    </message>
    <message>
        <source>Proposes to insert: “%1”</source>
        <translation>يقترح إدراج: «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Proposes to take out: “%1”</source>
        <translation>يقترح سحب: «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Proposes “%2” instead of: “%1”</source>
        <translation>يقترح «⁨%2⁩» بدلًا من: «⁨%1⁩»</translation>
    </message>
</context>
<context>
    <name>SalvageCommand</name>
    <message>
        <source>The latest draft is among them.</source>
        <translation>المسودة الأخيرة بينها.</translation>
    </message>
    <message>
        <source>The latest draft is not among them.</source>
        <translation>المسودة الأخيرة ليست بينها.</translation>
    </message>
    <message>
        <source>Saved: revisions %1, received documents %2, named versions %3. %4</source>
        <translation>حُفظ: تنقيحات %1، وثائق واردة %2، إصدارات مسماة %3. %4</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>لا يوجد ملف باسم «%1».</translation>
    </message>
    <message>
        <source>“%1” is there already, and nothing was written over it.</source>
        <translation>«%1» موجود من قبل، ولم يُكتب فوقه شيء.</translation>
    </message>
    <message>
        <source>Reading what can be read of %1 …</source>
        <translation>قراءة ما يمكن قراءته من %1…</translation>
    </message>
    <message>
        <source>rescue what is readable of a damaged project</source>
        <translation>إنقاذ ما يمكن قراءته من مشروع تالف</translation>
    </message>
    <message>
        <source>Reads everything that can still be read of a damaged project, holds it against its checksums, and writes it to
a new project. The damaged file is left as it is.

JSON: {&quot;objects&quot;, &quot;revisions&quot;, &quot;compilations&quot;, &quot;versions&quot;, &quot;latest&quot;: bool, &quot;losses&quot;: [sentence, …]}</source>
        <translation>يقرأ كل ما يمكن قراءته من مشروع تالف ويقابله بمجاميع التحقق ويكتبه في مشروع جديد. ويبقى الملف التالف كما هو.

JSON: {&quot;objects&quot;, &quot;revisions&quot;, &quot;compilations&quot;, &quot;versions&quot;, &quot;latest&quot;: bool, &quot;losses&quot;: [جملة، …]}</translation>
    </message>
    <message>
        <source>something was lost; it is listed</source>
        <translation>فُقد شيء؛ وهو مسرود</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>%1, line %2</source>
        <translation>⁨%1⁩، السطر ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>A paragraph that is gone</source>
        <translation>فقرة لم تعد موجودة</translation>
    </message>
    <message>
        <source>%1, earlier</source>
        <translation>⁨%1⁩، سابقًا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>SearchCommand</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1، السطر %2</translation>
    </message>
    <message>
        <source>Say which words to look for.</source>
        <translation>بيّن الكلمات المطلوب البحث عنها.</translation>
    </message>
    <message>
        <source>find words in the draft, the submissions, the annotations and the past</source>
        <translation>البحث عن كلمات في المسودة والمقترحات المقدمة والتعليقات والماضي</translation>
    </message>
    <message>
        <source>Looks for words in everything a project holds: the draft, what was received, annotations with their replies, and
paragraphs as they once stood; of a compilation, in what was received. All words must be there; the beginning
of a word is enough; double quotes make a phrase. Case, quotes and soft hyphens do not count.

JSON: {&quot;hits&quot;: [{&quot;where&quot;: &quot;draft&quot; | &quot;submission&quot; | &quot;annotation&quot; | &quot;history&quot;, &quot;place&quot;, &quot;delegation&quot;,
&quot;line&quot;, &quot;excerpt&quot;}]}; &quot;line&quot; and &quot;delegation&quot; where there is one.</source>
        <translation>يبحث عن كلمات في كل ما يتضمنه مشروع: المسودة وما ورد والتعليقات والردود عليها والفقرات كما كانت؛ وفي التجميع فيما ورد. ويجب أن
ترد الكلمات كلها؛ وتكفي بداية الكلمة؛ وعلامتا الاقتباس المزدوجتان تجعلانها عبارة. ولا تُعد حالة الأحرف وعلامات الاقتباس والواصلات.

JSON: {&quot;hits&quot;: [{&quot;where&quot;: &quot;draft&quot; | &quot;submission&quot; | &quot;annotation&quot; | &quot;history&quot;, &quot;place&quot;, &quot;delegation&quot;,
&quot;line&quot;, &quot;excerpt&quot;}]}؛ و&quot;line&quot; و&quot;delegation&quot; حيث يوجدان.</translation>
    </message>
    <message>
        <source>the words are nowhere</source>
        <translation>لا ترد الكلمات في أي مكان</translation>
    </message>
</context>
<context>
    <name>SendCommand</name>
    <message>
        <source>Leaves: provisions %1, paragraphs %2, revisions %3, annotations %4 (private: %5)</source>
        <translation>يخرج: أحكام %1، فقرات %2، تنقيحات %3، تعليقات %4 (خاصة: %5)</translation>
    </message>
    <message>
        <source>People named: %1</source>
        <translation>الأشخاص المذكورون: %1</translation>
    </message>
    <message>
        <source>Delegations named: %1</source>
        <translation>الوفود المذكورة: %1</translation>
    </message>
    <message>
        <source>Received documents: %1</source>
        <translation>الوثائق الواردة: %1</translation>
    </message>
    <message>
        <source>Stays here: %1</source>
        <translation>يبقى هنا: %1</translation>
    </message>
    <message>
        <source>With the whole history nothing can be left out, for earlier revisions hold it. Leave out --history, or the other options.</source>
        <translation>مع السجل كله لا يمكن ترك شيء، لأن التنقيحات السابقة تتضمنه. احذف --history أو الخيارات الأخرى.</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>كتابة %1…</translation>
    </message>
    <message>
        <source>write a file for review, and say exactly what leaves</source>
        <translation>كتابة ملف للمراجعة، وبيان ما يخرج بالضبط</translation>
    </message>
    <message>
        <source>with private annotations</source>
        <translation>مع التعليقات الخاصة</translation>
    </message>
    <message>
        <source>without who proposes what and where words came from</source>
        <translation>دون بيان من يقترح ماذا ومن أين جاءت الكلمات</translation>
    </message>
    <message>
        <source>without what was received</source>
        <translation>دون ما ورد</translation>
    </message>
    <message>
        <source>with every revision and the received files</source>
        <translation>مع كل تنقيح والملفات الواردة</translation>
    </message>
    <message>
        <source>only say what would leave</source>
        <translation>بيان ما سيخرج فقط</translation>
    </message>
    <message>
        <source>who does this; goes into the file</source>
        <translation>من يقوم بهذا؛ ويُقيَّد في الملف</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>نيابة عمّن</translation>
    </message>
    <message>
        <source>sealed with a passphrase</source>
        <translation>مختوم بعبارة سر</translation>
    </message>
    <message>
        <source>Text in other languages: %1</source>
        <translation>النص بلغات أخرى: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Writes a small file for somebody who reviews the draft and sends it back: the present text without the
revisions before it and without private annotations, unless asked for. What is left out is taken away,
not hidden. The returned file is merged with bring-in. With --encrypt nobody can read or alter it without
the passphrase, which travels another way; unseal opens it. Who sends such a file back sealed adds
--history: what was done to it since is there.

JSON: {&quot;provisions&quot;, &quot;paragraphs&quot;, &quot;annotations&quot;, &quot;private_annotations&quot;, &quot;revisions&quot;, &quot;people&quot;: […],
&quot;delegations&quot;: […], &quot;languages&quot;: […], &quot;sources&quot;: […], &quot;stays_here&quot;: […]}</source>
        <translation>يكتب ملفا صغيرا لمن يراجع المسودة ويعيدها: النص الحالي دون التنقيحات السابقة ودون التعليقات الخاصة، ما لم تُطلب.
وما يُترك يُنزع ولا يُخفى. ويُدمج الملف العائد بالأمر bring-in. ومع ‎--encrypt لا يستطيع أحد أن يقرأه أو يغيره دون
عبارة السر التي تُرسل من طريق آخر؛ ويفتحه unseal. ومن يعيد ملفا كهذا مختوما يضيف ‎--history: ففيه ما جرى عليه منذ ذلك الحين.

JSON: {&quot;provisions&quot;, &quot;paragraphs&quot;, &quot;annotations&quot;, &quot;private_annotations&quot;, &quot;revisions&quot;, &quot;people&quot;: […],
&quot;delegations&quot;: […], &quot;languages&quot;: […], &quot;sources&quot;: […], &quot;stays_here&quot;: […]}</translation>
    </message>
</context>
<context>
    <name>ShareCommands</name>
    <message>
        <source>Revisions received %1, sent %2</source>
        <translation>التنقيحات الواردة ⁨%1⁩، والمرسلة ⁨%2⁩</translation>
    </message>
    <message>
        <source>The project is not shared anywhere yet. “share PROJECT ADDRESS” says where.</source>
        <translation>المشروع ليس مشتركا في أي مكان بعد. «share PROJECT ADDRESS» يحدد المكان.</translation>
    </message>
    <message>
        <source>The project is not shared at “%1”.</source>
        <translation>المشروع ليس مشتركا في «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Talking to %1 …</source>
        <translation>جارٍ الاتصال بـ ⁨%1⁩ …</translation>
    </message>
    <message>
        <source>at which of the places; the first where left out</source>
        <translation>في أي مكان من الأماكن؛ والأول إن لم يُذكر</translation>
    </message>
    <message>
        <source>a private key for ssh, besides those of the agent</source>
        <translation>مفتاح خاص لـ ssh، فوق مفاتيح الوكيل</translation>
    </message>
    <message>
        <source>a file with the password, or with the name and the password on two lines</source>
        <translation>ملف فيه كلمة السر، أو فيه الاسم وكلمة السر في سطرين</translation>
    </message>
    <message>
        <source>trust the server with this fingerprint (SHA256:…)</source>
        <translation>الوثوق بالخادم الذي له هذه البصمة (SHA256:…)</translation>
    </message>
    <message>
        <source>the folder for what is kept of remotes</source>
        <translation>مجلد ما يُحفظ من المستودعات البعيدة</translation>
    </message>
    <message>
        <source>who does this; goes into the history</source>
        <translation>من يقوم بهذا؛ ويُقيَّد في السجل</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>نيابة عمّن</translation>
    </message>
    <message>
        <source>JSON: {&quot;received&quot;, &quot;sent&quot;, &quot;overtaken&quot;, &quot;before&quot;, &quot;after&quot;, &quot;noticed&quot;: […],
&quot;account&quot;: [{&quot;kind&quot;, &quot;place&quot;, &quot;sentence&quot;}]}; received and sent count revisions, overtaken
how often somebody else sent first.</source>
        <translation>JSON: {&quot;received&quot;, &quot;sent&quot;, &quot;overtaken&quot;, &quot;before&quot;, &quot;after&quot;, &quot;noticed&quot;: […],
&quot;account&quot;: [{&quot;kind&quot;, &quot;place&quot;, &quot;sentence&quot;}]}؛ يعدّ received وsent التنقيحات، ويعدّ overtaken
المرات التي سبق فيها شخص آخر إلى الإرسال.</translation>
    </message>
    <message>
        <source>something needs a look: a new bracket, a commit that was made by hand, a rewritten branch</source>
        <translation>شيء يحتاج إلى نظر: قوس جديد، أو إيداع صُنع باليد، أو فرع أعيدت كتابته</translation>
    </message>
    <message>
        <source>say where a project is shared</source>
        <translation>تحديد مكان مشاركة المشروع</translation>
    </message>
    <message>
        <source>Keeps in the project where it is shared: a folder (on a stick, on a network drive), or an address of a
git server that begins with file://, ssh:// or https://. Nothing is sent yet; hand-in does that.
Without an address it lists the places.

JSON: {&quot;shares&quot;: [{&quot;name&quot;, &quot;url&quot;, &quot;branch&quot;, &quot;whole_history&quot;}]}</source>
        <translation>يحفظ في المشروع المكان الذي يُتقاسم فيه: مجلدا (على ذاكرة أو على قرص شبكي) أو عنوان خادوم git يبدأ بـ
file://‎ أو ssh://‎ أو https://‎. ولا يُرسل شيء بعد؛ فذلك عمل hand-in. ودون عنوان يسرد الأماكن.

JSON: {&quot;shares&quot;: [{&quot;name&quot;, &quot;url&quot;, &quot;branch&quot;, &quot;whole_history&quot;}]}</translation>
    </message>
    <message>
        <source>the branch; main where left out</source>
        <translation>الفرع؛ وهو main إن لم يُذكر</translation>
    </message>
    <message>
        <source>how the place is called; room where left out</source>
        <translation>اسم المكان؛ وهو room إن لم يُذكر</translation>
    </message>
    <message>
        <source>send the text as it stands, without the revisions before it and private notes</source>
        <translation>إرسال النص كما هو، بلا التنقيحات السابقة ولا الملاحظات الخاصة</translation>
    </message>
    <message>
        <source>forget the place of this name; the remote stays as it is</source>
        <translation>نسيان المكان الذي له هذا الاسم؛ ويبقى المستودع البعيد كما هو</translation>
    </message>
    <message>
        <source>get what others have sent, and merge it</source>
        <translation>استلام ما أرسله الآخرون ودمجه</translation>
    </message>
    <message>
        <source>Gets from where the project is shared and merges it: where several changed the same words, all stand
in a bracket under their names. With --from it makes a new project of what is there.

</source>
        <translation>يستلم من المكان الذي يُتقاسم فيه المشروع ويدمجه: وحيثما غيّر عدة أشخاص الكلمات نفسها، توضع كلها بين قوسين
معقوفين تحت أسمائهم. ومع ‎--from يُنشئ مشروعا جديدا مما يوجد هناك.

</translation>
    </message>
    <message>
        <source>send what is new here as well</source>
        <translation>إرسال الجديد هنا أيضا</translation>
    </message>
    <message>
        <source>with --from, send only the text as it stands later</source>
        <translation>مع --from، عدم إرسال سوى النص كما هو لاحقا</translation>
    </message>
    <message>
        <source>make the project of what is at this address</source>
        <translation>صنع المشروع مما في هذا العنوان</translation>
    </message>
    <message>
        <source>with --from, the branch; main where left out</source>
        <translation>مع --from، الفرع؛ وهو main إن لم يُذكر</translation>
    </message>
    <message>
        <source>send what is new to where the project is shared</source>
        <translation>إرسال الجديد إلى مكان مشاركة المشروع</translation>
    </message>
    <message>
        <source>Sends every revision that the remote does not have, as commits of git. Where somebody else has sent
since, their work is got and merged first: nobody overwrites anybody.

</source>
        <translation>يرسل كل تنقيح لا يوجد في المستودع البعيد، في صورة إيداعات git. وإذا أرسل شخص آخر منذ ذلك الحين، استُلم عمله
ودُمج أولا: فلا أحد يمحو عمل أحد.

</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>What is to be sent could not be written down on this computer.</source>
        <translation>تعذرت كتابة ما يُراد إرساله على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>What lies at %1 is damaged: its branch “%2” names a commit that cannot be read. Nothing was brought in. Tell whoever keeps the remote.</source>
        <translation>ما يوجد في %1 تالف: فرعه «%2» يسمي إيداعًا لا يمكن قراءته. لم يُدخل شيء. أبلغ القائم على المستودع.</translation>
    </message>
    <message>
        <source>What lies in the remote was altered or damaged: the object %1 does not match its name. Nothing was brought in. Tell whoever keeps the remote.</source>
        <translation>ما في المستودع البعيد غُيِّر أو تلف: الكائن ⁨%1⁩ لا يطابق اسمه. لم يُدخل شيء. أبلغ القائم على المستودع.</translation>
    </message>
    <message>
        <source>The commit %1 of the remote cannot be read.</source>
        <translation>تعذرت قراءة الإيداع ⁨%1⁩ من المستودع البعيد.</translation>
    </message>
    <message>
        <source>Sharing was stopped; nothing was changed.</source>
        <translation>أُوقفت المشاركة؛ ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nobody vouches for the server %1. Its fingerprint is %2. Ask whoever keeps it whether that is right, and trust it then.</source>
        <translation>لا أحد يشهد للخادم ⁨%1⁩. وبصمته ⁨%2⁩. اسأل القائم عليه هل هي صحيحة، ثم ثق به.</translation>
    </message>
    <message>
        <source>%1 does not let you in (%2). Check the name, the password or the key.</source>
        <translation>⁨%1⁩ لا يسمح لك بالدخول (⁨%2⁩). تحقق من الاسم أو كلمة السر أو المفتاح.</translation>
    </message>
    <message>
        <source>There is no room left at %1 (%2). What you have here is safe; make room there and send again.</source>
        <translation>لم يبق مكان في ⁨%1⁩ (⁨%2⁩). ما لديك هنا في أمان؛ أفسح مكانا هناك وأرسل من جديد.</translation>
    </message>
    <message>
        <source>%1 could not write down what was sent (%2). It may be full, or may not be written. What you have here is safe; tell whoever keeps it, and send again.</source>
        <translation>تعذّر على ⁨%1⁩ حفظ ما أُرسل (⁨%2⁩). قد يكون ممتلئا أو لا تجوز الكتابة فيه. ما لديك هنا في أمان؛ أبلغ من يتولى حفظه، ثم أرسل من جديد.</translation>
    </message>
    <message>
        <source>What lies at %1 is damaged (%2). Nothing was brought in, and what you have here is safe. Tell whoever keeps it.</source>
        <translation>ما يوجد في ⁨%1⁩ تالف (⁨%2⁩). لم يُدخل شيء، وما لديك هنا في أمان. أبلغ من يتولى حفظه.</translation>
    </message>
    <message>
        <source>You may not write to %1 (%2). Ask whoever keeps it for the right.</source>
        <translation>لا يجوز لك الكتابة في ⁨%1⁩ (⁨%2⁩). اطلب الإذن من القائم عليه.</translation>
    </message>
    <message>
        <source>%1 does not allow this (%2).</source>
        <translation>⁨%1⁩ لا يسمح بهذا (⁨%2⁩).</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2). What you have here is safe; try again when the network, or the stick, is back.</source>
        <translation>تعذر الوصول إلى ⁨%1⁩ (⁨%2⁩). ما لديك هنا في أمان؛ حاول من جديد حين تعود الشبكة أو الذاكرة المحمولة.</translation>
    </message>
    <message>
        <source>Sent to “%1”</source>
        <translation>أُرسل إلى «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Others send to %1 faster than their work can be merged. Nothing is lost; try again in a while.</source>
        <translation>الآخرون يرسلون إلى ⁨%1⁩ أسرع مما يُدمج عملهم. لم يضع شيء؛ حاول من جديد بعد قليل.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name, or open it.</source>
        <translation>«⁨%1⁩» موجود من قبل. اختر اسمًا آخر، أو افتحه.</translation>
    </message>
    <message>
        <source>Somebody rewrote the branch “%1” at %2: what was there last is not in it any more. What you have of it is safe here, and goes back with the next sending. Ask who did it, and have the branch protected.</source>
        <translation>أعاد أحدهم كتابة الفرع «⁨%1⁩» في ⁨%2⁩: ما كان فيه آخرا لم يعد فيه. ما لديك منه في أمان هنا ويعود مع الإرسال التالي. اسأل من فعل ذلك، واطلب حماية الفرع.</translation>
    </message>
    <message>
        <source>There is no project at %1, branch “%2”, yet.</source>
        <translation>لا مشروع بعد في ⁨%1⁩، الفرع «⁨%2⁩».</translation>
    </message>
    <message>
        <source>A folder in the remote cannot be read: %1.</source>
        <translation>تعذرت قراءة مجلد في المستودع البعيد: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>An object that the history in the remote names cannot be read: %1.</source>
        <translation>تعذرت قراءة كائن يسميه السجل في المستودع البعيد: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The file %1 is not a text in UTF-8 and was left as it was before.</source>
        <translation>الملف ⁨%1⁩ ليس نصا بترميز UTF-8 وتُرك كما كان.</translation>
    </message>
    <message>
        <source>The file %1 is no part of the draft.</source>
        <translation>الملف ⁨%1⁩ ليس جزءا من المسودة.</translation>
    </message>
    <message>
        <source>The folder of the draft was emptied; the draft was left as it is.</source>
        <translation>أُفرغ مجلد المسودة؛ وتُركت المسودة كما هي.</translation>
    </message>
    <message>
        <source>What was changed outside of the draft was left out: %1.</source>
        <translation>تُرك ما غُيِّر خارج المسودة: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The history in the remote cannot be read to its end; a commit is missing or damaged. Tell whoever keeps the remote.</source>
        <translation>تعذرت قراءة السجل في المستودع البعيد إلى آخره؛ فيه إيداع ناقص أو تالف. أبلغ القائم على المستودع.</translation>
    </message>
    <message>
        <source>The commit %1 was altered: it does not carry the revision that it names. Nothing was brought in. Tell whoever keeps the remote.</source>
        <translation>الإيداع ⁨%1⁩ غُيِّر: لا يحمل التنقيح الذي يسميه. لم يُدخل شيء. أبلغ القائم على المستودع.</translation>
    </message>
    <message>
        <source>The commit %1 (“%2”) was altered: it does not stand on what its revision stands on. Nothing was brought in. Tell whoever keeps the remote.</source>
        <translation>الإيداع ⁨%1⁩ («⁨%2⁩») غُيِّر: لا يقوم على ما يقوم عليه تنقيحه. لم يُدخل شيء. أبلغ القائم على المستودع.</translation>
    </message>
    <message>
        <source>The branch holds something that did not come from Concordat (%1, “%2”). Choose another branch, or an empty remote.</source>
        <translation>في الفرع شيء لم يأت من Concordat (⁨%1⁩، «⁨%2⁩»). اختر فرعا آخر أو مستودعا فارغا.</translation>
    </message>
    <message>
        <source>%1 changed files by hand (“%2”); nothing of it could be taken over.</source>
        <translation>غيّر ⁨%1⁩ ملفات باليد («⁨%2⁩»)؛ ولم يمكن أخذ شيء منها.</translation>
    </message>
    <message>
        <source>%1 changed %2 by hand (“%3”); that came in as a revision.</source>
        <translation>غيّر ⁨%1⁩ ⁨%2⁩ باليد («⁨%3⁩»)؛ ودخل ذلك تنقيحًا.</translation>
    </message>
    <message>
        <source>Getting was stopped; nothing was changed.</source>
        <translation>أُوقف الاستلام؛ ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>The project lacks the revision %1.</source>
        <translation>ليس في المشروع التنقيح ⁨%1⁩.</translation>
    </message>
    <message>
        <source>This file was sent for review and has no history to share. Send it back to whoever sent it, or share the project it comes from.</source>
        <translation>أُرسل هذا الملف للمراجعة وليس فيه سجل يُشارَك. أعده إلى من أرسله، أو شارك المشروع الذي جاء منه.</translation>
    </message>
    <message>
        <source>The remote lacks the commit of the revision %1. Get from it first.</source>
        <translation>ليس في المستودع البعيد إيداع التنقيح ⁨%1⁩. استلم منه أولا.</translation>
    </message>
    <message>
        <source>Sending was stopped; the remote is as it was.</source>
        <translation>أُوقف الإرسال؛ والمستودع البعيد كما كان.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>تعذرت كتابة «⁨%1⁩».</translation>
    </message>
    <message>
        <source>“%1” is no address to share at.</source>
        <translation>«⁨%1⁩» ليس عنوانا للمشاركة.</translation>
    </message>
    <message>
        <source>There is nothing at %1. Is the stick in, and the network drive connected?</source>
        <translation>لا شيء في ⁨%1⁩. هل الذاكرة المحمولة موصولة ومحرك الشبكة متصل؟</translation>
    </message>
    <message>
        <source>%1 refuses what was sent to its branch “%2”: %3. What you have here is safe. Ask whoever keeps the remote, or share at a branch of your own.</source>
        <translation>⁨%1⁩ يرفض ما أُرسل إلى فرعه «⁨%2⁩»: ⁨%3⁩. ما لديك هنا في أمان. اسأل القائم على المستودع، أو شارك في فرع خاص بك.</translation>
    </message>
    <message>
        <source>%1 is somebody&apos;s working copy. Share in a folder of its own, or in a bare repository.</source>
        <translation>⁨%1⁩ نسخة عمل لشخص ما. شارك في مجلد خاص، أو في مستودع مجرد.</translation>
    </message>
    <message>
        <source>%1 holds other things. Choose an empty folder, or a name that is not taken yet.</source>
        <translation>في ⁨%1⁩ أشياء أخرى. اختر مجلدا فارغا أو اسما غير مستعمل.</translation>
    </message>
    <message>
        <source>There is no folder for %1. Is the stick in, and the network drive connected?</source>
        <translation>لا مجلد لـ ⁨%1⁩. هل الذاكرة المحمولة موصولة ومحرك الشبكة متصل؟</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>تعذرت كتابة ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>تعذرت قراءة ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Somebody is sending to %1 just now, or was cut off while sending. Try again; where it stays so, delete the file %2.lock in it.</source>
        <translation>أحدهم يرسل الآن إلى ⁨%1⁩، أو انقطع وهو يرسل. حاول من جديد؛ فإن بقي الحال فاحذف منه الملف ⁨%2⁩.lock.</translation>
    </message>
    <message>
        <source>The branch at %1 could not be moved.</source>
        <translation>تعذر نقل الفرع في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>A stored draft names an object that cannot be.</source>
        <translation>مسودة محفوظة تسمي كائنا لا يمكن أن يكون.</translation>
    </message>
    <message>
        <source>A revision of the project does not name a draft.</source>
        <translation>تنقيح من تنقيحات المشروع لا يسمي مسودة.</translation>
    </message>
    <message>
        <source>A place to share needs a name and an address.</source>
        <translation>مكان المشاركة يحتاج إلى اسم وعنوان.</translation>
    </message>
    <message>
        <source>“%1” is no address to share at. Name a folder, or an address that begins with file://, ssh:// or https://.</source>
        <translation>«⁨%1⁩» ليس عنوانا للمشاركة. سمِّ مجلدا، أو عنوانا يبدأ بـ file:// أو ssh:// أو https://.</translation>
    </message>
    <message>
        <source>Leave the password out of the address: the address is kept in the project, which others read. You are asked for it when it is needed.</source>
        <translation>اترك كلمة السر خارج العنوان: فالعنوان يُحفظ في المشروع الذي يقرؤه غيرك. وتُطلب منك حين تلزم.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a branch.</source>
        <translation>لا يصلح «⁨%1⁩» اسما لفرع.</translation>
    </message>
    <message>
        <source>The project is shared at “%1” already. Choose another name.</source>
        <translation>المشروع مشترك في «⁨%1⁩» من قبل. اختر اسما آخر.</translation>
    </message>
    <message>
        <source>What lies in the remote was not written by this program, or was altered: the object %1 does not have its form. Nothing was brought in. Tell whoever keeps the remote.</source>
        <translation>ما في المستودع البعيد لم يكتبه هذا البرنامج أو غُيِّر: الكائن ⁨%1⁩ ليس بشكله. لم يُدخل شيء. أبلغ القائم على المستودع.</translation>
    </message>
    <message>
        <source>The text in the remote has two parts of one name, so it was altered. Nothing was brought in. Tell whoever keeps the remote.</source>
        <translation>في النص الموجود في المستودع البعيد جزآن باسم واحد، فقد حدث فيه تغيير. لم يُدخل شيء. أبلغ القائم على المستودع.</translation>
    </message>
</context>
<context>
    <name>SignCommand</name>
    <message>
        <source>Revision %1 is signed by %2.</source>
        <translation>وُقّع التنقيح %1 من %2.</translation>
    </message>
    <message>
        <source>sign the draft as it stands</source>
        <translation>توقيع المسودة كما هي</translation>
    </message>
    <message>
        <source>Says, with a signature that goes along with every copy, that the holder of the key stands behind the newest revision
(or that of --revision) and all that it descends from. bring-in and log show who signed what.

JSON: {&quot;revision&quot;, &quot;name&quot;, &quot;fingerprint&quot;}</source>
        <translation>يعلن، بتوقيع يرافق كل نسخة، أن صاحب المفتاح يقف وراء أحدث تنقيح (أو تنقيح ‎--revision) وكل ما انحدر منه. ويبيّن
bring-in وlog من وقّع على ماذا.

JSON: {&quot;revision&quot;, &quot;name&quot;, &quot;fingerprint&quot;}</translation>
    </message>
    <message>
        <source>which revision; the beginning of its id, or the name of a version</source>
        <translation>أي تنقيح؛ أول رقمه أو اسم إصدار</translation>
    </message>
</context>
<context>
    <name>Signatures</name>
    <message>
        <source>signed by %1</source>
        <translation>وقّعه ⁨%1⁩</translation>
    </message>
    <message>
        <source>signed with an unknown key (%1)</source>
        <translation>موقّع بمفتاح غير معروف (⁨%1⁩)</translation>
    </message>
    <message>
        <source>altered since it was signed</source>
        <translation>تغيّر بعد توقيعه</translation>
    </message>
    <message>
        <source>the public keys you know, one a line; see key</source>
        <translation>المفاتيح العلنية التي تعرفها، مفتاح في كل سطر؛ انظر key</translation>
    </message>
</context>
<context>
    <name>StatsCommand</name>
    <message>
        <source>brackets</source>
        <translation>أقواس</translation>
    </message>
    <message>
        <source>paragraphs</source>
        <translation>فقرات</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>متفق عليه</translation>
    </message>
    <message>
        <source>The whole draft</source>
        <translation>المسودة كلها</translation>
    </message>
    <message>
        <source>options</source>
        <translation>بدائل</translation>
    </message>
    <message>
        <source>provisions</source>
        <translation>أحكام</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>نصوص</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>count brackets, options and what is agreed</source>
        <translation>عدّ الأقواس والبدائل والمتفق عليه</translation>
    </message>
    <message>
        <source>Counts open brackets by provision and how much of the text stands outside every bracket; and for each
delegation on how many options it takes a position, and how many of its texts have a place in the draft. Of a
project, or of a compilation consolidated on the spot.

JSON: {&quot;total&quot;: {&quot;paragraphs&quot;, &quot;agreed_paragraphs&quot;, &quot;brackets&quot;, &quot;characters&quot;, &quot;agreed_characters&quot;,
&quot;agreed_share&quot;, &quot;open_annotations&quot;}, &quot;provisions&quot;: [{&quot;provision&quot;, …}], &quot;delegations&quot;: [{&quot;delegation&quot;,
&quot;alternatives&quot;, &quot;proposals&quot;, &quot;provisions&quot;, &quot;units&quot;, &quot;placed_units&quot;}]}</source>
        <translation>يعدّ الأقواس المفتوحة بحسب الحكم ونسبة النص الواقع خارج كل قوس؛ ولكل وفد عدد البدائل التي يتخذ منها موقفًا وعدد نصوصه التي لها موضع
في المسودة. لمشروع أو لتجميع يوحَّد في الحال.

JSON: {&quot;total&quot;: {&quot;paragraphs&quot;, &quot;agreed_paragraphs&quot;, &quot;brackets&quot;, &quot;characters&quot;, &quot;agreed_characters&quot;,
&quot;agreed_share&quot;, &quot;open_annotations&quot;}, &quot;provisions&quot;: [{&quot;provision&quot;, …}], &quot;delegations&quot;: [{&quot;delegation&quot;,
&quot;alternatives&quot;, &quot;proposals&quot;, &quot;provisions&quot;, &quot;units&quot;, &quot;placed_units&quot;}]}</translation>
    </message>
</context>
<context>
    <name>TypedWords</name>
    <message>
        <source>The paragraph that you were typing in is gone. These are the words: %1</source>
        <translation>لم تعد الفقرة التي كنت تكتب فيها موجودة. هذه هي الكلمات: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>UnitKind</name>
    <message>
        <source>Part</source>
        <translation>باب</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>فرع</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مادة</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>الديباجة</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>Subparagraph</source>
        <translation>فقرة فرعية</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>Bullet</source>
        <translation>نقطة</translation>
    </message>
</context>
<context>
    <name>UnsealCommand</name>
    <message>
        <source>Working out the key …</source>
        <translation>جارٍ حساب المفتاح …</translation>
    </message>
    <message>
        <source>Unsealed: %1</source>
        <translation>فُك ختم: %1</translation>
    </message>
    <message>
        <source>open a sealed file, and write the project that is in it</source>
        <translation>فتح ملف مختوم وكتابة المشروع الذي فيه</translation>
    </message>
    <message>
        <source>Opens a file that send --encrypt wrote, and writes what is in it to TARGET, which must not exist and
which only you can read. A wrong passphrase and an altered file cannot be told apart; nothing is
written then.

JSON: {&quot;path&quot;}</source>
        <translation>يفتح ملفا كتبه send ‎--encrypt ويكتب ما فيه في TARGET الذي يجب ألا يكون موجودا والذي لا يستطيع قراءته غيرك. ولا
يمكن التمييز بين عبارة سر خاطئة وملف جرى تغييره؛ ولا يُكتب شيء عندئذ.

JSON: {&quot;path&quot;}</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>Everything is whole.</source>
        <translation>كل شيء سليم.</translation>
    </message>
    <message>
        <source>check every object and link of a project</source>
        <translation>فحص كل كائن ورابط في مشروع</translation>
    </message>
    <message>
        <source>Computes every checksum of a project afresh, follows every link, and names what does not match.

JSON: {&quot;whole&quot;: bool, &quot;problems&quot;: [sentence, …]}</source>
        <translation>يحسب كل مجموع تحقق في مشروع من جديد، ويتبع كل رابط، ويسمي ما لا يتطابق.

JSON: {&quot;whole&quot;: bool, &quot;problems&quot;: [جملة، …]}</translation>
    </message>
    <message>
        <source>something is damaged; it is named</source>
        <translation>شيء تالف؛ وهو مذكور</translation>
    </message>
</context>
<context>
    <name>VersionsCommand</name>
    <message>
        <source>list the named versions, or name one</source>
        <translation>سرد الإصدارات المسماة، أو تسمية إصدار</translation>
    </message>
    <message>
        <source>Lists the versions of a project that somebody named; with --name, names the newest revision (or that of
--revision) first.

JSON: {&quot;versions&quot;: [{&quot;name&quot;, &quot;revision&quot;, &quot;named_by&quot;, &quot;when&quot;}]}</source>
        <translation>يسرد إصدارات المشروع التي سماها أحد؛ ومع --name يسمي أولًا التنقيح الأحدث (أو تنقيح --revision).

JSON: {&quot;versions&quot;: [{&quot;name&quot;, &quot;revision&quot;, &quot;named_by&quot;, &quot;when&quot;}]}</translation>
    </message>
    <message>
        <source>name a version</source>
        <translation>تسمية إصدار</translation>
    </message>
    <message>
        <source>which revision; the beginning of its id</source>
        <translation>أي تنقيح؛ بداية رقم تعريفه</translation>
    </message>
</context>
<context>
    <name>concordat</name>
    <message>
        <source>moved “%1”</source>
        <translation>نُقل «⁨%1⁩»</translation>
    </message>
    <message>
        <source>added “%1”</source>
        <translation>أُضيف «⁨%1⁩»</translation>
    </message>
    <message>
        <source>removed “%1”</source>
        <translation>سُحب «⁨%1⁩»</translation>
    </message>
    <message>
        <source>“%1” became “%2”</source>
        <translation>أصبح «⁨%1⁩» «⁨%2⁩»</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
</context>
<context>
    <name>concordat::AnnotationsModel</name>
    <message>
        <source>Its words are gone</source>
        <translation>زالت كلماته</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>مسوّى</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>The whole provision</source>
        <translation>الحكم كله</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>By</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحال</translation>
    </message>
    <message>
        <source>%1, private</source>
        <translation>⁨%1⁩، خاصة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
</context>
<context>
    <name>concordat::AnnotationsPane</name>
    <message>
        <source>Annotations of the draft</source>
        <translation>التعليقات على المسودة</translation>
    </message>
    <message>
        <source>&amp;Settle</source>
        <translation>تسوية (&amp;S)</translation>
    </message>
    <message>
        <source>This note needs no further answer (Space; Backspace opens it again)</source>
        <translation>لا تحتاج هذه الملاحظة إلى رد آخر (مسافة؛ وتعيد Backspace فتحها)</translation>
    </message>
    <message>
        <source>&amp;Reply…</source>
        <translation>رد (&amp;R)…</translation>
    </message>
    <message>
        <source>Answer the note</source>
        <translation>الرد على الملاحظة</translation>
    </message>
    <message>
        <source>Find in the notes</source>
        <translation>البحث في الملاحظات</translation>
    </message>
    <message>
        <source>State of the notes</source>
        <translation>حال الملاحظات</translation>
    </message>
    <message>
        <source>Show only notes of this state</source>
        <translation>عرض الملاحظات التي في هذه الحال فقط</translation>
    </message>
    <message>
        <source>Open and settled</source>
        <translation>المفتوحة والمسوّاة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>مسوّى</translation>
    </message>
    <message>
        <source>Words are gone</source>
        <translation>زالت الكلمات</translation>
    </message>
    <message>
        <source>Kind of the notes</source>
        <translation>نوع الملاحظات</translation>
    </message>
    <message>
        <source>Show only notes of this kind</source>
        <translation>عرض الملاحظات من هذا النوع فقط</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Delegation of the notes</source>
        <translation>وفد الملاحظات</translation>
    </message>
    <message>
        <source>Show only notes of this delegation</source>
        <translation>عرض ملاحظات هذا الوفد فقط</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>There are no notes yet. Select words in the draft and choose Annotate.</source>
        <translation>لا ملاحظات بعد. حدد كلمات في المسودة واختر تعليق.</translation>
    </message>
    <message numerus="yes">
        <source>No note is like that. There are %n in all.</source>
        <translation>
            <numerusform>لا ملاحظة كهذه. عدد الملاحظات كلها %n.</numerusform>
            <numerusform>لا ملاحظة كهذه. عدد الملاحظات كلها %n.</numerusform>
            <numerusform>لا ملاحظة كهذه. عدد الملاحظات كلها %n.</numerusform>
            <numerusform>لا ملاحظة كهذه. عدد الملاحظات كلها %n.</numerusform>
            <numerusform>لا ملاحظة كهذه. عدد الملاحظات كلها %n.</numerusform>
            <numerusform>لا ملاحظة كهذه. عدد الملاحظات كلها %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n settled</source>
        <translation>
            <numerusform>سُوّي ⁨%1⁩ من %n</numerusform>
            <numerusform>سُوّي ⁨%1⁩ من %n</numerusform>
            <numerusform>سُوّي ⁨%1⁩ من %n</numerusform>
            <numerusform>سُوّي ⁨%1⁩ من %n</numerusform>
            <numerusform>سُوّي ⁨%1⁩ من %n</numerusform>
            <numerusform>سُوّي ⁨%1⁩ من %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen note, with its replies</source>
        <translation>الملاحظة المختارة مع الردود عليها</translation>
    </message>
    <message>
        <source>Choose a note to read the whole of it, and the replies.</source>
        <translation>اختر ملاحظة لقراءتها كاملة مع الردود عليها.</translation>
    </message>
</context>
<context>
    <name>concordat::ArrivalsModel</name>
    <message>
        <source>ours</source>
        <translation>لنا</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>مأخوذ</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>مدموج</translation>
    </message>
    <message>
        <source>merged, look</source>
        <translation>مدموج، للنظر</translation>
    </message>
    <message>
        <source>bracket</source>
        <translation>أقواس</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>منقول</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>مستبقى</translation>
    </message>
    <message>
        <source>note follows</source>
        <translation>الملاحظة تتبع</translation>
    </message>
    <message>
        <source>note orphaned</source>
        <translation>ملاحظة بلا موضع</translation>
    </message>
    <message>
        <source>status</source>
        <translation>حالة</translation>
    </message>
    <message>
        <source>%1, settled</source>
        <translation>⁨%1⁩، مسوّى</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
</context>
<context>
    <name>concordat::AttributionCompletion</name>
    <message>
        <source>Delegations</source>
        <translation>الوفود</translation>
    </message>
</context>
<context>
    <name>concordat::CardModel</name>
    <message>
        <source>%1 (same as %2)</source>
        <translation>⁨%1⁩ (مثل ⁨%2⁩)</translation>
    </message>
    <message>
        <source>%1 (base)</source>
        <translation>⁨%1⁩ (أساس)</translation>
    </message>
</context>
<context>
    <name>concordat::CardPane</name>
    <message>
        <source>Delegations that take part in the paragraph</source>
        <translation>الوفود المشاركة في الفقرة</translation>
    </message>
    <message>
        <source>Space switches a delegation off and on</source>
        <translation>مفتاح المسافة يوقف وفدًا أو يشغله</translation>
    </message>
    <message>
        <source>Text of the paragraph that follows from the switches</source>
        <translation>نص الفقرة الناتج من المفاتيح</translation>
    </message>
    <message>
        <source>Choose a paragraph to see how its text is put together.</source>
        <translation>اختر فقرة لترى كيف يتكون نصها.</translation>
    </message>
    <message>
        <source>No delegation submitted this paragraph; it was written in the draft.</source>
        <translation>لم يقدم أي وفد هذه الفقرة؛ كُتبت في المسودة.</translation>
    </message>
    <message>
        <source>The text as it would be. Take it into the draft, or switch back: nothing has changed yet.</source>
        <translation>النص كما سيكون. خذه إلى المسودة، أو ارجع: لم يتغير شيء بعد.</translation>
    </message>
    <message>
        <source>The text as the draft has it. Switch delegations off and on to see what follows.</source>
        <translation>النص كما هو في المسودة. أوقف وفودًا وشغّلها لترى ما ينتج.</translation>
    </message>
    <message>
        <source>The draft has this text already. Switch a delegation off or on first.</source>
        <translation>هذا النص في المسودة من قبل. أوقف وفدًا أو شغّله أولًا.</translation>
    </message>
    <message>
        <source>The paragraph now has the text of the card.</source>
        <translation>للفقرة الآن نص البطاقة.</translation>
    </message>
    <message>
        <source>Choose a delegation on the card first.</source>
        <translation>اختر أولًا وفدًا في البطاقة.</translation>
    </message>
    <message>
        <source>Select two or more delegations on the card that mean the same.</source>
        <translation>حدد في البطاقة وفدين أو أكثر يقصدون المعنى نفسه.</translation>
    </message>
    <message>
        <source>Nothing is left of the paragraph. Switch a delegation on to have its text.</source>
        <translation>لم يبق من الفقرة شيء. شغّل وفدا ليظهر نصه.</translation>
    </message>
</context>
<context>
    <name>concordat::ChartView</name>
    <message>
        <source>“%1” could not be written: %2. Choose another folder.</source>
        <translation>تعذرت كتابة «⁨%1⁩»: ⁨%2⁩. اختر مجلدًا آخر.</translation>
    </message>
</context>
<context>
    <name>concordat::CommandModel</name>
    <message>
        <source>Go there</source>
        <translation>الذهاب إلى هناك</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>concordat::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do or where you want to go</source>
        <translation>اكتب بضعة أحرف مما تريد فعله أو المكان الذي تريده</translation>
    </message>
    <message>
        <source>What you want to do</source>
        <translation>ما تريد فعله</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>ما يناسب</translation>
    </message>
</context>
<context>
    <name>concordat::ComparisonModel</name>
    <message>
        <source>added</source>
        <translation>مضاف</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>منقول</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>مغيَّر</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
</context>
<context>
    <name>concordat::ComparisonPane</name>
    <message>
        <source>Places in which the two states differ</source>
        <translation>المواضع التي تختلف فيها الحالتان</translation>
    </message>
    <message>
        <source>The provision with what changed</source>
        <translation>الحكم مع ما تغير</translation>
    </message>
    <message>
        <source>Choose two states to see what lies between them.</source>
        <translation>اختر حالتين لترى ما بينهما.</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>من (&amp;F):</translation>
    </message>
    <message>
        <source>The state that is compared: a named version, or a chosen revision</source>
        <translation>الحالة المقارنة: إصدار مسمى أو تنقيح مختار</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>إلى (&amp;T):</translation>
    </message>
    <message>
        <source>The state that it is compared with</source>
        <translation>الحالة التي تقارن بها</translation>
    </message>
    <message>
        <source>Bring back the &amp;paragraph</source>
        <translation>استعادة الفقرة (&amp;P)</translation>
    </message>
    <message>
        <source>Give the chosen paragraph the text it has on the left</source>
        <translation>إعطاء الفقرة المختارة نصها في الحالة الأولى</translation>
    </message>
    <message>
        <source>The paragraph reads again as on the left.</source>
        <translation>تُقرأ الفقرة من جديد كما في الحالة الأولى.</translation>
    </message>
    <message>
        <source>Bring back the pro&amp;vision</source>
        <translation>استعادة الحكم (&amp;V)</translation>
    </message>
    <message>
        <source>Make the chosen provision what it is on the left</source>
        <translation>جعل الحكم المختار كما في الحالة الأولى</translation>
    </message>
    <message>
        <source>The provision is again what it was on the left.</source>
        <translation>الحكم من جديد كما في الحالة الأولى.</translation>
    </message>
    <message>
        <source>Bring back &amp;everything</source>
        <translation>استعادة الكل (&amp;E)</translation>
    </message>
    <message>
        <source>Make the whole draft what it is on the left</source>
        <translation>جعل المسودة كلها كما في الحالة الأولى</translation>
    </message>
    <message>
        <source>The draft is again what it was on the left; what came since is in the history.</source>
        <translation>المسودة من جديد كما في الحالة الأولى؛ وما جاء بعدها في السجل.</translation>
    </message>
    <message>
        <source>The present draft</source>
        <translation>المسودة الحالية</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>⁨%1⁩، ⁨%2⁩: ⁨%3⁩</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>تجري المقارنة…</translation>
    </message>
    <message>
        <source>The two states read alike.</source>
        <translation>تُقرأ الحالتان قراءة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ.</source>
        <translation>
            <numerusform>لا مواضع مختلفة.</numerusform>
            <numerusform>يختلف موضع واحد.</numerusform>
            <numerusform>يختلف موضعان.</numerusform>
            <numerusform>تختلف %n مواضع.</numerusform>
            <numerusform>يختلف %n موضعًا.</numerusform>
            <numerusform>يختلف %n موضع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) differ.</source>
        <translation>
            <numerusform>لا ملاحظات مختلفة.</numerusform>
            <numerusform>تختلف ملاحظة واحدة.</numerusform>
            <numerusform>تختلف ملاحظتان.</numerusform>
            <numerusform>تختلف %n ملاحظات.</numerusform>
            <numerusform>تختلف %n ملاحظة.</numerusform>
            <numerusform>تختلف %n ملاحظة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ConcernsModel</name>
    <message>
        <source>Belongs to nobody: %1</source>
        <translation>لا ينتمي إلى أحد: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Line %1. %2</source>
        <translation>السطر ⁨%1⁩. ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>concordat::ConcordanceModel</name>
    <message>
        <source>%1, %2</source>
        <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: no text</source>
        <translation>⁨%1⁩: لا نص</translation>
    </message>
    <message>
        <source>confirmed by a person</source>
        <translation>أكده شخص</translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <translation>مؤكد بنسبة ⁨%1⁩ %</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n unit(s), %2. %3</source>
        <translation>
            <numerusform>⁨%1⁩: لا وحدات، ⁨%2⁩. ⁨%3⁩</numerusform>
            <numerusform>⁨%1⁩: وحدة واحدة، ⁨%2⁩. ⁨%3⁩</numerusform>
            <numerusform>⁨%1⁩: وحدتان، ⁨%2⁩. ⁨%3⁩</numerusform>
            <numerusform>⁨%1⁩: %n وحدات، ⁨%2⁩. ⁨%3⁩</numerusform>
            <numerusform>⁨%1⁩: %n وحدة، ⁨%2⁩. ⁨%3⁩</numerusform>
            <numerusform>⁨%1⁩: %n وحدة، ⁨%2⁩. ⁨%3⁩</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ConcordancePane</name>
    <message>
        <source>Concordance: a row a provision, a column a delegation</source>
        <translation>جدول المطابقة: صف لكل حكم وعمود لكل وفد</translation>
    </message>
    <message>
        <source>Find a provision</source>
        <translation>البحث عن حكم</translation>
    </message>
    <message>
        <source>Find a provision in the concordance</source>
        <translation>البحث عن حكم في جدول المطابقة</translation>
    </message>
    <message>
        <source>Only provisions with these words are shown</source>
        <translation>لا تُعرض إلا الأحكام التي فيها هذه الكلمات</translation>
    </message>
    <message>
        <source>A number counts the units of a delegation; “?” is a suggestion, “✓” was confirmed by a person. Drag a cell to the row where its units belong.</source>
        <translation>الرقم عدد وحدات الوفد؛ و«?» اقتراح، و«✓» أكده شخص. اسحب خلية إلى الصف الذي تنتمي إليه وحداتها.</translation>
    </message>
    <message>
        <source>Choose a cell with a unit in it first.</source>
        <translation>اختر أولًا خلية فيها وحدة.</translation>
    </message>
    <message>
        <source>There is no provision further on that the units could belong to.</source>
        <translation>لا يوجد بعد هذا حكم يمكن أن تنتمي إليه الوحدات.</translation>
    </message>
    <message>
        <source>The units were taken out of the draft; they stay in what was received.</source>
        <translation>سُحبت الوحدات من المسودة؛ وهي باقية فيما ورد.</translation>
    </message>
    <message>
        <source>The units now belong to this provision, and its text follows.</source>
        <translation>تنتمي الوحدات الآن إلى هذا الحكم، ويتبعها نصه.</translation>
    </message>
</context>
<context>
    <name>concordat::DelegationField</name>
    <message>
        <source>Delegations</source>
        <translation>الوفود</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>الوفد</translation>
    </message>
</context>
<context>
    <name>concordat::DelegationsModel</name>
    <message>
        <source>Your own entry</source>
        <translation>قيدك الخاص</translation>
    </message>
    <message>
        <source>From the list of the United Nations</source>
        <translation>من قائمة الأمم المتحدة</translation>
    </message>
    <message>
        <source>In brackets</source>
        <translation>بين القوسين</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>أسماء أخرى</translation>
    </message>
</context>
<context>
    <name>concordat::DelegationsPage</name>
    <message>
        <source>Names by which delegations are recognised in documents, and the short forms that stand in brackets. What you change here is in bold; new documents are read with it.</source>
        <translation>الأسماء التي تُعرف بها الوفود في الوثائق، والصيغ القصيرة التي توضع بين الأقواس المعقوفة. ما تغيره هنا يظهر بخط عريض؛ وتُقرأ به الوثائق الجديدة.</translation>
    </message>
    <message>
        <source>Find a delegation, or type the name of a new one</source>
        <translation>ابحث عن وفد، أو اكتب اسم وفد جديد</translation>
    </message>
    <message>
        <source>Name of a delegation</source>
        <translation>اسم وفد</translation>
    </message>
    <message>
        <source>Register of delegations</source>
        <translation>سجل الوفود</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إضافة (&amp;A)</translation>
    </message>
    <message>
        <source>Add a delegation with the name that was typed</source>
        <translation>إضافة وفد بالاسم المكتوب</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزالة (&amp;R)</translation>
    </message>
    <message>
        <source>Take your own entry away; that of the United Nations comes back</source>
        <translation>إزالة قيدك الخاص؛ ويعود قيد الأمم المتحدة</translation>
    </message>
</context>
<context>
    <name>concordat::Doorkeeper</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>&amp;Keep it in the keyring of this computer</source>
        <translation>الاحتفاظ بها في حافظة مفاتيح هذا الحاسوب (&amp;K)</translation>
    </message>
    <message>
        <source>%1 did not accept that. Try again.</source>
        <translation>لم يقبل ⁨%1⁩ ذلك. حاول من جديد.</translation>
    </message>
    <message>
        <source>%1 asks who you are.</source>
        <translation>⁨%1⁩ يسأل من أنت.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>الاسم (&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Password, or what unlocks your key:</source>
        <translation>كلمة السر، أو ما يفتح مفتاحك (&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>تسجيل الدخول (&amp;S)</translation>
    </message>
    <message>
        <source>An unknown server</source>
        <translation>خادم غير معروف</translation>
    </message>
    <message>
        <source>Nobody vouches for the server %1.</source>
        <translation>لا أحد يشهد للخادم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Its fingerprint is
%1
Ask whoever keeps it, by telephone, whether that is right.</source>
        <translation>بصمته
⁨%1⁩
اسأل القائم عليه بالهاتف هل هي صحيحة.</translation>
    </message>
    <message>
        <source>&amp;Trust it from now on</source>
        <translation>الوثوق به من الآن (&amp;T)</translation>
    </message>
</context>
<context>
    <name>concordat::DraftPane</name>
    <message>
        <source>Reading of the page</source>
        <translation>قراءة الصفحة</translation>
    </message>
    <message>
        <source>How the page shows what is not agreed</source>
        <translation>كيف تعرض الصفحة ما لم يُتفق عليه</translation>
    </message>
    <message>
        <source>Marked up</source>
        <translation>بالأقواس</translation>
    </message>
    <message>
        <source>Clean: what is agreed</source>
        <translation>نص نظيف: المتفق عليه</translation>
    </message>
    <message>
        <source>As if agreed</source>
        <translation>كما لو اتُّفق عليه</translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation>الصفحة (&amp;P):</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) need a look: they are underlined.</source>
        <translation>
            <numerusform>لا مواضع تحتاج إلى نظر.</numerusform>
            <numerusform>موضع واحد يحتاج إلى نظر: تحته خط.</numerusform>
            <numerusform>موضعان يحتاجان إلى نظر: تحتهما خط.</numerusform>
            <numerusform>%n مواضع تحتاج إلى نظر: تحتها خط.</numerusform>
            <numerusform>%n موضعًا تحتاج إلى نظر: تحتها خط.</numerusform>
            <numerusform>%n موضع تحتاج إلى نظر: تحتها خط.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Preview of the beginning</source>
        <translation>معاينة البداية</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>تصدير (&amp;E)…</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>أُوقف التصدير؛ لم يُكتب ملف.</translation>
    </message>
    <message>
        <source>In the file: %1.</source>
        <translation>في الملف: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Choose another folder.</source>
        <translation>تعذرت كتابة «⁨%1⁩»: ⁨%2⁩. اختر مجلدًا آخر.</translation>
    </message>
</context>
<context>
    <name>concordat::ExportForm</name>
    <message>
        <source>With a&amp;nnotations</source>
        <translation>مع التعليقات (&amp;N)</translation>
    </message>
    <message>
        <source>With &amp;private notes too</source>
        <translation>مع الملاحظات الخاصة أيضًا (&amp;P)</translation>
    </message>
    <message>
        <source>Alternatives as &amp;tracked changes by delegation</source>
        <translation>البدائل كتغييرات متعقبة بحسب الوفد (&amp;T)</translation>
    </message>
    <message>
        <source>Contents &amp;list</source>
        <translation>فهرس المحتويات (&amp;L)</translation>
    </message>
    <message>
        <source>Line n&amp;umbers</source>
        <translation>أرقام الأسطر (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Content:</source>
        <translation>المحتوى (&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>النسق (&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Version:</source>
        <translation>الإصدار (&amp;V):</translation>
    </message>
    <message>
        <source>P&amp;rovisions:</source>
        <translation>الأحكام (&amp;R):</translation>
    </message>
    <message>
        <source>Rea&amp;ding:</source>
        <translation>القراءة (&amp;D):</translation>
    </message>
    <message>
        <source>Na&amp;mes:</source>
        <translation>الأسماء (&amp;M):</translation>
    </message>
    <message>
        <source>&amp;Symbol:</source>
        <translation>الرمز (&amp;S):</translation>
    </message>
    <message>
        <source>D&amp;ate:</source>
        <translation>التاريخ (&amp;A):</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>المسودة</translation>
    </message>
    <message>
        <source>Comparative table</source>
        <translation>الجدول المقارن</translation>
    </message>
    <message>
        <source>Traceability table</source>
        <translation>جدول التتبع</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>الإحصاءات</translation>
    </message>
    <message>
        <source>What was submitted, by article</source>
        <translation>ما قُدم، بحسب المادة</translation>
    </message>
    <message>
        <source>What was submitted, by delegation</source>
        <translation>ما قُدم، بحسب الوفد</translation>
    </message>
    <message>
        <source>The present text</source>
        <translation>النص الحالي</translation>
    </message>
    <message>
        <source>Bracketed text</source>
        <translation>النص بالأقواس</translation>
    </message>
    <message>
        <source>Clean text of what is agreed</source>
        <translation>نص نظيف للمتفق عليه</translation>
    </message>
    <message>
        <source>As if the first alternatives were agreed</source>
        <translation>كما لو اتُّفق على البدائل الأولى</translation>
    </message>
    <message>
        <source>In front: [EU: text]</source>
        <translation>في الأمام: [الاتحاد الأوروبي: نص]</translation>
    </message>
    <message>
        <source>Behind: [text (EU)]</source>
        <translation>في الخلف: [نص (الاتحاد الأوروبي)]</translation>
    </message>
    <message>
        <source>In footnotes</source>
        <translation>في الحواشي</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا أسماء</translation>
    </message>
    <message>
        <source>Word then accepts or rejects a delegation’s proposals</source>
        <translation>عندئذ يقبل Word مقترحات وفد أو يرفضها</translation>
    </message>
    <message>
        <source>A/AC.291/L.4</source>
        <translation>A/AC.291/L.4</translation>
    </message>
    <message>
        <source>The document symbol, in the running head of every page</source>
        <translation>رمز الوثيقة، في رأس كل صفحة</translation>
    </message>
    <message>
        <source>As it is to be printed in the running head</source>
        <translation>كما يُطبع في رأس الصفحة</translation>
    </message>
    <message>
        <source>Provisions to export</source>
        <translation>الأحكام المراد تصديرها</translation>
    </message>
    <message>
        <source>Side by side with %1</source>
        <translation>جنبا إلى جنب مع: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>وثيقة Word</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>نص OpenDocument</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>Spreadsheet values</source>
        <translation>قيم جدول حسابي</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Notation</source>
        <translation>ترميز</translation>
    </message>
    <message>
        <source>Akoma Ntoso 3.0</source>
        <translation>Akoma Ntoso 3.0</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a format and the ending of its files</comment>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
</context>
<context>
    <name>concordat::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Words to look for in the help</source>
        <translation>الكلمات المطلوب البحث عنها في المساعدة</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>الفصول</translation>
    </message>
    <message>
        <source>The chapter</source>
        <translation>الفصل</translation>
    </message>
    <message>
        <source>No chapter has these words.</source>
        <translation>لا ترد هذه الكلمات في أي فصل.</translation>
    </message>
</context>
<context>
    <name>concordat::HistoryModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>%1 — version “%2”</source>
        <translation>⁨%1⁩ — الإصدار «⁨%2⁩»</translation>
    </message>
    <message numerus="yes">
        <source>A merge of %n histories</source>
        <translation>
            <numerusform>دمج سجلات</numerusform>
            <numerusform>دمج سجل واحد</numerusform>
            <numerusform>دمج سجلين</numerusform>
            <numerusform>دمج %n سجلات</numerusform>
            <numerusform>دمج %n سجلًا</numerusform>
            <numerusform>دمج %n سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>تنقيح</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما حدث</translation>
    </message>
</context>
<context>
    <name>concordat::HistoryPane</name>
    <message>
        <source>This para&amp;graph</source>
        <translation>هذه الفقرة (&amp;G)</translation>
    </message>
    <message>
        <source>History of the draft, newest first</source>
        <translation>سجل المسودة، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>Words to find in the history</source>
        <translation>الكلمات المطلوب البحث عنها في السجل</translation>
    </message>
    <message>
        <source>Only what changed the current paragraph</source>
        <translation>ما غيّر الفقرة الحالية فقط</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>مقارنة (&amp;C)</translation>
    </message>
    <message>
        <source>Compare the two chosen states; with one chosen, that state with the present draft</source>
        <translation>مقارنة الحالتين المختارتين؛ وإن اختيرت واحدة فبالمسودة الحالية</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>استعادة (&amp;B)</translation>
    </message>
    <message>
        <source>Give the draft, or a part of it, the text that it had in the chosen revision</source>
        <translation>إعطاء المسودة أو جزء منها النص الذي كان لها في التنقيح المختار</translation>
    </message>
    <message>
        <source>This &amp;paragraph as it was then</source>
        <translation>هذه الفقرة كما كانت (&amp;P)</translation>
    </message>
    <message>
        <source>The paragraph reads again as it did then.</source>
        <translation>تُقرأ الفقرة من جديد كما كانت.</translation>
    </message>
    <message>
        <source>This pro&amp;vision as it was then</source>
        <translation>هذا الحكم كما كان (&amp;V)</translation>
    </message>
    <message>
        <source>The provision is again what it was then.</source>
        <translation>الحكم من جديد كما كان.</translation>
    </message>
    <message>
        <source>&amp;Everything as it was then</source>
        <translation>كل شيء كما كان (&amp;E)</translation>
    </message>
    <message>
        <source>The draft is again what it was then; what came since stays in the history.</source>
        <translation>المسودة من جديد كما كانت؛ وما جاء بعدها باق في السجل.</translation>
    </message>
    <message>
        <source>Choose one revision in the history, or two, to compare.</source>
        <translation>اختر في السجل تنقيحًا أو تنقيحين للمقارنة.</translation>
    </message>
    <message>
        <source>Choose the revision in the history from which it shall come back.</source>
        <translation>اختر في السجل التنقيح المراد الاستعادة منه.</translation>
    </message>
</context>
<context>
    <name>concordat::LanguagePage</name>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>The language of menus, messages, dates and numbers, and the order of names</source>
        <translation>لغة القوائم والرسائل والتواريخ والأرقام، وترتيب الأسماء</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>كلغة الحاسوب</translation>
    </message>
    <message>
        <source>The window is drawn anew at once, at the same place. The text being negotiated, and what the history says of it, stay in the language they were written in.</source>
        <translation>يعاد رسم النافذة فورًا في الموضع نفسه. أما النص المتفاوض عليه وما يقوله السجل عنه فيبقيان باللغة التي كُتبا بها.</translation>
    </message>
    <message>
        <source>&amp;Language of the window:</source>
        <translation>لغة النافذة (&amp;L):</translation>
    </message>
</context>
<context>
    <name>concordat::LiftDialog</name>
    <message>
        <source>With the &amp;members of a group</source>
        <translation>مع أعضاء المجموعة (&amp;M)</translation>
    </message>
    <message>
        <source>Lift brackets by delegation</source>
        <translation>رفع الأقواس بحسب الوفد</translation>
    </message>
    <message>
        <source>Delegations that stand behind an alternative</source>
        <translation>الوفود التي وراء بديل ما</translation>
    </message>
    <message>
        <source>Space chooses a delegation</source>
        <translation>مفتاح المسافة يختار وفدًا</translation>
    </message>
    <message>
        <source>What members of a chosen group propose counts as the group&apos;s</source>
        <translation>ما يقترحه أعضاء مجموعة مختارة يُحسب للمجموعة</translation>
    </message>
    <message>
        <source>&amp;Lift the brackets</source>
        <translation>رفع الأقواس (&amp;L)</translation>
    </message>
    <message>
        <source>Do what the line above says; it can be undone</source>
        <translation>فعل ما يقوله السطر أعلاه؛ ويمكن التراجع عنه</translation>
    </message>
    <message>
        <source>&amp;Delegations:</source>
        <translation>الوفود (&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Keep their text where they propose or support it</source>
        <translation>إبقاء نصهم حيث يقترحونه أو يؤيدونه (&amp;K)</translation>
    </message>
    <message>
        <source>Each of these brackets is lifted, and their alternative stands</source>
        <translation>يُرفع كل من هذه الأقواس ويبقى بديلهم</translation>
    </message>
    <message>
        <source>&amp;Give up what nobody else wants</source>
        <translation>التخلي عما لا يريده غيرهم (&amp;G)</translation>
    </message>
    <message>
        <source>Alternatives that only they propose or support are dropped</source>
        <translation>تُسقط البدائل التي لا يقترحها أو يؤيدها غيرهم</translation>
    </message>
    <message>
        <source>In this &amp;provision</source>
        <translation>في هذا الحكم (&amp;P)</translation>
    </message>
    <message>
        <source>Only brackets of the provision shown</source>
        <translation>أقواس الحكم المعروض فقط</translation>
    </message>
    <message>
        <source>In the &amp;whole draft</source>
        <translation>في المسودة كلها (&amp;W)</translation>
    </message>
    <message>
        <source>Brackets of every provision</source>
        <translation>أقواس جميع الأحكام</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n paragraph(s))</source>
        <translation>
            <numerusform>⁨%1⁩ (لا فقرات)</numerusform>
            <numerusform>⁨%1⁩ (فقرة واحدة)</numerusform>
            <numerusform>⁨%1⁩ (فقرتان)</numerusform>
            <numerusform>⁨%1⁩ (%n فقرات)</numerusform>
            <numerusform>⁨%1⁩ (%n فقرة)</numerusform>
            <numerusform>⁨%1⁩ (%n فقرة)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody stands behind an alternative of this draft.</source>
        <translation>لا أحد وراء بديل في هذه المسودة.</translation>
    </message>
    <message>
        <source>Choose one or more delegations.</source>
        <translation>اختر وفدًا أو أكثر.</translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s) will be lifted.</source>
        <translation>
            <numerusform>المواضع التي تُرفع أقواسها: %n.</numerusform>
            <numerusform>المواضع التي تُرفع أقواسها: %n.</numerusform>
            <numerusform>المواضع التي تُرفع أقواسها: %n.</numerusform>
            <numerusform>المواضع التي تُرفع أقواسها: %n.</numerusform>
            <numerusform>المواضع التي تُرفع أقواسها: %n.</numerusform>
            <numerusform>المواضع التي تُرفع أقواسها: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alternative(s) will be dropped.</source>
        <translation>
            <numerusform>البدائل التي تُسقط: %n.</numerusform>
            <numerusform>البدائل التي تُسقط: %n.</numerusform>
            <numerusform>البدائل التي تُسقط: %n.</numerusform>
            <numerusform>البدائل التي تُسقط: %n.</numerusform>
            <numerusform>البدائل التي تُسقط: %n.</numerusform>
            <numerusform>البدائل التي تُسقط: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed paragraph(s) are left as they are.</source>
        <translation>
            <numerusform>الفقرات المتفق عليها التي تُترك كما هي: %n.</numerusform>
            <numerusform>الفقرات المتفق عليها التي تُترك كما هي: %n.</numerusform>
            <numerusform>الفقرات المتفق عليها التي تُترك كما هي: %n.</numerusform>
            <numerusform>الفقرات المتفق عليها التي تُترك كما هي: %n.</numerusform>
            <numerusform>الفقرات المتفق عليها التي تُترك كما هي: %n.</numerusform>
            <numerusform>الفقرات المتفق عليها التي تُترك كما هي: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::MergePane</name>
    <message>
        <source>Only what needs a &amp;look</source>
        <translation>ما يحتاج إلى نظر فقط (&amp;L)</translation>
    </message>
    <message>
        <source>Hide what was taken over or merged without a question</source>
        <translation>إخفاء ما أُخذ أو دُمج بلا سؤال</translation>
    </message>
    <message>
        <source>What came in, in the order of the text</source>
        <translation>ما دخل، بترتيب النص</translation>
    </message>
    <message>
        <source>What copies bring in is listed here.</source>
        <translation>يُسرد هنا ما تأتي به النسخ.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n settled. Space settles, Backspace reopens, Alt+Down and Alt+Up walk.</source>
        <translation>
            <numerusform>سُوّي ⁨%1⁩ من %n. المسافة للتسوية، وBackspace لإعادة الفتح، وAlt+السهم الأسفل وAlt+السهم الأعلى للتنقل.</numerusform>
            <numerusform>سُوّي ⁨%1⁩ من %n. المسافة للتسوية، وBackspace لإعادة الفتح، وAlt+السهم الأسفل وAlt+السهم الأعلى للتنقل.</numerusform>
            <numerusform>سُوّي ⁨%1⁩ من %n. المسافة للتسوية، وBackspace لإعادة الفتح، وAlt+السهم الأسفل وAlt+السهم الأعلى للتنقل.</numerusform>
            <numerusform>سُوّي ⁨%1⁩ من %n. المسافة للتسوية، وBackspace لإعادة الفتح، وAlt+السهم الأسفل وAlt+السهم الأعلى للتنقل.</numerusform>
            <numerusform>سُوّي ⁨%1⁩ من %n. المسافة للتسوية، وBackspace لإعادة الفتح، وAlt+السهم الأسفل وAlt+السهم الأعلى للتنقل.</numerusform>
            <numerusform>سُوّي ⁨%1⁩ من %n. المسافة للتسوية، وBackspace لإعادة الفتح، وAlt+السهم الأسفل وAlt+السهم الأعلى للتنقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The paragraph before copies came in, with what they changed</source>
        <translation>الفقرة قبل دخول النسخ، مع ما غيّرته</translation>
    </message>
    <message>
        <source>What stood here before is shown beside what came of it.</source>
        <translation>يُعرض ما كان هنا بجانب ما صار إليه.</translation>
    </message>
</context>
<context>
    <name>concordat::MessageBar</name>
    <message>
        <source>How far it is</source>
        <translation>مدى التقدم</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Take back what was just done</source>
        <translation>التراجع عما جرى للتو</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop this work; nothing is changed</source>
        <translation>إيقاف هذا العمل؛ لا يتغير شيء</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>إخفاء هذه الرسالة</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>ما يمكن فعله</translation>
    </message>
</context>
<context>
    <name>concordat::NotationEditor</name>
    <message>
        <source>Text of the provision in the notation</source>
        <translation>نص الحكم بالترميز</translation>
    </message>
    <message>
        <source>Choose a provision in the outline to read and edit its text.</source>
        <translation>اختر حكمًا في المخطط لقراءة نصه وتحريره.</translation>
    </message>
    <message>
        <source>Write “%1” instead</source>
        <translation>كتابة «⁨%1⁩» بدلًا منه</translation>
    </message>
    <message>
        <source>&amp;Add “%1” to the dictionary</source>
        <translation>إضافة «⁨%1⁩» إلى القاموس (&amp;A)</translation>
    </message>
</context>
<context>
    <name>concordat::NoteDialog</name>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>تحفظ</translation>
    </message>
    <message>
        <source>Proposal to delete</source>
        <translation>اقتراح حذف</translation>
    </message>
    <message>
        <source>Proposal to move</source>
        <translation>اقتراح نقل</translation>
    </message>
    <message>
        <source>Proposal to merge</source>
        <translation>اقتراح دمج</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Editor’s note</source>
        <translation>ملاحظة المحرر</translation>
    </message>
    <message>
        <source>Translator’s note</source>
        <translation>ملاحظة المترجم</translation>
    </message>
    <message>
        <source>&amp;Private: it leaves this file only if you say so</source>
        <translation>خاصة: لا تغادر هذا الملف إلا إذا طلبت ذلك (&amp;P)</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>What the note is meant as</source>
        <translation>المقصود بالملاحظة</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>نص الملاحظة</translation>
    </message>
    <message>
        <source>Copies and exports leave it out</source>
        <translation>تتركها النسخ والملفات المصدّرة</translation>
    </message>
    <message>
        <source>&amp;Write the note</source>
        <translation>كتابة الملاحظة (&amp;W)</translation>
    </message>
    <message>
        <source>On:</source>
        <translation>على:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>النوع (&amp;K):</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>الملاحظة (&amp;N):</translation>
    </message>
</context>
<context>
    <name>concordat::OpenPointsModel</name>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>المسألة المعلقة</translation>
    </message>
    <message>
        <source>%1, title</source>
        <translation>%1، العنوان</translation>
    </message>
</context>
<context>
    <name>concordat::OpenPointsPane</name>
    <message>
        <source>Open points in the order of the text</source>
        <translation>المسائل المعلقة بترتيب النص</translation>
    </message>
    <message>
        <source>Nothing is open: no bracket is left.</source>
        <translation>لا مسائل معلقة: لم يبق قوس.</translation>
    </message>
    <message>
        <source>1 … 9 keep that alternative of the chosen point, 0 keeps none.</source>
        <translation>1 … 9 تبقي ذلك البديل من المسألة المختارة، و0 لا تبقي شيئًا.</translation>
    </message>
    <message>
        <source>This bracket has no alternative %1.</source>
        <translation>ليس في هذين القوسين البديل ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Alternative %1 was kept.</source>
        <translation>أُبقي البديل ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The bracket was dropped with its text.</source>
        <translation>أُسقط القوسان مع نصهما.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to decide</source>
        <translation>
            <numerusform>لا مسائل للبت فيها</numerusform>
            <numerusform>مسألة واحدة للبت فيها</numerusform>
            <numerusform>مسألتان للبت فيهما</numerusform>
            <numerusform>%n مسائل للبت فيها</numerusform>
            <numerusform>%n مسألة للبت فيها</numerusform>
            <numerusform>%n مسألة للبت فيها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open bracket(s) with those inside them</source>
        <translation>
            <numerusform>لا أقواس مفتوحة</numerusform>
            <numerusform>زوج واحد من الأقواس المفتوحة</numerusform>
            <numerusform>زوجان من الأقواس المفتوحة مع ما بداخلها</numerusform>
            <numerusform>%n أزواج من الأقواس المفتوحة مع ما بداخلها</numerusform>
            <numerusform>%n زوجا من الأقواس المفتوحة مع ما بداخلها</numerusform>
            <numerusform>%n زوج من الأقواس المفتوحة مع ما بداخلها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::OriginMargin</name>
    <message>
        <source>Whose words each paragraph is made of</source>
        <translation>كلمات مَن تتكون منها كل فقرة</translation>
    </message>
</context>
<context>
    <name>concordat::OutlineFilter</name>
    <message>
        <source>%1, folded</source>
        <translation>⁨%1⁩، مطوي</translation>
    </message>
</context>
<context>
    <name>concordat::OutlineModel</name>
    <message numerus="yes">
        <source>%1, %n open bracket(s)</source>
        <translation>
            <numerusform>⁨%1⁩، الأقواس المفتوحة: %n</numerusform>
            <numerusform>⁨%1⁩، الأقواس المفتوحة: %n</numerusform>
            <numerusform>⁨%1⁩، الأقواس المفتوحة: %n</numerusform>
            <numerusform>⁨%1⁩، الأقواس المفتوحة: %n</numerusform>
            <numerusform>⁨%1⁩، الأقواس المفتوحة: %n</numerusform>
            <numerusform>⁨%1⁩، الأقواس المفتوحة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Open brackets</source>
        <translation>الأقواس المفتوحة</translation>
    </message>
    <message>
        <source>Open annotations</source>
        <translation>التعليقات المفتوحة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>concordat::OutlinePane</name>
    <message>
        <source>Find a provision</source>
        <translation>البحث عن حكم</translation>
    </message>
    <message>
        <source>Provisions of the draft</source>
        <translation>أحكام المسودة</translation>
    </message>
    <message>
        <source>Drag a provision to where it shall stand</source>
        <translation>اسحب حكمًا إلى حيث ينبغي أن يكون</translation>
    </message>
</context>
<context>
    <name>concordat::OverviewRuler</name>
    <message>
        <source>Overview of the differences</source>
        <translation>لمحة عامة عن الاختلافات</translation>
    </message>
    <message>
        <source>Where the variants differ; a click goes there</source>
        <translation>مواضع اختلاف الصيغ؛ والنقر ينتقل إليها</translation>
    </message>
</context>
<context>
    <name>concordat::PageView</name>
    <message>
        <source>The provision as it will be printed</source>
        <translation>الحكم كما سيُطبع</translation>
    </message>
    <message>
        <source>The page shows the provision that is chosen in the outline.</source>
        <translation>تعرض الصفحة الحكم المختار في المخطط.</translation>
    </message>
</context>
<context>
    <name>concordat::ParallelModel</name>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>ما ينبغي النظر فيه</translation>
    </message>
</context>
<context>
    <name>concordat::ParallelPane</name>
    <message>
        <source>Parallel text</source>
        <translation>النص الموازي</translation>
    </message>
    <message>
        <source>The other language</source>
        <translation>اللغة الأخرى</translation>
    </message>
    <message>
        <source>Which texts are listed</source>
        <translation>أي النصوص تُسرد</translation>
    </message>
    <message>
        <source>What differs or was changed</source>
        <translation>ما يختلف أو تغيّر</translation>
    </message>
    <message>
        <source>What is not checked</source>
        <translation>ما لم يُتحقق منه</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Texts in two languages</source>
        <translation>نصوص بلغتين</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) differ or were changed.</source>
        <translation>
            <numerusform>لا نص مختلفا أو متغيرا (%n).</numerusform>
            <numerusform>نص واحد (%n) يختلف أو تغيّر.</numerusform>
            <numerusform>نصان (%n) يختلفان أو تغيّرا.</numerusform>
            <numerusform>%n نصوص تختلف أو تغيّرت.</numerusform>
            <numerusform>%n نصا تختلف أو تغيّرت.</numerusform>
            <numerusform>%n نص تختلف أو تغيّرت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are not checked.</source>
        <translation>
            <numerusform>لا نص بلا تحقق (%n).</numerusform>
            <numerusform>نص واحد (%n) لم يُتحقق منه.</numerusform>
            <numerusform>نصان (%n) لم يُتحقق منهما.</numerusform>
            <numerusform>%n نصوص لم يُتحقق منها.</numerusform>
            <numerusform>%n نصا لم يُتحقق منها.</numerusform>
            <numerusform>%n نص لم يُتحقق منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the texts that you have read in both languages.</source>
        <translation>اختر النصوص التي قرأتها باللغتين.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are checked.</source>
        <translation>
            <numerusform>لم يُتحقق من أي نص (%n).</numerusform>
            <numerusform>جرى التحقق من نص واحد (%n).</numerusform>
            <numerusform>جرى التحقق من نصين (%n).</numerusform>
            <numerusform>جرى التحقق من %n نصوص.</numerusform>
            <numerusform>جرى التحقق من %n نصا.</numerusform>
            <numerusform>جرى التحقق من %n نص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two rows: a text that only one language has, and one that only the other has.</source>
        <translation>اختر صفين: نصا لا يوجد إلا بإحدى اللغتين، وآخر لا يوجد إلا بالأخرى.</translation>
    </message>
    <message>
        <source>The two texts answer each other now.</source>
        <translation>أصبح النصان متقابلين الآن.</translation>
    </message>
    <message>
        <source>Choose one row that has a text in both languages.</source>
        <translation>اختر صفا واحدا فيه نص باللغتين.</translation>
    </message>
    <message>
        <source>The two texts stand apart now.</source>
        <translation>أصبح النصان منفصلين الآن.</translation>
    </message>
    <message>
        <source>The project has the text in one language only.</source>
        <translation>لا يضم المشروع النص إلا بلغة واحدة.</translation>
    </message>
    <message>
        <source>The text in %1 is no longer in the project.</source>
        <translation>لم يعد النص بلغة ⁨%1⁩ في المشروع.</translation>
    </message>
    <message>
        <source>The project has the text in one language only. Take in the project of another language, or a document, with File ▸ Text in another language…</source>
        <translation>لا يضم المشروع النص إلا بلغة واحدة. فخذ مشروع لغة أخرى أو وثيقة من ملف ▸ النص بلغة أخرى…</translation>
    </message>
    <message>
        <source>The text in the language of the draft</source>
        <translation>النص بلغة المسودة</translation>
    </message>
    <message>
        <source>The text in the other language</source>
        <translation>النص باللغة الأخرى</translation>
    </message>
    <message>
        <source>Choose a row of the list to read its text here.</source>
        <translation>اختر صفا من القائمة لتقرأ نصه هنا.</translation>
    </message>
    <message>
        <source>This language has no such text.</source>
        <translation>لا يوجد هذا النص في هذه اللغة.</translation>
    </message>
</context>
<context>
    <name>concordat::ProfileForm</name>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Stands in the history with what you do</source>
        <translation>يرد في السجل مع ما تفعله</translation>
    </message>
    <message>
        <source>Your delegation</source>
        <translation>وفدك</translation>
    </message>
    <message>
        <source>Stands in brackets with the words that you propose</source>
        <translation>يرد بين القوسين مع الكلمات التي تقترحها</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>دورك</translation>
    </message>
    <message>
        <source>Stands in the history beside your name</source>
        <translation>يرد في السجل بجوار اسمك</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>مندوب</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>الأمانة</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>الرئيس</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>مراجع</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>الاسم (&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Delegation:</source>
        <translation>الوفد (&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>الدور (&amp;R):</translation>
    </message>
</context>
<context>
    <name>concordat::ProfilePage</name>
    <message>
        <source>Whatever you change is kept in the history under this name. What you undo is only what you did yourself.</source>
        <translation>كل ما تغيره يُحفظ في السجل بهذا الاسم. ولا تتراجع إلا عما فعلته بنفسك.</translation>
    </message>
    <message>
        <source>Work as</source>
        <translation>العمل بصفة</translation>
    </message>
    <message>
        <source>Go on as somebody who worked on this computer before</source>
        <translation>المواصلة بصفة شخص عمل على هذا الحاسوب من قبل</translation>
    </message>
    <message>
        <source>&amp;Work as:</source>
        <translation>العمل بصفة (&amp;W):</translation>
    </message>
    <message>
        <source>&amp;Begin where the last session ended</source>
        <translation>البدء حيث انتهت الجلسة الأخيرة (&amp;B)</translation>
    </message>
    <message>
        <source>Opens the last project at the last place when the program starts</source>
        <translation>يفتح آخر مشروع في آخر موضع عند بدء البرنامج</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>concordat::ProjectionText</name>
    <message>
        <source>The current paragraph, for the room</source>
        <translation>الفقرة الحالية، للقاعة</translation>
    </message>
    <message>
        <source>No text is open.</source>
        <translation>لا نص مفتوح.</translation>
    </message>
</context>
<context>
    <name>concordat::ProjectionWindow</name>
    <message>
        <source>Marked up: what is not agreed stands in brackets</source>
        <translation>بالأقواس: ما لم يُتفق عليه بين أقواس معقوفة</translation>
    </message>
    <message>
        <source>Clean: only what is agreed</source>
        <translation>نص نظيف: المتفق عليه فقط</translation>
    </message>
    <message>
        <source>As if agreed: the first alternative of each bracket</source>
        <translation>كما لو اتُّفق عليه: البديل الأول من كل قوسين</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>أكبر (&amp;L)</translation>
    </message>
    <message>
        <source>Ctrl++</source>
        <translation>Ctrl++</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>أصغر (&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+-</source>
        <translation>Ctrl+-</translation>
    </message>
    <message>
        <source>Next &amp;reading</source>
        <translation>القراءة التالية (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Next paragraph</source>
        <translation>الفقرة التالية (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous paragraph</source>
        <translation>الفقرة السابقة (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>ملء الشاشة (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق (&amp;C)</translation>
    </message>
</context>
<context>
    <name>concordat::ProvenancePane</name>
    <message>
        <source>The received document</source>
        <translation>الوثيقة الواردة</translation>
    </message>
    <message>
        <source>Put the cursor on a word of the draft to see where it comes from.</source>
        <translation>ضع المؤشر على كلمة في المسودة لترى مصدرها.</translation>
    </message>
    <message>
        <source>No received document has these words.</source>
        <translation>لا ترد هذه الكلمات في أي وثيقة واردة.</translation>
    </message>
</context>
<context>
    <name>concordat::Receiving</name>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>تتعذر قراءة «⁨%1⁩»: ⁨%2⁩</translation>
    </message>
    <message>
        <source>No submission was found in “%1”.</source>
        <translation>لم يُعثر على أي مقترح مقدم في «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Taking the document in was stopped; nothing was changed.</source>
        <translation>أُوقف استلام الوثيقة؛ لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>concordat::ReplyDialog</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a person of a delegation</comment>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>The n&amp;ote:</source>
        <translation>الملاحظة (&amp;O):</translation>
    </message>
    <message>
        <source>Your &amp;reply:</source>
        <translation>ردك (&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Write the reply</source>
        <translation>كتابة الرد (&amp;W)</translation>
    </message>
</context>
<context>
    <name>concordat::ReviewModel</name>
    <message>
        <source>Recognised as</source>
        <translation>التعرف</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>لم يُذكر أحد</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>⁨%1⁩، عن ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 (commentary)</source>
        <translation>⁨%1⁩ (تعليق)</translation>
    </message>
</context>
<context>
    <name>concordat::ReviewPane</name>
    <message>
        <source>Received document</source>
        <translation>الوثيقة الواردة</translation>
    </message>
    <message>
        <source>Which of the received documents is shown</source>
        <translation>أي الوثائق الواردة معروضة</translation>
    </message>
    <message>
        <source>What to look at first</source>
        <translation>ما يُنظر فيه أولًا</translation>
    </message>
    <message>
        <source>What was recognised</source>
        <translation>ما تم التعرف عليه</translation>
    </message>
    <message>
        <source>The received document</source>
        <translation>الوثيقة الواردة</translation>
    </message>
    <message>
        <source>Open a compilation to see here what was recognised in it.</source>
        <translation>افتح تجميعًا لترى هنا ما تم التعرف عليه فيه.</translation>
    </message>
    <message>
        <source>Here you see what was recognised in a received document, and correct it.</source>
        <translation>ترى هنا ما تم التعرف عليه في وثيقة واردة، وتصوبه.</translation>
    </message>
    <message>
        <source>The draft is being made from your corrections…</source>
        <translation>يجري إعداد المسودة من تصويباتك…</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) are waiting. Accept them to make the draft anew; what was done in the draft since is kept.</source>
        <translation>
            <numerusform>لا تصويبات تنتظر.</numerusform>
            <numerusform>تصويب واحد ينتظر. اقبله لإعداد المسودة من جديد؛ وما فُعل فيها منذ ذلك يُحفظ.</numerusform>
            <numerusform>تصويبان ينتظران. اقبلهما لإعداد المسودة من جديد؛ وما فُعل فيها منذ ذلك يُحفظ.</numerusform>
            <numerusform>%n تصويبات تنتظر. اقبلها لإعداد المسودة من جديد؛ وما فُعل فيها منذ ذلك يُحفظ.</numerusform>
            <numerusform>%n تصويبًا تنتظر. اقبلها لإعداد المسودة من جديد؛ وما فُعل فيها منذ ذلك يُحفظ.</numerusform>
            <numerusform>%n تصويب تنتظر. اقبلها لإعداد المسودة من جديد؛ وما فُعل فيها منذ ذلك يُحفظ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to look at. Choose one, and correct below what was recognised.</source>
        <translation>
            <numerusform>لا مواضع للنظر.</numerusform>
            <numerusform>موضع واحد للنظر. اختره وصوّب أدناه ما تم التعرف عليه.</numerusform>
            <numerusform>موضعان للنظر. اختر أحدهما وصوّب أدناه ما تم التعرف عليه.</numerusform>
            <numerusform>%n مواضع للنظر. اختر أحدها وصوّب أدناه ما تم التعرف عليه.</numerusform>
            <numerusform>%n موضعًا للنظر. اختر أحدها وصوّب أدناه ما تم التعرف عليه.</numerusform>
            <numerusform>%n موضع للنظر. اختر أحدها وصوّب أدناه ما تم التعرف عليه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this document was doubtful.</source>
        <translation>لم يكن في هذه الوثيقة ما يُشك فيه.</translation>
    </message>
    <message>
        <source>Choose a paragraph or an article first.</source>
        <translation>اختر أولًا فقرة أو مادة.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Number as it is written, without the dot:</source>
        <translation>الرقم كما كُتب، دون النقطة:</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>الوفد</translation>
    </message>
    <message>
        <source>Who submitted this (for example “Jamaica (on behalf of the Caribbean Community)”):</source>
        <translation>من قدّم هذا (مثلًا «جامايكا (نيابة عن الجماعة الكاريبية)»):</translation>
    </message>
    <message>
        <source>Choose a paragraph, and put the cursor into the document where its second part begins.</source>
        <translation>اختر فقرة، وضع المؤشر في الوثيقة حيث يبدأ جزؤها الثاني.</translation>
    </message>
    <message>
        <source>Choose a piece that belongs to nobody above, and the unit that it is to follow below.</source>
        <translation>اختر أعلاه قطعة لا تنتمي إلى أحد، وأدناه الوحدة التي تليها.</translation>
    </message>
    <message>
        <source>There is no correction to accept.</source>
        <translation>لا تصويب لقبوله.</translation>
    </message>
    <message numerus="yes">
        <source>The draft was made anew from %n correction(s).</source>
        <translation>
            <numerusform>أُعدت المسودة دون تصويبات.</numerusform>
            <numerusform>أُعدت المسودة من جديد من تصويب واحد.</numerusform>
            <numerusform>أُعدت المسودة من جديد من تصويبين.</numerusform>
            <numerusform>أُعدت المسودة من جديد من %n تصويبات.</numerusform>
            <numerusform>أُعدت المسودة من جديد من %n تصويبًا.</numerusform>
            <numerusform>أُعدت المسودة من جديد من %n تصويب.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::SearchModel</name>
    <message numerus="yes">
        <source>In the draft: %n</source>
        <translation>
            <numerusform>في المسودة: %n</numerusform>
            <numerusform>في المسودة: %n</numerusform>
            <numerusform>في المسودة: %n</numerusform>
            <numerusform>في المسودة: %n</numerusform>
            <numerusform>في المسودة: %n</numerusform>
            <numerusform>في المسودة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In what was received: %n</source>
        <translation>
            <numerusform>فيما ورد: %n</numerusform>
            <numerusform>فيما ورد: %n</numerusform>
            <numerusform>فيما ورد: %n</numerusform>
            <numerusform>فيما ورد: %n</numerusform>
            <numerusform>فيما ورد: %n</numerusform>
            <numerusform>فيما ورد: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Elsewhere in the documents: %n</source>
        <translation>
            <numerusform>في مواضع أخرى من الوثائق: %n</numerusform>
            <numerusform>في مواضع أخرى من الوثائق: %n</numerusform>
            <numerusform>في مواضع أخرى من الوثائق: %n</numerusform>
            <numerusform>في مواضع أخرى من الوثائق: %n</numerusform>
            <numerusform>في مواضع أخرى من الوثائق: %n</numerusform>
            <numerusform>في مواضع أخرى من الوثائق: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In annotations: %n</source>
        <translation>
            <numerusform>في التعليقات: %n</numerusform>
            <numerusform>في التعليقات: %n</numerusform>
            <numerusform>في التعليقات: %n</numerusform>
            <numerusform>في التعليقات: %n</numerusform>
            <numerusform>في التعليقات: %n</numerusform>
            <numerusform>في التعليقات: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In earlier states: %n</source>
        <translation>
            <numerusform>في الحالات السابقة: %n</numerusform>
            <numerusform>في الحالات السابقة: %n</numerusform>
            <numerusform>في الحالات السابقة: %n</numerusform>
            <numerusform>في الحالات السابقة: %n</numerusform>
            <numerusform>في الحالات السابقة: %n</numerusform>
            <numerusform>في الحالات السابقة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>concordat::SearchPane</name>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>الكلمات المطلوبة</translation>
    </message>
    <message>
        <source>The beginning of a word is enough; quotes make a phrase</source>
        <translation>تكفي بداية الكلمة؛ وعلامات الاقتباس تجعلها عبارة</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>أين يجري البحث</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>المسودة</translation>
    </message>
    <message>
        <source>What was received</source>
        <translation>ما ورد</translation>
    </message>
    <message>
        <source>Elsewhere in the documents</source>
        <translation>مواضع أخرى من الوثائق</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Earlier states</source>
        <translation>الحالات السابقة</translation>
    </message>
    <message>
        <source>Places where the words stand</source>
        <translation>المواضع التي ترد فيها الكلمات</translation>
    </message>
    <message>
        <source>Type words that you look for: the beginning of a word is enough, and quotes make a phrase. The draft, what was received, annotations and earlier states are searched.</source>
        <translation>اكتب الكلمات التي تبحث عنها: تكفي بداية الكلمة، وعلامات الاقتباس تجعلها عبارة. يجري البحث في المسودة وما ورد والتعليقات والحالات السابقة.</translation>
    </message>
    <message>
        <source>These words stand nowhere here.</source>
        <translation>لا ترد هذه الكلمات في أي مكان هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%n مواضع</numerusform>
            <numerusform>%n موضعًا</numerusform>
            <numerusform>%n موضع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::SendDialog</name>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n provision(s)</source>
        <translation>
            <numerusform>لا أحكام</numerusform>
            <numerusform>حكم واحد</numerusform>
            <numerusform>حكمان</numerusform>
            <numerusform>%n أحكام</numerusform>
            <numerusform>%n حكمًا</numerusform>
            <numerusform>%n حكم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>لا فقرات</numerusform>
            <numerusform>فقرة واحدة</numerusform>
            <numerusform>فقرتان</numerusform>
            <numerusform>%n فقرات</numerusform>
            <numerusform>%n فقرة</numerusform>
            <numerusform>%n فقرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>لا تعليقات</numerusform>
            <numerusform>تعليق واحد</numerusform>
            <numerusform>تعليقان</numerusform>
            <numerusform>%n تعليقات</numerusform>
            <numerusform>%n تعليقًا</numerusform>
            <numerusform>%n تعليق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of which %n private</source>
        <translation>
            <numerusform>منها خاصة: %n</numerusform>
            <numerusform>منها خاصة: %n</numerusform>
            <numerusform>منها خاصة: %n</numerusform>
            <numerusform>منها خاصة: %n</numerusform>
            <numerusform>منها خاصة: %n</numerusform>
            <numerusform>منها خاصة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s)</source>
        <translation>
            <numerusform>لا تنقيحات</numerusform>
            <numerusform>تنقيح واحد</numerusform>
            <numerusform>تنقيحان</numerusform>
            <numerusform>%n تنقيحات</numerusform>
            <numerusform>%n تنقيحًا</numerusform>
            <numerusform>%n تنقيح</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves:</source>
        <translation>يخرج:</translation>
    </message>
    <message>
        <source>People named:</source>
        <translation>الأشخاص المذكورون:</translation>
    </message>
    <message>
        <source>Delegations named:</source>
        <translation>الوفود المذكورة:</translation>
    </message>
    <message>
        <source>Received documents:</source>
        <translation>الوثائق الواردة:</translation>
    </message>
    <message>
        <source>Stays here:</source>
        <translation>يبقى هنا:</translation>
    </message>
    <message>
        <source>The present &amp;text alone</source>
        <translation>النص الحالي وحده (&amp;T)</translation>
    </message>
    <message>
        <source>The whole &amp;history: every revision, and the received files</source>
        <translation>السجل كله: كل تنقيح والملفات الواردة (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Private annotations</source>
        <translation>التعليقات الخاصة (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Attributions: who proposes what, and where words came from</source>
        <translation>النسبة: من يقترح ماذا، ومن أين جاءت الكلمات (&amp;A)</translation>
    </message>
    <message>
        <source>What was &amp;received, as it was read</source>
        <translation>ما ورد، كما قُرئ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Sign it with my key, so that the receiver sees whether it was altered</source>
        <translation>توقيعه بمفتاحي، ليرى المتلقي هل تغيّر (&amp;S)</translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation>إرسال للمراجعة</translation>
    </message>
    <message>
        <source>What leaves, and what stays here</source>
        <translation>ما يخرج وما يبقى هنا</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>ما يخرج</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>الملف (&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>اختيار (&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Write the file</source>
        <translation>كتابة الملف (&amp;W)</translation>
    </message>
    <message>
        <source>S&amp;eal it with a passphrase, so that nobody else can read it</source>
        <translation>ختمه بعبارة سر حتى لا يقرأه من لا يعرفها (&amp;E)</translation>
    </message>
    <message>
        <source>Pass&amp;phrase:</source>
        <translation>عبارة السر (&amp;P):</translation>
    </message>
    <message>
        <source>A&amp;gain:</source>
        <translation>مرة أخرى (&amp;G):</translation>
    </message>
    <message>
        <source>At least %1 characters; four words that have nothing to do with each other are good.</source>
        <translation>⁨%1⁩ من الأحرف على الأقل؛ وأربع كلمات لا صلة بينها خيار حسن.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>العبارتان ليستا متطابقتين بعد.</translation>
    </message>
    <message>
        <source>Tell it to the receiver by another way than the file. Who loses it loses what is in the file.</source>
        <translation>أبلغها للمتلقي بطريق غير طريق الملف. ومن أضاعها أضاع ما في الملف.</translation>
    </message>
    <message>
        <source>Concordat projects (*.concordat *.sealed)</source>
        <translation>مشاريع Concordat (*.concordat *.sealed)</translation>
    </message>
    <message>
        <source>the text in %1</source>
        <translation>النص بلغة ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>concordat::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>صفحات الإعدادات</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>الوفود</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
</context>
<context>
    <name>concordat::ShareDialog</name>
    <message>
        <source>&amp;Folder…</source>
        <translation>مجلد (&amp;F)…</translation>
    </message>
    <message>
        <source>Send the &amp;whole history, with private annotations and what was received</source>
        <translation>إرسال السجل كله، مع التعليقات الخاصة وما ورد (&amp;W)</translation>
    </message>
    <message>
        <source>Share the project</source>
        <translation>مشاركة المشروع</translation>
    </message>
    <message>
        <source>Get a shared project</source>
        <translation>استلام مشروع مشترك</translation>
    </message>
    <message>
        <source>only when you say so</source>
        <translation>حين تطلب ذلك فقط</translation>
    </message>
    <message>
        <source>every 5 minutes</source>
        <translation>كل 5 دقائق</translation>
    </message>
    <message>
        <source>every 15 minutes</source>
        <translation>كل 15 دقيقة</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>كل ساعة</translation>
    </message>
    <message>
        <source>Without it, others get the text as it stands when you send it: not the revisions that led to it, no private annotations, and no received documents</source>
        <translation>بدونه يستلم الآخرون النص كما هو حين ترسله: لا التنقيحات التي أدت إليه، ولا التعليقات الخاصة، ولا الوثائق الواردة</translation>
    </message>
    <message>
        <source>/media/stick/springs, or ssh://git@server.example/springs.git</source>
        <translation>/media/stick/springs أو ssh://git@server.example/springs.git</translation>
    </message>
    <message>
        <source>How the place is called</source>
        <translation>اسم المكان</translation>
    </message>
    <message>
        <source>Everybody who shares at the same place gets what the others send.</source>
        <translation>كل من يشارك في المكان نفسه يستلم ما يرسله الآخرون.</translation>
    </message>
    <message>
        <source>The project is made of what is at this place, and shared there from then on.</source>
        <translation>يُصنع المشروع مما في هذا المكان، ويُشارك فيه من بعد.</translation>
    </message>
    <message>
        <source>&amp;Place:</source>
        <translation>المكان (&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>العنوان (&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Branch:</source>
        <translation>الفرع (&amp;B):</translation>
    </message>
    <message>
        <source>Get and &amp;send by itself:</source>
        <translation>الاستلام والإرسال من تلقاء نفسه (&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Get and send now</source>
        <translation>الاستلام والإرسال الآن (&amp;G)</translation>
    </message>
    <message>
        <source>Get the project…</source>
        <translation>استلام المشروع…</translation>
    </message>
    <message>
        <source>Share in a folder</source>
        <translation>المشاركة في مجلد</translation>
    </message>
</context>
<context>
    <name>concordat::ShortcutsModel</name>
    <message>
        <source>Also the keys of: %1</source>
        <translation>وهي أيضًا مفاتيح: ⁨%1⁩</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Usually none</source>
        <translation>عادةً بلا مفاتيح</translation>
    </message>
    <message>
        <source>Usually %1</source>
        <translation>عادةً ⁨%1⁩</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>تنبيه</translation>
    </message>
</context>
<context>
    <name>concordat::ShortcutsPage</name>
    <message>
        <source>&amp;None</source>
        <translation>بلا مفاتيح (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>المعتادة (&amp;U)</translation>
    </message>
    <message>
        <source>Name or keys</source>
        <translation>الاسم أو المفاتيح</translation>
    </message>
    <message>
        <source>Show actions with this name or these keys</source>
        <translation>عرض الإجراءات التي لها هذا الاسم أو هذه المفاتيح</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>الإجراءات ومفاتيحها</translation>
    </message>
    <message>
        <source>Keys of the chosen action</source>
        <translation>مفاتيح الإجراء المختار</translation>
    </message>
    <message>
        <source>Press the keys that the action shall have</source>
        <translation>اضغط المفاتيح المراد إعطاؤها للإجراء</translation>
    </message>
    <message>
        <source>Take the action&apos;s keys away</source>
        <translation>نزع مفاتيح الإجراء</translation>
    </message>
    <message>
        <source>Give the action its usual keys</source>
        <translation>إعادة المفاتيح المعتادة للإجراء</translation>
    </message>
    <message>
        <source>&amp;All as usual</source>
        <translation>الكل كالمعتاد (&amp;A)</translation>
    </message>
    <message>
        <source>Give all actions their usual keys</source>
        <translation>إعادة المفاتيح المعتادة لجميع الإجراءات</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>المفاتيح (&amp;K):</translation>
    </message>
</context>
<context>
    <name>concordat::StatisticsPane</name>
    <message>
        <source>Plot</source>
        <translation>الرسم البياني</translation>
    </message>
    <message>
        <source>What the plot shows</source>
        <translation>ما يعرضه الرسم البياني</translation>
    </message>
    <message>
        <source>Brackets by article</source>
        <translation>الأقواس بحسب المادة</translation>
    </message>
    <message>
        <source>Agreed share by article</source>
        <translation>نسبة المتفق عليه بحسب المادة</translation>
    </message>
    <message>
        <source>Coverage by delegation</source>
        <translation>التغطية بحسب الوفد</translation>
    </message>
    <message>
        <source>Brackets over the versions</source>
        <translation>الأقواس عبر الإصدارات</translation>
    </message>
    <message>
        <source>Agreed share over the versions</source>
        <translation>نسبة المتفق عليه عبر الإصدارات</translation>
    </message>
    <message>
        <source>&amp;Plot:</source>
        <translation>الرسم البياني (&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ (&amp;C)</translation>
    </message>
    <message>
        <source>Copy the plot as a picture, and its values as a table</source>
        <translation>نسخ الرسم البياني صورةً وقيمه جدولًا</translation>
    </message>
    <message>
        <source>Export as S&amp;VG…</source>
        <translation>تصدير بنسق SVG (&amp;V)…</translation>
    </message>
    <message>
        <source>Write the plot to a file that any drawing program opens</source>
        <translation>كتابة الرسم البياني في ملف يفتحه أي برنامج رسم</translation>
    </message>
    <message>
        <source>The plot</source>
        <translation>الرسم البياني</translation>
    </message>
    <message>
        <source>The plot is on the clipboard, as a picture and as a table.</source>
        <translation>الرسم البياني في الحافظة، صورةً وجدولًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s) are open.</source>
        <translation>
            <numerusform>لا أقواس مفتوحة.</numerusform>
            <numerusform>موضع واحد بين أقواس ما زال مفتوحًا.</numerusform>
            <numerusform>موضعان بين أقواس ما زالا مفتوحين.</numerusform>
            <numerusform>%n مواضع بين أقواس ما زالت مفتوحة.</numerusform>
            <numerusform>%n موضعًا بين أقواس ما زالت مفتوحة.</numerusform>
            <numerusform>%n موضع بين أقواس ما زالت مفتوحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the text stands outside brackets.</source>
        <translation>⁨%1⁩ % من النص خارج الأقواس.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n paragraph(s) are agreed.</source>
        <translation>
            <numerusform>الفقرات المتفق عليها: ⁨%1⁩ من %n.</numerusform>
            <numerusform>الفقرات المتفق عليها: ⁨%1⁩ من %n.</numerusform>
            <numerusform>الفقرات المتفق عليها: ⁨%1⁩ من %n.</numerusform>
            <numerusform>الفقرات المتفق عليها: ⁨%1⁩ من %n.</numerusform>
            <numerusform>الفقرات المتفق عليها: ⁨%1⁩ من %n.</numerusform>
            <numerusform>الفقرات المتفق عليها: ⁨%1⁩ من %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the plot</source>
        <translation>تصدير الرسم البياني</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>رسوم (*.svg)</translation>
    </message>
    <message>
        <source>The plot was exported to %1.</source>
        <translation>صُدّر الرسم البياني إلى ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The figures are being counted…</source>
        <translation>يجري حساب الأرقام…</translation>
    </message>
</context>
<context>
    <name>concordat::StatusLine</name>
    <message>
        <source>How much of the draft is settled, and what is open</source>
        <translation>كم سُوّي من المسودة وما هو معلق</translation>
    </message>
    <message>
        <source>Under whose name changes are kept</source>
        <translation>باسم من تُحفظ التغييرات</translation>
    </message>
    <message>
        <source>The size of the text</source>
        <translation>حجم النص</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n paragraph(s) without brackets</source>
        <translation>
            <numerusform>الفقرات بلا أقواس: ⁨%1⁩ من %n</numerusform>
            <numerusform>الفقرات بلا أقواس: ⁨%1⁩ من %n</numerusform>
            <numerusform>الفقرات بلا أقواس: ⁨%1⁩ من %n</numerusform>
            <numerusform>الفقرات بلا أقواس: ⁨%1⁩ من %n</numerusform>
            <numerusform>الفقرات بلا أقواس: ⁨%1⁩ من %n</numerusform>
            <numerusform>الفقرات بلا أقواس: ⁨%1⁩ من %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open bracket(s)</source>
        <translation>
            <numerusform>الأقواس المفتوحة: %n</numerusform>
            <numerusform>الأقواس المفتوحة: %n</numerusform>
            <numerusform>الأقواس المفتوحة: %n</numerusform>
            <numerusform>الأقواس المفتوحة: %n</numerusform>
            <numerusform>الأقواس المفتوحة: %n</numerusform>
            <numerusform>الأقواس المفتوحة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>⁨%1⁩ %</translation>
    </message>
</context>
<context>
    <name>concordat::TextPage</name>
    <message>
        <source>States Parties </source>
        <translation>الدول الأطراف </translation>
    </message>
    <message>
        <source>shall</source>
        <translation>تحمي</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>بيرو</translation>
    </message>
    <message>
        <source>are encouraged to</source>
        <translation>تُشجَّع على أن تحمي</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>النرويج</translation>
    </message>
    <message>
        <source> protect the springs.</source>
        <translation> الينابيع.</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>The font of the text in all panes</source>
        <translation>خط النص في جميع الألواح</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>The size of the text at 100 %, in points</source>
        <translation>حجم النص عند 100 %، بالنقاط</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> نقطة</translation>
    </message>
    <message>
        <source>Names of delegations</source>
        <translation>أسماء الوفود</translation>
    </message>
    <message>
        <source>Where the names stand on the page, on paper and in exports</source>
        <translation>موضع الأسماء في الصفحة وعلى الورق وفي الملفات المصدّرة</translation>
    </message>
    <message>
        <source>In front: [Peru: shall]</source>
        <translation>في الأمام: [بيرو: تحمي]</translation>
    </message>
    <message>
        <source>Behind: [shall (Peru)]</source>
        <translation>في الخلف: [تحمي (بيرو)]</translation>
    </message>
    <message>
        <source>None: [shall]</source>
        <translation>بلا أسماء: [تحمي]</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>كالنظام (&amp;S)</translation>
    </message>
    <message>
        <source>Take the system&apos;s font and size</source>
        <translation>أخذ خط النظام وحجمه</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>الخط (&amp;F):</translation>
    </message>
    <message>
        <source>S&amp;ize:</source>
        <translation>الحجم (&amp;I):</translation>
    </message>
    <message>
        <source>&amp;Names of delegations:</source>
        <translation>أسماء الوفود (&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Example:</source>
        <translation>مثال (&amp;E):</translation>
    </message>
</context>
<context>
    <name>concordat::VariantDelegate</name>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
</context>
<context>
    <name>concordat::VariantsModel</name>
    <message>
        <source>%1: no text</source>
        <translation>⁨%1⁩: لا نص</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 (base)</source>
        <translation>⁨%1⁩ (أساس)</translation>
    </message>
</context>
<context>
    <name>concordat::VariantsPane</name>
    <message>
        <source>No delegation has a text for this provision. Choose another one in the outline.</source>
        <translation>ليس لأي وفد نص لهذا الحكم. اختر حكمًا آخر في المخطط.</translation>
    </message>
    <message>
        <source>Variants of the provision, a column a delegation</source>
        <translation>صيغ الحكم، عمود لكل وفد</translation>
    </message>
    <message>
        <source>Compare the others with %1</source>
        <translation>مقارنة الصيغ الأخرى بصيغة ⁨%1⁩</translation>
    </message>
    <message>
        <source>There is no further difference in this provision.</source>
        <translation>لا اختلاف آخر في هذا الحكم.</translation>
    </message>
    <message>
        <source>There is no earlier difference in this provision.</source>
        <translation>لا اختلاف سابق في هذا الحكم.</translation>
    </message>
    <message>
        <source>%1 has no text for this paragraph.</source>
        <translation>ليس لدى ⁨%1⁩ نص لهذه الفقرة.</translation>
    </message>
    <message>
        <source>The paragraph now has the text of %1.</source>
        <translation>للفقرة الآن نص ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Choose a variant with text first.</source>
        <translation>اختر أولا صيغة فيها نص.</translation>
    </message>
    <message>
        <source>There is no paragraph there to join with.</source>
        <translation>لا توجد هناك فقرة للضم إليها.</translation>
    </message>
    <message>
        <source>Choose a variant in which two texts stand together first.</source>
        <translation>اختر أولا صيغة اجتمع فيها نصان.</translation>
    </message>
    <message>
        <source>The text now stands for a paragraph of its own.</source>
        <translation>أصبح للنص فقرة خاصة به.</translation>
    </message>
    <message>
        <source>The text now stands for this paragraph.</source>
        <translation>أصبح النص يقابل هذه الفقرة.</translation>
    </message>
</context>
<context>
    <name>concordat::WelcomePage</name>
    <message>
        <source>Concordat</source>
        <translation>Concordat</translation>
    </message>
    <message>
        <source>Open a compilation of proposals. Concordat finds which articles answer each other and makes one text of them, in which everything that is not agreed stands in brackets with the delegations&apos; names.</source>
        <translation>افتح تجميعًا للمقترحات. يجد Concordat المواد المتقابلة ويجعل منها نصًا واحدًا يوضع فيه كل ما لم يُتفق عليه بين أقواس معقوفة بأسماء الوفود.</translation>
    </message>
    <message>
        <source>Open a compilation or a project…</source>
        <translation>فتح تجميع أو مشروع…</translation>
    </message>
    <message>
        <source>Or drop a file anywhere in this window.</source>
        <translation>أو أفلت ملفًا في أي مكان من هذه النافذة.</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>تجربة العينة</translation>
    </message>
    <message>
        <source>Six delegations on an invented convention about mountain springs.</source>
        <translation>ستة وفود واتفاقية متخيلة بشأن ينابيع الجبال.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>المشاريع الأخيرة</translation>
    </message>
</context>
<context>
    <name>concordat::Workbench</name>
    <message>
        <source>Reading the document…</source>
        <translation>قراءة الوثيقة…</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>المسودة</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>الصيغ</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>جدول المطابقة</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>المسائل المعلقة</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>%1 – Concordat</source>
        <translation>⁨%1⁩ – Concordat</translation>
    </message>
    <message>
        <source>Concordat</source>
        <translation>Concordat</translation>
    </message>
    <message>
        <source>This file can be read but not changed. Save a copy to work on it.</source>
        <translation>يمكن قراءة هذا الملف دون تغييره. احفظ نسخة للعمل عليها.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>فتح (&amp;O)…</translation>
    </message>
    <message>
        <source>Open a compilation or a project</source>
        <translation>فتح تجميع أو مشروع</translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <translation>تجربة العينة (&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Open six delegations&apos; proposals for an invented convention</source>
        <translation>فتح مقترحات ستة وفود بشأن اتفاقية متخيلة</translation>
    </message>
    <message>
        <source>Save &amp;version…</source>
        <translation>حفظ إصدار (&amp;V)…</translation>
    </message>
    <message>
        <source>Name the state of the draft; every change is kept anyway</source>
        <translation>تسمية حالة المسودة؛ وكل تغيير محفوظ على أي حال</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>حفظ نسخة (&amp;C)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Write a copy of the project, to take away or to keep</source>
        <translation>كتابة نسخة من المشروع، لحملها أو للاحتفاظ بها</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>تصدير (&amp;E)…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Write the consolidated draft or the comparative table to a file</source>
        <translation>كتابة المسودة الموحدة أو الجدول المقارن في ملف</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء (&amp;Q)</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Close the window; everything is kept</source>
        <translation>إغلاق النافذة؛ كل شيء محفوظ</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع (&amp;U)</translation>
    </message>
    <message>
        <source>Take back what you did last</source>
        <translation>التراجع عن آخر ما فعلته</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة (&amp;R)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Do again what you took back</source>
        <translation>إعادة ما تراجعت عنه</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>الاختلاف التالي (&amp;N)</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Go to the next bracket, or the next row in which variants differ</source>
        <translation>الذهاب إلى الأقواس التالية، أو إلى الصف التالي الذي تختلف فيه الصيغ</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>الاختلاف السابق (&amp;P)</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Go to the bracket before, or the row before in which variants differ</source>
        <translation>الذهاب إلى الأقواس السابقة، أو إلى الصف السابق الذي تختلف فيه الصيغ</translation>
    </message>
    <message>
        <source>F7</source>
        <translation>F7</translation>
    </message>
    <message>
        <source>Shift+F7</source>
        <translation>Shift+F7</translation>
    </message>
    <message>
        <source>&amp;Bracket the selection</source>
        <translation>وضع المحدَّد بين قوسين (&amp;B)</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Put the selected words in brackets: they are not agreed</source>
        <translation>وضع الكلمات المحددة بين قوسين معقوفين: لم يُتفق عليها</translation>
    </message>
    <message>
        <source>&amp;Add an alternative…</source>
        <translation>إضافة بديل (&amp;A)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+B</source>
        <translation>Ctrl+Shift+B</translation>
    </message>
    <message>
        <source>Add an alternative to the bracket at the cursor</source>
        <translation>إضافة بديل إلى القوسين عند المؤشر</translation>
    </message>
    <message>
        <source>Take a &amp;position…</source>
        <translation>اتخاذ موقف (&amp;P)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation>Ctrl+Shift+T</translation>
    </message>
    <message>
        <source>Record that a delegation supports, opposes or reserves on the alternative at the cursor</source>
        <translation>تسجيل أن وفدًا يؤيد البديل عند المؤشر أو يعارضه أو يتحفظ عليه</translation>
    </message>
    <message>
        <source>&amp;Lift: keep this alternative</source>
        <translation>رفع: إبقاء هذا البديل (&amp;L)</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Keep the alternative at the cursor and drop the brackets around it</source>
        <translation>إبقاء البديل عند المؤشر ورفع القوسين من حوله</translation>
    </message>
    <message>
        <source>&amp;Drop the bracket with its text</source>
        <translation>إسقاط القوسين مع نصهما (&amp;D)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Keep none of the alternatives of the bracket at the cursor</source>
        <translation>عدم إبقاء أي من بدائل القوسين عند المؤشر</translation>
    </message>
    <message>
        <source>Agree ad &amp;referendum</source>
        <translation>الاتفاق بشرط الاستشارة (&amp;R)</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Record that the paragraph is agreed ad referendum</source>
        <translation>تسجيل أن الفقرة متفق عليها بشرط الاستشارة</translation>
    </message>
    <message>
        <source>The paragraph is agreed ad referendum.</source>
        <translation>الفقرة متفق عليها بشرط الاستشارة.</translation>
    </message>
    <message>
        <source>A&amp;nnotate…</source>
        <translation>تعليق (&amp;N)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Write a note on the selected words or the paragraph</source>
        <translation>كتابة ملاحظة على الكلمات المحددة أو الفقرة</translation>
    </message>
    <message>
        <source>&amp;Mend what is underlined</source>
        <translation>إصلاح ما تحته خط (&amp;M)</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>Put right what the notation finds odd at the cursor, as its tooltip says</source>
        <translation>إصلاح ما يراه الترميز غريبًا عند المؤشر، كما يبين التلميح</translation>
    </message>
    <message>
        <source>There is nothing at the cursor that the program knows how to mend.</source>
        <translation>ليس عند المؤشر ما يعرف البرنامج إصلاحه.</translation>
    </message>
    <message>
        <source>&amp;Insert a paragraph (bis)</source>
        <translation>إدراج فقرة (مكررًا) (&amp;I)</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Insert an empty paragraph after this one; its number is bis, ter …</source>
        <translation>إدراج فقرة فارغة بعد هذه؛ رقمها مكررًا، مكررًا ثانيًا…</translation>
    </message>
    <message>
        <source>&amp;Split the paragraph here</source>
        <translation>تقسيم الفقرة هنا (&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Return</source>
        <translation>Ctrl+Shift+Return</translation>
    </message>
    <message>
        <source>Make two paragraphs of this one, at the cursor</source>
        <translation>جعل هذه الفقرة فقرتين عند المؤشر</translation>
    </message>
    <message>
        <source>&amp;Join with the next paragraph</source>
        <translation>وصل بالفقرة التالية (&amp;J)</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>Make one paragraph of this and the next</source>
        <translation>جعل هذه الفقرة والتالية فقرة واحدة</translation>
    </message>
    <message>
        <source>Move paragraph &amp;up</source>
        <translation>نقل الفقرة إلى أعلى (&amp;U)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Up</source>
        <translation>Ctrl+Shift+Up</translation>
    </message>
    <message>
        <source>Move the paragraph before the one above it</source>
        <translation>نقل الفقرة قبل التي فوقها</translation>
    </message>
    <message>
        <source>Move paragraph &amp;down</source>
        <translation>نقل الفقرة إلى أسفل (&amp;D)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Down</source>
        <translation>Ctrl+Shift+Down</translation>
    </message>
    <message>
        <source>Move the paragraph behind the one below it</source>
        <translation>نقل الفقرة بعد التي تحتها</translation>
    </message>
    <message>
        <source>D&amp;elete the paragraph</source>
        <translation>حذف الفقرة (&amp;E)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Del</source>
        <translation>Ctrl+Shift+Del</translation>
    </message>
    <message>
        <source>Take the paragraph out of the draft; its variants stay on the table</source>
        <translation>سحب الفقرة من المسودة؛ وتبقى صيغها على الطاولة</translation>
    </message>
    <message>
        <source>The paragraph was taken out of the draft.</source>
        <translation>سُحبت الفقرة من المسودة.</translation>
    </message>
    <message>
        <source>Re&amp;number the draft</source>
        <translation>إعادة ترقيم المسودة (&amp;N)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+R</source>
        <translation>Ctrl+Alt+R</translation>
    </message>
    <message>
        <source>Number articles and paragraphs afresh, with every cross-reference following</source>
        <translation>ترقيم المواد والفقرات من جديد، وتتبعها جميع الإحالات</translation>
    </message>
    <message>
        <source>The draft was renumbered, and its references follow.</source>
        <translation>أُعيد ترقيم المسودة، وتبعتها إحالاتها.</translation>
    </message>
    <message>
        <source>&amp;Draft</source>
        <translation>المسودة (&amp;D)</translation>
    </message>
    <message>
        <source>Show the draft</source>
        <translation>إظهار المسودة</translation>
    </message>
    <message>
        <source>&amp;Variants</source>
        <translation>الصيغ (&amp;V)</translation>
    </message>
    <message>
        <source>Show the variants of the provision side by side</source>
        <translation>إظهار صيغ الحكم جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>&amp;Concordance</source>
        <translation>جدول المطابقة (&amp;C)</translation>
    </message>
    <message>
        <source>Show which delegation has a text for which provision</source>
        <translation>إظهار أي وفد لديه نص لأي حكم</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>ملء الشاشة (&amp;F)</translation>
    </message>
    <message>
        <source>Let the window fill the screen, or stop doing so</source>
        <translation>جعل النافذة تملأ الشاشة، أو إنهاء ذلك</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>كالنظام (&amp;S)</translation>
    </message>
    <message>
        <source>Colours as the system says</source>
        <translation>ألوان النظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>فاتح (&amp;L)</translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation>نص داكن على خلفية فاتحة</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>داكن (&amp;D)</translation>
    </message>
    <message>
        <source>Light text on a dark ground</source>
        <translation>نص فاتح على خلفية داكنة</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>تباين عال (&amp;H)</translation>
    </message>
    <message>
        <source>White and yellow on black</source>
        <translation>أبيض وأصفر على أسود</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ملف (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Brackets</source>
        <translation>الأقواس (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation>الفقرة (&amp;P)</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>عرض (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>المظهر (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة (&amp;H)</translation>
    </message>
    <message>
        <source>Main toolbar</source>
        <translation>شريط الأدوات الرئيسي</translation>
    </message>
    <message>
        <source>Select words of one paragraph first; they will be put in brackets.</source>
        <translation>حدد أولًا كلمات من فقرة واحدة؛ وستوضع بين قوسين معقوفين.</translation>
    </message>
    <message>
        <source>Put the cursor into a bracket first.</source>
        <translation>ضع المؤشر أولًا داخل قوسين.</translation>
    </message>
    <message>
        <source>The bracket was lifted.</source>
        <translation>رُفع القوسان.</translation>
    </message>
    <message>
        <source>The bracket was dropped with its text.</source>
        <translation>أُسقط القوسان مع نصهما.</translation>
    </message>
    <message>
        <source>Put the cursor into the bracket that is to have one more alternative.</source>
        <translation>ضع المؤشر داخل القوسين المراد إضافة بديل إليهما.</translation>
    </message>
    <message>
        <source>Add an alternative</source>
        <translation>إضافة بديل</translation>
    </message>
    <message>
        <source>Text of the alternative, with who proposes it (for example “EU: shall be”):</source>
        <translation>نص البديل، مع من يقترحه (مثلًا «الاتحاد الأوروبي: يجب»):</translation>
    </message>
    <message>
        <source>Put the cursor into the alternative that a delegation takes a position on.</source>
        <translation>ضع المؤشر داخل البديل الذي يتخذ الوفد موقفًا منه.</translation>
    </message>
    <message>
        <source>Take a position</source>
        <translation>اتخاذ موقف</translation>
    </message>
    <message>
        <source>Delegation; + before its name supports, - opposes, ? reserves:</source>
        <translation>الوفد؛ قبل اسمه + يؤيد، - يعارض، ? يتحفظ:</translation>
    </message>
    <message>
        <source>“%1” is not a delegation of this project. Check the spelling.</source>
        <translation>«⁨%1⁩» ليس وفدًا في هذا المشروع. تحقق من الإملاء.</translation>
    </message>
    <message>
        <source>The paragraph stands at the edge of its provision already.</source>
        <translation>الفقرة في طرف حكمها أصلًا.</translation>
    </message>
    <message>
        <source>There is no open bracket further on.</source>
        <translation>لا أقواس مفتوحة بعد هذا.</translation>
    </message>
    <message>
        <source>There is no open bracket before this place.</source>
        <translation>لا أقواس مفتوحة قبل هذا الموضع.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>الدمج</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Bringing in copies…</source>
        <translation>إدخال النسخ…</translation>
    </message>
    <message>
        <source>Send &amp;for review…</source>
        <translation>إرسال للمراجعة (&amp;F)…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+M</source>
        <translation>Ctrl+Alt+M</translation>
    </message>
    <message>
        <source>Write a small file for somebody to review, and see exactly what leaves in it</source>
        <translation>كتابة ملف صغير ليراجعه شخص ما، وبيان ما يخرج فيه بالضبط</translation>
    </message>
    <message>
        <source>&amp;Bring in copies…</source>
        <translation>إدخال نسخ (&amp;B)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation>Ctrl+Shift+I</translation>
    </message>
    <message>
        <source>Merge copies that others worked on: any number, in any order</source>
        <translation>دمج نسخ عمل عليها آخرون: أي عدد وبأي ترتيب</translation>
    </message>
    <message>
        <source>&amp;Walk through what came in</source>
        <translation>المرور على ما دخل (&amp;W)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+W</source>
        <translation>Ctrl+Shift+W</translation>
    </message>
    <message>
        <source>Go through what copies brought, one by one</source>
        <translation>المرور على ما أتت به النسخ واحدًا واحدًا</translation>
    </message>
    <message>
        <source>Co&amp;mpare revisions</source>
        <translation>مقارنة التنقيحات (&amp;M)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>Compare the revisions chosen in the history, or the chosen one with the present draft</source>
        <translation>مقارنة التنقيحات المختارة في السجل، أو المختار منها بالمسودة الحالية</translation>
    </message>
    <message>
        <source>%1 for review</source>
        <translation>%1 للمراجعة</translation>
    </message>
    <message>
        <source>What was shown was written to %1. Bring it in again when it comes back.</source>
        <translation>كُتب ما عُرض في ⁨%1⁩. أدخله من جديد عندما يعود.</translation>
    </message>
    <message>
        <source>Bring in copies</source>
        <translation>إدخال نسخ</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>تتعذر قراءة «⁨%1⁩»: ⁨%2⁩</translation>
    </message>
    <message>
        <source>“%1” holds nothing that is not here already.</source>
        <translation>ليس في «⁨%1⁩» ما ليس هنا من قبل.</translation>
    </message>
    <message>
        <source>What “%1” brought is in the draft.</source>
        <translation>ما أتى به «⁨%1⁩» في المسودة.</translation>
    </message>
    <message numerus="yes">
        <source>What “%1” brought is in the draft; %n thing(s) had no place in the text.</source>
        <translation>
            <numerusform>ما أتى به «⁨%1⁩» في المسودة كله.</numerusform>
            <numerusform>ما أتى به «⁨%1⁩» في المسودة؛ ولم يجد عنصر واحد موضعًا في النص.</numerusform>
            <numerusform>ما أتى به «⁨%1⁩» في المسودة؛ ولم يجد عنصران موضعًا في النص.</numerusform>
            <numerusform>ما أتى به «⁨%1⁩» في المسودة؛ ولم تجد %n عناصر موضعًا في النص.</numerusform>
            <numerusform>ما أتى به «⁨%1⁩» في المسودة؛ ولم يجد %n عنصرًا موضعًا في النص.</numerusform>
            <numerusform>ما أتى به «⁨%1⁩» في المسودة؛ ولم يجد %n عنصر موضعًا في النص.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copies hold nothing that is not here already.</source>
        <translation>ليس في النسخ ما ليس هنا من قبل.</translation>
    </message>
    <message>
        <source>“%1” is a document, not a copy of this project. It can be imported.</source>
        <translation>«⁨%1⁩» وثيقة وليس نسخة من هذا المشروع. يمكن استيرادها.</translation>
    </message>
    <message>
        <source>On %1 the program stopped while you were typing in %2. The words were kept aside.</source>
        <translation>في ⁨%1⁩ توقف البرنامج وأنت تكتب (⁨%2⁩). وقد حُفظت الكلمات جانبًا.</translation>
    </message>
    <message>
        <source>a paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>استعادتها</translation>
    </message>
    <message>
        <source>Typed before the program stopped</source>
        <translation>كُتب قبل توقف البرنامج</translation>
    </message>
    <message>
        <source>The words that you were typing are in the draft.</source>
        <translation>الكلمات التي كنت تكتبها في المسودة.</translation>
    </message>
    <message>
        <source>Another window has changed this project; you see it as it is now. Last: %1</source>
        <translation>غيّرت نافذة أخرى هذا المشروع؛ وتراه كما هو الآن. آخر ما جرى: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Rescue what can be read</source>
        <translation>إنقاذ ما يمكن قراءته</translation>
    </message>
    <message>
        <source>%1 rescued</source>
        <translation>%1 (منقذ)</translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s) were saved into a new file.</source>
        <translation>
            <numerusform>لم يُحفظ أي تنقيح.</numerusform>
            <numerusform>حُفظ تنقيح واحد في ملف جديد.</numerusform>
            <numerusform>حُفظ تنقيحان في ملف جديد.</numerusform>
            <numerusform>حُفظت %n تنقيحات في ملف جديد.</numerusform>
            <numerusform>حُفظ %n تنقيحًا في ملف جديد.</numerusform>
            <numerusform>حُفظ %n تنقيح في ملف جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compilations and projects (*.txt *.md *.docx *.odt *.pdf *.rtf *.html *.epub *.concordat);;All files (*)</source>
        <translation>التجميعات والمشاريع (*.txt *.md *.docx *.odt *.pdf *.rtf *.html *.epub *.concordat);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>قراءة ⁨%1⁩…</translation>
    </message>
    <message numerus="yes">
        <source>%n submission(s) were read.</source>
        <translation>
            <numerusform>لم يُقرأ أي مقترح.</numerusform>
            <numerusform>قُرئ مقترح واحد.</numerusform>
            <numerusform>قُرئ مقترحان.</numerusform>
            <numerusform>قُرئت %n مقترحات.</numerusform>
            <numerusform>قُرئ %n مقترحًا.</numerusform>
            <numerusform>قُرئ %n مقترح.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of the document belong to none.</source>
        <translation>
            <numerusform>لا قطع بلا انتماء في الوثيقة.</numerusform>
            <numerusform>قطعة واحدة من الوثيقة لا تنتمي إلى أي منها.</numerusform>
            <numerusform>قطعتان من الوثيقة لا تنتميان إلى أي منها.</numerusform>
            <numerusform>%n قطع من الوثيقة لا تنتمي إلى أي منها.</numerusform>
            <numerusform>%n قطعة من الوثيقة لا تنتمي إلى أي منها.</numerusform>
            <numerusform>%n قطعة من الوثيقة لا تنتمي إلى أي منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Concordat projects (*.concordat)</source>
        <translation>مشاريع Concordat (*.concordat)</translation>
    </message>
    <message>
        <source>A copy was saved as %1.</source>
        <translation>حُفظت نسخة باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Save version</source>
        <translation>حفظ إصدار</translation>
    </message>
    <message>
        <source>Name of this version (for example “Rev.1, after the morning meeting”):</source>
        <translation>اسم هذا الإصدار (مثلًا «Rev.1، بعد الجلسة الصباحية»):</translation>
    </message>
    <message>
        <source>This state is now the version “%1”.</source>
        <translation>هذه الحالة الآن هي الإصدار «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Read about the pane that has the keyboard</source>
        <translation>القراءة عن اللوح الذي تعمل فيه لوحة المفاتيح</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation>جميع المفاتيح (&amp;K)</translation>
    </message>
    <message>
        <source>Ctrl+F1</source>
        <translation>Ctrl+F1</translation>
    </message>
    <message>
        <source>List what can be done by keys, as they are now</source>
        <translation>سرد ما يمكن فعله بالمفاتيح كما هي الآن</translation>
    </message>
    <message>
        <source>&amp;About Concordat</source>
        <translation>عن Concordat (&amp;A)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F1</source>
        <translation>Ctrl+Shift+F1</translation>
    </message>
    <message>
        <source>Say which version this is and under what terms it is given</source>
        <translation>بيان هذا الإصدار والشروط التي يقدَّم بها</translation>
    </message>
    <message>
        <source>About Concordat</source>
        <translation>عن Concordat</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Concordat %1&lt;/h3&gt;&lt;p&gt;A workbench for drafting a negotiated text.&lt;/p&gt;&lt;p&gt;© 2026 The Concordat authors. Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;‏Concordat %1&lt;/h3&gt;&lt;p&gt;أداة لصياغة نص متفاوض عليه.&lt;/p&gt;&lt;p&gt;© 2026 مؤلفو Concordat. برنامج حر بموجب رخصة غنو العمومية العامة، الإصدار 3 أو ما بعده.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>رجوع (&amp;B)</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Go to the place visited before</source>
        <translation>الذهاب إلى الموضع الذي زرته من قبل</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>تقدم (&amp;F)</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Go to the place from which one went back</source>
        <translation>الذهاب إلى الموضع الذي رجعت منه</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>تكبير (&amp;I)</translation>
    </message>
    <message>
        <source>Ctrl++</source>
        <translation>Ctrl++</translation>
    </message>
    <message>
        <source>Make the text of all panes larger</source>
        <translation>تكبير نص جميع الألواح</translation>
    </message>
    <message>
        <source>Ctrl+=</source>
        <translation>Ctrl+=</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>تصغير (&amp;O)</translation>
    </message>
    <message>
        <source>Ctrl+-</source>
        <translation>Ctrl+-</translation>
    </message>
    <message>
        <source>Make the text of all panes smaller</source>
        <translation>تصغير نص جميع الألواح</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>الحجم المعتاد (&amp;U)</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Give the text of all panes its usual size</source>
        <translation>إعطاء نص جميع الألواح حجمه المعتاد</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>طباعة (&amp;P)…</translation>
    </message>
    <message>
        <source>Print the draft as the page shows it</source>
        <translation>طباعة المسودة كما تعرضها الصفحة</translation>
    </message>
    <message>
        <source>Print prev&amp;iew</source>
        <translation>معاينة الطباعة (&amp;I)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+P</source>
        <translation>Ctrl+Alt+P</translation>
    </message>
    <message>
        <source>Show the draft as it would be printed</source>
        <translation>إظهار المسودة كما ستُطبع</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>فتح الأخير (&amp;R)</translation>
    </message>
    <message>
        <source>No project was opened yet</source>
        <translation>لم يُفتح أي مشروع بعد</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>&amp;Import review</source>
        <translation>مراجعة الاستيراد (&amp;I)</translation>
    </message>
    <message>
        <source>Show what was recognised in the received document, and correct it</source>
        <translation>إظهار ما تم التعرف عليه في الوثيقة الواردة، وتصويبه</translation>
    </message>
    <message>
        <source>Set the &amp;number…</source>
        <translation>تحديد الرقم (&amp;N)…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+N</source>
        <translation>Ctrl+Alt+N</translation>
    </message>
    <message>
        <source>Say which number the chosen part has</source>
        <translation>بيان رقم الجزء المختار</translation>
    </message>
    <message>
        <source>Set the &amp;delegation…</source>
        <translation>تحديد الوفد (&amp;D)…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+D</source>
        <translation>Ctrl+Alt+D</translation>
    </message>
    <message>
        <source>Say who submitted the chosen text</source>
        <translation>بيان من قدّم النص المختار</translation>
    </message>
    <message>
        <source>&amp;Commentary, or treaty text</source>
        <translation>تعليق أو نص معاهدة (&amp;C)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+C</source>
        <translation>Ctrl+Alt+C</translation>
    </message>
    <message>
        <source>Say that the chosen part explains and is not treaty text, or take that back</source>
        <translation>بيان أن الجزء المختار شرح وليس نص معاهدة، أو الرجوع عن ذلك</translation>
    </message>
    <message>
        <source>Into the part &amp;before it</source>
        <translation>إلى الجزء السابق (&amp;B)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Right</source>
        <translation>Ctrl+Alt+Right</translation>
    </message>
    <message>
        <source>Make the chosen part belong to the one before it</source>
        <translation>جعل الجزء المختار تابعًا للجزء السابق</translation>
    </message>
    <message>
        <source>&amp;Out of the part around it</source>
        <translation>خارج الجزء المحيط (&amp;O)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Left</source>
        <translation>Ctrl+Alt+Left</translation>
    </message>
    <message>
        <source>Let the chosen part stand behind the one it belongs to</source>
        <translation>جعل الجزء المختار يلي الجزء الذي ينتمي إليه</translation>
    </message>
    <message>
        <source>&amp;Join with the part before it</source>
        <translation>وصل بالجزء السابق (&amp;J)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+J</source>
        <translation>Ctrl+Alt+J</translation>
    </message>
    <message>
        <source>Make one part of the chosen one and the one before it</source>
        <translation>جعل الجزء المختار والسابق جزءًا واحدًا</translation>
    </message>
    <message>
        <source>&amp;Split at the cursor</source>
        <translation>تقسيم عند المؤشر (&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+S</source>
        <translation>Ctrl+Alt+S</translation>
    </message>
    <message>
        <source>Make two parts of the chosen one, at the cursor in the document</source>
        <translation>جعل الجزء المختار جزأين عند المؤشر في الوثيقة</translation>
    </message>
    <message>
        <source>&amp;Place the stray piece here</source>
        <translation>وضع القطعة الشاردة هنا (&amp;P)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+L</source>
        <translation>Ctrl+Alt+L</translation>
    </message>
    <message>
        <source>Put the chosen piece that belongs to nobody behind the chosen part</source>
        <translation>وضع القطعة المختارة التي لا تنتمي إلى أحد بعد الجزء المختار</translation>
    </message>
    <message>
        <source>&amp;Accept the corrections</source>
        <translation>قبول التصويبات (&amp;A)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+K</source>
        <translation>Ctrl+Alt+K</translation>
    </message>
    <message>
        <source>Make the draft anew from the corrections; what was done in it since is kept</source>
        <translation>إعداد المسودة من جديد من التصويبات؛ وما فُعل فيها منذ ذلك يُحفظ</translation>
    </message>
    <message>
        <source>&amp;Forget the corrections</source>
        <translation>ترك التصويبات (&amp;F)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+F</source>
        <translation>Ctrl+Alt+F</translation>
    </message>
    <message>
        <source>Go back to what the reader recognised</source>
        <translation>الرجوع إلى ما تعرف عليه القارئ</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>استيراد (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>النوع (&amp;K)</translation>
    </message>
    <message>
        <source>Say that the chosen part is of the kind: %1</source>
        <translation>بيان أن الجزء المختار من النوع: ⁨%1⁩</translation>
    </message>
    <message>
        <source>&amp;Confirm the units of the cell</source>
        <translation>تأكيد وحدات الخلية (&amp;C)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Space</source>
        <translation>Ctrl+Alt+Space</translation>
    </message>
    <message>
        <source>Say that they belong to this provision; no later proposal overrules it</source>
        <translation>بيان أنها تنتمي إلى هذا الحكم؛ ولا يبطله اقتراح لاحق</translation>
    </message>
    <message>
        <source>To the provision &amp;above</source>
        <translation>إلى الحكم الأعلى (&amp;A)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Up</source>
        <translation>Ctrl+Alt+Up</translation>
    </message>
    <message>
        <source>Let the units of the cell belong to the provision above</source>
        <translation>جعل وحدات الخلية تابعة للحكم الذي فوقها</translation>
    </message>
    <message>
        <source>To the provision &amp;below</source>
        <translation>إلى الحكم الأسفل (&amp;B)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Down</source>
        <translation>Ctrl+Alt+Down</translation>
    </message>
    <message>
        <source>Let the units of the cell belong to the provision below</source>
        <translation>جعل وحدات الخلية تابعة للحكم الذي تحتها</translation>
    </message>
    <message>
        <source>To &amp;no provision</source>
        <translation>إلى لا حكم (&amp;N)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Del</source>
        <translation>Ctrl+Alt+Del</translation>
    </message>
    <message>
        <source>Take the units of the cell out of the draft; they stay in what was received</source>
        <translation>سحب وحدات الخلية من المسودة؛ وهي باقية فيما ورد</translation>
    </message>
    <message>
        <source>Take variant &amp;%1</source>
        <translation>أخذ الصيغة &amp;%1</translation>
    </message>
    <message>
        <source>Put the text of delegation %1 of the variants into the draft</source>
        <translation>وضع نص الوفد ⁨%1⁩ من الصيغ في المسودة</translation>
    </message>
    <message>
        <source>&amp;Take the text of the card</source>
        <translation>أخذ نص البطاقة (&amp;T)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Return</source>
        <translation>Ctrl+Alt+Return</translation>
    </message>
    <message>
        <source>Put the text that follows from the switches into the draft</source>
        <translation>وضع النص الناتج من المفاتيح في المسودة</translation>
    </message>
    <message>
        <source>Make the delegation the &amp;base</source>
        <translation>جعل الوفد أساسًا (&amp;B)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+A</source>
        <translation>Ctrl+Alt+A</translation>
    </message>
    <message>
        <source>Let the alternatives of the delegation chosen on the card stand first</source>
        <translation>جعل بدائل الوفد المختار في البطاقة أولًا</translation>
    </message>
    <message>
        <source>Bracket the paragraphs &amp;whole</source>
        <translation>وضع الفقرات كاملة بين أقواس (&amp;W)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+B</source>
        <translation>Ctrl+Alt+B</translation>
    </message>
    <message>
        <source>Let whole paragraphs be the alternatives on the card, or phrases again</source>
        <translation>جعل الفقرات الكاملة هي البدائل في البطاقة، أو العبارات من جديد</translation>
    </message>
    <message>
        <source>These are the &amp;same</source>
        <translation>هما الشيء نفسه (&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+E</source>
        <translation>Ctrl+Alt+E</translation>
    </message>
    <message>
        <source>Say that the delegations selected on the card mean the same; the first has the words</source>
        <translation>بيان أن الوفود المحددة في البطاقة تقصد المعنى نفسه؛ وكلمات الأول هي المعتمدة</translation>
    </message>
    <message>
        <source>Switch &amp;everything back</source>
        <translation>إرجاع كل شيء (&amp;E)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+U</source>
        <translation>Ctrl+Alt+U</translation>
    </message>
    <message>
        <source>Let the card show the text as the draft has it</source>
        <translation>جعل البطاقة تعرض النص كما هو في المسودة</translation>
    </message>
    <message>
        <source>Take the text of %1 (&amp;%2)</source>
        <translation>أخذ نص ⁨%1⁩ (&amp;%2)</translation>
    </message>
    <message>
        <source>Put the text of %1 into the draft</source>
        <translation>وضع نص ⁨%1⁩ في المسودة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>&amp;Search everywhere</source>
        <translation>البحث في كل مكان (&amp;S)</translation>
    </message>
    <message>
        <source>Find words in the draft, in what was received, in annotations and in earlier states</source>
        <translation>البحث عن كلمات في المسودة وما ورد والتعليقات والحالات السابقة</translation>
    </message>
    <message>
        <source>&amp;Command palette</source>
        <translation>لوحة الأوامر (&amp;C)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Do anything, or go anywhere, by typing a few letters of its name</source>
        <translation>فعل أي شيء أو الذهاب إلى أي مكان بكتابة بضعة أحرف من اسمه</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>الإعدادات (&amp;T)</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Choose your profile, the register of delegations, fonts and keys</source>
        <translation>اختيار ملفك الشخصي وسجل الوفود والخطوط والمفاتيح</translation>
    </message>
    <message>
        <source>&amp;Language…</source>
        <translation>اللغة (&amp;L)…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+,</source>
        <translation>Ctrl+Alt+,</translation>
    </message>
    <message>
        <source>Choose the language of the window</source>
        <translation>اختيار لغة النافذة</translation>
    </message>
    <message>
        <source>&amp;Projection</source>
        <translation>العرض (&amp;P)</translation>
    </message>
    <message>
        <source>Show the current paragraph in large type, on the second screen where there is one</source>
        <translation>عرض الفقرة الحالية بحروف كبيرة، على الشاشة الثانية إن وُجدت</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>الإحصاءات</translation>
    </message>
    <message>
        <source>&amp;Statistics</source>
        <translation>الإحصاءات (&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+T</source>
        <translation>Ctrl+Alt+T</translation>
    </message>
    <message>
        <source>Show how far the negotiation is, as plots</source>
        <translation>بيان مدى تقدم المفاوضات برسوم بيانية</translation>
    </message>
    <message>
        <source>What you do here is kept under the name “%1”: say who you are, so that others know.</source>
        <translation>يُحفظ ما تفعله هنا باسم «⁨%1⁩»: بيّن من أنت ليعرف الآخرون.</translation>
    </message>
    <message>
        <source>This paragraph is no longer in the draft. The history still has it.</source>
        <translation>لم تعد هذه الفقرة في المسودة. وهي باقية في السجل.</translation>
    </message>
    <message>
        <source>Check sp&amp;elling</source>
        <translation>تدقيق الإملاء (&amp;E)</translation>
    </message>
    <message>
        <source>Underline words that no dictionary has, or stop doing so</source>
        <translation>وضع خط تحت الكلمات التي ليست في أي قاموس، أو إنهاء ذلك</translation>
    </message>
    <message>
        <source>Lift by dele&amp;gation…</source>
        <translation>رفع بحسب الوفد (&amp;G)…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+G</source>
        <translation>Ctrl+Alt+G</translation>
    </message>
    <message>
        <source>Lift many brackets at once: keep the text of a delegation or group, or give it up</source>
        <translation>رفع أقواس كثيرة دفعة واحدة: إبقاء نص وفد أو مجموعة أو التخلي عنه</translation>
    </message>
    <message>
        <source>Move pro&amp;vision up</source>
        <translation>نقل الحكم إلى أعلى (&amp;V)</translation>
    </message>
    <message>
        <source>Alt+Shift+Up</source>
        <translation>Alt+Shift+Up</translation>
    </message>
    <message>
        <source>Move the whole provision before the one above it in the outline</source>
        <translation>نقل الحكم كله قبل الذي فوقه في المخطط</translation>
    </message>
    <message>
        <source>Move provision d&amp;own</source>
        <translation>نقل الحكم إلى أسفل (&amp;O)</translation>
    </message>
    <message>
        <source>Alt+Shift+Down</source>
        <translation>Alt+Shift+Down</translation>
    </message>
    <message>
        <source>Move the whole provision behind the one below it in the outline</source>
        <translation>نقل الحكم كله بعد الذي تحته في المخطط</translation>
    </message>
    <message>
        <source>&amp;Text, page or both</source>
        <translation>النص أو الصفحة أو كلاهما (&amp;T)</translation>
    </message>
    <message>
        <source>Show the draft as text and page side by side, as text alone, or as the page alone</source>
        <translation>عرض المسودة نصًا وصفحة جنبًا إلى جنب، أو نصًا وحده، أو صفحة وحدها</translation>
    </message>
    <message>
        <source>Fold the out&amp;line</source>
        <translation>طي المخطط (&amp;L)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Let the outline show headings without their articles, or everything again</source>
        <translation>جعل المخطط يعرض العناوين دون موادها، أو كل شيء من جديد</translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s) were lifted with the text of %1.</source>
        <translation>
            <numerusform>رُفعت أقواس بنص ⁨%1⁩: %n.</numerusform>
            <numerusform>رُفعت أقواس بنص ⁨%1⁩: %n.</numerusform>
            <numerusform>رُفعت أقواس بنص ⁨%1⁩: %n.</numerusform>
            <numerusform>رُفعت أقواس بنص ⁨%1⁩: %n.</numerusform>
            <numerusform>رُفعت أقواس بنص ⁨%1⁩: %n.</numerusform>
            <numerusform>رُفعت أقواس بنص ⁨%1⁩: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alternative(s) of %1 were given up.</source>
        <translation>
            <numerusform>بدائل ⁨%1⁩ التي تُخلي عنها: %n.</numerusform>
            <numerusform>بدائل ⁨%1⁩ التي تُخلي عنها: %n.</numerusform>
            <numerusform>بدائل ⁨%1⁩ التي تُخلي عنها: %n.</numerusform>
            <numerusform>بدائل ⁨%1⁩ التي تُخلي عنها: %n.</numerusform>
            <numerusform>بدائل ⁨%1⁩ التي تُخلي عنها: %n.</numerusform>
            <numerusform>بدائل ⁨%1⁩ التي تُخلي عنها: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The note was written; it is listed under Annotations.</source>
        <translation>كُتبت الملاحظة؛ وهي في التعليقات.</translation>
    </message>
    <message>
        <source>The provision stands at the edge of the draft already.</source>
        <translation>الحكم في طرف المسودة أصلًا.</translation>
    </message>
    <message>
        <source>The provision was moved; its number is as it was. Renumber when the order is final.</source>
        <translation>نُقل الحكم ورقمه كما كان. أعد الترقيم عندما يصبح الترتيب نهائيًا.</translation>
    </message>
    <message>
        <source>Sealing %1…</source>
        <translation>جارٍ ختم ⁨%1⁩…</translation>
    </message>
    <message>
        <source>Sealed file</source>
        <translation>ملف مختوم</translation>
    </message>
    <message>
        <source>“%1” is sealed. Its passphrase:</source>
        <translation>«⁨%1⁩» مختوم. عبارة سره:</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>جارٍ فتح ⁨%1⁩…</translation>
    </message>
    <message>
        <source>What was sealed is now the project %1, which only you can read.</source>
        <translation>ما كان مختوما هو الآن المشروع ⁨%1⁩ الذي لا يقرؤه سواك.</translation>
    </message>
    <message>
        <source>Copies and Word files (*.concordat *.sealed *.docx);;All files (*)</source>
        <translation>النسخ وملفات Word (*.concordat *.sealed *.docx);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>استلامه</translation>
    </message>
    <message>
        <source>Compilations and projects (*.txt *.md *.docx *.odt *.pdf *.rtf *.html *.epub *.concordat *.sealed);;All files (*)</source>
        <translation>التجميعات والمشاريع (*.txt *.md *.docx *.odt *.pdf *.rtf *.html *.epub *.concordat *.sealed);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>&amp;Take in a further document…</source>
        <translation>استلام وثيقة أخرى (&amp;T)…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+I</source>
        <translation>Ctrl+Alt+I</translation>
    </message>
    <message>
        <source>Take a further compilation, or a revised submission, into this project</source>
        <translation>استلام تجميع آخر أو مقترح منقح في هذا المشروع</translation>
    </message>
    <message>
        <source>Si&amp;gn this state</source>
        <translation>توقيع هذه الحالة (&amp;G)</translation>
    </message>
    <message>
        <source>Sign the draft as it stands; every copy carries the signature</source>
        <translation>توقيع المسودة كما هي؛ وتحمل كل نسخة التوقيع</translation>
    </message>
    <message>
        <source>Take in a further document</source>
        <translation>استلام وثيقة أخرى</translation>
    </message>
    <message>
        <source>From “%1”, revised texts took the place of earlier ones: %2.</source>
        <translation>حلت نصوص منقحة من «⁨%1⁩» محل السابقة: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>From “%1” came further texts: %2.</source>
        <translation>وردت من «⁨%1⁩» نصوص أخرى: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>This state is signed. Your key, for those who want to know it: %1</source>
        <translation>هذه الحالة موقّعة. مفتاحك لمن يريد معرفته: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The work of %1 is signed with a key you do not know: %2. Ask %1 to read theirs to you.</source>
        <translation>عمل ⁨%1⁩ موقّع بمفتاح لا تعرفه: ⁨%2⁩. اطلب من ⁨%1⁩ أن يقرأ لك مفتاحه.</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>هو نفسه</translation>
    </message>
    <message>
        <source>From now on this key is known as that of %1.</source>
        <translation>من الآن يُعرف هذا المفتاح بأنه مفتاح ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Talking to %1…</source>
        <translation>التواصل مع ⁨%1⁩…</translation>
    </message>
    <message>
        <source>S&amp;hare…</source>
        <translation>مشاركة (&amp;H)…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+H</source>
        <translation>Ctrl+Alt+H</translation>
    </message>
    <message>
        <source>Say where the project is shared: a folder, a stick, or a git server</source>
        <translation>تحديد مكان مشاركة المشروع: مجلد أو ذاكرة محمولة أو خادم git</translation>
    </message>
    <message>
        <source>Get what others have sent, merge it, and send what is new here</source>
        <translation>استلام ما أرسله الآخرون ودمجه وإرسال الجديد هنا</translation>
    </message>
    <message>
        <source>Ctrl+Shift+G</source>
        <translation>Ctrl+Shift+G</translation>
    </message>
    <message>
        <source>Get what others have sent, and merge it</source>
        <translation>استلام ما أرسله الآخرون ودمجه</translation>
    </message>
    <message>
        <source>Send what is new here to where the project is shared</source>
        <translation>إرسال الجديد هنا إلى مكان مشاركة المشروع</translation>
    </message>
    <message>
        <source>Get a shared pro&amp;ject…</source>
        <translation>استلام مشروع مشترك (&amp;J)…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+O</source>
        <translation>Ctrl+Alt+O</translation>
    </message>
    <message>
        <source>Make a project of what others share at a folder or a git server</source>
        <translation>صنع مشروع مما يشاركه الآخرون في مجلد أو خادم git</translation>
    </message>
    <message>
        <source>Where the project goes</source>
        <translation>مكان المشروع</translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s) came in.</source>
        <translation>
            <numerusform>لم يرد أي تنقيح.</numerusform>
            <numerusform>ورد تنقيح واحد.</numerusform>
            <numerusform>ورد تنقيحان.</numerusform>
            <numerusform>وردت %n تنقيحات.</numerusform>
            <numerusform>ورد %n تنقيحًا.</numerusform>
            <numerusform>ورد %n تنقيح.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s) were sent.</source>
        <translation>
            <numerusform>لم يُرسل أي تنقيح.</numerusform>
            <numerusform>أُرسل تنقيح واحد.</numerusform>
            <numerusform>أُرسل تنقيحان.</numerusform>
            <numerusform>أُرسلت %n تنقيحات.</numerusform>
            <numerusform>أُرسل %n تنقيحًا.</numerusform>
            <numerusform>أُرسل %n تنقيح.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing new, here or there.</source>
        <translation>لم يكن شيء جديد، لا هنا ولا هناك.</translation>
    </message>
    <message>
        <source>It is tried again by itself every minute.</source>
        <translation>تعاد المحاولة من تلقاء نفسها كل دقيقة.</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Y</source>
        <translation>Ctrl+Alt+Y</translation>
    </message>
    <message>
        <source>Get &amp;and send</source>
        <translation>الاستلام والإرسال (&amp;A)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+W</source>
        <translation>Ctrl+Alt+W</translation>
    </message>
    <message>
        <source>Get onl&amp;y</source>
        <translation>الاستلام فقط (&amp;Y)</translation>
    </message>
    <message>
        <source>Send on&amp;ly</source>
        <translation>الإرسال فقط (&amp;L)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+X</source>
        <translation>Ctrl+Alt+X</translation>
    </message>
    <message>
        <source>Parallel text</source>
        <translation>النص الموازي</translation>
    </message>
    <message>
        <source>Ctrl+Alt+V</source>
        <translation>Ctrl+Alt+V</translation>
    </message>
    <message>
        <source>Take in the same text in another language, as it stands now: a project or a document</source>
        <translation>أخذ النص نفسه بلغة أخرى كما هو الآن: مشروعا أو وثيقة</translation>
    </message>
    <message>
        <source>Show the draft beside its text in another language, and where they differ</source>
        <translation>عرض المسودة إلى جانب نصها بلغة أخرى ومواضع اختلافهما</translation>
    </message>
    <message>
        <source>&amp;Checked: they say the same</source>
        <translation>تُحقق منه: المعنى واحد (&amp;C)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>Say that you have read the chosen texts in both languages; what changes later is shown</source>
        <translation>بيان أنك قرأت النصوص المختارة باللغتين؛ وما يتغير لاحقا يُعرض</translation>
    </message>
    <message>
        <source>&amp;Belong together</source>
        <translation>يتقابلان (&amp;B)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+J</source>
        <translation>Ctrl+Shift+J</translation>
    </message>
    <message>
        <source>Let a text that only one language has answer one that only the other has</source>
        <translation>جعل نص لا يوجد إلا بإحدى اللغتين مقابلا لنص لا يوجد إلا بالأخرى</translation>
    </message>
    <message>
        <source>Stand &amp;apart</source>
        <translation>منفصلان (&amp;A)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+X</source>
        <translation>Ctrl+Shift+X</translation>
    </message>
    <message>
        <source>Let the two texts of the row answer each other no longer</source>
        <translation>جعل نصي الصف غير متقابلين بعد الآن</translation>
    </message>
    <message>
        <source>&amp;Take the language away</source>
        <translation>نزع اللغة (&amp;T)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Y</source>
        <translation>Ctrl+Shift+Y</translation>
    </message>
    <message>
        <source>Take the text in the shown language, and what was checked of it, out of the project</source>
        <translation>نزع النص باللغة المعروضة وما تُحقق منه فيه من المشروع</translation>
    </message>
    <message>
        <source>Para&amp;llel text</source>
        <translation>النص الموازي (&amp;L)</translation>
    </message>
    <message>
        <source>Take in the text in another language</source>
        <translation>أخذ النص بلغة أخرى</translation>
    </message>
    <message>
        <source>No text was found there.</source>
        <translation>لم يُعثر على أي نص هناك.</translation>
    </message>
    <message>
        <source>That text is in %1, as the draft is. A further document in its language is taken in with File ▸ Take in a further document.</source>
        <translation>ذلك النص بلغة ⁨%1⁩ شأنه شأن المسودة. وتؤخذ وثيقة أخرى بلغتها من ملف ▸ استلام وثيقة أخرى.</translation>
    </message>
    <message>
        <source>The text in %1 is in the project, as it stands there now.</source>
        <translation>النص بلغة ⁨%1⁩ في المشروع الآن، كما هو هناك.</translation>
    </message>
    <message>
        <source>Text in a&amp;nother language…</source>
        <translation>النص بلغة أخرى (&amp;N)…</translation>
    </message>
    <message>
        <source>Parallel te&amp;xt</source>
        <translation>النص الموازي (&amp;X)</translation>
    </message>
    <message>
        <source>To the paragraph &amp;above</source>
        <translation>إلى الفقرة الأعلى (&amp;A)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+PgUp</source>
        <translation>Ctrl+Alt+PgUp</translation>
    </message>
    <message>
        <source>Let the chosen variant stand for the paragraph above, with what its delegation has there</source>
        <translation>جعل الصيغة المختارة مقابلة للفقرة التي فوقها، مع ما لوفدها هناك</translation>
    </message>
    <message>
        <source>To the paragraph be&amp;low</source>
        <translation>إلى الفقرة الأدنى (&amp;L)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+PgDown</source>
        <translation>Ctrl+Alt+PgDown</translation>
    </message>
    <message>
        <source>Let the chosen variant stand for the paragraph below, with what its delegation has there</source>
        <translation>جعل الصيغة المختارة مقابلة للفقرة التي تحتها، مع ما لوفدها هناك</translation>
    </message>
    <message>
        <source>S&amp;plit the variant</source>
        <translation>تقسيم الصيغة (&amp;P)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+/</source>
        <translation>Ctrl+Alt+/</translation>
    </message>
    <message>
        <source>Let the last text of the chosen variant stand for a paragraph of its own</source>
        <translation>جعل فقرة خاصة لآخر نص في الصيغة المختارة</translation>
    </message>
    <message>
        <source>The words are in brackets that name nobody yet. Say who proposes them; once your profile names your delegation, it is named by itself.</source>
        <translation>الكلمات بين قوسين لا يُذكر معهما أحد بعد. حدد من يقترحها؛ ومتى ذُكر وفدك في ملفك الشخصي ذُكر من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The file %1 was written.</source>
        <translation>كُتب الملف ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>No program of this computer opens %1.</source>
        <translation>لا يفتح أي برنامج في هذا الحاسوب ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>concordat::theme::FittingColumns</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A heading of a list, and what stands under it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A workbench for drafting a negotiated text.</source>
        <translation>أداة لصياغة نص متفاوض عليه.</translation>
    </message>
    <message>
        <source>A compilation of proposals, or a project.</source>
        <translation>تجميع للمقترحات، أو مشروع.</translation>
    </message>
</context>
</TS>
