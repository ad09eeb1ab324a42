"""A list that grows with use: the first of it, and the rest when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from .announce import announce
from .parts import button, button_bar, clear, column

Maker = Callable[[], QWidget]


class Batch(QWidget):
    """Makes ``size`` widgets at a time, so that a page opens as fast with thousands of them."""

    def __init__(self, size: int, spacing: str = "l") -> None:
        super().__init__()
        self._size, self._makers, self._made = size, tuple[Maker, ...](), 0
        layout = column(self, spacing)
        self._list = column(spacing=spacing)
        layout.addLayout(self._list)
        self.more_button = button("", name="more_button")
        self.more_button.clicked.connect(self._on_more_clicked)
        self._bar = button_bar(self.more_button)
        layout.addWidget(self._bar)
        self.fill(())

    def fill(self, makers: Sequence[Maker], *, shown: int = 0) -> None:
        """Show what ``makers`` make, from the first; at least ``shown`` of them."""
        clear(self._list)
        self._makers, self._made = tuple(makers), 0
        self._add(max(self._size, shown))

    @property
    def shown(self) -> int:
        """Return how many of the list are there."""
        return self._made

    def _add(self, count: int) -> QWidget | None:
        """Make some more, and return the first of them."""
        begin = self._made
        made = [make() for make in self._makers[begin : begin + count]]
        for widget in made:
            self._list.addWidget(widget)
        self._made += len(made)
        left = len(self._makers) - self._made
        self._bar.setVisible(left > 0)
        text = self.tr("Show more ({count} left)").format(count=left)
        self.more_button.setText(text)
        self.more_button.setAccessibleName(text)
        return made[0] if made else None

    @Slot()
    def _on_more_clicked(self) -> None:
        first = self._add(self._size)
        if first is not None:
            # The keyboard comes to what is new.
            inside = [first, *first.findChildren(QWidget)]
            stops = (one for one in inside if one.focusPolicy() & Qt.FocusPolicy.TabFocus)
            next(stops, self.more_button).setFocus()
        announce(self, self.more_button.text() if self._bar.isVisible() else "")
