"""Says which talks were skipped, and leads to them: nobody has to."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from ...services.learning.rehearsals import DAYS, Rehearsal
from ..kit.parts import button, button_bar, card, column, label

_WEEKS = DAYS // 7


class SkippedTalks(QWidget):
    """``place_wanted`` asks for the step of a talk: ``module/lesson#step``.

    ``offered`` tells that it is offered again, instead of being told for the first time.
    """

    place_wanted = Signal(str)

    def __init__(self, talks: Iterable[Rehearsal], *, offered: bool = False) -> None:
        super().__init__()
        frame, inside = card()
        column(self).addWidget(frame)
        heading = self.tr("Still there to practise") if offered else self.tr("You skipped this")
        inside.addWidget(label(heading, "heading"))
        text = self.tr(
            "That is fine, and only you see it. After {weeks} weeks, Refresh offers it once more."
        ).format(weeks=_WEEKS)
        if offered:
            text = self.tr("You skipped it some time ago. It may wait: do it when it suits you.")
        inside.addWidget(label(text, "body"))
        for talk in talks:
            made = button(talk.title, "link", name="skipped_button")
            made.setProperty("place", talk.place)
            made.clicked.connect(self._on_clicked)
            inside.addWidget(button_bar(made))

    @Slot()
    def _on_clicked(self) -> None:
        self.place_wanted.emit(str(self.sender().property("place")))
