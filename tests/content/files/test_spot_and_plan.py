"""Texts to mark and if-then plans: as files have them, and as the index lists them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.content.conftest import LESSON, Folder
from trainer.content.index.content_index import ContentIndex
from trainer.domain.exercises.plan import Plan
from trainer.domain.exercises.spot import Spot, SpotForm, SpotPlace

EXERCISES = """\
```spot
id: sem
question: Wat zie je?
form: chat
lines:
  - {who: Sem, at: "23:41", text: "[Slaap toch niet](slaap), haha."}
  - {own: true, text: Gaat het?}
  - {who: Sem, at: "00:10", text: "Ja hoor. [Ik woon bij mijn vader](vader)."}
spans:
  slaap: {place: body, feedback: Slecht slapen kun je benoemen.}
  vader: {feedback: Dat is een feit.}
```

```plan
id: als-dan
question: Maak je plan af.
situation: iemand drie keer mist
action: Ik zag dat ...
```
"""
PLACE = "<!-- step: yassin -->\n## Yassin\n"
WITH_BOTH = LESSON.replace(PLACE, f"{PLACE}\n{EXERCISES}")


def test_both_are_read_from_a_lesson(folder: Folder, tmp_path: Path) -> None:
    folder.write(folder.lesson, WITH_BOTH)
    index = ContentIndex.open(tmp_path / "content.db", folder.root)
    blocks = index.lesson("luisteren/stilte").steps[1].blocks
    index.close()
    spot, plan = (block.exercise for block in blocks[:2])
    assert isinstance(spot, Spot)
    assert spot.form is SpotForm.CHAT
    assert spot.spans["slaap"].place is SpotPlace.BODY
    assert spot.spans["vader"].place is None
    assert [(line.who, line.at, line.own) for line in spot.lines] == [
        ("Sem", "23:41", False),
        ("", "", True),
        ("Sem", "00:10", False),
    ]
    assert isinstance(plan, Plan)
    assert (plan.situation, plan.example_situation) == ("iemand drie keer mist", "")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("[Slaap toch niet](slaap)", "[Slaap toch niet](slap)", 'no span "slap"'),
        ("(vader)", "(slaap)", "twice"),
        ("[Ik woon", "Ik woon", 'a "]"'),
        ("place: body, ", "", "no span is a signal"),
        ("place: body", "place: hoofd", "one of: behaviour, mood, body, contact"),
        ("form: chat", "form: praatje", "one of: text, chat"),
        ("form: chat\n", "", "belong in a chat"),
        ("action: Ik zag dat ...\n", "action: Ik\nexample_action: Hoi\n", "or neither"),
    ],
)
def test_a_mistake_is_named_on_its_line(folder: Folder, old: str, new: str, said: str) -> None:
    spoilt = WITH_BOTH.replace(old, new)
    assert spoilt != WITH_BOTH
    folder.write(folder.lesson, spoilt)
    problems = [one for one in folder.problems() if said in str(one)]
    assert problems, folder.problems()
    assert problems[0].line > WITH_BOTH[: WITH_BOTH.index("```spot")].count("\n")


def test_a_text_to_mark_may_stand_in_a_check(folder: Folder) -> None:
    check = (folder.root / folder.check).read_text(encoding="utf-8")
    folder.write(folder.check, check + "\n" + EXERCISES[: EXERCISES.index("```plan")])
    assert not folder.problems()


def test_the_plans_of_a_path_are_listed_in_its_order(folder: Folder, tmp_path: Path) -> None:
    folder.write(folder.lesson, WITH_BOTH)
    later = WITH_BOTH.replace("[sport, school]", "[sport]").replace("Stil durven zijn", "Later")
    folder.write("luisteren/nl/lessons/05-later.md", later)
    index = ContentIndex.open(tmp_path / "content.db", folder.root)
    first = ("luisteren/stilte/als-dan", "Stil durven zijn")
    assert index.plans("sport") == (first, ("luisteren/later/als-dan", "Later"))
    assert index.plans("school") == (first,)
    assert index.plans("nobody") == ()
    index.close()
