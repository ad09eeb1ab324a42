"""Says that the clock is wrong, and which day a certificate gets until it is put right."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ....domain.time.dating import Doubt
from ....services.learning.kept_certificates import KeptCertificates
from ...kit.parts import card, label
from .certificate_picture import shown_day


class ClockCard(QWidget):
    """Stands above the certificates while their dates would not be right."""

    def __init__(self, kept: KeptCertificates) -> None:
        super().__init__()
        self.setObjectName("clock_card")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        frame, inside = card("callout", margin="m")
        outer.addWidget(frame)
        inside.addWidget(label(self._said(kept), "strong"))

    def _said(self, kept: KeptCertificates) -> str:
        text = self.tr(
            "The date of this computer can't be right. Put it right, or ask someone to. Then open "
            "this page again."
        )
        if kept.times.doubt is Doubt.BEFORE_WORK:
            text = self.tr(
                "By the date of this computer, what you did here is still to come. Look whether "
                "the date is right."
            )
        if kept.present is not None:
            return text
        until = self.tr("Until then your certificate gets this day: {day}.")
        return f"{text} {until.format(day=shown_day(kept.new_day()[0]))}"
