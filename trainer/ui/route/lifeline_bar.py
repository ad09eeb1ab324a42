"""112 and 113 in a bar that stays in sight. Part of the program: it needs no content."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QWidget

from ...domain.directory.lifelines import DANGER, SUICIDE_BOTH
from ...domain.look.tokens import SPACE
from ...domain.text.message import QT_TRANSLATE_NOOP
from ..kit.flow import FlowLayout
from ..kit.parts import card, column, label, restyle
from ..theme.theme import Theme

_LINES = (
    (DANGER, QT_TRANSLATE_NOOP("LifelineBar", "In danger now")),
    (SUICIDE_BOTH, QT_TRANSLATE_NOOP("LifelineBar", "Thoughts of suicide")),
)


_ROOMY = 1.3
"""Up to this scale of the text there is room for numbers in the largest size."""


class LifelineBar(QWidget):
    """Numbers large, each with what it is for."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._numbers: list[QLabel] = []
        layout = column(self)
        frame, inside = card("urgent", margin="m")
        layout.addWidget(frame)
        flow = FlowLayout(spacing=SPACE["l"])
        for number, template in _LINES:
            flow.addWidget(self._line(number, QCoreApplication.translate("LifelineBar", template)))
        inside.addLayout(flow)

    def _line(self, number: str, what: str) -> QWidget:
        made = QWidget()
        inside = column(made, spacing="xs")
        inside.setContentsMargins(0, 0, SPACE["l"], 0)
        said = label(what, "strong", "alarm", wrap=False)
        big: QLabel = label(number, "display", wrap=False)
        big.setTextInteractionFlags(
            big.textInteractionFlags().TextSelectableByMouse
            | big.textInteractionFlags().TextSelectableByKeyboard
        )
        big.setAccessibleName(f"{what}: {number}")
        self._numbers.append(big)
        inside.addWidget(said)
        inside.addWidget(big)
        return made

    def fit(self) -> None:
        """Take no more room than there is, after a change of text size."""
        size = "display" if self._theme.scale <= _ROOMY else "heading"
        for one in self._numbers:
            restyle(one, "type", size)
