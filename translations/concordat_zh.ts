<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>AccountText</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: nothing new; %2.</source>
        <translation>%1：没有新内容；%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n new revision(s)</source>
        <translation>
            <numerusform>%n 个新修订</numerusform>
        </translation>
    </message>
    <message>
        <source>version(s) %1</source>
        <translation>版本 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n received document(s)</source>
        <translation>
            <numerusform>%n 份收到的文件</numerusform>
        </translation>
    </message>
    <message>
        <source> by %1</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>%1: %2%3; %4.</source>
        <translation>%1：%2%3；%4。</translation>
    </message>
    <message numerus="yes">
        <source>%n taken over</source>
        <translation>
            <numerusform>采用 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>合并 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in new brackets</source>
        <translation>
            <numerusform>新方括号 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>移动 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept against a deletion</source>
        <translation>
            <numerusform>未按删除处理而保留 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) re-anchored</source>
        <translation>
            <numerusform>重新定位备注 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) orphaned</source>
        <translation>
            <numerusform>失去位置的备注 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n status(es) disagree</source>
        <translation>
            <numerusform>状态不一致 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft reads as before.</source>
        <translation>草案读来与之前相同。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>AkomaNtoso</name>
    <message numerus="yes">
        <source>%n character(s) that the file marks as deleted were left out.</source>
        <translation>
            <numerusform>文件中标为已删除的 %n 个字符已略去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) were left out.</source>
        <translation>
            <numerusform>%n 幅图片已略去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) of the file did not find their way into the text.</source>
        <translation>
            <numerusform>文件中有 %n 个字符未进入案文。</numerusform>
        </translation>
    </message>
    <message>
        <source>This XML file declares a document type, which can make a program open other files; it was not read. Take the &lt;!DOCTYPE …&gt; out of it and open it again.</source>
        <translation>此 XML 文件声明了文件类型，可能使程序打开其他文件；未予读取。请去掉其中的 &lt;!DOCTYPE …&gt; 再打开。</translation>
    </message>
    <message>
        <source>This Akoma Ntoso file is not well-formed XML at line %1: %2. Ask for it again, or mend it there.</source>
        <translation>此 Akoma Ntoso 文件在第 %1 行不是格式正确的 XML：%2。请对方重发，或在该处修正。</translation>
    </message>
    <message>
        <source>This Akoma Ntoso file has %1 MiB, more than this program reads (%2 MiB).</source>
        <translation>此 Akoma Ntoso 文件有 %1 MiB，超过本程序的读取上限（%2 MiB）。</translation>
    </message>
    <message>
        <source>This Akoma Ntoso file nests its elements more than %1 deep at line %2; it was not read.</source>
        <translation>此 Akoma Ntoso 文件在第 %2 行的元素嵌套超过 %1 层；未予读取。</translation>
    </message>
</context>
<context>
    <name>BringInCommand</name>
    <message>
        <source>%1: changes and comments %2</source>
        <translation>%1：改动和批注 %2</translation>
    </message>
    <message>
        <source>Merging copies: %1 …</source>
        <translation>正在合并副本：%1…</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>take returned copies and Word files into a project</source>
        <translation>把返回的副本和 Word 文件并入项目</translation>
    </message>
    <message>
        <source>something needs a look: a new bracket, a kept deletion, a lost anchor, a change without a place</source>
        <translation>有需要查看之处：新方括号、未执行的删除、丢失的位置、无处安放的改动</translation>
    </message>
    <message>
        <source>who does this; goes into the history</source>
        <translation>由谁进行；将载入历史</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>代表谁</translation>
    </message>
    <message>
        <source>%1: new revisions %2, received documents %3, named versions %4; %5</source>
        <translation>%1：新修订 %2，收到的文件 %3，命名版本 %4；%5</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>未签名</translation>
    </message>
    <message>
        <source>“%1” is not a copy of this project; it is received like a compilation.</source>
        <translation>“%1”不是本项目的副本；按汇编接收。</translation>
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
        <translation>合并他人改过的副本：数量不限，次序不限，结果相同；或全部并入，或一份也不并入。数人改动同一词语之处，各方措辞都放在
方括号内，并注明名称。显示收到的内容和所作的处理。寄回的 Word 草案文件也可并入：修订记录成为其作者的备选案文，批注成为
批注，每位作者的改动各为一次修订。不是本项目副本的项目，按汇编接收（见 receive）。

JSON: {&quot;copies&quot;: [{&quot;path&quot;, &quot;revisions&quot;, &quot;versions&quot;: […], &quot;compilations&quot;, &quot;signatures&quot;: [同 log]}], &quot;before&quot;, &quot;after&quot;,
&quot;account&quot;: [{&quot;kind&quot;, &quot;place&quot;, &quot;sentence&quot;}], &quot;documents&quot;: [{&quot;path&quot;, &quot;changes&quot;: [{&quot;kind&quot;, &quot;author&quot;,
&quot;delegation&quot;, &quot;place&quot;, &quot;text&quot;, &quot;sentence&quot;}]}], &quot;received&quot;: [同 receive]}；revisions 和 compilations 为
此处新有的数目。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Usage: %1 COMMAND [OPTION…] [OPERAND…]</source>
        <translation>用法：%1 命令 [选项…] [操作数…]</translation>
    </message>
    <message>
        <source>Concordat without a window: from a compilation of proposals to a concordance and a consolidated, attributed draft.</source>
        <translation>无窗口的 Concordat：从提案汇编到对照表和注明提出者的合并草案。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>“%1 COMMAND --help” says more about one of them.</source>
        <translation>“%1 命令 --help”给出各命令的详细说明。</translation>
    </message>
    <message>
        <source>Usage: %1 %2 [OPTION…] %3</source>
        <translation>用法：%1 %2 [选项…] %3</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>退出码：</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>the command line makes no sense</source>
        <translation>命令行无法理解</translation>
    </message>
    <message>
        <source>a file cannot be read or understood</source>
        <translation>文件无法读取或理解</translation>
    </message>
    <message>
        <source>a file cannot be written</source>
        <translation>文件无法写入</translation>
    </message>
    <message>
        <source>print JSON for programs</source>
        <translation>输出供程序使用的 JSON</translation>
    </message>
    <message>
        <source>tell nothing on stderr but problems</source>
        <translation>除问题外不在 stderr 上显示任何内容</translation>
    </message>
    <message>
        <source>print this and do nothing</source>
        <translation>显示本说明，不做其他事</translation>
    </message>
    <message>
        <source>“%1 --help” says how it is used.</source>
        <translation>“%1 --help”说明用法。</translation>
    </message>
    <message>
        <source>“%1” takes %2.</source>
        <translation>“%1”接受 %2。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有“%1”命令。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>没有“%1”文件。</translation>
    </message>
    <message>
        <source>“%1” is a folder; a file is needed.</source>
        <translation>“%1”是文件夹；需要的是文件。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>无法读取“%1”：%2。</translation>
    </message>
    <message>
        <source>write to FILE instead of stdout</source>
        <translation>写入 FILE 而不是 stdout</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>无法写入“%1”：%2。</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>“%1” is not a project; “concordat-cli consolidate” makes one of a compilation.</source>
        <translation>“%1”不是项目；“concordat-cli consolidate”可由汇编生成项目。</translation>
    </message>
    <message>
        <source>There is no revision or version “%1”; “log” and “versions” list them.</source>
        <translation>没有修订或版本“%1”；“log”和“versions”可列出现有的。</translation>
    </message>
    <message>
        <source>“%1” begins the ids of several revisions; give more of it.</source>
        <translation>有几个修订的编号以“%1”开头；请多给几位。</translation>
    </message>
    <message>
        <source>Comparing submissions: %1 …</source>
        <translation>正在比较提案：%1…</translation>
    </message>
    <message>
        <source>Consolidating …</source>
        <translation>正在合并案文…</translation>
    </message>
    <message>
        <source>the passphrase of sealed files is the first line of FILE</source>
        <translation>密封文件的口令是 FILE 的第一行</translation>
    </message>
    <message>
        <source>A sealed file needs a passphrase: name a file that holds it with --passphrase-file.</source>
        <translation>密封文件需要口令：请用 --passphrase-file 指明载有口令的文件。</translation>
    </message>
</context>
<context>
    <name>CompareCommand</name>
    <message>
        <source>compare two texts, or two states of a draft, as a lawyer&apos;s redline</source>
        <translation>像法律工作者那样比较两份案文或草案的两个状态</translation>
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
        <translation>按词组比较两份案文，并显示第二份案文及改动：[-删除-]{+插入+}；移动的语句在原处显示为 [-1↓…-]，在新处显示为
{+1↑…+}。引号、破折号、软连字符、换行和连续空格的差异不算改动，除非给出 --exact。对于项目，显示两个修订之间的
改动；修订以其编号的开头、版本名称或“head”指明。

JSON: {&quot;segments&quot;: [{&quot;kind&quot;: &quot;same&quot;, &quot;text&quot;} | {&quot;kind&quot;: &quot;change&quot;, &quot;a&quot;, &quot;b&quot;} | {&quot;kind&quot;: &quot;move&quot;, &quot;text&quot;,
&quot;from&quot;, &quot;to&quot;}]}, 每个字符都精确。&quot;same&quot; 和 &quot;a&quot; 依次排列，各 &quot;move&quot; 位于列表中的原处，即为 A。
&quot;same&quot; 和 &quot;b&quot; 依次排列，然后将各 &quot;move&quot; 的文字插入 &quot;to&quot; 处，&quot;to&quot; 最小者在先，即为 B。
&quot;from&quot; 和 &quot;to&quot; 分别从 A 和 B 的开头起，自 0 开始数 Unicode 字符。
对于项目：{&quot;provisions&quot;: [{&quot;provision&quot;, &quot;change&quot;}], &quot;paragraphs&quot;: [{&quot;place&quot;, &quot;id&quot;, &quot;change&quot;,
&quot;segments&quot;: […]}], &quot;annotations&quot;: 数量}；&quot;change&quot; 为 added、removed、changed 或 moved。</translation>
    </message>
    <message>
        <source>they differ</source>
        <translation>两者不同</translation>
    </message>
    <message>
        <source>let upper and lower case be alike</source>
        <translation>不区分大小写</translation>
    </message>
    <message>
        <source>let every character count</source>
        <translation>逐字符比较</translation>
    </message>
    <message>
        <source>show a moved clause as deleted and inserted</source>
        <translation>把移动的语句显示为删除和插入</translation>
    </message>
    <message>
        <source>added</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Annotations that are not the same: %1</source>
        <translation>不相同的批注：%1</translation>
    </message>
</context>
<context>
    <name>CompilationReader</name>
    <message>
        <source>The paragraph breaks off without a full stop and was joined to the next one.</source>
        <translation>本段中断而无句号，已与下一段相连。</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>a zip archive (a Word file is one)</source>
        <translation>zip 压缩文件（Word 文件也属此类）</translation>
    </message>
    <message>
        <source>an old Microsoft Office document</source>
        <translation>旧式 Microsoft Office 文件</translation>
    </message>
    <message>
        <source>a rich text (RTF) document</source>
        <translation>富文本（RTF）文件</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>JPEG 图片</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>GIF 图片</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>gzip 压缩文件</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>SQLite 数据库</translation>
    </message>
    <message>
        <source>“%1” was taken as a delegation by where it stands; the register does not know it.</source>
        <translation>根据所在位置把“%1”当作代表团；名册中没有它。</translation>
    </message>
    <message>
        <source>The file holds nothing but blanks: there is no text to read.</source>
        <translation>文件中只有空白：没有可读的案文。</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>已停止读取。</translation>
    </message>
    <message>
        <source>The text stands on very few, very long lines (%1), so that its paragraphs could not all be told apart. Extract it again with its line breaks.</source>
        <translation>案文的行数很少而每行很长（%1），因此未能分清所有段落。请带换行重新提取。</translation>
    </message>
    <message>
        <source>No mark was found in the text for footnote %1.</source>
        <translation>案文中没有找到脚注 %1 的标记。</translation>
    </message>
    <message>
        <source>A locator (%1 to %2) lies outside the source&apos;s text.</source>
        <translation>位置标记（%1 至 %2）超出来源案文。</translation>
    </message>
    <message>
        <source>Line %1 lies in two locators: “%2”.</source>
        <translation>第 %1 行属于两个位置标记：“%2”。</translation>
    </message>
    <message>
        <source>Line %1 lies in no locator: “%2”.</source>
        <translation>第 %1 行不属于任何位置标记：“%2”。</translation>
    </message>
    <message>
        <source>Line %1 has a character that could not be read.</source>
        <translation>第 %1 行有一个无法读取的字符。</translation>
    </message>
    <message>
        <source>The file is empty: there is no text to read.</source>
        <translation>文件是空的：没有可读的案文。</translation>
    </message>
    <message>
        <source>This is %1, not a text. Open it as what it is, or save it as text first.</source>
        <translation>这是%1，不是文本。请按其类型打开，或先另存为文本。</translation>
    </message>
    <message>
        <source>The file holds binary data from its first line on, not a text. Save the document as text and open that.</source>
        <translation>文件从第一行起就是二进制数据，不是文本。请把文件另存为文本再打开。</translation>
    </message>
    <message>
        <source>The text is not in Unicode; by the look of its letters it was read as %1.</source>
        <translation>案文不是 Unicode 编码；按字母的样子作为 %1 读取。</translation>
    </message>
    <message>
        <source>The file has %1; it was read up to line %2, and what follows was left out. Split it to read the rest.</source>
        <translation>文件有 %1；读到第 %2 行，其余未读。请拆分文件以读取其余部分。</translation>
    </message>
    <message>
        <source>It is not plain whether this submission gives treaty text or comments.</source>
        <translation>看不出这份提案给出的是条约案文还是评论意见。</translation>
    </message>
    <message>
        <source>This reads like treaty text inside a submission that comments.</source>
        <translation>这在一份提出评论意见的提案中读起来像条约案文。</translation>
    </message>
    <message>
        <source>It is not plain whether this is treaty text or a comment.</source>
        <translation>看不出这是条约案文还是评论意见。</translation>
    </message>
    <message>
        <source>No delegation is named for this text.</source>
        <translation>这段案文没有指明代表团。</translation>
    </message>
    <message>
        <source>The title and the text stand on one line; the title was cut where the wording suggests.</source>
        <translation>标题与案文在同一行；按措辞在可能之处断开标题。</translation>
    </message>
    <message>
        <source>The title, if there is one, could not be told from the text that follows it.</source>
        <translation>未能把标题（如果有）与其后的案文区分开。</translation>
    </message>
    <message>
        <source>Lists nest deeper here than is told apart; what follows was kept on one level.</source>
        <translation>此处列举的层次过深，无法区分；其后内容放在同一层。</translation>
    </message>
    <message>
        <source>The number %1 does not follow the one before it.</source>
        <translation>编号 %1 与前一编号不连续。</translation>
    </message>
    <message>
        <source>The numbers begin again at %1 without a heading.</source>
        <translation>没有标题而编号又从 %1 开始。</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) could not be read in all.</source>
        <translation>
            <numerusform>共有 %n 个字符无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>The heading stood inside a line; it was taken for one because its number was lacking.</source>
        <translation>标题位于一行之内；因缺少该编号而认定为标题。</translation>
    </message>
</context>
<context>
    <name>ConcordanceCommand</name>
    <message>
        <source>Articles</source>
        <translation>条</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>款</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>Suggestions not shown (see --suggestions): %1</source>
        <translation>未显示的建议（见 --suggestions）：%1</translation>
    </message>
    <message>
        <source>, suggested</source>
        <translation>，建议</translation>
    </message>
    <message>
        <source>Comparing submissions: %1 …</source>
        <translation>正在比较提案：%1…</translation>
    </message>
    <message>
        <source>say which articles and paragraphs correspond</source>
        <translation>说明哪些条和款彼此对应</translation>
    </message>
    <message>
        <source>Compares every two submissions of a compilation or project and prints which article answers to which, and
which paragraph, with a confidence and the reason for it. What is not listed has no counterpart.

JSON: {&quot;articles&quot;: [{&quot;a&quot;: {&quot;delegation&quot;, &quot;line&quot;, &quot;title&quot;}, &quot;b&quot;: {…}, &quot;confidence&quot;, &quot;reason&quot;}],
&quot;paragraphs&quot;: [{&quot;a&quot;: {&quot;delegation&quot;, &quot;line&quot;, &quot;number&quot;}, &quot;b&quot;: {…}, &quot;confidence&quot;, &quot;reason&quot;,
&quot;outcome&quot;: &quot;linked&quot; or &quot;suggested&quot;}]}. Articles are those that are linked.</source>
        <translation>把汇编或项目的提案两两比较，显示哪些条和哪些款彼此对应，以及把握程度和理由。未列出的没有对应。

JSON: {&quot;articles&quot;: [{&quot;a&quot;: {&quot;delegation&quot;, &quot;line&quot;, &quot;title&quot;}, &quot;b&quot;: {…}, &quot;confidence&quot;, &quot;reason&quot;}],
&quot;paragraphs&quot;: [{&quot;a&quot;: {&quot;delegation&quot;, &quot;line&quot;, &quot;number&quot;}, &quot;b&quot;: {…}, &quot;confidence&quot;, &quot;reason&quot;,
&quot;outcome&quot;: &quot;linked&quot; 或 &quot;suggested&quot;}]}。所列各条是已建立对应关系的条。</translation>
    </message>
    <message>
        <source>print suggestions too, which are too weak to be linked</source>
        <translation>也显示过弱而未建立联系的建议</translation>
    </message>
</context>
<context>
    <name>ConsolidateCommand</name>
    <message>
        <source>“%1” is there already, and nothing was written over it.</source>
        <translation>“%1”已经存在，没有覆盖。</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>正在写入 %1…</translation>
    </message>
    <message>
        <source>No submission was found in “%1”.</source>
        <translation>“%1”中没有找到提案。</translation>
    </message>
    <message>
        <source>make one text of all submissions, with attributed alternatives</source>
        <translation>把所有提案做成一份注明提出者的备选案文</translation>
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
        <translation>把汇编中对应的内容归入同一条款，逐款编成一份案文：共同之处只写一次，不同之处放在方括号内，并在每个备选案文后
注明名称。以标记文本显示草案；给出 -o 时还把草案连同收到的文件保存为新项目。对于项目，显示现有草案。

JSON: {&quot;title&quot;, &quot;provisions&quot;: [{&quot;kind&quot;, &quot;designation&quot;, &quot;number&quot;, &quot;title&quot;, &quot;paragraphs&quot;: [{&quot;number&quot;, &quot;level&quot;,
&quot;notation&quot;, &quot;alternatives&quot;: [{&quot;bracket&quot;, &quot;attributions&quot;: […], &quot;text&quot;, &quot;origins&quot;: [{&quot;delegation&quot;, &quot;line&quot;}]}],
&quot;readings&quot;: [{&quot;delegation&quot;, &quot;text&quot;}], &quot;origins&quot;: [{&quot;delegation&quot;, &quot;line&quot;}]}]}]}. &quot;bracket&quot; 从 1 起为一款的方括号
编号，外层先于内层；&quot;readings&quot; 为各代表团所主张的该款；一款的 &quot;origins&quot; 为构成该款的所有单元。</translation>
    </message>
    <message>
        <source>keep the draft and its sources as a new project</source>
        <translation>把草案及其来源保存为新项目</translation>
    </message>
    <message>
        <source>who does this; goes into the history</source>
        <translation>由谁进行；将载入历史</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>代表谁</translation>
    </message>
</context>
<context>
    <name>CopyCommand</name>
    <message>
        <source>Writing %1 …</source>
        <translation>正在写入 %1…</translation>
    </message>
    <message>
        <source>write a consistent copy of a project</source>
        <translation>写出项目的完整副本</translation>
    </message>
    <message>
        <source>Writes a copy that is whole even while somebody edits the project; for a stick, a backup, a colleague.

JSON: {&quot;target&quot;, &quot;revisions&quot;}</source>
        <translation>写出完整的副本，即使有人正在编辑项目；可用于存储棒、备份或交给同事。

JSON: {&quot;target&quot;, &quot;revisions&quot;}</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>This part of the document is not there any more.</source>
        <translation>文件的这一部分已不存在。</translation>
    </message>
    <message>
        <source>Nothing stands before it on its level that it could be part of.</source>
        <translation>它前面没有同一层次的部分可以归入。</translation>
    </message>
    <message>
        <source>It stands on the highest level already.</source>
        <translation>它已在最高层次。</translation>
    </message>
    <message>
        <source>Nothing stands before it on its level that it could be joined with.</source>
        <translation>它前面没有同一层次的部分可以相连。</translation>
    </message>
    <message>
        <source>There is no text on both sides of that place.</source>
        <translation>该处两边没有都有案文。</translation>
    </message>
    <message>
        <source>A submission needs the name of a delegation.</source>
        <translation>提案需要有代表团名称。</translation>
    </message>
</context>
<context>
    <name>Correspondence</name>
    <message>
        <source>its closing text</source>
        <translation>其结尾案文</translation>
    </message>
    <message>
        <source>its text stands here</source>
        <translation>其案文在此</translation>
    </message>
    <message>
        <source>nobody else has it</source>
        <translation>其他各方均无</translation>
    </message>
    <message>
        <source>stands in its article</source>
        <translation>在其所属条内</translation>
    </message>
    <message>
        <source>%1 of %2 pairs of characters</source>
        <translation>%2 对字符中有 %1 对</translation>
    </message>
    <message>
        <source>%1 of %2 content words</source>
        <translation>%2 个实词中有 %1 个</translation>
    </message>
    <message>
        <source>both cite article %1 of the %2</source>
        <translation>都引用第 %1 条：%2</translation>
    </message>
    <message>
        <source>both cite article %1, paragraph %2, of the %3</source>
        <translation>都引用第 %1 条第 %2 款：%3</translation>
    </message>
    <message>
        <source>one of %1 parts</source>
        <translation>%1 部分之一</translation>
    </message>
    <message>
        <source>, with %1 of %2 sentences</source>
        <translation>，%2 句中有 %1 句</translation>
    </message>
    <message>
        <source>said so by a person</source>
        <translation>由人确定</translation>
    </message>
    <message>
        <source>the same text</source>
        <translation>案文相同</translation>
    </message>
    <message>
        <source>what stands around corresponds</source>
        <translation>周围内容对应</translation>
    </message>
    <message>
        <source>the same theme, not treaty text on both sides</source>
        <translation>主题相同，但并非两边都是条约案文</translation>
    </message>
    <message>
        <source>%1 of %2 paragraphs correspond</source>
        <translation>%2 款中有 %1 款对应</translation>
    </message>
    <message>
        <source>the same title</source>
        <translation>标题相同</translation>
    </message>
    <message>
        <source>like titles</source>
        <translation>标题相近</translation>
    </message>
    <message>
        <source>%1 % of the words, by weight</source>
        <translation>按权重计占词语的 %1%</translation>
    </message>
    <message>
        <source>both correspond to a paragraph of %1</source>
        <translation>都对应 %1 的一款</translation>
    </message>
</context>
<context>
    <name>DocumentReader</name>
    <message>
        <source>This kind of file is not one that the program reads. Save it as a Word document (.docx), a PDF or plain text, and open that.</source>
        <translation>本程序不读取这种文件。请另存为 Word 文件（.docx）、PDF 或纯文本再打开。</translation>
    </message>
</context>
<context>
    <name>Docx</name>
    <message>
        <source>The Word document declares a document type of its own, which none does that a word processor wrote. It was not read.</source>
        <translation>这份 Word 文件声明了自己的文件类型，文字处理软件写出的文件不会这样。未予读取。</translation>
    </message>
    <message>
        <source>The Word document nests more than %1 elements at line %2. It was not read further.</source>
        <translation>这份 Word 文件在第 %2 行嵌套超过 %1 个元素。未继续读取。</translation>
    </message>
    <message>
        <source>The Word document is broken at line %1, column %2 of its XML (%3). Open and save it once in a word processor, or ask for it again.</source>
        <translation>这份 Word 文件的 XML 在第 %1 行第 %2 列损坏（%3）。请用文字处理软件打开并保存一次，或请对方重发。</translation>
    </message>
    <message>
        <source>The file embeds another document, which was not opened.</source>
        <translation>文件中嵌有另一份文件，未打开。</translation>
    </message>
    <message>
        <source>The file has pictures, which are not carried into the text.</source>
        <translation>文件中有图片，未带入案文。</translation>
    </message>
    <message>
        <source>This is a container like a Word document&apos;s, but it names no main document. It may be another kind of office file.</source>
        <translation>这是与 Word 文件相似的容器，但没有指明主文件。可能是另一种办公文件。</translation>
    </message>
    <message>
        <source>The file has macros, which were not opened.</source>
        <translation>文件中有宏，未打开。</translation>
    </message>
    <message>
        <source>This file is not a complete document: its container cannot be opened. Ask for it again, or open and save it once in a word processor.</source>
        <translation>这不是完整的文件：其容器无法打开。请对方重发，或用文字处理软件打开并保存一次。</translation>
    </message>
    <message>
        <source>The document has no part “%1”.</source>
        <translation>文件没有“%1”部分。</translation>
    </message>
    <message>
        <source>The part “%1” of the document unpacks to more than this program reads (%2 MiB). It was not opened.</source>
        <translation>文件的“%1”部分解压后超过本程序的读取上限（%2 MiB）。未打开。</translation>
    </message>
    <message>
        <source>The part “%1” of the document cannot be unpacked.</source>
        <translation>文件的“%1”部分无法解压。</translation>
    </message>
</context>
<context>
    <name>DocxText</name>
    <message numerus="yes">
        <source>The file has tracked changes; they were read as accepted, and %n deleted character(s) were left out.</source>
        <translation>
            <numerusform>文件中有修订标记；已按接受读取，略去 %n 个删除的字符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) in the margin were not taken into the text.</source>
        <translation>
            <numerusform>页边的 %n 条批注未带入案文。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>Article %1</source>
        <translation>第 %1 条</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>序言</translation>
    </message>
    <message>
        <source>%1, paragraph %2</source>
        <translation>%1第 %2 款</translation>
    </message>
    <message>
        <source>A stored %1 does not have the form this program writes.</source>
        <translation>存储的内容（%1）不是本程序写出的形式。</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>The annotation is no longer in the draft.</source>
        <translation>该批注已不在草案中。</translation>
    </message>
    <message>
        <source>The words to annotate are not in the paragraph any more. Select them again.</source>
        <translation>要批注的词语已不在该款中。请重新选取。</translation>
    </message>
    <message>
        <source>This annotation is in the draft already; attach it again instead.</source>
        <translation>该批注已在草案中；请重新附上。</translation>
    </message>
    <message>
        <source>There is no such bracket in this paragraph any more. Somebody may have lifted it.</source>
        <translation>该款中已没有这一方括号。可能有人已将其去掉。</translation>
    </message>
    <message>
        <source>Brackets can nest %1 deep. Lift some of those around these words first.</source>
        <translation>方括号最多可嵌套 %1 层。请先去掉这些词语周围的一些方括号。</translation>
    </message>
    <message>
        <source>Select the words that are to stand in brackets first.</source>
        <translation>请先选取要放入方括号的词语。</translation>
    </message>
    <message>
        <source>A position is somebody&apos;s. Say which delegation takes it.</source>
        <translation>立场总是某一方的。请指明是哪个代表团的立场。</translation>
    </message>
    <message>
        <source>The paragraph is no longer in the draft. Somebody may have deleted it; the history still has it.</source>
        <translation>该款已不在草案中。可能有人已将其删除；历史中仍有。</translation>
    </message>
    <message>
        <source>The provision is no longer in the draft. Somebody may have deleted it; the history still has it.</source>
        <translation>该条款已不在草案中。可能有人已将其删除；历史中仍有。</translation>
    </message>
    <message>
        <source>Select the words whose status is to be recorded first.</source>
        <translation>请先选取要记录状态的词语。</translation>
    </message>
    <message>
        <source>The paragraph after which this should stand is not in that provision any more.</source>
        <translation>此款应排在其后的那一款已不在该条款中。</translation>
    </message>
    <message>
        <source>This paragraph is in the draft already; move it instead of inserting it.</source>
        <translation>该款已在草案中；请移动而不要插入。</translation>
    </message>
    <message>
        <source>A paragraph can stand at one of nine levels, from paragraph to sub-items.</source>
        <translation>一款可处于从款到小目的九个层次之一。</translation>
    </message>
    <message>
        <source>This provision is in the draft already; move it instead of inserting it.</source>
        <translation>该条款已在草案中；请移动而不要插入。</translation>
    </message>
    <message>
        <source>A paragraph can be split between two words outside its brackets. Put the cursor there, or lift the bracket first.</source>
        <translation>一款可在方括号外的两个词之间拆分。请把光标放在那里，或先去掉方括号。</translation>
    </message>
    <message>
        <source>This is the last paragraph of its provision; there is none to join it with.</source>
        <translation>这是该条款的最后一款；没有可以相连的款。</translation>
    </message>
    <message>
        <source>The language of the parallel text is not known. Say which it is.</source>
        <translation>平行案文的语文不明。请说明是哪一种。</translation>
    </message>
    <message>
        <source>The text to check is no longer there. Look at it again.</source>
        <translation>要核对的案文已不在。请再看一次。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%n annotation(s) whose words are gone stand on no place in the file.</source>
        <translation>
            <numerusform>有 %n 条批注所批的词语已不存在，在文件中无处安放。</numerusform>
        </translation>
    </message>
    <message>
        <source>Plain text has no italics, no bold and no links.</source>
        <translation>纯文本没有斜体、粗体和链接。</translation>
    </message>
    <message numerus="yes">
        <source>The notation has no statuses: %n of them stay behind.</source>
        <translation>
            <numerusform>标记文本没有状态：%n 个状态留在这里。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only Word files have tracked changes: alternatives stand in brackets.</source>
        <translation>只有 Word 文件有修订标记：备选案文放在方括号内。</translation>
    </message>
    <message>
        <source>Footnotes stand at the end of the PDF, not at the foot of each page.</source>
        <translation>脚注在 PDF 的末尾，不在每页下端。</translation>
    </message>
    <message numerus="yes">
        <source>%n provision(s)</source>
        <translation>
            <numerusform>%n 个条款</numerusform>
        </translation>
    </message>
    <message>
        <source>the submissions, under their delegations’ names</source>
        <translation>各代表团名下的提案</translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s)</source>
        <translation>
            <numerusform>%n 处方括号</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the names of %n delegation(s)</source>
        <translation>
            <numerusform>%n 个代表团的名称</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n 条批注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s)</source>
        <translation>
            <numerusform>%n 条私人备注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s) are left out: only what is agreed is written.</source>
        <translation>
            <numerusform>略去 %n 处方括号：只写出已商定的内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n bracket(s) only the first alternative is written.</source>
        <translation>
            <numerusform>%n 处方括号只写出第一个备选案文。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The names of %n delegation(s) are not written.</source>
        <translation>
            <numerusform>没有写出 %n 个代表团的名称。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) stay behind.</source>
        <translation>
            <numerusform>%n 条批注留在这里。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s) stay behind.</source>
        <translation>
            <numerusform>%n 条私人备注留在这里。</numerusform>
        </translation>
    </message>
    <message>
        <source>This content cannot be written in this format: tables are written as Word, OpenDocument, PDF, HTML or CSV, and only the draft as notation or Akoma Ntoso.</source>
        <translation>这一内容不能以此格式写出：表格可写成 Word、OpenDocument、PDF、HTML 或 CSV，只有草案可写成标记文本或 Akoma Ntoso。</translation>
    </message>
    <message>
        <source>PDF needs fonts, which this program has not.</source>
        <translation>PDF 需要字体，而本程序没有。</translation>
    </message>
    <message>
        <source>The project does not hold the text in that language. Take it in first, as a parallel text.</source>
        <translation>项目中没有该语文的案文。请先将其作为平行案文收入。</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>--%1 is one of: %2.</source>
        <translation>--%1 为下列之一：%2。</translation>
    </message>
    <message>
        <source>--language is one of: ar, zh, en, fr, ru, es.</source>
        <translation>--language 为下列之一：ar、zh、en、fr、ru、es。</translation>
    </message>
    <message>
        <source>No provision has the number “%1”: “export FILE --format text” shows those there are.</source>
        <translation>没有编号为“%1”的条款：“export FILE --format text”可显示现有条款。</translation>
    </message>
    <message>
        <source>--version asks for a project: a compilation has no earlier revision.</source>
        <translation>--version 需要项目：汇编没有以前的修订。</translation>
    </message>
    <message>
        <source>--changes-since asks for a project: a compilation has no earlier revision.</source>
        <translation>--changes-since 需要项目：汇编没有以前的修订。</translation>
    </message>
    <message>
        <source>--changes-since writes Word files: give --format docx too.</source>
        <translation>--changes-since 写出 Word 文件：请同时给出 --format docx。</translation>
    </message>
    <message>
        <source>Tables are written as docx, odt, pdf, html or csv, and notation and akn hold the draft alone.</source>
        <translation>表格写成 docx、odt、pdf、html 或 csv；标记文本和 akn 只含草案。</translation>
    </message>
    <message>
        <source>--json tells of a file: say with --output where it goes.</source>
        <translation>--json 说明的是文件：请用 --output 指明写到哪里。</translation>
    </message>
    <message>
        <source>write the draft, what was submitted, or tables of both, as a document</source>
        <translation>把草案、所提交的内容或两者的表格写成文件</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>下列之一：%1</translation>
    </message>
    <message>
        <source>where names stand: %1</source>
        <translation>名称的位置：%1</translation>
    </message>
    <message>
        <source>of the text: ar, zh, en, fr, ru, es; guessed where not given</source>
        <translation>案文的语言：ar、zh、en、fr、ru、es；未给出则推测</translation>
    </message>
    <message>
        <source>with annotations</source>
        <translation>连同批注</translation>
    </message>
    <message>
        <source>with private annotations too</source>
        <translation>也连同私人批注</translation>
    </message>
    <message>
        <source>only the provision of this number; may be given again</source>
        <translation>只要此编号的条款；可重复给出</translation>
    </message>
    <message>
        <source>the draft as it was in a revision or version</source>
        <translation>某一修订或版本时的草案</translation>
    </message>
    <message>
        <source>docx: alternatives as tracked changes by delegation</source>
        <translation>docx：把备选案文写成各代表团的修订标记</translation>
    </message>
    <message>
        <source>docx: what changed since a revision or version</source>
        <translation>docx：自某一修订或版本以来的改动</translation>
    </message>
    <message>
        <source>docx, odt, pdf: with a contents list</source>
        <translation>docx、odt、pdf：带目录</translation>
    </message>
    <message>
        <source>docx, odt, pdf: with line numbers</source>
        <translation>docx、odt、pdf：带行号</translation>
    </message>
    <message>
        <source>docx, odt, pdf: document symbol in the running head</source>
        <translation>docx、odt、pdf：页眉中的文号</translation>
    </message>
    <message>
        <source>docx, odt, pdf: date in the running head, as it is to be printed</source>
        <translation>docx、odt、pdf：页眉中的日期，照样印出</translation>
    </message>
    <message>
        <source>--beside is one of: ar, zh, en, fr, ru, es.</source>
        <translation>--beside 为下列之一：ar、zh、en、fr、ru、es。</translation>
    </message>
    <message>
        <source>Writes a project, or a compilation consolidated on the spot. Contents: the draft; the comparative table (a row for
each provision and paragraph, a column for each delegation, the last for the draft); the traceability table; two
languages side by side (see parallel); the statistics; what was submitted, by article or by delegation. The format “notation” is what the editor reads back;
“akn” is Akoma Ntoso 3.0. What the file does not hold is told on stderr.

JSON (with --output): {&quot;file&quot;, &quot;bytes&quot;, &quot;leaves&quot;: [sentence], &quot;not_carried_over&quot;: [sentence]}</source>
        <translation>写出项目，或当场合并的汇编。内容：草案；比较表（一行一个条款和款，一列一个代表团，最后一列为草案）；溯源表；
两种语文并列（见 parallel）；统计；按条或按代表团排列的所提交内容。“notation”格式可由编辑器读回；“akn”是 Akoma Ntoso 3.0。文件不含的内容在
stderr 上说明。

JSON（使用 --output 时）：{&quot;file&quot;, &quot;bytes&quot;, &quot;leaves&quot;: [句子], &quot;not_carried_over&quot;: [句子]}</translation>
    </message>
    <message>
        <source>parallel: the other language; the first that the project holds where not given</source>
        <translation>parallel：另一种语文；不给出时为项目所含的第一种</translation>
    </message>
</context>
<context>
    <name>HeldText</name>
    <message>
        <source>The XML in this file declares a document type, which can make a program open other files; it was not read. Open and save the document once in a word processor.</source>
        <translation>此文件的 XML 声明了文件类型，可能使程序打开其他文件；未予读取。请用文字处理软件打开并保存一次。</translation>
    </message>
    <message>
        <source>This document nests its elements more than %1 deep; it was not read.</source>
        <translation>此文件的元素嵌套超过 %1 层；未予读取。</translation>
    </message>
    <message>
        <source>The file has macros, which were not opened.</source>
        <translation>文件中有宏，未打开。</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) of the file did not find their way into the text (%1).</source>
        <translation>
            <numerusform>文件中有 %n 个词没有进入案文（%1）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) of the file did not find their way into the text (%1).</source>
        <translation>
            <numerusform>文件中有 %n 个字符没有进入案文（%1）。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>(no key)</source>
        <translation>（无按键）</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>所有按键</translation>
    </message>
    <message>
        <source>Keys can be changed in the settings. This list shows those that hold now.</source>
        <translation>按键可在设置中更改。此处列出现行按键。</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>This chapter is in English only so far.</source>
        <translation>本章目前只有英文。</translation>
    </message>
    <message>
        <source>The English chapter was changed since; where they differ, the English one holds.</source>
        <translation>英文章节此后有改动；如有差异，以英文为准。</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Edited %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Edited the title of %1</source>
        <translation>编辑 %1 的标题</translation>
    </message>
    <message>
        <source>Put words of %1 in brackets</source>
        <translation>把 %1 的词语放入方括号</translation>
    </message>
    <message>
        <source>Added an alternative in %1</source>
        <translation>在 %1 增加备选案文</translation>
    </message>
    <message>
        <source>%1 proposes an alternative in %2</source>
        <translation>%1 在 %2 提出备选案文</translation>
    </message>
    <message>
        <source>%1 supports an alternative in %2</source>
        <translation>%1 支持 %2 的备选案文</translation>
    </message>
    <message>
        <source>%1 opposes an alternative in %2</source>
        <translation>%1 反对 %2 的备选案文</translation>
    </message>
    <message>
        <source>%1 reserves its position on an alternative in %2</source>
        <translation>%1 对 %2 的备选案文保留立场</translation>
    </message>
    <message>
        <source>%1 is studying an alternative in %2</source>
        <translation>%1 正在研究 %2 的备选案文</translation>
    </message>
    <message>
        <source>%1 withdrew its position in %2</source>
        <translation>%1 撤回对 %2 的立场</translation>
    </message>
    <message>
        <source>Lifted the brackets in %1</source>
        <translation>去掉 %1 的方括号</translation>
    </message>
    <message>
        <source>Recorded the status of %1</source>
        <translation>记录 %1 的状态</translation>
    </message>
    <message>
        <source>Recorded the status of words in %1</source>
        <translation>记录 %1 中词语的状态</translation>
    </message>
    <message>
        <source>Inserted a paragraph in %1</source>
        <translation>在 %1 插入一款</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Moved %1 within %2</source>
        <translation>在 %2 内移动 %1</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>拆分 %1</translation>
    </message>
    <message>
        <source>Joined %1 with the next paragraph</source>
        <translation>把 %1 与下一款相连</translation>
    </message>
    <message>
        <source>Numbered %1 as %2</source>
        <translation>把 %1 编为 %2</translation>
    </message>
    <message>
        <source>Changed the level of %1</source>
        <translation>改变 %1 的层次</translation>
    </message>
    <message>
        <source>Inserted a provision</source>
        <translation>插入一个条款</translation>
    </message>
    <message>
        <source>Moved %1</source>
        <translation>移动 %1</translation>
    </message>
    <message>
        <source>Renumbered the draft</source>
        <translation>重新编排草案编号</translation>
    </message>
    <message>
        <source>Annotated %1</source>
        <translation>批注 %1</translation>
    </message>
    <message>
        <source>Replied to an annotation</source>
        <translation>答复批注</translation>
    </message>
    <message>
        <source>Settled an annotation</source>
        <translation>了结批注</translation>
    </message>
    <message>
        <source>Reopened an annotation</source>
        <translation>重新打开批注</translation>
    </message>
    <message>
        <source>Attached an annotation again</source>
        <translation>重新附上批注</translation>
    </message>
    <message>
        <source>Corrected the concordance</source>
        <translation>更正对照表</translation>
    </message>
    <message>
        <source>Rewrote %1</source>
        <translation>改写 %1</translation>
    </message>
    <message>
        <source>Edited the title</source>
        <translation>编辑标题</translation>
    </message>
    <message>
        <source>Replaced the draft</source>
        <translation>替换草案</translation>
    </message>
    <message>
        <source>a paragraph</source>
        <translation>一款</translation>
    </message>
    <message>
        <source>a provision</source>
        <translation>一个条款</translation>
    </message>
    <message>
        <source>the preamble</source>
        <translation>序言</translation>
    </message>
    <message>
        <source>The history has a link that leads nowhere.</source>
        <translation>历史中有一个无所指的联系。</translation>
    </message>
    <message>
        <source>A new paragraph.</source>
        <translation>新的一款。</translation>
    </message>
    <message>
        <source>A paragraph was taken out.</source>
        <translation>去掉了一款。</translation>
    </message>
    <message>
        <source>A paragraph was moved.</source>
        <translation>移动了一款。</translation>
    </message>
    <message>
        <source>Changed by others only.</source>
        <translation>只有他人改动。</translation>
    </message>
    <message>
        <source>A new provision.</source>
        <translation>新的条款。</translation>
    </message>
    <message>
        <source>A provision was taken out.</source>
        <translation>去掉了一个条款。</translation>
    </message>
    <message>
        <source>A provision was moved.</source>
        <translation>移动了一个条款。</translation>
    </message>
    <message>
        <source>Its heading was changed.</source>
        <translation>其标题有改动。</translation>
    </message>
    <message>
        <source>A new note by %1.</source>
        <translation>%1 的新备注。</translation>
    </message>
    <message>
        <source>A note by %1 was changed.</source>
        <translation>%1 的备注有改动。</translation>
    </message>
    <message>
        <source>A note by %1 was taken away.</source>
        <translation>%1 的备注已去掉。</translation>
    </message>
    <message>
        <source>Changed here only.</source>
        <translation>只在这里改动。</translation>
    </message>
    <message>
        <source>The draft has no such paragraph.</source>
        <translation>草案中没有这一款。</translation>
    </message>
    <message>
        <source>The paragraph has no text there.</source>
        <translation>该款在那里没有案文。</translation>
    </message>
    <message>
        <source>“%1” could not be written to the disk. Is there room, and may the folder be written?</source>
        <translation>无法把“%1”写到磁盘。是否还有空间，该文件夹可否写入？</translation>
    </message>
    <message>
        <source>The provision of that paragraph is gone. Bring the whole provision back.</source>
        <translation>该款所属的条款已不存在。请恢复整个条款。</translation>
    </message>
    <message>
        <source>That revision has no such place.</source>
        <translation>该修订没有这个位置。</translation>
    </message>
    <message>
        <source>the whole draft</source>
        <translation>整个草案</translation>
    </message>
    <message>
        <source>Brought back %1</source>
        <translation>恢复 %1</translation>
    </message>
    <message>
        <source>Brought in the work of %1</source>
        <translation>并入 %1 的工作</translation>
    </message>
    <message numerus="yes">
        <source>Imported %1 with %n submission(s)</source>
        <translation>
            <numerusform>导入 %1，含 %n 份提案</numerusform>
        </translation>
    </message>
    <message>
        <source>A version needs a name.</source>
        <translation>版本需要名称。</translation>
    </message>
    <message>
        <source>There is a version “%1” already. Choose another name.</source>
        <translation>已有版本“%1”。请选择其他名称。</translation>
    </message>
    <message>
        <source>This is the project itself. Choose another name for the copy.</source>
        <translation>这就是项目本身。请为副本选择其他名称。</translation>
    </message>
    <message>
        <source>“%1” could not be opened in the safe way this program needs (%2). Copy it to a local folder and open the copy.</source>
        <translation>无法以本程序所需的安全方式打开“%1”（%2）。请复制到本地文件夹并打开副本。</translation>
    </message>
    <message>
        <source>“%1” is being written by another window or program. Nothing was changed; try again in a moment.</source>
        <translation>另一窗口或程序正在写“%1”。没有任何改动；请稍后再试。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the file or its folder is read-only. Save a copy elsewhere to go on working.</source>
        <translation>无法写入“%1”：文件或其文件夹为只读。请在别处保存副本继续工作。</translation>
    </message>
    <message>
        <source>There is no space left on the disk of “%1”. Nothing was changed; make room and try again.</source>
        <translation>“%1”所在磁盘已没有空间。没有任何改动；请腾出空间再试。</translation>
    </message>
    <message>
        <source>“%1” is damaged. Salvage it: everything readable is rescued into a new file.</source>
        <translation>“%1”已损坏。请抢救：所有可读内容会存入新文件。</translation>
    </message>
    <message>
        <source>“%1” is not a Concordat project.</source>
        <translation>“%1”不是 Concordat 项目。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that the file and its folder exist and may be used.</source>
        <translation>无法打开“%1”。请检查文件及其文件夹是否存在、可否使用。</translation>
    </message>
    <message>
        <source>The disk of “%1” refused to read or write (%2). Is the stick still in, the network up? Nothing was changed.</source>
        <translation>“%1”所在磁盘拒绝读写（%2）。存储棒还插着吗，网络还通吗？没有任何改动。</translation>
    </message>
    <message>
        <source>“%1” is not as this program wrote it: %2.</source>
        <translation>“%1”与本程序写出时不同：%2。</translation>
    </message>
    <message>
        <source>A stored draft does not have the form this program writes. Salvage rescues what is readable.</source>
        <translation>存储的草案不是本程序写出的形式。抢救可保住可读内容。</translation>
    </message>
    <message>
        <source>A stored draft claims to hold more than %1 parts.</source>
        <translation>存储的草案自称超过 %1 个部分。</translation>
    </message>
    <message>
        <source>Bringing in was stopped; nothing was changed.</source>
        <translation>已停止并入；没有任何改动。</translation>
    </message>
    <message>
        <source>“%1” is not a copy of this project. Import it as a compilation instead.</source>
        <translation>“%1”不是本项目的副本。请作为汇编导入。</translation>
    </message>
    <message>
        <source>A temporary file could not be read.</source>
        <translation>无法读取临时文件。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>无法读取“%1”：%2。</translation>
    </message>
    <message>
        <source>Of “%1” less is left than a project begins with. Look for a copy of it.</source>
        <translation>“%1”所剩内容比项目的开头还少。请找它的副本。</translation>
    </message>
    <message>
        <source>There is no room for a temporary copy of the damaged file.</source>
        <translation>没有空间存放损坏文件的临时副本。</translation>
    </message>
    <message>
        <source>The project file is damaged: the object %1 is not what it was when it was written. Salvage rescues the rest into a new file.</source>
        <translation>项目文件已损坏：对象 %1 与写入时不同。抢救可把其余内容存入新文件。</translation>
    </message>
    <message>
        <source>The project file lacks the object %1 that its history names. Salvage rescues the rest into a new file.</source>
        <translation>项目文件缺少其历史所指的对象 %1。抢救可把其余内容存入新文件。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>没有“%1”文件。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Ask for the right to read it.</source>
        <translation>无法读取“%1”。请申请读取权限。</translation>
    </message>
    <message>
        <source>“%1” is empty. Look for a copy of it.</source>
        <translation>“%1”是空的。请找它的副本。</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name, or open it.</source>
        <translation>“%1”已经存在。请选择其他名称，或打开它。</translation>
    </message>
    <message>
        <source>“%1” cannot be created: %2. Choose another folder.</source>
        <translation>无法创建“%1”：%2。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Created the project</source>
        <translation>创建项目</translation>
    </message>
    <message>
        <source>This project holds no received document %1.</source>
        <translation>本项目没有收到的文件 %1。</translation>
    </message>
    <message>
        <source>A stored compilation names an object that cannot be.</source>
        <translation>存储的汇编指向不可能存在的对象。</translation>
    </message>
    <message>
        <source>The history lacks the revision %1 on which another one stands.</source>
        <translation>历史缺少另一修订所依据的修订 %1。</translation>
    </message>
    <message>
        <source>This project has no revision %1.</source>
        <translation>本项目没有修订 %1。</translation>
    </message>
    <message>
        <source>This project has no revision number %1.</source>
        <translation>本项目没有第 %1 号修订。</translation>
    </message>
    <message>
        <source>The project file does not say which revision is the latest. Salvage finds it again.</source>
        <translation>项目文件没有说明哪个修订是最新的。抢救可将其找回。</translation>
    </message>
    <message numerus="yes">
        <source>%n stored object(s) could not be read.</source>
        <translation>
            <numerusform>有 %n 个存储的对象无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>The revision %1 could not be read whole.</source>
        <translation>修订 %1 无法完整读取。</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>…还有 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of the text could be read any more. Look for a copy of the project.</source>
        <translation>案文已完全无法读取。请找项目的副本。</translation>
    </message>
    <message>
        <source>The latest state could not be read whole; the one before it that could is the latest now.</source>
        <translation>最新状态无法完整读取；可读的前一状态现为最新。</translation>
    </message>
    <message>
        <source>The named versions could not be read.</source>
        <translation>命名版本无法读取。</translation>
    </message>
    <message>
        <source>The version “%1” was lost with its revision.</source>
        <translation>版本“%1”已随其修订丢失。</translation>
    </message>
    <message>
        <source>A received document could not be read whole.</source>
        <translation>收到的一份文件无法完整读取。</translation>
    </message>
    <message>
        <source>What was received with “%1” could not be read.</source>
        <translation>随“%1”收到的内容无法读取。</translation>
    </message>
    <message>
        <source>Signatures could not be read.</source>
        <translation>签名无法读取。</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name for what is salvaged.</source>
        <translation>“%1”已经存在。请为抢救的内容选择其他名称。</translation>
    </message>
    <message>
        <source>“%1” holds something that Concordat did not put there (%2). It is not opened.</source>
        <translation>“%1”中有并非 Concordat 放入的内容（%2）。未打开。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Concordat (file format %2; this program knows up to %3). Update the program to open it.</source>
        <translation>“%1”由较新版本的 Concordat 写出（文件格式 %2；本程序只认识到 %3）。请更新程序再打开。</translation>
    </message>
    <message>
        <source>“%1” has no known file format. Salvage may still rescue it.</source>
        <translation>“%1”的文件格式未知。也许仍可抢救。</translation>
    </message>
    <message numerus="yes">
        <source>%n private annotation(s)</source>
        <translation>
            <numerusform>%n 条私人批注</numerusform>
        </translation>
    </message>
    <message>
        <source>who proposed, supports or opposes what, and where words came from</source>
        <translation>谁提出、支持或反对什么，以及词语的来源</translation>
    </message>
    <message numerus="yes">
        <source>the %n earlier revision(s) and who made them</source>
        <translation>
            <numerusform>以前的 %n 个修订及其作者</numerusform>
        </translation>
    </message>
    <message>
        <source>everything received</source>
        <translation>收到的所有内容</translation>
    </message>
    <message>
        <source>the received files themselves</source>
        <translation>收到的文件本身</translation>
    </message>
    <message>
        <source>what you are typing just now</source>
        <translation>您正在键入的内容</translation>
    </message>
    <message>
        <source>Sent for review</source>
        <translation>已送审</translation>
    </message>
    <message>
        <source>The library for signatures (libsodium) does not start.</source>
        <translation>签名库（libsodium）无法启动。</translation>
    </message>
    <message>
        <source>“%1” does not hold a signing key.</source>
        <translation>“%1”中没有签名密钥。</translation>
    </message>
    <message>
        <source>The key cannot be kept at “%1”: %2.</source>
        <translation>密钥无法保存在“%1”：%2。</translation>
    </message>
    <message>
        <source>The key cannot be written to “%1”.</source>
        <translation>密钥无法写入“%1”。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>无法写入“%1”：%2。</translation>
    </message>
    <message>
        <source>The revision %1 does not name a draft.</source>
        <translation>修订 %1 没有指明草案。</translation>
    </message>
    <message>
        <source>“%1” is open for reading only. Save a copy in a folder of yours to go on working.</source>
        <translation>“%1”以只读方式打开。请在自己的文件夹保存副本继续工作。</translation>
    </message>
    <message>
        <source>“%1” is no longer where it was: it was moved or deleted, or the stick was pulled out. Save a copy to keep what you have here.</source>
        <translation>“%1”已不在原处：它被移动或删除，或存储棒已拔出。请保存副本以保留这里的内容。</translation>
    </message>
    <message>
        <source>Another file was put in the place of “%1”, as a synchronised folder does. Save a copy to keep what you have here, open the file again, and bring the copy in.</source>
        <translation>另一文件占据了“%1”的位置，同步文件夹会这样。请保存副本以保留这里的内容，重新打开文件，再并入副本。</translation>
    </message>
    <message>
        <source>“%1” was overwritten with another state, as a synchronised folder does. Save a copy to keep what you have here, open the file again, and bring the copy in.</source>
        <translation>“%1”被另一状态覆盖，同步文件夹会这样。请保存副本以保留这里的内容，重新打开文件，再并入副本。</translation>
    </message>
    <message>
        <source>These histories have nothing in common. Import the file as a compilation instead.</source>
        <translation>这些历史没有共同之处。请把文件作为汇编导入。</translation>
    </message>
    <message>
        <source>The object %1 is missing.</source>
        <translation>缺少对象 %1。</translation>
    </message>
    <message>
        <source>Nothing of that is left in the text to take back.</source>
        <translation>案文中已没有可撤回的内容。</translation>
    </message>
    <message>
        <source>Undid: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redid: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>There is nothing of yours to undo.</source>
        <translation>您没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing of yours to redo.</source>
        <translation>您没有可重做的操作。</translation>
    </message>
    <message>
        <source>The file&apos;s pages do not fit together: %1</source>
        <translation>文件各页不能衔接：%1</translation>
    </message>
    <message>
        <source>The object %1 is there twice.</source>
        <translation>对象 %1 出现两次。</translation>
    </message>
    <message>
        <source>The object %1 is not in the form this program writes.</source>
        <translation>对象 %1 不是本程序写出的形式。</translation>
    </message>
    <message>
        <source>The revision %1 (“%2”, by %3) was altered: its content does not match its name.</source>
        <translation>修订 %1（“%2”，%3）遭到改动：其内容与名称不符。</translation>
    </message>
    <message>
        <source>The draft of revision %1 (“%2”) cannot be read: %3</source>
        <translation>修订 %1（“%2”）的草案无法读取：%3</translation>
    </message>
    <message>
        <source>it names none.</source>
        <translation>它没有指明草案。</translation>
    </message>
    <message>
        <source>The compilation that revision %1 brought in is missing.</source>
        <translation>缺少修订 %1 带来的汇编。</translation>
    </message>
    <message>
        <source>The latest revision %1 is missing.</source>
        <translation>缺少最新修订 %1。</translation>
    </message>
    <message>
        <source>The version “%1” names a revision that is missing.</source>
        <translation>版本“%1”指向缺失的修订。</translation>
    </message>
    <message>
        <source>What is kept for opening quickly differs from the text itself.</source>
        <translation>为快速打开而保存的内容与案文本身不同。</translation>
    </message>
    <message>
        <source>A received document cannot be read: %1</source>
        <translation>收到的一份文件无法读取：%1</translation>
    </message>
    <message>
        <source>Sealed files are worked on in memory only, and this system has no folder for that (neither XDG_RUNTIME_DIR nor /dev/shm).</source>
        <translation>密封文件只在内存中处理，而本系统没有可用的文件夹（既没有 XDG_RUNTIME_DIR 也没有 /dev/shm）。</translation>
    </message>
    <message>
        <source>What is told of a revision does not have the form this program writes.</source>
        <translation>关于修订的记述不是本程序写出的形式。</translation>
    </message>
    <message>
        <source>This is more than the program seals into one file (%1 MiB).</source>
        <translation>这超过本程序密封在一个文件中的上限（%1 MiB）。</translation>
    </message>
    <message>
        <source>The library for sealing (libsodium) does not start.</source>
        <translation>密封库（libsodium）无法启动。</translation>
    </message>
    <message>
        <source>There is too little memory to work out the key (256 MiB). Close other programs and try again.</source>
        <translation>内存太少，无法算出密钥（256 MiB）。请关闭其他程序再试。</translation>
    </message>
    <message>
        <source>The passphrase does not open this file, or the file was altered on its way. Type the passphrase again; where that does not help, ask for the file again.</source>
        <translation>口令打不开此文件，或文件在途中遭到改动。请重新键入口令；如仍不行，请对方重发文件。</translation>
    </message>
    <message>
        <source>The passphrase is too short: anybody could guess it. Take at least %1 characters; four words that have nothing to do with each other are good.</source>
        <translation>口令太短：谁都可能猜到。请至少用 %1 个字符；四个互不相干的词就很好。</translation>
    </message>
    <message>
        <source>This is not a whole sealed file. Ask for it again.</source>
        <translation>这不是完整的密封文件。请对方重发。</translation>
    </message>
    <message>
        <source>What is sealed in “%1” is not a Concordat project.</source>
        <translation>“%1”中密封的不是 Concordat 项目。</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name.</source>
        <translation>“%1”已经存在。请选择其他名称。</translation>
    </message>
    <message>
        <source>“%1” is sealed. Its passphrase is needed to bring it in.</source>
        <translation>“%1”是密封的。并入需要其口令。</translation>
    </message>
    <message>
        <source>Took the text in %1 away</source>
        <translation>移除了%1案文</translation>
    </message>
    <message>
        <source>Took in the text in %1</source>
        <translation>收入了%1案文</translation>
    </message>
    <message numerus="yes">
        <source>Held %n text(s) against another language</source>
        <translation>
            <numerusform>与另一种语文核对了 %n 处案文</numerusform>
        </translation>
    </message>
    <message>
        <source>What was noted of a change cannot be read.</source>
        <translation>无法读取一处更改的记录。</translation>
    </message>
    <message>
        <source>What was noted of the changes since “%1” differs from the text itself.</source>
        <translation>自“%1”以来的更改记录与文本本身不一致。</translation>
    </message>
    <message>
        <source>Nothing was brought in from “%1”: its text has two parts of one name, so it was altered.</source>
        <translation>没有从“%1”并入任何内容：其文本中有两个部分同名，因此遭到过改动。</translation>
    </message>
    <message>
        <source>Nothing was brought in from “%1”. %2</source>
        <translation>没有从“%1”并入任何内容。%2</translation>
    </message>
    <message>
        <source>It was altered: the revision “%1” by %2 does not match its name.</source>
        <translation>它遭到改动：%2 的修订“%1”与其名称不符。</translation>
    </message>
    <message>
        <source>It has a revision without a draft.</source>
        <translation>其中有一个没有草案的修订。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>“%1” cannot be opened: %2. Check that it is there and that you may read it.</source>
        <translation>无法打开“%1”：%2。请检查它是否在那里、您可否读取。</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was changed.</source>
        <translation>已停止导入；没有任何改动。</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>Line %1 is unplaced: %2</source>
        <translation>第 %1 行无处安放：%2</translation>
    </message>
    <message>
        <source>Line %1 is doubtful: %2</source>
        <translation>第 %1 行存疑：%2</translation>
    </message>
    <message>
        <source>(nobody is named)</source>
        <translation>（未指明）</translation>
    </message>
    <message>
        <source>on behalf of %1</source>
        <translation>代表%1</translation>
    </message>
    <message>
        <source>  attribution: %1; original language: %2; date: %3; articles: %4; texts: %5</source>
        <translation>  提出者：%1；原文语文：%2；日期：%3；条：%4；案文：%5</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不详</translation>
    </message>
    <message>
        <source> [commentary]</source>
        <translation> [评论意见]</translation>
    </message>
    <message>
        <source> [by reference]</source>
        <translation> [援引]</translation>
    </message>
    <message>
        <source>say what a compilation holds: submissions, articles, paragraphs</source>
        <translation>说明汇编的内容：提案、条、款</translation>
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
        <translation>读取提案汇编（文本或 Markdown；“-”表示 stdin），显示识别出的内容：由谁提交，以及每条、每款和每个脚注及其在来源中
开始的行；然后是无处安放和存疑的内容及理由。不保存任何内容。

JSON: {&quot;submissions&quot;: [{&quot;delegation&quot;, &quot;attribution&quot;, &quot;on_behalf_of&quot;: […], &quot;original_language&quot;, &quot;date&quot;,
&quot;units&quot;: [{&quot;kind&quot;, &quot;number&quot;, &quot;title&quot;, &quot;line&quot;, &quot;text&quot;, &quot;commentary&quot;, &quot;footnotes&quot;: […],
&quot;children&quot;: […]}]}], &quot;unplaced&quot;: [{&quot;line&quot;, &quot;text&quot;}], &quot;doubts&quot;: [{&quot;line&quot;, &quot;reason&quot;}]}. 单元如有以下内容，还包括
&quot;closing&quot;（各项之后的文字）、&quot;citation&quot;（原样的出处）和 &quot;by_reference&quot;。</translation>
    </message>
    <message>
        <source>something of the text found no place; it is listed</source>
        <translation>有些案文无处安放；已列出</translation>
    </message>
</context>
<context>
    <name>KeyCommand</name>
    <message>
        <source>Fingerprint: %1</source>
        <translation>指纹：%1</translation>
    </message>
    <message>
        <source>make a key to sign with, or print its public half</source>
        <translation>生成签名密钥，或显示其公开部分</translation>
    </message>
    <message>
        <source>Prints the public half of a signing key (Ed25519) as one line for a file of known keys: 64 hexadecimal digits, a
space, the name. With --new, makes the key first. The key file is closed to everybody else; keep it outside of every
project, and never send it. The fingerprint is what two people read to each other on the telephone.

JSON: {&quot;name&quot;, &quot;key&quot;, &quot;fingerprint&quot;}</source>
        <translation>以一行显示签名密钥（Ed25519）的公开部分，供已知密钥文件使用：64 位十六进制数字、一个空格、名称。给出 --new 时先生成
密钥。密钥文件不对他人开放；请存放在任何项目之外，切勿寄出。指纹供两人在电话中相互核对。

JSON: {&quot;name&quot;, &quot;key&quot;, &quot;fingerprint&quot;}</translation>
    </message>
    <message>
        <source>make the key, for a person of this name</source>
        <translation>为此姓名的人生成密钥</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>signed by %1</source>
        <translation>由 %1 签名</translation>
    </message>
    <message>
        <source>signed with a key you do not know (%1)</source>
        <translation>用您不认识的密钥签名（%1）</translation>
    </message>
    <message>
        <source>altered since it was signed</source>
        <translation>签名后有改动</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>未签名</translation>
    </message>
</context>
<context>
    <name>LogCommand</name>
    <message>
        <source>list who did what, newest first</source>
        <translation>列出谁做了什么，最新的在前</translation>
    </message>
    <message>
        <source>Lists the revisions of a project, newest first: when, who, for whom, what was done, and who
signed it.

JSON: {&quot;revisions&quot;: [{&quot;id&quot;, &quot;parents&quot;: […], &quot;author&quot;, &quot;delegation&quot;, &quot;when&quot;, &quot;kind&quot;, &quot;summary&quot;,
&quot;signatures&quot;: [{&quot;standing&quot;: &quot;known&quot; | &quot;unknown&quot; | &quot;altered&quot;, &quot;name&quot;, &quot;key&quot;, &quot;fingerprint&quot;}]}]}; times are
UTC, ISO 8601.</source>
        <translation>列出项目的各次修订，最新的在前：时间、何人、代表何方、所作的改动以及由谁签名。

JSON: {&quot;revisions&quot;: [{&quot;id&quot;, &quot;parents&quot;: […], &quot;author&quot;, &quot;delegation&quot;, &quot;when&quot;, &quot;kind&quot;, &quot;summary&quot;,
&quot;signatures&quot;: [{&quot;standing&quot;: &quot;known&quot; | &quot;unknown&quot; | &quot;altered&quot;, &quot;name&quot;, &quot;key&quot;, &quot;fingerprint&quot;}]}]}；时间为
UTC，ISO 8601。</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>The words of an annotation are gone; it is listed and can be put back.</source>
        <translation>批注所批的词语已不存在；已列出，可重新安放。</translation>
    </message>
    <message>
        <source>An annotation follows its words.</source>
        <translation>批注随其词语移动。</translation>
    </message>
    <message>
        <source>Both joined a paragraph, each to another one; it stands here and is worth a look.</source>
        <translation>双方都把某一款连到另一款，但所连不同；现放在这里，请查看。</translation>
    </message>
    <message>
        <source>Both changed the same words; the alternatives stand in brackets.</source>
        <translation>双方改动了同一词语；各备选案文放在方括号内。</translation>
    </message>
    <message>
        <source>Both changed words beside each other; the changes were merged and are worth a look.</source>
        <translation>双方改动了相邻词语；改动已合并，请查看。</translation>
    </message>
    <message>
        <source>Both changed different words; the changes were merged.</source>
        <translation>双方改动了不同词语；改动已合并。</translation>
    </message>
    <message>
        <source>Only this side changed it.</source>
        <translation>只有这一方改动。</translation>
    </message>
    <message>
        <source>Only the other side changed it.</source>
        <translation>只有另一方改动。</translation>
    </message>
    <message>
        <source>Both recorded a status; the less agreed one stands until somebody decides.</source>
        <translation>双方都记录了状态；在有人决定之前以商定程度较低者为准。</translation>
    </message>
    <message>
        <source>A new paragraph.</source>
        <translation>新的一款。</translation>
    </message>
    <message>
        <source>A paragraph was deleted.</source>
        <translation>删除了一款。</translation>
    </message>
    <message>
        <source>One side deleted what the other edited; it is kept, in brackets.</source>
        <translation>一方删除了另一方编辑的内容；现予保留，放在方括号内。</translation>
    </message>
    <message>
        <source>One side deleted the provision whose title the other edited; it is kept.</source>
        <translation>一方删除了另一方编辑过标题的条款；现予保留。</translation>
    </message>
    <message>
        <source>A paragraph was moved.</source>
        <translation>移动了一款。</translation>
    </message>
    <message>
        <source>Both added this paragraph.</source>
        <translation>双方都增加了本款。</translation>
    </message>
    <message>
        <source>Another paragraph was joined to this one.</source>
        <translation>另一款已与本款相连。</translation>
    </message>
    <message>
        <source>A provision was moved.</source>
        <translation>移动了一个条款。</translation>
    </message>
    <message>
        <source>Both sides numbered the paragraphs; this one has the next free number, and what refers to it is worth a look.</source>
        <translation>双方都给款编了号；本款取下一个空闲编号，引用它之处请查看。</translation>
    </message>
    <message>
        <source>The text in %1 was changed on both sides; where they disagree it has brackets.</source>
        <translation>%1案文双方都作了改动；不一致之处放在方括号内。</translation>
    </message>
    <message>
        <source>The text in %1 was merged.</source>
        <translation>%1案文已合并。</translation>
    </message>
</context>
<context>
    <name>MergeCommand</name>
    <message>
        <source>merge what two sides did to one text</source>
        <translation>合并双方对同一案文所做的工作</translation>
    </message>
    <message>
        <source>Takes a draft and what two sides made of it, each a project or a text in the notation, and prints the draft with
the work of both. Words that only one side changed are taken; where both changed the same words, both stand in
a bracket under the names of --ours and --theirs. What was done is told on stderr. To keep returned copies of a
project in it, use “bring-in”.

JSON: {&quot;notation&quot;, &quot;account&quot;: [{&quot;kind&quot;, &quot;place&quot;, &quot;sentence&quot;}]}</source>
        <translation>取一份草案以及双方各自改成的样子（项目或标记文本），显示含有双方工作的草案。只有一方改动的词语予以采用；双方改动
同一词语之处，两者放在方括号内，注明 --ours 和 --theirs 的名称。所做的事在 stderr 上说明。要把返回的副本保存在
项目中，请用“bring-in”。

JSON: {&quot;notation&quot;, &quot;account&quot;: [{&quot;kind&quot;, &quot;place&quot;, &quot;sentence&quot;}]}</translation>
    </message>
    <message>
        <source>something needs a look: a new bracket, a kept deletion, a lost anchor</source>
        <translation>有需要查看之处：新方括号、未执行的删除、丢失的位置</translation>
    </message>
    <message>
        <source>who stands behind OURS</source>
        <translation>OURS 代表谁</translation>
    </message>
    <message>
        <source>who stands behind THEIRS</source>
        <translation>THEIRS 代表谁</translation>
    </message>
</context>
<context>
    <name>Notation</name>
    <message>
        <source>This bracket closes nothing. Take it out, or put a \ before it if it is text.</source>
        <translation>这个方括号没有对应的左方括号。请去掉，如果是案文则在前面加 \ 。</translation>
    </message>
    <message>
        <source>This bracket is not closed. Close it, or put a \ before it if it is text.</source>
        <translation>这个方括号没有闭合。请闭合，如果是案文则在前面加 \ 。</translation>
    </message>
    <message>
        <source>“%1” is not a delegation of this project, so the words before the colon are read as text.</source>
        <translation>“%1”不是本项目的代表团，因此冒号前的词语按案文读取。</translation>
    </message>
    <message>
        <source>“%1” is not a delegation of this project, so the words before the colon are read as text. Did you mean “%2”?</source>
        <translation>“%1”不是本项目的代表团，因此冒号前的词语按案文读取。您是指“%2”吗？</translation>
    </message>
</context>
<context>
    <name>OriginMargin</name>
    <message>
        <source>written in the draft</source>
        <translation>在草案中写出</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2%</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Preamble</source>
        <translation>序言</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>Agreed in a group</source>
        <translation>小组内商定</translation>
    </message>
    <message>
        <source>Agreed ad referendum</source>
        <translation>待核准商定</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>已商定</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>有保留</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未决</translation>
    </message>
</context>
<context>
    <name>Pandoc</name>
    <message>
        <source>What pandoc makes of this document cannot be read: %1. Save it as a Word document and open that.</source>
        <translation>pandoc 由此文件生成的内容无法读取：%1。请另存为 Word 文件再打开。</translation>
    </message>
    <message>
        <source>pandoc could not be started: %1.</source>
        <translation>无法启动 pandoc：%1。</translation>
    </message>
    <message>
        <source>pandoc cannot read this file: %1. Save it anew, or as a Word document, and open that.</source>
        <translation>pandoc 无法读取此文件：%1。请重新保存，或另存为 Word 文件再打开。</translation>
    </message>
    <message>
        <source>Reading was stopped; nothing was changed.</source>
        <translation>已停止读取；没有任何改动。</translation>
    </message>
    <message>
        <source>pandoc did not finish this file in %1 seconds. Save it as a Word document and open that.</source>
        <translation>pandoc 在 %1 秒内没有处理完此文件。请另存为 Word 文件再打开。</translation>
    </message>
    <message>
        <source>This file grows beyond what the program reads when it is unpacked.</source>
        <translation>此文件解压后超过本程序的读取上限。</translation>
    </message>
    <message>
        <source>This file has %1 MB, more than the program reads of its kind (%2 MB).</source>
        <translation>此文件有 %1 MB，超过本程序对此类文件的读取上限（%2 MB）。</translation>
    </message>
    <message>
        <source>To read this kind of file the program pandoc is needed. Install the package “pandoc”, or save the file as a Word document (.docx).</source>
        <translation>读取这种文件需要 pandoc 程序。请安装“pandoc”软件包，或把文件另存为 Word 文件（.docx）。</translation>
    </message>
</context>
<context>
    <name>PandocText</name>
    <message>
        <source>Some of the document is nested too deeply and was left out.</source>
        <translation>文件有些部分嵌套过深，已略去。</translation>
    </message>
</context>
<context>
    <name>Parallel</name>
    <message>
        <source>Missing: %1</source>
        <translation>缺少：%1</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>尚未核对</translation>
    </message>
    <message>
        <source>Changed since it was checked: %1</source>
        <translation>核对后有改动：%1</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>编号：%1</translation>
    </message>
    <message>
        <source>Brackets: %1</source>
        <translation>方括号：%1</translation>
    </message>
    <message>
        <source>The brackets do not have the same alternatives</source>
        <translation>方括号内的备选案文不同</translation>
    </message>
    <message>
        <source>Not equally far agreed</source>
        <translation>商定程度不一</translation>
    </message>
    <message>
        <source>Figures that one side lacks: %1</source>
        <translation>一方缺少的数字：%1</translation>
    </message>
</context>
<context>
    <name>ParallelCommand</name>
    <message>
        <source>The project does not hold the text in that language. Give the project or the document in it as second file.</source>
        <translation>项目中没有该语文的案文。请以该语文的项目或文件作为第二个文件。</translation>
    </message>
    <message>
        <source>“%1” is in the language of the project. Say with --language which one it is.</source>
        <translation>“%1”与项目语文相同。请用 --language 说明是哪一种。</translation>
    </message>
    <message>
        <source>The text in %1 is in the project now.</source>
        <translation>%1案文现已收入项目。</translation>
    </message>
    <message>
        <source>--language is one of: ar, zh, en, fr, ru, es.</source>
        <translation>--language 为下列之一：ar、zh、en、fr、ru、es。</translation>
    </message>
    <message>
        <source>hold the draft against its text in another language</source>
        <translation>把草案与另一种语文的案文核对</translation>
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
        <translation>显示一种语文有而另一种语文没有的方括号、编号、数字或款，以及自上次核对以来任何一方的改动。给出 OTHER（另一种语文的
项目或文件）时，先把其现有案文收入项目；以后再次收入时取代先前的案文。条款和各款按编号、种类和位置对应。
export --content parallel 把两种语文并排写出。

JSON: {&quot;here&quot;, &quot;there&quot;, &quot;rows&quot;: [{&quot;title&quot;, &quot;here&quot;: {&quot;id&quot;, &quot;label&quot;, &quot;text&quot;}, &quot;there&quot;: {…}, &quot;findings&quot;:
[&quot;missing&quot; | &quot;number&quot; | &quot;brackets&quot; | &quot;figures&quot; | &quot;status&quot; | &quot;changed_here&quot; | &quot;changed_there&quot; | &quot;unchecked&quot;],
&quot;sentences&quot;: […]}]}</translation>
    </message>
    <message>
        <source>something differs between the languages, or was changed since it was checked</source>
        <translation>两种语文有差异，或核对后有改动</translation>
    </message>
    <message>
        <source>of the other text: ar, zh, en, fr, ru, es; guessed where not given</source>
        <translation>另一案文的语文：ar、zh、en、fr、ru、es；不给出时自行推断</translation>
    </message>
    <message>
        <source>record that everything was read as it stands</source>
        <translation>记录全部案文已照现有文本读过</translation>
    </message>
    <message>
        <source>list what nobody has checked, too</source>
        <translation>也列出无人核对过之处</translation>
    </message>
    <message>
        <source>who does this; goes into the history</source>
        <translation>何人所为；记入历史</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>代表何方</translation>
    </message>
</context>
<context>
    <name>Passage</name>
    <message>
        <source>A stored passage does not have the form this program writes.</source>
        <translation>存储的片段不是本程序写出的形式。</translation>
    </message>
    <message>
        <source>A stored passage nests more than %1 brackets.</source>
        <translation>存储的片段嵌套超过 %1 层方括号。</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>This PDF cannot be opened: it is incomplete or damaged. Ask for it again, or for the Word file.</source>
        <translation>无法打开此 PDF：它不完整或已损坏。请对方重发，或索取 Word 文件。</translation>
    </message>
    <message>
        <source>This PDF wants a password. Save it without one, then open it again.</source>
        <translation>此 PDF 需要密码。请不带密码另存，再打开。</translation>
    </message>
    <message>
        <source>This PDF has %1 pages, more than this program reads (%2).</source>
        <translation>此 PDF 有 %1 页，超过本程序的读取上限（%2）。</translation>
    </message>
    <message>
        <source>Reading was stopped; nothing was changed.</source>
        <translation>已停止读取；没有任何改动。</translation>
    </message>
    <message>
        <source>The pages of this PDF are pictures: it was scanned and holds no text. Have it recognised (OCR), or ask for the Word file.</source>
        <translation>此 PDF 的页面是图片：是扫描件，没有文字。请先做文字识别（OCR），或索取 Word 文件。</translation>
    </message>
    <message>
        <source>The fonts of this PDF do not say which letters they draw, so part of its text is unreadable. Ask for the Word file.</source>
        <translation>此 PDF 的字体没有说明所画的是什么字母，因此部分案文无法读取。请索取 Word 文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) in the margin were not taken into the text.</source>
        <translation>
            <numerusform>页边的 %n 条批注未带入案文。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plots</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Open brackets by article</source>
        <translation>各条的未决方括号</translation>
    </message>
    <message>
        <source>Share of the text outside brackets, by article</source>
        <translation>各条方括号外案文所占比例</translation>
    </message>
    <message>
        <source>Articles for which a delegation submitted text</source>
        <translation>各代表团提交了案文的条数</translation>
    </message>
    <message>
        <source>Open brackets over the versions</source>
        <translation>各版本的未决方括号</translation>
    </message>
    <message>
        <source>Share of the text outside brackets, over the versions</source>
        <translation>各版本方括号外案文所占比例</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>A stored %1 does not have the form this program writes.</source>
        <translation>存储的内容（%1）不是本程序写出的形式。</translation>
    </message>
    <message>
        <source>A stored submission nests more than %1 units.</source>
        <translation>存储的提案嵌套超过 %1 个单元。</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>%1 (submitted by %2)</source>
        <translation>%1（由 %2 提交）</translation>
    </message>
    <message>
        <source>line %1 of %2</source>
        <translation>%2 第 %1 行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, paragraph %2: %3</source>
        <translation>%1，第 %2 款：%3</translation>
    </message>
    <message>
        <source>From a submission that this project no longer holds.</source>
        <translation>来自本项目已不再保存的提案。</translation>
    </message>
    <message>
        <source>Written in a copy whose history is not in this file.</source>
        <translation>写于一份副本，其历史不在此文件中。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Written by %1 on %2: %3</source>
        <translation>%1 于 %2 写出：%3</translation>
    </message>
    <message>
        <source>This paragraph has no text yet.</source>
        <translation>本款尚无案文。</translation>
    </message>
    <message>
        <source>Nothing is known of where these words come from.</source>
        <translation>不知道这些词语的来源。</translation>
    </message>
    <message>
        <source>%1. Before, it read: “%2”</source>
        <translation>%1。以前为：“%2”</translation>
    </message>
</context>
<context>
    <name>ProvenanceCommand</name>
    <message>
        <source>%1, line %2:</source>
        <translation>%1，第 %2 行：</translation>
    </message>
    <message>
        <source>%1, %2:</source>
        <translation>%1，%2：</translation>
    </message>
    <message>
        <source>unknown:</source>
        <translation>不详：</translation>
    </message>
    <message>
        <source>No paragraph of the draft has “%1” in its place or text.</source>
        <translation>草案中没有哪一款的位置或案文含有“%1”。</translation>
    </message>
    <message>
        <source>say where every word of the draft comes from</source>
        <translation>说明草案中每个词语的来源</translation>
    </message>
    <message>
        <source>no paragraph has these words</source>
        <translation>没有哪一款含有这些词语</translation>
    </message>
    <message>
        <source>(formerly %1)</source>
        <translation>（以前为 %1）</translation>
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
        <translation>对项目草案（或当场合并的汇编）的每一款，显示其每段文字来自哪个代表团、在来源的哪一行，或由谁、何时写入、取代了什么。
WORDS 选出位置（“第四条第2款”）或文字中含有这些词的各款，并说明其先前的名称（&quot;called&quot;，最早的在前）。

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
        <translation>案文或是修订，或是补充。请去掉两者之一。</translation>
    </message>
    <message>
        <source>take a further compilation, or a revised submission, into a project</source>
        <translation>把另一份汇编或修订的提案收入项目</translation>
    </message>
    <message>
        <source>Reads each document, keeps it in the project and makes the draft anew with it; what people did in the draft since,
and what they said about where texts belong, is kept. Provisions and paragraphs keep their numbers; what comes
between them is bis. A delegation&apos;s text takes the place of its earlier one where at least half of that is found
in it again, and else comes beside it; --revised and --additional say which it is. A project that is no copy of this
one is read like a document: its draft is one submission.

JSON: {&quot;received&quot;: [{&quot;path&quot;, &quot;revised&quot;: [delegation, …], &quot;added&quot;: [delegation, …],
&quot;account&quot;: [{&quot;kind&quot;, &quot;place&quot;, &quot;sentence&quot;}]}], &quot;before&quot;, &quot;after&quot;}</source>
        <translation>读取每份文件，保存在项目中，并据此重新编制草案；此后对草案所作的改动以及对案文归属所作的说明都予保留。条款和各款保留
原有编号，插在中间的编为之二。某代表团的案文如再现其先前案文的一半以上，即取而代之，否则并列其旁；--revised 和
--additional 说明属于哪一种情况。不是本项目副本的项目按文件读取：其草案即为一份提案。

JSON: {&quot;received&quot;: [{&quot;path&quot;, &quot;revised&quot;: [代表团, …], &quot;added&quot;: [代表团, …],
&quot;account&quot;: [{&quot;kind&quot;, &quot;place&quot;, &quot;sentence&quot;}]}], &quot;before&quot;, &quot;after&quot;}</translation>
    </message>
    <message>
        <source>something needs a look: a new bracket, a kept deletion, a lost anchor</source>
        <translation>有需要查看之处：新方括号、未执行的删除、丢失的位置</translation>
    </message>
    <message>
        <source>each text takes the place of the delegation&apos;s earlier one</source>
        <translation>每份案文取代该代表团以前的案文</translation>
    </message>
    <message>
        <source>each text comes beside the delegation&apos;s earlier one</source>
        <translation>每份案文与该代表团以前的案文并列</translation>
    </message>
    <message>
        <source>who does this; goes into the history</source>
        <translation>由谁进行；将载入历史</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>代表谁</translation>
    </message>
</context>
<context>
    <name>ReceivedProject</name>
    <message>
        <source>A draft</source>
        <translation>草案</translation>
    </message>
    <message>
        <source>“%1” is a project without any text.</source>
        <translation>“%1”是没有任何案文的项目。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>无法读取“%1”：%2。</translation>
    </message>
</context>
<context>
    <name>ReceptionReport</name>
    <message>
        <source>“%1” is a copy of this project; “concordat-cli bring-in” merges it.</source>
        <translation>“%1”是本项目的副本；用“concordat-cli bring-in”合并。</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>No submission was found in “%1”.</source>
        <translation>“%1”中没有找到提案。</translation>
    </message>
    <message>
        <source>Consolidating …</source>
        <translation>正在合并案文…</translation>
    </message>
    <message>
        <source>%1: received already</source>
        <translation>%1：已经收到</translation>
    </message>
    <message>
        <source>%1: revised texts of %2</source>
        <translation>%1：%2 的修订案文</translation>
    </message>
    <message>
        <source>%1: further texts of %2</source>
        <translation>%1：%2 的其他案文</translation>
    </message>
</context>
<context>
    <name>Relinking</name>
    <message>
        <source>That provision is not in the draft any more.</source>
        <translation>该条款已不在草案中。</translation>
    </message>
    <message>
        <source>That paragraph is not in the draft any more.</source>
        <translation>草案中已没有该款。</translation>
    </message>
</context>
<context>
    <name>Returned</name>
    <message>
        <source>No paragraph of this document is one of the draft. If it is a new text, import it instead.</source>
        <translation>这份文件没有一款属于草案。如果是新案文，请导入。</translation>
    </message>
    <message>
        <source>Brought in from the document %1</source>
        <translation>由文件 %1 并入</translation>
    </message>
    <message>
        <source>%1 inserts in %2: “%3”.</source>
        <translation>%1 在 %2 插入：“%3”。</translation>
    </message>
    <message>
        <source>%1 wants no text in %2 instead of “%3”.</source>
        <translation>%1 在 %2 不要案文，以代替“%3”。</translation>
    </message>
    <message>
        <source>%1 rewords in %2: “%3”.</source>
        <translation>%1 在 %2 改写：“%3”。</translation>
    </message>
    <message>
        <source>%1 adds in %2: “%3”.</source>
        <translation>%1 在 %2 增加：“%3”。</translation>
    </message>
    <message>
        <source>%1 comments on %2: “%3”.</source>
        <translation>%1 评论 %2：“%3”。</translation>
    </message>
    <message>
        <source>%1 answers a comment on %2: “%3”.</source>
        <translation>%1 答复对 %2 的批注：“%3”。</translation>
    </message>
    <message>
        <source>The comment by %1 on %2 is marked as done: “%3”.</source>
        <translation>%1 对 %2 的批注标为已处理：“%3”。</translation>
    </message>
    <message>
        <source>The draft had this by %1 in %2 already: “%3”.</source>
        <translation>草案的 %2 已有 %1 的这一内容：“%3”。</translation>
    </message>
    <message>
        <source>This by %1 has no place in the text any more; it is a note on %2: “%3”.</source>
        <translation>%1 的这一内容在案文中已无处安放；现为对 %2 的备注：“%3”。</translation>
    </message>
    <message>
        <source>the draft</source>
        <translation>草案</translation>
    </message>
    <message>
        <source>Nobody is named for what the file has otherwise in %1; it was not taken: “%2”.</source>
        <translation>文件在 %1 的其他不同之处没有指明何人；未采用：“%2”。</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>Proposes to make two paragraphs of this one.</source>
        <translation>建议把本款分为两款。</translation>
    </message>
    <message>
        <source>Proposes to join this with what follows.</source>
        <translation>建议把本款与其后内容相连。</translation>
    </message>
    <message>
        <source>Proposes to insert: “%1”</source>
        <translation>建议插入：“%1”</translation>
    </message>
    <message>
        <source>Proposes to take out: “%1”</source>
        <translation>建议去掉：“%1”</translation>
    </message>
    <message>
        <source>Proposes “%2” instead of: “%1”</source>
        <translation>建议用“%2”代替：“%1”</translation>
    </message>
</context>
<context>
    <name>SalvageCommand</name>
    <message>
        <source>The latest draft is among them.</source>
        <translation>其中包括最新草案。</translation>
    </message>
    <message>
        <source>The latest draft is not among them.</source>
        <translation>其中不包括最新草案。</translation>
    </message>
    <message>
        <source>Saved: revisions %1, received documents %2, named versions %3. %4</source>
        <translation>已保住：修订 %1，收到的文件 %2，命名版本 %3。%4</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>没有“%1”文件。</translation>
    </message>
    <message>
        <source>“%1” is there already, and nothing was written over it.</source>
        <translation>“%1”已经存在，没有覆盖。</translation>
    </message>
    <message>
        <source>Reading what can be read of %1 …</source>
        <translation>正在读取 %1 中可读的内容…</translation>
    </message>
    <message>
        <source>rescue what is readable of a damaged project</source>
        <translation>抢救损坏项目中可读的内容</translation>
    </message>
    <message>
        <source>Reads everything that can still be read of a damaged project, holds it against its checksums, and writes it to
a new project. The damaged file is left as it is.

JSON: {&quot;objects&quot;, &quot;revisions&quot;, &quot;compilations&quot;, &quot;versions&quot;, &quot;latest&quot;: bool, &quot;losses&quot;: [sentence, …]}</source>
        <translation>读取损坏项目中仍可读的一切内容，与校验和核对，并写入新项目。损坏的文件保持原样。

JSON: {&quot;objects&quot;, &quot;revisions&quot;, &quot;compilations&quot;, &quot;versions&quot;, &quot;latest&quot;: bool, &quot;losses&quot;: [句子, …]}</translation>
    </message>
    <message>
        <source>something was lost; it is listed</source>
        <translation>有内容丢失；已列出</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>A paragraph that is gone</source>
        <translation>已不存在的一款</translation>
    </message>
    <message>
        <source>%1, earlier</source>
        <translation>%1，以前</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>SearchCommand</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>Say which words to look for.</source>
        <translation>请说明要查找的词语。</translation>
    </message>
    <message>
        <source>find words in the draft, the submissions, the annotations and the past</source>
        <translation>在草案、提案、批注和以往内容中查找词语</translation>
    </message>
    <message>
        <source>Looks for words in everything a project holds: the draft, what was received, annotations with their replies, and
paragraphs as they once stood; of a compilation, in what was received. All words must be there; the beginning
of a word is enough; double quotes make a phrase. Case, quotes and soft hyphens do not count.

JSON: {&quot;hits&quot;: [{&quot;where&quot;: &quot;draft&quot; | &quot;submission&quot; | &quot;annotation&quot; | &quot;history&quot;, &quot;place&quot;, &quot;delegation&quot;,
&quot;line&quot;, &quot;excerpt&quot;}]}; &quot;line&quot; and &quot;delegation&quot; where there is one.</source>
        <translation>在项目的一切内容中查找词语：草案、收到的内容、批注及答复、以往的款；对于汇编，在收到的内容中查找。所有词语都须
出现；词的开头即可；双引号表示词组。大小写、引号和软连字符不计。

JSON: {&quot;hits&quot;: [{&quot;where&quot;: &quot;draft&quot; | &quot;submission&quot; | &quot;annotation&quot; | &quot;history&quot;, &quot;place&quot;, &quot;delegation&quot;,
&quot;line&quot;, &quot;excerpt&quot;}]}；如有 &quot;line&quot; 和 &quot;delegation&quot;，一并给出。</translation>
    </message>
    <message>
        <source>the words are nowhere</source>
        <translation>哪里都没有这些词语</translation>
    </message>
</context>
<context>
    <name>SendCommand</name>
    <message>
        <source>Leaves: provisions %1, paragraphs %2, revisions %3, annotations %4 (private: %5)</source>
        <translation>发送：条款 %1，款 %2，修订 %3，批注 %4（私人：%5）</translation>
    </message>
    <message>
        <source>People named: %1</source>
        <translation>提到的人：%1</translation>
    </message>
    <message>
        <source>Delegations named: %1</source>
        <translation>提到的代表团：%1</translation>
    </message>
    <message>
        <source>Received documents: %1</source>
        <translation>收到的文件：%1</translation>
    </message>
    <message>
        <source>Stays here: %1</source>
        <translation>留在这里：%1</translation>
    </message>
    <message>
        <source>With the whole history nothing can be left out, for earlier revisions hold it. Leave out --history, or the other options.</source>
        <translation>带全部历史时不能略去任何内容，因为以前的修订中都有。请去掉 --history，或去掉其他选项。</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>正在写入 %1…</translation>
    </message>
    <message>
        <source>write a file for review, and say exactly what leaves</source>
        <translation>写出送审文件，并准确说明发送什么</translation>
    </message>
    <message>
        <source>with private annotations</source>
        <translation>连同私人批注</translation>
    </message>
    <message>
        <source>without who proposes what and where words came from</source>
        <translation>不含谁提出什么以及词语的来源</translation>
    </message>
    <message>
        <source>without what was received</source>
        <translation>不含收到的内容</translation>
    </message>
    <message>
        <source>with every revision and the received files</source>
        <translation>含每个修订和收到的文件</translation>
    </message>
    <message>
        <source>only say what would leave</source>
        <translation>只说明会发送什么</translation>
    </message>
    <message>
        <source>who does this; goes into the file</source>
        <translation>由谁进行；将载入文件</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>代表谁</translation>
    </message>
    <message>
        <source>sealed with a passphrase</source>
        <translation>用口令密封</translation>
    </message>
    <message>
        <source>Text in other languages: %1</source>
        <translation>其他语文案文：%1</translation>
    </message>
    <message>
        <source>Writes a small file for somebody who reviews the draft and sends it back: the present text without the
revisions before it and without private annotations, unless asked for. What is left out is taken away,
not hidden. The returned file is merged with bring-in. With --encrypt nobody can read or alter it without
the passphrase, which travels another way; unseal opens it. Who sends such a file back sealed adds
--history: what was done to it since is there.

JSON: {&quot;provisions&quot;, &quot;paragraphs&quot;, &quot;annotations&quot;, &quot;private_annotations&quot;, &quot;revisions&quot;, &quot;people&quot;: […],
&quot;delegations&quot;: […], &quot;languages&quot;: […], &quot;sources&quot;: […], &quot;stays_here&quot;: […]}</source>
        <translation>为审阅草案并寄回的人写一个小文件：只含现有案文，不含先前的修订和私人批注，除非另有要求。略去的内容已经去除，而非隐藏。
寄回的文件用 bring-in 合并。给出 --encrypt 时，没有口令（口令另行传送）任何人都不能读取或改动；用 unseal 打开。要把这样的
文件封好寄回，请加上 --history：此后所作的改动都在其中。

JSON: {&quot;provisions&quot;, &quot;paragraphs&quot;, &quot;annotations&quot;, &quot;private_annotations&quot;, &quot;revisions&quot;, &quot;people&quot;: […],
&quot;delegations&quot;: […], &quot;languages&quot;: […], &quot;sources&quot;: […], &quot;stays_here&quot;: […]}</translation>
    </message>
</context>
<context>
    <name>ShareCommands</name>
    <message>
        <source>Revisions received %1, sent %2</source>
        <translation>收到修订 %1，发送 %2</translation>
    </message>
    <message>
        <source>The project is not shared anywhere yet. “share PROJECT ADDRESS” says where.</source>
        <translation>项目尚未在任何地方共享。“share PROJECT ADDRESS”指明在哪里。</translation>
    </message>
    <message>
        <source>The project is not shared at “%1”.</source>
        <translation>项目没有在“%1”共享。</translation>
    </message>
    <message>
        <source>Talking to %1 …</source>
        <translation>正在与 %1 通信…</translation>
    </message>
    <message>
        <source>at which of the places; the first where left out</source>
        <translation>在哪个地点；未给出则为第一个</translation>
    </message>
    <message>
        <source>a private key for ssh, besides those of the agent</source>
        <translation>除代理中的密钥外的 ssh 私钥</translation>
    </message>
    <message>
        <source>a file with the password, or with the name and the password on two lines</source>
        <translation>载有密码的文件，或分两行载有名称和密码</translation>
    </message>
    <message>
        <source>trust the server with this fingerprint (SHA256:…)</source>
        <translation>信任具有此指纹的服务器（SHA256:…）</translation>
    </message>
    <message>
        <source>the folder for what is kept of remotes</source>
        <translation>存放远程库内容的文件夹</translation>
    </message>
    <message>
        <source>who does this; goes into the history</source>
        <translation>由谁进行；将载入历史</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>代表谁</translation>
    </message>
    <message>
        <source>JSON: {&quot;received&quot;, &quot;sent&quot;, &quot;overtaken&quot;, &quot;before&quot;, &quot;after&quot;, &quot;noticed&quot;: […],
&quot;account&quot;: [{&quot;kind&quot;, &quot;place&quot;, &quot;sentence&quot;}]}; received and sent count revisions, overtaken
how often somebody else sent first.</source>
        <translation>JSON: {&quot;received&quot;, &quot;sent&quot;, &quot;overtaken&quot;, &quot;before&quot;, &quot;after&quot;, &quot;noticed&quot;: […],
&quot;account&quot;: [{&quot;kind&quot;, &quot;place&quot;, &quot;sentence&quot;}]}；received 和 sent 为修订数，overtaken 为他人抢先发送的次数。</translation>
    </message>
    <message>
        <source>something needs a look: a new bracket, a commit that was made by hand, a rewritten branch</source>
        <translation>有需要查看之处：新方括号、手工提交、改写的分支</translation>
    </message>
    <message>
        <source>say where a project is shared</source>
        <translation>指明项目在哪里共享</translation>
    </message>
    <message>
        <source>Keeps in the project where it is shared: a folder (on a stick, on a network drive), or an address of a
git server that begins with file://, ssh:// or https://. Nothing is sent yet; hand-in does that.
Without an address it lists the places.

JSON: {&quot;shares&quot;: [{&quot;name&quot;, &quot;url&quot;, &quot;branch&quot;, &quot;whole_history&quot;}]}</source>
        <translation>在项目中记下共享之处：一个文件夹（U 盘或网络驱动器上），或以 file://、ssh:// 或 https:// 开头的 git 服务器地址。此时
尚不发送，发送由 hand-in 完成。不给地址时列出各处。

JSON: {&quot;shares&quot;: [{&quot;name&quot;, &quot;url&quot;, &quot;branch&quot;, &quot;whole_history&quot;}]}</translation>
    </message>
    <message>
        <source>the branch; main where left out</source>
        <translation>分支；未给出则为 main</translation>
    </message>
    <message>
        <source>how the place is called; room where left out</source>
        <translation>地点的名称；未给出则为 room</translation>
    </message>
    <message>
        <source>send the text as it stands, without the revisions before it and private notes</source>
        <translation>发送现有案文，不含以前的修订和私人备注</translation>
    </message>
    <message>
        <source>forget the place of this name; the remote stays as it is</source>
        <translation>去掉此名称的地点；远程库保持原样</translation>
    </message>
    <message>
        <source>get what others have sent, and merge it</source>
        <translation>获取他人发送的内容并合并</translation>
    </message>
    <message>
        <source>Gets from where the project is shared and merges it: where several changed the same words, all stand
in a bracket under their names. With --from it makes a new project of what is there.

</source>
        <translation>从项目共享之处获取并合并：数人改动同一词语之处，各方措辞都放在方括号内，并注明名称。给出 --from 时，用那里的内容
建立新项目。

</translation>
    </message>
    <message>
        <source>send what is new here as well</source>
        <translation>也发送这里的新内容</translation>
    </message>
    <message>
        <source>with --from, send only the text as it stands later</source>
        <translation>与 --from 一起：以后只发送现有案文</translation>
    </message>
    <message>
        <source>make the project of what is at this address</source>
        <translation>由此地址的内容生成项目</translation>
    </message>
    <message>
        <source>with --from, the branch; main where left out</source>
        <translation>与 --from 一起：分支；未给出则为 main</translation>
    </message>
    <message>
        <source>send what is new to where the project is shared</source>
        <translation>把新内容送到项目共享之处</translation>
    </message>
    <message>
        <source>Sends every revision that the remote does not have, as commits of git. Where somebody else has sent
since, their work is got and merged first: nobody overwrites anybody.

</source>
        <translation>把远程库没有的每次修订作为 git 提交发送出去。如果他人在此期间已经发送，则先获取并合并其工作：谁也不会覆盖谁。

</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>What is to be sent could not be written down on this computer.</source>
        <translation>要发送的内容无法写在这台计算机上。</translation>
    </message>
    <message>
        <source>What lies at %1 is damaged: its branch “%2” names a commit that cannot be read. Nothing was brought in. Tell whoever keeps the remote.</source>
        <translation>%1 中的内容已损坏：其分支“%2”指向一个无法读取的提交。没有并入任何内容。请告知其管理者。</translation>
    </message>
    <message>
        <source>What lies in the remote was altered or damaged: the object %1 does not match its name. Nothing was brought in. Tell whoever keeps the remote.</source>
        <translation>远程库中的内容遭到改动或损坏：对象 %1 与其名称不符。没有并入任何内容。请告知其管理者。</translation>
    </message>
    <message>
        <source>The commit %1 of the remote cannot be read.</source>
        <translation>远程库的提交 %1 无法读取。</translation>
    </message>
    <message>
        <source>Sharing was stopped; nothing was changed.</source>
        <translation>已停止共享；没有任何改动。</translation>
    </message>
    <message>
        <source>Nobody vouches for the server %1. Its fingerprint is %2. Ask whoever keeps it whether that is right, and trust it then.</source>
        <translation>没有谁为服务器 %1 作保。其指纹为 %2。请向管理者询问是否正确，然后信任它。</translation>
    </message>
    <message>
        <source>%1 does not let you in (%2). Check the name, the password or the key.</source>
        <translation>%1 不让您进入（%2）。请检查名称、密码或密钥。</translation>
    </message>
    <message>
        <source>There is no room left at %1 (%2). What you have here is safe; make room there and send again.</source>
        <translation>%1 已没有空间（%2）。您这里的内容是安全的；请在那里腾出空间再发送。</translation>
    </message>
    <message>
        <source>%1 could not write down what was sent (%2). It may be full, or may not be written. What you have here is safe; tell whoever keeps it, and send again.</source>
        <translation>%1 无法写下所发送的内容（%2）。它可能已满，或不可写入。您这里的内容是安全的；请告知其管理者，然后重新发送。</translation>
    </message>
    <message>
        <source>What lies at %1 is damaged (%2). Nothing was brought in, and what you have here is safe. Tell whoever keeps it.</source>
        <translation>位于 %1 的内容已损坏（%2）。没有并入任何内容，您这里的内容是安全的。请告知其管理者。</translation>
    </message>
    <message>
        <source>You may not write to %1 (%2). Ask whoever keeps it for the right.</source>
        <translation>您不能写入 %1（%2）。请向管理者申请权限。</translation>
    </message>
    <message>
        <source>%1 does not allow this (%2).</source>
        <translation>%1 不允许这样做（%2）。</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2). What you have here is safe; try again when the network, or the stick, is back.</source>
        <translation>无法连接 %1（%2）。您这里的内容是安全的；网络或存储棒恢复后请再试。</translation>
    </message>
    <message>
        <source>Sent to “%1”</source>
        <translation>已送往“%1”</translation>
    </message>
    <message>
        <source>Others send to %1 faster than their work can be merged. Nothing is lost; try again in a while.</source>
        <translation>他人向 %1 发送的速度快于合并的速度。没有丢失任何内容；请稍后再试。</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name, or open it.</source>
        <translation>“%1”已经存在。请选择其他名称，或打开它。</translation>
    </message>
    <message>
        <source>Somebody rewrote the branch “%1” at %2: what was there last is not in it any more. What you have of it is safe here, and goes back with the next sending. Ask who did it, and have the branch protected.</source>
        <translation>有人改写了 %2 的分支“%1”：那里最后的内容已不在其中。您已有的内容在这里是安全的，下次发送时会送回。请查问是谁所为，并使该分支受到保护。</translation>
    </message>
    <message>
        <source>There is no project at %1, branch “%2”, yet.</source>
        <translation>%1 的分支“%2”尚无项目。</translation>
    </message>
    <message>
        <source>A folder in the remote cannot be read: %1.</source>
        <translation>远程库中的一个文件夹无法读取：%1。</translation>
    </message>
    <message>
        <source>An object that the history in the remote names cannot be read: %1.</source>
        <translation>远程库历史所指的一个对象无法读取：%1。</translation>
    </message>
    <message>
        <source>The file %1 is not a text in UTF-8 and was left as it was before.</source>
        <translation>文件 %1 不是 UTF-8 文本，保持以前的样子。</translation>
    </message>
    <message>
        <source>The file %1 is no part of the draft.</source>
        <translation>文件 %1 不属于草案。</translation>
    </message>
    <message>
        <source>The folder of the draft was emptied; the draft was left as it is.</source>
        <translation>草案的文件夹被清空；草案保持原样。</translation>
    </message>
    <message>
        <source>What was changed outside of the draft was left out: %1.</source>
        <translation>在草案之外所作的改动未采用：%1。</translation>
    </message>
    <message>
        <source>The history in the remote cannot be read to its end; a commit is missing or damaged. Tell whoever keeps the remote.</source>
        <translation>远程库的历史无法读到底；有提交缺失或损坏。请告知其管理者。</translation>
    </message>
    <message>
        <source>The commit %1 was altered: it does not carry the revision that it names. Nothing was brought in. Tell whoever keeps the remote.</source>
        <translation>提交 %1 遭到改动：它不含其所指的修订。没有并入任何内容。请告知其管理者。</translation>
    </message>
    <message>
        <source>The commit %1 (“%2”) was altered: it does not stand on what its revision stands on. Nothing was brought in. Tell whoever keeps the remote.</source>
        <translation>提交 %1（“%2”）遭到改动：其依据与其修订的依据不同。没有并入任何内容。请告知其管理者。</translation>
    </message>
    <message>
        <source>The branch holds something that did not come from Concordat (%1, “%2”). Choose another branch, or an empty remote.</source>
        <translation>该分支含有并非来自 Concordat 的内容（%1，“%2”）。请选择其他分支或空的远程库。</translation>
    </message>
    <message>
        <source>%1 changed files by hand (“%2”); nothing of it could be taken over.</source>
        <translation>%1 手工改动了文件（“%2”）；无法采用其中任何内容。</translation>
    </message>
    <message>
        <source>%1 changed %2 by hand (“%3”); that came in as a revision.</source>
        <translation>%1 手工改动了 %2（“%3”）；已作为一个修订并入。</translation>
    </message>
    <message>
        <source>Getting was stopped; nothing was changed.</source>
        <translation>已停止获取；没有任何改动。</translation>
    </message>
    <message>
        <source>The project lacks the revision %1.</source>
        <translation>项目缺少修订 %1。</translation>
    </message>
    <message>
        <source>This file was sent for review and has no history to share. Send it back to whoever sent it, or share the project it comes from.</source>
        <translation>此文件是送审文件，没有可共享的历史。请送回给发送者，或共享其来源项目。</translation>
    </message>
    <message>
        <source>The remote lacks the commit of the revision %1. Get from it first.</source>
        <translation>远程库缺少修订 %1 的提交。请先从中获取。</translation>
    </message>
    <message>
        <source>Sending was stopped; the remote is as it was.</source>
        <translation>已停止发送；远程库保持原样。</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>无法写入“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no address to share at.</source>
        <translation>“%1”不是可以共享的地址。</translation>
    </message>
    <message>
        <source>There is nothing at %1. Is the stick in, and the network drive connected?</source>
        <translation>%1 什么也没有。存储棒插着吗，网络驱动器连接了吗？</translation>
    </message>
    <message>
        <source>%1 refuses what was sent to its branch “%2”: %3. What you have here is safe. Ask whoever keeps the remote, or share at a branch of your own.</source>
        <translation>%1 拒绝送到其分支“%2”的内容：%3。您这里的内容是安全的。请询问管理者，或在自己的分支共享。</translation>
    </message>
    <message>
        <source>%1 is somebody&apos;s working copy. Share in a folder of its own, or in a bare repository.</source>
        <translation>%1 是某人的工作副本。请在单独的文件夹或裸库中共享。</translation>
    </message>
    <message>
        <source>%1 holds other things. Choose an empty folder, or a name that is not taken yet.</source>
        <translation>%1 含有其他内容。请选择空文件夹，或尚未使用的名称。</translation>
    </message>
    <message>
        <source>There is no folder for %1. Is the stick in, and the network drive connected?</source>
        <translation>没有存放 %1 的文件夹。存储棒插着吗，网络驱动器连接了吗？</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>Somebody is sending to %1 just now, or was cut off while sending. Try again; where it stays so, delete the file %2.lock in it.</source>
        <translation>有人正在送往 %1，或发送时被中断。请再试；如仍如此，请删除其中的文件 %2.lock。</translation>
    </message>
    <message>
        <source>The branch at %1 could not be moved.</source>
        <translation>无法移动 %1 的分支。</translation>
    </message>
    <message>
        <source>A stored draft names an object that cannot be.</source>
        <translation>存储的草案指向不可能存在的对象。</translation>
    </message>
    <message>
        <source>A revision of the project does not name a draft.</source>
        <translation>项目的一个修订没有指明草案。</translation>
    </message>
    <message>
        <source>A place to share needs a name and an address.</source>
        <translation>共享地点需要名称和地址。</translation>
    </message>
    <message>
        <source>“%1” is no address to share at. Name a folder, or an address that begins with file://, ssh:// or https://.</source>
        <translation>“%1”不是可以共享的地址。请给出文件夹，或以 file://、ssh:// 或 https:// 开头的地址。</translation>
    </message>
    <message>
        <source>Leave the password out of the address: the address is kept in the project, which others read. You are asked for it when it is needed.</source>
        <translation>请不要把密码放在地址中：地址保存在他人也能读取的项目中。需要时会向您询问。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a branch.</source>
        <translation>“%1”不能作为分支名称。</translation>
    </message>
    <message>
        <source>The project is shared at “%1” already. Choose another name.</source>
        <translation>项目已在“%1”共享。请选择其他名称。</translation>
    </message>
    <message>
        <source>What lies in the remote was not written by this program, or was altered: the object %1 does not have its form. Nothing was brought in. Tell whoever keeps the remote.</source>
        <translation>远程库中的内容不是由本程序写出，或遭到改动：对象 %1 不合其形式。没有并入任何内容。请告知其管理者。</translation>
    </message>
    <message>
        <source>The text in the remote has two parts of one name, so it was altered. Nothing was brought in. Tell whoever keeps the remote.</source>
        <translation>远程库中的文本有两个部分同名，因此遭到过改动。没有并入任何内容。请告知其管理者。</translation>
    </message>
</context>
<context>
    <name>SignCommand</name>
    <message>
        <source>Revision %1 is signed by %2.</source>
        <translation>修订 %1 由 %2 签名。</translation>
    </message>
    <message>
        <source>sign the draft as it stands</source>
        <translation>给现有草案签名</translation>
    </message>
    <message>
        <source>Says, with a signature that goes along with every copy, that the holder of the key stands behind the newest revision
(or that of --revision) and all that it descends from. bring-in and log show who signed what.

JSON: {&quot;revision&quot;, &quot;name&quot;, &quot;fingerprint&quot;}</source>
        <translation>以随每份副本同行的签名表明，密钥持有人对最新修订（或 --revision 所指修订）及其所由来的一切负责。bring-in 和 log 显示
谁签了什么。

JSON: {&quot;revision&quot;, &quot;name&quot;, &quot;fingerprint&quot;}</translation>
    </message>
    <message>
        <source>which revision; the beginning of its id, or the name of a version</source>
        <translation>哪个修订；其编号的开头，或版本名称</translation>
    </message>
</context>
<context>
    <name>Signatures</name>
    <message>
        <source>signed by %1</source>
        <translation>由 %1 签名</translation>
    </message>
    <message>
        <source>signed with an unknown key (%1)</source>
        <translation>用未知密钥签名（%1）</translation>
    </message>
    <message>
        <source>altered since it was signed</source>
        <translation>签名后有改动</translation>
    </message>
    <message>
        <source>the public keys you know, one a line; see key</source>
        <translation>您认识的公钥，每行一个；见 key</translation>
    </message>
</context>
<context>
    <name>StatsCommand</name>
    <message>
        <source>brackets</source>
        <translation>方括号</translation>
    </message>
    <message>
        <source>paragraphs</source>
        <translation>款</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>已商定</translation>
    </message>
    <message>
        <source>The whole draft</source>
        <translation>整个草案</translation>
    </message>
    <message>
        <source>options</source>
        <translation>备选案文</translation>
    </message>
    <message>
        <source>provisions</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>案文</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>已安放</translation>
    </message>
    <message>
        <source>count brackets, options and what is agreed</source>
        <translation>统计方括号、备选案文和已商定的内容</translation>
    </message>
    <message>
        <source>Counts open brackets by provision and how much of the text stands outside every bracket; and for each
delegation on how many options it takes a position, and how many of its texts have a place in the draft. Of a
project, or of a compilation consolidated on the spot.

JSON: {&quot;total&quot;: {&quot;paragraphs&quot;, &quot;agreed_paragraphs&quot;, &quot;brackets&quot;, &quot;characters&quot;, &quot;agreed_characters&quot;,
&quot;agreed_share&quot;, &quot;open_annotations&quot;}, &quot;provisions&quot;: [{&quot;provision&quot;, …}], &quot;delegations&quot;: [{&quot;delegation&quot;,
&quot;alternatives&quot;, &quot;proposals&quot;, &quot;provisions&quot;, &quot;units&quot;, &quot;placed_units&quot;}]}</source>
        <translation>统计各条款的未决方括号以及方括号外案文所占比例；对每个代表团，统计它就多少备选案文表明立场，以及它的案文有多少在
草案中有位置。用于项目，或当场合并的汇编。

JSON: {&quot;total&quot;: {&quot;paragraphs&quot;, &quot;agreed_paragraphs&quot;, &quot;brackets&quot;, &quot;characters&quot;, &quot;agreed_characters&quot;,
&quot;agreed_share&quot;, &quot;open_annotations&quot;}, &quot;provisions&quot;: [{&quot;provision&quot;, …}], &quot;delegations&quot;: [{&quot;delegation&quot;,
&quot;alternatives&quot;, &quot;proposals&quot;, &quot;provisions&quot;, &quot;units&quot;, &quot;placed_units&quot;}]}</translation>
    </message>
</context>
<context>
    <name>TypedWords</name>
    <message>
        <source>The paragraph that you were typing in is gone. These are the words: %1</source>
        <translation>您正在键入的那一款已不存在。所键入的词语是：%1</translation>
    </message>
</context>
<context>
    <name>UnitKind</name>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>章</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>节</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>条</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>序言</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>款</translation>
    </message>
    <message>
        <source>Subparagraph</source>
        <translation>项</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>目</translation>
    </message>
    <message>
        <source>Bullet</source>
        <translation>项目符号</translation>
    </message>
</context>
<context>
    <name>UnsealCommand</name>
    <message>
        <source>Working out the key …</source>
        <translation>正在算出密钥…</translation>
    </message>
    <message>
        <source>Unsealed: %1</source>
        <translation>已启封：%1</translation>
    </message>
    <message>
        <source>open a sealed file, and write the project that is in it</source>
        <translation>打开密封文件，写出其中的项目</translation>
    </message>
    <message>
        <source>Opens a file that send --encrypt wrote, and writes what is in it to TARGET, which must not exist and
which only you can read. A wrong passphrase and an altered file cannot be told apart; nothing is
written then.

JSON: {&quot;path&quot;}</source>
        <translation>打开 send --encrypt 所写的文件，把其中内容写入 TARGET；该文件不得已存在，且只有您能读取。口令有误与文件被改动无法
区分，遇此情况不写入任何内容。

JSON: {&quot;path&quot;}</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>Everything is whole.</source>
        <translation>一切完整。</translation>
    </message>
    <message>
        <source>check every object and link of a project</source>
        <translation>检查项目的每个对象和联系</translation>
    </message>
    <message>
        <source>Computes every checksum of a project afresh, follows every link, and names what does not match.

JSON: {&quot;whole&quot;: bool, &quot;problems&quot;: [sentence, …]}</source>
        <translation>重新计算项目的每个校验和，跟随每个联系，并指明不符之处。

JSON: {&quot;whole&quot;: bool, &quot;problems&quot;: [句子, …]}</translation>
    </message>
    <message>
        <source>something is damaged; it is named</source>
        <translation>有损坏；已指明</translation>
    </message>
</context>
<context>
    <name>VersionsCommand</name>
    <message>
        <source>list the named versions, or name one</source>
        <translation>列出命名版本，或命名一个版本</translation>
    </message>
    <message>
        <source>Lists the versions of a project that somebody named; with --name, names the newest revision (or that of
--revision) first.

JSON: {&quot;versions&quot;: [{&quot;name&quot;, &quot;revision&quot;, &quot;named_by&quot;, &quot;when&quot;}]}</source>
        <translation>列出有人命名过的项目版本；给出 --name 时，先命名最新修订（或 --revision 所指的修订）。

JSON: {&quot;versions&quot;: [{&quot;name&quot;, &quot;revision&quot;, &quot;named_by&quot;, &quot;when&quot;}]}</translation>
    </message>
    <message>
        <source>name a version</source>
        <translation>命名一个版本</translation>
    </message>
    <message>
        <source>which revision; the beginning of its id</source>
        <translation>哪个修订；其编号的开头</translation>
    </message>
</context>
<context>
    <name>concordat</name>
    <message>
        <source>moved “%1”</source>
        <translation>移动“%1”</translation>
    </message>
    <message>
        <source>added “%1”</source>
        <translation>增加“%1”</translation>
    </message>
    <message>
        <source>removed “%1”</source>
        <translation>去掉“%1”</translation>
    </message>
    <message>
        <source>“%1” became “%2”</source>
        <translation>“%1”改为“%2”</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>concordat::AnnotationsModel</name>
    <message>
        <source>Its words are gone</source>
        <translation>其词语已不存在</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已了结</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未决</translation>
    </message>
    <message>
        <source>The whole provision</source>
        <translation>整个条款</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>By</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1, private</source>
        <translation>%1，私人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
</context>
<context>
    <name>concordat::AnnotationsPane</name>
    <message>
        <source>Annotations of the draft</source>
        <translation>草案的批注</translation>
    </message>
    <message>
        <source>&amp;Settle</source>
        <translation>了结(&amp;S)</translation>
    </message>
    <message>
        <source>This note needs no further answer (Space; Backspace opens it again)</source>
        <translation>此备注不再需要答复（空格键；退格键重新打开）</translation>
    </message>
    <message>
        <source>&amp;Reply…</source>
        <translation>答复(&amp;R)…</translation>
    </message>
    <message>
        <source>Answer the note</source>
        <translation>答复备注</translation>
    </message>
    <message>
        <source>Find in the notes</source>
        <translation>在备注中查找</translation>
    </message>
    <message>
        <source>State of the notes</source>
        <translation>备注的状态</translation>
    </message>
    <message>
        <source>Show only notes of this state</source>
        <translation>只显示此状态的备注</translation>
    </message>
    <message>
        <source>Open and settled</source>
        <translation>未决和已了结</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未决</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已了结</translation>
    </message>
    <message>
        <source>Words are gone</source>
        <translation>词语已不存在</translation>
    </message>
    <message>
        <source>Kind of the notes</source>
        <translation>备注的种类</translation>
    </message>
    <message>
        <source>Show only notes of this kind</source>
        <translation>只显示此类备注</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>所有种类</translation>
    </message>
    <message>
        <source>Delegation of the notes</source>
        <translation>备注的代表团</translation>
    </message>
    <message>
        <source>Show only notes of this delegation</source>
        <translation>只显示此代表团的备注</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有各方</translation>
    </message>
    <message>
        <source>There are no notes yet. Select words in the draft and choose Annotate.</source>
        <translation>尚无备注。请在草案中选取词语并选择批注。</translation>
    </message>
    <message numerus="yes">
        <source>No note is like that. There are %n in all.</source>
        <translation>
            <numerusform>没有这样的备注。共有 %n 条。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n settled</source>
        <translation>
            <numerusform>%n 条中已了结 %1 条</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen note, with its replies</source>
        <translation>所选备注及其答复</translation>
    </message>
    <message>
        <source>Choose a note to read the whole of it, and the replies.</source>
        <translation>选择一条备注，即可阅读全文及答复。</translation>
    </message>
</context>
<context>
    <name>concordat::ArrivalsModel</name>
    <message>
        <source>ours</source>
        <translation>我方</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>已采用</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>merged, look</source>
        <translation>已合并，待看</translation>
    </message>
    <message>
        <source>bracket</source>
        <translation>方括号</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>note follows</source>
        <translation>备注随移</translation>
    </message>
    <message>
        <source>note orphaned</source>
        <translation>备注失位</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1, settled</source>
        <translation>%1，已处理</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
</context>
<context>
    <name>concordat::AttributionCompletion</name>
    <message>
        <source>Delegations</source>
        <translation>代表团</translation>
    </message>
</context>
<context>
    <name>concordat::CardModel</name>
    <message>
        <source>%1 (same as %2)</source>
        <translation>%1（与 %2 相同）</translation>
    </message>
    <message>
        <source>%1 (base)</source>
        <translation>%1（基础）</translation>
    </message>
</context>
<context>
    <name>concordat::CardPane</name>
    <message>
        <source>Delegations that take part in the paragraph</source>
        <translation>参与本款的代表团</translation>
    </message>
    <message>
        <source>Space switches a delegation off and on</source>
        <translation>空格键关闭或开启代表团</translation>
    </message>
    <message>
        <source>Text of the paragraph that follows from the switches</source>
        <translation>由各开关得出的本款案文</translation>
    </message>
    <message>
        <source>Choose a paragraph to see how its text is put together.</source>
        <translation>请选择一款，查看其案文如何组成。</translation>
    </message>
    <message>
        <source>No delegation submitted this paragraph; it was written in the draft.</source>
        <translation>没有代表团提交本款；它是在草案中写出的。</translation>
    </message>
    <message>
        <source>The text as it would be. Take it into the draft, or switch back: nothing has changed yet.</source>
        <translation>这是将会得出的案文。请采用到草案，或切换回去：目前尚无改动。</translation>
    </message>
    <message>
        <source>The text as the draft has it. Switch delegations off and on to see what follows.</source>
        <translation>这是草案现有的案文。关闭和开启代表团，看看会得出什么。</translation>
    </message>
    <message>
        <source>The draft has this text already. Switch a delegation off or on first.</source>
        <translation>草案已是这一案文。请先关闭或开启一个代表团。</translation>
    </message>
    <message>
        <source>The paragraph now has the text of the card.</source>
        <translation>本款现为卡片上的案文。</translation>
    </message>
    <message>
        <source>Choose a delegation on the card first.</source>
        <translation>请先在卡片上选择代表团。</translation>
    </message>
    <message>
        <source>Select two or more delegations on the card that mean the same.</source>
        <translation>请在卡片上选取意思相同的两个或更多代表团。</translation>
    </message>
    <message>
        <source>Nothing is left of the paragraph. Switch a delegation on to have its text.</source>
        <translation>该款已无任何文字。开启一个代表团，即可取用其案文。</translation>
    </message>
</context>
<context>
    <name>concordat::ChartView</name>
    <message>
        <source>“%1” could not be written: %2. Choose another folder.</source>
        <translation>无法写入“%1”：%2。请选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>concordat::CommandModel</name>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>concordat::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do or where you want to go</source>
        <translation>键入想做的事或想去的地方的几个字</translation>
    </message>
    <message>
        <source>What you want to do</source>
        <translation>您想做什么</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>符合的内容</translation>
    </message>
</context>
<context>
    <name>concordat::ComparisonModel</name>
    <message>
        <source>added</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词语</translation>
    </message>
</context>
<context>
    <name>concordat::ComparisonPane</name>
    <message>
        <source>Places in which the two states differ</source>
        <translation>两个状态不同之处</translation>
    </message>
    <message>
        <source>The provision with what changed</source>
        <translation>有改动的条款</translation>
    </message>
    <message>
        <source>Choose two states to see what lies between them.</source>
        <translation>请选择两个状态，查看两者之间的改动。</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>从(&amp;F)：</translation>
    </message>
    <message>
        <source>The state that is compared: a named version, or a chosen revision</source>
        <translation>被比较的状态：命名版本或所选修订</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>到(&amp;T)：</translation>
    </message>
    <message>
        <source>The state that it is compared with</source>
        <translation>与之比较的状态</translation>
    </message>
    <message>
        <source>Bring back the &amp;paragraph</source>
        <translation>恢复该款(&amp;P)</translation>
    </message>
    <message>
        <source>Give the chosen paragraph the text it has on the left</source>
        <translation>使所选的款具有前一状态的案文</translation>
    </message>
    <message>
        <source>The paragraph reads again as on the left.</source>
        <translation>该款又与前一状态相同。</translation>
    </message>
    <message>
        <source>Bring back the pro&amp;vision</source>
        <translation>恢复该条款(&amp;V)</translation>
    </message>
    <message>
        <source>Make the chosen provision what it is on the left</source>
        <translation>使所选条款与前一状态相同</translation>
    </message>
    <message>
        <source>The provision is again what it was on the left.</source>
        <translation>该条款又与前一状态相同。</translation>
    </message>
    <message>
        <source>Bring back &amp;everything</source>
        <translation>全部恢复(&amp;E)</translation>
    </message>
    <message>
        <source>Make the whole draft what it is on the left</source>
        <translation>使整个草案与前一状态相同</translation>
    </message>
    <message>
        <source>The draft is again what it was on the left; what came since is in the history.</source>
        <translation>草案又与前一状态相同；此后的内容在历史中。</translation>
    </message>
    <message>
        <source>The present draft</source>
        <translation>现行草案</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较……</translation>
    </message>
    <message>
        <source>The two states read alike.</source>
        <translation>两个状态读来相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ.</source>
        <translation>
            <numerusform>有 %n 处不同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) differ.</source>
        <translation>
            <numerusform>有 %n 条备注不同。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ConcernsModel</name>
    <message>
        <source>Belongs to nobody: %1</source>
        <translation>无所归属：%1</translation>
    </message>
    <message>
        <source>Line %1. %2</source>
        <translation>第 %1 行。%2</translation>
    </message>
</context>
<context>
    <name>concordat::ConcordanceModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: no text</source>
        <translation>%1：无案文</translation>
    </message>
    <message>
        <source>confirmed by a person</source>
        <translation>已由人确认</translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <translation>把握 %1%</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n unit(s), %2. %3</source>
        <translation>
            <numerusform>%1：%n 个单元，%2。%3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ConcordancePane</name>
    <message>
        <source>Concordance: a row a provision, a column a delegation</source>
        <translation>对照表：一行一个条款，一列一个代表团</translation>
    </message>
    <message>
        <source>Find a provision</source>
        <translation>查找条款</translation>
    </message>
    <message>
        <source>Find a provision in the concordance</source>
        <translation>在对照表中查找条款</translation>
    </message>
    <message>
        <source>Only provisions with these words are shown</source>
        <translation>只显示含有这些词语的条款</translation>
    </message>
    <message>
        <source>A number counts the units of a delegation; “?” is a suggestion, “✓” was confirmed by a person. Drag a cell to the row where its units belong.</source>
        <translation>数字是一个代表团的单元数；“?”是建议，“✓”表示已由人确认。请把单元格拖到其单元所属的行。</translation>
    </message>
    <message>
        <source>Choose a cell with a unit in it first.</source>
        <translation>请先选择有单元的单元格。</translation>
    </message>
    <message>
        <source>There is no provision further on that the units could belong to.</source>
        <translation>再往后没有这些单元可以归属的条款。</translation>
    </message>
    <message>
        <source>The units were taken out of the draft; they stay in what was received.</source>
        <translation>这些单元已移出草案；仍保留在收到的内容中。</translation>
    </message>
    <message>
        <source>The units now belong to this provision, and its text follows.</source>
        <translation>这些单元现属于该条款，其案文随之移动。</translation>
    </message>
</context>
<context>
    <name>concordat::DelegationField</name>
    <message>
        <source>Delegations</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>代表团</translation>
    </message>
</context>
<context>
    <name>concordat::DelegationsModel</name>
    <message>
        <source>Your own entry</source>
        <translation>您自己的条目</translation>
    </message>
    <message>
        <source>From the list of the United Nations</source>
        <translation>来自联合国名单</translation>
    </message>
    <message>
        <source>In brackets</source>
        <translation>方括号内</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>其他名称</translation>
    </message>
</context>
<context>
    <name>concordat::DelegationsPage</name>
    <message>
        <source>Names by which delegations are recognised in documents, and the short forms that stand in brackets. What you change here is in bold; new documents are read with it.</source>
        <translation>在文件中识别代表团所用的名称，以及方括号内所用的简称。您在此更改的内容为粗体；新文件据此读取。</translation>
    </message>
    <message>
        <source>Find a delegation, or type the name of a new one</source>
        <translation>查找代表团，或键入新代表团的名称</translation>
    </message>
    <message>
        <source>Name of a delegation</source>
        <translation>代表团名称</translation>
    </message>
    <message>
        <source>Register of delegations</source>
        <translation>代表团名册</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Add a delegation with the name that was typed</source>
        <translation>以所键入的名称添加代表团</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Take your own entry away; that of the United Nations comes back</source>
        <translation>移除您自己的条目；恢复联合国的条目</translation>
    </message>
</context>
<context>
    <name>concordat::Doorkeeper</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>&amp;Keep it in the keyring of this computer</source>
        <translation>保存在这台计算机的密钥环中(&amp;K)</translation>
    </message>
    <message>
        <source>%1 did not accept that. Try again.</source>
        <translation>%1 没有接受。请再试。</translation>
    </message>
    <message>
        <source>%1 asks who you are.</source>
        <translation>%1 询问您是谁。</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>姓名(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Password, or what unlocks your key:</source>
        <translation>密码，或解锁您的密钥的口令(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>登录(&amp;S)</translation>
    </message>
    <message>
        <source>An unknown server</source>
        <translation>未知的服务器</translation>
    </message>
    <message>
        <source>Nobody vouches for the server %1.</source>
        <translation>没有谁为服务器 %1 作保。</translation>
    </message>
    <message>
        <source>Its fingerprint is
%1
Ask whoever keeps it, by telephone, whether that is right.</source>
        <translation>其指纹为
%1
请打电话向管理者询问是否正确。</translation>
    </message>
    <message>
        <source>&amp;Trust it from now on</source>
        <translation>今后信任它(&amp;T)</translation>
    </message>
</context>
<context>
    <name>concordat::DraftPane</name>
    <message>
        <source>Reading of the page</source>
        <translation>页面的读法</translation>
    </message>
    <message>
        <source>How the page shows what is not agreed</source>
        <translation>页面如何显示未商定的内容</translation>
    </message>
    <message>
        <source>Marked up</source>
        <translation>带方括号</translation>
    </message>
    <message>
        <source>Clean: what is agreed</source>
        <translation>清稿：已商定的内容</translation>
    </message>
    <message>
        <source>As if agreed</source>
        <translation>视同已商定</translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation>页面(&amp;P)：</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) need a look: they are underlined.</source>
        <translation>
            <numerusform>有 %n 处需要查看：已加下划线。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Preview of the beginning</source>
        <translation>开头部分预览</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>已停止导出；没有写出文件。</translation>
    </message>
    <message>
        <source>In the file: %1.</source>
        <translation>文件中有：%1。</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Choose another folder.</source>
        <translation>无法写入“%1”：%2。请选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>concordat::ExportForm</name>
    <message>
        <source>With a&amp;nnotations</source>
        <translation>连同批注(&amp;N)</translation>
    </message>
    <message>
        <source>With &amp;private notes too</source>
        <translation>也连同私人备注(&amp;P)</translation>
    </message>
    <message>
        <source>Alternatives as &amp;tracked changes by delegation</source>
        <translation>把备选案文写成各代表团的修订标记(&amp;T)</translation>
    </message>
    <message>
        <source>Contents &amp;list</source>
        <translation>目录(&amp;L)</translation>
    </message>
    <message>
        <source>Line n&amp;umbers</source>
        <translation>行号(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Content:</source>
        <translation>内容(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Version:</source>
        <translation>版本(&amp;V)：</translation>
    </message>
    <message>
        <source>P&amp;rovisions:</source>
        <translation>条款(&amp;R)：</translation>
    </message>
    <message>
        <source>Rea&amp;ding:</source>
        <translation>读法(&amp;D)：</translation>
    </message>
    <message>
        <source>Na&amp;mes:</source>
        <translation>名称(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Symbol:</source>
        <translation>文号(&amp;S)：</translation>
    </message>
    <message>
        <source>D&amp;ate:</source>
        <translation>日期(&amp;A)：</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>草案</translation>
    </message>
    <message>
        <source>Comparative table</source>
        <translation>比较表</translation>
    </message>
    <message>
        <source>Traceability table</source>
        <translation>溯源表</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>What was submitted, by article</source>
        <translation>所提交的内容，按条排列</translation>
    </message>
    <message>
        <source>What was submitted, by delegation</source>
        <translation>所提交的内容，按代表团排列</translation>
    </message>
    <message>
        <source>The present text</source>
        <translation>现行案文</translation>
    </message>
    <message>
        <source>Bracketed text</source>
        <translation>带方括号的案文</translation>
    </message>
    <message>
        <source>Clean text of what is agreed</source>
        <translation>已商定内容的清稿</translation>
    </message>
    <message>
        <source>As if the first alternatives were agreed</source>
        <translation>视同第一备选案文已商定</translation>
    </message>
    <message>
        <source>In front: [EU: text]</source>
        <translation>在前：[欧盟：案文]</translation>
    </message>
    <message>
        <source>Behind: [text (EU)]</source>
        <translation>在后：[案文（欧盟）]</translation>
    </message>
    <message>
        <source>In footnotes</source>
        <translation>在脚注中</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Word then accepts or rejects a delegation’s proposals</source>
        <translation>Word 即可接受或拒绝某一代表团的提议</translation>
    </message>
    <message>
        <source>A/AC.291/L.4</source>
        <translation>A/AC.291/L.4</translation>
    </message>
    <message>
        <source>The document symbol, in the running head of every page</source>
        <translation>文号，印在每页页眉</translation>
    </message>
    <message>
        <source>As it is to be printed in the running head</source>
        <translation>照样印在页眉中</translation>
    </message>
    <message>
        <source>Provisions to export</source>
        <translation>要导出的条款</translation>
    </message>
    <message>
        <source>Side by side with %1</source>
        <translation>与%1并列</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 文件</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument 文本</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Spreadsheet values</source>
        <translation>电子表格数值</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Notation</source>
        <translation>标记文本</translation>
    </message>
    <message>
        <source>Akoma Ntoso 3.0</source>
        <translation>Akoma Ntoso 3.0</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a format and the ending of its files</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>concordat::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Words to look for in the help</source>
        <translation>在帮助中搜索的词语</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>各章</translation>
    </message>
    <message>
        <source>The chapter</source>
        <translation>本章</translation>
    </message>
    <message>
        <source>No chapter has these words.</source>
        <translation>没有哪一章含有这些词语。</translation>
    </message>
</context>
<context>
    <name>concordat::HistoryModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 — version “%2”</source>
        <translation>%1——版本“%2”</translation>
    </message>
    <message numerus="yes">
        <source>A merge of %n histories</source>
        <translation>
            <numerusform>%n 个历史的合并</numerusform>
        </translation>
    </message>
    <message>
        <source>merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>何人</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>所做的事</translation>
    </message>
</context>
<context>
    <name>concordat::HistoryPane</name>
    <message>
        <source>This para&amp;graph</source>
        <translation>本款(&amp;G)</translation>
    </message>
    <message>
        <source>History of the draft, newest first</source>
        <translation>草案的历史，最新的在前</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>在历史中查找</translation>
    </message>
    <message>
        <source>Words to find in the history</source>
        <translation>在历史中查找的词语</translation>
    </message>
    <message>
        <source>Only what changed the current paragraph</source>
        <translation>只看改动了当前款的内容</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>Compare the two chosen states; with one chosen, that state with the present draft</source>
        <translation>比较所选的两个状态；只选一个时与现行草案比较</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>恢复(&amp;B)</translation>
    </message>
    <message>
        <source>Give the draft, or a part of it, the text that it had in the chosen revision</source>
        <translation>使草案或其一部分具有所选修订中的案文</translation>
    </message>
    <message>
        <source>This &amp;paragraph as it was then</source>
        <translation>当时的本款(&amp;P)</translation>
    </message>
    <message>
        <source>The paragraph reads again as it did then.</source>
        <translation>该款又与当时相同。</translation>
    </message>
    <message>
        <source>This pro&amp;vision as it was then</source>
        <translation>当时的本条款(&amp;V)</translation>
    </message>
    <message>
        <source>The provision is again what it was then.</source>
        <translation>该条款又与当时相同。</translation>
    </message>
    <message>
        <source>&amp;Everything as it was then</source>
        <translation>当时的全部内容(&amp;E)</translation>
    </message>
    <message>
        <source>The draft is again what it was then; what came since stays in the history.</source>
        <translation>草案又与当时相同；此后的内容仍在历史中。</translation>
    </message>
    <message>
        <source>Choose one revision in the history, or two, to compare.</source>
        <translation>请在历史中选择一个或两个修订进行比较。</translation>
    </message>
    <message>
        <source>Choose the revision in the history from which it shall come back.</source>
        <translation>请在历史中选择要从中恢复的修订。</translation>
    </message>
</context>
<context>
    <name>concordat::LanguagePage</name>
    <message>
        <source>Language of the window</source>
        <translation>窗口的语言</translation>
    </message>
    <message>
        <source>The language of menus, messages, dates and numbers, and the order of names</source>
        <translation>菜单、消息、日期和数字的语言，以及名称的顺序</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>与计算机相同</translation>
    </message>
    <message>
        <source>The window is drawn anew at once, at the same place. The text being negotiated, and what the history says of it, stay in the language they were written in.</source>
        <translation>窗口立即在原处重新绘制。正在谈判的案文以及历史中关于案文的记述，保持其原来写成的语言。</translation>
    </message>
    <message>
        <source>&amp;Language of the window:</source>
        <translation>窗口的语言(&amp;L)：</translation>
    </message>
</context>
<context>
    <name>concordat::LiftDialog</name>
    <message>
        <source>With the &amp;members of a group</source>
        <translation>连同集团的成员(&amp;M)</translation>
    </message>
    <message>
        <source>Lift brackets by delegation</source>
        <translation>按代表团去掉方括号</translation>
    </message>
    <message>
        <source>Delegations that stand behind an alternative</source>
        <translation>支持备选案文的代表团</translation>
    </message>
    <message>
        <source>Space chooses a delegation</source>
        <translation>空格键选择代表团</translation>
    </message>
    <message>
        <source>What members of a chosen group propose counts as the group&apos;s</source>
        <translation>所选集团的成员所提议的视为该集团的提议</translation>
    </message>
    <message>
        <source>&amp;Lift the brackets</source>
        <translation>去掉方括号(&amp;L)</translation>
    </message>
    <message>
        <source>Do what the line above says; it can be undone</source>
        <translation>执行上面一行所说的事；可以撤销</translation>
    </message>
    <message>
        <source>&amp;Delegations:</source>
        <translation>代表团(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Keep their text where they propose or support it</source>
        <translation>在其提出或支持之处保留其案文(&amp;K)</translation>
    </message>
    <message>
        <source>Each of these brackets is lifted, and their alternative stands</source>
        <translation>去掉每处此种方括号，以其备选案文为准</translation>
    </message>
    <message>
        <source>&amp;Give up what nobody else wants</source>
        <translation>放弃别无他人想要的内容(&amp;G)</translation>
    </message>
    <message>
        <source>Alternatives that only they propose or support are dropped</source>
        <translation>去掉只有它们提出或支持的备选案文</translation>
    </message>
    <message>
        <source>In this &amp;provision</source>
        <translation>在本条款(&amp;P)</translation>
    </message>
    <message>
        <source>Only brackets of the provision shown</source>
        <translation>只限所显示条款的方括号</translation>
    </message>
    <message>
        <source>In the &amp;whole draft</source>
        <translation>在整个草案(&amp;W)</translation>
    </message>
    <message>
        <source>Brackets of every provision</source>
        <translation>所有条款的方括号</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n paragraph(s))</source>
        <translation>
            <numerusform>%1（%n 款）</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody stands behind an alternative of this draft.</source>
        <translation>本草案的备选案文没有任何一方支持。</translation>
    </message>
    <message>
        <source>Choose one or more delegations.</source>
        <translation>请选择一个或多个代表团。</translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s) will be lifted.</source>
        <translation>
            <numerusform>将去掉 %n 处方括号。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alternative(s) will be dropped.</source>
        <translation>
            <numerusform>将去掉 %n 个备选案文。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed paragraph(s) are left as they are.</source>
        <translation>
            <numerusform>%n 款已商定的内容保持原样。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::MergePane</name>
    <message>
        <source>Only what needs a &amp;look</source>
        <translation>只看需要查看的内容(&amp;L)</translation>
    </message>
    <message>
        <source>Hide what was taken over or merged without a question</source>
        <translation>隐藏无疑问而采用或合并的内容</translation>
    </message>
    <message>
        <source>What came in, in the order of the text</source>
        <translation>按案文顺序列出并入的内容</translation>
    </message>
    <message>
        <source>What copies bring in is listed here.</source>
        <translation>副本带来的内容列在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n settled. Space settles, Backspace reopens, Alt+Down and Alt+Up walk.</source>
        <translation>
            <numerusform>%n 项中已处理 %1 项。空格键处理，退格键重开，Alt+向下键和 Alt+向上键逐项移动。</numerusform>
        </translation>
    </message>
    <message>
        <source>The paragraph before copies came in, with what they changed</source>
        <translation>副本并入之前的该款，连同其所作的改动</translation>
    </message>
    <message>
        <source>What stood here before is shown beside what came of it.</source>
        <translation>此处原有的内容与由此得出的内容并列显示。</translation>
    </message>
</context>
<context>
    <name>concordat::MessageBar</name>
    <message>
        <source>How far it is</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take back what was just done</source>
        <translation>撤回刚才所做的事</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop this work; nothing is changed</source>
        <translation>停止这项工作；没有任何改动</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>收起此消息</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>可以做什么</translation>
    </message>
</context>
<context>
    <name>concordat::NotationEditor</name>
    <message>
        <source>Text of the provision in the notation</source>
        <translation>条款案文的标记文本</translation>
    </message>
    <message>
        <source>Choose a provision in the outline to read and edit its text.</source>
        <translation>请在大纲中选择条款，阅读和编辑其案文。</translation>
    </message>
    <message>
        <source>Write “%1” instead</source>
        <translation>改写为“%1”</translation>
    </message>
    <message>
        <source>&amp;Add “%1” to the dictionary</source>
        <translation>把“%1”加入词典(&amp;A)</translation>
    </message>
</context>
<context>
    <name>concordat::NoteDialog</name>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Proposal to delete</source>
        <translation>删除提议</translation>
    </message>
    <message>
        <source>Proposal to move</source>
        <translation>移动提议</translation>
    </message>
    <message>
        <source>Proposal to merge</source>
        <translation>合并提议</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Editor’s note</source>
        <translation>编者注</translation>
    </message>
    <message>
        <source>Translator’s note</source>
        <translation>译者注</translation>
    </message>
    <message>
        <source>&amp;Private: it leaves this file only if you say so</source>
        <translation>私人：只有您要求时才离开本文件(&amp;P)</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>What the note is meant as</source>
        <translation>备注的用意</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>备注的文字</translation>
    </message>
    <message>
        <source>Copies and exports leave it out</source>
        <translation>副本和导出文件略去此备注</translation>
    </message>
    <message>
        <source>&amp;Write the note</source>
        <translation>写入备注(&amp;W)</translation>
    </message>
    <message>
        <source>On:</source>
        <translation>关于：</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>种类(&amp;K)：</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>备注(&amp;N)：</translation>
    </message>
</context>
<context>
    <name>concordat::OpenPointsModel</name>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>未决内容</translation>
    </message>
    <message>
        <source>%1, title</source>
        <translation>%1，标题</translation>
    </message>
</context>
<context>
    <name>concordat::OpenPointsPane</name>
    <message>
        <source>Open points in the order of the text</source>
        <translation>按案文顺序排列的未决问题</translation>
    </message>
    <message>
        <source>Nothing is open: no bracket is left.</source>
        <translation>没有未决内容：方括号已全部去掉。</translation>
    </message>
    <message>
        <source>1 … 9 keep that alternative of the chosen point, 0 keeps none.</source>
        <translation>1 … 9 保留所选问题的该备选案文，0 一概不保留。</translation>
    </message>
    <message>
        <source>This bracket has no alternative %1.</source>
        <translation>此方括号没有备选案文 %1。</translation>
    </message>
    <message>
        <source>Alternative %1 was kept.</source>
        <translation>已保留备选案文 %1。</translation>
    </message>
    <message>
        <source>The bracket was dropped with its text.</source>
        <translation>已连同案文去掉方括号。</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to decide</source>
        <translation>
            <numerusform>有待决定的问题：%n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open bracket(s) with those inside them</source>
        <translation>
            <numerusform>连同内层共 %n 处方括号</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::OriginMargin</name>
    <message>
        <source>Whose words each paragraph is made of</source>
        <translation>各款由谁的词语组成</translation>
    </message>
</context>
<context>
    <name>concordat::OutlineFilter</name>
    <message>
        <source>%1, folded</source>
        <translation>%1，已折叠</translation>
    </message>
</context>
<context>
    <name>concordat::OutlineModel</name>
    <message numerus="yes">
        <source>%1, %n open bracket(s)</source>
        <translation>
            <numerusform>%1，%n 处未决方括号</numerusform>
        </translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Open brackets</source>
        <translation>未决方括号</translation>
    </message>
    <message>
        <source>Open annotations</source>
        <translation>未决批注</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>concordat::OutlinePane</name>
    <message>
        <source>Find a provision</source>
        <translation>查找条款</translation>
    </message>
    <message>
        <source>Provisions of the draft</source>
        <translation>草案的条款</translation>
    </message>
    <message>
        <source>Drag a provision to where it shall stand</source>
        <translation>把条款拖到应在的位置</translation>
    </message>
</context>
<context>
    <name>concordat::OverviewRuler</name>
    <message>
        <source>Overview of the differences</source>
        <translation>差异概览</translation>
    </message>
    <message>
        <source>Where the variants differ; a click goes there</source>
        <translation>各方案文的不同之处；点击即可前往</translation>
    </message>
</context>
<context>
    <name>concordat::PageView</name>
    <message>
        <source>The provision as it will be printed</source>
        <translation>将要印出的条款</translation>
    </message>
    <message>
        <source>The page shows the provision that is chosen in the outline.</source>
        <translation>页面显示在大纲中选择的条款。</translation>
    </message>
</context>
<context>
    <name>concordat::ParallelModel</name>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>需查看之处</translation>
    </message>
</context>
<context>
    <name>concordat::ParallelPane</name>
    <message>
        <source>Parallel text</source>
        <translation>平行案文</translation>
    </message>
    <message>
        <source>The other language</source>
        <translation>另一种语文</translation>
    </message>
    <message>
        <source>Which texts are listed</source>
        <translation>列出哪些案文</translation>
    </message>
    <message>
        <source>What differs or was changed</source>
        <translation>有差异或改动之处</translation>
    </message>
    <message>
        <source>What is not checked</source>
        <translation>未核对之处</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Texts in two languages</source>
        <translation>两种语文的案文</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) differ or were changed.</source>
        <translation>
            <numerusform>%n 处案文有差异或改动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are not checked.</source>
        <translation>
            <numerusform>%n 处案文未核对。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the texts that you have read in both languages.</source>
        <translation>请选择您已用两种语文读过的案文。</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are checked.</source>
        <translation>
            <numerusform>%n 处案文已核对。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two rows: a text that only one language has, and one that only the other has.</source>
        <translation>请选择两行：一行案文只有一种语文有，另一行只有另一种语文有。</translation>
    </message>
    <message>
        <source>The two texts answer each other now.</source>
        <translation>两处案文现已对应。</translation>
    </message>
    <message>
        <source>Choose one row that has a text in both languages.</source>
        <translation>请选择两种语文都有案文的一行。</translation>
    </message>
    <message>
        <source>The two texts stand apart now.</source>
        <translation>两处案文现已分开。</translation>
    </message>
    <message>
        <source>The project has the text in one language only.</source>
        <translation>项目只有一种语文的案文。</translation>
    </message>
    <message>
        <source>The text in %1 is no longer in the project.</source>
        <translation>%1案文已不在项目中。</translation>
    </message>
    <message>
        <source>The project has the text in one language only. Take in the project of another language, or a document, with File ▸ Text in another language…</source>
        <translation>项目只有一种语文的案文。请用“文件 ▸ 另一种语文的案文”收入另一种语文的项目或文件…</translation>
    </message>
    <message>
        <source>The text in the language of the draft</source>
        <translation>草案语文的案文</translation>
    </message>
    <message>
        <source>The text in the other language</source>
        <translation>另一种语文的案文</translation>
    </message>
    <message>
        <source>Choose a row of the list to read its text here.</source>
        <translation>在列表中选择一行，即可在此阅读其文字。</translation>
    </message>
    <message>
        <source>This language has no such text.</source>
        <translation>此语文没有这段文字。</translation>
    </message>
</context>
<context>
    <name>concordat::ProfileForm</name>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Stands in the history with what you do</source>
        <translation>与您所做的事一起载入历史</translation>
    </message>
    <message>
        <source>Your delegation</source>
        <translation>您的代表团</translation>
    </message>
    <message>
        <source>Stands in brackets with the words that you propose</source>
        <translation>与您提议的词语一起放在方括号内</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>您的职责</translation>
    </message>
    <message>
        <source>Stands in the history beside your name</source>
        <translation>在历史中与您的姓名并列</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>秘书处</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>主席</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>审阅人</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>姓名(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Delegation:</source>
        <translation>代表团(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>职责(&amp;R)：</translation>
    </message>
</context>
<context>
    <name>concordat::ProfilePage</name>
    <message>
        <source>Whatever you change is kept in the history under this name. What you undo is only what you did yourself.</source>
        <translation>您所做的一切改动都以此姓名保存在历史中。您撤销的只是自己所做的事。</translation>
    </message>
    <message>
        <source>Work as</source>
        <translation>工作身份</translation>
    </message>
    <message>
        <source>Go on as somebody who worked on this computer before</source>
        <translation>以曾在此计算机上工作过的人的身份继续</translation>
    </message>
    <message>
        <source>&amp;Work as:</source>
        <translation>工作身份(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Begin where the last session ended</source>
        <translation>从上次结束之处开始(&amp;B)</translation>
    </message>
    <message>
        <source>Opens the last project at the last place when the program starts</source>
        <translation>启动时打开上次的项目和位置</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>concordat::ProjectionText</name>
    <message>
        <source>The current paragraph, for the room</source>
        <translation>当前款，供会场观看</translation>
    </message>
    <message>
        <source>No text is open.</source>
        <translation>没有打开的案文。</translation>
    </message>
</context>
<context>
    <name>concordat::ProjectionWindow</name>
    <message>
        <source>Marked up: what is not agreed stands in brackets</source>
        <translation>带方括号：未商定的内容放在方括号内</translation>
    </message>
    <message>
        <source>Clean: only what is agreed</source>
        <translation>清稿：只有已商定的内容</translation>
    </message>
    <message>
        <source>As if agreed: the first alternative of each bracket</source>
        <translation>视同已商定：每处方括号取第一备选案文</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>投影</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>放大(&amp;L)</translation>
    </message>
    <message>
        <source>Ctrl++</source>
        <translation>Ctrl++</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>缩小(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+-</source>
        <translation>Ctrl+-</translation>
    </message>
    <message>
        <source>Next &amp;reading</source>
        <translation>下一种读法(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Next paragraph</source>
        <translation>下一款(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous paragraph</source>
        <translation>上一款(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>concordat::ProvenancePane</name>
    <message>
        <source>The received document</source>
        <translation>收到的文件</translation>
    </message>
    <message>
        <source>Put the cursor on a word of the draft to see where it comes from.</source>
        <translation>把光标放在草案的词语上，查看其来源。</translation>
    </message>
    <message>
        <source>No received document has these words.</source>
        <translation>收到的文件中没有这些词语。</translation>
    </message>
</context>
<context>
    <name>concordat::Receiving</name>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>无法读取“%1”：%2</translation>
    </message>
    <message>
        <source>No submission was found in “%1”.</source>
        <translation>“%1”中没有找到提案。</translation>
    </message>
    <message>
        <source>Taking the document in was stopped; nothing was changed.</source>
        <translation>已停止收入文件；没有任何改动。</translation>
    </message>
</context>
<context>
    <name>concordat::ReplyDialog</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a person of a delegation</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>The n&amp;ote:</source>
        <translation>备注(&amp;O)：</translation>
    </message>
    <message>
        <source>Your &amp;reply:</source>
        <translation>您的答复(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Write the reply</source>
        <translation>写入答复(&amp;W)</translation>
    </message>
</context>
<context>
    <name>concordat::ReviewModel</name>
    <message>
        <source>Recognised as</source>
        <translation>识别为</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>未指明</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1，代表 %2</translation>
    </message>
    <message>
        <source>%1 (commentary)</source>
        <translation>%1（评论意见）</translation>
    </message>
</context>
<context>
    <name>concordat::ReviewPane</name>
    <message>
        <source>Received document</source>
        <translation>收到的文件</translation>
    </message>
    <message>
        <source>Which of the received documents is shown</source>
        <translation>显示哪份收到的文件</translation>
    </message>
    <message>
        <source>What to look at first</source>
        <translation>首先要看的内容</translation>
    </message>
    <message>
        <source>What was recognised</source>
        <translation>识别出的内容</translation>
    </message>
    <message>
        <source>The received document</source>
        <translation>收到的文件</translation>
    </message>
    <message>
        <source>Open a compilation to see here what was recognised in it.</source>
        <translation>打开一份汇编，在这里查看从中识别出的内容。</translation>
    </message>
    <message>
        <source>Here you see what was recognised in a received document, and correct it.</source>
        <translation>在这里查看从收到的文件中识别出的内容，并加以更正。</translation>
    </message>
    <message>
        <source>The draft is being made from your corrections…</source>
        <translation>正在根据您的更正编制草案…</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) are waiting. Accept them to make the draft anew; what was done in the draft since is kept.</source>
        <translation>
            <numerusform>有 %n 项更正待接受。接受后重新编制草案；此后在草案中所做的工作予以保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to look at. Choose one, and correct below what was recognised.</source>
        <translation>
            <numerusform>有 %n 处要看。选择一处，并在下面更正识别出的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this document was doubtful.</source>
        <translation>这份文件中没有存疑之处。</translation>
    </message>
    <message>
        <source>Choose a paragraph or an article first.</source>
        <translation>请先选择一款或一条。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Number as it is written, without the dot:</source>
        <translation>编号，照原样书写，不带点：</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>Who submitted this (for example “Jamaica (on behalf of the Caribbean Community)”):</source>
        <translation>由谁提交（例如“牙买加（代表加勒比共同体）”）：</translation>
    </message>
    <message>
        <source>Choose a paragraph, and put the cursor into the document where its second part begins.</source>
        <translation>请选择一款，并把光标放在文件中其第二部分开始之处。</translation>
    </message>
    <message>
        <source>Choose a piece that belongs to nobody above, and the unit that it is to follow below.</source>
        <translation>请在上面选择一段无所归属的内容，在下面选择它应跟随的单元。</translation>
    </message>
    <message>
        <source>There is no correction to accept.</source>
        <translation>没有可接受的更正。</translation>
    </message>
    <message numerus="yes">
        <source>The draft was made anew from %n correction(s).</source>
        <translation>
            <numerusform>已根据 %n 项更正重新编制草案。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::SearchModel</name>
    <message numerus="yes">
        <source>In the draft: %n</source>
        <translation>
            <numerusform>在草案中：%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In what was received: %n</source>
        <translation>
            <numerusform>在收到的内容中：%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Elsewhere in the documents: %n</source>
        <translation>
            <numerusform>在文件的其他地方：%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In annotations: %n</source>
        <translation>
            <numerusform>在批注中：%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In earlier states: %n</source>
        <translation>
            <numerusform>在以前的状态中：%n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>concordat::SearchPane</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>要查找的词语</translation>
    </message>
    <message>
        <source>The beginning of a word is enough; quotes make a phrase</source>
        <translation>词的开头即可；引号表示词组</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>查找范围</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有地方</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>草案</translation>
    </message>
    <message>
        <source>What was received</source>
        <translation>收到的内容</translation>
    </message>
    <message>
        <source>Elsewhere in the documents</source>
        <translation>文件的其他地方</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Earlier states</source>
        <translation>以前的状态</translation>
    </message>
    <message>
        <source>Places where the words stand</source>
        <translation>这些词语所在之处</translation>
    </message>
    <message>
        <source>Type words that you look for: the beginning of a word is enough, and quotes make a phrase. The draft, what was received, annotations and earlier states are searched.</source>
        <translation>键入要查找的词语：词的开头即可，引号表示词组。查找范围是草案、收到的内容、批注和以前的状态。</translation>
    </message>
    <message>
        <source>These words stand nowhere here.</source>
        <translation>这里没有这些词语。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::SendDialog</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n provision(s)</source>
        <translation>
            <numerusform>%n 个条款</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n 款</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n 条批注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of which %n private</source>
        <translation>
            <numerusform>其中 %n 条私人批注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s)</source>
        <translation>
            <numerusform>%n 个修订</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves:</source>
        <translation>发送：</translation>
    </message>
    <message>
        <source>People named:</source>
        <translation>提到的人：</translation>
    </message>
    <message>
        <source>Delegations named:</source>
        <translation>提到的代表团：</translation>
    </message>
    <message>
        <source>Received documents:</source>
        <translation>收到的文件：</translation>
    </message>
    <message>
        <source>Stays here:</source>
        <translation>留在这里：</translation>
    </message>
    <message>
        <source>The present &amp;text alone</source>
        <translation>只有现行案文(&amp;T)</translation>
    </message>
    <message>
        <source>The whole &amp;history: every revision, and the received files</source>
        <translation>全部历史：每个修订和收到的文件(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Private annotations</source>
        <translation>私人批注(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Attributions: who proposes what, and where words came from</source>
        <translation>提出者：谁提出什么，以及词语的来源(&amp;A)</translation>
    </message>
    <message>
        <source>What was &amp;received, as it was read</source>
        <translation>收到的内容，照所读取的样子(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Sign it with my key, so that the receiver sees whether it was altered</source>
        <translation>用我的密钥签名，使收件人看出是否有改动(&amp;S)</translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation>送审</translation>
    </message>
    <message>
        <source>What leaves, and what stays here</source>
        <translation>发送什么，留下什么</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>发送的内容</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>文件(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Write the file</source>
        <translation>写出文件(&amp;W)</translation>
    </message>
    <message>
        <source>S&amp;eal it with a passphrase, so that nobody else can read it</source>
        <translation>用口令密封，使他人无法读取(&amp;E)</translation>
    </message>
    <message>
        <source>Pass&amp;phrase:</source>
        <translation>口令(&amp;P)：</translation>
    </message>
    <message>
        <source>A&amp;gain:</source>
        <translation>再次(&amp;G)：</translation>
    </message>
    <message>
        <source>At least %1 characters; four words that have nothing to do with each other are good.</source>
        <translation>至少 %1 个字符；四个互不相干的词就很好。</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>两次还不相同。</translation>
    </message>
    <message>
        <source>Tell it to the receiver by another way than the file. Who loses it loses what is in the file.</source>
        <translation>请以文件以外的途径告知收件人。丢失口令即丢失文件的内容。</translation>
    </message>
    <message>
        <source>Concordat projects (*.concordat *.sealed)</source>
        <translation>Concordat 项目 (*.concordat *.sealed)</translation>
    </message>
    <message>
        <source>the text in %1</source>
        <translation>%1案文</translation>
    </message>
</context>
<context>
    <name>concordat::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>设置的各页</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>个人资料</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>案文</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>concordat::ShareDialog</name>
    <message>
        <source>&amp;Folder…</source>
        <translation>文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Send the &amp;whole history, with private annotations and what was received</source>
        <translation>发送全部历史，连同私人批注和收到的内容(&amp;W)</translation>
    </message>
    <message>
        <source>Share the project</source>
        <translation>共享项目</translation>
    </message>
    <message>
        <source>Get a shared project</source>
        <translation>获取共享的项目</translation>
    </message>
    <message>
        <source>only when you say so</source>
        <translation>只在您要求时</translation>
    </message>
    <message>
        <source>every 5 minutes</source>
        <translation>每 5 分钟</translation>
    </message>
    <message>
        <source>every 15 minutes</source>
        <translation>每 15 分钟</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Without it, others get the text as it stands when you send it: not the revisions that led to it, no private annotations, and no received documents</source>
        <translation>否则他人得到的是发送时的现有案文：不含由来的修订、私人批注和收到的文件</translation>
    </message>
    <message>
        <source>/media/stick/springs, or ssh://git@server.example/springs.git</source>
        <translation>/media/stick/springs 或 ssh://git@server.example/springs.git</translation>
    </message>
    <message>
        <source>How the place is called</source>
        <translation>地点的名称</translation>
    </message>
    <message>
        <source>Everybody who shares at the same place gets what the others send.</source>
        <translation>在同一地点共享的各方都会得到他人发送的内容。</translation>
    </message>
    <message>
        <source>The project is made of what is at this place, and shared there from then on.</source>
        <translation>项目由此地点的内容生成，今后也在那里共享。</translation>
    </message>
    <message>
        <source>&amp;Place:</source>
        <translation>地点(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>地址(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Branch:</source>
        <translation>分支(&amp;B)：</translation>
    </message>
    <message>
        <source>Get and &amp;send by itself:</source>
        <translation>自动获取和发送(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Get and send now</source>
        <translation>现在获取和发送(&amp;G)</translation>
    </message>
    <message>
        <source>Get the project…</source>
        <translation>获取项目…</translation>
    </message>
    <message>
        <source>Share in a folder</source>
        <translation>在文件夹中共享</translation>
    </message>
</context>
<context>
    <name>concordat::ShortcutsModel</name>
    <message>
        <source>Also the keys of: %1</source>
        <translation>也是下列操作的按键：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Usually none</source>
        <translation>通常没有</translation>
    </message>
    <message>
        <source>Usually %1</source>
        <translation>通常为 %1</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>concordat::ShortcutsPage</name>
    <message>
        <source>&amp;None</source>
        <translation>无(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>通常(&amp;U)</translation>
    </message>
    <message>
        <source>Name or keys</source>
        <translation>名称或按键</translation>
    </message>
    <message>
        <source>Show actions with this name or these keys</source>
        <translation>显示有此名称或按键的操作</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其按键</translation>
    </message>
    <message>
        <source>Keys of the chosen action</source>
        <translation>所选操作的按键</translation>
    </message>
    <message>
        <source>Press the keys that the action shall have</source>
        <translation>请按该操作应有的按键</translation>
    </message>
    <message>
        <source>Take the action&apos;s keys away</source>
        <translation>去掉该操作的按键</translation>
    </message>
    <message>
        <source>Give the action its usual keys</source>
        <translation>恢复该操作通常的按键</translation>
    </message>
    <message>
        <source>&amp;All as usual</source>
        <translation>全部恢复通常(&amp;A)</translation>
    </message>
    <message>
        <source>Give all actions their usual keys</source>
        <translation>恢复所有操作通常的按键</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>按键(&amp;K)：</translation>
    </message>
</context>
<context>
    <name>concordat::StatisticsPane</name>
    <message>
        <source>Plot</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>What the plot shows</source>
        <translation>图表显示的内容</translation>
    </message>
    <message>
        <source>Brackets by article</source>
        <translation>各条的方括号</translation>
    </message>
    <message>
        <source>Agreed share by article</source>
        <translation>各条已商定的比例</translation>
    </message>
    <message>
        <source>Coverage by delegation</source>
        <translation>各代表团的覆盖面</translation>
    </message>
    <message>
        <source>Brackets over the versions</source>
        <translation>各版本的方括号</translation>
    </message>
    <message>
        <source>Agreed share over the versions</source>
        <translation>各版本已商定的比例</translation>
    </message>
    <message>
        <source>&amp;Plot:</source>
        <translation>图表(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the plot as a picture, and its values as a table</source>
        <translation>把图表复制为图片，数值复制为表格</translation>
    </message>
    <message>
        <source>Export as S&amp;VG…</source>
        <translation>导出为 SVG(&amp;V)…</translation>
    </message>
    <message>
        <source>Write the plot to a file that any drawing program opens</source>
        <translation>把图表写成任何绘图程序都能打开的文件</translation>
    </message>
    <message>
        <source>The plot</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>The plot is on the clipboard, as a picture and as a table.</source>
        <translation>图表已放入剪贴板，包括图片和表格。</translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s) are open.</source>
        <translation>
            <numerusform>有 %n 处方括号未决。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the text stands outside brackets.</source>
        <translation>案文的 %1% 在方括号外。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n paragraph(s) are agreed.</source>
        <translation>
            <numerusform>%n 款中已商定 %1 款。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the plot</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>绘图 (*.svg)</translation>
    </message>
    <message>
        <source>The plot was exported to %1.</source>
        <translation>图表已导出到 %1。</translation>
    </message>
    <message>
        <source>The figures are being counted…</source>
        <translation>正在统计……</translation>
    </message>
</context>
<context>
    <name>concordat::StatusLine</name>
    <message>
        <source>How much of the draft is settled, and what is open</source>
        <translation>草案有多少已解决，有什么未决</translation>
    </message>
    <message>
        <source>Under whose name changes are kept</source>
        <translation>改动以谁的姓名保存</translation>
    </message>
    <message>
        <source>The size of the text</source>
        <translation>案文的大小</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n paragraph(s) without brackets</source>
        <translation>
            <numerusform>%n 款中有 %1 款没有方括号</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open bracket(s)</source>
        <translation>
            <numerusform>%n 处未决方括号</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>concordat::TextPage</name>
    <message>
        <source>States Parties </source>
        <translation>缔约国</translation>
    </message>
    <message>
        <source>shall</source>
        <translation>应当保护</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>秘鲁</translation>
    </message>
    <message>
        <source>are encouraged to</source>
        <translation>宜保护</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>挪威</translation>
    </message>
    <message>
        <source> protect the springs.</source>
        <translation>泉源。</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>The font of the text in all panes</source>
        <translation>所有窗格中案文的字体</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>The size of the text at 100 %, in points</source>
        <translation>100% 时案文的大小，以点为单位</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> 点</translation>
    </message>
    <message>
        <source>Names of delegations</source>
        <translation>代表团名称</translation>
    </message>
    <message>
        <source>Where the names stand on the page, on paper and in exports</source>
        <translation>名称在页面、纸上和导出文件中的位置</translation>
    </message>
    <message>
        <source>In front: [Peru: shall]</source>
        <translation>在前：[秘鲁：应当保护]</translation>
    </message>
    <message>
        <source>Behind: [shall (Peru)]</source>
        <translation>在后：[应当保护（秘鲁）]</translation>
    </message>
    <message>
        <source>None: [shall]</source>
        <translation>无：[应当保护]</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>与系统相同(&amp;S)</translation>
    </message>
    <message>
        <source>Take the system&apos;s font and size</source>
        <translation>采用系统的字体和大小</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>字体(&amp;F)：</translation>
    </message>
    <message>
        <source>S&amp;ize:</source>
        <translation>大小(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Names of delegations:</source>
        <translation>代表团名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Example:</source>
        <translation>示例(&amp;E)：</translation>
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
        <translation>%1：无案文</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (base)</source>
        <translation>%1（基础）</translation>
    </message>
</context>
<context>
    <name>concordat::VariantsPane</name>
    <message>
        <source>No delegation has a text for this provision. Choose another one in the outline.</source>
        <translation>没有代表团就此条款提出案文。请在大纲中另选一个。</translation>
    </message>
    <message>
        <source>Variants of the provision, a column a delegation</source>
        <translation>该条款的各方案文，一列一个代表团</translation>
    </message>
    <message>
        <source>Compare the others with %1</source>
        <translation>以 %1 为准比较其他案文</translation>
    </message>
    <message>
        <source>There is no further difference in this provision.</source>
        <translation>该条款中后面没有不同之处。</translation>
    </message>
    <message>
        <source>There is no earlier difference in this provision.</source>
        <translation>该条款中前面没有不同之处。</translation>
    </message>
    <message>
        <source>%1 has no text for this paragraph.</source>
        <translation>%1 没有本款的案文。</translation>
    </message>
    <message>
        <source>The paragraph now has the text of %1.</source>
        <translation>本款现为 %1 的案文。</translation>
    </message>
    <message>
        <source>Choose a variant with text first.</source>
        <translation>请先选择有案文的一格。</translation>
    </message>
    <message>
        <source>There is no paragraph there to join with.</source>
        <translation>那里没有可以合并的款。</translation>
    </message>
    <message>
        <source>Choose a variant in which two texts stand together first.</source>
        <translation>请先选择合有两个案文的一格。</translation>
    </message>
    <message>
        <source>The text now stands for a paragraph of its own.</source>
        <translation>该案文现在独立成款。</translation>
    </message>
    <message>
        <source>The text now stands for this paragraph.</source>
        <translation>该案文现在对应这一款。</translation>
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
        <translation>打开提案汇编。Concordat 找出哪些条彼此对应，并据此编成一份案文，其中所有未商定的内容都放在方括号内，并注明代表团名称。</translation>
    </message>
    <message>
        <source>Open a compilation or a project…</source>
        <translation>打开汇编或项目…</translation>
    </message>
    <message>
        <source>Or drop a file anywhere in this window.</source>
        <translation>或把文件拖放到本窗口的任何位置。</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>试用样本</translation>
    </message>
    <message>
        <source>Six delegations on an invented convention about mountain springs.</source>
        <translation>六个代表团关于一项虚构的山泉公约的提案。</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
</context>
<context>
    <name>concordat::Workbench</name>
    <message>
        <source>Reading the document…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草案</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>各方案文</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>对照表</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>未决问题</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
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
        <translation>此文件可读但不可更改。请保存副本再进行工作。</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a compilation or a project</source>
        <translation>打开汇编或项目</translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <translation>试用样本(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Open six delegations&apos; proposals for an invented convention</source>
        <translation>打开六个代表团关于一项虚构公约的提案</translation>
    </message>
    <message>
        <source>Save &amp;version…</source>
        <translation>保存版本(&amp;V)…</translation>
    </message>
    <message>
        <source>Name the state of the draft; every change is kept anyway</source>
        <translation>命名草案的状态；所有改动本来就会保存</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>保存副本(&amp;C)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Write a copy of the project, to take away or to keep</source>
        <translation>写出项目的副本，以便带走或留存</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Write the consolidated draft or the comparative table to a file</source>
        <translation>把合并草案或比较表写成文件</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Close the window; everything is kept</source>
        <translation>关闭窗口；一切都会保留</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take back what you did last</source>
        <translation>撤回您最后所做的事</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Do again what you took back</source>
        <translation>再做您撤回的事</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>下一处不同(&amp;N)</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Go to the next bracket, or the next row in which variants differ</source>
        <translation>前往下一处方括号，或各方案文不同的下一行</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>上一处不同(&amp;P)</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Go to the bracket before, or the row before in which variants differ</source>
        <translation>前往上一处方括号，或各方案文不同的上一行</translation>
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
        <translation>把选取内容放入方括号(&amp;B)</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Put the selected words in brackets: they are not agreed</source>
        <translation>把选取的词语放入方括号：尚未商定</translation>
    </message>
    <message>
        <source>&amp;Add an alternative…</source>
        <translation>增加备选案文(&amp;A)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+B</source>
        <translation>Ctrl+Shift+B</translation>
    </message>
    <message>
        <source>Add an alternative to the bracket at the cursor</source>
        <translation>在光标所在的方括号中增加备选案文</translation>
    </message>
    <message>
        <source>Take a &amp;position…</source>
        <translation>表明立场(&amp;P)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation>Ctrl+Shift+T</translation>
    </message>
    <message>
        <source>Record that a delegation supports, opposes or reserves on the alternative at the cursor</source>
        <translation>记录某一代表团支持、反对光标处的备选案文或对其保留立场</translation>
    </message>
    <message>
        <source>&amp;Lift: keep this alternative</source>
        <translation>去掉方括号：保留此备选案文(&amp;L)</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Keep the alternative at the cursor and drop the brackets around it</source>
        <translation>保留光标处的备选案文，去掉其周围的方括号</translation>
    </message>
    <message>
        <source>&amp;Drop the bracket with its text</source>
        <translation>连同案文去掉方括号(&amp;D)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Keep none of the alternatives of the bracket at the cursor</source>
        <translation>光标处方括号中的备选案文一概不保留</translation>
    </message>
    <message>
        <source>Agree ad &amp;referendum</source>
        <translation>待核准商定(&amp;R)</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Record that the paragraph is agreed ad referendum</source>
        <translation>记录本款已待核准商定</translation>
    </message>
    <message>
        <source>The paragraph is agreed ad referendum.</source>
        <translation>本款已待核准商定。</translation>
    </message>
    <message>
        <source>A&amp;nnotate…</source>
        <translation>批注(&amp;N)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Write a note on the selected words or the paragraph</source>
        <translation>就选取的词语或本款撰写备注</translation>
    </message>
    <message>
        <source>&amp;Mend what is underlined</source>
        <translation>修正有下划线之处(&amp;M)</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>Put right what the notation finds odd at the cursor, as its tooltip says</source>
        <translation>按提示修正光标处标记文本中的异常</translation>
    </message>
    <message>
        <source>There is nothing at the cursor that the program knows how to mend.</source>
        <translation>光标处没有本程序会修正的内容。</translation>
    </message>
    <message>
        <source>&amp;Insert a paragraph (bis)</source>
        <translation>插入一款（之二）(&amp;I)</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Insert an empty paragraph after this one; its number is bis, ter …</source>
        <translation>在本款之后插入空白款；编号为之二、之三……</translation>
    </message>
    <message>
        <source>&amp;Split the paragraph here</source>
        <translation>在此拆分本款(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Return</source>
        <translation>Ctrl+Shift+Return</translation>
    </message>
    <message>
        <source>Make two paragraphs of this one, at the cursor</source>
        <translation>在光标处把本款分为两款</translation>
    </message>
    <message>
        <source>&amp;Join with the next paragraph</source>
        <translation>与下一款相连(&amp;J)</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>Make one paragraph of this and the next</source>
        <translation>把本款与下一款并为一款</translation>
    </message>
    <message>
        <source>Move paragraph &amp;up</source>
        <translation>上移本款(&amp;U)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Up</source>
        <translation>Ctrl+Shift+Up</translation>
    </message>
    <message>
        <source>Move the paragraph before the one above it</source>
        <translation>把本款移到上一款之前</translation>
    </message>
    <message>
        <source>Move paragraph &amp;down</source>
        <translation>下移本款(&amp;D)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Down</source>
        <translation>Ctrl+Shift+Down</translation>
    </message>
    <message>
        <source>Move the paragraph behind the one below it</source>
        <translation>把本款移到下一款之后</translation>
    </message>
    <message>
        <source>D&amp;elete the paragraph</source>
        <translation>删除本款(&amp;E)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Del</source>
        <translation>Ctrl+Shift+Del</translation>
    </message>
    <message>
        <source>Take the paragraph out of the draft; its variants stay on the table</source>
        <translation>把本款移出草案；其各方案文仍予保留</translation>
    </message>
    <message>
        <source>The paragraph was taken out of the draft.</source>
        <translation>本款已移出草案。</translation>
    </message>
    <message>
        <source>Re&amp;number the draft</source>
        <translation>重新编排草案编号(&amp;N)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+R</source>
        <translation>Ctrl+Alt+R</translation>
    </message>
    <message>
        <source>Number articles and paragraphs afresh, with every cross-reference following</source>
        <translation>重新编排条和款的编号，所有交叉引用随之更改</translation>
    </message>
    <message>
        <source>The draft was renumbered, and its references follow.</source>
        <translation>草案已重新编号，引用随之更改。</translation>
    </message>
    <message>
        <source>&amp;Draft</source>
        <translation>草案(&amp;D)</translation>
    </message>
    <message>
        <source>Show the draft</source>
        <translation>显示草案</translation>
    </message>
    <message>
        <source>&amp;Variants</source>
        <translation>各方案文(&amp;V)</translation>
    </message>
    <message>
        <source>Show the variants of the provision side by side</source>
        <translation>并排显示条款的各方案文</translation>
    </message>
    <message>
        <source>&amp;Concordance</source>
        <translation>对照表(&amp;C)</translation>
    </message>
    <message>
        <source>Show which delegation has a text for which provision</source>
        <translation>显示哪个代表团就哪个条款有案文</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>Let the window fill the screen, or stop doing so</source>
        <translation>使窗口充满屏幕或恢复原状</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>与系统相同(&amp;S)</translation>
    </message>
    <message>
        <source>Colours as the system says</source>
        <translation>颜色与系统相同</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation>浅底深字</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Light text on a dark ground</source>
        <translation>深底浅字</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>White and yellow on black</source>
        <translation>黑底白字和黄字</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Brackets</source>
        <translation>方括号(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation>款(&amp;P)</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>视图(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Main toolbar</source>
        <translation>主工具栏</translation>
    </message>
    <message>
        <source>Select words of one paragraph first; they will be put in brackets.</source>
        <translation>请先选取同一款中的词语；它们将放入方括号。</translation>
    </message>
    <message>
        <source>Put the cursor into a bracket first.</source>
        <translation>请先把光标放入方括号。</translation>
    </message>
    <message>
        <source>The bracket was lifted.</source>
        <translation>已去掉方括号。</translation>
    </message>
    <message>
        <source>The bracket was dropped with its text.</source>
        <translation>已连同案文去掉方括号。</translation>
    </message>
    <message>
        <source>Put the cursor into the bracket that is to have one more alternative.</source>
        <translation>请把光标放入要增加备选案文的方括号。</translation>
    </message>
    <message>
        <source>Add an alternative</source>
        <translation>增加备选案文</translation>
    </message>
    <message>
        <source>Text of the alternative, with who proposes it (for example “EU: shall be”):</source>
        <translation>备选案文，注明由谁提出（例如“欧盟：应当”）：</translation>
    </message>
    <message>
        <source>Put the cursor into the alternative that a delegation takes a position on.</source>
        <translation>请把光标放入代表团要表明立场的备选案文。</translation>
    </message>
    <message>
        <source>Take a position</source>
        <translation>表明立场</translation>
    </message>
    <message>
        <source>Delegation; + before its name supports, - opposes, ? reserves:</source>
        <translation>代表团；名称前加 + 表示支持，- 表示反对，? 表示保留：</translation>
    </message>
    <message>
        <source>“%1” is not a delegation of this project. Check the spelling.</source>
        <translation>“%1”不是本项目的代表团。请检查拼写。</translation>
    </message>
    <message>
        <source>The paragraph stands at the edge of its provision already.</source>
        <translation>本款已在其条款的边上。</translation>
    </message>
    <message>
        <source>There is no open bracket further on.</source>
        <translation>后面没有未决的方括号。</translation>
    </message>
    <message>
        <source>There is no open bracket before this place.</source>
        <translation>此处之前没有未决的方括号。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Bringing in copies…</source>
        <translation>正在并入副本…</translation>
    </message>
    <message>
        <source>Send &amp;for review…</source>
        <translation>送审(&amp;F)…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+M</source>
        <translation>Ctrl+Alt+M</translation>
    </message>
    <message>
        <source>Write a small file for somebody to review, and see exactly what leaves in it</source>
        <translation>写出供人审阅的小文件，并准确查看其中发送什么</translation>
    </message>
    <message>
        <source>&amp;Bring in copies…</source>
        <translation>并入副本(&amp;B)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation>Ctrl+Shift+I</translation>
    </message>
    <message>
        <source>Merge copies that others worked on: any number, in any order</source>
        <translation>合并他人处理过的副本：数目不限，顺序不限</translation>
    </message>
    <message>
        <source>&amp;Walk through what came in</source>
        <translation>逐项查看并入的内容(&amp;W)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+W</source>
        <translation>Ctrl+Shift+W</translation>
    </message>
    <message>
        <source>Go through what copies brought, one by one</source>
        <translation>逐一查看副本带来的内容</translation>
    </message>
    <message>
        <source>Co&amp;mpare revisions</source>
        <translation>比较修订(&amp;M)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>Compare the revisions chosen in the history, or the chosen one with the present draft</source>
        <translation>比较在历史中所选的修订，或将所选修订与现行草案比较</translation>
    </message>
    <message>
        <source>%1 for review</source>
        <translation>%1 送审</translation>
    </message>
    <message>
        <source>What was shown was written to %1. Bring it in again when it comes back.</source>
        <translation>所示内容已写入 %1。返回后请再并入。</translation>
    </message>
    <message>
        <source>Bring in copies</source>
        <translation>并入副本</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>无法读取“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” holds nothing that is not here already.</source>
        <translation>“%1”没有这里尚无的内容。</translation>
    </message>
    <message>
        <source>What “%1” brought is in the draft.</source>
        <translation>“%1”带来的内容已在草案中。</translation>
    </message>
    <message numerus="yes">
        <source>What “%1” brought is in the draft; %n thing(s) had no place in the text.</source>
        <translation>
            <numerusform>“%1”带来的内容已在草案中；有 %n 项在案文中无处安放。</numerusform>
        </translation>
    </message>
    <message>
        <source>The copies hold nothing that is not here already.</source>
        <translation>这些副本没有这里尚无的内容。</translation>
    </message>
    <message>
        <source>“%1” is a document, not a copy of this project. It can be imported.</source>
        <translation>“%1”是文件，不是本项目的副本。可以导入。</translation>
    </message>
    <message>
        <source>On %1 the program stopped while you were typing in %2. The words were kept aside.</source>
        <translation>%1，您正在键入“%2”时程序停止。所键入的词语已另行保存。</translation>
    </message>
    <message>
        <source>a paragraph</source>
        <translation>一款</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>恢复这些词语</translation>
    </message>
    <message>
        <source>Typed before the program stopped</source>
        <translation>程序停止前键入的内容</translation>
    </message>
    <message>
        <source>The words that you were typing are in the draft.</source>
        <translation>您正在键入的词语已在草案中。</translation>
    </message>
    <message>
        <source>Another window has changed this project; you see it as it is now. Last: %1</source>
        <translation>另一窗口已改动本项目；您看到的是现在的样子。最后：%1</translation>
    </message>
    <message>
        <source>Rescue what can be read</source>
        <translation>抢救可读的内容</translation>
    </message>
    <message>
        <source>%1 rescued</source>
        <translation>%1 已抢救</translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s) were saved into a new file.</source>
        <translation>
            <numerusform>有 %n 个修订已存入新文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Compilations and projects (*.txt *.md *.docx *.odt *.pdf *.rtf *.html *.epub *.concordat);;All files (*)</source>
        <translation>汇编和项目 (*.txt *.md *.docx *.odt *.pdf *.rtf *.html *.epub *.concordat);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n submission(s) were read.</source>
        <translation>
            <numerusform>读取了 %n 份提案。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of the document belong to none.</source>
        <translation>
            <numerusform>文件中有 %n 段无所归属。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>Concordat projects (*.concordat)</source>
        <translation>Concordat 项目 (*.concordat)</translation>
    </message>
    <message>
        <source>A copy was saved as %1.</source>
        <translation>副本已存为 %1。</translation>
    </message>
    <message>
        <source>Save version</source>
        <translation>保存版本</translation>
    </message>
    <message>
        <source>Name of this version (for example “Rev.1, after the morning meeting”):</source>
        <translation>此版本的名称（例如“Rev.1，上午会议之后”）：</translation>
    </message>
    <message>
        <source>This state is now the version “%1”.</source>
        <translation>此状态现为版本“%1”。</translation>
    </message>
    <message>
        <source>Read about the pane that has the keyboard</source>
        <translation>阅读关于当前窗格的说明</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation>所有按键(&amp;K)</translation>
    </message>
    <message>
        <source>Ctrl+F1</source>
        <translation>Ctrl+F1</translation>
    </message>
    <message>
        <source>List what can be done by keys, as they are now</source>
        <translation>列出现在可用按键完成的操作</translation>
    </message>
    <message>
        <source>&amp;About Concordat</source>
        <translation>关于 Concordat(&amp;A)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F1</source>
        <translation>Ctrl+Shift+F1</translation>
    </message>
    <message>
        <source>Say which version this is and under what terms it is given</source>
        <translation>说明这是哪个版本及其使用条件</translation>
    </message>
    <message>
        <source>About Concordat</source>
        <translation>关于 Concordat</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Concordat %1&lt;/h3&gt;&lt;p&gt;A workbench for drafting a negotiated text.&lt;/p&gt;&lt;p&gt;© 2026 The Concordat authors. Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Concordat %1&lt;/h3&gt;&lt;p&gt;谈判案文的起草工具。&lt;/p&gt;&lt;p&gt;© 2026 Concordat 作者。依照 GNU 通用公共许可证第 3 版或更高版本发布的自由软件。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Go to the place visited before</source>
        <translation>前往以前到过的位置</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Go to the place from which one went back</source>
        <translation>前往后退前的位置</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Ctrl++</source>
        <translation>Ctrl++</translation>
    </message>
    <message>
        <source>Make the text of all panes larger</source>
        <translation>放大所有窗格的案文</translation>
    </message>
    <message>
        <source>Ctrl+=</source>
        <translation>Ctrl+=</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Ctrl+-</source>
        <translation>Ctrl+-</translation>
    </message>
    <message>
        <source>Make the text of all panes smaller</source>
        <translation>缩小所有窗格的案文</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>通常大小(&amp;U)</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Give the text of all panes its usual size</source>
        <translation>使所有窗格的案文恢复通常大小</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Print the draft as the page shows it</source>
        <translation>照页面所示打印草案</translation>
    </message>
    <message>
        <source>Print prev&amp;iew</source>
        <translation>打印预览(&amp;I)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+P</source>
        <translation>Ctrl+Alt+P</translation>
    </message>
    <message>
        <source>Show the draft as it would be printed</source>
        <translation>显示草案打印出来的样子</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近的项目(&amp;R)</translation>
    </message>
    <message>
        <source>No project was opened yet</source>
        <translation>尚未打开过项目</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>&amp;Import review</source>
        <translation>导入审核(&amp;I)</translation>
    </message>
    <message>
        <source>Show what was recognised in the received document, and correct it</source>
        <translation>显示从收到的文件中识别出的内容，并加以更正</translation>
    </message>
    <message>
        <source>Set the &amp;number…</source>
        <translation>设定编号(&amp;N)…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+N</source>
        <translation>Ctrl+Alt+N</translation>
    </message>
    <message>
        <source>Say which number the chosen part has</source>
        <translation>说明所选部分的编号</translation>
    </message>
    <message>
        <source>Set the &amp;delegation…</source>
        <translation>设定代表团(&amp;D)…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+D</source>
        <translation>Ctrl+Alt+D</translation>
    </message>
    <message>
        <source>Say who submitted the chosen text</source>
        <translation>说明所选案文由谁提交</translation>
    </message>
    <message>
        <source>&amp;Commentary, or treaty text</source>
        <translation>评论意见或条约案文(&amp;C)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+C</source>
        <translation>Ctrl+Alt+C</translation>
    </message>
    <message>
        <source>Say that the chosen part explains and is not treaty text, or take that back</source>
        <translation>说明所选部分是解释而非条约案文，或撤回这一说明</translation>
    </message>
    <message>
        <source>Into the part &amp;before it</source>
        <translation>归入前一部分(&amp;B)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Right</source>
        <translation>Ctrl+Alt+Right</translation>
    </message>
    <message>
        <source>Make the chosen part belong to the one before it</source>
        <translation>使所选部分归入前一部分</translation>
    </message>
    <message>
        <source>&amp;Out of the part around it</source>
        <translation>移出所在部分(&amp;O)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Left</source>
        <translation>Ctrl+Alt+Left</translation>
    </message>
    <message>
        <source>Let the chosen part stand behind the one it belongs to</source>
        <translation>使所选部分排在其所属部分之后</translation>
    </message>
    <message>
        <source>&amp;Join with the part before it</source>
        <translation>与前一部分相连(&amp;J)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+J</source>
        <translation>Ctrl+Alt+J</translation>
    </message>
    <message>
        <source>Make one part of the chosen one and the one before it</source>
        <translation>把所选部分与前一部分并为一个部分</translation>
    </message>
    <message>
        <source>&amp;Split at the cursor</source>
        <translation>在光标处拆分(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+S</source>
        <translation>Ctrl+Alt+S</translation>
    </message>
    <message>
        <source>Make two parts of the chosen one, at the cursor in the document</source>
        <translation>在文件中的光标处把所选部分分为两个部分</translation>
    </message>
    <message>
        <source>&amp;Place the stray piece here</source>
        <translation>把零散内容放在这里(&amp;P)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+L</source>
        <translation>Ctrl+Alt+L</translation>
    </message>
    <message>
        <source>Put the chosen piece that belongs to nobody behind the chosen part</source>
        <translation>把所选的无所归属的内容放在所选部分之后</translation>
    </message>
    <message>
        <source>&amp;Accept the corrections</source>
        <translation>接受更正(&amp;A)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+K</source>
        <translation>Ctrl+Alt+K</translation>
    </message>
    <message>
        <source>Make the draft anew from the corrections; what was done in it since is kept</source>
        <translation>根据更正重新编制草案；此后在草案中所做的工作予以保留</translation>
    </message>
    <message>
        <source>&amp;Forget the corrections</source>
        <translation>放弃更正(&amp;F)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+F</source>
        <translation>Ctrl+Alt+F</translation>
    </message>
    <message>
        <source>Go back to what the reader recognised</source>
        <translation>恢复程序识别的结果</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>种类(&amp;K)</translation>
    </message>
    <message>
        <source>Say that the chosen part is of the kind: %1</source>
        <translation>说明所选部分属于此类：%1</translation>
    </message>
    <message>
        <source>&amp;Confirm the units of the cell</source>
        <translation>确认单元格中的单元(&amp;C)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Space</source>
        <translation>Ctrl+Alt+Space</translation>
    </message>
    <message>
        <source>Say that they belong to this provision; no later proposal overrules it</source>
        <translation>说明它们属于该条款；以后的建议不再更改</translation>
    </message>
    <message>
        <source>To the provision &amp;above</source>
        <translation>归入上面的条款(&amp;A)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Up</source>
        <translation>Ctrl+Alt+Up</translation>
    </message>
    <message>
        <source>Let the units of the cell belong to the provision above</source>
        <translation>使单元格中的单元归入上面的条款</translation>
    </message>
    <message>
        <source>To the provision &amp;below</source>
        <translation>归入下面的条款(&amp;B)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Down</source>
        <translation>Ctrl+Alt+Down</translation>
    </message>
    <message>
        <source>Let the units of the cell belong to the provision below</source>
        <translation>使单元格中的单元归入下面的条款</translation>
    </message>
    <message>
        <source>To &amp;no provision</source>
        <translation>不归入任何条款(&amp;N)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Del</source>
        <translation>Ctrl+Alt+Del</translation>
    </message>
    <message>
        <source>Take the units of the cell out of the draft; they stay in what was received</source>
        <translation>把单元格中的单元移出草案；仍保留在收到的内容中</translation>
    </message>
    <message>
        <source>Take variant &amp;%1</source>
        <translation>采用案文 &amp;%1</translation>
    </message>
    <message>
        <source>Put the text of delegation %1 of the variants into the draft</source>
        <translation>把各方案文中第 %1 个代表团的案文放入草案</translation>
    </message>
    <message>
        <source>&amp;Take the text of the card</source>
        <translation>采用卡片的案文(&amp;T)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Return</source>
        <translation>Ctrl+Alt+Return</translation>
    </message>
    <message>
        <source>Put the text that follows from the switches into the draft</source>
        <translation>把由各开关得出的案文放入草案</translation>
    </message>
    <message>
        <source>Make the delegation the &amp;base</source>
        <translation>以该代表团为基础(&amp;B)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+A</source>
        <translation>Ctrl+Alt+A</translation>
    </message>
    <message>
        <source>Let the alternatives of the delegation chosen on the card stand first</source>
        <translation>使卡片上所选代表团的备选案文排在最前</translation>
    </message>
    <message>
        <source>Bracket the paragraphs &amp;whole</source>
        <translation>整款放入方括号(&amp;W)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+B</source>
        <translation>Ctrl+Alt+B</translation>
    </message>
    <message>
        <source>Let whole paragraphs be the alternatives on the card, or phrases again</source>
        <translation>在卡片上以整款为备选案文，或恢复以词组为备选案文</translation>
    </message>
    <message>
        <source>These are the &amp;same</source>
        <translation>意思相同(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+E</source>
        <translation>Ctrl+Alt+E</translation>
    </message>
    <message>
        <source>Say that the delegations selected on the card mean the same; the first has the words</source>
        <translation>说明在卡片上选取的各代表团意思相同；用第一个的词语</translation>
    </message>
    <message>
        <source>Switch &amp;everything back</source>
        <translation>全部切换回去(&amp;E)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+U</source>
        <translation>Ctrl+Alt+U</translation>
    </message>
    <message>
        <source>Let the card show the text as the draft has it</source>
        <translation>使卡片显示草案现有的案文</translation>
    </message>
    <message>
        <source>Take the text of %1 (&amp;%2)</source>
        <translation>采用 %1 的案文 (&amp;%2)</translation>
    </message>
    <message>
        <source>Put the text of %1 into the draft</source>
        <translation>把 %1 的案文放入草案</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>&amp;Search everywhere</source>
        <translation>在所有地方搜索(&amp;S)</translation>
    </message>
    <message>
        <source>Find words in the draft, in what was received, in annotations and in earlier states</source>
        <translation>在草案、收到的内容、批注和以前的状态中查找词语</translation>
    </message>
    <message>
        <source>&amp;Command palette</source>
        <translation>命令面板(&amp;C)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Do anything, or go anywhere, by typing a few letters of its name</source>
        <translation>键入名称的几个字，即可做任何事或前往任何地方</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>设置(&amp;T)</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Choose your profile, the register of delegations, fonts and keys</source>
        <translation>选择个人资料、代表团名册、字体和按键</translation>
    </message>
    <message>
        <source>&amp;Language…</source>
        <translation>语言(&amp;L)…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+,</source>
        <translation>Ctrl+Alt+,</translation>
    </message>
    <message>
        <source>Choose the language of the window</source>
        <translation>选择窗口的语言</translation>
    </message>
    <message>
        <source>&amp;Projection</source>
        <translation>投影(&amp;P)</translation>
    </message>
    <message>
        <source>Show the current paragraph in large type, on the second screen where there is one</source>
        <translation>用大字显示当前款，有第二屏幕时在该屏幕显示</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>&amp;Statistics</source>
        <translation>统计(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+T</source>
        <translation>Ctrl+Alt+T</translation>
    </message>
    <message>
        <source>Show how far the negotiation is, as plots</source>
        <translation>用图表显示谈判进展</translation>
    </message>
    <message>
        <source>What you do here is kept under the name “%1”: say who you are, so that others know.</source>
        <translation>您在这里所做的事以“%1”的名义保存：请说明您是谁，使他人知道。</translation>
    </message>
    <message>
        <source>This paragraph is no longer in the draft. The history still has it.</source>
        <translation>该款已不在草案中。历史中仍有。</translation>
    </message>
    <message>
        <source>Check sp&amp;elling</source>
        <translation>检查拼写(&amp;E)</translation>
    </message>
    <message>
        <source>Underline words that no dictionary has, or stop doing so</source>
        <translation>给词典中没有的词加下划线，或停止这样做</translation>
    </message>
    <message>
        <source>Lift by dele&amp;gation…</source>
        <translation>按代表团去掉(&amp;G)…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+G</source>
        <translation>Ctrl+Alt+G</translation>
    </message>
    <message>
        <source>Lift many brackets at once: keep the text of a delegation or group, or give it up</source>
        <translation>一次去掉许多方括号：保留某一代表团或集团的案文，或予以放弃</translation>
    </message>
    <message>
        <source>Move pro&amp;vision up</source>
        <translation>上移条款(&amp;V)</translation>
    </message>
    <message>
        <source>Alt+Shift+Up</source>
        <translation>Alt+Shift+Up</translation>
    </message>
    <message>
        <source>Move the whole provision before the one above it in the outline</source>
        <translation>在大纲中把整个条款移到上一条款之前</translation>
    </message>
    <message>
        <source>Move provision d&amp;own</source>
        <translation>下移条款(&amp;O)</translation>
    </message>
    <message>
        <source>Alt+Shift+Down</source>
        <translation>Alt+Shift+Down</translation>
    </message>
    <message>
        <source>Move the whole provision behind the one below it in the outline</source>
        <translation>在大纲中把整个条款移到下一条款之后</translation>
    </message>
    <message>
        <source>&amp;Text, page or both</source>
        <translation>案文、页面或两者(&amp;T)</translation>
    </message>
    <message>
        <source>Show the draft as text and page side by side, as text alone, or as the page alone</source>
        <translation>把草案显示为并排的案文和页面、只有案文或只有页面</translation>
    </message>
    <message>
        <source>Fold the out&amp;line</source>
        <translation>折叠大纲(&amp;L)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Let the outline show headings without their articles, or everything again</source>
        <translation>使大纲只显示标题而不显示各条，或重新全部显示</translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s) were lifted with the text of %1.</source>
        <translation>
            <numerusform>已以 %1 的案文去掉 %n 处方括号。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alternative(s) of %1 were given up.</source>
        <translation>
            <numerusform>已放弃 %1 的 %n 个备选案文。</numerusform>
        </translation>
    </message>
    <message>
        <source>The note was written; it is listed under Annotations.</source>
        <translation>备注已写入；列在批注中。</translation>
    </message>
    <message>
        <source>The provision stands at the edge of the draft already.</source>
        <translation>该条款已在草案的边上。</translation>
    </message>
    <message>
        <source>The provision was moved; its number is as it was. Renumber when the order is final.</source>
        <translation>条款已移动；编号不变。顺序最后确定时请重新编号。</translation>
    </message>
    <message>
        <source>Sealing %1…</source>
        <translation>正在密封 %1…</translation>
    </message>
    <message>
        <source>Sealed file</source>
        <translation>密封文件</translation>
    </message>
    <message>
        <source>“%1” is sealed. Its passphrase:</source>
        <translation>“%1”是密封的。其口令：</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message>
        <source>What was sealed is now the project %1, which only you can read.</source>
        <translation>密封的内容现为项目 %1，只有您能读取。</translation>
    </message>
    <message>
        <source>Copies and Word files (*.concordat *.sealed *.docx);;All files (*)</source>
        <translation>副本和 Word 文件 (*.concordat *.sealed *.docx);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Compilations and projects (*.txt *.md *.docx *.odt *.pdf *.rtf *.html *.epub *.concordat *.sealed);;All files (*)</source>
        <translation>汇编和项目 (*.txt *.md *.docx *.odt *.pdf *.rtf *.html *.epub *.concordat *.sealed);;所有文件 (*)</translation>
    </message>
    <message>
        <source>&amp;Take in a further document…</source>
        <translation>收入另一份文件(&amp;T)…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+I</source>
        <translation>Ctrl+Alt+I</translation>
    </message>
    <message>
        <source>Take a further compilation, or a revised submission, into this project</source>
        <translation>把另一份汇编或修订的提案收入本项目</translation>
    </message>
    <message>
        <source>Si&amp;gn this state</source>
        <translation>给此状态签名(&amp;G)</translation>
    </message>
    <message>
        <source>Sign the draft as it stands; every copy carries the signature</source>
        <translation>给现有草案签名；每个副本都带有签名</translation>
    </message>
    <message>
        <source>Take in a further document</source>
        <translation>收入另一份文件</translation>
    </message>
    <message>
        <source>From “%1”, revised texts took the place of earlier ones: %2.</source>
        <translation>“%1”的修订案文已取代以前的案文：%2。</translation>
    </message>
    <message>
        <source>From “%1” came further texts: %2.</source>
        <translation>“%1”带来其他案文：%2。</translation>
    </message>
    <message>
        <source>This state is signed. Your key, for those who want to know it: %1</source>
        <translation>此状态已签名。供他人认识的您的密钥：%1</translation>
    </message>
    <message>
        <source>The work of %1 is signed with a key you do not know: %2. Ask %1 to read theirs to you.</source>
        <translation>%1 的工作用您不认识的密钥签名：%2。请让 %1 把自己的密钥读给您听。</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>From now on this key is known as that of %1.</source>
        <translation>今后此密钥即认作 %1 的密钥。</translation>
    </message>
    <message>
        <source>Talking to %1…</source>
        <translation>正在与 %1 通信…</translation>
    </message>
    <message>
        <source>S&amp;hare…</source>
        <translation>共享(&amp;H)…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+H</source>
        <translation>Ctrl+Alt+H</translation>
    </message>
    <message>
        <source>Say where the project is shared: a folder, a stick, or a git server</source>
        <translation>指明项目在哪里共享：文件夹、存储棒或 git 服务器</translation>
    </message>
    <message>
        <source>Get what others have sent, merge it, and send what is new here</source>
        <translation>获取他人发送的内容，予以合并，并发送这里的新内容</translation>
    </message>
    <message>
        <source>Ctrl+Shift+G</source>
        <translation>Ctrl+Shift+G</translation>
    </message>
    <message>
        <source>Get what others have sent, and merge it</source>
        <translation>获取他人发送的内容并合并</translation>
    </message>
    <message>
        <source>Send what is new here to where the project is shared</source>
        <translation>把这里的新内容送到项目共享之处</translation>
    </message>
    <message>
        <source>Get a shared pro&amp;ject…</source>
        <translation>获取共享的项目(&amp;J)…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+O</source>
        <translation>Ctrl+Alt+O</translation>
    </message>
    <message>
        <source>Make a project of what others share at a folder or a git server</source>
        <translation>由他人在文件夹或 git 服务器共享的内容生成项目</translation>
    </message>
    <message>
        <source>Where the project goes</source>
        <translation>项目放在哪里</translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s) came in.</source>
        <translation>
            <numerusform>并入 %n 个修订。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s) were sent.</source>
        <translation>
            <numerusform>发送 %n 个修订。</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing new, here or there.</source>
        <translation>这里和那里都没有新内容。</translation>
    </message>
    <message>
        <source>It is tried again by itself every minute.</source>
        <translation>每分钟会自动重试一次。</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Y</source>
        <translation>Ctrl+Alt+Y</translation>
    </message>
    <message>
        <source>Get &amp;and send</source>
        <translation>获取并发送(&amp;A)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+W</source>
        <translation>Ctrl+Alt+W</translation>
    </message>
    <message>
        <source>Get onl&amp;y</source>
        <translation>仅获取(&amp;Y)</translation>
    </message>
    <message>
        <source>Send on&amp;ly</source>
        <translation>仅发送(&amp;L)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+X</source>
        <translation>Ctrl+Alt+X</translation>
    </message>
    <message>
        <source>Parallel text</source>
        <translation>平行案文</translation>
    </message>
    <message>
        <source>Ctrl+Alt+V</source>
        <translation>Ctrl+Alt+V</translation>
    </message>
    <message>
        <source>Take in the same text in another language, as it stands now: a project or a document</source>
        <translation>收入另一种语文的同一案文的现有文本：项目或文件</translation>
    </message>
    <message>
        <source>Show the draft beside its text in another language, and where they differ</source>
        <translation>把草案与另一种语文的案文并列显示，并标出差异</translation>
    </message>
    <message>
        <source>&amp;Checked: they say the same</source>
        <translation>已核对：意思一致(&amp;C)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>Say that you have read the chosen texts in both languages; what changes later is shown</source>
        <translation>说明您已用两种语文读过所选案文；此后的改动将予显示</translation>
    </message>
    <message>
        <source>&amp;Belong together</source>
        <translation>彼此对应(&amp;B)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+J</source>
        <translation>Ctrl+Shift+J</translation>
    </message>
    <message>
        <source>Let a text that only one language has answer one that only the other has</source>
        <translation>使只有一种语文有的案文与只有另一种语文有的案文对应</translation>
    </message>
    <message>
        <source>Stand &amp;apart</source>
        <translation>彼此分开(&amp;A)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+X</source>
        <translation>Ctrl+Shift+X</translation>
    </message>
    <message>
        <source>Let the two texts of the row answer each other no longer</source>
        <translation>不再使该行两处案文对应</translation>
    </message>
    <message>
        <source>&amp;Take the language away</source>
        <translation>移除该语文(&amp;T)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Y</source>
        <translation>Ctrl+Shift+Y</translation>
    </message>
    <message>
        <source>Take the text in the shown language, and what was checked of it, out of the project</source>
        <translation>把所示语文的案文及其核对记录从项目中移除</translation>
    </message>
    <message>
        <source>Para&amp;llel text</source>
        <translation>平行案文(&amp;L)</translation>
    </message>
    <message>
        <source>Take in the text in another language</source>
        <translation>收入另一种语文的案文</translation>
    </message>
    <message>
        <source>No text was found there.</source>
        <translation>未在其中找到案文。</translation>
    </message>
    <message>
        <source>That text is in %1, as the draft is. A further document in its language is taken in with File ▸ Take in a further document.</source>
        <translation>该案文与草案同为%1。同一语文的其他文件请用“文件 ▸ 收入另一份文件”收入。</translation>
    </message>
    <message>
        <source>The text in %1 is in the project, as it stands there now.</source>
        <translation>%1案文的现有文本已收入项目。</translation>
    </message>
    <message>
        <source>Text in a&amp;nother language…</source>
        <translation>另一种语文的案文(&amp;N)…</translation>
    </message>
    <message>
        <source>Parallel te&amp;xt</source>
        <translation>平行案文(&amp;X)</translation>
    </message>
    <message>
        <source>To the paragraph &amp;above</source>
        <translation>归入上一款(&amp;A)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+PgUp</source>
        <translation>Ctrl+Alt+PgUp</translation>
    </message>
    <message>
        <source>Let the chosen variant stand for the paragraph above, with what its delegation has there</source>
        <translation>使所选案文对应上一款，与该代表团在那里的案文合在一起</translation>
    </message>
    <message>
        <source>To the paragraph be&amp;low</source>
        <translation>归入下一款(&amp;L)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+PgDown</source>
        <translation>Ctrl+Alt+PgDown</translation>
    </message>
    <message>
        <source>Let the chosen variant stand for the paragraph below, with what its delegation has there</source>
        <translation>使所选案文对应下一款，与该代表团在那里的案文合在一起</translation>
    </message>
    <message>
        <source>S&amp;plit the variant</source>
        <translation>拆分该案文(&amp;P)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+/</source>
        <translation>Ctrl+Alt+/</translation>
    </message>
    <message>
        <source>Let the last text of the chosen variant stand for a paragraph of its own</source>
        <translation>使所选案文中的最后一个独立成款</translation>
    </message>
    <message>
        <source>The words are in brackets that name nobody yet. Say who proposes them; once your profile names your delegation, it is named by itself.</source>
        <translation>词语已置于方括号中，但尚未注明提出者。请注明由谁提出；在个人资料中填写您的代表团后，将自动注明。</translation>
    </message>
    <message>
        <source>The file %1 was written.</source>
        <translation>已写出文件 %1。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>No program of this computer opens %1.</source>
        <translation>本机没有可打开 %1 的程序。</translation>
    </message>
</context>
<context>
    <name>concordat::theme::FittingColumns</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A heading of a list, and what stands under it</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A workbench for drafting a negotiated text.</source>
        <translation>谈判案文的起草工具。</translation>
    </message>
    <message>
        <source>A compilation of proposals, or a project.</source>
        <translation>提案汇编或项目。</translation>
    </message>
</context>
</TS>
