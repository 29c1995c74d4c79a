<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n item(s) on the agenda</source>
        <translation>
            <numerusform>%n item on the agenda</numerusform>
            <numerusform>%n items on the agenda</numerusform>
        </translation>
    </message>
</context>
</TS>