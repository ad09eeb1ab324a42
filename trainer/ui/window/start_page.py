"""Start: who are you? Earlier learners, or a name and a role."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from ...domain.errors import TrainerError
from ...domain.learning.learner import LONGEST_NAME, Learner, tidy_name
from ...domain.look.tokens import SPACE
from ...services.told_apart import Mark, told_apart
from ..kit.batch import Batch
from ..kit.context import Context
from ..kit.days import seen_on
from ..kit.fitted_button import FittedButton
from ..kit.illustration import Illustration
from ..kit.option_button import RadioOption
from ..kit.page import Page
from ..kit.parts import button, card, clear, column, label
from ..kit.typing_fields import LineField

_AT_ONCE = 20
"""People who are shown at once, the one who was here last first."""


class StartPage(Page):
    """Choosing an earlier learner, or making a profile."""

    nav = "people"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._waits = False
        self._heading = label(self.tr("Welcome"), "display")
        self.layout_.addWidget(self._heading)
        self.layout_.addWidget(
            label(
                self.tr(
                    "Here you practise listening to young people, noticing when something is "
                    "wrong, and taking the next step together. You don't need to be a care "
                    "worker."
                ),
                "lesson",
                "muted",
            )
        )
        columns = QHBoxLayout()
        columns.setSpacing(SPACE["xl"])
        self.layout_.addLayout(columns)
        left = column()
        columns.addLayout(left, 3)
        self._earlier = column(spacing="s")
        left.addLayout(self._earlier)
        left.addWidget(self._new_card())
        left.addStretch(1)
        self._picture = Illustration(context.assets, "start-welkom")
        columns.addWidget(self._picture, 2, Qt.AlignmentFlag.AlignTop)
        self.layout_.addStretch(1)

    def title(self) -> str:
        return self.tr("Who are you?")

    def _new_card(self) -> QWidget:
        frame, inside = card(spacing="m")
        name_label = label(self.tr("What is your name? A nickname will do."), "strong")
        self.name_field = LineField(LONGEST_NAME)
        self.name_field.setObjectName("name_field")
        self.name_field.setAccessibleName(name_label.text())
        name_label.setBuddy(self.name_field)
        self.name_field.textChanged.connect(self._on_changed)
        inside.addWidget(name_label)
        inside.addWidget(self.name_field)
        inside.addWidget(label(self.tr("Where do you meet young people?"), "strong"))
        self._roles = column(spacing="xs")
        self._group = QButtonGroup(self)
        self._group.buttonToggled.connect(self._on_changed)
        inside.addLayout(self._roles)
        self.begin_button = button(self.tr("Begin"), "primary", name="begin_button")
        self.begin_button.clicked.connect(self.go_on)
        inside.addWidget(self.begin_button, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addWidget(
            label(
                self.tr("Everything stays on this laptop. Nothing is sent, no account is needed."),
                "small",
                "muted",
            )
        )
        return frame

    def enter(self, argument: object = None) -> None:
        # The very first time all content is compiled; the page is on screen before that.
        self._waits = not self.context.workspace.is_compiled
        if not self._waits:
            self._fill()
        self.name_field.clear()
        self._on_changed()
        self.name_field.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._waits:
            self._waits = False
            QTimer.singleShot(0, self, self._fill)

    def _fill(self) -> None:
        self._fill_earlier()
        self._fill_roles()

    def _fill_earlier(self) -> None:
        clear(self._earlier)
        learners = self.context.workspace.learners()
        if not learners:
            return
        titles = {path.id: path.learner for path in self.context.workspace.index.paths()}
        self._earlier.addWidget(label(self.tr("Go on as"), "heading"))
        marks = self._marks(learners)
        people = Batch(_AT_ONCE, "s")
        people.fill(
            [
                partial(self._person, one.id, (one.name, titles.get(one.path, ""), marks[one.id]))
                for one in learners
            ]
        )
        self._earlier.addWidget(people)
        self._earlier.addSpacing(SPACE["m"])
        self._earlier.addWidget(label(self.tr("Or someone new"), "heading"))

    def _marks(self, learners: tuple[Learner, ...]) -> dict[str, str]:
        """Return what tells people of one name and path apart: since when, or a number."""
        marks = told_apart(learners, self.context.workspace.folder)
        return {id: " · ".join(self._mark(mark)) for id, mark in marks.items()}

    def _mark(self, mark: Mark) -> Iterator[str]:
        if mark.since:
            yield self.tr("since {day}").format(day=seen_on(mark.since))
        if mark.number:
            yield self.tr("number {number}").format(number=mark.number)

    def _person(self, id: str, words: tuple[str, ...]) -> FittedButton:
        made = FittedButton(" · ".join(filter(None, words)))
        made.setProperty("learner", id)
        made.clicked.connect(self._on_learner_clicked)
        return made

    def _fill_roles(self) -> None:
        for made in self._group.buttons():
            self._group.removeButton(made)
        clear(self._roles)
        for path in self.context.workspace.index.paths():
            title = path.title if path.ready else self._coming(path.title)
            number = len(self._group.buttons()) + 1
            made = RadioOption(self.context.theme, self.context.icons, number, title)
            made.setObjectName(f"path_{path.id}")
            made.setProperty("path", path.id)
            made.setEnabled(path.ready)
            self._group.addButton(made)
            self._roles.addWidget(made)
            summary = label(path.summary, "small", "muted")
            summary.setContentsMargins(54, 0, 0, 6)
            self._roles.addWidget(summary)
        if not self._group.buttons():
            text = self.tr(
                "The learning paths can't be opened. Install Steunpersoon again; what was kept "
                "on this laptop stays."
            )
            self._roles.addWidget(label(text, "body", "alarm"))
        ready = [one for one in self._group.buttons() if one.isEnabled()]
        if len(ready) == 1:
            ready[0].setChecked(True)

    def _coming(self, title: str) -> str:
        return self.tr("{title} (in preparation)").format(title=title)

    @Slot()
    def _on_changed(self) -> None:
        named = bool(tidy_name(self.name_field.text()))
        if not named:
            self.unkept = None
        self.begin_button.setEnabled(named and self._group.checkedButton() is not None)

    @Slot()
    def _on_learner_clicked(self) -> None:
        wanted = self.sender().property("learner")
        learner = next(one for one in self.context.workspace.learners() if one.id == wanted)
        self.went.emit("enter", learner)

    @Slot()
    def go_on(self) -> bool:
        chosen = self._group.checkedButton()
        if chosen is None and tidy_name(self.name_field.text()):
            return self._ask_role()
        if not self.begin_button.isEnabled() or chosen is None:
            return False
        learner = self._added(str(chosen.property("path")))
        if learner is not None:
            self.went.emit("enter", learner)
        return True

    def _added(self, path: str) -> Learner | None:
        """Make the profile; None when it could not be made."""
        try:
            learner = self.context.workspace.add_learner(self.name_field.text(), path)
        except TrainerError as error:
            self.unkept = partial(self._added, path)
            self.fail(error)
            return None
        self.unkept = None
        return learner

    def _ask_role(self) -> bool:
        """Bring the keyboard to the roles: a name alone is not enough."""
        ready = [one for one in self._group.buttons() if one.isEnabled()]
        if ready:
            ready[0].setFocus()
            self.scroll_area.ensureWidgetVisible(ready[0])
        return bool(ready)

    def refresh(self, argument: object = None) -> None:
        """Make the roles anew; what was typed and chosen stays."""
        before = self._group.checkedButton()
        path = before.property("path") if before is not None else ""
        self._fill()
        for made in self._group.buttons():
            if made.property("path") == path and made.isEnabled():
                made.setChecked(True)

    def go_back(self) -> bool:
        if self.has_learner:
            self.went.emit("learn", None)
        return self.has_learner

    def take_number(self, number: int) -> bool:
        roles = self._group.buttons()
        if not 1 <= number <= len(roles) or not roles[number - 1].isEnabled():
            return False
        roles[number - 1].setFocus()
        roles[number - 1].click()
        return True

    def set_margins(self, narrow: bool) -> None:
        super().set_margins(narrow)
        self._picture.setVisible(not narrow and self._picture.is_there)
