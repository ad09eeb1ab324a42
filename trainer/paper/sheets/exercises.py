"""Exercises as things to do on paper. Nothing here gives an answer away.

One row a kind; a kind without a row gets its question and lines to write on.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from ...domain.exercises.choice import Choice
from ...domain.exercises.conversation import Conversation
from ...domain.exercises.match import Match
from ...domain.exercises.order import Order
from ...domain.exercises.plan import Plan
from ...domain.exercises.reflect import Reflect
from ...domain.exercises.reply import Reply
from ...domain.exercises.scale import VALUES, Scale
from ...domain.exercises.sort import Sort
from ...domain.exercises.spot import Spot, SpotForm, SpotLine
from ...domain.text.message import QT_TRANSLATE_NOOP, Translate
from ..blocks.styles import BODY, QUESTION, SMALL
from ..document.story import Story
from ..letters.fontbook import BOLD, REGULAR
from ..letters.lines import Span

_HINT = SMALL.keeping_next()
_AIRY = replace(BODY, leading=1.8)
"""With room to underline."""

ToPaper = Callable[[Story, Any, Translate], None]

_ONE = QT_TRANSLATE_NOOP("paper", "Tick what you would choose.")
_SEVERAL = QT_TRANSLATE_NOOP("paper", "Tick all that fit. More than one may.")
_SORT = QT_TRANSLATE_NOOP("paper", "Put a tick behind each line, in the column where it belongs.")
_ITEM = QT_TRANSLATE_NOOP("paper", "What it is about")
_ORDER = QT_TRANSLATE_NOOP("paper", "Write in each box what comes first (1), second (2) and so on.")
_NUMBER = QT_TRANSLATE_NOOP("paper", "Number")
_STEP = QT_TRANSLATE_NOOP("paper", "Step")
_MATCH = QT_TRANSLATE_NOOP("paper", "Write behind each line the letter of what belongs to it.")
_MATCH_EXTRA = QT_TRANSLATE_NOOP(
    "paper",
    "Write behind each line the letter of what belongs to it. Not every letter is used.",
)
_LETTER = QT_TRANSLATE_NOOP("paper", "Letter")
_SPOT = QT_TRANSLATE_NOOP(
    "paper",
    "Underline it in the text. Look in four places: behaviour, mood, body, contact and results.",
)
_YOU = QT_TRANSLATE_NOOP("paper", "You")
_SCALE = QT_TRANSLATE_NOOP("paper", "Put a circle around one number behind each line.")
_IF = QT_TRANSLATE_NOOP("paper", "If …")
_THEN = QT_TRANSLATE_NOOP("paper", "… then I say")
_FOR_EXAMPLE = QT_TRANSLATE_NOOP("paper", "You may think of: {prompt}")
_OTHER = QT_TRANSLATE_NOOP("paper", "The other says:")
_YOUR_WORDS = QT_TRANSLATE_NOOP("paper", "What do you say?")
_BEGIN = QT_TRANSLATE_NOOP("paper", "You may begin like this: {prompt}")
_PRIVATE = QT_TRANSLATE_NOOP(
    "paper", "This is for you alone. Don't write names of young people on it."
)
_NO_NAMES = QT_TRANSLATE_NOOP("paper", "Don't write names of young people on it.")
_TALK = QT_TRANSLATE_NOOP("paper", "A talk to practise: {title}")
_PLACE = QT_TRANSLATE_NOOP("paper", "Where: {place}")
_AIM = QT_TRANSLATE_NOOP("paper", "What it is about for you: {aim}")
_FIRST = QT_TRANSLATE_NOOP("paper", "{person} begins")
_DOES = QT_TRANSLATE_NOOP("paper", "{person} {does}.")
_SAYS = QT_TRANSLATE_NOOP("paper", "“{says}”")
_WITH_SOMEONE = QT_TRANSLATE_NOOP("paper", "Practise this with someone, or in the app.")
_YOUR_LINE = QT_TRANSLATE_NOOP("paper", "What do you say first?")

_LINES, _FEW_LINES = 6, 2
_LONG = {"sort", "match", "spot", "scale", "conversation"}


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


def _order(story: Story, exercise: Order, translate: Translate) -> None:
    story.text(exercise.question, QUESTION)
    story.text(translate(_ORDER), _HINT)
    rows = [["", exercise.items[place].text] for place in exercise.shown]
    story.table([translate(_NUMBER), translate(_STEP)], rows)


def _match(story: Story, exercise: Match, translate: Translate) -> None:
    story.text(exercise.question, QUESTION)
    story.text(translate(_MATCH_EXTRA if exercise.extra else _MATCH), _HINT)
    rows = [[pair.left, ""] for pair in exercise.pairs]
    story.table([translate(_ITEM), translate(_LETTER)], rows)
    story.lettered([exercise.rights[place] for place in exercise.shown])


def _spot(story: Story, exercise: Spot, translate: Translate) -> None:
    story.text(exercise.question, QUESTION)
    story.text(translate(_SPOT), _HINT)
    for line, fragments in zip(exercise.lines, exercise.fragments(), strict=True):
        words = "".join(fragment.text for fragment in fragments)
        if exercise.form is SpotForm.CHAT:
            story.text([Span(_sender(line, translate), BOLD), Span(words, REGULAR)], _AIRY)
        else:
            story.text(words, _AIRY)


def _sender(line: SpotLine, translate: Translate) -> str:
    """Return whose message it is, and when it came."""
    who = translate(_YOU) if line.own else line.who
    return f"{who} ({line.at}): " if line.at else f"{who}: "


def _scale(story: Story, exercise: Scale, translate: Translate) -> None:
    story.text(exercise.question, QUESTION)
    story.text(translate(_SCALE), _HINT)
    values = [str(value) for value in VALUES]
    ends = {0: f": {exercise.low}", len(values) - 1: f": {exercise.high}"}
    heads = [f"{value}{ends.get(place, '')}" for place, value in enumerate(values)]
    rows = [[statement.text, *values] for statement in exercise.statements]
    story.table([translate(_ITEM), *heads], rows)


def _plan(story: Story, exercise: Plan, translate: Translate) -> None:
    story.text(exercise.question, QUESTION)
    story.text(translate(_PRIVATE), _HINT)
    for start, prompt in ((_IF, exercise.situation), (_THEN, exercise.action)):
        story.text(translate(start), QUESTION)
        if prompt:
            story.text(translate(_FOR_EXAMPLE).format(prompt=prompt), _HINT)
        story.lines(_FEW_LINES)


def _reply(story: Story, exercise: Reply, translate: Translate) -> None:
    story.text(exercise.question, QUESTION)
    story.text(exercise.situation)
    if exercise.says:
        said = translate(_SAYS).format(says=exercise.says)
        story.text([Span(f"{translate(_OTHER)} ", BOLD), Span(said, REGULAR)])
    story.text(translate(_YOUR_WORDS), QUESTION)
    story.text(translate(_NO_NAMES), _HINT)
    story.lines(_FEW_LINES)


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
    "order": _order,
    "match": _match,
    "spot": _spot,
    "scale": _scale,
    "plan": _plan,
    "reply": _reply,
    "reflect": _reflect,
    "conversation": _conversation,
}
"""From the id of a kind to what puts it on paper."""
