"""The certificates that another took the place of: they are kept, and count no more."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ....domain.learning.certificate import Certificate
from ...kit.parts import breakable, card, label
from .certificate_picture import shown_day


class ReplacedCard(QWidget):
    """One line for each of them, with the number of the one in its place."""

    def __init__(self, gone: Iterable[Certificate], issued: Sequence[Certificate]) -> None:
        super().__init__()
        frame, inside = card("soft", margin="m")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        inside.addWidget(label(self.tr("Replaced certificates"), "heading"))
        for one in gone:
            by = next(other for other in issued if other.replaces == one.number)
            text = self.tr("{name}, {title}, number {number}: replaced by {other} of {day}").format(
                name=breakable(one.name),
                title=one.title,
                number=one.number,
                other=by.number,
                day=shown_day(by.issued_on),
            )
            inside.addWidget(label(text, "body", "muted"))
