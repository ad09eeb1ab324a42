"""How sure a learner feels: what was said before, after and later, and when to ask again."""

from __future__ import annotations

from dataclasses import dataclass

from ...domain.errors import ContentMissingError
from ...domain.exercises.kind import UnfitAnswerError
from ...domain.exercises.scale import SCALE, Scale, ScaleAnswer
from ...domain.learning import confidence as rules
from ...domain.learning.answers import from_plain
from ...domain.learning.confidence import Compared, Moment, Said
from ...domain.learning.course import Block
from ..clock import day_of
from .results import Asked
from .training import Training

_AGAIN = "refresh"
"""The end of the key of what is asked again; keys of exercises have one part less."""


@dataclass(frozen=True, slots=True)
class SideBySide:
    """What was said, moment beside moment. ``low`` and ``high`` say what 1 and 5 mean."""

    low: str
    high: str
    times: tuple[Said, ...]
    rows: tuple[Compared, ...]


class Confidence:
    """The confidence items of one learner: the first scale on the path is before, the last after.

    Again after half a year is the last one once more, under a key of its own.
    """

    def __init__(self, training: Training) -> None:
        self._training = training
        keys = training.index.confidence(training.role)
        self._before, self._after = (keys[0], keys[-1]) if len(keys) > 1 else ("", "")

    def side_by_side(self) -> SideBySide | None:
        """Return what was said at two moments or more; None before that."""
        log = self._log()
        times = rules.counting(log)
        block = self._block() if len(times) > 1 else None
        if block is None:
            return None
        scale: Scale = block.exercise
        return SideBySide(scale.low, scale.high, times, rules.beside(scale.statements, log))

    def is_due(self) -> bool:
        """Tell whether to offer the statements again."""
        today = self._training.clock.today()
        return rules.is_due(self._log(), today) and self._block() is not None

    def put(self) -> Asked | None:
        """Put the statements again; None when the training has them no more."""
        block = self._block()
        if block is None:
            return None
        return Asked.now(f"{self._after}/{_AGAIN}", block.version, SCALE.id, block.exercise)

    def _log(self) -> tuple[Said, ...]:
        if not self._after:
            return ()
        moments = {
            self._before: Moment.BEFORE,
            self._after: Moment.AFTER,
            f"{self._after}/{_AGAIN}": Moment.REFRESH,
        }
        found = []
        for key, plain, at in self._training.store.answers_to(tuple(moments)):
            try:
                answer: ScaleAnswer = from_plain(SCALE, plain)
                values = dict(zip(answer.statements, answer.values, strict=True))
            except (UnfitAnswerError, ValueError):
                continue
            found.append(Said(moments[key], day_of(at), values))
        return tuple(found)

    def _block(self) -> Block | None:
        """Return the last scale on the path as it stands now."""
        lesson, _, id = self._after.rpartition("/")
        try:
            steps = self._training.open_lesson(lesson).steps
        except ContentMissingError:
            return None
        blocks = (block for step in steps for block in step.blocks if block.kind == SCALE.id)
        return next((block for block in blocks if block.exercise.id == id), None)
