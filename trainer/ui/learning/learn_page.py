"""Leren: the path with its modules, how far you are, and one button to go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QPushButton, QWidget

from ...domain.learning.course import LessonOutline, ModuleOutline
from ...domain.learning.progress import ModuleProgress, Standing
from ...domain.look.tokens import SPACE
from ...services.learning.results import NextUp, Overview
from ..kit.context import Context, minutes
from ..kit.illustration import Illustration
from ..kit.page import Page
from ..kit.parts import breakable, button, button_bar, card, clear, column, label, pill, row
from ..kit.progress_line import ProgressLine

if TYPE_CHECKING:
    from ...services.learning.kept_certificates import KeptCertificates

_CARD_WIDTH = 300


class LearnPage(Page):
    """Opens on the learner's path."""

    nav = "learn"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._heading = label("", "display")
        self._sub = label("", "body", "muted")
        self.layout_.addWidget(self._heading)
        self.layout_.addWidget(self._sub)
        self._next = column()
        self._next_inside: QBoxLayout | None = None
        self._narrow = False
        self.layout_.addLayout(self._next)
        self._grid = QGridLayout()
        self._grid.setSpacing(SPACE["l"])
        self.layout_.addLayout(self._grid)
        self.words_button = button(self.tr("Word list"), "link", name="words_button")
        self.words_button.clicked.connect(self._on_words_clicked)
        self.notes_button = button(self.tr("My notes"), "link", name="notes_button")
        self.notes_button.clicked.connect(self._on_notes_clicked)
        self.services_button = button(self.tr("Helplines"), "link", name="services_button")
        self.services_button.clicked.connect(self._on_services_clicked)
        self.network_button = button(self.tr("My network"), "link", name="network_button")
        self.network_button.clicked.connect(self._on_network_clicked)
        self.further_button = button(self.tr("Learn more"), "link", name="further_button")
        self.further_button.clicked.connect(self._on_further_clicked)
        self.team_button = button(self.tr("Team session"), "link", name="team_button")
        self.team_button.clicked.connect(self._on_team_clicked)
        self.layout_.addWidget(
            button_bar(
                self.notes_button,
                self.words_button,
                self.services_button,
                self.network_button,
                self.further_button,
                self.team_button,
            )
        )
        self.layout_.addStretch(1)
        self._cards: list[QFrame] = []
        context.theme.changed.connect(self._arrange)
        self._columns = 0
        self.next_button: QPushButton | None = None
        self._kept: KeptCertificates | None = None

    def title(self) -> str:
        return self.tr("Learn")

    def enter(self, argument: object = None) -> None:
        overview = self.training.overview()
        if overview.complete:
            from ...services.learning.kept_certificates import KeptCertificates

            self._kept = KeptCertificates(self.training)
        name = self.training.learner.name
        greeting = self.tr("Welcome, {name}")
        if any(one.started for one in overview.modules):
            greeting = self.tr("Well on your way, {name}")
        if overview.complete:
            greeting = self.tr("Well done, {name}")
        self._heading.setText(greeting.format(name=breakable(name)))
        self._sub.setText(self._subtitle(overview))
        self._fill_next(overview)
        self._fill_cards(overview)

    def first_focus(self) -> QWidget | None:
        return self.next_button

    def _subtitle(self, overview: Overview) -> str:
        if overview.complete:
            return self.tr("{path} · all done").format(path=overview.path.title)
        return self.tr("{path} · {minutes} to your certificate").format(
            path=overview.path.title, minutes=minutes(overview.minutes_left)
        )

    def _fill_next(self, overview: Overview) -> None:
        clear(self._next)
        self.next_button = None
        self._next_inside = None
        frame, inside = card("brand", margin="xl")
        words = column(spacing="xs")
        inside.addLayout(words, 1)
        above, heading, below, action = self._next_words(overview)
        if not heading:
            frame.deleteLater()
            return
        for text, size in ((above, "body"), (heading, "title"), (below, "body")):
            words.addWidget(label(text, size, "onBrand"))
        self.next_button = button(action, "light", name="next_button")
        self.next_button.setAccessibleName(f"{action}: {heading}")
        self.next_button.clicked.connect(self.go_on)
        inside.addWidget(self.next_button)
        self._next.addWidget(frame)
        self._next_inside = inside
        self.set_margins(self._narrow)

    def _next_words(self, overview: Overview) -> tuple[str, str, str, str]:
        if overview.complete:
            from .finished_path import finished_words

            return finished_words(self._kept)
        up = overview.next_up
        if up is None:
            return "", "", "", ""
        started = any(one.started for one in overview.modules)
        action = self.tr("Go on") if started else self.tr("Begin")
        if up.lesson is None:
            return self._check_words(up.module, action)
        return self._lesson_words(up, up.lesson, action)

    def _check_words(self, module: ModuleOutline, action: str) -> tuple[str, str, str, str]:
        above = self.tr("{action} · {module}").format(action=action, module=module.title)
        heading = self.tr("Check: {module}").format(module=module.title)
        if module.final:
            above, heading = self.tr("All lessons are done"), module.title
        below = self.tr("{minutes} · as often as you like")
        return above, heading, below.format(minutes=minutes(module.check_minutes)), action

    def _lesson_words(
        self, up: NextUp, lesson: LessonOutline, action: str
    ) -> tuple[str, str, str, str]:
        above = self.tr("{action} · {module} · lesson {number} of {total}").format(
            action=action, module=up.module.title, number=up.number, total=up.module.lessons
        )
        below = self.tr("{minutes} · {goal}").format(
            minutes=minutes(lesson.minutes), goal=lesson.goal
        )
        return above, lesson.title, below, action

    def _fill_cards(self, overview: Overview) -> None:
        for made in self._cards:
            self._grid.removeWidget(made)
            made.hide()
            made.deleteLater()
        self._cards = [self._module_card(one) for one in overview.modules]
        self._columns = 0
        self._arrange()

    def _module_card(self, one: ModuleProgress) -> QFrame:
        module = one.module
        frame, inside = card()
        inside.addWidget(Illustration(self.context.assets, module.picture, tallest=240))
        words = {
            Standing.DONE: (self.tr("Done"), "done"),
            Standing.BUSY: (self.tr("Busy"), "busy"),
            Standing.TO_DO: (self.tr("To do"), "todo"),
        }
        states = [pill(*words[one.standing])]
        if module.optional:
            states.append(pill(self.tr("Optional"), "todo"))
        inside.addLayout(row(*states, spacing="s"))
        inside.addWidget(label(module.title, "heading"))
        inside.addWidget(label(module.summary, "body", "muted"))
        inside.addStretch(1)
        line = ProgressLine(
            self.context.theme, self.tr("Progress in {module}").format(module=module.title)
        )
        line.show_part(*_parts(one))
        inside.addWidget(line)
        inside.addLayout(self._card_foot(one))
        return frame

    def _card_foot(self, one: ModuleProgress) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.addWidget(label(self._foot_text(one), "small", "muted"), 1)
        look = button(self.tr("View"), "link", name=f"module_{one.module.id}")
        look.setAccessibleName(self.tr("View {module}").format(module=one.module.title))
        look.setProperty("module", one.module.id)
        look.setProperty("goes_to", "check" if one.module.final else "module")
        look.clicked.connect(self._on_module_clicked)
        foot.addWidget(look)
        return foot

    def _foot_text(self, one: ModuleProgress) -> str:
        if one.module.broken:
            return self.tr("This module can't be opened now.")
        if not one.module.final:
            return self.tr("{done} of {total} lessons").format(
                done=one.lessons_done, total=one.module.lessons
            )
        before = self.training.before_check(one.module.id)
        if before:
            names = ", ".join(waiting.module.title for waiting in before)
            return self.tr("First to do: {modules}").format(modules=names)
        return minutes(one.module.check_minutes)

    @Slot()
    def _arrange(self) -> None:
        """Put as many cards beside each other as fit."""
        width = self.width() - 2 * SPACE["xxl"]
        wanted = max(1, min(4, width // self.context.theme.px(_CARD_WIDTH)))
        columns = max(1, min(wanted, len(self._cards)))
        if columns == self._columns:
            return
        self._columns = columns
        for place, made in enumerate(self._cards):
            self._grid.addWidget(made, place // columns, place % columns)
        for place in range(4):
            self._grid.setColumnStretch(place, 1 if place < columns else 0)

    def set_margins(self, narrow: bool) -> None:
        super().set_margins(narrow)
        self._narrow = narrow
        if self._next_inside is not None and self.next_button is not None:
            # Beside each other, large words and a button have no room.
            ways = QBoxLayout.Direction
            self._next_inside.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
            aligned = Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag(0)
            self._next_inside.setAlignment(self.next_button, aligned)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @Slot()
    def _on_notes_clicked(self) -> None:
        self.went.emit("notes", None)

    @Slot()
    def _on_module_clicked(self) -> None:
        sender = self.sender()
        self.went.emit(sender.property("goes_to"), sender.property("module"))

    @Slot()
    def _on_services_clicked(self) -> None:
        self.went.emit("services", None)

    @Slot()
    def _on_network_clicked(self) -> None:
        self.went.emit("network", None)

    @Slot()
    def _on_further_clicked(self) -> None:
        self.went.emit("further", None)

    @Slot()
    def _on_team_clicked(self) -> None:
        self.went.emit("team", None)

    @Slot()
    def _on_words_clicked(self) -> None:
        self.went.emit("words", None)

    @Slot()
    def go_on(self) -> bool:
        if self.next_button is None:
            return False
        overview = self.training.overview()
        up = overview.next_up
        if overview.complete:
            from .finished_path import next_page

            self.went.emit(*next_page(self._kept))
        elif up is not None and up.lesson is not None:
            self.went.emit("lesson", up.lesson.key)
        elif up is not None:
            self.went.emit("check", up.module.id)
        return True


def _parts(one: ModuleProgress) -> tuple[int, int]:
    """Return how many parts of a module are done, and how many it has."""
    if one.module.final:
        return int(one.check_passed), 1
    return one.lessons_done, one.module.lessons
