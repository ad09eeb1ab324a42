"""The scan: twelve statements about an organisation, and at most three things to begin with."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..text.flaw import Flaw, doubles, unlisted
from ..text.message import QT_TRANSLATE_NOOP, Message
from .tool import ToolKind

STATEMENTS = 12
MOST_TO_BEGIN = 3
BEST = 3

ANSWERS = (
    QT_TRANSLATE_NOOP("toolkit", "Not yet"),
    QT_TRANSLATE_NOOP("toolkit", "A beginning"),
    QT_TRANSLATE_NOOP("toolkit", "Mostly"),
    QT_TRANSLATE_NOOP("toolkit", "Yes"),
)
"""From 0 to ``BEST``."""

Answers = Mapping[str, int]
"""From the id of a statement to an answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanPart:
    """A side of the organisation that is looked at."""

    id: str
    title: str
    about: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A statement, and what to begin with when it isn't so yet."""

    id: str
    part: str
    text: str
    begin: str
    how: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Scan:
    """A scan, from top to bottom."""

    how: str
    parts: tuple[ScanPart, ...]
    statements: tuple[Statement, ...]

    def of(self, part: str) -> tuple[Statement, ...]:
        """Return the statements of a part."""
        return tuple(one for one in self.statements if one.part == part)

    def is_complete(self, answers: Answers) -> bool:
        """Tell whether each statement has an answer."""
        return all(one.id in answers for one in self.statements)

    def points(self, part: str, answers: Answers) -> tuple[int, int]:
        """Return how far a part is and how far it can be, over the statements with an answer."""
        given = [answers[one.id] for one in self.of(part) if one.id in answers]
        return sum(given), BEST * len(given)

    def share(self, part: str, answers: Answers) -> float:
        """Return how far a part is, 0 to 1, over the statements that have an answer."""
        points, most = self.points(part, answers)
        return points / most if most else 0.0

    def to_begin(self, answers: Answers) -> tuple[Statement, ...]:
        """Return at most three statements to begin with: the weakest, no part twice in a row.

        Own rule: the lowest answer first; of equal ones first those of the weakest part, and in
        the order of the scan. What is so mostly or fully is never among them. After one of a part
        the others of that part wait until each weak part had one.
        """
        weak = [one for one in self.statements if answers.get(one.id, BEST) <= 1]
        order = sorted(weak, key=lambda one: (answers[one.id], self.share(one.part, answers)))
        first: list[Statement] = []
        later: list[Statement] = []
        for one in order:
            seen = one.part in (before.part for before in first)
            (later if seen else first).append(one)
        return tuple((first + later)[:MOST_TO_BEGIN])


def sound_answers(scan: Scan, given: Mapping[str, object]) -> dict[str, int]:
    """Return what of ``given`` is an answer to a statement of ``scan``."""
    kept = {}
    for one in scan.statements:
        answer = given.get(one.id)
        if isinstance(answer, int) and not isinstance(answer, bool) and 0 <= answer <= BEST:
            kept[one.id] = answer
    return kept


def _flaws(scan: Scan) -> Iterator[Flaw]:
    if len(scan.statements) != STATEMENTS:
        twelve = QT_TRANSLATE_NOOP("check", "a scan has {count} statements")
        yield Flaw("statements", Message(twelve, {"count": STATEMENTS}))
    yield from doubles([[one.id for one in scan.parts]], "parts[{at}].id")
    yield from doubles([[one.id for one in scan.statements]], "statements[{at}].id")
    known = tuple(part.id for part in scan.parts)
    for at, one in enumerate(scan.statements):
        yield from unlisted(one.part, known, f"statements[{at}].part")
    for at, part in enumerate(scan.parts):
        if not scan.of(part.id):
            none = QT_TRANSLATE_NOOP("check", "this part has no statements; write one or drop it")
            yield Flaw(f"parts[{at}].id", Message(none))


SCAN = ToolKind("scan", QT_TRANSLATE_NOOP("toolkit", "scan"), Scan, _flaws)
