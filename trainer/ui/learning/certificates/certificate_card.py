"""A certificate that counts: its picture, how long it counts, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ....domain.learning.certificate import Validity
from ....domain.look.tokens import SPACE
from ....services.learning.kept_certificates import Kept
from ...kit.parts import button, card, column, label
from ...theme.theme import Theme
from .certificate_picture import CertificatePicture, shown_day


class CertificateCard(QWidget):
    """``acted`` carries what was asked for, and the number of the certificate."""

    acted = Signal(str, str)

    def __init__(self, theme: Theme, kept: Kept) -> None:
        super().__init__()
        self._number = kept.certificate.number
        beside = QHBoxLayout(self)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(SPACE["xl"])
        self.state = self._state(kept)
        ended = kept.validity is Validity.ENDED
        beside.addWidget(CertificatePicture(theme, kept.certificate, ended=ended), 5)
        frame, inside = card(spacing="m")
        inside.addWidget(label(kept.certificate.title, "heading"))
        is_fine = kept.validity is Validity.VALID
        inside.addWidget(
            label(self.state, "body" if is_fine else "strong", "muted" if is_fine else "alarm")
        )
        self.acts = column(spacing="m")
        inside.addLayout(self.acts)
        self.offer("save", self.tr("Save as PDF"), "primary" if is_fine else "")
        beside.addWidget(frame, 3, Qt.AlignmentFlag.AlignTop)

    def _state(self, kept: Kept) -> str:
        texts = {
            Validity.VALID: self.tr("Valid until {date}"),
            Validity.ENDING: self.tr("Valid until {date}. That is soon."),
            Validity.ENDED: self.tr("Expired since {date}"),
        }
        return texts[kept.validity].format(date=shown_day(kept.certificate.valid_until))

    def offer(self, act: str, text: str, look: str, *, why: str = "", first: bool = False) -> None:
        """Add a button, with a sentence above it that says what it is for."""
        made = button(text, look, name=f"{act}_button")
        made.setProperty("act", act)
        made.setProperty("number", self._number)
        made.clicked.connect(self._on_clicked)
        parts = column(spacing="s")
        if why:
            parts.addWidget(label(why, "body"))
        parts.addWidget(made)
        parts.setAlignment(made, Qt.AlignmentFlag.AlignLeft)
        self.acts.insertLayout(0 if first else self.acts.count(), parts)

    @Slot()
    def _on_clicked(self) -> None:
        self.acted.emit(str(self.sender().property("act")), self._number)
