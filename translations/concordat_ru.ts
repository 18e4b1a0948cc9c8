<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AccountText</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: nothing new; %2.</source>
        <translation>%1: ничего нового; %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n new revision(s)</source>
        <translation>
            <numerusform>%n новая ревизия</numerusform>
            <numerusform>%n новые ревизии</numerusform>
            <numerusform>%n новых ревизий</numerusform>
        </translation>
    </message>
    <message>
        <source>version(s) %1</source>
        <translation>версии %1</translation>
    </message>
    <message numerus="yes">
        <source>%n received document(s)</source>
        <translation>
            <numerusform>%n полученный документ</numerusform>
            <numerusform>%n полученных документа</numerusform>
            <numerusform>%n полученных документов</numerusform>
        </translation>
    </message>
    <message>
        <source> by %1</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>%1: %2%3; %4.</source>
        <translation>%1: %2%3; %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n taken over</source>
        <translation>
            <numerusform>%n принято</numerusform>
            <numerusform>%n принято</numerusform>
            <numerusform>%n принято</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>%n объединено</numerusform>
            <numerusform>%n объединено</numerusform>
            <numerusform>%n объединено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in new brackets</source>
        <translation>
            <numerusform>%n в новых скобках</numerusform>
            <numerusform>%n в новых скобках</numerusform>
            <numerusform>%n в новых скобках</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n перемещено</numerusform>
            <numerusform>%n перемещено</numerusform>
            <numerusform>%n перемещено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept against a deletion</source>
        <translation>
            <numerusform>%n сохранено вопреки удалению</numerusform>
            <numerusform>%n сохранено вопреки удалению</numerusform>
            <numerusform>%n сохранено вопреки удалению</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) re-anchored</source>
        <translation>
            <numerusform>%n заметка привязана заново</numerusform>
            <numerusform>%n заметки привязаны заново</numerusform>
            <numerusform>%n заметок привязано заново</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) orphaned</source>
        <translation>
            <numerusform>%n заметка без места</numerusform>
            <numerusform>%n заметки без места</numerusform>
            <numerusform>%n заметок без места</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n status(es) disagree</source>
        <translation>
            <numerusform>%n статус расходится</numerusform>
            <numerusform>%n статуса расходятся</numerusform>
            <numerusform>%n статусов расходятся</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft reads as before.</source>
        <translation>Проект читается как прежде.</translation>
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
            <numerusform>Опущен %n знак, помеченный в файле как удалённый.</numerusform>
            <numerusform>Опущено %n знака, помеченных в файле как удалённые.</numerusform>
            <numerusform>Опущено %n знаков, помеченных в файле как удалённые.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) were left out.</source>
        <translation>
            <numerusform>Опущено %n изображение.</numerusform>
            <numerusform>Опущено %n изображения.</numerusform>
            <numerusform>Опущено %n изображений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) of the file did not find their way into the text.</source>
        <translation>
            <numerusform>%n знак файла не попал в текст.</numerusform>
            <numerusform>%n знака файла не попали в текст.</numerusform>
            <numerusform>%n знаков файла не попали в текст.</numerusform>
        </translation>
    </message>
    <message>
        <source>This XML file declares a document type, which can make a program open other files; it was not read. Take the &lt;!DOCTYPE …&gt; out of it and open it again.</source>
        <translation>Этот файл XML объявляет тип документа, что может заставить программу открыть другие файлы; он не прочитан. Уберите из него &lt;!DOCTYPE …&gt; и откройте снова.</translation>
    </message>
    <message>
        <source>This Akoma Ntoso file is not well-formed XML at line %1: %2. Ask for it again, or mend it there.</source>
        <translation>Этот файл Akoma Ntoso в строке %1 — не правильный XML: %2. Запросите его снова или исправьте там.</translation>
    </message>
    <message>
        <source>This Akoma Ntoso file has %1 MiB, more than this program reads (%2 MiB).</source>
        <translation>В этом файле Akoma Ntoso %1 МиБ — больше, чем читает программа (%2 МиБ).</translation>
    </message>
    <message>
        <source>This Akoma Ntoso file nests its elements more than %1 deep at line %2; it was not read.</source>
        <translation>Элементы этого файла Akoma Ntoso в строке %2 вложены глубже %1; он не прочитан.</translation>
    </message>
</context>
<context>
    <name>BringInCommand</name>
    <message>
        <source>%1: changes and comments %2</source>
        <translation>%1: изменений и комментариев %2</translation>
    </message>
    <message>
        <source>Merging copies: %1 …</source>
        <translation>Объединение копий: %1…</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Чтение %1…</translation>
    </message>
    <message>
        <source>take returned copies and Word files into a project</source>
        <translation>принять в досье вернувшиеся копии и файлы Word</translation>
    </message>
    <message>
        <source>something needs a look: a new bracket, a kept deletion, a lost anchor, a change without a place</source>
        <translation>нужно посмотреть: новые скобки, сохранённое вопреки удалению, утраченная привязка, изменение без места</translation>
    </message>
    <message>
        <source>who does this; goes into the history</source>
        <translation>кто это делает; войдёт в историю</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>от чьего имени</translation>
    </message>
    <message>
        <source>%1: new revisions %2, received documents %3, named versions %4; %5</source>
        <translation>%1: новых ревизий %2, полученных документов %3, именованных версий %4; %5</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>не подписано</translation>
    </message>
    <message>
        <source>“%1” is not a copy of this project; it is received like a compilation.</source>
        <translation>«%1» — не копия этого досье; он принят как подборка.</translation>
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
        <translation>Объединяет копии, которые правили другие: сколько угодно, в любом порядке и с одинаковым результатом — либо все,
либо ни одной. Где несколько человек изменили одни и те же слова, все варианты стоят в скобках под их именами. Выводит,
что поступило и что сделано. Принимается и возвращённый файл Word с проектом: отслеженные исправления становятся
альтернативами их авторов, примечания — аннотациями, а сделанное каждым автором — отдельной ревизией. Досье, которое
не является копией этого, принимается как подборка (см. receive).

JSON: {&quot;copies&quot;: [{&quot;path&quot;, &quot;revisions&quot;, &quot;versions&quot;: […], &quot;compilations&quot;, &quot;signatures&quot;: [как в log]}], &quot;before&quot;, &quot;after&quot;,
&quot;account&quot;: [{&quot;kind&quot;, &quot;place&quot;, &quot;sentence&quot;}], &quot;documents&quot;: [{&quot;path&quot;, &quot;changes&quot;: [{&quot;kind&quot;, &quot;author&quot;,
&quot;delegation&quot;, &quot;place&quot;, &quot;text&quot;, &quot;sentence&quot;}]}], &quot;received&quot;: [как в receive]}; revisions и compilations — число
того, что было здесь новым.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Usage: %1 COMMAND [OPTION…] [OPERAND…]</source>
        <translation>Использование: %1 КОМАНДА [КЛЮЧ…] [ОПЕРАНД…]</translation>
    </message>
    <message>
        <source>Concordat without a window: from a compilation of proposals to a concordance and a consolidated, attributed draft.</source>
        <translation>Concordat без окна: от подборки предложений к таблице соответствия и сводному проекту с указанием авторства.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Команды:</translation>
    </message>
    <message>
        <source>“%1 COMMAND --help” says more about one of them.</source>
        <translation>«%1 КОМАНДА --help» говорит о каждой подробнее.</translation>
    </message>
    <message>
        <source>Usage: %1 %2 [OPTION…] %3</source>
        <translation>Использование: %1 %2 [КЛЮЧ…] %3</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Ключи:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Примеры:</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Коды завершения:</translation>
    </message>
    <message>
        <source>done</source>
        <translation>сделано</translation>
    </message>
    <message>
        <source>the command line makes no sense</source>
        <translation>командная строка не имеет смысла</translation>
    </message>
    <message>
        <source>a file cannot be read or understood</source>
        <translation>файл не удаётся прочитать или понять</translation>
    </message>
    <message>
        <source>a file cannot be written</source>
        <translation>файл не удаётся записать</translation>
    </message>
    <message>
        <source>print JSON for programs</source>
        <translation>выдать JSON для программ</translation>
    </message>
    <message>
        <source>tell nothing on stderr but problems</source>
        <translation>сообщать в stderr только о затруднениях</translation>
    </message>
    <message>
        <source>print this and do nothing</source>
        <translation>вывести это и ничего не делать</translation>
    </message>
    <message>
        <source>“%1 --help” says how it is used.</source>
        <translation>«%1 --help» говорит, как этим пользоваться.</translation>
    </message>
    <message>
        <source>“%1” takes %2.</source>
        <translation>«%1» принимает %2.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Команды «%1» нет.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Файла «%1» нет.</translation>
    </message>
    <message>
        <source>“%1” is a folder; a file is needed.</source>
        <translation>«%1» — папка; нужен файл.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«%1» не удаётся прочитать: %2.</translation>
    </message>
    <message>
        <source>write to FILE instead of stdout</source>
        <translation>записать в FILE вместо stdout</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>«%1» не удаётся записать: %2.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>стандартный ввод</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Чтение %1…</translation>
    </message>
    <message>
        <source>“%1” is not a project; “concordat-cli consolidate” makes one of a compilation.</source>
        <translation>«%1» — не досье; «concordat-cli consolidate» создаёт его из подборки.</translation>
    </message>
    <message>
        <source>There is no revision or version “%1”; “log” and “versions” list them.</source>
        <translation>Нет ни ревизии, ни версии «%1»; их перечисляют «log» и «versions».</translation>
    </message>
    <message>
        <source>“%1” begins the ids of several revisions; give more of it.</source>
        <translation>С «%1» начинается несколько ревизий; укажите больше знаков.</translation>
    </message>
    <message>
        <source>Comparing submissions: %1 …</source>
        <translation>Сравнение представлений: %1…</translation>
    </message>
    <message>
        <source>Consolidating …</source>
        <translation>Сведение…</translation>
    </message>
    <message>
        <source>the passphrase of sealed files is the first line of FILE</source>
        <translation>парольная фраза запечатанных файлов — первая строка FILE</translation>
    </message>
    <message>
        <source>A sealed file needs a passphrase: name a file that holds it with --passphrase-file.</source>
        <translation>Запечатанному файлу нужна парольная фраза: укажите в --passphrase-file файл, в котором она есть.</translation>
    </message>
</context>
<context>
    <name>CompareCommand</name>
    <message>
        <source>compare two texts, or two states of a draft, as a lawyer&apos;s redline</source>
        <translation>сравнить два текста или два состояния проекта так, как это делает юрист</translation>
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
        <translation>Сравнивает два текста по оборотам и выводит второй с изменениями: [-исключено-]{+вставлено+}; перемещённый оборот стоит
как [-1↓…-] на прежнем месте и {+1↑…+} на новом. Кавычки, тире, мягкие переносы, переводы строк и пробелы могут различаться,
не считаясь изменением, если не указан --exact. Для досье выводит то, что лежит между двумя ревизиями, названными началом
обозначения, именем версии или «head».

JSON: {&quot;segments&quot;: [{&quot;kind&quot;: &quot;same&quot;, &quot;text&quot;} | {&quot;kind&quot;: &quot;change&quot;, &quot;a&quot;, &quot;b&quot;} | {&quot;kind&quot;: &quot;move&quot;, &quot;text&quot;,
&quot;from&quot;, &quot;to&quot;}]}, точно до каждого знака. &quot;same&quot; и &quot;a&quot; по порядку, где каждое &quot;move&quot; стоит на своём месте
в списке, дают A. &quot;same&quot; и &quot;b&quot; по порядку, куда затем на место &quot;to&quot; вставлен текст каждого &quot;move&quot;, начиная
с наименьшего &quot;to&quot;, дают B. &quot;from&quot; и &quot;to&quot; считают знаки Unicode с 0, от начала A и от начала B.
О досье: {&quot;provisions&quot;: [{&quot;provision&quot;, &quot;change&quot;}], &quot;paragraphs&quot;: [{&quot;place&quot;, &quot;id&quot;, &quot;change&quot;,
&quot;segments&quot;: […]}], &quot;annotations&quot;: сколько}; &quot;change&quot; — это added, removed, changed или moved.</translation>
    </message>
    <message>
        <source>they differ</source>
        <translation>они различаются</translation>
    </message>
    <message>
        <source>let upper and lower case be alike</source>
        <translation>не различать прописные и строчные буквы</translation>
    </message>
    <message>
        <source>let every character count</source>
        <translation>учитывать каждый знак</translation>
    </message>
    <message>
        <source>show a moved clause as deleted and inserted</source>
        <translation>показывать перемещённый оборот как исключённый и вставленный</translation>
    </message>
    <message>
        <source>added</source>
        <translation>добавлено</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>изъято</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>перемещено</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>Annotations that are not the same: %1</source>
        <translation>Различающихся аннотаций: %1</translation>
    </message>
</context>
<context>
    <name>CompilationReader</name>
    <message>
        <source>The paragraph breaks off without a full stop and was joined to the next one.</source>
        <translation>Пункт обрывается без точки и присоединён к следующему.</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>документ PDF</translation>
    </message>
    <message>
        <source>a zip archive (a Word file is one)</source>
        <translation>архив zip (файл Word — один из них)</translation>
    </message>
    <message>
        <source>an old Microsoft Office document</source>
        <translation>старый документ Microsoft Office</translation>
    </message>
    <message>
        <source>a rich text (RTF) document</source>
        <translation>документ в формате RTF</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>изображение PNG</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>изображение JPEG</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>изображение GIF</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>архив gzip</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>программа</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>база данных SQLite</translation>
    </message>
    <message>
        <source>“%1” was taken as a delegation by where it stands; the register does not know it.</source>
        <translation>«%1» принято за делегацию по месту в тексте; в реестре её нет.</translation>
    </message>
    <message>
        <source>The file holds nothing but blanks: there is no text to read.</source>
        <translation>В файле одни пробелы: читать нечего.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Чтение остановлено.</translation>
    </message>
    <message>
        <source>The text stands on very few, very long lines (%1), so that its paragraphs could not all be told apart. Extract it again with its line breaks.</source>
        <translation>Текст занимает очень мало очень длинных строк (%1), поэтому не все пункты удалось различить. Извлеките его заново с переводами строк.</translation>
    </message>
    <message>
        <source>No mark was found in the text for footnote %1.</source>
        <translation>В тексте не найдено знака сноски %1.</translation>
    </message>
    <message>
        <source>A locator (%1 to %2) lies outside the source&apos;s text.</source>
        <translation>Указатель места (%1–%2) выходит за пределы текста источника.</translation>
    </message>
    <message>
        <source>Line %1 lies in two locators: “%2”.</source>
        <translation>Строка %1 входит в два указателя места: «%2».</translation>
    </message>
    <message>
        <source>Line %1 lies in no locator: “%2”.</source>
        <translation>Строка %1 не входит ни в один указатель места: «%2».</translation>
    </message>
    <message>
        <source>Line %1 has a character that could not be read.</source>
        <translation>В строке %1 есть знак, который не удалось прочитать.</translation>
    </message>
    <message>
        <source>The file is empty: there is no text to read.</source>
        <translation>Файл пуст: читать нечего.</translation>
    </message>
    <message>
        <source>This is %1, not a text. Open it as what it is, or save it as text first.</source>
        <translation>Это %1, а не текст. Откройте его как есть или сначала сохраните как текст.</translation>
    </message>
    <message>
        <source>The file holds binary data from its first line on, not a text. Save the document as text and open that.</source>
        <translation>Файл с первой строки содержит двоичные данные, а не текст. Сохраните документ как текст и откройте его.</translation>
    </message>
    <message>
        <source>The text is not in Unicode; by the look of its letters it was read as %1.</source>
        <translation>Текст не в Юникоде; по виду букв он прочитан как %1.</translation>
    </message>
    <message>
        <source>The file has %1; it was read up to line %2, and what follows was left out. Split it to read the rest.</source>
        <translation>В файле %1; он прочитан до строки %2, остальное пропущено. Разделите его, чтобы прочитать остальное.</translation>
    </message>
    <message>
        <source>It is not plain whether this submission gives treaty text or comments.</source>
        <translation>Неясно, содержит ли это представление текст договора или замечания.</translation>
    </message>
    <message>
        <source>This reads like treaty text inside a submission that comments.</source>
        <translation>Это читается как текст договора внутри представления с замечаниями.</translation>
    </message>
    <message>
        <source>It is not plain whether this is treaty text or a comment.</source>
        <translation>Неясно, текст договора это или замечание.</translation>
    </message>
    <message>
        <source>No delegation is named for this text.</source>
        <translation>Для этого текста не названа делегация.</translation>
    </message>
    <message>
        <source>The title and the text stand on one line; the title was cut where the wording suggests.</source>
        <translation>Заголовок и текст стоят в одной строке; заголовок отделён там, где подсказывает формулировка.</translation>
    </message>
    <message>
        <source>The title, if there is one, could not be told from the text that follows it.</source>
        <translation>Заголовок, если он есть, не удалось отделить от следующего за ним текста.</translation>
    </message>
    <message>
        <source>Lists nest deeper here than is told apart; what follows was kept on one level.</source>
        <translation>Перечни здесь вложены глубже, чем различается; дальнейшее оставлено на одном уровне.</translation>
    </message>
    <message>
        <source>The number %1 does not follow the one before it.</source>
        <translation>Номер %1 не следует за предыдущим.</translation>
    </message>
    <message>
        <source>The numbers begin again at %1 without a heading.</source>
        <translation>Нумерация начинается снова с %1 без заголовка.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) could not be read in all.</source>
        <translation>
            <numerusform>Всего не прочитан %n знак.</numerusform>
            <numerusform>Всего не прочитано %n знака.</numerusform>
            <numerusform>Всего не прочитано %n знаков.</numerusform>
        </translation>
    </message>
    <message>
        <source>The heading stood inside a line; it was taken for one because its number was lacking.</source>
        <translation>Заголовок стоял внутри строки; он принят за заголовок, потому что его номера недоставало.</translation>
    </message>
</context>
<context>
    <name>ConcordanceCommand</name>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Пункты</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, строка %2: %3</translation>
    </message>
    <message>
        <source>Suggestions not shown (see --suggestions): %1</source>
        <translation>Непоказанных предположений (см. --suggestions): %1</translation>
    </message>
    <message>
        <source>, suggested</source>
        <translation>, предположительно</translation>
    </message>
    <message>
        <source>Comparing submissions: %1 …</source>
        <translation>Сравнение представлений: %1…</translation>
    </message>
    <message>
        <source>say which articles and paragraphs correspond</source>
        <translation>сказать, какие статьи и пункты соответствуют друг другу</translation>
    </message>
    <message>
        <source>Compares every two submissions of a compilation or project and prints which article answers to which, and
which paragraph, with a confidence and the reason for it. What is not listed has no counterpart.

JSON: {&quot;articles&quot;: [{&quot;a&quot;: {&quot;delegation&quot;, &quot;line&quot;, &quot;title&quot;}, &quot;b&quot;: {…}, &quot;confidence&quot;, &quot;reason&quot;}],
&quot;paragraphs&quot;: [{&quot;a&quot;: {&quot;delegation&quot;, &quot;line&quot;, &quot;number&quot;}, &quot;b&quot;: {…}, &quot;confidence&quot;, &quot;reason&quot;,
&quot;outcome&quot;: &quot;linked&quot; or &quot;suggested&quot;}]}. Articles are those that are linked.</source>
        <translation>Сравнивает попарно представления подборки или досье и выводит, какие статьи и пункты отвечают друг другу, со степенью
уверенности и её причиной. У того, что не перечислено, соответствия нет.

JSON: {&quot;articles&quot;: [{&quot;a&quot;: {&quot;delegation&quot;, &quot;line&quot;, &quot;title&quot;}, &quot;b&quot;: {…}, &quot;confidence&quot;, &quot;reason&quot;}],
&quot;paragraphs&quot;: [{&quot;a&quot;: {&quot;delegation&quot;, &quot;line&quot;, &quot;number&quot;}, &quot;b&quot;: {…}, &quot;confidence&quot;, &quot;reason&quot;,
&quot;outcome&quot;: &quot;linked&quot; или &quot;suggested&quot;}]}. Статьи — те, что связаны.</translation>
    </message>
    <message>
        <source>print suggestions too, which are too weak to be linked</source>
        <translation>выводить и предположения, слишком слабые для связи</translation>
    </message>
</context>
<context>
    <name>ConsolidateCommand</name>
    <message>
        <source>“%1” is there already, and nothing was written over it.</source>
        <translation>«%1» уже есть; поверх ничего не записано.</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>Запись %1…</translation>
    </message>
    <message>
        <source>No submission was found in “%1”.</source>
        <translation>В «%1» не найдено ни одного представления.</translation>
    </message>
    <message>
        <source>make one text of all submissions, with attributed alternatives</source>
        <translation>составить из всех представлений один текст с альтернативами и их авторами</translation>
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
        <translation>Ставит соответствующее в подборке под одно положение и по пунктам составляет один текст: общее стоит один раз, различное —
в скобках с именами при каждой альтернативе. Выводит проект в нотации; с -o также сохраняет его вместе с полученным
документом как новое досье. Для досье выводит проект как есть.

JSON: {&quot;title&quot;, &quot;provisions&quot;: [{&quot;kind&quot;, &quot;designation&quot;, &quot;number&quot;, &quot;title&quot;, &quot;paragraphs&quot;: [{&quot;number&quot;, &quot;level&quot;,
&quot;notation&quot;, &quot;alternatives&quot;: [{&quot;bracket&quot;, &quot;attributions&quot;: […], &quot;text&quot;, &quot;origins&quot;: [{&quot;delegation&quot;, &quot;line&quot;}]}],
&quot;readings&quot;: [{&quot;delegation&quot;, &quot;text&quot;}], &quot;origins&quot;: [{&quot;delegation&quot;, &quot;line&quot;}]}]}]}. &quot;bracket&quot; считает скобки пункта
с 1, внешние прежде внутренних; &quot;readings&quot; содержит пункт таким, каким его хотела бы каждая делегация;
&quot;origins&quot; пункта — все части, из которых он составлен.</translation>
    </message>
    <message>
        <source>keep the draft and its sources as a new project</source>
        <translation>сохранить проект и его источники как новое досье</translation>
    </message>
    <message>
        <source>who does this; goes into the history</source>
        <translation>кто это делает; войдёт в историю</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>от чьего имени</translation>
    </message>
</context>
<context>
    <name>CopyCommand</name>
    <message>
        <source>Writing %1 …</source>
        <translation>Запись %1…</translation>
    </message>
    <message>
        <source>write a consistent copy of a project</source>
        <translation>записать цельную копию досье</translation>
    </message>
    <message>
        <source>Writes a copy that is whole even while somebody edits the project; for a stick, a backup, a colleague.

JSON: {&quot;target&quot;, &quot;revisions&quot;}</source>
        <translation>Записывает копию, цельную даже тогда, когда кто-то правит досье: на носитель, в архив, коллеге.

JSON: {&quot;target&quot;, &quot;revisions&quot;}</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>This part of the document is not there any more.</source>
        <translation>Этой части документа больше нет.</translation>
    </message>
    <message>
        <source>Nothing stands before it on its level that it could be part of.</source>
        <translation>Перед ней на том же уровне нет того, в что она могла бы войти.</translation>
    </message>
    <message>
        <source>It stands on the highest level already.</source>
        <translation>Она уже на высшем уровне.</translation>
    </message>
    <message>
        <source>Nothing stands before it on its level that it could be joined with.</source>
        <translation>Перед ней на том же уровне нет того, с чем её можно соединить.</translation>
    </message>
    <message>
        <source>There is no text on both sides of that place.</source>
        <translation>По обе стороны этого места нет текста.</translation>
    </message>
    <message>
        <source>A submission needs the name of a delegation.</source>
        <translation>Представлению нужно имя делегации.</translation>
    </message>
</context>
<context>
    <name>Correspondence</name>
    <message>
        <source>its closing text</source>
        <translation>его заключительный текст</translation>
    </message>
    <message>
        <source>its text stands here</source>
        <translation>его текст стоит здесь</translation>
    </message>
    <message>
        <source>nobody else has it</source>
        <translation>больше ни у кого этого нет</translation>
    </message>
    <message>
        <source>stands in its article</source>
        <translation>стоит в своей статье</translation>
    </message>
    <message>
        <source>%1 of %2 pairs of characters</source>
        <translation>%1 из %2 пар знаков</translation>
    </message>
    <message>
        <source>%1 of %2 content words</source>
        <translation>%1 из %2 значимых слов</translation>
    </message>
    <message>
        <source>both cite article %1 of the %2</source>
        <translation>обе ссылаются на статью %1: %2</translation>
    </message>
    <message>
        <source>both cite article %1, paragraph %2, of the %3</source>
        <translation>обе ссылаются на статью %1, пункт %2: %3</translation>
    </message>
    <message>
        <source>one of %1 parts</source>
        <translation>одна из %1 частей</translation>
    </message>
    <message>
        <source>, with %1 of %2 sentences</source>
        <translation>, предложений %1 из %2</translation>
    </message>
    <message>
        <source>said so by a person</source>
        <translation>указано человеком</translation>
    </message>
    <message>
        <source>the same text</source>
        <translation>тот же текст</translation>
    </message>
    <message>
        <source>what stands around corresponds</source>
        <translation>окружение соответствует</translation>
    </message>
    <message>
        <source>the same theme, not treaty text on both sides</source>
        <translation>та же тема, но не с обеих сторон текст договора</translation>
    </message>
    <message>
        <source>%1 of %2 paragraphs correspond</source>
        <translation>соответствует пунктов: %1 из %2</translation>
    </message>
    <message>
        <source>the same title</source>
        <translation>тот же заголовок</translation>
    </message>
    <message>
        <source>like titles</source>
        <translation>сходные заголовки</translation>
    </message>
    <message>
        <source>%1 % of the words, by weight</source>
        <translation>%1 % слов по весу</translation>
    </message>
    <message>
        <source>both correspond to a paragraph of %1</source>
        <translation>обе соответствуют одному пункту: %1</translation>
    </message>
</context>
<context>
    <name>DocumentReader</name>
    <message>
        <source>This kind of file is not one that the program reads. Save it as a Word document (.docx), a PDF or plain text, and open that.</source>
        <translation>Файлы такого рода программа не читает. Сохраните его как документ Word (.docx), PDF или простой текст и откройте его.</translation>
    </message>
</context>
<context>
    <name>Docx</name>
    <message>
        <source>The Word document declares a document type of its own, which none does that a word processor wrote. It was not read.</source>
        <translation>Документ Word объявляет собственный тип документа, чего текстовые процессоры не делают. Он не прочитан.</translation>
    </message>
    <message>
        <source>The Word document nests more than %1 elements at line %2. It was not read further.</source>
        <translation>В документе Word в строке %2 вложено больше %1 элементов. Дальше он не прочитан.</translation>
    </message>
    <message>
        <source>The Word document is broken at line %1, column %2 of its XML (%3). Open and save it once in a word processor, or ask for it again.</source>
        <translation>Документ Word испорчен в строке %1, столбце %2 его XML (%3). Откройте и сохраните его в текстовом процессоре или запросите снова.</translation>
    </message>
    <message>
        <source>The file embeds another document, which was not opened.</source>
        <translation>В файл вложен другой документ; он не открыт.</translation>
    </message>
    <message>
        <source>The file has pictures, which are not carried into the text.</source>
        <translation>В файле есть изображения; в текст они не переносятся.</translation>
    </message>
    <message>
        <source>This is a container like a Word document&apos;s, but it names no main document. It may be another kind of office file.</source>
        <translation>Это контейнер, похожий на документ Word, но главный документ в нём не назван. Возможно, это другой офисный файл.</translation>
    </message>
    <message>
        <source>The file has macros, which were not opened.</source>
        <translation>В файле есть макросы; они не открыты.</translation>
    </message>
    <message>
        <source>This file is not a complete document: its container cannot be opened. Ask for it again, or open and save it once in a word processor.</source>
        <translation>Этот файл — не полный документ: его контейнер не открывается. Запросите его снова или откройте и сохраните в текстовом процессоре.</translation>
    </message>
    <message>
        <source>The document has no part “%1”.</source>
        <translation>В документе нет части «%1».</translation>
    </message>
    <message>
        <source>The part “%1” of the document unpacks to more than this program reads (%2 MiB). It was not opened.</source>
        <translation>Часть «%1» документа в распакованном виде больше, чем читает программа (%2 МиБ). Она не открыта.</translation>
    </message>
    <message>
        <source>The part “%1” of the document cannot be unpacked.</source>
        <translation>Часть «%1» документа не распаковывается.</translation>
    </message>
</context>
<context>
    <name>DocxText</name>
    <message numerus="yes">
        <source>The file has tracked changes; they were read as accepted, and %n deleted character(s) were left out.</source>
        <translation>
            <numerusform>В файле есть записанные исправления; они прочитаны как принятые, и %n исключённый знак опущен.</numerusform>
            <numerusform>В файле есть записанные исправления; они прочитаны как принятые, и %n исключённых знака опущены.</numerusform>
            <numerusform>В файле есть записанные исправления; они прочитаны как принятые, и %n исключённых знаков опущены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) in the margin were not taken into the text.</source>
        <translation>
            <numerusform>%n комментарий на полях не вошёл в текст.</numerusform>
            <numerusform>%n комментария на полях не вошли в текст.</numerusform>
            <numerusform>%n комментариев на полях не вошли в текст.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>Article %1</source>
        <translation>Статья %1</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Преамбула</translation>
    </message>
    <message>
        <source>%1, paragraph %2</source>
        <translation>%1, пункт %2</translation>
    </message>
    <message>
        <source>A stored %1 does not have the form this program writes.</source>
        <translation>Сохранённый элемент (%1) имеет не тот вид, в каком его пишет программа.</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>The annotation is no longer in the draft.</source>
        <translation>Аннотации в проекте больше нет.</translation>
    </message>
    <message>
        <source>The words to annotate are not in the paragraph any more. Select them again.</source>
        <translation>Слов для аннотации в пункте больше нет. Выделите их снова.</translation>
    </message>
    <message>
        <source>This annotation is in the draft already; attach it again instead.</source>
        <translation>Эта аннотация уже есть в проекте; лучше привяжите её заново.</translation>
    </message>
    <message>
        <source>There is no such bracket in this paragraph any more. Somebody may have lifted it.</source>
        <translation>Таких скобок в этом пункте больше нет. Возможно, кто-то их снял.</translation>
    </message>
    <message>
        <source>Brackets can nest %1 deep. Lift some of those around these words first.</source>
        <translation>Скобки могут быть вложены на %1 уровней. Сначала снимите некоторые из тех, что стоят вокруг этих слов.</translation>
    </message>
    <message>
        <source>Select the words that are to stand in brackets first.</source>
        <translation>Сначала выделите слова, которые должны стоять в скобках.</translation>
    </message>
    <message>
        <source>A position is somebody&apos;s. Say which delegation takes it.</source>
        <translation>Позиция всегда чья-то. Укажите, какая делегация её занимает.</translation>
    </message>
    <message>
        <source>The paragraph is no longer in the draft. Somebody may have deleted it; the history still has it.</source>
        <translation>Пункта в проекте больше нет. Возможно, кто-то его исключил; в истории он остался.</translation>
    </message>
    <message>
        <source>The provision is no longer in the draft. Somebody may have deleted it; the history still has it.</source>
        <translation>Положения в проекте больше нет. Возможно, кто-то его исключил; в истории оно осталось.</translation>
    </message>
    <message>
        <source>Select the words whose status is to be recorded first.</source>
        <translation>Сначала выделите слова, статус которых записывается.</translation>
    </message>
    <message>
        <source>The paragraph after which this should stand is not in that provision any more.</source>
        <translation>Пункта, за которым это должно стоять, в том положении больше нет.</translation>
    </message>
    <message>
        <source>This paragraph is in the draft already; move it instead of inserting it.</source>
        <translation>Этот пункт уже есть в проекте; переместите его, а не вставляйте.</translation>
    </message>
    <message>
        <source>A paragraph can stand at one of nine levels, from paragraph to sub-items.</source>
        <translation>Пункт может стоять на одном из девяти уровней, от пункта до дробных подпунктов.</translation>
    </message>
    <message>
        <source>This provision is in the draft already; move it instead of inserting it.</source>
        <translation>Это положение уже есть в проекте; переместите его, а не вставляйте.</translation>
    </message>
    <message>
        <source>A paragraph can be split between two words outside its brackets. Put the cursor there, or lift the bracket first.</source>
        <translation>Пункт можно разделить между двумя словами вне скобок. Поставьте туда курсор или сначала снимите скобки.</translation>
    </message>
    <message>
        <source>This is the last paragraph of its provision; there is none to join it with.</source>
        <translation>Это последний пункт своего положения; соединить его не с чем.</translation>
    </message>
    <message>
        <source>The language of the parallel text is not known. Say which it is.</source>
        <translation>Язык параллельного текста неизвестен. Укажите, какой он.</translation>
    </message>
    <message>
        <source>The text to check is no longer there. Look at it again.</source>
        <translation>Текста, который нужно проверить, больше нет. Посмотрите ещё раз.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%n annotation(s) whose words are gone stand on no place in the file.</source>
        <translation>
            <numerusform>%n аннотация, слова которой исчезли, не имеет места в файле.</numerusform>
            <numerusform>%n аннотации, слова которых исчезли, не имеют места в файле.</numerusform>
            <numerusform>%n аннотаций, слова которых исчезли, не имеют места в файле.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plain text has no italics, no bold and no links.</source>
        <translation>В простом тексте нет курсива, полужирного шрифта и ссылок.</translation>
    </message>
    <message numerus="yes">
        <source>The notation has no statuses: %n of them stay behind.</source>
        <translation>
            <numerusform>В нотации нет статусов: %n остаётся здесь.</numerusform>
            <numerusform>В нотации нет статусов: %n остаются здесь.</numerusform>
            <numerusform>В нотации нет статусов: %n остаются здесь.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only Word files have tracked changes: alternatives stand in brackets.</source>
        <translation>Записанные исправления есть только в файлах Word: альтернативы стоят в скобках.</translation>
    </message>
    <message>
        <source>Footnotes stand at the end of the PDF, not at the foot of each page.</source>
        <translation>Сноски стоят в конце PDF, а не внизу каждой страницы.</translation>
    </message>
    <message numerus="yes">
        <source>%n provision(s)</source>
        <translation>
            <numerusform>%n положение</numerusform>
            <numerusform>%n положения</numerusform>
            <numerusform>%n положений</numerusform>
        </translation>
    </message>
    <message>
        <source>the submissions, under their delegations’ names</source>
        <translation>представления под именами делегаций</translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s)</source>
        <translation>
            <numerusform>%n место в скобках</numerusform>
            <numerusform>%n места в скобках</numerusform>
            <numerusform>%n мест в скобках</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the names of %n delegation(s)</source>
        <translation>
            <numerusform>имя %n делегации</numerusform>
            <numerusform>имена %n делегаций</numerusform>
            <numerusform>имена %n делегаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n аннотация</numerusform>
            <numerusform>%n аннотации</numerusform>
            <numerusform>%n аннотаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s)</source>
        <translation>
            <numerusform>%n личная заметка</numerusform>
            <numerusform>%n личные заметки</numerusform>
            <numerusform>%n личных заметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s) are left out: only what is agreed is written.</source>
        <translation>
            <numerusform>%n место в скобках опущено: записано только согласованное.</numerusform>
            <numerusform>%n места в скобках опущены: записано только согласованное.</numerusform>
            <numerusform>%n мест в скобках опущено: записано только согласованное.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n bracket(s) only the first alternative is written.</source>
        <translation>
            <numerusform>Из %n места в скобках записана только первая альтернатива.</numerusform>
            <numerusform>Из %n мест в скобках записана только первая альтернатива.</numerusform>
            <numerusform>Из %n мест в скобках записана только первая альтернатива.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The names of %n delegation(s) are not written.</source>
        <translation>
            <numerusform>Имя %n делегации не записано.</numerusform>
            <numerusform>Имена %n делегаций не записаны.</numerusform>
            <numerusform>Имена %n делегаций не записаны.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) stay behind.</source>
        <translation>
            <numerusform>%n аннотация остаётся здесь.</numerusform>
            <numerusform>%n аннотации остаются здесь.</numerusform>
            <numerusform>%n аннотаций остаются здесь.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s) stay behind.</source>
        <translation>
            <numerusform>%n личная заметка остаётся здесь.</numerusform>
            <numerusform>%n личные заметки остаются здесь.</numerusform>
            <numerusform>%n личных заметок остаются здесь.</numerusform>
        </translation>
    </message>
    <message>
        <source>This content cannot be written in this format: tables are written as Word, OpenDocument, PDF, HTML or CSV, and only the draft as notation or Akoma Ntoso.</source>
        <translation>Это содержание в этом формате не записывается: таблицы записываются как Word, OpenDocument, PDF, HTML или CSV, а нотация и Akoma Ntoso — только для проекта.</translation>
    </message>
    <message>
        <source>PDF needs fonts, which this program has not.</source>
        <translation>Для PDF нужны шрифты, которых у программы нет.</translation>
    </message>
    <message>
        <source>The project does not hold the text in that language. Take it in first, as a parallel text.</source>
        <translation>В досье нет текста на этом языке. Сначала примите его как параллельный текст.</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>--%1 is one of: %2.</source>
        <translation>--%1 — одно из: %2.</translation>
    </message>
    <message>
        <source>--language is one of: ar, zh, en, fr, ru, es.</source>
        <translation>--language — одно из: ar, zh, en, fr, ru, es.</translation>
    </message>
    <message>
        <source>No provision has the number “%1”: “export FILE --format text” shows those there are.</source>
        <translation>Положения с номером «%1» нет: «export FILE --format text» показывает имеющиеся.</translation>
    </message>
    <message>
        <source>--version asks for a project: a compilation has no earlier revision.</source>
        <translation>Для --version нужно досье: у подборки нет прежних ревизий.</translation>
    </message>
    <message>
        <source>--changes-since asks for a project: a compilation has no earlier revision.</source>
        <translation>Для --changes-since нужно досье: у подборки нет прежних ревизий.</translation>
    </message>
    <message>
        <source>--changes-since writes Word files: give --format docx too.</source>
        <translation>--changes-since пишет файлы Word: укажите и --format docx.</translation>
    </message>
    <message>
        <source>Tables are written as docx, odt, pdf, html or csv, and notation and akn hold the draft alone.</source>
        <translation>Таблицы записываются как docx, odt, pdf, html или csv; нотация и akn содержат только проект.</translation>
    </message>
    <message>
        <source>--json tells of a file: say with --output where it goes.</source>
        <translation>--json рассказывает о файле: укажите в --output, куда он пойдёт.</translation>
    </message>
    <message>
        <source>write the draft, what was submitted, or tables of both, as a document</source>
        <translation>записать проект, представленное или таблицы того и другого как документ</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>одно из: %1</translation>
    </message>
    <message>
        <source>where names stand: %1</source>
        <translation>где стоят имена: %1</translation>
    </message>
    <message>
        <source>of the text: ar, zh, en, fr, ru, es; guessed where not given</source>
        <translation>текста: ar, zh, en, fr, ru, es; если не указан, определяется</translation>
    </message>
    <message>
        <source>with annotations</source>
        <translation>с аннотациями</translation>
    </message>
    <message>
        <source>with private annotations too</source>
        <translation>и с личными аннотациями</translation>
    </message>
    <message>
        <source>only the provision of this number; may be given again</source>
        <translation>только положение с этим номером; можно повторять</translation>
    </message>
    <message>
        <source>the draft as it was in a revision or version</source>
        <translation>проект, каким он был в ревизии или версии</translation>
    </message>
    <message>
        <source>docx: alternatives as tracked changes by delegation</source>
        <translation>docx: альтернативы как записанные исправления по делегациям</translation>
    </message>
    <message>
        <source>docx: what changed since a revision or version</source>
        <translation>docx: что изменилось после ревизии или версии</translation>
    </message>
    <message>
        <source>docx, odt, pdf: with a contents list</source>
        <translation>docx, odt, pdf: с оглавлением</translation>
    </message>
    <message>
        <source>docx, odt, pdf: with line numbers</source>
        <translation>docx, odt, pdf: с номерами строк</translation>
    </message>
    <message>
        <source>docx, odt, pdf: document symbol in the running head</source>
        <translation>docx, odt, pdf: условное обозначение документа в колонтитуле</translation>
    </message>
    <message>
        <source>docx, odt, pdf: date in the running head, as it is to be printed</source>
        <translation>docx, odt, pdf: дата в колонтитуле, как её печатать</translation>
    </message>
    <message>
        <source>--beside is one of: ar, zh, en, fr, ru, es.</source>
        <translation>--beside — одно из: ar, zh, en, fr, ru, es.</translation>
    </message>
    <message>
        <source>Writes a project, or a compilation consolidated on the spot. Contents: the draft; the comparative table (a row for
each provision and paragraph, a column for each delegation, the last for the draft); the traceability table; two
languages side by side (see parallel); the statistics; what was submitted, by article or by delegation. The format “notation” is what the editor reads back;
“akn” is Akoma Ntoso 3.0. What the file does not hold is told on stderr.

JSON (with --output): {&quot;file&quot;, &quot;bytes&quot;, &quot;leaves&quot;: [sentence], &quot;not_carried_over&quot;: [sentence]}</source>
        <translation>Записывает досье или подборку, сведённую на месте. Содержание: проект; сравнительная таблица (строка для каждого положения
и пункта, столбец для каждой делегации, последний — для проекта); таблица происхождения; два языка
рядом (см. parallel); статистика; представленное по
статьям или по делегациям. Формат «notation» читает обратно редактор; «akn» — Akoma Ntoso 3.0. Чего в файле нет,
сообщается в stderr.

JSON (с --output): {&quot;file&quot;, &quot;bytes&quot;, &quot;leaves&quot;: [предложение], &quot;not_carried_over&quot;: [предложение]}</translation>
    </message>
    <message>
        <source>parallel: the other language; the first that the project holds where not given</source>
        <translation>parallel: другой язык; если не указан — первый, что есть в досье</translation>
    </message>
</context>
<context>
    <name>HeldText</name>
    <message>
        <source>The XML in this file declares a document type, which can make a program open other files; it was not read. Open and save the document once in a word processor.</source>
        <translation>XML в этом файле объявляет тип документа, что может заставить программу открыть другие файлы; он не прочитан. Откройте и сохраните документ в текстовом процессоре.</translation>
    </message>
    <message>
        <source>This document nests its elements more than %1 deep; it was not read.</source>
        <translation>Элементы этого документа вложены глубже %1; он не прочитан.</translation>
    </message>
    <message>
        <source>The file has macros, which were not opened.</source>
        <translation>В файле есть макросы; они не открыты.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) of the file did not find their way into the text (%1).</source>
        <translation>
            <numerusform>%n слово файла не попало в текст (%1).</numerusform>
            <numerusform>%n слова файла не попали в текст (%1).</numerusform>
            <numerusform>%n слов файла не попали в текст (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) of the file did not find their way into the text (%1).</source>
        <translation>
            <numerusform>%n знак файла не попал в текст (%1).</numerusform>
            <numerusform>%n знака файла не попали в текст (%1).</numerusform>
            <numerusform>%n знаков файла не попали в текст (%1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>(no key)</source>
        <translation>(нет клавиш)</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Все клавиши</translation>
    </message>
    <message>
        <source>Keys can be changed in the settings. This list shows those that hold now.</source>
        <translation>Клавиши меняются в настройках. Здесь показаны действующие сейчас.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Что делает</translation>
    </message>
    <message>
        <source>This chapter is in English only so far.</source>
        <translation>Эта глава пока есть только на английском языке.</translation>
    </message>
    <message>
        <source>The English chapter was changed since; where they differ, the English one holds.</source>
        <translation>Английская глава с тех пор изменена; при расхождении верна английская.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Edited %1</source>
        <translation>Правка: %1</translation>
    </message>
    <message>
        <source>Edited the title of %1</source>
        <translation>Правка заголовка: %1</translation>
    </message>
    <message>
        <source>Put words of %1 in brackets</source>
        <translation>Слова взяты в скобки: %1</translation>
    </message>
    <message>
        <source>Added an alternative in %1</source>
        <translation>Добавлена альтернатива: %1</translation>
    </message>
    <message>
        <source>%1 proposes an alternative in %2</source>
        <translation>%1 предлагает альтернативу: %2</translation>
    </message>
    <message>
        <source>%1 supports an alternative in %2</source>
        <translation>%1 поддерживает альтернативу: %2</translation>
    </message>
    <message>
        <source>%1 opposes an alternative in %2</source>
        <translation>%1 возражает против альтернативы: %2</translation>
    </message>
    <message>
        <source>%1 reserves its position on an alternative in %2</source>
        <translation>%1 резервирует свою позицию по альтернативе: %2</translation>
    </message>
    <message>
        <source>%1 is studying an alternative in %2</source>
        <translation>%1 изучает альтернативу: %2</translation>
    </message>
    <message>
        <source>%1 withdrew its position in %2</source>
        <translation>%1 сняла свою позицию: %2</translation>
    </message>
    <message>
        <source>Lifted the brackets in %1</source>
        <translation>Сняты скобки: %1</translation>
    </message>
    <message>
        <source>Recorded the status of %1</source>
        <translation>Записан статус: %1</translation>
    </message>
    <message>
        <source>Recorded the status of words in %1</source>
        <translation>Записан статус слов: %1</translation>
    </message>
    <message>
        <source>Inserted a paragraph in %1</source>
        <translation>Вставлен пункт: %1</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Исключено: %1</translation>
    </message>
    <message>
        <source>Moved %1 within %2</source>
        <translation>Перемещено: %1 (%2)</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>Разделено: %1</translation>
    </message>
    <message>
        <source>Joined %1 with the next paragraph</source>
        <translation>Соединено со следующим пунктом: %1</translation>
    </message>
    <message>
        <source>Numbered %1 as %2</source>
        <translation>Номер: %1 теперь %2</translation>
    </message>
    <message>
        <source>Changed the level of %1</source>
        <translation>Изменён уровень: %1</translation>
    </message>
    <message>
        <source>Inserted a provision</source>
        <translation>Вставлено положение</translation>
    </message>
    <message>
        <source>Moved %1</source>
        <translation>Перемещено: %1</translation>
    </message>
    <message>
        <source>Renumbered the draft</source>
        <translation>Проект перенумерован</translation>
    </message>
    <message>
        <source>Annotated %1</source>
        <translation>Аннотировано: %1</translation>
    </message>
    <message>
        <source>Replied to an annotation</source>
        <translation>Ответ на аннотацию</translation>
    </message>
    <message>
        <source>Settled an annotation</source>
        <translation>Аннотация снята с рассмотрения</translation>
    </message>
    <message>
        <source>Reopened an annotation</source>
        <translation>Аннотация открыта снова</translation>
    </message>
    <message>
        <source>Attached an annotation again</source>
        <translation>Аннотация привязана снова</translation>
    </message>
    <message>
        <source>Corrected the concordance</source>
        <translation>Исправлена таблица соответствия</translation>
    </message>
    <message>
        <source>Rewrote %1</source>
        <translation>Переписано: %1</translation>
    </message>
    <message>
        <source>Edited the title</source>
        <translation>Правка заголовка</translation>
    </message>
    <message>
        <source>Replaced the draft</source>
        <translation>Проект заменён</translation>
    </message>
    <message>
        <source>a paragraph</source>
        <translation>пункт</translation>
    </message>
    <message>
        <source>a provision</source>
        <translation>положение</translation>
    </message>
    <message>
        <source>the preamble</source>
        <translation>преамбула</translation>
    </message>
    <message>
        <source>The history has a link that leads nowhere.</source>
        <translation>В истории есть связь, которая никуда не ведёт.</translation>
    </message>
    <message>
        <source>A new paragraph.</source>
        <translation>Новый пункт.</translation>
    </message>
    <message>
        <source>A paragraph was taken out.</source>
        <translation>Пункт изъят.</translation>
    </message>
    <message>
        <source>A paragraph was moved.</source>
        <translation>Пункт перемещён.</translation>
    </message>
    <message>
        <source>Changed by others only.</source>
        <translation>Изменено только другими.</translation>
    </message>
    <message>
        <source>A new provision.</source>
        <translation>Новое положение.</translation>
    </message>
    <message>
        <source>A provision was taken out.</source>
        <translation>Положение изъято.</translation>
    </message>
    <message>
        <source>A provision was moved.</source>
        <translation>Положение перемещено.</translation>
    </message>
    <message>
        <source>Its heading was changed.</source>
        <translation>Изменён его заголовок.</translation>
    </message>
    <message>
        <source>A new note by %1.</source>
        <translation>Новая заметка (%1).</translation>
    </message>
    <message>
        <source>A note by %1 was changed.</source>
        <translation>Заметка изменена (%1).</translation>
    </message>
    <message>
        <source>A note by %1 was taken away.</source>
        <translation>Заметка снята (%1).</translation>
    </message>
    <message>
        <source>Changed here only.</source>
        <translation>Изменено только здесь.</translation>
    </message>
    <message>
        <source>The draft has no such paragraph.</source>
        <translation>Такого пункта в проекте нет.</translation>
    </message>
    <message>
        <source>The paragraph has no text there.</source>
        <translation>В этом месте у пункта нет текста.</translation>
    </message>
    <message>
        <source>“%1” could not be written to the disk. Is there room, and may the folder be written?</source>
        <translation>«%1» не удалось записать на диск. Есть ли место и можно ли писать в папку?</translation>
    </message>
    <message>
        <source>The provision of that paragraph is gone. Bring the whole provision back.</source>
        <translation>Положения этого пункта больше нет. Верните всё положение.</translation>
    </message>
    <message>
        <source>That revision has no such place.</source>
        <translation>Такого места в этой ревизии нет.</translation>
    </message>
    <message>
        <source>the whole draft</source>
        <translation>весь проект</translation>
    </message>
    <message>
        <source>Brought back %1</source>
        <translation>Возвращено: %1</translation>
    </message>
    <message>
        <source>Brought in the work of %1</source>
        <translation>Принята работа: %1</translation>
    </message>
    <message numerus="yes">
        <source>Imported %1 with %n submission(s)</source>
        <translation>
            <numerusform>Импортировано %1, %n представление</numerusform>
            <numerusform>Импортировано %1, %n представления</numerusform>
            <numerusform>Импортировано %1, %n представлений</numerusform>
        </translation>
    </message>
    <message>
        <source>A version needs a name.</source>
        <translation>Версии нужно имя.</translation>
    </message>
    <message>
        <source>There is a version “%1” already. Choose another name.</source>
        <translation>Версия «%1» уже есть. Выберите другое имя.</translation>
    </message>
    <message>
        <source>This is the project itself. Choose another name for the copy.</source>
        <translation>Это само досье. Выберите для копии другое имя.</translation>
    </message>
    <message>
        <source>“%1” could not be opened in the safe way this program needs (%2). Copy it to a local folder and open the copy.</source>
        <translation>«%1» не удалось открыть тем надёжным способом, который нужен программе (%2). Скопируйте его в местную папку и откройте копию.</translation>
    </message>
    <message>
        <source>“%1” is being written by another window or program. Nothing was changed; try again in a moment.</source>
        <translation>«%1» сейчас записывает другое окно или программа. Ничего не изменено; повторите чуть позже.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the file or its folder is read-only. Save a copy elsewhere to go on working.</source>
        <translation>«%1» не удаётся записать: файл или папка доступны только для чтения. Сохраните копию в другом месте, чтобы работать дальше.</translation>
    </message>
    <message>
        <source>There is no space left on the disk of “%1”. Nothing was changed; make room and try again.</source>
        <translation>На диске с «%1» нет места. Ничего не изменено; освободите место и повторите.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Salvage it: everything readable is rescued into a new file.</source>
        <translation>«%1» повреждён. Спасите его: всё читаемое переносится в новый файл.</translation>
    </message>
    <message>
        <source>“%1” is not a Concordat project.</source>
        <translation>«%1» — не досье Concordat.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that the file and its folder exist and may be used.</source>
        <translation>«%1» не открывается. Проверьте, что файл и его папка существуют и доступны.</translation>
    </message>
    <message>
        <source>The disk of “%1” refused to read or write (%2). Is the stick still in, the network up? Nothing was changed.</source>
        <translation>Диск с «%1» отказал в чтении или записи (%2). Вставлен ли носитель, работает ли сеть? Ничего не изменено.</translation>
    </message>
    <message>
        <source>“%1” is not as this program wrote it: %2.</source>
        <translation>«%1» не таков, каким его записала программа: %2.</translation>
    </message>
    <message>
        <source>A stored draft does not have the form this program writes. Salvage rescues what is readable.</source>
        <translation>Сохранённый проект имеет не тот вид, в каком его пишет программа. Спасение вернёт то, что читается.</translation>
    </message>
    <message>
        <source>A stored draft claims to hold more than %1 parts.</source>
        <translation>Сохранённый проект заявляет больше %1 частей.</translation>
    </message>
    <message>
        <source>Bringing in was stopped; nothing was changed.</source>
        <translation>Приём остановлен; ничего не изменено.</translation>
    </message>
    <message>
        <source>“%1” is not a copy of this project. Import it as a compilation instead.</source>
        <translation>«%1» — не копия этого досье. Импортируйте его как подборку.</translation>
    </message>
    <message>
        <source>A temporary file could not be read.</source>
        <translation>Не удалось прочитать временный файл.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«%1» не удаётся прочитать: %2.</translation>
    </message>
    <message>
        <source>Of “%1” less is left than a project begins with. Look for a copy of it.</source>
        <translation>От «%1» осталось меньше, чем начало досье. Поищите его копию.</translation>
    </message>
    <message>
        <source>There is no room for a temporary copy of the damaged file.</source>
        <translation>Нет места для временной копии повреждённого файла.</translation>
    </message>
    <message>
        <source>The project file is damaged: the object %1 is not what it was when it was written. Salvage rescues the rest into a new file.</source>
        <translation>Файл досье повреждён: объект %1 не тот, каким был записан. Спасение переносит остальное в новый файл.</translation>
    </message>
    <message>
        <source>The project file lacks the object %1 that its history names. Salvage rescues the rest into a new file.</source>
        <translation>В файле досье нет объекта %1, который называет его история. Спасение переносит остальное в новый файл.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Файла «%1» нет.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Ask for the right to read it.</source>
        <translation>«%1» не удаётся прочитать. Попросите право на чтение.</translation>
    </message>
    <message>
        <source>“%1” is empty. Look for a copy of it.</source>
        <translation>«%1» пуст. Поищите его копию.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name, or open it.</source>
        <translation>«%1» уже существует. Выберите другое имя или откройте его.</translation>
    </message>
    <message>
        <source>“%1” cannot be created: %2. Choose another folder.</source>
        <translation>«%1» не удаётся создать: %2. Выберите другую папку.</translation>
    </message>
    <message>
        <source>Created the project</source>
        <translation>Создано досье</translation>
    </message>
    <message>
        <source>This project holds no received document %1.</source>
        <translation>В этом досье нет полученного документа %1.</translation>
    </message>
    <message>
        <source>A stored compilation names an object that cannot be.</source>
        <translation>Сохранённая подборка называет невозможный объект.</translation>
    </message>
    <message>
        <source>The history lacks the revision %1 on which another one stands.</source>
        <translation>В истории нет ревизии %1, на которой стоит другая.</translation>
    </message>
    <message>
        <source>This project has no revision %1.</source>
        <translation>В этом досье нет ревизии %1.</translation>
    </message>
    <message>
        <source>This project has no revision number %1.</source>
        <translation>В этом досье нет ревизии номер %1.</translation>
    </message>
    <message>
        <source>The project file does not say which revision is the latest. Salvage finds it again.</source>
        <translation>Файл досье не говорит, какая ревизия последняя. Спасение её найдёт.</translation>
    </message>
    <message numerus="yes">
        <source>%n stored object(s) could not be read.</source>
        <translation>
            <numerusform>Не прочитан %n сохранённый объект.</numerusform>
            <numerusform>Не прочитано %n сохранённых объекта.</numerusform>
            <numerusform>Не прочитано %n сохранённых объектов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The revision %1 could not be read whole.</source>
        <translation>Ревизию %1 не удалось прочитать целиком.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… и ещё %n.</numerusform>
            <numerusform>… и ещё %n.</numerusform>
            <numerusform>… и ещё %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of the text could be read any more. Look for a copy of the project.</source>
        <translation>Из текста больше ничего не удалось прочитать. Поищите копию досье.</translation>
    </message>
    <message>
        <source>The latest state could not be read whole; the one before it that could is the latest now.</source>
        <translation>Последнее состояние не удалось прочитать целиком; теперь последнее — предыдущее читаемое.</translation>
    </message>
    <message>
        <source>The named versions could not be read.</source>
        <translation>Именованные версии не удалось прочитать.</translation>
    </message>
    <message>
        <source>The version “%1” was lost with its revision.</source>
        <translation>Версия «%1» утрачена вместе с ревизией.</translation>
    </message>
    <message>
        <source>A received document could not be read whole.</source>
        <translation>Полученный документ не удалось прочитать целиком.</translation>
    </message>
    <message>
        <source>What was received with “%1” could not be read.</source>
        <translation>Полученное с «%1» не удалось прочитать.</translation>
    </message>
    <message>
        <source>Signatures could not be read.</source>
        <translation>Подписи не удалось прочитать.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name for what is salvaged.</source>
        <translation>«%1» уже существует. Выберите другое имя для спасённого.</translation>
    </message>
    <message>
        <source>“%1” holds something that Concordat did not put there (%2). It is not opened.</source>
        <translation>В «%1» есть то, чего Concordat туда не помещал (%2). Файл не открыт.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Concordat (file format %2; this program knows up to %3). Update the program to open it.</source>
        <translation>«%1» записан более новой версией Concordat (формат файла %2; программа знает до %3). Обновите программу, чтобы открыть его.</translation>
    </message>
    <message>
        <source>“%1” has no known file format. Salvage may still rescue it.</source>
        <translation>Формат файла «%1» неизвестен. Возможно, его ещё можно спасти.</translation>
    </message>
    <message numerus="yes">
        <source>%n private annotation(s)</source>
        <translation>
            <numerusform>%n личная аннотация</numerusform>
            <numerusform>%n личные аннотации</numerusform>
            <numerusform>%n личных аннотаций</numerusform>
        </translation>
    </message>
    <message>
        <source>who proposed, supports or opposes what, and where words came from</source>
        <translation>кто что предложил, поддерживает или отвергает и откуда слова</translation>
    </message>
    <message numerus="yes">
        <source>the %n earlier revision(s) and who made them</source>
        <translation>
            <numerusform>%n прежняя ревизия и её автор</numerusform>
            <numerusform>%n прежние ревизии и их авторы</numerusform>
            <numerusform>%n прежних ревизий и их авторы</numerusform>
        </translation>
    </message>
    <message>
        <source>everything received</source>
        <translation>всё полученное</translation>
    </message>
    <message>
        <source>the received files themselves</source>
        <translation>сами полученные файлы</translation>
    </message>
    <message>
        <source>what you are typing just now</source>
        <translation>то, что вы сейчас набираете</translation>
    </message>
    <message>
        <source>Sent for review</source>
        <translation>Отправлено на рассмотрение</translation>
    </message>
    <message>
        <source>The library for signatures (libsodium) does not start.</source>
        <translation>Библиотека подписей (libsodium) не запускается.</translation>
    </message>
    <message>
        <source>“%1” does not hold a signing key.</source>
        <translation>В «%1» нет ключа подписи.</translation>
    </message>
    <message>
        <source>The key cannot be kept at “%1”: %2.</source>
        <translation>Ключ нельзя хранить в «%1»: %2.</translation>
    </message>
    <message>
        <source>The key cannot be written to “%1”.</source>
        <translation>Ключ не удаётся записать в «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>«%1» не удаётся записать: %2.</translation>
    </message>
    <message>
        <source>The revision %1 does not name a draft.</source>
        <translation>Ревизия %1 не называет проекта.</translation>
    </message>
    <message>
        <source>“%1” is open for reading only. Save a copy in a folder of yours to go on working.</source>
        <translation>«%1» открыт только для чтения. Сохраните копию в своей папке, чтобы работать дальше.</translation>
    </message>
    <message>
        <source>“%1” is no longer where it was: it was moved or deleted, or the stick was pulled out. Save a copy to keep what you have here.</source>
        <translation>«%1» больше не там, где был: его переместили или удалили либо вынули носитель. Сохраните копию, чтобы сберечь то, что у вас здесь.</translation>
    </message>
    <message>
        <source>Another file was put in the place of “%1”, as a synchronised folder does. Save a copy to keep what you have here, open the file again, and bring the copy in.</source>
        <translation>На место «%1» встал другой файл, как бывает в синхронизируемой папке. Сохраните копию, чтобы сберечь то, что у вас здесь, откройте файл снова и примите копию.</translation>
    </message>
    <message>
        <source>“%1” was overwritten with another state, as a synchronised folder does. Save a copy to keep what you have here, open the file again, and bring the copy in.</source>
        <translation>«%1» перезаписан другим состоянием, как бывает в синхронизируемой папке. Сохраните копию, чтобы сберечь то, что у вас здесь, откройте файл снова и примите копию.</translation>
    </message>
    <message>
        <source>These histories have nothing in common. Import the file as a compilation instead.</source>
        <translation>У этих историй нет ничего общего. Импортируйте файл как подборку.</translation>
    </message>
    <message>
        <source>The object %1 is missing.</source>
        <translation>Нет объекта %1.</translation>
    </message>
    <message>
        <source>Nothing of that is left in the text to take back.</source>
        <translation>В тексте не осталось ничего из того, что можно отменить.</translation>
    </message>
    <message>
        <source>Undid: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Redid: %1</source>
        <translation>Повторено: %1</translation>
    </message>
    <message>
        <source>There is nothing of yours to undo.</source>
        <translation>Вам нечего отменять.</translation>
    </message>
    <message>
        <source>There is nothing of yours to redo.</source>
        <translation>Вам нечего повторять.</translation>
    </message>
    <message>
        <source>The file&apos;s pages do not fit together: %1</source>
        <translation>Страницы файла не сходятся: %1</translation>
    </message>
    <message>
        <source>The object %1 is there twice.</source>
        <translation>Объект %1 записан дважды.</translation>
    </message>
    <message>
        <source>The object %1 is not in the form this program writes.</source>
        <translation>Объект %1 имеет не тот вид, в каком его пишет программа.</translation>
    </message>
    <message>
        <source>The revision %1 (“%2”, by %3) was altered: its content does not match its name.</source>
        <translation>Ревизия %1 («%2», %3) изменена: содержание не соответствует её имени.</translation>
    </message>
    <message>
        <source>The draft of revision %1 (“%2”) cannot be read: %3</source>
        <translation>Проект ревизии %1 («%2») не читается: %3</translation>
    </message>
    <message>
        <source>it names none.</source>
        <translation>она его не называет.</translation>
    </message>
    <message>
        <source>The compilation that revision %1 brought in is missing.</source>
        <translation>Нет подборки, принесённой ревизией %1.</translation>
    </message>
    <message>
        <source>The latest revision %1 is missing.</source>
        <translation>Нет последней ревизии %1.</translation>
    </message>
    <message>
        <source>The version “%1” names a revision that is missing.</source>
        <translation>Версия «%1» называет ревизию, которой нет.</translation>
    </message>
    <message>
        <source>What is kept for opening quickly differs from the text itself.</source>
        <translation>Хранимое для быстрого открытия отличается от самого текста.</translation>
    </message>
    <message>
        <source>A received document cannot be read: %1</source>
        <translation>Полученный документ не читается: %1</translation>
    </message>
    <message>
        <source>Sealed files are worked on in memory only, and this system has no folder for that (neither XDG_RUNTIME_DIR nor /dev/shm).</source>
        <translation>С запечатанными файлами работают только в памяти, а в этой системе нет папки для этого (ни XDG_RUNTIME_DIR, ни /dev/shm).</translation>
    </message>
    <message>
        <source>What is told of a revision does not have the form this program writes.</source>
        <translation>Рассказанное о ревизии имеет не тот вид, в каком его пишет программа.</translation>
    </message>
    <message>
        <source>This is more than the program seals into one file (%1 MiB).</source>
        <translation>Это больше, чем программа запечатывает в один файл (%1 МиБ).</translation>
    </message>
    <message>
        <source>The library for sealing (libsodium) does not start.</source>
        <translation>Библиотека запечатывания (libsodium) не запускается.</translation>
    </message>
    <message>
        <source>There is too little memory to work out the key (256 MiB). Close other programs and try again.</source>
        <translation>Слишком мало памяти, чтобы вычислить ключ (256 МиБ). Закройте другие программы и повторите.</translation>
    </message>
    <message>
        <source>The passphrase does not open this file, or the file was altered on its way. Type the passphrase again; where that does not help, ask for the file again.</source>
        <translation>Парольная фраза не открывает этот файл, или файл изменён в пути. Наберите её снова; если не помогает, запросите файл снова.</translation>
    </message>
    <message>
        <source>The passphrase is too short: anybody could guess it. Take at least %1 characters; four words that have nothing to do with each other are good.</source>
        <translation>Парольная фраза слишком коротка: её мог бы угадать кто угодно. Возьмите не меньше %1 знаков; хороши четыре слова, никак не связанные между собой.</translation>
    </message>
    <message>
        <source>This is not a whole sealed file. Ask for it again.</source>
        <translation>Это не целый запечатанный файл. Запросите его снова.</translation>
    </message>
    <message>
        <source>What is sealed in “%1” is not a Concordat project.</source>
        <translation>Запечатанное в «%1» — не досье Concordat.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name.</source>
        <translation>«%1» уже есть. Выберите другое имя.</translation>
    </message>
    <message>
        <source>“%1” is sealed. Its passphrase is needed to bring it in.</source>
        <translation>«%1» запечатан. Чтобы принять его, нужна его парольная фраза.</translation>
    </message>
    <message>
        <source>Took the text in %1 away</source>
        <translation>Убран текст на языке: %1</translation>
    </message>
    <message>
        <source>Took in the text in %1</source>
        <translation>Принят текст на языке: %1</translation>
    </message>
    <message numerus="yes">
        <source>Held %n text(s) against another language</source>
        <translation>
            <numerusform>Сверен %n текст с другим языком</numerusform>
            <numerusform>Сверено %n текста с другим языком</numerusform>
            <numerusform>Сверено %n текстов с другим языком</numerusform>
        </translation>
    </message>
    <message>
        <source>What was noted of a change cannot be read.</source>
        <translation>Не удаётся прочитать запись об одном из изменений.</translation>
    </message>
    <message>
        <source>What was noted of the changes since “%1” differs from the text itself.</source>
        <translation>Записанное об изменениях после «%1» расходится с самим текстом.</translation>
    </message>
    <message>
        <source>Nothing was brought in from “%1”: its text has two parts of one name, so it was altered.</source>
        <translation>Из «%1» ничего не принято: две части его текста носят одно имя, значит, он изменён.</translation>
    </message>
    <message>
        <source>Nothing was brought in from “%1”. %2</source>
        <translation>Из «%1» ничего не принято. %2</translation>
    </message>
    <message>
        <source>It was altered: the revision “%1” by %2 does not match its name.</source>
        <translation>Он изменён: ревизия «%1» (%2) не соответствует своему имени.</translation>
    </message>
    <message>
        <source>It has a revision without a draft.</source>
        <translation>В нём есть ревизия без проекта.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>“%1” cannot be opened: %2. Check that it is there and that you may read it.</source>
        <translation>«%1» не открывается: %2. Проверьте, что он на месте и что вам можно его читать.</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was changed.</source>
        <translation>Импорт остановлен; ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>Line %1 is unplaced: %2</source>
        <translation>Для строки %1 нет места: %2</translation>
    </message>
    <message>
        <source>Line %1 is doubtful: %2</source>
        <translation>Строка %1 сомнительна: %2</translation>
    </message>
    <message>
        <source>(nobody is named)</source>
        <translation>(никто не назван)</translation>
    </message>
    <message>
        <source>on behalf of %1</source>
        <translation>от имени %1</translation>
    </message>
    <message>
        <source>  attribution: %1; original language: %2; date: %3; articles: %4; texts: %5</source>
        <translation>  авторство: %1; язык оригинала: %2; дата: %3; статей: %4; текстов: %5</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source> [commentary]</source>
        <translation> [замечание]</translation>
    </message>
    <message>
        <source> [by reference]</source>
        <translation> [путём отсылки]</translation>
    </message>
    <message>
        <source>say what a compilation holds: submissions, articles, paragraphs</source>
        <translation>сказать, что содержит подборка: представления, статьи, пункты</translation>
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
        <translation>Читает подборку предложений (текст или Markdown; «-» для stdin) и выводит, что распознано: кто представил, и каждую статью,
пункт и сноску со строкой источника, с которой они начинаются; затем то, чему не нашлось места, и сомнительное с причиной.
Ничего не сохраняется.

JSON: {&quot;submissions&quot;: [{&quot;delegation&quot;, &quot;attribution&quot;, &quot;on_behalf_of&quot;: […], &quot;original_language&quot;, &quot;date&quot;,
&quot;units&quot;: [{&quot;kind&quot;, &quot;number&quot;, &quot;title&quot;, &quot;line&quot;, &quot;text&quot;, &quot;commentary&quot;, &quot;footnotes&quot;: […],
&quot;children&quot;: […]}]}], &quot;unplaced&quot;: [{&quot;line&quot;, &quot;text&quot;}], &quot;doubts&quot;: [{&quot;line&quot;, &quot;reason&quot;}]}. У части бывают также
&quot;closing&quot; (текст после её подпунктов), &quot;citation&quot; (её источник, как он написан) и &quot;by_reference&quot;,
где они есть.</translation>
    </message>
    <message>
        <source>something of the text found no place; it is listed</source>
        <translation>для части текста нет места; она перечислена</translation>
    </message>
</context>
<context>
    <name>KeyCommand</name>
    <message>
        <source>Fingerprint: %1</source>
        <translation>Отпечаток: %1</translation>
    </message>
    <message>
        <source>make a key to sign with, or print its public half</source>
        <translation>создать ключ для подписи или вывести его открытую половину</translation>
    </message>
    <message>
        <source>Prints the public half of a signing key (Ed25519) as one line for a file of known keys: 64 hexadecimal digits, a
space, the name. With --new, makes the key first. The key file is closed to everybody else; keep it outside of every
project, and never send it. The fingerprint is what two people read to each other on the telephone.

JSON: {&quot;name&quot;, &quot;key&quot;, &quot;fingerprint&quot;}</source>
        <translation>Выводит открытую половину ключа подписи (Ed25519) одной строкой для файла известных ключей: 64 шестнадцатеричные
цифры, пробел, имя. С --new сначала создаёт ключ. Файл ключа закрыт для всех остальных; храните его вне всякого досье
и никогда не отправляйте. Отпечаток — это то, что два человека зачитывают друг другу по телефону.

JSON: {&quot;name&quot;, &quot;key&quot;, &quot;fingerprint&quot;}</translation>
    </message>
    <message>
        <source>make the key, for a person of this name</source>
        <translation>создать ключ для человека с этим именем</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>signed by %1</source>
        <translation>подписано: %1</translation>
    </message>
    <message>
        <source>signed with a key you do not know (%1)</source>
        <translation>подписано ключом, которого вы не знаете (%1)</translation>
    </message>
    <message>
        <source>altered since it was signed</source>
        <translation>изменено после подписания</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>не подписано</translation>
    </message>
</context>
<context>
    <name>LogCommand</name>
    <message>
        <source>list who did what, newest first</source>
        <translation>перечислить, кто что сделал, начиная с последнего</translation>
    </message>
    <message>
        <source>Lists the revisions of a project, newest first: when, who, for whom, what was done, and who
signed it.

JSON: {&quot;revisions&quot;: [{&quot;id&quot;, &quot;parents&quot;: […], &quot;author&quot;, &quot;delegation&quot;, &quot;when&quot;, &quot;kind&quot;, &quot;summary&quot;,
&quot;signatures&quot;: [{&quot;standing&quot;: &quot;known&quot; | &quot;unknown&quot; | &quot;altered&quot;, &quot;name&quot;, &quot;key&quot;, &quot;fingerprint&quot;}]}]}; times are
UTC, ISO 8601.</source>
        <translation>Перечисляет ревизии досье, начиная с последней: когда, кто, от чьего имени, что сделано и кто подписал.

JSON: {&quot;revisions&quot;: [{&quot;id&quot;, &quot;parents&quot;: […], &quot;author&quot;, &quot;delegation&quot;, &quot;when&quot;, &quot;kind&quot;, &quot;summary&quot;,
&quot;signatures&quot;: [{&quot;standing&quot;: &quot;known&quot; | &quot;unknown&quot; | &quot;altered&quot;, &quot;name&quot;, &quot;key&quot;, &quot;fingerprint&quot;}]}]}; время —
UTC, ISO 8601.</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>The words of an annotation are gone; it is listed and can be put back.</source>
        <translation>Слова аннотации исчезли; она перечислена, и её можно вернуть.</translation>
    </message>
    <message>
        <source>An annotation follows its words.</source>
        <translation>Аннотация следует за своими словами.</translation>
    </message>
    <message>
        <source>Both joined a paragraph, each to another one; it stands here and is worth a look.</source>
        <translation>Обе стороны присоединили пункт, каждая к другому; он стоит здесь, и на него стоит посмотреть.</translation>
    </message>
    <message>
        <source>Both changed the same words; the alternatives stand in brackets.</source>
        <translation>Обе стороны изменили одни и те же слова; альтернативы стоят в скобках.</translation>
    </message>
    <message>
        <source>Both changed words beside each other; the changes were merged and are worth a look.</source>
        <translation>Обе стороны изменили соседние слова; изменения объединены, и на них стоит посмотреть.</translation>
    </message>
    <message>
        <source>Both changed different words; the changes were merged.</source>
        <translation>Обе стороны изменили разные слова; изменения объединены.</translation>
    </message>
    <message>
        <source>Only this side changed it.</source>
        <translation>Изменила только эта сторона.</translation>
    </message>
    <message>
        <source>Only the other side changed it.</source>
        <translation>Изменила только другая сторона.</translation>
    </message>
    <message>
        <source>Both recorded a status; the less agreed one stands until somebody decides.</source>
        <translation>Обе стороны записали статус; до решения действует менее согласованный.</translation>
    </message>
    <message>
        <source>A new paragraph.</source>
        <translation>Новый пункт.</translation>
    </message>
    <message>
        <source>A paragraph was deleted.</source>
        <translation>Пункт исключён.</translation>
    </message>
    <message>
        <source>One side deleted what the other edited; it is kept, in brackets.</source>
        <translation>Одна сторона исключила то, что другая правила; это сохранено в скобках.</translation>
    </message>
    <message>
        <source>One side deleted the provision whose title the other edited; it is kept.</source>
        <translation>Одна сторона исключила положение, заголовок которого правила другая; оно сохранено.</translation>
    </message>
    <message>
        <source>A paragraph was moved.</source>
        <translation>Пункт перемещён.</translation>
    </message>
    <message>
        <source>Both added this paragraph.</source>
        <translation>Обе стороны добавили этот пункт.</translation>
    </message>
    <message>
        <source>Another paragraph was joined to this one.</source>
        <translation>К этому пункту присоединён другой.</translation>
    </message>
    <message>
        <source>A provision was moved.</source>
        <translation>Положение перемещено.</translation>
    </message>
    <message>
        <source>Both sides numbered the paragraphs; this one has the next free number, and what refers to it is worth a look.</source>
        <translation>Обе стороны пронумеровали пункты; у этого — следующий свободный номер, и на ссылки на него стоит посмотреть.</translation>
    </message>
    <message>
        <source>The text in %1 was changed on both sides; where they disagree it has brackets.</source>
        <translation>Текст на языке %1 изменён с обеих сторон; там, где они расходятся, он в скобках.</translation>
    </message>
    <message>
        <source>The text in %1 was merged.</source>
        <translation>Текст на языке %1 объединён.</translation>
    </message>
</context>
<context>
    <name>MergeCommand</name>
    <message>
        <source>merge what two sides did to one text</source>
        <translation>объединить то, что две стороны сделали с одним текстом</translation>
    </message>
    <message>
        <source>Takes a draft and what two sides made of it, each a project or a text in the notation, and prints the draft with
the work of both. Words that only one side changed are taken; where both changed the same words, both stand in
a bracket under the names of --ours and --theirs. What was done is told on stderr. To keep returned copies of a
project in it, use “bring-in”.

JSON: {&quot;notation&quot;, &quot;account&quot;: [{&quot;kind&quot;, &quot;place&quot;, &quot;sentence&quot;}]}</source>
        <translation>Берёт проект и то, что сделали с ним две стороны, каждый — досье или текст в нотации, и выводит проект с работой обеих.
Слова, изменённые одной стороной, принимаются; где обе изменили одни и те же слова, те и другие стоят в скобках под именами
--ours и --theirs. О сделанном сообщается в stderr. Чтобы сохранить вернувшиеся копии в досье, используйте «bring-in».

JSON: {&quot;notation&quot;, &quot;account&quot;: [{&quot;kind&quot;, &quot;place&quot;, &quot;sentence&quot;}]}</translation>
    </message>
    <message>
        <source>something needs a look: a new bracket, a kept deletion, a lost anchor</source>
        <translation>нужно посмотреть: новые скобки, сохранённое вопреки удалению, утраченная привязка</translation>
    </message>
    <message>
        <source>who stands behind OURS</source>
        <translation>кто стоит за OURS</translation>
    </message>
    <message>
        <source>who stands behind THEIRS</source>
        <translation>кто стоит за THEIRS</translation>
    </message>
</context>
<context>
    <name>Notation</name>
    <message>
        <source>This bracket closes nothing. Take it out, or put a \ before it if it is text.</source>
        <translation>Эта скобка ничего не закрывает. Уберите её или поставьте перед ней \ , если это текст.</translation>
    </message>
    <message>
        <source>This bracket is not closed. Close it, or put a \ before it if it is text.</source>
        <translation>Эта скобка не закрыта. Закройте её или поставьте перед ней \ , если это текст.</translation>
    </message>
    <message>
        <source>“%1” is not a delegation of this project, so the words before the colon are read as text.</source>
        <translation>«%1» — не делегация этого досье, поэтому слова перед двоеточием читаются как текст.</translation>
    </message>
    <message>
        <source>“%1” is not a delegation of this project, so the words before the colon are read as text. Did you mean “%2”?</source>
        <translation>«%1» — не делегация этого досье, поэтому слова перед двоеточием читаются как текст. Вы имели в виду «%2»?</translation>
    </message>
</context>
<context>
    <name>OriginMargin</name>
    <message>
        <source>written in the draft</source>
        <translation>написано в проекте</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Preamble</source>
        <translation>Преамбула</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без заголовка</translation>
    </message>
    <message>
        <source>Agreed in a group</source>
        <translation>Согласовано в группе</translation>
    </message>
    <message>
        <source>Agreed ad referendum</source>
        <translation>Согласовано ad referendum</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Согласовано</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>С оговоркой</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Отложено</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Исключено</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
</context>
<context>
    <name>Pandoc</name>
    <message>
        <source>What pandoc makes of this document cannot be read: %1. Save it as a Word document and open that.</source>
        <translation>То, что pandoc делает из этого документа, не читается: %1. Сохраните его как документ Word и откройте его.</translation>
    </message>
    <message>
        <source>pandoc could not be started: %1.</source>
        <translation>Не удалось запустить pandoc: %1.</translation>
    </message>
    <message>
        <source>pandoc cannot read this file: %1. Save it anew, or as a Word document, and open that.</source>
        <translation>pandoc не может прочитать этот файл: %1. Сохраните его заново или как документ Word и откройте его.</translation>
    </message>
    <message>
        <source>Reading was stopped; nothing was changed.</source>
        <translation>Чтение остановлено; ничего не изменено.</translation>
    </message>
    <message>
        <source>pandoc did not finish this file in %1 seconds. Save it as a Word document and open that.</source>
        <translation>pandoc не обработал этот файл за %1 секунд. Сохраните его как документ Word и откройте его.</translation>
    </message>
    <message>
        <source>This file grows beyond what the program reads when it is unpacked.</source>
        <translation>В распакованном виде этот файл больше, чем читает программа.</translation>
    </message>
    <message>
        <source>This file has %1 MB, more than the program reads of its kind (%2 MB).</source>
        <translation>В этом файле %1 МБ — больше, чем программа читает для файлов такого рода (%2 МБ).</translation>
    </message>
    <message>
        <source>To read this kind of file the program pandoc is needed. Install the package “pandoc”, or save the file as a Word document (.docx).</source>
        <translation>Чтобы читать файлы такого рода, нужна программа pandoc. Установите пакет «pandoc» или сохраните файл как документ Word (.docx).</translation>
    </message>
</context>
<context>
    <name>PandocText</name>
    <message>
        <source>Some of the document is nested too deeply and was left out.</source>
        <translation>Часть документа вложена слишком глубоко и пропущена.</translation>
    </message>
</context>
<context>
    <name>Parallel</name>
    <message>
        <source>Missing: %1</source>
        <translation>Отсутствует: %1</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Ещё не сверено</translation>
    </message>
    <message>
        <source>Changed since it was checked: %1</source>
        <translation>Изменено после сверки: %1</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Номер: %1</translation>
    </message>
    <message>
        <source>Brackets: %1</source>
        <translation>Скобки: %1</translation>
    </message>
    <message>
        <source>The brackets do not have the same alternatives</source>
        <translation>В скобках не одни и те же альтернативы</translation>
    </message>
    <message>
        <source>Not equally far agreed</source>
        <translation>Согласовано не в равной мере</translation>
    </message>
    <message>
        <source>Figures that one side lacks: %1</source>
        <translation>Числа, которых нет с одной стороны: %1</translation>
    </message>
</context>
<context>
    <name>ParallelCommand</name>
    <message>
        <source>The project does not hold the text in that language. Give the project or the document in it as second file.</source>
        <translation>В досье нет текста на этом языке. Укажите досье или документ на нём вторым файлом.</translation>
    </message>
    <message>
        <source>“%1” is in the language of the project. Say with --language which one it is.</source>
        <translation>«%1» — на языке досье. Укажите через --language, какой это язык.</translation>
    </message>
    <message>
        <source>The text in %1 is in the project now.</source>
        <translation>Текст на языке %1 теперь в досье.</translation>
    </message>
    <message>
        <source>--language is one of: ar, zh, en, fr, ru, es.</source>
        <translation>--language — одно из: ar, zh, en, fr, ru, es.</translation>
    </message>
    <message>
        <source>hold the draft against its text in another language</source>
        <translation>сверить проект с его текстом на другом языке</translation>
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
        <translation>Выводит, где в одном языке есть скобки, номер, число или пункт, которых нет в другом, и что изменилось в любом из них
с тех пор, как их сверили. С OTHER, досье или документом на другом языке, сначала принимает в досье его текст, как он
есть; позднее снова — вместо прежнего. Положения и пункты связываются по номеру, виду и месту. export --content parallel
пишет оба текста рядом.

JSON: {&quot;here&quot;, &quot;there&quot;, &quot;rows&quot;: [{&quot;title&quot;, &quot;here&quot;: {&quot;id&quot;, &quot;label&quot;, &quot;text&quot;}, &quot;there&quot;: {…}, &quot;findings&quot;:
[&quot;missing&quot; | &quot;number&quot; | &quot;brackets&quot; | &quot;figures&quot; | &quot;status&quot; | &quot;changed_here&quot; | &quot;changed_there&quot; | &quot;unchecked&quot;],
&quot;sentences&quot;: […]}]}</translation>
    </message>
    <message>
        <source>something differs between the languages, or was changed since it was checked</source>
        <translation>что-то различается между языками или изменено после сверки</translation>
    </message>
    <message>
        <source>of the other text: ar, zh, en, fr, ru, es; guessed where not given</source>
        <translation>другого текста: ar, zh, en, fr, ru, es; определяется сам, если не указан</translation>
    </message>
    <message>
        <source>record that everything was read as it stands</source>
        <translation>отметить, что всё прочитано, как оно есть</translation>
    </message>
    <message>
        <source>list what nobody has checked, too</source>
        <translation>перечислить и то, чего никто не сверил</translation>
    </message>
    <message>
        <source>who does this; goes into the history</source>
        <translation>кто это делает; заносится в историю</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>от чьего имени</translation>
    </message>
</context>
<context>
    <name>Passage</name>
    <message>
        <source>A stored passage does not have the form this program writes.</source>
        <translation>Сохранённый фрагмент имеет не тот вид, в каком его пишет программа.</translation>
    </message>
    <message>
        <source>A stored passage nests more than %1 brackets.</source>
        <translation>В сохранённом фрагменте вложено больше %1 скобок.</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>This PDF cannot be opened: it is incomplete or damaged. Ask for it again, or for the Word file.</source>
        <translation>Этот PDF не открывается: он неполон или повреждён. Запросите его снова или запросите файл Word.</translation>
    </message>
    <message>
        <source>This PDF wants a password. Save it without one, then open it again.</source>
        <translation>Этот PDF требует пароль. Сохраните его без пароля и откройте снова.</translation>
    </message>
    <message>
        <source>This PDF has %1 pages, more than this program reads (%2).</source>
        <translation>В этом PDF %1 страниц — больше, чем читает программа (%2).</translation>
    </message>
    <message>
        <source>Reading was stopped; nothing was changed.</source>
        <translation>Чтение остановлено; ничего не изменено.</translation>
    </message>
    <message>
        <source>The pages of this PDF are pictures: it was scanned and holds no text. Have it recognised (OCR), or ask for the Word file.</source>
        <translation>Страницы этого PDF — изображения: он отсканирован и не содержит текста. Распознайте его (OCR) или запросите файл Word.</translation>
    </message>
    <message>
        <source>The fonts of this PDF do not say which letters they draw, so part of its text is unreadable. Ask for the Word file.</source>
        <translation>Шрифты этого PDF не говорят, какие буквы рисуют, поэтому часть текста нечитаема. Запросите файл Word.</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) in the margin were not taken into the text.</source>
        <translation>
            <numerusform>%n комментарий на полях не вошёл в текст.</numerusform>
            <numerusform>%n комментария на полях не вошли в текст.</numerusform>
            <numerusform>%n комментариев на полях не вошли в текст.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plots</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Open brackets by article</source>
        <translation>Открытые скобки по статьям</translation>
    </message>
    <message>
        <source>Share of the text outside brackets, by article</source>
        <translation>Доля текста вне скобок по статьям</translation>
    </message>
    <message>
        <source>Articles for which a delegation submitted text</source>
        <translation>Статьи, по которым делегация представила текст</translation>
    </message>
    <message>
        <source>Open brackets over the versions</source>
        <translation>Открытые скобки по версиям</translation>
    </message>
    <message>
        <source>Share of the text outside brackets, over the versions</source>
        <translation>Доля текста вне скобок по версиям</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>A stored %1 does not have the form this program writes.</source>
        <translation>Сохранённый элемент (%1) имеет не тот вид, в каком его пишет программа.</translation>
    </message>
    <message>
        <source>A stored submission nests more than %1 units.</source>
        <translation>В сохранённом представлении вложено больше %1 единиц.</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>%1 (submitted by %2)</source>
        <translation>%1 (представлено: %2)</translation>
    </message>
    <message>
        <source>line %1 of %2</source>
        <translation>строка %1 в %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, paragraph %2: %3</source>
        <translation>%1, пункт %2: %3</translation>
    </message>
    <message>
        <source>From a submission that this project no longer holds.</source>
        <translation>Из представления, которого в этом досье больше нет.</translation>
    </message>
    <message>
        <source>Written in a copy whose history is not in this file.</source>
        <translation>Написано в копии, истории которой нет в этом файле.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Written by %1 on %2: %3</source>
        <translation>Написано: %1, %2: %3</translation>
    </message>
    <message>
        <source>This paragraph has no text yet.</source>
        <translation>В этом пункте ещё нет текста.</translation>
    </message>
    <message>
        <source>Nothing is known of where these words come from.</source>
        <translation>О происхождении этих слов ничего не известно.</translation>
    </message>
    <message>
        <source>%1. Before, it read: “%2”</source>
        <translation>%1. Раньше было: «%2»</translation>
    </message>
</context>
<context>
    <name>ProvenanceCommand</name>
    <message>
        <source>%1, line %2:</source>
        <translation>%1, строка %2:</translation>
    </message>
    <message>
        <source>%1, %2:</source>
        <translation>%1, %2:</translation>
    </message>
    <message>
        <source>unknown:</source>
        <translation>неизвестно:</translation>
    </message>
    <message>
        <source>No paragraph of the draft has “%1” in its place or text.</source>
        <translation>Ни у одного пункта проекта нет «%1» ни в указании места, ни в тексте.</translation>
    </message>
    <message>
        <source>say where every word of the draft comes from</source>
        <translation>сказать, откуда каждое слово проекта</translation>
    </message>
    <message>
        <source>no paragraph has these words</source>
        <translation>ни в одном пункте нет этих слов</translation>
    </message>
    <message>
        <source>(formerly %1)</source>
        <translation>(ранее %1)</translation>
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
        <translation>Для каждого пункта проекта из досье (или подборки, сведённой на месте) выводит каждый отрезок текста с делегацией, от
которой он поступил, и строкой источника — или кто его написал, когда и вместо чего. WORDS выбирает пункты, у которых
эти слова есть в месте («Статья 4, пункт 2») или в тексте, и сообщает, как они назывались раньше (&quot;called&quot;, начиная с
самого раннего).

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
        <translation>Текст либо пересмотренный, либо дополнительный. Уберите одно из двух.</translation>
    </message>
    <message>
        <source>take a further compilation, or a revised submission, into a project</source>
        <translation>принять в досье ещё одну подборку или пересмотренное представление</translation>
    </message>
    <message>
        <source>Reads each document, keeps it in the project and makes the draft anew with it; what people did in the draft since,
and what they said about where texts belong, is kept. Provisions and paragraphs keep their numbers; what comes
between them is bis. A delegation&apos;s text takes the place of its earlier one where at least half of that is found
in it again, and else comes beside it; --revised and --additional say which it is. A project that is no copy of this
one is read like a document: its draft is one submission.

JSON: {&quot;received&quot;: [{&quot;path&quot;, &quot;revised&quot;: [delegation, …], &quot;added&quot;: [delegation, …],
&quot;account&quot;: [{&quot;kind&quot;, &quot;place&quot;, &quot;sentence&quot;}]}], &quot;before&quot;, &quot;after&quot;}</source>
        <translation>Читает каждый документ, сохраняет его в досье и заново составляет с ним проект; сделанное с тех пор в проекте и
сказанное о том, куда относятся тексты, сохраняется. Положения и пункты сохраняют номера; то, что встаёт между ними,
получает bis. Текст делегации заменяет прежний, если в нём вновь находится хотя бы половина прежнего, иначе встаёт
рядом; --revised и --additional говорят, что из двух верно. Досье, которое не является копией этого, читается как
документ: его проект — одно представление.

JSON: {&quot;received&quot;: [{&quot;path&quot;, &quot;revised&quot;: [делегация, …], &quot;added&quot;: [делегация, …],
&quot;account&quot;: [{&quot;kind&quot;, &quot;place&quot;, &quot;sentence&quot;}]}], &quot;before&quot;, &quot;after&quot;}</translation>
    </message>
    <message>
        <source>something needs a look: a new bracket, a kept deletion, a lost anchor</source>
        <translation>нужно посмотреть: новые скобки, сохранённое вопреки удалению, утраченная привязка</translation>
    </message>
    <message>
        <source>each text takes the place of the delegation&apos;s earlier one</source>
        <translation>каждый текст становится на место прежнего текста делегации</translation>
    </message>
    <message>
        <source>each text comes beside the delegation&apos;s earlier one</source>
        <translation>каждый текст становится рядом с прежним текстом делегации</translation>
    </message>
    <message>
        <source>who does this; goes into the history</source>
        <translation>кто это делает; войдёт в историю</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>от чьего имени</translation>
    </message>
</context>
<context>
    <name>ReceivedProject</name>
    <message>
        <source>A draft</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>“%1” is a project without any text.</source>
        <translation>«%1» — досье без какого-либо текста.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«%1» не удаётся прочитать: %2.</translation>
    </message>
</context>
<context>
    <name>ReceptionReport</name>
    <message>
        <source>“%1” is a copy of this project; “concordat-cli bring-in” merges it.</source>
        <translation>«%1» — копия этого досье; её объединяет «concordat-cli bring-in».</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Чтение %1…</translation>
    </message>
    <message>
        <source>No submission was found in “%1”.</source>
        <translation>В «%1» не найдено ни одного представления.</translation>
    </message>
    <message>
        <source>Consolidating …</source>
        <translation>Сведение…</translation>
    </message>
    <message>
        <source>%1: received already</source>
        <translation>%1: уже получено</translation>
    </message>
    <message>
        <source>%1: revised texts of %2</source>
        <translation>%1: пересмотренные тексты: %2</translation>
    </message>
    <message>
        <source>%1: further texts of %2</source>
        <translation>%1: дополнительные тексты: %2</translation>
    </message>
</context>
<context>
    <name>Relinking</name>
    <message>
        <source>That provision is not in the draft any more.</source>
        <translation>Этого положения в проекте больше нет.</translation>
    </message>
    <message>
        <source>That paragraph is not in the draft any more.</source>
        <translation>Этого пункта в проекте больше нет.</translation>
    </message>
</context>
<context>
    <name>Returned</name>
    <message>
        <source>No paragraph of this document is one of the draft. If it is a new text, import it instead.</source>
        <translation>Ни один пункт этого документа не из проекта. Если это новый текст, импортируйте его.</translation>
    </message>
    <message>
        <source>Brought in from the document %1</source>
        <translation>Принято из документа %1</translation>
    </message>
    <message>
        <source>%1 inserts in %2: “%3”.</source>
        <translation>%1 вставляет (%2): «%3».</translation>
    </message>
    <message>
        <source>%1 wants no text in %2 instead of “%3”.</source>
        <translation>%1 не хочет текста (%2) вместо «%3».</translation>
    </message>
    <message>
        <source>%1 rewords in %2: “%3”.</source>
        <translation>%1 формулирует иначе (%2): «%3».</translation>
    </message>
    <message>
        <source>%1 adds in %2: “%3”.</source>
        <translation>%1 добавляет (%2): «%3».</translation>
    </message>
    <message>
        <source>%1 comments on %2: “%3”.</source>
        <translation>%1 комментирует (%2): «%3».</translation>
    </message>
    <message>
        <source>%1 answers a comment on %2: “%3”.</source>
        <translation>%1 отвечает на комментарий (%2): «%3».</translation>
    </message>
    <message>
        <source>The comment by %1 on %2 is marked as done: “%3”.</source>
        <translation>Комментарий (%1; %2) отмечен как решённый: «%3».</translation>
    </message>
    <message>
        <source>The draft had this by %1 in %2 already: “%3”.</source>
        <translation>В проекте это уже было (%1; %2): «%3».</translation>
    </message>
    <message>
        <source>This by %1 has no place in the text any more; it is a note on %2: “%3”.</source>
        <translation>Этому (%1) больше нет места в тексте; это заметка (%2): «%3».</translation>
    </message>
    <message>
        <source>the draft</source>
        <translation>проект</translation>
    </message>
    <message>
        <source>Nobody is named for what the file has otherwise in %1; it was not taken: “%2”.</source>
        <translation>Никто не назван для того, что в файле иначе (%1); это не принято: «%2».</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>кто-то</translation>
    </message>
    <message>
        <source>Proposes to make two paragraphs of this one.</source>
        <translation>Предлагает сделать из этого два пункта.</translation>
    </message>
    <message>
        <source>Proposes to join this with what follows.</source>
        <translation>Предлагает соединить это со следующим.</translation>
    </message>
    <message>
        <source>Proposes to insert: “%1”</source>
        <translation>Предлагает вставить: «%1»</translation>
    </message>
    <message>
        <source>Proposes to take out: “%1”</source>
        <translation>Предлагает исключить: «%1»</translation>
    </message>
    <message>
        <source>Proposes “%2” instead of: “%1”</source>
        <translation>Предлагает «%2» вместо: «%1»</translation>
    </message>
</context>
<context>
    <name>SalvageCommand</name>
    <message>
        <source>The latest draft is among them.</source>
        <translation>Последний проект среди них.</translation>
    </message>
    <message>
        <source>The latest draft is not among them.</source>
        <translation>Последнего проекта среди них нет.</translation>
    </message>
    <message>
        <source>Saved: revisions %1, received documents %2, named versions %3. %4</source>
        <translation>Спасено: ревизий %1, полученных документов %2, именованных версий %3. %4</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Файла «%1» нет.</translation>
    </message>
    <message>
        <source>“%1” is there already, and nothing was written over it.</source>
        <translation>«%1» уже есть; поверх ничего не записано.</translation>
    </message>
    <message>
        <source>Reading what can be read of %1 …</source>
        <translation>Чтение того, что читается в %1…</translation>
    </message>
    <message>
        <source>rescue what is readable of a damaged project</source>
        <translation>спасти то, что читается в повреждённом досье</translation>
    </message>
    <message>
        <source>Reads everything that can still be read of a damaged project, holds it against its checksums, and writes it to
a new project. The damaged file is left as it is.

JSON: {&quot;objects&quot;, &quot;revisions&quot;, &quot;compilations&quot;, &quot;versions&quot;, &quot;latest&quot;: bool, &quot;losses&quot;: [sentence, …]}</source>
        <translation>Читает всё, что ещё можно прочитать в повреждённом досье, сверяет с контрольными суммами и записывает в новое досье.
Повреждённый файл остаётся как есть.

JSON: {&quot;objects&quot;, &quot;revisions&quot;, &quot;compilations&quot;, &quot;versions&quot;, &quot;latest&quot;: bool, &quot;losses&quot;: [предложение, …]}</translation>
    </message>
    <message>
        <source>something was lost; it is listed</source>
        <translation>что-то утрачено; это перечислено</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, строка %2</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A paragraph that is gone</source>
        <translation>Пункт, которого больше нет</translation>
    </message>
    <message>
        <source>%1, earlier</source>
        <translation>%1, ранее</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SearchCommand</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, строка %2</translation>
    </message>
    <message>
        <source>Say which words to look for.</source>
        <translation>Укажите, какие слова искать.</translation>
    </message>
    <message>
        <source>find words in the draft, the submissions, the annotations and the past</source>
        <translation>искать слова в проекте, представлениях, аннотациях и прошлом</translation>
    </message>
    <message>
        <source>Looks for words in everything a project holds: the draft, what was received, annotations with their replies, and
paragraphs as they once stood; of a compilation, in what was received. All words must be there; the beginning
of a word is enough; double quotes make a phrase. Case, quotes and soft hyphens do not count.

JSON: {&quot;hits&quot;: [{&quot;where&quot;: &quot;draft&quot; | &quot;submission&quot; | &quot;annotation&quot; | &quot;history&quot;, &quot;place&quot;, &quot;delegation&quot;,
&quot;line&quot;, &quot;excerpt&quot;}]}; &quot;line&quot; and &quot;delegation&quot; where there is one.</source>
        <translation>Ищет слова во всём, что есть в досье: в проекте, в полученном, в аннотациях с ответами и в пунктах, какими они были; в
подборке — в полученном. Должны быть все слова; достаточно начала слова; двойные кавычки образуют фразу. Регистр, кавычки и
мягкие переносы не учитываются.

JSON: {&quot;hits&quot;: [{&quot;where&quot;: &quot;draft&quot; | &quot;submission&quot; | &quot;annotation&quot; | &quot;history&quot;, &quot;place&quot;, &quot;delegation&quot;,
&quot;line&quot;, &quot;excerpt&quot;}]}; &quot;line&quot; и &quot;delegation&quot; — где они есть.</translation>
    </message>
    <message>
        <source>the words are nowhere</source>
        <translation>этих слов нет нигде</translation>
    </message>
</context>
<context>
    <name>SendCommand</name>
    <message>
        <source>Leaves: provisions %1, paragraphs %2, revisions %3, annotations %4 (private: %5)</source>
        <translation>Уходит: положений %1, пунктов %2, ревизий %3, аннотаций %4 (личных: %5)</translation>
    </message>
    <message>
        <source>People named: %1</source>
        <translation>Названы люди: %1</translation>
    </message>
    <message>
        <source>Delegations named: %1</source>
        <translation>Названы делегации: %1</translation>
    </message>
    <message>
        <source>Received documents: %1</source>
        <translation>Полученные документы: %1</translation>
    </message>
    <message>
        <source>Stays here: %1</source>
        <translation>Остаётся здесь: %1</translation>
    </message>
    <message>
        <source>With the whole history nothing can be left out, for earlier revisions hold it. Leave out --history, or the other options.</source>
        <translation>Со всей историей ничего нельзя опустить, потому что это есть в прежних ревизиях. Уберите --history или другие ключи.</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>Запись %1…</translation>
    </message>
    <message>
        <source>write a file for review, and say exactly what leaves</source>
        <translation>записать файл на рассмотрение и точно сказать, что уходит</translation>
    </message>
    <message>
        <source>with private annotations</source>
        <translation>с личными аннотациями</translation>
    </message>
    <message>
        <source>without who proposes what and where words came from</source>
        <translation>без того, кто что предлагает и откуда слова</translation>
    </message>
    <message>
        <source>without what was received</source>
        <translation>без полученного</translation>
    </message>
    <message>
        <source>with every revision and the received files</source>
        <translation>со всеми ревизиями и полученными файлами</translation>
    </message>
    <message>
        <source>only say what would leave</source>
        <translation>только сказать, что ушло бы</translation>
    </message>
    <message>
        <source>who does this; goes into the file</source>
        <translation>кто это делает; войдёт в файл</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>от чьего имени</translation>
    </message>
    <message>
        <source>sealed with a passphrase</source>
        <translation>запечатано парольной фразой</translation>
    </message>
    <message>
        <source>Text in other languages: %1</source>
        <translation>Текст на других языках: %1</translation>
    </message>
    <message>
        <source>Writes a small file for somebody who reviews the draft and sends it back: the present text without the
revisions before it and without private annotations, unless asked for. What is left out is taken away,
not hidden. The returned file is merged with bring-in. With --encrypt nobody can read or alter it without
the passphrase, which travels another way; unseal opens it. Who sends such a file back sealed adds
--history: what was done to it since is there.

JSON: {&quot;provisions&quot;, &quot;paragraphs&quot;, &quot;annotations&quot;, &quot;private_annotations&quot;, &quot;revisions&quot;, &quot;people&quot;: […],
&quot;delegations&quot;: […], &quot;languages&quot;: […], &quot;sources&quot;: […], &quot;stays_here&quot;: […]}</source>
        <translation>Пишет небольшой файл для того, кто рассмотрит проект и вернёт его: нынешний текст без прежних ревизий и без личных
аннотаций, если не просить о них. Опущенное изъято, а не скрыто. Вернувшийся файл объединяется командой bring-in. С
--encrypt никто не может прочесть или изменить его без парольной фразы, которая передаётся иным путём; открывает его
unseal. Кто возвращает такой файл запечатанным, добавляет --history: там есть всё, что с ним с тех пор сделано.

JSON: {&quot;provisions&quot;, &quot;paragraphs&quot;, &quot;annotations&quot;, &quot;private_annotations&quot;, &quot;revisions&quot;, &quot;people&quot;: […],
&quot;delegations&quot;: […], &quot;languages&quot;: […], &quot;sources&quot;: […], &quot;stays_here&quot;: […]}</translation>
    </message>
</context>
<context>
    <name>ShareCommands</name>
    <message>
        <source>Revisions received %1, sent %2</source>
        <translation>Получено ревизий %1, отправлено %2</translation>
    </message>
    <message>
        <source>The project is not shared anywhere yet. “share PROJECT ADDRESS” says where.</source>
        <translation>Досье ещё нигде не в общем доступе. «share PROJECT ADDRESS» говорит, где.</translation>
    </message>
    <message>
        <source>The project is not shared at “%1”.</source>
        <translation>Досье не в общем доступе в «%1».</translation>
    </message>
    <message>
        <source>Talking to %1 …</source>
        <translation>Обмен с %1…</translation>
    </message>
    <message>
        <source>at which of the places; the first where left out</source>
        <translation>в каком из мест; если не указано, в первом</translation>
    </message>
    <message>
        <source>a private key for ssh, besides those of the agent</source>
        <translation>закрытый ключ ssh помимо ключей агента</translation>
    </message>
    <message>
        <source>a file with the password, or with the name and the password on two lines</source>
        <translation>файл с паролем или с именем и паролем в двух строках</translation>
    </message>
    <message>
        <source>trust the server with this fingerprint (SHA256:…)</source>
        <translation>доверять серверу с этим отпечатком (SHA256:…)</translation>
    </message>
    <message>
        <source>the folder for what is kept of remotes</source>
        <translation>папка для того, что хранится из удалённых хранилищ</translation>
    </message>
    <message>
        <source>who does this; goes into the history</source>
        <translation>кто это делает; войдёт в историю</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>от чьего имени</translation>
    </message>
    <message>
        <source>JSON: {&quot;received&quot;, &quot;sent&quot;, &quot;overtaken&quot;, &quot;before&quot;, &quot;after&quot;, &quot;noticed&quot;: […],
&quot;account&quot;: [{&quot;kind&quot;, &quot;place&quot;, &quot;sentence&quot;}]}; received and sent count revisions, overtaken
how often somebody else sent first.</source>
        <translation>JSON: {&quot;received&quot;, &quot;sent&quot;, &quot;overtaken&quot;, &quot;before&quot;, &quot;after&quot;, &quot;noticed&quot;: […],
&quot;account&quot;: [{&quot;kind&quot;, &quot;place&quot;, &quot;sentence&quot;}]}; received и sent — число ревизий, overtaken —
сколько раз кто-то другой отправил раньше.</translation>
    </message>
    <message>
        <source>something needs a look: a new bracket, a commit that was made by hand, a rewritten branch</source>
        <translation>нужно посмотреть: новые скобки, коммит, сделанный вручную, переписанная ветвь</translation>
    </message>
    <message>
        <source>say where a project is shared</source>
        <translation>сказать, где досье в общем доступе</translation>
    </message>
    <message>
        <source>Keeps in the project where it is shared: a folder (on a stick, on a network drive), or an address of a
git server that begins with file://, ssh:// or https://. Nothing is sent yet; hand-in does that.
Without an address it lists the places.

JSON: {&quot;shares&quot;: [{&quot;name&quot;, &quot;url&quot;, &quot;branch&quot;, &quot;whole_history&quot;}]}</source>
        <translation>Сохраняет в досье место, где оно используется совместно: папку (на носителе, на сетевом диске) или адрес сервера git,
начинающийся с file://, ssh:// или https://. Пока ничего не отправляется; это делает hand-in. Без адреса перечисляет
места.

JSON: {&quot;shares&quot;: [{&quot;name&quot;, &quot;url&quot;, &quot;branch&quot;, &quot;whole_history&quot;}]}</translation>
    </message>
    <message>
        <source>the branch; main where left out</source>
        <translation>ветвь; если не указана, main</translation>
    </message>
    <message>
        <source>how the place is called; room where left out</source>
        <translation>как называется место; если не указано, room</translation>
    </message>
    <message>
        <source>send the text as it stands, without the revisions before it and private notes</source>
        <translation>отправить текст как есть, без прежних ревизий и личных заметок</translation>
    </message>
    <message>
        <source>forget the place of this name; the remote stays as it is</source>
        <translation>забыть место с этим именем; удалённое хранилище остаётся как есть</translation>
    </message>
    <message>
        <source>get what others have sent, and merge it</source>
        <translation>получить то, что отправили другие, и объединить</translation>
    </message>
    <message>
        <source>Gets from where the project is shared and merges it: where several changed the same words, all stand
in a bracket under their names. With --from it makes a new project of what is there.

</source>
        <translation>Получает из места совместного использования и объединяет: где несколько человек изменили одни и те же слова, все
варианты стоят в скобках под их именами. С --from создаёт из того, что там есть, новое досье.

</translation>
    </message>
    <message>
        <source>send what is new here as well</source>
        <translation>отправить и новое отсюда</translation>
    </message>
    <message>
        <source>with --from, send only the text as it stands later</source>
        <translation>с --from — потом отправлять только текст как есть</translation>
    </message>
    <message>
        <source>make the project of what is at this address</source>
        <translation>создать досье из того, что есть по этому адресу</translation>
    </message>
    <message>
        <source>with --from, the branch; main where left out</source>
        <translation>с --from — ветвь; если не указана, main</translation>
    </message>
    <message>
        <source>send what is new to where the project is shared</source>
        <translation>отправить новое туда, где досье в общем доступе</translation>
    </message>
    <message>
        <source>Sends every revision that the remote does not have, as commits of git. Where somebody else has sent
since, their work is got and merged first: nobody overwrites anybody.

</source>
        <translation>Отправляет каждую ревизию, которой нет в удалённом хранилище, в виде коммитов git. Если с тех пор отправил кто-то
другой, его работа сначала принимается и объединяется: никто никого не перезаписывает.

</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>What is to be sent could not be written down on this computer.</source>
        <translation>То, что нужно отправить, не удалось записать на этом компьютере.</translation>
    </message>
    <message>
        <source>What lies at %1 is damaged: its branch “%2” names a commit that cannot be read. Nothing was brought in. Tell whoever keeps the remote.</source>
        <translation>То, что находится в %1, повреждено: его ветвь «%2» указывает на коммит, который не читается. Ничего не принято. Сообщите тому, кто его ведёт.</translation>
    </message>
    <message>
        <source>What lies in the remote was altered or damaged: the object %1 does not match its name. Nothing was brought in. Tell whoever keeps the remote.</source>
        <translation>Содержимое удалённого хранилища изменено или повреждено: объект %1 не соответствует своему имени. Ничего не принято. Сообщите тому, кто его ведёт.</translation>
    </message>
    <message>
        <source>The commit %1 of the remote cannot be read.</source>
        <translation>Коммит %1 удалённого хранилища не читается.</translation>
    </message>
    <message>
        <source>Sharing was stopped; nothing was changed.</source>
        <translation>Обмен остановлен; ничего не изменено.</translation>
    </message>
    <message>
        <source>Nobody vouches for the server %1. Its fingerprint is %2. Ask whoever keeps it whether that is right, and trust it then.</source>
        <translation>За сервер %1 никто не ручается. Его отпечаток: %2. Спросите того, кто его ведёт, верен ли он, и тогда доверьтесь.</translation>
    </message>
    <message>
        <source>%1 does not let you in (%2). Check the name, the password or the key.</source>
        <translation>%1 вас не впускает (%2). Проверьте имя, пароль или ключ.</translation>
    </message>
    <message>
        <source>There is no room left at %1 (%2). What you have here is safe; make room there and send again.</source>
        <translation>В %1 нет места (%2). То, что у вас здесь, в сохранности; освободите место там и отправьте снова.</translation>
    </message>
    <message>
        <source>%1 could not write down what was sent (%2). It may be full, or may not be written. What you have here is safe; tell whoever keeps it, and send again.</source>
        <translation>%1: отправленное не удалось записать (%2). Возможно, там нет места или запись запрещена. То, что у вас здесь, в сохранности; сообщите тому, кто его ведёт, и отправьте снова.</translation>
    </message>
    <message>
        <source>What lies at %1 is damaged (%2). Nothing was brought in, and what you have here is safe. Tell whoever keeps it.</source>
        <translation>То, что находится в %1, повреждено (%2). Ничего не принято; то, что у вас здесь, в сохранности. Сообщите тому, кто его ведёт.</translation>
    </message>
    <message>
        <source>You may not write to %1 (%2). Ask whoever keeps it for the right.</source>
        <translation>Вам нельзя писать в %1 (%2). Попросите право у того, кто его ведёт.</translation>
    </message>
    <message>
        <source>%1 does not allow this (%2).</source>
        <translation>%1 этого не разрешает (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2). What you have here is safe; try again when the network, or the stick, is back.</source>
        <translation>%1 недоступно (%2). То, что у вас здесь, в сохранности; повторите, когда вернётся сеть или носитель.</translation>
    </message>
    <message>
        <source>Sent to “%1”</source>
        <translation>Отправлено в «%1»</translation>
    </message>
    <message>
        <source>Others send to %1 faster than their work can be merged. Nothing is lost; try again in a while.</source>
        <translation>Другие отправляют в %1 быстрее, чем их работу можно объединить. Ничего не потеряно; повторите чуть позже.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name, or open it.</source>
        <translation>«%1» уже существует. Выберите другое имя или откройте его.</translation>
    </message>
    <message>
        <source>Somebody rewrote the branch “%1” at %2: what was there last is not in it any more. What you have of it is safe here, and goes back with the next sending. Ask who did it, and have the branch protected.</source>
        <translation>Кто-то переписал ветвь «%1» в %2: того, что было там последним, в ней больше нет. То, что у вас есть из этого, здесь в сохранности и вернётся со следующей отправкой. Спросите, кто это сделал, и добейтесь защиты ветви.</translation>
    </message>
    <message>
        <source>There is no project at %1, branch “%2”, yet.</source>
        <translation>В %1, в ветви «%2», досье ещё нет.</translation>
    </message>
    <message>
        <source>A folder in the remote cannot be read: %1.</source>
        <translation>Папка удалённого хранилища не читается: %1.</translation>
    </message>
    <message>
        <source>An object that the history in the remote names cannot be read: %1.</source>
        <translation>Объект, названный историей удалённого хранилища, не читается: %1.</translation>
    </message>
    <message>
        <source>The file %1 is not a text in UTF-8 and was left as it was before.</source>
        <translation>Файл %1 — не текст в UTF-8; он оставлен, каким был.</translation>
    </message>
    <message>
        <source>The file %1 is no part of the draft.</source>
        <translation>Файл %1 не относится к проекту.</translation>
    </message>
    <message>
        <source>The folder of the draft was emptied; the draft was left as it is.</source>
        <translation>Папка проекта опустошена; проект оставлен как есть.</translation>
    </message>
    <message>
        <source>What was changed outside of the draft was left out: %1.</source>
        <translation>Изменённое вне проекта опущено: %1.</translation>
    </message>
    <message>
        <source>The history in the remote cannot be read to its end; a commit is missing or damaged. Tell whoever keeps the remote.</source>
        <translation>История удалённого хранилища не читается до конца: коммита нет, или он повреждён. Сообщите тому, кто его ведёт.</translation>
    </message>
    <message>
        <source>The commit %1 was altered: it does not carry the revision that it names. Nothing was brought in. Tell whoever keeps the remote.</source>
        <translation>Коммит %1 изменён: в нём нет ревизии, которую он называет. Ничего не принято. Сообщите тому, кто ведёт хранилище.</translation>
    </message>
    <message>
        <source>The commit %1 (“%2”) was altered: it does not stand on what its revision stands on. Nothing was brought in. Tell whoever keeps the remote.</source>
        <translation>Коммит %1 («%2») изменён: он стоит не на том, на чём стоит его ревизия. Ничего не принято. Сообщите тому, кто ведёт хранилище.</translation>
    </message>
    <message>
        <source>The branch holds something that did not come from Concordat (%1, “%2”). Choose another branch, or an empty remote.</source>
        <translation>В ветви есть то, что пришло не из Concordat (%1, «%2»). Выберите другую ветвь или пустое хранилище.</translation>
    </message>
    <message>
        <source>%1 changed files by hand (“%2”); nothing of it could be taken over.</source>
        <translation>%1 изменяет файлы вручную («%2»); ничего из этого принять не удалось.</translation>
    </message>
    <message>
        <source>%1 changed %2 by hand (“%3”); that came in as a revision.</source>
        <translation>%1 изменяет %2 вручную («%3»); это пришло как ревизия.</translation>
    </message>
    <message>
        <source>Getting was stopped; nothing was changed.</source>
        <translation>Получение остановлено; ничего не изменено.</translation>
    </message>
    <message>
        <source>The project lacks the revision %1.</source>
        <translation>В досье нет ревизии %1.</translation>
    </message>
    <message>
        <source>This file was sent for review and has no history to share. Send it back to whoever sent it, or share the project it comes from.</source>
        <translation>Этот файл отправлен на рассмотрение, и истории для обмена в нём нет. Верните его отправителю или откройте общий доступ к досье, из которого он взят.</translation>
    </message>
    <message>
        <source>The remote lacks the commit of the revision %1. Get from it first.</source>
        <translation>В удалённом хранилище нет коммита ревизии %1. Сначала получите из него.</translation>
    </message>
    <message>
        <source>Sending was stopped; the remote is as it was.</source>
        <translation>Отправка остановлена; удалённое хранилище осталось, каким было.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>«%1» не удаётся записать.</translation>
    </message>
    <message>
        <source>“%1” is no address to share at.</source>
        <translation>«%1» — не адрес для общего доступа.</translation>
    </message>
    <message>
        <source>There is nothing at %1. Is the stick in, and the network drive connected?</source>
        <translation>В %1 ничего нет. Вставлен ли носитель, подключён ли сетевой диск?</translation>
    </message>
    <message>
        <source>%1 refuses what was sent to its branch “%2”: %3. What you have here is safe. Ask whoever keeps the remote, or share at a branch of your own.</source>
        <translation>%1 отклоняет отправленное в ветвь «%2»: %3. То, что у вас здесь, в сохранности. Спросите того, кто ведёт хранилище, или работайте в собственной ветви.</translation>
    </message>
    <message>
        <source>%1 is somebody&apos;s working copy. Share in a folder of its own, or in a bare repository.</source>
        <translation>%1 — чья-то рабочая копия. Выберите отдельную папку или хранилище без рабочей копии.</translation>
    </message>
    <message>
        <source>%1 holds other things. Choose an empty folder, or a name that is not taken yet.</source>
        <translation>В %1 есть другое. Выберите пустую папку или незанятое имя.</translation>
    </message>
    <message>
        <source>There is no folder for %1. Is the stick in, and the network drive connected?</source>
        <translation>Для %1 нет папки. Вставлен ли носитель, подключён ли сетевой диск?</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 не удаётся записать.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 не удаётся прочитать.</translation>
    </message>
    <message>
        <source>Somebody is sending to %1 just now, or was cut off while sending. Try again; where it stays so, delete the file %2.lock in it.</source>
        <translation>Кто-то сейчас отправляет в %1, или его отправка прервалась. Повторите; если не помогает, удалите там файл %2.lock.</translation>
    </message>
    <message>
        <source>The branch at %1 could not be moved.</source>
        <translation>Ветвь в %1 не удалось передвинуть.</translation>
    </message>
    <message>
        <source>A stored draft names an object that cannot be.</source>
        <translation>Сохранённый проект называет невозможный объект.</translation>
    </message>
    <message>
        <source>A revision of the project does not name a draft.</source>
        <translation>Ревизия досье не называет проекта.</translation>
    </message>
    <message>
        <source>A place to share needs a name and an address.</source>
        <translation>Месту общего доступа нужны имя и адрес.</translation>
    </message>
    <message>
        <source>“%1” is no address to share at. Name a folder, or an address that begins with file://, ssh:// or https://.</source>
        <translation>«%1» — не адрес для общего доступа. Укажите папку или адрес, который начинается с file://, ssh:// или https://.</translation>
    </message>
    <message>
        <source>Leave the password out of the address: the address is kept in the project, which others read. You are asked for it when it is needed.</source>
        <translation>Не указывайте пароль в адресе: адрес хранится в досье, которое читают другие. Пароль спросят, когда он понадобится.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a branch.</source>
        <translation>«%1» не может быть именем ветви.</translation>
    </message>
    <message>
        <source>The project is shared at “%1” already. Choose another name.</source>
        <translation>Досье уже в общем доступе в «%1». Выберите другое имя.</translation>
    </message>
    <message>
        <source>What lies in the remote was not written by this program, or was altered: the object %1 does not have its form. Nothing was brought in. Tell whoever keeps the remote.</source>
        <translation>Содержимое удалённого хранилища записано не этой программой или изменено: объект %1 имеет не тот вид. Ничего не принято. Сообщите тому, кто его ведёт.</translation>
    </message>
    <message>
        <source>The text in the remote has two parts of one name, so it was altered. Nothing was brought in. Tell whoever keeps the remote.</source>
        <translation>Две части текста в удалённом хранилище носят одно имя, значит, он изменён. Ничего не принято. Сообщите тому, кто его ведёт.</translation>
    </message>
</context>
<context>
    <name>SignCommand</name>
    <message>
        <source>Revision %1 is signed by %2.</source>
        <translation>Ревизия %1 подписана: %2.</translation>
    </message>
    <message>
        <source>sign the draft as it stands</source>
        <translation>подписать проект как есть</translation>
    </message>
    <message>
        <source>Says, with a signature that goes along with every copy, that the holder of the key stands behind the newest revision
(or that of --revision) and all that it descends from. bring-in and log show who signed what.

JSON: {&quot;revision&quot;, &quot;name&quot;, &quot;fingerprint&quot;}</source>
        <translation>Заявляет подписью, которая сопровождает каждую копию, что держатель ключа отвечает за последнюю ревизию (или за
указанную в --revision) и за всё, от чего она происходит. bring-in и log показывают, кто что подписал.

JSON: {&quot;revision&quot;, &quot;name&quot;, &quot;fingerprint&quot;}</translation>
    </message>
    <message>
        <source>which revision; the beginning of its id, or the name of a version</source>
        <translation>какая ревизия; начало её обозначения или имя версии</translation>
    </message>
</context>
<context>
    <name>Signatures</name>
    <message>
        <source>signed by %1</source>
        <translation>подписано: %1</translation>
    </message>
    <message>
        <source>signed with an unknown key (%1)</source>
        <translation>подписано неизвестным ключом (%1)</translation>
    </message>
    <message>
        <source>altered since it was signed</source>
        <translation>изменено после подписания</translation>
    </message>
    <message>
        <source>the public keys you know, one a line; see key</source>
        <translation>известные вам открытые ключи, по одному в строке; см. key</translation>
    </message>
</context>
<context>
    <name>StatsCommand</name>
    <message>
        <source>brackets</source>
        <translation>скобки</translation>
    </message>
    <message>
        <source>paragraphs</source>
        <translation>пункты</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>согласовано</translation>
    </message>
    <message>
        <source>The whole draft</source>
        <translation>Весь проект</translation>
    </message>
    <message>
        <source>options</source>
        <translation>альтернативы</translation>
    </message>
    <message>
        <source>provisions</source>
        <translation>положения</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>тексты</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>размещено</translation>
    </message>
    <message>
        <source>count brackets, options and what is agreed</source>
        <translation>сосчитать скобки, альтернативы и согласованное</translation>
    </message>
    <message>
        <source>Counts open brackets by provision and how much of the text stands outside every bracket; and for each
delegation on how many options it takes a position, and how many of its texts have a place in the draft. Of a
project, or of a compilation consolidated on the spot.

JSON: {&quot;total&quot;: {&quot;paragraphs&quot;, &quot;agreed_paragraphs&quot;, &quot;brackets&quot;, &quot;characters&quot;, &quot;agreed_characters&quot;,
&quot;agreed_share&quot;, &quot;open_annotations&quot;}, &quot;provisions&quot;: [{&quot;provision&quot;, …}], &quot;delegations&quot;: [{&quot;delegation&quot;,
&quot;alternatives&quot;, &quot;proposals&quot;, &quot;provisions&quot;, &quot;units&quot;, &quot;placed_units&quot;}]}</source>
        <translation>Считает открытые скобки по положениям и долю текста вне всяких скобок; для каждой делегации — по скольким альтернативам она
занимает позицию и сколько её текстов имеют место в проекте. Для досье или для подборки, сведённой на месте.

JSON: {&quot;total&quot;: {&quot;paragraphs&quot;, &quot;agreed_paragraphs&quot;, &quot;brackets&quot;, &quot;characters&quot;, &quot;agreed_characters&quot;,
&quot;agreed_share&quot;, &quot;open_annotations&quot;}, &quot;provisions&quot;: [{&quot;provision&quot;, …}], &quot;delegations&quot;: [{&quot;delegation&quot;,
&quot;alternatives&quot;, &quot;proposals&quot;, &quot;provisions&quot;, &quot;units&quot;, &quot;placed_units&quot;}]}</translation>
    </message>
</context>
<context>
    <name>TypedWords</name>
    <message>
        <source>The paragraph that you were typing in is gone. These are the words: %1</source>
        <translation>Пункта, в котором вы печатали, больше нет. Вот слова: %1</translation>
    </message>
</context>
<context>
    <name>UnitKind</name>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Глава</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Преамбула</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Subparagraph</source>
        <translation>Подпункт</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Дробный подпункт</translation>
    </message>
    <message>
        <source>Bullet</source>
        <translation>Маркер</translation>
    </message>
</context>
<context>
    <name>UnsealCommand</name>
    <message>
        <source>Working out the key …</source>
        <translation>Вычисление ключа…</translation>
    </message>
    <message>
        <source>Unsealed: %1</source>
        <translation>Распечатано: %1</translation>
    </message>
    <message>
        <source>open a sealed file, and write the project that is in it</source>
        <translation>открыть запечатанный файл и записать досье из него</translation>
    </message>
    <message>
        <source>Opens a file that send --encrypt wrote, and writes what is in it to TARGET, which must not exist and
which only you can read. A wrong passphrase and an altered file cannot be told apart; nothing is
written then.

JSON: {&quot;path&quot;}</source>
        <translation>Открывает файл, написанный send --encrypt, и записывает его содержимое в TARGET, которого не должно быть и который
можете читать только вы. Неверную парольную фразу и изменённый файл нельзя отличить друг от друга; тогда ничего не
записывается.

JSON: {&quot;path&quot;}</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>Everything is whole.</source>
        <translation>Всё цело.</translation>
    </message>
    <message>
        <source>check every object and link of a project</source>
        <translation>проверить каждый объект и каждую связь досье</translation>
    </message>
    <message>
        <source>Computes every checksum of a project afresh, follows every link, and names what does not match.

JSON: {&quot;whole&quot;: bool, &quot;problems&quot;: [sentence, …]}</source>
        <translation>Вычисляет заново каждую контрольную сумму досье, проходит каждую связь и называет то, что не сходится.

JSON: {&quot;whole&quot;: bool, &quot;problems&quot;: [предложение, …]}</translation>
    </message>
    <message>
        <source>something is damaged; it is named</source>
        <translation>что-то повреждено; это названо</translation>
    </message>
</context>
<context>
    <name>VersionsCommand</name>
    <message>
        <source>list the named versions, or name one</source>
        <translation>перечислить именованные версии или дать имя</translation>
    </message>
    <message>
        <source>Lists the versions of a project that somebody named; with --name, names the newest revision (or that of
--revision) first.

JSON: {&quot;versions&quot;: [{&quot;name&quot;, &quot;revision&quot;, &quot;named_by&quot;, &quot;when&quot;}]}</source>
        <translation>Перечисляет версии досье, которым дали имя; с --name сначала даёт имя последней ревизии (или ревизии из --revision).

JSON: {&quot;versions&quot;: [{&quot;name&quot;, &quot;revision&quot;, &quot;named_by&quot;, &quot;when&quot;}]}</translation>
    </message>
    <message>
        <source>name a version</source>
        <translation>дать имя версии</translation>
    </message>
    <message>
        <source>which revision; the beginning of its id</source>
        <translation>какая ревизия; начало её обозначения</translation>
    </message>
</context>
<context>
    <name>concordat</name>
    <message>
        <source>moved “%1”</source>
        <translation>перемещено: «%1»</translation>
    </message>
    <message>
        <source>added “%1”</source>
        <translation>добавлено: «%1»</translation>
    </message>
    <message>
        <source>removed “%1”</source>
        <translation>изъято: «%1»</translation>
    </message>
    <message>
        <source>“%1” became “%2”</source>
        <translation>«%1» стало «%2»</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>concordat::AnnotationsModel</name>
    <message>
        <source>Its words are gone</source>
        <translation>Её слова исчезли</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Снята с рассмотрения</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыта</translation>
    </message>
    <message>
        <source>The whole provision</source>
        <translation>Всё положение</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>%1, private</source>
        <translation>%1, личная</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
</context>
<context>
    <name>concordat::AnnotationsPane</name>
    <message>
        <source>Annotations of the draft</source>
        <translation>Аннотации проекта</translation>
    </message>
    <message>
        <source>&amp;Settle</source>
        <translation>&amp;Снять с рассмотрения</translation>
    </message>
    <message>
        <source>This note needs no further answer (Space; Backspace opens it again)</source>
        <translation>Эта заметка больше не требует ответа (Пробел; Backspace открывает её снова)</translation>
    </message>
    <message>
        <source>&amp;Reply…</source>
        <translation>&amp;Ответить…</translation>
    </message>
    <message>
        <source>Answer the note</source>
        <translation>Ответить на заметку</translation>
    </message>
    <message>
        <source>Find in the notes</source>
        <translation>Искать в заметках</translation>
    </message>
    <message>
        <source>State of the notes</source>
        <translation>Состояние заметок</translation>
    </message>
    <message>
        <source>Show only notes of this state</source>
        <translation>Показать только заметки в этом состоянии</translation>
    </message>
    <message>
        <source>Open and settled</source>
        <translation>Открытые и снятые с рассмотрения</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Снятые с рассмотрения</translation>
    </message>
    <message>
        <source>Words are gone</source>
        <translation>Слова исчезли</translation>
    </message>
    <message>
        <source>Kind of the notes</source>
        <translation>Вид заметок</translation>
    </message>
    <message>
        <source>Show only notes of this kind</source>
        <translation>Показать только заметки этого вида</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>Delegation of the notes</source>
        <translation>Делегация заметок</translation>
    </message>
    <message>
        <source>Show only notes of this delegation</source>
        <translation>Показать только заметки этой делегации</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>There are no notes yet. Select words in the draft and choose Annotate.</source>
        <translation>Заметок ещё нет. Выделите слова в проекте и выберите «Аннотировать».</translation>
    </message>
    <message numerus="yes">
        <source>No note is like that. There are %n in all.</source>
        <translation>
            <numerusform>Таких заметок нет. Всего их %n.</numerusform>
            <numerusform>Таких заметок нет. Всего их %n.</numerusform>
            <numerusform>Таких заметок нет. Всего их %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n settled</source>
        <translation>
            <numerusform>Снято с рассмотрения %1 из %n</numerusform>
            <numerusform>Снято с рассмотрения %1 из %n</numerusform>
            <numerusform>Снято с рассмотрения %1 из %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen note, with its replies</source>
        <translation>Выбранная заметка с ответами на неё</translation>
    </message>
    <message>
        <source>Choose a note to read the whole of it, and the replies.</source>
        <translation>Выберите заметку, чтобы прочитать её целиком вместе с ответами.</translation>
    </message>
</context>
<context>
    <name>concordat::ArrivalsModel</name>
    <message>
        <source>ours</source>
        <translation>наше</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>объединено</translation>
    </message>
    <message>
        <source>merged, look</source>
        <translation>объединено, посмотреть</translation>
    </message>
    <message>
        <source>bracket</source>
        <translation>скобки</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>перемещено</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>сохранено</translation>
    </message>
    <message>
        <source>note follows</source>
        <translation>заметка следует</translation>
    </message>
    <message>
        <source>note orphaned</source>
        <translation>заметка без места</translation>
    </message>
    <message>
        <source>status</source>
        <translation>статус</translation>
    </message>
    <message>
        <source>%1, settled</source>
        <translation>%1, решено</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
</context>
<context>
    <name>concordat::AttributionCompletion</name>
    <message>
        <source>Delegations</source>
        <translation>Делегации</translation>
    </message>
</context>
<context>
    <name>concordat::CardModel</name>
    <message>
        <source>%1 (same as %2)</source>
        <translation>%1 (то же, что %2)</translation>
    </message>
    <message>
        <source>%1 (base)</source>
        <translation>%1 (основа)</translation>
    </message>
</context>
<context>
    <name>concordat::CardPane</name>
    <message>
        <source>Delegations that take part in the paragraph</source>
        <translation>Делегации, участвующие в пункте</translation>
    </message>
    <message>
        <source>Space switches a delegation off and on</source>
        <translation>Пробел выключает и включает делегацию</translation>
    </message>
    <message>
        <source>Text of the paragraph that follows from the switches</source>
        <translation>Текст пункта, который следует из переключателей</translation>
    </message>
    <message>
        <source>Choose a paragraph to see how its text is put together.</source>
        <translation>Выберите пункт, чтобы увидеть, как составлен его текст.</translation>
    </message>
    <message>
        <source>No delegation submitted this paragraph; it was written in the draft.</source>
        <translation>Ни одна делегация не представила этот пункт; он написан в проекте.</translation>
    </message>
    <message>
        <source>The text as it would be. Take it into the draft, or switch back: nothing has changed yet.</source>
        <translation>Текст, каким он стал бы. Перенесите его в проект или переключите обратно: пока ничего не изменено.</translation>
    </message>
    <message>
        <source>The text as the draft has it. Switch delegations off and on to see what follows.</source>
        <translation>Текст, каков он в проекте. Выключайте и включайте делегации, чтобы увидеть, что следует.</translation>
    </message>
    <message>
        <source>The draft has this text already. Switch a delegation off or on first.</source>
        <translation>В проекте уже этот текст. Сначала выключите или включите делегацию.</translation>
    </message>
    <message>
        <source>The paragraph now has the text of the card.</source>
        <translation>В пункте теперь текст карточки.</translation>
    </message>
    <message>
        <source>Choose a delegation on the card first.</source>
        <translation>Сначала выберите делегацию на карточке.</translation>
    </message>
    <message>
        <source>Select two or more delegations on the card that mean the same.</source>
        <translation>Выделите на карточке две делегации или больше, которые имеют в виду одно и то же.</translation>
    </message>
    <message>
        <source>Nothing is left of the paragraph. Switch a delegation on to have its text.</source>
        <translation>От пункта ничего не осталось. Включите делегацию, чтобы был её текст.</translation>
    </message>
</context>
<context>
    <name>concordat::ChartView</name>
    <message>
        <source>“%1” could not be written: %2. Choose another folder.</source>
        <translation>«%1» не удалось записать: %2. Выберите другую папку.</translation>
    </message>
</context>
<context>
    <name>concordat::CommandModel</name>
    <message>
        <source>Go there</source>
        <translation>Перейти туда</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>concordat::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Палитра команд</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do or where you want to go</source>
        <translation>Несколько букв команды или положения</translation>
    </message>
    <message>
        <source>What you want to do</source>
        <translation>Что вы хотите сделать</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Что подходит</translation>
    </message>
</context>
<context>
    <name>concordat::ComparisonModel</name>
    <message>
        <source>added</source>
        <translation>добавлено</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>изъято</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>перемещено</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
</context>
<context>
    <name>concordat::ComparisonPane</name>
    <message>
        <source>Places in which the two states differ</source>
        <translation>Места, в которых два состояния различаются</translation>
    </message>
    <message>
        <source>The provision with what changed</source>
        <translation>Положение с тем, что изменилось</translation>
    </message>
    <message>
        <source>Choose two states to see what lies between them.</source>
        <translation>Выберите два состояния, чтобы увидеть, что между ними.</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;От:</translation>
    </message>
    <message>
        <source>The state that is compared: a named version, or a chosen revision</source>
        <translation>Сравниваемое состояние: именованная версия или выбранная ревизия</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;До:</translation>
    </message>
    <message>
        <source>The state that it is compared with</source>
        <translation>Состояние, с которым оно сравнивается</translation>
    </message>
    <message>
        <source>Bring back the &amp;paragraph</source>
        <translation>Вернуть &amp;пункт</translation>
    </message>
    <message>
        <source>Give the chosen paragraph the text it has on the left</source>
        <translation>Дать выбранному пункту текст, который у него слева</translation>
    </message>
    <message>
        <source>The paragraph reads again as on the left.</source>
        <translation>Пункт снова читается как слева.</translation>
    </message>
    <message>
        <source>Bring back the pro&amp;vision</source>
        <translation>&amp;Вернуть положение</translation>
    </message>
    <message>
        <source>Make the chosen provision what it is on the left</source>
        <translation>Сделать выбранное положение таким, как слева</translation>
    </message>
    <message>
        <source>The provision is again what it was on the left.</source>
        <translation>Положение снова такое, как слева.</translation>
    </message>
    <message>
        <source>Bring back &amp;everything</source>
        <translation>В&amp;ернуть всё</translation>
    </message>
    <message>
        <source>Make the whole draft what it is on the left</source>
        <translation>Сделать весь проект таким, как слева</translation>
    </message>
    <message>
        <source>The draft is again what it was on the left; what came since is in the history.</source>
        <translation>Проект снова такой, как слева; пришедшее с тех пор есть в истории.</translation>
    </message>
    <message>
        <source>The present draft</source>
        <translation>Нынешний проект</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Идёт сравнение…</translation>
    </message>
    <message>
        <source>The two states read alike.</source>
        <translation>Два состояния читаются одинаково.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ.</source>
        <translation>
            <numerusform>Различается %n место.</numerusform>
            <numerusform>Различаются %n места.</numerusform>
            <numerusform>Различаются %n мест.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) differ.</source>
        <translation>
            <numerusform>Различается %n заметка.</numerusform>
            <numerusform>Различаются %n заметки.</numerusform>
            <numerusform>Различаются %n заметок.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ConcernsModel</name>
    <message>
        <source>Belongs to nobody: %1</source>
        <translation>Ничьё: %1</translation>
    </message>
    <message>
        <source>Line %1. %2</source>
        <translation>Строка %1. %2</translation>
    </message>
</context>
<context>
    <name>concordat::ConcordanceModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: no text</source>
        <translation>%1: нет текста</translation>
    </message>
    <message>
        <source>confirmed by a person</source>
        <translation>подтверждено человеком</translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <translation>уверенность %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n unit(s), %2. %3</source>
        <translation>
            <numerusform>%1: %n единица, %2. %3</numerusform>
            <numerusform>%1: %n единицы, %2. %3</numerusform>
            <numerusform>%1: %n единиц, %2. %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ConcordancePane</name>
    <message>
        <source>Concordance: a row a provision, a column a delegation</source>
        <translation>Таблица соответствия: строка — положение, столбец — делегация</translation>
    </message>
    <message>
        <source>Find a provision</source>
        <translation>Найти положение</translation>
    </message>
    <message>
        <source>Find a provision in the concordance</source>
        <translation>Найти положение в таблице соответствия</translation>
    </message>
    <message>
        <source>Only provisions with these words are shown</source>
        <translation>Показаны только положения с этими словами</translation>
    </message>
    <message>
        <source>A number counts the units of a delegation; “?” is a suggestion, “✓” was confirmed by a person. Drag a cell to the row where its units belong.</source>
        <translation>Число — количество единиц делегации; «?» — предположение, «✓» — подтверждено человеком. Перетащите ячейку в ту строку, к которой относятся её единицы.</translation>
    </message>
    <message>
        <source>Choose a cell with a unit in it first.</source>
        <translation>Сначала выберите ячейку с единицей.</translation>
    </message>
    <message>
        <source>There is no provision further on that the units could belong to.</source>
        <translation>Дальше нет положения, к которому могли бы относиться единицы.</translation>
    </message>
    <message>
        <source>The units were taken out of the draft; they stay in what was received.</source>
        <translation>Единицы изъяты из проекта; в полученном они остаются.</translation>
    </message>
    <message>
        <source>The units now belong to this provision, and its text follows.</source>
        <translation>Единицы теперь относятся к этому положению, и текст следует за ними.</translation>
    </message>
</context>
<context>
    <name>concordat::DelegationField</name>
    <message>
        <source>Delegations</source>
        <translation>Делегации</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Делегация</translation>
    </message>
</context>
<context>
    <name>concordat::DelegationsModel</name>
    <message>
        <source>Your own entry</source>
        <translation>Ваша запись</translation>
    </message>
    <message>
        <source>From the list of the United Nations</source>
        <translation>Из списка Организации Объединённых Наций</translation>
    </message>
    <message>
        <source>In brackets</source>
        <translation>В скобках</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Другие имена</translation>
    </message>
</context>
<context>
    <name>concordat::DelegationsPage</name>
    <message>
        <source>Names by which delegations are recognised in documents, and the short forms that stand in brackets. What you change here is in bold; new documents are read with it.</source>
        <translation>Имена, по которым делегации узнаются в документах, и краткие формы, которые стоят в скобках. То, что вы меняете здесь, выделено полужирным; новые документы читаются с этим.</translation>
    </message>
    <message>
        <source>Find a delegation, or type the name of a new one</source>
        <translation>Найдите делегацию или наберите имя новой</translation>
    </message>
    <message>
        <source>Name of a delegation</source>
        <translation>Имя делегации</translation>
    </message>
    <message>
        <source>Register of delegations</source>
        <translation>Реестр делегаций</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>Add a delegation with the name that was typed</source>
        <translation>Добавить делегацию с набранным именем</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>Take your own entry away; that of the United Nations comes back</source>
        <translation>Убрать вашу запись; вернётся запись Организации Объединённых Наций</translation>
    </message>
</context>
<context>
    <name>concordat::Doorkeeper</name>
    <message>
        <source>Sign in</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>&amp;Keep it in the keyring of this computer</source>
        <translation>&amp;Хранить в связке ключей этого компьютера</translation>
    </message>
    <message>
        <source>%1 did not accept that. Try again.</source>
        <translation>%1 этого не принимает. Повторите.</translation>
    </message>
    <message>
        <source>%1 asks who you are.</source>
        <translation>%1 спрашивает, кто вы.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Имя:</translation>
    </message>
    <message>
        <source>&amp;Password, or what unlocks your key:</source>
        <translation>&amp;Пароль или то, что открывает ваш ключ:</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Войти</translation>
    </message>
    <message>
        <source>An unknown server</source>
        <translation>Неизвестный сервер</translation>
    </message>
    <message>
        <source>Nobody vouches for the server %1.</source>
        <translation>За сервер %1 никто не ручается.</translation>
    </message>
    <message>
        <source>Its fingerprint is
%1
Ask whoever keeps it, by telephone, whether that is right.</source>
        <translation>Его отпечаток:
%1
Спросите по телефону того, кто его ведёт, верен ли он.</translation>
    </message>
    <message>
        <source>&amp;Trust it from now on</source>
        <translation>&amp;Отныне доверять ему</translation>
    </message>
</context>
<context>
    <name>concordat::DraftPane</name>
    <message>
        <source>Reading of the page</source>
        <translation>Чтение страницы</translation>
    </message>
    <message>
        <source>How the page shows what is not agreed</source>
        <translation>Как страница показывает несогласованное</translation>
    </message>
    <message>
        <source>Marked up</source>
        <translation>Со скобками</translation>
    </message>
    <message>
        <source>Clean: what is agreed</source>
        <translation>Чистый: согласованное</translation>
    </message>
    <message>
        <source>As if agreed</source>
        <translation>Как если бы согласовано</translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation>&amp;Страница:</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) need a look: they are underlined.</source>
        <translation>
            <numerusform>Нужно посмотреть %n место: оно подчёркнуто.</numerusform>
            <numerusform>Нужно посмотреть %n места: они подчёркнуты.</numerusform>
            <numerusform>Нужно посмотреть %n мест: они подчёркнуты.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Preview of the beginning</source>
        <translation>Начало в предварительном виде</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>Э&amp;кспортировать…</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>Экспорт остановлен; файл не записан.</translation>
    </message>
    <message>
        <source>In the file: %1.</source>
        <translation>В файле: %1.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Choose another folder.</source>
        <translation>«%1» не удалось записать: %2. Выберите другую папку.</translation>
    </message>
</context>
<context>
    <name>concordat::ExportForm</name>
    <message>
        <source>With a&amp;nnotations</source>
        <translation>&amp;С аннотациями</translation>
    </message>
    <message>
        <source>With &amp;private notes too</source>
        <translation>&amp;И с личными заметками</translation>
    </message>
    <message>
        <source>Alternatives as &amp;tracked changes by delegation</source>
        <translation>&amp;Альтернативы как записанные исправления по делегациям</translation>
    </message>
    <message>
        <source>Contents &amp;list</source>
        <translation>О&amp;главление</translation>
    </message>
    <message>
        <source>Line n&amp;umbers</source>
        <translation>&amp;Номера строк</translation>
    </message>
    <message>
        <source>&amp;Content:</source>
        <translation>С&amp;одержание:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Формат:</translation>
    </message>
    <message>
        <source>&amp;Version:</source>
        <translation>&amp;Версия:</translation>
    </message>
    <message>
        <source>P&amp;rovisions:</source>
        <translation>&amp;Положения:</translation>
    </message>
    <message>
        <source>Rea&amp;ding:</source>
        <translation>&amp;Чтение:</translation>
    </message>
    <message>
        <source>Na&amp;mes:</source>
        <translation>И&amp;мена:</translation>
    </message>
    <message>
        <source>&amp;Symbol:</source>
        <translation>О&amp;бозначение:</translation>
    </message>
    <message>
        <source>D&amp;ate:</source>
        <translation>&amp;Дата:</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Comparative table</source>
        <translation>Сравнительная таблица</translation>
    </message>
    <message>
        <source>Traceability table</source>
        <translation>Таблица происхождения</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Статистика</translation>
    </message>
    <message>
        <source>What was submitted, by article</source>
        <translation>Представленное по статьям</translation>
    </message>
    <message>
        <source>What was submitted, by delegation</source>
        <translation>Представленное по делегациям</translation>
    </message>
    <message>
        <source>The present text</source>
        <translation>Нынешний текст</translation>
    </message>
    <message>
        <source>Bracketed text</source>
        <translation>Текст со скобками</translation>
    </message>
    <message>
        <source>Clean text of what is agreed</source>
        <translation>Чистый текст согласованного</translation>
    </message>
    <message>
        <source>As if the first alternatives were agreed</source>
        <translation>Как если бы первые альтернативы были согласованы</translation>
    </message>
    <message>
        <source>In front: [EU: text]</source>
        <translation>Спереди: [ЕС: текст]</translation>
    </message>
    <message>
        <source>Behind: [text (EU)]</source>
        <translation>Сзади: [текст (ЕС)]</translation>
    </message>
    <message>
        <source>In footnotes</source>
        <translation>В сносках</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Word then accepts or rejects a delegation’s proposals</source>
        <translation>Тогда Word принимает или отклоняет предложения делегации</translation>
    </message>
    <message>
        <source>A/AC.291/L.4</source>
        <translation>A/AC.291/L.4</translation>
    </message>
    <message>
        <source>The document symbol, in the running head of every page</source>
        <translation>Условное обозначение документа в колонтитуле каждой страницы</translation>
    </message>
    <message>
        <source>As it is to be printed in the running head</source>
        <translation>Как её печатать в колонтитуле</translation>
    </message>
    <message>
        <source>Provisions to export</source>
        <translation>Положения для экспорта</translation>
    </message>
    <message>
        <source>Side by side with %1</source>
        <translation>Рядом с текстом: %1</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Документ Word</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Текст OpenDocument</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-страница</translation>
    </message>
    <message>
        <source>Spreadsheet values</source>
        <translation>Значения электронной таблицы</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Простой текст</translation>
    </message>
    <message>
        <source>Notation</source>
        <translation>Нотация</translation>
    </message>
    <message>
        <source>Akoma Ntoso 3.0</source>
        <translation>Akoma Ntoso 3.0</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a format and the ending of its files</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>concordat::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Искать в справке</translation>
    </message>
    <message>
        <source>Words to look for in the help</source>
        <translation>Слова для поиска в справке</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Главы</translation>
    </message>
    <message>
        <source>The chapter</source>
        <translation>Глава</translation>
    </message>
    <message>
        <source>No chapter has these words.</source>
        <translation>Ни в одной главе нет этих слов.</translation>
    </message>
</context>
<context>
    <name>concordat::HistoryModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 — version “%2”</source>
        <translation>%1 — версия «%2»</translation>
    </message>
    <message numerus="yes">
        <source>A merge of %n histories</source>
        <translation>
            <numerusform>Слияние %n истории</numerusform>
            <numerusform>Слияние %n историй</numerusform>
            <numerusform>Слияние %n историй</numerusform>
        </translation>
    </message>
    <message>
        <source>merge</source>
        <translation>слияние</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>ревизия</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
</context>
<context>
    <name>concordat::HistoryPane</name>
    <message>
        <source>This para&amp;graph</source>
        <translation>Э&amp;тот пункт</translation>
    </message>
    <message>
        <source>History of the draft, newest first</source>
        <translation>История проекта, начиная с последнего</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Искать в истории</translation>
    </message>
    <message>
        <source>Words to find in the history</source>
        <translation>Слова для поиска в истории</translation>
    </message>
    <message>
        <source>Only what changed the current paragraph</source>
        <translation>Только то, что изменило нынешний пункт</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Сравнить</translation>
    </message>
    <message>
        <source>Compare the two chosen states; with one chosen, that state with the present draft</source>
        <translation>Сравнить два выбранных состояния; если выбрано одно — его с нынешним проектом</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>В&amp;ернуть</translation>
    </message>
    <message>
        <source>Give the draft, or a part of it, the text that it had in the chosen revision</source>
        <translation>Дать проекту или его части тот текст, который был в выбранной ревизии</translation>
    </message>
    <message>
        <source>This &amp;paragraph as it was then</source>
        <translation>Этот &amp;пункт, каким он был</translation>
    </message>
    <message>
        <source>The paragraph reads again as it did then.</source>
        <translation>Пункт снова читается как тогда.</translation>
    </message>
    <message>
        <source>This pro&amp;vision as it was then</source>
        <translation>&amp;Это положение, каким оно было</translation>
    </message>
    <message>
        <source>The provision is again what it was then.</source>
        <translation>Положение снова такое, как тогда.</translation>
    </message>
    <message>
        <source>&amp;Everything as it was then</source>
        <translation>&amp;Всё, как было</translation>
    </message>
    <message>
        <source>The draft is again what it was then; what came since stays in the history.</source>
        <translation>Проект снова такой, как тогда; пришедшее с тех пор остаётся в истории.</translation>
    </message>
    <message>
        <source>Choose one revision in the history, or two, to compare.</source>
        <translation>Выберите в истории одну или две ревизии для сравнения.</translation>
    </message>
    <message>
        <source>Choose the revision in the history from which it shall come back.</source>
        <translation>Выберите в истории ревизию, из которой вернуть.</translation>
    </message>
</context>
<context>
    <name>concordat::LanguagePage</name>
    <message>
        <source>Language of the window</source>
        <translation>Язык окна</translation>
    </message>
    <message>
        <source>The language of menus, messages, dates and numbers, and the order of names</source>
        <translation>Язык меню, сообщений, дат и чисел и порядок имён</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Как на компьютере</translation>
    </message>
    <message>
        <source>The window is drawn anew at once, at the same place. The text being negotiated, and what the history says of it, stay in the language they were written in.</source>
        <translation>Окно сразу рисуется заново, на том же месте. Согласуемый текст и то, что говорит о нём история, остаются на языке, на котором написаны.</translation>
    </message>
    <message>
        <source>&amp;Language of the window:</source>
        <translation>&amp;Язык окна:</translation>
    </message>
</context>
<context>
    <name>concordat::LiftDialog</name>
    <message>
        <source>With the &amp;members of a group</source>
        <translation>&amp;Вместе с членами группы</translation>
    </message>
    <message>
        <source>Lift brackets by delegation</source>
        <translation>Снять скобки по делегации</translation>
    </message>
    <message>
        <source>Delegations that stand behind an alternative</source>
        <translation>Делегации, стоящие за какой-либо альтернативой</translation>
    </message>
    <message>
        <source>Space chooses a delegation</source>
        <translation>Пробел выбирает делегацию</translation>
    </message>
    <message>
        <source>What members of a chosen group propose counts as the group&apos;s</source>
        <translation>То, что предлагают члены выбранной группы, считается предложением группы</translation>
    </message>
    <message>
        <source>&amp;Lift the brackets</source>
        <translation>&amp;Снять скобки</translation>
    </message>
    <message>
        <source>Do what the line above says; it can be undone</source>
        <translation>Сделать то, что сказано строкой выше; это можно отменить</translation>
    </message>
    <message>
        <source>&amp;Delegations:</source>
        <translation>&amp;Делегации:</translation>
    </message>
    <message>
        <source>&amp;Keep their text where they propose or support it</source>
        <translation>&amp;Оставить их текст там, где они его предлагают или поддерживают</translation>
    </message>
    <message>
        <source>Each of these brackets is lifted, and their alternative stands</source>
        <translation>Каждые такие скобки снимаются, и остаётся их альтернатива</translation>
    </message>
    <message>
        <source>&amp;Give up what nobody else wants</source>
        <translation>Отказаться от &amp;того, чего больше никто не хочет</translation>
    </message>
    <message>
        <source>Alternatives that only they propose or support are dropped</source>
        <translation>Убираются альтернативы, которые предлагают или поддерживают только они</translation>
    </message>
    <message>
        <source>In this &amp;provision</source>
        <translation>В &amp;этом положении</translation>
    </message>
    <message>
        <source>Only brackets of the provision shown</source>
        <translation>Только скобки показанного положения</translation>
    </message>
    <message>
        <source>In the &amp;whole draft</source>
        <translation>Во всём &amp;проекте</translation>
    </message>
    <message>
        <source>Brackets of every provision</source>
        <translation>Скобки всех положений</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n paragraph(s))</source>
        <translation>
            <numerusform>%1 (%n пункт)</numerusform>
            <numerusform>%1 (%n пункта)</numerusform>
            <numerusform>%1 (%n пунктов)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody stands behind an alternative of this draft.</source>
        <translation>За альтернативами этого проекта никто не стоит.</translation>
    </message>
    <message>
        <source>Choose one or more delegations.</source>
        <translation>Выберите одну или несколько делегаций.</translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s) will be lifted.</source>
        <translation>
            <numerusform>Будет снято %n место в скобках.</numerusform>
            <numerusform>Будут сняты %n места в скобках.</numerusform>
            <numerusform>Будет снято %n мест в скобках.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alternative(s) will be dropped.</source>
        <translation>
            <numerusform>Будет убрана %n альтернатива.</numerusform>
            <numerusform>Будут убраны %n альтернативы.</numerusform>
            <numerusform>Будет убрано %n альтернатив.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed paragraph(s) are left as they are.</source>
        <translation>
            <numerusform>%n согласованный пункт оставлен как есть.</numerusform>
            <numerusform>%n согласованных пункта оставлены как есть.</numerusform>
            <numerusform>%n согласованных пунктов оставлены как есть.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::MergePane</name>
    <message>
        <source>Only what needs a &amp;look</source>
        <translation>&amp;Только то, на что нужно посмотреть</translation>
    </message>
    <message>
        <source>Hide what was taken over or merged without a question</source>
        <translation>Скрыть принятое и объединённое без вопросов</translation>
    </message>
    <message>
        <source>What came in, in the order of the text</source>
        <translation>Что пришло, в порядке текста</translation>
    </message>
    <message>
        <source>What copies bring in is listed here.</source>
        <translation>Здесь перечисляется то, что приносят копии.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n settled. Space settles, Backspace reopens, Alt+Down and Alt+Up walk.</source>
        <translation>
            <numerusform>Решено %1 из %n. Пробел решает, Backspace открывает снова, Alt+Вниз и Alt+Вверх — переход.</numerusform>
            <numerusform>Решено %1 из %n. Пробел решает, Backspace открывает снова, Alt+Вниз и Alt+Вверх — переход.</numerusform>
            <numerusform>Решено %1 из %n. Пробел решает, Backspace открывает снова, Alt+Вниз и Alt+Вверх — переход.</numerusform>
        </translation>
    </message>
    <message>
        <source>The paragraph before copies came in, with what they changed</source>
        <translation>Пункт до прихода копий, с тем, что они изменили</translation>
    </message>
    <message>
        <source>What stood here before is shown beside what came of it.</source>
        <translation>То, что стояло здесь раньше, показано рядом с тем, что получилось.</translation>
    </message>
</context>
<context>
    <name>concordat::MessageBar</name>
    <message>
        <source>How far it is</source>
        <translation>Сколько сделано</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Take back what was just done</source>
        <translation>Взять назад только что сделанное</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stop this work; nothing is changed</source>
        <translation>Остановить эту работу; ничего не изменится</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>Убрать это сообщение</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Что можно сделать</translation>
    </message>
</context>
<context>
    <name>concordat::NotationEditor</name>
    <message>
        <source>Text of the provision in the notation</source>
        <translation>Текст положения в нотации</translation>
    </message>
    <message>
        <source>Choose a provision in the outline to read and edit its text.</source>
        <translation>Выберите положение в структуре, чтобы читать и править его текст.</translation>
    </message>
    <message>
        <source>Write “%1” instead</source>
        <translation>Написать вместо этого «%1»</translation>
    </message>
    <message>
        <source>&amp;Add “%1” to the dictionary</source>
        <translation>&amp;Добавить «%1» в словарь</translation>
    </message>
</context>
<context>
    <name>concordat::NoteDialog</name>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Оговорка</translation>
    </message>
    <message>
        <source>Proposal to delete</source>
        <translation>Предложение исключить</translation>
    </message>
    <message>
        <source>Proposal to move</source>
        <translation>Предложение переместить</translation>
    </message>
    <message>
        <source>Proposal to merge</source>
        <translation>Предложение объединить</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Editor’s note</source>
        <translation>Примечание редактора</translation>
    </message>
    <message>
        <source>Translator’s note</source>
        <translation>Примечание переводчика</translation>
    </message>
    <message>
        <source>&amp;Private: it leaves this file only if you say so</source>
        <translation>&amp;Личная: она покидает файл, только если вы так скажете</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Аннотировать</translation>
    </message>
    <message>
        <source>What the note is meant as</source>
        <translation>В каком качестве сделана заметка</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Текст заметки</translation>
    </message>
    <message>
        <source>Copies and exports leave it out</source>
        <translation>Копии и экспорт её опускают</translation>
    </message>
    <message>
        <source>&amp;Write the note</source>
        <translation>&amp;Записать заметку</translation>
    </message>
    <message>
        <source>On:</source>
        <translation>К чему:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Вид:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>З&amp;аметка:</translation>
    </message>
</context>
<context>
    <name>concordat::OpenPointsModel</name>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Что не решено</translation>
    </message>
    <message>
        <source>%1, title</source>
        <translation>%1, заголовок</translation>
    </message>
</context>
<context>
    <name>concordat::OpenPointsPane</name>
    <message>
        <source>Open points in the order of the text</source>
        <translation>Нерешённые вопросы в порядке текста</translation>
    </message>
    <message>
        <source>Nothing is open: no bracket is left.</source>
        <translation>Всё решено: скобок не осталось.</translation>
    </message>
    <message>
        <source>1 … 9 keep that alternative of the chosen point, 0 keeps none.</source>
        <translation>1 … 9 оставляют эту альтернативу выбранного места, 0 не оставляет ни одной.</translation>
    </message>
    <message>
        <source>This bracket has no alternative %1.</source>
        <translation>В этих скобках нет альтернативы %1.</translation>
    </message>
    <message>
        <source>Alternative %1 was kept.</source>
        <translation>Оставлена альтернатива %1.</translation>
    </message>
    <message>
        <source>The bracket was dropped with its text.</source>
        <translation>Скобки убраны вместе с текстом.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to decide</source>
        <translation>
            <numerusform>%n вопрос предстоит решить</numerusform>
            <numerusform>%n вопроса предстоит решить</numerusform>
            <numerusform>%n вопросов предстоит решить</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open bracket(s) with those inside them</source>
        <translation>
            <numerusform>открытых скобок вместе с вложенными: %n</numerusform>
            <numerusform>открытых скобок вместе с вложенными: %n</numerusform>
            <numerusform>открытых скобок вместе с вложенными: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::OriginMargin</name>
    <message>
        <source>Whose words each paragraph is made of</source>
        <translation>Из чьих слов составлен каждый пункт</translation>
    </message>
</context>
<context>
    <name>concordat::OutlineFilter</name>
    <message>
        <source>%1, folded</source>
        <translation>%1, свёрнуто</translation>
    </message>
</context>
<context>
    <name>concordat::OutlineModel</name>
    <message numerus="yes">
        <source>%1, %n open bracket(s)</source>
        <translation>
            <numerusform>%1, открытых скобок: %n</numerusform>
            <numerusform>%1, открытых скобок: %n</numerusform>
            <numerusform>%1, открытых скобок: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Положение</translation>
    </message>
    <message>
        <source>Open brackets</source>
        <translation>Открытые скобки</translation>
    </message>
    <message>
        <source>Open annotations</source>
        <translation>Открытые аннотации</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
</context>
<context>
    <name>concordat::OutlinePane</name>
    <message>
        <source>Find a provision</source>
        <translation>Найти положение</translation>
    </message>
    <message>
        <source>Provisions of the draft</source>
        <translation>Положения проекта</translation>
    </message>
    <message>
        <source>Drag a provision to where it shall stand</source>
        <translation>Перетащите положение туда, где оно должно стоять</translation>
    </message>
</context>
<context>
    <name>concordat::OverviewRuler</name>
    <message>
        <source>Overview of the differences</source>
        <translation>Обзор различий</translation>
    </message>
    <message>
        <source>Where the variants differ; a click goes there</source>
        <translation>Где варианты различаются; щелчок ведёт туда</translation>
    </message>
</context>
<context>
    <name>concordat::PageView</name>
    <message>
        <source>The provision as it will be printed</source>
        <translation>Положение, каким оно будет напечатано</translation>
    </message>
    <message>
        <source>The page shows the provision that is chosen in the outline.</source>
        <translation>Страница показывает положение, выбранное в структуре.</translation>
    </message>
</context>
<context>
    <name>concordat::ParallelModel</name>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>На что обратить внимание</translation>
    </message>
</context>
<context>
    <name>concordat::ParallelPane</name>
    <message>
        <source>Parallel text</source>
        <translation>Параллельный текст</translation>
    </message>
    <message>
        <source>The other language</source>
        <translation>Другой язык</translation>
    </message>
    <message>
        <source>Which texts are listed</source>
        <translation>Какие тексты перечислены</translation>
    </message>
    <message>
        <source>What differs or was changed</source>
        <translation>Что различается или изменено</translation>
    </message>
    <message>
        <source>What is not checked</source>
        <translation>Что не сверено</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Texts in two languages</source>
        <translation>Тексты на двух языках</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) differ or were changed.</source>
        <translation>
            <numerusform>%n текст различается или изменён.</numerusform>
            <numerusform>%n текста различаются или изменены.</numerusform>
            <numerusform>%n текстов различаются или изменены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are not checked.</source>
        <translation>
            <numerusform>%n текст не сверен.</numerusform>
            <numerusform>%n текста не сверены.</numerusform>
            <numerusform>%n текстов не сверены.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the texts that you have read in both languages.</source>
        <translation>Выберите тексты, которые вы прочли на обоих языках.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are checked.</source>
        <translation>
            <numerusform>%n текст сверен.</numerusform>
            <numerusform>%n текста сверены.</numerusform>
            <numerusform>%n текстов сверены.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two rows: a text that only one language has, and one that only the other has.</source>
        <translation>Выберите две строки: текст, который есть только на одном языке, и текст, который есть только на другом.</translation>
    </message>
    <message>
        <source>The two texts answer each other now.</source>
        <translation>Теперь эти два текста соответствуют друг другу.</translation>
    </message>
    <message>
        <source>Choose one row that has a text in both languages.</source>
        <translation>Выберите одну строку, в которой текст есть на обоих языках.</translation>
    </message>
    <message>
        <source>The two texts stand apart now.</source>
        <translation>Теперь эти два текста стоят порознь.</translation>
    </message>
    <message>
        <source>The project has the text in one language only.</source>
        <translation>В досье текст только на одном языке.</translation>
    </message>
    <message>
        <source>The text in %1 is no longer in the project.</source>
        <translation>Текста на языке %1 больше нет в досье.</translation>
    </message>
    <message>
        <source>The project has the text in one language only. Take in the project of another language, or a document, with File ▸ Text in another language…</source>
        <translation>В досье текст только на одном языке. Примите досье на другом языке или документ: Файл ▸ Текст на другом языке…</translation>
    </message>
    <message>
        <source>The text in the language of the draft</source>
        <translation>Текст на языке проекта</translation>
    </message>
    <message>
        <source>The text in the other language</source>
        <translation>Текст на другом языке</translation>
    </message>
    <message>
        <source>Choose a row of the list to read its text here.</source>
        <translation>Выберите строку списка, чтобы прочитать здесь её текст.</translation>
    </message>
    <message>
        <source>This language has no such text.</source>
        <translation>На этом языке такого текста нет.</translation>
    </message>
</context>
<context>
    <name>concordat::ProfileForm</name>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Stands in the history with what you do</source>
        <translation>Стоит в истории рядом с тем, что вы делаете</translation>
    </message>
    <message>
        <source>Your delegation</source>
        <translation>Ваша делегация</translation>
    </message>
    <message>
        <source>Stands in brackets with the words that you propose</source>
        <translation>Стоит в скобках при словах, которые вы предлагаете</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Ваша роль</translation>
    </message>
    <message>
        <source>Stands in the history beside your name</source>
        <translation>Стоит в истории рядом с вашим именем</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Делегат</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Секретариат</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Председатель</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Рецензент</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Имя:</translation>
    </message>
    <message>
        <source>&amp;Delegation:</source>
        <translation>&amp;Делегация:</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>&amp;Роль:</translation>
    </message>
</context>
<context>
    <name>concordat::ProfilePage</name>
    <message>
        <source>Whatever you change is kept in the history under this name. What you undo is only what you did yourself.</source>
        <translation>Всё, что вы меняете, хранится в истории под этим именем. Отменяете вы только то, что сделали сами.</translation>
    </message>
    <message>
        <source>Work as</source>
        <translation>Работать как</translation>
    </message>
    <message>
        <source>Go on as somebody who worked on this computer before</source>
        <translation>Продолжить как тот, кто уже работал на этом компьютере</translation>
    </message>
    <message>
        <source>&amp;Work as:</source>
        <translation>&amp;Работать как:</translation>
    </message>
    <message>
        <source>&amp;Begin where the last session ended</source>
        <translation>&amp;Начинать там, где закончился прошлый сеанс</translation>
    </message>
    <message>
        <source>Opens the last project at the last place when the program starts</source>
        <translation>При запуске открывает последнее досье на последнем месте</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>concordat::ProjectionText</name>
    <message>
        <source>The current paragraph, for the room</source>
        <translation>Нынешний пункт, для зала</translation>
    </message>
    <message>
        <source>No text is open.</source>
        <translation>Ни один текст не открыт.</translation>
    </message>
</context>
<context>
    <name>concordat::ProjectionWindow</name>
    <message>
        <source>Marked up: what is not agreed stands in brackets</source>
        <translation>Со скобками: несогласованное стоит в скобках</translation>
    </message>
    <message>
        <source>Clean: only what is agreed</source>
        <translation>Чистый: только согласованное</translation>
    </message>
    <message>
        <source>As if agreed: the first alternative of each bracket</source>
        <translation>Как если бы согласовано: первая альтернатива в каждых скобках</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Проекция</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Крупнее</translation>
    </message>
    <message>
        <source>Ctrl++</source>
        <translation>Ctrl++</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Мельче</translation>
    </message>
    <message>
        <source>Ctrl+-</source>
        <translation>Ctrl+-</translation>
    </message>
    <message>
        <source>Next &amp;reading</source>
        <translation>&amp;Следующее чтение</translation>
    </message>
    <message>
        <source>&amp;Next paragraph</source>
        <translation>Следующий &amp;пункт</translation>
    </message>
    <message>
        <source>&amp;Previous paragraph</source>
        <translation>П&amp;редыдущий пункт</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Во весь &amp;экран</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
</context>
<context>
    <name>concordat::ProvenancePane</name>
    <message>
        <source>The received document</source>
        <translation>Полученный документ</translation>
    </message>
    <message>
        <source>Put the cursor on a word of the draft to see where it comes from.</source>
        <translation>Поставьте курсор на слово проекта, чтобы увидеть, откуда оно.</translation>
    </message>
    <message>
        <source>No received document has these words.</source>
        <translation>Этих слов нет ни в одном полученном документе.</translation>
    </message>
</context>
<context>
    <name>concordat::Receiving</name>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>«%1» не удаётся прочитать: %2</translation>
    </message>
    <message>
        <source>No submission was found in “%1”.</source>
        <translation>В «%1» не найдено ни одного представления.</translation>
    </message>
    <message>
        <source>Taking the document in was stopped; nothing was changed.</source>
        <translation>Приём документа остановлен; ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>concordat::ReplyDialog</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a person of a delegation</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>The n&amp;ote:</source>
        <translation>&amp;Заметка:</translation>
    </message>
    <message>
        <source>Your &amp;reply:</source>
        <translation>Ваш &amp;ответ:</translation>
    </message>
    <message>
        <source>&amp;Write the reply</source>
        <translation>За&amp;писать ответ</translation>
    </message>
</context>
<context>
    <name>concordat::ReviewModel</name>
    <message>
        <source>Recognised as</source>
        <translation>Распознано как</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>Никто не назван</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, за %2</translation>
    </message>
    <message>
        <source>%1 (commentary)</source>
        <translation>%1 (замечание)</translation>
    </message>
</context>
<context>
    <name>concordat::ReviewPane</name>
    <message>
        <source>Received document</source>
        <translation>Полученный документ</translation>
    </message>
    <message>
        <source>Which of the received documents is shown</source>
        <translation>Какой из полученных документов показан</translation>
    </message>
    <message>
        <source>What to look at first</source>
        <translation>На что посмотреть сначала</translation>
    </message>
    <message>
        <source>What was recognised</source>
        <translation>Что распознано</translation>
    </message>
    <message>
        <source>The received document</source>
        <translation>Полученный документ</translation>
    </message>
    <message>
        <source>Open a compilation to see here what was recognised in it.</source>
        <translation>Откройте подборку, чтобы увидеть здесь, что в ней распознано.</translation>
    </message>
    <message>
        <source>Here you see what was recognised in a received document, and correct it.</source>
        <translation>Здесь вы видите, что распознано в полученном документе, и исправляете это.</translation>
    </message>
    <message>
        <source>The draft is being made from your corrections…</source>
        <translation>Проект составляется по вашим исправлениям…</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) are waiting. Accept them to make the draft anew; what was done in the draft since is kept.</source>
        <translation>
            <numerusform>Ждёт %n исправление. Примите его, чтобы составить проект заново; сделанное в нём с тех пор сохранится.</numerusform>
            <numerusform>Ждут %n исправления. Примите их, чтобы составить проект заново; сделанное в нём с тех пор сохранится.</numerusform>
            <numerusform>Ждут %n исправлений. Примите их, чтобы составить проект заново; сделанное в нём с тех пор сохранится.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to look at. Choose one, and correct below what was recognised.</source>
        <translation>
            <numerusform>Посмотреть %n место. Выберите его и исправьте ниже то, что распознано.</numerusform>
            <numerusform>Посмотреть %n места. Выберите одно и исправьте ниже то, что распознано.</numerusform>
            <numerusform>Посмотреть %n мест. Выберите одно и исправьте ниже то, что распознано.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this document was doubtful.</source>
        <translation>В этом документе не было ничего сомнительного.</translation>
    </message>
    <message>
        <source>Choose a paragraph or an article first.</source>
        <translation>Сначала выберите пункт или статью.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Number as it is written, without the dot:</source>
        <translation>Номер, как он написан, без точки:</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Делегация</translation>
    </message>
    <message>
        <source>Who submitted this (for example “Jamaica (on behalf of the Caribbean Community)”):</source>
        <translation>Кто это представил (например, «Ямайка (от имени Карибского сообщества)»):</translation>
    </message>
    <message>
        <source>Choose a paragraph, and put the cursor into the document where its second part begins.</source>
        <translation>Выберите пункт и поставьте курсор в документе туда, где начинается его вторая часть.</translation>
    </message>
    <message>
        <source>Choose a piece that belongs to nobody above, and the unit that it is to follow below.</source>
        <translation>Выберите вверху ничей кусок, а внизу единицу, за которой он должен следовать.</translation>
    </message>
    <message>
        <source>There is no correction to accept.</source>
        <translation>Нет исправлений, которые можно принять.</translation>
    </message>
    <message numerus="yes">
        <source>The draft was made anew from %n correction(s).</source>
        <translation>
            <numerusform>Проект составлен заново по %n исправлению.</numerusform>
            <numerusform>Проект составлен заново по %n исправлениям.</numerusform>
            <numerusform>Проект составлен заново по %n исправлениям.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::SearchModel</name>
    <message numerus="yes">
        <source>In the draft: %n</source>
        <translation>
            <numerusform>В проекте: %n</numerusform>
            <numerusform>В проекте: %n</numerusform>
            <numerusform>В проекте: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In what was received: %n</source>
        <translation>
            <numerusform>В полученном: %n</numerusform>
            <numerusform>В полученном: %n</numerusform>
            <numerusform>В полученном: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Elsewhere in the documents: %n</source>
        <translation>
            <numerusform>В других местах документов: %n</numerusform>
            <numerusform>В других местах документов: %n</numerusform>
            <numerusform>В других местах документов: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In annotations: %n</source>
        <translation>
            <numerusform>В аннотациях: %n</numerusform>
            <numerusform>В аннотациях: %n</numerusform>
            <numerusform>В аннотациях: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In earlier states: %n</source>
        <translation>
            <numerusform>В прежних состояниях: %n</numerusform>
            <numerusform>В прежних состояниях: %n</numerusform>
            <numerusform>В прежних состояниях: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>concordat::SearchPane</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Искомые слова</translation>
    </message>
    <message>
        <source>The beginning of a word is enough; quotes make a phrase</source>
        <translation>Достаточно начала слова; кавычки образуют фразу</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Где искать</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>What was received</source>
        <translation>Полученное</translation>
    </message>
    <message>
        <source>Elsewhere in the documents</source>
        <translation>Другие места документов</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Аннотации</translation>
    </message>
    <message>
        <source>Earlier states</source>
        <translation>Прежние состояния</translation>
    </message>
    <message>
        <source>Places where the words stand</source>
        <translation>Места, где стоят эти слова</translation>
    </message>
    <message>
        <source>Type words that you look for: the beginning of a word is enough, and quotes make a phrase. The draft, what was received, annotations and earlier states are searched.</source>
        <translation>Наберите искомые слова: достаточно начала слова, а кавычки образуют фразу. Поиск идёт в проекте, полученном, аннотациях и прежних состояниях.</translation>
    </message>
    <message>
        <source>These words stand nowhere here.</source>
        <translation>Этих слов здесь нигде нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::SendDialog</name>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message numerus="yes">
        <source>%n provision(s)</source>
        <translation>
            <numerusform>%n положение</numerusform>
            <numerusform>%n положения</numerusform>
            <numerusform>%n положений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n пункт</numerusform>
            <numerusform>%n пункта</numerusform>
            <numerusform>%n пунктов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n аннотация</numerusform>
            <numerusform>%n аннотации</numerusform>
            <numerusform>%n аннотаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of which %n private</source>
        <translation>
            <numerusform>из них %n личная</numerusform>
            <numerusform>из них %n личные</numerusform>
            <numerusform>из них %n личных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s)</source>
        <translation>
            <numerusform>%n ревизия</numerusform>
            <numerusform>%n ревизии</numerusform>
            <numerusform>%n ревизий</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves:</source>
        <translation>Уходит:</translation>
    </message>
    <message>
        <source>People named:</source>
        <translation>Названы люди:</translation>
    </message>
    <message>
        <source>Delegations named:</source>
        <translation>Названы делегации:</translation>
    </message>
    <message>
        <source>Received documents:</source>
        <translation>Полученные документы:</translation>
    </message>
    <message>
        <source>Stays here:</source>
        <translation>Остаётся здесь:</translation>
    </message>
    <message>
        <source>The present &amp;text alone</source>
        <translation>&amp;Только нынешний текст</translation>
    </message>
    <message>
        <source>The whole &amp;history: every revision, and the received files</source>
        <translation>&amp;Вся история: каждая ревизия и полученные файлы</translation>
    </message>
    <message>
        <source>&amp;Private annotations</source>
        <translation>&amp;Личные аннотации</translation>
    </message>
    <message>
        <source>&amp;Attributions: who proposes what, and where words came from</source>
        <translation>&amp;Авторство: кто что предлагает и откуда слова</translation>
    </message>
    <message>
        <source>What was &amp;received, as it was read</source>
        <translation>Полученное, &amp;как оно прочитано</translation>
    </message>
    <message>
        <source>&amp;Sign it with my key, so that the receiver sees whether it was altered</source>
        <translation>&amp;Подписать моим ключом, чтобы получатель видел, не изменён ли файл</translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation>Отправка на рассмотрение</translation>
    </message>
    <message>
        <source>What leaves, and what stays here</source>
        <translation>Что уходит и что остаётся здесь</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Что уходит</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Файл:</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>В&amp;ыбрать…</translation>
    </message>
    <message>
        <source>&amp;Write the file</source>
        <translation>&amp;Записать файл</translation>
    </message>
    <message>
        <source>S&amp;eal it with a passphrase, so that nobody else can read it</source>
        <translation>Запечатать парольной фразой, &amp;чтобы никто другой не прочитал</translation>
    </message>
    <message>
        <source>Pass&amp;phrase:</source>
        <translation>Па&amp;рольная фраза:</translation>
    </message>
    <message>
        <source>A&amp;gain:</source>
        <translation>&amp;Ещё раз:</translation>
    </message>
    <message>
        <source>At least %1 characters; four words that have nothing to do with each other are good.</source>
        <translation>Не меньше %1 знаков; хороши четыре слова, никак не связанные между собой.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Они ещё не одинаковы.</translation>
    </message>
    <message>
        <source>Tell it to the receiver by another way than the file. Who loses it loses what is in the file.</source>
        <translation>Сообщите её получателю иным путём, чем файл. Кто её потеряет, потеряет то, что в файле.</translation>
    </message>
    <message>
        <source>Concordat projects (*.concordat *.sealed)</source>
        <translation>Досье Concordat (*.concordat *.sealed)</translation>
    </message>
    <message>
        <source>the text in %1</source>
        <translation>текст на языке %1</translation>
    </message>
</context>
<context>
    <name>concordat::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Страницы настроек</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Делегации</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Клавиши</translation>
    </message>
</context>
<context>
    <name>concordat::ShareDialog</name>
    <message>
        <source>&amp;Folder…</source>
        <translation>П&amp;апка…</translation>
    </message>
    <message>
        <source>Send the &amp;whole history, with private annotations and what was received</source>
        <translation>&amp;Отправлять всю историю, с личными аннотациями и полученным</translation>
    </message>
    <message>
        <source>Share the project</source>
        <translation>Общий доступ к досье</translation>
    </message>
    <message>
        <source>Get a shared project</source>
        <translation>Получить общее досье</translation>
    </message>
    <message>
        <source>only when you say so</source>
        <translation>только когда вы скажете</translation>
    </message>
    <message>
        <source>every 5 minutes</source>
        <translation>каждые 5 минут</translation>
    </message>
    <message>
        <source>every 15 minutes</source>
        <translation>каждые 15 минут</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>каждый час</translation>
    </message>
    <message>
        <source>Without it, others get the text as it stands when you send it: not the revisions that led to it, no private annotations, and no received documents</source>
        <translation>Без этого другие получают текст, каким он был при отправке: без приведших к нему ревизий, без личных аннотаций и без полученных документов</translation>
    </message>
    <message>
        <source>/media/stick/springs, or ssh://git@server.example/springs.git</source>
        <translation>/media/stick/springs или ssh://git@server.example/springs.git</translation>
    </message>
    <message>
        <source>How the place is called</source>
        <translation>Как называется место</translation>
    </message>
    <message>
        <source>Everybody who shares at the same place gets what the others send.</source>
        <translation>Все, кто пользуется этим местом, получают то, что отправляют другие.</translation>
    </message>
    <message>
        <source>The project is made of what is at this place, and shared there from then on.</source>
        <translation>Досье создаётся из того, что есть в этом месте, и с тех пор находится там в общем доступе.</translation>
    </message>
    <message>
        <source>&amp;Place:</source>
        <translation>&amp;Место:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>А&amp;дрес:</translation>
    </message>
    <message>
        <source>&amp;Branch:</source>
        <translation>&amp;Ветвь:</translation>
    </message>
    <message>
        <source>Get and &amp;send by itself:</source>
        <translation>&amp;Получать и отправлять автоматически:</translation>
    </message>
    <message>
        <source>&amp;Get and send now</source>
        <translation>Получить &amp;и отправить сейчас</translation>
    </message>
    <message>
        <source>Get the project…</source>
        <translation>Получить досье…</translation>
    </message>
    <message>
        <source>Share in a folder</source>
        <translation>Общий доступ в папке</translation>
    </message>
</context>
<context>
    <name>concordat::ShortcutsModel</name>
    <message>
        <source>Also the keys of: %1</source>
        <translation>Также клавиши для: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Usually none</source>
        <translation>Обычно нет</translation>
    </message>
    <message>
        <source>Usually %1</source>
        <translation>Обычно %1</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
</context>
<context>
    <name>concordat::ShortcutsPage</name>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Нет</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>&amp;Обычные</translation>
    </message>
    <message>
        <source>Name or keys</source>
        <translation>Имя или клавиши</translation>
    </message>
    <message>
        <source>Show actions with this name or these keys</source>
        <translation>Показать действия с этим именем или этими клавишами</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Действия и их клавиши</translation>
    </message>
    <message>
        <source>Keys of the chosen action</source>
        <translation>Клавиши выбранного действия</translation>
    </message>
    <message>
        <source>Press the keys that the action shall have</source>
        <translation>Нажмите клавиши, которые должно иметь действие</translation>
    </message>
    <message>
        <source>Take the action&apos;s keys away</source>
        <translation>Снять клавиши с действия</translation>
    </message>
    <message>
        <source>Give the action its usual keys</source>
        <translation>Вернуть действию обычные клавиши</translation>
    </message>
    <message>
        <source>&amp;All as usual</source>
        <translation>&amp;Всё как обычно</translation>
    </message>
    <message>
        <source>Give all actions their usual keys</source>
        <translation>Вернуть всем действиям обычные клавиши</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>&amp;Клавиши:</translation>
    </message>
</context>
<context>
    <name>concordat::StatisticsPane</name>
    <message>
        <source>Plot</source>
        <translation>Диаграмма</translation>
    </message>
    <message>
        <source>What the plot shows</source>
        <translation>Что показывает диаграмма</translation>
    </message>
    <message>
        <source>Brackets by article</source>
        <translation>Скобки по статьям</translation>
    </message>
    <message>
        <source>Agreed share by article</source>
        <translation>Согласованная доля по статьям</translation>
    </message>
    <message>
        <source>Coverage by delegation</source>
        <translation>Охват по делегациям</translation>
    </message>
    <message>
        <source>Brackets over the versions</source>
        <translation>Скобки по версиям</translation>
    </message>
    <message>
        <source>Agreed share over the versions</source>
        <translation>Согласованная доля по версиям</translation>
    </message>
    <message>
        <source>&amp;Plot:</source>
        <translation>&amp;Диаграмма:</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy the plot as a picture, and its values as a table</source>
        <translation>Копировать диаграмму как изображение, а её значения как таблицу</translation>
    </message>
    <message>
        <source>Export as S&amp;VG…</source>
        <translation>&amp;Экспорт в SVG…</translation>
    </message>
    <message>
        <source>Write the plot to a file that any drawing program opens</source>
        <translation>Записать диаграмму в файл, который открывает любой графический редактор</translation>
    </message>
    <message>
        <source>The plot</source>
        <translation>Диаграмма</translation>
    </message>
    <message>
        <source>The plot is on the clipboard, as a picture and as a table.</source>
        <translation>Диаграмма в буфере обмена: как изображение и как таблица.</translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s) are open.</source>
        <translation>
            <numerusform>Открытых скобок: %n.</numerusform>
            <numerusform>Открытых скобок: %n.</numerusform>
            <numerusform>Открытых скобок: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the text stands outside brackets.</source>
        <translation>Вне скобок — %1 % текста.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n paragraph(s) are agreed.</source>
        <translation>
            <numerusform>Согласовано %1 из %n пункта.</numerusform>
            <numerusform>Согласовано %1 из %n пунктов.</numerusform>
            <numerusform>Согласовано %1 из %n пунктов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the plot</source>
        <translation>Экспорт диаграммы</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Рисунки (*.svg)</translation>
    </message>
    <message>
        <source>The plot was exported to %1.</source>
        <translation>Диаграмма записана в %1.</translation>
    </message>
    <message>
        <source>The figures are being counted…</source>
        <translation>Показатели подсчитываются…</translation>
    </message>
</context>
<context>
    <name>concordat::StatusLine</name>
    <message>
        <source>How much of the draft is settled, and what is open</source>
        <translation>Сколько в проекте решено и что открыто</translation>
    </message>
    <message>
        <source>Under whose name changes are kept</source>
        <translation>Под чьим именем хранятся изменения</translation>
    </message>
    <message>
        <source>The size of the text</source>
        <translation>Размер текста</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n paragraph(s) without brackets</source>
        <translation>
            <numerusform>%1 из %n пункта без скобок</numerusform>
            <numerusform>%1 из %n пунктов без скобок</numerusform>
            <numerusform>%1 из %n пунктов без скобок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open bracket(s)</source>
        <translation>
            <numerusform>открытых скобок: %n</numerusform>
            <numerusform>открытых скобок: %n</numerusform>
            <numerusform>открытых скобок: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>concordat::TextPage</name>
    <message>
        <source>States Parties </source>
        <translation>Государства-участники </translation>
    </message>
    <message>
        <source>shall</source>
        <translation>охраняют</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Перу</translation>
    </message>
    <message>
        <source>are encouraged to</source>
        <translation>стремятся охранять</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Норвегия</translation>
    </message>
    <message>
        <source> protect the springs.</source>
        <translation> источники.</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>The font of the text in all panes</source>
        <translation>Шрифт текста на всех панелях</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>The size of the text at 100 %, in points</source>
        <translation>Размер текста при 100 %, в пунктах</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> пт</translation>
    </message>
    <message>
        <source>Names of delegations</source>
        <translation>Имена делегаций</translation>
    </message>
    <message>
        <source>Where the names stand on the page, on paper and in exports</source>
        <translation>Где стоят имена на странице, на бумаге и при экспорте</translation>
    </message>
    <message>
        <source>In front: [Peru: shall]</source>
        <translation>Спереди: [Перу: охраняют]</translation>
    </message>
    <message>
        <source>Behind: [shall (Peru)]</source>
        <translation>Сзади: [охраняют (Перу)]</translation>
    </message>
    <message>
        <source>None: [shall]</source>
        <translation>Нет: [охраняют]</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Пример</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Как в системе</translation>
    </message>
    <message>
        <source>Take the system&apos;s font and size</source>
        <translation>Взять шрифт и размер системы</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>&amp;Шрифт:</translation>
    </message>
    <message>
        <source>S&amp;ize:</source>
        <translation>&amp;Размер:</translation>
    </message>
    <message>
        <source>&amp;Names of delegations:</source>
        <translation>&amp;Имена делегаций:</translation>
    </message>
    <message>
        <source>&amp;Example:</source>
        <translation>&amp;Пример:</translation>
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
        <translation>%1: нет текста</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (base)</source>
        <translation>%1 (основа)</translation>
    </message>
</context>
<context>
    <name>concordat::VariantsPane</name>
    <message>
        <source>No delegation has a text for this provision. Choose another one in the outline.</source>
        <translation>По этому положению ни у одной делегации нет текста. Выберите в структуре другое.</translation>
    </message>
    <message>
        <source>Variants of the provision, a column a delegation</source>
        <translation>Варианты положения: столбец — делегация</translation>
    </message>
    <message>
        <source>Compare the others with %1</source>
        <translation>Сравнивать остальные с %1</translation>
    </message>
    <message>
        <source>There is no further difference in this provision.</source>
        <translation>В этом положении больше нет различий.</translation>
    </message>
    <message>
        <source>There is no earlier difference in this provision.</source>
        <translation>В этом положении раньше нет различий.</translation>
    </message>
    <message>
        <source>%1 has no text for this paragraph.</source>
        <translation>У %1 нет текста для этого пункта.</translation>
    </message>
    <message>
        <source>The paragraph now has the text of %1.</source>
        <translation>В пункте теперь текст %1.</translation>
    </message>
    <message>
        <source>Choose a variant with text first.</source>
        <translation>Сначала выберите вариант с текстом.</translation>
    </message>
    <message>
        <source>There is no paragraph there to join with.</source>
        <translation>Там нет пункта, с которым его можно соединить.</translation>
    </message>
    <message>
        <source>Choose a variant in which two texts stand together first.</source>
        <translation>Сначала выберите вариант, в котором соединены два текста.</translation>
    </message>
    <message>
        <source>The text now stands for a paragraph of its own.</source>
        <translation>Теперь у текста собственный пункт.</translation>
    </message>
    <message>
        <source>The text now stands for this paragraph.</source>
        <translation>Теперь текст относится к этому пункту.</translation>
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
        <translation>Откройте подборку предложений. Concordat находит, какие статьи отвечают друг другу, и составляет из них один текст, в котором всё несогласованное стоит в скобках с именами делегаций.</translation>
    </message>
    <message>
        <source>Open a compilation or a project…</source>
        <translation>Открыть подборку или досье…</translation>
    </message>
    <message>
        <source>Or drop a file anywhere in this window.</source>
        <translation>Или бросьте файл в любое место этого окна.</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Попробовать пример</translation>
    </message>
    <message>
        <source>Six delegations on an invented convention about mountain springs.</source>
        <translation>Шесть делегаций и вымышленная конвенция о горных источниках.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Недавние досье</translation>
    </message>
</context>
<context>
    <name>concordat::Workbench</name>
    <message>
        <source>Reading the document…</source>
        <translation>Чтение документа…</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Соответствие</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Структура</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Происхождение</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Нерешённое</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Аннотации</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>%1 – Concordat</source>
        <translation>%1 – Concordat</translation>
    </message>
    <message>
        <source>Concordat</source>
        <translation>Concordat</translation>
    </message>
    <message>
        <source>This file can be read but not changed. Save a copy to work on it.</source>
        <translation>Этот файл можно читать, но не менять. Сохраните копию, чтобы работать с ней.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>О&amp;ткрыть…</translation>
    </message>
    <message>
        <source>Open a compilation or a project</source>
        <translation>Открыть подборку или досье</translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <translation>&amp;Попробовать пример</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Open six delegations&apos; proposals for an invented convention</source>
        <translation>Открыть предложения шести делегаций для вымышленной конвенции</translation>
    </message>
    <message>
        <source>Save &amp;version…</source>
        <translation>Сохранить &amp;версию…</translation>
    </message>
    <message>
        <source>Name the state of the draft; every change is kept anyway</source>
        <translation>Дать имя состоянию проекта; каждое изменение и так хранится</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Со&amp;хранить копию…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Write a copy of the project, to take away or to keep</source>
        <translation>Записать копию досье, чтобы унести или хранить</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>Э&amp;кспортировать…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Write the consolidated draft or the comparative table to a file</source>
        <translation>Записать в файл сводный проект или сравнительную таблицу</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыйти</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Close the window; everything is kept</source>
        <translation>Закрыть окно; всё сохранено</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>О&amp;тменить</translation>
    </message>
    <message>
        <source>Take back what you did last</source>
        <translation>Взять назад то, что вы сделали последним</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>По&amp;вторить</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Do again what you took back</source>
        <translation>Сделать снова то, что вы отменили</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>С&amp;ледующее различие</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Go to the next bracket, or the next row in which variants differ</source>
        <translation>Перейти к следующим скобкам или к следующей строке, где варианты различаются</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>Предыдущее &amp;различие</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Go to the bracket before, or the row before in which variants differ</source>
        <translation>Перейти к предыдущим скобкам или к предыдущей строке, где варианты различаются</translation>
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
        <translation>&amp;Взять выделенное в скобки</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Put the selected words in brackets: they are not agreed</source>
        <translation>Взять выделенные слова в скобки: они не согласованы</translation>
    </message>
    <message>
        <source>&amp;Add an alternative…</source>
        <translation>&amp;Добавить альтернативу…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+B</source>
        <translation>Ctrl+Shift+B</translation>
    </message>
    <message>
        <source>Add an alternative to the bracket at the cursor</source>
        <translation>Добавить альтернативу в скобки у курсора</translation>
    </message>
    <message>
        <source>Take a &amp;position…</source>
        <translation>&amp;Занять позицию…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation>Ctrl+Shift+T</translation>
    </message>
    <message>
        <source>Record that a delegation supports, opposes or reserves on the alternative at the cursor</source>
        <translation>Записать, что делегация поддерживает альтернативу у курсора, возражает или резервирует позицию</translation>
    </message>
    <message>
        <source>&amp;Lift: keep this alternative</source>
        <translation>&amp;Снять: оставить эту альтернативу</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Keep the alternative at the cursor and drop the brackets around it</source>
        <translation>Оставить альтернативу у курсора и снять скобки вокруг неё</translation>
    </message>
    <message>
        <source>&amp;Drop the bracket with its text</source>
        <translation>&amp;Убрать скобки вместе с текстом</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Keep none of the alternatives of the bracket at the cursor</source>
        <translation>Не оставить ни одной из альтернатив в скобках у курсора</translation>
    </message>
    <message>
        <source>Agree ad &amp;referendum</source>
        <translation>С&amp;огласовать ad referendum</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Record that the paragraph is agreed ad referendum</source>
        <translation>Записать, что пункт согласован ad referendum</translation>
    </message>
    <message>
        <source>The paragraph is agreed ad referendum.</source>
        <translation>Пункт согласован ad referendum.</translation>
    </message>
    <message>
        <source>A&amp;nnotate…</source>
        <translation>&amp;Аннотировать…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Write a note on the selected words or the paragraph</source>
        <translation>Написать заметку к выделенным словам или к пункту</translation>
    </message>
    <message>
        <source>&amp;Mend what is underlined</source>
        <translation>&amp;Исправить подчёркнутое</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>Put right what the notation finds odd at the cursor, as its tooltip says</source>
        <translation>Исправить то, что нотация находит странным у курсора, как говорит подсказка</translation>
    </message>
    <message>
        <source>There is nothing at the cursor that the program knows how to mend.</source>
        <translation>У курсора нет ничего, что программа умеет исправить.</translation>
    </message>
    <message>
        <source>&amp;Insert a paragraph (bis)</source>
        <translation>&amp;Вставить пункт (bis)</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Insert an empty paragraph after this one; its number is bis, ter …</source>
        <translation>Вставить после этого пустой пункт; его номер — bis, ter…</translation>
    </message>
    <message>
        <source>&amp;Split the paragraph here</source>
        <translation>&amp;Разделить пункт здесь</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Return</source>
        <translation>Ctrl+Shift+Return</translation>
    </message>
    <message>
        <source>Make two paragraphs of this one, at the cursor</source>
        <translation>Сделать из этого пункта два, у курсора</translation>
    </message>
    <message>
        <source>&amp;Join with the next paragraph</source>
        <translation>&amp;Соединить со следующим пунктом</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>Make one paragraph of this and the next</source>
        <translation>Сделать из этого и следующего один пункт</translation>
    </message>
    <message>
        <source>Move paragraph &amp;up</source>
        <translation>&amp;Пункт выше</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Up</source>
        <translation>Ctrl+Shift+Up</translation>
    </message>
    <message>
        <source>Move the paragraph before the one above it</source>
        <translation>Переместить пункт перед тем, что над ним</translation>
    </message>
    <message>
        <source>Move paragraph &amp;down</source>
        <translation>П&amp;ункт ниже</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Down</source>
        <translation>Ctrl+Shift+Down</translation>
    </message>
    <message>
        <source>Move the paragraph behind the one below it</source>
        <translation>Переместить пункт за тот, что под ним</translation>
    </message>
    <message>
        <source>D&amp;elete the paragraph</source>
        <translation>&amp;Исключить пункт</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Del</source>
        <translation>Ctrl+Shift+Del</translation>
    </message>
    <message>
        <source>Take the paragraph out of the draft; its variants stay on the table</source>
        <translation>Изъять пункт из проекта; его варианты остаются на столе</translation>
    </message>
    <message>
        <source>The paragraph was taken out of the draft.</source>
        <translation>Пункт изъят из проекта.</translation>
    </message>
    <message>
        <source>Re&amp;number the draft</source>
        <translation>П&amp;еренумеровать проект</translation>
    </message>
    <message>
        <source>Ctrl+Alt+R</source>
        <translation>Ctrl+Alt+R</translation>
    </message>
    <message>
        <source>Number articles and paragraphs afresh, with every cross-reference following</source>
        <translation>Пронумеровать статьи и пункты заново; все ссылки следуют за ними</translation>
    </message>
    <message>
        <source>The draft was renumbered, and its references follow.</source>
        <translation>Проект перенумерован, ссылки следуют за номерами.</translation>
    </message>
    <message>
        <source>&amp;Draft</source>
        <translation>&amp;Проект</translation>
    </message>
    <message>
        <source>Show the draft</source>
        <translation>Показать проект</translation>
    </message>
    <message>
        <source>&amp;Variants</source>
        <translation>В&amp;арианты</translation>
    </message>
    <message>
        <source>Show the variants of the provision side by side</source>
        <translation>Показать варианты положения рядом</translation>
    </message>
    <message>
        <source>&amp;Concordance</source>
        <translation>С&amp;оответствие</translation>
    </message>
    <message>
        <source>Show which delegation has a text for which provision</source>
        <translation>Показать, у какой делегации есть текст для какого положения</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Во весь &amp;экран</translation>
    </message>
    <message>
        <source>Let the window fill the screen, or stop doing so</source>
        <translation>Развернуть окно на весь экран или вернуть обратно</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Как в системе</translation>
    </message>
    <message>
        <source>Colours as the system says</source>
        <translation>Цвета как в системе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Светлые</translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation>Тёмный текст на светлом фоне</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмные</translation>
    </message>
    <message>
        <source>Light text on a dark ground</source>
        <translation>Светлый текст на тёмном фоне</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Высокая контрастность</translation>
    </message>
    <message>
        <source>White and yellow on black</source>
        <translation>Белое и жёлтое на чёрном</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>П&amp;равка</translation>
    </message>
    <message>
        <source>&amp;Brackets</source>
        <translation>С&amp;кобки</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation>П&amp;ункт</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>В&amp;ид</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>О&amp;формление</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>С&amp;правка</translation>
    </message>
    <message>
        <source>Main toolbar</source>
        <translation>Главная панель инструментов</translation>
    </message>
    <message>
        <source>Select words of one paragraph first; they will be put in brackets.</source>
        <translation>Сначала выделите слова одного пункта; они будут взяты в скобки.</translation>
    </message>
    <message>
        <source>Put the cursor into a bracket first.</source>
        <translation>Сначала поставьте курсор в скобки.</translation>
    </message>
    <message>
        <source>The bracket was lifted.</source>
        <translation>Скобки сняты.</translation>
    </message>
    <message>
        <source>The bracket was dropped with its text.</source>
        <translation>Скобки убраны вместе с текстом.</translation>
    </message>
    <message>
        <source>Put the cursor into the bracket that is to have one more alternative.</source>
        <translation>Поставьте курсор в скобки, в которых должна быть ещё одна альтернатива.</translation>
    </message>
    <message>
        <source>Add an alternative</source>
        <translation>Добавить альтернативу</translation>
    </message>
    <message>
        <source>Text of the alternative, with who proposes it (for example “EU: shall be”):</source>
        <translation>Текст альтернативы и кто её предлагает (например, «ЕС: является»):</translation>
    </message>
    <message>
        <source>Put the cursor into the alternative that a delegation takes a position on.</source>
        <translation>Поставьте курсор в альтернативу, по которой делегация занимает позицию.</translation>
    </message>
    <message>
        <source>Take a position</source>
        <translation>Занять позицию</translation>
    </message>
    <message>
        <source>Delegation; + before its name supports, - opposes, ? reserves:</source>
        <translation>Делегация; перед именем + поддерживает, - возражает, ? резервирует:</translation>
    </message>
    <message>
        <source>“%1” is not a delegation of this project. Check the spelling.</source>
        <translation>«%1» — не делегация этого досье. Проверьте написание.</translation>
    </message>
    <message>
        <source>The paragraph stands at the edge of its provision already.</source>
        <translation>Пункт уже стоит на краю своего положения.</translation>
    </message>
    <message>
        <source>There is no open bracket further on.</source>
        <translation>Дальше открытых скобок нет.</translation>
    </message>
    <message>
        <source>There is no open bracket before this place.</source>
        <translation>До этого места открытых скобок нет.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Слияние</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Bringing in copies…</source>
        <translation>Приём копий…</translation>
    </message>
    <message>
        <source>Send &amp;for review…</source>
        <translation>&amp;Отправить на рассмотрение…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+M</source>
        <translation>Ctrl+Alt+M</translation>
    </message>
    <message>
        <source>Write a small file for somebody to review, and see exactly what leaves in it</source>
        <translation>Записать небольшой файл для рассмотрения и точно увидеть, что в нём уходит</translation>
    </message>
    <message>
        <source>&amp;Bring in copies…</source>
        <translation>П&amp;ринять копии…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation>Ctrl+Shift+I</translation>
    </message>
    <message>
        <source>Merge copies that others worked on: any number, in any order</source>
        <translation>Объединить копии, над которыми работали другие: любое число, в любом порядке</translation>
    </message>
    <message>
        <source>&amp;Walk through what came in</source>
        <translation>&amp;Просмотреть пришедшее</translation>
    </message>
    <message>
        <source>Ctrl+Shift+W</source>
        <translation>Ctrl+Shift+W</translation>
    </message>
    <message>
        <source>Go through what copies brought, one by one</source>
        <translation>Пройти одно за другим то, что принесли копии</translation>
    </message>
    <message>
        <source>Co&amp;mpare revisions</source>
        <translation>&amp;Сравнить ревизии</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>Compare the revisions chosen in the history, or the chosen one with the present draft</source>
        <translation>Сравнить ревизии, выбранные в истории, или выбранную с нынешним проектом</translation>
    </message>
    <message>
        <source>%1 for review</source>
        <translation>%1 на рассмотрение</translation>
    </message>
    <message>
        <source>What was shown was written to %1. Bring it in again when it comes back.</source>
        <translation>Показанное записано в %1. Примите его, когда оно вернётся.</translation>
    </message>
    <message>
        <source>Bring in copies</source>
        <translation>Принять копии</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>«%1» не удаётся прочитать: %2</translation>
    </message>
    <message>
        <source>“%1” holds nothing that is not here already.</source>
        <translation>В «%1» нет ничего, чего ещё нет здесь.</translation>
    </message>
    <message>
        <source>What “%1” brought is in the draft.</source>
        <translation>Принесённое файлом «%1» — в проекте.</translation>
    </message>
    <message numerus="yes">
        <source>What “%1” brought is in the draft; %n thing(s) had no place in the text.</source>
        <translation>
            <numerusform>Принесённое файлом «%1» — в проекте; %n элементу не нашлось места в тексте.</numerusform>
            <numerusform>Принесённое файлом «%1» — в проекте; %n элементам не нашлось места в тексте.</numerusform>
            <numerusform>Принесённое файлом «%1» — в проекте; %n элементам не нашлось места в тексте.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copies hold nothing that is not here already.</source>
        <translation>В копиях нет ничего, чего ещё нет здесь.</translation>
    </message>
    <message>
        <source>“%1” is a document, not a copy of this project. It can be imported.</source>
        <translation>«%1» — документ, а не копия этого досье. Его можно импортировать.</translation>
    </message>
    <message>
        <source>On %1 the program stopped while you were typing in %2. The words were kept aside.</source>
        <translation>%1 программа остановилась, когда вы печатали (%2). Слова отложены.</translation>
    </message>
    <message>
        <source>a paragraph</source>
        <translation>пункт</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Вернуть их</translation>
    </message>
    <message>
        <source>Typed before the program stopped</source>
        <translation>Набрано до остановки программы</translation>
    </message>
    <message>
        <source>The words that you were typing are in the draft.</source>
        <translation>Слова, которые вы печатали, — в проекте.</translation>
    </message>
    <message>
        <source>Another window has changed this project; you see it as it is now. Last: %1</source>
        <translation>Другое окно изменило это досье; вы видите его таким, какое оно сейчас. Последнее: %1</translation>
    </message>
    <message>
        <source>Rescue what can be read</source>
        <translation>Спасти то, что читается</translation>
    </message>
    <message>
        <source>%1 rescued</source>
        <translation>%1 (спасённое)</translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s) were saved into a new file.</source>
        <translation>
            <numerusform>В новый файл сохранена %n ревизия.</numerusform>
            <numerusform>В новый файл сохранены %n ревизии.</numerusform>
            <numerusform>В новый файл сохранено %n ревизий.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compilations and projects (*.txt *.md *.docx *.odt *.pdf *.rtf *.html *.epub *.concordat);;All files (*)</source>
        <translation>Подборки и досье (*.txt *.md *.docx *.odt *.pdf *.rtf *.html *.epub *.concordat);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Чтение %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n submission(s) were read.</source>
        <translation>
            <numerusform>Прочитано %n представление.</numerusform>
            <numerusform>Прочитано %n представления.</numerusform>
            <numerusform>Прочитано %n представлений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of the document belong to none.</source>
        <translation>
            <numerusform>%n кусок документа ни к чему не относится.</numerusform>
            <numerusform>%n куска документа ни к чему не относятся.</numerusform>
            <numerusform>%n кусков документа ни к чему не относятся.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>Concordat projects (*.concordat)</source>
        <translation>Досье Concordat (*.concordat)</translation>
    </message>
    <message>
        <source>A copy was saved as %1.</source>
        <translation>Копия сохранена как %1.</translation>
    </message>
    <message>
        <source>Save version</source>
        <translation>Сохранить версию</translation>
    </message>
    <message>
        <source>Name of this version (for example “Rev.1, after the morning meeting”):</source>
        <translation>Имя этой версии (например, «Rev.1, после утреннего заседания»):</translation>
    </message>
    <message>
        <source>This state is now the version “%1”.</source>
        <translation>Это состояние теперь — версия «%1».</translation>
    </message>
    <message>
        <source>Read about the pane that has the keyboard</source>
        <translation>Читать о панели, в которой сейчас клавиатура</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation>&amp;Все клавиши</translation>
    </message>
    <message>
        <source>Ctrl+F1</source>
        <translation>Ctrl+F1</translation>
    </message>
    <message>
        <source>List what can be done by keys, as they are now</source>
        <translation>Перечислить, что можно сделать клавишами, как они есть сейчас</translation>
    </message>
    <message>
        <source>&amp;About Concordat</source>
        <translation>&amp;О программе Concordat</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F1</source>
        <translation>Ctrl+Shift+F1</translation>
    </message>
    <message>
        <source>Say which version this is and under what terms it is given</source>
        <translation>Сказать, какая это версия и на каких условиях она предоставляется</translation>
    </message>
    <message>
        <source>About Concordat</source>
        <translation>О программе Concordat</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Concordat %1&lt;/h3&gt;&lt;p&gt;A workbench for drafting a negotiated text.&lt;/p&gt;&lt;p&gt;© 2026 The Concordat authors. Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Concordat %1&lt;/h3&gt;&lt;p&gt;Мастерская для составления согласуемого текста.&lt;/p&gt;&lt;p&gt;© 2026 Авторы Concordat. Свободная программа по Стандартной общественной лицензии GNU версии 3 или более поздней.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Н&amp;азад</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Go to the place visited before</source>
        <translation>Перейти к месту, где были раньше</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Вп&amp;ерёд</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Go to the place from which one went back</source>
        <translation>Перейти к месту, с которого вернулись</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Крупнее</translation>
    </message>
    <message>
        <source>Ctrl++</source>
        <translation>Ctrl++</translation>
    </message>
    <message>
        <source>Make the text of all panes larger</source>
        <translation>Сделать текст всех панелей крупнее</translation>
    </message>
    <message>
        <source>Ctrl+=</source>
        <translation>Ctrl+=</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Мельче</translation>
    </message>
    <message>
        <source>Ctrl+-</source>
        <translation>Ctrl+-</translation>
    </message>
    <message>
        <source>Make the text of all panes smaller</source>
        <translation>Сделать текст всех панелей мельче</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Обычный &amp;размер</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Give the text of all panes its usual size</source>
        <translation>Вернуть тексту всех панелей обычный размер</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Пе&amp;чать…</translation>
    </message>
    <message>
        <source>Print the draft as the page shows it</source>
        <translation>Напечатать проект таким, каким его показывает страница</translation>
    </message>
    <message>
        <source>Print prev&amp;iew</source>
        <translation>Про&amp;смотр печати</translation>
    </message>
    <message>
        <source>Ctrl+Alt+P</source>
        <translation>Ctrl+Alt+P</translation>
    </message>
    <message>
        <source>Show the draft as it would be printed</source>
        <translation>Показать проект таким, каким он был бы напечатан</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Открыть &amp;недавнее</translation>
    </message>
    <message>
        <source>No project was opened yet</source>
        <translation>Ни одно досье ещё не открывалось</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>&amp;Import review</source>
        <translation>П&amp;роверка импорта</translation>
    </message>
    <message>
        <source>Show what was recognised in the received document, and correct it</source>
        <translation>Показать, что распознано в полученном документе, и исправить</translation>
    </message>
    <message>
        <source>Set the &amp;number…</source>
        <translation>З&amp;адать номер…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+N</source>
        <translation>Ctrl+Alt+N</translation>
    </message>
    <message>
        <source>Say which number the chosen part has</source>
        <translation>Сказать, какой номер у выбранной части</translation>
    </message>
    <message>
        <source>Set the &amp;delegation…</source>
        <translation>Задать &amp;делегацию…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+D</source>
        <translation>Ctrl+Alt+D</translation>
    </message>
    <message>
        <source>Say who submitted the chosen text</source>
        <translation>Сказать, кто представил выбранный текст</translation>
    </message>
    <message>
        <source>&amp;Commentary, or treaty text</source>
        <translation>&amp;Замечание или текст договора</translation>
    </message>
    <message>
        <source>Ctrl+Alt+C</source>
        <translation>Ctrl+Alt+C</translation>
    </message>
    <message>
        <source>Say that the chosen part explains and is not treaty text, or take that back</source>
        <translation>Сказать, что выбранная часть поясняет и не является текстом договора, или взять это назад</translation>
    </message>
    <message>
        <source>Into the part &amp;before it</source>
        <translation>&amp;В предыдущую часть</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Right</source>
        <translation>Ctrl+Alt+Right</translation>
    </message>
    <message>
        <source>Make the chosen part belong to the one before it</source>
        <translation>Отнести выбранную часть к предыдущей</translation>
    </message>
    <message>
        <source>&amp;Out of the part around it</source>
        <translation>Из окружающей &amp;части</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Left</source>
        <translation>Ctrl+Alt+Left</translation>
    </message>
    <message>
        <source>Let the chosen part stand behind the one it belongs to</source>
        <translation>Поставить выбранную часть за той, к которой она относится</translation>
    </message>
    <message>
        <source>&amp;Join with the part before it</source>
        <translation>&amp;Соединить с предыдущей частью</translation>
    </message>
    <message>
        <source>Ctrl+Alt+J</source>
        <translation>Ctrl+Alt+J</translation>
    </message>
    <message>
        <source>Make one part of the chosen one and the one before it</source>
        <translation>Сделать из выбранной и предыдущей одну часть</translation>
    </message>
    <message>
        <source>&amp;Split at the cursor</source>
        <translation>Разделить &amp;у курсора</translation>
    </message>
    <message>
        <source>Ctrl+Alt+S</source>
        <translation>Ctrl+Alt+S</translation>
    </message>
    <message>
        <source>Make two parts of the chosen one, at the cursor in the document</source>
        <translation>Сделать из выбранной части две, у курсора в документе</translation>
    </message>
    <message>
        <source>&amp;Place the stray piece here</source>
        <translation>&amp;Поместить сюда ничей кусок</translation>
    </message>
    <message>
        <source>Ctrl+Alt+L</source>
        <translation>Ctrl+Alt+L</translation>
    </message>
    <message>
        <source>Put the chosen piece that belongs to nobody behind the chosen part</source>
        <translation>Поставить выбранный ничей кусок за выбранной частью</translation>
    </message>
    <message>
        <source>&amp;Accept the corrections</source>
        <translation>Прин&amp;ять исправления</translation>
    </message>
    <message>
        <source>Ctrl+Alt+K</source>
        <translation>Ctrl+Alt+K</translation>
    </message>
    <message>
        <source>Make the draft anew from the corrections; what was done in it since is kept</source>
        <translation>Составить проект заново по исправлениям; сделанное в нём с тех пор сохранится</translation>
    </message>
    <message>
        <source>&amp;Forget the corrections</source>
        <translation>За&amp;быть исправления</translation>
    </message>
    <message>
        <source>Ctrl+Alt+F</source>
        <translation>Ctrl+Alt+F</translation>
    </message>
    <message>
        <source>Go back to what the reader recognised</source>
        <translation>Вернуться к тому, что распознал читатель</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>И&amp;мпорт</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>В&amp;ид части</translation>
    </message>
    <message>
        <source>Say that the chosen part is of the kind: %1</source>
        <translation>Сказать, что выбранная часть этого вида: %1</translation>
    </message>
    <message>
        <source>&amp;Confirm the units of the cell</source>
        <translation>Подтвердить &amp;единицы ячейки</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Space</source>
        <translation>Ctrl+Alt+Space</translation>
    </message>
    <message>
        <source>Say that they belong to this provision; no later proposal overrules it</source>
        <translation>Сказать, что они относятся к этому положению; позднейшие предложения этого не отменят</translation>
    </message>
    <message>
        <source>To the provision &amp;above</source>
        <translation>К п&amp;оложению выше</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Up</source>
        <translation>Ctrl+Alt+Up</translation>
    </message>
    <message>
        <source>Let the units of the cell belong to the provision above</source>
        <translation>Отнести единицы ячейки к положению выше</translation>
    </message>
    <message>
        <source>To the provision &amp;below</source>
        <translation>&amp;К положению ниже</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Down</source>
        <translation>Ctrl+Alt+Down</translation>
    </message>
    <message>
        <source>Let the units of the cell belong to the provision below</source>
        <translation>Отнести единицы ячейки к положению ниже</translation>
    </message>
    <message>
        <source>To &amp;no provision</source>
        <translation>&amp;Ни к какому положению</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Del</source>
        <translation>Ctrl+Alt+Del</translation>
    </message>
    <message>
        <source>Take the units of the cell out of the draft; they stay in what was received</source>
        <translation>Изъять единицы ячейки из проекта; в полученном они остаются</translation>
    </message>
    <message>
        <source>Take variant &amp;%1</source>
        <translation>Взять вариант &amp;%1</translation>
    </message>
    <message>
        <source>Put the text of delegation %1 of the variants into the draft</source>
        <translation>Поместить в проект текст делегации %1 из вариантов</translation>
    </message>
    <message>
        <source>&amp;Take the text of the card</source>
        <translation>&amp;Взять текст карточки</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Return</source>
        <translation>Ctrl+Alt+Return</translation>
    </message>
    <message>
        <source>Put the text that follows from the switches into the draft</source>
        <translation>Поместить в проект текст, который следует из переключателей</translation>
    </message>
    <message>
        <source>Make the delegation the &amp;base</source>
        <translation>&amp;Сделать делегацию основой</translation>
    </message>
    <message>
        <source>Ctrl+Alt+A</source>
        <translation>Ctrl+Alt+A</translation>
    </message>
    <message>
        <source>Let the alternatives of the delegation chosen on the card stand first</source>
        <translation>Поставить первыми альтернативы делегации, выбранной на карточке</translation>
    </message>
    <message>
        <source>Bracket the paragraphs &amp;whole</source>
        <translation>&amp;Брать в скобки пункты целиком</translation>
    </message>
    <message>
        <source>Ctrl+Alt+B</source>
        <translation>Ctrl+Alt+B</translation>
    </message>
    <message>
        <source>Let whole paragraphs be the alternatives on the card, or phrases again</source>
        <translation>Делать альтернативами на карточке целые пункты или снова обороты</translation>
    </message>
    <message>
        <source>These are the &amp;same</source>
        <translation>&amp;Это одно и то же</translation>
    </message>
    <message>
        <source>Ctrl+Alt+E</source>
        <translation>Ctrl+Alt+E</translation>
    </message>
    <message>
        <source>Say that the delegations selected on the card mean the same; the first has the words</source>
        <translation>Сказать, что выделенные на карточке делегации имеют в виду одно и то же; слова — у первой</translation>
    </message>
    <message>
        <source>Switch &amp;everything back</source>
        <translation>Вернуть всё &amp;обратно</translation>
    </message>
    <message>
        <source>Ctrl+Alt+U</source>
        <translation>Ctrl+Alt+U</translation>
    </message>
    <message>
        <source>Let the card show the text as the draft has it</source>
        <translation>Показать на карточке текст, каков он в проекте</translation>
    </message>
    <message>
        <source>Take the text of %1 (&amp;%2)</source>
        <translation>Взять текст %1 (&amp;%2)</translation>
    </message>
    <message>
        <source>Put the text of %1 into the draft</source>
        <translation>Поместить в проект текст %1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>&amp;Search everywhere</source>
        <translation>&amp;Искать везде</translation>
    </message>
    <message>
        <source>Find words in the draft, in what was received, in annotations and in earlier states</source>
        <translation>Найти слова в проекте, в полученном, в аннотациях и в прежних состояниях</translation>
    </message>
    <message>
        <source>&amp;Command palette</source>
        <translation>Палитра &amp;команд</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Do anything, or go anywhere, by typing a few letters of its name</source>
        <translation>Сделать что угодно или перейти куда угодно, набрав несколько букв названия</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>&amp;Настройки</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Choose your profile, the register of delegations, fonts and keys</source>
        <translation>Выбрать профиль, реестр делегаций, шрифты и клавиши</translation>
    </message>
    <message>
        <source>&amp;Language…</source>
        <translation>&amp;Язык…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+,</source>
        <translation>Ctrl+Alt+,</translation>
    </message>
    <message>
        <source>Choose the language of the window</source>
        <translation>Выбрать язык окна</translation>
    </message>
    <message>
        <source>&amp;Projection</source>
        <translation>Про&amp;екция</translation>
    </message>
    <message>
        <source>Show the current paragraph in large type, on the second screen where there is one</source>
        <translation>Показать нынешний пункт крупным шрифтом, на втором экране, если он есть</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Статистика</translation>
    </message>
    <message>
        <source>&amp;Statistics</source>
        <translation>&amp;Статистика</translation>
    </message>
    <message>
        <source>Ctrl+Alt+T</source>
        <translation>Ctrl+Alt+T</translation>
    </message>
    <message>
        <source>Show how far the negotiation is, as plots</source>
        <translation>Показать на диаграммах, как далеко продвинулись переговоры</translation>
    </message>
    <message>
        <source>What you do here is kept under the name “%1”: say who you are, so that others know.</source>
        <translation>То, что вы здесь делаете, хранится под именем «%1»: скажите, кто вы, чтобы другие знали.</translation>
    </message>
    <message>
        <source>This paragraph is no longer in the draft. The history still has it.</source>
        <translation>Этого пункта в проекте больше нет. В истории он остался.</translation>
    </message>
    <message>
        <source>Check sp&amp;elling</source>
        <translation>Проверять &amp;орфографию</translation>
    </message>
    <message>
        <source>Underline words that no dictionary has, or stop doing so</source>
        <translation>Подчёркивать слова, которых нет ни в одном словаре, или перестать</translation>
    </message>
    <message>
        <source>Lift by dele&amp;gation…</source>
        <translation>Снять &amp;по делегации…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+G</source>
        <translation>Ctrl+Alt+G</translation>
    </message>
    <message>
        <source>Lift many brackets at once: keep the text of a delegation or group, or give it up</source>
        <translation>Снять сразу много скобок: оставить текст делегации или группы либо отказаться от него</translation>
    </message>
    <message>
        <source>Move pro&amp;vision up</source>
        <translation>П&amp;оложение выше</translation>
    </message>
    <message>
        <source>Alt+Shift+Up</source>
        <translation>Alt+Shift+Up</translation>
    </message>
    <message>
        <source>Move the whole provision before the one above it in the outline</source>
        <translation>Переместить всё положение перед тем, что над ним в структуре</translation>
    </message>
    <message>
        <source>Move provision d&amp;own</source>
        <translation>Положение &amp;ниже</translation>
    </message>
    <message>
        <source>Alt+Shift+Down</source>
        <translation>Alt+Shift+Down</translation>
    </message>
    <message>
        <source>Move the whole provision behind the one below it in the outline</source>
        <translation>Переместить всё положение за то, что под ним в структуре</translation>
    </message>
    <message>
        <source>&amp;Text, page or both</source>
        <translation>&amp;Текст, страница или оба</translation>
    </message>
    <message>
        <source>Show the draft as text and page side by side, as text alone, or as the page alone</source>
        <translation>Показать проект как текст и страницу рядом, только как текст или только как страницу</translation>
    </message>
    <message>
        <source>Fold the out&amp;line</source>
        <translation>С&amp;вернуть структуру</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Let the outline show headings without their articles, or everything again</source>
        <translation>Показывать в структуре заголовки без их статей или снова всё</translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s) were lifted with the text of %1.</source>
        <translation>
            <numerusform>Снято %n место в скобках с текстом %1.</numerusform>
            <numerusform>Сняты %n места в скобках с текстом %1.</numerusform>
            <numerusform>Снято %n мест в скобках с текстом %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alternative(s) of %1 were given up.</source>
        <translation>
            <numerusform>Отказ от %n альтернативы %1.</numerusform>
            <numerusform>Отказ от %n альтернатив %1.</numerusform>
            <numerusform>Отказ от %n альтернатив %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The note was written; it is listed under Annotations.</source>
        <translation>Заметка записана; она есть в аннотациях.</translation>
    </message>
    <message>
        <source>The provision stands at the edge of the draft already.</source>
        <translation>Положение уже стоит на краю проекта.</translation>
    </message>
    <message>
        <source>The provision was moved; its number is as it was. Renumber when the order is final.</source>
        <translation>Положение перемещено; его номер прежний. Перенумеруйте, когда порядок станет окончательным.</translation>
    </message>
    <message>
        <source>Sealing %1…</source>
        <translation>Запечатывание %1…</translation>
    </message>
    <message>
        <source>Sealed file</source>
        <translation>Запечатанный файл</translation>
    </message>
    <message>
        <source>“%1” is sealed. Its passphrase:</source>
        <translation>«%1» запечатан. Его парольная фраза:</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Открытие %1…</translation>
    </message>
    <message>
        <source>What was sealed is now the project %1, which only you can read.</source>
        <translation>Запечатанное — теперь досье %1, которое можете читать только вы.</translation>
    </message>
    <message>
        <source>Copies and Word files (*.concordat *.sealed *.docx);;All files (*)</source>
        <translation>Копии и файлы Word (*.concordat *.sealed *.docx);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Compilations and projects (*.txt *.md *.docx *.odt *.pdf *.rtf *.html *.epub *.concordat *.sealed);;All files (*)</source>
        <translation>Подборки и досье (*.txt *.md *.docx *.odt *.pdf *.rtf *.html *.epub *.concordat *.sealed);;Все файлы (*)</translation>
    </message>
    <message>
        <source>&amp;Take in a further document…</source>
        <translation>Принять &amp;ещё один документ…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+I</source>
        <translation>Ctrl+Alt+I</translation>
    </message>
    <message>
        <source>Take a further compilation, or a revised submission, into this project</source>
        <translation>Принять в это досье ещё одну подборку или пересмотренное представление</translation>
    </message>
    <message>
        <source>Si&amp;gn this state</source>
        <translation>Подписать &amp;это состояние</translation>
    </message>
    <message>
        <source>Sign the draft as it stands; every copy carries the signature</source>
        <translation>Подписать проект как есть; подпись идёт с каждой копией</translation>
    </message>
    <message>
        <source>Take in a further document</source>
        <translation>Принять ещё один документ</translation>
    </message>
    <message>
        <source>From “%1”, revised texts took the place of earlier ones: %2.</source>
        <translation>Пересмотренные тексты из «%1» стали на место прежних: %2.</translation>
    </message>
    <message>
        <source>From “%1” came further texts: %2.</source>
        <translation>Из «%1» пришли дополнительные тексты: %2.</translation>
    </message>
    <message>
        <source>This state is signed. Your key, for those who want to know it: %1</source>
        <translation>Это состояние подписано. Ваш ключ для тех, кто хочет его знать: %1</translation>
    </message>
    <message>
        <source>The work of %1 is signed with a key you do not know: %2. Ask %1 to read theirs to you.</source>
        <translation>Работа (%1) подписана ключом, которого вы не знаете: %2. Попросите автора (%1) прочитать вам свой.</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>Тот же самый</translation>
    </message>
    <message>
        <source>From now on this key is known as that of %1.</source>
        <translation>Отныне этот ключ известен как ключ: %1.</translation>
    </message>
    <message>
        <source>Talking to %1…</source>
        <translation>Обмен с %1…</translation>
    </message>
    <message>
        <source>S&amp;hare…</source>
        <translation>О&amp;бщий доступ…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+H</source>
        <translation>Ctrl+Alt+H</translation>
    </message>
    <message>
        <source>Say where the project is shared: a folder, a stick, or a git server</source>
        <translation>Сказать, где досье в общем доступе: папка, носитель или сервер git</translation>
    </message>
    <message>
        <source>Get what others have sent, merge it, and send what is new here</source>
        <translation>Получить то, что отправили другие, объединить и отправить новое отсюда</translation>
    </message>
    <message>
        <source>Ctrl+Shift+G</source>
        <translation>Ctrl+Shift+G</translation>
    </message>
    <message>
        <source>Get what others have sent, and merge it</source>
        <translation>Получить то, что отправили другие, и объединить</translation>
    </message>
    <message>
        <source>Send what is new here to where the project is shared</source>
        <translation>Отправить новое отсюда туда, где досье в общем доступе</translation>
    </message>
    <message>
        <source>Get a shared pro&amp;ject…</source>
        <translation>Получить общее &amp;досье…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+O</source>
        <translation>Ctrl+Alt+O</translation>
    </message>
    <message>
        <source>Make a project of what others share at a folder or a git server</source>
        <translation>Создать досье из того, что другие открыли в папке или на сервере git</translation>
    </message>
    <message>
        <source>Where the project goes</source>
        <translation>Куда поместить досье</translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s) came in.</source>
        <translation>
            <numerusform>Пришла %n ревизия.</numerusform>
            <numerusform>Пришли %n ревизии.</numerusform>
            <numerusform>Пришло %n ревизий.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s) were sent.</source>
        <translation>
            <numerusform>Отправлена %n ревизия.</numerusform>
            <numerusform>Отправлены %n ревизии.</numerusform>
            <numerusform>Отправлено %n ревизий.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing new, here or there.</source>
        <translation>Ничего нового не было ни здесь, ни там.</translation>
    </message>
    <message>
        <source>It is tried again by itself every minute.</source>
        <translation>Новая попытка делается сама каждую минуту.</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Y</source>
        <translation>Ctrl+Alt+Y</translation>
    </message>
    <message>
        <source>Get &amp;and send</source>
        <translation>Получить &amp;и отправить</translation>
    </message>
    <message>
        <source>Ctrl+Alt+W</source>
        <translation>Ctrl+Alt+W</translation>
    </message>
    <message>
        <source>Get onl&amp;y</source>
        <translation>Тол&amp;ько получить</translation>
    </message>
    <message>
        <source>Send on&amp;ly</source>
        <translation>То&amp;лько отправить</translation>
    </message>
    <message>
        <source>Ctrl+Alt+X</source>
        <translation>Ctrl+Alt+X</translation>
    </message>
    <message>
        <source>Parallel text</source>
        <translation>Параллельный текст</translation>
    </message>
    <message>
        <source>Ctrl+Alt+V</source>
        <translation>Ctrl+Alt+V</translation>
    </message>
    <message>
        <source>Take in the same text in another language, as it stands now: a project or a document</source>
        <translation>Принять тот же текст на другом языке, как он есть сейчас: досье или документ</translation>
    </message>
    <message>
        <source>Show the draft beside its text in another language, and where they differ</source>
        <translation>Показать проект рядом с его текстом на другом языке и чем они различаются</translation>
    </message>
    <message>
        <source>&amp;Checked: they say the same</source>
        <translation>&amp;Сверено: смысл одинаков</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>Say that you have read the chosen texts in both languages; what changes later is shown</source>
        <translation>Отметить, что вы прочли выбранные тексты на обоих языках; последующие изменения будут показаны</translation>
    </message>
    <message>
        <source>&amp;Belong together</source>
        <translation>С&amp;оответствуют друг другу</translation>
    </message>
    <message>
        <source>Ctrl+Shift+J</source>
        <translation>Ctrl+Shift+J</translation>
    </message>
    <message>
        <source>Let a text that only one language has answer one that only the other has</source>
        <translation>Сопоставить текст, который есть только на одном языке, с текстом, который есть только на другом</translation>
    </message>
    <message>
        <source>Stand &amp;apart</source>
        <translation>Стоят по&amp;рознь</translation>
    </message>
    <message>
        <source>Ctrl+Shift+X</source>
        <translation>Ctrl+Shift+X</translation>
    </message>
    <message>
        <source>Let the two texts of the row answer each other no longer</source>
        <translation>Больше не сопоставлять два текста строки</translation>
    </message>
    <message>
        <source>&amp;Take the language away</source>
        <translation>Убрать &amp;язык</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Y</source>
        <translation>Ctrl+Shift+Y</translation>
    </message>
    <message>
        <source>Take the text in the shown language, and what was checked of it, out of the project</source>
        <translation>Убрать из досье текст на показанном языке и всё, что в нём сверено</translation>
    </message>
    <message>
        <source>Para&amp;llel text</source>
        <translation>Пара&amp;ллельный текст</translation>
    </message>
    <message>
        <source>Take in the text in another language</source>
        <translation>Принять текст на другом языке</translation>
    </message>
    <message>
        <source>No text was found there.</source>
        <translation>Там не найдено текста.</translation>
    </message>
    <message>
        <source>That text is in %1, as the draft is. A further document in its language is taken in with File ▸ Take in a further document.</source>
        <translation>Этот текст на языке %1, как и проект. Ещё один документ на его языке принимается через Файл ▸ Принять ещё один документ.</translation>
    </message>
    <message>
        <source>The text in %1 is in the project, as it stands there now.</source>
        <translation>Текст на языке %1 теперь в досье, каким он стоит там сейчас.</translation>
    </message>
    <message>
        <source>Text in a&amp;nother language…</source>
        <translation>Текст на др&amp;угом языке…</translation>
    </message>
    <message>
        <source>Parallel te&amp;xt</source>
        <translation>Пара&amp;ллельный текст</translation>
    </message>
    <message>
        <source>To the paragraph &amp;above</source>
        <translation>К пункту вы&amp;ше</translation>
    </message>
    <message>
        <source>Ctrl+Alt+PgUp</source>
        <translation>Ctrl+Alt+PgUp</translation>
    </message>
    <message>
        <source>Let the chosen variant stand for the paragraph above, with what its delegation has there</source>
        <translation>Отнести выбранный вариант к пункту выше вместе с тем, что его делегация имеет там</translation>
    </message>
    <message>
        <source>To the paragraph be&amp;low</source>
        <translation>К пункту &amp;ниже</translation>
    </message>
    <message>
        <source>Ctrl+Alt+PgDown</source>
        <translation>Ctrl+Alt+PgDown</translation>
    </message>
    <message>
        <source>Let the chosen variant stand for the paragraph below, with what its delegation has there</source>
        <translation>Отнести выбранный вариант к пункту ниже вместе с тем, что его делегация имеет там</translation>
    </message>
    <message>
        <source>S&amp;plit the variant</source>
        <translation>&amp;Разделить вариант</translation>
    </message>
    <message>
        <source>Ctrl+Alt+/</source>
        <translation>Ctrl+Alt+/</translation>
    </message>
    <message>
        <source>Let the last text of the chosen variant stand for a paragraph of its own</source>
        <translation>Дать последнему тексту выбранного варианта собственный пункт</translation>
    </message>
    <message>
        <source>The words are in brackets that name nobody yet. Say who proposes them; once your profile names your delegation, it is named by itself.</source>
        <translation>Слова стоят в скобках, при которых ещё никто не назван. Укажите, кто их предлагает; когда в вашем профиле будет названа делегация, она будет указываться сама.</translation>
    </message>
    <message>
        <source>The file %1 was written.</source>
        <translation>Файл %1 записан.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>No program of this computer opens %1.</source>
        <translation>Ни одна программа этого компьютера не открывает %1.</translation>
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
        <translation>Мастерская для составления согласуемого текста.</translation>
    </message>
    <message>
        <source>A compilation of proposals, or a project.</source>
        <translation>Подборка предложений или досье.</translation>
    </message>
</context>
</TS>
