<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccountText</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: nothing new; %2.</source>
        <translation>%1: nada nuevo; %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n new revision(s)</source>
        <translation>
            <numerusform>%n revisión nueva</numerusform>
            <numerusform>%n revisiones nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>version(s) %1</source>
        <translation>versiones %1</translation>
    </message>
    <message numerus="yes">
        <source>%n received document(s)</source>
        <translation>
            <numerusform>%n documento recibido</numerusform>
            <numerusform>%n documentos recibidos</numerusform>
        </translation>
    </message>
    <message>
        <source> by %1</source>
        <translation> de %1</translation>
    </message>
    <message>
        <source>%1: %2%3; %4.</source>
        <translation>%1: %2%3; %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n taken over</source>
        <translation>
            <numerusform>%n incorporado</numerusform>
            <numerusform>%n incorporados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>%n combinado</numerusform>
            <numerusform>%n combinados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in new brackets</source>
        <translation>
            <numerusform>%n en corchetes nuevos</numerusform>
            <numerusform>%n en corchetes nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n trasladado</numerusform>
            <numerusform>%n trasladados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept against a deletion</source>
        <translation>
            <numerusform>%n mantenido pese a una supresión</numerusform>
            <numerusform>%n mantenidos pese a una supresión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) re-anchored</source>
        <translation>
            <numerusform>%n nota reubicada</numerusform>
            <numerusform>%n notas reubicadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) orphaned</source>
        <translation>
            <numerusform>%n nota huérfana</numerusform>
            <numerusform>%n notas huérfanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n status(es) disagree</source>
        <translation>
            <numerusform>%n estado discrepante</numerusform>
            <numerusform>%n estados discrepantes</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft reads as before.</source>
        <translation>El proyecto se lee como antes.</translation>
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
            <numerusform>Se ha omitido %n carácter que el archivo marca como suprimido.</numerusform>
            <numerusform>Se han omitido %n caracteres que el archivo marca como suprimidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) were left out.</source>
        <translation>
            <numerusform>Se ha omitido %n imagen.</numerusform>
            <numerusform>Se han omitido %n imágenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) of the file did not find their way into the text.</source>
        <translation>
            <numerusform>%n carácter del archivo no ha llegado al texto.</numerusform>
            <numerusform>%n caracteres del archivo no han llegado al texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>This XML file declares a document type, which can make a program open other files; it was not read. Take the &lt;!DOCTYPE …&gt; out of it and open it again.</source>
        <translation>Este archivo XML declara un tipo de documento, lo que puede hacer que se abran otros archivos; no se leyó. Quítele el &lt;!DOCTYPE …&gt; y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>This Akoma Ntoso file is not well-formed XML at line %1: %2. Ask for it again, or mend it there.</source>
        <translation>Este archivo Akoma Ntoso no es XML bien formado en la línea %1: %2. Pídalo de nuevo, o corríjalo ahí.</translation>
    </message>
    <message>
        <source>This Akoma Ntoso file has %1 MiB, more than this program reads (%2 MiB).</source>
        <translation>Este archivo Akoma Ntoso tiene %1 MiB, más de lo que lee este programa (%2 MiB).</translation>
    </message>
    <message>
        <source>This Akoma Ntoso file nests its elements more than %1 deep at line %2; it was not read.</source>
        <translation>Este archivo Akoma Ntoso anida sus elementos en más de %1 niveles en la línea %2; no se leyó.</translation>
    </message>
</context>
<context>
    <name>BringInCommand</name>
    <message>
        <source>%1: changes and comments %2</source>
        <translation>%1: cambios y comentarios %2</translation>
    </message>
    <message>
        <source>Merging copies: %1 …</source>
        <translation>Combinando copias: %1…</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>take returned copies and Word files into a project</source>
        <translation>incorporar a un expediente las copias y los archivos de Word devueltos</translation>
    </message>
    <message>
        <source>something needs a look: a new bracket, a kept deletion, a lost anchor, a change without a place</source>
        <translation>algo requiere atención: corchetes nuevos, supresión no aplicada, anclaje perdido, cambio sin lugar</translation>
    </message>
    <message>
        <source>who does this; goes into the history</source>
        <translation>quién lo hace; consta en el historial</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>en nombre de quién</translation>
    </message>
    <message>
        <source>%1: new revisions %2, received documents %3, named versions %4; %5</source>
        <translation>%1: revisiones nuevas %2, documentos recibidos %3, versiones con nombre %4; %5</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>sin firmar</translation>
    </message>
    <message>
        <source>“%1” is not a copy of this project; it is received like a compilation.</source>
        <translation>“%1” no es una copia de este expediente; se recibe como una compilación.</translation>
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
        <translation>Combina las copias que otros modificaron, cualquiera que sea su número y en cualquier orden, con el mismo resultado:
todas o ninguna. Donde varios cambiaron las mismas palabras, todas quedan entre corchetes con sus nombres. Muestra lo
que llegó y lo que se hizo. También entra un archivo de Word del proyecto que se devuelve: los cambios controlados pasan
a ser alternativas de sus autores, los comentarios anotaciones, y lo de cada autor una revisión propia. Un expediente
que no es copia de este se recibe como una compilación (véase receive).

JSON: {&quot;copies&quot;: [{&quot;path&quot;, &quot;revisions&quot;, &quot;versions&quot;: […], &quot;compilations&quot;, &quot;signatures&quot;: [como log]}], &quot;before&quot;, &quot;after&quot;,
&quot;account&quot;: [{&quot;kind&quot;, &quot;place&quot;, &quot;sentence&quot;}], &quot;documents&quot;: [{&quot;path&quot;, &quot;changes&quot;: [{&quot;kind&quot;, &quot;author&quot;,
&quot;delegation&quot;, &quot;place&quot;, &quot;text&quot;, &quot;sentence&quot;}]}], &quot;received&quot;: [como receive]}; revisions y compilations cuentan
lo que era nuevo aquí.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Usage: %1 COMMAND [OPTION…] [OPERAND…]</source>
        <translation>Uso: %1 ORDEN [OPCIÓN…] [OPERANDO…]</translation>
    </message>
    <message>
        <source>Concordat without a window: from a compilation of proposals to a concordance and a consolidated, attributed draft.</source>
        <translation>Concordat sin ventana: de una compilación de propuestas a una concordancia y a un proyecto consolidado y atribuido.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Órdenes:</translation>
    </message>
    <message>
        <source>“%1 COMMAND --help” says more about one of them.</source>
        <translation>“%1 ORDEN --help” da más detalles sobre cada una.</translation>
    </message>
    <message>
        <source>Usage: %1 %2 [OPTION…] %3</source>
        <translation>Uso: %1 %2 [OPCIÓN…] %3</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Ejemplos:</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Códigos de salida:</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>the command line makes no sense</source>
        <translation>la línea de órdenes no tiene sentido</translation>
    </message>
    <message>
        <source>a file cannot be read or understood</source>
        <translation>un archivo no se puede leer o entender</translation>
    </message>
    <message>
        <source>a file cannot be written</source>
        <translation>un archivo no se puede escribir</translation>
    </message>
    <message>
        <source>print JSON for programs</source>
        <translation>producir JSON para programas</translation>
    </message>
    <message>
        <source>tell nothing on stderr but problems</source>
        <translation>no informar en stderr más que de problemas</translation>
    </message>
    <message>
        <source>print this and do nothing</source>
        <translation>mostrar esto y no hacer nada</translation>
    </message>
    <message>
        <source>“%1 --help” says how it is used.</source>
        <translation>“%1 --help” explica cómo se usa.</translation>
    </message>
    <message>
        <source>“%1” takes %2.</source>
        <translation>“%1” admite %2.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>No existe la orden “%1”.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>No existe el archivo “%1”.</translation>
    </message>
    <message>
        <source>“%1” is a folder; a file is needed.</source>
        <translation>“%1” es una carpeta; se necesita un archivo.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>“%1” no se puede leer: %2.</translation>
    </message>
    <message>
        <source>write to FILE instead of stdout</source>
        <translation>escribir en FILE en lugar de stdout</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>“%1” no se puede escribir: %2.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>la entrada estándar</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>“%1” is not a project; “concordat-cli consolidate” makes one of a compilation.</source>
        <translation>“%1” no es un expediente; “concordat-cli consolidate” crea uno a partir de una compilación.</translation>
    </message>
    <message>
        <source>There is no revision or version “%1”; “log” and “versions” list them.</source>
        <translation>No hay revisión ni versión “%1”; “log” y “versions” las enumeran.</translation>
    </message>
    <message>
        <source>“%1” begins the ids of several revisions; give more of it.</source>
        <translation>Varias revisiones comienzan por “%1”; escriba más caracteres.</translation>
    </message>
    <message>
        <source>Comparing submissions: %1 …</source>
        <translation>Comparando contribuciones: %1…</translation>
    </message>
    <message>
        <source>Consolidating …</source>
        <translation>Consolidando…</translation>
    </message>
    <message>
        <source>the passphrase of sealed files is the first line of FILE</source>
        <translation>la frase de contraseña de los archivos sellados es la primera línea de FILE</translation>
    </message>
    <message>
        <source>A sealed file needs a passphrase: name a file that holds it with --passphrase-file.</source>
        <translation>Un archivo sellado necesita una frase de contraseña: indique con --passphrase-file un archivo que la contenga.</translation>
    </message>
</context>
<context>
    <name>CompareCommand</name>
    <message>
        <source>compare two texts, or two states of a draft, as a lawyer&apos;s redline</source>
        <translation>comparar dos textos, o dos estados de un proyecto, como lo haría un jurista</translation>
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
        <translation>Compara dos textos por frases y muestra el segundo con lo que cambió: [-suprimido-]{+insertado+}; una frase trasladada
figura como [-1↓…-] donde estaba y {+1↑…+} donde está. Comillas, rayas, guiones opcionales, saltos de línea y espacios
pueden diferir sin contar como cambio, salvo con --exact. De un expediente, muestra lo que hay entre dos revisiones,
indicadas por el comienzo de su identificador, el nombre de una versión o “head”.

JSON: {&quot;segments&quot;: [{&quot;kind&quot;: &quot;same&quot;, &quot;text&quot;} | {&quot;kind&quot;: &quot;change&quot;, &quot;a&quot;, &quot;b&quot;} | {&quot;kind&quot;: &quot;move&quot;, &quot;text&quot;,
&quot;from&quot;, &quot;to&quot;}]}, exacto en cada carácter. &quot;same&quot; y &quot;a&quot; en orden, con cada &quot;move&quot; donde está en la
lista, son A. &quot;same&quot; y &quot;b&quot; en orden, insertando después el texto de cada &quot;move&quot; en &quot;to&quot;, empezando por el
menor &quot;to&quot;, son B. &quot;from&quot; y &quot;to&quot; cuentan caracteres Unicode desde 0, desde el comienzo de A y de B.
De un expediente: {&quot;provisions&quot;: [{&quot;provision&quot;, &quot;change&quot;}], &quot;paragraphs&quot;: [{&quot;place&quot;, &quot;id&quot;, &quot;change&quot;,
&quot;segments&quot;: […]}], &quot;annotations&quot;: cuántas}; &quot;change&quot; es added, removed, changed o moved.</translation>
    </message>
    <message>
        <source>they differ</source>
        <translation>son diferentes</translation>
    </message>
    <message>
        <source>let upper and lower case be alike</source>
        <translation>no distinguir mayúsculas de minúsculas</translation>
    </message>
    <message>
        <source>let every character count</source>
        <translation>tener en cuenta cada carácter</translation>
    </message>
    <message>
        <source>show a moved clause as deleted and inserted</source>
        <translation>mostrar una frase trasladada como suprimida e insertada</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>trasladado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>Annotations that are not the same: %1</source>
        <translation>Anotaciones que no son las mismas: %1</translation>
    </message>
</context>
<context>
    <name>CompilationReader</name>
    <message>
        <source>The paragraph breaks off without a full stop and was joined to the next one.</source>
        <translation>El párrafo se interrumpe sin punto final y se unió al siguiente.</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>a zip archive (a Word file is one)</source>
        <translation>un archivo comprimido zip (los de Word lo son)</translation>
    </message>
    <message>
        <source>an old Microsoft Office document</source>
        <translation>un documento antiguo de Microsoft Office</translation>
    </message>
    <message>
        <source>a rich text (RTF) document</source>
        <translation>un documento de texto enriquecido (RTF)</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>una imagen PNG</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>una imagen JPEG</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>una imagen GIF</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>un archivo comprimido gzip</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>una base de datos SQLite</translation>
    </message>
    <message>
        <source>“%1” was taken as a delegation by where it stands; the register does not know it.</source>
        <translation>“%1” se tomó por una delegación según el lugar que ocupa; el registro no la conoce.</translation>
    </message>
    <message>
        <source>The file holds nothing but blanks: there is no text to read.</source>
        <translation>El archivo solo contiene espacios en blanco: no hay texto que leer.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Se detuvo la lectura.</translation>
    </message>
    <message>
        <source>The text stands on very few, very long lines (%1), so that its paragraphs could not all be told apart. Extract it again with its line breaks.</source>
        <translation>El texto ocupa muy pocas líneas, muy largas (%1), por lo que no se pudieron distinguir todos sus párrafos. Extráigalo de nuevo con sus saltos de línea.</translation>
    </message>
    <message>
        <source>No mark was found in the text for footnote %1.</source>
        <translation>No se encontró en el texto la llamada de la nota %1.</translation>
    </message>
    <message>
        <source>A locator (%1 to %2) lies outside the source&apos;s text.</source>
        <translation>Un localizador (%1 a %2) queda fuera del texto de la fuente.</translation>
    </message>
    <message>
        <source>Line %1 lies in two locators: “%2”.</source>
        <translation>La línea %1 está en dos localizadores: “%2”.</translation>
    </message>
    <message>
        <source>Line %1 lies in no locator: “%2”.</source>
        <translation>La línea %1 no está en ningún localizador: “%2”.</translation>
    </message>
    <message>
        <source>Line %1 has a character that could not be read.</source>
        <translation>La línea %1 tiene un carácter que no se pudo leer.</translation>
    </message>
    <message>
        <source>The file is empty: there is no text to read.</source>
        <translation>El archivo está vacío: no hay texto que leer.</translation>
    </message>
    <message>
        <source>This is %1, not a text. Open it as what it is, or save it as text first.</source>
        <translation>Esto es %1, no un texto. Ábralo como lo que es, o guárdelo antes como texto.</translation>
    </message>
    <message>
        <source>The file holds binary data from its first line on, not a text. Save the document as text and open that.</source>
        <translation>El archivo contiene datos binarios desde la primera línea, no un texto. Guarde el documento como texto y abra este.</translation>
    </message>
    <message>
        <source>The text is not in Unicode; by the look of its letters it was read as %1.</source>
        <translation>El texto no está en Unicode; por el aspecto de sus letras se leyó como %1.</translation>
    </message>
    <message>
        <source>The file has %1; it was read up to line %2, and what follows was left out. Split it to read the rest.</source>
        <translation>El archivo tiene %1; se leyó hasta la línea %2 y se omitió lo que sigue. Divídalo para leer el resto.</translation>
    </message>
    <message>
        <source>It is not plain whether this submission gives treaty text or comments.</source>
        <translation>No está claro si esta contribución ofrece texto de tratado u observaciones.</translation>
    </message>
    <message>
        <source>This reads like treaty text inside a submission that comments.</source>
        <translation>Esto se lee como texto de tratado dentro de una contribución de observaciones.</translation>
    </message>
    <message>
        <source>It is not plain whether this is treaty text or a comment.</source>
        <translation>No está claro si esto es texto de tratado o una observación.</translation>
    </message>
    <message>
        <source>No delegation is named for this text.</source>
        <translation>No se nombra ninguna delegación para este texto.</translation>
    </message>
    <message>
        <source>The title and the text stand on one line; the title was cut where the wording suggests.</source>
        <translation>El título y el texto están en una misma línea; el título se cortó donde la redacción lo sugiere.</translation>
    </message>
    <message>
        <source>The title, if there is one, could not be told from the text that follows it.</source>
        <translation>El título, si lo hay, no se pudo distinguir del texto que le sigue.</translation>
    </message>
    <message>
        <source>Lists nest deeper here than is told apart; what follows was kept on one level.</source>
        <translation>Aquí las listas se anidan más de lo que se distingue; lo que sigue se dejó en un solo nivel.</translation>
    </message>
    <message>
        <source>The number %1 does not follow the one before it.</source>
        <translation>El número %1 no sigue al anterior.</translation>
    </message>
    <message>
        <source>The numbers begin again at %1 without a heading.</source>
        <translation>La numeración vuelve a empezar en %1 sin encabezado.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) could not be read in all.</source>
        <translation>
            <numerusform>No se pudo leer %n carácter en total.</numerusform>
            <numerusform>No se pudieron leer %n caracteres en total.</numerusform>
        </translation>
    </message>
    <message>
        <source>The heading stood inside a line; it was taken for one because its number was lacking.</source>
        <translation>El encabezado estaba dentro de una línea; se tomó por tal porque faltaba su número.</translation>
    </message>
</context>
<context>
    <name>ConcordanceCommand</name>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Párrafos</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, línea %2: %3</translation>
    </message>
    <message>
        <source>Suggestions not shown (see --suggestions): %1</source>
        <translation>Sugerencias no mostradas (véase --suggestions): %1</translation>
    </message>
    <message>
        <source>, suggested</source>
        <translation>, sugerido</translation>
    </message>
    <message>
        <source>Comparing submissions: %1 …</source>
        <translation>Comparando contribuciones: %1…</translation>
    </message>
    <message>
        <source>say which articles and paragraphs correspond</source>
        <translation>decir qué artículos y párrafos se corresponden</translation>
    </message>
    <message>
        <source>Compares every two submissions of a compilation or project and prints which article answers to which, and
which paragraph, with a confidence and the reason for it. What is not listed has no counterpart.

JSON: {&quot;articles&quot;: [{&quot;a&quot;: {&quot;delegation&quot;, &quot;line&quot;, &quot;title&quot;}, &quot;b&quot;: {…}, &quot;confidence&quot;, &quot;reason&quot;}],
&quot;paragraphs&quot;: [{&quot;a&quot;: {&quot;delegation&quot;, &quot;line&quot;, &quot;number&quot;}, &quot;b&quot;: {…}, &quot;confidence&quot;, &quot;reason&quot;,
&quot;outcome&quot;: &quot;linked&quot; or &quot;suggested&quot;}]}. Articles are those that are linked.</source>
        <translation>Compara de dos en dos las contribuciones de una compilación o expediente y muestra qué artículo y qué párrafo responde a
cuál, con un grado de confianza y su razón. Lo que no se enumera no tiene correspondencia.

JSON: {&quot;articles&quot;: [{&quot;a&quot;: {&quot;delegation&quot;, &quot;line&quot;, &quot;title&quot;}, &quot;b&quot;: {…}, &quot;confidence&quot;, &quot;reason&quot;}],
&quot;paragraphs&quot;: [{&quot;a&quot;: {&quot;delegation&quot;, &quot;line&quot;, &quot;number&quot;}, &quot;b&quot;: {…}, &quot;confidence&quot;, &quot;reason&quot;,
&quot;outcome&quot;: &quot;linked&quot; o &quot;suggested&quot;}]}. Los artículos son los que están vinculados.</translation>
    </message>
    <message>
        <source>print suggestions too, which are too weak to be linked</source>
        <translation>mostrar también las sugerencias, demasiado débiles para vincularlas</translation>
    </message>
</context>
<context>
    <name>ConsolidateCommand</name>
    <message>
        <source>“%1” is there already, and nothing was written over it.</source>
        <translation>“%1” ya existe, y no se escribió encima.</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>Escribiendo %1…</translation>
    </message>
    <message>
        <source>No submission was found in “%1”.</source>
        <translation>No se encontró ninguna contribución en “%1”.</translation>
    </message>
    <message>
        <source>make one text of all submissions, with attributed alternatives</source>
        <translation>hacer un solo texto de todas las contribuciones, con opciones atribuidas</translation>
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
        <translation>Reúne bajo una disposición lo que se corresponde en una compilación y, párrafo por párrafo, hace un texto: lo común va
una vez, lo distinto entre corchetes con los nombres de cada opción. Muestra el proyecto en la notación; con -o también lo
conserva, con el documento recibido, como expediente nuevo. De un expediente, muestra el proyecto como está.

JSON: {&quot;title&quot;, &quot;provisions&quot;: [{&quot;kind&quot;, &quot;designation&quot;, &quot;number&quot;, &quot;title&quot;, &quot;paragraphs&quot;: [{&quot;number&quot;, &quot;level&quot;,
&quot;notation&quot;, &quot;alternatives&quot;: [{&quot;bracket&quot;, &quot;attributions&quot;: […], &quot;text&quot;, &quot;origins&quot;: [{&quot;delegation&quot;, &quot;line&quot;}]}],
&quot;readings&quot;: [{&quot;delegation&quot;, &quot;text&quot;}], &quot;origins&quot;: [{&quot;delegation&quot;, &quot;line&quot;}]}]}]}. &quot;bracket&quot; numera los corchetes de
un párrafo desde 1, los exteriores antes que los interiores; &quot;readings&quot; da el párrafo como lo querría cada
delegación; &quot;origins&quot; de un párrafo son todas las unidades de que se hizo.</translation>
    </message>
    <message>
        <source>keep the draft and its sources as a new project</source>
        <translation>conservar el proyecto y sus fuentes como expediente nuevo</translation>
    </message>
    <message>
        <source>who does this; goes into the history</source>
        <translation>quién lo hace; consta en el historial</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>en nombre de quién</translation>
    </message>
</context>
<context>
    <name>CopyCommand</name>
    <message>
        <source>Writing %1 …</source>
        <translation>Escribiendo %1…</translation>
    </message>
    <message>
        <source>write a consistent copy of a project</source>
        <translation>escribir una copia íntegra de un expediente</translation>
    </message>
    <message>
        <source>Writes a copy that is whole even while somebody edits the project; for a stick, a backup, a colleague.

JSON: {&quot;target&quot;, &quot;revisions&quot;}</source>
        <translation>Escribe una copia íntegra aunque alguien esté editando el expediente; para una memoria, una copia de seguridad, un colega.

JSON: {&quot;target&quot;, &quot;revisions&quot;}</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>This part of the document is not there any more.</source>
        <translation>Esta parte del documento ya no existe.</translation>
    </message>
    <message>
        <source>Nothing stands before it on its level that it could be part of.</source>
        <translation>Nada la precede en su nivel de lo que pudiera formar parte.</translation>
    </message>
    <message>
        <source>It stands on the highest level already.</source>
        <translation>Ya está en el nivel más alto.</translation>
    </message>
    <message>
        <source>Nothing stands before it on its level that it could be joined with.</source>
        <translation>Nada la precede en su nivel con lo que se pudiera unir.</translation>
    </message>
    <message>
        <source>There is no text on both sides of that place.</source>
        <translation>No hay texto a ambos lados de ese lugar.</translation>
    </message>
    <message>
        <source>A submission needs the name of a delegation.</source>
        <translation>Una contribución necesita el nombre de una delegación.</translation>
    </message>
</context>
<context>
    <name>Correspondence</name>
    <message>
        <source>its closing text</source>
        <translation>su texto final</translation>
    </message>
    <message>
        <source>its text stands here</source>
        <translation>su texto está aquí</translation>
    </message>
    <message>
        <source>nobody else has it</source>
        <translation>nadie más lo tiene</translation>
    </message>
    <message>
        <source>stands in its article</source>
        <translation>está en su artículo</translation>
    </message>
    <message>
        <source>%1 of %2 pairs of characters</source>
        <translation>%1 de %2 pares de caracteres</translation>
    </message>
    <message>
        <source>%1 of %2 content words</source>
        <translation>%1 de %2 palabras significativas</translation>
    </message>
    <message>
        <source>both cite article %1 of the %2</source>
        <translation>ambos citan el artículo %1: %2</translation>
    </message>
    <message>
        <source>both cite article %1, paragraph %2, of the %3</source>
        <translation>ambos citan el artículo %1, párrafo %2: %3</translation>
    </message>
    <message>
        <source>one of %1 parts</source>
        <translation>una de %1 partes</translation>
    </message>
    <message>
        <source>, with %1 of %2 sentences</source>
        <translation>, con %1 de %2 oraciones</translation>
    </message>
    <message>
        <source>said so by a person</source>
        <translation>lo indicó una persona</translation>
    </message>
    <message>
        <source>the same text</source>
        <translation>el mismo texto</translation>
    </message>
    <message>
        <source>what stands around corresponds</source>
        <translation>lo que lo rodea se corresponde</translation>
    </message>
    <message>
        <source>the same theme, not treaty text on both sides</source>
        <translation>el mismo tema, sin texto de tratado en ambos lados</translation>
    </message>
    <message>
        <source>%1 of %2 paragraphs correspond</source>
        <translation>%1 de %2 párrafos se corresponden</translation>
    </message>
    <message>
        <source>the same title</source>
        <translation>el mismo título</translation>
    </message>
    <message>
        <source>like titles</source>
        <translation>títulos semejantes</translation>
    </message>
    <message>
        <source>%1 % of the words, by weight</source>
        <translation>%1 % de las palabras, según su peso</translation>
    </message>
    <message>
        <source>both correspond to a paragraph of %1</source>
        <translation>ambos corresponden a un párrafo de %1</translation>
    </message>
</context>
<context>
    <name>DocumentReader</name>
    <message>
        <source>This kind of file is not one that the program reads. Save it as a Word document (.docx), a PDF or plain text, and open that.</source>
        <translation>El programa no lee este tipo de archivo. Guárdelo como documento de Word (.docx), PDF o texto sin formato, y abra ese.</translation>
    </message>
</context>
<context>
    <name>Docx</name>
    <message>
        <source>The Word document declares a document type of its own, which none does that a word processor wrote. It was not read.</source>
        <translation>El documento de Word declara un tipo de documento propio, algo que ningún procesador de textos hace. No se leyó.</translation>
    </message>
    <message>
        <source>The Word document nests more than %1 elements at line %2. It was not read further.</source>
        <translation>El documento de Word anida más de %1 elementos en la línea %2. No se siguió leyendo.</translation>
    </message>
    <message>
        <source>The Word document is broken at line %1, column %2 of its XML (%3). Open and save it once in a word processor, or ask for it again.</source>
        <translation>El documento de Word está roto en la línea %1, columna %2 de su XML (%3). Ábralo y guárdelo una vez en un procesador de textos, o pídalo de nuevo.</translation>
    </message>
    <message>
        <source>The file embeds another document, which was not opened.</source>
        <translation>El archivo incrusta otro documento, que no se abrió.</translation>
    </message>
    <message>
        <source>The file has pictures, which are not carried into the text.</source>
        <translation>El archivo tiene imágenes, que no pasan al texto.</translation>
    </message>
    <message>
        <source>This is a container like a Word document&apos;s, but it names no main document. It may be another kind of office file.</source>
        <translation>Es un contenedor como el de un documento de Word, pero no indica ningún documento principal. Puede ser otro tipo de archivo ofimático.</translation>
    </message>
    <message>
        <source>The file has macros, which were not opened.</source>
        <translation>El archivo tiene macros, que no se abrieron.</translation>
    </message>
    <message>
        <source>This file is not a complete document: its container cannot be opened. Ask for it again, or open and save it once in a word processor.</source>
        <translation>Este archivo no es un documento completo: no se puede abrir su contenedor. Pídalo de nuevo, o ábralo y guárdelo una vez en un procesador de textos.</translation>
    </message>
    <message>
        <source>The document has no part “%1”.</source>
        <translation>El documento no tiene el componente “%1”.</translation>
    </message>
    <message>
        <source>The part “%1” of the document unpacks to more than this program reads (%2 MiB). It was not opened.</source>
        <translation>Al descomprimirse, el componente “%1” del documento supera lo que lee este programa (%2 MiB). No se abrió.</translation>
    </message>
    <message>
        <source>The part “%1” of the document cannot be unpacked.</source>
        <translation>El componente “%1” del documento no se puede descomprimir.</translation>
    </message>
</context>
<context>
    <name>DocxText</name>
    <message numerus="yes">
        <source>The file has tracked changes; they were read as accepted, and %n deleted character(s) were left out.</source>
        <translation>
            <numerusform>El archivo tiene cambios controlados; se leyeron como aceptados, y se omitió %n carácter suprimido.</numerusform>
            <numerusform>El archivo tiene cambios controlados; se leyeron como aceptados, y se omitieron %n caracteres suprimidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) in the margin were not taken into the text.</source>
        <translation>
            <numerusform>No se incorporó al texto %n comentario del margen.</numerusform>
            <numerusform>No se incorporaron al texto %n comentarios del margen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>Article %1</source>
        <translation>Artículo %1</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Preámbulo</translation>
    </message>
    <message>
        <source>%1, paragraph %2</source>
        <translation>%1, párrafo %2</translation>
    </message>
    <message>
        <source>A stored %1 does not have the form this program writes.</source>
        <translation>Un elemento almacenado (%1) no tiene la forma que escribe este programa.</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>The annotation is no longer in the draft.</source>
        <translation>La anotación ya no está en el proyecto.</translation>
    </message>
    <message>
        <source>The words to annotate are not in the paragraph any more. Select them again.</source>
        <translation>Las palabras que se iban a anotar ya no están en el párrafo. Selecciónelas de nuevo.</translation>
    </message>
    <message>
        <source>This annotation is in the draft already; attach it again instead.</source>
        <translation>Esta anotación ya está en el proyecto; vuelva a vincularla.</translation>
    </message>
    <message>
        <source>There is no such bracket in this paragraph any more. Somebody may have lifted it.</source>
        <translation>Ya no existen esos corchetes en este párrafo. Quizá alguien los levantó.</translation>
    </message>
    <message>
        <source>Brackets can nest %1 deep. Lift some of those around these words first.</source>
        <translation>Los corchetes pueden anidarse en %1 niveles. Levante antes algunos de los que rodean estas palabras.</translation>
    </message>
    <message>
        <source>Select the words that are to stand in brackets first.</source>
        <translation>Seleccione primero las palabras que deben ir entre corchetes.</translation>
    </message>
    <message>
        <source>A position is somebody&apos;s. Say which delegation takes it.</source>
        <translation>Una posición es de alguien. Diga qué delegación la adopta.</translation>
    </message>
    <message>
        <source>The paragraph is no longer in the draft. Somebody may have deleted it; the history still has it.</source>
        <translation>El párrafo ya no está en el proyecto. Quizá alguien lo suprimió; el historial aún lo conserva.</translation>
    </message>
    <message>
        <source>The provision is no longer in the draft. Somebody may have deleted it; the history still has it.</source>
        <translation>La disposición ya no está en el proyecto. Quizá alguien la suprimió; el historial aún la conserva.</translation>
    </message>
    <message>
        <source>Select the words whose status is to be recorded first.</source>
        <translation>Seleccione primero las palabras cuyo estado se va a registrar.</translation>
    </message>
    <message>
        <source>The paragraph after which this should stand is not in that provision any more.</source>
        <translation>El párrafo tras el cual debería ir este ya no está en esa disposición.</translation>
    </message>
    <message>
        <source>This paragraph is in the draft already; move it instead of inserting it.</source>
        <translation>Este párrafo ya está en el proyecto; trasládelo en lugar de insertarlo.</translation>
    </message>
    <message>
        <source>A paragraph can stand at one of nine levels, from paragraph to sub-items.</source>
        <translation>Un párrafo puede estar en uno de nueve niveles, del párrafo a los subincisos.</translation>
    </message>
    <message>
        <source>This provision is in the draft already; move it instead of inserting it.</source>
        <translation>Esta disposición ya está en el proyecto; trasládela en lugar de insertarla.</translation>
    </message>
    <message>
        <source>A paragraph can be split between two words outside its brackets. Put the cursor there, or lift the bracket first.</source>
        <translation>Un párrafo se puede dividir entre dos palabras fuera de los corchetes. Ponga allí el cursor, o levante antes los corchetes.</translation>
    </message>
    <message>
        <source>This is the last paragraph of its provision; there is none to join it with.</source>
        <translation>Es el último párrafo de su disposición; no hay ninguno con el que unirlo.</translation>
    </message>
    <message>
        <source>The language of the parallel text is not known. Say which it is.</source>
        <translation>No se conoce la lengua del texto paralelo. Indique cuál es.</translation>
    </message>
    <message>
        <source>The text to check is no longer there. Look at it again.</source>
        <translation>El texto que se quería verificar ya no está. Mírelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%n annotation(s) whose words are gone stand on no place in the file.</source>
        <translation>
            <numerusform>%n anotación cuyas palabras desaparecieron no tiene lugar en el archivo.</numerusform>
            <numerusform>%n anotaciones cuyas palabras desaparecieron no tienen lugar en el archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plain text has no italics, no bold and no links.</source>
        <translation>El texto sin formato no tiene cursiva, negrita ni enlaces.</translation>
    </message>
    <message numerus="yes">
        <source>The notation has no statuses: %n of them stay behind.</source>
        <translation>
            <numerusform>La notación no tiene estados: %n se queda aquí.</numerusform>
            <numerusform>La notación no tiene estados: %n se quedan aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only Word files have tracked changes: alternatives stand in brackets.</source>
        <translation>Solo los archivos de Word tienen cambios controlados: las opciones van entre corchetes.</translation>
    </message>
    <message>
        <source>Footnotes stand at the end of the PDF, not at the foot of each page.</source>
        <translation>Las notas van al final del PDF, no al pie de cada página.</translation>
    </message>
    <message numerus="yes">
        <source>%n provision(s)</source>
        <translation>
            <numerusform>%n disposición</numerusform>
            <numerusform>%n disposiciones</numerusform>
        </translation>
    </message>
    <message>
        <source>the submissions, under their delegations’ names</source>
        <translation>las contribuciones, con el nombre de sus delegaciones</translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s)</source>
        <translation>
            <numerusform>%n pasaje entre corchetes</numerusform>
            <numerusform>%n pasajes entre corchetes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the names of %n delegation(s)</source>
        <translation>
            <numerusform>el nombre de %n delegación</numerusform>
            <numerusform>los nombres de %n delegaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n anotación</numerusform>
            <numerusform>%n anotaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s)</source>
        <translation>
            <numerusform>%n nota privada</numerusform>
            <numerusform>%n notas privadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s) are left out: only what is agreed is written.</source>
        <translation>
            <numerusform>Se omite %n pasaje entre corchetes: solo se escribe lo acordado.</numerusform>
            <numerusform>Se omiten %n pasajes entre corchetes: solo se escribe lo acordado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n bracket(s) only the first alternative is written.</source>
        <translation>
            <numerusform>De %n pasaje entre corchetes solo se escribe la primera opción.</numerusform>
            <numerusform>De %n pasajes entre corchetes solo se escribe la primera opción.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The names of %n delegation(s) are not written.</source>
        <translation>
            <numerusform>No se escribe el nombre de %n delegación.</numerusform>
            <numerusform>No se escriben los nombres de %n delegaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) stay behind.</source>
        <translation>
            <numerusform>%n anotación se queda aquí.</numerusform>
            <numerusform>%n anotaciones se quedan aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s) stay behind.</source>
        <translation>
            <numerusform>%n nota privada se queda aquí.</numerusform>
            <numerusform>%n notas privadas se quedan aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>This content cannot be written in this format: tables are written as Word, OpenDocument, PDF, HTML or CSV, and only the draft as notation or Akoma Ntoso.</source>
        <translation>Este contenido no se puede escribir en este formato: los cuadros se escriben en Word, OpenDocument, PDF, HTML o CSV, y solo el proyecto en notación o Akoma Ntoso.</translation>
    </message>
    <message>
        <source>PDF needs fonts, which this program has not.</source>
        <translation>El PDF necesita tipos de letra, que este programa no tiene.</translation>
    </message>
    <message>
        <source>The project does not hold the text in that language. Take it in first, as a parallel text.</source>
        <translation>El expediente no contiene el texto en esa lengua. Incorpórelo antes, como texto paralelo.</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>--%1 is one of: %2.</source>
        <translation>--%1 es uno de estos valores: %2.</translation>
    </message>
    <message>
        <source>--language is one of: ar, zh, en, fr, ru, es.</source>
        <translation>--language es uno de estos valores: ar, zh, en, fr, ru, es.</translation>
    </message>
    <message>
        <source>No provision has the number “%1”: “export FILE --format text” shows those there are.</source>
        <translation>Ninguna disposición tiene el número “%1”: “export FILE --format text” muestra las que hay.</translation>
    </message>
    <message>
        <source>--version asks for a project: a compilation has no earlier revision.</source>
        <translation>--version requiere un expediente: una compilación no tiene revisiones anteriores.</translation>
    </message>
    <message>
        <source>--changes-since asks for a project: a compilation has no earlier revision.</source>
        <translation>--changes-since requiere un expediente: una compilación no tiene revisiones anteriores.</translation>
    </message>
    <message>
        <source>--changes-since writes Word files: give --format docx too.</source>
        <translation>--changes-since escribe archivos de Word: indique también --format docx.</translation>
    </message>
    <message>
        <source>Tables are written as docx, odt, pdf, html or csv, and notation and akn hold the draft alone.</source>
        <translation>Los cuadros se escriben en docx, odt, pdf, html o csv; la notación y akn contienen solo el proyecto.</translation>
    </message>
    <message>
        <source>--json tells of a file: say with --output where it goes.</source>
        <translation>--json describe un archivo: diga con --output dónde va.</translation>
    </message>
    <message>
        <source>write the draft, what was submitted, or tables of both, as a document</source>
        <translation>escribir el proyecto, las contribuciones o cuadros de ambos como documento</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>a elegir: %1</translation>
    </message>
    <message>
        <source>where names stand: %1</source>
        <translation>lugar de los nombres: %1</translation>
    </message>
    <message>
        <source>of the text: ar, zh, en, fr, ru, es; guessed where not given</source>
        <translation>del texto: ar, zh, en, fr, ru, es; se deduce si no se indica</translation>
    </message>
    <message>
        <source>with annotations</source>
        <translation>con las anotaciones</translation>
    </message>
    <message>
        <source>with private annotations too</source>
        <translation>también con las anotaciones privadas</translation>
    </message>
    <message>
        <source>only the provision of this number; may be given again</source>
        <translation>solo la disposición de este número; se puede repetir</translation>
    </message>
    <message>
        <source>the draft as it was in a revision or version</source>
        <translation>el proyecto como era en una revisión o versión</translation>
    </message>
    <message>
        <source>docx: alternatives as tracked changes by delegation</source>
        <translation>docx: opciones como cambios controlados, por delegación</translation>
    </message>
    <message>
        <source>docx: what changed since a revision or version</source>
        <translation>docx: lo que cambió desde una revisión o versión</translation>
    </message>
    <message>
        <source>docx, odt, pdf: with a contents list</source>
        <translation>docx, odt, pdf: con índice</translation>
    </message>
    <message>
        <source>docx, odt, pdf: with line numbers</source>
        <translation>docx, odt, pdf: con números de línea</translation>
    </message>
    <message>
        <source>docx, odt, pdf: document symbol in the running head</source>
        <translation>docx, odt, pdf: signatura del documento en el encabezado</translation>
    </message>
    <message>
        <source>docx, odt, pdf: date in the running head, as it is to be printed</source>
        <translation>docx, odt, pdf: fecha en el encabezado, tal como debe imprimirse</translation>
    </message>
    <message>
        <source>--beside is one of: ar, zh, en, fr, ru, es.</source>
        <translation>--beside es uno de: ar, zh, en, fr, ru, es.</translation>
    </message>
    <message>
        <source>Writes a project, or a compilation consolidated on the spot. Contents: the draft; the comparative table (a row for
each provision and paragraph, a column for each delegation, the last for the draft); the traceability table; two
languages side by side (see parallel); the statistics; what was submitted, by article or by delegation. The format “notation” is what the editor reads back;
“akn” is Akoma Ntoso 3.0. What the file does not hold is told on stderr.

JSON (with --output): {&quot;file&quot;, &quot;bytes&quot;, &quot;leaves&quot;: [sentence], &quot;not_carried_over&quot;: [sentence]}</source>
        <translation>Escribe un expediente, o una compilación consolidada en el acto. Contenidos: el proyecto; el cuadro comparativo (una fila
por disposición y párrafo, una columna por delegación, la última para el proyecto); el cuadro de trazabilidad; dos
lenguas lado a lado (véase parallel); las estadísticas; lo presentado, por artículo o por delegación. El formato “notation” es el que lee de nuevo el editor; “akn”
es Akoma Ntoso 3.0. De lo que el archivo no contiene se informa en stderr.

JSON (con --output): {&quot;file&quot;, &quot;bytes&quot;, &quot;leaves&quot;: [frase], &quot;not_carried_over&quot;: [frase]}</translation>
    </message>
    <message>
        <source>parallel: the other language; the first that the project holds where not given</source>
        <translation>parallel: la otra lengua; si no se indica, la primera que contiene el expediente</translation>
    </message>
</context>
<context>
    <name>HeldText</name>
    <message>
        <source>The XML in this file declares a document type, which can make a program open other files; it was not read. Open and save the document once in a word processor.</source>
        <translation>El XML de este archivo declara un tipo de documento, lo que puede hacer que se abran otros archivos; no se leyó. Abra y guarde el documento una vez en un procesador de textos.</translation>
    </message>
    <message>
        <source>This document nests its elements more than %1 deep; it was not read.</source>
        <translation>Este documento anida sus elementos en más de %1 niveles; no se leyó.</translation>
    </message>
    <message>
        <source>The file has macros, which were not opened.</source>
        <translation>El archivo tiene macros, que no se abrieron.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) of the file did not find their way into the text (%1).</source>
        <translation>
            <numerusform>%n palabra del archivo no pasó al texto (%1).</numerusform>
            <numerusform>%n palabras del archivo no pasaron al texto (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) of the file did not find their way into the text (%1).</source>
        <translation>
            <numerusform>%n carácter del archivo no pasó al texto (%1).</numerusform>
            <numerusform>%n caracteres del archivo no pasaron al texto (%1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>(no key)</source>
        <translation>(sin tecla)</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>Keys can be changed in the settings. This list shows those that hold now.</source>
        <translation>Las teclas se cambian en la configuración. Esta lista muestra las vigentes.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>This chapter is in English only so far.</source>
        <translation>Este capítulo solo está en inglés por ahora.</translation>
    </message>
    <message>
        <source>The English chapter was changed since; where they differ, the English one holds.</source>
        <translation>El capítulo inglés se modificó después; donde difieran, vale el inglés.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Edited %1</source>
        <translation>Edición: %1</translation>
    </message>
    <message>
        <source>Edited the title of %1</source>
        <translation>Edición del título: %1</translation>
    </message>
    <message>
        <source>Put words of %1 in brackets</source>
        <translation>Palabras puestas entre corchetes: %1</translation>
    </message>
    <message>
        <source>Added an alternative in %1</source>
        <translation>Opción añadida: %1</translation>
    </message>
    <message>
        <source>%1 proposes an alternative in %2</source>
        <translation>%1 propone una opción: %2</translation>
    </message>
    <message>
        <source>%1 supports an alternative in %2</source>
        <translation>%1 apoya una opción: %2</translation>
    </message>
    <message>
        <source>%1 opposes an alternative in %2</source>
        <translation>%1 se opone a una opción: %2</translation>
    </message>
    <message>
        <source>%1 reserves its position on an alternative in %2</source>
        <translation>%1 se reserva su posición sobre una opción: %2</translation>
    </message>
    <message>
        <source>%1 is studying an alternative in %2</source>
        <translation>%1 estudia una opción: %2</translation>
    </message>
    <message>
        <source>%1 withdrew its position in %2</source>
        <translation>%1 retiró su posición: %2</translation>
    </message>
    <message>
        <source>Lifted the brackets in %1</source>
        <translation>Corchetes levantados: %1</translation>
    </message>
    <message>
        <source>Recorded the status of %1</source>
        <translation>Estado registrado: %1</translation>
    </message>
    <message>
        <source>Recorded the status of words in %1</source>
        <translation>Estado de palabras registrado: %1</translation>
    </message>
    <message>
        <source>Inserted a paragraph in %1</source>
        <translation>Párrafo insertado: %1</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Supresión: %1</translation>
    </message>
    <message>
        <source>Moved %1 within %2</source>
        <translation>Traslado de %1 dentro de %2</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>División: %1</translation>
    </message>
    <message>
        <source>Joined %1 with the next paragraph</source>
        <translation>Unión con el párrafo siguiente: %1</translation>
    </message>
    <message>
        <source>Numbered %1 as %2</source>
        <translation>Numeración: %1 pasa a ser %2</translation>
    </message>
    <message>
        <source>Changed the level of %1</source>
        <translation>Cambio de nivel: %1</translation>
    </message>
    <message>
        <source>Inserted a provision</source>
        <translation>Disposición insertada</translation>
    </message>
    <message>
        <source>Moved %1</source>
        <translation>Traslado: %1</translation>
    </message>
    <message>
        <source>Renumbered the draft</source>
        <translation>Proyecto renumerado</translation>
    </message>
    <message>
        <source>Annotated %1</source>
        <translation>Anotación: %1</translation>
    </message>
    <message>
        <source>Replied to an annotation</source>
        <translation>Respuesta a una anotación</translation>
    </message>
    <message>
        <source>Settled an annotation</source>
        <translation>Anotación resuelta</translation>
    </message>
    <message>
        <source>Reopened an annotation</source>
        <translation>Anotación reabierta</translation>
    </message>
    <message>
        <source>Attached an annotation again</source>
        <translation>Anotación vinculada de nuevo</translation>
    </message>
    <message>
        <source>Corrected the concordance</source>
        <translation>Concordancia corregida</translation>
    </message>
    <message>
        <source>Rewrote %1</source>
        <translation>Nueva redacción: %1</translation>
    </message>
    <message>
        <source>Edited the title</source>
        <translation>Edición del título</translation>
    </message>
    <message>
        <source>Replaced the draft</source>
        <translation>Proyecto sustituido</translation>
    </message>
    <message>
        <source>a paragraph</source>
        <translation>un párrafo</translation>
    </message>
    <message>
        <source>a provision</source>
        <translation>una disposición</translation>
    </message>
    <message>
        <source>the preamble</source>
        <translation>el preámbulo</translation>
    </message>
    <message>
        <source>The history has a link that leads nowhere.</source>
        <translation>El historial tiene un enlace que no lleva a ninguna parte.</translation>
    </message>
    <message>
        <source>A new paragraph.</source>
        <translation>Un párrafo nuevo.</translation>
    </message>
    <message>
        <source>A paragraph was taken out.</source>
        <translation>Se retiró un párrafo.</translation>
    </message>
    <message>
        <source>A paragraph was moved.</source>
        <translation>Se trasladó un párrafo.</translation>
    </message>
    <message>
        <source>Changed by others only.</source>
        <translation>Modificado solo por otros.</translation>
    </message>
    <message>
        <source>A new provision.</source>
        <translation>Una disposición nueva.</translation>
    </message>
    <message>
        <source>A provision was taken out.</source>
        <translation>Se retiró una disposición.</translation>
    </message>
    <message>
        <source>A provision was moved.</source>
        <translation>Se trasladó una disposición.</translation>
    </message>
    <message>
        <source>Its heading was changed.</source>
        <translation>Se modificó su encabezado.</translation>
    </message>
    <message>
        <source>A new note by %1.</source>
        <translation>Una nota nueva de %1.</translation>
    </message>
    <message>
        <source>A note by %1 was changed.</source>
        <translation>Se modificó una nota de %1.</translation>
    </message>
    <message>
        <source>A note by %1 was taken away.</source>
        <translation>Se retiró una nota de %1.</translation>
    </message>
    <message>
        <source>Changed here only.</source>
        <translation>Modificado solo aquí.</translation>
    </message>
    <message>
        <source>The draft has no such paragraph.</source>
        <translation>El proyecto no tiene ese párrafo.</translation>
    </message>
    <message>
        <source>The paragraph has no text there.</source>
        <translation>El párrafo no tiene texto ahí.</translation>
    </message>
    <message>
        <source>“%1” could not be written to the disk. Is there room, and may the folder be written?</source>
        <translation>“%1” no se pudo escribir en el disco. ¿Hay espacio, y se puede escribir en la carpeta?</translation>
    </message>
    <message>
        <source>The provision of that paragraph is gone. Bring the whole provision back.</source>
        <translation>La disposición de ese párrafo ya no existe. Recupere la disposición entera.</translation>
    </message>
    <message>
        <source>That revision has no such place.</source>
        <translation>Esa revisión no tiene ese lugar.</translation>
    </message>
    <message>
        <source>the whole draft</source>
        <translation>el proyecto entero</translation>
    </message>
    <message>
        <source>Brought back %1</source>
        <translation>Recuperación: %1</translation>
    </message>
    <message>
        <source>Brought in the work of %1</source>
        <translation>Incorporación del trabajo de %1</translation>
    </message>
    <message numerus="yes">
        <source>Imported %1 with %n submission(s)</source>
        <translation>
            <numerusform>Importación de %1 con %n contribución</numerusform>
            <numerusform>Importación de %1 con %n contribuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>A version needs a name.</source>
        <translation>Una versión necesita un nombre.</translation>
    </message>
    <message>
        <source>There is a version “%1” already. Choose another name.</source>
        <translation>Ya existe una versión “%1”. Elija otro nombre.</translation>
    </message>
    <message>
        <source>This is the project itself. Choose another name for the copy.</source>
        <translation>Es el propio expediente. Elija otro nombre para la copia.</translation>
    </message>
    <message>
        <source>“%1” could not be opened in the safe way this program needs (%2). Copy it to a local folder and open the copy.</source>
        <translation>“%1” no se pudo abrir de la forma segura que este programa necesita (%2). Cópielo a una carpeta local y abra la copia.</translation>
    </message>
    <message>
        <source>“%1” is being written by another window or program. Nothing was changed; try again in a moment.</source>
        <translation>Otra ventana u otro programa está escribiendo “%1”. No se cambió nada; inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the file or its folder is read-only. Save a copy elsewhere to go on working.</source>
        <translation>“%1” no se puede escribir: el archivo o su carpeta es de solo lectura. Guarde una copia en otro lugar para seguir trabajando.</translation>
    </message>
    <message>
        <source>There is no space left on the disk of “%1”. Nothing was changed; make room and try again.</source>
        <translation>No queda espacio en el disco de “%1”. No se cambió nada; libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Salvage it: everything readable is rescued into a new file.</source>
        <translation>“%1” está dañado. Rescátelo: todo lo legible pasa a un archivo nuevo.</translation>
    </message>
    <message>
        <source>“%1” is not a Concordat project.</source>
        <translation>“%1” no es un expediente de Concordat.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that the file and its folder exist and may be used.</source>
        <translation>“%1” no se puede abrir. Compruebe que el archivo y su carpeta existen y se pueden usar.</translation>
    </message>
    <message>
        <source>The disk of “%1” refused to read or write (%2). Is the stick still in, the network up? Nothing was changed.</source>
        <translation>El disco de “%1” rechazó la lectura o la escritura (%2). ¿Sigue puesta la memoria, funciona la red? No se cambió nada.</translation>
    </message>
    <message>
        <source>“%1” is not as this program wrote it: %2.</source>
        <translation>“%1” no está como este programa lo escribió: %2.</translation>
    </message>
    <message>
        <source>A stored draft does not have the form this program writes. Salvage rescues what is readable.</source>
        <translation>Un proyecto almacenado no tiene la forma que escribe este programa. El rescate salva lo legible.</translation>
    </message>
    <message>
        <source>A stored draft claims to hold more than %1 parts.</source>
        <translation>Un proyecto almacenado afirma contener más de %1 partes.</translation>
    </message>
    <message>
        <source>Bringing in was stopped; nothing was changed.</source>
        <translation>Se detuvo la incorporación; no se cambió nada.</translation>
    </message>
    <message>
        <source>“%1” is not a copy of this project. Import it as a compilation instead.</source>
        <translation>“%1” no es una copia de este expediente. Impórtelo como compilación.</translation>
    </message>
    <message>
        <source>A temporary file could not be read.</source>
        <translation>No se pudo leer un archivo temporal.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>“%1” no se puede leer: %2.</translation>
    </message>
    <message>
        <source>Of “%1” less is left than a project begins with. Look for a copy of it.</source>
        <translation>De “%1” queda menos que el comienzo de un expediente. Busque una copia.</translation>
    </message>
    <message>
        <source>There is no room for a temporary copy of the damaged file.</source>
        <translation>No hay espacio para una copia temporal del archivo dañado.</translation>
    </message>
    <message>
        <source>The project file is damaged: the object %1 is not what it was when it was written. Salvage rescues the rest into a new file.</source>
        <translation>El archivo del expediente está dañado: el objeto %1 no es lo que era cuando se escribió. El rescate salva el resto en un archivo nuevo.</translation>
    </message>
    <message>
        <source>The project file lacks the object %1 that its history names. Salvage rescues the rest into a new file.</source>
        <translation>Al archivo del expediente le falta el objeto %1 que su historial menciona. El rescate salva el resto en un archivo nuevo.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>No existe el archivo “%1”.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Ask for the right to read it.</source>
        <translation>“%1” no se puede leer. Pida permiso para leerlo.</translation>
    </message>
    <message>
        <source>“%1” is empty. Look for a copy of it.</source>
        <translation>“%1” está vacío. Busque una copia.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name, or open it.</source>
        <translation>“%1” ya existe. Elija otro nombre, o ábralo.</translation>
    </message>
    <message>
        <source>“%1” cannot be created: %2. Choose another folder.</source>
        <translation>“%1” no se puede crear: %2. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Created the project</source>
        <translation>Expediente creado</translation>
    </message>
    <message>
        <source>This project holds no received document %1.</source>
        <translation>Este expediente no contiene el documento recibido %1.</translation>
    </message>
    <message>
        <source>A stored compilation names an object that cannot be.</source>
        <translation>Una compilación almacenada menciona un objeto imposible.</translation>
    </message>
    <message>
        <source>The history lacks the revision %1 on which another one stands.</source>
        <translation>Al historial le falta la revisión %1, en la que se apoya otra.</translation>
    </message>
    <message>
        <source>This project has no revision %1.</source>
        <translation>Este expediente no tiene la revisión %1.</translation>
    </message>
    <message>
        <source>This project has no revision number %1.</source>
        <translation>Este expediente no tiene la revisión número %1.</translation>
    </message>
    <message>
        <source>The project file does not say which revision is the latest. Salvage finds it again.</source>
        <translation>El archivo del expediente no dice cuál es la última revisión. El rescate la encuentra.</translation>
    </message>
    <message numerus="yes">
        <source>%n stored object(s) could not be read.</source>
        <translation>
            <numerusform>No se pudo leer %n objeto almacenado.</numerusform>
            <numerusform>No se pudieron leer %n objetos almacenados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The revision %1 could not be read whole.</source>
        <translation>La revisión %1 no se pudo leer entera.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… y %n más.</numerusform>
            <numerusform>… y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of the text could be read any more. Look for a copy of the project.</source>
        <translation>Ya no se pudo leer nada del texto. Busque una copia del expediente.</translation>
    </message>
    <message>
        <source>The latest state could not be read whole; the one before it that could is the latest now.</source>
        <translation>El último estado no se pudo leer entero; el anterior que sí se pudo es ahora el último.</translation>
    </message>
    <message>
        <source>The named versions could not be read.</source>
        <translation>No se pudieron leer las versiones con nombre.</translation>
    </message>
    <message>
        <source>The version “%1” was lost with its revision.</source>
        <translation>La versión “%1” se perdió con su revisión.</translation>
    </message>
    <message>
        <source>A received document could not be read whole.</source>
        <translation>Un documento recibido no se pudo leer entero.</translation>
    </message>
    <message>
        <source>What was received with “%1” could not be read.</source>
        <translation>No se pudo leer lo recibido con “%1”.</translation>
    </message>
    <message>
        <source>Signatures could not be read.</source>
        <translation>No se pudieron leer las firmas.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name for what is salvaged.</source>
        <translation>“%1” ya existe. Elija otro nombre para lo rescatado.</translation>
    </message>
    <message>
        <source>“%1” holds something that Concordat did not put there (%2). It is not opened.</source>
        <translation>“%1” contiene algo que Concordat no puso ahí (%2). No se abre.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Concordat (file format %2; this program knows up to %3). Update the program to open it.</source>
        <translation>“%1” fue escrito por una versión más reciente de Concordat (formato de archivo %2; este programa conoce hasta el %3). Actualice el programa para abrirlo.</translation>
    </message>
    <message>
        <source>“%1” has no known file format. Salvage may still rescue it.</source>
        <translation>“%1” no tiene un formato de archivo conocido. Quizá aún se pueda rescatar.</translation>
    </message>
    <message numerus="yes">
        <source>%n private annotation(s)</source>
        <translation>
            <numerusform>%n anotación privada</numerusform>
            <numerusform>%n anotaciones privadas</numerusform>
        </translation>
    </message>
    <message>
        <source>who proposed, supports or opposes what, and where words came from</source>
        <translation>quién propuso, apoya o rechaza qué, y de dónde proceden las palabras</translation>
    </message>
    <message numerus="yes">
        <source>the %n earlier revision(s) and who made them</source>
        <translation>
            <numerusform>la revisión anterior (%n) y su autor</numerusform>
            <numerusform>las %n revisiones anteriores y sus autores</numerusform>
        </translation>
    </message>
    <message>
        <source>everything received</source>
        <translation>todo lo recibido</translation>
    </message>
    <message>
        <source>the received files themselves</source>
        <translation>los propios archivos recibidos</translation>
    </message>
    <message>
        <source>what you are typing just now</source>
        <translation>lo que está escribiendo ahora</translation>
    </message>
    <message>
        <source>Sent for review</source>
        <translation>Enviado para examen</translation>
    </message>
    <message>
        <source>The library for signatures (libsodium) does not start.</source>
        <translation>La biblioteca de firmas (libsodium) no arranca.</translation>
    </message>
    <message>
        <source>“%1” does not hold a signing key.</source>
        <translation>“%1” no contiene una clave de firma.</translation>
    </message>
    <message>
        <source>The key cannot be kept at “%1”: %2.</source>
        <translation>La clave no se puede guardar en “%1”: %2.</translation>
    </message>
    <message>
        <source>The key cannot be written to “%1”.</source>
        <translation>La clave no se puede escribir en “%1”.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>“%1” no se puede escribir: %2.</translation>
    </message>
    <message>
        <source>The revision %1 does not name a draft.</source>
        <translation>La revisión %1 no indica ningún proyecto.</translation>
    </message>
    <message>
        <source>“%1” is open for reading only. Save a copy in a folder of yours to go on working.</source>
        <translation>“%1” está abierto solo para lectura. Guarde una copia en una carpeta suya para seguir trabajando.</translation>
    </message>
    <message>
        <source>“%1” is no longer where it was: it was moved or deleted, or the stick was pulled out. Save a copy to keep what you have here.</source>
        <translation>“%1” ya no está donde estaba: se trasladó o suprimió, o se extrajo la memoria. Guarde una copia para conservar lo que tiene aquí.</translation>
    </message>
    <message>
        <source>Another file was put in the place of “%1”, as a synchronised folder does. Save a copy to keep what you have here, open the file again, and bring the copy in.</source>
        <translation>Otro archivo ocupó el lugar de “%1”, como hace una carpeta sincronizada. Guarde una copia para conservar lo que tiene aquí, abra de nuevo el archivo e incorpore la copia.</translation>
    </message>
    <message>
        <source>“%1” was overwritten with another state, as a synchronised folder does. Save a copy to keep what you have here, open the file again, and bring the copy in.</source>
        <translation>“%1” fue sobrescrito con otro estado, como hace una carpeta sincronizada. Guarde una copia para conservar lo que tiene aquí, abra de nuevo el archivo e incorpore la copia.</translation>
    </message>
    <message>
        <source>These histories have nothing in common. Import the file as a compilation instead.</source>
        <translation>Estos historiales no tienen nada en común. Importe el archivo como compilación.</translation>
    </message>
    <message>
        <source>The object %1 is missing.</source>
        <translation>Falta el objeto %1.</translation>
    </message>
    <message>
        <source>Nothing of that is left in the text to take back.</source>
        <translation>En el texto no queda nada de eso que se pueda deshacer.</translation>
    </message>
    <message>
        <source>Undid: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Redid: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>There is nothing of yours to undo.</source>
        <translation>No hay nada suyo que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing of yours to redo.</source>
        <translation>No hay nada suyo que rehacer.</translation>
    </message>
    <message>
        <source>The file&apos;s pages do not fit together: %1</source>
        <translation>Las páginas del archivo no encajan: %1</translation>
    </message>
    <message>
        <source>The object %1 is there twice.</source>
        <translation>El objeto %1 está dos veces.</translation>
    </message>
    <message>
        <source>The object %1 is not in the form this program writes.</source>
        <translation>El objeto %1 no tiene la forma que escribe este programa.</translation>
    </message>
    <message>
        <source>The revision %1 (“%2”, by %3) was altered: its content does not match its name.</source>
        <translation>La revisión %1 (“%2”, de %3) fue alterada: su contenido no corresponde a su nombre.</translation>
    </message>
    <message>
        <source>The draft of revision %1 (“%2”) cannot be read: %3</source>
        <translation>El proyecto de la revisión %1 (“%2”) no se puede leer: %3</translation>
    </message>
    <message>
        <source>it names none.</source>
        <translation>no indica ninguno.</translation>
    </message>
    <message>
        <source>The compilation that revision %1 brought in is missing.</source>
        <translation>Falta la compilación que aportó la revisión %1.</translation>
    </message>
    <message>
        <source>The latest revision %1 is missing.</source>
        <translation>Falta la última revisión, %1.</translation>
    </message>
    <message>
        <source>The version “%1” names a revision that is missing.</source>
        <translation>La versión “%1” indica una revisión que falta.</translation>
    </message>
    <message>
        <source>What is kept for opening quickly differs from the text itself.</source>
        <translation>Lo que se guarda para abrir con rapidez difiere del propio texto.</translation>
    </message>
    <message>
        <source>A received document cannot be read: %1</source>
        <translation>Un documento recibido no se puede leer: %1</translation>
    </message>
    <message>
        <source>Sealed files are worked on in memory only, and this system has no folder for that (neither XDG_RUNTIME_DIR nor /dev/shm).</source>
        <translation>Con los archivos sellados se trabaja solo en memoria, y este sistema no tiene carpeta para ello (ni XDG_RUNTIME_DIR ni /dev/shm).</translation>
    </message>
    <message>
        <source>What is told of a revision does not have the form this program writes.</source>
        <translation>Lo que se dice de una revisión no tiene la forma que escribe este programa.</translation>
    </message>
    <message>
        <source>This is more than the program seals into one file (%1 MiB).</source>
        <translation>Es más de lo que el programa sella en un archivo (%1 MiB).</translation>
    </message>
    <message>
        <source>The library for sealing (libsodium) does not start.</source>
        <translation>La biblioteca de sellado (libsodium) no arranca.</translation>
    </message>
    <message>
        <source>There is too little memory to work out the key (256 MiB). Close other programs and try again.</source>
        <translation>Hay poca memoria para calcular la clave (256 MiB). Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The passphrase does not open this file, or the file was altered on its way. Type the passphrase again; where that does not help, ask for the file again.</source>
        <translation>La frase de contraseña no abre este archivo, o el archivo fue alterado por el camino. Escríbala de nuevo; si no sirve, pida otra vez el archivo.</translation>
    </message>
    <message>
        <source>The passphrase is too short: anybody could guess it. Take at least %1 characters; four words that have nothing to do with each other are good.</source>
        <translation>La frase de contraseña es demasiado corta: cualquiera podría adivinarla. Tome al menos %1 caracteres; cuatro palabras sin relación entre sí son buenas.</translation>
    </message>
    <message>
        <source>This is not a whole sealed file. Ask for it again.</source>
        <translation>No es un archivo sellado entero. Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>What is sealed in “%1” is not a Concordat project.</source>
        <translation>Lo que está sellado en “%1” no es un expediente de Concordat.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name.</source>
        <translation>“%1” ya existe. Elija otro nombre.</translation>
    </message>
    <message>
        <source>“%1” is sealed. Its passphrase is needed to bring it in.</source>
        <translation>“%1” está sellado. Se necesita su frase de contraseña para incorporarlo.</translation>
    </message>
    <message>
        <source>Took the text in %1 away</source>
        <translation>Se retiró el texto en %1</translation>
    </message>
    <message>
        <source>Took in the text in %1</source>
        <translation>Se incorporó el texto en %1</translation>
    </message>
    <message numerus="yes">
        <source>Held %n text(s) against another language</source>
        <translation>
            <numerusform>Se cotejó %n texto con otra lengua</numerusform>
            <numerusform>Se cotejaron %n textos con otra lengua</numerusform>
        </translation>
    </message>
    <message>
        <source>What was noted of a change cannot be read.</source>
        <translation>No se puede leer lo anotado sobre un cambio.</translation>
    </message>
    <message>
        <source>What was noted of the changes since “%1” differs from the text itself.</source>
        <translation>Lo anotado sobre los cambios desde «%1» difiere del propio texto.</translation>
    </message>
    <message>
        <source>Nothing was brought in from “%1”: its text has two parts of one name, so it was altered.</source>
        <translation>No se incorporó nada de “%1”: dos partes de su texto tienen el mismo nombre, así que fue alterado.</translation>
    </message>
    <message>
        <source>Nothing was brought in from “%1”. %2</source>
        <translation>No se incorporó nada de “%1”. %2</translation>
    </message>
    <message>
        <source>It was altered: the revision “%1” by %2 does not match its name.</source>
        <translation>Fue alterado: la revisión “%1” de %2 no corresponde a su nombre.</translation>
    </message>
    <message>
        <source>It has a revision without a draft.</source>
        <translation>Tiene una revisión sin proyecto.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>“%1” cannot be opened: %2. Check that it is there and that you may read it.</source>
        <translation>“%1” no se puede abrir: %2. Compruebe que está ahí y que puede leerlo.</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was changed.</source>
        <translation>Se detuvo la importación; no se cambió nada.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>Line %1 is unplaced: %2</source>
        <translation>La línea %1 no tiene lugar: %2</translation>
    </message>
    <message>
        <source>Line %1 is doubtful: %2</source>
        <translation>La línea %1 es dudosa: %2</translation>
    </message>
    <message>
        <source>(nobody is named)</source>
        <translation>(no se nombra a nadie)</translation>
    </message>
    <message>
        <source>on behalf of %1</source>
        <translation>en nombre de %1</translation>
    </message>
    <message>
        <source>  attribution: %1; original language: %2; date: %3; articles: %4; texts: %5</source>
        <translation>  atribución: %1; idioma original: %2; fecha: %3; artículos: %4; textos: %5</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source> [commentary]</source>
        <translation> [observación]</translation>
    </message>
    <message>
        <source> [by reference]</source>
        <translation> [por remisión]</translation>
    </message>
    <message>
        <source>say what a compilation holds: submissions, articles, paragraphs</source>
        <translation>decir qué contiene una compilación: contribuciones, artículos, párrafos</translation>
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
        <translation>Lee una compilación de propuestas (texto o Markdown; “-” para stdin) y muestra lo que se reconoció: quién presentó, y cada
artículo, párrafo y nota con la línea de la fuente en que empieza; después, lo que no encontró lugar y lo dudoso, con la
razón. No se guarda nada.

JSON: {&quot;submissions&quot;: [{&quot;delegation&quot;, &quot;attribution&quot;, &quot;on_behalf_of&quot;: […], &quot;original_language&quot;, &quot;date&quot;,
&quot;units&quot;: [{&quot;kind&quot;, &quot;number&quot;, &quot;title&quot;, &quot;line&quot;, &quot;text&quot;, &quot;commentary&quot;, &quot;footnotes&quot;: […],
&quot;children&quot;: […]}]}], &quot;unplaced&quot;: [{&quot;line&quot;, &quot;text&quot;}], &quot;doubts&quot;: [{&quot;line&quot;, &quot;reason&quot;}]}. Una unidad tiene además
&quot;closing&quot; (el texto que sigue a sus apartados), &quot;citation&quot; (su fuente, como está escrita) y &quot;by_reference&quot;
donde los haya.</translation>
    </message>
    <message>
        <source>something of the text found no place; it is listed</source>
        <translation>algo del texto no encontró lugar; se enumera</translation>
    </message>
</context>
<context>
    <name>KeyCommand</name>
    <message>
        <source>Fingerprint: %1</source>
        <translation>Huella: %1</translation>
    </message>
    <message>
        <source>make a key to sign with, or print its public half</source>
        <translation>crear una clave de firma, o mostrar su mitad pública</translation>
    </message>
    <message>
        <source>Prints the public half of a signing key (Ed25519) as one line for a file of known keys: 64 hexadecimal digits, a
space, the name. With --new, makes the key first. The key file is closed to everybody else; keep it outside of every
project, and never send it. The fingerprint is what two people read to each other on the telephone.

JSON: {&quot;name&quot;, &quot;key&quot;, &quot;fingerprint&quot;}</source>
        <translation>Muestra la mitad pública de una clave de firma (Ed25519) en una línea, para un archivo de claves conocidas: 64 cifras
hexadecimales, un espacio y el nombre. Con --new, crea antes la clave. El archivo de la clave está cerrado a los demás;
guárdelo fuera de todo expediente y no lo envíe nunca. La huella es lo que dos personas se leen por teléfono.

JSON: {&quot;name&quot;, &quot;key&quot;, &quot;fingerprint&quot;}</translation>
    </message>
    <message>
        <source>make the key, for a person of this name</source>
        <translation>crear la clave, para una persona de este nombre</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>signed by %1</source>
        <translation>firmado por %1</translation>
    </message>
    <message>
        <source>signed with a key you do not know (%1)</source>
        <translation>firmado con una clave que usted no conoce (%1)</translation>
    </message>
    <message>
        <source>altered since it was signed</source>
        <translation>alterado desde que se firmó</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>sin firmar</translation>
    </message>
</context>
<context>
    <name>LogCommand</name>
    <message>
        <source>list who did what, newest first</source>
        <translation>enumerar quién hizo qué, de lo más reciente a lo más antiguo</translation>
    </message>
    <message>
        <source>Lists the revisions of a project, newest first: when, who, for whom, what was done, and who
signed it.

JSON: {&quot;revisions&quot;: [{&quot;id&quot;, &quot;parents&quot;: […], &quot;author&quot;, &quot;delegation&quot;, &quot;when&quot;, &quot;kind&quot;, &quot;summary&quot;,
&quot;signatures&quot;: [{&quot;standing&quot;: &quot;known&quot; | &quot;unknown&quot; | &quot;altered&quot;, &quot;name&quot;, &quot;key&quot;, &quot;fingerprint&quot;}]}]}; times are
UTC, ISO 8601.</source>
        <translation>Enumera las revisiones de un expediente, primero la más reciente: cuándo, quién, en nombre de quién, qué se hizo y
quién la firmó.

JSON: {&quot;revisions&quot;: [{&quot;id&quot;, &quot;parents&quot;: […], &quot;author&quot;, &quot;delegation&quot;, &quot;when&quot;, &quot;kind&quot;, &quot;summary&quot;,
&quot;signatures&quot;: [{&quot;standing&quot;: &quot;known&quot; | &quot;unknown&quot; | &quot;altered&quot;, &quot;name&quot;, &quot;key&quot;, &quot;fingerprint&quot;}]}]}; las horas son
UTC, según ISO 8601.</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>The words of an annotation are gone; it is listed and can be put back.</source>
        <translation>Las palabras de una anotación desaparecieron; se enumera y se puede reponer.</translation>
    </message>
    <message>
        <source>An annotation follows its words.</source>
        <translation>Una anotación sigue a sus palabras.</translation>
    </message>
    <message>
        <source>Both joined a paragraph, each to another one; it stands here and is worth a look.</source>
        <translation>Ambos unieron un párrafo, cada uno a otro distinto; está aquí y merece atención.</translation>
    </message>
    <message>
        <source>Both changed the same words; the alternatives stand in brackets.</source>
        <translation>Ambos cambiaron las mismas palabras; las opciones están entre corchetes.</translation>
    </message>
    <message>
        <source>Both changed words beside each other; the changes were merged and are worth a look.</source>
        <translation>Ambos cambiaron palabras contiguas; los cambios se combinaron y merecen atención.</translation>
    </message>
    <message>
        <source>Both changed different words; the changes were merged.</source>
        <translation>Ambos cambiaron palabras distintas; los cambios se combinaron.</translation>
    </message>
    <message>
        <source>Only this side changed it.</source>
        <translation>Solo este lado lo cambió.</translation>
    </message>
    <message>
        <source>Only the other side changed it.</source>
        <translation>Solo el otro lado lo cambió.</translation>
    </message>
    <message>
        <source>Both recorded a status; the less agreed one stands until somebody decides.</source>
        <translation>Ambos registraron un estado; vale el menos avanzado hasta que alguien decida.</translation>
    </message>
    <message>
        <source>A new paragraph.</source>
        <translation>Un párrafo nuevo.</translation>
    </message>
    <message>
        <source>A paragraph was deleted.</source>
        <translation>Se suprimió un párrafo.</translation>
    </message>
    <message>
        <source>One side deleted what the other edited; it is kept, in brackets.</source>
        <translation>Un lado suprimió lo que el otro editó; se mantiene, entre corchetes.</translation>
    </message>
    <message>
        <source>One side deleted the provision whose title the other edited; it is kept.</source>
        <translation>Un lado suprimió la disposición cuyo título editó el otro; se mantiene.</translation>
    </message>
    <message>
        <source>A paragraph was moved.</source>
        <translation>Se trasladó un párrafo.</translation>
    </message>
    <message>
        <source>Both added this paragraph.</source>
        <translation>Ambos añadieron este párrafo.</translation>
    </message>
    <message>
        <source>Another paragraph was joined to this one.</source>
        <translation>Se unió a este otro párrafo.</translation>
    </message>
    <message>
        <source>A provision was moved.</source>
        <translation>Se trasladó una disposición.</translation>
    </message>
    <message>
        <source>Both sides numbered the paragraphs; this one has the next free number, and what refers to it is worth a look.</source>
        <translation>Ambos lados numeraron los párrafos; este tiene el siguiente número libre, y lo que remite a él merece atención.</translation>
    </message>
    <message>
        <source>The text in %1 was changed on both sides; where they disagree it has brackets.</source>
        <translation>El texto en %1 se modificó en ambos lados; donde discrepan tiene corchetes.</translation>
    </message>
    <message>
        <source>The text in %1 was merged.</source>
        <translation>El texto en %1 se combinó.</translation>
    </message>
</context>
<context>
    <name>MergeCommand</name>
    <message>
        <source>merge what two sides did to one text</source>
        <translation>combinar lo que dos lados hicieron con un texto</translation>
    </message>
    <message>
        <source>Takes a draft and what two sides made of it, each a project or a text in the notation, and prints the draft with
the work of both. Words that only one side changed are taken; where both changed the same words, both stand in
a bracket under the names of --ours and --theirs. What was done is told on stderr. To keep returned copies of a
project in it, use “bring-in”.

JSON: {&quot;notation&quot;, &quot;account&quot;: [{&quot;kind&quot;, &quot;place&quot;, &quot;sentence&quot;}]}</source>
        <translation>Toma un proyecto y lo que dos lados hicieron de él, cada uno un expediente o un texto en la notación, y muestra el proyecto
con el trabajo de ambos. Se toman las palabras que cambió un solo lado; donde ambos cambiaron las mismas, van entre
corchetes con los nombres de --ours y --theirs. De lo hecho se informa en stderr. Para conservar en un expediente las
copias devueltas, use “bring-in”.

JSON: {&quot;notation&quot;, &quot;account&quot;: [{&quot;kind&quot;, &quot;place&quot;, &quot;sentence&quot;}]}</translation>
    </message>
    <message>
        <source>something needs a look: a new bracket, a kept deletion, a lost anchor</source>
        <translation>algo requiere atención: corchetes nuevos, supresión no aplicada, anclaje perdido</translation>
    </message>
    <message>
        <source>who stands behind OURS</source>
        <translation>quién está detrás de OURS</translation>
    </message>
    <message>
        <source>who stands behind THEIRS</source>
        <translation>quién está detrás de THEIRS</translation>
    </message>
</context>
<context>
    <name>Notation</name>
    <message>
        <source>This bracket closes nothing. Take it out, or put a \ before it if it is text.</source>
        <translation>Este corchete no cierra nada. Quítelo, o ponga \ delante si es texto.</translation>
    </message>
    <message>
        <source>This bracket is not closed. Close it, or put a \ before it if it is text.</source>
        <translation>Este corchete no está cerrado. Ciérrelo, o ponga \ delante si es texto.</translation>
    </message>
    <message>
        <source>“%1” is not a delegation of this project, so the words before the colon are read as text.</source>
        <translation>“%1” no es una delegación de este expediente; por eso las palabras anteriores a los dos puntos se leen como texto.</translation>
    </message>
    <message>
        <source>“%1” is not a delegation of this project, so the words before the colon are read as text. Did you mean “%2”?</source>
        <translation>“%1” no es una delegación de este expediente; por eso las palabras anteriores a los dos puntos se leen como texto. ¿Quiso decir “%2”?</translation>
    </message>
</context>
<context>
    <name>OriginMargin</name>
    <message>
        <source>written in the draft</source>
        <translation>escrito en el proyecto</translation>
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
        <translation>Preámbulo</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Agreed in a group</source>
        <translation>Acordado en grupo</translation>
    </message>
    <message>
        <source>Agreed ad referendum</source>
        <translation>Acordado ad referéndum</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Acordado</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Con reserva</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Suprimido</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
</context>
<context>
    <name>Pandoc</name>
    <message>
        <source>What pandoc makes of this document cannot be read: %1. Save it as a Word document and open that.</source>
        <translation>No se puede leer lo que pandoc hace de este documento: %1. Guárdelo como documento de Word y abra ese.</translation>
    </message>
    <message>
        <source>pandoc could not be started: %1.</source>
        <translation>No se pudo iniciar pandoc: %1.</translation>
    </message>
    <message>
        <source>pandoc cannot read this file: %1. Save it anew, or as a Word document, and open that.</source>
        <translation>pandoc no puede leer este archivo: %1. Guárdelo de nuevo, o como documento de Word, y abra ese.</translation>
    </message>
    <message>
        <source>Reading was stopped; nothing was changed.</source>
        <translation>Se detuvo la lectura; no se cambió nada.</translation>
    </message>
    <message>
        <source>pandoc did not finish this file in %1 seconds. Save it as a Word document and open that.</source>
        <translation>pandoc no terminó este archivo en %1 segundos. Guárdelo como documento de Word y abra ese.</translation>
    </message>
    <message>
        <source>This file grows beyond what the program reads when it is unpacked.</source>
        <translation>Al descomprimirse, este archivo supera lo que el programa lee.</translation>
    </message>
    <message>
        <source>This file has %1 MB, more than the program reads of its kind (%2 MB).</source>
        <translation>Este archivo tiene %1 MB, más de lo que el programa lee de este tipo (%2 MB).</translation>
    </message>
    <message>
        <source>To read this kind of file the program pandoc is needed. Install the package “pandoc”, or save the file as a Word document (.docx).</source>
        <translation>Para leer este tipo de archivo se necesita el programa pandoc. Instale el paquete “pandoc”, o guarde el archivo como documento de Word (.docx).</translation>
    </message>
</context>
<context>
    <name>PandocText</name>
    <message>
        <source>Some of the document is nested too deeply and was left out.</source>
        <translation>Una parte del documento está anidada con demasiada profundidad y se omitió.</translation>
    </message>
</context>
<context>
    <name>Parallel</name>
    <message>
        <source>Missing: %1</source>
        <translation>Falta: %1</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Aún no verificado</translation>
    </message>
    <message>
        <source>Changed since it was checked: %1</source>
        <translation>Modificado desde la verificación: %1</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Número: %1</translation>
    </message>
    <message>
        <source>Brackets: %1</source>
        <translation>Corchetes: %1</translation>
    </message>
    <message>
        <source>The brackets do not have the same alternatives</source>
        <translation>Los corchetes no tienen las mismas opciones</translation>
    </message>
    <message>
        <source>Not equally far agreed</source>
        <translation>No acordado en la misma medida</translation>
    </message>
    <message>
        <source>Figures that one side lacks: %1</source>
        <translation>Cifras que faltan en un lado: %1</translation>
    </message>
</context>
<context>
    <name>ParallelCommand</name>
    <message>
        <source>The project does not hold the text in that language. Give the project or the document in it as second file.</source>
        <translation>El expediente no contiene el texto en esa lengua. Indique como segundo archivo el expediente o el documento en ella.</translation>
    </message>
    <message>
        <source>“%1” is in the language of the project. Say with --language which one it is.</source>
        <translation>“%1” está en la lengua del expediente. Indique con --language cuál es.</translation>
    </message>
    <message>
        <source>The text in %1 is in the project now.</source>
        <translation>El texto en %1 está ahora en el expediente.</translation>
    </message>
    <message>
        <source>--language is one of: ar, zh, en, fr, ru, es.</source>
        <translation>--language es uno de: ar, zh, en, fr, ru, es.</translation>
    </message>
    <message>
        <source>hold the draft against its text in another language</source>
        <translation>cotejar el proyecto con su texto en otra lengua</translation>
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
        <translation>Muestra dónde una lengua tiene un corchete, un número, una cifra o un párrafo que le falta a la otra, y qué cambió en
cualquiera de ellas desde que alguien las cotejó. Con OTHER, un expediente o un documento en otra lengua, incorpora
antes al expediente su texto tal como está; más tarde otra vez, en lugar del anterior. Las disposiciones y los párrafos
se vinculan por número, tipo y lugar. export --content parallel escribe las dos lado a lado.

JSON: {&quot;here&quot;, &quot;there&quot;, &quot;rows&quot;: [{&quot;title&quot;, &quot;here&quot;: {&quot;id&quot;, &quot;label&quot;, &quot;text&quot;}, &quot;there&quot;: {…}, &quot;findings&quot;:
[&quot;missing&quot; | &quot;number&quot; | &quot;brackets&quot; | &quot;figures&quot; | &quot;status&quot; | &quot;changed_here&quot; | &quot;changed_there&quot; | &quot;unchecked&quot;],
&quot;sentences&quot;: […]}]}</translation>
    </message>
    <message>
        <source>something differs between the languages, or was changed since it was checked</source>
        <translation>algo difiere entre las lenguas o se modificó desde la verificación</translation>
    </message>
    <message>
        <source>of the other text: ar, zh, en, fr, ru, es; guessed where not given</source>
        <translation>del otro texto: ar, zh, en, fr, ru, es; se deduce si no se indica</translation>
    </message>
    <message>
        <source>record that everything was read as it stands</source>
        <translation>registrar que todo se leyó tal como está</translation>
    </message>
    <message>
        <source>list what nobody has checked, too</source>
        <translation>enumerar también lo que nadie ha verificado</translation>
    </message>
    <message>
        <source>who does this; goes into the history</source>
        <translation>quién hace esto; queda en el historial</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>en nombre de quién</translation>
    </message>
</context>
<context>
    <name>Passage</name>
    <message>
        <source>A stored passage does not have the form this program writes.</source>
        <translation>Un pasaje almacenado no tiene la forma que escribe este programa.</translation>
    </message>
    <message>
        <source>A stored passage nests more than %1 brackets.</source>
        <translation>Un pasaje almacenado anida más de %1 corchetes.</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>This PDF cannot be opened: it is incomplete or damaged. Ask for it again, or for the Word file.</source>
        <translation>Este PDF no se puede abrir: está incompleto o dañado. Pídalo de nuevo, o pida el archivo de Word.</translation>
    </message>
    <message>
        <source>This PDF wants a password. Save it without one, then open it again.</source>
        <translation>Este PDF requiere contraseña. Guárdelo sin ella y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>This PDF has %1 pages, more than this program reads (%2).</source>
        <translation>Este PDF tiene %1 páginas, más de las que lee este programa (%2).</translation>
    </message>
    <message>
        <source>Reading was stopped; nothing was changed.</source>
        <translation>Se detuvo la lectura; no se cambió nada.</translation>
    </message>
    <message>
        <source>The pages of this PDF are pictures: it was scanned and holds no text. Have it recognised (OCR), or ask for the Word file.</source>
        <translation>Las páginas de este PDF son imágenes: se escaneó y no contiene texto. Haga que se reconozca (OCR), o pida el archivo de Word.</translation>
    </message>
    <message>
        <source>The fonts of this PDF do not say which letters they draw, so part of its text is unreadable. Ask for the Word file.</source>
        <translation>Los tipos de letra de este PDF no dicen qué letras dibujan, por lo que parte del texto es ilegible. Pida el archivo de Word.</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) in the margin were not taken into the text.</source>
        <translation>
            <numerusform>No se incorporó al texto %n comentario del margen.</numerusform>
            <numerusform>No se incorporaron al texto %n comentarios del margen.</numerusform>
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
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Open brackets by article</source>
        <translation>Corchetes abiertos por artículo</translation>
    </message>
    <message>
        <source>Share of the text outside brackets, by article</source>
        <translation>Proporción del texto fuera de corchetes, por artículo</translation>
    </message>
    <message>
        <source>Articles for which a delegation submitted text</source>
        <translation>Artículos para los que una delegación presentó texto</translation>
    </message>
    <message>
        <source>Open brackets over the versions</source>
        <translation>Corchetes abiertos a lo largo de las versiones</translation>
    </message>
    <message>
        <source>Share of the text outside brackets, over the versions</source>
        <translation>Proporción del texto fuera de corchetes, a lo largo de las versiones</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>A stored %1 does not have the form this program writes.</source>
        <translation>Un elemento almacenado (%1) no tiene la forma que escribe este programa.</translation>
    </message>
    <message>
        <source>A stored submission nests more than %1 units.</source>
        <translation>Una contribución almacenada anida más de %1 unidades.</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>%1 (submitted by %2)</source>
        <translation>%1 (presentado por %2)</translation>
    </message>
    <message>
        <source>line %1 of %2</source>
        <translation>línea %1 de %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, paragraph %2: %3</source>
        <translation>%1, párrafo %2: %3</translation>
    </message>
    <message>
        <source>From a submission that this project no longer holds.</source>
        <translation>De una contribución que este expediente ya no contiene.</translation>
    </message>
    <message>
        <source>Written in a copy whose history is not in this file.</source>
        <translation>Escrito en una copia cuyo historial no está en este archivo.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Written by %1 on %2: %3</source>
        <translation>Escrito por %1 el %2: %3</translation>
    </message>
    <message>
        <source>This paragraph has no text yet.</source>
        <translation>Este párrafo aún no tiene texto.</translation>
    </message>
    <message>
        <source>Nothing is known of where these words come from.</source>
        <translation>No se sabe nada de la procedencia de estas palabras.</translation>
    </message>
    <message>
        <source>%1. Before, it read: “%2”</source>
        <translation>%1. Antes decía: “%2”</translation>
    </message>
</context>
<context>
    <name>ProvenanceCommand</name>
    <message>
        <source>%1, line %2:</source>
        <translation>%1, línea %2:</translation>
    </message>
    <message>
        <source>%1, %2:</source>
        <translation>%1, %2:</translation>
    </message>
    <message>
        <source>unknown:</source>
        <translation>desconocido:</translation>
    </message>
    <message>
        <source>No paragraph of the draft has “%1” in its place or text.</source>
        <translation>Ningún párrafo del proyecto tiene “%1” en su lugar o en su texto.</translation>
    </message>
    <message>
        <source>say where every word of the draft comes from</source>
        <translation>decir de dónde procede cada palabra del proyecto</translation>
    </message>
    <message>
        <source>no paragraph has these words</source>
        <translation>ningún párrafo tiene esas palabras</translation>
    </message>
    <message>
        <source>(formerly %1)</source>
        <translation>(antes %1)</translation>
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
        <translation>Para cada párrafo del proyecto de un expediente (o de una compilación consolidada en el acto), muestra cada tramo de
su texto con la delegación de la que procede y la línea de la fuente, o quién lo escribió, cuándo y en lugar de qué.
WORDS elige los párrafos en cuyo lugar (“Artículo 4, párrafo 2”) o texto figuran esas palabras, e indica cómo se
llamaban antes (&quot;called&quot;, primero lo más antiguo).

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
        <translation>Un texto es revisado o adicional. Omita uno de los dos.</translation>
    </message>
    <message>
        <source>take a further compilation, or a revised submission, into a project</source>
        <translation>recibir en un expediente otra compilación, o una contribución revisada</translation>
    </message>
    <message>
        <source>Reads each document, keeps it in the project and makes the draft anew with it; what people did in the draft since,
and what they said about where texts belong, is kept. Provisions and paragraphs keep their numbers; what comes
between them is bis. A delegation&apos;s text takes the place of its earlier one where at least half of that is found
in it again, and else comes beside it; --revised and --additional say which it is. A project that is no copy of this
one is read like a document: its draft is one submission.

JSON: {&quot;received&quot;: [{&quot;path&quot;, &quot;revised&quot;: [delegation, …], &quot;added&quot;: [delegation, …],
&quot;account&quot;: [{&quot;kind&quot;, &quot;place&quot;, &quot;sentence&quot;}]}], &quot;before&quot;, &quot;after&quot;}</source>
        <translation>Lee cada documento, lo guarda en el expediente y rehace con él el proyecto; se conserva lo que se hizo desde entonces
en el proyecto y lo que se dijo sobre el lugar de los textos. Las disposiciones y los párrafos conservan sus números; lo
que se intercala es bis. El texto de una delegación ocupa el lugar del anterior si en él se encuentra de nuevo al menos
la mitad de este, y si no, se coloca al lado; --revised y --additional dicen cuál de los dos casos es. Un expediente que
no es copia de este se lee como un documento: su proyecto es una contribución.

JSON: {&quot;received&quot;: [{&quot;path&quot;, &quot;revised&quot;: [delegación, …], &quot;added&quot;: [delegación, …],
&quot;account&quot;: [{&quot;kind&quot;, &quot;place&quot;, &quot;sentence&quot;}]}], &quot;before&quot;, &quot;after&quot;}</translation>
    </message>
    <message>
        <source>something needs a look: a new bracket, a kept deletion, a lost anchor</source>
        <translation>algo requiere atención: corchetes nuevos, supresión no aplicada, anclaje perdido</translation>
    </message>
    <message>
        <source>each text takes the place of the delegation&apos;s earlier one</source>
        <translation>cada texto ocupa el lugar del anterior de la delegación</translation>
    </message>
    <message>
        <source>each text comes beside the delegation&apos;s earlier one</source>
        <translation>cada texto va junto al anterior de la delegación</translation>
    </message>
    <message>
        <source>who does this; goes into the history</source>
        <translation>quién lo hace; consta en el historial</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>en nombre de quién</translation>
    </message>
</context>
<context>
    <name>ReceivedProject</name>
    <message>
        <source>A draft</source>
        <translation>Un proyecto</translation>
    </message>
    <message>
        <source>“%1” is a project without any text.</source>
        <translation>“%1” es un expediente sin ningún texto.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>“%1” no se puede leer: %2.</translation>
    </message>
</context>
<context>
    <name>ReceptionReport</name>
    <message>
        <source>“%1” is a copy of this project; “concordat-cli bring-in” merges it.</source>
        <translation>“%1” es una copia de este expediente; “concordat-cli bring-in” la combina.</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>No submission was found in “%1”.</source>
        <translation>No se encontró ninguna contribución en “%1”.</translation>
    </message>
    <message>
        <source>Consolidating …</source>
        <translation>Consolidando…</translation>
    </message>
    <message>
        <source>%1: received already</source>
        <translation>%1: ya recibido</translation>
    </message>
    <message>
        <source>%1: revised texts of %2</source>
        <translation>%1: textos revisados de %2</translation>
    </message>
    <message>
        <source>%1: further texts of %2</source>
        <translation>%1: otros textos de %2</translation>
    </message>
</context>
<context>
    <name>Relinking</name>
    <message>
        <source>That provision is not in the draft any more.</source>
        <translation>Esa disposición ya no está en el proyecto.</translation>
    </message>
    <message>
        <source>That paragraph is not in the draft any more.</source>
        <translation>Ese párrafo ya no está en el proyecto.</translation>
    </message>
</context>
<context>
    <name>Returned</name>
    <message>
        <source>No paragraph of this document is one of the draft. If it is a new text, import it instead.</source>
        <translation>Ningún párrafo de este documento es del proyecto. Si es un texto nuevo, impórtelo.</translation>
    </message>
    <message>
        <source>Brought in from the document %1</source>
        <translation>Incorporación del documento %1</translation>
    </message>
    <message>
        <source>%1 inserts in %2: “%3”.</source>
        <translation>%1 inserta en %2: “%3”.</translation>
    </message>
    <message>
        <source>%1 wants no text in %2 instead of “%3”.</source>
        <translation>%1 no quiere texto en %2 en lugar de “%3”.</translation>
    </message>
    <message>
        <source>%1 rewords in %2: “%3”.</source>
        <translation>%1 reformula en %2: “%3”.</translation>
    </message>
    <message>
        <source>%1 adds in %2: “%3”.</source>
        <translation>%1 añade en %2: “%3”.</translation>
    </message>
    <message>
        <source>%1 comments on %2: “%3”.</source>
        <translation>%1 comenta %2: “%3”.</translation>
    </message>
    <message>
        <source>%1 answers a comment on %2: “%3”.</source>
        <translation>%1 responde a un comentario sobre %2: “%3”.</translation>
    </message>
    <message>
        <source>The comment by %1 on %2 is marked as done: “%3”.</source>
        <translation>El comentario de %1 sobre %2 está marcado como resuelto: “%3”.</translation>
    </message>
    <message>
        <source>The draft had this by %1 in %2 already: “%3”.</source>
        <translation>El proyecto ya tenía esto de %1 en %2: “%3”.</translation>
    </message>
    <message>
        <source>This by %1 has no place in the text any more; it is a note on %2: “%3”.</source>
        <translation>Esto de %1 ya no tiene lugar en el texto; es una nota sobre %2: “%3”.</translation>
    </message>
    <message>
        <source>the draft</source>
        <translation>el proyecto</translation>
    </message>
    <message>
        <source>Nobody is named for what the file has otherwise in %1; it was not taken: “%2”.</source>
        <translation>No se nombra a nadie para lo que el archivo tiene distinto en %1; no se incorporó: “%2”.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>Proposes to make two paragraphs of this one.</source>
        <translation>Propone hacer dos párrafos de este.</translation>
    </message>
    <message>
        <source>Proposes to join this with what follows.</source>
        <translation>Propone unir este con lo que sigue.</translation>
    </message>
    <message>
        <source>Proposes to insert: “%1”</source>
        <translation>Propone insertar: “%1”</translation>
    </message>
    <message>
        <source>Proposes to take out: “%1”</source>
        <translation>Propone retirar: “%1”</translation>
    </message>
    <message>
        <source>Proposes “%2” instead of: “%1”</source>
        <translation>Propone “%2” en lugar de: “%1”</translation>
    </message>
</context>
<context>
    <name>SalvageCommand</name>
    <message>
        <source>The latest draft is among them.</source>
        <translation>El último proyecto está entre ellas.</translation>
    </message>
    <message>
        <source>The latest draft is not among them.</source>
        <translation>El último proyecto no está entre ellas.</translation>
    </message>
    <message>
        <source>Saved: revisions %1, received documents %2, named versions %3. %4</source>
        <translation>Salvados: revisiones %1, documentos recibidos %2, versiones con nombre %3. %4</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>No existe el archivo “%1”.</translation>
    </message>
    <message>
        <source>“%1” is there already, and nothing was written over it.</source>
        <translation>“%1” ya existe, y no se escribió encima.</translation>
    </message>
    <message>
        <source>Reading what can be read of %1 …</source>
        <translation>Leyendo lo legible de %1…</translation>
    </message>
    <message>
        <source>rescue what is readable of a damaged project</source>
        <translation>rescatar lo legible de un expediente dañado</translation>
    </message>
    <message>
        <source>Reads everything that can still be read of a damaged project, holds it against its checksums, and writes it to
a new project. The damaged file is left as it is.

JSON: {&quot;objects&quot;, &quot;revisions&quot;, &quot;compilations&quot;, &quot;versions&quot;, &quot;latest&quot;: bool, &quot;losses&quot;: [sentence, …]}</source>
        <translation>Lee todo lo que aún se puede leer de un expediente dañado, lo coteja con sus sumas de control y lo escribe en un expediente
nuevo. El archivo dañado queda como está.

JSON: {&quot;objects&quot;, &quot;revisions&quot;, &quot;compilations&quot;, &quot;versions&quot;, &quot;latest&quot;: bool, &quot;losses&quot;: [frase, …]}</translation>
    </message>
    <message>
        <source>something was lost; it is listed</source>
        <translation>algo se perdió; se enumera</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>A paragraph that is gone</source>
        <translation>Un párrafo que ya no existe</translation>
    </message>
    <message>
        <source>%1, earlier</source>
        <translation>%1, anteriormente</translation>
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
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>Say which words to look for.</source>
        <translation>Diga qué palabras buscar.</translation>
    </message>
    <message>
        <source>find words in the draft, the submissions, the annotations and the past</source>
        <translation>buscar palabras en el proyecto, las contribuciones, las anotaciones y el pasado</translation>
    </message>
    <message>
        <source>Looks for words in everything a project holds: the draft, what was received, annotations with their replies, and
paragraphs as they once stood; of a compilation, in what was received. All words must be there; the beginning
of a word is enough; double quotes make a phrase. Case, quotes and soft hyphens do not count.

JSON: {&quot;hits&quot;: [{&quot;where&quot;: &quot;draft&quot; | &quot;submission&quot; | &quot;annotation&quot; | &quot;history&quot;, &quot;place&quot;, &quot;delegation&quot;,
&quot;line&quot;, &quot;excerpt&quot;}]}; &quot;line&quot; and &quot;delegation&quot; where there is one.</source>
        <translation>Busca palabras en todo lo que contiene un expediente: el proyecto, lo recibido, las anotaciones con sus respuestas y los
párrafos como fueron; en una compilación, en lo recibido. Deben estar todas las palabras; basta el comienzo de una palabra;
las comillas dobles hacen una frase. Mayúsculas, comillas y guiones opcionales no cuentan.

JSON: {&quot;hits&quot;: [{&quot;where&quot;: &quot;draft&quot; | &quot;submission&quot; | &quot;annotation&quot; | &quot;history&quot;, &quot;place&quot;, &quot;delegation&quot;,
&quot;line&quot;, &quot;excerpt&quot;}]}; &quot;line&quot; y &quot;delegation&quot; donde los haya.</translation>
    </message>
    <message>
        <source>the words are nowhere</source>
        <translation>las palabras no están en ninguna parte</translation>
    </message>
</context>
<context>
    <name>SendCommand</name>
    <message>
        <source>Leaves: provisions %1, paragraphs %2, revisions %3, annotations %4 (private: %5)</source>
        <translation>Sale: disposiciones %1, párrafos %2, revisiones %3, anotaciones %4 (privadas: %5)</translation>
    </message>
    <message>
        <source>People named: %1</source>
        <translation>Personas nombradas: %1</translation>
    </message>
    <message>
        <source>Delegations named: %1</source>
        <translation>Delegaciones nombradas: %1</translation>
    </message>
    <message>
        <source>Received documents: %1</source>
        <translation>Documentos recibidos: %1</translation>
    </message>
    <message>
        <source>Stays here: %1</source>
        <translation>Se queda aquí: %1</translation>
    </message>
    <message>
        <source>With the whole history nothing can be left out, for earlier revisions hold it. Leave out --history, or the other options.</source>
        <translation>Con todo el historial no se puede omitir nada, pues las revisiones anteriores lo contienen. Omita --history, o las otras opciones.</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>Escribiendo %1…</translation>
    </message>
    <message>
        <source>write a file for review, and say exactly what leaves</source>
        <translation>escribir un archivo para examen, y decir exactamente qué sale</translation>
    </message>
    <message>
        <source>with private annotations</source>
        <translation>con las anotaciones privadas</translation>
    </message>
    <message>
        <source>without who proposes what and where words came from</source>
        <translation>sin quién propone qué ni de dónde proceden las palabras</translation>
    </message>
    <message>
        <source>without what was received</source>
        <translation>sin lo recibido</translation>
    </message>
    <message>
        <source>with every revision and the received files</source>
        <translation>con todas las revisiones y los archivos recibidos</translation>
    </message>
    <message>
        <source>only say what would leave</source>
        <translation>decir solo qué saldría</translation>
    </message>
    <message>
        <source>who does this; goes into the file</source>
        <translation>quién lo hace; consta en el archivo</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>en nombre de quién</translation>
    </message>
    <message>
        <source>sealed with a passphrase</source>
        <translation>sellado con una frase de contraseña</translation>
    </message>
    <message>
        <source>Text in other languages: %1</source>
        <translation>Texto en otras lenguas: %1</translation>
    </message>
    <message>
        <source>Writes a small file for somebody who reviews the draft and sends it back: the present text without the
revisions before it and without private annotations, unless asked for. What is left out is taken away,
not hidden. The returned file is merged with bring-in. With --encrypt nobody can read or alter it without
the passphrase, which travels another way; unseal opens it. Who sends such a file back sealed adds
--history: what was done to it since is there.

JSON: {&quot;provisions&quot;, &quot;paragraphs&quot;, &quot;annotations&quot;, &quot;private_annotations&quot;, &quot;revisions&quot;, &quot;people&quot;: […],
&quot;delegations&quot;: […], &quot;languages&quot;: […], &quot;sources&quot;: […], &quot;stays_here&quot;: […]}</source>
        <translation>Escribe un archivo pequeño para quien examina el proyecto y lo devuelve: el texto actual, sin las revisiones
anteriores ni las anotaciones privadas, salvo que se pidan. Lo omitido se quita, no se oculta. El archivo devuelto se
combina con bring-in. Con --encrypt nadie puede leerlo ni alterarlo sin la frase de contraseña, que viaja por otra vía;
unseal lo abre. Quien devuelve sellado un archivo así añade --history: ahí está lo que se hizo desde entonces.

JSON: {&quot;provisions&quot;, &quot;paragraphs&quot;, &quot;annotations&quot;, &quot;private_annotations&quot;, &quot;revisions&quot;, &quot;people&quot;: […],
&quot;delegations&quot;: […], &quot;languages&quot;: […], &quot;sources&quot;: […], &quot;stays_here&quot;: […]}</translation>
    </message>
</context>
<context>
    <name>ShareCommands</name>
    <message>
        <source>Revisions received %1, sent %2</source>
        <translation>Revisiones recibidas %1, enviadas %2</translation>
    </message>
    <message>
        <source>The project is not shared anywhere yet. “share PROJECT ADDRESS” says where.</source>
        <translation>El expediente aún no se comparte en ninguna parte. “share PROJECT ADDRESS” dice dónde.</translation>
    </message>
    <message>
        <source>The project is not shared at “%1”.</source>
        <translation>El expediente no se comparte en “%1”.</translation>
    </message>
    <message>
        <source>Talking to %1 …</source>
        <translation>Comunicando con %1…</translation>
    </message>
    <message>
        <source>at which of the places; the first where left out</source>
        <translation>en cuál de los lugares; el primero si no se indica</translation>
    </message>
    <message>
        <source>a private key for ssh, besides those of the agent</source>
        <translation>una clave privada para ssh, además de las del agente</translation>
    </message>
    <message>
        <source>a file with the password, or with the name and the password on two lines</source>
        <translation>un archivo con la contraseña, o con el nombre y la contraseña en dos líneas</translation>
    </message>
    <message>
        <source>trust the server with this fingerprint (SHA256:…)</source>
        <translation>confiar en el servidor con esta huella (SHA256:…)</translation>
    </message>
    <message>
        <source>the folder for what is kept of remotes</source>
        <translation>la carpeta de lo que se conserva de los repositorios remotos</translation>
    </message>
    <message>
        <source>who does this; goes into the history</source>
        <translation>quién lo hace; consta en el historial</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>en nombre de quién</translation>
    </message>
    <message>
        <source>JSON: {&quot;received&quot;, &quot;sent&quot;, &quot;overtaken&quot;, &quot;before&quot;, &quot;after&quot;, &quot;noticed&quot;: […],
&quot;account&quot;: [{&quot;kind&quot;, &quot;place&quot;, &quot;sentence&quot;}]}; received and sent count revisions, overtaken
how often somebody else sent first.</source>
        <translation>JSON: {&quot;received&quot;, &quot;sent&quot;, &quot;overtaken&quot;, &quot;before&quot;, &quot;after&quot;, &quot;noticed&quot;: […],
&quot;account&quot;: [{&quot;kind&quot;, &quot;place&quot;, &quot;sentence&quot;}]}; received y sent cuentan revisiones, overtaken
cuántas veces otra persona envió antes.</translation>
    </message>
    <message>
        <source>something needs a look: a new bracket, a commit that was made by hand, a rewritten branch</source>
        <translation>algo requiere atención: corchetes nuevos, una confirmación hecha a mano, una rama reescrita</translation>
    </message>
    <message>
        <source>say where a project is shared</source>
        <translation>decir dónde se comparte un expediente</translation>
    </message>
    <message>
        <source>Keeps in the project where it is shared: a folder (on a stick, on a network drive), or an address of a
git server that begins with file://, ssh:// or https://. Nothing is sent yet; hand-in does that.
Without an address it lists the places.

JSON: {&quot;shares&quot;: [{&quot;name&quot;, &quot;url&quot;, &quot;branch&quot;, &quot;whole_history&quot;}]}</source>
        <translation>Guarda en el expediente dónde se comparte: una carpeta (en una memoria, en una unidad de red) o la dirección de un
servidor git que empieza por file://, ssh:// o https://. Todavía no se envía nada; de eso se encarga hand-in. Sin
dirección, enumera los lugares.

JSON: {&quot;shares&quot;: [{&quot;name&quot;, &quot;url&quot;, &quot;branch&quot;, &quot;whole_history&quot;}]}</translation>
    </message>
    <message>
        <source>the branch; main where left out</source>
        <translation>la rama; main si no se indica</translation>
    </message>
    <message>
        <source>how the place is called; room where left out</source>
        <translation>cómo se llama el lugar; room si no se indica</translation>
    </message>
    <message>
        <source>send the text as it stands, without the revisions before it and private notes</source>
        <translation>enviar el texto como está, sin las revisiones anteriores ni las notas privadas</translation>
    </message>
    <message>
        <source>forget the place of this name; the remote stays as it is</source>
        <translation>olvidar el lugar de este nombre; el repositorio remoto queda como está</translation>
    </message>
    <message>
        <source>get what others have sent, and merge it</source>
        <translation>obtener lo que otros enviaron, y combinarlo</translation>
    </message>
    <message>
        <source>Gets from where the project is shared and merges it: where several changed the same words, all stand
in a bracket under their names. With --from it makes a new project of what is there.

</source>
        <translation>Obtiene lo que hay donde se comparte el expediente y lo combina: donde varios cambiaron las mismas palabras, todas
quedan entre corchetes con sus nombres. Con --from hace un expediente nuevo de lo que hay allí.

</translation>
    </message>
    <message>
        <source>send what is new here as well</source>
        <translation>enviar también lo nuevo de aquí</translation>
    </message>
    <message>
        <source>with --from, send only the text as it stands later</source>
        <translation>con --from, enviar después solo el texto como está</translation>
    </message>
    <message>
        <source>make the project of what is at this address</source>
        <translation>crear el expediente con lo que hay en esta dirección</translation>
    </message>
    <message>
        <source>with --from, the branch; main where left out</source>
        <translation>con --from, la rama; main si no se indica</translation>
    </message>
    <message>
        <source>send what is new to where the project is shared</source>
        <translation>enviar lo nuevo adonde se comparte el expediente</translation>
    </message>
    <message>
        <source>Sends every revision that the remote does not have, as commits of git. Where somebody else has sent
since, their work is got and merged first: nobody overwrites anybody.

</source>
        <translation>Envía cada revisión que no tiene el repositorio remoto, como commits de git. Si otra persona envió desde entonces, su
trabajo se obtiene y se combina antes: nadie sobrescribe a nadie.

</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>What is to be sent could not be written down on this computer.</source>
        <translation>Lo que se va a enviar no se pudo escribir en este equipo.</translation>
    </message>
    <message>
        <source>What lies at %1 is damaged: its branch “%2” names a commit that cannot be read. Nothing was brought in. Tell whoever keeps the remote.</source>
        <translation>Lo que hay en %1 está dañado: su rama “%2” señala una confirmación que no se puede leer. No se incorporó nada. Avise a quien lo mantiene.</translation>
    </message>
    <message>
        <source>What lies in the remote was altered or damaged: the object %1 does not match its name. Nothing was brought in. Tell whoever keeps the remote.</source>
        <translation>Lo que hay en el repositorio remoto fue alterado o está dañado: el objeto %1 no corresponde a su nombre. No se incorporó nada. Avise a quien lo mantiene.</translation>
    </message>
    <message>
        <source>The commit %1 of the remote cannot be read.</source>
        <translation>La confirmación %1 del repositorio remoto no se puede leer.</translation>
    </message>
    <message>
        <source>Sharing was stopped; nothing was changed.</source>
        <translation>Se detuvo la puesta en común; no se cambió nada.</translation>
    </message>
    <message>
        <source>Nobody vouches for the server %1. Its fingerprint is %2. Ask whoever keeps it whether that is right, and trust it then.</source>
        <translation>Nadie responde por el servidor %1. Su huella es %2. Pregunte a quien lo mantiene si es correcta, y confíe entonces en él.</translation>
    </message>
    <message>
        <source>%1 does not let you in (%2). Check the name, the password or the key.</source>
        <translation>%1 no le deja entrar (%2). Compruebe el nombre, la contraseña o la clave.</translation>
    </message>
    <message>
        <source>There is no room left at %1 (%2). What you have here is safe; make room there and send again.</source>
        <translation>No queda espacio en %1 (%2). Lo que tiene aquí está a salvo; libere espacio allí y envíe de nuevo.</translation>
    </message>
    <message>
        <source>%1 could not write down what was sent (%2). It may be full, or may not be written. What you have here is safe; tell whoever keeps it, and send again.</source>
        <translation>%1 no pudo guardar lo que se envió (%2). Puede que esté lleno o que no se pueda escribir en él. Lo que tiene aquí está a salvo; avise a quien lo custodia y envíe de nuevo.</translation>
    </message>
    <message>
        <source>What lies at %1 is damaged (%2). Nothing was brought in, and what you have here is safe. Tell whoever keeps it.</source>
        <translation>Lo que hay en %1 está dañado (%2). No se incorporó nada, y lo que tiene aquí está a salvo. Avise a quien lo custodia.</translation>
    </message>
    <message>
        <source>You may not write to %1 (%2). Ask whoever keeps it for the right.</source>
        <translation>No puede escribir en %1 (%2). Pida permiso a quien lo mantiene.</translation>
    </message>
    <message>
        <source>%1 does not allow this (%2).</source>
        <translation>%1 no lo permite (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2). What you have here is safe; try again when the network, or the stick, is back.</source>
        <translation>No se puede acceder a %1 (%2). Lo que tiene aquí está a salvo; inténtelo de nuevo cuando vuelva la red, o la memoria.</translation>
    </message>
    <message>
        <source>Sent to “%1”</source>
        <translation>Enviado a “%1”</translation>
    </message>
    <message>
        <source>Others send to %1 faster than their work can be merged. Nothing is lost; try again in a while.</source>
        <translation>Otros envían a %1 más rápido de lo que su trabajo se puede combinar. No se pierde nada; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name, or open it.</source>
        <translation>“%1” ya existe. Elija otro nombre, o ábralo.</translation>
    </message>
    <message>
        <source>Somebody rewrote the branch “%1” at %2: what was there last is not in it any more. What you have of it is safe here, and goes back with the next sending. Ask who did it, and have the branch protected.</source>
        <translation>Alguien reescribió la rama “%1” en %2: lo último que había ya no está en ella. Lo que usted tiene de ello está a salvo aquí, y vuelve con el próximo envío. Pregunte quién lo hizo, y haga proteger la rama.</translation>
    </message>
    <message>
        <source>There is no project at %1, branch “%2”, yet.</source>
        <translation>Aún no hay ningún expediente en %1, rama “%2”.</translation>
    </message>
    <message>
        <source>A folder in the remote cannot be read: %1.</source>
        <translation>Una carpeta del repositorio remoto no se puede leer: %1.</translation>
    </message>
    <message>
        <source>An object that the history in the remote names cannot be read: %1.</source>
        <translation>Un objeto que menciona el historial del repositorio remoto no se puede leer: %1.</translation>
    </message>
    <message>
        <source>The file %1 is not a text in UTF-8 and was left as it was before.</source>
        <translation>El archivo %1 no es un texto en UTF-8 y se dejó como estaba.</translation>
    </message>
    <message>
        <source>The file %1 is no part of the draft.</source>
        <translation>El archivo %1 no forma parte del proyecto.</translation>
    </message>
    <message>
        <source>The folder of the draft was emptied; the draft was left as it is.</source>
        <translation>Se vació la carpeta del proyecto; el proyecto se dejó como estaba.</translation>
    </message>
    <message>
        <source>What was changed outside of the draft was left out: %1.</source>
        <translation>Se omitió lo que se cambió fuera del proyecto: %1.</translation>
    </message>
    <message>
        <source>The history in the remote cannot be read to its end; a commit is missing or damaged. Tell whoever keeps the remote.</source>
        <translation>El historial del repositorio remoto no se puede leer hasta el final; falta una confirmación o está dañada. Avise a quien lo mantiene.</translation>
    </message>
    <message>
        <source>The commit %1 was altered: it does not carry the revision that it names. Nothing was brought in. Tell whoever keeps the remote.</source>
        <translation>La confirmación %1 fue alterada: no lleva la revisión que menciona. No se incorporó nada. Avise a quien mantiene el repositorio.</translation>
    </message>
    <message>
        <source>The commit %1 (“%2”) was altered: it does not stand on what its revision stands on. Nothing was brought in. Tell whoever keeps the remote.</source>
        <translation>La confirmación %1 (“%2”) fue alterada: no se apoya en lo que se apoya su revisión. No se incorporó nada. Avise a quien mantiene el repositorio.</translation>
    </message>
    <message>
        <source>The branch holds something that did not come from Concordat (%1, “%2”). Choose another branch, or an empty remote.</source>
        <translation>La rama contiene algo que no procede de Concordat (%1, “%2”). Elija otra rama, o un repositorio vacío.</translation>
    </message>
    <message>
        <source>%1 changed files by hand (“%2”); nothing of it could be taken over.</source>
        <translation>%1 cambió archivos a mano (“%2”); no se pudo incorporar nada de ello.</translation>
    </message>
    <message>
        <source>%1 changed %2 by hand (“%3”); that came in as a revision.</source>
        <translation>%1 cambió %2 a mano (“%3”); llegó como una revisión.</translation>
    </message>
    <message>
        <source>Getting was stopped; nothing was changed.</source>
        <translation>Se detuvo la obtención; no se cambió nada.</translation>
    </message>
    <message>
        <source>The project lacks the revision %1.</source>
        <translation>Al expediente le falta la revisión %1.</translation>
    </message>
    <message>
        <source>This file was sent for review and has no history to share. Send it back to whoever sent it, or share the project it comes from.</source>
        <translation>Este archivo se envió para examen y no tiene historial que compartir. Devuélvalo a quien lo envió, o comparta el expediente de que procede.</translation>
    </message>
    <message>
        <source>The remote lacks the commit of the revision %1. Get from it first.</source>
        <translation>Al repositorio remoto le falta la confirmación de la revisión %1. Obtenga antes lo que hay en él.</translation>
    </message>
    <message>
        <source>Sending was stopped; the remote is as it was.</source>
        <translation>Se detuvo el envío; el repositorio remoto está como estaba.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>“%1” no se puede escribir.</translation>
    </message>
    <message>
        <source>“%1” is no address to share at.</source>
        <translation>“%1” no es una dirección en la que compartir.</translation>
    </message>
    <message>
        <source>There is nothing at %1. Is the stick in, and the network drive connected?</source>
        <translation>No hay nada en %1. ¿Está puesta la memoria, y conectada la unidad de red?</translation>
    </message>
    <message>
        <source>%1 refuses what was sent to its branch “%2”: %3. What you have here is safe. Ask whoever keeps the remote, or share at a branch of your own.</source>
        <translation>%1 rechaza lo enviado a su rama “%2”: %3. Lo que tiene aquí está a salvo. Pregunte a quien lo mantiene, o comparta en una rama propia.</translation>
    </message>
    <message>
        <source>%1 is somebody&apos;s working copy. Share in a folder of its own, or in a bare repository.</source>
        <translation>%1 es la copia de trabajo de alguien. Comparta en una carpeta aparte, o en un repositorio desnudo.</translation>
    </message>
    <message>
        <source>%1 holds other things. Choose an empty folder, or a name that is not taken yet.</source>
        <translation>%1 contiene otras cosas. Elija una carpeta vacía, o un nombre aún libre.</translation>
    </message>
    <message>
        <source>There is no folder for %1. Is the stick in, and the network drive connected?</source>
        <translation>No hay carpeta para %1. ¿Está puesta la memoria, y conectada la unidad de red?</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 no se puede escribir.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 no se puede leer.</translation>
    </message>
    <message>
        <source>Somebody is sending to %1 just now, or was cut off while sending. Try again; where it stays so, delete the file %2.lock in it.</source>
        <translation>Alguien está enviando a %1 en este momento, o se le cortó el envío. Inténtelo de nuevo; si persiste, borre allí el archivo %2.lock.</translation>
    </message>
    <message>
        <source>The branch at %1 could not be moved.</source>
        <translation>No se pudo mover la rama en %1.</translation>
    </message>
    <message>
        <source>A stored draft names an object that cannot be.</source>
        <translation>Un proyecto almacenado menciona un objeto imposible.</translation>
    </message>
    <message>
        <source>A revision of the project does not name a draft.</source>
        <translation>Una revisión del expediente no indica ningún proyecto.</translation>
    </message>
    <message>
        <source>A place to share needs a name and an address.</source>
        <translation>Un lugar en el que compartir necesita nombre y dirección.</translation>
    </message>
    <message>
        <source>“%1” is no address to share at. Name a folder, or an address that begins with file://, ssh:// or https://.</source>
        <translation>“%1” no es una dirección en la que compartir. Indique una carpeta, o una dirección que comience por file://, ssh:// o https://.</translation>
    </message>
    <message>
        <source>Leave the password out of the address: the address is kept in the project, which others read. You are asked for it when it is needed.</source>
        <translation>No ponga la contraseña en la dirección: la dirección se conserva en el expediente, que otros leen. Se le pedirá cuando haga falta.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a branch.</source>
        <translation>“%1” no puede ser el nombre de una rama.</translation>
    </message>
    <message>
        <source>The project is shared at “%1” already. Choose another name.</source>
        <translation>El expediente ya se comparte en “%1”. Elija otro nombre.</translation>
    </message>
    <message>
        <source>What lies in the remote was not written by this program, or was altered: the object %1 does not have its form. Nothing was brought in. Tell whoever keeps the remote.</source>
        <translation>Lo que hay en el repositorio remoto no fue escrito por este programa, o fue alterado: el objeto %1 no tiene su forma. No se incorporó nada. Avise a quien lo mantiene.</translation>
    </message>
    <message>
        <source>The text in the remote has two parts of one name, so it was altered. Nothing was brought in. Tell whoever keeps the remote.</source>
        <translation>Dos partes del texto que hay en el repositorio remoto tienen el mismo nombre, así que fue alterado. No se incorporó nada. Avise a quien lo mantiene.</translation>
    </message>
</context>
<context>
    <name>SignCommand</name>
    <message>
        <source>Revision %1 is signed by %2.</source>
        <translation>La revisión %1 está firmada por %2.</translation>
    </message>
    <message>
        <source>sign the draft as it stands</source>
        <translation>firmar el proyecto como está</translation>
    </message>
    <message>
        <source>Says, with a signature that goes along with every copy, that the holder of the key stands behind the newest revision
(or that of --revision) and all that it descends from. bring-in and log show who signed what.

JSON: {&quot;revision&quot;, &quot;name&quot;, &quot;fingerprint&quot;}</source>
        <translation>Dice, con una firma que acompaña a cada copia, que el titular de la clave responde de la revisión más reciente (o de la
de --revision) y de todo aquello de lo que desciende. bring-in y log muestran quién firmó qué.

JSON: {&quot;revision&quot;, &quot;name&quot;, &quot;fingerprint&quot;}</translation>
    </message>
    <message>
        <source>which revision; the beginning of its id, or the name of a version</source>
        <translation>qué revisión; el comienzo de su identificador, o el nombre de una versión</translation>
    </message>
</context>
<context>
    <name>Signatures</name>
    <message>
        <source>signed by %1</source>
        <translation>firmado por %1</translation>
    </message>
    <message>
        <source>signed with an unknown key (%1)</source>
        <translation>firmado con una clave desconocida (%1)</translation>
    </message>
    <message>
        <source>altered since it was signed</source>
        <translation>alterado desde que se firmó</translation>
    </message>
    <message>
        <source>the public keys you know, one a line; see key</source>
        <translation>las claves públicas que usted conoce, una por línea; véase key</translation>
    </message>
</context>
<context>
    <name>StatsCommand</name>
    <message>
        <source>brackets</source>
        <translation>corchetes</translation>
    </message>
    <message>
        <source>paragraphs</source>
        <translation>párrafos</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>acordado</translation>
    </message>
    <message>
        <source>The whole draft</source>
        <translation>El proyecto entero</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opciones</translation>
    </message>
    <message>
        <source>provisions</source>
        <translation>disposiciones</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>textos</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>colocados</translation>
    </message>
    <message>
        <source>count brackets, options and what is agreed</source>
        <translation>contar los corchetes, las opciones y lo acordado</translation>
    </message>
    <message>
        <source>Counts open brackets by provision and how much of the text stands outside every bracket; and for each
delegation on how many options it takes a position, and how many of its texts have a place in the draft. Of a
project, or of a compilation consolidated on the spot.

JSON: {&quot;total&quot;: {&quot;paragraphs&quot;, &quot;agreed_paragraphs&quot;, &quot;brackets&quot;, &quot;characters&quot;, &quot;agreed_characters&quot;,
&quot;agreed_share&quot;, &quot;open_annotations&quot;}, &quot;provisions&quot;: [{&quot;provision&quot;, …}], &quot;delegations&quot;: [{&quot;delegation&quot;,
&quot;alternatives&quot;, &quot;proposals&quot;, &quot;provisions&quot;, &quot;units&quot;, &quot;placed_units&quot;}]}</source>
        <translation>Cuenta los corchetes abiertos por disposición y cuánto texto queda fuera de todo corchete; y, por cada delegación, sobre
cuántas opciones adopta una posición y cuántos de sus textos tienen lugar en el proyecto. De un expediente, o de una
compilación consolidada en el acto.

JSON: {&quot;total&quot;: {&quot;paragraphs&quot;, &quot;agreed_paragraphs&quot;, &quot;brackets&quot;, &quot;characters&quot;, &quot;agreed_characters&quot;,
&quot;agreed_share&quot;, &quot;open_annotations&quot;}, &quot;provisions&quot;: [{&quot;provision&quot;, …}], &quot;delegations&quot;: [{&quot;delegation&quot;,
&quot;alternatives&quot;, &quot;proposals&quot;, &quot;provisions&quot;, &quot;units&quot;, &quot;placed_units&quot;}]}</translation>
    </message>
</context>
<context>
    <name>TypedWords</name>
    <message>
        <source>The paragraph that you were typing in is gone. These are the words: %1</source>
        <translation>El párrafo en el que estaba escribiendo ya no existe. Estas son las palabras: %1</translation>
    </message>
</context>
<context>
    <name>UnitKind</name>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Capítulo</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Preámbulo</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Subparagraph</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Inciso</translation>
    </message>
    <message>
        <source>Bullet</source>
        <translation>Viñeta</translation>
    </message>
</context>
<context>
    <name>UnsealCommand</name>
    <message>
        <source>Working out the key …</source>
        <translation>Calculando la clave…</translation>
    </message>
    <message>
        <source>Unsealed: %1</source>
        <translation>Abierto: %1</translation>
    </message>
    <message>
        <source>open a sealed file, and write the project that is in it</source>
        <translation>abrir un archivo sellado, y escribir el expediente que contiene</translation>
    </message>
    <message>
        <source>Opens a file that send --encrypt wrote, and writes what is in it to TARGET, which must not exist and
which only you can read. A wrong passphrase and an altered file cannot be told apart; nothing is
written then.

JSON: {&quot;path&quot;}</source>
        <translation>Abre un archivo escrito por send --encrypt y escribe su contenido en TARGET, que no debe existir y que solo usted
puede leer. Una frase de contraseña equivocada y un archivo alterado no pueden distinguirse; entonces no se escribe nada.

JSON: {&quot;path&quot;}</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>Everything is whole.</source>
        <translation>Todo está íntegro.</translation>
    </message>
    <message>
        <source>check every object and link of a project</source>
        <translation>comprobar todos los objetos y enlaces de un expediente</translation>
    </message>
    <message>
        <source>Computes every checksum of a project afresh, follows every link, and names what does not match.

JSON: {&quot;whole&quot;: bool, &quot;problems&quot;: [sentence, …]}</source>
        <translation>Calcula de nuevo cada suma de control de un expediente, sigue cada enlace e indica lo que no coincide.

JSON: {&quot;whole&quot;: bool, &quot;problems&quot;: [frase, …]}</translation>
    </message>
    <message>
        <source>something is damaged; it is named</source>
        <translation>algo está dañado; se indica</translation>
    </message>
</context>
<context>
    <name>VersionsCommand</name>
    <message>
        <source>list the named versions, or name one</source>
        <translation>enumerar las versiones con nombre, o dar nombre a una</translation>
    </message>
    <message>
        <source>Lists the versions of a project that somebody named; with --name, names the newest revision (or that of
--revision) first.

JSON: {&quot;versions&quot;: [{&quot;name&quot;, &quot;revision&quot;, &quot;named_by&quot;, &quot;when&quot;}]}</source>
        <translation>Enumera las versiones de un expediente a las que alguien dio nombre; con --name, da antes nombre a la revisión más reciente
(o a la de --revision).

JSON: {&quot;versions&quot;: [{&quot;name&quot;, &quot;revision&quot;, &quot;named_by&quot;, &quot;when&quot;}]}</translation>
    </message>
    <message>
        <source>name a version</source>
        <translation>dar nombre a una versión</translation>
    </message>
    <message>
        <source>which revision; the beginning of its id</source>
        <translation>qué revisión; el comienzo de su identificador</translation>
    </message>
</context>
<context>
    <name>concordat</name>
    <message>
        <source>moved “%1”</source>
        <translation>“%1” trasladado</translation>
    </message>
    <message>
        <source>added “%1”</source>
        <translation>“%1” añadido</translation>
    </message>
    <message>
        <source>removed “%1”</source>
        <translation>“%1” retirado</translation>
    </message>
    <message>
        <source>“%1” became “%2”</source>
        <translation>“%1” pasó a ser “%2”</translation>
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
        <translation>Sus palabras desaparecieron</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>The whole provision</source>
        <translation>La disposición entera</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>%1, private</source>
        <translation>%1, privada</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>concordat::AnnotationsPane</name>
    <message>
        <source>Annotations of the draft</source>
        <translation>Anotaciones del proyecto</translation>
    </message>
    <message>
        <source>&amp;Settle</source>
        <translation>Re&amp;solver</translation>
    </message>
    <message>
        <source>This note needs no further answer (Space; Backspace opens it again)</source>
        <translation>Esta nota no necesita más respuesta (Espacio; Retroceso la reabre)</translation>
    </message>
    <message>
        <source>&amp;Reply…</source>
        <translation>&amp;Responder…</translation>
    </message>
    <message>
        <source>Answer the note</source>
        <translation>Responder a la nota</translation>
    </message>
    <message>
        <source>Find in the notes</source>
        <translation>Buscar en las notas</translation>
    </message>
    <message>
        <source>State of the notes</source>
        <translation>Situación de las notas</translation>
    </message>
    <message>
        <source>Show only notes of this state</source>
        <translation>Mostrar solo las notas en esta situación</translation>
    </message>
    <message>
        <source>Open and settled</source>
        <translation>Abiertas y resueltas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resueltas</translation>
    </message>
    <message>
        <source>Words are gone</source>
        <translation>Palabras desaparecidas</translation>
    </message>
    <message>
        <source>Kind of the notes</source>
        <translation>Tipo de las notas</translation>
    </message>
    <message>
        <source>Show only notes of this kind</source>
        <translation>Mostrar solo las notas de este tipo</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Delegation of the notes</source>
        <translation>Delegación de las notas</translation>
    </message>
    <message>
        <source>Show only notes of this delegation</source>
        <translation>Mostrar solo las notas de esta delegación</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>There are no notes yet. Select words in the draft and choose Annotate.</source>
        <translation>Aún no hay notas. Seleccione palabras del proyecto y elija Anotar.</translation>
    </message>
    <message numerus="yes">
        <source>No note is like that. There are %n in all.</source>
        <translation>
            <numerusform>Ninguna nota es así. Hay %n en total.</numerusform>
            <numerusform>Ninguna nota es así. Hay %n en total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n settled</source>
        <translation>
            <numerusform>%1 de %n resuelta</numerusform>
            <numerusform>%1 de %n resueltas</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen note, with its replies</source>
        <translation>La nota elegida, con sus respuestas</translation>
    </message>
    <message>
        <source>Choose a note to read the whole of it, and the replies.</source>
        <translation>Elija una nota para leerla entera, con las respuestas.</translation>
    </message>
</context>
<context>
    <name>concordat::ArrivalsModel</name>
    <message>
        <source>ours</source>
        <translation>nuestro</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>incorporado</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>combinado</translation>
    </message>
    <message>
        <source>merged, look</source>
        <translation>combinado, ver</translation>
    </message>
    <message>
        <source>bracket</source>
        <translation>corchetes</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>trasladado</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>mantenido</translation>
    </message>
    <message>
        <source>note follows</source>
        <translation>la nota sigue</translation>
    </message>
    <message>
        <source>note orphaned</source>
        <translation>nota huérfana</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>%1, settled</source>
        <translation>%1, resuelto</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué sucedió</translation>
    </message>
</context>
<context>
    <name>concordat::AttributionCompletion</name>
    <message>
        <source>Delegations</source>
        <translation>Delegaciones</translation>
    </message>
</context>
<context>
    <name>concordat::CardModel</name>
    <message>
        <source>%1 (same as %2)</source>
        <translation>%1 (igual que %2)</translation>
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
        <translation>Delegaciones que participan en el párrafo</translation>
    </message>
    <message>
        <source>Space switches a delegation off and on</source>
        <translation>Espacio desactiva y activa una delegación</translation>
    </message>
    <message>
        <source>Text of the paragraph that follows from the switches</source>
        <translation>Texto del párrafo que resulta de lo elegido</translation>
    </message>
    <message>
        <source>Choose a paragraph to see how its text is put together.</source>
        <translation>Elija un párrafo para ver cómo se compone su texto.</translation>
    </message>
    <message>
        <source>No delegation submitted this paragraph; it was written in the draft.</source>
        <translation>Ninguna delegación presentó este párrafo; se escribió en el proyecto.</translation>
    </message>
    <message>
        <source>The text as it would be. Take it into the draft, or switch back: nothing has changed yet.</source>
        <translation>El texto como quedaría. Incorpórelo al proyecto, o vuelva atrás: aún no ha cambiado nada.</translation>
    </message>
    <message>
        <source>The text as the draft has it. Switch delegations off and on to see what follows.</source>
        <translation>El texto como está en el proyecto. Desactive y active delegaciones para ver qué resulta.</translation>
    </message>
    <message>
        <source>The draft has this text already. Switch a delegation off or on first.</source>
        <translation>El proyecto ya tiene este texto. Desactive o active antes una delegación.</translation>
    </message>
    <message>
        <source>The paragraph now has the text of the card.</source>
        <translation>El párrafo tiene ahora el texto de la ficha.</translation>
    </message>
    <message>
        <source>Choose a delegation on the card first.</source>
        <translation>Elija primero una delegación en la ficha.</translation>
    </message>
    <message>
        <source>Select two or more delegations on the card that mean the same.</source>
        <translation>Seleccione en la ficha dos o más delegaciones que quieran decir lo mismo.</translation>
    </message>
    <message>
        <source>Nothing is left of the paragraph. Switch a delegation on to have its text.</source>
        <translation>No queda nada del párrafo. Active una delegación para tener su texto.</translation>
    </message>
</context>
<context>
    <name>concordat::ChartView</name>
    <message>
        <source>“%1” could not be written: %2. Choose another folder.</source>
        <translation>“%1” no se pudo escribir: %2. Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>concordat::CommandModel</name>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
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
        <translation>Paleta de órdenes</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do or where you want to go</source>
        <translation>Escriba unas letras de lo que quiere hacer o adonde quiere ir</translation>
    </message>
    <message>
        <source>What you want to do</source>
        <translation>Qué quiere hacer</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Lo que coincide</translation>
    </message>
</context>
<context>
    <name>concordat::ComparisonModel</name>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>trasladado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
</context>
<context>
    <name>concordat::ComparisonPane</name>
    <message>
        <source>Places in which the two states differ</source>
        <translation>Lugares en que difieren los dos estados</translation>
    </message>
    <message>
        <source>The provision with what changed</source>
        <translation>La disposición con lo que cambió</translation>
    </message>
    <message>
        <source>Choose two states to see what lies between them.</source>
        <translation>Elija dos estados para ver qué hay entre ellos.</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;De:</translation>
    </message>
    <message>
        <source>The state that is compared: a named version, or a chosen revision</source>
        <translation>El estado que se compara: una versión con nombre, o una revisión elegida</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;A:</translation>
    </message>
    <message>
        <source>The state that it is compared with</source>
        <translation>El estado con el que se compara</translation>
    </message>
    <message>
        <source>Bring back the &amp;paragraph</source>
        <translation>Recuperar el &amp;párrafo</translation>
    </message>
    <message>
        <source>Give the chosen paragraph the text it has on the left</source>
        <translation>Dar al párrafo elegido el texto que tiene a la izquierda</translation>
    </message>
    <message>
        <source>The paragraph reads again as on the left.</source>
        <translation>El párrafo se lee de nuevo como a la izquierda.</translation>
    </message>
    <message>
        <source>Bring back the pro&amp;vision</source>
        <translation>&amp;Recuperar la disposición</translation>
    </message>
    <message>
        <source>Make the chosen provision what it is on the left</source>
        <translation>Dejar la disposición elegida como está a la izquierda</translation>
    </message>
    <message>
        <source>The provision is again what it was on the left.</source>
        <translation>La disposición es de nuevo como a la izquierda.</translation>
    </message>
    <message>
        <source>Bring back &amp;everything</source>
        <translation>R&amp;ecuperar todo</translation>
    </message>
    <message>
        <source>Make the whole draft what it is on the left</source>
        <translation>Dejar todo el proyecto como está a la izquierda</translation>
    </message>
    <message>
        <source>The draft is again what it was on the left; what came since is in the history.</source>
        <translation>El proyecto es de nuevo como a la izquierda; lo que vino después está en el historial.</translation>
    </message>
    <message>
        <source>The present draft</source>
        <translation>El proyecto actual</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>The two states read alike.</source>
        <translation>Los dos estados se leen igual.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ.</source>
        <translation>
            <numerusform>%n lugar difiere.</numerusform>
            <numerusform>%n lugares difieren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) differ.</source>
        <translation>
            <numerusform>%n nota difiere.</numerusform>
            <numerusform>%n notas difieren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ConcernsModel</name>
    <message>
        <source>Belongs to nobody: %1</source>
        <translation>No pertenece a nadie: %1</translation>
    </message>
    <message>
        <source>Line %1. %2</source>
        <translation>Línea %1. %2</translation>
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
        <translation>%1: sin texto</translation>
    </message>
    <message>
        <source>confirmed by a person</source>
        <translation>confirmado por una persona</translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <translation>seguro al %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n unit(s), %2. %3</source>
        <translation>
            <numerusform>%1: %n unidad, %2. %3</numerusform>
            <numerusform>%1: %n unidades, %2. %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ConcordancePane</name>
    <message>
        <source>Concordance: a row a provision, a column a delegation</source>
        <translation>Concordancia: una fila por disposición, una columna por delegación</translation>
    </message>
    <message>
        <source>Find a provision</source>
        <translation>Buscar una disposición</translation>
    </message>
    <message>
        <source>Find a provision in the concordance</source>
        <translation>Buscar una disposición en la concordancia</translation>
    </message>
    <message>
        <source>Only provisions with these words are shown</source>
        <translation>Solo se muestran las disposiciones con estas palabras</translation>
    </message>
    <message>
        <source>A number counts the units of a delegation; “?” is a suggestion, “✓” was confirmed by a person. Drag a cell to the row where its units belong.</source>
        <translation>El número cuenta las unidades de una delegación; “?” es una sugerencia, “✓” fue confirmado por una persona. Arrastre una celda a la fila a la que pertenecen sus unidades.</translation>
    </message>
    <message>
        <source>Choose a cell with a unit in it first.</source>
        <translation>Elija primero una celda que tenga una unidad.</translation>
    </message>
    <message>
        <source>There is no provision further on that the units could belong to.</source>
        <translation>No hay más adelante ninguna disposición a la que pudieran pertenecer las unidades.</translation>
    </message>
    <message>
        <source>The units were taken out of the draft; they stay in what was received.</source>
        <translation>Las unidades se retiraron del proyecto; siguen en lo recibido.</translation>
    </message>
    <message>
        <source>The units now belong to this provision, and its text follows.</source>
        <translation>Las unidades pertenecen ahora a esta disposición, y su texto las sigue.</translation>
    </message>
</context>
<context>
    <name>concordat::DelegationField</name>
    <message>
        <source>Delegations</source>
        <translation>Delegaciones</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegación</translation>
    </message>
</context>
<context>
    <name>concordat::DelegationsModel</name>
    <message>
        <source>Your own entry</source>
        <translation>Entrada propia</translation>
    </message>
    <message>
        <source>From the list of the United Nations</source>
        <translation>De la lista de las Naciones Unidas</translation>
    </message>
    <message>
        <source>In brackets</source>
        <translation>Entre corchetes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
</context>
<context>
    <name>concordat::DelegationsPage</name>
    <message>
        <source>Names by which delegations are recognised in documents, and the short forms that stand in brackets. What you change here is in bold; new documents are read with it.</source>
        <translation>Nombres con los que se reconocen las delegaciones en los documentos, y formas breves que figuran entre corchetes. Lo que cambie aquí está en negrita; los documentos nuevos se leen así.</translation>
    </message>
    <message>
        <source>Find a delegation, or type the name of a new one</source>
        <translation>Busque una delegación, o escriba el nombre de una nueva</translation>
    </message>
    <message>
        <source>Name of a delegation</source>
        <translation>Nombre de una delegación</translation>
    </message>
    <message>
        <source>Register of delegations</source>
        <translation>Registro de delegaciones</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Add a delegation with the name that was typed</source>
        <translation>Añadir una delegación con el nombre escrito</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Quita&amp;r</translation>
    </message>
    <message>
        <source>Take your own entry away; that of the United Nations comes back</source>
        <translation>Quitar su entrada propia; vuelve la de las Naciones Unidas</translation>
    </message>
</context>
<context>
    <name>concordat::Doorkeeper</name>
    <message>
        <source>Sign in</source>
        <translation>Identificarse</translation>
    </message>
    <message>
        <source>&amp;Keep it in the keyring of this computer</source>
        <translation>&amp;Guardarla en el llavero de este equipo</translation>
    </message>
    <message>
        <source>%1 did not accept that. Try again.</source>
        <translation>%1 no lo aceptó. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 asks who you are.</source>
        <translation>%1 pregunta quién es usted.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Password, or what unlocks your key:</source>
        <translation>&amp;Contraseña, o lo que abre su clave:</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Identificarse</translation>
    </message>
    <message>
        <source>An unknown server</source>
        <translation>Un servidor desconocido</translation>
    </message>
    <message>
        <source>Nobody vouches for the server %1.</source>
        <translation>Nadie responde por el servidor %1.</translation>
    </message>
    <message>
        <source>Its fingerprint is
%1
Ask whoever keeps it, by telephone, whether that is right.</source>
        <translation>Su huella es
%1
Pregunte por teléfono a quien lo mantiene si es correcta.</translation>
    </message>
    <message>
        <source>&amp;Trust it from now on</source>
        <translation>Confiar &amp;en él desde ahora</translation>
    </message>
</context>
<context>
    <name>concordat::DraftPane</name>
    <message>
        <source>Reading of the page</source>
        <translation>Lectura de la página</translation>
    </message>
    <message>
        <source>How the page shows what is not agreed</source>
        <translation>Cómo muestra la página lo que no está acordado</translation>
    </message>
    <message>
        <source>Marked up</source>
        <translation>Con corchetes</translation>
    </message>
    <message>
        <source>Clean: what is agreed</source>
        <translation>En limpio: lo acordado</translation>
    </message>
    <message>
        <source>As if agreed</source>
        <translation>Como si estuviera acordado</translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation>&amp;Página:</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) need a look: they are underlined.</source>
        <translation>
            <numerusform>%n lugar requiere atención: está subrayado.</numerusform>
            <numerusform>%n lugares requieren atención: están subrayados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Preview of the beginning</source>
        <translation>Vista previa del comienzo</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>Se detuvo la exportación; no se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>In the file: %1.</source>
        <translation>En el archivo: %1.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Choose another folder.</source>
        <translation>“%1” no se pudo escribir: %2. Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>concordat::ExportForm</name>
    <message>
        <source>With a&amp;nnotations</source>
        <translation>Co&amp;n anotaciones</translation>
    </message>
    <message>
        <source>With &amp;private notes too</source>
        <translation>También con notas &amp;privadas</translation>
    </message>
    <message>
        <source>Alternatives as &amp;tracked changes by delegation</source>
        <translation>&amp;Opciones como cambios controlados, por delegación</translation>
    </message>
    <message>
        <source>Contents &amp;list</source>
        <translation>&amp;Índice</translation>
    </message>
    <message>
        <source>Line n&amp;umbers</source>
        <translation>N&amp;úmeros de línea</translation>
    </message>
    <message>
        <source>&amp;Content:</source>
        <translation>&amp;Contenido:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>&amp;Version:</source>
        <translation>&amp;Versión:</translation>
    </message>
    <message>
        <source>P&amp;rovisions:</source>
        <translation>&amp;Disposiciones:</translation>
    </message>
    <message>
        <source>Rea&amp;ding:</source>
        <translation>&amp;Lectura:</translation>
    </message>
    <message>
        <source>Na&amp;mes:</source>
        <translation>No&amp;mbres:</translation>
    </message>
    <message>
        <source>&amp;Symbol:</source>
        <translation>&amp;Signatura:</translation>
    </message>
    <message>
        <source>D&amp;ate:</source>
        <translation>Fech&amp;a:</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>El proyecto</translation>
    </message>
    <message>
        <source>Comparative table</source>
        <translation>Cuadro comparativo</translation>
    </message>
    <message>
        <source>Traceability table</source>
        <translation>Cuadro de trazabilidad</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>What was submitted, by article</source>
        <translation>Lo presentado, por artículo</translation>
    </message>
    <message>
        <source>What was submitted, by delegation</source>
        <translation>Lo presentado, por delegación</translation>
    </message>
    <message>
        <source>The present text</source>
        <translation>El texto actual</translation>
    </message>
    <message>
        <source>Bracketed text</source>
        <translation>Texto con corchetes</translation>
    </message>
    <message>
        <source>Clean text of what is agreed</source>
        <translation>Texto en limpio de lo acordado</translation>
    </message>
    <message>
        <source>As if the first alternatives were agreed</source>
        <translation>Como si las primeras opciones estuvieran acordadas</translation>
    </message>
    <message>
        <source>In front: [EU: text]</source>
        <translation>Delante: [UE: texto]</translation>
    </message>
    <message>
        <source>Behind: [text (EU)]</source>
        <translation>Detrás: [texto (UE)]</translation>
    </message>
    <message>
        <source>In footnotes</source>
        <translation>En notas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Word then accepts or rejects a delegation’s proposals</source>
        <translation>Word acepta o rechaza entonces las propuestas de una delegación</translation>
    </message>
    <message>
        <source>A/AC.291/L.4</source>
        <translation>A/AC.291/L.4</translation>
    </message>
    <message>
        <source>The document symbol, in the running head of every page</source>
        <translation>La signatura del documento, en el encabezado de cada página</translation>
    </message>
    <message>
        <source>As it is to be printed in the running head</source>
        <translation>Tal como debe imprimirse en el encabezado</translation>
    </message>
    <message>
        <source>Provisions to export</source>
        <translation>Disposiciones que se exportan</translation>
    </message>
    <message>
        <source>Side by side with %1</source>
        <translation>Lado a lado con: %1</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Documento de Word</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Texto OpenDocument</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Spreadsheet values</source>
        <translation>Valores de hoja de cálculo</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Notation</source>
        <translation>Notación</translation>
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
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Words to look for in the help</source>
        <translation>Palabras que buscar en la ayuda</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>The chapter</source>
        <translation>El capítulo</translation>
    </message>
    <message>
        <source>No chapter has these words.</source>
        <translation>Ningún capítulo tiene estas palabras.</translation>
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
        <translation>%1 — versión “%2”</translation>
    </message>
    <message numerus="yes">
        <source>A merge of %n histories</source>
        <translation>
            <numerusform>Una combinación de %n historial</numerusform>
            <numerusform>Una combinación de %n historiales</numerusform>
        </translation>
    </message>
    <message>
        <source>merge</source>
        <translation>combinación</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>revisión</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
</context>
<context>
    <name>concordat::HistoryPane</name>
    <message>
        <source>This para&amp;graph</source>
        <translation>Este &amp;párrafo</translation>
    </message>
    <message>
        <source>History of the draft, newest first</source>
        <translation>Historial del proyecto, de lo más reciente a lo más antiguo</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Words to find in the history</source>
        <translation>Palabras que buscar en el historial</translation>
    </message>
    <message>
        <source>Only what changed the current paragraph</source>
        <translation>Solo lo que cambió el párrafo actual</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>C&amp;omparar</translation>
    </message>
    <message>
        <source>Compare the two chosen states; with one chosen, that state with the present draft</source>
        <translation>Comparar los dos estados elegidos; si solo hay uno, ese con el proyecto actual</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>Give the draft, or a part of it, the text that it had in the chosen revision</source>
        <translation>Dar al proyecto, o a una parte, el texto que tenía en la revisión elegida</translation>
    </message>
    <message>
        <source>This &amp;paragraph as it was then</source>
        <translation>Este párrafo &amp;como era entonces</translation>
    </message>
    <message>
        <source>The paragraph reads again as it did then.</source>
        <translation>El párrafo se lee de nuevo como entonces.</translation>
    </message>
    <message>
        <source>This pro&amp;vision as it was then</source>
        <translation>&amp;Esta disposición como era entonces</translation>
    </message>
    <message>
        <source>The provision is again what it was then.</source>
        <translation>La disposición es de nuevo lo que era entonces.</translation>
    </message>
    <message>
        <source>&amp;Everything as it was then</source>
        <translation>&amp;Todo como era entonces</translation>
    </message>
    <message>
        <source>The draft is again what it was then; what came since stays in the history.</source>
        <translation>El proyecto es de nuevo lo que era entonces; lo que vino después sigue en el historial.</translation>
    </message>
    <message>
        <source>Choose one revision in the history, or two, to compare.</source>
        <translation>Elija en el historial una revisión, o dos, para comparar.</translation>
    </message>
    <message>
        <source>Choose the revision in the history from which it shall come back.</source>
        <translation>Elija en el historial la revisión de la que debe volver.</translation>
    </message>
</context>
<context>
    <name>concordat::LanguagePage</name>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>The language of menus, messages, dates and numbers, and the order of names</source>
        <translation>El idioma de los menús, los mensajes, las fechas y los números, y el orden de los nombres</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Como el equipo</translation>
    </message>
    <message>
        <source>The window is drawn anew at once, at the same place. The text being negotiated, and what the history says of it, stay in the language they were written in.</source>
        <translation>La ventana se dibuja de nuevo al instante, en el mismo lugar. El texto que se negocia, y lo que el historial dice de él, siguen en el idioma en que se escribieron.</translation>
    </message>
    <message>
        <source>&amp;Language of the window:</source>
        <translation>Idioma de &amp;la ventana:</translation>
    </message>
</context>
<context>
    <name>concordat::LiftDialog</name>
    <message>
        <source>With the &amp;members of a group</source>
        <translation>Con los &amp;miembros de un grupo</translation>
    </message>
    <message>
        <source>Lift brackets by delegation</source>
        <translation>Levantar corchetes por delegación</translation>
    </message>
    <message>
        <source>Delegations that stand behind an alternative</source>
        <translation>Delegaciones que están detrás de una opción</translation>
    </message>
    <message>
        <source>Space chooses a delegation</source>
        <translation>Espacio elige una delegación</translation>
    </message>
    <message>
        <source>What members of a chosen group propose counts as the group&apos;s</source>
        <translation>Lo que proponen los miembros de un grupo elegido cuenta como del grupo</translation>
    </message>
    <message>
        <source>&amp;Lift the brackets</source>
        <translation>&amp;Levantar los corchetes</translation>
    </message>
    <message>
        <source>Do what the line above says; it can be undone</source>
        <translation>Hacer lo que dice la línea de arriba; se puede deshacer</translation>
    </message>
    <message>
        <source>&amp;Delegations:</source>
        <translation>&amp;Delegaciones:</translation>
    </message>
    <message>
        <source>&amp;Keep their text where they propose or support it</source>
        <translation>&amp;Conservar su texto donde lo proponen o apoyan</translation>
    </message>
    <message>
        <source>Each of these brackets is lifted, and their alternative stands</source>
        <translation>Se levanta cada uno de estos corchetes, y queda su opción</translation>
    </message>
    <message>
        <source>&amp;Give up what nobody else wants</source>
        <translation>&amp;Renunciar a lo que nadie más quiere</translation>
    </message>
    <message>
        <source>Alternatives that only they propose or support are dropped</source>
        <translation>Se quitan las opciones que solo ellas proponen o apoyan</translation>
    </message>
    <message>
        <source>In this &amp;provision</source>
        <translation>&amp;En esta disposición</translation>
    </message>
    <message>
        <source>Only brackets of the provision shown</source>
        <translation>Solo los corchetes de la disposición mostrada</translation>
    </message>
    <message>
        <source>In the &amp;whole draft</source>
        <translation>En &amp;todo el proyecto</translation>
    </message>
    <message>
        <source>Brackets of every provision</source>
        <translation>Los corchetes de todas las disposiciones</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n paragraph(s))</source>
        <translation>
            <numerusform>%1 (%n párrafo)</numerusform>
            <numerusform>%1 (%n párrafos)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody stands behind an alternative of this draft.</source>
        <translation>Nadie está detrás de una opción de este proyecto.</translation>
    </message>
    <message>
        <source>Choose one or more delegations.</source>
        <translation>Elija una o más delegaciones.</translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s) will be lifted.</source>
        <translation>
            <numerusform>Se levantará %n pasaje entre corchetes.</numerusform>
            <numerusform>Se levantarán %n pasajes entre corchetes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alternative(s) will be dropped.</source>
        <translation>
            <numerusform>Se quitará %n opción.</numerusform>
            <numerusform>Se quitarán %n opciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed paragraph(s) are left as they are.</source>
        <translation>
            <numerusform>%n párrafo acordado se deja como está.</numerusform>
            <numerusform>%n párrafos acordados se dejan como están.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::MergePane</name>
    <message>
        <source>Only what needs a &amp;look</source>
        <translation>Solo &amp;lo que requiere atención</translation>
    </message>
    <message>
        <source>Hide what was taken over or merged without a question</source>
        <translation>Ocultar lo que se incorporó o combinó sin duda</translation>
    </message>
    <message>
        <source>What came in, in the order of the text</source>
        <translation>Lo que llegó, en el orden del texto</translation>
    </message>
    <message>
        <source>What copies bring in is listed here.</source>
        <translation>Aquí se enumera lo que aportan las copias.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n settled. Space settles, Backspace reopens, Alt+Down and Alt+Up walk.</source>
        <translation>
            <numerusform>%1 de %n resuelto. Espacio resuelve, Retroceso reabre, Alt+Abajo y Alt+Arriba recorren.</numerusform>
            <numerusform>%1 de %n resueltos. Espacio resuelve, Retroceso reabre, Alt+Abajo y Alt+Arriba recorren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The paragraph before copies came in, with what they changed</source>
        <translation>El párrafo antes de que llegaran las copias, con lo que cambiaron</translation>
    </message>
    <message>
        <source>What stood here before is shown beside what came of it.</source>
        <translation>Lo que había aquí antes se muestra junto a lo que resultó.</translation>
    </message>
</context>
<context>
    <name>concordat::MessageBar</name>
    <message>
        <source>How far it is</source>
        <translation>Hasta dónde ha llegado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take back what was just done</source>
        <translation>Anular lo que se acaba de hacer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop this work; nothing is changed</source>
        <translation>Detener este trabajo; no se cambia nada</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Lo que se puede hacer</translation>
    </message>
</context>
<context>
    <name>concordat::NotationEditor</name>
    <message>
        <source>Text of the provision in the notation</source>
        <translation>Texto de la disposición en la notación</translation>
    </message>
    <message>
        <source>Choose a provision in the outline to read and edit its text.</source>
        <translation>Elija una disposición en el esquema para leer y editar su texto.</translation>
    </message>
    <message>
        <source>Write “%1” instead</source>
        <translation>Escribir “%1” en su lugar</translation>
    </message>
    <message>
        <source>&amp;Add “%1” to the dictionary</source>
        <translation>&amp;Añadir “%1” al diccionario</translation>
    </message>
</context>
<context>
    <name>concordat::NoteDialog</name>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Proposal to delete</source>
        <translation>Propuesta de supresión</translation>
    </message>
    <message>
        <source>Proposal to move</source>
        <translation>Propuesta de traslado</translation>
    </message>
    <message>
        <source>Proposal to merge</source>
        <translation>Propuesta de fusión</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Editor’s note</source>
        <translation>Nota del editor</translation>
    </message>
    <message>
        <source>Translator’s note</source>
        <translation>Nota del traductor</translation>
    </message>
    <message>
        <source>&amp;Private: it leaves this file only if you say so</source>
        <translation>&amp;Privada: solo sale de este archivo si usted lo dice</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>What the note is meant as</source>
        <translation>En qué concepto se hace la nota</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texto de la nota</translation>
    </message>
    <message>
        <source>Copies and exports leave it out</source>
        <translation>Las copias y lo exportado la omiten</translation>
    </message>
    <message>
        <source>&amp;Write the note</source>
        <translation>&amp;Escribir la nota</translation>
    </message>
    <message>
        <source>On:</source>
        <translation>Sobre:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Tipo:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Nota:</translation>
    </message>
</context>
<context>
    <name>concordat::OpenPointsModel</name>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Lo que está pendiente</translation>
    </message>
    <message>
        <source>%1, title</source>
        <translation>%1, título</translation>
    </message>
</context>
<context>
    <name>concordat::OpenPointsPane</name>
    <message>
        <source>Open points in the order of the text</source>
        <translation>Puntos pendientes en el orden del texto</translation>
    </message>
    <message>
        <source>Nothing is open: no bracket is left.</source>
        <translation>No hay nada pendiente: no quedan corchetes.</translation>
    </message>
    <message>
        <source>1 … 9 keep that alternative of the chosen point, 0 keeps none.</source>
        <translation>1 … 9 conservan esa opción del punto elegido, 0 ninguna.</translation>
    </message>
    <message>
        <source>This bracket has no alternative %1.</source>
        <translation>Estos corchetes no tienen la opción %1.</translation>
    </message>
    <message>
        <source>Alternative %1 was kept.</source>
        <translation>Se conservó la opción %1.</translation>
    </message>
    <message>
        <source>The bracket was dropped with its text.</source>
        <translation>Se quitaron los corchetes con su texto.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to decide</source>
        <translation>
            <numerusform>Un punto por decidir</numerusform>
            <numerusform>%n puntos por decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open bracket(s) with those inside them</source>
        <translation>
            <numerusform>un par de corchetes abiertos con los interiores</numerusform>
            <numerusform>%n pares de corchetes abiertos con los interiores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::OriginMargin</name>
    <message>
        <source>Whose words each paragraph is made of</source>
        <translation>De quién son las palabras de cada párrafo</translation>
    </message>
</context>
<context>
    <name>concordat::OutlineFilter</name>
    <message>
        <source>%1, folded</source>
        <translation>%1, plegado</translation>
    </message>
</context>
<context>
    <name>concordat::OutlineModel</name>
    <message numerus="yes">
        <source>%1, %n open bracket(s)</source>
        <translation>
            <numerusform>%1, %n corchete abierto</numerusform>
            <numerusform>%1, %n corchetes abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>Open brackets</source>
        <translation>Corchetes abiertos</translation>
    </message>
    <message>
        <source>Open annotations</source>
        <translation>Anotaciones abiertas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>concordat::OutlinePane</name>
    <message>
        <source>Find a provision</source>
        <translation>Buscar una disposición</translation>
    </message>
    <message>
        <source>Provisions of the draft</source>
        <translation>Disposiciones del proyecto</translation>
    </message>
    <message>
        <source>Drag a provision to where it shall stand</source>
        <translation>Arrastre una disposición adonde deba estar</translation>
    </message>
</context>
<context>
    <name>concordat::OverviewRuler</name>
    <message>
        <source>Overview of the differences</source>
        <translation>Vista general de las diferencias</translation>
    </message>
    <message>
        <source>Where the variants differ; a click goes there</source>
        <translation>Dónde difieren las variantes; con un clic se va allí</translation>
    </message>
</context>
<context>
    <name>concordat::PageView</name>
    <message>
        <source>The provision as it will be printed</source>
        <translation>La disposición como se imprimirá</translation>
    </message>
    <message>
        <source>The page shows the provision that is chosen in the outline.</source>
        <translation>La página muestra la disposición elegida en el esquema.</translation>
    </message>
</context>
<context>
    <name>concordat::ParallelModel</name>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Qué examinar</translation>
    </message>
</context>
<context>
    <name>concordat::ParallelPane</name>
    <message>
        <source>Parallel text</source>
        <translation>Texto paralelo</translation>
    </message>
    <message>
        <source>The other language</source>
        <translation>La otra lengua</translation>
    </message>
    <message>
        <source>Which texts are listed</source>
        <translation>Qué textos se enumeran</translation>
    </message>
    <message>
        <source>What differs or was changed</source>
        <translation>Lo que difiere o se modificó</translation>
    </message>
    <message>
        <source>What is not checked</source>
        <translation>Lo que no está verificado</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Texts in two languages</source>
        <translation>Textos en dos lenguas</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) differ or were changed.</source>
        <translation>
            <numerusform>%n texto difiere o se modificó.</numerusform>
            <numerusform>%n textos difieren o se modificaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are not checked.</source>
        <translation>
            <numerusform>%n texto no está verificado.</numerusform>
            <numerusform>%n textos no están verificados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the texts that you have read in both languages.</source>
        <translation>Elija los textos que ha leído en ambas lenguas.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are checked.</source>
        <translation>
            <numerusform>%n texto está verificado.</numerusform>
            <numerusform>%n textos están verificados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two rows: a text that only one language has, and one that only the other has.</source>
        <translation>Elija dos filas: un texto que solo tiene una lengua y otro que solo tiene la otra.</translation>
    </message>
    <message>
        <source>The two texts answer each other now.</source>
        <translation>Los dos textos se corresponden ahora.</translation>
    </message>
    <message>
        <source>Choose one row that has a text in both languages.</source>
        <translation>Elija una fila que tenga texto en ambas lenguas.</translation>
    </message>
    <message>
        <source>The two texts stand apart now.</source>
        <translation>Los dos textos están ahora separados.</translation>
    </message>
    <message>
        <source>The project has the text in one language only.</source>
        <translation>El expediente tiene el texto en una sola lengua.</translation>
    </message>
    <message>
        <source>The text in %1 is no longer in the project.</source>
        <translation>El texto en %1 ya no está en el expediente.</translation>
    </message>
    <message>
        <source>The project has the text in one language only. Take in the project of another language, or a document, with File ▸ Text in another language…</source>
        <translation>El expediente tiene el texto en una sola lengua. Incorpore el expediente de otra lengua, o un documento, con Archivo ▸ Texto en otra lengua…</translation>
    </message>
    <message>
        <source>The text in the language of the draft</source>
        <translation>El texto en la lengua del proyecto</translation>
    </message>
    <message>
        <source>The text in the other language</source>
        <translation>El texto en la otra lengua</translation>
    </message>
    <message>
        <source>Choose a row of the list to read its text here.</source>
        <translation>Elija una fila de la lista para leer aquí su texto.</translation>
    </message>
    <message>
        <source>This language has no such text.</source>
        <translation>Esta lengua no tiene ese texto.</translation>
    </message>
</context>
<context>
    <name>concordat::ProfileForm</name>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Stands in the history with what you do</source>
        <translation>Consta en el historial con lo que usted hace</translation>
    </message>
    <message>
        <source>Your delegation</source>
        <translation>Su delegación</translation>
    </message>
    <message>
        <source>Stands in brackets with the words that you propose</source>
        <translation>Figura entre corchetes con las palabras que usted propone</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Su función</translation>
    </message>
    <message>
        <source>Stands in the history beside your name</source>
        <translation>Consta en el historial junto a su nombre</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Delegado o delegada</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Secretaría</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Presidencia</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisor o revisora</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Delegation:</source>
        <translation>&amp;Delegación:</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>&amp;Función:</translation>
    </message>
</context>
<context>
    <name>concordat::ProfilePage</name>
    <message>
        <source>Whatever you change is kept in the history under this name. What you undo is only what you did yourself.</source>
        <translation>Todo lo que usted cambia se conserva en el historial con este nombre. Solo deshace lo que hizo usted.</translation>
    </message>
    <message>
        <source>Work as</source>
        <translation>Trabajar como</translation>
    </message>
    <message>
        <source>Go on as somebody who worked on this computer before</source>
        <translation>Seguir como alguien que ya trabajó en este equipo</translation>
    </message>
    <message>
        <source>&amp;Work as:</source>
        <translation>&amp;Trabajar como:</translation>
    </message>
    <message>
        <source>&amp;Begin where the last session ended</source>
        <translation>&amp;Empezar donde terminó la última sesión</translation>
    </message>
    <message>
        <source>Opens the last project at the last place when the program starts</source>
        <translation>Abre el último expediente en el último lugar al iniciar el programa</translation>
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
        <translation>El párrafo actual, para la sala</translation>
    </message>
    <message>
        <source>No text is open.</source>
        <translation>No hay ningún texto abierto.</translation>
    </message>
</context>
<context>
    <name>concordat::ProjectionWindow</name>
    <message>
        <source>Marked up: what is not agreed stands in brackets</source>
        <translation>Con corchetes: lo que no está acordado va entre corchetes</translation>
    </message>
    <message>
        <source>Clean: only what is agreed</source>
        <translation>En limpio: solo lo acordado</translation>
    </message>
    <message>
        <source>As if agreed: the first alternative of each bracket</source>
        <translation>Como si estuviera acordado: la primera opción de cada corchete</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Proyección</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Más grande</translation>
    </message>
    <message>
        <source>Ctrl++</source>
        <translation>Ctrl++</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Má&amp;s pequeño</translation>
    </message>
    <message>
        <source>Ctrl+-</source>
        <translation>Ctrl+-</translation>
    </message>
    <message>
        <source>Next &amp;reading</source>
        <translation>&amp;Lectura siguiente</translation>
    </message>
    <message>
        <source>&amp;Next paragraph</source>
        <translation>&amp;Párrafo siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous paragraph</source>
        <translation>Párrafo &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;errar</translation>
    </message>
</context>
<context>
    <name>concordat::ProvenancePane</name>
    <message>
        <source>The received document</source>
        <translation>El documento recibido</translation>
    </message>
    <message>
        <source>Put the cursor on a word of the draft to see where it comes from.</source>
        <translation>Ponga el cursor en una palabra del proyecto para ver de dónde procede.</translation>
    </message>
    <message>
        <source>No received document has these words.</source>
        <translation>Ningún documento recibido contiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>concordat::Receiving</name>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>“%1” no se puede leer: %2</translation>
    </message>
    <message>
        <source>No submission was found in “%1”.</source>
        <translation>No se encontró ninguna contribución en “%1”.</translation>
    </message>
    <message>
        <source>Taking the document in was stopped; nothing was changed.</source>
        <translation>Se detuvo la recepción del documento; no se cambió nada.</translation>
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
        <translation>Responder</translation>
    </message>
    <message>
        <source>The n&amp;ote:</source>
        <translation>La n&amp;ota:</translation>
    </message>
    <message>
        <source>Your &amp;reply:</source>
        <translation>Su &amp;respuesta:</translation>
    </message>
    <message>
        <source>&amp;Write the reply</source>
        <translation>&amp;Escribir la respuesta</translation>
    </message>
</context>
<context>
    <name>concordat::ReviewModel</name>
    <message>
        <source>Recognised as</source>
        <translation>Reconocido como</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>No se nombra a nadie</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>%1 (commentary)</source>
        <translation>%1 (observación)</translation>
    </message>
</context>
<context>
    <name>concordat::ReviewPane</name>
    <message>
        <source>Received document</source>
        <translation>Documento recibido</translation>
    </message>
    <message>
        <source>Which of the received documents is shown</source>
        <translation>Cuál de los documentos recibidos se muestra</translation>
    </message>
    <message>
        <source>What to look at first</source>
        <translation>Lo que hay que mirar primero</translation>
    </message>
    <message>
        <source>What was recognised</source>
        <translation>Lo que se reconoció</translation>
    </message>
    <message>
        <source>The received document</source>
        <translation>El documento recibido</translation>
    </message>
    <message>
        <source>Open a compilation to see here what was recognised in it.</source>
        <translation>Abra una compilación para ver aquí lo que se reconoció en ella.</translation>
    </message>
    <message>
        <source>Here you see what was recognised in a received document, and correct it.</source>
        <translation>Aquí ve lo que se reconoció en un documento recibido, y lo corrige.</translation>
    </message>
    <message>
        <source>The draft is being made from your corrections…</source>
        <translation>Se está haciendo el proyecto a partir de sus correcciones…</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) are waiting. Accept them to make the draft anew; what was done in the draft since is kept.</source>
        <translation>
            <numerusform>Hay %n corrección en espera. Acéptela para rehacer el proyecto; lo hecho en él desde entonces se conserva.</numerusform>
            <numerusform>Hay %n correcciones en espera. Acéptelas para rehacer el proyecto; lo hecho en él desde entonces se conserva.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to look at. Choose one, and correct below what was recognised.</source>
        <translation>
            <numerusform>%n lugar que mirar. Elíjalo, y corrija abajo lo que se reconoció.</numerusform>
            <numerusform>%n lugares que mirar. Elija uno, y corrija abajo lo que se reconoció.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this document was doubtful.</source>
        <translation>En este documento no había nada dudoso.</translation>
    </message>
    <message>
        <source>Choose a paragraph or an article first.</source>
        <translation>Elija primero un párrafo o un artículo.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Number as it is written, without the dot:</source>
        <translation>Número como está escrito, sin el punto:</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegación</translation>
    </message>
    <message>
        <source>Who submitted this (for example “Jamaica (on behalf of the Caribbean Community)”):</source>
        <translation>Quién presentó esto (por ejemplo, “Jamaica (en nombre de la Comunidad del Caribe)”):</translation>
    </message>
    <message>
        <source>Choose a paragraph, and put the cursor into the document where its second part begins.</source>
        <translation>Elija un párrafo, y ponga el cursor en el documento donde empieza su segunda parte.</translation>
    </message>
    <message>
        <source>Choose a piece that belongs to nobody above, and the unit that it is to follow below.</source>
        <translation>Elija arriba un fragmento que no pertenece a nadie, y abajo la unidad a la que debe seguir.</translation>
    </message>
    <message>
        <source>There is no correction to accept.</source>
        <translation>No hay ninguna corrección que aceptar.</translation>
    </message>
    <message numerus="yes">
        <source>The draft was made anew from %n correction(s).</source>
        <translation>
            <numerusform>El proyecto se rehízo con %n corrección.</numerusform>
            <numerusform>El proyecto se rehízo con %n correcciones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::SearchModel</name>
    <message numerus="yes">
        <source>In the draft: %n</source>
        <translation>
            <numerusform>En el proyecto: %n</numerusform>
            <numerusform>En el proyecto: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In what was received: %n</source>
        <translation>
            <numerusform>En lo recibido: %n</numerusform>
            <numerusform>En lo recibido: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Elsewhere in the documents: %n</source>
        <translation>
            <numerusform>En otras partes de los documentos: %n</numerusform>
            <numerusform>En otras partes de los documentos: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In annotations: %n</source>
        <translation>
            <numerusform>En las anotaciones: %n</numerusform>
            <numerusform>En las anotaciones: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In earlier states: %n</source>
        <translation>
            <numerusform>En estados anteriores: %n</numerusform>
            <numerusform>En estados anteriores: %n</numerusform>
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
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Palabras que buscar</translation>
    </message>
    <message>
        <source>The beginning of a word is enough; quotes make a phrase</source>
        <translation>Basta el comienzo de una palabra; las comillas hacen una frase</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>El proyecto</translation>
    </message>
    <message>
        <source>What was received</source>
        <translation>Lo recibido</translation>
    </message>
    <message>
        <source>Elsewhere in the documents</source>
        <translation>En otras partes de los documentos</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anotaciones</translation>
    </message>
    <message>
        <source>Earlier states</source>
        <translation>Estados anteriores</translation>
    </message>
    <message>
        <source>Places where the words stand</source>
        <translation>Lugares donde están las palabras</translation>
    </message>
    <message>
        <source>Type words that you look for: the beginning of a word is enough, and quotes make a phrase. The draft, what was received, annotations and earlier states are searched.</source>
        <translation>Escriba las palabras que busca: basta el comienzo de una palabra, y las comillas hacen una frase. Se buscan en el proyecto, lo recibido, las anotaciones y los estados anteriores.</translation>
    </message>
    <message>
        <source>These words stand nowhere here.</source>
        <translation>Estas palabras no están en ningún lugar de aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::SendDialog</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%n provision(s)</source>
        <translation>
            <numerusform>%n disposición</numerusform>
            <numerusform>%n disposiciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n párrafo</numerusform>
            <numerusform>%n párrafos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n anotación</numerusform>
            <numerusform>%n anotaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of which %n private</source>
        <translation>
            <numerusform>de ellas %n privada</numerusform>
            <numerusform>de ellas %n privadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s)</source>
        <translation>
            <numerusform>%n revisión</numerusform>
            <numerusform>%n revisiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves:</source>
        <translation>Sale:</translation>
    </message>
    <message>
        <source>People named:</source>
        <translation>Personas nombradas:</translation>
    </message>
    <message>
        <source>Delegations named:</source>
        <translation>Delegaciones nombradas:</translation>
    </message>
    <message>
        <source>Received documents:</source>
        <translation>Documentos recibidos:</translation>
    </message>
    <message>
        <source>Stays here:</source>
        <translation>Se queda aquí:</translation>
    </message>
    <message>
        <source>The present &amp;text alone</source>
        <translation>Solo el &amp;texto actual</translation>
    </message>
    <message>
        <source>The whole &amp;history: every revision, and the received files</source>
        <translation>Todo el &amp;historial: cada revisión, y los archivos recibidos</translation>
    </message>
    <message>
        <source>&amp;Private annotations</source>
        <translation>Anotaciones &amp;privadas</translation>
    </message>
    <message>
        <source>&amp;Attributions: who proposes what, and where words came from</source>
        <translation>Atribuciones: &amp;quién propone qué, y de dónde proceden las palabras</translation>
    </message>
    <message>
        <source>What was &amp;received, as it was read</source>
        <translation>Lo &amp;recibido, como se leyó</translation>
    </message>
    <message>
        <source>&amp;Sign it with my key, so that the receiver sees whether it was altered</source>
        <translation>&amp;Firmarlo con mi clave, para que quien lo reciba vea si fue alterado</translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation>Enviar para examen</translation>
    </message>
    <message>
        <source>What leaves, and what stays here</source>
        <translation>Lo que sale, y lo que se queda aquí</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Lo que sale</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Archivo:</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>&amp;Write the file</source>
        <translation>&amp;Escribir el archivo</translation>
    </message>
    <message>
        <source>S&amp;eal it with a passphrase, so that nobody else can read it</source>
        <translation>&amp;Sellarlo con una frase de contraseña, para que nadie más pueda leerlo</translation>
    </message>
    <message>
        <source>Pass&amp;phrase:</source>
        <translation>Frase &amp;de contraseña:</translation>
    </message>
    <message>
        <source>A&amp;gain:</source>
        <translation>&amp;Otra vez:</translation>
    </message>
    <message>
        <source>At least %1 characters; four words that have nothing to do with each other are good.</source>
        <translation>Al menos %1 caracteres; cuatro palabras sin relación entre sí son buenas.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Las dos aún no son iguales.</translation>
    </message>
    <message>
        <source>Tell it to the receiver by another way than the file. Who loses it loses what is in the file.</source>
        <translation>Dígasela a quien lo reciba por una vía distinta del archivo. Quien la pierde pierde lo que contiene el archivo.</translation>
    </message>
    <message>
        <source>Concordat projects (*.concordat *.sealed)</source>
        <translation>Expedientes de Concordat (*.concordat *.sealed)</translation>
    </message>
    <message>
        <source>the text in %1</source>
        <translation>el texto en %1</translation>
    </message>
</context>
<context>
    <name>concordat::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de la configuración</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Delegaciones</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
</context>
<context>
    <name>concordat::ShareDialog</name>
    <message>
        <source>&amp;Folder…</source>
        <translation>&amp;Carpeta…</translation>
    </message>
    <message>
        <source>Send the &amp;whole history, with private annotations and what was received</source>
        <translation>&amp;Enviar todo el historial, con las anotaciones privadas y lo recibido</translation>
    </message>
    <message>
        <source>Share the project</source>
        <translation>Compartir el expediente</translation>
    </message>
    <message>
        <source>Get a shared project</source>
        <translation>Obtener un expediente compartido</translation>
    </message>
    <message>
        <source>only when you say so</source>
        <translation>solo cuando usted lo diga</translation>
    </message>
    <message>
        <source>every 5 minutes</source>
        <translation>cada 5 minutos</translation>
    </message>
    <message>
        <source>every 15 minutes</source>
        <translation>cada 15 minutos</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>cada hora</translation>
    </message>
    <message>
        <source>Without it, others get the text as it stands when you send it: not the revisions that led to it, no private annotations, and no received documents</source>
        <translation>Sin ello, los demás reciben el texto como está al enviarlo: ni las revisiones que llevaron a él, ni las anotaciones privadas, ni los documentos recibidos</translation>
    </message>
    <message>
        <source>/media/stick/springs, or ssh://git@server.example/springs.git</source>
        <translation>/media/stick/springs, o ssh://git@server.example/springs.git</translation>
    </message>
    <message>
        <source>How the place is called</source>
        <translation>Cómo se llama el lugar</translation>
    </message>
    <message>
        <source>Everybody who shares at the same place gets what the others send.</source>
        <translation>Todos los que comparten en el mismo lugar reciben lo que envían los demás.</translation>
    </message>
    <message>
        <source>The project is made of what is at this place, and shared there from then on.</source>
        <translation>El expediente se crea con lo que hay en este lugar, y se comparte allí desde entonces.</translation>
    </message>
    <message>
        <source>&amp;Place:</source>
        <translation>&amp;Lugar:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Dirección:</translation>
    </message>
    <message>
        <source>&amp;Branch:</source>
        <translation>&amp;Rama:</translation>
    </message>
    <message>
        <source>Get and &amp;send by itself:</source>
        <translation>&amp;Obtener y enviar automáticamente:</translation>
    </message>
    <message>
        <source>&amp;Get and send now</source>
        <translation>Obtener &amp;y enviar ahora</translation>
    </message>
    <message>
        <source>Get the project…</source>
        <translation>Obtener el expediente…</translation>
    </message>
    <message>
        <source>Share in a folder</source>
        <translation>Compartir en una carpeta</translation>
    </message>
</context>
<context>
    <name>concordat::ShortcutsModel</name>
    <message>
        <source>Also the keys of: %1</source>
        <translation>También las teclas de: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Usually none</source>
        <translation>De ordinario, ninguna</translation>
    </message>
    <message>
        <source>Usually %1</source>
        <translation>De ordinario, %1</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
</context>
<context>
    <name>concordat::ShortcutsPage</name>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Ninguna</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>Habit&amp;uales</translation>
    </message>
    <message>
        <source>Name or keys</source>
        <translation>Nombre o teclas</translation>
    </message>
    <message>
        <source>Show actions with this name or these keys</source>
        <translation>Mostrar las acciones con este nombre o estas teclas</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Keys of the chosen action</source>
        <translation>Teclas de la acción elegida</translation>
    </message>
    <message>
        <source>Press the keys that the action shall have</source>
        <translation>Pulse las teclas que debe tener la acción</translation>
    </message>
    <message>
        <source>Take the action&apos;s keys away</source>
        <translation>Quitar las teclas de la acción</translation>
    </message>
    <message>
        <source>Give the action its usual keys</source>
        <translation>Devolver a la acción sus teclas habituales</translation>
    </message>
    <message>
        <source>&amp;All as usual</source>
        <translation>&amp;Todo como de ordinario</translation>
    </message>
    <message>
        <source>Give all actions their usual keys</source>
        <translation>Devolver a todas las acciones sus teclas habituales</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>T&amp;eclas:</translation>
    </message>
</context>
<context>
    <name>concordat::StatisticsPane</name>
    <message>
        <source>Plot</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>What the plot shows</source>
        <translation>Qué muestra el gráfico</translation>
    </message>
    <message>
        <source>Brackets by article</source>
        <translation>Corchetes por artículo</translation>
    </message>
    <message>
        <source>Agreed share by article</source>
        <translation>Proporción acordada por artículo</translation>
    </message>
    <message>
        <source>Coverage by delegation</source>
        <translation>Cobertura por delegación</translation>
    </message>
    <message>
        <source>Brackets over the versions</source>
        <translation>Corchetes a lo largo de las versiones</translation>
    </message>
    <message>
        <source>Agreed share over the versions</source>
        <translation>Proporción acordada a lo largo de las versiones</translation>
    </message>
    <message>
        <source>&amp;Plot:</source>
        <translation>&amp;Gráfico:</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the plot as a picture, and its values as a table</source>
        <translation>Copiar el gráfico como imagen, y sus valores como cuadro</translation>
    </message>
    <message>
        <source>Export as S&amp;VG…</source>
        <translation>&amp;Exportar como SVG…</translation>
    </message>
    <message>
        <source>Write the plot to a file that any drawing program opens</source>
        <translation>Escribir el gráfico en un archivo que abre cualquier programa de dibujo</translation>
    </message>
    <message>
        <source>The plot</source>
        <translation>El gráfico</translation>
    </message>
    <message>
        <source>The plot is on the clipboard, as a picture and as a table.</source>
        <translation>El gráfico está en el portapapeles, como imagen y como cuadro.</translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s) are open.</source>
        <translation>
            <numerusform>%n pasaje entre corchetes pendiente.</numerusform>
            <numerusform>%n pasajes entre corchetes pendientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the text stands outside brackets.</source>
        <translation>El %1 % del texto está fuera de corchetes.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n paragraph(s) are agreed.</source>
        <translation>
            <numerusform>%1 párrafo acordado de %n.</numerusform>
            <numerusform>%1 párrafos acordados de %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the plot</source>
        <translation>Exportar el gráfico</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Dibujos (*.svg)</translation>
    </message>
    <message>
        <source>The plot was exported to %1.</source>
        <translation>El gráfico se exportó a %1.</translation>
    </message>
    <message>
        <source>The figures are being counted…</source>
        <translation>Se están contando las cifras…</translation>
    </message>
</context>
<context>
    <name>concordat::StatusLine</name>
    <message>
        <source>How much of the draft is settled, and what is open</source>
        <translation>Cuánto del proyecto está resuelto, y qué está pendiente</translation>
    </message>
    <message>
        <source>Under whose name changes are kept</source>
        <translation>Con qué nombre se conservan los cambios</translation>
    </message>
    <message>
        <source>The size of the text</source>
        <translation>El tamaño del texto</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n paragraph(s) without brackets</source>
        <translation>
            <numerusform>%1 de %n párrafo sin corchetes</numerusform>
            <numerusform>%1 de %n párrafos sin corchetes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open bracket(s)</source>
        <translation>
            <numerusform>%n corchete abierto</numerusform>
            <numerusform>%n corchetes abiertos</numerusform>
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
        <translation>Los Estados partes </translation>
    </message>
    <message>
        <source>shall</source>
        <translation>protegerán</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Perú</translation>
    </message>
    <message>
        <source>are encouraged to</source>
        <translation>procurarán proteger</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noruega</translation>
    </message>
    <message>
        <source> protect the springs.</source>
        <translation> los manantiales.</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>The font of the text in all panes</source>
        <translation>El tipo de letra del texto en todos los paneles</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>The size of the text at 100 %, in points</source>
        <translation>El tamaño del texto al 100 %, en puntos</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Names of delegations</source>
        <translation>Nombres de las delegaciones</translation>
    </message>
    <message>
        <source>Where the names stand on the page, on paper and in exports</source>
        <translation>Dónde figuran los nombres en la página, en papel y en lo exportado</translation>
    </message>
    <message>
        <source>In front: [Peru: shall]</source>
        <translation>Delante: [Perú: protegerán]</translation>
    </message>
    <message>
        <source>Behind: [shall (Peru)]</source>
        <translation>Detrás: [protegerán (Perú)]</translation>
    </message>
    <message>
        <source>None: [shall]</source>
        <translation>Ninguno: [protegerán]</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>Take the system&apos;s font and size</source>
        <translation>Tomar el tipo de letra y el tamaño del sistema</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>&amp;Tipo de letra:</translation>
    </message>
    <message>
        <source>S&amp;ize:</source>
        <translation>T&amp;amaño:</translation>
    </message>
    <message>
        <source>&amp;Names of delegations:</source>
        <translation>&amp;Nombres de las delegaciones:</translation>
    </message>
    <message>
        <source>&amp;Example:</source>
        <translation>&amp;Ejemplo:</translation>
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
        <translation>%1: sin texto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
        <translation>Ninguna delegación tiene texto para esta disposición. Elija otra en el esquema.</translation>
    </message>
    <message>
        <source>Variants of the provision, a column a delegation</source>
        <translation>Variantes de la disposición, una columna por delegación</translation>
    </message>
    <message>
        <source>Compare the others with %1</source>
        <translation>Comparar las otras con %1</translation>
    </message>
    <message>
        <source>There is no further difference in this provision.</source>
        <translation>No hay más diferencias en esta disposición.</translation>
    </message>
    <message>
        <source>There is no earlier difference in this provision.</source>
        <translation>No hay diferencias anteriores en esta disposición.</translation>
    </message>
    <message>
        <source>%1 has no text for this paragraph.</source>
        <translation>%1 no tiene texto para este párrafo.</translation>
    </message>
    <message>
        <source>The paragraph now has the text of %1.</source>
        <translation>El párrafo tiene ahora el texto de %1.</translation>
    </message>
    <message>
        <source>Choose a variant with text first.</source>
        <translation>Elija primero una variante con texto.</translation>
    </message>
    <message>
        <source>There is no paragraph there to join with.</source>
        <translation>Allí no hay ningún párrafo con el que unirlo.</translation>
    </message>
    <message>
        <source>Choose a variant in which two texts stand together first.</source>
        <translation>Elija primero una variante en la que haya dos textos juntos.</translation>
    </message>
    <message>
        <source>The text now stands for a paragraph of its own.</source>
        <translation>El texto tiene ahora un párrafo propio.</translation>
    </message>
    <message>
        <source>The text now stands for this paragraph.</source>
        <translation>El texto corresponde ahora a este párrafo.</translation>
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
        <translation>Abra una compilación de propuestas. Concordat encuentra qué artículos se responden y hace de ellos un solo texto, en el que todo lo no acordado va entre corchetes con los nombres de las delegaciones.</translation>
    </message>
    <message>
        <source>Open a compilation or a project…</source>
        <translation>Abrir una compilación o un expediente…</translation>
    </message>
    <message>
        <source>Or drop a file anywhere in this window.</source>
        <translation>O suelte un archivo en cualquier lugar de esta ventana.</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Probar el ejemplo</translation>
    </message>
    <message>
        <source>Six delegations on an invented convention about mountain springs.</source>
        <translation>Seis delegaciones ante una convención inventada sobre manantiales de montaña.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Expedientes recientes</translation>
    </message>
</context>
<context>
    <name>concordat::Workbench</name>
    <message>
        <source>Reading the document…</source>
        <translation>Leyendo el documento…</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Concordancia</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Puntos pendientes</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anotaciones</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
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
        <translation>Este archivo se puede leer pero no cambiar. Guarde una copia para trabajar en él.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>A&amp;brir…</translation>
    </message>
    <message>
        <source>Open a compilation or a project</source>
        <translation>Abrir una compilación o un expediente</translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <translation>Probar &amp;el ejemplo</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Open six delegations&apos; proposals for an invented convention</source>
        <translation>Abrir las propuestas de seis delegaciones para una convención inventada</translation>
    </message>
    <message>
        <source>Save &amp;version…</source>
        <translation>&amp;Guardar versión…</translation>
    </message>
    <message>
        <source>Name the state of the draft; every change is kept anyway</source>
        <translation>Dar nombre al estado del proyecto; de todos modos se conserva cada cambio</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Guardar &amp;una copia…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Write a copy of the project, to take away or to keep</source>
        <translation>Escribir una copia del expediente, para llevar o guardar</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Write the consolidated draft or the comparative table to a file</source>
        <translation>Escribir en un archivo el proyecto consolidado o el cuadro comparativo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>S&amp;alir</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Close the window; everything is kept</source>
        <translation>Cerrar la ventana; todo se conserva</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take back what you did last</source>
        <translation>Anular lo último que hizo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Do again what you took back</source>
        <translation>Hacer de nuevo lo que deshizo</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>Diferencia &amp;siguiente</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Go to the next bracket, or the next row in which variants differ</source>
        <translation>Ir a los corchetes siguientes, o a la fila siguiente en que difieren las variantes</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>D&amp;iferencia anterior</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Go to the bracket before, or the row before in which variants differ</source>
        <translation>Ir a los corchetes anteriores, o a la fila anterior en que difieren las variantes</translation>
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
        <translation>&amp;Poner la selección entre corchetes</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Put the selected words in brackets: they are not agreed</source>
        <translation>Poner entre corchetes las palabras seleccionadas: no están acordadas</translation>
    </message>
    <message>
        <source>&amp;Add an alternative…</source>
        <translation>Añadir &amp;una opción…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+B</source>
        <translation>Ctrl+Shift+B</translation>
    </message>
    <message>
        <source>Add an alternative to the bracket at the cursor</source>
        <translation>Añadir una opción a los corchetes en que está el cursor</translation>
    </message>
    <message>
        <source>Take a &amp;position…</source>
        <translation>&amp;Adoptar una posición…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation>Ctrl+Shift+T</translation>
    </message>
    <message>
        <source>Record that a delegation supports, opposes or reserves on the alternative at the cursor</source>
        <translation>Registrar que una delegación apoya la opción del cursor, se opone a ella o se reserva su posición</translation>
    </message>
    <message>
        <source>&amp;Lift: keep this alternative</source>
        <translation>Levantar: &amp;conservar esta opción</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Keep the alternative at the cursor and drop the brackets around it</source>
        <translation>Conservar la opción del cursor y levantar los corchetes que la rodean</translation>
    </message>
    <message>
        <source>&amp;Drop the bracket with its text</source>
        <translation>&amp;Quitar los corchetes con su texto</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Keep none of the alternatives of the bracket at the cursor</source>
        <translation>No conservar ninguna de las opciones de los corchetes del cursor</translation>
    </message>
    <message>
        <source>Agree ad &amp;referendum</source>
        <translation>Acordar ad &amp;referéndum</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Record that the paragraph is agreed ad referendum</source>
        <translation>Registrar que el párrafo está acordado ad referéndum</translation>
    </message>
    <message>
        <source>The paragraph is agreed ad referendum.</source>
        <translation>El párrafo está acordado ad referéndum.</translation>
    </message>
    <message>
        <source>A&amp;nnotate…</source>
        <translation>A&amp;notar…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Write a note on the selected words or the paragraph</source>
        <translation>Escribir una nota sobre las palabras seleccionadas o el párrafo</translation>
    </message>
    <message>
        <source>&amp;Mend what is underlined</source>
        <translation>Corregir lo &amp;subrayado</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>Put right what the notation finds odd at the cursor, as its tooltip says</source>
        <translation>Corregir lo que la notación encuentra raro en el cursor, como dice su indicación</translation>
    </message>
    <message>
        <source>There is nothing at the cursor that the program knows how to mend.</source>
        <translation>No hay nada en el cursor que el programa sepa corregir.</translation>
    </message>
    <message>
        <source>&amp;Insert a paragraph (bis)</source>
        <translation>&amp;Insertar un párrafo (bis)</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Insert an empty paragraph after this one; its number is bis, ter …</source>
        <translation>Insertar un párrafo vacío después de este; su número es bis, ter…</translation>
    </message>
    <message>
        <source>&amp;Split the paragraph here</source>
        <translation>Dividir &amp;aquí el párrafo</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Return</source>
        <translation>Ctrl+Shift+Return</translation>
    </message>
    <message>
        <source>Make two paragraphs of this one, at the cursor</source>
        <translation>Hacer dos párrafos de este, en el cursor</translation>
    </message>
    <message>
        <source>&amp;Join with the next paragraph</source>
        <translation>&amp;Unir con el párrafo siguiente</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>Make one paragraph of this and the next</source>
        <translation>Hacer un solo párrafo de este y el siguiente</translation>
    </message>
    <message>
        <source>Move paragraph &amp;up</source>
        <translation>&amp;Subir el párrafo</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Up</source>
        <translation>Ctrl+Shift+Up</translation>
    </message>
    <message>
        <source>Move the paragraph before the one above it</source>
        <translation>Trasladar el párrafo delante del que lo precede</translation>
    </message>
    <message>
        <source>Move paragraph &amp;down</source>
        <translation>&amp;Bajar el párrafo</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Down</source>
        <translation>Ctrl+Shift+Down</translation>
    </message>
    <message>
        <source>Move the paragraph behind the one below it</source>
        <translation>Trasladar el párrafo detrás del que lo sigue</translation>
    </message>
    <message>
        <source>D&amp;elete the paragraph</source>
        <translation>Suprimir &amp;el párrafo</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Del</source>
        <translation>Ctrl+Shift+Del</translation>
    </message>
    <message>
        <source>Take the paragraph out of the draft; its variants stay on the table</source>
        <translation>Retirar el párrafo del proyecto; sus variantes siguen sobre la mesa</translation>
    </message>
    <message>
        <source>The paragraph was taken out of the draft.</source>
        <translation>Se retiró el párrafo del proyecto.</translation>
    </message>
    <message>
        <source>Re&amp;number the draft</source>
        <translation>Re&amp;numerar el proyecto</translation>
    </message>
    <message>
        <source>Ctrl+Alt+R</source>
        <translation>Ctrl+Alt+R</translation>
    </message>
    <message>
        <source>Number articles and paragraphs afresh, with every cross-reference following</source>
        <translation>Numerar de nuevo artículos y párrafos, con todas las remisiones</translation>
    </message>
    <message>
        <source>The draft was renumbered, and its references follow.</source>
        <translation>El proyecto se renumeró, con sus remisiones.</translation>
    </message>
    <message>
        <source>&amp;Draft</source>
        <translation>P&amp;royecto</translation>
    </message>
    <message>
        <source>Show the draft</source>
        <translation>Mostrar el proyecto</translation>
    </message>
    <message>
        <source>&amp;Variants</source>
        <translation>&amp;Variantes</translation>
    </message>
    <message>
        <source>Show the variants of the provision side by side</source>
        <translation>Mostrar lado a lado las variantes de la disposición</translation>
    </message>
    <message>
        <source>&amp;Concordance</source>
        <translation>C&amp;oncordancia</translation>
    </message>
    <message>
        <source>Show which delegation has a text for which provision</source>
        <translation>Mostrar qué delegación tiene texto para qué disposición</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>Let the window fill the screen, or stop doing so</source>
        <translation>Hacer que la ventana llene la pantalla, o que deje de hacerlo</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>Colours as the system says</source>
        <translation>Colores del sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation>Texto oscuro sobre fondo claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Light text on a dark ground</source>
        <translation>Texto claro sobre fondo oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Contraste alto</translation>
    </message>
    <message>
        <source>White and yellow on black</source>
        <translation>Blanco y amarillo sobre negro</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>E&amp;dición</translation>
    </message>
    <message>
        <source>&amp;Brackets</source>
        <translation>Corc&amp;hetes</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation>&amp;Párrafo</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>V&amp;er</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Main toolbar</source>
        <translation>Barra de herramientas principal</translation>
    </message>
    <message>
        <source>Select words of one paragraph first; they will be put in brackets.</source>
        <translation>Seleccione primero palabras de un solo párrafo; se pondrán entre corchetes.</translation>
    </message>
    <message>
        <source>Put the cursor into a bracket first.</source>
        <translation>Ponga primero el cursor dentro de unos corchetes.</translation>
    </message>
    <message>
        <source>The bracket was lifted.</source>
        <translation>Se levantaron los corchetes.</translation>
    </message>
    <message>
        <source>The bracket was dropped with its text.</source>
        <translation>Se quitaron los corchetes con su texto.</translation>
    </message>
    <message>
        <source>Put the cursor into the bracket that is to have one more alternative.</source>
        <translation>Ponga el cursor en los corchetes que deben tener una opción más.</translation>
    </message>
    <message>
        <source>Add an alternative</source>
        <translation>Añadir una opción</translation>
    </message>
    <message>
        <source>Text of the alternative, with who proposes it (for example “EU: shall be”):</source>
        <translation>Texto de la opción, con quien la propone (por ejemplo, “UE: será”):</translation>
    </message>
    <message>
        <source>Put the cursor into the alternative that a delegation takes a position on.</source>
        <translation>Ponga el cursor en la opción sobre la que una delegación adopta una posición.</translation>
    </message>
    <message>
        <source>Take a position</source>
        <translation>Adoptar una posición</translation>
    </message>
    <message>
        <source>Delegation; + before its name supports, - opposes, ? reserves:</source>
        <translation>Delegación; delante de su nombre, + apoya, - se opone, ? reserva:</translation>
    </message>
    <message>
        <source>“%1” is not a delegation of this project. Check the spelling.</source>
        <translation>“%1” no es una delegación de este expediente. Compruebe la ortografía.</translation>
    </message>
    <message>
        <source>The paragraph stands at the edge of its provision already.</source>
        <translation>El párrafo ya está en el borde de su disposición.</translation>
    </message>
    <message>
        <source>There is no open bracket further on.</source>
        <translation>No hay más corchetes abiertos más adelante.</translation>
    </message>
    <message>
        <source>There is no open bracket before this place.</source>
        <translation>No hay corchetes abiertos antes de este lugar.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinación</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Bringing in copies…</source>
        <translation>Incorporando copias…</translation>
    </message>
    <message>
        <source>Send &amp;for review…</source>
        <translation>E&amp;nviar para examen…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+M</source>
        <translation>Ctrl+Alt+M</translation>
    </message>
    <message>
        <source>Write a small file for somebody to review, and see exactly what leaves in it</source>
        <translation>Escribir un archivo pequeño para que alguien lo examine, y ver exactamente qué sale en él</translation>
    </message>
    <message>
        <source>&amp;Bring in copies…</source>
        <translation>&amp;Incorporar copias…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation>Ctrl+Shift+I</translation>
    </message>
    <message>
        <source>Merge copies that others worked on: any number, in any order</source>
        <translation>Combinar copias en las que trabajaron otros: cualquier número, en cualquier orden</translation>
    </message>
    <message>
        <source>&amp;Walk through what came in</source>
        <translation>Recorrer &amp;lo que llegó</translation>
    </message>
    <message>
        <source>Ctrl+Shift+W</source>
        <translation>Ctrl+Shift+W</translation>
    </message>
    <message>
        <source>Go through what copies brought, one by one</source>
        <translation>Repasar, uno por uno, los aportes de las copias</translation>
    </message>
    <message>
        <source>Co&amp;mpare revisions</source>
        <translation>Co&amp;mparar revisiones</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>Compare the revisions chosen in the history, or the chosen one with the present draft</source>
        <translation>Comparar las revisiones elegidas en el historial, o la elegida con el proyecto actual</translation>
    </message>
    <message>
        <source>%1 for review</source>
        <translation>%1 para examen</translation>
    </message>
    <message>
        <source>What was shown was written to %1. Bring it in again when it comes back.</source>
        <translation>Lo mostrado se escribió en %1. Incorpórelo cuando vuelva.</translation>
    </message>
    <message>
        <source>Bring in copies</source>
        <translation>Incorporar copias</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>“%1” no se puede leer: %2</translation>
    </message>
    <message>
        <source>“%1” holds nothing that is not here already.</source>
        <translation>“%1” no contiene nada que no esté ya aquí.</translation>
    </message>
    <message>
        <source>What “%1” brought is in the draft.</source>
        <translation>Lo que “%1” aportó está en el proyecto.</translation>
    </message>
    <message numerus="yes">
        <source>What “%1” brought is in the draft; %n thing(s) had no place in the text.</source>
        <translation>
            <numerusform>Lo que “%1” aportó está en el proyecto; %n elemento no tuvo lugar en el texto.</numerusform>
            <numerusform>Lo que “%1” aportó está en el proyecto; %n elementos no tuvieron lugar en el texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copies hold nothing that is not here already.</source>
        <translation>Las copias no contienen nada que no esté ya aquí.</translation>
    </message>
    <message>
        <source>“%1” is a document, not a copy of this project. It can be imported.</source>
        <translation>“%1” es un documento, no una copia de este expediente. Se puede importar.</translation>
    </message>
    <message>
        <source>On %1 the program stopped while you were typing in %2. The words were kept aside.</source>
        <translation>El %1 el programa se detuvo mientras usted escribía (%2). Las palabras se guardaron aparte.</translation>
    </message>
    <message>
        <source>a paragraph</source>
        <translation>un párrafo</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Recuperarlas</translation>
    </message>
    <message>
        <source>Typed before the program stopped</source>
        <translation>Escrito antes de que el programa se detuviera</translation>
    </message>
    <message>
        <source>The words that you were typing are in the draft.</source>
        <translation>Las palabras que estaba escribiendo están en el proyecto.</translation>
    </message>
    <message>
        <source>Another window has changed this project; you see it as it is now. Last: %1</source>
        <translation>Otra ventana cambió este expediente; lo ve como está ahora. Lo último: %1</translation>
    </message>
    <message>
        <source>Rescue what can be read</source>
        <translation>Rescatar lo legible</translation>
    </message>
    <message>
        <source>%1 rescued</source>
        <translation>%1 rescatado</translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s) were saved into a new file.</source>
        <translation>
            <numerusform>Se salvó %n revisión en un archivo nuevo.</numerusform>
            <numerusform>Se salvaron %n revisiones en un archivo nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compilations and projects (*.txt *.md *.docx *.odt *.pdf *.rtf *.html *.epub *.concordat);;All files (*)</source>
        <translation>Compilaciones y expedientes (*.txt *.md *.docx *.odt *.pdf *.rtf *.html *.epub *.concordat);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n submission(s) were read.</source>
        <translation>
            <numerusform>Se leyó %n contribución.</numerusform>
            <numerusform>Se leyeron %n contribuciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of the document belong to none.</source>
        <translation>
            <numerusform>%n fragmento del documento no pertenece a ninguna.</numerusform>
            <numerusform>%n fragmentos del documento no pertenecen a ninguna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Concordat projects (*.concordat)</source>
        <translation>Expedientes de Concordat (*.concordat)</translation>
    </message>
    <message>
        <source>A copy was saved as %1.</source>
        <translation>Se guardó una copia como %1.</translation>
    </message>
    <message>
        <source>Save version</source>
        <translation>Guardar versión</translation>
    </message>
    <message>
        <source>Name of this version (for example “Rev.1, after the morning meeting”):</source>
        <translation>Nombre de esta versión (por ejemplo, “Rev.1, tras la sesión de la mañana”):</translation>
    </message>
    <message>
        <source>This state is now the version “%1”.</source>
        <translation>Este estado es ahora la versión “%1”.</translation>
    </message>
    <message>
        <source>Read about the pane that has the keyboard</source>
        <translation>Leer sobre el panel que tiene el teclado</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation>&amp;Todas las teclas</translation>
    </message>
    <message>
        <source>Ctrl+F1</source>
        <translation>Ctrl+F1</translation>
    </message>
    <message>
        <source>List what can be done by keys, as they are now</source>
        <translation>Enumerar lo que se puede hacer con el teclado, tal como está ahora</translation>
    </message>
    <message>
        <source>&amp;About Concordat</source>
        <translation>&amp;Acerca de Concordat</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F1</source>
        <translation>Ctrl+Shift+F1</translation>
    </message>
    <message>
        <source>Say which version this is and under what terms it is given</source>
        <translation>Decir qué versión es esta y en qué condiciones se ofrece</translation>
    </message>
    <message>
        <source>About Concordat</source>
        <translation>Acerca de Concordat</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Concordat %1&lt;/h3&gt;&lt;p&gt;A workbench for drafting a negotiated text.&lt;/p&gt;&lt;p&gt;© 2026 The Concordat authors. Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Concordat %1&lt;/h3&gt;&lt;p&gt;Un taller para redactar un texto negociado.&lt;/p&gt;&lt;p&gt;© 2026 Los autores de Concordat. Software libre con la Licencia Pública General de GNU, versión 3 o posterior.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Go to the place visited before</source>
        <translation>Ir al lugar visitado antes</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Adelante</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Go to the place from which one went back</source>
        <translation>Ir al lugar desde el que se volvió</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ampl&amp;iar</translation>
    </message>
    <message>
        <source>Ctrl++</source>
        <translation>Ctrl++</translation>
    </message>
    <message>
        <source>Make the text of all panes larger</source>
        <translation>Agrandar el texto de todos los paneles</translation>
    </message>
    <message>
        <source>Ctrl+=</source>
        <translation>Ctrl+=</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>R&amp;educir</translation>
    </message>
    <message>
        <source>Ctrl+-</source>
        <translation>Ctrl+-</translation>
    </message>
    <message>
        <source>Make the text of all panes smaller</source>
        <translation>Achicar el texto de todos los paneles</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Tamaño &amp;habitual</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Give the text of all panes its usual size</source>
        <translation>Dar al texto de todos los paneles su tamaño habitual</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>Print the draft as the page shows it</source>
        <translation>Imprimir el proyecto como lo muestra la página</translation>
    </message>
    <message>
        <source>Print prev&amp;iew</source>
        <translation>&amp;Vista previa de impresión</translation>
    </message>
    <message>
        <source>Ctrl+Alt+P</source>
        <translation>Ctrl+Alt+P</translation>
    </message>
    <message>
        <source>Show the draft as it would be printed</source>
        <translation>Mostrar el proyecto como se imprimiría</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>No project was opened yet</source>
        <translation>Aún no se abrió ningún expediente</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>&amp;Import review</source>
        <translation>&amp;Revisión de la importación</translation>
    </message>
    <message>
        <source>Show what was recognised in the received document, and correct it</source>
        <translation>Mostrar lo que se reconoció en el documento recibido, y corregirlo</translation>
    </message>
    <message>
        <source>Set the &amp;number…</source>
        <translation>Fijar el &amp;número…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+N</source>
        <translation>Ctrl+Alt+N</translation>
    </message>
    <message>
        <source>Say which number the chosen part has</source>
        <translation>Decir qué número tiene la parte elegida</translation>
    </message>
    <message>
        <source>Set the &amp;delegation…</source>
        <translation>Fi&amp;jar la delegación…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+D</source>
        <translation>Ctrl+Alt+D</translation>
    </message>
    <message>
        <source>Say who submitted the chosen text</source>
        <translation>Decir quién presentó el texto elegido</translation>
    </message>
    <message>
        <source>&amp;Commentary, or treaty text</source>
        <translation>&amp;Observación, o texto de tratado</translation>
    </message>
    <message>
        <source>Ctrl+Alt+C</source>
        <translation>Ctrl+Alt+C</translation>
    </message>
    <message>
        <source>Say that the chosen part explains and is not treaty text, or take that back</source>
        <translation>Decir que la parte elegida explica y no es texto de tratado, o volver atrás</translation>
    </message>
    <message>
        <source>Into the part &amp;before it</source>
        <translation>A la &amp;parte anterior</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Right</source>
        <translation>Ctrl+Alt+Right</translation>
    </message>
    <message>
        <source>Make the chosen part belong to the one before it</source>
        <translation>Hacer que la parte elegida pertenezca a la anterior</translation>
    </message>
    <message>
        <source>&amp;Out of the part around it</source>
        <translation>&amp;Fuera de la parte que la rodea</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Left</source>
        <translation>Ctrl+Alt+Left</translation>
    </message>
    <message>
        <source>Let the chosen part stand behind the one it belongs to</source>
        <translation>Dejar la parte elegida detrás de aquella a la que pertenece</translation>
    </message>
    <message>
        <source>&amp;Join with the part before it</source>
        <translation>&amp;Unir con la parte anterior</translation>
    </message>
    <message>
        <source>Ctrl+Alt+J</source>
        <translation>Ctrl+Alt+J</translation>
    </message>
    <message>
        <source>Make one part of the chosen one and the one before it</source>
        <translation>Hacer una sola parte de la elegida y la anterior</translation>
    </message>
    <message>
        <source>&amp;Split at the cursor</source>
        <translation>Dividir &amp;en el cursor</translation>
    </message>
    <message>
        <source>Ctrl+Alt+S</source>
        <translation>Ctrl+Alt+S</translation>
    </message>
    <message>
        <source>Make two parts of the chosen one, at the cursor in the document</source>
        <translation>Hacer dos partes de la elegida, en el cursor del documento</translation>
    </message>
    <message>
        <source>&amp;Place the stray piece here</source>
        <translation>Colocar &amp;aquí el fragmento suelto</translation>
    </message>
    <message>
        <source>Ctrl+Alt+L</source>
        <translation>Ctrl+Alt+L</translation>
    </message>
    <message>
        <source>Put the chosen piece that belongs to nobody behind the chosen part</source>
        <translation>Poner detrás de la parte elegida el fragmento elegido que no pertenece a nadie</translation>
    </message>
    <message>
        <source>&amp;Accept the corrections</source>
        <translation>Aceptar &amp;las correcciones</translation>
    </message>
    <message>
        <source>Ctrl+Alt+K</source>
        <translation>Ctrl+Alt+K</translation>
    </message>
    <message>
        <source>Make the draft anew from the corrections; what was done in it since is kept</source>
        <translation>Rehacer el proyecto con las correcciones; lo hecho en él desde entonces se conserva</translation>
    </message>
    <message>
        <source>&amp;Forget the corrections</source>
        <translation>Ol&amp;vidar las correcciones</translation>
    </message>
    <message>
        <source>Ctrl+Alt+F</source>
        <translation>Ctrl+Alt+F</translation>
    </message>
    <message>
        <source>Go back to what the reader recognised</source>
        <translation>Volver a lo que reconoció el lector</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importación</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>Say that the chosen part is of the kind: %1</source>
        <translation>Decir que la parte elegida es de este tipo: %1</translation>
    </message>
    <message>
        <source>&amp;Confirm the units of the cell</source>
        <translation>&amp;Confirmar las unidades de la celda</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Space</source>
        <translation>Ctrl+Alt+Space</translation>
    </message>
    <message>
        <source>Say that they belong to this provision; no later proposal overrules it</source>
        <translation>Decir que pertenecen a esta disposición; ninguna propuesta posterior lo anula</translation>
    </message>
    <message>
        <source>To the provision &amp;above</source>
        <translation>A la d&amp;isposición de arriba</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Up</source>
        <translation>Ctrl+Alt+Up</translation>
    </message>
    <message>
        <source>Let the units of the cell belong to the provision above</source>
        <translation>Hacer que las unidades de la celda pertenezcan a la disposición de arriba</translation>
    </message>
    <message>
        <source>To the provision &amp;below</source>
        <translation>A la &amp;disposición de abajo</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Down</source>
        <translation>Ctrl+Alt+Down</translation>
    </message>
    <message>
        <source>Let the units of the cell belong to the provision below</source>
        <translation>Hacer que las unidades de la celda pertenezcan a la disposición de abajo</translation>
    </message>
    <message>
        <source>To &amp;no provision</source>
        <translation>A nin&amp;guna disposición</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Del</source>
        <translation>Ctrl+Alt+Del</translation>
    </message>
    <message>
        <source>Take the units of the cell out of the draft; they stay in what was received</source>
        <translation>Retirar del proyecto las unidades de la celda; siguen en lo recibido</translation>
    </message>
    <message>
        <source>Take variant &amp;%1</source>
        <translation>Tomar la variante &amp;%1</translation>
    </message>
    <message>
        <source>Put the text of delegation %1 of the variants into the draft</source>
        <translation>Poner en el proyecto el texto de la delegación %1 de las variantes</translation>
    </message>
    <message>
        <source>&amp;Take the text of the card</source>
        <translation>&amp;Tomar el texto de la ficha</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Return</source>
        <translation>Ctrl+Alt+Return</translation>
    </message>
    <message>
        <source>Put the text that follows from the switches into the draft</source>
        <translation>Poner en el proyecto el texto que resulta de lo elegido</translation>
    </message>
    <message>
        <source>Make the delegation the &amp;base</source>
        <translation>Tomar la delegación como &amp;base</translation>
    </message>
    <message>
        <source>Ctrl+Alt+A</source>
        <translation>Ctrl+Alt+A</translation>
    </message>
    <message>
        <source>Let the alternatives of the delegation chosen on the card stand first</source>
        <translation>Poner primero las opciones de la delegación elegida en la ficha</translation>
    </message>
    <message>
        <source>Bracket the paragraphs &amp;whole</source>
        <translation>&amp;Poner entre corchetes párrafos enteros</translation>
    </message>
    <message>
        <source>Ctrl+Alt+B</source>
        <translation>Ctrl+Alt+B</translation>
    </message>
    <message>
        <source>Let whole paragraphs be the alternatives on the card, or phrases again</source>
        <translation>Hacer que las opciones de la ficha sean párrafos enteros, o de nuevo frases</translation>
    </message>
    <message>
        <source>These are the &amp;same</source>
        <translation>&amp;Son lo mismo</translation>
    </message>
    <message>
        <source>Ctrl+Alt+E</source>
        <translation>Ctrl+Alt+E</translation>
    </message>
    <message>
        <source>Say that the delegations selected on the card mean the same; the first has the words</source>
        <translation>Decir que las delegaciones seleccionadas en la ficha quieren decir lo mismo; la primera da las palabras</translation>
    </message>
    <message>
        <source>Switch &amp;everything back</source>
        <translation>D&amp;evolver todo a su lugar</translation>
    </message>
    <message>
        <source>Ctrl+Alt+U</source>
        <translation>Ctrl+Alt+U</translation>
    </message>
    <message>
        <source>Let the card show the text as the draft has it</source>
        <translation>Mostrar en la ficha el texto como está en el proyecto</translation>
    </message>
    <message>
        <source>Take the text of %1 (&amp;%2)</source>
        <translation>Tomar el texto de %1 (&amp;%2)</translation>
    </message>
    <message>
        <source>Put the text of %1 into the draft</source>
        <translation>Poner el texto de %1 en el proyecto</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>&amp;Search everywhere</source>
        <translation>&amp;Buscar en todas partes</translation>
    </message>
    <message>
        <source>Find words in the draft, in what was received, in annotations and in earlier states</source>
        <translation>Buscar palabras en el proyecto, en lo recibido, en las anotaciones y en estados anteriores</translation>
    </message>
    <message>
        <source>&amp;Command palette</source>
        <translation>&amp;Paleta de órdenes</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Do anything, or go anywhere, by typing a few letters of its name</source>
        <translation>Hacer cualquier cosa, o ir a cualquier lugar, escribiendo unas letras de su nombre</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>&amp;Configuración</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Choose your profile, the register of delegations, fonts and keys</source>
        <translation>Elegir su perfil, el registro de delegaciones, los tipos de letra y las teclas</translation>
    </message>
    <message>
        <source>&amp;Language…</source>
        <translation>&amp;Idioma…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+,</source>
        <translation>Ctrl+Alt+,</translation>
    </message>
    <message>
        <source>Choose the language of the window</source>
        <translation>Elegir el idioma de la ventana</translation>
    </message>
    <message>
        <source>&amp;Projection</source>
        <translation>Pro&amp;yección</translation>
    </message>
    <message>
        <source>Show the current paragraph in large type, on the second screen where there is one</source>
        <translation>Mostrar el párrafo actual en letra grande, en la segunda pantalla si la hay</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>&amp;Statistics</source>
        <translation>E&amp;stadísticas</translation>
    </message>
    <message>
        <source>Ctrl+Alt+T</source>
        <translation>Ctrl+Alt+T</translation>
    </message>
    <message>
        <source>Show how far the negotiation is, as plots</source>
        <translation>Mostrar en gráficos hasta dónde ha llegado la negociación</translation>
    </message>
    <message>
        <source>What you do here is kept under the name “%1”: say who you are, so that others know.</source>
        <translation>Lo que hace aquí se conserva con el nombre “%1”: diga quién es usted, para que los demás lo sepan.</translation>
    </message>
    <message>
        <source>This paragraph is no longer in the draft. The history still has it.</source>
        <translation>Este párrafo ya no está en el proyecto. El historial aún lo conserva.</translation>
    </message>
    <message>
        <source>Check sp&amp;elling</source>
        <translation>R&amp;evisar la ortografía</translation>
    </message>
    <message>
        <source>Underline words that no dictionary has, or stop doing so</source>
        <translation>Subrayar las palabras que no están en ningún diccionario, o dejar de hacerlo</translation>
    </message>
    <message>
        <source>Lift by dele&amp;gation…</source>
        <translation>&amp;Levantar por delegación…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+G</source>
        <translation>Ctrl+Alt+G</translation>
    </message>
    <message>
        <source>Lift many brackets at once: keep the text of a delegation or group, or give it up</source>
        <translation>Levantar muchos corchetes a la vez: conservar el texto de una delegación o grupo, o renunciar a él</translation>
    </message>
    <message>
        <source>Move pro&amp;vision up</source>
        <translation>Subir la &amp;disposición</translation>
    </message>
    <message>
        <source>Alt+Shift+Up</source>
        <translation>Alt+Shift+Up</translation>
    </message>
    <message>
        <source>Move the whole provision before the one above it in the outline</source>
        <translation>Trasladar la disposición entera delante de la que la precede en el esquema</translation>
    </message>
    <message>
        <source>Move provision d&amp;own</source>
        <translation>Bajar &amp;la disposición</translation>
    </message>
    <message>
        <source>Alt+Shift+Down</source>
        <translation>Alt+Shift+Down</translation>
    </message>
    <message>
        <source>Move the whole provision behind the one below it in the outline</source>
        <translation>Trasladar la disposición entera detrás de la que la sigue en el esquema</translation>
    </message>
    <message>
        <source>&amp;Text, page or both</source>
        <translation>&amp;Texto, página o ambos</translation>
    </message>
    <message>
        <source>Show the draft as text and page side by side, as text alone, or as the page alone</source>
        <translation>Mostrar el proyecto como texto y página lado a lado, solo como texto o solo como página</translation>
    </message>
    <message>
        <source>Fold the out&amp;line</source>
        <translation>P&amp;legar el esquema</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Let the outline show headings without their articles, or everything again</source>
        <translation>Que el esquema muestre los encabezados sin sus artículos, o todo de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s) were lifted with the text of %1.</source>
        <translation>
            <numerusform>Se levantó %n pasaje entre corchetes con el texto de %1.</numerusform>
            <numerusform>Se levantaron %n pasajes entre corchetes con el texto de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alternative(s) of %1 were given up.</source>
        <translation>
            <numerusform>Se renunció a %n opción de %1.</numerusform>
            <numerusform>Se renunció a %n opciones de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The note was written; it is listed under Annotations.</source>
        <translation>La nota se escribió; figura en las anotaciones.</translation>
    </message>
    <message>
        <source>The provision stands at the edge of the draft already.</source>
        <translation>La disposición ya está en el borde del proyecto.</translation>
    </message>
    <message>
        <source>The provision was moved; its number is as it was. Renumber when the order is final.</source>
        <translation>La disposición se trasladó; conserva su número. Renumere cuando el orden sea definitivo.</translation>
    </message>
    <message>
        <source>Sealing %1…</source>
        <translation>Sellando %1…</translation>
    </message>
    <message>
        <source>Sealed file</source>
        <translation>Archivo sellado</translation>
    </message>
    <message>
        <source>“%1” is sealed. Its passphrase:</source>
        <translation>“%1” está sellado. Su frase de contraseña:</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Abriendo %1…</translation>
    </message>
    <message>
        <source>What was sealed is now the project %1, which only you can read.</source>
        <translation>Lo sellado es ahora el expediente %1, que solo usted puede leer.</translation>
    </message>
    <message>
        <source>Copies and Word files (*.concordat *.sealed *.docx);;All files (*)</source>
        <translation>Copias y archivos de Word (*.concordat *.sealed *.docx);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Recibirlo</translation>
    </message>
    <message>
        <source>Compilations and projects (*.txt *.md *.docx *.odt *.pdf *.rtf *.html *.epub *.concordat *.sealed);;All files (*)</source>
        <translation>Compilaciones y expedientes (*.txt *.md *.docx *.odt *.pdf *.rtf *.html *.epub *.concordat *.sealed);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>&amp;Take in a further document…</source>
        <translation>Recibir otro &amp;documento…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+I</source>
        <translation>Ctrl+Alt+I</translation>
    </message>
    <message>
        <source>Take a further compilation, or a revised submission, into this project</source>
        <translation>Recibir en este expediente otra compilación, o una contribución revisada</translation>
    </message>
    <message>
        <source>Si&amp;gn this state</source>
        <translation>&amp;Firmar este estado</translation>
    </message>
    <message>
        <source>Sign the draft as it stands; every copy carries the signature</source>
        <translation>Firmar el proyecto como está; cada copia lleva la firma</translation>
    </message>
    <message>
        <source>Take in a further document</source>
        <translation>Recibir otro documento</translation>
    </message>
    <message>
        <source>From “%1”, revised texts took the place of earlier ones: %2.</source>
        <translation>Textos revisados de “%1” ocuparon el lugar de los anteriores: %2.</translation>
    </message>
    <message>
        <source>From “%1” came further texts: %2.</source>
        <translation>De “%1” llegaron otros textos: %2.</translation>
    </message>
    <message>
        <source>This state is signed. Your key, for those who want to know it: %1</source>
        <translation>Este estado está firmado. Su clave, para quien quiera conocerla: %1</translation>
    </message>
    <message>
        <source>The work of %1 is signed with a key you do not know: %2. Ask %1 to read theirs to you.</source>
        <translation>El trabajo de %1 está firmado con una clave que usted no conoce: %2. Pida a %1 que le lea la suya.</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>Es la misma</translation>
    </message>
    <message>
        <source>From now on this key is known as that of %1.</source>
        <translation>Desde ahora esta clave se conoce como la de %1.</translation>
    </message>
    <message>
        <source>Talking to %1…</source>
        <translation>Comunicando con %1…</translation>
    </message>
    <message>
        <source>S&amp;hare…</source>
        <translation>&amp;Compartir…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+H</source>
        <translation>Ctrl+Alt+H</translation>
    </message>
    <message>
        <source>Say where the project is shared: a folder, a stick, or a git server</source>
        <translation>Decir dónde se comparte el expediente: una carpeta, una memoria o un servidor git</translation>
    </message>
    <message>
        <source>Get what others have sent, merge it, and send what is new here</source>
        <translation>Obtener lo que otros enviaron, combinarlo, y enviar lo nuevo de aquí</translation>
    </message>
    <message>
        <source>Ctrl+Shift+G</source>
        <translation>Ctrl+Shift+G</translation>
    </message>
    <message>
        <source>Get what others have sent, and merge it</source>
        <translation>Obtener lo que otros enviaron, y combinarlo</translation>
    </message>
    <message>
        <source>Send what is new here to where the project is shared</source>
        <translation>Enviar lo nuevo de aquí adonde se comparte el expediente</translation>
    </message>
    <message>
        <source>Get a shared pro&amp;ject…</source>
        <translation>&amp;Obtener un expediente compartido…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+O</source>
        <translation>Ctrl+Alt+O</translation>
    </message>
    <message>
        <source>Make a project of what others share at a folder or a git server</source>
        <translation>Crear un expediente con lo que otros comparten en una carpeta o un servidor git</translation>
    </message>
    <message>
        <source>Where the project goes</source>
        <translation>Adónde va el expediente</translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s) came in.</source>
        <translation>
            <numerusform>Llegó %n revisión.</numerusform>
            <numerusform>Llegaron %n revisiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s) were sent.</source>
        <translation>
            <numerusform>Se envió %n revisión.</numerusform>
            <numerusform>Se enviaron %n revisiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing new, here or there.</source>
        <translation>No había nada nuevo, ni aquí ni allí.</translation>
    </message>
    <message>
        <source>It is tried again by itself every minute.</source>
        <translation>Se intenta de nuevo por sí solo cada minuto.</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Y</source>
        <translation>Ctrl+Alt+Y</translation>
    </message>
    <message>
        <source>Get &amp;and send</source>
        <translation>Obtener &amp;y enviar</translation>
    </message>
    <message>
        <source>Ctrl+Alt+W</source>
        <translation>Ctrl+Alt+W</translation>
    </message>
    <message>
        <source>Get onl&amp;y</source>
        <translation>&amp;Solo obtener</translation>
    </message>
    <message>
        <source>Send on&amp;ly</source>
        <translation>So&amp;lo enviar</translation>
    </message>
    <message>
        <source>Ctrl+Alt+X</source>
        <translation>Ctrl+Alt+X</translation>
    </message>
    <message>
        <source>Parallel text</source>
        <translation>Texto paralelo</translation>
    </message>
    <message>
        <source>Ctrl+Alt+V</source>
        <translation>Ctrl+Alt+V</translation>
    </message>
    <message>
        <source>Take in the same text in another language, as it stands now: a project or a document</source>
        <translation>Incorporar el mismo texto en otra lengua, tal como está: un expediente o un documento</translation>
    </message>
    <message>
        <source>Show the draft beside its text in another language, and where they differ</source>
        <translation>Mostrar el proyecto junto a su texto en otra lengua, y dónde difieren</translation>
    </message>
    <message>
        <source>&amp;Checked: they say the same</source>
        <translation>&amp;Verificado: dicen lo mismo</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>Say that you have read the chosen texts in both languages; what changes later is shown</source>
        <translation>Decir que ha leído los textos elegidos en ambas lenguas; lo que cambie después se muestra</translation>
    </message>
    <message>
        <source>&amp;Belong together</source>
        <translation>Se &amp;corresponden</translation>
    </message>
    <message>
        <source>Ctrl+Shift+J</source>
        <translation>Ctrl+Shift+J</translation>
    </message>
    <message>
        <source>Let a text that only one language has answer one that only the other has</source>
        <translation>Hacer que un texto que solo tiene una lengua corresponda a otro que solo tiene la otra</translation>
    </message>
    <message>
        <source>Stand &amp;apart</source>
        <translation>Van por &amp;separado</translation>
    </message>
    <message>
        <source>Ctrl+Shift+X</source>
        <translation>Ctrl+Shift+X</translation>
    </message>
    <message>
        <source>Let the two texts of the row answer each other no longer</source>
        <translation>Hacer que los dos textos de la fila dejen de corresponderse</translation>
    </message>
    <message>
        <source>&amp;Take the language away</source>
        <translation>&amp;Quitar la lengua</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Y</source>
        <translation>Ctrl+Shift+Y</translation>
    </message>
    <message>
        <source>Take the text in the shown language, and what was checked of it, out of the project</source>
        <translation>Quitar del expediente el texto en la lengua mostrada y lo que se verificó de él</translation>
    </message>
    <message>
        <source>Para&amp;llel text</source>
        <translation>Texto para&amp;lelo</translation>
    </message>
    <message>
        <source>Take in the text in another language</source>
        <translation>Incorporar el texto en otra lengua</translation>
    </message>
    <message>
        <source>No text was found there.</source>
        <translation>No se encontró allí ningún texto.</translation>
    </message>
    <message>
        <source>That text is in %1, as the draft is. A further document in its language is taken in with File ▸ Take in a further document.</source>
        <translation>Ese texto está en %1, como el proyecto. Otro documento en su lengua se incorpora con Archivo ▸ Recibir otro documento.</translation>
    </message>
    <message>
        <source>The text in %1 is in the project, as it stands there now.</source>
        <translation>El texto en %1 está en el expediente, tal como está ahora.</translation>
    </message>
    <message>
        <source>Text in a&amp;nother language…</source>
        <translation>&amp;Texto en otra lengua…</translation>
    </message>
    <message>
        <source>Parallel te&amp;xt</source>
        <translation>Te&amp;xto paralelo</translation>
    </message>
    <message>
        <source>To the paragraph &amp;above</source>
        <translation>Al párrafo de &amp;arriba</translation>
    </message>
    <message>
        <source>Ctrl+Alt+PgUp</source>
        <translation>Ctrl+Alt+PgUp</translation>
    </message>
    <message>
        <source>Let the chosen variant stand for the paragraph above, with what its delegation has there</source>
        <translation>Hacer que la variante elegida corresponda al párrafo de arriba, con lo que su delegación tiene allí</translation>
    </message>
    <message>
        <source>To the paragraph be&amp;low</source>
        <translation>Al párrafo de aba&amp;jo</translation>
    </message>
    <message>
        <source>Ctrl+Alt+PgDown</source>
        <translation>Ctrl+Alt+PgDown</translation>
    </message>
    <message>
        <source>Let the chosen variant stand for the paragraph below, with what its delegation has there</source>
        <translation>Hacer que la variante elegida corresponda al párrafo de abajo, con lo que su delegación tiene allí</translation>
    </message>
    <message>
        <source>S&amp;plit the variant</source>
        <translation>D&amp;ividir la variante</translation>
    </message>
    <message>
        <source>Ctrl+Alt+/</source>
        <translation>Ctrl+Alt+/</translation>
    </message>
    <message>
        <source>Let the last text of the chosen variant stand for a paragraph of its own</source>
        <translation>Dar un párrafo propio al último texto de la variante elegida</translation>
    </message>
    <message>
        <source>The words are in brackets that name nobody yet. Say who proposes them; once your profile names your delegation, it is named by itself.</source>
        <translation>Las palabras están entre corchetes que aún no nombran a nadie. Indique quién las propone; cuando su perfil nombre a su delegación, esta se indicará por sí sola.</translation>
    </message>
    <message>
        <source>The file %1 was written.</source>
        <translation>Se escribió el archivo %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>No program of this computer opens %1.</source>
        <translation>Ningún programa de este equipo abre %1.</translation>
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
        <translation>Un taller para redactar un texto negociado.</translation>
    </message>
    <message>
        <source>A compilation of proposals, or a project.</source>
        <translation>Una compilación de propuestas, o un expediente.</translation>
    </message>
</context>
</TS>
