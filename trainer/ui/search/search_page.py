"""Zoeken: finds while you type. Arrows go through the results, Enter opens one, Esc goes back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QWidget

from ...domain.errors import TrainerError
from ...domain.text.message import QT_TRANSLATE_NOOP, Template
from ...domain.text.searching import MOST_FOUND, Found, StepPlace, marked, wanted
from ...services.learning.training import Training
from ..kit.context import Context, shown, translated
from ..kit.page import Page
from ..kit.parts import button, button_bar, card, column, label, narrowed
from .result_button import ResultButton, SearchField

_PAUSE = 60
"""Milliseconds without typing before it looks."""

_LONGEST = 100
_WIDEST = 820


@dataclass(frozen=True, slots=True)
class _Landing:
    """What a kind of result is called, and the page and argument that open it.

    Without a page, the place of the result names it.
    """

    title: Template
    page: str
    argument: Callable[[Found, tuple[str, ...]], object]


def _step(found: Found, words: tuple[str, ...]) -> StepPlace:
    lesson, *step = found.place
    return StepPlace(lesson, step[0] if step else "", words)


def _id(found: Found, words: tuple[str, ...]) -> str:
    return found.place[0]


def _nothing(found: Found, words: tuple[str, ...]) -> None:
    return None


LANDINGS = {
    "page": _Landing(QT_TRANSLATE_NOOP("search", "Page"), "", _nothing),
    "service": _Landing(QT_TRANSLATE_NOOP("search", "Helpline"), "services", _id),
    "word": _Landing(QT_TRANSLATE_NOOP("search", "Word"), "words", _id),
    "lesson": _Landing(QT_TRANSLATE_NOOP("search", "Lesson"), "lesson", _step),
    "step": _Landing(QT_TRANSLATE_NOOP("search", "Step"), "lesson", _step),
    "talk": _Landing(QT_TRANSLATE_NOOP("search", "Conversation"), "lesson", _step),
    "card": _Landing(QT_TRANSLATE_NOOP("search", "Card"), "refresh", _id),
    "tool": _Landing(QT_TRANSLATE_NOOP("search", "Toolkit"), "tool", _id),
    "further": _Landing(QT_TRANSLATE_NOOP("search", "Learn more"), "further", _id),
    "sign": _Landing(QT_TRANSLATE_NOOP("search", "Route map"), "route", _id),
}
"""One row a source of results; a test holds it equal to ``SOURCES``."""


def still_right(
    found: tuple[Found, ...], context: Context, words: tuple[str, ...]
) -> tuple[Found, ...]:
    """Return ``found`` with helplines as this organisation has them: corrected or switched off."""
    if not any(one.kind == "service" for one in found):
        return found
    every = context.workspace.open_directory().maintained()
    kept = {one.entry.id: one for one in every if not one.entry.hidden}
    right = []
    for one in found:
        own = kept.get(one.place[0]) if one.kind == "service" else None
        if own is not None and own.entry.what_for != own.shipped.what_for:
            right.append(replace(one, snippet=marked(own.entry.what_for, words)))
        elif own is not None or one.kind != "service":
            right.append(one)
    return tuple(right)


class SearchPage(Page):
    """The last search stays until somebody else is learning."""

    nav = "search"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.found: tuple[Found, ...] = ()
        self._words: tuple[str, ...] = ()
        heading = label(self.tr("Search"), "display")
        self.field = SearchField(_LONGEST)
        self.field.setObjectName("search_field")
        self.field.setPlaceholderText(self.tr("A word, or the beginning of one"))
        self.field.setAccessibleName(self.tr("Search in lessons, words and conversations"))
        heading.setBuddy(self.field)
        self.status = label("", "small", "muted")
        outer, inside = narrowed(_WIDEST)
        self.layout_.addLayout(outer)
        for part in (heading, self.field, self.status):
            inside.addWidget(part)
        self._results = column(spacing="s")
        self.results: list[ResultButton] = []
        inside.addLayout(self._results)
        inside.addWidget(self._hint_card())
        self.layout_.addStretch(1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.look)
        self.field.textChanged.connect(self._timer.start)
        self.field.moved.connect(self._move)

    def _hint_card(self) -> QWidget:
        self.hint, inside = card("soft")
        self._hint_title = label("", "heading")
        self._hint_text = label("", "body")
        inside.addWidget(self._hint_title)
        inside.addWidget(self._hint_text)
        self.help_button = button(self.tr("Need help now?"), name="help_button")
        self.route_button = button(self.tr("Route map"), name="route_button")
        self.words_button = button(self.tr("All words"), name="words_button")
        self.route_button.clicked.connect(self._on_route_clicked)
        self.words_button.clicked.connect(self._on_words_clicked)
        self.help_button.clicked.connect(self._on_help_clicked)
        inside.addWidget(button_bar(self.help_button, self.route_button, self.words_button))
        return self.hint

    def title(self) -> str:
        return self.tr("Search")

    def meet(self, training: Training | None) -> None:
        if training is not self._training:
            self.field.clear()
        super().meet(training)

    def enter(self, argument: object = None) -> None:
        if argument is not None:
            self.field.setText(str(argument))
        self.look()
        self.field.selectAll()
        self.scroll_area.verticalScrollBar().setValue(0)

    def refresh(self, argument: object = None) -> None:
        self.look()

    def first_focus(self) -> QWidget | None:
        return self.field

    # Looking -------------------------------------------------------------------------------

    @Slot()
    def look(self) -> None:
        """Find what is typed now, and show it."""
        self._timer.stop()
        typed = self.field.text()
        self._words = wanted(typed)
        try:
            self.found = still_right(self.training.search(typed), self.context, self._words)
        except TrainerError as error:
            self.found = ()
            self._show_hint(self.tr("Searching isn't possible"), shown(error.message))
        else:
            self._explain(typed)
        self._show_results()

    def _explain(self, typed: str) -> None:
        """Say how many there are, what one can look for, or that nothing was found."""
        count = len(self.found)
        self.status.setText(self._counted(count) if count else "")
        self.status.setVisible(bool(count))
        self.hint.setVisible(not count)
        if not self._words:
            self._show_hint(
                self.tr("What can you look for?"),
                self.tr(
                    "Lessons and their steps, words, conversations, and sheets of the toolkit. A "
                    "few letters are enough, and capitals and accents don't matter."
                ),
            )
        elif not count:
            self._show_hint(
                self.tr("Nothing found for “{typed}”").format(typed=typed.strip()),
                self.tr(
                    "Try fewer words, or only the beginning of one. Do you need help for "
                    "yourself or someone else? Then don't search any further here."
                ),
            )

    def _counted(self, count: int) -> str:
        if count == 1:
            return self.tr("1 result. Enter opens it.")
        if count == MOST_FOUND:
            return self.tr(
                "The first {count}. Type on to find others. Arrows go through them, Enter opens "
                "one."
            ).format(count=count)
        return self.tr("{count} results. Arrows go through them, Enter opens one.").format(
            count=count
        )

    def _show_hint(self, title: str, text: str) -> None:
        self._hint_title.setText(title)
        self._hint_text.setText(text)
        self.hint.show()

    def _show_results(self) -> None:
        """Show each result on a button; buttons are made once and used again."""
        while len(self.results) < len(self.found):
            made = ResultButton(self.context.theme)
            made.setObjectName(f"result{len(self.results) + 1}")
            made.setProperty("place", len(self.results))
            made.clicked.connect(self._on_result_clicked)
            made.moved.connect(self._move)
            made.typed.connect(self._on_typed)
            self._results.addWidget(made)
            self.results.append(made)
        if any(made.hasFocus() for made in self.results[len(self.found) :]):
            self.field.setFocus()
        for place, made in enumerate(self.results):
            made.setVisible(place < len(self.found))
            if place < len(self.found):
                one = self.found[place]
                made.show_result(one.title, self._where(one), one.snippet)

    def _where(self, found: Found) -> str:
        kind = translated(LANDINGS[found.kind].title)
        trail = list(found.trail)
        if found.number:
            trail.append(self.tr("step {number}").format(number=found.number))
        return " · ".join(filter(None, (kind, " › ".join(trail))))

    # Going ---------------------------------------------------------------------------------

    @Slot()
    def _on_result_clicked(self) -> None:
        self._open(int(self.sender().property("place")))

    def _open(self, place: int) -> None:
        found = self.found[place]
        landing = LANDINGS[found.kind]
        self.went.emit(landing.page or found.place[0], landing.argument(found, self._words))

    @Slot()
    def _on_words_clicked(self) -> None:
        self.went.emit("words", None)

    @Slot()
    def _on_route_clicked(self) -> None:
        self.went.emit("route", None)

    @Slot()
    def _on_help_clicked(self) -> None:
        self.went.emit("help", None)

    def go_on(self) -> bool:
        if self._timer.isActive():
            self.look()
        if self.found:
            self._open(0)
        return bool(self.found)

    def go_back(self) -> bool:
        self.went.emit("back", None)
        return True

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        """Go on searching: who types while a result has the keyboard means the field."""
        self.field.setFocus()
        self.field.end(False)
        self.field.insert(text)

    @Slot(int)
    def _move(self, by: int) -> None:
        """Go from the field to the results and through them, and back."""
        if self._timer.isActive():
            self.look()
        stops: list[QWidget] = [self.field, *self.results[: len(self.found)]]
        here = self.window().focusWidget()
        at = stops.index(here) if here in stops else 0
        target = stops[max(0, min(at + by, len(stops) - 1))]
        target.setFocus()
        self.scroll_area.ensureWidgetVisible(target, 0, 24)
