"""A small and sound modules folder to spoil, and the texts it is made of."""

from __future__ import annotations

from pathlib import Path

import pytest

from trainer.content.files.checks import check_all
from trainer.content.reading.problem import Problem

PATH = """\
title: Steunpersoon in de sport
learner: Sporttrainer
summary: Voor trainers.
position: 1
modules: [luisteren]
certificate:
  title: Steunpersoon in de sport
  statement: heeft de training afgerond
  valid_months: 24
setting: Sportclub
"""

MODULE = """\
title: Luisteren
summary: Een eerlijk gesprek begint bij stil zijn.
picture: module-luisteren
"""

LESSON = """\
---
title: Stil durven zijn
goal: Je kunt drie tellen stil blijven.
minutes: 8
roles: [sport, school]
---

<!-- step: drie-tellen -->
## Drie tellen

Tel tot **drie**.

```choice
id: wat-zeg-je
question: Wat zeg je?
options:
  - text: Je was stil vandaag.
    correct: true
    feedback: Je noemt wat je zag.
  - text: Wat is er met jou aan de hand?
    feedback: Dat klinkt als een verwijt.
```

<!-- step: yassin -->
## Yassin

::: sport
Op het veld.
:::

```conversation
id: yassin
conversation: yassin
```
"""

TALK = """\
title: Yassin blijft als laatste
person: Yassin
place: Kleedkamer 4
before: Hij zit al een kwartier.
aim: Laat merken dat je hem ziet.
trust: 4
start: stil
nodes:
  stil:
    says: Ja... maakt ook niet uit.
    choices:
      - say: Ik zag je net lang stilzitten.
        acts: [naming]
        trust: +1
        feedback: Je noemt wat je zag.
        next: sterk
      - wait: Je gaat naast hem zitten.
        acts: [silence]
        feedback: Je geeft hem tijd.
        next: genoeg
      - say: Kop op.
        acts: [reassuring]
        trust: -1
        feedback: Het wordt kleiner dan het is.
        next: sterk
        needs_trust: 5
        otherwise: dicht
endings:
  sterk: {level: strong, title: Samen verder, meaning: Jullie spreken iets af.}
  genoeg: {level: enough, title: Een begin, meaning: Hij weet dat je er bent.}
  dicht: {level: open, title: Nu even niet, meaning: Morgen kan het weer.}
"""

CHECK = """\
---
title: Check Luisteren
intro: Een vraag over wat je oefende.
minutes: 3
draw: 1
pass_percent: 75
---

```sort
id: feit-of-invulling
question: Gezien of bedacht?
bins: [Gezien, Bedacht]
items:
  - {text: Hij kwam te laat., bin: Gezien, feedback: Dat kun je tellen.}
  - {text: Hij is lui., bin: Bedacht, feedback: Dat vul je in.}
```
"""


class Folder:
    """A modules folder on disk."""

    lesson = "luisteren/nl/lessons/01-stilte.md"
    talk = "luisteren/nl/conversations/yassin.yaml"
    check = "luisteren/nl/check.md"
    module = "luisteren/nl/module.yaml"
    path = "paths/nl/sport.yaml"

    def __init__(self, root: Path) -> None:
        self.root = root
        self.write(self.path, PATH)
        self.write("paths/nl/school.yaml", PATH.replace("position: 1", "position: 2"))
        self.write(self.module, MODULE)
        self.write(self.lesson, LESSON)
        self.write(self.talk, TALK)
        self.write(self.check, CHECK)

    def write(self, name: str, text: str | bytes) -> Path:
        """Write a file below modules/, with its folders."""
        file = self.root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
        return file

    def spoil(self, name: str, old: str, new: str) -> Path:
        """Replace a piece of a file that is there once or more."""
        text = (self.root / name).read_text(encoding="utf-8")
        assert old in text, f"{old!r} isn't in {name}"
        return self.write(name, text.replace(old, new))

    def problems(self, assets: Path | None = None) -> tuple[Problem, ...]:
        """Return what the check finds."""
        return check_all(self.root, assets=assets).problems

    def shown(self) -> list[str]:
        """Return the problems as a writer sees them."""
        return [problem.shown(lambda template: template) for problem in self.problems()]


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """Return a modules folder with one path for each of two roles, and one module."""
    return Folder(tmp_path / "modules")
