"""What one learner does: see steps, answer, pass checks, earn a certificate."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from random import SystemRandom
from typing import TYPE_CHECKING, Any

from ..content.index import ContentIndex
from ..domain import progress as rules
from ..domain.answers import from_plain, to_plain
from ..domain.course import LessonOutline, ModuleOutline, Path, Step
from ..domain.errors import ContentMissingError
from ..domain.exercise import Outcome, UnfitAnswerError
from ..domain.exercises import KINDS
from ..domain.learner import Learner
from ..domain.progress import Attempt, Log, ModuleProgress, Place
from ..store.progress_store import ProgressStore

if TYPE_CHECKING:
    from ..domain.searching import Found
    from ..domain.words import Word


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


@dataclass(frozen=True, slots=True)
class OpenLesson:
    """A lesson as this learner sees it."""

    outline: LessonOutline
    version: str
    steps: tuple[Step, ...]
    sources: tuple[str, ...]
    number: int
    of: int
    module_title: str


@dataclass(frozen=True, slots=True)
class Asked:
    """An exercise as it is put to the learner: ``key`` is ``module/lesson/exercise``.

    The token belongs to one try: an answer that comes twice is kept once.
    """

    key: str
    version: str
    kind: str
    exercise: Any
    token: str

    @classmethod
    def now(cls, key: str, version: str, kind: str, exercise: Any) -> Asked:
        """Put an exercise, with a new token."""
        return cls(key, version, kind, exercise, secrets.token_hex(8))

    def again(self) -> Asked:
        """Put the same exercise for another try."""
        return Asked.now(self.key, self.version, self.kind, self.exercise)


class Training:
    """The use cases of one learner."""

    def __init__(
        self,
        index: ContentIndex,
        store: ProgressStore,
        learner: Learner,
        clock: Callable[[], datetime],
    ) -> None:
        self.index = index
        self.store = store
        self.learner = learner
        self.clock = clock
        self.random = SystemRandom()
        self._log: Log | None = None

    @property
    def role(self) -> str:
        """Return the role of the learner, which is the id of the path."""
        return self.learner.path

    def log(self) -> Log:
        """Return what was done so far; read once, and again after each change."""
        if self._log is None:
            self._log = self.store.log()
        return self._log

    def changed(self) -> None:
        """Forget the log that was read, because something was added to it."""
        self._log = None

    # The path ------------------------------------------------------------------------------

    def overview(self) -> Overview:
        """Return the path with progress. Takes as long with 10,000 lessons as with ten."""
        log = self.log()
        path = self.index.path(self.role)
        touched = self.index.outlines(log.seen, self.role)
        modules = tuple(
            rules.module_progress(module, touched, log) for module in self.index.modules(self.role)
        )
        done = sum(one.minutes for one in touched if rules.is_complete(one, log))
        checks = sum(
            one.module.check_minutes for one in modules if one.module.has_check and one.check_passed
        )
        total = sum(one.module.minutes + one.module.check_minutes for one in modules)
        return Overview(
            path=path,
            modules=modules,
            next_up=self._next_up(modules),
            minutes_left=max(0, total - done - checks),
            complete=bool(modules) and all(one.complete for one in modules),
        )

    def _next_up(self, modules: tuple[ModuleProgress, ...]) -> NextUp | None:
        last = self.log().last
        busy = next((m for m in modules if last and m.module.id == last.module), None)
        order = ([busy] if busy else []) + [m for m in modules if m is not busy]
        for one in order:
            if one.complete or one.module.broken:
                continue
            found = self._next_in(one, last)
            if found:
                return found
        return None

    def _next_in(self, one: ModuleProgress, last: Place | None) -> NextUp | None:
        lessons = self.lessons(one.module.id)
        is_open = [lesson for lesson in lessons if not rules.is_complete(lesson, self.log())]
        here = [lesson for lesson in is_open if last and lesson.key == last.lesson_key]
        lesson = next(iter(here + is_open), None)
        if lesson is not None:
            return NextUp(one.module, lesson, lessons.index(lesson) + 1)
        return NextUp(one.module, None, 0) if one.module.has_check else None

    def module(self, id: str) -> ModuleProgress | None:
        """Return one module of the path with its progress, or None when it isn't on the path."""
        return next((one for one in self.overview().modules if one.module.id == id), None)

    def lessons(self, module: str) -> tuple[LessonOutline, ...]:
        """Return the lessons of a module for this learner."""
        return self.index.lessons(module, self.role)

    def standing(self, lesson: LessonOutline) -> rules.Standing:
        """Return how far the learner is with a lesson."""
        return rules.lesson_standing(lesson, self.log())

    def search(self, typed: str) -> tuple[Found, ...]:
        """Return what is found on the path of this learner, the best first.

        Raises:
            NoSearchError: this computer can't search.
        """
        return self.index.search(typed, self.role)

    def words(self) -> tuple[Word, ...]:
        """Return the word list, in the order of the alphabet."""
        return self.index.words()

    # A lesson ------------------------------------------------------------------------------

    def open_lesson(self, key: str) -> OpenLesson:
        """Return a lesson with the steps for this learner.

        Raises:
            ContentMissingError: it can't be opened.
        """
        lesson = self.index.lesson(key)
        lessons = self.lessons(lesson.module)
        outline = next((one for one in lessons if one.key == key), None)
        if outline is None:
            raise ContentMissingError(what=lesson.title)
        modules = {one.id: one.title for one in self.index.modules(self.role)}
        return OpenLesson(
            outline=outline,
            version=lesson.version,
            steps=lesson.for_role(self.role),
            sources=lesson.sources,
            number=lessons.index(outline) + 1,
            of=len(lessons),
            module_title=modules.get(lesson.module, lesson.module),
        )

    def first_open_step(self, lesson: OpenLesson) -> int:
        """Return the position, from 0, of the step to open a lesson at."""
        ids = [step.id for step in lesson.steps]
        return ids.index(rules.first_open_step(lesson.outline, ids, self.log()))

    def see(self, place: Place) -> None:
        """Log that a step is on screen.

        Raises:
            StoreFullError, StoreBusyError, StoreWriteError: it was not kept.
        """
        if self.log().last != place:
            self.store.add_seen(place, self.clock())
            self.changed()

    def answer(self, asked: Asked, answer: Any) -> Outcome:
        """Grade and keep an answer. With a token that was kept before, nothing is added.

        Raises:
            UnfitAnswerError: the answer does not belong to the exercise; nothing was kept.
            StoreFullError, StoreBusyError, StoreWriteError: it was not kept.
        """
        outcome: Outcome = KINDS[asked.kind].grade(asked.exercise, answer)
        self.keep(asked.token, asked.key, asked.version, to_plain(answer), outcome)
        return outcome

    def keep(
        self, token: str, key: str, version: str, answer: dict[str, Any], outcome: Outcome
    ) -> None:
        """Log a graded answer."""
        attempt = Attempt(
            token=token,
            exercise=key,
            version=version,
            answer=answer,
            outcome=outcome,
            at=self.clock(),
        )
        self.store.add_attempt(attempt)
        self.changed()

    def last_answer(self, asked: Asked) -> Any | None:
        """Return the answer that was given last to this version of an exercise, or None."""
        plain = self.store.last_answer(asked.key, asked.version)
        return _answer(asked.kind, plain)

    # Drafts --------------------------------------------------------------------------------

    def keep_draft(self, asked: Asked, answer: Any) -> None:
        """Keep an unfinished answer, so that closing at any moment loses nothing.

        Raises:
            StoreFullError, StoreBusyError, StoreWriteError: it was not kept.
        """
        self.store.keep_draft(asked.key, asked.version, to_plain(answer))

    def draft(self, asked: Asked) -> Any | None:
        """Return the unfinished answer to this version of an exercise, if there is one."""
        return _answer(asked.kind, self.store.draft(asked.key, asked.version))


def _answer(kind: str, plain: dict[str, Any] | None) -> Any | None:
    try:
        return None if plain is None else from_plain(KINDS[kind], plain)
    except UnfitAnswerError:
        return None
