<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AlertBlock</name>
    <message>
        <source>First step:</source>
        <translation>First step:</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
</context>
<context>
    <name>AlertsPanel</name>
    <message numerus="yes">
        <source>%n alert(s) to deal with first</source>
        <translation>
            <numerusform>%n alert to deal with first</numerusform>
            <numerusform>%n alerts to deal with first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other alert(s)</source>
        <translation>
            <numerusform>%n other alert</numerusform>
            <numerusform>%n other alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alert</numerusform>
            <numerusform>%n alerts</numerusform>
        </translation>
    </message>
    <message>
        <source>No alert in what you answered.</source>
        <translation>No alert in what you answered.</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) to check</source>
        <translation>
            <numerusform>%n alert to check</numerusform>
            <numerusform>%n alerts to check</numerusform>
        </translation>
    </message>
    <message>
        <source>They hold or not: it depends on answers that are not known yet.</source>
        <translation>They hold or not: it depends on answers that are not known yet.</translation>
    </message>
    <message numerus="yes">
        <source>The complete path checks %n more risk(s) and duties.</source>
        <translation>
            <numerusform>The complete path checks %n more risk and duties.</numerusform>
            <numerusform>The complete path checks %n more risks and duties.</numerusform>
        </translation>
    </message>
    <message>
        <source>It depends on:</source>
        <translation>It depends on:</translation>
    </message>
</context>
<context>
    <name>AnswerArea</name>
    <message>
        <source>not saved</source>
        <translation>not saved</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>Key {key}</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>I don’t know</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>Key ? · the result says what to check, and with whom</source>
        <translation>Key ? · the result says what to check, and with whom</translation>
    </message>
    <message>
        <source>Key - · the question leaves the figures</source>
        <translation>Key - · the question leaves the figures</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>PMEdiag has to close: something went wrong inside it.</source>
        <translation>PMEdiag has to close: something went wrong inside it.</translation>
    </message>
    <message>
        <source>Every answer shown as saved is safe. It is kept here:</source>
        <translation>Every answer shown as saved is safe. It is kept here:</translation>
    </message>
    <message>
        <source>The report below holds no name and no answer. You can copy it and send it to whoever looks after PMEdiag for you.</source>
        <translation>The report below holds no name and no answer. You can copy it and send it to whoever looks after PMEdiag for you.</translation>
    </message>
    <message>
        <source>Report of the error</source>
        <translation>Report of the error</translation>
    </message>
    <message>
        <source>Close PMEdiag</source>
        <translation>Close PMEdiag</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copy the report</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>See the table</source>
        <translation>See the table</translation>
    </message>
</context>
<context>
    <name>ChecksCard</name>
    <message>
        <source>To check this week</source>
        <translation>To check this week</translation>
    </message>
    <message>
        <source>Nothing: every answer of this diagnosis is known.</source>
        <translation>Nothing: every answer of this diagnosis is known.</translation>
    </message>
    <message>
        <source>Where to look:</source>
        <translation>Where to look:</translation>
    </message>
    <message>
        <source>Whom to ask:</source>
        <translation>Whom to ask:</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Go</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>New diagnosis</source>
        <translation>New diagnosis</translation>
    </message>
    <message>
        <source>Renew the last diagnosis</source>
        <translation>Renew the last diagnosis</translation>
    </message>
    <message>
        <source>Open a received file…</source>
        <translation>Open a received file…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Report…</translation>
    </message>
    <message>
        <source>Send to my advisor…</source>
        <translation>Send to my advisor…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Undo the deletion</translation>
    </message>
    <message>
        <source>Search the questions</source>
        <translation>Search the questions</translation>
    </message>
    <message>
        <source>Bin…</source>
        <translation>Bin…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Normal text</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Light or dark</translation>
    </message>
    <message>
        <source>Questions as a table</source>
        <translation>Questions as a table</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>Help on this screen</source>
        <translation>Help on this screen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>How the score is calculated</source>
        <translation>How the score is calculated</translation>
    </message>
</context>
<context>
    <name>Diagnoses</name>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message>
        <source>express path</source>
        <translation>express path</translation>
    </message>
    <message>
        <source>complete path</source>
        <translation>complete path</translation>
    </message>
    <message>
        <source>one area</source>
        <translation>one area</translation>
    </message>
    <message>
        <source>Between {low} and {high}</source>
        <translation>Between {low} and {high}</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>between {low} and {high}</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>just now</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>on {day}</translation>
    </message>
</context>
<context>
    <name>DiagnosesPage</name>
    <message>
        <source>Where were we?</source>
        <translation>Where were we?</translation>
    </message>
    <message>
        <source>New diagnosis</source>
        <translation>New diagnosis</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <translation>Where to begin</translation>
    </message>
    <message>
        <source>Ten minutes of questions about how you sell and work: you will know where your firm stands and what to look at first.</source>
        <translation>Ten minutes of questions about how you sell and work: you will know where your firm stands and what to look at first.</translation>
    </message>
    <message>
        <source>Diagnose my firm</source>
        <translation>Diagnose my firm</translation>
    </message>
    <message>
        <source>Past diagnoses</source>
        <translation>Past diagnoses</translation>
    </message>
</context>
<context>
    <name>DiagnosisRow</name>
    <message>
        <source>PDF report</source>
        <translation>PDF report</translation>
    </message>
    <message>
        <source>PDF report, {day}</source>
        <translation>PDF report, {day}</translation>
    </message>
</context>
<context>
    <name>DimensionBar</name>
    <message>
        <source>Opens its questions and your answers</source>
        <translation>Opens its questions and your answers</translation>
    </message>
</context>
<context>
    <name>DimensionPage</name>
    <message>
        <source>All the results</source>
        <translation>All the results</translation>
    </message>
    <message>
        <source>Key Esc</source>
        <translation>Key Esc</translation>
    </message>
    <message>
        <source>out of 100</source>
        <translation>out of 100</translation>
    </message>
    <message>
        <source>Bar from 0 to 100: {figures}</source>
        <translation>Bar from 0 to 100: {figures}</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) that do not concern you</source>
        <translation>
            <numerusform>%n question that do not concern you</numerusform>
            <numerusform>%n questions that do not concern you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DimensionsCard</name>
    <message>
        <source>Axis by axis</source>
        <translation>Axis by axis</translation>
    </message>
    <message>
        <source>Not concerned, and left out of the score: {names}.</source>
        <translation>Not concerned, and left out of the score: {names}.</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>EverythingDialog</name>
    <message>
        <source>Save the file…</source>
        <translation>Save the file…</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Save elsewhere</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Show in its folder</translation>
    </message>
    <message>
        <source>One readable file with all that is kept about this firm: its profile, its logo, every diagnosis with its answers and notes, and what is in the bin.</source>
        <translation>One readable file with all that is kept about this firm: its profile, its logo, every diagnosis with its answers and notes, and what is in the bin.</translation>
    </message>
    <message>
        <source>Export everything about {firm}</source>
        <translation>Export everything about {firm}</translation>
    </message>
    <message>
        <source>The file is being written…</source>
        <translation>The file is being written…</translation>
    </message>
    <message>
        <source>The file is ready.</source>
        <translation>The file is ready.</translation>
    </message>
    <message>
        <source>It is saved here and was read back:</source>
        <translation>It is saved here and was read back:</translation>
    </message>
    <message>
        <source>PMEdiag file (*.pmediag)</source>
        <translation>PMEdiag file (*.pmediag)</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Export everything</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>It holds no diagnosis.</source>
        <translation>It holds no diagnosis.</translation>
    </message>
    <message>
        <source>There is nothing to take in.</source>
        <translation>There is nothing to take in.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, counted below</source>
        <translation>
            <numerusform>and %n more, counted below</numerusform>
            <numerusform>and %n more, counted below</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Restore it</translation>
    </message>
    <message>
        <source>Restore it from the bin: {diagnosis}</source>
        <translation>Restore it from the bin: {diagnosis}</translation>
    </message>
</context>
<context>
    <name>Firm</name>
    <message>
        <source>{size} people</source>
        <translation>{size} people</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>One person</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>just now</source>
        <translation>just now</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>on {day}</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Where to begin</source>
        <translation>Where to begin</translation>
    </message>
    <message>
        <source>Hello. Where were we?</source>
        <translation>Hello. Where were we?</translation>
    </message>
    <message>
        <source>Ten minutes of questions about how you sell and work: you will know where your firm stands and what to look at first. Nothing leaves this computer.</source>
        <translation>Ten minutes of questions about how you sell and work: you will know where your firm stands and what to look at first. Nothing leaves this computer.</translation>
    </message>
    <message>
        <source>Diagnose my firm</source>
        <translation>Diagnose my firm</translation>
    </message>
    <message>
        <source>Open a received file</source>
        <translation>Open a received file</translation>
    </message>
    <message>
        <source>Look at an example</source>
        <translation>Look at an example</translation>
    </message>
    <message>
        <source>No diagnosis in progress</source>
        <translation>No diagnosis in progress</translation>
    </message>
    <message>
        <source>Renewing shows your previous answers beside the questions: you confirm what has not changed, and see what moved.</source>
        <translation>Renewing shows your previous answers beside the questions: you confirm what has not changed, and see what moved.</translation>
    </message>
    <message>
        <source>Renew the diagnosis</source>
        <translation>Renew the diagnosis</translation>
    </message>
    <message>
        <source>New diagnosis</source>
        <translation>New diagnosis</translation>
    </message>
    <message>
        <source>{firm}: time to decide</source>
        <translation>{firm}: time to decide</translation>
    </message>
    <message>
        <source>You wanted to keep its data until {day}.</source>
        <translation>You wanted to keep its data until {day}.</translation>
    </message>
    <message>
        <source>See this firm</source>
        <translation>See this firm</translation>
    </message>
</context>
<context>
    <name>ImportancePage</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Key Enter</source>
        <translation>Key Enter</translation>
    </message>
    <message>
        <source>What matters most to you this year?</source>
        <translation>What matters most to you this year?</translation>
    </message>
    <message>
        <source>0 to 3 to choose</source>
        <translation>0 to 3 to choose</translation>
    </message>
    <message>
        <source>↑ ↓ from row to row</source>
        <translation>↑ ↓ from row to row</translation>
    </message>
    <message>
        <source>This changes no score.</source>
        <translation>This changes no score.</translation>
    </message>
</context>
<context>
    <name>IntensityCard</name>
    <message>
        <source>{count}:</source>
        <translation>{count}:</translation>
    </message>
    <message>
        <source>The index is defined for firms of 10 people and more: for yours, read it as an idea only.</source>
        <translation>The index is defined for firms of 10 people and more: for yours, read it as an idea only.</translation>
    </message>
    <message numerus="yes">
        <source>See the %n use(s) counted</source>
        <translation>
            <numerusform>See the %n use counted</numerusform>
            <numerusform>See the %n uses counted</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>Edition {year}, version {edition} of the index.</source>
        <translation>Edition {year}, version {edition} of the index.</translation>
    </message>
    <message>
        <source>Source: {title}.</source>
        <translation>Source: {title}.</translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message>
        <source>The diagnosis is in the bin.</source>
        <translation>The diagnosis is in the bin.</translation>
    </message>
    <message>
        <source>The firm and its diagnoses are in the bin.</source>
        <translation>The firm and its diagnoses are in the bin.</translation>
    </message>
    <message>
        <source>It can be restored for 30 days.</source>
        <translation>It can be restored for 30 days.</translation>
    </message>
</context>
<context>
    <name>LatestCard</name>
    <message>
        <source>Latest result</source>
        <translation>Latest result</translation>
    </message>
    <message>
        <source>See the results</source>
        <translation>See the results</translation>
    </message>
    <message>
        <source>{score} out of 100</source>
        <translation>{score} out of 100</translation>
    </message>
    <message>
        <source>Radar of the areas</source>
        <translation>Radar of the areas</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Your last answer is not saved yet.</source>
        <translation>Your last answer is not saved yet.</translation>
    </message>
    <message>
        <source>Everything before it is. Stay to see why and to try again.</source>
        <translation>Everything before it is. Stay to see why and to try again.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>Leave without it</translation>
    </message>
</context>
<context>
    <name>LeavingCard</name>
    <message>
        <source>Diagnosis:</source>
        <translation>Diagnosis:</translation>
    </message>
    <message numerus="yes">
        <source>score, level and alerts of %n diagnosis(es)</source>
        <translation>
            <numerusform>score, level and alerts of %n diagnosis(es)</numerusform>
            <numerusform>score, level and alerts of %n diagnosis(es)</numerusform>
        </translation>
    </message>
    <message>
        <source>Results:</source>
        <translation>Results:</translation>
    </message>
    <message>
        <source>What matters to you:</source>
        <translation>What matters to you:</translation>
    </message>
    <message numerus="yes">
        <source>for %n area(s)</source>
        <translation>
            <numerusform>for %n area</numerusform>
            <numerusform>for %n areas</numerusform>
        </translation>
    </message>
    <message>
        <source>Marks:</source>
        <translation>Marks:</translation>
    </message>
    <message>
        <source>Stays here:</source>
        <translation>Stays here:</translation>
    </message>
    <message>
        <source>your logo, and every other diagnosis</source>
        <translation>your logo, and every other diagnosis</translation>
    </message>
    <message>
        <source>Firm:</source>
        <translation>Firm:</translation>
    </message>
    <message>
        <source>SIREN or SIRET:</source>
        <translation>SIREN or SIRET:</translation>
    </message>
    <message>
        <source>NAF code:</source>
        <translation>NAF code:</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in progress</translation>
    </message>
    <message numerus="yes">
        <source>how %n answer(s) were verified</source>
        <translation>
            <numerusform>how %n answer were verified</numerusform>
            <numerusform>how %n answers were verified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to review</source>
        <translation>
            <numerusform>%n answer to review</numerusform>
            <numerusform>%n answers to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its profile: %n answer(s)</source>
        <translation>
            <numerusform>Its profile: %n answer</numerusform>
            <numerusform>Its profile: %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MethodPage</name>
    <message>
        <source>How this score is computed</source>
        <translation>How this score is computed</translation>
    </message>
    <message>
        <source>All the results</source>
        <translation>All the results</translation>
    </message>
    <message>
        <source>Key Esc</source>
        <translation>Key Esc</translation>
    </message>
    <message>
        <source>A guide to act by, not a certified measurement. The same answers always give the same result, and every figure goes back to answers.</source>
        <translation>A guide to act by, not a certified measurement. The same answers always give the same result, and every figure goes back to answers.</translation>
    </message>
    <message>
        <source>1. From an answer to points</source>
        <translation>1. From an answer to points</translation>
    </message>
    <message>
        <source>What never changes the score</source>
        <translation>What never changes the score</translation>
    </message>
    <message>
        <source>Alerts: they are shown whatever the score is.</source>
        <translation>Alerts: they are shown whatever the score is.</translation>
    </message>
    <message>
        <source>The importance you give to an axis, your notes, and how far an answer was verified.</source>
        <translation>The importance you give to an axis, your notes, and how far an answer was verified.</translation>
    </message>
    <message>
        <source>Your activity, your size, your region: they decide which questions are asked and in which words, never how much they weigh.</source>
        <translation>Your activity, your size, your region: they decide which questions are asked and in which words, never how much they weigh.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Each proposed answer is worth 0 to 100 points, and each question weighs 1, 2 or 3, with its reason.</source>
        <translation>Each proposed answer is worth 0 to 100 points, and each question weighs 1, 2 or 3, with its reason.</translation>
    </message>
    <message>
        <source>In this diagnosis, {counted} questions count and {scored} of them have a score.</source>
        <translation>In this diagnosis, {counted} questions count and {scored} of them have a score.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) answered “not applicable” left the computation.</source>
        <translation>
            <numerusform>%n question answered “not applicable” left the computation.</numerusform>
            <numerusform>%n questions answered “not applicable” left the computation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) were not asked, as an earlier answer had settled them; they count as that answer says.</source>
        <translation>
            <numerusform>%n question were not asked, as an earlier answer had settled them; they count as that answer says.</numerusform>
            <numerusform>%n questions were not asked, as an earlier answer had settled them; they count as that answer says.</numerusform>
        </translation>
    </message>
    <message>
        <source>2. From the points to the axes, and to the score</source>
        <translation>2. From the points to the axes, and to the score</translation>
    </message>
    <message>
        <source>The score of an axis is the mean of the points of its known answers, each counted as many times as its question weighs.</source>
        <translation>The score of an axis is the mean of the points of its known answers, each counted as many times as its question weighs.</translation>
    </message>
    <message>
        <source>{known} of {weight}</source>
        <translation>{known} of {weight}</translation>
    </message>
    <message>
        <source>Mean of the axes</source>
        <translation>Mean of the axes</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Axis</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Lowest</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Highest</translation>
    </message>
    <message>
        <source>Weight known</source>
        <translation>Weight known</translation>
    </message>
    <message>
        <source>Figures of each axis</source>
        <translation>Figures of each axis</translation>
    </message>
    <message>
        <source>All the axes weigh the same in the overall score.</source>
        <translation>All the axes weigh the same in the overall score.</translation>
    </message>
    <message>
        <source>The axes all weigh the same: the score is their mean, ({terms}) / {count} = {score}, shown as {shown}.</source>
        <translation>The axes all weigh the same: the score is their mean, ({terms}) / {count} = {score}, shown as {shown}.</translation>
    </message>
    <message>
        <source>The low end takes every answer that is not known as worth 0, the high end as worth 100.</source>
        <translation>The low end takes every answer that is not known as worth 0, the high end as worth 100.</translation>
    </message>
    <message>
        <source>Less than half of the answers are known: no score is shown, only this.</source>
        <translation>Less than half of the answers are known: no score is shown, only this.</translation>
    </message>
    <message>
        <source>3. The interval</source>
        <translation>3. The interval</translation>
    </message>
    <message>
        <source>Whatever the answers that are missing turn out to be, the score will be {interval}.</source>
        <translation>Whatever the answers that are missing turn out to be, the score will be {interval}.</translation>
    </message>
    <message>
        <source>The guarantee</source>
        <translation>The guarantee</translation>
    </message>
    <message>
        <source>4. The level</source>
        <translation>4. The level</translation>
    </message>
    <message>
        <source>The level goes from that of the low end of the interval to that of its high end. It is one name when both ends are in the same level.</source>
        <translation>The level goes from that of the low end of the interval to that of its high end. It is one name when both ends are in the same level.</translation>
    </message>
    <message>
        <source>from {low} to {high}</source>
        <translation>from {low} to {high}</translation>
    </message>
    <message>
        <source>from {low}, under {high}</source>
        <translation>from {low}, under {high}</translation>
    </message>
    <message>
        <source>Some dangers hold the level back, whatever the score:</source>
        <translation>Some dangers hold the level back, whatever the score:</translation>
    </message>
    <message>
        <source>This is the case.</source>
        <translation>This is the case.</translation>
    </message>
    <message>
        <source>This is not the case.</source>
        <translation>This is not the case.</translation>
    </message>
    <message>
        <source>To check.</source>
        <translation>To check.</translation>
    </message>
    <message>
        <source>Questionnaire {questionnaire}, {path}. Method {method}. PMEdiag {program}. Nothing is rounded before it is shown; a low end is rounded down, a high end up.</source>
        <translation>Questionnaire {questionnaire}, {path}. Method {method}. PMEdiag {program}. Nothing is rounded before it is shown; a low end is rounded down, a high end up.</translation>
    </message>
</context>
<context>
    <name>More</name>
    <message>
        <source>Show fewer</source>
        <translation>Show fewer</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Show or hide the names</source>
        <translation>Show or hide the names</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>Your note</source>
        <translation>Your note</translation>
    </message>
    <message>
        <source>No personal data and no passwords in a note.</source>
        <translation>No personal data and no passwords in a note.</translation>
    </message>
    <message>
        <source>What you saw, what there is to check</source>
        <translation>What you saw, what there is to check</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Said</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>What this answer rests on</source>
        <translation>What this answer rests on</translation>
    </message>
    <message>
        <source>{length} of {limit} characters</source>
        <translation>{length} of {limit} characters</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: take out %n character(s) to keep this note.</source>
        <translation>
            <numerusform>Not saved: take out %n character to keep this note.</numerusform>
            <numerusform>Not saved: take out %n characters to keep this note.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenButton</name>
    <message>
        <source>Opens its results</source>
        <translation>Opens its results</translation>
    </message>
    <message>
        <source>Resumes it</source>
        <translation>Resumes it</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Folder:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <source>Type of file:</source>
        <translation>Type of file:</translation>
    </message>
</context>
<context>
    <name>OutcomeDialog</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Giving up…</source>
        <translation>Giving up…</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>This diagnosis is not finished</source>
        <translation>This diagnosis is not finished</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left: each answer makes the result sharper.</source>
        <translation>
            <numerusform>%n question left: each answer makes the result sharper.</numerusform>
            <numerusform>%n questions left: each answer makes the result sharper.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every question has its answer: it remains to be finished.</source>
        <translation>Every question has its answer: it remains to be finished.</translation>
    </message>
    <message>
        <source>Resume the diagnosis</source>
        <translation>Resume the diagnosis</translation>
    </message>
    <message>
        <source>An indicative result, from the express path</source>
        <translation>An indicative result, from the express path</translation>
    </message>
    <message>
        <source>The complete path goes further. Nothing is asked twice.</source>
        <translation>The complete path goes further. Nothing is asked twice.</translation>
    </message>
    <message>
        <source>Go further: complete path</source>
        <translation>Go further: complete path</translation>
    </message>
</context>
<context>
    <name>PathPage</name>
    <message>
        <source>How much time do you have?</source>
        <translation>How much time do you have?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Key ←</source>
        <translation>Key ←</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Key Enter</source>
        <translation>Key Enter</translation>
    </message>
    <message>
        <source>You can stop at any time: each answer is saved as you give it. From express you can go on to complete, without answering anything twice.</source>
        <translation>You can stop at any time: each answer is saved as you give it. From express you can go on to complete, without answering anything twice.</translation>
    </message>
    <message>
        <source>1 or 2 to choose</source>
        <translation>1 or 2 to choose</translation>
    </message>
    <message>
        <source>Enter to start</source>
        <translation>Enter to start</translation>
    </message>
    <message>
        <source>Express, less than 10 minutes</source>
        <translation>Express, less than 10 minutes</translation>
    </message>
    <message numerus="yes">
        <source>%n questions, the most telling ones. A first level, marked as indicative.</source>
        <translation>
            <numerusform>%n questions, the most telling ones. A first level, marked as indicative.</numerusform>
            <numerusform>%n questions, the most telling ones. A first level, marked as indicative.</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete, 20 to 25 minutes</source>
        <translation>Complete, 20 to 25 minutes</translation>
    </message>
    <message numerus="yes">
        <source>About %n questions chosen for your activity. A sharper result on the seven sides.</source>
        <translation>
            <numerusform>About %n questions chosen for your activity. A sharper result on the seven sides.</numerusform>
            <numerusform>About %n questions chosen for your activity. A sharper result on the seven sides.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnosis</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Another firm</source>
        <translation>Another firm</translation>
    </message>
    <message>
        <source>Its name and answers below are filled in</source>
        <translation>Its name and answers below are filled in</translation>
    </message>
    <message>
        <source>A firm known here already</source>
        <translation>A firm known here already</translation>
    </message>
    <message>
        <source>An alias such as “Firm A” will do</source>
        <translation>An alias such as “Firm A” will do</translation>
    </message>
    <message>
        <source>What shall we call your firm here?</source>
        <translation>What shall we call your firm here?</translation>
    </message>
    <message>
        <source>This name stays on this computer and stands on your report.</source>
        <translation>This name stays on this computer and stands on your report.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>First, your firm</source>
        <translation>First, your firm</translation>
    </message>
    <message>
        <source>The questions adapt to it. Nothing leaves this computer.</source>
        <translation>The questions adapt to it. Nothing leaves this computer.</translation>
    </message>
    <message>
        <source>Your firm</source>
        <translation>Your firm</translation>
    </message>
    <message>
        <source>The questions follow what you change here. Your answers are kept.</source>
        <translation>The questions follow what you change here. Your answers are kept.</translation>
    </message>
    <message>
        <source>{question} (optional)</source>
        <translation>{question} (optional)</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Not said</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Back to the questions</translation>
    </message>
    <message>
        <source>Choose one: it decides which questions you are asked.</source>
        <translation>Choose one: it decides which questions you are asked.</translation>
    </message>
    <message numerus="yes">
        <source>This name is too long: keep it under %n characters.</source>
        <translation>
            <numerusform>This name is too long: keep it under %n characters.</numerusform>
            <numerusform>This name is too long: keep it under %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give your firm a name; an alias is enough.</source>
        <translation>Give your firm a name; an alias is enough.</translation>
    </message>
</context>
<context>
    <name>PromisingCard</name>
    <message>
        <source>What can improve most</source>
        <translation>What can improve most</translation>
    </message>
    <message>
        <source>The answers where the most points are still to be won.</source>
        <translation>The answers where the most points are still to be won.</translation>
    </message>
    <message>
        <source>Every known answer is at its best.</source>
        <translation>Every known answer is at its best.</translation>
    </message>
    <message>
        <source>Today:</source>
        <translation>Today:</translation>
    </message>
    <message>
        <source>To add:</source>
        <translation>To add:</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>Next:</translation>
    </message>
</context>
<context>
    <name>QuestionBlock</name>
    <message>
        <source>To add:</source>
        <translation>To add:</translation>
    </message>
    <message>
        <source>One step higher:</source>
        <translation>One step higher:</translation>
    </message>
    <message>
        <source>Change my answer</source>
        <translation>Change my answer</translation>
    </message>
    <message>
        <source>Answer this question</source>
        <translation>Answer this question</translation>
    </message>
    <message>
        <source>{points} points of 100</source>
        <translation>{points} points of 100</translation>
    </message>
    <message>
        <source>A fact: it counts in no score</source>
        <translation>A fact: it counts in no score</translation>
    </message>
    <message>
        <source>brings {points} to the score</source>
        <translation>brings {points} to the score</translation>
    </message>
    <message>
        <source>may still bring {points}</source>
        <translation>may still bring {points}</translation>
    </message>
    <message>
        <source>Left out of the score</source>
        <translation>Left out of the score</translation>
    </message>
    <message>
        <source>Counts in the interval until it is known</source>
        <translation>Counts in the interval until it is known</translation>
    </message>
    <message>
        <source>Its answer would narrow the interval by {points}</source>
        <translation>Its answer would narrow the interval by {points}</translation>
    </message>
</context>
<context>
    <name>QuestionHeader</name>
    <message>
        <source>Help and steps</source>
        <translation>Help and steps</translation>
    </message>
    <message>
        <source>Key H</source>
        <translation>Key H</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of {asked}</source>
        <translation>
            <numerusform>%n answer of {asked}</numerusform>
            <numerusform>%n answers of {asked}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Key N</source>
        <translation>Key N</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>Key R · found again at the end</source>
        <translation>Key R · found again at the end</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Key ←</source>
        <translation>Key ←</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Key Enter</source>
        <translation>Key Enter</translation>
    </message>
    <message>
        <source>Choose an answer, or press Next to leave this one for later.</source>
        <translation>Choose an answer, or press Next to leave this one for later.</translation>
    </message>
    <message>
        <source>Note · said</source>
        <translation>Note · said</translation>
    </message>
    <message>
        <source>Note · seen</source>
        <translation>Note · seen</translation>
    </message>
    <message>
        <source>Note · document</source>
        <translation>Note · document</translation>
    </message>
    <message>
        <source>1 to {last} to choose</source>
        <translation>1 to {last} to choose</translation>
    </message>
    <message>
        <source>1 to {last} to tick</source>
        <translation>1 to {last} to tick</translation>
    </message>
    <message>
        <source>Enter to go on</source>
        <translation>Enter to go on</translation>
    </message>
    <message>
        <source>← to go back</source>
        <translation>← to go back</translation>
    </message>
    <message>
        <source>Digits or arrows: choose</source>
        <translation>Digits or arrows: choose</translation>
    </message>
    <message>
        <source>Enter: pick, then go on</source>
        <translation>Enter: pick, then go on</translation>
    </message>
    <message>
        <source>←: go back</source>
        <translation>←: go back</translation>
    </message>
    <message>
        <source>?: I don&apos;t know</source>
        <translation>?: I don’t know</translation>
    </message>
    <message>
        <source>-: not applicable</source>
        <translation>-: not applicable</translation>
    </message>
    <message>
        <source>N: note · R: to review</source>
        <translation>N: note · R: to review</translation>
    </message>
</context>
<context>
    <name>RadarCard</name>
    <message>
        <source>Radar of the axes</source>
        <translation>Radar of the axes</translation>
    </message>
    <message>
        <source>See the table</source>
        <translation>See the table</translation>
    </message>
    <message>
        <source>The dotted lines: the lowest and the highest that the score can still be.</source>
        <translation>The dotted lines: the lowest and the highest that the score can still be.</translation>
    </message>
    <message>
        <source>See the radar</source>
        <translation>See the radar</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Axis</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Lowest</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Highest</translation>
    </message>
    <message>
        <source>Score of each axis</source>
        <translation>Score of each axis</translation>
    </message>
</context>
<context>
    <name>Receive</name>
    <message>
        <source>in progress</source>
        <translation>in progress</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>New: {count}.</source>
        <translation>New: {count}.</translation>
    </message>
    <message>
        <source>Already here: {count}.</source>
        <translation>Already here: {count}.</translation>
    </message>
    <message>
        <source>Here with other answers: {count}.</source>
        <translation>Here with other answers: {count}.</translation>
    </message>
    <message>
        <source>In the bin: {count}.</source>
        <translation>In the bin: {count}.</translation>
    </message>
    <message>
        <source>Files refused: {count}.</source>
        <translation>Files refused: {count}.</translation>
    </message>
    <message>
        <source>Added beside yours: {count}.</source>
        <translation>Added beside yours: {count}.</translation>
    </message>
    <message>
        <source>Firms back from the bin: {count}.</source>
        <translation>Firms back from the bin: {count}.</translation>
    </message>
    <message>
        <source>Left out, what is here unchanged: {count}.</source>
        <translation>Left out, what is here unchanged: {count}.</translation>
    </message>
    <message>
        <source>Also in another file of this list</source>
        <translation>Also in another file of this list</translation>
    </message>
    <message>
        <source>New; its firm comes back from the bin</source>
        <translation>New; its firm comes back from the bin</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Already here</translation>
    </message>
    <message>
        <source>Already here, with other answers</source>
        <translation>Already here, with other answers</translation>
    </message>
    <message>
        <source>In the bin here</source>
        <translation>In the bin here</translation>
    </message>
</context>
<context>
    <name>ReceiveDialog</name>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>Reading %n file…</numerusform>
            <numerusform>Reading %n files…</numerusform>
        </translation>
    </message>
    <message>
        <source>What this file brings</source>
        <translation>What this file brings</translation>
    </message>
    <message numerus="yes">
        <source>What these %n files bring</source>
        <translation>
            <numerusform>What these %n files bring</numerusform>
            <numerusform>What these %n files bring</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n diagnosis(es)</source>
        <translation>
            <numerusform>Take in %n diagnosis(es)</numerusform>
            <numerusform>Take in %n diagnosis(es)</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Take in</translation>
    </message>
    <message>
        <source>Nothing can be taken in: no file could be read.</source>
        <translation>Nothing can be taken in: no file could be read.</translation>
    </message>
    <message>
        <source>Nothing is taken in as long as yours are left alone.</source>
        <translation>Nothing is taken in as long as yours are left alone.</translation>
    </message>
    <message>
        <source>Nothing is to be taken in: there is nothing new.</source>
        <translation>Nothing is to be taken in: there is nothing new.</translation>
    </message>
    <message>
        <source>Taking in…</source>
        <translation>Taking in…</translation>
    </message>
    <message numerus="yes">
        <source>%n diagnosis(es) taken in.</source>
        <translation>
            <numerusform>%n diagnosis(es) taken in.</numerusform>
            <numerusform>%n diagnosis(es) taken in.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>Nothing was taken in.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Open it</translation>
    </message>
    <message>
        <source>Open the first one</source>
        <translation>Open the first one</translation>
    </message>
    <message>
        <source>Restoring from the bin…</source>
        <translation>Restoring from the bin…</translation>
    </message>
    <message>
        <source>What is here with other answers:</source>
        <translation>What is here with other answers:</translation>
    </message>
    <message>
        <source>Leave mine alone</source>
        <translation>Leave mine alone</translation>
    </message>
    <message>
        <source>What is here stays as it is, and those are not taken in.</source>
        <translation>What is here stays as it is, and those are not taken in.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Keep both</translation>
    </message>
    <message>
        <source>Each is added beside mine, as another diagnosis.</source>
        <translation>Each is added beside mine, as another diagnosis.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Your data file is damaged</source>
        <translation>Your data file is damaged</translation>
    </message>
    <message>
        <source>It cannot be read safely. It will be kept, set aside, here:</source>
        <translation>It cannot be read safely. It will be kept, set aside, here:</translation>
    </message>
    <message>
        <source>There is no good backup yet. You can start with empty data.</source>
        <translation>There is no good backup yet. You can start with empty data.</translation>
    </message>
    <message>
        <source>Set it aside and start</source>
        <translation>Set it aside and start</translation>
    </message>
    <message>
        <source>The newest good backup is from {date} at {time}. Diagnoses in it: {assessments}, answers: {answers}. What you answered since then is not in it.</source>
        <translation>The newest good backup is from {date} at {time}. Diagnoses in it: {assessments}, answers: {answers}. What you answered since then is not in it.</translation>
    </message>
    <message>
        <source>Go on with this backup</source>
        <translation>Go on with this backup</translation>
    </message>
    <message>
        <source>Close and change nothing</source>
        <translation>Close and change nothing</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Progress of the report</source>
        <translation>Progress of the report</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Open the report</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Save elsewhere</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>The report is being made…</translation>
    </message>
    <message>
        <source>The report is ready.</source>
        <translation>The report is ready.</translation>
    </message>
    <message>
        <source>It is saved here:</source>
        <translation>It is saved here:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <source>Type of file:</source>
        <translation>Type of file:</translation>
    </message>
</context>
<context>
    <name>ResultHeader</name>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>How this score is computed</source>
        <translation>How this score is computed</translation>
    </message>
    <message>
        <source>PDF report</source>
        <translation>PDF report</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>{points} point(s)</source>
        <translation>
            <numerusform>{points} point</numerusform>
            <numerusform>{points} points</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts as “{choice}”, after an earlier answer</source>
        <translation>Counts as “{choice}”, after an earlier answer</translation>
    </message>
    <message>
        <source>Waiting for an earlier answer</source>
        <translation>Waiting for an earlier answer</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>I don’t know</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>No answer yet</translation>
    </message>
    <message>
        <source>Does not concern you</source>
        <translation>Does not concern you</translation>
    </message>
    <message>
        <source>Nothing to say yet</source>
        <translation>Nothing to say yet</translation>
    </message>
    <message>
        <source>Level {number}: {name}</source>
        <translation>Level {number}: {name}</translation>
    </message>
    <message>
        <source>Between {low} and {high}</source>
        <translation>Between {low} and {high}</translation>
    </message>
    <message>
        <source>No question of this path concerns the firm.</source>
        <translation>No question of this path concerns the firm.</translation>
    </message>
    <message>
        <source>The answers that are not known yet will decide the level.</source>
        <translation>The answers that are not known yet will decide the level.</translation>
    </message>
    <message>
        <source>What is missing most: {lacks}.</source>
        <translation>What is missing most: {lacks}.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} and {last}</translation>
    </message>
    <message>
        <source>{first}, then {last}</source>
        <translation>{first}, then {last}</translation>
    </message>
    <message>
        <source>express path</source>
        <translation>express path</translation>
    </message>
    <message>
        <source>complete path</source>
        <translation>complete path</translation>
    </message>
    <message>
        <source>one dimension</source>
        <translation>one dimension</translation>
    </message>
    <message>
        <source>In progress since {day}</source>
        <translation>In progress since {day}</translation>
    </message>
    <message>
        <source>Diagnosis of {day}</source>
        <translation>Diagnosis of {day}</translation>
    </message>
    <message>
        <source>indicative</source>
        <translation>indicative</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>between {low} and {high}</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) without an answer</source>
        <translation>
            <numerusform>%n question without an answer</numerusform>
            <numerusform>%n questions without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n “I don&apos;t know”</source>
        <translation>
            <numerusform>%n “I don’t know”</numerusform>
            <numerusform>%n “I don’t know”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for an earlier answer</source>
        <translation>
            <numerusform>%n waiting for an earlier answer</numerusform>
            <numerusform>%n waiting for an earlier answer</numerusform>
        </translation>
    </message>
    <message>
        <source>Every answer that counts is known.</source>
        <translation>Every answer that counts is known.</translation>
    </message>
    <message>
        <source>What widens it: {doubts}.</source>
        <translation>What widens it: {doubts}.</translation>
    </message>
    <message>
        <source>not enough answers</source>
        <translation>not enough answers</translation>
    </message>
    <message>
        <source>little concerned</source>
        <translation>little concerned</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Legal duty</source>
        <translation>Legal duty</translation>
    </message>
    <message>
        <source>Legal duty, in force since {day}</source>
        <translation>Legal duty, in force since {day}</translation>
    </message>
    <message>
        <source>Legal duty from {day} on</source>
        <translation>Legal duty from {day} on</translation>
    </message>
    <message numerus="yes">
        <source>%n use(s) out of {total}</source>
        <translation>
            <numerusform>%n use out of {total}</numerusform>
            <numerusform>%n uses out of {total}</numerusform>
        </translation>
    </message>
    <message>
        <source>{sure} to {possible} uses out of {total}</source>
        <translation>{sure} to {possible} uses out of {total}</translation>
    </message>
    <message>
        <source>from {low} to {high}</source>
        <translation>from {low} to {high}</translation>
    </message>
    <message>
        <source>At least a basic intensity ({count} uses) is reached.</source>
        <translation>At least a basic intensity ({count} uses) is reached.</translation>
    </message>
    <message>
        <source>A basic intensity ({count} uses) is not reached.</source>
        <translation>A basic intensity ({count} uses) is not reached.</translation>
    </message>
    <message>
        <source>A basic intensity ({count} uses) is reached or not, once all is known.</source>
        <translation>A basic intensity ({count} uses) is reached or not, once all is known.</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>Nothing to show yet</translation>
    </message>
    <message>
        <source>Finish a diagnosis: its level, its alerts and what to do stand here.</source>
        <translation>Finish a diagnosis: its level, its alerts and what to do stand here.</translation>
    </message>
    <message>
        <source>Diagnose my firm</source>
        <translation>Diagnose my firm</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Finish the diagnosis</source>
        <translation>Finish the diagnosis</translation>
    </message>
    <message>
        <source>Before you finish</source>
        <translation>Before you finish</translation>
    </message>
    <message>
        <source>There is nothing to say yet.</source>
        <translation>There is nothing to say yet.</translation>
    </message>
    <message>
        <source>Answer at least one question, other than by “I don&apos;t know”.</source>
        <translation>Answer at least one question, other than by “I don’t know”.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) without an answer</source>
        <translation>
            <numerusform>%n question without an answer</numerusform>
            <numerusform>%n questions without an answer</numerusform>
        </translation>
    </message>
    <message>
        <source>What is missing makes the result wider, never wrong.</source>
        <translation>What is missing makes the result wider, never wrong.</translation>
    </message>
    <message numerus="yes">
        <source>%n “I don&apos;t know”</source>
        <translation>
            <numerusform>%n “I don’t know”</numerusform>
            <numerusform>%n “I don’t know”</numerusform>
        </translation>
    </message>
    <message>
        <source>The result will say what to check, and with whom.</source>
        <translation>The result will say what to check, and with whom.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to review</source>
        <translation>
            <numerusform>%n answer to review</numerusform>
            <numerusform>%n answers to review</numerusform>
        </translation>
    </message>
    <message>
        <source>What you flagged on the way.</source>
        <translation>What you flagged on the way.</translation>
    </message>
    <message>
        <source>Finishing freezes these answers and their result, with today&apos;s date. To change something later, start another diagnosis: both are kept.</source>
        <translation>Finishing freezes these answers and their result, with today’s date. To change something later, start another diagnosis: both are kept.</translation>
    </message>
    <message numerus="yes">
        <source>All %n questions are answered.</source>
        <translation>
            <numerusform>All %n questions are answered.</numerusform>
            <numerusform>All %n questions are answered.</numerusform>
        </translation>
    </message>
    <message>
        <source>{answered} questions of {asked} are answered. You can finish now: the result will be less precise, and will say so.</source>
        <translation>{answered} questions of {asked} are answered. You can finish now: the result will be less precise, and will say so.</translation>
    </message>
</context>
<context>
    <name>RunningCard</name>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Renewal in progress</source>
        <translation>Renewal in progress</translation>
    </message>
    <message>
        <source>Express diagnosis in progress</source>
        <translation>Express diagnosis in progress</translation>
    </message>
    <message>
        <source>Complete diagnosis in progress</source>
        <translation>Complete diagnosis in progress</translation>
    </message>
    <message>
        <source>Diagnosis of one area in progress</source>
        <translation>Diagnosis of one area in progress</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of {asked}</source>
        <translation>
            <numerusform>%n question of {asked}</numerusform>
            <numerusform>%n questions of {asked}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of {asked}, saved {when}.</source>
        <translation>
            <numerusform>%n question of {asked}, saved {when}.</numerusform>
            <numerusform>%n questions of {asked}, saved {when}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer yet, %n question(s) to come.</source>
        <translation>
            <numerusform>No answer yet, %n question to come.</numerusform>
            <numerusform>No answer yet, %n questions to come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left.</source>
        <translation>
            <numerusform>About %n minute left.</numerusform>
            <numerusform>About %n minutes left.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the end is left.</source>
        <translation>Only the end is left.</translation>
    </message>
</context>
<context>
    <name>SaveNotice</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>SaveStatus</name>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Not saved</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>out of 100</source>
        <translation>out of 100</translation>
    </message>
    <message>
        <source>From {low} to {high} out of 100</source>
        <translation>From {low} to {high} out of 100</translation>
    </message>
    <message>
        <source>Less than half of the answers are known: too few for a score.</source>
        <translation>Less than half of the answers are known: too few for a score.</translation>
    </message>
    <message>
        <source>Scale of the four levels: {title}</source>
        <translation>Scale of the four levels: {title}</translation>
    </message>
    <message>
        <source>Score: {score}</source>
        <translation>Score: {score}</translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>Save the file…</source>
        <translation>Save the file…</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Save elsewhere</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Show in its folder</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copy the path</translation>
    </message>
    <message>
        <source>Send to my advisor</source>
        <translation>Send to my advisor</translation>
    </message>
    <message>
        <source>The file is being written…</source>
        <translation>The file is being written…</translation>
    </message>
    <message>
        <source>The file is ready.</source>
        <translation>The file is ready.</translation>
    </message>
    <message>
        <source>It is saved here and was read back:</source>
        <translation>It is saved here and was read back:</translation>
    </message>
    <message>
        <source>Give it to your advisor: attached to an e-mail, on a USB stick…</source>
        <translation>Give it to your advisor: attached to an e-mail, on a USB stick…</translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation>Path copied</translation>
    </message>
    <message>
        <source>PMEdiag file (*.pmediag)</source>
        <translation>PMEdiag file (*.pmediag)</translation>
    </message>
    <message>
        <source>Save the file for my advisor</source>
        <translation>Save the file for my advisor</translation>
    </message>
    <message>
        <source>They say in your own words what the answers do not. Without the tick they stay here.</source>
        <translation>They say in your own words what the answers do not. Without the tick they stay here.</translation>
    </message>
    <message numerus="yes">
        <source>{count} character(s) in all.</source>
        <translation>
            <numerusform>{count} character in all.</numerusform>
            <numerusform>{count} characters in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With my %n note(s)</source>
        <translation>
            <numerusform>With my %n note</numerusform>
            <numerusform>With my %n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what the file holds:</source>
        <translation>This is what the file holds:</translation>
    </message>
    <message>
        <source>PMEdiag sends nothing by itself</source>
        <translation>PMEdiag sends nothing by itself</translation>
    </message>
    <message>
        <source>It saves a file, and you give it to whom you choose. Whoever has the file can read it.</source>
        <translation>It saves a file, and you give it to whom you choose. Whoever has the file can read it.</translation>
    </message>
</context>
<context>
    <name>SharpenCard</name>
    <message>
        <source>What would sharpen my result</source>
        <translation>What would sharpen my result</translation>
    </message>
    <message>
        <source>Each answer would narrow the interval by the points shown.</source>
        <translation>Each answer would narrow the interval by the points shown.</translation>
    </message>
    <message>
        <source>Nothing: every answer that counts is known.</source>
        <translation>Nothing: every answer that counts is known.</translation>
    </message>
    <message>
        <source>Today:</source>
        <translation>Today:</translation>
    </message>
    <message>
        <source>Whom to ask:</source>
        <translation>Whom to ask:</translation>
    </message>
    <message>
        <source>Check in two minutes:</source>
        <translation>Check in two minutes:</translation>
    </message>
    <message>
        <source>Answer this question</source>
        <translation>Answer this question</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Help and steps</source>
        <translation>Help and steps</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Key Esc</source>
        <translation>Key Esc</translation>
    </message>
    <message numerus="yes">
        <source>{name}, %n answer(s) of {asked}</source>
        <translation>
            <numerusform>{name}, %n answer of {asked}</numerusform>
            <numerusform>{name}, %n answers of {asked}</numerusform>
        </translation>
    </message>
    <message>
        <source>Review and finish</source>
        <translation>Review and finish</translation>
    </message>
    <message>
        <source>Why this question</source>
        <translation>Why this question</translation>
    </message>
    <message>
        <source>An example</source>
        <translation>An example</translation>
    </message>
    <message>
        <source>Check in two minutes</source>
        <translation>Check in two minutes</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Whom to ask</translation>
    </message>
    <message>
        <source>By keyboard</source>
        <translation>By keyboard</translation>
    </message>
    <message>
        <source>Express path</source>
        <translation>Express path</translation>
    </message>
    <message>
        <source>Complete path</source>
        <translation>Complete path</translation>
    </message>
    <message>
        <source>One dimension</source>
        <translation>One dimension</translation>
    </message>
    <message>
        <source>{answered} of {asked}</source>
        <translation>{answered} of {asked}</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StrengthsCard</name>
    <message>
        <source>What holds</source>
        <translation>What holds</translation>
    </message>
    <message>
        <source>The answers that bring the most points to the score.</source>
        <translation>The answers that bring the most points to the score.</translation>
    </message>
    <message>
        <source>No answer reaches 75 points yet: the first steps count the most.</source>
        <translation>No answer reaches 75 points yet: the first steps count the most.</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>_Item</name>
    <message>
        <source>You are here</source>
        <translation>You are here</translation>
    </message>
</context>
</TS>
