"""What a learner wrote at steps: kept, erased, and listed by lesson."""

from __future__ import annotations

from dataclasses import dataclass

from ...domain.errors import ContentMissingError
from ...domain.learning.notes import Note, tidy_note
from ...domain.learning.progress import Place
from .results import OpenLesson
from .training import Training


@dataclass(frozen=True, slots=True)
class ListedNote:
    """A note, and the title of its step; empty when the lesson has that step no more."""

    note: Note
    step: str


@dataclass(frozen=True, slots=True)
class LessonNotes:
    """The notes of one lesson in the order of its steps; without a title it is there no more."""

    key: str
    title: str
    notes: tuple[ListedNote, ...]


class Notebook:
    """The notes of one learner."""

    def __init__(self, training: Training) -> None:
        self._training = training

    @property
    def erased_everywhere(self) -> bool:
        """Tell whether what was erased last is gone from all older copies, too."""
        return self._training.store.erased_everywhere

    def text(self, place: Place) -> str:
        """Return the note at a step, empty if there is none."""
        return self._training.store.note(place)

    def keep(self, place: Place, text: str) -> str:
        """Keep the note at a step, or erase it if it is empty, and return what was kept.

        Raises:
            StoreFullError, StoreBusyError, StoreWriteError: it was not kept; what was there stays.
        """
        tidy = tidy_note(text)
        if tidy != self.text(place):
            self._training.store.keep_note(Note(place, tidy))
        return tidy

    def by_lesson(self) -> tuple[LessonNotes, ...]:
        """Return all notes, in the order of the path; those of lessons that are gone come last."""
        notes: dict[str, list[Note]] = {}
        for note in self._training.store.notes():
            notes.setdefault(note.place.lesson_key, []).append(note)
        listed = [self._listed(key, found) for key, found in notes.items()]
        order = self._order(notes)
        return tuple(sorted(listed, key=lambda one: order.get(one.key, len(order))))

    def _order(self, keys: dict[str, list[Note]]) -> dict[str, int]:
        modules = {key.partition("/")[0] for key in keys}
        on_path = [one.id for one in self._training.index.modules(self._training.role)]
        lessons = [
            lesson.key
            for module in on_path
            if module in modules
            for lesson in self._training.lessons(module)
        ]
        return {key: place for place, key in enumerate(lessons)}

    def _listed(self, key: str, notes: list[Note]) -> LessonNotes:
        lesson = self._opened(key)
        titles = {step.id: step.title for step in lesson.steps} if lesson else {}
        order = {step: place for place, step in enumerate(titles)}
        notes.sort(key=lambda note: order.get(note.place.step, len(order)))
        return LessonNotes(
            key,
            lesson.outline.title if lesson else "",
            tuple(ListedNote(note, titles.get(note.place.step, "")) for note in notes),
        )

    def _opened(self, key: str) -> OpenLesson | None:
        try:
            return self._training.open_lesson(key)
        except ContentMissingError:
            return None
