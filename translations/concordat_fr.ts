<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccountText</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: nothing new; %2.</source>
        <translation>%1 : rien de nouveau ; %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n new revision(s)</source>
        <translation>
            <numerusform>%n nouvelle révision</numerusform>
            <numerusform>%n nouvelles révisions</numerusform>
        </translation>
    </message>
    <message>
        <source>version(s) %1</source>
        <translation>version(s) %1</translation>
    </message>
    <message numerus="yes">
        <source>%n received document(s)</source>
        <translation>
            <numerusform>%n document reçu</numerusform>
            <numerusform>%n documents reçus</numerusform>
        </translation>
    </message>
    <message>
        <source> by %1</source>
        <translation> par %1</translation>
    </message>
    <message>
        <source>%1: %2%3; %4.</source>
        <translation>%1 : %2%3 ; %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n taken over</source>
        <translation>
            <numerusform>%n reprise</numerusform>
            <numerusform>%n reprises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>%n fusion</numerusform>
            <numerusform>%n fusions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in new brackets</source>
        <translation>
            <numerusform>%n entre de nouveaux crochets</numerusform>
            <numerusform>%n entre de nouveaux crochets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n déplacement</numerusform>
            <numerusform>%n déplacements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept against a deletion</source>
        <translation>
            <numerusform>%n maintien malgré une suppression</numerusform>
            <numerusform>%n maintiens malgré une suppression</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) re-anchored</source>
        <translation>
            <numerusform>%n note rattachée ailleurs</numerusform>
            <numerusform>%n notes rattachées ailleurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) orphaned</source>
        <translation>
            <numerusform>%n note orpheline</numerusform>
            <numerusform>%n notes orphelines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n status(es) disagree</source>
        <translation>
            <numerusform>%n statut divergent</numerusform>
            <numerusform>%n statuts divergents</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft reads as before.</source>
        <translation>Le projet se lit comme avant.</translation>
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
            <numerusform>%n caractère que le fichier marque comme supprimé a été laissé de côté.</numerusform>
            <numerusform>%n caractères que le fichier marque comme supprimés ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) were left out.</source>
        <translation>
            <numerusform>%n image a été laissée de côté.</numerusform>
            <numerusform>%n images ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) of the file did not find their way into the text.</source>
        <translation>
            <numerusform>%n caractère du fichier n’est pas arrivé dans le texte.</numerusform>
            <numerusform>%n caractères du fichier ne sont pas arrivés dans le texte.</numerusform>
        </translation>
    </message>
    <message>
        <source>This XML file declares a document type, which can make a program open other files; it was not read. Take the &lt;!DOCTYPE …&gt; out of it and open it again.</source>
        <translation>Ce fichier XML déclare un type de document, ce qui peut faire ouvrir d’autres fichiers ; il n’a pas été lu. Retirez-en le &lt;!DOCTYPE …&gt; et rouvrez-le.</translation>
    </message>
    <message>
        <source>This Akoma Ntoso file is not well-formed XML at line %1: %2. Ask for it again, or mend it there.</source>
        <translation>Ce fichier Akoma Ntoso n’est pas du XML bien formé à la ligne %1 : %2. Redemandez-le, ou corrigez-le à cet endroit.</translation>
    </message>
    <message>
        <source>This Akoma Ntoso file has %1 MiB, more than this program reads (%2 MiB).</source>
        <translation>Ce fichier Akoma Ntoso fait %1 Mio, plus que ce programme n’en lit (%2 Mio).</translation>
    </message>
    <message>
        <source>This Akoma Ntoso file nests its elements more than %1 deep at line %2; it was not read.</source>
        <translation>Ce fichier Akoma Ntoso emboîte ses éléments sur plus de %1 niveaux à la ligne %2 ; il n’a pas été lu.</translation>
    </message>
</context>
<context>
    <name>BringInCommand</name>
    <message>
        <source>%1: changes and comments %2</source>
        <translation>%1 : modifications et commentaires %2</translation>
    </message>
    <message>
        <source>Merging copies: %1 …</source>
        <translation>Fusion des copies : %1…</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>take returned copies and Word files into a project</source>
        <translation>intégrer à un dossier les copies et les fichiers Word revenus</translation>
    </message>
    <message>
        <source>something needs a look: a new bracket, a kept deletion, a lost anchor, a change without a place</source>
        <translation>un point est à vérifier : nouveaux crochets, maintien malgré une suppression, ancrage perdu, modification sans emplacement</translation>
    </message>
    <message>
        <source>who does this; goes into the history</source>
        <translation>qui agit ; figure dans l’historique</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>pour qui</translation>
    </message>
    <message>
        <source>%1: new revisions %2, received documents %3, named versions %4; %5</source>
        <translation>%1 : nouvelles révisions %2, documents reçus %3, versions nommées %4 ; %5</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>non signé</translation>
    </message>
    <message>
        <source>“%1” is not a copy of this project; it is received like a compilation.</source>
        <translation>« %1 » n’est pas une copie de ce dossier ; il est reçu comme une compilation.</translation>
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
        <translation>Fusionne les copies que d’autres ont modifiées, en nombre quelconque, dans n’importe quel ordre et avec le même
résultat : toutes ou aucune. Là où plusieurs ont changé les mêmes mots, tous figurent entre crochets sous leurs noms.
Affiche ce qui est arrivé et ce qui a été fait. Un fichier Word du projet qui revient est repris aussi : les
modifications suivies deviennent des options de leurs auteurs, les commentaires des annotations, ceux de chaque auteur
formant une révision. Un dossier qui n’est pas une copie de celui-ci est reçu comme une compilation (voir receive).

JSON: {&quot;copies&quot;: [{&quot;path&quot;, &quot;revisions&quot;, &quot;versions&quot;: […], &quot;compilations&quot;, &quot;signatures&quot;: [comme log]}], &quot;before&quot;, &quot;after&quot;,
&quot;account&quot;: [{&quot;kind&quot;, &quot;place&quot;, &quot;sentence&quot;}], &quot;documents&quot;: [{&quot;path&quot;, &quot;changes&quot;: [{&quot;kind&quot;, &quot;author&quot;,
&quot;delegation&quot;, &quot;place&quot;, &quot;text&quot;, &quot;sentence&quot;}]}], &quot;received&quot;: [comme receive]} ; revisions et compilations comptent
ce qui était nouveau ici.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Usage: %1 COMMAND [OPTION…] [OPERAND…]</source>
        <translation>Usage : %1 COMMANDE [OPTION…] [OPÉRANDE…]</translation>
    </message>
    <message>
        <source>Concordat without a window: from a compilation of proposals to a concordance and a consolidated, attributed draft.</source>
        <translation>Concordat sans fenêtre : d’une compilation de propositions à une concordance et à un projet consolidé et attribué.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes :</translation>
    </message>
    <message>
        <source>“%1 COMMAND --help” says more about one of them.</source>
        <translation>« %1 COMMANDE --help » en dit plus sur chacune.</translation>
    </message>
    <message>
        <source>Usage: %1 %2 [OPTION…] %3</source>
        <translation>Usage : %1 %2 [OPTION…] %3</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options :</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Exemples :</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Codes de sortie :</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>the command line makes no sense</source>
        <translation>la ligne de commande n’a pas de sens</translation>
    </message>
    <message>
        <source>a file cannot be read or understood</source>
        <translation>un fichier ne peut être lu ou compris</translation>
    </message>
    <message>
        <source>a file cannot be written</source>
        <translation>un fichier ne peut être écrit</translation>
    </message>
    <message>
        <source>print JSON for programs</source>
        <translation>produire du JSON pour les programmes</translation>
    </message>
    <message>
        <source>tell nothing on stderr but problems</source>
        <translation>ne signaler que les problèmes sur stderr</translation>
    </message>
    <message>
        <source>print this and do nothing</source>
        <translation>afficher ceci et ne rien faire</translation>
    </message>
    <message>
        <source>“%1 --help” says how it is used.</source>
        <translation>« %1 --help » explique l’usage.</translation>
    </message>
    <message>
        <source>“%1” takes %2.</source>
        <translation>« %1 » prend %2.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il n’y a pas de commande « %1 ».</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a pas de fichier « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is a folder; a file is needed.</source>
        <translation>« %1 » est un répertoire ; il faut un fichier.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>« %1 » ne peut être lu : %2.</translation>
    </message>
    <message>
        <source>write to FILE instead of stdout</source>
        <translation>écrire dans FILE au lieu de stdout</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>« %1 » ne peut être écrit : %2.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>l’entrée standard</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>“%1” is not a project; “concordat-cli consolidate” makes one of a compilation.</source>
        <translation>« %1 » n’est pas un dossier ; « concordat-cli consolidate » en crée un à partir d’une compilation.</translation>
    </message>
    <message>
        <source>There is no revision or version “%1”; “log” and “versions” list them.</source>
        <translation>Il n’y a ni révision ni version « %1 » ; « log » et « versions » en donnent la liste.</translation>
    </message>
    <message>
        <source>“%1” begins the ids of several revisions; give more of it.</source>
        <translation>Plusieurs révisions commencent par « %1 » ; donnez-en davantage.</translation>
    </message>
    <message>
        <source>Comparing submissions: %1 …</source>
        <translation>Comparaison des contributions : %1…</translation>
    </message>
    <message>
        <source>Consolidating …</source>
        <translation>Consolidation…</translation>
    </message>
    <message>
        <source>the passphrase of sealed files is the first line of FILE</source>
        <translation>la phrase secrète des fichiers scellés est la première ligne de FILE</translation>
    </message>
    <message>
        <source>A sealed file needs a passphrase: name a file that holds it with --passphrase-file.</source>
        <translation>Un fichier scellé demande une phrase secrète : nommez avec --passphrase-file un fichier qui la contient.</translation>
    </message>
</context>
<context>
    <name>CompareCommand</name>
    <message>
        <source>compare two texts, or two states of a draft, as a lawyer&apos;s redline</source>
        <translation>comparer deux textes, ou deux états d’un projet, comme le ferait un juriste</translation>
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
        <translation>Compare deux textes par membres de phrase et affiche le second avec ce qui a changé : [-supprimé-]{+inséré+} ; un
membre de phrase déplacé figure comme [-1↓…-] où il était et {+1↑…+} où il est. Guillemets, tirets, traits d’union
conditionnels, retours à la ligne et suites d’espaces peuvent différer sans compter, sauf avec --exact. Pour un dossier,
affiche ce qui sépare deux révisions, désignées par le début de leur identifiant, un nom de version, ou « head ».

JSON: {&quot;segments&quot;: [{&quot;kind&quot;: &quot;same&quot;, &quot;text&quot;} | {&quot;kind&quot;: &quot;change&quot;, &quot;a&quot;, &quot;b&quot;} | {&quot;kind&quot;: &quot;move&quot;, &quot;text&quot;,
&quot;from&quot;, &quot;to&quot;}]}, exact au caractère près. &quot;same&quot; et &quot;a&quot; dans l’ordre, avec chaque &quot;move&quot; à sa place dans la
liste, font A. &quot;same&quot; et &quot;b&quot; dans l’ordre, où l’on insère ensuite à &quot;to&quot; le texte de chaque &quot;move&quot;, en commençant par
le plus petit &quot;to&quot;, font B. &quot;from&quot; et &quot;to&quot; comptent les caractères Unicode à partir de 0, depuis le début de A et de B.
Pour un dossier : {&quot;provisions&quot;: [{&quot;provision&quot;, &quot;change&quot;}], &quot;paragraphs&quot;: [{&quot;place&quot;, &quot;id&quot;, &quot;change&quot;,
&quot;segments&quot;: […]}], &quot;annotations&quot;: leur nombre} ; &quot;change&quot; vaut added, removed, changed ou moved.</translation>
    </message>
    <message>
        <source>they differ</source>
        <translation>ils diffèrent</translation>
    </message>
    <message>
        <source>let upper and lower case be alike</source>
        <translation>ne pas distinguer majuscules et minuscules</translation>
    </message>
    <message>
        <source>let every character count</source>
        <translation>compter chaque caractère</translation>
    </message>
    <message>
        <source>show a moved clause as deleted and inserted</source>
        <translation>montrer un membre de phrase déplacé comme supprimé et inséré</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>Annotations that are not the same: %1</source>
        <translation>Annotations qui ne sont pas les mêmes : %1</translation>
    </message>
</context>
<context>
    <name>CompilationReader</name>
    <message>
        <source>The paragraph breaks off without a full stop and was joined to the next one.</source>
        <translation>Le paragraphe s’interrompt sans point final ; il a été joint au suivant.</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>a zip archive (a Word file is one)</source>
        <translation>une archive zip (un fichier Word en est une)</translation>
    </message>
    <message>
        <source>an old Microsoft Office document</source>
        <translation>un ancien document Microsoft Office</translation>
    </message>
    <message>
        <source>a rich text (RTF) document</source>
        <translation>un document en texte enrichi (RTF)</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>une image PNG</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>une image JPEG</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>une image GIF</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>une archive gzip</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>une base de données SQLite</translation>
    </message>
    <message>
        <source>“%1” was taken as a delegation by where it stands; the register does not know it.</source>
        <translation>« %1 » a été pris pour une délégation d’après sa place ; le registre ne la connaît pas.</translation>
    </message>
    <message>
        <source>The file holds nothing but blanks: there is no text to read.</source>
        <translation>Le fichier ne contient que des blancs : il n’y a pas de texte à lire.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>La lecture a été arrêtée.</translation>
    </message>
    <message>
        <source>The text stands on very few, very long lines (%1), so that its paragraphs could not all be told apart. Extract it again with its line breaks.</source>
        <translation>Le texte tient en très peu de lignes, très longues (%1), si bien que tous ses paragraphes n’ont pu être distingués. Extrayez-le de nouveau avec ses retours à la ligne.</translation>
    </message>
    <message>
        <source>No mark was found in the text for footnote %1.</source>
        <translation>Aucun appel n’a été trouvé dans le texte pour la note %1.</translation>
    </message>
    <message>
        <source>A locator (%1 to %2) lies outside the source&apos;s text.</source>
        <translation>Un emplacement (%1 à %2) sort du texte de la source.</translation>
    </message>
    <message>
        <source>Line %1 lies in two locators: “%2”.</source>
        <translation>La ligne %1 se trouve dans deux emplacements : « %2 ».</translation>
    </message>
    <message>
        <source>Line %1 lies in no locator: “%2”.</source>
        <translation>La ligne %1 ne se trouve dans aucun emplacement : « %2 ».</translation>
    </message>
    <message>
        <source>Line %1 has a character that could not be read.</source>
        <translation>La ligne %1 contient un caractère illisible.</translation>
    </message>
    <message>
        <source>The file is empty: there is no text to read.</source>
        <translation>Le fichier est vide : il n’y a pas de texte à lire.</translation>
    </message>
    <message>
        <source>This is %1, not a text. Open it as what it is, or save it as text first.</source>
        <translation>C’est %1, pas un texte. Ouvrez-le comme tel, ou enregistrez-le d’abord comme texte.</translation>
    </message>
    <message>
        <source>The file holds binary data from its first line on, not a text. Save the document as text and open that.</source>
        <translation>Le fichier contient des données binaires dès sa première ligne, pas un texte. Enregistrez le document comme texte et ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>The text is not in Unicode; by the look of its letters it was read as %1.</source>
        <translation>Le texte n’est pas en Unicode ; d’après ses lettres, il a été lu comme %1.</translation>
    </message>
    <message>
        <source>The file has %1; it was read up to line %2, and what follows was left out. Split it to read the rest.</source>
        <translation>Le fichier fait %1 ; il a été lu jusqu’à la ligne %2, et la suite a été laissée de côté. Scindez-le pour lire le reste.</translation>
    </message>
    <message>
        <source>It is not plain whether this submission gives treaty text or comments.</source>
        <translation>On ne voit pas clairement si cette contribution donne un texte de traité ou des observations.</translation>
    </message>
    <message>
        <source>This reads like treaty text inside a submission that comments.</source>
        <translation>Ceci se lit comme un texte de traité dans une contribution faite d’observations.</translation>
    </message>
    <message>
        <source>It is not plain whether this is treaty text or a comment.</source>
        <translation>On ne voit pas clairement si c’est un texte de traité ou une observation.</translation>
    </message>
    <message>
        <source>No delegation is named for this text.</source>
        <translation>Aucune délégation n’est nommée pour ce texte.</translation>
    </message>
    <message>
        <source>The title and the text stand on one line; the title was cut where the wording suggests.</source>
        <translation>Le titre et le texte sont sur une même ligne ; le titre a été coupé là où la formulation le suggère.</translation>
    </message>
    <message>
        <source>The title, if there is one, could not be told from the text that follows it.</source>
        <translation>Le titre, s’il y en a un, n’a pu être distingué du texte qui le suit.</translation>
    </message>
    <message>
        <source>Lists nest deeper here than is told apart; what follows was kept on one level.</source>
        <translation>Les énumérations s’emboîtent ici plus profondément qu’on ne sait le distinguer ; la suite est restée au même niveau.</translation>
    </message>
    <message>
        <source>The number %1 does not follow the one before it.</source>
        <translation>Le numéro %1 ne suit pas celui qui le précède.</translation>
    </message>
    <message>
        <source>The numbers begin again at %1 without a heading.</source>
        <translation>La numérotation recommence à %1 sans intitulé.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) could not be read in all.</source>
        <translation>
            <numerusform>%n caractère en tout n’a pu être lu.</numerusform>
            <numerusform>%n caractères en tout n’ont pu être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The heading stood inside a line; it was taken for one because its number was lacking.</source>
        <translation>Le titre se trouvait à l’intérieur d’une ligne ; il a été pris pour tel parce que son numéro manquait.</translation>
    </message>
</context>
<context>
    <name>ConcordanceCommand</name>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraphes</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2 : %3</translation>
    </message>
    <message>
        <source>Suggestions not shown (see --suggestions): %1</source>
        <translation>Suggestions non affichées (voir --suggestions) : %1</translation>
    </message>
    <message>
        <source>, suggested</source>
        <translation>, suggéré</translation>
    </message>
    <message>
        <source>Comparing submissions: %1 …</source>
        <translation>Comparaison des contributions : %1…</translation>
    </message>
    <message>
        <source>say which articles and paragraphs correspond</source>
        <translation>dire quels articles et paragraphes se correspondent</translation>
    </message>
    <message>
        <source>Compares every two submissions of a compilation or project and prints which article answers to which, and
which paragraph, with a confidence and the reason for it. What is not listed has no counterpart.

JSON: {&quot;articles&quot;: [{&quot;a&quot;: {&quot;delegation&quot;, &quot;line&quot;, &quot;title&quot;}, &quot;b&quot;: {…}, &quot;confidence&quot;, &quot;reason&quot;}],
&quot;paragraphs&quot;: [{&quot;a&quot;: {&quot;delegation&quot;, &quot;line&quot;, &quot;number&quot;}, &quot;b&quot;: {…}, &quot;confidence&quot;, &quot;reason&quot;,
&quot;outcome&quot;: &quot;linked&quot; or &quot;suggested&quot;}]}. Articles are those that are linked.</source>
        <translation>Compare deux à deux les contributions d’une compilation ou d’un dossier et affiche quels articles et quels paragraphes
se répondent, avec un degré de confiance et sa raison. Ce qui n’est pas énuméré n’a pas de correspondant.

JSON: {&quot;articles&quot;: [{&quot;a&quot;: {&quot;delegation&quot;, &quot;line&quot;, &quot;title&quot;}, &quot;b&quot;: {…}, &quot;confidence&quot;, &quot;reason&quot;}],
&quot;paragraphs&quot;: [{&quot;a&quot;: {&quot;delegation&quot;, &quot;line&quot;, &quot;number&quot;}, &quot;b&quot;: {…}, &quot;confidence&quot;, &quot;reason&quot;,
&quot;outcome&quot;: &quot;linked&quot; ou &quot;suggested&quot;}]}. Les articles sont ceux qui sont liés.</translation>
    </message>
    <message>
        <source>print suggestions too, which are too weak to be linked</source>
        <translation>afficher aussi les suggestions, trop faibles pour être retenues</translation>
    </message>
</context>
<context>
    <name>ConsolidateCommand</name>
    <message>
        <source>“%1” is there already, and nothing was written over it.</source>
        <translation>« %1 » existe déjà, et rien n’a été écrit par-dessus.</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>Écriture de %1…</translation>
    </message>
    <message>
        <source>No submission was found in “%1”.</source>
        <translation>Aucune contribution n’a été trouvée dans « %1 ».</translation>
    </message>
    <message>
        <source>make one text of all submissions, with attributed alternatives</source>
        <translation>faire un seul texte de toutes les contributions, avec des options attribuées</translation>
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
        <translation>Réunit sous une même disposition ce qui se correspond dans une compilation et en fait un texte, paragraphe par
paragraphe : le commun figure une fois, le reste entre crochets avec les noms derrière chaque option. Affiche le projet
dans la notation ; avec -o, le conserve aussi, avec le document reçu, comme nouveau dossier. D’un dossier, affiche le
projet tel qu’il est.

JSON: {&quot;title&quot;, &quot;provisions&quot;: [{&quot;kind&quot;, &quot;designation&quot;, &quot;number&quot;, &quot;title&quot;, &quot;paragraphs&quot;: [{&quot;number&quot;, &quot;level&quot;,
&quot;notation&quot;, &quot;alternatives&quot;: [{&quot;bracket&quot;, &quot;attributions&quot;: […], &quot;text&quot;, &quot;origins&quot;: [{&quot;delegation&quot;, &quot;line&quot;}]}],
&quot;readings&quot;: [{&quot;delegation&quot;, &quot;text&quot;}], &quot;origins&quot;: [{&quot;delegation&quot;, &quot;line&quot;}]}]}]}. &quot;bracket&quot; numérote les
crochets d’un paragraphe à partir de 1, les extérieurs avant ceux qu’ils contiennent ; &quot;readings&quot; donne le paragraphe
tel que chaque délégation le voudrait ; &quot;origins&quot; d’un paragraphe, toutes les unités dont il a été fait.</translation>
    </message>
    <message>
        <source>keep the draft and its sources as a new project</source>
        <translation>conserver le projet et ses sources comme nouveau dossier</translation>
    </message>
    <message>
        <source>who does this; goes into the history</source>
        <translation>qui agit ; figure dans l’historique</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>pour qui</translation>
    </message>
</context>
<context>
    <name>CopyCommand</name>
    <message>
        <source>Writing %1 …</source>
        <translation>Écriture de %1…</translation>
    </message>
    <message>
        <source>write a consistent copy of a project</source>
        <translation>écrire une copie cohérente d’un dossier</translation>
    </message>
    <message>
        <source>Writes a copy that is whole even while somebody edits the project; for a stick, a backup, a colleague.

JSON: {&quot;target&quot;, &quot;revisions&quot;}</source>
        <translation>Écrit une copie complète même pendant que quelqu’un modifie le dossier ; pour une clé, une sauvegarde, un collègue.

JSON: {&quot;target&quot;, &quot;revisions&quot;}</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>This part of the document is not there any more.</source>
        <translation>Cette partie du document n’existe plus.</translation>
    </message>
    <message>
        <source>Nothing stands before it on its level that it could be part of.</source>
        <translation>Rien ne la précède à son niveau dont elle pourrait faire partie.</translation>
    </message>
    <message>
        <source>It stands on the highest level already.</source>
        <translation>Elle est déjà au niveau le plus haut.</translation>
    </message>
    <message>
        <source>Nothing stands before it on its level that it could be joined with.</source>
        <translation>Rien ne la précède à son niveau à quoi elle pourrait être jointe.</translation>
    </message>
    <message>
        <source>There is no text on both sides of that place.</source>
        <translation>Il n’y a pas de texte des deux côtés de cet endroit.</translation>
    </message>
    <message>
        <source>A submission needs the name of a delegation.</source>
        <translation>Une contribution doit porter le nom d’une délégation.</translation>
    </message>
</context>
<context>
    <name>Correspondence</name>
    <message>
        <source>its closing text</source>
        <translation>son texte final</translation>
    </message>
    <message>
        <source>its text stands here</source>
        <translation>son texte est ici</translation>
    </message>
    <message>
        <source>nobody else has it</source>
        <translation>personne d’autre ne l’a</translation>
    </message>
    <message>
        <source>stands in its article</source>
        <translation>se trouve dans son article</translation>
    </message>
    <message>
        <source>%1 of %2 pairs of characters</source>
        <translation>%1 paires de caractères sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 content words</source>
        <translation>mots porteurs de sens : %1 sur %2</translation>
    </message>
    <message>
        <source>both cite article %1 of the %2</source>
        <translation>tous deux citent l’article %1 : %2</translation>
    </message>
    <message>
        <source>both cite article %1, paragraph %2, of the %3</source>
        <translation>tous deux citent l’article %1, paragraphe %2 : %3</translation>
    </message>
    <message>
        <source>one of %1 parts</source>
        <translation>une partie sur %1</translation>
    </message>
    <message>
        <source>, with %1 of %2 sentences</source>
        <translation>, avec %1 phrases sur %2</translation>
    </message>
    <message>
        <source>said so by a person</source>
        <translation>indiqué par une personne</translation>
    </message>
    <message>
        <source>the same text</source>
        <translation>le même texte</translation>
    </message>
    <message>
        <source>what stands around corresponds</source>
        <translation>ce qui l’entoure correspond</translation>
    </message>
    <message>
        <source>the same theme, not treaty text on both sides</source>
        <translation>le même thème, sans texte de traité des deux côtés</translation>
    </message>
    <message>
        <source>%1 of %2 paragraphs correspond</source>
        <translation>%1 paragraphes sur %2 se correspondent</translation>
    </message>
    <message>
        <source>the same title</source>
        <translation>le même titre</translation>
    </message>
    <message>
        <source>like titles</source>
        <translation>des titres semblables</translation>
    </message>
    <message>
        <source>%1 % of the words, by weight</source>
        <translation>%1 % des mots, en pondération</translation>
    </message>
    <message>
        <source>both correspond to a paragraph of %1</source>
        <translation>tous deux correspondent à un paragraphe de %1</translation>
    </message>
</context>
<context>
    <name>DocumentReader</name>
    <message>
        <source>This kind of file is not one that the program reads. Save it as a Word document (.docx), a PDF or plain text, and open that.</source>
        <translation>Ce programme ne lit pas ce genre de fichier. Enregistrez-le comme document Word (.docx), PDF ou texte brut, et ouvrez celui-ci.</translation>
    </message>
</context>
<context>
    <name>Docx</name>
    <message>
        <source>The Word document declares a document type of its own, which none does that a word processor wrote. It was not read.</source>
        <translation>Le document Word déclare un type de document qui lui est propre, ce que ne fait aucun traitement de texte. Il n’a pas été lu.</translation>
    </message>
    <message>
        <source>The Word document nests more than %1 elements at line %2. It was not read further.</source>
        <translation>Le document Word emboîte plus de %1 éléments à la ligne %2. La lecture s’est arrêtée là.</translation>
    </message>
    <message>
        <source>The Word document is broken at line %1, column %2 of its XML (%3). Open and save it once in a word processor, or ask for it again.</source>
        <translation>Le document Word est défectueux à la ligne %1, colonne %2 de son XML (%3). Ouvrez-le et enregistrez-le une fois dans un traitement de texte, ou redemandez-le.</translation>
    </message>
    <message>
        <source>The file embeds another document, which was not opened.</source>
        <translation>Le fichier incorpore un autre document, qui n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>The file has pictures, which are not carried into the text.</source>
        <translation>Le fichier contient des images, qui ne passent pas dans le texte.</translation>
    </message>
    <message>
        <source>This is a container like a Word document&apos;s, but it names no main document. It may be another kind of office file.</source>
        <translation>C’est un conteneur semblable à celui d’un document Word, mais il n’indique pas de document principal. C’est peut-être un autre fichier bureautique.</translation>
    </message>
    <message>
        <source>The file has macros, which were not opened.</source>
        <translation>Le fichier contient des macros, qui n’ont pas été ouvertes.</translation>
    </message>
    <message>
        <source>This file is not a complete document: its container cannot be opened. Ask for it again, or open and save it once in a word processor.</source>
        <translation>Ce fichier n’est pas un document complet : son conteneur ne peut être ouvert. Redemandez-le, ou ouvrez-le et enregistrez-le une fois dans un traitement de texte.</translation>
    </message>
    <message>
        <source>The document has no part “%1”.</source>
        <translation>Le document n’a pas de composant « %1 ».</translation>
    </message>
    <message>
        <source>The part “%1” of the document unpacks to more than this program reads (%2 MiB). It was not opened.</source>
        <translation>Une fois décompressé, le composant « %1 » du document dépasse ce que ce programme lit (%2 Mio). Il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>The part “%1” of the document cannot be unpacked.</source>
        <translation>Le composant « %1 » du document ne peut être décompressé.</translation>
    </message>
</context>
<context>
    <name>DocxText</name>
    <message numerus="yes">
        <source>The file has tracked changes; they were read as accepted, and %n deleted character(s) were left out.</source>
        <translation>
            <numerusform>Le fichier contient des modifications suivies ; elles ont été lues comme acceptées, et %n caractère supprimé a été laissé de côté.</numerusform>
            <numerusform>Le fichier contient des modifications suivies ; elles ont été lues comme acceptées, et %n caractères supprimés ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) in the margin were not taken into the text.</source>
        <translation>
            <numerusform>%n commentaire en marge n’a pas été repris dans le texte.</numerusform>
            <numerusform>%n commentaires en marge n’ont pas été repris dans le texte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>Article %1</source>
        <translation>Article %1</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Préambule</translation>
    </message>
    <message>
        <source>%1, paragraph %2</source>
        <translation>%1, paragraphe %2</translation>
    </message>
    <message>
        <source>A stored %1 does not have the form this program writes.</source>
        <translation>Un élément enregistré (%1) n’a pas la forme que ce programme écrit.</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>The annotation is no longer in the draft.</source>
        <translation>L’annotation n’est plus dans le projet.</translation>
    </message>
    <message>
        <source>The words to annotate are not in the paragraph any more. Select them again.</source>
        <translation>Les mots à annoter ne sont plus dans le paragraphe. Sélectionnez-les de nouveau.</translation>
    </message>
    <message>
        <source>This annotation is in the draft already; attach it again instead.</source>
        <translation>Cette annotation est déjà dans le projet ; rattachez-la plutôt.</translation>
    </message>
    <message>
        <source>There is no such bracket in this paragraph any more. Somebody may have lifted it.</source>
        <translation>Ces crochets ne sont plus dans ce paragraphe. Quelqu’un les a peut-être levés.</translation>
    </message>
    <message>
        <source>Brackets can nest %1 deep. Lift some of those around these words first.</source>
        <translation>Les crochets peuvent s’emboîter sur %1 niveaux. Levez d’abord certains de ceux qui entourent ces mots.</translation>
    </message>
    <message>
        <source>Select the words that are to stand in brackets first.</source>
        <translation>Sélectionnez d’abord les mots à mettre entre crochets.</translation>
    </message>
    <message>
        <source>A position is somebody&apos;s. Say which delegation takes it.</source>
        <translation>Une position est celle de quelqu’un. Dites quelle délégation la prend.</translation>
    </message>
    <message>
        <source>The paragraph is no longer in the draft. Somebody may have deleted it; the history still has it.</source>
        <translation>Le paragraphe n’est plus dans le projet. Quelqu’un l’a peut-être supprimé ; l’historique l’a encore.</translation>
    </message>
    <message>
        <source>The provision is no longer in the draft. Somebody may have deleted it; the history still has it.</source>
        <translation>La disposition n’est plus dans le projet. Quelqu’un l’a peut-être supprimée ; l’historique l’a encore.</translation>
    </message>
    <message>
        <source>Select the words whose status is to be recorded first.</source>
        <translation>Sélectionnez d’abord les mots dont le statut est à consigner.</translation>
    </message>
    <message>
        <source>The paragraph after which this should stand is not in that provision any more.</source>
        <translation>Le paragraphe après lequel celui-ci devrait venir n’est plus dans cette disposition.</translation>
    </message>
    <message>
        <source>This paragraph is in the draft already; move it instead of inserting it.</source>
        <translation>Ce paragraphe est déjà dans le projet ; déplacez-le au lieu de l’insérer.</translation>
    </message>
    <message>
        <source>A paragraph can stand at one of nine levels, from paragraph to sub-items.</source>
        <translation>Un paragraphe peut se trouver à l’un de neuf niveaux, du paragraphe au sous-alinéa.</translation>
    </message>
    <message>
        <source>This provision is in the draft already; move it instead of inserting it.</source>
        <translation>Cette disposition est déjà dans le projet ; déplacez-la au lieu de l’insérer.</translation>
    </message>
    <message>
        <source>A paragraph can be split between two words outside its brackets. Put the cursor there, or lift the bracket first.</source>
        <translation>Un paragraphe se scinde entre deux mots hors des crochets. Placez-y le curseur, ou levez d’abord les crochets.</translation>
    </message>
    <message>
        <source>This is the last paragraph of its provision; there is none to join it with.</source>
        <translation>C’est le dernier paragraphe de sa disposition ; il n’y en a pas à quoi le joindre.</translation>
    </message>
    <message>
        <source>The language of the parallel text is not known. Say which it is.</source>
        <translation>La langue du texte parallèle n’est pas connue. Dites laquelle c’est.</translation>
    </message>
    <message>
        <source>The text to check is no longer there. Look at it again.</source>
        <translation>Le texte à vérifier n’est plus là. Regardez de nouveau.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%n annotation(s) whose words are gone stand on no place in the file.</source>
        <translation>
            <numerusform>%n annotation dont les mots ont disparu n’a pas de place dans le fichier.</numerusform>
            <numerusform>%n annotations dont les mots ont disparu n’ont pas de place dans le fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plain text has no italics, no bold and no links.</source>
        <translation>Le texte brut n’a ni italique, ni gras, ni liens.</translation>
    </message>
    <message numerus="yes">
        <source>The notation has no statuses: %n of them stay behind.</source>
        <translation>
            <numerusform>La notation n’a pas de statuts : %n reste ici.</numerusform>
            <numerusform>La notation n’a pas de statuts : %n restent ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only Word files have tracked changes: alternatives stand in brackets.</source>
        <translation>Seuls les fichiers Word ont des modifications suivies : les options sont entre crochets.</translation>
    </message>
    <message>
        <source>Footnotes stand at the end of the PDF, not at the foot of each page.</source>
        <translation>Les notes se trouvent à la fin du PDF, non au bas de chaque page.</translation>
    </message>
    <message numerus="yes">
        <source>%n provision(s)</source>
        <translation>
            <numerusform>%n disposition</numerusform>
            <numerusform>%n dispositions</numerusform>
        </translation>
    </message>
    <message>
        <source>the submissions, under their delegations’ names</source>
        <translation>les contributions, sous le nom de leur délégation</translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s)</source>
        <translation>
            <numerusform>%n passage entre crochets</numerusform>
            <numerusform>%n passages entre crochets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the names of %n delegation(s)</source>
        <translation>
            <numerusform>le nom de %n délégation</numerusform>
            <numerusform>les noms de %n délégations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s)</source>
        <translation>
            <numerusform>%n note privée</numerusform>
            <numerusform>%n notes privées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s) are left out: only what is agreed is written.</source>
        <translation>
            <numerusform>%n passage entre crochets est omis : seul ce qui est convenu est écrit.</numerusform>
            <numerusform>%n passages entre crochets sont omis : seul ce qui est convenu est écrit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n bracket(s) only the first alternative is written.</source>
        <translation>
            <numerusform>De %n passage entre crochets, seule la première option est écrite.</numerusform>
            <numerusform>De %n passages entre crochets, seule la première option est écrite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The names of %n delegation(s) are not written.</source>
        <translation>
            <numerusform>Le nom de %n délégation n’est pas écrit.</numerusform>
            <numerusform>Les noms de %n délégations ne sont pas écrits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) stay behind.</source>
        <translation>
            <numerusform>%n annotation reste ici.</numerusform>
            <numerusform>%n annotations restent ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s) stay behind.</source>
        <translation>
            <numerusform>%n note privée reste ici.</numerusform>
            <numerusform>%n notes privées restent ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>This content cannot be written in this format: tables are written as Word, OpenDocument, PDF, HTML or CSV, and only the draft as notation or Akoma Ntoso.</source>
        <translation>Ce contenu ne peut être écrit dans ce format : les tableaux s’écrivent en Word, OpenDocument, PDF, HTML ou CSV, et seul le projet en notation ou en Akoma Ntoso.</translation>
    </message>
    <message>
        <source>PDF needs fonts, which this program has not.</source>
        <translation>Le PDF demande des polices, que ce programme n’a pas.</translation>
    </message>
    <message>
        <source>The project does not hold the text in that language. Take it in first, as a parallel text.</source>
        <translation>Le dossier ne contient pas le texte dans cette langue. Reprenez-le d’abord, comme texte parallèle.</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>--%1 is one of: %2.</source>
        <translation>--%1 prend l’une de ces valeurs : %2.</translation>
    </message>
    <message>
        <source>--language is one of: ar, zh, en, fr, ru, es.</source>
        <translation>--language prend l’une de ces valeurs : ar, zh, en, fr, ru, es.</translation>
    </message>
    <message>
        <source>No provision has the number “%1”: “export FILE --format text” shows those there are.</source>
        <translation>Aucune disposition ne porte le numéro « %1 » : « export FILE --format text » montre celles qui existent.</translation>
    </message>
    <message>
        <source>--version asks for a project: a compilation has no earlier revision.</source>
        <translation>--version demande un dossier : une compilation n’a pas de révision antérieure.</translation>
    </message>
    <message>
        <source>--changes-since asks for a project: a compilation has no earlier revision.</source>
        <translation>--changes-since demande un dossier : une compilation n’a pas de révision antérieure.</translation>
    </message>
    <message>
        <source>--changes-since writes Word files: give --format docx too.</source>
        <translation>--changes-since écrit des fichiers Word : indiquez aussi --format docx.</translation>
    </message>
    <message>
        <source>Tables are written as docx, odt, pdf, html or csv, and notation and akn hold the draft alone.</source>
        <translation>Les tableaux s’écrivent en docx, odt, pdf, html ou csv ; la notation et akn ne contiennent que le projet.</translation>
    </message>
    <message>
        <source>--json tells of a file: say with --output where it goes.</source>
        <translation>--json décrit un fichier : dites avec --output où il va.</translation>
    </message>
    <message>
        <source>write the draft, what was submitted, or tables of both, as a document</source>
        <translation>écrire le projet, les contributions, ou des tableaux des deux, comme document</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>au choix : %1</translation>
    </message>
    <message>
        <source>where names stand: %1</source>
        <translation>place des noms : %1</translation>
    </message>
    <message>
        <source>of the text: ar, zh, en, fr, ru, es; guessed where not given</source>
        <translation>du texte : ar, zh, en, fr, ru, es ; devinée si elle n’est pas donnée</translation>
    </message>
    <message>
        <source>with annotations</source>
        <translation>avec les annotations</translation>
    </message>
    <message>
        <source>with private annotations too</source>
        <translation>avec les annotations privées aussi</translation>
    </message>
    <message>
        <source>only the provision of this number; may be given again</source>
        <translation>seulement la disposition de ce numéro ; peut être répété</translation>
    </message>
    <message>
        <source>the draft as it was in a revision or version</source>
        <translation>le projet tel qu’il était dans une révision ou une version</translation>
    </message>
    <message>
        <source>docx: alternatives as tracked changes by delegation</source>
        <translation>docx : options en modifications suivies, par délégation</translation>
    </message>
    <message>
        <source>docx: what changed since a revision or version</source>
        <translation>docx : ce qui a changé depuis une révision ou une version</translation>
    </message>
    <message>
        <source>docx, odt, pdf: with a contents list</source>
        <translation>docx, odt, pdf : avec une table des matières</translation>
    </message>
    <message>
        <source>docx, odt, pdf: with line numbers</source>
        <translation>docx, odt, pdf : avec des numéros de ligne</translation>
    </message>
    <message>
        <source>docx, odt, pdf: document symbol in the running head</source>
        <translation>docx, odt, pdf : cote du document dans l’en-tête</translation>
    </message>
    <message>
        <source>docx, odt, pdf: date in the running head, as it is to be printed</source>
        <translation>docx, odt, pdf : date dans l’en-tête, telle qu’elle doit être imprimée</translation>
    </message>
    <message>
        <source>--beside is one of: ar, zh, en, fr, ru, es.</source>
        <translation>--beside est l’un de : ar, zh, en, fr, ru, es.</translation>
    </message>
    <message>
        <source>Writes a project, or a compilation consolidated on the spot. Contents: the draft; the comparative table (a row for
each provision and paragraph, a column for each delegation, the last for the draft); the traceability table; two
languages side by side (see parallel); the statistics; what was submitted, by article or by delegation. The format “notation” is what the editor reads back;
“akn” is Akoma Ntoso 3.0. What the file does not hold is told on stderr.

JSON (with --output): {&quot;file&quot;, &quot;bytes&quot;, &quot;leaves&quot;: [sentence], &quot;not_carried_over&quot;: [sentence]}</source>
        <translation>Écrit un dossier, ou une compilation consolidée sur-le-champ. Contenus : le projet ; le tableau comparatif (une ligne
par disposition et paragraphe, une colonne par délégation, la dernière pour le projet) ; le tableau de traçabilité ; deux
langues côte à côte (voir parallel) ; les statistiques ; ce qui a été présenté, par article ou par délégation. Le format « notation » est celui que l’éditeur
relit ; « akn » est Akoma Ntoso 3.0. Ce que le fichier ne contient pas est signalé sur stderr.

JSON (avec --output) : {&quot;file&quot;, &quot;bytes&quot;, &quot;leaves&quot;: [phrase], &quot;not_carried_over&quot;: [phrase]}</translation>
    </message>
    <message>
        <source>parallel: the other language; the first that the project holds where not given</source>
        <translation>parallel : l’autre langue ; à défaut, la première que contient le dossier</translation>
    </message>
</context>
<context>
    <name>HeldText</name>
    <message>
        <source>The XML in this file declares a document type, which can make a program open other files; it was not read. Open and save the document once in a word processor.</source>
        <translation>Le XML de ce fichier déclare un type de document, ce qui peut faire ouvrir d’autres fichiers ; il n’a pas été lu. Ouvrez et enregistrez le document une fois dans un traitement de texte.</translation>
    </message>
    <message>
        <source>This document nests its elements more than %1 deep; it was not read.</source>
        <translation>Ce document emboîte ses éléments sur plus de %1 niveaux ; il n’a pas été lu.</translation>
    </message>
    <message>
        <source>The file has macros, which were not opened.</source>
        <translation>Le fichier contient des macros, qui n’ont pas été ouvertes.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) of the file did not find their way into the text (%1).</source>
        <translation>
            <numerusform>%n mot du fichier n’est pas passé dans le texte (%1).</numerusform>
            <numerusform>%n mots du fichier ne sont pas passés dans le texte (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) of the file did not find their way into the text (%1).</source>
        <translation>
            <numerusform>%n caractère du fichier n’est pas passé dans le texte (%1).</numerusform>
            <numerusform>%n caractères du fichier ne sont pas passés dans le texte (%1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>(no key)</source>
        <translation>(aucune touche)</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>Keys can be changed in the settings. This list shows those that hold now.</source>
        <translation>Les touches se changent dans les paramètres. Cette liste montre celles en vigueur.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>This chapter is in English only so far.</source>
        <translation>Ce chapitre n’existe encore qu’en anglais.</translation>
    </message>
    <message>
        <source>The English chapter was changed since; where they differ, the English one holds.</source>
        <translation>Le chapitre anglais a été modifié depuis ; là où ils diffèrent, l’anglais fait foi.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Edited %1</source>
        <translation>Modification : %1</translation>
    </message>
    <message>
        <source>Edited the title of %1</source>
        <translation>Modification du titre : %1</translation>
    </message>
    <message>
        <source>Put words of %1 in brackets</source>
        <translation>Mise entre crochets de mots : %1</translation>
    </message>
    <message>
        <source>Added an alternative in %1</source>
        <translation>Ajout d’une option : %1</translation>
    </message>
    <message>
        <source>%1 proposes an alternative in %2</source>
        <translation>%1 propose une option : %2</translation>
    </message>
    <message>
        <source>%1 supports an alternative in %2</source>
        <translation>%1 appuie une option : %2</translation>
    </message>
    <message>
        <source>%1 opposes an alternative in %2</source>
        <translation>%1 s’oppose à une option : %2</translation>
    </message>
    <message>
        <source>%1 reserves its position on an alternative in %2</source>
        <translation>%1 réserve sa position sur une option : %2</translation>
    </message>
    <message>
        <source>%1 is studying an alternative in %2</source>
        <translation>%1 étudie une option : %2</translation>
    </message>
    <message>
        <source>%1 withdrew its position in %2</source>
        <translation>%1 a retiré sa position : %2</translation>
    </message>
    <message>
        <source>Lifted the brackets in %1</source>
        <translation>Levée des crochets : %1</translation>
    </message>
    <message>
        <source>Recorded the status of %1</source>
        <translation>Statut consigné : %1</translation>
    </message>
    <message>
        <source>Recorded the status of words in %1</source>
        <translation>Statut de mots consigné : %1</translation>
    </message>
    <message>
        <source>Inserted a paragraph in %1</source>
        <translation>Insertion d’un paragraphe : %1</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Suppression : %1</translation>
    </message>
    <message>
        <source>Moved %1 within %2</source>
        <translation>Déplacement de %1 dans %2</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>Scission : %1</translation>
    </message>
    <message>
        <source>Joined %1 with the next paragraph</source>
        <translation>Jonction avec le paragraphe suivant : %1</translation>
    </message>
    <message>
        <source>Numbered %1 as %2</source>
        <translation>Numérotation : %1 devient %2</translation>
    </message>
    <message>
        <source>Changed the level of %1</source>
        <translation>Changement de niveau : %1</translation>
    </message>
    <message>
        <source>Inserted a provision</source>
        <translation>Insertion d’une disposition</translation>
    </message>
    <message>
        <source>Moved %1</source>
        <translation>Déplacement : %1</translation>
    </message>
    <message>
        <source>Renumbered the draft</source>
        <translation>Renumérotation du projet</translation>
    </message>
    <message>
        <source>Annotated %1</source>
        <translation>Annotation : %1</translation>
    </message>
    <message>
        <source>Replied to an annotation</source>
        <translation>Réponse à une annotation</translation>
    </message>
    <message>
        <source>Settled an annotation</source>
        <translation>Annotation réglée</translation>
    </message>
    <message>
        <source>Reopened an annotation</source>
        <translation>Annotation rouverte</translation>
    </message>
    <message>
        <source>Attached an annotation again</source>
        <translation>Annotation rattachée</translation>
    </message>
    <message>
        <source>Corrected the concordance</source>
        <translation>Correction de la concordance</translation>
    </message>
    <message>
        <source>Rewrote %1</source>
        <translation>Réécriture : %1</translation>
    </message>
    <message>
        <source>Edited the title</source>
        <translation>Modification du titre</translation>
    </message>
    <message>
        <source>Replaced the draft</source>
        <translation>Remplacement du projet</translation>
    </message>
    <message>
        <source>a paragraph</source>
        <translation>un paragraphe</translation>
    </message>
    <message>
        <source>a provision</source>
        <translation>une disposition</translation>
    </message>
    <message>
        <source>the preamble</source>
        <translation>le préambule</translation>
    </message>
    <message>
        <source>The history has a link that leads nowhere.</source>
        <translation>L’historique contient un lien qui ne mène nulle part.</translation>
    </message>
    <message>
        <source>A new paragraph.</source>
        <translation>Un nouveau paragraphe.</translation>
    </message>
    <message>
        <source>A paragraph was taken out.</source>
        <translation>Un paragraphe a été retiré.</translation>
    </message>
    <message>
        <source>A paragraph was moved.</source>
        <translation>Un paragraphe a été déplacé.</translation>
    </message>
    <message>
        <source>Changed by others only.</source>
        <translation>Modifié par d’autres seulement.</translation>
    </message>
    <message>
        <source>A new provision.</source>
        <translation>Une nouvelle disposition.</translation>
    </message>
    <message>
        <source>A provision was taken out.</source>
        <translation>Une disposition a été retirée.</translation>
    </message>
    <message>
        <source>A provision was moved.</source>
        <translation>Une disposition a été déplacée.</translation>
    </message>
    <message>
        <source>Its heading was changed.</source>
        <translation>Son intitulé a été modifié.</translation>
    </message>
    <message>
        <source>A new note by %1.</source>
        <translation>Une nouvelle note de %1.</translation>
    </message>
    <message>
        <source>A note by %1 was changed.</source>
        <translation>Une note de %1 a été modifiée.</translation>
    </message>
    <message>
        <source>A note by %1 was taken away.</source>
        <translation>Une note de %1 a été retirée.</translation>
    </message>
    <message>
        <source>Changed here only.</source>
        <translation>Modifié ici seulement.</translation>
    </message>
    <message>
        <source>The draft has no such paragraph.</source>
        <translation>Le projet n’a pas ce paragraphe.</translation>
    </message>
    <message>
        <source>The paragraph has no text there.</source>
        <translation>Le paragraphe n’a pas de texte à cet endroit.</translation>
    </message>
    <message>
        <source>“%1” could not be written to the disk. Is there room, and may the folder be written?</source>
        <translation>« %1 » n’a pu être écrit sur le disque. Y a-t-il de la place, et peut-on écrire dans le répertoire ?</translation>
    </message>
    <message>
        <source>The provision of that paragraph is gone. Bring the whole provision back.</source>
        <translation>La disposition de ce paragraphe a disparu. Rétablissez la disposition entière.</translation>
    </message>
    <message>
        <source>That revision has no such place.</source>
        <translation>Cette révision n’a pas cet endroit.</translation>
    </message>
    <message>
        <source>the whole draft</source>
        <translation>le projet entier</translation>
    </message>
    <message>
        <source>Brought back %1</source>
        <translation>Rétablissement : %1</translation>
    </message>
    <message>
        <source>Brought in the work of %1</source>
        <translation>Intégration du travail de %1</translation>
    </message>
    <message numerus="yes">
        <source>Imported %1 with %n submission(s)</source>
        <translation>
            <numerusform>Importation de %1 avec %n contribution</numerusform>
            <numerusform>Importation de %1 avec %n contributions</numerusform>
        </translation>
    </message>
    <message>
        <source>A version needs a name.</source>
        <translation>Une version doit porter un nom.</translation>
    </message>
    <message>
        <source>There is a version “%1” already. Choose another name.</source>
        <translation>Il y a déjà une version « %1 ». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This is the project itself. Choose another name for the copy.</source>
        <translation>C’est le dossier lui-même. Choisissez un autre nom pour la copie.</translation>
    </message>
    <message>
        <source>“%1” could not be opened in the safe way this program needs (%2). Copy it to a local folder and open the copy.</source>
        <translation>« %1 » n’a pu être ouvert de la manière sûre dont ce programme a besoin (%2). Copiez-le dans un répertoire local et ouvrez la copie.</translation>
    </message>
    <message>
        <source>“%1” is being written by another window or program. Nothing was changed; try again in a moment.</source>
        <translation>« %1 » est en cours d’écriture par une autre fenêtre ou un autre programme. Rien n’a été modifié ; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the file or its folder is read-only. Save a copy elsewhere to go on working.</source>
        <translation>« %1 » ne peut être écrit : le fichier ou son répertoire est en lecture seule. Enregistrez une copie ailleurs pour continuer.</translation>
    </message>
    <message>
        <source>There is no space left on the disk of “%1”. Nothing was changed; make room and try again.</source>
        <translation>Il n’y a plus de place sur le disque de « %1 ». Rien n’a été modifié ; faites de la place et réessayez.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Salvage it: everything readable is rescued into a new file.</source>
        <translation>« %1 » est endommagé. Lancez la récupération : tout ce qui est lisible passe dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>“%1” is not a Concordat project.</source>
        <translation>« %1 » n’est pas un dossier Concordat.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that the file and its folder exist and may be used.</source>
        <translation>« %1 » ne peut être ouvert. Vérifiez que le fichier et son répertoire existent et sont accessibles.</translation>
    </message>
    <message>
        <source>The disk of “%1” refused to read or write (%2). Is the stick still in, the network up? Nothing was changed.</source>
        <translation>Le disque de « %1 » a refusé de lire ou d’écrire (%2). La clé est-elle encore branchée, le réseau actif ? Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” is not as this program wrote it: %2.</source>
        <translation>« %1 » n’est pas tel que ce programme l’a écrit : %2.</translation>
    </message>
    <message>
        <source>A stored draft does not have the form this program writes. Salvage rescues what is readable.</source>
        <translation>Un projet enregistré n’a pas la forme que ce programme écrit. La récupération sauve ce qui est lisible.</translation>
    </message>
    <message>
        <source>A stored draft claims to hold more than %1 parts.</source>
        <translation>Un projet enregistré prétend contenir plus de %1 parties.</translation>
    </message>
    <message>
        <source>Bringing in was stopped; nothing was changed.</source>
        <translation>L’intégration a été arrêtée ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” is not a copy of this project. Import it as a compilation instead.</source>
        <translation>« %1 » n’est pas une copie de ce dossier. Importez-le plutôt comme compilation.</translation>
    </message>
    <message>
        <source>A temporary file could not be read.</source>
        <translation>Un fichier temporaire n’a pu être lu.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>« %1 » ne peut être lu : %2.</translation>
    </message>
    <message>
        <source>Of “%1” less is left than a project begins with. Look for a copy of it.</source>
        <translation>Il reste de « %1 » moins que le début d’un dossier. Cherchez-en une copie.</translation>
    </message>
    <message>
        <source>There is no room for a temporary copy of the damaged file.</source>
        <translation>Il n’y a pas de place pour une copie temporaire du fichier endommagé.</translation>
    </message>
    <message>
        <source>The project file is damaged: the object %1 is not what it was when it was written. Salvage rescues the rest into a new file.</source>
        <translation>Le fichier du dossier est endommagé : l’objet %1 n’est plus ce qu’il était quand il a été écrit. La récupération sauve le reste dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>The project file lacks the object %1 that its history names. Salvage rescues the rest into a new file.</source>
        <translation>Il manque au fichier du dossier l’objet %1 que cite son historique. La récupération sauve le reste dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a pas de fichier « %1 ».</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Ask for the right to read it.</source>
        <translation>« %1 » ne peut être lu. Demandez le droit de le lire.</translation>
    </message>
    <message>
        <source>“%1” is empty. Look for a copy of it.</source>
        <translation>« %1 » est vide. Cherchez-en une copie.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name, or open it.</source>
        <translation>« %1 » existe déjà. Choisissez un autre nom, ou ouvrez-le.</translation>
    </message>
    <message>
        <source>“%1” cannot be created: %2. Choose another folder.</source>
        <translation>« %1 » ne peut être créé : %2. Choisissez un autre répertoire.</translation>
    </message>
    <message>
        <source>Created the project</source>
        <translation>Création du dossier</translation>
    </message>
    <message>
        <source>This project holds no received document %1.</source>
        <translation>Ce dossier ne contient pas le document reçu %1.</translation>
    </message>
    <message>
        <source>A stored compilation names an object that cannot be.</source>
        <translation>Une compilation enregistrée cite un objet impossible.</translation>
    </message>
    <message>
        <source>The history lacks the revision %1 on which another one stands.</source>
        <translation>Il manque à l’historique la révision %1, sur laquelle une autre repose.</translation>
    </message>
    <message>
        <source>This project has no revision %1.</source>
        <translation>Ce dossier n’a pas de révision %1.</translation>
    </message>
    <message>
        <source>This project has no revision number %1.</source>
        <translation>Ce dossier n’a pas de révision numéro %1.</translation>
    </message>
    <message>
        <source>The project file does not say which revision is the latest. Salvage finds it again.</source>
        <translation>Le fichier du dossier ne dit pas quelle révision est la dernière. La récupération la retrouve.</translation>
    </message>
    <message numerus="yes">
        <source>%n stored object(s) could not be read.</source>
        <translation>
            <numerusform>%n objet enregistré n’a pu être lu.</numerusform>
            <numerusform>%n objets enregistrés n’ont pu être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The revision %1 could not be read whole.</source>
        <translation>La révision %1 n’a pu être lue en entier.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… et %n de plus.</numerusform>
            <numerusform>… et %n de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of the text could be read any more. Look for a copy of the project.</source>
        <translation>Rien du texte n’a pu être lu. Cherchez une copie du dossier.</translation>
    </message>
    <message>
        <source>The latest state could not be read whole; the one before it that could is the latest now.</source>
        <translation>Le dernier état n’a pu être lu en entier ; celui d’avant, lisible, est maintenant le dernier.</translation>
    </message>
    <message>
        <source>The named versions could not be read.</source>
        <translation>Les versions nommées n’ont pu être lues.</translation>
    </message>
    <message>
        <source>The version “%1” was lost with its revision.</source>
        <translation>La version « %1 » a été perdue avec sa révision.</translation>
    </message>
    <message>
        <source>A received document could not be read whole.</source>
        <translation>Un document reçu n’a pu être lu en entier.</translation>
    </message>
    <message>
        <source>What was received with “%1” could not be read.</source>
        <translation>Ce qui a été reçu avec « %1 » n’a pu être lu.</translation>
    </message>
    <message>
        <source>Signatures could not be read.</source>
        <translation>Les signatures n’ont pu être lues.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name for what is salvaged.</source>
        <translation>« %1 » existe déjà. Choisissez un autre nom pour ce qui est récupéré.</translation>
    </message>
    <message>
        <source>“%1” holds something that Concordat did not put there (%2). It is not opened.</source>
        <translation>« %1 » contient quelque chose que Concordat n’y a pas mis (%2). Il n’est pas ouvert.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Concordat (file format %2; this program knows up to %3). Update the program to open it.</source>
        <translation>« %1 » a été écrit par une version plus récente de Concordat (format de fichier %2 ; ce programme connaît jusqu’au %3). Mettez le programme à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>“%1” has no known file format. Salvage may still rescue it.</source>
        <translation>« %1 » n’a pas de format de fichier connu. La récupération peut peut-être encore le sauver.</translation>
    </message>
    <message numerus="yes">
        <source>%n private annotation(s)</source>
        <translation>
            <numerusform>%n annotation privée</numerusform>
            <numerusform>%n annotations privées</numerusform>
        </translation>
    </message>
    <message>
        <source>who proposed, supports or opposes what, and where words came from</source>
        <translation>qui a proposé, appuie ou rejette quoi, et d’où viennent les mots</translation>
    </message>
    <message numerus="yes">
        <source>the %n earlier revision(s) and who made them</source>
        <translation>
            <numerusform>la révision antérieure (%n) et son auteur</numerusform>
            <numerusform>les %n révisions antérieures et leurs auteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>everything received</source>
        <translation>tout ce qui a été reçu</translation>
    </message>
    <message>
        <source>the received files themselves</source>
        <translation>les fichiers reçus eux-mêmes</translation>
    </message>
    <message>
        <source>what you are typing just now</source>
        <translation>ce que vous êtes en train de saisir</translation>
    </message>
    <message>
        <source>Sent for review</source>
        <translation>Envoyé pour relecture</translation>
    </message>
    <message>
        <source>The library for signatures (libsodium) does not start.</source>
        <translation>La bibliothèque de signature (libsodium) ne démarre pas.</translation>
    </message>
    <message>
        <source>“%1” does not hold a signing key.</source>
        <translation>« %1 » ne contient pas de clé de signature.</translation>
    </message>
    <message>
        <source>The key cannot be kept at “%1”: %2.</source>
        <translation>La clé ne peut être conservée dans « %1 » : %2.</translation>
    </message>
    <message>
        <source>The key cannot be written to “%1”.</source>
        <translation>La clé ne peut être écrite dans « %1 ».</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>« %1 » ne peut être écrit : %2.</translation>
    </message>
    <message>
        <source>The revision %1 does not name a draft.</source>
        <translation>La révision %1 ne désigne pas de projet.</translation>
    </message>
    <message>
        <source>“%1” is open for reading only. Save a copy in a folder of yours to go on working.</source>
        <translation>« %1 » est ouvert en lecture seule. Enregistrez une copie dans un de vos répertoires pour continuer.</translation>
    </message>
    <message>
        <source>“%1” is no longer where it was: it was moved or deleted, or the stick was pulled out. Save a copy to keep what you have here.</source>
        <translation>« %1 » n’est plus où il était : il a été déplacé ou supprimé, ou la clé a été retirée. Enregistrez une copie pour garder ce que vous avez ici.</translation>
    </message>
    <message>
        <source>Another file was put in the place of “%1”, as a synchronised folder does. Save a copy to keep what you have here, open the file again, and bring the copy in.</source>
        <translation>Un autre fichier a pris la place de « %1 », comme le fait un répertoire synchronisé. Enregistrez une copie pour garder ce que vous avez ici, rouvrez le fichier et intégrez-y la copie.</translation>
    </message>
    <message>
        <source>“%1” was overwritten with another state, as a synchronised folder does. Save a copy to keep what you have here, open the file again, and bring the copy in.</source>
        <translation>« %1 » a été remplacé par un autre état, comme le fait un répertoire synchronisé. Enregistrez une copie pour garder ce que vous avez ici, rouvrez le fichier et intégrez-y la copie.</translation>
    </message>
    <message>
        <source>These histories have nothing in common. Import the file as a compilation instead.</source>
        <translation>Ces historiques n’ont rien en commun. Importez plutôt le fichier comme compilation.</translation>
    </message>
    <message>
        <source>The object %1 is missing.</source>
        <translation>L’objet %1 manque.</translation>
    </message>
    <message>
        <source>Nothing of that is left in the text to take back.</source>
        <translation>Il n’en reste rien dans le texte qui puisse être annulé.</translation>
    </message>
    <message>
        <source>Undid: %1</source>
        <translation>Annulation : %1</translation>
    </message>
    <message>
        <source>Redid: %1</source>
        <translation>Rétablissement : %1</translation>
    </message>
    <message>
        <source>There is nothing of yours to undo.</source>
        <translation>Il n’y a rien de vous à annuler.</translation>
    </message>
    <message>
        <source>There is nothing of yours to redo.</source>
        <translation>Il n’y a rien de vous à rétablir.</translation>
    </message>
    <message>
        <source>The file&apos;s pages do not fit together: %1</source>
        <translation>Les pages du fichier ne s’accordent pas : %1</translation>
    </message>
    <message>
        <source>The object %1 is there twice.</source>
        <translation>L’objet %1 existe en double.</translation>
    </message>
    <message>
        <source>The object %1 is not in the form this program writes.</source>
        <translation>L’objet %1 n’a pas la forme que ce programme écrit.</translation>
    </message>
    <message>
        <source>The revision %1 (“%2”, by %3) was altered: its content does not match its name.</source>
        <translation>La révision %1 (« %2 », de %3) a été altérée : son contenu ne correspond pas à son nom.</translation>
    </message>
    <message>
        <source>The draft of revision %1 (“%2”) cannot be read: %3</source>
        <translation>Le projet de la révision %1 (« %2 ») ne peut être lu : %3</translation>
    </message>
    <message>
        <source>it names none.</source>
        <translation>elle n’en désigne aucun.</translation>
    </message>
    <message>
        <source>The compilation that revision %1 brought in is missing.</source>
        <translation>La compilation apportée par la révision %1 manque.</translation>
    </message>
    <message>
        <source>The latest revision %1 is missing.</source>
        <translation>La dernière révision, %1, manque.</translation>
    </message>
    <message>
        <source>The version “%1” names a revision that is missing.</source>
        <translation>La version « %1 » désigne une révision qui manque.</translation>
    </message>
    <message>
        <source>What is kept for opening quickly differs from the text itself.</source>
        <translation>Ce qui est conservé pour l’ouverture rapide diffère du texte même.</translation>
    </message>
    <message>
        <source>A received document cannot be read: %1</source>
        <translation>Un document reçu ne peut être lu : %1</translation>
    </message>
    <message>
        <source>Sealed files are worked on in memory only, and this system has no folder for that (neither XDG_RUNTIME_DIR nor /dev/shm).</source>
        <translation>On ne travaille sur les fichiers scellés qu’en mémoire, et ce système n’a pas de répertoire pour cela (ni XDG_RUNTIME_DIR ni /dev/shm).</translation>
    </message>
    <message>
        <source>What is told of a revision does not have the form this program writes.</source>
        <translation>Ce qui est dit d’une révision n’a pas la forme que ce programme écrit.</translation>
    </message>
    <message>
        <source>This is more than the program seals into one file (%1 MiB).</source>
        <translation>C’est plus que ce que le programme scelle dans un fichier (%1 Mio).</translation>
    </message>
    <message>
        <source>The library for sealing (libsodium) does not start.</source>
        <translation>La bibliothèque de scellement (libsodium) ne démarre pas.</translation>
    </message>
    <message>
        <source>There is too little memory to work out the key (256 MiB). Close other programs and try again.</source>
        <translation>Il y a trop peu de mémoire pour calculer la clé (256 Mio). Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>The passphrase does not open this file, or the file was altered on its way. Type the passphrase again; where that does not help, ask for the file again.</source>
        <translation>La phrase secrète n’ouvre pas ce fichier, ou le fichier a été altéré en route. Retapez-la ; si cela ne suffit pas, redemandez le fichier.</translation>
    </message>
    <message>
        <source>The passphrase is too short: anybody could guess it. Take at least %1 characters; four words that have nothing to do with each other are good.</source>
        <translation>La phrase secrète est trop courte : n’importe qui pourrait la deviner. Prenez au moins %1 caractères ; quatre mots sans rapport entre eux conviennent.</translation>
    </message>
    <message>
        <source>This is not a whole sealed file. Ask for it again.</source>
        <translation>Ce n’est pas un fichier scellé entier. Redemandez-le.</translation>
    </message>
    <message>
        <source>What is sealed in “%1” is not a Concordat project.</source>
        <translation>Ce qui est scellé dans « %1 » n’est pas un dossier Concordat.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name.</source>
        <translation>« %1 » existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” is sealed. Its passphrase is needed to bring it in.</source>
        <translation>« %1 » est scellé. Il faut sa phrase secrète pour l’intégrer.</translation>
    </message>
    <message>
        <source>Took the text in %1 away</source>
        <translation>Texte en %1 retiré</translation>
    </message>
    <message>
        <source>Took in the text in %1</source>
        <translation>Texte en %1 repris</translation>
    </message>
    <message numerus="yes">
        <source>Held %n text(s) against another language</source>
        <translation>
            <numerusform>Comparé %n texte à une autre langue</numerusform>
            <numerusform>Comparé %n textes à une autre langue</numerusform>
        </translation>
    </message>
    <message>
        <source>What was noted of a change cannot be read.</source>
        <translation>Ce qui a été noté d’une modification est illisible.</translation>
    </message>
    <message>
        <source>What was noted of the changes since “%1” differs from the text itself.</source>
        <translation>Ce qui a été noté des modifications depuis « %1 » diffère du texte lui-même.</translation>
    </message>
    <message>
        <source>Nothing was brought in from “%1”: its text has two parts of one name, so it was altered.</source>
        <translation>Rien n’a été intégré de « %1 » : deux parties de son texte portent le même nom, il a donc été altéré.</translation>
    </message>
    <message>
        <source>Nothing was brought in from “%1”. %2</source>
        <translation>Rien n’a été intégré de « %1 ». %2</translation>
    </message>
    <message>
        <source>It was altered: the revision “%1” by %2 does not match its name.</source>
        <translation>Il a été altéré : la révision « %1 » de %2 ne correspond pas à son nom.</translation>
    </message>
    <message>
        <source>It has a revision without a draft.</source>
        <translation>Il a une révision sans projet.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>“%1” cannot be opened: %2. Check that it is there and that you may read it.</source>
        <translation>« %1 » ne peut être ouvert : %2. Vérifiez qu’il est là et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was changed.</source>
        <translation>L’importation a été arrêtée ; rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>Line %1 is unplaced: %2</source>
        <translation>La ligne %1 n’a pas de place : %2</translation>
    </message>
    <message>
        <source>Line %1 is doubtful: %2</source>
        <translation>La ligne %1 est douteuse : %2</translation>
    </message>
    <message>
        <source>(nobody is named)</source>
        <translation>(personne n’est nommé)</translation>
    </message>
    <message>
        <source>on behalf of %1</source>
        <translation>au nom de %1</translation>
    </message>
    <message>
        <source>  attribution: %1; original language: %2; date: %3; articles: %4; texts: %5</source>
        <translation>  attribution : %1 ; langue originale : %2 ; date : %3 ; articles : %4 ; textes : %5</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source> [commentary]</source>
        <translation> [observation]</translation>
    </message>
    <message>
        <source> [by reference]</source>
        <translation> [par renvoi]</translation>
    </message>
    <message>
        <source>say what a compilation holds: submissions, articles, paragraphs</source>
        <translation>dire ce que contient une compilation : contributions, articles, paragraphes</translation>
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
        <translation>Lit une compilation de propositions (texte ou Markdown ; « - » pour stdin) et affiche ce qui a été reconnu : qui a
présenté quoi, et chaque article, paragraphe et note avec la ligne de la source où il commence ; puis ce qui n’a pas
trouvé de place, et ce dont le lecteur doutait, avec la raison. Rien n’est enregistré.

JSON: {&quot;submissions&quot;: [{&quot;delegation&quot;, &quot;attribution&quot;, &quot;on_behalf_of&quot;: […], &quot;original_language&quot;, &quot;date&quot;,
&quot;units&quot;: [{&quot;kind&quot;, &quot;number&quot;, &quot;title&quot;, &quot;line&quot;, &quot;text&quot;, &quot;commentary&quot;, &quot;footnotes&quot;: […],
&quot;children&quot;: […]}]}], &quot;unplaced&quot;: [{&quot;line&quot;, &quot;text&quot;}], &quot;doubts&quot;: [{&quot;line&quot;, &quot;reason&quot;}]}. Une unité a aussi
&quot;closing&quot; (le texte qui suit ses alinéas), &quot;citation&quot; (sa source, telle qu’elle est écrite) et &quot;by_reference&quot; s’il
y a lieu.</translation>
    </message>
    <message>
        <source>something of the text found no place; it is listed</source>
        <translation>une partie du texte n’a pas trouvé de place ; elle est énumérée</translation>
    </message>
</context>
<context>
    <name>KeyCommand</name>
    <message>
        <source>Fingerprint: %1</source>
        <translation>Empreinte : %1</translation>
    </message>
    <message>
        <source>make a key to sign with, or print its public half</source>
        <translation>créer une clé de signature, ou en afficher la moitié publique</translation>
    </message>
    <message>
        <source>Prints the public half of a signing key (Ed25519) as one line for a file of known keys: 64 hexadecimal digits, a
space, the name. With --new, makes the key first. The key file is closed to everybody else; keep it outside of every
project, and never send it. The fingerprint is what two people read to each other on the telephone.

JSON: {&quot;name&quot;, &quot;key&quot;, &quot;fingerprint&quot;}</source>
        <translation>Affiche la moitié publique d’une clé de signature (Ed25519) sur une ligne, pour un fichier de clés connues :
64 chiffres hexadécimaux, une espace, le nom. Avec --new, crée d’abord la clé. Le fichier de clé est fermé à tous les
autres ; gardez-le hors de tout dossier et ne l’envoyez jamais. L’empreinte est ce que deux personnes se lisent au
téléphone.

JSON: {&quot;name&quot;, &quot;key&quot;, &quot;fingerprint&quot;}</translation>
    </message>
    <message>
        <source>make the key, for a person of this name</source>
        <translation>créer la clé, pour une personne de ce nom</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>signed by %1</source>
        <translation>signé par %1</translation>
    </message>
    <message>
        <source>signed with a key you do not know (%1)</source>
        <translation>signé avec une clé que vous ne connaissez pas (%1)</translation>
    </message>
    <message>
        <source>altered since it was signed</source>
        <translation>altéré depuis la signature</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>non signé</translation>
    </message>
</context>
<context>
    <name>LogCommand</name>
    <message>
        <source>list who did what, newest first</source>
        <translation>énumérer qui a fait quoi, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>Lists the revisions of a project, newest first: when, who, for whom, what was done, and who
signed it.

JSON: {&quot;revisions&quot;: [{&quot;id&quot;, &quot;parents&quot;: […], &quot;author&quot;, &quot;delegation&quot;, &quot;when&quot;, &quot;kind&quot;, &quot;summary&quot;,
&quot;signatures&quot;: [{&quot;standing&quot;: &quot;known&quot; | &quot;unknown&quot; | &quot;altered&quot;, &quot;name&quot;, &quot;key&quot;, &quot;fingerprint&quot;}]}]}; times are
UTC, ISO 8601.</source>
        <translation>Énumère les révisions d’un dossier, la plus récente d’abord : quand, qui, au nom de qui, ce qui a été fait et qui
l’a signée.

JSON: {&quot;revisions&quot;: [{&quot;id&quot;, &quot;parents&quot;: […], &quot;author&quot;, &quot;delegation&quot;, &quot;when&quot;, &quot;kind&quot;, &quot;summary&quot;,
&quot;signatures&quot;: [{&quot;standing&quot;: &quot;known&quot; | &quot;unknown&quot; | &quot;altered&quot;, &quot;name&quot;, &quot;key&quot;, &quot;fingerprint&quot;}]}]} ; les heures sont
en UTC, selon ISO 8601.</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>The words of an annotation are gone; it is listed and can be put back.</source>
        <translation>Les mots d’une annotation ont disparu ; elle est énumérée et peut être replacée.</translation>
    </message>
    <message>
        <source>An annotation follows its words.</source>
        <translation>Une annotation suit ses mots.</translation>
    </message>
    <message>
        <source>Both joined a paragraph, each to another one; it stands here and is worth a look.</source>
        <translation>Les deux ont joint un paragraphe, chacun à un autre ; il se trouve ici et mérite un regard.</translation>
    </message>
    <message>
        <source>Both changed the same words; the alternatives stand in brackets.</source>
        <translation>Les deux ont modifié les mêmes mots ; les options sont entre crochets.</translation>
    </message>
    <message>
        <source>Both changed words beside each other; the changes were merged and are worth a look.</source>
        <translation>Les deux ont modifié des mots voisins ; les modifications ont été fusionnées et méritent un regard.</translation>
    </message>
    <message>
        <source>Both changed different words; the changes were merged.</source>
        <translation>Les deux ont modifié des mots différents ; les modifications ont été fusionnées.</translation>
    </message>
    <message>
        <source>Only this side changed it.</source>
        <translation>Seul ce côté l’a modifié.</translation>
    </message>
    <message>
        <source>Only the other side changed it.</source>
        <translation>Seul l’autre côté l’a modifié.</translation>
    </message>
    <message>
        <source>Both recorded a status; the less agreed one stands until somebody decides.</source>
        <translation>Les deux ont consigné un statut ; le moins avancé vaut jusqu’à décision.</translation>
    </message>
    <message>
        <source>A new paragraph.</source>
        <translation>Un nouveau paragraphe.</translation>
    </message>
    <message>
        <source>A paragraph was deleted.</source>
        <translation>Un paragraphe a été supprimé.</translation>
    </message>
    <message>
        <source>One side deleted what the other edited; it is kept, in brackets.</source>
        <translation>Un côté a supprimé ce que l’autre a modifié ; c’est maintenu, entre crochets.</translation>
    </message>
    <message>
        <source>One side deleted the provision whose title the other edited; it is kept.</source>
        <translation>Un côté a supprimé la disposition dont l’autre a modifié le titre ; elle est maintenue.</translation>
    </message>
    <message>
        <source>A paragraph was moved.</source>
        <translation>Un paragraphe a été déplacé.</translation>
    </message>
    <message>
        <source>Both added this paragraph.</source>
        <translation>Les deux ont ajouté ce paragraphe.</translation>
    </message>
    <message>
        <source>Another paragraph was joined to this one.</source>
        <translation>Un autre paragraphe a été joint à celui-ci.</translation>
    </message>
    <message>
        <source>A provision was moved.</source>
        <translation>Une disposition a été déplacée.</translation>
    </message>
    <message>
        <source>Both sides numbered the paragraphs; this one has the next free number, and what refers to it is worth a look.</source>
        <translation>Les deux côtés ont numéroté les paragraphes ; celui-ci a le prochain numéro libre, et ce qui y renvoie mérite un regard.</translation>
    </message>
    <message>
        <source>The text in %1 was changed on both sides; where they disagree it has brackets.</source>
        <translation>Le texte en %1 a été changé des deux côtés ; là où ils divergent, il a des crochets.</translation>
    </message>
    <message>
        <source>The text in %1 was merged.</source>
        <translation>Le texte en %1 a été fusionné.</translation>
    </message>
</context>
<context>
    <name>MergeCommand</name>
    <message>
        <source>merge what two sides did to one text</source>
        <translation>fusionner ce que deux côtés ont fait d’un texte</translation>
    </message>
    <message>
        <source>Takes a draft and what two sides made of it, each a project or a text in the notation, and prints the draft with
the work of both. Words that only one side changed are taken; where both changed the same words, both stand in
a bracket under the names of --ours and --theirs. What was done is told on stderr. To keep returned copies of a
project in it, use “bring-in”.

JSON: {&quot;notation&quot;, &quot;account&quot;: [{&quot;kind&quot;, &quot;place&quot;, &quot;sentence&quot;}]}</source>
        <translation>Prend un projet et ce que deux côtés en ont fait, chacun un dossier ou un texte dans la notation, et affiche le projet
avec le travail des deux. Les mots qu’un seul a modifiés sont repris ; où les deux ont modifié les mêmes, ils figurent
entre crochets sous les noms de --ours et --theirs. Ce qui a été fait est signalé sur stderr. Pour garder dans un dossier
les copies revenues, utilisez « bring-in ».

JSON: {&quot;notation&quot;, &quot;account&quot;: [{&quot;kind&quot;, &quot;place&quot;, &quot;sentence&quot;}]}</translation>
    </message>
    <message>
        <source>something needs a look: a new bracket, a kept deletion, a lost anchor</source>
        <translation>un point est à vérifier : nouveaux crochets, maintien malgré une suppression, ancrage perdu</translation>
    </message>
    <message>
        <source>who stands behind OURS</source>
        <translation>qui est derrière OURS</translation>
    </message>
    <message>
        <source>who stands behind THEIRS</source>
        <translation>qui est derrière THEIRS</translation>
    </message>
</context>
<context>
    <name>Notation</name>
    <message>
        <source>This bracket closes nothing. Take it out, or put a \ before it if it is text.</source>
        <translation>Ce crochet ne ferme rien. Retirez-le, ou mettez \ devant si c’est du texte.</translation>
    </message>
    <message>
        <source>This bracket is not closed. Close it, or put a \ before it if it is text.</source>
        <translation>Ce crochet n’est pas fermé. Fermez-le, ou mettez \ devant si c’est du texte.</translation>
    </message>
    <message>
        <source>“%1” is not a delegation of this project, so the words before the colon are read as text.</source>
        <translation>« %1 » n’est pas une délégation de ce dossier ; les mots avant le deux-points sont donc lus comme du texte.</translation>
    </message>
    <message>
        <source>“%1” is not a delegation of this project, so the words before the colon are read as text. Did you mean “%2”?</source>
        <translation>« %1 » n’est pas une délégation de ce dossier ; les mots avant le deux-points sont donc lus comme du texte. Vouliez-vous dire « %2 » ?</translation>
    </message>
</context>
<context>
    <name>OriginMargin</name>
    <message>
        <source>written in the draft</source>
        <translation>écrit dans le projet</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
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
        <translation>Préambule</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Agreed in a group</source>
        <translation>Convenu en groupe</translation>
    </message>
    <message>
        <source>Agreed ad referendum</source>
        <translation>Convenu ad referendum</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Convenu</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
</context>
<context>
    <name>Pandoc</name>
    <message>
        <source>What pandoc makes of this document cannot be read: %1. Save it as a Word document and open that.</source>
        <translation>Ce que pandoc fait de ce document ne peut être lu : %1. Enregistrez-le comme document Word et ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>pandoc could not be started: %1.</source>
        <translation>pandoc n’a pu être lancé : %1.</translation>
    </message>
    <message>
        <source>pandoc cannot read this file: %1. Save it anew, or as a Word document, and open that.</source>
        <translation>pandoc ne peut lire ce fichier : %1. Enregistrez-le de nouveau, ou comme document Word, et ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>Reading was stopped; nothing was changed.</source>
        <translation>La lecture a été arrêtée ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>pandoc did not finish this file in %1 seconds. Save it as a Word document and open that.</source>
        <translation>pandoc n’a pas terminé ce fichier en %1 secondes. Enregistrez-le comme document Word et ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>This file grows beyond what the program reads when it is unpacked.</source>
        <translation>Une fois décompressé, ce fichier dépasse ce que le programme lit.</translation>
    </message>
    <message>
        <source>This file has %1 MB, more than the program reads of its kind (%2 MB).</source>
        <translation>Ce fichier fait %1 Mo, plus que ce que le programme lit de ce genre (%2 Mo).</translation>
    </message>
    <message>
        <source>To read this kind of file the program pandoc is needed. Install the package “pandoc”, or save the file as a Word document (.docx).</source>
        <translation>Pour lire ce genre de fichier, il faut le programme pandoc. Installez le paquet « pandoc », ou enregistrez le fichier comme document Word (.docx).</translation>
    </message>
</context>
<context>
    <name>PandocText</name>
    <message>
        <source>Some of the document is nested too deeply and was left out.</source>
        <translation>Une partie du document est emboîtée trop profondément et a été laissée de côté.</translation>
    </message>
</context>
<context>
    <name>Parallel</name>
    <message>
        <source>Missing: %1</source>
        <translation>Manque : %1</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>Changed since it was checked: %1</source>
        <translation>Changé depuis la vérification : %1</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Numéro : %1</translation>
    </message>
    <message>
        <source>Brackets: %1</source>
        <translation>Crochets : %1</translation>
    </message>
    <message>
        <source>The brackets do not have the same alternatives</source>
        <translation>Les crochets n’ont pas les mêmes options</translation>
    </message>
    <message>
        <source>Not equally far agreed</source>
        <translation>Pas au même point d’accord</translation>
    </message>
    <message>
        <source>Figures that one side lacks: %1</source>
        <translation>Chiffres qui manquent d’un côté : %1</translation>
    </message>
</context>
<context>
    <name>ParallelCommand</name>
    <message>
        <source>The project does not hold the text in that language. Give the project or the document in it as second file.</source>
        <translation>Le dossier ne contient pas le texte dans cette langue. Donnez le dossier ou le document dans celle-ci comme second fichier.</translation>
    </message>
    <message>
        <source>“%1” is in the language of the project. Say with --language which one it is.</source>
        <translation>« %1 » est dans la langue du dossier. Dites avec --language laquelle c’est.</translation>
    </message>
    <message>
        <source>The text in %1 is in the project now.</source>
        <translation>Le texte en %1 est maintenant dans le dossier.</translation>
    </message>
    <message>
        <source>--language is one of: ar, zh, en, fr, ru, es.</source>
        <translation>--language est l’un de : ar, zh, en, fr, ru, es.</translation>
    </message>
    <message>
        <source>hold the draft against its text in another language</source>
        <translation>comparer le projet à son texte dans une autre langue</translation>
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
        <translation>Affiche où une langue a des crochets, un numéro, un chiffre ou un paragraphe que l’autre n’a pas, et ce qui a changé
dans l’une ou l’autre depuis qu’on les a comparées. Avec OTHER, dossier ou document dans une autre langue, reprend
d’abord dans le dossier son texte tel qu’il est ; une nouvelle fois plus tard, à la place du précédent. Les dispositions
et les paragraphes sont liés par numéro, nature et place. export --content parallel écrit les deux côte à côte.

JSON: {&quot;here&quot;, &quot;there&quot;, &quot;rows&quot;: [{&quot;title&quot;, &quot;here&quot;: {&quot;id&quot;, &quot;label&quot;, &quot;text&quot;}, &quot;there&quot;: {…}, &quot;findings&quot;:
[&quot;missing&quot; | &quot;number&quot; | &quot;brackets&quot; | &quot;figures&quot; | &quot;status&quot; | &quot;changed_here&quot; | &quot;changed_there&quot; | &quot;unchecked&quot;],
&quot;sentences&quot;: […]}]}</translation>
    </message>
    <message>
        <source>something differs between the languages, or was changed since it was checked</source>
        <translation>quelque chose diffère entre les langues, ou a changé depuis la vérification</translation>
    </message>
    <message>
        <source>of the other text: ar, zh, en, fr, ru, es; guessed where not given</source>
        <translation>de l’autre texte : ar, zh, en, fr, ru, es ; devinée si elle n’est pas donnée</translation>
    </message>
    <message>
        <source>record that everything was read as it stands</source>
        <translation>noter que tout a été lu tel qu’il est</translation>
    </message>
    <message>
        <source>list what nobody has checked, too</source>
        <translation>énumérer aussi ce que personne n’a vérifié</translation>
    </message>
    <message>
        <source>who does this; goes into the history</source>
        <translation>qui fait cela ; figure dans l’historique</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>au nom de qui</translation>
    </message>
</context>
<context>
    <name>Passage</name>
    <message>
        <source>A stored passage does not have the form this program writes.</source>
        <translation>Un passage enregistré n’a pas la forme que ce programme écrit.</translation>
    </message>
    <message>
        <source>A stored passage nests more than %1 brackets.</source>
        <translation>Un passage enregistré emboîte plus de %1 crochets.</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>This PDF cannot be opened: it is incomplete or damaged. Ask for it again, or for the Word file.</source>
        <translation>Ce PDF ne peut être ouvert : il est incomplet ou endommagé. Redemandez-le, ou demandez le fichier Word.</translation>
    </message>
    <message>
        <source>This PDF wants a password. Save it without one, then open it again.</source>
        <translation>Ce PDF demande un mot de passe. Enregistrez-le sans mot de passe, puis rouvrez-le.</translation>
    </message>
    <message>
        <source>This PDF has %1 pages, more than this program reads (%2).</source>
        <translation>Ce PDF a %1 pages, plus que ce programme n’en lit (%2).</translation>
    </message>
    <message>
        <source>Reading was stopped; nothing was changed.</source>
        <translation>La lecture a été arrêtée ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The pages of this PDF are pictures: it was scanned and holds no text. Have it recognised (OCR), or ask for the Word file.</source>
        <translation>Les pages de ce PDF sont des images : il a été numérisé et ne contient pas de texte. Faites-le reconnaître (OCR), ou demandez le fichier Word.</translation>
    </message>
    <message>
        <source>The fonts of this PDF do not say which letters they draw, so part of its text is unreadable. Ask for the Word file.</source>
        <translation>Les polices de ce PDF ne disent pas quelles lettres elles dessinent ; une partie du texte est donc illisible. Demandez le fichier Word.</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) in the margin were not taken into the text.</source>
        <translation>
            <numerusform>%n commentaire en marge n’a pas été repris dans le texte.</numerusform>
            <numerusform>%n commentaires en marge n’ont pas été repris dans le texte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plots</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Open brackets by article</source>
        <translation>Crochets ouverts par article</translation>
    </message>
    <message>
        <source>Share of the text outside brackets, by article</source>
        <translation>Part du texte hors crochets, par article</translation>
    </message>
    <message>
        <source>Articles for which a delegation submitted text</source>
        <translation>Articles pour lesquels une délégation a présenté un texte</translation>
    </message>
    <message>
        <source>Open brackets over the versions</source>
        <translation>Crochets ouverts au fil des versions</translation>
    </message>
    <message>
        <source>Share of the text outside brackets, over the versions</source>
        <translation>Part du texte hors crochets, au fil des versions</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>A stored %1 does not have the form this program writes.</source>
        <translation>Un élément enregistré (%1) n’a pas la forme que ce programme écrit.</translation>
    </message>
    <message>
        <source>A stored submission nests more than %1 units.</source>
        <translation>Une contribution enregistrée emboîte plus de %1 unités.</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>%1 (submitted by %2)</source>
        <translation>%1 (présenté par %2)</translation>
    </message>
    <message>
        <source>line %1 of %2</source>
        <translation>ligne %1 de %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1, paragraph %2: %3</source>
        <translation>%1, paragraphe %2 : %3</translation>
    </message>
    <message>
        <source>From a submission that this project no longer holds.</source>
        <translation>D’une contribution que ce dossier ne contient plus.</translation>
    </message>
    <message>
        <source>Written in a copy whose history is not in this file.</source>
        <translation>Écrit dans une copie dont l’historique n’est pas dans ce fichier.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Written by %1 on %2: %3</source>
        <translation>Écrit par %1 le %2 : %3</translation>
    </message>
    <message>
        <source>This paragraph has no text yet.</source>
        <translation>Ce paragraphe n’a pas encore de texte.</translation>
    </message>
    <message>
        <source>Nothing is known of where these words come from.</source>
        <translation>On ne sait rien de la provenance de ces mots.</translation>
    </message>
    <message>
        <source>%1. Before, it read: “%2”</source>
        <translation>%1. Auparavant : « %2 »</translation>
    </message>
</context>
<context>
    <name>ProvenanceCommand</name>
    <message>
        <source>%1, line %2:</source>
        <translation>%1, ligne %2 :</translation>
    </message>
    <message>
        <source>%1, %2:</source>
        <translation>%1, %2 :</translation>
    </message>
    <message>
        <source>unknown:</source>
        <translation>inconnu :</translation>
    </message>
    <message>
        <source>No paragraph of the draft has “%1” in its place or text.</source>
        <translation>Aucun paragraphe du projet n’a « %1 » dans son emplacement ou son texte.</translation>
    </message>
    <message>
        <source>say where every word of the draft comes from</source>
        <translation>dire d’où vient chaque mot du projet</translation>
    </message>
    <message>
        <source>no paragraph has these words</source>
        <translation>aucun paragraphe n’a ces mots</translation>
    </message>
    <message>
        <source>(formerly %1)</source>
        <translation>(auparavant %1)</translation>
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
        <translation>Pour chaque paragraphe du projet d’un dossier (ou d’une compilation consolidée sur-le-champ), affiche chaque passage
de son texte avec la délégation dont il vient et la ligne de la source, ou qui l’a écrit, quand et à la place de quoi.
WORDS choisit les paragraphes dont l’emplacement (« Article 4, paragraphe 2 ») ou le texte contient ces mots, et indique
comment ils s’appelaient auparavant (&quot;called&quot;, du plus ancien au plus récent).

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
        <translation>Un texte est soit révisé, soit supplémentaire. Omettez l’un des deux.</translation>
    </message>
    <message>
        <source>take a further compilation, or a revised submission, into a project</source>
        <translation>intégrer à un dossier une autre compilation, ou une contribution révisée</translation>
    </message>
    <message>
        <source>Reads each document, keeps it in the project and makes the draft anew with it; what people did in the draft since,
and what they said about where texts belong, is kept. Provisions and paragraphs keep their numbers; what comes
between them is bis. A delegation&apos;s text takes the place of its earlier one where at least half of that is found
in it again, and else comes beside it; --revised and --additional say which it is. A project that is no copy of this
one is read like a document: its draft is one submission.

JSON: {&quot;received&quot;: [{&quot;path&quot;, &quot;revised&quot;: [delegation, …], &quot;added&quot;: [delegation, …],
&quot;account&quot;: [{&quot;kind&quot;, &quot;place&quot;, &quot;sentence&quot;}]}], &quot;before&quot;, &quot;after&quot;}</source>
        <translation>Lit chaque document, le garde dans le dossier et refait le projet avec lui ; ce que l’on a fait depuis dans le
projet, et dit de la place des textes, est conservé. Les dispositions et les paragraphes gardent leurs numéros ; ce qui
vient entre eux est bis. Le texte d’une délégation prend la place de son texte antérieur si la moitié au moins de
celui-ci s’y retrouve, et se range sinon à côté ; --revised et --additional disent lequel des deux. Un dossier qui n’est
pas une copie de celui-ci est lu comme un document : son projet est une contribution.

JSON: {&quot;received&quot;: [{&quot;path&quot;, &quot;revised&quot;: [délégation, …], &quot;added&quot;: [délégation, …],
&quot;account&quot;: [{&quot;kind&quot;, &quot;place&quot;, &quot;sentence&quot;}]}], &quot;before&quot;, &quot;after&quot;}</translation>
    </message>
    <message>
        <source>something needs a look: a new bracket, a kept deletion, a lost anchor</source>
        <translation>un point est à vérifier : nouveaux crochets, maintien malgré une suppression, ancrage perdu</translation>
    </message>
    <message>
        <source>each text takes the place of the delegation&apos;s earlier one</source>
        <translation>chaque texte prend la place du texte antérieur de la délégation</translation>
    </message>
    <message>
        <source>each text comes beside the delegation&apos;s earlier one</source>
        <translation>chaque texte vient à côté du texte antérieur de la délégation</translation>
    </message>
    <message>
        <source>who does this; goes into the history</source>
        <translation>qui agit ; figure dans l’historique</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>pour qui</translation>
    </message>
</context>
<context>
    <name>ReceivedProject</name>
    <message>
        <source>A draft</source>
        <translation>Un projet</translation>
    </message>
    <message>
        <source>“%1” is a project without any text.</source>
        <translation>« %1 » est un dossier sans aucun texte.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>« %1 » ne peut être lu : %2.</translation>
    </message>
</context>
<context>
    <name>ReceptionReport</name>
    <message>
        <source>“%1” is a copy of this project; “concordat-cli bring-in” merges it.</source>
        <translation>« %1 » est une copie de ce dossier ; « concordat-cli bring-in » la fusionne.</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>No submission was found in “%1”.</source>
        <translation>Aucune contribution n’a été trouvée dans « %1 ».</translation>
    </message>
    <message>
        <source>Consolidating …</source>
        <translation>Consolidation…</translation>
    </message>
    <message>
        <source>%1: received already</source>
        <translation>%1 : déjà reçu</translation>
    </message>
    <message>
        <source>%1: revised texts of %2</source>
        <translation>%1 : textes révisés de %2</translation>
    </message>
    <message>
        <source>%1: further texts of %2</source>
        <translation>%1 : autres textes de %2</translation>
    </message>
</context>
<context>
    <name>Relinking</name>
    <message>
        <source>That provision is not in the draft any more.</source>
        <translation>Cette disposition n’est plus dans le projet.</translation>
    </message>
    <message>
        <source>That paragraph is not in the draft any more.</source>
        <translation>Ce paragraphe n’est plus dans le projet.</translation>
    </message>
</context>
<context>
    <name>Returned</name>
    <message>
        <source>No paragraph of this document is one of the draft. If it is a new text, import it instead.</source>
        <translation>Aucun paragraphe de ce document n’est du projet. Si c’est un nouveau texte, importez-le plutôt.</translation>
    </message>
    <message>
        <source>Brought in from the document %1</source>
        <translation>Intégration du document %1</translation>
    </message>
    <message>
        <source>%1 inserts in %2: “%3”.</source>
        <translation>%1 insère dans %2 : « %3 ».</translation>
    </message>
    <message>
        <source>%1 wants no text in %2 instead of “%3”.</source>
        <translation>%1 ne veut pas de texte dans %2 au lieu de « %3 ».</translation>
    </message>
    <message>
        <source>%1 rewords in %2: “%3”.</source>
        <translation>%1 reformule dans %2 : « %3 ».</translation>
    </message>
    <message>
        <source>%1 adds in %2: “%3”.</source>
        <translation>%1 ajoute dans %2 : « %3 ».</translation>
    </message>
    <message>
        <source>%1 comments on %2: “%3”.</source>
        <translation>%1 commente %2 : « %3 ».</translation>
    </message>
    <message>
        <source>%1 answers a comment on %2: “%3”.</source>
        <translation>%1 répond à un commentaire sur %2 : « %3 ».</translation>
    </message>
    <message>
        <source>The comment by %1 on %2 is marked as done: “%3”.</source>
        <translation>Le commentaire de %1 sur %2 est marqué comme traité : « %3 ».</translation>
    </message>
    <message>
        <source>The draft had this by %1 in %2 already: “%3”.</source>
        <translation>Le projet avait déjà ceci de %1 dans %2 : « %3 ».</translation>
    </message>
    <message>
        <source>This by %1 has no place in the text any more; it is a note on %2: “%3”.</source>
        <translation>Ceci de %1 n’a plus de place dans le texte ; c’est une note sur %2 : « %3 ».</translation>
    </message>
    <message>
        <source>the draft</source>
        <translation>le projet</translation>
    </message>
    <message>
        <source>Nobody is named for what the file has otherwise in %1; it was not taken: “%2”.</source>
        <translation>Personne n’est nommé pour ce que le fichier a d’autre dans %1 ; cela n’a pas été repris : « %2 ».</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>Proposes to make two paragraphs of this one.</source>
        <translation>Propose de faire deux paragraphes de celui-ci.</translation>
    </message>
    <message>
        <source>Proposes to join this with what follows.</source>
        <translation>Propose de joindre celui-ci à ce qui suit.</translation>
    </message>
    <message>
        <source>Proposes to insert: “%1”</source>
        <translation>Propose d’insérer : « %1 »</translation>
    </message>
    <message>
        <source>Proposes to take out: “%1”</source>
        <translation>Propose de retirer : « %1 »</translation>
    </message>
    <message>
        <source>Proposes “%2” instead of: “%1”</source>
        <translation>Propose « %2 » au lieu de : « %1 »</translation>
    </message>
</context>
<context>
    <name>SalvageCommand</name>
    <message>
        <source>The latest draft is among them.</source>
        <translation>Le dernier projet en fait partie.</translation>
    </message>
    <message>
        <source>The latest draft is not among them.</source>
        <translation>Le dernier projet n’en fait pas partie.</translation>
    </message>
    <message>
        <source>Saved: revisions %1, received documents %2, named versions %3. %4</source>
        <translation>Sauvés : révisions %1, documents reçus %2, versions nommées %3. %4</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a pas de fichier « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is there already, and nothing was written over it.</source>
        <translation>« %1 » existe déjà, et rien n’a été écrit par-dessus.</translation>
    </message>
    <message>
        <source>Reading what can be read of %1 …</source>
        <translation>Lecture de ce qui est lisible de %1…</translation>
    </message>
    <message>
        <source>rescue what is readable of a damaged project</source>
        <translation>sauver ce qui est lisible d’un dossier endommagé</translation>
    </message>
    <message>
        <source>Reads everything that can still be read of a damaged project, holds it against its checksums, and writes it to
a new project. The damaged file is left as it is.

JSON: {&quot;objects&quot;, &quot;revisions&quot;, &quot;compilations&quot;, &quot;versions&quot;, &quot;latest&quot;: bool, &quot;losses&quot;: [sentence, …]}</source>
        <translation>Lit tout ce qui peut encore l’être d’un dossier endommagé, le confronte à ses sommes de contrôle et l’écrit dans un
nouveau dossier. Le fichier endommagé reste tel quel.

JSON: {&quot;objects&quot;, &quot;revisions&quot;, &quot;compilations&quot;, &quot;versions&quot;, &quot;latest&quot;: bool, &quot;losses&quot;: [phrase, …]}</translation>
    </message>
    <message>
        <source>something was lost; it is listed</source>
        <translation>quelque chose a été perdu ; c’est énuméré</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>A paragraph that is gone</source>
        <translation>Un paragraphe disparu</translation>
    </message>
    <message>
        <source>%1, earlier</source>
        <translation>%1, auparavant</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>SearchCommand</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>Say which words to look for.</source>
        <translation>Dites quels mots chercher.</translation>
    </message>
    <message>
        <source>find words in the draft, the submissions, the annotations and the past</source>
        <translation>trouver des mots dans le projet, les contributions, les annotations et le passé</translation>
    </message>
    <message>
        <source>Looks for words in everything a project holds: the draft, what was received, annotations with their replies, and
paragraphs as they once stood; of a compilation, in what was received. All words must be there; the beginning
of a word is enough; double quotes make a phrase. Case, quotes and soft hyphens do not count.

JSON: {&quot;hits&quot;: [{&quot;where&quot;: &quot;draft&quot; | &quot;submission&quot; | &quot;annotation&quot; | &quot;history&quot;, &quot;place&quot;, &quot;delegation&quot;,
&quot;line&quot;, &quot;excerpt&quot;}]}; &quot;line&quot; and &quot;delegation&quot; where there is one.</source>
        <translation>Cherche des mots dans tout ce que contient un dossier : le projet, ce qui a été reçu, les annotations et leurs réponses,
les paragraphes tels qu’ils étaient ; d’une compilation, dans ce qui a été reçu. Tous les mots doivent s’y trouver ; le
début d’un mot suffit ; les guillemets doubles font une expression. Casse, guillemets et traits d’union conditionnels ne
comptent pas.

JSON: {&quot;hits&quot;: [{&quot;where&quot;: &quot;draft&quot; | &quot;submission&quot; | &quot;annotation&quot; | &quot;history&quot;, &quot;place&quot;, &quot;delegation&quot;,
&quot;line&quot;, &quot;excerpt&quot;}]} ; &quot;line&quot; et &quot;delegation&quot; s’il y en a.</translation>
    </message>
    <message>
        <source>the words are nowhere</source>
        <translation>les mots ne sont nulle part</translation>
    </message>
</context>
<context>
    <name>SendCommand</name>
    <message>
        <source>Leaves: provisions %1, paragraphs %2, revisions %3, annotations %4 (private: %5)</source>
        <translation>Part : dispositions %1, paragraphes %2, révisions %3, annotations %4 (privées : %5)</translation>
    </message>
    <message>
        <source>People named: %1</source>
        <translation>Personnes nommées : %1</translation>
    </message>
    <message>
        <source>Delegations named: %1</source>
        <translation>Délégations nommées : %1</translation>
    </message>
    <message>
        <source>Received documents: %1</source>
        <translation>Documents reçus : %1</translation>
    </message>
    <message>
        <source>Stays here: %1</source>
        <translation>Reste ici : %1</translation>
    </message>
    <message>
        <source>With the whole history nothing can be left out, for earlier revisions hold it. Leave out --history, or the other options.</source>
        <translation>Avec tout l’historique, rien ne peut être omis, car les révisions antérieures le contiennent. Omettez --history, ou les autres options.</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>Écriture de %1…</translation>
    </message>
    <message>
        <source>write a file for review, and say exactly what leaves</source>
        <translation>écrire un fichier pour relecture, et dire exactement ce qui part</translation>
    </message>
    <message>
        <source>with private annotations</source>
        <translation>avec les annotations privées</translation>
    </message>
    <message>
        <source>without who proposes what and where words came from</source>
        <translation>sans qui propose quoi ni d’où viennent les mots</translation>
    </message>
    <message>
        <source>without what was received</source>
        <translation>sans ce qui a été reçu</translation>
    </message>
    <message>
        <source>with every revision and the received files</source>
        <translation>avec toutes les révisions et les fichiers reçus</translation>
    </message>
    <message>
        <source>only say what would leave</source>
        <translation>dire seulement ce qui partirait</translation>
    </message>
    <message>
        <source>who does this; goes into the file</source>
        <translation>qui agit ; figure dans le fichier</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>pour qui</translation>
    </message>
    <message>
        <source>sealed with a passphrase</source>
        <translation>scellé avec une phrase secrète</translation>
    </message>
    <message>
        <source>Text in other languages: %1</source>
        <translation>Texte en d’autres langues : %1</translation>
    </message>
    <message>
        <source>Writes a small file for somebody who reviews the draft and sends it back: the present text without the
revisions before it and without private annotations, unless asked for. What is left out is taken away,
not hidden. The returned file is merged with bring-in. With --encrypt nobody can read or alter it without
the passphrase, which travels another way; unseal opens it. Who sends such a file back sealed adds
--history: what was done to it since is there.

JSON: {&quot;provisions&quot;, &quot;paragraphs&quot;, &quot;annotations&quot;, &quot;private_annotations&quot;, &quot;revisions&quot;, &quot;people&quot;: […],
&quot;delegations&quot;: […], &quot;languages&quot;: […], &quot;sources&quot;: […], &quot;stays_here&quot;: […]}</source>
        <translation>Écrit un petit fichier pour quelqu’un qui relit le projet et le renvoie : le texte présent, sans les révisions
antérieures ni les annotations privées, sauf demande contraire. Ce qui est omis est retiré, non caché. Le fichier qui
revient est fusionné par bring-in. Avec --encrypt, nul ne peut le lire ni l’altérer sans la phrase secrète, qui voyage
par une autre voie ; unseal l’ouvre. Qui renvoie scellé un tel fichier ajoute --history : ce qui y a été fait depuis s’y
trouve.

JSON: {&quot;provisions&quot;, &quot;paragraphs&quot;, &quot;annotations&quot;, &quot;private_annotations&quot;, &quot;revisions&quot;, &quot;people&quot;: […],
&quot;delegations&quot;: […], &quot;languages&quot;: […], &quot;sources&quot;: […], &quot;stays_here&quot;: […]}</translation>
    </message>
</context>
<context>
    <name>ShareCommands</name>
    <message>
        <source>Revisions received %1, sent %2</source>
        <translation>Révisions reçues %1, envoyées %2</translation>
    </message>
    <message>
        <source>The project is not shared anywhere yet. “share PROJECT ADDRESS” says where.</source>
        <translation>Le dossier n’est encore partagé nulle part. « share PROJECT ADDRESS » dit où.</translation>
    </message>
    <message>
        <source>The project is not shared at “%1”.</source>
        <translation>Le dossier n’est pas partagé à « %1 ».</translation>
    </message>
    <message>
        <source>Talking to %1 …</source>
        <translation>Échange avec %1…</translation>
    </message>
    <message>
        <source>at which of the places; the first where left out</source>
        <translation>auquel des emplacements ; le premier si rien n’est dit</translation>
    </message>
    <message>
        <source>a private key for ssh, besides those of the agent</source>
        <translation>une clé privée pour ssh, outre celles de l’agent</translation>
    </message>
    <message>
        <source>a file with the password, or with the name and the password on two lines</source>
        <translation>un fichier contenant le mot de passe, ou le nom et le mot de passe sur deux lignes</translation>
    </message>
    <message>
        <source>trust the server with this fingerprint (SHA256:…)</source>
        <translation>faire confiance au serveur de cette empreinte (SHA256:…)</translation>
    </message>
    <message>
        <source>the folder for what is kept of remotes</source>
        <translation>le répertoire de ce qui est conservé des dépôts distants</translation>
    </message>
    <message>
        <source>who does this; goes into the history</source>
        <translation>qui agit ; figure dans l’historique</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>pour qui</translation>
    </message>
    <message>
        <source>JSON: {&quot;received&quot;, &quot;sent&quot;, &quot;overtaken&quot;, &quot;before&quot;, &quot;after&quot;, &quot;noticed&quot;: […],
&quot;account&quot;: [{&quot;kind&quot;, &quot;place&quot;, &quot;sentence&quot;}]}; received and sent count revisions, overtaken
how often somebody else sent first.</source>
        <translation>JSON: {&quot;received&quot;, &quot;sent&quot;, &quot;overtaken&quot;, &quot;before&quot;, &quot;after&quot;, &quot;noticed&quot;: […],
&quot;account&quot;: [{&quot;kind&quot;, &quot;place&quot;, &quot;sentence&quot;}]} ; received et sent comptent les révisions, overtaken
combien de fois quelqu’un d’autre a envoyé d’abord.</translation>
    </message>
    <message>
        <source>something needs a look: a new bracket, a commit that was made by hand, a rewritten branch</source>
        <translation>un point est à vérifier : nouveaux crochets, commit fait à la main, branche réécrite</translation>
    </message>
    <message>
        <source>say where a project is shared</source>
        <translation>dire où un dossier est partagé</translation>
    </message>
    <message>
        <source>Keeps in the project where it is shared: a folder (on a stick, on a network drive), or an address of a
git server that begins with file://, ssh:// or https://. Nothing is sent yet; hand-in does that.
Without an address it lists the places.

JSON: {&quot;shares&quot;: [{&quot;name&quot;, &quot;url&quot;, &quot;branch&quot;, &quot;whole_history&quot;}]}</source>
        <translation>Garde dans le dossier l’emplacement où il est partagé : un répertoire (sur une clé, sur un lecteur réseau) ou l’adresse
d’un serveur git qui commence par file://, ssh:// ou https://. Rien n’est encore envoyé ; c’est l’affaire de hand-in.
Sans adresse, énumère les emplacements.

JSON: {&quot;shares&quot;: [{&quot;name&quot;, &quot;url&quot;, &quot;branch&quot;, &quot;whole_history&quot;}]}</translation>
    </message>
    <message>
        <source>the branch; main where left out</source>
        <translation>la branche ; main si rien n’est dit</translation>
    </message>
    <message>
        <source>how the place is called; room where left out</source>
        <translation>le nom de l’emplacement ; room si rien n’est dit</translation>
    </message>
    <message>
        <source>send the text as it stands, without the revisions before it and private notes</source>
        <translation>envoyer le texte tel qu’il est, sans les révisions antérieures ni les notes privées</translation>
    </message>
    <message>
        <source>forget the place of this name; the remote stays as it is</source>
        <translation>oublier l’emplacement de ce nom ; le dépôt distant reste tel quel</translation>
    </message>
    <message>
        <source>get what others have sent, and merge it</source>
        <translation>recevoir ce que d’autres ont envoyé, et le fusionner</translation>
    </message>
    <message>
        <source>Gets from where the project is shared and merges it: where several changed the same words, all stand
in a bracket under their names. With --from it makes a new project of what is there.

</source>
        <translation>Reçoit de l’emplacement où le dossier est partagé et fusionne : là où plusieurs ont changé les mêmes mots, tous figurent
entre crochets sous leurs noms. Avec --from, fait un nouveau dossier de ce qui s’y trouve.

</translation>
    </message>
    <message>
        <source>send what is new here as well</source>
        <translation>envoyer aussi ce qui est nouveau ici</translation>
    </message>
    <message>
        <source>with --from, send only the text as it stands later</source>
        <translation>avec --from, n’envoyer plus tard que le texte tel qu’il est</translation>
    </message>
    <message>
        <source>make the project of what is at this address</source>
        <translation>créer le dossier à partir de ce qui est à cette adresse</translation>
    </message>
    <message>
        <source>with --from, the branch; main where left out</source>
        <translation>avec --from, la branche ; main si rien n’est dit</translation>
    </message>
    <message>
        <source>send what is new to where the project is shared</source>
        <translation>envoyer ce qui est nouveau là où le dossier est partagé</translation>
    </message>
    <message>
        <source>Sends every revision that the remote does not have, as commits of git. Where somebody else has sent
since, their work is got and merged first: nobody overwrites anybody.

</source>
        <translation>Envoie chaque révision que le dépôt distant n’a pas, sous forme de commits git. Si quelqu’un d’autre a envoyé depuis,
son travail est d’abord reçu et fusionné : personne n’écrase personne.

</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>What is to be sent could not be written down on this computer.</source>
        <translation>Ce qui doit être envoyé n’a pu être écrit sur cet ordinateur.</translation>
    </message>
    <message>
        <source>What lies at %1 is damaged: its branch “%2” names a commit that cannot be read. Nothing was brought in. Tell whoever keeps the remote.</source>
        <translation>Ce qui se trouve à %1 est endommagé : sa branche « %2 » désigne un commit qui ne peut être lu. Rien n’a été intégré. Prévenez qui tient le dépôt.</translation>
    </message>
    <message>
        <source>What lies in the remote was altered or damaged: the object %1 does not match its name. Nothing was brought in. Tell whoever keeps the remote.</source>
        <translation>Ce qui se trouve dans le dépôt distant a été altéré ou endommagé : l’objet %1 ne correspond pas à son nom. Rien n’a été intégré. Prévenez qui tient le dépôt.</translation>
    </message>
    <message>
        <source>The commit %1 of the remote cannot be read.</source>
        <translation>Le commit %1 du dépôt distant ne peut être lu.</translation>
    </message>
    <message>
        <source>Sharing was stopped; nothing was changed.</source>
        <translation>Le partage a été arrêté ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nobody vouches for the server %1. Its fingerprint is %2. Ask whoever keeps it whether that is right, and trust it then.</source>
        <translation>Personne ne répond du serveur %1. Son empreinte est %2. Demandez à qui le tient si elle est juste, puis faites-lui confiance.</translation>
    </message>
    <message>
        <source>%1 does not let you in (%2). Check the name, the password or the key.</source>
        <translation>%1 ne vous laisse pas entrer (%2). Vérifiez le nom, le mot de passe ou la clé.</translation>
    </message>
    <message>
        <source>There is no room left at %1 (%2). What you have here is safe; make room there and send again.</source>
        <translation>Il n’y a plus de place à %1 (%2). Ce que vous avez ici est en sûreté ; faites de la place là-bas et renvoyez.</translation>
    </message>
    <message>
        <source>%1 could not write down what was sent (%2). It may be full, or may not be written. What you have here is safe; tell whoever keeps it, and send again.</source>
        <translation>%1 n’a pas pu enregistrer ce qui a été envoyé (%2). Il est peut-être plein, ou protégé en écriture. Ce que vous avez ici est en sûreté ; prévenez qui en a la garde, et renvoyez.</translation>
    </message>
    <message>
        <source>What lies at %1 is damaged (%2). Nothing was brought in, and what you have here is safe. Tell whoever keeps it.</source>
        <translation>Ce qui se trouve à %1 est endommagé (%2). Rien n’a été intégré, et ce que vous avez ici est en sûreté. Prévenez qui en a la garde.</translation>
    </message>
    <message>
        <source>You may not write to %1 (%2). Ask whoever keeps it for the right.</source>
        <translation>Vous ne pouvez pas écrire à %1 (%2). Demandez-en le droit à qui le tient.</translation>
    </message>
    <message>
        <source>%1 does not allow this (%2).</source>
        <translation>%1 ne le permet pas (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2). What you have here is safe; try again when the network, or the stick, is back.</source>
        <translation>%1 est injoignable (%2). Ce que vous avez ici est en sûreté ; réessayez quand le réseau, ou la clé, sera de retour.</translation>
    </message>
    <message>
        <source>Sent to “%1”</source>
        <translation>Envoyé à « %1 »</translation>
    </message>
    <message>
        <source>Others send to %1 faster than their work can be merged. Nothing is lost; try again in a while.</source>
        <translation>D’autres envoient à %1 plus vite que leur travail ne peut être fusionné. Rien n’est perdu ; réessayez dans un moment.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name, or open it.</source>
        <translation>« %1 » existe déjà. Choisissez un autre nom, ou ouvrez-le.</translation>
    </message>
    <message>
        <source>Somebody rewrote the branch “%1” at %2: what was there last is not in it any more. What you have of it is safe here, and goes back with the next sending. Ask who did it, and have the branch protected.</source>
        <translation>Quelqu’un a réécrit la branche « %1 » à %2 : ce qui y était en dernier n’y est plus. Ce que vous en avez est en sûreté ici, et y retourne au prochain envoi. Demandez qui l’a fait, et faites protéger la branche.</translation>
    </message>
    <message>
        <source>There is no project at %1, branch “%2”, yet.</source>
        <translation>Il n’y a pas encore de dossier à %1, branche « %2 ».</translation>
    </message>
    <message>
        <source>A folder in the remote cannot be read: %1.</source>
        <translation>Un répertoire du dépôt distant ne peut être lu : %1.</translation>
    </message>
    <message>
        <source>An object that the history in the remote names cannot be read: %1.</source>
        <translation>Un objet cité par l’historique du dépôt distant ne peut être lu : %1.</translation>
    </message>
    <message>
        <source>The file %1 is not a text in UTF-8 and was left as it was before.</source>
        <translation>Le fichier %1 n’est pas un texte en UTF-8 et a été laissé tel qu’il était.</translation>
    </message>
    <message>
        <source>The file %1 is no part of the draft.</source>
        <translation>Le fichier %1 ne fait pas partie du projet.</translation>
    </message>
    <message>
        <source>The folder of the draft was emptied; the draft was left as it is.</source>
        <translation>Le répertoire du projet a été vidé ; le projet a été laissé tel quel.</translation>
    </message>
    <message>
        <source>What was changed outside of the draft was left out: %1.</source>
        <translation>Ce qui a été modifié hors du projet a été laissé de côté : %1.</translation>
    </message>
    <message>
        <source>The history in the remote cannot be read to its end; a commit is missing or damaged. Tell whoever keeps the remote.</source>
        <translation>L’historique du dépôt distant ne peut être lu jusqu’au bout ; un commit manque ou est endommagé. Prévenez qui tient le dépôt.</translation>
    </message>
    <message>
        <source>The commit %1 was altered: it does not carry the revision that it names. Nothing was brought in. Tell whoever keeps the remote.</source>
        <translation>Le commit %1 a été altéré : il ne contient pas la révision qu’il désigne. Rien n’a été intégré. Prévenez qui tient le dépôt.</translation>
    </message>
    <message>
        <source>The commit %1 (“%2”) was altered: it does not stand on what its revision stands on. Nothing was brought in. Tell whoever keeps the remote.</source>
        <translation>Le commit %1 (« %2 ») a été altéré : il ne repose pas sur ce sur quoi repose sa révision. Rien n’a été intégré. Prévenez qui tient le dépôt.</translation>
    </message>
    <message>
        <source>The branch holds something that did not come from Concordat (%1, “%2”). Choose another branch, or an empty remote.</source>
        <translation>La branche contient ce qui ne vient pas de Concordat (%1, « %2 »). Choisissez une autre branche, ou un dépôt vide.</translation>
    </message>
    <message>
        <source>%1 changed files by hand (“%2”); nothing of it could be taken over.</source>
        <translation>%1 a modifié des fichiers à la main (« %2 ») ; rien n’a pu en être repris.</translation>
    </message>
    <message>
        <source>%1 changed %2 by hand (“%3”); that came in as a revision.</source>
        <translation>%1 a modifié %2 à la main (« %3 ») ; c’est venu comme une révision.</translation>
    </message>
    <message>
        <source>Getting was stopped; nothing was changed.</source>
        <translation>La réception a été arrêtée ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The project lacks the revision %1.</source>
        <translation>Il manque au dossier la révision %1.</translation>
    </message>
    <message>
        <source>This file was sent for review and has no history to share. Send it back to whoever sent it, or share the project it comes from.</source>
        <translation>Ce fichier a été envoyé pour relecture et n’a pas d’historique à partager. Renvoyez-le à qui l’a envoyé, ou partagez le dossier dont il vient.</translation>
    </message>
    <message>
        <source>The remote lacks the commit of the revision %1. Get from it first.</source>
        <translation>Il manque au dépôt distant le commit de la révision %1. Recevez-en d’abord le contenu.</translation>
    </message>
    <message>
        <source>Sending was stopped; the remote is as it was.</source>
        <translation>L’envoi a été arrêté ; le dépôt distant est tel qu’il était.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>« %1 » ne peut être écrit.</translation>
    </message>
    <message>
        <source>“%1” is no address to share at.</source>
        <translation>« %1 » n’est pas une adresse de partage.</translation>
    </message>
    <message>
        <source>There is nothing at %1. Is the stick in, and the network drive connected?</source>
        <translation>Il n’y a rien à %1. La clé est-elle branchée, et le lecteur réseau connecté ?</translation>
    </message>
    <message>
        <source>%1 refuses what was sent to its branch “%2”: %3. What you have here is safe. Ask whoever keeps the remote, or share at a branch of your own.</source>
        <translation>%1 refuse ce qui a été envoyé à sa branche « %2 » : %3. Ce que vous avez ici est en sûreté. Adressez-vous à qui tient le dépôt, ou partagez sur une branche à vous.</translation>
    </message>
    <message>
        <source>%1 is somebody&apos;s working copy. Share in a folder of its own, or in a bare repository.</source>
        <translation>%1 est la copie de travail de quelqu’un. Partagez dans un répertoire à part, ou dans un dépôt nu.</translation>
    </message>
    <message>
        <source>%1 holds other things. Choose an empty folder, or a name that is not taken yet.</source>
        <translation>%1 contient autre chose. Choisissez un répertoire vide, ou un nom encore libre.</translation>
    </message>
    <message>
        <source>There is no folder for %1. Is the stick in, and the network drive connected?</source>
        <translation>Il n’y a pas de répertoire pour %1. La clé est-elle branchée, et le lecteur réseau connecté ?</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 ne peut être écrit.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut être lu.</translation>
    </message>
    <message>
        <source>Somebody is sending to %1 just now, or was cut off while sending. Try again; where it stays so, delete the file %2.lock in it.</source>
        <translation>Quelqu’un envoie à %1 en ce moment, ou a été coupé pendant l’envoi. Réessayez ; si cela persiste, supprimez-y le fichier %2.lock.</translation>
    </message>
    <message>
        <source>The branch at %1 could not be moved.</source>
        <translation>La branche à %1 n’a pu être déplacée.</translation>
    </message>
    <message>
        <source>A stored draft names an object that cannot be.</source>
        <translation>Un projet enregistré cite un objet impossible.</translation>
    </message>
    <message>
        <source>A revision of the project does not name a draft.</source>
        <translation>Une révision du dossier ne désigne pas de projet.</translation>
    </message>
    <message>
        <source>A place to share needs a name and an address.</source>
        <translation>Un emplacement de partage doit avoir un nom et une adresse.</translation>
    </message>
    <message>
        <source>“%1” is no address to share at. Name a folder, or an address that begins with file://, ssh:// or https://.</source>
        <translation>« %1 » n’est pas une adresse de partage. Nommez un répertoire, ou une adresse qui commence par file://, ssh:// ou https://.</translation>
    </message>
    <message>
        <source>Leave the password out of the address: the address is kept in the project, which others read. You are asked for it when it is needed.</source>
        <translation>Laissez le mot de passe hors de l’adresse : elle est conservée dans le dossier, que d’autres lisent. Il vous est demandé quand il le faut.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a branch.</source>
        <translation>« %1 » ne peut être le nom d’une branche.</translation>
    </message>
    <message>
        <source>The project is shared at “%1” already. Choose another name.</source>
        <translation>Le dossier est déjà partagé à « %1 ». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>What lies in the remote was not written by this program, or was altered: the object %1 does not have its form. Nothing was brought in. Tell whoever keeps the remote.</source>
        <translation>Ce qui se trouve dans le dépôt distant n’a pas été écrit par ce programme, ou a été altéré : l’objet %1 n’en a pas la forme. Rien n’a été intégré. Prévenez qui tient le dépôt.</translation>
    </message>
    <message>
        <source>The text in the remote has two parts of one name, so it was altered. Nothing was brought in. Tell whoever keeps the remote.</source>
        <translation>Deux parties du texte qui se trouve dans le dépôt distant portent le même nom, il a donc été altéré. Rien n’a été intégré. Prévenez qui tient le dépôt.</translation>
    </message>
</context>
<context>
    <name>SignCommand</name>
    <message>
        <source>Revision %1 is signed by %2.</source>
        <translation>La révision %1 est signée par %2.</translation>
    </message>
    <message>
        <source>sign the draft as it stands</source>
        <translation>signer le projet tel qu’il est</translation>
    </message>
    <message>
        <source>Says, with a signature that goes along with every copy, that the holder of the key stands behind the newest revision
(or that of --revision) and all that it descends from. bring-in and log show who signed what.

JSON: {&quot;revision&quot;, &quot;name&quot;, &quot;fingerprint&quot;}</source>
        <translation>Dit, par une signature qui accompagne chaque copie, que le détenteur de la clé répond de la révision la plus récente
(ou de celle de --revision) et de tout ce dont elle descend. bring-in et log montrent qui a signé quoi.

JSON: {&quot;revision&quot;, &quot;name&quot;, &quot;fingerprint&quot;}</translation>
    </message>
    <message>
        <source>which revision; the beginning of its id, or the name of a version</source>
        <translation>quelle révision ; le début de son identifiant, ou le nom d’une version</translation>
    </message>
</context>
<context>
    <name>Signatures</name>
    <message>
        <source>signed by %1</source>
        <translation>signé par %1</translation>
    </message>
    <message>
        <source>signed with an unknown key (%1)</source>
        <translation>signé avec une clé inconnue (%1)</translation>
    </message>
    <message>
        <source>altered since it was signed</source>
        <translation>altéré depuis la signature</translation>
    </message>
    <message>
        <source>the public keys you know, one a line; see key</source>
        <translation>les clés publiques que vous connaissez, une par ligne ; voir key</translation>
    </message>
</context>
<context>
    <name>StatsCommand</name>
    <message>
        <source>brackets</source>
        <translation>crochets</translation>
    </message>
    <message>
        <source>paragraphs</source>
        <translation>paragraphes</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>convenu</translation>
    </message>
    <message>
        <source>The whole draft</source>
        <translation>Le projet entier</translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>provisions</source>
        <translation>dispositions</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>textes</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>placés</translation>
    </message>
    <message>
        <source>count brackets, options and what is agreed</source>
        <translation>compter les crochets, les options et ce qui est convenu</translation>
    </message>
    <message>
        <source>Counts open brackets by provision and how much of the text stands outside every bracket; and for each
delegation on how many options it takes a position, and how many of its texts have a place in the draft. Of a
project, or of a compilation consolidated on the spot.

JSON: {&quot;total&quot;: {&quot;paragraphs&quot;, &quot;agreed_paragraphs&quot;, &quot;brackets&quot;, &quot;characters&quot;, &quot;agreed_characters&quot;,
&quot;agreed_share&quot;, &quot;open_annotations&quot;}, &quot;provisions&quot;: [{&quot;provision&quot;, …}], &quot;delegations&quot;: [{&quot;delegation&quot;,
&quot;alternatives&quot;, &quot;proposals&quot;, &quot;provisions&quot;, &quot;units&quot;, &quot;placed_units&quot;}]}</source>
        <translation>Compte les crochets ouverts par disposition et la part du texte hors de tout crochet ; et, pour chaque délégation, sur
combien d’options elle prend position et combien de ses textes ont une place dans le projet. D’un dossier, ou d’une
compilation consolidée sur-le-champ.

JSON: {&quot;total&quot;: {&quot;paragraphs&quot;, &quot;agreed_paragraphs&quot;, &quot;brackets&quot;, &quot;characters&quot;, &quot;agreed_characters&quot;,
&quot;agreed_share&quot;, &quot;open_annotations&quot;}, &quot;provisions&quot;: [{&quot;provision&quot;, …}], &quot;delegations&quot;: [{&quot;delegation&quot;,
&quot;alternatives&quot;, &quot;proposals&quot;, &quot;provisions&quot;, &quot;units&quot;, &quot;placed_units&quot;}]}</translation>
    </message>
</context>
<context>
    <name>TypedWords</name>
    <message>
        <source>The paragraph that you were typing in is gone. These are the words: %1</source>
        <translation>Le paragraphe que vous étiez en train de saisir a disparu. Voici les mots : %1</translation>
    </message>
</context>
<context>
    <name>UnitKind</name>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Chapitre</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Préambule</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Subparagraph</source>
        <translation>Alinéa</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Sous-alinéa</translation>
    </message>
    <message>
        <source>Bullet</source>
        <translation>Puce</translation>
    </message>
</context>
<context>
    <name>UnsealCommand</name>
    <message>
        <source>Working out the key …</source>
        <translation>Calcul de la clé…</translation>
    </message>
    <message>
        <source>Unsealed: %1</source>
        <translation>Descellé : %1</translation>
    </message>
    <message>
        <source>open a sealed file, and write the project that is in it</source>
        <translation>ouvrir un fichier scellé, et écrire le dossier qu’il contient</translation>
    </message>
    <message>
        <source>Opens a file that send --encrypt wrote, and writes what is in it to TARGET, which must not exist and
which only you can read. A wrong passphrase and an altered file cannot be told apart; nothing is
written then.

JSON: {&quot;path&quot;}</source>
        <translation>Ouvre un fichier écrit par send --encrypt et en écrit le contenu dans TARGET, qui ne doit pas exister et que vous
seul pouvez lire. Une phrase secrète erronée et un fichier altéré ne se distinguent pas ; rien n’est écrit alors.

JSON: {&quot;path&quot;}</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>Everything is whole.</source>
        <translation>Tout est intact.</translation>
    </message>
    <message>
        <source>check every object and link of a project</source>
        <translation>vérifier chaque objet et chaque lien d’un dossier</translation>
    </message>
    <message>
        <source>Computes every checksum of a project afresh, follows every link, and names what does not match.

JSON: {&quot;whole&quot;: bool, &quot;problems&quot;: [sentence, …]}</source>
        <translation>Recalcule chaque somme de contrôle d’un dossier, suit chaque lien, et nomme ce qui ne correspond pas.

JSON: {&quot;whole&quot;: bool, &quot;problems&quot;: [phrase, …]}</translation>
    </message>
    <message>
        <source>something is damaged; it is named</source>
        <translation>quelque chose est endommagé ; c’est nommé</translation>
    </message>
</context>
<context>
    <name>VersionsCommand</name>
    <message>
        <source>list the named versions, or name one</source>
        <translation>énumérer les versions nommées, ou en nommer une</translation>
    </message>
    <message>
        <source>Lists the versions of a project that somebody named; with --name, names the newest revision (or that of
--revision) first.

JSON: {&quot;versions&quot;: [{&quot;name&quot;, &quot;revision&quot;, &quot;named_by&quot;, &quot;when&quot;}]}</source>
        <translation>Énumère les versions d’un dossier que quelqu’un a nommées ; avec --name, nomme d’abord la révision la plus récente (ou
celle de --revision).

JSON: {&quot;versions&quot;: [{&quot;name&quot;, &quot;revision&quot;, &quot;named_by&quot;, &quot;when&quot;}]}</translation>
    </message>
    <message>
        <source>name a version</source>
        <translation>nommer une version</translation>
    </message>
    <message>
        <source>which revision; the beginning of its id</source>
        <translation>quelle révision ; le début de son identifiant</translation>
    </message>
</context>
<context>
    <name>concordat</name>
    <message>
        <source>moved “%1”</source>
        <translation>« %1 » déplacé</translation>
    </message>
    <message>
        <source>added “%1”</source>
        <translation>« %1 » ajouté</translation>
    </message>
    <message>
        <source>removed “%1”</source>
        <translation>« %1 » retiré</translation>
    </message>
    <message>
        <source>“%1” became “%2”</source>
        <translation>« %1 » est devenu « %2 »</translation>
    </message>
    <message>
        <source>; </source>
        <translation> ; </translation>
    </message>
</context>
<context>
    <name>concordat::AnnotationsModel</name>
    <message>
        <source>Its words are gone</source>
        <translation>Ses mots ont disparu</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglée</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>The whole provision</source>
        <translation>La disposition entière</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>%1, private</source>
        <translation>%1, privée</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
</context>
<context>
    <name>concordat::AnnotationsPane</name>
    <message>
        <source>Annotations of the draft</source>
        <translation>Annotations du projet</translation>
    </message>
    <message>
        <source>&amp;Settle</source>
        <translation>R&amp;égler</translation>
    </message>
    <message>
        <source>This note needs no further answer (Space; Backspace opens it again)</source>
        <translation>Cette note n’appelle plus de réponse (Espace ; Retour arrière la rouvre)</translation>
    </message>
    <message>
        <source>&amp;Reply…</source>
        <translation>&amp;Répondre…</translation>
    </message>
    <message>
        <source>Answer the note</source>
        <translation>Répondre à la note</translation>
    </message>
    <message>
        <source>Find in the notes</source>
        <translation>Chercher dans les notes</translation>
    </message>
    <message>
        <source>State of the notes</source>
        <translation>État des notes</translation>
    </message>
    <message>
        <source>Show only notes of this state</source>
        <translation>N’afficher que les notes dans cet état</translation>
    </message>
    <message>
        <source>Open and settled</source>
        <translation>Ouvertes et réglées</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglées</translation>
    </message>
    <message>
        <source>Words are gone</source>
        <translation>Mots disparus</translation>
    </message>
    <message>
        <source>Kind of the notes</source>
        <translation>Genre des notes</translation>
    </message>
    <message>
        <source>Show only notes of this kind</source>
        <translation>N’afficher que les notes de ce genre</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Tous les genres</translation>
    </message>
    <message>
        <source>Delegation of the notes</source>
        <translation>Délégation des notes</translation>
    </message>
    <message>
        <source>Show only notes of this delegation</source>
        <translation>N’afficher que les notes de cette délégation</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>There are no notes yet. Select words in the draft and choose Annotate.</source>
        <translation>Il n’y a pas encore de notes. Sélectionnez des mots du projet et choisissez Annoter.</translation>
    </message>
    <message numerus="yes">
        <source>No note is like that. There are %n in all.</source>
        <translation>
            <numerusform>Aucune note n’est ainsi. Il y en a %n en tout.</numerusform>
            <numerusform>Aucune note n’est ainsi. Il y en a %n en tout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n settled</source>
        <translation>
            <numerusform>%1 sur %n réglée</numerusform>
            <numerusform>%1 sur %n réglées</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen note, with its replies</source>
        <translation>La note choisie, avec ses réponses</translation>
    </message>
    <message>
        <source>Choose a note to read the whole of it, and the replies.</source>
        <translation>Choisissez une note pour la lire en entier, avec les réponses.</translation>
    </message>
</context>
<context>
    <name>concordat::ArrivalsModel</name>
    <message>
        <source>ours</source>
        <translation>à nous</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>repris</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionné</translation>
    </message>
    <message>
        <source>merged, look</source>
        <translation>fusionné, à voir</translation>
    </message>
    <message>
        <source>bracket</source>
        <translation>crochets</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>maintenu</translation>
    </message>
    <message>
        <source>note follows</source>
        <translation>la note suit</translation>
    </message>
    <message>
        <source>note orphaned</source>
        <translation>note orpheline</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>%1, settled</source>
        <translation>%1, réglé</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>concordat::AttributionCompletion</name>
    <message>
        <source>Delegations</source>
        <translation>Délégations</translation>
    </message>
</context>
<context>
    <name>concordat::CardModel</name>
    <message>
        <source>%1 (same as %2)</source>
        <translation>%1 (comme %2)</translation>
    </message>
    <message>
        <source>%1 (base)</source>
        <translation>%1 (base)</translation>
    </message>
</context>
<context>
    <name>concordat::CardPane</name>
    <message>
        <source>Delegations that take part in the paragraph</source>
        <translation>Délégations qui participent au paragraphe</translation>
    </message>
    <message>
        <source>Space switches a delegation off and on</source>
        <translation>Espace active ou désactive une délégation</translation>
    </message>
    <message>
        <source>Text of the paragraph that follows from the switches</source>
        <translation>Texte du paragraphe qui résulte des choix</translation>
    </message>
    <message>
        <source>Choose a paragraph to see how its text is put together.</source>
        <translation>Choisissez un paragraphe pour voir comment son texte est composé.</translation>
    </message>
    <message>
        <source>No delegation submitted this paragraph; it was written in the draft.</source>
        <translation>Aucune délégation n’a présenté ce paragraphe ; il a été écrit dans le projet.</translation>
    </message>
    <message>
        <source>The text as it would be. Take it into the draft, or switch back: nothing has changed yet.</source>
        <translation>Le texte tel qu’il serait. Reprenez-le dans le projet, ou revenez en arrière : rien n’a encore changé.</translation>
    </message>
    <message>
        <source>The text as the draft has it. Switch delegations off and on to see what follows.</source>
        <translation>Le texte tel que le projet l’a. Désactivez et activez des délégations pour voir ce qui en résulte.</translation>
    </message>
    <message>
        <source>The draft has this text already. Switch a delegation off or on first.</source>
        <translation>Le projet a déjà ce texte. Désactivez ou activez d’abord une délégation.</translation>
    </message>
    <message>
        <source>The paragraph now has the text of the card.</source>
        <translation>Le paragraphe a maintenant le texte de la fiche.</translation>
    </message>
    <message>
        <source>Choose a delegation on the card first.</source>
        <translation>Choisissez d’abord une délégation sur la fiche.</translation>
    </message>
    <message>
        <source>Select two or more delegations on the card that mean the same.</source>
        <translation>Sélectionnez sur la fiche deux délégations ou plus qui veulent dire la même chose.</translation>
    </message>
    <message>
        <source>Nothing is left of the paragraph. Switch a delegation on to have its text.</source>
        <translation>Il ne reste rien du paragraphe. Activez une délégation pour avoir son texte.</translation>
    </message>
</context>
<context>
    <name>concordat::ChartView</name>
    <message>
        <source>“%1” could not be written: %2. Choose another folder.</source>
        <translation>« %1 » n’a pu être écrit : %2. Choisissez un autre répertoire.</translation>
    </message>
</context>
<context>
    <name>concordat::CommandModel</name>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
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
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do or where you want to go</source>
        <translation>Quelques lettres d’une commande ou d’une disposition</translation>
    </message>
    <message>
        <source>What you want to do</source>
        <translation>Ce que vous voulez faire</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Ce qui convient</translation>
    </message>
</context>
<context>
    <name>concordat::ComparisonModel</name>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
</context>
<context>
    <name>concordat::ComparisonPane</name>
    <message>
        <source>Places in which the two states differ</source>
        <translation>Endroits où les deux états diffèrent</translation>
    </message>
    <message>
        <source>The provision with what changed</source>
        <translation>La disposition avec ce qui a changé</translation>
    </message>
    <message>
        <source>Choose two states to see what lies between them.</source>
        <translation>Choisissez deux états pour voir ce qui les sépare.</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;De :</translation>
    </message>
    <message>
        <source>The state that is compared: a named version, or a chosen revision</source>
        <translation>L’état comparé : une version nommée, ou une révision choisie</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;À :</translation>
    </message>
    <message>
        <source>The state that it is compared with</source>
        <translation>L’état auquel il est comparé</translation>
    </message>
    <message>
        <source>Bring back the &amp;paragraph</source>
        <translation>Rétablir le &amp;paragraphe</translation>
    </message>
    <message>
        <source>Give the chosen paragraph the text it has on the left</source>
        <translation>Donner au paragraphe choisi le texte qu’il a à gauche</translation>
    </message>
    <message>
        <source>The paragraph reads again as on the left.</source>
        <translation>Le paragraphe se lit de nouveau comme à gauche.</translation>
    </message>
    <message>
        <source>Bring back the pro&amp;vision</source>
        <translation>&amp;Rétablir la disposition</translation>
    </message>
    <message>
        <source>Make the chosen provision what it is on the left</source>
        <translation>Rendre à la disposition choisie sa forme de gauche</translation>
    </message>
    <message>
        <source>The provision is again what it was on the left.</source>
        <translation>La disposition est de nouveau comme à gauche.</translation>
    </message>
    <message>
        <source>Bring back &amp;everything</source>
        <translation>Tout r&amp;établir</translation>
    </message>
    <message>
        <source>Make the whole draft what it is on the left</source>
        <translation>Rendre au projet entier sa forme de gauche</translation>
    </message>
    <message>
        <source>The draft is again what it was on the left; what came since is in the history.</source>
        <translation>Le projet est de nouveau comme à gauche ; ce qui est venu depuis est dans l’historique.</translation>
    </message>
    <message>
        <source>The present draft</source>
        <translation>Le projet actuel</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2 : %3</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison en cours…</translation>
    </message>
    <message>
        <source>The two states read alike.</source>
        <translation>Les deux états se lisent de même.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ.</source>
        <translation>
            <numerusform>%n endroit diffère.</numerusform>
            <numerusform>%n endroits diffèrent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) differ.</source>
        <translation>
            <numerusform>%n note diffère.</numerusform>
            <numerusform>%n notes diffèrent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ConcernsModel</name>
    <message>
        <source>Belongs to nobody: %1</source>
        <translation>N’appartient à personne : %1</translation>
    </message>
    <message>
        <source>Line %1. %2</source>
        <translation>Ligne %1. %2</translation>
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
        <translation>%1 : pas de texte</translation>
    </message>
    <message>
        <source>confirmed by a person</source>
        <translation>confirmé par une personne</translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <translation>sûr à %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n unit(s), %2. %3</source>
        <translation>
            <numerusform>%1 : %n unité, %2. %3</numerusform>
            <numerusform>%1 : %n unités, %2. %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ConcordancePane</name>
    <message>
        <source>Concordance: a row a provision, a column a delegation</source>
        <translation>Concordance : une ligne par disposition, une colonne par délégation</translation>
    </message>
    <message>
        <source>Find a provision</source>
        <translation>Chercher une disposition</translation>
    </message>
    <message>
        <source>Find a provision in the concordance</source>
        <translation>Chercher une disposition dans la concordance</translation>
    </message>
    <message>
        <source>Only provisions with these words are shown</source>
        <translation>Seules les dispositions contenant ces mots sont affichées</translation>
    </message>
    <message>
        <source>A number counts the units of a delegation; “?” is a suggestion, “✓” was confirmed by a person. Drag a cell to the row where its units belong.</source>
        <translation>Un nombre compte les unités d’une délégation ; « ? » est une suggestion, « ✓ » a été confirmé par une personne. Faites glisser une cellule vers la ligne où ses unités ont leur place.</translation>
    </message>
    <message>
        <source>Choose a cell with a unit in it first.</source>
        <translation>Choisissez d’abord une cellule qui contient une unité.</translation>
    </message>
    <message>
        <source>There is no provision further on that the units could belong to.</source>
        <translation>Il n’y a pas plus loin de disposition à laquelle les unités pourraient appartenir.</translation>
    </message>
    <message>
        <source>The units were taken out of the draft; they stay in what was received.</source>
        <translation>Les unités ont été retirées du projet ; elles restent dans ce qui a été reçu.</translation>
    </message>
    <message>
        <source>The units now belong to this provision, and its text follows.</source>
        <translation>Les unités appartiennent maintenant à cette disposition, et son texte suit.</translation>
    </message>
</context>
<context>
    <name>concordat::DelegationField</name>
    <message>
        <source>Delegations</source>
        <translation>Délégations</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Délégation</translation>
    </message>
</context>
<context>
    <name>concordat::DelegationsModel</name>
    <message>
        <source>Your own entry</source>
        <translation>Votre propre entrée</translation>
    </message>
    <message>
        <source>From the list of the United Nations</source>
        <translation>De la liste des Nations Unies</translation>
    </message>
    <message>
        <source>In brackets</source>
        <translation>Entre crochets</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
</context>
<context>
    <name>concordat::DelegationsPage</name>
    <message>
        <source>Names by which delegations are recognised in documents, and the short forms that stand in brackets. What you change here is in bold; new documents are read with it.</source>
        <translation>Noms sous lesquels les délégations sont reconnues dans les documents, et formes courtes qui figurent entre crochets. Ce que vous changez ici est en gras ; les nouveaux documents sont lus ainsi.</translation>
    </message>
    <message>
        <source>Find a delegation, or type the name of a new one</source>
        <translation>Cherchez une délégation, ou tapez le nom d’une nouvelle</translation>
    </message>
    <message>
        <source>Name of a delegation</source>
        <translation>Nom d’une délégation</translation>
    </message>
    <message>
        <source>Register of delegations</source>
        <translation>Registre des délégations</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Add a delegation with the name that was typed</source>
        <translation>Ajouter une délégation sous le nom saisi</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Take your own entry away; that of the United Nations comes back</source>
        <translation>Retirer votre propre entrée ; celle des Nations Unies revient</translation>
    </message>
</context>
<context>
    <name>concordat::Doorkeeper</name>
    <message>
        <source>Sign in</source>
        <translation>S’identifier</translation>
    </message>
    <message>
        <source>&amp;Keep it in the keyring of this computer</source>
        <translation>&amp;Le garder dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>%1 did not accept that. Try again.</source>
        <translation>%1 ne l’a pas accepté. Réessayez.</translation>
    </message>
    <message>
        <source>%1 asks who you are.</source>
        <translation>%1 demande qui vous êtes.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom :</translation>
    </message>
    <message>
        <source>&amp;Password, or what unlocks your key:</source>
        <translation>Mot de &amp;passe, ou ce qui déverrouille votre clé :</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;S’identifier</translation>
    </message>
    <message>
        <source>An unknown server</source>
        <translation>Un serveur inconnu</translation>
    </message>
    <message>
        <source>Nobody vouches for the server %1.</source>
        <translation>Personne ne répond du serveur %1.</translation>
    </message>
    <message>
        <source>Its fingerprint is
%1
Ask whoever keeps it, by telephone, whether that is right.</source>
        <translation>Son empreinte est
%1
Demandez par téléphone à qui le tient si elle est juste.</translation>
    </message>
    <message>
        <source>&amp;Trust it from now on</source>
        <translation>Lui &amp;faire confiance désormais</translation>
    </message>
</context>
<context>
    <name>concordat::DraftPane</name>
    <message>
        <source>Reading of the page</source>
        <translation>Lecture de la page</translation>
    </message>
    <message>
        <source>How the page shows what is not agreed</source>
        <translation>Comment la page montre ce qui n’est pas convenu</translation>
    </message>
    <message>
        <source>Marked up</source>
        <translation>Avec crochets</translation>
    </message>
    <message>
        <source>Clean: what is agreed</source>
        <translation>Au net : ce qui est convenu</translation>
    </message>
    <message>
        <source>As if agreed</source>
        <translation>Comme si convenu</translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation>&amp;Page :</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) need a look: they are underlined.</source>
        <translation>
            <numerusform>%n endroit est à vérifier : il est souligné.</numerusform>
            <numerusform>%n endroits sont à vérifier : ils sont soulignés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Preview of the beginning</source>
        <translation>Aperçu du début</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>L’exportation a été arrêtée ; aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>In the file: %1.</source>
        <translation>Dans le fichier : %1.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Choose another folder.</source>
        <translation>« %1 » n’a pu être écrit : %2. Choisissez un autre répertoire.</translation>
    </message>
</context>
<context>
    <name>concordat::ExportForm</name>
    <message>
        <source>With a&amp;nnotations</source>
        <translation>&amp;Avec les annotations</translation>
    </message>
    <message>
        <source>With &amp;private notes too</source>
        <translation>Avec les notes &amp;privées aussi</translation>
    </message>
    <message>
        <source>Alternatives as &amp;tracked changes by delegation</source>
        <translation>&amp;Options en modifications suivies, par délégation</translation>
    </message>
    <message>
        <source>Contents &amp;list</source>
        <translation>Tab&amp;le des matières</translation>
    </message>
    <message>
        <source>Line n&amp;umbers</source>
        <translation>N&amp;uméros de ligne</translation>
    </message>
    <message>
        <source>&amp;Content:</source>
        <translation>Co&amp;ntenu :</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format :</translation>
    </message>
    <message>
        <source>&amp;Version:</source>
        <translation>&amp;Version :</translation>
    </message>
    <message>
        <source>P&amp;rovisions:</source>
        <translation>D&amp;ispositions :</translation>
    </message>
    <message>
        <source>Rea&amp;ding:</source>
        <translation>L&amp;ecture :</translation>
    </message>
    <message>
        <source>Na&amp;mes:</source>
        <translation>No&amp;ms :</translation>
    </message>
    <message>
        <source>&amp;Symbol:</source>
        <translation>&amp;Cote :</translation>
    </message>
    <message>
        <source>D&amp;ate:</source>
        <translation>&amp;Date :</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>Le projet</translation>
    </message>
    <message>
        <source>Comparative table</source>
        <translation>Tableau comparatif</translation>
    </message>
    <message>
        <source>Traceability table</source>
        <translation>Tableau de traçabilité</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>What was submitted, by article</source>
        <translation>Ce qui a été présenté, par article</translation>
    </message>
    <message>
        <source>What was submitted, by delegation</source>
        <translation>Ce qui a été présenté, par délégation</translation>
    </message>
    <message>
        <source>The present text</source>
        <translation>Le texte actuel</translation>
    </message>
    <message>
        <source>Bracketed text</source>
        <translation>Texte avec crochets</translation>
    </message>
    <message>
        <source>Clean text of what is agreed</source>
        <translation>Texte au net de ce qui est convenu</translation>
    </message>
    <message>
        <source>As if the first alternatives were agreed</source>
        <translation>Comme si les premières options étaient convenues</translation>
    </message>
    <message>
        <source>In front: [EU: text]</source>
        <translation>Devant : [UE : texte]</translation>
    </message>
    <message>
        <source>Behind: [text (EU)]</source>
        <translation>Derrière : [texte (UE)]</translation>
    </message>
    <message>
        <source>In footnotes</source>
        <translation>En notes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Word then accepts or rejects a delegation’s proposals</source>
        <translation>Word accepte ou rejette alors les propositions d’une délégation</translation>
    </message>
    <message>
        <source>A/AC.291/L.4</source>
        <translation>A/AC.291/L.4</translation>
    </message>
    <message>
        <source>The document symbol, in the running head of every page</source>
        <translation>La cote du document, dans l’en-tête de chaque page</translation>
    </message>
    <message>
        <source>As it is to be printed in the running head</source>
        <translation>Telle qu’elle doit être imprimée dans l’en-tête</translation>
    </message>
    <message>
        <source>Provisions to export</source>
        <translation>Dispositions à exporter</translation>
    </message>
    <message>
        <source>Side by side with %1</source>
        <translation>Côte à côte avec : %1</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Texte OpenDocument</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Spreadsheet values</source>
        <translation>Valeurs de tableur</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Notation</source>
        <translation>Notation</translation>
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
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>Words to look for in the help</source>
        <translation>Mots à chercher dans l’aide</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>The chapter</source>
        <translation>Le chapitre</translation>
    </message>
    <message>
        <source>No chapter has these words.</source>
        <translation>Aucun chapitre n’a ces mots.</translation>
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
        <translation>%1 — version « %2 »</translation>
    </message>
    <message numerus="yes">
        <source>A merge of %n histories</source>
        <translation>
            <numerusform>Une fusion de %n historique</numerusform>
            <numerusform>Une fusion de %n historiques</numerusform>
        </translation>
    </message>
    <message>
        <source>merge</source>
        <translation>fusion</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>révision</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
</context>
<context>
    <name>concordat::HistoryPane</name>
    <message>
        <source>This para&amp;graph</source>
        <translation>Ce &amp;paragraphe</translation>
    </message>
    <message>
        <source>History of the draft, newest first</source>
        <translation>Historique du projet, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Chercher dans l’historique</translation>
    </message>
    <message>
        <source>Words to find in the history</source>
        <translation>Mots à chercher dans l’historique</translation>
    </message>
    <message>
        <source>Only what changed the current paragraph</source>
        <translation>Seulement ce qui a modifié le paragraphe actuel</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>C&amp;omparer</translation>
    </message>
    <message>
        <source>Compare the two chosen states; with one chosen, that state with the present draft</source>
        <translation>Comparer les deux états choisis ; si un seul l’est, cet état avec le projet actuel</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>Réta&amp;blir</translation>
    </message>
    <message>
        <source>Give the draft, or a part of it, the text that it had in the chosen revision</source>
        <translation>Rendre au projet, ou à une partie, le texte qu’il avait dans la révision choisie</translation>
    </message>
    <message>
        <source>This &amp;paragraph as it was then</source>
        <translation>Ce paragraphe &amp;tel qu’il était</translation>
    </message>
    <message>
        <source>The paragraph reads again as it did then.</source>
        <translation>Le paragraphe se lit de nouveau comme alors.</translation>
    </message>
    <message>
        <source>This pro&amp;vision as it was then</source>
        <translation>&amp;Cette disposition telle qu’elle était</translation>
    </message>
    <message>
        <source>The provision is again what it was then.</source>
        <translation>La disposition est de nouveau ce qu’elle était.</translation>
    </message>
    <message>
        <source>&amp;Everything as it was then</source>
        <translation>Tout tel que c’&amp;était</translation>
    </message>
    <message>
        <source>The draft is again what it was then; what came since stays in the history.</source>
        <translation>Le projet est de nouveau ce qu’il était ; ce qui est venu depuis reste dans l’historique.</translation>
    </message>
    <message>
        <source>Choose one revision in the history, or two, to compare.</source>
        <translation>Choisissez dans l’historique une révision, ou deux, à comparer.</translation>
    </message>
    <message>
        <source>Choose the revision in the history from which it shall come back.</source>
        <translation>Choisissez dans l’historique la révision dont il doit revenir.</translation>
    </message>
</context>
<context>
    <name>concordat::LanguagePage</name>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>The language of menus, messages, dates and numbers, and the order of names</source>
        <translation>La langue des menus, des messages, des dates et des nombres, et l’ordre des noms</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Comme l’ordinateur</translation>
    </message>
    <message>
        <source>The window is drawn anew at once, at the same place. The text being negotiated, and what the history says of it, stay in the language they were written in.</source>
        <translation>La fenêtre est redessinée aussitôt, au même endroit. Le texte négocié, et ce qu’en dit l’historique, restent dans la langue où ils ont été écrits.</translation>
    </message>
    <message>
        <source>&amp;Language of the window:</source>
        <translation>&amp;Langue de la fenêtre :</translation>
    </message>
</context>
<context>
    <name>concordat::LiftDialog</name>
    <message>
        <source>With the &amp;members of a group</source>
        <translation>Avec les &amp;membres d’un groupe</translation>
    </message>
    <message>
        <source>Lift brackets by delegation</source>
        <translation>Lever les crochets par délégation</translation>
    </message>
    <message>
        <source>Delegations that stand behind an alternative</source>
        <translation>Délégations qui sont derrière une option</translation>
    </message>
    <message>
        <source>Space chooses a delegation</source>
        <translation>Espace choisit une délégation</translation>
    </message>
    <message>
        <source>What members of a chosen group propose counts as the group&apos;s</source>
        <translation>Ce que proposent les membres d’un groupe choisi compte comme venant du groupe</translation>
    </message>
    <message>
        <source>&amp;Lift the brackets</source>
        <translation>&amp;Lever les crochets</translation>
    </message>
    <message>
        <source>Do what the line above says; it can be undone</source>
        <translation>Faire ce que dit la ligne ci-dessus ; cela peut être annulé</translation>
    </message>
    <message>
        <source>&amp;Delegations:</source>
        <translation>D&amp;élégations :</translation>
    </message>
    <message>
        <source>&amp;Keep their text where they propose or support it</source>
        <translation>&amp;Garder leur texte là où elles le proposent ou l’appuient</translation>
    </message>
    <message>
        <source>Each of these brackets is lifted, and their alternative stands</source>
        <translation>Chacun de ces crochets est levé, et leur option reste</translation>
    </message>
    <message>
        <source>&amp;Give up what nobody else wants</source>
        <translation>&amp;Renoncer à ce que personne d’autre ne veut</translation>
    </message>
    <message>
        <source>Alternatives that only they propose or support are dropped</source>
        <translation>Les options qu’elles seules proposent ou appuient sont retirées</translation>
    </message>
    <message>
        <source>In this &amp;provision</source>
        <translation>&amp;Dans cette disposition</translation>
    </message>
    <message>
        <source>Only brackets of the provision shown</source>
        <translation>Seulement les crochets de la disposition affichée</translation>
    </message>
    <message>
        <source>In the &amp;whole draft</source>
        <translation>Dans &amp;tout le projet</translation>
    </message>
    <message>
        <source>Brackets of every provision</source>
        <translation>Les crochets de toutes les dispositions</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n paragraph(s))</source>
        <translation>
            <numerusform>%1 (%n paragraphe)</numerusform>
            <numerusform>%1 (%n paragraphes)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody stands behind an alternative of this draft.</source>
        <translation>Personne n’est derrière une option de ce projet.</translation>
    </message>
    <message>
        <source>Choose one or more delegations.</source>
        <translation>Choisissez une ou plusieurs délégations.</translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s) will be lifted.</source>
        <translation>
            <numerusform>%n passage entre crochets sera levé.</numerusform>
            <numerusform>%n passages entre crochets seront levés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alternative(s) will be dropped.</source>
        <translation>
            <numerusform>%n option sera retirée.</numerusform>
            <numerusform>%n options seront retirées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed paragraph(s) are left as they are.</source>
        <translation>
            <numerusform>%n paragraphe convenu est laissé tel quel.</numerusform>
            <numerusform>%n paragraphes convenus sont laissés tels quels.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::MergePane</name>
    <message>
        <source>Only what needs a &amp;look</source>
        <translation>&amp;Seulement ce qui est à voir</translation>
    </message>
    <message>
        <source>Hide what was taken over or merged without a question</source>
        <translation>Masquer ce qui a été repris ou fusionné sans question</translation>
    </message>
    <message>
        <source>What came in, in the order of the text</source>
        <translation>Ce qui est arrivé, dans l’ordre du texte</translation>
    </message>
    <message>
        <source>What copies bring in is listed here.</source>
        <translation>Ce que les copies apportent est énuméré ici.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n settled. Space settles, Backspace reopens, Alt+Down and Alt+Up walk.</source>
        <translation>
            <numerusform>%1 sur %n réglé. Espace règle, Retour arrière rouvre, Alt+Bas et Alt+Haut parcourent.</numerusform>
            <numerusform>%1 sur %n réglés. Espace règle, Retour arrière rouvre, Alt+Bas et Alt+Haut parcourent.</numerusform>
        </translation>
    </message>
    <message>
        <source>The paragraph before copies came in, with what they changed</source>
        <translation>Le paragraphe avant l’arrivée des copies, avec ce qu’elles ont changé</translation>
    </message>
    <message>
        <source>What stood here before is shown beside what came of it.</source>
        <translation>Ce qui était ici auparavant est affiché à côté de ce qui en est venu.</translation>
    </message>
</context>
<context>
    <name>concordat::MessageBar</name>
    <message>
        <source>How far it is</source>
        <translation>État d’avancement</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take back what was just done</source>
        <translation>Revenir sur ce qui vient d’être fait</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop this work; nothing is changed</source>
        <translation>Arrêter ce travail ; rien n’est modifié</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Ce qui peut être fait</translation>
    </message>
</context>
<context>
    <name>concordat::NotationEditor</name>
    <message>
        <source>Text of the provision in the notation</source>
        <translation>Texte de la disposition dans la notation</translation>
    </message>
    <message>
        <source>Choose a provision in the outline to read and edit its text.</source>
        <translation>Choisissez une disposition dans le plan pour lire et modifier son texte.</translation>
    </message>
    <message>
        <source>Write “%1” instead</source>
        <translation>Écrire plutôt « %1 »</translation>
    </message>
    <message>
        <source>&amp;Add “%1” to the dictionary</source>
        <translation>&amp;Ajouter « %1 » au dictionnaire</translation>
    </message>
</context>
<context>
    <name>concordat::NoteDialog</name>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>Proposal to delete</source>
        <translation>Proposition de suppression</translation>
    </message>
    <message>
        <source>Proposal to move</source>
        <translation>Proposition de déplacement</translation>
    </message>
    <message>
        <source>Proposal to merge</source>
        <translation>Proposition de fusion</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Editor’s note</source>
        <translation>Note de la rédaction</translation>
    </message>
    <message>
        <source>Translator’s note</source>
        <translation>Note du traducteur</translation>
    </message>
    <message>
        <source>&amp;Private: it leaves this file only if you say so</source>
        <translation>&amp;Privée : elle ne quitte ce fichier que si vous le dites</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Annoter</translation>
    </message>
    <message>
        <source>What the note is meant as</source>
        <translation>À quel titre la note est faite</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texte de la note</translation>
    </message>
    <message>
        <source>Copies and exports leave it out</source>
        <translation>Les copies et les exportations l’omettent</translation>
    </message>
    <message>
        <source>&amp;Write the note</source>
        <translation>&amp;Écrire la note</translation>
    </message>
    <message>
        <source>On:</source>
        <translation>Sur :</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Genre :</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Note :</translation>
    </message>
</context>
<context>
    <name>concordat::OpenPointsModel</name>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Ce qui est en suspens</translation>
    </message>
    <message>
        <source>%1, title</source>
        <translation>%1, titre</translation>
    </message>
</context>
<context>
    <name>concordat::OpenPointsPane</name>
    <message>
        <source>Open points in the order of the text</source>
        <translation>Points en suspens dans l’ordre du texte</translation>
    </message>
    <message>
        <source>Nothing is open: no bracket is left.</source>
        <translation>Rien n’est en suspens : il ne reste pas de crochets.</translation>
    </message>
    <message>
        <source>1 … 9 keep that alternative of the chosen point, 0 keeps none.</source>
        <translation>1 … 9 gardent cette option du point choisi, 0 n’en garde aucune.</translation>
    </message>
    <message>
        <source>This bracket has no alternative %1.</source>
        <translation>Ces crochets n’ont pas d’option %1.</translation>
    </message>
    <message>
        <source>Alternative %1 was kept.</source>
        <translation>L’option %1 a été gardée.</translation>
    </message>
    <message>
        <source>The bracket was dropped with its text.</source>
        <translation>Les crochets ont été retirés avec leur texte.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to decide</source>
        <translation>
            <numerusform>Un point à décider</numerusform>
            <numerusform>%n points à décider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open bracket(s) with those inside them</source>
        <translation>
            <numerusform>%n paire de crochets ouverts, y compris à l’intérieur</numerusform>
            <numerusform>%n paires de crochets ouverts, y compris à l’intérieur</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::OriginMargin</name>
    <message>
        <source>Whose words each paragraph is made of</source>
        <translation>De qui sont les mots de chaque paragraphe</translation>
    </message>
</context>
<context>
    <name>concordat::OutlineFilter</name>
    <message>
        <source>%1, folded</source>
        <translation>%1, replié</translation>
    </message>
</context>
<context>
    <name>concordat::OutlineModel</name>
    <message numerus="yes">
        <source>%1, %n open bracket(s)</source>
        <translation>
            <numerusform>%1, %n crochet ouvert</numerusform>
            <numerusform>%1, %n crochets ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Open brackets</source>
        <translation>Crochets ouverts</translation>
    </message>
    <message>
        <source>Open annotations</source>
        <translation>Annotations ouvertes</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
</context>
<context>
    <name>concordat::OutlinePane</name>
    <message>
        <source>Find a provision</source>
        <translation>Chercher une disposition</translation>
    </message>
    <message>
        <source>Provisions of the draft</source>
        <translation>Dispositions du projet</translation>
    </message>
    <message>
        <source>Drag a provision to where it shall stand</source>
        <translation>Faites glisser une disposition là où elle doit se trouver</translation>
    </message>
</context>
<context>
    <name>concordat::OverviewRuler</name>
    <message>
        <source>Overview of the differences</source>
        <translation>Vue d’ensemble des différences</translation>
    </message>
    <message>
        <source>Where the variants differ; a click goes there</source>
        <translation>Là où les variantes diffèrent ; un clic y mène</translation>
    </message>
</context>
<context>
    <name>concordat::PageView</name>
    <message>
        <source>The provision as it will be printed</source>
        <translation>La disposition telle qu’elle sera imprimée</translation>
    </message>
    <message>
        <source>The page shows the provision that is chosen in the outline.</source>
        <translation>La page montre la disposition choisie dans le plan.</translation>
    </message>
</context>
<context>
    <name>concordat::ParallelModel</name>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>À examiner</translation>
    </message>
</context>
<context>
    <name>concordat::ParallelPane</name>
    <message>
        <source>Parallel text</source>
        <translation>Texte parallèle</translation>
    </message>
    <message>
        <source>The other language</source>
        <translation>L’autre langue</translation>
    </message>
    <message>
        <source>Which texts are listed</source>
        <translation>Quels textes sont énumérés</translation>
    </message>
    <message>
        <source>What differs or was changed</source>
        <translation>Ce qui diffère ou a changé</translation>
    </message>
    <message>
        <source>What is not checked</source>
        <translation>Ce qui n’est pas vérifié</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Texts in two languages</source>
        <translation>Textes en deux langues</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) differ or were changed.</source>
        <translation>
            <numerusform>%n texte diffère ou a changé.</numerusform>
            <numerusform>%n textes diffèrent ou ont changé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are not checked.</source>
        <translation>
            <numerusform>%n texte n’est pas vérifié.</numerusform>
            <numerusform>%n textes ne sont pas vérifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the texts that you have read in both languages.</source>
        <translation>Choisissez les textes que vous avez lus dans les deux langues.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are checked.</source>
        <translation>
            <numerusform>%n texte est vérifié.</numerusform>
            <numerusform>%n textes sont vérifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two rows: a text that only one language has, and one that only the other has.</source>
        <translation>Choisissez deux lignes : un texte que seule une langue a, et un que seule l’autre a.</translation>
    </message>
    <message>
        <source>The two texts answer each other now.</source>
        <translation>Les deux textes se répondent désormais.</translation>
    </message>
    <message>
        <source>Choose one row that has a text in both languages.</source>
        <translation>Choisissez une ligne qui a un texte dans les deux langues.</translation>
    </message>
    <message>
        <source>The two texts stand apart now.</source>
        <translation>Les deux textes sont désormais séparés.</translation>
    </message>
    <message>
        <source>The project has the text in one language only.</source>
        <translation>Le dossier n’a le texte que dans une langue.</translation>
    </message>
    <message>
        <source>The text in %1 is no longer in the project.</source>
        <translation>Le texte en %1 n’est plus dans le dossier.</translation>
    </message>
    <message>
        <source>The project has the text in one language only. Take in the project of another language, or a document, with File ▸ Text in another language…</source>
        <translation>Le dossier n’a le texte que dans une langue. Reprenez le dossier d’une autre langue, ou un document, par Fichier ▸ Joindre le texte d’une autre langue…</translation>
    </message>
    <message>
        <source>The text in the language of the draft</source>
        <translation>Le texte dans la langue du projet</translation>
    </message>
    <message>
        <source>The text in the other language</source>
        <translation>Le texte dans l’autre langue</translation>
    </message>
    <message>
        <source>Choose a row of the list to read its text here.</source>
        <translation>Choisissez une ligne de la liste pour en lire le texte ici.</translation>
    </message>
    <message>
        <source>This language has no such text.</source>
        <translation>Cette langue n’a pas ce texte.</translation>
    </message>
</context>
<context>
    <name>concordat::ProfileForm</name>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Stands in the history with what you do</source>
        <translation>Figure dans l’historique avec ce que vous faites</translation>
    </message>
    <message>
        <source>Your delegation</source>
        <translation>Votre délégation</translation>
    </message>
    <message>
        <source>Stands in brackets with the words that you propose</source>
        <translation>Figure entre crochets avec les mots que vous proposez</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Votre fonction</translation>
    </message>
    <message>
        <source>Stands in the history beside your name</source>
        <translation>Figure dans l’historique à côté de votre nom</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Délégué(e)</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Secrétariat</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Relecteur/Relectrice</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom :</translation>
    </message>
    <message>
        <source>&amp;Delegation:</source>
        <translation>&amp;Délégation :</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>&amp;Fonction :</translation>
    </message>
</context>
<context>
    <name>concordat::ProfilePage</name>
    <message>
        <source>Whatever you change is kept in the history under this name. What you undo is only what you did yourself.</source>
        <translation>Tout ce que vous modifiez est conservé dans l’historique sous ce nom. Vous n’annulez que ce que vous avez fait vous-même.</translation>
    </message>
    <message>
        <source>Work as</source>
        <translation>Travailler comme</translation>
    </message>
    <message>
        <source>Go on as somebody who worked on this computer before</source>
        <translation>Continuer comme quelqu’un qui a déjà travaillé sur cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Work as:</source>
        <translation>&amp;Travailler comme :</translation>
    </message>
    <message>
        <source>&amp;Begin where the last session ended</source>
        <translation>&amp;Commencer où la dernière séance s’est arrêtée</translation>
    </message>
    <message>
        <source>Opens the last project at the last place when the program starts</source>
        <translation>Ouvre le dernier dossier au dernier endroit au démarrage</translation>
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
        <translation>Le paragraphe actuel, pour la salle</translation>
    </message>
    <message>
        <source>No text is open.</source>
        <translation>Aucun texte n’est ouvert.</translation>
    </message>
</context>
<context>
    <name>concordat::ProjectionWindow</name>
    <message>
        <source>Marked up: what is not agreed stands in brackets</source>
        <translation>Avec crochets : ce qui n’est pas convenu est entre crochets</translation>
    </message>
    <message>
        <source>Clean: only what is agreed</source>
        <translation>Au net : seulement ce qui est convenu</translation>
    </message>
    <message>
        <source>As if agreed: the first alternative of each bracket</source>
        <translation>Comme si convenu : la première option de chaque crochet</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Projection</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Plus &amp;grand</translation>
    </message>
    <message>
        <source>Ctrl++</source>
        <translation>Ctrl++</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>P&amp;lus petit</translation>
    </message>
    <message>
        <source>Ctrl+-</source>
        <translation>Ctrl+-</translation>
    </message>
    <message>
        <source>Next &amp;reading</source>
        <translation>L&amp;ecture suivante</translation>
    </message>
    <message>
        <source>&amp;Next paragraph</source>
        <translation>Paragraphe &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous paragraph</source>
        <translation>&amp;Paragraphe précédent</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Ple&amp;in écran</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>concordat::ProvenancePane</name>
    <message>
        <source>The received document</source>
        <translation>Le document reçu</translation>
    </message>
    <message>
        <source>Put the cursor on a word of the draft to see where it comes from.</source>
        <translation>Placez le curseur sur un mot du projet pour voir d’où il vient.</translation>
    </message>
    <message>
        <source>No received document has these words.</source>
        <translation>Aucun document reçu ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>concordat::Receiving</name>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>« %1 » ne peut être lu : %2</translation>
    </message>
    <message>
        <source>No submission was found in “%1”.</source>
        <translation>Aucune contribution n’a été trouvée dans « %1 ».</translation>
    </message>
    <message>
        <source>Taking the document in was stopped; nothing was changed.</source>
        <translation>L’intégration du document a été arrêtée ; rien n’a été modifié.</translation>
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
        <translation>Répondre</translation>
    </message>
    <message>
        <source>The n&amp;ote:</source>
        <translation>La n&amp;ote :</translation>
    </message>
    <message>
        <source>Your &amp;reply:</source>
        <translation>Votre &amp;réponse :</translation>
    </message>
    <message>
        <source>&amp;Write the reply</source>
        <translation>É&amp;crire la réponse</translation>
    </message>
</context>
<context>
    <name>concordat::ReviewModel</name>
    <message>
        <source>Recognised as</source>
        <translation>Reconnu comme</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>Personne n’est nommé</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, pour %2</translation>
    </message>
    <message>
        <source>%1 (commentary)</source>
        <translation>%1 (observation)</translation>
    </message>
</context>
<context>
    <name>concordat::ReviewPane</name>
    <message>
        <source>Received document</source>
        <translation>Document reçu</translation>
    </message>
    <message>
        <source>Which of the received documents is shown</source>
        <translation>Lequel des documents reçus est affiché</translation>
    </message>
    <message>
        <source>What to look at first</source>
        <translation>À regarder d’abord</translation>
    </message>
    <message>
        <source>What was recognised</source>
        <translation>Ce qui a été reconnu</translation>
    </message>
    <message>
        <source>The received document</source>
        <translation>Le document reçu</translation>
    </message>
    <message>
        <source>Open a compilation to see here what was recognised in it.</source>
        <translation>Ouvrez une compilation pour voir ici ce qui y a été reconnu.</translation>
    </message>
    <message>
        <source>Here you see what was recognised in a received document, and correct it.</source>
        <translation>Vous voyez ici ce qui a été reconnu dans un document reçu, et vous le corrigez.</translation>
    </message>
    <message>
        <source>The draft is being made from your corrections…</source>
        <translation>Le projet est en cours d’établissement d’après vos corrections…</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) are waiting. Accept them to make the draft anew; what was done in the draft since is kept.</source>
        <translation>
            <numerusform>%n correction attend. Acceptez-la pour refaire le projet ; ce qui y a été fait depuis est conservé.</numerusform>
            <numerusform>%n corrections attendent. Acceptez-les pour refaire le projet ; ce qui y a été fait depuis est conservé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to look at. Choose one, and correct below what was recognised.</source>
        <translation>
            <numerusform>%n endroit à regarder. Choisissez-le, et corrigez ci-dessous ce qui a été reconnu.</numerusform>
            <numerusform>%n endroits à regarder. Choisissez-en un, et corrigez ci-dessous ce qui a été reconnu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this document was doubtful.</source>
        <translation>Rien dans ce document n’était douteux.</translation>
    </message>
    <message>
        <source>Choose a paragraph or an article first.</source>
        <translation>Choisissez d’abord un paragraphe ou un article.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Number as it is written, without the dot:</source>
        <translation>Numéro tel qu’il est écrit, sans le point :</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Délégation</translation>
    </message>
    <message>
        <source>Who submitted this (for example “Jamaica (on behalf of the Caribbean Community)”):</source>
        <translation>Qui a présenté ceci (par exemple « Jamaïque (au nom de la Communauté des Caraïbes) ») :</translation>
    </message>
    <message>
        <source>Choose a paragraph, and put the cursor into the document where its second part begins.</source>
        <translation>Choisissez un paragraphe, et placez le curseur dans le document là où commence sa seconde partie.</translation>
    </message>
    <message>
        <source>Choose a piece that belongs to nobody above, and the unit that it is to follow below.</source>
        <translation>Choisissez ci-dessus un fragment qui n’appartient à personne, et ci-dessous l’unité qu’il doit suivre.</translation>
    </message>
    <message>
        <source>There is no correction to accept.</source>
        <translation>Il n’y a pas de correction à accepter.</translation>
    </message>
    <message numerus="yes">
        <source>The draft was made anew from %n correction(s).</source>
        <translation>
            <numerusform>Le projet a été refait d’après %n correction.</numerusform>
            <numerusform>Le projet a été refait d’après %n corrections.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::SearchModel</name>
    <message numerus="yes">
        <source>In the draft: %n</source>
        <translation>
            <numerusform>Dans le projet : %n</numerusform>
            <numerusform>Dans le projet : %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In what was received: %n</source>
        <translation>
            <numerusform>Dans ce qui a été reçu : %n</numerusform>
            <numerusform>Dans ce qui a été reçu : %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Elsewhere in the documents: %n</source>
        <translation>
            <numerusform>Ailleurs dans les documents : %n</numerusform>
            <numerusform>Ailleurs dans les documents : %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In annotations: %n</source>
        <translation>
            <numerusform>Dans les annotations : %n</numerusform>
            <numerusform>Dans les annotations : %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In earlier states: %n</source>
        <translation>
            <numerusform>Dans les états antérieurs : %n</numerusform>
            <numerusform>Dans les états antérieurs : %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>concordat::SearchPane</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Mots à chercher</translation>
    </message>
    <message>
        <source>The beginning of a word is enough; quotes make a phrase</source>
        <translation>Le début d’un mot suffit ; les guillemets font une expression</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Où chercher</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>Le projet</translation>
    </message>
    <message>
        <source>What was received</source>
        <translation>Ce qui a été reçu</translation>
    </message>
    <message>
        <source>Elsewhere in the documents</source>
        <translation>Ailleurs dans les documents</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Earlier states</source>
        <translation>États antérieurs</translation>
    </message>
    <message>
        <source>Places where the words stand</source>
        <translation>Endroits où se trouvent les mots</translation>
    </message>
    <message>
        <source>Type words that you look for: the beginning of a word is enough, and quotes make a phrase. The draft, what was received, annotations and earlier states are searched.</source>
        <translation>Tapez les mots que vous cherchez : le début d’un mot suffit, et les guillemets font une expression. La recherche porte sur le projet, ce qui a été reçu, les annotations et les états antérieurs.</translation>
    </message>
    <message>
        <source>These words stand nowhere here.</source>
        <translation>Ces mots ne se trouvent nulle part ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n endroit</numerusform>
            <numerusform>%n endroits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::SendDialog</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message numerus="yes">
        <source>%n provision(s)</source>
        <translation>
            <numerusform>%n disposition</numerusform>
            <numerusform>%n dispositions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraphe</numerusform>
            <numerusform>%n paragraphes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of which %n private</source>
        <translation>
            <numerusform>dont %n privée</numerusform>
            <numerusform>dont %n privées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s)</source>
        <translation>
            <numerusform>%n révision</numerusform>
            <numerusform>%n révisions</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves:</source>
        <translation>Part :</translation>
    </message>
    <message>
        <source>People named:</source>
        <translation>Personnes nommées :</translation>
    </message>
    <message>
        <source>Delegations named:</source>
        <translation>Délégations nommées :</translation>
    </message>
    <message>
        <source>Received documents:</source>
        <translation>Documents reçus :</translation>
    </message>
    <message>
        <source>Stays here:</source>
        <translation>Reste ici :</translation>
    </message>
    <message>
        <source>The present &amp;text alone</source>
        <translation>Le &amp;texte actuel seul</translation>
    </message>
    <message>
        <source>The whole &amp;history: every revision, and the received files</source>
        <translation>Tout l’&amp;historique : chaque révision, et les fichiers reçus</translation>
    </message>
    <message>
        <source>&amp;Private annotations</source>
        <translation>&amp;Annotations privées</translation>
    </message>
    <message>
        <source>&amp;Attributions: who proposes what, and where words came from</source>
        <translation>Attributions : &amp;qui propose quoi, et d’où viennent les mots</translation>
    </message>
    <message>
        <source>What was &amp;received, as it was read</source>
        <translation>Ce qui a été &amp;reçu, tel qu’il a été lu</translation>
    </message>
    <message>
        <source>&amp;Sign it with my key, so that the receiver sees whether it was altered</source>
        <translation>&amp;Signer avec ma clé, pour que le destinataire voie s’il a été altéré</translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation>Envoyer pour relecture</translation>
    </message>
    <message>
        <source>What leaves, and what stays here</source>
        <translation>Ce qui part et ce qui reste ici</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Ce qui part</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Fichier :</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>&amp;Write the file</source>
        <translation>&amp;Écrire le fichier</translation>
    </message>
    <message>
        <source>S&amp;eal it with a passphrase, so that nobody else can read it</source>
        <translation>&amp;Le sceller avec une phrase secrète, pour que personne d’autre ne puisse le lire</translation>
    </message>
    <message>
        <source>Pass&amp;phrase:</source>
        <translation>&amp;Phrase secrète :</translation>
    </message>
    <message>
        <source>A&amp;gain:</source>
        <translation>E&amp;ncore :</translation>
    </message>
    <message>
        <source>At least %1 characters; four words that have nothing to do with each other are good.</source>
        <translation>Au moins %1 caractères ; quatre mots sans rapport entre eux conviennent.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Les deux ne sont pas encore identiques.</translation>
    </message>
    <message>
        <source>Tell it to the receiver by another way than the file. Who loses it loses what is in the file.</source>
        <translation>Transmettez-la au destinataire par une autre voie que le fichier. Qui la perd perd ce que contient le fichier.</translation>
    </message>
    <message>
        <source>Concordat projects (*.concordat *.sealed)</source>
        <translation>Dossiers Concordat (*.concordat *.sealed)</translation>
    </message>
    <message>
        <source>the text in %1</source>
        <translation>le texte en %1</translation>
    </message>
</context>
<context>
    <name>concordat::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des paramètres</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Délégations</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
</context>
<context>
    <name>concordat::ShareDialog</name>
    <message>
        <source>&amp;Folder…</source>
        <translation>Ré&amp;pertoire…</translation>
    </message>
    <message>
        <source>Send the &amp;whole history, with private annotations and what was received</source>
        <translation>&amp;Envoyer tout l’historique, avec les annotations privées et ce qui a été reçu</translation>
    </message>
    <message>
        <source>Share the project</source>
        <translation>Partager le dossier</translation>
    </message>
    <message>
        <source>Get a shared project</source>
        <translation>Recevoir un dossier partagé</translation>
    </message>
    <message>
        <source>only when you say so</source>
        <translation>seulement quand vous le dites</translation>
    </message>
    <message>
        <source>every 5 minutes</source>
        <translation>toutes les 5 minutes</translation>
    </message>
    <message>
        <source>every 15 minutes</source>
        <translation>toutes les 15 minutes</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>toutes les heures</translation>
    </message>
    <message>
        <source>Without it, others get the text as it stands when you send it: not the revisions that led to it, no private annotations, and no received documents</source>
        <translation>Sans cela, les autres reçoivent le texte tel qu’il est à l’envoi : ni les révisions qui y ont mené, ni les annotations privées, ni les documents reçus</translation>
    </message>
    <message>
        <source>/media/stick/springs, or ssh://git@server.example/springs.git</source>
        <translation>/media/stick/springs, ou ssh://git@server.example/springs.git</translation>
    </message>
    <message>
        <source>How the place is called</source>
        <translation>Nom de l’emplacement</translation>
    </message>
    <message>
        <source>Everybody who shares at the same place gets what the others send.</source>
        <translation>Tous ceux qui partagent au même emplacement reçoivent ce que les autres envoient.</translation>
    </message>
    <message>
        <source>The project is made of what is at this place, and shared there from then on.</source>
        <translation>Le dossier est créé à partir de ce qui est à cet emplacement, et y est partagé dès lors.</translation>
    </message>
    <message>
        <source>&amp;Place:</source>
        <translation>E&amp;mplacement :</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>A&amp;dresse :</translation>
    </message>
    <message>
        <source>&amp;Branch:</source>
        <translation>&amp;Branche :</translation>
    </message>
    <message>
        <source>Get and &amp;send by itself:</source>
        <translation>Recevoir et envoyer &amp;automatiquement :</translation>
    </message>
    <message>
        <source>&amp;Get and send now</source>
        <translation>&amp;Recevoir et envoyer maintenant</translation>
    </message>
    <message>
        <source>Get the project…</source>
        <translation>Recevoir le dossier…</translation>
    </message>
    <message>
        <source>Share in a folder</source>
        <translation>Partager dans un répertoire</translation>
    </message>
</context>
<context>
    <name>concordat::ShortcutsModel</name>
    <message>
        <source>Also the keys of: %1</source>
        <translation>Aussi les touches de : %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Usually none</source>
        <translation>D’ordinaire aucune</translation>
    </message>
    <message>
        <source>Usually %1</source>
        <translation>D’ordinaire %1</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>concordat::ShortcutsPage</name>
    <message>
        <source>&amp;None</source>
        <translation>Aucu&amp;ne</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>&amp;D’origine</translation>
    </message>
    <message>
        <source>Name or keys</source>
        <translation>Nom ou touches</translation>
    </message>
    <message>
        <source>Show actions with this name or these keys</source>
        <translation>N’afficher que les actions ayant ce nom ou ces touches</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>Keys of the chosen action</source>
        <translation>Touches de l’action choisie</translation>
    </message>
    <message>
        <source>Press the keys that the action shall have</source>
        <translation>Appuyez sur les touches que l’action doit avoir</translation>
    </message>
    <message>
        <source>Take the action&apos;s keys away</source>
        <translation>Retirer les touches de l’action</translation>
    </message>
    <message>
        <source>Give the action its usual keys</source>
        <translation>Rendre à l’action ses touches d’origine</translation>
    </message>
    <message>
        <source>&amp;All as usual</source>
        <translation>Tout comme &amp;à l’origine</translation>
    </message>
    <message>
        <source>Give all actions their usual keys</source>
        <translation>Rendre à toutes les actions leurs touches d’origine</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>&amp;Touches :</translation>
    </message>
</context>
<context>
    <name>concordat::StatisticsPane</name>
    <message>
        <source>Plot</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>What the plot shows</source>
        <translation>Ce que montre le graphique</translation>
    </message>
    <message>
        <source>Brackets by article</source>
        <translation>Crochets par article</translation>
    </message>
    <message>
        <source>Agreed share by article</source>
        <translation>Part convenue par article</translation>
    </message>
    <message>
        <source>Coverage by delegation</source>
        <translation>Couverture par délégation</translation>
    </message>
    <message>
        <source>Brackets over the versions</source>
        <translation>Crochets au fil des versions</translation>
    </message>
    <message>
        <source>Agreed share over the versions</source>
        <translation>Part convenue au fil des versions</translation>
    </message>
    <message>
        <source>&amp;Plot:</source>
        <translation>Gra&amp;phique :</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the plot as a picture, and its values as a table</source>
        <translation>Copier le graphique comme image, et ses valeurs comme tableau</translation>
    </message>
    <message>
        <source>Export as S&amp;VG…</source>
        <translation>&amp;Exporter en SVG…</translation>
    </message>
    <message>
        <source>Write the plot to a file that any drawing program opens</source>
        <translation>Écrire le graphique dans un fichier qu’ouvre tout programme de dessin</translation>
    </message>
    <message>
        <source>The plot</source>
        <translation>Le graphique</translation>
    </message>
    <message>
        <source>The plot is on the clipboard, as a picture and as a table.</source>
        <translation>Le graphique est dans le presse-papiers, comme image et comme tableau.</translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s) are open.</source>
        <translation>
            <numerusform>%n passage entre crochets en suspens.</numerusform>
            <numerusform>%n passages entre crochets en suspens.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the text stands outside brackets.</source>
        <translation>%1 % du texte est hors crochets.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n paragraph(s) are agreed.</source>
        <translation>
            <numerusform>%1 paragraphe convenu sur %n.</numerusform>
            <numerusform>%1 paragraphes convenus sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the plot</source>
        <translation>Exporter le graphique</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Dessins (*.svg)</translation>
    </message>
    <message>
        <source>The plot was exported to %1.</source>
        <translation>Le graphique a été exporté vers %1.</translation>
    </message>
    <message>
        <source>The figures are being counted…</source>
        <translation>Les chiffres sont en cours de calcul…</translation>
    </message>
</context>
<context>
    <name>concordat::StatusLine</name>
    <message>
        <source>How much of the draft is settled, and what is open</source>
        <translation>Quelle part du projet est réglée, et ce qui est en suspens</translation>
    </message>
    <message>
        <source>Under whose name changes are kept</source>
        <translation>Le nom sous lequel les modifications sont conservées</translation>
    </message>
    <message>
        <source>The size of the text</source>
        <translation>La taille du texte</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n paragraph(s) without brackets</source>
        <translation>
            <numerusform>%1 paragraphe sur %n sans crochets</numerusform>
            <numerusform>%1 paragraphes sur %n sans crochets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open bracket(s)</source>
        <translation>
            <numerusform>%n crochet ouvert</numerusform>
            <numerusform>%n crochets ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>concordat::TextPage</name>
    <message>
        <source>States Parties </source>
        <translation>Les États Parties </translation>
    </message>
    <message>
        <source>shall</source>
        <translation>protègent</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Pérou</translation>
    </message>
    <message>
        <source>are encouraged to</source>
        <translation>sont encouragés à protéger</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norvège</translation>
    </message>
    <message>
        <source> protect the springs.</source>
        <translation> les sources.</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>The font of the text in all panes</source>
        <translation>La police du texte dans tous les volets</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>The size of the text at 100 %, in points</source>
        <translation>La taille du texte à 100 %, en points</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Names of delegations</source>
        <translation>Noms des délégations</translation>
    </message>
    <message>
        <source>Where the names stand on the page, on paper and in exports</source>
        <translation>Où figurent les noms sur la page, sur papier et dans les exportations</translation>
    </message>
    <message>
        <source>In front: [Peru: shall]</source>
        <translation>Devant : [Pérou : protègent]</translation>
    </message>
    <message>
        <source>Behind: [shall (Peru)]</source>
        <translation>Derrière : [protègent (Pérou)]</translation>
    </message>
    <message>
        <source>None: [shall]</source>
        <translation>Aucun : [protègent]</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>Take the system&apos;s font and size</source>
        <translation>Prendre la police et la taille du système</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>&amp;Police :</translation>
    </message>
    <message>
        <source>S&amp;ize:</source>
        <translation>Ta&amp;ille :</translation>
    </message>
    <message>
        <source>&amp;Names of delegations:</source>
        <translation>&amp;Noms des délégations :</translation>
    </message>
    <message>
        <source>&amp;Example:</source>
        <translation>&amp;Exemple :</translation>
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
        <translation>%1 : pas de texte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 (base)</source>
        <translation>%1 (base)</translation>
    </message>
</context>
<context>
    <name>concordat::VariantsPane</name>
    <message>
        <source>No delegation has a text for this provision. Choose another one in the outline.</source>
        <translation>Aucune délégation n’a de texte pour cette disposition. Choisissez-en une autre dans le plan.</translation>
    </message>
    <message>
        <source>Variants of the provision, a column a delegation</source>
        <translation>Variantes de la disposition, une colonne par délégation</translation>
    </message>
    <message>
        <source>Compare the others with %1</source>
        <translation>Comparer les autres à %1</translation>
    </message>
    <message>
        <source>There is no further difference in this provision.</source>
        <translation>Il n’y a pas d’autre différence dans cette disposition.</translation>
    </message>
    <message>
        <source>There is no earlier difference in this provision.</source>
        <translation>Il n’y a pas de différence antérieure dans cette disposition.</translation>
    </message>
    <message>
        <source>%1 has no text for this paragraph.</source>
        <translation>%1 n’a pas de texte pour ce paragraphe.</translation>
    </message>
    <message>
        <source>The paragraph now has the text of %1.</source>
        <translation>Le paragraphe a maintenant le texte de %1.</translation>
    </message>
    <message>
        <source>Choose a variant with text first.</source>
        <translation>Choisissez d’abord une variante qui a un texte.</translation>
    </message>
    <message>
        <source>There is no paragraph there to join with.</source>
        <translation>Il n’y a pas là de paragraphe auquel le joindre.</translation>
    </message>
    <message>
        <source>Choose a variant in which two texts stand together first.</source>
        <translation>Choisissez d’abord une variante où deux textes sont joints.</translation>
    </message>
    <message>
        <source>The text now stands for a paragraph of its own.</source>
        <translation>Le texte a maintenant un paragraphe à lui.</translation>
    </message>
    <message>
        <source>The text now stands for this paragraph.</source>
        <translation>Le texte répond maintenant à ce paragraphe.</translation>
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
        <translation>Ouvrez une compilation de propositions. Concordat trouve quels articles se répondent et en fait un seul texte, où tout ce qui n’est pas convenu est entre crochets avec le nom des délégations.</translation>
    </message>
    <message>
        <source>Open a compilation or a project…</source>
        <translation>Ouvrir une compilation ou un dossier…</translation>
    </message>
    <message>
        <source>Or drop a file anywhere in this window.</source>
        <translation>Ou déposez un fichier n’importe où dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Essayer l’exemple</translation>
    </message>
    <message>
        <source>Six delegations on an invented convention about mountain springs.</source>
        <translation>Six délégations, et une convention imaginaire sur les sources de montagne.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Dossiers récents</translation>
    </message>
</context>
<context>
    <name>concordat::Workbench</name>
    <message>
        <source>Reading the document…</source>
        <translation>Lecture du document…</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Points en suspens</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
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
        <translation>Ce fichier peut être lu mais non modifié. Enregistrez une copie pour y travailler.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open a compilation or a project</source>
        <translation>Ouvrir une compilation ou un dossier</translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <translation>Essa&amp;yer l’exemple</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Open six delegations&apos; proposals for an invented convention</source>
        <translation>Ouvrir les propositions de six délégations pour une convention imaginaire</translation>
    </message>
    <message>
        <source>Save &amp;version…</source>
        <translation>Enregistrer une &amp;version…</translation>
    </message>
    <message>
        <source>Name the state of the draft; every change is kept anyway</source>
        <translation>Nommer l’état du projet ; chaque modification est conservée de toute façon</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>E&amp;nregistrer une copie…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Write a copy of the project, to take away or to keep</source>
        <translation>Écrire une copie du dossier, à emporter ou à garder</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Write the consolidated draft or the comparative table to a file</source>
        <translation>Écrire dans un fichier le projet consolidé ou le tableau comparatif</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Close the window; everything is kept</source>
        <translation>Fermer la fenêtre ; tout est conservé</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Take back what you did last</source>
        <translation>Revenir sur ce que vous avez fait en dernier</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ré&amp;tablir</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Do again what you took back</source>
        <translation>Refaire ce que vous avez annulé</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>Différence &amp;suivante</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Go to the next bracket, or the next row in which variants differ</source>
        <translation>Aller aux crochets suivants, ou à la ligne suivante où les variantes diffèrent</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>&amp;Différence précédente</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Go to the bracket before, or the row before in which variants differ</source>
        <translation>Aller aux crochets précédents, ou à la ligne précédente où les variantes diffèrent</translation>
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
        <translation>&amp;Mettre la sélection entre crochets</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Put the selected words in brackets: they are not agreed</source>
        <translation>Mettre entre crochets les mots sélectionnés : ils ne sont pas convenus</translation>
    </message>
    <message>
        <source>&amp;Add an alternative…</source>
        <translation>&amp;Ajouter une option…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+B</source>
        <translation>Ctrl+Shift+B</translation>
    </message>
    <message>
        <source>Add an alternative to the bracket at the cursor</source>
        <translation>Ajouter une option aux crochets où se trouve le curseur</translation>
    </message>
    <message>
        <source>Take a &amp;position…</source>
        <translation>&amp;Prendre position…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation>Ctrl+Shift+T</translation>
    </message>
    <message>
        <source>Record that a delegation supports, opposes or reserves on the alternative at the cursor</source>
        <translation>Consigner qu’une délégation appuie l’option au curseur, s’y oppose ou réserve sa position</translation>
    </message>
    <message>
        <source>&amp;Lift: keep this alternative</source>
        <translation>Lever : &amp;garder cette option</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Keep the alternative at the cursor and drop the brackets around it</source>
        <translation>Garder l’option au curseur et lever les crochets qui l’entourent</translation>
    </message>
    <message>
        <source>&amp;Drop the bracket with its text</source>
        <translation>&amp;Retirer les crochets et leur texte</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Keep none of the alternatives of the bracket at the cursor</source>
        <translation>Ne garder aucune des options des crochets au curseur</translation>
    </message>
    <message>
        <source>Agree ad &amp;referendum</source>
        <translation>&amp;Convenir ad referendum</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Record that the paragraph is agreed ad referendum</source>
        <translation>Consigner que le paragraphe est convenu ad referendum</translation>
    </message>
    <message>
        <source>The paragraph is agreed ad referendum.</source>
        <translation>Le paragraphe est convenu ad referendum.</translation>
    </message>
    <message>
        <source>A&amp;nnotate…</source>
        <translation>A&amp;nnoter…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Write a note on the selected words or the paragraph</source>
        <translation>Écrire une note sur les mots sélectionnés ou le paragraphe</translation>
    </message>
    <message>
        <source>&amp;Mend what is underlined</source>
        <translation>Corriger ce &amp;qui est souligné</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>Put right what the notation finds odd at the cursor, as its tooltip says</source>
        <translation>Corriger ce que la notation trouve anormal au curseur, comme le dit son infobulle</translation>
    </message>
    <message>
        <source>There is nothing at the cursor that the program knows how to mend.</source>
        <translation>Il n’y a rien au curseur que le programme sache corriger.</translation>
    </message>
    <message>
        <source>&amp;Insert a paragraph (bis)</source>
        <translation>&amp;Insérer un paragraphe (bis)</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Insert an empty paragraph after this one; its number is bis, ter …</source>
        <translation>Insérer un paragraphe vide après celui-ci ; son numéro est bis, ter…</translation>
    </message>
    <message>
        <source>&amp;Split the paragraph here</source>
        <translation>Scinder le &amp;paragraphe ici</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Return</source>
        <translation>Ctrl+Shift+Return</translation>
    </message>
    <message>
        <source>Make two paragraphs of this one, at the cursor</source>
        <translation>Faire deux paragraphes de celui-ci, au curseur</translation>
    </message>
    <message>
        <source>&amp;Join with the next paragraph</source>
        <translation>&amp;Joindre au paragraphe suivant</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>Make one paragraph of this and the next</source>
        <translation>Faire un seul paragraphe de celui-ci et du suivant</translation>
    </message>
    <message>
        <source>Move paragraph &amp;up</source>
        <translation>Monter &amp;le paragraphe</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Up</source>
        <translation>Ctrl+Shift+Up</translation>
    </message>
    <message>
        <source>Move the paragraph before the one above it</source>
        <translation>Déplacer le paragraphe avant celui qui le précède</translation>
    </message>
    <message>
        <source>Move paragraph &amp;down</source>
        <translation>D&amp;escendre le paragraphe</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Down</source>
        <translation>Ctrl+Shift+Down</translation>
    </message>
    <message>
        <source>Move the paragraph behind the one below it</source>
        <translation>Déplacer le paragraphe après celui qui le suit</translation>
    </message>
    <message>
        <source>D&amp;elete the paragraph</source>
        <translation>&amp;Supprimer le paragraphe</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Del</source>
        <translation>Ctrl+Shift+Del</translation>
    </message>
    <message>
        <source>Take the paragraph out of the draft; its variants stay on the table</source>
        <translation>Retirer le paragraphe du projet ; ses variantes restent sur la table</translation>
    </message>
    <message>
        <source>The paragraph was taken out of the draft.</source>
        <translation>Le paragraphe a été retiré du projet.</translation>
    </message>
    <message>
        <source>Re&amp;number the draft</source>
        <translation>Re&amp;numéroter le projet</translation>
    </message>
    <message>
        <source>Ctrl+Alt+R</source>
        <translation>Ctrl+Alt+R</translation>
    </message>
    <message>
        <source>Number articles and paragraphs afresh, with every cross-reference following</source>
        <translation>Numéroter de nouveau articles et paragraphes, tous les renvois suivant</translation>
    </message>
    <message>
        <source>The draft was renumbered, and its references follow.</source>
        <translation>Le projet a été renuméroté, et ses renvois suivent.</translation>
    </message>
    <message>
        <source>&amp;Draft</source>
        <translation>&amp;Projet</translation>
    </message>
    <message>
        <source>Show the draft</source>
        <translation>Afficher le projet</translation>
    </message>
    <message>
        <source>&amp;Variants</source>
        <translation>&amp;Variantes</translation>
    </message>
    <message>
        <source>Show the variants of the provision side by side</source>
        <translation>Afficher côte à côte les variantes de la disposition</translation>
    </message>
    <message>
        <source>&amp;Concordance</source>
        <translation>&amp;Concordance</translation>
    </message>
    <message>
        <source>Show which delegation has a text for which provision</source>
        <translation>Montrer quelle délégation a un texte pour quelle disposition</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Ple&amp;in écran</translation>
    </message>
    <message>
        <source>Let the window fill the screen, or stop doing so</source>
        <translation>Faire occuper tout l’écran à la fenêtre, ou cesser</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>Colours as the system says</source>
        <translation>Couleurs comme le système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation>Texte sombre sur fond clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>Light text on a dark ground</source>
        <translation>Texte clair sur fond sombre</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Contraste élevé</translation>
    </message>
    <message>
        <source>White and yellow on black</source>
        <translation>Blanc et jaune sur noir</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Brackets</source>
        <translation>C&amp;rochets</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation>&amp;Paragraphe</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Main toolbar</source>
        <translation>Barre d’outils principale</translation>
    </message>
    <message>
        <source>Select words of one paragraph first; they will be put in brackets.</source>
        <translation>Sélectionnez d’abord des mots d’un seul paragraphe ; ils seront mis entre crochets.</translation>
    </message>
    <message>
        <source>Put the cursor into a bracket first.</source>
        <translation>Placez d’abord le curseur dans des crochets.</translation>
    </message>
    <message>
        <source>The bracket was lifted.</source>
        <translation>Les crochets ont été levés.</translation>
    </message>
    <message>
        <source>The bracket was dropped with its text.</source>
        <translation>Les crochets ont été retirés avec leur texte.</translation>
    </message>
    <message>
        <source>Put the cursor into the bracket that is to have one more alternative.</source>
        <translation>Placez le curseur dans les crochets qui doivent avoir une option de plus.</translation>
    </message>
    <message>
        <source>Add an alternative</source>
        <translation>Ajouter une option</translation>
    </message>
    <message>
        <source>Text of the alternative, with who proposes it (for example “EU: shall be”):</source>
        <translation>Texte de l’option, avec qui la propose (par exemple « UE : est ») :</translation>
    </message>
    <message>
        <source>Put the cursor into the alternative that a delegation takes a position on.</source>
        <translation>Placez le curseur dans l’option sur laquelle une délégation prend position.</translation>
    </message>
    <message>
        <source>Take a position</source>
        <translation>Prendre position</translation>
    </message>
    <message>
        <source>Delegation; + before its name supports, - opposes, ? reserves:</source>
        <translation>Délégation ; devant son nom, + appuie, - s’oppose, ? réserve :</translation>
    </message>
    <message>
        <source>“%1” is not a delegation of this project. Check the spelling.</source>
        <translation>« %1 » n’est pas une délégation de ce dossier. Vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>The paragraph stands at the edge of its provision already.</source>
        <translation>Le paragraphe est déjà au bord de sa disposition.</translation>
    </message>
    <message>
        <source>There is no open bracket further on.</source>
        <translation>Il n’y a plus de crochets ouverts plus loin.</translation>
    </message>
    <message>
        <source>There is no open bracket before this place.</source>
        <translation>Il n’y a pas de crochets ouverts avant cet endroit.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Bringing in copies…</source>
        <translation>Intégration des copies…</translation>
    </message>
    <message>
        <source>Send &amp;for review…</source>
        <translation>Envoyer &amp;pour relecture…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+M</source>
        <translation>Ctrl+Alt+M</translation>
    </message>
    <message>
        <source>Write a small file for somebody to review, and see exactly what leaves in it</source>
        <translation>Écrire un petit fichier à faire relire, et voir exactement ce qu’il emporte</translation>
    </message>
    <message>
        <source>&amp;Bring in copies…</source>
        <translation>Intégrer des &amp;copies…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation>Ctrl+Shift+I</translation>
    </message>
    <message>
        <source>Merge copies that others worked on: any number, in any order</source>
        <translation>Fusionner les copies sur lesquelles d’autres ont travaillé : autant qu’on veut, dans tout ordre</translation>
    </message>
    <message>
        <source>&amp;Walk through what came in</source>
        <translation>&amp;Parcourir ce qui est arrivé</translation>
    </message>
    <message>
        <source>Ctrl+Shift+W</source>
        <translation>Ctrl+Shift+W</translation>
    </message>
    <message>
        <source>Go through what copies brought, one by one</source>
        <translation>Passer en revue, un par un, les apports des copies</translation>
    </message>
    <message>
        <source>Co&amp;mpare revisions</source>
        <translation>Co&amp;mparer des révisions</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>Compare the revisions chosen in the history, or the chosen one with the present draft</source>
        <translation>Comparer les révisions choisies dans l’historique, ou celle choisie avec le projet actuel</translation>
    </message>
    <message>
        <source>%1 for review</source>
        <translation>%1 pour relecture</translation>
    </message>
    <message>
        <source>What was shown was written to %1. Bring it in again when it comes back.</source>
        <translation>Ce qui était affiché a été écrit dans %1. Intégrez-le à son retour.</translation>
    </message>
    <message>
        <source>Bring in copies</source>
        <translation>Intégrer des copies</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>« %1 » ne peut être lu : %2</translation>
    </message>
    <message>
        <source>“%1” holds nothing that is not here already.</source>
        <translation>« %1 » ne contient rien qui ne soit déjà ici.</translation>
    </message>
    <message>
        <source>What “%1” brought is in the draft.</source>
        <translation>Ce que « %1 » a apporté est dans le projet.</translation>
    </message>
    <message numerus="yes">
        <source>What “%1” brought is in the draft; %n thing(s) had no place in the text.</source>
        <translation>
            <numerusform>Ce que « %1 » a apporté est dans le projet ; %n élément n’a pas eu de place dans le texte.</numerusform>
            <numerusform>Ce que « %1 » a apporté est dans le projet ; %n éléments n’ont pas eu de place dans le texte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copies hold nothing that is not here already.</source>
        <translation>Les copies ne contiennent rien qui ne soit déjà ici.</translation>
    </message>
    <message>
        <source>“%1” is a document, not a copy of this project. It can be imported.</source>
        <translation>« %1 » est un document, non une copie de ce dossier. Il peut être importé.</translation>
    </message>
    <message>
        <source>On %1 the program stopped while you were typing in %2. The words were kept aside.</source>
        <translation>Le %1, le programme s’est arrêté pendant votre saisie (%2). Les mots ont été mis de côté.</translation>
    </message>
    <message>
        <source>a paragraph</source>
        <translation>un paragraphe</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Les rétablir</translation>
    </message>
    <message>
        <source>Typed before the program stopped</source>
        <translation>Saisi avant l’arrêt du programme</translation>
    </message>
    <message>
        <source>The words that you were typing are in the draft.</source>
        <translation>Les mots que vous étiez en train de saisir sont dans le projet.</translation>
    </message>
    <message>
        <source>Another window has changed this project; you see it as it is now. Last: %1</source>
        <translation>Une autre fenêtre a modifié ce dossier ; vous le voyez tel qu’il est maintenant. En dernier : %1</translation>
    </message>
    <message>
        <source>Rescue what can be read</source>
        <translation>Sauver ce qui est lisible</translation>
    </message>
    <message>
        <source>%1 rescued</source>
        <translation>%1 récupéré</translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s) were saved into a new file.</source>
        <translation>
            <numerusform>%n révision a été sauvée dans un nouveau fichier.</numerusform>
            <numerusform>%n révisions ont été sauvées dans un nouveau fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compilations and projects (*.txt *.md *.docx *.odt *.pdf *.rtf *.html *.epub *.concordat);;All files (*)</source>
        <translation>Compilations et dossiers (*.txt *.md *.docx *.odt *.pdf *.rtf *.html *.epub *.concordat);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n submission(s) were read.</source>
        <translation>
            <numerusform>%n contribution a été lue.</numerusform>
            <numerusform>%n contributions ont été lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of the document belong to none.</source>
        <translation>
            <numerusform>%n fragment du document n’appartient à aucune.</numerusform>
            <numerusform>%n fragments du document n’appartiennent à aucune.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Concordat projects (*.concordat)</source>
        <translation>Dossiers Concordat (*.concordat)</translation>
    </message>
    <message>
        <source>A copy was saved as %1.</source>
        <translation>Une copie a été enregistrée sous %1.</translation>
    </message>
    <message>
        <source>Save version</source>
        <translation>Enregistrer une version</translation>
    </message>
    <message>
        <source>Name of this version (for example “Rev.1, after the morning meeting”):</source>
        <translation>Nom de cette version (par exemple « Rev.1, après la séance du matin ») :</translation>
    </message>
    <message>
        <source>This state is now the version “%1”.</source>
        <translation>Cet état est maintenant la version « %1 ».</translation>
    </message>
    <message>
        <source>Read about the pane that has the keyboard</source>
        <translation>Lire ce qui concerne le volet qui a le clavier</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation>&amp;Toutes les touches</translation>
    </message>
    <message>
        <source>Ctrl+F1</source>
        <translation>Ctrl+F1</translation>
    </message>
    <message>
        <source>List what can be done by keys, as they are now</source>
        <translation>Énumérer ce qui se fait au clavier, dans l’état actuel</translation>
    </message>
    <message>
        <source>&amp;About Concordat</source>
        <translation>&amp;À propos de Concordat</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F1</source>
        <translation>Ctrl+Shift+F1</translation>
    </message>
    <message>
        <source>Say which version this is and under what terms it is given</source>
        <translation>Dire quelle est cette version et à quelles conditions elle est donnée</translation>
    </message>
    <message>
        <source>About Concordat</source>
        <translation>À propos de Concordat</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Concordat %1&lt;/h3&gt;&lt;p&gt;A workbench for drafting a negotiated text.&lt;/p&gt;&lt;p&gt;© 2026 The Concordat authors. Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Concordat %1&lt;/h3&gt;&lt;p&gt;Un atelier pour la rédaction d’un texte négocié.&lt;/p&gt;&lt;p&gt;© 2026 Les auteurs de Concordat. Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Go to the place visited before</source>
        <translation>Aller à l’endroit visité auparavant</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;vancer</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Go to the place from which one went back</source>
        <translation>Aller à l’endroit d’où l’on est revenu</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;grandir</translation>
    </message>
    <message>
        <source>Ctrl++</source>
        <translation>Ctrl++</translation>
    </message>
    <message>
        <source>Make the text of all panes larger</source>
        <translation>Agrandir le texte de tous les volets</translation>
    </message>
    <message>
        <source>Ctrl+=</source>
        <translation>Ctrl+=</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>Ctrl+-</source>
        <translation>Ctrl+-</translation>
    </message>
    <message>
        <source>Make the text of all panes smaller</source>
        <translation>Réduire le texte de tous les volets</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Taille &amp;ordinaire</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Give the text of all panes its usual size</source>
        <translation>Rendre au texte de tous les volets sa taille ordinaire</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Print the draft as the page shows it</source>
        <translation>Imprimer le projet tel que la page le montre</translation>
    </message>
    <message>
        <source>Print prev&amp;iew</source>
        <translation>&amp;Aperçu avant impression</translation>
    </message>
    <message>
        <source>Ctrl+Alt+P</source>
        <translation>Ctrl+Alt+P</translation>
    </message>
    <message>
        <source>Show the draft as it would be printed</source>
        <translation>Montrer le projet tel qu’il serait imprimé</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un &amp;dossier récent</translation>
    </message>
    <message>
        <source>No project was opened yet</source>
        <translation>Aucun dossier n’a encore été ouvert</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>&amp;Import review</source>
        <translation>&amp;Examen de l’importation</translation>
    </message>
    <message>
        <source>Show what was recognised in the received document, and correct it</source>
        <translation>Montrer ce qui a été reconnu dans le document reçu, et le corriger</translation>
    </message>
    <message>
        <source>Set the &amp;number…</source>
        <translation>Indi&amp;quer le numéro…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+N</source>
        <translation>Ctrl+Alt+N</translation>
    </message>
    <message>
        <source>Say which number the chosen part has</source>
        <translation>Dire quel numéro porte la partie choisie</translation>
    </message>
    <message>
        <source>Set the &amp;delegation…</source>
        <translation>I&amp;ndiquer la délégation…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+D</source>
        <translation>Ctrl+Alt+D</translation>
    </message>
    <message>
        <source>Say who submitted the chosen text</source>
        <translation>Dire qui a présenté le texte choisi</translation>
    </message>
    <message>
        <source>&amp;Commentary, or treaty text</source>
        <translation>Observation, ou &amp;texte de traité</translation>
    </message>
    <message>
        <source>Ctrl+Alt+C</source>
        <translation>Ctrl+Alt+C</translation>
    </message>
    <message>
        <source>Say that the chosen part explains and is not treaty text, or take that back</source>
        <translation>Dire que la partie choisie explique et n’est pas un texte de traité, ou revenir là-dessus</translation>
    </message>
    <message>
        <source>Into the part &amp;before it</source>
        <translation>Dans la &amp;partie précédente</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Right</source>
        <translation>Ctrl+Alt+Right</translation>
    </message>
    <message>
        <source>Make the chosen part belong to the one before it</source>
        <translation>Rattacher la partie choisie à celle qui la précède</translation>
    </message>
    <message>
        <source>&amp;Out of the part around it</source>
        <translation>&amp;Hors de la partie qui l’entoure</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Left</source>
        <translation>Ctrl+Alt+Left</translation>
    </message>
    <message>
        <source>Let the chosen part stand behind the one it belongs to</source>
        <translation>Placer la partie choisie après celle à laquelle elle appartient</translation>
    </message>
    <message>
        <source>&amp;Join with the part before it</source>
        <translation>&amp;Joindre à la partie précédente</translation>
    </message>
    <message>
        <source>Ctrl+Alt+J</source>
        <translation>Ctrl+Alt+J</translation>
    </message>
    <message>
        <source>Make one part of the chosen one and the one before it</source>
        <translation>Faire une seule partie de celle choisie et de la précédente</translation>
    </message>
    <message>
        <source>&amp;Split at the cursor</source>
        <translation>&amp;Scinder au curseur</translation>
    </message>
    <message>
        <source>Ctrl+Alt+S</source>
        <translation>Ctrl+Alt+S</translation>
    </message>
    <message>
        <source>Make two parts of the chosen one, at the cursor in the document</source>
        <translation>Faire deux parties de celle choisie, au curseur dans le document</translation>
    </message>
    <message>
        <source>&amp;Place the stray piece here</source>
        <translation>Placer &amp;ici le fragment isolé</translation>
    </message>
    <message>
        <source>Ctrl+Alt+L</source>
        <translation>Ctrl+Alt+L</translation>
    </message>
    <message>
        <source>Put the chosen piece that belongs to nobody behind the chosen part</source>
        <translation>Placer après la partie choisie le fragment choisi qui n’appartient à personne</translation>
    </message>
    <message>
        <source>&amp;Accept the corrections</source>
        <translation>Accepter &amp;les corrections</translation>
    </message>
    <message>
        <source>Ctrl+Alt+K</source>
        <translation>Ctrl+Alt+K</translation>
    </message>
    <message>
        <source>Make the draft anew from the corrections; what was done in it since is kept</source>
        <translation>Refaire le projet d’après les corrections ; ce qui y a été fait depuis est conservé</translation>
    </message>
    <message>
        <source>&amp;Forget the corrections</source>
        <translation>&amp;Oublier les corrections</translation>
    </message>
    <message>
        <source>Ctrl+Alt+F</source>
        <translation>Ctrl+Alt+F</translation>
    </message>
    <message>
        <source>Go back to what the reader recognised</source>
        <translation>Revenir à ce que le lecteur a reconnu</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>I&amp;mportation</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Genre</translation>
    </message>
    <message>
        <source>Say that the chosen part is of the kind: %1</source>
        <translation>Dire que la partie choisie est de ce genre : %1</translation>
    </message>
    <message>
        <source>&amp;Confirm the units of the cell</source>
        <translation>&amp;Confirmer les unités de la cellule</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Space</source>
        <translation>Ctrl+Alt+Space</translation>
    </message>
    <message>
        <source>Say that they belong to this provision; no later proposal overrules it</source>
        <translation>Dire qu’elles appartiennent à cette disposition ; aucune proposition ultérieure ne l’écarte</translation>
    </message>
    <message>
        <source>To the provision &amp;above</source>
        <translation>Vers la disposition &amp;au-dessus</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Up</source>
        <translation>Ctrl+Alt+Up</translation>
    </message>
    <message>
        <source>Let the units of the cell belong to the provision above</source>
        <translation>Rattacher les unités de la cellule à la disposition au-dessus</translation>
    </message>
    <message>
        <source>To the provision &amp;below</source>
        <translation>&amp;Vers la disposition au-dessous</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Down</source>
        <translation>Ctrl+Alt+Down</translation>
    </message>
    <message>
        <source>Let the units of the cell belong to the provision below</source>
        <translation>Rattacher les unités de la cellule à la disposition au-dessous</translation>
    </message>
    <message>
        <source>To &amp;no provision</source>
        <translation>Vers aucune &amp;disposition</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Del</source>
        <translation>Ctrl+Alt+Del</translation>
    </message>
    <message>
        <source>Take the units of the cell out of the draft; they stay in what was received</source>
        <translation>Retirer du projet les unités de la cellule ; elles restent dans ce qui a été reçu</translation>
    </message>
    <message>
        <source>Take variant &amp;%1</source>
        <translation>Prendre la variante &amp;%1</translation>
    </message>
    <message>
        <source>Put the text of delegation %1 of the variants into the draft</source>
        <translation>Mettre dans le projet le texte de la délégation %1 des variantes</translation>
    </message>
    <message>
        <source>&amp;Take the text of the card</source>
        <translation>Prendre le &amp;texte de la fiche</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Return</source>
        <translation>Ctrl+Alt+Return</translation>
    </message>
    <message>
        <source>Put the text that follows from the switches into the draft</source>
        <translation>Mettre dans le projet le texte qui résulte des choix</translation>
    </message>
    <message>
        <source>Make the delegation the &amp;base</source>
        <translation>Prendre la délégation pour &amp;base</translation>
    </message>
    <message>
        <source>Ctrl+Alt+A</source>
        <translation>Ctrl+Alt+A</translation>
    </message>
    <message>
        <source>Let the alternatives of the delegation chosen on the card stand first</source>
        <translation>Placer en premier les options de la délégation choisie sur la fiche</translation>
    </message>
    <message>
        <source>Bracket the paragraphs &amp;whole</source>
        <translation>&amp;Mettre les paragraphes entiers entre crochets</translation>
    </message>
    <message>
        <source>Ctrl+Alt+B</source>
        <translation>Ctrl+Alt+B</translation>
    </message>
    <message>
        <source>Let whole paragraphs be the alternatives on the card, or phrases again</source>
        <translation>Faire des paragraphes entiers les options de la fiche, ou de nouveau des membres de phrase</translation>
    </message>
    <message>
        <source>These are the &amp;same</source>
        <translation>C’e&amp;st la même chose</translation>
    </message>
    <message>
        <source>Ctrl+Alt+E</source>
        <translation>Ctrl+Alt+E</translation>
    </message>
    <message>
        <source>Say that the delegations selected on the card mean the same; the first has the words</source>
        <translation>Dire que les délégations sélectionnées sur la fiche veulent dire la même chose ; la première donne les mots</translation>
    </message>
    <message>
        <source>Switch &amp;everything back</source>
        <translation>Tout remettre &amp;en place</translation>
    </message>
    <message>
        <source>Ctrl+Alt+U</source>
        <translation>Ctrl+Alt+U</translation>
    </message>
    <message>
        <source>Let the card show the text as the draft has it</source>
        <translation>Montrer sur la fiche le texte tel que le projet l’a</translation>
    </message>
    <message>
        <source>Take the text of %1 (&amp;%2)</source>
        <translation>Prendre le texte de %1 (&amp;%2)</translation>
    </message>
    <message>
        <source>Put the text of %1 into the draft</source>
        <translation>Mettre le texte de %1 dans le projet</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>&amp;Search everywhere</source>
        <translation>C&amp;hercher partout</translation>
    </message>
    <message>
        <source>Find words in the draft, in what was received, in annotations and in earlier states</source>
        <translation>Trouver des mots dans le projet, dans ce qui a été reçu, dans les annotations et dans les états antérieurs</translation>
    </message>
    <message>
        <source>&amp;Command palette</source>
        <translation>Palette de &amp;commandes</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Do anything, or go anywhere, by typing a few letters of its name</source>
        <translation>Tout faire, ou aller partout, en tapant quelques lettres du nom</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>P&amp;aramètres</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Choose your profile, the register of delegations, fonts and keys</source>
        <translation>Choisir votre profil, le registre des délégations, les polices et les touches</translation>
    </message>
    <message>
        <source>&amp;Language…</source>
        <translation>&amp;Langue…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+,</source>
        <translation>Ctrl+Alt+,</translation>
    </message>
    <message>
        <source>Choose the language of the window</source>
        <translation>Choisir la langue de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Projection</source>
        <translation>Pro&amp;jection</translation>
    </message>
    <message>
        <source>Show the current paragraph in large type, on the second screen where there is one</source>
        <translation>Montrer le paragraphe actuel en grands caractères, sur le second écran s’il y en a un</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>&amp;Statistics</source>
        <translation>&amp;Statistiques</translation>
    </message>
    <message>
        <source>Ctrl+Alt+T</source>
        <translation>Ctrl+Alt+T</translation>
    </message>
    <message>
        <source>Show how far the negotiation is, as plots</source>
        <translation>Montrer en graphiques où en est la négociation</translation>
    </message>
    <message>
        <source>What you do here is kept under the name “%1”: say who you are, so that others know.</source>
        <translation>Ce que vous faites ici est conservé sous le nom « %1 » : dites qui vous êtes, pour que les autres le sachent.</translation>
    </message>
    <message>
        <source>This paragraph is no longer in the draft. The history still has it.</source>
        <translation>Ce paragraphe n’est plus dans le projet. L’historique l’a encore.</translation>
    </message>
    <message>
        <source>Check sp&amp;elling</source>
        <translation>V&amp;érifier l’orthographe</translation>
    </message>
    <message>
        <source>Underline words that no dictionary has, or stop doing so</source>
        <translation>Souligner les mots d’aucun dictionnaire, ou cesser</translation>
    </message>
    <message>
        <source>Lift by dele&amp;gation…</source>
        <translation>&amp;Lever par délégation…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+G</source>
        <translation>Ctrl+Alt+G</translation>
    </message>
    <message>
        <source>Lift many brackets at once: keep the text of a delegation or group, or give it up</source>
        <translation>Lever de nombreux crochets à la fois : garder le texte d’une délégation ou d’un groupe, ou y renoncer</translation>
    </message>
    <message>
        <source>Move pro&amp;vision up</source>
        <translation>&amp;Monter la disposition</translation>
    </message>
    <message>
        <source>Alt+Shift+Up</source>
        <translation>Alt+Shift+Up</translation>
    </message>
    <message>
        <source>Move the whole provision before the one above it in the outline</source>
        <translation>Déplacer la disposition entière avant celle qui la précède dans le plan</translation>
    </message>
    <message>
        <source>Move provision d&amp;own</source>
        <translation>&amp;Descendre la disposition</translation>
    </message>
    <message>
        <source>Alt+Shift+Down</source>
        <translation>Alt+Shift+Down</translation>
    </message>
    <message>
        <source>Move the whole provision behind the one below it in the outline</source>
        <translation>Déplacer la disposition entière après celle qui la suit dans le plan</translation>
    </message>
    <message>
        <source>&amp;Text, page or both</source>
        <translation>&amp;Texte, page ou les deux</translation>
    </message>
    <message>
        <source>Show the draft as text and page side by side, as text alone, or as the page alone</source>
        <translation>Afficher le projet comme texte et page côte à côte, comme texte seul ou comme page seule</translation>
    </message>
    <message>
        <source>Fold the out&amp;line</source>
        <translation>Replier &amp;le plan</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Let the outline show headings without their articles, or everything again</source>
        <translation>Que le plan montre les intitulés sans leurs articles, ou de nouveau tout</translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s) were lifted with the text of %1.</source>
        <translation>
            <numerusform>%n passage entre crochets a été levé avec le texte de %1.</numerusform>
            <numerusform>%n passages entre crochets ont été levés avec le texte de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alternative(s) of %1 were given up.</source>
        <translation>
            <numerusform>Il a été renoncé à %n option de %1.</numerusform>
            <numerusform>Il a été renoncé à %n options de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The note was written; it is listed under Annotations.</source>
        <translation>La note a été écrite ; elle figure dans les annotations.</translation>
    </message>
    <message>
        <source>The provision stands at the edge of the draft already.</source>
        <translation>La disposition est déjà au bord du projet.</translation>
    </message>
    <message>
        <source>The provision was moved; its number is as it was. Renumber when the order is final.</source>
        <translation>La disposition a été déplacée ; son numéro est resté. Renumérotez quand l’ordre sera définitif.</translation>
    </message>
    <message>
        <source>Sealing %1…</source>
        <translation>Scellement de %1…</translation>
    </message>
    <message>
        <source>Sealed file</source>
        <translation>Fichier scellé</translation>
    </message>
    <message>
        <source>“%1” is sealed. Its passphrase:</source>
        <translation>« %1 » est scellé. Sa phrase secrète :</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Ouverture de %1…</translation>
    </message>
    <message>
        <source>What was sealed is now the project %1, which only you can read.</source>
        <translation>Ce qui était scellé est maintenant le dossier %1, que vous seul pouvez lire.</translation>
    </message>
    <message>
        <source>Copies and Word files (*.concordat *.sealed *.docx);;All files (*)</source>
        <translation>Copies et fichiers Word (*.concordat *.sealed *.docx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>L’intégrer</translation>
    </message>
    <message>
        <source>Compilations and projects (*.txt *.md *.docx *.odt *.pdf *.rtf *.html *.epub *.concordat *.sealed);;All files (*)</source>
        <translation>Compilations et dossiers (*.txt *.md *.docx *.odt *.pdf *.rtf *.html *.epub *.concordat *.sealed);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>&amp;Take in a further document…</source>
        <translation>Intégrer &amp;un autre document…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+I</source>
        <translation>Ctrl+Alt+I</translation>
    </message>
    <message>
        <source>Take a further compilation, or a revised submission, into this project</source>
        <translation>Intégrer à ce dossier une autre compilation, ou une contribution révisée</translation>
    </message>
    <message>
        <source>Si&amp;gn this state</source>
        <translation>Si&amp;gner cet état</translation>
    </message>
    <message>
        <source>Sign the draft as it stands; every copy carries the signature</source>
        <translation>Signer le projet tel qu’il est ; chaque copie emporte la signature</translation>
    </message>
    <message>
        <source>Take in a further document</source>
        <translation>Intégrer un autre document</translation>
    </message>
    <message>
        <source>From “%1”, revised texts took the place of earlier ones: %2.</source>
        <translation>Des textes révisés de « %1 » ont pris la place des précédents : %2.</translation>
    </message>
    <message>
        <source>From “%1” came further texts: %2.</source>
        <translation>D’autres textes sont venus de « %1 » : %2.</translation>
    </message>
    <message>
        <source>This state is signed. Your key, for those who want to know it: %1</source>
        <translation>Cet état est signé. Votre clé, pour qui veut la connaître : %1</translation>
    </message>
    <message>
        <source>The work of %1 is signed with a key you do not know: %2. Ask %1 to read theirs to you.</source>
        <translation>Le travail de %1 est signé avec une clé que vous ne connaissez pas : %2. Demandez à %1 de vous lire la sienne.</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>C’est la même</translation>
    </message>
    <message>
        <source>From now on this key is known as that of %1.</source>
        <translation>Désormais cette clé est connue comme celle de %1.</translation>
    </message>
    <message>
        <source>Talking to %1…</source>
        <translation>Échange avec %1…</translation>
    </message>
    <message>
        <source>S&amp;hare…</source>
        <translation>Par&amp;tager…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+H</source>
        <translation>Ctrl+Alt+H</translation>
    </message>
    <message>
        <source>Say where the project is shared: a folder, a stick, or a git server</source>
        <translation>Dire où le dossier est partagé : un répertoire, une clé ou un serveur git</translation>
    </message>
    <message>
        <source>Get what others have sent, merge it, and send what is new here</source>
        <translation>Recevoir ce que d’autres ont envoyé, le fusionner, et envoyer ce qui est nouveau ici</translation>
    </message>
    <message>
        <source>Ctrl+Shift+G</source>
        <translation>Ctrl+Shift+G</translation>
    </message>
    <message>
        <source>Get what others have sent, and merge it</source>
        <translation>Recevoir ce que d’autres ont envoyé, et le fusionner</translation>
    </message>
    <message>
        <source>Send what is new here to where the project is shared</source>
        <translation>Envoyer ce qui est nouveau ici là où le dossier est partagé</translation>
    </message>
    <message>
        <source>Get a shared pro&amp;ject…</source>
        <translation>&amp;Recevoir un dossier partagé…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+O</source>
        <translation>Ctrl+Alt+O</translation>
    </message>
    <message>
        <source>Make a project of what others share at a folder or a git server</source>
        <translation>Créer un dossier à partir de ce que d’autres partagent dans un répertoire ou sur un serveur git</translation>
    </message>
    <message>
        <source>Where the project goes</source>
        <translation>Où va le dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s) came in.</source>
        <translation>
            <numerusform>%n révision est arrivée.</numerusform>
            <numerusform>%n révisions sont arrivées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s) were sent.</source>
        <translation>
            <numerusform>%n révision a été envoyée.</numerusform>
            <numerusform>%n révisions ont été envoyées.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing new, here or there.</source>
        <translation>Il n’y avait rien de nouveau, ni ici ni là-bas.</translation>
    </message>
    <message>
        <source>It is tried again by itself every minute.</source>
        <translation>Un nouvel essai est fait de lui-même toutes les minutes.</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Y</source>
        <translation>Ctrl+Alt+Y</translation>
    </message>
    <message>
        <source>Get &amp;and send</source>
        <translation>Recevoir &amp;et envoyer</translation>
    </message>
    <message>
        <source>Ctrl+Alt+W</source>
        <translation>Ctrl+Alt+W</translation>
    </message>
    <message>
        <source>Get onl&amp;y</source>
        <translation>Recevoir seu&amp;lement</translation>
    </message>
    <message>
        <source>Send on&amp;ly</source>
        <translation>Envoyer &amp;seulement</translation>
    </message>
    <message>
        <source>Ctrl+Alt+X</source>
        <translation>Ctrl+Alt+X</translation>
    </message>
    <message>
        <source>Parallel text</source>
        <translation>Texte parallèle</translation>
    </message>
    <message>
        <source>Ctrl+Alt+V</source>
        <translation>Ctrl+Alt+V</translation>
    </message>
    <message>
        <source>Take in the same text in another language, as it stands now: a project or a document</source>
        <translation>Reprendre le même texte dans une autre langue, tel qu’il est : un dossier ou un document</translation>
    </message>
    <message>
        <source>Show the draft beside its text in another language, and where they differ</source>
        <translation>Montrer le projet à côté de son texte dans une autre langue, et où ils diffèrent</translation>
    </message>
    <message>
        <source>&amp;Checked: they say the same</source>
        <translation>&amp;Vérifié : ils disent la même chose</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>Say that you have read the chosen texts in both languages; what changes later is shown</source>
        <translation>Dire que vous avez lu les textes choisis dans les deux langues ; ce qui change ensuite est montré</translation>
    </message>
    <message>
        <source>&amp;Belong together</source>
        <translation>Vont &amp;ensemble</translation>
    </message>
    <message>
        <source>Ctrl+Shift+J</source>
        <translation>Ctrl+Shift+J</translation>
    </message>
    <message>
        <source>Let a text that only one language has answer one that only the other has</source>
        <translation>Faire répondre un texte que seule une langue a à un texte que seule l’autre a</translation>
    </message>
    <message>
        <source>Stand &amp;apart</source>
        <translation>Vont &amp;séparément</translation>
    </message>
    <message>
        <source>Ctrl+Shift+X</source>
        <translation>Ctrl+Shift+X</translation>
    </message>
    <message>
        <source>Let the two texts of the row answer each other no longer</source>
        <translation>Ne plus faire se répondre les deux textes de la ligne</translation>
    </message>
    <message>
        <source>&amp;Take the language away</source>
        <translation>&amp;Retirer la langue</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Y</source>
        <translation>Ctrl+Shift+Y</translation>
    </message>
    <message>
        <source>Take the text in the shown language, and what was checked of it, out of the project</source>
        <translation>Retirer du dossier le texte dans la langue affichée et ce qui en a été vérifié</translation>
    </message>
    <message>
        <source>Para&amp;llel text</source>
        <translation>Texte para&amp;llèle</translation>
    </message>
    <message>
        <source>Take in the text in another language</source>
        <translation>Reprendre le texte dans une autre langue</translation>
    </message>
    <message>
        <source>No text was found there.</source>
        <translation>Aucun texte n’y a été trouvé.</translation>
    </message>
    <message>
        <source>That text is in %1, as the draft is. A further document in its language is taken in with File ▸ Take in a further document.</source>
        <translation>Ce texte est en %1, comme le projet. Un autre document dans sa langue se reprend par Fichier ▸ Intégrer un autre document.</translation>
    </message>
    <message>
        <source>The text in %1 is in the project, as it stands there now.</source>
        <translation>Le texte en %1 est dans le dossier, tel qu’il est à présent.</translation>
    </message>
    <message>
        <source>Text in a&amp;nother language…</source>
        <translation>&amp;Joindre le texte d’une autre langue…</translation>
    </message>
    <message>
        <source>Parallel te&amp;xt</source>
        <translation>Te&amp;xte parallèle</translation>
    </message>
    <message>
        <source>To the paragraph &amp;above</source>
        <translation>Au paragraphe &amp;au-dessus</translation>
    </message>
    <message>
        <source>Ctrl+Alt+PgUp</source>
        <translation>Ctrl+Alt+PgUp</translation>
    </message>
    <message>
        <source>Let the chosen variant stand for the paragraph above, with what its delegation has there</source>
        <translation>Faire répondre la variante choisie au paragraphe au-dessus, avec ce que sa délégation y a</translation>
    </message>
    <message>
        <source>To the paragraph be&amp;low</source>
        <translation>Au paragraphe au-&amp;dessous</translation>
    </message>
    <message>
        <source>Ctrl+Alt+PgDown</source>
        <translation>Ctrl+Alt+PgDown</translation>
    </message>
    <message>
        <source>Let the chosen variant stand for the paragraph below, with what its delegation has there</source>
        <translation>Faire répondre la variante choisie au paragraphe au-dessous, avec ce que sa délégation y a</translation>
    </message>
    <message>
        <source>S&amp;plit the variant</source>
        <translation>S&amp;cinder la variante</translation>
    </message>
    <message>
        <source>Ctrl+Alt+/</source>
        <translation>Ctrl+Alt+/</translation>
    </message>
    <message>
        <source>Let the last text of the chosen variant stand for a paragraph of its own</source>
        <translation>Donner un paragraphe à lui au dernier texte de la variante choisie</translation>
    </message>
    <message>
        <source>The words are in brackets that name nobody yet. Say who proposes them; once your profile names your delegation, it is named by itself.</source>
        <translation>Les mots sont entre des crochets qui ne nomment encore personne. Indiquez qui les propose ; dès que votre profil nomme votre délégation, elle est indiquée d’elle-même.</translation>
    </message>
    <message>
        <source>The file %1 was written.</source>
        <translation>Le fichier %1 a été écrit.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le répertoire</translation>
    </message>
    <message>
        <source>No program of this computer opens %1.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre %1.</translation>
    </message>
</context>
<context>
    <name>concordat::theme::FittingColumns</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A heading of a list, and what stands under it</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A workbench for drafting a negotiated text.</source>
        <translation>Un atelier pour la rédaction d’un texte négocié.</translation>
    </message>
    <message>
        <source>A compilation of proposals, or a project.</source>
        <translation>Une compilation de propositions, ou un dossier.</translation>
    </message>
</context>
</TS>
