"""The text of the step on screen: its words that can be looked up, and what was searched for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ....domain.look.tokens import LESSON_WIDTH_EM, TYPE_SCALE
from ....domain.text.searching import spans
from ....domain.text.word_list import Word
from ...exercises import ExerciseView
from ...kit.context import Context
from ...kit.page import Page
from ...kit.prose import Prose
from ...theme.sized import Sized
from .step_words import StepWords, words_of

_ROOM = 80
"""Pixels to show above and below what was searched for."""


class LessonText(QObject):
    """Makes the texts of a step. ``list_wanted`` asks for the word list, at the id of a word."""

    list_wanted = Signal(str)

    def __init__(self, context: Context, page: Page) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self._known: tuple[Word, ...] = ()
        self._tips: dict[str, str] = {}
        self._texts: dict[Prose, str] = {}
        self._target: QWidget | None = None
        self.marks: tuple[str, ...] = ()
        self.words: StepWords | None = None

    def begin(self, known: tuple[Word, ...], marks: tuple[str, ...]) -> None:
        """Open a lesson; ``marks`` are words that were searched for."""
        self._known = known
        self._tips = {word.id: word.meaning for word in known}
        self.marks = marks

    def clear(self) -> None:
        """Begin a step without text."""
        self._texts, self.words, self._target = {}, None, None

    def put(self, html: str) -> Prose:
        """Return a text for the step."""
        theme = self._context.theme
        prose = Prose(theme, html, self._tips)
        Sized(theme, prose, widest=LESSON_WIDTH_EM * TYPE_SCALE["lesson"])
        self._texts[prose] = html
        return prose

    def end(self, body: QVBoxLayout, views: Sequence[ExerciseView]) -> None:
        """Add the words below the last text that has any, and show what was searched for."""
        self._add_words(body)
        if self.marks:
            marked = [block for prose in self._texts if (block := prose.mark(self.marks))]
            asking = [view for view in views if self._asks(view)]
            self._target = next(iter([*marked, *asking]), None)
            # Once the page has its size.
            QTimer.singleShot(0, self, self._show_target)

    def _asks(self, view: ExerciseView) -> bool:
        return bool(spans(getattr(view.exercise, "question", ""), self.marks))

    def _add_words(self, body: QVBoxLayout) -> None:
        with_words = [prose for prose, html in self._texts.items() if words_of([html], self._known)]
        if not with_words:
            return
        self.words = StepWords(words_of(self._texts.values(), self._known))
        self.words.list_wanted.connect(self.list_wanted)
        self.words.opened.connect(self._on_word_opened)
        for prose in with_words:
            prose.word_chosen.connect(self.words.open_card)
        body.insertWidget(body.indexOf(with_words[-1]) + 1, self.words)

    @Slot()
    def _on_word_opened(self) -> None:
        QTimer.singleShot(0, self, self._show_card)

    @Slot()
    def _show_card(self) -> None:
        if self.words is not None and self.words.card is not None:
            self._page.scroll_area.ensureWidgetVisible(self.words.card, 0, _ROOM // 2)

    @Slot()
    def _show_target(self) -> None:
        target, area = self._target, self._page.scroll_area
        body = area.widget()
        if target is None or body is None:
            return
        # What stands above may still be without its height.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        inside = target.first_mark() if hasattr(target, "first_mark") else 0
        area.ensureVisible(0, target.mapTo(body, target.rect().topLeft()).y() + inside, 0, _ROOM)

    def unmark(self) -> bool:
        """Take away what was searched for; False when there is nothing."""
        before, self.marks, self._target = self.marks, (), None
        for prose in self._texts:
            prose.mark(())
        return bool(before)

    def go_back(self) -> bool:
        """Take away a card or marks; False when there is neither."""
        return (self.words is not None and self.words.close_card()) or self.unmark()
