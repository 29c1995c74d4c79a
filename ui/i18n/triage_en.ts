<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgendaPrinting</name>
    <message numerus="yes">
        <source>{file} was saved: %n page(s).</source>
        <translation>
            <numerusform>{file} was saved: %n page.</numerusform>
            <numerusform>{file} was saved: %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) cannot be printed and stand there as �.</source>
        <translation>
            <numerusform>%n character cannot be printed and stand there as �.</numerusform>
            <numerusform>%n characters cannot be printed and stand there as �.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftWords</name>
    <message numerus="yes">
        <source>{named} and %n more</source>
        <translation>
            <numerusform>{named} and %n more</numerusform>
            <numerusform>{named} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message numerus="yes">
        <source>%n required point(s) to go</source>
        <translation>
            <numerusform>%n required point to go</numerusform>
            <numerusform>%n required points to go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FixDialog</name>
    <message numerus="yes">
        <source>%n item(s) on it are not ready yet.</source>
        <translation>
            <numerusform>%n item on it are not ready yet.</numerusform>
            <numerusform>%n items on it are not ready yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatheredBar</name>
    <message numerus="yes">
        <source>%n gathered</source>
        <translation>
            <numerusform>%n gathered</numerusform>
            <numerusform>%n gathered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatheredWork</name>
    <message numerus="yes">
        <source>%n case(s) handed over.</source>
        <translation>
            <numerusform>%n case handed over.</numerusform>
            <numerusform>%n cases handed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied; the log says so.</source>
        <translation>
            <numerusform>%n row copied; the log says so.</numerusform>
            <numerusform>%n rows copied; the log says so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to {file}; the log says so.</source>
        <translation>
            <numerusform>%n row written to {file}; the log says so.</numerusform>
            <numerusform>%n rows written to {file}; the log says so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand over: %n case(s)</source>
        <translation>
            <numerusform>Hand over: %n case</numerusform>
            <numerusform>Hand over: %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put on the agenda of {day}: %n case(s).</source>
        <translation>
            <numerusform>Put on the agenda of {day}: %n case.</numerusform>
            <numerusform>Put on the agenda of {day}: %n cases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To a meeting: %n case(s)</source>
        <translation>
            <numerusform>To a meeting: %n case</numerusform>
            <numerusform>To a meeting: %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandlingPanel</name>
    <message numerus="yes">
        <source>To anonymise on {day} (rule: %n year(s) after closing)</source>
        <translation>
            <numerusform>To anonymise on {day} (rule: %n year after closing)</numerusform>
            <numerusform>To anonymise on {day} (rule: %n years after closing)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWork</name>
    <message numerus="yes">
        <source>%n left as it is</source>
        <translation>
            <numerusform>%n left as it is</numerusform>
            <numerusform>%n left as it is</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n updated</numerusform>
            <numerusform>%n updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take {file} back? The cases it made (%n) go to the trash; a case somebody worked on since stays. Fields it updated in other cases stay as they are.</source>
        <translation>
            <numerusform>Take {file} back? The cases it made (%n) go to the trash; a case somebody worked on since stays. Fields it updated in other cases stay as they are.</numerusform>
            <numerusform>Take {file} back? The cases it made (%n) go to the trash; a case somebody worked on since stays. Fields it updated in other cases stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) went to the trash.</source>
        <translation>
            <numerusform>%n case went to the trash.</numerusform>
            <numerusform>%n cases went to the trash.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PoolDialog</name>
    <message numerus="yes">
        <source>Put %n case(s) on the agenda</source>
        <translation>
            <numerusform>Put %n case on the agenda</numerusform>
            <numerusform>Put %n cases on the agenda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message numerus="yes">
        <source>%n row(s) below the headings in row {row}</source>
        <translation>
            <numerusform>%n row below the headings in row {row}</numerusform>
            <numerusform>%n rows below the headings in row {row}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>update %n</source>
        <translation>
            <numerusform>update %n</numerusform>
            <numerusform>update %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed row(s) are left as they are. </source>
        <translation>
            <numerusform>%n changed row are left as they are. </numerusform>
            <numerusform>%n changed rows are left as they are. </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetentionTab</name>
    <message numerus="yes">
        <source>%n case(s) were anonymised.</source>
        <translation>
            <numerusform>%n case were anonymised.</numerusform>
            <numerusform>%n cases were anonymised.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) will be anonymised. This cannot be undone.</source>
        <translation>
            <numerusform>%n case will be anonymised. This cannot be undone.</numerusform>
            <numerusform>%n cases will be anonymised. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionPanel</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n item(s) on the agenda</source>
        <translation>
            <numerusform>%n item on the agenda</numerusform>
            <numerusform>%n items on the agenda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>registered %n day(s) ago</source>
        <translation>
            <numerusform>registered %n day ago</numerusform>
            <numerusform>registered %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) of discussion</source>
        <translation>
            <numerusform>%n minute of discussion</numerusform>
            <numerusform>%n minutes of discussion</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchedPanel</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
</TS>