"""Sort: put each item in a bin, such as seen or filled in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..text.flaw import Flaw
from ..text.message import QT_TRANSLATE_NOOP, Message
from .kind import Kind, Outcome, PartFeedback, PassRule, UnfitAnswerError, share

_RULE = PassRule(minimum=1.0)
_BINS = range(2, 5)


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """Something to sort, the name of the bin where it belongs, and what is said about it."""

    text: str
    bin: str
    feedback: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sort:
    """Items that each belong in one of two to four bins."""

    id: str
    question: str
    bins: tuple[str, ...]
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class SortAnswer:
    """For each item, in the order of the file, the place of its bin."""

    bins: tuple[int, ...]


def grade(exercise: Sort, answer: SortAnswer) -> Outcome:
    """Grade an answer by the share of items in their bin.

    Raises:
        UnfitAnswerError: not one bin for each item, or a bin that isn't there.
    """
    known = range(len(exercise.bins))
    if len(answer.bins) != len(exercise.items) or any(bin not in known for bin in answer.bins):
        raise UnfitAnswerError(f"{exercise.id}: {answer.bins}")
    parts = tuple(
        PartFeedback(index, exercise.bins[bin] == item.bin, item.feedback)
        for index, (item, bin) in enumerate(zip(exercise.items, answer.bins, strict=True))
    )
    return share(parts, _RULE)


def _flaws(exercise: Sort) -> Iterator[Flaw]:
    if len(exercise.bins) not in _BINS:
        yield Flaw("bins", Message(QT_TRANSLATE_NOOP("check", "give two to four bins")))
    if len(set(exercise.bins)) < len(exercise.bins):
        yield Flaw("bins", Message(QT_TRANSLATE_NOOP("check", "two bins have the same name")))
    if len(exercise.items) < 2:
        yield Flaw("items", Message(QT_TRANSLATE_NOOP("check", "give at least two items to sort")))
    for index, item in enumerate(exercise.items):
        if item.bin not in exercise.bins:
            yield Flaw(
                f"items[{index}].bin",
                Message(
                    QT_TRANSLATE_NOOP("check", 'there is no bin "{bin}"; choose one of: {bins}'),
                    {"bin": item.bin, "bins": ", ".join(exercise.bins)},
                ),
            )


SORT = Kind(
    id="sort",
    exercise_type=Sort,
    answer_type=SortAnswer,
    grade=grade,
    flaws=_flaws,
    graded=True,
)
