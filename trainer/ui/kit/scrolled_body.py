"""What scrolls: as tall as its texts are at the width that there is."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget


class ScrolledBody(QWidget):
    """The inside of an area that scrolls."""

    def minimumSizeHint(self) -> QSize:
        # Qt takes the height of all texts at their narrowest as the least, which leaves an
        # empty screen or two below every page.
        return QSize(0, 0)
