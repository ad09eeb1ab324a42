"""A modules folder with a final check that is generated: forty questions, two talks."""

from __future__ import annotations

from pathlib import Path

from tests.content.conftest import LESSON, MODULE, TALK, Folder

ASKED, DRAWN, PERCENT = 20, 12, 80
"""Questions about each of two modules, drawn for a try, and from which share it is passed."""

FINAL = "eindtoets"
CHECK = f"{FINAL}/nl/check.md"
AGAIN = "luisteren/stilte#drie-tellen"

HEAD = f"""\
---
title: Eindtoets
intro: Alles wat je oefende komt langs.
minutes: 20
draw: {DRAWN}
pass_percent: {PERCENT}
final: true
---
"""

QUESTION = """
<!-- again: {again} -->
```choice
id: {id}
question: Wat helpt bij {id}?
options:
  - text: Zeggen wat je zag.
    correct: true
    feedback: Zo blijft het bij wat je weet.
  - text: Een raad geven.
    feedback: Dat is te vroeg bij {id}.
```
"""

TALKS = """
```conversation
id: eerste-gesprek
conversation: yassin
```

```conversation
id: tweede-gesprek
conversation: yassin
```
"""

LONGER_TALK = TALK.replace("next: sterk", "next: verder", 1).replace(
    "endings:\n",
    """\
  verder:
    says: Ik slaap slecht.
    choices:
      - say: Je slaapt slecht.
        acts: [summary]
        feedback: Je geeft terug wat hij zei.
        next: sterk
      - say: Neem warme melk.
        acts: [advice]
        trust: -2
        feedback: Hij vroeg niet om raad.
        next: dicht
endings:
""",
)


def question(id: str, again: str = AGAIN) -> str:
    """Return a question with the place to read again."""
    return QUESTION.format(id=id, again=again)


def about(module: str, again: str) -> str:
    """Return the questions about one module."""
    asked = "".join(question(f"{module}-{number}", again) for number in range(ASKED))
    return f"\n<!-- module: {module} -->\n{asked}"


def with_final_check(root: Path) -> Folder:
    """Make modules luisteren, online (optional) and eindtoets, on two paths."""
    folder = Folder(root)
    for path in ("sport", "school"):
        folder.spoil(
            f"paths/nl/{path}.yaml",
            "modules: [luisteren]",
            f"modules: [luisteren, online, {FINAL}]\noptional_modules: [online]",
        )
    folder.write("online/nl/module.yaml", MODULE.replace("Luisteren", "Online"))
    only_reading = LESSON[: LESSON.index("<!-- step: yassin")].replace("Drie tellen", "In de app")
    folder.write("online/nl/lessons/01-app.md", only_reading)
    folder.write(f"{FINAL}/nl/module.yaml", MODULE.replace("Luisteren", "Eindtoets"))
    folder.write(f"{FINAL}/nl/conversations/yassin.yaml", LONGER_TALK)
    asked = about("luisteren", AGAIN) + about("online", "online/app#drie-tellen")
    folder.write(CHECK, HEAD + asked + TALKS)
    return folder
