"""What tells learners of one name and path apart."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from ..domain.learning.learner import Learner
from .clock import day_of_file


@dataclass(frozen=True, slots=True)
class Mark:
    """Since which day somebody is here, in ISO form, and a number; each empty if not needed."""

    since: str = ""
    number: int = 0


def told_apart(learners: Iterable[Learner], folder: Path) -> dict[str, Mark]:
    """Return a mark for each learner by id; it is empty for who has a name of their own."""
    alike: dict[tuple[str, str], list[Learner]] = defaultdict(list)
    for learner in learners:
        # Read aloud, capitals make no difference.
        alike[learner.name.casefold(), learner.path].append(learner)
    marks: dict[str, Mark] = {}
    for group in alike.values():
        marks |= _marked(group, folder) if len(group) > 1 else {group[0].id: Mark()}
    return marks


def _marked(group: list[Learner], folder: Path) -> dict[str, Mark]:
    since = {learner.id: _since(folder / "learners" / learner.id) for learner in group}
    on_a_day = Counter(since.values())
    numbers: Counter[str] = Counter()
    marks = {}
    for id in sorted(since):
        day = since[id]
        numbers[day] += 1
        is_alone = bool(day) and on_a_day[day] == 1
        marks[id] = Mark(day, 0 if is_alone else numbers[day])
    return marks


def _since(home: Path) -> str:
    """Return the day on which the key of a learner was made; empty if that can't be known."""
    day = day_of_file(home / "key.json")
    return day.isoformat() if day else ""
