"""What one learner does: see steps, answer, pass checks, earn a certificate."""

from __future__ import annotations

from datetime import date
from random import Random
from typing import TYPE_CHECKING, Any

from ...content.index.content_index import ContentIndex
from ...domain.errors import ContentMissingError
from ...domain.exercises import KINDS
from ...domain.exercises.kind import Outcome, UnfitAnswerError
from ...domain.learning import progress as rules
from ...domain.learning.answers import from_plain, to_plain
from ...domain.learning.course import LessonOutline, Step
from ...domain.learning.learner import Learner
from ...domain.learning.progress import Attempt, Log, ModuleProgress, Place
from ...domain.time.dating import Doubt, Times, latest
from ...store.progress_store import ProgressStore
from ...store.toolkit_store import ToolkitStore
from ..chance import CHANCE
from ..clock import Clock, day_of
from .plans import KeptPlan, kept_plans
from .results import Asked, NextUp, OpenLesson, Overview

if TYPE_CHECKING:
    from ...domain.text.searching import Found
    from ...domain.text.word_list import Word


class Training:
    """The use cases of one learner."""

    def __init__(
        self,
        index: ContentIndex,
        store: ProgressStore,
        learner: Learner,
        clock: Clock,
        kept: ToolkitStore,
        chance: Random = CHANCE,
    ) -> None:
        self.index = index
        self.store = store
        self.kept = kept
        self.learner = learner
        self.clock = clock
        self.chance = chance
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

    @property
    def times(self) -> Times:
        """Return what is known of the time: what the clock says, and the learner's own work."""
        worked = latest([day_of(at) for at in self.store.worked_at()])
        return Times(self.clock.today(), worked)

    @property
    def today(self) -> date:
        """Return the day that it is, as near as can be known."""
        said = Times(self.clock.today())
        return said.today if said.doubt is Doubt.NONE else self.times.likeliest

    # The path ------------------------------------------------------------------------------

    def overview(self) -> Overview:
        """Return the path with progress. Takes as long with 10,000 lessons as with ten."""
        log = self.log()
        path = self.index.path(self.role)
        touched = self.index.outlines(log.seen, self.role)
        modules = tuple(
            rules.module_progress(module, touched, log) for module in self.index.modules(self.role)
        )
        required = {one.module.id: one for one in modules if not one.module.optional}
        done = sum(
            one.minutes for one in touched if one.module in required and rules.is_complete(one, log)
        )
        checks = sum(one.module.check_minutes for one in required.values() if one.check_passed)
        total = sum(one.module.minutes + one.module.check_minutes for one in required.values())
        return Overview(
            path=path,
            modules=modules,
            next_up=self._next_up(modules),
            minutes_left=max(0, total - done - checks),
            complete=rules.is_path_complete(modules),
        )

    def _next_up(self, modules: tuple[ModuleProgress, ...]) -> NextUp | None:
        last = self.log().last
        busy = next((m for m in modules if last and m.module.id == last.module), None)
        rest = [m for m in modules if m is not busy and not m.module.optional]
        is_locked = bool(rules.still_to_do(modules))
        for one in ([busy] if busy else []) + rest:
            if one.complete or one.module.broken or (one.module.final and is_locked):
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

    def before_check(self, module: str) -> tuple[ModuleProgress, ...]:
        """Return what has to be done before the check of ``module`` can be begun.

        Only a final check waits; once it is passed, it stays open.
        """
        modules = self.overview().modules
        one = next((one for one in modules if one.module.id == module), None)
        if one is None or not one.module.final or one.check_passed:
            return ()
        return rules.still_to_do(modules)

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
            steps=lesson.for_role(self.role),
            sources=lesson.sources,
            number=lessons.index(outline) + 1,
            of=len(lessons),
            module_title=modules.get(lesson.module, lesson.module),
        )

    def reading(self, place: str) -> Step | None:
        """Return the step at ``module/lesson#step``; None when this learner has no such step."""
        key, _, id = place.partition("#")
        try:
            steps = self.open_lesson(key).steps
        except ContentMissingError:
            return None
        return next((step for step in steps if step.id == id), None)

    def passed_on(self, check: str) -> date | None:
        """Return the day on which the check of a module was passed first, if ever."""
        passes = self.store.passes(check)
        return day_of(passes[0]) if passes else None

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
            self.store.add_seen(place, self.clock.now())
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
            at=self.clock.now(),
        )
        self.store.add_attempt(attempt)
        self.changed()

    def last_answer(self, asked: Asked) -> Any | None:
        """Return the answer that was given last to this version of an exercise, or None."""
        plain = self.store.last_answer(asked.key, asked.fits)
        return _answer(asked.kind, plain)

    def was_changed(self, asked: Asked) -> bool:
        """Tell whether it was answered, but only as it was before its text changed."""
        return asked.key in self.log().answered and not self.store.last_answer(
            asked.key, asked.fits
        )

    def play(self, asked: Asked, *, shown: bool = False) -> str:
        """Return what the order of this play of an exercise follows from.

        That is who plays, what, and how often it was answered before; with ``shown`` before the
        answer that is shown with it.
        """
        before = len(self.store.answers(asked.key)) - shown
        return f"{self.learner.id}/{asked.key}/{before}"

    def earlier_answers(self, asked: Asked) -> list[Any]:
        """Return all answers to an exercise, of any version of it, the oldest first."""
        answers = (_answer(asked.kind, plain) for plain in self.store.answers(asked.key))
        return [answer for answer in answers if answer is not None]

    # Plans ---------------------------------------------------------------------------------

    def plans(self) -> tuple[KeptPlan, ...]:
        """Return the newest if-then plan to each exercise on the path, in the order of the path."""
        return kept_plans(self.index.plans(self.role), self.log(), self.store)

    # Drafts --------------------------------------------------------------------------------

    def keep_draft(self, asked: Asked, answer: Any) -> None:
        """Keep an unfinished answer, so that closing at any moment loses nothing.

        Raises:
            StoreFullError, StoreBusyError, StoreWriteError: it was not kept.
        """
        self.store.keep_draft(asked.key, asked.version, to_plain(answer))

    def draft(self, asked: Asked) -> Any | None:
        """Return the unfinished answer to this version of an exercise, if there is one."""
        return _answer(asked.kind, self.store.draft(asked.key, asked.fits))


def _answer(kind: str, plain: dict[str, Any] | None) -> Any | None:
    try:
        return None if plain is None else from_plain(KINDS[kind], plain)
    except UnfitAnswerError:
        return None
