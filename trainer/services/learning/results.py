"""What the use cases of one learner hand out."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import Any

from ...domain.exercises import KINDS
from ...domain.learning import progress as rules
from ...domain.learning.course import LessonOutline, ModuleOutline, Path, Step
from ...domain.learning.progress import ModuleProgress


@dataclass(frozen=True, slots=True)
class NextUp:
    """What to go on with: a lesson (``lesson`` is there) or else the check of ``module``."""

    module: ModuleOutline
    lesson: LessonOutline | None
    number: int
    """The place of the lesson in its module, from 1."""


@dataclass(frozen=True, slots=True)
class Overview:
    """The path of a learner at a glance."""

    path: Path
    modules: tuple[ModuleProgress, ...]
    next_up: NextUp | None
    minutes_left: int
    complete: bool

    @property
    def counted(self) -> tuple[ModuleProgress, ...]:
        """Return the modules that the certificate is about."""
        return rules.counted(self.modules)

    @property
    def minutes(self) -> int:
        """Return the study load that the certificate says."""
        return sum(one.module.minutes + one.module.check_minutes for one in self.counted)


@dataclass(frozen=True, slots=True)
class OpenLesson:
    """A lesson as this learner sees it."""

    outline: LessonOutline
    steps: tuple[Step, ...]
    sources: tuple[str, ...]
    number: int
    of: int
    module_title: str


@dataclass(frozen=True, slots=True)
class Asked:
    """An exercise as it is put to the learner: ``key`` is ``module/lesson/exercise``.

    ``version`` is the fingerprint of its text: an answer to another text is never shown with it.
    The token belongs to one try: an answer that comes twice is kept once.
    """

    key: str
    version: str
    kind: str
    exercise: Any
    token: str

    @property
    def fits(self) -> str | None:
        """Return the version that an answer must be of to be shown; None: any will do."""
        return None if KINDS[self.kind].own_words else self.version

    @classmethod
    def now(cls, key: str, version: str, kind: str, exercise: Any) -> Asked:
        """Put an exercise, with a new token."""
        return cls(key, version, kind, exercise, secrets.token_hex(8))

    def again(self) -> Asked:
        """Put the same exercise for another try."""
        return Asked.now(self.key, self.version, self.kind, self.exercise)
