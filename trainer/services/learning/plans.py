"""The if-then plans that a learner keeps: for the card on paper, and to read again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from ...domain.exercises.kind import UnfitAnswerError
from ...domain.exercises.plan import PLAN, PlanAnswer, is_ready
from ...domain.learning.answers import from_plain
from ...domain.learning.progress import Log
from ...store.progress_store import ProgressStore
from ..clock import day_of


@dataclass(frozen=True, slots=True)
class KeptPlan:
    """A plan as the learner wrote it last. ``exercise`` is its key, ``day`` a local date.

    ``trainer.domain.exercises.plan.sentence`` makes one sentence of ``answer``.
    """

    exercise: str
    lesson_title: str
    answer: PlanAnswer
    day: date


def kept_plans(
    plans: Iterable[tuple[str, str]], log: Log, store: ProgressStore
) -> tuple[KeptPlan, ...]:
    """Return what was answered last to each of ``plans``, pairs of a key and a lesson's title.

    A plan that was kept stays when the text of its exercise changes, and when the exercise moves to
    another lesson of its module: nobody loses their own words over that.
    """
    known = dict(plans)
    moved = {_in_module(key): key for key in sorted(log.answered) if key not in known}
    answered = (
        (key if key in log.answered else moved.get(_in_module(key)), title)
        for key, title in known.items()
    )
    kept = (_kept(key, title, store) for key, title in answered if key is not None)
    return tuple(plan for plan in kept if plan is not None)


def _in_module(key: str) -> tuple[str, str]:
    """Return the module and the exercise of a key ``module/lesson/exercise``."""
    return key.partition("/")[0], key.rpartition("/")[2]


def _kept(key: str, title: str, store: ProgressStore) -> KeptPlan | None:
    newest = store.newest_answer(key)
    if newest is None:
        return None
    plain, at = newest
    try:
        answer = from_plain(PLAN, plain)
    except UnfitAnswerError:
        # Under this name once stood an exercise of another kind.
        return None
    return KeptPlan(key, title, answer, day_of(at)) if is_ready(answer) else None
