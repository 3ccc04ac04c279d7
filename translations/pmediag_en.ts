<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>What PMEdiag is, and what it keeps</source>
        <translation>What PMEdiag is, and what it keeps</translation>
    </message>
    <message>
        <source>Free, without an account, and nothing leaves this computer.</source>
        <translation>Free, without an account, and nothing leaves this computer.</translation>
    </message>
</context>
<context>
    <name>AccessibilityChapter</name>
    <message>
        <source>{met} criteria met, {partly} in part, {missed} not met.</source>
        <translation>{met} criteria met, {partly} in part, {missed} not met.</translation>
    </message>
    <message>
        <source>Accessibility: what works, what does not</source>
        <translation>Accessibility: what works, what does not</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Not met</translation>
    </message>
    <message>
        <source>Met in part</source>
        <translation>Met in part</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Does not apply to PMEdiag</source>
        <translation>Does not apply to PMEdiag</translation>
    </message>
    <message>
        <source>Measured by.</source>
        <translation>Measured by.</translation>
    </message>
    <message>
        <source>The European standard EN 301 549, version 3.2.1, and WCAG 2.2, levels A and AA. In the standard the numbers begin with 11: criterion 1.4.3 is 11.1.4.3.</source>
        <translation>The European standard EN 301 549, version 3.2.1, and WCAG 2.2, levels A and AA. In the standard the numbers begin with 11: criterion 1.4.3 is 11.1.4.3.</translation>
    </message>
    <message>
        <source>Checked on {day}.</source>
        <translation>Checked on {day}.</translation>
    </message>
    <message>
        <source>In three ways: a walk, a test that goes through every screen from inside; a client, another program that uses PMEdiag through the accessibility interface of Linux (AT-SPI), with the keys alone; a review of the screens and of the code.</source>
        <translation>In three ways: a walk, a test that goes through every screen from inside; a client, another program that uses PMEdiag through the accessibility interface of Linux (AT-SPI), with the keys alone; a review of the screens and of the code.</translation>
    </message>
    <message>
        <source>Not checked.</source>
        <translation>Not checked.</translation>
    </message>
    <message>
        <source>The screen readers NVDA and Narrator on Windows, VoiceOver on macOS and Orca on Linux; voice control; and nobody who uses such aids every day has tried PMEdiag yet.</source>
        <translation>The screen readers NVDA and Narrator on Windows, VoiceOver on macOS and Orca on Linux; voice control; and nobody who uses such aids every day has tried PMEdiag yet.</translation>
    </message>
    <message>
        <source>Something stands in your way?</source>
        <translation>Something stands in your way?</translation>
    </message>
    <message>
        <source>Tell whoever gave you PMEdiag: which screen, what you wanted to do, and the aid that you use. “Copy for support”, above, adds the versions.</source>
        <translation>Tell whoever gave you PMEdiag: which screen, what you wanted to do, and the aid that you use. “Copy for support”, above, adds the versions.</translation>
    </message>
    <message>
        <source>Checked by: {means}.</source>
        <translation>Checked by: {means}.</translation>
    </message>
    <message>
        <source>walk</source>
        <translation>walk</translation>
    </message>
    <message>
        <source>client</source>
        <translation>client</translation>
    </message>
    <message>
        <source>review</source>
        <translation>review</translation>
    </message>
</context>
<context>
    <name>ActionCard</name>
    <message>
        <source>How to do it, step by step</source>
        <translation>How to do it, step by step</translation>
    </message>
    <message>
        <source>First step:</source>
        <translation>First step:</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>How to do it</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Kept in the plan: no longer keep it</source>
        <translation>Kept in the plan: no longer keep it</translation>
    </message>
    <message>
        <source>Keep in the plan</source>
        <translation>Keep in the plan</translation>
    </message>
    <message>
        <source>Leave out of the plan</source>
        <translation>Leave out of the plan</translation>
    </message>
</context>
<context>
    <name>ActionPage</name>
    <message>
        <source>The whole plan</source>
        <translation>The whole plan</translation>
    </message>
    <message>
        <source>Key Esc</source>
        <translation>Key Esc</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>Answer now</translation>
    </message>
    <message>
        <source>Noted: done.</source>
        <translation>Noted: done.</translation>
    </message>
    <message>
        <source>The renewal in progress asks nothing about it.</source>
        <translation>The renewal in progress asks nothing about it.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) will be asked again in the renewal of your diagnosis: your answers there say what has changed.</source>
        <translation>
            <numerusform>%n question will be asked again in the renewal of your diagnosis: your answers there say what has changed.</numerusform>
            <numerusform>%n questions will be asked again in the renewal of your diagnosis: your answers there say what has changed.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was begun today.</source>
        <translation>It was begun today.</translation>
    </message>
    <message>
        <source>An action of your own: it counts in cost and days, not in the score.</source>
        <translation>An action of your own: it counts in cost and days, not in the score.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Change it</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Remove it</translation>
    </message>
    <message>
        <source>Take back into the choice</source>
        <translation>Take back into the choice</translation>
    </message>
    <message>
        <source>No longer keep it</source>
        <translation>No longer keep it</translation>
    </message>
    <message>
        <source>Keep in the plan</source>
        <translation>Keep in the plan</translation>
    </message>
    <message>
        <source>Leave out of the plan</source>
        <translation>Leave out of the plan</translation>
    </message>
    <message>
        <source>It answers an alert:</source>
        <translation>It answers an alert:</translation>
    </message>
    <message>
        <source>To sell more:</source>
        <translation>To sell more:</translation>
    </message>
    <message>
        <source>To run fewer risks:</source>
        <translation>To run fewer risks:</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>First step, an hour at most:</source>
        <translation>First step, an hour at most:</translation>
    </message>
    <message>
        <source>It is done when:</source>
        <translation>It is done when:</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>What it takes</translation>
    </message>
    <message>
        <source>First year:</source>
        <translation>First year:</translation>
    </message>
    <message>
        <source>{cost} a year</source>
        <translation>{cost} a year</translation>
    </message>
    <message>
        <source>Later:</source>
        <translation>Later:</translation>
    </message>
    <message>
        <source>Your time:</source>
        <translation>Your time:</translation>
    </message>
    <message>
        <source>Delay:</source>
        <translation>Delay:</translation>
    </message>
    <message>
        <source>To be done first</source>
        <translation>To be done first</translation>
    </message>
    <message>
        <source>Who and what helps</source>
        <translation>Who and what helps</translation>
    </message>
</context>
<context>
    <name>ActionsSection</name>
    <message>
        <source>The plan, action by action</source>
        <translation>The plan, action by action</translation>
    </message>
    <message>
        <source>No action is in the plan. Give it more means, or add your own.</source>
        <translation>No action is in the plan. Give it more means, or add your own.</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>In the plan</translation>
    </message>
    <message>
        <source>Why not the others</source>
        <translation>Why not the others</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>your own</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
</context>
<context>
    <name>ActivityField</name>
    <message>
        <source>Your trade, or the code on your papers</source>
        <translation>Your trade, or the code on your papers</translation>
    </message>
    <message>
        <source>Clear the activity</source>
        <translation>Clear the activity</translation>
    </message>
    <message>
        <source>Choose your activity in the list below, or clear this field.</source>
        <translation>Choose your activity in the list below, or clear this field.</translation>
    </message>
    <message>
        <source>No activity has that name. Try another word for your trade, a shorter one, or the code (APE) on your papers.</source>
        <translation>No activity has that name. Try another word for your trade, a shorter one, or the code (APE) on your papers.</translation>
    </message>
    <message>
        <source>There are more: another letter or word narrows the list.</source>
        <translation>There are more: another letter or word narrows the list.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s). Enter picks the first: {first}</source>
        <translation>
            <numerusform>%n result. Enter picks the first: {first}</numerusform>
            <numerusform>%n results. Enter picks the first: {first}</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen: {activity}</source>
        <translation>Chosen: {activity}</translation>
    </message>
    <message>
        <source>Search for your trade above to be more precise.</source>
        <translation>Search for your trade above to be more precise.</translation>
    </message>
    <message>
        <source>Code of {name}, which {other} replaces on {day}.</source>
        <translation>Code of {name}, which {other} replaces on {day}.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>Address: {title}</source>
        <translation>Address: {title}</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copy the address</translation>
    </message>
    <message>
        <source>Open {host}</source>
        <translation>Open {host}</translation>
    </message>
    <message>
        <source>In the browser of this computer, which goes on the internet</source>
        <translation>In the browser of this computer, which goes on the internet</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address, and paste it into one.</source>
        <translation>No browser could be opened. Copy the address, and paste it into one.</translation>
    </message>
</context>
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
    <message>
        <source>What can help</source>
        <translation>What can help</translation>
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
        <source>They apply or not: that depends on answers that are not known yet.</source>
        <translation>They apply or not: that depends on answers that are not known yet.</translation>
    </message>
    <message numerus="yes">
        <source>The complete diagnosis looks at %n more possible alert(s).</source>
        <translation>
            <numerusform>The complete diagnosis looks at %n more possible alert.</numerusform>
            <numerusform>The complete diagnosis looks at %n more possible alerts.</numerusform>
        </translation>
    </message>
    <message>
        <source>It depends on:</source>
        <translation>It depends on:</translation>
    </message>
</context>
<context>
    <name>AmountField</name>
    <message>
        <source>no limit</source>
        <translation>no limit</translation>
    </message>
</context>
<context>
    <name>Amounts</name>
    <message>
        <source>Write a number, such as {example}.</source>
        <translation>Write a number, such as {example}.</translation>
    </message>
    <message>
        <source>Write a number of 0 or more.</source>
        <translation>Write a number of 0 or more.</translation>
    </message>
    <message>
        <source>This is not a number. Write figures, such as {example}.</source>
        <translation>This is not a number. Write figures, such as {example}.</translation>
    </message>
    <message>
        <source>This is too much: {most} at most.</source>
        <translation>This is too much: {most} at most.</translation>
    </message>
    <message>
        <source>Write a number above 0.</source>
        <translation>Write a number above 0.</translation>
    </message>
    <message>
        <source>Write a whole number, without decimals, such as {example}.</source>
        <translation>Write a whole number, without decimals, such as {example}.</translation>
    </message>
    <message numerus="yes">
        <source>Write a number such as {example}, with %n decimal(s) at most.</source>
        <translation>
            <numerusform>Write a number such as {example}, with %n decimal at most.</numerusform>
            <numerusform>Write a number such as {example}, with %n decimals at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerArea</name>
    <message>
        <source>Last time</source>
        <translation>Last time</translation>
    </message>
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
    <name>AreasCard</name>
    <message>
        <source>Area by area</source>
        <translation>Area by area</translation>
    </message>
    <message>
        <source>The dashed mark: where it stood on {day}.</source>
        <translation>The dashed mark: where it stood on {day}.</translation>
    </message>
    <message>
        <source>Bar from 0 to 100: {figures}</source>
        <translation>Bar from 0 to 100: {figures}</translation>
    </message>
    <message>
        <source>not concerned</source>
        <translation>not concerned</translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message>
        <source>Restore…</source>
        <translation>Restore…</translation>
    </message>
</context>
<context>
    <name>BackupsPart</name>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>PMEdiag makes one each time it closes, if something changed.</source>
        <translation>PMEdiag makes one each time it closes, if something changed.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Reading the backups…</source>
        <translation>Reading the backups…</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>There is no backup yet.</translation>
    </message>
    <message>
        <source>Backed up at {time}, checked.</source>
        <translation>Backed up at {time}, checked.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Backing up…</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>The bin</source>
        <translation>The bin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Empty the bin…</translation>
    </message>
    <message>
        <source>It is empty. What you delete stays here for 30 days before it goes for good.</source>
        <translation>It is empty. What you delete stays here for 30 days before it goes for good.</translation>
    </message>
    <message>
        <source>What you delete stays here for 30 days. Restore what you still need.</source>
        <translation>What you delete stays here for 30 days. Restore what you still need.</translation>
    </message>
    <message>
        <source>“{name}” is back.</source>
        <translation>“{name}” is back.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Restore {name}</source>
        <translation>Restore {name}</translation>
    </message>
    <message>
        <source>Firm with its diagnoses, until {day}</source>
        <translation>Firm with its diagnoses, until {day}</translation>
    </message>
    <message>
        <source>Diagnosis, until {day}</source>
        <translation>Diagnosis, until {day}</translation>
    </message>
    <message>
        <source>Diagnosis of {made}, in the bin until {day}</source>
        <translation>Diagnosis of {made}, in the bin until {day}</translation>
    </message>
    <message>
        <source>Emptying the bin…</source>
        <translation>Emptying the bin…</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Add an action</source>
        <translation>Add an action</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Where to start</source>
        <translation>Where to start</translation>
    </message>
    <message>
        <source>Three actions now, three next. The rest waits.</source>
        <translation>Three actions now, three next. The rest waits.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) overdue</source>
        <translation>
            <numerusform>%n action overdue</numerusform>
            <numerusform>%n actions overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>See the first one</source>
        <translation>See the first one</translation>
    </message>
    <message>
        <source>This plan was made with an earlier questionnaire</source>
        <translation>This plan was made with an earlier questionnaire</translation>
    </message>
    <message>
        <source>It keeps the actions of that version. Renew the diagnosis to have those of today; what you noted comes over.</source>
        <translation>It keeps the actions of that version. Renew the diagnosis to have those of today; what you noted comes over.</translation>
    </message>
    <message>
        <source>Nothing to suggest</source>
        <translation>Nothing to suggest</translation>
    </message>
    <message>
        <source>No action of the questionnaire would raise a known answer. You can still add your own.</source>
        <translation>No action of the questionnaire would raise a known answer. You can still add your own.</translation>
    </message>
    <message>
        <source>No action fits these means</source>
        <translation>No action fits these means</translation>
    </message>
    <message>
        <source>Move the budget or the days, or take back an action you left out.</source>
        <translation>Move the budget or the days, or take back an action you left out.</translation>
    </message>
    <message>
        <source>{lead}:</source>
        <translation>{lead}:</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>To be checked first</source>
        <translation>To be checked first</translation>
    </message>
</context>
<context>
    <name>BothRadarCard</name>
    <message>
        <source>Radar of the areas on both days</source>
        <translation>Radar of the areas on both days</translation>
    </message>
    <message>
        <source>See the radar</source>
        <translation>See the radar</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Score of each area on both days</source>
        <translation>Score of each area on both days</translation>
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
    <name>CameCard</name>
    <message numerus="yes">
        <source>%n question(s) that came</source>
        <translation>
            <numerusform>%n question that came</numerusform>
            <numerusform>%n questions that came</numerusform>
        </translation>
    </message>
    <message>
        <source>They count now and did not before.</source>
        <translation>They count now and did not before.</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>Now:</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Where the change comes from</source>
        <translation>Where the change comes from</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n question(s) that are the same on both days can be compared.</source>
        <translation>
            <numerusform>Only the %n question that are the same on both days can be compared.</numerusform>
            <numerusform>Only the %n questions that are the same on both days can be compared.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the firm does differently</source>
        <translation>What the firm does differently</translation>
    </message>
    <message>
        <source>Different answers to the same questions.</source>
        <translation>Different answers to the same questions.</translation>
    </message>
    <message>
        <source>The questionnaire itself</source>
        <translation>The questionnaire itself</translation>
    </message>
    <message>
        <source>Questions that came or went</source>
        <translation>Questions that came or went</translation>
    </message>
    <message>
        <source>With one decimal, rounded so that they add up. Elsewhere the scores are shown as {earlier} and {later}.</source>
        <translation>With one decimal, rounded so that they add up. Elsewhere the scores are shown as {earlier} and {later}.</translation>
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
        <source>Send to my adviser…</source>
        <translation>Send to my adviser…</translation>
    </message>
    <message>
        <source>Contact sheet…</source>
        <translation>Contact sheet…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
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
    <name>CompareCard</name>
    <message>
        <source>Compare two diagnoses</source>
        <translation>Compare two diagnoses</translation>
    </message>
    <message>
        <source>What changed between them, and why, down to the answers.</source>
        <translation>What changed between them, and why, down to the answers.</translation>
    </message>
    <message>
        <source>Choose a diagnosis</source>
        <translation>Choose a diagnosis</translation>
    </message>
    <message>
        <source>From this diagnosis</source>
        <translation>From this diagnosis</translation>
    </message>
    <message>
        <source>To this one</source>
        <translation>To this one</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Choose one of the diagnoses.</source>
        <translation>Choose one of the diagnoses.</translation>
    </message>
    <message>
        <source>This is the same one: choose another.</source>
        <translation>This is the same one: choose another.</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>All diagnoses</source>
        <translation>All diagnoses</translation>
    </message>
    <message>
        <source>Key Esc</source>
        <translation>Key Esc</translation>
    </message>
    <message>
        <source>Results of {day}</source>
        <translation>Results of {day}</translation>
    </message>
    <message>
        <source>Another questionnaire was used: only what was answered to the same questions can be compared.</source>
        <translation>Another questionnaire was used: only what was answered to the same questions can be compared.</translation>
    </message>
    <message>
        <source>These two cannot be compared as a whole</source>
        <translation>These two cannot be compared as a whole</translation>
    </message>
    <message>
        <source>What this does to the score is counted apart.</source>
        <translation>What this does to the score is counted apart.</translation>
    </message>
    <message>
        <source>The questionnaire changed in between</source>
        <translation>The questionnaire changed in between</translation>
    </message>
    <message>
        <source>An express diagnosis asks fewer questions: its score is indicative, and what it did not ask counts among the questions that came or went.</source>
        <translation>An express diagnosis asks fewer questions: its score is indicative, and what it did not ask counts among the questions that came or went.</translation>
    </message>
    <message>
        <source>An indicative comparison</source>
        <translation>An indicative comparison</translation>
    </message>
</context>
<context>
    <name>Comparisons</name>
    <message>
        <source>You and firms like yours</source>
        <translation>You and firms like yours</translation>
    </message>
    <message>
        <source>You and other firms</source>
        <translation>You and other firms</translation>
    </message>
    <message>
        <source>Some of these figures count firms of other sizes too.</source>
        <translation>Some of these figures count firms of other sizes too.</translation>
    </message>
    <message>
        <source>Your size is not known: these figures give an idea only.</source>
        <translation>Your size is not known: these figures give an idea only.</translation>
    </message>
    <message>
        <source>Many of these firms are not of your size or trade: their figures give an idea only.</source>
        <translation>Many of these firms are not of your size or trade: their figures give an idea only.</translation>
    </message>
    <message>
        <source>You do it: {count}</source>
        <translation>You do it: {count}</translation>
    </message>
    <message>
        <source>Not today: {count}</source>
        <translation>Not today: {count}</translation>
    </message>
    <message>
        <source>To check: {count}</source>
        <translation>To check: {count}</translation>
    </message>
    <message>
        <source>{where}: {share}</source>
        <translation>{where}: {share}</translation>
    </message>
    <message>
        <source>{place}, {year}, {size}</source>
        <translation>{place}, {year}, {size}</translation>
    </message>
    <message>
        <source>Firms of your size.</source>
        <translation>Firms of your size.</translation>
    </message>
    <message>
        <source>Break in the series: not to be held against earlier years.</source>
        <translation>Break in the series: not to be held against earlier years.</translation>
    </message>
    <message>
        <source>Defined differently there.</source>
        <translation>Defined differently there.</translation>
    </message>
    <message>
        <source>Low reliability, says the source.</source>
        <translation>Low reliability, says the source.</translation>
    </message>
    <message>
        <source>A round number in the source.</source>
        <translation>A round number in the source.</translation>
    </message>
    <message>
        <source>Read at second hand.</source>
        <translation>Read at second hand.</translation>
    </message>
    <message>
        <source>(b) break in the series.</source>
        <translation>(b) break in the series.</translation>
    </message>
    <message>
        <source>(d) definition differs.</source>
        <translation>(d) definition differs.</translation>
    </message>
    <message>
        <source>(u) low reliability.</source>
        <translation>(u) low reliability.</translation>
    </message>
    <message>
        <source>Who was asked: {population}.</source>
        <translation>Who was asked: {population}.</translation>
    </message>
    <message>
        <source>Source: {title}. Year of the survey: {year}.</source>
        <translation>Source: {title}. Year of the survey: {year}.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>you</translation>
    </message>
    <message>
        <source>Your answers give the highest level, reached by {share} ({where}).</source>
        <translation>Your answers give the highest level, reached by {share} ({where}).</translation>
    </message>
    <message>
        <source>Your answers give the level “{level}”: {below} of firms are at this level or below ({where}).</source>
        <translation>Your answers give the level “{level}”: {below} of firms are at this level or below ({where}).</translation>
    </message>
    <message>
        <source>{share} in {year}</source>
        <translation>{share} in {year}</translation>
    </message>
    <message>
        <source>{before}; series broken; since then, {after}</source>
        <translation>{before}; series broken; since then, {after}</translation>
    </message>
    <message>
        <source>At least basic in France, {size}, version {edition} of the index: {years}. The list of uses also changed between these years: part of the rise may come from it.</source>
        <translation>At least basic in France, {size}, version {edition} of the index: {years}. The list of uses also changed between these years: part of the rise may come from it.</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copy the address</translation>
    </message>
</context>
<context>
    <name>ComparisonsCard</name>
    <message>
        <source>Of the {known} practices that a survey counts and that your answers tell, you have {done}.</source>
        <translation>Of the {known} practices that a survey counts and that your answers tell, you have {done}.</translation>
    </message>
    <message>
        <source>See how many firms do the same</source>
        <translation>See how many firms do the same</translation>
    </message>
</context>
<context>
    <name>ComparisonsPage</name>
    <message>
        <source>All results</source>
        <translation>All results</translation>
    </message>
    <message>
        <source>Key Esc</source>
        <translation>Key Esc</translation>
    </message>
    <message>
        <source>These figures say how many firms do a thing, not how well they do it. Each has its population, its year and its source.</source>
        <translation>These figures say how many firms do a thing, not how well they do it. Each has its population, its year and its source.</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>Name: {name}</source>
        <translation>Name: {name}</translation>
    </message>
    <message>
        <source>SIREN or SIRET: {number}</source>
        <translation>SIREN or SIRET: {number}</translation>
    </message>
    <message>
        <source>NAF code: {code}</source>
        <translation>NAF code: {code}</translation>
    </message>
    <message>
        <source>Say whom to call back</source>
        <translation>Say whom to call back</translation>
    </message>
    <message>
        <source>Say what we need</source>
        <translation>Say what we need</translation>
    </message>
    <message>
        <source>We would like advice on this area: {area}.</source>
        <translation>We would like advice on this area: {area}.</translation>
    </message>
    <message>
        <source>A diagnosis raised this point, and we would like advice on it: “{alert}”.</source>
        <translation>A diagnosis raised this point, and we would like advice on it: “{alert}”.</translation>
    </message>
    <message>
        <source>We would like advice on this subject: “{first}”.</source>
        <translation>We would like advice on this subject: “{first}”.</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}; {second}</translation>
    </message>
    <message>
        <source>We would like advice on these subjects: “{first}” and “{second}”.</source>
        <translation>We would like advice on these subjects: “{first}” and “{second}”.</translation>
    </message>
    <message>
        <source>Sales: {words}</source>
        <translation>Sales: {words}</translation>
    </message>
    <message>
        <source>Size: {words}</source>
        <translation>Size: {words}</translation>
    </message>
    <message>
        <source>Activity: {words}</source>
        <translation>Activity: {words}</translation>
    </message>
    <message>
        <source>Region: {words}</source>
        <translation>Region: {words}</translation>
    </message>
    <message>
        <source>Sales outside France: {words}</source>
        <translation>Sales outside France: {words}</translation>
    </message>
    <message>
        <source>score {score}</source>
        <translation>score {score}</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Contact sheet</source>
        <translation>Contact sheet</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>What you typed is in no file yet.</source>
        <translation>What you typed is in no file yet.</translation>
    </message>
    <message>
        <source>PMEdiag does not keep it: once this window is closed, it is gone.</source>
        <translation>PMEdiag does not keep it: once this window is closed, it is gone.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Close without saving</translation>
    </message>
    <message>
        <source>Back to the sheet</source>
        <translation>Back to the sheet</translation>
    </message>
    <message>
        <source>Without a name or a contact, nobody can answer you.</source>
        <translation>Without a name or a contact, nobody can answer you.</translation>
    </message>
    <message>
        <source>Add what you wish, or save the page as it is.</source>
        <translation>Add what you wish, or save the page as it is.</translation>
    </message>
    <message>
        <source>Fill in the contact</source>
        <translation>Fill in the contact</translation>
    </message>
    <message>
        <source>Say whom to call back</source>
        <translation>Say whom to call back</translation>
    </message>
    <message>
        <source>Add the firm&apos;s name</source>
        <translation>Add the firm’s name</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Save anyway</translation>
    </message>
    <message>
        <source>The sheet is being saved…</source>
        <translation>The sheet is being saved…</translation>
    </message>
    <message>
        <source>The sheet is saved here:</source>
        <translation>The sheet is saved here:</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>Open the PDF</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Show in its folder</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Save elsewhere…</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>Save the contact sheet</source>
        <translation>Save the contact sheet</translation>
    </message>
    <message>
        <source>The page is shown.</source>
        <translation>The page is shown.</translation>
    </message>
    <message>
        <source>Choices are shown.</source>
        <translation>Choices are shown.</translation>
    </message>
    <message>
        <source>Back to the choices</source>
        <translation>Back to the choices</translation>
    </message>
    <message>
        <source>See the page</source>
        <translation>See the page</translation>
    </message>
    <message>
        <source>A page for whoever may help you: an adviser, a chamber, an institution.</source>
        <translation>A page for whoever may help you: an adviser, a chamber, an institution.</translation>
    </message>
    <message>
        <source>Only what you tick is on the page</source>
        <translation>Only what you tick is on the page</translation>
    </message>
    <message>
        <source>PMEdiag sends nothing: you save the page and give it to whom you choose.</source>
        <translation>PMEdiag sends nothing: you save the page and give it to whom you choose.</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>Choose a sentence</source>
        <translation>Choose a sentence</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>In your words</translation>
    </message>
    <message>
        <source>Write no more than is needed: no password, nobody&apos;s name without asking them.</source>
        <translation>Write no more than is needed: no password, nobody’s name without asking them.</translation>
    </message>
    <message>
        <source>Begin with a sentence about…</source>
        <translation>Begin with a sentence about…</translation>
    </message>
    <message numerus="yes">
        <source>Too long by %n character(s): the sheet takes {limit} at most.</source>
        <translation>
            <numerusform>Too long by %n character: the sheet takes {limit} at most.</numerusform>
            <numerusform>Too long by %n characters: the sheet takes {limit} at most.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (to be checked)</source>
        <translation>{name} (to be checked)</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Someone else</translation>
    </message>
    <message>
        <source>Who: a role will do</source>
        <translation>Who: a role will do</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>When it suits you</source>
        <translation>When it suits you</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Choose an organisation</source>
        <translation>Choose an organisation</translation>
    </message>
    <message>
        <source>As it stands on the page</source>
        <translation>As it stands on the page</translation>
    </message>
    <message>
        <source>Your need</source>
        <translation>Your need</translation>
    </message>
    <message>
        <source>Your firm</source>
        <translation>Your firm</translation>
    </message>
    <message>
        <source>To be called back</source>
        <translation>To be called back</translation>
    </message>
    <message>
        <source>What you type here goes on the sheet and is kept nowhere else.</source>
        <translation>What you type here goes on the sheet and is kept nowhere else.</translation>
    </message>
    <message>
        <source>Area by area</source>
        <translation>Area by area</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alerts</translation>
    </message>
    <message>
        <source>What holds up well</source>
        <translation>What holds up well</translation>
    </message>
    <message>
        <source>Already under way</source>
        <translation>Already under way</translation>
    </message>
    <message>
        <source>Answers to be verified</source>
        <translation>Answers to be verified</translation>
    </message>
    <message>
        <source>Your result</source>
        <translation>Your result</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
</context>
<context>
    <name>Criteria</name>
    <message>
        <source>There is no sound and no video.</source>
        <translation>There is no sound and no video.</translation>
    </message>
    <message>
        <source>What is asked is about the firm, not about the person.</source>
        <translation>What is asked is about the firm, not about the person.</translation>
    </message>
    <message>
        <source>It is about pages whose spacing a browser can change.</source>
        <translation>It is about pages whose spacing a browser can change.</translation>
    </message>
    <message>
        <source>Nothing is done by moving the computer.</source>
        <translation>Nothing is done by moving the computer.</translation>
    </message>
    <message>
        <source>There is no account and no password.</source>
        <translation>There is no account and no password.</translation>
    </message>
    <message>
        <source>EN 301 549 asks for it on web sites, not in a program.</source>
        <translation>EN 301 549 asks for it on web sites, not in a program.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>Everything works without a mouse: a whole diagnosis and its report were made with the keys alone.</source>
        <translation>Everything works without a mouse: a whole diagnosis and its report were made with the keys alone.</translation>
    </message>
    <message>
        <source>No keyboard trap</source>
        <translation>No keyboard trap</translation>
    </message>
    <message>
        <source>Tab leads out of every place, notes and tables included; Esc closes what is open on top.</source>
        <translation>Tab leads out of every place, notes and tables included; Esc closes what is open on top.</translation>
    </message>
    <message>
        <source>Shortcuts of one character</source>
        <translation>Shortcuts of one character</translation>
    </message>
    <message>
        <source>A digit, a letter or a sign without Ctrl acts only while the focus is on the answers of a question, on a choice or in the table: never while you type, and never from a button.</source>
        <translation>A digit, a letter or a sign without Ctrl acts only while the focus is on the answers of a question, on a choice or in the table: never while you type, and never from a button.</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>Time limits</translation>
    </message>
    <message>
        <source>There is none: each answer is saved as it is given, and you may take days.</source>
        <translation>There is none: each answer is saved as it is given, and you may take days.</translation>
    </message>
    <message>
        <source>What moves</source>
        <translation>What moves</translation>
    </message>
    <message>
        <source>Nothing moves, blinks or scrolls by itself, except progress while you wait.</source>
        <translation>Nothing moves, blinks or scrolls by itself, except progress while you wait.</translation>
    </message>
    <message>
        <source>Flashes</source>
        <translation>Flashes</translation>
    </message>
    <message>
        <source>Nothing flashes.</source>
        <translation>Nothing flashes.</translation>
    </message>
    <message>
        <source>Order of the focus</source>
        <translation>Order of the focus</translation>
    </message>
    <message>
        <source>Tab goes in the order of reading.</source>
        <translation>Tab goes in the order of reading.</translation>
    </message>
    <message>
        <source>Purpose of links</source>
        <translation>Purpose of links</translation>
    </message>
    <message>
        <source>What a button or a row leads to is in its words, or in the sentence beside it.</source>
        <translation>What a button or a row leads to is in its words, or in the sentence beside it.</translation>
    </message>
    <message>
        <source>Headings and labels</source>
        <translation>Headings and labels</translation>
    </message>
    <message>
        <source>Titles and labels say what follows.</source>
        <translation>Titles and labels say what follows.</translation>
    </message>
    <message>
        <source>Visible focus</source>
        <translation>Visible focus</translation>
    </message>
    <message>
        <source>A ring of two pixels shows where the keys act.</source>
        <translation>A ring of two pixels shows where the keys act.</translation>
    </message>
    <message>
        <source>Focus not hidden</source>
        <translation>Focus not hidden</translation>
    </message>
    <message>
        <source>The page scrolls to whatever takes the focus; nothing lies above it.</source>
        <translation>The page scrolls to whatever takes the focus; nothing lies above it.</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>Gestures</translation>
    </message>
    <message>
        <source>One click is enough everywhere; no gesture with two fingers or along a path.</source>
        <translation>One click is enough everywhere; no gesture with two fingers or along a path.</translation>
    </message>
    <message>
        <source>Taking a click back</source>
        <translation>Taking a click back</translation>
    </message>
    <message>
        <source>A button acts when it is let go: slide off it first, and nothing happens.</source>
        <translation>A button acts when it is let go: slide off it first, and nothing happens.</translation>
    </message>
    <message>
        <source>The words seen are in the name</source>
        <translation>The words seen are in the name</translation>
    </message>
    <message>
        <source>With voice control, the words of a button can be said as they stand.</source>
        <translation>With voice control, the words of a button can be said as they stand.</translation>
    </message>
    <message>
        <source>Dragging</source>
        <translation>Dragging</translation>
    </message>
    <message>
        <source>Files can be dropped on the window or opened from a menu: the result is the same.</source>
        <translation>Files can be dropped on the window or opened from a menu: the result is the same.</translation>
    </message>
    <message>
        <source>Size of targets</source>
        <translation>Size of targets</translation>
    </message>
    <message>
        <source>Every target is 28 pixels high or more, where 24 are asked for.</source>
        <translation>Every target is 28 pixels high or more, where 24 are asked for.</translation>
    </message>
    <message>
        <source>Non-text content</source>
        <translation>Non-text content</translation>
    </message>
    <message>
        <source>Icons have a name, or stand beside the words that say the same. Charts have a name, and their figures in a table.</source>
        <translation>Icons have a name, or stand beside the words that say the same. Charts have a name, and their figures in a table.</translation>
    </message>
    <message>
        <source>Information and relationships</source>
        <translation>Information and relationships</translation>
    </message>
    <message>
        <source>Fields go with their labels, tables have headings, choices are told as such. The titles of the parts of a page look like titles, but a screen reader is not told that they are: it cannot jump from one to the next.</source>
        <translation>Fields go with their labels, tables have headings, choices are told as such. The titles of the parts of a page look like titles, but a screen reader is not told that they are: it cannot jump from one to the next.</translation>
    </message>
    <message>
        <source>Meaningful sequence</source>
        <translation>Meaningful sequence</translation>
    </message>
    <message>
        <source>What is read follows what is seen, from top to bottom, one column after the other.</source>
        <translation>What is read follows what is seen, from top to bottom, one column after the other.</translation>
    </message>
    <message>
        <source>Sensory characteristics</source>
        <translation>Sensory characteristics</translation>
    </message>
    <message>
        <source>No instruction rests on a shape, a place or a sound alone.</source>
        <translation>No instruction rests on a shape, a place or a sound alone.</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>The window takes any shape, upright or across.</source>
        <translation>The window takes any shape, upright or across.</translation>
    </message>
    <message>
        <source>Use of colour</source>
        <translation>Use of colour</translation>
    </message>
    <message>
        <source>Whatever a colour says stands in words, a sign or a stroke too: alerts, levels, curves, what is chosen.</source>
        <translation>Whatever a colour says stands in words, a sign or a stroke too: alerts, levels, curves, what is chosen.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Text has a contrast of 4.5 to 1 or more on its ground, in the light and in the dark theme: computed for every pair of colours.</source>
        <translation>Text has a contrast of 4.5 to 1 or more on its ground, in the light and in the dark theme: computed for every pair of colours.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Text grows up to 200%, and no word is cut.</source>
        <translation>Text grows up to 200%, and no word is cut.</translation>
    </message>
    <message>
        <source>Images of text</source>
        <translation>Images of text</translation>
    </message>
    <message>
        <source>There are none: all words are text.</source>
        <translation>There are none: all words are text.</translation>
    </message>
    <message>
        <source>Reflow</source>
        <translation>Reflow</translation>
    </message>
    <message>
        <source>Pages scroll downwards only. But the window cannot be narrower than 640 pixels, and 1,024 at 200%, where the criterion asks for 320 and 640.</source>
        <translation>Pages scroll downwards only. But the window cannot be narrower than 640 pixels, and 1,024 at 200%, where the criterion asks for 320 and 640.</translation>
    </message>
    <message>
        <source>Contrast of what is not text</source>
        <translation>Contrast of what is not text</translation>
    </message>
    <message>
        <source>Edges of controls, the ring of the focus, signs and curves have a contrast of 3 to 1 or more.</source>
        <translation>Edges of controls, the ring of the focus, signs and curves have a contrast of 3 to 1 or more.</translation>
    </message>
    <message>
        <source>What shows under the pointer</source>
        <translation>What shows under the pointer</translation>
    </message>
    <message>
        <source>Tool tips go away as soon as the pointer moves, and no key closes them. None of them is needed, except to read a very long name whole.</source>
        <translation>Tool tips go away as soon as the pointer moves, and no key closes them. None of them is needed, except to read a very long name whole.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Each screen is in one language, which is told to the system on Linux. Whether Windows and macOS pass it on to a screen reader was not checked.</source>
        <translation>Each screen is in one language, which is told to the system on Linux. Whether Windows and macOS pass it on to a screen reader was not checked.</translation>
    </message>
    <message>
        <source>On focus</source>
        <translation>On focus</translation>
    </message>
    <message>
        <source>Nothing changes because it takes the focus.</source>
        <translation>Nothing changes because it takes the focus.</translation>
    </message>
    <message>
        <source>On input</source>
        <translation>On input</translation>
    </message>
    <message>
        <source>Choosing an answer saves it and goes nowhere: you go on with Enter or with the button.</source>
        <translation>Choosing an answer saves it and goes nowhere: you go on with Enter or with the button.</translation>
    </message>
    <message>
        <source>Help in one place</source>
        <translation>Help in one place</translation>
    </message>
    <message>
        <source>F1 opens the help of the screen, everywhere; it is always in the same menu.</source>
        <translation>F1 opens the help of the screen, everywhere; it is always in the same menu.</translation>
    </message>
    <message>
        <source>Errors are named</source>
        <translation>Errors are named</translation>
    </message>
    <message>
        <source>What is wrong stands in words below its field, and is told to screen readers.</source>
        <translation>What is wrong stands in words below its field, and is told to screen readers.</translation>
    </message>
    <message>
        <source>Labels and instructions</source>
        <translation>Labels and instructions</translation>
    </message>
    <message>
        <source>Every field has a label that stays, and a line of help where one is needed.</source>
        <translation>Every field has a label that stays, and a line of help where one is needed.</translation>
    </message>
    <message>
        <source>How to mend an error</source>
        <translation>How to mend an error</translation>
    </message>
    <message>
        <source>Every message says the cause and what to do next.</source>
        <translation>Every message says the cause and what to do next.</translation>
    </message>
    <message>
        <source>Errors that cost</source>
        <translation>Errors that cost</translation>
    </message>
    <message>
        <source>What is deleted can be restored for 30 days. Erasing asks first, and names what it will remove.</source>
        <translation>What is deleted can be restored for 30 days. Erasing asks first, and names what it will remove.</translation>
    </message>
    <message>
        <source>Nothing asked twice</source>
        <translation>Nothing asked twice</translation>
    </message>
    <message>
        <source>The firm and the answers already given are filled in, from one diagnosis or one year to the next.</source>
        <translation>The firm and the answers already given are filled in, from one diagnosis or one year to the next.</translation>
    </message>
    <message>
        <source>Name, role, value</source>
        <translation>Name, role, value</translation>
    </message>
    <message>
        <source>Every control has a name, a role and a state. But a row that unfolds is told as a button pressed or not, rather than as open or closed.</source>
        <translation>Every control has a name, a role and a state. But a row that unfolds is told as a button pressed or not, rather than as open or closed.</translation>
    </message>
    <message>
        <source>Status messages</source>
        <translation>Status messages</translation>
    </message>
    <message>
        <source>“Saved”, errors and the end of a task are told to screen readers, and the focus stays where it is.</source>
        <translation>“Saved”, errors and the end of a task are told to screen readers, and the focus stays where it is.</translation>
    </message>
    <message>
        <source>Assistive technologies</source>
        <translation>Assistive technologies</translation>
    </message>
    <message>
        <source>What shows is given to the accessibility interface of the system. It was read through that of Linux (AT-SPI) only, not through those of Windows and macOS.</source>
        <translation>What shows is given to the accessibility interface of the system. It was read through that of Linux (AT-SPI) only, not through those of Windows and macOS.</translation>
    </message>
    <message>
        <source>Preferences of the system</source>
        <translation>Preferences of the system</translation>
    </message>
    <message>
        <source>Light or dark, high contrast and reduced motion are followed. The text size and the typeface of the system are not: choose the text size under Settings.</source>
        <translation>Light or dark, high contrast and reduced motion are followed. The text size and the typeface of the system are not: choose the text size under Settings.</translation>
    </message>
    <message>
        <source>Accessible documents</source>
        <translation>Accessible documents</translation>
    </message>
    <message>
        <source>The report is a tagged PDF (PDF/UA-1): titles, lists, tables and links are told as such, in the order of reading, and charts in words. The program veraPDF finds nothing to object to; no screen reader was tried on it.</source>
        <translation>The report is a tagged PDF (PDF/UA-1): titles, lists, tables and links are told as such, in the order of reading, and charts in words. The program veraPDF finds nothing to object to; no screen reader was tried on it.</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <source>This declaration, the help under F1 and the list of shortcuts come with the program, and are read like the rest of it.</source>
        <translation>This declaration, the help under F1 and the list of shortcuts come with the program, and are read like the rest of it.</translation>
    </message>
</context>
<context>
    <name>CurveCard</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Interval</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Score of each diagnosis</source>
        <translation>Score of each diagnosis</translation>
    </message>
    <message>
        <source>Curve of the score, from 0 to 100</source>
        <translation>Curve of the score, from 0 to 100</translation>
    </message>
    <message>
        <source>See the curve</source>
        <translation>See the curve</translation>
    </message>
    <message numerus="yes">
        <source>%n diagnosis(es)</source>
        <translation>
            <numerusform>%n diagnosis</numerusform>
            <numerusform>%n diagnoses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Export everything</source>
        <translation>Export everything</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Erase for good…</translation>
    </message>
    <message>
        <source>Open the bin</source>
        <translation>Open the bin</translation>
    </message>
    <message>
        <source>This firm&apos;s data</source>
        <translation>This firm’s data</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Take it with you</translation>
    </message>
    <message>
        <source>One file with the firm, all its diagnoses, answers and notes.</source>
        <translation>One file with the firm, all its diagnoses, answers and notes.</translation>
    </message>
    <message>
        <source>Delete the firm</source>
        <translation>Delete the firm</translation>
    </message>
    <message>
        <source>It goes to the bin with its diagnoses, for 30 days. You can restore it until then.</source>
        <translation>It goes to the bin with its diagnoses, for 30 days. You can restore it until then.</translation>
    </message>
    <message>
        <source>Erase the firm for good</source>
        <translation>Erase the firm for good</translation>
    </message>
    <message>
        <source>From this computer, backups included. You first see what goes.</source>
        <translation>From this computer, backups included. You first see what goes.</translation>
    </message>
</context>
<context>
    <name>DataPart</name>
    <message>
        <source>Your data</source>
        <translation>Your data</translation>
    </message>
    <message>
        <source>Everything is in this folder, and nobody else receives it.</source>
        <translation>Everything is in this folder, and nobody else receives it.</translation>
    </message>
    <message>
        <source>Folder of your data</source>
        <translation>Folder of your data</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Move…</translation>
    </message>
    <message>
        <source>Move your data to another folder</source>
        <translation>Move your data to another folder</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copy the path</translation>
    </message>
    <message>
        <source>This folder was given when PMEdiag was started (--data-dir or PMEDIAG_DATA_DIR): it is changed there.</source>
        <translation>This folder was given when PMEdiag was started (--data-dir or PMEDIAG_DATA_DIR): it is changed there.</translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation>Path copied</translation>
    </message>
</context>
<context>
    <name>Deleting</name>
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
    <name>DetailPage</name>
    <message>
        <source>Resources</source>
        <translation>Resources</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Print this sheet</source>
        <translation>Print this sheet</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Contact sheet</translation>
    </message>
    <message>
        <source>A page about your firm, for this organisation</source>
        <translation>A page about your firm, for this organisation</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Good to know</translation>
    </message>
    <message>
        <source>To prepare</source>
        <translation>To prepare</translation>
    </message>
    <message>
        <source>Who can confirm it</source>
        <translation>Who can confirm it</translation>
    </message>
    <message>
        <source>What it says may have changed since.</source>
        <translation>What it says may have changed since.</translation>
    </message>
    <message>
        <source>Amounts, dates and conditions may have changed: have them confirmed.</source>
        <translation>Amounts, dates and conditions may have changed: have them confirmed.</translation>
    </message>
    <message>
        <source>Information of {day}, to be verified again</source>
        <translation>Information of {day}, to be verified again</translation>
    </message>
    <message>
        <source>Not for your firm</source>
        <translation>Not for your firm</translation>
    </message>
    <message>
        <source>Its conditions do not match your profile or your answers.</source>
        <translation>Its conditions do not match your profile or your answers.</translation>
    </message>
    <message>
        <source>No aid to count on</source>
        <translation>No aid to count on</translation>
    </message>
    <message>
        <source>Ask what is open today, and have the answer in writing.</source>
        <translation>Ask what is open today, and have the answer in writing.</translation>
    </message>
    <message>
        <source>A point to have confirmed</source>
        <translation>A point to have confirmed</translation>
    </message>
    <message>
        <source>Not all of it could be verified. Have it confirmed before you act.</source>
        <translation>Not all of it could be verified. Have it confirmed before you act.</translation>
    </message>
    <message>
        <source>A newer version may exist</source>
        <translation>A newer version may exist</translation>
    </message>
    <message>
        <source>Look at its date before you rely on it.</source>
        <translation>Look at its date before you rely on it.</translation>
    </message>
    <message>
        <source>A lead to verify</source>
        <translation>A lead to verify</translation>
    </message>
    <message>
        <source>Nobody could confirm that it runs today. Ask before you count on it.</source>
        <translation>Nobody could confirm that it runs today. Ask before you count on it.</translation>
    </message>
    <message>
        <source>Your answers that it is about</source>
        <translation>Your answers that it is about</translation>
    </message>
    <message>
        <source>It helps with these answers of yours</source>
        <translation>It helps with these answers of yours</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>From {day} on:</source>
        <translation>From {day} on:</translation>
    </message>
    <message>
        <source>Since {day}:</source>
        <translation>Since {day}:</translation>
    </message>
    <message>
        <source>Ends on {day}.</source>
        <translation>Ends on {day}.</translation>
    </message>
    <message>
        <source>To go further</source>
        <translation>To go further</translation>
    </message>
    <message>
        <source>Your browser opens it and goes on the internet; PMEdiag sends nothing.</source>
        <translation>Your browser opens it and goes on the internet; PMEdiag sends nothing.</translation>
    </message>
    <message>
        <source>This address could not be checked.</source>
        <translation>This address could not be checked.</translation>
    </message>
    <message numerus="yes">
        <source>Where this was read: %n source(s)</source>
        <translation>
            <numerusform>Where this was read: %n source</numerusform>
            <numerusform>Where this was read: %n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Information of {day}.</source>
        <translation>Information of {day}.</translation>
    </message>
    <message>
        <source>To be verified again after {day}.</source>
        <translation>To be verified again after {day}.</translation>
    </message>
</context>
<context>
    <name>DiagnosisRow</name>
    <message>
        <source>More actions, {day}</source>
        <translation>More actions, {day}</translation>
    </message>
    <message>
        <source>Compare, send, delete</source>
        <translation>Compare, send, delete</translation>
    </message>
    <message>
        <source>PDF report</source>
        <translation>PDF report</translation>
    </message>
    <message>
        <source>PDF report, {day}</source>
        <translation>PDF report, {day}</translation>
    </message>
    <message>
        <source>Compare with the one before</source>
        <translation>Compare with the one before</translation>
    </message>
    <message>
        <source>Send to my adviser</source>
        <translation>Send to my adviser</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>What changed since {day}</source>
        <translation>What changed since {day}</translation>
    </message>
    <message>
        <source>{score} on {day}, {path}</source>
        <translation>{score} on {day}, {path}</translation>
    </message>
    <message>
        <source>From {earlier}, to {later}.</source>
        <translation>From {earlier}, to {later}.</translation>
    </message>
    <message>
        <source>One of the two is about one area only: it says nothing of the score of the firm.</source>
        <translation>One of the two is about one area only: it says nothing of the score of the firm.</translation>
    </message>
    <message>
        <source>One of the two has too few answers for a score: there is no overall change.</source>
        <translation>One of the two has too few answers for a score: there is no overall change.</translation>
    </message>
    <message>
        <source>No question has a score in both: there is no overall change.</source>
        <translation>No question has a score in both: there is no overall change.</translation>
    </message>
    <message>
        <source>The same version on both days.</source>
        <translation>The same version on both days.</translation>
    </message>
    <message>
        <source>The same answers, with the weights of another version.</source>
        <translation>The same answers, with the weights of another version.</translation>
    </message>
    <message numerus="yes">
        <source>%n came</source>
        <translation>
            <numerusform>%n came</numerusform>
            <numerusform>%n came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n went</source>
        <translation>
            <numerusform>%n went</numerusform>
            <numerusform>%n went</numerusform>
        </translation>
    </message>
    <message>
        <source>None: the same ones count on both days.</source>
        <translation>None: the same ones count on both days.</translation>
    </message>
    <message>
        <source>They count on one of the two days only</source>
        <translation>They count on one of the two days only</translation>
    </message>
    <message>
        <source>{before} → {after} points of 100</source>
        <translation>{before} → {after} points of 100</translation>
    </message>
    <message>
        <source>Not in the questionnaire of {day}</source>
        <translation>Not in the questionnaire of {day}</translation>
    </message>
    <message>
        <source>Not asked in the diagnosis of {day}</source>
        <translation>Not asked in the diagnosis of {day}</translation>
    </message>
    <message>
        <source>Did not concern the firm on {day}</source>
        <translation>Did not concern the firm on {day}</translation>
    </message>
    <message>
        <source>Waited for an earlier answer on {day}</source>
        <translation>Waited for an earlier answer on {day}</translation>
    </message>
    <message>
        <source>Not applicable on {day}</source>
        <translation>Not applicable on {day}</translation>
    </message>
    <message>
        <source>“I don&apos;t know” on {day}</source>
        <translation>“I don’t know” on {day}</translation>
    </message>
    <message>
        <source>No answer on {day}</source>
        <translation>No answer on {day}</translation>
    </message>
    <message>
        <source>Asked differently on {day}</source>
        <translation>Asked differently on {day}</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>no score</translation>
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
        <source>All results</source>
        <translation>All results</translation>
    </message>
    <message>
        <source>Key Esc</source>
        <translation>Key Esc</translation>
    </message>
    <message>
        <source>What can help</source>
        <translation>What can help</translation>
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
        <source>Area by area</source>
        <translation>Area by area</translation>
    </message>
    <message>
        <source>The dashed mark: where it stood on {day}. After each score, the points gained or lost since.</source>
        <translation>The dashed mark: where it stood on {day}. After each score, the points gained or lost since.</translation>
    </message>
    <message>
        <source>Not concerned, and left out of the score: {names}.</source>
        <translation>Not concerned, and left out of the score: {names}.</translation>
    </message>
</context>
<context>
    <name>DuesCard</name>
    <message>
        <source>Deadlines</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>In force since {day}: still for you to do</source>
        <translation>In force since {day}: still for you to do</translation>
    </message>
</context>
<context>
    <name>EmptyBinDialog</name>
    <message>
        <source>Erase what is in the bin for good?</source>
        <translation>Erase what is in the bin for good?</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) will be erased and cannot come back. A backup made before keeps them until it is replaced in its turn.</source>
        <translation>
            <numerusform>%n thing will be erased and cannot come back. A backup made before keeps them until it is replaced in its turn.</numerusform>
            <numerusform>%n things will be erased and cannot come back. A backup made before keeps them until it is replaced in its turn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Empty the bin</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>How far it is</source>
        <translation>How far it is</translation>
    </message>
    <message>
        <source>Why it is given up</source>
        <translation>Why it is given up</translation>
    </message>
    <message>
        <source>A few words: they help with the next plan.</source>
        <translation>A few words: they help with the next plan.</translation>
    </message>
    <message>
        <source>For example 31/12/2028</source>
        <translation>For example 31/12/2028</translation>
    </message>
    <message>
        <source>Role or first name</source>
        <translation>Role or first name</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Who does it</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Begins on</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>To be done by</translation>
    </message>
    <message>
        <source>What it really cost (€)</source>
        <translation>What it really cost (€)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What you decide</source>
        <translation>What you decide</translation>
    </message>
    <message>
        <source>Not given up yet: say in a few words why, or choose another state.</source>
        <translation>Not given up yet: say in a few words why, or choose another state.</translation>
    </message>
    <message>
        <source>This day is before the first one.</source>
        <translation>This day is before the first one.</translation>
    </message>
    <message>
        <source>This is not a date. Write the day, month and year: 31/12/2028.</source>
        <translation>This is not a date. Write the day, month and year: 31/12/2028.</translation>
    </message>
    <message numerus="yes">
        <source>This note is too long: keep it under %n characters.</source>
        <translation>
            <numerusform>This note is too long: keep it under %n characters.</numerusform>
            <numerusform>This note is too long: keep it under %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>I understand that this cannot be undone</source>
        <translation>I understand that this cannot be undone</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Erase for good</translation>
    </message>
    <message>
        <source>Looking for everything that holds “{firm}”…</source>
        <translation>Looking for everything that holds “{firm}”…</translation>
    </message>
    <message>
        <source>This goes from this computer and cannot come back:</source>
        <translation>This goes from this computer and cannot come back:</translation>
    </message>
    <message numerus="yes">
        <source>the firm, its logo, and %n diagnosis(es) with their answers and notes</source>
        <translation>
            <numerusform>the firm, its logo, and %n diagnosis with their answers and notes</numerusform>
            <numerusform>the firm, its logo, and %n diagnoses with their answers and notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) that hold it or may hold it:</source>
        <translation>
            <numerusform>%n backup that hold it or may hold it:</numerusform>
            <numerusform>%n backups that hold it or may hold it:</numerusform>
        </translation>
    </message>
    <message>
        <source>A new backup of everything else takes their place.</source>
        <translation>A new backup of everything else takes their place.</translation>
    </message>
    <message>
        <source>Reports and files that you saved or sent elsewhere are yours to erase.</source>
        <translation>Reports and files that you saved or sent elsewhere are yours to erase.</translation>
    </message>
    <message>
        <source>Erase “{firm}” for good?</source>
        <translation>Erase “{firm}” for good?</translation>
    </message>
    <message>
        <source>Erasing “{firm}”…</source>
        <translation>Erasing “{firm}”…</translation>
    </message>
    <message>
        <source>“{firm}” is erased.</source>
        <translation>“{firm}” is erased.</translation>
    </message>
    <message>
        <source>Nothing of it is left in this data, nor in its backups.</source>
        <translation>Nothing of it is left in this data, nor in its backups.</translation>
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
        <source>One readable file with all that is kept about this firm: its profile, its logo, every diagnosis with its answers and notes, and what is in the bin.</source>
        <translation>One readable file with all that is kept about this firm: its profile, its logo, every diagnosis with its answers and notes, and what is in the bin.</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Export everything</translation>
    </message>
    <message>
        <source>PMEdiag file (*.pmediag)</source>
        <translation>PMEdiag file (*.pmediag)</translation>
    </message>
    <message>
        <source>Export everything about {firm}</source>
        <translation>Export everything about {firm}</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>It holds no diagnosis.</source>
        <translation>It holds no diagnosis.</translation>
    </message>
    <message>
        <source>There is nothing to add.</source>
        <translation>There is nothing to add.</translation>
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
    <name>Finder</name>
    <message>
        <source>Search the questions</source>
        <translation>Search the questions</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Key Esc</source>
        <translation>Key Esc</translation>
    </message>
    <message>
        <source>A word of the question or of an answer</source>
        <translation>A word of the question or of an answer</translation>
    </message>
    <message>
        <source>Words to search for</source>
        <translation>Words to search for</translation>
    </message>
    <message>
        <source>in its choices</source>
        <translation>in its choices</translation>
    </message>
    <message>
        <source>in its help</source>
        <translation>in its help</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) found</source>
        <translation>
            <numerusform>%n question found</numerusform>
            <numerusform>%n questions found</numerusform>
        </translation>
    </message>
    <message>
        <source>No question holds these words. Try fewer words, or others.</source>
        <translation>No question holds these words. Try fewer words, or others.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to review</source>
        <translation>
            <numerusform>%n answer to review</numerusform>
            <numerusform>%n answers to review</numerusform>
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
        <source>%n question(s) without an answer</source>
        <translation>
            <numerusform>%n question without an answer</numerusform>
            <numerusform>%n questions without an answer</numerusform>
        </translation>
    </message>
    <message>
        <source>Every question is answered, and none is flagged.</source>
        <translation>Every question is answered, and none is flagged.</translation>
    </message>
    <message>
        <source>Below: what is left to look at.</source>
        <translation>Below: what is left to look at.</translation>
    </message>
</context>
<context>
    <name>FinderList</name>
    <message>
        <source>Questions found</source>
        <translation>Questions found</translation>
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
    <message numerus="yes">
        <source>This number has %n digit(s); a SIREN has 9 and a SIRET 14. Compare it with your papers.</source>
        <translation>
            <numerusform>This number has %n digit; a SIREN has 9 and a SIRET 14. Compare it with your papers.</numerusform>
            <numerusform>This number has %n digits; a SIREN has 9 and a SIRET 14. Compare it with your papers.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a VAT number. The SIREN is its last nine digits: type those alone.</source>
        <translation>This is a VAT number. The SIREN is its last nine digits: type those alone.</translation>
    </message>
    <message>
        <source>There is something else than digits in it. Type the 9 digits of the SIREN or the 14 of the SIRET.</source>
        <translation>There is something else than digits in it. Type the 9 digits of the SIREN or the 14 of the SIRET.</translation>
    </message>
    <message>
        <source>No firm has a number of zeros. Leave it empty if you do not have it at hand.</source>
        <translation>No firm has a number of zeros. Leave it empty if you do not have it at hand.</translation>
    </message>
    <message>
        <source>One digit is wrong, or two are swapped; there is no telling which. Compare the number with your papers.</source>
        <translation>One digit is wrong, or two are swapped; there is no telling which. Compare the number with your papers.</translation>
    </message>
    <message>
        <source>This image is too large: {width} × {height} pixels, where {side} a side and {pixels} million in all can be read. Choose a smaller copy; 600 × 300 is enough.</source>
        <translation>This image is too large: {width} × {height} pixels, where {side} a side and {pixels} million in all can be read. Choose a smaller copy; 600 × 300 is enough.</translation>
    </message>
    <message>
        <source>This file could not be opened. Check that it is still there and that you may read it, or choose another.</source>
        <translation>This file could not be opened. Check that it is still there and that you may read it, or choose another.</translation>
    </message>
    <message>
        <source>This file has more than {megabytes} MB. Choose a lighter copy of the image.</source>
        <translation>This file has more than {megabytes} MB. Choose a lighter copy of the image.</translation>
    </message>
    <message>
        <source>This is not an image that can be read. Choose a PNG or a JPEG.</source>
        <translation>This is not an image that can be read. Choose a PNG or a JPEG.</translation>
    </message>
    <message>
        <source>An SVG drawing cannot be used. Export it as a PNG or a JPEG and choose that.</source>
        <translation>An SVG drawing cannot be used. Export it as a PNG or a JPEG and choose that.</translation>
    </message>
    <message>
        <source>This image is damaged. Choose another copy of it, as a PNG or a JPEG.</source>
        <translation>This image is damaged. Choose another copy of it, as a PNG or a JPEG.</translation>
    </message>
</context>
<context>
    <name>FirmEditor</name>
    <message>
        <source>Only the name is needed. Nothing leaves this computer.</source>
        <translation>Only the name is needed. Nothing leaves this computer.</translation>
    </message>
    <message>
        <source>Change the day</source>
        <translation>Change the day</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Your firm</source>
        <translation>Your firm</translation>
    </message>
    <message>
        <source>A new firm</source>
        <translation>A new firm</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>Saved, except what is marked above</source>
        <translation>Saved, except what is marked above</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>You wanted to keep this data until {day}.</source>
        <translation>You wanted to keep this data until {day}.</translation>
    </message>
    <message>
        <source>That day has passed: erase the firm below, or choose a later day.</source>
        <translation>That day has passed: erase the firm below, or choose a later day.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Not saved yet</translation>
    </message>
</context>
<context>
    <name>FirmForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>An alias will do. It appears on this computer and on your reports.</source>
        <translation>An alias will do. It appears on this computer and on your reports.</translation>
    </message>
    <message>
        <source>SIREN or SIRET</source>
        <translation>SIREN or SIRET</translation>
    </message>
    <message>
        <source>9 or 14 digits, with or without spaces. It is checked for typing errors, which does not prove that the firm exists.</source>
        <translation>9 or 14 digits, with or without spaces. It is checked for typing errors, which does not prove that the firm exists.</translation>
    </message>
    <message>
        <source>For example 31/12/2028</source>
        <translation>For example 31/12/2028</translation>
    </message>
    <message>
        <source>Keep this firm&apos;s data until</source>
        <translation>Keep this firm’s data until</translation>
    </message>
    <message>
        <source>From the day after, PMEdiag reminds you to erase it. It erases nothing by itself. Empty: no reminder.</source>
        <translation>From the day after, PMEdiag reminds you to erase it. It erases nothing by itself. Empty: no reminder.</translation>
    </message>
    <message numerus="yes">
        <source>This name is too long: keep it under %n characters.</source>
        <translation>
            <numerusform>This name is too long: keep it under %n characters.</numerusform>
            <numerusform>This name is too long: keep it under %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the firm a name; an alias is enough.</source>
        <translation>Give the firm a name; an alias is enough.</translation>
    </message>
    <message>
        <source>This is not a date. Write the day, month and year: 31/12/2028.</source>
        <translation>This is not a date. Write the day, month and year: 31/12/2028.</translation>
    </message>
    <message>
        <source>This day has passed. Choose a later one, or empty the field.</source>
        <translation>This day has passed. Choose a later one, or empty the field.</translation>
    </message>
</context>
<context>
    <name>FirmPage</name>
    <message numerus="yes">
        <source>All firms (%n)</source>
        <translation>
            <numerusform>All firms (%n)</numerusform>
            <numerusform>All firms (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirmsList</name>
    <message>
        <source>Name or number</source>
        <translation>Name or number</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>Search the firms</source>
        <translation>Search the firms</translation>
    </message>
    <message>
        <source>Firms</source>
        <translation>Firms</translation>
    </message>
    <message>
        <source>New firm</source>
        <translation>New firm</translation>
    </message>
    <message>
        <source>No firm is called that. Try a part of its name or number.</source>
        <translation>No firm is called that. Try a part of its name or number.</translation>
    </message>
    <message numerus="yes">
        <source>%n firm(s)</source>
        <translation>
            <numerusform>%n firm</numerusform>
            <numerusform>%n firms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoldedTicks</name>
    <message>
        <source>{on} of {count}</source>
        <translation>{on} of {count}</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Untick all</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tick all</translation>
    </message>
</context>
<context>
    <name>Frontier</name>
    <message>
        <source>Curve of the gain by budget</source>
        <translation>Curve of the gain by budget</translation>
    </message>
    <message>
        <source>See the curve</source>
        <translation>See the curve</translation>
    </message>
    <message>
        <source>More money would bring almost nothing.</source>
        <translation>More money would bring almost nothing.</translation>
    </message>
    <message>
        <source>Beyond {budget}, more money brings almost nothing.</source>
        <translation>Beyond {budget}, more money brings almost nothing.</translation>
    </message>
    <message>
        <source>{budget}: {gain}</source>
        <translation>{budget}: {gain}</translation>
    </message>
    <message>
        <source>your plan: {gain}</source>
        <translation>your plan: {gain}</translation>
    </message>
    <message>
        <source>Budget (€)</source>
        <translation>Budget (€)</translation>
    </message>
    <message>
        <source>Spent (€)</source>
        <translation>Spent (€)</translation>
    </message>
    <message>
        <source>Gain by your priorities</source>
        <translation>Gain by your priorities</translation>
    </message>
    <message>
        <source>Gain of the score</source>
        <translation>Gain of the score</translation>
    </message>
    <message>
        <source>Best gain by budget</source>
        <translation>Best gain by budget</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Your firm, in a few facts</source>
        <translation>Your firm, in a few facts</translation>
    </message>
    <message>
        <source>They choose the questions that concern you, and the words they are asked in.</source>
        <translation>They choose the questions that concern you, and the words they are asked in.</translation>
    </message>
    <message>
        <source>Only a name and whom you sell to are needed; the rest may stay empty.</source>
        <translation>Only a name and whom you sell to are needed; the rest may stay empty.</translation>
    </message>
    <message>
        <source>None of these facts changes a score.</source>
        <translation>None of these facts changes a score.</translation>
    </message>
    <message>
        <source>You can correct them later: the answers already given are kept.</source>
        <translation>You can correct them later: the answers already given are kept.</translation>
    </message>
    <message>
        <source>Go to the next field</source>
        <translation>Go to the next field</translation>
    </message>
    <message>
        <source>Go through the answers</source>
        <translation>Go through the answers</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>How much time do you have?</source>
        <translation>How much time do you have?</translation>
    </message>
    <message>
        <source>Choose how far to go today; you can go further later.</source>
        <translation>Choose how far to go today; you can go further later.</translation>
    </message>
    <message>
        <source>Express: the most telling questions, in less than ten minutes, and a first level.</source>
        <translation>Express: the most telling questions, in less than ten minutes, and a first level.</translation>
    </message>
    <message>
        <source>Complete: all that concerns you, in 20 to 25 minutes, in two sittings if you like.</source>
        <translation>Complete: all that concerns you, in 20 to 25 minutes, in two sittings if you like.</translation>
    </message>
    <message>
        <source>From express to complete, nothing is asked twice.</source>
        <translation>From express to complete, nothing is asked twice.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Answering a question</source>
        <translation>Answering a question</translation>
    </message>
    <message>
        <source>One question at a time; each answer is saved as you give it.</source>
        <translation>One question at a time; each answer is saved as you give it.</translation>
    </message>
    <message>
        <source>Choose what is true today, not what is planned.</source>
        <translation>Choose what is true today, not what is planned.</translation>
    </message>
    <message>
        <source>“I don&apos;t know” is an answer: the result gets wider, not lower, and says whom to ask.</source>
        <translation>“I don’t know” is an answer: the result gets wider, not lower, and says whom to ask.</translation>
    </message>
    <message>
        <source>“Not applicable”, where it is offered, takes the question out of the figures.</source>
        <translation>“Not applicable”, where it is offered, takes the question out of the figures.</translation>
    </message>
    <message>
        <source>Flag an answer to find it again at the end; a note keeps what you saw.</source>
        <translation>Flag an answer to find it again at the end; a note keeps what you saw.</translation>
    </message>
    <message>
        <source>Beside the question: why it is asked, an example, how to check in two minutes.</source>
        <translation>Beside the question: why it is asked, an example, how to check in two minutes.</translation>
    </message>
    <message>
        <source>You may stop at any time: you come back to this question.</source>
        <translation>You may stop at any time: you come back to this question.</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>Choose an answer</translation>
    </message>
    <message>
        <source>Go from answer to answer</source>
        <translation>Go from answer to answer</translation>
    </message>
    <message>
        <source>Pick, then go on</source>
        <translation>Pick, then go on</translation>
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
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>Help on the question, and the steps</source>
        <translation>Help on the question, and the steps</translation>
    </message>
    <message>
        <source>Search the questions</source>
        <translation>Search the questions</translation>
    </message>
    <message>
        <source>All questions as a table</source>
        <translation>All questions as a table</translation>
    </message>
    <message>
        <source>The same questions and answers, a row each, for whoever types fast.</source>
        <translation>The same questions and answers, a row each, for whoever types fast.</translation>
    </message>
    <message>
        <source>Each answer is saved at once, as on the page of the question.</source>
        <translation>Each answer is saved at once, as on the page of the question.</translation>
    </message>
    <message>
        <source>A row that no longer concerns you goes away; its answer is kept.</source>
        <translation>A row that no longer concerns you goes away; its answer is kept.</translation>
    </message>
    <message>
        <source>From a row you can open the question itself, with its help.</source>
        <translation>From a row you can open the question itself, with its help.</translation>
    </message>
    <message>
        <source>Go from row to row</source>
        <translation>Go from row to row</translation>
    </message>
    <message>
        <source>Open the question</source>
        <translation>Open the question</translation>
    </message>
    <message>
        <source>One question at a time</source>
        <translation>One question at a time</translation>
    </message>
    <message>
        <source>What matters most to you</source>
        <translation>What matters most to you</translation>
    </message>
    <message>
        <source>Say how much each area matters to your firm this year.</source>
        <translation>Say how much each area matters to your firm this year.</translation>
    </message>
    <message>
        <source>It changes no score: it shows where to look first.</source>
        <translation>It changes no score: it shows where to look first.</translation>
    </message>
    <message>
        <source>You may skip it, or leave rows empty.</source>
        <translation>You may skip it, or leave rows empty.</translation>
    </message>
    <message>
        <source>The same value again takes it back.</source>
        <translation>The same value again takes it back.</translation>
    </message>
    <message>
        <source>Before you finish</source>
        <translation>Before you finish</translation>
    </message>
    <message>
        <source>What has no answer, what you do not know, and what you flagged.</source>
        <translation>What has no answer, what you do not know, and what you flagged.</translation>
    </message>
    <message>
        <source>Choose a question to go back to it.</source>
        <translation>Choose a question to go back to it.</translation>
    </message>
    <message>
        <source>You may finish with answers missing: the result is less precise, and says so.</source>
        <translation>You may finish with answers missing: the result is less precise, and says so.</translation>
    </message>
    <message>
        <source>Finishing freezes the answers and the result. Later, another diagnosis shows what has changed.</source>
        <translation>Finishing freezes the answers and the result. Later, another diagnosis shows what has changed.</translation>
    </message>
    <message>
        <source>Home: go on from where you were</source>
        <translation>Home: go on from where you were</translation>
    </message>
    <message>
        <source>Home shows the diagnosis in progress, your latest result, and what to do and to check this week.</source>
        <translation>Home shows the diagnosis in progress, your latest result, and what to do and to check this week.</translation>
    </message>
    <message>
        <source>Resume takes you back to the question where you stopped.</source>
        <translation>Resume takes you back to the question where you stopped.</translation>
    </message>
    <message>
        <source>The latest result opens with its button; all of them are under Progress.</source>
        <translation>The latest result opens with its button; all of them are under Progress.</translation>
    </message>
    <message>
        <source>The steps of this week come from your action plan: what is overdue, what is in progress, what to start with.</source>
        <translation>The steps of this week come from your action plan: what is overdue, what is in progress, what to start with.</translation>
    </message>
    <message>
        <source>What to check this week comes from your answers: what you did not know, and what you flagged.</source>
        <translation>What to check this week comes from your answers: what you did not know, and what you flagged.</translation>
    </message>
    <message>
        <source>Before the first diagnosis there are three ways in: diagnose your firm, open a file that you received, or look at an example.</source>
        <translation>Before the first diagnosis there are three ways in: diagnose your firm, open a file that you received, or look at an example.</translation>
    </message>
    <message>
        <source>Start a diagnosis</source>
        <translation>Start a diagnosis</translation>
    </message>
    <message>
        <source>Open a file that you received</source>
        <translation>Open a file that you received</translation>
    </message>
    <message>
        <source>Firm: what PMEdiag knows of your firm</source>
        <translation>Firm: what PMEdiag knows of your firm</translation>
    </message>
    <message>
        <source>The name, the activity and the size of your firm decide which questions are asked, and appear on your reports.</source>
        <translation>The name, the activity and the size of your firm decide which questions are asked, and appear on your reports.</translation>
    </message>
    <message>
        <source>The name may be an alias, such as “Firm A”.</source>
        <translation>The name may be an alias, such as “Firm A”.</translation>
    </message>
    <message>
        <source>The SIREN or SIRET number may stay empty. If it holds a typing error, PMEdiag says so: it cannot know which digit is wrong.</source>
        <translation>The SIREN or SIRET number may stay empty. If it holds a typing error, PMEdiag says so: it cannot know which digit is wrong.</translation>
    </message>
    <message>
        <source>To find your sector, type a word of your trade; accents do not matter.</source>
        <translation>To find your sector, type a word of your trade; accents do not matter.</translation>
    </message>
    <message>
        <source>Your logo is printed on your reports.</source>
        <translation>Your logo is printed on your reports.</translation>
    </message>
    <message>
        <source>Here you can also export everything about the firm to one file, say until when to keep it, or erase it for good.</source>
        <translation>Here you can also export everything about the firm to one file, say until when to keep it, or erase it for good.</translation>
    </message>
    <message>
        <source>A diagnosis that is finished does not change with what you write here.</source>
        <translation>A diagnosis that is finished does not change with what you write here.</translation>
    </message>
    <message>
        <source>Go through a list</source>
        <translation>Go through a list</translation>
    </message>
    <message>
        <source>Progress: your diagnoses, one after the other</source>
        <translation>Progress: your diagnoses, one after the other</translation>
    </message>
    <message>
        <source>Progress shows whether things have changed since the earlier diagnoses, and why.</source>
        <translation>Progress shows whether things have changed since the earlier diagnoses, and why.</translation>
    </message>
    <message>
        <source>The curve shows the score; the band around it shows what the answers that were not known leave open.</source>
        <translation>The curve shows the score; the band around it shows what the answers that were not known leave open.</translation>
    </message>
    <message>
        <source>Any two diagnoses can be compared: area by area, answer by answer.</source>
        <translation>Any two diagnoses can be compared: area by area, answer by answer.</translation>
    </message>
    <message>
        <source>Renewing asks the same questions again, with your earlier answer beside each.</source>
        <translation>Renewing asks the same questions again, with your earlier answer beside each.</translation>
    </message>
    <message>
        <source>A deleted diagnosis goes to the bin, and can be restored for 30 days.</source>
        <translation>A deleted diagnosis goes to the bin, and can be restored for 30 days.</translation>
    </message>
    <message>
        <source>Renew the latest diagnosis</source>
        <translation>Renew the latest diagnosis</translation>
    </message>
    <message>
        <source>Undo a deletion</source>
        <translation>Undo a deletion</translation>
    </message>
    <message>
        <source>Comparing two diagnoses</source>
        <translation>Comparing two diagnoses</translation>
    </message>
    <message>
        <source>What changed between two diagnoses of the same firm, and where it comes from.</source>
        <translation>What changed between two diagnoses of the same firm, and where it comes from.</translation>
    </message>
    <message>
        <source>The change has three parts: what really changed, what came from new or other questions, and what came from the questionnaire itself.</source>
        <translation>The change has three parts: what really changed, what came from new or other questions, and what came from the questionnaire itself.</translation>
    </message>
    <message>
        <source>Only questions answered in both count as a real change.</source>
        <translation>Only questions answered in both count as a real change.</translation>
    </message>
    <message>
        <source>The answers that changed are listed, the largest changes first.</source>
        <translation>The answers that changed are listed, the largest changes first.</translation>
    </message>
    <message>
        <source>Go back to all diagnoses</source>
        <translation>Go back to all diagnoses</translation>
    </message>
    <message>
        <source>Resources: who helps, who pays, what the law asks</source>
        <translation>Resources: who helps, who pays, what the law asks</translation>
    </message>
    <message>
        <source>What fits your firm comes first; it is read without the internet.</source>
        <translation>What fits your firm comes first; it is read without the internet.</translation>
    </message>
    <message>
        <source>“For you” is chosen from your answers and your region, ten at most. “Everything” holds the rest.</source>
        <translation>“For you” is chosen from your answers and your region, ten at most. “Everything” holds the rest.</translation>
    </message>
    <message>
        <source>The calendar puts the duties that concern you in order of days.</source>
        <translation>The calendar puts the duties that concern you in order of days.</translation>
    </message>
    <message>
        <source>Nothing is granted here: a resource says whom to ask before you count on it, and when it was read.</source>
        <translation>Nothing is granted here: a resource says whom to ask before you count on it, and when it was read.</translation>
    </message>
    <message>
        <source>An address is shown whole, and copied in one click. It opens in your browser only if you ask for it.</source>
        <translation>An address is shown whole, and copied in one click. It opens in your browser only if you ask for it.</translation>
    </message>
    <message>
        <source>Search the resources</source>
        <translation>Search the resources</translation>
    </message>
    <message>
        <source>Go through the list</source>
        <translation>Go through the list</translation>
    </message>
    <message>
        <source>Open the first one found</source>
        <translation>Open the first one found</translation>
    </message>
    <message>
        <source>Go back to the list</source>
        <translation>Go back to the list</translation>
    </message>
    <message>
        <source>Settings: how PMEdiag looks, and where it keeps your data</source>
        <translation>Settings: how PMEdiag looks, and where it keeps your data</translation>
    </message>
    <message>
        <source>What you choose here applies at once, and next time too.</source>
        <translation>What you choose here applies at once, and next time too.</translation>
    </message>
    <message>
        <source>Language: French or English; nothing has to be started again.</source>
        <translation>Language: French or English; nothing has to be started again.</translation>
    </message>
    <message>
        <source>Text size: from 100 to 200%.</source>
        <translation>Text size: from 100 to 200%.</translation>
    </message>
    <message>
        <source>Theme: light, dark, or that of the computer.</source>
        <translation>Theme: light, dark, or that of the computer.</translation>
    </message>
    <message>
        <source>Your data: see the folder, open it, move it, back it up, or go back to a backup. Going back to a backup can be undone.</source>
        <translation>Your data: see the folder, open it, move it, back it up, or go back to a backup. Going back to a backup can be undone.</translation>
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
        <source>About: what PMEdiag is made of</source>
        <translation>About: what PMEdiag is made of</translation>
    </message>
    <message>
        <source>About says which version you have, what becomes of your data, how the score comes about, and what is accessible or not.</source>
        <translation>About says which version you have, what becomes of your data, how the score comes about, and what is accessible or not.</translation>
    </message>
    <message>
        <source>Each title unfolds with Enter or a click, and folds again.</source>
        <translation>Each title unfolds with Enter or a click, and folds again.</translation>
    </message>
    <message>
        <source>Copy for support gives the versions to whoever helps you.</source>
        <translation>Copy for support gives the versions to whoever helps you.</translation>
    </message>
    <message>
        <source>An address can be copied; nothing opens by itself.</source>
        <translation>An address can be copied; nothing opens by itself.</translation>
    </message>
    <message>
        <source>Unfold a title, or fold it</source>
        <translation>Unfold a title, or fold it</translation>
    </message>
    <message>
        <source>Action plan: what to start with</source>
        <translation>Action plan: what to start with</translation>
    </message>
    <message>
        <source>The plan chooses the actions that raise your score most within your budget and your time, and says which three come first.</source>
        <translation>The plan chooses the actions that raise your score most within your budget and your time, and says which three come first.</translation>
    </message>
    <message>
        <source>Move the budget or the days, or type them: the plan, the score and the radar follow at once.</source>
        <translation>Move the budget or the days, or type them: the plan, the score and the radar follow at once.</translation>
    </message>
    <message>
        <source>A pin keeps an action in the plan whatever it costs; what answers an alert is pinned from the start.</source>
        <translation>A pin keeps an action in the plan whatever it costs; what answers an alert is pinned from the start.</translation>
    </message>
    <message>
        <source>A cross leaves an action out, with those that need it. You can take it back under “Why not the others”.</source>
        <translation>A cross leaves an action out, with those that need it. You can take it back under “Why not the others”.</translation>
    </message>
    <message>
        <source>“+3 points” is what an action brings alone; together they may bring less, where two raise the same answer.</source>
        <translation>“+3 points” is what an action brings alone; together they may bring less, where two raise the same answer.</translation>
    </message>
    <message>
        <source>Costs are orders of magnitude; what you really pay can be noted.</source>
        <translation>Costs are orders of magnitude; what you really pay can be noted.</translation>
    </message>
    <message>
        <source>An action of your own counts in cost and days; the score ignores it.</source>
        <translation>An action of your own counts in cost and days; the score ignores it.</translation>
    </message>
    <message>
        <source>Move a slider by one step</source>
        <translation>Move a slider by one step</translation>
    </message>
    <message>
        <source>Open an action, keep it, leave it out</source>
        <translation>Open an action, keep it, leave it out</translation>
    </message>
    <message>
        <source>Take back what was just left out</source>
        <translation>Take back what was just left out</translation>
    </message>
    <message>
        <source>One action, from the first step to the last</source>
        <translation>One action, from the first step to the last</translation>
    </message>
    <message>
        <source>Why it is worth it, how to go about it, what it takes, who helps; and what you decide: who does it, when, how far it is.</source>
        <translation>Why it is worth it, how to go about it, what it takes, who helps; and what you decide: who does it, when, how far it is.</translation>
    </message>
    <message>
        <source>Each change is saved as soon as you leave its field.</source>
        <translation>Each change is saved as soon as you leave its field.</translation>
    </message>
    <message>
        <source>“Done” changes no answer by itself: the questions concerned are asked again in the renewal of your diagnosis.</source>
        <translation>“Done” changes no answer by itself: the questions concerned are asked again in the renewal of your diagnosis.</translation>
    </message>
    <message>
        <source>“Given up” asks for a reason, which helps with the next plan.</source>
        <translation>“Given up” asks for a reason, which helps with the next plan.</translation>
    </message>
    <message>
        <source>After the day it was to be done by, Home and the plan say it is overdue.</source>
        <translation>After the day it was to be done by, Home and the plan say it is overdue.</translation>
    </message>
    <message>
        <source>Choose how far it is</source>
        <translation>Choose how far it is</translation>
    </message>
    <message>
        <source>Go back to the whole plan</source>
        <translation>Go back to the whole plan</translation>
    </message>
    <message>
        <source>The calendar of the plan</source>
        <translation>The calendar of the plan</translation>
    </message>
    <message>
        <source>When each action can be worked on at the pace you gave, and when its effect shows.</source>
        <translation>When each action can be worked on at the pace you gave, and when its effect shows.</translation>
    </message>
    <message>
        <source>The table says the same with the days in words.</source>
        <translation>The table says the same with the days in words.</translation>
    </message>
    <message>
        <source>The file for your calendar holds the open actions, each on its day.</source>
        <translation>The file for your calendar holds the open actions, each on its day.</translation>
    </message>
    <message>
        <source>The spreadsheet holds every action with its figures.</source>
        <translation>The spreadsheet holds every action with its figures.</translation>
    </message>
    <message>
        <source>Reading your results</source>
        <translation>Reading your results</translation>
    </message>
    <message>
        <source>Where your firm stands, why, and what to look at first.</source>
        <translation>Where your firm stands, why, and what to look at first.</translation>
    </message>
    <message>
        <source>The score comes with an interval: whatever the missing answers turn out to be, the score will lie inside.</source>
        <translation>The score comes with an interval: whatever the missing answers turn out to be, the score will lie inside.</translation>
    </message>
    <message>
        <source>Alerts come first. They are shown whatever the score, and change none.</source>
        <translation>Alerts come first. They are shown whatever the score, and change none.</translation>
    </message>
    <message>
        <source>Choose an area to see every answer behind its score.</source>
        <translation>Choose an area to see every answer behind its score.</translation>
    </message>
    <message>
        <source>“See the table” gives the figures of the radar.</source>
        <translation>“See the table” gives the figures of the radar.</translation>
    </message>
    <message>
        <source>“What would sharpen my result” lists the answers worth finding out, and whom to ask.</source>
        <translation>“What would sharpen my result” lists the answers worth finding out, and whom to ask.</translation>
    </message>
    <message>
        <source>“Contact sheet” prepares a page for whoever may help you, with only what you tick.</source>
        <translation>“Contact sheet” prepares a page for whoever may help you, with only what you tick.</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Make the report</translation>
    </message>
    <message>
        <source>Send to my adviser</source>
        <translation>Send to my adviser</translation>
    </message>
    <message>
        <source>Go back to all results</source>
        <translation>Go back to all results</translation>
    </message>
    <message>
        <source>One area, answer by answer</source>
        <translation>One area, answer by answer</translation>
    </message>
    <message>
        <source>The score of an area, and what each of its answers brings.</source>
        <translation>The score of an area, and what each of its answers brings.</translation>
    </message>
    <message>
        <source>Each question shows your answer, its points, and the next better one.</source>
        <translation>Each question shows your answer, its points, and the next better one.</translation>
    </message>
    <message>
        <source>While a diagnosis is in progress, an answer can be changed from here.</source>
        <translation>While a diagnosis is in progress, an answer can be changed from here.</translation>
    </message>
    <message>
        <source>A question that does not concern you is left out of the score.</source>
        <translation>A question that does not concern you is left out of the score.</translation>
    </message>
    <message>
        <source>How the score is calculated</source>
        <translation>How the score is calculated</translation>
    </message>
    <message>
        <source>Every step from the answers to the level, with your own figures.</source>
        <translation>Every step from the answers to the level, with your own figures.</translation>
    </message>
    <message>
        <source>From an answer to points, then to the areas, then to the score.</source>
        <translation>From an answer to points, then to the areas, then to the score.</translation>
    </message>
    <message>
        <source>Why there is an interval, and what it promises.</source>
        <translation>Why there is an interval, and what it promises.</translation>
    </message>
    <message>
        <source>Which dangers hold the level back, and whether they hold for you.</source>
        <translation>Which dangers hold the level back, and whether they hold for you.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>The report</translation>
    </message>
    <message>
        <source>The result as a document of a few pages, to print or to give.</source>
        <translation>The result as a document of a few pages, to print or to give.</translation>
    </message>
    <message>
        <source>Look through it page by page before you save it.</source>
        <translation>Look through it page by page before you save it.</translation>
    </message>
    <message>
        <source>The first page is enough by itself; the answers stand at the end.</source>
        <translation>The first page is enough by itself; the answers stand at the end.</translation>
    </message>
    <message>
        <source>Your notes are printed too: read them before you give the report.</source>
        <translation>Your notes are printed too: read them before you give the report.</translation>
    </message>
    <message>
        <source>Save it as a PDF, print it, or see it in its folder.</source>
        <translation>Save it as a PDF, print it, or see it in its folder.</translation>
    </message>
    <message>
        <source>Next page, previous page</source>
        <translation>Next page, previous page</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Sending to your adviser</source>
        <translation>Sending to your adviser</translation>
    </message>
    <message>
        <source>A file that your adviser opens in PMEdiag. You see what leaves before it is made.</source>
        <translation>A file that your adviser opens in PMEdiag. You see what leaves before it is made.</translation>
    </message>
    <message>
        <source>The file holds the firm, the answers and the result.</source>
        <translation>The file holds the firm, the answers and the result.</translation>
    </message>
    <message>
        <source>Your notes go along only if you tick them.</source>
        <translation>Your notes go along only if you tick them.</translation>
    </message>
    <message>
        <source>PMEdiag sends nothing by itself: put the file on a stick, or into a message of yours.</source>
        <translation>PMEdiag sends nothing by itself: put the file on a stick, or into a message of yours.</translation>
    </message>
    <message>
        <source>Close without making it</source>
        <translation>Close without making it</translation>
    </message>
    <message>
        <source>Opening a file that you received</source>
        <translation>Opening a file that you received</translation>
    </message>
    <message>
        <source>You see what the files hold, and decide, before anything is added.</source>
        <translation>You see what the files hold, and decide, before anything is added.</translation>
    </message>
    <message>
        <source>Choose files, or drop them on the window: several at a time will do.</source>
        <translation>Choose files, or drop them on the window: several at a time will do.</translation>
    </message>
    <message>
        <source>What is new is added; what is here already stays as it is. Where the answers differ you may keep both.</source>
        <translation>What is new is added; what is here already stays as it is. Where the answers differ you may keep both.</translation>
    </message>
    <message>
        <source>A file that cannot be read is named with its reason; the others go on.</source>
        <translation>A file that cannot be read is named with its reason; the others go on.</translation>
    </message>
    <message>
        <source>A backup is made first.</source>
        <translation>A backup is made first.</translation>
    </message>
    <message>
        <source>Close and add nothing</source>
        <translation>Close and add nothing</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>All keyboard shortcuts</source>
        <translation>All keyboard shortcuts</translation>
    </message>
    <message>
        <source>On this screen</source>
        <translation>On this screen</translation>
    </message>
</context>
<context>
    <name>HelpFold</name>
    <message>
        <source>What can help</source>
        <translation>What can help</translation>
    </message>
    <message>
        <source>Nothing of the library is about this question.</source>
        <translation>Nothing of the library is about this question.</translation>
    </message>
</context>
<context>
    <name>History</name>
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
        <source>express diagnosis, indicative</source>
        <translation>express diagnosis, indicative</translation>
    </message>
    <message>
        <source>complete diagnosis</source>
        <translation>complete diagnosis</translation>
    </message>
    <message>
        <source>one area: {name}</source>
        <translation>one area: {name}</translation>
    </message>
    <message>
        <source>Between {low} and {high}</source>
        <translation>Between {low} and {high}</translation>
    </message>
    <message>
        <source>First diagnosis of this area</source>
        <translation>First diagnosis of this area</translation>
    </message>
    <message>
        <source>First diagnosis</source>
        <translation>First diagnosis</translation>
    </message>
    <message>
        <source>Another questionnaire than the one before: not to be compared</source>
        <translation>Another questionnaire than the one before: not to be compared</translation>
    </message>
    <message>
        <source>{change}, with other questions</source>
        <translation>{change}, with other questions</translation>
    </message>
    <message>
        <source>Too few answers for a score yet.</source>
        <translation>Too few answers for a score yet.</translation>
    </message>
    <message>
        <source>{score} out of 100 on {day}.</source>
        <translation>{score} out of 100 on {day}.</translation>
    </message>
    <message>
        <source>{score} out of 100 on {day}: {change}.</source>
        <translation>{score} out of 100 on {day}: {change}.</translation>
    </message>
    <message>
        <source>Since the first one, on {day}: {change}.</source>
        <translation>Since the first one, on {day}: {change}.</translation>
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
    <message numerus="yes">
        <source>%n question(s) to look at again after what you did</source>
        <translation>
            <numerusform>%n question to look at again after what you did</numerusform>
            <numerusform>%n questions to look at again after what you did</numerusform>
        </translation>
    </message>
    <message>
        <source>What you answer will say what has changed.</source>
        <translation>What you answer will say what has changed.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>No diagnosis in progress</source>
        <translation>No diagnosis in progress</translation>
    </message>
    <message>
        <source>Renewing shows your previous answers beside the questions: you confirm what has not changed, and see what has.</source>
        <translation>Renewing shows your previous answers beside the questions: you confirm what has not changed, and see what has.</translation>
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
        <source>An express diagnosis asks about some of these uses only. The complete one tells where you stand.</source>
        <translation>An express diagnosis asks about some of these uses only. The complete one tells where you stand.</translation>
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
    <name>KeysTable</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
</context>
<context>
    <name>KindFilter</name>
    <message>
        <source>Kind of resource</source>
        <translation>Kind of resource</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Every kind</translation>
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
            <numerusform>score, level and alerts of %n diagnosis</numerusform>
            <numerusform>score, level and alerts of %n diagnoses</numerusform>
        </translation>
    </message>
    <message>
        <source>Results:</source>
        <translation>Results:</translation>
    </message>
    <message>
        <source>Action plan:</source>
        <translation>Action plan:</translation>
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
        <source>what is said of %n action(s)</source>
        <translation>
            <numerusform>what is said of %n action</numerusform>
            <numerusform>what is said of %n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>a budget of {euros} €</source>
        <translation>a budget of {euros} €</translation>
    </message>
    <message>
        <source>{days} days of work</source>
        <translation>{days} days of work</translation>
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
    <name>LibraryPage</name>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>The resources proposed to you</source>
        <translation>The resources proposed to you</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>Search the resources</source>
        <translation>Search the resources</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>What to show</translation>
    </message>
    <message>
        <source>Describe my firm</source>
        <translation>Describe my firm</translation>
    </message>
    <message>
        <source>For every firm</source>
        <translation>For every firm</translation>
    </message>
    <message>
        <source>What can help you</source>
        <translation>What can help you</translation>
    </message>
    <message>
        <source>What the law may ask of a firm, and from which day on.</source>
        <translation>What the law may ask of a firm, and from which day on.</translation>
    </message>
    <message>
        <source>What the law asks of a firm like yours, and from which day on.</source>
        <translation>What the law asks of a firm like yours, and from which day on.</translation>
    </message>
    <message>
        <source>Every technical word of the screen, in plain words.</source>
        <translation>Every technical word of the screen, in plain words.</translation>
    </message>
    <message>
        <source>Nothing here is granted in advance.</source>
        <translation>Nothing here is granted in advance.</translation>
    </message>
    <message>
        <source>Chosen from your answers, the weakest points first.</source>
        <translation>Chosen from your answers, the weakest points first.</translation>
    </message>
    <message>
        <source>Chosen from the profile of the firm. A diagnosis chooses better.</source>
        <translation>Chosen from the profile of the firm. A diagnosis chooses better.</translation>
    </message>
    <message>
        <source>For every firm. Describe yours, and what fits it comes first.</source>
        <translation>For every firm. Describe yours, and what fits it comes first.</translation>
    </message>
    <message>
        <source>Its region is not told: no regional aid is shown.</source>
        <translation>Its region is not told: no regional aid is shown.</translation>
    </message>
    <message>
        <source>All there is, kind by kind.</source>
        <translation>All there is, kind by kind.</translation>
    </message>
    <message>
        <source>All there is, kind by kind; what is not for your firm comes last and says so.</source>
        <translation>All there is, kind by kind; what is not for your firm comes last and says so.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>In your region, no digital aid could be verified: ask, and have what you are told confirmed in writing before you count on it.</source>
        <translation>In your region, no digital aid could be verified: ask, and have what you are told confirmed in writing before you count on it.</translation>
    </message>
    <message>
        <source>What is coming</source>
        <translation>What is coming</translation>
    </message>
    <message>
        <source>The nearest day first.</source>
        <translation>The nearest day first.</translation>
    </message>
    <message>
        <source>In force today</source>
        <translation>In force today</translation>
    </message>
    <message>
        <source>The newest first.</source>
        <translation>The newest first.</translation>
    </message>
    <message>
        <source>The words that PMEdiag uses</source>
        <translation>The words that PMEdiag uses</translation>
    </message>
    <message>
        <source>Nothing has these words. Try another one, or a shorter one.</source>
        <translation>Nothing has these words. Try another one, or a shorter one.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible (duty|duties).</source>
        <translation>
            <numerusform>%n possible duty.</numerusform>
            <numerusform>%n possible duties.</numerusform>
        </translation>
    </message>
    <message>
        <source>Describe your firm to keep only yours.</source>
        <translation>Describe your firm to keep only yours.</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) that (concerns|concern) you, as far as your answers tell</source>
        <translation>
            <numerusform>%n date that concerns you, as far as your answers tell</numerusform>
            <numerusform>%n dates that concern you, as far as your answers tell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s)</source>
        <translation>
            <numerusform>%n resource</numerusform>
            <numerusform>%n resources</numerusform>
        </translation>
    </message>
    <message>
        <source>For you</source>
        <translation>For you</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Calendar of duties</source>
        <translation>Calendar of duties</translation>
    </message>
    <message>
        <source>Words explained</source>
        <translation>Words explained</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>As its authors wrote it, in English.</source>
        <translation>As its authors wrote it, in English.</translation>
    </message>
</context>
<context>
    <name>LicencesChapter</name>
    <message>
        <source>Licences of what is inside</source>
        <translation>Licences of what is inside</translation>
    </message>
    <message>
        <source>PMEdiag is free software: you may use it, copy it and change it.</source>
        <translation>PMEdiag is free software: you may use it, copy it and change it.</translation>
    </message>
    <message>
        <source>It stands on the work of others, listed here with the licence that each of them chose. All of them let you use PMEdiag at no cost, in your firm too.</source>
        <translation>It stands on the work of others, listed here with the licence that each of them chose. All of them let you use PMEdiag at no cost, in your firm too.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Read the licence of {name}</source>
        <translation>Read the licence of {name}</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>public domain</translation>
    </message>
    <message>
        <source>Cut out of Adobe&apos;s Source Sans 3, under another name as its licence asks.</source>
        <translation>Cut out of Adobe’s Source Sans 3, under another name as its licence asks.</translation>
    </message>
    <message>
        <source>Qt and PySide6 draw the window. They are libraries of their own, used unchanged under the LGPL version 3: you may study them, have their source and put another version of them in their place, in the PySide6 folder of the program. Their source: https://code.qt.io. What they are made of: https://doc.qt.io/qt-6/licenses-used-in-qt.html.</source>
        <translation>Qt and PySide6 draw the window. They are libraries of their own, used unchanged under the LGPL version 3: you may study them, have their source and put another version of them in their place, in the PySide6 folder of the program. Their source: https://code.qt.io. What they are made of: https://doc.qt.io/qt-6/licenses-used-in-qt.html.</translation>
    </message>
    <message>
        <source>Licence of {name}</source>
        <translation>Licence of {name}</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>How has the firm progressed?</source>
        <translation>How has the firm progressed?</translation>
    </message>
    <message>
        <source>A diagnosis of one area has no place on the curve of the firm.</source>
        <translation>A diagnosis of one area has no place on the curve of the firm.</translation>
    </message>
    <message>
        <source>Each finished diagnosis is a point on a curve: you will see what changed from one to the next, and why.</source>
        <translation>Each finished diagnosis is a point on a curve: you will see what changed from one to the next, and why.</translation>
    </message>
    <message>
        <source>Resume the diagnosis</source>
        <translation>Resume the diagnosis</translation>
    </message>
    <message>
        <source>Renew the diagnosis</source>
        <translation>Renew the diagnosis</translation>
    </message>
    <message>
        <source>Diagnose my firm</source>
        <translation>Diagnose my firm</translation>
    </message>
    <message>
        <source>It takes its place here once it is finished.</source>
        <translation>It takes its place here once it is finished.</translation>
    </message>
    <message>
        <source>Your previous answers are shown beside each question.</source>
        <translation>Your previous answers are shown beside each question.</translation>
    </message>
    <message>
        <source>More than six months have passed: this is a good time.</source>
        <translation>More than six months have passed: this is a good time.</translation>
    </message>
    <message>
        <source>A good time: from {day} on, or once something important has changed.</source>
        <translation>A good time: from {day} on, or once something important has changed.</translation>
    </message>
    <message>
        <source>What a second diagnosis will show</source>
        <translation>What a second diagnosis will show</translation>
    </message>
    <message>
        <source>Whether the score changed, and by how many points.</source>
        <translation>Whether the score changed, and by how many points.</translation>
    </message>
    <message>
        <source>Area by area, what is better, what is worse, what has not changed.</source>
        <translation>Area by area, what is better, what is worse, what has not changed.</translation>
    </message>
    <message>
        <source>Which answers made the difference, and which questions came or went.</source>
        <translation>Which answers made the difference, and which questions came or went.</translation>
    </message>
    <message>
        <source>All diagnoses</source>
        <translation>All diagnoses</translation>
    </message>
</context>
<context>
    <name>LivePreview</name>
    <message numerus="yes">
        <source>%n page(s).</source>
        <translation>
            <numerusform>%n page.</numerusform>
            <numerusform>%n pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>An adviser reads one page first: untick what matters less.</source>
        <translation>An adviser reads one page first: untick what matters less.</translation>
    </message>
    <message>
        <source>Go to page {number}</source>
        <translation>Go to page {number}</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>Your logo</source>
        <translation>Your logo</translation>
    </message>
    <message>
        <source>It appears on your reports. A PNG or a JPEG; 600 × 300 is enough.</source>
        <translation>It appears on your reports. A PNG or a JPEG; 600 × 300 is enough.</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Remove the logo</translation>
    </message>
    <message>
        <source>Choose an image…</source>
        <translation>Choose an image…</translation>
    </message>
    <message>
        <source>Choose another image…</source>
        <translation>Choose another image…</translation>
    </message>
    <message>
        <source>The logo shows. Save to keep it.</source>
        <translation>The logo shows. Save to keep it.</translation>
    </message>
    <message>
        <source>Choose your logo</source>
        <translation>Choose your logo</translation>
    </message>
    <message>
        <source>Images ({patterns})</source>
        <translation>Images ({patterns})</translation>
    </message>
    <message>
        <source>All files ({patterns})</source>
        <translation>All files ({patterns})</translation>
    </message>
    <message>
        <source>The logo is gone once you save.</source>
        <translation>The logo is gone once you save.</translation>
    </message>
</context>
<context>
    <name>LogoPreview</name>
    <message>
        <source>Your logo, as it will be printed</source>
        <translation>Your logo, as it will be printed</translation>
    </message>
</context>
<context>
    <name>MakingPage</name>
    <message>
        <source>Progress of the report</source>
        <translation>Progress of the report</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
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
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>MeansCard</name>
    <message>
        <source>Budget of the first year (€)</source>
        <translation>Budget of the first year (€)</translation>
    </message>
    <message>
        <source>Days you can give, in all</source>
        <translation>Days you can give, in all</translation>
    </message>
    <message>
        <source>Days a month</source>
        <translation>Days a month</translation>
    </message>
    <message>
        <source>Starting on</source>
        <translation>Starting on</translation>
    </message>
    <message>
        <source>No action fits.</source>
        <translation>No action fits.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s), {gain}.</source>
        <translation>
            <numerusform>%n action, {gain}.</numerusform>
            <numerusform>%n actions, {gain}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a limit that is all that brings something: give a budget or days to have a plan within your means.</source>
        <translation>Without a limit that is all that brings something: give a budget or days to have a plan within your means.</translation>
    </message>
    <message>
        <source>This is not a date. Write the day, month and year: 31/12/2028.</source>
        <translation>This is not a date. Write the day, month and year: 31/12/2028.</translation>
    </message>
    <message>
        <source>With the means I have</source>
        <translation>With the means I have</translation>
    </message>
</context>
<context>
    <name>MethodChapter</name>
    <message>
        <source>The method in a nutshell</source>
        <translation>The method in a nutshell</translation>
    </message>
    <message>
        <source>A guide to act by, not a certified measurement.</source>
        <translation>A guide to act by, not a certified measurement.</translation>
    </message>
    <message>
        <source>Points.</source>
        <translation>Points.</translation>
    </message>
    <message>
        <source>Each answer is worth 0 to 100 points, and each question weighs 1, 2 or 3.</source>
        <translation>Each answer is worth 0 to 100 points, and each question weighs 1, 2 or 3.</translation>
    </message>
    <message>
        <source>Score.</source>
        <translation>Score.</translation>
    </message>
    <message>
        <source>The score of an area is the average of its known answers. The areas all weigh the same in the overall score.</source>
        <translation>The score of an area is the average of its known answers. The areas all weigh the same in the overall score.</translation>
    </message>
    <message>
        <source>Doubt.</source>
        <translation>Doubt.</translation>
    </message>
    <message>
        <source>What is not known makes the interval wider and never lowers the score. Whatever the missing answers turn out to be, the score will lie inside.</source>
        <translation>What is not known makes the interval wider and never lowers the score. Whatever the missing answers turn out to be, the score will lie inside.</translation>
    </message>
    <message>
        <source>Level.</source>
        <translation>Level.</translation>
    </message>
    <message>
        <source>It follows from the score and its doubt. A few serious dangers hold it back, whatever the score.</source>
        <translation>It follows from the score and its doubt. A few serious dangers hold it back, whatever the score.</translation>
    </message>
    <message>
        <source>Same answers, same result.</source>
        <translation>Same answers, same result.</translation>
    </message>
    <message>
        <source>Your trade, your size and your region decide what is asked, never how much it weighs. Alerts are shown whatever the score.</source>
        <translation>Your trade, your size and your region decide what is asked, never how much it weighs. Alerts are shown whatever the score.</translation>
    </message>
    <message>
        <source>How the score is calculated</source>
        <translation>How the score is calculated</translation>
    </message>
    <message>
        <source>Once you have a result, the whole calculation is shown here with your own figures.</source>
        <translation>Once you have a result, the whole calculation is shown here with your own figures.</translation>
    </message>
</context>
<context>
    <name>MethodPage</name>
    <message>
        <source>How the score is calculated</source>
        <translation>How the score is calculated</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>All results</translation>
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
        <source>The importance you give to an area, your notes, and how far an answer was verified.</source>
        <translation>The importance you give to an area, your notes, and how far an answer was verified.</translation>
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
        <source>Each proposed answer is worth 0 to 100 points, and each question weighs 1, 2 or 3, for a stated reason.</source>
        <translation>Each proposed answer is worth 0 to 100 points, and each question weighs 1, 2 or 3, for a stated reason.</translation>
    </message>
    <message>
        <source>In this diagnosis, {counted} questions count and {scored} of them have a score.</source>
        <translation>In this diagnosis, {counted} questions count and {scored} of them have a score.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) answered “not applicable” (is|are) left out.</source>
        <translation>
            <numerusform>%n question answered “not applicable” is left out.</numerusform>
            <numerusform>%n questions answered “not applicable” are left out.</numerusform>
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
        <source>2. From the points to the areas, and to the score</source>
        <translation>2. From the points to the areas, and to the score</translation>
    </message>
    <message>
        <source>The score of an area is the mean of the points of its known answers, each counted as many times as its question weighs.</source>
        <translation>The score of an area is the mean of the points of its known answers, each counted as many times as its question weighs.</translation>
    </message>
    <message>
        <source>{known} of {weight}</source>
        <translation>{known} of {weight}</translation>
    </message>
    <message>
        <source>Mean of the areas</source>
        <translation>Mean of the areas</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
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
        <source>Figures of each area</source>
        <translation>Figures of each area</translation>
    </message>
    <message>
        <source>All the areas weigh the same in the overall score.</source>
        <translation>All the areas weigh the same in the overall score.</translation>
    </message>
    <message>
        <source>The areas all weigh the same: the score is their mean, ({terms}) / {count} = {score}, shown as {shown}.</source>
        <translation>The areas all weigh the same: the score is their mean, ({terms}) / {count} = {score}, shown as {shown}.</translation>
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
    <name>MissingFolderDialog</name>
    <message>
        <source>Your data is not where it was.</source>
        <translation>Your data is not where it was.</translation>
    </message>
    <message>
        <source>PMEdiag looks for it in this folder, which is not there:</source>
        <translation>PMEdiag looks for it in this folder, which is not there:</translation>
    </message>
    <message>
        <source>If it is on a stick or on another disk, plug it in and try again. If you moved it, say where it is now. Nothing is lost or changed meanwhile.</source>
        <translation>If it is on a stick or on another disk, plug it in and try again. If you moved it, say where it is now. Nothing is lost or changed meanwhile.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Say where it is…</source>
        <translation>Say where it is…</translation>
    </message>
    <message>
        <source>Close PMEdiag</source>
        <translation>Close PMEdiag</translation>
    </message>
    <message>
        <source>Where is your data?</source>
        <translation>Where is your data?</translation>
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
    <name>MovedCard</name>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>The same questions, answered differently, and what each does to the score.</source>
        <translation>The same questions, answered differently, and what each does to the score.</translation>
    </message>
    <message>
        <source>Nothing: every question that counts twice kept its points.</source>
        <translation>Nothing: every question that counts twice kept its points.</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>Before:</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>Now:</translation>
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
    <name>NoFirm</name>
    <message>
        <source>Diagnose my firm</source>
        <translation>Diagnose my firm</translation>
    </message>
    <message>
        <source>Describe the firm only</source>
        <translation>Describe the firm only</translation>
    </message>
    <message>
        <source>Your firm will appear here</source>
        <translation>Your firm will appear here</translation>
    </message>
    <message>
        <source>A diagnosis begins with a few words about it. You can then correct them here, add your SIREN and your logo, take all its data with you or erase it.</source>
        <translation>A diagnosis begins with a few words about it. You can then correct them here, add your SIREN and your logo, take all its data with you or erase it.</translation>
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
        <source>An example: an invented firm</source>
        <translation>An example: an invented firm</translation>
    </message>
    <message>
        <source>Look around: this is what you will get for yours.</source>
        <translation>Look around: this is what you will get for yours.</translation>
    </message>
    <message>
        <source>Diagnose my firm</source>
        <translation>Diagnose my firm</translation>
    </message>
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
        <source>An indicative result, from an express diagnosis</source>
        <translation>An indicative result, from an express diagnosis</translation>
    </message>
    <message>
        <source>The complete diagnosis goes further. Nothing is asked twice.</source>
        <translation>The complete diagnosis goes further. Nothing is asked twice.</translation>
    </message>
    <message>
        <source>Go on to the complete diagnosis</source>
        <translation>Go on to the complete diagnosis</translation>
    </message>
</context>
<context>
    <name>OwnPage</name>
    <message>
        <source>Add an action of your own</source>
        <translation>Add an action of your own</translation>
    </message>
    <message>
        <source>Change the action</source>
        <translation>Change the action</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>What can be done within an hour. May stay empty.</source>
        <translation>What can be done within an hour. May stay empty.</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>First step</translation>
    </message>
    <message>
        <source>In the first year, before tax. Empty: nothing.</source>
        <translation>In the first year, before tax. Empty: nothing.</translation>
    </message>
    <message>
        <source>Cost (€)</source>
        <translation>Cost (€)</translation>
    </message>
    <message>
        <source>Days of work, such as 0.5 or 3. Empty: none.</source>
        <translation>Days of work, such as 0.5 or 3. Empty: none.</translation>
    </message>
    <message>
        <source>Your time</source>
        <translation>Your time</translation>
    </message>
    <message>
        <source>Save the action</source>
        <translation>Save the action</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>Leave without it</translation>
    </message>
    <message>
        <source>What you typed is not kept yet.</source>
        <translation>What you typed is not kept yet.</translation>
    </message>
    <message>
        <source>Save it in the plan, or leave without it.</source>
        <translation>Save it in the plan, or leave without it.</translation>
    </message>
    <message>
        <source>It stays in the plan and counts in cost and days; no score depends on it.</source>
        <translation>It stays in the plan and counts in cost and days; no score depends on it.</translation>
    </message>
    <message>
        <source>Say in a few words what is to be done.</source>
        <translation>Say in a few words what is to be done.</translation>
    </message>
</context>
<context>
    <name>PageToolbar</name>
    <message>
        <source>Previous page</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Fit the width</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} of {count}</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} of {count}</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Open received files</source>
        <translation>Open received files</translation>
    </message>
    <message>
        <source>PMEdiag files (*.pmediag)</source>
        <translation>PMEdiag files (*.pmediag)</translation>
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
        <source>About %n questions chosen for your activity. A more precise result across the seven areas.</source>
        <translation>
            <numerusform>About %n questions chosen for your activity. A more precise result across the seven areas.</numerusform>
            <numerusform>About %n questions chosen for your activity. A more precise result across the seven areas.</numerusform>
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
        <source>Action plan</source>
        <translation>Action plan</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Resources</translation>
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
    <name>Plan</name>
    <message>
        <source>rough estimate</source>
        <translation>rough estimate</translation>
    </message>
    <message>
        <source>according to {source}</source>
        <translation>according to {source}</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimate</translation>
    </message>
    <message>
        <source>estimate {year}</source>
        <translation>estimate {year}</translation>
    </message>
    <message>
        <source>half a day</source>
        <translation>half a day</translation>
    </message>
    <message>
        <source>effect at once</source>
        <translation>effect at once</translation>
    </message>
    <message numerus="yes">
        <source>effect after %n week(s)</source>
        <translation>
            <numerusform>effect after %n week</numerusform>
            <numerusform>effect after %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{points} point(s)</source>
        <translation>
            <numerusform>{points} point</numerusform>
            <numerusform>{points} points</numerusform>
        </translation>
    </message>
    <message>
        <source>prepares others</source>
        <translation>prepares others</translation>
    </message>
    <message>
        <source>answers an alert</source>
        <translation>answers an alert</translation>
    </message>
    <message>
        <source>being found</source>
        <translation>being found</translation>
    </message>
    <message>
        <source>winning the order</source>
        <translation>winning the order</translation>
    </message>
    <message>
        <source>selling more at a time</source>
        <translation>selling more at a time</translation>
    </message>
    <message>
        <source>customers who come back</source>
        <translation>customers who come back</translation>
    </message>
    <message>
        <source>time saved</source>
        <translation>time saved</translation>
    </message>
    <message>
        <source>risk avoided</source>
        <translation>risk avoided</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Given up</translation>
    </message>
    <message>
        <source>You left it out</source>
        <translation>You left it out</translation>
    </message>
    <message>
        <source>It needs an action that you left out</source>
        <translation>It needs an action that you left out</translation>
    </message>
    <message>
        <source>Over the budget</source>
        <translation>Over the budget</translation>
    </message>
    <message>
        <source>More days than there are</source>
        <translation>More days than there are</translation>
    </message>
    <message>
        <source>Others bring more</source>
        <translation>Others bring more</translation>
    </message>
    <message>
        <source>It adds nothing to the others</source>
        <translation>It adds nothing to the others</translation>
    </message>
    <message>
        <source>for {day}</source>
        <translation>for {day}</translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>overdue since {day}</translation>
    </message>
    <message>
        <source>Given up on {day}</source>
        <translation>Given up on {day}</translation>
    </message>
    <message>
        <source>Done on {day}</source>
        <translation>Done on {day}</translation>
    </message>
    <message>
        <source>{given_up}: {reason}</source>
        <translation>{given_up}: {reason}</translation>
    </message>
    <message>
        <source>cost {amount}</source>
        <translation>cost {amount}</translation>
    </message>
    <message>
        <source>First year: {cost}. Then: {yearly} a year. Your time: {days}.</source>
        <translation>First year: {cost}. Then: {yearly} a year. Your time: {days}.</translation>
    </message>
    <message>
        <source>First year: {cost}. Your time: {days}.</source>
        <translation>First year: {cost}. Your time: {days}.</translation>
    </message>
    <message>
        <source>What you keep costs {amount} more than the budget.</source>
        <translation>What you keep costs {amount} more than the budget.</translation>
    </message>
    <message>
        <source>The actions that answer an alert cost {amount} more than the budget.</source>
        <translation>The actions that answer an alert cost {amount} more than the budget.</translation>
    </message>
    <message>
        <source>What you keep takes {days} more than you can give.</source>
        <translation>What you keep takes {days} more than you can give.</translation>
    </message>
    <message>
        <source>The actions that answer an alert take {days} more than you can give.</source>
        <translation>The actions that answer an alert take {days} more than you can give.</translation>
    </message>
    <message>
        <source>What moves most: {areas}.</source>
        <translation>What moves most: {areas}.</translation>
    </message>
    <message numerus="yes">
        <source>If you do these %n action(s)</source>
        <translation>
            <numerusform>If you do these %n action</numerusform>
            <numerusform>If you do these %n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a projection, not a promise: it becomes true once the actions are done and your answers say so.</source>
        <translation>This is a projection, not a promise: it becomes true once the actions are done and your answers say so.</translation>
    </message>
    <message>
        <source>The score would go from {before} to {after} out of 100.</source>
        <translation>The score would go from {before} to {after} out of 100.</translation>
    </message>
    <message>
        <source>The score would stay at {after} out of 100.</source>
        <translation>The score would stay at {after} out of 100.</translation>
    </message>
    <message>
        <source>Your level would be “{after}” instead of “{before}”.</source>
        <translation>Your level would be “{after}” instead of “{before}”.</translation>
    </message>
    <message>
        <source>Your level would stay “{level}”.</source>
        <translation>Your level would stay “{level}”.</translation>
    </message>
    <message>
        <source>{low} or {high}</source>
        <translation>{low} or {high}</translation>
    </message>
    <message>
        <source>{area} ({before} → {after})</source>
        <translation>{area} ({before} → {after})</translation>
    </message>
</context>
<context>
    <name>PlanFileDialog</name>
    <message>
        <source>Remind me the day before</source>
        <translation>Remind me the day before</translation>
    </message>
    <message>
        <source>Your calendar rings at nine in the morning.</source>
        <translation>Your calendar rings at nine in the morning.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>The plan in my calendar</source>
        <translation>The plan in my calendar</translation>
    </message>
    <message>
        <source>Calendar file (*.ics)</source>
        <translation>Calendar file (*.ics)</translation>
    </message>
    <message>
        <source>The plan as a spreadsheet</source>
        <translation>The plan as a spreadsheet</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Spreadsheet (*.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>The file holds the %n action(s) with their days, costs and gains. Nothing else of the diagnosis leaves.</source>
        <translation>
            <numerusform>The file holds the %n action with their days, costs and gains. Nothing else of the diagnosis leaves.</numerusform>
            <numerusform>The file holds the %n actions with their days, costs and gains. Nothing else of the diagnosis leaves.</numerusform>
        </translation>
    </message>
    <message>
        <source>No open action has a day yet: there is nothing to write.</source>
        <translation>No open action has a day yet: there is nothing to write.</translation>
    </message>
    <message numerus="yes">
        <source>The file holds %n open action(s), each on its day. Open it with your calendar; a later file moves what is there already.</source>
        <translation>
            <numerusform>The file holds %n open action, each on its day. Open it with your calendar; a later file moves what is there already.</numerusform>
            <numerusform>The file holds %n open actions, each on its day. Open it with your calendar; a later file moves what is there already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanKeeper</name>
    <message>
        <source>“{action}” is left out of the plan.</source>
        <translation>“{action}” is left out of the plan.</translation>
    </message>
    <message>
        <source>It can be taken back at any time.</source>
        <translation>It can be taken back at any time.</translation>
    </message>
    <message>
        <source>“{action}” is removed.</source>
        <translation>“{action}” is removed.</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Your plan is being worked out…</source>
        <translation>Your plan is being worked out…</translation>
    </message>
    <message>
        <source>Where to start</source>
        <translation>Where to start</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>No plan yet</translation>
    </message>
    <message>
        <source>Finish a diagnosis: what to do first, within your means, will appear here.</source>
        <translation>Finish a diagnosis: what to do first, within your means, will appear here.</translation>
    </message>
    <message>
        <source>Diagnose my firm</source>
        <translation>Diagnose my firm</translation>
    </message>
    <message>
        <source>This diagnosis looked at one area only. A plan weighs all areas against each other: go on with the complete diagnosis, nothing is asked twice.</source>
        <translation>This diagnosis looked at one area only. A plan weighs all areas against each other: go on with the complete diagnosis, nothing is asked twice.</translation>
    </message>
    <message>
        <source>Too few answers are known to say what comes first. Find out what you marked “I don&apos;t know”, then renew the diagnosis.</source>
        <translation>Too few answers are known to say what comes first. Find out what you marked “I don’t know”, then renew the diagnosis.</translation>
    </message>
    <message>
        <source>Go on with all areas</source>
        <translation>Go on with all areas</translation>
    </message>
    <message>
        <source>To find out</source>
        <translation>To find out</translation>
    </message>
</context>
<context>
    <name>PreviousNote</name>
    <message>
        <source>Same as last time</source>
        <translation>Same as last time</translation>
    </message>
    <message>
        <source>Key Enter on the answer of last time</source>
        <translation>Key Enter on the answer of last time</translation>
    </message>
    <message>
        <source>Last time, on {day}, you noted:</source>
        <translation>Last time, on {day}, you noted:</translation>
    </message>
    <message>
        <source>The answers of {day} are marked “Last time”.</source>
        <translation>The answers of {day} are marked “Last time”.</translation>
    </message>
</context>
<context>
    <name>PrivacyChapter</name>
    <message>
        <source>Your data: where it is, who sees it</source>
        <translation>Your data: where it is, who sees it</translation>
    </message>
    <message>
        <source>It stays on this computer, and nobody receives it.</source>
        <translation>It stays on this computer, and nobody receives it.</translation>
    </message>
    <message>
        <source>In one folder of this computer:</source>
        <translation>In one folder of this computer:</translation>
    </message>
    <message>
        <source>Where it is.</source>
        <translation>Where it is.</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copy the path</translation>
    </message>
    <message>
        <source>From Settings you can open this folder, move it or back it up.</source>
        <translation>From Settings you can open this folder, move it or back it up.</translation>
    </message>
    <message>
        <source>Who receives it.</source>
        <translation>Who receives it.</translation>
    </message>
    <message>
        <source>Nobody. There is no account, no statistics and no search for updates: PMEdiag never goes on the internet. In Resources, an address opens in your browser only when you ask for it, and nothing about the firm goes with it.</source>
        <translation>Nobody. There is no account, no statistics and no search for updates: PMEdiag never goes on the internet. In Resources, an address opens in your browser only when you ask for it, and nothing about the firm goes with it.</translation>
    </message>
    <message>
        <source>A file that you give.</source>
        <translation>A file that you give.</translation>
    </message>
    <message>
        <source>A .pmediag file holds what you entered about the firm, the answers with their dates, the result and the action plan; your notes, and who does what, only if you say so. You see the list before the file is made.</source>
        <translation>A .pmediag file holds what you entered about the firm, the answers with their dates, the result and the action plan; your notes, and who does what, only if you say so. You see the list before the file is made.</translation>
    </message>
    <message>
        <source>A report that you give.</source>
        <translation>A report that you give.</translation>
    </message>
    <message>
        <source>The PDF holds the name of the firm, its profile, the answers, the notes and the result. What you have given is in other hands: PMEdiag cannot call it back.</source>
        <translation>The PDF holds the name of the firm, its profile, the answers, the notes and the result. What you have given is in other hands: PMEdiag cannot call it back.</translation>
    </message>
    <message>
        <source>Deleting.</source>
        <translation>Deleting.</translation>
    </message>
    <message>
        <source>What you delete goes to the bin. You can restore it for 30 days; after that it is gone from the data, and from the backups as newer ones replace them.</source>
        <translation>What you delete goes to the bin. You can restore it for 30 days; after that it is gone from the data, and from the backups as newer ones replace them.</translation>
    </message>
    <message>
        <source>Erasing.</source>
        <translation>Erasing.</translation>
    </message>
    <message>
        <source>Under Firm, erasing takes away a firm and its diagnoses at once and for good, from the data and from the backups, which are named first. It cannot be undone.</source>
        <translation>Under Firm, erasing takes away a firm and its diagnoses at once and for good, from the data and from the backups, which are named first. It cannot be undone.</translation>
    </message>
    <message>
        <source>Keep until.</source>
        <translation>Keep until.</translation>
    </message>
    <message>
        <source>You may give a firm a last day. PMEdiag reminds you when it has passed, and erases nothing by itself.</source>
        <translation>You may give a firm a last day. PMEdiag reminds you when it has passed, and erases nothing by itself.</translation>
    </message>
    <message>
        <source>Backups.</source>
        <translation>Backups.</translation>
    </message>
    <message>
        <source>They are made when you close PMEdiag and before anything large is changed. The ten latest stay, then one a day for a week, one a week for a month and one a month for half a year, on this computer too.</source>
        <translation>They are made when you close PMEdiag and before anything large is changed. The ten latest stay, then one a day for a week, one a week for a month and one a month for half a year, on this computer too.</translation>
    </message>
    <message>
        <source>The log.</source>
        <translation>The log.</translation>
    </message>
    <message>
        <source>For whoever mends a fault: times, codes and counts. Never a name, an answer or a note.</source>
        <translation>For whoever mends a fault: times, codes and counts. Never a name, an answer or a note.</translation>
    </message>
    <message>
        <source>A shared computer.</source>
        <translation>A shared computer.</translation>
    </message>
    <message>
        <source>PMEdiag has no password: whoever uses the same session of this computer can read your diagnoses. Use a session of your own, or keep the data folder on a stick that you take with you.</source>
        <translation>PMEdiag has no password: whoever uses the same session of this computer can read your diagnoses. Use a session of your own, or keep the data folder on a stick that you take with you.</translation>
    </message>
    <message>
        <source>Say little.</source>
        <translation>Say little.</translation>
    </message>
    <message>
        <source>The firm may have an alias, such as “Firm A”. Keep names of people and passwords out of the notes: a role says enough.</source>
        <translation>The firm may have an alias, such as “Firm A”. Keep names of people and passwords out of the notes: a role says enough.</translation>
    </message>
</context>
<context>
    <name>ProfileFields</name>
    <message>
        <source>{question} (optional)</source>
        <translation>{question} (optional)</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Not said</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Another firm</source>
        <translation>Another firm</translation>
    </message>
    <message>
        <source>A firm known here already</source>
        <translation>A firm known here already</translation>
    </message>
    <message>
        <source>Its name and answers below are filled in</source>
        <translation>Its name and answers below are filled in</translation>
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
        <source>This name stays on this computer and appears on your report.</source>
        <translation>This name stays on this computer and appears on your report.</translation>
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
    <name>Projection</name>
    <message>
        <source>with the plan</source>
        <translation>with the plan</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>{area}: today {before}, with the plan {after}</source>
        <translation>{area}: today {before}, with the plan {after}</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>With the plan</source>
        <translation>With the plan</translation>
    </message>
    <message>
        <source>Score of each area, today and with the plan</source>
        <translation>Score of each area, today and with the plan</translation>
    </message>
</context>
<context>
    <name>ProjectionCard</name>
    <message>
        <source>Where your plan leads</source>
        <translation>Where your plan leads</translation>
    </message>
    <message>
        <source>Without an action, nothing moves yet.</source>
        <translation>Without an action, nothing moves yet.</translation>
    </message>
    <message>
        <source>Radar of the areas, today and with the plan</source>
        <translation>Radar of the areas, today and with the plan</translation>
    </message>
    <message>
        <source>See the radar</source>
        <translation>See the radar</translation>
    </message>
</context>
<context>
    <name>PromisingCard</name>
    <message>
        <source>What can improve most</source>
        <translation>What can improve most</translation>
    </message>
    <message>
        <source>The answers where the most points are still to be gained.</source>
        <translation>The answers where the most points are still to be gained.</translation>
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
    <name>QuestionBody</name>
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
</context>
<context>
    <name>QuestionDelegate</name>
    <message>
        <source>I don&apos;t know</source>
        <translation>I don’t know</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Last time</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>not saved</translation>
    </message>
    <message>
        <source>Note of last time: {note}</source>
        <translation>Note of last time: {note}</translation>
    </message>
    <message>
        <source>To review · key R</source>
        <translation>To review · key R</translation>
    </message>
    <message>
        <source>Note · key N</source>
        <translation>Note · key N</translation>
    </message>
    <message>
        <source>Last time: {answer}</source>
        <translation>Last time: {answer}</translation>
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
    <message>
        <source>All questions in a table</source>
        <translation>All questions in a table</translation>
    </message>
    <message>
        <source>All questions in a table · Ctrl+T</source>
        <translation>All questions in a table · Ctrl+T</translation>
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
    <message>
        <source>C: nothing changed in this area</source>
        <translation>C: nothing changed in this area</translation>
    </message>
    <message>
        <source>Ctrl+F: search · Ctrl+T: table</source>
        <translation>Ctrl+F: search · Ctrl+T: table</translation>
    </message>
</context>
<context>
    <name>QuestionTable</name>
    <message>
        <source>All the questions, with their answers</source>
        <translation>All the questions, with their answers</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>picked</translation>
    </message>
</context>
<context>
    <name>QuestionTableModel</name>
    <message numerus="yes">
        <source>%n answer(s) of {asked}</source>
        <translation>
            <numerusform>%n answer of {asked}</numerusform>
            <numerusform>%n answers of {asked}</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>Last time: {answer}</source>
        <translation>Last time: {answer}</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>With a note</translation>
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
        <source>No answer yet</source>
        <translation>No answer yet</translation>
    </message>
    <message>
        <source>Answer: {answer}</source>
        <translation>Answer: {answer}</translation>
    </message>
</context>
<context>
    <name>QuestionnaireChapter</name>
    <message>
        <source>Version {version}, published on {day}.</source>
        <translation>Version {version}, published on {day}.</translation>
    </message>
    <message>
        <source>The questionnaire and its sources</source>
        <translation>The questionnaire and its sources</translation>
    </message>
    <message>
        <source>{title} (identifier: {id}).</source>
        <translation>{title} (identifier: {id}).</translation>
    </message>
    <message>
        <source>A published version is never changed: each diagnosis keeps the questions it was made with.</source>
        <translation>A published version is never changed: each diagnosis keeps the questions it was made with.</translation>
    </message>
    <message>
        <source>What it draws on: {count} sources</source>
        <translation>What it draws on: {count} sources</translation>
    </message>
    <message numerus="yes">
        <source>Version {version} is here too but has %n error(s): it is not used, and version {used} stays in use. Tell whoever made it:</source>
        <translation>
            <numerusform>Version {version} is here too but has %n error: it is not used, and version {used} stays in use. Tell whoever made it:</numerusform>
            <numerusform>Version {version} is here too but has %n errors: it is not used, and version {used} stays in use. Tell whoever made it:</numerusform>
        </translation>
    </message>
    <message>
        <source>the errors of version {version}</source>
        <translation>the errors of version {version}</translation>
    </message>
    <message>
        <source>Copy the errors</source>
        <translation>Copy the errors</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copy the address</translation>
    </message>
</context>
<context>
    <name>RadarCard</name>
    <message>
        <source>Radar of the areas</source>
        <translation>Radar of the areas</translation>
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
        <source>Area</source>
        <translation>Area</translation>
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
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Score of each area</source>
        <translation>Score of each area</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
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
        <source>an action plan</source>
        <translation>an action plan</translation>
    </message>
    <message>
        <source>New: {count}.</source>
        <translation>New: {count}.</translation>
    </message>
    <message>
        <source>New action plans: {count}.</source>
        <translation>New action plans: {count}.</translation>
    </message>
    <message>
        <source>Already here: {count}.</source>
        <translation>Already here: {count}.</translation>
    </message>
    <message>
        <source>Here with other answers or another plan: {count}.</source>
        <translation>Here with other answers or another plan: {count}.</translation>
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
        <source>Action plans added: {count}.</source>
        <translation>Action plans added: {count}.</translation>
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
        <source>Already here; its action plan is new</source>
        <translation>Already here; its action plan is new</translation>
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
    <message>
        <source>Already here, with another budget or other days in its plan</source>
        <translation>Already here, with another budget or other days in its plan</translation>
    </message>
    <message numerus="yes">
        <source>Already here, with another plan: %n action(s) (differs|differ)</source>
        <translation>
            <numerusform>Already here, with another plan: %n action differs</numerusform>
            <numerusform>Already here, with another plan: %n actions differ</numerusform>
        </translation>
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
        <source>Add %n diagnosis(es)</source>
        <translation>
            <numerusform>Add %n diagnosis</numerusform>
            <numerusform>Add %n diagnoses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n action plan(s)</source>
        <translation>
            <numerusform>Add %n action plan</numerusform>
            <numerusform>Add %n action plans</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Nothing can be added: no file could be read.</source>
        <translation>Nothing can be added: no file could be read.</translation>
    </message>
    <message>
        <source>Nothing is added as long as yours are left alone.</source>
        <translation>Nothing is added as long as yours are left alone.</translation>
    </message>
    <message>
        <source>There is nothing to add: nothing is new.</source>
        <translation>There is nothing to add: nothing is new.</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Adding…</translation>
    </message>
    <message numerus="yes">
        <source>%n diagnosis(es) added.</source>
        <translation>
            <numerusform>%n diagnosis added.</numerusform>
            <numerusform>%n diagnoses added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action plan(s) added.</source>
        <translation>
            <numerusform>%n action plan added.</numerusform>
            <numerusform>%n action plans added.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Nothing was added.</translation>
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
        <source>What is here with other answers or another plan:</source>
        <translation>What is here with other answers or another plan:</translation>
    </message>
    <message>
        <source>Leave mine alone</source>
        <translation>Leave mine alone</translation>
    </message>
    <message>
        <source>What is here stays as it is, and those are not added.</source>
        <translation>What is here stays as it is, and those are not added.</translation>
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
    <name>RenewalNotice</name>
    <message>
        <source>Nothing changed in this area</source>
        <translation>Nothing changed in this area</translation>
    </message>
    <message>
        <source>Key C</source>
        <translation>Key C</translation>
    </message>
    <message>
        <source>The answers of {day} in “{area}” can be kept in one go.</source>
        <translation>The answers of {day} in “{area}” can be kept in one go.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of last time kept in “{area}”.</source>
        <translation>
            <numerusform>%n answer of last time kept in “{area}”.</numerusform>
            <numerusform>%n answers of last time kept in “{area}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can still change them.</source>
        <translation>You can still change them.</translation>
    </message>
</context>
<context>
    <name>ReportOutcome</name>
    <message>
        <source>How far the printing is</source>
        <translation>How far the printing is</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <source>Report: {name}</source>
        <translation>Report: {name}</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Save as Word…</source>
        <translation>Save as Word…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>No printer is set up on this computer.</translation>
    </message>
    <message>
        <source>Save the report as a PDF: it can be printed from any computer.</source>
        <translation>Save the report as a PDF: it can be printed from any computer.</translation>
    </message>
    <message>
        <source>The report is being printed…</source>
        <translation>The report is being printed…</translation>
    </message>
    <message numerus="yes">
        <source>The report is ready: %n page(s).</source>
        <translation>
            <numerusform>The report is ready: %n page.</numerusform>
            <numerusform>The report is ready: %n pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word document (*.docx)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>The report is being saved…</source>
        <translation>The report is being saved…</translation>
    </message>
    <message>
        <source>The report is saved here:</source>
        <translation>The report is saved here:</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Save elsewhere…</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Open the document</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>Open the PDF</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Show in its folder</translation>
    </message>
    <message>
        <source>Page {number} of {count} is being printed…</source>
        <translation>Page {number} of {count} is being printed…</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>The report was sent to the printer.</translation>
    </message>
    <message>
        <source>The report could not be printed.</source>
        <translation>The report could not be printed.</translation>
    </message>
    <message>
        <source>The printer does not take it. Check that it is switched on, connected and has paper, or save the report as a PDF.</source>
        <translation>The printer does not take it. Check that it is switched on, connected and has paper, or save the report as a PDF.</translation>
    </message>
    <message>
        <source>This computer&apos;s PMEdiag cannot print.</source>
        <translation>This computer’s PMEdiag cannot print.</translation>
    </message>
</context>
<context>
    <name>Resources</name>
    <message>
        <source>Guides</source>
        <translation>Guides</translation>
    </message>
    <message>
        <source>Aid</source>
        <translation>Aid</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Duties</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Whom to turn to</source>
        <translation>Whom to turn to</translation>
    </message>
    <message>
        <source>Selling abroad</source>
        <translation>Selling abroad</translation>
    </message>
    <message>
        <source>Between firms</source>
        <translation>Between firms</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Whom to ask</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Financial aid</source>
        <translation>Financial aid</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Duty</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Your region</source>
        <translation>Your region</translation>
    </message>
    <message>
        <source>not for your firm</source>
        <translation>not for your firm</translation>
    </message>
    <message>
        <source>depends on your answers</source>
        <translation>depends on your answers</translation>
    </message>
    <message>
        <source>read in {month}, to be verified again before you count on it</source>
        <translation>read in {month}, to be verified again before you count on it</translation>
    </message>
    <message>
        <source>read in {month}, to be verified again</source>
        <translation>read in {month}, to be verified again</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>to be confirmed</translation>
    </message>
    <message>
        <source>a newer version may exist</source>
        <translation>a newer version may exist</translation>
    </message>
    <message>
        <source>lead to verify</source>
        <translation>lead to verify</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>From {day} on</source>
        <translation>From {day} on</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Go back to the data of {when}?</source>
        <translation>Go back to the data of {when}?</translation>
    </message>
    <message>
        <source>It holds: {holds}.</source>
        <translation>It holds: {holds}.</translation>
    </message>
    <message>
        <source>It takes the place of what is here now: {holds}.</source>
        <translation>It takes the place of what is here now: {holds}.</translation>
    </message>
    <message>
        <source>What is here now is kept: you find it in the same list, and can go back to it in the same way.</source>
        <translation>What is here now is kept: you find it in the same list, and can go back to it in the same way.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Go back to it</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Change nothing</translation>
    </message>
</context>
<context>
    <name>ResultHeader</name>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>How the score is calculated</source>
        <translation>How the score is calculated</translation>
    </message>
    <message>
        <source>PDF report</source>
        <translation>PDF report</translation>
    </message>
    <message>
        <source>Send to my adviser</source>
        <translation>Send to my adviser</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Contact sheet</translation>
    </message>
    <message>
        <source>A page for an adviser or an institution</source>
        <translation>A page for an adviser or an institution</translation>
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
        <source>No question of this diagnosis concerns the firm.</source>
        <translation>No question of this diagnosis concerns the firm.</translation>
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
        <source>express diagnosis</source>
        <translation>express diagnosis</translation>
    </message>
    <message>
        <source>complete diagnosis</source>
        <translation>complete diagnosis</translation>
    </message>
    <message>
        <source>one area</source>
        <translation>one area</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>no change</translation>
    </message>
    <message>
        <source>{change} since {day}</source>
        <translation>{change} since {day}</translation>
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
        <source>express</source>
        <translation>express</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complete</translation>
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
    <message numerus="yes">
        <source>So far: %n use(s) out of {total} for sure, {possible} at most.</source>
        <translation>
            <numerusform>So far: %n use out of {total} for sure, {possible} at most.</numerusform>
            <numerusform>So far: %n uses out of {total} for sure, {possible} at most.</numerusform>
        </translation>
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
        <source>Finish a diagnosis: its level, its alerts and what to do will appear here.</source>
        <translation>Finish a diagnosis: its level, its alerts and what to do will appear here.</translation>
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
        <source>What is missing makes the result less precise, never wrong.</source>
        <translation>What is missing makes the result less precise, never wrong.</translation>
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
    <name>SavingDialog</name>
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
        <source>What changed</source>
        <translation>What changed</translation>
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
        <source>Copy the path</source>
        <translation>Copy the path</translation>
    </message>
    <message>
        <source>Save the file for my adviser</source>
        <translation>Save the file for my adviser</translation>
    </message>
    <message>
        <source>PMEdiag file (*.pmediag)</source>
        <translation>PMEdiag file (*.pmediag)</translation>
    </message>
    <message>
        <source>Send to my adviser</source>
        <translation>Send to my adviser</translation>
    </message>
    <message>
        <source>Give it to your adviser: attached to an e-mail, on a USB stick…</source>
        <translation>Give it to your adviser: attached to an e-mail, on a USB stick…</translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation>Path copied</translation>
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
        <source>It saves a file, which you give to whoever you choose. Anyone who has the file can read it.</source>
        <translation>It saves a file, which you give to whoever you choose. Anyone who has the file can read it.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Folder:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{diagnoses}, {answers}</source>
        <translation>{diagnoses}, {answers}</translation>
    </message>
    <message numerus="yes">
        <source>%n diagnosis(es)</source>
        <translation>
            <numerusform>%n diagnosis</numerusform>
            <numerusform>%n diagnoses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaced by a restore: {holds}</source>
        <translation>Replaced by a restore: {holds}</translation>
    </message>
</context>
<context>
    <name>SettingsKeeper</name>
    <message>
        <source>Restoring your data…</source>
        <translation>Restoring your data…</translation>
    </message>
    <message>
        <source>Where should the data go?</source>
        <translation>Where should the data go?</translation>
    </message>
    <message>
        <source>Moving your data…</source>
        <translation>Moving your data…</translation>
    </message>
    <message>
        <source>Opening the data of this folder…</source>
        <translation>Opening the data of this folder…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Follow the system</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Open the bin</source>
        <translation>Open the bin</translation>
    </message>
    <message numerus="yes">
        <source>The bin holds %n deleted item(s).</source>
        <translation>
            <numerusform>The bin holds %n deleted item.</numerusform>
            <numerusform>The bin holds %n deleted items.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>The bin is empty.</translation>
    </message>
    <message>
        <source>Make PMEdiag suit you</source>
        <translation>Make PMEdiag suit you</translation>
    </message>
    <message>
        <source>Each change applies at once.</source>
        <translation>Each change applies at once.</translation>
    </message>
    <message>
        <source>High contrast and reduced motion follow the settings of your system.</source>
        <translation>High contrast and reduced motion follow the settings of your system.</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>What you delete stays there for 30 days.</source>
        <translation>What you delete stays there for 30 days.</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}%</translation>
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
    <name>SheetDialog</name>
    <message>
        <source>Resources</source>
        <translation>Resources</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>The sheet is being written…</source>
        <translation>The sheet is being written…</translation>
    </message>
    <message>
        <source>The sheet is ready.</source>
        <translation>The sheet is ready.</translation>
    </message>
    <message>
        <source>Open to print</source>
        <translation>Open to print</translation>
    </message>
    <message>
        <source>With what there is to know, what to prepare, whom to verify it with, the addresses in full and the day it was read.</source>
        <translation>With what there is to know, what to prepare, whom to verify it with, the addresses in full and the day it was read.</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Save the sheet</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>A sheet of %n resource(s)</source>
        <translation>
            <numerusform>A sheet of %n resource</numerusform>
            <numerusform>A sheet of %n resources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Tab goes to the next item, Shift+Tab back to the one before; Enter or Space activates it, Esc closes what is open on top.</source>
        <translation>Tab goes to the next item, Shift+Tab back to the one before; Enter or Space activates it, Esc closes what is open on top.</translation>
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
        <source>Nothing changed</source>
        <translation>Nothing changed</translation>
    </message>
    <message>
        <source>Nothing changed in this area</source>
        <translation>Nothing changed in this area</translation>
    </message>
    <message>
        <source>Key C</source>
        <translation>Key C</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Search the questions</source>
        <translation>Search the questions</translation>
    </message>
    <message>
        <source>Search the questions · Ctrl+F</source>
        <translation>Search the questions · Ctrl+F</translation>
    </message>
    <message>
        <source>Questions to review: flagged, unknown or without an answer</source>
        <translation>Questions to review: flagged, unknown or without an answer</translation>
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
        <source>To review</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>Questions to review</source>
        <translation>Questions to review</translation>
    </message>
    <message>
        <source>Express diagnosis</source>
        <translation>Express diagnosis</translation>
    </message>
    <message>
        <source>Complete diagnosis</source>
        <translation>Complete diagnosis</translation>
    </message>
    <message>
        <source>One area</source>
        <translation>One area</translation>
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
    <name>SpreadCard</name>
    <message>
        <source>See the chart</source>
        <translation>See the chart</translation>
    </message>
    <message>
        <source>Some answers are not known yet: your level may still change.</source>
        <translation>Some answers are not known yet: your level may still change.</translation>
    </message>
    <message>
        <source>At the right: at least basic, from 4 of 12 uses on. Edged: your level.</source>
        <translation>At the right: at least basic, from 4 of 12 uses on. Edged: your level.</translation>
    </message>
    <message>
        <source>Digital intensity by size, {year}</source>
        <translation>Digital intensity by size, {year}</translation>
    </message>
    <message>
        <source>Digital intensity by country, {size}, {year}</source>
        <translation>Digital intensity by country, {size}, {year}</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Firms</source>
        <translation>Firms</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
</context>
<context>
    <name>StrengthsCard</name>
    <message>
        <source>What holds up well</source>
        <translation>What holds up well</translation>
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
    <name>TablePage</name>
    <message>
        <source>All the questions at a glance</source>
        <translation>All the questions at a glance</translation>
    </message>
    <message>
        <source>One question at a time · Ctrl+T</source>
        <translation>One question at a time · Ctrl+T</translation>
    </message>
    <message>
        <source>Review and finish</source>
        <translation>Review and finish</translation>
    </message>
    <message>
        <source>Search the questions · Ctrl+F</source>
        <translation>Search the questions · Ctrl+F</translation>
    </message>
    <message>
        <source>Questions to review: flagged, unknown or without an answer</source>
        <translation>Questions to review: flagged, unknown or without an answer</translation>
    </message>
    <message>
        <source>1 to 9, ?, - to choose</source>
        <translation>1 to 9, ?, - to choose</translation>
    </message>
    <message>
        <source>Enter for the next one</source>
        <translation>Enter for the next one</translation>
    </message>
    <message>
        <source>R to flag</source>
        <translation>R to flag</translation>
    </message>
    <message>
        <source>N for a note</source>
        <translation>N for a note</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of {asked}</source>
        <translation>
            <numerusform>%n answer of {asked}</numerusform>
            <numerusform>%n answers of {asked}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of last time kept in “{area}”.</source>
        <translation>
            <numerusform>%n answer of last time kept in “{area}”.</numerusform>
            <numerusform>%n answers of last time kept in “{area}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the only question without an answer.</source>
        <translation>This is the only question without an answer.</translation>
    </message>
    <message>
        <source>Questions to review</source>
        <translation>Questions to review</translation>
    </message>
    <message>
        <source>One question at a time</source>
        <translation>One question at a time</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Search the questions</source>
        <translation>Search the questions</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>To review</translation>
    </message>
</context>
<context>
    <name>TakenFolderDialog</name>
    <message>
        <source>This folder already holds diagnoses.</source>
        <translation>This folder already holds diagnoses.</translation>
    </message>
    <message>
        <source>Nothing was moved. You can work with the data of this folder from now on: what you have now stays where it is, and you can come back to it.</source>
        <translation>Nothing was moved. You can work with the data of this folder from now on: what you have now stays where it is, and you can come back to it.</translation>
    </message>
    <message>
        <source>Use the data of this folder</source>
        <translation>Use the data of this folder</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Change nothing</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Calendar of the plan</source>
        <translation>Calendar of the plan</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>The whole plan</translation>
    </message>
    <message>
        <source>Key Esc</source>
        <translation>Key Esc</translation>
    </message>
    <message>
        <source>File for my calendar…</source>
        <translation>File for my calendar…</translation>
    </message>
    <message>
        <source>Spreadsheet…</source>
        <translation>Spreadsheet…</translation>
    </message>
    <message>
        <source>When to do what</source>
        <translation>When to do what</translation>
    </message>
    <message>
        <source>No action is in the plan yet.</source>
        <translation>No action is in the plan yet.</translation>
    </message>
    <message>
        <source>At {days} a month, starting on {day}.</source>
        <translation>At {days} a month, starting on {day}.</translation>
    </message>
    <message>
        <source>Without a budget or days, the calendar keeps the priorities and what you decided.</source>
        <translation>Without a budget or days, the calendar keeps the priorities and what you decided.</translation>
    </message>
    <message>
        <source>A duty comes first: {day}</source>
        <translation>A duty comes first: {day}</translation>
    </message>
    <message>
        <source>{duty}. The calendar ends “{action}” later: give it days of its own, or more days a month.</source>
        <translation>{duty}. The calendar ends “{action}” later: give it days of its own, or more days a month.</translation>
    </message>
    <message>
        <source>Timeline of the plan, month by month</source>
        <translation>Timeline of the plan, month by month</translation>
    </message>
    <message>
        <source>See the timeline</source>
        <translation>See the timeline</translation>
    </message>
    <message>
        <source>A bar: the work. A circle: when its effect shows.</source>
        <translation>A bar: the work. A circle: when its effect shows.</translation>
    </message>
    <message>
        <source>Overdue: {action}</source>
        <translation>Overdue: {action}</translation>
    </message>
    <message>
        <source>{action}: from {first} to {last}</source>
        <translation>{action}: from {first} to {last}</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>Days of each action</source>
        <translation>Days of each action</translation>
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
    <name>UnsavedDialog</name>
    <message>
        <source>The changes to “{firm}” are not saved.</source>
        <translation>The changes to “{firm}” are not saved.</translation>
    </message>
    <message>
        <source>The new firm is not saved.</source>
        <translation>The new firm is not saved.</translation>
    </message>
    <message>
        <source>Save them before you go on?</source>
        <translation>Save them before you go on?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Go on without them</source>
        <translation>Go on without them</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>Copy for support</source>
        <translation>Copy for support</translation>
    </message>
    <message>
        <source>The versions above: no name, no answer</source>
        <translation>The versions above: no name, no answer</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>This week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>See the whole plan</source>
        <translation>See the whole plan</translation>
    </message>
    <message>
        <source>Your action plan says what to start with, within your means.</source>
        <translation>Your action plan says what to start with, within your means.</translation>
    </message>
    <message>
        <source>See what to start with</source>
        <translation>See what to start with</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) overdue.</source>
        <translation>
            <numerusform>%n action overdue.</numerusform>
            <numerusform>%n actions overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) in progress.</source>
        <translation>
            <numerusform>%n action in progress.</numerusform>
            <numerusform>%n actions in progress.</numerusform>
        </translation>
    </message>
    <message>
        <source>First steps, an hour at most each.</source>
        <translation>First steps, an hour at most each.</translation>
    </message>
    <message>
        <source>Nothing is waiting: see the plan to go on.</source>
        <translation>Nothing is waiting: see the plan to go on.</translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>overdue since {day}</translation>
    </message>
    <message>
        <source>for {day}</source>
        <translation>for {day}</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in progress</translation>
    </message>
</context>
<context>
    <name>WentCard</name>
    <message numerus="yes">
        <source>%n question(s) that went</source>
        <translation>
            <numerusform>%n question that went</numerusform>
            <numerusform>%n questions that went</numerusform>
        </translation>
    </message>
    <message>
        <source>They counted before and do not now.</source>
        <translation>They counted before and do not now.</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>Before:</translation>
    </message>
</context>
<context>
    <name>WordsFold</name>
    <message>
        <source>Words explained</source>
        <translation>Words explained</translation>
    </message>
    <message>
        <source>This question uses none of the words of the glossary.</source>
        <translation>This question uses none of the words of the glossary.</translation>
    </message>
</context>
<context>
    <name>_HeadingButton</name>
    <message>
        <source>Nothing changed</source>
        <translation>Nothing changed</translation>
    </message>
    <message>
        <source>Key C</source>
        <translation>Key C</translation>
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
