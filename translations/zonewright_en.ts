<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>RemovalQuestion</name>
    <message numerus="yes">
        <source>%n more object(s) will go along. Undo brings all of them back.</source>
        <translation>
            <numerusform>%n more object will go along. Undo brings all of them back.</numerusform>
            <numerusform>%n more objects will go along. Undo brings all of them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n object(s)</source>
        <translation>
            <numerusform>Delete %n object</numerusform>
            <numerusform>Delete %n objects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionQuestions</name>
    <message numerus="yes">
        <source>%1 has %n problem(s), so it was not opened.</source>
        <translation>
            <numerusform>%1 has %n problem, so it was not opened.</numerusform>
            <numerusform>%1 has %n problems, so it was not opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 would be without %n attachment(s) of the design.</source>
        <translation>
            <numerusform>%1 would be without %n attachment of the design.</numerusform>
            <numerusform>%1 would be without %n attachments of the design.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zw::CanvasEditor</name>
    <message numerus="yes">
        <source>%n other objects lose their connection to it.</source>
        <translation>
            <numerusform>%n other object loses its connection to it.</numerusform>
            <numerusform>%n other objects lose their connection to it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n objects</source>
        <translation>
            <numerusform>Paste %n object</numerusform>
            <numerusform>Paste %n objects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zw::CardText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domains</source>
        <translation>
            <numerusform>%n domain</numerusform>
            <numerusform>%n domains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resources</source>
        <translation>
            <numerusform>%n resource</numerusform>
            <numerusform>%n resources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n VPCs</source>
        <translation>
            <numerusform>%n VPC</numerusform>
            <numerusform>%n VPCs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n addresses up</source>
        <translation>
            <numerusform>%1 of %n address up</numerusform>
            <numerusform>%1 of %n addresses up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zw::DiagramEditor</name>
    <message numerus="yes">
        <source>Move %n objects</source>
        <translation>
            <numerusform>Move %n object</numerusform>
            <numerusform>Move %n objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Align %n objects</source>
        <translation>
            <numerusform>Align %n object</numerusform>
            <numerusform>Align %n objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Distribute %n objects</source>
        <translation>
            <numerusform>Distribute %n object</numerusform>
            <numerusform>Distribute %n objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n notes</source>
        <translation>
            <numerusform>Delete %n note</numerusform>
            <numerusform>Delete %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zw::EdgeText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zw::EntriesModel</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zw::FilterControl</name>
    <message numerus="yes">
        <source>%n kinds hidden</source>
        <translation>
            <numerusform>%n kind hidden</numerusform>
            <numerusform>%n kinds hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zw::InspectorPanel</name>
    <message numerus="yes">
        <source>%n objects</source>
        <translation>
            <numerusform>%n object</numerusform>
            <numerusform>%n objects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zw::KindText</name>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zw::ProblemsPanel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zw::PropertyForm</name>
    <message numerus="yes">
        <source>Change %1 of %n objects</source>
        <translation>
            <numerusform>Change %1 of %n object</numerusform>
            <numerusform>Change %1 of %n objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objects</source>
        <translation>
            <numerusform>%n object</numerusform>
            <numerusform>%n objects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zw::QuickPick</name>
    <message numerus="yes">
        <source>%n more; type another letter</source>
        <translation>
            <numerusform>%n more; type another letter</numerusform>
            <numerusform>%n more; type another letter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zw::RecordTable</name>
    <message numerus="yes">
        <source>Delete %n record(s)</source>
        <translation>
            <numerusform>Delete %n record</numerusform>
            <numerusform>Delete %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zw::StatusLine</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zw::UsageList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used by %n object(s)</source>
        <translation>
            <numerusform>Used by %n object</numerusform>
            <numerusform>Used by %n objects</numerusform>
        </translation>
    </message>
</context>
</TS>
