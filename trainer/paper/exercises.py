"""Exercises as things to do on paper. Nothing here gives an answer away.

One row a kind; a kind without a row gets its question and lines to write on.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..domain.exercises.choice import Choice
from ..domain.exercises.conversation import Conversation
from ..domain.exercises.reflect import Reflect
from ..domain.exercises.sort import Sort
from ..domain.text import QT_TRANSLATE_NOOP, Translate
from .story import Story
from .styles import QUESTION, SMALL

_HINT = SMALL.keeping_next()

ToPaper = Callable[[Story, Any, Translate], None]

_ONE = QT_TRANSLATE_NOOP("paper", "Tick what you would choose.")
_SEVERAL = QT_TRANSLATE_NOOP("paper", "Tick all that fit. More than one may.")
_SORT = QT_TRANSLATE_NOOP("paper", "Put a tick behind each line, in the column where it belongs.")
_ITEM = QT_TRANSLATE_NOOP("paper", "What it is about")
_BEGIN = QT_TRANSLATE_NOOP("paper", "You may begin like this: {prompt}")
_PRIVATE = QT_TRANSLATE_NOOP(
    "paper", "This is for you alone. Don't write names of young people on it."
)
_TALK = QT_TRANSLATE_NOOP("paper", "A talk to practise: {title}")
_PLACE = QT_TRANSLATE_NOOP("paper", "Where: {place}")
_AIM = QT_TRANSLATE_NOOP("paper", "What it is about for you: {aim}")
_FIRST = QT_TRANSLATE_NOOP("paper", "{person} begins")
_DOES = QT_TRANSLATE_NOOP("paper", "{person} {does}.")
_SAYS = QT_TRANSLATE_NOOP("paper", "“{says}”")
_WITH_SOMEONE = QT_TRANSLATE_NOOP("paper", "Practise this with someone, or in the app.")
_YOUR_LINE = QT_TRANSLATE_NOOP("paper", "What do you say first?")

_LINES, _FEW_LINES = 6, 2
_LONG = {"sort", "conversation"}


def add_exercise(story: Story, kind: str, exercise: Any, translate: Translate) -> None:
    """Add an exercise in a box of its own; one that is long may go on to the next page."""
    with story.box("exercise", whole=kind not in _LONG):
        PRINTED.get(kind, _default)(story, exercise, translate)


def _choice(story: Story, exercise: Choice, translate: Translate) -> None:
    story.text(exercise.question, QUESTION)
    story.text(translate(_SEVERAL if exercise.several else _ONE), _HINT)
    story.to_tick([option.text for option in exercise.options])


def _sort(story: Story, exercise: Sort, translate: Translate) -> None:
    story.text(exercise.question, QUESTION)
    story.text(translate(_SORT), _HINT)
    empty = [None] * len(exercise.bins)
    rows = [[item.text, *empty] for item in exercise.items]
    story.table([translate(_ITEM), *exercise.bins], rows)


def _reflect(story: Story, exercise: Reflect, translate: Translate) -> None:
    story.text(exercise.question, QUESTION)
    if exercise.prompt:
        story.text(translate(_BEGIN).format(prompt=exercise.prompt))
    story.text(translate(_PRIVATE), _HINT)
    story.lines(_LINES)


def _conversation(story: Story, exercise: Conversation, translate: Translate) -> None:
    script = exercise.script
    if script.announce:
        story.text(script.announce, QUESTION)
    story.text(translate(_TALK).format(title=script.title), QUESTION)
    story.text(translate(_PLACE).format(place=script.place), _HINT)
    story.text(script.before)
    story.text(translate(_AIM).format(aim=script.aim))
    first = script.nodes[script.start]
    story.text(translate(_FIRST).format(person=script.person), QUESTION)
    if first.does:
        story.text(translate(_DOES).format(person=script.person, does=first.does))
    if first.says:
        story.text(translate(_SAYS).format(says=first.says))
    story.text(translate(_YOUR_LINE), QUESTION)
    story.lines(_FEW_LINES)
    story.text(translate(_WITH_SOMEONE))


def _default(story: Story, exercise: Any, translate: Translate) -> None:
    """Print what every kind may have: a question, and room to answer."""
    story.text(str(getattr(exercise, "question", "")), QUESTION)
    story.text(translate(_PRIVATE), _HINT)
    story.lines(_LINES)


PRINTED: dict[str, ToPaper] = {
    "choice": _choice,
    "sort": _sort,
    "reflect": _reflect,
    "conversation": _conversation,
}
"""From the id of a kind to what puts it on paper."""
