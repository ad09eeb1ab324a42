"""Sizes of the design that follow the size of the text."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from .theme import Theme


class Sized(QObject):
    """Keeps a widget within sizes of the design, however large the text becomes.

    It lives as long as the widget: nothing is made anew when the look changes.
    """

    def __init__(
        self,
        theme: Theme,
        widget: QWidget,
        *,
        lowest: float = 0,
        highest: float = 0,
        widest: float = 0,
    ) -> None:
        super().__init__(widget)
        self._theme, self._widget = theme, widget
        self._lowest, self._highest, self._widest = lowest, highest, widest
        theme.changed.connect(self._fit)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        px, widget = self._theme.px, self._widget
        if self._lowest:
            widget.setMinimumHeight(px(self._lowest))
        if self._highest:
            widget.setMaximumHeight(px(self._highest))
        if self._widest:
            widget.setMaximumWidth(px(self._widest))
