"""Spot: mark the signals in a text or a chat, among facts that are none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from ..text.flaw import Flaw
from ..text.message import QT_TRANSLATE_NOOP, Message
from .kind import Kind, Outcome, PartFeedback, PassRule, UnfitAnswerError
from .marked_text import SPAN_NAME, Fragment, fragments, read_marked

SLIP_FROM = 3
"""From so many signals on, one that is missed or marked too many is fine."""

NO_CHANGE = QT_TRANSLATE_NOOP(
    "feedback", "You can see this, but it is no change. Compare with how someone was before."
)
"""What is said of words that the writer says nothing about; translated where it is shown."""


class SpotForm(Enum):
    """How the lines are shown."""

    TEXT = "text"
    CHAT = "chat"


class SpotPlace(Enum):
    """The four places to look."""

    BEHAVIOUR = "behaviour"
    MOOD = "mood"
    BODY = "body"
    CONTACT = "contact"


PLACE_NAMES = {
    SpotPlace.BEHAVIOUR: QT_TRANSLATE_NOOP("spot", "Behaviour"),
    SpotPlace.MOOD: QT_TRANSLATE_NOOP("spot", "Mood"),
    SpotPlace.BODY: QT_TRANSLATE_NOOP("spot", "Body"),
    SpotPlace.CONTACT: QT_TRANSLATE_NOOP("spot", "Contact and results"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class SpotLine:
    """A paragraph, or a message of a chat. Spans stand in it as ``[words](name)``."""

    text: str
    who: str = ""
    at: str = ""
    own: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SpotSpan:
    """Words to look at twice: a signal at a place, or without one a fact that is no signal."""

    feedback: str
    place: SpotPlace | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A text or chat in which the learner marks what changed."""

    id: str
    question: str
    lines: tuple[SpotLine, ...]
    spans: dict[str, SpotSpan]
    form: SpotForm = SpotForm.TEXT

    def fragments(self) -> tuple[tuple[Fragment, ...], ...]:
        """Return the fragments of each line."""
        return tuple(fragments(number, line.text) for number, line in enumerate(self.lines, 1))

    def signals(self) -> tuple[str, ...]:
        """Return the ids of the spans that are signals, in the order of the text."""
        every = (one.id for line in self.fragments() for one in line if one.span)
        return tuple(id for id in every if self.spans[id].place is not None)


@dataclass(frozen=True, slots=True)
class SpotAnswer:
    """The ids of the marked fragments: names of spans, or such as ``2.3`` for other words."""

    marked: tuple[str, ...]


def slips_allowed(signals: int) -> int:
    """Return how many may be missed or marked too many."""
    return 1 if signals >= SLIP_FROM else 0


def grade(exercise: Spot, answer: SpotAnswer) -> Outcome:
    """Grade by the signals that were found, less what was marked and is none.

    Raises:
        UnfitAnswerError: nothing marked, or something that isn't there.
    """
    every = [one for line in exercise.fragments() for one in line if one.id]
    marked, signals = frozenset(answer.marked), frozenset(exercise.signals())
    if not marked or not marked <= {one.id for one in every}:
        raise UnfitAnswerError(f"{exercise.id}: {len(marked)} marked")
    parts = tuple(
        PartFeedback(index, one.id in marked and one.id in signals, said_of(exercise, one))
        for index, one in enumerate(every)
        if one.id in marked | signals
    )
    score = max(0, len(marked & signals) - len(marked - signals)) / len(signals)
    rule = PassRule(minimum=1 - slips_allowed(len(signals)) / len(signals))
    return Outcome(score=score, passed=rule.passes(score), rule=rule, parts=parts)


def said_of(exercise: Spot, fragment: Fragment) -> str:
    """Return the feedback on a fragment: the writer's, with its words, or ``NO_CHANGE``."""
    span = exercise.spans.get(fragment.id)
    return f"‘{fragment.text}’: {span.feedback}" if span else NO_CHANGE


def _flaws(exercise: Spot) -> Iterator[Flaw]:
    used: Counter[str] = Counter()
    if not exercise.lines:
        yield Flaw("lines", Message(QT_TRANSLATE_NOOP("check", "give at least one line of text")))
    for index, line in enumerate(exercise.lines):
        place = f"lines[{index}]"
        yield from _line_flaws(exercise, line, place)
        pieces, mistakes = read_marked(line.text)
        yield from (Flaw(f"{place}.text", mistake) for mistake in mistakes)
        for piece in pieces:
            if piece.span:
                used[piece.span] += 1
                yield from _use_flaws(exercise, piece.span, used[piece.span], f"{place}.text")
    yield from _span_flaws(exercise, used)


def _line_flaws(exercise: Spot, line: SpotLine, place: str) -> Iterator[Flaw]:
    chat = exercise.form is SpotForm.CHAT
    if not chat and (line.who or line.at or line.own):
        yield Flaw(
            place,
            Message(
                QT_TRANSLATE_NOOP(
                    "check", '"who", "at" and "own" belong in a chat; write "form: chat"'
                )
            ),
        )
    if chat and not line.who and not line.own:
        yield Flaw(
            place,
            Message(
                QT_TRANSLATE_NOOP(
                    "check", 'a message of nobody; write "who:", or "own: true" for the learner'
                )
            ),
        )


def _use_flaws(exercise: Spot, span: str, times: int, place: str) -> Iterator[Flaw]:
    if span not in exercise.spans:
        template = QT_TRANSLATE_NOOP(
            "check", 'there is no span "{span}" under "spans"; there are: {known}'
        )
        known = ", ".join(exercise.spans) or "-"
        yield Flaw(place, Message(template, {"span": span, "known": known}))
    elif times == 2:
        template = QT_TRANSLATE_NOOP(
            "check", 'the span "{span}" stands in the text twice; give each its own name'
        )
        yield Flaw(place, Message(template, {"span": span}))


def _span_flaws(exercise: Spot, used: Counter[str]) -> Iterator[Flaw]:
    for name in exercise.spans:
        if not SPAN_NAME.fullmatch(name):
            template = QT_TRANSLATE_NOOP(
                "check", 'the span "{span}" needs a name of small letters, digits and hyphens'
            )
            yield Flaw(f"spans.{name}", Message(template, {"span": name}))
        elif name not in used:
            template = QT_TRANSLATE_NOOP(
                "check", 'the span "{span}" isn\'t in the text; write "[words]({span})" there'
            )
            yield Flaw(f"spans.{name}", Message(template, {"span": name}))
    if all(span.place is None for span in exercise.spans.values()):
        yield Flaw(
            "spans",
            Message(
                QT_TRANSLATE_NOOP(
                    "check", 'no span is a signal; write "place:" at one, such as "place: mood"'
                )
            ),
        )


SPOT = Kind(
    id="spot",
    exercise_type=Spot,
    answer_type=SpotAnswer,
    grade=grade,
    flaws=_flaws,
    graded=True,
)
