"""A small module that keeps every rule, to plant faults in."""

from __future__ import annotations

PATH = """\
title: Steunpersoon
learner: Trainer
setting: Club
summary: Voor trainers.
position: {position}
modules: [horen]
certificate: {{title: Steunpersoon, statement: heeft de training afgerond}}
"""

MODULE = "title: Horen\nsummary: Eerst stil zijn.\n"

LESSON = """\
---
title: Stil durven zijn
goal: Je kunt drie tellen stil blijven.
minutes: 3
roles: [sport, vereniging, school]
sources:
  - Thrive Amsterdam mentaal gezond, Plan van aanpak 2023-2026 (2023)
---

<!-- step: begin -->
## Begin

Mila (16) zit op de bank. Wat zeg je? Bel 113 of 0800-0113 als het nodig is.

```choice
id: eerste
question: Wat zeg je?
options:
  - text: Waarom ben je zo stil?
    feedback: Dat klinkt als een verwijt.
  - text: Ik zag je vandaag twee keer zuchten. Ik ben er.
    correct: true
    feedback: Je noemt wat je zag.
  - text: Kop op.
    feedback: Het wordt kleiner dan het is.
```

<!-- step: midden -->
## Midden

::: sport
Op het veld.
:::

::: vereniging school
Aan de bar, of in de gang.
:::

In 2023 had 45% klachten.

```choice
id: tweede
question: En nu?
options:
  - text: Dat komt goed.
    feedback: Je stelt gerust.
  - text: Denk je weleens aan zelfmoord?
    correct: true
    feedback: Je vraagt het letterlijk.
  - text: Laat maar.
    feedback: Je loopt weg.
```

```choice
id: derde
question: En dan?
options:
  - text: Ik vertel het aan niemand.
    feedback: Dat kun je niet beloven.
  - text: Denk er maar eens rustig over na, joh.
    feedback: Zo sta je er alleen voor.
  - text: Wie mag het weten?
    correct: true
    feedback: De ander kiest.
```

<!-- step: einde -->
## Einde

::: sport
Na de training.
:::

```plan
id: als-dan
question: Maak je plan af.
situation: iemand stil is
action: Ik zag dat ...
example_situation: iemand stil is
example_action: Wat zag ik net?
```
"""

TALK = """\
title: Mila blijft zitten
person: Mila
place: Kantine
before: Zij zit er al even.
aim: Laat merken dat je haar ziet.
promises: {zwijgen: Je zegt het tegen niemand}
role_card: {you: Je bent Mila., secret: Je bent moe., opens: [wacht], closes: [haast]}
start: bank
nodes:
  bank:
    says: Hoi.
    thinks: Daar is iemand.
    choices:
      - {say: Je zit er nog., acts: [naming], trust: +2, feedback: Je noemt het., next: later}
      - {say: Waarom zit je hier nog zo laat?, acts: [why], trust: -1, feedback: Nee., next: later}
  later:
    says: Zeg je het tegen niemand?
    thinks: Blijf maar.
    choices:
      - {say: Dit blijft stil., acts: [secrecy], trust: -1, feedback: O., next: laatste,
         promises: [zwijgen]}
      - {wait: Je wacht en kijkt mee., acts: [silence], trust: +1, feedback: Goed., next: laatste}
      - {say: Wat is er?, acts: [open_question], trust: -1, feedback: Snel., next: laatste}
  laatste:
    says: Ik ben moe.
    thinks: Nu is het eruit.
    variants: [{when: {promised: [zwijgen]}, says: Echt niet., thinks: Mooi.}]
    choices:
      - {say: Ga dan slapen., acts: [advice], trust: -1, feedback: Snel., next: dicht}
      - {say: Moe. Hoe is dat?, acts: [summary], trust: +2, feedback: Ja., next: sterk,
         needs_trust: 7, otherwise: dicht}
      - {say: Dat mag er zijn., acts: [acknowledging], trust: +1, feedback: Ja., next: genoeg,
         needs_trust: 7, otherwise: dicht}
      - {say: Kom mee., acts: [next_step], trust: -1, feedback: Snel., next: dicht}
endings:
  sterk: {level: strong, title: Samen, meaning: Goed., hint: Wat als je vraagt?, thinks: Fijn.}
  genoeg: {level: enough, title: Een begin, meaning: Goed., hint: Wat als je erkent?, thinks: Oké.}
  dicht: {level: open, title: Nu niet, meaning: Morgen., hint: Wat als je haast hebt?, thinks: Tja.}
"""

CARDS = """\
```card
id: laat-maar
front: Wat zeg je?
back: Ik ben er nog.
```
"""

HEAD = """\
kind: {kind}
title: Voor op de plek
summary: Een blad om te gebruiken.
position: 10
written: 2026-11-28
moments: [place]
"""

_DECK = """\
how: Trek er één.
topics: [Thuis]
places: [Buiten]
cards:
""" + "".join(
    f"  - {{id: kaart-{number}, topic: Thuis, places: [Buiten], say: Loop je mee?, back: Stil.}}\n"
    for number in range(50)
)

_FORM = """\
how: Vul in.
sections:
  - title: Voor jezelf
    prose: Gaat het over zelfmoord? Bel 113 of 0800-0113.
    fields:
      - {id: wat, label: Wat zag je?, kind: text, hint: Zoals een camera., about_someone: true}
      - {id: hoe-vaak, label: Hoe vaak?, kind: choice, options: [Eens, Vaker]}
"""

_LETTER = """\
how: Vul in.
fields: [{id: plek, label: Naam van de plek}]
prose: Beste ouders van [plek], we luisteren.
"""

_POSTER = """\
headline: Zorgen?
lines: [{head: Denkt iemand aan zelfmoord, text: Blijf erbij.}]
lifelines: true
"""

_SCAN = """\
how: Vul in.
parts: [{id: leren, title: Leren, about: Wat jullie oefenen.}]
statements:
""" + "".join(
    f"  - {{id: zin-{number}, part: leren, text: Het gebeurt., begin: Doe het., how: Morgen.}}\n"
    for number in range(12)
)

_SCRIPT = """\
how: Lees het.
parts: [{title: Begin, prose: "> ‘Hoe is het?’"}]
"""

_CHECKLIST = """\
how: Vink af.
sections: [{title: Vooraf, lines: [{id: stoel, text: Zet een stoel klaar.}]}]
"""

_YEAR_PLAN = """\
how: Kies.
months:
""" + "".join(
    f"  - {{month: {month}, theme: Begin, ideas: [{{id: doe-{month}, text: Loop een rondje.}}]}}\n"
    for month in (8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7)
)

_ITEMS = {
    "gesprekskaarten": ("cards", _DECK),
    "nagesprek": ("form", _FORM),
    "brief": ("letter", _LETTER),
    "vijf-dingen": ("poster", _POSTER),
    "scan-hier": ("scan", _SCAN),
    "introductieweek": ("script", _SCRIPT),
    "beoordeling-jongeren": ("checklist", _CHECKLIST),
    "jaarplan": ("year-plan", _YEAR_PLAN),
    **dict.fromkeys(
        (
            "signalenlijst",
            "gesprek-voorbereiden",
            "mijn-netwerk",
            "woordenlijst",
            "waar-gaat-mijn-signaal-heen",
            "rolbeschrijving",
            "huisregels-vertrouwen",
            "eerste-avond",
            "na-een-zelfmoord",
        ),
        ("words", "how: Kijk daar.\n"),
    ),
}

FILES = {
    **{
        f"paths/nl/{role}.yaml": PATH.format(position=position)
        for position, role in enumerate(("sport", "vereniging", "school"), 1)
    },
    "horen/nl/module.yaml": MODULE,
    "horen/nl/lessons/01-stil.md": LESSON,
    "horen/nl/conversations/mila.yaml": TALK,
    "horen/nl/cards.md": CARDS,
    "toolkit/nl/role-words.yaml": "role_words: {sport: {plek: club}}\n",
    **{
        f"toolkit/nl/items/{id}.yaml": HEAD.format(kind=kind) + body
        for id, (kind, body) in _ITEMS.items()
    },
}
