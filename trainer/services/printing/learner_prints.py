"""From what a learner sees to a PDF to print, and from that PDF to a file."""

from __future__ import annotations

from pathlib import Path

from ...domain.exercises.plan import sentence
from ...domain.look.house_style import HouseStyle
from ...domain.text.message import Translate
from ...paper.document.document import Sheet, make_pdf
from ...paper.letters.fontbook import font_book
from ...paper.sheets.lesson import LessonSheet, add_lesson
from ...paper.sheets.notes import TITLE, PrintedNotes, PrintedPlan, add_notes
from ...store.files import write_whole
from ..learning.notebook import Notebook
from ..learning.results import OpenLesson
from ..learning.training import Training


class Printing:
    """Makes the prints of one learner."""

    def __init__(
        self,
        training: Training,
        fonts: Path,
        translate: Translate,
        house: HouseStyle | None = None,
    ) -> None:
        """Take the app's fonts, how sentences of ``paper`` are translated, and a style."""
        self._training = training
        self._fonts = fonts
        self._translate = translate
        self._house = house

    def lesson(self, lesson: OpenLesson) -> bytes:
        """Return a whole lesson as this learner sees it.

        Raises:
            FontMissingError: a font of the app is gone.
        """
        outline = lesson.outline
        sheet = LessonSheet(
            title=outline.title,
            goal=outline.goal,
            minutes=outline.minutes,
            module=lesson.module_title,
            number=lesson.number,
            of=lesson.of,
            steps=lesson.steps,
            sources=lesson.sources,
        )
        return make_pdf(
            self._sheet(outline.title),
            lambda story: add_lesson(story, sheet, self._translate),
            self._fonts,
            self._translate,
        )

    def notes(self, gone: str, plan_words: Translate) -> bytes:
        """Return all own plans and notes.

        ``gone`` stands where a lesson or step has no title any more; ``plan_words`` translates the
        sentence of a plan.

        Raises:
            FontMissingError: a font of the app is gone.
        """
        lessons = [
            PrintedNotes(
                one.title or gone,
                tuple((listed.step or gone, listed.note.text) for listed in one.notes),
            )
            for one in Notebook(self._training).by_lesson()
        ]
        name = self._training.learner.name
        plans = [
            PrintedPlan(sentence(plan.answer).shown(plan_words), plan.lesson_title)
            for plan in self._training.plans()
        ]
        return make_pdf(
            self._sheet(self._translate(TITLE)),
            lambda story: add_notes(story, name, plans, lessons, self._translate),
            self._fonts,
            self._translate,
        )

    def _sheet(self, title: str) -> Sheet:
        return Sheet(title, self._training.clock.today(), self._house)


def without_letters(text: str, fonts: Path) -> str:
    """Return the characters of a print for which there are no letters; a box stands for each.

    Raises:
        FontMissingError: a font of the app is gone.
    """
    return font_book(fonts).strange(text)


def save(pdf: bytes, file: Path) -> None:
    """Write a print to ``file``, whole.

    Raises:
        FileWriteError: it can't be written; what was there stays.
    """
    write_whole(file, pdf)
