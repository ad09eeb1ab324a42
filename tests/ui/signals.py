"""A small module with a text and a chat to mark, and an if-then plan."""

from __future__ import annotations

import shutil
from pathlib import Path

LESSON_KEY = "signaleren/zien"
TEXT, CHAT, PLAN, AGAIN = range(4)
"""The steps of the lesson."""

FILES = {
    "paths/nl/sport.yaml": """\
title: Steunpersoon in de sport
learner: Sporttrainer
setting: Sportclub
summary: Voor trainers.
modules: [signaleren]
certificate: {title: Steunpersoon, statement: heeft de training afgerond}
""",
    "signaleren/nl/module.yaml": """\
title: Signaleren
summary: Zien wat er verandert.
picture: module-luisteren
""",
    "signaleren/nl/check.md": """\
---
title: Check Signaleren
intro: Wat zie je?
minutes: 3
draw: 1
pass_percent: 75
---

```spot
id: bo
question: Welke veranderingen zie je bij Bo?
lines:
  - text: Bo speelt korfbal. Sinds mei [komt hij te laat](laat), [zegt hij weinig](stil) en
      [eet hij niet mee](eten). [Hij woont in Noord](noord).
spans:
  laat: {place: behaviour, feedback: Eerder was hij er als eerste.}
  stil: {place: contact, feedback: Eerder had hij het hoogste woord.}
  eten: {place: body, feedback: Dat mag je noemen.}
  noord: {feedback: Dat is een feit.}
```
""",
    "signaleren/nl/lessons/01-zien.md": """\
---
title: Zien wat er verandert
goal: Je ziet wat er verandert.
minutes: 8
picture: les-stilte
roles: [sport]
---

<!-- step: lotte -->
## Lotte

```spot
id: lotte
question: Welke veranderingen zie je?
lines:
  - text: >-
      Lotte zit in het bestuur van de roeivereniging. Sinds november
      [mist ze de donderdagavond](gemist), eerst met een berichtje,
      [nu zonder iets te laten weten](stil). In de groepsapp reageert ze met een duimpje.
  - text: >-
      [Ze lachte veel, maar at niets](eten) en ging om tien uur weg.
      [Ze studeert bedrijfskunde](studie). ‘Druk met tentamens’, zei ze.
      [Vorig jaar was ze bij alles de laatste die naar huis ging](laatste).
spans:
  gemist: {place: behaviour, feedback: Ze was er altijd.}
  stil: {place: contact, feedback: Eerst liet ze nog iets weten.}
  eten: {place: body, feedback: Je mag het noemen.}
  laatste: {place: mood, feedback: Ze bleef graag hangen.}
  studie: {feedback: Dit is een feit. Vergelijk met hoe iemand eerst was.}
```

<!-- step: sem -->
## Sem

```spot
id: sem
question: Wat valt je op in de groepsapp?
form: chat
lines:
  - {who: Sem, at: "23:41", text: "[Slaap toch niet](slaap), dus kijk maar oude wedstrijden."}
  - {who: Sem, at: "23:42", text: Ja.}
  - {own: true, at: "23:50", text: Alweer zo laat? Gaat het?}
  - {who: Sem, at: "23:58", text: "Nee. [Ik ben gewoon moe](moe). Ik woon [bij papa](vader)."}
  - {who: Noor-met-een-heel-lange-naam van de andere groep, text: Slaap lekker allemaal}
spans:
  slaap: {place: body, feedback: Slecht slapen kun je benoemen.}
  moe: {place: mood, feedback: Hij zegt het zelf.}
  vader: {feedback: Dat is een feit.}
```

<!-- step: plan -->
## Jouw plan

```plan
id: als-dan
question: Maak je plan af.
situation: iemand drie keer een training mist
action: Ik zag dat ... Hoe is dat voor jou?
example_situation: iemand na de training blijft hangen
example_action: ‘Loop je even mee?’
```

<!-- step: nog-een -->
## Nog een plan

```plan
id: nog-een
question: Maak er nog een.
situation: iemand stil is
action: Ik zag ...
```
""",
}


def write_modules(root: Path) -> None:
    """Put this module in the place of all that is in ``root``."""
    shutil.rmtree(root)
    for name, text in FILES.items():
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
