<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AnnouncedCard</name>
    <message>
        <source>Dates to fill in</source>
        <translation>Data om in te vullen</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Haal weer weg</translation>
    </message>
    <message>
        <source>1 day is on another date each year. Look it up, and fill it in here.</source>
        <translation>1 dag valt elk jaar op een andere datum. Zoek hem op en vul hem hier in.</translation>
    </message>
    <message>
        <source>{count} days are on other dates each year. Look them up, and fill them in.</source>
        <translation>{count} dagen vallen elk jaar op een andere datum. Zoek ze op en vul ze hier in.</translation>
    </message>
    <message>
        <source>All dates of this season are filled in. You find them at their month.</source>
        <translation>Alle data van dit seizoen zijn ingevuld. Je vindt ze bij hun maand.</translation>
    </message>
    <message>
        <source>Fold away</source>
        <translation>Vouw dicht</translation>
    </message>
    <message>
        <source>Show the days</source>
        <translation>Laat de dagen zien</translation>
    </message>
</context>
<context>
    <name>AnnouncedForm</name>
    <message>
        <source>Usually: {when}</source>
        <translation>Meestal: {when}</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Vul in</translation>
    </message>
    <message>
        <source>Seen before: {days}</source>
        <translation>Eerder gezien: {days}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Bron: {source}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
</context>
<context>
    <name>AskButton</name>
    <message>
        <source>not answered yet</source>
        <translation>nog niet beantwoord</translation>
    </message>
    <message>
        <source>open</source>
        <translation>uitgeklapt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>dichtgeklapt</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Technical details</source>
        <translation>Technische gegevens</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Melding sluiten</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Verberg details</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>Show more ({count} left)</source>
        <translation>Meer tonen (nog {count})</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Try another line here</source>
        <translation>Probeer hier iets anders</translation>
    </message>
    <message>
        <source>{person} thinks: {thought}</source>
        <translation>{person} denkt: {thought}</translation>
    </message>
    <message>
        <source>{person} is thinking</source>
        <translation>{person} denkt na</translation>
    </message>
</context>
<context>
    <name>CannotStart</name>
    <message>
        <source>Steunpersoon can&apos;t start now</source>
        <translation>Steunpersoon kan nu niet starten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Technische gegevens</translation>
    </message>
    <message>
        <source>Someone is in danger now: call 112</source>
        <translation>Iemand is nu in gevaar: bel 112</translation>
    </message>
    <message>
        <source>Someone thinks of suicide: call 113, or {free}</source>
        <translation>Iemand denkt aan zelfmoord: bel 113 of {free}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Say it first, aloud or in your head.</source>
        <translation>Zeg het eerst hardop of in je hoofd.</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Bijvoorbeeld zo</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Bron: {source}</translation>
    </message>
    <message>
        <source>Turn it over</source>
        <translation>Draai om</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Hoe ging het?</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Nog eens</translation>
    </message>
    <message>
        <source>Almost</source>
        <translation>Bijna</translation>
    </message>
    <message>
        <source>It went well</source>
        <translation>Lukte</translation>
    </message>
</context>
<context>
    <name>CardsView</name>
    <message>
        <source>Draw a card</source>
        <translation>Trek een kaart</translation>
    </message>
    <message>
        <source>Turn it over</source>
        <translation>Draai hem om</translation>
    </message>
    <message>
        <source>Large, one card a page, for the wall</source>
        <translation>Groot, één kaart per bladzijde, voor aan de muur</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Waarover</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Waar je bent</translation>
    </message>
    <message>
        <source>Print only this choice ({count} cards)</source>
        <translation>Print alleen deze keuze (kaarten: {count})</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>{count} cards</source>
        <translation>Kaarten: {count}</translation>
    </message>
    <message>
        <source>Draw a card, and say it in your own words.</source>
        <translation>Trek een kaart, en zeg het in je eigen woorden.</translation>
    </message>
    <message>
        <source>There are no cards for this choice.</source>
        <translation>Voor deze keuze zijn er geen kaarten.</translation>
    </message>
    <message>
        <source>And then</source>
        <translation>En daarna</translation>
    </message>
    <message>
        <source>Turn it back</source>
        <translation>Draai hem terug</translation>
    </message>
</context>
<context>
    <name>CertificateCard</name>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als pdf</translation>
    </message>
    <message>
        <source>Valid until {date}</source>
        <translation>Geldig tot {date}</translation>
    </message>
    <message>
        <source>Valid until {date}. That is soon.</source>
        <translation>Geldig tot {date}. Dat is al snel.</translation>
    </message>
    <message>
        <source>Expired since {date}</source>
        <translation>Verlopen sinds {date}</translation>
    </message>
</context>
<context>
    <name>CertificatePicture</name>
    <message>
        <source>Certificate of {name}: {title}. {until} {date}</source>
        <translation>Certificaat van {name}: {title}. {until} {date}</translation>
    </message>
    <message>
        <source>Expired since</source>
        <translation>Verlopen sinds</translation>
    </message>
</context>
<context>
    <name>CertificatesPage</name>
    <message>
        <source>Certificates</source>
        <translation>Certificaten</translation>
    </message>
    <message>
        <source>Kept on this laptop.</source>
        <translation>Bewaard op deze laptop.</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>Verder leren</translation>
    </message>
    <message>
        <source>The date on it can&apos;t be right. It should be {day}.</source>
        <translation>De datum die erop staat, klopt niet. Het moet {day} zijn.</translation>
    </message>
    <message>
        <source>If the date of this computer is right, it should say {day}.</source>
        <translation>Klopt de datum van deze computer? Dan moet er {day} op staan.</translation>
    </message>
    <message>
        <source>Correct the date</source>
        <translation>Datum verbeteren</translation>
    </message>
    <message>
        <source>You passed the check again. Your new certificate is waiting.</source>
        <translation>Je hebt de toets opnieuw gehaald. Je nieuwe certificaat ligt klaar.</translation>
    </message>
    <message>
        <source>Make the new certificate</source>
        <translation>Maak het nieuwe certificaat</translation>
    </message>
    <message>
        <source>Pass “{check}” once more, and you can make a new one here.</source>
        <translation>Haal ‘{check}’ nog een keer, dan maak je hier een nieuw certificaat.</translation>
    </message>
    <message>
        <source>To the check</source>
        <translation>Naar de toets</translation>
    </message>
    <message>
        <source>In Settings you are called {name}.</source>
        <translation>Bij Instellingen heet je {name}.</translation>
    </message>
    <message>
        <source>Correct the name</source>
        <translation>Naam verbeteren</translation>
    </message>
    <message>
        <source>No certificate yet</source>
        <translation>Nog geen certificaat</translation>
    </message>
    <message>
        <source>Finish all lessons and checks of your path; about {minutes} to go. Then you make your certificate here.</source>
        <translation>Maak eerst alle lessen en checks van je leerpad af. Dat duurt nog ongeveer {minutes}. Daarna maak je hier je certificaat.</translation>
    </message>
    <message>
        <source>To Learn</source>
        <translation>Naar Leren</translation>
    </message>
    <message>
        <source>Your path is finished</source>
        <translation>Je leerpad is af</translation>
    </message>
    <message>
        <source>A new certificate in place of this one</source>
        <translation>Een nieuw certificaat, in plaats van dit</translation>
    </message>
    <message>
        <source>Which name should be on your certificate?</source>
        <translation>Welke naam komt er op je certificaat?</translation>
    </message>
    <message>
        <source>Make the certificate</source>
        <translation>Certificaat maken</translation>
    </message>
    <message>
        <source>These characters can&apos;t be printed on this computer: {characters}</source>
        <translation>Deze tekens kan deze computer niet afdrukken: {characters}</translation>
    </message>
    <message>
        <source>✓ Made again, with a new number. The earlier one is replaced.</source>
        <translation>✓ Opnieuw gemaakt, met een nieuw nummer. Het vorige is vervangen.</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Certificaat opslaan</translation>
    </message>
    <message>
        <source>certificate-{number}.pdf</source>
        <translation>certificaat-{number}.pdf</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>Pdf-bestand (*.pdf)</translation>
    </message>
    <message>
        <source>✓ Saved: {file}</source>
        <translation>✓ Opgeslagen: {file}</translation>
    </message>
</context>
<context>
    <name>ChatBubble</name>
    <message>
        <source>You</source>
        <translation>Jij</translation>
    </message>
</context>
<context>
    <name>CheckIntro</name>
    <message>
        <source>Passed</source>
        <translation>Geslaagd</translation>
    </message>
    <message>
        <source>You passed on {day}, and that stays. Do it again for practice, as often as you like.</source>
        <translation>Je bent geslaagd op {day}, en dat blijft zo. Je mag nog eens oefenen, zo vaak als je wilt.</translation>
    </message>
    <message>
        <source>{draw} questions. With {percent}% right you pass; where you sort, every part counts. Next time other questions come first.</source>
        <translation>{draw} vragen. Vanaf {percent}% goed ben je geslaagd. Bij sorteren telt elk onderdeel mee. De volgende keer komen eerst andere vragen.</translation>
    </message>
    <message>
        <source>Then you have one talk, and bring it to a good-enough end. As in real life there is no going back, and how it goes you see afterwards.</source>
        <translation>Daarna voer je één gesprek, tot een einde dat goed genoeg is. Net als in het echt kun je niet terug. Hoe het ging, zie je na afloop.</translation>
    </message>
    <message>
        <source>First finish this</source>
        <translation>Eerst nog dit</translation>
    </message>
    <message>
        <source>After that you can begin the final check here.</source>
        <translation>Daarna begin je hier aan de eindtoets.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Progress in this check</source>
        <translation>Voortgang in deze check</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>Later verder</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>To Learn</source>
        <translation>Naar Leren</translation>
    </message>
    <message>
        <source>Question {number} of {total}</source>
        <translation>Vraag {number} van {total}</translation>
    </message>
    <message>
        <source>Last part: the talk</source>
        <translation>Laatste deel: het gesprek</translation>
    </message>
    <message>
        <source>To the result</source>
        <translation>Naar de uitslag</translation>
    </message>
    <message>
        <source>This talk stayed open. Read what you could try. You may do the check again.</source>
        <translation>Dit gesprek bleef open. Lees wat je kunt proberen. Je mag de eindtoets nog een keer doen.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Nu opnieuw</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Once more, to practise</source>
        <translation>Nog eens, om te oefenen</translation>
    </message>
    <message>
        <source>First read again</source>
        <translation>Eerst even teruglezen</translation>
    </message>
    <message>
        <source>Back to the lessons</source>
        <translation>Terug naar de lessen</translation>
    </message>
</context>
<context>
    <name>CheckResultView</name>
    <message>
        <source>To look at again</source>
        <translation>Kijk hier nog eens naar</translation>
    </message>
    <message>
        <source>This went well</source>
        <translation>Dit ging goed</translation>
    </message>
    <message>
        <source>✓ {question}</source>
        <translation>✓ {question}</translation>
    </message>
    <message>
        <source>The talk with {person}</source>
        <translation>Het gesprek met {person}</translation>
    </message>
    <message>
        <source>It stayed open. Below is what could have gone another way.</source>
        <translation>Het bleef open. Hieronder staat wat anders had gekund.</translation>
    </message>
    <message>
        <source>Read again: {title}</source>
        <translation>Lees terug: {title}</translation>
    </message>
    <message>
        <source>✓ Read again: {title}</source>
        <translation>✓ Lees terug: {title}</translation>
    </message>
</context>
<context>
    <name>CheckSummary</name>
    <message>
        <source>Passed</source>
        <translation>Geslaagd</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>{right} of {total} right</source>
        <translation>{right} van de {total} goed</translation>
    </message>
    <message>
        <source>Nobody sees how often you tried.</source>
        <translation>Niemand ziet hoe vaak je het probeert.</translation>
    </message>
    <message>
        <source>Try one thing from it this week, in a talk of two minutes.</source>
        <translation>Probeer er deze week één ding van uit, in een gesprekje van twee minuten.</translation>
    </message>
    <message>
        <source>The questions went well. Only the talk stayed open. There is no hurry.</source>
        <translation>De vragen gingen goed. Alleen het gesprek bleef nog open. Er is geen haast bij.</translation>
    </message>
    <message>
        <source>Read below what to look at again, and try once more. There is no hurry.</source>
        <translation>Lees hieronder wat je nog eens kunt bekijken en probeer het daarna opnieuw. Er is geen haast bij.</translation>
    </message>
</context>
<context>
    <name>ChecklistView</name>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{done} van {all} gedaan</translation>
    </message>
</context>
<context>
    <name>ChoiceView</name>
    <message>
        <source>More than one may fit. What you rightly leave out counts too.</source>
        <translation>Er kan meer dan één antwoord passen. Ook wat je terecht openlaat, telt mee.</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Goed</translation>
    </message>
    <message>
        <source>Can be better</source>
        <translation>Kan beter</translation>
    </message>
    <message>
        <source>This one fits</source>
        <translation>Deze is goed</translation>
    </message>
    <message>
        <source>Rightly left out</source>
        <translation>Terecht niet gekozen</translation>
    </message>
</context>
<context>
    <name>ClockCard</name>
    <message>
        <source>The date of this computer can&apos;t be right: it lies before this list was made. So it is not known here which numbers have grown old since.</source>
        <translation>De datum van deze computer kan niet kloppen: die ligt voor de dag waarop deze lijst is gemaakt. Daarom weten we niet welke nummers sindsdien oud zijn geworden.</translation>
    </message>
    <message>
        <source>By the date of this computer, this list is more than five years old. Perhaps the date is wrong. Check a number before you pass it on. 112 and 113 stay right.</source>
        <translation>Volgens de datum van deze computer is deze lijst meer dan vijf jaar oud. Misschien klopt die datum niet. Controleer een nummer voor je het doorgeeft. 112 en 113 blijven gelden.</translation>
    </message>
    <message>
        <source>The date of this computer can&apos;t be right. Put it right, or ask someone to. Then open this page again.</source>
        <translation>De datum van deze computer klopt niet. Zet de datum goed, of vraag iemand om hulp. Open deze pagina daarna opnieuw.</translation>
    </message>
    <message>
        <source>By the date of this computer, what you did here is still to come. Look whether the date is right.</source>
        <translation>Volgens de datum van deze computer moet je nog doen wat je hier al deed. Kijk of de datum klopt.</translation>
    </message>
    <message>
        <source>Until then your certificate gets this day: {day}.</source>
        <translation>Tot die tijd komt deze dag op je certificaat: {day}.</translation>
    </message>
</context>
<context>
    <name>ColourCard</name>
    <message>
        <source>Green of Steunpersoon</source>
        <translation>Steunpersoon-groen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Or type the code of your own colour</source>
        <translation>Of typ de code van je eigen kleur</translation>
    </message>
    <message>
        <source>✓ Kept</source>
        <translation>✓ Bewaard</translation>
    </message>
    <message>
        <source>✓ Kept. On paper it is darker, so that everybody can read it.</source>
        <translation>✓ Bewaard. Op papier is de kleur donkerder, zodat iedereen het kan lezen.</translation>
    </message>
    <message>
        <source>This is no code of a colour. One looks like {code}.</source>
        <translation>Dit is geen kleurcode. Zo ziet er een uit: {code}.</translation>
    </message>
</context>
<context>
    <name>ConfidencePage</name>
    <message>
        <source>‹ Back</source>
        <translation>‹ Terug</translation>
    </message>
    <message>
        <source>How sure you feel</source>
        <translation>Hoe zeker je je voelt</translation>
    </message>
    <message>
        <source>You filled in these sentences some time ago. How is it now? A 1 is fine too.</source>
        <translation>Deze zinnen vulde je een tijd geleden in. Hoe is het nu? Een 1 mag ook.</translation>
    </message>
    <message>
        <source>There is nothing to lay side by side yet.</source>
        <translation>Er is nog niets om naast elkaar te leggen.</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>What do you say?</source>
        <translation>Wat zeg jij?</translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telefoonnummer</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Walk in</source>
        <translation>Inloop</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Openingstijden</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Own remark</source>
        <translation>Eigen opmerking</translation>
    </message>
    <message>
        <source>Keep, checked today</source>
        <translation>Bewaar, vandaag gecontroleerd</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
</context>
<context>
    <name>ExerciseView</name>
    <message>
        <source>Check</source>
        <translation>Nakijken</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Nog een keer</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Laat het antwoord zien</translation>
    </message>
    <message>
        <source>This exercise was changed since you did it. Your answer still counts.</source>
        <translation>Deze oefening is veranderd sinds je hem maakte. Je antwoord telt gewoon mee.</translation>
    </message>
    <message>
        <source>✓ That fits.</source>
        <translation>✓ Goed gekozen.</translation>
    </message>
    <message>
        <source>{right} of {total} fit. Read what is said with each.</source>
        <translation>{right} van de {total} goed. Lees wat erbij staat.</translation>
    </message>
    <message>
        <source>Not quite yet. Read what is said with it.</source>
        <translation>Nog niet helemaal. Lees wat erbij staat.</translation>
    </message>
    <message>
        <source>Now you see what fits.</source>
        <translation>Nu zie je wat past.</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>No names of young people.</source>
        <translation>Geen namen van jongeren.</translation>
    </message>
</context>
<context>
    <name>FillingView</name>
    <message>
        <source>Make it empty</source>
        <translation>Maak leeg</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zet het terug</translation>
    </message>
    <message>
        <source>Also keep on this computer what may be about a young person</source>
        <translation>Bewaar op deze computer ook wat over een jongere kan gaan</translation>
    </message>
    <message>
        <source>Fields with “no names” are not kept on this computer. They are gone when you open another sheet or close Steunpersoon. Print or save first what you need.</source>
        <translation>Wat over een jongere kan gaan, wordt niet bewaard op deze computer. Het is weg als je een ander blad opent of Steunpersoon sluit. Print of bewaar eerst wat je nodig hebt.</translation>
    </message>
    <message>
        <source>✓ Kept, but for what may be about a young person</source>
        <translation>✓ Bewaard, behalve wat over een jongere kan gaan</translation>
    </message>
    <message>
        <source>✓ Kept</source>
        <translation>✓ Bewaard</translation>
    </message>
    <message>
        <source>✓ Erased from this computer</source>
        <translation>✓ Gewist van deze computer</translation>
    </message>
    <message>
        <source>✓ Erased. An older copy on this computer may still have it; it goes from there as soon as that can be done.</source>
        <translation>✓ Gewist. In een oudere kopie op deze computer kan het nog staan; daar gaat het weg zodra dat kan.</translation>
    </message>
    <message>
        <source>✓ It is empty</source>
        <translation>✓ Het is leeg</translation>
    </message>
</context>
<context>
    <name>FurtherPage</name>
    <message>
        <source>‹ Back</source>
        <translation>‹ Terug</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Terug naar waar je was</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>Verder leren</translation>
    </message>
    <message>
        <source>Trainings of others, for when you want more. They are not part of your certificate. Steunpersoon opens none of them: copy the address, or search for the name.</source>
        <translation>Trainingen van anderen, voor als je meer wilt. Ze horen niet bij je certificaat. Steunpersoon opent ze niet: kopieer het adres, of zoek op de naam.</translation>
    </message>
    <message>
        <source>The list can&apos;t be opened now. Install Steunpersoon again.</source>
        <translation>De lijst kan nu niet open. Installeer Steunpersoon opnieuw.</translation>
    </message>
</context>
<context>
    <name>HeldBar</name>
    <message>
        <source>Try again</source>
        <translation>Probeer het opnieuw</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopieer de tekst</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier blijven</translation>
    </message>
    <message>
        <source>What you did last here is not kept yet. It is still on the screen.</source>
        <translation>Wat je hier deed, is nog niet bewaard. Het staat nog op het scherm.</translation>
    </message>
    <message>
        <source>Close without keeping it</source>
        <translation>Sluit zonder te bewaren</translation>
    </message>
    <message>
        <source>Go on without keeping it</source>
        <translation>Ga verder zonder te bewaren</translation>
    </message>
    <message>
        <source>✓ Copied. Paste it in another program.</source>
        <translation>✓ Gekopieerd. Plak het in een ander programma.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Need help now?</source>
        <translation>Nu hulp nodig?</translation>
    </message>
    <message>
        <source>Someone is in danger now</source>
        <translation>Iemand is nu in gevaar</translation>
    </message>
    <message>
        <source>Call 112. Stay with the person if that is safe for you.</source>
        <translation>Bel 112. Blijf bij diegene als dat voor jou veilig is.</translation>
    </message>
    <message>
        <source>Someone thinks of suicide</source>
        <translation>Iemand denkt aan zelfmoord</translation>
    </message>
    <message>
        <source>Call 113, or {free}: day and night, free and anonymous. You may call too when you worry about someone else.</source>
        <translation>Bel 113 of {free}: dag en nacht, gratis en anoniem. Je mag ook bellen als je je zorgen maakt over een ander.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Huisarts</translation>
    </message>
    <message>
        <source>You worry about someone&apos;s health</source>
        <translation>Je maakt je zorgen over iemands gezondheid</translation>
    </message>
    <message>
        <source>In office hours: the person&apos;s own doctor (huisarts). Outside them: the out-of-hours doctors (huisartsenpost).</source>
        <translation>In kantooruren: de eigen huisarts van diegene. Daarbuiten (’s avonds, ’s nachts en in het weekend): de huisartsenpost.</translation>
    </message>
    <message>
        <source>Until help is there</source>
        <translation>Tot er hulp is</translation>
    </message>
    <message>
        <source>Stay with the person, or see to it that someone does.</source>
        <translation>Blijf bij diegene, of zorg dat iemand anders dat doet.</translation>
    </message>
    <message>
        <source>Stay calm and listen. You don&apos;t have to solve it.</source>
        <translation>Blijf rustig en luister. Je hoeft het niet op te lossen.</translation>
    </message>
    <message>
        <source>Don&apos;t promise to keep it secret. Say what you are going to do.</source>
        <translation>Beloof niet dat je het geheimhoudt. Zeg wat je gaat doen.</translation>
    </message>
    <message>
        <source>Ask someone to help you. You don&apos;t have to do this alone.</source>
        <translation>Vraag iemand om jou te helpen. Je hoeft dit niet alleen te doen.</translation>
    </message>
</context>
<context>
    <name>HousePreview</name>
    <message>
        <source>On paper</source>
        <translation>Op papier</translation>
    </message>
    <message>
        <source>An example of a page in your style</source>
        <translation>Een voorbeeld van een bladzijde in jullie stijl</translation>
    </message>
</context>
<context>
    <name>IcsCard</name>
    <message>
        <source>In your own calendar</source>
        <translation>In je eigen agenda</translation>
    </message>
    <message>
        <source>All days of this season in one file, with the ideas on the first Monday of each month.</source>
        <translation>Alle dagen van dit seizoen in één bestand. De ideeën staan op de eerste maandag van elke maand.</translation>
    </message>
    <message>
        <source>Save for your calendar (.ics)</source>
        <translation>Bewaar voor je agenda (.ics)</translation>
    </message>
    <message>
        <source>✓ Saved: {file}. Open it, and your calendar takes over the days. Doing it twice doubles nothing.</source>
        <translation>✓ Bewaard: {file}. Open het bestand, dan neemt je agenda de dagen over. Doe je het twee keer, dan staat er niets dubbel.</translation>
    </message>
    <message>
        <source>Save for your own calendar</source>
        <translation>Bewaar voor je eigen agenda</translation>
    </message>
    <message>
        <source>year-plan-{season}.ics</source>
        <translation>jaarplan-{season}.ics</translation>
    </message>
    <message>
        <source>Calendar file (*.ics)</source>
        <translation>Agendabestand (*.ics)</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>‹ Back</source>
        <translation>‹ Terug</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Terug naar waar je was</translation>
    </message>
    <message>
        <source>You can do everything here without a mouse.</source>
        <translation>Je kunt hier alles zonder muis.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Learn</source>
        <translation>Leren</translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <translation>Welkom, {name}</translation>
    </message>
    <message>
        <source>Well on your way, {name}</source>
        <translation>Goed bezig, {name}</translation>
    </message>
    <message>
        <source>Well done, {name}</source>
        <translation>Goed gedaan, {name}</translation>
    </message>
    <message>
        <source>{path} · all done</source>
        <translation>{path} · alles klaar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ga verder</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>{action} · {module}</source>
        <translation>{action} · {module}</translation>
    </message>
    <message>
        <source>First to do: {modules}</source>
        <translation>Eerst nog: {modules}</translation>
    </message>
    <message>
        <source>Check: {module}</source>
        <translation>Check: {module}</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mijn notities</translation>
    </message>
    <message>
        <source>Helplines</source>
        <translation>Hulplijnen</translation>
    </message>
    <message>
        <source>My network</source>
        <translation>Mijn netwerk</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>Verder leren</translation>
    </message>
    <message>
        <source>Team session</source>
        <translation>Teamsessie</translation>
    </message>
    <message>
        <source>{action} · {module} · lesson {number} of {total}</source>
        <translation>{action} · {module} · les {number} van {total}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Nog te doen</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Mag, hoeft niet</translation>
    </message>
    <message>
        <source>Progress in {module}</source>
        <translation>Voortgang in {module}</translation>
    </message>
    <message>
        <source>This module can&apos;t be opened now.</source>
        <translation>Deze module kan nu niet open.</translation>
    </message>
    <message>
        <source>{done} of {total} lessons</source>
        <translation>{done} van {total} lessen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>Word list</source>
        <translation>Woordenlijst</translation>
    </message>
    <message>
        <source>{path} · {minutes} to your certificate</source>
        <translation>{path} · nog {minutes} tot je certificaat</translation>
    </message>
    <message>
        <source>All lessons are done</source>
        <translation>Alle lessen zijn klaar</translation>
    </message>
    <message>
        <source>{minutes} · as often as you like</source>
        <translation>{minutes} · zo vaak als je wilt</translation>
    </message>
    <message>
        <source>{minutes} · {goal}</source>
        <translation>{minutes} · {goal}</translation>
    </message>
    <message>
        <source>View {module}</source>
        <translation>{module} bekijken</translation>
    </message>
</context>
<context>
    <name>LessonEnd</name>
    <message>
        <source>Lesson done</source>
        <translation>Les klaar</translation>
    </message>
    <message>
        <source>Almost done</source>
        <translation>Bijna klaar</translation>
    </message>
    <message>
        <source>Try it this week, in a talk of two minutes.</source>
        <translation>Probeer het deze week, in een gesprekje van twee minuten.</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>Volgende les</translation>
    </message>
    <message>
        <source>To the check</source>
        <translation>Naar de check</translation>
    </message>
    <message>
        <source>To Learn</source>
        <translation>Naar Leren</translation>
    </message>
    <message>
        <source>To the certificate</source>
        <translation>Naar je certificaat</translation>
    </message>
    <message>
        <source>To the final check</source>
        <translation>Naar de eindtoets</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>These exercises are still open:</source>
        <translation>Deze oefeningen staan nog open:</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>Progress in this lesson</source>
        <translation>Voortgang in deze les</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Back to the check</source>
        <translation>Terug naar de check</translation>
    </message>
    <message>
        <source>Print this lesson</source>
        <translation>Print deze les</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mijn notities</translation>
    </message>
    <message>
        <source>{module} › Lesson {number} · {title}</source>
        <translation>{module} › Les {number} · {title}</translation>
    </message>
    <message>
        <source>step {number} of {total} · {minutes} to go</source>
        <translation>stap {number} van {total} · nog {minutes}</translation>
    </message>
    <message>
        <source>This talk can&apos;t be opened now. You can go on without it.</source>
        <translation>Dit gesprek kan nu niet worden geopend. Je kunt zonder verder.</translation>
    </message>
</context>
<context>
    <name>LessonSteps</name>
    <message>
        <source>In this lesson</source>
        <translation>In deze les</translation>
    </message>
    <message>
        <source>{title}, you are here</source>
        <translation>{title}, je bent hier</translation>
    </message>
    <message>
        <source>{title}, seen</source>
        <translation>{title}, gezien</translation>
    </message>
    <message>
        <source>{title}, not yet seen</source>
        <translation>{title}, nog niet gezien</translation>
    </message>
</context>
<context>
    <name>LetterView</name>
    <message>
        <source>Fill in what is yours</source>
        <translation>Vul in wat van jullie is</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopieer de tekst</translation>
    </message>
    <message>
        <source>✓ Copied. Paste it in a message or a document.</source>
        <translation>✓ Gekopieerd. Plak hem in een bericht of een document.</translation>
    </message>
</context>
<context>
    <name>LifelineBar</name>
    <message>
        <source>In danger now</source>
        <translation>Nu in gevaar</translation>
    </message>
    <message>
        <source>Thoughts of suicide</source>
        <translation>Gedachten aan zelfmoord</translation>
    </message>
</context>
<context>
    <name>LogoCard</name>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>A PNG, JPEG or SVG file, best without a lot of white around it.</source>
        <translation>Een bestand van het soort PNG, JPEG of SVG. Liefst zonder veel wit eromheen.</translation>
    </message>
    <message>
        <source>Your logo</source>
        <translation>Jullie logo</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Kies een logo</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Haal het weg</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zet het terug</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Stop met lezen</translation>
    </message>
    <message>
        <source>Take it away: your logo</source>
        <translation>Haal het weg: jullie logo</translation>
    </message>
    <message>
        <source>Put it back: your logo</source>
        <translation>Zet het terug: jullie logo</translation>
    </message>
    <message>
        <source>✓ Taken away</source>
        <translation>✓ Weggehaald</translation>
    </message>
    <message>
        <source>✓ Kept</source>
        <translation>✓ Bewaard</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Plaatjes (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation>{file} wordt gelezen …</translation>
    </message>
    <message>
        <source>Stopped. Your logo was not changed.</source>
        <translation>Gestopt. Je logo is niet veranderd.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Something went wrong that we didn&apos;t foresee. What you did before is kept. Try again, or close Steunpersoon and open it again.</source>
        <translation>Er ging iets mis wat we niet verwachtten. Wat je hiervoor deed, is bewaard. Probeer het nog een keer, of sluit Steunpersoon en open het opnieuw.</translation>
    </message>
</context>
<context>
    <name>MatchView</name>
    <message>
        <source>Now choose where this belongs.</source>
        <translation>Klik nu op de plek waar dit hoort.</translation>
    </message>
    <message>
        <source>What fits with “{left}”?</source>
        <translation>Wat past bij “{left}”?</translation>
    </message>
    <message>
        <source>Drag to the right place, or click here first and then there.</source>
        <translation>Sleep naar de goede plek. Of klik eerst hier en dan op de plek.</translation>
    </message>
    <message>
        <source>Everything has a place. You can still move things.</source>
        <translation>Alles heeft een plek. Je kunt nog schuiven.</translation>
    </message>
    <message>
        <source>Each pair counts by itself. Not everything has to be used.</source>
        <translation>Elk paar telt apart mee. Je hoeft niet alles te gebruiken.</translation>
    </message>
    <message>
        <source>Each pair counts by itself.</source>
        <translation>Elk paar telt apart mee.</translation>
    </message>
    <message>
        <source>✓ Fits.</source>
        <translation>✓ Past.</translation>
    </message>
    <message>
        <source>✗ Doesn&apos;t belong here.</source>
        <translation>✗ Hoort hier niet.</translation>
    </message>
</context>
<context>
    <name>ModulePage</name>
    <message>
        <source>‹ Learn</source>
        <translation>‹ Leren</translation>
    </message>
    <message>
        <source>Back to Learn</source>
        <translation>Terug naar Leren</translation>
    </message>
    <message>
        <source>There are no lessons here yet.</source>
        <translation>Hier staan nog geen lessen.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Nog een keer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ga verder</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>{number}. {title}</source>
        <translation>{number}. {title}</translation>
    </message>
    <message>
        <source>{minutes} · {goal}</source>
        <translation>{minutes} · {goal}</translation>
    </message>
    <message>
        <source>{minutes} · as often as you like</source>
        <translation>{minutes} · zo vaak als je wilt</translation>
    </message>
    <message>
        <source>Check: {module}</source>
        <translation>Check: {module}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Nog te doen</translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>this month</source>
        <translation>deze maand</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zet het terug</translation>
    </message>
    <message>
        <source>Ideas for this month</source>
        <translation>Ideeën voor deze maand</translation>
    </message>
    <message>
        <source>Nothing is on the calendar in this month yet. Below you add a day.</source>
        <translation>Er staat deze maand nog niets op de kalender. Hieronder voeg je een dag toe.</translation>
    </message>
</context>
<context>
    <name>MonthRow</name>
    <message>
        <source>{month}, {count} on the calendar</source>
        <translation>{month}, op de kalender: {count}</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>‹ Back</source>
        <translation>‹ Terug</translation>
    </message>
    <message>
        <source>My network</source>
        <translation>Mijn netwerk</translation>
    </message>
    <message>
        <source>Who is near when you can&apos;t go on alone? Fill in what you know; the rest may stay empty. What you type is kept on this computer. Never write about a young person here.</source>
        <translation>Wie is er dichtbij als je er alleen niet uitkomt? Vul in wat je weet, de rest mag leeg blijven. Wat je typt, wordt op deze computer bewaard. Schrijf hier nooit over een jongere.</translation>
    </message>
    <message>
        <source>Logo and colour</source>
        <translation>Logo en kleur</translation>
    </message>
    <message>
        <source>Add somebody else</source>
        <translation>Nog iemand toevoegen</translation>
    </message>
    <message>
        <source>Another organisation</source>
        <translation>Nog een organisatie</translation>
    </message>
    <message>
        <source>Print as a card</source>
        <translation>Print als kaartje</translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>Fill in who is near</source>
        <translation>Vul in wie er dichtbij is</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>‹ Back</source>
        <translation>‹ Terug</translation>
    </message>
    <message>
        <source>Print these notes</source>
        <translation>Print deze notities</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mijn notities</translation>
    </message>
    <message>
        <source>What you wrote at the steps. It is for you alone.</source>
        <translation>Wat je bij de stappen schreef. Het is alleen voor jou.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zet terug</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Nog geen notities</translation>
    </message>
    <message>
        <source>Below each step of a lesson stands “Note at this step”. What you write there, you find here again.</source>
        <translation>Onder elke stap van een les staat ‘Notitie bij deze stap’. Wat je daar schrijft, vind je hier terug.</translation>
    </message>
    <message>
        <source>To Learn</source>
        <translation>Naar Leren</translation>
    </message>
    <message>
        <source>My plans</source>
        <translation>Mijn voornemens</translation>
    </message>
    <message>
        <source>To the lesson</source>
        <translation>Naar de les</translation>
    </message>
    <message>
        <source>To the lesson {lesson}</source>
        <translation>Naar de les {lesson}</translation>
    </message>
    <message>
        <source>How sure you felt</source>
        <translation>Hoe zeker je je voelde</translation>
    </message>
    <message>
        <source>What you filled in before and after the lessons, sentence by sentence.</source>
        <translation>Wat je vooraf en na de lessen invulde, zin voor zin.</translation>
    </message>
    <message>
        <source>Lay them side by side</source>
        <translation>Leg ze naast elkaar</translation>
    </message>
    <message>
        <source>This is no longer in the training</source>
        <translation>Dit staat niet meer in de training</translation>
    </message>
    <message>
        <source>To this step</source>
        <translation>Naar deze stap</translation>
    </message>
    <message>
        <source>To this step: {step}</source>
        <translation>Naar deze stap: {step}</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Wis</translation>
    </message>
    <message>
        <source>Erase the note at {step}</source>
        <translation>Wis de notitie bij {step}</translation>
    </message>
    <message>
        <source>✓ The note is erased.</source>
        <translation>✓ De notitie is gewist.</translation>
    </message>
</context>
<context>
    <name>OfferingCard</name>
    <message>
        <source>by {whom}</source>
        <translation>van {whom}</translation>
    </message>
    <message>
        <source>Seen: {day} · source: {source}</source>
        <translation>Gezien: {day} · bron: {source}</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hoe lang</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Kopieer het adres</translation>
    </message>
    <message>
        <source>✓ Copied. Paste it in your browser.</source>
        <translation>✓ Gekopieerd. Plak het in je browser.</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>Picked up. The arrow keys move it, the space bar puts it down.</source>
        <translation>Opgepakt. De pijltjes verplaatsen hem, de spatiebalk zet hem neer.</translation>
    </message>
    <message>
        <source>Put down. {place}</source>
        <translation>Neergezet. {place}</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Earlier: {text}</source>
        <translation>Eerder: {text}</translation>
    </message>
    <message>
        <source>Later: {text}</source>
        <translation>Later: {text}</translation>
    </message>
    <message>
        <source>Place {place} of {total}</source>
        <translation>Plaats {place} van {total}</translation>
    </message>
</context>
<context>
    <name>OrderView</name>
    <message>
        <source>Drag the cards, or use the arrows. By keyboard: Alt with ↑ or ↓.</source>
        <translation>Sleep de kaarten, of gebruik de pijltjes. Met toetsen: Alt met ↑ of ↓.</translation>
    </message>
    <message>
        <source>What stands well towards the others counts, even before all of it does.</source>
        <translation>Elke kaart die goed staat ten opzichte van de andere, telt mee.</translation>
    </message>
    <message>
        <source>✓ Stands well.</source>
        <translation>✓ Staat goed.</translation>
    </message>
    <message>
        <source>↑ Belongs earlier.</source>
        <translation>↑ Hoort eerder.</translation>
    </message>
    <message>
        <source>↓ Belongs later.</source>
        <translation>↓ Hoort later.</translation>
    </message>
</context>
<context>
    <name>OrganisationHead</name>
    <message>
        <source>Your club, association or school</source>
        <translation>Je club, vereniging of school</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Zonder naam</translation>
    </message>
    <message>
        <source>✓ Kept</source>
        <translation>✓ Bewaard</translation>
    </message>
</context>
<context>
    <name>OrganisationPage</name>
    <message>
        <source>‹ Back</source>
        <translation>‹ Terug</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>What you print on this computer carries the name, the logo and the colour of your organisation.</source>
        <translation>Op alles wat je op deze computer print, staan de naam, het logo en de kleur van jullie organisatie.</translation>
    </message>
    <message>
        <source>Another organisation</source>
        <translation>Een andere organisatie</translation>
    </message>
    <message>
        <source>My network</source>
        <translation>Mijn netwerk</translation>
    </message>
</context>
<context>
    <name>OwnDayCard</name>
    <message>
        <source>A day of your own</source>
        <translation>Een eigen dag</translation>
    </message>
    <message>
        <source>An evening, a training, or something that someone does by then.</source>
        <translation>Een avond, een training, of iets wat iemand dan gedaan heeft.</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Voeg een dag toe</translation>
    </message>
</context>
<context>
    <name>OwnDayForm</name>
    <message>
        <source>What is it?</source>
        <translation>Wat is het?</translation>
    </message>
    <message>
        <source>Who does it? (may stay empty)</source>
        <translation>Wie doet het? (mag leeg blijven)</translation>
    </message>
    <message>
        <source>No names of young people.</source>
        <translation>Geen namen van jongeren.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>It has no name yet. Write in a few words what it is.</source>
        <translation>Deze dag heeft nog geen naam. Schrijf in een paar woorden wat het is.</translation>
    </message>
</context>
<context>
    <name>PackPage</name>
    <message>
        <source>‹ Toolkit</source>
        <translation>‹ Toolkit</translation>
    </message>
    <message>
        <source>All sheets, with your own letters, calendar and network filled in. Forms stay empty, so that you can give the bundle away.</source>
        <translation>Alle bladen. Je eigen brieven, kalender en netwerk zijn ingevuld. Formulieren blijven leeg, zodat je het pakket kunt weggeven.</translation>
    </message>
    <message>
        <source>One PDF</source>
        <translation>Eén PDF</translation>
    </message>
    <message>
        <source>A zip with all sheets</source>
        <translation>Een zip met losse bladen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>What is inside</source>
        <translation>Wat erin zit</translation>
    </message>
    <message>
        <source>Everything at once</source>
        <translation>Alles in één keer</translation>
    </message>
    <message>
        <source>The toolkit of {who}</source>
        <translation>De toolkit: {who}</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Zip (*.zip)</source>
        <translation>Zip (*.zip)</translation>
    </message>
    <message>
        <source>toolkit-{role}</source>
        <translation>toolkit-{role}</translation>
    </message>
    <message>
        <source>Where do you want to keep it?</source>
        <translation>Waar wil je het bewaren?</translation>
    </message>
    <message>
        <source>The bundle is being made.</source>
        <translation>Het pakket wordt gemaakt.</translation>
    </message>
    <message>
        <source>✓ Saved: {file}</source>
        <translation>✓ Bewaard: {file}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Gestopt. Er is niets bewaard.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>There is nothing to print on this page.</source>
        <translation>Op deze pagina is niets om af te drukken.</translation>
    </message>
</context>
<context>
    <name>PairPage</name>
    <message>
        <source>Back to where you were</source>
        <translation>Terug naar waar je was</translation>
    </message>
    <message>
        <source>See the card once more</source>
        <translation>De kaart nog eens zien</translation>
    </message>
    <message>
        <source>Practise with two</source>
        <translation>Met z&apos;n tweeën oefenen</translation>
    </message>
    <message>
        <source>One laptop, two people, ten minutes. Nothing is kept of it.</source>
        <translation>Eén laptop, twee mensen, tien minuten. Er wordt niets bewaard.</translation>
    </message>
    <message>
        <source>Show the card</source>
        <translation>Laat de kaart zien</translation>
    </message>
    <message>
        <source>The card of {person}</source>
        <translation>De kaart van {person}</translation>
    </message>
    <message>
        <source>Only for who plays {person}. The other looks away for a moment.</source>
        <translation>Alleen voor wie {person} speelt. De ander kijkt even weg.</translation>
    </message>
    <message>
        <source>I know who I am: hide the card</source>
        <translation>Ik weet wie ik ben: verberg de kaart</translation>
    </message>
    <message>
        <source>We are done talking</source>
        <translation>We zijn uitgepraat</translation>
    </message>
    <message>
        <source>Look back together</source>
        <translation>Kijk samen terug</translation>
    </message>
    <message>
        <source>Who played {person} speaks first.</source>
        <translation>Wie {person} speelde, praat eerst.</translation>
    </message>
    <message>
        <source>Once more, the other way round</source>
        <translation>Nog een keer, nu andersom</translation>
    </message>
    <message>
        <source>1. One of you is {person}</source>
        <translation>1. Een van jullie is {person}</translation>
    </message>
    <message>
        <source>You get a secret card, and you answer as {person} would. No theatre needed.</source>
        <translation>Je krijgt een geheime kaart en antwoordt zoals {person} zou doen. Toneelspelen hoeft niet.</translation>
    </message>
    <message>
        <source>2. The other is themselves</source>
        <translation>2. De ander is gewoon zichzelf</translation>
    </message>
    <message>
        <source>You don&apos;t see the card. You have the talk aloud, in your own words.</source>
        <translation>Je ziet de kaart niet. Je voert het gesprek hardop, in je eigen woorden.</translation>
    </message>
    <message>
        <source>3. Someone ticks what they hear</source>
        <translation>3. Iemand vinkt aan wat er gebeurt</translation>
    </message>
    <message>
        <source>A third person, if there is one. Otherwise who plays {person} does so, right after the talk.</source>
        <translation>Een derde, als die er is. Anders doet wie {person} speelt het, meteen na het gesprek.</translation>
    </message>
    <message>
        <source>Does it come too close? Stop at any moment, without giving a reason. Don&apos;t use stories or names of young people you know.</source>
        <translation>Komt het te dichtbij? Stop wanneer je wilt, je hoeft niet te zeggen waarom. Gebruik geen verhalen of namen van jongeren die je kent.</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Wie je bent</translation>
    </message>
    <message>
        <source>What nobody knows yet</source>
        <translation>Wat nog niemand weet</translation>
    </message>
    <message>
        <source>You tell more when the other …</source>
        <translation>Je vertelt meer als de ander …</translation>
    </message>
    <message>
        <source>You keep it to yourself when the other …</source>
        <translation>Je houdt het voor je als de ander …</translation>
    </message>
    <message>
        <source>You begin with</source>
        <translation>Zo begin je</translation>
    </message>
    <message>
        <source>In about five minutes</source>
        <translation>In een minuut of vijf</translation>
    </message>
    <message>
        <source>•  Begin: say what you saw.</source>
        <translation>•  Begin: zeg wat je zag.</translation>
    </message>
    <message>
        <source>•  Listen: say it back, ask on, and leave silences.</source>
        <translation>•  Luister: vat samen, vraag door en laat stiltes.</translation>
    </message>
    <message>
        <source>•  End with one small thing that you agree on.</source>
        <translation>•  Sluit af met één kleine afspraak.</translation>
    </message>
    <message>
        <source>Tick what you hear or see</source>
        <translation>Vink aan wat je hoort of ziet</translation>
    </message>
    <message>
        <source>Three questions</source>
        <translation>Drie vragen</translation>
    </message>
    <message>
        <source>•  {person}: when did you want to tell more?</source>
        <translation>•  {person}: wanneer wilde je meer vertellen?</translation>
    </message>
    <message>
        <source>•  {person}: when did you rather keep it to yourself?</source>
        <translation>•  {person}: wanneer hield je het liever voor je?</translation>
    </message>
    <message>
        <source>•  The other: what will you say again, and what will you try next time?</source>
        <translation>•  De ander: wat zeg je een volgende keer weer, en wat probeer je anders?</translation>
    </message>
    <message>
        <source>This was heard</source>
        <translation>Dit was er</translation>
    </message>
    <message>
        <source>This was there too</source>
        <translation>Dit was er ook</translation>
    </message>
    <message>
        <source>What was on the card</source>
        <translation>Dit stond op de kaart</translation>
    </message>
</context>
<context>
    <name>PairRow</name>
    <message>
        <source>Take back: {text}</source>
        <translation>Terugleggen: {text}</translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message>
        <source>What or who is this?</source>
        <translation>Wie of wat is dit?</translation>
    </message>
    <message>
        <source>Name or role</source>
        <translation>Naam of rol</translation>
    </message>
    <message>
        <source>How do you reach them?</source>
        <translation>Hoe bereik je die?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Wanneer?</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Wis</translation>
    </message>
    <message>
        <source>Erase {what}</source>
        <translation>Wis {what}</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zet terug</translation>
    </message>
    <message>
        <source>✓ Erased</source>
        <translation>✓ Gewist</translation>
    </message>
    <message>
        <source>✓ Kept</source>
        <translation>✓ Bewaard</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>If …</source>
        <translation>Als …</translation>
    </message>
    <message>
        <source>… then I say</source>
        <translation>… dan zeg ik</translation>
    </message>
    <message>
        <source>An example: {example}</source>
        <translation>Een voorbeeld: {example}</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Mijn voornemen</translation>
    </message>
    <message>
        <source>{count} characters left</source>
        <translation>Nog {count} tekens</translation>
    </message>
    <message>
        <source>{count} characters too many</source>
        <translation>{count} tekens te veel</translation>
    </message>
</context>
<context>
    <name>PlannedRow</name>
    <message>
        <source>Who: {who}</source>
        <translation>Wie: {who}</translation>
    </message>
    <message>
        <source>You change this in the scan: {scan}.</source>
        <translation>Dit verander je in de scan: {scan}.</translation>
    </message>
    <message>
        <source>fixed day</source>
        <translation>vaste dag</translation>
    </message>
    <message>
        <source>by a rule</source>
        <translation>volgens een regel</translation>
    </message>
    <message>
        <source>filled in by you</source>
        <translation>door jou ingevuld</translation>
    </message>
    <message>
        <source>own day</source>
        <translation>eigen dag</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>te doen</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ gedaan</translation>
    </message>
    <message>
        <source>Take the date back</source>
        <translation>Haal de datum weg</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Verander</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Wis</translation>
    </message>
    <message>
        <source>To the scan</source>
        <translation>Naar de scan</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>‹ Back</source>
        <translation>‹ Terug</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als pdf</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Afdrukken...</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Print: {title}</source>
        <translation>Afdrukken: {title}</translation>
    </message>
    <message>
        <source>One moment, the pages are being made.</source>
        <translation>Een ogenblik, de pagina&apos;s worden gemaakt.</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Pagina {number} van {total}</translation>
    </message>
    <message>
        <source>{count} more pages are printed as well.</source>
        <translation>Er komen nog {count} pagina&apos;s mee.</translation>
    </message>
    <message>
        <source>This computer has no letters for {characters}. On paper there are empty boxes instead.</source>
        <translation>Deze computer heeft geen letters voor {characters}. Op papier staan daar lege vakjes.</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>Pdf-bestand (*.pdf)</translation>
    </message>
    <message>
        <source>✓ Saved: {file}</source>
        <translation>✓ Opgeslagen: {file}</translation>
    </message>
    <message>
        <source>There is no printer on this computer. Save it as PDF, and print it elsewhere.</source>
        <translation>Op deze computer is geen printer. Sla het op als pdf en druk het ergens anders af.</translation>
    </message>
    <message>
        <source>The pages go to the printer.</source>
        <translation>De pagina&apos;s gaan naar de printer.</translation>
    </message>
    <message>
        <source>✓ Sent to the printer.</source>
        <translation>✓ Naar de printer gestuurd.</translation>
    </message>
    <message>
        <source>The printer did not take it. Look whether it is on, or save it as PDF.</source>
        <translation>De printer nam het niet aan. Kijk of hij aan staat, of sla het op als pdf.</translation>
    </message>
</context>
<context>
    <name>ReflectView</name>
    <message>
        <source>An example: {example}</source>
        <translation>Een voorbeeld: {example}</translation>
    </message>
</context>
<context>
    <name>RefreshEnd</name>
    <message>
        <source>{count} cards done</source>
        <translation>{count} kaarten gedaan</translation>
    </message>
    <message>
        <source>1 card done</source>
        <translation>1 kaart gedaan</translation>
    </message>
    <message>
        <source>A few more are waiting. Now, or another time.</source>
        <translation>Er staan er nog een paar klaar. Nu, of een andere keer.</translation>
    </message>
    <message>
        <source>A few more</source>
        <translation>Nog een paar</translation>
    </message>
</context>
<context>
    <name>RefreshHome</name>
    <message>
        <source>{count} cards are waiting</source>
        <translation>Er staan {count} kaarten klaar</translation>
    </message>
    <message>
        <source>1 card is waiting</source>
        <translation>Er staat 1 kaart klaar</translation>
    </message>
    <message>
        <source>You can stop at any moment.</source>
        <translation>Stoppen kan op elk moment.</translation>
    </message>
    <message>
        <source>Begin ({minutes} minutes)</source>
        <translation>Begin ({minutes} minuten)</translation>
    </message>
    <message>
        <source>Begin (1 minute)</source>
        <translation>Begin (1 minuut)</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Er staat nu niets klaar</translation>
    </message>
    <message>
        <source>Practising anyway is always fine. The cards keep their day.</source>
        <translation>Toch oefenen mag altijd. De kaarten houden dan hun eigen dag.</translation>
    </message>
    <message>
        <source>Practise anyway</source>
        <translation>Toch oefenen</translation>
    </message>
    <message>
        <source>No cards yet</source>
        <translation>Nog geen kaarten</translation>
    </message>
    <message>
        <source>Begin with a lesson. After that, the first cards of its module are here.</source>
        <translation>Begin met een les. Daarna staan hier de eerste kaarten van die module.</translation>
    </message>
    <message>
        <source>The modules that you began have no cards. Go on learning; a next module may have them.</source>
        <translation>Bij de modules die je bent begonnen, horen geen kaarten. Leer gerust verder. Bij een volgende module horen ze misschien wel.</translation>
    </message>
    <message>
        <source>How sure do you feel now?</source>
        <translation>Hoe zeker voel je je nu?</translation>
    </message>
    <message>
        <source>You filled this in some time ago. Do it once more, and lay it beside then. It takes two minutes and is for you alone.</source>
        <translation>Een tijd geleden vulde je dit in. Doe het nog een keer en leg het naast toen. Het kost twee minuten en is alleen voor jou.</translation>
    </message>
    <message>
        <source>Fill it in again</source>
        <translation>Vul het nog eens in</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Zo werkt het</translation>
    </message>
    <message>
        <source>Read the front and say what you would say. Then turn the card over.</source>
        <translation>Lees de voorkant en zeg wat jij zou zeggen. Draai daarna de kaart om.</translation>
    </message>
    <message>
        <source>Did it go well? Then the card comes back later: after three days, a week, three weeks, and in the end after half a year.</source>
        <translation>Lukte het? Dan komt de kaart later terug: na drie dagen, een week, drie weken, en uiteindelijk na een half jaar.</translation>
    </message>
    <message>
        <source>Not yet? Then you see it again tomorrow. Only you see what you choose.</source>
        <translation>Lukte het nog niet? Dan zie je hem morgen weer. Alleen jij ziet wat je kiest.</translation>
    </message>
</context>
<context>
    <name>RefreshPage</name>
    <message>
        <source>Refresh</source>
        <translation>Opfrissen</translation>
    </message>
    <message>
        <source>Short cards, so that what you practised stays at hand.</source>
        <translation>Korte kaarten. Zo houd je bij de hand wat je hebt geoefend.</translation>
    </message>
    <message>
        <source>Progress in this session</source>
        <translation>Hoever je bent met de kaarten</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Lees terug</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>Stoppen voor nu</translation>
    </message>
    <message>
        <source>Card {number} of {total}</source>
        <translation>Kaart {number} van {total}</translation>
    </message>
    <message>
        <source>Read again: {lesson}</source>
        <translation>Lees terug: {lesson}</translation>
    </message>
</context>
<context>
    <name>RefreshPanel</name>
    <message>
        <source>To Learn</source>
        <translation>Naar Leren</translation>
    </message>
    <message>
        <source>The next cards come {day}.</source>
        <translation>De volgende kaarten komen {day}.</translation>
    </message>
</context>
<context>
    <name>ReplacedCard</name>
    <message>
        <source>Replaced certificates</source>
        <translation>Vervangen certificaten</translation>
    </message>
    <message>
        <source>{name}, {title}, number {number}: replaced by {other} of {day}</source>
        <translation>{name}, {title}, nummer {number}: vervangen door {other} van {day}</translation>
    </message>
</context>
<context>
    <name>ReplyView</name>
    <message>
        <source>The other says: {words}</source>
        <translation>De ander zegt: {words}</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Zeg het</translation>
    </message>
    <message>
        <source>Try another line</source>
        <translation>Probeer nog een zin</translation>
    </message>
    <message>
        <source>What do you say?</source>
        <translation>Wat zeg jij?</translation>
    </message>
    <message>
        <source>Don&apos;t write names of young people.</source>
        <translation>Schrijf geen namen van jongeren op.</translation>
    </message>
    <message>
        <source>You say: {words}</source>
        <translation>Jij zegt: {words}</translation>
    </message>
    <message>
        <source>How others said it</source>
        <translation>Zo zeiden anderen het:</translation>
    </message>
    <message>
        <source>I recognise nothing in particular here. That says nothing about your line.</source>
        <translation>Ik herken hier niets bijzonders in. Dat zegt niets over je zin.</translation>
    </message>
    <message>
        <source>These are simple rules. They miss a lot, and can be wrong.</source>
        <translation>Dit zijn eenvoudige regels. Ze missen veel en kunnen zich vergissen.</translation>
    </message>
    <message>
        <source>{sentence} You wrote: ‘{words}’</source>
        <translation>{sentence} Je schreef: ‘{words}’</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Which conversation do they read?</source>
        <translation>Welk gesprek lezen ze?</translation>
    </message>
    <message>
        <source>None: only the form, about a card for example</source>
        <translation>Geen: alleen het formulier, bijvoorbeeld over een kaart</translation>
    </message>
    <message>
        <source>Heavy: only with an expert there. {announce}</source>
        <translation>Zwaar: alleen met een deskundige erbij. {announce}</translation>
    </message>
</context>
<context>
    <name>RoutePage</name>
    <message>
        <source>Route map</source>
        <translation>Routekaart</translation>
    </message>
    <message>
        <source>Five or six questions. Then you know whom you can call and what you say. Nothing is kept.</source>
        <translation>Vijf of zes vragen. Daarna weet je wie je kunt bellen en wat je zegt. Niets wordt opgeslagen.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Print of bewaar als pdf</translation>
    </message>
    <message>
        <source>All helplines</source>
        <translation>Alle hulplijnen</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
    <message>
        <source>What are you yourself?</source>
        <translation>Wat ben je zelf?</translation>
    </message>
</context>
<context>
    <name>RouteResult</name>
    <message>
        <source>Begin with the first question</source>
        <translation>Begin bij de eerste vraag</translation>
    </message>
    <message>
        <source>From your first answer on you see here what to do, and whom to call.</source>
        <translation>Vanaf je eerste antwoord zie je hier wat je kunt doen, en wie je kunt bellen.</translation>
    </message>
    <message>
        <source>You don&apos;t know? That is an answer too. You can change each answer.</source>
        <translation>Weet je iets niet? Dat is ook een antwoord. Je kunt elk antwoord veranderen.</translation>
    </message>
    <message>
        <source>Nothing is kept: not what you choose, and not that you were here.</source>
        <translation>Niets wordt opgeslagen: niet wat je kiest, en ook niet dat je hier was.</translation>
    </message>
    <message>
        <source>The route map can&apos;t be opened now</source>
        <translation>De routekaart kan nu niet open</translation>
    </message>
    <message>
        <source>Install Steunpersoon again. Until then: the numbers are above, and what to do stands under “Need help now?”, at the left.</source>
        <translation>Installeer Steunpersoon opnieuw. Tot die tijd: de nummers staan hierboven, en wat je doet staat links, bij ‘Nu hulp nodig?’.</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>Wie kan helpen</translation>
    </message>
    <message>
        <source>Danger after all: 112. Thoughts of suicide: 113 or {free}.</source>
        <translation>Toch gevaar: 112. Gedachten aan zelfmoord: 113 of {free}.</translation>
    </message>
    <message>
        <source>This is how you say it</source>
        <translation>Zo zeg je het</translation>
    </message>
    <message>
        <source>To the other</source>
        <translation>Tegen de ander</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Aan de telefoon</translation>
    </message>
    <message>
        <source>What your role asks</source>
        <translation>Wat jouw rol vraagt</translation>
    </message>
</context>
<context>
    <name>RouteService</name>
    <message>
        <source>Check this first. It was last seen: {day}.</source>
        <translation>Controleer dit eerst. Voor het laatst gezien: {day}.</translation>
    </message>
    <message>
        <source>Fill in yourself</source>
        <translation>Vul zelf in</translation>
    </message>
    <message>
        <source>Fill in yourself: {name}</source>
        <translation>Vul zelf in: {name}</translation>
    </message>
</context>
<context>
    <name>ScaleView</name>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>These questions are our own and haven&apos;t been tested by researchers. How sure you feel is something else than how well you do it.</source>
        <translation>Deze vragen zijn van onszelf en niet door onderzoekers getoetst. Hoe zeker je je voelt, is iets anders dan hoe goed je het doet.</translation>
    </message>
    <message>
        <source>✓ Kept, for you alone.</source>
        <translation>✓ Bewaard, voor jou alleen.</translation>
    </message>
</context>
<context>
    <name>ScanAnswers</name>
    <message>
        <source>Last time: {answer}</source>
        <translation>Vorige keer: {answer}</translation>
    </message>
    <message>
        <source>Now: {answer}</source>
        <translation>Nu: {answer}</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>niet ingevuld</translation>
    </message>
</context>
<context>
    <name>ScanForm</name>
    <message>
        <source>To that result</source>
        <translation>Naar die uitslag</translation>
    </message>
    <message>
        <source>How far you are</source>
        <translation>Hoe ver je bent</translation>
    </message>
    <message>
        <source>What you filled in on {day} stays. It comes beside what you fill in now.</source>
        <translation>Wat je op {day} hebt ingevuld, blijft staan. Het komt naast wat je nu invult.</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>Laat de uitslag zien</translation>
    </message>
    <message>
        <source>Make it empty</source>
        <translation>Maak leeg</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zet het terug</translation>
    </message>
    <message>
        <source>{done} of {all} answered</source>
        <translation>{done} van {all} ingevuld</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} van {all}</translation>
    </message>
    <message>
        <source>All answered.</source>
        <translation>Alles is ingevuld.</translation>
    </message>
    <message>
        <source>Not answered yet: {numbers}.</source>
        <translation>Nog niet ingevuld: {numbers}.</translation>
    </message>
    <message>
        <source>✓ It is empty</source>
        <translation>✓ Het is leeg</translation>
    </message>
</context>
<context>
    <name>ScanResult</name>
    <message>
        <source>Go on with the new scan</source>
        <translation>Ga verder met de nieuwe scan</translation>
    </message>
    <message>
        <source>Do the scan again</source>
        <translation>Doe de scan opnieuw</translation>
    </message>
    <message>
        <source>Erase this scan</source>
        <translation>Wis deze scan</translation>
    </message>
    <message>
        <source>This is how it looks now</source>
        <translation>Zo staat het er nu voor</translation>
    </message>
    <message>
        <source>Filled in on {day}. A start for a conversation, no mark for anyone.</source>
        <translation>Ingevuld op {day}. Een begin van een gesprek, geen cijfer voor iemand.</translation>
    </message>
    <message>
        <source>Less can also mean that you see more now.</source>
        <translation>Minder kan ook betekenen dat jullie nu meer zien.</translation>
    </message>
    <message>
        <source>Begin with this</source>
        <translation>Begin hiermee</translation>
    </message>
    <message>
        <source>Nothing asks for a beginning now. Look again in half a year.</source>
        <translation>Er is nu niets om mee te beginnen. Kijk over een half jaar opnieuw.</translation>
    </message>
    <message>
        <source>No more than this. Agree who does it, and before when: with a day it stands in the year plan, too. Never write about a young person here.</source>
        <translation>Meer hoeft niet. Spreek af wie het doet en vóór wanneer. Met een dag erbij staat het ook in het jaarplan. Schrijf hier nooit over een jongere.</translation>
    </message>
    <message>
        <source>All twelve answers</source>
        <translation>Alle twaalf antwoorden</translation>
    </message>
    <message>
        <source>{name}, open</source>
        <translation>{name}, open</translation>
    </message>
    <message>
        <source>{name}, closed</source>
        <translation>{name}, dicht</translation>
    </message>
</context>
<context>
    <name>ScanRow</name>
    <message>
        <source>Choose an answer here.</source>
        <translation>Kies hier een antwoord.</translation>
    </message>
</context>
<context>
    <name>ScanView</name>
    <message>
        <source>Put it back</source>
        <translation>Zet het terug</translation>
    </message>
    <message>
        <source>A new scan. The earlier one stays.</source>
        <translation>Een nieuwe scan. De vorige blijft staan.</translation>
    </message>
    <message>
        <source>✓ The scan of {day} is erased.</source>
        <translation>✓ De scan van {day} is gewist.</translation>
    </message>
    <message>
        <source>✓ The scan is back.</source>
        <translation>✓ De scan staat er weer.</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>A word, or the beginning of one</source>
        <translation>Een woord, of het begin ervan</translation>
    </message>
    <message>
        <source>Search in lessons, words and conversations</source>
        <translation>Zoeken in lessen, woorden en gesprekken</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>Alle woorden</translation>
    </message>
    <message>
        <source>Need help now?</source>
        <translation>Nu hulp nodig?</translation>
    </message>
    <message>
        <source>Route map</source>
        <translation>Routekaart</translation>
    </message>
    <message>
        <source>Searching isn&apos;t possible</source>
        <translation>Zoeken kan nu niet</translation>
    </message>
    <message>
        <source>What can you look for?</source>
        <translation>Wat kun je zoeken?</translation>
    </message>
    <message>
        <source>Lessons and their steps, words, conversations, and sheets of the toolkit. A few letters are enough, and capitals and accents don&apos;t matter.</source>
        <translation>Lessen en hun stappen, woorden, gesprekken en bladen uit de toolkit. Een paar letters is genoeg. Hoofdletters en accenten maken niet uit.</translation>
    </message>
    <message>
        <source>Nothing found for “{typed}”</source>
        <translation>Niets gevonden voor “{typed}”</translation>
    </message>
    <message>
        <source>Try fewer words, or only the beginning of one. Do you need help for yourself or someone else? Then don&apos;t search any further here.</source>
        <translation>Probeer minder woorden, of alleen het begin van een woord. Heb je hulp nodig, voor jezelf of voor een ander? Zoek dan hier niet verder.</translation>
    </message>
    <message>
        <source>1 result. Enter opens it.</source>
        <translation>1 gevonden. Met Enter open je het.</translation>
    </message>
    <message>
        <source>The first {count}. Type on to find others. Arrows go through them, Enter opens one.</source>
        <translation>De eerste {count}. Typ verder voor andere. Kies met de pijltjes, open met Enter.</translation>
    </message>
    <message>
        <source>{count} results. Arrows go through them, Enter opens one.</source>
        <translation>{count} gevonden. Kies met de pijltjes, open met Enter.</translation>
    </message>
    <message>
        <source>step {number}</source>
        <translation>stap {number}</translation>
    </message>
</context>
<context>
    <name>SeasonHead</name>
    <message>
        <source>‹ Earlier</source>
        <translation>‹ Eerder</translation>
    </message>
    <message>
        <source>Later ›</source>
        <translation>Later ›</translation>
    </message>
</context>
<context>
    <name>ServiceCard</name>
    <message>
        <source>New since your change</source>
        <translation>Nieuw sinds jouw wijziging</translation>
    </message>
    <message>
        <source>Switched off: nobody sees this</source>
        <translation>Uitgezet: niemand ziet dit</translation>
    </message>
    <message>
        <source>Still to check: nobody sees this</source>
        <translation>Nog te controleren: niemand ziet dit</translation>
    </message>
    <message>
        <source>Checked by your organisation</source>
        <translation>Door jullie gecontroleerd</translation>
    </message>
    <message>
        <source>Steunpersoon now says:</source>
        <translation>Steunpersoon zegt nu:</translation>
    </message>
    <message>
        <source>This is right, checked today</source>
        <translation>Dit klopt, vandaag gecontroleerd</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Verbeter</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Zet uit</translation>
    </message>
    <message>
        <source>Back to what Steunpersoon says</source>
        <translation>Terug naar wat Steunpersoon zegt</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>‹ Back</source>
        <translation>‹ Terug</translation>
    </message>
    <message>
        <source>Helplines</source>
        <translation>Hulplijnen</translation>
    </message>
    <message>
        <source>What is it about? For example: money</source>
        <translation>Waar gaat het over? Bijvoorbeeld: geld</translation>
    </message>
    <message>
        <source>Search in the helplines</source>
        <translation>Zoek in de hulplijnen</translation>
    </message>
    <message>
        <source>My network</source>
        <translation>Mijn netwerk</translation>
    </message>
    <message>
        <source>Danger now: 112</source>
        <translation>Nu gevaar: 112</translation>
    </message>
    <message>
        <source>Thoughts of suicide: 113 or {free}</source>
        <translation>Gedachten aan zelfmoord: 113 of {free}</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zet terug</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>The list can&apos;t be opened now. The numbers above are right.</source>
        <translation>De lijst kan nu niet open. De nummers hierboven kloppen.</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or call your own doctor.</source>
        <translation>Niets gevonden. Probeer een ander woord, of bel de eigen huisarts.</translation>
    </message>
    <message>
        <source>One found.</source>
        <translation>Eén gevonden.</translation>
    </message>
    <message>
        <source>✓ Kept: {name} is right, checked today.</source>
        <translation>✓ Bewaard: {name} klopt, vandaag gecontroleerd.</translation>
    </message>
    <message>
        <source>✓ Kept: what you filled in for {name}.</source>
        <translation>✓ Bewaard: wat je invulde bij {name}.</translation>
    </message>
    <message>
        <source>✓ {name} is switched off: nobody sees it any more.</source>
        <translation>✓ {name} staat uit: niemand ziet het nog.</translation>
    </message>
    <message>
        <source>✓ {name} is again as Steunpersoon has it.</source>
        <translation>✓ {name} is weer zoals Steunpersoon het heeft.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Name unknown</source>
        <translation>Naam onbekend</translation>
    </message>
</context>
<context>
    <name>SessionView</name>
    <message>
        <source>Read the script</source>
        <translation>Lees het draaiboek</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>What you try: {aim}</source>
        <translation>Jouw doel: {aim}</translation>
    </message>
    <message>
        <source>You can skip this talk; the lesson counts without it.</source>
        <translation>Je mag dit gesprek overslaan. De les telt ook zonder dit gesprek.</translation>
    </message>
    <message>
        <source>Begin the talk</source>
        <translation>Begin het gesprek</translation>
    </message>
    <message>
        <source>Practise with two</source>
        <translation>Met z&apos;n tweeën oefenen</translation>
    </message>
    <message>
        <source>Skip this talk</source>
        <translation>Dit gesprek overslaan</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Bigger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>More room between letters</source>
        <translation>Meer ruimte tussen de letters</translation>
    </message>
    <message>
        <source>Colours and motion</source>
        <translation>Kleuren en beweging</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Zoals op deze computer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Minder beweging</translation>
    </message>
    <message>
        <source>This computer asks for less motion already, and so it is done.</source>
        <translation>Deze computer vraagt al om minder beweging. Dat gebeurt dus.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>You see another language when you open Steunpersoon again.</source>
        <translation>Een andere taal zie je als je Steunpersoon opnieuw opent.</translation>
    </message>
    <message>
        <source>This is the only language yet. More can be added.</source>
        <translation>Dit is nog de enige taal. Er kunnen talen bij komen.</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Wie je bent</translation>
    </message>
    <message>
        <source>Name or nickname</source>
        <translation>Naam of bijnaam</translation>
    </message>
    <message>
        <source>Keep name</source>
        <translation>Naam bewaren</translation>
    </message>
    <message>
        <source>Someone else uses this laptop</source>
        <translation>Iemand anders gaat verder</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Everything works without a mouse. F1 shows the keys wherever you are.</source>
        <translation>Alles werkt zonder muis. Met F1 zie je de toetsen, waar je ook bent.</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Bekijk alle toetsen</translation>
    </message>
    <message>
        <source>✓ Kept: {name}</source>
        <translation>✓ Bewaard: {name}</translation>
    </message>
    <message>
        <source>About Steunpersoon</source>
        <translation>Over Steunpersoon</translation>
    </message>
    <message>
        <source>Version {version}. Works without internet; nothing is sent.</source>
        <translation>Versie {version}. Werkt zonder internet. Er wordt niets verstuurd.</translation>
    </message>
    <message>
        <source>Your progress is kept in: {folder}</source>
        <translation>Je voortgang staat in: {folder}</translation>
    </message>
    <message>
        <source>Program: EUPL 1.2. Content: CC BY-SA 4.0. Fonts: SIL OFL 1.1.</source>
        <translation>Programma: EUPL 1.2. Inhoud: CC BY-SA 4.0. Lettertypen: SIL OFL 1.1.</translation>
    </message>
</context>
<context>
    <name>ShareBars</name>
    <message>
        <source>Now: {day}</source>
        <translation>Nu: {day}</translation>
    </message>
    <message>
        <source>Last time: {day}</source>
        <translation>Vorige keer: {day}</translation>
    </message>
    <message>
        <source>Last time: {value}</source>
        <translation>Vorige keer: {value}</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>{points} of {most}</source>
        <translation>{points} van {most}</translation>
    </message>
    <message>
        <source>More than last time</source>
        <translation>Meer dan vorige keer</translation>
    </message>
    <message>
        <source>Less than last time</source>
        <translation>Minder dan vorige keer</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>Net als vorige keer</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Need help now?</source>
        <translation>Nu hulp nodig?</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wie ben je?</translation>
    </message>
</context>
<context>
    <name>SkippedTalks</name>
    <message>
        <source>Still there to practise</source>
        <translation>Dit kun je nog oefenen</translation>
    </message>
    <message>
        <source>You skipped this</source>
        <translation>Dit sloeg je over</translation>
    </message>
    <message>
        <source>That is fine, and only you see it. After {weeks} weeks, Refresh offers it once more.</source>
        <translation>Dat mag, en alleen jij ziet het. Over {weeks} weken staat het nog een keer bij Opfrissen.</translation>
    </message>
    <message>
        <source>You skipped it some time ago. It may wait: do it when it suits you.</source>
        <translation>Je sloeg het een tijdje terug over. Het hoeft niet vandaag. Doe het als het je past.</translation>
    </message>
</context>
<context>
    <name>SlotButton</name>
    <message>
        <source>Choose what fits</source>
        <translation>Kies wat past</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nog niets</translation>
    </message>
    <message>
        <source>Put it here</source>
        <translation>Hier neerzetten</translation>
    </message>
</context>
<context>
    <name>SortView</name>
    <message>
        <source>Each one counts by itself.</source>
        <translation>Elke regel telt apart mee.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Goed</translation>
    </message>
    <message>
        <source>Better in: {bin}</source>
        <translation>Past beter bij: {bin}</translation>
    </message>
</context>
<context>
    <name>SpanFields</name>
    <message>
        <source>Write a day as {example}. Is it one day? Then leave the last day empty.</source>
        <translation>Schrijf een dag als {example}. Is het één dag? Laat de laatste dag dan leeg.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>The last day comes before the first. Turn them round.</source>
        <translation>De laatste dag komt vóór de eerste. Draai ze om.</translation>
    </message>
    <message>
        <source>That is longer than two months. Choose an earlier end.</source>
        <translation>Dat is langer dan twee maanden. Kies een eerder einde.</translation>
    </message>
    <message>
        <source>The first day is still empty. Write it as {example}.</source>
        <translation>De eerste dag is nog leeg. Schrijf hem als {example}.</translation>
    </message>
    <message>
        <source>“{typed}” can&apos;t be read as a day. Write it as {example}, with a year from {first} to {last}.</source>
        <translation>‘{typed}’ is niet te lezen als een dag. Schrijf hem als {example}, met een jaar van {first} tot en met {last}.</translation>
    </message>
    <message>
        <source>{day} is in another season. Write a day from {first} to {last}, or choose the other season at the top.</source>
        <translation>{day} valt in een ander seizoen. Schrijf een dag van {first} tot en met {last}, of kies bovenaan het andere seizoen.</translation>
    </message>
</context>
<context>
    <name>SpotPanel</name>
    <message>
        <source>Signals found</source>
        <translation>Gevonden signalen</translation>
    </message>
    <message>
        <source>Four places to look:</source>
        <translation>Vier plekken om te kijken:</translation>
    </message>
    <message>
        <source>{count} marked</source>
        <translation>{count} gemarkeerd</translation>
    </message>
    <message>
        <source>{found} of {total} found</source>
        <translation>{found} van {total} gevonden</translation>
    </message>
    <message>
        <source>{found} of {total}</source>
        <translation>{found} van {total}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
</context>
<context>
    <name>SpotView</name>
    <message>
        <source>Click on the words that show a change. Keys: arrows and the space bar.</source>
        <translation>Klik op de woorden die een verandering laten zien. Met toetsen: pijltjes en spatie.</translation>
    </message>
    <message>
        <source>What you mark too many counts against you. One slip is fine.</source>
        <translation>Wat je te veel aanwijst, gaat eraf. Eén keer missen of te veel mag.</translation>
    </message>
    <message>
        <source>What you mark too many counts against you.</source>
        <translation>Wat je te veel aanwijst, gaat eraf.</translation>
    </message>
    <message>
        <source>✓ Found</source>
        <translation>✓ Gevonden</translation>
    </message>
    <message>
        <source>+ Missed</source>
        <translation>+ Gemist</translation>
    </message>
    <message>
        <source>Not found yet. Look again in this place.</source>
        <translation>Nog niet gevonden. Kijk hier nog eens naar.</translation>
    </message>
    <message>
        <source>No signal</source>
        <translation>Geen signaal</translation>
    </message>
    <message>
        <source>✓ You found all {total}.</source>
        <translation>✓ Je hebt ze alle {total} gevonden.</translation>
    </message>
    <message>
        <source>{found} of {total} found</source>
        <translation>{found} van {total} gevonden</translation>
    </message>
    <message>
        <source>{told}, and {many} marked too many</source>
        <translation>{told}, en {many} te veel aangewezen</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>Here you practise listening to young people, noticing when something is wrong, and taking the next step together. You don&apos;t need to be a care worker.</source>
        <translation>Hier oefen je hoe je naar jongeren luistert, hoe je merkt dat er iets is en hoe jullie samen een volgende stap zetten. Je hoeft geen hulpverlener te zijn.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wie ben je?</translation>
    </message>
    <message>
        <source>What is your name? A nickname will do.</source>
        <translation>Hoe heet je? Een bijnaam mag ook.</translation>
    </message>
    <message>
        <source>Where do you meet young people?</source>
        <translation>Waar kom je jongeren tegen?</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Everything stays on this laptop. Nothing is sent, no account is needed.</source>
        <translation>Alles blijft op deze laptop. Er wordt niets verstuurd en je hebt geen account nodig.</translation>
    </message>
    <message>
        <source>Go on as</source>
        <translation>Ga verder als</translation>
    </message>
    <message>
        <source>Or someone new</source>
        <translation>Nieuw hier?</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>sinds {day}</translation>
    </message>
    <message>
        <source>number {number}</source>
        <translation>nummer {number}</translation>
    </message>
    <message>
        <source>The learning paths can&apos;t be opened. Install Steunpersoon again; what was kept on this laptop stays.</source>
        <translation>De leerpaden kunnen niet worden geopend. Installeer Steunpersoon opnieuw. Wat op deze laptop is bewaard, blijft bewaard.</translation>
    </message>
    <message>
        <source>{title} (in preparation)</source>
        <translation>{title} (in de maak)</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Like {example}</source>
        <translation>Zoals {example}</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation>Wie doet het?</translation>
    </message>
    <message>
        <source>Before when?</source>
        <translation>Vóór wanneer?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>We can&apos;t read this day. Write day, month and year, like {example}.</source>
        <translation>Deze dag kunnen we niet lezen. Schrijf dag, maand en jaar, zoals {example}.</translation>
    </message>
    <message>
        <source>Until then {day} stays.</source>
        <translation>Tot die tijd blijft {day} staan.</translation>
    </message>
    <message>
        <source>✓ Kept, without the day</source>
        <translation>✓ Bewaard, zonder de dag</translation>
    </message>
    <message>
        <source>✓ Kept</source>
        <translation>✓ Bewaard</translation>
    </message>
    <message>
        <source>It stands in the year plan, before {day}.</source>
        <translation>Het staat in het jaarplan, vóór {day}.</translation>
    </message>
</context>
<context>
    <name>StepNote</name>
    <message>
        <source>Note at this step</source>
        <translation>Notitie bij deze stap</translation>
    </message>
    <message>
        <source>This is for you alone. Don&apos;t write names of young people.</source>
        <translation>Dit is alleen voor jou. Geen namen van jongeren.</translation>
    </message>
    <message>
        <source>Erase this note</source>
        <translation>Wis deze notitie</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zet terug</translation>
    </message>
    <message>
        <source>✓ Note at this step</source>
        <translation>✓ Notitie bij deze stap</translation>
    </message>
    <message>
        <source>{name}, open</source>
        <translation>{name}, uitgeklapt</translation>
    </message>
    <message>
        <source>{name}, closed</source>
        <translation>{name}, dichtgeklapt</translation>
    </message>
    <message>
        <source>{name}, with text</source>
        <translation>{name}, met tekst</translation>
    </message>
    <message>
        <source>A note has at most {count} letters.</source>
        <translation>In een notitie passen hoogstens {count} tekens.</translation>
    </message>
    <message>
        <source>✓ Erased. An older copy on this computer may still have it; it goes from there as soon as that can be done.</source>
        <translation>✓ Gewist. In een oudere kopie op deze computer kan het nog staan; daar gaat het weg zodra dat kan.</translation>
    </message>
    <message>
        <source>✓ Kept</source>
        <translation>✓ Bewaard</translation>
    </message>
    <message>
        <source>✓ Erased</source>
        <translation>✓ Gewist</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Words in this step</source>
        <translation>Woorden in deze stap</translation>
    </message>
    <message>
        <source>{word}: what does it mean?</source>
        <translation>{word}: wat betekent dat?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>Alle woorden</translation>
    </message>
</context>
<context>
    <name>TalkEnd</name>
    <message>
        <source>A talk to build on</source>
        <translation>Hier kun je op verder</translation>
    </message>
    <message>
        <source>Good enough</source>
        <translation>Goed genoeg</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Nog open</translation>
    </message>
    <message>
        <source>Hide the thoughts</source>
        <translation>Gedachten verbergen</translation>
    </message>
    <message>
        <source>What did {person} think?</source>
        <translation>Wat dacht {person}?</translation>
    </message>
    <message>
        <source>Talk again</source>
        <translation>Nog een keer praten</translation>
    </message>
    <message>
        <source>This worked</source>
        <translation>Dit deed je goed</translation>
    </message>
    <message>
        <source>Something to try</source>
        <translation>Iets om te proberen</translation>
    </message>
    <message>
        <source>In place of: “{line}”</source>
        <translation>In plaats van: “{line}”</translation>
    </message>
    <message>
        <source>Go back to this moment</source>
        <translation>Terug naar dit moment</translation>
    </message>
    <message>
        <source>How it can end: {seen} of {total} seen</source>
        <translation>Zo kan het aflopen: {seen} van {total} gezien</translation>
    </message>
    <message>
        <source>(this time)</source>
        <translation>(deze keer)</translation>
    </message>
    <message>
        <source>Something else can happen. Try another line.</source>
        <translation>Het kan ook anders lopen. Probeer eens een andere zin.</translation>
    </message>
    <message>
        <source>And you?</source>
        <translation>En jij?</translation>
    </message>
    <message>
        <source>A talk like this can stay with you. Tell someone you trust about it. With your own worries you can go to your GP. Do you think of suicide yourself? Call 113 or {free}. “Help needed now?” is always at the left.</source>
        <translation>Een gesprek als dit kan blijven hangen. Vertel erover aan iemand die je vertrouwt. Met je eigen zorgen kun je naar je huisarts. Denk je zelf aan zelfmoord? Bel 113 of {free}. “Nu hulp nodig?” staat altijd links.</translation>
    </message>
</context>
<context>
    <name>TalkLines</name>
    <message>
        <source>Wait a moment</source>
        <translation>Even wachten</translation>
    </message>
</context>
<context>
    <name>TalkPanel</name>
    <message>
        <source>Trust</source>
        <translation>Vertrouwen</translation>
    </message>
    <message>
        <source>What did you do?</source>
        <translation>Wat deed je?</translation>
    </message>
    <message>
        <source>What {person} told you</source>
        <translation>Dit vertelde {person}</translation>
    </message>
    <message>
        <source>What you promised</source>
        <translation>Dit beloofde je</translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <source>‹ Back</source>
        <translation>‹ Terug</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Terug naar waar je was</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Print of bewaar</translation>
    </message>
    <message>
        <source>My network</source>
        <translation>Mijn netwerk</translation>
    </message>
    <message>
        <source>Team session</source>
        <translation>Teamsessie</translation>
    </message>
    <message>
        <source>There is no team session for your role yet.</source>
        <translation>Voor jouw rol is er nog geen teamsessie.</translation>
    </message>
    <message>
        <source>A script of {minutes}, with what you say and what you print. You lead it yourself.</source>
        <translation>Een draaiboek van {minutes}, met wat je zegt en wat je print. Je leidt het zelf.</translation>
    </message>
    <message>
        <source>Practise with two: {person}</source>
        <translation>Oefen met z&apos;n tweeën: {person}</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation>Bronnen: {sources}</translation>
    </message>
    <message>
        <source>The hour at a glance</source>
        <translation>Het uur in één blik</translation>
    </message>
    <message>
        <source>minutes {time}</source>
        <translation>minuut {time}</translation>
    </message>
</context>
<context>
    <name>ToolPage</name>
    <message>
        <source>‹ Toolkit</source>
        <translation>‹ Toolkit</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Afdrukken of bewaren</translation>
    </message>
    <message>
        <source>Print it empty</source>
        <translation>Leeg afdrukken</translation>
    </message>
    <message>
        <source>Toolkit</source>
        <translation>Toolkit</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation>Bronnen: {sources}</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favoriet</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>Maak favoriet</translation>
    </message>
    <message>
        <source>Favourite. Press to take it away.</source>
        <translation>Favoriet. Druk om dit weg te halen.</translation>
    </message>
</context>
<context>
    <name>ToolPreview</name>
    <message>
        <source>This is how it comes on paper</source>
        <translation>Zo komt het op papier</translation>
    </message>
    <message>
        <source>‹ Page before</source>
        <translation>‹ Vorige bladzijde</translation>
    </message>
    <message>
        <source>Page after ›</source>
        <translation>Volgende bladzijde ›</translation>
    </message>
    <message>
        <source>One moment, the page is being made.</source>
        <translation>Een moment, de bladzijde wordt gemaakt.</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Bladzijde {number} van {total}</translation>
    </message>
</context>
<context>
    <name>ToolkitPage</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search in the toolkit</source>
        <translation>Zoek in de toolkit</translation>
    </message>
    <message>
        <source>Toolkit</source>
        <translation>Toolkit</translation>
    </message>
    <message>
        <source>To print, to fill in and to take along. Without internet.</source>
        <translation>Om te printen, in te vullen en mee te nemen. Zonder internet.</translation>
    </message>
    <message>
        <source>Nothing here fits</source>
        <translation>Hier past niets bij</translation>
    </message>
    <message>
        <source>Try another word, or look at everything.</source>
        <translation>Probeer een ander woord, of bekijk alles.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Laat alles zien</translation>
    </message>
    <message>
        <source>Everything at once</source>
        <translation>Alles in één keer</translation>
    </message>
    <message>
        <source>One bundle to print, or a zip with all sheets for your colleagues.</source>
        <translation>Eén pakket om te printen, of een zip met losse bladen voor je collega’s.</translation>
    </message>
    <message>
        <source>Make the bundle</source>
        <translation>Maak het pakket</translation>
    </message>
    <message>
        <source>Our name, logo and colour</source>
        <translation>Onze naam, logo en kleur</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Any moment</source>
        <translation>Elk moment</translation>
    </message>
    <message>
        <source>Used last: {title}</source>
        <translation>Laatst gebruikt: {title}</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Laatst gebruikt</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 blad</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>Bladen: {count}</translation>
    </message>
    <message>
        <source>Favourite: {item}</source>
        <translation>Favoriet: {item}</translation>
    </message>
</context>
<context>
    <name>TypingField</name>
    <message>
        <source>At most {count} letters fit in here.</source>
        <translation>Hier passen hoogstens {count} letters in.</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>I maintain this list</source>
        <translation>Ik beheer deze lijst</translation>
    </message>
    <message>
        <source>You now also see what is still to be checked. Look a number up on the service&apos;s own site before you confirm it. Your changes stay on this computer, and survive an update.</source>
        <translation>Je ziet nu ook wat nog te controleren is. Zoek een nummer op de eigen site van de hulplijn op voor je het bevestigt. Jouw wijzigingen blijven op deze computer, ook na een nieuwe versie.</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Bewaar als bestand</translation>
    </message>
    <message>
        <source>Take over from a file</source>
        <translation>Neem over uit een bestand</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Maak ongedaan</translation>
    </message>
    <message>
        <source>helplines.json</source>
        <translation>hulplijnen.json</translation>
    </message>
    <message>
        <source>List of helplines (*.json)</source>
        <translation>Lijst met hulplijnen (*.json)</translation>
    </message>
    <message>
        <source>✓ Saved: {file}</source>
        <translation>✓ Bewaard: {file}</translation>
    </message>
    <message>
        <source>✓ Taken over: {count}.</source>
        <translation>✓ Overgenomen: {count}.</translation>
    </message>
    <message>
        <source>Kept aside, not in this version: {count}.</source>
        <translation>Apart gehouden, niet in deze versie: {count}.</translation>
    </message>
    <message>
        <source>Refused, because something in it isn&apos;t right: {count}.</source>
        <translation>Geweigerd, omdat er iets niet klopt: {count}.</translation>
    </message>
    <message>
        <source>✓ As it was before.</source>
        <translation>✓ Zoals het was.</translation>
    </message>
</context>
<context>
    <name>WayRow</name>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieer</translation>
    </message>
    <message>
        <source>Copy {what}</source>
        <translation>Kopieer {what}</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Bel</translation>
    </message>
    <message>
        <source>Open in your browser</source>
        <translation>Open in je browser</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>Ja, ga door</translation>
    </message>
    <message>
        <source>Don&apos;t</source>
        <translation>Toch niet</translation>
    </message>
    <message>
        <source>✓ Copied</source>
        <translation>✓ Gekopieerd</translation>
    </message>
    <message>
        <source>Your browser opens {what}. You need internet for that.</source>
        <translation>Je browser opent {what}. Daar heb je internet voor nodig.</translation>
    </message>
    <message>
        <source>The program for calling on this computer opens with {what}. Without one, use your phone.</source>
        <translation>Het belprogramma van deze computer gaat open met {what}. Heb je dat niet, gebruik dan je telefoon.</translation>
    </message>
    <message>
        <source>Asked a program on this computer to call {what}. Does nothing happen? Then call {what} on a phone yourself.</source>
        <translation>Een programma op deze computer is gevraagd {what} te bellen. Gebeurt er niets? Bel dan zelf {what} met een telefoon.</translation>
    </message>
    <message>
        <source>No program on this computer can call. Call {what} on a phone yourself.</source>
        <translation>Op deze computer kan geen programma bellen. Bel zelf {what} met een telefoon.</translation>
    </message>
    <message>
        <source>Asked your browser to open {what}. Does nothing happen? Then copy the address, or type it on your phone.</source>
        <translation>Je browser is gevraagd {what} te openen. Gebeurt er niets? Kopieer dan het adres, of typ het over op je telefoon.</translation>
    </message>
    <message>
        <source>No program on this computer can open {what}. Copy the address, or type it on your phone.</source>
        <translation>Op deze computer kan geen programma {what} openen. Kopieer het adres, of typ het over op je telefoon.</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>also: {words}</source>
        <translation>ook: {words}</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Zeg</translation>
    </message>
    <message>
        <source>Rather not</source>
        <translation>Liever niet</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Bron: {source}</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>‹ Back</source>
        <translation>‹ Terug</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Terug naar waar je was</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Woorden</translation>
    </message>
    <message>
        <source>What words mean in this training, and how you say it.</source>
        <translation>Wat woorden in deze training betekenen, en hoe je het zegt.</translation>
    </message>
    <message>
        <source>The word list can&apos;t be opened now. Install Steunpersoon again.</source>
        <translation>De woordenlijst kan nu niet open. Zet Steunpersoon opnieuw op je computer.</translation>
    </message>
    <message>
        <source>To the words with {letter}</source>
        <translation>Naar de woorden met {letter}</translation>
    </message>
</context>
<context>
    <name>WordsView</name>
    <message>
        <source>Look at all words</source>
        <translation>Bekijk alle woorden</translation>
    </message>
</context>
<context>
    <name>WrittenView</name>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>This is for you alone. Don&apos;t write names of young people.</source>
        <translation>Dit is alleen voor jou. Noem geen namen van jongeren.</translation>
    </message>
    <message>
        <source>✓ Kept, for you alone.</source>
        <translation>✓ Bewaard, alleen voor jou.</translation>
    </message>
</context>
<context>
    <name>YearView</name>
    <message>
        <source>✓ Kept: {name}, {days}.</source>
        <translation>✓ Bewaard: {name}, {days}.</translation>
    </message>
    <message>
        <source>✓ The date of “{name}” is taken back. You can fill in another one.</source>
        <translation>✓ De datum van ‘{name}’ is weg. Je kunt een andere invullen.</translation>
    </message>
    <message>
        <source>✓ “{name}” is erased.</source>
        <translation>✓ ‘{name}’ is gewist.</translation>
    </message>
    <message>
        <source>✓ Kept: {name}, {days}. You find it in season {season}.</source>
        <translation>✓ Bewaard: {name}, {days}. Je vindt het in seizoen {season}.</translation>
    </message>
</context>
<context>
    <name>acts</name>
    <message>
        <source>Naming</source>
        <translation>Benoemen</translation>
    </message>
    <message>
        <source>you said what you saw</source>
        <translation>je zei wat je zag</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Open vraag</translation>
    </message>
    <message>
        <source>the other can tell it in their own way</source>
        <translation>de ander kan het in eigen woorden vertellen</translation>
    </message>
    <message>
        <source>Summarising</source>
        <translation>Samenvatten</translation>
    </message>
    <message>
        <source>you said back what you heard</source>
        <translation>je gaf terug wat je hoorde</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Stilte</translation>
    </message>
    <message>
        <source>you gave the other time</source>
        <translation>je gaf de ander tijd</translation>
    </message>
    <message>
        <source>Asking on</source>
        <translation>Doorvragen</translation>
    </message>
    <message>
        <source>you stayed with what the other said</source>
        <translation>je bleef bij wat de ander zei</translation>
    </message>
    <message>
        <source>Acknowledging</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>it may be as heavy as it feels</source>
        <translation>het mag zo zwaar zijn als het voelt</translation>
    </message>
    <message>
        <source>Being honest</source>
        <translation>Eerlijk zijn</translation>
    </message>
    <message>
        <source>you said what you can and can&apos;t promise</source>
        <translation>je zei wat je wel en niet kunt beloven</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>you agreed on something small</source>
        <translation>jullie spraken iets kleins af</translation>
    </message>
    <message>
        <source>Informing</source>
        <translation>Informeren</translation>
    </message>
    <message>
        <source>you told what the other needs to know</source>
        <translation>je vertelde wat de ander moet weten</translation>
    </message>
    <message>
        <source>Giving ground</source>
        <translation>Houvast geven</translation>
    </message>
    <message>
        <source>you said something calm that is true</source>
        <translation>je zei iets rustigs dat klopt</translation>
    </message>
    <message>
        <source>One tip</source>
        <translation>Eén tip</translation>
    </message>
    <message>
        <source>you gave one thing to try, and the turn back</source>
        <translation>je gaf één ding om te proberen, en de beurt terug</translation>
    </message>
    <message>
        <source>Filling in</source>
        <translation>Invullen</translation>
    </message>
    <message>
        <source>you said what the other thinks or feels</source>
        <translation>je zei wat de ander denkt of voelt</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advies</translation>
    </message>
    <message>
        <source>you brought a solution</source>
        <translation>je kwam met een oplossing</translation>
    </message>
    <message>
        <source>Reassuring</source>
        <translation>Geruststellen</translation>
    </message>
    <message>
        <source>you made it lighter</source>
        <translation>je maakte het lichter</translation>
    </message>
    <message>
        <source>Judging</source>
        <translation>Oordelen</translation>
    </message>
    <message>
        <source>you said what you think of it</source>
        <translation>je zei wat je ervan vindt</translation>
    </message>
    <message>
        <source>Why-question</source>
        <translation>Waarom-vraag</translation>
    </message>
    <message>
        <source>the other has to defend themselves</source>
        <translation>de ander moet zich verdedigen</translation>
    </message>
    <message>
        <source>Promising secrecy</source>
        <translation>Geheimhouding beloven</translation>
    </message>
    <message>
        <source>a promise that you may have to break</source>
        <translation>een belofte die je misschien moet breken</translation>
    </message>
</context>
<context>
    <name>certificate</name>
    <message>
        <source>en-GB</source>
        <translation>nl-NL</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificaat</translation>
    </message>
    <message>
        <source>has completed the training {title}</source>
        <translation>heeft de training {title} afgerond</translation>
    </message>
    <message>
        <source>Earned on</source>
        <translation>Behaald op</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>This certificate says that someone has completed the modules that stand on it. It is no qualification to treat people or to give care.</source>
        <translation>Dit certificaat zegt dat iemand de genoemde modules heeft afgerond. Het geeft geen bevoegdheid om mensen te behandelen of zorg te verlenen.</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 uur</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} uur</translation>
    </message>
    <message>
        <source>{hours}.5 hours</source>
        <translation>{hours},5 uur</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Pdf-document</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>January</source>
        <translation>januari</translation>
    </message>
    <message>
        <source>February</source>
        <translation>februari</translation>
    </message>
    <message>
        <source>March</source>
        <translation>maart</translation>
    </message>
    <message>
        <source>April</source>
        <translation>april</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mei</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>augustus</translation>
    </message>
    <message>
        <source>September</source>
        <translation>september</translation>
    </message>
    <message>
        <source>October</source>
        <translation>oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>november</translation>
    </message>
    <message>
        <source>December</source>
        <translation>december</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>&quot;minutes&quot; goes from 1 to 60, not {minutes}</source>
        <translation>&quot;minutes&quot; gaat van 1 tot en met 60; {minutes} kan niet</translation>
    </message>
    <message>
        <source>the name &quot;{id}&quot; was used on line {first} already; choose another</source>
        <translation>de naam &quot;{id}&quot; staat al op regel {first}; kies een andere</translation>
    </message>
    <message>
        <source>a step without a heading; write &quot;## Title&quot; below it</source>
        <translation>een stap zonder kop; zet er &quot;## Titel&quot; onder</translation>
    </message>
    <message>
        <source>this block is never closed; end it with the same ```</source>
        <translation>dit blok heeft geen einde; sluit het af met dezelfde ```</translation>
    </message>
    <message>
        <source>&quot;:::&quot; closes nothing here; write &quot;::: role&quot; above the text, or remove it</source>
        <translation>&quot;:::&quot; sluit hier niets af; zet &quot;::: rol&quot; boven de tekst, of haal dit weg</translation>
    </message>
    <message>
        <source>this role block is never closed; end it with &quot;:::&quot; on its own line</source>
        <translation>dit blok voor een rol heeft geen einde; sluit het af met &quot;:::&quot; op een eigen regel</translation>
    </message>
    <message>
        <source>there is no role &quot;{word}&quot;; did you mean &quot;{hint}&quot;?</source>
        <translation>er is geen rol &quot;{word}&quot;; bedoel je &quot;{hint}&quot;?</translation>
    </message>
    <message>
        <source>there is no role &quot;{word}&quot;; the roles (paths) are: {known}</source>
        <translation>er is geen rol &quot;{word}&quot;; de rollen (leerpaden) zijn: {known}</translation>
    </message>
    <message>
        <source>a module without lessons; add one</source>
        <translation>een module zonder lessen; voeg er een toe</translation>
    </message>
    <message>
        <source>a final check stands in a module without lessons; give it a folder of its own</source>
        <translation>een eindtoets staat in een module zonder lessen; geef hem een eigen map</translation>
    </message>
    <message>
        <source>this file is not read; name it like {form} or move it</source>
        <translation>dit bestand wordt niet gelezen; geef het een naam als {form} of verplaats het</translation>
    </message>
    <message>
        <source>a lesson can&apos;t be named &quot;{id}&quot;; choose another name</source>
        <translation>een les kan niet &quot;{id}&quot; heten; kies een andere naam</translation>
    </message>
    <message>
        <source>the lesson {other} has the name &quot;{id}&quot; too; rename this one</source>
        <translation>de les {other} heet ook &quot;{id}&quot;; geef deze een andere naam</translation>
    </message>
    <message>
        <source>a block without a kind; write one of these behind the ```: {known}</source>
        <translation>een blok zonder soort; zet een van deze woorden achter de ```: {known}</translation>
    </message>
    <message>
        <source>there is no kind &quot;{word}&quot; here; did you mean &quot;{hint}&quot;?</source>
        <translation>de soort &quot;{word}&quot; bestaat hier niet; bedoel je &quot;{hint}&quot;?</translation>
    </message>
    <message>
        <source>there is no kind &quot;{word}&quot; here; choose one of: {known}</source>
        <translation>de soort &quot;{word}&quot; bestaat hier niet; kies uit: {known}</translation>
    </message>
    <message>
        <source>there is no file conversations/{word}.yaml; did you mean &quot;{hint}&quot;?</source>
        <translation>er is geen bestand conversations/{word}.yaml; bedoel je &quot;{hint}&quot;?</translation>
    </message>
    <message>
        <source>there is no file conversations/{word}.yaml; there are: {known}</source>
        <translation>er is geen bestand conversations/{word}.yaml; wel: {known}</translation>
    </message>
    <message>
        <source>there is more wrong here; mend the lines above first</source>
        <translation>hier is nog meer mis; verbeter eerst de regels hierboven</translation>
    </message>
    <message>
        <source>this folder isn&apos;t there</source>
        <translation>deze map bestaat niet</translation>
    </message>
    <message>
        <source>there is no path; write one, such as sport.yaml</source>
        <translation>er is geen leerpad; maak er een, zoals sport.yaml</translation>
    </message>
    <message>
        <source>the final check &quot;{module}&quot; comes last; put it behind the others</source>
        <translation>de eindtoets &quot;{module}&quot; komt als laatste; zet hem achter de andere modules</translation>
    </message>
    <message>
        <source>there is no module &quot;{word}&quot;; did you mean &quot;{hint}&quot;?</source>
        <translation>er is geen module &quot;{word}&quot;; bedoel je &quot;{hint}&quot;?</translation>
    </message>
    <message>
        <source>there is no module &quot;{word}&quot;; there are: {known}</source>
        <translation>er is geen module &quot;{word}&quot;; wel: {known}</translation>
    </message>
    <message>
        <source>the path has no module &quot;{word}&quot;; did you mean &quot;{hint}&quot;?</source>
        <translation>het leerpad heeft geen module &quot;{word}&quot;; bedoel je &quot;{hint}&quot;?</translation>
    </message>
    <message>
        <source>the path has no module &quot;{word}&quot;; it has: {known}</source>
        <translation>het leerpad heeft geen module &quot;{word}&quot;; wel: {known}</translation>
    </message>
    <message>
        <source>a final check can&apos;t be optional; take it out</source>
        <translation>een eindtoets kun je niet overslaan; haal hem hier weg</translation>
    </message>
    <message>
        <source>a path needs a module with lessons that is not optional</source>
        <translation>een leerpad heeft minstens één module met lessen nodig die je niet mag overslaan</translation>
    </message>
    <message>
        <source>learners of this path have no lesson &quot;{word}&quot;; did you mean &quot;{hint}&quot;?</source>
        <translation>wie dit leerpad volgt, heeft geen les &quot;{word}&quot;; bedoel je &quot;{hint}&quot;?</translation>
    </message>
    <message>
        <source>learners of this path have no lesson &quot;{word}&quot;; they have: {known}</source>
        <translation>wie dit leerpad volgt, heeft geen les &quot;{word}&quot;; wel: {known}</translation>
    </message>
    <message>
        <source>that lesson has no step &quot;{word}&quot;; did you mean &quot;{hint}&quot;?</source>
        <translation>die les heeft geen stap &quot;{word}&quot;; bedoel je &quot;{hint}&quot;?</translation>
    </message>
    <message>
        <source>that lesson has no step &quot;{word}&quot;; write module/lesson#step with: {known}</source>
        <translation>die les heeft geen stap &quot;{word}&quot;; schrijf module/les#stap met: {known}</translation>
    </message>
    <message>
        <source>the file must begin with &quot;---&quot;, the title and so on, and &quot;---&quot; again</source>
        <translation>het bestand moet beginnen met &quot;---&quot;, dan de titel en de rest, en dan weer &quot;---&quot;</translation>
    </message>
    <message>
        <source>the part at the top has no end; close it with &quot;---&quot;</source>
        <translation>het deel bovenaan heeft geen einde; sluit het af met &quot;---&quot;</translation>
    </message>
    <message>
        <source>write &quot;key: value&quot; here, with: {names}</source>
        <translation>schrijf hier regels als &quot;sleutel: waarde&quot;, met: {names}</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; needs lines with &quot;key: value&quot;, with: {names}</source>
        <translation>onder &quot;{key}&quot; horen regels als &quot;sleutel: waarde&quot;, met: {names}</translation>
    </message>
    <message>
        <source>unknown: &quot;{word}&quot;; did you mean &quot;{hint}&quot;?</source>
        <translation>onbekend: &quot;{word}&quot;; bedoel je &quot;{hint}&quot;?</translation>
    </message>
    <message>
        <source>unknown: &quot;{word}&quot;; known here are: {known}</source>
        <translation>onbekend: &quot;{word}&quot;; hier kan wel: {known}</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is empty; fill it in</source>
        <translation>&quot;{key}&quot; is leeg; vul het in</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is missing; add it</source>
        <translation>&quot;{name}&quot; ontbreekt; voeg het toe</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; must be a list: [one, two], or a line with &quot;- &quot; for each</source>
        <translation>&quot;{key}&quot; moet een lijst zijn: [een, twee], of voor elk een regel met &quot;- &quot;</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; needs lines with &quot;name:&quot; below it</source>
        <translation>onder &quot;{key}&quot; horen regels met &quot;naam:&quot;</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; must be one text, not a list or group</source>
        <translation>&quot;{key}&quot; moet één tekst zijn, geen lijst of groep</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; must be a whole number, not &apos;{value}&apos;</source>
        <translation>&quot;{key}&quot; moet een heel getal zijn, niet &apos;{value}&apos;</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; must be true or false, not &apos;{value}&apos;</source>
        <translation>&quot;{key}&quot; moet true of false zijn, niet &apos;{value}&apos;</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; must be one of: {known}; not &apos;{value}&apos;</source>
        <translation>kies bij &quot;{key}&quot; uit: {known}; niet &apos;{value}&apos;</translation>
    </message>
    <message>
        <source>a picture in the text isn&apos;t shown; name it under &quot;picture&quot; at the top</source>
        <translation>een plaatje in de tekst is niet te zien; noem het bovenaan bij &quot;picture&quot;</translation>
    </message>
    <message>
        <source>a link doesn&apos;t work here; write the name or number as text</source>
        <translation>een link werkt hier niet; schrijf de naam of het nummer als tekst</translation>
    </message>
    <message>
        <source>HTML isn&apos;t shown; use plain Markdown (a step begins with &lt;!-- step: name --&gt; on a line of its own)</source>
        <translation>HTML is niet te zien; gebruik gewone Markdown (een stap begint met &lt;!-- step: naam --&gt; op een eigen regel)</translation>
    </message>
    <message>
        <source>a heading &quot;##&quot; begins a step; put &lt;!-- step: name --&gt; above it, or use &quot;###&quot;</source>
        <translation>met een kop &quot;##&quot; begint een stap; zet er &lt;!-- step: naam --&gt; boven, of gebruik &quot;###&quot;</translation>
    </message>
    <message>
        <source>begin a heading in the text with &quot;###&quot; or &quot;####&quot;</source>
        <translation>begin een kop in de tekst met &quot;###&quot; of &quot;####&quot;</translation>
    </message>
    <message>
        <source>too much text in one piece; split it into steps</source>
        <translation>te veel tekst achter elkaar; verdeel die over stappen</translation>
    </message>
    <message>
        <source>this text is nested too deeply; make it flat</source>
        <translation>deze tekst heeft te veel niveaus; maak er minder van</translation>
    </message>
    <message>
        <source>a check holds questions only; move this to a lesson</source>
        <translation>in een check staan alleen vragen; zet dit in een les</translation>
    </message>
    <message>
        <source>no question follows on this line; move it above one, or remove it</source>
        <translation>na deze regel komt geen vraag; zet hem boven een vraag, of haal hem weg</translation>
    </message>
    <message>
        <source>a talk with an announcement must be one to skip, and a check can&apos;t be skipped; choose another talk</source>
        <translation>een gesprek met een aankondiging moet je kunnen overslaan, en een check niet; kies een ander gesprek</translation>
    </message>
    <message>
        <source>&quot;pass_percent&quot; goes from 1 to 100</source>
        <translation>&quot;pass_percent&quot; gaat van 1 tot en met 100</translation>
    </message>
    <message>
        <source>{draw} questions are drawn, but a learner may get only {count} of them</source>
        <translation>&quot;draw&quot; vraagt {draw} vragen, maar voor sommige rollen zijn er maar {count}</translation>
    </message>
    <message>
        <source>this isn&apos;t YAML: a wrong escape</source>
        <translation>dit is geen YAML: het teken na een \ klopt niet</translation>
    </message>
    <message>
        <source>this isn&apos;t YAML ({reason}); quote a text with &quot;: &quot; or &quot; #&quot;, and look at the spaces before the line</source>
        <translation>dit is geen YAML ({reason}); zet een tekst met &quot;: &quot; of &quot; #&quot; tussen aanhalingstekens, en kijk naar de spaties voor de regel</translation>
    </message>
    <message>
        <source>a second document; remove the &quot;---&quot; here</source>
        <translation>hier begint een tweede document; haal deze &quot;---&quot; weg</translation>
    </message>
    <message>
        <source>more than 20 levels deep; make it flat</source>
        <translation>meer dan 20 niveaus diep; maak er minder van</translation>
    </message>
    <message>
        <source>too many values; split this file</source>
        <translation>te veel waarden; splits dit bestand</translation>
    </message>
    <message>
        <source>*{name}: aliases can&apos;t be used; write the text again</source>
        <translation>*{name}: een alias kan hier niet; schrijf de tekst nog een keer</translation>
    </message>
    <message>
        <source>&amp;{name}: anchors can&apos;t be used; remove it</source>
        <translation>&amp;{name}: een anker kan hier niet; haal het weg</translation>
    </message>
    <message>
        <source>{name}: tags can&apos;t be used; quote the text</source>
        <translation>{name}: een tag kan hier niet; zet de tekst tussen aanhalingstekens</translation>
    </message>
    <message>
        <source>a key must be a plain word</source>
        <translation>een sleutel moet een gewoon woord zijn</translation>
    </message>
    <message>
        <source>&quot;&lt;&lt;&quot; can&apos;t be used; write the keys themselves</source>
        <translation>&quot;&lt;&lt;&quot; kan hier niet; schrijf de sleutels zelf op</translation>
    </message>
    <message>
        <source>a key of 1 to 100 characters is needed</source>
        <translation>een sleutel heeft 1 tot en met 100 tekens</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; stands here twice; remove one</source>
        <translation>&quot;{key}&quot; staat hier twee keer; haal er een weg</translation>
    </message>
    <message>
        <source>the module &quot;{module}&quot; stands here twice; remove one</source>
        <translation>de module &quot;{module}&quot; staat hier twee keer; haal er een weg</translation>
    </message>
    <message>
        <source>a path without modules; name some, or write &quot;ready: false&quot;</source>
        <translation>een leerpad zonder modules; noem er een paar, of schrijf &quot;ready: false&quot;</translation>
    </message>
    <message>
        <source>a certificate is valid for 1 to 120 months</source>
        <translation>een certificaat is 1 tot en met 120 maanden geldig; pas dit getal aan</translation>
    </message>
    <message>
        <source>text before the first step; begin with &lt;!-- step: name --&gt;</source>
        <translation>er staat tekst voor de eerste stap; begin met &lt;!-- step: naam --&gt;</translation>
    </message>
    <message>
        <source>a lesson without steps; write &lt;!-- step: name --&gt; and a heading</source>
        <translation>een les zonder stappen; schrijf &lt;!-- step: naam --&gt; en een kop</translation>
    </message>
    <message>
        <source>an empty step; write something below it or remove it</source>
        <translation>een lege stap; schrijf er iets onder of haal hem weg</translation>
    </message>
    <message>
        <source>a talk with an announcement must be one to skip; write &lt;!-- step: name, optional --&gt;</source>
        <translation>een gesprek met een aankondiging (&quot;announce&quot;) mag je kunnen overslaan; schrijf &lt;!-- step: naam, optional --&gt;</translation>
    </message>
    <message>
        <source>a lesson for nobody; name its roles</source>
        <translation>een les voor niemand; noem bovenaan de rollen</translation>
    </message>
    <message>
        <source>the first step is only reading (for: {role}); put an exercise into it</source>
        <translation>de eerste stap is alleen lezen (voor: {role}); zet er een oefening in</translation>
    </message>
    <message>
        <source>nobody sees this: the lesson isn&apos;t for {roles}; add it to the roles at the top</source>
        <translation>dit ziet niemand: de les is niet voor {roles}; zet dat bovenaan bij de rollen</translation>
    </message>
    <message>
        <source>a sign that nobody sees ({code}) stands here; type this anew: {place}</source>
        <translation>hier staat een teken dat niemand ziet ({code}); typ dit opnieuw: {place}</translation>
    </message>
    <message>
        <source>a sign that only looks like another one ({code}); type this anew: {place}</source>
        <translation>een teken dat alleen op een ander lijkt ({code}); typ dit opnieuw: {place}</translation>
    </message>
    <message>
        <source>this is no file; take it out</source>
        <translation>dit is geen bestand; haal het weg</translation>
    </message>
    <message>
        <source>this file can&apos;t be read: {reason}</source>
        <translation>dit bestand is niet te lezen: {reason}</translation>
    </message>
    <message>
        <source>this file is larger than 1 MB; split it</source>
        <translation>dit bestand is groter dan 1 MB; splits het</translation>
    </message>
    <message>
        <source>this file isn&apos;t in UTF-8; save it again in that encoding</source>
        <translation>dit bestand is geen UTF-8; sla het opnieuw op als UTF-8</translation>
    </message>
    <message>
        <source>a control character ({code}) stands here; remove it</source>
        <translation>hier staat een onzichtbaar stuurteken ({code}); haal het weg</translation>
    </message>
    <message>
        <source>a link that leads out of the folder of modules; put here what it leads to</source>
        <translation>een koppeling naar buiten de map met modules; zet hier zelf neer waar ze naar wijst</translation>
    </message>
    <message>
        <source>a link that leads nowhere or in a circle; take it out</source>
        <translation>een koppeling die nergens heen of in een kring leidt; haal haar weg</translation>
    </message>
    <message>
        <source>this is not read: its name isn&apos;t in UTF-8; give it another one</source>
        <translation>dit wordt niet gelezen: de naam is geen UTF-8; geef het een andere naam</translation>
    </message>
    <message>
        <source>the name &quot;{name}&quot; can&apos;t be used; use small letters, digits and hyphens</source>
        <translation>de naam &quot;{name}&quot; kan niet; gebruik kleine letters, cijfers en streepjes</translation>
    </message>
    <message>
        <source>this name has more than {most} characters; shorten it</source>
        <translation>deze naam heeft meer dan {most} tekens; maak hem korter</translation>
    </message>
    <message>
        <source>on Windows and macOS &quot;{other}&quot; is the same name; give one of them another</source>
        <translation>op Windows en macOS is &quot;{other}&quot; dezelfde naam; geef een van de twee een andere</translation>
    </message>
    <message>
        <source>too many files or folders here; take out what does not belong to the modules</source>
        <translation>hier staan te veel bestanden of mappen; haal weg wat niet bij de modules hoort</translation>
    </message>
    <message>
        <source>this folder can&apos;t be looked into: {reason}</source>
        <translation>in deze map kan niet gekeken worden: {reason}</translation>
    </message>
    <message>
        <source>there is no picture &quot;{word}&quot;; did you mean &quot;{hint}&quot;?</source>
        <translation>er is geen plaatje &quot;{word}&quot;; bedoel je &quot;{hint}&quot;?</translation>
    </message>
    <message>
        <source>there is no picture &quot;{word}&quot;; put {word}.svg in illustrations</source>
        <translation>er is geen plaatje &quot;{word}&quot;; zet {word}.svg in de map illustrations</translation>
    </message>
    <message>
        <source>the number {number} may not be used; look up the right one</source>
        <translation>het nummer {number} mag niet in de tekst staan; zoek het juiste op</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>De map {folder} bestaat niet.</translation>
    </message>
    <message>
        <source>There is no module in {folder}. Give the folder in which the modules stand.</source>
        <translation>In {folder} staat geen module. Noem de map waar de modules in staan.</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Alles is in orde.</translation>
    </message>
    <message>
        <source>To mend: {problems}. What is sound is counted here.</source>
        <translation>Te verbeteren: {problems}. Alleen wat in orde is, telt hier mee.</translation>
    </message>
    <message>
        <source>Modules: {modules}, lessons: {lessons}, steps: {steps}, exercises: {exercises}, cards: {cards}, conversations: {conversations} with {nodes} nodes and {endings} endings, items of the toolkit: {tools}.</source>
        <translation>Modules: {modules}, lessen: {lessons}, stappen: {steps}, oefeningen: {exercises}, kaarten: {cards}, gesprekken: {conversations} met {nodes} knooppunten en {endings} eindes, onderdelen van de toolkit: {tools}.</translation>
    </message>
    <message>
        <source>give at least two options to choose</source>
        <translation>geef minstens twee antwoorden om uit te kiezen</translation>
    </message>
    <message>
        <source>no option is right; write &quot;correct: true&quot; at one</source>
        <translation>geen enkel antwoord is goed; schrijf bij één antwoord &quot;correct: true&quot;</translation>
    </message>
    <message>
        <source>{count} options are right; write &quot;several: true&quot;, or keep one</source>
        <translation>{count} antwoorden zijn goed; schrijf &quot;several: true&quot;, of houd er één over</translation>
    </message>
    <message>
        <source>this option stands there twice; change one</source>
        <translation>dit antwoord staat er twee keer; verander er een</translation>
    </message>
    <message>
        <source>give two to four bins</source>
        <translation>geef twee tot vier vakken bij &quot;bins&quot;</translation>
    </message>
    <message>
        <source>two bins have the same name</source>
        <translation>twee vakken hebben dezelfde naam; verander er een</translation>
    </message>
    <message>
        <source>give at least two items to sort</source>
        <translation>geef minstens twee dingen om te sorteren</translation>
    </message>
    <message>
        <source>there is no bin &quot;{bin}&quot;; choose one of: {bins}</source>
        <translation>er is geen vak &quot;{bin}&quot;; kies uit: {bins}</translation>
    </message>
    <message>
        <source>the other is mute here; add &quot;says&quot; or &quot;does&quot;</source>
        <translation>de ander zegt en doet hier niets; voeg &quot;says&quot; of &quot;does&quot; toe</translation>
    </message>
    <message>
        <source>give two to four choices</source>
        <translation>geef twee tot vier keuzes</translation>
    </message>
    <message>
        <source>there is no node &quot;{id}&quot; to start at</source>
        <translation>er is geen knooppunt &quot;{id}&quot; om bij te beginnen</translation>
    </message>
    <message>
        <source>trust goes from 0 to 10</source>
        <translation>vertrouwen (&quot;trust&quot;) gaat van 0 tot en met 10</translation>
    </message>
    <message>
        <source>&quot;{id}&quot; is a node as well as an ending; rename one</source>
        <translation>&quot;{id}&quot; is een knooppunt en ook een einde; geef er een een andere naam</translation>
    </message>
    <message>
        <source>write either &quot;say&quot; or &quot;wait&quot;</source>
        <translation>schrijf &quot;say&quot; of &quot;wait&quot;, een van de twee</translation>
    </message>
    <message>
        <source>&quot;otherwise&quot; goes together with &quot;needs_trust&quot; or &quot;needs&quot;</source>
        <translation>&quot;otherwise&quot; hoort bij &quot;needs_trust&quot; of &quot;needs&quot;; schrijf ze samen op of haal weg wat er te veel staat</translation>
    </message>
    <message>
        <source>a choice without acts; name at least one of: {acts}</source>
        <translation>een keuze zonder &quot;acts&quot;; noem er minstens één: {acts}</translation>
    </message>
    <message>
        <source>there is no act &quot;{act}&quot;; choose from: {acts}</source>
        <translation>&quot;{act}&quot; kan niet bij &quot;acts&quot;; kies uit: {acts}</translation>
    </message>
    <message>
        <source>a talk can come here with fewer than two choices; look at &quot;when&quot;</source>
        <translation>een gesprek kan hier uitkomen met minder dan twee keuzes; kijk naar &quot;when&quot;</translation>
    </message>
    <message>
        <source>this choice is never offered</source>
        <translation>deze keuze krijgt niemand ooit te zien</translation>
    </message>
    <message>
        <source>there is no &quot;{name}&quot; under &quot;{key}&quot;; add it there</source>
        <translation>er staat geen &quot;{name}&quot; onder &quot;{key}&quot;; zet het daar bij</translation>
    </message>
    <message>
        <source>nothing gives rise to &quot;{name}&quot;; name it at a node or choice</source>
        <translation>nergens in het gesprek komt &quot;{name}&quot; voor; noem het bij een knooppunt of keuze</translation>
    </message>
    <message>
        <source>&quot;when&quot; is empty, so that it always holds</source>
        <translation>&quot;when&quot; is leeg en geldt dus altijd; vul het in</translation>
    </message>
    <message>
        <source>a choice without feedback; say what the learner did and what it does</source>
        <translation>een keuze zonder feedback; schrijf wat de deelnemer deed en wat dat met de ander doet</translation>
    </message>
    <message>
        <source>one choice moves trust by -3 to +3</source>
        <translation>één keuze verandert het vertrouwen (&quot;trust&quot;) met -3 tot en met +3</translation>
    </message>
    <message>
        <source>a dead end: there is no node or ending &quot;{id}&quot; to go to</source>
        <translation>dit loopt dood: er is geen knooppunt of einde &quot;{id}&quot;</translation>
    </message>
    <message>
        <source>give at least three endings</source>
        <translation>geef minstens drie eindes</translation>
    </message>
    <message>
        <source>no ending is good enough; give one the level &quot;enough&quot;</source>
        <translation>geen enkel einde is goed genoeg; geef er een het niveau &quot;enough&quot;</translation>
    </message>
    <message>
        <source>this node is never reached</source>
        <translation>dit knooppunt wordt nooit bereikt</translation>
    </message>
    <message>
        <source>from here on a talk can never come to an end</source>
        <translation>vanaf hier komt een gesprek nooit meer bij een einde</translation>
    </message>
    <message>
        <source>this ending is never reached</source>
        <translation>dit einde wordt nooit bereikt</translation>
    </message>
    <message>
        <source>a file without cards; write one or remove it</source>
        <translation>een bestand zonder kaarten; schrijf er een of haal het weg</translation>
    </message>
    <message>
        <source>a file of cards holds cards only; move this to a lesson</source>
        <translation>in een bestand met kaarten staan alleen kaarten; zet dit in een les</translation>
    </message>
    <message>
        <source>there is no lesson &quot;{word}&quot; in this module; did you mean &quot;{hint}&quot;?</source>
        <translation>er is geen les &quot;{word}&quot; in deze module; bedoelde je &quot;{hint}&quot;?</translation>
    </message>
    <message>
        <source>there is no lesson &quot;{word}&quot; in this module; there are: {known}</source>
        <translation>er is geen les &quot;{word}&quot; in deze module; er zijn: {known}</translation>
    </message>
    <message>
        <source>{words} words are too many for a card; {most} is the most here</source>
        <translation>{words} woorden zijn te veel voor een kaart; hier mogen het er {most} zijn</translation>
    </message>
    <message>
        <source>give two to six pairs</source>
        <translation>geef twee tot zes paren (pairs)</translation>
    </message>
    <message>
        <source>pairs and extra are at most {most} together</source>
        <translation>paren en extra (pairs en extra) zijn samen hoogstens {most}</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; stands there twice; change one</source>
        <translation>&quot;{text}&quot; staat er twee keer; verander er een</translation>
    </message>
    <message>
        <source>give three to seven items</source>
        <translation>geef drie tot zeven onderdelen (items)</translation>
    </message>
    <message>
        <source>this item stands there twice; change one</source>
        <translation>dit onderdeel staat er twee keer; verander er een</translation>
    </message>
    <message>
        <source>give one to nine statements</source>
        <translation>geef een tot negen uitspraken (statements)</translation>
    </message>
    <message>
        <source>give both &quot;example_situation&quot; and &quot;example_action&quot;, or neither</source>
        <translation>geef &quot;example_situation&quot; en &quot;example_action&quot; allebei, of geen van beide</translation>
    </message>
    <message>
        <source>give at least one line of text</source>
        <translation>geef minstens één regel tekst</translation>
    </message>
    <message>
        <source>&quot;who&quot;, &quot;at&quot; and &quot;own&quot; belong in a chat; write &quot;form: chat&quot;</source>
        <translation>&quot;who&quot;, &quot;at&quot; en &quot;own&quot; horen in een chat; schrijf &quot;form: chat&quot;</translation>
    </message>
    <message>
        <source>a message of nobody; write &quot;who:&quot;, or &quot;own: true&quot; for the learner</source>
        <translation>een bericht van niemand; schrijf &quot;who:&quot;, of &quot;own: true&quot; voor de cursist</translation>
    </message>
    <message>
        <source>there is no span &quot;{span}&quot; under &quot;spans&quot;; there are: {known}</source>
        <translation>er is geen span &quot;{span}&quot; onder &quot;spans&quot;; wel: {known}</translation>
    </message>
    <message>
        <source>the span &quot;{span}&quot; stands in the text twice; give each its own name</source>
        <translation>de span &quot;{span}&quot; staat twee keer in de tekst; geef ze elk een eigen naam</translation>
    </message>
    <message>
        <source>the span &quot;{span}&quot; needs a name of small letters, digits and hyphens</source>
        <translation>de span &quot;{span}&quot; moet een naam hebben van kleine letters, cijfers en streepjes</translation>
    </message>
    <message>
        <source>the span &quot;{span}&quot; isn&apos;t in the text; write &quot;[words]({span})&quot; there</source>
        <translation>de span &quot;{span}&quot; staat niet in de tekst; schrijf daar &quot;[woorden]({span})&quot;</translation>
    </message>
    <message>
        <source>no span is a signal; write &quot;place:&quot; at one, such as &quot;place: mood&quot;</source>
        <translation>geen enkele span is een signaal; schrijf ergens &quot;place:&quot;, zoals &quot;place: mood&quot;</translation>
    </message>
    <message>
        <source>a &quot;[&quot; without &quot;](name)&quot; behind its words; for a plain one write &quot;\[&quot;</source>
        <translation>een &quot;[&quot; zonder &quot;](naam)&quot; achter de woorden; schrijf &quot;\[&quot; voor een gewoon haakje</translation>
    </message>
    <message>
        <source>a &quot;]&quot; without a &quot;[&quot; before it; for a plain one write &quot;\]&quot;</source>
        <translation>een &quot;]&quot; zonder &quot;[&quot; ervoor; schrijf &quot;\]&quot; voor een gewoon haakje</translation>
    </message>
    <message>
        <source>write the name of a span behind &quot;[{words}]&quot;, as in &quot;](name)&quot;</source>
        <translation>schrijf de naam van een span achter &quot;[{words}]&quot;, zoals in &quot;](naam)&quot;</translation>
    </message>
    <message>
        <source>the span &quot;{span}&quot; has no words between &quot;[&quot; and &quot;]&quot;</source>
        <translation>de span &quot;{span}&quot; heeft geen woorden tussen &quot;[&quot; en &quot;]&quot;</translation>
    </message>
    <message>
        <source>there is no page &quot;{page}&quot;; there are: {known}</source>
        <translation>er is geen pagina &quot;{page}&quot;; er zijn: {known}</translation>
    </message>
    <message>
        <source>no numbers here: those of helplines stand in services.yaml alone</source>
        <translation>hier geen nummers: die van hulplijnen staan alleen in services.yaml</translation>
    </message>
    <message>
        <source>&quot;{form}&quot; stands in the list twice; remove one</source>
        <translation>&quot;{form}&quot; staat twee keer in de lijst; haal er één weg</translation>
    </message>
    <message>
        <source>a topic needs words in &quot;typed&quot; and results in &quot;first&quot;</source>
        <translation>een onderwerp heeft woorden nodig in &quot;typed&quot; en vindplaatsen in &quot;first&quot;</translation>
    </message>
    <message>
        <source>words of danger find &quot;{help}&quot; first; begin with it</source>
        <translation>woorden van gevaar vinden eerst &quot;{help}&quot;; begin daarmee</translation>
    </message>
    <message>
        <source>&quot;{one}&quot; must be a kind and a place, such as service:113; kinds: {known}</source>
        <translation>&quot;{one}&quot; moet een soort en een plek zijn, zoals service:113; soorten: {known}</translation>
    </message>
    <message>
        <source>a word needs at least one letter or digit</source>
        <translation>een woord heeft minstens één letter of cijfer nodig</translation>
    </message>
    <message>
        <source>a number or a quotation needs a &quot;source&quot;, with its year</source>
        <translation>bij een getal of citaat hoort een &quot;source&quot;, met het jaar</translation>
    </message>
    <message>
        <source>give three lines of other people</source>
        <translation>geef drie zinnen van anderen</translation>
    </message>
    <message>
        <source>this line stands there twice; change one</source>
        <translation>deze zin staat er twee keer; verander er een</translation>
    </message>
    <message>
        <source>there is no path &quot;{word}&quot;; did you mean &quot;{hint}&quot;?</source>
        <translation>er is geen leerpad &quot;{word}&quot;; bedoel je &quot;{hint}&quot;?</translation>
    </message>
    <message>
        <source>there is no path &quot;{word}&quot;; there are: {known}</source>
        <translation>er is geen leerpad &quot;{word}&quot;; er zijn: {known}</translation>
    </message>
    <message>
        <source>the entry &quot;{id}&quot; may never be missing; add it</source>
        <translation>&quot;{id}&quot; mag nooit ontbreken; voeg dat toe</translation>
    </message>
    <message>
        <source>&quot;{id}&quot; stands in the list twice; remove one</source>
        <translation>&quot;{id}&quot; staat twee keer in de lijst; haal er een weg</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is a day: {forms}</source>
        <translation>&quot;{name}&quot; is een datum: {forms}</translation>
    </message>
    <message>
        <source>there is no kind of item &quot;{word}&quot;; did you mean &quot;{hint}&quot;?</source>
        <translation>er is geen soort &quot;{word}&quot;; bedoel je &quot;{hint}&quot;?</translation>
    </message>
    <message>
        <source>there is no kind of item &quot;{word}&quot;; there are: {known}</source>
        <translation>er is geen soort &quot;{word}&quot;; er zijn: {known}</translation>
    </message>
    <message>
        <source>&quot;check_before&quot; comes after &quot;checked_on&quot;, at most {years} years later</source>
        <translation>&quot;check_before&quot; komt na &quot;checked_on&quot;, hooguit {years} jaar later</translation>
    </message>
    <message>
        <source>an entry needs a way to reach it</source>
        <translation>er moet een manier bij staan om dit te bereiken</translation>
    </message>
    <message>
        <source>a telephone number has digits, spaces and hyphens only</source>
        <translation>een telefoonnummer heeft alleen cijfers, spaties en streepjes</translation>
    </message>
    <message>
        <source>this is longer than {most} characters; shorten it</source>
        <translation>dit is langer dan {most} tekens; maak het korter</translation>
    </message>
    <message>
        <source>the oldest age is below the youngest; mend it</source>
        <translation>de hoogste leeftijd is lager dan de laagste; verbeter dat</translation>
    </message>
    <message>
        <source>the entry &quot;{id}&quot; has the numbers {numbers}</source>
        <translation>bij &quot;{id}&quot; horen de nummers {numbers}</translation>
    </message>
    <message>
        <source>the entry &quot;{id}&quot; is always shown; it is &quot;confirmed&quot;</source>
        <translation>&quot;{id}&quot; is altijd te zien; de status is &quot;confirmed&quot;</translation>
    </message>
    <message>
        <source>only 112 and 113 stand under &quot;urgent&quot;</source>
        <translation>alleen 112 en 113 staan onder &quot;urgent&quot;</translation>
    </message>
    <message>
        <source>the question &quot;{id}&quot; may never be missing; add it</source>
        <translation>de vraag &quot;{id}&quot; mag nooit ontbreken; voeg die toe</translation>
    </message>
    <message>
        <source>there is no question &quot;{id}&quot;; there are: {known}</source>
        <translation>er is geen vraag &quot;{id}&quot;; wel: {known}</translation>
    </message>
    <message>
        <source>the question &quot;{question}&quot; needs the answer &quot;{id}&quot;</source>
        <translation>de vraag &quot;{question}&quot; heeft het antwoord &quot;{id}&quot; nodig</translation>
    </message>
    <message>
        <source>at most {most} answers beside the one that isn&apos;t known</source>
        <translation>hoogstens {most} antwoorden, naast &quot;unknown&quot;</translation>
    </message>
    <message>
        <source>there is no question &quot;{id}&quot; that everyone is asked; give it a &quot;when&quot;, or use one of: {known}</source>
        <translation>er is geen vraag &quot;{id}&quot; voor iedereen; geef hem een &quot;when&quot;, of kies uit: {known}</translation>
    </message>
    <message>
        <source>&quot;{id}&quot; is asked of everyone: leave out its &quot;when&quot;</source>
        <translation>&quot;{id}&quot; is een vraag voor iedereen: laat &quot;when&quot; weg</translation>
    </message>
    <message>
        <source>only a question before &quot;{id}&quot; can stand in its &quot;when&quot;</source>
        <translation>in de &quot;when&quot; van &quot;{id}&quot; kan alleen een vraag staan die eerder komt</translation>
    </message>
    <message>
        <source>&quot;{question}&quot; has no answer &quot;{id}&quot;</source>
        <translation>&quot;{question}&quot; heeft geen antwoord &quot;{id}&quot;</translation>
    </message>
    <message>
        <source>there is no service or own place &quot;{id}&quot;; look in services.yaml</source>
        <translation>er is geen hulplijn of eigen plek &quot;{id}&quot;; kijk in services.yaml</translation>
    </message>
    <message>
        <source>the service &quot;{id}&quot; is hidden; name another one</source>
        <translation>de hulplijn &quot;{id}&quot; is verborgen; noem een andere</translation>
    </message>
    <message>
        <source>the last rule is for all the rest: leave out its &quot;when&quot;</source>
        <translation>de laatste regel is voor al het andere: laat &quot;when&quot; daar weg</translation>
    </message>
    <message>
        <source>the rule &quot;{id}&quot; is never reached; put it higher up, or remove it</source>
        <translation>de regel &quot;{id}&quot; komt nooit aan bod; zet hem hoger, of haal hem weg</translation>
    </message>
    <message>
        <source>at most {most} lines in &quot;first&quot;</source>
        <translation>hoogstens {most} regels bij &quot;first&quot;</translation>
    </message>
    <message>
        <source>the rule &quot;{id}&quot; is reached with danger or suicide ({answers}); it needs the urgency &quot;now&quot; and 112 and 113 as its first services</source>
        <translation>bij gevaar of zelfmoord ({answers}) komt de regel &quot;{id}&quot; aan bod; die heeft dan &quot;urgency: now&quot; nodig, met 112 en 113 als eerste hulplijnen</translation>
    </message>
    <message>
        <source>with {answers} the rule &quot;{id}&quot; has no service that is in use, fits the age and is not past its date; add one, such as huisarts</source>
        <translation>bij {answers} heeft de regel &quot;{id}&quot; geen hulplijn die in gebruik is, bij de leeftijd past en niet over de datum is; voeg er een toe, zoals huisarts</translation>
    </message>
    <message>
        <source>a team session is text below steps; no exercises, nothing above</source>
        <translation>een teamsessie is tekst onder stappen; geen oefeningen, en niets erboven</translation>
    </message>
    <message>
        <source>there is no talk for two &quot;{word}&quot;; did you mean &quot;{hint}&quot;?</source>
        <translation>er is geen gesprek voor twee &quot;{word}&quot;; bedoelde je &quot;{hint}&quot;?</translation>
    </message>
    <message>
        <source>there is no talk for two &quot;{word}&quot;; there are: {known}</source>
        <translation>er is geen gesprek voor twee &quot;{word}&quot;; er zijn: {known}</translation>
    </message>
    <message>
        <source>the session has no part &quot;{word}&quot;; did you mean &quot;{hint}&quot;?</source>
        <translation>de sessie heeft geen deel &quot;{word}&quot;; bedoelde je &quot;{hint}&quot;?</translation>
    </message>
    <message>
        <source>the session has no part &quot;{word}&quot;; it has: {known}</source>
        <translation>de sessie heeft geen deel &quot;{word}&quot;; wel: {known}</translation>
    </message>
    <message>
        <source>a part takes one minute or more</source>
        <translation>een deel duurt minstens een minuut</translation>
    </message>
    <message>
        <source>the parts of the agenda take {total} minutes together</source>
        <translation>de delen van de agenda duren samen {total} minuten</translation>
    </message>
    <message>
        <source>write the address bare, such as &quot;113.nl&quot;</source>
        <translation>schrijf het adres kaal, zoals &quot;113.nl&quot;</translation>
    </message>
    <message>
        <source>write &quot;roles&quot; as a list: [sport, school]</source>
        <translation>schrijf &quot;roles&quot; als een lijst: [sport, school]</translation>
    </message>
    <message>
        <source>there is nothing for &quot;{role}&quot; here; write it</source>
        <translation>hier staat niets voor &quot;{role}&quot;; schrijf het</translation>
    </message>
    <message>
        <source>there is no role word &quot;{word}&quot;; did you mean &quot;{hint}&quot;?</source>
        <translation>er is geen rolwoord &quot;{word}&quot;; bedoel je &quot;{hint}&quot;?</translation>
    </message>
    <message>
        <source>there is no role word &quot;{word}&quot;; there are: {known}</source>
        <translation>er is geen rolwoord &quot;{word}&quot;; er zijn: {known}</translation>
    </message>
    <message>
        <source>a fixed day has a &quot;when&quot; with &quot;month&quot; and &quot;day&quot;, and nothing else</source>
        <translation>een vaste dag heeft een &quot;when&quot; met &quot;month&quot; en &quot;day&quot;, en verder niets</translation>
    </message>
    <message>
        <source>a computed day has a &quot;when&quot; with &quot;month&quot;, &quot;weekday&quot;, and &quot;nth&quot; (1 to 4) or &quot;on_or_after&quot;</source>
        <translation>een berekende dag heeft een &quot;when&quot; met &quot;month&quot;, &quot;weekday&quot; en &quot;nth&quot; (1 tot en met 4) of &quot;on_or_after&quot;</translation>
    </message>
    <message>
        <source>an announced day has no &quot;when&quot; and no &quot;days&quot;; fill in &quot;usually&quot; or &quot;seen&quot;</source>
        <translation>een aangekondigde dag heeft geen &quot;when&quot; en geen &quot;days&quot;; vul &quot;usually&quot; of &quot;seen&quot; in</translation>
    </message>
    <message>
        <source>only an announced day has a &quot;usually&quot;; leave it out</source>
        <translation>alleen een aangekondigde dag heeft een &quot;usually&quot;; laat het weg</translation>
    </message>
    <message>
        <source>&quot;days&quot; is from 1 to {most}</source>
        <translation>&quot;days&quot; is 1 tot en met {most}; pas dit getal aan</translation>
    </message>
    <message>
        <source>month {month} doesn&apos;t have a day {day} in each year</source>
        <translation>maand {month} heeft niet elk jaar een dag {day}; kies een andere dag</translation>
    </message>
    <message>
        <source>two options or more are needed here</source>
        <translation>hier zijn twee keuzes of meer nodig</translation>
    </message>
    <message>
        <source>on paper there are 1 to 20 lines</source>
        <translation>op papier zijn er 1 tot en met 20 regels</translation>
    </message>
    <message>
        <source>there is no field for &quot;[{id}]&quot;; add one</source>
        <translation>er is geen veld voor &quot;[{id}]&quot;; voeg er een toe</translation>
    </message>
    <message>
        <source>the text has no &quot;[{id}]&quot;; write it or drop this</source>
        <translation>in de tekst staat geen &quot;[{id}]&quot;; schrijf het erbij of haal dit veld weg</translation>
    </message>
    <message>
        <source>a blank in a letter is a line or a text, for all</source>
        <translation>een open plek in een brief is een regel of een tekst, voor iedereen</translation>
    </message>
    <message>
        <source>a poster has 1 to {most} lines</source>
        <translation>een poster heeft 1 tot en met {most} regels</translation>
    </message>
    <message>
        <source>a scan has {count} statements</source>
        <translation>een scan heeft {count} stellingen</translation>
    </message>
    <message>
        <source>this part has no statements; write one or drop it</source>
        <translation>dit deel heeft geen stellingen; schrijf er een of haal het weg</translation>
    </message>
    <message>
        <source>the parts take {total} minutes together</source>
        <translation>de delen duren samen {total} minuten</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not in the list: {known}</source>
        <translation>&quot;{value}&quot; staat niet in de lijst: {known}</translation>
    </message>
    <message>
        <source>write all twelve months, from 8 (August) to 7 (July)</source>
        <translation>schrijf alle twaalf maanden, van 8 (augustus) tot en met 7 (juli)</translation>
    </message>
    <message>
        <source>&quot;{id}&quot; is taken by the app; choose another</source>
        <translation>&quot;{id}&quot; is al in gebruik door de app; kies een andere</translation>
    </message>
    <message>
        <source>nothing is found under &quot;{word}&quot;; did you mean &quot;{hint}&quot;?</source>
        <translation>onder &quot;{word}&quot; is niets te vinden; bedoel je &quot;{hint}&quot;?</translation>
    </message>
    <message>
        <source>nothing is found under &quot;{word}&quot;; there are: {known}</source>
        <translation>onder &quot;{word}&quot; is niets te vinden; er zijn: {known}</translation>
    </message>
    <message>
        <source>with {answers} the rule &quot;{rule}&quot; says &quot;{urgency}&quot;, and &quot;{id}&quot; asks for &quot;{at_least}&quot;</source>
        <translation>bij {answers} zegt de regel &quot;{rule}&quot; &quot;{urgency}&quot;, en &quot;{id}&quot; vraagt om &quot;{at_least}&quot;</translation>
    </message>
    <message>
        <source>with {answers} the rule &quot;{rule}&quot; and its notes don&apos;t name &quot;{service}&quot;, as &quot;{id}&quot; asks</source>
        <translation>bij {answers} noemen de regel &quot;{rule}&quot; en de opmerkingen erbij &quot;{service}&quot; niet, terwijl &quot;{id}&quot; daarom vraagt</translation>
    </message>
    <message>
        <source>with {answers} the rule &quot;{rule}&quot; doesn&apos;t begin with &quot;{service}&quot;, as &quot;{id}&quot; asks</source>
        <translation>bij {answers} begint de regel &quot;{rule}&quot; niet met &quot;{service}&quot;, terwijl &quot;{id}&quot; daarom vraagt</translation>
    </message>
    <message>
        <source>with {answers} the rule &quot;{rule}&quot; and its notes don&apos;t say &quot;{words}&quot;, as &quot;{id}&quot; asks</source>
        <translation>bij {answers} zeggen de regel &quot;{rule}&quot; en de opmerkingen erbij niet &quot;{words}&quot;, terwijl &quot;{id}&quot; daarom vraagt</translation>
    </message>
    <message>
        <source>with {answers} the rule &quot;{rule}&quot; or a note says &quot;{words}&quot;, which &quot;{id}&quot; forbids</source>
        <translation>bij {answers} zegt de regel &quot;{rule}&quot; of een opmerking &quot;{words}&quot;, en dat mag niet van &quot;{id}&quot;</translation>
    </message>
    <message>
        <source>with {answers} the rule &quot;{rule}&quot; has nobody to call who is in use, fits the age and is not past its date; add one, such as huisarts</source>
        <translation>bij {answers} heeft de regel &quot;{rule}&quot; niemand om te bellen die in gebruik is, bij de leeftijd past en niet over datum is; zet er een bij, zoals huisarts</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>trainer                           open the window
trainer check [DIR]               check the content in DIR (default: the app&apos;s own)
trainer check [DIR] --measures    the same, and measure each lesson for each role
trainer check [DIR] --talks       the same, and play each talk by tricks and styles
trainer demo [--out DIR] [--path sport]
                                  play the main job and keep pictures in DIR
trainer route table [--csv FILE]  print all results of the route map, to review
trainer review export --out DIR   write all that the app says on each theme, to review
trainer toolkit list [--path sport]
                                  name all items of the toolkit
trainer toolkit print ITEM --out DIR [--path sport]
                                  print one item as a PDF in DIR
trainer toolkit pack [--path sport] --out FILE
                                  make all items one PDF, or a zip, by how FILE ends
trainer --startup-probe           open the window and close it once it is painted
trainer --version                 say which version this is</source>
        <translation>trainer                           open het venster
trainer check [MAP]               kijk de inhoud in MAP na (zonder MAP: die van de app)
trainer check [MAP] --measures    hetzelfde, en meet elke les voor elke rol
trainer check [MAP] --talks       hetzelfde, en speel elk gesprek met trucs en stijlen
trainer demo [--out MAP] [--path sport]
                                  speel alles na tot en met het certificaat, met beelden in MAP
trainer route table [--csv BESTAND]  alle uitslagen van de routekaart, om na te kijken
trainer review export --out MAP   alles wat de app per thema zegt, om na te kijken
trainer toolkit list [--path sport]
                                  noem alle bladen van de toolkit
trainer toolkit print BLAD --out MAP [--path sport]
                                  maak van één blad een PDF in MAP
trainer toolkit pack [--path sport] --out BESTAND
                                  maak van alle bladen één PDF, of een zip als BESTAND zo eindigt
trainer --startup-probe           open het venster en sluit het zodra het in beeld is
trainer --version                 laat zien welke versie dit is</translation>
    </message>
    <message>
        <source>trainer: this was not understood: {problem}
Write it like this:

{usage}</source>
        <translation>trainer: dit is niet te begrijpen: {problem}
Schrijf het zo:

{usage}</translation>
    </message>
    <message>
        <source>there is no path &quot;{path}&quot;; choose one of: {paths}</source>
        <translation>het leerpad &quot;{path}&quot; kan hier niet; kies uit: {paths}</translation>
    </message>
    <message>
        <source>The route map can&apos;t be read. trainer check says what is wrong in it.</source>
        <translation>De routekaart is niet te lezen. Wat eraan mankeert, zegt trainer check.</translation>
    </message>
    <message>
        <source>{combinations} combinations lead to {results} different results, by {rules} rules.</source>
        <translation>{combinations} combinaties geven {results} verschillende uitslagen, met {rules} regels.</translation>
    </message>
    <message>
        <source>Kept in {file}.</source>
        <translation>Bewaard in {file}.</translation>
    </message>
    <message>
        <source>all answers</source>
        <translation>alle antwoorden</translation>
    </message>
    <message>
        <source>check first</source>
        <translation>eerst controleren</translation>
    </message>
    <message>
        <source>to fill in</source>
        <translation>zelf in te vullen</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regel</translation>
    </message>
    <message>
        <source>combinations</source>
        <translation>combinaties</translation>
    </message>
    <message>
        <source>how soon</source>
        <translation>hoe snel</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rol</translation>
    </message>
    <message>
        <source>result</source>
        <translation>uitslag</translation>
    </message>
    <message>
        <source>first</source>
        <translation>eerst doen</translation>
    </message>
    <message>
        <source>services</source>
        <translation>hulp</translation>
    </message>
    <message>
        <source>say to the person</source>
        <translation>tegen de ander</translation>
    </message>
    <message>
        <source>say on the phone</source>
        <translation>aan de telefoon</translation>
    </message>
    <message>
        <source>also</source>
        <translation>ook belangrijk</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>bronnen</translation>
    </message>
    <message>
        <source>there is no item &quot;{item}&quot; for {path}; trainer toolkit list names them</source>
        <translation>er is geen blad &quot;{item}&quot; voor {path}; trainer toolkit list noemt ze</translation>
    </message>
    <message>
        <source>the file of a pack ends in .pdf or .zip</source>
        <translation>het bestand van een pakket eindigt op .pdf of .zip; kies zo een naam</translation>
    </message>
    <message>
        <source>{count} passages are in {file}.</source>
        <translation>{count} stukken tekst staan in {file}.</translation>
    </message>
</context>
<context>
    <name>confidence</name>
    <message>
        <source>Before</source>
        <translation>Vooraf</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Na de lessen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>surer than first</source>
        <translation>zekerder dan eerst</translation>
    </message>
    <message>
        <source>as sure as first</source>
        <translation>net zo zeker als eerst</translation>
    </message>
    <message>
        <source>less sure than first</source>
        <translation>minder zeker dan eerst</translation>
    </message>
    <message>
        <source>Knowing how</source>
        <translation>Weten hoe</translation>
    </message>
    <message>
        <source>Going to do it</source>
        <translation>Het gaan doen</translation>
    </message>
    <message>
        <source>Managing it</source>
        <translation>Het kunnen</translation>
    </message>
    <message>
        <source>1 is “{low}”, 5 is “{high}”.</source>
        <translation>1 is ‘{low}’, 5 is ‘{high}’.</translation>
    </message>
    <message>
        <source>These are our own questions, not validated: researchers haven&apos;t tested them.</source>
        <translation>Dit zijn eigen vragen, niet gevalideerd: onderzoekers hebben ze niet getest.</translation>
    </message>
    <message>
        <source>Feeling sure is something else than doing it well. Feeling less sure can also mean that you see more now.</source>
        <translation>Je zeker voelen is iets anders dan het goed doen. Minder zeker kan ook betekenen dat je nu meer ziet.</translation>
    </message>
</context>
<context>
    <name>days</name>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>on {weekday}</source>
        <translation>{weekday}</translation>
    </message>
    <message>
        <source>on {date}</source>
        <translation>op {date}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} t/m {last}</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>een onbekende dag</translation>
    </message>
    <message>
        <source>later</source>
        <translation>later</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>A profile is made, and the path is open</source>
        <translation>Er is een profiel, en het leerpad staat open</translation>
    </message>
    <message>
        <source>The first lesson is played to its end</source>
        <translation>De eerste les is helemaal gespeeld</translation>
    </message>
    <message>
        <source>Half-way a talk the window is closed</source>
        <translation>Midden in een gesprek gaat het venster dicht</translation>
    </message>
    <message>
        <source>After opening it again, the talk goes on at the same line</source>
        <translation>Weer open: het gesprek gaat verder bij dezelfde zin</translation>
    </message>
    <message>
        <source>The talk is brought to a good end, and the lesson is done</source>
        <translation>Het gesprek komt tot een goed einde, en de les is klaar</translation>
    </message>
    <message>
        <source>The check is passed</source>
        <translation>De check is gehaald</translation>
    </message>
    <message>
        <source>A card is drawn, and a list of the toolkit is printed</source>
        <translation>Een kaart is getrokken, en een lijst uit de toolkit is geprint</translation>
    </message>
    <message>
        <source>The certificate is saved as PDF</source>
        <translation>Het certificaat is opgeslagen als pdf</translation>
    </message>
    <message>
        <source>Pictures and certificate are in {folder}</source>
        <translation>De beelden en het certificaat staan in {folder}</translation>
    </message>
    <message>
        <source>Not as expected: {what}. See the last picture in {folder}</source>
        <translation>Dit ging anders dan verwacht: {what}. Kijk naar het laatste beeld in {folder}</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>an unknown day</source>
        <translation>een onbekende dag</translation>
    </message>
    <message>
        <source>Your progress file was damaged. It was put aside, and the copy of {day} was put back. What you did after that day is there again, too.</source>
        <translation>Je voortgangsbestand was beschadigd. Het is opzij gezet, en de kopie van {day} is teruggezet. Ook wat je daarna deed, is er weer.</translation>
    </message>
    <message>
        <source>Your progress file was damaged. It was put aside, and the copy of {day} was put back. Answers and steps after that day that could not be saved: {lost}. Look through your notes and forms, too.</source>
        <translation>Je voortgangsbestand was beschadigd. Het is opzij gezet, en de kopie van {day} is teruggezet. Antwoorden en stappen van daarna die niet te redden waren: {lost}. Kijk ook je notities en formulieren na.</translation>
    </message>
    <message>
        <source>Your progress file was damaged. It was put aside, and the copy of {day} was put back. What you did after that day may be missing.</source>
        <translation>Het bestand met je voortgang was beschadigd. We hebben het apart gezet en de kopie van {day} teruggezet. Wat je na die dag deed, kan ontbreken.</translation>
    </message>
    <message>
        <source>Your progress file was damaged and there was no copy. It was put aside. All that was in it could be read, and is there again.</source>
        <translation>Je voortgangsbestand was beschadigd en er was geen kopie. Het is opzij gezet. Alles wat erin stond was nog te lezen, en is er weer.</translation>
    </message>
    <message>
        <source>Your progress file was damaged and there was no copy. It was put aside. Saved from it: {saved} parts. Answers and steps that could not be saved: {lost}. Look through your notes and forms, too.</source>
        <translation>Je voortgangsbestand was beschadigd en er was geen kopie. Het is opzij gezet. Gered: {saved} onderdelen. Antwoorden en stappen die niet te redden waren: {lost}. Kijk ook je notities en formulieren na.</translation>
    </message>
    <message>
        <source>Your progress file was damaged and there was no copy. It was put aside. Saved from it: {saved} parts. Some of your notes, forms and half answers may be missing.</source>
        <translation>Je voortgangsbestand was beschadigd en er was geen kopie. Het is opzij gezet. Gered: {saved} onderdelen. Iets van je notities, formulieren en halve antwoorden kan ontbreken.</translation>
    </message>
    <message>
        <source>Your progress file was damaged and there was no copy. It was put aside and not thrown away; your progress starts anew. Someone who knows computers can look at {folder}.</source>
        <translation>Het bestand met je voortgang was beschadigd en er was geen kopie. Het is niet weg: we hebben het apart gezet. Je voortgang begint opnieuw. Iemand die verstand heeft van computers kan kijken in {folder}.</translation>
    </message>
    <message>
        <source>The end of your progress file was damaged. What was in it could still be read, and is there again.</source>
        <translation>Het eind van je voortgangsbestand was beschadigd. Wat erin stond was nog te lezen, en is er weer.</translation>
    </message>
    <message>
        <source>The end of your progress file could not be read. Answers and steps of the last time that are missing: {lost}. Look through your notes and forms, too.</source>
        <translation>Het eind van je voortgangsbestand was niet te lezen. Antwoorden en stappen van de laatste keer die ontbreken: {lost}. Kijk ook je notities en formulieren na.</translation>
    </message>
    <message>
        <source>Some of what you did last may be missing from your progress file. All that is in it was kept.</source>
        <translation>In het bestand met je voortgang ontbreekt misschien iets van wat je het laatst deed. Alles wat er wel in staat, is bewaard.</translation>
    </message>
    <message>
        <source>The file with who learns here, your own network, changes and logos was damaged. It was put aside. All of it is there again.</source>
        <translation>Het bestand met wie hier leert, je eigen netwerk, wijzigingen en logo&apos;s was beschadigd. Het is opzij gezet. Alles is er weer.</translation>
    </message>
    <message>
        <source>The file with who learns here, your own network, changes and logos was damaged. It was put aside. What could not be saved: {lost} parts. Look through My network, Organisation and your own changes of the helplines.</source>
        <translation>Het bestand met wie hier leert, je eigen netwerk, wijzigingen en logo&apos;s was beschadigd. Het is opzij gezet. Niet te redden: {lost} onderdelen. Kijk Mijn netwerk, Organisatie en je eigen wijzigingen in de hulplijnen na.</translation>
    </message>
    <message>
        <source>The file with who learns here, your own network, changes and logos was damaged. It was put aside, and the copy of {day} was put back. What you changed after that day may be missing.</source>
        <translation>Het bestand met wie hier leert, je eigen netwerk, wijzigingen en logo&apos;s was beschadigd. Het is opzij gezet, en de kopie van {day} is teruggezet. Wat je daarna veranderde, kan ontbreken.</translation>
    </message>
    <message>
        <source>The file with who learns here, your own network, changes and logos was damaged. It was put aside. What could be read in it is there again; the rest is missing: look through My network, Organisation and your own changes of the helplines.</source>
        <translation>Het bestand met wie hier leert, je eigen netwerk, wijzigingen en logo&apos;s was beschadigd. Het is opzij gezet. Wat erin te lezen was, is er weer; de rest ontbreekt. Kijk Mijn netwerk, Organisatie en je eigen wijzigingen in de hulplijnen na.</translation>
    </message>
    <message>
        <source>The file with your own network, changes of the helplines and logos was damaged and could not be read. It was put aside and not thrown away. Who learns here is kept; fill in My network and Organisation again.</source>
        <translation>Het bestand met je eigen netwerk, wijzigingen in de hulplijnen en logo&apos;s was beschadigd en niet te lezen. Het is opzij gezet en niet weggegooid. Wie hier leert, is bewaard. Vul Mijn netwerk en Organisatie opnieuw in.</translation>
    </message>
    <message>
        <source>Some of what you changed last in My network, Organisation or the helplines may be missing.</source>
        <translation>Iets van wat je het laatst veranderde in Mijn netwerk, Organisatie of de hulplijnen kan ontbreken.</translation>
    </message>
    <message>
        <source>Something went wrong. Nothing was lost.</source>
        <translation>Er ging iets mis. Er is niets verloren gegaan.</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be written, so your progress can&apos;t be kept. Give yourself permission to write there, or choose another folder with TRAINER_DATA_DIR.</source>
        <translation>Steunpersoon kan niet schrijven in de map {folder} en kan je voortgang dus niet bewaren. Geef jezelf toestemming om daar te schrijven, of kies een andere map met TRAINER_DATA_DIR.</translation>
    </message>
    <message>
        <source>The disk is full, so your last step could not be kept. All that you did before is safe. Make room on the disk and try again.</source>
        <translation>De schijf is vol. Daardoor is je laatste stap niet bewaard. Alles wat je daarvoor deed, is veilig. Maak ruimte op de schijf en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Another program is using your progress file, so your last step could not be kept. Close that program and try again.</source>
        <translation>Een ander programma gebruikt het bestand met je voortgang. Daardoor is je laatste stap niet bewaard. Sluit dat programma en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Your last step could not be kept. All that you did before is safe. Try again; if it goes on, close Steunpersoon and open it again.</source>
        <translation>Je laatste stap is niet bewaard. Alles wat je daarvoor deed, is veilig. Probeer het opnieuw. Lukt het weer niet, sluit Steunpersoon dan en open het opnieuw.</translation>
    </message>
    <message>
        <source>The progress in {file} was kept by a newer version of Steunpersoon. Nothing was changed. Install the newest version to go on.</source>
        <translation>De voortgang in {file} komt uit een nieuwere versie van Steunpersoon. Er is niets veranderd. Installeer de nieuwste versie om verder te gaan.</translation>
    </message>
    <message>
        <source>The key file {file} is damaged, so this progress can&apos;t be opened. Nothing was thrown away. Ask someone who knows computers to put the file back from a copy of this computer; you can start under another name in the meantime.</source>
        <translation>Het sleutelbestand {file} is beschadigd. Daardoor kan deze voortgang niet open. Er is niets weggegooid. Vraag iemand die verstand heeft van computers om het bestand terug te zetten uit een reservekopie van deze computer. Tot die tijd kun je onder een andere naam beginnen.</translation>
    </message>
    <message>
        <source>This part can&apos;t be opened now: {what}. Your progress is kept. Choose another lesson, or install Steunpersoon again.</source>
        <translation>Dit deel kan nu niet open: {what}. Je voortgang is bewaard. Kies een andere les, of installeer Steunpersoon opnieuw.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read as a list of helplines. Nothing was changed. Choose a file that was saved in Steunpersoon with “Save as a file”.</source>
        <translation>{file} is niet te lezen als lijst met hulplijnen. Er is niets veranderd. Kies een bestand dat in Steunpersoon is bewaard met ‘Bewaar als bestand’.</translation>
    </message>
    <message>
        <source>This can&apos;t be kept: a number isn&apos;t right, is out of use, or something is too long. What was there stays.</source>
        <translation>Dit kan niet worden bewaard: een nummer klopt niet, is niet meer in gebruik, of iets is te lang. Wat er stond, blijft staan.</translation>
    </message>
    <message>
        <source>The year {year} is not one to plan. Choose a year from {first} to {last}. Your calendar stays as it was.</source>
        <translation>Voor het jaar {year} kun je niet plannen. Kies een jaar van {first} tot en met {last}. Je kalender blijft zoals hij was.</translation>
    </message>
    <message>
        <source>This day can&apos;t be kept. Give it a short name without phone numbers that are out of use, and a date such as 3 June 2027; it lasts two months at most. What was there stays.</source>
        <translation>Deze dag kan niet worden bewaard. Geef hem een korte naam zonder oude telefoonnummers, en een datum zoals 3 juni 2027. Hij duurt hooguit twee maanden. Wat er stond, blijft.</translation>
    </message>
    <message>
        <source>{file} is too large for a logo. Your logo was not changed. Save it as PNG, some thousand pixels wide, and choose that file.</source>
        <translation>{file} is te groot voor een logo. Je logo is niet veranderd. Bewaar het als PNG van ongeveer duizend pixels breed, en kies dat bestand.</translation>
    </message>
    <message>
        <source>Reading {file} was broken off: it took too much time or memory, or something in it is wrong. Your logo was not changed. Save it as PNG, some thousand pixels wide, and choose that file.</source>
        <translation>Het lezen van {file} is afgebroken: het kostte te veel tijd of geheugen, of er zit een fout in. Je logo is niet veranderd. Bewaar het als PNG van zo’n duizend pixels breed en kies dat bestand.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read as a picture. Your logo was not changed. Choose a file that ends in .png, .jpg or .svg and that you can open yourself.</source>
        <translation>{file} kan niet als plaatje worden gelezen. Je logo is niet veranderd. Kies een bestand dat eindigt op .png, .jpg of .svg en dat je zelf kunt openen.</translation>
    </message>
    <message>
        <source>Steunpersoon is already open on this computer. Use the window that is open. If you don&apos;t see one, someone else may be signed in: close it there, then choose “Try again”.</source>
        <translation>Steunpersoon staat al open op deze computer. Ga verder in het venster dat al open is. Zie je dat niet, dan is er misschien nog iemand anders aangemeld. Sluit het daar en kies “Probeer opnieuw”.</translation>
    </message>
    <message>
        <source>The disk of this computer gave an error at {file}, so this could not be done. Nothing that was kept before was changed. Try again; if it goes on, have somebody look at the disk.</source>
        <translation>De schijf van deze computer gaf een fout bij {file}. Dit is daardoor niet gelukt. Wat al bewaard was, is niet veranderd. Probeer het opnieuw. Blijft het zo, laat dan iemand naar de schijf kijken.</translation>
    </message>
    <message>
        <source>You may not open the file {file} on this computer. Nothing was changed. Give yourself permission, or ask somebody who knows computers.</source>
        <translation>Je mag het bestand {file} op deze computer niet openen. Er is niets veranderd. Geef jezelf toestemming, of vraag iemand die verstand heeft van computers.</translation>
    </message>
    <message>
        <source>The file {file} can&apos;t be read in full. Close Steunpersoon and open it again: it is then looked at, and mended if it is damaged.</source>
        <translation>Het bestand {file} kan niet helemaal gelezen worden. Sluit Steunpersoon en open het weer: het bestand wordt dan nagekeken, en hersteld als het beschadigd is.</translation>
    </message>
    <message>
        <source>Your own changes, places and logo can&apos;t be read now. You see the lists as Steunpersoon has them; 112 and 113 are right. Close Steunpersoon and open it again: it then looks what can be saved.</source>
        <translation>Je eigen wijzigingen, plekken en logo kunnen nu niet gelezen worden. Je ziet de lijsten zoals ze in Steunpersoon staan; 112 en 113 kloppen. Sluit Steunpersoon en open het weer: dan wordt gekeken wat er te redden is.</translation>
    </message>
    <message>
        <source>{file} holds more than shapes, and that isn&apos;t opened here. Your logo was not changed. Save it as PNG and choose that file.</source>
        <translation>In {file} zit meer dan alleen vormen, en dat wordt hier niet geopend. Je logo is niet veranderd. Bewaar het als PNG en kies dat bestand.</translation>
    </message>
    <message>
        <source>{file} is not whole: a part of the picture is missing or damaged. Your logo was not changed. Copy or download the file again, and choose the new one.</source>
        <translation>{file} is niet compleet: een deel van de afbeelding ontbreekt of is beschadigd. Je logo is niet veranderd. Kopieer of download het bestand opnieuw en kies het nieuwe.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read now: this computer didn&apos;t start the part of Steunpersoon that reads pictures. Your logo was not changed. Close other programs and try again.</source>
        <translation>{file} kan nu niet gelezen worden: het onderdeel van Steunpersoon dat afbeeldingen leest, startte niet. Je logo is niet veranderd. Sluit andere programma’s en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Nothing of {file} is seen on white paper. Your logo was not changed. Choose the logo that is made for a light ground.</source>
        <translation>Van {file} is op wit papier niets te zien. Je logo is niet veranderd. Kies het logo dat voor een lichte achtergrond is gemaakt.</translation>
    </message>
    <message>
        <source>Searching doesn&apos;t work on this computer. Everything else does: you find all lessons under Learn, and all words in the word list.</source>
        <translation>Zoeken werkt niet op deze computer. De rest wel: alle lessen vind je bij Leren, en alle woorden in de woordenlijst.</translation>
    </message>
    <message>
        <source>The font file {file} is missing, so this can&apos;t be made. Install Steunpersoon again; your progress is kept.</source>
        <translation>Het lettertypebestand {file} ontbreekt. Daardoor lukt dit niet. Installeer Steunpersoon opnieuw. Je voortgang blijft bewaard.</translation>
    </message>
    <message>
        <source>These characters can&apos;t be printed on this computer: {characters}. Write the name without them, or install a font that has them.</source>
        <translation>Deze tekens kan deze computer niet afdrukken: {characters}. Schrijf de naam zonder deze tekens, of installeer een lettertype waar ze in staan.</translation>
    </message>
    <message>
        <source>The file {file} can&apos;t be written. Choose another folder, or close the program that has it open.</source>
        <translation>Het bestand {file} kan niet worden opgeslagen. Kies een andere map, of sluit het programma waarin het open staat.</translation>
    </message>
    <message>
        <source>The path isn&apos;t finished yet. Finish the open lessons and checks first.</source>
        <translation>Je leerpad is nog niet af. Maak eerst de lessen en checks af die nog open staan.</translation>
    </message>
    <message>
        <source>Steunpersoon can&apos;t start: a part of it is missing or broken. What you did before is kept. Install Steunpersoon again. Someone is in danger now: call 112. Someone thinks of suicide: call 113, or {free}.</source>
        <translation>Steunpersoon kan niet starten: er ontbreekt een deel, of het is stuk. Wat je hiervoor deed, is bewaard. Installeer Steunpersoon opnieuw. Is iemand nu in gevaar? Bel 112. Denkt iemand aan zelfmoord? Bel 113 of {free}.</translation>
    </message>
    <message>
        <source>The disk is full, so Steunpersoon can&apos;t open your folder. Nothing was lost. Make room: empty the recycle bin, or move photos and films to a stick. Then choose “Try again”.</source>
        <translation>De schijf is vol. Daardoor kan Steunpersoon je map niet openen. Er is niets verloren. Maak ruimte: leeg de prullenbak, of zet foto&apos;s en films op een stick. Kies daarna “Probeer opnieuw”.</translation>
    </message>
    <message>
        <source>You have no permission to write in the folder {folder}. Nothing was lost. Ask who looks after this computer to give it, or to choose another folder with TRAINER_DATA_DIR.</source>
        <translation>Je hebt geen toestemming om te schrijven in de map {folder}. Er is niets verloren. Vraag wie deze computer beheert om toestemming, of om een andere map te kiezen met TRAINER_DATA_DIR.</translation>
    </message>
    <message>
        <source>The disk with the folder {folder} can only be read, so nothing can be kept on it. Nothing was lost. If it is a stick, look for a switch on it, then choose “Try again”.</source>
        <translation>De schijf met de map {folder} kan alleen worden gelezen. Er kan dus niets op worden bewaard. Er is niets verloren. Is het een stick? Kijk of er een schuifje op zit en kies daarna “Probeer opnieuw”.</translation>
    </message>
    <message>
        <source>The name of the folder {folder} is too long for this computer. Ask who looks after it to choose a shorter one with TRAINER_DATA_DIR.</source>
        <translation>De naam van de map {folder} is te lang voor deze computer. Vraag wie de computer beheert om een kortere te kiezen met TRAINER_DATA_DIR.</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be opened: a file stands in its place. Give that file another name, or choose another folder with TRAINER_DATA_DIR. Then choose “Try again”.</source>
        <translation>De map {folder} kan niet open: er staat een bestand op die plek. Geef dat bestand een andere naam, of kies een andere map met TRAINER_DATA_DIR. Kies daarna “Probeer opnieuw”.</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be reached. If it is on a stick or on the network, see that it is connected, then choose “Try again”.</source>
        <translation>De map {folder} is niet te bereiken. Staat hij op een stick of op het netwerk? Kijk of die verbonden is en kies daarna “Probeer opnieuw”.</translation>
    </message>
    <message>
        <source>The disk with the folder {folder} gives an error. Choose “Try again”; if it goes on, have the disk looked at, and make a copy of what is on it.</source>
        <translation>De schijf met de map {folder} geeft een fout. Kies “Probeer opnieuw”. Blijft het zo? Laat de schijf dan nakijken en maak een kopie van wat erop staat.</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be opened, because there can&apos;t be a folder of that name. Ask who looks after this computer to choose another one with TRAINER_DATA_DIR.</source>
        <translation>De map {folder} kan niet open, want zo kan een map niet heten. Vraag wie deze computer beheert om een andere te kiezen met TRAINER_DATA_DIR.</translation>
    </message>
    <message>
        <source>The home folder for {folder} can&apos;t be found on this computer. Ask who looks after it to choose another folder with TRAINER_DATA_DIR.</source>
        <translation>De thuismap voor {folder} is niet te vinden op deze computer. Vraag wie de computer beheert om een andere map te kiezen met TRAINER_DATA_DIR.</translation>
    </message>
    <message>
        <source>On the disk with the folder {folder} Steunpersoon can&apos;t tell whether it is open somewhere else, so your work would not be safe there. Ask who looks after this computer to choose a folder on its own disk with TRAINER_DATA_DIR.</source>
        <translation>Op de schijf met de map {folder} kan Steunpersoon niet zien of het ergens anders ook open staat. Je werk zou daar niet veilig zijn. Vraag wie deze computer beheert om een map op de eigen schijf te kiezen met TRAINER_DATA_DIR.</translation>
    </message>
    <message>
        <source>Steunpersoon is open with the same folder on another computer: {computer}. Close it there, then choose “Try again”.</source>
        <translation>Steunpersoon staat open op een andere computer, met dezelfde map: {computer}. Sluit het daar en kies daarna “Probeer opnieuw”.</translation>
    </message>
    <message>
        <source>Something went wrong that we didn&apos;t foresee. What you did before is kept. Choose “Try again”; if it goes on, start the computer anew, or install Steunpersoon again.</source>
        <translation>Er ging iets mis wat we niet verwachtten. Wat je hiervoor deed, is bewaard. Kies “Probeer opnieuw”. Blijft het zo? Start de computer dan opnieuw op, of installeer Steunpersoon opnieuw.</translation>
    </message>
    <message>
        <source>The settings of this computer were damaged. What could not be read is as it was at first: look at text size, colours and motion under Settings.</source>
        <translation>De instellingen van deze computer waren beschadigd. Wat niet te lezen was, staat weer zoals in het begin. Kijk bij Instellingen naar de tekstgrootte, de kleuren en de beweging.</translation>
    </message>
    <message>
        <source>The name of somebody who learns here could not be read. Their progress is kept, and stands under “{name}”. The name can be changed under Settings.</source>
        <translation>De naam van iemand die hier leert was niet te lezen. De voortgang is bewaard en staat onder “{name}”. De naam kun je veranderen bij Instellingen.</translation>
    </message>
</context>
<context>
    <name>feedback</name>
    <message>
        <source>You can see this, but it is no change. Compare with how someone was before.</source>
        <translation>Dit kun je zien, maar het is geen verandering. Vergelijk met hoe iemand eerst was.</translation>
    </message>
</context>
<context>
    <name>house</name>
    <message>
        <source>Sea blue</source>
        <translation>Zeeblauw</translation>
    </message>
    <message>
        <source>Night blue</source>
        <translation>Nachtblauw</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Paars</translation>
    </message>
    <message>
        <source>Raspberry</source>
        <translation>Framboos</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rood</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Oranje</translation>
    </message>
    <message>
        <source>Leaf green</source>
        <translation>Bladgroen</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Leigrijs</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Going on and back</source>
        <translation>Verder en terug</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Over the page</source>
        <translation>Door de pagina</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Wat je ziet</translation>
    </message>
    <message>
        <source>Go on, or press the button that you are at</source>
        <translation>Verder, of druk op de knop waar je bent</translation>
    </message>
    <message>
        <source>Done with typing: keep it and go on</source>
        <translation>Klaar met typen: bewaar het en ga verder</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles doorzoeken</translation>
    </message>
    <message>
        <source>Print what is here</source>
        <translation>Afdrukken wat hier staat</translation>
    </message>
    <message>
        <source>Need help now?</source>
        <translation>Nu hulp nodig?</translation>
    </message>
    <message>
        <source>This list of keys</source>
        <translation>Deze lijst met toetsen</translation>
    </message>
    <message>
        <source>Text larger</source>
        <translation>Tekst groter</translation>
    </message>
    <message>
        <source>Text smaller</source>
        <translation>Tekst kleiner</translation>
    </message>
    <message>
        <source>Text as large as at first</source>
        <translation>Tekst weer zo groot als in het begin</translation>
    </message>
    <message>
        <source>Full screen, and back</source>
        <translation>Volledig scherm, en weer terug</translation>
    </message>
    <message>
        <source>Choose that answer or line</source>
        <translation>Kies dat antwoord of die zin</translation>
    </message>
    <message>
        <source>I don&apos;t know, on the route map</source>
        <translation>Weet ik niet, op de routekaart</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>Choose what you are at, or undo it</source>
        <translation>Kies waar je bent, of maak dat ongedaan</translation>
    </message>
    <message>
        <source>To the answer beside it</source>
        <translation>Naar het antwoord ernaast</translation>
    </message>
    <message>
        <source>To the next button, answer or field</source>
        <translation>Naar de volgende knop, het volgende antwoord of veld</translation>
    </message>
    <message>
        <source>To the one before</source>
        <translation>Naar de vorige</translation>
    </message>
    <message>
        <source>Further down the page; Page Up goes up</source>
        <translation>Verder naar beneden op de pagina; Page Up gaat omhoog</translation>
    </message>
</context>
<context>
    <name>learn</name>
    <message>
        <source>Your path is finished</source>
        <translation>Je leerpad is af</translation>
    </message>
    <message>
        <source>You have earned your certificate</source>
        <translation>Je hebt je certificaat verdiend</translation>
    </message>
    <message>
        <source>Put your name on it, and save it as PDF.</source>
        <translation>Zet je naam erop en sla het op als pdf.</translation>
    </message>
    <message>
        <source>You have your certificate</source>
        <translation>Je hebt je certificaat</translation>
    </message>
    <message>
        <source>It is valid until {date}.</source>
        <translation>Het is geldig tot {date}.</translation>
    </message>
    <message>
        <source>Your certificate expires soon</source>
        <translation>Je certificaat verloopt binnenkort</translation>
    </message>
    <message>
        <source>Your certificate has expired</source>
        <translation>Je certificaat is verlopen</translation>
    </message>
    <message>
        <source>Expired since {date}.</source>
        <translation>Verlopen sinds {date}.</translation>
    </message>
    <message>
        <source>{state} Pass the check once more and you get a new one.</source>
        <translation>{state} Haal de toets nog een keer, dan krijg je een nieuw certificaat.</translation>
    </message>
    <message>
        <source>{state} Your new certificate is waiting.</source>
        <translation>{state} Je nieuwe certificaat ligt klaar.</translation>
    </message>
    <message>
        <source>To the certificate</source>
        <translation>Naar je certificaat</translation>
    </message>
    <message>
        <source>To the check</source>
        <translation>Naar de toets</translation>
    </message>
</context>
<context>
    <name>measures</name>
    <message>
        <source>Lesson</source>
        <translation>Les</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Woorden</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Langste</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Opgegeven</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Berekend</translation>
    </message>
    <message>
        <source>Words: between the exercises. Level: Flesch-Douma, {ease} or more. Longest: words between two things to do, {words} at most, and the step where they end. Minutes given and computed: {off}% apart at most. A * stands at what is out of these bounds.</source>
        <translation>Woorden: tussen de oefeningen. Niveau: Flesch-Douma, {ease} of meer. Langste: woorden tussen twee dingen om te doen, hoogstens {words}, en de stap waar ze eindigen. Opgegeven en berekende minuten: hoogstens {off}% verschil. Een * staat bij wat daarbuiten valt.</translation>
    </message>
</context>
<context>
    <name>own_words</name>
    <message>
        <source>Asking straight about suicide</source>
        <translation>Recht vragen naar zelfmoord</translation>
    </message>
    <message>
        <source>You ask straight about suicide.</source>
        <translation>Je vraagt recht naar zelfmoord.</translation>
    </message>
    <message>
        <source>That is clear, and asking doesn&apos;t plant the idea. Then listen.</source>
        <translation>Dat is duidelijk, en vragen brengt niemand op het idee. Luister daarna.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatten</translation>
    </message>
    <message>
        <source>You give back what the other said.</source>
        <translation>Je geeft terug wat de ander zei.</translation>
    </message>
    <message>
        <source>That way they notice that you listen.</source>
        <translation>Zo merkt de ander dat je luistert.</translation>
    </message>
    <message>
        <source>Naming a fact</source>
        <translation>Een feit noemen</translation>
    </message>
    <message>
        <source>You name something that could be seen.</source>
        <translation>Je noemt iets wat te zien was.</translation>
    </message>
    <message>
        <source>The other can decide what to say about it.</source>
        <translation>De ander kan zelf kiezen wat die erover zegt.</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Open vraag</translation>
    </message>
    <message>
        <source>You ask an open question.</source>
        <translation>Je stelt een open vraag.</translation>
    </message>
    <message>
        <source>The other can tell it in their own way.</source>
        <translation>De ander kan het op een eigen manier vertellen.</translation>
    </message>
    <message>
        <source>Acknowledging</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>You say that it counts.</source>
        <translation>Je zegt dat het telt.</translation>
    </message>
    <message>
        <source>It may be as heavy as it feels.</source>
        <translation>Het mag zo zwaar zijn als het voelt.</translation>
    </message>
    <message>
        <source>Honesty</source>
        <translation>Eerlijk zijn</translation>
    </message>
    <message>
        <source>You are honest about what you know or can do.</source>
        <translation>Je bent eerlijk over wat je weet of kunt.</translation>
    </message>
    <message>
        <source>The other knows where they stand with you.</source>
        <translation>De ander weet wat die aan je heeft.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>You offer something small that comes next.</source>
        <translation>Je stelt iets kleins voor om hierna te doen.</translation>
    </message>
    <message>
        <source>Something small, with a moment to it, is enough.</source>
        <translation>Iets kleins, met een moment erbij, is genoeg.</translation>
    </message>
    <message>
        <source>Promising secrecy</source>
        <translation>Geheimhouding beloven</translation>
    </message>
    <message>
        <source>You promise to keep it secret.</source>
        <translation>Je belooft dat het geheim blijft.</translation>
    </message>
    <message>
        <source>You may have to break that. What you can promise: you do nothing without saying so.</source>
        <translation>Misschien moet je dat later breken. Wat je wel kunt beloven: je doet niets zonder het te zeggen.</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>There is a diagnosis in your line.</source>
        <translation>In je zin staat een diagnose.</translation>
    </message>
    <message>
        <source>Try to name what you see, without a name for it.</source>
        <translation>Probeer te noemen wat je ziet, zonder er een naam op te plakken.</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>You say what you think of it.</source>
        <translation>Je zegt wat je ervan vindt.</translation>
    </message>
    <message>
        <source>Try to say only what you saw or heard.</source>
        <translation>Probeer alleen te zeggen wat je zag of hoorde.</translation>
    </message>
    <message>
        <source>Yes but</source>
        <translation>Ja maar</translation>
    </message>
    <message>
        <source>After the first half comes a &quot;but&quot;.</source>
        <translation>Na het eerste stuk komt een ‘maar’.</translation>
    </message>
    <message>
        <source>Try to stop before the &quot;but&quot;, and wait.</source>
        <translation>Probeer te stoppen voor de ‘maar’, en wacht even.</translation>
    </message>
    <message>
        <source>Reassurance</source>
        <translation>Geruststellen</translation>
    </message>
    <message>
        <source>You put the other at ease.</source>
        <translation>Je stelt de ander gerust.</translation>
    </message>
    <message>
        <source>It may feel as if it doesn&apos;t count. Try to stay with what is heavy now.</source>
        <translation>Dat kan voelen alsof het er niet toe doet. Probeer stil te staan bij wat nu zwaar is.</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advies</translation>
    </message>
    <message>
        <source>You give advice.</source>
        <translation>Je geeft advies.</translation>
    </message>
    <message>
        <source>Try to ask first what the other has in mind.</source>
        <translation>Probeer eerst te vragen wat de ander zelf bedacht.</translation>
    </message>
    <message>
        <source>Why-question</source>
        <translation>Waarom-vraag</translation>
    </message>
    <message>
        <source>You ask why.</source>
        <translation>Je vraagt waarom.</translation>
    </message>
    <message>
        <source>It can sound like a reproach. Try a question with how or what.</source>
        <translation>Dat kan klinken als een verwijt. Probeer een vraag met hoe of wat.</translation>
    </message>
    <message>
        <source>More than one question</source>
        <translation>Meer dan één vraag</translation>
    </message>
    <message>
        <source>You ask more than one thing at once.</source>
        <translation>Je vraagt meer dan één ding tegelijk.</translation>
    </message>
    <message>
        <source>Try one, and then be silent for a moment.</source>
        <translation>Probeer er één, en wees dan even stil.</translation>
    </message>
    <message>
        <source>Closed question</source>
        <translation>Gesloten vraag</translation>
    </message>
    <message>
        <source>You ask a question that yes or no answers.</source>
        <translation>Je stelt een vraag waar je met ja of nee op kunt antwoorden.</translation>
    </message>
    <message>
        <source>That can be just right. To hear more, begin with how or what.</source>
        <translation>Soms is dat precies goed. Wil je meer horen, begin dan met hoe of wat.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Learn</source>
        <translation>Leren</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Opfrissen</translation>
    </message>
    <message>
        <source>Route map</source>
        <translation>Routekaart</translation>
    </message>
    <message>
        <source>Toolkit</source>
        <translation>Toolkit</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificaten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Tick what you would choose.</source>
        <translation>Zet een kruis bij wat jij zou kiezen.</translation>
    </message>
    <message>
        <source>Tick all that fit. More than one may.</source>
        <translation>Zet een kruis bij alles wat past. Het mogen er meer zijn.</translation>
    </message>
    <message>
        <source>Put a tick behind each line, in the column where it belongs.</source>
        <translation>Zet achter elke regel een kruis, in de kolom waar die hoort.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Waar het om gaat</translation>
    </message>
    <message>
        <source>Write in each box what comes first (1), second (2) and so on.</source>
        <translation>Schrijf in elk vakje wat eerst komt (1), wat dan komt (2), enzovoort.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Write behind each line the letter of what belongs to it.</source>
        <translation>Schrijf achter elke regel de letter van wat erbij hoort.</translation>
    </message>
    <message>
        <source>Write behind each line the letter of what belongs to it. Not every letter is used.</source>
        <translation>Schrijf achter elke regel de letter van wat erbij hoort. Niet elke letter wordt gebruikt.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Underline it in the text. Look in four places: behaviour, mood, body, contact and results.</source>
        <translation>Zet er een streep onder. Kijk op vier plekken: gedrag, stemming, lichaam, contact en prestaties.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Jij</translation>
    </message>
    <message>
        <source>Put a circle around one number behind each line.</source>
        <translation>Zet achter elke regel een cirkel om één cijfer.</translation>
    </message>
    <message>
        <source>If …</source>
        <translation>Als …</translation>
    </message>
    <message>
        <source>… then I say</source>
        <translation>… dan zeg ik</translation>
    </message>
    <message>
        <source>You may think of: {prompt}</source>
        <translation>Denk bijvoorbeeld aan: {prompt}</translation>
    </message>
    <message>
        <source>The other says:</source>
        <translation>De ander zegt:</translation>
    </message>
    <message>
        <source>What do you say?</source>
        <translation>Wat zeg jij?</translation>
    </message>
    <message>
        <source>You may begin like this: {prompt}</source>
        <translation>Zo kun je beginnen: {prompt}</translation>
    </message>
    <message>
        <source>This is for you alone. Don&apos;t write names of young people on it.</source>
        <translation>Dit is alleen voor jou. Schrijf er geen namen van jongeren op.</translation>
    </message>
    <message>
        <source>Don&apos;t write names of young people on it.</source>
        <translation>Schrijf er geen namen van jongeren op.</translation>
    </message>
    <message>
        <source>A talk to practise: {title}</source>
        <translation>Een gesprek om te oefenen: {title}</translation>
    </message>
    <message>
        <source>Where: {place}</source>
        <translation>Waar: {place}</translation>
    </message>
    <message>
        <source>What it is about for you: {aim}</source>
        <translation>Waar het jou om gaat: {aim}</translation>
    </message>
    <message>
        <source>{person} begins</source>
        <translation>{person} begint</translation>
    </message>
    <message>
        <source>{person} {does}.</source>
        <translation>{person} {does}.</translation>
    </message>
    <message>
        <source>“{says}”</source>
        <translation>“{says}”</translation>
    </message>
    <message>
        <source>Practise this with someone, or in the app.</source>
        <translation>Oefen dit met iemand, of in de app.</translation>
    </message>
    <message>
        <source>What do you say first?</source>
        <translation>Wat zeg jij als eerste?</translation>
    </message>
    <message>
        <source>{module} · lesson {number} of {total} · {minutes} minutes</source>
        <translation>{module} · les {number} van {total} · {minutes} minuten</translation>
    </message>
    <message>
        <source>After this lesson:</source>
        <translation>Na deze les:</translation>
    </message>
    <message>
        <source>You may skip this step.</source>
        <translation>Deze stap mag je overslaan.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mijn notities</translation>
    </message>
    <message>
        <source>For {name} alone.</source>
        <translation>Alleen voor {name}.</translation>
    </message>
    <message>
        <source>There are no notes yet.</source>
        <translation>Er zijn nog geen notities.</translation>
    </message>
    <message>
        <source>My plans</source>
        <translation>Mijn voornemens</translation>
    </message>
    <message>
        <source>en-GB</source>
        <translation>nl-NL</translation>
    </message>
    <message>
        <source>Made with Steunpersoon, {day}</source>
        <translation>Gemaakt met Steunpersoon, {day}</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>een onbekende dag</translation>
    </message>
    <message>
        <source>Made with Steunpersoon</source>
        <translation>Gemaakt met Steunpersoon</translation>
    </message>
    <message>
        <source>{made} · text of {day}</source>
        <translation>{made} · tekst van {day}</translation>
    </message>
    <message>
        <source>{page} of {total}</source>
        <translation>{page} van {total}</translation>
    </message>
    <message>
        <source>{day}-{month}-{year}</source>
        <translation>{day}-{month}-{year}</translation>
    </message>
    <message>
        <source>January</source>
        <translation>januari</translation>
    </message>
    <message>
        <source>February</source>
        <translation>februari</translation>
    </message>
    <message>
        <source>March</source>
        <translation>maart</translation>
    </message>
    <message>
        <source>April</source>
        <translation>april</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mei</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>augustus</translation>
    </message>
    <message>
        <source>September</source>
        <translation>september</translation>
    </message>
    <message>
        <source>October</source>
        <translation>oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>november</translation>
    </message>
    <message>
        <source>December</source>
        <translation>december</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>ma</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>di</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>wo</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>do</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>vr</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>za</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>zo</translation>
    </message>
    <message>
        <source>My network</source>
        <translation>Mijn netwerk</translation>
    </message>
    <message>
        <source>Danger now</source>
        <translation>Nu gevaar</translation>
    </message>
    <message>
        <source>Thoughts of suicide</source>
        <translation>Gedachten aan zelfmoord</translation>
    </message>
    <message>
        <source>113 or {free}</source>
        <translation>113 of {free}</translation>
    </message>
    <message>
        <source>For your purse: cut out along the line, one to give away. The next page is for the wall.</source>
        <translation>Voor in je portemonnee: knip uit langs de lijn, er is er een om weg te geven. De volgende bladzijde is voor aan de muur.</translation>
    </message>
    <message>
        <source>No places are filled in yet.</source>
        <translation>Er is nog niets ingevuld.</translation>
    </message>
    <message>
        <source>Route map</source>
        <translation>Routekaart</translation>
    </message>
    <message>
        <source>In danger now: 112. Thoughts of suicide: 113 or {free}.</source>
        <translation>Nu in gevaar: 112. Gedachten aan zelfmoord: 113 of {free}.</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>Wie kan helpen</translation>
    </message>
    <message>
        <source>This is how you say it</source>
        <translation>Zo zeg je het</translation>
    </message>
    <message>
        <source>To the other</source>
        <translation>Tegen de ander</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Aan de telefoon</translation>
    </message>
    <message>
        <source>What your role asks</source>
        <translation>Wat jouw rol vraagt</translation>
    </message>
    <message>
        <source>Fill in yourself:</source>
        <translation>Vul zelf in:</translation>
    </message>
    <message>
        <source>Check this first. It was last seen: {day}.</source>
        <translation>Controleer dit eerst. Laatst gezien: {day}.</translation>
    </message>
    <message>
        <source>Team session · {minutes} minutes</source>
        <translation>Teamsessie · {minutes} minuten</translation>
    </message>
    <message>
        <source>Minutes {time}: {title}</source>
        <translation>Minuut {time}: {title}</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuut</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Wat je doet</translation>
    </message>
    <message>
        <source>Card: you play {person}</source>
        <translation>Kaartje: jij speelt {person}</translation>
    </message>
    <message>
        <source>Only for who plays {person}. The other looks away.</source>
        <translation>Alleen voor wie {person} speelt. De ander kijkt weg.</translation>
    </message>
    <message>
        <source>Nobody knows this yet:</source>
        <translation>Dit weet nog niemand:</translation>
    </message>
    <message>
        <source>You tell more when the other</source>
        <translation>Je vertelt meer als de ander</translation>
    </message>
    <message>
        <source>You keep it to yourself when the other</source>
        <translation>Je houdt het voor je als de ander</translation>
    </message>
    <message>
        <source>This is how a print looks</source>
        <translation>Zo ziet een afdruk eruit</translation>
    </message>
    <message>
        <source>An example</source>
        <translation>Een voorbeeld</translation>
    </message>
    <message>
        <source>In your colour:</source>
        <translation>In jullie kleur:</translation>
    </message>
    <message>
        <source>headings, boxes and the tops of tables.</source>
        <translation>koppen, kaders en de bovenkant van tabellen.</translation>
    </message>
    <message>
        <source>What stays as it is</source>
        <translation>Wat blijft zoals het is</translation>
    </message>
    <message>
        <source>Text stays dark on white, so that everybody can read it.</source>
        <translation>Tekst blijft donker op wit, zodat iedereen het kan lezen.</translation>
    </message>
    <message>
        <source>At the bottom it says what it was made with.</source>
        <translation>Onderaan staat waarmee het is gemaakt.</translation>
    </message>
    <message>
        <source>You print</source>
        <translation>Je print</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Room to write</source>
        <translation>Ruimte om te schrijven</translation>
    </message>
    <message>
        <source>A lesson</source>
        <translation>Een les</translation>
    </message>
    <message>
        <source>To read and fill in on paper</source>
        <translation>Om te lezen en op papier in te vullen</translation>
    </message>
    <message>
        <source>The card of my network</source>
        <translation>Het kaartje van mijn netwerk</translation>
    </message>
    <message>
        <source>For your purse and for the wall</source>
        <translation>Voor in je portemonnee en aan de muur</translation>
    </message>
    <message>
        <source>Print on both sides, turned over the long edge. Then each card has its own back. Cut along the dashed lines.</source>
        <translation>Print dubbelzijdig, omgeslagen over de lange kant. Dan heeft elke kaart haar eigen achterkant. Knip langs de streepjes.</translation>
    </message>
    <message>
        <source>And then</source>
        <translation>En daarna</translation>
    </message>
    <message>
        <source>{count} cards</source>
        <translation>Kaarten: {count}</translation>
    </message>
    <message>
        <source>No names of young people.</source>
        <translation>Geen namen van jongeren.</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Woord</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Zeg</translation>
    </message>
    <message>
        <source>Rather not</source>
        <translation>Liever niet</translation>
    </message>
    <message>
        <source>There is one exception to light words. The question about suicide is asked as it is: “Do you ever think of suicide?” Asking does not give anyone the idea.</source>
        <translation>Op lichte woorden is één uitzondering. De vraag naar zelfmoord stel je letterlijk: ‘Denk je weleens aan zelfmoord?’ Vragen brengt niemand op het idee.</translation>
    </message>
    <message>
        <source>{who}: name, date and signature</source>
        <translation>{who}: naam, datum en handtekening</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Bladzijde</translation>
    </message>
    <message>
        <source>All sheets for listening, noticing and referring, in one bundle. Print what you need, or all of it, on both sides.</source>
        <translation>Alle bladen om te luisteren, te signaleren en door te verwijzen, in één pakket. Print wat je nodig hebt, of alles, dubbelzijdig.</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Stelling</translation>
    </message>
    <message>
        <source>Put a tick in one column behind each line.</source>
        <translation>Zet achter elke regel één kruisje.</translation>
    </message>
    <message>
        <source>What we begin with</source>
        <translation>Hier beginnen we mee</translation>
    </message>
    <message>
        <source>Choose three lines at most, and write them here.</source>
        <translation>Kies hooguit drie regels, en schrijf ze hier op.</translation>
    </message>
    <message>
        <source>Nothing asks for a beginning now. Look again in half a year.</source>
        <translation>Er is nu niets om mee te beginnen. Kijk over een half jaar opnieuw.</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation>Wie doet het?</translation>
    </message>
    <message>
        <source>Before when?</source>
        <translation>Vóór wanneer?</translation>
    </message>
    <message>
        <source>Filled in on {day}</source>
        <translation>Ingevuld op {day}</translation>
    </message>
    <message>
        <source>Filled in on {day}; beside it that of {before}</source>
        <translation>Ingevuld op {day}, met die van {before} ernaast</translation>
    </message>
    <message>
        <source>{part}: {share} of 100</source>
        <translation>{part}: {share} van 100</translation>
    </message>
    <message>
        <source>{part}: {share} of 100, was {before}</source>
        <translation>{part}: {share} van 100, was {before}</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Vorige keer</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>All twelve</source>
        <translation>Alle twaalf</translation>
    </message>
    <message>
        <source>{minutes} minutes together</source>
        <translation>Samen {minutes} minuten</translation>
    </message>
    <message>
        <source>To have ready</source>
        <translation>Om klaar te leggen</translation>
    </message>
    <message>
        <source>{first}-{last}</source>
        <translation>{first}-{last}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Look up when these are this year</source>
        <translation>Zoek op wanneer deze dit jaar zijn</translation>
    </message>
    <message>
        <source>{name} (usually {usually})</source>
        <translation>{name} (meestal {usually})</translation>
    </message>
    <message>
        <source>To do: {title}</source>
        <translation>Te doen: {title}</translation>
    </message>
    <message>
        <source>The toolkit of {path}</source>
        <translation>De toolkit voor: {path}</translation>
    </message>
    <message>
        <source>This is the toolkit of {path}, made with Steunpersoon on {day}.

Danger now: 112.
Thoughts of suicide: 113 or {free}.

What is inside:
{files}
</source>
        <translation>Dit is de toolkit voor: {path}. Gemaakt met Steunpersoon op {day}.

Nu gevaar: 112.
Gedachten aan zelfmoord: 113 of {free}.

Wat erin zit:
{files}
</translation>
    </message>
    <message>
        <source>read-me.txt</source>
        <translation>lees-mij.txt</translation>
    </message>
    <message>
        <source>the days of this season, for a calendar</source>
        <translation>de dagen van dit seizoen, voor een agenda</translation>
    </message>
    <message>
        <source>calendar.ics</source>
        <translation>kalender.ics</translation>
    </message>
    <message>
        <source>Remarks (no names)</source>
        <translation>Opmerkingen (geen namen)</translation>
    </message>
    <message>
        <source>Sounds real</source>
        <translation>Klinkt echt</translation>
    </message>
    <message>
        <source>Nobody would say it</source>
        <translation>Zou niemand zeggen</translation>
    </message>
    <message>
        <source>Then go on at</source>
        <translation>Dan verder bij</translation>
    </message>
    <message>
        <source>{number} or {other}</source>
        <translation>{number} of {other}</translation>
    </message>
    <message>
        <source>Here the talk ends</source>
        <translation>Hier eindigt het gesprek</translation>
    </message>
    <message>
        <source>Or, if it went differently before:</source>
        <translation>Of, als het eerder anders ging:</translation>
    </message>
    <message>
        <source>(You can’t always choose this.)</source>
        <translation>(Dit kun je niet altijd kiezen.)</translation>
    </message>
    <message>
        <source>Heavy: read this only with an expert there.</source>
        <translation>Zwaar: lees dit alleen met een deskundige erbij.</translation>
    </message>
    <message>
        <source>In this talk “you” is who practises. Begin at 1. Put a tick behind each line: does it sound real, or would nobody say it? Choose a line and go on at the number behind it, or simply read on. Write your remarks at the bottom of the page.</source>
        <translation>In dit gesprek is ‘je’ degene die oefent. Begin bij 1. Zet achter elke zin een kruisje: klinkt het echt, of zou niemand het zeggen? Kies een zin en ga verder bij het nummer erachter, of lees gewoon door. Schrijf je opmerkingen onderaan de bladzijde.</translation>
    </message>
    <message>
        <source>To review: {theme}</source>
        <translation>Om na te kijken: {theme}</translation>
    </message>
    <message>
        <source>This is all that the app says on it, also what is meant as a wrong answer. Tick what is right, and write beside the rest how it should be. Look most of all for what could harm somebody.</source>
        <translation>Dit is alles wat de app erover zegt, ook wat als fout antwoord bedoeld is. Kruis aan wat klopt, en schrijf bij de rest hoe het moet zijn. Kijk vooral naar wat iemand kwaad kan doen.</translation>
    </message>
    <message>
        <source>Read by, and in which work:</source>
        <translation>Gelezen door, en in welk werk:</translation>
    </message>
    <message>
        <source>On:</source>
        <translation>Op:</translation>
    </message>
    <message>
        <source>Right as it is</source>
        <translation>Klopt zo</translation>
    </message>
    <message>
        <source>Otherwise, namely:</source>
        <translation>Anders, namelijk:</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>If {situation}, then I say: {action}</source>
        <translation>Als {situation}, dan zeg ik: {action}</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Suicide and self-harm</source>
        <translation>Zelfmoord en zelfbeschadiging</translation>
    </message>
    <message>
        <source>Unsafe at home, and abuse</source>
        <translation>Onveilig thuis en mishandeling</translation>
    </message>
    <message>
        <source>Duties in sport</source>
        <translation>Plichten in de sport</translation>
    </message>
    <message>
        <source>Duties in school</source>
        <translation>Plichten op school</translation>
    </message>
    <message>
        <source>Sexual violence</source>
        <translation>Seksueel geweld</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Les</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Toets</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Toolkit</source>
        <translation>Toolkit</translation>
    </message>
    <message>
        <source>Route map</source>
        <translation>Routekaart</translation>
    </message>
    <message>
        <source>Helpline</source>
        <translation>Hulplijn</translation>
    </message>
    <message>
        <source>Word list</source>
        <translation>Begrippen</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>Verder leren</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Team session</source>
        <translation>Teamavond</translation>
    </message>
</context>
<context>
    <name>route</name>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>Listen and keep an eye on it</source>
        <translation>Luister en blijf volgen</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Helpline</source>
        <translation>Hulplijn</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Woord</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Les</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Toolkit</source>
        <translation>Toolkit</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>Verder leren</translation>
    </message>
    <message>
        <source>Route map</source>
        <translation>Routekaart</translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <source>Urgent</source>
        <translation>Nu meteen</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Huisarts</translation>
    </message>
    <message>
        <source>Call or chat</source>
        <translation>Bellen of chatten</translation>
    </message>
    <message>
        <source>Walk in</source>
        <translation>Inloop</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>In de buurt</translation>
    </message>
    <message>
        <source>{youngest} to {oldest} years</source>
        <translation>{youngest} tot en met {oldest} jaar</translation>
    </message>
    <message>
        <source>from {youngest} years</source>
        <translation>vanaf {youngest} jaar</translation>
    </message>
    <message>
        <source>up to {oldest} years</source>
        <translation>tot en met {oldest} jaar</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anoniem</translation>
    </message>
    <message>
        <source>no appointment</source>
        <translation>zonder afspraak</translation>
    </message>
    <message>
        <source>Checked: {day} · source: {source}</source>
        <translation>Gecontroleerd: {day} · bron: {source}</translation>
    </message>
    <message>
        <source>Seen: {day} at the latest · source: {source}</source>
        <translation>Gezien: uiterlijk {day} · bron: {source}</translation>
    </message>
    <message>
        <source>Seen: {day} · source: {source}</source>
        <translation>Gezien: {day} · bron: {source}</translation>
    </message>
    <message>
        <source>Checked by your organisation: {day}</source>
        <translation>Door jullie gecontroleerd: {day}</translation>
    </message>
    <message>
        <source>Check this first. It was last seen: {day}.</source>
        <translation>Controleer dit eerst. Laatst gezien: {day}.</translation>
    </message>
    <message>
        <source>Check this first. The source is old.</source>
        <translation>Controleer dit eerst. De bron is oud.</translation>
    </message>
</context>
<context>
    <name>spot</name>
    <message>
        <source>Behaviour</source>
        <translation>Gedrag</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stemming</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Lichaam</translation>
    </message>
    <message>
        <source>Contact and results</source>
        <translation>Contact en prestaties</translation>
    </message>
</context>
<context>
    <name>talk</name>
    <message>
        <source>{person} keeps it to themselves</source>
        <translation>{person} houdt het voor zich</translation>
    </message>
    <message>
        <source>{person} waits to see</source>
        <translation>{person} wacht af</translation>
    </message>
    <message>
        <source>{person} begins to talk</source>
        <translation>{person} begint te praten</translation>
    </message>
    <message>
        <source>{person} tells more</source>
        <translation>{person} vertelt meer</translation>
    </message>
    <message>
        <source>{person} trusts you with it</source>
        <translation>{person} vertrouwt het je toe</translation>
    </message>
</context>
<context>
    <name>talks</name>
    <message>
        <source>Talk</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>stilte</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>langste</translation>
    </message>
    <message>
        <source>shortest</source>
        <translation>kortste</translation>
    </message>
    <message>
        <source>last</source>
        <translation>laatste</translation>
    </message>
    <message>
        <source>random</source>
        <translation>wat er komt</translation>
    </message>
    <message>
        <source>mirror</source>
        <translation>spiegelen</translation>
    </message>
    <message>
        <source>fixer</source>
        <translation>oplosser</translation>
    </message>
    <message>
        <source>worrier</source>
        <translation>tobber</translation>
    </message>
    <message>
        <source>judge</source>
        <translation>oordelen</translation>
    </message>
    <message>
        <source>half</source>
        <translation>half</translation>
    </message>
    <message>
        <source>helpful</source>
        <translation>helpend</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knopen</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Wachten</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Vergeefs</translation>
    </message>
    <message>
        <source>One way</source>
        <translation>Eén weg</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Tegen</translation>
    </message>
    <message>
        <source>Best longest</source>
        <translation>Beste langst</translation>
    </message>
    <message>
        <source>In % of {plays} plays, what ends good enough: who only waits, takes the longest line, the shortest, the last, or any; who only says back, mends, worries or judges; who listens by halves; who takes a line that helps. Then the nodes; in % of them, where one can wait and where all lines lead one way; of waiting, what brings nothing; how many lines cost though their act mostly helps, and help though it mostly doesn&apos;t; and in %, where the best line is the longest.</source>
        <translation>In % van {plays} keer spelen, wat goed genoeg afloopt: wie alleen wacht, de langste zin neemt, de kortste, de laatste of zomaar een; wie alleen teruggeeft, oplost, tobt of oordeelt; wie half luistert; wie een zin neemt die helpt. Dan de knopen; in % daarvan, waar je kunt wachten en waar alle zinnen één kant op gaan; van het wachten, wat niets oplevert; hoeveel zinnen kosten terwijl hun handeling meestal helpt, en helpen terwijl die meestal niet helpt; en in %, waar de beste zin de langste is.</translation>
    </message>
</context>
<context>
    <name>toolkit</name>
    <message>
        <source>cards</source>
        <translation>kaarten</translation>
    </message>
    <message>
        <source>checklist</source>
        <translation>afvinklijst</translation>
    </message>
    <message>
        <source>word list</source>
        <translation>spiekbrief</translation>
    </message>
    <message>
        <source>own card</source>
        <translation>eigen kaartje</translation>
    </message>
    <message>
        <source>script</source>
        <translation>draaiboek</translation>
    </message>
    <message>
        <source>letter or agreement</source>
        <translation>brief of afspraak</translation>
    </message>
    <message>
        <source>poster</source>
        <translation>poster</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>A beginning</source>
        <translation>Een begin</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>Grotendeels</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>scan</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>kalender</translation>
    </message>
    <message>
        <source>A talk now</source>
        <translation>Nu een gesprek</translation>
    </message>
    <message>
        <source>For my {setting}</source>
        <translation>Voor mijn {setting}</translation>
    </message>
    <message>
        <source>For myself</source>
        <translation>Voor mezelf</translation>
    </message>
    <message>
        <source>form to fill in</source>
        <translation>invullen</translation>
    </message>
    <message>
        <source>sheet to read along</source>
        <translation>leesblad</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>1 minute</source>
        <translation>1 minuut</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} minuten</translation>
    </message>
</context>
</TS>
