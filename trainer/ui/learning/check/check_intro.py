"""The first page of a check: what it is, and what has to be done before it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from ....domain.learning.course import Check
from ....domain.learning.progress import ModuleProgress
from ....services.learning.training import Training
from ...kit.context import minutes
from ...kit.days import done_on
from ...kit.fitted_button import FittedButton
from ...kit.parts import card, column, label, pill, row


class CheckIntro(QWidget):
    """``module_wanted`` asks for a module that is still to do, by its id."""

    module_wanted = Signal(str)

    def __init__(
        self, training: Training, check: Check, waits_for: Sequence[ModuleProgress]
    ) -> None:
        super().__init__()
        self._layout = column(self, spacing="l")
        frame, inside = card()
        passed_on = training.passed_on(check.key)
        if passed_on is not None:
            inside.addLayout(row(pill(self.tr("Passed"), "done")))
            text = self.tr(
                "You passed on {day}, and that stays. Do it again for practice, as often as you "
                "like."
            ).format(day=done_on(passed_on))
            inside.addWidget(label(text, "body"))
        inside.addWidget(label(check.intro, "lesson"))
        inside.addWidget(label(self._numbers(check), "body", "muted"))
        if check.talks_for_role(training.role):
            inside.addWidget(label(self._about_talk(), "body", "muted"))
        inside.addWidget(label(minutes(check.minutes), "small", "muted"))
        self._layout.addWidget(frame)
        if waits_for:
            self._list_modules(waits_for)

    def _numbers(self, check: Check) -> str:
        return self.tr(
            "{draw} questions. With {percent}% right you pass; where you sort, every part "
            "counts. Next time other questions come first."
        ).format(draw=check.draw, percent=check.pass_percent)

    def _about_talk(self) -> str:
        return self.tr(
            "Then you have one talk, and bring it to a good-enough end. As in real life there is "
            "no going back, and how it goes you see afterwards."
        )

    def _list_modules(self, waits_for: Sequence[ModuleProgress]) -> None:
        frame, inside = card("callout")
        inside.addWidget(label(self.tr("First finish this"), "heading"))
        for one in waits_for:
            made = FittedButton(one.module.title)
            made.setObjectName(f"first_{one.module.id}")
            made.setProperty("module", one.module.id)
            made.clicked.connect(self._on_clicked)
            inside.addLayout(row(made))
        inside.addWidget(label(self.tr("After that you can begin the final check here."), "body"))
        self._layout.addWidget(frame)

    @Slot()
    def _on_clicked(self) -> None:
        self.module_wanted.emit(str(self.sender().property("module")))
