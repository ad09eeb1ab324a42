<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Banner</name>
    <message>
        <source>Technical details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Try another line here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} thinks: {thought}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CannotStart</name>
    <message>
        <source>Steunpersoon can&apos;t start now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone is in danger now: call 112</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone thinks of suicide: call 113, or 0800-0113</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificatePicture</name>
    <message>
        <source>Certificate of {name}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earned on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificatesPage</name>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certificate yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish all lessons and checks of your path; about {minutes} minutes to go. Then you make your certificate here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your path is finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which name should be on your certificate?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These characters can&apos;t be printed on this computer: {characters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate-{number}.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Saved: {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Progress in this check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{draw} questions. With {percent}% right you pass. You can try as often as you like; each time you get other questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{right} of {total} right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can listen. Now keep it up: on the field it stays exciting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read below what to look at again, and try once more. Nobody sees how often you tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the lessons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceView</name>
    <message>
        <source>More than one may fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be better</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Begin the talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A talk to build on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the thoughts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did {person} think?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExerciseView</name>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ That fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{right} of {total} fit. Read what is said with each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again: read what is said with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Need help now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone is in danger now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call 112. Stay with the person if that is safe for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone thinks of suicide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call 113, or 0800-0113: day and night, free and anonymous. You may call too when you worry about someone else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You worry about someone&apos;s health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In office hours: the person&apos;s own doctor (huisarts). Outside them: the out-of-hours doctors (huisartsenpost).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until help is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay with the person, or see to it that someone does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay calm and listen. You don&apos;t have to solve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t promise to keep it secret. Say what you are going to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask someone to help you. You don&apos;t have to do this alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well on your way, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well done, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} · all done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} · {minutes} minutes to your certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your path is finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your certificate is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as PDF, or print it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action} · {module}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} minutes · as often as you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check: {module}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action} · {module} · lesson {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} minutes · {goal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress in {module}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This module can&apos;t be opened now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View {module}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonEnd</name>
    <message>
        <source>Lesson done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Almost done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it this week, in a talk of two minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These exercises are still open:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>Progress in this lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{module} › Lesson {number} · {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonSteps</name>
    <message>
        <source>In this lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, you are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, not yet seen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Something went wrong that we didn&apos;t foresee. What you did before is kept. Try again, or close Steunpersoon and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModulePage</name>
    <message>
        <source>‹ Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no lessons here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} minutes · {goal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} minutes · as often as you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check: {module}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReflectView</name>
    <message>
        <source>Only you can read this. Don&apos;t write names of young people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An example: {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Kept, for you alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>What you try: {aim}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can skip this talk and still finish the lesson later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else uses this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the next button or field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bigger or smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>need help now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Steunpersoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}. Works without internet; nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your progress is kept in: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program: EUPL 1.2. Content: CC BY-SA 4.0. Fonts: SIL OFL 1.1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Need help now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SortView</name>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better in: {bin}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you practise listening to young people, noticing when something is wrong, and taking the next step together. You don&apos;t need to be a care worker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is your name? A nickname will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do you meet young people?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this laptop. Nothing is sent, no account is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or someone new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} (in preparation)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TalkPanel</name>
    <message>
        <source>Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you do?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>acts</name>
    <message>
        <source>Naming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you said what you saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other can tell it in their own way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summarising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you said back what you heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you gave the other time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you stayed with what the other said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it may be as heavy as it feels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being honest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you said what you can and can&apos;t promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you agreed on something small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filling in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you said what the other thinks or feels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice too soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the solution came before the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reassuring away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it became smaller than it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you said what you think of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why-question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other has to defend themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promising secrecy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a promise that you may have to break</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certificate</name>
    <message>
        <source>en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has completed the training {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earned on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certificate says that someone has completed a training in listening, noticing and referring. It is no qualification to treat people or to give care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours}.5 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CERTIFICATE</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>&quot;minutes&quot; goes from 1 to 60, not {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name &quot;{id}&quot; was used on line {first} already; choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step without a heading; write &quot;## Title&quot; below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this block is never closed; end it with the same ```</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;:::&quot; closes nothing here; write &quot;::: role&quot; above the text, or remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this role block is never closed; end it with &quot;:::&quot; on its own line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no role &quot;{word}&quot;; did you mean &quot;{hint}&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no role &quot;{word}&quot;; the roles (paths) are: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a module without lessons; add one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this file is not read; name it like {form} or move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lesson can&apos;t be named &quot;check&quot;; choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lesson {other} has the name &quot;{id}&quot; too; rename this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a block without a kind; write one of these behind the ```: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no kind &quot;{word}&quot; here; did you mean &quot;{hint}&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no kind &quot;{word}&quot; here; choose one of: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no file conversations/{word}.yaml; did you mean &quot;{hint}&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no file conversations/{word}.yaml; there are: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is more wrong here; mend the lines above first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this folder isn&apos;t there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no path; write one, such as sport.yaml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no module &quot;{word}&quot;; did you mean &quot;{hint}&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no module &quot;{word}&quot;; there are: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file must begin with &quot;---&quot;, the title and so on, and &quot;---&quot; again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part at the top has no end; close it with &quot;---&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write &quot;key: value&quot; here, with: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{key}&quot; needs lines with &quot;key: value&quot;, with: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown: &quot;{word}&quot;; did you mean &quot;{hint}&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown: &quot;{word}&quot;; known here are: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is empty; fill it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is missing; add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{key}&quot; must be a list: [one, two], or a line with &quot;- &quot; for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{key}&quot; needs lines with &quot;name:&quot; below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{key}&quot; must be one text, not a list or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{key}&quot; must be a whole number, not &apos;{value}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{key}&quot; must be true or false, not &apos;{value}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{key}&quot; must be one of: {known}; not &apos;{value}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture in the text isn&apos;t shown; name it under &quot;picture&quot; at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link doesn&apos;t work here; write the name or number as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML isn&apos;t shown; use plain Markdown (a step begins with &lt;!-- step: name --&gt; on a line of its own)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a heading &quot;##&quot; begins a step; put &lt;!-- step: name --&gt; above it, or use &quot;###&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin a heading in the text with &quot;###&quot; or &quot;####&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too much text in one piece; split it into steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text is nested too deeply; make it flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a check holds questions only; move this to a lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;pass_percent&quot; goes from 1 to 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{draw} questions are drawn, but a learner may get only {count} of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this isn&apos;t YAML: a wrong escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this isn&apos;t YAML ({reason}); quote a text with &quot;: &quot; or &quot; #&quot;, and look at the spaces before the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second document; remove the &quot;---&quot; here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 20 levels deep; make it flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many values; split this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>*{name}: aliases can&apos;t be used; write the text again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;{name}: anchors can&apos;t be used; remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: tags can&apos;t be used; quote the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key must be a plain word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;&lt;&lt;&quot; can&apos;t be used; write the keys themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key of 1 to 100 characters is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{key}&quot; stands here twice; remove one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the module &quot;{module}&quot; stands here twice; remove one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a path without modules; name some, or write &quot;ready: false&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a certificate is valid for 1 to 120 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text before the first step; begin with &lt;!-- step: name --&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lesson without steps; write &lt;!-- step: name --&gt; and a heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty step; write something below it or remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lesson for nobody; name its roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first step is only reading (for: {role}); put an exercise into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody sees this: the lesson isn&apos;t for {roles}; add it to the roles at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this file can&apos;t be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this file is larger than 1 MB; split it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this file isn&apos;t in UTF-8; save it again in that encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a control character ({code}) stands here; remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name &quot;{name}&quot; can&apos;t be used; use small letters, digits and hyphens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no picture &quot;{word}&quot;; did you mean &quot;{hint}&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no picture &quot;{word}&quot;; put {word}.svg in illustrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number {number} may not be used; look up the right one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no module in {folder}. Give the folder in which the modules stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To mend: {problems}. What is sound is counted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modules: {modules}, lessons: {lessons}, steps: {steps}, exercises: {exercises}, conversations: {conversations} with {nodes} nodes and {endings} endings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give at least two options to choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no option is right; write &quot;correct: true&quot; at one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} options are right; write &quot;several: true&quot;, or keep one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this option stands there twice; change one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give two to four bins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two bins have the same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give at least two items to sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no bin &quot;{bin}&quot;; choose one of: {bins}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other is mute here; add &quot;says&quot; or &quot;does&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give two to four choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no node &quot;{id}&quot; to start at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trust goes from 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{id}&quot; is a node as well as an ending; rename one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write either &quot;say&quot; or &quot;wait&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a choice without acts; name at least one of: {acts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no act &quot;{act}&quot;; choose from: {acts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a choice without feedback; say what the learner did and what it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one choice moves trust by -3 to +3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;needs_trust&quot; and &quot;otherwise&quot; go together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a dead end: there is no node or ending &quot;{id}&quot; to go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give at least three endings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no ending is good enough; give one the level &quot;enough&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this node is never reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from here on a talk can never come to an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this ending is never reached</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>trainer                           open the window
trainer check [DIR]               check the content in DIR (default: the app&apos;s own)
trainer demo [--out DIR] [--path sport]
                                  play the main job and keep pictures in DIR
trainer --startup-probe           open the window and close it once it is painted
trainer --version                 say which version this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trainer: this was not understood: {problem}
Write it like this:

{usage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no path &quot;{path}&quot;; choose one of: {paths}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>A profile is made, and the path is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first lesson is played to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half-way a talk the window is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After opening it again, the talk goes on at the same line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The talk is brought to a good end, and the lesson is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check is passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is saved as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and certificate are in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not as expected: {what}. See the last picture in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Your progress file was damaged. It was put aside, and the copy of {day} was put back. What you did after that day may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your progress file was damaged and there was no copy. It was put aside and not thrown away; your progress starts anew. Someone who knows computers can look at {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong. Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be written, so your progress can&apos;t be kept. Give yourself permission to write there, or choose another folder with TRAINER_DATA_DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steunpersoon is already open on this computer. Use the window that is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so your last step could not be kept. All that you did before is safe. Make room on the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using your progress file, so your last step could not be kept. Close that program and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last step could not be kept. All that you did before is safe. Try again; if it goes on, close Steunpersoon and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The progress in {file} was kept by a newer version of Steunpersoon. Nothing was changed. Install the newest version to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} can&apos;t be read. Close Steunpersoon and open it again: it is then mended from the newest good copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file {file} is damaged, so this progress can&apos;t be opened. Nothing was thrown away. Ask someone who knows computers to put the file back from a copy of this computer; you can start under another name in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part can&apos;t be opened now: {what}. Your progress is kept. Choose another lesson, or install Steunpersoon again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The font file {file} is missing, so this can&apos;t be made. Install Steunpersoon again; your progress is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These characters can&apos;t be printed on this computer: {characters}. Write the name without them, or install a font that has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} can&apos;t be written. Choose another folder, or close the program that has it open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path isn&apos;t finished yet. Finish the open lessons and checks first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>talk</name>
    <message>
        <source>{person} keeps it to themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} waits to see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} begins to talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} tells more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} trusts you with it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
