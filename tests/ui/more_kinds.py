"""A lesson with the kinds of exercise that the shipped lessons may lack."""

from __future__ import annotations

from pathlib import Path

STEPS = """
<!-- step: volgorde -->
## Eerst wat, dan wat?

```order
id: eerste-stappen
question: Noor blijft na de training hangen. Wat doe je na elkaar?
items:
  - text: Je loopt naar haar toe en vraagt of ze even meeloopt naar het ballenhok.
    feedback: Eerst een plek waar niet iedereen meeluistert.
  - text: Je zegt wat je zag.
    feedback: Dan weet zij waarom je het vraagt.
  - text: Je bent stil en luistert.
    feedback: Na jouw zin is het haar beurt.
  - text: Je vat samen wat ze zei.
    feedback: Zo merkt ze dat je luisterde.
  - text: Jullie spreken af wanneer je haar weer spreekt.
    feedback: Een afspraak hoort aan het eind. Eerder weet je nog niet wat nodig is.
```

<!-- step: paren -->
## Wat hoort bij elkaar?

```match
id: wie-belt-wie
question: Wie kan je waarbij helpen?
pairs:
  - left: Een sporter is in levensgevaar.
    right: 112
    feedback: Bij levensgevaar bel je altijd 112.
  - left: Een sporter zegt dat ze aan zelfmoord denkt. Ze is nu bij je.
    right: 113, of 0800-0113
    feedback: Daar mag jij ook bellen als je je zorgen maakt om iemand.
  - left: Een ouder vertelt dat de trainer te ver ging.
    right: De vertrouwenscontactpersoon van de club
    feedback: Die luistert en wijst de weg.
extra: [De bondscoach]
```

<!-- step: zekerheid -->
## Hoe zeker ben je?

```scale
id: zekerheid
question: Hoe zeker voel je je nu?
low: Helemaal niet
high: Heel zeker
statements:
  - id: beginnen
    text: Ik durf een gesprek te beginnen met een sporter die stil is.
    construct: self_efficacy
  - id: stilte
    text: Ik kan drie tellen stil blijven.
  - id: doorverwijzen
    text: Ik weet bij wie ik terecht kan als het te groot voor me wordt.
    construct: preparedness
```
"""


def add_steps(modules: Path) -> None:
    """Put the steps at the end of the first lesson of a copy of the modules."""
    lesson = min((modules / "luisteren/nl/lessons").glob("*.md"))
    with lesson.open("a", encoding="utf-8", newline="\n") as file:
        file.write(STEPS)
