<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountText</name>
    <message numerus="yes">
        <source>%n new revision(s)</source>
        <translation>
            <numerusform>one new revision</numerusform>
            <numerusform>%n new revisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received document(s)</source>
        <translation>
            <numerusform>one received document</numerusform>
            <numerusform>%n received documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken over</source>
        <translation>
            <numerusform>%n taken over</numerusform>
            <numerusform>%n taken over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>%n merged</numerusform>
            <numerusform>%n merged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in new brackets</source>
        <translation>
            <numerusform>%n in new brackets</numerusform>
            <numerusform>%n in new brackets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept against a deletion</source>
        <translation>
            <numerusform>%n kept against a deletion</numerusform>
            <numerusform>%n kept against a deletion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) re-anchored</source>
        <translation>
            <numerusform>one note re-anchored</numerusform>
            <numerusform>%n notes re-anchored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) orphaned</source>
        <translation>
            <numerusform>one note orphaned</numerusform>
            <numerusform>%n notes orphaned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n status(es) disagree</source>
        <translation>
            <numerusform>one status disagrees</numerusform>
            <numerusform>%n statuses disagree</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AkomaNtoso</name>
    <message numerus="yes">
        <source>%n character(s) that the file marks as deleted were left out.</source>
        <translation>
            <numerusform>One character that the file marks as deleted was left out.</numerusform>
            <numerusform>%n characters that the file marks as deleted were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) were left out.</source>
        <translation>
            <numerusform>One picture was left out.</numerusform>
            <numerusform>%n pictures were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) of the file did not find their way into the text.</source>
        <translation>
            <numerusform>One character of the file did not find its way into the text.</numerusform>
            <numerusform>%n characters of the file did not find their way into the text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompilationReader</name>
    <message numerus="yes">
        <source>%n character(s) could not be read in all.</source>
        <translation>
            <numerusform>One character could not be read in all.</numerusform>
            <numerusform>%n characters could not be read in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocxText</name>
    <message numerus="yes">
        <source>The file has tracked changes; they were read as accepted, and %n deleted character(s) were left out.</source>
        <translation>
            <numerusform>The file has tracked changes; they were read as accepted, and one deleted character was left out.</numerusform>
            <numerusform>The file has tracked changes; they were read as accepted, and %n deleted characters were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) in the margin were not taken into the text.</source>
        <translation>
            <numerusform>One comment in the margin was not taken into the text.</numerusform>
            <numerusform>%n comments in the margin were not taken into the text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%n annotation(s) whose words are gone stand on no place in the file.</source>
        <translation>
            <numerusform>One annotation whose words are gone stands on no place in the file.</numerusform>
            <numerusform>%n annotations whose words are gone stand on no place in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The notation has no statuses: %n of them stay behind.</source>
        <translation>
            <numerusform>The notation has no statuses: one stays behind.</numerusform>
            <numerusform>The notation has no statuses: %n of them stay behind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provision(s)</source>
        <translation>
            <numerusform>one provision</numerusform>
            <numerusform>%n provisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s)</source>
        <translation>
            <numerusform>one bracket</numerusform>
            <numerusform>%n brackets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the names of %n delegation(s)</source>
        <translation>
            <numerusform>the name of one delegation</numerusform>
            <numerusform>the names of %n delegations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>one annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s)</source>
        <translation>
            <numerusform>one private note</numerusform>
            <numerusform>%n private notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s) are left out: only what is agreed is written.</source>
        <translation>
            <numerusform>One bracket is left out: only what is agreed is written.</numerusform>
            <numerusform>%n brackets are left out: only what is agreed is written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n bracket(s) only the first alternative is written.</source>
        <translation>
            <numerusform>Of one bracket only the first alternative is written.</numerusform>
            <numerusform>Of %n brackets only the first alternative is written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The names of %n delegation(s) are not written.</source>
        <translation>
            <numerusform>The name of one delegation is not written.</numerusform>
            <numerusform>The names of %n delegations are not written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) stay behind.</source>
        <translation>
            <numerusform>One annotation stays behind.</numerusform>
            <numerusform>%n annotations stay behind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s) stay behind.</source>
        <translation>
            <numerusform>One private note stays behind.</numerusform>
            <numerusform>%n private notes stay behind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeldText</name>
    <message numerus="yes">
        <source>%n word(s) of the file did not find their way into the text (%1).</source>
        <translation>
            <numerusform>One word of the file did not find its way into the text (%1).</numerusform>
            <numerusform>%n words of the file did not find their way into the text (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) of the file did not find their way into the text (%1).</source>
        <translation>
            <numerusform>One character of the file did not find its way into the text (%1).</numerusform>
            <numerusform>%n characters of the file did not find their way into the text (%1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>Imported %1 with %n submission(s)</source>
        <translation>
            <numerusform>Imported %1 with one submission</numerusform>
            <numerusform>Imported %1 with %n submissions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored object(s) could not be read.</source>
        <translation>
            <numerusform>One stored object could not be read.</numerusform>
            <numerusform>%n stored objects could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private annotation(s)</source>
        <translation>
            <numerusform>one private annotation</numerusform>
            <numerusform>%n private annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %n earlier revision(s) and who made them</source>
        <translation>
            <numerusform>the earlier revision and who made it</numerusform>
            <numerusform>the %n earlier revisions and who made them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held %n text(s) against another language</source>
        <translation>
            <numerusform>Held %n text against another language</numerusform>
            <numerusform>Held %n texts against another language</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message numerus="yes">
        <source>%n comment(s) in the margin were not taken into the text.</source>
        <translation>
            <numerusform>One comment in the margin was not taken into the text.</numerusform>
            <numerusform>%n comments in the margin were not taken into the text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::AnnotationsPane</name>
    <message numerus="yes">
        <source>No note is like that. There are %n in all.</source>
        <translation>
            <numerusform>No note is like that. There is one in all.</numerusform>
            <numerusform>No note is like that. There are %n in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n settled</source>
        <translation>
            <numerusform>%1 of one settled</numerusform>
            <numerusform>%1 of %n settled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ComparisonPane</name>
    <message numerus="yes">
        <source>%n place(s) differ.</source>
        <translation>
            <numerusform>One place differs.</numerusform>
            <numerusform>%n places differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) differ.</source>
        <translation>
            <numerusform>One note differs.</numerusform>
            <numerusform>%n notes differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ConcordanceModel</name>
    <message numerus="yes">
        <source>%1: %n unit(s), %2. %3</source>
        <translation>
            <numerusform>%1: one unit, %2. %3</numerusform>
            <numerusform>%1: %n units, %2. %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::DraftPane</name>
    <message numerus="yes">
        <source>%n place(s) need a look: they are underlined.</source>
        <translation>
            <numerusform>One place needs a look: it is underlined.</numerusform>
            <numerusform>%n places need a look: they are underlined.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::HistoryModel</name>
    <message numerus="yes">
        <source>A merge of %n histories</source>
        <translation>
            <numerusform>A merge of %n histories</numerusform>
            <numerusform>A merge of %n histories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::LiftDialog</name>
    <message numerus="yes">
        <source>%1 (%n paragraph(s))</source>
        <translation>
            <numerusform>%1 (one paragraph)</numerusform>
            <numerusform>%1 (%n paragraphs)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s) will be lifted.</source>
        <translation>
            <numerusform>One bracket will be lifted.</numerusform>
            <numerusform>%n brackets will be lifted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alternative(s) will be dropped.</source>
        <translation>
            <numerusform>One alternative will be dropped.</numerusform>
            <numerusform>%n alternatives will be dropped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed paragraph(s) are left as they are.</source>
        <translation>
            <numerusform>One agreed paragraph is left as it is.</numerusform>
            <numerusform>%n agreed paragraphs are left as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::MergePane</name>
    <message numerus="yes">
        <source>%1 of %n settled. Space settles, Backspace reopens, Alt+Down and Alt+Up walk.</source>
        <translation>
            <numerusform>%1 of %n settled. Space settles, Backspace reopens, Alt+Down and Alt+Up walk.</numerusform>
            <numerusform>%1 of %n settled. Space settles, Backspace reopens, Alt+Down and Alt+Up walk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::OpenPointsPane</name>
    <message numerus="yes">
        <source>%n point(s) to decide</source>
        <translation>
            <numerusform>One point to decide</numerusform>
            <numerusform>%n points to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open bracket(s) with those inside them</source>
        <translation>
            <numerusform>one open bracket</numerusform>
            <numerusform>%n open brackets with those inside them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::OutlineModel</name>
    <message numerus="yes">
        <source>%1, %n open bracket(s)</source>
        <translation>
            <numerusform>%1, one open bracket</numerusform>
            <numerusform>%1, %n open brackets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ParallelPane</name>
    <message numerus="yes">
        <source>%n text(s) differ or were changed.</source>
        <translation>
            <numerusform>One text differs or was changed.</numerusform>
            <numerusform>%n texts differ or were changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are not checked.</source>
        <translation>
            <numerusform>One text is not checked.</numerusform>
            <numerusform>%n texts are not checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are checked.</source>
        <translation>
            <numerusform>One text is checked.</numerusform>
            <numerusform>%n texts are checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ReviewPane</name>
    <message numerus="yes">
        <source>%n correction(s) are waiting. Accept them to make the draft anew; what was done in the draft since is kept.</source>
        <translation>
            <numerusform>One correction is waiting. Accept it to make the draft anew; what was done in the draft since is kept.</numerusform>
            <numerusform>%n corrections are waiting. Accept them to make the draft anew; what was done in the draft since is kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to look at. Choose one, and correct below what was recognised.</source>
        <translation>
            <numerusform>One place to look at. Choose it, and correct below what was recognised.</numerusform>
            <numerusform>%n places to look at. Choose one, and correct below what was recognised.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The draft was made anew from %n correction(s).</source>
        <translation>
            <numerusform>The draft was made anew from one correction.</numerusform>
            <numerusform>The draft was made anew from %n corrections.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::SearchModel</name>
    <message numerus="yes">
        <source>In the draft: %n</source>
        <translation>
            <numerusform>In the draft: %n</numerusform>
            <numerusform>In the draft: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In what was received: %n</source>
        <translation>
            <numerusform>In what was received: %n</numerusform>
            <numerusform>In what was received: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Elsewhere in the documents: %n</source>
        <translation>
            <numerusform>Elsewhere in the documents: %n</numerusform>
            <numerusform>Elsewhere in the documents: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In annotations: %n</source>
        <translation>
            <numerusform>In annotations: %n</numerusform>
            <numerusform>In annotations: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In earlier states: %n</source>
        <translation>
            <numerusform>In earlier states: %n</numerusform>
            <numerusform>In earlier states: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::SearchPane</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>One place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::SendDialog</name>
    <message numerus="yes">
        <source>%n provision(s)</source>
        <translation>
            <numerusform>one provision</numerusform>
            <numerusform>%n provisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>one paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>one annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of which %n private</source>
        <translation>
            <numerusform>of which %n private</numerusform>
            <numerusform>of which %n private</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s)</source>
        <translation>
            <numerusform>one revision</numerusform>
            <numerusform>%n revisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::StatisticsPane</name>
    <message numerus="yes">
        <source>%n bracket(s) are open.</source>
        <translation>
            <numerusform>One bracket is open.</numerusform>
            <numerusform>%n brackets are open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n paragraph(s) are agreed.</source>
        <translation>
            <numerusform>%1 of one paragraph is agreed.</numerusform>
            <numerusform>%1 of %n paragraphs are agreed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::StatusLine</name>
    <message numerus="yes">
        <source>%1 of %n paragraph(s) without brackets</source>
        <translation>
            <numerusform>%1 of one paragraph without brackets</numerusform>
            <numerusform>%1 of %n paragraphs without brackets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open bracket(s)</source>
        <translation>
            <numerusform>one open bracket</numerusform>
            <numerusform>%n open brackets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::Workbench</name>
    <message numerus="yes">
        <source>%n submission(s) were read.</source>
        <translation>
            <numerusform>One submission was read.</numerusform>
            <numerusform>%n submissions were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What “%1” brought is in the draft; %n thing(s) had no place in the text.</source>
        <translation>
            <numerusform>What “%1” brought is in the draft; one thing had no place in the text.</numerusform>
            <numerusform>What “%1” brought is in the draft; %n things had no place in the text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of the document belong to none.</source>
        <translation>
            <numerusform>One piece of the document belongs to none.</numerusform>
            <numerusform>%n pieces of the document belong to none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s) were saved into a new file.</source>
        <translation>
            <numerusform>One revision was saved into a new file.</numerusform>
            <numerusform>%n revisions were saved into a new file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s) were lifted with the text of %1.</source>
        <translation>
            <numerusform>One bracket was lifted with the text of %1.</numerusform>
            <numerusform>%n brackets were lifted with the text of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alternative(s) of %1 were given up.</source>
        <translation>
            <numerusform>One alternative of %1 was given up.</numerusform>
            <numerusform>%n alternatives of %1 were given up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s) came in.</source>
        <translation>
            <numerusform>One revision came in.</numerusform>
            <numerusform>%n revisions came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s) were sent.</source>
        <translation>
            <numerusform>One revision was sent.</numerusform>
            <numerusform>%n revisions were sent.</numerusform>
        </translation>
    </message>
</context>
</TS>
